@story xd-lofoten-cod
@topic A winter cod season at a Norwegian fish auction
@subject N = Nordbrygga fish auction | Nordbrygga | the auction | the hall
@subject A = Havdis | the trawler Havdis
@subject F = Norwegian coastal fishers' league | the league | coastal fishers
@subject D = Directorate of Fisheries | the directorate
@subject S = Svea Markussen | Markussen | the skipper
@fact tot = 18600 | other | N | tonnes of cod landed | season end 2024 | cumulative
@fact jan = 3900 | other | N | tonnes of cod landed in January | 2024 | cumulative
@fact feb = 6200 | other | N | tonnes of cod landed in February | 2024 | cumulative
@fact mar = 8500 | other | N | tonnes of cod landed in March | 2024 | cumulative
@fact last = 24800 | other | N | tonnes of cod landed | season end 2023 | cumulative
@fact fall = -25 | rate | N | change in tonnes landed on the season before | 2024 | cumulative
@fact pr = 52 | price | N | kroner for a kilo of cod | season 2024 | snapshot
@fact prl = 40 | price | N | kroner for a kilo of cod | season 2023 | snapshot
@fact rise = 30 | rate | N | change in the price of a kilo on the season before | 2024 | snapshot
@fact val = 967200000 | revenue | N | kroner paid for the cod | season 2024 | cumulative
@fact q = 150 | other | S | tonnes of cod quota | 2024 | constant
@fact c = 117 | other | S | tonnes of cod caught | season end 2024 | cumulative
@fact l = 33 | other | S | tonnes of quota left | season end 2024 | snapshot
@fact sh = 78 | other | S | share of the quota caught | season end 2024 | snapshot
@fact cut = 20 | rate | D | cut of the quota for next year in percent | - | plan | projected
@fact had = 2100 | other | N | tonnes of haddock landed | season end 2024 | cumulative
@rel sum tot = jan + feb + mar
@rel change fall = last -> tot
@rel change rise = prl -> pr
@fact kg = 18600000 | other | N | kilos of cod landed | season end 2024 | cumulative
@rel product val = kg * pr
@rel convert kg = tot
@rel diff l = q - c
@rel share sh = c / q
@trap fall cut :: landings fell by a quarter; the cut of a fifth is next year's quota
@trap tot had :: haddock is counted apart

@doc nord-radio | radio brief | 2024-04-09
Quiet winter on the quay

The cod came late and there was less of it. Nordbrygga took in {18,600|tot|t=this winter} tonnes this winter against {24,800|last|t=last year} last year, a {quarter|fall|v=-25} less. January brought {3,900|jan}, February {6,200|feb} and March {8,500|mar}. Haddock, {2,100|had} tonnes of it, is not in those figures. What there was paid well: {52|pr|t=this winter} kroner a kilo on average, where it was {40|prl|t=a year ago} a year ago.

@doc fiskeblad | trade paper | 2024-04-12
Value holds as volume drops
Text: Ola-Ibrahim Dahl

The hall at Nordbrygga sold {18,600|tot|t=between New Year and Easter} tonnes of cod between New Year and Easter at {NOK 52|pr|^} a kilo, or {18.6 million|kg} kilos in all, for a turnover of {NOK 967.2 million|val|^}. The price is up {30 per cent|rise} from {NOK 40|prl|t=in 2023} in 2023.

Skipper Svea Markussen filled {117|c} of her {150|q} tonnes and leaves {33|l} for the autumn. "I have used {78 per cent|sh|by=she says}, and that is more than my neighbours," she says.

The Directorate of Fisheries is considering a cut of {20 per cent|cut|t=next year} in quotas next year.

@doc lofot-column | column | 2024-04-13
What the numbers on the blackboard say

On the blackboard in the canteen somebody keeps the months in chalk: {3,900|jan}, {6,200|feb}, {8,500|mar}. Below, underlined twice, {18,600|tot}. It is the smallest sum since the board was hung. From {24,800|last|t=the spring before} tonnes the spring before, that is a fall of {25 per cent|fall|v=-25}.

I asked Markussen what she will do with the {33|l} tonnes she has not caught out of {150|q}. "Sleep," she said. She has landed {117|c}. In the spring before, a kilo fetched {40|prl|t=In the spring before} kroner; now it is {52|pr|t=now}, {30 per cent|rise} more, and no one in the canteen is smiling.
