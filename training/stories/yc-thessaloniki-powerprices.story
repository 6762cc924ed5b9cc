@story thessaloniki-powerprices
@topic Electricity prices in northern Greece: a heatwave, a supplier's profits, a windfall levy and the bills
@subject D = Dodoni Power | Dodoni | the supplier | the utility | the company
@subject R = energy regulator | the regulator | RAE-style regulator
@subject G = Energy Ministry | Athens | Energy Minister Fotini Karrá | Karrá | the government
@subject M = day-ahead market | the power exchange | wholesale power | wholesale market
@subject C = consumer union Ekpoizo-Vorras | Ekpoizo-Vorras | the consumer union
@subject H = bakers' guild of Thessaloniki | bakers' guild | the guild | bakers
@subject U = power workers' federation GENOP-V | GENOP-V | the power workers | the federation
@subject B = Bulgaria | the Bulgarian market | Sofia
@subject S = statistics authority ELSTAT | ELSTAT | the statistics authority
@fact w8 = 148 | price | M | euros per megawatt-hour, monthly average | August 2034 | snapshot
@fact w7 = 121 | price | M | euros per megawatt-hour, monthly average | July 2034 | snapshot
@fact w80 = 92.5 | price | M | euros per megawatt-hour, monthly average | August 2033 | snapshot
@fact wg = 60 | rate | M | rise of the wholesale price in a year | August 2034 | snapshot
@fact wm = 612 | price | M | euros per megawatt-hour at the highest hour | 14 August 2034, 9 p.m. | snapshot
@fact wl = -5 | price | M | euros per megawatt-hour at the lowest hour | 15 August 2034, 1 p.m. | snapshot
@fact wb = 131 | price | B | euros per megawatt-hour, monthly average | August 2034 | snapshot
@fact wd = 17 | margin | M | euros per megawatt-hour between Greece and Bulgaria | August 2034 | snapshot
@fact t9 = 23.4 | price | D | cents per kilowatt-hour of the variable tariff | September 2034 | constant
@fact t8 = 18 | price | D | cents per kilowatt-hour of the variable tariff | August 2034 | constant
@fact tg = 30 | rate | D | rise of the variable tariff in a month | September 2034 | snapshot
@fact tf = 15.5 | price | D | cents per kilowatt-hour of the fixed tariff | September 2034 | constant
@fact tc = 61 | rate | R | share of households on variable tariffs | 2034 | snapshot
@fact sb = 4 | price | G | cents per kilowatt-hour of state aid | September 2034 | plan | pledged
@fact sx = 19.4 | price | D | cents per kilowatt-hour of the variable tariff after aid | September 2034 | snapshot
@fact sk = 500 | other | G | kilowatt-hours a month up to which aid is paid | September 2034 | constant | threshold
@fact sc = 110 | budget | G | millions of euros of state aid to bills | September 2034 | plan | projected
@fact lv = 75 | rate | G | windfall levy on power producers | August and September 2034 | plan
@fact lr = 190 | revenue | G | millions of euros from the windfall levy | August and September 2034 | plan | projected
@fact r1 = 2760 | revenue | D | millions of euros of sales in the half-year | January-June 2034 | cumulative
@fact r0 = 2400 | revenue | D | millions of euros of sales in the half-year | January-June 2033 | cumulative
@fact rg = 15 | rate | D | growth of sales | January-June 2034 | snapshot
@fact e1 = 552 | profit | D | millions of euros of core profit in the half-year | January-June 2034 | cumulative
@fact e0 = 480 | profit | D | millions of euros of core profit in the half-year | January-June 2033 | cumulative
@fact em = 20 | rate | D | core profit margin | January-June 2034 | snapshot
@fact n1 = 138 | profit | D | millions of euros of net profit in the half-year | January-June 2034 | cumulative
@fact nm = 5 | rate | D | net margin | January-June 2034 | snapshot
@fact un = 710 | other | D | millions of euros of unpaid bills | end of June 2034 | snapshot
@fact mk = 27 | rate | D | share of the retail market | June 2034 | snapshot
@fact cu = 1.9 | other | D | millions of customers | June 2034 | snapshot
@fact co = 14200 | other | D | customers cut off | January-June 2034 | cumulative
@fact ld = 10900 | other | M | megawatts of demand at the peak | 14 August 2034 | snapshot
@fact ldr = 10750 | other | M | megawatts of demand at the peak, former record | 2021 | snapshot
@fact tp = 44.1 | temperature | - | degrees at Thessaloniki | 14 August 2034 | snapshot
@fact ex = 1.2 | other | M | gigawatts exported northwards | 14 August 2034, 9 p.m. | snapshot
@fact so = 38 | rate | M | solar's share of power | August 2034 | snapshot
@fact ga = 41 | rate | M | gas's share of power | August 2034 | snapshot
@fact br = 2.4 | price | H | euros for a kilo loaf | September 2034 | snapshot
@fact br0 = 2 | price | H | euros for a kilo loaf | June 2034 | snapshot
@fact brg = 20 | rate | H | rise of the price of a loaf | September 2034 | snapshot
@fact hb = 3120 | price | H | euros of a bakery's power bill | August 2034 | snapshot
@fact hb0 = 2080 | price | H | euros of a bakery's power bill | August 2033 | snapshot
@fact hbg = 50 | rate | H | rise of a bakery's power bill | August 2034 | snapshot
@fact hm = 430 | other | H | members | 2034 | snapshot
@fact hx = 22 | other | H | bakeries closed | January-September 2034 | cumulative
@fact inf = 3.9 | rate | S | annual inflation | August 2034 | snapshot
@fact inf0 = 3.2 | rate | S | annual inflation | July 2034 | snapshot
@fact infd = 0.7 | margin | S | points by which inflation rose | August 2034 | snapshot
@fact ie = 24.6 | rate | S | annual rise of electricity prices | August 2034 | snapshot
@fact cm = 8400 | cases | C | complaints about power bills | January-September 2034 | cumulative
@fact cm0 = 5600 | cases | C | complaints about power bills | January-September 2033 | cumulative
@fact cmg = 50 | rate | C | rise of complaints | January-September 2034 | snapshot
@fact uw = 1380 | price | U | euros of starting pay a month | 2034 | constant
@fact ud = 12 | rate | U | pay rise demanded | September 2034 | plan | hypothetical
@fact uo = 5 | rate | D | pay rise offered | September 2034 | plan | hypothetical
@trap w8 w7 :: two months
@trap w8 wm :: average and highest hour
@trap w8 wb :: Greece and Bulgaria
@trap t9 sx :: tariff before and after aid
@trap t9 tf :: variable and fixed
@trap sc lr :: aid and levy
@trap e1 n1 :: core and net profit
@trap em brg :: twenty percent twice
@trap hbg cmg :: fifty percent twice
@trap inf ie :: all prices and electricity
@trap ld ldr :: new and old record
@trap uo nm :: five percent twice
@rel change wg = w80 -> w8
@rel diff wd = w8 - wb
@rel change tg = t8 -> t9
@rel diff sx = t9 - sb
@rel change rg = r0 -> r1
@rel share em = e1 / r1
@rel share nm = n1 / r1
@rel change brg = br0 -> br
@rel change hbg = hb0 -> hb
@rel diff infd = inf - inf0
@rel change cmg = cm0 -> cm

