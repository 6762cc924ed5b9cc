@story u4-kakheti-wine
@topic Georgia's wine exports over nine months and the grape harvest in Kakheti
@subject G = Georgian wine | wine | Georgia | the country
@subject RU = Russia | Russian buyers | its northern neighbour | Moscow
@subject PL = Poland | the Poles
@subject CN = China
@subject KZ = Kazakhstan
@subject H = the Kakheti harvest | Rtveli | the harvest | Kakheti
@subject V = Vazi Gruppi | the state buyer | the state company
@subject A = National Wine Agency | the agency
@subject W = Wineries | exporters | companies
@subject S = Saperavi
@subject RK = Rkatsiteli
@fact b = 96200000 | other | G | bottles exported | January to September 2029 | cumulative
@fact b0 = 89600000 | other | G | bottles exported | January to September 2028 | cumulative
@fact bp = 7.4 | rate | G | growth of bottles exported | January to September 2029 | snapshot
@fact v = 223000000 | revenue | G | export earnings in dollars | January to September 2029 | cumulative
@fact v0 = 205000000 | revenue | G | export earnings in dollars | January to September 2028 | cumulative
@fact vp = 8.8 | rate | G | growth of export earnings | January to September 2029 | snapshot
@fact ru = 58700000 | other | RU | bottles exported | January to September 2029 | cumulative
@fact rus = 61 | other | RU | share of bottles exported | January to September 2029 | snapshot
@fact pl = 7100000 | other | PL | bottles exported | January to September 2029 | cumulative
@fact cn = 6400000 | other | CN | bottles exported | January to September 2029 | cumulative
@fact kz = 5200000 | other | KZ | bottles exported | January to September 2029 | cumulative
@fact pb = 2.32 | price | G | average price of a bottle in dollars | January to September 2029 | snapshot
@fact ex = 412 | other | W | firms that shipped wine abroad | January to September 2029 | snapshot
@fact ex0 = 388 | other | W | firms that shipped wine abroad | January to September 2028 | snapshot
@fact exd = 24 | other | W | more firms than a year before | January to September 2029 | snapshot
@fact full = 281000000 | revenue | G | export earnings in dollars | all of 2028 | snapshot
@fact aim = 300000000 | revenue | G | export earnings in dollars | all of 2029 | plan | projected
@fact lq = 77000000 | revenue | G | export earnings in dollars in a quarter | October to December 2029 | plan | hypothetical
@fact lq0 = 76000000 | revenue | G | export earnings in dollars in a quarter | October to December 2028 | snapshot
@fact g = 248000 | other | H | tonnes of grapes processed | 2029 season | cumulative
@fact g0 = 226000 | other | H | tonnes of grapes processed | 2028 season | cumulative
@fact inc = 372000000 | revenue | H | income of growers in lari | 2029 season | cumulative
@fact gr = 19300 | other | H | growers who delivered grapes | 2029 season | cumulative
@fact vg = 61000 | other | V | tonnes of grapes bought | 2029 season | cumulative
@fact vgs = 24.6 | other | V | share of the grapes that the state bought | 2029 season | snapshot
@fact sp = 1.9 | price | S | price of a kilogram of grapes in lari | 2029 season | snapshot
@fact rk = 1.3 | price | RK | price of a kilogram of grapes in lari | 2029 season | snapshot
@fact sub = 98000000 | spending | A | subsidies for grapes in lari | 2029 season | plan
@fact rej = 143000 | other | RU | bottles turned back at the border | August 2029 | snapshot
@rel change bp = b0 -> b
@rel change vp = v0 -> v
@rel share rus = ru / b
@rel product v = pb * b
@rel diff lq = aim - v
@rel diff lq0 = full - v0
@rel share vgs = vg / g
@rel diff exd = ex - ex0
@trap v full :: nine months against the whole of last year
@trap b ru :: all bottles and those that went to Russia
@trap g vg :: grapes of the whole region and those bought by the state
@trap sp rk :: red and white grapes have each their price
@trap ex ex0 :: exporting firms this year and last
@trap bp vp :: growth by bottles and by money

@doc a-agency-release | press release | 2029-10-09
NATIONAL WINE AGENCY — Export figures for the first nine months of 2029

