@story ya-sierraleone-ambulance
@topic Sierra Leone's ambulance service in crisis: a fuel debt, a birth on the road, an audit and a rescue plan
@subject N = National Emergency Ambulance Service | NEAS-SL | ambulance service | the service
@subject H = health ministry | ministry | Minister Fatmata Conteh-Bright | minister
@subject A = Audit Service | auditors | Auditor | audit
@subject P = Paramedics Union | paramedics | union | Mohamed Lansana Kargbo
@subject D = Kailandu district | Kailandu | district | district hospital
@subject F = Petrojet Leone | fuel supplier | supplier
@subject M = Mamie Sesay-Koroma | Mamie Sesay | the mother | the patient
@subject W = World Health Partners Fund | donors | the Fund
@fact amb = 80 | other | N | ambulances | 2034-02 | snapshot
@fact amr = 28 | other | N | ambulances that run | 2034-02 | snapshot
@fact ams = 52 | other | N | ambulances that stand still | 2034-02 | snapshot
@fact amf = 35 | other | N | ambulances without fuel | 2034-02 | snapshot
@fact amb2 = 17 | other | N | ambulances broken down | 2034-02 | snapshot
@fact arp = 35 | other | N | share of ambulances that run | 2034-02 | snapshot
@fact am3 = 61 | other | N | ambulances that run | 2034-10 | snapshot
@fact deb = 1900000 | other | F | dollars owed for fuel | 2034-02 | snapshot
@fact paid = 700000 | spending | H | dollars paid to the fuel supplier | 2034-03 | cumulative
@fact left = 1200000 | other | F | dollars owed for fuel | 2034-03 | snapshot
@fact c33 = 31200 | cases | N | calls in the year | 2033 | cumulative
@fact c32 = 39000 | cases | N | calls in the year | 2032 | cumulative
@fact cdn = 20 | rate | N | fall in calls | 2033 | constant
@fact ans = 18720 | cases | N | calls answered in the year | 2033 | cumulative
@fact anp = 60 | other | N | share of calls answered | 2033 | constant
@fact mat = 11232 | cases | N | calls for childbirth answered in the year | 2033 | cumulative
@fact map = 60 | other | N | share of answered calls that were for childbirth | 2033 | constant
@fact rsp = 96 | duration | N | minutes of average response | 2033 | constant
@fact rs32 = 58 | duration | N | minutes of average response | 2032 | constant
@fact std = 45 | duration | N | minutes of response promised | - | constant | threshold
@fact km = 67 | distance | M | kilometres from the village to the hospital | - | constant
@fact hr = 9 | duration | M | hours that the patient waited | 2034-02-11 | constant
@fact kmw = 23 | distance | M | kilometres that the patient was carried in a hammock | 2034-02-11 | constant
@fact age = 24 | age | M | age of the mother | 2034-02 | snapshot
@fact kg = 2.9 | other | M | kilograms that the baby weighed | 2034-02-11 | constant
@fact st = 460 | jobs | N | staff | 2034-02 | snapshot
@fact par = 190 | jobs | P | paramedics | 2034-02 | snapshot
@fact mons = 4 | duration | P | months of unpaid wages | 2034-02 | snapshot
@fact sal = 2600 | other | P | leones a month earned by a paramedic | 2034 | snapshot
@fact arr = 1976000 | other | P | leones of wages owed to paramedics | 2034-02 | snapshot
@fact str = 6 | duration | P | days of strike | 2034-02-25 | constant
@fact bud = 5400000 | budget | H | dollars for the service | 2034 | plan
@fact rel = 1620000 | spending | H | dollars released to the service | 2034-09 | cumulative
@fact rlp = 30 | other | H | share of the service's budget released | 2034-09 | cumulative
@fact gho = 37 | other | A | staff on the payroll who do not exist | 2034-06 | constant
@fact lit = 148000 | other | A | litres of fuel not accounted for | 2034-06 | constant
@fact litt = 592000 | other | A | litres of fuel bought in two years | 2034-06 | constant
@fact ltp = 25 | other | A | share of fuel not accounted for | 2034-06 | constant
@fact yr = 2 | duration | A | years covered by the audit | 2034-06 | constant
@fact veh = 6 | other | A | ambulances used as private cars | 2034-06 | constant
@fact ar = 3 | arrests | A | managers arrested | 2034-07 | cumulative
@fact mmr = 354 | deaths | H | maternal deaths for every hundred thousand births | 2033 | constant
@fact mm0 = 717 | deaths | H | maternal deaths for every hundred thousand births | 2019 | constant
@fact gift = 40 | units_pledged | W | motorbike ambulances promised | 2035 | plan | pledged
@fact gdl = 15 | other | W | motorbike ambulances delivered | 2034-10 | cumulative
@fact plan = 7500000 | budget | W | dollars of the rescue plan | 2034-10 | plan | pledged
@fact plw = 4500000 | budget | W | dollars of the rescue plan from donors | 2034-10 | plan | pledged
@fact plg = 3000000 | budget | H | dollars of the rescue plan from the state | 2034-10 | plan | pledged
@fact num = 117 | other | N | telephone number | - | constant
@rel sum amb = amr + ams
@rel sum ams = amf + amb2
@rel share arp = amr / amb
@rel diff left = deb - paid
@rel change cdn = c32 -> c33
@rel share anp = ans / c33
@rel share map = mat / ans
@rel share rlp = rel / bud
@rel share ltp = lit / litt
@rel sum plan = plw + plg
@trap amb amr :: owned and running
@trap amf arp :: 35 without fuel, 35 percent running
@trap amr am3 :: February and October
@trap deb left :: before and after a payment
@trap c33 ans :: calls and answered calls
@trap anp map :: two shares of sixty percent
@trap rsp rs32 :: two years
@trap rsp std :: reached and promised
@trap km kmw :: whole way and carried way
@trap bud rel :: budget and money released
@trap gift gdl :: promised and delivered
@trap mmr mm0 :: two years
@trap str veh :: six days, six ambulances
@trap st par :: staff and paramedics

