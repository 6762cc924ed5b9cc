@story m5-airport-drones
@topic Chaos at Kutaisi-Vani airport, Georgia: drones close the runway at New Year
@subject A = Kutaisi-Vani Airport | Kutaisi-Vani | the airport | the Georgian airport | KVA
@subject T = Tbilisi International | Tbilisi airport | the capital's airport
@subject W = Wizzo | the Hungarian carrier | the low-cost carrier | the budget airline
@subject P = Georgian Patrol Police | the patrol police | police | the Interior Ministry
@subject D = Nana Gvelesiani | Gvelesiani | the airport's director | the terminal boss
@subject M = Otar Lomidze | Lomidze | the suspect | the student
@fact shut = 18:20 | clock | A | time when flights stopped | 2033-12-29 | constant
@fact open = 23:55 | clock | A | time when flights resumed | 2033-12-29 | constant
@fact can = 14 | other | A | flights cancelled | 2033-12-29 | cumulative
@fact can2 = 21 | other | A | flights cancelled | 2033-12-30 noon | cumulative
@fact div = 6 | other | A | flights diverted | 2033-12-29 | cumulative
@fact stuck = 2700 | other | A | passengers stranded | 2033-12-29 night | snapshot
@fact cot = 480 | other | A | camp beds set up | 2033-12-29 night | snapshot
@fact tst = 900 | other | T | passengers stranded | 2033-12-29 night | snapshot
@fact dr = 3 | other | P | drones seen | 2033-12-29 | cumulative
@fact dr1 = 1 | other | P | drones found | 2033-12-30 | cumulative
@fact arr = 2 | arrests | P | people held | 2033-12-30 | cumulative
@fact age = 19 | age | M | age of the man held | - | constant
@fact dur = 5.6 | duration | A | hours without flights | 2033-12-29 | constant
@fact fine = 5000 | other | M | laris of fine that he may have to pay | - | plan | hypothetical
@fact jail = 3 | sentence | M | years in prison that he may face | - | plan | hypothetical
@fact pax33 = 3240000 | ridership | A | passengers in a year | 2033 | plan | projected
@fact pax32 = 2860000 | ridership | A | passengers in a year | 2032 | cumulative
@fact tpax = 5900000 | ridership | T | passengers in a year | 2032 | cumulative
@fact wz = 9 | other | W | flights cancelled | 2033-12-29 | cumulative
@fact vou = 60 | other | W | laris of food vouchers for each traveller | 2033-12-29 | constant
@fact loss = 1900000 | damages | A | laris of losses | 2033-12-31 | snapshot | projected
@fact jam = 4200000 | budget | A | laris for a drone-detection system | 2034 | plan
@fact dist = 700 | distance | P | metres between the drone and the landing aircraft | 2033-12-29 | snapshot
@fact pol = 120 | officers | P | officers searching the fields | 2033-12-29 night | snapshot
@trap can can2 :: Thursday, and both days
@trap can wz :: all airlines, and one
@trap dr dr1 :: seen and found
@trap stuck tst :: two airports
@trap pax32 pax33 :: two years
@trap pax32 tpax :: two airports

@doc a-interpress | Georgian news agency | 2033-12-30
Kutaisi-Vani resumes flights after drone alarm

KUTAISI. 30 December — Flights at Kutaisi-Vani Airport, halted at {18:20|shut|t=on Thursday} on Thursday after a pilot on approach reported a drone, resumed at {23:55|open}, the airport said.

{Fourteen|can|t=on Thursday} departures and arrivals were called off, {nine|wz} of them by the Hungarian carrier Wizzo, and {six|div} were sent to Tbilisi and Trabzon. Roughly {2,700|~stuck} passengers were left in the terminal overnight.

The patrol police spoke of {three|dr|by=The patrol police} unmanned aircraft in the area and sent {120|pol} officers into the fields around. {One|dr1|t=on Friday morning} device was recovered on Friday morning near the Rioni.

The airport handled {2.86 million|pax32|t=in 2032} people in 2032 and expects {3.24 million|pax33|by=The airport} for the year now ending.

@doc b-tabloid | tabloid site | 2033-12-30
NIGHT ON A LUGGAGE BELT: "I slept between two pushchairs"
👁 102,455 | By Tako M.

No toothbrush, no news, no gate. When the board at Kutaisi-Vani went red at {20 past six|shut} in the evening, Levan, 34, was {eleven|-} minutes from boarding to Memmingen.

"They said an hour. Then another." There were {480|cot} camp beds. You do the maths: {3,400|!stuck} of us under one roof and the café out of khachapuri by eight.

Wizzo, which scrapped {nine|wz} flights, handed every traveller a {60|vou}-lari voucher. Planes moved again at {00:40|!open}, but not his.

By noon on Friday {21|can2|t=By noon on Friday} services had been wiped from the screen. Airport chief Nana Gvelesiani? "On holiday," says her phone.

{Two|arr} lads are in custody, one of them a student of {19|age|s=a student}. He could lose {5,000|fine|m=hypothetical} laris. Or {three|jail|m=hypothetical} years.

MORE: 7 signs your neighbour owns a drone

@doc c-english | English-language weekly | 2034-01-05
One student, one drone, {1.9 million|loss} laris

For the want of a hobbyist's good sense, western Georgia's main gateway lost an evening and, by its own estimate, {GEL 1.9 million|loss|v=1900000|by=its own estimate}. Police have charged Otar Lomidze, {19|age}, with endangering aircraft; he and a cousin are the only {two|arr} people held. The offence carries up to {three|<jail|m=hypothetical} years.

What did the pilot see? A machine passing {700|dist} metres off the wing, says the Interior Ministry, which counted {three|dr|by=the Interior Ministry} in all. Lomidze says he owned one. {One|dr1} is what they found.

Director Nana Gvelesiani wants radar that can tell a toy from a heron, at {GEL 4.2 million|jam|v=4200000|t=next year}, next year. In Tbilisi, where {900|tst|t=that night} travellers bedded down that night because of diversions, they already have it. The capital's airport is larger, of course: {5.9 million|tpax|t=in 2032} users in 2032 to Kutaisi-Vani's {2.86|pax32|x=1000000}.

Gvelesiani puts the interruption at {five and a half|~dur} hours.

@doc d-aviation | aviation newsletter | 2034-01-02
RUNWAY NOTES — Caucasus

KVA: closed 29 Dec, {18:20|shut}L to {23:55|open}L (uas sighting). Cancellations: {14|can|t=29 Dec} on the day, {21|can2|t=to Friday midday} to Friday midday. Diversions: {8|!div}. Detections: {3|dr}; recovered: {1|dr1}. Counter-UAS tender for GEL {4.2m|jam|v=4200000} expected Q2.

Traffic forecast for 2033 of {3.42m|!pax33|v=3420000|t=for 2033} now at risk, says management, "by a whisker".

TBS: {5.9m|tpax|v=5900000|t=2032} pax (2032). New stand 31 in use.

Reply STOP to leave. NOTAMs: A0417/33, A0418/33.
