@story i4-wapakee-levies
@topic Three tax levies in Wapakee County, Ohio: election night and certified result
@subject F = Issue 4 | fire levy | the fire levy | the fire district | firefighters
@subject L = Issue 5 | library levy | the library | the library levy
@subject S = Issue 6 | school levy | the schools | the school levy | the school district
@subject C = Wapakee County | the county | voters | Board of Elections
@fact f0y = 11204 | vote_count | F | votes in favour | election night | snapshot
@fact f0n = 10861 | vote_count | F | votes against | election night | snapshot
@fact f0m = 343 | margin | F | votes by which it was ahead | election night | snapshot
@fact f1y = 11398 | vote_count | F | votes in favour | certified | constant
@fact f1n = 11412 | vote_count | F | votes against | certified | constant
@fact f1m = 14 | margin | F | votes by which it failed | certified | constant
@fact l0y = 13310 | vote_count | L | votes in favour | election night | snapshot
@fact l0n = 8790 | vote_count | L | votes against | election night | snapshot
@fact l1y = 13650 | vote_count | L | votes in favour | certified | constant
@fact l1n = 9020 | vote_count | L | votes against | certified | constant
@fact lp = 60.2 | vote_share | L | share of votes in favour | certified | constant
@fact s0y = 9600 | vote_count | S | votes in favour | election night | snapshot
@fact s0n = 12601 | vote_count | S | votes against | election night | snapshot
@fact s1y = 9877 | vote_count | S | votes in favour | certified | constant
@fact s1n = 12980 | vote_count | S | votes against | certified | constant
@fact sp = 43.2 | vote_share | S | share of votes in favour | certified | constant
@fact late = 830 | votes_cast | C | late absentee and provisional ballots | certified | constant
@fact reg = 48200 | other | C | registered voters | - | constant
@fact tu = 47.5 | turnout | C | voters who turned out | certified | constant
@fact bal = 22895 | votes_cast | C | ballots cast | certified | constant
@fact fr = 3100000 | revenue | F | dollars a year that the levy would raise | - | plan | projected
@fact lr = 1300000 | revenue | L | dollars a year that the levy would raise | - | plan | projected
@fact sr = 8900000 | revenue | S | dollars a year that the levy would raise | - | plan | projected
@fact fm = 2.4 | rate | F | mills | - | constant
@fact lm = 1 | rate | L | mills | - | constant
@fact sm = 6.9 | rate | S | mills | - | constant
@fact fh = 84 | price | F | dollars a year on a $100,000 house | - | plan | projected
@fact lh = 35 | price | L | dollars a year on a $100,000 house | - | plan | projected
@fact sh = 242 | price | S | dollars a year on a $100,000 house | - | plan | projected
@fact rc = 0.5 | margin | C | points within which there is a recount | - | constant | threshold
@fact cut = 11 | jobs | F | firefighters who would be laid off | January 2036 | plan | projected
@fact scut = 46 | jobs | S | teachers who would be laid off | summer 2036 | plan | projected
@fact gapp = 0.06 | margin | F | points by which it failed | certified | constant
@fact ff = 58 | jobs | F | firefighters employed | - | constant
@fact prec = 39 | counted_share | C | precincts counted | election night | constant
@fact snp = 56.8 | vote_share | S | share of votes against | certified | constant
@fact hh = 361 | price | C | dollars a year on a $100,000 house | if all had passed | plan | hypothetical
@fact cut33 = 9 | jobs | F | firefighters who would be laid off | 2033 | plan | projected
@trap f0m f1m :: ahead on election night, behind when certified
@trap f0y f1y :: election night and certified
@trap cut scut :: firefighters and teachers
@rel diff f0m = f0y - f0n
@rel diff f1m = f1n - f1y
@rel sum hh = fh + lh + sh
@rel share tu = bal / reg
@race fire-night = f0y f0n
@race fire-final = f1y f1n
@race library = l1y l1n
@race raise = fr lr sr

@doc a-night | county newspaper site | 2035-11-06
Library wins, schools lose, fire squeaks by, it appears

