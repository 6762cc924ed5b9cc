@story ya-southafrica-heist
@topic Cash-in-transit robbery on the R573 near Tweefontein-Spruit, South Africa: from the ambush to the first bail ruling
@subject H = R573 cash-in-transit heist | heist | cash-in-transit robbery | ambush | robbery
@subject G = robbers | gang | suspects | attackers
@subject S = SAPS | South African Police Service | police | Brigadier Refilwe Mokoena | Hawks
@subject V = Vukani Cash Services | Vukani | the security company | cash company
@subject K = the guards | security guards | crew
@subject M = Mpumalanga EMS | paramedics | ambulance service
@subject I = Industry cash risk forum | CASHRISK | risk forum
@subject C = Magistrate Johannes Pretorius-Mabuza | magistrate | Kwaggafontein-Noord court | court
@subject U = Transport and Security Workers' Union | TASWU | union
@subject N = Nkosinathi Dladla | Dladla | accused number one | former police sergeant
@fact g1 = 12 | crowd | G | attackers | 2030-07-09 | snapshot
@fact g2 = 17 | crowd | G | attackers | 2030-07-22 | constant
@fact t = 07:48 | clock | H | time of the ambush | 2030-07-09 | constant
@fact du = 9 | duration | H | minutes that the robbery lasted | 2030-07-09 | constant
@fact resp = 22 | duration | S | minutes until the first patrol car came | 2030-07-09 | constant
@fact tr = 2 | other | V | armoured vehicles attacked | 2030-07-09 | constant
@fact tb = 1 | other | V | armoured vehicles blown up | 2030-07-09 | constant
@fact gd = 8 | officers | K | guards in the convoy | 2030-07-09 | constant
@fact gk = 1 | deaths | K | guards killed | 2030-07-09 | cumulative
@fact gi = 4 | injuries | K | guards injured | 2030-07-09 | cumulative
@fact ci = 6 | injuries | H | commuters injured | 2030-07-09 | cumulative
@fact ti = 10 | injuries | H | people injured | 2030-07-09 | cumulative
@fact bd = 2 | deaths | H | commuters killed | 2030-07-14 | cumulative
@fact td = 3 | deaths | H | people killed | 2030-07-14 | cumulative
@fact sd = 5 | deaths | G | suspects shot dead by police | 2030-07-22 | cumulative
@fact ar1 = 3 | arrests | S | people arrested | 2030-07-11 | cumulative
@fact ar2 = 9 | arrests | S | people arrested | 2030-07-22 | cumulative
@fact lrg = 3 | other | S | suspects at large | 2030-07-22 | snapshot
@fact loot1 = 30000000 | other | H | rand said to be stolen | 2030-07-09 | constant
@fact loot2 = 18600000 | other | H | rand stolen | 2030-07-22 | constant
@fact rec = 4650000 | other | S | rand recovered | 2030-07-22 | cumulative
@fact recp = 25 | other | S | share of the loot recovered | 2030-07-22 | cumulative
@fact brn = 900000 | other | H | rand burned in the blast | 2030-07-22 | constant
@fact car = 5 | other | G | vehicles used | 2030-07-09 | constant
@fact cars = 4 | other | S | getaway vehicles recovered | 2030-07-22 | cumulative
@fact rif = 7 | other | S | rifles recovered | 2030-07-22 | cumulative
@fact csp = 263 | other | S | cartridge cases collected | 2030-07-09 | cumulative
@fact com = 68 | other | H | bus passengers caught in the crossfire | 2030-07-09 | constant
@fact rew = 1000000 | other | V | rand of reward | 2030-07-10 | constant
@fact q2 = 41 | cases | I | heists in the second quarter | 2030-Q2 | cumulative
@fact q1 = 55 | cases | I | heists in the first quarter | 2030-Q1 | cumulative
@fact hy = 96 | cases | I | heists in the half-year | 2030-H1 | cumulative
@fact y29 = 214 | cases | I | heists in the year | 2029 | cumulative
@fact y28 = 190 | cases | I | heists in the year | 2028 | cumulative
@fact yp = 12.6 | rate | I | increase in heists | 2029 | constant
@fact gk29 = 16 | deaths | I | guards killed in heists in the year | 2029 | cumulative
@fact pay = 9400 | other | U | rand a month earned by a guard | 2030 | snapshot
@fact dem = 14100 | other | U | rand a month demanded for a guard | 2030-07 | plan
@fact demp = 50 | rate | U | increase in pay demanded | 2030-07 | plan
@fact age = 41 | age | N | age of the first accused | - | snapshot
@fact srv = 13 | duration | N | years in the police | 2029 | constant
@fact cnt = 19 | other | C | charges | 2030-07-24 | constant
@fact acc = 9 | other | C | accused in the dock | 2030-07-24 | snapshot
@fact bail = 2 | other | C | accused granted bail | 2030-08-06 | constant
@fact bden = 7 | other | C | accused refused bail | 2030-08-06 | constant
@fact bam = 20000 | other | C | rand of bail for each | 2030-08-06 | constant
@fact min = 15 | sentence | C | least sentence in years for armed robbery | - | constant | hypothetical
@fact km = 14 | distance | S | kilometres from the ambush where the shootout took place | 2030-07-11 | constant
@fact amb = 11 | other | M | ambulances sent | 2030-07-09 | cumulative
@fact strk = 3 | duration | U | days of strike | 2030-07-15 | plan
@rel sum ti = gi + ci
@rel sum td = gk + bd
@rel sum g2 = sd + ar2 + lrg
@rel share recp = rec / loot2
@rel sum hy = q1 + q2
@rel change yp = y28 -> y29
@rel change demp = pay -> dem
@rel sum acc = bail + bden
@trap g1 g2 :: witnesses' guess and the police finding
@trap loot1 loot2 :: rumour and audited loss
@trap td sd :: victims and suspects killed
@trap ar1 ar2 :: later arrests
@trap lrg td :: three at large, three dead
@trap q1 q2 :: two quarters
@trap y28 y29 :: two years
@trap car cars :: used and recovered
@trap pay dem :: earned and demanded
@trap gi ci :: guards and commuters
@trap tr tb :: attacked and blown up

