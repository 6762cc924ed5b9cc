@story x-brenholt-pumps
@topic Annual results and job cuts at Brenholt, a Danish maker of pumps
@subject B = Brenholt A/S | Brenholt | the group | the company | the pump maker
@subject D = Brenholt Denmark | Danish sites | Denmark
@subject V = Varnby works | Varnby
@subject P = Brenholt Poland | Poland
@subject Z = Brenholt Brazil | Brazil
@subject H = Torben Hvidsten | Hvidsten | the chief executive
@fact r11 = 8420000000 | revenue | B | yearly sales in kroner | 2011 | snapshot
@fact r10 = 9130000000 | revenue | B | yearly sales in kroner | 2010 | snapshot
@fact rc = 7.8 | rate | B | fall in yearly sales | 2011 | snapshot
@fact e11 = 505000000 | profit | B | operating profit in kroner | 2011 | snapshot
@fact e10 = 913000000 | profit | B | operating profit in kroner | 2010 | snapshot
@fact em11 = 6 | rate | B | operating profit as a share of sales | 2011 | snapshot
@fact em10 = 10 | rate | B | operating profit as a share of sales | 2010 | snapshot
@fact n11 = 214000000 | profit | B | net profit in kroner | 2011 | snapshot
@fact n10 = 566000000 | profit | B | net profit in kroner | 2010 | snapshot
@fact nc = 62.2 | rate | B | fall in net profit | 2011 | snapshot
@fact o11 = 1870000000 | revenue | B | orders taken in a quarter in kroner | fourth quarter of 2011 | snapshot
@fact o10 = 2240000000 | revenue | B | orders taken in a quarter in kroner | fourth quarter of 2010 | snapshot
@fact oc = 16.5 | rate | B | fall in orders | fourth quarter of 2011 | snapshot
@fact v11 = 3 | price | B | dividend a share in kroner | 2011 | plan | projected
@fact v10 = 7.5 | price | B | dividend a share in kroner | 2010 | constant
@fact s11 = 5860 | jobs | B | people employed | end of 2011 | snapshot
@fact s10 = 6215 | jobs | B | people employed | end of 2010 | snapshot
@fact cut = 720 | jobs | B | jobs to be cut | 2012-02-16 | plan | projected
@fact cd = 410 | jobs | D | jobs to be cut | 2012-02-16 | plan | projected
@fact cv = 265 | jobs | V | jobs to be cut | 2012-02-16 | plan | projected
@fact cp = 190 | jobs | P | jobs to be cut | 2012-02-16 | plan | projected
@fact cz = 120 | jobs | Z | jobs to be cut | 2012-02-16 | plan | projected
@fact cs = 12.3 | rate | B | jobs to be cut as a share of people employed | 2012-02-16 | plan | projected
@fact vs = 940 | jobs | V | people employed | 2012-02-16 | snapshot
@fact sav = 340000000 | budget | B | kroner to be saved a year | from 2013 | plan | projected
@fact one = 260000000 | spending | B | one-off cost of the cuts in kroner | 2012 | plan | projected
@fact lo = 8500000000 | revenue | B | lower end of the sales forecast in kroner | 2012 | plan | projected
@fact hi = 8900000000 | revenue | B | upper end of the sales forecast in kroner | 2012 | plan | projected
@fact mg = 7 | rate | B | operating profit as a share of sales | 2012 | plan | projected
@fact db11 = 2950000000 | other | B | net debt in kroner | end of 2011 | snapshot
@fact db10 = 2410000000 | other | B | net debt in kroner | end of 2010 | snapshot
@fact sh = 9.4 | rate | B | fall of the share | 2012-02-16 noon | snapshot
@fact shp = 148.5 | price | B | price of a share in kroner | 2012-02-16 noon | snapshot
@fact shq = 163.9 | price | B | price of a share in kroner | 2012-02-15 close | snapshot
@fact h11 = 8100000 | other | H | yearly pay in kroner | 2011 | snapshot
@fact h10 = 7600000 | other | H | yearly pay in kroner | 2010 | snapshot
@rel change rc = r10 -> r11
@rel share em11 = e11 / r11
@rel share em10 = e10 / r10
@rel change nc = n10 -> n11
@rel change oc = o10 -> o11
@rel sum cut = cd + cp + cz
@rel share cs = cut / s11
@rel change sh = shq -> shp
@trap r11 r10 :: sales of this year and last
@trap n11 n10 :: net profit of this year and last
@trap e11 n11 :: operating against net profit
@trap cd cut :: Danish cuts against all cuts
@trap cv cd :: one works against the country
@trap em11 mg :: margin reached against margin forecast
@trap sav one :: yearly saving against one-off cost
@trap r11 lo :: sales reached against forecast

@doc a-release | company announcement | 2012-02-16
Company announcement no. 4/2012: Annual report 2011

Brenholt A/S – CVR no. 21 40 77 16

2011 was an unsatisfactory year. Weak demand from the building sector in southern Europe and a late start-up of the foundry in Sorocaba weighed on earnings.

• Revenue amounted to DKK {8,420 million|r11|t=2011} (2010: DKK {9,130 million|r10|t=2010}).
• EBIT was DKK {505 million|e11|t=2011} (2010: DKK {913 million|e10|t=2010}), giving an EBIT margin of {6.0%|em11|t=2011} ({10.0%|em10|t=2010}).
• Profit for the year was DKK {214 million|n11|t=2011} (DKK {566 million|n10|t=2010}).
• Order intake in Q4 fell by {16.5%|oc|t=Q4} to DKK {1,870 million|o11|^}.
• At year-end the Group had {5,860|s11|t=At year-end} employees.

The Board proposes a dividend of DKK {3.00|v11} per share ({7.50|v10|t=2010}).

