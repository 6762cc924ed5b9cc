@story k2-yozgat-dormitory
@topic Night fire in a private student dormitory in Yozgat, Turkey, 2015: morning to funeral
@subject D = Gülbahar dormitory | the dormitory | dormitory | the hostel | the building | dorm
@subject Y = Yozgat governor's office | the governor | the governor's office | Governor Kemal Erdoğmuş | Erdoğmuş
@subject A = AFAD | the disaster agency
@subject F = Yozgat fire brigade | firefighters | the fire brigade | the fire department | fire brigade
@subject P = Yozgat chief prosecutor | prosecutors | the prosecutor | the public prosecutor
@subject S = Sevilay Uçkan | Uçkan | a student | Sevilay
@subject O = Gülbahar Education Foundation | the foundation | the owner | foundation
@subject H = Ankara Numune burns unit | Ankara burns unit | burns unit | Ankara
@fact st = 112 | other | D | students registered | - | constant
@fact in = 94 | other | D | students in their beds | 2015-12-09 | constant
@fact wk = 3 | other | D | staff in the house | 2015-12-09 | constant
@fact all = 97 | other | D | people in the house | 2015-12-09 | constant
@fact d1 = 5 | deaths | D | people killed | 2015-12-09 7 a.m. | cumulative
@fact d2 = 7 | deaths | D | people killed | 2015-12-10 | cumulative
@fact late = 2 | deaths | D | girls who died in hospital | 2015-12-09 | constant
@fact gi = 6 | deaths | D | girls killed | 2015-12-10 | cumulative
@fact co = 1 | deaths | D | cooks killed | 2015-12-10 | cumulative
@fact i1 = 16 | injuries | D | people injured | 2015-12-09 7 a.m. | cumulative
@fact i2 = 22 | injuries | D | people injured | 2015-12-10 | cumulative
@fact an = 4 | injuries | H | patients moved there | 2015-12-10 | cumulative
@fact al = 02:35 | clock | F | time of the call | 2015-12-09 | constant
@fact fi = 8 | duration | F | minutes until the first engine came | 2015-12-09 | constant
@fact en = 14 | other | F | fire engines | 2015-12-09 | constant
@fact fl = 5 | other | D | floors | - | constant
@fact ex = 2 | other | D | fire stairs | - | constant
@fact lo = 1 | other | D | fire stairs that were locked | 2015-12-09 | constant
@fact de = 4 | arrests | P | people detained | 2015-12-09 | cumulative
@fact de2 = 7 | arrests | P | people detained | 2015-12-10 | cumulative
@fact yrs = 15 | sentence | P | highest possible sentence, in years | - | constant | threshold
@fact cap = 80 | other | D | students that the licence allows | - | constant | threshold
@fact pr = 450 | price | D | lira for a bed, per month | - | constant
@fact aS = 19 | age | S | age | 2015 | constant
@fact ju = 4 | injuries | D | girls hurt by jumping | 2015-12-09 | constant
@fact cs = 25000 | damages | Y | lira to each bereaved family | 2015-12-10 | plan | pledged
@fact tmp = -11 | temperature | - | night temperature, in degrees Celsius | 2015-12-09 | snapshot
@fact fund = 2006 | other | D | year of opening | - | constant
@rel sum all = in + wk
@rel sum d2 = gi + co
@rel diff late = d2 - d1
@trap d1 d2 :: two of the injured died
@trap i1 i2 :: more were counted
@trap de de2 :: more were detained
@trap st in :: registered, and in bed
@trap in cap :: in bed, and allowed
@trap ex lo :: stairs, and locked stairs
@trap an ju :: moved to Ankara, and hurt by jumping

@doc a-aa | Turkish agency, English service | 2015-12-09
{5|d1} dead, {16|i1} injured in dormitory fire in central Turkey

