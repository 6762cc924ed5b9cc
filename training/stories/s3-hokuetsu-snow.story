@story hokuetsu-snow
@topic Cars stranded by snow on the Hokuetsu Expressway and a bypass in Japan: night, noon, release
@subject X = Hokuetsu Expressway | the expressway | the toll road
@subject Y = Route 408 bypass | the bypass | the national road | Route 408
@subject T = Echigo-Sakae | the town
@subject K = Naoe | the city
@subject N = Kitakuni Expressway Company | the operator | the highway company
@subject S = Self-Defense Forces | the troops | soldiers | the military
@subject J = JR Hokuetsu | the railway | Hokuetsu Line
@subject W = 2028 stranding | two winters ago | the last time
@subject O = Hiroto Aizawa | Aizawa | the governor
@fact x1 = 430 | other | X | vehicles stuck | 2031-01-18 23:00 | snapshot
@fact x2 = 610 | other | X | vehicles stuck | 2031-01-19 08:00 | snapshot
@fact x3 = 140 | other | X | vehicles stuck | 2031-01-19 17:00 | snapshot
@fact y2 = 270 | other | Y | vehicles stuck | 2031-01-19 08:00 | snapshot
@fact y3 = 95 | other | Y | vehicles stuck | 2031-01-19 17:00 | snapshot
@fact a2 = 880 | other | - | vehicles stuck on both roads | 2031-01-19 08:00 | snapshot
@fact a3 = 235 | other | - | vehicles stuck on both roads | 2031-01-19 17:00 | snapshot
@fact o = 1120 | other | W | vehicles stuck | 2028-12 | constant
@fact oh = 52 | duration | W | hours until the last vehicle was free | 2028-12 | constant
@fact xh = 31 | duration | X | hours until the last vehicle was free | 2031-01-20 | constant
@fact yh = 26 | duration | Y | hours until the last vehicle was free | 2031-01-20 | constant
@fact cs = 21:10 | clock | X | time when the first lorry got stuck | 2031-01-18 | constant
@fact cc = 22:40 | clock | X | time of the closure | 2031-01-18 | constant
@fact ce = 04:15 | clock | X | time when the last vehicle was freed | 2031-01-20 | constant
@fact ts = 84 | other | T | centimetres of snow in 24 hours | 2031-01-19 08:00 | snapshot
@fact ks = 57 | other | K | centimetres of snow in 24 hours | 2031-01-19 08:00 | snapshot
@fact td = 213 | other | T | centimetres of snow on the ground | 2031-01-19 08:00 | snapshot
@fact tf = 70 | other | T | centimetres of snow forecast for the next 24 hours | 2031-01-19 | plan | projected
@fact s = 160 | other | S | soldiers sent to the roads | 2031-01-19 08:00 | constant
@fact h = 6 | injuries | X | people taken to hospital | 2031-01-19 17:00 | cumulative
@fact z = 1 | deaths | K | people killed clearing snow from roofs | 2031-01-19 17:00 | cumulative
@fact j = 118 | other | J | trains cancelled | 2031-01-19 | constant
@fact jp = 340 | other | J | passengers who spent the night in trains | 2031-01-19 morning | constant
@fact e = 12400 | homes | K | homes without power | 2031-01-19 08:00 | snapshot
@fact v = 3 | duration | N | hours of warning before a preventive closure | 2031-01-20 | plan | pledged
@rel sum a2 = x2 + y2
@rel sum a3 = x3 + y3
@trap x2 x3 :: in the morning and towards evening
@trap x2 y2 :: the toll road and the free road beside it
@trap ts td :: fallen in a day and lying on the ground
@trap ts tf :: fallen and forecast
@trap xh oh :: this stranding and the last one

@doc a-broadcaster | public broadcaster, breaking | 2031-01-19
Snow strands {880|a2} vehicles on {two|-} roads in Hokuetsu

As of 8 a.m. Sunday, {610|x2|t=As of 8 a.m. Sunday|by=the operator} vehicles were unable to move on the Hokuetsu Expressway between Echigo-Sakae and Naoe, according to the operator. A further {270|y2|^|by=the transport ministry} were at a standstill on the Route {408|-} bypass which runs beside it, the transport ministry says.