@doc a-scanner | community crime page | 2030-07-09
R573 SHUT!! Cash van bombed at Tweefontein-Spruit

07:59 - Avoid avoid avoid. Cash vans hit at {07:48|t}. At least {a dozen|~g1|by=witness} with AKs says witness. Bus with passengers in the middle.

08:15 - First cops here only now. That's {22|resp} minutes people.

08:40 - {11|amb} ambulances. One guard gone, RIP. {Four|gi} other guards hit, {six|ci} from the bus. It had {68|com} on board.

09:30 - Ppl saying {R30m|loot1|by=Ppl}. Unconfirmed!! Notes flying all over, locals collecting. Don't, it's dyed.

10:05 - A white X5, a Hilux, two Golfs and a Quantum: {five|car} vehicles. Hilux found burning.

Like & share. 14k members. Admin: 082 555 0136

@doc b-wire | national wire | 2030-07-12
{Five|sd} shot dead as police corner heist suspects

Mbombela, 12 July (SANA) - Police shot dead {five|sd|t=on Thursday|by=Brigadier Refilwe Mokoena} suspects and arrested {three|ar1|^} on Thursday in connection with the R573 cash-in-transit robbery, Brigadier Refilwe Mokoena said.

The shootout took place at a smallholding {14|km} km from the scene, where {seven|rif} rifles were recovered.

One guard died and {10|ti} people, guards and commuters, were injured on Tuesday when {two|tr} Vukani armoured vehicles were rammed. {One|tb} was opened with explosives. It took the robbers {nine|du} minutes.

The company is offering {R1 million|rew} for information. It had {eight|gd} guards in the convoy.

The industry's risk forum recorded {41|q2|t=in the second quarter} heists in the second quarter after {55|q1|t=in the first} in the first.

@doc c-tabloid | daily tabloid | 2030-07-15
'My hubby died for {R9,400|pay} a month!'

By Lebo "Scoop" Thobejane

SHE ironed his bulletproof cover on Monday night.

On Tuesday guard Sipho Mahlangu (36) was dead on the tar, and now his widow Zodwa wants answers. He earned {R9,400|pay}. The union TASWU says make it {R14,100|dem}, that's {50%|demp} up, or everyone downs guns for {three|strk} days from today.

{Two|bd} people from the bus also died, one yesterday, and so it's {four|!td|t=yesterday} funerals this weekend.

The cops picked up {362|!csp} spent shells. "It was a war and my man had a pistol."

Daily Mzansi can reveal that one of the main suspects is an ex-cop of {41|age} with {13|srv} years in uniform.

SMS us! 33411, R1.50 a pop

@doc d-police | SAPS media statement | 2030-07-22
SOUTH AFRICAN POLICE SERVICE - DPCI (HAWKS) MPUMALANGA

MEDIA STATEMENT

The Hawks, with Crime Intelligence, have to date arrested {nine|ar2|t=to date} suspects for the robbery of 9 July. {Five|sd} were fatally wounded earlier and {three|lrg|t=to date} are still sought, among the {17|g2} who took part.

The amount taken is confirmed by the security company as {R18.6 million|loot2|by=the security company}. {R4.65 million|rec} has been recovered, being {25%|recp}. About {R900,000|~brn} was destroyed in the explosion.

{Four|cars} of the {five|car} vehicles used were recovered. {263|csp} cartridge cases were sent for ballistics.

{Three|td} persons lost their lives in the incident, {one|gk} guard and {two|bd} commuters. Response time is the subject of an internal review.

@doc e-paper | weekly investigative paper | 2030-08-09
The sergeant's second career

How a dismissed officer learned the route of a van full of pension money

By Annelise Fourie-Ndaba

The magistrate spoke for an hour and then gave bail to {two|bail} of the {nine|acc} in the dock, at R{20,000|bam} each, and refused it to the other {seven|bden}, former sergeant Nkosinathi Dladla among them.

There are {19|cnt} charges. Armed robbery alone starts at {15|>min} years.

Dladla left the service last year, after {13|srv} years. The State says that he brought {17|g2} men, a former miner who knew explosives, and a timetable. {Five|sd} are dead.

A spokesman for Vukani said {R16.8m|!loot2} was lost and that "crew members followed protocol".

He's not an exception. CASHRISK counted {214|y29|t=last year} heists last year, {12.6%|yp} above 2028's {190|y28|t=2028}, and {16|gk29|t=last year} guards buried. The first half of this year adds {96|hy|t=The first half of this year}.

Additional reporting: the AmaSpeurder Unit. Support us for R75 a month.

@doc f-radio | community radio script | 2030-07-24
IKWEKWEZI-NOORD FM, 17:00

Lotjhani. {Nine|acc} men stood in the Kwaggafontein-Noord magistrate's court this morning, for the R573.

The prosecutor read {nineteen|cnt} charges. It took longer than the robbery, which took {nine|du} minutes.

The police now say {seventeen|g2|by=The police} robbed, and {four|!lrg|t=now} are still out there. So lock your gates.

Of the money, a {quarter|-} came back. Some we know is in the village, it's purple. Brigadier Mokoena says if you bring it by Sunday nobody will ask.

The strike's over; the guards returned to work on Thursday.

Funeral of Mma Sophie Skosana, bus passenger, one of the {two|bd}: Saturday, seven, at the Apostolic.
