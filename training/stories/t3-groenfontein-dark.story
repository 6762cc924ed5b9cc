@story t3-groenfontein-dark
@topic Substation fire and three-day power cut at Groenfontein, Northern Cape, July 2027
@subject G = Groenfontein | the town | residents | households
@subject K = Kareeberg-Oos Local Municipality | the municipality | the council | Kareeberg-Oos
@subject S = Vaalkop substation | Vaalkop | the substation
@subject E = Eskom | the national utility
@subject H = Sister Nomvula Dube Hospital | the hospital
@subject D = Karoo Melk | the dairy | dairy farmers
@subject C = Groenfontein Chamber of Business | the chamber | shops | shopkeepers
@subject P = South African Police Service | police | SAPS
@subject W = Groenfontein reservoirs | the reservoirs | the taps
@subject L = Ward schools | schools
@subject F = Ikhwezi informal settlement | Ikhwezi
@subject T = mobile transformer | the mobile unit | the loan transformer
@fact c1 = 17:50 | clock | S | when the power failed | 2027-07-06 | constant
@fact c2 = 21:15 | clock | S | when the last feeder came back | 2027-07-09 | constant
@fact du = 75.4 | duration | G | hours that the power cut lasted | 2027-07-09 | constant
@fact du4 = 19 | duration | G | hours that the power cut lasted | 2024 | constant
@fact o1 = 11600 | homes | G | customers without power | 2027-07-06 night | snapshot
@fact o2 = 7900 | homes | G | customers without power | 2027-07-07 evening | snapshot
@fact o3 = 2350 | homes | G | customers without power | 2027-07-08 evening | snapshot
@fact oc = 3700 | homes | G | customers reconnected | 2027-07-07 evening | cumulative
@fact ot = 14500 | other | G | customers in all | 2027 | constant
@fact op = 80 | other | G | share of customers without power | 2027-07-06 night | snapshot
@fact t0 = 3 | other | S | transformers | 2027-07-06 | constant
@fact t1 = 2 | other | S | transformers burned out | 2027-07-06 | constant
@fact tm = 20 | other | S | megavolt-amperes of each transformer | - | constant
@fact tt = 60 | other | S | megavolt-amperes of capacity | before the fire | constant
@fact tl = 34 | other | S | megavolt-amperes of demand at the evening peak | 2027-07 | snapshot
@fact ts = 14 | other | S | megavolt-amperes short at the evening peak | 2027-07-07 | snapshot
@fact ta = 41 | age | S | years in service of the older burned transformer | 2027 | constant
@fact td = 35 | duration | S | years that a transformer is built to last | - | constant
@fact tx = 10 | other | T | megavolt-amperes of capacity | - | constant
@fact tk = 290 | distance | T | kilometres that it was hauled | 2027-07-08 | constant
@fact th = 11 | duration | T | hours that the haul took | 2027-07-08 | constant
@fact rp = 48000000 | budget | K | rand to replace the burned transformers | 2027-07 | plan | projected
@fact db1 = 205000000 | other | K | rand owed to Eskom | 2025-06 | snapshot
@fact db2 = 312000000 | other | K | rand owed to Eskom | 2027-06 | snapshot
@fact db3 = 107000000 | other | K | rand by which the debt to Eskom grew | 2025-06 to 2027-06 | cumulative
@fact mb = 7200000 | budget | K | rand set aside for electrical maintenance | 2026-27 | plan
@fact ms = 2900000 | spending | K | rand spent on electrical maintenance | 2026-27 | cumulative
@fact mp = 40.3 | other | K | share of the maintenance money spent | 2026-27 | cumulative
@fact w1 = 38 | other | W | percent full | 2027-07-07 morning | snapshot
@fact w2 = 17 | other | W | percent full | 2027-07-08 morning | snapshot
@fact wt1 = 6 | other | K | water tankers on the streets | 2027-07-07 | snapshot
@fact wt2 = 9 | other | K | water tankers on the streets | 2027-07-08 | snapshot
@fact tp = -6 | temperature | G | degrees in the night | 2027-07-07 | snapshot
@fact h0 = 23 | other | H | patients moved to Kimberley | 2027-07-08 | cumulative
@fact h1 = 8 | other | H | intensive-care patients moved to Kimberley | 2027-07-08 | cumulative
@fact h2 = 15 | other | H | newborns moved to Kimberley | 2027-07-08 | cumulative
@fact hd = 1400 | other | H | litres of diesel burned in a day | 2027-07-07 | snapshot
@fact ml = 62000 | other | D | litres of milk poured away | 2027-07-09 | cumulative
@fact mr = 9.2 | price | D | rand paid for a litre | 2027-07 | constant
@fact mt = 570400 | damages | D | rand worth of milk poured away | 2027-07-09 | cumulative
@fact cl = 5800000 | damages | C | rand lost by shops in a day | 2027-07 | snapshot
@fact cq = 17400000 | damages | C | rand lost by shops in three days | 2027-07-09 | cumulative
@fact cm = 340 | other | C | member businesses | 2027 | constant
@fact a1 = 14 | arrests | P | people arrested for looting | 2027-07-07 morning | cumulative
@fact a2 = 23 | arrests | P | people arrested for looting | 2027-07-09 | cumulative
@fact as = 9 | other | L | schools closed | 2027-07-08 | snapshot
@fact at = 12 | other | L | schools in all | 2027 | constant
@fact al = 6400 | enrolment | L | pupils sent home | 2027-07-08 | snapshot
@fact f1 = 2 | deaths | F | people killed in a shack fire | 2027-07-08 | cumulative
@fact f2 = 4 | injuries | F | people burned in a shack fire | 2027-07-08 | cumulative
@fact rb = 150 | price | K | rand of rebate for a customer | 2027-07-10 | plan | pledged
@fact rt = 1740000 | budget | K | rand of rebates in all | 2027-07-10 | plan | pledged
@fact mx = 4300000 | budget | K | rand of maintenance money not spent | 2026-27 | snapshot
@fact wt3 = 3 | other | K | water tankers added | 2027-07-08 | snapshot
@fact on = 20 | other | G | share of customers who kept their power | 2027-07-06 night | snapshot
@trap o1 o2 :: customers without power on two nights
@trap o1 ot :: without power against all customers
@fact a3 = 9 | arrests | P | people arrested for looting after the first night | 2027-07-09 | cumulative
@trap a1 a2 :: the first night against the third day
@trap w1 w2 :: the reservoirs fell
@trap db1 db2 :: debt two years apart
@trap mb ms :: set aside against spent
@trap cl cq :: a day against three
@trap du du4 :: this outage against that of 2024
@trap t0 t1 :: transformers against those burned
@trap rp rt :: replacing transformers against paying rebates
@trap h0 a2 :: patients moved and people arrested, both 23
@rel share op = o1 / ot
@rel diff oc = o1 - o2
@rel product tt = t0 * tm
@rel diff ts = tl - tm
@rel diff db3 = db2 - db1
@rel diff mx = mb - ms
@rel diff wt3 = wt2 - wt1
@rel share mp = ms / mb
@rel sum a2 = a1 + a3
@rel sum h0 = h1 + h2
@rel product mt = ml * mr
@rel product rt = rb * o1

