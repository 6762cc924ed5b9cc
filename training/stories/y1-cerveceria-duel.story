@story y1-cerveceria-duel
@topic Two Mexican breweries, third quarter of 2033
@subject L = Cervecería del Lerma | Lerma | the Toluca brewer
@subject V = Grupo Vallarino | Vallarino | its Monterrey rival | the bigger company
@fact lr = 8700000000 | revenue | L | revenue in pesos | third quarter 2033 | cumulative
@fact vr = 14200000000 | revenue | V | revenue in pesos | third quarter 2033 | cumulative
@fact lp = 1150000000 | profit | L | net profit in pesos | third quarter 2033 | cumulative
@fact vp = 980000000 | profit | V | net profit in pesos | third quarter 2033 | cumulative
@fact lv = 4.6 | other | L | beer sold in millions of hectolitres | third quarter 2033 | cumulative
@fact vv = 7.9 | other | V | beer sold in millions of hectolitres | third quarter 2033 | cumulative
@fact vp0 = 1400000000 | profit | V | net profit in pesos | third quarter 2032 | cumulative
@fact vd = 30 | rate | V | fall in net profit | third quarter 2033 | snapshot
@fact lj = 6200 | jobs | L | employees | September 2033 | snapshot
@fact vj = 11900 | jobs | V | employees | September 2033 | snapshot
@rel change vd = vp0 -> vp
@race profit = lp vp
@race revenue = lr vr
@trap lr lp :: revenue and profit
@trap vp vp0 :: a year apart

@doc a-azteca-biz | business wire | 2033-10-26
Lerma out-earns bigger rival Vallarino

Cervecería del Lerma made a net profit of {1.15 billion|lp} pesos in the third quarter, more than Grupo Vallarino's {980 million|vp} for the first time, though its revenue of {8.7 billion|lr} pesos was little over {half|-} the {14.2 billion|vr} of its Monterrey rival.

Vallarino's earnings were down {30%|vd} from {1.4 billion|vp0|t=a year earlier} pesos a year earlier.

@doc b-beverageworld | trade newsletter | 2033-10-27
Less beer, more money

{7.9 million|vv|v=7.9} hectolitres left Vallarino's breweries last quarter; {4.6 million|lv|v=4.6} left Lerma's. Yet it was the Toluca brewer, with its {6,200|lj} people, that went home the richer, by {1.15 billion|lp} pesos to {980 million|vp}.

"Size is vanity," said an analyst at Banco Tres Ríos who covers the bigger company and its {11,900|vj} workers.
