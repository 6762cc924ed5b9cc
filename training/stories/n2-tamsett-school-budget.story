@story n2-tamsett-school-budget
@topic A Vermont school district's budget is voted down, cut and voted on again
@subject D = Tamsett Valley Unified Union School District | Tamsett Valley | the district | the school board | TVUUSD
@subject H = Orrin Quackenbush-Lim | Quackenbush-Lim | the superintendent | Orrin
@subject B = Rosalind Achebe-Trudeau | Achebe-Trudeau | the board chair | the chair
@subject T = Tamsett town | Tamsett
@subject K = Colverton
@subject E = Eddy Hollow Elementary | Eddy Hollow
@subject N = Neighbors for Fair Taxes | the group | opponents
@fact b1 = 34720000 | budget | D | school budget | 2024-03-05 first vote | plan
@fact b2 = 32950000 | budget | D | school budget | 2024-04-30 second vote | plan
@fact b0 = 31180000 | budget | D | school budget | 2023-24 | constant
@fact c = 1770000 | budget | D | amount cut after the first vote | 2024-04 | constant
@fact y1 = 1512 | vote_count | D | votes for the budget | 2024-03-05 first vote | constant
@fact n1 = 1983 | vote_count | D | votes against the budget | 2024-03-05 first vote | constant
@fact t1 = 3495 | votes_cast | D | votes cast | 2024-03-05 first vote | constant
@fact y2 = 1846 | vote_count | D | votes for the budget | 2024-04-30 second vote | constant
@fact n2 = 1797 | vote_count | D | votes against the budget | 2024-04-30 second vote | constant
@fact m2 = 49 | margin | D | majority for the budget | 2024-04-30 second vote | constant
@fact m1 = 471 | margin | D | majority against the budget | 2024-03-05 first vote | constant
@fact g1 = 14.2 | rate | T | rise of the tax rate | 2024-03-05 first vote | plan | projected
@fact g2 = 8.6 | rate | T | rise of the tax rate | 2024-04-30 second vote | plan | projected
@fact k2 = 6.8 | rate | K | rise of the tax rate | 2024-04-30 second vote | plan | projected
@fact en = 1340 | enrolment | D | pupils | 2023-24 | constant
@fact ee = 71 | enrolment | E | pupils | 2023-24 | constant
@fact j1 = 9 | jobs | D | positions to be cut | 2024-03-05 first vote | plan
@fact j2 = 17 | jobs | D | positions to be cut | 2024-04-30 second vote | plan
@fact pp = 13950 | spending | D | dollars per weighted pupil | 2024-04-30 second vote | plan
@fact hc = 16.4 | rate | D | rise of health insurance premiums | 2024-25 | plan
@fact ms = 2400000 | budget | D | cost of a new school roof | - | plan | projected
@fact sn = 612 | other | N | signatures on the petition | 2024-05-14 | snapshot
@fact st = 455 | other | N | signatures needed for another vote | - | constant | threshold
@fact rv = 2024-06-11 | date | D | day of another vote | - | plan
@rel sum t1 = y1 + n1
@rel diff c = b1 - b2
@rel diff m2 = y2 - n2
@rel diff m1 = n1 - y1
@race first = n1 y1
@race second = y2 n2
@trap b1 b2 :: budgets of two votes
@trap b2 b0 :: next year's and this year's
@trap y2 n1 :: winners of two votes
@trap g1 g2 :: tax rise of two budgets
@trap g2 k2 :: two towns
@trap en ee :: whole district and one school
@trap j1 j2 :: cuts of two budgets
@trap sn st :: collected and needed
@trap m1 m2 :: majorities of two votes, opposite ways
@trap c ms :: cuts and a roof

@doc a-site | nonprofit news site | 2024-03-06
Tamsett Valley voters say no to {$34.7 million|b1} school budget

By Lucinda Farquhar-Osei
March 6, 2024, 6:58 am

Voters in the Tamsett Valley district rejected their school budget on Town Meeting Day, {1,983|n1|t=on Town Meeting Day} to {1,512|y1|^}, joining more than {two dozen|-} districts across Vermont.

The spending plan of {$34.72 million|b1|t=on Town Meeting Day} would have been up from {$31.18 million|b0|t=this year} this year and would have raised the tax rate in Tamsett by {14.2%|g1|by=estimates} according to estimates. It already contained {nine|j1} job cuts.

"Health insurance alone goes up {16.4%|hc|by=Superintendent Orrin Quackenbush-Lim}," said Superintendent Orrin Quackenbush-Lim. "I can't negotiate with arithmetic."

