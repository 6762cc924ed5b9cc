@story okutaile-teachers
@topic Okuta-Ile, Nigeria: a payroll audit of teachers, ghost workers, leaking classrooms and a protest, 2026-27
@subject G = Okuta-Ile Local Government | Okuta-Ile | the local government | the council
@subject A = staff verification exercise | the audit | the verification | audit panel
@subject T = Union of Primary Teachers, Okuta-Ile | the union | UPT
@subject C = Chairman Babatunde Alakija-Eze | Alakija-Eze | the chairman
@subject S = St. Monica's Primary School | St. Monica's
@subject P = teachers' protest | the protest | the demonstration
@subject B = basic education board | the board | SUBEB
@fact s0 = 3812 | jobs | G | teachers on the payroll | 2026-09 | snapshot
@fact s1 = 3236 | jobs | G | teachers on the payroll | 2027-02 | snapshot
@fact gh = 576 | jobs | A | names struck off | 2027-01-29 | cumulative
@fact gd = 143 | jobs | A | names of dead people | 2027-01-29 | cumulative
@fact gf = 268 | jobs | A | names of people who never existed | 2027-01-29 | cumulative
@fact ga = 165 | jobs | A | names of people working elsewhere | 2027-01-29 | cumulative
@fact gp = 15.11 | other | A | share of names struck off | 2027-01-29 | snapshot
@fact g1 = 412 | jobs | A | names flagged | 2026-11-30 | cumulative
@fact ap = 204 | other | T | teachers who say they were struck off wrongly | 2027-02-20 | cumulative
@fact rs = 89 | jobs | A | teachers put back | 2027-03-15 | cumulative
@fact pb = 318000000 | spending | G | naira a month of teachers' pay | 2026-09 | snapshot
@fact pa = 264000000 | spending | G | naira a month of teachers' pay | 2027-02 | snapshot
@fact ps = 54000000 | budget | G | naira a month saved | 2027-02 | snapshot
@fact py = 648000000 | budget | G | naira a year saved | 2027 | plan | projected
@fact mw = 70000 | price | G | naira of minimum wage | 2026 | constant
@fact ar = 4 | duration | G | months of pay owed | 2026-12 | snapshot
@fact ar2 = 2 | duration | G | months of pay owed | 2027-03 | snapshot
@fact cf = 38000000 | spending | A | naira paid to the consultant | 2027-01 | cumulative
@fact cc = 45000000 | budget | A | naira of the consultant's contract | 2026-09 | plan
@fact sc = 118 | other | G | public primary schools | 2026 | constant
@fact pu = 61200 | enrolment | G | pupils | 2026-09 | snapshot
@fact cl = 72 | other | G | pupils in a class | 2026-09 | snapshot
@fact cn = 35 | other | B | pupils in a class under the national norm | - | constant | threshold
@fact lk = 640 | other | G | classrooms with leaking roofs | 2026 | snapshot
@fact lt = 1020 | other | G | classrooms | 2026 | snapshot
@fact ls = 62.75 | other | G | share of classrooms with leaking roofs | 2026 | snapshot
@fact re = 150 | other | C | classrooms to be repaired | 2027-12 | plan | pledged
@fact rd = 18 | other | C | classrooms repaired | 2027-03 | cumulative
@fact hi = 400 | jobs | C | teachers to be hired | 2027 | plan | pledged
@fact hp = 9740 | other | G | people who applied for teaching posts | 2027-03 | cumulative
@fact se = 534 | enrolment | S | pupils | 2026-09 | snapshot
@fact st = 7 | jobs | S | teachers | 2026-09 | snapshot
@fact sp = 11 | jobs | S | teachers on paper | 2026-09 | snapshot
@fact sd = 4 | jobs | S | teachers who exist on paper alone | 2026-09 | snapshot
@fact sr = 76.29 | other | S | pupils for each teacher | 2026-09 | snapshot
@fact pm = 2500 | crowd | P | protesters by the union's count | 2027-02-22 | snapshot
@fact pp = 700 | crowd | P | protesters by the police estimate | 2027-02-22 | snapshot
@fact pr = 9 | arrests | P | people arrested | 2027-02-22 | cumulative
@fact pj = 5 | injuries | P | people hurt | 2027-02-22 | cumulative
@fact pc = 3 | other | A | officials charged | 2027-03-15 | cumulative
@fact bu = 9200000000 | budget | G | naira in the budget | 2027 | plan
@fact be = 2024000000 | budget | G | naira for education | 2027 | plan
@fact bs = 22 | other | G | share of the budget for education | 2027 | plan
@fact ty = 26 | duration | - | years that Mrs Adeoti has taught | 2027 | snapshot
@fact md = 54000 | other | G | children out of school | 2026 | snapshot | projected
@trap s0 s1 :: payroll before and after
@trap gh g1 :: final and interim count
@trap gh gf :: all struck off and the invented ones
@trap ap rs :: complained and put back
@trap ps py :: a month and a year
@trap re rd :: promised and done
@trap st sp :: teachers in the room and on paper
@trap pm pp :: two counts of the protest
@trap cc cf :: contract and payment
@trap ar ar2 :: arrears in December and March
@rel diff s1 = s0 - gh
@rel sum gh = gd + gf + ga
@rel share gp = gh / s0
@rel diff ps = pb - pa
@rel share ls = lk / lt
@rel sum sp = st + sd
@rel share bs = be / bu

