@story za-aomizawa-snow
@topic Snowstorm strands vehicles on the Aomizawa expressway, Japan
@subject V = Aomizawa snow standstill | the standstill | the jam | the gridlock
@subject X = Hokuetsu Expressway Company | the operator | the expressway company
@subject P = Aomizawa Prefecture | the prefecture
@subject S = Self-Defense Forces | the troops | the SDF
@subject W = Japan Meteorological Agency | the agency | the weather agency
@fact v1 = 1050 | other | V | vehicles stuck | 2031-12-17 18:00 | snapshot
@fact v2 = 1520 | other | V | vehicles stuck | 2031-12-18 06:00 | snapshot
@fact v3 = 230 | other | V | vehicles stuck | 2031-12-18 20:00 | snapshot
@fact len = 16 | distance | V | kilometres of the jam | 2031-12-18 06:00 | snapshot
@fact sn = 128 | other | W | centimetres of snow in 24 hours at Yukuradani | 2031-12-17 | constant
@fact rec = 113 | other | W | earlier record of snow in 24 hours in centimetres at Yukuradani | 2018-02 | constant
@fact sdf = 310 | officers | S | soldiers sent | 2031-12-18 | snapshot
@fact plow = 27 | other | X | snowploughs working | 2031-12-18 | snapshot
@fact d = 1 | deaths | V | people dead | 2031-12-18 | cumulative
@fact hos = 13 | injuries | V | people taken to hospital | 2031-12-18 20:00 | cumulative
@fact dur = 38 | duration | V | hours until the road was clear | 2031-12-19 | constant
@fact food = 2400 | other | P | meals handed out | 2031-12-18 | cumulative
@fact cl = 14:10 | clock | V | time when a lorry got stuck first | 2031-12-17 | constant
@fact stop = 17:30 | clock | X | time when the road was closed | 2031-12-17 | constant
@fact delay = 200 | duration | X | minutes between the first stuck lorry and the closure | 2031-12-17 | constant
@fact pow = 5600 | homes | P | homes without power | 2031-12-18 06:00 | snapshot
@fact train = 74 | other | - | trains cancelled | 2031-12-18 | cumulative
@fact school = 139 | other | P | schools closed | 2031-12-18 | snapshot
@fact temp = -6 | temperature | V | degrees outside at night | 2031-12-18 | snapshot
@trap v1 v2 :: it grew through the night
@trap v2 v3 :: most were freed by evening
@trap sn rec :: this fall and the record before
@trap d hos :: dead and taken to hospital
@fact hos1 = 9 | injuries | V | people taken to hospital | 2031-12-18 12:00 | cumulative
@fact bow = 12 | duration | X | seconds that the president bowed | 2031-12-18 | constant
@fact freed = 84.87 | rate | V | share of stuck vehicles freed in percent | 2031-12-18 20:00 | snapshot
@fact carb = 7 | injuries | V | people who breathed exhaust gas | 2031-12-18 evening | cumulative
@fact fore = 40 | other | W | centimetres of further snow | 2031-12-19 | plan | projected
@fact loss = 190000000 | damages | - | yen of loss to hauliers | 2031-12-22 | constant
@fact share = 60 | rate | V | share of trucks among the stuck vehicles in percent | 2031-12-18 | snapshot
@fact oper = 4 | officers | X | qualified plough operators on shift | 2031-12-17 | snapshot
@fact plown = 40 | other | X | snowploughs | 2032 | plan | pledged

@doc a-wire | wire agency | 2031-12-18
Over {1,500|>v2} vehicles stranded overnight on snowbound expressway

AOMIZAWA, Dec. 18 (Tosei) - About {1,520|~v2|t=as of 6 a.m. Thursday|by=the road operator} vehicles were stuck as of 6 a.m. Thursday along a {16|len|^}-kilometer stretch of the Hokuetsu Expressway in central Japan, the road operator said, up from {1,050|v1|t=the evening before} the evening before.

A man in his 50s was found unconscious in a small truck with its engine running and was later confirmed dead, police said. {Nine|hos1|t=by noon} people had been taken to hospital by noon, mainly with symptoms of dehydration.

At the request of the governor the Self-Defense Forces sent {310|sdf} troops, who dug out cars by hand and handed rice balls through windows.

The Japan Meteorological Agency recorded {128|sn} centimeters of snow in 24 hours at Yukuradani, beating the previous record of {113|rec|t=set in February 2018} cm set in February 2018.

The line began to form on Wednesday when a trailer got stuck on a slope at {2:10 p.m.|cl} The operator closed the road at {5:30 p.m.|stop}


@doc b-broadsheet | national broadsheet, English edition | 2031-12-19
A night of {six below|temp|v=-6} and one rice ball each

By Reiko Natsukawa, staff writer

The lorry driver in front of her knocked on the window at midnight and showed her, with his hands, how to keep the exhaust clear. "He did it every hour until four," says Shiho Tabuchi, 34, a dental assistant. "After that I did his."

Her car was one of about {1,520|~v2|t=at the worst moment}, at the worst moment, between the Yukuradani and Minami-Sorachi interchanges. Last night at eight there were {230|v3|t=Last night at eight|by=the operator} left, the operator said. {Thirteen|hos|^} people are in hospital. {One|d|^} man has died.

The questions are now for the operator. A trailer blocked the climb shortly after two in the afternoon. Traffic continued to be let in for {three hours and 20 minutes|delay|v=200}. "We believed that {27|plow} plows would be enough," said its president, Goro Hatakeyama, bowing for {12|bow} seconds. The national guideline issued after the jams of 2020 says that a road must be closed before a vehicle gets stuck, not after.

The prefecture gave out {2,400|food} meals. In the same hours {5,600|pow|t=at dawn|by=Hokushin Electric} homes had no electricity at dawn, according to Hokushin Electric, and {139|school} schools stayed shut.


@doc c-local | local TV script | 2031-12-18
6:15 p.m. news / anchor: Komori

The expressway is moving again, a little. Of the vehicles that were trapped this morning, some {four-fifths|~freed|v=80} have got away.

As of now {thirteen|hos|t=As of now|by=the fire department} people have been carried to hospital, the fire department says. {Seven|carb} of these had breathed exhaust gas.

Snow at Yukuradani: {138|!sn} centimetres in a day. That is a record.

VTR: Ms. Tabuchi, the rice ball.

The troops, {310|sdf} of them, will stay the night. So will the ploughs, {27|plow|t=tonight} tonight.

All {74|train} trains of the Etsumi Line are cancelled today; tomorrow's first is planned for {9:48|-}. {5,600|pow|t=this morning} homes lost power this morning; nearly all have it back.

Weather with Ms. Ishii: {40|fore|t=by tomorrow noon} more centimetres in the mountains by tomorrow noon.


@doc d-trade | logistics newsletter | 2031-12-22
Yukuradani: what {38|dur} hours cost the hauliers

It was {38|dur} hours from the first stuck trailer to the last freed one. The Hokushin Trucking Association puts the loss of its members at {¥190 million|loss|by=The Hokushin Trucking Association}, chiefly spoiled fish.

Of the {1,520|v2} vehicles about {60 percent|~share} were trucks. One of their drivers died; {13|hos} people in all needed an ambulance.

Members ask why the gate was left open from {14:10|cl} until {15:30|!stop} with a trailer across the climb. The operator's staff had {27|plow} plows and, says an internal log, {four|oper} qualified operators on shift.

Next year it promises {40|plown|t=Next year|by=it} machines, and to close "at the first flake of doubt".

Diesel this week: ¥ {161.2|-}/l

