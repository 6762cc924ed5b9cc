@story xb-hokuto-bonus
@topic Spring wage round at a Japanese machine maker, 2034
@subject H = Hokuto Seiki | Hokuto | company | maker
@subject U = Hokuto Workers' Union | union
@subject J = Japan plants | Japan
@subject T = Thai plant | Thailand
@subject V = Vietnamese plant | Vietnam
@fact b0 = 320000 | price | H | average monthly base pay in yen | 2033 | constant
@fact b1 = 336000 | price | H | average monthly base pay in yen from April 2034 | 2034-04 | plan
@fact bp = 5 | rate | H | rise of the base pay | 2034-04 | plan
@fact bd = 16000 | price | H | rise of the monthly base pay in yen | 2034-04 | plan
@fact ba = 12000 | price | H | across-the-board part of the monthly rise in yen | 2034-04 | plan
@fact bs = 4000 | price | H | seniority part of the monthly rise in yen | 2034-04 | plan
@fact ask = 6 | rate | U | rise of the base pay demanded | 2034-02 | plan | hypothetical
@fact gap = 1 | margin | U | percentage points between the demand and the result | 2034-03 | constant
@fact bm = 5.5 | other | H | months of bonus | 2034 | plan
@fact by = 1848000 | price | H | yearly bonus in yen | 2034 | plan
@fact n = 7400 | jobs | H | people employed | 2034-03 | snapshot
@fact nj = 4070 | jobs | J | people employed | 2034-03 | snapshot
@fact nt = 2220 | jobs | T | people employed | 2034-03 | snapshot
@fact nv = 1110 | jobs | V | people employed | 2034-03 | snapshot
@fact sj = 55 | other | J | share of the people employed | 2034-03 | snapshot
@fact st = 30 | other | T | share of the people employed | 2034-03 | snapshot
@fact sv = 15 | other | V | share of the people employed | 2034-03 | snapshot
@fact cpi = 2.6 | rate | - | inflation | 2034-02 | snapshot
@fact real = 2.4 | margin | H | percentage points by which the rise exceeds inflation | 2034-04 | plan
@rel change bp = b0 -> b1
@rel diff bd = b1 - b0
@rel sum bd = ba + bs
@rel diff gap = ask - bp
@rel product by = b1 * bm
@rel sum n = nj + nt + nv
@rel share sj = nj / n
@rel share st = nt / n
@rel share sv = nv / n
@rel diff real = bp - cpi
@trap bm bp :: months of bonus against percent of rise
@trap cpi real :: inflation against the rise above it

@doc wire | wire agency | 2034-03-15
Hokuto Seiki settles below union demand

NAGOYA — Hokuto Seiki will lift base pay by {5 percent|bp|t=in April} in April, {1 percentage point|gap} short of the {6 percent|ask} its union asked for. Average monthly pay goes from {320,000|b0} yen to {336,000|b1}, a rise of {16,000|bd}: {12,000|ba} across the board and {4,000|bs} for seniority.

Inflation is {2.6 percent|cpi}. In real terms workers gain {2.4 points|real}.

The bonus is {5.5|bm} months, or {1.848 million|by} yen.

@doc union | union leaflet | 2034-03-16
What we won

Base pay: {320,000|b0} → {336,000|b1} yen (+{5%|bp}).
Made up of: {12,000|ba} for all, {4,000|bs} by years of service = {16,000|bd} yen.
Bonus: {5.5|bm} × {336,000|b1} = {1,848,000|by} yen.
What we did not win: {6%|ask}.

@doc trade | trade weekly | 2034-03-20
Hokuto's wages rise, but only at home

The deal covers Japan alone, where {4,070|nj} of the maker's {7,400|n} people work, {55 percent|sj}. Thailand has {2,220|nt} ({30 percent|st}) and Vietnam {1,110|nv} ({15 percent|sv}).
