@story xe-ketura-camp
@topic Refugee camp of Ketura: arrivals, departures and rations
@subject K = Ketura camp | the camp | Ketura
@subject A = Relief Agency for the Lowlands | the relief agency | the agency
@subject G = government in Dessira | the government
@fact p1 = 38400 | other | K | people living there | 2026-06-30 | snapshot
@fact p0 = 32000 | other | K | people living there | 2026-03-31 | snapshot
@fact inc = 6400 | other | K | additional people living there | 2026-06-30 | constant
@fact ip = 20 | rate | K | growth of the people living there | 2026-06-30 | constant
@fact arr = 9150 | other | K | people who arrived | second quarter 2026 | cumulative
@fact dep = 2750 | other | K | people who left | second quarter 2026 | cumulative
@fact ch = 21120 | other | K | children living there | 2026-06-30 | snapshot
@fact wo = 10420 | other | K | women living there | 2026-06-30 | snapshot
@fact me = 6860 | other | K | men living there | 2026-06-30 | snapshot
@fact cs = 55 | other | K | share of children in the people living there | 2026-06-30 | snapshot
@fact ra = 14 | other | A | kilos of flour for each person a month | 2026-06 | constant
@fact rt = 537600 | other | A | kilos of flour a month | 2026-06 | constant
@fact wd = 12 | other | A | litres of water for each person a day | 2026-06 | snapshot
@fact wn = 20 | other | A | litres of water needed for each person a day | - | constant | threshold
@fact wg = 8 | other | A | litres of water lacking for each person a day | 2026-06 | snapshot
@fact cap = 25000 | other | K | people the camp was built for | 2024 | plan
@fact ov = 13400 | other | K | people above those it was built for | 2026-06-30 | snapshot
@trap arr inc :: arrivals and net growth
@trap ip wn :: twenty percent and twenty litres
@rel diff inc = p1 - p0
@rel change ip = p0 -> p1
@rel diff inc = arr - dep
@rel sum p1 = ch + wo + me
@rel share cs = ch / p1
@rel product rt = p1 * ra
@rel diff wg = wn - wd
@rel diff ov = p1 - cap

@doc a-wire | wire agency | 2026-07-04
Ketura camp swells by {a fifth|ip|v=20} in three months

KETURA (Horn Newswire) — The camp at Ketura, laid out for {25,000|cap}, now shelters {38,400|p1|t=at the end of June|by=the relief agency}, the relief agency said on Saturday of its count at the end of June. That is {13,400|ov} too many, and {6,400|inc} more than the {32,000|p0|t=in March} in March, or {20 percent|ip}.

In the quarter {9,150|arr} arrived on foot and by lorry; {2,750|dep} left, most of them for the coast.

{21,120|ch} children, {10,420|wo} women and {6,860|me} men live there. Children are thus {55 percent|cs}.

@doc b-appeal | press release | 2026-07-06
Flour for Ketura

Each person in the camp gets {14|ra} kilos of flour a month. For {38,400|p1} people that's {537,600|rt} kilos, {27|-} lorries if the road holds.

Water is worse: {12|wd} litres a head and day where {20|wn} are needed; {eight|wg} are lacking.

From April to June {9,150|arr|t=From April to June} people came, {2,750|dep|^} went, so {6,400|inc|^} more mouths.

@doc c-column | column | 2026-07-11
Counting people

A camp is a sum that never stays still. {32,000|p0|t=in spring} in spring. Add {9,150|arr}, take off {2,750|dep}: {38,400|p1}, I checked it on my fingers. The government says {30,000|-} and sends bread for those.

I met one of the {21,120|ch}. Her name's Selam, she is six, and she asked me whether I'd brought the rain.
