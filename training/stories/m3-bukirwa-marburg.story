@story m3-bukirwa-marburg
@topic Marburg virus in north-western Tanzania: the second and fourth week of the outbreak
@subject B = Bukirwa Marburg outbreak | the outbreak | Marburg | the virus | the epidemic
@subject N = Nyakasi | Nyakasi ward
@subject R = Rwenjeru | Rwenjeru ward
@subject M = Mulemba | Mulemba town
@subject W = World Health Organization | WHO
@subject T = Ministry of Health | the ministry | Dr Neema Kahigi | Kahigi | the chief medical officer
@subject C = Nyakasi treatment centre | the treatment centre | the tented unit
@subject K = Kibwera outbreak | Kibwera
@fact c1 = 19 | cases | B | confirmed cases | 2033-09-15 | cumulative
@fact c2 = 27 | cases | B | confirmed cases | 2033-09-29 | cumulative
@fact p2 = 6 | cases | B | probable cases | 2033-09-29 | cumulative
@fact all2 = 33 | cases | B | confirmed and probable cases | 2033-09-29 | cumulative
@fact cn = 18 | cases | N | confirmed cases | 2033-09-29 | cumulative
@fact cr = 6 | cases | R | confirmed cases | 2033-09-29 | cumulative
@fact cm = 3 | cases | M | confirmed cases | 2033-09-29 | cumulative
@fact crm = 9 | cases | B | confirmed cases outside the first ward | 2033-09-29 | cumulative
@fact d1 = 11 | deaths | B | deaths among confirmed cases | 2033-09-15 | cumulative
@fact d2 = 16 | deaths | B | deaths among confirmed cases | 2033-09-29 | cumulative
@fact dp2 = 6 | deaths | B | deaths among probable cases | 2033-09-29 | cumulative
@fact dall = 22 | deaths | B | deaths among confirmed and probable cases | 2033-09-29 | cumulative
@fact cfr = 59 | rate | B | share of confirmed cases who died, in percent | 2033-09-29 | snapshot
@fact hw1 = 4 | cases | B | infected health workers | 2033-09-15 | cumulative
@fact hw2 = 7 | cases | B | infected health workers | 2033-09-29 | cumulative
@fact ct1 = 418 | other | B | contacts listed | 2033-09-15 | cumulative
@fact ct2 = 612 | other | B | contacts listed | 2033-09-29 | cumulative
@fact ctf = 575 | other | B | contacts seen on the day | 2033-09-29 | snapshot
@fact fol = 94 | rate | B | share of contacts seen on the day, in percent | 2033-09-29 | snapshot
@fact bed = 40 | other | C | beds | 2033-09-29 | snapshot
@fact occ = 9 | other | C | patients in the beds | 2033-09-29 | snapshot
@fact rec = 8 | other | C | patients sent home cured | 2033-09-29 | cumulative
@fact need = 8400000 | budget | W | dollars needed for the response | 2033-09-29 | plan
@fact got = 2600000 | budget | W | dollars received for the response | 2033-09-29 | cumulative
@fact gotp = 31 | budget | W | share of the need that is funded, in percent | 2033-09-29 | snapshot
@fact vac = 1200 | other | W | trial vaccine doses delivered | 2033-09-27 | cumulative
@fact vacp = 3000 | other | W | trial vaccine doses promised | 2033-09-15 | plan | pledged
@fact kc = 9 | cases | K | confirmed cases | 2029 | constant
@fact kd = 6 | deaths | K | deaths among confirmed cases | 2029 | constant
@fact inc = 21 | duration | B | longest incubation in days | - | constant
@fact free = 42 | duration | B | days without a case before the end is declared | - | constant | threshold
@fact km = 25 | distance | N | kilometres to the border | - | constant
@rel sum c2 = cn + cr + cm
@rel sum crm = cr + cm
@rel sum all2 = c2 + p2
@rel sum dall = d2 + dp2
@rel share cfr = d2 / c2
@rel share fol = ctf / ct2
@rel share gotp = got / need
@trap c1 c2 :: two weeks apart
@trap c2 all2 :: confirmed against confirmed and probable
@trap d2 dall :: deaths with and without the probable
@trap ct2 ctf :: listed against seen
@trap vac vacp :: delivered against promised
@trap c2 kc :: this outbreak against the earlier one
@trap cn c2 :: one ward against all three
@trap inc free :: one incubation against two

@doc a-ministry | press statement | 2033-09-15
JAMHURI YA MUUNGANO WA TANZANIA
MINISTRY OF HEALTH — STATEMENT TO THE PRESS No. 4

Dodoma, 15 September 2033

