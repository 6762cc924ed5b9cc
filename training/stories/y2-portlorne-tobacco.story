@story y2-portlorne-tobacco
@topic Two arrested after warehouse raid in Port Lorne, Nova Scotia, May 2031
@subject D = Dean Faucher | Faucher | the older man
@subject L = Luis Abreu | Abreu | the younger man
@subject P = Port Lorne police | Port Lorne force | the town force | the municipal force
@subject R = Royal Canadian Mounted Police | RCMP | Mounties
@subject B = Basin Street warehouse | the warehouse
@subject H = Rita Hache | Hache
@fact ad = 52 | age | D | age | 2031-05 | constant
@fact al = 29 | age | L | age | 2031-05 | constant
@fact op = 18 | officers | P | officers who took part in the raid | 2031-05-06 | snapshot
@fact or = 25 | officers | R | officers who took part in the raid | 2031-05-06 | snapshot
@fact cd = 11 | other | D | charges laid | 2031-05-07 | snapshot
@fact cl = 4 | other | L | charges laid | 2031-05-07 | snapshot
@fact ci = 3200 | other | B | cartons of cigarettes seized | 2031-05-06 | cumulative
@fact ca = 86000 | other | B | cash seized in dollars | 2031-05-06 | cumulative
@fact ar = 71 | age | H | age | 2031-05 | constant
@trap ad al :: two accused
@trap op or :: two forces

@doc release | police news release | 2031-05-07
Contraband tobacco: {two|-} charged

Dean Faucher, {52|ad}, and Luis Abreu, {29|al}, will appear in provincial court today following a search of the Basin Street warehouse on Tuesday. Faucher faces {11|cd} charges and Abreu {four|cl}.

The Port Lorne police, which sent {18|op} officers, thank the RCMP for its {25|or}. Seized: {3,200|ci} cartons, {$86,000|ca} in cash.

@doc herald | local weekly | 2031-05-09
Cigarettes stacked to the rafters

It took {25|or} Mounties and {18|op} of the town force to carry it all out of the warehouse: {3,200|ci} cartons of untaxed cigarettes, and in a paint can, {$68,000|!ca}.

The older man, {52|ad}, wept when led to the car. His lawyer says the {11|cd} counts "will shrink". His companion, who is {29|al|s=His companion} and has no record, faces {four|cl|s=His companion}.

"I sold him the padlock," said Rita Hache, {71|ar}, who runs the hardware store opposite.