@doc a-notice | municipal notice | 2027-07-07
KAREEBERG-OOS LOCAL MUNICIPALITY
NOTICE 61/2027: UNPLANNED INTERRUPTION OF SUPPLY, GROENFONTEIN

Residents are hereby informed that an explosion followed by fire occurred at Vaalkop substation on Tuesday 6 July at {17:50|c1}. {Two|t1} of the {three|t0} transformers, each of {20|tm} MVA, are damaged beyond repair. Firm capacity is thereby reduced from {60|tt} MVA to that of the one remaining machine. Winter demand at the evening peak is {34|tl} MVA, so the shortfall at that hour is {14|ts} MVA.

At the time of the failure {11,600|o1} of {14,500|ot} customers lost supply. Following switching today, {3,700|oc|t=today} have been reconnected and {7,900|o2|t=as at 18:00} remain off as at 18:00. The rotation schedule is annexed (Blocks 1–4). Please switch off geysers.

Eskom has agreed to lend the municipality a {10|tx} MVA mobile unit, currently in Kimberley.

WATER: As pumps at Rietkuil are without supply, storage stood at {38|w1|t=this morning} per cent this morning. {Six|wt1} tankers are deployed; see ward councillors' WhatsApp groups.

SCHOOLS: The district director will advise.

Residents are warned against candles and paraffin stoves in confined structures. Last night's minimum was {-6|tp|t=Last night's} °C.

