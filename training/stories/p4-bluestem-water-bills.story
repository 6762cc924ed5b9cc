@story p4-bluestem-water-bills
@topic A Texas town's water billing class action: claims, the settlement and the fees
@subject T = City of Bluestem | Bluestem | the city | city hall
@subject P = Plaintiffs | the class | customers | ratepayers | residents
@subject L = Garza Whitlock & Oyelaran | the lawyers | class counsel | the firm
@subject V = Meterlogic Systems | Meterlogic | the vendor | the contractor | the meter company
@subject D = Doreen Stallworth | Stallworth | the lead plaintiff | she
@subject J = Judge Emilio Barrientos | Barrientos | the judge
@fact n = 31400 | other | P | households overbilled | 2026 to 2029 | cumulative
@fact cl = 12850 | other | P | claims filed | 1 September 2031 | cumulative
@fact clf = 14970 | other | P | claims filed | deadline of 15 October 2031 | cumulative
@fact sg = 18600000 | damages | T | gross settlement in dollars | agreement of June 2031 | constant
@fact fe = 5580000 | damages | L | lawyers' fees in dollars | request of September 2031 | plan
@fact fa = 4650000 | damages | L | lawyers' fees in dollars | order of 18 November 2031 | constant
@fact co = 750000 | damages | L | costs of administration in dollars | order of 18 November 2031 | constant
@fact net = 13200000 | damages | P | money left for customers in dollars | order of 18 November 2031 | constant
@fact ap = 882 | damages | P | average payment to a claimant in dollars | order of 18 November 2031 | constant
@fact ob = 41000000 | damages | P | overcharge alleged in dollars | complaint of 2029 | constant
@fact oc = 23700000 | damages | T | overcharge admitted by an audit in dollars | audit of 2030 | constant
@fact vs = 6200000 | damages | V | contribution to the settlement in dollars | agreement of June 2031 | constant
@fact ts = 12400000 | damages | T | contribution from the water fund in dollars | agreement of June 2031 | constant
@fact mt = 22900 | other | V | meters replaced | 2026 | constant
@fact bad = 7100 | other | V | meters that ran fast | audit of 2030 | constant
@fact ra = 9.5 | rate | T | water rate increase | budget for fiscal 2032 | plan
@fact rap = 4.0 | rate | T | water rate increase | budget for fiscal 2031 | constant
@fact wf = 27800000 | revenue | T | yearly water income in dollars | fiscal 2031 | constant
@fact wfn = 30300000 | revenue | T | yearly water income in dollars | budget for fiscal 2032 | plan | projected
@fact bill = 1914 | price | D | water bill for a month in dollars | July 2027 | constant
@fact vshare = 33.33 | rate | V | share of the settlement paid by the vendor | agreement of June 2031 | constant
@fact aged = 71 | age | D | age | 2031 | constant
@fact sa = 15000 | damages | D | award to the lead plaintiff in dollars | order of 18 November 2031 | constant
@fact hd = 2031-11-18 | date | J | day of the fairness hearing | - | constant
@fact obj = 212 | other | P | objections filed | November 2031 | constant
@fact fp = 30 | rate | L | lawyers' fees in percent of the settlement | request of September 2031 | plan
@fact fpa = 25 | rate | L | lawyers' fees in percent of the settlement | order of 18 November 2031 | constant
@fact share2 = 66.67 | rate | T | share of the settlement paid from the water fund | agreement of June 2031 | constant
@rel share fpa = fa / sg
@rel share share2 = ts / sg
@rel sum sg = vs + ts
@rel sum sg = fa + co + net
@rel share fp = fe / sg
@trap sg net :: gross and net settlement
@trap fe fa :: fees asked for and granted
@trap ob oc :: overcharge alleged and admitted
@trap cl clf :: claims at two dates
@trap mt bad :: all new meters and the faulty ones

@doc a-tv | local TV site | 2031-11-18
Judge signs off on {$18.6 million|sg} water bill settlement in Bluestem

BLUESTEM, Texas — Five years after the bills went haywire, a judge Tuesday approved an {$18.6 million|sg} settlement between the City of Bluestem and people who say they paid for water they never used.

