@story ub-laurel-fork-flood
@topic Flash flood on Laurel Fork in Tarver County, West Virginia: first day to the damage survey
@subject F = Laurel Fork flood | flood | flooding | high water
@subject C = Tarver County | the county | county
@subject A = Ansel | the town | county seat
@subject G = Gilboa | Gilboa community
@subject M = Mudlick | Mudlick hollow
@subject R = Laurel Fork | the creek | the stream | the fork
@subject P = Ridgeline Power | the utility | the power company
@subject W = Governor Lorna Petrakis | the governor | Petrakis | Charleston | the state
@subject B = Burl Hatcher | Hatcher | emergency director
@subject S = Opal Skidmore | Skidmore | Miss Opal
@subject T = Terrence Balawi | Balawi | the lineman
@subject H = Ansel High shelter | high school gym | gym | the shelter
@fact d1 = 2 | deaths | F | people killed by the water | 2031-06-15 noon | cumulative
@fact d2 = 5 | deaths | F | people killed by the water | 2031-06-15 evening | cumulative
@fact d3 = 7 | deaths | F | people killed by the water | 2031-06-17 | cumulative
@fact dA = 4 | deaths | A | people killed by the water | 2031-06-17 | cumulative
@fact dG = 2 | deaths | G | people killed by the water | 2031-06-17 | cumulative
@fact dM = 1 | deaths | M | people killed by the water | 2031-06-17 | cumulative
@fact m1 = 11 | missing | F | people unaccounted for | 2031-06-15 noon | snapshot
@fact m2 = 3 | missing | F | people unaccounted for | 2031-06-15 evening | snapshot
@fact m3 = 1 | missing | F | people unaccounted for | 2031-06-17 | snapshot
@fact r1 = 38 | rescued | F | people pulled to safety | 2031-06-15 noon | cumulative
@fact r2 = 64 | rescued | F | people pulled to safety | 2031-06-15 evening | cumulative
@fact rb = 41 | rescued | F | people pulled to safety by boat | 2031-06-15 evening | cumulative
@fact rt = 23 | rescued | F | people pulled to safety by truck | 2031-06-15 evening | cumulative
@fact h1 = 212 | homes | C | homes damaged or destroyed | 2031-06-16 windshield survey | snapshot
@fact h2 = 347 | homes | C | homes damaged or destroyed | 2031-06-19 full survey | snapshot
@fact hd = 61 | homes | C | homes destroyed | 2031-06-19 full survey | snapshot
@fact hj = 118 | homes | C | homes with major damage | 2031-06-19 full survey | snapshot
@fact hn = 168 | homes | C | homes with minor damage | 2031-06-19 full survey | snapshot
@fact hA = 198 | homes | A | homes damaged or destroyed | 2031-06-19 full survey | snapshot
@fact hG = 103 | homes | G | homes damaged or destroyed | 2031-06-19 full survey | snapshot
@fact hM = 46 | homes | M | homes damaged or destroyed | 2031-06-19 full survey | snapshot
@fact sA = 57.06 | other | A | share of the damaged homes | 2031-06-19 full survey | snapshot
@fact p1 = 4100 | homes | P | customers without power | 2031-06-15 dawn | snapshot
@fact p2 = 1650 | homes | P | customers without power | 2031-06-15 evening | snapshot
@fact p3 = 240 | homes | P | customers without power | 2031-06-17 | snapshot
@fact p4 = 90 | homes | P | customers without power | 2031-06-19 | snapshot
@fact pc = 6300 | other | P | customers in the county | - | constant
@fact ps = 65.08 | other | P | share of customers without power | 2031-06-15 dawn | snapshot
@fact nA = 5.8 | other | A | inches of rain in six hours | 2031-06-15 | snapshot
@fact nG = 4.1 | other | G | inches of rain in six hours | 2031-06-15 | snapshot
@fact nN = 4.6 | other | A | inches of rain in a normal June | - | constant
@fact cr = 19.6 | other | R | feet of water at the gauge | 2031-06-15 crest | snapshot
@fact cs = 12 | other | R | feet at which flooding starts | - | constant | threshold
@fact co = 18.3 | other | R | feet of water at the gauge | 1985 crest | snapshot
@fact cd = 1.3 | other | R | feet by which the record was broken | 2031-06-15 crest | snapshot
@fact ca = 7.6 | other | R | feet above flood stage | 2031-06-15 crest | snapshot
@fact k1 = 01:12 | clock | C | flash flood warning issued | 2031-06-15 | snapshot
@fact k2 = 02:47 | clock | A | sirens sounded | 2031-06-15 | snapshot
@fact k3 = 04:20 | clock | R | gauge crested | 2031-06-15 | snapshot
@fact kd = 95 | duration | A | minutes between warning and sirens | 2031-06-15 | snapshot
@fact q1 = 14 | other | C | roads closed | 2031-06-15 | snapshot
@fact q2 = 6 | other | C | roads closed | 2031-06-17 | snapshot
@fact b = 9 | other | C | private bridges washed out | 2031-06-19 full survey | snapshot
@fact s1 = 126 | other | H | people sleeping at the shelter | 2031-06-15 night | snapshot
@fact s2 = 44 | other | H | people sleeping at the shelter | 2031-06-18 night | snapshot
@fact vr = 3400000 | damages | C | cost of road damage | 2031-06-19 | snapshot | projected
@fact vs = 1900000 | damages | C | cost of school damage | 2031-06-19 | snapshot | projected
@fact vt = 5300000 | damages | C | cost of public damage | 2031-06-19 | snapshot | projected
@fact wg = 2000000 | budget | W | flood money promised | 2031-06-17 | plan | pledged
@fact ws = 37.74 | other | W | share of public damage covered by the promise | 2031-06-19 | snapshot
@fact aS = 81 | age | S | age | - | constant
@fact aT = 34 | age | T | age | - | constant
@trap d1 d2 :: the toll rose through the day
@trap d2 d3 :: two more found by Tuesday
@trap dA d3 :: the town is a part of the county toll
@trap h1 h2 :: windshield survey and full survey
@trap p1 p2 :: power came back by evening
@trap p3 p4 :: Tuesday and Thursday
@trap nA nN :: six hours of rain and a normal June
@trap r1 r2 :: noon and evening counts of rescues
@trap cr co :: this crest and the one of 1985
@trap s1 s2 :: first night and fourth night
@trap vr wg :: damage to roads and promised money
@rel sum d3 = dA + dG + dM
@rel sum r2 = rb + rt
@rel sum h2 = hd + hj + hn
@rel sum h2 = hA + hG + hM
@rel share sA = hA / h2
@rel share ps = p1 / pc
@rel diff cd = cr - co
@rel diff ca = cr - cs
@rel sum vt = vr + vs
@rel share ws = wg / vt