@doc a-radio | community radio script | 2034-02-12
RADIO MOA-KAILANDU, 8 O'CLOCK KRIO NEWS (ENGLISH TEXT)

The baby is a girl. She weighs {two point nine|kg} kilos and she's called Hammock.

Her mother, Mamie Sesay, {twenty-four|age}, called {one-one-seven|num|v=117} at five in the morning. The ambulance was at the hospital, {sixty-seven|km} kilometres off. It has tyres. It's got no fuel. She waited {nine|hr} hours. Then eight young men of the village took turns and carried her {twenty-three|kmw} kilometres, to where a Red Cross car met them.

Of all the ambulances in this country, {eighty|amb}, only {twenty-eight|amr|t=this month} are on the road this month. This we have from the paramedics.

Their salary? {Four|mons} months behind. They begin to strike on Sunday.

Kola nuts, bag: up.

@doc b-daily | Freetown daily | 2034-02-22
117: the number you are calling is parked

By Isatu Deen-Macauley

Seven in every twenty. That's the share, {35 percent|arp|t=today}, of the national fleet that can answer a call today. Of the {52|ams} that cannot, {35|amf} lack fuel and {17|amb2} lack some part.

The service owes {$1.9 million|deb} to Petrojet Leone, which turned off the pumps in December.

It isn't that people have ceased to fall ill. Calls dropped by {20 percent|cdn|t=last year} last year, to {31,200|c33}, from {39,000|c32|t=2032} in 2032, "since people stopped believing in it", says Mohamed Lansana Kargbo of the union. {Three-fifths|anp} were answered. Where a car did come, it took on average {96|rsp|t=last year} minutes, against {58|rs32|t=the year before} the year before. The promise was {45|std}.

{190|par} paramedics are on strike. They are owed {1.976|arr|x=1000000} million (new) leones. Each earns {2,600|sal} a month.

Weather: harmattan haze. Page 15: Who stole Kallon FC's goalposts?

@doc c-ministry | ministry statement | 2034-03-04
MINISTRY OF HEALTH - THE RECORD ON AMBULANCES

1. The Ministry has paid {$700,000|paid|t=this week} to the fuel supplier this week. The outstanding balance is {$1.2 million|left}.
2. The strike of {six|str} days ended on 25 February with the payment of two months.
3. Maternal mortality has fallen from {717|mm0|t=in 2019} per 100,000 births in 2019 to {354|mmr|t=in 2033} in 2033. The ambulance service played its part: {11,232|mat|t=in 2033} of the {18,720|ans} calls it answered in 2033, or {60%|map}, were for women in childbirth.
4. It's not true that ambulances are for sale.

Minister Fatmata Conteh-Bright visited the mother at Kailandu and donated baby clothes.

@doc d-audit | audit service press summary | 2034-06-19
AUDIT SERVICE - NATIONAL EMERGENCY AMBULANCE SERVICE, SPECIAL AUDIT OF {2|yr} YEARS

Payroll: {37|gho} of {460|st} names could not be produced in person.
Fuel: {592,000|litt} litres purchased; {148,000|lit} litres ({25%|ltp}) without supporting log.
Vehicles: {6|veh} found in private use, one of them for weddings.
Reporting: response times are recorded by the dispatcher after the event.

The Auditor recommends the recovery of sums from responsible officers. Management's reply, of {two|-} lines, is attached.

@doc e-wire | wire agency | 2034-07-11
Three ambulance managers arrested in Sierra Leone

FREETOWN, July 11 (Westline) - Sierra Leone's anti-corruption agency arrested {three|ar} managers of the national ambulance service on Tuesday over fuel that auditors say cannot be traced.

{A quarter|ltp} of what the service bought in {two|yr} years is unaccounted for. {Six|veh} ambulances had been in private use, one of them hired out with ribbons.

The case of a woman carried {23|kmw} km in a hammock in February drew attention to the state of the fleet. Fewer than {30|-} vehicles were running at the time.

@doc f-donor | donor newsletter | 2034-10-30
Partners' Post: wheels turning again

The rescue plan signed in Freetown on Thursday is worth {$7.5 million|plan}: {$4.5 million|plw} from the Fund and {$3 million|plg} from the state.

As of October, {61|am3|t=As of October} ambulances are on the road. We've delivered {15|gdl|t=As of October} of {40|gift} motorbike ambulances; the remainder follow in 2035.

A caution. Of this year's {$5.4 million|bud} budget for the service, {$1.62 million|rel|t=by the end of September} had been released by the end of September, i.e. {30%|rlp}. Motorbikes don't run on pledges.

In the picture: Hammock, eight months, with her mother and two of the eight carriers.
