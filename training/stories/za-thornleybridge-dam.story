@story za-thornleybridge-dam
@topic Reservoir dam scare and evacuation at Thornley Bridge, England
@subject R = Hexlow Reservoir | the reservoir | the dam
@subject T = Thornley Bridge | the town
@subject E = Environment Agency | the agency
@subject P = Peakshire Police | the police
@subject C = Canal and Waters Trust | the trust | the owner
@subject F = fire crews | the fire service
@fact ev1 = 1500 | evacuated | T | people told to leave | 2027-08-01 14:00 | cumulative
@fact ev2 = 1555 | evacuated | T | people told to leave | 2027-08-03 | cumulative
@fact pop = 6500 | other | T | inhabitants | 2021 census | snapshot
@fact stay = 31 | other | T | people who refused to leave | 2027-08-03 | snapshot
@fact vol = 1320000 | other | R | cubic metres that it holds | - | constant
@fact gal = 290000000 | other | R | gallons that it holds | - | constant
@rel convert gal = vol
@fact drop1 = 0.5 | distance | R | metres by which the water fell | 2027-08-02 morning | cumulative
@fact drop2 = 4.8 | distance | R | metres by which the water fell | 2027-08-04 | cumulative
@fact goal = 8 | distance | R | metres by which the water should fall | 2027-08-06 | plan
@fact pump = 23 | other | F | pumps | 2027-08-02 | snapshot
@fact rate = 7000 | other | F | litres a minute that a pump moves | 2027-08-02 | snapshot
@fact bag = 400 | other | R | tonnes of ballast dropped | 2027-08-03 | cumulative
@fact drops = 144 | other | - | helicopter trips | 2027-08-03 | cumulative
@fact rain = 64 | other | T | millimetres of rain in a day | 2027-07-31 | constant
@fact hole = 20 | distance | R | metres of width of the hole | 2027-08-01 | constant
@fact yr = 1838 | date | R | year of building | - | constant
@fact off = 1040 | officers | - | emergency workers | 2027-08-04 | cumulative
@fact days = 6 | duration | T | days until people could go home | 2027-08-07 | constant
@fact insp = 2 | other | C | inspections in the year before | 2026-27 | cumulative
@fact cost = 15900000 | budget | C | pounds for a new spillway | 2028 | plan | projected
@fact comp = 1200 | price | C | pounds for each household | 2027-08-07 | plan | pledged
@fact drops1 = 70 | other | - | helicopter trips | 2027-08-02 16:30 | cumulative
@fact fc = 30 | other | T | millimetres of rain forecast | 2027-08-02 night | plan | projected
@fact forces = 19 | other | F | fire and rescue services that sent people | 2027-08-04 | cumulative
@fact flood = 11 | duration | T | minutes until the flood would reach the main street | - | constant | hypothetical
@fact age = 189 | age | R | age in years | 2027 | snapshot
@fact pool = 528 | other | R | Olympic pools that it would fill | - | constant
@fact pie = 2000 | other | - | pies served | 2027-08-03 | cumulative
@fact drop15 = 2.1 | distance | R | metres by which the water fell | 2027-08-02 night | cumulative
@fact drop3 = 9.1 | distance | R | metres by which the water fell | 2027-08-07 | cumulative
@fact hh = 648 | homes | T | households affected | 2027-08-07 | cumulative
@trap drops1 drops :: a day later
@trap drop15 drop2 :: two days later
@trap ev1 ev2 :: streets were added
@trap ev2 pop :: told to leave and inhabitants
@trap drop1 drop2 :: two days later
@trap drop2 goal :: reached and wanted
@trap bag drops :: tonnes and trips

@doc a-live | broadcaster live page | 2027-08-02
Dam latest: RAF drops ballast as pumps run through the night

Edited by Fola Adeyinka-Brough

21:14 "This isn't over", says the agency. The level has to come down by {eight|goal} metres before engineers can look at the slope. As of this morning it was {half a metre|drop1|t=As of this morning|v=0.5}.

19:40 {Twenty-three|pump} pumps are working. Each moves {7,000|rate} litres a minute.

17:55 We asked how many people have been moved. Police: "Around {1,500|~ev1|t=since Sunday|by=Police} since Sunday."

16:30 The Chinook's been back and forth. {70|drops1|t=16:30} trips so far.

14:20 Explainer: the spillway is a slab of concrete that carries overflow down the face of the dam. A {20|hole}-metre hole has opened in it. The dam itself is earth, and from {1838|yr}.

12:02 Forecast: up to {30|fc|t=tonight|m=projected}mm tonight. On Saturday it was {64|rain|t=On Saturday}.

@doc b-local | local newspaper site | 2027-08-04
'I've left the tortoise': Thornley's third night out

By Philippa Garside-Amin, chief reporter

There are people sleeping in the high school gym in alphabetical order, because Mr Dunphy, deputy head, couldn't think of another. The Armitages are by the wall bars.

Police have now told {1,555|ev2|t=now|by=Police} of the town's {6,500|pop} people to leave, with the addition yesterday of Wharf Lane. {Thirty-one|stay|^} won't. "They're putting lives at risk, and not only their own," said Chief Inspector Nell Oduya.

By this morning the water was {4.8|drop2|t=By this morning} metres down of the {eight|goal} that are needed. The helicopter has made {144|drops} trips and put {400|bag} tonnes of ballast in the hole. {1,040|off} people from {19|forces} fire and rescue services have been here at one time or another, and, it seems, all of them have been fed by Pauline at the Jodrell.

The owner, the Canal and Waters Trust, said the reservoir was inspected {twice|insp|t=in the past year|by=the Canal and Waters Trust|v=2} in the past year. It's asking what those inspections saw.

If the wall went, {1.3 million|vol|round=100000} cubic metres would reach Market Street in {eleven|flood} minutes.

GALLERY: {54|-} pictures. MOST READ: Bakewell man, {44|-}, in swan dispute

@doc c-national | national tabloid | 2027-08-03
WALL OF WATER: Town on the brink

ALL {6,500|!ev2} residents of a picture-postcard town have been ordered OUT as a crumbling {189|age}-year-old dam threatens to drown it.

RAF heroes in a Chinook have plugged the gap with {400|bag} tons of stone.

If it bursts, {290 million|gal} gallons – that's more than {500|>pool} Olympic pools – will thunder down on them.

Hero pub landlady Pauline Sidebottom (61) has served {2,000|pie} pies.

Just {13|?pump} pumps are fighting to lower the level. By last night it was down {2.1|drop15|t=By last night} metres.

PM's COBRA meeting: page {7|-}. Woodcock's view: page {8|-}

@doc d-trust | owner's statement | 2027-08-07
Hexlow Reservoir: residents return home

Residents of Thornley Bridge were able to return today, {six|days} days after the precautionary evacuation on Sunday. We are sorry.

The water level has been lowered by {9.1|drop3|t=today} metres. It's {8|goal} metres that our panel engineer had asked for.

We'll pay {£1,200|comp} to each of the {648|hh} households affected as a goodwill gesture, without prejudice.

An independent review will look at the spillway's design and our {two|insp} inspections. First estimates put the cost of a new spillway at {£15.9m|cost}.

We thank the {1,040|off} emergency workers.

Facts: Built {1838|yr}. Capacity {1.32|vol|x=1000000} million cubic metres.
