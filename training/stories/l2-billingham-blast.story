@story billingham-blast
@topic Explosion at a fertiliser works on Teesside: the night, the next day, the report
@subject B = Portrack works | the works | the blast | explosion | the fire | the site
@subject N = Norsehaven Fertilisers | Norsehaven | the company | the owner
@subject F = Cleveland Fire Brigade | the brigade | firefighters | fire crews
@subject H = Health and Safety Executive | HSE | the watchdog
@subject S = Stockton council | the council
@fact d1 = 2 | deaths | B | people killed | 2029-01-17 23:00 | cumulative
@fact d2 = 4 | deaths | B | people killed | 2029-01-18 | cumulative
@fact h1 = 37 | injuries | B | people hurt | 2029-01-17 23:00 | cumulative
@fact h2 = 58 | injuries | B | people hurt | 2029-01-18 | cumulative
@fact ev1 = 900 | evacuated | S | residents told to leave | 2029-01-17 23:00 | cumulative
@fact ev2 = 2600 | evacuated | S | residents told to leave | 2029-01-18 | cumulative
@fact eng = 18 | other | F | fire engines at the scene | 2029-01-17 23:00 | snapshot
@fact crew = 110 | officers | F | firefighters at the scene | 2029-01-18 | snapshot
@fact tm = 19:42 | clock | B | time of the explosion | 2029-01-17 | snapshot
@fact job = 265 | jobs | N | people employed at the works | - | constant
@fact shift = 31 | other | B | people on the evening shift | 2029-01-17 | constant
@fact ton = 1400 | other | B | tonnes of ammonium nitrate in store | 2029-01-17 | snapshot
@fact lic = 1000 | other | B | tonnes of ammonium nitrate allowed in store | - | constant | threshold
@fact home = 312 | homes | S | homes with damage | 2029-01-18 | cumulative
@fact mile = 9 | distance | B | miles away where it was heard | 2029-01-17 | constant
@fact insp = 26 | duration | H | months since the last inspection | 2029-01-17 | snapshot
@fact fine = 6500000 | damages | N | pounds of fine | 2031-06-05 | constant
@fact warn = 3 | other | H | notices served on the plant before | 2029-01-17 | cumulative
@trap d1 d2 :: two found in the debris overnight
@trap ev1 ev2 :: the cordon was widened
@trap ton lic :: stored and allowed
@trap h1 h2 :: next morning's count
@trap job shift :: on the books and on shift

@doc pa | wire agency | 2029-01-17
{Two|d1} dead in Teesside chemical works explosion
By Northern Press staff, 11.12pm

{Two|d1|t=at 11pm|by=Cleveland Police} people have died and {37|h1|^} are being treated after an explosion at a fertiliser plant near Stockton-on-Tees, Cleveland Police said at 11pm.

The blast, at {7.42pm|tm}, was heard in Hartlepool, {nine|mile} miles away. {Eighteen|eng|t=by late evening} fire engines were at the Portrack works by late evening.

Of the {31|shift} people on the evening shift, all have been accounted for, owner Norsehaven Fertilisers said. The Danish-owned firm employs {265|job} on the site.

Around {900|~ev1} residents downwind have been asked to leave, Stockton council said. Others should keep windows shut.

@doc gazette | local newspaper live blog | 2029-01-18
LIVE: Portrack blast – latest as {2,600|ev2} told to leave homes

Reporter: Siobhan Trevanion-Iqbal
Sponsored: Boilers from £9 a week

8.55am Here's a recap. The death toll is now {four|d2|t=now|by=Chief Constable Ade Bankole}, Chief Constable Ade Bankole has said, after {two|-} bodies were found by drones before first light. {Fifty-eight|h2|^} have been hurt. All were employees or contractors.

8.31am Cordon pushed out to Norton. {2,600|ev2|by=council leader} people now, says the council leader, up from {900|ev1|t=last night} last night.

7.50am {110|crew|t=this morning} firefighters on scene this morning.

7.15am Kevin, who lives off Haverton Hill Road, rang: "I'd just sat down for the second half. It went up at {ten past eight|!tm|by=Kevin}. Every pane we've got."

6.40am {312|home} homes have damage, mostly glass, according to the town hall's first survey.

@doc national | national broadsheet | 2029-01-19
'They kept putting it on top': questions over Teesside store

Pádraig Lenihan-Doyle North of England correspondent

The store at the heart of Wednesday's disaster held {1,400|ton|t=that night|by=two employees} tonnes of ammonium nitrate that night, two employees have told this newspaper. Its licence allows {1,000|lic}.

Norsehaven said the true amount was {650|!ton|by=Norsehaven} tonnes and that it was "not aware of any breach".

The Health and Safety Executive had not set foot inside for {26|insp} months. It had by then served the plant with {three|warn} improvement notices, for corrosion, for training and for a forklift.

{Four|d2} men lost their lives. All had been on the {31|shift}-strong evening shift. In streets where at least {1,000|!>home} houses were damaged, families picked through glass.

@doc union | trade union bulletin | 2029-01-22
Branch circular 4/29: PORTRACK

Brothers and sisters. We lost {four|d2} members. Another {71|!h2|t=by Thursday morning} were hurt by Thursday morning, whatever the Chief Constable's office gave out.

{265|job} jobs hang on what the owner does next. We asked for an inspector after the third notice and were told to wait; by the night of the fire we'd waited over {two|-} years. The crews who came, {110|crew|t=at dawn} of them at dawn, had no plan of the building.

Hardship fund stands at £18,240. Collection plates, Room 12.

@doc verdict | broadcaster website | 2031-06-05
Teesside blast: Norsehaven fined {£6.5m|fine}

A fertiliser maker whose plant blew up in January 2029 has been ordered to pay {£6.5m|fine}.

Teesside Crown Court heard the store contained {1,400|ton} tonnes, {40%|-} above the {1,000|lic} permitted. It detonated at {19:42|tm} GMT, killing {four|d2}.

HSE barrister Lorna Achterberg said the watchdog accepted that {26|insp} months between visits had been "too long". The company, in administration, offered no mitigation. At its height {2,600|ev2} people were kept out of their homes.
