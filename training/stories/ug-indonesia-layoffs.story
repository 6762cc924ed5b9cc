@story ug-indonesia-layoffs
@topic Pasarindo, the Indonesian online marketplace, dismisses three in ten of its staff
@subject P = Pasarindo | the marketplace | the company | the platform
@subject K = Kencana Digital | Kencana | the parent | the owner
@subject S = Sobat Belanja | Sobat | the market leader
@subject H = LapakHijau | the green one
@subject O = smaller platforms | the rest | everyone else
@subject U = Serikat Pekerja Digital | SPD | the union
@subject I = Indonesian manpower ministry | the ministry | Indonesia | the country | nationwide
@subject Y = Yogyakarta | the province
@subject M = Meilani Hutapea | Hutapea | the chief executive
@subject A = Arya Wirasatya | Wirasatya | the founder
@subject T = Pasarindo town hall | the town hall | the call | the meeting
@fact l3 = 2740 | jobs | P | employees dismissed in the round | August 2032 | snapshot
@fact l2 = 1120 | jobs | P | employees dismissed in the round | January 2032 | snapshot
@fact l1 = 460 | jobs | P | employees dismissed in the round | July 2031 | snapshot
@fact lt = 4320 | jobs | P | employees dismissed in all rounds | July 2031-August 2032 | cumulative
@fact e0 = 9130 | jobs | P | employees | before 16 August 2032 | snapshot
@fact e1 = 6390 | jobs | P | employees after the cut | from 15 September 2032 | plan | projected
@fact ls = 30 | other | P | share of employees dismissed in the round | August 2032 | snapshot
@fact fe = 910 | jobs | P | engineers dismissed | August 2032 | snapshot
@fact fw = 780 | jobs | P | warehouse staff dismissed | August 2032 | snapshot
@fact fc = 640 | jobs | P | customer care staff dismissed | August 2032 | snapshot
@fact fm = 410 | jobs | P | marketing staff dismissed | August 2032 | snapshot
@fact cj = 1690 | jobs | P | employees dismissed in Jakarta | August 2032 | snapshot
@fact cy = 570 | jobs | P | employees dismissed in Yogyakarta | August 2032 | snapshot
@fact cb = 300 | jobs | P | employees dismissed in Bandung | August 2032 | snapshot
@fact co = 180 | jobs | P | employees dismissed elsewhere | August 2032 | snapshot
@fact cys = 20.8 | other | P | share of the dismissed who work in Yogyakarta | August 2032 | snapshot
@fact sa = 96000000 | price | P | average severance in rupiah | August 2032 | plan | projected
@fact st = 263000000000 | spending | P | severance bill in rupiah | August 2032 | plan | projected
@fact sd = 15900000 | spending | P | severance bill in US dollars | August 2032 | plan | projected
@fact uc = 1900 | jobs | U | contract couriers and temporary workers who also lose work | August 2032 | snapshot
@fact ua = 4640 | jobs | U | all workers affected | August 2032 | snapshot
@fact g2 = 61400000000000 | revenue | P | value of goods sold in the quarter in rupiah | Q2 2032 | snapshot
@fact g2y = 70200000000000 | revenue | P | value of goods sold in the quarter in rupiah | Q2 2031 | snapshot
@fact gg = 12.5 | rate | P | fall of the value of goods sold on the year | Q2 2032 | snapshot
@fact r2 = 3800000000000 | revenue | P | revenue in the quarter in rupiah | Q2 2032 | snapshot
@fact n2 = 1460000000000 | profit | P | loss in the quarter in rupiah | Q2 2032 | snapshot
@fact n2y = 2310000000000 | profit | P | loss in the quarter in rupiah | Q2 2031 | snapshot
@fact ng = 36.8 | rate | P | shrinking of the loss on the year | Q2 2032 | snapshot
@fact ms = 41 | other | S | share of the online market | June 2032 | snapshot
@fact mp = 22 | other | P | share of the online market | June 2032 | snapshot
@fact mpy = 27 | other | P | share of the online market | June 2031 | snapshot
@fact mh = 17 | other | H | share of the online market | June 2032 | snapshot
@fact mo = 20 | other | O | share of the online market | June 2032 | snapshot
@fact mf = 5 | margin | P | points of the online market lost in a year | June 2032 | snapshot
@fact se = 4600000 | other | P | active sellers | June 2032 | snapshot
@fact sey = 5300000 | other | P | active sellers | June 2031 | snapshot
@fact f1 = 8.0 | rate | P | commission charged to sellers | from October 2032 | plan
@fact f0 = 6.5 | rate | P | commission charged to sellers | August 2032 | snapshot
@fact h1 = 80000 | price | P | order in rupiah from which delivery is free | from October 2032 | plan | threshold
@fact h0 = 50000 | price | P | order in rupiah from which delivery is free | August 2032 | snapshot | threshold
@fact k1 = 08:05 | clock | P | e-mail to the staff | 16 August 2032 | constant
@fact k2 = 09:30 | clock | T | start of the meeting | 16 August 2032 | constant
@fact k3 = 10:00 | clock | P | locking of the laptops | 16 August 2032 | constant
@fact kd = 11 | duration | T | length of the meeting in minutes | 16 August 2032 | constant
@fact dl = 2032-09-15 | date | P | last day of work | September 2032 | plan
@fact ag = 38 | age | M | age | August 2032 | constant
@fact aa = 41 | age | A | age | August 2032 | constant
@fact i7 = 54300 | jobs | I | workers laid off, by the official count | January-July 2032 | cumulative
@fact i7y = 47100 | jobs | I | workers laid off, by the official count | January-July 2031 | cumulative
@fact ig = 15.3 | rate | I | rise of layoffs on the year | January-July 2032 | snapshot
@fact iu = 71000 | jobs | U | workers laid off in the country, by the union's count | January-July 2032 | cumulative
@fact w0 = 31 | other | P | warehouses | before August 2032 | snapshot
@fact wx = 9 | other | P | warehouses to close | by end 2032 | plan | pledged
@fact w1 = 22 | other | P | warehouses after the closures | end 2032 | plan | projected
@fact c1 = 84 | price | K | closing share price in rupiah | 16 August 2032 | snapshot
@fact c0 = 79 | price | K | closing share price in rupiah | 13 August 2032 | snapshot
@fact cg = 6.3 | rate | K | rise of the share price | 16 August 2032 | snapshot
@fact ca = 5900000000000 | other | P | cash in rupiah | end June 2032 | snapshot
@fact cu = 420000000000 | spending | P | cash burned a month in rupiah | Q2 2032 | snapshot
@fact cm = 14 | duration | P | months the cash lasts | end June 2032 | plan | projected
@fact yj = 1450 | jobs | Y | workers laid off, by the official count | January-July 2032 | cumulative
@fact yg = 39.3 | rate | Y | jump of the layoffs through the dismissals | August 2032 | snapshot
@fact rm = 300 | other | Y | rooms let to the company's people | August 2032 | snapshot
@fact di = 2032-12-31 | date | P | last day of the health insurance | August 2032 | plan
@fact hd = 30000 | price | P | rise of the order from which delivery is free in rupiah | from October 2032 | plan
@trap l3 lt :: one round against all rounds
@trap l3 ua :: employees against employees and contract workers
@trap i7 iu :: the ministry's and the union's counts
@trap mp mpy :: market share a year apart
@trap k1 k2 :: the e-mail and the meeting
@trap ms aa :: 41 percent and 41 years
@trap n2 r2 :: loss and revenue of the quarter
@trap f0 f1 :: the fee now and from October
@trap e0 e1 :: payroll before and after
@trap w1 mp :: 22 warehouses and 22 percent
@rel sum l3 = fe + fw + fc + fm
@rel sum l3 = cj + cy + cb + co
@rel sum lt = l1 + l2 + l3
@rel diff e1 = e0 - l3
@rel share ls = l3 / e0
@rel share cys = cy / l3
@rel product st = l3 * sa
@rel convert sd = st
@rel product ca = cu * cm
@rel sum ua = l3 + uc
@rel change gg = g2y -> g2
@rel change ng = n2y -> n2
@rel diff mf = mpy - mp
@rel change ig = i7y -> i7
@rel diff hd = h1 - h0
@rel share yg = cy / yj
@rel diff w1 = w0 - wx
@rel change cg = c0 -> c1

