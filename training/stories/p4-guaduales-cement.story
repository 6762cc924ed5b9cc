@story p4-guaduales-cement
@topic Second-quarter results of the Colombian cement maker Cementos Guaduales
@subject G = Cementos Guaduales | Guaduales | the company | the group | the cement maker | the producer | the firm
@subject P = Plant at Puerto Nare | Puerto Nare | the kiln | the new line
@subject N = Colombian cement market | the national market | the industry
@fact r2 = 612000000000 | revenue | G | quarterly sales in pesos | second quarter 2031 | cumulative
@fact r2p = 574000000000 | revenue | G | quarterly sales in pesos | second quarter 2030 | cumulative
@fact g2 = 6.6 | rate | G | growth of quarterly sales on the year before | second quarter 2031 | snapshot
@fact r1 = 575000000000 | revenue | G | quarterly sales in pesos | first quarter 2031 | cumulative
@fact h1 = 1187000000000 | revenue | G | half-year sales in pesos | first half 2031 | cumulative
@fact e2 = 148000000000 | profit | G | quarterly earnings before interest, tax and depreciation in pesos | second quarter 2031 | cumulative
@fact e2p = 139000000000 | profit | G | quarterly earnings before interest, tax and depreciation in pesos | second quarter 2030 | cumulative
@fact m2 = 24.2 | rate | G | margin of earnings before interest, tax and depreciation | second quarter 2031 | snapshot
@fact n2 = 41000000000 | profit | G | quarterly net profit in pesos | second quarter 2031 | cumulative
@fact n2p = 52000000000 | profit | G | quarterly net profit in pesos | second quarter 2030 | cumulative
@fact nd = 21.2 | rate | G | fall of quarterly net profit on the year before | second quarter 2031 | snapshot
@fact v2 = 1420000 | other | G | tonnes of cement sold in the quarter | second quarter 2031 | cumulative
@fact v2p = 1360000 | other | G | tonnes of cement sold in the quarter | second quarter 2030 | cumulative
@fact nv = 3310000 | other | N | tonnes of cement sold in the quarter | second quarter 2031 | cumulative
@fact gl = 2400000000000 | revenue | G | full-year sales in pesos | guidance of February 2031 | plan | projected
@fact gh = 2500000000000 | revenue | G | full-year sales in pesos | guidance of July 2031 | plan | projected
@fact cx = 310000000000 | budget | G | investment for the year in pesos | plan for 2031 | plan | pledged
@fact cs = 118000000000 | spending | G | investment paid out in pesos | first half 2031 | cumulative
@fact k0 = 205000000000 | budget | P | cost of the new kiln in pesos | approval of 2029 | plan | projected
@fact k1 = 264000000000 | budget | P | cost of the new kiln in pesos | July 2031 | plan | projected
@fact kd = 59000000000 | margin | P | increase in the cost of the new kiln in pesos | July 2031 | snapshot
@fact jn = 4380 | jobs | G | employees | 30 June 2031 | snapshot
@fact jp = 4610 | jobs | G | employees | end of 2030 | snapshot
@fact db = 1100000000000 | other | G | net debt in pesos | 30 June 2031 | snapshot
@fact jd = 230 | jobs | G | net reduction in employees | first half 2031 | cumulative
@rel diff jd = jp - jn
@rel sum h1 = r1 + r2
@rel change g2 = r2p -> r2
@rel share m2 = e2 / r2
@rel diff kd = k1 - k0
@trap e2 n2 :: earnings before interest and net profit of the same quarter
@trap cx k1 :: the year's investment and the whole cost of one kiln
@trap r2 h1 :: the quarter and the half year

@doc a-wire | wire agency | 2031-07-24
Colombia's Guaduales lifts 2031 sales target as net profit falls

BOGOTA, July 24 (Andina Press) - Cementos Guaduales raised its full-year revenue forecast on Thursday to {2.5 trillion|gh|by=Chief Executive Lucía Barragán} pesos from the {2.4 trillion|gl|t=in February} it had given in February, even as peso financing costs ate into its bottom line.

Second-quarter revenue rose {6.6%|g2} to {612 billion|r2} pesos from {574 billion|r2p|t=a year earlier} a year earlier. Earnings before interest, tax, depreciation and amortisation came to {148 billion|e2} pesos, a margin of {24.2%|m2}. Net profit was {41 billion|n2} pesos against {52 billion|n2p|t=in the April-June quarter of 2030} in the April-June quarter of 2030.

