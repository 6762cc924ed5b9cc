@story rancagua-cherryship
@topic A container ship full of Chilean cherries breaks down on the way to China before the New Year
@subject V = Estrella Maipo | the Estrella Maipo | the ship | the vessel
@subject L = Trans-Andes Line | Trans-Andes | the shipping line | the carrier
@subject A = Asociación de Frutas del Valle | AFV | the fruit growers' association | the association | exporters
@subject C = China | Chinese buyers | Guangzhou market
@subject G = Frutícola Cachapoal | Cachapoal | the grower company | the exporter
@subject W = Sindicato Packing Rancagua | packing workers | the union
@subject S = Seguros Austral | the insurer | insurers
@subject M = Agriculture Ministry | Santiago | the ministry
@fact k = 1353 | other | V | containers of cherries aboard | 13 January 2037 | constant
@fact kt = 25707 | other | V | tonnes of cherries aboard | 13 January 2037 | constant
@fact kb = 5.14 | other | V | millions of boxes of cherries aboard | 13 January 2037 | constant
@fact kk = 19 | other | V | tonnes of cherries in a container | - | constant
@fact kv = 128000000 | price | V | dollars of value of the cargo | on sailing | snapshot | projected
@fact kx = 3850 | other | V | containers that the ship can take | - | constant
@fact cr = 24 | other | V | crew | - | constant
@fact dd = 18 | duration | V | days adrift | 31 January 2037 | cumulative
@fact nm = 2900 | distance | V | nautical miles from the nearest port when it stopped | 13 January 2037 | snapshot
@fact tr = 23 | duration | L | days of voyage promised | - | plan | pledged
@fact ta = 52 | duration | V | days of voyage | 22 February 2037 | cumulative
@fact late = 29 | duration | V | days late | 22 February 2037 | snapshot
@fact tt = 0.5 | temperature | V | degrees in the containers | January 2037 | snapshot
@fact fr = 6800 | price | L | dollars of freight for a container | season 2036/37 | constant
@fact lf = 9200400 | revenue | L | dollars of freight for the cherries | January 2037 | snapshot
@fact px = 640000 | other | A | tonnes of cherries exported | season 2036/37 | plan | projected
@fact p0 = 586000 | other | A | tonnes of cherries exported | season 2035/36 | cumulative
@fact pg = 9.2 | rate | A | growth of cherries exported | season 2036/37 | plan | projected
@fact pc = 91 | rate | C | share of the cherries exported | season 2036/37 | snapshot
@fact ps = 4 | rate | V | share of the season's cherries aboard | January 2037 | snapshot
@fact xv = 3.2 | revenue | A | billions of dollars of cherry exports | season 2035/36 | cumulative
@fact b0 = 195 | price | C | yuan for a five-kilo box, jumbo | 10 January 2037 | snapshot
@fact b1 = 117 | price | C | yuan for a five-kilo box, jumbo | 29 January 2037 | snapshot
@fact bg = 40 | rate | C | percent fall of the price of a box | 29 January 2037 | snapshot
@fact bs = 22 | price | C | yuan for a five-kilo box from the ship | 24 February 2037 | snapshot
@fact bad = 70 | rate | V | share of the boxes thrown away | 26 February 2037 | snapshot
@fact sal = 30 | rate | V | share of the boxes that could be sold | 26 February 2037 | snapshot
@fact gt = 212 | other | G | containers on the ship | January 2037 | snapshot
@fact gs = 15.7 | rate | G | share of the cherries on the ship | January 2037 | snapshot
@fact gr = 142 | revenue | G | millions of dollars of sales in the year | 2036 | cumulative
@fact gl = 17 | damages | G | millions of dollars of loss | February 2037 | snapshot | projected
@fact gj = 640 | jobs | G | permanent staff | 2037 | snapshot
@fact gz = 5200 | jobs | G | seasonal workers | December 2036 | snapshot
@fact wp = 38000 | price | W | pesos of pay a shift | season 2036/37 | constant
@fact wb = 180000 | price | W | pesos of season bonus | season 2036/37 | plan | pledged
@fact wu = 1100 | other | W | workers without the bonus | March 2037 | snapshot
@fact wo = 198000000 | damages | W | pesos of bonus owed | March 2037 | snapshot
@fact si = 80 | rate | S | share of the cargo that is insured | - | constant
@fact sx = 102400000 | damages | S | dollars insured | - | constant
@fact sc = 71000000 | damages | S | dollars claimed | 30 March 2037 | cumulative
@fact sn = 148 | other | S | claims | 30 March 2037 | cumulative
@fact ex = 92 | other | A | exporters with cherries aboard | January 2037 | constant
@fact tug = 2 | other | L | tugs sent | 20 January 2037 | snapshot
@fact ag = 11 | age | V | years since the ship was built | 2037 | constant
@fact cd = 35 | budget | M | millions of dollars of soft credit for growers | February 2037 | plan | pledged
@fact cdd = 90 | budget | A | millions of dollars of soft credit asked for | February 2037 | plan | hypothetical
@fact ha = 71000 | area | A | hectares of cherry trees | 2036 | snapshot
@fact ha0 = 38000 | area | A | hectares of cherry trees | 2019 | snapshot
@fact hag = 86.8 | rate | A | growth of the area of cherry trees | 2036 | snapshot
@trap k kx :: containers of cherries and room aboard
@trap tr ta :: voyage promised and made
@trap dd late :: days adrift and days late
@trap b0 b1 :: price before and after
@trap b1 bs :: other cherries and those of the ship
@trap kv sx :: value and sum insured
@trap sx sc :: insured and claimed
@trap px p0 :: this season and last
@trap gj gz :: permanent and seasonal
@trap cd cdd :: promised and asked for
@trap bad sal :: thrown away and sold
@rel product kt = k * kk
@rel diff late = ta - tr
@rel product lf = k * fr
@rel change pg = p0 -> px
@rel change bg = b0 -> b1
@rel share gs = gt / k
@rel share ps = kt / px
@rel product wo = wb * wu
@rel share si = sx / kv
@rel change hag = ha0 -> ha