@doc a-tv | local TV site | 2031-06-15
{Two|d1} dead, {11|m1} missing after Laurel Fork tears through Ansel

By WZTC Storm Team 6 | newsroom@wztc6.example | Updated 12:38 p.m. Sunday

ANSEL, W.Va. -- {Two|d1|t=as of noon Sunday|by=Emergency Director Burl Hatcher} people are confirmed dead and {11|m1|^} others have not been accounted for as of noon Sunday, Emergency Director Burl Hatcher told reporters outside the flooded courthouse. Swift-water crews have brought {38|r1|t=So far} people out alive. "So far," Hatcher added. "We are still hearing folks holler."

The National Weather Service put out its flash flood warning at {1:12 a.m.|k1|by=The National Weather Service} Ansel's sirens didn't go off until {2:47|k2}, a gap of {95|kd} minutes that people on Depot Street were asking about all morning. By the time the creek topped out at {4:20 a.m.|k3} it stood at {19.6|cr|t=at 4:20 a.m.} feet on the Route 9 gauge. Water starts getting into yards at {12|cs}.

How much fell? A cooperative observer behind the Ansel post office emptied {5.8|nA|by=A cooperative observer|t=in six hours} inches from her gauge in six hours. That's more than the {4.6|nN} inches the place gets in an ordinary June, start to finish. Gilboa, up the ridge, had {4.1|nG}.

Ridgeline Power said {4,100|p1|t=at daybreak|by=Ridgeline Power} customers were dark at daybreak, or about {65 percent|~ps|^} of everyone it serves in Tarver County. {Fourteen|q1|t=Sunday} roads are shut Sunday. DO NOT drive around barricades!

If you need a bed, the Ansel High gym is open. Bring medicines and ID.

PHOTOS: 46 images from your neighbors (slideshow)
MORE: Storm Team 6 tracks 3 more rounds of rain

