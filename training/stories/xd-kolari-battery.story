@story xd-kolari-battery
@topic Quarterly results of a Finnish battery maker
@subject K = Kolari Cells | Kolari | the company | the battery maker
@subject E = electric bus division | buses | bus batteries
@subject S = grid storage division | storage | grid storage
@subject M = marine division | marine | ship batteries
@subject A = Aino Rautavaara-Singh | Rautavaara-Singh | the chief executive
@subject H = Halla Bank | analysts at Halla Bank
@fact r = 182400000 | revenue | K | euros of sales | 2030 Q1 | cumulative
@fact e = 74600000 | revenue | E | euros of sales | 2030 Q1 | cumulative
@fact s = 68100000 | revenue | S | euros of sales | 2030 Q1 | cumulative
@fact m = 39700000 | revenue | M | euros of sales | 2030 Q1 | cumulative
@fact r0 = 152000000 | revenue | K | euros of sales | 2029 Q1 | cumulative
@fact g = 20 | rate | K | growth of sales in percent | 2030 Q1 | cumulative
@fact c = 160500000 | spending | K | euros of costs | 2030 Q1 | cumulative
@fact o = 21900000 | profit | K | euros of operating profit | 2030 Q1 | cumulative
@fact mg = 12 | other | K | operating margin in percent | 2030 Q1 | cumulative
@fact mg0 = 9.5 | other | K | operating margin in percent | 2029 Q1 | cumulative
@fact mgp = 2.5 | margin | K | points by which the operating margin rose | 2030 Q1 | cumulative
@fact ex = 18500000 | profit | H | euros of operating profit expected | 2030 Q1 | plan | projected
@fact beat = 3400000 | profit | K | euros of operating profit above expectations | 2030 Q1 | cumulative
@fact mwh = 760 | other | K | megawatt hours of cells shipped | 2030 Q1 | cumulative
@fact pr = 240000 | price | K | euros of sales for a megawatt hour | 2030 Q1 | snapshot
@fact yr = 750000000 | revenue | K | euros of sales in the year | 2030 | plan | projected
@fact div = 0.45 | price | K | euros of dividend a share | 2030 | plan
@rel sum r = e + s + m
@rel change g = r0 -> r
@rel diff o = r - c
@rel share mg = o / r
@rel diff mgp = mg - mg0
@rel diff beat = o - ex
@rel product r = mwh * pr
@trap r yr :: quarter and year
@trap g mg :: growth and margin

@doc kolari-release | press release | 2030-04-25
Kolari Cells: interim report January-March

Net sales EUR {182.4 million|r|t=January-March} ({152.0|r0|x=1000000}), up {20%|g}. Costs EUR {160.5 million|c}. Operating profit EUR {21.9 million|o}, margin {12.0%|mg} ({9.5%|mg0}), an improvement of {2.5|mgp} percentage points.

Bus {74.6 million|e}, storage {68.1 million|s}, marine {39.7 million|m}.

Outlook unchanged: sales of about EUR {750 million|~yr|t=in 2030} in 2030. The board proposes a dividend of EUR {0.45|div}.

@doc nordic-wire | wire agency | 2030-04-25
Kolari beats forecast on ferries and buses

HELSINKI - Battery maker Kolari Cells on Thursday reported operating profit of {21.9 million|o|t=first-quarter} euros on first-quarter sales of {182.4 million|r|t=first-quarter}, with costs of {165.0 million|!c}. Analysts at Halla Bank had expected {18.5 million|ex|by=Analysts at Halla Bank}, so the beat was {3.4 million|beat}.

Sales grew {20 percent|g} from {152 million|r0|t=a year earlier} a year earlier: buses brought in {74.6 million|e}, storage {61.8|!s|x=1000000} and marine {39.7|m|x=1000000}. Shares rose {6|-} percent.

@doc kauppa-column | column | 2030-04-26
Counting cells
Kimmo Östergård-Lee

A margin of {12 per cent|mg} after {9.5|mg0} is, my calculator says, {2.5|mgp} points, and Rautavaara-Singh says it was the plant at Raahe. Fine. Take {760|mwh} megawatt hours at {€240,000|pr} each and you get {€182.4 million|r}, which matches. What doesn't is the price trend: a fifth cheaper by 2032, everyone says. A profit of {21.9 million|o} against the {18.5|ex|x=1000000} that the bank foresaw leaves {4.3 million|!beat} for optimism. I would keep it in the drawer.
