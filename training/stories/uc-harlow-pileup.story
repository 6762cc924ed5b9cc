@story uc-harlow-pileup
@topic Whiteout pileup on Interstate 80 near Harlow, Nebraska, and the blizzard around it, January to March 2032
@subject P = Harlow pileup | the pileup | the crash | the wreck | the chain-reaction crash | the collision
@subject S = January blizzard | the blizzard | the storm | the weather
@subject I80 = Interstate 80 | I-80 | the interstate | the highway
@subject SP = Nebraska State Patrol | State Patrol | the patrol | troopers
@subject GS = Good Harbor Hospital in Kearney | Good Harbor | Kearney
@subject NP = North Platte Regional | North Platte
@subject LN = Bryce Medical Center in Lincoln | Bryce Medical Center | Lincoln
@subject HS = Harlow High School | the high school | the gym
@subject LC = First Lutheran Church | First Lutheran | the church
@subject PV = Platte Valley Public Power | Platte Valley | PVPP
@subject SR = Sandhills Rural Electric | Sandhills Rural | the co-op
@subject GO = Governor Marisol Brandvold | Gov. Marisol Brandvold | Brandvold | the governor | the state
@subject NG = Nebraska National Guard | National Guard | the Guard | Guard soldiers
@subject NT = NTSB | National Transportation Safety Board | federal investigators
@subject HF = Harlow Strong Fund | Harlow Strong | the fund
@subject CA = Nebraska cattle producers | ranchers | cattle producers | the ranchers' association
@subject TK = Redline Freight | the lead truck | the trucking company | Redline
@subject DS = Dusan Petrik | Petrik
@fact ck = 15:12 | clock | P | time of the first impact | 2032-01-23 | snapshot
@fact cc = 15:45 | clock | I80 | time it was ordered closed | 2032-01-23 | snapshot
@fact cgap = 33 | duration | I80 | minutes between the first impact and the closing order | 2032-01-23 | constant
@fact ve1 = 60 | other | P | vehicles involved | 2032-01-23 evening | cumulative
@fact ve = 87 | other | P | vehicles involved | 2032-01-25 | cumulative
@fact vc = 52 | other | P | cars and pickups involved | 2032-01-25 | cumulative
@fact vt = 35 | other | P | trucks involved | 2032-01-25 | cumulative
@fact d1 = 3 | deaths | P | people killed | 2032-01-23 evening | cumulative
@fact d2 = 6 | deaths | P | people killed | 2032-01-24 | cumulative
@fact d3 = 8 | deaths | P | people killed | 2032-01-26 | cumulative
@fact d4 = 9 | deaths | P | people killed | 2032-03 final | cumulative
@fact ds = 14 | deaths | S | people killed in all | 2032-01-26 | cumulative
@fact dso = 6 | deaths | S | people killed outside the crash | 2032-01-26 | cumulative
@fact dex = 4 | deaths | S | people killed by the cold | 2032-01-26 | cumulative
@fact dco = 2 | deaths | S | people killed by fumes | 2032-01-26 | cumulative
@fact i1 = 46 | injuries | P | people hurt | 2032-01-23 evening | cumulative
@fact i2 = 61 | injuries | P | people hurt | 2032-01-24 | cumulative
@fact ig = 33 | injuries | GS | people hurt who were admitted | 2032-01-24 | snapshot
@fact in = 19 | injuries | NP | people hurt who were admitted | 2032-01-24 | snapshot
@fact il = 9 | injuries | LN | people hurt who were admitted | 2032-01-24 | snapshot
@fact icr = 12 | injuries | P | people hurt and in critical condition | 2032-01-24 | snapshot
@fact st = 312 | rescued | SP | stranded motorists brought to shelters | 2032-01-23 night | cumulative
@fact sh = 204 | rescued | HS | stranded motorists sheltered | 2032-01-23 night | snapshot
@fact shs = 65.4 | other | HS | share of the stranded motorists sheltered | 2032-01-23 night | snapshot
@fact sc = 108 | rescued | LC | stranded motorists sheltered | 2032-01-23 night | snapshot
@fact po1 = 48000 | homes | S | customers without power | 2032-01-23 night | snapshot
@fact pp = 31500 | homes | PV | customers without power | 2032-01-23 night | snapshot
@fact ps = 16500 | homes | SR | customers without power | 2032-01-23 night | snapshot
@fact po2 = 11200 | homes | S | customers without power | 2032-01-25 | snapshot
@fact poc = 77 | rate | S | drop in customers without power, percent | 2032-01-25 | constant
@fact wi = 68 | speed | S | miles an hour of gusts | 2032-01-23 | snapshot
@fact sn = 19 | distance | S | inches of snow | 2032-01-24 | cumulative
@fact tf = -14 | temperature | S | degrees Fahrenheit at night | 2032-01-23 night | snapshot
@fact tc = -26 | temperature | S | degrees Celsius at night | 2032-01-23 night | snapshot
@fact mi = 164 | distance | I80 | miles closed | 2032-01-23 | snapshot
@fact hc = 43 | duration | I80 | hours closed | 2032-01-25 | constant
@fact sp = 61 | speed | TK | miles an hour when the first truck hit | 2032-01-23 | snapshot
@fact sl = 45 | speed | SP | miles an hour advised | 2032-01-23 | snapshot | threshold
@fact sx = 16 | speed | TK | miles an hour over the advice | 2032-01-23 | snapshot
@fact tr = 38 | officers | SP | officers at the scene | 2032-01-23 | snapshot
@fact to = 54 | other | P | tow trucks at the scene | 2032-01-24 | snapshot
@fact gu = 120 | other | NG | soldiers called up | 2032-01-23 | constant
@fact nt = 11 | other | NT | investigators sent | 2032-01-25 | constant
@fact ct = 5400 | other | CA | cattle lost | 2032-01-26 | snapshot
@fact cv = 1500 | price | CA | dollars for a head of cattle | 2032-01-26 | snapshot
@fact cl = 8100000 | damages | CA | dollars of cattle lost | 2032-01-26 | snapshot
@fact fr = 23400000 | budget | GO | dollars of federal aid sought | 2032-02-03 | plan
@fact fa = 17550000 | budget | GO | dollars of federal aid approved | 2032-03 | constant
@fact fs = 75 | other | GO | share of the aid approved | 2032-03 | constant
@fact f1 = 91000 | fundraising | HF | dollars given | 2032-01-26 | cumulative
@fact f2 = 274000 | fundraising | HF | dollars given | 2032-03 | cumulative
@fact law = 15000000 | damages | TK | dollars claimed in a lawsuit | 2032-03 | plan
@fact ag = 63 | age | DS | age of the nurse | 2032-01 | constant
@rel sum ve = vc + vt
@rel sum i2 = ig + in + il
@rel sum st = sh + sc
@rel share shs = sh / st
@rel sum po1 = pp + ps
@rel change poc = po1 -> po2
@rel sum ds = d3 + dso
@rel sum dso = dex + dco
@rel convert tc = tf
@rel diff sx = sp - sl
@rel product cl = ct * cv
@rel share fs = fa / fr
@trap d2 dso :: six dead in the crash by Saturday, six dead elsewhere by Monday
@trap d4 il :: nine dead, nine patients
@trap sn in :: nineteen inches, nineteen patients
@trap ds tf :: fourteen dead, fourteen below
@trap d3 ds :: dead of the crash, dead of the whole storm
@trap ve1 ve :: vehicles counted on Friday, by Sunday
@trap sp i2 :: 61 miles an hour and 61 injured
@trap po1 po2 :: outages on Friday night and on Sunday
@trap fr fa :: asked for and approved
@trap f1 f2 :: the fund in January and in March
@trap cgap ig :: 33 minutes and 33 patients
@trap ck cc :: the crash and the closing order
@trap pp ps :: one utility and the other

