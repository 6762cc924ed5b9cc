@story ya-michigan-minetour
@topic Tour train stuck and derailed in a copper mine at Quincy Falls, Michigan: from the whistle to the reopening
@subject X = Quincy Falls mine tour accident | mine tour accident | derailment | accident
@subject M = Osceola Shaft Tours | tour company | the tour | mine tour
@subject F = Quincy Falls Township Fire | fire department | Chief Aino Maki-Brown | firefighters
@subject R = mine rescue team | Marquette-Baraga mine rescue | rescue team
@subject S = Houghton-Nord County Sheriff | sheriff | Undersheriff Paul Decota | deputies
@subject H = Portage-East Hospital | hospital
@subject I = MIOSHA | state safety agency | state inspectors
@subject T = tour train | train | cog tram | tram
@subject V = Visit Keweenaw-South | tourism board | visitors bureau
@fact on = 44 | other | T | people aboard | 2030-08-09 | constant
@fact vis = 41 | other | T | visitors aboard | 2030-08-09 | constant
@fact gui = 3 | other | M | guides aboard | 2030-08-09 | constant
@fact kid = 15 | other | T | children aboard | 2030-08-09 | constant
@fact cap = 48 | other | T | seats | - | constant
@fact inj = 18 | injuries | X | people injured | 2030-08-09 | cumulative
@fact hos = 7 | injuries | H | people taken to hospital | 2030-08-09 | cumulative
@fact ons = 11 | injuries | X | people treated at the site | 2030-08-09 | cumulative
@fact adm = 2 | injuries | H | people admitted | 2030-08-10 | snapshot
@fact car = 2 | other | T | cars off the rails | 2030-08-09 | constant
@fact cart = 4 | other | T | cars | - | constant
@fact dep = 370 | distance | X | feet below the surface | - | constant
@fact dis = 1800 | distance | X | feet from the entrance | - | constant
@fact tmp = 43 | temperature | X | degrees underground | - | constant
@fact t0 = 14:10 | clock | X | time of the accident | 2030-08-09 | constant
@fact t1 = 14:52 | clock | F | time when the alarm was raised | 2030-08-09 | constant
@fact lag = 42 | duration | X | minutes until the alarm was raised | 2030-08-09 | constant
@fact t2 = 20:15 | clock | R | time when the last visitor was out | 2030-08-09 | constant
@fact dur = 365 | duration | X | minutes that the last visitor was underground after the accident | 2030-08-09 | constant
@fact wlk = 29 | rescued | R | people who walked out | 2030-08-09 | cumulative
@fact lit = 15 | rescued | R | people carried out on litters | 2030-08-09 | cumulative
@fact res = 96 | officers | F | rescuers | 2030-08-09 | cumulative
@fact mr = 22 | officers | R | mine rescuers | 2030-08-09 | cumulative
@fact ff = 74 | officers | F | firefighters and medics | 2030-08-09 | cumulative
@fact lmp = 5 | other | M | lamps that worked | 2030-08-09 | snapshot
@fact rad = 0 | other | M | radios that reached the surface | 2030-08-09 | snapshot
@fact sp = 14 | speed | T | speed of the train | 2030-08-09 | snapshot
@fact spl = 6 | speed | I | speed limit underground | - | constant | threshold
@fact ov = 8 | speed | T | miles an hour above the limit | 2030-08-09 | snapshot
@fact bui = 1996 | other | T | year in which the train was built | - | constant
@fact age = 34 | age | T | age of the train | 2030 | snapshot
@fact price = 39 | price | M | dollars for an adult ticket | 2030 | constant
@fact rev = 1092000 | revenue | M | dollars of ticket sales in the year | 2029 | cumulative
@fact rid = 28000 | ridership | M | visitors in the year | 2029 | cumulative
@fact vio = 14 | cases | I | violations found | 2030-10 | constant
@fact vis2 = 9 | cases | I | serious violations found | 2030-10 | constant
@fact vio5 = 5 | cases | I | other violations found | 2030-10 | constant
@fact fin = 61600 | damages | I | dollars of fine | 2030-10 | constant
@fact fint = 36960 | damages | I | dollars of fine after the settlement | 2031-02 | constant
@fact fcp = 40 | rate | I | cut of the fine | 2031-02 | constant
@fact lst = 1998 | other | I | year of the last state inspection | - | constant
@fact job = 26 | jobs | M | seasonal jobs | 2030 | snapshot
@fact clo = 309 | duration | M | days closed | 2031-06-14 | constant
@fact inv = 540000 | spending | M | dollars spent on a new train and radios | 2031-06 | cumulative
@fact gra = 135000 | spending | V | dollars of tourism money spent on the new train | 2031-06 | cumulative
@fact grp = 25 | other | V | share of the cost paid by the tourism board | 2031-06 | constant
@fact suit = 6 | cases | M | lawsuits | 2031-05 | cumulative
@fact pop = 780 | other | F | residents of the township | - | snapshot
@fact dog = 1 | other | T | dogs aboard | 2030-08-09 | constant
@rel sum on = vis + gui
@rel sum inj = hos + ons
@rel sum on = wlk + lit
@rel sum res = mr + ff
@rel diff ov = sp - spl
@rel product rev = price * rid
@rel sum vio = vis2 + vio5
@rel change fcp = fin -> fint
@rel share grp = gra / inv
@trap on cap :: aboard and seats
@trap on vis :: with and without guides
@trap kid lit :: fifteen children, fifteen litters
@trap inj hos :: injured and taken to hospital
@trap hos adm :: taken and kept
@trap car cart :: derailed and all cars
@trap dep dis :: down and in
@trap lag dur :: alarm and last visitor
@trap sp spl :: speed and limit
@trap res mr :: all rescuers and mine rescuers
@trap sp vio :: 14 miles an hour, 14 violations
@trap vio vis2 :: all and serious
@trap fin fint :: first and settled
@trap clo dur :: days closed and minutes below

