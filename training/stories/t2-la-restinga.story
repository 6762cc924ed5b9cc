@story t2-la-restinga
@topic Migration to the Canary Islands in 2039: a boat lost off El Hierro in September, the year's arrivals and the decree on minors
@subject B = La Restinga boat | the boat | the canoe | cayuco | wreck
@subject CI = Canary Islands | the Canaries | the archipelago | the islands
@subject H = El Hierro
@subject GC = Gran Canaria
@subject TF = Tenerife
@subject LF = Lanzarote and Fuerteventura | Lanzarote | Fuerteventura | the eastern isles
@subject ML = Mali | Malians
@subject SN = Senegal | Senegalese | Dakar
@subject GM = Gambia | Gambians
@subject OT = other countries | others
@subject M = unaccompanied minors | minors | children | youngsters
@subject MD = Madrid region | Madrid
@subject AN = Andalusia
@subject CT = Catalonia
@subject RG = Canary government | regional government | Las Palmas
@subject RA = Red Atlántica | the network
@subject IO = International Organization for Migration | IOM
@subject FX = Frontex | the EU border agency
@subject EU = European Union | EU | Brussels
@subject CD = Congress of Deputies | Congress | deputies
@subject D = distribution decree | decree | the decree
@subject LP = Las Palmas rally | rally | the march in Las Palmas
@subject Q = Sondea | pollster | survey
@fact ab = 164 | other | B | people aboard | 2039-09-02 | constant
@fact re = 128 | rescued | B | people saved | 2039-09-02 | cumulative
@fact d1 = 9 | deaths | B | people found dead | 2039-09-02 midday | cumulative
@fact d2 = 14 | deaths | B | people found dead | 2039-09-04 | cumulative
@fact ms = 22 | missing | B | people not found | 2039-09-04 | snapshot
@fact rm = 31 | rescued | B | minors saved | 2039-09-02 | cumulative
@fact rw = 17 | rescued | B | women saved | 2039-09-02 | cumulative
@fact di = 74 | distance | B | kilometres from the coast | 2039-09-02 | constant
@fact ds = 11 | duration | B | days at sea | 2039-09-02 | constant
@fact cl = 04:50 | clock | B | hour of the first call for help | 2039-09-02 | constant
@fact t9 = 31480 | other | CI | people who came by sea | January to August 2039 | cumulative
@fact t8 = 24910 | other | CI | people who came by sea | January to August 2038 | cumulative
@fact tr = 26.4 | rate | CI | rise of people who came by sea in percent | 2039 on 2038 | snapshot
@fact ih = 12640 | other | H | people who came by sea | January to August 2039 | cumulative
@fact ig = 7330 | other | GC | people who came by sea | January to August 2039 | cumulative
@fact it = 6050 | other | TF | people who came by sea | January to August 2039 | cumulative
@fact il = 5460 | other | LF | people who came by sea | January to August 2039 | cumulative
@fact hp = 11650 | other | H | inhabitants | 2039 | snapshot
@fact bo = 498 | other | CI | boats | January to August 2039 | cumulative
@fact b8 = 356 | other | CI | boats | January to August 2038 | cumulative
@fact bp = 63.2 | other | CI | people a boat | January to August 2039 | snapshot
@fact nm = 9760 | other | ML | people who came by sea | January to August 2039 | cumulative
@fact ns = 8180 | other | SN | people who came by sea | January to August 2039 | cumulative
@fact ng = 4720 | other | GM | people who came by sea | January to August 2039 | cumulative
@fact no = 8820 | other | OT | people who came by sea | January to August 2039 | cumulative
@fact mc = 5870 | other | M | minors in care on the islands | 2039-09-01 | snapshot
@fact mp = 2050 | other | M | places for minors on the islands | 2039 | snapshot
@fact mr = 286 | other | M | minors in care for each hundred places | 2039-09-01 | snapshot
@fact xt = 3400 | other | M | minors to be moved to the mainland | by December 2039 | plan
@fact xn = 1120 | other | M | minors moved to the mainland | 2039-09-08 | cumulative
@fact xp = 32.9 | other | M | percent of the minors moved | 2039-09-08 | cumulative
@fact xm = 470 | other | MD | minors taken in | 2039-09-08 | cumulative
@fact xa = 410 | other | AN | minors taken in | 2039-09-08 | cumulative
@fact xc = 240 | other | CT | minors taken in | 2039-09-08 | cumulative
@fact pd = 145 | price | M | euros a day for each minor | 2039 | constant
@fact rs = 187000000 | spending | RG | euros for the care of minors | January to August 2039 | cumulative
@fact rk = 240000000 | budget | RG | euros asked of the state | 2039 | plan
@fact da = 4310 | deaths | RA | people lost on the Atlantic route, by the network's count | January to August 2039 | cumulative
@fact di2 = 612 | deaths | IO | people lost on the Atlantic route, confirmed | January to August 2039 | cumulative
@fact fo = 190 | officers | FX | officers on the islands | September 2039 | snapshot
@fact fq = 300 | officers | FX | officers on the islands | by 2040 | plan
@fact et = 210000000 | budget | EU | euros for Senegal | 2040 to 2042 | plan | pledged
@fact ey = 70000000 | budget | EU | euros for Senegal a year | 2040 to 2042 | plan | pledged
@fact en = 3 | duration | EU | years of the accord with Senegal | - | plan
@fact va = 177 | votes_cast | CD | deputies in favour | 2039-09-12 | constant
@fact vn = 168 | votes_cast | CD | deputies against | 2039-09-12 | constant
@fact vx = 5 | votes_cast | CD | deputies who abstained | 2039-09-12 | constant
@fact vt = 350 | seats | CD | deputies in all | - | constant
@fact vm = 9 | margin | CD | votes between the two sides | 2039-09-12 | constant
@fact lp = 8500 | crowd | LP | people there, by the delegation's count | 2039-09-10 | snapshot
@fact lo = 20000 | crowd | LP | people there, by the organisers' count | 2039-09-10 | snapshot
@fact q7 = 27 | poll_share | Q | percent who name migration as the first worry | July 2039 | snapshot
@fact q9 = 34 | poll_share | Q | percent who name migration as the first worry | September 2039 | snapshot
@fact qn = 2410 | sample_size | Q | people asked | September 2039 | constant
@rel sum ab = re + d2 + ms
@rel change tr = t8 -> t9
@rel sum t9 = ih + ig + it + il
@rel sum t9 = nm + ns + ng + no
@rel product t9 = bo * bp
@rel share mr = mc / mp
@rel share xp = xn / xt
@rel sum xn = xm + xa + xc
@rel product et = ey * en
@rel sum vt = va + vn + vx
@rel diff vm = va - vn
@race decree = va vn
@trap d1 vm :: nine dead at midday, nine votes apart
@trap d1 d2 :: the toll rose as bodies were found
@trap da di2 :: the network's count and the confirmed one
@trap ih hp :: more came to El Hierro than live there
@trap rm qn :: minors saved
@trap t8 t9 :: two years
@trap xc rk :: 240 minors in Catalonia, 240 million asked
@trap xt xn :: minors to be moved and moved
@trap rs et :: spent by the region and promised to Senegal
@trap lp lo :: delegation and organisers
@trap fo fq :: officers of today and of 2040

