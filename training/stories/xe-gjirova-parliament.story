@story xe-gjirova-parliament
@topic Parliamentary election in Gjirova: seats, shares and the vote of confidence
@subject A = Civic Alliance | the Alliance | Alliance
@subject P = People's Harvest | Harvest | the farmers
@subject L = Left Bloc of Gjirova | Left Bloc | the Bloc
@subject G = Green Coast | the Greens | Greens
@subject E = Gjirova parliamentary election | the election | the vote
@subject H = Gjirova assembly | the assembly | parliament
@fact sa = 46 | seats | A | seats | final | constant
@fact sp = 39 | seats | P | seats | final | constant
@fact sl = 23 | seats | L | seats | final | constant
@fact sg = 12 | seats | G | seats | final | constant
@fact st = 120 | seats | H | seats | final | constant
@fact maj = 61 | seats | H | seats needed for a majority | - | constant | threshold
@fact coa = 69 | seats | A | seats with the Left Bloc | final | constant
@fact over = 8 | seats | A | seats above a majority with the Left Bloc | final | constant
@fact va = 34.6 | vote_share | A | share of the vote | final | constant
@fact vp = 29.8 | vote_share | P | share of the vote | final | constant
@fact vl = 18.1 | vote_share | L | share of the vote | final | constant
@fact vg = 9.4 | vote_share | G | share of the vote | final | constant
@fact ld = 4.8 | margin | A | percentage points ahead of the second | final | constant
@fact va0 = 38.2 | vote_share | A | share of the vote | 2026 election | constant
@fact los = 3.6 | other | A | percentage points lost since the last election | final | constant
@fact ca = 346000 | vote_count | A | votes | final | constant
@fact cp = 298000 | vote_count | P | votes | final | constant
@fact cm = 48000 | margin | A | votes ahead of the second | final | constant
@fact ct = 1000000 | votes_cast | E | valid votes | final | constant
@fact pd = 31 | poll_share | A | share of the vote | exit poll | constant | projected
@trap ld los :: lead and loss
@trap pd va :: exit poll and result
@race final = va vp vl vg
@rel sum st = sa + sp + sl + sg
@rel sum coa = sa + sl
@rel diff over = coa - maj
@rel diff ld = va - vp
@rel diff los = va0 - va
@rel diff cm = ca - cp
@rel share va = ca / ct

@doc a-wire | wire agency | 2030-10-07
Alliance ahead in Gjirova, needs a partner

GJIROVA (Adria Dispatch) — The Civic Alliance won Sunday's election with {34.6 percent|va|t=final results|by=the commission}, final results of the commission showed, ahead of People's Harvest on {29.8|vp|^} by {5.8|!ld} points. It had {38.2 percent|va0|t=in 2026} in 2026 and is thus down by {3.6|los} points.

In seats: Alliance {46|sa}, Harvest {39|sp}, Left Bloc {23|sl}, Greens {12|sg}, which fills the {120|st}-seat assembly. {61|maj} are needed to govern. With the Bloc, the Alliance would reach {69|coa}.

The Left Bloc came to {18.1|vl} percent and the Greens to {9.4|vg}.

@doc b-live | live post | 2030-10-06
Election night, minute by minute

23:55 All in. {346,000|ca} for the Alliance, {298,000|cp} for Harvest, out of {1,000,000|ct} valid ones, "a number made for teachers", says our statistician. So {34.6|va} per cent, and {48,000|cm} votes between them.

23:20 The arithmetic of power: {46|sa} plus {23|sl} is {69|coa}, {eight|over} more than the {61|maj} you need.

19:00 Exit poll: Alliance {31|pd} percent. They'll be biting their nails.

@doc c-daily | daily | 2030-10-08
Who could govern with whom

Alliance and Left Bloc, {46|sa} and {23|sl}, would hold {69|coa} of {120|st} seats, {nine|!over} above the {61|maj} of a bare majority. A grand coalition with the farmers is ruled out.

The farmers won {36|!sp} seats, the Greens {12|sg}.

Harvest leader Tefik Morina did the sums in votes: "{298,000|cp} against {346,000|ca}. We are {48,000|cm} short. That's one football stadium."
