@story lusaka-kwachamaize
@topic A Zambian maize surplus: the crop survey, the reserve's price, exports, mealie-meal and late payments
@subject F = Food Reserve Board | FRB | the reserve | the board
@subject A = Agriculture Ministry | the ministry | Agriculture Minister Mutale Nkandu | Nkandu | Lusaka
@subject Z = Zambian Smallholder Union | ZSU | smallholders | the union | small-scale farmers
@subject M = Association of Grain Millers | the millers | millers
@subject T = grain traders | traders | Savanna Grain | Savanna
@subject C = Congolese buyers | Congo | Kasumbalesa | Katanga
@subject S = Zambia Statistics | the statistics agency | ZamStats
@subject D = Choma depot | Choma | the depot
@fact h1 = 4350000 | other | A | tonnes of maize harvested | 2036 crop survey | snapshot | projected
@fact h0 = 2900000 | other | A | tonnes of maize harvested | 2035 crop | cumulative
@fact hg = 50 | rate | A | growth of the maize harvest | 2036 crop survey | snapshot
@fact hs = 3610500 | other | Z | tonnes of maize harvested | 2036 crop survey | snapshot | projected
@fact hsp = 83 | rate | Z | share of the maize harvest | 2036 crop survey | snapshot
@fact hc = 739500 | other | A | tonnes of maize harvested by large farms | 2036 crop survey | snapshot | projected
@fact hn = 2850000 | other | A | tonnes of maize the country needs | 2036/37 | plan | projected
@fact hx = 1500000 | other | A | tonnes of maize left over | 2036/37 | plan | projected
@fact yl = 2.3 | other | Z | tonnes of maize a hectare | 2036 | snapshot
@fact yl0 = 1.6 | other | Z | tonnes of maize a hectare | 2035 | snapshot
@fact p1 = 330 | price | F | kwacha paid for a 50-kilo bag | 2036 season | constant
@fact p0 = 360 | price | F | kwacha paid for a 50-kilo bag | 2035 season | constant
@fact pg = 8.3 | rate | F | percent cut of the price of a bag | 2036 season | snapshot
@fact pw = 400 | price | Z | kwacha demanded for a bag | June 2036 | plan | hypothetical
@fact pt = 240 | price | T | kwacha paid for a bag | July 2036 | snapshot
@fact pt2 = 290 | price | T | kwacha paid for a bag | November 2036 | snapshot
@fact pc = 265 | price | Z | kwacha it costs to grow a bag | 2036 | snapshot
@fact pk = 410 | price | C | kwacha for a bag across the border | July 2036 | snapshot
@fact q1 = 1200000 | other | F | tonnes to be bought | 2036 season | plan | pledged
@fact q2 = 860000 | other | F | tonnes bought | 31 October 2036 | cumulative
@fact qp = 71.7 | rate | F | share of planned tonnes bought | 31 October 2036 | snapshot
@fact qm = 7920000000 | budget | F | kwacha for planned purchases | 2036 season | plan
@fact qo = 2100000000 | other | F | kwacha owed to farmers | 31 October 2036 | snapshot
@fact qo2 = 600000000 | other | F | kwacha owed to farmers | 15 December 2036 | snapshot
@fact qw = 11 | duration | F | weeks that farmers wait for money | October 2036 | snapshot
@fact qd = 2 | duration | F | weeks within which farmers are to be paid | 2036 promise | plan | pledged
@fact cap = 1050000 | other | F | tonnes that the stores hold | 2036 | constant
@fact dc = 42000 | other | D | tonnes that the depot holds | - | constant
@fact db = 61000 | other | D | bags lying in the open | 8 November 2036 | snapshot
@fact dl = 4200 | other | D | bags spoiled by rain | 20 November 2036 | cumulative
@fact xp = 500000 | other | A | tonnes that may be exported | August 2036 permit | plan | threshold
@fact xa = 215000 | other | T | tonnes exported | 31 October 2036 | cumulative
@fact xap = 43 | rate | T | share of export permit used | 31 October 2036 | snapshot
@fact xs = 180000 | other | C | tonnes smuggled, traders' estimate | 2036 | cumulative | projected
@fact xz = 312 | other | A | lorries seized at the border | May to October 2036 | cumulative
@fact m1 = 285 | price | M | kwacha for a 25-kilo bag of mealie-meal | November 2036 | snapshot
@fact m0 = 380 | price | M | kwacha for a 25-kilo bag of mealie-meal | January 2036 | snapshot
@fact mg = 25 | rate | M | percent fall of the price of mealie-meal | November 2036 | snapshot
@fact mt = 240 | price | A | kwacha for a 25-kilo bag of mealie-meal promised | election of August 2036 | plan | pledged
@fact inf = 9.1 | rate | S | annual inflation | October 2036 | snapshot
@fact inf0 = 14.6 | rate | S | annual inflation | January 2036 | snapshot
@fact infd = 5.5 | margin | S | points by which inflation fell | October 2036 | snapshot
@fact fx = 24.8 | price | - | kwacha to the dollar | October 2036 | snapshot
@fact fs = 1020000 | other | A | farmers on the fertiliser scheme | 2035/36 | constant
@fact fb = 8600000000 | budget | A | kwacha for the fertiliser scheme | 2036 | constant
@fact fp = 1300 | price | A | kwacha for a bag of fertiliser in the shop | October 2036 | snapshot
@fact ff = 400 | price | A | kwacha paid by farmers on the scheme | 2036 | constant
@fact zn = 1600000 | other | Z | smallholder households | 2036 | snapshot
@fact mc = 3000 | crowd | Z | farmers who marched, union count | 12 November 2036 | snapshot
@fact mp = 800 | crowd | Z | farmers who marched, police count | 12 November 2036 | snapshot
@fact rn = 55 | rate | A | chance of drought in the coming season | November 2036 forecast | plan | projected
@trap h1 hn :: harvested and needed
@trap p1 pt :: the board's and the traders' price
@trap p1 pk :: here and across the border
@trap pt mt :: 240 for maize and 240 for meal
@trap q1 q2 :: planned and bought
@trap q2 cap :: bought and room
@trap qo qo2 :: owed at two moments
@trap qw qd :: wait and promise
@trap xp xa :: allowed and exported
@trap xa xs :: exported and smuggled
@trap m1 mt :: price and promise
@trap mc mp :: union and police
@rel change hg = h0 -> h1
@rel share hsp = hs / h1
@rel sum h1 = hs + hc
@rel diff hx = h1 - hn
@rel change pg = p0 -> p1
@rel share qp = q2 / q1
@rel share xap = xa / xp
@rel change mg = m0 -> m1
@rel diff infd = inf0 - inf

