@story t3-calapine-levy
@topic Sheriff's levy in Calapine County, Oregon: campaign, election night and certification, October to December 2034
@subject L = Measure 18-141 | the levy | the new levy | the measure
@subject O = the expiring levy | the old levy | 2029 levy
@subject Y = Measure 18-141, yes | yes | supporters | ayes
@subject N = Measure 18-141, no | no | opponents | noes
@subject S = Calapine County Sheriff's Office | the sheriff's office | deputies | Sheriff Marisela Duvall
@subject J = Calapine County Jail | the jail
@subject C = Calapine County | the county
@subject M = city of Marlin | Marlin | the county seat
@subject R = rest of the county | outside Marlin | the hill precincts
@subject A = Yes for Safe Calapine | the yes campaign
@subject B = Calapine Taxpayers United | the no campaign
@subject P = Cascadia Survey Group | the poll
@fact r1 = 1.68 | price | L | dollars of tax per thousand of assessed value | 2035-2040 | plan | hypothetical
@fact r2 = 1.29 | price | O | dollars of tax per thousand of assessed value | 2030-2035 | constant
@fact rd = 0.39 | price | L | dollars of tax per thousand added | 2035-2040 | plan | hypothetical
@fact rp = 30.2 | rate | L | change in the tax rate | 2035 | plan | hypothetical
@fact w1 = 9400000 | revenue | L | dollars raised in the first year | 2035-36 | plan | projected
@fact w5 = 51800000 | revenue | L | dollars raised in five years | 2035-2040 | plan | projected
@fact w0 = 7200000 | revenue | O | dollars raised in a year | 2034-35 | cumulative
@fact yr = 5 | duration | L | years that it lasts | - | constant
@fact hv = 210000 | other | C | dollars of assessed value of a typical home | 2034 | constant
@fact h1 = 352.8 | price | L | dollars a year for a typical home | 2035 | plan | projected
@fact h2 = 270.9 | price | O | dollars a year for a typical home | 2034 | constant
@fact hd = 81.9 | price | L | dollars a year more for a typical home | 2035 | plan | projected
@fact d0 = 62 | officers | S | deputies budgeted | 2034 | plan
@fact d1 = 51 | officers | S | deputies in post | 2034-10 | snapshot
@fact d2 = 11 | officers | S | deputy posts vacant | 2034-10 | snapshot
@fact d3 = 34 | officers | S | deputies on patrol | 2034-10 | snapshot
@fact d4 = 21 | officers | S | deputies on patrol if it fails | 2035-07 | plan | hypothetical
@fact d5 = 13 | officers | S | patrol deputies to be laid off if it fails | 2035-07 | plan | hypothetical
@fact da = 8 | officers | L | deputies added if it passes | 2035-07 | plan | pledged
@fact dt = 70 | officers | S | deputies budgeted if it passes | 2035-07 | plan | pledged
@fact b0 = 240 | other | J | beds | - | constant
@fact b1 = 132 | other | J | beds in use | 2034-10 | snapshot
@fact b2 = 180 | other | J | beds in use if it passes | 2035-07 | plan | pledged
@fact t1 = 27 | duration | S | minutes to answer an urgent call | 2033 | snapshot
@fact t2 = 19 | duration | S | minutes to answer an urgent call | 2029 | snapshot
@fact tg = 15 | duration | S | minutes to answer an urgent call | 2037 | plan | pledged
@fact c1 = 38200 | other | S | calls for service | 2033 | cumulative
@fact c2 = 35100 | other | S | calls for service | 2032 | cumulative
@fact cp = 8.8 | rate | S | change in calls for service | 2032 to 2033 | snapshot
@fact e1 = 1143 | other | J | inmates let out early | 2033 | cumulative
@fact e2 = 612 | other | J | inmates let out early | 2032 | cumulative
@fact sb = 31600000 | budget | S | dollars of yearly budget | 2034-35 | plan
@fact sp = 22.8 | other | O | share of the sheriff's budget | 2034-35 | plan
@fact p1 = 48 | poll_share | Y | share of likely voters | 2034-10 | snapshot
@fact p2 = 43 | poll_share | N | share of likely voters | 2034-10 | snapshot
@fact pn = 500 | sample_size | P | people asked | 2034-10 | snapshot
@fact pe = 4.4 | margin_of_error | P | points of margin of error | 2034-10 | snapshot
@fact f1 = 14212 | vote_count | Y | votes | 2034-11-07 20:00, first count | snapshot
@fact f2 = 15630 | vote_count | N | votes | 2034-11-07 20:00, first count | snapshot
@fact fp = 47.6 | vote_share | Y | share of the vote | 2034-11-07 20:00, first count | snapshot
@fact fm = 1418 | margin | N | votes of lead | 2034-11-07 20:00, first count | snapshot
@fact x1 = 21904 | vote_count | Y | votes | certified, 2034-12-01 | snapshot
@fact x2 = 21377 | vote_count | N | votes | certified, 2034-12-01 | snapshot
@fact xt = 43281 | votes_cast | L | votes | certified, 2034-12-01 | snapshot
@fact xm = 527 | margin | Y | votes of lead | certified, 2034-12-01 | snapshot
@fact xp = 50.6 | vote_share | Y | share of the vote | certified, 2034-12-01 | snapshot
@fact xr = 70600 | other | C | registered voters | 2034-11 | constant
@fact xo = 61.3 | turnout | C | turnout | certified, 2034-12-01 | snapshot
@fact m1 = 9310 | vote_count | Y | votes in Marlin | certified, 2034-12-01 | snapshot
@fact m2 = 6120 | vote_count | N | votes in Marlin | certified, 2034-12-01 | snapshot
@fact q1 = 12594 | vote_count | Y | votes outside Marlin | certified, 2034-12-01 | snapshot
@fact q2 = 15257 | vote_count | N | votes outside Marlin | certified, 2034-12-01 | snapshot
@fact y1 = 13870 | vote_count | Y | votes | May 2034 | snapshot
@fact y2 = 16204 | vote_count | N | votes | May 2034 | snapshot
@fact g1 = 148000 | fundraising | A | dollars raised | 2034-11 | cumulative
@fact g2 = 61500 | fundraising | B | dollars raised | 2034-11 | cumulative
@fact xl = 13439 | votes_cast | L | votes counted after the first night | certified, 2034-12-01 | cumulative
@trap r1 r2 :: new rate against old
@trap f1 x1 :: first count against certified
@trap fm xm :: the noes' first lead against the ayes' last
@trap x1 y1 :: November against May
@trap d0 d1 :: budgeted against in post
@trap d1 d3 :: all deputies against those on patrol
@trap t1 tg :: now against goal
@trap b0 b1 :: beds built against beds in use
@trap w1 w5 :: a year against five
@trap p1 fp :: poll against first count
@race first = f2 f1
@race cert = x1 x2
@race may = y2 y1
@race poll = p1 p2
@race marlin = m1 m2
@race hills = q2 q1
@rel diff rd = r1 - r2
@rel change rp = r2 -> r1
@rel diff hd = h1 - h2
@rel diff d2 = d0 - d1
@rel diff d5 = d3 - d4
@rel sum dt = d0 + da
@rel change cp = c2 -> c1
@rel share sp = w0 / sb
@rel diff fm = f2 - f1
@rel sum xt = x1 + x2
@rel diff xm = x1 - x2
@rel share xp = x1 / xt
@rel share xo = xt / xr
@rel sum x1 = m1 + q1
@rel sum x2 = m2 + q2

