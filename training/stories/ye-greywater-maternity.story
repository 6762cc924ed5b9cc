@story greywater-maternity
@topic Greywater Falls, Maine: the last maternity ward in three counties closes, a town meeting and a van, 2029-30
@subject H = Penquis Regional Hospital | Penquis Regional | the hospital
@subject W = maternity ward | the ward | birthing unit
@subject N = NorthCare Health | NorthCare | the health system
@subject G = Greywater Falls | the town
@subject M = special town meeting | town meeting | the meeting
@subject R = Mothers' March | the march
@subject V = birth van | the van
@subject U = Maine Nurses Guild | the guild | nurses' union
@fact b9 = 341 | cases | W | births in a year | 2014 | cumulative
@fact b1 = 118 | cases | W | births in a year | 2028 | cumulative
@fact bg = 65.4 | rate | W | fall in births | 2014 to 2028 | snapshot
@fact bt = 200 | cases | N | births in a year below which a ward is held unsafe | - | constant | threshold
@fact mi = 74 | distance | G | miles to the next maternity ward | 2029-11 | plan
@fact mn = 95 | duration | G | minutes to the next maternity ward | 2029-11 | plan
@fact ms = 150 | duration | G | minutes to the next maternity ward in snow | 2029-11 | plan
@fact ct = 3 | other | W | counties served | 2029 | constant
@fact ls = 4200000 | budget | W | dollars of yearly loss | 2028 | snapshot
@fact ln = 1700000 | budget | U | dollars of yearly loss | 2028 | snapshot
@fact hl = 9800000 | profit | H | dollars of loss | 2028 | snapshot
@fact np = 61000000 | profit | N | dollars of surplus | 2028 | snapshot
@fact cs = 3400000 | price | N | dollars of pay of the chief executive | 2028 | snapshot
@fact nu = 19 | jobs | W | nurses | 2029-06 | snapshot
@fact nl = 14 | jobs | W | nurses who would be moved | 2029-11 | plan
@fact nx = 5 | jobs | W | nurses who would be laid off | 2029-11 | plan
@fact ob = 2 | jobs | W | obstetricians | 2029-06 | snapshot
@fact on = 4 | jobs | W | obstetricians needed for round-the-clock cover | - | constant | threshold
@fact tv = 1900 | price | W | dollars a day for a travelling doctor | 2029 | snapshot
@fact md = 61 | other | W | share of births paid by Medicaid | 2028 | snapshot
@fact mp = 4100 | price | W | dollars Medicaid pays for a birth | 2029 | snapshot
@fact mc = 9300 | price | W | dollars a birth costs | 2029 | snapshot
@fact mg = 5200 | price | W | dollars lost on a Medicaid birth | 2029 | snapshot
@fact hb = 25 | other | H | beds | 2029 | constant
@fact hj = 312 | jobs | H | staff | 2029 | snapshot
@fact dy = 120 | duration | N | days' notice | 2029-07-09 | constant
@fact sg = 8640 | other | R | signatures | 2029-09-15 | cumulative
@fact mm = 700 | crowd | R | marchers by the organizers' count | 2029-08-18 | snapshot
@fact mo = 450 | crowd | R | marchers by the police estimate | 2029-08-18 | snapshot
@fact at = 386 | crowd | M | voters present | 2029-10-02 | snapshot
@fact vy = 297 | vote_count | M | votes for the money | 2029-10-02 | snapshot
@fact vn = 89 | vote_count | M | votes against the money | 2029-10-02 | snapshot
@fact vp = 76.94 | vote_share | M | share of votes for the money | 2029-10-02 | snapshot
@fact mo2 = 250000 | budget | G | dollars a year offered to the hospital | 2030 | plan | pledged
@fact tx = 88 | price | G | dollars a year on a median home | 2030 | plan
@fact pop = 3870 | other | G | residents | 2020 census | constant
@fact vc = 310000 | price | V | dollars | 2030 | cumulative
@fact vg = 240000 | fundraising | V | dollars given | 2030-02 | cumulative
@fact vd = 70000 | budget | V | dollars the town paid | 2030-02 | cumulative
@fact rb = 6 | cases | G | babies born on the road | 2029-11 to 2030-04 | cumulative
@fact eb = 9 | cases | H | babies born in the emergency room | 2029-11 to 2030-04 | cumulative
@fact uo = 15 | cases | G | babies born on the road or in the emergency room | 2029-11 to 2030-04 | cumulative
@fact vr = 41 | other | V | rides | 2030-04 | cumulative
@fact vb = 2 | cases | V | babies born aboard | 2030-04 | cumulative
@fact st = 17 | other | - | maternity wards closed in Maine | since 2010 | cumulative
@fact sr = 13 | other | - | maternity wards left in Maine | 2029-07 | snapshot
@fact ag = 29 | age | - | age of the mother | 2030-01-14 | snapshot
@fact ti = -11 | temperature | - | degrees | 2030-01-14 | snapshot
@fact ml = 31 | other | - | mile marker where the baby was born | 2030-01-14 | constant
@trap b1 bt :: births there and the number held safe
@trap ls ln :: the hospital's and the guild's figure
@trap ls hl :: the ward's loss and the hospital's
@trap hl np :: the hospital's loss and the system's surplus
@trap nl nx :: moved and laid off
@trap mp mc :: paid and cost
@trap mn ms :: dry and snow
@trap mm mo :: two counts
@trap rb eb :: on the road and in the emergency room
@trap vc vg :: price and gifts
@trap st sr :: wards closed and left
@rel change bg = b9 -> b1
@rel sum nu = nl + nx
@rel diff mg = mc - mp
@rel sum at = vy + vn
@rel share vp = vy / at
@rel sum vc = vg + vd
@rel sum uo = rb + eb