The group shipped {1.42 million|v2} tonnes of cement in the three months, compared with {1.36 million|v2p|t=one year before} one year before.

Chief Executive Lucía Barragán told analysts that the new line at Puerto Nare would now cost {264 billion|k1|by=Chief Executive Lucía Barragán} pesos, up from the {205 billion|k0|t=when the board approved it in 2029} budgeted when the board approved it in 2029. Of this year's {310 billion|cx} pesos in planned investment, {118 billion|cs|t=by the end of June} had been paid out by the end of June.

Net debt stood at {1.1 trillion|db} pesos.

@doc b-daily | business daily | 2031-07-25
A kiln that keeps getting dearer

By Esteban Wiesner | ewiesner@lagacetaeconomica.example | 4 min read

Anyone looking only at the top of the income statement would say that Guaduales has had a splendid half. Sales between January and June reached {1.19 trillion|h1} pesos, of which {575 billion|r1|t=before Easter} came before Easter and the rest after. The market took it that way: the share gained {2.8%|-} in Medellín.

Further down it is less pretty. What is left for shareholders shrank to {46 billion|!n2} pesos in the quarter, where there had been {52 billion|n2p|t=the previous year} the previous year. Interest, says the finance director, Ramiro Oyola, on {1.1 trillion|db|by=the finance director, Ramiro Oyola} of borrowings.

And then Puerto Nare. The kiln was sold to the board as a {205 billion|k0|t=two years ago} peso affair two years ago. The bill, we learn, is {264 billion|k1|t=as of this week}, as of this week: an extra {59 billion|kd}, more than the firm keeps from a quarter's trade. It takes up most of the investment programme of {310 billion|cx|t=for this year} for this year, though less than half of that, {118 billion|cs}, has gone out of the door.

Oyola insists that fewer hands will pay for it. The payroll counted {4,380|jn|t=on the last day of June} people on the last day of June; there were {4,610|jp|t=at New Year} at New Year.

READ MORE: Ecopetrol trims 2031 dividend to 110 pesos | Peso closes at 4,212 per dollar

@doc c-site | construction trade site | 2031-07-25
Guaduales sells more, earns less: the numbers

Guaduales moved {1.42 million|v2|t=between April and June} tonnes between April and June, when the whole country's cement makers delivered {3.31 million|nv}. That is a rise from {1.36 million|v2p|t=twelve months ago} twelve months ago, and the strongest second quarter since the group listed.

Turnover, at {598 billion|!r2} pesos, beat the {574 billion|r2p} of the same quarter in 2030. EBITDA improved to {148 billion|e2} from {139 billion|e2p|t=last year} last year. But net income dropped {21 percent|nd}.

What it says about the future:
• Sales for the whole of 2031 of {2.5 trillion|gh|by=it} pesos ({2.4 trillion|gl|t=until now} until now)
• Some {310 billion|~cx|t=this year} of capital spending this year
• First clinker from the new line in March 2032

What it does not say: why the line at Puerto Nare, {205 billion|k0|t=on paper in 2029} on paper in 2029, ends up at {264 billion|k1}.

Photo: Guaduales / bag of Type I cement

@doc d-union | union newsletter | 2031-07-28
{230|jd} fewer of us, and a record for them

Compañeros: the half-year report is out and it deserves to be read at the gate. In six months the company took in almost {1.2 trillion|~h1} pesos. In the second three of those, operating earnings were {148 billion|e2}, which is {nine billion|-} above the year before.

Who made that cement? On 31 December we were {4,610|jp|t=On 31 December}. Today's list has {4,380|jn|t=Today's list} names. They speak of an investment of {340 billion|!cx|t=in 2031} in 2031 while the canteen in Puerto Nare has had no roof since the hail, and while a kiln approved at {205 billion|k0} swallows {264 billion|k1|t=today} today.

They will say: but net profit went down. It did, from {52|n2p|x=1000000000} to {41 billion|n2}. Ask the banks why. Our demand on the table is a raise of {11 percent|-} and stays there.

Assembly: Friday 1 August, 17:30, Calle 9 No. 4-31.
