@story zc-psarolimni-boat
@topic A migrant boat sinks off a Greek islet: first hours to the third day
@subject B = sinking off Psarolimni | the sinking | the shipwreck
@subject S = survivors | the rescued
@subject G = Hellenic Coast Guard | the coast guard
@subject N = Thalassa Watch | the rescue charity | the hotline
@subject M = International Organization for Migration | IOM | the UN migration agency
@subject I = reception centre on Psarolimni | the reception centre | the camp
@fact ab = 96 | other | B | people aboard according to survivors | 2032-10-03 | snapshot
@fact abn = 110 | other | N | people aboard according to the charity | 2032-10-03 | snapshot
@fact r1 = 41 | rescued | S | people rescued | 2032-10-03 evening | cumulative
@fact r2 = 44 | rescued | S | people rescued | 2032-10-05 | cumulative
@fact d1 = 6 | deaths | B | bodies recovered | 2032-10-03 evening | cumulative
@fact d2 = 23 | deaths | B | bodies recovered | 2032-10-05 | cumulative
@fact m2 = 29 | missing | B | people missing | 2032-10-05 | snapshot
@fact ch = 9 | deaths | B | children among the dead | 2032-10-05 | cumulative
@fact fst = 04:12 | clock | N | time of the first call | 2032-10-03 | constant
@fact arr = 06:30 | clock | G | time at which the first ship arrived | 2032-10-03 | constant
@fact len = 12 | distance | B | metres of the boat | - | constant
@fact pr = 4500 | price | S | euros paid for the crossing | 2032-10 | constant
@fact wind = 8 | other | B | wind on the Beaufort scale | 2032-10-03 | snapshot
@fact sus = 2 | arrests | B | suspected smugglers arrested | 2032-10-05 | cumulative
@fact yr = 512 | deaths | M | dead and missing in the Aegean this year | 2032-10-05 | cumulative
@fact cap = 600 | other | I | places in the centre | - | constant
@fact occ = 1430 | other | I | people in the centre | 2032-10-04 | snapshot
@fact arv = 18900 | other | M | arrivals in the eastern Aegean this year | 2032-10-05 | cumulative
@trap ab abn :: survivors' figure against the charity's
@trap d1 d2 :: two days later
@trap d2 m2 :: dead and missing
@trap d2 ch :: all the dead and the children
@trap fst arr :: call and arrival
@trap cap occ :: places and people
@rel sum ab = r2 + d2 + m2

@doc reut-style | wire agency | 2032-10-03
At least {six|d1} dead, dozens missing after boat sinks off Greek islet

ATHENS — {Six|d1|t=by nightfall on Sunday|by=the coast guard} bodies had been found and {41|r1|^} people rescued by nightfall on Sunday after a boat carrying migrants went down in gales off the islet of Psarolimni, the coast guard said.

Survivors told officers that {96|ab|by=Survivors} people had set out from the Turkish coast in the {12|len}-metre wooden vessel. A charity that runs a hotline, Thalassa Watch, said it believed there were {110|abn|by=Thalassa Watch}.

The wind was force {8|wind}. The first patrol boat reached the area at {6:30 a.m.|arr}, a spokesman said. {Two|-} cargo ships and a Super Puma were helping.

More than {18,000|>arv|t=so far this year} people have reached the eastern Aegean islands so far this year.

@doc kathimerini-like | daily newspaper, English edition | 2032-10-05
Questions over two hours and eighteen minutes

By Despina Voulgari

The call came at {4.12 a.m.|fst} "Water to the knee," said a man in Dari, then the line broke. It is recorded by Thalassa Watch, which says that it passed on the position within {four|-} minutes. The first coast guard vessel is logged at Psarolimni at {6.30 a.m.|arr}

The minister said yesterday that in winds of {8|wind} Beaufort "two hours is not slow, it is heroic". The vessel's home port is {11|-} nautical miles away.

By last night divers had brought up {23|d2|t=By last night} dead, {nine|ch|^} of them children. {Forty-four|r2|^} people lived. If there were {96|ab} aboard, as the interpreters were told again and again, then {29|m2|t=By last night} are still in the sea.

{Two|sus} men, aged {19|-} and {26|-}, face charges of trafficking; their lawyer says that they were handed the tiller. Each passenger had paid around {4,500|~pr} euros.

In the reception centre, meant for {600|cap}, {1,430|occ|t=on Monday} people slept on Monday. The new arrivals got the chapel.

ATHEX: {1,612|-} (+{0.3%|-}) · Ferry strike on {11|-} Oct

@doc charity-release | statement of a charity | 2032-10-04
THEY CALLED. NOBODY CAME.

At {04:12|fst} on Sunday our shift received a call from a boat in distress with, according to the caller, around {110|~abn|by=the caller} people. At 04:16 we informed the Joint Rescue Coordination Centre by phone and e-mail. At 04:50, 05:10 and 05:40 we called again. We were told: "We know about it."

A ship was first on the scene at {06:30|arr}.

We do not know who among those aboard is alive. The authorities speak of {96|ab|by=The authorities}; families in Hamburg, Malmö and Herat have given us {104|-} names. Officially {41|r1|t=on Sunday evening} had been saved on Sunday evening and {six|d1|^} were dead.

Each of them paid {4,500|pr} euros because there was no other way. This year {512|yr|t=This year|by=IOM} people have died or vanished in this sea, according to IOM.

Alarm line: +30 {210|-} 555 {0119|-}, 24/7.

@doc un-note | UN agency press note | 2032-10-06
Geneva — The International Organization for Migration (IOM) is saddened by the loss of life in a shipwreck off Psarolimni, Greece, on 3 October.

As of 5 October, {23|d2|t=As of 5 October} people have been confirmed dead, among them {9|ch|^} children; {44|r2|^} survived. According to their accounts {96|ab|by=their accounts} persons were on board, so that {29|m2|t=As of 5 October} remain missing.

The incident brings to {512|yr|t=this year} the number of people dead or missing in the Aegean this year. Over the same period {18,900|arv|^} have arrived on the eastern islands.

IOM staff are present in the reception centre, which hosts {1,430|occ} people, more than twice its {600|cap} places, and have provided {44|r2} kits. IOM does not confirm reports of {110|abn|m=denied} passengers.

Note to editors: data from the Missing Migrants Project, flow {3|-}.

@doc tv-captions | television captions and ticker | 2032-10-05
GALLERY {1|-}/{14|-}: Relatives wait at Psarolimni harbour. {Twenty-three|d2|t=Tuesday} coffins stood in the ice store on Tuesday. (Photo: Yannis Pelekanos)

GALLERY {2|-}/{14|-}: The bow of the {12|len}-metre boat, found at a depth of {31|-} metres.

GALLERY {3|-}/{14|-}: Zahra, {7|-}, is one of the {44|r2|t=Tuesday} who survived. She held on to a canister.

GALLERY {4|-}/{14|-}: The chapel beside the camp, where {1,430|occ} people share places for {600|cap}.

GALLERY {5|-}/{14|-}: {Two|sus} suspects are led to the prosecutor.

TICKER +++ {29|m2|t=Tuesday} still missing +++ Minister: "We arrived at {half past six|arr|v=06:30}, they called at {four|fst|v=04:12}" +++ Winds drop to force {5|-} +++ PAOK {2|-} AEK {2|-} +++