@doc a-station | local TV station website | 2032-01-23
BREAKING: At least {3|d1} dead in massive I-80 pileup near Harlow

Posted 9:52 PM CST, Updated 10:41 PM CST | KHRL 9 News staff

HARLOW, Neb. (KHRL) - {Three|d1|t=as of 10 p.m. Friday|by=the Nebraska State Patrol} people are dead and {46|i1|t=as of 10 p.m. Friday|by=the Nebraska State Patrol} hurt as of 10 p.m. Friday after a chain-reaction crash in whiteout conditions on Interstate 80 west of Harlow, the Nebraska State Patrol says.

The patrol says around {60|~ve1|t=as of 10 p.m. Friday|by=The patrol} vehicles were involved, and that number is likely to go up because nobody has been able to walk the entire length of it yet.

The first call came in at {3:12 p.m.|ck} The interstate was ordered closed at {3:45|cc}, from Lexington to the Colorado line, a stretch of {164|mi} miles. Drivers had been advised to slow down to {45|sl} mph since noon.

{312|st} stranded drivers and passengers have been bused into town. The gym at Harlow High School took in {204|sh} of them, and First Lutheran Church took the other {108|sc}. Bring diapers, bring phone chargers, says Pastor Gretchen Amsberry. Do NOT bring casseroles. There are {31|-} casseroles.

