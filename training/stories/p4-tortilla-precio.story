@story p4-tortilla-precio
@topic Tortilla and maize prices in Mexican cities, month by month
@subject P = Consumer agency | PROCON | the agency | the consumer watchdog | the inspectors
@subject H = Hermosillo
@subject M = Mérida
@subject T = Tuxtla Gutiérrez | Tuxtla
@subject A = Ciudad de México | the capital | Mexico City
@subject N = National average | the country | the average Mexican | Mexico
@subject C = National Chamber of Tortilla Makers | the chamber | tortilla makers | the millers
@subject G = Agriculture ministry | the ministry | the government | the minister
@subject D = Doña Chelo | she
@subject S = Sinaloa maize growers | Sinaloa | the growers
@fact n8 = 23.4 | price | N | price of a kilogram of tortillas in pesos | August 2029 | snapshot
@fact n9 = 24.1 | price | N | price of a kilogram of tortillas in pesos | September 2029 | snapshot
@fact n10 = 25.6 | price | N | price of a kilogram of tortillas in pesos | October 2029 | snapshot
@fact np = 21.9 | price | N | price of a kilogram of tortillas in pesos | October 2028 | snapshot
@fact ng = 16.9 | rate | N | increase of the tortilla price over a year | October 2029 | snapshot
@fact ns = 15.2 | price | N | price of a kilogram of tortillas in supermarkets in pesos | October 2029 | snapshot
@fact h10 = 31.8 | price | H | price of a kilogram of tortillas in pesos | October 2029 | snapshot
@fact h9 = 29.9 | price | H | price of a kilogram of tortillas in pesos | September 2029 | snapshot
@fact m10 = 27.4 | price | M | price of a kilogram of tortillas in pesos | October 2029 | snapshot
@fact t10 = 22.3 | price | T | price of a kilogram of tortillas in pesos | October 2029 | snapshot
@fact a10 = 23.7 | price | A | price of a kilogram of tortillas in pesos | October 2029 | snapshot
@fact a9 = 22.5 | price | A | price of a kilogram of tortillas in pesos | September 2029 | snapshot
@fact cp = 28 | price | C | price of a kilogram of tortillas in pesos | December 2029 | plan | projected
@fact cap = 24 | price | G | price of a kilogram of tortillas in pesos | agreement for 2030 | plan | threshold
@fact mz9 = 6350 | price | S | price of a tonne of white maize in pesos | September 2029 | snapshot
@fact mz10 = 7120 | price | S | price of a tonne of white maize in pesos | October 2029 | snapshot
@fact mg = 6900 | price | G | guaranteed price of a tonne of white maize in pesos | season 2029-30 | constant
@fact sb = 9400000000 | budget | G | maize price support in pesos | budget for 2029 | plan
@fact ss = 6100000000 | spending | G | maize price support in pesos | end of September 2029 | cumulative
@fact hv = 5200000 | other | S | tonnes of maize harvested | season 2028-29 | constant
@fact hvf = 3900000 | other | S | tonnes of maize expected | season 2029-30 | plan | projected
@fact in = 640 | other | P | tortilla shops inspected | October 2029 | cumulative
@fact cl = 38 | other | P | tortilla shops closed | October 2029 | cumulative
@fact ff = 4.6 | rate | N | general inflation over a year | October 2029 | snapshot
@fact sh = 110000 | other | C | tortilla shops in the country | 2029 | constant
@fact hd = 1.9 | margin | H | increase of the tortilla price over a month in pesos | October 2029 | snapshot
@fact age = 58 | age | D | age | 2029 | constant
@rel diff hd = h10 - h9
@rel change ng = np -> n10
@race dear = h10 m10 n10 a10 t10
@trap n9 n10 :: two months
@trap n10 ns :: tortilla shops and supermarkets
@trap ng ff :: the tortilla and all prices
@trap cp cap :: a forecast and a ceiling
@trap mz10 mg :: market and guaranteed price
@trap sb ss :: budgeted and spent

@doc a-agency | economics wire | 2029-11-07
Mexican tortilla rises {16.9%|ng} in a year, nearly four times inflation

MEXICO CITY, Nov 7 (NotiSur) - A kilo of tortillas cost {25.60|n10|t=in October} pesos on average in October, {16.9%|ng} more than the {21.90|np|t=of a year earlier} pesos of a year earlier, data from the consumer agency PROCON showed on Wednesday. General inflation was {4.6%|ff}.

