@story fr18-trinidad-ambulances
@topic Auditor General's report on a regional health authority's ambulance contract, Trinidad and Tobago, March 2031
@subject H = Caroni–Nariva Regional Health Authority | CNRHA | the Authority | the RHA
@subject F = the ambulances | the vehicles | the fleet | the new ambulances
@subject V = Savonette Emergency Vehicles Ltd | Savonette | the supplier | the vendor
@subject AG = Auditor General's special report | the report | the Auditor General | the auditors
@subject MH = Dr Anneliese Ramkissoon-Pierre | Ramkissoon-Pierre | the Health Minister | the minister
@subject U = Ambulance and Allied Workers' Union | the union | AAWU
@subject E = ambulance service | the service | EMTs
@fact con = 43200000 | budget | H | dollars contracted for the ambulances | 2028-08 | constant
@fact conu = 6400000 | budget | H | US dollars contracted for the ambulances | 2028-08 | constant
@fact ord = 36 | other | F | ambulances ordered | 2028-08 | constant
@fact unit = 1200000 | price | F | dollars per ambulance | 2028-08 | constant
@fact mkt = 870000 | price | AG | dollars per comparable ambulance on the market | 2028 | snapshot
@fact ovu = 330000 | price | AG | dollars overpaid per ambulance | 2028 | snapshot
@fact ovt = 11880000 | spending | AG | dollars overpaid in all | 2028 | snapshot
@fact paid = 38880000 | spending | H | dollars paid to the supplier | 2030-09-30 | cumulative
@fact psh = 90 | rate | H | share of the contract paid | 2030-09-30 | snapshot
@fact del = 24 | other | F | ambulances delivered | 2031-01-14 | cumulative
@fact und = 12 | other | F | ambulances not delivered | 2031-01-14 | snapshot
@fact worth = 28800000 | other | F | dollars' worth of ambulances delivered | 2031-01-14 | cumulative
@fact adv = 10080000 | spending | H | dollars paid for ambulances not delivered | 2031-01-14 | snapshot
@fact serv = 9 | other | F | ambulances in service | 2031-01-14 | snapshot
@fact off = 15 | other | F | ambulances parked | 2031-01-14 | snapshot
@fact part = 8 | other | F | ambulances waiting for parts | 2031-01-14 | snapshot
@fact nreg = 5 | other | F | ambulances without registration | 2031-01-14 | snapshot
@fact cras = 2 | other | F | ambulances crashed | 2031-01-14 | snapshot
@fact bids = 5 | other | H | bids received | 2028 | constant
@fact lowb = 34900000 | other | H | dollars of the lowest bid | 2028 | constant
@fact weeks = 11 | duration | V | weeks between incorporation and the close of tenders | 2028 | constant
@fact dam = 4320000 | damages | H | dollars of late-delivery damages never claimed | 2031-01-14 | snapshot
@fact damp = 10 | rate | V | late-delivery damages as a share of the contract | - | constant | threshold
@fact hire = 9100000 | spending | H | dollars spent on hired private ambulances in a year | fiscal 2030 | cumulative
@fact hire0 = 3500000 | spending | H | dollars spent on hired private ambulances in a year | fiscal 2027 | cumulative
@fact hirep = 160 | rate | H | growth of spending on hired private ambulances | fiscal 2027 to fiscal 2030 | snapshot
@fact rs = 28 | duration | E | average response time in minutes | 2030 | snapshot
@fact rs0 = 22 | duration | E | average response time in minutes | 2027 | snapshot
@fact rst = 15 | duration | E | response time aimed at in minutes | - | plan | threshold
@fact call = 61400 | other | E | emergency calls in the year | 2030 | cumulative
@fact una = 7368 | other | E | emergency calls not attended in the year | 2030 | cumulative
@fact unp = 12 | rate | E | share of emergency calls not attended | 2030 | snapshot
@fact est = 214 | jobs | E | posts for emergency medical technicians | 2031-01 | constant
@fact post = 151 | jobs | E | emergency medical technicians employed | 2031-01 | snapshot
@fact vac = 63 | jobs | E | vacant posts for emergency medical technicians | 2031-01 | snapshot
@fact bud = 1310000000 | budget | H | budget for the year in dollars | fiscal 2031 | plan
@fact rec = 17 | other | AG | recommendations | 2031-03-07 | constant
@fact reca = 14 | other | H | recommendations accepted | 2031-03-07 | snapshot
@fact leave = 2 | other | H | officials sent on leave | 2031-03-07 | snapshot
@fact den = 60000000 | budget | MH | dollars contracted for the ambulances as rumoured | 2031-03 | snapshot | denied
@fact oth = 12 | other | MH | ambulances promised from the supplier | by 2031-07-31 | plan | pledged
@fact mem = 640 | other | U | members of the union | 2031-03 | snapshot
@fact arr = 18 | duration | U | pay arrears owed in months | 2031-03 | snapshot
@fact pic = 90 | crowd | U | workers at the picket | 2031-03-10 | snapshot
@rel convert conu = con
@rel product con = ord * unit
@rel diff ovu = unit - mkt
@rel product ovt = ord * ovu
@rel share psh = paid / con
@rel sum ord = del + und
@rel product worth = del * unit
@rel diff adv = paid - worth
@rel sum del = serv + off
@rel sum off = part + nreg + cras
@rel change hirep = hire0 -> hire
@rel share unp = una / call
@rel sum est = post + vac
@rel share damp = dam / con
@trap ord del serv :: ordered, delivered, and on the road
@trap con paid :: contracted and paid
@trap con lowb :: the winning bid and the lowest bid
@trap con den :: the contract and a figure the minister denies
@trap und unp :: twelve vehicles, twelve per cent of calls
@trap und oth :: vehicles not delivered and vehicles promised
@trap unit mkt :: price paid and market price
@trap ovt adv :: overpaid, and paid for nothing
@trap hire hire0 :: private hire in two years
@trap rs rs0 rst :: response time in two years and the aim
@trap est post :: posts and people in them
@trap rec reca :: made and accepted
@trap psh pic :: ninety per cent, ninety pickets
@trap off rst :: fifteen vehicles, fifteen minutes

