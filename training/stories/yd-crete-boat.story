@story yd-crete-boat
@topic Migrant trawler founders south of Crete: survivors, bodies, who was told what when
@subject B = fishing boat Sayyidat al-Bahr | the trawler | the boat | Sayyidat al-Bahr
@subject C = Hellenic Coast Guard | the coast guard | the Greek coast guard
@subject F = Frontex-style border agency | the EU border agency | the border agency
@subject M = migration agency IOM | IOM | the UN migration agency
@subject N = Searoad Alarm | the hotline | the rescue hotline
@subject T = tanker Kalliste Spirit | Kalliste Spirit | the tanker
@subject P = public prosecutor in Chania | the prosecutor | Chania's prosecutor
@subject K = port of Palaiochora | Palaiochora
@subject H = Chania hospital | the hospital
@subject S = suspects | the alleged crew | nine men | the accused
@subject E = Pakistan's foreign ministry | Islamabad | the foreign ministry
@fact sv1 = 78 | rescued | B | survivors | 2035-09-12 noon | cumulative
@fact sv2 = 104 | rescued | B | survivors | 2035-09-12 night | cumulative
@fact sv3 = 107 | rescued | B | survivors | 2035-09-20 | constant
@fact d1 = 17 | deaths | B | bodies recovered | 2035-09-12 noon | cumulative
@fact d2 = 59 | deaths | B | bodies recovered | 2035-09-13 | cumulative
@fact d3 = 82 | deaths | B | bodies recovered | 2035-09-20 | cumulative
@fact pbm = 500 | other | M | people on board | 2035-09-13 | snapshot | projected
@fact pbn = 560 | other | N | people on board | 2035-09-11 | snapshot | projected
@fact pbc = 400 | other | C | people on board | 2035-09-12 | snapshot | projected
@fact pbp = 483 | other | P | people on board | 2035-09-20 | snapshot
@fact ms = 294 | missing | P | people missing | 2035-09-20 | snapshot
@fact pkn = 211 | other | E | nationals on board | 2035-09-18 | snapshot
@fact pks = 38 | rescued | E | nationals who survived | 2035-09-18 | constant
@fact pkm = 173 | missing | E | nationals dead or missing | 2035-09-18 | snapshot
@fact egs = 31 | rescued | - | Egyptian survivors | 2035-09-20 | constant
@fact sys = 29 | rescued | - | Syrian survivors | 2035-09-20 | constant
@fact ots = 9 | rescued | - | survivors of other nations | 2035-09-20 | constant
@fact kd = 40 | other | B | children on board | 2035-09-13 | snapshot | projected
@fact kds = 8 | rescued | B | children who survived | 2035-09-13 | constant
@fact wms = 0 | rescued | B | women who survived | 2035-09-13 | constant
@fact len = 26 | distance | B | meters of length | - | constant
@fact age = 41 | age | B | years since building | - | constant
@fact fare = 4800 | price | S | euros paid for the crossing | 2035 | constant
@fact rev = 2318400 | revenue | S | euros taken in fares | 2035 | snapshot | projected
@fact days = 5 | duration | B | days at sea | 2035-09-12 | constant
@fact dist = 44 | distance | B | nautical miles from land | 2035-09-12 | constant
@fact dep = 4100 | distance | B | meters of water depth | - | constant
@fact tm = 02:19 | clock | B | time of sinking | 2035-09-12 | constant
@fact c1 = 11:40 | clock | N | time of the first call for help | 2035-09-11 | constant
@fact hr = 14 | duration | N | hours between the first call and the sinking | 2035-09-12 | constant
@fact fl = 12:25 | clock | F | time at which the plane saw the boat | 2035-09-11 | constant
@fact tk = 61 | rescued | T | survivors picked up by the tanker | 2035-09-12 | constant
@fact cg = 46 | rescued | C | survivors picked up by the patrol boat | 2035-09-12 | constant
@fact wt = 18 | other | T | packs of water thrown across | 2035-09-11 | constant
@fact shp = 6 | other | C | ships in the search | 2035-09-12 | snapshot
@fact shp2 = 3 | other | C | ships in the search | 2035-09-15 | snapshot
@fact hosp = 33 | injuries | H | survivors in hospital | 2035-09-12 night | snapshot
@fact arr = 9 | arrests | P | men charged | 2035-09-14 | cumulative
@fact arr2 = 7 | arrests | P | men held before trial | 2035-09-18 | snapshot
@fact rel = 2 | arrests | P | men set free | 2035-09-18 | constant
@fact wit = 43 | other | P | survivors heard | 2035-09-20 | cumulative
@fact pr = 11000 | crowd | - | demonstrators in Athens | 2035-09-14 | constant
@fact prp = 6500 | crowd | - | demonstrators in Athens by the police count | 2035-09-14 | constant
@fact mou = 3 | duration | - | days of mourning | 2035-09-13 | plan
@fact yr = 2140 | deaths | M | people dead or missing in the central Mediterranean this year | 2035-09-20 | cumulative
@fact yrl = 1710 | deaths | M | people dead or missing in the central Mediterranean in the same months | 2034-09-20 | cumulative
@fact yrg = 25.1 | rate | M | growth of the dead and missing | 2035-09-20 | snapshot
@fact idn = 27 | other | C | bodies identified | 2035-09-20 | cumulative
@fact idu = 55 | other | C | bodies not identified | 2035-09-20 | snapshot
@fact dna = 640 | other | E | relatives who gave DNA | 2035-09-20 | cumulative
@rel sum pbp = sv3 + d3 + ms
@rel diff pkm = pkn - pks
@rel sum sv3 = pks + egs + sys + ots
@rel sum sv3 = tk + cg
@rel product rev = pbp * fare
@rel diff rel = arr - arr2
@rel change yrg = yrl -> yr
@rel sum d3 = idn + idu
@rel diff idu = d3 - idn
@trap pbm pbn :: two guesses of the number aboard
@trap pbc pbp :: a first guess and the prosecutor's count
@trap d1 d2 :: bodies found by noon and by the next day
@trap sv1 sv2 :: survivors by noon and by night
@trap d3 ms :: recovered and missing
@trap pkm ms :: one nation and all
@trap arr arr2 :: charged and held
@trap pr prp :: organisers and police
@trap yr d3 :: the whole year and one boat
@trap shp shp2 :: the search shrank

