@story x-port-sellars
@topic Mayor's race and two ballot measures in Port Sellars, Oregon: election night to certification
@subject L = Adaeze Lindqvist | Lindqvist | the council president | the incumbent
@subject T = Warren Tokuda | Tokuda | the harbor pilot | the challenger
@subject B = Priscilla Bane | Bane | the café owner
@subject LIB = Measure 5-301 | the library levy | the levy
@subject REN = Measure 5-302 | the rental cap | the cap
@subject KO = Keep Port Sellars Open | the No campaign
@subject NF = Neighbors First | the Yes campaign
@subject P = Port Sellars | the city
@fact l1 = 6812 | vote_count | L | votes for mayor | 2022-11-08 20:15 count | snapshot
@fact t1 = 5930 | vote_count | T | votes for mayor | 2022-11-08 20:15 count | snapshot
@fact b1 = 2697 | vote_count | B | votes for mayor | 2022-11-08 20:15 count | snapshot
@fact v1 = 15439 | votes_cast | P | votes counted for mayor | 2022-11-08 20:15 count | snapshot
@fact lp1 = 44.1 | vote_share | L | share of the vote for mayor | 2022-11-08 20:15 count | snapshot
@fact tp1 = 38.4 | vote_share | T | share of the vote for mayor | 2022-11-08 20:15 count | snapshot
@fact bp1 = 17.5 | vote_share | B | share of the vote for mayor | 2022-11-08 20:15 count | snapshot
@fact m1 = 882 | margin | L | votes between the first two for mayor | 2022-11-08 20:15 count | snapshot
@fact mp1 = 5.7 | margin | L | points between the first two for mayor | 2022-11-08 20:15 count | snapshot
@fact l2 = 9204 | vote_count | L | votes for mayor | 2022-11-11 count | snapshot
@fact t2 = 9377 | vote_count | T | votes for mayor | 2022-11-11 count | snapshot
@fact b2 = 3801 | vote_count | B | votes for mayor | 2022-11-11 count | snapshot
@fact v2 = 22382 | votes_cast | P | votes counted for mayor | 2022-11-11 count | snapshot
@fact tp2 = 41.9 | vote_share | T | share of the vote for mayor | 2022-11-11 count | snapshot
@fact lp2 = 41.1 | vote_share | L | share of the vote for mayor | 2022-11-11 count | snapshot
@fact bp2 = 17 | vote_share | B | share of the vote for mayor | 2022-11-11 count | snapshot
@fact m2 = 173 | margin | T | votes between the first two for mayor | 2022-11-11 count | snapshot
@fact l3 = 9266 | vote_count | L | votes for mayor | final | snapshot
@fact t3 = 9418 | vote_count | T | votes for mayor | final | snapshot
@fact b3 = 3823 | vote_count | B | votes for mayor | final | snapshot
@fact v3 = 22507 | votes_cast | P | votes counted for mayor | final | snapshot
@fact m3 = 152 | margin | T | votes between the first two for mayor | final | snapshot
@fact ly1 = 55.9 | vote_share | LIB | share voting yes | 2022-11-08 20:15 count | snapshot
@fact ln1 = 44.1 | vote_share | LIB | share voting no | 2022-11-08 20:15 count | snapshot
@fact ly2 = 53.6 | vote_share | LIB | share voting yes | 2022-11-11 count | snapshot
@fact ln2 = 46.4 | vote_share | LIB | share voting no | 2022-11-11 count | snapshot
@fact ry1 = 46.4 | vote_share | REN | share voting yes | 2022-11-08 20:15 count | snapshot
@fact rn1 = 53.6 | vote_share | REN | share voting no | 2022-11-08 20:15 count | snapshot
@fact ry2 = 45.9 | vote_share | REN | share voting yes | 2022-11-11 count | snapshot
@fact rn2 = 54.1 | vote_share | REN | share voting no | 2022-11-11 count | snapshot
@fact lic = 250 | other | REN | licenses allowed for short-term rentals | - | plan | hypothetical
@fact now = 611 | other | P | homes rented by the night | 2022-09 | snapshot
@fact rate = 0.48 | price | LIB | dollars of tax per $1,000 of assessed value | - | plan | pledged
@fact home = 144 | price | LIB | dollars a year for a house assessed at $300,000 | - | plan | projected
@fact levy = 3100000 | revenue | LIB | money raised over five years | - | plan | projected
@fact tr = 88400 | fundraising | T | money raised by the campaign | 2022-11-01 | cumulative
@fact lr = 61250 | fundraising | L | money raised by the campaign | 2022-11-01 | cumulative
@fact ko = 212000 | spending | KO | money spent on the campaign | 2022-11-01 | cumulative
@fact nf = 18900 | spending | NF | money spent on the campaign | 2022-11-01 | cumulative
@fact pl = 43 | poll_share | L | support for mayor in the Headland poll | 2022-10 | snapshot
@fact pt = 36 | poll_share | T | support for mayor in the Headland poll | 2022-10 | snapshot
@fact pb = 14 | poll_share | B | support for mayor in the Headland poll | 2022-10 | snapshot
@fact pn = 412 | sample_size | P | people asked in the Headland poll | 2022-10 | snapshot
@fact pe = 4.8 | margin_of_error | P | margin of error of the Headland poll | 2022-10 | snapshot
@fact to = 58.3 | turnout | P | share of registered voters who voted | final | snapshot
@fact bal = 22764 | votes_cast | P | ballots returned | final | snapshot
@fact reg = 39046 | other | P | registered voters | final | snapshot
@fact left = 7100 | other | P | ballots still to be counted | 2022-11-08 night | snapshot
@fact rec = 113 | margin | P | votes below which the charter orders a recount | final | constant | threshold
@rel sum v1 = l1 + t1 + b1
@rel sum v2 = l2 + t2 + b2
@rel sum v3 = l3 + t3 + b3
@rel diff m1 = l1 - t1
@rel diff mp1 = lp1 - tp1
@rel diff m2 = t2 - l2
@rel diff m3 = t3 - l3
@rel share lp1 = l1 / v1
@rel share tp1 = t1 / v1
@rel share bp1 = b1 / v1
@rel share tp2 = t2 / v2
@rel share lp2 = l2 / v2
@rel share bp2 = b2 / v2
@rel share to = bal / reg
@race night = lp1 tp1 bp1
@race friday = l2 t2 b2
@race certified = l3 t3 b3
@race october = pl pt pb
@trap lp1 ln1 :: the mayoral leader's share and the levy's No share happen to be equal
@trap ly2 rn1 :: Yes on the levy on Friday, No on the rental cap on election night
@trap v3 bal :: votes for mayor against ballots returned, some left the race blank
@trap m2 m3 :: the lead shrank between Friday and certification
@trap lic now :: licenses the cap would allow against homes rented now
@trap lp1 lp2 :: later count

