@story xe-lower-sambre-flu
@topic Flu season and flu shots in the Lower Sambre health region
@subject L = Lower Sambre health region | the health region | the region
@subject F = flu in the Lower Sambre | flu | influenza | the flu
@subject V = flu shots in the Lower Sambre | flu shots | the shots | jabs
@fact ca = 4380 | cases | F | cases | 2030-02-24 | cumulative
@fact cb = 2920 | cases | F | cases | 2029-02-24 | cumulative
@fact up = 50 | rate | F | growth of cases | 2030-02-24 | constant
@fact ty = 3285 | cases | F | cases of type A | 2030-02-24 | cumulative
@fact tb = 1095 | cases | F | cases of type B | 2030-02-24 | cumulative
@fact as = 75 | other | F | share of type A in cases | 2030-02-24 | cumulative
@fact hos = 262 | cases | F | patients in hospital | 2030-02-24 | snapshot
@fact h1 = 118 | cases | F | patients in hospital in Marsy | 2030-02-24 | snapshot
@fact h2 = 93 | cases | F | patients in hospital in Thuvin | 2030-02-24 | snapshot
@fact h3 = 51 | cases | F | patients in hospital in Aulnes | 2030-02-24 | snapshot
@fact icu = 31 | cases | F | patients in intensive care | 2030-02-24 | snapshot
@fact old = 96000 | other | V | people over 65 | 2030 | constant
@fact jab = 60480 | other | V | people over 65 who had a shot | 2030-02-24 | cumulative
@fact cov = 63 | rate | V | coverage among people over 65 | 2030-02-24 | cumulative
@fact cov9 = 67 | rate | V | coverage among people over 65 | 2029-02-24 | cumulative
@fact dif = 4 | other | V | percentage points by which coverage fell | 2030-02-24 | constant
@fact who = 75 | rate | V | coverage among people over 65 | - | constant | threshold
@fact gap = 12 | other | V | percentage points missing from the goal | 2030-02-24 | snapshot
@fact buy = 85000 | other | L | doses bought | 2029-09 | constant
@fact pr = 11 | price | L | euros for a dose | 2029-09 | constant
@fact pay = 935000 | spending | L | euros for doses | 2029-09 | constant
@trap as who :: two figures of 75 percent
@trap ca cb :: last year's cases
@rel change up = cb -> ca
@rel sum ca = ty + tb
@rel share as = ty / ca
@rel sum hos = h1 + h2 + h3
@rel share cov = jab / old
@rel diff dif = cov9 - cov
@rel diff gap = who - cov
@rel product pay = buy * pr

@doc a-bulletin | bulletin | 2030-02-27
Health region Lower Sambre — influenza, week 8

Confirmed cases this season: {4,380|ca|t=this season} (same date last season: {2,920|cb|t=same date last season}, increase {50%|up})
Type A: {3,285|ty} ({75%|as})
Type B: {1,095|tb}
In hospital: {262|hos}, of whom Marsy {118|h1}, Thuvin {93|h2}, Aulnes {61|!h3}
In intensive care: {31|icu}
Vaccinated among the over-65s: {60,480|jab} of {96,000|old} ({63%|cov})

@doc b-daily | daily | 2030-02-28
Flu: {half|up|v=50} as many again, and fewer jabs

By Anneliese Tchouta

With {4,380|ca|t=up to Sunday} cases up to Sunday the flu has already struck {half|up|v=50} as often again as a year ago, when the count was {2,920|cb|t=a year ago}. {262|hos} people lie in the region's hospitals: {118|h1} at Marsy, {93|h2} at Thuvin and {51|h3} at Aulnes; {31|icu} of these need a ventilator or at least a monitor.

Only {63 per cent|cov} of those over 65 have had their shot. Last year it was {67|cov9|t=Last year}, so coverage has lost {6 per cent|!dif}. The target is {75|who}, still {12|gap} points away.

The region bought {85,000|buy} doses at {€11|pr}, for {€953,000|!pay}. Not all will be used.

@doc c-radio | radio brief | 2030-02-27
Radio Sambre, 12.30

Type A is the winner this winter: {3,285|ty} of {4,380|ca} cases, {three quarters|as|v=75}. The other {1,095|tb} were type B, which comes later and stays longer.

Doctor Ilse Marchetti has {one|-} wish. "Coverage is {63|cov}. It was {67|cov9|t=last winter} last winter. I want those {four|dif} points back."
