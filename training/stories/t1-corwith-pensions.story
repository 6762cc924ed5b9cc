@story t1-corwith-pensions
@topic A half-cent sales tax for police and fire pensions in Corwith Falls, Illinois, April 2027
@subject C = Corwith Falls | the city | City Hall | Corwith
@subject P = police pension fund | the police fund | police
@subject F = firefighters' pension fund | the fire fund | the firefighters' plan | fire
@subject Q = Question 1 | the half-cent tax | the sales tax | the measure | the referendum
@subject YES = Yes on Question 1 | yes | those in favor
@subject NO = No on Question 1 | no | those against
@subject M = Mayor Delphine Okoro | Okoro | the mayor
@subject S = Secure Corwith | the yes committee
@subject T = Taxpayers First | the no committee | the opponents
@subject A = Lindqvist Amari | the actuary
@subject G = Greystone College poll | the Greystone survey | the college's survey
@fact pl = 214000000 | other | P | pension debts owed, in dollars | 2026-12-31 | snapshot
@fact pa = 96300000 | other | P | pension assets, in dollars | 2026-12-31 | snapshot
@fact pf = 45 | rate | P | share of pension debts covered | 2026-12-31 | snapshot
@fact pu = 117700000 | other | P | pension shortfall, in dollars | 2026-12-31 | snapshot
@fact fl = 148000000 | other | F | pension debts owed, in dollars | 2026-12-31 | snapshot
@fact fa = 57700000 | other | F | pension assets, in dollars | 2026-12-31 | snapshot
@fact ff = 39 | rate | F | share of pension debts covered | 2026-12-31 | snapshot
@fact fu = 90300000 | other | F | pension shortfall, in dollars | 2026-12-31 | snapshot
@fact tu = 208000000 | other | C | pension shortfall, in dollars | 2026-12-31 | snapshot
@fact tu0 = 121000000 | other | C | pension shortfall, in dollars | 2016-12-31 | snapshot
@fact goal = 90 | rate | C | share of pension debts covered | 2040 | plan | threshold
@fact ret = 6.75 | rate | A | assumed yearly return on pension assets | - | constant | projected
@fact c7 = 23400000 | budget | C | yearly payment into the pension funds, in dollars | fiscal 2027 | plan
@fact c7p = 13100000 | budget | P | yearly payment into the pension funds, in dollars | fiscal 2027 | plan
@fact c7f = 10300000 | budget | F | yearly payment into the pension funds, in dollars | fiscal 2027 | plan
@fact c8 = 26800000 | budget | C | yearly payment into the pension funds, in dollars | fiscal 2028 | plan
@fact cup = 14.5 | rate | C | rise in the yearly payment into the pension funds | fiscal 2027 to fiscal 2028 | plan
@fact gf = 92600000 | budget | C | general fund, in dollars | fiscal 2027 | plan
@fact gs = 25.3 | rate | C | share of the general fund that goes to pensions | fiscal 2027 | plan
@fact r0 = 8.75 | rate | C | sales tax rate | before 2027-07-01 | constant
@fact r1 = 9.25 | rate | C | sales tax rate | from 2027-07-01 | plan
@fact y = 7200000 | revenue | Q | yearly yield, in dollars, by the city's estimate | 2027 | plan | projected
@fact yn = 6100000 | revenue | Q | yearly yield, in dollars, by the opponents' estimate | 2027 | plan | projected
@fact sun = 20 | duration | Q | years that the tax would last | - | plan
@fact rp = 143 | other | P | retirees and survivors who draw a pension | 2026-12-31 | snapshot
@fact rf = 118 | other | F | retirees and survivors who draw a pension | 2026-12-31 | snapshot
@fact rt = 261 | other | C | retirees and survivors who draw a pension | 2026-12-31 | snapshot
@fact op = 128 | officers | P | members still at work | 2026-12-31 | snapshot
@fact avp = 71400 | price | P | average yearly pension, in dollars | 2026 | snapshot
@fact avf = 68900 | price | F | average yearly pension, in dollars | 2026 | snapshot
@fact lp = 14 | jobs | P | jobs cut if the measure fails | 2027-07-01 | plan | hypothetical
@fact lf = 9 | jobs | F | jobs cut if the measure fails | 2027-07-01 | plan | hypothetical
@fact lt = 23 | jobs | C | jobs cut if the measure fails | 2027-07-01 | plan | hypothetical
@fact ptx = 238 | price | C | rise in the yearly property tax on a typical house if the measure fails, in dollars | 2027 | plan | hypothetical
@fact py = 47 | poll_share | YES | support among likely voters, in percent | 2027-03 | snapshot
@fact pn = 41 | poll_share | NO | support among likely voters, in percent | 2027-03 | snapshot
@fact ss = 512 | sample_size | G | likely voters asked | 2027-03 | snapshot
@fact moe = 4.3 | margin_of_error | G | margin of error, in points | 2027-03 | snapshot
@fact vy1 = 6931 | vote_count | YES | votes | 2027-04-06 22:10, 22 of 24 precincts | snapshot
@fact vn1 = 6540 | vote_count | NO | votes | 2027-04-06 22:10, 22 of 24 precincts | snapshot
@fact md1 = 391 | margin | YES | lead in votes | 2027-04-06 22:10, 22 of 24 precincts | snapshot
@fact pr = 22 | counted_share | Q | precincts counted | 2027-04-06 22:10 | snapshot
@fact prt = 24 | counted_share | Q | precincts in all | - | constant
@fact vy2 = 7412 | vote_count | YES | votes | final unofficial | snapshot
@fact vn2 = 6988 | vote_count | NO | votes | final unofficial | snapshot
@fact md2 = 424 | margin | YES | lead in votes | final unofficial | snapshot
@fact vt = 14400 | votes_cast | Q | ballots cast | final unofficial | snapshot
@fact sy = 51.5 | vote_share | YES | share of the vote, in percent | final unofficial | snapshot
@fact tn = 27.1 | turnout | Q | turnout of registered voters, in percent | final unofficial | snapshot
@fact spy = 186000 | spending | S | campaign spending, in dollars | 2027-04-01 | cumulative
@fact spn = 94500 | spending | T | campaign spending, in dollars | 2027-04-01 | cumulative
@trap pf ff :: two funds
@trap pu tu :: one fund and both
@trap c7 c8 :: two budget years
@trap y yn :: the city's estimate and the opponents'
@trap vy1 vy2 :: 22 precincts and all
@trap md1 md2 :: night lead and final lead
@trap py sy :: a poll and the vote
@trap rp op :: retired and at work
@trap avp avf :: two funds
@rel sum tu = pu + fu
@rel diff pu = pl - pa
@rel share ff = fa / fl
@rel share pf = pa / pl
@rel sum c7 = c7p + c7f
@rel change cup = c7 -> c8
@rel share gs = c7 / gf
@rel sum rt = rp + rf
@rel sum lt = lp + lf
@rel diff md1 = vy1 - vn1
@rel diff md2 = vy2 - vn2
@rel sum vt = vy2 + vn2
@rel share sy = vy2 / vt
@race final = vy2 vn2
@race funded = pf ff

