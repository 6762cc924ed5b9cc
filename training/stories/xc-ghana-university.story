@story xc-ghana-university
@topic Fees and admissions at Asuogya University, Ghana, academic year 2032/33
@subject A = Asuogya University | the university | Asuogya
@subject R = Professor Efua Tandoh-Mills | Tandoh-Mills | the vice-chancellor
@subject U = Asuogya Students' Union | the union
@subject G = Education ministry | the ministry
@fact app = 31200 | other | A | applicants | 2032-08 | snapshot
@fact off = 9360 | other | A | applicants offered a place | 2032-08 | snapshot
@fact osh = 30 | rate | A | share of applicants offered a place | 2032-08 | snapshot
@fact new = 7400 | enrolment | A | freshers enrolled | 2032-09 | snapshot
@fact hum = 3150 | enrolment | A | freshers in humanities | 2032-09 | snapshot
@fact sci = 2380 | enrolment | A | freshers in science and engineering | 2032-09 | snapshot
@fact hea = 1120 | enrolment | A | freshers in health sciences | 2032-09 | snapshot
@fact agr = 750 | enrolment | A | freshers in agriculture | 2032-09 | snapshot
@fact fee = 4140 | price | A | yearly fee in cedis | 2032-09 | constant
@fact fee0 = 3600 | price | A | yearly fee in cedis | 2031-09 | constant
@fact fup = 15 | rate | A | rise of the fee in percent | 2032-09 | snapshot
@fact fdi = 540 | price | A | rise of the fee in cedis | 2032-09 | snapshot
@fact inc = 30636000 | revenue | A | fees due from freshers in cedis | 2032-09 | plan | projected
@fact bed = 5200 | other | A | hostel beds | 2032-09 | snapshot
@fact nob = 2200 | waiting | A | freshers without a hostel bed | 2032-09 | snapshot
@fact cap = 10 | rate | G | highest fee rise allowed in percent | 2032-09 | constant | threshold
@fact ov = 5 | margin | A | points by which the fee rise is over the cap | 2032-09 | snapshot
@rel share osh = off / app
@rel sum new = hum + sci + hea + agr
@rel change fup = fee0 -> fee
@rel diff fdi = fee - fee0
@rel product inc = new * fee
@rel diff nob = new - bed
@rel diff ov = fup - cap
@trap off new :: places offered and freshers enrolled
@trap fup ov :: rise and excess over the cap

@doc a-daily | national daily | 2032-09-21
Asuogya defends {15 per cent|fup} fee rise

ACCRA: The vice-chancellor of Asuogya University, Professor Efua Tandoh-Mills, yesterday defended new fees of GH¢{4,140|fee|t=yesterday} a year, up from GH¢{3,600|fee0|t=last September} last September. She called the {15 per cent|fup|by=She} adjustment modest.

The ministry allows no more than {10 per cent|cap|by=The ministry}, and the union says Asuogya is therefore {five points|ov|by=the union} outside the law.

The university has enrolled {7,400|new} freshers: {3,150|hum} in humanities, {2,380|sci} in science and engineering, {1,120|hea} in health and {750|agr} in agriculture. They came through a sieve of {31,200|app} applicants, of whom {9,360|off}, or {30 per cent|osh}, received an offer.

@doc b-union | student union statement | 2032-09-20
WE WILL NOT SLEEP ON THE FLOOR

Comrades! This administration has taken in {7,400|new} freshers for {5,200|bed} beds. That is {2,200|nob} young people with nowhere to lay their heads.

From each it wants {4,140|fee} cedis instead of {3,600|fee0|t=last year's} as in last year's bill: {540|fdi} cedis more, {15 percent|fup}. Multiply {4,140|fee} by {7,400|new} and you find {30.6 million|inc} cedis. Where are the beds?

@doc c-radio | radio bulletin | 2032-09-20
Students at Asuogya University are threatening to boycott lectures over fees. The university is asking freshers for just over {four thousand one hundred|~fee} cedis, an increase of {five hundred and forty|fdi} on the old {three thousand six hundred|fee0}.

The vice-chancellor says all {seven thousand four hundred|new|by=The vice-chancellor} newcomers will be housed "in time". The campus has {five thousand two hundred|bed} beds, so {two thousand two hundred|nob} are waiting tonight.

@doc d-website | university web page | 2032-09-22
Admissions 2032/33 at a glance

Applications received: {31,200|app}
Offers made: {9,360|off} ({30%|osh})
Matriculated: {7,400|new}
– Humanities {3,150|hum}
– Science and Engineering {2,380|sci}
– Health Sciences {1,120|hea}
– Agriculture {750|agr}
Annual fee: GH¢{4,140|fee} ({2031/32|-}: GH¢{3,600|fee0})
