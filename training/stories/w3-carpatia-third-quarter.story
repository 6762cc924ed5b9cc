@story w3-carpatia-third-quarter
@topic Third-quarter results of the Romanian carmaker Carpatia Auto, October 2029: profit halves, jobs go at two plants
@subject C = Carpatia Auto | Carpatia | the carmaker | the company | the group | the firm
@subject S = Sudava Motors | Sudava | the Bulgarian rival | the Plovdiv group | its neighbour
@subject T = Turda plant | Turda | the Turda works | our plant
@subject B = Bacău plant | Bacău | the Bacău factory
@subject A = Arad battery plant | Arad | the cell factory | the battery works
@subject D = Ilinca Drăgan | Drăgan | the chief executive | the boss
@subject U = SLCA union | SLCA | the union | Costel Mureșan | Mureșan
@subject K = Halden Brook | Priyanka Rao | Rao
@fact r1 = 4860000000 | revenue | C | revenue | third quarter 2029 | snapshot
@fact r0 = 5400000000 | revenue | C | revenue | third quarter 2028 | snapshot
@fact rp = 10 | rate | C | fall in revenue over the year | third quarter 2029 | snapshot
@fact ra = 4310000000 | revenue | C | revenue from cars | third quarter 2029 | snapshot
@fact rf = 550000000 | revenue | C | revenue from the lending arm | third quarter 2029 | snapshot
@fact r9 = 15900000000 | revenue | C | revenue | January to September 2029 | cumulative
@fact rs = 5020000000 | revenue | S | revenue | third quarter 2029 | snapshot
@fact o1 = 243000000 | profit | C | operating profit | third quarter 2029 | snapshot
@fact o0 = 432000000 | profit | C | operating profit | third quarter 2028 | snapshot
@fact oe = 290000000 | profit | C | operating profit that analysts expected | third quarter 2029 | snapshot | projected
@fact m1 = 5 | rate | C | operating margin | third quarter 2029 | snapshot
@fact m0 = 8 | rate | C | operating margin | third quarter 2028 | snapshot
@fact md = 3 | rate | C | fall of the operating margin in points | third quarter 2029 | snapshot
@fact mg = 5.5 | rate | C | operating margin | full year 2029 | plan | projected
@fact mo = 7.5 | rate | C | operating margin | full year 2029, July forecast | plan | projected
@fact ms = 6.1 | rate | S | operating margin | third quarter 2029 | snapshot
@fact n1 = 168000000 | profit | C | net profit | third quarter 2029 | snapshot
@fact n0 = 318000000 | profit | C | net profit | third quarter 2028 | snapshot
@fact np = 47.2 | rate | C | fall in net profit over the year | third quarter 2029 | snapshot
@fact d1 = 61400 | other | C | cars delivered | third quarter 2029 | snapshot
@fact d0 = 70600 | other | C | cars delivered | third quarter 2028 | snapshot
@fact dp = 13 | rate | C | fall in cars delivered over the year | third quarter 2029 | snapshot
@fact dh = 142300 | other | C | cars delivered | first half 2029 | cumulative
@fact d9 = 203700 | other | C | cars delivered | January to September 2029 | cumulative
@fact dg = 270000 | other | C | cars delivered | full year 2029 | plan | projected
@fact do = 290000 | other | C | cars delivered | full year 2029, July forecast | plan | projected
@fact dgd = 20000 | other | C | cars taken off the delivery forecast | full year 2029 | plan | projected
@fact ds = 64900 | other | S | cars delivered | third quarter 2029 | snapshot
@fact e1 = 17192 | other | C | electric cars delivered | third quarter 2029 | snapshot
@fact e0 = 12002 | other | C | electric cars delivered | third quarter 2028 | snapshot
@fact ep = 28 | rate | C | electric share of cars delivered | third quarter 2029 | snapshot
@fact eq = 17 | rate | C | electric share of cars delivered | third quarter 2028 | snapshot
@fact eh = 14108 | other | C | hybrid cars delivered | third quarter 2029 | snapshot
@fact ec = 30100 | other | C | petrol cars delivered | third quarter 2029 | snapshot
@fact k1 = 31.4 | rate | C | share of the Romanian market | third quarter 2029 | snapshot
@fact k0 = 34.9 | rate | C | share of the Romanian market | third quarter 2028 | snapshot
@fact ks = 22.6 | rate | S | share of the Romanian market | third quarter 2029 | snapshot
@fact jw = 14800 | jobs | C | people employed | 2029-10-24 | snapshot
@fact jt = 5200 | jobs | T | people employed | 2029-10-24 | snapshot
@fact jb = 7900 | jobs | B | people employed | 2029-10-24 | snapshot
@fact jo = 1700 | jobs | C | people employed outside the two plants | 2029-10-24 | snapshot
@fact jc = 1150 | jobs | C | jobs to be cut | by mid-2030 | plan | pledged
@fact jct = 800 | jobs | T | jobs to be cut | by mid-2030 | plan | pledged
@fact jcb = 350 | jobs | B | jobs to be cut | by mid-2030 | plan | pledged
@fact jv = 420 | jobs | C | workers who signed up for voluntary leave | 2029-10-24 | cumulative
@fact ut = 21600 | other | T | cars built | third quarter 2029 | snapshot
@fact ub = 40900 | other | B | cars built | third quarter 2029 | snapshot
@fact ua = 62500 | other | C | cars built | third quarter 2029 | snapshot
@fact q1 = 38500 | other | C | cars recalled over brake actuators | August 2029 | cumulative
@fact qc = 74000000 | spending | C | money set aside for the recall | third quarter 2029 | snapshot
@fact p1 = 41.30 | price | C | share price | close 2029-10-24 | snapshot
@fact p0 = 45.80 | price | C | share price | close 2029-10-23 | snapshot
@fact pl = 39.90 | price | C | share price | lowest on 2029-10-24 | snapshot
@fact pp = 9.8 | rate | C | fall of the share price in a day | close 2029-10-24 | snapshot
@fact v1 = 0.70 | price | C | dividend a share | for 2029 | plan | pledged
@fact v0 = 1.20 | price | C | dividend a share | for 2028 | constant
@fact ai = 2100000000 | budget | A | cost of the factory | - | plan
@fact ad = 18 | duration | A | months by which the opening is put off | - | plan
@fact ag = 12 | other | A | gigawatt-hours of cells a year | - | plan
@fact x1 = 1300000000 | spending | C | capital spending | 2029 | plan
@fact x2 = 900000000 | spending | C | capital spending | 2030 | plan | pledged
@rel sum r1 = ra + rf
@rel change rp = r0 -> r1
@rel share m1 = o1 / r1
@rel share m0 = o0 / r0
@rel diff md = m0 - m1
@rel change np = n0 -> n1
@rel change dp = d0 -> d1
@fact dn = 66300 | other | C | cars delivered | fourth quarter 2029 | plan | hypothetical
@rel diff dn = dg - d9
@rel sum d1 = e1 + eh + ec
@rel share ep = e1 / d1
@rel share eq = e0 / d0
@rel sum d9 = dh + d1
@rel diff dgd = do - dg
@rel sum jw = jt + jb + jo
@rel sum jc = jct + jcb
@rel sum ua = ut + ub
@rel change pp = p0 -> p1
@trap o1 n1 :: operating and net profit of one quarter
@trap d1 ua :: cars delivered are not cars built
@trap d1 ds :: the rival's deliveries of the same quarter
@trap e1 eh :: electric cars and hybrids
@trap m1 mg :: the quarter's margin and the year's forecast
@trap mg mo :: the new forecast and the July one
@trap jt jct :: people who work at Turda and jobs to go there
@trap p1 pl :: closing price and the day's low
@trap dp rp :: deliveries fell by more than revenue
@trap x1 x2 :: this year's spending plan and next year's
@race deliveries = d1 ds

