@story w4-schuyler-creek-main
@topic A burst water main and boil-water notice in a Pennsylvania city, January 2025
@subject M = 36-inch main | the main | the pipe | transmission main | the break
@subject A = Schuyler Creek Water Authority | the authority | the water authority | SCWA | executive director Lionel Prakash | Prakash
@subject C = city of Schuyler Creek | Schuyler Creek | the city | Mayor Deirdre Okafor-Stolz | the mayor
@subject B = Brandt Heights | the Heights
@subject E = Eastwick | Eastwick neighborhood
@subject H = Mercy-Lehman Hospital | Mercy-Lehman | the hospital
@subject S = school district | the district | schools
@subject P = Department of Environmental Protection | DEP | the state
@subject G = National Guard | the Guard
@subject W = Culp Street | Culp
@fact cBr = 04:12 | clock | M | time the pressure fell | 2025-01-21 | constant
@fact cRp = 04:31 | clock | M | time of the first 911 call | 2025-01-21 | constant
@fact cSh = 09:50 | clock | M | time the valve was closed | 2025-01-21 | constant
@fact cBw = 11:15 | clock | A | time the boil-water notice was issued | 2025-01-21 | constant
@fact cFx = 18:40 | clock | M | time the pipe was back in service | 2025-01-24 | constant
@fact dBr = 2025-01-21 | date | M | day of the break | - | constant
@fact dEst = 2025-01-26 | date | A | day the boil-water notice ends | 22 January 2025 | plan | projected
@fact dEnd = 2025-01-28 | date | A | day the boil-water notice ended | - | constant
@fact dur = 7 | duration | A | days of the boil-water notice | 28 January 2025 | constant
@fact dry1 = 21400 | homes | C | homes and firms without water | 2025-01-21 noon | snapshot
@fact dry2 = 8600 | homes | C | homes and firms without water | 2025-01-22 evening | snapshot
@fact dry3 = 1150 | homes | C | homes and firms without water | 2025-01-24 morning | snapshot
@fact dryB = 6200 | homes | B | homes and firms without water | 2025-01-22 evening | snapshot
@fact dryE = 2400 | homes | E | homes and firms without water | 2025-01-22 evening | snapshot
@fact bw = 94000 | other | A | people told to boil water | 2025-01-21 | snapshot
@fact cus = 41700 | other | A | customers | 2025 | snapshot
@fact gal = 31000000 | other | M | gallons lost | 2025-01-21 | cumulative
@fact day = 19000000 | other | A | gallons used on a usual day | 2025 | snapshot
@fact rt1 = 88 | rate | A | share of reservoir filled | 2025-01-20 | snapshot
@fact rt2 = 34 | rate | A | share of reservoir filled | 2025-01-21 evening | snapshot
@fact psi = 20 | other | P | pounds of pressure per square inch needed | - | constant | threshold
@fact psi1 = 11 | other | B | pounds of pressure per square inch | 2025-01-22 evening | snapshot
@fact psi2 = 46 | other | B | pounds of pressure per square inch | 2025-01-25 | snapshot
@fact age = 97 | age | M | years in the ground | 2025 | snapshot
@fact hole = 14 | distance | M | feet long the crack was | 2025-01-22 | constant
@fact deep = 22 | distance | M | feet below the street | 2025 | constant
@fact dia = 36 | distance | M | inches wide | - | constant
@fact pit = 60 | distance | W | feet across the sinkhole | 2025-01-21 | constant
@fact base = 43 | homes | W | basements flooded | 2025-01-23 | cumulative
@fact car = 17 | other | W | cars damaged | 2025-01-23 | cumulative
@fact ev = 128 | evacuated | W | people evacuated | 2025-01-21 | constant
@fact evB = 96 | evacuated | W | people back home | 2025-01-23 | cumulative
@fact evO = 32 | evacuated | W | people still away | 2025-01-23 | snapshot
@fact btl1 = 120000 | other | C | bottles of water handed out | 2025-01-22 | cumulative
@fact btl2 = 476000 | other | C | bottles of water handed out | 2025-01-27 | cumulative
@fact site = 9 | other | C | places handing out water | 2025-01-22 | snapshot
@fact grd = 75 | jobs | G | troops sent to help | 2025-01-22 | snapshot
@fact sch = 26 | other | S | schools closed | 2025-01-22 | snapshot
@fact schD = 4 | duration | S | days without classes | 2025-01-27 | constant
@fact pup = 14300 | enrolment | S | pupils | 2025 | snapshot
@fact srg = 38 | other | H | operations put off | 2025-01-23 | cumulative
@fact bed = 290 | other | H | beds | 2025 | snapshot
@fact crw = 54 | jobs | A | workers at the break | 2025-01-22 | snapshot
@fact tmp = 6 | temperature | C | degrees Fahrenheit | 2025-01-21 morning | snapshot
@fact rep = 2900000 | spending | A | dollars for the repair | 2025-01-31 | constant | projected
@fact clm = 5400000 | damages | C | dollars of claims filed | 2025-02-10 | cumulative
@fact clmN = 216 | cases | C | claims filed | 2025-02-10 | cumulative
@fact pln = 64000000 | budget | A | dollars to replace the old mains | 2025 to 2034 | plan
@fact plnM = 11.5 | distance | A | miles of main to be replaced | 2025 to 2034 | plan
@fact tot = 412 | distance | A | miles of main | 2025 | snapshot
@fact br24 = 138 | cases | A | breaks in a year | 2024 | constant
@fact br23 = 115 | cases | A | breaks in a year | 2023 | constant
@fact bill = 9.4 | rate | A | rise of rates in percent | July 2025 | plan
@fact smp = 48 | other | P | water samples taken | 2025-01-27 | cumulative
@fact smpB = 3 | other | P | water samples with bacteria | 2025-01-25 | cumulative
@fact fin = 175000 | damages | P | dollars of fine at most | - | constant | threshold
@rel sum dry2 = dryB + dryE
@rel diff dr = dry1 - dry2
@fact dr = 12800 | homes | C | homes and firms that got water back | 2025-01-22 evening | cumulative
@rel share dS = dry1 / cus
@fact dS = 51.32 | other | A | share of customers without water | 2025-01-21 noon | snapshot
@rel sum ev = evB + evO
@rel diff bt = btl2 - btl1
@fact bt = 356000 | other | C | bottles of water handed out since the second day | 2025-01-27 | cumulative
@rel change brP = br23 -> br24
@fact brP = 20 | rate | A | rise of breaks in percent | 2024 | constant
@rel share plS = plnM / tot
@fact plS = 2.79 | other | A | share of the mains to be replaced | 2025 to 2034 | plan
@rel product clm = clmN * clA
@fact clA = 25000 | damages | C | dollars a claim on average | 2025-02-10 | snapshot
@rel diff rt = rt1 - rt2
@fact rt = 54 | rate | A | points by which the reservoir sank | 2025-01-21 evening | snapshot
@rel share gS = gal / day
@fact gS = 163.16 | other | M | water lost as a share of a day's use | 2025-01-21 | constant
@fact vlv = 5 | duration | M | hours from the first call to the closing of the valve | 2025-01-21 | constant
@trap rt crw :: fifty-four points and fifty-four workers
@trap dry1 dry2 :: the outage shrank
@trap dry2 dryB :: all and the Heights' part
@trap bw dry1 :: boiling and having none
@trap dEst dEnd :: forecast and fact
@trap psi psi1 :: needed and measured
@trap cBr cRp :: pressure fell, first call
@trap btl1 btl2 :: bottles by two days
@trap rep clm :: repair and claims
@trap ev evO :: evacuated and still away
@trap dia srg :: thirty-six inches and thirty-eight operations
@trap smp base :: samples and basements

