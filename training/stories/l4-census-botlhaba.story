@story census-botlhaba
@topic First results of the 2001 census in Botswana's Botlhaba district
@subject B = Botlhaba district | Botlhaba | the district
@subject M = Masunga town | Masunga | the town
@subject K = Kgotsane | the village of Kgotsane | the diamond village
@subject C = Central Statistics Office | CSO | the statistics office | statisticians
@subject G = Gaborone | the capital
@subject T = Thato Moeng | Moeng | the district officer
@fact b01 = 148300 | other | B | residents | 2001-08 | snapshot
@fact b91 = 121600 | other | B | residents | 1991-08 | snapshot
@fact bg = 21.96 | rate | B | growth in residents over ten years | 2001-08 | snapshot
@fact add = 26700 | other | B | more residents than ten years before | 2001-08 | snapshot
@fact m01 = 39800 | other | M | residents | 2001-08 | snapshot
@fact m91 = 24750 | other | M | residents | 1991-08 | snapshot
@fact mg = 60.81 | rate | M | growth in residents over ten years | 2001-08 | snapshot
@fact k01 = 3120 | other | K | residents | 2001-08 | snapshot
@fact k91 = 4380 | other | K | residents | 1991-08 | snapshot
@fact g01 = 186000 | other | G | residents | 2001-08 | snapshot
@fact enu = 1240 | jobs | C | enumerators hired in the district | - | constant
@fact pay = 38 | other | C | pula a day for an enumerator | - | constant
@fact cost = 74000000 | budget | C | pula for the whole census | - | constant
@fact hh = 34900 | other | B | households | 2001-08 | snapshot
@fact size = 4.25 | other | B | people per household | 2001-08 | snapshot
@fact fem = 52.4 | other | B | share of residents who are women or girls | 2001-08 | snapshot
@fact ov = 65 | other | B | share of households with no tap of their own | 2001-08 | snapshot
@fact und = 2.1 | rate | C | people missed by the count in percent | 2001-08 | snapshot
@fact fin = 2003-03 | date | C | month of the final report | - | plan
@fact dbl = 2 | other | C | times the cost of the 1991 census | - | constant
@fact room = 500 | other | M | children the classrooms have space for | 2001-12 | snapshot
@fact pup = 800 | enrolment | M | children in the school | 2001-12 | snapshot
@rel diff add = b01 - b91
@rel change bg = b91 -> b01
@rel change mg = m91 -> m01
@fact fem_n = 77710 | other | B | women and girls | 2001-08 | snapshot
@rel share fem = fem_n / b01
@fact madd = 15050 | other | M | more residents than ten years before | 2001-08 | snapshot
@fact cadd = 11650 | other | B | more residents outside the town than ten years before | 2001-08 | snapshot
@rel diff cadd = add - madd
@rel diff madd = m01 - m91
@fact msh = 20.35 | other | M | share of the district's residents | 1991-08 | snapshot
@fact msh2 = 26.84 | other | M | share of the district's residents | 2001-08 | snapshot
@rel share msh = m91 / b91
@rel share msh2 = m01 / b01
@fact ovp = 30 | other | B | share of households to have no tap of their own | 2007 | plan | pledged
@rel product b01 = hh * size
@trap b01 m01 :: the district against its town
@trap b91 m91 :: ten years before, two places
@trap bg mg :: growth of the district against growth of the town
@trap k91 k01 :: a village that shrank
@trap b01 g01 :: the district against the capital

@doc a-wire | wire agency | 2001-12-12
Botswana census: Botlhaba up {22|bg|round} percent in decade

FRANCISTOWN - Botlhaba's population reached {148,300|b01|t=in August} in August, {22|bg|round} percent more than in 1991, provisional figures of the Central Statistics Office showed on Wednesday.

In the district's only town, Masunga, growth was nearly three times as fast: the town swelled from {24,750|m91|t=in 1991} to {39,800|m01|t=in August} residents, a gain of {61|mg|round} percent. Kgotsane, where the diamond works closed in 1998, fell to {3,120|k01} from {4,380|k91|t=in 1991}.

The office said that it had missed {2.1|und|by=The office} percent of people. Final results are due in {March 2003|fin|v=2003-03}.

Women and girls are {52.4|fem} percent of the district. Gaborone counted {186,000|g01}.

The exercise cost {74 million|cost} pula.

@doc b-letter | rural council newsletter | 2002-01-15
WHAT THE COUNT SAYS ABOUT US

Dear residents,

The enumerators have gone home, and their clipboards are in a cupboard. There were {1,240|enu} of them in this district. They walked, and were paid {38|pay} pula a day for it.

They found {34,900|hh} households with, on average, {4.25|size} members. Multiply if you like. Ten years ago we were {121,600|b91|t=Ten years ago}; now there are {26,700|add|t=now} more of us to feed.

But we do not all live in the same place. The lands are emptying. Kgotsane has {3,120|k01|t=now} souls where it once had {4,380|k91|t=once}.

Of the homes, almost {two in three|~ov|v=66} have no tap of their own. The council borrows P10 million for pipes this year, plot 77, tender 2002/4.

Thato Moeng, District Officer

@doc c-press | independent weekly | 2001-12-20
Town and country: who lives where in Botlhaba

The surprise of last week's first census figures is not the size of the district but its shape. More than {one in four|>msh2|v=25|t=now} people now sleeps in Masunga, which has added {15,050|madd} inhabitants since 1991. That leaves a countryside that has grown by fewer than {12,000|<cadd|v=12000}.

"I have classrooms for {five hundred|room|by=a Masunga headmaster} children in a place that has {eight hundred|pup|by=a Masunga headmaster}," says a Masunga headmaster. The town stands at {39,800|m01} today. Its share was {20|msh|t=in 1991|round} percent in 1991 and is {27|msh2|t=now|round} percent now.

Officials urge caution: the undercount, at {2.1|und|by=Officials} percent, is put on top only in the final report in {March 2003|fin|v=2003-03}. The bill for all this, P{74m|cost|v=74000000}, is {twice|dbl|v=2} that of 1991.

Some {77,700|~fem_n|round=100} of the {148,300|b01} are female, as every suitor at the cattle post knows.

Classifieds 3-5 | Sport: Zebras 1, Swallows 1

@doc d-radio | radio script | 2001-12-13
[Women's hour, 09:10]

Thato Moeng is the district officer in Botlhaba. Good morning.

"Good morning. Dumelang."

You've had your numbers since yesterday. We know it's over {148,000|>b01}. Tell us about the young ladies with the clipboards.

"There were more than {twelve hundred|>enu|by=Thato Moeng}, and the pay was poor, {thirty-eight|pay|by=Thato Moeng} pula a day."

Gaborone?

"The capital has {a hundred and eighty-six thousand|g01|by=Thato Moeng}, so we are not so much smaller. The nation thinks that everyone lives in the capital."

And water.

"We're ashamed. {Sixty-five|ov|by=Thato Moeng} percent of households with no tap. The ministry promises that it will be {thirty|ovp|by=The ministry|m=pledged} within five years."
