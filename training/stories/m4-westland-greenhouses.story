@story m4-westland-greenhouses
@topic Dutch greenhouse growers and the price of gas
@subject G = Westland growers | growers | greenhouse growers | the glasshouse sector | Glastuin Delfland | horticulture
@subject Y = gas at the Dutch hub | gas | natural gas
@subject V = Van der Knijff-Amraoui | Knijff-Amraoui Tomaten | Sjoerd van der Knijff | Van der Knijff | the tomato grower
@subject E = Dutch cabinet | the cabinet | The Hague | the minister | the ministry
@subject B = Agrarische Bank Delft | ABD | the bank
@subject A = Maasdijk heat network | the heat network | the geothermal network | WarmteWest
@subject T = Dutch tomatoes | tomatoes | vine tomatoes
@fact gp = 1.12 | price | Y | euros a cubic metre | 2029-01-15 | snapshot
@fact gp0 = 0.47 | price | Y | euros a cubic metre | 2028-01 | snapshot
@fact ar = 2310 | area | G | hectares under glass | 2028 | snapshot
@fact em = 640 | area | G | hectares empty this winter | 2029-01 | snapshot
@fact es = 27.7 | other | G | share of the area that is empty, percent | 2029-01 | snapshot
@fact fm = 418 | other | G | companies | 2028 | snapshot
@fact bk = 23 | other | G | companies that gave up | 2028 | cumulative
@fact bp = 60 | other | G | companies that give up | 2029 | plan | projected
@fact jb = 12800 | jobs | G | people employed | 2028 | snapshot
@fact en = 34 | other | G | share of costs that goes to energy, percent | 2029-01 | snapshot
@fact en0 = 19 | other | G | share of costs that goes to energy, percent | 2028-01 | snapshot
@fact tp = 1.05 | price | T | euros a kilo at the auction | 2029-01-15 | snapshot
@fact tc = 1.48 | price | T | cost of growing a kilo, euros | 2029-01 | snapshot
@fact ln = 1900000000 | other | B | euros lent to growers | 2028-12 | snapshot
@fact pv = 85000000 | other | B | euros set aside for bad loans | 2029-01 | constant
@fact ad = 120000000 | budget | E | euros of emergency aid | 2029-01-17 | plan | pledged
@fact aw = 300000000 | budget | G | euros of aid wanted | 2029-01 | plan | hypothetical
@fact hk = 96 | other | A | companies connected | 2029-01 | snapshot
@fact hp = 175 | other | A | companies connected | 2031 | plan | projected
@fact hd = 2400 | distance | A | metres deep | - | constant
@fact ht = 86 | temperature | A | degrees of the water | - | constant
@fact ha = 18 | area | V | hectares under glass | 2029 | snapshot
@fact hv = 6.5 | area | V | hectares empty this winter | 2029-01 | snapshot
@fact tx = 0.2 | price | E | energy tax in euros a cubic metre | 2029 | plan
@fact tx0 = 0.13 | price | E | energy tax in euros a cubic metre | 2028 | constant
@fact im = 41 | rate | T | rise in Moroccan imports, percent | 2028 | constant
@fact lk = 0.43 | profit | V | euros lost on a kilo | 2029-01 | snapshot
@fact wk = 14 | jobs | V | permanent staff | 2029-01 | snapshot
@fact cof = 40 | jobs | V | staff that the canteen was made for | 2029-01 | constant
@fact frm = 11 | other | E | pages of the form | 2029-01 | constant
@fact fwd = 0.52 | price | Y | euros a cubic metre in forward contracts | 2028 | constant
@fact bel = 95000000 | budget | - | euros of aid for Belgian growers | 2028-11 | constant
@fact jl = 1500 | jobs | G | jobs lost | 2029 | plan | projected
@fact geq = 0.38 | price | A | euros for the heat of a cubic metre of gas | 2029-01 | snapshot
@fact ga = 0.8 | price | Y | euros a cubic metre | 2029 | plan | projected
@fact pvh = 170000000 | other | B | euros to set aside at the current price | 2029-01 | constant | hypothetical
@fact gy = 50 | duration | Y | years of prices too low | 2029 | constant
@fact hwh = 300 | other | A | companies that could have been connected | 2029-01 | constant | hypothetical
@rel share es = em / ar
@trap gp gp0 :: a year apart
@trap gp tx :: the price and the tax
@trap ar em :: all glass and empty glass
@trap bk bp :: last year's and this year's closures
@trap tp tc :: the price and the cost of a kilo
@trap ad aw :: promised and wanted
@trap hk hp :: connected now and later
@trap ha ar :: one grower and all
@trap ln pv :: lent and set aside
@rel diff lk = tc - tp

@doc nl-press | wire agency | 2029-01-17
Dutch cabinet gives growers {120 million|ad} for gas bills

THE HAGUE (NPD) - The cabinet is making {120 million|ad|t=on Wednesday} euros available for greenhouse growers who can no longer pay for their gas, agriculture minister Wietske Bouhuijs announced on Wednesday. The sector had asked for {300 million|aw}.

