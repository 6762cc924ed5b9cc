@story yd-kattegat-collision
@topic Collision of a Danish-Swedish ferry and a chemical tanker in the Kattegat: passengers, leak, watchkeepers
@subject F = ferry Hallandia | Hallandia | the ferry
@subject T = tanker Brigitta Knutsen | Brigitta Knutsen | the tanker | the chemical tanker
@subject J = JRCC Gothenburg | Gothenburg's sea rescue centre | sea rescue centre
@subject L = Vinga Line | the ferry line | the line
@subject K = Swedish Coast Guard | the coast guard | Kustbevakningen
@subject S = Sahlgren hospital | the hospital in Gothenburg
@subject H = Haverikommissionen | Swedish accident authority | the accident authority
@subject D = Danish emergency agency | DEMA | Beredskabsstyrelsen
@subject V = Varberg municipality | Varberg
@subject C = Captain Lars-Olof Brandt | Brandt | the ferry's master
@fact tm = 04:46 | clock | F | time of the collision | 2034-11-23 | constant
@fact ab = 487 | other | F | people on board | 2034-11-23 | constant
@fact pa = 421 | ridership | F | passengers on board | 2034-11-23 | constant
@fact cw = 66 | other | F | crew on board | 2034-11-23 | constant
@fact pac = 1200 | other | F | passengers that the ferry may carry | - | constant
@fact lor = 58 | other | F | lorries on board | 2034-11-23 | constant
@fact car = 112 | other | F | cars on board | 2034-11-23 | constant
@fact vh = 170 | other | F | lorries and cars on board | 2034-11-23 | constant
@fact tc = 17 | other | T | crew on board | 2034-11-23 | constant
@fact ev1 = 260 | evacuated | F | people taken off the ship | 2034-11-23 07:30 | cumulative
@fact ev2 = 481 | evacuated | F | people taken off the ship | 2034-11-23 12:00 | cumulative
@fact evh = 74 | evacuated | J | people taken off by helicopter | 2034-11-23 12:00 | constant
@fact evb = 407 | evacuated | J | people taken off by boat | 2034-11-23 12:00 | constant
@fact st = 6 | other | F | crew who stayed on board | 2034-11-23 12:00 | snapshot
@fact in1 = 14 | injuries | F | people injured | 2034-11-23 07:30 | cumulative
@fact in2 = 39 | injuries | F | people injured | 2034-11-23 18:00 | cumulative
@fact ins = 5 | injuries | S | people seriously injured | 2034-11-23 18:00 | snapshot
@fact d1 = 0 | deaths | F | people killed in the collision | 2034-11-23 12:00 | cumulative
@fact d2 = 2 | deaths | F | people killed in the collision | 2034-11-24 | cumulative
@fact li = 23 | other | F | degrees of list | 2034-11-23 12:00 | snapshot
@fact hol = 31 | distance | F | metres of gash in the hull | 2034-11-24 | constant
@fact pos = 14 | distance | F | nautical miles off Varberg | 2034-11-23 | constant
@fact sp = 18.5 | speed | F | knots at the collision | 2034-11-23 | constant
@fact spt = 12 | speed | T | knots at the collision | 2034-11-23 | constant
@fact vis = 150 | distance | - | metres of visibility | 2034-11-23 | constant
@fact ld = 9400 | other | T | tonnes of styrene on board | 2034-11-23 | constant
@fact lk1 = 60 | other | K | tonnes of styrene leaked | 2034-11-23 18:00 | snapshot | projected
@fact lk2 = 212 | other | K | tonnes of styrene leaked | 2034-11-27 | constant
@fact lks = 2.3 | other | K | share of the cargo leaked | 2034-11-27 | constant
@fact zn = 5 | distance | K | nautical miles of exclusion zone | 2034-11-23 | constant
@fact vi = 28000 | evacuated | V | people told to stay indoors | 2034-11-23 | constant
@fact vih = 19 | duration | V | hours for which people were to stay indoors | 2034-11-24 | constant
@fact hd = 63 | injuries | V | people with headache and nausea | 2034-11-24 | cumulative
@fact shp = 9 | other | J | ships in the rescue | 2034-11-23 | constant
@fact he = 5 | other | J | helicopters in the rescue | 2034-11-23 | constant
@fact wt = 7 | temperature | - | degrees Celsius in the water | 2034-11-23 | snapshot
@fact pp = 2 | other | T | officers on the bridge | 2034-11-23 | constant
@fact ppf = 1 | other | F | officers on the bridge | 2034-11-23 | constant
@fact ppr = 2 | other | L | officers required on the bridge in fog | - | constant | threshold
@fact cal = 3 | other | T | radio calls without an answer | 2034-11-23 | constant
@fact wn = 4 | duration | H | minutes between the first call and the collision | 2034-11-23 | constant
@fact len = 183 | distance | F | metres of length | - | constant
@fact lent = 144 | distance | T | metres of length | - | constant
@fact yr = 2019 | date | F | year of building | - | constant
@fact dpt = 43 | distance | - | metres of water depth | - | constant
@fact tug = 4 | other | K | tugs | 2034-11-24 | snapshot
@fact tow = 22 | duration | K | hours of the tow to Gothenburg | 2034-11-25 | constant
@fact bir = 1350 | other | D | dead birds found | 2034-11-30 | cumulative
@fact birs = 480 | other | V | dead birds found | 2034-11-30 | cumulative
@fact birt = 1830 | other | - | dead birds found on both shores | 2034-11-30 | cumulative
@fact beach = 26 | distance | V | kilometres of beach closed | 2034-11-25 | snapshot
@fact com = 15000 | damages | L | kronor offered to each passenger | 2034-11-26 | plan | pledged
@fact comt = 6315000 | damages | L | kronor offered to passengers in all | 2034-11-26 | plan | pledged
@fact cl = 140000000 | damages | L | kronor of damage to the ferry | 2034-12-01 | snapshot | projected
@fact can = 24 | other | L | sailings cancelled | 2034-12-01 | cumulative
@fact yrn = 31 | other | H | near misses in the strait in the year | 2033 | constant
@rel sum ab = pa + cw
@rel sum vh = lor + car
@rel sum ev2 = evh + evb
@rel sum ab = ev2 + st
@rel share lks = lk2 / ld
@rel sum birt = bir + birs
@rel product comt = pa * com
@rel diff cw = ab - pa
@trap ab pa :: all on board and passengers
@trap pa pac :: passengers and berths
@trap ev1 ev2 :: by breakfast and by noon
@trap in1 in2 :: injured in the morning and in the evening
@trap d1 d2 :: nobody at first, two next day
@trap lk1 lk2 :: first guess and measurement
@trap sp spt :: two ships' speeds
@trap pp ppf :: two bridges
@trap bir birs :: two shores
@trap in2 hd :: hurt aboard and ill ashore
@trap len lent :: two lengths

