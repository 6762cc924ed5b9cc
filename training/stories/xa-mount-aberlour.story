@story xa-mount-aberlour
@topic By-election in Mount Aberlour, Jamaica, and the money behind it
@subject D = Desmond Agyeman-Reid | Agyeman-Reid | Desmond | the Labourite
@subject L = Lucinda Farquhar | Farquhar | the incumbent
@subject J = Josiah Bramwell | Bramwell | the pastor
@subject A = Mount Aberlour | the constituency
@subject E = Electoral Office | the office
@fact d = 7524 | vote_count | D | votes | final | snapshot
@fact l = 6138 | vote_count | L | votes | final | snapshot
@fact j = 2178 | vote_count | J | votes | final | snapshot
@fact r = 160 | other | A | rejected ballots | final | snapshot
@fact v = 15840 | votes_cast | A | valid votes | final | snapshot
@fact c = 16000 | votes_cast | A | ballots cast | final | snapshot
@fact e = 32000 | other | A | electors | 2029 | constant
@fact tn = 50 | turnout | A | turnout | final | snapshot
@fact pd = 47.5 | vote_share | D | share of the valid vote | final | snapshot
@fact pl = 38.75 | vote_share | L | share of the valid vote | final | snapshot
@fact pj = 13.75 | vote_share | J | share of the valid vote | final | snapshot
@fact mv = 1386 | margin | D | lead in votes over the runner-up | final | snapshot
@fact mp = 8.75 | margin | D | lead in points over the runner-up | final | snapshot
@fact sd = 11286000 | spending | D | dollars spent on the campaign | 2029-05 | cumulative
@fact sv = 1500 | price | D | dollars spent for each vote | 2029-05 | constant
@fact sl = 14500000 | spending | L | dollars spent on the campaign | 2029-05 | cumulative
@fact cap = 15000000 | spending | A | dollars that a candidate may spend | - | constant | threshold
@fact hr = 500000 | other | L | dollars short of the cap | 2029-05 | constant
@fact sm = 3214000 | other | L | dollars spent more than the winner | 2029-05 | constant
@fact lo = 8910 | vote_count | L | votes | 2026 election | constant
@fact ld = 2772 | other | L | votes lost since the last election | final | constant
@fact lp = -31.1 | rate | L | change of votes since the last election | final | constant
@rel sum v = d + l + j
@rel sum c = v + r
@rel share tn = c / e
@rel share pd = d / v
@rel share pl = l / v
@rel share pj = j / v
@rel diff mv = d - l
@rel diff mp = pd - pl
@rel product sd = d * sv
@rel diff hr = cap - sl
@rel diff sm = sl - sd
@rel diff ld = lo - l
@rel change lp = lo -> l
@race final = d l j
@trap c v :: ballots and valid votes
@trap lo l :: two elections
@trap mv sv :: a lead and dollars

@doc a-gleaner | national daily | 2029-05-29
Agyeman-Reid takes Mount Aberlour

Desmond Agyeman-Reid is the constituency's new member. The Electoral Office gave him {7,524|d|by=The Electoral Office} votes on Monday, {47.5 per cent|pd}, to {6,138|l|^} ({38.8 per cent|pl}) for Lucinda Farquhar and {2,178|j|^} ({13.8 per cent|pj}) for Josiah Bramwell, a majority of {1,368|!mv}.

{15,840|v} votes were good and {160|r} were thrown out. With {16,000|c} ballots from {32,000|e} electors, exactly {half|tn} had come.

Farquhar drew {8,910|lo|t=in 2026} in 2026, so {2,772|ld} of her people, {31 per cent|lp|v=-31.1}, were elsewhere.

@doc b-watch | watchdog's newsletter | 2029-06-20
WHAT A VOTE COSTS

Returns are in. The winner declared {$11.286 million|sd}, which over {7,524|d} votes is {$1,500|sv} for every one. The loser declared {$14.5 million|sl}, {$3.214 million|sm} more than he did and {$1.5 million|!hr} below the cap of {$15 million|cap}.

The pastor filed nothing. He had {2,178|j} votes of the {15,840|v}, a share of {13.75%|pj}, and, he says, a bicycle.

@doc c-radio | radio brief | 2029-05-28
Aberlour FM, ten o'clock

It's Desmond! {47.5|pd} to {38.75|pl}, so he beats the incumbent by {8.75|mp} points. {Seven thousand five hundred and twenty-four|d|v=7524} for him, {6,138|l} for her, {2,718|!j} for Pastor Bramwell, of {15,840|v}. Turnout: {50 per cent|tn}. Stay tuned for dominoes.