@doc a-wire | wire agency | 2035-09-12
At least {17|d1} dead as migrant boat sinks off Crete; hundreds feared lost

ATHENS, Sept 12 (Continental) - A trawler packed with migrants sank {44|dist} nautical miles south of Crete in the early hours of Wednesday. By noon {17|>d1|t=By noon|by=the Greek coast guard} bodies and {78|sv1|^} survivors had been recovered, the Greek coast guard said.

The boat, {26|len} meters long, went down at {2:19 a.m.|tm} in water {4,100|dep} meters deep.

How many it carried is disputed. The coast guard spoke of about {400|~pbc|by=The coast guard}. Searoad Alarm, a hotline run by volunteers, said a man who phoned from the boat on Tuesday had counted {560|pbn|t=on Tuesday|by=Searoad Alarm}.

The hotline logged its first call at {11:40 a.m.|c1} on Tuesday, more than {14|>hr} hours before. A plane of the EU border agency saw the boat at {12:25|fl}.

{Six|shp} ships were searching. The survivors were being taken to Palaiochora.

(Additional reporting by Y. Stratakis; +30 210 {555 4400|-})

@doc b-local | Cretan newspaper | 2035-09-13
Nets were put away, blankets came

Maria Xenaki, Palaiochora

By last night the quay had received {104|sv2|t=By last night|by=the port police} people alive, by the port police's list. {Thirty-three|hosp} were driven up to the hospital. The fishermen's cooperative emptied its cold room, and everyone knew for what.

{Fifty-nine|d2|t=this morning|by=the coast guard} bodies as of this morning, the coast guard says. Not {one|wms|v=0} woman is among the living. {Eight|kds} are children, the oldest of them sixteen; there had been around {forty|~kd|v=40}, a boy from Daraa told the doctor.

The tanker Kalliste Spirit brought in {61|tk} of the rescued, the coast guard's patrol boat {64|!cg|by=the harbour master}, says the harbour master.

"We gave water the evening before, {18|wt} packs," the tanker's mate said. "They waved. We thought waving was good."

The boat was {41|age} years old. Ferries to Gavdos: {9:30|-}, 18:00.