Judge Emilio Barrientos trimmed what the lawyers will take home. Class counsel had requested {$5.58 million|fe}, or {30%|fp}. They'll get {$4.65 million|fa}. After {$750,000|co} in costs, {$13.2 million|net} is left for customers.

{14,970|clf} of them filed claims by the Oct. 15 deadline, which works out to roughly {$882|~ap} apiece.

The lead plaintiff, Doreen Stallworth, {71|aged}, gets {$15,000|sa} for her trouble. She cried in the hallway.

"It was never the money," she told NewsCenter 8. It was a little about the money: her bill for July 2027 was {$1,914|bill|t=for July 2027}.

The meter company, Meterlogic Systems, is putting in {$6.2 million|vs}. The remaining {$12.4 million|ts} comes out of the city's water fund.

DOWNLOAD the app | Tonight: low of 44 | 2 hurt in Loop 7 wreck

@doc b-paper | city newspaper | 2031-11-20
You won. Now here's the bill.

By Lupe Castellanos-Wright, staff writer

The same water customers who are about to receive checks from the city will be paying a {9.5%|ra|t=since October} higher rate since October, and city hall doesn't see a connection.

"The rate increase is for pipe," said City Manager Hank Odom. It follows {4%|rap|t=last year} last year. Income from water, {$27.8 million|wf|t=in the fiscal year that ended in September} in the fiscal year that ended in September, is budgeted at {$30.3 million|wfn|t=in this one} in this one.

The suit began in 2029 with an allegation that {$41 million|ob|t=in 2029} had been billed in error. An audit the next year, ordered by the council, found {$23.7 million|oc|t=the next year|by=An audit}. The settlement gross of fees comes in lower than either. The breakdown: {$6.2 million|vs} from the vendor and {$14.2 million|!ts} from Bluestem.

Some {31,400|~n} households were overbilled. Fewer than half filed. The court allowed counsel {$4.65 million|fa}, less than they'd asked for.

Of the {22,900|mt} meters Meterlogic hung in 2026, the auditors found that {7,100|bad|by=the auditors} ran fast. The firm, in Plano, still services the rest.

Contact the writer: 940-555-0162

@doc c-legal | legal newswire | 2031-11-19
Texas judge trims fees in {$18.6M|sg} water meter class deal
Stallworth v. City of Bluestem, No. 29-CV-00417

A Denbury County judge granted final approval Tuesday to an {$18.6 million|sg} class settlement over defective smart meters, but awarded class counsel Garza Whitlock & Oyelaran {25%|fpa} of the fund instead of the {30%|fp} it requested.

Judge Emilio Barrientos said at the fairness hearing on {Nov. 18|hd} that a lodestar cross-check did not support {$5.58 million|fe}.

The class comprises about {31,400|~n} households. As of September, {12,850|cl|t=As of September} had submitted claims; the final count was {14,970|clf}. There were {136|!obj} objections, all overruled.

With {$4.65 million|fa} in fees and {$750,000|co} in administration expenses deducted, the net fund is {$13.2 million|net}. The named plaintiff receives a {$25,000|!sa} service award from it.

The complaint put damages at {$41 million|ob|by=The complaint}. Defendants are the city and Meterlogic Systems, which funds {a third|vshare} of the deal.

Law360-style summaries by e-mail: choose from 62 practice areas.

@doc d-column | alternative weekly | 2031-11-27
Nine hundred bucks and a new rate

Say you are one of the folks on Cottonwood whose meter spun like a slot machine. You lawyered up. You waited since 2029. You get something like {$882|~ap}, or less, before taxes, in the spring.

Who else got paid? The attorneys: {$4.65 million|fa}. The woman whose name is on the case, Doreen Stallworth, {seventy-one|aged}, of Pecan Street: {15 grand|sa|v=15000}, and she earned it. Anyone who opened an envelope saying {$1,914|bill} for a duplex with one bathroom earned it.

Who paid? You did. {Two-thirds|share2} of that {$18.6 million|sg} is water fund money, and the water fund is what you pour in every month. Last year {$27.8 million|wf|t=Last year} went in. They'd like {$30.3 million|wfn|t=this year} this year.

There were {212|obj} of us who filed objections saying just that. The judge thanked us.

The fast meters, {7,100|bad} of them, are still out there under their little iron lids, ticking.
