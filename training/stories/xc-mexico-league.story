@story xc-mexico-league
@topic Liga Bajío women's football after the last round, Mexico, May 2035
@subject L = Leonas de Salvatierra | Leonas | Salvatierra
@subject P = Puebla Atlética | Atlética
@subject Q = Querétaro Norte | Norte
@subject B = Liga Bajío | the league
@subject R = Rosario Quintanilla | Quintanilla | the striker
@fact lw = 15 | score | L | wins | final | cumulative
@fact ld = 4 | score | L | draws | final | cumulative
@fact ll = 3 | score | L | defeats | final | cumulative
@fact lg = 22 | score | L | games | final | cumulative
@fact lp = 49 | score | L | points | final | cumulative
@fact pp = 46 | score | P | points | final | cumulative
@fact pw = 14 | score | P | wins | final | cumulative
@fact pd = 4 | score | P | draws | final | cumulative
@fact pl = 4 | score | P | defeats | final | cumulative
@fact qp = 38 | score | Q | points | final | cumulative
@fact gap = 3 | margin | L | points ahead of the second team | final | cumulative
@fact gq = 11 | margin | L | points ahead of the third team | final | cumulative
@fact gf = 51 | score | L | goals scored | final | cumulative
@fact ga = 19 | score | L | goals conceded | final | cumulative
@fact gd = 32 | score | L | goal difference | final | cumulative
@fact rg = 17 | score | R | goals | final | cumulative
@fact rsh = 33.3 | rate | R | share of her team's goals | final | cumulative
@fact pz = 2400000 | price | L | prize in pesos | 2035-05 | snapshot
@fact pzp = 1500000 | price | P | prize in pesos | 2035-05 | snapshot
@fact pzq = 900000 | price | Q | prize in pesos | 2035-05 | snapshot
@fact pzt = 4800000 | price | B | prizes in pesos | 2035-05 | snapshot
@fact pz0 = 4000000 | price | B | prizes in pesos | 2034-05 | snapshot
@fact pzu = 20 | rate | B | rise in prizes in percent | 2035-05 | snapshot
@rel sum lg = lw + ld + ll
@rel sum lg = pw + pd + pl
@rel diff gap = lp - pp
@rel diff gq = lp - qp
@rel diff gd = gf - ga
@rel share rsh = rg / gf
@rel sum pzt = pz + pzp + pzq
@rel change pzu = pz0 -> pzt
@trap ga rg :: goals conceded and one player's goals
@trap ld pd :: draws of two teams, the same number
@race table = lp pp qp

@doc a-paper | sports daily | 2035-05-27
LEONAS, CHAMPIONS BY {THREE|gap}

Salvatierra finished the Liga Bajío with {49|lp} points to Puebla Atlética's {46|pp}, {three|gap} clear, and {eleven|gq} ahead of Querétaro Norte on {38|qp}.

In {22|lg} games the Leonas won {15|lw}, drew {four|ld} and lost {three|ll}. They scored {51|gf} and let in {19|ga}, a difference of {23|!gd}. {A third|rsh} of the goals, {17|rg}, belong to Rosario Quintanilla.

@doc b-league | league bulletin | 2035-05-28
LIGA BAJÍO — FINAL STANDINGS AND PRIZES

1. Leonas de Salvatierra: {15|lw} W, {4|ld} D, {3|ll} L, {22|lg} played, {49|lp} pts. Prize {2,400,000|pz} pesos
2. Puebla Atlética: {14|pw} W, {4|pd} D, {5|!pl} L, {22|lg} played, {46|pp} pts. Prize {1,500,000|pzp} pesos
3. Querétaro Norte: {38|qp} pts. Prize {900,000|pzq} pesos
Prize fund: {4,800,000|pzt} pesos ({2034|-}: {4,000,000|pz0|t=2034}), plus {20%|pzu}

@doc c-column | magazine column | 2035-06-02
Cheap lionesses

The whole league shared {4.8 million|pzt} pesos: {2.4|pz|x=1000000} million for the champions, {1.5|pzp|x=1000000} for Atlética and {0.9|pzq|x=1000000} for Norte. Last year it was {four million|pz0|t=Last year}. {Twenty percent|pzu} more of very little.

Quintanilla's {17|rg} goals, of the {51|gf} that her side put away, cost the club less than a used van. {Nineteen|ga} conceded, plus {32|gd} on the ledger, {49|lp} points, {eight|!gap} more than Atlética's {46|pp}. What more do sponsors want?
