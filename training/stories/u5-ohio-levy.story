@story u5-ohio-levy
@topic A police levy in an Ohio city: election night, late ballots and a recount
@subject L = Issue 9 | the police levy | the levy | levy
@subject Y = the yes side | yes | levy supporters | for
@subject N = the no side | no | opponents | against
@subject P = Harlan Falls Police Division | Harlan Falls police | the police | the department | the division
@subject F = Chief Renata Oyelaran | Oyelaran | the chief
@subject S = Issue 10 | the school levy | the schools' request
@subject C = Tuscora County Board of Elections | the board of elections | county officials | the board
@fact y1 = 6812 | vote_count | Y | votes | 2031-11-04 night | snapshot
@fact n1 = 6844 | vote_count | N | votes | 2031-11-04 night | snapshot
@fact m1 = 32 | margin | N | votes ahead | 2031-11-04 night | snapshot
@fact y2 = 6971 | vote_count | Y | votes | 2031-11-18 official count | snapshot
@fact n2 = 6949 | vote_count | N | votes | 2031-11-18 official count | snapshot
@fact m2 = 22 | margin | Y | votes ahead | 2031-11-18 official count | snapshot
@fact y3 = 6973 | vote_count | Y | votes | 2031-12-09 recount | snapshot
@fact n3 = 6948 | vote_count | N | votes | 2031-12-09 recount | snapshot
@fact m3 = 25 | margin | Y | votes ahead | 2031-12-09 recount | snapshot
@fact ob = 297 | vote_count | C | late and provisional ballots outstanding | 2031-11-05 | snapshot
@fact oc = 264 | vote_count | C | late and provisional ballots accepted | 2031-11-18 | cumulative
@fact sy = 58.3 | vote_share | S | percent of votes in favor | 2031-11-04 night | snapshot
@fact tu = 41.6 | turnout | C | percent of voters who took part | 2031-11-18 official count | snapshot
@fact ml = 3.5 | rate | L | mills | - | plan
@fact yr = 5 | duration | L | years | - | plan
@fact rv = 2900000 | revenue | L | dollars raised a year | 2032 | plan | projected
@fact hh = 123 | price | L | dollars a year for an owner of a $100,000 house | 2032 | plan
@fact of = 54 | officers | P | sworn officers | November 2031 | snapshot
@fact o9 = 67 | officers | P | sworn officers | 2024 | snapshot
@fact oh = 12 | officers | P | officers to be hired if the levy passes | 2033 | plan | pledged
@fact ol = 9 | officers | P | officers to be laid off if the levy fails | 2032 | plan | hypothetical
@fact th = 0.5 | margin | C | percent margin below which a recount is automatic | - | constant | threshold
@rel diff m1 = n1 - y1
@rel diff m2 = y2 - n2
@rel diff m3 = y3 - n3
@trap y1 y2 :: election night and official count
@trap m2 m3 :: official count and recount
@trap ob oc :: ballots outstanding and ballots accepted
@trap oh ol :: hired on a yes, laid off on a no
@trap of o9 :: officers now and seven years before
@race night = y1 n1
@race official = y2 n2

@doc a-night | newspaper, election night | 2031-11-05
Police levy trails by {32|m1} votes with nearly {300|<ob} ballots to come

HARLAN FALLS - Nobody went to bed happy.

With every precinct reporting late Tuesday, Issue 9, the five-year police levy, was losing by {32|m1|t=late Tuesday} votes: {6,844|n1|^} against and {6,812|y1|^} for, according to unofficial results.

Hanging over both camps are {297|ob|by=the Tuscora County Board of Elections} absentee and provisional ballots that the Tuscora County Board of Elections will not open until Nov. 17.

"I've been a cop for 26 years and I know when not to write the report yet," said Chief Renata Oyelaran, whose division is down to {54|of} sworn officers from {67|o9|t=in 2024} in 2024.

The {3.5|ml}-mill property tax would bring in {$2.9 million|rv} a year. Oyelaran has said she would hire {a dozen|oh} officers with it, and that without it {nine|ol} would get pink slips by summer.

The schools' request, Issue 10, sailed through with {58.3%|sy}.

@doc b-tv | TV station site | 2031-11-18
POLICE LEVY FLIPS: Issue 9 now ahead by {22|m2}

Posted: 5:47 PM EST | Updated: 6:20 PM EST

HARLAN FALLS, Ohio (WTVC) - Two weeks after it appeared to have failed, the Harlan Falls police levy has passed. For now.

The official count certified Tuesday afternoon shows {6,971|y2|t=certified Tuesday afternoon} votes for and {6,949|n2|^} against.

County officials accepted {264|oc} of the ballots that were still out on election night, and levy supporters won them by a wide margin. The rest were thrown out, most for missing signatures.

But don't take down the yard signs. Ohio law requires a recount whenever the gap is under {half of 1%|th|v=0.5}, and {22|m2} votes is well inside it.

If it holds, the owner of a $100,000 home will pay {$123|hh} more a year for the next {five|yr} years.

Turnout ended up at {41.6%|tu|by=the board of elections}, the board of elections says.

First Alert Forecast: 60% chance of flurries by Thursday
Download the WTVC 6 app!

@doc c-recount | newspaper | 2031-12-10
Recount adds {three|-} votes to levy's lead

By Dalia Kowalczyk-Reyes

It took eleven hours, two pots of chili and one broken letter opener, and it changed almost nothing.

When the board of elections finished Tuesday night, the police levy had {6,973|y3|t=Tuesday night} votes and its opponents {6,948|n3|^}. Yes gained two; no lost one. The final edge, {25|m3|^}, will go into the books as the slimmest for any Harlan Falls tax issue since a 1974 sewer bond (11 votes).

On Nov. 4 the same question had seemed dead, {32|m1|t=On Nov. 4} votes under water.

Hiring starts in January, the chief said, with {four|-} officers, and should reach {12|oh|t=by the end of 2033|m=pledged} by the end of 2033. That would take the department to {66|-|m=projected}, one fewer than it had {seven|-} years ago.

"Not {nine|ol} layoffs. That's what I'm thinking about," she said.

The opponents' treasurer, Wendell Abernathy-Cho, said he would not sue. "{Twenty-five|m3} neighbors disagreed with us. Merry Christmas to them."

@doc d-letter | citizens' newsletter | 2031-12-12
THE FALLS FISCAL WATCHDOG

No. 88. Free, unlike your police

So we lost. By our count we were {32|m1|t=at midnight on election day} to the good at midnight on election day and {22|m2|t=two weeks later} to the bad two weeks later. The recount made it {25|m3}. More than {13,000|-} people voted and the gap would fit in a school bus.

What now? The tax takes {3.5|ml} mills, for {five|yr} years, {$2.9 million|rv} a year by the auditor's estimate; over the full term that's {$14.5 million|-|m=projected}. You get, on paper, {12|oh} more cops on top of {54|of}.

We will hold them to that number. We did not forget that in 2026 they said {10|-|m=pledged} and hired {3|-}.

Meeting: Jan. 8, VFW Post 2290, 7 p.m. Bring a chair.