@doc r-wire | wire agency | 2039-09-02
At least {nine|d1} dead as migrant boat capsizes near El Hierro

MADRID, Sept 2 (Iberion) - {Nine|d1|t=by midday on Friday|by=Spain's maritime rescue service} people were found dead by midday on Friday and {128|re|^} were pulled alive from the sea after a wooden boat overturned {74|di} km southwest of the Spanish island of El Hierro, Spain's maritime rescue service said. {Thirty-one|rm|^} of those saved are minors and {17|rw|^} women.

The alarm was raised at {4:50 a.m.|cl} by a passing grain carrier. Survivors told the Red Cross that they had left Mbour in Senegal {11|ds|by=Survivors} days earlier.

The archipelago has received {31,480|t9|t=from January to August|by=the interior ministry} people by sea from January to August, {26.4%|tr|^} more than the {24,910|t8|t=a year earlier|^} of a year earlier, the interior ministry reported on Thursday. They came in {498|bo} boats.

Frontex now keeps {190|fo|t=now} officers on the islands and aims for {300|fq|t=next year} next year.

@doc r-live | island radio, live updates | 2039-09-04
La Restinga wreck: latest

SUN 18.15 — Search scaled down. The helicopter is back at Los Llanillos. Final position of the rescue centre: {fourteen|d2|t=Final position|by=the rescue centre} bodies recovered, {32|!ms|^} people unaccounted for, {128|re|^} saved. There were {164|ab|by=the rescue centre} aboard.

SUN 12.40 — The rescue centre says families in Mbour gave it names. One man lists his whole five-a-side team.

SAT 21.00 — Mass in Valverde. The mayor, Saturnina Quintero-Bâ: "This year {12,640|ih|t=This year|by=Saturnina Quintero-Bâ} people have landed here. We are {11,650|hp|^}. Nobody in Brussels can picture that."

SAT 09.30 — Seven small boats out, with fishermen who know the currents.

FRI 23.50 — Of the {31|rm} youngsters among the survivors eleven are in the hostel at Echedo tonight, the others go to Tenerife on the morning ferry.

FRI 12.05 — {Nine|d1|t=FRI 12.05} dead confirmed. It's a big cayuco, they say, the kind with three engines. Adrift maybe {74|di} kilometres out.

FRI 06.30 — Salvamar Adhara has been at sea since just after {ten to five|cl}, when a ship called it in.

Studio: 922 555 014 · On at 19h: Real Unión Tejina v Herbania, kick-off delayed

@doc r-paper | Madrid broadsheet | 2039-09-09
Where {31,480|t9} people landed, and where the children among them went
MÁXIMO ERREJAKOETXEA / ADAMA LLOPIS

The Atlantic route has a new capital. From January to August {12,640|ih|t=From January to August} people stepped ashore on El Hierro, the smallest of the Canaries' big seven, against {6,050|!ig|^} on Gran Canaria, {7,330|!it|^} on Tenerife and {5,460|il|^} on the eastern isles. The average boat carried {63.2|bp} of them.

They come from further inland every year. Mali now leads with {9,760|nm}, then Senegal with {8,180|ns} and Gambia with {4,720|ng}. {8,820|no} were from other countries or would not say.

Among them are children who travel alone, and for these the law asks for a bed. The islands have {2,050|mp} and need {5,870|mc|t=At the start of the month}. At the start of the month there were, in other words, {286|mr|^} minors for each hundred places.

Under last spring's decree {3,400|xt|t=by Christmas} are to be moved to the mainland by Christmas. Up to yesterday {1,120|xn|t=Up to yesterday} had gone. The Madrid region has taken {470|xm|^}, Andalusia {410|xa|^} and Catalonia {240|xc|^}. The rest of Spain has taken none.

The regional government says it has spent {187 million|rs|t=since January|by=The regional government} euros on the care of minors since January and asks Madrid for {240 million|rk|^} for the full year. The state pays {145|pd} euros per child and day, for those it recognises.

In the docks of La Restinga the painters have begun to repair the sea wall. It now has {14|d2|t=now} new crosses.

Puzzle 3,117 · Subscribe for €1 the first month · Most read: The 4-day week, 2 years on

@doc r-german | German weekly | 2039-09-14
Die Insel, die größer wurde – English edition
From our correspondent Jelena Harms-Oppong

On a clear day one sees nothing from the mole at La Restinga, and that is the point of it. Past the lighthouse begins the part of the ocean which, according to the network Red Atlántica, has swallowed {4,310|da|t=this year|by=the network Red Atlántica} people this year. The International Organization for Migration, which writes down only those it can prove, arrives at {612|di2|^|by=The International Organization for Migration}. Between these two numbers lie the cemeteries nobody digs.

Some {13,480|!t9|t=in the first eight months} have made it to the Canaries in the first eight months, more than {a quarter|>tr} above last year's {24,910|t8|t=last year's}. How that feels in Berlin we know. How it feels on an island of {11,650|hp}, fewer do.