@doc a-explainer | nonprofit newsroom explainer | 2034-10-16
What you'd pay, and what you'd get, if the sheriff's levy passes

Calapine Commons · Reporting by Ines Tafoya-Wren · This article is free to republish

Q. Didn't we just vote on this?
A. In May, yes, and it lost, {16,204|y2|t=In May} to {13,870|y1|^}. Measure 18-141 is the same text.

Q. How much?
A. {$1.68|r1} per {$1,000|-} of assessed value, for {five|yr} years. The levy that runs out in June is {$1.29|r2}. So it's {39 cents|rd|v=0.39} more, an increase of {30 percent|rp|round}. A typical home, assessed at {$210,000|hv}, would pay {$352.80|h1} a year in place of {$270.90|h2}.

Q. What does that raise?
A. The county assessor expects {$9.4 million|w1|t=in the first year|by=The county assessor} in the first year and {$51.8 million|w5|t=over all five|by=The county assessor} over all five. The old one brings in {$7.2 million|w0|t=this year} this year, which is {22.8 percent|sp|^} of what the sheriff's office has to spend ({$31.6 million|sb}).

Q. On what?
A. People, mainly. There are {62|d0} deputy positions. {Fifty-one|d1|t=as of last week} were filled as of last week, with {11|d2|^} empty. If you vote yes, Sheriff Marisela Duvall says she'll add {eight|da|by=Sheriff Marisela Duvall}, for {70|dt}. If the answer is no, patrol goes from {34|d3} to {21|d4} in July.

Q. And the jail?
A. It has {240|b0} beds and uses {132|b1}. A yes would bring that to {180|b2}.

Did we miss something? Text 541-555-0178. Donate $7 a month.

@doc b-daily | regional daily newspaper | 2034-10-24
Sheriff to voters: It takes us {27|t1} minutes

By Kofi Brandvold, The Marlin Register-Post

MARLIN — On the worst night of her year, said Lupe Ahlgren, she waited on a kitchen floor with the phone in her hand for the better part of an hour. "They were nice when they came."

She was unlucky, but not by much. It took deputies {27|t1|t=last year} minutes on average to reach an urgent call last year, according to the sheriff's office, and {19|t2|t=in 2029} in 2029. Sheriff Marisela Duvall's promise, should the levy succeed, is {15|tg|t=by 2037} by 2037.

Calls keep climbing: {38,200|c1|t=in 2033} in 2033, against {35,100|c2|t=a year earlier} a year earlier, or {8.8|cp} percent more. The jail meanwhile let {1,143|e1|t=in 2033} people go before their time for want of staff, nearly double the {612|e2|t=of 2032} of 2032.

