@story sulminas-coffeefrost
@topic A July frost in the coffee hills of southern Minas Gerais: first guesses to the official survey
@subject F = July frost | the frost | the freeze | the cold
@subject C = Companhia Nacional de Safras | Conasa | the crop agency | the government
@subject V = Cooperativa Vale das Araras | Coovale | the co-op | the cooperative
@subject T = Hessling & Vaz | the trader | the trading house
@subject M = arabica futures | arabica | New York | futures
@subject P = Três Fontes | the municipality | the town
@subject Q = Dona Iracema Paixão | Iracema Paixão | Paixão | the grower
@subject S = Serra Alta rural workers' union | the pickers' union | the union
@fact t1 = -3.4 | temperature | P | degrees at grass level at the coldest | 19 July 2033, dawn | snapshot
@fact t2 = 0.8 | temperature | P | degrees in the shade at the coldest | 19 July 2033, dawn | snapshot
@fact a0 = 180000 | area | C | hectares touched | first estimate, 21 July 2033 | snapshot
@fact a1 = 142000 | area | C | hectares touched | survey, 16 August 2033 | snapshot
@fact as = 31000 | area | C | hectares killed to the stump | survey, 16 August 2033 | snapshot
@fact am = 47000 | area | C | hectares with middling damage | survey, 16 August 2033 | snapshot
@fact al = 64000 | area | C | hectares with light damage | survey, 16 August 2033 | snapshot
@fact at = 610000 | area | C | hectares of arabica in the south of Minas | 2033 | constant
@fact ap = 23.3 | rate | C | share of the arabica area touched | survey, 16 August 2033 | snapshot
@fact av = 9800 | area | V | hectares of members touched | 25 July 2033 | snapshot
@fact b33 = 38400000 | other | C | bags of arabica harvested | 2033 crop | snapshot | projected
@fact b34 = 43500000 | other | C | bags of arabica harvested | 2034 crop, seen in May 2033 | plan | projected
@fact b34n = 39900000 | other | C | bags of arabica harvested | 2034 crop, seen in August 2033 | plan | projected
@fact bd = 3600000 | margin | C | bags taken off the forecast | August 2033 | snapshot
@fact bp = 8.3 | rate | C | cut to the forecast | August 2033 | snapshot
@fact tb = 6200000 | margin | T | bags lost from next crop | 22 July 2033 | plan | projected
@fact tl = 4500000 | margin | T | bags lost from next crop, low end | 22 July 2033 | plan | projected
@fact th = 8000000 | margin | T | bags lost from next crop, high end | 22 July 2033 | plan | projected
@fact m0 = 248 | price | M | US cents a pound | 18 July 2033 close | snapshot
@fact m1 = 279 | price | M | US cents a pound | 19 July 2033 close | snapshot
@fact m2 = 312 | price | M | US cents a pound | 25 July 2033 close | snapshot
@fact m3 = 271 | price | M | US cents a pound | 16 August 2033 close | snapshot
@fact mg = 12.5 | rate | M | rise on the day | 19 July 2033 | snapshot
@fact mw = 25.8 | rate | M | rise in a week | 25 July 2033 | snapshot
@fact md = 41 | margin | M | US cents a pound given up since the peak | 16 August 2033 | snapshot
@fact r1 = 1460 | price | V | reais for a bag paid to growers | 18 July 2033 | snapshot
@fact r2 = 1815 | price | V | reais for a bag paid to growers | 25 July 2033 | snapshot
@fact rd = 355 | margin | V | reais added to the price of a bag | 25 July 2033 | snapshot
@fact vm = 6400 | other | V | members | 2033 | snapshot
@fact vh = 2150 | other | V | members with damaged trees | 25 July 2033 | snapshot
@fact vp = 33.6 | rate | V | share of members with damaged trees | 25 July 2033 | snapshot
@fact vf = 420000 | other | V | bags sold forward | July 2033 | snapshot
@fact vs = 58 | rate | V | share of this harvest picked | 19 July 2033 | snapshot
@fact qa = 14 | area | Q | hectares of coffee | 2033 | snapshot
@fact qk = 9 | area | Q | hectares to be cut to the stump | July 2033 | plan
@fact qt = 46000 | other | Q | coffee trees | 2033 | snapshot
@fact qb = 520 | other | Q | bags harvested last year | 2032 | snapshot
@fact qd = 210000 | other | Q | reais owed to the bank | July 2033 | snapshot
@fact g1 = 1200000000 | budget | C | reais of replanting credit | 28 July 2033 | plan | pledged
@fact g2 = 350000000 | budget | C | reais of replanting credit paid out | 16 August 2033 | cumulative
@fact gi = 7 | rate | C | interest on the replanting credit | 28 July 2033 | plan | pledged
@fact gl = 250000 | budget | C | reais of credit per farm at most | 28 July 2033 | plan | threshold
@fact gy = 3 | duration | C | years before the first instalment | 28 July 2033 | plan | pledged
@fact sj = 11000 | jobs | S | seasonal pickers without work next year | July 2033 | plan | projected
@fact sw = 85000 | jobs | S | seasonal pickers in the region | 2033 | snapshot
@fact sb = 600 | price | S | reais a month of aid demanded | July 2033 | plan | hypothetical
@fact sd = 38 | price | S | reais paid per measure picked | 2033 | snapshot
@fact ry = 3 | duration | F | years until a stumped tree bears fully | - | constant
@fact hy = 12 | duration | F | years since the last frost as hard | 2033 | constant
@trap a0 a1 :: first estimate and survey
@trap a1 as :: touched and killed
@trap b33 b34n :: this crop and next
@trap bd tb :: agency's and trader's loss
@trap m2 m3 :: peak and after
@trap g1 g2 :: promised and paid out
@trap vh vm :: members hit and members in all
@trap qa qk :: hectares owned and to be cut
@trap ry gy :: three years twice
@rel sum a1 = as + am + al
@rel share ap = a1 / at
@rel diff bd = b34 - b34n
@rel change bp = b34 -> b34n
@rel change mg = m0 -> m1
@rel change mw = m0 -> m2
@rel diff md = m2 - m3
@rel diff rd = r2 - r1
@rel share vp = vh / vm

