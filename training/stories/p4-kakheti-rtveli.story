@story p4-kakheti-rtveli
@topic The Rtveli grape harvest of 2031 in Kakheti, from the first week to the final count
@subject K = Kakheti | the region | Rtveli | the harvest | eastern Georgia
@subject G = Gurjaani municipality | Gurjaani
@subject V = Kvareli municipality | Kvareli
@subject T = Telavi municipality | Telavi
@subject S = Sighnaghi municipality | Sighnaghi
@subject R = Rkatsiteli | the white grape | the whites
@subject P = Saperavi | the red grape | the reds
@subject A = National Wine Agency | the Wine Agency | the agency | the state | the headquarters
@fact k1 = 148000 | other | K | tonnes of grapes delivered | 25 September 2031 | cumulative
@fact k2 = 231000 | other | K | tonnes of grapes delivered | 10 October 2031 | cumulative
@fact k3 = 262400 | other | K | tonnes of grapes delivered | final 2031 | cumulative
@fact kp = 228900 | other | K | tonnes of grapes delivered | final 2030 | cumulative
@fact kf = 240000 | other | K | tonnes of grapes delivered | forecast of August 2031 | plan | projected
@fact g3 = 81300 | other | G | tonnes of grapes delivered | final 2031 | cumulative
@fact v3 = 69700 | other | V | tonnes of grapes delivered | final 2031 | cumulative
@fact t3 = 52600 | other | T | tonnes of grapes delivered | final 2031 | cumulative
@fact s3 = 34500 | other | S | tonnes of grapes delivered | final 2031 | cumulative
@fact g1 = 43900 | other | G | tonnes of grapes delivered | 25 September 2031 | cumulative
@fact v1 = 41200 | other | V | tonnes of grapes delivered | 25 September 2031 | cumulative
@fact gp = 76100 | other | G | tonnes of grapes delivered | final 2030 | cumulative
@fact oth = 24300 | other | K | tonnes of grapes delivered from the remaining municipalities | final 2031 | cumulative
@fact i1 = 226000000 | revenue | K | growers' income in lari | 25 September 2031 | cumulative
@fact i3 = 405000000 | revenue | K | growers' income in lari | final 2031 | cumulative
@fact ip = 342000000 | revenue | K | growers' income in lari | final 2030 | cumulative
@fact pr = 1.5 | price | R | price of a kilogram in lari | harvest of 2031 | constant
@fact ps = 1.8 | price | P | price of a kilogram in lari | harvest of 2031 | constant
@fact prp = 1.4 | price | R | price of a kilogram in lari | harvest of 2030 | constant
@fact sk = 0.3 | price | A | subsidy for a kilogram in lari | harvest of 2031 | constant
@fact sb = 60000000 | budget | A | harvest subsidy in lari | 2031 | plan | pledged
@fact ss = 71000000 | spending | A | harvest subsidy in lari | final 2031 | cumulative
@fact sp = 48000000 | spending | A | harvest subsidy in lari | final 2030 | cumulative
@fact w1 = 246 | other | K | wineries that received grapes | 25 September 2031 | cumulative
@fact w3 = 312 | other | K | wineries that received grapes | final 2031 | cumulative
@fact gr = 21600 | other | K | growers who sold grapes | final 2031 | cumulative
@fact rt = 149000 | other | R | tonnes of the variety delivered | final 2031 | cumulative
@fact st = 88000 | other | P | tonnes of the variety delivered | final 2031 | cumulative
@fact hail = 1300 | area | K | hectares of vineyard struck by hail | July 2031 | constant
@fact inet = 334000000 | revenue | K | growers' income without the subsidy in lari | final 2031 | cumulative
@fact inetp = 294000000 | revenue | K | growers' income without the subsidy in lari | final 2030 | cumulative
@rel diff inet = i3 - ss
@rel diff inetp = ip - sp
@rel sum k3 = g3 + v3 + t3 + s3 + oth
@trap k1 k2 :: the count a fortnight later
@trap k3 kp :: two harvests
@trap sb ss :: subsidy planned and paid
@trap g1 g3 :: Gurjaani on the way and at the end
@trap w1 w3 :: wineries at two moments

@doc a-agency | news agency brief | 2031-09-26
Rtveli 2031: {148,000|k1} tonnes of grapes processed so far