@doc a-oped | opinion, committee chair | 2027-03-30
Half a cent, twenty years, no reform: vote No

By Ruben Castellanos, chairman of Taxpayers First

Corwith Falls has been told a story about its pensions so many times that it no longer asks who wrote it. Let me tell it from the checkout line.

Today you pay {8.75%|r0|t=Today} on a washing machine. From July you would pay {9.25%|r1|t=From July}, and you would go on paying it for {20|sun} years. For that, the mayor says, the city gets {$7.2 million|y|by=the mayor} a year. We had a retired Caterpillar accountant go through five years of state receipts, and she gets to {$6.1 million|yn|by=a retired Caterpillar accountant}, because people here can drive eleven minutes to Beloit Road and shop in another county.

Meanwhile the yearly bill for the {two|-} funds keeps climbing, from {$23.4 million|c7} in the budget we are living under to {$28.6 million|!c8|t=in the next} in the next. The tax does not even cover the rise in five of the next ten years.

Who gets the money? {A hundred and forty-three|rp} police pensioners and {118|rf} from the fire service, with checks that average {$71,400|avp} and {$68,900|avf}. I do not begrudge one of them. But the household that pays for it in this city lives on less.

The Greystone survey has us behind, {41|pn|by=The Greystone survey} to {47|py|by=The Greystone survey}. With a margin of {4.3|moe} points that is a coin in the air. The other side has spent {$186,000|spy} to keep it there, about twice our {$94,500|spn}. Go and vote.

