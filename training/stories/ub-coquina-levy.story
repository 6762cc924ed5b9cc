@story ub-coquina-levy
@topic Law-enforcement levy in Coquina County, Oregon: first drop on election night to certification
@subject L = Measure 8-117 | the levy | the measure | public safety levy | tax
@subject N = opposition | no side | opponents | No | Enough Already
@subject K = Coquina County | the county | county
@subject A = Port Alder | the city | county seat
@subject M = Myrtle Flat | the Flat
@subject U = rest of the county | unincorporated south | rural precincts | Upriver
@subject H = Sheriff Dana Quintela | Quintela | the sheriff | sheriff's office
@subject J = county jail | the jail
@subject Y = Keep Coquina Safe | the yes campaign | supporters | Yes
@subject F = federal timber payments | timber money | timber checks
@fact y1 = 4021 | vote_count | L | votes for the measure | 2028-05-16 first drop | cumulative
@fact n1 = 4163 | vote_count | N | votes against the measure | 2028-05-16 first drop | cumulative
@fact g1 = 142 | margin | N | votes between the two sides | 2028-05-16 first drop | snapshot
@fact z1 = 49.13 | vote_share | L | share of the vote for the measure | 2028-05-16 first drop | snapshot
@fact x1 = 50.87 | vote_share | N | share of the vote against the measure | 2028-05-16 first drop | snapshot
@fact y2 = 5204 | vote_count | L | votes for the measure | 2028-05-16 second drop | cumulative
@fact n2 = 5123 | vote_count | N | votes against the measure | 2028-05-16 second drop | cumulative
@fact g2 = 81 | margin | L | votes between the two sides | 2028-05-16 second drop | snapshot
@fact z2 = 50.39 | vote_share | L | share of the vote for the measure | 2028-05-16 second drop | snapshot
@fact y3 = 6118 | vote_count | L | votes for the measure | certified | cumulative
@fact n3 = 5742 | vote_count | N | votes against the measure | certified | cumulative
@fact t3 = 11860 | votes_cast | K | votes on the measure | certified | cumulative
@fact g3 = 376 | margin | L | votes between the two sides | certified | snapshot
@fact z3 = 51.59 | vote_share | L | share of the vote for the measure | certified | snapshot
@fact x3 = 48.41 | vote_share | N | share of the vote against the measure | certified | snapshot
@fact rg = 18240 | other | K | registered voters | 2028-05 | snapshot
@fact to = 65.02 | turnout | K | turnout | certified | snapshot
@fact z0 = 44.7 | vote_share | L | share of the vote for the measure | 2024 attempt | snapshot
@fact yA = 2906 | vote_count | A | votes for the measure | certified | cumulative
@fact yM = 1187 | vote_count | M | votes for the measure | certified | cumulative
@fact yU = 2025 | vote_count | U | votes for the measure | certified | cumulative
@fact tA = 4870 | votes_cast | A | votes on the measure | certified | cumulative
@fact tM = 2790 | votes_cast | M | votes on the measure | certified | cumulative
@fact tU = 4200 | votes_cast | U | votes on the measure | certified | cumulative
@fact zA = 59.67 | vote_share | A | share of the vote for the measure | certified | snapshot
@fact zM = 42.54 | vote_share | M | share of the vote for the measure | certified | snapshot
@fact zU = 48.21 | vote_share | U | share of the vote for the measure | certified | snapshot
@fact lr = 1.42 | rate | L | dollars per thousand of assessed value | - | plan
@fact ly = 5 | duration | L | years that the tax runs | - | plan
@fact la = 3900000 | revenue | L | money raised in a year | - | plan | projected
@fact lt = 19500000 | revenue | L | money raised over the life of the tax | - | plan | projected
@fact lh = 268000 | price | K | assessed value of the median house | 2028 | snapshot
@fact lc = 380.56 | price | L | yearly cost for the median house | - | plan | projected
@fact o1 = 9 | officers | H | patrol deputies | 2028-05 | snapshot
@fact o0 = 22 | officers | H | patrol deputies | 2009 | snapshot
@fact oa = 8 | officers | H | patrol deputies to be added | 2028-05 | plan | pledged
@fact o2 = 17 | officers | H | patrol deputies | 2029-06 | plan | pledged
@fact w1 = 47 | duration | H | minutes to answer a call at night | 2027 | snapshot
@fact w0 = 18 | duration | H | minutes to answer a call at night | 2015 | snapshot
@fact p1 = 10 | duration | H | hours a day of patrol | 2028-05 | snapshot
@fact p2 = 20 | duration | H | hours a day of patrol | 2029-06 | plan | pledged
@fact b1 = 36 | other | J | beds in use | 2028-05 | snapshot
@fact bt = 74 | other | J | beds built | - | constant
@fact b2 = 60 | other | J | beds in use | 2029-06 | plan | pledged
@fact c1 = 14300 | other | H | emergency calls | 2027 | cumulative
@fact c2 = 1930 | other | H | emergency calls with no deputy on duty | 2027 | cumulative
@fact cs = 13.5 | other | H | share of emergency calls with no deputy on duty | 2027 | snapshot
@fact f0 = 7100000 | revenue | F | money paid to the county in a year | 2007 | snapshot
@fact f1 = 1200000 | revenue | F | money paid to the county in a year | 2027 | snapshot
@fact th = 0.2 | margin | K | share of votes at which a recount is automatic | - | constant | threshold
@fact fh = 66.1 | other | L | share of the lost timber money that the tax replaces | 2028 | snapshot
@fact fp = 83.1 | rate | F | change in the money paid | 2007 to 2027 | snapshot
@fact ry = 41200 | fundraising | Y | money raised by the campaign | 2028-05-16 | cumulative
@fact rn = 6850 | fundraising | N | money raised by the campaign | 2028-05-16 | cumulative
@race night = y1 n1
@race second = y2 n2
@race final = y3 n3
@trap y1 y2 :: first and second drop
@trap g2 g3 :: lead at the second drop and at the end
@trap z3 zA :: county and city share
@trap z0 z3 :: the attempt of 2024 and this one
@trap o1 o2 :: deputies now and promised
@trap o0 o2 :: deputies of 2009 and promised
@trap la lt :: one year and five years
@trap b1 b2 :: beds in use now and promised
@trap c1 c2 :: all calls and those with nobody on duty
@trap x1 x3 :: the no share at first and at the end
@rel diff g1 = n1 - y1
@rel diff g2 = y2 - n2
@rel diff g3 = y3 - n3
@rel sum t3 = y3 + n3
@rel sum y3 = yA + yM + yU
@rel sum t3 = tA + tM + tU
@rel share zA = yA / tA
@rel share to = t3 / rg
@rel product lt = la * ly
@rel sum o2 = o1 + oa
@rel change fp = f0 -> f1
@rel share cs = c2 / c1
@rel share zM = yM / tM

