@story p5-laos-dam
@topic A saddle dam leaks at Nam Phakhe, Laos: evacuation, levels and blame
@subject N = Nam Phakhe dam | Nam Phakhe | the dam | the reservoir | the project
@subject C = Mekhala Power | the developer | the operator | the company
@subject D = Disaster Committee | the committee | district officials | officials
@subject M = Khamsouk district | the district | the villages | villagers
@subject T = Thai utility | EGTA | Bangkok | the buyer
@subject V = Vientiane | the government | Laos | energy ministry
@subject I = Rivers Watch Asia | Rivers Watch | the group
@subject K = Cambodia | Stung Treng | Cambodian authorities
@fact ev1 = 3200 | evacuated | M | people moved to higher ground | 2029-07-30 | cumulative
@fact ev2 = 5870 | evacuated | M | people moved to higher ground | 2029-08-01 | cumulative
@fact sh = 9 | other | M | shelters | 2029-08-01 | snapshot
@fact sv = 14 | other | M | villages at risk | 2029-07-30 | snapshot
@fact d1 = 0 | deaths | N | people killed | 2029-08-01 | cumulative
@fact fh = 640 | homes | M | houses flooded | 2029-08-03 | cumulative
@fact lv1 = 742.6 | distance | N | metres of water level | 2029-07-30 | snapshot
@fact lv2 = 739.1 | distance | N | metres of water level | 2029-08-01 | snapshot
@fact lx = 744 | distance | N | metres of water level allowed | - | constant | threshold
@fact sp1 = 1850 | other | N | cubic metres a second through the spillway | 2029-07-30 | snapshot
@fact sp2 = 2600 | other | N | cubic metres a second through the spillway | 2029-07-31 | snapshot
@fact cr = 40 | distance | N | centimetres of crack in the crest | 2029-07-30 | snapshot
@fact rn = 410 | other | M | millimetres of rain in three days | 2029-07-30 | snapshot
@fact mw = 410 | other | N | megawatts of capacity | - | constant
@fact ho = 1070000000 | budget | N | dollars of building cost | 2019-2024 | cumulative
@fact ps = 85 | rate | T | share of power sold abroad | - | constant
@fact pr = 6.4 | price | T | cents a kilowatt-hour | - | constant
@fact cl = 11:20 | clock | D | time of the evacuation order | 2029-07-30 | constant
@fact cf = 15:05 | clock | D | time at which the crack was seen | 2029-07-29 | constant
@fact hr = 20 | duration | D | hours between the crack and the order | 2029-07-30 | constant
@fact fi = 41 | other | C | cameras and gauges out of order | 2029-07 | snapshot
@fact fg = 120 | other | C | cameras and gauges | - | constant
@fact cm = 18000000 | damages | C | dollars set aside for damage | 2029-08-05 | plan | pledged
@fact ca = 55000000 | damages | I | dollars of damage estimated | 2029-08-08 | cumulative | projected
@fact ri = 3.8 | distance | K | metres of river above usual | 2029-08-02 | snapshot
@fact kv = 22 | other | K | villages put on alert | 2029-08-02 | snapshot
@fact ds = 68 | distance | N | kilometres to the border | - | constant
@fact ar = 2100 | area | M | hectares of rice under water | 2029-08-03 | snapshot
@fact ow = 31 | rate | V | share of the project owned | - | constant
@fact yr = 37 | deaths | V | people killed in a dam failure elsewhere | 2022 | constant
@fact lvd = 3.5 | margin | N | metres that the level fell | 2029-08-01 | constant
@rel diff lvd = lv1 - lv2
@trap ev1 ev2 :: more were moved
@trap lv1 lv2 :: water level fell
@trap lv1 lx :: measured against allowed
@trap sp1 sp2 :: outflow, a day later
@trap cm ca :: company against campaigners
@trap cf cl :: seen against ordered
@trap rn mw :: same number, rain and power
@trap fi fg :: broken against all

@doc a-agency | foreign agency | 2029-07-31
Lao villagers moved as crack found in dam wall

VIENTIANE, July 31 - At least {3,200|>ev1|t=on Monday|by=the disaster committee} people in {14|sv} villages were moved to higher ground on Monday after a crack {40|cr} centimetres wide was seen in a side wall of a hydropower dam in southern Laos, the disaster committee in Khamsouk district said.