@doc wire | wire agency | 2032-08-16
Indonesia's Pasarindo to lay off {2,740|l3}, {30%|ls} of workforce

JAKARTA, Aug 16 (Equator Press) — Indonesian e-commerce platform Pasarindo said on Monday it was dismissing {2,740|l3|t=on Monday} employees, or {30%|ls} of its staff, its third and deepest round of cuts in thirteen months, as it fights to stop losing money.

The company, majority-owned by listed Kencana Digital, let {1,120|l2|t=in January} people go in January and {460|l1|t=in July last year} in July last year. After the latest departures take effect on {Sept. 15|dl} it will employ {6,390|e1|t=take effect on Sept. 15}.

"We grew a team for a market that did not arrive," chief executive Meilani Hutapea said in a statement.

Goods worth Rp {61.4 trillion|g2|t=in the second quarter} were sold on Pasarindo in the second quarter, {12.5%|gg} less than the Rp {70.2 trillion|g2y|t=a year before} of a year before, though its net loss shrank to Rp {1.46 trillion|n2} from Rp {2.31 trillion|n2y}.

Pasarindo held {22%|mp|t=in June|by=researcher Dataniaga} of the online market in June, according to researcher Dataniaga, against {41%|ms|^} for Sobat Belanja and {17%|mh|^} for LapakHijau. It had {27%|mpy|t=a year ago} a year ago.

