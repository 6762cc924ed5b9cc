@story u4-polska-pkb
@topic Poland's economy in the second quarter: flash estimate, revision, forecasts, neighbours
@subject P = Poland | the Polish economy | the economy | gross domestic product | GDP
@subject S = Statistics Poland | GUS | the statistics office
@subject I = investment | fixed investment
@subject H = household consumption | consumption | households
@subject X = net exports | foreign trade
@subject G = Germany | its biggest customer
@subject C = Czech Republic | Czechia | Prague
@subject U = Hungary | Budapest
@subject F = finance ministry | the ministry | minister Zuzanna Wrona | Wrona
@subject E = European Commission | Brussels
@subject M = Bank Mazowiecki | Mazowiecki | Patrycja Dudzic-Amaral
@subject A = Analysts | economists
@subject N = National Bank of Poland | NBP | the central bank
@subject Z = zloty | the zloty
@fact y = 3.4 | rate | P | growth on the year, flash estimate | second quarter 2031 | snapshot
@fact y2 = 3.5 | rate | P | growth on the year, second estimate | second quarter 2031 | snapshot
@fact y0 = 3.7 | rate | P | growth on the year | first quarter 2031 | snapshot
@fact q = 0.6 | rate | P | growth on the quarter | second quarter 2031 | snapshot
@fact q0 = 1.1 | rate | P | growth on the quarter | first quarter 2031 | snapshot
@fact exp = 3.6 | rate | A | growth on the year expected by analysts | second quarter 2031 | plan | projected
@fact inv = 5.9 | rate | I | growth on the year | second quarter 2031 | snapshot
@fact con = 3.1 | rate | H | growth on the year | second quarter 2031 | snapshot
@fact nx = 0.7 | rate | X | points taken off growth | second quarter 2031 | snapshot
@fact gov = 3.5 | rate | F | growth in a year | all of 2031 | plan | projected
@fact ec = 3.2 | rate | E | growth in a year | all of 2031 | plan | projected
@fact mz = 3.3 | rate | M | growth in a year | all of 2031 | plan | projected
@fact ger = -0.2 | rate | G | growth on the quarter | second quarter 2031 | snapshot
@fact cz = 2.6 | rate | C | growth on the year | second quarter 2031 | snapshot
@fact hu = 1.1 | rate | U | growth on the year | second quarter 2031 | snapshot
@fact key = 4.75 | rate | N | policy rate | August 2031 | snapshot
@fact un = 5.3 | rate | P | registered unemployment rate | June 2031 | snapshot
@fact wage = 7.2 | rate | P | growth of pay on the year | July 2031 | snapshot
@fact inf = 3.8 | rate | P | yearly inflation | July 2031 | snapshot
@fact def = 5.9 | other | F | budget gap as a share of output | all of 2031 | plan | projected
@fact eur = 4.31 | price | Z | zlotys a euro | 2031-08-13 | snapshot
@fact nom = 1080000000000 | other | P | output in a quarter in zlotys | second quarter 2031 | snapshot
@fact sd = 2031-08-29 | date | S | day of the second estimate | - | plan
@trap y y2 :: flash and second estimate
@trap y q :: on the year and on the quarter
@trap y y0 :: two quarters
@trap gov ec :: forecasts of two bodies for the year
@trap cz hu :: two neighbours
@trap exp mz :: the bank's forecasts for the quarter and for the year
@trap con inv :: components of growth
@trap inf wage :: prices and pay

@doc a-pap-flash | wire agency | 2031-08-13
Polish GDP up {3.4 pct|y|t=Q2} y/y in Q2 - flash

WARSAW, Aug 13 (NAP) - Gross domestic product expanded by {3.4 percent|y|t=in the second quarter of 2031|by=GUS} year on year in the second quarter of 2031 after {3.7 percent|y0|t=in the first} in the first, GUS said in a flash estimate on Wednesday.

Analysts polled by NAP had on average looked for {3.6 percent|exp}.

Seasonally adjusted, GDP was {0.6 percent|q|t=than in the previous quarter} higher than in the previous quarter, when it had risen by {1.1 percent|q0|t=in the previous quarter}.

