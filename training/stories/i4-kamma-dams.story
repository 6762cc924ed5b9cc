@story i4-kamma-dams
@topic Dam levels and water use in three municipalities of the Kamma system
@subject K = Klipdrift Dam | Klipdrift
@subject V = Voëlsang Dam | Voëlsang
@subject B = Bontrivier Dam | Bontrivier | the smallest
@subject S = Kamma water supply system | the Kamma system | the system | the dams | residents | the region
@subject O = Overkloof | the metro | the city
@subject M = Mossvlei | the wine town
@subject T = Tarkadrift | the farming district
@fact k1 = 48.2 | other | K | share of capacity that is full | 2033-01-16 | snapshot
@fact v1 = 61.5 | other | V | share of capacity that is full | 2033-01-16 | snapshot
@fact b1 = 22.7 | other | B | share of capacity that is full | 2033-01-16 | snapshot
@fact s1 = 44.1 | other | S | share of capacity that is full | 2033-01-16 | snapshot
@fact k0 = 49.6 | other | K | share of capacity that is full | 2033-01-09 | snapshot
@fact v0 = 62 | other | V | share of capacity that is full | 2033-01-09 | snapshot
@fact b0 = 24.1 | other | B | share of capacity that is full | 2033-01-09 | snapshot
@fact s0 = 45.2 | other | S | share of capacity that is full | 2033-01-09 | snapshot
@fact ky = 71.3 | other | K | share of capacity that is full | January 2032 | snapshot
@fact vy = 80.4 | other | V | share of capacity that is full | January 2032 | snapshot
@fact by = 45 | other | B | share of capacity that is full | January 2032 | snapshot
@fact sy = 66 | other | S | share of capacity that is full | January 2032 | snapshot
@fact uo = 431 | other | O | megalitres used a day | week to 2033-01-16 | snapshot
@fact um = 246 | other | M | megalitres used a day | week to 2033-01-16 | snapshot
@fact ut = 135 | other | T | megalitres used a day | week to 2033-01-16 | snapshot
@fact us = 812 | other | S | megalitres used a day | week to 2033-01-16 | snapshot
@fact tg = 750 | other | S | megalitres a day aimed for | - | constant | threshold
@fact ov = 62 | other | S | megalitres a day above the aim | week to 2033-01-16 | snapshot
@fact l0 = 90 | other | S | litres a person may use a day | until 2033-01-31 | constant
@fact l1 = 70 | other | S | litres a person may use a day | from 2033-02-01 | plan
@fact ds = 30 | other | S | megalitres a day from desalination | by November 2033 | plan | projected
@fact dc = 1400000000 | budget | S | rand for the desalination plant | - | plan | projected
@fact zero = 13.5 | other | S | share of capacity at which taps are shut | - | constant | threshold
@fact wd = 1.1 | other | S | percentage points lost in a week | 2033-01-16 | snapshot
@fact dc0 = 900000000 | budget | S | rand for the desalination plant | first estimate | plan | projected
@fact utp = 16.6 | other | T | share of all water used | week to 2033-01-16 | snapshot
@trap k1 k0 :: a week apart
@trap k1 ky :: a year apart
@trap l0 l1 :: limit now and from February
@trap b1 by :: a year apart
@rel share utp = ut / us
@rel sum us = uo + um + ut
@rel diff ov = us - tg
@rel diff wd = s0 - s1
@race dams = k1 v1 b1
@race use = uo um ut

@doc a-table | weekly water dashboard | 2033-01-17
Dam levels, Monday 16 January 2033

Storage as % of full capacity: this week | last week | this time last year

Voëlsang {61.5|v1|t=this week} | {62.0|v0|t=last week} | {80.4|vy|t=this time last year}
Klipdrift {48.2|k1|t=this week} | {49.6|k0|t=last week} | {71.3|ky|t=this time last year}
Bontrivier {22.7|b1|t=this week} | {24.1|b0|t=last week} | {45.0|by|t=this time last year}
System {44.1|s1|t=this week} | {45.2|s0|t=last week} | {66.0|sy|t=this time last year}

Average daily draw-off this week: Overkloof {431|uo|t=this week} Ml, Mossvlei {246|um|^} Ml, Tarkadrift {135|ut|^} Ml; together {812|us|^} Ml. Target: {750|tg} Ml.

From 1 February the allowance is {70|l1|t=From 1 February} litres a person a day (now {90|l0|t=now}).

Report leaks: 0860 555 103, WhatsApp 24/7.

@doc b-news | news site | 2033-01-17
Kamma dams drop below {45%|<s1}, tighter limits from February

By Thandolwethu Majola-Venter

The dams that feed Overkloof, Mossvlei and Tarkadrift lost another {1.1|wd|t=in a week} percentage points in a week and are now {44.1%|s1|t=now} full, down from {66%|sy|t=twelve months ago} twelve months ago.

Households must make do with {70|l1|t=from next month} litres a head from next month. At present they may draw {90|l0|t=At present}.

Together the three municipalities got through {812|us|t=last week} megalitres a day last week, {62|ov|^} more than the target. The metro took {431|uo|^} of that, the wine town {264|!um|^}, and the farming district, which says it has been unfairly singled out, {135|ut|^}.

If storage falls to {13.5%|zero} the taps will be closed and residents sent to standpipes. "We're not there, and I don't want to see a queue with buckets," said water director Nico Appollis.

ADVERT: 5 000-litre JoJo tank, R6 899 delivered

@doc c-radio | radio news script | 2033-01-18
0600 BULLETIN / WATER

Good morning. Bontrivier, the smallest of our three big dams, has dropped under a quarter. It's at {22 point 7|b1|v=22.7} percent. That's half of what it was a year ago, when it stood at {45|by|t=a year ago}.

Klipdrift is better off at {48|k1|round}, and Voëlsang is still above {60|>v1}.

The minister's office says a desalination plant giving {thirty|ds|by=The minister's office} million litres a day will be switched on by November; it'll cost {one point four billion|dc|v=1400000000} rand.

Callers on our line weren't impressed. One said, quote, my neighbour's lawn drinks more than my kids.

Remember: from the first of next month it's {fifty|!l1|t=from the first of next month} litres each. Traffic's next, with a stalled truck on the N2 at exit 438.

@doc d-farm | farming weekly | 2033-01-27
Don't blame us, say Tarkadrift's growers

Farmers say the figures speak for them. Their district drew {135|ut|t=in the week to 16 January} megalitres a day in the week to 16 January, the city {413|!uo|^}, which is more than three times as much, and Mossvlei {246|um|^}.

"{Seven hundred and fifty|tg} is the limit for the whole region. We use {a sixth|~utp} and carry {a third|-} of the blame," said Hestrie Ngqawana, who farms citrus below the Klipdrift wall.

The dam there was {48.2%|k1|t=mid-January} full in mid-January; {71.3%|ky|t=last summer} last summer. Voëlsang, from which no farmer draws, had {61.5%|v1|t=mid-January}.

Agri Kamma wants irrigation exempted from the February cut. It also doubts that {30|ds|m=projected} Ml of desalinated water a day will ever flow. The price, it notes, has gone up from {R900m|dc0|v=900000000|t=when it was first mooted} when it was first mooted to {R1.4bn|dc|v=1400000000}.

Letters: p 41. Stud bulls, 18-24 months, from R32 000.