@doc b-wire | wire agency | 2031-06-15
Flood kills at least {five|>d2} in West Virginia coal county

ANSEL, W.Va. (MPA) — A wall of water that came down a narrow valley before daylight killed at least {five|>d2|t=by Sunday evening|by=authorities} people in southern West Virginia and left {three|m2|^} still unaccounted for by Sunday evening, authorities said.

Rescuers using boats and high-wheeled military trucks plucked {64|r2|^} residents from porches, car roofs and, in one case, a church steeple, Tarver County's emergency office said. {Forty-one|rb|by=Tarver County's emergency office} left by boat.

Laurel Fork peaked at {16.9|!cr} feet, according to preliminary federal readings, eclipsing a mark of {18.3|co|t=in November 1985} feet that had stood since a storm in November 1985.

Among the dead was Opal Skidmore, {81|aS}, a retired schoolteacher whose trailer was carried off its blocks, her niece said. A utility lineman, {34|aT}-year-old Terrence Balawi, was electrocuted in Gilboa while cutting power to a submerged substation, his employer confirmed.

Lights were coming back. Ridgeline Power counted {1,650|p2|t=at 8 p.m.|by=Ridgeline Power} households and businesses off at 8 p.m., down from {4,100|p1|t=around dawn} around dawn.

Some {126|~s1|t=overnight|by=the Red Cross|m=projected} evacuees were expected overnight on cots at a school gymnasium, the Red Cross said.

Gov. Lorna Petrakis declared an emergency in Tarver and {two|-} neighboring counties. The hollows here flooded in 2001, 2016 and 2022, and many houses were still being lifted on {eight-foot|-} piers with federal money when the rain arrived.

@doc c-bulletin | county bulletin | 2031-06-17
TARVER COUNTY OFFICE OF EMERGENCY SERVICES
SITUATION REPORT NO. 5 — TUESDAY 17 JUNE, 0900

1. CASUALTIES. Confirmed fatalities: {7|d3|t=TUESDAY 17 JUNE, 0900|by=TARVER COUNTY OFFICE OF EMERGENCY SERVICES}. By location: Ansel {4|dA|^}, Gilboa {2|dG|^}, Mudlick {1|dM|^}. Persons not located: {1|m3|^} (adult male, Mudlick). All other reports closed.

2. RESCUES. No new rescues since Sunday. Final figure through Sunday evening: {64|r2|t=through Sunday evening}. Boat {41|rb|^}, high-water vehicle {23|rt|^}.

3. GAUGE. USGS confirms crest of {19.6|cr|by=USGS} ft at {0420|k3|v=04:20} hrs Sunday. This is {7.6|ca} ft over flood stage ({12.0|cs} ft) and {1.3|cd} ft over the 1985 record ({18.3|co|t=1985} ft).

4. ROADS. Closed at this hour: {6|q2|t=at this hour} (Sunday: {14|q1|t=Sunday}). Rt. 9 one lane at mile 22 with flagger.

5. POWER. {240|p3|t=this morning|by=Ridgeline} meters out per Ridgeline this morning. Countywide base is {6,300|pc}.

6. DAMAGE. Windshield survey completed Monday shows {212|h1|t=Monday} residences affected. THIS NUMBER WILL CHANGE. Door-to-door teams begin today and should finish Thursday.

7. STATE AID. Governor's office advises {$2,000,000|wg|by=Governor's office} will be released for roads and schools. No date given.

8. WATER. Boil notice remains for PSD No. 2. Distribution: Ansel VFC, 10 a.m.–6 p.m., {two|-} cases per household.

Next report 0900 Wednesday. Call (304) 555-0142 for the information line. Call 911 for emergencies only.

@doc d-radio | radio script | 2031-06-19
MORNING REPORT, THURSDAY — VOICER, 2:40

(ANCHOR) It has been four days, and Tarver County now has a fuller measure of what Laurel Fork took. From Ansel, Jody Marchetti.

(MARCHETTI) The teams with clipboards came in last night. {Three hundred forty-seven|h2|t=last night|v=347} houses hurt, {sixty-one|hd|^} of them gone altogether. That's a lot more than the {two hundred twelve|h1|t=on Monday|v=212} that a deputy counted through a windshield on Monday.

More than {half|>sA}, {fifty-seven percent|sA}, are right here in the county seat. {A hundred and three|hG|v=103} stand up at Gilboa. In Mudlick, {forty-six|hM}, and Mudlick only had about {seventy|-} to begin with.

