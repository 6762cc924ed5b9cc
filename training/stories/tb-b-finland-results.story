@story tb-b-finland-results
@topic Second-quarter results of a Finnish pump maker
@subject K = Kuusivirta | Kuusivirta Oyj | the company | the group | the pump maker | the Lahti-based group
@subject U = Metalliväki | the union
@fact ns = 412.6e6 | revenue | K | net sales in the second quarter in euros | 2036 Q2 | cumulative
@fact ns0 = 395.1e6 | revenue | K | net sales in the second quarter in euros | 2035 Q2 | cumulative
@fact nsc = 4.4 | rate | K | change in net sales from a year earlier | 2036 Q2 | snapshot
@fact op = 38.2e6 | profit | K | operating profit in the second quarter in euros | 2036 Q2 | cumulative
@fact op0 = 41.7e6 | profit | K | operating profit in the second quarter in euros | 2035 Q2 | cumulative
@fact opc = -8.4 | rate | K | change in operating profit from a year earlier | 2036 Q2 | snapshot
@fact om = 9.3 | rate | K | operating margin | 2036 Q2 | snapshot
@fact om0 = 10.6 | rate | K | operating margin | 2035 Q2 | snapshot
@fact oi = 455.0e6 | revenue | K | orders received in the second quarter in euros | 2036 Q2 | cumulative
@fact oi0 = 388.4e6 | revenue | K | orders received in the second quarter in euros | 2035 Q2 | cumulative
@fact oic = 17.1 | rate | K | change in orders received from a year earlier | 2036 Q2 | snapshot
@fact eps = 0.61 | other | K | earnings per share in euros | 2036 Q2 | cumulative
@fact eps0 = 0.68 | other | K | earnings per share in euros | 2035 Q2 | cumulative
@fact p = 3914 | jobs | K | employees at the end of the quarter | 2036-06-30 | snapshot
@fact p0 = 3870 | jobs | K | employees at the end of the quarter | 2035-06-30 | snapshot
@fact lo = 1.65e9 | revenue | K | net sales in the full year in euros, lower end | 2036 | plan | projected
@fact hi = 1.70e9 | revenue | K | net sales in the full year in euros, upper end | 2036 | plan | projected
@fact cut = 120 | jobs | K | jobs to be cut | 2036-07 | plan
@fact cutu = 180 | jobs | K | jobs under threat when the talks began | 2036-05 | plan
@fact con = 40.5e6 | profit | K | operating profit that analysts had expected in euros | 2036 Q2 | plan | projected
@trap ns oi :: sales and orders
@trap ns ns0 :: this year's quarter and last year's
@trap op con :: the result and the analysts' guess
@trap cut cutu :: final cuts and the figure at the start of the talks
@trap om om0 :: margins of two years
@rel change nsc = ns0 -> ns
@rel change opc = op0 -> op
@rel share om = op / ns
@rel share om0 = op0 / ns0
@rel change oic = oi0 -> oi

@doc a-release | press release | 2036-07-18
Kuusivirta Oyj, half-year financial report: Strong orders, margin under pressure

KUUSIVIRTA OYJ   STOCK EXCHANGE RELEASE   18 JULY 2036 AT {8.30|-} EEST

APRIL–JUNE 2036 IN BRIEF
(EUR million unless otherwise stated; April–June 2035 in brackets)

Orders received: {455.0|oi|x=1000000|t=APRIL–JUNE 2036} ({388.4|oi0|x=1000000|t=April–June 2035}), {+17.1%|oic|v=17.1}
Net sales: {412.6|ns|x=1000000|t=APRIL–JUNE 2036} ({395.1|ns0|x=1000000|t=April–June 2035}), {+4.4%|nsc|v=4.4}
Operating profit: {38.2|op|x=1000000|t=APRIL–JUNE 2036} ({41.7|op0|x=1000000|t=April–June 2035}), {-8.4%|opc}
Operating margin: {9.3%|om|t=APRIL–JUNE 2036} ({10.6%|om0|t=April–June 2035})
Earnings per share, EUR: {0.61|eps|t=APRIL–JUNE 2036} ({0.68|eps0|t=April–June 2035})
Personnel at end of period: {3,914|p} ({3,870|p0})

President and CEO Eeva-Liisa Harjavuori: "Municipal customers have returned. Copper and freight have not been kind to us, and our actions in Lahti will show in the second half."

Outlook for 2036 (unchanged): net sales are expected to be EUR {1,650|lo|x=1000000|t=for 2036}–{1,700|hi|x=1000000|^} million.

Webcast at 10.00. Dial-in code {774 210|-}#.

@doc b-business | business daily | 2036-07-18
Pump maker's sales swell but profit leaks

Helsinki close: OMXH25 {5,812|-} (+{0.3%|-}) | Euribor {12M|-} {2.41|-} | Brent {$71.10|-}

Kuusivirta sold more and earned less in the spring. Net sales grew {4.4 per cent|nsc|t=in the spring} to {€421.6m|!ns|^}, while operating profit sank {8.4 per cent|opc|^|v=-8.4} to {€38.2m|op|^}. Analysts polled by this newspaper had pencilled in {€40.5m|con|by=Analysts polled by this newspaper}.

"It is copper, copper and copper," said chief executive Eeva-Liisa Harjavuori.

Of every hundred euros that came in, a little over {nine|om|round} stayed with the Lahti-based group, against {10.6|om0|t=a year ago} a year ago. Order books are the bright spot: customers signed for {€455m|oi} worth of pumps and valves, up by about {a sixth|~oic|v=17.1}.

The shares, down {6%|-} early on, ended at {€14.32|-}.

Now {120|cut} jobs will go in Lahti. The union, Metalliväki, which had feared {180|cutu|t=when talks opened in May|by=Metalliväki} when talks opened in May, called it "the lesser evil". At the end of June {3,941|!p|t=At the end of June} people were on the payroll. Harjavuori still expects full-year revenue of up to {€1.7bn|<hi}.

Oskar Nyberg-Tanaka, text