Europe answers in its own currency. {Seventy million|ey|v=70000000} euros a year for Dakar, {three|en} years running ({210 million|et} in all), provided that boats are stopped before they float. The border agency will raise its presence from {190|fo} to {300|fq|t=next year} men and women next year.

And Spain answers with votes. On Monday Congress confirmed the decree on the distribution of minors by {177|va|t=On Monday} to {168|vn|^}, with {five|vx|^} abstentions, a cushion of {nine|vm|^}. Two days earlier there was a march in Las Palmas against it; the central government's delegation on the islands saw {8,500|lp|by=the central government's delegation} people there, those who had called them {20,000|lo|by=those who had called them}.

I asked the harbourmaster what would help. "A bigger lighthouse," he said, "over there", and pointed at Africa.

@doc r-tabloid | popular daily | 2039-09-13
{NINE|vm} VOTES! Otamendi-Okoye scrapes it

It went to the wire. By {177|va|t=yesterday} hands to {186|!vn|^} the Congress yesterday kept alive the decree that spreads the Canaries' foreign kids around Spain. {Five|vx|^} of the {350|vt} deputies abstained, one by mistake.

Prime minister Leire Otamendi-Okoye hugged her whip. She'd lost sleep over a margin of {nine|vm}. "One is enough," she said.