1. The Ministry informs the public that, as of this morning, laboratory tests have confirmed Marburg virus disease in {nineteen|c1|t=as of this morning} persons in Bukirwa district. It is with deep sorrow that we report the passing of {eleven|d1|^} of them. {Four|hw1|^} of the {19|c1|^} are our own colleagues, nurses and a laboratory attendant.

2. Tracing teams have recorded {418|ct1|^} persons who were in contact with the sick. Each is visited twice a day for {21|inc} days, the longest time that the virus is known to hide.

3. The World Health Organization has undertaken to supply {3,000|vacp|by=The World Health Organization} doses of a candidate vaccine, to be used within a trial only.

4. Travel to and from the district is NOT restricted. Nyakasi lies {25|km} kilometres from the frontier and screening has begun at the crossing.

5. The emergency line, free of charge, is 199.

Dr Neema Kahigi
Chief Medical Officer

@doc b-bulletin | outbreak bulletin of a health agency | 2033-09-30
Disease Outbreak News: Marburg virus disease, United Republic of Tanzania

Situation at a glance
Between 28 August and 29 September 2033, {33|all2|t=Between 28 August and 29 September 2033} cases were reported: {27|c2|^} confirmed by PCR and {six|p2|^} probable, i.e. persons who were buried before a sample could be taken. Among confirmed cases {16|d2|^} have died, for a case fatality ratio of {59%|cfr|^}. Including the probable ones, all of them fatal, the number of deaths is {22|dall|^}.

Geography. Nyakasi ward accounts for {18|cn} confirmed cases, Rwenjeru for {six|cr} and Mulemba town for {three|cm}. No case is known outside the district.

Contacts. Of {612|ct2|t=on 29 September} under follow-up, {575|ctf|t=on 29 September} were seen on 29 September ({94%|fol}).

Response. A {40|bed}-bed treatment centre is running at Nyakasi; {nine|occ} beds are in use. {1,200|vac|t=on 27 September} doses of the candidate vaccine arrived on 27 September. WHO and partners require US$ {8.4|need|x=1000000|by=WHO and partners} million, of which {2.6|got|x=1000000} million has come in.

The end of the outbreak can be declared {42|free} days after the last patient tests negative for a second time.

@doc c-paper | newspaper feature | 2033-10-02
In Nyakasi, the hand is not offered

BY EDITHA RUTASHOBYA

The first thing that a visitor learns here is to keep her arms folded. The second is the arithmetic. Everyone in Nyakasi can recite it: of the {27|c2|t=by Thursday} sick whom the laboratory had confirmed by Thursday, {18|cn|^} are from this ward alone, and the remaining {nine|crm|^} from {two|-} places that most people here had never thought of as neighbours, Rwenjeru and Mulemba.

"At the beginning there were {four|hw1|t=At the beginning} of us," said Sister Perpetua Kagemulo, a nurse who survived, meaning health workers who caught it. "Now we are {seven|hw2|t=Now|by=Sister Perpetua Kagemulo}."

She was the fifth patient to walk out of the tented unit on her own feet. Since then {three|-} more have done the same, which makes {eight|rec}. They were given a mattress, a radio and a paper with a stamp.

Older people remember Kibwera, four years ago: {nine|kc|t=four years ago|s=Kibwera} cases, {six|kd|s=Kibwera} graves, and it was over before the rains. This one has already put more than {a dozen|>d2} people in the ground, and the rains are here.

Photo: Deus Mbeikya. Caption (2 of 9): Hand-washing station outside St Kizito's.

@doc d-qa | international broadcaster, questions and answers | 2033-10-01
Marburg: how worried should we be?

What is it?
A cousin of Ebola, carried by fruit bats. There is no licensed vaccine, though {1,200|vac} shots of an experimental one landed in Mwanza this week, and more are due under a pledge of {3,000|vacp|m=pledged}.

How many people have died?
It depends on whom you count. Test-positive deaths: {16|d2}. Add {half a dozen|dp2} who fell ill in the same households and were never tested, and you get {22|dall}. The shorthand of "more than {30|>all2}" refers to all infections, proven or suspected.

Is it under control?
There are hopeful signs. More than {nine|-} in ten known contacts, {94%|fol|by=officials} to be exact, are being reached daily, officials say. The contact list itself has swelled from {418|ct1|t=a fortnight ago} a fortnight ago to over {600|>ct2}. The treatment centre has far more beds than patients.

Is there money?
Not enough: {31%|gotp|t=so far} of the appeal has been met so far.

When will it be over?
Count {42|free} days from the last recovery. With symptoms taking up to {three weeks|<inc|v=21} to appear, nobody is counting yet.

• Listen: Crowd Science, 26 mins
