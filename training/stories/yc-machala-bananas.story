@story machala-bananas
@topic Ecuador's banana box price, a fungus on the coast, a British supermarket's contract and plantation wages
@subject A = Agriculture Ministry of Ecuador | the ministry | Quito | the minister | Agriculture Minister Gardenia Quimí
@subject X = Asociación de Exportadores de Banano | AEB | the exporters | the exporters' association
@subject P = small growers of El Oro | small growers | growers | APROBAN
@subject F = fungus TR4 | TR4 | the fungus | Fusarium
@subject H = Hacienda Las Delicias | Las Delicias | the plantation
@subject W = plantation workers' union ASTAC-Sur | ASTAC-Sur | the union | plantation workers
@subject B = Barrowby's | the British supermarket | the supermarket | the retailer
@subject R = Russian market | Russia | St Petersburg buyers
@fact b1 = 7.5 | price | A | dollars of minimum price for a box | 2036 | plan
@fact b0 = 7.25 | price | A | dollars of minimum price for a box | 2035 | constant
@fact bd = 0.25 | margin | A | dollars added to the minimum price of a box | 2036 | plan
@fact bg = 3.4 | rate | A | rise of the minimum price of a box | 2036 | plan
@fact bw = 8.4 | price | P | dollars demanded for a box | October 2035 | plan | hypothetical
@fact bo = 7.25 | price | X | dollars that exporters offered for a box | October 2035 | plan | hypothetical
@fact bs = 4.1 | price | P | dollars paid for a box on the spot market | October 2035 | snapshot
@fact bc = 6.3 | price | P | dollars it costs to produce a box | 2035 | snapshot
@fact bl = 2.2 | margin | P | dollars lost on a box | October 2035 | snapshot
@fact kg = 19.5 | other | A | kilos in a box | - | constant
@fact x1 = 271000000 | other | X | boxes exported | January to September 2035 | cumulative
@fact x0 = 285000000 | other | X | boxes exported | January to September 2034 | cumulative
@fact xg = 4.9 | rate | X | percent fall of boxes exported | January to September 2035 | snapshot
@fact xv = 3100000000 | revenue | X | dollars of banana exports in the year | 2034 | cumulative
@fact xr = 21 | rate | R | share of boxes exported | January to September 2035 | snapshot
@fact xe = 29 | rate | X | Europe's share of boxes exported | January to September 2035 | snapshot
@fact fh = 1340 | area | F | hectares under quarantine | 8 October 2035 | cumulative
@fact fh2 = 2180 | area | F | hectares under quarantine | 5 November 2035 | cumulative
@fact ff = 37 | other | F | farms with confirmed cases | 8 October 2035 | cumulative
@fact ff2 = 52 | other | F | farms with confirmed cases | 5 November 2035 | cumulative
@fact fa = 168000 | area | A | hectares of bananas in the country | 2035 | constant
@fact fs = 1.3 | rate | F | share of the country's bananas under quarantine | 5 November 2035 | snapshot
@fact fb = 46000000 | budget | A | dollars for control of the fungus | 2035-2036 | plan | pledged
@fact fp = 7200000 | spending | A | dollars spent on control of the fungus | October 2035 | cumulative
@fact fc = 6800 | price | A | dollars of compensation a hectare | 2035 | plan | pledged
@fact fy = 30 | duration | F | years that the fungus survives in soil | - | constant
@fact hh = 412 | area | H | hectares | 2035 | constant
@fact hq = 58 | area | H | hectares under quarantine | 8 October 2035 | snapshot
@fact hj = 390 | jobs | H | people employed | September 2035 | snapshot
@fact hl = 64 | jobs | H | people dismissed | October 2035 | cumulative
@fact ho = 2050 | other | H | boxes a hectare in the year | 2034 | snapshot
@fact w0 = 510 | price | W | dollars of minimum wage a month | 2035 | constant
@fact wd = 600 | price | W | dollars of minimum wage demanded a month | October 2035 | plan | hypothetical
@fact wl = 745 | price | W | dollars of living wage a month | 2035 study | snapshot
@fact wg = 235 | margin | W | dollars between minimum and living wage | 2035 | snapshot
@fact ws = 39 | rate | W | share of workers without social insurance | 2035 survey | snapshot
@fact wn = 1150 | sample_size | W | workers in the survey | 2035 | constant
@fact bp = 0.96 | price | B | pounds for a kilo in the shop | October 2035 | snapshot
@fact bp0 = 1.08 | price | B | pounds for a kilo in the shop | 2015 | snapshot
@fact bv = 41000000 | other | B | boxes bought a year | 2035 | constant
@fact bpl = 12.5 | price | B | dollars a box promised to growers, landed | from 2036 | plan | pledged
@fact blw = 0.35 | price | B | dollars a box of living-wage premium | from 2036 | plan | pledged
@fact bt = 14350000 | spending | B | dollars of living-wage premium a year | from 2036 | plan | pledged
@fact cz = 14 | other | X | tonnes of cocaine found in banana containers | January to September 2035 | cumulative
@fact cs = 210 | price | X | dollars to scan a container | October 2035 | constant
@fact pg = 5900 | other | P | small growers in the province | 2035 | snapshot
@fact pr = 14 | other | P | roadblocks | 15 October 2035 | snapshot
@fact pd = 3 | duration | P | days of roadblocks | 17 October 2035 | cumulative
@fact pl = 9000000 | damages | X | dollars lost a day in the blockade | October 2035 | snapshot | projected
@fact plt = 27000000 | damages | X | dollars lost in the blockade | 17 October 2035 | cumulative | projected
@trap bo b0 :: the exporters offer last year's price
@trap b1 bs :: minimum and spot price
@trap bw bpl :: demand and landed price
@trap b1 bc :: price and cost
@trap fh fh2 :: quarantine at two moments
@trap fb fp :: promised and spent
@trap w0 wl :: minimum and living wage
@trap wd w0 :: demanded and paid
@trap hh hq :: plantation and quarantined part
@trap x1 bv :: the country's boxes and one supermarket's
@trap cz pr :: fourteen tonnes and fourteen roadblocks
@rel diff bd = b1 - b0
@rel change bg = b0 -> b1
@rel diff bl = bc - bs
@rel change xg = x0 -> x1
@rel share fs = fh2 / fa
@rel diff wg = wl - w0
@rel product bt = bv * blw
@rel product plt = pl * pd