@doc a-alert | authority alert page | 2025-01-22
SCWA EMERGENCY UPDATE No. 6 — Wednesday, January 22, 8 p.m.

BOIL-WATER NOTICE REMAINS IN EFFECT for all customers in Schuyler Creek and three townships (about {94,000|~bw} people). It was issued at {11:15 a.m.|cBw} Tuesday. We expect to lift it on {Sunday, January 26|dEst|v=2025-01-26}, if samples are clean.

WHO HAS NO WATER: As of this evening {8,600|dry2|t=As of this evening} accounts, of which {6,200|dryB|^} in Brandt Heights and {2,400|dryE|^} in Eastwick. Service has been restored to {12,800|dr} others.

WHY: A {36|dia}-inch transmission main under Culp Street cracked on Tuesday, {January 21|dBr}. Pressure dropped at {4:12 a.m.|cBr}; the line was isolated at {9:50|cSh}. The crack is {14|hole} feet long and lies {22|deep} feet below grade.

WHAT WE ARE DOING: {54|crw} employees and contractors are on site around the clock.

PRESSURE: The state requires {20|psi|by=The state} psi. The Heights measured {11|psi1|t=at 7 p.m.} at 7 p.m.

WATER PICKUP: {Nine|site} sites, 9 a.m. to 7 p.m., one case per household. {120,000|btl1|t=so far} bottles have been given out so far.

Customer line: 610-555-0170. Do not call 911 about discolored water.

@doc b-tv | local television site | 2025-01-21
{Half|~dS} of city dry after {97|age}-year-old main blows in single digits
By Keisha Wojciechowski | Updated 5:48 PM EST

SCHUYLER CREEK, Pa. — It was {6|tmp} degrees out when Culp Street started to swim.

The first caller to 911, at {4:31 a.m.|cRp}, reported "a river with headlights in it." By sunup there was a sinkhole {60|pit} feet across and firefighters were carrying people down porches: {128|ev} of them, with cats.

