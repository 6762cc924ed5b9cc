@story yb-bayouchene-runoff
@topic Louisiana parish: a primary, a runoff that reverses it, a library tax that fails and a levee tax that passes
@subject BC = Bayou Chêne Parish | the parish
@subject K = Terrell Broussard | Broussard | the sheriff's captain
@subject D = Suzette Delahoussaye | Delahoussaye | the school principal
@subject T = Raymond Tran | Tran | the shrimp dealer
@subject P = Earl Picou | Picou
@subject LY = Yes on the library tax | library supporters
@subject LN = No on the library tax
@subject VY = Yes on the levee tax
@subject VN = No on the levee tax
@subject LB = library | the library
@subject LV = levee | the levee
@fact rg = 47500 | other | BC | registered voters | - | constant
@fact b1 = 19240 | votes_cast | BC | ballots cast | October primary | snapshot
@fact u1 = 40.5 | turnout | BC | turnout | October primary | snapshot
@fact k1 = 6460 | vote_count | K | votes for parish president | October primary | snapshot
@fact d1 = 5890 | vote_count | D | votes for parish president | October primary | snapshot
@fact t1 = 4750 | vote_count | T | votes for parish president | October primary | snapshot
@fact p1 = 1900 | vote_count | P | votes for parish president | October primary | snapshot
@fact x1 = 240 | vote_count | BC | ballots blank for parish president | October primary | snapshot
@fact v1 = 19000 | votes_cast | BC | votes for parish president | October primary | snapshot
@fact k1p = 34 | vote_share | K | share of votes for parish president | October primary | snapshot
@fact d1p = 31 | vote_share | D | share of votes for parish president | October primary | snapshot
@fact t1p = 25 | vote_share | T | share of votes for parish president | October primary | snapshot
@fact m1 = 570 | margin | K | lead in votes for parish president | October primary | snapshot
@fact b2 = 16150 | votes_cast | BC | ballots cast | November runoff | snapshot
@fact u2 = 34 | turnout | BC | turnout | November runoff | snapshot
@fact d2 = 8140 | vote_count | D | votes for parish president | November runoff | snapshot
@fact k2 = 7885 | vote_count | K | votes for parish president | November runoff | snapshot
@fact x2 = 125 | vote_count | BC | ballots blank for parish president | November runoff | snapshot
@fact m2 = 255 | margin | D | lead in votes for parish president | November runoff | snapshot
@fact d2p = 50.8 | vote_share | D | share of votes for parish president | November runoff | snapshot
@fact k2p = 49.2 | vote_share | K | share of votes for parish president | November runoff | snapshot
@fact ly = 7010 | vote_count | LY | votes on the library tax | November runoff | snapshot
@fact ln = 8960 | vote_count | LN | votes on the library tax | November runoff | snapshot
@fact lx = 180 | vote_count | BC | ballots blank on the library tax | November runoff | snapshot
@fact lm = 1950 | margin | LN | lead in votes on the library tax | November runoff | snapshot
@fact lnp = 56.1 | vote_share | LN | share of votes on the library tax | November runoff | snapshot
@fact vy = 9222 | vote_count | VY | votes on the levee tax | November runoff | snapshot
@fact vn = 6800 | vote_count | VN | votes on the levee tax | November runoff | snapshot
@fact vx = 128 | vote_count | BC | ballots blank on the levee tax | November runoff | snapshot
@fact vyp = 57.6 | vote_share | VY | share of votes on the levee tax | November runoff | snapshot
@fact ev = 5975 | votes_cast | BC | early ballots | November runoff | snapshot
@fact evp = 37 | other | BC | share of ballots cast early | November runoff | snapshot
@fact lt = 2900000 | revenue | LB | dollars a year from the tax | 2035 | constant
@fact lb = 3600000 | budget | LB | dollars of yearly budget | 2035 | plan
@fact lp = 80.6 | other | LB | share of the budget that comes from the tax | 2035 | constant
@fact br = 7 | other | LB | branches | 2035 | constant
@fact br2 = 3 | other | LB | branches | 2037 | plan | projected
@fact sf = 41 | jobs | LB | employees | 2035 | constant
@fact lc = 38000000 | budget | LV | dollars that the work costs | 2037 | plan
@fact mi = 4.5 | rate | LB | mills of tax | - | plan
@fact xk = 188000 | spending | K | dollars spent on the campaign | both rounds | cumulative
@fact xd = 97000 | spending | D | dollars spent on the campaign | both rounds | cumulative
@fact ag = 57 | age | D | age | - | snapshot
@rel share u1 = b1 / rg
@rel sum b1 = v1 + x1
@rel sum v1 = k1 + d1 + t1 + p1
@rel share k1p = k1 / v1
@rel share d1p = d1 / v1
@rel diff m1 = k1 - d1
@rel share u2 = b2 / rg
@rel sum b2 = d2 + k2 + x2
@rel diff m2 = d2 - k2
@rel sum b2 = ly + ln + lx
@rel diff lm = ln - ly
@rel sum b2 = vy + vn + vx
@rel share evp = ev / b2
@rel share lp = lt / lb
@race primary = k1 d1 t1 p1
@race runoff = d2 k2
@race library = ln ly
@race levee = vy vn
@race money = xk xd
@trap k1 k2 :: primary and runoff
@trap m1 m2 :: his lead, then hers
@trap u1 u2 :: two rounds
@trap lnp vyp :: one tax refused, one accepted, by like shares
@trap k1p u2 :: 34 percent of votes and 34 percent turnout
@trap lt lb :: tax and budget
@trap br br2 :: branches now and later
@trap x1 x2 :: blanks in two rounds
@trap ln k2 :: a question and a candidate
@trap xk xd :: two campaigns
@trap vx x2 :: blanks on two lines

