@story t8-korea-memory-quarter
@topic Second-quarter results of the Korean memory maker Daeryuk Semiconductor, July 2033
@subject D = Daeryuk Semiconductor | Daeryuk | the chipmaker | the company | the group
@subject DR = Daeryuk's DRAM business | DRAM
@subject NA = Daeryuk's NAND business | NAND | flash
@subject SM = Daeryuk's stacked memory | stacked memory | stacks
@subject S = Saehan Electronics | Saehan
@subject V = Corvallis Memory | Corvallis
@subject U = Daeryuk workers' union | the union | workers | staff
@subject A = FnSight consensus | analysts | the market
@subject F = Cheongju plant | M19 | Cheongju
@subject I = Lafayette plant | Indiana plant | Lafayette
@fact r2 = 21470000000000 | revenue | D | revenue of the quarter in won | 2033-Q2 | snapshot
@fact r1 = 18920000000000 | revenue | D | revenue of the quarter in won | 2033-Q1 | snapshot
@fact ry = 16050000000000 | revenue | D | revenue of the quarter in won | 2032-Q2 | snapshot
@fact rq = 13.5 | rate | D | rise in revenue from the quarter before | 2033-Q2 | snapshot
@fact ryy = 33.8 | rate | D | rise in revenue from a year before | 2033-Q2 | snapshot
@fact rd = 15650000000 | revenue | D | revenue of the quarter in dollars | 2033-Q2 | snapshot
@fact fx = 1372 | price | D | won to the dollar | 2033-07-21 | snapshot
@fact o2 = 8160000000000 | profit | D | operating profit of the quarter in won | 2033-Q2 | snapshot
@fact o1 = 6430000000000 | profit | D | operating profit of the quarter in won | 2033-Q1 | snapshot
@fact oy = 4710000000000 | profit | D | operating profit of the quarter in won | 2032-Q2 | snapshot
@fact oq = 26.9 | rate | D | rise in operating profit from the quarter before | 2033-Q2 | snapshot
@fact oc = 7850000000000 | profit | A | operating profit of the quarter in won | 2033-Q2 | plan | projected
@fact oh = 14590000000000 | profit | D | operating profit of the half-year in won | 2033-H1 | cumulative
@fact om = 38.0 | rate | D | operating margin | 2033-Q2 | snapshot
@fact np = 6320000000000 | profit | D | net profit of the quarter in won | 2033-Q2 | snapshot
@fact so = 5900000000000 | profit | S | operating profit of the quarter in won | 2033-Q2 | snapshot
@fact sr = 27300000000000 | revenue | S | revenue of the quarter in won | 2033-Q2 | snapshot
@fact dr = 14610000000000 | revenue | DR | revenue of the quarter in won | 2033-Q2 | snapshot
@fact nr = 5380000000000 | revenue | NA | revenue of the quarter in won | 2033-Q2 | snapshot
@fact xr = 1480000000000 | revenue | D | revenue from other products in won | 2033-Q2 | snapshot
@fact ds = 68.0 | rate | DR | share of the group's revenue | 2033-Q2 | snapshot
@fact hr = 6720000000000 | revenue | SM | revenue of the quarter in won | 2033-Q2 | snapshot
@fact hs = 46.0 | rate | SM | share of DRAM revenue | 2033-Q2 | snapshot
@fact md = 54 | rate | D | share of the world market in stacked memory | 2033-Q2 | snapshot
@fact mdy = 61 | rate | D | share of the world market in stacked memory | 2032-Q2 | snapshot
@fact ms = 29 | rate | S | share of the world market in stacked memory | 2033-Q2 | snapshot
@fact mv = 17 | rate | V | share of the world market in stacked memory | 2033-Q2 | snapshot
@fact pd = 9 | rate | DR | rise in average prices from the quarter before | 2033-Q2 | snapshot
@fact pd3 = 5 | rate | DR | rise in average prices from the quarter before | 2033-Q3 | plan | projected
@fact pn = 4 | rate | NA | fall in average prices from the quarter before | 2033-Q2 | snapshot
@fact cx = 24000000000000 | spending | D | capital spending of the year in won | 2033 | plan | pledged
@fact cxo = 20000000000000 | spending | D | capital spending of the year in won, January plan | 2033 | plan | pledged
@fact cxd = 4000000000000 | margin | D | won added to the capital spending of the year | 2033-07-21 | snapshot
@fact cxh = 10400000000000 | spending | D | capital spending of the half-year in won | 2033-H1 | cumulative
@fact rnd = 1900000000000 | spending | D | research spending of the quarter in won | 2033-Q2 | snapshot
@fact fb = 15300000000000 | budget | F | cost of the plant in won | - | plan | projected
@fact fj = 2800 | jobs | F | people to work at the plant | 2034-10 | plan | pledged
@fact ib = 4100000000 | budget | I | cost of the plant in dollars | - | plan | projected
@fact ij = 900 | jobs | I | people to work at the plant | 2035 | plan | pledged
@fact ca = 19800000000000 | other | D | cash in won | 2033-06-30 | snapshot
@fact de = 17200000000000 | other | D | debt in won | 2033-06-30 | snapshot
@fact nc = 2600000000000 | other | D | cash net of debt in won | 2033-06-30 | snapshot
@fact dv = 375 | price | D | quarterly dividend on a share in won | 2033-Q2 | snapshot
@fact sn = 688000000 | other | D | shares outstanding | 2033-06-30 | snapshot
@fact dt = 258000000000 | spending | D | quarterly dividend in all in won | 2033-Q2 | snapshot
@fact p0 = 424500 | price | D | share price in won | 2033-07-20 close | snapshot
@fact p1 = 412500 | price | D | share price in won | 2033-07-21 close | snapshot
@fact pp = 2.8 | rate | D | fall in the share price on the day | 2033-07-21 close | snapshot
@fact jb = 33600 | jobs | D | employees in Korea | 2033-06-30 | snapshot
@fact bs = 10 | rate | D | share of operating profit promised as bonus | 2033 | plan | pledged
@fact bu = 12 | rate | U | share of operating profit demanded as bonus | 2033 | plan | hypothetical
@fact bp = 1459000000000 | spending | D | bonus pool of the half-year in won | 2033-H1 | plan | projected
@fact bh = 43400000 | price | D | average half-year bonus of an employee in won | 2033-H1 | plan | projected
@fact pt = 145900000000 | spending | D | won that one more percent of operating profit would cost in bonuses | 2033-H1 | plan | hypothetical
@fact ob = 3.95 | rate | D | excess of operating profit over the forecast | 2033-Q2 | snapshot
@rel change ob = oc -> o2
@rel change rq = r1 -> r2
@rel change ryy = ry -> r2
@rel change oq = o1 -> o2
@rel sum oh = o1 + o2
@rel share om = o2 / r2
@rel sum r2 = dr + nr + xr
@rel share ds = dr / r2
@rel share hs = hr / dr
@rel diff cxd = cx - cxo
@rel diff nc = ca - de
@rel product dt = dv * sn
@rel change pp = p0 -> p1
@rel product bp = bh * jb
@rel convert rd = r2
@trap r2 o2 :: revenue and operating profit
@trap o2 np :: operating and net profit
@trap o2 oc :: result and consensus
@trap o2 so :: operating profit of two rivals
@trap md mdy :: market share this year and last
@trap rq ryy :: growth against two different quarters
@trap cx cxh :: the year's plan and the half-year's spending
@trap cx cxo :: plans of July and January
@trap pd pd3 :: prices in the quarter gone and the quarter to come
@trap fb ib :: cost of two plants
@trap bs bu :: bonus share promised and demanded
@trap oh o2 :: half-year and quarter

