@story jutland-porkcoop
@topic A Danish pig cooperative closes a slaughterhouse: results, pig price, Chinese ban, workers
@subject C = Limfjord Crown | the cooperative | the pig cooperative | the co-op | the slaughter company
@subject P = Thisted slaughterhouse | Thisted | the slaughterhouse | the abattoir
@subject N = NNF-Vest union | NNF-Vest | the slaughter workers' union | the union
@subject G = pig farmers | farmers | members of the cooperative | Danish Pig Producers
@subject K = China | Beijing | Chinese customs
@subject D = German slaughterhouses | Germany | German abattoirs
@subject T = Thisted municipality | the municipality | the mayor
@subject B = Landbobanken | the bank's analyst | the bank
@fact k1 = 11600000 | other | C | pigs slaughtered in the year | 2038 | cumulative
@fact k0 = 14500000 | other | C | pigs slaughtered in the year | 2035 | cumulative
@fact kg = 20 | rate | C | percent fall of pigs slaughtered in three years | 2038 | snapshot
@fact kt = 1900000 | other | P | pigs slaughtered in the year | 2038 | cumulative
@fact kts = 16.4 | rate | P | share of the cooperative's pigs | 2038 | snapshot
@fact kw = 48000 | other | P | pigs a week at full capacity | - | constant
@fact kw1 = 36500 | other | P | pigs a week slaughtered | March 2039 | snapshot
@fact ku = 76 | rate | P | share of capacity used | March 2039 | snapshot
@fact px = 15800000 | other | G | piglets exported alive in the year | 2038 | cumulative
@fact px0 = 13200000 | other | G | piglets exported alive in the year | 2035 | cumulative
@fact p1 = 11.3 | price | C | kroner paid for a kilo of pig | week 14, 2039 | snapshot
@fact p0 = 12.9 | price | C | kroner paid for a kilo of pig | week 14, 2038 | snapshot
@fact pd = 1.6 | margin | C | kroner by which the pig price fell | week 14, 2039 | snapshot
@fact pg = 13.1 | price | D | kroner paid for a kilo of pig | week 14, 2039 | snapshot
@fact pgd = 1.8 | margin | - | kroner a kilo between the German and Danish price | week 14, 2039 | snapshot
@fact pc = 12.1 | price | G | kroner it costs to produce a kilo of pig | 2039 | snapshot
@fact r1 = 51200000000 | revenue | C | kroner of sales in the year | year to September 2038 | cumulative
@fact r0 = 56900000000 | revenue | C | kroner of sales in the year | year to September 2037 | cumulative
@fact rg = 10 | rate | C | percent fall of sales | year to September 2038 | snapshot
@fact n1 = 512000000 | profit | C | kroner of net profit in the year | year to September 2038 | cumulative
@fact nm = 1 | rate | C | net margin | year to September 2038 | snapshot
@fact bo = 0.55 | price | C | kroner of bonus per kilo | year to September 2038 | constant
@fact bo0 = 0.9 | price | C | kroner of bonus per kilo | year to September 2037 | constant
@fact mb = 3150 | other | C | members | April 2039 | snapshot
@fact mb0 = 5200 | other | C | members | 2030 | snapshot
@fact je = 1080 | jobs | P | people employed | April 2039 | snapshot
@fact jf = 48 | rate | P | share of staff from abroad | April 2039 | snapshot
@fact jm = 240 | jobs | C | people offered work at other plants | 4 April 2039 | plan | pledged
@fact jx = 840 | jobs | P | people to be dismissed | 4 April 2039 | plan
@fact jc = 21400 | jobs | C | people employed | September 2038 | snapshot
@fact wd = 192 | price | P | kroner an hour of basic pay | 2039 | constant
@fact wg = 129 | price | D | kroner an hour of minimum pay | 2039 | constant
@fact wo = 9 | rate | C | pay cut proposed to keep the plant | February 2039 | plan | hypothetical
@fact wv = 68 | vote_share | N | vote against the pay cut | 3 March 2039 | snapshot
@fact wn = 846 | votes_cast | N | votes on the pay cut | 3 March 2039 | snapshot
@fact wy = 32 | vote_share | N | vote for the pay cut | 3 March 2039 | snapshot
@fact sv = 190000000 | spending | C | kroner of savings a year | from 2040 | plan | projected
@fact cc = 420000000 | spending | C | kroner of costs of the closure | 2039 | plan | projected
@fact kx = 7 | other | K | plants of the cooperative barred | since November 2038 | snapshot
@fact ks = 11 | rate | K | share of the cooperative's sales | year to September 2037 | snapshot
@fact ks1 = 4 | rate | K | share of the cooperative's sales | January to March 2039 | snapshot
@fact kd = 34 | rate | K | duty on European pork | since September 2038 | constant
@fact tp = 43200 | other | T | inhabitants | 2039 | snapshot
@fact tt = 62000000 | revenue | T | kroner of tax lost a year | 2040 | plan | projected
@fact tu = 3.4 | rate | T | unemployment | March 2039 | snapshot
@fact tc = 4600 | other | T | signatures against the closure | 24 April 2039 | cumulative
@fact fy = 1887 | date | P | year of founding | - | constant
@fact sp = 9 | other | C | slaughterhouses in Denmark | April 2039 | snapshot
@fact sp0 = 21 | other | C | slaughterhouses in Denmark | 2004 | snapshot
@fact dk = 7 | distance | P | seconds per pig on the line | - | constant
@fact bt = 11.9 | price | B | kroner paid for a kilo of pig | forecast for the autumn of 2039 | plan | projected
@fact wa = 640 | distance | G | kilometres that a pig travels to Lower Saxony | - | constant
@trap k1 kt :: cooperative and plant
@trap kt px :: slaughtered pigs and exported piglets
@trap kw kw1 :: capacity and kill
@trap p1 pg :: Danish and German price
@trap p1 pc :: price and cost
@trap jx jm :: dismissed and moved
@trap wv wy :: against and for
@trap sv cc :: savings and costs
@trap ks ks1 :: China's share then and now
@trap sp kx :: slaughterhouses and barred plants
@trap p1 bt :: price now and forecast
@trap wo sp :: nine percent and nine plants
@rel change kg = k0 -> k1
@rel share kts = kt / k1
@rel share ku = kw1 / kw
@rel diff pd = p0 - p1
@rel diff pgd = pg - p1
@rel change rg = r0 -> r1
@rel share nm = n1 / r1
@rel diff jx = je - jm