Issued by: Acting Municipal Manager T. Motshabi-Visagie
Fault line: 053 555 0110 (please note: not working)

@doc b-radio | community radio news script | 2027-07-08
RADIO KAREE 93.4 — THURSDAY EIGHT O'CLOCK — read Sive Mqhayi, on generator

Molweni, goeie more. First the sad news. A mother and her child have died in Ikhwezi after a candle fell over at about ten last night. {Two|f1} dead, then, and {four|f2} neighbours in hospital with burns.

That hospital has problems of its own. {Eight|h1|by=the matron} people on ventilators and {fifteen|h2|^} newborns were driven to Kimberley in the night, {23|h0|^} in all, the matron tells us. The generator drinks {fourteen hundred|hd} litres a day.

Lights: this morning it's still about {8,000|~o2|round=1000|t=this morning} of us without, better than the {11,600|o1|t=on Tuesday} on Tuesday. Water: the reservoirs are at {71|!w2|t=this morning|by=the engineer} percent, says the engineer, so please, only to drink. There are {nine|wt2|t=today} trucks today, {three|wt3} more than yesterday.

The big transformer is on the road! It left Kimberley at half past nine last evening on a lorry with 96 wheels, and it's got {290|tk} kilometres to do.

Learners, {nine|as|t=today} of our {twelve|at} schools are closed today. Nobody is writing anything.

SAPS say they arrested {fourteen|a1|t=the first night|by=SAPS} for looting on Voortrekker Street the first night and it's been calm since.

Shout-out to Auntie Rachel's, who are braaiing everybody's meat for free.

@doc c-daily | national daily | 2027-07-10
Dark town: how {41|ta} years and one spark left Groenfontein cold

Lwazi Pieterse-Khumalo and Hanneke Raubenheimer
© The Vanguard. Subscribers only. 5 min read

At {a quarter past nine|c2|v=21:15} on Friday night the streetlights of Groenfontein came on and people came out to look at them. It had been {75|~du|t=on Friday night} hours since Vaalkop substation blew up at {5.50pm|c1|v=17:50} on Tuesday.

At the start {four in five|op|v=80} customers had nothing. A day later it was {7,900|o2|t=A day later}; by Thursday night, when the loan transformer was switched in, {2,350|o3|t=by Thursday night}. That transformer, hauled from Kimberley, spent {11|th} hours covering {290|tk} kilometres of road.

