@story r5-norway-clay-slide
@topic A quick-clay slide takes a row of houses in Norway: night, search and the question of blame
@subject S = Hallingstad slide | the slide | the landslide | the quick-clay slide
@subject K = Hallingstad municipality | the municipality | Mayor Torbjørn Eidsvik-Hussein | Eidsvik-Hussein | the mayor
@subject G = Geotechnical Directorate | the Directorate | state geologists | geologist Runa Solbakk | Solbakk
@subject P = police | chief of operations Mikkel Varga | Varga
@subject U = Utsikten Bolig | the developer | Utsikten
@subject F = fire service
@subject H = hospital | Lillemoen hospital
@fact ma = 11 | missing | S | people missing | 2033-12-09 morning | snapshot
@fact mb = 6 | missing | S | people missing | 2033-12-10 evening | snapshot
@fact mc = 2 | missing | S | people missing | 2033-12-15 | snapshot
@fact db = 3 | deaths | S | bodies found | 2033-12-10 evening | cumulative
@fact dc = 7 | deaths | S | bodies found | 2033-12-15 | cumulative
@fact sa = 2 | rescued | S | missing people who reported safe | 2033-12-10 evening | cumulative
@fact inj = 13 | injuries | S | people treated at the hospital | 2033-12-09 morning | cumulative
@fact ise = 1 | injuries | S | people badly hurt | 2033-12-09 morning | snapshot
@fact ev = 870 | evacuated | S | people evacuated | 2033-12-09 morning | cumulative
@fact ev2 = 1150 | evacuated | S | people evacuated | 2033-12-10 evening | cumulative
@fact ho = 14 | homes | S | houses carried away | 2033-12-09 morning | cumulative
@fact ho2 = 17 | homes | S | houses carried away | 2033-12-15 | cumulative
@fact h3 = 3 | homes | S | houses added by the second slip | 2033-12-12 | constant
@fact rt = 2.53 | other | G | times the average rain | week before the slide | constant
@fact bk = 600 | other | S | people who return | before Christmas 2033 | plan
@rel diff h3 = ho2 - ho
@fact le = 640 | distance | S | metres that the scar is long | 2033-12-15 | constant
@fact wi = 220 | distance | S | metres that the scar is wide | 2033-12-15 | constant
@fact vo = 1300000 | other | S | cubic metres of clay that moved | 2033-12-15 | constant
@fact ck = 03:52 | clock | S | time of the first emergency call | 2033-12-09 | constant
@fact ra = 96 | other | G | millimetres of rain | week before the slide | constant
@fact rn = 38 | other | G | millimetres of rain | average December week | constant
@fact z = 2410 | other | G | mapped quick-clay zones in the country | 2033 | constant
@fact zh = 163 | other | G | mapped quick-clay zones in the highest class of danger | 2033 | constant
@fact fl = 28 | homes | U | flats permitted next to the slope | 2031 | plan
@fact wr = 5 | other | K | written warnings about the stream | 2027 to 2033 | cumulative
@fact gr = 85000000 | budget | K | kroner for housing the homeless | 2034 | plan | pledged
@fact vs = 31 | other | F | firefighters on the search | 2033-12-10 | snapshot
@fact dr = 9 | other | F | drones | 2033-12-10 | snapshot
@fact ol = 74 | age | S | age of the oldest victim | 2033-12-15 | constant
@fact yo = 4 | age | S | age of the youngest victim | 2033-12-15 | constant
@fact tp = 6900 | other | K | residents of the town | 2033 | snapshot
@fact pw = 2300 | homes | S | households without power | 2033-12-09 morning | snapshot
@fact nc = 260000000 | damages | S | kroner of insured damage | 2033-12-15 | plan | projected
@fact rs = 540 | distance | S | metres of road that are gone | 2033-12-15 | constant
@rel sum ma = mb + db + sa
@trap ma mb :: fewer were missing after a day
@trap db dc :: more were found
@trap ev ev2 :: the zone was widened
@trap ho ho2 :: three more houses slid later
@trap z zh :: all zones and the worst
@trap ra rn :: a wet week and an average one
@trap le wi :: length and width

@doc a-wire | wire agency | 2033-12-09
{Eleven|ma} missing as landslide swallows houses in Norway

OSLO, Dec 9 (Fjordtelegraph) - A landslide swept away {14|ho|t=early on Friday} houses in the southern Norwegian town of Hallingstad early on Friday, and {11|ma|t=by mid-morning|by=police} people were missing by mid-morning, police said.

{Thirteen|inj|by=the regional hospital} others were treated at the regional hospital, {one|ise|^} of them for serious injuries.

The first caller reached the emergency services at {3:52 a.m.|ck} to say that "the neighbours' lights are moving downhill", according to chief of operations Mikkel Varga.

Around {870|~ev|t=so far} people have been taken to a sports hall and a hotel so far because experts fear that more of the ground, a type of marine clay which turns liquid when disturbed, could give way.

Power lines went down with the slope, leaving {2,300|pw|t=at breakfast time} households without electricity at breakfast time. The town has {6,900|tp} residents.

"We felt it in the floor and thought it was the plough," said Amund Kjelstrup, who lives two streets away.

Helicopters lifted a family of four off a roof. Rescuers could not walk into the crater.

