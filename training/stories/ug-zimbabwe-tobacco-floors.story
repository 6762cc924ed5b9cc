@story ug-zimbabwe-tobacco-floors
@topic Zimbabwe's 2031 tobacco sales at day 40: more leaf, less money for each kilogram
@subject Z = Zimbabwe's flue-cured crop | flue-cured tobacco | the crop | the golden leaf | the market | the season
@subject C = contract sales | contract floors | contract | contractors
@subject A = auction sales | auction floors | auction | the auctions
@subject B = Leaf Industry Board | LIB | the board | the regulator
@subject G = Smallholder Leaf Growers' Union | Growers' Union | SLGU | the union
@subject P = Kopje floor protest | Kopje floor | the protest | the blockade
@subject X = leaf exports | exports | shipments
@fact k40 = 168400000 | other | Z | kilograms sold | day 40 of 2031 | cumulative
@fact k40y = 151900000 | other | Z | kilograms sold | day 40 of 2030 | cumulative
@fact kg = 10.86 | rate | Z | growth of kilograms sold on the year | day 40 of 2031 | snapshot
@fact k20 = 71600000 | other | Z | kilograms sold | day 20 of 2031 | cumulative
@fact kc = 157200000 | other | C | kilograms sold | day 40 of 2031 | cumulative
@fact ka = 11200000 | other | A | kilograms sold | day 40 of 2031 | cumulative
@fact as = 6.65 | other | A | share of kilograms sold | day 40 of 2031 | snapshot
@fact v40 = 559100000 | revenue | Z | value of sales in US dollars | day 40 of 2031 | cumulative
@fact v40y = 528600000 | revenue | Z | value of sales in US dollars | day 40 of 2030 | cumulative
@fact vg = 5.77 | rate | Z | growth of the value of sales on the year | day 40 of 2031 | snapshot
@fact vd = 30500000 | revenue | Z | rise of the value of sales in US dollars on the year | day 40 of 2031 | snapshot
@fact vc = 526600000 | revenue | C | value of sales in US dollars | day 40 of 2031 | cumulative
@fact va = 32500000 | revenue | A | value of sales in US dollars | day 40 of 2031 | cumulative
@fact p40 = 3.32 | price | Z | average price in US dollars per kilogram | day 40 of 2031 | snapshot
@fact p40y = 3.48 | price | Z | average price in US dollars per kilogram | day 40 of 2030 | snapshot
@fact p20 = 3.41 | price | Z | average price in US dollars per kilogram | day 20 of 2031 | snapshot
@fact py = 3.43 | price | Z | average price in US dollars per kilogram | whole season 2030 | snapshot
@fact pc = 3.35 | price | C | average price in US dollars per kilogram | day 40 of 2031 | snapshot
@fact pa = 2.90 | price | A | average price in US dollars per kilogram | day 40 of 2031 | snapshot
@fact hc = 6.30 | price | C | highest price in US dollars per kilogram | day 40 of 2031 | snapshot
@fact ha = 4.99 | price | A | highest price in US dollars per kilogram | day 40 of 2031 | snapshot
@fact lo = 0.10 | price | Z | lowest price in US dollars per kilogram | day 40 of 2031 | snapshot
@fact fb = 4.60 | price | Z | price of the first bale in US dollars per kilogram | opening day 2031 | snapshot
@fact fby = 4.95 | price | Z | price of the first bale in US dollars per kilogram | opening day 2030 | snapshot
@fact bl = 2330000 | other | Z | bales laid | day 40 of 2031 | cumulative
@fact br = 214000 | other | Z | bales rejected | day 40 of 2031 | cumulative
@fact bs = 2116000 | other | Z | bales sold | day 40 of 2031 | cumulative
@fact brs = 9.18 | other | Z | share of bales rejected | day 40 of 2031 | snapshot
@fact brsy = 7.1 | other | Z | share of bales rejected | day 40 of 2030 | snapshot
@fact fo = 265000000 | other | B | kilograms expected to be sold in the whole season | May 2031 | plan | projected
@fact fu = 240000000 | other | G | kilograms expected to be sold in the whole season | May 2031 | plan | projected
@fact ky = 241300000 | other | Z | kilograms sold in the whole season | season 2030 | constant
@fact tg = 300000000 | other | B | kilograms a year that the country is to grow | by 2035 | plan | pledged
@fact gr = 128400 | other | Z | registered growers | season 2031 | snapshot
@fact gry = 119700 | other | Z | registered growers | season 2030 | snapshot
@fact grd = 8700 | other | Z | rise in registered growers | season 2031 | snapshot
@fact gh = 9300 | other | Z | growers hit by hail | season 2031 | cumulative
@fact us = 70 | other | B | share of earnings that growers keep in US dollars | season 2031 | constant
@fact zg = 30 | other | B | share of earnings paid in ZiG | season 2031 | constant
@fact ud = 85 | other | G | share of earnings in US dollars that growers ask for | May 2031 | plan | hypothetical
@fact xr = 34.1 | price | B | official rate of ZiG to the US dollar | May 2031 | snapshot
@fact nc = 41 | other | C | firms licensed to buy under contract | season 2031 | snapshot
@fact ncy = 36 | other | C | firms licensed to buy under contract | season 2030 | snapshot
@fact ncd = 5 | other | C | rise in firms licensed to buy under contract | season 2031 | snapshot
@fact xk = 58900000 | other | X | kilograms exported | January-April 2031 | cumulative
@fact xky = 63400000 | other | X | kilograms exported | January-April 2030 | cumulative
@fact xv = 341600000 | revenue | X | value of exports in US dollars | January-April 2031 | cumulative
@fact xp = 5.80 | price | X | average export price in US dollars per kilogram | January-April 2031 | snapshot
@fact xcs = 46 | other | X | share of export value going to China | January-April 2031 | snapshot
@fact xc = 157100000 | revenue | X | value of exports to China in US dollars | January-April 2031 | cumulative
@fact db = 310000000 | other | G | debt of growers to their contractors in US dollars | May 2031 | snapshot
@fact pp = 600 | crowd | P | growers at the gate, by the union's count | 6 May 2031 | snapshot
@fact ppp = 250 | crowd | P | growers at the gate, by the police count | 6 May 2031 | snapshot
@fact ar = 12 | arrests | P | people arrested | 6 May 2031 | cumulative
@trap k40 k20 :: day 20 and day 40 of the same season
@trap p40 py :: to day 40 this year against the whole of last season
@trap ka va :: kilograms against dollars at the auctions
@trap fo fu :: the board's and the union's forecasts
@trap pp ppp :: organisers' and police crowd counts
@trap hc ha :: best price under contract and at auction
@trap p40 xp :: the price to the grower and the price at export
@trap ky k40 :: last season's total against this season so far
@trap us ud :: share kept and share demanded
@trap bl bs :: bales laid and bales sold
@rel sum k40 = kc + ka
@rel sum v40 = vc + va
@rel product v40 = k40 * p40
@rel product v40y = k40y * p40y
@rel product vc = kc * pc
@rel product va = ka * pa
@rel change kg = k40y -> k40
@rel change vg = v40y -> v40
@rel diff vd = v40 - v40y
@rel share as = ka / k40
@rel diff ncd = nc - ncy
@rel diff bs = bl - br
@rel share brs = br / bl
@rel diff grd = gr - gry
@rel product xv = xk * xp
@rel share xcs = xc / xv

