@story h5-pslv-rideshare
@topic An Indian private rocket carries satellites to orbit: count, mass, orbit, one lost
@subject R = Garudan-2 | Garudan | the rocket | the launcher
@subject C = Tejovat Space | Tejovat | the company | the Chennai firm
@subject S = Kaveri-1 | Kaveri | the main satellite | the largest
@subject J = Mirai Orbit | Mirai
@fact n = 27 | other | R | satellites on board | 2032-03-18 | constant
@fact ok = 26 | other | R | satellites released into orbit | 2032-03-18 09:10 | snapshot
@fact lost = 1 | other | R | satellites not released | 2032-03-18 09:10 | snapshot
@fact con = 24 | other | R | satellites that answered | 2032-03-19 evening | cumulative
@fact lift = 06:52 | clock | R | lift-off | 2032-03-18 | constant
@fact dly = 47 | duration | R | minutes of delay | 2032-03-18 | constant
@fact alt = 540 | distance | R | height of the orbit in kilometres | 2032-03-18 | constant
@fact pay = 612 | other | R | kilograms carried | 2032-03-18 | constant
@fact cap = 800 | other | R | kilograms it can carry | - | constant
@fact mk = 188 | other | S | kilograms | - | constant
@fact ht = 31 | other | R | height in metres | - | constant
@fact flt = 4 | other | R | flights | 2032-03-18 | cumulative
@fact suc = 3 | other | R | flights that succeeded | 2032-03-18 | cumulative
@fact pr = 2100000000 | price | C | contract value in rupees | 2032 | constant
@fact nxt = 6 | other | C | launches a year | from 2033 | plan | pledged
@fact jap = 8 | other | J | satellites on board | 2032-03-18 | constant
@fact life = 5 | duration | S | years of service | - | plan | projected
@fact cost = 640000000 | budget | S | cost in rupees | - | constant
@fact old = 3 | other | R | flights | 2032-03-17 | cumulative
@fact bad = 1 | other | R | flights that failed | 2032-03-17 | cumulative
@fact aut = 8 | other | J | satellites on board | 2032 autumn | plan
@rel diff lost = n - ok
@trap ok con :: released against heard from
@trap pay cap :: mass carried against capacity
@trap n ok :: on board against released

@doc a-live | live blog of an Indian news site | 2032-03-18
LIVE: Garudan-2 lifts off from Kulasekarapattinam

09.31 Tejovat confirms that one small satellite is stuck. "We have {26|ok|t=at this time|by=Tejovat} good separations out of {27|n} at this time. The last one did not leave its box," mission director Padmini Vaidyalingam says.

08.40 Kaveri-1 is out! The largest passenger, at {188|mk} kg, is now flying at a height of about {540|~alt} km.

06.53 And there she goes! {6.52|lift} on the clock here, {47|dly} minutes later than printed on our passes. A boat had strayed into the zone.

06.10 While we wait, some numbers. The rocket stands {31|ht} metres tall. It can take {800|<cap} kilos up to this sort of orbit, and today has {612|pay} on board. {Eight|jap} of the satellites belong to a Japanese customer, Mirai Orbit. Of the {three|old|t=so far} flights so far, {one|bad|^} ended in the sea.

READ: Budget 2032, what gets dearer (14 items)

@doc b-wire | international wire | 2032-03-18
Indian startup's rocket puts {26|ok} satellites into orbit

NEW DELHI - A privately built Indian rocket placed {26|ok|t=on Thursday|by=the company} satellites in orbit on Thursday but failed to release {one|lost|^} more, the company said.

Tejovat Space's Garudan-2 took off at {6:52 a.m.|lift} from India's second spaceport in Tamil Nadu with a combined payload of {612|pay} kg. It was the launcher's {fourth|flt} flight and {third|suc} success.

The heaviest item, the Earth-observation craft Kaveri-1, cost {640 million|cost} rupees and is meant to work for {five|life|m=projected} years. {Eight|jap} others are weather cubes of Tokyo-based Mirai Orbit.

Tejovat said the customers paid {2.1 billion|pr} rupees in total. It intends to launch {six|nxt|t=from next year|by=It} times a year from next year.

@doc c-business | business daily | 2032-03-19
Tejovat's near-perfect morning

Chennai: For {Rs 210 crore|pr}, the clients of Tejovat Space bought a ride for {27|n} objects. {Twenty-five|!ok} are where they should be, and insurers are already asking who designed the spring that did not open.

The rocket flew three-quarters full: {612|pay} kg in a vehicle rated for {800|cap}. Management says that this is normal at so early a stage and that at {a dozen|!nxt|t=starting in 2033|by=Management} missions annually, starting in 2033, the unit cost would halve.

By far the dearest item aboard was Kaveri-1, for which its Coimbatore owner laid out {Rs 64 crore|cost} and from which it hopes for {five|life} years of crop pictures.

Lift-off slipped by {three-quarters of an hour|~dly|v=45}. The share rose 3.1% to Rs 1,184.

Reporter's e-mail: k.raghunathan@thepaisa.example | Sensex 141,208 (+0.4%)

@doc d-science | space newsletter | 2032-03-20
Orbital Weekly #611

GARUDAN, FLIGHT {4|flt}. Lift-off {06:52|lift} IST on the 18th, {27|n} payloads, {26|ok} deployments, and as of last night signals from {24|con|t=as of last night} of them. Two silent cubes on a rideshare is par; do not let anyone tell you that they are lost.

The orbit: circular, {450|!alt} km by our tracking note, inclination 97.5°. Tejovat had aimed for the same. The mass, at a little over {600|>pay} kg, is the highest yet for this launcher, whose record now reads {three|suc} out of {four|flt}.

The one that stayed behind is a student craft of 4 kg. It rides on top of the spent upper stage and will burn with it in about two years. Sorry, Kumbakonam.

Elsewhere: Mirai has booked {eight|aut|t=for autumn} more for autumn, on somebody else's rocket.
