@story m4-bouake-cashew
@topic Côte d'Ivoire's cashew season and the price that nobody pays
@subject C = Conseil du Coton et de l'Anacarde | CCA | the cashew council | the council | the marketing board
@subject N = Ivorian cashew nuts | raw nuts | cashew | nuts | the crop | the harvest
@subject G = Kouamé Brou Angèle | Angèle Brou | Mrs Brou | the grower from Diabo
@subject X = exporters' union | UNEXA | exporters | the exporters
@subject F = Ivorian cashew factories | factories | processors | the factories | local processors
@subject V = Vietnamese buyers | Vietnam | shellers in Bình Phước | buyers in Vietnam
@subject A = port of Abidjan | Abidjan | the port
@subject B = Bouaké
@subject S = smugglers to Ghana | smuggling | smugglers
@fact fp = 425 | price | C | CFA francs a kilo at the farm, fixed | 2028-02-11 | constant | threshold
@fact fp0 = 315 | price | C | CFA francs a kilo at the farm, fixed | 2027 | constant | threshold
@fact fi = 34.9 | rate | C | rise of the fixed price, percent | 2028-02-11 | constant
@fact rp = 340 | price | N | CFA francs a kilo really paid | 2028-03 | snapshot
@fact cr = 1250000 | other | N | tonnes harvested | 2028 | plan | projected
@fact cr0 = 1180000 | other | N | tonnes harvested | 2027 | cumulative
@fact pc = 31 | other | F | share of the crop processed, percent | 2027 | constant
@fact pt = 50 | other | F | share of the crop processed, percent | 2030 | plan | pledged
@fact fn = 38 | other | F | factories | 2028 | snapshot
@fact jb = 17000 | jobs | F | people employed | 2028 | snapshot
@fact wg = 3100 | price | F | CFA francs of pay a day | 2028 | snapshot
@fact ex = 5 | rate | C | export tax, percent | 2027 | constant
@fact ex1 = 7 | rate | C | export tax, percent | 2028-02 | plan
@fact fob = 1480 | price | V | dollars a tonne on the ship | 2028-03 | snapshot
@fact fob0 = 1610 | price | V | dollars a tonne on the ship | 2028-01 | snapshot
@fact tk = 640 | other | A | lorries waiting | 2028-03-19 | snapshot
@fact wt = 9 | duration | A | days that a lorry waits | 2028-03-19 | snapshot
@fact sm = 120000 | other | S | tonnes smuggled | 2027 | cumulative
@fact st = 85000 | other | B | tonnes in warehouses | 2028-03 | snapshot
@fact pu = 212000 | other | N | tonnes bought | 2028-03-17 | cumulative
@fact sub = 24000000000 | budget | C | CFA francs of aid for buyers | 2028-03-21 | plan | pledged
@fact fam = 410000 | other | N | families that grow it | 2028 | constant
@fact bg = 4 | other | G | bags brought to market | 2028-03-18 | constant
@fact ag = 53 | age | G | age | 2028 | constant
@fact kid = 6 | other | G | children | 2028 | constant
@fact vsh = 80 | other | V | share of Ivorian exports bought, percent | 2027 | constant
@fact cro = 1400000 | other | N | tonnes harvested by a trader's estimate | 2028 | plan | projected
@fact fob1 = 1400 | price | V | dollars a tonne on the ship that buyers wait for | 2028-04 | plan | hypothetical
@fact ks = 11 | other | F | share of the EU kernel market, percent | 2027 | constant
@fact ks0 = 2 | other | F | share of the EU kernel market, percent | 2018 | constant
@fact run = 50 | other | F | share of factories that run, percent | 2028-03 | snapshot
@fact inc = 260000 | revenue | N | CFA francs that a family earns in a year | 2028 | constant | hypothetical
@fact fobc = 8.1 | rate | V | fall of the price, percent | 2028-03 | constant
@fact gh = 410 | price | S | CFA francs a kilo offered in Ghana | 2028-03 | snapshot
@fact wm = 90 | other | F | share of women among those employed, percent | 2028 | constant
@fact usd = 0.7 | price | C | US dollars a kilo at the farm, fixed | 2028-02-11 | constant | threshold
@rel change fi = fp0 -> fp
@trap fp rp :: the fixed price and the one paid
@trap fp fp0 :: two seasons
@trap cr cr0 :: this harvest and the last
@trap cr pu :: the harvest and what has been bought
@trap pc pt :: now and the goal
@trap ex ex1 :: two rates
@trap fob fob0 :: January and March
@rel change fobc = fob0 -> fob
@rel convert usd = fp

@doc cca-communique | press release | 2028-02-11
COMMUNIQUÉ OF THE COUNCIL OF MINISTERS
Opening of the 2028 cashew marketing season

The Government has fixed the minimum farm-gate price for a kilogram of well-dried, well-sorted raw cashew nuts at {425|>fp} CFA francs, against {315|fp0|t=last season} francs last season, an increase of {34.9%|fi}.

This price is obligatory throughout the national territory. Any buyer who pays less is liable to withdrawal of his licence.