Up to {148,000|k1|t=As of Thursday} tonnes of grapes have been processed in Kakheti. As of Thursday, {246|w1|t=As of Thursday} wineries had opened their gates, and the growers' income amounted to {226 million|i1|^} GEL, the National Wine Agency reports.

Gurjaani leads with {43,900|g1|t=As of Thursday} tonnes; Kvareli follows with {41,200|v1|^}.

In August the agency said that it expected {240,000|kf|t=In August|by=the agency} tonnes in all, a little more than the {228,900|kp|t=last year} of last year.

A kilogram of Rkatsiteli fetches {1.50|pr} GEL and a kilogram of Saperavi {1.80|ps}. The state pays wineries {30 tetri|sk|v=0.3|by=The state} of each as a subsidy, and {60 million|sb|t=this year} GEL has been set aside for the purpose this year.

Hotline for growers: 1501.

@doc b-weekly | English-language weekly | 2031-10-13
A Harvest in Two Halves

By Nutsa Gelovani-Price | Photos: the author (4)

TELAVI — On the scales at Akura the queue of Kamaz trucks was two kilometers long last month. Now there are three trucks and a dog.

"The first half we ran, the second half we wait for sugar," says Zaza Burduli, who weighs grapes at a cooperative winery. The figures bear him out. When September had five days to go, {148,000|k1|t=When September had five days to go} tons had come in. A fortnight later the total was {231,000|k2|t=A fortnight later}, and the rate has slowed since. {Two hundred and forty thousand|kf|by=the experts}, the experts said before it began, and it will be exceeded in spite of the July hail that shredded {1,300|hail|t=July} hectares.

Prices held. For the white grape growers get {1.50|pr} lari a kilo, {ten|-} tetri more than in 2030, when it was {1.40|prp|t=in 2030}. The reds bring {1.80|ps}. Both would be lower by a fifth or so without the {0.30|sk} lari that the wineries receive from the budget.

That generosity has a ceiling of {60 million|sb} lari. "We shall not leave a single kilo on the vine," the agency's deputy head, Irakli Tsomaia, replied when asked what happens if it is reached.

@doc c-agency | wine agency press release | 2031-11-05
RTVELI 2031 COMPLETED IN KAKHETI

The headquarters coordinating the harvest has ended its work in Telavi. A total of {262,400|k3} tonnes of grapes was received, against {228,900|kp|t=in the previous season} in the previous season.

By municipality: Gurjaani {81,300|g3} tonnes; Kvareli {69,700|v3}; Telavi {52,600|t3}; Sighnaghi {34,500|s3}; Dedoplistskaro, Lagodekhi, Akhmeta and Sagarejo together {24,300|oth}.

By variety: Rkatsiteli {149,000|rt} tonnes, Saperavi {88,000|st} tonnes, others the remainder.

{312|w3} wineries took part and {21,600|gr} growers sold their crop, earning {405 million|i3} lari. Their income in 2030 was {342 million|ip|t=in 2030} lari.

To support the sale of the harvest {71 million|ss} lari was disbursed from the state budget. For the year {60 million|sb|t=For the year} had been appropriated; the difference was covered from the reserve fund by decree No. 412.

@doc d-opinion | blog of an economist | 2031-11-09
Who drinks the subsidy?

Suppose you were told that a programme budgeted at {60 million|sb} lari had cost {71|ss|x=1000000}. And that the year before it had cost {48|sp|x=1000000|t=the year before}. You would ask what was bought.

What was bought is volume. Kakheti has delivered {262 thousand|k3|round=1000} tonnes, some fifteen percent above 2030's {229 thousand|kp|round=1000|t=2030's}. Gurjaani alone went from {76,100|gp} to {81,300|g3}. With {0.30|sk} lari added to every kilo, each family which sold, and there were {21,600|gr} of them, received on average over three thousand lari of public money.

Nobody knows where the wine will go. Exports in the first nine months fell. Of what was picked, {88,000|st} tonnes were Saperavi, which sells in Warsaw and Chengdu. The bulk, {149,000|rt} tonnes, was Rkatsiteli, which mostly sells in bulk.

I hear already: "But income!" Yes: {405 million|i3} lari this autumn and {342 million|ip|t=the last one} the last one. Subtract the subsidies from both, and the vineyards have earned {334|inet|x=1000000} million against {294|inetp|x=1000000}. That is growth too, merely of another kind.

Comments (27)