@doc a-daily | state-owned daily | 2036-06-04
Bumper harvest: {4.35 million|h1} tonnes of maize

By DOREEN CHISANGA

THE nation has harvested {4.35 million|h1|t=this season} tonnes of maize this season, {50 percent|hg} more than the {2.9 million|h0|t=last season} of last season, Minister of Agriculture Mutale Nkandu announced in Lusaka yesterday.

He said small-scale farmers, to whom government gave fertiliser worth {K8.6 billion|fb}, had produced {83 percent|hsp} of it, or {3.61 million|hs|round=10000} tonnes. Their yields rose from {1.6|yl0|t=last season} tonnes a hectare to {2.3|yl|t=this season}.

With a requirement of {2.85 million|hn} tonnes, {1.5 million|hx} would be in surplus.

The Food Reserve Board will buy {1.2 million|q1} tonnes at K{330|p1|t=this season} a 50-kilogramme bag and pay within {two|qd} weeks. Asked why the price was lower than last year's K{360|p0|t=last year's}, Mr Nkandu said that prices went down when there was plenty; that was "not politics but a textbook".

The Zambian Smallholder Union had asked for K{400|pw}.

TODAY IN HISTORY: 1968, Kariba North. | Nkana 1, Zesco 1

@doc b-border | investigative news site | 2036-07-30
Where the bags go at night

By Chola Mwewa-Devries, Kasumbalesa

A bag of maize that's worth K{240|pt|t=this month} to a trader in Mkushi is worth K{410|pk|t=this month} behind the fence this month. Between the two there are six hours of road and one line of soldiers.

"They take one bag in ten," says a driver. "It's like church."

Officially no grain leaves the country until the minister has signed. Since May the army has been seizing lorries, and the market on the Congolese side has never been so full. Traders put it at {180,000|~xs|t=by the end of the season|by=Traders} tonnes by the end of the season. "If you forbid water to run downhill you get mud," says Gretchen Musonda of Savanna Grain.

