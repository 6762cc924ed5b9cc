@story yd-tbilisi-metro
@topic Smoke and evacuation in a metro tunnel in Tbilisi: passengers, doors, power cut, a ventilation shaft, reopening
@subject M = Tbilisi metro tunnel fire | the tunnel fire | the fire | the smoke
@subject T = Tbilisi Transport Company | TTC | the metro operator | the operator
@subject E = Emergency Management Service | rescuers | the emergency service
@subject C = city hall | Tbilisi city hall | the city
@subject Y = Mayor Levan Kiknadze | Kiknadze | the mayor
@subject H = Saburtalo clinic | the clinic
@subject P = prosecutor general's office | prosecutors
@subject U = Union of metro workers | Metro Union | the union
@subject S = Vazha station | Vazha
@subject N = Natia Lomidze | Lomidze | the driver
@subject R = rolling-stock firm Metrovagon | Metrovagon
@fact tm = 18:22 | clock | M | time when the train stopped | 2035-01-17 | constant
@fact of = 18:49 | clock | T | time when the power was cut | 2035-01-17 | constant
@fact gp = 27 | duration | T | minutes until the power was cut | 2035-01-17 | constant
@fact ps1 = 300 | ridership | T | passengers on the train | 2035-01-17 evening | snapshot | projected
@fact ps2 = 486 | ridership | T | passengers on the train | 2035-01-19 | constant
@fact ev = 471 | evacuated | E | passengers led out of the tunnel | 2035-01-17 | constant
@fact evs = 15 | evacuated | E | passengers carried out of the tunnel | 2035-01-17 | constant
@fact st = 1150 | evacuated | S | people cleared from the station | 2035-01-17 | constant
@fact d1 = 0 | deaths | M | people killed | 2035-01-17 evening | cumulative
@fact d2 = 2 | deaths | M | people killed | 2035-01-19 | cumulative
@fact d3 = 4 | deaths | M | people killed | 2035-02-02 | constant
@fact i1 = 31 | injuries | M | people treated for smoke | 2035-01-17 evening | cumulative
@fact i2 = 94 | injuries | M | people treated for smoke | 2035-01-19 | cumulative
@fact ik = 58 | injuries | H | people treated for smoke in the clinic | 2035-01-19 | cumulative
@fact io = 36 | injuries | M | people treated for smoke elsewhere | 2035-01-19 | cumulative
@fact ic = 7 | injuries | H | people in intensive care | 2035-01-19 | snapshot
@fact m = 740 | distance | M | metres from the station to the train | 2035-01-17 | constant
@fact tl = 1900 | distance | T | metres between the two stations | - | constant
@fact cars = 4 | other | T | cars of the train | 2035-01-17 | constant
@fact carb = 1 | other | T | cars burnt | 2035-01-17 | constant
@fact fan = 8 | other | T | fans on the section | - | constant
@fact fanw = 3 | other | T | fans that ran | 2035-01-17 | constant
@fact fanx = 5 | other | T | fans that stood still | 2035-01-17 | constant
@fact fans = 62.5 | other | T | share of fans that stood still | 2035-01-17 | constant
@fact yr = 1979 | date | T | year of building of the train | - | constant
@fact tk = 40 | duration | R | years of service life of the cars | - | constant
@fact old = 108 | other | T | cars older than their service life | 2035 | snapshot
@fact fl = 180 | other | T | cars of the metro | 2035 | snapshot
@fact olds = 60 | other | T | share of cars older than their service life | 2035 | snapshot
@fact new = 40 | other | C | new cars ordered | 2033 | plan
@fact newp = 96000000 | budget | C | euros for the new cars | 2033 | plan
@fact newc = 2400000 | price | C | euros for a new car | 2033 | constant
@fact newd = 2036 | date | C | year of delivery of the new cars | 2033 | plan
@fact door = 6 | other | M | doors that could not be opened | 2035-01-17 | constant
@fact tot = 16 | other | M | doors on the tunnel side | - | constant
@fact res = 260 | officers | E | rescuers | 2035-01-17 | constant
@fact msk = 90 | other | E | breathing masks | 2035-01-17 | constant
@fact ag = 34 | age | N | age | - | constant
@fact trn = 3 | duration | T | days of safety training for drivers | 2034 | constant
@fact trr = 10 | duration | T | days of safety training for drivers by the rules | - | constant | threshold
@fact clo = 12 | duration | T | days for which the line was closed | 2035-01-29 | constant
@fact clp = 3 | duration | T | days for which the line was closed | 2035-01-18 | plan | projected
@fact rid = 410000 | ridership | T | trips a day on the metro | 2034 | constant
@fact ridl = 305000 | ridership | T | trips a day on the metro | 2035-01-22 | snapshot
@fact ridd = -25.6 | rate | T | change in trips a day | 2035-01-22 | snapshot
@fact bus = 85 | other | C | extra buses | 2035-01-18 | snapshot
@fact comp = 30000 | damages | C | lari for each bereaved family | 2035-01-20 | plan | pledged
@fact compt = 120000 | damages | C | lari for bereaved families in all | 2035-02-02 | plan | pledged
@fact arr = 3 | arrests | P | people charged | 2035-02-01 | cumulative
@fact pr = 7000 | crowd | - | demonstrators | 2035-01-21 | constant
@fact fare = 1 | price | T | lari for a trip | 2035 | constant
@rel sum ps2 = ev + evs
@rel sum i2 = ik + io
@rel sum fan = fanw + fanx
@rel share fans = fanx / fan
@rel share olds = old / fl
@rel product newp = new * newc
@rel change ridd = rid -> ridl
@rel diff gp = of - tm
@rel product compt = d3 * comp
@trap d1 d2 :: nobody that night, two by the second day
@trap d2 d3 :: two more died later
@trap ps1 ps2 :: a guess and the count
@trap ps2 st :: on the train and in the station
@trap i2 ik :: everywhere and in one clinic
@trap fanw fanx :: running and standing fans
@trap clp clo :: forecast and outcome
@trap new fl :: ordered and existing cars
@trap tk new :: forty years and forty cars
@trap trn trr :: given and required training
@trap door ic :: six doors and seven patients
@trap m tl :: to the train and between stations

