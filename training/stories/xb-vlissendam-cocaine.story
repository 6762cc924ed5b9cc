@story xb-vlissendam-cocaine
@topic Cocaine seizures at the port of Vlissendam, Netherlands, 2028
@subject P = port of Vlissendam | Vlissendam | port
@subject C = customs service | customs | Douane
@subject O = Public Prosecution Service | prosecutors | prosecutor
@subject B = banana containers | bananas
@subject S = scrap metal containers | scrap
@subject J = juice containers | juice
@subject A = port of Antholm | Antholm
@fact k = 14500 | other | P | kilos of cocaine seized | first half 2028 | cumulative
@fact kb = 8700 | other | B | kilos of cocaine seized | first half 2028 | cumulative
@fact ks = 3770 | other | S | kilos of cocaine seized | first half 2028 | cumulative
@fact kj = 2030 | other | J | kilos of cocaine seized | first half 2028 | cumulative
@fact sb = 60 | other | B | share of the cocaine seized | first half 2028 | cumulative
@fact ss = 26 | other | S | share of the cocaine seized | first half 2028 | cumulative
@fact sj = 14 | other | J | share of the cocaine seized | first half 2028 | cumulative
@fact k0 = 11600 | other | P | kilos of cocaine seized | first half 2027 | cumulative
@fact kg = 25 | rate | P | growth in cocaine seized | first half 2028 | snapshot
@fact kd = 2900 | other | P | kilos of cocaine seized more than a year before | first half 2028 | snapshot
@fact sh = 58 | other | P | shipments intercepted | first half 2028 | cumulative
@fact av = 250 | other | P | average kilos in each shipment | first half 2028 | constant
@fact pr = 28000 | price | O | street value of a kilo in euros | 2028 | constant
@fact val = 406000000 | price | O | street value of the cocaine seized in euros | first half 2028 | cumulative
@fact ar = 92 | arrests | O | people arrested | first half 2028 | cumulative
@fact arm = 23 | arrests | O | minors arrested | first half 2028 | cumulative
@fact ara = 69 | arrests | O | adults arrested | first half 2028 | cumulative
@fact arms = 25 | other | O | share of those arrested who are minors | first half 2028 | cumulative
@fact ak = 19200 | other | A | kilos of cocaine seized | first half 2028 | cumulative
@fact sc = 6 | other | C | new scanners | 2029 | plan | pledged
@rel sum k = kb + ks + kj
@rel share sb = kb / k
@rel share ss = ks / k
@rel share sj = kj / k
@rel change kg = k0 -> k
@rel diff kd = k - k0
@rel product k = av * sh
@rel product val = pr * k
@rel sum ar = arm + ara
@rel share arms = arm / ar
@trap ak k :: another port
@trap arms kg :: two different quarters

@doc wire | wire agency | 2028-07-11
Dutch port seizes more cocaine, younger couriers

THE HAGUE — Customs at Vlissendam intercepted {14,500|k|t=from January to June} kilograms of cocaine from January to June, {2,900|kd|^} more than the {11,600|k0|t=a year earlier} a year earlier, prosecutors said. The rise is {25 percent|kg}. It came in {58|sh} shipments of {250|av} kilos on average.

Of {92|ar} people arrested {23|arm} were minors and {96|!ara} adults.

At {28,000|pr} euros a kilo the drugs were worth {406 million|val} euros on the street.

@doc daily | regional daily | 2028-07-12
Bananas, scrap and orange juice

Where does the powder hide? Customs found {8,700|kb} kilos among bananas ({60 percent|sb}), {3,770|ks} in scrap ({26 percent|ss}) and {2,300|!kj} in frozen juice ({14 percent|sj}). Together that is {14,500|k} kilos in half a year, while Antholm took {19,200|ak}.

{One courier in four|arms|v=25}, {23|arm} of {92|ar}, was not yet eighteen. The rest, {69|ara}, were older.

Customs gets {six|sc} new scanners next year. (Lees ook: 5 vragen over de A58)

@doc tv | broadcaster's site | 2028-07-12
{Four hundred million|~val} euros in the incinerator

{406 million|val} euros. That is what {14,500|k} kilos would have brought at {28,000|pr} each. Last year's half: {11,600|k0|t=Last year's half}. So it grew by {25 percent|kg}, or {2,900|kd} kilos.

Do the division for {58|sh} shipments and each held {205|!av} kilos.
