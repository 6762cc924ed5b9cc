@story yd-wayanad-nipah
@topic Nipah virus in Wayanad district, Kerala: contacts, results day by day, containment wards, bats and a well
@subject O = Wayanad Nipah outbreak | the outbreak | Nipah | the virus
@subject K = Kerala health department | the health department | the state
@subject M = health minister Sheeba Kuruvilla | the health minister | Kuruvilla
@subject H = Mananthavady district hospital | the district hospital
@subject C = Kozhikode medical college | the medical college
@subject P = Pune virology institute | Pune
@subject B = Bathery containment zone | the containment zone | wards of Bathery
@subject V = Dr Ajmal Thayyil | Thayyil | the district surveillance officer
@subject S = schools of Wayanad
@subject U = health workers' union | nurses' association | the nurses
@fact c1 = 2 | cases | O | confirmed cases | 2032-09-11 | cumulative
@fact c2 = 7 | cases | O | confirmed cases | 2032-09-16 | cumulative
@fact c3 = 9 | cases | O | confirmed cases | 2032-10-08 | constant
@fact d1 = 1 | deaths | O | people dead of the virus | 2032-09-11 | cumulative
@fact d2 = 4 | deaths | O | people dead of the virus | 2032-09-16 | cumulative
@fact d3 = 5 | deaths | O | people dead of the virus | 2032-10-08 | constant
@fact cf = 55.6 | rate | O | share of patients who died | 2032-10-08 | constant
@fact hw = 3 | cases | O | health workers infected | 2032-10-08 | constant
@fact fam = 4 | cases | O | family members of the first patient infected | 2032-10-08 | constant
@fact oth = 2 | cases | O | patients infected in hospital corridors and at home | 2032-10-08 | constant
@fact ix = 29 | age | O | age of the first patient | - | constant
@fact ct1 = 168 | other | K | contacts traced | 2032-09-11 | cumulative
@fact ct2 = 1043 | other | K | contacts traced | 2032-09-16 | cumulative
@fact ct3 = 1477 | other | K | contacts traced | 2032-09-24 | constant
@fact hr = 327 | other | K | high-risk contacts | 2032-09-24 | constant
@fact lr = 1150 | other | K | low-risk contacts | 2032-09-24 | constant
@fact chw = 214 | other | K | health workers among contacts | 2032-09-16 | cumulative
@fact ts = 391 | other | P | samples tested | 2032-09-24 | cumulative
@fact tn = 382 | other | P | negative samples | 2032-09-24 | cumulative
@fact tp = 9 | other | P | positive samples | 2032-09-24 | cumulative
@fact iso = 33 | waiting | C | people in isolation | 2032-09-16 | snapshot
@fact isb = 75 | other | C | isolation beds | 2032-09 | constant
@fact ven = 2 | injuries | C | patients on ventilators | 2032-09-16 | snapshot
@fact zn = 11 | other | B | wards under containment | 2032-09-16 | snapshot
@fact zp = 38000 | other | B | people under containment | 2032-09-16 | snapshot
@fact zd = 14 | duration | B | days of containment | 2032-09 | plan
@fact sch = 23 | duration | S | days for which schools were closed | 2032-10-04 | constant
@fact schp = 7 | duration | S | days for which schools were closed | 2032-09-12 | plan
@fact inc = 21 | duration | O | days of incubation at most | - | constant
@fact end = 42 | duration | K | days without a case that end the outbreak | - | constant | threshold
@fact ll = 2032-09-18 | date | O | day of the last case | 2032-09-18 | constant
@fact mab = 20 | other | K | doses of antibody ordered | 2032-09-14 | constant
@fact mag = 6 | other | C | patients given the antibody | 2032-09-24 | constant
@fact ma = 4 | rescued | C | patients given the antibody who survived | 2032-10-08 | constant
@fact bat = 62 | other | P | bats caught | 2032-09-20 | constant
@fact batp = 5 | other | P | bats with traces of the virus | 2032-09-29 | constant
@fact bats = 8.1 | other | P | share of bats with traces of the virus | 2032-09-29 | constant
@fact kl = 1.2 | distance | P | kilometres from the roost to the first patient's house | - | constant
@fact ar = 3 | other | - | arecanut trees above the well | - | constant
@fact hrs = 7 | duration | H | hours that the first patient spent in the open ward | 2032-09-02 | constant
@fact ppe = 40 | other | U | share of nurses with a fitted mask | 2032-09-15 | snapshot
@fact ppk = 95 | other | K | share of nurses with a fitted mask | 2032-09-15 | snapshot
@fact call = 9300 | other | K | calls to the helpline | 2032-09-24 | cumulative
@fact men = 2260 | other | K | households visited | 2032-09-20 | cumulative
@fact arr = 17 | arrests | - | people booked for rumours | 2032-09-24 | cumulative
@fact exg = 1000000 | damages | M | rupees for each bereaved family | 2032-09-20 | plan | pledged
@fact tl = -64 | rate | - | change in hotel bookings | 2032-09-30 | snapshot
@fact old = 13 | deaths | - | people dead in the 2026 outbreak at Perinthal | 2026 | constant
@fact olc = 16 | cases | - | confirmed cases in the 2026 outbreak at Perinthal | 2026 | constant
@fact rev = 48 | duration | P | hours until a result | 2032-09-11 | snapshot
@fact re2 = 9 | duration | C | hours until a result | 2032-09-16 | snapshot
@rel share cf = d3 / c3
@rel sum c3 = hw + fam + oth
@rel sum ct3 = hr + lr
@rel sum ts = tn + tp
@rel share bats = batp / bat
@rel diff tn = ts - tp
@rel diff lr = ct3 - hr
@trap c1 c2 :: five days apart
@trap c2 d2 :: ill and dead
@trap ct1 ct2 :: contacts by two days
@trap hr ct3 :: high-risk and all contacts
@trap iso isb :: people and beds
@trap sch schp :: planned and real closure
@trap ppe ppk :: two counts of the masks
@trap rev re2 :: before and after the mobile lab
@trap old d3 :: another outbreak
@trap inc end :: 21 and 42 days
@trap mab mag :: ordered and given
@trap olc old :: cases and deaths elsewhere