@doc b-radio | public radio explainer | 2027-04-02
What a yes or a no on Question 1 would mean for Corwith Falls

WKRF News | Hosted by Ngozi Brandt | Listen • 4:12

If you live in Corwith, you owe money to people you may never have met: {261|rt} retired officers and firefighters, and the spouses they left behind. State law says they will be paid. The question on Tuesday is by whom.

Start with the hole. At the end of last year the police fund had {$96.3 million|pa|t=At the end of last year} to meet promises of {$214 million|pl|^}. The firefighters' plan had {$57.7 million|fa|^} against {$148 million|fl|^}. Put differently, police are at {45|pf} cents on the dollar and fire at {39|ff}. Illinois wants both at {90 percent|goal|t=by 2040} by 2040.

Together they are short {$280 million|!tu|by=the actuary}, says Lindqvist Amari, the actuary, and that assumes the investments earn {6.75%|ret} every year from here on. A decade ago, the gap was {$121 million|tu0|t=A decade ago}.

Filling it now eats about {a quarter|~gs} of the city's general fund, which is {$92.6 million|gf|t=this fiscal year} this fiscal year.

Mayor Delphine Okoro says the half-cent tax would raise {$7.2 million|y|by=Mayor Delphine Okoro} annually, and that without it she would send {14|lp} pink slips to police and {nine|lf} to the fire department by summer. Her other option: property tax, up {$238|ptx} on a house worth the local median.

"That's a threat, not a plan," says Ruben Castellanos, who runs the no committee and expects {$6.1 million|yn|by=Ruben Castellanos}.

A Greystone College poll of {512|ss} likely voters last month put yes at {47 percent|py|t=last month}.

@doc c-wire | wire agency | 2027-04-06
Illinois city narrowly leads toward pension sales tax

CORWITH FALLS, Ill. (Prairie Wire) — A sales tax increase to shore up police and fire pensions was ahead late Tuesday in this northern Illinois city, but too close to call.

With {22|pr|t=late Tuesday} of {24|prt} precincts reporting, Question 1 had {6,931|vy1|t=With 22 of 24 precincts reporting} votes in favor and {6,540|vn1|^} against, a lead of {319|!md1|^}. Mail ballots postmarked by election day remained to be counted.

The measure would lift the rate from {8.75 percent|r0} to {9.25 percent|r1} on July 1 and expire after {two decades|sun|v=20}.

Corwith Falls, population {84,000|-}, is among dozens of Illinois cities whose public safety pensions swallow a growing slice of their budgets. Its two funds cover well under half of what they owe, an actuarial report in February found: the police fund {45 percent|pf|by=an actuarial report}, and the firefighters' pension fund {39 percent|ff|by=an actuarial report}. The combined shortfall was put at {$208 million|tu|by=an actuarial report}, {$117.7 million|pu|^} of it on the police side.

The city must pay in {$26.8 million|c8|t=next fiscal year} next fiscal year, {14.5 percent|cup} more than in this one.

Mayor Delphine Okoro had warned that {23|lt|by=Mayor Delphine Okoro} public safety employees would lose their jobs if the tax failed. Opponents called the figure a scare tactic.

Secure Corwith, the committee behind the measure, reported spending {$186,000|spy}; its opponents listed {$94,500|spn}.

@doc d-paper | local newspaper | 2027-04-07
It passes — by {424|md2}

Corwith Falls voters, the few who came, decided Tuesday to tax themselves for pensions.

