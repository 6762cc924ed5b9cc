@story kasumori-mayor
@topic Mayoral election in Kasumori, a shrinking Japanese town: the young winner's age, early closing of the polls, turnout
@subject K = Kasumori | the town of Kasumori | the town
@subject A = Haruto Amakusa | Amakusa | the former postal clerk | the new mayor | Mr. Amakusa
@subject N = Kiyoshi Negoro | Negoro | the four-term incumbent | the incumbent | Mr. Negoro
@subject Y = Yurie Tomonaga | Tomonaga | the assemblywoman | Ms. Tomonaga
@subject E = Kasumori election board | the election board | the board
@subject H = Kasumori Municipal Hospital | the hospital | the town hospital
@fact ag = 28 | age | A | age | - | constant
@fact na = 77 | age | N | age | - | constant
@fact ya = 45 | age | Y | age | - | constant
@fact av = 2914 | vote_count | A | votes | final | snapshot
@fact nv = 2756 | vote_count | N | votes | final | snapshot
@fact yv = 1033 | vote_count | Y | votes | final | snapshot
@fact mg = 158 | margin | A | lead in votes over the nearest rival | final | snapshot
@fact vv = 6703 | votes_cast | K | valid votes | final | snapshot
@fact to = 66.1 | turnout | K | turnout | final | snapshot
@fact t0 = 48.7 | turnout | K | turnout | 2027 election | snapshot
@fact el = 10262 | other | K | eligible voters | - | constant
@fact tc = 6783 | votes_cast | K | ballots cast | final | snapshot
@fact iv = 80 | votes_cast | K | invalid ballots | final | snapshot
@fact ev = 3120 | votes_cast | K | ballots cast before election day | 2031-04-19 | cumulative
@fact evp = 46.0 | other | K | share of ballots cast before election day | 2031-04-19 | cumulative
@fact dt = 17.4 | margin | K | points of turnout gained since the election before | final | snapshot
@fact cl = 18:00 | clock | E | time at which the polling stations closed | 2031-04-20 | snapshot
@fact nc = 20:00 | clock | E | time at which polling stations close elsewhere in the prefecture | - | constant
@fact de = 21:35 | clock | E | time at which the result was announced | 2031-04-20 | snapshot
@fact po = 12180 | other | K | residents | 2031 | snapshot
@fact p0 = 21400 | other | K | residents | 1995 | snapshot
@fact be = 96 | other | H | beds | 2031 | snapshot
@fact df = 410000000 | profit | H | yearly loss in yen | fiscal 2030 | snapshot
@fact ho = 150 | units_pledged | A | empty houses to be repaired for newcomers | by 2035 | plan | pledged
@fact sa = 50 | rate | A | cut of his own salary | - | plan | pledged
@fact bu = 9800000000 | budget | K | yearly budget in yen | fiscal 2031 | plan
@fact te = 16 | duration | N | years in office | 2031 | cumulative
@fact pl = 43.1 | rate | K | share of residents lost | 1995 to 2031 | cumulative
@fact aa = 61 | age | K | average age of residents | 2031 | snapshot
@rel diff dt = to - t0
@rel share evp = ev / tc
@rel diff mg = av - nv
@rel sum vv = av + nv + yv
@rel sum tc = vv + iv
@rel share to = tc / el
@race final = av nv yv
@trap ag ya :: ages of rivals
@trap cl nc :: the town closes earlier
@trap to t0 :: two elections
@trap po el :: residents and voters
@trap tc vv :: with and without invalid ballots
@rel change pl = p0 -> po
@trap aa na :: average resident and old mayor

@doc english-daily | English-language Japanese daily | 2031-04-21
Postal clerk, {28|ag}, unseats four-term mayor in Kasumori

Voters in Kasumori, a mountain town that has lost more than {40%|>pl|t=in a generation} of its people in a generation, on Sunday elected the youngest mayor in its history.