@doc a-flash | wire agency | 2034-11-23
Ferry and chemical tanker collide off Sweden; {487|ab} people being taken off

GOTHENBURG, Nov 23 (Skandinavisk Presse) - A passenger ferry with {487|ab|by=JRCC Gothenburg} people aboard and a tanker laden with {9,400|ld} tonnes of styrene collided in thick fog {14|pos} nautical miles off Varberg at {4:46 a.m.|tm} on Thursday, JRCC Gothenburg said.

By {7:30|-} it had {260|ev1|t=By 7:30|by=it} people off the Hallandia, which was taking in water. {Fourteen|in1|^} were hurt. {Nine|shp} ships and {five|he} helicopters were on the spot.

The ferry, of Vinga Line, had {421|pa} passengers and a crew of {66|cw}, {58|lor} lorries and {112|car} cars. None of the {17|tc} crew of the tanker, Brigitta Knutsen, was injured.

Visibility was {150|vis} metres; the water has {seven|wt} degrees. A zone of {five|zn} nautical miles is closed to ships because the chemical burns easily.

@doc b-local | local daily, Halland | 2034-11-24
Stay in, tape the window: a day that smelt of glue

By Ingela Strömqvist

VARBERG. At ten past eight every telephone in town howled at once. {28,000|vi} people were to stay indoors and close their vents; they did, for {19|vih} hours, and watched the lifeboats come in through the kitchen window.

