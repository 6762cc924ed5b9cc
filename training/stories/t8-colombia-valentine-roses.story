@story t8-colombia-valentine-roses
@topic Colombian flower exports for Valentine's Day under a higher US tariff, January to March 2027
@subject C = Colombia | Colombian flowers | Colombian growers | the country | Bogotá
@subject F = Floracol | the growers' association | the exporters' association | flower sector | growers
@subject U = United States | Washington | US | Americans | American customers
@subject E = Ecuador | Quito | Ecuadorean growers
@subject G = Colombian government | Agriculture Ministry | the ministry | the agriculture minister
@subject T = Flores El Trébol | El Trébol | the farm
@subject P = Colombian peso | peso | the local currency
@subject BO = Bogotá airport | El Dorado
@subject RN = Rionegro airport | Rionegro | Medellín
@subject M = Miami | Miami airport
@fact t1 = 58400 | other | C | tonnes of flowers exported for Valentine's Day | 2027-02-09 | cumulative
@fact t0 = 64900 | other | C | tonnes of flowers exported for Valentine's Day | 2026-02-09 | cumulative
@fact tp = 10.0 | rate | C | fall in flowers exported for Valentine's Day | 2027-02-09 | cumulative
@fact td = 6500 | margin | C | tonnes of flowers fewer than a year before | 2027-02-09 | cumulative
@fact tus = 46100 | other | U | tonnes of Colombian flowers bought for Valentine's Day | 2027-02-09 | cumulative
@fact tusp = 78.9 | rate | U | share of Colombian flowers bought for Valentine's Day | 2027-02-09 | cumulative
@fact tca = 3700 | other | C | tonnes of flowers exported to Canada for Valentine's Day | 2027-02-09 | cumulative
@fact tuk = 2900 | other | C | tonnes of flowers exported to Britain for Valentine's Day | 2027-02-09 | cumulative
@fact tjp = 2400 | other | C | tonnes of flowers exported to Japan for Valentine's Day | 2027-02-09 | cumulative
@fact tot = 3300 | other | C | tonnes of flowers exported to other countries for Valentine's Day | 2027-02-09 | cumulative
@fact te = 31200 | other | E | tonnes of flowers exported for Valentine's Day | 2027-02-09 | cumulative
@fact s = 935000000 | other | C | stems exported for Valentine's Day | 2027-02-09 | cumulative
@fact sr = 421000000 | other | C | roses exported for Valentine's Day | 2027-02-09 | cumulative
@fact sc = 262000000 | other | C | carnations exported for Valentine's Day | 2027-02-09 | cumulative
@fact so = 252000000 | other | C | other stems exported for Valentine's Day | 2027-02-09 | cumulative
@fact srp = 45.0 | rate | C | share of roses in stems exported for Valentine's Day | 2027-02-09 | cumulative
@fact fl = 812 | other | C | cargo flights with flowers | 2027-02-09 | cumulative
@fact flb = 640 | other | BO | cargo flights with flowers | 2027-02-09 | cumulative
@fact flr = 172 | other | RN | cargo flights with flowers | 2027-02-09 | cumulative
@fact fl0 = 905 | other | C | cargo flights with flowers | 2026-02-09 | cumulative
@fact d0 = 10 | rate | U | tariff on Colombian flowers | 2027-01-19 | constant
@fact d1 = 25 | rate | U | tariff on Colombian flowers | 2027-01-20 | constant
@fact de = 15 | rate | U | tariff on Ecuadorean flowers | 2027-01-20 | constant
@fact dr = 18 | rate | U | tariff on Colombian flowers that a truce would bring | 2027-03 | plan | hypothetical
@fact v6 = 2380000000 | revenue | C | flower exports of the year in dollars | 2026 | snapshot
@fact v5 = 2290000000 | revenue | C | flower exports of the year in dollars | 2025 | snapshot
@fact vp = 3.9 | rate | C | rise in flower exports of the year | 2026 | snapshot
@fact j1 = 241000000 | revenue | C | flower exports of January in dollars | 2027-01 | snapshot
@fact j0 = 262000000 | revenue | C | flower exports of January in dollars | 2026-01 | snapshot
@fact jp = 8.0 | rate | C | fall in flower exports of January | 2027-01 | snapshot
@fact w = 198000 | jobs | F | people employed | 2026 | snapshot
@fact ww = 122000 | jobs | F | women employed | 2026 | snapshot
@fact wwp = 61.6 | rate | F | share of women among people employed | 2026 | snapshot
@fact h1 = 18500 | jobs | F | seasonal workers hired | 2027-01 | snapshot
@fact h0 = 24000 | jobs | F | seasonal workers hired | 2026-01 | snapshot
@fact hd = 5500 | margin | F | seasonal workers fewer than a year before | 2027-01 | snapshot
@fact la = 6200 | jobs | F | permanent jobs at risk | 2027-02-10 | plan | projected
@fact p0 = 0.42 | price | F | farm price of a rose in dollars | 2026-02 | snapshot
@fact p1 = 0.36 | price | F | farm price of a rose in dollars | 2027-02 | snapshot
@fact q0 = 44.90 | price | U | shop price of a dozen roses in dollars | 2026-02 | snapshot
@fact q1 = 52.30 | price | U | shop price of a dozen roses in dollars | 2027-02 | snapshot
@fact qp = 16.5 | rate | U | rise in the shop price of a dozen roses | 2027-02 | snapshot
@fact x0 = 4085 | price | P | pesos to the dollar | 2026-02 | snapshot
@fact x1 = 3790 | price | P | pesos to the dollar | 2027-02 | snapshot
@fact xp = 7.2 | rate | P | gain against the dollar | 2027-02 | snapshot
@fact m1 = 1958000 | price | C | monthly minimum wage in pesos | 2027 | constant
@fact m0 = 1751000 | price | C | monthly minimum wage in pesos | 2026 | constant
@fact mp = 11.8 | rate | C | rise in the monthly minimum wage | 2027 | constant
@fact g = 120000000000 | budget | G | cheap credit for growers in pesos | 2027-02-12 | plan | pledged
@fact gd = 31700000 | budget | G | cheap credit for growers in dollars | 2027-02-12 | plan | pledged
@fact te1 = 640 | jobs | T | employees | 2027-02 | snapshot
@fact tc = 85 | jobs | T | jobs to be cut | 2027-03 | plan | projected
@fact ha = 10100 | area | C | hectares of flowers | 2027 | snapshot
@fact hf = 310 | area | C | hectares of flowers hit by frost | 2027-01 | cumulative
@fact mi = 91 | rate | M | share of imported cut flowers that enter through the airport | 2026 | snapshot
@fact pd = 0.06 | margin | F | fall in the farm price of a rose in dollars | 2027-02 | snapshot
@fact qd = 7.40 | margin | U | rise in the shop price of a dozen roses in dollars | 2027-02 | snapshot
@rel diff pd = p0 - p1
@rel diff qd = q1 - q0
@rel change tp = t0 -> t1
@rel diff td = t0 - t1
@rel share tusp = tus / t1
@rel sum t1 = tus + tca + tuk + tjp + tot
@rel sum s = sr + sc + so
@rel share srp = sr / s
@rel sum fl = flb + flr
@rel change vp = v5 -> v6
@rel change jp = j0 -> j1
@rel share wwp = ww / w
@rel diff hd = h0 - h1
@rel change qp = q0 -> q1
@rel change xp = x0 -> x1
@rel change mp = m0 -> m1
@rel convert gd = g
@trap t1 t0 :: two seasons
@trap t1 te :: two countries
@trap d1 de :: tariffs on two countries
@trap d0 d1 :: tariff before and after
@trap d1 dr :: tariff in force and one under discussion
@trap flb te1 :: 640 flights and 640 employees
@trap p1 q1 :: a rose at the farm and a dozen in a shop
@trap v6 j1 :: a year's and a month's exports
@trap la hd :: permanent and seasonal jobs
@trap sr sc :: roses and carnations
@trap h1 h0 :: seasonal hiring in two years