@doc agency | news agency | 2031-05-07
Zimbabwe tobacco earnings up on volume though prices soften

HARARE, May 7 — Zimbabwe's farmers had earned {$559.1 million|v40|t=by Tuesday, the 40th selling day|by=the Leaf Industry Board} from flue-cured tobacco by Tuesday, the 40th selling day, the Leaf Industry Board said, {5.8%|vg|^} more than at the same stage of the 2030 marketing season.

The increase came entirely from bigger deliveries. Some {168.4 million|k40} kg changed hands, against {151.9 million|k40y|t=a year earlier} kg a year earlier, while the average price eased to {$3.32|p40} a kilogram from {$3.48|p40y|t=a year earlier}.

Contract buyers took {157.2 million|kc} kg. The remaining {11.2 million|ka} went through the auctions, where leaf fetched {$2.90|pa} on average compared with {$3.35|pc} paid by contractors.

The board expects {265 million|fo|t=by the time floors close in August|by=The board} kg by the time floors close in August, which would beat last season's {241.3 million|ky|t=last season's}. The Smallholder Leaf Growers' Union, pointing to {9,300|gh} members and non-members whose fields were shredded by hail, puts it at {no more than|-} {240 million|fu|by=The Smallholder Leaf Growers' Union}.

On Monday police arrested {12|ar|t=On Monday} people when growers blocked the Kopje floor in the capital's south over the portion of their pay that arrives in local currency. Growers keep {70%|us} in U.S. dollars; the rest is converted at the official rate, {34.1|xr} ZiG to the dollar.

