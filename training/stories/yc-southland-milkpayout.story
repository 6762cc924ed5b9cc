@story southland-milkpayout
@topic A New Zealand dairy cooperative's annual result and milk payout, from forecast to final
@subject C = Tasman Dairy Co-operative | Tasman Dairy | Tasman | the co-op | the cooperative
@subject G = dairy auction | Global Milk Auction | the auction | GMA
@subject S = Southland | the south | southern farmers
@subject F = Farmer Shareholders' Council | the council | FSC
@subject B = Harbour Bank | the bank | Harbour Bank economists | economists
@subject K = Edendale South plant | Edendale South | the plant
@subject W = Dairy Processors' Union | DPU | the union
@subject H = Hamish and Priya Tait-Raman | the Tait-Ramans | the couple | Priya Tait-Raman
@fact m0 = 8.2 | price | C | dollars per kilo of milk solids paid to farmers | opening forecast May 2035, for 2035/36 | plan | projected
@fact m1 = 9.4 | price | C | dollars per kilo of milk solids paid to farmers | 2035/36 season, final | constant
@fact m2 = 8.6 | price | C | dollars per kilo of milk solids paid to farmers | opening forecast May 2036, for 2036/37 | plan | projected
@fact m2n = 9 | price | C | dollars per kilo of milk solids paid to farmers | September 2036 forecast, for 2036/37 | plan | projected
@fact ml = 8.4 | price | C | dollars per kilo of milk solids paid to farmers, low end | September 2036 forecast, for 2036/37 | plan | projected
@fact mh = 9.6 | price | C | dollars per kilo of milk solids paid to farmers, high end | September 2036 forecast, for 2036/37 | plan | projected
@fact md = 1.2 | margin | C | dollars by which the final payout beat the opening forecast | 2035/36 season, final | snapshot
@fact mp = 7.9 | price | C | dollars per kilo of milk solids paid to farmers | 2034/35 season, final | constant
@fact mg = 19 | rate | C | rise of the milk payout | 2035/36 season, final | snapshot
@fact bk = 9.1 | price | B | dollars per kilo of milk solids paid to farmers | bank forecast, for 2036/37 | plan | projected
@fact br = 8.15 | price | B | dollars per kilo of milk solids that a farm needs | 2036 | snapshot
@fact q1 = 1180000000 | other | C | kilos of milk solids collected | 2035/36 season | cumulative
@fact q0 = 1200000000 | other | C | kilos of milk solids collected | 2034/35 season | cumulative
@fact qg = 1.7 | rate | C | percent fall of milk solids collected | 2035/36 season | snapshot
@fact tp = 11092000000 | spending | C | dollars paid for milk | 2035/36 season | cumulative
@fact r1 = 18900000000 | revenue | C | dollars of sales in the year | year to July 2036 | cumulative
@fact r0 = 16435000000 | revenue | C | dollars of sales in the year | year to July 2035 | cumulative
@fact rg = 15 | rate | C | growth of sales | year to July 2036 | snapshot
@fact n1 = 756000000 | profit | C | dollars of net profit in the year | year to July 2036 | cumulative
@fact n0 = 840000000 | profit | C | dollars of net profit in the year | year to July 2035 | cumulative
@fact ng = 10 | rate | C | percent fall of net profit | year to July 2036 | snapshot
@fact nm = 4 | rate | C | net margin | year to July 2036 | snapshot
@fact dv = 0.35 | price | C | dollars of dividend per share | year to July 2036 | snapshot
@fact dv0 = 0.4 | price | C | dollars of dividend per share | year to July 2035 | snapshot
@fact sh = 1.4 | other | C | billions of shares | - | constant
@fact nd = 4.7 | other | C | billions of dollars of net debt | July 2036 | snapshot
@fact fs = 7300 | other | C | farmer shareholders | 2036 | snapshot
@fact fss = 840 | other | S | farmer shareholders | 2036 | snapshot
@fact ga = 4120 | price | G | US dollars for a tonne of whole milk powder | 23 September 2036 | snapshot
@fact gb = 4000 | price | G | US dollars for a tonne of whole milk powder | 9 September 2036 | snapshot
@fact gg = 3 | rate | G | rise of the price of whole milk powder | 23 September 2036 | snapshot
@fact gi = 1.8 | rate | G | rise of the whole index | 23 September 2036 | snapshot
@fact fx = 0.59 | price | - | US dollars to the New Zealand dollar | September 2036 | snapshot
@fact ki = 310000000 | budget | K | dollars for an electric boiler and dryer | 2036 | plan | pledged
@fact kc = 160000 | other | K | tonnes of coal burnt a year | 2035 | snapshot
@fact kj = 690 | jobs | K | people employed | 2036 | snapshot
@fact kl = 58 | jobs | K | jobs to go | by 2038 | plan | projected
@fact ky = 2038 | date | K | year in which coal ends | 2036 plan | plan | pledged
@fact ks = 14 | rate | K | share of the co-op's emissions | 2035 | snapshot
@fact wp = 34.1 | price | W | dollars an hour of an operator's pay | 2036 | constant
@fact wd = 6 | rate | W | pay rise demanded | September 2036 | plan | hypothetical
@fact wo = 3.2 | rate | C | pay rise offered | September 2036 | plan | hypothetical
@fact wb = 94 | vote_share | W | vote for a strike | 24 September 2036 | snapshot
@fact wh = 24 | duration | W | hours of planned strike | 3 October 2036 | plan
@fact ce = 4.9 | price | C | millions of dollars of the chief executive's pay | year to July 2036 | snapshot
@fact hc = 620 | other | H | cows milked | 2036 | snapshot
@fact hp = 265000 | other | H | kilos of milk solids produced | 2035/36 season | cumulative
@fact hr = 2491000 | revenue | H | dollars received for milk | 2035/36 season | cumulative
@fact hd = 4.3 | other | H | millions of dollars owed | 2036 | snapshot
@fact hi = 6.7 | rate | H | interest on the farm's loan | 2036 | snapshot
@fact hf = 1.62 | price | H | dollars per kilo of milk solids spent on feed | 2035/36 season | snapshot
@fact hs = 9 | duration | H | years on the farm | 2036 | snapshot
@trap m0 m1 :: opening forecast and final payout
@trap m1 m2n :: last season and this
@trap m2 m2n :: two forecasts for one season
@trap bk m2n :: bank's and co-op's forecast
@trap br m1 :: what a farm needs and what it gets
@trap r1 tp :: sales and what was paid for milk
@trap fs fss :: all farmers and southern ones
@trap wd wo :: demanded and offered
@trap gg gi :: powder and whole index
@rel diff md = m1 - m0
@rel change mg = mp -> m1
@rel change qg = q0 -> q1
@rel product tp = q1 * m1
@rel change rg = r0 -> r1
@rel change ng = n0 -> n1
@rel share nm = n1 / r1
@rel change gg = gb -> ga
@rel product hr = hp * m1

