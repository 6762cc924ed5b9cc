@story jaen-oliveoil
@topic The olive oil harvest in Andalusia after drought: forecast, price, theft, pickers
@subject J = Junta de Andalucía | the Junta | the regional government | Andalusia
@subject U = Unión de Olivareros | the growers' union | UDO | the growers
@subject C = Cooperativa Sierra Mágina Oro | Mágina Oro | the cooperative | the co-op
@subject A = Aceites Valdivieso | Valdivieso | the bottler | the company
@subject P = province of Jaén | Jaén | the province
@subject G = Guardia Civil | the Guardia Civil | police | officers
@subject M = Mercahogar | the supermarket chain | the supermarket
@subject T = CCAT union | CCAT | the day labourers' union | the farmworkers' union
@subject E = European Union | the EU | Brussels | Spain's rivals
@fact a1 = 742000 | other | J | tonnes of olive oil expected | October 2036 forecast, 2036/37 season | plan | projected
@fact a0 = 1060000 | other | J | tonnes of olive oil produced | 2035/36 season | cumulative
@fact ag = 30 | rate | J | percent fall of olive oil output | 2036/37 season | plan | projected
@fact j1 = 262000 | other | P | tonnes of olive oil expected | October 2036 forecast, 2036/37 season | plan | projected
@fact j0 = 455000 | other | P | tonnes of olive oil produced | 2035/36 season | cumulative
@fact jg = 42.4 | rate | P | percent fall of olive oil output | 2036/37 season | plan | projected
@fact js = 35.3 | rate | P | share of the region's olive oil | 2036/37 season | plan | projected
@fact u1 = 690000 | other | U | tonnes of olive oil expected in the region | October 2036, 2036/37 season | plan | projected
@fact f1 = 731000 | other | J | tonnes of olive oil produced | 31 March 2037 | cumulative
@fact st = 214000 | other | E | tonnes of olive oil in store in Spain | end of September 2036 | snapshot
@fact st0 = 305000 | other | E | tonnes of olive oil in store in Spain | end of September 2035 | snapshot
@fact p1 = 5.85 | price | P | euros for a kilo of extra virgin at the mill | 16 October 2036 | snapshot
@fact p0 = 4.5 | price | P | euros for a kilo of extra virgin at the mill | 1 July 2036 | snapshot
@fact pg = 30 | rate | P | rise of the mill price | October 2036 | snapshot
@fact pa = 6.4 | price | P | euros for a kilo of extra virgin at the mill | January 2037 | snapshot
@fact pv = 5.2 | price | P | euros for a kilo of lampante at the mill | 16 October 2036 | snapshot
@fact ph = 9.2 | price | P | euros for a kilo of extra virgin at the mill at the record | January 2024 | snapshot
@fact s1 = 7.95 | price | M | euros for a litre of extra virgin own brand | 20 October 2036 | snapshot
@fact s0 = 6.45 | price | M | euros for a litre of extra virgin own brand | July 2036 | snapshot
@fact sd = 1.5 | margin | M | euros added to a litre of olive oil | October 2036 | snapshot
@fact sn = 1.75 | price | M | euros for a litre of sunflower oil | 20 October 2036 | snapshot
@fact vt = 10 | rate | J | value-added tax on olive oil | from January 2037 | plan
@fact vt0 = 4 | rate | J | value-added tax on olive oil | 2036 | constant
@fact cs = 3.9 | price | U | euros it costs to produce a kilo in a traditional grove | 2036 | snapshot
@fact ci = 2.4 | price | U | euros it costs to produce a kilo in an irrigated hedge | 2036 | snapshot
@fact cm = 2800 | other | C | members | 2036 | snapshot
@fact ct = 9100 | other | C | tonnes of olive oil produced | 2035/36 season | cumulative
@fact cf = 5000 | other | C | tonnes of olive oil expected | 2036/37 season | plan | projected
@fact cg = 45.1 | rate | C | percent fall of olive oil output | 2036/37 season | plan | projected
@fact vr = 486000000 | revenue | A | euros of sales in the year | year to June 2036 | cumulative
@fact vp = 9720000 | profit | A | euros of net profit in the year | year to June 2036 | cumulative
@fact vm = 2 | rate | A | net margin | year to June 2036 | snapshot
@fact vl = 128000000 | other | A | litres bottled in the year | year to June 2036 | cumulative
@fact vx = 61 | rate | A | share of sales made abroad | year to June 2036 | snapshot
@fact vu = 15 | rate | A | American tariff on the bottler's oil | since 2035 | constant
@fact gt = 318000 | other | G | kilos of stolen olives recovered | 31 January 2037 | cumulative
@fact gt0 = 140000 | other | G | kilos of stolen olives recovered | whole 2035/36 season | cumulative
@fact ga = 227 | arrests | G | people arrested for theft of olives | 31 January 2037 | cumulative
@fact gi = 64 | arrests | G | people investigated without arrest | 31 January 2037 | cumulative
@fact go = 340 | officers | G | officers on patrol in the groves | winter 2036/37 | snapshot
@fact gd = 12 | other | G | drones used | winter 2036/37 | snapshot
@fact tw = 63.4 | price | T | euros of pay a day for a picker | 2036 agreement | constant
@fact td = 70 | price | T | euros of pay a day demanded for a picker | October 2036 | plan | hypothetical
@fact tj = 2900000 | other | P | days of work in the harvest | 2036/37 season, forecast | plan | projected
@fact tj0 = 4800000 | other | P | days of work in the harvest | 2035/36 season | cumulative
@fact tjd = 1900000 | margin | P | days of work lost | 2036/37 season | plan | projected
@fact tp = 20 | duration | T | days of work needed for farm dole | until 2036 | constant
@fact tq = 10 | duration | T | days of work needed for farm dole | January 2037 decree | plan | pledged
@fact hx = 590000 | area | P | hectares of olive groves | - | constant
@fact tr = 66000000 | other | P | olive trees | - | constant
@fact rf = 38 | rate | P | percent by which rain fell short of the average | October 2035 to September 2036 | cumulative
@fact dm = 21 | rate | P | how full the reservoirs of the upper Guadalquivir are | 14 October 2036 | snapshot
@trap a1 u1 :: Junta's and growers' forecast
@trap a1 f1 :: forecast and final count
@trap p1 s1 :: mill and shop price
@trap p1 pv :: extra virgin and lampante
@trap ag jg :: region and province
@trap ag pg :: output down and price up by thirty percent
@trap ga gi :: arrested and investigated
@trap tw td :: paid and demanded
@trap cs ci :: two kinds of grove
@trap vt vm :: VAT and margin
@rel change ag = a0 -> a1
@rel change jg = j0 -> j1
@rel share js = j1 / a1
@rel change pg = p0 -> p1
@rel diff sd = s1 - s0
@rel change cg = ct -> cf
@rel share vm = vp / vr
@rel diff tjd = tj0 - tj

