@story jura-watchexports
@topic Swiss watch exports slump in a month; a group goes on short time and a valley counts
@subject F = Federation of Watch Makers | the federation | FWM | the industry body
@subject G = Aubry Montfaucon Group | Aubry Montfaucon | AMG | the group | the watchmaker
@subject H = Hong Kong | the Hong Kong market
@subject C = China | mainland China | Chinese customers
@subject U = United States | America | the US
@subject J = canton of Jura | the canton | Jura | Delémont
@subject S = Syna-Horlo union | Syna-Horlo | the union
@subject L = Cadrans Lovis SA | Cadrans Lovis | the dial maker | Lovis
@subject B = Bankhaus Rüegsegger | Rüegsegger | the bank | analysts
@fact e1 = 1870 | revenue | F | millions of francs of watch exports in the month | February 2034 | snapshot
@fact e0 = 2200 | revenue | F | millions of francs of watch exports in the month | February 2033 | snapshot
@fact eg = 15 | rate | F | percent fall of watch exports on the year | February 2034 | snapshot
@fact ej = 1950 | revenue | F | millions of francs of watch exports in the month | January 2034 | snapshot
@fact ey = 25100 | revenue | F | millions of francs of watch exports in the year | 2033 | cumulative
@fact n1 = 1.12 | other | F | millions of watches exported in the month | February 2034 | snapshot
@fact n0 = 1.28 | other | F | millions of watches exported in the month | February 2033 | snapshot
@fact ng = 12.5 | rate | F | percent fall of watches exported on the year | February 2034 | snapshot
@fact av = 1670 | price | F | francs per exported watch | February 2034 | snapshot
@fact h1 = 132 | revenue | H | millions of francs of Swiss watches bought in the month | February 2034 | snapshot
@fact h0 = 176 | revenue | H | millions of francs of Swiss watches bought in the month | February 2033 | snapshot
@fact hg = 25 | rate | H | percent fall of Swiss watches bought on the year | February 2034 | snapshot
@fact c1 = 140 | revenue | C | millions of francs of Swiss watches bought in the month | February 2034 | snapshot
@fact c0 = 200 | revenue | C | millions of francs of Swiss watches bought in the month | February 2033 | snapshot
@fact cg = 30 | rate | C | percent fall of Swiss watches bought on the year | February 2034 | snapshot
@fact u1 = 352 | revenue | U | millions of francs of Swiss watches bought in the month | February 2034 | snapshot
@fact u0 = 400 | revenue | U | millions of francs of Swiss watches bought in the month | February 2033 | snapshot
@fact ug = 12 | rate | U | percent fall of Swiss watches bought on the year | February 2034 | snapshot
@fact ut = 31 | rate | U | tariff on Swiss watches | since October 2033 | constant
@fact lo = 18 | rate | F | percent fall of exports of watches under 500 francs | February 2034 | snapshot
@fact hi = 9 | rate | F | percent fall of exports of watches over 3,000 francs | February 2034 | snapshot
@fact fx = 0.79 | price | - | francs to the dollar | March 2034 | snapshot
@fact gr1 = 5760 | revenue | G | millions of francs of sales in the year | 2033 | cumulative
@fact gr0 = 6400 | revenue | G | millions of francs of sales in the year | 2032 | cumulative
@fact grg = 10 | rate | G | percent fall of sales | 2033 | snapshot
@fact gp1 = 576 | profit | G | millions of francs of operating profit in the year | 2033 | cumulative
@fact gp0 = 960 | profit | G | millions of francs of operating profit in the year | 2032 | cumulative
@fact gm1 = 10 | rate | G | operating margin | 2033 | snapshot
@fact gm0 = 15 | rate | G | operating margin | 2032 | snapshot
@fact gs = 6900 | other | G | millions of francs of stock | end of 2033 | snapshot
@fact gd = 4.5 | price | G | francs of dividend per share | 2033 | snapshot
@fact gd0 = 6.5 | price | G | francs of dividend per share | 2032 | snapshot
@fact gj = 16400 | jobs | G | people employed | March 2034 | snapshot
@fact gk = 2300 | jobs | G | people on short time | from 1 April 2034 | plan
@fact gkp = 14 | rate | G | share of staff on short time | from 1 April 2034 | plan
@fact gh = 40 | rate | G | working time cut for those on short time | from 1 April 2034 | plan
@fact gq = 6 | duration | G | months of short time | from 1 April 2034 | plan
@fact gb = 4.1 | price | G | millions of francs of the chief executive's pay | 2033 | snapshot
@fact kz = 58 | other | J | firms that have asked for short time | 24 March 2034 | cumulative
@fact kj = 3900 | jobs | J | people on short time | 24 March 2034 | snapshot
@fact kw = 7100 | jobs | J | people who work in watchmaking | 2033 | snapshot
@fact ku = 5.8 | rate | J | unemployment | February 2034 | snapshot
@fact ku0 = 4.6 | rate | J | unemployment | February 2033 | snapshot
@fact kp = 80 | rate | J | share of lost wages that the insurance pays | - | constant
@fact ki = 65000 | jobs | F | people who work in watchmaking in the country | 2033 | snapshot
@fact lj = 84 | jobs | L | people employed | January 2034 | snapshot
@fact lc = 29 | jobs | L | people dismissed | March 2034 | snapshot
@fact lr = 55 | jobs | L | people left | March 2034 | snapshot
@fact lo1 = 60 | rate | L | percent fall of orders | January to March 2034 | snapshot
@fact ld = 410000 | other | L | dials made in the year | 2033 | cumulative
@fact ly = 1954 | date | L | year of founding | - | constant
@fact sm = 4480 | price | S | francs of starting pay a month demanded | 2034 | plan | hypothetical
@fact sm0 = 4230 | price | S | francs of starting pay a month | 2034 | constant
@fact bf = -6 | rate | B | change of watch exports in the year | March 2034 forecast, for 2034 | plan | projected
@fact bf0 = 2 | rate | B | change of watch exports in the year | December 2033 forecast, for 2034 | plan | projected
@fact bt = 118 | price | B | francs of target price for the group's share | March 2034 | snapshot | projected
@fact bp = 134.5 | price | G | francs for a share | 21 March 2034 close | snapshot
@trap e1 ej :: February and January
@trap e1 ey :: month and year
@trap eg ng :: value and number
@trap h1 c1 :: Hong Kong and the mainland
@trap gr1 gs :: sales and stock
@trap gm1 grg :: margin of ten and fall of ten percent
@trap gk kj :: the group's short time and the canton's
@trap kw ki :: canton and country
@trap bt bp :: target and price
@trap lc lr :: dismissed and left
@trap gd gd0 :: two years' dividend
@rel change eg = e0 -> e1
@rel change ng = n0 -> n1
@rel change hg = h0 -> h1
@rel change cg = c0 -> c1
@rel change ug = u0 -> u1
@rel change grg = gr0 -> gr1
@rel share gm1 = gp1 / gr1
@rel share gm0 = gp0 / gr0
@rel share gkp = gk / gj
@rel diff lr = lj - lc
@rel product e1 = av * n1

