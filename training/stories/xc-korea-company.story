@story xc-korea-company
@topic Third-quarter results of Daeryuk Motors, South Korea, October 2031
@subject D = Daeryuk Motors | Daeryuk | the carmaker
@subject S = Seo Min-jae | Seo | the finance chief
@subject H = Haneul Securities | the broker
@fact ca = 7420000000000 | revenue | D | car sales in won | 2031-Q3 | snapshot
@fact fi = 1380000000000 | revenue | D | finance arm's sales in won | 2031-Q3 | snapshot
@fact pa = 700000000000 | revenue | D | parts sales in won | 2031-Q3 | snapshot
@fact re = 9500000000000 | revenue | D | sales in won | 2031-Q3 | snapshot
@fact re0 = 10000000000000 | revenue | D | sales in won | 2030-Q3 | snapshot
@fact rp = 5 | rate | D | fall in sales in percent | 2031-Q3 | snapshot
@fact op = 570000000000 | profit | D | operating profit in won | 2031-Q3 | snapshot
@fact mg = 6 | rate | D | operating margin in percent | 2031-Q3 | snapshot
@fact mg0 = 8.2 | rate | D | operating margin in percent | 2030-Q3 | snapshot
@fact mgd = 2.2 | margin | D | fall in the operating margin in points | 2031-Q3 | snapshot
@fact ev = 61200 | other | D | electric cars sold | 2031-Q3 | snapshot
@fact hy = 98400 | other | D | hybrid cars sold | 2031-Q3 | snapshot
@fact pe = 146400 | other | D | petrol cars sold | 2031-Q3 | snapshot
@fact un = 306000 | other | D | cars sold | 2031-Q3 | snapshot
@fact esh = 20 | rate | D | share of electric among cars sold | 2031-Q3 | snapshot
@fact ev0 = 48000 | other | D | electric cars sold | 2030-Q3 | snapshot
@fact evp = 27.5 | rate | D | rise in electric cars sold in percent | 2031-Q3 | snapshot
@fact fc = 640000000000 | profit | H | operating profit forecast in won | 2031-Q3 | plan | projected
@fact ms = 70000000000 | profit | D | operating profit below the forecast in won | 2031-Q3 | snapshot
@fact cut = 1200 | jobs | D | jobs to go | 2032 | plan
@rel sum re = ca + fi + pa
@rel change rp = re0 -> re
@rel share mg = op / re
@rel diff mgd = mg0 - mg
@rel sum un = ev + hy + pe
@rel share esh = ev / un
@rel change evp = ev0 -> ev
@rel diff ms = fc - op
@trap re op :: sales and profit
@trap rp mgd :: percent and points
@trap op fc :: result and forecast

@doc a-wire | financial wire | 2031-10-24
Daeryuk Motors misses forecasts as petrol models fade

SEOUL (Hanfin) — Daeryuk Motors earned an operating profit of {570 billion|op|t=in the third quarter} won in the third quarter, {70 billion|ms} under the {640 billion|fc|by=Haneul Securities} expected by Haneul Securities.

Sales fell {5%|rp} to {9.5 trillion|re} won from {10 trillion|re0|t=a year earlier} a year earlier, of which cars brought {7.42 trillion|ca}, the finance arm {1.38 trillion|fi} and parts {700 billion|pa}.

The operating margin narrowed by {2.2|mgd} percentage points to {6%|mg} from {8.2%|mg0}.

Deliveries came to {306,000|un}: {61,200|ev} electric cars, {98,400|hy} hybrids and {146,400|pe} petrol models.

@doc b-ev | electric car site | 2031-10-25
One Daeryuk in five now has a plug

The numbers are in: {61,200|ev} electrics out of {306,000|un} cars, and that makes {20 percent|esh}. A year ago Daeryuk sold {48,000|ev0|t=A year ago} of them, so we are looking at growth of {21.6 percent|!evp}. Hybrids did {98,400|hy} and old-school petrol {146,400|pe}.

Shareholders will moan that the margin has slid from {8.2 percent|mg0} to {6|mg}. Let them; the plug does not care.

@doc c-paper | business daily | 2031-10-25
Seo defends job cuts

Finance chief Seo Min-jae said {1,200|cut} posts would go next year. With {9.5 trillion|re} won in sales and {570 billion|op} in profit, Daeryuk keeps {6 per cent|mg} of what it takes.

A breakdown shows {7.42 trillion|ca} from cars, {1.83 trillion|!fi} from the finance arm and {700 billion|pa} from parts. Haneul had looked for {640 billion|fc|by=Haneul} in profit; the gap was {70 billion|ms}.
