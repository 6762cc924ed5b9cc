@story za-grauhorn-avalanche
@topic Avalanche on the Grauhorn, Valais
@subject V = Grauhorn avalanche | the avalanche | the accident
@subject P = Valais cantonal police | the police | the cantonal police
@subject I = Davos snow institute | the SLF | the institute
@subject R = Bergbahnen Grauhorn | the lift company
@subject U = the rescuers | the rescue service
@fact d1 = 2 | deaths | V | people killed | 2026-02-15 evening | cumulative
@fact d2 = 4 | deaths | V | people killed | 2026-02-17 | cumulative
@fact inj = 3 | injuries | V | people hurt | 2026-02-15 | cumulative
@fact b = 11 | other | V | people caught by the avalanche | 2026-02-15 | constant
@fact un = 4 | other | V | people unhurt | 2026-02-15 | constant
@rel sum b = d2 + inj + un
@fact m1 = 2 | missing | V | people missing | 2026-02-15 evening | snapshot
@fact res = 120 | officers | U | rescuers at work | 2026-02-15 | snapshot
@fact dog = 14 | other | U | avalanche dogs | 2026-02-15 | snapshot
@fact heli = 6 | other | U | helicopters | 2026-02-15 | snapshot
@fact lev = 3 | other | I | danger level | 2026-02-15 | constant
@fact len = 900 | distance | V | metres of length | 2026-02-15 | constant
@fact wid = 210 | distance | V | metres of width | 2026-02-15 | constant
@fact alt = 2740 | distance | V | metres of altitude where it broke | 2026-02-15 | constant
@fact cl = 13:25 | clock | V | time of the avalanche | 2026-02-15 | constant
@fact sn = 65 | other | I | centimetres of new snow in three days | 2026-02-15 | constant
@fact deep = 4 | distance | V | metres of snow over the last victim | 2026-02-17 | constant
@fact win = 13 | deaths | I | avalanche deaths in Switzerland this winter | 2026-02-17 | cumulative
@fact avg = 21 | deaths | I | avalanche deaths in Switzerland in an average winter | - | constant
@fact tr = 7 | other | V | people with a transceiver | 2026-02-15 | constant
@fact surv = 40 | duration | V | minutes that one man survived under the snow | 2026-02-15 | constant
@trap d1 d2 :: two more found later
@trap b d2 :: caught and killed
@trap win avg :: this winter so far and a usual one
@trap m1 d1 :: two missing and two dead
@fact vdog = 9 | other | U | dogs of volunteers | 2026-02-15 | snapshot
@fact kal = 26 | duration | - | years of leading rescues | 2026 | snapshot
@fact blast = 9 | other | R | charges set off | 2026-02-14 | constant
@fact fra = 70 | other | V | centimetres of fracture depth | 2026-02-15 | constant
@fact bur = 6 | other | V | people fully buried | 2026-02-15 | constant

@doc a-sda | wire agency | 2026-02-15
{Two|d1} dead after avalanche on the Grauhorn

SITTEN (chd) An avalanche off the marked runs on the Grauhorn in Upper Valais has killed {two|d1|t=As of 7 p.m.|by=the cantonal police} people on Sunday. As of 7 p.m. {two|m1|^} more were missing, the cantonal police said. {Three|inj|^} were injured.

The slab broke at {1.25 p.m.|cl} at about {2,740|~alt} metres above sea level and was {900|len} metres long. {Eleven|b} people in three groups were caught; {four|un} freed themselves.

{120|res} rescuers with {14|dog} dogs and {six|heli} helicopters were in action. The search was to continue under floodlights "as long as the slope allows", said police spokesman Ruedi Imhasly.

The Davos institute had rated the danger for the region as "considerable", level {3|lev} of {5|-}. Since Thursday {65|sn|t=Since Thursday} centimetres of snow had fallen.

@doc b-regional | regional daily, long report | 2026-02-18
The slope they called the Nursery