The first large truck lost traction at {9:10|cs|t=on Saturday} p.m. on Saturday. The road was shut to traffic at {10:40|cc} p.m. By eleven, {430|x1|t=By eleven} were trapped.

At the request of the governor {160|s} members of the Self-Defense Forces are shoveling around the vehicles and handing out rice balls, water and portable toilets.

In the 24 hours to 8 a.m. snowfall reached {84|ts|t=In the 24 hours to 8 a.m.} centimeters in Echigo-Sakae and {57|ks|^} in Naoe. On the ground the depth in the former is {213|td}.

Drivers are urged to clear their exhaust pipes and to turn off the engine.

@doc b-english-daily | English-language daily | 2031-01-20
Night {two|-} on the Hokuetsu

NAOE, Niigata Pref. - At five on Sunday afternoon the queue on the expressway was down to {140|x3|t=At five on Sunday afternoon}, from a peak of {610|x2|t=at breakfast time} at breakfast time. On the national road that shadows it, {95|y3|^} remained of {270|y2|t=at breakfast time}.

For Midori Sagawa, {44|-}, that meant a second evening in a delivery van with {300|-} chilled custard puddings. "I have eaten eleven," she said by telephone. "The soldiers have eaten more."

{Six|h|by=The prefecture} people, among them a boy with asthma, had been brought to hospital. The prefecture also reported the death of a {78|-}-year-old Naoe man who fell from his roof while clearing it, the {only|z|v=1} fatality so far.

More is on the way. The weather agency predicts up to {70|<tf|t=by this evening|by=The weather agency} centimeters in Echigo-Sakae by this evening, on top of the {84|ts|t=until Sunday morning} that came down in a day until Sunday morning.

The railway had no better weekend. JR Hokuetsu called off {118|j|t=on Sunday} trains on Sunday after {340|jp} passengers slept in their seats at two small stations.

@doc c-live | live ticker of a weather portal | 2031-01-20
HOKUETSU SNOW LIVE (times JST)

04:31 It's over. The last car left the toll road at {4.15|ce}. That is {31|xh} hours after the first truck spun its wheels. The free road beside it took {26|yh}.

04:02 Someone asks how that compares. December 2028, same pass: {1,120|o|t=December 2028} vehicles, {52|oh|t=December 2028} hours until the end.

Sun 20:15 Power. The {12,400|e|t=this morning} homes that were cut off in Naoe this morning are nearly all back.

17:09 {235|a3|t=17:09} vehicles to go, {140|x3|^|s=tolled} of them on the tolled side and {95|y3|^|s=free} on the free one.

11:50 {160|s} troops. {Four|-} snow blowers. {One|-} very patient dog (see video, {81k|-} likes).

08:20 New readings. {213|td|s=Sakae} cm lying at Sakae! It was {129|-} when I went to bed.

Sat 23:05 I count {430|x1|t=Sat 23:05|by=the operator's board} on the operator's board. Closed since {22.40|cc}.

@doc d-editorial | regional newspaper, editorial | 2031-01-21
Ninety minutes too late

Between {9.10|cs} in the evening, when a trailer from Toyama stopped on the climb to the Sakae tunnel, and {10.40|cc}, when the barriers came down, cars went on driving into the trap at a rate of five a minute.

It will be said that we have learned. Two winters ago {1,120|o|t=Two winters ago} drivers waited, the last of them for {52|oh} hours; this time it was at worst {880|a2}, and {31|xh} hours on the tolled road. Half of a disgrace is no triumph.

The company now promises to announce preventive closures {three|v|by=The company} hours ahead. Governor Hiroto Aizawa, who asked for {160|s} soldiers in the small hours, wishes for the power to order them himself.

Nobody froze. But {six|h} were carried off in ambulances, {340|jp} people sat all night in unheated trains, and {one|z} of our city's old men died on his roof because nobody younger was there to do it.
