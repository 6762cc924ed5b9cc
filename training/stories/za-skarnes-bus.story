@story za-skarnes-bus
@topic School bus leaves the road at Skarneset, Norway: first hours to the next morning
@subject V = Skarneset bus crash | the crash | the accident
@subject H = Hovden University Hospital | the hospital | Hovden
@subject B = Fjellrute AS | the operator | the bus company | Fjellrute
@subject D = Odd-Arne Kvitstein | the driver | Kvitstein
@subject R = County road 318 | the road | Fv318
@fact d1 = 2 | deaths | V | people killed | 2029-02-06 10:00 | cumulative
@fact d2 = 3 | deaths | V | people killed | 2029-02-07 morning | cumulative
@fact o = 41 | other | V | people on board the bus | 2029-02-06 | constant
@fact pu = 37 | other | V | pupils on board the bus | 2029-02-06 | constant
@fact ad = 4 | other | V | adults on board the bus | 2029-02-06 | constant
@fact h1 = 19 | injuries | H | people admitted after the accident | 2029-02-06 evening | snapshot
@fact h2 = 11 | injuries | H | people admitted after the accident | 2029-02-07 morning | snapshot
@fact dis = 7 | other | H | people discharged overnight | 2029-02-07 morning | cumulative
@fact icu = 4 | injuries | H | people in intensive care | 2029-02-07 morning | snapshot
@fact un = 20 | injuries | V | people treated at the scene and sent home | 2029-02-06 | cumulative
@fact sp = 60 | speed | R | speed limit in km/h | - | constant
@fact ta = 54 | speed | V | speed of the bus in km/h | 2029-02-06 07:52 | snapshot
@fact fall = 14 | distance | V | metres that the bus fell | 2029-02-06 | constant
@fact cl = 07:52 | clock | V | time of the accident | 2029-02-06 | constant
@fact exp = 31 | duration | D | years of driving buses | 2029-02-06 | snapshot
@fact fleet = 126 | other | B | buses in the fleet | 2029 | snapshot
@fact rail = 48000000 | budget | R | kroner for guard rails | 2030 | plan | pledged
@fact prev = 9 | other | R | accidents on the road | 2024-2028 | cumulative
@fact enr = 212 | enrolment | - | pupils at the school | 2028-29 | snapshot
@fact gr = 4 | other | B | sister coaches taken off the road | 2029-02-07 | snapshot
@fact below = 6 | speed | V | km/h below the limit | 2029-02-06 07:52 | snapshot
@rel diff below = sp - ta
@rel sum o = pu + ad
@rel sum h1 = h2 + dis + dh
@fact dh = 1 | deaths | H | patients who died in hospital | 2029-02-07 morning | cumulative
@trap h1 h2 :: seven went home overnight and one died
@trap sp ta :: the limit against the measured speed
@trap d1 d2 :: a third victim died in the night
@trap un h1 :: treated at the scene against admitted

@doc a-wire | wire agency | 2029-02-06
{Two|d1} dead as school bus plunges off Norwegian county road

TROMVIK, Norway (NP) — {Two|d1|t=by 10 a.m. Tuesday|by=police said} people had died by 10 a.m. Tuesday, police said, after a bus carrying {37|pu|^} pupils and {four|ad|^} adults skidded off an icy road in northern Norway and fell {14|fall} meters onto the rocks of a frozen fjord shore.

The accident happened at {7:52 a.m.|cl} on county road {318|-} near Skarneset, where the limit is {60|sp} kph. A tachograph read at the roadside showed the bus doing {54|ta|by=district police chief Berit Aasgaard}, said district police chief Berit Aasgaard. "Nothing suggests that he drove too fast," she told reporters.

{Twenty|un|t=Tuesday|by=a spokeswoman for the rescue service} of those on board were treated where they sat, in blankets by the guard post, and sent home, a spokeswoman for the rescue service said on Tuesday. The rest who survived went by helicopter or ambulance to Hovden University Hospital, {85|-} kilometers south.

The driver, named locally as Odd-Arne Kvitstein, {57|-}, is among the survivors. He has driven buses for {31|exp} years.

@doc b-local | local newspaper site | 2029-02-06
"He shouted at us to hold on" – whole village waits after bus accident

Text: Siri Mæhlum · Photo: Private · Published 19.40 · Updated 20.15

The radiators in the gymnasium at Skarnes school were still on at seven this evening. {Two hundred and twelve|enr} pupils go here. {Thirty-seven|pu} of them were on the bus.

[Photo {1|-} of {16|-}: Candles outside the school.]

Just before eight in the morning – the rescue log has {7.52|cl|by=the rescue log} – the back wheels let go in the bend the locals call Kjerringsvingen. The coach went through the old wooden fence and fell {40|!fall} metres, says Jon Riise, who was first down with a rope.

In all there were {forty-one|o} on board. At the hospital the count tonight is {19|h1|t=tonight|by=chief physician Lene Dahl} admitted, chief physician Lene Dahl tells us. {A score|~un|v=20} of others never needed a bed and were home before lunch.

The road has seen {nine|prev|t=in the five years to 2028} accidents in the five years to 2028, according to the county's own list. None cost a life.

READ MORE: Ski pass goes up by {140|-} kroner
READ MORE: {6|-} things you did not know about king crab

Fjellrute, which runs {126|fleet} buses in the county, has taken its other {four|gr} of the same model off the road until they have been looked at.

@doc c-radio | radio script | 2029-02-07
MORNING BULLETIN 0700 / READER: TORE

A {third|-} child has died after yesterday's bus accident at Skarneset. That brings the dead to {three|d2|t=this morning}, Hovden hospital confirmed this morning.

{Eleven|h2|t=this morning|by=the hospital} people are still being cared for there, the hospital says. {Four|icu|^} of them are on ventilators in intensive care. {Seven|dis|t=overnight} were allowed home overnight with their parents.

CUT: DAHL ("We have lost {one|dh|t=overnight} patient, and that is {one|-} too many") {0'14"|-}

The police now say that the bus was travelling at {54|ta|by=The police} kilometres an hour when it left the road. The limit on the stretch is {eighty|!sp}.

And the county has promised to bring forward guard rails. {Forty-eight million|rail|t=in next year's budget|by=The county mayor, Kari Bleie} kroner will be set aside in next year's budget. The county mayor, Kari Bleie, said she was ashamed that it took this.

Weather follows. Minus {eleven|-} in Tromvik.

@doc d-trade | trade paper | 2029-02-07
Fjellrute grounds {four|gr} coaches after fatal run-off

The operator of the coach that left the Fv318 on Tuesday has withdrawn the vehicle's sister models pending an inspection of their studded tyres. With a fleet of {162|!fleet}, Fjellrute can cover the routes, managing director Pål Engesæth told Transportavisen.

{Three|d2|t=as of Wednesday morning} passengers have lost their lives as of Wednesday morning; {11|h2|^} remain at Hovden, down from {nineteen|h1|t=the evening before} the evening before.

The man at the wheel had {31|exp} years in the job and a clean record. According to the tachograph he was some {6|~below} km/h below what the signs allow, which is {60|sp}. Investigators are looking at a front axle last serviced at {412,000|-} km.

Engesæth said the coach, registered for {49|-} seats, carried {41|o} people, {4|ad} of them adults.

A rail of the type the county has now pledged {NOK 48m|rail|by=the county} for is tested against a {13|-}-tonne vehicle at {70|-} km/h. "It would have held," he said.

Transportavisen, tel. +47 555 01 388
