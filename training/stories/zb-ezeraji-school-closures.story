@story zb-ezeraji-school-closures
@topic Village schools, a municipal budget and a protest in Ezerāji, Latvia
@subject K = Ezerāji municipality | Ezerāji | the municipality | the council
@subject M = education ministry | the ministry | Riga
@subject S = Stirnava primary school | Stirnava school | the school
@subject P = parents' group | parents
@subject C = council chair Ilmārs Brokāns | Brokāns | the chair
@fact pup = 2310 | enrolment | K | pupils | 2032-09 | snapshot
@fact pupp = 3480 | enrolment | K | pupils | 2022-09 | snapshot
@fact fall = 33.6 | rate | K | fall of pupils over ten years, in percent | 2032-09 | constant
@fact sch = 14 | other | K | schools | 2032-09 | snapshot
@fact cl = 4 | other | K | schools to close | 2033-08-31 | plan | pledged
@fact clp = 6 | other | K | schools to close in the first plan | 2032-12 | plan | projected
@fact st = 47 | enrolment | S | pupils | 2033-01 | snapshot
@fact min = 60 | enrolment | M | lowest number of pupils required in a primary school | 2033 | constant | threshold
@fact tea = 11 | jobs | S | teachers | 2033-01 | snapshot
@fact km = 27 | distance | S | kilometres to the next school | - | constant
@fact bud = 38400000 | budget | K | euros of municipal budget | 2033 | plan
@fact edu = 19100000 | budget | K | euros for education | 2033 | plan
@fact esh = 49.7 | other | K | share of the budget for education, in percent | 2033 | plan
@fact save = 640000 | budget | K | euros saved a year by the closures | 2033 | plan | projected
@fact bus = 185000 | spending | K | euros a year for added school buses | 2033 | plan | projected
@fact per = 6150 | price | S | euros a year for a pupil | 2032 | constant
@fact perk = 3300 | price | K | euros a year for a pupil on average | 2032 | constant
@fact ay = 9 | other | K | members in favour | 2033-02-23 | constant
@fact no = 6 | other | K | members against | 2033-02-23 | constant
@fact sig = 1870 | other | P | signatures | 2033-02-20 | cumulative
@fact crowd = 300 | crowd | P | people at the protest | 2033-02-23 | constant
@fact year = 1874 | date | S | year of founding | - | constant
@fact lay = 38 | jobs | K | teachers who will lose their post | 2033-08-31 | plan | projected
@rel change fall = pupp -> pup
@rel share esh = edu / bud
@fact pps = 165 | enrolment | K | pupils a school on average | 2032-09 | constant
@fact net = 455000 | budget | K | euros saved a year after the buses | 2033 | plan | projected
@fact nsh = 1.18 | other | K | net saving as a share of the budget, in percent | 2033 | plan | projected
@rel share nsh = net / bud
@rel product pup = pps * sch
@rel diff net = save - bus
@trap clp cl :: first plan against decision
@trap pupp pup :: ten years apart
@trap st min :: pupils against the minimum
@trap save bus :: saving against cost of buses
@trap per perk :: one school against the average
@trap tea lay :: one school against all

@doc a-agency | news agency | 2033-02-23
Ezerāji council votes to close {four|cl} schools

RIGA, Feb 23 (Daugava) – The council of Ezerāji in eastern Latvia voted {9|ay} to {6|no} on Wednesday to close {four|cl} of its {14|sch} schools from the end of August. In December {six|clp|t=In December} closures had been proposed.

The number of pupils in the municipality has fallen to {2,310|pup|t=last September} last September from {3,480|pupp|t=ten years before} ten years before.

Chair Ilmārs Brokāns said the closures would save {640,000|save|by=Chair Ilmārs Brokāns} euros a year in a budget of {38.4 million|bud}, {half|~esh|v=50} of which goes to education. {Thirty-eight|lay} teachers will lose their posts.

Under new rules of the ministry a primary school needs at least {60|min} pupils.

@doc b-local | local paper | 2033-02-25
The bell of {1874|year|v=1874}

Inese Zeltiņa

When it came to the vote you could hear the bell. Someone had brought it from Stirnava on a sledge: {1874|year|v=1874} is cast in its rim, and the {300|~crowd} people in front of the council house took turns.

The school has {47|st|t=this winter} children this winter and {eleven|tea} teachers. To the next one it's {27|km} kilometres, {nine|-} of them gravel.

"They've calculated {6,150|per} euros per child with us and {3,300|perk} on average," says head teacher Velta Ruskule. "They haven't calculated what a village costs when it's empty."

Parents had handed in {1,870|sig} signatures. {Two|-} councillors told this paper that they'd read them.

The buses that will be needed: {185,000|bus} euros a year. They're not in the {640,000|save}, Brokāns confirmed when pressed.

Sludinājumi: Pārdod malku 45 €/m³. Skiing track lit until 21.00.

@doc c-tv | national TV web text | 2033-02-24
A {third|~fall|v=33.33} of pupils gone: Ezerāji shuts schools

{Nine|ay} hands for, {seven|!no} against. With that a municipality that has lost about {one-third|~fall|v=33.33} of its schoolchildren in a decade shuts {six|!cl} of {14|sch} schools.

Among them Stirnava, with {47|st} pupils, under the ministry's bar of {60|min}.

It's a matter of money: {19.1 million|edu|t=this year} euros go to schools this year.

Chair Ilmārs Brokāns: "I closed the school where I learned to read. I don't need to be told it's sad."

@doc d-ministry | ministry's answer to an MP | 2033-03-10
Answer to written question No. 214/J

1. On 1 September 2032 there were {2,310|pup|t=On 1 September 2032} pupils in Ezerāji, in {14|sch} schools, i.e. {165|pps} per school.
2. The expenditure per pupil was EUR {3,300|perk} on average; in Stirnava primary school EUR {6,510|!per}.
3. By the decision of 23 February ({9|ay} for, {6|no} against) the municipality closes {four|cl}. The ministry had neither demanded nor forbidden it.
4. The threshold of {60|min} may be undercut where the next school is more than {25|-} km away. No application was received.
5. For the {38|lay} teachers concerned there is a fund.

@doc e-column | columnist | 2033-03-13
The exception that nobody asked for

Read point four again. If it's farther than {25|-} kilometres to the next school, {sixty|min} isn't a must. From Stirnava it's {27|km}. No application was received.

So it wasn't Riga. It was {nine|ay} people round a table who wanted {640,000|save} euros, less {185,000|bus} for the buses, makes {455,000|net}: {1.2|~nsh} per cent of what they spend.

For that a bell's for sale.
