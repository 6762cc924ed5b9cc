@story m2-i27-pileup
@topic Dust-storm pile-up on Interstate 27 north of Plainview, Texas: afternoon, evening, next week, one year on
@subject C = I-27 pileup | the pileup | the pile-up | crash | wreck
@subject D = Texas Department of Public Safety | DPS | troopers | Sgt. Mauricio Legarreta
@subject H = Covenant Plains hospital | Covenant Plains | the hospital
@subject G = Deandra Whitfield-Ruiz | Whitfield-Ruiz | the truck driver | the trucker
@subject B = Plainview school bus | the school bus | the bus
@subject N = National Transportation Safety Board | NTSB | the safety board
@fact v1 = 28 | other | C | vehicles involved | 2030-03-14 17:00 | snapshot
@fact v2 = 41 | other | C | vehicles involved | 2030-03-15 | constant
@fact vt = 9 | other | C | tractor-trailers involved | 2030-03-15 | constant
@fact d1 = 3 | deaths | C | people killed | 2030-03-14 17:00 | cumulative
@fact d2 = 5 | deaths | C | people killed | 2030-03-15 | cumulative
@fact i = 36 | injuries | C | people hurt | 2030-03-15 | cumulative
@fact ih = 22 | injuries | H | patients from the wreck | 2030-03-14 night | cumulative
@fact ic = 4 | injuries | H | patients in critical condition | 2030-03-14 night | snapshot
@fact k1 = 13:22 | clock | C | time of the first impact | 2030-03-14 | constant
@fact k2 = 02:15 | clock | D | time the highway reopened | 2030-03-15 | constant
@fact w = 71 | speed | C | miles an hour of the gust | 2030-03-14 | constant
@fact vl = 75 | speed | D | miles an hour posted | - | constant | threshold
@fact vz = 50 | other | C | feet of visibility | 2030-03-14 | snapshot
@fact kb = 19 | other | B | children on board | 2030-03-14 | snapshot
@fact kbh = 0 | injuries | B | children hurt | 2030-03-14 | constant
@fact ga = 37 | age | G | age in years | 2030-03-14 | constant
@fact gk = 12 | rescued | G | people pulled out | 2030-03-14 | constant
@fact ml = 2 | distance | C | miles of highway covered with wreckage | 2030-03-14 | snapshot
@fact nd = 18 | duration | N | months the inquiry takes | - | plan | projected
@fact sg = 6 | other | - | dust-warning signs on the stretch that worked | 2030-03-14 | snapshot
@fact sa = 14 | other | - | dust-warning signs on the stretch | 2030-03-14 | snapshot
@fact cost = 3700000 | budget | - | dollars set aside for new signs | 2031-02 | plan | pledged
@trap v1 v2 :: first count of vehicles against the final
@trap d1 d2 :: afternoon against next day
@trap v2 vt :: all vehicles against tractor-trailers
@trap i ih :: all hurt against one hospital's
@trap w vl :: wind speed against speed limit
@trap sg sa :: signs that worked against signs in place

@doc a-tvsite | local TV site | 2030-03-14
BREAKING: Fatal pileup shuts I-27 both ways in Hale County
by KPLV Staff | Thu, March 14th 2030, 5:04 PM | 6 VIEW ALL PHOTOS

{Three|>d1|t=As of 5 p.m.|by=DPS} people are confirmed dead in a chain-reaction crash on Interstate 27 north of Plainview, DPS says.

It started at {1:22 p.m.|k1} when a wall of dust crossed the road. The National Weather Service in Lubbock clocked a gust of {71|w|by=The National Weather Service} mph. Drivers told us they couldn't see {50|vz|by=Drivers} feet.

As of 5 p.m., Sgt. Mauricio Legarreta put the number of vehicles at {28|v1|t=As of 5 p.m.|by=Sgt. Mauricio Legarreta}. "That's going to change," he said. Wreckage is strewn over {two|ml} miles.

A Plainview ISD school bus with {19|kb} kids on board stopped short. {None|kbh|v=0} was hurt.

Detour: U.S. 87 to FM 1914, then FM 400. Shelter: Ollie Liner Center, 2000 S. Columbia.

STORMTRACK 6: Red flag warning until 9 PM

