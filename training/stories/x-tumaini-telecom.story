@story x-tumaini-telecom
@topic Half-year results and redundancies at Tumaini Telecom, Kenya
@subject T = Tumaini Telecom PLC | Tumaini | the operator | the company | the telco
@subject N = Nakuru contact centre | Nakuru
@subject Q = Tumaini head office | Westlands | head office
@subject P = Pesa Mkononi | the wallet | mobile money
@subject V = voice | calls
@subject D = data | internet
@subject U = Communications Workers' Congress | the union | CWC
@subject C = Achieng Odera | Odera | the chief executive
@fact r26 = 31400000000 | revenue | T | half-year service revenue in shillings | first half of 2026 | snapshot
@fact r25 = 29800000000 | revenue | T | half-year service revenue in shillings | first half of 2025 | snapshot
@fact rg = 5.4 | rate | T | growth of half-year service revenue | first half of 2026 | snapshot
@fact p26 = 9600000000 | revenue | P | half-year service revenue in shillings | first half of 2026 | snapshot
@fact p25 = 7500000000 | revenue | P | half-year service revenue in shillings | first half of 2025 | snapshot
@fact pg = 28 | rate | P | growth of half-year service revenue | first half of 2026 | snapshot
@fact v26 = 11300000000 | revenue | V | half-year service revenue in shillings | first half of 2026 | snapshot
@fact v25 = 13100000000 | revenue | V | half-year service revenue in shillings | first half of 2025 | snapshot
@fact vg = 13.7 | rate | V | fall of half-year service revenue | first half of 2026 | snapshot
@fact d26 = 8700000000 | revenue | D | half-year service revenue in shillings | first half of 2026 | snapshot
@fact d25 = 7400000000 | revenue | D | half-year service revenue in shillings | first half of 2025 | snapshot
@fact o26 = 1800000000 | revenue | T | other half-year service revenue in shillings | first half of 2026 | snapshot
@fact o25 = 1800000000 | revenue | T | other half-year service revenue in shillings | first half of 2025 | snapshot
@fact e26 = 4100000000 | profit | T | operating profit in shillings | first half of 2026 | snapshot
@fact e25 = 5200000000 | profit | T | operating profit in shillings | first half of 2025 | snapshot
@fact ef = 21.2 | rate | T | fall of operating profit | first half of 2026 | snapshot
@fact n26 = 620000000 | profit | T | net profit in shillings | first half of 2026 | snapshot
@fact n25 = 1900000000 | profit | T | net profit in shillings | first half of 2025 | snapshot
@fact nf = 67.4 | rate | T | fall of net profit | first half of 2026 | snapshot
@fact fx = 1400000000 | damages | T | loss on exchange rates in shillings | first half of 2026 | snapshot
@fact s26 = 12400000 | other | T | active subscribers | 2026-06-30 | snapshot
@fact s25 = 11700000 | other | T | active subscribers | 2025-06-30 | snapshot
@fact w26 = 5300000 | other | P | active customers | 2026-06-30 | snapshot
@fact ch26 = 3.1 | rate | T | share of customers leaving each month | first half of 2026 | snapshot
@fact ch25 = 2.6 | rate | T | share of customers leaving each month | first half of 2025 | snapshot
@fact div = 0.35 | price | T | interim dividend a share in shillings | 2025 | constant
@fact job = 480 | jobs | T | jobs to be cut | 2026-08 | plan | projected
@fact jn = 310 | jobs | N | jobs to be cut | 2026-08 | plan | projected
@fact jq = 170 | jobs | Q | jobs to be cut | 2026-08 | plan | projected
@fact j25 = 220 | jobs | T | jobs cut in the year before | 2025 | constant
@fact stf = 3150 | jobs | T | people employed | 2026-06-30 | snapshot
@fact js = 15.2 | rate | T | jobs to be cut as a share of people employed | 2026-08 | plan | projected
@fact sho = 60 | other | T | shops to be closed | 2026-08 | plan | denied
@fact shp = 184 | other | T | shops | 2026-08 | snapshot
@fact cx = 7200000000 | spending | T | half-year capital spending in shillings | first half of 2026 | snapshot
@fact cx25 = 8900000000 | spending | T | half-year capital spending in shillings | first half of 2025 | snapshot
@fact cxy = 13000000000 | spending | T | capital spending of the whole year in shillings | 2026 | plan | projected
@fact pr1 = 17.2 | price | T | price of a share in shillings | 2026-08-12 close | snapshot
@fact pr2 = 15.65 | price | T | price of a share in shillings | 2026-08-13 close | snapshot
@fact prf = 9 | rate | T | fall of the share | 2026-08-13 close | snapshot
@fact sev = 15 | duration | - | days of pay for each year served that the law prescribes | - | constant | threshold
@fact sev2 = 45 | duration | U | days of pay for each year served that are demanded | 2026-08 | plan | projected
@fact sev3 = 21 | duration | T | days of pay for each year served that are offered | 2026-08 | plan | pledged
@rel sum r26 = p26 + v26 + d26 + o26
@rel sum r25 = p25 + v25 + d25 + o25
@rel change rg = r25 -> r26
@rel change pg = p25 -> p26
@rel change vg = v25 -> v26
@rel change ef = e25 -> e26
@rel change nf = n25 -> n26
@rel sum job = jn + jq
@rel share js = job / stf
@rel change prf = pr1 -> pr2
@trap n26 n25 :: net profit of this half and last year's
@trap v26 v25 :: voice revenue this year and last
@trap e26 n26 :: operating against net profit
@trap job j25 :: this year's cuts against last year's
@trap jn job :: one site against all
@trap s26 w26 :: subscribers against wallet customers
@trap cx cxy :: half-year against full-year spending
@trap sho shp :: shops said to close against all shops
@trap sev sev3 :: pay required by law against pay offered

