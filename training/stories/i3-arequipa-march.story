@story i3-arequipa-march
@topic Water protests in southern Peru in 2033: crowds, arrests and injuries over three days
@subject A = Arequipa march | Arequipa | the Plaza de Armas | the march
@subject M = Matarani blockade | Matarani | the port | the port road
@subject T = Tía Rosa dam | Tía Rosa | the dam | the reservoir
@subject P = National Police | the police | PNP
@subject D = Defensoría | the ombudsman | the Ombudsman's Office
@subject F = Frente del Agua | the front | organisers | protest leaders
@subject C = Cobres del Sur | the mining company | the mine | the miner
@subject V = Nelly Quispe Turpo | Quispe | Nelly Quispe
@fact cp = 18000 | crowd | A | marchers by the police count | 2033-07-11 | snapshot
@fact cf = 70000 | crowd | A | marchers by the organisers' count | 2033-07-11 | snapshot
@fact cu = 31500 | crowd | A | marchers by a university count | 2033-07-11 | snapshot
@fact cue = 4000 | margin_of_error | A | margin of error of the university count | 2033-07-11 | snapshot
@fact cp2 = 26000 | crowd | A | marchers by the police count | 2033-07-13 | snapshot
@fact m = 900 | crowd | M | people at the road block | 2033-07-12 | snapshot
@fact tr = 340 | other | M | lorries stuck | 2033-07-12 | snapshot
@fact arr1 = 47 | arrests | A | people arrested | 2033-07-11 | cumulative
@fact arr2 = 112 | arrests | F | people arrested in the region | 2033-07-13 | cumulative
@fact arrm = 38 | arrests | M | people arrested | 2033-07-12 | cumulative
@fact rel = 84 | other | F | arrested people set free | 2033-07-13 | cumulative
@fact ip = 21 | injuries | P | police officers hurt | 2033-07-13 | cumulative
@fact ic = 58 | injuries | D | civilians hurt | 2033-07-13 | cumulative
@fact i1 = 16 | injuries | A | civilians hurt | 2033-07-11 | cumulative
@fact dth = 1 | deaths | M | protesters killed | 2033-07-12 | cumulative
@fact age = 24 | age | V | age | 2033-07 | constant
@fact off = 3200 | officers | P | officers on duty | 2033-07-13 | snapshot
@fact off0 = 1400 | officers | P | officers on duty | 2033-07-11 | snapshot
@fact hm = 42000000 | other | T | cubic metres to be stored | - | plan | projected
@fact cost = 610000000 | budget | T | dollars that it is to cost | 2033 | plan | projected
@fact far = 5800 | other | T | farms that fear for their water | 2033 | snapshot
@fact sh = 30 | other | C | share of the water for the mine in percent | concession of 2031 | plan
@fact sh2 = 15 | other | C | share of the water for the mine in percent | offer of 2033-07-14 | plan | pledged
@fact day = 60 | duration | T | days that works are suspended | 2033-07-14 | plan | pledged
@fact em = 30 | duration | A | days of the state of emergency | 2033-07-13 | plan | pledged
@fact cur = 22:00 | clock | A | hour at which the curfew begins | 2033-07-13 | plan
@fact cur2 = 04:00 | clock | A | hour at which the curfew ends | 2033-07-13 | plan
@fact pop = 1120000 | other | A | inhabitants of the city | 2033 | snapshot
@fact dc = 8000 | crowd | A | marchers more than two days earlier by the police count | 2033-07-13 | snapshot
@fact lo = 27500 | crowd | A | marchers by a university count, low end | 2033-07-11 | snapshot
@fact hi = 35500 | crowd | A | marchers by a university count, high end | 2033-07-11 | snapshot
@fact mw = 6300000 | other | C | cubic metres for the mine | offer of 2033-07-14 | plan | projected
@fact held = 28 | arrests | F | arrested people still held | 2033-07-13 | snapshot
@rel diff dc = cp2 - cp
@rel diff lo = cu - cue
@rel sum hi = cu + cue
@rel share sh2 = mw / hm
@rel diff held = arr2 - rel
@trap cp cf :: two counts of one march
@trap cp cu :: three counts of one march
@trap cp cp2 :: two marches
@trap arr1 arr2 :: a later total
@trap arrm arr1 :: two places
@trap ip ic :: officers and civilians
@trap i1 ic :: a later total
@trap off off0 :: reinforcements
@trap sh sh2 :: a better offer
@trap day em :: two terms of days
@trap arr2 rel :: held and freed

@doc a-wire | wire agency | 2033-07-12
Tens of thousands march in Peru's south against mine dam

AREQUIPA, Peru, July 12 (Cono Sur News) - Farmers and students filled the centre of Arequipa on Monday to protest against the Tía Rosa dam, in the biggest rally the city of {1.1 million|~pop} has seen in years.