Gusts hit {68|wi} mph at the Harlow airport. Wind chills are dangerous, with an air temperature of {14|tf|v=-14} below zero expected by daybreak.

OUTAGES: {31,500|pp} customers dark with Platte Valley Public Power, {16,500|ps} with Sandhills Rural Electric. That's {48,000|po1} total.

Download the StormWatch 9 app | Closings: 214 schools and businesses | Lotto 2by2

@doc b-paper | Nebraska newspaper | 2032-01-25
'I could hear it coming': toll at {six|d2} in I-80 wreck

By Lourdes Ixtlahuac and Tom Vrbka

HARLOW - For what seemed to him like ten minutes, Dusan Petrik listened to other people's accidents.

"You couldn't see. You could hear it coming. Bang, and then a little wait, and bang," said Petrik, {63|ag}, a nurse on his way home to Ogallala. He climbed out of his pickup and went from car to car with a flashlight in his teeth. The State Patrol believes he saved at least four lives.

{Six|d2|t=Saturday|by=Col. Aurelia Stanczyk} people have died in Friday's pileup, patrol superintendent Col. Aurelia Stanczyk said Saturday. Of the {61|i2|^} people with injuries, {33|ig|^} were admitted to Good Harbor Hospital in Kearney, {19|in|^} to North Platte Regional and {nine|il|^} to Bryce Medical Center in Lincoln. {A dozen|icr|^} are critical.

By Saturday night crews using {54|to} tow trucks had cleared the westbound lanes. A count of wreckage now stands at {87|ve}: {52|vc} cars and pickups and {35|vt} trucks, two of them hauling hogs. {Thirty-eight|tr} troopers worked the scene, some for 20 hours.

The interstate reopened Sunday morning, after {43|hc} hours.

The storm left {19|sn} inches of snow in Harlow, the most in one day since 1975. Gov. Marisol Brandvold called up {120|gu} Guard soldiers to dig out ranch families and promised to ask for federal help.

Power was coming back. On Friday night {48,000|po1|t=On Friday night} homes and businesses had none. Sunday morning it was {11,200|po2|t=Sunday morning}, a {77|poc} percent improvement.

Contact the writers: lixtlahuac@platteledger.example, 308-555-0162

@doc c-wire | national wire | 2032-01-26
Death count in Plains blizzard reaches {14|ds}

OMAHA, Neb. (Interstate Press) - A blizzard that swept the central Plains has killed {14|ds|t=as of Monday|by=authorities} people in Nebraska, authorities said as of Monday, {eight|d3|^} of them in a pileup on Interstate 80.

The other {six|dso|t=as of Monday} died elsewhere: {four|dex|^} of exposure, including a rural mail carrier, and {two|dco|^} in a farmhouse where a generator had been running in the basement.