@doc a-wire | wire agency | 2039-04-04
Danish pork giant to close Thisted plant with {1,080|je} jobs

COPENHAGEN, April 4 (Borealis) - Danish pig cooperative Limfjord Crown will close its slaughterhouse in Thisted in October because farmers are sending ever fewer pigs to be killed at home, it said on Monday.

Of the {1,080|je} people who work there, {240|jm} will be offered jobs elsewhere and {840|jx} dismissed.

The cooperative slaughtered {11.6 million|k1|t=last year} pigs last year, {20%|kg} fewer than in 2035. Meanwhile exports of live piglets, mostly to Germany and Poland, grew to {15.8 million|px|t=last year} from {13.2 million|px0|t=2035}.

In February it had asked workers to take a pay cut of {9%|wo|t=In February}; {68%|wv|t=in a vote in March} refused in a vote in March.

Closing will cost {420 million|cc|t=this year} crowns this year and save {190 million|sv|t=from 2040} a year from 2040.

China has barred {seven|kx|t=since November} of the cooperative's plants since November and charges {34%|kd} duty on European pork.

@doc b-local | regional daily | 2039-04-05
{Seven|dk} seconds a pig

By Sidsel Abukar Kjær

THISTED. The line didn't stop. At ten past nine on Monday the plant manager spoke over the loudspeakers in Danish, Polish and Romanian, and while he spoke a pig went by every {seven|dk} seconds, and Lone Bjerregaard put her knife into it where she has put it for 29 years.

"I thought: do I finish this one? Then I finished it."

People in Thy have slaughtered for export since {1887|fy}. {Forty-eight|jf} percent of the staff now come from abroad; their children play handball in the second team.

