@story yf-nuoro-rally
@topic A rally in Sardinia: a car leaves the road, a stage is cancelled, and the title turns on seconds
@subject R = Rally of the Barbagia | the rally | organisers
@subject X = Accident at Su Cantaru | the accident | the crash
@subject V = Ville Rautio-Hassan | Rautio-Hassan | the Finn
@subject B = Baptiste Le Goarant | Le Goarant | the Breton
@subject M = Marek Hlaváček-Lund | Hlaváček-Lund | the Czech
@subject C = Carabinieri | police | carabinieri
@subject H = Hospital San Francesco | the hospital
@subject F = World federation | the federation | stewards
@subject T = Team Korsa | Korsa | the team
@subject S = Stage nine | SS9 | Su Cantaru
@subject N = Province of Nuoro | Nuoro | the region | hotels
@fact cars = 71 | other | R | cars at the start | 8 May 2036 | constant
@fact fin = 42 | other | R | cars that finished | 11 May 2036 | constant
@fact ret = 29 | other | R | cars that gave up | 11 May 2036 | constant
@fact st = 18 | other | R | stages | programme | plan
@fact std = 17 | other | R | stages driven | 11 May 2036 | constant
@fact km = 318.4 | distance | R | kilometres against the clock | programme | plan
@fact km9 = 21.6 | distance | S | kilometres against the clock | - | constant
@fact kmd = 296.8 | distance | R | kilometres against the clock | 11 May 2036 | constant
@fact hurt = 9 | injuries | X | spectators hurt | 10 May 2036 evening | cumulative
@fact hurt1 = 6 | injuries | X | spectators hurt | 10 May 2036 noon | cumulative
@fact crit = 2 | injuries | X | spectators in danger of their lives | 10 May 2036 | snapshot
@fact crit2 = 1 | injuries | X | spectators in danger of their lives | 13 May 2036 | snapshot
@fact min = 7 | injuries | X | children among the hurt | 10 May 2036 | snapshot | denied
@fact kid = 2 | injuries | X | children among the hurt | 10 May 2036 | cumulative
@fact sp = 146 | speed | X | kilometres an hour when the car left the road | 10 May 2036 | constant
@fact dist = 12 | distance | X | metres between road and spectators | 10 May 2036 | constant
@fact dmin = 15 | distance | F | metres between road and spectators required | - | constant | threshold
@fact resp = 8 | duration | H | minutes until the first helicopter | 10 May 2036 | constant
@fact amb = 22 | other | R | ambulances | 2036 | constant
@fact mar = 640 | jobs | R | marshals | 2036 | constant
@fact mar9 = 46 | jobs | S | marshals | 10 May 2036 | snapshot
@fact mar9p = 58 | jobs | S | marshals | safety plan | plan
@fact off = 310 | officers | C | officers on duty | 10 May 2036 | snapshot
@fact crowd = 24000 | crowd | S | spectators | 10 May 2036 | snapshot
@fact tot = 130000 | crowd | R | spectators | 8 to 11 May 2036 | cumulative
@fact tot35 = 112000 | crowd | R | spectators | 2035 | constant
@fact arr = 5 | arrests | C | spectators reported for entering a closed area | 10 May 2036 | cumulative
@fact won = 4.7 | margin | B | seconds ahead of the second | 11 May 2036 | constant
@fact lead1 = 11.2 | margin | V | seconds ahead of the second | 10 May 2036, before SS9 | snapshot
@fact pen = 10 | other | V | seconds of penalty | 10 May 2036 | constant
@fact third = 52.3 | margin | M | seconds behind the winner | 11 May 2036 | constant
@fact bw = 6 | other | B | rallies won | 2036 | cumulative
@fact bage = 23 | age | B | age | - | snapshot
@fact vage = 41 | age | V | age | - | snapshot
@fact pb = 98 | score | B | points in the championship | 11 May 2036 | cumulative
@fact pv = 91 | score | V | points in the championship | 11 May 2036 | cumulative
@fact pv0 = 73 | score | V | points in the championship | before the rally | cumulative
@fact pv1 = 18 | score | V | points in the rally | 11 May 2036 | constant
@fact fine = 80000 | damages | F | euros of fine for organisers | 20 May 2036 | constant
@fact sus = 40000 | damages | F | euros of fine suspended | 20 May 2036 | constant
@fact bud = 3600000 | budget | R | euros of cost | 2036 | constant
@fact reg = 1440000 | budget | N | euros paid by the region | 2036 | constant
@fact rpc = 40 | other | N | share of the cost paid by the region | 2036 | constant
@fact bed = 97 | rate | N | share of beds taken | 10 May 2036 | snapshot
@fact inc = 14000000 | spending | N | euros spent by visitors | 2036 estimate | snapshot | projected
@fact sheep = 31 | other | C | sheep run over or frightened to death | 8 to 11 May 2036 | cumulative
@fact nth = 33 | other | R | times held | 2036 | cumulative
@fact don = 26400 | fundraising | T | euros collected for the hurt | 18 May 2036 | cumulative
@fact temp = 31 | temperature | S | degrees | 10 May 2036 | snapshot
@trap hurt hurt1 :: noon and evening
@trap crit crit2 :: two moments
@trap st std :: planned and driven
@trap dist dmin :: real and required
@trap mar mar9 :: all and one stage
@trap mar9 mar9p :: there and planned
@trap crowd tot :: one stage and all days
@trap won lead1 :: two margins of two drivers
@trap pb pv :: two drivers
@trap pv0 pv1 :: before and in the rally
@trap fine sus :: the fine and its suspended half
@rel diff ret = cars - fin
@rel diff kmd = km - km9
@rel sum pv = pv0 + pv1
@rel share rpc = reg / bud
@race title = pb pv