@doc a-wire | wire agency | 2029-10-24
Carpatia cuts {1,150|jc} jobs as quarterly profit slumps, forecast lowered

BUCHAREST (Agerpol) - Romania's Carpatia Auto on Wednesday lowered its outlook for the year and said {1,150|jc|by=Carpatia Auto|t=by the middle of next year} jobs would go by the middle of next year, after operating profit in the three months to September fell to {243 million|o1|t=in the three months to September} lei from {432 million|o0|t=a year before} a year before.

Analysts had on average pencilled in {290 million|oe|by=Analysts|t=in the three months to September}.

Sales slipped {10%|rp} from {5.4 billion|r0} to {4.86 billion|r1} lei, and net profit was {168 million|n1} lei, where {318 million|n0|t=last year} had been earned last year. Cars and parts brought in {4.31 billion|ra} of that and the lending arm the remaining {550 million|rf}. The operating margin shrank to {5%|m1} from {8%|m0}.

The group handed over {61,400|d1|t=in the quarter} vehicles in the quarter against {70,600|d0|t=in the same months of 2028} in the same months of 2028, a drop of {13%|dp}. It now counts on some {270,000|~dg|t=for the full year} for the full year; in July it had spoken of {290,000|do|t=in July}. The margin for 2029 should come in at about {5.5%|~mg|t=for 2029}, rather than the {7.5%|mo} flagged in summer.

