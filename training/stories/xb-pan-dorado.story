@story xb-pan-dorado
@topic Layoffs and shop closures at a Spanish bakery chain, 2027
@subject B = Pan Dorado | bakery chain | chain | baker
@subject N = northern shops | north
@subject E = eastern shops | Levante | east
@subject M = Madrid
@subject U = Comisión de Panaderos | bakers' union | union
@subject I = Larkspur Capital | Larkspur | owner
@fact s0 = 310 | other | B | shops before the closures | 2027-02 | snapshot
@fact sc = 62 | other | B | shops to close | 2027 | plan
@fact s1 = 248 | other | B | shops after the closures | 2027 | plan
@fact scp = 20 | other | B | share of the shops to close | 2027 | plan
@fact cn = 29 | other | N | shops to close | 2027 | plan
@fact ce = 21 | other | E | shops to close | 2027 | plan
@fact cm = 12 | other | M | shops to close | 2027 | plan
@fact j0 = 2800 | jobs | B | staff before the layoffs | 2027-02 | snapshot
@fact jc = 490 | jobs | B | jobs to go | 2027 | plan
@fact j1 = 2310 | jobs | B | staff after the layoffs | 2027 | plan
@fact jp = 17.5 | other | B | share of the jobs to go | 2027 | plan
@fact jv = 175 | jobs | B | jobs to go by voluntary departure | 2027 | plan
@fact jl = 315 | jobs | B | jobs to go by dismissal | 2027 | plan
@fact sev = 24000 | damages | B | average severance in euros | 2027 | plan
@fact sevt = 11760000 | budget | B | severance in all in euros | 2027 | plan
@fact loss = -18400000 | profit | B | net result in euros | 2026 | constant
@fact loss0 = -11500000 | profit | B | net result in euros | 2025 | constant
@fact lp = 60 | rate | B | growth of the net loss | 2026 | constant
@fact rev = 156000000 | revenue | B | sales in euros | 2026 | constant
@fact rev0 = 160000000 | revenue | B | sales in euros | 2025 | constant
@fact rp = -2.5 | rate | B | change of sales | 2026 | constant
@fact paid = 45000000 | price | I | price paid for the chain in euros | 2024 | constant
@fact paidd = 49500000 | price | I | price paid for the chain in dollars | 2024 | constant
@fact ue = 540 | jobs | U | jobs that the union expects to be lost | 2027 | plan | projected
@rel sum s0 = sc + s1
@rel share scp = sc / s0
@rel sum sc = cn + ce + cm
@rel sum j0 = jc + j1
@rel share jp = jc / j0
@rel sum jc = jv + jl
@rel product sevt = sev * jc
@rel change lp = loss0 -> loss
@rel change rp = rev0 -> rev
@rel convert paidd = paid
@trap ue jc :: the union's forecast against the plan
@trap scp jp :: share of shops against share of jobs

@doc wire | wire agency | 2027-02-23
Spanish baker Pan Dorado to shut shops, cut staff

MADRID, Feb 23 - Pan Dorado will close {62|sc|t=this year} of its {310|s0} shops this year, or {20%|scp}, and shed {490|jc|^} of {2,800|j0} jobs, or {17.5%|jp}, the bakery chain said. It would keep {248|s1} shops and {2,310|j1} staff.

Sales slipped {2.5%|rp|t=last year|v=-2.5} last year to {156 million|rev|^} euros from {160 million|rev0} in 2025. The net loss widened to {18.4 million|loss|v=-18400000} euros from {11.5 million|loss0|v=-11500000}.

Larkspur Capital paid {45 million|paid|t=in 2024} euros ({$49.5 million|paidd|^}) for the chain in 2024.

@doc memo | staff memo | 2027-02-23
To all colleagues

Dear all, today is a hard day. We are ending work at {62|sc} shops: {29|cn} in the north, {21|ce} in the Levante and {12|cm} in Madrid. From {310|s0} shops we go to {248|s1}.

{490|jc} jobs will go. {175|jv} of you have already asked to leave; for {315|jl} colleagues we must give notice. The average settlement will be {24,000|sev} euros, so the company has set aside {11.76 million|sevt} euros.

Questions: people@pandorado.example, ext. 4410.

@doc daily | regional daily | 2027-02-24
Twelve ovens go cold in the capital

The pain is spread widely. Of {62|sc} doomed Pan Dorado shops {29|cn} are northern, {21|ce} eastern and {a dozen|cm} are in Madrid.

The bakers' union does not believe the figure of {490|jc} job losses and expects {540|ue|by=The bakers' union}. {175|jv} people leave of their own will and {315|jl} are dismissed, the chain insists.

Last year's loss, {18.4 million|loss|v=-18400000} euros, was {60 percent|lp} deeper than the {11.5 million|loss0|v=-11500000|t=the year before} of the year before.
