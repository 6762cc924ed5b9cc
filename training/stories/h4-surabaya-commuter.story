@story surabaya-commuter
@topic Commuter rail around Surabaya: new fares, ridership and a signalling failure
@subject K = Kereta Komuter Timur | KKT | the operator | commuter rail operator
@subject G = Gresik line | Gresik
@subject S = Sidoarjo line | Sidoarjo
@subject M = transport ministry | the ministry | Ministry of Transportation
@subject Y = Wulan Prasetyaningrum | Wulan | passengers' association | the association
@subject F = signal failure at Wonokromo | failure | breakdown | disruption
@subject B = Suroboyo Metro buses | city buses
@fact f1 = 6000 | price | K | rupiah of base fare | from 2034-02-01 | plan
@fact f0 = 4000 | price | K | rupiah of base fare | until 2034-01-31 | snapshot
@fact fk = 1500 | price | K | rupiah for each ten kilometres beyond the base | from 2034-02-01 | plan
@fact base = 25 | distance | K | kilometres covered by the base fare | - | constant
@fact cost = 14300 | spending | K | rupiah that a trip costs to run | 2033 | constant
@fact r33 = 312000 | ridership | K | passengers on an average day | 2033 | constant
@fact r32 = 281000 | ridership | K | passengers on an average day | 2032 | constant
@fact rg = 11 | rate | K | yearly growth of ridership in percent | 2033 | constant
@fact rg1 = 118000 | ridership | G | passengers on an average day | 2033 | constant
@fact rs1 = 194000 | ridership | S | passengers on an average day | 2033 | constant
@fact rfeb = 297000 | ridership | K | passengers on an average day | 2034-02 | snapshot
@fact tgt = 450000 | ridership | K | passengers on an average day | 2036 | plan | projected
@fact pso = 1620000000000 | budget | M | rupiah of subsidy | 2034 | plan
@fact psol = 1880000000000 | budget | M | rupiah of subsidy | 2033 | constant
@fact sets = 46 | other | K | train sets in service | 2034-01 | snapshot
@fact new = 18 | units_pledged | K | train sets ordered | 2035 | plan | pledged
@fact ordr = 2700000000000 | price | K | rupiah for the ordered train sets | 2035 | plan
@fact fst = 06:14 | clock | F | time when the signals went out | 2034-03-04 | constant
@fact fend = 10:50 | clock | F | time when trains ran again | 2034-03-04 | constant
@fact dur = 4.6 | duration | F | hours without trains | 2034-03-04 | constant
@fact rdiff = 15000 | ridership | K | passengers fewer on an average day | 2034-02 | snapshot
@fact sets64 = 64 | other | K | train sets in service | 2036 | plan | pledged
@fact p35 = 7500 | price | K | rupiah of fare for 35 kilometres | from 2034-02-01 | plan
@rel sum sets64 = sets + new
@rel diff rdiff = r33 - rfeb
@rel sum p35 = f1 + fk
@fact fcan = 87 | other | F | trains cancelled | 2034-03-04 | cumulative
@fact faff = 64000 | ridership | F | passengers stranded | 2034-03-04 | cumulative
@fact faint = 13 | injuries | F | people who fainted | 2034-03-04 | cumulative
@fact crowd = 7 | other | K | passengers per square metre at the peak | 2034-03 | snapshot
@fact crowdl = 5 | other | M | passengers per square metre allowed | - | constant | threshold
@fact bus = 5000 | price | B | rupiah of flat fare | 2034 | constant
@fact sign = 23400 | other | Y | signatures against the fare rise | 2034-01-28 | cumulative
@fact fri = 50 | rate | K | rise of the base fare in percent | 2034-02-01 | plan
@rel sum r33 = rg1 + rs1
@rel change rg = r32 -> r33
@rel change fri = f0 -> f1
@trap rg1 rs1 :: two lines
@trap f1 bus :: train and bus fares
@trap r33 rfeb :: the year's average and February's
@trap pso psol :: subsidies of two years
@trap f1 cost :: what a trip costs the rider and the operator
@trap sets new :: in service and ordered

@doc a-post | English-language daily | 2034-01-16
Surabaya commuter fares to rise by {half|fri|v=50} in February

Ni Luh Kartikasari | The Nusantara Post | Surabaya

Riding the commuter trains of Greater Surabaya will cost {Rp 6,000|f1|t=Starting Feb. 1|v=6000} instead of {Rp 4,000|f0|v=4000}. Starting Feb. 1, the base fare, good for {25|base} kilometers, goes up for the first time in {seven|-} years. Every {10|-} km beyond that will add {Rp 1,500|fk|v=1500}.