The tally that County Clerk Hollis Vandermeer posted at 12:51 a.m. had Question 1 winning {7,412|vy2|t=at 12:51 a.m.|by=County Clerk Hollis Vandermeer} to {6,988|vn2|^}, or {51.5 percent|sy} of {14,400|vt} ballots. It was {391|md1|t=shortly after 10} votes shortly after 10, when the room at the Elks lodge went quiet, and {424|md2|t=in the end} in the end. Late-arriving mail will be added by April 20.

{Twenty-seven|~tn} percent of registered voters took part.

"This is not a victory lap," said Okoro, hoarse, over a sheet cake. "It keeps {twenty-three|lt} people in uniform, and it keeps {$238|ptx} in the pocket of everyone with a mortgage."

Castellanos said he would ask for a discovery recount. "When a side outspends you {two|-} to one and wins by a bus load…"

What happens now: the tax starts July 1 and brings the rate at local registers to {9.25 percent|r1|t=July 1}. All of it, an expected {$7.2 million|y|by=the city says} a year, the city says, goes to the two funds on top of what it already pays. That is {$13.1 million|c7p|t=this year} to police and {$10.3 million|c7f|t=this year} to fire this year.

At the lodge, retired Lt. Adaeze Pruitt, 71, one of {143|rp} on the police rolls, said she had slept badly since the poll came out. "{Forty-seven|py}. You can't go to bed on {forty-seven|py|by=the poll}."

Related: Elks fish fry returns Friday, $14 a plate • Boil order lifted for 1,100 homes

@doc e-bond | municipal bond newsletter | 2027-04-08
CORWITH FALLS, ILL.: VOTERS PASS PENSION TAX; GAP STAYS WIDE

Holders of Corwith Falls general obligation paper (A3/negative) got a modest positive Tuesday. Question 1 cleared by {424|md2} votes on {27.1%|tn} turnout, giving the issuer a dedicated stream it sizes at {$7.2mm|y|by=it|v=7200000} annually for {20|sun} years.

In context: the stream is under {a third|-} of the {$23.4mm|c7|t=FY27|v=23400000} FY27 contribution, itself {25.3%|gs} of a {$92.6mm|gf|v=92600000} general fund. FY28 steps up to {$26.8mm|c8|v=26800000|t=FY28}.

Funded ratios at 12/31/26: police {39%|!pf|t=at 12/31/26}, fire {39%|ff|^}. Unfunded liability {$117.7mm|pu|v=117700000|^} and {$90.3mm|fu|v=90300000|^} respectively, against {$121mm|tu0|v=121000000|t=ten years earlier} for the two combined ten years earlier.

Our view: at the {6.75%|ret} discount rate, which we regard as {50-75bp|-} rich, the statutory {90%|goal|t=2040} target for 2040 needs every dollar. A bad year in equities erases the tax. The beneficiary count ({261|rt}) already exceeds active membership; police have {128|op} contributors to {143|rp} annuitants.

Watch: discovery recount. Night lead of {391|md1} widened as mail came in.

Next week: {$310mm|-} Peoria airport refunding.

@doc f-tv | local TV site | 2027-04-07
3 numbers to know about the Corwith pension vote

CORWITH FALLS, Ill. (WQCF) — The results are in, and they were close. Here's what to know. Posted 6:02 AM, updated 9:47 AM. 41 comments

1) {7,214|!vy2|t=final}. That's the final number of people who voted yes, according to the clerk's website. {6,988|vn2|t=final} voted no. You'll start paying on July 1.

2) {$71,400|avp}. That's what the average retired Corwith Falls officer (or widow) collects in a year. For firefighters it's {$68,900|avf}. Opponents made those figures the center of their mailers. Supporters point out that neither group gets Social Security.

3) {$208 million|tu}. That's how far behind the city is. Its bill for this year is {$23.4 million|c7|t=this year}, and without the tax, Mayor Okoro said, there'd have been {14|lp|by=Mayor Okoro} fewer cops and {9|lf|by=Mayor Okoro} fewer firefighters.

A poll in March had the measure ahead {47|py|t=in March} to {41|pn|t=in March}, so undecided voters split down the middle. The measure finished with {a little over half|>sy|v=50} of the vote, enough to pass.

SIGN UP: Get WQCF's 5-day forecast in your inbox
