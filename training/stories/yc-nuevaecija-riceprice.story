@story nuevaecija-riceprice
@topic Rice prices in the Philippines, the tariff cut to bring them down, and the farmers who pay for it
@subject S = Philippine Statistics Authority | PSA | the statistics authority | the statistics agency
@subject D = Department of Agriculture | DA | the department | agriculture department
@subject G = National Grains Authority | NGA | the grains authority | the agency
@subject P = Malacañang | the Palace | the government | President's office
@subject F = Samahang Magpapalay ng Gitnang Luzon | SMGL | the farmers' federation | farmers' group | the federation
@subject N = Nueva Ecija | the province
@subject I = Rice Importers' Circle | importers | the importers
@subject V = Vietnamese rice | Vietnam | 5% broken
@subject M = Marikina public market | Marikina | the market
@subject E = Ka Erning Dimaculangan | Ka Erning | Dimaculangan
@fact i1 = 5.6 | rate | S | annual inflation | May 2034 | snapshot
@fact i0 = 4.9 | rate | S | annual inflation | April 2034 | snapshot
@fact iy = 3.2 | rate | S | annual inflation | May 2033 | snapshot
@fact id = 0.7 | margin | S | points by which inflation rose | May 2034 | snapshot
@fact ir = 21.4 | rate | S | annual rise in the price of rice | May 2034 | snapshot
@fact ir0 = 17.8 | rate | S | annual rise in the price of rice | April 2034 | snapshot
@fact ifd = 8.3 | rate | S | annual food inflation | May 2034 | snapshot
@fact ic = 2.1 | rate | S | points that rice adds to inflation | May 2034 | snapshot
@fact il = 7.2 | rate | S | annual inflation for the poorest | May 2034 | snapshot
@fact pr = 58.2 | price | S | pesos for a kilo of regular milled rice, national average | May 2034 | snapshot
@fact pw = 64.5 | price | S | pesos for a kilo of well milled rice, national average | May 2034 | snapshot
@fact pm = 60 | price | M | pesos for a kilo of regular milled rice | 10 June 2034 | snapshot
@fact pm2 = 57 | price | M | pesos for a kilo of regular milled rice | 4 July 2034 | snapshot
@fact pmd = 3 | margin | M | pesos by which a kilo of rice fell | 4 July 2034 | snapshot
@fact pk = 29 | price | P | pesos for a kilo of subsidised rice | June 2034 | constant
@fact pc = 49 | price | P | pesos for a kilo of rice aimed at | by December 2034 | plan | pledged
@fact t0 = 35 | rate | P | import duty on rice | before 15 June 2034 | constant
@fact t1 = 10 | rate | P | import duty on rice | from 15 June 2034 | plan
@fact td = 25 | margin | P | points taken off the import duty | 15 June 2034 | snapshot
@fact te = 180 | duration | P | days for which the cut holds | 15 June 2034 | plan
@fact tl = 13500000000 | damages | P | pesos of duty forgone | June to December 2034 | plan | projected
@fact rf = 30000000000 | budget | D | pesos a year for the farmers' fund | 2034 | constant
@fact fm0 = 24.5 | price | N | pesos for a kilo of dry palay at the farm | 1 June 2034 | snapshot
@fact fm1 = 20.8 | price | N | pesos for a kilo of dry palay at the farm | 28 June 2034 | snapshot
@fact fmp = 15.1 | rate | N | percent fall of the farm price | 28 June 2034 | snapshot
@fact fmd = 3.7 | margin | N | pesos by which the farm price fell | 28 June 2034 | snapshot
@fact fc = 16.9 | price | F | pesos it costs to grow a kilo of palay | 2034 | snapshot
@fact ga = 23 | price | G | pesos the agency pays for a kilo of dry palay | 2034 | constant
@fact gs = 310000 | other | G | tonnes of rice in store | 1 June 2034 | snapshot
@fact gd = 8.6 | duration | G | days of national demand that the store covers | 1 June 2034 | snapshot
@fact gdr = 36000 | other | G | tonnes of rice eaten in the country a day | 2034 | constant
@fact gt = 15 | duration | G | days of demand that the store should cover | - | constant | threshold
@fact gb = 495000 | other | G | tonnes of palay the agency is to buy | 2034 | plan | pledged
@fact v0 = 612 | price | V | dollars for a tonne | May 2034 | snapshot
@fact v1 = 655 | price | V | dollars for a tonne | 3 July 2034 | snapshot
@fact vg = 7 | rate | V | rise in the export price | 3 July 2034 | snapshot
@fact im = 1900000 | other | I | tonnes of rice imported | January to May 2034 | cumulative
@fact imy = 3600000 | other | I | tonnes of rice imported in the year | 2033 | cumulative
@fact imf = 4200000 | other | I | tonnes of rice imported in the year | importers' forecast, for 2034 | plan | projected
@fact ims = 76 | rate | I | Vietnam's share of imports | January to May 2034 | snapshot
@fact imd = 4700000 | other | D | tonnes of rice imported in the year | department forecast, for 2034 | plan | projected
@fact ha = 19600000 | other | D | tonnes of palay expected | 2034 crop, June forecast | plan | projected
@fact ha0 = 20100000 | other | D | tonnes of palay harvested | 2033 crop | cumulative
@fact hd = 2.5 | rate | D | percent fall of the harvest | 2034 crop | plan | projected
@fact en = 210000 | area | D | hectares hit by El Niño | May 2034 | cumulative
@fact ff = 2400000 | other | F | rice farmers in the country | 2034 | snapshot
@fact fk = 4000 | crowd | F | farmers who marched, organisers' count | 28 June 2034 | snapshot
@fact fp = 1500 | crowd | F | farmers who marched, police count | 28 June 2034 | snapshot
@fact eh = 1.8 | area | E | hectares of rice land | 2034 | snapshot
@fact eb = 96 | other | E | cavans harvested a hectare | April 2034 | snapshot
@fact ed = 85000 | other | E | pesos owed to lenders | June 2034 | snapshot
@trap pr fm0 :: rice in the shop and palay at the farm
@trap pr pw :: regular and well milled
@trap i1 ifd :: all prices and food
@trap imf imd :: importers' and department's forecast
@trap im imy :: five months and a year
@trap pk pc :: subsidised price and target
@trap ga fm0 :: agency price and farm price
@trap fk fp :: organisers and police
@trap td t1 :: points cut and duty left
@trap gd gt :: days in store and days required
@rel diff id = i1 - i0
@rel diff td = t0 - t1
@rel diff fmd = fm0 - fm1
@rel change fmp = fm0 -> fm1
@rel diff pmd = pm - pm2
@rel change vg = v0 -> v1
@rel change hd = ha0 -> ha
@rel product gs = gd * gdr

