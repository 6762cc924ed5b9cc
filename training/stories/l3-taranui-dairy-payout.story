@story taranui-dairy-payout
@topic New Zealand dairy co-operative Taranui cuts its milk price forecast for 2014-15; farm debt, auction prices and a rival
@subject T = Taranui Co-operative | Taranui | the co-operative | the co-op
@subject K = Kowhai Milk | Kowhai | the smaller processor | its competitor
@subject G = Dairy Trade Auction | the auction | DTA
@subject F = Farmers' Guild | the Guild | farmers
@subject R = the reserve bank | central bank
@subject W = Wiremu Haronga | Haronga | the chairman
@fact f1 = 7 | price | T | dollars a kilo of milksolids forecast | 2014-05-28 | plan | projected
@fact f2 = 6 | price | T | dollars a kilo of milksolids forecast | 2014-07-29 | plan | projected
@fact f3 = 4.7 | price | T | dollars a kilo of milksolids forecast | 2014-12-10 | plan | projected
@fact l = 8.4 | price | T | dollars a kilo of milksolids paid | 2013-14 season | constant
@fact dv = 0.3 | price | T | dollars a kilo of dividend forecast | 2014-12-10 | plan | projected
@fact tp = 5 | price | T | dollars a kilo of milk price and dividend forecast | 2014-12-10 | plan | projected
@fact cut = 1.3 | price | T | dollars a kilo by which the forecast was cut | 2014-12-10 | constant
@fact cp = 21.7 | rate | T | cut of the forecast in percent | 2014-12-10 | constant
@fact kf = 4.9 | price | K | dollars a kilo of milksolids forecast | 2014-12-11 | plan | projected
@fact kd = 0.2 | price | K | dollars a kilo by which its forecast is above the co-op's | 2014-12-11 | constant
@fact be = 5.4 | price | F | dollars a kilo at which the average farm breaks even | 2014-12 | constant | threshold
@fact vol = 1530000000 | other | T | kilos of milksolids collected | 2013-14 season | constant
@fact lost = 2000000000 | revenue | F | dollars less for farmers | 2014-12-10 | plan | projected
@fact db = 34500000000 | other | R | dollars of debt of dairy farms | 2014-09-30 | snapshot
@fact sh10 = 10 | other | R | share of dairy farms that owe half the debt in percent | 2014-09-30 | snapshot
@fact wmp = 2229 | price | G | US dollars a tonne of whole milk powder | 2014-12-02 | snapshot
@fact wmp0 = 5005 | price | G | US dollars a tonne of whole milk powder | 2014-02 | snapshot
@fact wd = 55 | rate | G | fall of the whole milk powder price in percent | since February 2014 | cumulative
@fact np = 179000000 | profit | T | dollars of net profit | year to July 2014 | constant
@fact np0 = 736000000 | profit | T | dollars of net profit | year to July 2013 | constant
@fact fm = 10500 | other | T | farming members | 2014-12 | constant
@fact kfm = 320 | other | K | suppliers | 2014-12 | constant
@fact ci = 28 | rate | G | fall of Chinese purchases over a year in percent | third quarter 2014 | constant
@fact rate = 3.5 | rate | R | cash rate in percent | 2014-12-11 | snapshot
@rel diff cut = f2 - f3
@rel change cp = f2 -> f3
@rel diff kd = kf - f3
@rel sum tp = f3 + dv
@rel change wd = wmp0 -> wmp
@trap f1 f2 :: first and second forecast
@trap f2 f3 :: two forecasts
@trap f3 tp :: with and without dividend
@trap l f3 :: last season and this one
@trap f3 kf :: two processors
@trap np np0 :: another year
@trap f3 be :: what is paid and what is needed

@doc a-wire | wire agency, Wellington | 2014-12-10
Taranui slashes milk payout forecast to ${4.70|f3}

WELLINGTON, Dec 10 - Taranui Co-operative cut its forecast milk price for the current season by {21.7 percent|cp|t=on Wednesday} on Wednesday, to NZ${4.70|f3|^} a kilogram of milksolids, as Chinese buyers stayed away and prices sank.

