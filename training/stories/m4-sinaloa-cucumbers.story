@story m4-sinaloa-cucumbers
@topic The United States puts deposits on Mexican cucumbers
@subject U = U.S. Commerce Department | Commerce | Washington | the department
@subject T = Agrícola Tres Ríos | Tres Ríos
@subject D = Invernaderos El Dorado | El Dorado
@subject O = other Mexican exporters | all others | everybody else | everyone else | the rest
@subject F = Florida Cucumber Council | Florida growers | the Florida growers | petitioners | the petitioners
@subject M = Mexican cucumbers | cucumbers | imports from Mexico | cukes
@subject S = Sinaloa growers' confederation | CAADES Norte | the confederation | Sinaloa growers | growers in Sinaloa
@subject N = Nogales | the Mariposa crossing | Mariposa
@subject I = U.S. International Trade Commission | the trade commission | ITC
@fact mt = 11.8 | rate | T | dumping margin, percent | 2027-05-19 | constant
@fact md = 23.4 | rate | D | dumping margin, percent | 2027-05-19 | constant
@fact mo = 16.9 | rate | O | dumping margin, percent | 2027-05-19 | constant
@fact mf = 112 | rate | F | dumping margin alleged, percent | 2026-11 | constant
@fact im = 1310000000 | other | M | dollars of imports in a year | 2026 | cumulative
@fact ms = 63 | other | M | share of the US market, percent | 2026 | constant
@fact fs = 9 | other | F | share of the US market, percent | 2026 | constant
@fact fs0 = 21 | other | F | share of the US market, percent | 2010 | constant
@fact d0 = 2027-05-26 | date | U | day from which deposits are due | 2027 | plan
@fact d1 = 2027-10-06 | date | U | day of the final ruling | 2027 | plan
@fact b1 = 19.2 | price | M | dollars a box at the border | 2027-05-21 | snapshot
@fact b0 = 14.5 | price | M | dollars a box at the border | 2027-05-14 | snapshot
@fact rt = 0.89 | price | M | dollars each in supermarkets | 2027-05 | snapshot
@fact rp = 1.05 | price | M | dollars each in supermarkets | 2027-06 | plan | projected
@fact tk = 415 | other | N | produce lorries a day | 2027-05-18 | snapshot
@fact tk1 = 372 | other | N | produce lorries a day | 2027-05-21 | snapshot
@fact jb = 118000 | jobs | S | people employed | 2027 | snapshot
@fact jr = 8500 | jobs | S | jobs at risk | 2027 | plan | projected
@fact dp = 74000000 | budget | S | deposits in dollars until the final ruling | 2027-10 | plan | projected
@fact v1 = 4 | votes_cast | I | commissioners who saw harm | 2026-12-18 | constant
@fact v0 = 1 | votes_cast | I | commissioners who saw none | 2026-12-18 | constant
@fact ha = 14200 | area | S | hectares planted | winter 2026-27 | constant
@fact yn = 30 | duration | S | years of exporting by a family | 2027 | constant
@fact mx = 15 | rate | U | duty proposed in return by Mexico on American pork, percent | 2027-05 | plan | hypothetical
@fact cor = 11 | jobs | - | people on an importer's payroll | 2027-05 | snapshot
@fact ear = 4 | rate | S | profit on sales, percent | 2027 | constant
@fact dif = 0.16 | price | M | rise in the supermarket price, dollars | 2027-06 | plan | projected
@fact trl = 6 | other | S | trailers being loaded in a yard | 2027-05-21 | snapshot
@fact grw = 55 | duration | M | days from seed to fruit | - | constant
@trap mt md :: two companies
@trap mo mf :: what was found and what was alleged
@trap ms fs :: two shares of the market
@trap fs fs0 :: now and then
@trap b1 b0 :: a week apart
@trap tk tk1 :: before and after
@trap jb jr :: all jobs and those at risk
@trap d0 d1 :: deposits and the final ruling
@trap im dp :: imports and deposits
@rel diff dif = rp - rt

@doc trade-wire | wire agency | 2027-05-19
US finds Mexican cucumbers dumped, sets deposits up to {23.4%|<md}

WASHINGTON, May 19 (Transborder News) – The U.S. Commerce Department on Wednesday set preliminary anti-dumping margins of {11.8%|mt} for Agrícola Tres Ríos and {23.4%|md} for Invernaderos El Dorado, the {two|-} Mexican exporters it examined, and {16.9%|mo} for all others.

Importers must post cash deposits at those rates from {May 26|d0}. A final determination is due on {October 6|d1}.

Imports from Mexico were worth {$1.31 billion|im|t=last year} last year and filled {63%|ms} of the market. Florida growers, whose share has shrunk to {9%|fs} from {21%|fs0|t=in 2010} in 2010, filed the case in November, alleging margins as high as {112%|mf|by=Florida growers|t=in November}.