@doc a-wire | wire agency | 2036-10-16
Andalusia sees olive oil output down 30% after second dry year

SEVILLE, Oct 16 (Mercurio) - Andalusia, source of most of Spain's olive oil, will produce {742,000|a1|t=in the season now starting} tonnes in the season now starting, the Junta said on Thursday, {30%|ag} less than the {1.06 million|a0|t=in the one before} in the one before.

The province of Jaén, the world's largest single producer, will be hit hardest. Its mills are expected to press {262,000|j1} tonnes, down from {455,000|j0}.

Rainfall in the year to September was {38%|rf|t=in the year to September} short of the average.

Extra virgin oil traded at {5.85 euros|p1|t=on Thursday} a kilo in Jaén on Thursday. At the start of July it was {4.50|p0|t=At the start of July}. The record, of {9.20|ph|t=in January 2024}, was set in January 2024.

Growers think that the forecast is rosy. Their union, UDO, expects {690,000|u1|by=UDO} tonnes.

Stocks in Spain stood at {214,000|st|t=at the end of September} tonnes at the end of September, after {305,000|st0|t=a year before} a year before.

@doc b-consumer | consumer site | 2036-10-21
Oil's gone up again: what you'll pay and how to dodge it

Hold the tostada. The price of olive oil has taken another jump.

We went shopping on Monday. At Mercahogar a litre of the house extra virgin was {7.95 euros|s1|t=on Monday}. In July we'd noted {6.45|s0|t=In July}. That's {€2.50|!sd} more for the same green bottle.

Why? Drought. Spain's south, which makes the bulk of it, will have {30%|ag} less to sell. Out at the mills, where it's bought by the tanker, a kilo of the good stuff is up {30%|pg|t=since summer} since summer. (A kilo is a bit more than a litre.)

Will it get worse? Possibly. In January the VAT on olive oil goes up to {10%|vt|t=In January} from {4%|vt0}. Mills think prices will peak around Christmas.

Tips:
1. Buy the 5-litre tin. It saved us 9% at two of three shops.
2. Don't fry in extra virgin. Sunflower is {€1.75|sn}.
3. Beware of "olive oil" at under {5 euros|-}. In a test of 40 bottles we found 6 that were not.

