@story u-misagi-watch-robbery
@topic Robbery of a watch shop in Misagi, Japan: the night, the arrests, the week after
@subject R = Misagi watch robbery | the robbery | the raid | the hold-up
@subject S = Tokeidō Hayase | Hayase | the shop | the watch shop | the jeweller
@subject G = Kunio Bessho | Bessho | the guard | the watchman
@subject P = Ishikawa Prefectural Police | prefectural police | the police | investigators
@subject T = Rentarō Iwaki | Iwaki | the alleged driver
@subject H = Homura | the organiser
@fact ck = 19:48 | clock | R | time at which the men came in | 2031-02-18 | constant
@fact cl = 20:00 | clock | S | time at which the shop closes | - | constant
@fact c1 = 19:50 | clock | R | time of the emergency call | 2031-02-18 | constant
@fact c2 = 19:56 | clock | R | time at which the first patrol car arrived | 2031-02-18 | constant
@fact du = 90 | duration | R | seconds that the men spent inside | 2031-02-18 | constant
@fact ad = 4-17 | address | S | block and house number | - | constant
@fact in = 3 | other | R | men who went in | 2031-02-18 | constant
@fact al = 4 | other | R | men who took part with the driver | 2031-02-18 | constant
@fact w = 37 | other | R | watches taken | 2031-02-18 | constant
@fact rc = 29 | other | R | watches found again | 2031-02-21 | cumulative
@fact ms = 8 | other | R | watches not found | 2031-02-21 | snapshot
@fact vl = 62400000 | damages | R | yen that the watches were worth | 2031-02-18 | constant
@fact ag = 68 | age | G | age | 2031 | constant
@fact wk = 6 | duration | G | weeks until he is well | 2031-02-19 | plan | projected
@fact a1 = 1 | arrests | R | people arrested | 2031-02-18 midnight | cumulative
@fact a2 = 3 | arrests | R | people arrested | 2031-02-21 | cumulative
@fact ta = 19 | age | T | age | 2031 | constant
@fact km = 3.2 | distance | R | kilometres to where the car was left | 2031-02-18 | constant
@fact pay = 1500000 | price | H | yen promised to each man | 2031 | plan | pledged
@fact y30 = 11 | cases | P | robberies by recruited strangers in the prefecture | 2030 | cumulative
@fact y29 = 4 | cases | P | robberies by recruited strangers in the prefecture | 2029 | cumulative
@fact of = 60 | officers | P | officers sent out | 2031-02-18 night | snapshot
@rel sum w = rc + ms
@trap in al :: the fourth man sat at the wheel
@trap a1 a2 :: one that night, three by Friday
@trap ck c1 :: raid, call
@trap c1 c2 :: call, patrol car
@trap w rc :: taken, found
@trap y30 y29 :: two years
@trap ta ag :: the driver and the guard

@doc a-bulletin | police bulletin, translated | 2031-02-19
NOTICE TO THE PRESS (Reiwa 13, No. 044) -- Misagi Police Station

Outline. On February 18, at around {7:48 p.m.|ck}, {three|in} persons wearing work clothes and white masks entered Tokeidō Hayase, {4-17|ad} Honmachi, broke showcases with hammers, and fled in a white passenger car that waited outside with a {fourth|-} person. They were inside for about {90|~du} seconds.
Loss. Wristwatches, {37|w}, with a market price of about {62.4 million yen|~vl}.
Injury. The security guard, {68|ag|s=The security guard}, was pushed and broke his right wrist; he is expected to need {six|wk|m=projected} weeks to recover.
Report. A 110 call was received at {7:50 p.m.|c1}; the first patrol car was at the scene at {7:56 p.m.|c2}
Measures. About {60|~of|t=that night} officers were deployed that night. The car was located on a riverside lot {3.2|km} km to the east. Before midnight {one|a1|t=Before midnight} suspect was arrested nearby: IWAKI Rentarō, no fixed occupation, aged {19|ta}, alleged to have driven.
Request. Footage from dashboard cameras, Route 8, 7:30 to 8:30 p.m. Tel. 076-555-0110, ext. 331.

@doc b-daily | national daily, English edition | 2031-02-22
{Three|a2} now held over Misagi hammer raid
Staff writer

MISAGI, Ishikawa Pref. -- Police said Friday they had arrested {two|-} more men, bringing the total to {three|a2|t=Friday|by=Police}, over a robbery in which the showcases of a watch shop in Misagi were smashed with hammers. A {fourth|-} man is being sought.