Haruto Amakusa, {28|ag}, a former postal clerk with no party backing, received {2,914|av|t=on Sunday} votes to {2,756|nv|^} for the four-term incumbent, Kiyoshi Negoro, {77|na}. Assemblywoman Yurie Tomonaga, {45|ya}, finished third with {1,033|yv|^}.

Turnout rose to {66.1%|to|by=the election board} from {48.7%|t0|t=four years ago} four years ago, the election board said. Of the {6,783|tc} ballots, {3,120|ev|t=before election day} had been cast before election day.

Amakusa pledged to repair {150|ho} vacant houses for newcomers by 2035 and to {halve|sa|v=50} his salary. He must also deal with the town hospital, whose {96|be} beds cost Kasumori {¥410 million|df} last fiscal year in losses.

"I delivered letters to empty houses," he said. "I know exactly how many there are."

Ranking: 1. Golden Week trains fully booked 2. Bear enters shoe store

@doc prefecture-broadcaster | prefectural TV, translated transcript | 2031-04-20
We have just been informed, at {9:53|!de} in the evening, of the result from Kasumori, where polling stations closed at {six|cl|v=18:00} o'clock, two hours ahead of the {eight|nc|v=20:00} o'clock customary in our prefecture.

Mr. Amakusa, new, {2,914|av|t=the result}. Mr. Negoro, incumbent, {2,756|nv|^}. Ms. Tomonaga, new, {1,033|yv|^}.

By a difference of {158|mg|^} votes Mr. Amakusa has been elected for the first time. He is {28|ag}.

The town has {10,262|el|s=The town} eligible voters. The rate of voting was {66.1|to} percent, an increase of {17.4|dt} points.

In front of his office, which was a tofu shop until March, about {60|-} supporters raised both hands {three|-} times.

Mr. Negoro, who is {77|na}, bowed and said that everything was due to his own lack of virtue. He has served for {16|te|s=He} years.

@doc foreign-magazine | foreign magazine feature | 2031-05-03
The boy who inherited a town

At {31|!ag|s=Haruto Amakusa}, Haruto Amakusa has never managed anyone. As of next Thursday he manages a budget of {¥9.8bn|bu}, a hospital, {two|-} snowploughs and the decline of a community.

In 1995 there were {21,400|p0|t=In 1995|s=a community} Kasumorians. There are {12,180|po|t=now} now, and the average one is {61|aa|t=now}. When the polls shut, at {eight|!cl|v=20:00} in the evening, a good part of the voters were in bed. They had voted days before: nearly {half|~evp|v=50} of all ballots went in early, many of them carried by a bus that the board laid on from the dialysis ward.

Their old mayor was one of them, {77|na} and {sixteen|te} years in the job. He lost by {158|mg} votes, roughly the population of Upper Kasu, where snow closed the road and {nine|-} people made it.

What did the clerk promise? To mend {150|ho} of the abandoned houses; Sweden's embassy has already asked for one. To cut his pay by {half|sa|v=50}. To save the hospital without saying how. Its {96|be} beds are half empty.

He drew {2,914|av|s=He} votes. He can recite, and did, the streets.

Photographs by Ilse Marchetti. This article appears in the May print edition, p. 44–51. Digital: €3.90 per month.

@doc mayors-assoc | newsletter of a municipal association | 2031-05-15
Personnel and elections, April

Kasumori. New: Amakusa Haruto (Independent, first term, age {28|ag}). {2,914|av|s=Amakusa Haruto} votes. Runner-up: Negoro Kiyoshi (Independent, incumbent), {2,756|nv}. Third: Tomonaga Yurie, {1,303|!yv|s=Tomonaga Yurie}. Invalid: {80|iv}. Valid: {6,703|vv}. Turnout {66.1|to}%.

Polling ended at {18:00|cl} as in {41|-} of the prefecture's municipalities with mountainous districts; counting was completed and announced at {21:35|de}.

The outgoing mayor ({77|na}) had sought a fifth term. His policy of merging the hospital, which posted a deficit of {410 million|df} yen, with that of the neighbouring city is suspended.

The new mayor intends to propose an ordinance reducing his remuneration by {50|sa} percent in June.