From January through September, Georgia shipped {96.2 million|b|t=From January through September|by=NATIONAL WINE AGENCY} bottles of wine (0.75 l) to 64 countries, {7.4%|bp|^} more than in the same period of 2028. Revenue amounted to {223 million US dollars|v|^}, an increase of {8.8%|vp|^}.

Number of exporting companies: {412|ex} ({388|ex0|t=in 2028} in 2028).

Principal destinations by volume: Russia, {58.7 million|ru} bottles; Poland, {7.1 million|pl}; China, {6.4 million|cn}; Kazakhstan, {5.2 million|kz}. Russia's weight in the total was {61%|rus}.

The Agency expects full-year revenue to reach {300 million dollars|aim|t=full-year|by=The Agency}; in the whole of last year it stood at {281 million|full|t=in the whole of last year}.

Contact: press office, 6 Marshal Gelovani Ave., Tbilisi. Tel. (+995 32) 2 00 41 17

@doc b-kakheti-reporter | weekly magazine | 2029-10-26
After the last tractor

TELAVI — The queue outside the press house at Akura had shrunk to a single Soviet lorry by the time Nugzar Tsiklauri let me ride along. He had {four|-} tonnes of Saperavi on the bed and a figure in his head: {1.90|sp} lari a kilo. His neighbour, who grows white Rkatsiteli, got {1.30|rk} and had stopped speaking to him.

Rtveli was kind this year. Wineries in Kakheti took in {248,000|g|t=this year} tonnes of grapes, up from {226,000|g0|t=twelve months ago} twelve months ago, and {19,300|gr} families were paid {372 million|inc} lari for them. Put like that it sounds like plenty; it is under 20,000 lari a household before diesel, copper sulphate and cousins.

Nor was it all the market's doing. Vazi Gruppi, which steps in where nobody else will buy, hauled off {61,000|vg} tonnes, {a quarter|~vgs} of the lot, and pays from a pot of {98 million|sub} lari that the ministry set aside for subsidies.

"They buy from us so that we vote," Tsiklauri said, and then, having thought about it, "It is still {1.90|sp}."

What the state does with so much juice is another matter. Most of it ends north of the mountains, where {three|-} bottles in {five|-} go.

Photographs by Keti Maisuradze. This article is part of our series "Autumn roads".

@doc c-trade-daily | trade paper | 2029-10-10
Georgia's shippers add volume faster than friends

Moscow remains the customer that Tbilisi cannot do without. Of the {96.2m|b|t=to the end of September} bottles that crossed the Georgian border in the nine months to the end of September, {58.7m|ru|^} were unloaded in Russia. Poland, next in line, drank barely {an eighth|-} as many ({7.1m|pl|^}).

And it is a customer with moods. In August its veterinary service sent back {143,000|rej|t=In August|by=its veterinary service} bottles over a labelling quarrel; exporters thought the trouble would spread, and it did not.

Prices barely moved. The mean bottle left the country for {$2.32|pb}, a few cents dearer than a year before, which is why earnings, at {$223m|v}, from {$205m|v0|t=a year before}, grew only a shade faster than volume did from {89.6m|b0} bottles.

The target for December is {$300m|aim|t=for December}. That leaves {$77m|lq|m=hypothetical} to be earned in three months; in the last quarter of 2028 the country took {$76m|lq0|t=in the last quarter of 2028}.

More: Chilean bulk white slips to $0.61/l • Moldova counts 5 new appellations

@doc d-news-site | news site | 2029-10-09
Wine exports climb {8.8 percent|vp} to {$223 million|v}, agency says

Posted 14:20 | Updated 16:05

Sales of Georgian wine abroad earned the country {$223 million|v|t=between January and September|by=the National Wine Agency} between January and September, the National Wine Agency reported on Tuesday. That compares with {$205 million|v0|t=in the same months of last year} in the same months of last year.

Some {96 million|~b} bottles were sent, nearly {90 million|~b0|t=in 2028} in 2028. {Four hundred and twelve|ex} wineries took part, {two dozen|exd} more than before.

Agency head Levan Abuladze said that {$300 million|aim|t=this year|by=Levan Abuladze} was within reach this year. "We passed {280|>full|x=1000000|t=last year} million last year with a worse crop," he told journalists.

China, where {6.4 million|cn} bottles went, edged ahead of Kazakhstan, with {5.2 million|kz}.

READ MORE:
- Lari at 2.71 to the dollar
- Tbilisi metro fares: 5 things to know
