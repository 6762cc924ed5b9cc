@story za-aitmansour-coach
@topic Coach falls into a ravine at Aït Mansour pass, Morocco
@subject V = Aït Mansour coach crash | the crash | the accident
@subject H = Tizerte provincial hospital | the hospital
@subject G = Royal Gendarmerie | the gendarmes | the gendarmerie
@subject A = NARSA | the road safety agency | the agency
@subject K = Morocco | the kingdom
@fact d1 = 19 | deaths | V | people killed | 2023-08-06 14:00 | cumulative
@fact d2 = 24 | deaths | V | people killed | 2023-08-08 | cumulative
@fact on = 38 | other | V | people on the coach | 2023-08-06 | constant
@fact inj = 19 | injuries | V | people hurt | 2023-08-06 14:00 | cumulative
@rel sum on = d1 + inj
@fact injh = 14 | injuries | H | hurt people in hospital | 2023-08-08 | snapshot
@rel sum on = d2 + injh
@fact fall = 120 | distance | V | metres that the coach fell | 2023-08-06 | constant
@fact wed = 31 | other | V | wedding guests on the coach | 2023-08-06 | constant
@fact cap = 34 | other | V | people that the coach may carry | - | constant
@fact age = 23 | age | V | age of the coach in years | 2023-08-06 | snapshot
@fact cl = 11:45 | clock | V | time of the crash | 2023-08-06 | constant
@fact yr = 3499 | deaths | K | people killed on the roads | 2022 | constant
@fact yrp = 3685 | deaths | K | people killed on the roads | 2021 | constant
@fact alt = 1980 | distance | - | metres of altitude of the pass | - | constant
@fact bend = 64 | other | - | bends of the road | - | constant
@fact amb = 15 | other | V | ambulances | 2023-08-06 | constant
@fact bld = 210 | other | H | people who gave blood | 2023-08-07 | cumulative
@fact kid = 3 | deaths | V | children killed | 2023-08-08 | cumulative
@fact plan = 700000000 | budget | A | dirhams to widen mountain roads | 2024-26 | plan | pledged
@trap d1 d2 :: five died in hospital
@trap d1 inj :: both 19 on the first day
@trap on cap :: carried and allowed
@trap on wed :: all and wedding guests
@trap yr yrp :: two years
@fact yrc = 5.05 | rate | K | fall in road deaths in percent | 2022 | constant
@fact cen = 6 | other | - | other inspection centres closed | 2023-08 | cumulative
@fact d15 = 22 | deaths | V | people killed | 2023-08-07 morning | cumulative
@fact two = 68 | rate | K | share of pedestrians and two-wheelers among road deaths in percent | 2022 | constant
@fact rad = 30 | other | A | passes to get radar | 2024 | plan | pledged
@trap d15 d2 :: a day and a half later

@doc a-wire | wire agency | 2023-08-06
Coach crash kills {19|d1} in Moroccan mountains

RABAT (Levant News) - {Nineteen|d1|t=on Sunday|by=local authorities} people died on Sunday when a coach taking guests home from a wedding plunged into a ravine at the Aït Mansour pass in the High Atlas, local authorities said. {The same number|inj|^|v=19} were injured.

The coach went off the road at {11:45 a.m.|cl} and came to rest {120|fall} metres below, the gendarmerie said. It was carrying {38|on} people, although it was registered for {34|cap}.

{Fifteen|amb} ambulances and a helicopter took the victims to the hospital in Tizerte, {62|-} km away.

The pass, at {1,980|alt} metres, has {64|bend} bends and no barrier for most of its length.

Road accidents killed {3,499|yr|t=last year|by=the safety agency NARSA} people in Morocco last year, {5|yrc|round} percent fewer than in 2021, according to the safety agency NARSA.

@doc b-daily | national daily (translated) | 2023-08-09
"There were four of us in three seats"

Hicham Boutaleb, special envoy

Lahcen Aït Oumghar had given his window seat to his niece. It is a detail; he tells it every few minutes to the neurologist, to the gendarme, to us.

On Tuesday the provincial hospital confirmed the death of Rkia, 9, who is the {third|-} child and the {twenty-fourth|d2|t=On Tuesday|by=the provincial hospital|v=24} victim. {Fourteen|injh|^} of the passengers are still in its care.

{Thirty-eight|on} people, {31|wed} of them from the wedding in Aguelmous. The coach may take {34|cap}. "There were four of us in three seats," says Lahcen, "but for twenty minutes, what's that."

The machine was {23|age} years old. It had passed its inspection in March at a centre that has since been closed, along with {six|cen} others.

The ministry of equipment recalls its plan: {700 million|plan|by=The ministry of equipment|t=over three years} dirhams over three years for the mountain roads. Aït Mansour is down for 2026.

At the transfusion centre they stood in line till midnight: {210|bld|t=by Monday} people had given by Monday.

@doc c-radio | radio bulletin | 2023-08-07
Seven o'clock news, Radio Atlas

The toll of the accident on the Aït Mansour pass has risen overnight. {Twenty-two|d15|t=this morning|by=the head doctor} dead this morning, the head doctor tells us. Yesterday afternoon we had told you {nineteen|d1|t=Yesterday afternoon}.

The coach was carrying {forty-eight|!on} people. It fell {a hundred and twenty|fall} metres.

Blood is needed, all groups. The centre opens at {eight|-}.

The King has sent a message to the families. He'll bear the costs of burial himself.

The driver, who jumped, is in custody. He's told the gendarmes that the brakes went at the {40th|-} bend of {64|bend}.

In Agadir it's going to be {41|-} degrees.

@doc d-site | news site | 2023-08-08
Aït Mansour tragedy: the figures

By the newsroom – 08/08/2023 at 17:20 – Read: {2|-} min

→ {24|d2|t=at 5 p.m.|by=the hospital} dead at 5 p.m., according to the hospital, of whom {3|kid|^} children
→ {14|injh|^} wounded still admitted
→ {38|on} passengers for {44|!cap} places
→ Age of the vehicle: {32|!age} years
→ Drop: {120|fall} metres
→ Ambulances: {15|amb}
→ {210|bld} blood donors

For the record, {3,685|yrp|t=in 2021} people lost their lives on the kingdom's roads in 2021 and {3,499|yr|t=in 2022} in 2022. Most at risk: pedestrians and two-wheelers, {68%|two|^} of the dead.

NARSA promises radar at {30|rad|m=pledged} passes.

Sponsored: your car insurance from {1,890|-} DH

