@story xe-bintang-election
@topic Mayoral run-off and recall vote in Bintang Utara
@subject R = Rusdi Halim | Rusdi | Halim
@subject N = Noraini Wee | Noraini | Wee | the challenger
@subject E = Bintang Utara mayoral run-off | the run-off | the count
@fact vr = 48230 | vote_count | R | votes | final | constant
@fact vn = 45270 | vote_count | N | votes | final | constant
@fact val = 93500 | votes_cast | E | valid votes | final | constant
@fact bad = 1500 | votes_cast | E | spoilt ballots | final | constant
@fact cast = 95000 | votes_cast | E | ballots cast | final | constant
@fact reg = 152000 | other | E | registered voters | 2033 | constant
@fact to = 62.5 | turnout | E | turnout | final | constant
@fact mar = 2960 | margin | E | votes between the two candidates | final | constant
@fact sr = 51.6 | vote_share | R | share of valid votes | final | constant
@fact sn = 48.4 | vote_share | N | share of valid votes | final | constant
@fact mp = 3.2 | margin | E | percentage points between the two candidates | final | constant
@fact r1 = 41.3 | vote_share | R | share of valid votes | first round | constant
@fact n1 = 37.8 | vote_share | N | share of valid votes | first round | constant
@fact mp1 = 3.5 | margin | E | percentage points between the two candidates | first round | constant
@fact town = 31120 | vote_count | R | votes in the town | final | constant
@fact isl = 17110 | vote_count | R | votes on the islands | final | constant
@trap mp mp1 :: the lead in the first round
@trap bad mar :: spoilt ballots are about half of the margin
@race final = vr vn
@race first = r1 n1
@rel sum val = vr + vn
@rel sum cast = val + bad
@rel share to = cast / reg
@rel diff mar = vr - vn
@rel share sr = vr / val
@rel share sn = vn / val
@rel diff mp = sr - sn
@rel diff mp1 = r1 - n1
@rel sum vr = town + isl

@doc a-results | results page | 2033-07-11
Bintang Utara: mayor, run-off — OFFICIAL

Rusdi Halim {48,230|vr} ({51.6%|sr})
Noraini Wee {45,270|vn} ({48.4%|sn})
Valid {93,500|val}
Spoilt {1,500|bad}
Total cast {95,000|cast}
Registered {152,000|reg}, turnout {65.2%|!to}
Margin {2,960|mar}

First round (27 June): Rusdi {41.3%|r1|t=27 June}, Wee {37.8%|n1|t=27 June}, lead {3.5|mp1|t=27 June} points. {Five|-} other candidates were eliminated.

@doc b-daily | daily | 2033-07-12
Islands carry Rusdi over the line

By Shalini Tan-Mahmud

The sitting mayor keeps the chain, by {2,690|!mar|t=official count} votes. Rusdi Halim took {48,230|vr} in the official count, the challenger Noraini Wee {45,270|vn}, {3.2|mp} percentage points apart at {51.6|sr} to {48.4|sn}.

In the town he got {31,120|town}, fewer than she did. But {17,110|isl} came in by boat.

He had led by {3.5|mp1|t=two weeks earlier} points two weeks earlier, {41.3|r1|^} against {37.8|n1|^}, and the lead shrank while both gained.

Wee conceded at 1.15 a.m. and asked that the {1,500|bad} spoilt papers be looked at again. "Even if all of them were mine," she said, "he'd still be mayor."

@doc c-wire | wire agency | 2033-07-11
Incumbent wins run-off in Bintang Utara

BINTANG UTARA (Selat News) — Rusdi Halim was re-elected mayor on Sunday with {51.6 percent|sr|by=the election board} of valid votes, {3.2|mp} points in front of Noraini Wee on {48.4|sn|^}, the election board said.

Ballots were cast by {95,000|cast} of {152,000|reg} registered voters, a turnout of {62.5 percent|to}. After {1,500|bad} were thrown out, {93,500|val} counted: {48,230|vr} for Halim and {45,270|vn} for Wee.
