@story tassie-police-numbers
@topic Tasmanian election fight over police numbers: strength, vacancies and three promises
@subject P = Tasmania Police | the force | the service | police | TasPol
@subject N = Northern District | the north | the northern district | northern command
@subject G = Premier Lachlan Venkataraghavan | Venkataraghavan | the Premier | the government | the Liberals
@subject O = Imelda Strangways | Strangways | the Opposition Leader | the Opposition | Labor
@subject U = Police Officers' Guild of Tasmania | the Guild | the union
@subject D = Dunalley Creek station | Dunalley Creek
@fact auth = 1412 | officers | P | sworn positions authorised | June 2030 | constant
@fact act = 1338 | officers | P | sworn officers employed | June 2030 | snapshot
@fact vac = 74 | officers | P | sworn positions vacant | June 2030 | snapshot
@fact lea = 121 | officers | P | sworn officers on long leave | June 2030 | snapshot
@fact avail = 1217 | officers | P | sworn officers available for duty | June 2030 | snapshot
@fact civ = 503 | jobs | P | civilian staff | June 2030 | snapshot
@fact all = 1841 | jobs | P | people employed | June 2030 | snapshot
@fact act25 = 1391 | officers | P | sworn officers employed | June 2025 | snapshot
@fact grad = 68 | officers | P | recruits graduated | year to June 2030 | constant
@fact quit = 93 | officers | P | sworn officers who left | year to June 2030 | constant
@fact net = 25 | officers | P | net loss of sworn officers | year to June 2030 | constant
@fact na = 310 | officers | N | sworn positions authorised | June 2030 | constant
@fact nn = 287 | officers | N | sworn officers employed | June 2030 | snapshot
@fact gp = 150 | officers | G | additional sworn officers promised | by 2034 | plan | pledged
@fact op = 210 | officers | O | additional sworn officers promised | by 2034 | plan | pledged
@fact up = 250 | officers | U | additional sworn officers demanded | by 2034 | plan
@fact gc = 88000000 | budget | G | dollars over four years | costing | plan | pledged
@fact oc = 127000000 | budget | O | dollars over four years | costing | plan | pledged
@fact ot = 18400000 | spending | P | dollars of overtime | year to June 2030 | constant
@fact ot29 = 15100000 | spending | P | dollars of overtime | year to June 2029 | constant
@fact rt = 14 | duration | N | minutes of median response | year to June 2030 | constant
@fact rt27 = 11 | duration | N | minutes of median response | year to June 2027 | constant
@fact nst = 9 | other | P | stations unstaffed overnight | June 2030 | snapshot
@fact stn = 62 | other | P | stations | - | constant
@fact per = 231 | officers | P | sworn officers per 100,000 people | June 2030 | snapshot
@fact gone = 13.8 | other | P | share of authorised positions without an available officer | June 2030 | snapshot
@fact gonen = 195 | officers | P | authorised positions without an available officer | June 2030 | snapshot
@rel diff gonen = auth - avail
@rel share gone = gonen / auth
@fact burg = 27 | rate | D | rise in burglaries | year to June 2030 | constant
@fact petn = 2260 | other | D | petition signatures | July 2030 | constant
@fact otd = 3300000 | spending | P | rise of dollars of overtime | 2029 to 2030 | constant
@fact nv = 23 | officers | N | sworn positions vacant | June 2030 | snapshot
@fact noth = 8 | other | P | other stations unstaffed overnight | June 2030 | snapshot
@fact fall = 53 | officers | P | decline of sworn officers | 2025 to 2030 | constant
@fact onew = 136 | officers | O | additional sworn officers beyond the vacancies | by 2034 | plan | pledged
@fact far = 25 | duration | D | minutes of response | year to June 2030 | constant
@fact dpl = 12 | officers | O | additional sworn officers promised at Dunalley Creek | by 2034 | plan | pledged
@rel diff otd = ot - ot29
@rel diff nv = na - nn
@rel diff fall = act25 - act
@rel diff onew = op - vac
@rel diff vac = auth - act
@rel diff avail = act - lea
@rel sum all = act + civ
@rel diff net = quit - grad
@trap auth act avail :: authorised, employed and available officers
@trap act all :: sworn officers and all staff
@trap act act25 :: five years apart
@trap gp op up :: three promises and demands
@trap na nn :: authorised and employed in the north
@trap ot ot29 :: two years
@trap rt rt27 :: two years

@doc a-abc | public broadcaster online | 2030-07-22
Police numbers become first battleground of Tasmanian campaign

By state political reporter Fenella Oyarzún-Beckett

Key points:
- The government says it will add {150|gp|by=The government} officers by 2034; Labor says {210|op|by=Labor}
- The force is {74|vac} short of what it's funded for
- More people left last financial year than joined