@doc a-punchline | national daily | 2027-01-30
Ghosts on blackboard: Okuta-Ile strikes {576|gh} teachers off payroll

Adaeze Ikpeme-Bello, Okuta-Ile

{One hundred and forty-three|gd} of them had died. {Two hundred and sixty-eight|gf} had never been born. The remaining {165|ga} were alive, well and working elsewhere, among them a bank manager in Ibadan and a footballer.

That's the summary of the verification exercise presented on Friday by the chairman of Okuta-Ile Local Government, Chief Babatunde Alakija-Eze, who said the names made up {15 per cent|~gp} of the {3,812|s0|t=in September} teachers on the books in September. An interim report in November had listed {412|g1|t=in November}.

Beginning this month the wage bill for primary teachers drops from N{318 million|pb} to N{264 million|pa|t=this month}. "That's N{54 million|ps} every month, which someone was eating," the chairman said, to applause.

He pledged to use the money to engage {400|hi} fresh hands and to mend {150|re} classrooms before December. By his own education secretary's count, {640|lk} of the council's {1,020|lt} classrooms leak, which is {63 per cent|ls|round} of them.

The consultant, Verifact Ltd, was engaged for N{45 million|cc}. It's been paid N{38 million|cf|t=so far} so far, he disclosed in response to a question.

The chairman couldn't say how many council officials were involved. "We're looking upstairs," he added, and looked there.

@doc b-union | union circular | 2027-02-16
UNION OF PRIMARY TEACHERS (UPT), OKUTA-ILE BRANCH
CIRCULAR 3/2027 — TO ALL SCHOOL REPS

Colleagues,

RE: WRONGFUL REMOVAL FROM PAYROLL

1. Notwithstanding the number in the newspapers, some of the so-called ghosts are sitting in our secretariat as we type. As at today, 16th February, {204|ap|t=16th February} have signed our register. One is Mrs Folake Adeoti, {twenty-six|ty} years in the service, who was recorded as deceased in 2019.

2. Members were owed {four|ar|t=at Christmas} months' salary at Christmas. The council found N{83 million|!cf} to give the consultant.

3. At St. Monica's there are {534|se} pupils. {Seven|st} teachers face them. The voucher carries {eleven|sp}. We too want to know who the {four|sd} are. Nobody has asked us.

4. The national norm is {35|cn} to a class. In this local government it's {72|cl}.

5. Therefore: peaceful protest, Monday 22nd, Oba's Market roundabout, 8 a.m. Wear your ID card. Bring your last payslip, any year.

Comrade Sikiru Odukoya, Secretary. 0803 555 0144

@doc c-wire | wire agency | 2027-02-22
Nigerian teachers declared 'ghosts' march on council

OKUTA-ILE, Nigeria, Feb 22 (WAP) - Teachers wearing white bedsheets marched in the southwestern Nigerian town of Okuta-Ile on Monday to protest against an audit which removed {567|!gh} names from the payroll.