The price had been {24.10|n9|t=in September} in September and {23.40|n8|t=in August} in August.

Hermosillo remained the dearest of the 53 cities surveyed at {31.80|h10} pesos; Mérida paid {27.40|m10}, the capital {23.70|a10} and Tuxtla Gutiérrez {22.30|t10}.

White maize in Sinaloa climbed to {7,120|mz10} pesos a tonne from {6,350|mz9|t=a month before} a month before, as growers there expect {3.9 million|hvf|t=next season|by=growers there} tonnes next season after {5.2 million|hv|t=in the last} in the last.

The National Chamber of Tortilla Makers sees the kilo at {28|cp|t=by December|by=The National Chamber of Tortilla Makers} pesos by December.

@doc b-popular | popular daily, capital | 2029-11-08
What a taco costs you, güero

Doña Chelo has been pressing masa at the corner of Peral and Fresno since she was nine. She is {58|age|by=she|t=now} now. Yesterday she scratched out the {22|-} on her blackboard and wrote {24|-}, and three customers told her about her mother.

"It's not me, it's the sack," she says.

The sack, joven, comes from Sinaloa, where maize is at {seven thousand one hundred and twenty|mz10|v=7120} a tonne. In September they wanted {six thousand three hundred and fifty|mz9|t=In September|v=6350}.

On the whole we chilangos should not cry. We pay {23.70|a10} per kilo, up from {22.50|a9|t=in September} in September. In Hermosillo they pay {31.80|h10}. The average Mexican, whoever he may be, {25.60|n10}. And who buys at the supermarket, cold and with that taste of cardboard, {15.20|ns}.

Inspectors visited {640|in|t=last month} shops last month and put seals on {38|cl|^}. Not on Doña Chelo's.

PUMAS 2, ATLAS 2 · DOLLAR 19.84 · No circula: plates 1 and 2

@doc c-state | Sonoran newspaper | 2029-11-09
Almost {32 pesos|~h10}: Hermosillo tops the table for the sixth month

"In October Hermosillo's families paid {31.80|h10|t=In October} pesos for what costs {25.60|n10|t=In October} in the rest of the country," the local delegate of PROCON, Aída Encinas, summed up yesterday. That the difference is freight does not convince her. "Mérida is farther from everything, and there it is {27.40|m10}."

The increase in this city over September, when it was {29.90|h9|t=over September}, comes to {1.90|hd} pesos.

José Ángel Bojórquez, who speaks for the state's millers, answers that gas and wages in the border zone are what they are, and that his members would be content with {30|-} if maize returned to the guaranteed price of {6,900|mg} pesos a ton. It fetches {7,120|mz10|t=today} today.

Delegates visited {64|-} shops here, a tenth of the {640|in} nationwide; four of the {38|cl} closures were in Sonora.

From January a voluntary accord should keep the kilo under {24|<cap|by=the government} pesos, the government says. In Hermosillo it takes that for a joke.

@doc d-analysis | agricultural magazine | 2029-11
The ceiling and the cob

Rodrigo Xolalpa Brandt

Governments like ceilings. The one to be signed this month says {24|cap|t=from January} pesos from January. Since shops charged {24.10|n9|t=two months ago} two months ago and charge {25.60|n10|t=now} now, it amounts to asking {110,000|sh} small businesses to sell at a September price a tortilla made of October maize.

Let us do the sum. A tonne of white maize gives some 1.5 tonnes of tortillas. The rise from {6,350|mz9} to {7,120|mz10} pesos adds half a peso to the kilo. The rest of the increase is gas, rent, and, where the mob collects, the mob.

The ministry's instrument is another: the guaranteed price, set at {6,900|mg|t=for this season} for this season. With the market above it, support costs nothing, which is why of {9.4 billion|sb|t=for 2029} pesos voted for 2029 only {6.1|ss|x=1000000000|t=by the end of September} billion had been used by the end of September. What is left could be lent to millers. It will not be.

And the harvest? Sinaloa's dams are at a third. From {5.2 million|hv} tonnes it may come down to {3.9|hvf|x=1000000}. The chamber's December forecast of {28|cp|by=The chamber's} pesos assumes imports arrive in time.

Yields, page 22. Tractor prices, page 30.
