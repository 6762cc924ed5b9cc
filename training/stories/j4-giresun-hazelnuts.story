@story j4-giresun-hazelnuts
@topic Hazelnut prices on Turkey's Black Sea coast, August 1998
@subject K = Karadeniz Growers' Union | Karadeniz-Birlik | the union | the co-operative union | KB
@subject T = hazelnut traders | the traders | private traders | the bazaar | the merchants
@subject C = Turkey | Turkish crop | the harvest | the crop
@subject H = Hamburg exchange | Hamburg | the importers | European buyers
@subject G = the government | Ankara | Minister Cevdet Soylu-Arman | the minister
@subject S = Sümbül Aydıntepe | Sümbül Hanım | Aydıntepe | the grower
@subject Y = Yeşilköprü growers' protest | the protest | the blockade | growers on the coast road
@fact base = 745000 | price | K | lira paid for a kilogram in shell | from 1998-08-24 | plan
@fact basep = 420000 | price | K | lira paid for a kilogram in shell | 1997 | constant
@fact chg = 77.4 | rate | K | rise of the price in lira | 1998 | constant
@fact usd = 2.69 | price | K | US dollars paid for a kilogram in shell | from 1998-08-24 | plan
@fact usdp = 2.55 | price | K | US dollars paid for a kilogram in shell | 1997 | constant
@fact ask = 900000 | price | Y | lira demanded for a kilogram in shell | 1998-08 | plan | pledged
@fact baz = 610000 | price | T | lira paid for a kilogram in shell | 1998-08-21 | snapshot
@fact bazl = 690000 | price | T | lira paid for a kilogram in shell | 1998-08-25 | snapshot
@fact crop = 580000 | other | C | tonnes of hazelnuts in shell | 1998 | plan | projected
@fact cropp = 410000 | other | C | tonnes of hazelnuts in shell | 1997 | constant
@fact cropt = 615000 | other | T | tonnes of hazelnuts in shell expected | 1998 | plan | projected
@fact buy = 150000 | other | K | tonnes to be bought | 1998 | plan | pledged
@fact stock = 48000 | other | K | tonnes in stock from the year before | 1998-08 | snapshot
@fact cash = 40 | rate | K | share paid in cash on delivery | 1998 | plan | pledged
@fact rest = 60 | rate | K | share paid in two later parts | 1998 | plan | pledged
@fact infl = 81 | rate | C | inflation over twelve months | 1998-08 | snapshot
@fact ham = 415 | price | H | US dollars for 100 kilograms of kernels | 1998-08-21 | snapshot
@fact hamp = 530 | price | H | US dollars for 100 kilograms of kernels | 1997-08 | snapshot
@fact fam = 400000 | other | C | families that live from hazelnuts | - | constant
@fact loan = 55000000000000 | spending | G | lira of credit for the purchase | 1998 | plan | pledged
@fact kg = 3200 | other | S | kilograms harvested | 1998 | plan | projected
@fact dek = 21 | area | S | dönüm of orchard | - | constant
@fact pick = 2000000 | price | S | lira of daily wage for a picker | 1998-08 | constant
@fact npick = 9 | jobs | S | pickers hired | 1998-08 | constant
@fact prot = 2500 | crowd | Y | people on the road | 1998-08-22 | snapshot
@fact hrs = 3 | duration | Y | hours that the road was closed | 1998-08-22 | constant
@fact exp = 900000000 | revenue | C | US dollars of exports in a season | 1997/98 | constant
@fact share = 70 | rate | C | share of the world's hazelnuts | - | constant
@rel change chg = basep -> base
@fact own = 198000 | other | K | tonnes bought and in stock | 1998 | plan | hypothetical
@fact hx = 350 | price | H | US dollars for 100 kilograms of kernels | 1998-12 | plan | projected
@fact ls = 49 | rate | G | credit as a share of the cost of the purchase | 1998 | plan | pledged
@fact cd = 170000 | other | C | tonnes more than the year before | 1998 | plan | projected
@rel sum own = buy + stock
@rel diff cd = crop - cropp
@trap base baz :: the union's price and the bazaar's
@trap base ask :: announced and demanded
@trap baz bazl :: before and after the announcement
@trap crop cropt :: the union's forecast and the traders'
@trap crop cropp :: this year and last
@trap chg infl :: the rise of the price and of all prices
@trap usd base :: two currencies
@trap buy stock :: to be bought and already there
@trap ham usd :: kernels in Hamburg, nuts in shell on the coast

@doc a-bosphorus-wire | wire agency | 1998-08-23
Turkey sets hazelnut price at {745,000|base} lira, growers unhappy