@doc a-wire | commodity wire | 2033-07-19
Arabica soars as frost settles on Brazil's coffee belt

SAO PAULO/NEW YORK, July 19 (Softs Desk) - Arabica coffee futures jumped {12.5%|mg|t=on Tuesday} on Tuesday after the hardest frost in {12|hy} years whitened hillsides in the south of Minas Gerais, Brazil's main growing region.

The September contract in New York settled at {$2.79|m1|v=279|t=on Tuesday} a pound, from {$2.48|m0|v=248|t=on Monday} on Monday.

In the municipality of Três Fontes the thermometer read {0.8|t2|t=at dawn} degrees Celsius in the shade at dawn and {minus 3.4|t1|v=-3.4|^} at grass level, agronomists at Cooperativa Vale das Araras said.

The frost came with {58%|vs|by=according to the cooperative} of this year's harvest already picked, according to the cooperative, so that what is at stake is chiefly the crop of 2034. The government had pencilled in {43.5 million|b34|t=In May} 60-kg bags for that one. In May it put the current crop at {38.4 million|b33}.

"Nobody knows anything for ten days. The leaf has to turn," said a Santos broker. "Meanwhile everybody buys."

Funds held a net short of {18,400|-} lots as of last Tuesday.

@doc b-traderletter | trade newsletter | 2033-07-22
HESSLING & VAZ SOFTS COMMENT — Friday

Our three agronomists have driven {1,900|-} km since Wednesday and have the mud to show for it. First impressions, to be handled with tongs:

Next year's Brazilian arabica crop loses {6.2 million|tb} bags. The honest range is {4.5|tl|x=1000000} to {8 million|th}. Hollows are black from top to toe; ridges are hardly singed. Anyone who tells you the area to the hectare has not been there. Conasa nevertheless came out yesterday with {180,000|a0|by=Conasa|t=yesterday}.

Compare with the {610,000|at} hectares of arabica planted in the south of the state and you see why New York is beside itself.

A tree that has been burnt to the wood must be cut back to a stump and will not bear properly again for {three|ry} years. A tree that has merely lost its upper leaves loses one crop, or half of one.

What does it mean for physical business? Coovale, the largest cooperative in the area, has sold {420,000|vf} bags forward, part of it out of a harvest that does not exist yet. We are told it will honour everything. We were told that in 2021, by others.

