@story sanjacinto-meals
@topic San Jacinto del Río, Colombia: school meals that did not arrive, the contract and the children in hospital, 2029
@subject M = San Jacinto del Río | San Jacinto | the municipality | the mayor's office
@subject P = school meals programme | PAE | school meals
@subject U = Unión Temporal Nutrir Sur | Nutrir Sur | the contractor | the operator
@subject E = food poisoning at El Carmen school | food poisoning | El Carmen school
@subject T = teachers' association | the teachers
@subject C = Contraloría | the comptroller | comptroller's office
@subject V = parents' blockade | the blockade
@fact ch = 18400 | other | P | children due a meal | 2029-02 | plan
@fact c1 = 11250 | other | P | children who got a meal | 2029-03-05 | snapshot
@fact c2 = 7150 | other | P | children without a meal | 2029-03-05 | snapshot
@fact cp = 38.86 | other | P | share of children without a meal | 2029-03-05 | snapshot
@fact ds = 180 | duration | P | school days covered | 2029 | plan
@fact dl = 23 | duration | P | school days without meals | 2029-03-05 | cumulative
@fact sc = 64 | other | M | schools | 2029 | constant
@fact sr = 41 | other | M | rural schools | 2029 | constant
@fact sx = 27 | other | P | schools with no delivery at all | 2029-03-05 | snapshot
@fact pv = 4350 | price | U | pesos for each meal | 2029 | plan
@fact pm = 2900 | price | C | pesos that each meal was worth | 2029-05 | snapshot
@fact pd = 1450 | price | C | pesos too much for each meal | 2029-05 | snapshot
@fact pg = 50 | rate | C | overcharge in percent | 2029-05 | snapshot
@fact kv = 14407200000 | budget | U | pesos of the contract | 2029 | plan
@fact kp = 5760000000 | spending | M | pesos paid in advance | 2029-01 | cumulative
@fact ks = 39.98 | other | U | share of the contract paid in advance | 2029-01 | snapshot
@fact bd = 1 | other | U | companies that bid | 2028-12 | constant
@fact ml = 3312000 | other | U | meals in the contract | 2029 | plan
@fact eg = 900 | price | C | pesos charged for an egg | 2029-03 | snapshot
@fact em = 520 | price | C | pesos for an egg at the market | 2029-03 | snapshot
@fact cn = 41 | other | C | dead people and absentees on the lists | 2029-05 | cumulative
@fact i1 = 63 | cases | E | children ill | 2029-03-14 evening | cumulative
@fact i2 = 118 | cases | E | children ill | 2029-03-16 | cumulative
@fact ih = 29 | other | E | children in hospital | 2029-03-14 evening | snapshot
@fact i3 = 6 | other | E | children in hospital | 2029-03-16 | snapshot
@fact se = 342 | enrolment | E | pupils | 2029 | constant
@fact ck = 2 | jobs | E | cooks | 2029-03 | snapshot
@fact ct = 31 | temperature | E | degrees in the store room | 2029-03-15 | snapshot
@fact vb = 400 | crowd | V | people by the police estimate | 2029-03-19 | snapshot
@fact vo = 1100 | crowd | V | people by the organisers' count | 2029-03-19 | snapshot
@fact vh = 9 | duration | V | hours | 2029-03-19 | cumulative
@fact vt = 140 | other | V | lorries held up | 2029-03-19 | snapshot
@fact tq = 7 | duration | T | days without classes | 2029-03-23 | cumulative
@fact fn = 1200000000 | damages | U | pesos of fine | 2029-05-30 | plan
@fact hz = 4802400000 | damages | C | pesos of loss to the treasury | 2029-05-30 | snapshot | projected
@fact ar = 5 | arrests | - | people arrested over the contract | 2029-06-12 | cumulative
@fact ao = 2 | arrests | M | officials arrested over the contract | 2029-06-12 | cumulative
@fact ae = 3 | arrests | U | managers arrested over the contract | 2029-06-12 | cumulative
@fact ds2 = 12.4 | other | M | share of young children too short for their age | 2028 | snapshot
@fact dr = 610 | enrolment | M | pupils who left school | January to June 2029 | cumulative
@fact dr0 = 380 | enrolment | M | pupils who left school | January to June 2028 | cumulative
@fact drg = 60.53 | rate | M | growth in pupils who left school | 2028 to 2029 | snapshot
@fact nk = 58 | other | M | community kitchens | 2029-08 | plan | pledged
@fact nr = 15200 | other | P | children who got a meal | 2029-08-20 | snapshot
@fact np = 3400 | price | P | pesos for each meal | 2029-08 | snapshot
@fact sd = 950 | price | P | pesos less for each meal than before | 2029-08 | snapshot
@fact nx = 3200 | other | P | children without a meal | 2029-08-20 | snapshot
@fact pop = 97000 | other | M | residents | 2029 | constant
@trap c1 c2 :: fed and unfed
@trap c1 nr :: March and August
@trap i1 ih :: ill and in hospital
@trap i1 i2 :: two days of one outbreak
@trap ih i3 :: in hospital on two days
@trap pv pm :: charged and worth
@trap kv kp :: contract and advance
@trap ar ao :: all arrested and officials
@trap vb vo :: two counts of the blockade
@trap fn hz :: a fine and a loss
@trap dl ds :: days missed and days contracted
@rel diff c2 = ch - c1
@rel share cp = c2 / ch
@rel diff pd = pv - pm
@rel change pg = pm -> pv
@rel product ml = ch * ds
@rel product kv = ml * pv
@rel share ks = kp / kv
@rel product hz = ml * pd
@rel diff sd = pv - np
@rel diff nx = ch - nr
@rel sum ar = ao + ae
@rel change drg = dr0 -> dr

