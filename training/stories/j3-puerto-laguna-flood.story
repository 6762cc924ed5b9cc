@story puerto-laguna-flood
@topic Flood of the Paraguay river at Puerto Laguna, February 1999
@subject F = flood at Puerto Laguna | the flood | the high water | the waters
@subject R = Paraguay river | the river | the gauge | the water
@subject P = Puerto Laguna | the port town | the town | lagunenses
@subject V = Villa Oliva Norte | Villa Oliva
@subject C = National Emergency Committee | the committee | the CEN
@subject W = National Weather Directorate | the weather office | meteorologists
@subject A = Ñeembucú Cattle Association | the cattle association | ranchers
@subject I = Rice Institute | the growers
@fact h1 = 7.9 | distance | R | metres on the gauge | 1999-02-22 06:00 | snapshot
@fact h2 = 8.3 | distance | R | metres on the gauge | 1999-02-24 06:00 | snapshot
@fact hr = 9.1 | distance | R | highest level ever in metres | 1983 | constant
@fact ht = 7 | distance | R | metres at which the lower quarters flood | - | constant | threshold
@fact hp = 8.6 | distance | R | metres at the expected crest | 1999-02-28 | plan | projected
@fact e1 = 11300 | evacuated | P | people moved out of their homes | 1999-02-22 | cumulative
@fact e2 = 14800 | evacuated | P | people moved out of their homes | 1999-02-24 | cumulative
@fact ei = 3500 | evacuated | P | people moved out between Monday and Wednesday | 1999-02-24 | snapshot
@fact ev = 2600 | evacuated | V | people moved out of their homes | 1999-02-22 | cumulative
@fact d1 = 5 | deaths | F | people drowned | 1999-02-22 | cumulative
@fact d2 = 7 | deaths | F | people drowned | 1999-02-24 | cumulative
@fact sh = 10 | other | P | shelters opened | 1999-02-22 | snapshot
@fact ss = 6 | other | P | schools used as shelters | 1999-02-22 | snapshot
@fact sc = 4 | other | P | chapels used as shelters | 1999-02-22 | snapshot
@fact ho = 2150 | homes | P | houses under water | 1999-02-22 | snapshot
@fact ca = 34000 | other | A | cattle driven to higher ground | 1999-02-24 | cumulative
@fact ri = 4800 | area | I | hectares of rice lost | 1999-02-24 | cumulative
@fact bu = 6200000000 | budget | C | guaraníes released for the emergency | 1999-02-22 | plan
@fact fo = 90 | other | C | tonnes of food sent | 1999-02-24 | cumulative
@fact r1 = 312 | other | W | millimetres of rain in the month so far | 1999-02-22 | cumulative
@fact r0 = 140 | other | W | millimetres of rain in a normal February | - | constant
@fact di = 61 | cases | P | cases of diarrhoea treated | 1999-02-24 | cumulative
@rel sum sh = ss + sc
@rel diff ei = e2 - e1
@trap e1 e2 :: more left within two days
@trap e1 ev :: two towns
@trap h1 h2 :: the river kept rising
@trap h2 hp :: reading against forecast
@trap r1 r0 :: this year against the normal
@trap d1 d2 :: two more bodies were found

@doc a-wire | wire agency | 1999-02-22
Paraguay river drives {thousands|-} from port

ASUNCION, Feb 22 (Meridiana) - Swollen by the wettest February in a generation, the Paraguay river had forced {11,300|e1|t=by Monday|by=the National Emergency Committee} residents of Puerto Laguna from their houses by Monday and {2,600|ev|^} more from neighbouring Villa Oliva, the National Emergency Committee said.

{Five|d1|by=police} people, {two|-} of them brothers who went back for a radio, have drowned, police said.

The gauge at the port read {7.9|h1|t=at 6 a.m.} metres at 6 a.m. Streets in the lower quarters flood at {seven|ht}. The record, from 1983, is {9.1|hr|t=1983}.

Meteorologists have recorded {312|r1|by=Meteorologists} mm of rain this month, with a week still to go, where {140|r0} would be usual.

The committee released {6.2 billion|bu|by=The committee} guaranies ({$2.1 million|-}) for tents, fuel and drinking water.