@doc wire-noon | sports wire | 2036-05-10
RALLYING-{Six|hurt1} spectators hurt as car leaves road in Sardinia

NUORO, Italy, May 10 (Meridian Sport) - At least {six|>hurt1|t=on Saturday morning} spectators were hurt on Saturday morning when a car left the road at the Rally of the Barbagia and organisers called off the stage.

The Korsa of Czech driver Marek Hlaváček-Lund was unharmed apart from {one|-} wheel in an earlier incident; the car involved was that of a local privateer, entered as number {57|-}. It was doing {146|sp} km/h, telemetry showed.

A rescue helicopter landed within {eight|resp} minutes. {Two|crit} of the injured were in danger of their lives, the hospital said.

Finland's Ville Rautio-Hassan, {41|vage}, led by {11.2|lead1|t=before the ninth stage} seconds before the ninth stage, which would have been {21.6|km9} km long.

{71|cars} cars had started on Thursday.

@doc wire-final | sports wire | 2036-05-11
RALLYING-Le Goarant snatches Barbagia win by {4.7|won} seconds

NUORO, Italy, May 11 (Meridian Sport) - Frenchman Baptiste Le Goarant, {23|bage}, won a subdued Rally of the Barbagia on Sunday by {4.7|won} seconds after leader Ville Rautio-Hassan had been given a {10|pen}-second penalty for a late check-in.

It was the Breton's {sixth|bw} victory. He leads the championship with {98|pb} points; the Finn, who collected {18|pv1}, has {91|pv}. Hlaváček-Lund came third, {52.3|third} seconds back.

{17|std} of {18|st} stages were run, {296.8|kmd} km instead of {318.4|km}. {42|fin} cars reached the finish and {29|ret} did not.

{Nine|hurt|t=on Saturday} spectators, among them {two|kid} children, were hurt on Saturday when a car ran off the road at Su Cantaru. No champagne was sprayed.

@doc nuova-barbagia | regional daily | 2036-05-12
At Su Cantaru, {twelve|dist} metres from the road

Antonello says that you could see the tape, and that it lay on the ground. He'd been standing behind it since five with his nephew, {31|temp} degrees by ten o'clock, no wind. "Number {57|-} came over the crest with the nose already pointing at us."

The rules want {15|dmin} metres between cars and people. There were {12|dist}, as the carabinieri measured.

{Eleven|!hurt} people are in San Francesco, by our count at the hospital door, of whom {two|crit|t=on Saturday} were on Saturday between life and death. A rumour that {seven|min} children were hit is denied by the hospital: they are {two|kid}, both out of danger.

The stage had {46|mar9} marshals for {24,000|~crowd} people. In the safety plan we count {58|mar9p}. {310|off} officers were about, chiefly on the roads below.

{Five|arr} spectators have been reported for entering a closed area. And {31|sheep} sheep are dead, of cars or of fright.

NECROLOGIE p. {26|-}; Dinamo Sassari {81|-}-{77|-}

@doc federation-decision | federation communiqué | 2036-05-20
Stewards' decision no. {36/14|-}: Rally of the Barbagia

Facts. On 10 May car {57|-} left the road on stage nine at {146|sp} km/h and reached an area occupied by spectators {12|dist} m from the road edge; the required distance was {15|dmin} m. The number of marshals present, {46|mar9}, was below the {58|mar9p} in the approved plan; the event as a whole had {640|mar}.

Injured: {nine|hurt}, of whom {two|kid} minors.

Decision. The organiser is fined {€80,000|fine}, of which {€40,000|sus} is suspended for two years.

The stewards note that medical response ({22|amb} ambulances; first helicopter after {eight|resp} minutes) met the standard.

The classification stands. The penalty of {10|pen} seconds on car {1|-} isn't subject to appeal.

@doc finnish-radio | radio sports script | 2036-05-12
Radio Keski-Suomi, aamu

So close, and so what. Ville Rautio-Hassan had {eleven|lead1|round|t=on Saturday} seconds in hand on Saturday. Then there was the accident, and everybody sat {three|-} hours in the cars; and in the muddle he checked in a minute late at the service park. {Twenty|!pen} seconds, said the stewards. In the end he lost by less than {five|<won}.

He didn't protest. He drove straight to the hospital. He is {forty-one|vage} and has {three|-} children.

In the championship it's {98|pb} for Le Goarant and {91|pv} for our man, who arrived on the island with {73|pv0|t=arrived on the island}.

His team, Korsa, is taking up a collection for the injured, and will auction Ville's gloves.

Weather: Jyväskylä {9|-}, sleet. It's {7:40|-}.

@doc sardinia-column | weekly column | 2036-05-24
We love it, we're afraid of it

By Graziella Puddu-Mbaye

Once a year the world comes to the Barbagia and goes through it sideways. {130,000|tot} people this time, up from {112,000|tot35|t=in 2035} in 2035. {Ninety-seven|bed} beds in a hundred full. {14 million|inc} euros spent, if you believe the regional assessor, who pays {1.9 million|!reg} of the {3.6 million|bud} for it, or {40|rpc} per cent.

What it costs. One of the people from Su Cantaru still lies between two machines; {two|crit|t=in the first days} did in the first days, now it's {one|crit2|t=now}. The gloves of the Finn went for {9,000|-} euros. The collection as a whole has made {26,400|don}.

And the fine: {80,000|fine}, {40,000|sus} of it suspended. For {46|mar9} marshals where there ought to have been {58|mar9p}. It comes to {3,300|-} for each missing yellow jacket.

I was on that slope at {sixteen|-}. We had no tape. We touched the cars as they went by, to see if they were hot.

The rally has been held {33|nth} times. I'd like there to be a 34th, with a wall.
