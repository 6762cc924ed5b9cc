@story p5-uganda-schools
@topic Overcrowded schools and a teachers' sit-down in Kaswere, Uganda
@subject K = Kaswere district | Kaswere | the district
@subject S = Bulimira Primary School | Bulimira | the school
@subject E = Education Ministry | the ministry | Kampala | the state minister
@subject T = Teachers' Voice Uganda | the teachers' union | teachers | the union | strikers
@subject P = Parent and Pupil Trust | the Trust | the charity
@subject H = Head teacher Moses Okwakol | Okwakol | the head teacher
@subject D = district education officer Sr Agnes Nantume | Nantume | the education officer
@fact en = 2140 | enrolment | S | pupils | 2033-06 | snapshot
@fact e0 = 1310 | enrolment | S | pupils | 2030 | snapshot
@fact tc = 19 | jobs | S | teachers on the payroll | 2033-06 | snapshot
@fact te = 41 | jobs | S | teachers needed by the norm | 2033-06 | constant
@fact ra = 113 | other | S | pupils to a teacher | 2033-06 | snapshot
@fact rn = 53 | other | E | pupils to a teacher as the norm | - | constant | threshold
@fact la = 8 | other | S | latrines | 2033-06 | snapshot
@fact cl = 11 | other | S | classrooms | 2033-06 | snapshot
@fact un = 6 | other | S | classes held under trees | 2033-06 | snapshot
@fact ke = 148600 | enrolment | K | pupils in government primaries | 2033-06 | snapshot
@fact ks = 131 | other | K | government primaries | 2033 | constant
@fact pr = 14000 | budget | E | shillings a pupil a year | 2033 | plan
@fact pd = 20000 | budget | T | shillings a pupil a year asked for | 2033-06 | constant
@fact sa = 450000 | price | T | shillings a month of a primary teacher | 2033-06 | constant
@fact si = 4000000 | price | T | shillings a month of a science teacher | 2033-06 | constant
@fact rs = 620000 | price | T | shillings a month asked for primary teachers | 2033-06 | constant
@fact st = 27000 | crowd | T | teachers on the sit-down | 2033-06-13 | snapshot
@fact sm = 19500 | crowd | E | teachers on the sit-down by the ministry's count | 2033-06-13 | snapshot
@fact dy = 12 | duration | T | days of sit-down | 2033-06-24 | constant
@fact bg = 3100000000000 | budget | E | shillings for education | 2033/34 | plan
@fact bg0 = 2870000000000 | budget | E | shillings for education | 2032/33 | plan
@fact dr = 61 | rate | K | share of pupils who drop out before the last grade | 2032 | snapshot
@fact cu = 4800 | enrolment | P | pupils fed | 2033-06 | snapshot
@fact cf = 640 | price | P | shillings a meal | 2033-06 | constant
@fact ad = 1500 | enrolment | E | teachers to be recruited | 2033/34 | plan | pledged
@fact lf = 46 | rate | K | share of second-graders who can read a sentence | 2032 | snapshot
@fact lg = 34 | rate | K | share of second-graders who can add | 2032 | snapshot
@trap en e0 :: three years apart
@trap tc te :: on the payroll against needed
@trap ra rn :: ratio against norm
@trap sa si :: two pay scales
@trap sa rs :: paid against asked
@trap st sm :: union against ministry
@trap bg bg0 :: two years
@trap en ke :: one school against the district
@trap lf lg :: reading against adding

@doc a-agency | African news service | 2033-06-14
Ugandan primary teachers down tools over pay

KAMPALA — {Thousands|-} of Ugandan primary school teachers sat down on Monday in protest at pay that leaves them with {450,000|sa} shillings a month, about {a ninth|-} of what colleagues who teach science take home ({4 million|si}).

Teachers' Voice Uganda said {27,000|st|t=Monday|by=Teachers' Voice Uganda} took part. The Education Ministry put the figure at {19,500|sm|by=The Education Ministry}. The union wants {620,000|rs} shillings and a rise in the sum the state gives for each pupil from {14,000|pr|t=a year} to {20,000|pd} shillings a year.

Parliament is to vote this month on an education budget of {3.1 trillion|bg} shillings for 2033/34, up from {2.87 trillion|bg0|t=the current year} the current year.

@doc b-feature | Kampala daily, Saturday magazine | 2033-06-18
Class of {113|ra}
Words and pictures: Prossy Nakalanzi

Ask Moses Okwakol for the register and he brings {three|-}. Bulimira Primary School had {1,310|e0|t=when he came in 2030} children when he came in 2030; now it has {2,140|en|t=now}, and this week only {four|-} adults.

Usually there are {19|tc|t=Usually}. By the government's own norm of {53|rn|by=the government} to {one|-} there should be {41|te}. He divides for me on the blackboard: {113|ra} to {one|-}.

The {11|cl} classrooms hold {two|-} shifts. {Six|un} grades sit under trees, which are good trees. There are {eight|la} latrines.

"On the first day of term a girl asked me which of the P2s was hers," he says. "I told her: the one that is shouting." 

The Trust serves porridge here, and at other schools, to {4,800|cu} pupils at {640|cf} shillings a cup.

In Kaswere, which has {131|ks} government primaries with {148,600|ke} pupils, {61|dr|s=Kaswere} percent never reach the last grade.

STORY CONTINUES PAGE 22 >> Also inside: 9 ways with matooke

@doc c-minister | government newspaper | 2033-06-21
GOV'T TO HIRE {1,500|ad}, SAYS STATE MINISTER

The Government will recruit {1,500|ad} primary teachers in the coming financial year, the State Minister for Primary Education, Hon. Florence Akello Odong, told journalists at the Media Centre yesterday.

She said the sector had been allocated Shs{3.1 trillion|bg|t=in the coming financial year}, "the biggest ever", from Shs{2.87 trillion|bg0|t=this year} this year, and asked those on the sit-down, {19,500|sm|by=her} by her count, to return.

Shs{450,000|sa|by=She} was a starting salary, she explained, and the gap to science staff would be closed "in time".

Asked about Bulimira, she said that the ratio was one to {87|!ra|s=Bulimira|by=she} and falling.

@doc d-radio | Lake-region FM site | 2033-06-25
They're back. After {twelve|dy} days with chairs turned to the wall, Kaswere's teachers return to class on Monday, their union decided last night in a packed Catholic hall.

"We did not get {620,000|rs}", district chair Sam Ojambo admitted on air. "We got a committee, and it has tea."

Education officer Sr Agnes Nantume says that out of the {131|ks} schools, {18|-} stayed open thanks to parents. Bulimira wasn't among them. Its {2,260|!en|s=Its} learners, for whom the staffing table foresees {46|!te|by=the staffing table} adults and the payroll knows {19|tc}, stayed home.

For them, she adds, the state provides {14,000|pr} shillings a year each. "Buy a bottle of milk a month with that."

In this year's test {46|lf|t=In this year's test} percent of second-graders managed to read a sentence and {34|lg|^} percent to add {two|-} numbers.

Traffic: Bukasa landing closed till 6. Next bulletin at 1.