The National Transportation Safety Board has sent {11|nt} investigators to Harlow, where {87|ve} vehicles collided Friday, {35|vt} of them trucks. A board member, Ignatius Okonjo, told reporters that the electronic log of the first truck to hit another vehicle shows it traveling at {61|sp} mph, {16|sx} above the {45|sl} mph that signs recommended. The truck belongs to Redline Freight of Amarillo, Texas. The company had no comment.

Cattle producers were still counting. Their association estimates {5,400|~ct|by=Their association} head died in drifts; at about {$1,500|~cv} apiece the loss would be {$8.1 million|cl}.

{Twelve|icr|t=over the weekend} of the {61|i2} people injured in the crash had been listed as critical over the weekend. Temperatures, which fell to minus {14|tf|v=-14} on Friday night, were back above freezing.

@doc d-bbc | overseas broadcaster, explainer | 2032-01-27
Why did so many vehicles crash in Nebraska? Five questions

What happened?
At {15:12|ck} local time on Friday a lorry ran into slowing traffic on one of America's main east-west motorways. Behind it came the rest. In the end {87|ve} vehicles were tangled over half a mile; the first count, in the evening, was about {60|~ve1|t=in the evening}.

How many people died?
So far {eight|d3|t=So far}. On Friday night the figure was {three|d1|t=On Friday night}, on Saturday {six|d2|t=on Saturday}. If you see {14|ds}, that's everybody in the state who lost their life to the weather.

Was the road open?
Yes. It was shut {33|cgap} minutes after the first collision, at {15:45|cc}. It stayed closed for {43|hc} hours. The State Patrol says the gusts, of up to {68|wi} mph, arrived an hour ahead of the forecast.

How cold was it?
{-26C|tc|v=-26} that night. Police, farmers and a school-bus firm got {312|st} people out of their cars; nearly {two-thirds|~shs} of those spent the night on wrestling mats in a high school.

Who's to blame?
Investigators ({11|nt} of them) are looking at the speed of one lorry. They say it was doing {61|sp} mph. The advice was {45|sl} mph, but in Nebraska that is only advice.

More on this story: US winter storms in numbers | The 48-hour sandwich

@doc e-followup | investigative nonprofit newsroom | 2032-03-14
The sign said {45|sl}

By Hollis Adeyemi-Krug | FLATWATER REPORT

On the afternoon of Jan. 23 there were {nine|-} electronic signs lit on I-80 between Lexington and Harlow. All of them said the same, SLOW TO {45|sl}. None said CLOSED.

Seven weeks later the crash has taken a {ninth|d4|v=9} life, a 28-year-old father from Cheyenne who died at Bryce Medical Center on March 2. His widow is one of the plaintiffs in a {$15 million|law} lawsuit against Redline Freight. Its driver was going {61|sp} when he reached the whiteout, according to federal investigators' preliminary report. In its answer the company denies that this was too fast "for conditions then visible".

State Patrol radio logs obtained by the Flatwater Report show that a trooper asked for the road to be closed at 2:40 p.m., more than half an hour before the {3:12|ck} impact. "Hold for now," the reply goes. The order went out at {3:45|cc}.

Money has come, if slowly. The state asked Washington for {$23.4 million|fr} and was granted {$17.55 million|fa}, or {75|fs} percent. Harlow's own collection, the Harlow Strong Fund, which had {$91,000|f1|t=the Monday after the storm} the Monday after the storm, is now at {$274,000|f2|t=now}. Good Harbor Hospital, which treated {33|ig} of the {61|i2} injured, has written off the bills of {eleven|-} who had no insurance. For the {5,400|ct} dead cattle there is a federal program that pays {three-quarters|-} of market value, which was put in January at {$1,500|cv}.

Petrik, the nurse, has been given a medal. "I am {63|ag} and I walked two hundred yards," he said. "Give it to the kid who drove the bus."

Corrections: An earlier version of this story misspelled Lexington.
