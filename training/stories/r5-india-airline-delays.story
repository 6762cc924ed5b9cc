@story r5-india-airline-delays
@topic An Indian airline's software failure strands passengers for three days
@subject A = Vayudoot Express | Vayudoot | the airline | the carrier
@subject F = Vayudoot outage | the outage | the disruption | the meltdown | the chaos
@subject D = aviation regulator | Directorate of Air Safety | the regulator | DAS
@subject M = Mumbai | Mumbai airport
@subject H = Hyderabad | Hyderabad airport
@subject P = Pilots' Guild | the Guild | the pilots
@subject T = chief executive Tarun Mahapatra-Iyer | Mahapatra-Iyer | the CEO | the chief executive
@subject S = Shalini Purkayastha | Purkayastha | Mrs Purkayastha
@subject C = Civil Aviation Ministry | the ministry | the minister
@fact c1 = 214 | other | A | flights cancelled | 2030-12-05 | cumulative
@fact c2 = 388 | other | A | flights cancelled | 2030-12-06 | cumulative
@fact c3 = 97 | other | A | flights cancelled | 2030-12-07 | cumulative
@fact ct = 699 | other | A | flights cancelled | 2030-12-05 to 2030-12-07 | cumulative
@fact sd = 1120 | other | A | flights scheduled a day | December 2030 | constant
@fact px = 118000 | ridership | F | passengers affected | 2030-12-05 to 2030-12-07 | cumulative
@fact dl = 4.6 | duration | A | hours of delay on average | 2030-12-06 | snapshot
@fact ot = 31 | rate | A | percent of flights on time | 2030-12-06 | snapshot
@fact on = 84 | rate | A | percent of flights on time | November 2030 | constant
@fact mu = 143 | other | M | flights cancelled | 2030-12-06 | cumulative
@fact hy = 88 | other | H | flights cancelled | 2030-12-06 | cumulative
@fact bg = 9400 | other | F | bags left behind | 2030-12-07 | snapshot
@fact b2 = 1300 | other | F | bags left behind | 2030-12-10 | snapshot
@fact cp = 10000 | damages | A | rupees of compensation for a passenger | 2030-12 | constant | pledged
@fact rf = 610000000 | damages | A | rupees refunded | 2030-12-10 | cumulative
@fact pf = 5400000000 | profit | A | rupees of quarterly profit | July to September 2030 | cumulative
@fact cs = 1900000000 | damages | A | rupees that the failure will cost | 2030-12 | plan | projected
@fact sh = 7.3 | rate | A | percent that the share fell | 2030-12-09 | snapshot
@fact fn = 50000000 | damages | D | rupees of fine | 2030-12-19 | constant
@fact ck = 04:50 | clock | F | time when the crew system failed | 2030-12-05 | constant
@fact dn = 19 | duration | F | hours until the crew system was back | 2030-12-05 | constant
@fact pl = 5150 | jobs | A | pilots | December 2030 | snapshot
@fact ps = 700 | jobs | P | pilots that are lacking | December 2030 | snapshot
@fact fl = 212 | other | A | aircraft | December 2030 | snapshot
@fact fa = 41500 | price | M | rupees for a seat with a rival to Delhi | 2030-12-06 | snapshot
@fact fc = 18000 | price | C | rupees of cap on a fare | from 2030-12-07 | constant | threshold
@fact wa = 27 | duration | S | hours of waiting | 2030-12-06 | constant
@fact ag = 73 | age | S | age | 2030-12 | constant
@fact bk = 62 | rate | A | share of the domestic market in percent | November 2030 | snapshot
@fact cr = 34.6 | rate | A | percent of flights cancelled | 2030-12-06 | snapshot
@fact rt = 24.3 | other | A | pilots for an aircraft | December 2030 | snapshot
@fact r2 = 27 | other | A | pilots for an aircraft at the nearest competitor | December 2030 | snapshot
@fact rd = 8 | rate | A | percent fewer flights in the winter schedule | until 2031-02-15 | plan
@fact hp = 400 | jobs | A | pilots to be hired | by June 2031 | plan | pledged
@rel share cr = c2 / sd
@trap hp ps :: to be hired and lacking
@rel sum ct = c1 + c2 + c3
@trap c1 c2 :: two days
@trap c2 ct :: a day and three days
@trap mu hy :: two airports
@trap bg b2 :: left behind on Saturday and Tuesday
@trap ot on :: a bad day and a usual month
@trap fa fc :: charged and allowed
@trap fn rf :: fine and refunds
@trap pl ps :: employed and lacking

@doc a-wire | wire agency | 2030-12-06
India's Vayudoot cancels hundreds of flights for second day