@doc a-public-radio | public radio website | 2028-05-16
Coquina County levy trailing in first returns

By Ana Feliciano / KPAX News
Published May 16, 2028 8:31 p.m.

A property tax that would put deputies back on the road after midnight in Coquina County was losing narrowly Tuesday night.

In the first batch of ballots, posted by County Clerk Rudy Steinmetz at 8:04 p.m., Measure 8-117 had {4,021|y1|t=at 8:04 p.m.|by=County Clerk Rudy Steinmetz} votes in favor and {4,163|n1|^} against. That's {49.1%|z1|t=In the first batch of ballots} to {50.9%|x1|^}, a {142|g1|^}-vote deficit. Steinmetz said a second release would come around 10:30, and that anything left in drop boxes at closing won't be tallied until later this week.

Sheriff Dana Quintela, watching returns at the Elks in Port Alder, said she wasn't conceding anything. "Late ballots here tend to be younger," she said. "We were never in this position in 2024." The county's last try got {44.7%|z0|t=in 2024}.

Her office has {nine|o1|by=Her office} patrol deputies, and no one works between 2 a.m. and noon most days. If voters say yes she has promised to hire {eight|oa} more. The rate would be {$1.42|lr} for each $1,000 of assessed value, for {five|ly} years.

Supporters reported raising {$41,200|ry}, mainly from the hospital district and two timber companies. A group called Enough Already spent most of the {$6,850|rn} it took in on yard signs.

