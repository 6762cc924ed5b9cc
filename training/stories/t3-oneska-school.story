@story t3-oneska-school
@topic Row over closing Oneska High School, Iowa: board vote, petition and special election, January to March 2026
@subject B = Harlow Creek school board | the board | the district
@subject H = Oneska High School | Oneska High | the Oneska building | the school
@subject G = Harlow Creek High School | Harlow Creek High
@subject O = Keep Oneska Open | the petition | petitioners
@subject Y = Public Measure C, yes | yes | the measure | supporters of the levy
@subject N = Public Measure C, no | no | opponents of the levy
@subject M = Public Measure C | Measure C | the special election
@subject X = Oneska precinct | Oneska
@subject Z = Harlow Creek precincts | Harlow Creek | in town
@subject U = rural townships | the townships | the country precincts
@fact e1 = 164 | enrolment | H | pupils | 2025-26 | snapshot
@fact e2 = 251 | enrolment | H | pupils | 2015-16 | snapshot
@fact ep = -34.7 | rate | H | change in the number of pupils | 2025-26 | snapshot
@fact eg = 402 | enrolment | G | pupils | 2025-26 | snapshot
@fact et = 566 | enrolment | G | pupils of both schools together | 2026-27 | plan | projected
@fact ec = 620 | other | G | pupils that the building holds | - | constant
@fact gap = 2100000 | budget | B | dollars of deficit | 2026-27 | plan | projected
@fact sv = 1300000 | budget | B | dollars saved by closing the school | 2026-27 | plan | projected
@fact sv1 = 870000 | budget | B | dollars saved on staff | 2026-27 | plan | projected
@fact sv2 = 430000 | budget | B | dollars saved on the building | 2026-27 | plan | projected
@fact sp = 61.9 | other | B | share of the deficit that closing would cover | 2026-27 | plan | projected
@fact j = 14 | jobs | B | posts to be cut | 2026-27 | plan
@fact j1 = 9 | jobs | B | teaching posts to be cut | 2026-27 | plan
@fact j2 = 5 | jobs | B | support posts to be cut | 2026-27 | plan
@fact bu1 = 31 | duration | B | minutes of the longest bus ride | 2025-26 | snapshot
@fact bu2 = 58 | duration | B | minutes of the longest bus ride | 2026-27 | plan | projected
@fact ds = 19 | distance | H | miles to the other high school | - | constant
@fact vy = 5 | votes_cast | B | members for closing | 2026-01-12 | snapshot
@fact vn = 2 | votes_cast | B | members against closing | 2026-01-12 | snapshot
@fact ps = 1914 | other | O | signatures handed in | 2026-01-28 | snapshot
@fact pv = 1687 | other | O | signatures found valid | 2026-02-02 | snapshot
@fact pr = 227 | other | O | signatures struck out | 2026-02-02 | snapshot
@fact pn = 1250 | other | O | signatures needed | - | constant | threshold
@fact k1 = 430 | crowd | B | people at the public meeting | 2026-01-05 | snapshot
@fact k2 = 610 | crowd | B | people at the public meeting | 2026-01-12 | snapshot
@fact s0 = 47 | other | B | people who spoke at the meeting | 2026-01-12 | snapshot
@fact s1 = 41 | other | B | people who spoke against closing | 2026-01-12 | snapshot
@fact s2 = 6 | other | B | people who spoke for closing | 2026-01-12 | snapshot
@fact ty = 2318 | vote_count | Y | votes | final | snapshot
@fact tn = 2604 | vote_count | N | votes | final | snapshot
@fact tt = 4922 | votes_cast | M | votes cast | final | snapshot
@fact tm = 286 | margin | N | votes of lead | final | snapshot
@fact yp = 47.1 | vote_share | Y | share of the vote | final | snapshot
@fact np = 52.9 | vote_share | N | share of the vote | final | snapshot
@fact rg = 12750 | other | M | registered voters | 2026-03-03 | constant
@fact to = 38.6 | turnout | M | turnout | final | snapshot
@fact ny = 2102 | vote_count | Y | votes | 2026-03-03 night, before absentees | snapshot
@fact nn = 2290 | vote_count | N | votes | 2026-03-03 night, before absentees | snapshot
@fact nm = 188 | margin | N | votes of lead | 2026-03-03 night, before absentees | snapshot
@fact ay = 216 | vote_count | Y | absentee votes | 2026-03-06 | snapshot
@fact an = 314 | vote_count | N | absentee votes | 2026-03-06 | snapshot
@fact xy = 911 | vote_count | Y | votes in Oneska | final | snapshot
@fact xn = 148 | vote_count | N | votes in Oneska | final | snapshot
@fact zy = 640 | vote_count | Y | votes in Harlow Creek | final | snapshot
@fact zn = 1702 | vote_count | N | votes in Harlow Creek | final | snapshot
@fact uy = 767 | vote_count | Y | votes in the townships | final | snapshot
@fact un = 754 | vote_count | N | votes in the townships | final | snapshot
@fact l1 = 12.4 | other | B | dollars of school tax per thousand of value | 2025-26 | constant
@fact l2 = 1.15 | other | M | dollars of school tax per thousand that would be added | 2026-27 | plan | hypothetical
@fact cs = 14000 | spending | M | dollars that the vote cost the county | 2026-03 | snapshot
@fact oo = 58 | other | B | pupils who left for other districts | 2025-26 | snapshot
@trap e1 e2 :: pupils now and ten years before
@trap e1 eg :: two schools
@trap et ec :: pupils together against the places
@trap ps pv :: handed in against valid
@trap k1 k2 :: two meetings
@trap bu1 bu2 :: bus ride now and after closing
@trap ty ny :: final against election night
@trap tm nm :: final lead against that of election night
@trap sv gap :: the saving against the deficit
@trap j j1 :: posts against teaching posts
@race final = ty tn
@race night = ny nn
@race oneska = xy xn
@race town = zy zn
@race rural = uy un
@rel change ep = e2 -> e1
@rel sum et = e1 + eg
@rel sum sv = sv1 + sv2
@rel share sp = sv / gap
@rel sum j = j1 + j2
@rel diff pr = ps - pv
@rel sum s0 = s1 + s2
@rel sum tt = ty + tn
@rel diff tm = tn - ty
@rel share yp = ty / tt
@rel share to = tt / rg
@rel diff nm = nn - ny
@rel sum ty = ny + ay
@rel sum tn = nn + an
@rel sum ty = xy + zy + uy
@rel sum tn = xn + zn + un