@doc a-flash | news agency | 2035-01-17
Hundreds walk out of smoke-filled Tbilisi metro tunnel

TBILISI, Jan 17 (Kolkha News) - About {300|~ps1|by=the metro operator} passengers were led on foot out of a metro tunnel in the Georgian capital on Wednesday evening after a car of their train caught fire, the metro operator said.

{Nobody|d1|v=0|by=the emergency service} was killed, the emergency service said, and {31|i1|t=so far|by=the emergency service} people so far were treated for smoke.

The train stopped at {6:22 p.m.|tm}, {740|m} metres from Vazha station, where {1,150|st} people were sent up to the street. {260|res} rescuers took part.

The operator hoped to reopen the line in {three|clp} days. Some {410,000|rid|t=on a working day} trips are made by metro on a working day. A trip costs {one|fare} lari.

@doc b-daily | Tbilisi daily, English edition | 2035-01-20
{Twenty-seven|gp} minutes with the third rail on

By Salome Jorbenadze

"I could not tell them to step down," says Natia Lomidze, {34|ag}, who drove the train. "There was current. I asked. I asked again."

From the moment that she stopped until the power was cut {27|gp} minutes went by. It went off at {6:49|of}. By then {one|carb} of the {four|cars} cars was burning and people had kicked in windows, since {six|door} of {16|tot} doors on the tunnel side would not open.

It was not {three hundred|ps1} people. The operator now has {486|ps2|t=now|by=The operator}: {471|ev} who walked and {15|evs} who were carried.

{Two|d2|t=as of Friday} have died as of Friday, a music teacher and her pupil. {Ninety-four|i2|^} were treated, {58|ik} of them in the Saburtalo clinic, where {seven|ic|^} are in intensive care.

Of {eight|fan} fans on the section, {three|fanw} ran. The train was built in {1979|yr}. Its maker, Metrovagon, gives its cars {40|tk} years.

Lomidze had {three|trn} days of safety training. The rules have {ten|trr}. She walked in last.

TV TONIGHT, p. {7|-} · Lelo {19|-}, Kutaisi {12|-}

@doc c-city | city hall statement | 2035-01-20
Statement by Mayor Levan Kiknadze

Tbilisi mourns {two|d2} of its citizens. The city will pay {30,000|comp} lari to each bereaved family.

{85|bus} additional buses run along the closed line.

New cars, ordered in 2033 at {2.4 million|newc} euros each, {96 million|newp} in all, will be delivered in {2036|newd} as agreed. {Forty|new} may seem few. Each replaces one and a half.

The metro is the safest means of transport. Let nobody make politics of smoke.

@doc d-union | union leaflet, translated | 2035-01-23
WHY WE WALKED WITH YOU

On Sunday {7,000|pr} people went from Vazha to the city hall, and we, who clean, drive and mend, went with them.

Figures that the mayor forgot:
— {108|old} of {180|fl} cars are older than their life allows. {60%|olds}.
— {Five|fanx} fans of eight stood. {62.5%|fans}.
— {Ninety|msk} masks for {260|res} rescuers.
— {1.9|tl|v=1900} kilometres from station to station, and not one exit in between.

Ridership is down to {305,000|ridl|t=yesterday} as of yesterday: {a quarter|~ridd|v=-25} fewer trips. That is a vote.

Metro Union, Vagzlis moedani {2|-}, third floor.

@doc e-follow | news agency | 2035-02-02
Georgia charges {three|arr} over metro fire as toll reaches {four|d3}

TBILISI, Feb 2 (Kolkha News) - Two more passengers died this week of the effects of smoke, bringing to {four|d3|t=this week} the number killed by a fire in a Tbilisi metro tunnel in January.

Prosecutors have charged {three|arr} employees of the operator with negligence. The line reopened on Monday after {12|clo} days.

In total {36|io} people had been treated outside the Saburtalo clinic, which took {58|ik}. Compensation for the dead, at {30,000|comp} lari each, now amounts to {120,000|compt}.

{Forty|new} new cars are on order. They will not fit the platform at Vazha, a newspaper reported; the city hall denies this.