@doc a-wire | wire agency | 2022-11-09
Lindqvist leads in Port Sellars, but {thousands|-} of ballots are out

PORT SELLARS, Ore. (Coastwire) — Council President Adaeze Lindqvist took an early lead Tuesday in the three-way race for mayor of this harbor city, while voters appeared to be turning down a cap on vacation rentals.

The first batch, released at 8:15 p.m. by the Nestuck County clerk, gave Lindqvist {44.1%|lp1|t=The first batch|by=the Nestuck County clerk}, Warren Tokuda, a harbor pilot, {38.4%|tp1|^} and café owner Priscilla Bane {17.5%|bp1|^}. That put Lindqvist {882|m1|^} votes ahead of the pilot, with {15,439|v1|^} counted in the race.

Clerk Dolores Eyre said about {7,100|~left|t=overnight|by=Clerk Dolores Eyre} ballots, most of them dropped off on the last day, remained to be opened overnight and would be added by Friday.

Measure 5-301, a five-year library levy of {48 cents|rate|v=0.48} per {$1,000|-} of assessed value, was ahead with {55.9%|ly1|t=The first batch} in favor. Measure 5-302, which would limit short-term rental licenses to {250|lic}, trailed: {46.4%|ry1} yes, {53.6%|rn1} no.

The campaign against the cap, Keep Port Sellars Open, had spent {$212,000|ko|t=by Nov. 1} by Nov. 1, state filings show, against {$18,900|nf|^} for its opponents, Neighbors First.

@doc b-ktsl | local TV site | 2022-11-09
ELECTION NIGHT: Here's where Port Sellars races stand

By Marisol Dhanani, KTSL 9 News
Posted 11:42 PM PST | Updated 6:05 AM PST
(Photo 1 of 14: Voters drop ballots at the Cutter Street fire hall.)

PORT SELLARS, Ore. — It's going to be a long week for the candidates in the mayor's race.

As of the first drop last night, Adaeze Lindqvist had {6,812|l1|t=the first drop last night} votes, Warren Tokuda {5,930|t1|^}. Priscilla Bane, who runs the Gull & Ladle, was a distant third at {2,697|b1|^}, or {19.5 percent|!bp1|^}.

An October survey of {412|pn|t=October|by=Headland Research} likely voters by Headland Research had the council president at {43|pl|^}, her nearest rival at {36|pt|^|s=her nearest rival} and Bane at {14|pb|^}, with a margin of error of {4.8 points|pe|^}.

