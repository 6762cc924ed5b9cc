@story xb-torrens-orchestra
@topic Orchestra musicians' pay settlement in Adelaide, 2035
@subject O = Torrens Symphony Orchestra | Torrens Symphony | orchestra | TSO
@subject M = Musicians' Guild of South Australia | guild | musicians | players
@subject D = donors | private donors
@subject B = box office | ticket sales
@subject G = state government | state
@fact n = 78 | jobs | M | players under contract | 2035-05 | snapshot
@fact ns = 46 | jobs | M | string players under contract | 2035-05 | snapshot
@fact nw = 18 | jobs | M | wind players under contract | 2035-05 | snapshot
@fact nb = 14 | jobs | M | brass and percussion players under contract | 2035-05 | snapshot
@fact p0 = 80000 | price | M | yearly base pay in dollars | 2035 | constant
@fact p1 = 86000 | price | M | yearly base pay in dollars from 2036 | 2036 | plan
@fact pp = 7.5 | rate | M | rise of the base pay | 2036 | plan
@fact pd = 6000 | price | M | rise of the yearly base pay in dollars | 2036 | plan
@fact pt = 468000 | budget | O | cost of the rise in dollars | 2036 | plan
@fact r = 16000000 | revenue | O | income in dollars | 2034 | constant
@fact rg = 8800000 | revenue | G | income given in dollars | 2034 | constant
@fact rb = 4800000 | revenue | B | income in dollars | 2034 | constant
@fact rd = 2400000 | revenue | D | income given in dollars | 2034 | constant
@fact sg = 55 | other | G | share of the income | 2034 | constant
@fact sb = 30 | other | B | share of the income | 2034 | constant
@fact sd = 15 | other | D | share of the income | 2034 | constant
@fact e = 16350000 | spending | O | spending in dollars | 2034 | constant
@fact def = 350000 | profit | O | deficit in dollars | 2034 | constant
@fact y = 69 | vote_count | M | votes for the settlement | 2035-05-21 | snapshot
@fact no = 6 | vote_count | M | votes against the settlement | 2035-05-21 | snapshot
@fact v = 75 | votes_cast | M | votes cast on the settlement | 2035-05-21 | snapshot
@fact ys = 92 | vote_share | M | share of the votes for the settlement | 2035-05-21 | snapshot
@fact gap = 63 | margin | M | majority for the settlement in votes | 2035-05-21 | snapshot
@rel sum n = ns + nw + nb
@rel change pp = p0 -> p1
@rel diff pd = p1 - p0
@rel product pt = pd * n
@rel sum r = rg + rb + rd
@rel share sg = rg / r
@rel share sb = rb / r
@rel share sd = rd / r
@rel diff def = e - r
@rel sum v = y + no
@rel share ys = y / v
@rel diff gap = y - no
@trap pt def :: cost of the rise next to the deficit
@trap n v :: players under contract against votes cast

@doc release | joint release | 2035-05-22
Settlement at the Torrens Symphony

Players of the TSO have accepted a new agreement by {69|y} votes to {6|no}. Base pay will rise by {7.5%|pp} in 2036, from {$80,000|p0|t=2035} to {$86,000|p1|t=in 2036}. The {$6,000|pd} increase applies to all {78|n} contracted musicians ({46|ns} strings, {18|nw} winds, {14|nb} brass and percussion) and costs the orchestra {$468,000|pt} a year.

{75|v} ballots were received.

@doc arts | arts pages | 2035-05-24
Harmony, at a price

Cellos up, spirits up. {92 per cent|ys} of {75|v} ballots said yes, {69|y} to {6|no}, a majority of {63|gap}.

The question is who pays. In 2034 the orchestra spent {$16.35 million|e|t=In 2034} and took in {$16 million|r|^}; the hole was {$350,000|def|^}. The state gave {$8.8 million|rg|^}, which is {55 per cent|sg|^}. The box office, {$4.8 million|rb|^}, made {30|sb|^}, and donors, {$2.4 million|rd|^}, the last {15|sd|^}.

Now add {$468,000|pt} a year: {78|n} players at {$6,000|pd}.

Bruckner 7, Saturday 8pm. Four stars.
