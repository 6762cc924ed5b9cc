@story iquique-protest
@topic Bread-price protests in Valparaíso and Santiago: marches, a death, a cabinet resignation
@subject M = March of the Empty Bags | the march | the protest | the demonstration | rally | unrest
@subject C = Carabineros | the police | police
@subject N = National Institute of Human Rights | the institute | INDH
@subject G = President Amaya Larraín-Huenchumil | the president | the government | Larraín-Huenchumil
@subject T = Central Obrera | the unions | the organisers | union federation
@subject J = Benjamín Ñancupil | Ñancupil | the student
@fact cp = 85000 | crowd | M | people in the capital's march | 2031-08-14 police | snapshot
@fact co = 400000 | crowd | M | people in the capital's march | 2031-08-14 organisers | snapshot
@fact cv = 22000 | crowd | M | people in the port's march | 2031-08-14 | snapshot
@fact ar1 = 214 | arrests | C | people arrested | 2031-08-14 night | cumulative
@fact ar2 = 388 | arrests | C | people arrested | 2031-08-16 | cumulative
@fact ip = 47 | injuries | C | officers hurt | 2031-08-14 night | cumulative
@fact ic = 119 | injuries | N | demonstrators hurt | 2031-08-16 | cumulative
@fact eye = 6 | injuries | N | demonstrators with eye injuries | 2031-08-16 | cumulative
@fact d = 1 | deaths | M | people killed | 2031-08-16 | cumulative
@fact age = 20 | age | J | age of the student killed | - | constant
@fact tm = 21:35 | clock | J | time at which he was hit | 2031-08-14 | snapshot
@fact br1 = 2150 | price | G | pesos for a kilo of bread before the rise | 2031-07 | snapshot
@fact br2 = 2790 | price | G | pesos for a kilo of bread | 2031-08 | snapshot
@fact up = 29.8 | rate | G | percent rise in the price of bread | 2031-08 | snapshot
@fact sub = 180000000000 | budget | G | pesos of bread subsidy | 2031-08-18 | plan | pledged
@fact shop = 63 | other | M | shops looted | 2031-08-16 | cumulative
@fact mts = 11 | other | M | underground stations shut | 2031-08-14 | snapshot
@fact curf = 6 | duration | G | hours of curfew each night | 2031-08-15 | plan
@fact app = 24 | poll_share | G | percent who approve of the president | 2031-08-18 | snapshot
@rel change up = br1 -> br2
@trap cp co :: the police and the organisers
@trap cp cv :: the capital and the port
@trap ar1 ar2 :: two days later
@trap ip ic :: officers and demonstrators
@trap br1 br2 :: before and after

@doc emol | national daily | 2031-08-15
A night of empty bags: Santiago counts the damage

They brought shopping bags, turned inside out, and by six they had filled the Alameda from Baquedano to Los Héroes. Carabineros reckoned {85,000|cp|t=by six|by=Carabineros}. Central Obrera, which called the march, said {400,000|co|by=Central Obrera}. In Valparaíso the prefecture put attendance at {22,000|cv|by=the prefecture}.

What angers them costs {2,790|br2} pesos a kilo. In July the same hallulla and marraqueta stood at {2,150|br1|t=In July}; that is {29.8%|up} in a single month.

After nightfall {eleven|mts} Metro stations shut. Police had made {214|ar1|t=by midnight|by=General Otárola} arrests by midnight, General Otárola said, and {47|ip|^} of his officers needed treatment. Rocks and a few paving stones, mostly; one Molotov.

From tonight a curfew of {six|curf} hours, 23.00 to 05.00, applies in {nine|-} communes.

@doc guardianish | foreign broadsheet | 2031-08-16
Student dies as Chile bread protests spread

Ottilie Marchbanks in Santiago

A {20|age}-year-old engineering student has become the first person killed in Chile's bread protests.

Benjamín Ñancupil was struck by a teargas canister near the Catholic University at {9.35pm|tm} on Thursday, witnesses said, and died on Friday. The interior ministry said it had "no information" on who fired.

The human rights institute, which sends observers in yellow vests to every police station, has recorded {119|ic|by=The human rights institute} injured demonstrators, {six|eye|^} of whom may lose sight in an eye.

Estimates of Thursday's turnout in the capital range from the {85,000|cp} of officialdom to the {400,000|co} of the unions. By Saturday {388|ar2|t=By Saturday} people had been detained nationwide.

Bread, of which Chileans eat some {88|-} kilos a year each, has gone up by almost a {third|-} since July.

@doc radio | radio script | 2031-08-16
RADIO PUERTO — BOLETÍN 13 HORAS (transcript)

Good afternoon. {One|d} dead and {63|shop} shops sacked, that's the balance of the bread days. The boy, Ñancupil, was {23|!age} and from Temuco. His mother says the doctor wrote {ten past eleven|!tm} at night as the hour of the blow.

Here in the port the bishop thanked the {35,000|!cv|by=the bishop} who walked on Thursday from the Plaza Victoria, he said, without breaking one window. In the capital it was less quiet: {19|!mts} stops of the underground closed their gates.

Curfew again tonight, {six|curf} hours. At the bakery on Avenida Argentina the kilo is still {two thousand seven hundred and ninety|br2}.

Sport: Wanderers 2, Everton 2.

@doc econ | business newsletter | 2031-08-19
Andes Morning Note — Tuesday
1. Bread and politics
2. Copper at $5.12
3. Lithium royalty vote slips

1. President Larraín-Huenchumil blinked. The finance minister is out, and {180 billion|sub} pesos (c. {$190m|-}) of flour subsidy is in, subject to Congress. It should pull the retail loaf back toward {2,150|br1|m=projected}. We doubt it.

Her approval: {24%|app|by=Plaza Medición} per Plaza Medición on Monday, {nine|-} points lower than in June.

Damage is smaller than headlines suggest: {63|shop} looted premises, mostly pharmacies. Detentions ended at {388|ar2}. The death of {one|d} protester will matter more. Rights monitors list {six|eye} eye cases among {119|ic} hurt.