Severance will cost Rp {263 billion|st} ({$15.9 million|sd}).

Kencana shares rose {6.3%|cg} to Rp {84|c1}.

@doc tech | technology news site | 2032-08-16
"Your access has been updated": inside the {11|kd}-minute meeting that ended {2,740|l3} jobs

*by Gregorius Tampubolon — 16 Aug 2032, 17:20 WIB — updated 19:02*

The e-mail went out at {8:05|k1} this morning. It had no greeting. "Please join a company-wide call at {9:30|k2}," it said. Those who clicked saw Meilani Hutapea, {38|ag}, reading from a sheet of paper; {eleven|kd} minutes later the camera went off, and when the clock struck {ten|k3|v=10:00} the laptops of everybody on the list locked themselves.

An internal breakdown seen by Kabarteknis shows where the knife fell: {910|fe|by=An internal breakdown seen by Kabarteknis} engineers, {780|fw|^} people in the warehouses, {640|fc|^} in customer care and {410|fm|^} in marketing. {Nine|wx} of the {31|w0} warehouses are being shut as well.

Do the maths on the runway. Pasarindo had Rp {5.9 trillion|ca|t=at the end of June} in the bank at the end of June and burns Rp {420 billion|cu} a month. That's {14|cm} months. Hutapea has promised break-even "in the first quarter of 2033".

Sellers will help pay for it. From October the commission goes from {6.5%|f0} to {8%|f1|t=From October} and shoppers will need a basket of Rp {80,000|h1|t=From October}, not Rp {50,000|h0}, for free delivery. There are {4.6 million|se|t=now} active shops on the platform now; a year ago there were {5.3 million|sey|t=a year ago}.

Arya Wirasatya, who is {41|aa} and founded the company in a boarding-house room, was not on the call. He sold his last shares in 2030.

⭐ 4.2 | Share | 1,208 reactions

@doc local | regional newspaper, Yogyakarta | 2032-08-17
In Sleman, {570|cy} chairs stay empty on the eve of Independence Day

By Endah Prawirosastro

