@story luzon-rice-tariff
@topic Philippine rice after the import law of 2019: farm-gate prices, imports, tariff revenue and the farmers' fund
@subject L = the rice import law | the law | the tariff law | Republic Act 11999
@subject S = Statistics Bureau | the bureau | the statistics agency
@subject F = National Rice Farmers' League | the league | the farmers | NRFL
@subject D = Department of Farming | the department | the agriculture secretary
@subject C = Bureau of Customs | Customs | the customs bureau
@subject T = Corazon Tumaneng | Tumaneng
@subject N = Nueva Ecija | the province | Central Luzon
@fact fg = 15.96 | price | S | pesos a kilo of palay at the farm gate, national | 2019-09 | snapshot
@fact fg0 = 23.14 | price | S | pesos a kilo of palay at the farm gate, national | 2018-09 | snapshot
@fact fd = 31 | rate | S | fall of the farm-gate price over a year in percent | 2019-09 | snapshot
@fact ne = 13.2 | price | N | pesos a kilo of palay at the farm gate | 2019-09 | snapshot
@fact lg = 8 | price | F | pesos a kilo of palay at the lowest, by the farmers' account | 2019-09 | snapshot
@fact rt = 41.7 | price | S | pesos a kilo of well-milled rice in shops | 2019-09 | snapshot
@fact rt0 = 48.9 | price | S | pesos a kilo of well-milled rice in shops | 2018-09 | snapshot
@fact co = 12.4 | price | F | pesos to grow a kilo of palay | 2019-09 | constant
@fact im = 2150000 | other | C | tonnes of rice imported | January to September 2019 | cumulative
@fact im0 = 1360000 | other | C | tonnes of rice imported | January to September 2018 | cumulative
@fact tr = 11400000000 | revenue | C | pesos of rice tariff collected | March to September 2019 | cumulative
@fact rate = 35 | rate | L | tariff on rice from neighbours in percent | - | constant
@fact rate2 = 50 | rate | L | tariff on other rice in percent | - | constant
@fact fund = 10000000000 | budget | L | pesos a year for the farmers' fund | - | plan | pledged
@fact rel = 4600000000 | spending | D | pesos of the farmers' fund released | 2019-09-30 | cumulative
@fact loan = 15000 | other | D | pesos lent to a farmer | 2019-10 | plan
@fact nf = 160000 | other | D | farmers to receive a loan | 2019-10 | plan
@fact lt = 2400000000 | budget | D | pesos of loans in all | 2019-10 | plan
@fact ls = 61800000000 | damages | F | pesos lost by farmers | January to September 2019 | cumulative
@fact in = 0.9 | rate | S | yearly inflation in percent | 2019-09 | snapshot
@fact in0 = 6.7 | rate | S | yearly inflation in percent | 2018-09 | snapshot
@fact imd = 790000 | other | C | tonnes by which rice imports grew | January to September 2019 | constant
@fact rtd = 7.2 | price | S | pesos by which a kilo of well-milled rice became cheaper | 2018-09 to 2019-09 | constant
@fact rtp = 14.7 | rate | S | fall of the shop price over a year in percent | 2019-09 | snapshot
@fact fgd = 7.18 | price | S | pesos by which a kilo of palay at the farm gate became cheaper | 2018-09 to 2019-09 | constant
@fact ha = 1.4 | area | T | hectares farmed | 2019-09 | constant
@fact age = 58 | age | T | years of age | 2019-09 | constant
@rel change fd = fg0 -> fg
@rel product lt = loan * nf
@rel diff imd = im - im0
@rel diff rtd = rt0 - rt
@rel change rtp = rt0 -> rt
@rel diff fgd = fg0 - fg
@trap fg ne :: the nation and one province
@trap fg rt :: unmilled at the farm and milled in the shop
@trap fund rel :: promised a year and released so far
@trap rate rate2 :: two tariffs
@trap in in0 :: another year
@trap im im0 :: another year

@doc a-broadsheet | Manila broadsheet | 2019-10-09
Palay price down {31%|fd|t=in September} as rice imports surge

By Ma. Lourdes Quiambao

THE farm-gate price of palay averaged P{15.96|fg|t=in September|by=the Statistics Bureau} a kilo in September, the Statistics Bureau reported yesterday, {31 percent|fd|^} lower than the P{23.14|fg0|t=a year earlier} that farmers got a year earlier. In Nueva Ecija, the country's rice bowl, it was P{13.20|ne|t=in September}.

