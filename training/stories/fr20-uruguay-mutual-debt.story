@story fr20-uruguay-mutual-debt
@topic Insolvency and rescue of COMEYI, a health mutual in central Uruguay: from unpaid wages to the loan, June 2036
@subject M = COMEYI | Cooperativa Médica del Yi | the mutual | the cooperative | the institution
@subject P = Ministry of Public Health | the ministry
@subject L = rescue loan | the loan
@subject S = AFUCOM | the union | the workers
@subject A = Rosana Iturburu | Iturburu | the administrator
@subject X = Walter Bidegorry Soto | Bidegorry | the former president
@subject C = Médica Palmar | Palmar
@subject V = members' assembly | the assembly
@subject T = CT scanner | the scanner | the machine
@fact debt0 = 31400000 | other | M | debts in dollars | December 2035 | snapshot
@fact debt1 = 38600000 | other | M | debts in dollars | 2036-05-31 | snapshot
@fact dbps = 9200000 | other | M | debts to social security in dollars | 2036-05-31 | snapshot
@fact dbk = 14100000 | other | M | debts to banks in dollars | 2036-05-31 | snapshot
@fact dsup = 15300000 | other | M | debts to suppliers in dollars | 2036-05-31 | snapshot
@fact inc = 5900000 | revenue | M | monthly income in dollars | May 2036 | snapshot
@fact out = 6540000 | spending | M | monthly spending in dollars | May 2036 | snapshot
@fact gap = 640000 | other | M | monthly shortfall in dollars | May 2036 | snapshot
@fact mem0 = 47300 | enrolment | M | members | end of 2034 | snapshot
@fact mem1 = 41200 | enrolment | M | members | May 2036 | snapshot
@fact meml = 6100 | other | M | members lost | end of 2034 to May 2036 | cumulative
@fact memp = -12.9 | rate | M | change in the number of members | end of 2034 to May 2036 | snapshot
@fact memfo = 33800 | enrolment | M | members paid for by the state fund | May 2036 | snapshot
@fact memin = 7400 | enrolment | M | members who pay for themselves | May 2036 | snapshot
@fact memmin = 35000 | enrolment | M | members under which the mutual would be closed | - | plan | threshold
@fact staff = 812 | jobs | M | people employed | June 2036 | snapshot
@fact docs = 214 | jobs | M | doctors employed | June 2036 | snapshot
@fact non = 598 | jobs | M | employees who are not doctors | June 2036 | snapshot
@fact wsh = 40 | rate | M | share of the May wages paid | 2036-06-08 | snapshot
@fact wbp = 118000000 | spending | M | monthly wages in pesos | May 2036 | snapshot
@fact wbd = 2950000 | spending | M | monthly wages in dollars | May 2036 | snapshot
@fact ask = 12000000 | budget | L | dollars asked for | April 2036 | snapshot
@fact loan = 9000000 | budget | L | dollars granted | 2036-06-20 | plan | pledged
@fact tr1 = 4000000 | budget | L | dollars in the first instalment | July 2036 | plan | pledged
@fact tr2 = 5000000 | budget | L | dollars in the second instalment | January 2037 | plan | pledged
@fact term = 15 | duration | L | years to pay it back | - | plan | pledged
@fact grace = 2 | duration | L | years before payments begin | - | plan | pledged
@fact vol = 96 | jobs | M | voluntary departures sought | - | plan
@fact volt = 71 | jobs | M | voluntary departures signed | 2036-06-27 | cumulative
@fact volr = 25 | jobs | M | voluntary departures still sought | 2036-06-27 | snapshot
@fact lay = 300 | jobs | M | layoffs in a rumoured plan | June 2036 | plan | denied
@fact op1 = 430 | waiting | M | operations put off | 2036-06-08 | cumulative
@fact op2 = 655 | waiting | M | operations put off | 2036-06-26 | cumulative
@fact cap = 310000 | price | M | highest monthly pay in pesos under the plan | - | plan | pledged
@fact pay = 685000 | price | X | monthly pay in pesos | 2035 | constant
@fact scan = 780000 | price | T | dollars paid | 2033 | constant
@fact scani = 14 | duration | T | months that it has stood idle | June 2036 | cumulative
@fact vy = 271 | vote_count | V | votes for the plan | 2036-06-20 | constant
@fact vn = 138 | vote_count | V | votes against the plan | 2036-06-20 | constant
@fact va = 12 | vote_count | V | blank votes | 2036-06-20 | constant
@fact vt = 421 | votes_cast | V | votes cast | 2036-06-20 | constant
@fact vsh = 64.4 | vote_share | V | share voting for the plan | 2036-06-20 | constant
@fact quo = 400 | other | V | members needed for a valid vote | - | constant | threshold
@fact sth = 24 | duration | S | hours of the strike | 2036-06-12 | constant
@fact stu = 92 | rate | S | share of the staff on strike, by the union's count | 2036-06-12 | snapshot
@fact stm = 58 | rate | M | share of the staff on strike, by the management's count | 2036-06-12 | snapshot
@fact crowd = 900 | crowd | S | people in the march | 2036-06-12 | snapshot
@fact fee0 = 480 | price | M | pesos to pay for a test | June 2036 | snapshot
@fact fee1 = 590 | price | M | pesos to pay for a test | July 2036 | plan
@fact feer = 22.9 | rate | M | rise in what a test costs the patient | July 2036 | plan
@fact icu = 8 | other | M | intensive care beds | June 2036 | constant
@fact icuc = 3 | other | M | intensive care beds closed | June 2036 | snapshot
@fact icuo = 5 | other | M | intensive care beds open | June 2036 | snapshot
@fact abs = 20000 | enrolment | C | members that the rival could take in | - | plan | hypothetical
@fact be = 30 | duration | M | months until the books balance | - | plan | projected
@rel sum debt1 = dbps + dbk + dsup
@rel diff gap = out - inc
@rel diff meml = mem0 - mem1
@rel change memp = mem0 -> mem1
@rel sum mem1 = memfo + memin
@rel sum staff = docs + non
@rel convert wbd = wbp
@rel sum loan = tr1 + tr2
@rel diff volr = vol - volt
@rel sum vt = vy + vn + va
@rel share vsh = vy / vt
@rel change feer = fee0 -> fee1
@rel diff icuo = icu - icuc
@trap debt0 debt1 :: debts half a year apart
@trap ask loan :: asked for and granted
@trap inc out gap :: income, spending and what lies between
@trap mem0 mem1 memmin :: members then, now and the floor
@trap vol volt :: departures sought and signed
@trap lay vol :: a denied rumour and the plan
@trap op1 op2 :: operations put off, earlier and later
@trap stu stm :: two counts of the strike
@trap wbp wbd :: wages in pesos and in dollars
@trap quo vt :: votes needed and cast
@trap pay cap :: pay of the former president and the new ceiling
@trap tr1 tr2 :: two instalments

