@story xb-caracol-warehouse
@topic Explosion at a fireworks warehouse in Honduras, 2029
@subject E = Choloma warehouse explosion | explosion | blast
@subject F = Fuegos Maya | fireworks importer | importer
@subject C = fire service | Cuerpo de Bomberos | firefighters
@subject I = Seguros del Istmo | insurer
@subject T = city of Choloma | Choloma | town hall | city
@fact d = 16 | deaths | E | people killed | 2029-12-20 | cumulative
@fact dw = 9 | deaths | F | workers killed | 2029-12-20 | cumulative
@fact db = 4 | deaths | E | bystanders killed | 2029-12-20 | cumulative
@fact df = 3 | deaths | C | firefighters killed | 2029-12-20 | cumulative
@fact d0 = 12 | deaths | E | people killed | 2029-12-18 | cumulative
@fact dd = 4 | deaths | E | deaths in hospital since the first count | 2029-12-20 | cumulative
@fact i = 75 | injuries | E | people injured | 2029-12-20 | cumulative
@fact ib = 30 | injuries | E | injured people with burns | 2029-12-20 | cumulative
@fact ibs = 40 | other | E | share of the injured with burns | 2029-12-20 | cumulative
@fact ex = 120 | other | F | tonnes of explosives stored | 2029-12-17 | snapshot
@fact lim = 50 | other | F | tonnes of explosives allowed | - | constant | threshold
@fact ov = 70 | other | F | tonnes of explosives above the limit | 2029-12-17 | snapshot
@fact ovp = 140 | rate | F | excess over the limit in percent | 2029-12-17 | snapshot
@fact h = 180 | homes | T | homes damaged | 2029-12-20 | cumulative
@fact hs = 45 | homes | T | damaged homes beyond repair | 2029-12-20 | cumulative
@fact hr = 135 | homes | T | damaged homes that can be repaired | 2029-12-20 | cumulative
@fact hsp = 25 | other | T | share of the damaged homes beyond repair | 2029-12-20 | cumulative
@fact cov = 60000000 | damages | I | insured sum in lempiras | - | constant
@fact dam = 150000000 | damages | T | damage in lempiras | 2029-12-20 | cumulative | projected
@fact gap = 90000000 | damages | T | damage not insured in lempiras | 2029-12-20 | cumulative | projected
@fact damd = 6000000 | damages | T | damage in dollars | 2029-12-20 | cumulative | projected
@fact sta = 34 | jobs | F | workers on shift | 2029-12-17 | snapshot
@rel sum d = dw + db + df
@rel sum d = d0 + dd
@rel share ibs = ib / i
@rel diff ov = ex - lim
@rel change ovp = lim -> ex
@rel sum h = hs + hr
@rel share hsp = hs / h
@rel diff gap = dam - cov
@rel convert damd = dam
@trap db dd :: four bystanders and four who died later
@trap d0 d :: two days apart

@doc wire | wire agency | 2029-12-20
Honduras warehouse held more than twice the fireworks allowed

SAN PEDRO SULA, Honduras - The warehouse that blew up in Choloma on Monday held {120|ex|t=on Monday} tonnes of fireworks, {70|ov|^} above its permit of {50|lim}, the fire service said on Thursday. The excess amounts to {240 percent|!ovp}.

The blast has now killed {16|d|t=now} people. {Twelve|d0|t=by Tuesday} were dead by Tuesday; {four|dd} have since died in hospital. {Seventy-five|i} were injured, {30|ib} of them with burns.

Importer Fuegos Maya had {34|sta} workers on shift.

@doc local | local daily | 2029-12-21
Who will pay for Choloma?

The town hall counts {180|h} damaged houses. {45|hs}, or {25 per cent|hsp}, must come down and {125|!hr} can be saved. The damage: {150 million|dam|by=mayor Delmy Urquía} lempiras, some {6 million|~damd|^} dollars, said mayor Delmy Urquía. The importer's policy with Seguros del Istmo stops at {60 million|cov} lempiras, so {90 million|gap} falls on the rest of us.

Among the dead are {nine|dw} workers, {four|db} passers-by and {three|df} firefighters: {16|d} in all.

@doc tv | television site | 2029-12-20
At a glance: the Choloma explosion

DEAD: {16|d} (workers {9|dw}, bystanders {6|!db}, firefighters {3|df})
HURT: {75|i}, of whom {30|ib} burned ({40%|ibs})
HOMES: {180|h} damaged; {135|hr} repairable, {45|hs} not
STORED: {120|ex} tonnes
ALLOWED: {50|lim} tonnes

More: 10 rules for a safe New Year
