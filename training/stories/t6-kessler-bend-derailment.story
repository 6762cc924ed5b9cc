@story t6-kessler-bend-derailment
@topic Chemical train derailment at Kessler Bend, Arkansas: first morning to the seventh day
@subject V = Kessler Bend derailment | the derailment | the wreck | derailment | the spill | crash
@subject T = Train M-KCLR | the train | the freight | the freight train
@subject R = Gulf & Prairie Railroad | Gulf & Prairie | the railroad | G&P | the carrier
@subject KB = Kessler Bend | the town | town | the city | residents
@subject E = Environmental Protection Agency | EPA | the agency
@subject S = Arkansas Department of Health | the health department | the state | county hospital
@subject C = Tuttle Creek | the creek
@subject N = National Transportation Safety Board | NTSB | the board | investigators
@subject F = Federal Railroad Administration | FRA | federal data | nation's railroads | U.S. railroads
@subject W = Warren Pettibone | Pettibone | the conductor
@subject L = Luz Arriaga | Arriaga | the engineer
@subject D = Pinnacle Gap detector | the detector | the hot-box detector
@subject Q = lawsuits against Gulf & Prairie | the class action | the lawsuit | lawsuits | lawyers
@subject SC = Kessler Bend School District | the schools | school district
@subject G = Arkansas National Guard | the Guard | the governor
@fact t1 = 02:37 | clock | V | time of the derailment | 2037-11-10 | constant
@fact n = 118 | other | T | cars | 2037-11-10 | constant
@fact nd = 31 | other | T | cars off the rails | 2037-11-10 | constant
@fact nh = 17 | other | T | derailed cars with hazardous loads | 2037-11-10 | constant
@fact na = 7 | other | T | derailed cars of ethyl acrylate | 2037-11-10 | constant
@fact nb = 6 | other | T | derailed cars of propylene | 2037-11-10 | constant
@fact nc = 4 | other | T | derailed cars of solvent | 2037-11-10 | constant
@fact b1 = 5 | other | T | cars breached | 2037-11-10 | cumulative
@fact b2 = 8 | other | T | cars breached | 2037-11-13 | cumulative
@fact ga = 84000 | other | V | gallons leaked | 2037-11-13 | cumulative
@fact li = 318000 | other | V | liters leaked | 2037-11-13 | cumulative
@fact z1 = 1 | distance | V | miles of evacuation radius | 2037-11-10 | snapshot
@fact z2 = 2 | distance | V | miles of evacuation radius | 2037-11-11 | snapshot
@fact e1 = 2300 | evacuated | KB | people told to leave | 2037-11-10 | snapshot
@fact e2 = 4850 | evacuated | KB | people told to leave | 2037-11-11 | snapshot
@fact es = 610 | evacuated | KB | people in shelters | 2037-11-11 night | snapshot
@fact hh = 1940 | homes | KB | households in the evacuation zone | 2037-11-11 | constant
@fact d1 = 1 | deaths | V | people killed | 2037-11-10 | cumulative
@fact d2 = 2 | deaths | V | people killed | 2037-11-12 | cumulative
@fact i1 = 27 | injuries | S | people treated for fumes | 2037-11-10 | cumulative
@fact i2 = 143 | injuries | S | people treated for fumes | 2037-11-13 | cumulative
@fact ih = 19 | injuries | S | people admitted to hospital | 2037-11-13 | cumulative
@fact aw = 34 | age | W | age | - | constant
@fact al = 52 | age | L | age | - | constant
@fact fi = 11400 | other | C | fish killed | 2037-11-13 | cumulative
@fact c1 = 6 | distance | C | miles of creek fouled | 2037-11-11 | snapshot
@fact c2 = 9 | distance | C | miles of creek fouled | 2037-11-13 | snapshot
@fact as = 312 | other | E | air samples taken | 2037-11-15 | cumulative
@fact ax = 9 | other | E | air samples above the screening level | 2037-11-15 | cumulative
@fact wt = 220 | other | S | wells tested | 2037-11-16 | cumulative
@fact wc = 33 | other | S | wells contaminated | 2037-11-16 | cumulative
@fact wp = 15 | other | S | share of tested wells that are contaminated | 2037-11-16 | snapshot
@fact v = 47 | speed | T | miles an hour | 2037-11-10 | constant
@fact vl = 50 | speed | T | miles an hour allowed | - | constant | threshold
@fact vm = 3 | speed | T | miles an hour below the limit | 2037-11-10 | constant
@fact h1 = 253 | temperature | D | degrees above the air's temperature read on the bearing | 2037-11-10 | constant
@fact h0 = 200 | temperature | D | degrees above the air's temperature at which a train must stop | - | constant | threshold
@fact hm = 38 | distance | D | miles before the site of the crash | - | constant
@fact p1 = 1500 | damages | R | dollars for each household | 2037-11-12 | plan | pledged
@fact px = 2910000 | damages | R | dollars for households in all | 2037-11-12 | plan | pledged
@fact pf = 25000000 | budget | R | dollars for a community fund | 2037-11-13 | plan | pledged
@fact k1 = 62000000 | spending | R | dollars of clean-up cost | 2037-11-13 | plan | projected
@fact k2 = 88000000 | spending | R | dollars of clean-up cost | 2037-11-16 | plan | projected
@fact kc = 41.9 | rate | R | rise of the clean-up estimate | 2037-11-13 to 2037-11-16 | constant
@fact ql = 14 | other | Q | suits filed | 2037-11-16 | cumulative
@fact qd = 500000000 | damages | Q | dollars sought | 2037-11-13 | plan
@fact rr = 2900000000 | revenue | R | dollars of quarterly revenue | 2037 third quarter | constant
@fact rp = 640000000 | profit | R | dollars of quarterly profit | 2037 third quarter | constant
@fact rs = -6 | rate | R | change of the share price | 2037-11-10 | snapshot
@fact u6 = 1098 | other | F | derailments | 2036 | cumulative
@fact u5 = 1164 | other | F | derailments | 2035 | cumulative
@fact up = -5.67 | rate | F | change in derailments | 2036 on 2035 | constant
@fact g6 = 74 | other | R | derailments | 2036 | cumulative
@fact g5 = 61 | other | R | derailments | 2035 | cumulative
@fact gp = 21.3 | rate | R | change in derailments | 2036 on 2035 | constant
@fact sc = 4 | other | SC | schools closed | 2037-11-10 | snapshot
@fact se = 1870 | enrolment | SC | pupils sent home | 2037-11-10 | snapshot
@fact gu = 240 | other | G | troops called up | 2037-11-11 | snapshot
@fact nr = 30 | duration | N | days until a preliminary report | 2037-11-13 | plan
@rel diff vm = vl - v
@rel sum nh = na + nb + nc
@rel convert li = ga
@rel product px = p1 * hh
@rel share wp = wc / wt
@rel change kc = k1 -> k2
@rel change up = u5 -> u6
@rel change gp = g5 -> g6
@trap e1 e2 :: the zone was widened
@trap z1 z2 :: one mile and two
@trap d1 d2 :: the engineer died on Thursday
@trap b1 b2 :: more cars were found leaking
@trap k1 k2 :: the estimate rose
@trap u6 g6 :: the nation's and the railroad's
@trap g5 g6 :: two years
@trap i1 i2 :: more people sought care
@trap v vl :: speed and limit
@trap h0 h1 :: reading and threshold
@trap nd wc :: 31 cars and 33 wells
@trap c1 c2 :: the plume moved