Failure would mean {13|d5|by=Duvall} layoff notices to patrol deputies, Duvall said, on top of {11|d2} jobs already open among the {72|!d0} that the budget provides for.

A survey by Cascadia last week had {48|p1|t=last week} percent of likely voters in favor and {43|p2|^} percent against. It reached {500|pn} people; the margin of error is {4.4|pe} points.

The yes campaign reported {$148,000|g1|t=through Friday} raised through Friday, over twice the {$61,500|g2|^} of Calapine Taxpayers United. "Ours is in twenties," said its treasurer, Norbert Yazzie-Quist. He objects to the {$1.68|r1} rate. "They were told no in May. Now they want {$51.8 million|w5}, and they say please."

Subscribe today: 3 months, $1 • Marlin 24, Alder Butte 17

@doc c-night | local TV election live page | 2034-11-07
ELECTION 2034: Calapine sheriff levy trailing in first returns

KBLU 8 | LIVE updates | Last updated 11:52 p.m.

11:52 p.m. No more counts tonight. The clerk estimates {13,000|~xl|round=1000|m=projected|by=The clerk} ballots are still to be processed, many of them dropped off today in Marlin.

9:35 p.m. "We've been behind before, in May, and that time we stayed behind," Sheriff Duvall tells a quiet room at the Elks. She's said she would lay off {13|d5} deputies.

8:20 p.m. Here's the 8 o'clock drop, in percent and votes. Yes: {46.7|!fp|t=8 o'clock}%, or {14,212|f1|^}. No: {15,630|f2|^}. The noes lead by {1,418|fm|^}.

8:04 p.m. A reminder of the numbers behind this one: {$1.68|r1} per thousand dollars, {five|yr} years, {70|dt} deputies if it goes through. If it doesn't, {21|d4} on patrol where there are {34|d3} now. A typical homeowner would see the bill go up by {$81.90|hd}.

7:30 p.m. Last month's poll had supporters ahead, {48|p1|t=Last month's} to {43|p2|^}.

7:10 p.m. Drop boxes close at 8. There are {70,600|xr} registered voters in the county.

MORE RESULTS: Governor | House 9 | Alder Butte pool bond (fails, 61–39)

@doc d-clerk | county clerk certificate | 2034-12-01
OFFICE OF THE CALAPINE COUNTY CLERK
ABSTRACT OF VOTES, GENERAL ELECTION, NOVEMBER 7, 2034
MEASURE 18-141: FIVE-YEAR LOCAL OPTION TAX, SHERIFF AND JAIL

City of Marlin (12 precincts)
Yes {9,310|m1} No {6,120|m2}

Remainder of county (31 precincts)
Yes {12,594|q1} No {15,257|q2}

Total
Yes {21,904|x1} No {21,377|x2}
Votes {43,281|xt}
Majority {527|xm}

Percentage in favor: {50.6|xp}. Registered voters: {70,600|xr}. Turnout on this measure, percent: {61.3|xo}.

An automatic recount is required where the difference does not exceed {one fifth of one percent|-} of votes cast. It is not required.

Rate authorized: {$1.68|r1} per {$1,000|-} of assessed value, first imposed July 1, 2035. The rate at present imposed, {$1.29|r2}, expires June 30, 2035.

I certify the foregoing. Concepción Rask, County Clerk. ORS 255.295.

@doc e-alt | alternative weekly | 2034-12-06
The long count, or how the sheriff got her {eight|da}

by Zeb Lindqvist-Marrow

On election night it was dead. With the first ballots in, the ayes had {47.6|fp|t=With the first ballots in} percent. The noes were up {1,418|fm|t=On election night}; Yazzie-Quist of the Taxpayers had a cake. Then came Marlin's drop boxes, a box a day, and by Veterans Day the levy was level, and by the first of December it was law, with {527|xm|t=by the first of December} votes to spare.

You can see where it came from. In the county seat yes won {9,310|m1} to {6,120|m2}. Everywhere else it lost, {15,257|q2} to {12,594|q1}, but not by enough. In all, {21,904|x1} said aye and {21,733|!x2} said nay.

What changed since May? Bodies, for one thing. Back then {13,870|y1|t=Back then} ayes were plenty for a respectable loss. This time more than {six in ten|>xo|v=60} of the rolls, {61.3|xo} percent, marked that oval. Money for another: {$148,000|g1} against {$61,500|g2}.

So the sheriff's {62|d0} budgeted jobs become {70|dt}, at least on paper. On paper, remember, {11|d2} have nobody in them. And the jail may run {180|b2} of its {240|b0} beds, up from {132|b1}. She has vowed to be at your door in {15|tg} minutes, from {27|t1|t=last year} last year. We have set a timer.

The bill for your average house at {$210,000|hv}: {$352.80|h1}, which is {$91.80|!hd} above the {$270.90|h2} you pay today. If you rent, congratulations, you will pay it too.

Savage Crossword p. 22 · Free Will Horoscope p. 24 · 420 deals p. 26