By Darlene Kuykendall-Sato, Wapakee Courier
POSTED 11:52 PM, UPDATED 12:31 AM

Unofficial returns from all {39|prec} precincts, with late mail yet to come:

Issue 4 (fire, {2.4|fm} mills): for {11,204|f0y|t=Unofficial returns}, against {10,861|f0n|^}
Issue 5 (library, {1.0|lm} mill): for {13,310|l0y|^}, against {8,790|l0n|^}
Issue 6 (schools, {6.9|sm} mills): for {9,600|s0y|^}, against {12,601|s0n|^}

Fire Chief Roscoe Amundson-Reyes hugged people in the bay of Station 2. The {343|f0m|^}-vote cushion means that {11|cut|m=hypothetical} layoffs planned for January won't happen, he said. "If it holds."

The school district has said it will let go of {46|scut} teachers next summer.

The owner of a $100,000 home would pay {$84|fh} a year for fire, {$35|lh} for the library and {$242|sh} for the schools.

Subscribe: 99 cents for 6 months.

@doc b-cert | regional daily | 2035-11-26
{Fourteen|f1m} votes: fire levy that passed has failed

WAPAKEE FALLS — The hugs were premature. When the Board of Elections certified the Nov. 6 results on Monday, {830|late} late absentee and provisional ballots had turned a {343|f0m|t=Nov. 6}-vote lead for Issue 4 into a {14|f1m|t=on Monday}-vote deficit, {11,398|f1y|^} to {11,412|f1n|^}.

State law orders a recount if the gap is no more than {half a point|rc|v=0.5}. It's about {0.06|~gapp|t=on Monday} of a point.

Issue 5, for the library, was never in doubt: {13,650|l1y|t=on Monday} for, {9,020|l1n|^} against, or {60.2 percent|lp|^}. Issue 6 mustered only {43.2 percent|sp|^}, {9,877|s1y|^} to {12,980|s1n|^}.

Turnout came to {47.5 percent|tu} of {48,200|reg} registered voters.

Without the fire levy, which would bring in {$3.1 million|fr} a year, {11|cut} of the district's {58|ff} firefighters lose their jobs.

Contact reporter Bo Lindqvist at 419-555-0176 or on Route 33 most mornings.

@doc c-tv | television site | 2035-11-27
Recount ahead in Wapakee fire tax fight

WAPAKEE COUNTY, Ohio (WKEE) — Every ballot on a fire levy will be counted again after it came up {41|!f1m} votes short in certified results.

The tax had led by more than {300|>f0m|t=on election night} on election night. The count now stands at {11,398|f1y|t=now} yes and {11,412|f1n|^} no.

The levy would raise {$3.1 million|fr} each year and cost {$48|!fh} per $100,000 of home value. Chief Amundson-Reyes says {eleven|cut|by=Chief Amundson-Reyes} positions are on the line.

Two other questions are settled. Library patrons can expect {$1.3 million|lr} a year. The schools, who had asked for {$8.9 million|sr}, were turned down with {57 percent|snp|round} against.

Copyright 2035 WKEE. All rights reserved. Channel 11.1

@doc d-newsletter | taxpayers' newsletter | 2035-12-01
THE WATCHFUL MILL — No. 118

Friends, add it up. Had all three issues passed, a modest house assessed at $100,000 would have paid {$361|hh} more. You said no to {$242|sh} of that loud and clear, and to {$84|fh} of it by a whisker. The {$35|lh} for books you granted, and so be it.

{22,895|bal} of us voted, {47.5 percent|tu} of those who may. On the schools {12,980|s1n} against and {9,877|s1y} for; on fire {11,412|f1n} against and {11,398|f1y} for. The library got {13,560|!l1y}.

The chief still says {11|cut} men and women must go. In 2033 he said {nine|cut33|t=In 2033}, and hired two.

The board of education threatens us with {64|!scut} teachers. Its own treasurer's memo, which levies {6.9|sm} mills of guilt, tells us that two in three would leave by retiring.

Dues $15. Meeting Thursday, Grange Hall, 7 sharp.