@doc b-wire | wire agency | 2030-03-15
Death toll in Texas dust-storm wreck rises to {five|d2|t=Friday}

PLAINVIEW, Texas — The number killed when {41|v2} vehicles collided in a blinding dust storm on a West Texas interstate has risen to {five|d2|t=Friday|by=the Department of Public Safety}, the Department of Public Safety said Friday. Another {36|i|^} people were hurt.

{Nine|vt} of the vehicles were tractor-trailers. One of them, hauling cotton bales, was parked across both lanes on purpose: its driver, Deandra Whitfield-Ruiz, {37|ga}, of Amarillo, had turned it into a wall and then pulled {12|gk|by=troopers} people from other cars, troopers said.

Covenant Plains hospital received {22|ih|t=by Thursday night} patients by Thursday night, {four|ic|^} of them critical.

The interstate, where the posted limit is {75|vl} mph, reopened at {2:15 a.m.|k2}

Federal investigators arrived Friday. A final report takes about {18|~nd|m=projected} months.

@doc c-paper | regional newspaper | 2030-03-17
Out of the brown: how a trucker from Amarillo stopped the pileup
By Lacey Obregon-Tidwell

She saw brake lights, then nothing. Deandra Whitfield-Ruiz, whose log says she's driven {1.1 million|-} miles without a ticket, did what they tell you not to do. She turned the wheel.

Her rig took {three|-} hits. Behind it nobody else died. She's {42|!ga}, has {two|-} sons, and doesn't want to be called anything.

{Forty-one|v2} vehicles were caught up, {nine|vt} of them semis. Officials count {36|i|by=Officials} hurt and {five|d2|^} dead. From the cabs and cars within reach Whitfield-Ruiz and a ranch hand dragged {12|gk}.

On the school bus, {23|!kb} third- and fourth-graders sang until the wind let up.

The pastor at First Methodist read the time aloud on Sunday: {twenty-two minutes past one|k1}. He asked for {71|w} seconds of silence, one for each mile an hour.

What about the signs? Of {14|sa} electronic boards along the stretch, {six|sg} were lit.

@doc d-anniv | public radio site | 2031-03-14
A year after the I-27 pileup, who's warning drivers?
High Plains Public Radio | By Ambrose Teel | Published March 14, 2031 at 6:00 AM CDT | LISTEN • 4:11

A year ago today, {32|!v2} cars and trucks ran into each other in the dust north of Plainview. {Five|d2} people died.

State engineer Rekha Sundaresan stands under one of the boards that stayed dark. There were {14|sa} and only {six|sg} came on, she says. "So {eight|-} didn't, at {71|w} miles an hour of wind, and that's ours to own."

The legislature set aside {$3.7 million|cost} last month for replacements. They go up by {August|-}.

The NTSB's work isn't done. At the outset it spoke of {18|nd|m=projected} months. A docket of {2,300|-} pages is public.

And the limit? It's {75|vl}, still. A bill for a variable one, down to {35|-} in dust, died in committee by {two|-} votes.

Deandra Whitfield-Ruiz drives the route {twice|-} a week. She was {37|ga|t=then} then. She slows at mile marker 57, for five breaths.

@doc e-social | newspaper push alerts and posts | 2030-03-14
ALERT 1:51 PM — Major crash reported I-27 NB & SB near Plainview. Avoid the area.
ALERT 3:20 PM — Dozens of vehicles. At least {one|-} dead.
ALERT 5:06 PM — {Three|d1|t=5:06 PM|by=DPS} dead, {28|v1|^} vehicles so far, per DPS. Bus with {19|kb} children: all OK.
ALERT 10:40 PM — Covenant Plains: {22|ih|t=10:40 PM|by=Covenant Plains} brought in, {4|ic|^} critical.

@PlainviewFire: Crews from {11|-} departments. Pls stop flying drones. 312 likes
@ndmontoya_: was 8 cars back. gust was like a freight train. counted {forty|~v2|by=ndmontoya_} cars at least in front of us when it cleared
@TxDOTLubbock: I-27 is OPEN as of {2:15 AM|k2}. {Two|ml} miles of debris cleared. Drive safe, limit remains {75|vl}.
