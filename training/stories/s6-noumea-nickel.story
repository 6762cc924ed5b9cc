@story noumea-nickel
@topic A nickel plant in New Caledonia is put to sleep: the announcement, the blockade and the rescue offer
@subject S = Société Minière du Tiébaghi Sud | SMTS | the smelter operator | the plant | Tiébaghi plant
@subject P = Province Nord | the northern province | the province
@subject F = French state | Paris | the state | France
@subject U = Soenc-Koné | the union | Soenc | strikers
@subject Q = Qingyuan Alloy | Qingyuan | the Chinese bidder
@subject K = Kanak Development Fund | the fund | development fund
@subject N = New Caledonia | the territory | the islands | Nouméa
@subject G = gendarmes | the gendarmerie | police
@fact job = 1180 | jobs | S | direct jobs | 2028-03 | snapshot
@fact sub = 4300 | jobs | S | jobs at contractors | 2028-03 | snapshot | projected
@fact jb2 = 240 | jobs | S | jobs kept for maintenance | 2028-06 | plan | pledged
@fact los = 198000000 | profit | S | euros of loss | 2027 | constant
@fact lo6 = 143000000 | profit | S | euros of loss | 2026 | constant
@fact dbt = 1450000000 | other | S | euros of debt | 2027-12-31 | snapshot
@fact out = 31400 | other | S | tonnes of nickel | 2027 | constant
@fact cap = 60000 | other | S | tonnes of nickel a year, at full load | - | constant
@fact sh = 52.3 | other | S | share of capacity used in percent | 2027 | constant
@fact npr = 15200 | price | N | dollars for a tonne of nickel | 2028-03-10 | snapshot
@fact npo = 22600 | price | N | dollars for a tonne of nickel | 2025 | snapshot
@fact cst = 19800 | spending | S | dollars to make a tonne of nickel | 2027 | constant
@fact sta = 120000000 | budget | F | euros of state loan | 2028-03-15 | plan | pledged
@fact ask = 200000000 | budget | P | euros of state loan | 2028-03-13 | plan | pledged
@fact bid = 85000000 | price | Q | euros offered for the plant's shares | 2028-04-10 | plan | projected
@fact bds = 49 | other | Q | share of the plant wanted in percent | 2028-04-10 | plan | projected
@fact fnd = 51 | other | K | share of the plant held in percent | 2028 | constant
@fact blk = 14 | duration | U | days of blockade | 2028-04-03 | cumulative
@fact dem = 2600 | crowd | U | people at the demonstration in Koné | 2028-03-20 | constant
@fact deg = 1400 | crowd | G | people at the demonstration in Koné | 2028-03-20 | constant
@fact arr = 17 | arrests | G | people arrested | 2028-04-03 | cumulative
@fact inj = 6 | injuries | G | officers hurt | 2028-04-03 | cumulative
@fact pop = 264500 | other | N | inhabitants | 2027 | snapshot
@fact pp0 = 271400 | other | N | inhabitants | 2019 | snapshot
@fact exp = 83 | other | N | share of nickel in exports in percent | 2027 | constant
@fact un = 18.4 | rate | P | unemployment in percent | 2028-01 | snapshot
@fact unn = 13.6 | rate | N | unemployment in percent | 2028-01 | snapshot
@fact wag = 9 | duration | S | months that workers are paid | 2028 | plan | pledged
@fact cur = 14300000000 | budget | F | francs of state loan | 2028-03-15 | plan | pledged
@fact qjb = 600 | jobs | Q | direct jobs | after the sale | plan | projected
@fact pday = 542000 | profit | S | euros of loss a day | 2027 | constant
@rel share sh = out / cap
@trap los lo6 :: two years
@trap job jb2 :: now and after
@trap job sub :: direct and contractors' jobs
@trap sta ask :: given and asked
@trap dem deg :: two counts of one march
@trap un unn :: the north and the whole territory
@trap out cap :: made and possible
@trap bds fnd :: the bidder's part and the fund's
@trap sta cur :: two currencies

@doc a-wire | wire agency | 2028-03-13
New Caledonia nickel plant to be mothballed, {1,180|job} jobs at stake

NOUMEA, March 13 (Pacwire) - SMTS, one of New Caledonia's nickel smelters, will put its plant into "care and maintenance" by June after a loss of {198 million|los|t=in 2027} euros in 2027, it said on Monday.

The loss was {143 million|lo6|t=the year before} the year before. Debt has reached {1.45 billion|dbt|t=at the end of last year} at the end of last year.

