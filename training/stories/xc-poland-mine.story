@story xc-poland-mine
@topic Job cuts at the Zofia colliery, Poland, October 2029
@subject Z = Zofia colliery | Zofia | the mine | the pit
@subject S = Śląsk-Energo | the owner | the group
@subject U = Miners' union Barbórka | Barbórka | the union
@subject W = Wacław Drzewiecki | Drzewiecki | the union leader
@fact j = 3400 | jobs | Z | people employed | 2029-10 | snapshot
@fact cut = 1190 | jobs | Z | jobs to be cut | 2030-12 | plan
@fact left = 2210 | jobs | Z | jobs to remain | 2030-12 | plan
@fact csh = 35 | rate | Z | share of jobs to be cut | 2030-12 | plan
@fact ret = 540 | jobs | Z | early retirements | 2030-12 | plan
@fact tr = 410 | jobs | Z | transfers to other pits | 2030-12 | plan
@fact red = 240 | jobs | Z | compulsory redundancies | 2030-12 | plan
@fact pay = 96000 | price | Z | severance per redundant miner in zloty | 2030 | plan | pledged
@fact payt = 23040000 | budget | S | severance bill in zloty | 2030 | plan | projected
@fact o1 = 2400000 | other | Z | tonnes of coal mined | 2028 | cumulative
@fact o0 = 3200000 | other | Z | tonnes of coal mined | 2024 | cumulative
@fact od = 25 | rate | Z | fall in output in percent | 2028 | snapshot
@fact cost = 640 | price | Z | cost per tonne in zloty | 2028 | snapshot
@fact pr = 515 | price | Z | selling price per tonne in zloty | 2028 | snapshot
@fact lo = 125 | price | Z | loss per tonne in zloty | 2028 | snapshot
@fact los = 300000000 | profit | Z | yearly loss in zloty | 2028 | snapshot
@fact mar = 6000 | crowd | U | people marching | 2029-10-20 | snapshot
@fact marp = 2800 | crowd | U | people marching as counted by police | 2029-10-20 | snapshot
@rel diff left = j - cut
@rel share csh = cut / j
@rel sum cut = ret + tr + red
@rel product payt = red * pay
@rel change od = o0 -> o1
@rel diff lo = cost - pr
@rel product los = lo * o1
@trap mar marp :: the union's count and that of police
@trap cut red :: jobs cut and miners made redundant
@trap cost pr :: cost and price

@doc a-wire | wire agency | 2029-10-18
Polish pit to shed over {a third|>csh} of jobs

KATOWICE (PKP Press) — Śląsk-Energo will cut {1,190|cut} of {3,400|j} jobs at its Zofia colliery by the end of 2030, it said on Thursday, leaving {2,210|left|t=by the end of 2030}. That is {35%|csh} of the workforce.

{Five hundred and forty|ret} miners would retire early, {410|tr} would move to other pits and {240|red} would be dismissed with {96,000|pay} zloty each.

Coal from Zofia costs {640|cost} zloty a tonne and fetches {515|pr}, a loss of {125|lo} on each.

@doc b-regional | regional daily | 2029-10-22
Thousands march for Zofia

Barbórka says {6,000|mar|by=Barbórka|t=on Saturday} people marched on Saturday; police counted {2,800|marp|by=police|^}.

"They tell us {1,190|cut}," shouted Wacław Drzewiecki. "Count with me: {540|ret} sent home, {420|!tr} sent away, {240|red} thrown out."

Output has dwindled from {3.2 million|o0|t=in 2024} tonnes in 2024 to {2.4 million|o1|t=last year} last year, {a third|!od} less. At a loss of {125|lo} zloty per tonne, those {2.4 million|o1} tonnes cost the group {300 million|los} zloty.

@doc c-business | business newsletter | 2029-10-19
Zofia by numbers

Staff now {3,400|j}, cut {1,190|cut}, remaining {2,120|!left}.
Severance: {240|red} × {96,000|pay} zł = {23.04 million|payt} zł.
Unit cost {640|cost} zł, price {515|pr} zł, margin minus {125|lo} zł.
Output 2024 {3.2|o0|x=1000000} Mt, 2028 {2.4|o1|x=1000000} Mt (−{25%|od}).
Verdict: not the last round.