@doc a-wire | news agency | 2027-02-10
Colombia's Valentine flower exports fall {10%|tp} as US tariff bites

BOGOTA, Feb 10 (Andes Wire) - Colombian growers shipped {58,400|t1|t=through Tuesday} tonnes of flowers for Valentine's Day through Tuesday, down {10%|tp|t=last season} from {64,900|t0|t=last season} last season, the growers' association Floracol said, after the United States raised its tariff to {25%|d1|t=on January 20} on January 20 from {10%|d0}.

Americans took {46,100|tus|t=this season} tonnes this season, or {79%|tusp|round}, arriving in cold-storage jets in Miami, where {91%|mi} of all cut flowers imported by the country land.

There were {812|fl|t=this season} cargo flights, {640|flb} of them from Bogota and {172|flr} from Rionegro, near Medellin. A year ago the airlines needed {905|fl0|t=A year ago}.

January exports brought in {$241 million|j1|t=January}, compared with {$262 million|j0|t=a year earlier} a year earlier. For 2026 as a whole they totalled {$2.38 billion|v6|t=For 2026 as a whole}, a rise of {3.9%|vp|t=For 2026 as a whole}.

Floracol director Efraín Quiñones said {6,200|la|by=Floracol director Efraín Quiñones} permanent jobs were at risk. "We had already hired {5,500|hd|t=in January} fewer people for the season in January," he said.