@doc a-wire | wire agency | 2034-03-20
Swiss watch exports drop 15% as US tariffs and China weigh

ZURICH, March 20 (Rhenus) - Exports of Swiss watches fell {15%|eg|t=in February} in February, the federation FWM said on Monday, the {fifth|-} decline in a row.

Shipments were worth {1.87 billion francs|e1|v=1870|^}, down from {2.2 billion|e0|v=2200|t=a year earlier} a year earlier. In January they'd come to {1.95 billion|ej|v=1950|t=In January}.

The United States, the biggest market, took {352 million|u1|v=352|t=in February}, {12%|ug} less. A tariff of {31%|ut|t=since October} has applied since October. Mainland China bought {30%|cg} less and Hong Kong {25%|hg}.

Cheap watches did worst: those with an export price of less than 500 francs lost {18%|lo}, those above 3,000 only {9%|hi}.

The number of watches went down by {12.5%|ng} to {1.12 million|n1|v=1.12}.

Shares in Aubry Montfaucon, which reports on Tuesday, eased 1.4%.

@doc b-business | business daily | 2034-03-22
Aubry Montfaucon puts {2,300|gk} on short time

BIEL. The group behind nine watch brands, from plastic to platinum, will halve… no, not halve, but cut by {40 per cent|gh} the working time of {2,300|gk|t=from 1 April} employees from 1 April, for {six|gq} months. That concerns {14 per cent|gkp} of its {16,400|gj} people.

Sales fell by {10 per cent|grg|t=last year} last year from {6.4 billion|gr0|v=6400} to {5.76 billion|gr1|v=5760|t=last year} francs, as the group announced on Tuesday. Operating profit dropped from {960 million|gp0|v=960} to {576 million|gp1|v=576|t=last year}. So the margin was {10 per cent|gm1}, after {15|gm0|t=the year before} the year before.

