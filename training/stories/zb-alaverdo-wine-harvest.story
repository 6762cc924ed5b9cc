@story zb-alaverdo-wine-harvest
@topic Grape harvest, subsidies and wine exports in Alaverdo, Georgia
@subject A = Alaverdo district | Alaverdo | the district
@subject G = Georgia | the country
@subject N = National Wine Agency | the wine agency | the agency
@subject F = grape growers | growers | farmers
@subject W = wineries | the wine companies
@fact crop = 296000 | other | A | tonnes of grapes delivered | 2032-10-24 | cumulative
@fact crops = 241000 | other | A | tonnes of grapes delivered | 2032-10-08 | cumulative
@fact cropp = 238000 | other | A | tonnes of grapes delivered | 2031 | cumulative
@fact up = 24.4 | rate | A | rise of the grapes delivered over a year, in percent | 2032-10-24 | constant
@fact sap = 1.6 | price | F | lari a kilo of Saperavi | 2032 | constant
@fact rka = 1.3 | price | F | lari a kilo of Rkatsiteli | 2032 | constant
@fact rkad = 1.8 | price | F | lari a kilo of Rkatsiteli demanded | 2032-09-14 | plan | pledged
@fact sub = 150000000 | budget | N | lari of harvest subsidy | 2032 | constant
@fact subp = 128000000 | budget | N | lari of harvest subsidy | 2031 | constant
@fact state = 104000 | other | N | tonnes of grapes bought by the state company | 2032-10-24 | cumulative
@fact ssh = 35.1 | other | N | share of the grapes bought by the state company, in percent | 2032-10-24 | constant
@fact exp = 121000000 | other | G | bottles exported | 2032-09 | cumulative
@fact rev = 268000000 | revenue | G | dollars earned with wine | 2032-09 | cumulative
@fact rus = 64 | other | G | share of exported wine that goes to Russia, in percent | 2032-09 | constant
@fact rusp = 68 | other | G | share of exported wine that goes to Russia, in percent | 2031-09 | constant
@fact ctry = 66 | other | G | countries that buy wine | 2032-09 | constant
@fact comp = 174 | other | W | companies that take grapes | 2032-10 | snapshot
@fact fam = 19400 | other | F | growers who delivered | 2032-10-24 | cumulative
@fact queue = 31 | duration | F | hours in the queue | 2032-09-28 | constant
@fact hail = 2700 | area | A | hectares hit by hail | 2032-07-11 | constant
@fact vin = 52000 | area | A | hectares of vineyard | 2032 | constant
@fact stop = 6 | duration | F | hours of road block | 2032-09-14 | constant
@fact plan = 300000 | other | N | tonnes of grapes expected | 2032-08 | plan | projected
@rel change up = cropp -> crop
@rel share ssh = state / crop
@fact persub = 0.507 | price | N | lari of subsidy a kilo | 2032 | constant
@fact bot = 2.215 | price | G | dollars earned a bottle | 2032-09 | constant
@rel product rev = bot * exp
@trap crops crop :: two dates of one harvest
@trap cropp crop :: two harvests
@trap sap rka :: two grapes
@trap rka rkad :: paid against demanded
@trap subp sub :: two years
@trap rusp rus :: two years

@doc a-agency | news agency | 2032-10-09
Rtveli 2032: {241 thousand|crops} tonnes of grapes taken in

Tbilisi. 9 October. Kavkaz-Info. {241,000|crops|t=as of yesterday|by=the National Wine Agency} tonnes of grapes had been delivered in Alaverdo district as of yesterday, the National Wine Agency reported. {174|comp} companies are taking part.

For a kilogram of Saperavi growers get {1.60|sap} lari, for Rkatsiteli {1.30|rka}. This includes the state's subsidy, for which {150 million|sub|t=this year} lari is provided this year ({128 million|subp|t=last} last).

In August the agency had forecast {300,000|plan|t=In August} tonnes.

Exports: {121 million|exp|t=in January–September} bottles in January–September, to {66|ctry} countries, for {268 million|rev|^} dollars. Russia's share stands at {64%|rus|^}, down from {68%|rusp|t=a year ago} a year ago.

@doc b-local | local newspaper | 2032-09-30
{Thirty-one|queue} hours for {two|-} tonnes

Nino Tsiklauri

Zaur stood {thirty-one|queue|t=from Sunday evening} hours in front of the winery, from Sunday evening, with {two|-} tonnes of Rkatsiteli on a trailer that isn't his. By the second night the wasps had stopped coming.

When it was his turn the brix were too low. He drove on, to the state company, where they take everything, and at {1.30|rka}.

On the 14th he'd been at the road block, too: {six|stop} hours on the Gombori road, with a demand of {1.80|rkad} painted on a door. "They sent us a deputy minister. He tasted a grape."

In July hail had flattened {2,700|hail|t=In July} hectares out of the district's {52,000|vin}. Zaur's {0.9|-} were spared. "God has a sense of humour. Whom he spares, he sends to the queue."

@doc c-business | business site | 2032-10-26
State buys over {a third|>ssh|v=33.33} of Alaverdo's grapes

BM.example

Out of {296,000|crop|t=as of Monday} tonnes brought in as of Monday, {104,000|state|^} went to the state-owned company, {35%|~ssh}, because private wineries have full cellars. {19,400|fam} growers were paid.

The harvest is {24%|~up} above last year's {238,000|cropp|t=last year's}, and hits the forecast of {300,000|~plan} nearly on the nose.

What will become of the state's wine? Most of it's going to be distilled, the minister admits. He denied that it'd be given to the army.

Subsidies: {150 million|sub} lari, or {0.51|persub} per kilo.

Sales abroad: {$268 million|rev|t=in nine months} in nine months. On average a bottle earned {$2.21|~bot}.

@doc d-wine | wine magazine (UK) | 2032-12
Letter from the Alazani: glut in qvevri country

Supra tables groan in Alaverdo, and so does the exchequer. The vintage came to {296,000|crop} tonnes from {52,000|vin} hectares; not a heavy yield, simply more than anyone ordered.

Growers of Saperavi got {GEL1.60|sap|v=1.6} a kilo, which will buy you a sip of coffee in Peckham. Rkatsiteli, the grape of a thousand amber Instagrams, {1.30|rka}.

Still {64 per cent|rus} of bottles go to Russia, where they're sold sweet. The UK takes {0.9|-}.

Of the {121m|exp|v=121000000} bottles shipped by September, I'd put perhaps {one in fifty|-} on your table. Start with these three. (Scores: 92, 91, 94. Prices from £16.)
