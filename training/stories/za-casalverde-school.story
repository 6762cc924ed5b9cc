@story za-casalverde-school
@topic School canteen food poisoning in Casalverde, Italy
@subject V = Casalverde food poisoning | the outbreak | the poisoning
@subject C = Mensa Fresca | the caterer | the cooperative
@subject A = health authority of Valdorba | the health authority | ASL Valdorba
@subject T = Casalverde | the town council | the mayor
@subject S = Istituto Pascarella | the school
@fact i1 = 83 | cases | V | children who fell ill | 2026-10-14 evening | cumulative
@fact i2 = 127 | cases | V | children who fell ill | 2026-10-16 | cumulative
@fact te = 6 | cases | V | teachers who fell ill | 2026-10-16 | cumulative
@fact tot = 133 | cases | V | people who fell ill | 2026-10-16 | cumulative
@fact h1 = 12 | injuries | V | children in hospital | 2026-10-14 evening | snapshot
@fact h2 = 3 | injuries | V | children in hospital | 2026-10-16 | snapshot
@fact meal = 410 | other | C | meals served that day | 2026-10-13 | constant
@fact enr = 468 | enrolment | S | pupils | 2026-27 | snapshot
@fact day = 9200 | other | C | meals served each day in the province | 2026 | snapshot
@fact mun = 22 | other | C | towns served | 2026 | snapshot
@fact con = 5100000 | revenue | C | euros of yearly contract value | 2025-28 | constant
@fact price = 5.4 | price | C | euros a meal | 2026-27 | constant
@fact fine = 30000 | damages | C | euros of fine possible | 2026-10-16 | constant | threshold
@fact sus = 10 | duration | T | days of suspension of the canteen | 2026-10-14 | plan
@fact temp = 11 | temperature | C | degrees in the cold store | 2026-10-14 | snapshot
@fact lim = 4 | temperature | - | degrees allowed in a cold store | - | constant | threshold
@fact samp = 17 | other | A | food samples taken | 2026-10-14 | constant
@fact pos = 2 | other | A | food samples that tested positive | 2026-10-16 | snapshot
@fact insp = 4 | other | A | inspections of the caterer | 2026 | cumulative
@fact left = 6 | other | C | kilos of sauce left over | 2026-10-14 | snapshot
@fact dem = 150 | crowd | T | parents at the protest | 2026-10-15 | snapshot
@fact rec = 3.8 | temperature | C | degrees in the cold store by the caterer's recorder | 2026-10-13 night | snapshot
@fact neg = 15 | other | A | food samples that tested negative | 2026-10-16 | snapshot
@fact refund = 2214 | price | C | euros refunded for that day | 2026-10-16 | plan | pledged
@fact own = 141 | cases | V | children who fell ill, by the parents' count | 2026-10-18 | cumulative
@fact food = 1.85 | price | C | euros of food in a meal | 2026-27 | constant
@fact kit = 190000 | budget | S | euros for a kitchen of its own | 2026-10-18 | plan | hypothetical
@rel product refund = meal * price
@rel sum samp = pos + neg
@rel sum tot = i2 + te
@trap i1 i2 :: a later count
@trap i2 tot :: children against all ill
@trap temp lim :: measured against allowed
@trap meal day :: one school against the province

@doc a-ansa | wire agency | 2026-10-14
Over {80|>i1} children ill after school lunch in Italian town

CASALVERDE, October 14 - {Eighty-three|i1|t=as of this evening|by=the local health authority} pupils at a school complex in the Marche had fallen ill as of this evening after eating in the canteen the day before, the local health authority said. {Twelve|h1|^} are in hospital for observation; none is in danger.

The canteen served {410|meal} lunches on Tuesday: pasta with tuna, baked omelette, fruit. {Seventeen|samp} samples have been sent to the zooprophylactic institute in Ancona.

Mayor Loredana Spadoni has suspended the service for {ten|sus} days. "Until then it is packed sandwiches for all," she said.

The caterer, cooperative Mensa Fresca, which prepares {9,200|day} meals a day in {22|mun} towns of the province, said it was cooperating.

@doc b-local | local newspaper | 2026-10-17
Tuna and {eleven|temp} degrees

di Elettra Bonfigli

The inspectors' thermometer said {11|temp|by=the Nas report}, says the Nas report, in a cold store where no more than {four|lim} degrees are allowed. On the second shelf stood what was left of Tuesday: {six kilos|left|v=6} of tuna sauce.

The number of children who were sick has gone up again. There are {127|i2|t=last night|by=Dr. Ruggero Scipioni of the Asl} now, Dr. Ruggero Scipioni of the Asl told us last night, and {six|te|^} teachers, {133|tot|^} people in all. But the wards have emptied: from {a dozen|h1|t=on Wednesday} on Wednesday to {three|h2|t=today} today.

{Two|pos} of the samples were positive for Staphylococcus. The cooperative faces a fine of up to {30,000|<fine} euros and could lose a contract worth {5.1 million|con|t=a year} a year.

In Piazza Cavour on Thursday {some 150|~dem|v=150} parents stood with empty lunch boxes. "We pay {5.40|price} euros for each of those meals," said Samanta Belfiori, mother of two. "For my part they can eat it themselves."

The Asl had inspected the kitchen {four|insp|t=this year|by=The Asl} times this year. Never a remark.

Leggi anche: Truffles, {2,800|-} euros a kilo · Vis Casalverde, {3|-} goals and top of the table

@doc c-coop | company statement | 2026-10-16
Statement of Mensa Fresca soc. coop.

We are close to the families of the Istituto Pascarella. Since 1994 we have cooked for the children of this province: {9,200|day} meals every day, in {22|mun} municipalities, without a single case until now.

The reading of {11|temp} degrees was taken with the door open during unloading. It does not reflect the conditions of storage. Our own recorder shows {3.8|rec|t=during the night|by=Our own recorder} degrees during the night.

As of today {three|h2|t=As of today} children are in hospital and all are improving.

Of the {17|samp} samples, {fifteen|neg} were negative. For the other {two|pos} the counter-analysis that we have asked for is pending.

Our kitchen was inspected {four|insp|t=in 2026} times in 2026. We will refund the {410|meal} meals of that day, {€2,214|refund} in total, and have doubled the checks.

@doc d-parents | parents' committee newsletter | 2026-10-18
What we know, what we ask

1. How many? The authority's count is {127|i2|by=The authority's count|t=as of Friday} children as of Friday. Ours, from the class chats, is {141|own|by=Ours}. The difference is families that never called a doctor.

2. Out of how many? There are {468|enr} pupils at the school. On that day {410|meal} lunches were handed out.

3. How long is the canteen shut? {Ten|sus} days from the 14th, so until the 24th. The mayor says that it may be longer.

4. What do we pay? {€5.40|price} a lunch. Of that, we are told, {€1.85|food} goes for food.

5. How warm was it? {Eleven|temp} degrees, and the law says {four|lim}.

6. What do we want? Our own kitchen. It would cost {€190,000|kit}, once.

Meeting: Tuesday 21:00, parish hall, via Roma {14|-}. Bring a chair.