@doc a-daily | national daily | 2036-06-09
Health mutual in Durazno pays less than half of May's wages

LEANDRO PIRIZ / PASO REAL DEL YI

Staff of the Cooperativa Médica del Yi (COMEYI) opened their accounts on Friday to find {40%|wsh|t=on Friday} of their May salary in them. The remainder will come "when there is cash," the administrator sent in by the Ministry of Public Health, accountant Rosana Iturburu, told this newspaper.

Cash is what there is not. The institution takes in {US$5.9 million|inc} a month and spends {US$6.54 million|out|^}. Payroll alone absorbs some {118 million|~wbp} pesos. On 31 May it owed {US$38.6 million|debt1|t=On 31 May}: {15.3 million|dsup|^} to suppliers, laboratories foremost; {14.1 million|dbk|^} to banks; {9.2 million|dbps|^} to the BPS. At the close of last year the total was {31.4 million|debt0|t=At the close of last year}.

Since April the ministry has had on its desk a request for a state-backed loan of {US$12 million|ask|t=Since April}. "It will not be that figure," a source in the Economy Ministry said.

Patients are feeling it. As of yesterday {430|op1|t=As of yesterday} operations had been put off for want of anaesthetics and prostheses, and {three|icuc} of the {eight|icu} beds in intensive care were shut.

The union, AFUCOM, has called a stoppage of {24|sth} hours for Thursday.

