@story r5-kazakh-wheat-harvest
@topic Kazakhstan's wheat harvest: stages of the combine campaign, quality and exports
@subject K = Kazakhstan | the country | the republic | the national harvest
@subject A = Agriculture Ministry | the ministry | the minister | Minister Yerlan Sattybekov | Sattybekov
@subject G = Grain Alliance | the Alliance | the growers
@subject Q = Kostanay region | Kostanay
@subject N = North Kazakhstan region | North Kazakhstan
@subject M = Akmola region | Akmola
@subject Z = Zhanabai farm | Zhanabai | the farm
@subject O = Orda Agro | the analysts
@subject R = Kazakh Railways | the railway
@fact h1 = 9.8 | rate | K | percent of the grain area harvested | 2028-08-28 | snapshot
@fact h2 = 61.4 | rate | K | percent of the grain area harvested | 2028-09-18 | snapshot
@fact h3 = 98.2 | rate | K | percent of the grain area harvested | 2028-10-16 | snapshot
@fact t1 = 2100000 | other | K | tonnes of grain threshed | 2028-08-28 | cumulative
@fact t2 = 11600000 | other | K | tonnes of grain threshed | 2028-09-18 | cumulative
@fact t3 = 19300000 | other | K | tonnes of grain threshed | 2028-10-16 | cumulative
@fact w3 = 14700000 | other | K | tonnes of wheat threshed | 2028-10-16 | cumulative
@fact w7 = 12900000 | other | K | tonnes of wheat threshed | 2027 | constant
@fact ar = 15900000 | area | K | hectares of grain | 2028 | constant
@fact wa = 12400000 | area | K | hectares of wheat | 2028 | constant
@fact y3 = 12.4 | other | K | centners of grain a hectare | 2028-10-16 | snapshot
@fact y7 = 10.8 | other | K | centners of grain a hectare | 2027 | constant
@fact q3 = 48 | rate | K | percent of wheat in the third class or better | 2028-10-16 | snapshot
@fact q7 = 71 | rate | K | percent of wheat in the third class or better | 2027 | constant
@fact pr = 92000 | price | K | tenge for a tonne of third-class wheat | 2028-10-16 | snapshot
@fact p7 = 104000 | price | K | tenge for a tonne of third-class wheat | October 2027 | snapshot
@fact ex = 9000000 | other | A | tonnes of wheat to be exported | season 2028-29 | plan | projected
@fact eo = 7500000 | other | O | tonnes of wheat to be exported | season 2028-29 | plan | projected
@fact kq = 5400000 | other | Q | tonnes of grain threshed | 2028-10-16 | cumulative
@fact kn = 4600000 | other | N | tonnes of grain threshed | 2028-10-16 | cumulative
@fact km = 4900000 | other | M | tonnes of grain threshed | 2028-10-16 | cumulative
@fact zw = 3200 | area | Z | hectares sown | 2028 | constant
@fact zs = 740 | area | Z | hectares under snow | 2028-10-14 | snapshot
@fact dr = 23 | other | Z | percent of moisture in the grain | 2028-10 | snapshot
@fact cb = 2140 | other | A | combines sent from the south | 2028-09 | constant
@fact su = 34000000000 | budget | A | tenge for grain dryers | 2029 | plan | pledged
@fact wg = 4100 | other | R | grain wagons on hand | 2028-10 | snapshot
@fact wn = 6000 | other | G | grain wagons needed | 2028-10 | snapshot
@fact el = 29400000 | other | K | tonnes of storage in elevators | 2028 | constant
@fact un = 1.8 | rate | K | percent of the grain area still standing | 2028-10-16 | snapshot
@fact pf = 61000 | price | K | tenge for a tonne of feed wheat | 2028-10 | snapshot
@fact lm = 19 | other | Z | percent of moisture allowed at the elevator | - | constant | threshold
@trap pr pf :: bread wheat and feed wheat
@fact gr = 13.95 | rate | K | percent more wheat than last year | 2027 to 2028 | constant
@rel change gr = w7 -> w3
@trap h1 h2 :: stages of the campaign
@trap t3 w3 :: all grain and wheat alone
@trap w3 w7 :: two years
@trap ex eo :: ministry and analysts
@trap y3 y7 :: two years
@trap q3 q7 :: two years
@trap wg wn :: on hand and needed
@trap kq km :: two regions

@doc a-agency | state news agency | 2028-08-29
Harvest campaign gains pace

ASTANA. As of August 28, {9.8 percent|h1|t=As of August 28|by=the Agriculture Ministry} of the area under grain crops had been harvested and {2.1 million|t1|^} tons threshed, the Agriculture Ministry reports.

This year grain has been sown on {15.9 million|ar} hectares, {12.4 million|wa} of which are wheat.

