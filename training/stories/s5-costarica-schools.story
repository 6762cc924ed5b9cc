@story s5-costarica-schools
@topic Costa Rican schools under sanitary orders at the start of the 2034 school year
@subject M = Ministry of Public Education | the ministry | MEP | Education
@subject H = Ministry of Health | the Health Ministry | health inspectors | Salud
@subject W = Wendy Arguedas Solano | Arguedas | the education minister
@subject S = Sindicato Magisterio Unido | the teachers' union | the union | SMU
@subject L = Limón | Limón province | the Caribbean province
@subject P = Puntarenas | Puntarenas province | the Pacific province
@subject C = Comptroller General's office | the comptroller | the watchdog
@subject E = Escuela Quebrada Honda | the Quebrada Honda school | the school
@subject D = DIEMEP | the school building office | the infrastructure directorate
@fact qb = 24.2 | other | D | percent of the needed money that is budgeted | 2034 | plan
@fact so = 906 | other | M | schools under a sanitary order | 2034-02-01 | snapshot
@fact sp = 842 | other | M | schools under a sanitary order | 2033-02 | snapshot
@fact di = 64 | other | M | schools under a sanitary order more than a year before | 2034-02-01 | snapshot
@fact ad = 138 | other | M | schools newly put under a sanitary order | 2033 | cumulative
@fact le = 39 | other | D | percent of the building budget that was not spent | 2033 | constant
@fact sl = 131 | other | L | schools under a sanitary order | 2034-02-01 | snapshot
@fact su = 118 | other | P | schools under a sanitary order | 2034-02-01 | snapshot
@fact cl = 43 | other | M | schools closed wholly by sanitary order | 2034-02-01 | snapshot
@fact ts = 4530 | other | M | public schools | 2034 | constant
@fact sh = 20 | other | M | percent of schools that are under a sanitary order | 2034-02-01 | snapshot
@fact pu = 198000 | enrolment | M | pupils in schools under a sanitary order | 2034-02-01 | snapshot
@fact en = 1004000 | enrolment | M | pupils who returned to class | 2034-02-08 | constant
@fact ep = 1021000 | enrolment | M | pupils who returned to class | 2033-02 | constant
@fact ed = 17000 | enrolment | M | pupils fewer than a year before | 2034-02-08 | constant
@fact bu = 58000000000 | budget | D | budget for school buildings in colones | 2034 | plan
@fact bn = 240000000000 | budget | C | cost of putting all schools in order in colones | 2033 | snapshot | projected
@fact ex = 61 | other | D | percent of the building budget that was spent | 2033 | constant
@fact pr = 150 | other | W | schools to be freed of their orders | end of 2034 | plan | pledged
@fact fr = 74 | other | D | schools freed of their orders | 2033 | cumulative
@fact en1 = 312 | enrolment | E | pupils of the school | 2034 | constant
@fact la = 2 | other | E | working toilets | 2034-02 | snapshot
@fact ye = 9 | duration | E | years under a sanitary order | 2034-02 | snapshot
@fact vc = 1180 | jobs | S | teaching posts without a teacher | 2034-02-08 | snapshot
@fact vm = 640 | jobs | M | teaching posts without a teacher | 2034-02-08 | snapshot
@fact rl = 38 | other | M | schools opening in rented halls or tents | 2034-02-08 | snapshot
@rel share sh = so / ts
@rel diff ed = ep - en
@rel diff di = so - sp
@rel diff di = ad - fr
@rel share qb = bu / bn
@trap so sp :: this year's orders and last year's
@trap so cl :: all orders and the ones that close a school
@trap sl su :: two provinces
@trap vc vm :: the union's count of vacancies and the ministry's
@trap pr fr :: to be freed this year and freed last year
@trap bu bn :: what is budgeted and what is needed

@doc a-paper | national newspaper | 2034-02-08
{One in five|sh|v=20|t=today} public schools opens today under a sanitary order

Karla Monge Bermúdez | kmonge@eldiarioh.example

Leaking septic tanks, wiring gnawed by rats, roofs that the sky can be seen through: {906|so|t=as of 1 February|by=the Health Ministry} schools and colegios carried a sanitary order as of 1 February, the Health Ministry has informed the Assembly. That is {one in five|sh|v=20} of the country's {4,530|ts}. Twelve months ago the list had {842|sp|t=Twelve months ago} names.