@doc a-wire | wire agency | 2035-10-16
Ecuador banana growers block roads over price of a box

GUAYAQUIL, Oct 16 (Pampa Wire) - Growers in Ecuador's El Oro province blocked {14|pr|t=on Monday} roads on Monday after talks with exporters on next year's banana price broke down.

Growers want {$8.40|bw} for a box of {19.5|kg} kilos. Exporters would stay at this year's {$7.25|b0+bo|t=this year's}. By law the agriculture ministry now has to set it within a week.

On the spot market boxes change hands for {$4.10|bs|t=these days} these days, growers say. To produce one costs {$6.30|bc|by=growers say}.

Ecuador, the world's largest exporter, shipped {271 million|x1|t=from January to September} boxes from January to September, {4.9%|xg} fewer than a year before. {29%|xe} went to Europe and {21%|xr} to Russia. Exports were worth {$3.1 billion|xv|t=last year} last year.

Growers also fear a fungus, TR4, for which {1,340|fh|t=a week ago} hectares on {37|ff|^} farms were under quarantine a week ago.

@doc b-plantation | regional newspaper | 2035-10-12
Where the fungus walks on shoes

By Doménica Cabezas

PASAJE. Before you may set foot in Las Delicias you step into a tub, then into another, then into boots that have never been anywhere else. The fungus travels in a crumb of mud. It lives on in the ground for {30|fy} years. "Longer than a marriage," says the foreman, Wellington Bohórquez.

Of {412|hh} hectares {58|hq|t=since Monday} have been fenced in since Monday. The plants in there still look fine. They got the herbicide all the same; in a month they'll be mush. In 2034 each hectare gave {2,050|ho|t=In 2034} boxes.

Of {390|hj|t=until September} people who worked here until September {64|hl} have gone home. They were told there'd be compensation of {6,800|fc} dollars a hectare. "Not for us," says one. "For the hectares."