@doc a-daily | national daily | 2034-09-02
Bills up by a third? Not quite, says minister; nearly, says the meter

ATHENS. Whoever has a variable tariff with Dodoni Power pays {23.4 cents|t9|v=23.4|t=since yesterday} a kilowatt-hour since yesterday. In August it was {18|t8|t=In August}. That's a jump of {30%|tg} in one month, and about {61%|~tc} of households are on such tariffs.

Energy Minister Fotini Karrá announced that the state would bear {four|sb} cents of it for the first {500|sk} kilowatt-hours a month, so that the customer would be left with {19.4|sx}. It'll cost {110 million|sc|v=110|t=in September} in September. She means to get it back, and more: a windfall levy of {75%|lv} on producers is to bring in {190 million|lr|v=190|t=for August and September} for August and September.

The reason for it all is the heat. On 14 August, when it was {44.1|tp} degrees in Thessaloniki, demand reached {10,900|ld} megawatts, beating the {10,750|ldr|t=2021} of 2021, and at nine in the evening, after the sun had gone and the panels with it, a megawatt-hour on the exchange cost {612 euros|wm|t=at nine in the evening}. The next day at lunchtime one was paid {five|wl|v=-5} euros to take it away.

Over the month the average was {148 euros|w8|t=Over the month}, {60%|wg} more than in August of last year.

"We've a summer market and a winter grid," said Karrá.

Fixed tariffs are to be had for {15.5|tf} cents. Dodoni's call centre advised us to try again on Tuesday.

@doc b-market | energy newsletter | 2034-09-04
SEE POWER WEEK — 35/34

Greek baseload for August: €{148|w8|t=for August}. July: €{121|w7|t=July}. August 2033: €{95.2|!w80|t=August 2033}. Bulgaria: €{131|wb|t=for August}. The spread of €{17|wd} ought to have pulled power south. On the 14th, at the worst hour, {1.2|ex} GW went north, because Romania was paying even more. Markets.

Mix: gas {41%|ga|t=for August}, solar {38%|so|^}, the rest hydro, wind and a last breath of lignite.

Batteries? 900 MW by now. They did their two hours.

