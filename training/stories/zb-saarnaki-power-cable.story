@story zb-saarnaki-power-cable
@topic Sea cable fault and power prices in Estonia
@subject E = Estlink cable Saarnaki | the cable | the link | the interconnector
@subject G = grid operator Võrk | Võrk | the grid operator
@subject M = electricity market | the exchange | the market
@subject P = Prosecutor's Office | the prosecutor | investigators
@subject V = tanker Nereid Star | the tanker | the ship
@fact cap = 650 | other | E | megawatts that can be carried | - | constant
@fact capt = 1016 | other | G | megawatts that could be brought from Finland before the fault | 2034-12-24 | constant
@fact left = 366 | other | G | megawatts that can be brought from Finland | 2034-12-26 | snapshot
@fact len = 147 | distance | E | kilometres of cable | - | constant
@fact depth = 74 | distance | E | metres under the sea at the fault | - | constant
@fact pr1 = 61.4 | price | M | euros a megawatt-hour on the day | 2034-12-24 | constant
@fact pr2 = 148.9 | price | M | euros a megawatt-hour on the day | 2034-12-28 | constant
@fact peak = 412 | price | M | euros a megawatt-hour in the dearest hour | 2034-12-28 | constant
@fact avg = 97.3 | price | M | euros a megawatt-hour over the month | 2034-12 | constant
@fact avgp = 72.8 | price | M | euros a megawatt-hour over the month | 2033-12 | constant
@fact up = 33.7 | rate | M | rise of the monthly price over a year, in percent | 2034-12 | constant
@fact rep = 7 | duration | G | months until the cable is repaired | 2035-01-03 | plan | projected
@fact cost = 55000000 | spending | G | euros of repair | 2035-01-03 | plan | projected
@fact drag = 96 | distance | P | kilometres that the anchor was dragged | 2034-12-31 | constant
@fact crew = 24 | other | V | crew on board | 2034-12-26 | constant
@fact held = 9 | arrests | P | crew barred from leaving | 2035-01-02 | snapshot
@fact dem = 1480 | other | G | megawatts of peak demand | 2034-12-28 | constant
@fact spot = 43 | other | M | share of households on the exchange price, in percent | 2034 | snapshot
@fact bill = 58 | price | M | euros of monthly bill of a flat | 2034-12 | constant
@fact billp = 44 | price | M | euros of monthly bill of a flat | 2033-12 | constant
@fact res = 250 | other | G | megawatts of reserve plant started | 2034-12-27 | constant
@fact temp = -14 | temperature | - | degrees in Tallinn | 2034-12-28 | snapshot
@rel diff left = capt - cap
@rel change up = avgp -> avg
@fact bdiff = 14 | price | M | euros by which the monthly bill of a flat rose | 2034-12 | constant
@fact lsh = 36 | other | G | share of the link to Finland left, in percent | 2034-12-26 | snapshot
@fact free = 15 | other | V | crew free to leave | 2035-01-02 | snapshot
@rel diff bdiff = bill - billp
@rel share lsh = left / capt
@rel diff free = crew - held
@trap cap left :: lost against left
@trap pr1 pr2 :: before and after
@trap pr2 peak :: day's mean against dearest hour
@trap avg pr2 :: month against day
@trap crew held :: all against those held
@trap billp bill :: a year apart

@doc a-public | public broadcaster site | 2034-12-26
Sea cable to Finland goes dead; capacity drops to {366|left} MW

Newsroom, 26.12.2034 09:12, updated 17:45

The undersea cable at Saarnaki tripped at {12:26|-} on Christmas Day. With it went {650|cap} megawatts. The grid operator Võrk can now bring in {366|left|t=now} MW from Finland rather than the {1,016|capt|t=the day before} of the day before.

"There's enough power, at a price," said board member Kaarel Lepmets. A reserve plant of {250|res} MW will be started tomorrow.

The cable is {147|len} kilometres long. The fault lies under {74|depth} metres of water.

A tanker, the Nereid Star, with {24|crew} people on board, had passed over the spot and slowed; a patrol boat has asked it into Finnish waters.

Thursday's price on the exchange hasn't been set. On Sunday a megawatt-hour cost {61.40|pr1|t=On Sunday} euros.

@doc b-tabloid | tabloid | 2034-12-29
Sauna for a fiver! Power hits {412 euros|peak}

FOTOD 17

You could hear the meters whirr yesterday between five and six: {412 euros|peak|t=yesterday between five and six} a megawatt-hour, the dearest hour of the winter. With the heater on full, one evening in the sauna came to {5.10|-}.

Over the whole day the average was {148.90|pr2|t=Over the whole day}. On Christmas Eve it'd been {64.10|!pr1|t=On Christmas Eve}.

{43|spot} in every hundred households have a package that follows the exchange. Pensioner Õie Tammsalu from Lasnamäe is one of them: "I've one lamp on, and it's in the fridge."

Outside: {minus 14|temp|v=-14}. Consumption: {1,480|dem} megawatts, a record for this season.

Loe ka: Horoscope 2035. These 3 signs get rich

@doc c-wire | wire agency | 2035-01-03
Estonia says cable repair to take {seven|~rep} months, bars tanker crew from leaving

TALLINN, Jan 3 (NordBalt) – Repairs to a subsea power cable between Finland and Estonia will last about {seven|~rep|by=the Estonian grid operator} months and cost some {55 million|~cost|by=the Estonian grid operator} euros, the Estonian grid operator said.

Prosecutors suspect that the Cook Islands-flagged Nereid Star dragged its anchor over {96|drag|by=Prosecutors} km of seabed. {Nine|held|t=as of Tuesday} of the {24|crew} crew were under a travel ban as of Tuesday. The shipowner denies wrongdoing.

In December power in Estonia averaged {97.30|avg|t=In December} euros per MWh, {34 percent|~up} up from {72.80|avgp|t=a year earlier} a year earlier.

The remaining link, of {366|left} MW, has run at full load since.

@doc d-column | energy columnist | 2035-01-08
Who pays for the anchor?

We do, of course. A flat that got by on {44|billp|t=in December of 2033} euros in December of 2033 paid {58|bill|t=last month} last month, {14|bdiff} more. Multiply by the homes on the exchange ({one in three|!spot|v=33.33}) and the anchor's cost is past the {55 million|cost} that divers and splicers will take.

Officials say "{seven|rep} months". Last time they said {five|-} and it took {eight|-}.

Of {1,016|capt} megawatts a little over {a third|>lsh|v=33.33} remains. That rest set us a price on the 28th of {184.90|!pr2|t=the 28th}, and in the worst hour {412|peak}. If Narva's old boilers hadn't coughed up their {250|res}, it'd have been a thousand.

And out in the bay lies the tanker, with its {fifteen|free} who may go home and its {nine|held} who mayn't.
