@story ua-nunavut-caribou
@topic The Tuglik caribou herd in Nunavut: survey of 2031 and the quota that follows
@subject T = Tuglik herd | Tuglik | the herd | Tuglik caribou
@subject BP = Back Plain herd | Back Plain | the neighbouring herd
@subject Q = Qamaniq
@subject A = Aulatsivik
@subject S = Tasirmiut
@subject G = Government of Nunavut | the territory | the government | GN | the department
@subject HTO = hunters and trappers organizations | HTOs | the hunters | hunters' groups
@subject WB = wildlife board | the board | Nunavut Wildlife Board
@subject AU = Aurivik Gold | Aurivik | the company | the mine
@subject FD = federal government | Ottawa
@fact n = 31400 | other | T | adult caribou | 2031-06 survey | snapshot
@fact ci = 4100 | margin_of_error | T | adult caribou by which the estimate may be wrong | 2031-06 survey | snapshot
@fact n28 = 42800 | other | T | adult caribou | 2028-06 survey | snapshot
@fact n22 = 96500 | other | T | adult caribou | 2022-06 survey | snapshot
@fact n94 = 347000 | other | T | adult caribou | 1994 peak | snapshot
@fact ch = 26.6 | rate | T | fall of the number of adult caribou in percent | 2028 to 2031 | constant
@fact chp = 91 | rate | T | fall of the number of adult caribou in percent | 1994 to 2031 | constant
@fact c = 14100 | other | T | breeding cows | 2031-06 survey | snapshot
@fact c28 = 20900 | other | T | breeding cows | 2028-06 survey | snapshot
@fact cch = 32.5 | rate | T | fall of the number of breeding cows in percent | 2028 to 2031 | constant
@fact calf = 22 | rate | T | calves for each 100 cows | 2031 | snapshot
@fact calf28 = 34 | rate | T | calves for each 100 cows | 2028 | snapshot
@fact calfmin = 30 | rate | T | calves for each 100 cows at which a herd holds steady | - | constant | threshold
@fact bull = 38 | rate | T | bulls for each 100 cows | 2031 | snapshot
@fact bp = 118000 | other | BP | adult caribou | 2030 survey | snapshot
@fact bpq = 1500 | other | BP | caribou that may be hunted | 2031 | constant | threshold
@fact col = 48 | other | T | caribou with collars | 2031 | snapshot
@fact colc = 33 | other | T | cows with collars | 2031 | snapshot
@fact colb = 15 | other | T | bulls with collars | 2031 | snapshot
@fact hrs = 61 | duration | G | hours flown for the survey | 2031-06 | constant
@fact cost = 1400000 | spending | G | dollars that the survey cost | 2031 | constant
@fact cg = 900000 | spending | G | dollars paid for the survey | 2031 | constant
@fact cf = 300000 | spending | FD | dollars paid for the survey | 2031 | constant
@fact ca = 200000 | spending | AU | dollars paid for the survey | 2031 | constant
@fact q28 = 340 | other | T | caribou that may be hunted | 2028 to 2031 | constant | threshold
@fact qg = 120 | other | G | caribou that may be hunted as proposed | 2031-10 | plan | threshold
@fact qh = 200 | other | HTO | caribou that may be hunted as proposed | 2031-10 | plan | threshold
@fact q = 150 | other | WB | caribou that may be hunted | 2031-11 decision | plan | threshold
@fact qq = 70 | other | Q | caribou that may be hunted | 2031-11 decision | plan | threshold
@fact qa = 50 | other | A | caribou that may be hunted | 2031-11 decision | plan | threshold
@fact qs = 30 | other | S | caribou that may be hunted | 2031-11 decision | plan | threshold
@fact qch = 55.9 | rate | WB | cut of the number that may be hunted in percent | 2031-11 decision | constant
@fact hv = 287 | other | HTO | caribou reported hunted | 2030 to 2031 season | cumulative
@fact hvsh = 84.4 | other | HTO | share of the allowance hunted in percent | 2030 to 2031 season | constant
@fact unr = 90 | other | G | caribou hunted without report | 2030 to 2031 season | cumulative | projected
@fact wf = 61 | other | G | wolves killed for a bounty | 2031 | cumulative
@fact wfp = 900 | price | G | dollars for a wolf | 2031 | constant
@fact wft = 54900 | spending | G | dollars paid in wolf bounties | 2031 | cumulative
@fact road = 173 | distance | AU | kilometres of the road | - | plan
@fact trk = 42 | other | AU | trucks a day | - | plan | projected
@fact stop = 10 | distance | AU | kilometres from a caribou group at which trucks stop | - | plan | pledged
@fact pq = 1870 | other | Q | inhabitants | 2031 | constant
@fact beef = 38.6 | price | Q | dollars a kilo of stewing beef | 2031-11 | snapshot
@fact mt = 26000 | other | G | kilos of meat to be given out | 2032 | plan | pledged
@fact mtd = 650000 | budget | G | dollars for the meat programme | 2032 | plan | pledged
@fact mtp = 25 | price | G | dollars a kilo of meat given out | 2032 | plan | pledged
@fact ros = 7 | other | T | winter rains on the range | 2030 to 2031 winter | cumulative
@fact rosm = 3 | other | T | winter rains on the range in a mean winter | - | constant
@fact eff = 2032-07-01 | date | WB | day from which the new quota holds | - | plan
@rel change ch = n28 -> n
@rel change chp = n94 -> n
@rel change cch = c28 -> c
@rel sum col = colc + colb
@rel sum cost = cg + cf + ca
@rel sum q = qq + qa + qs
@rel change qch = q28 -> q
@rel share hvsh = hv / q28
@rel product wft = wf * wfp
@rel product mtd = mt * mtp
@trap n n28 :: two surveys
@trap n c :: all adults and breeding cows
@trap n bp :: two herds
@trap q qg :: what was decided and what was proposed
@trap q qh :: what was decided and what was asked for
@trap q bpq :: quotas of two herds
@trap hv unr :: reported and unreported
@trap calf calfmin :: measured and needed
@trap bull calf :: bulls and calves per hundred cows
@trap wf hrs :: both 61

