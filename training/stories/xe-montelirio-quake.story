@story xe-montelirio-quake
@topic Earthquake at Montelirio: damage and donations after a month
@subject Q = Montelirio earthquake | the earthquake | the quake | the tremor
@subject T = Montelirio | the town
@subject D = Manos Juntas | the donors' alliance | the alliance
@fact b = 5400 | homes | T | buildings inspected | 2036-02-20 | cumulative
@fact red = 1350 | homes | T | buildings marked red | 2036-02-20 | cumulative
@fact yel = 1890 | homes | T | buildings marked yellow | 2036-02-20 | cumulative
@fact gre = 2160 | homes | T | buildings marked green | 2036-02-20 | cumulative
@fact rs = 25 | other | T | share of buildings marked red | 2036-02-20 | cumulative
@fact gs = 40 | other | T | share of buildings marked green | 2036-02-20 | cumulative
@fact all = 7200 | homes | T | buildings | 2036 | constant
@fact todo = 1800 | homes | T | buildings not inspected | 2036-02-20 | snapshot
@fact dead = 63 | deaths | Q | people killed | 2036-02-20 | cumulative
@fact dt = 48 | deaths | Q | people killed in the town | 2036-02-20 | cumulative
@fact dv = 15 | deaths | Q | people killed in the villages | 2036-02-20 | cumulative
@fact ten = 1450 | other | D | tents sent | 2036-02-20 | cumulative
@fact pt = 320 | price | D | dollars for a tent | 2036 | constant
@fact ct = 464000 | spending | D | dollars for tents | 2036-02-20 | cumulative
@fact fo = 610000 | spending | D | dollars for food | 2036-02-20 | cumulative
@fact wa = 226000 | spending | D | dollars for water | 2036-02-20 | cumulative
@fact sp = 1300000 | spending | D | dollars spent | 2036-02-20 | cumulative
@fact ra = 2080000 | fundraising | D | dollars received | 2036-02-20 | cumulative
@fact lf = 780000 | fundraising | D | dollars unspent | 2036-02-20 | snapshot
@fact d1 = 57 | deaths | Q | people killed | 2036-01-25 | cumulative
@trap dead d1 :: the toll of the first week
@trap red ten :: red buildings and tents
@rel sum b = red + yel + gre
@rel share rs = red / b
@rel share gs = gre / b
@rel diff todo = all - b
@rel sum dead = dt + dv
@rel product ct = ten * pt
@rel sum sp = ct + fo + wa
@rel diff lf = ra - sp

@doc a-wire | wire agency | 2036-02-21
Month after quake, {a quarter|rs|v=25} of Montelirio is marked red

MONTELIRIO (Cordillera Wire) — Engineers had inspected {5,400|b|t=by Wednesday|by=the mayor's office} buildings by Wednesday, the mayor's office said. {1,350|red|^} got a red mark and will come down, {1,980|!yel} a yellow and {2,160|gre|^} a green one. Red is {25 percent|rs}, green {40|gs}. Some {1,800|todo} of {7,200|all} have yet to be looked at.

The January tremor killed {63|dead} people, {48|dt} in the town itself and {15|dv} in the villages up the valley. The toll had stood at {57|d1|t=in the first week} in the first week.

A tremor of magnitude {4.1|-} woke the town on Tuesday.

@doc b-charity | newsletter | 2036-02-22
Manos Juntas: your money so far

Received: {$2,080,000|ra}
Spent on food: {$610,000|fo}
Spent on water: {$226,000|wa}
Spent on tents: {$446,000|!ct} ({1,450|ten} tents at {$320|pt})
Spent in all: {$1,300,000|sp}
Left: {$780,000|lf}

We'll stay until the last family is under a roof. Ana Lucía Ferreyra, coordinator

@doc c-local | local radio site | 2036-02-22
Green, yellow, red: what your mark means

Green ({2,160|gre|t=so far} buildings so far): go home. Yellow ({1,890|yel|^}): go in with a helmet, fetch your things. Red ({1,350|red|^}): stay out.

{5,400|b} have been done out of {7,200|all}. If yours is among the {1,800|todo} still waiting, call 0-800-22-11.

Need a tent? The donors' alliance brought {1,450|ten}. They cost {320|pt} dollars each, {464,000|ct} together, so please bring them back.
