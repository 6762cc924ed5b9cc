@story xc-norway-skiing
@topic Nordic combined World Cup overall after the Lillevatn weekend, February 2035
@subject S = Sindre Aasgård | Aasgård | the Norwegian
@subject M = Matouš Hrdlička | Hrdlička | the Czech
@subject J = Jurij Zupan-Lah | Zupan-Lah | the Slovene
@subject L = Lillevatn weekend | Lillevatn
@fact s0 = 842 | score | S | World Cup points before the weekend | 2035-02-15 | cumulative
@fact s1 = 100 | score | S | points on Saturday | 2035-02-17 | snapshot
@fact s2 = 45 | score | S | points on Sunday | 2035-02-18 | snapshot
@fact s = 987 | score | S | World Cup points after the weekend | 2035-02-18 | cumulative
@fact m0 = 795 | score | M | World Cup points before the weekend | 2035-02-15 | cumulative
@fact m1 = 80 | score | M | points on Saturday | 2035-02-17 | snapshot
@fact m2 = 100 | score | M | points on Sunday | 2035-02-18 | snapshot
@fact m = 975 | score | M | World Cup points after the weekend | 2035-02-18 | cumulative
@fact j0 = 810 | score | J | World Cup points before the weekend | 2035-02-15 | cumulative
@fact j1 = 32 | score | J | points on Saturday | 2035-02-17 | snapshot
@fact j2 = 60 | score | J | points on Sunday | 2035-02-18 | snapshot
@fact j = 902 | score | J | World Cup points after the weekend | 2035-02-18 | cumulative
@fact gm = 12 | margin | S | lead over Hrdlička in points | 2035-02-18 | cumulative
@fact gm0 = 47 | margin | S | lead over Hrdlička in points | 2035-02-15 | cumulative
@fact gj = 85 | margin | S | lead over Zupan-Lah in points | 2035-02-18 | cumulative
@fact gj0 = 32 | margin | S | lead over Zupan-Lah in points | 2035-02-15 | cumulative
@fact left = 3 | other | L | races left in the season | 2035-02-18 | plan
@fact max = 300 | score | L | points still to be had | 2035-02-18 | plan | hypothetical
@fact win = 100 | score | L | points for a win | - | constant
@fact cr = 23400 | crowd | L | spectators over both days | 2035-02-18 | cumulative
@fact c1 = 9800 | crowd | L | spectators on Saturday | 2035-02-17 | snapshot
@fact c2 = 13600 | crowd | L | spectators on Sunday | 2035-02-18 | snapshot
@rel sum s = s0 + s1 + s2
@rel sum m = m0 + m1 + m2
@rel sum j = j0 + j1 + j2
@rel diff gm = s - m
@rel diff gm0 = s0 - m0
@rel diff gj = s - j
@rel diff gj0 = s0 - j0
@rel product max = left * win
@rel sum cr = c1 + c2
@trap gj0 j1 :: his gap before and his points on Saturday, the same number
@trap s1 win :: his points and the rule
@race overall = s m j

@doc a-wire | sports agency | 2035-02-18
Hrdlička wins at Lillevatn to cut Aasgård's lead to {a dozen|gm}

LILLEVATN, Norway — Matouš Hrdlička skied away from the field on Sunday to close within {12|gm|t=on Sunday} points of Sindre Aasgård in the Nordic combined World Cup.

The Czech's {100|m2|^} for the win, on top of {80|m1|t=Saturday} for second place on Saturday, took him from {795|m0|t=before the weekend} before the weekend to {975|m}. Aasgård, first on Saturday but only seventh a day later, added {100|s1} and {45|s2} to his {842|s0|t=before the weekend} and stands at {987|s}. Jurij Zupan-Lah is third on {902|j}, {85|gj} adrift of the Norwegian.

With {three|left} races to come and {100|win} points for each win, {300|max} are still on offer.

@doc b-table | results page | 2035-02-18
World Cup Nordic combined — overall

Name: before / Saturday / Sunday / now
1. Aasgård (NOR): {842|s0} / {100|s1} / {45|s2} / {987|s}
2. Hrdlička (CZE): {795|m0} / {80|m1} / {100|m2} / {957|!m}
3. Zupan-Lah (SLO): {810|j0} / {32|j1} / {60|j2} / {902|j}
Gap 1–3: {85|gj} (was {32|gj0})
Crowd: Saturday {9,800|c1}, Sunday {13,600|c2}, both {22,400|!cr}

@doc c-local | local paper | 2035-02-19
A packed village and a very tired Sindre

Our village has never seen so many people: {9,800|c1|t=Saturday|by=the ski club} on Saturday and {13,600|c2|t=Sunday|by=the ski club} on Sunday, which the ski club adds up to {23,400|cr}.

They came for Sindre Aasgård and went home worried. He had arrived with {842|s0} points to Hrdlička's {795|m0}, a comfortable {47|gm0}. He leaves with {987|s} to {975|m}, and {12|gm} is not comfortable at all.

"I still count {three|left|by=he} races," he said at the bus. {Two|-} of them are on hills he hates.