@doc a-wire | news agency | 2033-07-21
South Korea's Daeryuk posts record Q2 profit on AI memory, lifts spending plan

SEOUL, July 21 - Daeryuk Semiconductor said on Thursday that its operating profit had jumped to a record {8.16 trillion won|o2|t=in April-June} in April-June from {4.71 trillion won|oy|t=a year earlier} a year earlier, comfortably ahead of the {7.85 trillion won|oc|by=FnSight} that analysts polled by FnSight were looking for.

Revenue climbed {33.8%|ryy} to {21.47 trillion won|r2|^} (${15.65 billion|rd}).

The chipmaker, which sells more stacked memory for artificial-intelligence servers than anyone else, raised this year's capital spending to {24 trillion won|cx|t=this year} from the {20 trillion won|cxo|t=in January} it announced in January.

"Demand visibility now extends into 2035," chief financial officer Bae Yun-sol told analysts. Average DRAM prices rose {9%|pd|t=in the second quarter} in the second quarter and should gain a further {5%|pd3|t=in the third} in the third, she said; flash prices slipped {4%|pn}.

Daeryuk held {54%|md|t=last quarter|by=the research firm Trendline} of the stacked-memory market last quarter, according to the research firm Trendline, ahead of Saehan Electronics with {29%|ms|^} and the United States' Corvallis Memory with {17%|mv|^}.