Of the {37|w} watches stolen on Tuesday, investigators have got {29|rc|by=investigators} back, most of them from a coin locker at the station. {Six|!ms} are still missing, among them the costliest, a platinum piece of {9.8 million yen|-}.

The men did not know each other, according to the police. They had answered a post by a user called Homura that offered {1.5 million yen|pay|m=pledged|by=a post} apiece for "{one|-} evening of removal work". None was paid.

Such "dark part-time jobs" have spread. Ishikawa recorded {11|y30|t=last year} robberies by recruited strangers last year, against {four|y29|t=in 2029} in 2029.

The guard, Kunio Bessho, {86|!ag}, remains in hospital. "I was thinking about supper," he told reporters, his arm in plaster. The shop was to shut {at 8 p.m.|cl}, in {12|-} minutes.

The owner put the loss at "{more than 60 million yen|>vl|v=60000000|by=The owner}", insured for about {half|-}.

Today's weather, page 2. Sumo: Ōnowaka 9-4.

@doc c-tv | local television site | 2031-02-18
[Breaking] Robbers with hammers at Honmachi watch shop, guard hurt

Updated 23:52 | Video 0:48 | 3,118 views

Several men broke into a well-known watch shop in the arcade this evening. A woman who runs the tea stand next door says it was {a little before seven|!ck|by=A woman who runs the tea stand next door}: "I heard glass, like a tray of cups, on and on. They were gone before I'd dried my hands."

Hayase, at Honmachi {4-17|ad}, has been in business since 1926. Its president, Mrs. Hayase Mitsuko, {59|-}, said on camera that goods worth {6.24 million yen|!vl|by=Its president} had been carried off, "our whole left-hand wall".

How many were there? She saw {three|in|by=She}. A taxi driver adds one at the wheel, which makes {four|al|by=A taxi driver}. Police say the car has been found about {three|~km|by=Police} kilometers away, engine running, a hammer on the back seat.

Just before this update we learned that {one|a1|t=Just before this update} person, a teenager, is in custody.

The arcade's {130|-} shops will open as usual tomorrow at 10. There were {two|-} other incidents in the prefecture tonight: a fire in a rice dryer (no one hurt) and a bear in a school yard.

@doc d-column | weekly magazine column | 2031-03-06
Ninety seconds
By Ogata Sui

That is how long it takes to boil a cup of water, to tie a child's shoes, to be robbed. The men who walked into the old watch shop of Misagi stayed for {ninety|du} seconds, by the shop's own camera, and went off with {37|w} watches in a laundry bag. The boy who is said to have driven them is {19|ta} and had never been to Misagi. He looked the way up on his telephone.

I went and stood there. The patrol car needed {six|-} minutes from the call; the call itself came {two|-} minutes after the door opened. It's not a slow police. {Sixty|of} men were out looking in sleet by nine.

But who hired the boy? A name, a flame on a screen, and {a million and a half|pay|v=1500000} that nobody meant to pay. A retired detective tells me he'd guess that {one in five|-} of these posts is answered by someone still at school. In {2029|-}, he says, he had hardly heard of it; that year, there were {four|y29|t=that year} cases here. Then {eleven|y30}.

Old Mr. Bessho is {68|ag}. They had told him a watchman's work was to bow at customers. He'll have the plaster off at the end of the month, {half|-} the time that the doctors feared.

The writer's "Umbrellas of Kanazawa" (224 pages, 1,870 yen) is out.

@doc e-trade | watch-trade newsletter | 2031-02-24
Security desk: lessons from Misagi

Members will have read of the hold-up at Tokeidō Hayase on the 18th. Points for your own premises:

- Timing. Entry at {19:48|ck}, doors open, {one|-} guard, no airlock. The last {quarter of an hour|-} before closing is when {nine|-} of the {eleven|y30|t=in the prefecture last year} raids in the prefecture last year took place.
- Glass. Laminated 10 mm cases held for {40|-} seconds; the older 6 mm ones for {five|-}.
- Serial numbers. Because Hayase keeps them with photographs, {29|rc|t=by last Friday} pieces could be identified by last Friday. The list of the remaining {eight|ms|^} is attached. If offered reference 5711-R, do not buy; call us.
- Values. Insurers settle at cost. On a retail value of {¥62.4m|vl|v=62400000} the member will see perhaps {¥35m|-}.
- People. Of the men involved, {three|a2|t=now} are now in custody, {one|-} is not. Do not resist. The guard was lucky to get away with {six|wk} weeks' plaster.

Next seminar: Osaka, 14 March, 40 seats, ¥8,000.
