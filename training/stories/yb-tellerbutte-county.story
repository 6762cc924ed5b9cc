@story yb-tellerbutte-county
@topic Teller Butte County, Montana: sheriff, jail bond and a commission seat, from election night to the recount
@subject TB = Teller Butte County | the county
@subject W = Wade Ostrander | Ostrander | the sheriff
@subject A = Lupe Archambault | Archambault | the deputy
@subject J = jail bond | the bond | Proposition 1 | the jail
@subject JF = For the bond | supporters of the bond
@subject JA = Against the bond | opponents of the bond
@subject F = Ingrid Fossum | Fossum
@subject Y = Tom Yellowrobe | Yellowrobe | the rancher
@subject D2 = District 2 | the commission race
@subject SJ = Yes for a Safe Jail | the bond committee
@subject SO = sheriff's office
@fact rg = 31450 | other | TB | registered voters | - | constant
@fact bc = 19814 | votes_cast | TB | ballots cast | final canvass | snapshot
@fact to = 63 | turnout | TB | turnout | final canvass | snapshot
@fact to0 = 58.3 | turnout | TB | turnout | 2030 | snapshot
@fact ab = 12086 | votes_cast | TB | absentee ballots | final canvass | snapshot
@fact abp = 61 | other | TB | share of ballots cast absentee | final canvass | snapshot
@fact w = 9987 | vote_count | W | votes for sheriff | final canvass | snapshot
@fact a = 9246 | vote_count | A | votes for sheriff | final canvass | snapshot
@fact wi = 118 | vote_count | - | write-in votes for sheriff | final canvass | snapshot
@fact un = 463 | vote_count | TB | ballots with no vote for sheriff | final canvass | snapshot
@fact wp = 51.6 | vote_share | W | share of votes for sheriff | final canvass | snapshot
@fact ap = 47.8 | vote_share | A | share of votes for sheriff | final canvass | snapshot
@fact wm = 741 | margin | W | lead in votes for sheriff | final canvass | snapshot
@fact wm0 = 3004 | margin | W | lead in votes for sheriff | 2030 | snapshot
@fact jf = 10120 | vote_count | JF | votes on the bond | final canvass | snapshot
@fact ja = 9301 | vote_count | JA | votes on the bond | final canvass | snapshot
@fact jb = 393 | vote_count | TB | ballots with no vote on the bond | final canvass | snapshot
@fact jp = 52.1 | vote_share | JF | share of votes on the bond | final canvass | snapshot
@fact jm = 819 | margin | JF | lead in votes on the bond | final canvass | snapshot
@fact bd = 18600000 | budget | J | dollars to be borrowed | 2034 | plan
@fact by = 20 | duration | J | years of repayment | - | constant
@fact tx = 74 | price | J | dollars a year on a $300,000 home | first year | plan | projected
@fact b0 = 42 | other | J | beds in the present jail | 2034 | constant
@fact b1 = 96 | other | J | beds in the new jail | 2037 | plan
@fact inm = 61 | other | J | inmates on an average day | 2034 | snapshot
@fact f1 = 3318 | vote_count | F | votes in the commission race | election night | snapshot
@fact y1 = 3302 | vote_count | Y | votes in the commission race | election night | snapshot
@fact g1 = 16 | margin | F | lead in the commission race | election night | snapshot
@fact f2 = 3325 | vote_count | F | votes in the commission race | final canvass | snapshot
@fact y2 = 3331 | vote_count | Y | votes in the commission race | final canvass | snapshot
@fact g2 = 6 | margin | Y | lead in the commission race | final canvass | snapshot
@fact f3 = 3326 | vote_count | F | votes in the commission race | recount | snapshot
@fact y3 = 3329 | vote_count | Y | votes in the commission race | recount | snapshot
@fact g3 = 3 | margin | Y | lead in the commission race | recount | snapshot
@fact pc = 212 | votes_cast | TB | provisional ballots | election night | snapshot
@fact pd = 61 | votes_cast | D2 | provisional ballots | election night | snapshot
@fact px = 36 | votes_cast | D2 | provisional ballots accepted | final canvass | snapshot
@fact pf = 7 | vote_count | F | provisional votes | final canvass | snapshot
@fact py = 29 | vote_count | Y | provisional votes | final canvass | snapshot
@fact rw = 61400 | fundraising | W | dollars raised | whole campaign | cumulative
@fact sw = 58900 | spending | W | dollars spent | whole campaign | cumulative
@fact ra = 83150 | fundraising | A | dollars raised | whole campaign | cumulative
@fact sa = 82700 | spending | A | dollars spent | whole campaign | cumulative
@fact oa = 25780 | fundraising | A | dollars raised out of state | whole campaign | cumulative
@fact oap = 31 | other | A | share of money raised out of state | whole campaign | cumulative
@fact rj = 44000 | fundraising | SJ | dollars raised | whole campaign | cumulative
@fact dp = 24 | officers | SO | sworn deputies | 2034 | snapshot
@fact da = 31 | officers | SO | deputies authorized | 2034 | plan
@fact pay = 78200 | other | W | dollars of yearly pay | 2035 | plan
@rel share to = bc / rg
@rel share abp = ab / bc
@rel sum bc = w + a + wi + un
@rel sum bc = jf + ja + jb
@rel diff wm = w - a
@rel diff jm = jf - ja
@rel diff g1 = f1 - y1
@rel diff g2 = y2 - f2
@rel diff g3 = y3 - f3
@rel sum px = pf + py
@rel sum f2 = f1 + pf
@rel sum y2 = y1 + py
@rel share oap = oa / ra
@race sheriff = w a
@race night = f1 y1
@race canvass = y2 f2
@race recount = y3 f3
@race money = ra rw
@trap g1 g2 :: night and canvass, different leaders
@trap g2 g3 :: canvass and recount
@trap wm wm0 :: two elections
@trap wm jm :: sheriff and bond
@trap inm pd :: 61 inmates and 61 ballots
@trap abp inm :: 61 percent and 61 inmates
@trap pc pd :: the county and the district
@trap ra rj :: a candidate and a committee
@trap dp da :: serving and authorized
@trap b0 b1 :: old jail and new