@doc a-gov | territorial government news release | 2031-10-06
June survey confirms continuing decline of Tuglik caribou

Iqaluit, Nunavut – The Department of Environment today released the results of its June 2031 calving-ground photo survey of the Tuglik herd. The herd is estimated at {31,400|n|t=June 2031} adults, plus or minus {4,100|ci}, down {26.6|ch} per cent from {42,800|n28|t=in 2028} in 2028. At its peak in 1994 it numbered {347,000|n94|t=in 1994}.

The number of breeding cows fell from {20,900|c28} to {14,100|c}, a decline of {32.5|cch} per cent.

In a mid-October classification flight last year, observers counted {38|bull} bulls for each {100|-} cows. This year's late-winter ratio was {22|calf} calves per {100|-} cows; biologists consider {30|calfmin} the minimum for a stable herd.

The survey used {three|-} aircraft over {61|hrs} hours of flying and cost {$1.4 million|cost}, of which {$900,000|cg} came from the Government of Nunavut, {$300,000|cf|s=Canada} from Canada and {$200,000|ca} from Aurivik Gold. {Forty-eight|col} animals ({33|colc} cows and {15|colb} bulls) wear satellite collars.

The Minister has proposed a total allowable harvest of {120|qg}, bulls only, in place of the {340|q28|t=current} of the current plan. The Nunavut Wildlife Board will hold a hearing in Qamaniq on {November 18|-} to {20|-}.

@doc b-northern | northern weekly newspaper | 2031-11-28
Board sets caribou limit at {150|q}; nobody happy

By Leetia Kunuk-Rasmussen, Qamaniq

The hamlet gym smelled of coffee and wet parkas. Over {three|-} days the board listened to {64|-} people, then split the difference, more or less. From {July 1|eff} hunters in {three|-} communities may take {150|q|t=From July 1} Tuglik caribou a year: {70|qq} for Qamaniq, {50|qa} for Aulatsivik and {30|qs} for Tasirmiut.

The territory had wanted {120|qg}. The HTOs, together, asked for {200|qh}. Under the old plan the figure was {340|q28|t=Under the old plan}, and last season people reported harvesting {287|hv|t=last season}. The department believes a further {90|~unr|by=The department} or so went unreported, which drew groans.

"You count from a plane for {61|hrs} hours. I count from the land for {61|-} years," said elder Simeonie Aglukark-Ivalu, to applause.

Nobody disputed the direction. Biologist Freya Hollingdrake showed the slide again: {96,500|n22|t=in 2022} in 2022, {42,800|n28|t=in 2028} in 2028, {31,400|n|t=now} now. Cows that calve are down to {20,900|!c|t=this June} this June. Calves per {hundred|-} cows: {34|calf28|t=in the last survey} in the last survey, {22|calf} in this one.

Winter rain seals the lichen under ice. It happened {seven|ros|t=last winter} times last winter; {three|rosm} is normal.

A kilo of stewing beef at the Northern in Qamaniq (pop. {1,870|pq}) was {$38.60|beef|t=on Wednesday} on Wednesday.