A pipe that went into the ground {97|age} years ago had let go. The water authority needed until {9:50 a.m.|cSh} to find and close a working valve. By then, Executive Director Lionel Prakash said, the system had bled {31 million|gal|by=Executive Director Lionel Prakash} gallons, more than {a day and a half|>gS|v=150} of supply for the whole area, which uses {19 million|day} a day. The Hilltop reservoir went from {88|rt1|t=Monday night} percent full Monday night to {34|rt2|t=tonight} percent tonight.

At noon {21,400|dry1|t=At noon} homes and businesses had nothing coming out of the tap. That's {51|dS|round} percent of the authority's {41,700|cus} customers. {94,000|bw} people must boil what they drink.

All {26|sch} public schools will be closed Wednesday; {14,300|pup} students stay home.

TRENDING: Powerball at $84M | 7 dead in I-78 pileup lookback | Eagles by 3?

@doc c-paper | city newspaper | 2025-01-24
Water returns to most of the Heights; Culp Street bails
By Mateusz Delacroix-Henry

Water climbed back up the hill Thursday night, brown and coughing. By Friday morning {1,150|dry3|t=By Friday morning} customers were still without, from {8,600|dry2|t=on Wednesday} on Wednesday and {21,400|dry1|t=at the worst hour of Tuesday} at the worst hour of Tuesday.

On Culp Street, where the {97|age}-year-old main burst, the count of flooded basements is {43|base} and that of wrecked cars {17|car}. Of {128|ev} residents who were led out in the dark, {96|evB|t=as of Thursday} were home as of Thursday. The others, {32|evO|^}, are in the Marriott by the interstate.

Mercy-Lehman Hospital, with {290|bed} beds and a well of its own, has put off {38|srg} operations. Classes will have been out for {four|schD} days by the time schools reopen on Monday.

{Seventy-five|grd} soldiers of the National Guard are handing out water. Mayor Deirdre Okafor-Stolz, whose own taps are dry, asked people to stop photographing them.

Why so long? The first sign was a fall in pressure at {4:12|cBr}, on a screen nobody was looking at; the first report came at {4:31|cRp}; the valve took more than {five|>vlv} hours after that. "We tried three that were rusted," said Prakash.

Breaks are getting more common: {138|br24|t=last year} last year, after {115|br23|t=in 2023} in 2023, a rise of {20%|brP}.

@doc d-radio | public radio feature | 2025-01-28
All clear in Schuyler Creek: you can drink it again

The notice is over. {Seven|dur} days after the authority told its customers to boil their water, it told them this morning, {January 28|dEnd}, to stop.

It had hoped to say so on {Sunday|dEst|v=2025-01-26}. But on Saturday {three|smpB|t=on Saturday} of the samples, all from Eastwick, showed bacteria, and the state's rule is two clean rounds. In the end {48|smp} samples were drawn.

The pipe had been carrying water since {6:40 p.m.|cFx} on Friday. In Brandt Heights, where gauges stood at {11|psi1|t=on the second evening} psi on the second evening, they read {46|psi2|t=by Saturday} by Saturday.

In those {seven|dur} days the city gave away {476,000|btl2|t=In those seven days} bottles. That's {356,000|bt} since the count we brought you last Wednesday, and five for every one of the {94,000|bw} people under the notice.

The Guard's {75|grd} have gone home. Kids went back on Monday after {four|schD} days off.

And the next pipe? The authority has {412|tot} miles of them. It plans to replace {11.5|plnM|t=by 2034|by=It} miles by 2034.

For WSCR, I'm Tomoko Abernathy.

@doc e-business | business journal | 2025-02-11
The {$64 million|pln} question under Culp Street

Fixing the pipe cost less than the mess. The Schuyler Creek Water Authority estimates that it'll pay {$2.9 million|rep|by=The Schuyler Creek Water Authority} for the repair. As of Monday, {216|clmN|t=As of Monday} claims had been filed with the city for {$5.4 million|clm|^}, an average of {$25,000|clA|^}. Culp Street residents, with {43|base} wet basements among them, lodged most.

The authority's answer to what comes next is a {$64 million|pln}, ten-year program. It would renew {11.5|plnM} of {412|tot} miles of main. That's {2.8|plS} percent, and it's already going to lift rates by {9.4|bill|t=in July} percent in July.

Regulators want a word, too. The DEP may fine the authority up to {$175,000|<fin|by=The DEP}; one issue is the lag between {4:12|cBr}, when sensors saw pressure collapse, and {11:15|cBw}, when anyone told the public.

Other figures we pulled from the after-action report:
— {31 million|gal} gallons lost, {163|gS|round} percent of normal daily demand
— Reservoir down {54|rt} points in a day
— {54|crw} workers at the pit on the second day, {22|deep} feet down
— At peak, {21,400|dry1|t=At peak} customers out
— Main back in service Friday at {6:40|cFx|v=18:40}

The crack was {14|hole} feet long. The shutoff valve that finally turned was made in 1931.