@doc a-filing | stock exchange announcement | 2026-08-13
TUMAINI TELECOM PLC
Unaudited condensed results for the half-year ended 30 June 2026

The Board is pleased to report that service revenue rose {5.4%|rg|t=the half-year ended 30 June 2026} to KShs {31.4 billion|r26|^} (H1 2025: KShs {29.8 billion|r25|t=H1 2025}).

Pesa Mkononi contributed KShs {9.6 billion|p26|t=the half-year ended 30 June 2026}, voice KShs {11.3 billion|v26|^}, data KShs {8.7 billion|d26|^} and other services KShs {1.8 billion|o26|^}. In the comparative period the same lines contributed KShs {7.5 billion|p25|t=In the comparative period}, {13.1 billion|v25|^}, {7.4 billion|d25|^} and {1.8 billion|o25|^} respectively.

Earnings before interest and tax were KShs {4.1 billion|e26|t=the half-year ended 30 June 2026} (KShs {5.2 billion|e25|t=H1 2025}), and profit after tax KShs {620 million|n26|t=the half-year ended 30 June 2026} (KShs {1,900 million|n25|t=H1 2025}), after foreign exchange losses of KShs {1.4 billion|fx|t=the half-year ended 30 June 2026}.

Active customers numbered {12.4 million|s26|t=30 June 2026} ({11.7 million|s25|t=H1 2025}). Capital expenditure was KShs {7.2 billion|cx|t=the half-year ended 30 June 2026}; the Board maintains its guidance of KShs {13 billion|cxy|t=for the full year} for the full year.

The Board does not recommend an interim dividend (2025: KShs {0.35|div|t=2025}).

By order of the Board, K. Simiyu, Company Secretary, P.O. Box 30117-00100 Nairobi

@doc b-wire | news agency | 2026-08-13
Kenya's Tumaini cuts {480|job} jobs as weak shilling eats profit

NAIROBI, Aug 13 (Savanna Newswire) - Kenyan telecoms operator Tumaini will cut {480|job|by=it} jobs, it said on Thursday, hours after reporting a {two-thirds|~nf} fall in first-half profit.

Net earnings dropped to {260 million|!n26|t=the six months to June} shillings in the six months to June from {1.9 billion|n25|t=a year earlier} a year earlier. Revenue from services grew {5.4|rg|t=the six months to June} percent.

Chief executive Achieng Odera told reporters the exchange rate alone had cost the group {1.4 billion|fx|^} shillings, because most of its network is leased in dollars.

The cuts are equal to {15.2|js} percent of its {3,150|stf} workers. Last year it parted with {220|j25|t=Last year}.

Odera denied a report that {60|sho|by=Odera|m=denied} of its shops were to go. "Not {sixty|sho|^|m=denied}. Not {six|-}," she said.

The share price slid {9|prf|t=by the close} percent to {15.65|pr2|^} shillings by the close. ($1 = 131.20 Kenyan shillings)