@doc a-wire | wire agency | 2034-06-05
Philippine inflation quickens to 5.6% on rice

MANILA, June 5 (Sampaguita News) - Philippine inflation rose to {5.6%|i1|t=in May|by=the statistics agency said} in May, its fastest in nearly {three|-} years, as the price of rice climbed by more than {a fifth|>ir|v=20}, the statistics agency said on Monday.

The rate had been {4.9%|i0|t=in April} in April, {0.7|id} of a point lower, and {3.2%|iy|t=a year earlier} a year earlier. Food inflation alone was {8.3%|ifd|t=in May}.

Rice, the staple of 118 million Filipinos, contributed {2.1|ic} points. It cost {21.4%|ir|t=than twelve months ago} more than twelve months ago after a rise of {17.8%|ir0|t=in the month before} in the month before. A kilo of regular milled rice fetched {58.2|pr} pesos on average and the better grade {64.5|pw}.

A dry spell linked to El Nino has hurt {210,000|en} hectares. The Department of Agriculture forecasts a paddy crop of {19.6 million|ha} tonnes, down {2.5%|hd}.

The central bank, which aims for {2% to 4%|-}, meets on June 22.

"It's all in the pot," said economist Rosamund Uytengsu. "Take the rice out and you have a boring number."

@doc b-tabloid | tabloid | 2034-06-12
BIGAS, BAKIT? Tariff slashed, but your kilo won't get cheaper 'til who knows when

By Boyet Malabanan

SUKI, don't throw away your P{60|pm|t=last Saturday} just yet. That's what Aling Mercy was asking for a kilo of regular at the Marikina market last Saturday, and she says Malacañang's big news won't change her cardboard sign any time soon.

Starting Thursday, the duty on rice from abroad drops from {35|t0|t=Starting Thursday} percent to {10|t1|^}. Good for {180|te} days, then back up again, says the Executive Order.

The Palace promises P{49|pc|t=by Christmas} by Christmas. DA says imports will balloon to {4.2 million|!imd|by=DA} tonnes this year.

But wait. If you're on 4Ps you can still line up for the P{29|pk} rice at the kadiwa store, if you get there by 5 a.m. Our photographer got there at 5:20. Ubos na.

The treasury, by the way, kisses P{13.5 billion|tl} goodbye.