Differentials: Santos 2/3 fine cup, minus 8 cents, nominal. Robusta unchanged.

@doc c-regional | regional daily | 2033-07-26
"It looked as though somebody had boiled it"

TRÊS FONTES – Dona Iracema Paixão, 67, does not own a thermometer. She knew it was bad on Tuesday because the dog would not get off the stove.

By Friday the leaves on {nine|qk} of her {14|qa} hectares had gone the colour of tobacco. They will have to be cut down to the stump. She has {46,000|qt} coffee trees, most planted by her husband, and owes the bank {R$210,000|qd}. Last year she picked {520|qb|t=Last year} bags.

She is one of {2,150|vh} members of the Vale das Araras cooperative with damage, the co-op said yesterday. That is {one in three|~vp|v=33.3|t=yesterday} of its {6,400|vm}. Their burnt plots add up to {9,800|av|t=yesterday} hectares.

There is a cruelty in it. The coffee that is already in the shed has never been worth so much. At the co-op's counter a bag brought {R$1,815|r2|t=yesterday} yesterday, which is {R$355|rd} more than on the eve of the frost. In New York a pound closed at {312|m2|t=last night} cents last night; in seven days it has gained {more than a quarter|>mw|v=25}.

"The price is for those who still have coffee," she says, and shrugs.

The pickers will feel it later. The Serra Alta rural workers' union expects {11,000|sj|t=next winter|by=The Serra Alta rural workers' union} of the region's {85,000|sw} seasonal hands to find nothing next winter.

Photos: Genivaldo Ueda. See also: São João queen crowned; BR-491 closed at km 214.

@doc d-union | union bulletin | 2033-07-29
BOLETIM DA SERRA – nº 7

COLD FOR THE BOSS, HUNGER FOR THE PICKER

Yesterday Brasília announced {R$1.2 billion|g1|t=Yesterday} in credit so that farms may replant. {Seven|gi} percent interest, up to {R$250,000|gl} a farm, {three|gy} years before paying back a cent. Good. We are not against trees.

Where is the line for those who pick? It isn't there. A picker earns {R$38|sd} for each 60-litre measure. No bush, no measure. By our count {11,000|sj|t=in 2034|by=our count} companions will be left with empty hands in 2034, because a stumped plantation needs a man with a saw for a week and nobody for the {three|ry} years after.

We demand: {R$600|sb} a month for every registered picker from a stumped farm, from May to September. We demand that the labour in replanting be hired here and not bussed in.

And we ask the cooperative, which paid {R$1,460|r1|t=before the frost} a bag before the frost and {R$1,815|r2|t=now} now, whether the measure will follow the bag.

Assembly: Sunday 7 August, 9:00, parish hall. Bring your card.

@doc e-agency | broadsheet | 2033-08-17
Frost damage smaller than feared, Brazil's crop agency finds

The freeze that sent coffee prices up by a quarter last month did less harm than first believed, Brazil's crop agency said on Tuesday after visiting {1,260|-} farms.

Conasa's survey found {142,000|a1|t=on Tuesday} hectares of arabica affected in southern Minas Gerais, rather than the {180,000|a0|t=two days after the event} it had reported two days after the event. That is {23 per cent|ap|round} of the region's plantations. Of these {31,000|as} were burnt beyond pruning and {47,000|am} suffered moderately. The rest, {64,000|al}, will have recovered by the next flowering.

Accordingly the agency now reckons with {39.9 million|b34n} bags in 2034. It had hoped for {3.6 million|bd} more in May. The downgrade, of {8.3 per cent|bp}, is much milder than what private forecasters had in mind: Hessling & Vaz, a trading house, had spoken of {6.2 million|tb|by=Hessling & Vaz, a trading house} bags lost.

The harvest now ending is put at {38.4 million|b33}, so that even the damaged crop would be the larger one.

Futures fell on the news. Arabica closed at {271|m3|t=closed} cents a pound in New York, {41|md} cents beneath the peak reached on 25 July.

Money is slow to arrive. Of the {1.2 billion reais|g1} promised for replanting, {350 million|g2|t=so far} had been disbursed so far, the ministry said.

Corrections: In Saturday's Travel section, the ferry to Paquetá takes 50 minutes, not 15.
