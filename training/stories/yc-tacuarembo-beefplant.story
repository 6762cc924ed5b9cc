@story tacuarembo-beefplant
@topic A Uruguayan beef packer sold to a Brazilian group: ministry's ruling, cattle price, exports, meat workers
@subject P = Frigorífico Cuchilla Alta | Cuchilla Alta | the packer | the meat packer
@subject B = Boitatá Alimentos | Boitatá | the Brazilian group | the buyer
@subject C = competition commission | Coprodec-style commission | the commission | the watchdog
@subject M = Meat Board | the board | INAM
@subject R = Federación Ganadera del Norte | FGN | ranchers | the ranchers' federation
@subject U = Federación de la Carne | FOICA-Norte | meat workers | the union
@subject X = China | Chinese importers | Beijing
@subject G = Batoví plant | Batoví | the plant
@fact pv = 275000000 | price | B | dollars offered for the packer | 8 June 2037 | plan
@fact pd = 64000000 | other | P | dollars of debt taken over | 8 June 2037 | snapshot
@fact pe = 339000000 | price | B | dollars of value with debt | 8 June 2037 | plan
@fact np = 3 | other | P | plants | 2037 | constant
@fact sl = 418000 | other | P | cattle slaughtered in the year | 2036 | cumulative
@fact sb = 836000 | other | B | cattle slaughtered in Uruguay in the year | 2036 | cumulative
@fact st = 2200000 | other | M | cattle slaughtered in the country in the year | 2036 | cumulative
@fact shp = 19 | rate | P | share of the country's slaughter | 2036 | snapshot
@fact shb = 38 | rate | B | share of the country's slaughter | 2036 | snapshot
@fact sht = 57 | rate | B | share of the country's slaughter with the packer | 2036 | snapshot
@fact shl = 50 | rate | C | share of the slaughter above which a merger is looked at closely | - | constant | threshold
@fact g1 = 4.9 | price | R | dollars for a kilo of steer on the hook | June 2037 | snapshot
@fact g0 = 4.2 | price | R | dollars for a kilo of steer on the hook | June 2036 | snapshot
@fact gg = 16.7 | rate | R | rise of the price of steers in a year | June 2037 | snapshot
@fact gl = 0.4 | margin | R | dollars a kilo that ranchers fear to lose | June 2037 | plan | hypothetical
@fact gb = 5.3 | price | B | dollars for a kilo of steer on the hook in Brazil's south | June 2037 | snapshot
@fact x1 = 1050000000 | revenue | M | dollars of beef exports | January-May 2037 | cumulative
@fact x0 = 875000000 | revenue | M | dollars of beef exports | January-May 2036 | cumulative
@fact xg = 20 | rate | M | growth of beef exports | January-May 2037 | snapshot
@fact xt = 196000 | other | M | tonnes of beef exported | January-May 2037 | cumulative
@fact xc = 41 | rate | X | share of beef exports | January-May 2037 | snapshot
@fact xc0 = 52 | rate | X | share of beef exports | January-May 2036 | snapshot
@fact xp = 5357 | price | M | dollars per tonne of beef exported | January-May 2037 | snapshot
@fact xd = 26 | rate | X | duty beyond the beef quota | since January 2037 | constant
@fact xq = 324000 | other | X | tonnes of Uruguayan beef allowed at the low duty | 2037 | constant
@fact pr = 610000000 | revenue | P | dollars of sales in the year | 2036 | cumulative
@fact pn = 12200000 | profit | P | dollars of net profit in the year | 2036 | cumulative
@fact pm = 2 | rate | P | net margin | 2036 | snapshot
@fact pj = 2350 | jobs | P | people employed | June 2037 | snapshot
@fact gj = 780 | jobs | G | people employed | June 2037 | snapshot
@fact gk = 1150 | other | G | cattle a day at full capacity | - | constant
@fact gd = 95 | duration | G | days closed in the year | 2036 | cumulative
@fact uw = 51200 | price | U | pesos of starting pay a month | 2037 | constant
@fact ud = 10 | rate | U | pay rise demanded | June 2037 | plan | hypothetical
@fact um = 1880 | other | U | members at the packer | June 2037 | snapshot
@fact us = 80 | rate | U | share of the packer's staff in the union | June 2037 | snapshot
@fact mc = 1200 | crowd | R | riders and lorries at the protest, organisers' count | 15 June 2037 | snapshot
@fact mp = 500 | crowd | R | riders and lorries at the protest, police count | 15 June 2037 | snapshot
@fact vy = 2 | other | C | commissioners against the purchase | 29 June 2037 | snapshot
@fact vn = 1 | other | C | commissioners for the purchase | 29 June 2037 | snapshot
@fact cd = 60 | duration | C | days for the review | from 9 April 2037 | constant
@fact off = 1 | other | B | plants that the buyer offered to sell on | 22 June 2037 | plan | hypothetical
@fact her = 11900000 | other | M | cattle in the country | 2036 | snapshot
@fact pop = 3500000 | other | M | people in the country | 2036 | snapshot
@fact hp = 3.4 | other | M | cattle to each person | 2036 | snapshot
@trap pv pe :: price and value with debt
@trap shp shb :: the packer's and the buyer's share
@trap sht shl :: share after the deal and threshold
@trap g1 gb :: Uruguayan and Brazilian steer price
@trap x1 pr :: the country's exports and one packer's sales
@trap xc xd :: share and duty
@trap pj gj :: packer and plant
@trap mc mp :: organisers and police
@trap vy vn :: against and for
@rel product x1 = xt * xp
@rel sum pe = pv + pd
@rel share shp = sl / st
@rel share shb = sb / st
@rel sum sht = shp + shb
@rel change gg = g0 -> g1
@rel change xg = x0 -> x1
@rel share pm = pn / pr
@rel share us = um / pj