Quito has promised {46 million|fb} dollars against TR4. {9.4 million|!fp|t=up to now} has been spent up to now. Most of it, says the growers' group APROBAN, on posters.

Clasificados: Se vende lancha, motor 40 HP. | Orense SC 0, Emelec 2

@doc c-union | union statement | 2035-10-18
ASTAC-SUR: And those who cut it?

For {three|pd} days the road was closed because of the price of the box. Good. The small grower is right: he gets {4.10|bs} for what costs him {6.30|bc}. He loses {2.20|bl}.

But in all the talk of boxes nobody mentioned those who carry them.

The minimum wage is {510|w0} dollars a month. A family in El Oro needs {745|wl}, as a study of this year has found. {235|wg} dollars too little, every month. We demand {600|wd}, for a start.

We've interviewed {1,150|wn} workers. {Thirty-nine|ws|v=39} in a hundred have no social insurance. Some have been spraying for twenty years and have no papers to show that they ever stood in a field. Their hands show it.

And when the fungus comes to the plantation, who's sent off? At Las Delicias it was {64|hl|t=this month} this month.

ASTAC-Sur will be at the table on Monday. If there isn't a chair, we'll bring a box.

@doc d-trade | fresh produce trade paper | 2035-10-26
Box at {$7.50|b1}: nobody happy, as is right

Quito has spoken. From January the official box is {$7.50|b1|t=From January}, up by {25 cents|bd|v=0.25} or {3.4%|bg}. Growers, who'd asked for {$8.20|!bw}, call it alms; exporters, who wanted no change, call it a tax.

The blockade ended on the {17th|-} after {five|!pd} days. The exporters' association reckons its cost at {$9 million|pl} a day.

There's a further bill. Customs found {14|cz|t=from January to September} tonnes of cocaine in banana containers from January to September, so every one is to be scanned, at {$210|cs}. Russians don't mind either way.

In Britain Barrowby's, which sells a kilo at {96p|bp|v=0.96|t=now} now (in 2015 it was {£1.08|bp0|t=in 2015}!), says it'll pay {$12.50|bpl} a box landed from 2036, {35 cents|blw|v=0.35} of which is earmarked for wages. It buys {41 million|bv} boxes a year.

Spot FOB Guayaquil 43 lb: $6.90 | Colombia Turbo: $9.60 | Green life claims: rising

@doc e-uk | British daily | 2035-11-06
The 35p… no, 35-cent banana that could change a life

Barrowby's, Britain's third-largest supermarket, will spend {$14.35 million|bt|t=from January} a year from January on a living-wage premium for banana workers. It comes to {35 cents|blw|v=0.35} on each of its {41 million|bv} boxes.

Campaigners cheered, with one hand. "A banana's cheaper than it was in 2015," said Femi Lockhart of Fair Fruit. It's {96p|bp|v=0.96|t=this week} a kilo this week. "Every other thing in the basket has doubled."

In Ecuador, where {5,900|pg} small growers in one province alone live off the fruit, a disease is spreading. Quarantine now covers {2,180|fh2|t=as of yesterday} hectares on {52|ff2|^} farms as of yesterday. That's only {1.3%|fs} of the country's {168,000|fa}. The same was said of Mozambique.

Agriculture Minister Gardenia Quimí told this newspaper that {$7.2 million|fp|t=by last month} out of {$46 million|fb} had been spent on it by last month, and that "bananas have outlived every minister".

Recipe, p. 14: banana loaf, 180C, 55 minutes.

@doc f-export | exporters' newsletter | 2035-10-19
AEB INFORMA

Dear members,

The roads are open. In {three|pd} days of blockade about {$27 million|plt} of fruit was lost or missed its ship.

We'd proposed to keep {$7.25|b0+bo} for 2036. You know why: boxes exported have fallen from {285 million|x0|t=in the first nine months of last year} in the first nine months of last year to {261 million|!x1|t=this year} this year, with Costa Rica and Guatemala only too ready.

Growers quote {$4.10|bs|by=Growers} on the spot market. It's true, for fruit without a contract, in October, on a Thursday.

Scanning starts on 1 December. Book early.