NEW DELHI, Dec 6 (Reporters' Union) - India's largest airline, Vayudoot Express, scrapped {388|c2|t=on Friday} flights on Friday after {214|c1|t=the day before} the day before as it struggled to restart the software that assigns crews to planes.

The carrier, which has {62%|bk} of the domestic market, normally operates about {1,120|~sd|t=a day} flights a day with {212|fl} aircraft. The system failed at {4:50 a.m.|ck} on Thursday during an update and was down for {19|dn} hours.

Mumbai was hit hardest, with {143|mu|t=on Friday} cancellations on Friday, followed by Hyderabad with {88|hy|^}.

Those services that did fly were {4.6|dl} hours late on average; {31%|ot} were on time. In November the rate had been {84%|on|t=In November}.

The regulator has summoned chief executive Tarun Mahapatra-Iyer.

@doc b-daily | English-language daily | 2030-12-08
Sleeping on carousel 6

Ruhaan Bezbaruah & Jyotsna Lepcha

MUMBAI/HYDERABAD: Shalini Purkayastha, {73|ag}, had packed sandesh for a wedding. By the time that Vayudoot got her out of Mumbai it was Saturday, she'd been at the airport for {27|wa} hours, the bride was married and the sandesh had gone to a family of five from Siliguri, who were camping on carousel 6.

"No one shouted," she said. "It was like after a flood."

Around them lay the suitcases. {9,400|bg|t=yesterday|by=The airline} of them were still apart from their owners yesterday. The airline says it has hired two warehouses.

What went wrong is by now fairly clear. At {4.50am|ck|t=on Thursday} on Thursday an update of the rostering program was installed, at a time of day when fog had already put half the winter schedule out of joint. The program stopped knowing where anyone was. It knew again after {19|dn} hours; but by then {5,150|pl} pilots were in the wrong cities, or out of hours, or asleep.

Over the three days {699|ct|t=Over the three days} flights fell out, {97|c3|t=yesterday} of them yesterday. {135,400|!px} people had bookings on them.

A seat to Delhi on another carrier cost {Rs 41,500|fa|t=on Friday evening} on Friday evening, one way. The ministry then capped fares at {Rs 18,000|fc}.

The Guild, which has been warning of a shortage for months, says that {700|ps|by=The Guild} more pilots are needed to fly what is sold. "They run a bank with no cash in the drawer," says its general secretary, Capt. Zubin Daruwalla-Nair.

Horoscope p. 14 | Weather: Fog, min 9, max 21 | Call 1800-555-011 to subscribe

@doc c-business | business daily | 2030-12-11
The bill for a bad update

Vayudoot Express has paid back {Rs 61 crore|rf|t=by Tuesday evening} by Tuesday evening to customers whose trips it had cancelled, and will give each of them {Rs 10,000|cp} on top, it told the exchanges.

Brokers put the whole damage at {Rs 190 crore|cs|by=Brokers} including hotels, crew overtime and lost sales. For a firm that earned {Rs 540 crore|pf|t=in the September quarter} in the September quarter, that's painful but no more. The stock, which had lost {7.3%|sh|t=at the opening of the week} at the opening of the week, has recovered half of it since.

"We flew most of our flights even on the worst day," the CEO said in a letter to shareholders. Our own count shows {388|c2|t=On 6 December} withdrawn of {1,120|sd|t=On 6 December} planned. On 6 December, that is, about {a third|~cr} of them didn't go.

Punctuality fell that day to {38%|!ot}, from {84%|on|t=in November} in November.

There were {1,300|b2|t=yesterday} bags unclaimed or lost yesterday.

Pilots are the bottleneck. The carrier has {5,150|pl} for {212|fl} aircraft, a ratio of {24.3|rt}; its nearest competitor has {27|r2}.

Sensex 98,412 ▲ 0.44% · Brent $71.2 · Re/$ 93.10

@doc d-regulator | regulator's order, summary | 2030-12-19
Order 88/2030 in the matter of the disruption of scheduled services by Vayudoot Express

1. The Directorate finds that {699|ct|t=between 5 and 7 December} flights were cancelled between 5 and 7 December, namely {214|c1}, {388|c2} and {97|c3} on the three days. {118,000|px} passengers were affected.

2. The crew management system was unavailable from {05:15|!ck} for {19|dn} hours. No fallback had been tested.

3. On 6 December Mumbai saw {143|mu|t=On 6 December} and Hyderabad {88|hy|^} cancellations; at both stations the operator had fewer than half of the ground staff rostered.

4. The operator is fined {Rs 5 crore|fn}. The accountable manager is warned.

5. The operator shall reduce its winter schedule by {8 per cent|rd|t=until 15 February} until 15 February and submit a plan for the recruitment of pilots. It has stated that it intends to hire {400|hp|t=by June|by=It} by June.

6. Any passenger who has not received {Rs 10,000|cp} within thirty days may complain to the Directorate.