@doc c-business | business daily | 2026-08-14
Money talks at Tumaini as the phone goes quiet

By Wanjiku Mbugua

Kenyans are sending each other more money and fewer words, and the country's third-largest operator is having trouble living on the difference.

Pesa Mkononi, Tumaini's wallet, brought in Sh{9.6 billion|p26|t=between January and June} between January and June, up {28|pg|^} percent. Internet bundles yielded Sh{8.7 billion|d26|^}, compared with {7.4 billion|d25|t=in the same months of 2025} in the same months of 2025. Calls, once the whole business, shrank {13.7|vg|t=between January and June} percent to Sh{13.3 billion|!v26|^}.

All told, sales reached Sh{31.4 billion|r26|^}. But at the operating line {a fifth|~ef|^} of the profit has gone: Sh{4.1 billion|e26|^} after {5.2|e25|x=1000000000|t=in the same months of 2025}. The bottom line is thinner by {67|nf|round|t=between January and June} percent.

Nor is the customer what he was. {3.1|ch26|^} percent now walk away each month, where a year ago it was {2.6|ch25|t=a year ago}. The company ended June with {12.4 million|s26|t=June} of them all the same, since it signs them up as fast as they leave.

There is no interim payout; last August holders got {35 cents|div|v=0.35|t=last August}. Investors let {Sh1.55|-} off the price, which had been {17.20|pr1|t=at Wednesday's bell} at Wednesday's bell.

Analyst Zawadi Kilonzo of Baobab Securities cut her target to Sh{14|-} from Sh{21|-}. "Everything that grows is cheap to them, and everything that's dear to them shrinks."

MARKETS: NSE 20 1,988.4 (-0.6%) · Tea $2.41/kg

@doc d-site | regional news site | 2026-08-14
Nakuru: 'They read our names from a tablet'

Rift Today | By Kiprono Bett | 3 min read | 👁 18,204

There were doughnuts, says Mercy Atieno, and that was how they knew.

The contact centre on Oginga Road, where she has answered for {eleven|-} years to customers whose money has gone to a wrong number, will lose {130|!jn} people by the end of September. Another {170|jq|s=the company's Westlands offices} will go from the company's Westlands offices. A chatbot named Tuma will take the calls.

Under the Employment Act they are due {15|sev} days' pay for each year served. Human resources has offered {21|sev3|by=Human resources}. The Communications Workers' Congress wants {45|sev2|by=The Communications Workers' Congress}.

"They tell us of a shilling that fell," said its branch secretary, Hassan Dullo. "It did not fall on the directors."

Senator Jebet Korir said she would ask why a firm that got county land at {one|-} shilling a year could send so many home. The rest of its {184|shp} shops and the warehouse in Athi River are not affected.

Atieno, {36|-}, has a loan from the sacco and twins in Form {Two|-}. On her last call of the day the customer asked whether she was a robot.

TRENDING: 7 signs your landlord is lying | Gor 1-0 Ingwe

@doc e-newsletter | technology newsletter | 2026-08-17
THE SIM TRAY #212: Tumaini's two companies

Good morning from a matatu on Thika Road.

Look at last week's results from Tumaini and you see two firms sharing a logo. One is a wallet with {5.3 million|w26|t=at the end of June} active customers at the end of June, growing by more than {a quarter|>pg}. The other is a telephone company with {14.2 million|!s26|^} lines, against {11.7 million|s25|t=a year before} a year before, whose chief product is worth less every month: Sh{11.3 billion|v26|t=this half} of talk this half, from {13.1|v25|x=1000000000|t=in the first half of 2025} in the first half of 2025.

The second firm pays for towers. It spent {7.2 billion|cx|t=this half} on kit this half, which is {1.7 billion|-} less than last year's {8.9|cx25|x=1000000000|t=last year's}, and it swears that the {13 billion|cxy|t=for 2026} pencilled in for 2026 still stands. If so, it plans to build less from now to Christmas than it has since New Year.

The {480|job} redundancies ({310|jn} of them in Nakuru, the remainder in Nairobi) fall on the second firm too. The wallet is hiring: {26|-} openings, {nine|-} of them for people to train Tuma.

We hear the shop closures are not dead, merely denied. Our number is {60|sho|by=We|m=asserted}. Odera's is zero.

Jobs board · Sponsor: Kifaru K9 Pro, 6.7-inch, Sh21,999 · Unsubscribe