The trade commission found in December by {4|v1|t=in December} votes to {1|v0|^} that there was a reasonable indication of harm.

Mexico's economy ministry called the finding "unfounded" and is weighing a {15%|mx} duty on American pork legs.

@doc nogales-herald | border newspaper | 2027-05-22
Produce trucks thin out at Mariposa as cucumber duty looms

NOGALES, Ariz. | Nobody has paid a cent yet and already the yard at Fresh Gate Warehouse sounds different. "You could hear a bird this morning," said dispatcher Chuy Valenzuela-Ott.

Customs counted {372|tk1|t=Friday} produce trucks Friday at the Mariposa crossing, against {415|tk|t=Tuesday} on Tuesday, the day before Commerce announced its margins.

Boxes jumped. Brokers quoted {$19.20|b1|t=Friday} for a carton of super selects, up from {$14.50|b0|t=a week earlier} a week earlier. Importer Marisela Coronado figures that the {16.9 percent|mo} that applies to most of her shippers "eats the margin and then asks for dessert."

She has {11|cor} people on payroll. Her biggest supplier is Tres Ríos, which got off lightly. The other big name didn't: El Dorado, {32.4|!md}.

Deposits start {Wednesday|d0}. By fall, when Washington decides for good, the importers' association expects to have {$74 million|dp|by=the importers' association} tied up.

Coming Sunday: the 9 best raspados in Santa Cruz County

@doc culiacan-debate | Mexican regional daily | 2027-05-21
"We sell cheap because we are good"

Culiacán, Sin.– The Félix Armenta family has shipped cucumbers north for {thirty|yn} years, and for {thirty|yn} years, says Don Rubén, somebody in Florida has been angry.

The confederation of growers met yesterday behind closed doors. On leaving, its president Ximena Gastélum said {8,500|jr|t=by November|by=its president Ximena Gastélum} jobs could go by November out of the {118,000|jb} that horticulture sustains in the state. "{Fourteen thousand two hundred|ha|by=she} hectares will not be planted with hope," she added.

Tariffs of {18.2 per cent|!mo|s=most firms} for most firms, in an industry that earns {four|>ear} or five: the accounts do not close, according to her. Until {the sixth of October|d1}, {74 million|dp} dollars will sleep in the American treasury.

The federal government promises reciprocity; pork would pay {15 per cent|mx}.

At the packing shed nobody had time for that. Friday is a loading day. In the yard, {six|trl} trailers, engines on. One of the drivers held up a cucumber and asked the photographer which end was the dumped one.

@doc florida-ag | advocacy newsletter | 2027-05-20
A GOOD WEDNESDAY FOR PLANT CITY

Friends,

Vindication has a number, and it is {23.4|md}. That's the margin Commerce slapped on one of Mexico's giants, El Dorado. The other came in at {11.8|mt}. We told the department the true figure was {112|mf|by=We}; we still think so and will be back in the fall with invoices.

Remember why we're here. In 2010 we grew {21 percent|fs0|t=In 2010} of America's cucumbers. Today it's {6 percent|!fs|t=Today}, and I can name every family that quit in between.

Shoppers, we are told, will suffer: {$1.05|rp} for a cuke that costs {89 cents|rt|v=0.89}. {Sixteen cents|dif|v=0.16}. That is what it takes to keep a farm in Hillsborough County under lettuce instead of under a car wash.

Next: the final injury vote. The commission was with us {4|v1}–{1|v0} last time.

Our barbecue is June 12, 5 p.m., $15, kids free.

Beau Strickland Hathcock, executive director, Florida Cucumber Council

@doc grocer-explainer | consumer site | 2027-05-24
Why is my salad getting pricier? The cucumber duty, explained

**What happened?** The US says growers in Mexico sell cucumbers here below a fair price. From {Wednesday|d0}, importers must leave a deposit with customs: between {11.8%|mt} and {23.4%|md}, depending on the exporter.

**How much of what we eat is Mexican?** Nearly {two-thirds|~ms}. The supply was worth {$1.31 billion|im|t=in 2026} in 2026.

**So prices go up?** They have. At the border a box cost {$16.80|!b1|t=on Friday} on Friday; it was {$14.50|b0|t=a week before} a week before. In stores analysts expect {$1.05|rp|t=next month|by=analysts} apiece next month, up from {89c|rt|v=0.89|t=today} today.

**Could it be undone?** Yes. The rates are preliminary. The last word comes {Oct. 6|d1}, and if the International Trade Commission then finds no harm, everyone gets the money back.

**Can I grow my own?** Sure. About {55|grw} days from seed.

★★★★☆ 4.3 (118 ratings)