It costs a smallholder K{265|pc} to grow a bag, according to their union. Whoever sells to the trader at K{240|pt|t=this month} sells at a loss; whoever waits for the board waits.

There are {1.6 million|zn} such households.

We're funded by readers. K50 a month keeps Chola on the road.

@doc c-wire | wire agency | 2036-11-05
Zambia owes farmers $85 million for maize as stores overflow

LUSAKA, Nov 5 (Meridian) - Zambia's state grain buyer owes farmers {2.1 billion|qo|t=by the end of October} kwacha for maize it had bought by the end of October, its head told parliament on Wednesday.

The Food Reserve Board had purchased {860,000|q2|^} tonnes, {72%|qp|round|^} of its target. Its stores take {1.05 million|cap}, some of it old. Farmers wait {nine|!qw|t=by the end of October} weeks for their money on average, he said.

In August the government allowed exports of {500,000|xp|t=In August} tonnes, of which {215,000|xa|t=by the end of October}, {43%|xap}, had been used.

Annual inflation slowed to {9.1%|inf|t=in October} in October from {14.6%|inf0|t=in January} in January, thanks to cheaper maize meal. A 25-kg bag sells at {285|m1|t=now} kwacha now.

($1 = {24.8|fx} kwacha)

@doc d-southern | provincial newspaper | 2036-11-21
Rain finds the bags at Choma

CHOMA – The tarpaulins came on Tuesday. The rain had come on Monday.

The depot holds {42,000|dc} tonnes and is full. On the 8th there were {61,000|db|t=On the 8th} bags outside, on pallets, on planks, on hope. As of yesterday {4,200|dl|t=As of yesterday} have been written off; you can smell which.

"That one's mine," says Bina Haachilenga of Batoka, and points to a pile. She delivered {90|-} bags in August. The board promised money in {two|qd} weeks. That's {eleven|qw} weeks ago. Meanwhile fertiliser in the shop's K{1,300|fp|t=Meanwhile}; on the scheme she pays K{400|ff}, if her name's on the list. There were {1,020,000|fs|t=last year} names last year.

On the 12th smallholders marched in Lusaka. {3,000|mc|t=On the 12th|by=says the union}, says the union. {800|mp|t=On the 12th|by=the police}, the police.

The weather people give a {55 percent|rn} chance of drought. "So keep it well, that maize," says Mrs Haachilenga. "You'll be looking for it."

FOR SALE: oxen, 2, trained. VJR Motors: tyres from K950. Funeral notice, p. 7.

@doc e-union | farmers' union newsletter | 2036-11-28
ZSU – THE HOE, No. 141

Dear members,

THE DEBT. {K2.7 billion|!qo|t=at the end of October} was owed to you at the end of October. We've it from the district offices, added up.

THE PRICE. The textbook minister paid K{330|p1}, {8.3 percent|pg} less than last year, when costs had gone up to K{265|pc}. Traders have climbed to K{290|pt2|t=this month} this month because Congo's still hungry. Those who could hold on, well done.

THE MEAL. A bag of mealie-meal costs K{285|m1}, down {25 percent|mg} from K{380|m0|t=in January} in January. The millers are proud. In August before the election K{240|mt|t=In August} was promised. We're not millers but we can subtract.

THE MARCH. {Three thousand|mc|v=3000|t=On 12 November} of you! On 12 November Cairo Road belonged to gumboots.

Next: district meetings. Bring seed to swap. The office in Kabwe has moved to Plot 118.

@doc f-daily2 | private daily | 2036-12-16
Board clears most of maize debt

The Food Reserve Board has brought what it owes farmers down to {K600 million|qo2|t=as of yesterday} as of yesterday, from {K2.1 billion|qo|t=at the end of October} at the end of October, its spokesman said.

It closed the season on 30 November. It'd meant to buy {1.2 million|q1} tonnes for {K7.92 billion|qm}.

At the border {312|xz|t=from May to October} lorries were seized from May to October, the ministry revealed. The harvest itself has been revised in passing: large farms contributed {739,500|hc} tonnes, it says, and all farms together {4.85 million|!h1}.

Inflation's down by {5.5|infd|t=since January} points since January. At Soweto market a 25-kilo bag of meal was K{285|m1|t=yesterday} yesterday.

Zanaco –0.4% | K24.61/$ | Copper $10,940
