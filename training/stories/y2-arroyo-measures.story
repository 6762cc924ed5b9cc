@story y2-arroyo-measures
@topic Two ballot measures in Arroyo Blanco County, California, November 2036
@subject K = Measure K | K | the sewer bond
@subject N = Measure N | N | the rent cap | rent measure
@subject A = Arroyo Blanco County | the county | county
@subject H = Homeowners for Fairness | the homeowners' group
@subject T = Tenants Now | the tenants' coalition
@fact ky = 68.1 | vote_share | K | share voting yes in percent | 2036-11-05 final unofficial | snapshot
@fact ny = 47.3 | vote_share | N | share voting yes in percent | 2036-11-05 final unofficial | snapshot
@fact kt = 66.67 | vote_share | K | share needed to pass in percent | 2036 | constant | threshold
@fact bond = 240000000 | budget | K | bond in dollars | 2036 | plan
@fact sh = 3100000 | spending | H | campaign spending in dollars | 2036-11 | cumulative
@fact st = 640000 | spending | T | campaign spending in dollars | 2036-11 | cumulative
@fact b = 118302 | votes_cast | A | ballots counted | 2036-11-05 final unofficial | cumulative
@fact cap = 4 | rate | N | highest yearly rent rise in percent | 2037 | plan
@trap sh st :: two campaigns' spending
@trap ky kt :: the result and the bar

@doc sentinel | daily newspaper | 2036-11-05
Sewer bond in, rent cap out

Voters in Arroyo Blanco County gave Measure K {68.1%|ky}, just over the {two-thirds|kt} it had to clear, and turned down Measure N, which won {47.3%|ny}. The registrar had tallied {118,302|b} ballots.

K lets the county borrow {$240 million|bond} for new sewers. N would have held rent increases to {4%|cap} a year.

The homeowners' group that fought it reported {$3.1 million|sh} in spending. Tenants Now had {$640,000|st}.

@doc renter | activist newsletter | 2036-11-06
Outspent, not out-argued

Comrades, {47.3|ny|s=we} percent! With {$640,000|st|s=we} we came that close, against landlords who threw {$3.1 million|sh|s=landlords} at us. That is money that Homeowners for Fairness raised in {two|-} zip codes.

Our cap was modest, {four|cap|s=Our cap} percent. Meanwhile everybody's pipes get {$240 million|bond|s=everybody's pipes}; K sailed through with {61.8|!ky}, more than it needed, on the same {118,302|b} ballots, every one the county had. We'll be back in 2038.