"We cannot build our way out of a weak market," chief executive Ilinca Drăgan told reporters.

A provision of {74 million|qc} lei for the recall in August of {38,500|q1|t=in August} cars with suspect brake actuators weighed on the result.

Turda, where the ageing Solis hatchback is made, will lose {800|jct} posts and the bigger Bacău factory {350|jcb}. Carpatia employs {14,800|jw} people.

Its shares closed {9.8%|pp|t=closed} down at {41.30|p1|t=closed} lei after touching {39.90|pl} in early trade.

(Reporting by Mihnea Stan; editing by Odile Perrault; +40 21 555 0148)

@doc b-daily | business daily | 2029-10-25
Sudava overtakes Carpatia for the first time
By Anca Veliciu

For eleven years the question was never who sold more cars on the lower Danube, only by how much. On Wednesday it was settled the other way. Carpatia Auto delivered {61,400|d1|t=between July and September} cars between July and September; Sudava Motors, the Plovdiv group that began as a maker of forklift trucks, shipped {64,900|ds|t=between July and September}.

The gap in turnover is narrower: {5.02 billion|rs} lei for the Bulgarian rival, converted at the quarter's average rate, and {4.86 billion|r1} for Carpatia. In profitability it is wider. Sudava kept {6.1|ms} bani of every leu, Carpatia {5|m1}, after {8|m0|t=twelve months earlier} twelve months earlier.

Below the line the damage was worse. Net profit came to {168 million|n1} lei, {47%|np|round} less than the {295 million|!n0|t=in the third quarter of 2028} booked in the third quarter of 2028. The dividend is to be trimmed to {70 bani|v1|v=0.70} a share from {1.20|v0|t=for 2028} lei for 2028.

Home is still Carpatia's: it held {31.4%|k1|t=last quarter} of the Romanian market last quarter, though that was {34.9%|k0|t=a year ago} a year ago. Sudava's slice is {22.6%|ks}.

There was one bright line in the tables. {17,192|e1} of the cars that left dealers were electric, which is {28%|ep} of the total, up from {17%|eq|t=the year before} the year before. Hybrids added {14,108|eh}. Petrol, {30,100|ec} units, is for the first time less than {half|-}.

The trouble, says Priyanka Rao of Halden Brook, is that the electric Luma earns little. "They are selling more of what pays less," she said. Ms Rao has cut her price target.

To save cash, the cell factory planned at Arad, a {2.1 billion|ai} lei project meant to turn out {12|ag} gigawatt-hours a year, is put off by {a year and a half|ad|v=18}. Capital spending will fall to {900 million|x2|t=next year} lei next year from {1.3 billion|x1|t=in 2029} in 2029.

READ MORE: Ten numbers that explain Europe's 2029 car slump | Why the leu gained 4% | Test drive: Luma 3 scores 7/10

@doc c-radio | local radio, Turda | 2029-10-24
Radio Arieș, 18:00 bulletin: "a third of the town lives off that gate"

Good evening. It's official, and it is as bad as people at the gate had been saying since Monday. {Eight hundred|jct} jobs will disappear at our plant, out of {5,200|jt|t=today} that are there today. The firm says it wants it done by June.

Bacău gets off more lightly: {350|jcb} people there, and it has {7,900|jb} on its books. A further {1,700|jo} work in offices and the test track, and none of those are touched, a point that drew whistles in the canteen.

Costel Mureșan of the SLCA union was with us this afternoon. He says management admitted to him that {420|jv|by=management|t=this afternoon} workers across the two sites have put their names down for voluntary leave. That is not even half of what the company wants, which is {1,150|jc}.