Police spoke of {18,000|cp|t=on Monday} people, organisers of {70,000|cf|^}. Geographers at San Agustín university, who counted heads on drone pictures, arrived at {31,500|cu|by=Geographers at San Agustín university}, give or take {4,000|cue|^}.

The {$610 million|cost} reservoir would hold {42 million|hm} cubic metres in the hills above the city, of which {30%|sh|t=under a 2031 concession} would go to copper producer Cobres del Sur under a 2031 concession. Some {5,800|~far} farms lie downstream.

{Forty-seven|arr1|t=by midnight} people had been detained by midnight and {16|i1|^} hurt, according to the interior ministry, which had {1,400|off0} officers in the streets.

On Tuesday {about 900|~m|v=900} people blocked the road to the port of Matarani. {More than 340|>tr|v=340} lorries were stuck.

@doc b-daily | Lima daily, English pages | 2033-07-14
{One|dth} dead, curfew in Arequipa

Nelly Quispe Turpo, {24|age}, an agronomy student, was killed by a bullet at the Matarani road block at dusk on Tuesday. She is the {first|dth} fatality of the conflict. Who fired isn't known; the prosecutor has collected {130|-} service weapons.

The government has since declared a state of emergency for {30|em} days. From {10 p.m.|cur} to {4 a.m.|cur2} nobody may be on the street. That didn't keep another {26,000|cp2|t=yesterday|by=the PNP} (the PNP's own figure) from following her coffin around the Plaza de Armas yesterday, {8,000|dc} more than the same source had counted two days earlier.

The toll until last night, by the Ombudsman's tally: {58|ic|t=until last night|by=the Ombudsman} civilians wounded; by the ministry's, {21|ip|by=the ministry} officers. There were {112|arr2|t=until last night} arrests in the whole region, {38|arrm} of them at the port on Tuesday, {47|arr1} in the city on the first day. {Eighty-four|rel} have been let go.

{3,200|off|t=now} policemen are now deployed.

In sports: Melgar 2, Cienciano 2. | Dollar: S/ 3.91 | Earthquake of 4.4 off Camaná

@doc c-factcheck | fact-checking site | 2033-07-15
Were there {70,000|cf} people in the Plaza? We counted

CLAIM: "{Seventy thousand|cf|by=Frente del Agua} arequipeños said no." (Frente del Agua, poster)
CLAIM: "Not even {twenty thousand|<cp|v=20000|by=A police colonel}." (A police colonel, on radio)

The square measures a good hectare. Packed like a concert, at {four|-} people per square metre, it takes about {40,000|-}. On the pictures from {4.10 p.m.|-} it is not packed like a concert.

The team of Dr Ximena Vargas-Holm at San Agustín put {31,500|cu} in the square and in Calle Mercaderes at the peak. Her range goes from {27,500|lo} to {35,500|hi}.

So the PNP's {18,000|cp|t=on 11 July} on 11 July falls below, the front's number far above. VERDICT: both wrong, one twice as wrong.

What about the funeral march of the 13th? Only the police published a number, {26,000|cp2|t=13th}. No pictures, no verdict.

Method and data: github. Corrections: errata@cuenta.example. We're a team of 6.

@doc d-business | mining news service | 2033-07-15
Cobres del Sur halves water claim to end Arequipa unrest

Cobres del Sur offered on Thursday to cut its entitlement from the Tía Rosa reservoir from {30%|sh} to {15%|sh2|t=on Thursday} and Lima suspended work on the {US$610m|cost} dam for {60|day} days, after protests in which a student was killed.

The miner said it could make up the difference by desalination, at a capital cost of {US$240m|-} which it had "always modelled".

Concentrate shipments resumed after the {900|m}-strong picket at Matarani broke up. At one point {340|tr|t=At one point} trucks were waiting.

The front, which claims to speak for {5,800|far} smallholders, rejected the offer as "half a robbery". Under the concession, {42 million|hm} m³ would be impounded; at the new ratio, {6.3 million|mw} would be for the mine.

The state of emergency runs for {30|em} days, {half|-} as long as the pause at the dam. Spot copper: US$5.02/lb.

@doc e-letter | church newsletter, Arequipa diocese | 2033-07-17
Brothers and sisters,

We buried Nelly. She was {24|age}. Her mother asks that nobody count how many came, and so I won't.

But other things I shall count. {One hundred and twelve|arr2} of our young were taken; {eighty-four|rel|t=by Wednesday night} were back at their mothers' tables by Wednesday night, {twenty-eight|held|^} were not. {Fifty-eight|ic} had wounds, and {twenty-one|ip} in uniform, who also have mothers.

Of {42 million|hm} cubic metres, they say, the company will be content with {fifteen|sh2} in a hundred. Last year it was {thirty|sh}. Who taught us to bargain over rain?

For {sixty|day} days the machines are silent. Let's use them.

Mass at 7, 9 and 11. Collection for the family: account 215-30-4410.