On the library, {44.1 percent|ln1|t=the first drop last night} of those counted so far say no. That's not enough to stop it. If the levy holds, the owner of a house assessed at {$300,000|-} would pay {$144|home} a year.

On vacation rentals, the No side was up by {53.6 percent|rn1|t=the first drop last night}. There were {611|now|t=in September|by=a city count} such homes in September, according to a city count.

"We got outspent and we knew it," said Neighbors First chair Tobias Renko. "We had less than {$20,000|<nf}, bake-sale money. They had a fortune."

READ MORE: 5 takeaways from the governor's debate
READ MORE: Highway 31 closed after 3-car crash

@doc c-beacon | daily newspaper | 2022-11-12
Tokuda edges ahead; library levy survives its slide

By Henrik Aldous
haldous@sellarsbeacon.example, 541-555-0148

Harbor pilot Warren Tokuda overtook Council President Adaeze Lindqvist on Friday afternoon, when the county added the last big stack of ballots and his column rose to {9,377|t2|t=on Friday afternoon|by=the county}. Hers stood at {9,204|l2|^}.

The gap is {173|m2|^}. On Tuesday night he had been {882|m1|t=On Tuesday night} behind.

In percentages it is {41.9|tp2|t=on Friday afternoon} to {41.1|lp2|^}, with {3,801|b2|^} people, or {17 percent|bp2|^}, for Priscilla Bane, who conceded at her café before the lunch rush was over.

"Nobody hands out a key to city hall for {a hundred|-} and some votes," said Lindqvist, who has not conceded. "There are military ballots and there are signatures to fix."

Tokuda out-raised her, {$88,400|tr|t=through Nov. 1} to {$61,250|lr|^} through Nov. 1.

The library's margin narrowed with every update. By Friday {56.3 percent|!ly2|t=Friday} had voted for the five-year levy and {46.4 percent|ln2|^} against it. The money, an estimated {$3.1 million|levy} over its life, would reopen the Pike Street branch on Sundays.

The cap on nightly rentals is beaten. Those against it had grown to {54.1 percent|rn2|t=Friday}. Its defeat leaves the {611|now} units that planners counted in September untouched; the measure would have allowed {250|lic}.

Trailing in money does not always mean losing. It did this time: Keep Port Sellars Open reported outlays of {$121,000|!ko|t=the start of the month}, more than {six|-} times what Neighbors First could muster by the start of the month.

@doc d-radio | radio script | 2022-11-11
KPSR NEWS, FRIDAY 5 P-M — COUNTY VOTES

ANCHOR: We have a new leader in the mayor's race. The clerk's Friday count has Warren Tokuda with just under {forty-two percent|<tp2|t=Friday|by=The clerk}, Adaeze Lindqvist with {forty-one|lp2|round|^}. Priscilla Bane has {seventeen|bp2|^}.

Put another way, that's {one hundred seventy-three|m2|t=Friday} votes, out of more than {twenty-two thousand|>v2|^}.

Before this afternoon, Lindqvist was up by {six|mp1|round|t=Before this afternoon} points.

The library levy is winning, {fifty-four|ly2|round|t=Friday} to {forty-six|ln2|round|^}. The limit on vacation rentals is losing by almost exactly the reverse: {forty-six|ry2|round|^} to {fifty-four|rn2|round|^}.

Clerk Dolores Eyre says a recount is automatic only if the margin falls below {one hundred thirteen|rec|by=Clerk Dolores Eyre}.

Sports is next. The Mariners of Port Sellars High won, 31 to 14.

@doc e-newsletter | civic newsletter | 2022-12-06
THE TIDE TABLE, issue 88: It's official

Good morning, neighbors. The clerk signed the canvass on Monday, so you can stop refreshing the page.

Mayor-elect Tokuda finished with {9,418|t3|t=the canvass}. The outgoing council president got {9,266|l3|^|s=The outgoing council president}, and {3,823|b3|^|s=the Gull & Ladle ticket} of you went with the Gull & Ladle ticket. So he won by {125|!m3|^}, which is not close enough for the automatic recount (fewer than {113|rec}).

Turnout, since many of you asked: {58.3%|to|t=the canvass} of the city's {39,046|reg|^} registered voters. That's {22,764|bal|^} envelopes. If you notice that only {22,507|v3|^} of them carried a vote for mayor, you are reading the same page we are. The rest skipped the race.

Levy: passed. Collection begins in July, at {$0.48|rate} per thousand, which on a {$300,000|-} assessment is {twelve dollars|-} a month.

Cap: failed. Neighbors First, which spent {$18,900|nf|t=through Nov. 1} through Nov. 1, says it will be back in two years with a softer version of {350|-} licenses.

Council meets Dec. 13 at 6:30 p.m. in Room 204. There will be cookies.
