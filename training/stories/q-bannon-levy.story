@story q-bannon-levy
@topic School levy and county budget in Teton-Bannon School District, Idaho, from the board vote to the canvass
@subject L = Teton-Bannon supplemental levy | the levy | the measure | the supplemental levy
@subject B = Teton-Bannon school board | the board | trustees | the trustees
@subject S = Teton-Bannon School District 418 | District 418 | the district | the schools
@subject Z = Cold Fork rezone | the rezone | Cold Fork
@subject X = Bannon County | the county | county commissioners | the commissioners
@fact ask = 4800000 | budget | L | money to be raised each year | - | plan | pledged
@fact tot = 9600000 | budget | L | money to be raised in all | - | plan | pledged
@fact yrs = 2 | duration | L | years that it runs | - | plan
@fact old = 3900000 | budget | S | yearly levy that runs out | 2026 | constant
@fact upd = 900000 | budget | L | increase over the yearly levy that runs out | 2026 | plan
@fact upp = 23.08 | rate | L | increase over the yearly levy that runs out in percent | 2026 | plan
@fact per = 187 | price | L | tax on each 300,000 dollars of value | 2026 | plan | projected
@fact bv1 = 4 | votes_cast | B | votes to put the levy on the ballot | 2026-03-09 | constant
@fact bv2 = 1 | votes_cast | B | votes against putting the levy on the ballot | 2026-03-09 | constant
@fact cut = 31 | jobs | S | jobs to go if the levy fails | 2026 | plan | hypothetical
@fact cutt = 19 | jobs | S | teaching jobs to go if the levy fails | 2026 | plan | hypothetical
@fact cuto = 12 | jobs | S | other jobs to go if the levy fails | 2026 | plan | hypothetical
@fact enr = 3214 | enrolment | S | pupils | 2025 fall | snapshot
@fact enr0 = 3402 | enrolment | S | pupils | 2023 fall | snapshot
@fact enrd = 188 | other | S | pupils lost | 2023 to 2025 | cumulative
@fact y1 = 2611 | vote_count | L | votes in favour | 2026-05-19 night | snapshot
@fact n1 = 2498 | vote_count | L | votes against | 2026-05-19 night | snapshot
@fact m1 = 113 | margin | L | lead in votes | 2026-05-19 night | snapshot
@fact ys1 = 51.11 | vote_share | L | share of votes in favour | 2026-05-19 night | snapshot
@fact y2 = 2745 | vote_count | L | votes in favour | 2026-05-28 canvass | constant
@fact n2 = 2660 | vote_count | L | votes against | 2026-05-28 canvass | constant
@fact m2 = 85 | margin | L | lead in votes | 2026-05-28 canvass | constant
@fact ys2 = 50.79 | vote_share | L | share of votes in favour | 2026-05-28 canvass | constant
@fact need = 50 | vote_share | L | share of votes needed | - | constant | threshold
@fact bond = 66.67 | vote_share | S | share of votes needed for a building bond | - | constant | threshold
@fact turn = 38 | turnout | L | turnout | 2026-05-28 canvass | constant
@fact cbud = 41300000 | budget | X | county budget for the year | fiscal 2027 | plan
@fact cjail = 6200000 | budget | X | county money for the jail | fiscal 2027 | plan
@fact lots = 212 | homes | Z | house lots proposed | 2026-03 | plan
@fact lots2 = 164 | homes | Z | house lots approved | 2026-05-26 | plan
@fact acres = 118 | area | Z | acres | - | constant
@fact rz1 = 5 | votes_cast | X | planning commission votes for the rezone | 2026-05-05 | constant
@fact rz2 = 2 | votes_cast | X | county commission votes for the rezone | 2026-05-26 | constant
@fact kids = 70 | enrolment | Z | pupils expected from the new houses | 2031 | plan | projected
@rel product tot = ask * yrs
@rel diff upd = ask - old
@rel change upp = old -> ask
@rel sum cut = cutt + cuto
@rel diff enrd = enr0 - enr
@rel diff m1 = y1 - n1
@rel diff m2 = y2 - n2
@trap m1 m2 :: election night and canvass
@trap ask tot :: a year and both years
@trap need bond :: a levy and a bond need different shares
@trap lots lots2 :: asked for and approved
@trap enrd cut :: pupils and jobs
@trap cbud ask :: the county's money is not the district's
@trap rz1 rz2 :: planning commission and county commission

@doc a-courier | local newspaper | 2026-03-10
Trustees send {$4.8M|ask} levy to May ballot, {4|bv1}-{1|bv2}

By Annika Whitehorse, Bannon Courier | awhitehorse@bannoncourier.example | Comments (57)

RIVERTON FLATS, Idaho — Voters will decide on May 19 whether to keep, and raise, a supplemental levy that pays for everything from bus drivers to band.