{410|rn} millimetres of rain had fallen in {three|-} days. The level of the reservoir behind Nam Phakhe stood at {742.6|lv1|t=on Monday|by=the developer} metres above sea level, close to the permitted {744|lx}, the developer, Mekhala Power, said, adding that its gates were passing {1,850|sp1|t=on Monday} cubic metres a second and that there was no danger of collapse.

The {410|mw}-megawatt project, which cost {$1.07 billion|ho}, sells {85%|ps} of its electricity to a Thai utility. Vientiane owns {31%|ow}.

A dam failed elsewhere in the country in 2022, killing {37|yr}.

@doc b-thai | Bangkok business daily | 2029-08-02
Flooded neighbours, unflooded contracts
Pongsak Rattanawong

Power planners in Bangkok gave assurances yesterday that the {410|mw} MW plant across the border would go on supplying. The price is {6.4|pr} US cents a unit, no reason to complain.

Nam Phakhe is at {739.1|lv2|t=yesterday|by=the operator} metres, the operator said, {3.5|lvd} below the mark of Monday. Through its spillway went {2,600|sp2|t=on Tuesday} cubic metres every second on Tuesday.

The number of evacuees stands at {4,950|!ev2|t=yesterday}, a consular official in Pakse told us. {No|d1|v=0} deaths were confirmed. They've been spread over {nine|sh} temples and schools.

What you can't see is worrying: of {120|fg} instruments along the crest {41|fi} were out of order when the rain began, a maintenance contractor says. The company disputes "some".

SET {1,611|-} (+{4|-}) · Baht {34.9|-} · Gold bar {52,100|-}

@doc c-cambodia | Phnom Penh news site | 2029-08-03
Mekong up {3.8|ri} m at Stung Treng; {22|kv} villages on alert

It took {two and a half|-} days for the water to get here. At the Stung Treng gauge the river is {3.8|ri|t=this morning|by=the provincial hall} metres over the seasonal mean this morning and {22|kv|t=this morning} villages are on alert, the provincial hall said. Nobody upstream phoned. "We learnt it from Facebook," says a fisher, Mith Sokhom.

In Laos {5,870|ev2|t=by Wednesday} people had left their homes by Wednesday. {Six hundred and forty|fh} houses are flooded, and {1,700|!ar|by=Lao radio} hectares of paddy, Lao radio said.

The border is {68|ds} kilometres from the wall. The gates are open {2,600|sp2|t=at peak} m3/s at peak, so the crest should pass here at night.

@doc d-campaign | campaign group's briefing | 2029-08-09
Rivers Watch Asia | BRIEFING 29/14
Nam Phakhe: what was known, and when

{15:05|cf}, 29 July. A guard photographs the crack and sends the picture to a line manager in a group chat with {61|-} members.
{11:20|cl}, 30 July. The district orders people out. That is {20|hr} hours and {a quarter|-}.
30 July. Outflow {1,850|sp1|t=30 July} m3/s; level {742.6|lv1|t=30 July} m.
1 August. {5,870|ev2|t=1 August} evacuated.

Damage. We put it at {$55 million|ca|by=We}: houses, {2,100|ar} ha of rice, boats. The company has set aside {$18 million|cm}. It earns that in some {11|-} weeks from its Thai client at {6.4|pr} cents.

Instruments. {54|!fi} of {120|fg} dead before the storm, by {two|-} engineers who've worked there.

Legal basis: concession 2018/7, article 44. We ask the government, which holds {31%|ow|s=the government} of the shares, to publish the inspection of 2028.

@doc e-lao | state newspaper of Laos, English | 2029-08-06
Situation at Nam Phakhe under control, says committee

The Disaster Committee has reported that the situation at Nam Phakhe is under control. The water, at {739.1|lv2|t=as of Wednesday} metres as of Wednesday, is receding.

A total of {5,870|ev2|by=The Disaster Committee} people were relocated to {nine|sh} places with noodles and rice. {No|d1|v=0} person has died. Water entered {640|fh} houses in the low areas.

The developer, in coordination with the authorities, has allocated {18 million|cm} dollars. The order to leave was issued at {10.20|!cl} on 30 July.

Comrade Director Bounthavy Sisavat recalled that the plant ({410|mw} MW) brings export income and lights the schools of {14|sv} villages.
