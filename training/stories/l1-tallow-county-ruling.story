@story l1-tallow-county-ruling
@topic Bellhaven, North Carolina: a judge throws out a council election over absentee ballots, 2009-2010
@subject G = Gerald Stackhouse | Stackhouse | the winner | the certified winner
@subject N = Nettie Broadnax | Broadnax | the retired teacher | the loser
@subject J = Judge Roland Amick | Amick | the judge | the court
@subject B = Tallow County Board of Elections | the board | the elections board | election officials
@subject W = Dewey Starling | Starling | the ballot broker
@fact gv = 1842 | vote_count | G | votes for the council seat | certified 2009-11-12
@fact nv = 1815 | vote_count | N | votes for the council seat | certified 2009-11-12
@fact mg = 27 | margin | G | votes between the two | certified 2009-11-12
@fact ab = 389 | other | B | absentee ballots returned | November 2009
@fact abg = 301 | vote_count | G | absentee votes | November 2009
@fact abn = 88 | vote_count | N | absentee votes | November 2009
@fact bad = 64 | other | J | absentee ballots found tainted | 2010-02-19 ruling
@fact bad0 = 112 | other | N | absentee ballots said to be tainted | 2009-12 complaint
@fact wit = 31 | other | J | witnesses heard | 2010-02-19 ruling
@fact days = 6 | duration | J | days of the trial | 2010-02-19 ruling
@fact age = 71 | age | N | age | 2010 | constant
@fact wage = 49 | age | W | age | 2010 | constant
@fact pay = 8 | price | W | dollars paid per ballot envelope | fall 2009 | constant
@fact re = 2010-05-04 | date | J | day of the new election | - | plan
@fact cost = 23500 | budget | B | cost of the new election | May 2010 | plan | projected
@fact gv2 = 1690 | vote_count | G | votes for the council seat | 2010-05-04
@fact nv2 = 2204 | vote_count | N | votes for the council seat | 2010-05-04
@fact tv2 = 3894 | votes_cast | B | votes cast in the new election | 2010-05-04
@fact mg2 = 514 | margin | N | votes between the two | 2010-05-04
@fact chg = 11 | other | W | felony counts | 2010-03-08 | constant
@fact mo = 16 | sentence | W | months in prison | 2010-09-13 | constant
@rel diff mg = gv - nv
@rel sum ab = abg + abn
@rel diff mg2 = nv2 - gv2
@rel sum tv2 = gv2 + nv2
@race first = gv nv
@race again = gv2 nv2
@trap bad bad0 :: what the judge found and what the complaint alleged
@trap gv gv2 :: the voided election and the new one
@trap abg gv :: absentee votes and all votes
@trap age wage :: two people's ages

@doc a-weekly | county weekly | 2009-12-17
Broadnax: '{112|bad0|by=Broadnax} of those ballots were not right'

By Skeeter Hollis

Nettie Broadnax taught civics for {34|-} years and says she's not about to quit now.

Broadnax, {71|age}, lost the Ward B seat on the Bellhaven council by {27|mg} votes, {1,842|gv} to {1,815|nv}. On Monday she filed a complaint that says {112|bad0|t=On Monday|by=she} of the absentee ballots were gathered by a man who had no business touching them.

Absentees are where it was lost. Of {389|ab}, Gerald Stackhouse got {301|abg} and she got {88|abn}.

Her papers name Dewey Starling, {49|wage}, who runs a tire shop on U.S. {74|-}. People on Spruce Street told the Herald he was paying {$8|pay|by=People on Spruce Street} an envelope.

"I sell tires," Starling said.

The elections board certified the race on the 12th of November.

Hog killing supper Saturday, Antioch VFD, plates {$7|-}.

@doc b-wire | wire agency | 2010-02-19
Judge orders new council election in North Carolina town

BELLHAVEN, N.C. — A Superior Court judge threw out a town council election decided by {27|mg} votes, finding Friday that at least {64|>bad|t=Friday|by=A Superior Court judge} absentee ballots had been collected illegally.

Judge Roland Amick set a new vote for {May 4|re}. "The tainted ballots are more than twice the margin," he wrote after a trial of {six|days} days and {31|wit} witnesses. "I need not know for whom they were marked."

The certified winner, Gerald Stackhouse, had {1,842|gv} votes. He received {301|abg} of the {389|ab} absentee ballots cast. Nettie Broadnax, a retired teacher, {71|age}, had alleged that {112|bad0|by=Nettie Broadnax} were bad.

Election officials say doing it over will cost {$23,500|cost|by=Election officials}.

@doc c-metro | metro newspaper | 2010-03-09
Tire shop owner charged in Bellhaven ballot scheme

By Alisha Ferrer and Tom Quigg | Staff writers

A grand jury indicted Dewey Starling, {49|wage}, on {11|chg} felony counts Monday, two weeks after a judge voided the election that investigators say he bent.

Prosecutors say he paid helpers {$12|!pay|by=Prosecutors} for every sealed envelope, cash, out of a cash drawer. Amick, the judge in the civil case, concluded that {78|!bad|by=Amick} ballots had passed through his shop.

Those ballots went lopsidedly to Stackhouse, who won {301|abg} absentee votes to {88|abn} for Broadnax, and by that route the seat, {1,842|gv} to {1,815|nv}. Stackhouse says he hardly knows Starling. The new election is on {May 11|!re}.

Related: What {4|-} other counties do with absentee requests

@doc d-radio | radio script | 2010-05-05
ANCHOR: It wasn't {twenty-seven|mg} votes this time.

In Bellhaven, where a court made them run November's council race over, retired teacher Nettie Broadnax beat Gerald Stackhouse last night by {514|mg2|t=last night}. It was {2,204|nv2|^} to {1,690|gv2|^}. And with {3,894|tv2|^} people voting, that's more than turned out in the fall.

She's {seventy-four|!age|v=74}. She says she'll serve {one|-} term.

The board says the do-over ran close to its estimate of {23,500|cost|by=The board} dollars. Dewey Starling goes on trial in September on {eleven|chg} counts.

@doc e-wire2 | wire agency | 2010-09-13
Ballot broker gets {16|mo} months

WHITEFIELD, N.C. — A tire dealer whose handling of absentee ballots undid a small-town election was sentenced Monday to {16|mo|t=Monday} months in prison.

Dewey Starling, {49|wage}, pleaded guilty to {four|-} of {11|chg} counts. He admitted paying {$8|pay} for each return envelope.

A judge found in February that {64|bad|t=in February|by=A judge} ballots had been tainted, in a race Stackhouse first won by {27|mg|t=first} votes. In the rerun on {May 4|re} Broadnax prevailed by {460|!mg2|t=In the rerun} votes, {2,204|nv2|^} to {1,690|gv2|^}.