@doc a-tv | local TV site | 2034-11-08
Ostrander hangs on; jail bond passes; District 2 too close to call

TELLER BUTTE, Mont. (KTBQ) — Sheriff Wade Ostrander will keep his badge.

With all precincts reporting and the canvass still to come, the two-term Republican had a lead of about {740|~wm|t=With all precincts reporting} votes over his own former deputy, Lupe Archambault, who ran as an independent. In 2030 he won by {3,004|wm0|t=In 2030}.

The jail bond was passing, {52%|jp|round|t=With all precincts reporting}. It lets the county borrow {$18.6 million|bd} to replace a {42|b0}-bed jail that holds {61|inm} people on an average day. The new one will have {90|!b1}.

And in District 2, Ingrid Fossum is up by {16|g1|t=With all precincts reporting} on rancher Tom Yellowrobe. Hold the phone, though: there are {212|pc} provisional ballots countywide, {61|pd} of them in that district.

Clerk Bev Hunsaker put turnout at {63%|to|by=Clerk Bev Hunsaker}.

Story tips? Call 406-555-0173. | Forecast: 4 inches by Friday | Hornets 28, Bobcats 21

@doc b-list | official canvass | 2034-11-21
TELLER BUTTE COUNTY, MONTANA
Official canvass, General Election

Registered {31,450|rg}. Ballots cast {19,814|bc}. Absentee {12,086|ab}.

SHERIFF
Wade Ostrander, R {9,987|w|t=Official canvass}
Lupe Archambault, I {9,246|a|^}
Write-in {118|wi|^}
No vote {463|un|^}

PROPOSITION 1 (detention facility bonds, {20|by} years)
For {10,120|jf|t=Official canvass}
Against {9,301|ja|^}
No vote {393|jb|^}

COMMISSIONER, DISTRICT 2
Tom Yellowrobe, D {3,331|y2|t=Official canvass}
Ingrid Fossum, R {3,325|f2|^}

Of provisional ballots in District 2, {36|px} were accepted: Yellowrobe {29|py}, Fossum {7|pf}.

Attest: B. Hunsaker, Clerk and Recorder. MCA 13-15-405.

@doc c-weekly | local weekly paper | 2034-11-23
Provisionals put Yellowrobe on top by {six|g2}; Fossum wants every ballot looked at again

