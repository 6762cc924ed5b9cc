@story i4-tallowood-fires
@topic Bushfires in three New South Wales councils: homes lost at noon, at nightfall and next day
@subject W = Wongaburra Shire | Wongaburra
@subject T = Tallowood | Tallowood City | Tallowood council
@subject E = Eel Creek Shire | Eel Creek
@subject F = Black Spur fire | the fire | the blaze | the fires | firefighters | the region
@fact w1 = 37 | homes | W | houses lost | 2032-12-28 noon | cumulative
@fact t1 = 12 | homes | T | houses lost | 2032-12-28 noon | cumulative
@fact n1 = 49 | homes | F | houses lost | 2032-12-28 noon | cumulative
@fact w2 = 88 | homes | W | houses lost | 2032-12-28 nightfall | cumulative
@fact t2 = 41 | homes | T | houses lost | 2032-12-28 nightfall | cumulative
@fact e2 = 9 | homes | E | houses lost | 2032-12-28 nightfall | cumulative
@fact n2 = 138 | homes | F | houses lost | 2032-12-28 nightfall | cumulative
@fact w3 = 104 | homes | W | houses lost | 2032-12-29 | cumulative
@fact t3 = 52 | homes | T | houses lost | 2032-12-29 | cumulative
@fact e3 = 11 | homes | E | houses lost | 2032-12-29 | cumulative
@fact n3 = 167 | homes | F | houses lost | 2032-12-29 | cumulative
@fact h1 = 18400 | area | F | hectares burnt | 2032-12-28 noon | cumulative
@fact h2 = 31600 | area | F | hectares burnt | 2032-12-28 nightfall | cumulative
@fact k = 2 | deaths | F | people killed | 2032-12-29 | cumulative
@fact ev = 1850 | evacuated | F | people in evacuation centres | 2032-12-28 nightfall | snapshot
@fact pw = 6700 | homes | F | homes without power | 2032-12-28 nightfall | snapshot
@fact ff = 420 | officers | F | firefighters in the field | 2032-12-28 | snapshot
@fact tr = 96 | other | F | fire trucks in the field | 2032-12-28 | snapshot
@fact tc = 43.6 | temperature | T | degrees in the shade | 2032-12-28 | constant
@fact wd = 78 | speed | F | wind in kilometres an hour | 2032-12-28 | constant
@fact ins = 210000000 | damages | F | dollars of insured damage | - | snapshot | projected
@fact dam = 63 | homes | F | houses damaged | 2032-12-29 | cumulative
@fact tn = 41 | temperature | T | degrees in the shade | 2032-12-28 noon | snapshot
@fact ev3 = 640 | evacuated | F | people in evacuation centres | 2032-12-30 | snapshot
@fact pw3 = 900 | homes | F | homes without power | 2032-12-30 | snapshot
@fact calls = 1000 | other | F | calls to insurers | 2032-12-29 | cumulative
@fact tsh = 31.1 | homes | T | share of all houses lost | 2032-12-29 | cumulative
@trap n1 n2 :: noon and nightfall
@trap n2 n3 :: nightfall and next day
@trap n3 dam :: lost and damaged
@trap h1 h2 :: noon and nightfall
@rel sum n1 = w1 + t1
@rel sum n2 = w2 + t2 + e2
@rel sum n3 = w3 + t3 + e3
@rel share tsh = t3 / n3
@race night = w2 t2 e2
@race next = w3 t3 e3

@doc a-noon | public broadcaster rolling coverage | 2032-12-28
Black Spur fire: what we know at noon

Key points:
• At least {49|>n1|t=noon} houses are gone, {37|w1|^} in Wongaburra Shire and {12|t1|^} on the edge of Tallowood. None have been reported from Eel Creek
• {18,400|h1|^} hectares have burnt
• {420|ff} firefighters with {96|tr} trucks are out

It is {41|tn|t=at noon} degrees at Tallowood Airport and the bureau says it'll get hotter before a change arrives about 7pm.

Fire Service deputy commissioner Leilani Fa'asavalu said people on Spur Road, Gully Road and Route 81 should not try to leave now. "It's too late. Shelter in place."

There are no reports of deaths.

Posted 12:04pm, updated 12:17pm. Emergency? Call 000. Tune to 94.5 FM.

@doc b-wire | national wire | 2032-12-28
Homes toll nears {140|<n2} as fire front hits third shire

Tallowood, AAN - A wind shift that was meant to bring relief instead drove the Black Spur fire into Eel Creek on Tuesday evening, lifting the number of houses lost across the region to {138|n2|t=by nightfall} by nightfall.

Wongaburra is worst off with {88|w2|^}, then Tallowood with {41|t2|^} and Eel Creek with {nine|e2|^}. The burnt ground has grown to {31,600|h2|^} hectares from {18,400|h1|t=in the middle of the day} in the middle of the day.

Gusts reached {78km/h|wd|v=78} and the thermometer {43.6C|tc|v=43.6} in Tallowood before the change.

About {1850|~ev|t=overnight} people are in evacuation centres overnight. Essential Grid said {6700|pw|by=Essential Grid} homes had no electricity.

"We have crews who've been going for nineteen hours," Ms Fa'asavalu said.

@doc c-city | metropolitan tabloid | 2032-12-29
HELL ON SPUR ROAD: {2|k} dead, {187|!n3} homes ash

By Bronte Zelenko and staff

{TWO|k} brothers in their 70s who went back for their dogs are the first people known to have died in the Black Spur inferno, which has razed {187|!n3} homes, {104|w3|^} of them in Wongaburra, {52|t3|^} around Tallowood and {11|e3|^} in Eel Creek. Another {63|dam} are damaged.

The dogs lived.

On Tuesday the mercury hit {46.3|!tc|t=On Tuesday} in Tallowood, and winds of almost {80|~wd} kays an hour threw embers across the river.

Insurers have already had {a thousand|calls} calls. They think the bill will pass {$210 million|ins|by=They}.

Premier's office: "every cent" of rebuilding help will be matched.

Pictures, pages 4-9 | Cricket: Aussies 4-311 at stumps

@doc d-local | local paper | 2032-12-30
{One in three|~tsh|v=33} of the lost houses was ours

For Tallowood council it is the fifth fire since Federation to cross the river, and the worst. Assessors finished on Wednesday: {52|t3|t=on Wednesday} houses, up from the {41|t2|t=the night before} reported the night before. Our neighbours in Wongaburra lost twice as many, {104|w3|^}; Eel Creek's {11|e3|t=on Wednesday} include the pub.

All up it's {167|n3|t=on Wednesday}.

By Thursday lunch the number in evacuation centres, which had been {1850|ev|t=on Tuesday night} on Tuesday night, had come down to {640|ev3|t=By Thursday lunch}. The lights are on again in all but {900|pw3|t=By Thursday lunch} homes; {7600|!pw|t=at the worst} had been dark at the worst.

Mayor Giang Whitcombe thanked the {420|ff} who "stood between us and nothing", in {96|tr} trucks, some of them older than the crews.

LOST: grey gelding, 15.2hh, brand 7 over 3. FOUND: two alpacas.