@doc a-weekly | local weekly newspaper | 2026-01-14
Board votes {5|vy}–{2|vn} to shut Oneska High in June

By Dale Fankhauser
The Harlow Creek Plainsman · Serving Tecumseh-Lynn County since 1881 · $1.50

It took {47|s0|t=Monday} speakers, three hours and one fire marshal. At 10:20 p.m. Monday, with {610|k2|t=Monday} people in a gym rated for fewer, the board decided, {five|vy|t=Monday} members to {two|vn|^}, that Oneska High School will not open next fall.

{Forty-one|s1} of those who took the microphone begged the board not to do it. The {six|s2} who urged it on were, to a man, from the other end of the district. A week earlier a milder crowd of {430|k1|t=A week earlier} had heard Superintendent Bich Ostby explain her slides.

They show a {$2.1 million|gap|t=next year|by=Superintendent Bich Ostby} hole in next year's budget. Closing the Oneska building, Ostby says, would plug {$1.3 million|sv|^} of it: {$870,000|sv1} in salaries and benefits and {$430,000|sv2} for heat, insurance and a roof that will not be replaced. {Fourteen|j} jobs go, {nine|j1} of them teachers.

Oneska has {164|e1|t=now} students in grades 9 to 12 now. Ten years ago it had {251|e2|t=Ten years ago}. Harlow Creek High, {19|ds} miles east on County N28, has {402|eg} and seats for {620|ec}.

Board member Lucius Abernathy-Cho, one of the {two|vn}, asked about the bus. The longest ride would go from {31|bu1} minutes to {58|bu2|by=the transportation director}, the transportation director conceded. "In January," Abernathy-Cho said. "Each way."

Opponents have until Jan. 28 to gather {1,250|pn} names and force a vote on a tax levy instead.

ALSO INSIDE: Bulldogs 61, Cardinals 48 • Corn $4.31

@doc b-tv | local TV news site | 2026-02-02
Oneska petition clears bar; voters will decide in March

HARLOW CREEK, Iowa (KTLN) — There will be an election after all.

The county auditor on Monday certified {1,687|pv|t=on Monday|by=The county auditor} signatures from a group fighting to save a rural high school, well above the {1,250|pn} it had to find. Keep Oneska Open turned in {1,941|!ps|t=last Wednesday} last Wednesday; {227|pr|t=on Monday|by=The county auditor} were thrown out, mostly for missing addresses.

That puts Public Measure C on the ballot March 3. A yes would raise the school levy by {$1.15|l2} for every {$1,000|-} of taxable value. Property owners in the district pay {$12.40|l1|t=this year} this year.

School board members voted {4|!vy|t=last month}-to-{2|vn|^} last month to send Oneska's {164|e1} students to Harlow Creek, where they would make a combined student body of {566|et|t=in the fall} in the fall. The building there was designed for {620|ec}.

District leaders say they have no choice: they are {$2.1 million|gap|by=District leaders} in the red for the coming year. They also point to {58|oo} students who have open-enrolled elsewhere.

"We're not asking for a favor. We're asking for {a buck fifteen|l2|v=1.15}," said petition organizer Wanda Two Crow-Jensen, who drove the boxes to the courthouse herself.