@doc a-wire | wire agency | 2032-09-11
India's Kerala reports {two|c1} Nipah cases, {one|d1} death

KOCHI, India, Sept 11 (Subcontinent Wire) - Authorities in India's southern state of Kerala confirmed {two|c1|t=on Saturday} cases of the rare Nipah virus on Saturday, {one|d1|t=on Saturday} of them in a man of {29|ix} who had died nine days earlier, and began to look for everyone he had met.

So far {168|ct1|t=So far|by=health minister Sheeba Kuruvilla} contacts have been traced, health minister Sheeba Kuruvilla told reporters. Schools in the hill district of Wayanad are shut for {seven|schp} days.

Nipah passes from fruit bats to people and kills many of those it infects; there is no approved drug or vaccine. It may take up to {21|inc} days for symptoms to show. Samples must be flown to Pune, which means a wait of {48|rev} hours.

At Perinthal, in 2026, {13|old|t=in 2026} of {16|olc} patients died.

@doc b-daily | Kochi daily | 2032-09-17
The {seven|hrs} hours in Ward 3

Reshma Puthenpurayil, Mananthavady

He came on a scooter, holding on to his brother. It was the second of September, a Thursday. At the district hospital they thought of scrub typhus and put him in Ward 3, with the window, between a fractured hip and a boy with mumps. There he coughed for {seven|hrs} hours until a bed was found in Kozhikode.

Thursday a fortnight later, {seven|c2|t=as of Thursday|by=the health department} people are confirmed to have the virus and {four|d2|^} have died, as of Thursday, says the health department. His brother. His mother-in-law. A nurse named Liji, who'd held the basin. The list of those to be watched grew to {1,043|ct2|t=Thursday} names, {214|chw} of whom work in hospitals.

