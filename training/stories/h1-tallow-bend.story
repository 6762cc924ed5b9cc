@story h1-tallow-bend
@topic Mayoral election in Tallow Bend, Missouri: lead at night, result next morning, police promises
@subject M = Tallow Bend mayoral election | the race | the election | the mayor's race
@subject R = Renata Osgood | Osgood | the incumbent | the mayor
@subject D = Dashiell Quarles | Quarles | the challenger | the former prosecutor
@subject I = Imogen Vasquez-Pratt | Vasquez-Pratt | the school board member
@subject P = Tallow Bend Police Department | TBPD | the department | the force
@fact a1 = 47.2 | vote_share | R | share of the vote | 61% counted | snapshot
@fact b1 = 44.9 | vote_share | D | share of the vote | 61% counted | snapshot
@fact c1 = 7.9 | vote_share | I | share of the vote | 61% counted | snapshot
@fact p1 = 61 | counted_share | M | precincts reporting | 2027-04-06 21:40 | snapshot
@fact a2 = 45.8 | vote_share | R | share of the vote | final | snapshot
@fact b2 = 46.6 | vote_share | D | share of the vote | final | snapshot
@fact c2 = 7.6 | vote_share | I | share of the vote | final | snapshot
@fact va = 31604 | vote_count | R | votes | final | snapshot
@fact vb = 32156 | vote_count | D | votes | final | snapshot
@fact vc = 5244 | vote_count | I | votes | final | snapshot
@fact vt = 69004 | votes_cast | M | ballots counted | final | snapshot
@fact m1 = 2.3 | margin | R | percentage points ahead of the runner-up | 61% counted | snapshot
@fact ab = 61.9 | other | M | share of registered voters who stayed away | final | snapshot
@fact m2 = 552 | margin | D | votes ahead of the runner-up | final | snapshot
@fact reg = 181113 | other | M | registered voters | - | constant
@fact tu = 38.1 | turnout | M | turnout of registered voters | final | snapshot
@fact tuo = 29.4 | turnout | M | turnout of registered voters | 2023 | snapshot
@fact of = 412 | officers | P | sworn officers | 2027-04 | snapshot
@fact ob = 480 | officers | P | sworn officers that the budget pays for | 2027 | constant
@fact ov = 68 | officers | P | vacant sworn posts | 2027-04 | snapshot
@fact pd = 90 | units_pledged | D | officers to be hired | - | plan | pledged
@fact pr = 60 | units_pledged | R | officers to be hired | - | plan | pledged
@fact rr = 2100000 | fundraising | R | money raised | 2027-03-29 | cumulative
@fact rd = 1340000 | fundraising | D | money raised | 2027-03-29 | cumulative
@fact sr = 1980000 | spending | R | money spent | 2027-03-29 | cumulative
@fact rc = 0.5 | other | M | gap in percentage points below which a recount is free | - | constant | threshold
@race night = a1 b1 c1
@race final = a2 b2 c2
@race votes = va vb vc
@rel sum vt = va + vb + vc
@rel diff m1 = a1 - b1
@rel diff m2 = vb - va
@rel share a2 = va / vt
@rel share b2 = vb / vt
@rel share c2 = vc / vt
@rel share tu = vt / reg
@rel diff ov = ob - of
@trap a1 a2 :: a partial count and the final one
@trap of ob :: officers in service and officers budgeted
@trap rr sr :: raised and spent
@trap tu tuo :: this turnout and the last one

@doc a-night | local TV site | 2027-04-06
Osgood clings to lead as Tallow Bend counts on

By Perpetua Lindqvist, KTBD 6 News
Posted 9:52 PM · Updated 9:58 PM | 3 min read

TALLOW BEND, Mo. (KTBD) – Mayor Renata Osgood was ahead Tuesday night, but not by the kind of distance anybody at her watch party on Route 19 was toasting. With {61%|p1|t=Tuesday night|by=the county clerk} of precincts in, the county clerk had the incumbent at {47.2%|a1|t=With 61% of precincts in|by=the county clerk}, former prosecutor Dashiell Quarles at {44.9%|b1|^} and school board member Imogen Vasquez-Pratt trailing with {7.9%|c1|^}.