The auditor's office puts the price tag of the special election at {$14,000|cs|by=The auditor's office}.

Download the KTLN StormTrack 5 app. Copyright 2026.

@doc c-student | school newspaper | 2026-02-20
Some math, by the people being subtracted

The Oneska Owl, Vol. 99, No. 6

By Priya Halvorsen, 11th grade

We are {164|e1}. In sixth-hour Stats, Mr. Baptiste had us work out what that is compared with the {251|e2|t=when my brother was a freshman} who were here when my brother was a freshman: a drop of {about 35 percent|ep|v=-34.7}. OK. That is a lot. We are not pretending.

The grown-ups say that shutting us saves {$1.3 million|sv|by=The grown-ups}. The deficit is {$2.1 million|gap}, so that would be {three-quarters|!sp} of it. Most of the savings, {$870,000|sv1}, is people. {Nine|j1} are teachers, and {five|j2} are a cook, a custodian, two aides and Miss Lorraine in the office, who has my allergy list in her head.

Next: the bus. Jayden R. lives past the quarry. He now rides {31|bu1} minutes, the longest in the district, and it would be {58|bu2|t=next year} next year. We drove it. It is {19|ds} miles from our door to Harlow Creek High's, but the bus does not go door to door.

Then the crowd. On Jan. 5 there were {430|k1|t=On Jan. 5} people in our gym and on Jan. 12 there were {610|k2|t=on Jan. 12}. Of the {47|s0} who spoke that night, {six|s2} wanted us closed. The board listened to all {47|s0} and then {five|vy|t=that night} of the {seven|-} did what the {six|s2} said.

Now the petition, {1,914|ps} signatures of which {1,687|pv} counted. {1,687|pv} is more people than live in Oneska. Think about it.

Voting is March 3. I'm 17 until April. Go figure.

Owl Ads: Prom dress, size 6, worn 1 time, $80.

@doc d-results | county auditor list of results | 2026-03-06
TECUMSEH-LYNN COUNTY — SPECIAL ELECTION, MARCH 3, 2026 — OFFICIAL CANVASS, MARCH 6

Harlow Creek Community School District
PUBLIC MEASURE C (Additional levy of {$1.15|l2} per {$1,000|-})

Oneska precinct: YES {911|xy}, NO {148|xn}
Harlow Creek, all wards: YES {640|zy}, NO {1,702|zn}
Rural townships: YES {767|uy}, NO {745|!un}
TOTAL: YES {2,318|ty} ({47.1%|yp}), NO {2,604|tn} ({52.9%|np})

Votes cast {4,922|tt}. Registered {12,750|rg}. Turnout {38.6%|to}.

Of the above, absentee ballots counted March 6: YES {216|ay|t=March 6}, NO {314|an|^}.
Unofficial totals released election night: YES {2,102|ny|t=election night}, NO {2,290|nn|^}.

Required for adoption: a simple majority.
MEASURE FAILED.

Estimated county cost of this election: {$14,000|cs}.
Petition on file no. 2026-03; signatures accepted: {1,687|pv}; rejected: {227|pr}.

@doc e-regional | regional daily newspaper | 2026-03-07
After the count, a town of owls looks for a perch

By Oksana Petrov-Lindahl
opetrov@siouxlander.example

ONESKA, Iowa – On Tuesday night, the levy that would have kept their school was losing by {188|nm|t=On Tuesday night} votes, and in the back room of the Legion hall they did what people do. They said absentees.

The absentees were opened Friday. They made it worse. The final gap is {286|tm|t=Friday}, out of {4,922|tt} ballots, with those who said no ending on {2,604|tn} to {2,318|ty}. Fewer than {four in ten|<to|v=40} of the {12,750|rg} people on the rolls took part, but {38.6 percent|to} is triple what a school vote gets here.

In Oneska it was hardly a contest: {911|xy} for the tax, {148|xn} against. Harlow Creek answered with {1,702|zn} noes to {640|zy}. The townships split nearly down the middle, {767|uy} to {754|un}, and it was the yes side that came out ahead.

"We lost it at the grain elevator, not at the school," said Wanda Two Crow-Jensen, who began with a card table and finished with {1,914|ps} names.

So the {164|e1} will go east in August, to a school that has {402|eg} of its own. Ostby has promised them a late bus. {Fourteen|j} staff will go too, though not to the same place; {five|j2} are in support posts.

The savings come to {$1.3 million|sv}, roughly {62 percent|~sp|round} of the shortfall. For the rest the board, which split {5|vy|t=in January}-{2|vn|^} in January, will look at the elementary wings. The present rate, {$12.40|l1}, stays where it is.

At the door someone had chalked the last decade: {251|e2}, with a line through it, and below it {164|e1}.

READ MORE: 7 Iowa schools that became breweries
