@story xe-oakmere-library-cuts
@topic Library closures in the borough of Oakmere
@subject B = Oakmere borough libraries | the libraries | libraries
@subject C = Oakmere borough council | the borough council | the council
@subject P = Save Our Shelves petition | the petition | Save Our Shelves
@fact br = 18 | other | B | branches | 2027 | constant
@fact cl = 7 | other | B | branches to close | 2027 | plan
@fact ke = 11 | other | B | branches to stay | 2027 | plan
@fact bud = 5400000 | budget | B | pounds to run | 2026-27 | constant
@fact bud1 = 4320000 | budget | B | pounds to run | 2027-28 | plan
@fact cut = 1080000 | budget | B | pounds cut | 2027-28 | plan
@fact cp = -20 | rate | B | change in pounds to run | 2027-28 | plan
@fact st = 510000 | budget | B | pounds cut from staff | 2027-28 | plan
@fact bo = 190000 | budget | B | pounds cut from books | 2027-28 | plan
@fact re = 380000 | budget | B | pounds cut from rent | 2027-28 | plan
@fact sig = 9240 | other | P | signatures | 2027-02-08 | cumulative
@fact pa = 5775 | other | P | signatures on paper | 2027-02-08 | cumulative
@fact el = 3465 | other | P | signatures on the internet | 2027-02-08 | cumulative
@fact ps = 62.5 | other | P | share of signatures on paper | 2027-02-08 | cumulative
@fact fo = 29 | vote_count | C | councillors for the cuts | 2027-02-10 | constant
@fact ag = 24 | vote_count | C | councillors against the cuts | 2027-02-10 | constant
@fact abs = 1 | vote_count | C | councillors who abstained | 2027-02-10 | constant
@fact se = 54 | seats | C | seats | 2027 | constant
@fact ma = 5 | margin | C | votes between the two sides | 2027-02-10 | constant
@fact ln = 486000 | other | B | loans | 2026 | cumulative
@fact lb = 27000 | other | B | loans per branch | 2026 | constant
@trap el ln :: signatures and loans
@trap cl ma :: branches and votes
@rel sum br = cl + ke
@rel diff cut = bud - bud1
@rel change cp = bud -> bud1
@rel sum cut = st + bo + re
@rel sum sig = pa + el
@rel share ps = pa / sig
@rel sum se = fo + ag + abs
@rel diff ma = fo - ag
@rel product ln = br * lb

@doc a-daily | local daily | 2027-02-11
{Seven|cl} libraries to go after knife-edge vote

By Jerome Ilunga-Pratt, local democracy reporter

The council voted by {29|fo|t=last night} to {24|ag|^} last night, with {one|abs} abstention and all {54|se} councillors in their seats, to shut {seven|cl} of the borough's {18|br} libraries. {Eleven|ke} survive.

The budget drops from {£5.4m|bud} to {£4.32m|bud1}, a cut of {£1.08m|cut} or {25 per cent|!cp}. Staff lose {£510,000|st}, books {£190,000|bo}; giving up rented rooms saves {£380,000|re}.

The petition, all {9,240|sig} names of it ({5,775|pa} on paper, {3,465|el} online), was received without debate.

Read next: Oakmere man, 94, returns book after 61 years

@doc b-campaign | newsletter | 2027-02-12
Save Our Shelves: not over

{Six|!ma} votes! {29|fo} for closing, {24|ag} against. Three people changing their minds would have done it.

We carried in {9,240|sig} signatures: {5,775|pa} in ink, which is {62.5|ps} per cent, and {3,645|!el} by e-mail. Thank you, every one.

@doc c-council | statement | 2027-02-11
Libraries: what was decided

{18|br} branches lent {486,000|ln|t=in 2026} items in 2026, {27,000|lb} a branch on average, but the {seven|cl} smallest far less. {Eleven|ke} branches will open longer.

Savings: staff {£510,000|st}, books {£190,000|bo}, rent {£380,000|re}; total {£1,080,000|cut}.