COMEYI covers {41,200|mem1} people, {33,800|memfo} of them through the Fonasa. Iturburu would not discuss a figure of {300|lay|by=Iturburu} layoffs circulating on WhatsApp except to say that it was "false from the first digit to the last".

Subscribers: 3 free articles left this month

@doc b-radio | local FM station website | 2036-06-10
"We're paying for the parties of others": nurses to march on Thursday

101.7 FM La Voz del Yi | Morning show, with Cacho Amestoy | Audio 18:22

Good morning to all, {seven|-} degrees out there on the bridge.

We had Mirta Lencina in the studio, nurse, twenty years in the sanatorium, union delegate. We put to her what everybody in the queue at the bakery is asking.

Is it true you got paid {40|wsh|by=Mirta Lencina} per cent? "It's true. I took home less than my rent."

How bad is the hole? Cacho had the number on his sheet: the cooperative owes {36.8|!debt1|x=1000000} million dollars. "And every month it gets {640|gap|x=1000|by=Mirta Lencina} thousand dollars deeper," Mirta said.

Who is affected? {812|staff|by=she} families, she says, counting {214|docs|^} doctors, "who also have to eat". And whoever is waiting for the knife: more than {five hundred|?>op1|t=so far|by=she} people have been told so far to go home and wait, according to what she hears in the corridor.

What about the machine? Ah, the famous machine. Bought for {780,000|scan|t=back in 2033} dollars back in 2033 and sitting under a sheet for {fourteen|scani|t=now} months now because nobody paid the licence.

And the old president? "Don Walter collected {685,000|pay|by=Mirta Lencina} pesos a month. Put that on the air." We have put it on the air. We called Dr. Bidegorry {twice|-}; he didn't pick up.

The march leaves from the sanatorium, calle Zorrilla 1145, at 9.30. In the afternoon, futsal: Wanderers 4, Policial 4.

@doc c-union | union communiqué | 2036-06-15
AFUCOM — COMMUNIQUÉ No. 14

To the population of Paso Real del Yi and the whole department:

Last Thursday's measure was a resounding success. {Ninety-two per cent|stu|t=Last Thursday} of the staff stopped for {24|sth|^} hours, with guards for emergencies, and some {900|~crowd|^} neighbours walked with us to the square. The {58%|stm|t=Last Thursday|by=the administration} that the administration gave to the press counts as "working" colleagues on sick leave.

We say it clearly:

• We did not make this debt. It was {US$31.4 million|debt0|t=at Christmas} at Christmas and no one on the board lost a night's sleep.
• Our wages cost {2.95 million|wbd} dollars a month. That is not even half of what goes out.
• We are the {598|non} who are not doctors, and we defend the {214|docs} who are.
• We stand beside the {47,300|!mem1|t=today} people who are looked after here today and have nowhere else in {90|-} kilometres.

We reject that patients should have to put {590|fee1|t=from July} pesos on the counter for a test from July, when they now put {480|fee0|t=now}.

We ask for {100%|-} of May, a written guarantee of no dismissals, and that voluntary departures — the administrator wants {96|vol|by=the administrator} — be truly voluntary.

The {12|ask|x=1000000|t=in April} million requested in April is the minimum. With less, they are buying time with our money.

The Executive — Assembly: Wednesday 18, 19:00, second call 19:30

@doc d-business | business newsletter in English | 2036-06-21
River Plate Brief — Saturday edition

HEALTHCARE. Uruguay's government will lend the stricken provincial mutual COMEYI {US$9 million|loan|t=on Friday}, the Economy Ministry announced on Friday, hours before the members' assembly swallowed the recovery plan on which the money depends.

The vote. Attendance cleared the statutory {400|quo} by a whisker: {421|vt} slips went into the urn, {138|vn} of them against and {12|va} blank. The ayes came to {64.4%|vsh}.

The terms. {Fifteen|term} years, the first {two|grace} free of repayments, secured on the transfers that the Fonasa makes every month for {33,800|memfo} of the mutual's clients. An initial {US$5 million|!tr1|t=next month} lands next month, the balance in January. It is {a quarter|-} less than the applicant wanted in April ({US$12 million|ask|t=in April}).