The forecast had been NZ${6.00|f2|t=since July} since July and NZ${7.00|f1|t=in May} in May. Last season the co-operative paid a record NZ${8.40|l|t=Last season}.

With a dividend put at {30|dv|v=0.3|by=the co-operative} cents, its {10,500|fm} farmer members can expect a total of NZ${5.00|tp}. The average farm needs NZ${5.40|be|by=the Farmers' Guild} to break even, according to the Farmers' Guild.

Whole milk powder fetched US${2,229|wmp|t=last week} a tonne last week at the Dairy Trade Auction, {55 percent|wd} below the US${5,005|wmp0|t=in February} paid in February. Purchases by China in the third quarter were {28 percent|ci|t=in the third quarter} lower than a year before.

@doc b-farm-weekly | farming weekly | 2014-12-15
Grin and bear it, says Haronga

BY NGAIRE PETHERBRIDGE
ngaire@paddockpost.example

Nobody threw anything at Wiremu Haronga in Morrinsville last week. It was close.

The Taranui chairman stood in a hall of {four hundred|-} and explained how {seven dollars|f1} had become less than {five|<f3}. In May it was {$7.00|f1|t=In May}, by the end of July {$6.00|f2|t=by the end of July}, and now {$4.70|f3|t=now}. {A dollar seventy|!cut|v=1.7|t=in a single announcement}, gone in a single announcement. "You had {8.40|l|t=last year|by=Haronga} last year," he told them. "I hope some of you've still got it."

Across the river at Kowhai, a privately owned plant with {320|kfm} suppliers, they were told {$4.90|kf|s=they}. That made people mutter more than the cut itself did.

The Guild's number-cruncher, Alistair Tamehana-Boyd, puts break-even for the average herd at {$4.50|!be|by=The Guild's number-cruncher}, but says it hides everything. "{A third|-} of us owe nothing. {A tenth|sh10|v=10} of us owe half."

Of the dividend, {thirty|dv|v=0.3} cents, little was said.

SALEYARDS: Store lambs $84-$91 at Frankton · 2T ewes to $142

@doc c-metropolitan-daily | metropolitan daily, Auckland | 2014-12-12
Milk slump will hit every till in the Waikato

When {10,500|fm|s=families} families learn on one morning that they'll earn {$2 billion|lost} less than they had counted on, it does not stay on the farm. Ask the tractor dealer.

Taranui's cut, from {$6|f2} to {$4.70|f3} a kilo, applies to {1.53 billion|vol|t=last season's volume} kilos if one takes last season's volume. Dairy farms together owe {$34.5 billion|db|t=in September|by=The reserve bank}. The reserve bank, which yesterday left its rate at {3.5 per cent|rate|t=yesterday}, reported that figure in September and said that {10 per cent|sh10|by=The reserve bank|s=farms} of the farms carry half of it.

The co-operative itself isn't in rude health. Net profit fell to {$179 million|np|t=in the year to July} in the year to July from {$736 million|np0|t=the year before} the year before.

"We do not set the price, the auction does," said a spokeswoman, Seraphina Lolohea. At the auction a tonne of whole milk powder made {US$2,229|wmp|t=last}, last; it was {US$4,100|!wmp0|t=in February} in February.

Share this: 412 | Comments 96 | NZX50 5,528 +0.3%

@doc d-bank-note | economics note of a bank | 2014-12-11
Dairy: lower, and for longer
Pohutukawa Bank Economics

- Taranui: {$4.70|f3|t=2014/15} for 2014/15 (we were at {$4.50|-}). Including dividend {$5.20|!tp|^}.
- Kowhai, this morning: {$4.90|kf|t=this morning}. The gap of {20|kd|v=0.2} cents reflects a product mix with less powder.
- Income effect: {$2.0bn|lost}, about {1%|-} of GDP.
- Debt: {$34.5bn|db|t=end-September} at end-September, concentrated; {one in ten|sh10|v=10|s=one in ten} has half.
- Powder: {-55%|wd|v=55|t=from the February peak} from the February peak. China, {-28%|ci|v=28|t=in Q3} in Q3, has stocks for {six|-} months.
- OCR: on hold at {3.50%|rate}; we drop our call for a hike.

The average break-even of {$5.40|be} is not a cliff. Banks will lend through it.