What does it mean for YOU? {3,400|xt|t=by December} children get shipped to the peninsula by December. {1,120|xn|t=already} have been already, about {a third|~xp|^} of the job. Top of the class: Madrid ({470|xm|^}). Every child costs the taxpayer {€145|pd} a day.

People are not happy. In the new Sondea survey of {2,410|qn|t=new} Spaniards {34%|q9|t=new|by=Sondea} call migration their number one worry. Before the summer holidays, in July, it was {27%|q7|t=in July|^}.

And the boats keep coming: {498|bo|t=in eight months} in eight months, when last year it was {356|b8|t=last year}.

TODAY'S OFFERS: Ham, 7 kg, €89 · Lottery: 04 17 22 31 40 · Who is dating No. 10?

@doc r-eu | EU affairs site, explainer | 2039-09-07
What the Senegal deal does (and what it does not)
3-minute read

The commissioner calls it "a partnership of equals". It is worth {€210 million|et|t=from January} over {three|en} years from January, {€70 million|ey|^} annually, in return for patrols off Mbour and Kayar.

Would it have stopped the boat that turned over off El Hierro last week? It carried {164|ab} people, was {11|ds} days under way, and left from Mbour at night. {Twenty-two|ms|t=still|by=rescuers} of them are still missing, rescuers say; {14|d2|t=still|^} are dead.

Senegal is only part of the picture. Spanish figures for the first eight months have {9,760|nm|t=the first eight months|by=Spanish figures} Malians and {8,180|ns|^} Senegalese among {31,480|t9|^} arrivals, with Gambians third at {4,720|ng|^}. By island, Gran Canaria registered {7,330|ig|^} and Tenerife {6,050|it|^}; both were passed long ago by El Hierro.

Nor will it empty the shelters, where {5,870|mc|t=as of 1 September} unaccompanied minors were in care as of 1 September in {2,050|mp} places.

How many die is unknown. Proven deaths come to {612|di2|by=IOM}, as per IOM. Activists count {4,310|da|by=Activists}.

Corrections to: desk@brusselsledger.example. Register to read 2 more free articles.