@doc a-radio | radio script | 2035-10-15
KBYC 98.7, MORNING DRIVE

Well, nobody's parish president yet. Captain Terrell Broussard of the sheriff's office ran first Saturday with {6,460|k1|t=Saturday}, that's {34 percent|k1p|^}, and Suzette Delahoussaye, principal over at Chêne High, got {5,890|d1|^}, {31|d1p|^}. Y'all will pick between those two on November 17th.

Out of it: Raymond Tran, the shrimp dealer, {4,750|t1|^} and {25 percent|t1p|^}, and Earl Picou, {1,900|p1|^}. Raymond says he'll think about who to endorse after he's thought about his engine.

Same day you've got the library tax, {four and a half|mi|v=4.5} mills, that's a renewal, and the half-cent for the levee.

Swamp pop coming up. High tide at Cocodrie's 3:12.

@doc b-live | live blog of a local TV site | 2035-11-17
RUNOFF NIGHT: Bayou Chêne

8:00 PM Polls closed. {5,975|ev} of us had voted early.

8:25 PM Early's in. Broussard's up, barely. He was {570|m1|t=in October} ahead in October.

9:05 PM Shrimp Row precincts: Delahoussaye, two to one. Guess who endorsed her Thursday.

9:50 PM All in. Delahoussaye {8,140|d2|t=9:50 PM}, Broussard {7,885|k2|^}. It's {255|m2|^}. Her choir is singing in the parking lot of the Rouse's.

9:55 PM Levee, yes: {9,222|vy} to {6,800|vn}.

9:56 PM Library, no: {7,010|ly} yes, {8,960|ln} no. The director is standing by the punch and nobody knows what to say to her.

10:10 PM Turnout {34%|u2|t=10:10 PM}.

@doc c-daily | regional daily | 2035-11-19
Principal wins Bayou Chêne; library loses its tax

By Evangeline Nguyen-Arceneaux

Suzette Delahoussaye, {57|ag}, will be the first woman to lead Bayou Chêne Parish after a runoff that she won with {50.8 percent|d2p} to {49.2|k2p}. In the October primary she'd been second by {750|!m1|t=In the October primary}.

But the same voters let die a {4.5|mi}-mill tax that provides {$2.9 million|lt} of the library's {$3.6 million|lb} a year. It failed by {1,950|lm}, with {56.1 percent|lnp} opposed.

Director Colette Hymel said that she would have to close most of the {seven|br} branches and let most of her {41|sf} people go.

A half-cent for the {$38 million|lc} levee project passed with {57.6 percent|vyp}.

Terrell Broussard spent {$188,000|xk} over both rounds. Delahoussaye spent {$112,000|!xd}.

"I taught half of those who voted no how to read," she said. "I take it personally."

@doc d-weekly | parish weekly | 2035-11-22
WHO VOTED, WHO DIDN'T

In October {19,240|b1|t=In October} of us voted, {40.5 percent|u1|^}. For the runoff it was {16,150|b2|t=For the runoff}. Clerk of Court Gaston LeJeune blames LSU.

Of the October crowd {240|x1|t=In October} left president blank, so {19,000|v1} chose somebody. {125|x2} people came to the runoff and didn't vote for president. {180|lx} skipped the library and {128|vx} the levee.

The early vote was {39 percent|!evp} of it all, a record.

We've been asked about the library. The tax makes up {80.6 percent|lp} of what it runs on, and it's good through next December. After that, Ms. Hymel's plan keeps {three|br2} branches open: Main, Pointe Sale, and one by boat.

Blessing of the fleet moved to Dec. 2. Oysters $48 a sack. Mrs. Odile Picou thanks all who voted for Earl, all {1,900|p1|t=in the primary} in the primary.

@doc e-column | newspaper column | 2035-11-25
Levees and books

My neighbor voted for the levee and against the library. I asked him why. He said water's real.

There's {9,222|vy} who think like him on the one and {8,690|!ln} on the other, and I make it that at least {2,000|-} people did as he did, in the same booth, with the same pencil.

We have a new president who used to stand in the hall with a bullhorn. She got {8,140|d2}, and the captain got {7,885|k2}, and he carried my precinct and hers. It's Raymond Tran who did it. His {4,750|t1|t=in October} in October went somewhere, and it wasn't to the law.

She spent {$97,000|xd}. Folks say that it's a bargain. I said so's a library card.

{34 percent|u2} of {47,500|rg} showed up to decide all this. The rest I guess were reading.