State geologists measured {96|ra|t=in the seven days before} millimetres of rain in the seven days before the slide, compared with {38|rn} in an average week at this time of year. Norway has {2,410|z} known quick-clay zones. Hallingstad is in one of the {163|zh} classed as most dangerous.

@doc b-local | local newspaper | 2033-12-11
We are still waiting for {six|mb} of us

HALLINGSTAD: On Saturday night all the windows facing Solbergveien had candles in them, except those that are no longer there.

By Oddny Kvale and Samir Brekkhus (text), Anna Li Fossum (photo)

{Three|db|t=last night|by=the police} people have been found dead, the police informed us last night. {Six|mb|^} are missing. {Two|sa|t=since Friday} others on Friday's list of {11|ma|t=Friday's} have turned out to be safe since Friday: a student in Trondheim who had switched off her phone, and her boyfriend.

Nobody has been found alive in the clay since the Tran family's dog on Friday afternoon. Yet there are pockets of air, says fire chief Geir-Ove Nakstad, and as long as there are pockets, it's a rescue. {31|vs|t=yesterday} of his people and of the neighbouring brigades were on the boards yesterday, lying flat, and {nine|dr|^} drones hung over them with thermal cameras.

The evacuated zone was extended again. {1,150|ev2|t=now} residents have now left their homes; that's every sixth of us. The municipality has rented two hotels and asks people with cottages to lend them. For next year Mayor Torbjørn Eidsvik-Hussein has promised {85 million|gr|t=For next year|by=Mayor Torbjørn Eidsvik-Hussein} kroner for those who've lost everything.

Where the row from number 3 to number 29 stood, you now look down into a grey bowl that is, to the geologists' estimate, {640|le|by=the geologists' estimate} metres in length and {220|wi|^} across.

And it goes on being asked, at the hall, at the petrol station, in the queue for the hotel breakfast: who knew about the stream? Since 2027 people along it have written to the town hall {five|wr|t=Since 2027} times. We have seen the letters. The last is from October, and has a drawing.

The rain has stopped. Tonight minus 4.

@doc c-national | national tabloid | 2033-12-15
{SEVEN|dc} DEAD: "They were told in 2031"

Plus subscription · 6 min

In the end they came with an excavator on a raft.

{Seven|dc|t=by this morning|by=Varga} people had been brought out of the Hallingstad clay by this morning, says Varga. {Two|mc|^} are still in it: a nurse and her father. The oldest victim so far was {74|ol}. The youngest was {six|!yo}.

The hospital in Lillemoen had cared for {13|inj|t=on the first morning} injured on the first morning, of whom {one|ise|^} remains in intensive care. {2,300|pw|^} households were in the dark that Friday, in a town of {6,900|tp}.

{17|ho2|t=after Monday's second slip} houses are gone, after Monday's second slip had taken {three|h3} more. Solbakk, the state geologist, puts the volume at {1.3 million|vo|by=Solbakk} cubic metres: a hundred and thirty thousand lorries.

Now we can reveal that in 2031 the municipality let Utsikten Bolig build {36|!fl|t=in 2031} apartments a stone's throw from the upper edge. Drainage from the building site went into the stream. The stream ate the foot of the slope.

The insurers expect claims of {260 million|nc|by=The insurers} kroner. The municipality, says the mayor, will put up {85 million|gr|by=the mayor} more for those who get nothing from them. On the outer edge, {540|rs} metres of county road hang in the air or lie at the bottom.

"We followed every rule," says the developer.

Neighbours had warned {five|wr} times.

The alarm, remember, was raised at {04.25|!ck} by a paper girl on a moped.

TOP 3 RIGHT NOW: Price shock on lamb ribs · Did you get the 11-krone letter? · New king's cake recipe

@doc d-directorate | agency Q&A | 2033-12-15
Questions and answers about the Hallingstad slide

What happened?
At {03:52|ck} on 9 December the police received the first call. The initial slide was followed within minutes by several others that ate backwards into the terrace. In total {1.3 million|vo} cubic metres of sensitive clay were displaced. The scar is {640|le} metres long and {220|wi} metres wide at its broadest.

Why there?
The area was mapped in 2009 and placed in the highest class. {163|zh} zones are in that class, of {2,410|z} in the country.

Was it the rain?
{96|ra} mm fell in a week. That's about {two and a half|~rt} times what falls in a normal December week ({38|rn} mm). Rain raises pore pressure, but erosion at the foot of a slope is the more frequent trigger. We are looking at the stream.

Could the new buildings be to blame?
A permit for {28|fl|t=2031} flats was given in 2031. Our opinion was sought and we asked for a stability report, which we received. An independent commission will look at it.

How many were affected?
That is for the police, who as of today report {seven|dc|t=as of today|by=the police} deaths and {two|mc|^} persons not found. The dead are aged between {four|yo} and {74|ol}. {1,150|ev2} residents had to move out at the peak; {600|bk|t=before Christmas} will be back before Christmas.

Who pays?
Damage to buildings is covered by the natural perils pool, which reckons with {260 million|nc|by=the natural perils pool} kroner. The road, of which {540|rs} metres have gone, belongs to the county.

Is it safe now?
{Seventeen|ho2} houses slid or fell. The next three are tied down with instruments that send us a message if they move by two millimetres.
