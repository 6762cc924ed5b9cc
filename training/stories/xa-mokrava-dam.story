@story xa-mokrava-dam
@topic Referendum in Mokrava municipality on a dam across the Lešnica
@subject N = No camp | the dam's opponents | Against | opponents
@subject Y = Yes camp | supporters | For | the dam's supporters
@subject M = Mokrava municipality | Mokrava | the municipality
@subject H = Lešnica Hidro | the utility | the power company
@fact e = 48200 | other | M | people entitled to vote | 2031-09-21 | snapshot
@fact c = 21690 | votes_cast | M | ballots cast | final | snapshot
@fact y = 9414 | vote_count | Y | votes for the side | final | snapshot
@fact n = 12060 | vote_count | N | votes for the side | final | snapshot
@fact i = 216 | other | M | spoiled ballots | final | snapshot
@fact v = 21474 | votes_cast | M | valid ballots | final | snapshot
@fact ns = 56.16 | vote_share | N | share of the valid vote | final | snapshot
@fact ys = 43.84 | vote_share | Y | share of the valid vote | final | snapshot
@fact mv = 2646 | margin | N | lead in votes | final | snapshot
@fact mp = 12.3 | margin | N | lead in points | final | snapshot
@fact t = 45 | turnout | M | turnout | final | snapshot
@fact t0 = 38.4 | turnout | M | turnout | 2026 referendum | snapshot
@fact dt = 6.6 | other | M | rise in turnout in points | final | snapshot
@fact q = 40 | turnout | M | turnout needed for the vote to bind | - | constant | threshold
@fact cost = 310000000 | budget | H | cost of the dam in euros | - | plan | projected
@fact spent = 14000000 | spending | H | euros spent on studies | 2031-09-21 | cumulative
@fact left = 296000000 | budget | H | euros of the cost not yet spent | 2031-09-21 | plan | projected
@fact poll = 52 | poll_share | Y | intend to vote for the side | 2031-09-10 | snapshot
@rel sum c = y + n + i
@rel sum v = y + n
@rel diff v = c - i
@rel share ns = n / v
@rel share ys = y / v
@rel diff mv = n - y
@rel diff mp = ns - ys
@rel share t = c / e
@rel diff dt = t - t0
@rel diff left = cost - spent
@trap q t :: the threshold of validity, not the turnout
@trap c v :: the cast ballots count the spoiled ones too
@trap poll ys :: a poll eleven days before, not the result
@race result = n y

@doc a-wire | wire agency | 2031-09-21
Slovenian valley town throws out river dam

MOKRAVA, Slovenia (STN) - Voters in Mokrava on Sunday rejected a {62|-}-metre dam across the Lešnica river by {56.2%|ns|t=Sunday} to {43.8%|ys|^}, the municipal election board said.

With every ballot counted, {12,060|n|t=every ballot counted|by=the board} people had voted against and {9,414|y|^} for, a majority of {2,664|!mv|^} for the opponents, the board said. Turnout was {45.0%|t|^}, above the {40%|q} that the law requires for the result to bind, and {6.6 points|dt} higher than the {38.4%|t0|t=in 2026} recorded in 2026.

Lešnica Hidro puts the cost of the project at {€310 million|cost|by=Lešnica Hidro}. It has already laid out {€14 million|spent} on studies, leaving {€296 million|left} that will now not be spent.

A poll on September 10 had shown supporters on {52%|poll|t=September 10}.

@doc b-table | results page | 2031-09-22
Občina Mokrava: official result of the municipal referendum

Last refresh 22. 9. 2031 09:14 | polling stations 41 of 41

Entitled to vote ........ {48,200|e}
Ballots cast ............ {21,690|c} ({45%|t})
  For ................... {9,414|y}
  Against ............... {12,060|n}
  Spoiled ............... {261|!i}
Valid ................... {21,474|v}
  of which For {43.84%|ys}, Against {56.16%|ns}

Quorum: {40%|q} of those entitled. REACHED.
Lead of Against: {2,646|mv} votes.

@doc c-radio | local radio bulletin | 2031-09-22
Radio Lešnica, the seven o'clock news

Good morning. The valley has said no. {Fifty-six|ns|round} per cent against, {forty-four|ys|round} for: the opponents finished {twelve points|mp|round} clear in yesterday's referendum on the dam. In votes the gap is {2,646|mv}, which is what you get when {12,060|n} people say one thing and {9,414|y} another.

More of us bothered this time. Turnout came to {45 per cent|t|t=yesterday}, after {38.4|t0|t=five years ago} five years ago, an increase of {7.6 points|!dt}. The mayor, Tjaša Ogrin, said on air that the threshold of {40 per cent|q|by=The mayor, Tjaša Ogrin} had been "no worry at all by lunchtime".

The power company says it is studying the outcome. It spent {14 million euros|spent|by=The power company} getting this far.