In between, {two|f1} people died in a shack in Ikhwezi, {23|a2|t=In between|by=police} were arrested, police said, and as many patients were evacuated from Sister Nomvula Dube Hospital. It had been {six|tp|v=-6} degrees below zero. At Thursday's sunrise the town's reservoirs were at {17%|w2|t=At Thursday's sunrise}.

None of it ought to be a surprise. The older of the {two|t1} machines that burned had been in use for {41|ta} years. Its makers meant it to last {35|td}. The municipality had {R7.2-million|mb|t=in the year that ended last month|v=7200000} for maintenance in the year that ended last month, and it spent {R2.9-million|ms|^|v=2900000}, a shade over {40%|mp|round}.

It also owes Eskom {R312-million|db2|t=at the end of June|v=312000000} at the end of June. In mid-2025 it was {R205-million|db1|t=In mid-2025|v=205000000}. The burned units will cost {R48-million|rp|by=acting manager Tiro Motshabi-Visagie|v=48000000} to replace, acting manager Tiro Motshabi-Visagie told us. With what? "We are in discussions."

In 2024 an outage of {19|du4|t=In 2024} hours brought down a mayor.

READ: 3 load-reduction apps that work | Opinion: 67 minutes is not enough

@doc d-party | opposition press release | 2027-07-11
Groenfontein blackout: where did {R4.3 million|mx|v=4300000} go?

The Karoo Civic Alliance notes the announcement by Mayor Gift Oliphant that each customer affected by this week's blackout will get a rebate of {R150|rb|by=Mayor Gift Oliphant|v=150}. That is {R1.74 million|rt|by=Mayor Gift Oliphant|v=1740000} for {11,600|o1} customers, from a municipality that cannot pay Eskom.

Let us recall the facts:
* Debt to Eskom: {R312 million|db2|t=now|v=312000000} now, {R205 million|db1|t=two years ago|v=205000000} two years ago. An extra {R117 million|!db3|v=117000000}.
* Electrical maintenance: {R7.2 million|mb|v=7200000} voted, {R2.9 million|ms|v=2900000} used.
* Transformers at Vaalkop: {three|t0}. Working today: one, plus a {10|tx} MVA loan. Together they fall short of the {34|tl} MVA we draw on a July evening.
* Shopkeepers: {R5.8 million|cl|by=the chamber|v=5800000} lost each day, the chamber reckons. Over three days, {R17.4 million|cq|^|v=17400000}.
* {Nine|as} of {twelve|at} schools shut and {6,400|al} children at home.
* {Two|f1} lives.

For {75|~du|v=75} hours the mayor was in Durban at a summit on resilience. When the last feeder was restored at {21:50|!c2} on Friday he tweeted a sunrise.

We demand that the maintenance account be opened. We demand that the {R48 million|rp|v=48000000} for new machines be ring-fenced. We will march on Thursday; {600|-} have already said they will come.

Issued by: Cllr Yusuf Adonis, 071 555 0188

@doc e-farm | farming weekly | 2027-07-16
Milk down the drain, and a bill for it

By Annelie Mokgosi-Steyn, Landbou & Lewe

WHEN the chillers stopped at Karoo Melk in Groenfontein, manager Barend Tshabangu had about nine hours. "After that it is yoghurt, and after that it is a complaint."

He poured {62,000|ml|t=by the Friday} litres into the evaporation ponds by the Friday. At the {R9.20|mr|v=9.20} that suppliers get, it comes to {R570,400|mt|^|v=570400}, which the insurer is disputing. The dairy draws from Vaalkop, where {two|t1} of the {three|t0} transformers went up at {ten to six|c1|v=17:50} on the Tuesday.

Farmers on the eastern line were among the last {2,350|o3|t=on the Thursday evening} customers off on the Thursday evening. Most milked by tractor.

In town the Chamber of Business, with {340|cm} members, puts losses at {R5.8 million|cl|v=5800000} a day. "For a butcher, cold nights helped," said chair Padma Govender-Nel. The mercury went to minus {6|tp|v=-6} on the first of them. "For a hairdresser, nothing helped." Police made {14|a1|t=that night} looting arrests that night and {nine|a3} more later in the week.

The municipality, which now owes the national utility {R312 million|db2|v=312000000}, has promised everybody {R150|rb|v=150} off the August account. Tshabangu's account is a little over R400,000 a month. He laughed for some time.

By then the supply had been out for {75|~du} hours, four times as long as in 2024, when it was {19|du4|t=in 2024}. Even so, on that first night {a fifth|on} of the {12,500|!ot} customers never lost a light: they are on the Eskom line, and pay Eskom.

Maize R4,120/t • Lucerne R2,900/t • Weaners R41.80/kg
