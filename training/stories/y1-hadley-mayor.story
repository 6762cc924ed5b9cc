@story y1-hadley-mayor
@topic Mayoral election in Hadley Forks, Ohio, November 2033
@subject M = Gina Marchetti | Marchetti | the challenger | councilwoman
@subject O = Lyle Odom | Odom | the mayor | the incumbent
@subject H = Hadley Forks | the city
@fact mv = 22104 | vote_count | M | votes received | final unofficial | snapshot
@fact ov = 20318 | vote_count | O | votes received | final unofficial | snapshot
@fact ms = 52.1 | vote_share | M | share of the vote | final unofficial | snapshot
@fact os = 47.9 | vote_share | O | share of the vote | final unofficial | snapshot
@fact mg = 1786 | margin | M | votes ahead of the rival | final unofficial | snapshot
@fact o29 = 58 | vote_share | O | share of the vote | 2029 election | snapshot
@fact tot = 42422 | votes_cast | H | votes cast for mayor | final unofficial | snapshot
@fact e1 = 51 | vote_share | O | share of the early vote | early vote | snapshot
@rel sum tot = mv + ov
@rel share ms = mv / tot
@rel share os = ov / tot
@rel diff mg = mv - ov
@race final = mv ov
@trap os o29 :: this year's share and that of four years before
@trap os e1 :: all votes and the early ones

@doc a-courier | local daily | 2033-11-09
Marchetti ousts Odom in Hadley Forks

Councilwoman Gina Marchetti beat Mayor Lyle Odom, {52.1%|ms|t=final unofficial results} to {47.9%|os|^}, in final unofficial results posted after midnight by the county board of elections.

The challenger's {22,104|mv} votes put her {1,786|mg} ahead of the incumbent, who had led by a hair when early ballots, {51%|e1|t=early ballots} of them his, went up on the screen at 7:31 p.m.

"I've called her and wished her luck," said Odom, who won {58%|o29|t=four years ago} four years ago.

@doc b-wkht | radio news script | 2033-11-09
WKHT morning news, 6 o'clock

Good morning. Hadley Forks has a new mayor. Of {42,422|tot} votes cast, {20,318|ov} went to Lyle Odom and the rest, {22,104|mv}, to Gina Marchetti. That is {52 percent|ms|round} for her and {48|os|round} for him.

The mayor says he will not ask for a recount. He took office after getting {58 percent|o29|t=in 2029} in 2029, and he tells WKHT that the sewer rates did him in.