Consumers saw a smaller gain. Well-milled rice retailed at P{41.70|rt|t=in September} a kilo, from P{48.90|rt0|t=a year earlier}. Inflation, which stood at {6.7 percent|in0|t=a year earlier}, eased to {0.9 percent|in|t=in September}.

Customs recorded {2.15 million|im|t=in the nine months to September|by=Customs} tonnes of rice imports in the nine months to September, against {1.36 million|im0|t=the same months of 2018} in the same months of 2018. The tariff of {35 percent|rate} on grain from neighbors ({50 percent|rate2} on all other) yielded P{11.4 billion|tr|t=since March} since March, when the law took effect.

Of this, P{10 billion|fund|t=a year} a year is reserved for a farmers' fund. The Department of Farming has so far released P{4.6 billion|rel|t=so far|by=The Department of Farming}.

@doc b-farmers-league-statement | statement of a farmers' league | 2019-10-14
{₱61.8 BILLION|ls|t=IN NINE MONTHS} STOLEN FROM OUR FIELDS IN NINE MONTHS

The National Rice Farmers' League rejects the rosy picture painted by the economic managers. Behind the average of the bureau, {₱15.96|fg|by=the bureau|t=last month} last month, are villages in Isabela and Tarlac where traders pay {₱8|lg|s=villages}. To grow one kilo costs {₱12.40|co}. You do not need a doctorate.

We are told that there's a fund. There is: {₱10 billion|fund|t=every year} every year, on paper. As for cash, {₱2.9 billion|!rel|by=the department|t=by the end of September} had left the department by the end of September. We're told that there are loans. There are: {₱15,000|loan} per head, for {160,000|nf} of us, to be repaid. A debt is no aid!

We demand that the {35 percent|rate} be doubled, and that ships be turned back for the harvest.

Signed by {34|-} provincial chapters. Contact: Ka Isko, 0917-555-0134

@doc c-tabloid | Tagalog-English tabloid | 2019-10-15
"NAGTITINDA NA KAMI NG KALABAW"

By Boyet Lansangan

Corazon Tumaneng, {58|age}, walked {11|-} kilometers to the town hall because the tricycle costs as much as {three|-} kilos of her palay.

She has {1.4|ha} hectares in Guimba, Nueva Ecija. Her buyer gave her {₱13.20|ne|s=Her buyer} like everyone in the province; last year he knelt for it at {₱21|-}. The government will lend her {₱15,000|loan|by=The government}. "I will sell the carabao to pay it back," she said.

In the market of Cabanatuan the rice was {₱38.90|!rt|s=the rice|t=last month|by=the bureau} a kilo last month, says the bureau, which means that somebody between her and the pot takes more than half. "Not me," said the miller.

The secretary has asked for patience: {160,000|nf} of them, {₱3.4 billion|!lt|by=The secretary} in credit. He has a plane to catch at 4:50.

HOROSCOPE p. 9 • Pinoy boxer KO's Mexican in 7 • Lotto 6/42: 05-11-19-28-33-40

@doc d-think-tank-blog | economists' blog | 2019-10-28
What the rice law did, with fewer adjectives

First, quantities. Roughly {2.15 million|~im|t=to September} tonnes were imported to September, {790,000|imd|^} more than in the comparable period.

Second, prices. Between two Septembers the shop price fell by {₱7.20|rtd|t=Between two Septembers}, the farm price by {₱7.18|fgd|^}. In percentage terms the farmer's loss is thus much the larger, {31 percent|fd|^} against {15|~rtp|^}.

Third, the state. It collected {₱11.4 billion|tr|t=in seven months} in seven months, so the {₱10 billion|fund} that the law earmarks is covered. Imports from outside the region pay {40 percent|!rate2|s=Imports from outside the region}; there were hardly any.

Fourth, losses. The league's {₱61.8 billion|ls|by=The league} multiplies the whole drop by the whole harvest. Much of that harvest is eaten by those who grow it. We get {₱40 billion|-}.

Fifth, inflation. The fall from {6.7|in0|t=a year ago} a year ago to {0.9 percent|in|t=now} now owes something to rice, and as much to oil.
