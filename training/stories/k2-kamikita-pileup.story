@story k2-kamikita-pileup
@topic Pile-up in a blizzard on the Kamikita Expressway, Aomori, Japan, January 2012
@subject X = Kamikita Expressway | the expressway | the pile-up | expressway | pileup | the crash | the road
@subject G = Ground Self-Defense Force | GSDF | the Self-Defense Forces | the army | troops
@subject P = Aomori prefectural police | prefectural police | police | the police
@subject H = Towada Central Hospital | Towada Central | the hospital
@subject B = school-trip bus | the bus | the coach | bus | a coach
@subject N = Nexco Kitaguni | road operator | the operator | the company
@subject Y = Shigeru Yaegashi | Yaegashi | the truck driver | a truck driver
@fact v1 = 63 | other | X | vehicles involved | 2012-01-24 evening | snapshot
@fact v2 = 117 | other | X | vehicles involved | 2012-01-25 | constant
@fact d = 2 | deaths | X | people killed | 2012-01-25 | cumulative
@fact i1 = 18 | injuries | X | people injured | 2012-01-24 evening | cumulative
@fact i2 = 41 | injuries | X | people injured | 2012-01-25 | cumulative
@fact ser = 6 | injuries | X | people seriously injured | 2012-01-25 | cumulative
@fact st1 = 520 | other | X | people stranded | 2012-01-24 10 p.m. | snapshot
@fact st2 = 80 | other | X | people stranded | 2012-01-25 5 a.m. | snapshot
@fact pu = 38 | other | B | pupils on board | 2012-01-24 | constant
@fact te = 4 | other | B | teachers on board | 2012-01-24 | constant
@fact bu = 43 | other | B | people on board | 2012-01-24 | constant
@fact tr = 160 | other | G | soldiers sent | 2012-01-24 night | constant
@fact tm = 15:49 | clock | X | time of the first collision | 2012-01-24 | constant
@fact op = 21 | duration | X | hours of closure | 2012-01-25 | constant
@fact vis = 10 | distance | - | visibility, in metres | 2012-01-24 | snapshot
@fact lim = 50 | speed | N | speed limit in force, in kilometres an hour | 2012-01-24 | constant | threshold
@fact len = 1.6 | distance | X | length of the wreckage, in kilometres | 2012-01-24 | constant
@fact sn = 34 | other | - | centimetres of new snow | 2012-01-24 | constant
@fact tp = -7 | temperature | - | temperature, in degrees Celsius | 2012-01-25 dawn | snapshot
@fact aY = 54 | age | Y | age | 2012 | constant
@fact ri = 3800 | other | G | rice balls handed out | 2012-01-25 | constant
@fact wi = 31 | speed | - | gusts, in metres a second | 2012-01-24 | snapshot
@rel sum bu = pu + te + z1
@fact z1 = 1 | other | B | drivers on board | 2012-01-24 | constant
@trap v1 v2 :: the count grew as the snow was cleared
@trap i1 i2 :: the count grew
@trap st1 st2 :: the night went on
@trap vis lim :: metres, and kilometres an hour
@trap i2 ser :: injured, and seriously injured
@trap d z1 :: killed, and the driver

@doc a-kyodo | Japanese news agency, English service | 2012-01-24
Dozens of vehicles collide in Aomori snowstorm, {18|i1} hurt

AOMORI, Jan. 24, Hokuto News - At least {63|>v1|t=Tuesday evening|by=police} cars, trucks and buses piled up on the Kamikita Expressway in a whiteout, leaving {18|i1|^} people injured by Tuesday evening, police said.

The first collision occurred around {3:49 p.m.|tm} between a tanker and a snowplow. Gusts of {31|wi|by=the local weather office} meters per second had cut visibility to some {10|~vis|^} meters, the local weather office said, and {34|sn} centimeters of snow had fallen since morning.

Among the vehicles was a bus with {38|pu} elementary school pupils returning from a ski trip, their {four|te} teachers and {one|z1} driver. None of the {43|bu} was seriously hurt.

Nexco Kitaguni, the road operator, had lowered the limit to {50|lim} kph.

As of 10 p.m. {520|st1|t=As of 10 p.m.} people were still stuck. The GSDF dispatched {160|tr} personnel with tracked vehicles.

@doc b-tohoku | regional newspaper, English page | 2012-01-25
Night of rice balls and hazard lights

At dawn it was {minus 7|tp}.

In the beam of a soldier's lamp the line of roofs went on and on: {117|v2|by=the prefectural police} vehicles, as the prefectural police finally made it, wedged into one another over {1.6|len} kilometers.

Shigeru Yaegashi, {54|aY}, who hauls scallops, had been in his cab for fourteen hours. "The boy in the car behind me cried. I gave him my heater for the night, that is, I gave him my lap."

{Two|d|t=so far} people have died so far, a couple from Hachinohe in their seventies. {Forty-one|i2|^} have been injured, {six|ser|^} of them badly; all of the latter are in Towada Central Hospital.

By five in the morning the stranded had dwindled from {520|st1|t=late on Tuesday} late on Tuesday to about {80|~st2|t=By five in the morning}, and those had each received, by the troops' own bookkeeping, more rice balls than they could eat: {3,800|ri|by=the troops' own bookkeeping} were handed out.

The children of the ski bus sang the school song until their teachers, all {four|te}, asked them to stop.

(Photo: A tanker and what used to be a light van. T. Osanai)

@doc c-network | broadcaster, English website | 2012-01-25
Expressway reopens after {21|op} hours

The Kamikita Expressway in Aomori Prefecture was opened to traffic again shortly after noon on Wednesday, {21|op} hours after snow brought it to a standstill.

Police say {two|d|t=Wednesday} people were killed and {41|i2|^} injured, including {six|ser|^} seriously.

They have now established that {117|v2|by=Police} vehicles were caught up in a chain of at least {nine|-} separate collisions. The first came at {15:49|tm}, when a plow slowed down for a ramp.

A limit of {50|lim} kilometers an hour was in force. Officers will examine the tachographs of {23|-} trucks.

The operator said it should have closed the road earlier, when gusts passed {25|-} meters per second. The peak that afternoon was {31|wi}. Visibility at the time was down to {10|vis} meters.

Self-Defense Force members, {160|tr} in number, had helped the last of the stranded down a ladder at around eight.

@doc d-abroad | Australian newspaper, Tokyo correspondent | 2012-01-26
Aussie ski teacher tells of Japan pile-up hell

A Hakuba-bound ski instructor from Jindabyne has told how she smashed a bus window with her boots to free {43|bu} people, most of them kids.

Keira Mulvaney, 26, was hitching a lift with a truckie, {54|aY}, when the world turned white on an expressway in Japan's far north. "You couldn't see the bonnet." Behind them, {117|v2} vehicles turned into a {1.6|len}-kilometre snake of steel.

{Six|ser|t=by Thursday} of the {41|i2|t=by Thursday} injured are in a bad way by Thursday and {two|d|^} people, a retired couple, died. {Thirty-eight|pu} schoolchildren got out with nothing worse than a split lip.

"It was {minus 7|tp|t=at daybreak} at daybreak and the army turned up with rice balls, like, {thousands|ri} of them. I had {nine|-}."

More than {500|>st1|t=overnight} motorists were trapped overnight. {Thirty-four|sn} centimetres of snow fell in a single day.