By Corinne Zenhäusern-Abate

Every child in Grauhorn has skied it. It is steep at the top and kind at the bottom, the lift pylons are in sight, the restaurant with the rösti is in sight. It is not a run, there's a yellow sign. People here call it Gogwärgi, the nursery.

On Sunday at {twenty-five past one|cl|v=13:25} it broke {210|wid} metres wide.

Since yesterday noon it has been certain that {four|d2|t=Since yesterday noon} people died there: a couple from Lausanne, a doctor of 46 from Freiburg im Breisgau, and Silvan Theler, 19, from the village, who was with the ski club. He was the last to be found. He lay under {four|deep} metres. His transceiver was at home, on charge, his father says. Of the {eleven|b} people who were caught {seven|tr} wore one.

"You look at that number and you want to shout," says Beat Kalbermatten, who led the operation. He has done this for {26|kal} years. On Sunday he had {120|res} people on the cone and, by and by, {14|dog} dogs. {Nine|vdog} of the dogs belong to volunteers. The quickest of them, a Border collie named Fips, found a man of 60 after {40|surv} minutes. He was alive. "After a quarter of an hour it is {one in three|-}. After {forty|surv}, it's a story you tell."

The man is one of the {three|inj} injured. He lies in Bern with a broken pelvis. The {four|un} who got out by themselves were back at work on Monday; one of them is a baker and brought bread to the rescuers.

Could one have known? The bulletin said level {three|lev}. The lift company opens and closes runs; what lies beside them is not its business, says its director, Fabienne Gsponer. On the Saturday, with {60|-} centimetres of new snow, her patrol had set off {nine|blast} charges above the runs. None above the Nursery. "There we have no mandate and no rope."

The cantonal prosecutor has opened an investigation. It's routine, says her office.

This winter {13|win|t=up to yesterday|by=the SLF} people have died in avalanches in Switzerland up to yesterday, by the count of the SLF. In an average winter there are {21|avg}, and this one has long to run.

In the village shop the flag of the ski club hangs in the window. The race on Saturday, the {58th|-}, is cancelled.

Do you ski off the runs? Vote: yes {61|-} percent, no {39|-} percent.

@doc c-institute | institute's accident note | 2026-02-19
Accident analysis no. {26-07|-}: Grauhorn, 15 February 2026

Type: dry slab avalanche, human-triggered
Starting zone: {2740|alt} m a.s.l., aspect NE, incline {38|-} degrees
Length: {900|len} m. Width: {210|wid} m. Mean fracture depth: {70|fra} cm
Danger rating: {3|lev}
New snow (3 days): {65|sn} cm

Persons caught: {11|b}; fully buried: {6|bur}
Fatalities: {4|d2}; injured: {3|inj}
Equipped with transceiver: {7|tr}
Longest burial survived: {40|surv} min
Burial depth of last victim: {4.0|deep} m

Comment: The weak layer formed during the clear spell around 25 January. Field tests on the day after the accident gave fractures on the {second|-} tap.

Fatalities in the current season: {13|win} (long-term mean for a full winter: {21|avg}).

@doc d-tabloid | tabloid site | 2026-02-16
Avalanche of death: baker digs himself out with his HANDS

GRAUHORN VS – Monday, 09:40

"I could see light, so I dug to the light." Reto (34) is one of the {four|un} who walked away from the white hell.

{Fourteen|!b} people were swept along on Sunday, {three|-} of them from one ski club. {Two|d1|t=on Sunday night} were dead on Sunday night. The police do not want to say if there is hope for the {two|m1|^} who're still under there.

Was it madness to go? The danger level was {4|!lev}, "high"!

Hero of the day: Fips (5). The collie sniffed out a pensioner who'd been buried for {40|surv} minutes.

In action: {6|heli} helicopters, {120|res} helpers, {4|?dog} dogs.

Read more: Lotto jackpot at {17|-} million | This is what a raclette costs in Zermatt: {38.50|-}