The ministry, which pays operator Kereta Komuter Timur the difference between the ticket and the {Rp 14,300|cost|v=14300} it takes to carry one person, has {Rp 1.62 trillion|pso|t=this year|v=1620000000000} for that this year, down from {Rp 1.88 trillion|psol|t=in 2033|v=1880000000000} in 2033.

Success is part of the problem. An average of {312,000|r33|t=last year} people a day rode last year, {11 percent|rg} more than 2032's {281,000|r32|t=2032's}. The Sidoarjo line alone took {194,000|rs1}; Gresik had {118,000|rg1}.

KKT wants to reach {450,000|tgt|t=in 2036|by=KKT wants|m=projected} in 2036, with {18|new} sets on order from Madiun for {Rp 2.7 trillion|ordr|v=2700000000000}.

@doc b-detik | online news portal, translated | 2034-03-04
Signals die at Wonokromo, {64 thousand|~faff} commuters stuck

Surabaya – It happened just when everyone had to get to work. At {06.14|fst} the signals at Wonokromo went dark and with them both lines.

"Power supply," says KKT's spokesman. At {10.50|fend|by=KKT's spokesman} trains were moving again. In between, {87|fcan} services were struck out and some {64,000|~faff|by=the operator} people left waiting, by the operator's estimate. {Thirteen|faint} passed out in the crush.

Page 2: "I stood from Gresik with {seven|crowd} others on one square meter," says a garment worker, 24, exaggerating not at all: that is KKT's own peak value. The ministry's limit is {five|crowdl|by=The ministry's limit}.

Many switched to the city buses, where the {Rp 5,000|bus|v=5000} flat fare is now cheaper than the train.

Page 1 2 · See also: 7 ways to claim a late letter · Persebaya 3-1

@doc c-radio | radio news, translated | 2034-03-05
The transport minister has given the commuter operator KKT {30|-} days to explain Tuesday's breakdown at Wonokromo. For {six|!dur} hours, from {a quarter past six|~fst|v=6.25}, nothing moved. The operator cancelled {90|!fcan} trains. {Thirteen|faint} passengers fainted; all are well.

Wulan Prasetyaningrum of the passengers' association says people now pay {six thousand|f1|by=Wulan Prasetyaningrum|v=6000} for what used to be {four|f0|x=1000}. "They raised the price by {half|fri|v=50} and forgot to raise anything else." Before the increase, her group collected more than {23,000|>sign|t=Before the increase} signatures.

The minister points to the {eighteen|new} new trains that will join today's {46|sets}.

@doc d-business | business weekly | 2034-03-18
Fewer riders, less subsidy: KKT's awkward February

Raise the ticket and some people walk. In February, the first month at {Rp 6,000|f1|t=In February|v=6000}, KKT carried {297,000|rfeb|t=In February} passengers on an average day, {15,000|rdiff} below last year's {321,000|!r33|t=last year's}. The loss was all on the shorter Gresik run, where {Rp 5,000|bus|v=5000} buses compete.

The operator says the drop was expected and will fade. Its plan still has {450,000|tgt|t=by 2036|by=Its plan|m=projected} a day by 2036, on {64|sets64|t=by 2036} trains.

At {Rp 14,300|cost|v=14300} a trip, the state is still paying well over half. But its contribution has been cut to {Rp 1.62 trillion|pso|t=in this year's budget|v=1620000000000} in this year's budget, and March will bring a bill for the {87|fcan} trains that did not run on the 4th.

The new rolling stock, at {Rp 3.7 trillion|!ordr|v=3700000000000}, will be leased.

JCI 8,911 ▲0.4 · USD/IDR 16,840

@doc e-blog | commuter's blog | 2034-03-20
Things I learned on the platform

1. {Four and a half|~dur|v=4.5} hours is long enough to read a whole novel. The screens went black at {6:14|fst} and the first train wheezed in at {10:50|fend}.

2. If you live {35|-} km out, like me, the new price is {7,500|p35}: the {six thousand|f1|v=6000} for the first {25|base} and then a step of {fifteen hundred|fk|v=1500}.

3. {Twenty-three thousand four hundred|sign|v=23400} of us signed. I know because I carried the boxes. They were received by a man in sandals.

4. Sidoarjo people ({194,000|rs1}) outnumber Gresik people ({118,000|rg1}) and get the better trains.

5. They'll get the {18|new} new ones as well. Wait and see.

Comments (46)