Flags were already up in the lobby of the customer-care building on the ring road when {570|cy} of its people learned that they had no more work. Yogyakarta makes up {21%|cys|round} of the dismissals, although much less than that of the staff. Jakarta lost {1,690|cj}, Bandung {300|cb} and the other cities {180|co} together.

Bayu, 29, a team leader, was frying an egg when the e-mail came. He remembers the hour, {five past eight|k1|v=08:05}. "I thought it was about the flag ceremony." By {ten|k3|v=10:00} he was locked out, the egg uneaten.

He has until {15 September|dl}, on full pay. After that he will get what the company calls a generous package; on average it is Rp {96 million|sa}. Dormitory owners around the campus did their own sums: some {300|rm} rooms are let to Pasarindo people.

The head of the provincial manpower office, Suratmi Widyaningsih, had a list of her own. In the first seven months {1,450|yj|t=In the first seven months|by=Suratmi Widyaningsih} workers lost their jobs in the province. "One e-mail, and the number grows by some {two-fifths|~yg|v=40}," she said.

Nationwide the ministry has registered {54,300|i7|t=from January to July|by=the ministry} layoffs from January to July.

@doc union | trade union statement | 2032-08-18
STATEMENT OF SERIKAT PEKERJA DIGITAL ON THE DISMISSALS AT PASARINDO

The company says {2,740|l3|by=The company}. We say {4,640|ua|by=We}. The difference, {1,900|uc}, are couriers and temporary hands whose contracts simply will not be renewed, and for whom there is no e-mail at {8:05|k1}, no town hall and no severance.

Add up the {three|-} rounds, and {4,320|lt|t=since July 2031} permanent employees have been shown the door since July 2031. The owner's answer came from the stock exchange: Kencana's shares went from Rp {79|c0} to Rp {84|c1} in a day.

We ask:
1. that the average of Rp {96 million|sa} be published by grade, because an average hides the warehouse picker;
2. that the {9|wx} warehouses not be closed before Lebaran, and that the {22|w1} left standing be staffed by those dismissed;
3. that the ministry count properly. Its {54,300|i7|t=until July|by=the ministry} until July is fiction; our branches have reported {71,000|iu|^|by=our branches}.

We note that the loss is getting smaller, not larger, by {36.8%|ng}. A company that loses Rp {1.46 trillion|n2|t=in three months} in three months and takes in Rp {3.8 trillion|r2|^} is not dying. It is being slimmed for a sale.

For the central board: Yohana Lekatompessy, chair. Jl. Tebet Dalam IV/17.

@doc tv | television news site, questions and answers | 2032-08-19
Pasarindo layoffs: your questions answered

**Why now?** Because it is losing ground. In a year it gave up {five|mf|t=In a year} points of market share and ended on {22%|mp}, barely ahead of LapakHijau's {17%|mh} and level with nobody: smaller platforms together hold {20%|mo}, and Sobat Belanja is out of sight at {41%|ms}.

**How many people are we talking about?** A lot: {three in ten|ls|v=30}. There were {9,130|e0} on the payroll before. There will be about {6,400|~e1|t=from mid-September} from mid-September.

**Is this the worst in the country this year?** In tech, yes. Across all industries the ministry counts {54,300|i7|t=through July|by=the ministry} people laid off through July, {15.3%|ig} more than the {47,100|i7y|t=the same months of 2031} in the same months of 2031. Most were in textiles.

**What do they get?** The total set aside is Rp {263 billion|st}. Health insurance runs on until {New Year's Eve|di|v=2032-12-31}.

**I sell on Pasarindo. What changes for me?** Your fee. It is {6.5%|f0|t=today} today and will be {8%|f1|t=in October} in October, and buyers must spend Rp {30,000|hd} more to have their parcel sent for nothing.

**Will the app go dark?** No. With Rp {5.9 trillion|ca} of cash, it could go on losing money at the present speed until about next August.

**How long did the boss speak?** {Eleven|kd} minutes.

Related: 7 side jobs from home · Petrol up Rp 300