The plant, with a capacity of {60,000|cap} tonnes a year, made {31,400|out|t=last year} last year, {52.3 percent|sh}. Making a tonne cost {$19,800|cst}; nickel fetched {$15,200|npr|t=Friday} on Friday, after {$22,600|npo|t=in 2025} in 2025.

Only {240|jb2|m=pledged} of the workers would be kept on. Contractors employ another {4,300|~sub}, according to the northern province, which asked the state for a loan of {200 million|ask|by=the northern province} euros.

@doc b-local | Nouméa daily, English digest | 2028-03-21
The north in the street

By Wanane Poadjare | Photos: C. Tein | 3 min

Drums on the Koné bridge yesterday, and a placard with the shape of the mountain cut out. The union counts {2,600|dem|t=yesterday|by=The union} marchers; the gendarmes, as is their habit, counted {1,400|deg|t=yesterday|by=the gendarmes}. Either way it is many for a province where, at {18.4|un} per cent, nearly {one in five|~un|v=20} of those who want a job have none. In the territory as a whole it is {13.6|unn}.

The state has offered {120 million|sta} euros, that is {14.3 billion|cur} francs, as a loan. "They gave us a coffin with a bow on it," said Léopold Wabealo of Soenc-Koné.

The {1,180|job} workers of the plant are promised {nine|wag} months' pay. The men at the barrage, which went up while they marched, do not believe it.

WEATHER: 29°C, trade winds 20 kt. DAM: 71% full.

@doc c-paris | Paris daily, English edition | 2028-04-04
Caledonian nickel: Paris buys time

Paris has no good options in the Pacific, and lends {120 million|sta} euros to prove it. The smelter that opened the north to industry lost {189 million|!los|t=last year} last year, which is to say some {half a million|~pday|v=500000} each day, and owes {€1.45 billion|dbt}.

There are now {17|arr|t=on Monday|by=gendarmes} people in custody and {six|inj|s=gendarmes} gendarmes hurt after the blockade of Népoui was broken on Monday. It had lasted {14|blk|s=It} days.

Nobody is sure what follows. The islands live off one metal, {83|exp} per cent of everything they export. Their people have been leaving: there were {246,500|!pop|t=last year's census} of them in last year's census, against {271,400|pp0|t=in 2019} in 2019. For {4,300|sub|s=SMTS} or so contractors there is no {nine|wag}-month cushion.

At a nickel price of {$15,200|npr}, no accountant would save SMTS. The operating cost of {$18,900|!cst} a tonne would be unchanged by a prayer.

@doc d-trade | metals newsletter | 2028-04-11
NICKEL DESK: Qingyuan circles Tiébaghi plant

China's Qingyuan Alloy has made an indicative offer of {€85 million|bid} for a {49%|bds} stake in the New Caledonian smelter SMTS, {two|-} people close to the talks said. The Kanak Development Fund would keep its {51%|fnd}.

At nameplate {60,000|cap} t/yr, the price looks low. At the {34,100|!out} tonnes that it actually produced in 2027 it looks brave. A cash cost of {$19,800|cst} compares with an LME of {$15,200|npr|t=10 March} on 10 March.

Qingyuan would run one of the {two|-} furnaces and keep {600|qjb|m=projected} jobs, {half|-} of the present {1,180|job|t=present} or a little more. The state's {€120 million|sta} would have to be written off, a source said.

LME: Cu 9,840 Al 2,512 Zn 2,770. Mailbag: lithium glut, 3 letters.

@doc e-radio | regional radio, English hour for the Pacific | 2028-04-16
Pacific Morning

In Koné it is quiet this week. The gates of the smelter are open, and there is dialogue. The Chinese offer, for {49|bds} per cent, has been received "with interest" by the development fund, which owns {51|fnd}. The province would have liked {200 million|ask|s=The province} euros from Paris; it was given {120|sta|x=1000000}.

Of those who marched in March, {2,600|dem|by=the union} according to the union, some are packing for Nouméa. Emma Goromoedo has {seventeen|-} years at the furnace. "They told us {240|jb2|s=us} would stay. I was not told I'm among them."

The loss, you'll remember, was {198 million|los|t=last year} euros last year; the year before, {143|lo6|x=1000000|t=the year before}. The territory's jobless rate is {13.6|unn}, and here in the north, where everyone knows a smelter man, {18.4|un|t=in January} in January.

With {264,500|pop|t=last year's census} people at last year's census, New Caledonia has never been so small a place to lose a job in. It is {twenty-six|-} degrees in Port Vila.