"They'll pocket it," Aling Mercy said. Who? She pointed with her lips to the port.

LOTTO 6/49: 03-11-19-22-38-47 ▪ GINEBRA 101, MERALCO 97 ▪ Horoscope p11

@doc c-trade | grain trade letter | 2034-07-03
ASIA RICE DESK / Monday, 3 July

Hanoi asks {$655|v1|t=Monday} for 5% broken, fob. On the eve of Manila's tariff cut, in May, we had it at {$612|v0|t=in May}. That's {7%|vg} up in six weeks, which means the Vietnamese farmer has already collected about a third of the Filipino taxpayer's gift. Well done him.

Who is buying? Everybody with a sanitary permit. Between January and May the Philippines took {1.9 million|im|t=Between January and May} tonnes, {76%|ims} from Vietnam. In the whole of last year it was {3.9 million|!imy|t=In the whole of last year}. The Rice Importers' Circle tells us {4.2 million|imf|by=The Rice Importers' Circle|t=for 2034} for 2034; the department in Quezon City is at {4.7|imd|x=1000000|by=the department in Quezon City|t=for 2034}. We lean to the Circle. It owns the ships.

State stocks are no comfort. The NGA had {310,000|gs|t=at the start of June} tonnes at the start of June, enough for {8.6|gd|^} days at {36,000|gdr} a day. By law it should have {15|gt}.

Bangkok: $641 (100% B). Karachi: $598. Rangoon: no offers.

@doc d-provincial | provincial weekly | 2034-07-01
Farmers march on Cabanatuan: 'We're the tariff'

CABANATUAN CITY — {Four thousand|fk|t=Wednesday|by=the farmers' federation} farmers, by the count of the farmers' federation, or {1,500|fp|^|by=the police}, if you believe the police, walked from the Gapan junction to the provincial capitol on Wednesday behind a carabao and a coffin full of palay.

They say the cut in import duty, of {25|td} points, has been taken out of their pockets. At the start of June, traders in Nueva Ecija were paying P{24.50|fm0|t=At the start of June} for a kilo of dry palay. On the day of the march it was P{20.80|fm1|t=On the day of the march}. A fall of P{4.70|!fmd}, with the main crop still green.

It costs P{16.90|fc|by=the federation} to grow that kilo, the federation says, not counting the grower.

Ka Erning Dimaculangan, 63, works {1.8|eh} hectares in Guimba. In April he got {96|eb|t=In April} cavans off each. He owes P{85,000|ed} to two lenders, one of whom also buys his harvest. "The President eats rice," he said. "I would like to ask him whose."

The NGA is supposed to pay P{23|ga} and to buy {495,000|gb} tonnes. Its warehouse in Talavera closed on the 19th. A notice on the door speaks of "temporary absence of funds".

SMGL chairperson Liwayway Tecson said {2.4 million|ff} rice farmers were watching. The group wants the duty restored and the farmers' fund, at P{30 billion|rf} a year, doubled.

Classifieds: kuliglig w/ trailer, 16 HP, slightly used. Call Dodong 0917-555-0148.

@doc e-explainer | news site explainer | 2034-07-05
Rice got cheaper by {three|pmd} pesos. Was it worth it?

Short version: a bit.

**What happened?** On 15 June the Philippines cut its duty on imported rice to {10|t1|t=On 15 June} percent, from {35|t0}. The idea was to push inflation, then at {6.5|!i1|t=then} percent, back down.

**And prices?** On Tuesday regular milled rice was at {57|pm2|t=On Tuesday} pesos in Marikina market, where we check each week. Before the cut it had been {60|pm|t=Before the cut}. The government's goal is {49|pc|t=in December} in December.

**Isn't there rice for {29|pk} pesos?** There is, for the poor. About one in twelve eligible families got some in June. For them inflation is worse than for you: {7.2|il|t=in May} percent in May, since they spend more of their money on rice.

**Who's losing?** Growers. The farm-gate price in Nueva Ecija went down {15.1|fmp} percent in four weeks. And the treasury, which gives up {13.5 billion|tl} pesos in half a year. That money used to flow to, er, growers.

**Do we import a lot?** Yes: {3.6 million|imy|t=last year} tonnes last year.

**Why is the crop bad?** Drought. The department sees {19.6 million|ha} tonnes of paddy against {20.1 million|ha0|t=last year} last year.

**Will it last?** The order expires after {180|te} days. Vietnam has put its prices up in the meantime, by {7|vg} percent.

Got a question? Send it to us on Viber. We read all 300 of them.