@doc a-wire | wire agency | 2037-06-08
Brazil's Boitatá offers {$275 million|pv} for Uruguayan beef packer

MONTEVIDEO, June 8 (Pampa Wire) - Brazilian meat group Boitatá Alimentos said on Monday it would pay {$275 million|pv} for Cuchilla Alta, Uruguay's second-largest beef packer, and take on {$64 million|pd} of debt, subject to the competition watchdog.

With Cuchilla Alta's {19%|shp|t=last year} of last year's slaughter and its own {38%|shb|^} the buyer would control {57%|sht} of it. The commission looks hard at anything above {half|shl|v=50}.

Cuchilla Alta has {three|np} plants, {2,350|pj} employees and sales of {$610 million|pr|t=last year's}, of which {2%|pm} was left as profit.

Uruguay's beef exports rose {20%|xg} to {$1.05 billion|x1|t=in January-May} in January-May. China took {41%|xc|^}, down from {52%|xc0|t=a year earlier} a year earlier.

A kilo of steer fetches {$4.90|g1|t=this week} on the hook this week. A year ago it was {$4.20|g0|t=A year ago}.

@doc b-regional | regional newspaper | 2037-06-16
On horseback against the hammer

TACUAREMBÓ – First came the horses, then the lorries, then the rain. The ranchers' federation counted {1,200|mc|t=yesterday|by=The ranchers' federation} riders and vehicles before the gates of the Batoví plant yesterday; the police counted {500|mp|by=the police|t=yesterday} and went for coffee.

"When there's one buyer, you bring him your steer and he tells you what it weighs," says Rufina Etcheverry-Abalo, who has 900 head at Paso del Cerro. The federation reckons that the sale would take {40 cents|gl|v=0.4} off each kilo. Steers have gone up by {14.3%|!gg|t=in a year} in a year, to {$4.90|g1|t=now}, now. Over the border, in Livramento, the same Boitatá pays {$5.30|gb|t=now}.

For the {780|gj} who work inside the thing looks different. In 2036 the plant stood still on {95|gd|t=In 2036} days. It can kill {1,150|gk} a day. "Whoever has cattle and money, welcome," says a boner with his knife in his boot.

In this country there are {3.4|hp} cattle for each of us. Only they don't vote.

Remate en Pantalla Norte: 6.200 cabezas. — Nacional 2, Tacuarembó FC 1 — Ruta 26, km 230: animales sueltos.

@doc c-union | union bulletin | 2037-06-19
FOICA-NORTE – to all sections

{1,880|um|t=today} of the {2,350|pj} at Cuchilla Alta are members today, {four out of five|us|v=80}. We were asked by nobody.

Our position: it's not for us to choose a boss. But whoever comes must sign that the {three|np} plants stay open for ten years, Batoví ({820|!gj} jobs) above all, and that starting pay, {51,200|uw|t=at present} pesos at present, rises by {10%|ud}.

The packer made {12.2 million|pn|t=last year} dollars last year. It says that's little. It's {$5,000|-} per worker.

The ranchers weep on good horses. We remember who it was that sent steers to Brazil alive.

@doc d-market | meat market letter | 2037-06-24
CARCASS WEEKLY, Montevideo

Exports Jan–May: {196,000|xt|t=Jan–May} tonnes, {$1.05bn|x1|^}, so {$5,357|xp|^} a tonne. Last year {$875m|x0|t=Last year} in the same months.

China: within the quota ({324,000|xq} t) all's well; beyond it it's {26%|xd|t=since January} since January. Its share's down to {44%|!xc|t=Jan–May}. Americans are happy to step in.

The deal. Boitatá has offered on Monday to sell on {one|off|t=on Monday} plant if it's allowed to keep two. Let's do the sum for them. The country killed {2.2 million|st|t=in 2036} in 2036, Boitatá {836,000|sb|^} and Cuchilla Alta {418,000|sl|^}. Take out Batoví, and they're at 49-something. What a coincidence.

Price with debt: {$329m|!pe}. At a margin of two percent nobody pays that for the profits. They pay it for the cows.

Steer, hook: {$4.90|g1|t=this week} this week. Cow 4.45. Heifer 4.72.

@doc e-daily | national daily | 2037-06-30
Commission blocks sale of Cuchilla Alta

By {two|vy|t=yesterday} votes to {one|vn|^} the competition commission yesterday forbade Boitatá to buy Cuchilla Alta. With {57 percent|sht} of the slaughter in one hand, the majority holds, "the producer of a steer would have nowhere to take it but home".

The offer to sell on {one|off} of the three plants wasn't enough; the plant would've been Batoví, with its {780|gj} workers and {95|gd|t=in 2036} days of standstill in 2036, and nobody would've bought it.

The commission had had {60|cd} days, plus two weeks of prolongation.

Boitatá, which had put the total value at {$339 million|pe}, debt of {$64 million|pd} included, is going to appeal. The ranchers drank mate. The Meat Board, which keeps count of {11.9 million|her|t=last year} cattle and as of last year {3.5 million|pop|t=last year} Uruguayans, declined to comment.

Cuchilla Alta said that it was still for sale.