@doc a-daily | state daily | 2029-07-10
Penquis Regional to end births in November

By Abel Thibodeau-Osman, Bangor Register

GREYWATER FALLS — The last place to have a baby in {three|ct} counties will stop delivering them this fall.

NorthCare Health gave {120|dy} days' notice Monday that it'll close the maternity ward at Penquis Regional Hospital. The nearest alternative will be {74|mi} miles away: {95|mn} minutes, on a dry road, behind no log truck.

There were {118|b1|t=last year} births at the hospital last year. In 2014 there were {341|b9|t=In 2014}. That's a drop of {65|bg|round} percent, and NorthCare says that any ward with fewer than {200|bt} can't keep its skills.

Nor its doctors. It has {two|ob} obstetricians and needs {four|on} to cover the clock; the gaps are filled at {$1,900|tv} a day.

The ward loses {$4.2 million|ls} a year, the system said. {Sixty-one|md} percent of births are paid for by MaineCare, at {$4,100|mp} each. One costs {$9,300|mc}.

Of {19|nu} nurses, {14|nl} will be offered other work.

{Seventeen|st|t=since 2010} wards have closed in Maine since 2010. This'll leave twelve.

@doc b-union | union newsletter | 2029-08-05
THE GUILD STANDARD — SPECIAL: GREYWATER FALLS

Let's see the books.

NorthCare says the ward loses {$4.2 million|ls|by=NorthCare}. Our economist took out the share of the parking lot, the lobby and the CEO that they'd charged to it. She gets {$1.7 million|ln|by=Our economist}.

Penquis Regional lost {$9.8 million|hl|t=in 2028} in 2028. NorthCare as a whole was {$61 million|np|t=in 2028} ahead. The CEO was paid {$3.4 million|cs}. You could run the ward on him.

On every MaineCare baby they lose {$5,200|mg}. So fix the rate! The guild's bill would.

They have {nineteen|nu} OB nurses, and {six|!nx} are to be let go. Those who stay in the {25|hb}-bed hospital will be trained for "emergency birth". Ask them what that means. (It means a closet with a light.)

MARCH: Saturday, Aug. 18, from the mill gate, 10 a.m. Strollers in front.

@doc c-tv | local TV site | 2029-08-18
Strollers in front: Greywater Falls marches for its maternity ward

WMPQ 2 | Kendra Pelkey-Ito | Updated: 6:44 PM EDT Aug 18, 2029