Adjustment of capacity

The Group will reduce its workforce by {720|cut} positions: {410|cd} in Denmark, {190|cp} in Poland and {120|cz} in Brazil. One-off costs of DKK {260 million|one|t=in 2012} will be expensed in 2012. From 2013 the annual saving is expected to be DKK {340 million|sav|t=From 2013}.

Outlook for 2012: revenue of DKK {8.5|lo|x=1000000000|t=2012}-{8.9 billion|hi|^} and an EBIT margin of around {7%|~mg|^}.

Torben Hvidsten, CEO, +45 7010 0199

@doc b-wire | financial wire | 2012-02-16
UPDATE 1-Brenholt to axe {one in eight|~cs} jobs as profit slumps

* 2011 EBIT DKK {505 mln|e11|t=2011} vs {931 mln|!e10|t=year ago} year ago
* Proposes dividend of {3.0|v11} crowns
* Shares down {9|sh|round} pct

COPENHAGEN, Feb 16 (Kontor News) - Danish pump maker Brenholt said on Thursday it would cut {720|cut|by=Danish pump maker Brenholt} jobs, or {12.3|cs|^} percent of its staff, after operating profit nearly halved.

Sales dropped {7.8|rc|t=last year} percent last year to {8.42 billion|r11|^} crowns. Net debt swelled to {2.95 billion|db11|t=at the end of December} crowns at the end of December from {2.41 billion|db10|t=twelve months earlier} twelve months earlier.

For 2012 it sees an operating margin of {7 percent|mg|t=For 2012}. Analysts had on average expected {8.4|-}, according to a Kontor poll of {eleven|-}.

By 1104 GMT the shares traded at {148.50|shp|t=By 1104 GMT} crowns, against {163.90|shq|t=at Wednesday's close} at Wednesday's close.

"The market was braced for bad, and this is bad plus a Brazilian foundry," said Lise Krogsager of Nordhavn Bank, who rates the stock a hold. ($1 = 5.68 Danish crowns)

@doc c-local | regional daily | 2012-02-17
The siren at Varnby will sound for fewer

Kirsten Thyregod, Varnby

It was over in nine minutes. At ten o'clock the foremen called the day shift to the canteen; at nine minutes past they were back at the machines, and {285|!cv} of them will not be there after the summer holiday.

The works is the largest in town, with {940|vs} on the payroll. Of {410|cd} jobs that Brenholt gives up in this country, most are here. The rest go from the head office in Aarhus and a warehouse in Taulov.

Shop steward Frode Lykke, 57, had been told at half past eight. "They had a drawing of it. We were a red square."

Hvidsten, who has run the group for {four|-} years, was not present. In the annual report he is down for {8.1 million|h11|t=last year} kroner last year, {half a million|-} more than in 2010.

The mayor, Ulla Brandstrup, said that the municipality would apply to Brussels for retraining money. It has done so before: when the slaughterhouse shut in 2007, {630|-} lost their jobs, and {four in ten|-} were still looking {two|-} years later.

Brenholt lost no money in 2011. It made {214 million|n11|t=in 2011}, after tax. The year before it was {566|n10|x=1000000|t=The year before}.

SEE ALSO: Storm closes the bridge · Handball: Varnby 24, Skjern 31

@doc d-trade | trade newsletter | 2012-02-20
FLUID HANDLING WEEKLY · No. 7 · Europe

Brenholt: foundry woes, fewer hands

The Danes' annual report makes wet reading. Turnover came in at just over DKK {8.4bn|>r11|t=in 2011} in 2011, from {9.1bn|r10|t=the year before} the year before. They still earned {566m|!n11|t=in 2011} at the bottom line, and shareholders will get {three|v11} kroner a share instead of {seven and a half|v10|t=last time} last time.

What should worry rivals less than suppliers is the order book. In the last quarter customers signed for {1.87bn|o11|t=In the last quarter}; in the same months of 2010 it was {2.24bn|o10|t=the same months of 2010}.

Headcount, already down to {5,860|s11} from {6,215|s10|t=a year earlier} a year earlier, will shrink by {720|cut} more. Sorocaba, which was to cast {40,000|-} housings a month and manages fewer than {half|-} of them, loses {120|cz|s=Sorocaba}.

Management wants turnover of at least {8.5bn|>lo|t=this year} this year. We would not bet the valve on it.

Ratings: outlook ★★ (was ★★★). Elsewhere: Kessel & Frey launches the KF-900 slurry pump, p. 6.

@doc e-union | union members' magazine | 2012-03-01
{720|cut} reasons to ask for the books

{Seven hundred and twenty|cut} colleagues in {three|-} countries are paying for a foundry that none of them ordered. The management's own paper says what they are worth: {340 million|sav|t=each year from 2013} kroner each year from 2013. For that it will first spend {260 million|one|t=this year} this year on getting rid of them.

Let us look at the pockets. The chief executive's pay went from {7.6|h10|x=1000000|t=in 2010} to {8.1 million|h11|t=in 2011}, in 2010 and in 2011. Profit meanwhile sank by {62 per cent|nc|round}. If pay followed profit, he would have earned less than {three million|-}.

In Varnby {265|cv|by=our local} are to go, our local reports after going through the lists with the employer; over {a quarter|-} of those on the floor. In Poland, where Solidarność learnt of it from the radio, {190|cp}.

The talks on notice begin on 12 March. Our demand is {six|-} months for everybody and the right to retrain. The employer has offered {three|-}.

Brenholt has never made a loss since it was listed in 1986. It has a margin of {six|em11|t=last year} per cent last year. It has an appetite for {seven|mg}.

Page 4 · Members' telephone 3330 4100, weekdays 9-15
