@story danish-wind-guidance
@topic Half-year report of the Danish turbine maker Vestkyst Vind and its Spanish-German rival
@subject V = Vestkyst Vind | Vestkyst | the turbine maker | the company from Esbjerg | the group
@subject S = service division | service | the service arm
@subject T = turbine division | turbines | the turbine business
@subject G = Gamonal Energie | Gamonal | its Spanish-German rival
@subject H = Birgitte Holmskov | Holmskov | the chief executive
@fact r = 4870000000 | revenue | V | euros of revenue | first half of 2037 | cumulative
@fact r0 = 4410000000 | revenue | V | euros of revenue | first half of 2036 | cumulative
@fact q = 2620000000 | revenue | V | euros of revenue | second quarter of 2037 | snapshot
@fact q1 = 2250000000 | revenue | V | euros of revenue | first quarter of 2037 | snapshot
@fact rt = 3690000000 | revenue | T | euros of revenue | first half of 2037 | cumulative
@fact rs = 1180000000 | revenue | S | euros of revenue | first half of 2037 | cumulative
@fact eb = 219000000 | profit | V | euros of operating profit before special items | first half of 2037 | cumulative
@fact ea = 156000000 | profit | V | euros of operating profit after special items | first half of 2037 | cumulative
@fact sp = 63000000 | spending | V | euros of special items | first half of 2037 | cumulative
@fact et = 24000000 | profit | T | euros of operating profit before special items | first half of 2037 | cumulative
@fact es = 195000000 | profit | S | euros of operating profit before special items | first half of 2037 | cumulative
@fact np = 97000000 | profit | V | euros of net profit | first half of 2037 | cumulative
@fact em = 4.5 | rate | V | operating margin before special items | first half of 2037 | snapshot
@fact gl = 10000000000 | revenue | V | euros of revenue expected, lower end | 2037 | plan | projected
@fact gu = 10800000000 | revenue | V | euros of revenue expected, upper end | 2037 | plan | projected
@fact ol = 9600000000 | revenue | V | euros of revenue expected earlier, lower end | 2037-02 | plan | projected
@fact oi = 6340 | other | V | megawatts ordered | first half of 2037 | cumulative
@fact oi0 = 5120 | other | V | megawatts ordered | first half of 2036 | cumulative
@fact oq = 3480 | other | V | megawatts ordered | second quarter of 2037 | snapshot
@fact de = 4900 | other | V | megawatts delivered | first half of 2037 | cumulative
@fact bl = 31500000000 | other | V | euros of order backlog | 2037-06-30 | snapshot
@fact jb = 21400 | jobs | V | employees | 2037-06-30 | snapshot
@fact gr = 5230000000 | revenue | G | euros of revenue | first half of 2037 | cumulative
@fact ge = -41000000 | profit | G | euros of operating loss | first half of 2037 | cumulative
@fact gi = 3900 | other | G | megawatts ordered | first half of 2037 | cumulative
@rel sum r = rt + rs
@rel sum r = q1 + q
@rel sum eb = et + es
@rel diff ea = eb - sp
@rel share em = eb / r
@race orders = oi gi
@race sales = gr r
@trap eb ea :: before and after special items
@trap r q :: half-year and quarter
@trap oi de :: ordered and delivered
@trap et es :: two divisions
@trap gl ol :: new and old forecast
@trap oi oq :: half-year and quarter
@trap np ea :: net and operating
@trap r gr :: two companies

