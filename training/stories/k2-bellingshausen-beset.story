@story k2-bellingshausen-beset
@topic The research ship Aurora Minke, beset in Antarctic ice, January 2032: the first week
@subject S = Aurora Minke | the ship | the research ship | the vessel | RV Aurora Minke | ship
@subject I = Snow Hornet | Xue Feng 3 | icebreaker | the icebreaker | the Chinese icebreaker
@subject O = Southern Voyages | the operator | the charterer | operator
@subject H = Chilean Navy | the navy | Chilean navy | the Chilean navy
@subject P = Rothesay Bay station | Rothesay | the station | a station
@subject C = Astrid Vuillemin | Vuillemin | the captain | captain
@subject K = Antarctic Treaty secretariat | treaty secretariat | the secretariat
@fact ab = 74 | other | S | people on board | 2032-01-09 | constant
@fact sc = 31 | other | S | scientists on board | 2032-01-09 | constant
@fact st = 19 | other | S | students on board | 2032-01-09 | constant
@fact cr = 24 | other | S | crew on board | 2032-01-09 | constant
@fact ev1 = 27 | evacuated | S | people flown out | 2032-01-12 | cumulative
@fact ev2 = 50 | evacuated | S | people flown out | 2032-01-14 | cumulative
@fact lf = 24 | other | S | people still on board | 2032-01-14 | snapshot
@fact ice1 = 3.2 | distance | S | thickness of the ice, in metres | 2032-01-09 | snapshot
@fact dst = 46 | distance | S | nautical miles to open water | 2032-01-09 | snapshot
@fact dst2 = 61 | distance | S | nautical miles to open water | 2032-01-12 | snapshot
@fact dr = 9 | distance | S | nautical miles of drift in a day | 2032-01-10 | snapshot
@fact tp = -19 | temperature | - | temperature, in degrees Celsius | 2032-01-10 | snapshot
@fact wi = 52 | speed | - | wind, in knots | 2032-01-10 | snapshot
@fact li = 11 | other | S | degrees of list | 2032-01-10 | snapshot
@fact fu = 38 | duration | S | days for which there is fuel | 2032-01-09 | snapshot
@fact fo = 60 | duration | S | days for which there is food | 2032-01-09 | snapshot
@fact he = 2 | other | H | helicopters in the operation | 2032-01-12 | constant
@fact fl = 9 | other | H | flights to the ship | 2032-01-14 | cumulative
@fact dx = 240 | distance | P | kilometres from the ship | 2032-01-12 | snapshot
@fact sx = 16 | distance | I | nautical miles that the icebreaker got to | 2032-01-13 | constant
@fact ib = 1.8 | distance | I | metres of ice that it can break | - | constant | threshold
@fact in = 1 | injuries | S | people hurt | 2032-01-14 | cumulative
@fact len = 96 | distance | S | length, in metres | - | constant
@fact yr = 2026 | other | S | year of building | - | constant
@fact co = 2900000 | spending | O | dollars that the operation cost | 2032-01-14 | snapshot | projected
@fact ins = 40000000 | budget | O | dollars of insurance | - | constant
@fact fe = 18500 | price | O | dollars paid by each student | - | constant
@fact aC = 47 | age | C | age | 2032 | constant
@fact day = 2032-01-09 | date | S | day when it stuck fast | - | constant
@rel sum ab = sc + st + cr
@rel sum ab = ev2 + lf
@rel sum ev2 = sc + st
@trap ev1 ev2 :: more were flown out
@trap dst dst2 :: the ice closed
@trap fu fo :: fuel, and food
@trap ice1 ib :: the ice, and what the breaker can do
@trap st cr :: students and crew
@trap lf cr :: those left on board are the crew
@trap co ins :: cost, and insurance
@trap he fl :: helicopters, and flights

@doc a-release | operator's statement | 2032-01-10
STATEMENT 1: RV Aurora Minke

Southern Voyages confirms that RV Aurora Minke (built {2026|yr}, {96|len} m, Ice Class 1A) became beset in the Bellingshausen Sea on {9 January|day}.

There are {74|ab} persons on board, made up of {31|sc} scientists, {19|st} students and {24|cr} crew. {One|in} crew member has been treated for a sprained wrist; there are no other injuries. There is food for {60|fo} days and fuel for {38|fu}.

The vessel has a list of {11|li} degrees. The ice around it is {3.2|ice1} m thick, and open water {46|dst|t=on 9 January} nautical miles away on 9 January. It drifts with the pack, some {nine|dr|t=today} nautical miles today.

Captain Astrid Vuillemin and her officers are experienced in such conditions. Relatives may call +56 61 2200 017. We ask the media for patience.

@doc b-punta | Punta Arenas newspaper, English digest | 2032-01-12
First {twenty-seven|ev1} from the ice are having soup in Punta Arenas

The navy brought the first {27|ev1|t=Monday} people from the ice-bound research ship to a Chilean station on Monday. They are all the students and, said Captain Rodolfo Aguad, a few "of the greyer scientists".

The {two|he} helicopters have a range that barely covers the {240|dx} kilometres between the station at Rothesay Bay and the ship. They refuelled on a floe.

"It was blowing {52|wi|t=on Saturday} knots on Saturday and it was {minus 19|tp|^}," said Tamsin Abubakar, 22, from Leeds. Each student had paid {$18,500|fe} for the term. "I have a diploma in waiting."

The ship is now {61|dst2|t=now} miles from the ice edge, against {46|dst|t=on Friday} on Friday, when she stuck.

Also: king crab ban extended to April - Natales road closed 8 hours.

@doc c-wire | wire agency | 2032-01-13
Icebreaker gives up short of stranded Antarctic ship

PUNTA ARENAS, Chile, Jan 13 (Magellan Wire) - A Chinese icebreaker abandoned its attempt to reach the research ship Aurora Minke on Tuesday after getting to within {16|sx} nautical miles of it.

The Xue Feng 3 can break ice up to {1.8|ib} metres thick, the vessel's captain said by radio; around the ship it measures {3.2|ice1}.

By Monday night {27|ev1|t=By Monday night} of the {74|ab} on board had been flown out. The {two|he} Chilean navy helicopters were to resume their flights when visibility improved.

The {96|len}-metre ship stuck on {Friday|day}. It has fuel for {38|fu} days at present consumption and a double hull. Its captain, {47|aC}, was said by the operator to be in good spirits.

The treaty secretariat in Buenos Aires said that it was following events.

@doc d-science | science magazine, online news | 2032-01-15
Crew stay with Aurora Minke as last researchers fly home

{Fifty|ev2|t=since Wednesday} people - every scientist and every student - are out. That leaves {24|lf|t=since Wednesday}, all of them crew, on board the research ship trapped in Antarctica since Wednesday.

The Chilean navy needed {nine|fl} flights. {Thirty-one|sc} scientists, among them glaciologist Onyekachi Fredheim, had to leave their cores behind: {210|-} metres of them, in a freezer that runs on the ship's diesel.

Does anyone fear for the {24|cr}? Captain Vuillemin doesn't. The food will last {60|fo} days. "Then it's February, and February has wind."

Southern Voyages puts the cost so far at {$2.9 million|co|t=so far|by=Southern Voyages}; the insurance covers {$40 million|ins}. But it will ask the navies of {three|-} states who pays for what, it adds.

The {19|st} students, who'd signed up for {$18,500|fe} each, have been promised a refund of {half|-}.

The ship's list is {11|li} degrees, as on day two.