The dividend goes down to {4.50 francs|gd}, from {6.50|gd0}.

"We do not dismiss watchmakers. It takes longer to make one than to sell a watch," said president Solenne Aubry-Nakagawa. In the vaults lies stock worth {6.9 billion|gs|v=6900|t=at year-end} at year-end, more than a year's sales.

Bankhaus Rüegsegger keeps its target price of {118 francs|bt}. The share ended Tuesday at {134.50|bp|t=ended Tuesday}, up 3 per cent, since many had feared worse.

SMI 14,902 (–0.2) | Gold 3,870 $/oz | 1 $ = {0.79|fx} Fr.

@doc c-regional | regional daily | 2034-03-25
In the valley the lathes go quiet on Thursdays

By Maëlle Frésard-Osman

LES BOIS. {Eighty-four|lj|t=in January} people worked at Cadrans Lovis in January. Now there are {57|!lr|t=Now|v=57}. {Twenty-nine|lc|t=in the first week of March} got a letter in the first week of March, the others a speech by the boss, Didier Lovis, grandson of the founder, who wept.

The firm has been making dials since {1954|ly}: {410,000|ld|t=last year} last year, for brands that it may not name. This quarter its orders collapsed by {60 percent|lo1|t=This quarter}. "They've drawers full of dials. I know it. I made them."

Across Jura {58|kz|t=as of yesterday} firms had asked for short time as of yesterday, for {3,900|kj|^} people. That's more than half of the {7,100|kw} who earn their living from watches in the canton. Unemployment is {5.8 percent|ku|t=in February}, as measured in February, and was {4.6|ku0|t=a year ago} a year ago. The insurance makes up {80 percent|kp} of the wage lost.

Whose fault is it? At the Café du Soleil they say: the American. One says: the telephone. An old man says nothing and winds his watch.

FOOTBALL: SRD 1 - Moutier 1. SNOW: Nods-Chasseral, 2 lifts of 7. FOUND: cat, tabby, Rue du 23-Juin.

@doc d-union | union news | 2034-03-27
Short time: who pays for whom?

Syna-Horlo takes note of the measures at Aubry Montfaucon. A few remarks.

The group isn't in the red. It earned {576 million|gp1|v=576|t=in 2033} francs in 2033 and its chief executive {4.1 million|gb|v=4.1}. From April the unemployment insurance, into which our members have paid, will stand in for {80 percent|kp} of the lost wages of {3,200|!gk|t=From April} employees.

That's what it's for. But then the {20 percent|-} that are missing should be made up by the company, as they were in 2020.

Secondly: starting pay. It's {4,230 francs|sm0|t=today} today in the collective agreement. In Geneva you can't rent a garage with that. We demand {4,480|sm}, crisis or not.

Thirdly: subcontractors. For every job in a brand there are two in the valleys. Of the country's {65,000|ki} watch workers the weakest will be hit, as always, by the second wave. The dial maker Lovis has let {29|lc} go. It won't be the last.

Delémont, regional secretariat, open Tue-Thu 14-18h.

@doc e-newsletter | collectors' newsletter | 2034-03-24
THE LUME — Friday dispatch

So what does a slump look like from your wrist?

February: {1.87 billion|e1|v=1870|t=February} francs, for {1.12 million|n1|v=1.12|^} watches. Average: {1,670|av} francs a piece. A year ago it was {1.28 million|n0|v=1.28|t=A year ago} watches. In all of 2033 they'd shipped {25.1 billion|ey|v=25100|t=In all of 2033}.

Hong Kong, where half of you bought your first: {132 million|h1|v=132|t=February}, from {176|h0|v=176|t=a year ago}, a year ago. China proper: {140|c1|v=140|t=February}, from {220|!c0|v=220|t=a year ago}. America: {352|u1|v=352|t=February}, from {400|u0|v=400|t=a year ago}. It's a {12 percent|ug} drop on a {39 percent|!ut|v=39} tariff, which if you ask me is heroic.

Rüegsegger, who in December had exports growing {2 percent|bf0|t=in December|by=Rüegsegger} this year, now has them shrinking by {6|bf|v=-6|t=now|by=Rüegsegger}.

For buyers that's not bad. Aubry Montfaucon's boutiques in Milan will, quietly, do you {15|-} off. Ask for the drawer.

On my wrist: a 1967 Montfaucon chronometer, 34.5 mm, £620, keeps –2 s/day.