@doc c-broadcaster | public broadcaster, northern service | 2031-11-27
Nunavut caribou quota cut by more than {half|>qch}

Hunters from {three|-} Nunavut communities will be allowed {150|q} caribou from the shrinking Tuglik herd each year, a cut of {56 per cent|qch}, the Nunavut Wildlife Board has decided.

The herd stands at about {31,000|~n|t=according to this summer's survey}, according to this summer's survey. That is {91 per cent|chp} below the {347,000|n94|t=mid-1990s} of the mid-1990s.

Harvest data show {287|hv|t=in 2030-31} animals taken in 2030-31 out of {340|q28} permitted, or {94 per cent|!hvsh}, so even at the current limit the hunters came close to filling the tags.

To soften the blow the territory will spend {$650,000|mtd|t=next year} on {26,000|mt} kilograms of muskox and reindeer meat next year, which works out at {$25|mtp} a kilo. It also pays {$900|wfp} for each wolf. So far {61|wf|t=So far} have been brought in, for {$54,900|wft} in bounties.

Not affected: the Back Plain herd to the west, last put at {118,000|bp}, from which {1,500|bpq} may be taken. Some elders say the {two|-} are one.

With files from J. Tootoo-Marchand. Comments are closed after {48|-} hours.

@doc d-wire | national news agency | 2031-10-06
Nunavut caribou herd shrinks again, survey finds

IQALUIT - {One|-} of Canada's great caribou herds has lost more than {a quarter|>ch} of its animals in {three|-} years.

The Tuglik herd, which calves on the tundra west of Hudson Bay, is down to an estimated {33,000|!n|t=June} adults, according to results of a June photographic survey made public Monday. There were {96,500|n22|t=nine years ago} nine years ago and {42,800|n28|t=in 2028} in 2028.

Only {22|calf} calves for every {100|-} cows lived through the winter. The government says {30|calfmin} are needed.

It proposes to let hunters shoot {120|qg} bulls a year and no cows; at present they may take {340|q28|t=at present}. Hunters' groups say they will ask for {200|qh}.

Scientists point to icy crusts, wolves and, in future, a {173|road}-kilometre road that Aurivik Gold wants to build across the range.

The neighbouring Back Plain herd was counted last year at {118,000|bp|t=last year}.

@doc e-mining | mining newsletter | 2031-12-02
Aurivik road: the caribou file

Bid/ask: AUG {C$7.12|-}/{7.15|-}. Gold US${3,911|-}.

The Tuglik decision matters for the permit. The wildlife board shared out {160|!q} tags (Qamaniq {70|qq}, Aulatsivik {50|qa}, Tasirmiut {30|qs}) and in its reasons devoted {11|-} pages to industrial disturbance. Expect the same panelists at the road hearing in March.

Aurivik's {173|road}-km all-season road would see {42|trk} trucks a day. The company commits to stopping traffic when collared animals come within {10|stop} km; with {48|col} collars on a herd of {31,400|n}, that is thin coverage, and the board said so. Opponents want {50|-} km and {120|-} collars.

Goodwill spent to date: {C$200,000|ca} toward the survey, as against {C$300,000|cf} from Ottawa and {C$0.9m|cg|s=the government in Iqaluit|v=900000} from the government in Iqaluit.

Herd trend for your models: minus {32.5%|cch} in breeding cows, {14,100|c|t=this time} this time, {20,900|c28|t=in 2028} in 2028. If the next estimate, due {2034|-}, is below {25,000|-}, the plan foresees a full hunting closure.

Quota effective: {July 1, 2032|eff}.

@doc f-column | newspaper column by a cook | 2031-12-06
What do you do with {a third|-} of a caribou?

Divide {150|q} animals among the households of {three|-} hamlets and you will see my problem. In Qamaniq alone we are {1,870|pq} people. We get {70|qq}.

I was born in {1994|-}, when there were {347,000|n94|t=1994} of them, and my mother said you could hear their ankles click from the porch. My son was born in 2022. There were {96,500|n22|t=in 2022} then. I don't need a graph.

I went to the hearing, where they used the word "ratio" more than the word "meat". {Twenty-two|calf} calves. {Thirty-eight|bull} bulls. {A hundred|-} cows, always {a hundred|-}, like in a story. The man from the hunters asked for {200|qh}; the lady from the department would not go above {120|<qg}. In last year's season we took {287|hv|t=last year's season}, which is what people admitted to.

So: recipes. The government's {26,000|mt} kilos of muskox will come frozen. Beef costs {$38.60|beef} and tastes of nothing. Braise either for {four|-} hours.

They pay {900|wfp} dollars for a wolf. Nobody has a recipe for wolf.