Police fired tear gas when some of the crowd climbed the council's gate. {Nine|pr} people were arrested and {five|pj} hurt, a police spokeswoman said, estimating attendance at {700|pp|by=a police spokeswoman}. The union's figure was {2,500|pm|by=The union}.

The exercise has cut the number of teachers paid by the council to {3,236|s1}, or one for every nineteen of its {61,200|pu} pupils on paper, though classes of {70|~cl} and more are common because teachers cluster in town.

The council, which has set aside {22%|bs} of its {9.2 billion naira|bu|v=9200000000} budget for schools, says it will save {648 million|py|t=a year} naira a year.

@doc d-radio | radio phone-in transcript | 2027-02-24
IROLE FM 96.1 – "WHO IS IN CHARGE?" – Wednesday, second hour

HOST (Kemi): Caller on line two, you're on.

CALLER: Good evening, I'm calling from behind St. Monica's. My daughter is there. {Five hundred and thirty-four|se} children. I went, I counted the teachers with my two eyes. {Seven|st}.

KEMI: That's about {seventy-six|~sr} to one, ehn.

CALLER: And when rain falls they all enter one room, the one that's not leaking.

KEMI: The education secretary told us this morning it's {640|lk|by=The education secretary} that leak. They have fixed {eighteen|rd|t=so far} so far. Out of {one-fifty|re|v=150} they promised. We have a message from Alhaji: "Kemi, why won't you say that the man has saved us {fifty-four million|ps|t=every month} every month?" Alhaji, I've said it.

CALLER 2: This {two hundred and four|ap} that say they're not ghosts, let them come and do verification! My own brother did it. They looked at his teeth.

KEMI: (laughs) And Monday's crowd? I was there. Not seven hundred, abeg. And not what the union said, either.

KEMI: It's 6:40. This hour is brought to you by Sunsip. Text HEALTH to 38810, N50 per text.

@doc e-blog | civic tech site | 2027-03-17
Okuta-Ile payroll tracker, update 4

OpenKobo · data notes by Chidinma F. · last edit 17 Mar 2027 22:08 · 11 commits

What changed this week

- The appeals desk has reinstated {89|rs|t=this week} of the {204|ap} who complained. That means that the net number removed is no longer {576|gh}.
- {Three|pc} officials in the treasury were charged on Monday.
- Arrears are now down to {two|ar2|t=now} months, from {four|ar|t=in December} in December.
- The council got {9,740|hp} applications for its {400|hi} vacancies.

What we still can't reconcile

- Monthly pay bill before: N{318m|pb|v=318000000}. After: N{264m|pa|v=264000000}. The council's press page calls the difference N{45m|!ps|v=45000000}. It's plainly not that.
- Education is N{2.02 billion|be} of N{9.2 billion|bu} in the budget, that is {22%|bs}. The repair line in it would fix about forty rooms at the price paid for the first {18|rd}.
- Breakdown: {143|gd} dead, {268|gf} invented, {165|ga} double employed.

How to help: photograph your school's staff list (118 schools; we hold 61). Do not photograph children.

MIT licence. Build #774 passing.

@doc f-column | Sunday newspaper column | 2027-03-21
Letter from a dead woman
by Tokunbo Harcourt

Mrs Adeoti is dead. She told me so herself, over amala, on Thursday, and showed me the paper. It's not unpleasant, she says. You keep your strength, you keep your chalk; it is just that in the matter of salaries you're spared.

She has taught, the paper says, for {36|!ty} years and is among those not yet resurrected. {Eighty-nine|rs|t=last week} were, last week. She's philosophical. "When they find my file I'll rise."

I don't mock the audit. {Two hundred and sixty-eight|gf} persons who never drew breath drew N{70,000|mw} or better a month, for years, and {143|gd} who'd stopped breathing went on signing. The town has {118|sc} primary schools and {54,000|md} children who've never seen the inside of any. Money is not the whole of that, but it's a good half.

What I mock is the arithmetic of promises. {One hundred and fifty|re} classrooms by Christmas: we've got {18|rd}. {Four hundred|hi} new teachers: close to ten thousand people have applied, and each I spoke to had been told by somebody, for a small fee, that one place was his.

Mrs Adeoti finished the fish. "{Seven|st} of us at St. Monica's," she said, "and I'm the only one who's dead. So why am I the one who's always present?"
