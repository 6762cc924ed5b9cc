@story v3-aeromar-austral-results
@topic Third quarter of Aeromar Austral, Chile
@subject A = Aeromar Austral | Aeromar | the airline | the carrier
@subject V = Vuelo Sur | the rival
@subject B = Pilar Huenchumilla | Huenchumilla | the chief executive | CEO
@fact re = 412000000 | revenue | A | revenue in dollars | Q3 2030 | constant
@fact ro = 371000000 | revenue | A | revenue in dollars | Q3 2029 | constant
@fact gr = 11 | rate | A | growth of revenue on the year | Q3 2030 | constant
@fact ne = 23000000 | profit | A | net profit in dollars | Q3 2030 | constant
@fact no = -9000000 | profit | A | net profit in dollars | Q3 2029 | constant
@fact op = 38000000 | profit | A | operating profit in dollars | Q3 2030 | constant
@fact pa = 2900000 | ridership | A | passengers carried | Q3 2030 | constant
@fact pv = 3400000 | ridership | V | passengers carried | Q3 2030 | constant
@fact lf = 84 | other | A | share of seats filled | Q3 2030 | constant
@fact pl = 6 | other | A | new aircraft to be delivered | 2031 | plan | projected
@fact sh = 7.2 | rate | A | rise of the share price | 2030-11-05 close | snapshot
@fact mi = 4.5 | rate | A | rise of the share price | 2030-11-05 midday | snapshot
@fact df = 500000 | margin | V | lead in passengers carried | Q3 2030 | constant
@rel change gr = ro -> re
@rel diff df = pv - pa
@trap ne op :: net against operating profit
@trap pa pv :: the airline against its rival
@trap mi sh :: share price at midday and at the close
@trap re ro :: this year's quarter and last year's

@doc a-flash | market flash | 2030-11-05
*AEROMAR AUSTRAL Q3 NET {$23M|ne} VS LOSS OF {$9M|no|v=-9000000}

*AEROMAR AUSTRAL 3Q REVENUE {$412M|re|t=3Q}, UP {11%|gr|t=3Q}
*AEROMAR 3Q NET INCOME {$23M|ne|t=3Q}
*AEROMAR SEES {SIX|pl|t=IN 2031} AIRCRAFT DELIVERIES IN 2031

@doc b-midday | midday market note | 2030-11-05
Santiago stocks at midday

Aeromar Austral led the gainers, {4.5 percent|mi|t=by lunchtime} up by lunchtime, after turnover of {$412 million|re} beat what analysts had pencilled in. The operating line came in at {$38 million|op}. Copper miners slid.

@doc c-tv | TV ticker | 2030-11-05
AEROMAR IN THE BLACK

AEROMAR ENDS ON A HIGH, SHARES +{7.2%|sh|t=AT CLOSE} AT CLOSE ... CARRIER EARNED {$32M|!ne|t=IN JULY-SEPTEMBER} IN JULY-SEPTEMBER ... FILLED {84%|lf} OF SEATS

@doc d-paper | newspaper brief | 2030-11-06
More passengers, fewer worries

Huenchumilla's airline flew {2.9 million|pa|t=between July and September} people between July and September, still {half a million|df|^} fewer than Vuelo Sur's {3.4 million|pv|^}. But it kept {$23 million|ne|^} after tax, where a year earlier the same months had brought sales of only {$371 million|ro|t=a year earlier}.

@doc e-trade | trade newsletter | 2030-11-06
Load factor and fleet

Load factor at Aeromar: {79%|!lf|t=in the quarter} in the quarter. CEO Pilar Huenchumilla expects {half a dozen|pl|t=next year|by=Pilar Huenchumilla} new jets next year, and calls the {11-percent|gr} sales growth "a floor".
