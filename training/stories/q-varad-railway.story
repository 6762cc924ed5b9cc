@story q-varad-railway
@topic Romania's Sălcioara–Varad line: late opening, a derailment on the first weekend, and the bill
@subject L = Sălcioara–Varad line | the line | the railway | the route
@subject A = Varad derailment | the derailment | the accident
@subject N = Nicoleta Drăgănescu | Drăgănescu | the transport minister | the minister
@subject V = CaleNova | the operator | the company | CaleNova SA
@subject I = rail accident bureau | the bureau | investigators
@subject T = train 4417 | the train | 4417
@fact km = 84.6 | distance | L | kilometres of track | - | constant
@fact st = 9 | other | L | stations | - | constant
@fact tun = 11 | other | L | tunnels | - | constant
@fact cost0 = 412000000 | budget | L | euros planned to build it | 2009 | plan | pledged
@fact cost1 = 671000000 | budget | L | euros spent to build it | 2017-06 | constant
@fact over = 62.86 | rate | L | cost overrun in percent | 2017-06 | constant
@fact eu = 300000000 | budget | L | euros from the European Union | 2017-06 | constant
@fact late = 5 | duration | L | years behind the first date | 2017-06 | constant
@fact spd = 120 | speed | L | top speed allowed in kilometres an hour | 2017-06 | constant
@fact lmt = 60 | speed | A | speed limit in the curve in kilometres an hour | - | constant
@fact rec = 97 | speed | T | speed recorded in the curve in kilometres an hour | 2017-06-18 | constant
@fact onb = 143 | ridership | T | people on board | 2017-06-18 | constant
@fact d1 = 1 | deaths | A | people killed | 2017-06-18 evening | cumulative
@fact d2 = 2 | deaths | A | people killed | 2017-06-20 | cumulative
@fact i1 = 26 | injuries | A | people hurt | 2017-06-18 evening | cumulative
@fact i2 = 31 | injuries | A | people hurt | 2017-06-20 | cumulative
@fact hosp = 9 | injuries | A | people still in hospital | 2017-06-20 | snapshot
@fact cars = 3 | other | A | coaches that left the rails | 2017-06-18 | constant
@fact carn = 5 | other | T | coaches | - | constant
@fact dep = 14:05 | clock | T | departure from Sălcioara | 2017-06-18 | constant
@fact crash = 15:12 | clock | A | time of the derailment | 2017-06-18 | constant
@fact rid = 2400 | ridership | L | passengers a day forecast | 2017 | plan | projected
@fact ridw = 5180 | ridership | L | passengers on the first day | 2017-06-17 | constant
@fact fare = 18 | price | L | lei for a single ticket | 2017-06 | constant
@fact jobs = 190 | jobs | V | people employed on the line | 2017-06 | snapshot
@fact maxi = 250000 | damages | V | largest fine in euros | - | constant | threshold
@fact dlay = 60 | duration | L | days that the line will stay shut | 2017-06-20 | plan | projected
@fact ov = 259000000 | budget | L | cost overrun in euros | 2017-06 | constant
@rel diff ov = cost1 - cost0
@rel change over = cost0 -> cost1
@trap d1 d2 :: a driver died on Tuesday
@trap i1 i2 :: the hurt counted again
@trap spd lmt :: line speed and curve limit
@trap lmt rec :: the limit and what the recorder shows
@trap cost0 cost1 :: planned and spent
@trap rid ridw :: forecast a day, and a free first day
@trap cars carn :: coaches off the rails and in the train
@trap i2 hosp :: hurt, and still in hospital

@doc a-trade | trade paper | 2017-06-16
Sălcioara–Varad opens at last, {five|late} years late and {€259m|ov} over

Continental Rail Weekly | Zoran Mihăescu, Bucharest

Fare-paying trains begin on Sunday on Romania's first new main-line railway in a generation, {five|late} years after the date on the original poster.

The single-track route has {nine|st} stations and {11|tun} tunnels along its {84.6|km}km. It is electrified at 25kV, cleared for {120|spd}km/h and worked by CaleNova with {five|carn}-coach sets leased from Skarvik of Norway.

It has cost {€671m|cost1|t=by this month}, by this month's reckoning, of which {€300m|eu} is EU money. In 2009 the ministry announced {€412m|cost0|t=In 2009|by=the ministry}; the difference is {63%|over|round}.

CaleNova employs {190|jobs} on the line and forecasts {2,400|rid|m=projected|by=CaleNova} passengers a day. Rides are free on Saturday. A single costs {18|fare} lei from then on.