To help the northern regions, {2,140|cb} combines are moving up from the south of the republic, where barley is in. Fuel has been supplied at a reduced price.

At a meeting in Kokshetau, Minister Yerlan Sattybekov reminded the akims that rain is expected after September 10. "A tonne on the stalk is not a tonne," he said.

In 2027 the country brought in {12.9 million|w7|t=In 2027} tons of wheat with an average grain yield of {10.8|y7|^} centners per hectare.

@doc b-business | business daily | 2028-09-19
Lots of grain, little gluten

By Saule Abenova-Kim

The country will have more wheat this autumn than last, and a harder time selling it. That's what traders concluded in Kostanay at the annual grain forum, where everyone had brought a little bag and a hand lens.

By Monday evening {61.4%|h2|t=By Monday evening} of the grain fields were cleared, and {11.6 million|t2|^} tonnes were in the heap. Orda Agro, a consultancy, thinks that exports of the new wheat will come to {7.5 million|eo|t=this season|by=Orda Agro} tonnes this season. The ministry's target is {nine|ex|x=1000000} million.

The gap between the two is water. It has rained since the 9th. Combines stand with their lights on in the wet stubble, and on the floor of the exchange a buyer from Tashkent sniffed at a sample and put it down again. Last year, he told me, seven loads in ten had been good for bread: the official share was {71%|q7|t=Last year}. "This year I'll be glad of every second one."

A tonne of third-class wheat fetched {104,000|p7|t=a year ago} tenge a year ago.

The Grain Alliance has another worry. It needs {6,000|wn|by=The Grain Alliance} hoppers to get the crop to the border. The railway says it has {4,100|wg|by=The railway}. Elevators can take {29.4 million|el} tonnes, on paper; "and paper doesn't rot," said its head, Arman Wolff.

@doc c-wire | commodity wire | 2028-10-17
Kazakh grain harvest nears end, wheat quality down

ALMATY, Oct 17 (Steppe Commodities) - Kazakhstan has harvested {98.2%|h3|t=as of Oct 16|by=the agriculture ministry} of its grain area as of Oct 16, threshing {19.3 million|t3|^} metric tons by bunker weight at an average yield of {1.24|y3|v=12.4|^} tons per hectare, the agriculture ministry said on Tuesday.

Wheat accounts for {14.7 million|w3|t=as of Oct 16} tons, {14%|gr|round} above last year's {12.9 million|w7|t=last year's}.

Only {48%|q3} of the wheat tested so far was of the third class or better because of rain at harvest, compared with {71%|q7|t=in 2027} in 2027. The rest will mostly go for feed.

Kostanay region contributed {5.4 million|kq} tons of grain, Akmola {4.9 million|km} and North Kazakhstan {4.6 million|kn}.

The ministry maintained its forecast of {9 million|ex|t=in the 2028-29 marketing year|by=The ministry} tons of wheat exports in the 2028-29 marketing year. Consultants Orda Agro see {7.5 million|eo|by=Consultants Orda Agro}.

Third-class wheat was quoted at {92,000|pr} tenge a ton ex-elevator, versus {104,000|p7|t=the same time last year} at the same time last year.

($1 = 561.2 tenge)

@doc d-magazine | weekly magazine | 2028-10-20
Snow on the stubble

Reportage
Text: Dauren Isabek. Photos: Polina Yugai

At Zhanabai the wheat is under a white sheet, and here and there an ear pokes out like somebody who can't sleep.

"{Seven hundred and forty|zs} hectares," says Bakyt Zhanabai, who sowed {3,200|zw} in May with his two brothers. "We'll take them in November, if it freezes hard and dry. My father did it in 2009."

What they did bring in is wet. The meter in the shed showed {23|dr} percent of moisture this morning; the elevator takes nothing above {19|lm} without a surcharge, and its dryer is booked until the first week of December.

Statistics do not freeze. On the radio in the cab they're saying that {98.2|h3|t=by Monday} percent of the country's crop was in by Monday, and that it's a fine one, {12.4|y3|t=by Monday} centners to the hectare on average. "So we are the {1.8|un}," says the youngest brother.

The minister has promised {34 billion|su|t=for next year|by=The minister} tenge for dryers, for next year. Bakyt wrote the sum on the dusty window. Then he worked out underneath what the rain has cost the three of them: good bread wheat at {92,000|pr} a tonne, feed at {61,000|pf}, on what should have been four thousand tonnes.

Less than {half|<q3|by=the laboratory in Kostanay} of the wheat passes for bread, says the laboratory in Kostanay. In its corridor, samples in {1,900|-} jars stand waiting for a centrifuge.

The more than {two thousand|>cb} combines from the south, with which the state had wanted to outrun the rain, left a week ago. One of them is still here, up to its axles.