@doc statedaily | state-owned daily | 2031-05-08
Golden leaf rakes in {US$559m|v40|round=1000000} … board on course for record

Tendekai Chirimuuta, Business Correspondent

TOBACCO growers have pocketed a staggering {US$559 million|v40|round=1000000|t=since the marketing season opened} since the marketing season opened in March, a jump of {US$35 million|!vd|t=on the comparable period last year} on the comparable period last year when {US$528.6 million|v40y|t=last year} was realised.

LIB chief executive Engineer Rudo Mapondera said {168.4 million|k40} kilogrammes had gone under the hammer, up {11 percent|kg|round} from {151.9 million|k40y}.

"We are well on course to reach {265 million|fo|t=this season|by=Mapondera} this season and our {300 million|tg|t=by 2035} by 2035 is no longer a dream," said Eng Mapondera.

The number of registered growers has risen to {128,400|gr} from {119,700|gry|t=last year} last year, which means {8,700|grd} new households have joined the golden leaf family. Licensed contractors stand at {41|nc}, up from {36|ncy}.

The highest price to date is {US$6.30|hc}, recorded on the contract side. At auction the best bale went for {US$4.99|ha}. The season began on a high note with the first bale sold at {US$4.60|fb|t=The season began}.

Rejected bales stood at {214,000|br} out of {2.33 million|bl} laid.

Turning to Monday's disturbances at the Kopje floor, police spokesperson Inspector Langton Zhou said {about|-} {250|~ppp|t=Monday's|by=Langton Zhou} misguided elements had been dispersed.

MORE: Maize imports down 34pc | 17 000 get title deeds

@doc weekly | independent business weekly | 2031-05-09
More sweat, less money: the arithmetic of a record crop

By Nyasha Kurewaseka

Take any grower at the Kopje floor this week and ask about the record. Last year the first bale of the season fetched {$4.95|fby|t=Last year}. This year, {$4.60|fb|t=This year}. After twenty days the average was {$3.41|p20|t=After twenty days}; after forty it was {$3.32|p40|t=after forty}. Every week the crop gets larger and the price gets smaller.

The state likes to celebrate the total, and the total is real: {$559.1 million|v40} against {$528.6 million|v40y} twelve months ago. But {157.2 million|kc} of the {168.4 million|k40} kilos were sold to the very companies that lent growers their seed and fertiliser. What growers owe them is put by the union at {$310 million|db|by=the union}. Most of the cheque never leaves the contractor's office.

Nor are the open floors an escape. Their share of the volume has withered to {7.6%|!as}, and a kilogram there brings {$2.90|pa}. {One in eleven|~brs|v=9.1} bales, {9.2%|brs} to be exact, was sent back, against {7.1%|brsy|t=at this point of 2030} at this point of 2030.