@doc a-broadsheet | daily newspaper | 2031-03-08
Audit: {$38.9m|paid} spent, {nine|serv} ambulances on the road

RENUKA SEEPERSAD-JOHN
Senior Reporter
renuka.sj@thebeacon.example

{NINE|serv|t=on the morning Government auditors went to look for them} of the {36|ord} ambulances which the Caroni–Nariva Regional Health Authority ordered in 2028 were available to answer a call on the morning Government auditors went to look for them.

{Fifteen|off|t=on January 14} more were found on January 14 in a fenced lot behind the Chaguanas depot. {Eight|part|^} were short of parts and {five|nreg|^} had never been registered. The other {two|cras|^} had been in accidents. The remaining {dozen|und|^} have yet to reach these shores.

The findings are in a special report of the Auditor General, laid in the House of Representatives yesterday. It says the Authority agreed to pay {$1.2 million|unit} a vehicle when units of the same class could be had for {$870,000|mkt|by=It}, and that over the whole order taxpayers were out of pocket by {$11.88 million|ovt|^}.

Savonette Emergency Vehicles Ltd won the {$43.2 million|con|t=in August 2028} contract in August 2028 against {four|-} rivals, the cheapest of whom asked {$34.9 million|lowb}. It had been incorporated {11|weeks} weeks before tenders closed.

By the end of last September it had collected {90 per cent|psh|t=By the end of last September} of its money.

Health Minister Dr Anneliese Ramkissoon-Pierre told the House that {two|leave|by=Health Minister Dr Anneliese Ramkissoon-Pierre} officials had been sent on leave. She said the supplier had undertaken to land {12|oth|by=the supplier} vehicles by July 31. A WhatsApp voice note putting the cost at {$60 million|den|by=A WhatsApp voice note} was, she added, "mischief".

Patients in the region waited {28|rs|t=in 2030} minutes on average in 2030; in 2027, before the order was placed, it had been {22|rs0|t=in 2027}.

Savonette director Kerwin Baboolal hung up on a reporter yesterday, and calls to 555-0177 went unanswered.

• See EDITORIAL, Page 12
• Man, 44, held with 3 parrots — Page 7

@doc b-union | press release | 2031-03-10
FOR IMMEDIATE RELEASE

AAWU: DOH BLAME THE CREWS

Couva, Monday 10th March, 2031 — The Ambulance and Allied Workers' Union, representing {640|mem} members in four health regions, notes with disgust the attempt by certain persons to lay the collapse of the service at the feet of workers.

The facts are these.