Levy: {75%|lv} of what gas plants and others earn above €{85|-}. Expect the supreme court by spring.

Dodoni reports on the 18th. We're at {530 million|-} core profit for the half.

EUA Dec €88.4 | TTF Oct €39.7 | HUDEX Q4 €121

@doc c-local | Thessaloniki local site | 2034-09-12
"I bake at night so that it's cheaper. Now the night is dear"

At half past two in the morning the only lights in Ano Toumba are those of the 24-hour kiosk and of Iordanis Papazoglou-Eze, baker. His oven is electric. He converted it in 2029, with a subsidy.

Last August's bill was {2,080|hb0|v=2080|t=Last August's} euros. This one's {3,120|hb|t=This one}. Half as much again, {50|hbg} percent. A kilo loaf, {two euros|br0|v=2|t=in June} in June, now sells at {2.60|!br}.

The bakers' guild has {430|hm} members. {22|hx|t=since New Year} have shut since New Year. For firms there's no aid; the minister's {four|sb} cents are for households.

"They tell me to change the provider," says Papazoglou. "I've changed three times. It's like changing seats on a bus that's burning."

His neighbour, a pensioner, has asked if she may come and sit in the shop in winter. He's said yes.

Traffic: Egnatia closed on Sunday for the half marathon. PAOK – Volos 2-2. Pharmacies on duty: see map.

@doc d-results | business wire | 2034-09-18
Dodoni Power's core profit up as Greek bills soar

ATHENS, Sept 18 (Meridian) - Greek utility Dodoni Power posted first-half core profit of {552 million euros|e1|v=552|t=first-half} on Monday, up from {480 million|e0|v=480|t=a year earlier} a year earlier. Sales rose {15%|rg} to {2.76 billion|r1|v=2760|t=first-half} from {2.4 billion|r0|v=2400|t=a year earlier}. Net profit was {138 million|n1|v=138|t=first-half}, or {5%|nm} of sales.

It has {1.9 million|cu|v=1.9|t=at end-June} customers and {27%|mk|^} of the retail market at end-June. Bills worth {710 million|un|v=710|t=at end-June} were unpaid.

The price rises of August and September fall into the second half, and so does a levy. "The windfall has a name and it's Athens," Chief Executive Menelaos Strand said. He put the cost to Dodoni at {60 million|-}.

Power workers, whose starting pay is {1,380 euros|uw} a month, want {12%|ud} more. Dodoni has offered {5%|uo}.

Inflation in Greece quickened to {3.9%|inf|t=in August} in August from {3.2%|inf0|t=in July} in July, pushed by electricity, which was {24.6%|ie|t=in August} dearer than a year before.

@doc e-consumer | consumer union bulletin | 2034-10-02
EKPOIZO-VORRAS — What we heard from you

From January to the end of September you wrote to us {8,400|cm|t=From January to the end of September} times about power. In the same months of last year it was {5,600|cm0|t=In the same months of last year}. So {half|cmg|v=50} as many again.

The top three:
1. "My tariff changed and nobody told me." They're allowed to, on the first of the month, on a website.
2. "I was promised the state aid and don't see it." It's for the first {300|!sk} kilowatt-hours. Look for line 14.
3. "They've cut me off." Dodoni alone disconnected {14,200|co|t=in the first half of the year} customers in the first half of the year. It's illegal in a heatwave. Call us.

Did you know? In the same half-year Dodoni made {552 million|e1|v=552|t=In the same half-year} in core profit, {20|em} cents of every euro you paid.

Did you know, too? Its fixed tariff, {15.5|tf} cents, has been "temporarily unavailable" since the middle of August.

On Thursday at 18:00 we're outside its offices in Tsimiski Street. Bring your bill. We'll make a garland.

@doc f-unionpaper | power workers' newspaper | 2034-09-25
GENOP-V: Neither thieves nor Santa Clauses

Every time that power gets dear somebody spits at a meter reader. The loaf has gone from {two euros|br0|v=2|t=before the summer} before the summer to {2.40|br|t=today} today, {20|brg} percent, and that, too, is said to be our doing. So, for the record.

We don't set the tariff. The exchange does: {148|w8|t=in August} euros in August. On the 14th, when the country drew {11,200|!ld|t=On the 14th} megawatts, it was we who stood in the switchyard at Langadas, in {44|tp|round} degrees.

We start at {1,380|uw} euros. For that we ask {12|ud} percent, with inflation at {3.9|inf|t=in August}, up {0.7|infd} in a month. The company, having earned {138 million|n1|v=138|t=in six months} net in six months, offers {five|uo}.

A fitter in Sofia earns less than ours, it's true, and a manager in Athens more than any of them.

24-hour stoppage on Thursday 5 October. Hospitals and pumping stations will be served.