GUS gave no components. They will come on {August 29|sd}.

The zloty eased to {4.31|eur|t=after the data} per euro after the data.

Finance minister Zuzanna Wrona told a press briefing that her forecast for the full year remained {3.5 percent|gov|t=for the full year|by=Zuzanna Wrona}. "One quarter does not make a year," she said.

@doc b-en-daily | newspaper | 2031-08-14
Slower, but ask the Germans

By Tymoteusz Grabarczyk-Lee

It says something about Poland's last thirty years that growth of {3.4 percent|y|t=from April to June} can be reported as a disappointment. Economists, led by those at Bank Mazowiecki, had bet on {3.6|exp|by=those at Bank Mazowiecki}; the previous quarter had been {3.7|y0|t=the previous quarter}.

Look west. Germany, where a quarter of Polish exports go, shrank by {0.2 percent|ger|v=-0.2|t=from April to June} from April to June against the preceding three months. Poland added {0.6|q|^}. Look south: Czechia managed {2.6 percent|cz|t=over twelve months} over twelve months and Hungary {1.1|hu|^}.

The ministry thinks that the year will end at {3.5|gov|by=The ministry}. Brussels is at {3.2|ec|by=Brussels} and Mazowiecki, splitting the difference, at {3.3|mz|by=Mazowiecki}.

The worry, if there is one, sits in the public purse. The gap between what the state takes and what it spends is on course for {5.9 percent|def|t=this year} of GDP this year. That leaves no room for another tax cut before the vote in autumn. It may not stop one.

Poll of the day: Do you feel richer than a year ago? Yes 31% No 58%

@doc c-second-estimate | wire agency | 2031-08-29
Poland nudges Q2 growth up to {3.5 pct|y2}, consumers in the lead

WARSAW, Aug 29 (NAP) - The economy grew by {3.5 percent|y2|t=in April-June} in annual terms in April-June, Statistics Poland said on Friday, revising up its preliminary reading of {3.4 percent|y|t=preliminary reading}.

Household consumption rose by {3.1 percent|con|t=in April-June} and fixed investment by {5.9 percent|inv|^}, the most in two years, helped by railway contracts. Foreign trade knocked {0.7|nx|^} of a percentage point off.

Output in current prices came to {1.08 trillion|nom} zlotys.

Pay in companies was up {7.2 percent|wage|t=in July} in July, almost twice as fast as prices, which increased by {3.8 percent|inf|^}. Registered unemployment stood at {5.3 percent|un|t=at the end of June} at the end of June.

"This is a consumer story, and consumers vote," said Mazowiecki's Patrycja Dudzic-Amaral, who left her forecast for 2031 at {3.3 percent|mz|t=for 2031|by=Patrycja Dudzic-Amaral}.

The NBP's reference rate is {4.75 percent|key}.

@doc d-investor-letter | newsletter | 2031-09-01
CEE Monday — {Eight|-} things before coffee

1. Poland. Friday's second look at Q2 was better: {3.5%|y2|t=Q2} y/y, not {3.4%|y}. Investment +{5.9%|inv}. We were too gloomy.

2. Still Poland. Does it matter for the MPC? No. It will sit on {4.75%|key} until inflation ({3.8%|inf|t=July} in July) has a {2|-} in front of it.

3. Czechia: {2.6%|cz|t=in Q2} in Q2, same as the flash. Koruna bulls, calm down.

4. Hungary: {1.1%|hu|^}. A base effect with a flag on it.

5. Germany: {-0.2%|ger|t=q/q} q/q confirmed. Third minus in five quarters.

6. Fiscal. Warsaw guides to {5.9%|def} of GDP. The Commission will want to talk; its growth number, {3.2%|ec|by=The Commission}, is lower than Wrona's {3.5%|gov}, so its deficit number is higher.

7. FX. EUR/PLN was {4.31|eur|t=on flash day} on flash day, {4.27|-} as we write.

8. Labour. {5.3%|un} registered jobless is the lowest June since records were kept this way. Wages +{7.2%|wage}.

Unsubscribe | Forward to a friend | Past issues (212)