"We were told to expect a long one," said Osgood, whose campaign reported taking in {$2.1 million|rr|by=whose campaign} to {$1.34 million|rd|s=her rival} for her rival.

Crime dominated. The department has {412|of|s=The department} sworn officers, {68|ov} short of what the council pays for. Quarles says he would hire {90|pd|by=Quarles} over four years; the mayor has said {60|pr} is what the academy can train.

A recount is free if the gap ends up under {half a point|rc|v=0.5}.

WATCH: 5 things to know about Thursday's storm threat
Download the KTBD 6 app (4.7 stars)

@doc b-wire | wire agency | 2027-04-07
Quarles ousts Osgood in Tallow Bend by {552|m2} votes

TALLOW BEND, Mo. (Union Press) — A former prosecutor who ran on a bigger police force unseated a two-term mayor by {552|m2|t=final unofficial returns|by=final unofficial returns} votes, final unofficial returns showed early Wednesday.

Dashiell Quarles received {32,156|vb|t=early Wednesday|by=final unofficial returns} votes, or {46.6%|b2|^}. Renata Osgood finished with {31,604|va|^} ({45.8%|a2|^}). A third candidate, Imogen Vasquez-Pratt, drew {5,244|vc|^}.

Osgood had been up by more than {two points|>m1|s=Renata Osgood} when about {three-fifths|~p1|v=60} of precincts had reported.

Turnout was {38.1%|tu|by=County Clerk Abimbola Reese}, County Clerk Abimbola Reese said, up from {29.4%|tuo|t=four years ago|^} four years ago. Some {69,000|~vt} people voted.

Quarles has pledged to hire {90|pd} officers for a force that has {412|of} and money for {480|ob}.

@doc c-paper | broadsheet | 2027-04-08
How the challenger won: the eastside, the turnout and a number on a yard sign

The Tallow Bend Courier-Dispatch

The yard sign carried a single figure, {90|pd}, and no one in Tallow Bend had to ask what it stood for. On Tuesday the man who printed it beat a mayor who had outspent him from the first week. Her committee laid out {$1.98 million|sr|t=through March 29|s=Her committee} through March 29; his had raised barely {$1.3 million|~rd|t=through March 29|s=his}.

When the last box came in from the eastside, Quarles stood at {46.6 percent|b2|t=When the last box came in} and the mayor at {44.8|!a2|t=When the last box came in}. Vasquez-Pratt, who had asked for no one's endorsement and got none, held {7.6 percent|c2|^}, which in ballots is {5,244|vc|^} — more than nine times the {552|m2} that separated the other two.

Of {181,113|reg} registered voters, {69,004|vt} took part. At the previous mayoral contest fewer than {three in ten|<tuo|v=30|t=At the previous mayoral contest} had.

Now for the hard part. The police budget covers {480|ob} sworn positions; {86|!ov} of them are empty. Filling those, the city's finance office has warned, would come before a single one of the new mayor's hires. Osgood's own offer, {60|pr|s=Osgood} recruits by the end of the decade, had been mocked by the union as "a graduating class."

Subscribe for $1 for 6 months. Already a subscriber? Log in.

@doc d-column | opinion newsletter | 2027-04-09
The Levee Letter, No. 214: Nobody's mandate

Friends,

I have been handed the word "landslide" twice since Wednesday. Please. Our mayor-elect took less than {47 percent|<b2}. More people in this town voted against him than for him, and {six in ten|~ab|v=60} didn't bother: a {31.8 percent|!tu|by=the clerk} turnout, if I read the clerk's page right.

He got {32,156|vb} votes. She got {31,604|va}. Put both piles on the scale and the difference is a decent high-school graduation.

And what has he promised? {Ninety|pd|s=he} cops. She promised {sixty|pr|s=She}. We have just over {400|>~of|v=400|s=We} and can't keep them; the chair of the budget committee, Thaddeus Okwuosa, tells me the chief has {68|ov|by=Thaddeus Okwuosa} chairs with nobody in them.

The money? Osgood raised {$2.1 million|rr} and lost. Put that on a sign.

Till next week — reply to this e-mail, I read all 300 of them.