Why Turda? The plant built {26,100|!ut|t=between July and September} cars between July and September; Bacău built {40,900|ub}. Altogether that makes {62,500|ua}, slightly more than customers took. So the lots behind Strada Fabricii are filling up, as anyone driving past can see.

The boss, Ilinca Drăgan, promised that nobody with more than {20|-} years of service will be forced out. We will hold her to that.

And for those of you who have put savings into the shares: they ended the day at {41 lei 30|p1|v=41.30|t=ended the day}, from {45.80|p0|t=last night} last night.

Now the weather: minus 2 at dawn, 11 by noon. Traffic on the DN1 is heavy.

@doc d-trade | trade newsletter | 2029-10-26
The Forecourt Letter, No. 418 — What Carpatia's numbers say

Readers who skip to the table, stop here first.

1. Volume. January to September: {203,700|d9|t=January to September} cars. The first six months gave {142,300|dh|t=The first six months}, so the summer contributed {61,400|d1|t=the summer}. Even the reduced target needs a fourth quarter of better than {66,000|>dn|t=fourth quarter}. I would not bet on it. Management took {20,000|dgd} cars off the plan, leaving {270,000|dg|t=the plan}; Halden Brook's Rao thinks another cut is coming.

2. Price. Revenue declined by {a tenth|rp|v=10} while deliveries declined by {13 per cent|dp}. In other words the average car became dearer. Nine-month turnover stands at {15.9 billion|r9|t=Nine-month} lei.

3. Margin. {5 per cent|m1|t=in the quarter} in the quarter, {three|md} points worse than in the same quarter last year. Without the recall ({38,500|q1} Solis and Luma cars; cost {104 million|!qc} lei) it would have been above {six|-}.

4. Mix. The battery cars went, on a comparison with a year earlier, from {12,002|e0|t=a year earlier} to {17,192|e1|t=now}, now worth {28 per cent|ep|t=now} of deliveries. That compares with just over {a fifth|-} at Sudava, by my own estimate.

5. Money. Operating result: {243 million|o1} lei, where the consensus stood at {290 million|oe|by=the consensus}. Net: {168 million|n1}. Both ugly. The payout to shareholders drops to {0.70|v1} lei.

6. People. {1,150|jc} posts out of {14,800|jw}. The head office is spared.

7. The competitor. Sudava's {64,900|ds} may flatter: its September was swollen by a taxi order from Thessaloniki.

Arad? I have said since issue 390 that those {12|ag} GWh were a political plant. Pushed back {18 months|ad|v=18}. I expect it never to open.

Subscriptions: 240 lei a year. Write to K. Oyelaran at the usual address.

@doc e-tabloid | tabloid site | 2029-10-25
BRAKES ON! Carpatia boss keeps bonus as hundreds get the boot

Updated 07:12 | 1,204 comments | 3 min read

Ilinca Drăgan smiled for the cameras. On the line in Turda nobody smiled at all.

{More than a thousand|>jc|v=1000} people will be out of a job by summer because Carpatia, the pride of our motorways, cannot shift its cars. Turda takes the worst of it with {800|jct} dismissals; in Bacău it is {350|jcb}.

Just look at the books. Twelve months ago the carmaker made an operating profit of {432 million|o0|t=Twelve months ago} lei. Now? {243 million|o1|t=Now}. And what is left after tax and interest is a mere {168 million|n1|t=Now}.

Investors ran for the door. By noon the stock had sunk to {39.90|pl|t=By noon} lei and it recovered only to {41.30|p1|t=at the bell} at the bell, wiping out {8.9 percent|!pp} in a single day.

Customers are running too. In summer 2028 they drove home in {70,600|d0|t=In summer 2028} new Carpatias; this time it was {61,400|d1|t=this time}, fewer even than the {64,900|ds} that the Bulgarians managed. Our readers will remember the brakes: {38,500|q1} cars had to go back to the garage.

Of the {three and a half in ten|k0|v=35|round} Romanian buyers who once picked the home brand, only {31.4 percent|k1} are left, says the importers' association. 

The union boss Costel Mureșan told this paper: "First they recall the cars, then they recall the people." So far just {420|jv|t=So far} have taken the money and gone freely.

And the dividend? Don't cry for the shareholders. They still get {70 bani|v1|v=0.70} a share.

[Photo: Drăgan in front of the Luma 3. Credit: Foto 24/7]
SEE ALSO: 9 cars under 90,000 lei | Lotto 6/49: tonight's numbers