@doc a-farmweekly | farming weekly | 2036-05-22
Tasman opens at {$8.60|m2}, and nobody's shouting

By Fergus Le Quesne

There's an old rule in the dairy: the co-op's first number is the one you show your bank manager and the last is the one that you show your wife. On Wednesday Tasman Dairy gave its first for the season that begins on 1 June: {$8.60|m2|t=for the season that begins on 1 June} a kilo of milk solids.

The season that's ending looks like finishing well above {$9|-}. It had been opened at {$8.20|m0|t=It had been opened}.

Harbour Bank's economists, a jollier lot, have {$9.10|bk|by=Harbour Bank's economists|t=for the new one} for the new one. They put the break-even of an average farm, after interest and drawings, at {$8.15|br|by=They}.

"I can live with it," said Priya Tait-Raman, who with her husband Hamish milks {620|hc} cows at Mokoreta and owes {$4.3m|hd|v=4.3}. The bank charges them {6.7%|hi}.

There are {7,300|fs} Tasman suppliers, {840|fss} of them in Southland, where it rained all day.

Stock sales: R2 heifers $2,150; weaner Friesian bulls $610. Field Days are on from 11 June.

@doc b-market | dairy market brief | 2036-09-24
GMA event 404: WMP +{3.0%|gg}

Whole milk powder averaged {US$4,120|ga|t=overnight} a tonne overnight, up {3%|gg} from the {US$4,000|gb|t=a fortnight ago} paid a fortnight ago. The index as a whole put on {1.8%|gi}. Skim was flat, butter a touch softer.

Chinese bidders took {47%|-} of powder.

What it means: with the kiwi at US{59c|fx|v=0.59|t=now} now, spot prices point to a payout of around {$9.20|-} for 2036/37. The bank models stay at {$9.10|bk|by=The bank models}. Tasman, which reports tomorrow, is still formally at {$8.60|m2|t=still}. We'd be astonished if it were so at lunch.

Next event: 7 October. Futures: SGX WMP Nov 4,090/4,115.

@doc c-wire | wire agency | 2036-09-25
NZ's Tasman Dairy lifts payout forecast as annual profit dips

WELLINGTON, Sept 25 (Southwire) - Tasman Dairy, New Zealand's second-biggest dairy exporter, raised its milk payout forecast on Thursday even as profit fell {10%|ng} because its own farmers' milk cost it more.