The strings. No salary above {310,000|cap} pesos a month. {Ninety-six|vol} exits by agreement. Co-payments up by nearly {23%|~feer}. And a trapdoor: should membership sink below {35,000|memmin}, the ministry will revoke the licence and parcel out the patients. Médica Palmar, {60|-} miles to the south, has let it be known that it could, if it came to that, absorb {20,000|abs|by=Médica Palmar}.

Our take. A lender with {US$38.6 million|debt1|t=end-May} of liabilities ahead of it in the queue (end-May) is no lender at all; call it a grant with paperwork. Monthly burn is {US$640,000|gap}, so that the facility buys {14|-} months if nothing else changes.

ALSO IN THIS ISSUE: Beef at $4,870/t · Pulp mill No. 4 · Peso 40.0

@doc e-weekly | news weekly, long report | 2036-06-28
The patient in room {eight|-}

By Inés Machiñena-Rull. Photographs: Tato Olazábal

In the corridor of the Cooperativa Médica del Yi there is a clock that stopped at twenty to four on a day nobody remembers. The porter says he asked for a battery. He says the form is still in the purchasing office, under a good many others.

Much in the sanatorium is like the clock. The tomograph, a 64-slice model that the town welcomed with a blessing and a folklore group, cost {780,000|scan} dollars and has not scanned anyone in {14|scani} months. In the intensive care unit there are {five|icuo} beds in use and the rest have the mattress rolled up. On Thursday the list of postponed surgery stood at {655|op2|t=On Thursday} names; when the crisis broke, in the first week of the month, it had been {430|op1|t=in the first week of the month}.

And yet the place is alive. Or, as accountant Rosana Iturburu likes to put it, "in room {eight|-}, sedated, with visitors allowed".

Iturburu, whom the ministry appointed in March, is a small woman with a thermos and a calculator. She has done this {twice|-} before, in Salto and in Rocha; one of the {two|-} survived. She lays out on the desk what she found. Obligations of more than {38 million|>debt1|t=at the end of May} dollars at the end of May. Income that covered wages, medicines and light, but never all {three|-} in the same month. And a membership that was voting with its feet: {47,300|mem0|t=at the end of 2034} at the end of 2034, {41,200|mem1|t=now} now. "{Six thousand one hundred|meml|by=Iturburu} people. The size of Sarandí. We lost a town," she says. Almost {13%|~memp|v=-13}, and the ones who leave first are those who pay out of their own pocket. There are {7,400|memin} of those left.

How did it come to this? Everyone in Paso Real del Yi has a culprit. For the nurses it is Dr. Walter Bidegorry Soto, chairman for {eleven|-} years, with his monthly {685,000|pay} pesos and his official pick-up. Bidegorry, who received us in a living room full of hunting trophies, blames the Fonasa. "They pay me for an old man what they pay for a young one, near enough. In this department everyone is old," he says. He adds that when he left there was a plan, and that in it the loan was of {15 million|-} and not of what they are getting.

What they are getting was settled last week. The assembly met on Friday 20 in the Club Social, under the portraits of the queens of spring, and went on past midnight. There were tears, there was a retired vet who quoted Artigas. In the end {271|vy|t=Friday 20} members raised the green slip and {183|!vn|^} the red, with a handful of blanks. By then the government had let it be known that it would put up {nine million|loan}: {four|tr1|x=1000000|t=in July} in July and {five|tr2|x=1000000|t=with the new year} with the new year.

The other half of the plan is in a grey folder that Iturburu does not let go of. {Ninety-six|vol} people are to leave with a package. Yesterday she had {71|volt|t=Yesterday} signatures; {twenty-five|volr|^} to go. And if they do not come? She turns the thermos upside down to show that it is empty. Her own forecast is that in {30|be|by=Her own forecast} months the books will balance.

Mirta Lencina, the delegate who led the march, is not so sure. This week she was paid what was missing from May. June, nobody mentions. "They say there are {two|grace|by=Mirta Lencina} years before the first instalment has to be paid back. In {two|-} years I may be retired, or in Spain."

On the way out the porter points at the clock. Someone has hung a note on it: "Right twice a day. More than can be said for the board."

Next week: the rice growers who went solar · Crossword No. 1,908
