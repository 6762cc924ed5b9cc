@story metro-barisgaon
@topic Opening of the first metro line in Barisgaon, Bangladesh, 2026
@subject M = Barisgaon metro | metro | the line | Line 1
@subject A = Barisgaon Rapid Transit Authority | BRTA | the authority
@subject J = Hayashi-Konak consortium | the consortium | the builders
@subject T = Transport Watch | the campaigners
@subject F = Farida Yeasmin | Yeasmin | the authority's managing director
@subject B = buses | city buses
@fact km = 21.6 | distance | M | kilometres long | - | constant
@fact st = 17 | other | M | stations planned | - | constant
@fact sto = 9 | other | M | stations open | 2026-01-14 | snapshot
@fact kmo = 10.8 | distance | M | kilometres open | 2026-01-14 | snapshot
@fact cost = 284000000000 | budget | M | taka to build it | 2026-01 | constant
@fact cost0 = 196000000000 | budget | M | taka to build it, by the plan of 2016 | 2016 | plan | projected
@fact rise = 44.9 | rate | M | cost rise since the plan | 2026-01 | snapshot
@fact loan = 71 | other | J | share of the cost covered by a loan | - | constant
@fact day1 = 118000 | ridership | M | rides on the first day | 2026-01-14 | cumulative
@fact proj = 310000 | ridership | M | rides a day once complete | 2027 | plan | projected
@fact fare = 20 | price | M | taka for the shortest ride | - | constant
@fact faremax = 100 | price | M | taka for the whole line | - | constant
@fact bfare = 10 | price | B | taka for the shortest ride | - | constant
@fact tr = 24 | other | M | trains delivered | 2026-01-14 | snapshot
@fact car = 6 | other | M | cars per train | - | constant
@fact int = 10 | duration | M | minutes between trains | 2026-01 | constant
@fact dead = 13 | deaths | J | workers killed in the building | 2026-01 | cumulative
@fact late = 5 | duration | M | years behind schedule | 2026-01 | constant
@fact jobs = 2750 | jobs | A | people employed | 2026-01 | snapshot
@fact wom = 214 | jobs | A | women among the drivers and guards | 2026-01 | snapshot
@fact cars = 144 | other | M | cars delivered | 2026-01-14 | snapshot
@fact end = 2027-06 | date | M | month when the rest opens | - | plan | pledged
@fact stc = 8 | other | M | stations still closed | 2026-01-14 | snapshot
@fact hlf = 50 | other | M | share of the line open | 2026-01-14 | snapshot
@fact plint = 4 | duration | M | minutes between trains in the plan | 2016 | plan | projected
@fact term = 40 | duration | J | years to repay the loan | - | plan
@rel sum st = sto + stc
@rel share hlf = kmo / km
@rel change rise = cost0 -> cost
@rel product cars = tr * car
@trap st sto :: all stations against those open
@trap km kmo :: the whole line against the part open
@trap fare bfare :: metro against bus
@trap cost cost0 :: result against plan
@trap day1 proj :: first day against the forecast

@doc a-wire | wire agency | 2026-01-15
Barisgaon rides its first metro

DHAKA (South Wire) - Bangladesh's second city to have a metro carried {118,000|day1|t=on its first day} passengers on its first day, Wednesday, over {10.8|kmo} kilometres and {nine|sto} stations. When the line is complete it will run {21.6|km|m=projected} kilometres through {17|st|m=projected} stations and, planners say, take {310,000|proj|by=planners|m=projected} people a day.

The cost has gone from {196 billion|cost0|t=in 2016} taka in 2016 to {284 billion|cost}, up {45%|rise|round}. A loan from Japan pays for {71%|loan}.

Tickets are {20|fare} to {100|faremax} taka. The bus costs {10|bfare}. The authority has {24|tr} trains of {six|car} cars, running every {ten|int} minutes. It is {five|late} years late. {Thirteen|dead} labourers lost their lives on the sites.

@doc b-banglanews | Dhaka English daily | 2026-01-15
"I came to see it move"

Rustam Gazi, 71, who sells lottery tickets at Kathaltala, had come to see it move, and when the doors closed in his face for the third time he settled for that.

The first day was a crush. Officials of BRTA gave {118 thousand|day1|t=The first day|by=Officials of BRTA|v=118000} as the number of rides. Transport Watch, who stood at each gate with a clicker, say {86 thousand|!day1|by=Transport Watch|v=86000}.

"We had {nine|sto} stations open and {eight|stc|by=Farida Yeasmin} still under tarpaulin," Farida Yeasmin, the authority's managing director, said. The second half is promised for {June 2027|end|m=pledged|v=2027-06}.

In the shade of the viaduct a bus conductor was losing his temper. "{Ten|bfare} taka with us, {twenty|fare} with them. But they have fans."

Of the authority's {2,750|jobs} staff, {214|wom} drivers and guards are women; one of them, Sumaiya Akter, brought in the first train, {two|-} minutes early.

WEATHER 24°C · COVER STORY p3 · FUEL 109 Tk/l

@doc c-column | economics column | 2026-01-18
A line, a loan, a long memory

In 2016 somebody wrote a number on a piece of paper, {196 billion|cost0|t=In 2016|by=somebody} taka, and everyone knew it was wrong. Ten years on, the paper says {284 billion|cost}, an increase of {45 per cent|rise|round}, and nobody can tell who wrote the first.

What do we get for it? A line of {21.6|km|m=projected} kilometres of which you may use {half|hlf|v=50}; trains which come every {ten|int} minutes, though a consultant had written {four|plint|by=a consultant}.

The {71 per cent|loan} lent to us by Tokyo is to be repaid over {forty|term} years. Yeasmin told this column that the operating surplus would do it if ridership reached {240,000|!proj|by=Yeasmin|m=projected}. Her office has since asked to correct the figure.

{Nine|!dead} men died, or {ten|!dead}, depending on whose list you read; {one|-} widow has been paid.

If you must go, go at eleven. The fare: {20|fare}.

@doc d-official | government press release | 2026-01-14
HONOURABLE ADVISER OPENS BARISGAON MRT LINE 1

The Honourable Adviser for Road Transport today inaugurated Line 1 of the Barisgaon metro, from Kathaltala to Purba Bazar, with {9|sto} stations.

Salient features:
(i) Total length, including the part to open in {June 2027|end|v=2027-06}: {21.6|km} km.
(ii) Stations in the approved plan: {16|!st}.
(iii) Rolling stock received: {24|tr} trains, {144|cars} coaches.
(iv) Frequency: {10|int} minutes. Fare: Tk {20|fare} minimum, Tk {100|faremax} maximum.
(v) Daily ridership on full commissioning: {310,000|proj}.

The Adviser thanked Japan for its loan ({71|loan} per cent of cost). He prayed for the {13|dead} martyrs of construction.

Memo no. 35.00.0000.041 | Distribution: 7 copies