Then comes the currency. Growers take home {30%|zg} in ZiG. The union wants to be left with {85%|ud|by=The union} in hard cash; the central bank has called any change before August "{off the table|-}".

That is what brought {600|pp|t=Monday|by=the union} people, by the union's reckoning, to the Kopje gate on Monday. The police saw {250|ppp|by=The police}. Everyone agrees on the {dozen|ar|v=12} who spent the night at Southerton station.

And the record? Union secretary Fadzai Nhamoinesu does not believe it. "Hail took the fields of {9,300|gh|by=Fadzai Nhamoinesu} families. We shall see {240 million|fu|by=Fadzai Nhamoinesu} kilos, the same as last year, and be told it is growth," she said.

@doc broker | leaf merchants' market report | 2031-05-08
CENTRAL AFRICAN LEAF — WEEKLY MARKET NOTE NO. 19

Sales to day 40 (flue-cured, seasonal, all floors)
Mass sold: {168.4m|k40|t=to day 40} kg (day 20: {71.6m|k20|t=day 20} kg)
of which contract {157.2m|kc} kg, auction {11.2m|ka} kg
Value: {US$559.1m|v40}, of which contract {US$526.6m|vc}, auction {US$35.2m|!va}
Average: {US$3.32|p40}/kg (contract {3.35|pc}, auction {2.90|pa})
2030 at the same stage: {151.9m|k40y|t=2030 at the same stage} kg, {US$3.48|p40y|^}/kg. Full season 2030: {US$3.43|py|t=Full season 2030}/kg
Range: {US$0.10|lo} to {US$6.30|hc}
Bales laid {2,330,000|bl}; sold {2,116,000|bs}; rejected {214,000|br}, chiefly for mixed grades and moisture.

Comment. Deliveries are front-loaded; barns in Hurungwe are {two-thirds|-} empty. We keep our crop number at {252m|-} kg, midway between the regulator's {265|fo|x=1000000|by=the regulator's} and the union's {240|fu|x=1000000|by=the union's}.

Exports, January to April: {58.9m|xk|t=January to April} kg ({63.4m|xky|t=a year ago} kg a year ago), earning {US$341.6m|xv|t=January to April} at {US$5.80|xp} a kilogram. China paid {US$157.1m|xc} of that, or {46%|xcs}.

Freight: Beira 40-ft, US$2,150. Next note 15 May.

@doc radio | community radio bulletin | 2031-05-06
Good evening from Radio Karoi, it's six o'clock, this is the farmers' news.

We start with leaf. The board says {two million one hundred and sixteen thousand|bs|v=2116000|by=The board} bales have been bought so far and more than {two hundred thousand|>br|v=200000} turned away. If yours was turned away, you are one in a crowd. Last year {seven out of every hundred|brsy|v=7|round|t=Last year} went home again; now it is {nine|brs|v=9|round|t=now}.

The price tonight: {three dollars thirty-two|p40|v=3.32|t=tonight} for the average kilo. If you sell at auction, think {two dollars ninety|pa|v=2.90}. The best anyone has had on the open floor is {four ninety-nine|ha|v=4.99}. The worst, and we are sorry to tell you, {ten cents|lo|v=0.10}.

In town yesterday, at the Kopje floor, growers shut the gate and {twenty|!ar|v=20|t=yesterday} of them were arrested. The union says {six hundred|pp|v=600|by=The union} came. They want {eighty-five percent|ud|v=85} of their money in US dollars. At present it is {seventy|us|v=70|t=At present}, with {thirty|zg|v=30} in ZiG.

There are {forty-one|nc|v=41} companies giving contracts this year, {five|ncd} more than before. Read before you sign.

Shipments abroad are slower, {fifty-nine million|xk|v=59000000|round=1000000|t=in the first four months} kilos in the first four months, but China alone paid {a hundred and fifty-seven million|xc|v=157000000|round=1000000} dollars for its part.

Next: why your curing barn needs a door, and the football.