@doc a-wire | national wire agency | 2037-11-10
Train carrying chemicals derails in Arkansas; conductor killed, {2,300|e1} told to flee

KESSLER BEND, Ark. (NP) — A freight train loaded with industrial chemicals jumped the tracks and caught fire in the dark on Tuesday, killing {one|d1|t=on Tuesday} crew member and forcing {2,300|e1|^|by=authorities} people from their homes, authorities said.

The Gulf & Prairie train was hauling {118|n} cars when {31|nd} of them left the rails at {2:37 a.m.|t1} at the foot of Main Street. {Seventeen|nh} of the derailed cars held hazardous materials and at least {five|>b1|t=by midday|by=Hempstead-Ouachita County Fire Chief Roy Delacroix} were leaking by midday, Hempstead-Ouachita County Fire Chief Roy Delacroix said.

The conductor, {34|aw}-year-old Warren Pettibone, died in the cab. The engineer, Luz Arriaga, {52|al}, was flown to a burn center in Little Rock. A trainee walked away.

The evacuation order covers everyone within {one mile|z1|v=1}. {Twenty-seven|i1|t=by midday|by=the state} people had come to hospitals with burning eyes and sore throats, the state said. {Four|sc} schools with {1,870|se} pupils closed.

The National Transportation Safety Board sent a team. Federal data show the nation's railroads had {1,098|u6|t=last year} derailments last year, down from {1,164|u5|t=the year before} the year before; most involve a few cars in a yard and nobody notices.