The board voted {4|bv1|t=Monday night} to {1|bv2|^} Monday night, trustee Cody Swensen dissenting, to ask for {$4.8 million|ask} a year for {two|yrs} years. The levy that runs out this summer brings in {$3.9 million|old}; the request is up by {$900,000|upd}, or {23 percent|upp|round}.

A house assessed at {$300,000|-} would pay {$187|per|m=projected|by=business manager Tilde Aguirre-Lund} a year, business manager Tilde Aguirre-Lund figures.

"My folks are on a fixed income. Don't tell me it's a latte," said Swensen.

Superintendent Ephraim Docksteader said that without the money he would bring back a list of {31|cut|m=hypothetical|by=Docksteader} positions: {19|cutt|^} teachers, and {12|cuto|^} aides, custodians and coaches.

Fall head count was {3,214|enr|t=Fall}. It had been {3,402|enr0|t=two years earlier} two years earlier, so the schools are short {188|enrd} kids and the state dollars that walk in with them.

TIP: Supplemental levies pass with {a simple majority|need|v=50}. Building bonds take {two-thirds|bond}.

NEXT STORY ► Cold Fork developer wants {212|lots} lots; neighbors bring 90 letters

@doc b-county | newsletter | 2026-05-06
Bannon County Watch — No. 31: Budget season, and Cold Fork again

Good morning. Coffee's on.

The commissioners opened their fiscal 2027 book on Monday and it is {$41.3 million|cbud|t=fiscal 2027|v=41300000} thick. The jail alone takes {$6.2 million|cjail|^}. Before anyone asks: none of that is school money. The {$4.8 million|ask} everybody's arguing about belongs to District 418, sits on a different line of your tax bill, and gets its own vote on the 19th.

Then there's Cold Fork. The planning commission sent the rezone up last night on a {5|rz1|t=last night}-{3|-} vote after Kestrel Ridge LLC took questions until ten. Kestrel wants to put {212|lots|m=pledged|by=Kestrel Ridge LLC} houses on {118|acres} acres along Highway 39. {Two|-} people we trust think that's {fifty|-} too many. The county decides on the 26th.

Why should a levy reader care? Each new roof sends the district some fraction of a child. The district counted {3,214|enr} of them last fall and is losing them.

*Reply to this email to unsubscribe. 1,880 subscribers and not one of you agrees with me.*

@doc c-kbft | local TV site | 2026-05-20
Teton-Bannon levy squeaks ahead by {113|m1} votes; late ballots still out

KBFT News 8 | Posted 12:26 a.m. | 3 min read

RIVERTON FLATS — With every precinct in late Tuesday, the levy led {2,611|y1|t=late Tuesday} to {2,498|n1|^}, unofficial numbers from the clerk show. That's {113|m1|^} votes. Call it {51%|ys1|^|round} in favor.

The clerk's office says it won't be over until the board of canvassers meets next week. Some late and challenged envelopes are still to be gone through, and there is no automatic recount in Idaho unless somebody asks.

Should it hold, the district collects {$9.6 million|tot|m=projected} by summer 2028. Should it fold, {31|cut|m=hypothetical} people lose their jobs, Superintendent Ephraim Docksteader says, starting with middle-school orchestra.

Trustee Cody Swensen told News 8 he'd wait for the canvass. "Ask me when it's {50|need|m=threshold} percent plus one and it's got a signature on it."

MORE FROM NEWS 8:
- Wolf 27 shot near Driggs line
- 8 On Your Side: the $12 car wash

@doc d-courier2 | local newspaper | 2026-05-29
Canvass shrinks it, but levy stands

By Annika Whitehorse, Bannon Courier

The levy passed. By {85|m2|t=Thursday} votes.

County canvassers signed off Thursday on {2,745|y2|^} for and {2,660|n2|^} against after the late-arriving and provisional envelopes split the wrong way for supporters. That comes out to {50.8 percent|ys2|^}. Turnout was {38 percent|turn|^}, not bad for a spring with nothing else on the ballot.

On election night the lead had been {113|m1|t=On election night}.

Docksteader said Friday morning that the layoff list, which had {19|cutt|m=hypothetical} classroom names on it, would be shredded. "In front of witnesses," he added.

District 418 will certify {$4.8 million|ask} to the county in September, again the following fall, and then the whole argument restarts.

Meanwhile, in the other room: commissioners voted {2|rz2|t=Tuesday} to {1|-} on Tuesday to let Kestrel Ridge build at Cold Fork, but cut it down to {164|lots2|t=Tuesday} lots from the {212|lots} that the company drew. The district's own projection for those houses is fewer than {70|<kids|m=projected|by=The district's own projection} schoolchildren by 2031.

Corrections? Call the desk. The paper of record since 1911.
