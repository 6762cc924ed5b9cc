@story za-altodelviento-road
@topic Mudslide buries a road at Alto del Viento, Colombia
@subject V = Alto del Viento mudslide | the mudslide | the avalanche | the slide
@subject U = UNGRD | the disaster unit | the risk unit
@subject R = Ruta 56 | the road | the highway
@subject C = Concesionaria Vía Andina | the concessionaire | the road company
@subject G = Governor Marcela Tombé | the governor | the department
@subject M = Medicina Legal | the forensic institute
@fact d1 = 18 | deaths | V | people killed | 2026-05-09 night | cumulative
@fact d2 = 36 | deaths | V | people killed | 2026-05-12 | cumulative
@fact kid = 8 | deaths | V | minors killed | 2026-05-12 | cumulative
@fact inj = 27 | injuries | V | people hurt | 2026-05-10 | cumulative
@fact m1 = 30 | missing | V | people missing | 2026-05-10 | snapshot
@fact m2 = 5 | missing | V | people missing | 2026-05-12 | snapshot
@fact veh = 14 | other | V | vehicles buried | 2026-05-10 | constant
@fact house = 1 | homes | V | houses buried | 2026-05-09 | constant
@fact hp = 50 | other | V | people who sheltered in the house | 2026-05-09 | constant
@fact vol = 120000 | other | V | cubic metres of mud | 2026-05-11 | constant
@fact len = 400 | distance | R | metres of road buried | 2026-05-10 | constant
@fact days = 21 | duration | R | days of closure | 2026-05-12 | plan | projected
@fact truck = 1100 | waiting | R | lorries waiting | 2026-05-11 | snapshot
@fact toll = 13900 | price | C | pesos of toll | 2026 | constant
@fact slope = 17 | other | R | critical points on the road | 2024 | snapshot
@fact slopef = 4 | other | R | critical points that were secured | 2026-05 | cumulative
@fact res = 340 | officers | U | rescuers at work | 2026-05-10 | snapshot
@fact fund = 92000000000 | budget | G | pesos for the road | 2026-05-12 | plan | pledged
@fact mon = 312 | other | - | millimetres of rain in ten days | 2026-05-09 | constant
@fact cl = 15:10 | clock | V | time of the second slide | 2026-05-09 | constant
@fact rank = 6 | other | R | rank of the place on the list | 2024 | constant
@fact ask = 3 | other | G | governments asked for a tunnel | 2026 | cumulative
@fact d15 = 33 | deaths | V | people killed | 2026-05-11 morning | cumulative
@trap d15 d2 :: a day and a half later
@trap d1 d2 :: three days later
@trap m1 m2 :: two days later
@trap slope slopef :: critical and secured
@trap d2 kid :: all and minors
@trap veh truck :: buried and waiting

@doc a-wire | wire agency | 2026-05-10
At least {18|>d1} killed as mud buries Colombian road

BOGOTA (Cono Sur) - A torrent of mud swept over a mountain road in western Colombia on Saturday, killing at least {18|>d1|t=by late Saturday|by=the governor of the department} people by late Saturday, the governor of the department said.

Most had left their cars, stopped by a first, smaller slide, and taken shelter from the rain in {one|house} roadside house, some {50|~hp} of them, when the hill came down at {3:10 p.m.|cl}

About {thirty|~m1|t=on Sunday|by=the national disaster unit} people were missing on Sunday and {27|inj|^} had been hurt, according to the national disaster unit, which has {340|res} rescuers there.

The slide buried {14|veh} vehicles and {400|len} metres of the road between the coast and the interior. In {ten|-} days {312|mon} millimetres of rain had fallen.

@doc b-daily | national daily | 2026-05-13
The house of Doña Alba

Redacción Cali

She sold coffee and let nobody stand in the rain. That is how {50|hp} strangers came to be on the porch, in the kitchen and on the bed of Doña Alba Quiguanás on Saturday at {ten past three|cl|v=15:10}.

The forensic institute has named {36|d2|t=until last night|by=The forensic institute} dead until last night, {eight|kid|^} of them minors. {Five|m2|^} are still missing, among them Doña Alba.

The road company had a list. In 2024 it had {17|slope|t=In 2024} critical points on it; {four|slopef|t=since then} have been secured since then. Kilometre {18|-} was number {six|rank}. The toll is {13,900|toll} pesos.

Governor Marcela Tombé: "I've asked for a tunnel in {three|ask} governments." On Tuesday Bogotá granted {92 billion|fund|t=On Tuesday} pesos for the road, which will stay shut for {21|days} days at least. On both sides {1,100|truck|t=on Monday} lorries were waiting on Monday.

The mud is {120,000|vol} cubic metres. Somebody's planted a broom in it, upright, to know where the door was.

@doc c-radio | radio news website | 2026-05-11
Alto del Viento: search continues with hands and buckets

11 May | 11:20

{Thirty-three|d15|t=this morning|by=the authorities} bodies had been found this morning, the authorities report; {eight|kid|^} are children.

{14|veh} vehicles are under the mud, says the concessionaire's crew chief. An excavator has pulled out a bus, empty.

People in the house: "We were {50|hp}, or more," says Yeison, who had gone to look for his dog.

Length of the buried stretch: {400|len} metres.

The queue: {1,100|truck} lorries, with potatoes, with chickens. The price of a panela in Quibdó: up again.

Solidarity account: {230-555|-}