Shares, which have doubled since the new year, fell {2.8%|pp|t=on Thursday} on Thursday to {412,500|p1|t=on Thursday} won. Traders blamed profit-taking.

($1 = {1,372|fx} won)

@doc b-business | Korean business daily, English edition | 2033-07-22
Daeryuk earns more than Saehan's chip arm for the sixth straight quarter

Half a decade ago it would have been a headline. Now it is a habit. Daeryuk Semiconductor made {8.16 trillion won|o2|t=in the second quarter} from operations in the second quarter; the chip division of Saehan Electronics, on sales of {27.3 trillion won|sr|t=in the second quarter}, made {5.9 trillion|so|^}.

Of every {100|-} won that came in, Daeryuk kept {38|om}. Compared with January to March, sales were {13.5 percent|rq} higher and operating profit {26.9 percent|oq} higher. Net profit was {6.32 trillion won|np|t=in the second quarter}.

DRAM accounted for {14.61 trillion won|dr} of turnover, or {68 percent|ds}. Flash brought {5.38 trillion|nr} and everything else, from image sensors to foundry work, {1.48 trillion|xr}. Within DRAM, stacks are about to become the bigger {half|-}: they took in {6.72 trillion won|hr}, a share of {46 percent|hs}.

Even so, the lead is shrinking. Trendline's figures give Daeryuk {54 percent|md|t=now|by=Trendline} of the stack market now. Last summer it had {61|mdy|t=Last summer}. The ground has been lost mostly to Saehan, which is at {29|ms|t=now}.

To defend itself, the company is building. The M19 plant in Cheongju, due to open in October 2034, will cost {15.3 trillion won|fb} and employ {2,800|fj}. A packaging plant in Lafayette, Indiana, is budgeted at {4.1 billion dollars|ib|v=4100000000}. Of this year's enlarged budget of {24 trillion won|cx|t=this year}, {10.4 trillion|cxh|t=by the end of June} had been spent by the end of June.

It can afford it. Cash stood at {19.8 trillion won|ca|t=at mid-year} at mid-year and debt at {17.2 trillion|de|^}, leaving {2.6 trillion|nc|^} net.

Most read: Apartment lottery in Gwacheon draws {188|-} applicants per unit | KBO: Eagles win {7|-}-{3|-}

@doc c-popular | popular news site | 2033-07-22
{43 million won|bh|round=1000000} each? What Daeryuk staff could find in their envelopes

Reporter Nam Ha-eun | 2033.07.22 07:{40|-} | Comments {1,208|-}

Envy alert. Employees of Daeryuk Semiconductor are heading for a half-year bonus of {43.4 million won|bh|by=according to the union} on average, according to the union's calculator.

How does that work? Under the pact signed last autumn, {10 percent|bs} of operating profit goes to the staff. In the first quarter profit was {6.43 trillion won|o1|t=In the first quarter}. In the second it was {8.16 trillion|o2|t=In the second}. Together that's {14.59 trillion|oh|t=Together}, and so the pot holds {1.459 trillion won|bp}. Divide by {33,600|jb} people in Korea.