@doc a-wire | wire agency | 2037-01-15
Ship with {1,353|k} containers of Chilean cherries adrift in Pacific

SANTIAGO, Jan 15 (Pampa Wire) - A container ship bound for China with cherries for the Lunar New Year has been without propulsion in the middle of the Pacific since Tuesday, its operator Trans-Andes Line said on Thursday.

The Estrella Maipo has {1,353|k} refrigerated containers of cherries aboard, or {25,700|~kt} tonnes, worth some {$128 million|~kv}. The {24|cr} crew are well and the cold is holding, it said. When the engine failed the ship was {2,900|nm|t=When the engine failed} nautical miles from the nearest port.

It left San Antonio on New Year's Day and was to have reached Nansha in {23|tr} days, ahead of the feast.

China takes {91%|pc} of Chile's cherries. Exports this season are forecast at {640,000|px|t=this season} tonnes, up {9.2%|pg} from {586,000|p0|t=last season} last season.

Shares in exporter Frutícola Cachapoal fell 8.6% in Santiago.

@doc b-fresh | fresh produce portal | 2037-01-30
Cherries: {40%|bg} off, and the slow boat hasn't even landed

By Beatriz Ulloa-Zhang, Guangzhou

Jiangnan market, five in the morning. A box of jumbo goes for {117|b1|t=yesterday} yuan, yesterday's price too. On the 10th it was {195|b0|t=On the 10th}. The week before the feast ought to be the best of the year.

So where's the glut from? From everywhere. There's been a lot of fruit: Chile has {71,000|ha|t=by now} hectares of cherry trees by now, where in 2019 there were {38,000|ha0|t=in 2019}. And importers have been selling in a panic, since they know what is still out there.

Out there: the Estrella Maipo, {17|-} days without an engine, with {4%|ps} of the whole season in her belly. {Two|tug} tugs reached her on the 20th; one broke its line. A part was flown to Tahiti and taken out by a yacht.