Production is expected to reach {1,250,000|cr|t=in 2028} tonnes in 2028, after {1,180,000|cr0|t=in 2027} tonnes in 2027, confirming our country as the world's leading producer. Some {410,000|~fam} families live from this crop.

The Council recalls the objective of processing {50%|pt|t=by 2030|by=The Council} of the harvest at home by 2030 ({31%|pc|t=in 2027} in 2027). To this end the single exit duty rises from {5%|ex} to {7%|ex1} of the CIF value.

Done at Abidjan

@doc commodity-wire | commodity wire | 2028-03-20
Ivory Coast cashew trade jams as buyers shun state price

ABIDJAN, March 20 (Comtext) - {Hundreds|tk} of trucks laden with cashew are stuck outside Ivory Coast's main port because exporters say they cannot sell at a profit nuts bought at the official minimum, traders and drivers said on Monday.

The queue at Abidjan reached {640|tk|t=on Sunday|by=a port agent} vehicles on Sunday, according to a port agent, with an average wait of {nine|wt} days.

Only {212,000|pu|t=by Friday|by=CCA} tonnes had been bought by Friday, marketing board CCA said, out of an estimated crop of {1.25 million|cr}.

Vietnam, which takes {four-fifths|vsh} of Ivorian exports, is bidding {$1,480|fob} a tonne FOB, down from {$1,610|fob0|t=in January} in January. At that level, exporters say, they could pay growers no more than {340|<rp|by=exporters} CFA francs a kilo. The minimum is {425|fp} CFA ({$0.70|usd}).

A CCA source said the board was "not blind", and that a support scheme was being drafted.

Reporting by Loukou Assamoi; editing by F. Thwaite

@doc radio-gbeke | radio transcript in translation | 2028-03-18
RADIO GBÊKÊ, BOUAKÉ. "Le grenier", Saturday. Transcript.

– Angèle Brou, you've come from Diabo this morning with {four|bg} bags. What were you offered?

– {Three hundred and eighty|!rp}, by a boy with a scale that lies. I said the radio told us {four hundred and twenty-five|fp|by=the radio}. He laughed and asked if the radio was buying.

– And what did you do?

– I brought them back here. My brother has a store. It's full. All Bouaké is full!

– The prefecture has counted: {eighty-five thousand|st|by=The prefecture} tonnes in the town's warehouses. When was it better?

– Last year it was {three hundred and fifteen|fp0|t=Last year} on paper and they paid it. You can't cook paper.

– The minister says {half|pt|by=The minister} of our nuts will be shelled at home...

– My niece shells at the factory behind the stadium. They're {seventeen thousand|jb} like her in the whole country, the gentleman said. {Three thousand one hundred|wg} a day. She's got fingers like burnt wood. Let him come and show us his fingers.

– We'll ask him. Angèle Brou, cashew grower, {53|ag} years old, mother of {six|kid}. After this song, the price of yam.

@doc vina-nut | Vietnamese trade newsletter | 2028-03-22
NUT DESK HCMC

West Africa. IVC crop estimates keep coming up. The council's {1.25|cr|x=1000000|by=The council} million tonnes looks low to us; our surveyors in Korhogo and Bondoukou say {1.4|cro|x=1000000}. Plenty of nuts, in other words, and no hurry. Quality so far 47–48 lbs, moisture good.

Price. Bình Phước shellers paid {$1,480|fob|t=last week} last week and will wait for {1,400|fob1}.

Policy. Abidjan has lifted its export levy to {8%|!ex1}, so add that to your costing. On Tuesday it announced a CFA {24 bn|sub|t=On Tuesday} subsidy, to be handed to exporters who prove they have paid the farmer the legal price. We wish everyone luck with the paperwork.

Processing. {Thirty-eight|fn} factories now have licences, and about {half|~run} of them actually run. Ivorian kernels took {11%|ks} of the EU market last year. Do not laugh: in 2018 they took {two|ks0}.

Logistics. The line of trucks is reported at {460|!tk|t=as of the 19th} as of the 19th.

@doc fair-nut | NGO briefing | 2028-04-03
FAIR NUT BRIEFING: five questions on the Ivorian price

**Is the legal price too high?** No. At {425|fp} francs a family with two hectares clears about {260,000|inc} a year, less than a shelling worker, who gets {3,100|wg} a day.

**Then why does nobody pay it?** Because the world price fell {8%|fobc|round|t=between January and March} between January and March, and because the tax rose from {5%|ex} to {7%|ex1} in the same weeks.

**Who profits?** Those who cross the border by night. Last year {120,000|sm|t=Last year} tonnes went to Ghana. With buyers there offering the equivalent of {410|gh}, expect more.

**What about the aid?** The council's {32 billion|!sub} francs, announced on 21 March, goes to trading houses. Not a franc passes through a cooperative.

**Can processing help?** It can. Factories handled {31%|pc|t=in 2027} of the harvest in 2027. They employ {17,000|jb}, {nine in ten|wm|v=90} of them women. To get to {50%|pt|t=in two years' time} in two years' time you would need to open a plant a month.

Download the full study (PDF, 44 pages, 3.1 MB)