The union is not satisfied. It asked last year for {12 percent|bu|t=last year|by=The union} and will ask again. "Shareholders get {375|dv} won a share every quarter without lifting a wafer," said branch head Go Mi-reu. With {688 million|sn} shares about, that costs the company {258 billion won|dt} a quarter – less than what it spends on research in {two|-} weeks, management hits back. Research took {1.9 trillion|rnd|t=in the second quarter} in the second quarter.

On the staff forum the mood was mixed. "I'll believe it when it's in the account," wrote user chipmonk{77|-}. Another posted a photo of a {9|-}-year-old car.

@doc d-techsite | American technology site | 2033-07-21
Daeryuk's quarter shows the AI memory squeeze isn't letting up

If you've tried to buy server RAM lately, you paid for this.

Korea's Daeryuk booked the equivalent of {$15.65 billion|rd|t=the June quarter} in sales for the June quarter and says it will pour more money into plants than it planned: an extra {4 trillion won|cxd}, bringing the year's total to {24 trillion|cx|t=the year's total}.

The most interesting line is about stacks, those sandwiches of DRAM that sit next to AI processors. Daeryuk sold {6.72 trillion won|hr|t=the June quarter} of them. That's nearly {half|~hs} of what it gets for DRAM of all sorts, {14.61 trillion|dr|^}.

Still, competition is heating up. A year ago the company had {61 percent|mdy|t=A year ago} of that market to itself. Saehan, after a long slog to qualify its parts, has {29|ms}, and Boise's neighbor to the west, Corvallis, {17|mv}. Daeryuk's own piece is {54|md}.

What about us? Daeryuk's U.S. footprint is a ${4.1 billion|ib} packaging site in Lafayette that will hire {900|ij} people by 2035. The mother ship in Cheongju gets {2,800|fj} and opens first.

PC builders, brace: the CFO guided to DRAM prices this quarter {5 percent|pd3|t=this quarter} above last quarter's, which were themselves up {9|pd|t=last quarter's}. SSDs are the bright spot, with flash {4 percent|pn|t=last quarter's} cheaper.

Also today: {15|-} best USB-C docks | Review: Zephyr {14|-} laptop ({8.5|-}/{10|-})

@doc e-note | brokerage note | 2033-07-22
Daeryuk Semiconductor (BUY, target KRW {520,000|-}): quality beat, trimmed multiple

Summary. 2Q33 revenue KRW {21.47tn|r2|t=2Q33} (+{13.5%|rq} q/q from {18.92tn|r1}; {16.05tn|ry|t=2Q32} in 2Q32). OP KRW {8.16tn|o2|t=2Q33}, {4%|ob|round} over consensus at {7.85tn|oc}. NP KRW {6.32tn|np|t=2Q33}. OPM {38.0%|om|t=2Q33}.

Why the stock fell. At Wednesday's {424,500|p0|t=Wednesday's} the shares discounted all of this. Thursday's {412,500|p1|t=Thursday's} close restores a little air. We think the worry is capex: guidance has moved up from {20tn|cxo|t=January} (January) and only {10.4tn|cxh|t=in the first half} went out of the door in the first half, which leaves a heavy second. We model M19 at the {15.3tn|fb} announced.

Balance sheet. Net cash of {2.6tn|nc|t=end of June} at the end of June, the first since 2028 (cash {19.8tn|ca|^}, borrowings {17.2tn|de|^}). The dividend is a token: {375|dv} won a share, KRW {258bn|dt} in total.

Labour. We accrue {10%|bs} of OP for bonuses. Each additional point would cost roughly {150bn|~pt} on first-half profit of {14.59tn|oh|t=first-half}. The union's {12%|bu} is a tail risk.

Mix. DRAM {68%|ds|t=2Q33}; stacks {46%|hs|t=2Q33} of it. Flash, at {5.38tn|nr|t=2Q33}, has passed the trough, in our view.

Cho Eden, {+82 2 555 7781|-}