@doc a-scanner | county dispatch feed | 2030-08-09
HOUGHTON-NORD SCANNER FEED (unofficial)

1454 - Osceola Shaft Tours, tram off the rails inside. Called in {1452|t1} by a guide who RAN out.
1501 - Approx {40|~on} people. Unknown inj. {370|dep} ft down they say.
1530 - Mine rescue toned out, Marquette-Baraga. ETA 90 min.
1612 - It's {43|tmp} degrees in there. They want blankets. St. Anne's has quilts.
1740 - First walkers out. There's {one|dog} dog. Dog OK.
1905 - Litters now. Slow going, {1,800|dis} ft of it uphill.
2017 - LAST ONE OUT at {2015|t2}. All accounted for. Go home and hug somebody.

4,411 watching

@doc b-tv | Marquette TV website | 2030-08-10
{44|on} trapped for hours after mine tour train derails in the U.P.

WNMU-6 News | Sat 8:40 AM

QUINCY FALLS, Mich. - {Forty-four|on} people, {41|vis} of them visitors and {three|gui} guides, were stuck in an old copper mine Friday after {two|car} cars of a tour tram jumped the track.

{Eighteen|inj} were hurt. {Seven|hos} went to the hospital, {two|adm|t=Saturday morning} of whom were still there Saturday morning; {11|ons} were treated at the site.

{Twenty-nine|wlk} walked out and {15|lit} were carried on litters by rescuers, {96|res} in all. The last left the mine a little over six hours, {365|dur} minutes, after the crash.

The accident happened at {2:10 p.m.|t0}. It took {62|!lag} minutes for word to reach the surface because {none|rad|v=0} of the radios did.

Chief Aino Maki-Brown's township has {780|pop} residents. "Most of them were there," she said.

Weather: 74 and sunny, lake 66

@doc c-weekly | weekly paper | 2030-08-15
Singing in the dark

By Heikki St. Onge

A Girl Scout leader from Appleton got {15|kid} kids, her own and other people's, through most of the Beatles.

There were {seven|!lmp} lamps that worked among everybody, and they kept one lit at a time. The guides, kids themselves, were good. One ran the {1,800|dis} feet to daylight in a hard hat too big for him.

The tram was built in {1996|bui} for a zoo. It has {four|cart} cars, {48|cap} seats; {two|car} cars went over.

Undersheriff Paul Decota says the tram's own recorder shows {14|sp} miles an hour, where {six|spl} is the limit. The brake shoe was "thin as a dime".

Tickets are {$39|price}. Last year {28,000|rid|t=Last year} people bought one.

Pasty sale Saturday. St. Anne's would like its quilts back.

@doc d-state | state safety agency release | 2030-10-22
MIOSHA CITES MINE TOUR OPERATOR

LANSING - Osceola Shaft Tours has been cited for {14|vio} violations, {nine|vis2} serious and {five|vio5} other-than-serious, with proposed penalties of {$61,600|fin}.

The tour's train exceeded the underground limit by {eight|ov} mph. Emergency lamps for {44|on} persons were required; {five|lmp} functioned. No means of communication with the surface existed.

The site was last inspected in {1998|lst}. The agency has since determined that it's responsible for it.

@doc e-business | regional business journal | 2031-06-16
Mine tour rolls again after {$540,000|inv} makeover

By Corrine Lasanen

The Osceola tour reopened Saturday, {309|clo} days after the derailment, with a battery train, leaky-feeder radio and {two|-} lamps per guest.

It cost {$540,000|inv}, {a quarter|grp} of it from the tourism board, whose {$145,000|!gra} came out of bed tax. Ticket sales were {$1.09 million|~rev|t=in 2029} in 2029.

{Six|suit} lawsuits are pending. The state's fine was cut {40|fcp} percent in February, to {$36,960|fint}.

The attraction supports {26|job} seasonal jobs. Saturday's first train was full, {48|cap} of {48|cap}.

Copper closed at $4.61.

@doc f-column | newspaper column | 2030-08-18
{Forty-two|lag} minutes

By Gerda Ahola

I'm told it was {42|lag} minutes, by the sheriff's clock, before anybody up here knew. I was up here. I was in line for ice cream across the road, and I could have told you the sky was blue.

My nephew carried one end of a litter. {Twenty-two|mr} of those who went in were real mine rescue people; the other {74|ff} were plumbers, teachers, and him.

{34|age}-year-old tram. {Five|lmp} lamps. We have sold that hole in the ground to the world since my father stopped working in it, and I guess we forgot what he'd told us about it, that it's dark.