This is a developing story. KPAX's newsroom is supported by listeners. Give $10 a month today.

@doc b-daily | local daily newspaper | 2028-05-17
Levy flips to a lead of {81|g2} votes, and it may not be done

BY LORCAN DAVENPORT
The Port Alder Pilot

PORT ALDER — At 8 o'clock it was dying. By the time the Elks ran out of chili, the levy was ahead.

A second release of results at 10:37 p.m. Tuesday moved Measure 8-117 from a loss to {50.4|z2|t=at 10:37 p.m. Tuesday} percent support: {5,204|y2|^} voters for it, {5,123|n2|^} opposed. Clerk Rudy Steinmetz figures {1,500|-} or so envelopes are still to be opened, most of them from boxes in the county seat and on the college steps.

That was enough for county Commissioner Thea Brandvold to hug a reporter. "Put that in there," she said.

It was not enough for Doyle Petty, who chairs Enough Already. He noted that his side had led by {142|g1|t=two and a half hours before} two and a half hours before and said people shouldn't "plan the parade."

What they are fighting over: a tax worth roughly {$3.9 million|~la} a year. For a house at the county's median assessment, {$268,000|lh}, the bill would be {$381|lc|round} a year, according to the voters' pamphlet.

What it buys: Quintela says the patrol roster would go to {17|o2|by=Quintela|t=by June of next year} by June of next year, and the hours somebody is out there would double, from {10|p1} a day to {20|p2|^}. The jail, which has {74|bt} beds and the staff to watch {36|b1} of them, could open {60|b2|by=Quintela}.

In 2009, when timber checks still came, the county had {22|o0|t=In 2009} deputies on the road.

The sheriff herself was unopposed and collected {9,011|-} votes.

Inside: Little League scores, B4. Tide tables, B8. Mill pond work to close Third Street for 11 days, A3.

@doc c-clerk | county results page | 2028-06-06
COQUINA COUNTY, OREGON — OFFICIAL FINAL RESULTS
PRIMARY ELECTION MAY 16, 2028 — CERTIFIED JUNE 6, 2028

Registered voters: {18,240|rg}
Ballots with a vote on Measure 8-117: {11,860|t3} — turnout on measure {65.02%|to}

MEASURE 8-117
FIVE-YEAR LOCAL OPTION LEVY FOR LAW ENFORCEMENT
Yes {6,118|y3} {51.59%|z3}
No {5,742|n3} {48.41%|x3}
Difference {376|g3}

BY AREA, YES / TOTAL ON MEASURE
Port Alder (precincts 1–6): {2,906|yA} / {4,870|tA}
Myrtle Flat (7–9): {1,187|yM} / {2,790|tM}
Upriver and south, unincorporated (10–17): {2,025|yU} / {4,200|tU}

NOTES. An automatic recount is required where the difference is not more than {one-fifth of one percent|th|v=0.2} of votes. The difference on Measure 8-117 exceeds that. Results released on election night were unofficial: at 8:04 p.m. Yes {4,021|y1|t=at 8:04 p.m.}, No {4,163|n1|^}; at 10:37 p.m. Yes {5,204|y2|t=at 10:37 p.m.}, No {5,123|n2|^}. Ballots postmarked on time and received through May 23, and 212 signatures cured by voters, are in the certified count.

Over- and undervotes are not reported above. Canvass documents may be viewed in Room 114 weekdays, 9 to 4.

R. Steinmetz, County Clerk

@doc d-broadsheet | regional newspaper | 2028-06-11
On the Oregon coast, a county votes to hire back its night

By Priyanka Vantongeren
The Cascade Ledger

MYRTLE FLAT — For most of a decade, calling 911 here at two in the morning has meant talking to a very kind dispatcher in Port Alder who would stay on the line. Nobody was going to come. Last year the sheriff's office logged {14,300|c1|t=Last year|by=the sheriff's office} emergency calls, and {1,930|c2|^} of them, or {13.5 percent|cs|^}, arrived when not one deputy was on duty. When somebody was, a night caller waited {47|w1|t=Last year} minutes on average. In 2015 it was {18|w0|t=In 2015}.