★ Join 84,000 members for €2.99 a month

@doc c-provincial | provincial daily | 2036-10-20
"There'll be nobody in the groves by January"

By Encarni Buendía-Mbaye, Bedmar

On the terrace of the Mágina Oro cooperative, from where one sees nothing but olive trees ({66 million|tr} in the province, somebody counted), the members were given a piece of paper on Saturday. It said {5,000|cf}. Last year's said {9,100|ct|t=Last year's}. Tonnes of oil, that is, for {2,800|cm} families: {45 percent|cg|round} down.

The whole of Jaén is in the same way. According to the Junta the harvest will shrink by {42.4 percent|jg|by=According to the Junta}. The reservoirs on the upper Guadalquivir are {21 percent|dm|t=last Tuesday} full, as of last Tuesday.

But isn't oil dear? It is, at {5.85|p1|t=last week} last week for extra virgin and {5.20|pv|^} for lampante. "Half the oil at a third more. You do it," says Blas Hermoso, who has 400 trees on a slope you could ski down. A kilo costs him {3.90|cs} to make. The hedges down in the plain, with their drip pipes, can do it for {2.40|ci}.

With the oil goes the work. Last winter the harvest gave {4.8 million|tj0|t=Last winter} days' wages in this province. This time it'll be {2.9 million|tj|t=This time}, and the day labourers' union is asking for {75 euros|!td} a day instead of {63.40|tw|t=now} now.

Hemeroteca: In 1945 they ate the stones. | Real Jaén 0, Linares 0

@doc d-union | union leaflet | 2036-10-27
CCAT — Field Section, Jaén

COMPAÑEROS, COMPAÑERAS OF THE VERDEO AND THE VAREO

They say there's no work. Let us see how much there isn't. The Junta's own paper: {1.9 million|tjd|by=The Junta's own paper} days fewer than last winter. For {20|tp} days you get the farm dole. How are you to get {20|tp} out of a harvest of {fifteen|-}?

WE DEMAND

– {70 euros|td} a day for all. Today's agreement gives {63.40|tw|t=Today's}, and many get 50 in an envelope.
– that the {20|tp} days be brought down to five.
– hands before machines on every farm over {50|-} hectares.

The growers weep. Oil has gone from {4.50|p0} to {5.85|p1} in three months. Let them weep into that.

DEMONSTRATION: Úbeda, Plaza de Andalucía, Sunday 9 November, 12:00.

@doc e-results | business daily | 2036-11-06
Valdivieso's sales rise, its slice doesn't

The bottler Aceites Valdivieso earned {9.72 million euros|vp|t=in the year to June} in the year to June on sales of {486 million|vr|^}, a margin of {2 percent|vm} that its chairman, Rafael Valdivieso-Stern, described as "what sticks to the funnel".

It filled {128 million|vl|^} litres. Foreign markets took {61 percent|vx}, led by the United States, where a tariff of {15 percent|vu|t=since last year} has applied since last year.

For the season that has begun the company expects scarcity, but no repeat of 2024. It reckons with {742,000|a1} tonnes in Andalusia, of which barely {a third|~js} from Jaén, and with {204,000|!st|t=left over} left over in tanks around Spain.

The chairman declined to say what he pays at the mill. "Ask the supermarket what it pays me."

The group will put {14|-} million into a plant in Tunisia.

@doc f-crime | regional news site | 2037-02-04
Olive thieves: {227|ga} arrested as season ends

JAÉN — Guardia Civil patrols have recovered {318,000|gt|t=to the end of January} kilos of stolen olives in the season to the end of January, more than double the {140,000|gt0|t=all of last season} of all of last season. With extra virgin at {6.40|pa|t=last month} euros last month, thieves "come with rakes, nets and invoices", Captain Remedios Azcona said.

{227|ga|t=to the end of January} people have been arrested. Another {64|gi} are under investigation.

{340|go} officers and {12|gd} drones have been watching {590,000|hx} hectares of groves.

One gang from Córdoba had picked a whole farm at night, by head torch, and pruned it. "They did a better job than the owner," the captain said.

Meanwhile the government halved the number of days that a labourer must show for the dole, to {ten|tq}, from {20|tp}.

UPDATE 2 April: the Junta's final count is {713,000|!f1|t=UPDATE 2 April} tonnes of oil, a shade under its October forecast of {742,000|a1|t=its October forecast}; see our table, where it's {731,000|f1}.