@doc a-regional | regional daily, English edition | 2029-03-06
{Twenty-three|dl} days of empty plates

El Faro del Río — Yulieth Palomino-Reyes, San Jacinto

The bell for the snack still rings at 9:40. In {27|sx} of San Jacinto's {64|sc} schools nothing comes after it.

School started on 29 January. The meals haven't, or not for everybody: yesterday {11,250|c1|t=yesterday} of the {18,400|ch} children entitled to one got it. The other {7,150|c2|t=yesterday} drank water. They're {39 per cent|cp|round}.

It's been {23|dl} school days. The contract is for {180|ds}.

It was awarded on 28 December, a date on which people here play tricks, to Unión Temporal Nutrir Sur, the {only|bd|v=1} bidder. Nutrir Sur charges {4,350|pv} pesos a meal, {14.4 billion|kv} in all, and has been given {40|ks|round} per cent in advance. “We've problems of logistics,” says its manager, Édgar Lozano-Petit. “There're {41|sr} rural schools. Some don't have a road.”

Rosa Elvira Ipia, who teaches where the road ends, walks down on Mondays with her own money. She buys eggs. At the market they are {520|em} pesos. On the operator's invoice, which she'd seen on a desk, they were {900|eg}.

One young child in eight here ({12.4|ds2} per cent) is too short for its age.

@doc b-wire | wire agency | 2029-03-14
Dozens of Colombian pupils ill after school meal

SAN JACINTO DEL RIO, Colombia, March 14 (Andina-Sur) — {Sixty-three|i1} pupils of a school in southern Colombia fell ill on Wednesday after eating rice with chicken provided under a government meals programme, health officials said.

{Twenty-nine|ih|t=by evening} were in hospital by evening. None was in danger.

The school, El Carmen, has {342|se} pupils and {two|ck} cooks. The meal had been late for weeks.

Prosecutors sealed the store room. The mayor's office, which hired the supplier, Nutrir Sur, in a contract worth {11.4 billion|!kv} pesos, said that it “regretted” the event.

@doc c-teachers | teachers' association bulletin | 2029-03-20
ASOCIACIÓN DE MAESTROS — BULLETIN 4

Compañeras, compañeros:

1. The count. As of Friday {118|i2|t=As of Friday} children of El Carmen had been ill. {Six|i3|^} were still in hospital. They'll all go home, thank God and the nurses.

2. The store room. An inspector measured {31|ct} degrees. The chicken had come the day before. There was no light since February because the operator hadn't paid for it.

3. The road. Yesterday {1,100|vo|t=Yesterday|by=us} of us, parents and teachers, closed the Panamericana. (The police, {400|vb|t=Yesterday|by=The police}.) For {nine|vh} hours {140|vt} lorries waited. One was carrying eggs, and the driver gave us four trays. That's more than Nutrir Sur has brought to Alto Mira since Christmas.

4. No classes until Friday. It'll make {seven|tq} days. We'll make them up. Will they make up the {23|dl}?

5. Demand: out with the operator; the advance of {5.76 billion|kp} to be returned; the mothers to cook.

@doc d-comptroller | comptroller's press release | 2029-05-30
Comptroller finds overprice of {50%|pg} in school meals at San Jacinto del Río

Bogotá, 30 May 2029. CGR-2029-117. The Contraloría has established a presumed loss of {$4.8 billion|hz} in the school meals contract.

– The ration, contracted at {$4,350|pv}, was worth {$2,900|pm} at market prices. The difference, {$1,450|pd}, is multiplied by the {3,312,000|ml} rations of the contract.
– The egg: {$900|eg} against {$520|em}.
– The lists of beneficiaries contained {41|cn} deceased or absent persons.
– The advance of {$5.76 billion|kp} was paid before a single kitchen had been inspected.

The municipality for its part has opened proceedings for a fine of {$1.2 billion|fn}. Nutrir Sur denies everything.

All amounts in Colombian pesos.

@doc e-magazine | national weekly | 2029-06-16
The egg affair

Aurelio Quiñones-Vega

There's a photograph, made with a telephone in a teacher's kitchen, of an egg lying on an invoice. It did what three denunciations had not. On Tuesday the prosecutor's office arrested {five|ar} people, {two|ao} of them officials of the mayor's office and {three|ae} managers of the operator.

Here's how it worked, according to the indictment. You're the only one to bid. You charge {4,350|pv} for what costs {2,400|!pm}. You get four-tenths of {14.4 billion|kv} before anybody has boiled water. Then you buy late, little, and warm.

In the town of {97,000|pop} everyone knew somebody at El Carmen school. “Mine was number {sixty|-} something,” says a mother. By the second day they had stopped numbering; it was {181|!i2|t=by the Friday} by the Friday.

What cannot be photographed is the rest. From January to June {610|dr|t=From January to June} pupils left school, up from {380|dr0|t=a year ago} a year ago. That's {60|~drg} per cent more. Ask them and they say coca, or mother, or nothing. Ask the teachers and they say it's twenty to ten.

The mayor hasn't been arrested. He's on leave, for his stomach.

@doc f-municipal | town web site | 2029-08-21
SAN JACINTO FEEDS ITS CHILDREN

Yesterday {15,200|nr|t=Yesterday} boys and girls received their meal, the highest figure this year.

Under the new model {58|nk} community kitchens run by mothers will cook at {3,400|np} pesos a ration, {950|sd} fewer than the previous operator charged.

The acting mayor, Yamileth Cuero-Ospina, said that the remaining {3,200|nx} children will be reached in September, “road or no road.”

The contract with Nutrir Sur was terminated on 15 June. A fine of {1,200 million|fn} pesos is before the judge.

Menu for Thursday: lentils, rice, banana, and an egg. PQRS: line 018000 555 019. Report potholes: option 6.
