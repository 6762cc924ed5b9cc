@story tarata-milk
@topic Dairy co-operative Tarata Milk raises its payout, New Zealand, 2007
@subject T = Tarata Milk | Tarata | the co-op | the co-operative
@subject F = farmer shareholders | farmers | suppliers
@subject W = Westland Plains Dairy | Westland Plains | the rival
@subject B = Reserve Bank | the central bank
@subject H = Graham Tamihana-Lowe | Tamihana-Lowe | the chairman
@fact p08 = 6.9 | price | T | dollars a kilogram of milksolids | season 2007/08 | plan | projected
@fact p08o = 5.85 | price | T | dollars a kilogram of milksolids | season 2007/08, forecast of May 2007 | plan | projected
@fact p07 = 4.46 | price | T | dollars a kilogram of milksolids | season 2006/07 | constant
@fact pw = 6.55 | price | W | dollars a kilogram of milksolids | season 2007/08 | plan | projected
@fact up = 1.05 | other | T | dollars a kilogram more than forecast in May | 2007-09-21 | plan
@fact rev = 1380000000 | revenue | T | dollars of turnover | year to May 2007 | cumulative
@fact rev6 = 1290000000 | revenue | T | dollars of turnover | year to May 2006 | cumulative
@fact ms = 164000000 | other | T | kilograms of milksolids collected | season 2006/07 | cumulative
@fact sup = 1640 | other | F | farms that supply the co-operative | 2007 | snapshot
@fact av = 690000 | revenue | F | dollars of payout for an average farm | season 2007/08 | plan | projected
@fact avm = 100000 | other | F | kilograms of milksolids from an average farm | a season | snapshot
@fact smp = 5100 | price | T | US dollars a tonne of milk powder | September 2007 | snapshot
@fact smp0 = 2150 | price | T | US dollars a tonne of milk powder | September 2006 | snapshot
@fact nzd = 0.73 | price | B | US dollars to the New Zealand dollar | 2007-09-21 | snapshot
@fact nzdh = 0.81 | price | B | US dollars to the New Zealand dollar | July 2007 peak | snapshot
@fact ocr = 8.25 | rate | B | percent official cash rate | September 2007 | snapshot
@fact debt = 19 | other | F | dollars owed for each kilogram of milksolids | 2007 | snapshot
@fact hedge = 58 | other | T | percent of currency needs covered | season 2007/08 | snapshot
@fact land = 32000 | price | F | dollars a hectare of dairy land | winter 2007 | snapshot
@fact val = 5.44 | price | T | dollars a share in the co-op | 2007/08 | constant
@rel diff up = p08 - p08o
@rel product av = avm * p08
@trap p08 p08o :: new and old forecast
@trap p08 p07 :: this season and last
@trap p08 pw :: two companies
@trap nzd nzdh :: now and peak
@trap smp smp0 :: this and last year
@trap p08 val :: payout and share price

@doc a-wire | news agency | 2007-09-21
Tarata Milk lifts payout forecast by more than a dollar

WELLINGTON, Sept 21 - Farmers who supply Tarata Milk can look forward to {$6.90|p08|t=this season|by=Chairman Graham Tamihana-Lowe} a kilogram of milksolids this season, {$1.05|up} more than the co-operative told them to expect in May, Chairman Graham Tamihana-Lowe said on Friday.

Last season's price was {$4.46|p07|t=Last season's}.

The average supplier, producing about {100,000|avm} kg, would gross {$690,000|av} before costs. Tarata has {1,640|sup} of them.

Milk powder sells for {US$5,100|smp|t=now} a tonne now, from {US$2,150|smp0|t=a year ago} a year ago. The New Zealand dollar, at {73|nzd|v=0.73} U.S. cents, has come off July's peak of {81|nzdh|v=0.81|t=July's peak}, but {58 percent|hedge} of the co-op's exposure is already hedged.

Competitor Westland Plains Dairy last week raised its own forecast to {$6.55|pw|t=last week|by=Westland Plains Dairy}.

The chairman also reported turnover of {$1.38 billion|rev|t=in the year to May} in the year to May, up from {$1.29 billion|rev6}.

@doc b-rural | rural newspaper | 2007-09-25
White gold. Now what?

Sue Dravitzki in Stratford

Merv and Huia Pokere milk {310|-} cows under the mountain and were planning to sell. Not this week. Friday's news, {six-ninety|p08|v=6.9|t=Friday's} for this season, is worth the price of a new shed to them, and then some.

"We budgeted on {five eighty-five|p08o|v=5.85|t=in May} like they told us in May," says Huia. "Merv went out and told the cows."

Bankers are less sentimental. Taranaki's dairy farmers owe about {$19|~debt|by=an adviser in Hawera} for every kilo they produce, an adviser in Hawera reckons, and floating loans are priced off a cash rate of {8.25|ocr} per cent. Land that went for half of that five years ago made {$32,000|land|t=this winter} a hectare this winter. "People forget the bad seasons so fast," the adviser sighs. "It was {$4.46|p07|t=The last one}. The last one!"

Then there are the shares. A supplier must own one for each kilogram, at {$5.44|val} apiece; expand by {10,000|-} kilos and you have written a cheque for {$54,400|-} before the first calf is born.

@doc c-broadsheet | metropolitan daily business page | 2007-09-22
Milk money to pour in, rates to stay up

The dairy boom moved up a gear yesterday. Tarata, the country's third-biggest processor, raised its 2007-08 payout from {$5.85|p08o} to {$6.90|p08|t=yesterday}, trumping the {$6.55|pw|t=last week} which Westland Plains put up last week.

At {164 million|ms|t=last year} kilograms, last year's collection, the difference alone is worth more than {$170 million|-} to the province.

For Reserve Bank watchers it was another reason to expect the cash rate to remain at {8.25%|ocr}. "You can't have farmers with {$690,000|av} cheques and cut," said Felicity Ngata-Browne of Harbour Bank. Her own forecast has the kiwi back over {78|-} US cents by Christmas.

Tarata's turnover in the May year grew by {7 per cent|-} to {$1.38b|rev|t=in the May year}.

@doc d-letter | letter to suppliers | 2007-09-21
Dear Supplier,

Your Board met this morning and I am pleased to tell you of the result.

We now forecast {$6.90|p08} per kgMS for the 2007/08 season (May forecast: {$5.85|p08o|t=May}; 2006/07 final: {$4.46|p07|t=2006/07}). Advance payments go up by {40|-} cents from October.

Powder prices, at {US$5,100|smp}, are higher than any of us has seen. I ask you not to spend as if they were here for good. Nearly {six-tenths|~hedge|v=60} ({58%|hedge}) of our currency is covered, but the rest is not, and at {81|nzdh|v=0.81|t=July} cents, where we were in July, this letter would have said something different.

Share value stays at {$5.44|val}.

We collected {164 million|ms|t=last season} kilograms last season from {1,640|sup} farms in spite of the February drought. Well done.

Graham Tamihana-Lowe, Chairman