YOZGAT (TNH) - A fire in a {five|fl}-storey private dormitory for girls has left {five|d1|t=as of 7 a.m. on Wednesday|by=Yozgat Governor Kemal Erdoğmuş} people dead and {16|i1|^} injured as of 7 a.m. on Wednesday, according to Yozgat Governor Kemal Erdoğmuş.

The call to the fire brigade was received at {2.35 a.m.|al}. The first of {14|en} engines reached the building {eight|fi} minutes later. {Ninety-four|in} students and {three|wk} members of staff were asleep inside. The temperature was {minus 11|tmp} degrees.

"The electrical panel on the ground floor is being examined," Erdoğmuş said.

{Four|de|by=the public prosecutor} people, including the owner and the night watchman, have been detained on the orders of the public prosecutor.

The dormitory opened in {2006|fund} and accommodates students of the vocational college.

@doc b-istanbul | Istanbul daily, English edition | 2015-12-10
Second stairway was chained, say survivors of Yozgat fire

Elif Karabacak - YOZGAT

There were {two|ex} ways out of the building, and there was {one|lo} chain. {Nine|-} of the girls we talked to spoke of the bicycle lock on the back stairs, "against boys". It was still there on Wednesday.

The licence, a copy of which we have seen, is for {80|cap} places. On that night, {94|in} beds were occupied, of the {112|st} girls registered. They paid {450|pr} lira a month and shared, in the older wing, {six|-} to a room.

Sevilay Uçkan, {19|aS}, who studies child development, opened a third-floor window and counted to three. "{One|-} of us had to. The snow was soft." She is among the {four|ju} who broke something when they jumped. {Two|late} of her friends died in hospital yesterday.

That brings the dead to {seven|d2|t=yesterday}: {six|gi} girls and {one|co} cook. The injured are {22|i2|^}, of whom {four|an|^} have been taken to the Ankara burns unit.

The number of detainees rose to {seven|de2|t=yesterday|by=the chief prosecutor}, the chief prosecutor announced, with {three|-} officials of the provincial directorate the latest.

Sister newspapers: Sports - Yeni Malatya 1, Kayseri 1

@doc c-uk | British newspaper | 2015-12-10
Turkey mourns girls killed in hostel blaze

{Seven|d2|t=yesterday} coffins were carried through the snow in the Anatolian city of Yozgat yesterday, the smallest that of the cook, who stood barely five foot and who, a nurse said, had gone from door to door with a ladle.

{Seven|d2|t=yesterday} people, the governor confirmed, are dead after fire swept through a hostel run by an Islamic education foundation. {Twenty-two|i2|^} were hurt. They'd been {97|all} inside, students and staff.

The families will each be given {25,000|cs|by=The governor} lira. The governor announced the money at the graveside and was heckled.

{Seven|de2|t=so far} people, as it happens, are in custody too so far. If they are convicted of causing death by conscious negligence, they face up to {15|yrs} years' jail.

The opposition has tabled questions on the {80|cap}-bed licence. In the state hall across the road {40|-} beds stand empty, the newspaper Birlik claimed.

@doc d-qa | German public broadcaster, Turkish desk, Q&A | 2015-12-11
What we know about the fire in Yozgat

How did it come to this? A short circuit on the ground floor is suspected. At {2:35|al} in the night a neighbour phoned the fire brigade, which needed {eight|fi} minutes.

How many were in the house? {97|all}: {94|in} students, {three|wk} employees. {112|st} were enrolled; a number had gone home.

How many victims? {Seven|d2|t=Thursday} dead up to Thursday, {22|i2|^} injured. Immediately after the fire the talk was of {five|d1|t=Immediately after the fire} dead and {16|i1|^} injured.

Could they have escaped? Of {two|ex} emergency stairs in the {five|fl}-storey house {one|-} could be used; so {one|lo} was locked.

Who is liable? {Seven|de2} suspects are being heard. The maximum penalty is {15|yrs} years.

And the families? The governor's office promises {25,000|cs|by=The governor's office} lira ({8,000|-} euros) each. The foundation, to which the house belongs, has not commented.
