@story j2-iloilo-poisoning
@topic Pupils fall ill after a school snack in Iloilo, Philippines
@subject X = San Isidro food poisoning | the food poisoning | the outbreak | the incident
@subject S = San Isidro Central School | the school | San Isidro
@subject V = Editha Bacolor | Bacolor | Aling Editha | the vendor
@subject H = Pototan District Hospital | the district hospital | the hospital
@subject Ph = Dr Ramil Jalandoni | Dr. Ramil Jalandoni | Jalandoni | the provincial health officer
@subject My = Mayor Teresita Lacson-Uy | Mayor Lacson-Uy | Lacson-Uy | the town
@subject Dp = Department of Education | DepEd
@fact c0 = 86 | cases | X | pupils sick | 2014-07-08 afternoon | cumulative
@fact c1 = 143 | cases | X | pupils sick | 2014-07-09 | cumulative
@fact ad = 51 | cases | H | pupils kept in hospital | 2014-07-08 night | snapshot
@fact ad2 = 7 | cases | H | pupils kept in hospital | 2014-07-10 | snapshot
@fact tea = 4 | cases | X | teachers sick | 2014-07-09 | cumulative
@fact d = 0 | deaths | X | deaths | 2014-07-10 | cumulative
@fact enr = 912 | enrolment | S | pupils | 2014-15 | snapshot
@fact sold = 300 | other | V | pieces sold | 2014-07-08 | constant
@fact pr = 5 | price | V | pesos a piece | 2014-07-08 | constant
@fact am = 6 | age | X | age of the youngest patient | - | constant
@fact av = 57 | age | V | age of the vendor | - | constant
@fact sell = 22 | duration | V | years of selling at the gate | - | constant
@fact t = 09:40 | clock | X | when the snack was eaten | 2014-07-08 | constant
@fact t1 = 10:30 | clock | X | when the first pupils vomited | 2014-07-08 | constant
@fact day = 2014-07-08 | date | X | day on which it was eaten | - | constant
@fact susp = 3 | duration | My | days without classes | - | plan
@fact bed = 25 | other | H | beds | 2014 | constant
@fact bud = 400000 | budget | My | pesos from the calamity fund for the bills | 2014-07-09 | plan | pledged
@fact sam = 4 | other | Ph | samples sent to the laboratory | 2014-07-09 | constant
@fact res = 5 | duration | Ph | days until results | - | plan | projected
@fact trk = 9 | other | My | vehicles that carried the pupils | 2014-07-08 | constant
@fact lag = 50 | duration | X | minutes from eating to the first symptoms | - | constant
@fact rcs = 15 | duration | Dp | minutes of recess | - | constant
@fact rad = 50 | distance | Dp | metres from the gate within which vendors are listed | - | constant
@fact tol = 11:25 | clock | X | when the health unit was told | 2014-07-08 | constant
@fact resu = 2014-07-14 | date | S | day on which classes resume | - | plan
@fact prev = 38 | cases | S | pupils sick in an earlier poisoning | 2009 | constant
@trap c0 c1 :: Tuesday's count and Wednesday's
@trap ad ad2 :: in hospital the first night and by Thursday
@trap c1 prev :: this outbreak and the one before
@trap tea sam :: four teachers, four samples

@doc a-wire | national news agency | 2014-07-08
{86|c0} pupils downed by cassava cakes in Iloilo

ILOILO CITY, July 8 — At least {86|>c0|t=as of 3 p.m.|by=a school official said} pupils of a public elementary school in Pototan town were rushed to hospital on {Tuesday|day} after they ate cassava cakes sold at the gate, a school official said. That was the count as of 3 p.m.

Principal Leonora Samson of San Isidro Central School said the children bought the cakes at {9:40 a.m.|t} recess. The first of them vomited at {10:30|t1}.

"We loaded them on anything with wheels," she said. {Nine|trk} vehicles, among them a hog truck, took them to the {25|bed}-bed district hospital.

The cakes cost {P5|pr|v=5} each. (BPN)

@doc b-daily | provincial daily | 2014-07-10
'I ate one myself,' says cassava vendor

By Jun-jun Padernal

THE woman whose cassava cakes sickened {143|c1|t=by Wednesday|by=the provincial health office} pupils by Wednesday, in the tally of the provincial health office, says that she will never cook again.

Editha Bacolor, {57|av}, has sold at the gate of San Isidro Central School for {22|sell} years. She made {300|sold} pieces on Tuesday and none was left by noon.

"I ate one myself. I was sick too but I was ashamed to go," she said in a mixture of tears and Hiligaynon.

Dr. Ramil Jalandoni said {four|tea|by=Dr. Ramil Jalandoni} teachers also fell ill. The youngest patient is {six|am}. {Fifty-one|ad|t=on the first night} were admitted on the first night, {two|-} to a bed; {seven|ad2|t=yesterday} remained yesterday.

The health office sent {four|sam} samples to Iloilo City. Results are due in {five|res} days. Jalandoni suspects cyanide from roots that had not been soaked.

Mayor Teresita Lacson-Uy set aside {P400,000|bud|v=400000} for the bills and called off classes for {three|susp} days.

@doc c-tabloid | Manila tabloid | 2014-07-09
KILLER CAKES: {1|!d} DEAD, {200|!c1} ILL

A PUPIL died and more than {200|!>c1} others were fighting for their lives last night after a merienda of toxic cassava in Iloilo.

{One|!d} child could no longer be revived, a barangay tanod told this paper.

Police invited vendor Editha Bacolor, {57|av}, for questioning. She told them she had sold only {150|!sold} cakes, at {P5|pr|v=5} apiece, to get money for rice.

The school has {912|enr} pupils. In 2009 it made the news when {38|prev|t=In 2009} fell ill after a feeding program.

Mayor Lacson-Uy suspended classes until Monday.

2D Lotto 9PM: 17-04 | SUERTRES 8-8-1

@doc d-deped | Department of Education memorandum | 2014-07-10
To: All school heads. Re: Food sold at or near schools

1. On {Tuesday, 8 July|day}, {one hundred forty-three|c1} learners and {four|tea} teachers of San Isidro CS, Pototan, suffered food poisoning. {No|d|v=0} lives were lost. Reports in the media to the contrary are false.

2. School heads shall list all vendors within {fifty|rad} meters of the gate by 25 July.

3. The {15|rcs}-minute recess shall be supervised.

4. It is noted that the first symptoms appeared {50|lag} minutes after ingestion and that the town health unit was told at {11:25|tol}. The standing order says at once.

5. Classes in San Isidro resume on {14 July|resu}. For compliance.