Kit list: Skarvik 5R-sets (8); Tronconi signalling, ETCS L2, baseline 3.4.0; sleepers, 141,000.

@doc b-wire | wire agency | 2017-06-18
{One|d1} dead, {26|i1} hurt as train derails on Romania's new line

VARAD, Romania, June 18 (Danube Wire) - A passenger train left the rails outside the town of Varad on Sunday, killing {one|d1|t=on Sunday} person and injuring {26|i1|^}, police said, a day after the mountain railway was opened with speeches and a brass band.

Train 4417 was carrying {143|onb|by=operator CaleNova} people, said operator CaleNova, when {three|cars} of its {five|carn} coaches jumped the track at {3.12 p.m.|crash|v=15:12}. It had set off from Sălcioara at {2.05 p.m.|dep|v=14:05}.

The limit in the curve is {60|lmt} kilometres an hour on a line that elsewhere allows {120|spd}. Investigators have the recorder, said Transport Minister Nicoleta Drăgănescu, but she would not say how fast the train was going.

"The first thing is that people get home," she told reporters at the scene.

The line, {671 million|cost1} euros in the making, runs {84.6|km} km through the Cerna hills.

@doc c-tabloid | tabloid | 2017-06-19
DEATH TRAIN!
Holiday Express does {79|!rec} where the sign said {60|lmt}

By Ioana Stănculescu | Photos: Răzvan P. (1–14)

HORROR on the track they called 'the jewel of the Cerna'.

Coaches lay like snapped breadsticks yesterday after the 4417 to Varad flew off the rails with {143|onb} passengers aboard. Granny Elena Fodor, 71, who'd been visiting her son, was dead. {Thirty-six|!i1} were hurt. Some were kids.

'We were stood up, the bags were flying,' said student Bogdan, 20, who'd been playing cards in the last carriage.

A source at the bureau whispered to us that the black box reads {79|!rec|by=A source at the bureau} km/h. And guess what CaleNova could be fined, tops? {€250,000|maxi|m=threshold}. That's {0.04 per cent|-} of the railway's {€671m|cost1} price.

{Three|cars} coaches off. One minister under pressure. And {none|-} of the seats had a belt.

TURN TO PAGE 5: IS YOUR CAR NEXT?
HOT: Miss Mureş in 11 pictures

@doc d-radio | radio script | 2017-06-20
RADIO CERNA / ENGLISH SERVICE / 20.06.2017

The number killed in Sunday's accident near Varad is now {two|d2|t=now}. The driver, aged forty-six, died this morning in Timișoara.

{Thirty-one|i2} people in all were injured, the prefect says. {Nine|hosp|t=tonight} remain in hospital tonight.

The accident bureau has read the recorder. It says the train entered the bend at {ninety-seven|rec|by=The accident bureau} kilometres an hour. Trains are permitted {sixty|lmt} there.

The minister, Nicoleta Drăgănescu, says the line will be shut for {two months|dlay|m=projected|by=The minister|v=60} and denies that it was opened too soon for the sake of an anniversary.

On Saturday over {five thousand|>ridw} passengers rode free of charge. The company had expected {two thousand four hundred|rid|m=projected|by=The company} in a day.

The forint, the leu and the weather follow.

@doc e-newspaper | broadsheet | 2017-06-21
Who signed for Varad?

By Crina Albescu-Ferrer

The ribbon was cut at 11. {Twenty-eight|-} hours later, on Sunday afternoon, Elena Fodor's suitcase was in a ditch.

How do you open a railway like this? Slowly, you'd have thought. It took {five|late} years longer than the posters promised, and {€671 million|cost1}, which the ministry puts at {49 per cent|!over} above the sum in the first budget. {Two|-} engineers who asked not to be named say the curve's speed board was still in its wrapping on Saturday.

The recorder says {97|rec} kilometres an hour. The driver, a man with {22|-} years on the rails, will not be able to answer. He and Mrs Fodor are the {two|d2} people whose names will be read out at Sălcioara on Thursday. Of the {31|i2|t=by Tuesday} hurt by Tuesday, {nine|hosp|^} are in hospital still.

CaleNova, which has {109|!jobs} staff on the line, has said it is 'fully cooperating'. Under the rail safety act the most it can be fined is {€250,000|maxi}.

The timetable on the station wall has not been taken down. 4417, it says: {14.05|dep|v=14:05}.