Tasmania's two major parties have opened their campaigns with a bidding war over police.

Premier Lachlan Venkataraghavan told a Launceston breakfast the Liberals would fund {150|gp|by=the Liberals} more sworn members over four years at a cost of {$88 million|gc}. Two hours later, in the car park of the same club, Opposition Leader Imelda Strangways trumped that with {210|op} and {$127 million|oc}.

Neither promise starts from a full roster. Figures tabled in June show {1,338|act|t=in June|by=Figures tabled in June} sworn officers against an authorised {1,412|auth|^}. {Sixty-eight|grad|v=68|t=in 2029-30} recruits graduated in 2029-30, and {93|quit|^} members resigned or retired.

The Police Officers' Guild of Tasmania said both leaders were "bringing a cup to a house fire". It wants {250|up|by=The Police Officers' Guild of Tasmania}.

Topics: State elections, Police, Launceston 7250. Posted 4h ago

@doc b-tabloid | Hobart tabloid | 2030-07-23
ABOUT {ONE IN SEVEN|~gone|v=14.3} COPS ISN'T THERE

EXCLUSIVE by Bruno Tsamouris

You pay for {1412|auth} police. You've got {1338|act}. And on any given day, the Mercury-Herald can reveal, only {1217|avail|t=on any given day} of them can be rostered, because {121|lea|^} are on long-term leave, most with stress.

It's costing a fortune to paper over the gaps. Overtime hit {$18.4m|ot|t=last year} last year, {$3.3m|otd} more than the {$15.1m|ot29|t=the year before} of the year before.

In the north it is worse. {Twenty-three|nv|v=23} of {310|na} positions are empty and the typical wait for a patrol car has crept from {11|rt27|t=three years ago} minutes three years ago to {14|rt|t=now} now.

"I had a fella in my shed with a crowbar and I got a recorded message," said Dunalley Creek pensioner Merv Tjoa.

Break-ins there are up {27 per cent|burg}. The station, like {eight|noth|v=8} others, goes dark at midnight.

Police Minister Saoirse Pflaum said the ratio was healthy. "We have {231|per|by=Police Minister Saoirse Pflaum} for every 100,000 Tasmanians. Victoria would kill for that."

FOOTY: Devils by 44. TIDES p38. TODAY 3-11C.

@doc c-fact | fact-check column | 2030-07-26
FACT CHECK: Has the force really "shrunk by {53|fall}"?

The claim. On Wednesday Ms Strangways said Tasmania Police had "{53|fall|t=On Wednesday|by=Ms Strangways} fewer officers than in 2025".

The evidence. Annual reports list {1,391|act25|t=at 30 June 2025|by=Annual reports} sworn staff at 30 June 2025 and {1,338|act|t=at 30 June 2030|^} at 30 June 2030. The subtraction holds.

But the Premier says the organisation "has never been bigger". That can be true as well. Counting {503|civ|t=at 30 June 2030} civilians – forensic scientists, radio operators, the people who answer Triple Zero – it employs {1,841|all|^}.

What about his line that a record number joined? {68|grad} did. It's the highest since 2026, and is swamped by the {93|quit} departures: a net loss of {25|net} in twelve months.

Would either plan fill the holes? The Liberals' {150|gp} would be on top of today's {1,412|auth} positions, a spokesman confirmed. Labor's {210|op}, in contrast, includes the {74|vac} vacancies. On a like-for-like basis Labor therefore offers {136|onew}.

Verdict. Hers: correct. His: correct, with a raised eyebrow.

Email: checkme@islander.example | 3 of 5 readers found this useful

@doc d-local | northern community paper | 2030-08-01
{2,260|petn} sign for a light at Dunalley Creek

There were so many clipboards at the bakery on Saturday that Jutta ran out of pens.

In the end {2,260|petn|t=Saturday} of us put our names to the letter asking that our station be staffed after midnight. It's one of {nine|nst|v=9} in the state that isn't, out of {62|stn}.

Inspector Palwasha Dillon of northern command was good enough to come. She was frank. "My district is meant to have {310|na|by=She}. I've {287|nn|t=this week|by=She} this week. If you give me {ten|-} I can open your door." She added that a call-out now takes {14|rt|t=now} minutes in the middle case, which out here means {25|far}.

Both candidates for Bass stood by the lamingtons and promised. His lot: {150|gp} statewide. Her lot: {210|op}. We asked how many of these would be ours. He said "a fair share"; she said "{12|dpl|by=she}".

The Guild's man, who'd driven from Devonport, told everybody it should be {250|up} and ate {two|-} pies.

FOR SALE: Massey Ferguson 135, $4500. Hay, $9 a bale. Ph 6355 0102 after 6.
