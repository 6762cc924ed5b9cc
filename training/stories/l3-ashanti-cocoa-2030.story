@story ashanti-cocoa-2030
@topic Ghana's cocoa season 2030-31 opens: producer price, smuggling, bean loan and purchases of two buying firms
@subject A = Cocoa Marketing Authority | the Authority | the regulator | CMA
@subject K = Kuapa Asempa | Asempa | the farmers' buying company
@subject O = Obuasi Agro | Obuasi Agro Ltd | the private buyer
@subject I = Ivory Coast | across the border | the neighbour | Abidjan | the Ivorians
@subject F = Cocoa Growers' Front | the Front | the growers | farmers
@subject E = Efua Sackey | Sackey | the Authority's chief executive
@subject N = Nana Yaw Brempong | Brempong | the Front's president
@fact p = 4200 | price | A | cedis paid for a bag of 64 kilos | 2030-31 season | plan
@fact p0 = 3500 | price | A | cedis paid for a bag of 64 kilos | 2029-30 season | constant
@fact up = 20 | rate | A | rise of the producer price in percent | 2030-31 season | plan
@fact ask = 5000 | price | F | cedis demanded for a bag of 64 kilos | 2030-09 | plan | threshold
@fact t = 65625 | price | A | cedis paid for a tonne | 2030-31 season | plan
@fact iv = 5150 | price | I | cedis that a bag of 64 kilos brings | 2030-09-12 | snapshot
@fact gp = 950 | price | I | cedis by which a bag brings more than in Ghana | 2030-09-12 | snapshot
@fact sh = 70 | rate | A | share of the export price that the farmer gets in percent | 2030-31 season | plan
@fact sm = 85000 | other | A | tonnes of cocoa smuggled out | 2029-30 season | constant | projected
@fact sz = 2300 | other | A | tonnes of smuggled cocoa seized | 2029-30 season | constant
@fact cr = 512000 | other | A | tonnes of cocoa bought | 2029-30 season | constant
@fact cr0 = 547000 | other | A | tonnes of cocoa bought | 2028-29 season | constant
@fact tg = 600000 | other | E | tonnes of cocoa to be bought | 2030-31 season | plan | projected
@fact kb = 71000 | other | K | tonnes of cocoa bought | 2029-30 season | constant
@fact ob = 96000 | other | O | tonnes of cocoa bought | 2029-30 season | constant
@fact ln = 800000000 | budget | A | dollars borrowed to buy beans | 2030-09-20 | plan
@fact ir = 8.1 | rate | A | interest on the bean loan in percent | 2030-09-20 | constant
@fact db = 32000000000 | other | A | cedis of debt | 2030-06-30 | snapshot
@fact age = 57 | age | F | years of age of the average farmer | 2030 | constant
@fact ha = 214000 | area | A | hectares struck by swollen-shoot disease | 2030 | cumulative
@fact bn = 80 | price | K | cedis of bonus for a bag | 2030-31 season | plan | pledged
@fact fg = 31 | arrests | A | smugglers arrested | 2029-30 season | cumulative
@rel change up = p0 -> p
@rel diff gp = iv - p
@trap p p0 :: two seasons
@trap p iv :: this side of the border and the other
@trap p ask :: set and demanded
@trap sm sz :: thought smuggled and seized
@trap cr tg :: bought and hoped for
@trap kb ob :: two buyers
@trap ln db :: the new loan and all debt
@race buyers = ob kb

@doc a-wire | wire agency, Accra | 2030-09-12
Ghana lifts cocoa farmers' price by {20 percent|up}

ACCRA, Sept 12 - Ghana will pay its cocoa farmers {4,200|p|t=from Friday} cedis for a bag of 64 kg from Friday, {20 percent|up|^} more than the {3,500|p0|t=last season} of last season, the Cocoa Marketing Authority said. That is {65,625|t|^} cedis a tonne, or {70 percent|sh} of what the Authority expects to earn abroad.

The Cocoa Growers' Front had asked for {5,000|ask}.

Purchases in the season just ended came to {512,000|cr|t=the season just ended} tonnes, from {547,000|cr0|t=a year earlier} a year earlier. Chief executive Efua Sackey blamed swollen shoot, which has hit {214,000|ha|by=Efua Sackey} hectares, and the road to Ivory Coast: she put what was smuggled at {85,000|sm|by=she|t=the season just ended} tonnes. For the new season she hopes to buy {600,000|tg|t=the new season|by=she}.

A loan of {$800 million|ln|t=on Sept. 20} to pay for beans will be signed on Sept. 20, at {8.1 percent|ir|s=A loan}.