Neighbouring Ecuador, whose flowers pay {15%|de} at the US border, exported {31,200|te|t=this season} tonnes.

@doc b-feature | Colombian newspaper, English edition | 2027-02-13
The roses of Madrid, Cundinamarca, smell of overtime

By Natalia Sunción

In the cold room at Flores El Trébol it is {2|-} degrees and nobody is in love. Hands in double gloves strip, measure and bunch. {Twelve|-} to a sleeve, {25|-} to a bunch, {10|-} bunches to a box.

This is the farm's {31|-}st Valentine's Day, owner Lucía Barragán says, and the worst. A rose leaves here for {36 US cents|p1|t=this year|v=0.36} this year. It was {42|p0|t=last year|v=0.42} last year. Her costs went the other way. The minimum wage is {1,958,000|m1|t=since New Year} pesos since New Year, {11.8 percent|mp} more than before. And a dollar, which bought {4,085|x0|t=twelve months ago} pesos twelve months ago, buys {3,790|x1|t=now} now.

"A strong peso is a fine thing for people who go to Miami on holiday," she says. "My roses go to Miami to be sold."

Barragán employs {640|te1} people. {Eighty-five|tc} of them will be told in March that there is nothing more for them. Across the savannah the story repeats itself: for this season the sector took on {18,500|h1|t=for this season} temporary workers, after {24,000|h0|t=the season before} the season before.

On top came the frost. It burned {310|hf|t=in January} of the nation's {10,100|ha} hectares of flowers in January.

Will the government's {120 billion|g} pesos in cheap credit help? She laughs. "I don't need a loan. I need {ten percent|d0}." That was the tariff until the third week of January.

Advertising: Savannah Flower Fair, {20|-} May, Corferias halls {11|-}–{16|-}

@doc c-ustv | US local TV station site | 2027-02-12
Roses cost HOW much? Here's why your Valentine's bouquet stings this year

MIAMI (WQFL {7|-}) — Sticker shock is in full bloom.

{A dozen|-} long-stemmed reds averages {$53.20|!q1|t=this week|by=Petal Price Tracker} this week, according to Petal Price Tracker. Last year it was {$44.90|q0|t=Last year}. That's up {16.5%|qp}, and you can thank a trade fight.

Most of the roses in U.S. stores come from Colombia. Since last month, importers have been paying a {15%|!d1|t=Since last month} duty on everything that comes off those planes. It used to be {10%|d0|t=used to be}.

"We absorbed what we could," said Yolanda Brisbane-Ortiz, who runs Coral Way Blooms. "I paid {forty-eight cents|-} a stem for stuff that the farm got {thirty-six|p1|v=0.36} for. I can't give it away."

The boxes arrive on more than {800|>fl|t=this season} cargo flights this season, most of them here. In all, {935 million|s} stems made the trip out of Colombia, {421 million|sr} of them roses.

Looking for a bargain? Carnations. They last three weeks, and growers sent {262 million|sc}.

>> Weather: {81|-}° and sunny | >> Dolphins hire {3|-} new coaches | Text QFL to {77|-}{012|-}

@doc d-trade | floriculture trade weekly | 2027-02-19
Colombia's season in figures