The slaughterhouse has room for {48,000|kw} pigs a week. In March it got {36,500|kw1|t=In March}. It's {76 percent|ku|^}. Last year's total was {1.9 million|kt|t=Last year's}.

The municipality, with {43,200|tp} inhabitants and an unemployment rate of {3.4 percent|tu|t=last month} last month, will lose {62 million|tt|t=from 2040} kroner in tax a year from 2040. The mayor, Aksel Thorup-Mbeki, learned of it from the radio, in the car, at a red light. It turned green, he says, and he stayed.

Vejr: 8 grader, byger. Thisted FC–Skive 1-0. Efterlyst: gråstribet kat, Østerbakken.

@doc c-farm | farmers' weekly | 2039-04-08
Why the pigs leave

It's easily told. This week the cooperative pays {11.30|p1|t=This week} kroner a kilo. A German abattoir pays {13.10|pg|^}. Between the two there's {1.80|pgd}, and the motorway: {640|wa} kilometres to Lower Saxony, at eight øre a kilo.

It costs {12.10|pc|t=now} now to raise that kilo in Denmark. A year ago the quotation was {12.90|p0|t=A year ago}, so we've lost {1.60|pd} since. There was a bonus in the autumn, of {55 øre|bo|v=0.55|t=in the autumn}; the autumn before it was {90|bo0|v=0.9|t=the autumn before}.

Landbobanken's analyst sees the price at {11.90|bt|t=in the autumn|by=Landbobanken's analyst} in the autumn. He doesn't keep pigs.

Whoever says solidarity should look at the list of members: {5,200|mb0|t=in 2030} in 2030, {3,150|mb|t=today} today. Those who've gone are the ones who sold piglets at thirty kilos and slept well.

The cooperative had {21|sp0|t=in 2004} slaughterhouses in 2004 and has {nine|sp|t=today} today. In October it'll be eight. It's not a strategy. It's a staircase.

Auktion: Stald, 2.400 stipladser, Salling. – Hvede 1.640 kr./t. – Svinemøde i Herning 14.5.

@doc d-union | union magazine | 2039-04-14
"We voted no to nine percent. We'd do so again"

{846|wn|t=in March} of us in Thisted voted in March. {Thirty-two|wy|v=32|^} percent were willing to take the cut, {68|wv|^} were not. Some newspapers write that this closed the plant.

NNF-Vest's chair, Preben Osmani: "With nine percent off they'd have got {175|-} kroner an hour instead of {192|wd|t=today's} for today's work. In Germany the minimum's {129|wg}. You can't saw off enough of a Danish slaughter worker to make him a German one."

And the money? The cooperative, {21,400|jc} employees, sold for {51.2 billion|r1|t=last financial year} kroner last financial year, {ten percent|rg} less than the {56.9 billion|r0|t=the one before} in the one before. Its profit, {512 million|n1|t=last financial year}, is {one percent|nm}. "We see that. But you don't get rich by closing."

The union demands training pay for a year for all {840|jx}. On 25 April there's a meeting with the minister. Buses leave Thisted at 5.30.

@doc e-follow | news site | 2039-04-25
{4,600|tc} signatures and a minister with boots on

The food minister came to Thisted on Sunday, went through the abattoir in white boots, was given {4,600|tc|t=on Sunday} signatures on the steps and promised "to look at the rules for live transport".

He can look for a while: it's Brussels that makes them. {15.8 million|px|t=last year} piglets went abroad last year, while {11.6 million|k1|^} grown pigs were slaughtered by Limfjord Crown, {16.4 per cent|kts} of them here. In 2035 it was {14.5 million|k0|t=In 2035}.

The cooperative's director, Merete Falk-Oyelaran, said the decision stands. She blamed China, too: {11 per cent|ks|t=in 2037} of sales in 2037, {four|ks1|t=in the first quarter of this year} in the first quarter of this year. "That was ears, feet and tails. You can't sell them to Aarhus."

Those who can will be moved; {240|jm} jobs are on offer, most in Ringsted, {320|-} kilometres away.