@doc b-daily | Asunción newspaper | 1999-02-23
"We have been through this before, but never in canoes at Mass"

Special envoy: Celso Arévalos Benítez. Photographs: M. Duré

Doña Ramona Giménez has slept since Friday in front of a blackboard. Her school is one of {six|ss} that the mayor has turned over to flood victims; the parish gave {four|sc} chapels. With those {12|!sh} roofs the port town believes it can manage until the weekend.

It may not. The weather office, which expects a crest of {8.6|hp|t=on Sunday|by=The weather office} on Sunday, was already {0.2|-} short of the mark in January, and the river is not waiting: it stood at {7.9|h1|t=yesterday at dawn} yesterday at dawn. Old men compare everything with the {9.1|hr|t=1983} of 1983.

About {2,150|~ho} houses have water over the sill, according to the mayor, Wilfrido Oviedo. He puts the displaced at {2,600|!e1|t=on Monday|by=He} on Monday, mostly from Barrio San Roque and Barrio Ykua.

Not everyone has gone. Don Atanasio keeps {eleven|-} hens on his table and his shotgun on the wardrobe.

@doc c-radio | community radio, translated from Guaraní | 1999-02-24
River report, Radio Ñemity, 06:30

Good morning to all on the embankment. This morning at six the harbour master read {8.3|h2|t=This morning at six|by=the harbour master} on the stake. The forecast crest of {8.6|hp|by=forecast} has not been withdrawn.

The toll is {seven|d2|t=This morning}: the {two|-} boatmen from Costa Pucú were pulled out last night. May they rest.

{Fourteen thousand eight hundred|e2|by=the army sergeant} lagunenses are now under somebody else's roof, the army sergeant who keeps the list tells us. That is {three and a half thousand|ei|^} more than when he read it to us on Monday.

Of blackboards with beds in front of them we have {six|ss}, of altars {four|sc}, so {ten|sh} places where you may knock. The mayor's walkers found water in {2,150|ho|t=on Monday} houses on Monday and have not been able to walk since. On the barge: {90|fo} tonnes from Asunción.

At the clinic they have treated {61|di|by=Nurse Lidia} stomachs, says Nurse Lidia. Boil the water. If you have no firewood, come to the chapel of San Blas.

Music: "Recuerdos de Ypacaraí".

@doc d-farm | farming weekly | 1999-02-26
Rice drowned, cattle saved

The growers count {4,800|ri|by=The growers} hectares under, all of it lost, say the Rice Institute's agents at Pilar. The ranchers have fared better: {34,000|ca|by=the cattle association} head have been walked to the hills since the river passed {seven|ht} metres, the cattle association reports, and most will be fattened on rented pasture.

It was no ordinary month. In three weeks the skies over Ñeembucú delivered nearly {four|-} inches beyond what fell in all of last summer. By Monday the rain gauges had collected {240|!r1|t=By Monday}.

The gauge was at {8.3|h2|t=on Wednesday} metres on Wednesday, and the weather office still says {8.6|hp|t=at the crest|by=the weather office} at the crest. From the town itself {14,800|e2|t=on Wednesday} had gone on Wednesday, many of them hands whom the growers will miss at harvest. Of the emergency money, {6.2 billion|bu} guaraníes, nothing is for seed.

Fodder prices: see page 14. Maize {-2%|-}, soya {+1%|-}.

@doc e-letter | aid group's letter to donors | 1999-02-25
Dear friends,

On Wednesday our lorry got through. We carried {12|-} of the {90|fo|by=the committee} tonnes of provisions that the committee has dispatched to the port so far; the rest travelled by barge.

What did we find? A town whose {10|sh} refuges are dry and full. {Seven|d2|t=on Wednesday} graves dug or waiting on Wednesday. A doctor with {61|di} children and grown-ups on drips or salts, and one stethoscope. The river was at {8.3|h2|t=that morning} metres that morning; where it began to trouble the poorest it had been {six|!ht}.

Asunción has put up {620 million|!bu|by=Asunción} guaraníes, we are told. You know how far that will go among {14,800|e2} people.

With gratitude,
Sister Edeltraud Fleitas
P.O. Box 2871, Asunción