In the medical college {33|iso} people are in isolation, in a block with {75|isb} beds; {two|ven} are on ventilators. A van with a laboratory in it stands under the jackfruit tree. Results now take {nine|re2|t=now} hours.

{Eleven|zn} wards of Bathery, with {38,000|zp} people, are closed off by bamboo poles for {14|zd} days. Milk comes at six, the milkman leaves it at the pole and rings a bell.

The nurses' association says that {40 per cent|ppe|by=The nurses' association} of its members have a mask that fits. {95|ppk|by=the department} per cent, says the department, which counts boxes.

Dr Ajmal Thayyil, the district surveillance officer, hasn't been home for eight days. His daughter is at the pole sometimes, too. "We are lucky in one way," he says. "It is not a virus that runs. It walks, and it walks with the family."

READ: Rubber at Rs {187|-} | {14|-} trains diverted

@doc c-bulletin | health department bulletin | 2032-09-24
NIPAH CONTROL CELL, WAYANAD. Bulletin 13, 24.09.2032, 6 pm

Confirmed cases {9|tp}, no new case since {18 September|ll}. Contact list {1,477|ct3|t=24.09.2032}: high risk {327|hr}, low risk {1,150|lr}. Samples tested {391|ts|t=24.09.2032}; negative {382|tn|^}.

Antibody: {20|mab} doses received; given to {six|mag} patients.

House visits: {2,260|men|t=by 20 September} households by 20 September. Helpline: {9,300|call} calls.

Booked for spreading rumours: {17|arr} persons.

Assistance: Rs {10 lakh|exg|v=1000000} to each bereaved family.

Bat survey: {62|bat} bats caught; results awaited from Pune. Do not eat fruit that bears marks. Helpline {1056|-}.

@doc d-science | science magazine, online | 2032-10-02
A roost, a well, three trees

Pune's virologists have found fragments of Nipah virus in {five|batp} of {62|bat} bats netted in September, {8 per cent|bats|round}, from a roost {1.2|kl} km from the house of the first patient. Above his well stand {three|ar} arecanut trees in flower.

None of this proves how he fell ill. What's clear is how others did: {four|fam} were family, {three|hw} were health workers, and {three|!oth|by=Thayyil} caught it in a corridor or by visiting, according to Thayyil, who went through the camera footage minute by minute.

Is the antibody any good? Of {six|mag} who had it, {four|ma} are alive. "I'd take it," says one of the authors. "I wouldn't publish it."

Samples were sent under permit BSL-{4/2032|-}. See also: {7|-} viruses from bats

@doc e-wire2 | wire agency | 2032-10-09
Kerala reopens schools, says Nipah contained

KOCHI, Oct 9 (Subcontinent Wire) - Pupils in Wayanad are back at their desks after {23|sch} days, the Kerala government said, and no case of Nipah has been found since {September 18|ll}. The outbreak will be declared over when {42|end} days have passed.

{Nine|c3} people were infected and {six|!d3|by=a hospital source} died, a hospital source said. The health department's list has {five|d3|by=The health department}, or {56 percent|cf|round}; it does not count a nurse in Coorg, across the state line, whose sample was negative.

Of {1,477|ct3} contacts none is under watch any longer.

Hotels in the hills report {46 percent|!tl|v=-46} fewer bookings.

@doc f-travel | travel trade newsletter | 2032-10-05
Wayanad: wait or go?

Our members' bookings for October stand {64%|tl|v=-64} below last year. Cancellations came within hours of the first bulletin.

The facts, for your clients: cases {nine|c3}, all in one district; last one on {18 September|ll}; roads open; the poles at Bathery are gone after {14|zd} days. Schools, shut for a week at first ({seven|schp} days it was to be), reopened on Monday after {23|sch}.

Bats: don't photograph the roost. Discounts up to {35%|-} at {12|-} resorts.