Net profit was {NZ$756 million|n1|t=in the year to July 31} in the year to July 31, against {NZ$840 million|n0} the year before. Sales grew {15%|rg} to {NZ$18.9 billion|r1|t=in the year to July 31}.

Farmers will have got {NZ$9.40|m1|t=for the past season} for each kilogram of milk solids for the past season, {19%|mg} more than the {NZ$7.90|mp} of the one before. For the current one the cooperative sees {NZ$9.00|m2n|t=For the current one}, within a range of {NZ$8.40|ml} to {NZ$9.60|mh}.

It'll pay a dividend of {35 cents|dv|v=0.35} a share, down from {40|dv0|v=0.4}.

Milk collection slipped {1.7%|qg} to {1.18 billion|q1|v=1180000000|t=season} kg last season as dry weather hit Waikato. Net debt stood at {NZ$4.7 billion|nd|v=4.7}.

"High milk prices are a nice problem, if you're a cow," Chief Executive Ngaire Ostrowski told reporters.

@doc d-regional | regional daily | 2036-09-26
Coal to go at Edendale South by {2038|ky}, and {58|kl} jobs with it

Tasman Dairy will spend {$310 million|ki} on an electric boiler and a new dryer at Edendale South, ending the burning of coal there by {2038|ky}. The plant goes through {160,000|kc|t=a year} tonnes a year, which makes it the source of {14%|ks} of the co-op's emissions.

Of {690|kj} jobs, {58|kl} will go; there'll be no one needed to stoke.

For southern farmers the news of the day was another. Tasman confirmed a payout of {$9.40|m1|t=for last season} for last season. In May last year it had forecast {$1.20|md} less.

For Priya and Hamish Tait-Raman, {nine|hs} years on their farm at Mokoreta, that makes {$2.49 million|hr|t=last season} for {265,000|hp|t=last season} kilos of solids last season. "And don't print that without the rest," says Priya. The rest is fertiliser, wages, {$1.62|hf} a kilo on feed, the bank.

The council that represents farmer-owners was content. "Eleven billion dollars went into the regions," said chairman Rewi Blackadder. ({$11.09 billion|tp}, if you want it to the cent, or near it.)

Weather: snow to 400 m. Tide, Bluff: high 3.14pm. Mitre 10 Cup: Stags 17, Taranaki 31.

@doc e-union | union e-newsletter | 2036-09-25
DPU Site News – Edendale South, Clandeboye, Whareroa

Kia ora koutou,

The ballot's in: {94 percent|wb|t=yesterday} for, counted yesterday. That means a {24|wh}-hour stoppage from 6am on Friday 3 October unless the company moves.

Where we are. An operator is on {$34.10|wp} an hour. We've asked for {6 percent|wd}. Tasman's offer is {3.2|wo}.

What they'll tell you: profit's down. So it is, from {840|n0|x=1000000} to {756|n1|x=1000000|t=this year} million this year, or {4|nm} cents on the dollar of sales. But that's because the farmers got more, and good on them. We aren't after the farmers' cheque. The chief executive took home {$4.9m|ce|v=4.9}. There's your {6 percent|wd} for a fair few of us.

What they'll also tell you: {58|kl} jobs at Edendale South. We heard that from the newspaper. There's a clause about that (clause 31, have a read).

Barbecue at the gate on strike day. Vegetarian option: scone.

@doc f-council | shareholders' letter | 2036-09-30
Letter from the Farmer Shareholders' Council

Dear supplier

You'll have seen the annual result. Here's our view in brief.

Milk price. {$9.40|m1|t=for 2035/36} for 2035/36, compared with {$7.90|mp|t=for 2034/35} for 2034/35. We supplied {1.18 billion|q1|t=2035/36} kilos ({1.2 billion|q0|t=2034/35}).

Dividend. {35|dv|v=0.35} cents on each of our {1.4 billion|sh|v=1.4} shares. A farm that's fully shared-up thus receives {$9.75|-} for its milk and its capital together.

Outlook. The mid-point for 2036/37 goes from {$8.60|m2|t=in May} in May to {$9.00|m2n}. Please note the width of the range.

Concerns. (a) Debt, at {$4.7 billion|nd|v=4.7|t=balance date} on balance date, is higher than we were promised. (b) Sales of {$18.9 billion|r1|t=the year} in the year, up from {$16.4 billion|r0}, left less profit. (c) We support the end of coal at Edendale South. We'd like to see the {$310 million|ki} earn something.

Council meets on 14 October in Gore. Do come.