All told, {3,495|t1} ballots were cast in the {five|-} towns, the most for a school vote since 2009. The district has {1,340|en} students, {71|ee} of them at Eddy Hollow Elementary, which a consultant suggested closing last fall.

The board meets Tuesday to set a new date. If no budget is in place by July 1, the law lets a district borrow up to {87%|-} of the present one.

Support our reporting. 4,118 readers gave in January.

@doc b-letter | letter from the superintendent | 2024-04-12
Dear families,

On April 30 you will be asked again. I want you to hear the numbers from me.

The new budget is {$32,950,000|b2|t=On April 30}. That is {$1,770,000|c|by=me} below the one that you turned down in March. To get there the board has taken out {17|j2|t=On April 30} positions, among them the middle-school Spanish teacher, {two|-} librarians and my assistant. In the March proposal it was {nine|j1|t=in March}.

For Tamsett, we estimate that the tax rate would go up by {8.6|g2|t=On April 30|by=we} percent; for Colverton it would be {6.8|k2|^} percent. Spending per weighted pupil comes to {$13,950|pp|^}, which is under the state's penalty line.

What's not in it: the roof of the high school, for which {two|-} engineers independently gave us a figure of {$2.4 million|ms|by=engineers}. We will patch it, again.

Polls are open from 7 to 7.

Orrin Quackenbush-Lim

@doc c-tv | local TV site | 2024-05-01
Second time lucky: Tamsett Valley school budget squeaks through

WVNB Channel 9 staff
Published: May 1, 2024 at 12:11 AM EDT

TAMSETT, Vt. (WVNB) - By {94|!m2|t=Tuesday night} votes, the Tamsett Valley school budget is a go.

Unofficial results Tuesday night had {1,846|y2|t=Tuesday night} in favor and {1,797|n2|^} opposed. In March the noes won {1,983|n1|t=In March} to {1,512|y1|^}.

The {$32.95 million|b2|t=Tuesday night} budget is {$1.77 million|c} lighter than the first. {Nine|!j2|t=next year} staff positions disappear next year.

The board chair, Rosalind Achebe-Trudeau, cried a little on camera. "{Forty-nine|m2} people," she said. "{Forty-nine|m2} people decided it."

Taxpayers in Colverton can expect a {6.8%|k2} hike in the rate. Over in Tamsett it's {8.6%|g2}.

ALSO ON WVNB: Bear breaks into 3 Subarus in one night

@doc d-weekly | weekly newspaper | 2024-05-09
School budget: the losers don't plan to go away
The Colverton Gleaner

Neighbors for Fair Taxes has begun collecting signatures for a revote of the April 30 budget. The law asks for {5|-} percent of the district's registered voters, which here means {455|st} names.

"When {1,797|n2|t=April 30} of your neighbors tell you they can't pay, you don't ring the bell for joy," said the group's treasurer, Ferris Nakagawa-Bell, who farms on Route 117.

He points out that even the trimmed plan of {$32.95 million|b2} is well above the current {$31.81 million|!b0|t=current}, with enrollment flat at some {1,400|?~en} children. Tamsett's tax rate would go up {8.6|g2} percent on his sheet, Colverton's {8.6|!k2}.

Superintendent Quackenbush-Lim, asked about it at the bake sale, said that the increase is "almost all premiums" and that those had risen by {16.4|hc|by=Superintendent Quackenbush-Lim} percent.

The {71|ee} pupils of Eddy Hollow sang {three|-} songs. {$386|-} was raised.

@doc e-radio | public radio script | 2024-05-15
HOST: The school budget in the Tamsett Valley may go to a third vote. Vermont Commons reporter Idris Pelkey has more.

PELKEY: Opponents turned in {612|sn|t=on Tuesday} signatures on Tuesday, comfortably above the {455|st} they needed. If the clerk finds enough of them valid, voters go back to the polls on {June 11th|rv}.

It's been quite a spring. In March, a budget of {34.7 million dollars|b1|t=In March} went down by {471|m1|^} votes. On April 30th a smaller one, just under {33 million|<b2|t=On April 30th}, passed by {49|m2|^}.

(TAPE) ACHEBE-TRUDEAU: "We cut {seventeen|j2} jobs. I know all of those people. There is no third budget in my drawer."

PELKEY: That's board chair Rosalind Achebe-Trudeau. If a revote fails, she says, the next step would be to close Eddy Hollow Elementary, which has {71|ee} children, the smallest of the district's {six|-} schools.

For Vermont Commons, I'm Idris Pelkey.

HOST: It's 8:44.