Shares of Gulf & Prairie fell {6%|rs|v=-6}.
___
Ferncastle reported from Memphis. NP writer Osei Lindqvist in Washington contributed. Follow: @NPsouth

@doc b-local | local TV station's website | 2037-11-12
Evacuation zone doubles; engineer becomes {second|d2|v=2} crash victim

By Marisol Teague, KXAR 9 — Posted 6:12 PM, updated 9:48 PM

KESSLER BEND, Ark. (KXAR) — Engineer Luz Arriaga died this morning, her family tells 9 On Your Side. That makes {two|d2|t=this morning} lives lost to the wreck.

She was {52|al}, a grandmother, and union colleagues say she stayed on the radio to get the crossing closed.

Meanwhile nobody's going home. Since yesterday the order reaches {two miles|z2|v=2|t=Since yesterday} from the tracks, not one, and it takes in {4,580|!e2|t=yesterday|by=the county} residents, according to the county. Most are with family. About {600|~es|t=last night|by=the Red Cross} slept on Red Cross cots last night at the fairgrounds, the Red Cross said. The governor has called up {240|gu} members of the Guard to keep the roads shut.

Gulf & Prairie opened an assistance desk at the Baptist church. Bring a utility bill: each household gets a {$1,500|p1} card. There are {1,940|hh} households in the zone, so you do the math, or let us: {$2.91 million|px}.

What's in the creek? Folks below the Route 9 bridge have been scooping dead shad since Tuesday. Game and Fish says the sheen ran {6|c1|t=as of Wednesday|by=Game and Fish} miles as of Wednesday.

And that number to call: 870-555-0143. 

TRENDING: Powerball climbs to $412M | 3 hurt in I-30 pileup | 9 First Alert: low of 41

@doc c-metro | big-city newspaper | 2037-11-14
The bearing screamed for {38|hm} miles

By Hollis Nakagawa-Pruitt and Deb Okonkwo | Arkansas Sentinel

It was supposed to stop. When Train M-KCLR rolled over the trackside detector at Pinnacle Gap, the bearing on its 26th car was {253|h1|by=investigators} degrees hotter than the night air, investigators said Friday. Under the railroad's own rules anything above {200|h0} means brakes, now. The train went on for another {38|hm} miles at {47|v} mph, {three|vm} under the limit.

"The reading was made. The question is who read it," NTSB member Carlotta Vance told reporters. The board will publish a preliminary report in {30|nr|by=The board} days.

What came off the rails: {31|nd} cars. What was in the worst {17|nh} of them, per the waybills: ethyl acrylate ({seven|na}), propylene ({six|nb}) and solvents ({six|!nc}). {Eight|b2|t=as of Friday|by=EPA} had been breached as of Friday, EPA said. An estimated {84,000|ga|^} gallons got out.

State doctors have now treated {143|i2|t=as of Friday} people; {19|ih|^} were admitted. Along {nine|c2|^} miles of Tuttle Creek biologists bagged {11,400|fi|^} fish.

Gulf & Prairie announced a {$25 million|pf|t=Friday} community fund on Friday and put its cleanup bill at {$62 million|k1|^}. It can afford it: in the third quarter, the railroad earned {$640 million|rp|t=in the third quarter} on revenue of {$2.9 billion|rr|^}.

It also derails more. Federal records list {61|!g6|t=last year} G&P derailments last year. Nationally, the count went down.

Hours after the fund was announced, a Texarkana firm filed a class action that seeks {$500 million|qd}.