Burl Hatcher has run emergency services since before the last big one.

(HATCHER CUT) "We lost {seven|d3|by=Hatcher} people. {Five|!dA|^} of 'em in town. I knew every one."

(MARCHETTI) Hatcher says the sirens in Ansel sounded at {two forty-seven|k2|by=Hatcher|v=02:47} in the morning. The weather service's warning is stamped {one twelve|k1|v=01:12}. He won't say yet why it took so long, and the county commission has asked him to, in writing, by July.

At the high school last night {forty-four|s2|t=last night} people slept on cots. That was {a hundred and twenty-six|s1|t=Sunday night|v=126} Sunday night. Ridgeline has about everybody lit again except for {ninety|~p4|t=this morning} or so this morning.

The governor has promised {two million dollars|wg|v=2000000}. In Ansel I'm Jody Marchetti, Mountain State Public Radio.

@doc e-weekly | weekly newspaper | 2031-06-20
THE TARVER COUNTY INDEPENDENT
{$2 million|wg} from Charleston won't cover {half|<ws} of it, commission told

By Wendell Ocheltree, Editor

The county's public losses come to {$5.3 million|vt|t=Thursday night|by=road supervisor Fern Tackett} and the governor's check to {$2 million|wg}, road supervisor Fern Tackett told commissioners Thursday night in the basement of First Methodist, the courthouse being full of mud.

That is {38|ws|round} cents on the dollar, and Commissioner Hub Estepp wanted to know where the other {62 cents|-} were. Nobody had an answer.

Tackett put road and culvert repairs at {$4.3 million|!vr|by=Tackett}. The schools, mostly the ground floor of Ansel Elementary and {two|-} buses, are the remaining {$1.9 million|vs}. {Nine|b} private bridges, which the county does not own and cannot by law fix, are not in her figures at all. Families on the far side are walking out on a cable.

Door-to-door teams finished Wednesday: {61|hd|t=Wednesday} homes destroyed, {118|hj|^} with major damage and {168|hn|^} with minor. Of the total {198|hA|^} are inside Ansel town limits, {103|hG|^} at Gilboa and {46|hM|^} in Mudlick.

We buried Opal Skidmore on Wednesday. She was {81|aS} and taught third grade to half the people who carried her. Terrence Balawi of Gilboa, the Ridgeline lineman, was {43|!aT}; he leaves a wife, Dana, and {two|-} girls. The search for Roy Dean Cline of Mudlick, the last of those {11|m1|t=on Sunday at noon} names that Hatcher read off on Sunday at noon, goes on below the low-water bridge.

At the height of it the Fork ran {19.6|cr} feet, better than a foot above '85, and those of us who said we would never see '85 again were right.

SHELTER: open through July 3. BOIL NOTICE: PSD 2 only. SUBSCRIBE: 52 issues, $38.

@doc f-blog | blog | 2031-06-22
Holler Notes: Ninety-five minutes

I have been chewing on a number all week and it isn't the one on the news.

The one on the news is {seven|d3}. A week ago it was {five|d2|t=Sunday night}, Sunday night, and at dinnertime that day they had it as {two|d1|t=at dinnertime that day}. I knew {three|-} of them to speak to. Ansel lost {four|dA}, Gilboa a couple, and Mudlick {one|dM} with another still not found.

Mine is {95|kd}. That's minutes. That is what passed from when the weather service hit the button, at {1:12|k1}, until somebody in our courthouse hit ours. I've got a phone that screams, but I've got no signal past the church, and neither do most of the {6,300|pc|by=the power company} accounts the power company says it has in this county. In that time the gauge went up {nine|-} feet.

People tell me nothing could've been done. Well, {sixty-four|r2|by=Hatcher's office} got out, by Hatcher's office's own count, and {38|r1|t=before noon} of those before noon, and every one I talked to said they woke up because a neighbor beat on the door. Nobody said siren.

It dumped nearly {six|~nA} inches on us in about as many hours. Gilboa got {4.1|nG}. A whole June is supposed to be {4.6|nN}. All right. But {12|cs} feet is when the old folks at Depot Street have to move, and the Fork was past that by two.

So {two million|wg} dollars for culverts, and I'm glad of it. I would like {one|-} of those dollars to go to whoever has to get up at night.

Filed under: Laurel Fork, county commission. 31 comments.