@doc c-sitrep | UN migration agency briefing note | 2035-09-20
Shipwreck off Crete, 12 September 2035: what IOM knows

- The prosecutor in Chania now works with {483|pbp|by=The prosecutor in Chania} persons on board. IOM had estimated up to {500|pbm|t=on 13 September|by=IOM} on 13 September.
- {107|sv3} survived. Survivors: Pakistan {38|pks}, Egypt {31|egs}, Syria {29|sys}, others {9|ots}.
- {82|d3} bodies have been recovered. {27|idn} are identified and {55|idu} are not.
- {294|ms} people are missing.
- The journey had lasted {five|days} days. Each passenger paid about {EUR 4,800|~fare|by=survivors}, survivors report.
- With this shipwreck, {2,140|yr|t=this year} people have died or disappeared in the central Mediterranean this year, as against {1,710|yrl|t=in the same period of 2034} in the same period of 2034 (up {25 per cent|yrg|round}).

Missing Migrants record MMP-{35-0917|-}. Media: {+41 79|-} 555 00 12.

@doc d-broad | Athens daily, English edition | 2035-09-19
{Two|rel} of {nine|arr} suspects freed; log of calls to be handed over

By Eleni Kontou-Adeyemi

An investigating judge in Chania on Tuesday ordered {seven|arr2|t=on Tuesday} men to be held until trial over last week's shipwreck and let {two|rel} go. {Nine|arr|t=on Friday} had been charged on Friday. All are Egyptians. Their lawyers say they bought tickets like everyone else.

If all {483|pbp|by=investigators} whom investigators now believe to have been aboard paid {4,800|fare} euros, those behind the voyage took {2.3 million|~rev}, the judge noted.

The prosecutor, who has heard {43|wit} survivors, wants the log of the coast guard from {11:40|c1} on 11 September, when the hotline's first call came in, to {2:19|tm} next morning. The coast guard insists that the first call reached it at {15:05|!c1|by=The coast guard}, "and not from the vessel".

{Eleven thousand|pr|by=the organizers} people had marched in Athens on Friday, by the count of the organizers; the police had {6,500|prp|by=the police}. The country observed {three|mou} days of mourning.

{Three|shp2|t=since Saturday} ships have kept searching since Saturday, half as many as at first.

Markets page {14|-} · Sudoku {3|-} stars

@doc e-pak | Pakistani broadsheet | 2035-09-21
The villages that sent {211|pkn} sons

By Haroon Mirza, Gujrat

On the wall of the union council is a list with {211|pkn|by=The foreign ministry} names. Against {38|pks} somebody has drawn a small tick. The foreign ministry says that the other {183|!pkm|by=The foreign ministry} must be considered dead or missing, though none of the bodies at Chania, {82|d3|t=by Thursday} by Thursday, has been sent home yet.

{Six hundred and forty|dna} relatives gave a drop of blood at the FIA office.

An agent in Lala Musa had asked for {4,800|fare} euros, {1.5 million|-} rupees at the rate of the day, half on departure. He has not been seen since.

"My cousin sent a voice note on Tuesday. He said there are {five hundred and sixty|pbn|t=on Tuesday} of us and the engine has stopped," said Adeel Warraich, {22|-}. The prosecutor in Greece reckons with fewer, {483|pbp|by=The prosecutor in Greece}.

Nobody in the village blames the sea. Flour: Rs {158|-} a kilo.

@doc f-podcast | podcast script | 2035-09-24
THE LONG WATCH, episode 31: Fourteen hours

[Tape: phone ringing]

That's the first call. {Eleven-forty|c1} in the morning. The boat has been at sea for {five|days} days.

Forty-five minutes later a plane of the border agency flies over at {12:25|fl} and takes a photo. You can count heads on it, and someone did: {four hundred and twenty|-} on deck alone.

A tanker comes at dusk. It throws {eighteen|wt} packs of water. It'll be back in the night, and will pull {sixty-one|tk} people out of the sea. The coast guard's boat gets {forty-six|cg}.

So {one hundred and seven|sv3} live. You may remember {a hundred and four|sv2|t=from the first night} from the first night; three more had been walking around Palaiochora uncounted.

Who's missing? {Two hundred and forty-nine|!ms|by=the prosecutor} by the prosecutor's arithmetic. We went to see a wall with names.

This episode has a sponsor: use code WATCH{20|-}.