@doc a-flash | financial wire flashes | 2037-08-12
07:31 VESTKYST VIND H1 REVENUE {EUR 4.87 BLN|r|v=4870000000|t=H1} VS {EUR 4.41 BLN|r0|v=4410000000|t=YEAR AGO} YEAR AGO
07:31 VESTKYST H1 EBIT BEFORE SPECIAL ITEMS {EUR 219 MLN|eb|v=219000000|t=H1}; AFTER, {EUR 156 MLN|ea|v=156000000|t=H1}
07:32 VESTKYST RAISES LOW END OF 2037 REVENUE GUIDANCE TO {EUR 10.0 BLN|gl|v=10000000000|t=2037} FROM {EUR 9.6 BLN|ol|v=9600000000}, KEEPS HIGH END AT {EUR 10.8 BLN|gu|v=10800000000|t=2037}
07:33 VESTKYST Q2 ORDER INTAKE {3,480|oq|t=Q2} MW; H1 {6,340|oi|t=H1} MW
07:33 VESTKYST Q2 REVENUE {EUR 2.62 BLN|q|v=2620000000|t=Q2}
07:35 VESTKYST BACKLOG {EUR 31.5 BLN|bl|v=31500000000|t=END-JUNE} AT END-JUNE
08:02 VESTKYST SHARES INDICATED UP 5 PCT

@doc b-paper | Copenhagen business daily | 2037-08-13
The service men who feed the turbine men

Ditte Overgaard

A company that builds machines as tall as cathedrals earns its bread by greasing them. In the first six months Vestkyst's service arm turned {€1.18bn|rs|t=In the first six months} of sales into {€195m|es|^|s=Vestkyst's service arm} of profit. The turbine business needed {€3.69bn|rt|^} of sales to make {€24m|et|^}.

That is still {€24m|et} more than many had feared. Altogether the group arrives at {219|eb|x=1000000} million before special items, {4.5 per cent|em} of revenue, and at {156|ea|x=1000000} once {63 million|sp} for closing the Campbeltown tower factory is booked. Tax and interest take it down to {97 million|np}.

Birgitte Holmskov, who runs a payroll of {21,400|jb}, wouldn't celebrate. "I'll celebrate when turbines stand on their own legs," the chief executive said.

Across the fence at Gamonal Energie they would celebrate with less. Sales there were larger, {€5.23bn|gr|s=there}, but at the bottom of the page stood minus {41 million|ge|v=-41000000|s=Gamonal Energie}.

LÆS OGSÅ: Pork exports up 3 per cent

@doc c-trade | renewable energy trade site | 2037-08-12
Vestkyst books {6.3|oi|x=1000} GW in first half, overtakes Gamonal

Vestkyst Vind won firm orders for {6,340|oi|t=in the first half} MW in the first half of 2037, up from {5,120|oi0|t=a year earlier} MW a year earlier and well over what Gamonal Energie ({3,900|gi}) landed. More than half of it, {3,480|oq|t=the second quarter} MW, came in the second quarter alone, helped by the V310-18 offshore platform.

Deliveries ran lower, at {4,900|de|t=in the first half} MW.

Revenue rose to {€4.87 billion|r}, against the rival's {€5.23 billion|gr|s=the rival}. CEO Holmskov now sees at least {€10 billion|gl|by=CEO Holmskov|t=the full year} for the full year; in February she said at least {€9.6 billion|ol|t=in February|by=she}.

Webinar: 7 ways to decommission a monopile (free, 45 minutes)

@doc d-analyst | bank research note | 2037-08-12
Nordhavn Markets – Equity research – HOLD, target DKK 240

Vestkyst Vind: good half, easy quarter

- Q1 revenue {€2,250m|q1|t=Q1}, Q2 {€2,620m|q|t=Q2}, sum {€4,870m|r}. We had {€4,790m|-}.
- Turbines {€24m|et|s=Turbines}, service {€195m|es|s=service}; group {€219m|eb} pre specials. All clean numbers. Specials {€63m|sp} in Q2, all cash.
- Net {€97m|np}. Consensus {€110m|-}.
- FY guide narrowed: sales {10.0|gl|x=1000000000|t=FY}-{€10.8bn|gu|^}. H1 is {45%|-} of the upper end, normal seasonality.
- Peer check: Gamonal lost {€41m|ge|v=-41000000|s=Gamonal} at EBIT. Orders {3.9|gi|x=1000|s=Gamonal} GW.

All amounts EUR. See disclosures p. 9.
