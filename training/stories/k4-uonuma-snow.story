@story uonuma-snow
@topic Record snowfall in the Uonuma valley, Niigata, Japan, and a train stuck in it, 14 to 17 January 2001
@subject K = Kamisawa | the hamlet of Kamisawa | the mountain station
@subject N = Nagamori | the town of Nagamori | the market town
@subject T = Limited express Hakugin 7 | Hakugin 7 | the express | the train
@subject J = JR Echigo | the railway | the operator
@subject P = Niigata Prefecture | the prefecture | Niigata
@subject M = Meteorological Agency | the agency | the weather office | forecasters
@subject S = Shigeru Obata | Obata | the stationmaster
@fact s15 = 421 | distance | K | centimetres of snow on the ground | 2001-01-15 | snapshot
@fact s16 = 437 | distance | K | centimetres of snow on the ground | 2001-01-16 | snapshot
@fact rec = 426 | distance | K | centimetres of snow on the ground, highest until then | 1981-02-27 | constant
@fact n16 = 268 | distance | N | centimetres of snow on the ground | 2001-01-16 | snapshot
@fact f24 = 112 | distance | K | centimetres of snow fallen in 24 hours | 2001-01-15 | snapshot
@fact fn = 74 | distance | N | centimetres of snow fallen in 24 hours | 2001-01-15 | snapshot
@fact pas = 187 | other | T | passengers | 2001-01-15 | constant
@fact crew = 6 | other | T | railway staff on board | 2001-01-15 | constant
@fact off = 41 | evacuated | T | passengers taken off by snowmobile | 2001-01-15 22:00 | cumulative
@fact st = 16:52 | clock | T | time it stopped | 2001-01-15 | constant
@fact mv = 09:35 | clock | T | time it moved again | 2001-01-16 | constant
@fact hr = 16.7 | duration | T | hours that it was stuck | 2001-01-16 | constant
@fact d16 = 9 | deaths | P | people killed by the snow this winter | 2001-01-16 | cumulative
@fact droof = 6 | deaths | P | people killed while clearing roofs | 2001-01-16 | cumulative
@fact inj = 134 | injuries | P | people hurt by the snow this winter | 2001-01-16 | cumulative
@fact ag = 78 | age | N | age of the man who fell from a roof | 2001-01-16 | constant
@fact can = 96 | other | J | trains cancelled | 2001-01-16 | cumulative
@fact fc = 60 | distance | K | centimetres of snow fallen in 24 hours | 2001-01-17 | plan | projected
@fact sdf = 230 | other | P | soldiers who clear snow | 2001-01-17 | snapshot
@fact asked = 300 | other | P | soldiers asked for | 2001-01-16 | plan
@fact ft = 300000000 | budget | P | yen set aside for clearing snow | 2001-01-16 | plan
@fact mg = 11 | distance | K | centimetres above the record before | 2001-01-16 | snapshot
@fact thr = 80 | distance | J | centimetres of snow in 24 hours that the line is built for | - | constant | threshold
@fact s16m = 4.37 | distance | K | metres of snow on the ground | 2001-01-16 | snapshot
@rel diff mg = s16 - rec
@trap s16 n16 :: two stations
@trap s15 s16 :: Monday and Tuesday
@trap s16 rec :: now and the old record
@trap f24 fc :: fallen and forecast
@trap d16 droof :: six of the nine
@trap sdf asked :: came and asked for
@trap asked ft :: soldiers and millions of yen

@doc a-wire | wire agency, English service | 2001-01-16
Snow over {four|>s16m} metres deep strands express overnight in northern Japan

NAGAMORI, Niigata, Jan. 16 (Tokai Press) — An express with {187|pas} passengers crawled out of a snowbank at {9:35 a.m.|mv|t=Tuesday} Tuesday after standing in the dark for nearly {17|~hr} hours, as the heaviest snow on record piled up along the Sea of Japan coast.

Snow at the mountain station of Kamisawa lay {437|s16|t=Tuesday morning|by=the Meteorological Agency} centimetres deep on Tuesday morning, the Meteorological Agency said, {11|mg|^} cm more than the {426|rec|t=1981} measured there in February 1981. In the market town of Nagamori, lower down, it was {268|n16|t=Tuesday morning} cm.

Hakugin 7 ran into a drift at {4:52 p.m.|st|t=Monday} Monday. Snowmobiles brought {41|off|t=by 10 p.m.} of its riders, mainly children and the elderly, to a gymnasium by 10 p.m.; the others slept in their seats with the {six|crew} crew.

So far this winter {nine|d16|by=prefectural officials} people have died and {134|inj|^} have been hurt in snow-related accidents, prefectural officials said.

@doc b-local | local newspaper | 2001-01-17
Nagamori man falls to death; "he never let me hire anyone," says widow

Kazue Hirano, staff writer

A retired carpenter of {78|ag} slid from his own roof in Yotsuya ward on Tuesday and was buried. His wife found the ladder. He is the {sixth|droof|v=6|t=this winter} person to be killed this winter while shovelling a roof in the prefecture, and the {ninth|d16|v=9|t=this winter} to lose their life to the snow in all.

Overnight Sunday the town received {74|fn|t=Overnight Sunday} cm, Kamisawa {112|f24|t=Overnight Sunday}. By yesterday the depth at the former was {268|n16|t=By yesterday}. At the latter the gauge, a pole with red rings, ends at {450|-}, and the caretaker has tied a broom to its top, for the white is up to {437|s16|t=By yesterday}.

The governor asked the Self-Defence Forces for {300|asked|by=The governor} men. {230|sdf|t=this morning} arrive this morning.

Rice cooker giveaway: call 025-555-0188 before Friday 5 p.m. Weather: minus 3, snow.

@doc c-railway | operator's notice | 2001-01-16
JR Echigo — apology and information (No. 4, 14:00)

We deeply apologise to the customers of Limited Express Hakugin 7.

Stopped: Monday {16:52|st}, between Nagamori and Kamisawa. Resumed: Tuesday {09:35|mv}. Time at standstill: {16 hours 43 minutes|hr|v=16.7}.
On board: {187|pas} customers, {six|crew} employees. Moved to shelter before midnight: {41|off}. Heating was maintained throughout. One customer was taken to hospital with a nosebleed.

Since Monday morning {96|can|t=Since Monday morning} services have been cancelled. Reason: snowfall of {112|f24|t=in 24 hours} centimetres in 24 hours on the upper part of the line, against a design value of {80|thr}.

Full refunds apply to delays of {two|-} hours or more. The Tuesday timetable is withdrawn. Stationmaster Shigeru Obata will answer questions at window 2.

@doc d-tv | TV news script | 2001-01-17
[VTR 1'40"]

It's still coming down. Forecasters are talking of a further {sixty|fc|t=by tomorrow morning|by=Forecasters} centimetres at Kamisawa by tomorrow morning. The pole there read {four metres thirty-seven|s16|v=437|t=yesterday} yesterday — on Monday it'd been {four twenty-one|s15|v=421|t=on Monday}. The record from twenty years ago, {426|rec}, is gone.

[OBATA SOT] "I sat with them all night. We sang."

The stationmaster walked along the train to share out rice balls: {187|pas} people, minus the {forty-one|off} who'd left on snowmobiles.

{Two hundred and thirty|sdf|t=since dawn} soldiers have been digging since dawn. Niigata has put aside {300 million|ft|by=Niigata} yen for ploughs and fuel.

And please — don't go up alone. {Six|droof} of the {nine|d16} people we've lost this winter fell from, or under, a roof.