@doc b-longread | monthly magazine, long report | 2030-10
The bag that walks

The bag weighs 64 kilos, and on a good night, says the man who doesn't want his name here, {two hundred|-} of them walk. They walk on heads as far as the stream, and on motorbikes after it. On the far bank somebody with a torch and a calculator pays, in another currency, what comes to {5,150|iv|t=in the week the season opened|s=On the far bank} cedis for each. That was in the week the season opened. On this bank the state, as of the same Friday, pays {4,200|p|t=as of the same Friday|s=the state}.

{Nine hundred and fifty|gp|v=950} cedis, then. It does not sound like much until you've met Maame Afriyie, {fifty-eight|-}, who has four acres above Sefwi Wiawso and sells some {twenty|-} bags in a good year. "That's the roof," she says, looking up at it. There's a bucket under it.

Nobody knows how many bags walk. The regulator's estimate for the season before was {85,000|sm|by=The regulator's estimate|t=for the season before} tonnes, which would make every seventh Ghanaian bean an Ivorian one. What its task force laid hands on was {2,300|sz|t=for the season before|s=its task force} tonnes, along with {31|fg|^|s=its task force} men, most of them drivers, none of them buyers. The man at the stream thinks {85,000|sm|by=The man at the stream} too low. But then he would.

In Accra they speak of price. Efua Sackey, who came to the Authority from a bank and has its patience, shows the slides: {3,500|p0|t=last year} last year, {4,200|p|t=this} this. "{Twenty percent|up|v=20|by=Efua Sackey}. Find me a civil servant who got that." She can't go to {5,000|ask|by=the Front}, as the Front wants, she says, because of what came before her. By the middle of the year the Authority owed {32 billion|db|t=By the middle of the year} cedis, some of it for fertiliser that was never spread. Each September it borrows to buy, this time {800 million|ln|t=this time} dollars at {8.1|ir|^} per cent, and each June it has forgotten from whom.

The growers' average age is {57|age|by=her own survey}, by her own survey. Their children drive the motorbikes.

And there is the virus. It has got into {214,000|ha} hectares. Trees must be cut, and whoever cuts waits {five|-} years for the next pod. So people don't cut; they let gold diggers in. Nana Yaw Brempong, president of the Front, a courteous man with a hearing aid, calls that "selling the cow's legs". He was offered {12,000|-} cedis an acre himself.

The season before last {547,000|cr0|t=The season before last} tonnes were weighed in; last season {512,000|cr|t=last season}; for this one the slide says {600,000|tg|t=this one|by=the slide}. I ask Ms Sackey how. She closes the laptop. "By paying," she says.

On the way back to the stream, at dusk, we are overtaken by {three|-} motorbikes.

@doc c-radio-bulletin | radio bulletin, Kumasi | 2030-09-13
Nhyira News, {six|-} o'clock

The scale opens today at {four thousand two hundred|p|v=4200|t=today} cedis a bag. The old price was {three thousand five hundred|p0|v=3500|t=The old price}.

Asempa, the farmers' own buying company, has promised to add {eighty|bn|by=Asempa, the farmers' own buying company} cedis on each bag at Easter. The Front's president, Nana Yaw Brempong, says it's still not the {five thousand|ask|v=5000} his people need, and he won't be telling anybody to sell across the border, but he won't be standing at the border either.

The Authority wants {six hundred thousand|tg|v=600000|t=this season|by=The Authority} tonnes this season.

Traffic: Santasi roundabout, slow. Kotoko lost, 2-0.

@doc d-business-daily | business daily, Accra | 2030-09-16
LBCs jostle as price war looms

Kweku Ofori-Mensah | Commodities

The licensed buyers ended last season with fewer beans and thinner margins. Obuasi Agro remained the largest private one at {96,000|ob|t=last season} tonnes; Kuapa Asempa, which belongs to its farmers, did {71,000|kb|^}. The two thus handled {a third|-} of a national purchase of {512,000|cr|^} tonnes.

At {65,625|t|t=this season} cedis a tonne this season, and with the regulator's {$800m|ln} arriving late again, each must pre-finance {three|-} weeks of buying. Asempa has moved first by offering GH¢{80|bn|s=Asempa} a bag on top.

The unspoken competitor sits in Abidjan. There the farmer gets the equivalent of GH¢{5,150|iv|s=There}, a gap of GH¢{950|gp|s=There}. "We can't beat that with a T-shirt," an Obuasi Agro manager said.

The share passed on to growers rises to {70%|sh|s=growers} of the FOB price, from {65%|-}.

GSE Composite: 6,114 (+0.2%) | T-bill 91-day: 17.9%