(i) Of {thirty-six (36)|ord|v=36} vehicles only {21|!del|t=up to the auditors' visit} had come in up to the auditors' visit. Our own shop stewards counted every one.

(ii) The Authority has {214|est} EMT posts. {63|vac|t=today} are empty today. No vehicle drives itself. It is why Central Trinidad waited {28|rs|t=last year} minutes last year.

(iii) While {15|off|t=at the time of the visit} ambulances sat in the bush at the time of the visit, {$9.1 million|hire|t=in fiscal 2030} was paid to private operators in fiscal 2030, up from {$3.5 million|hire0|t=three years before} three years before.

(iv) Our members are owed {eighteen|arr} months of arrears.

The union asks who authorised management to hand over {$10.08 million|adv} for ambulances that nobody has seen, and why {$4.32 million|dam} in damages for lateness, money which the contract allows at {10%|damp} of its value, was never claimed.

This morning some {ninety|~pic|t=This morning} workers picketed the Rahamut Street office. If there is no meeting by Friday, the number will be {300|-}.

Kelvon Aguillera-Mohess
General Secretary
Tel. 555-0142 / Fax 555-0143
Reg. No. 271 under the Trade Unions Act, Chap. 88:02

@doc c-newsletter | business newsletter | 2031-03-11
PORT OF SPAIN LEDGER
Issue 1,206 · Tuesday

Sirens without wheels

Our number of the week is {$10.1m|adv|by=the auditors}, which is what the auditors reckon the CNRHA has handed Savonette Emergency Vehicles over and above the value of what arrived. The sum is simple. {Two dozen|del|v=24} ambulances at {$1.2m|unit} come to {$28.8m|worth}; the cheques to last September add up to {$38.88m|paid|t=to last September}, or {80%|!psh|^} of the {$43.2m|con} deal (about {US$6.4m|~conu}).

It is small beer beside a budget of {$1.31bn|bud|t=this fiscal year} this fiscal year. But look at how it was won. There were {five|bids} bids. The lowest was {$34.9m|lowb}. The winner was younger than most cheese: {11|weeks} weeks.

What irks more is the premium. Readers who import vehicles will know that {$870,000|mkt} buys a decent box on a Japanese chassis. The Authority paid {$330,000|ovu} on top of that, {thirty-six|ord} times over.

And the running cost of failure? Hired ambulances, up {160%|hirep|t=since fiscal 2027} since fiscal 2027 to {$9.1m|hire|t=last year} last year. Staffing looks no healthier, though at last count around {200|?~post|t=at last count} EMTs were drawing a salary.

Ministry promises: {12|oth|t=by end-July} more units by end-July. We'd take the over on September.

MARKETS: Composite 1,084.20 (▼0.3%) · TTD/USD 6.7516 · WTI US$71.05

@doc d-explainer | TV station website | 2031-03-09
5 things to know about the ambulance report

By Digital Desk, Channel Nine Trinidad
Updated: Mar 9, 2031 – 6:12 p.m.

What happened?
An audit found that the Caroni–Nariva RHA bought {36|ord} ambulances and, as of mid-January, had received {24|del|t=as of mid-January}. On the day the auditors turned up, {nine|serv|t=On the day the auditors turned up} worked.

How much was spent?
More than {$38 million|>paid|t=up to September} up to September, out of {$43 million|con|round=1000000}. A voice note saying {$60 million|den|by=A voice note} is false, according to the minister.

How long do people wait?
The average last year was {22|!rs|t=last year|by=the report} minutes, the report says. The target is {15|rst}. Of {61,400|call|t=last year} calls made last year, {7,368|una|^} got no ambulance at all. That's {12 per cent|unp|^}, or roughly {one in eight|~unp|^|v=12.5}.

Are there enough crews?
No. The service should have {214|est} emergency medical technicians, and had {151|post|t=in January} in January.

Will the money come back?
Maybe. Opposition MP Dexter Cudjoe-Ali wants {$11.9 million|ovt} back, the whole of the overcharge. The ministry is talking instead about late-delivery damages, which cannot exceed {a tenth|damp|v=10} of the contract.

What's next?
The Public Accounts Committee meets on March 19. The RHA says it will act on {14|reca|by=The RHA} of the report's {17|rec} recommendations. The {three|-} it rejects are all about disciplining staff.

WATCH: 3-year-old dials 990 to order doubles
