@story u2-graukogel-avalanche
@topic Avalanche on a ski tour in Austria
@subject A = Graukogel avalanche | avalanche | slab | accident | the snow
@subject BR = Bergrettung Salzburg | mountain rescue | Bergrettung | rescuers
@subject P = Alpine Police | alpine police | police
@subject LWD = Avalanche Warning Service | warning service | LWD
@subject G = Bavarian ski club group | the group | the tourers | Freising ski club | skiers
@subject TG = mountain guide | guide | the guide
@subject H = Schwarzach hospital | Schwarzach | the clinic
@subject KV = Austrian Alpine Safety Board | safety board | board
@fact gr = 14 | crowd | G | people on the tour | - | constant
@fact bu = 8 | other | A | people swept away | - | constant
@fact full = 5 | other | A | people wholly buried | - | constant
@fact d1 = 3 | deaths | A | people killed | 2025-02-08 | cumulative
@fact d2 = 4 | deaths | A | people killed | 2025-02-10 | cumulative
@fact i = 4 | injuries | A | people hurt | 2025-02-08 | snapshot
@fact t = 11:35 | clock | A | time at which it came down | - | constant
@fact al = 11:42 | clock | BR | time of the emergency call | - | constant
@fact last = 13:20 | clock | BR | time at which the last person was dug out | - | constant
@fact wid = 180 | distance | A | metres of width | - | constant
@fact len = 650 | distance | A | metres of length | - | constant
@fact cut = 80 | other | A | centimetres of fracture depth | - | constant
@fact alt = 2340 | distance | A | metres above the sea at the fracture | - | constant
@fact st = 38 | other | A | degrees of slope | - | constant
@fact lev = 3 | other | LWD | danger level | 2025-02-08 | snapshot
@fact lev4 = 4 | other | LWD | danger level above the tree line | 2025-02-09 | plan | projected
@fact resc = 112 | other | BR | rescuers | 2025-02-08 | constant
@fact dogs = 9 | other | BR | dogs | 2025-02-08 | constant
@fact heli = 6 | other | BR | helicopters | 2025-02-08 | constant
@fact deep = 2.1 | distance | A | metres of snow over the deepest victim | - | constant
@fact age = 52 | age | TG | age | - | constant
@fact age2 = 17 | age | A | age of the youngest victim | - | constant
@fact sea = 11 | deaths | KV | avalanche deaths in the winter in the country | 2025-02-08 | cumulative
@fact avg = 19 | deaths | KV | avalanche deaths in an average winter in the country | - | constant
@fact snow = 60 | other | LWD | centimetres of new snow since Thursday | 2025-02-08 | snapshot
@fact bag = 3 | other | G | airbags opened | - | constant
@fact gap = 7 | duration | BR | minutes from the slide to the emergency call | - | constant
@trap d1 d2 :: one of the injured died later
@trap bu full :: swept away and wholly buried
@trap sea avg :: this winter and an average one
@trap lev lev4 :: the danger on Saturday and for Sunday
@trap t al :: slide and call
@trap gr bu :: on the tour and in the slide
@trap age age2 :: guide and youngest victim

@doc a-orf | regional broadcaster site | 2025-02-08
Avalanche in the Gastein valley: {three|d1} dead

A slab avalanche hit a ski touring group from Bavaria beneath the Graukogel on Saturday. {Three|d1|t=on Saturday afternoon|by=Salzburg mountain rescue} people were killed, Salzburg mountain rescue told us on Saturday afternoon, and {four|i|^} injured.

The slab came away at {11.35|t} at a height of {2,340|alt} metres. It measured {180|wid} metres across and ran for {650|len}. {Eight|bu|s=the group} of the {14|gr} members of the group were caught and {five|full} completely buried.

In action: {112|resc} rescuers, {nine|dogs} dogs, {six|heli} helicopters.

The warning service had given level {three|lev|t=for Saturday|s=The warning service} for Saturday and announces {four|lev4|t=for Sunday|s=The warning service|m=projected} for Sunday at high altitude.

Weather panel: Salzburg −2°, Bad Gastein −7°

@doc b-police | police press release | 2025-02-08
LPD Salzburg – Avalanche accident with fatal outcome, municipality of Bad Gastein

On 8 February at {11:35|t} hrs a snow slab released at approx. {2,340|alt} m on an east-facing slope of {38|st} degrees. Emergency call: {11:42|al} hrs. Of a group of {14|gr} persons, led by a state-certified guide ({52|age}), {eight|bu} were carried along. {Three|bag} airbags were triggered. {Five|full} persons were totally buried, the deepest under {2.1|deep} m of snow. The last person was recovered at {13:20|last} hrs. {Three|d1|t=by evening} died by evening at the scene or in transport; {four|i} were taken to Schwarzach hospital and other clinics.

Fracture depth {80|cut} cm. An officer of the alpine police is to secure the traces at first light.

Enquiries: +43 59133 50 1111, Mon–Fri 7–18

@doc c-muc | Munich daily | 2025-02-11
The tour was planned in October

The fourth victim died on Monday morning in Schwarzach, a girl from Freising aged {17|age2}, the youngest in the party. {Four|d2|t=on Monday morning} of those who had set out from the valley at seven with headlamps will not come home.

They had registered with the hut, they carried beacons, the guide, {52|age}, had been on this slope some {forty|-} times. The alarm was given {seven|gap} minutes after the slide, at {11.42|al}. Everybody had been brought to light by {twenty past one|last}. All that was right.

And then the slope: {38|st} degrees, {60|snow} centimetres of fresh snow since Thursday, level {three|lev}. "{Three|lev} is the level at which people die," says Anneliese Brugger of the Alpine safety board, which has counted {eleven|sea|by=the Alpine safety board} in Austria this winter; an average one takes {19|avg}.

The district attorney is looking at the guide's decision. He lies with broken ribs in Salzburg and says nothing.

Rescue organisations had {112|resc} people on the snow that day.

@doc d-touring | mountaineering magazine | 2025-03-01
ACCIDENT ANALYSIS: GRAUKOGEL, EAST FLANK

Snow: {60|snow} cm new with wind in three days, on surface hoar. Crack {80|cut} cm high at the crown. The slab, {180|wid} m wide and {650|len} m long, stopped in a gully.

People: party of {14|gr} in two subgroups. {8|bu} involved; {5|full} out of sight. Burial depth up to {2.1|<deep} m. {4|d2} fatalities finally.

Airbags: {3|bag} of the {eight|bu} opened theirs; all {three|bag} survived.

Conclusion. Slopes over {35|-} degrees, level {3|lev}, large group: leave out any one of these and there is a margin. No alpinist is clever in the plural.

Next issue: 12 pairs of skins under 700 g