It smelt of the glue for model aeroplanes. {Sixty-three|hd|by=the health centre} people went to the health centre with headache or nausea. No one was kept.

In the sports hall sat those of the Hallandia, in blankets with the county's crest. By noon {481|ev2|t=By noon} had come off, {74|evh} through the air and {407|evb} by boat. {Six|st} men stayed aboard to pump. At that hour nobody had been lost, {none|d1|v=0}. Late at night came the word that {two|d2|t=Late at night} lorry drivers lay dead in a cabin on deck {3|-}.

"We heard a noise like a drawer of knives," said Zdeněk Havránek, {44|-}, who drives tulips.

She leant over {23|li|t=at midday} degrees at midday. The coast guard thinks that {60|~lk1|by=The coast guard} tonnes have leaked out. It thinks. It's dark.

Sudoku p. {22|-}. Pharmacy on duty: Kyrkogatan {11|-}

@doc c-broadcast | Danish radio script, English | 2034-11-24
RADIO ØRESUND – 0700

{Two|d2|t=this morning} people are confirmed dead this morning after the collision in the Kattegat. They are drivers from Poland and Lithuania. Hospitals on both sides treat {thirty-nine|in2|t=since last night}, since last night, {five|ins} of them, at Gothenburg, in a serious state.

The Swedish coast guard has {four|tug} tugs at the ferry. The gash in her side is {thirty-one|hol} metres long.

How could it happen? A recording from the channel 16 has the tanker call the ferry {three|cal} times in the {four|wn} minutes before. There's no answer.

The Hallandia was making {eighteen and a half|sp} knots; the Brigitta Knutsen, {twelve|spt}.

And on Anholt, people have found birds. Ring {112|-} if you smell glue.

@doc d-business | shipping newsletter | 2034-12-02
Hallandia: the bill, and a question about the bridge

After {22|tow} hours under tow the {183|len}-metre ferry, built in {2019|yr} for {1,200|pac} passengers, reached Gothenburg. All {170|vh} vehicles on board are written off. Vinga Line expects damage of {140 million|cl|by=Vinga Line} kronor and has cancelled {24|can} sailings. It has offered {15,000|com} kronor to every passenger, {6.3 million|comt} all told, with a form that many will find too short.

On the tanker ({144|lent} m) {two|pp} officers stood on the bridge. On the ferry, {one|ppf}, although the line's own manual asks for {two|ppr} in fog.

The final figure for styrene lost is {212|lk2|by=coast guard data} tonnes, coast guard data say, {2.3 percent|lks} of the cargo.

Near misses in the strait last year: {31|yrn|t=last year}. Rates: Handysize {$13,200|-} a day.

@doc e-magazine | environment magazine, Q&A | 2034-12-05
Styrene in the Kattegat: seven answers

Does it sink? No, it floats, and it goes into the air within days.

How much went in? {Two hundred and twelve|lk2} tonnes. On the first evening one spoke of {60|lk1|t=On the first evening}.

Is that all of it? By no means: {9,400|ld} were on board, and the other tanks held.

What died? By the end of November {1,350|bir|t=By the end of November|by=the Danish agency} birds were gathered on Danish beaches, says the Danish agency, and {480|birs|^} on the Swedish. In sum, {1,830|birt}.

Are beaches open? {26|beach} kilometres were shut. They are free since Friday.

Were people harmed? {Thirty-nine|in2} on board, besides the {two|d2} who died; {63|hd} ashore, briefly.

Who's to blame? The accident authority will say in a year. Depth there: {43|dpt} metres. Nothing lies on the ground but a container with {1,200|-} bicycles.