On Monday a cubic metre of natural gas cost {1.12|gp|t=On Monday} euros, more than double the {47 cents|gp0|v=0.47|t=a year ago} of a year ago. In the Westland {640|em} of the {2,310|ar} hectares under glass were left empty this winter, or {27.7 percent|es}.

Last year {23|bk|t=Last year} of the region's {418|fm} companies gave up. Umbrella organisation Glastuin Delfland expects {60|bp|t=this year|by=Umbrella organisation Glastuin Delfland} this year.

The energy tax goes ahead as planned: {20 cents|tx|v=0.2} a cubic metre, up from {13|tx0|v=0.13}. "Taxing with one hand and paying with the other is called policy," the minister said. "I did not invent it."

@doc westland-courant | regional newspaper | 2029-01-19
Frost on the inside

By Jolanda Poelgeest

DE LIER – You can skate in bay four. Sjoerd van der Knijff, third generation, pushes the sliding door open and there it lies, grey water in the gutter rows, frozen. Of his {eighteen|ha} hectares {six and a half|hv|v=6.5} have seen no plant since November.

"I lose {43 cents|lk|v=0.43} on every kilo I grow. So I grow fewer kilos." At the auction on Monday tomatoes made {1.05|tp|t=on Monday} euros. Growing them costs him {1.48|tc}.

Energy eats {34 percent|en|t=now} of a grower's costs now, the bank says. Last winter it was {22|!en0|t=Last winter}.

His neighbour is on the heat network and has roses. Hot water from {2,400|hd} metres below the Oranjekanaal, {86|ht} degrees, winter and summer. Van der Knijff is on the list. "They've done {ninety-six|hk|by=Van der Knijff} and I'm number a hundred and three. In 2022 I was number a hundred and eight."

He has {14|wk} permanent people left, and Polish coffee in the canteen for {40|cof}.

Whether The Hague's money reaches him depends on a form of {11|frm} pages.

Photo: Fred Oosterlaken // Lotto Westland: 4-19-22-30-31-45

@doc fresh-europe | trade newsletter | 2029-01-22
Tomato desk, week 4

Supply: thin from the north. By the latest aerial count, {512|!em} hectares in the Westland are standing idle, the most since records began, and lit crops have been cut back everywhere. Morocco fills the gap; arrivals at Perpignan rose {41%|im|t=over 2028} over 2028.

Prices: Dutch vine {€1.05|tp|t=at Monday's auction}/kg at Monday's auction, which tempts nobody to switch the lamps on. Break-even is put at {€1.48|tc}.

Energy: TTF eased on Friday, but the market needs to halve, not ease. Growers with forward contracts at {52 cents|fwd|v=0.52} are selling the gas instead of burning it. They earn more by growing nothing.

Policy: The Hague came up with {€120m|ad}. The trade was hoping for {€300m|aw}. Belgium, by the way, gave {€95m|bel} in November for a sector a third of the size.

Credit: Agrarische Bank Delft, with {€1.9bn|ln|t=at year-end} out to growers at year-end, has set aside {€85m|pv}.

Next newsletter: peppers

@doc abd-report | bank research note | 2029-01-16
ABD RESEARCH | Glass half empty

Main points
– Gas at {€1.12|gp} per m³ (January 2028: {€0.47|gp0|t=January 2028}) pushes energy to {34%|en|t=today} of costs, from {19%|en0|t=a year earlier} a year earlier.
– We expect {sixty|bp|t=in 2029|by=We} growers in our region to stop in 2029, after {23|bk|t=in 2028} in 2028. Most will be taken over by neighbours.
– Employment, {12,800|jb|t=at the last count} at the last count, may fall by {1,500|jl}.

Geothermal is the watershed. Companies on WarmteWest pay the equivalent of {38 cents|geq|v=0.38}. There are {96|hk|t=today} of them today. With the second doublet the number could grow to {175|hp|t=in two years} in two years.

For our own book, {EUR 1.9 billion|ln}, we have taken a provision of {EUR 85 million|pv}. That presumes gas at {80 cents|ga|v=0.8} on average. At the current price we would need {twice as much|pvh|v=170000000}.

This publication is not a recommendation.

@doc climate-column | newspaper column | 2029-01-24
Let it freeze

By Ebru Tazelaar

Nobody will thank me in Naaldwijk for what follows. A cubic metre of gas at over a euro is not a disaster. It is a price tag that has been missing for {fifty|gy} years.

We heat {2,310|ar} hectares of glass so that Düsseldorf can eat tomatoes in February. There are {ninety-six|hk} growers who do it with water from the deep, and they have stopped complaining. Why were there not {three hundred|hwh}? Because gas used to be cheaper than drilling, and because every time it wasn't, the minister came by with a bag of money. This week's bag holds {150 million|!ad}.

I know, {12,800|jb} people work there. They'll work there, too, once the heat comes from below. It will take until 2031 to get to {175|hp|t=until 2031} companies, on present plans. Spend the bag on that and it could be 2030.

And the tomato? In February, I eat sprouts.
