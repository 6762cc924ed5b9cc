@story l1-santa-rosalia-stadium
@topic Santa Rosalia, Arizona: Proposition 417, a sales tax for a ballpark, polls and result, 2031
@subject P = Proposition 417 | Prop 417 | the measure | the ballpark tax | 417
@subject K = Copperheads | the ball club | the team | Santa Rosalia Copperheads
@subject N = No Blank Checks | opponents | the no side
@subject Y = Home Team 417 | supporters | the yes side
@subject H = Halvorsen-Ruiz | Halvorsen-Ruiz poll | the university poll
@subject D = Desert Signal | the newspaper's poll | the Signal
@subject S = Santa Rosalia | the city | city voters
@fact y1 = 49 | poll_share | P | likely voters in favor | Halvorsen-Ruiz September 2031
@fact n1 = 42 | poll_share | P | likely voters against | Halvorsen-Ruiz September 2031
@fact u1 = 9 | poll_share | P | likely voters undecided | Halvorsen-Ruiz September 2031
@fact y2 = 44 | poll_share | P | likely voters in favor | Desert Signal October 2031
@fact n2 = 48 | poll_share | P | likely voters against | Desert Signal October 2031
@fact u2 = 8 | poll_share | P | likely voters undecided | Desert Signal October 2031
@fact s1 = 612 | sample_size | H | likely voters asked | Halvorsen-Ruiz September 2031
@fact s2 = 805 | sample_size | D | likely voters asked | Desert Signal October 2031
@fact e1 = 4.0 | margin_of_error | H | margin of error | Halvorsen-Ruiz September 2031
@fact e2 = 3.5 | margin_of_error | D | margin of error | Desert Signal October 2031
@fact yr = 45.7 | vote_share | P | share of votes in favor | final
@fact nr = 54.3 | vote_share | P | share of votes against | final
@fact ye = 47.9 | vote_share | P | share of votes in favor | early ballots
@fact ne = 52.1 | vote_share | P | share of votes against | early ballots
@fact tax = 0.4 | rate | P | sales tax in percent | - | plan
@fact yrs = 22 | duration | P | years of the tax | - | plan
@fact raise = 780000000 | revenue | P | money the tax would bring in | - | plan | projected
@fact park = 1150000000 | budget | K | cost of the ballpark | - | plan | projected
@fact club = 370000000 | budget | K | the club's part of the cost | - | plan | pledged
@fact fy = 6400000 | fundraising | Y | money raised | 2031-10-25 | cumulative
@fact fn = 710000 | fundraising | N | money raised | 2031-10-25 | cumulative
@fact v = 158200 | votes_cast | S | votes on the measure | final
@fact seats = 37500 | other | K | seats in the ballpark | - | plan
@rel sum park = raise + club
@race sept = y1 n1
@race oct = y2 n2
@race early = ye ne
@race final = yr nr
@trap y1 y2 :: two pollsters
@trap ye yr :: early ballots and the final count
@trap s1 s2 :: two samples
@trap fy fn :: the money of the two camps

@doc a-campus | university news service | 2031-09-23
Poll: Ballpark tax leads, but falls short of a majority

Just under half of likely voters in Santa Rosalia, {49%|y1|by=the Halvorsen-Ruiz poll}, would approve a sales tax to build a home for the Copperheads, the Halvorsen-Ruiz poll found. Opposed were {42%|n1|^}; {9%|u1|^} had not decided.

The survey reached {612|s1} likely voters by text and phone Sept. 12-18. Its margin of error is plus or minus {4|e1} points.

Proposition 417 would add {0.4|tax} percent to the price of most things for {22|yrs} years. City staff expect {$780 million|raise|by=City staff}; the club would put in {$370 million|club|s=the club}. Together they'd pay for a {37,500|seats}-seat park.

Asked whether they'd been to a game this season, {31%|-} said yes.

Methodology (PDF, {14|-} pages)

@doc b-paper | city newspaper | 2031-10-14
Voters sour on {417|-}: no side ahead, {48|n2}-{44|y2}

By Inés Talamante, The Desert Signal

The tide has gone out on the ballpark tax. A Signal poll of {805|s2|by=A Signal poll} likely voters shows opponents with {48%|n2|^} and supporters with {44%|y2|^}, the remaining {8%|u2|^} unsure.

Three weeks ago, another pollster had it {49|y1|t=Three weeks ago|by=another pollster}-{42|n1|^} the other way. The questions differ: ours names the price, {$1.15 billion|park}, and theirs did not. Ours carries a {3.5|e2}-point margin.

Money has not been the trouble. Home Team 417, bankrolled by the team, has taken in {nine|-} dollars for every {one|-} that No Blank Checks has.

"People can read," said Bram Oyelaran, who runs the latter from his garage on a card table. "{Twenty-two|yrs} years is longer than my marriage."

ALSO IN THE SIGNAL: {3|-} hikers found alive in Sawtooth Wash — Heat record falls, {103|-} in October

@doc c-money | politics newsletter | 2031-10-29
The ledger: what the ballpark fight costs

Reports came in Monday. Through Oct. 25:

• Home Team 417 — {$6.4 million|fy|t=Through Oct. 25}, of which {$5 million|-} from the Copperheads' owner.
• No Blank Checks — {$710,000|fn|^}, mostly {$25|-} and {$50|-} gifts.

What's on the line: {four-tenths of a cent|tax|v=0.4} on the dollar, {22|yrs} years, an expected {$780 million|raise}. The team says its {$370 million|club|by=The team|s=its} is firm "up to and including cost growth," a phrase we've asked it to define.

The public polls split: university, Yes {49|y1|by=university}, No {42|n1|^}; newspaper, Yes {44|y2|by=newspaper}, No {48|n2|^}.

@doc d-wire | wire agency | 2031-11-05
Arizona city rejects tax for baseball park

SANTA ROSALIA, Ariz. — Voters turned down a sales tax for a {$1.15 billion|park} ballpark Tuesday, {54.3 percent|nr|t=Tuesday} to {45.7 percent|yr|^}.

Proposition 417 had trailed in the early ballots released first, {47.9|ye|t=in the early ballots} to {52.1|ne|^}, and fell further as votes from Tuesday were added. In all {158,200|v} people voted on it.

The Copperheads, who raised most of the {$6.4 million|fy|t=as of late October} reported as of late October by the yes side, said they would "look at every option," including those outside the city. Their lease runs through 2033.

@doc e-tv | local TV site | 2031-11-05
417 fails: What happens now?

PHOENIX-WEST DESK — We asked and you told us: no.

Q: How bad was it?
A: The no side won by almost {nine|-} points. Final: {54.3%|nr|t=Final} against, {45.7%|yr|^} for.

Q: Didn't a poll say it'd pass?
A: One did, in September, barely: {49%|y1|t=in September|by=One}. By mid-October the newspaper's had it losing, with {44%|y2|t=By mid-October|by=the newspaper's}. Early ballots, counted first, were kinder than the rest: {47.9%|ye|t=Early ballots} yes.

Q: Will the team leave?
A: It won't say. It had promised {$370 million|club|s=It} and a {37,500|seats}-seat stadium. The lease is up in {two|-} years.

Q: Does my sales tax change?
A: Nope. The {0.4%|tax} would have kicked in Jan. 1.