Floracol has released a breakdown of the Valentine campaign that closed on 9 February. It makes sober reading, with {one or two|-} consolations.

DESTINATIONS (tonnes). United States {46,100|tus}; Canada {3,700|tca}; United Kingdom {2,900|tuk}; Japan {2,400|tjp}; rest of world {3,300|tot}. Total {56,400|!t1}. Canada and Japan grew; the US, at {78.9 per cent|tusp}, has never accounted for less.

PRODUCTS (million stems). Roses {421|sr|x=1000000}, or {45 per cent|srp}; carnations {262|sc|x=1000000}; everything else, led by alstroemeria, {252|so|x=1000000}.

TRANSPORT. {640|flb} freighters left El Dorado and {172|flr} Rionegro.

PRICES. Exporters report {$0.36|p1} a rose FOB against {$0.42|p0|t=last season} last season. Importers' margins did not widen, whatever growers say; the duty of {25 per cent|d1} did the rest.

WORKFORCE. Of {198,000|w} people in the sector {122,000|ww}, or {70 per cent|!wwp}, are women. Floracol fears for {6,200|la} permanent positions.

COMPETITORS. Ecuador pays {15 per cent|de} and lifted its volume to {31,200|te} tonnes. It sells longer stems at higher prices and does not consider itself a winner: "Nobody wins when Mom gets chocolate," as Quito exporter Matías Chugchilán put it.

CLIMATE. Frost losses were limited to {310|hf} ha.

@doc e-business | Colombian business paper, English newsletter | 2027-02-15
Government throws flower growers a line of credit

The Agriculture Ministry on Friday opened a {1.2 trillion|!g|t=on Friday} peso credit line for flower exporters hurt by the US tariff, with interest {six|-} points below market. In dollars that is {$31.7 million|gd|t=on Friday}.

Minister Rosalba Ccama-Vélez said that the tariff, which Washington raised from {10%|d0} to {25%|d1|t=last month} last month in a quarrel about deportation flights, was "unjust to {198,000|w} families". Her negotiators, she added, are close to a truce at {18%|dr}, although no date has been set.

Floracol thanked her and asked for something else: a slower peso. The currency has gained {7.2%|xp|t=in a year} in a year and stood on Friday at {3,790|x1|t=on Friday} to the dollar. Wages have gone up by {11.8%|mp|t=since January} since January, from {1,751,000|m0|t=2026} pesos to {1,958,000|m1}.

By the association's count the season's shipments were {6,500|td} tonnes lower than in 2026. January revenue lost {8%|jp|t=January}, at {$241 million|j1|t=January}. It had been a good run: from {$2.29 billion|v5|t=in 2025} in 2025 the sector's exports advanced to {$2.38 billion|v6|t=last year} last year.

Markets: Colcap {1,688|-} | Coffee {$2.91|-}/lb | TRM {3,790|-}

@doc f-podcast | podcast transcript | 2027-02-14
SUPPLY LINES, episode {212|-}: "{Twelve|-} red ones"

[00:40]

HOST: So you bought some roses today. Or you should have. Odile, where do they come from?

ODILE: Nearly all of them from a plateau outside Bogotá. {Fifty-eight thousand|~t1|t=this year} tonnes this year, near enough. Picture {eight hundred and twelve|fl|v=812} cargo planes.

HOST: And that's a lot?

ODILE: It's fewer than usual. It was {905|fl0|t=last year} last year. And nearly {65 thousand|~t0|t=last year} tonnes. The reason is {twenty-five|d1|t=since January} percent – that's the tariff since January.

HOST: Who's paying it? ODILE: Everyone, a bit. The grower gets {six|pd|v=0.06} cents less on a rose. The shopper pays {$52.30|q1} for {a dozen|-}, that's {seven dollars forty|qd|v=7.40} more than last February. And then there are people like the women I met who were not rehired. {Eighteen and a half thousand|h1|v=18500} got a season's work. That's usually {twenty-four|h0|t=usually|x=1000}.

HOST: Could Ecuador step in? ODILE: It did a bit. Its duty is {fifteen|de}. But {thirty-one thousand|~te|v=31200} tonnes is all it has.

HOST: Next week: why your sneakers are stuck in Piraeus.