By Dot Leclair
The Butte Sentinel

Ingrid Fossum went to bed on Nov. 7 a county commissioner and got up on canvass day a former one.

She had {3,318|f1|t=on Nov. 7} on election night to her neighbor Tom Yellowrobe's {3,302|y1|^}. Then the board opened the envelopes of folks who forgot their ID. When it was done he was ahead by {six|g2|t=When it was done}, and she had filed for a recount before the coffee was cold.

"I picked up {nine|!pf|s=I} of those," Fossum said, "and he got nearly all the rest."

The sheriff's race needs no recount. It was {51.6|wp} to {47.8|ap}, and the loser spent more. Archambault's last report shows {$83,150|ra} in and {$82,700|sa} out. The sheriff took in {$61,400|rw} and has a little left, having spent {$58,900|sw}. The commission-approved salary for the job is {$78,200|pay}, so do your own figuring.

His office is short: {24|dp} sworn, with {31|da} authorized. Archambault ran on that.

Nearly everybody votes at the kitchen table now. Absentees were {61 percent|abp} of the total.

Elks bingo Thursday, $500 jackpot. Hay for sale, 1,200-lb. rounds, see p. 8.

@doc d-daily | regional daily | 2034-11-26
Outside money, inside loser: the price of a sheriff's badge

By Marcus Nez-Holloway, Capitol bureau

No sheriff's contest in the state's northern tier has ever drawn as much cash as the one in Teller Butte County, and no one drew more of it than the candidate who came second.

Deputy-turned-challenger Lupe Archambault collected {$87,500|!ra|by=according to filings}, according to filings with the Commissioner of Political Practices, with {$25,780|oa} coming from beyond Montana's borders. The incumbent reported {$61,400|rw}. A separate committee, Yes for a Safe Jail, brought in {$44,000|rj}, most of it from the building trades.

What did it buy? Four years ago the sheriff's cushion was better than {3,000|>wm0|t=Four years ago}; this time it was {714|!wm|t=this time}. Nearly {a thousand|-} people who voted to build him a jail did not, it seems, want him to run it: the bond drew {10,120|jf} votes, and the man himself {9,987|w}.

"You can't out-ad a bad roster," said political scientist Oyelaran Pettigrew of Bitter Creek College, noting that the office has filled only {24|dp} of {31|da} deputy slots. "But you can come close."

Participation was up from {58.3 percent|to0|t=2030} in 2030. The bond will add {$74|tx} a year to taxes on a home worth {$300,000|-}.

@doc e-radio | radio script | 2034-12-06
NEWS AT NOON / HOST: J. TALL BULL

It's over in District 2, for real this time.

Three tables, six counters, one long day in the fairgrounds annex. And when they quit at ten past four, Tom Yellowrobe had {3,329|y3|t=when they quit} votes and Ingrid Fossum {3,326|f3|^}. He wins it by {three|g3|t=when they quit}. That is {half|-} of the {six|g2|t=in the canvass} he had in the canvass, but she says she is done. "I told Tom he owes me a calf," she said.

Also from the courthouse: architects start in January on the new jail, {96|b1} beds. The county borrows {eighteen-point-six million|bd|v=18600000} and pays it back over {twenty|by} years.

And a correction. On Tuesday we told you {sixty-five|!to|v=65} percent of registered voters cast a ballot. We got that from the state's early estimate.

@doc f-newsletter | newsletter | 2034-12-09
The Long Ballot: small counts edition

This week's winner is Teller Butte County, Mont., population who's-counting, where a commission seat turned over twice without anyone's changing a vote.

Election night: the Republican by {16|g1|t=Election night}. Canvass: the Democrat by {6|g2|t=Canvass}. Recount: same Democrat, {3|g3|t=Recount}. The hinge was a stack of {36|px} provisional ballots, of which Yellowrobe took {29|py}.

Other nuggets. Bond passed by {819|jm}, a bigger spread than the sheriff's {741|wm}. Almost {a third|~oap|v=31} of the runner-up's campaign money came from out of state. And {463|un} people filled out the rest of the form and left the sheriff line blank, {70|-} more than shrugged at the bond.

Subscribe for $6 a month. We are 11,000 strong.