ANKARA, Aug 23 (Bosphorus) - Turkey's Karadeniz Growers' Union will buy this year's hazelnuts at {745,000|base|t=this year} lira a kg in shell, up from {420,000|basep|t=last year} lira last year, Minister Cevdet Soylu-Arman said on Sunday.

In dollars, at {$2.69|usd}, it is little more than the {$2.55|usdp|t=1997} of 1997. Prices in Turkey have risen by {81 percent|infl|t=over the past year} over the past year.

Growers had asked for {900,000|ask|by=Growers}. Some {2,500|~prot|t=on Saturday|s=them} of them closed the coast road at Yeşilköprü for {three|hrs|^} hours on Saturday.

The union forecasts a crop of {580,000|crop|by=The union} tonnes after {410,000|cropp|t=the frost year} in the frost year; private traders think that {615,000|cropt|by=private traders} will come in. It plans to take {150,000|buy|s=It} tonnes and still has {48,000|stock} in its stores. The government lends it {55 trillion|loan} lira.

In Hamburg kernels were offered on Friday at {$415|ham|t=on Friday} per 100 kg, against {$530|hamp|t=a year ago} a year ago.

Turkey grows {70 percent|share} of the world's hazelnuts.

@doc b-giresun-sabahi | local newspaper | 1998-08-24
SEVEN HUNDRED AND A BIT

From our reporter on the slope

"When I was a bride, a kilo of nuts bought a kilo of meat," says Sümbül Hanım from under the branches. "Now it buys the bone."

She has {21|dek} dönüm above the village, and this year God has been generous: she reckons with {3,200|kg|t=this year} kilos. {Nine|npick} pickers from Diyarbakır are at work, at {two million|pick} lira a day and their bread.

Today the union opens its doors. It pays {745|base|x=1000|t=Today} thousand. But look at the small print: {forty per cent|cash} on delivery, and {the other sixty|rest|v=60} in November and February. "By February it's worth what it was last year," she says, and who would tell her she's wrong, in a country where everything costs {eighty per cent|~infl} more than twelve months before?

So she has already sold three sacks in the bazaar, for cash. There she got {610,000|baz|t=on Friday|s=There} on Friday.

The men at Yeşilköprü will be back on the asphalt, they say, if it isn't {nine hundred|ask|x=1000|by=they} thousand by the weekend.

Trabzonspor 3 Altay 0 – Tea: 2nd flush begins – Ferry to Istanbul, Mon. 20.00 – Call in: 216 44 10

@doc c-nuts-and-kernels | trade newsletter | 1998-08-26
NUTS & KERNELS wk 35

Sellers' market? Not yet.

KB's number is out: TL {745,000|base}. The bazaar answered within hours. In-shell Giresun quality, paid at {610,000|baz|t=last Friday} last Friday, was {690,000|bazl|t=yesterday} by yesterday noon.

We ask ourselves what the union wants to do with another {150,000|buy} mt. Its sheds hold {48,000|stock}. Altogether that would be {198,000|own|s=Altogether}, a third of a crop which it puts at {580,000|crop|by=it}.

Importers sit tight. {$415|ham|s=Importers} for kernels 11/13 mm is more than a fifth under {$530|hamp|t=last August} last August, and nobody in Hamburg believes that the price will survive the first ships. If the traders' {615,000|cropt|by=the traders|s=the traders} tonnes prove right, then {$350|hx|m=hypothetical} is possible by Christmas.

Watch: lira, 277,000 to the dollar and sliding; KB's cash. {55 trillion|loan} sounds grand. It pays for about {half|~ls} of what has been promised.

Almonds: Calif. crop 520m lb. Pistachio: quiet. Next issue wk 37.

@doc d-london-letter-from-anatolia | foreign correspondent's column | 1998-08-29
Letter from Ordu

Here is a coast where {400,000|fam} families hang on one bush. The Minister came on Sunday with a sheaf of zeros. Up {77 per cent|chg|round|t=on Sunday}! he cried, and someone at the back cried "Inflation!", and that was more or less the press conference.

I had it put into money that I understand. A kilo earned a grower {$2.55|usdp|t=last season} last season and earns {$2.69|usd|t=now} now. The pudding on my aeroplane contained eleven nuts.

The whole trade brought Turkey {$900m|exp|t=in the year just ended} in the year just ended, more than all its carpets. And yet there are never buyers, only waiters. The Germans wait. The merchants, who have crept from {610|baz|x=1000} to {690|bazl|x=1000} thousand this week, wait. Karadeniz-Birlik waits for its trillions.

Only the nut doesn't. It has to be off the ground before the September rain, all {580,000|crop} tonnes, {170,000|cd} more than in the year the frost came. I watched a road being blocked with lorries for it. {Three|hrs|s=road} hours, {two and a half thousand|prot|v=2500} people, one bride's convoy let through.