Limón, with {131|sl|by=the Health Ministry}, heads it. Puntarenas follows with {118|su|^}. In {43|cl} cases the inspectors shut the building entirely.

Even so, {1,004,000|en|t=this morning} children put on a uniform this morning, {17,000|ed} fewer than in 2033, as the birth rate bites.

Education minister Wendy Arguedas promised to get {150|pr|t=by December|by=Wendy Arguedas} schools off the list by December. Her school building office managed {74|fr|t=last year} last year, and spent {61 per cent|ex|t=last year} of its money. For this year it has {₡58 billion|bu|t=For this year|v=58000000000}. The comptroller reckons that mending everything would cost {₡240 billion|bn|by=The comptroller|v=240000000000}.

Some {198,000|~pu} pupils study in the buildings concerned.

[Infografía: {960|!so} órdenes, cantón por cantón]

@doc b-radio | radio news script | 2034-02-08
0600 BULLETIN / ITEM 2 / READER: Esteban / 1'10"

Good morning. It's back to school today for just over {a million|>en|v=1000000} boys and girls.

But {nine hundred and six|so} of their schools don't meet the health inspectors' rules. That's {sixty-four|di} more than a year ago.

In Quebrada Honda, in the hills above Matina, {three hundred and twelve|en1} pupils share {two|la} toilets. Their school has been under an order for {nine|ye} years.

[TAPE: Head teacher Maikol Brenes — "The children that were in first grade then are in the colegio now, and it has an order as well."]

The teachers' union says {one thousand one hundred and eighty|vc|t=this morning|by=The teachers' union|v=1180} posts have nobody to fill them this morning. The ministry puts it at {six hundred and forty|vm|by=The ministry}.

Minister Arguedas has promised to put {a hundred and fifteen|!pr|t=by Christmas|by=Minister Arguedas|v=115} schools right by Christmas.

Traffic's next: route 32 is closed at kilometre 31.

@doc c-english | English-language weekly for expatriates | 2034-02-11
Back to (a leaky) school

If you drove anywhere on Thursday you'll have noticed that the big holidays are over. {1,004,000|en|t=on Thursday} kids went back on Thursday, compared with {1,021,000|ep|t=in 2033} in 2033.

What they found was not always pretty. The Health Ministry has {909|?so} schools on its naughty list at this point, up from {842|sp|t=a year back} a year back. Most can stay open while repairs are made; {43|cl} can't. A few dozen, {38|rl|by=the ministry} by the ministry's count, are starting the year in church halls, under tents or, in one case, in a cockfighting ring.

Down on the Caribbean side, {118|!sl|s=the Caribbean side} schools have an order. The Pacific province of Puntarenas has {118|su} as well, which is saying something.

Money isn't the only problem. Last year the infrastructure directorate left {39 percent|le|t=Last year} of its budget in the bank. There are {58 billion|bu|t=in this year's} colones in this year's, about {a quarter|~qb|v=25} of the {240 billion|bn|by=the watchdog} the watchdog says it would take.

WEEKEND: 5 beaches under 2 hours from San José – Exchange rate: buy 512 / sell 526

@doc d-union | trade union communiqué | 2034-02-07
SMU: the school year opens on credit

The Sindicato Magisterio Unido denounces that on the eve of the school year {1,180|vc|t=on the eve of the school year|by=The Sindicato Magisterio Unido} groups of students have no teacher assigned. The figure of {640|vm|by=the Ministry} disseminated by the Ministry leaves out substitutions and music, English and religion.

We further denounce that {906|so} educational centres, where {198,000|pu} girls, boys and adolescents are enrolled, remain under sanitary order; that {131|sl} of these are in Limón, where our colleagues teach with an umbrella open; and that the minister boasts of {74|fr|t=during 2033} removed from the list during 2033 while {138|ad|t=in the same period} were added to it in the same period.

DIEMEP executed {61%|ex} of its funds. With what was left over the {43|cl} closed centres could have been rebuilt twice.

The Union demands an emergency decree and rejects the goal of {150|pr} as a mockery: at such a pace the last sanitary order would be lifted in 2040.

Press: Yorleny Vindas, 8555-0142
