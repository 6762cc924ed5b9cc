@story xc-turkey-festival
@topic Apricot festival and concert crowd at Karasu, Turkey, July 2033
@subject F = Karasu apricot festival | the festival
@subject C = Karasu municipality | the municipality | city hall
@subject N = Nazlı Öztürkmen | Nazlı | the singer
@subject P = Karasu police | police
@fact f1 = 12300 | crowd | F | visitors on Friday | 2033-07-08 | snapshot
@fact f2 = 21800 | crowd | F | visitors on Saturday | 2033-07-09 | snapshot
@fact f3 = 15900 | crowd | F | visitors on Sunday | 2033-07-10 | snapshot
@fact ft = 50000 | crowd | F | visitors over three days | 2033-07-10 | cumulative
@fact ft0 = 40000 | crowd | F | visitors over three days | 2032 | cumulative
@fact fp = 25 | rate | F | rise in visitors in percent | 2033-07-10 | snapshot
@fact pol = 31000 | crowd | P | visitors over three days as counted by police | 2033-07-10 | cumulative
@fact dif = 19000 | crowd | F | difference between the two counts | 2033-07-10 | snapshot
@fact fee = 900000 | price | N | fee in lira | 2033-07-09 | snapshot
@fact st = 650000 | spending | C | stage and lights in lira | 2033-07 | cumulative
@fact sec = 310000 | spending | C | security in lira | 2033-07 | cumulative
@fact cl = 140000 | spending | C | cleaning in lira | 2033-07 | cumulative
@fact tot = 2000000 | spending | C | cost in lira | 2033-07 | cumulative
@fact fsh = 45 | rate | N | share of the cost spent on her fee | 2033-07 | cumulative
@fact per = 40 | price | C | cost per visitor in lira | 2033-07 | cumulative
@fact sp = 800000 | revenue | C | sponsors' money in lira | 2033-07 | cumulative
@fact net = 1200000 | spending | C | cost left to the municipality in lira | 2033-07 | cumulative
@rel sum ft = f1 + f2 + f3
@rel change fp = ft0 -> ft
@rel diff dif = ft - pol
@rel sum tot = fee + st + sec + cl
@rel share fsh = fee / tot
@rel product tot = ft * per
@rel diff net = tot - sp
@trap ft pol :: the municipality's and the police's count
@trap tot net :: cost in full and cost to the town

@doc a-agency | news agency | 2033-07-11
{Fifty thousand|ft} at Karasu apricot festival, says city hall

MALATYA (Fırat) — The Karasu apricot festival drew {50,000|ft|by=the municipality} people in three days, the municipality said, with {12,300|f1|t=Friday} on Friday, {21,800|f2|t=Saturday} on Saturday and {15,900|f3|t=Sunday} on Sunday. Last year {40,000|ft0|t=Last year} came, so attendance was up {25 percent|fp}. Police counted {31,000|pol|by=Police}, or {19,000|dif} fewer.

Saturday's concert by Nazlı Öztürkmen filled the square.

@doc b-opposition | opposition councillor's post | 2033-07-12
What the party cost you. The singer: {900,000|fee} lira. Stage and lights: {650,000|st}. Security: {310,000|sec}. Cleaning: {140,000|cl}. That's {2.1 million|!tot} lira, {45 percent|fsh} of it to one lady for ninety minutes! And do not tell me {50,000|ft} came. The police say {31,000|pol|by=The police}; {19,000|dif} must have been apricots.

@doc c-gazette | municipal gazette | 2033-07-15
Festival accounts

Outlay: fee {900,000|fee}, stage {650,000|st}, security {310,000|sec}, cleaning {140,000|cl}; in all {2,000,000|tot} lira, {40|per} lira for each of {50,000|ft} guests.
Sponsors gave {800,000|sp}. Charge to the town: {1,400,000|!net}.
Guests by day: {12,300|f1}, {21,800|f2}, {15,900|f3}. Previous festival: {40,000|ft0}; growth {20 percent|!fp}.
