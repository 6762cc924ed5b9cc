@story v3-argentina-september-cpi
@topic September inflation in Argentina
@subject A = Argentina | prices | consumer prices | inflation
@subject M = economists polled by Consenso Austral | economists | analysts | Consenso Austral
@subject K = Argentine central bank | the central bank | central bank
@fact ms = 3.1 | rate | A | monthly inflation | 2035-09 | constant
@fact ma = 2.4 | rate | A | monthly inflation | 2035-08 | constant
@fact mc = 2.6 | rate | M | monthly inflation | 2035-09 | constant | projected
@fact ys = 38.2 | rate | A | inflation over twelve months | 2035-09 | constant
@fact ya = 37.5 | rate | A | inflation over twelve months | 2035-08 | constant
@fact cu = 25.9 | rate | A | inflation since January | 2035-09 | cumulative
@fact fo = 4.7 | rate | A | monthly inflation of food | 2035-09 | constant
@fact re = 1.2 | rate | A | monthly inflation of rents | 2035-09 | constant
@fact ir = 42 | rate | K | key interest rate | 2035-10-14 | snapshot
@fact io = 40 | rate | K | key interest rate | until 2035-10-13 | snapshot
@fact tg = 30 | rate | K | inflation aimed at for the whole year | 2035 | plan | projected
@fact up = 0.7 | margin | A | rise of monthly inflation in points | 2035-08 to 2035-09 | constant
@rel diff up = ms - ma
@trap ms ys :: month against twelve months
@trap ms ma :: September against August
@trap ms mc :: actual against forecast
@trap cu tg :: so far this year against the aim for all of it

@doc a-flash | market flash | 2035-10-13
ARGENTINA SEPT CPI {+3.1|ms|v=3.1} PCT M/M VS {2.6|mc} PCT FORECAST

Consumer prices rose {3.1|ms|t=in September} pct in September after {2.4|ma|t=August} in August, statistics agency data showed; annual rate {38.2|ys|t=September}, highest since March.

@doc b-radio | radio bulletin | 2035-10-13
Síntesis, {19|-} horas

Inflation picks up again. Since January the basket has become dearer by more than {a quarter|>cu|t=Since January|v=25}. Food is the culprit, {4.7|fo|t=in a month} percent dearer in a month, while rents went up only {1.2|re}. The weather after this.

@doc c-desk | trading desk note | 2035-10-14
Morning call

CPI {0.7|up} pp above August; we had been with the consensus at {2.6|mc}. The BCRA reacted before the open: policy rate to {42|ir|t=before the open} from {40|io}. Short pesos.

@doc d-paper | newspaper brief | 2035-10-14
A goal out of sight

The central bank's aim for the year is {30 percent|tg|t=for the year|by=The central bank}. After nine months the count stands at {25.9|cu|t=After nine months}, and with food up close to {five percent|~fo} in September alone hardly anyone believes in it. In August the twelve-month figure was {37.5|ya|t=In August}; it is above {38|>ys|t=now} now.

@doc e-social | newsroom post | 2035-10-14
IPC al toque

Sep {3.1%|ms|t=Sep}. Aug {2.4%|ma|t=Aug}. Year on year {38.2%|ys}. Interest rate from today {42%|ir|t=from today}.