"Half a degree, all boxes, every day," the carrier writes to its clients. {0.5|tt} is what the loggers show. Nobody has told cherries that they may live to be seven weeks old.

{92|ex} exporters are aboard, so to speak. Cachapoal alone has {212|gt} boxes (the big sort), which is {15.7%|gs} of the cargo.

Also trending: durian tariffs; Peru blueberries at $7; cold storage fire in Dalian

@doc c-chile-daily | national daily | 2037-02-01
The ship moves

After {18|dd|t=yesterday} days adrift the Estrella Maipo got under way again yesterday, under her own power, at nine knots. She's {11|ag} years old, can carry {3,850|kx} containers, and has become the most watched dot in Chile: on Friday 212,000 people had the tracking page open.

For the exporters it's too late. The Year of the Snake begins on 15 February and the ship will not be there.

The fruit growers' association has asked the government for {90 million|cdd|v=90} dollars in soft credit. The ministry answered with {35 million|cd|v=35}. "They heard a third of what we said," remarked its president, Ignacio Zúñiga-Petersen. Last season cherries brought the country {3.2 billion|xv|v=3.2|t=Last season} dollars, second only to copper.

At Trans-Andes the freight of {6,800|fr} dollars a container was paid in advance. That's {9.2 million|lf} for the cherries. Whether it'll have to give it back, lawyers are asking each other over lunch.

MÁS EN ECONOMÍA: UF $47.310 | Bencina baja 9 pesos | IPC enero: 0,3%

@doc d-follow | trade newsletter | 2037-02-27
COLD CHAIN LETTER 8/37

She's in. The Estrella Maipo tied up at Nansha last Sunday, {52|ta|t=last Sunday} days out of San Antonio, {29|late|^} days late.

Surveyors opened the first boxes at noon. Verdict, as of yesterday: {70 percent|bad|t=yesterday} for the digester, {30|sal|^} fit to be sold. And sold they were, on Tuesday, at {22|bs|t=on Tuesday} yuan a box. The stalks were brown; the fruit, I'm told, tasted "of wine, but not of good wine".

{5.14 million|kb|v=5.14} boxes of five kilos. Think of that as a wall.

Insurance. {80 percent|si} of the {$128 million|kv} was covered, that is {$102.4 million|sx}, mostly with Seguros Austral. Delay as such isn't insured. Rot is. Is rot by delay rot? Watch this space.

Reefer rates wk 9: WCSA–China $5,100 ▼ | ECSA–Europe $3,450 =

@doc e-union | union leaflet | 2037-03-12
SINDICATO PACKING RANCAGUA

WE PACKED THEM WELL. WE WANT OUR BONUS.

Compañeras: In December there were {5,200|gz|t=In December} of us temporary workers at Cachapoal, beside the {640|gj} of the plant. {38,000|wp} pesos a shift, on our feet, at two degrees. For finishing the season we were promised {180,000|wb} pesos.

Now they tell {1,100|wu} of us that there's no bonus, for there is no money, for the ship broke down. We did not break the ship.

It's {198 million|wo} pesos in all. The company sold {142 million|gr|v=142|t=last year} DOLLARS last year. It says it has lost {17|gl|v=17|by=It says} with the ship. We've lost a school year's worth of shoes.

Labour inspectorate, Campos 250, Tuesday 17, 9:00. Bring the contract. Those who can't read it, come half an hour earlier.

@doc f-insurance | insurance wire | 2037-03-31
Claims over cherry ship reach $71m

Insurers have received {148|sn|t=by Monday} claims for {$71 million|sc|^} over the cherries that spoiled on the Estrella Maipo by Monday, according to Seguros Austral, which leads the cover of {$102.4 million|sx}.

It accepts that the cargo was carried at {0.5|tt} degrees throughout. It disputes that the loss was caused by anything but time. The ship took {52|ta} days for a voyage that the carrier's brochure gives as {23|tr}.

Trans-Andes Line has declared general average. Growers, who don't know what this is, will find out.