So it counts as a turn that voters have agreed to tax themselves. The levy was certified this week with just under {52|<z3|t=this week} percent in favor, a cushion of {376|g3|^} votes among nearly {12,000|~t3|^}. Four years ago a bigger version drew less than {45|<z0|t=Four years ago}.

It passed because of Port Alder, where {six in 10|~zA} said yes. It lost badly on the Flat, which managed {42.5 percent|zM}, and by a little Upriver, at {48.2|zU}.

That would have puzzled nobody in 2007, when the federal government, in lieu of the logs, sent the county {$7.1 million|f0|t=in 2007}. By last year the timber money had shriveled to {$1.2 million|f1|t=last year}, a fall of {83 percent|fp|round}. The new tax, at {$3.9 million|la}, fills {two-thirds|~fh} or so of the hole.

"I don't call it a victory," Quintela said, driving. "We're going to be at {17|o2|by=Quintela}. My first boss had {22|o0|by=Quintela} and he thought that was thin."

Over its life the levy should yield {$19.5 million|lt}. Then it ends, and the county gets to ask again.

@doc e-column | opinion column | 2028-06-14
PETTY CASH: I lost. Here's my bill.

by Doyle Petty, for the Flat Rock Shopper

Congratulations are due and I'll give them. We lost. The clerk says {6,118|y3|by=The clerk} to {5,742|n3|^} and I've got no quarrel with the clerk.

But let me say what losing by {376|g3} looks like from where I live. On the Flat, {2,790|tM} of us voted, and only {1,187|yM} marked Yes. Port Alder gave it {2,906|yA}. They have a city police department! They already had someone to come. We will be paying for {eight|oa} new deputies and I'd bet you a pie that they'll be parked at the Safeway.

The pamphlet said {$380.56|lc|by=The pamphlet} a year on your average house. My place isn't average, it's less, but I'm on {$1,640|-} a month. {Five|ly} years of it. They'll tell you it's just {$1.42|lr} a thousand, same as they say a puppy's just a puppy.

And look at the money behind it. {$41,200|ry} on their side. Ours was {$6,850|rn} and a borrowed stapler. I make that {six|-} to one, and they won with not quite {52|<z3}. If I'd had their postage I'd have had their seat.

I will say the sheriff came to our grange, ate our ham and told us straight that {36|b1|by=the sheriff} prisoners was all she could keep. She says {60|b2|by=She|t=a year from now} a year from now. I have written that on the calendar, with her name next to it.

@doc f-trade | county association newsletter | 2028-06-20
OREGON COUNTIES WEEKLY • Levy roundup

Four of seven local option levies passed in May. The closest was in Coquina County.

How close? At the 8 p.m. release, "no" stood at {50.87 percent|x1|t=At the 8 p.m. release}. Certified, it's {48.41|x3|t=Certified}. It is unusual for a measure to gain {two and a half|-} points after the first drop; our files show three such cases since vote-by-mail began.

The numbers members have asked for:
— Rate {$1.42|lr}/1,000, term {5|ly} yrs. Estimated yield {$3.9m|la} per year.
— Voters taking part: {65 percent|to|round} of {18,240|rg} on the rolls.
— City/county split: the seat {59.67|zA} yes, everyone else under {half|<zU+zM}.
— Staffing commitment in the resolution: from {9|o1} patrol positions to {17|o2}; jail capacity in service from {36|b1} to {60|b2} of {74|bt}.
— Patrol coverage: now {ten|p1} hours in {twenty-four|-}, {twenty|p2|t=promised} promised.
— Committee spending was modest. Keep Coquina Safe reported {$41,200|ry} in contributions.

Context: Coquina received {$7.1m|f0|t=in federal fiscal 2007} in federal fiscal 2007 under the old safety net and {$1.2m|f1|t=in 2027} in 2027. Its response time after dark went from {18|w0} minutes to {47|w1} over roughly the same stretch.

Next week: 4 counties with road fund shortfalls. To unsubscribe, reply STOP. AOC dues notices go out July 1.