GREYWATER FALLS, Maine —

They came with balloons, wagons and one goat in a diaper.

Organizers of the Mothers' March said {700|mm|t=Saturday|by=Organizers of the Mothers' March} people walked Saturday from the mill to Penquis Regional. Police put it at {450|mo|t=Saturday|by=Police}. The town has {3,870|pop} residents.

"I was born here, she was born here, he's going to be born in a Subaru," said Tasha Levesque, 34 weeks.

NorthCare says a {74|mi}-mile drive beats an unsafe ward. There were {181|!b1|t=last year} births at Penquis last year.

The hospital employs {312|hj} people and will otherwise stay open, the system said.

STORM TRACKER: Fog. | Moose count: 3 on Route 11 | Text alerts: 88202

@doc d-minutes | town clerk's minutes | 2029-10-02
TOWN OF GREYWATER FALLS — SPECIAL TOWN MEETING
October 2, 2029, 7:00 p.m., Central School gym

Moderator: H. Pinkham. Voters checked in: {386|at}.

ARTICLE 2. To see if the Town will vote to raise and appropriate {$250,000|mo2} a year for three years, to be paid to the hospital if it keeps the maternity ward open.

Discussion. Selectman Roy: on a median home it's {$88|tx} a year. Mrs. Chandler: she has had six there and would've paid that for the pudding. Mr. Gagne: it's blackmail. Dr. Sethi (one of the {two|ob}): she'd stay. A petition of {8,640|sg} signatures from the region was presented.

Written ballot. Yes {297|vy}. No {89|vn}. Article passes.

NorthCare's representative thanked the voters and said the decision was final.

Mr. Gagne: then what in blazes did we vote for.

Adjourned 9:52. Lost: one mitten. Attest: L. Voisine, Clerk

@doc e-feature | state daily, Sunday | 2030-05-05
Mile marker {31|ml}

By Abel Thibodeau-Osman

Levi Levesque weighs seventeen pounds and was born at {31|ml} on Interstate 95, northbound side, on Jan. 14, at {11|ti|v=-11} below.

His mother is {29|ag}. His father drove. The heater was on high and the flashers were on, and a trucker called Bun stood in the road and turned the traffic with his hat. By then the new drive, {95|mn} minutes in the brochure, had been going on for two hours. In snow it takes {two and a half hours|ms|v=150}.

Levi is one of {six|rb|t=since the ward closed} babies born on the road since the ward closed. {Nine|eb|^} have arrived in the emergency room at Penquis. Add them up, {15|uo}, and it's about what the ward would've seen in two months.

Then there's the van. When NorthCare turned down the town's {$250,000|mo2}, people passed a boot. It came back with {$240,000|vg}, counting one check from a summer person. The town put in {$70,000|vd}. The thing itself cost {$301,000|!vc}: four-wheel drive, a warmer, a midwife named Perpetua on call.

It's made {41|vr|t=as of April} rides as of April. {Two|vb} babies couldn't wait for Bangor.

"I don't call that unsafe," said Perpetua Nadeau. "I call that Tuesday."

NorthCare, which finished 2028 with a surplus of {$61 million|np}, has asked if it might put its logo on the side.

@doc f-brief | trade newsletter | 2030-05-20
RURAL HEALTH WATCH, item 9

Maine: Greywater Falls, pop. {3,870|pop}, publishes first numbers of its municipal "birth van". Price: {$310,000|vc}. Rides to date: {41|vr}. Deliveries aboard: {two|vb}. Unplanned out-of-ward births in the area since the closing in November: {15|uo}.

Background: the unit had {118|b1|t=in its last full year} births in its last full year, against {341|b9|t=in 2014} in 2014; operator's threshold {200|bt}; reported loss {$4.2M|ls|v=4200000}, disputed by the nurses' union ({$1.7M|ln|v=1700000|by=the nurses' union}).

Of the state's {13|sr|t=before} wards before, 12 remain. Two more are "under review".

The special town meeting of October had voted {77|vp|round} percent in favor of a subsidy that wasn't taken up.