Contact Hollis at hnp@arksentinel.example or 501-555-0178. Subscriber rate: $4.99 for 6 months.

@doc d-trade | Canadian railway trade magazine | 2037-11-17
Kessler Bend: G&P lifts estimate by about {two-fifths|~kc|v=40}, detector rule in focus

Gulf & Prairie now expects to spend US${88 million|k2|t=on Monday} cleaning up after its Nov. 10 derailment, it said on Monday. On Friday it had spoken of {62 million|k1|t=On Friday}. The {42 per cent|kc|round} increase reflects soil removal under both main tracks. {Fourteen|ql|t=on Monday} lawsuits are pending.

Background for readers north of the line: M-KCLR, {118|n} cars and distributed power, was running at {47|v} m.p.h. where {50|vl} is allowed. Its crew of three got no alarm. A carman we spoke to thinks that a desk in Fort Worth was weighing two earlier false alerts from the same detector.

The {17|nh} hazmat cars that derailed included {seven|na} of ethyl acrylate; {eight|b2|t=in the end} cars in the end lost product, {five|b1|t=on the first day} of them on the first day. In all {318,000|li} litres escaped. Residents inside a radius of {two kilometres|!z2|v=2|force}, {4,850|e2|t=the second day} of them on the second day, were ordered out.

Compared with its peers G&P is moving the wrong way. Its derailments rose by {21 per cent|gp|round|v=21|t=in 2036} in 2036, to {74|g6|^}. All U.S. railroads together cut theirs by almost {six per cent|~up|v=-5.7|^}, to {1,098|u6|^}.

Traffic: detours via Shreveport add 11 hours. Intermodal index 103.4. Next month: Ballast, the forgotten layer.

@doc e-agency | federal agency community update | 2037-11-16
EPA COMMUNITY UPDATE #6, Kessler Bend Derailment Response
Monday, November 16, 2037

The evacuation order was lifted Sunday at noon for all residents.

Air. Since Tuesday, EPA has collected {312|as|t=through Sunday} air samples through Sunday. {Nine|ax|^} exceeded the screening level for ethyl acrylate, all of them inside the work zone and before Friday.

Water. The Arkansas Department of Health has tested {220|wt|t=today|by=The Arkansas Department of Health} private wells as of today; {33|wc|^} ({15 percent|wp|v=15|^}) show contamination. Owners have been notified. Bottled water is available at the fairgrounds.

Creek. The leading edge of the plume stopped at mile {9|c2|t=on Friday} on Friday behind two underflow dams. Do not eat fish. Approximately {11,400|~fi} have been removed.

Source. {84,000|ga} gallons were lost from {eight|b2} tank cars. All {31|nd} derailed cars are now off the right-of-way.

Claims. Claims are handled by the railroad, not by EPA. The household payment is {$1,500|p1}. Signing for it doesn't waive your rights.

Public meeting: Thursday 6:30 p.m., high school gym. Interpretation in Spanish and Marshallese. Docket EPA-R06-2037-0119.

@doc f-newsletter | progressive newsletter | 2037-11-17
Good morning. It's Tuesday, and Kessler Bend is allowed to go home.

One week, {two|d2} funerals. That's the short version. Here's the longer one, by the numbers.

{4,850|e2}: the people who were ordered out of their beds once the zone had been widened.

{143|i2|t=through Friday}: how many had gone to a doctor with it, through Friday. That's up from {27|i1|t=on day one} on day one. 

{23|!wc|t=as of yesterday}: private wells with the stuff in them, as of yesterday, out of {220|wt|^} checked. Yours hasn't been? Get in line.

{$1,500|p1}: what the railroad thinks a week of your life is worth. {$640 million|rp}: what it made in a quarter.

{61|g5} and {74|g6}: Gulf & Prairie's derailments, in 2035 and 2036. If it were a restaurant they'd have shut it.

{200|h0}: the temperature at which the rulebook says stop. {253|h1}: the temperature at which they didn't.

{$500 million|qd}: what lawyers want. The company's offer so far is {$25 million|pf}, in a "fund", with a logo.

{34|aw}: Warren Pettibone's age. He was working a double.

Got a tip? 1-877-555-0166. If you liked this, 2 friends might too. Unsubscribe any time.
