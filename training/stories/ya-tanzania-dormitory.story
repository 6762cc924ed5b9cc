@story ya-tanzania-dormitory
@topic Dormitory fire at a secondary school in Tanzania: from the alarm to the regional report
@subject F = dormitory fire | fire | blaze
@subject S = Mtakuja Islamic Seminary | Mtakuja | the school | seminary
@subject J = Fire and Rescue Force | Jeshi la Zimamoto | fire force | rescuers
@subject H = Kigamboa Referral Hospital | referral hospital | Kigamboa | hospital
@subject P = Regional Police Commander Salum Mbaruku | RPC Mbaruku | police
@subject R = Regional Commissioner Dr Neema Kileo | RC | regional commissioner | the region
@subject E = education ministry | ministry
@subject T = TANESCO | power utility
@subject D = dormitory Block C | Block C | the dormitory
@fact d1 = 7 | deaths | F | pupils killed | 2034-09-03 morning | cumulative
@fact d2 = 12 | deaths | F | pupils killed | 2034-09-03 evening | cumulative
@fact d3 = 15 | deaths | F | pupils killed | 2034-09-10 | cumulative
@fact ds = 10 | deaths | D | pupils who died inside | 2034-09-10 | cumulative
@fact dh = 5 | deaths | H | pupils who died in hospital | 2034-09-10 | cumulative
@fact i = 38 | injuries | F | pupils injured | 2034-09-03 evening | cumulative
@fact ib = 21 | injuries | F | pupils with burns | 2034-09-03 evening | cumulative
@fact ij = 17 | injuries | F | pupils hurt in jumping | 2034-09-03 evening | cumulative
@fact mh = 8 | injuries | H | pupils moved to Muhimbili | 2034-09-04 | cumulative
@fact roll = 784 | enrolment | S | pupils on the roll | 2034-09 | snapshot
@fact rolb = 516 | enrolment | S | boys on the roll | 2034-09 | snapshot
@fact rolg = 268 | enrolment | S | girls on the roll | 2034-09 | snapshot
@fact slp = 96 | other | D | pupils asleep | 2034-09-03 | snapshot
@fact bed = 60 | other | D | beds approved | - | constant | threshold
@fact ovr = 60 | other | D | percentage above the approved number | 2034-09-03 | snapshot
@fact win = 14 | other | D | windows | - | constant
@fact bar = 11 | other | D | windows with bars | - | constant
@fact opn = 3 | other | D | windows without bars | - | constant
@fact dor = 2 | other | D | doors | - | constant
@fact lok = 1 | other | D | doors locked from outside | 2034-09-03 | snapshot
@fact ts = 03:05 | clock | F | time when the fire began | 2034-09-03 | constant
@fact ta = 03:52 | clock | J | time when the first engine arrived | 2034-09-03 | constant
@fact del = 47 | duration | J | minutes until the first engine arrived | 2034-09-03 | constant
@fact te = 05:30 | clock | F | time when the fire was out | 2034-09-03 | constant
@fact km = 29 | distance | J | kilometres from the fire station to the school | - | constant
@fact en = 2 | other | J | fire engines sent | 2034-09-03 | cumulative
@fact ff = 19 | officers | J | firefighters sent | 2034-09-03 | cumulative
@fact wat = 7000 | other | J | litres carried by each engine | - | constant
@fact watt = 14000 | other | J | litres carried by the engines together | 2034-09-03 | constant
@fact ext = 4 | other | S | extinguishers | 2034-09-03 | snapshot
@fact exw = 1 | other | S | extinguishers that worked | 2034-09-03 | snapshot
@fact los = 213000000 | damages | S | shillings of loss | 2034-09-10 | constant
@fact losb = 165000000 | damages | S | shillings of loss in the building | 2034-09-10 | constant
@fact losg = 48000000 | damages | S | shillings of loss in pupils' goods | 2034-09-10 | constant
@fact fee = 1450000 | price | S | shillings of yearly fees | 2034 | constant
@fact ar = 4 | arrests | P | people arrested | 2034-09-05 | cumulative
@fact wit = 63 | other | P | witnesses heard | 2034-09-10 | cumulative
@fact cl = 21 | duration | R | days for which the school is closed | 2034-09-04 | plan
@fact con = 3000000 | damages | R | shillings given for each burial | 2034-09-05 | constant
@fact cot = 45000000 | damages | R | shillings given for all the burials | 2034-09-10 | cumulative
@fact ins = 340 | cases | R | boarding schools inspected | 2034-10-20 | cumulative
@fact inf = 119 | cases | R | boarding schools that failed | 2034-10-20 | cumulative
@fact inp = 35 | other | R | share of the inspected boarding schools that failed | 2034-10-20 | constant
@fact shut = 16 | cases | R | boarding houses shut | 2034-10-20 | cumulative
@fact y34 = 9 | cases | E | dormitory fires nationwide this year | 2034-09-03 | cumulative
@fact y33 = 23 | cases | E | dormitory fires nationwide | 2033 | cumulative
@fact y32 = 28 | cases | E | dormitory fires nationwide | 2032 | cumulative
@fact amp = 15 | other | T | amperes that the circuit was built for | - | constant | threshold
@fact chg = 31 | other | D | telephone chargers found | 2034-09-06 | cumulative
@fact mat = 2 | officers | S | matrons and wardens on duty | 2034-09-03 | snapshot
@fact agl = 11 | age | F | age of the youngest victim | 2034-09-03 | constant
@fact bl = 164 | other | H | units of blood given | 2034-09-04 | cumulative
@rel sum d3 = ds + dh
@rel sum i = ib + ij
@rel sum roll = rolb + rolg
@rel change ovr = bed -> slp
@rel sum win = bar + opn
@rel sum los = losb + losg
@rel product watt = wat * en
@rel product cot = con * d3
@rel share inp = inf / ins
@trap d1 d2 :: a count in the morning and one at night
@trap d2 d3 :: later deaths in hospital
@trap bed ovr :: sixty beds, sixty percent
@trap bar agl :: eleven barred windows, eleven years
@trap dh mh :: died in and moved from the hospital
@trap y33 y34 :: a year and part of one
@trap ext ar :: four extinguishers, four arrests
@trap inf ins :: failed and inspected
@trap shut inf :: shut and failed
@trap con cot :: one burial and all
@trap losb losg :: building and goods

@doc a-agency | news agency | 2034-09-03
{Seven|d1} pupils die in Tanzania dormitory fire

DODOMA, Sept 3 (Westline) - Fire swept through a boys' dormitory at an Islamic boarding school on Tanzania's coast before dawn on Sunday, killing at least {seven|>d1|t=Sunday morning|by=police} pupils, police said on Sunday morning.

The blaze at Mtakuja began at {3:05 a.m.|ts} in Block C, where {96|slp} boys were sleeping. The block is approved for {60|bed}.

"{Eleven|bar} of the windows have bars," regional police commander Salum Mbaruku said by telephone. "They crowded to the other {three|opn}."

A fire engine had to come {29|km} km, part of it by sand track, and arrived at {3:52|ta}. The fire was put out at {5:30|te}.

The education ministry has recorded {nine|y34|t=so far this year} dormitory fires so far this year. There were {23|y33|t=in 2033} in 2033 and {28|y32|t=the year before} the year before.

@doc b-daily | national English daily | 2034-09-05
Nation mourns Mtakuja boys; {four|ar} in custody

By Hidaya Komba, Kigamboa

AS the last coffins left for burial, the death toll from Sunday's inferno remained at {12|d2|t=since Sunday evening}, unchanged since Sunday evening, with {38|i|^} injured.

Of these {21|ib} sustained burns and {17|ij} broke limbs or ribs when they leapt from the upper floor. {Eight|mh} have been airlifted to Muhimbili. Donors gave {164|bl} units of blood.

The youngest victim was {11|agl}.

Regional Commissioner Dr Neema Kileo has closed the school, which has {784|roll} pupils ({516|rolb} boys and {268|rolg} girls), for {21|cl} days. Government is contributing {3m/-|con|v=3000000} towards each funeral.

RPC Mbaruku confirmed holding {four|ar} people: the director, the patron and {two|mat} wardens who were on duty. One of the {two|dor} doors had been locked from without "so that boys would not go to watch football."

Fees at the seminary are {1.45m/-|fee|v=1450000} a year. CONTINUES ON PAGE 3

@doc c-swahili-tabloid | Swahili tabloid, in translation | 2034-09-06
"MAMA, OPEN!" - the last call

By Our Man on the Coast

A telephone hidden in a sock. That's how Shaaban, 14, rang home at ten past three. Phones are forbidden at Mtakuja, yet police sifting the ashes have found {thirteen|!chg} chargers.

The fire people say they came quickly. They say {forty-seven|del} minutes! In forty-seven minutes you may cook beans.

And when they came they were {two|en} engines of {seven thousand|wat} litres, so {fourteen thousand|watt} in all, and the first went dry while the roof still stood. {Nineteen|ff} men; a single pair of breathing masks.

The school had extinguishers, the director told parents in May. He did have: {four|ext}. {Two|!exw} of them worked, a Form Four pupil who tried them told this newspaper.

How does a room with {sixty|bed} beds sleep {a hundred and six|!slp|by=our source in the kitchen}? Ask our source in the kitchen, who counts the plates.

Betting tips: Simba, under 2.5

@doc d-radio | community radio script | 2034-09-07
MWAMBAO FM 88.4 / TAARIFA / TALKBACK 1

We speak softly this morning. Two more boys have gone at the hospital; so we pray for them by name.

The engineer from TANESCO is with us on the line. Engineer, what did you find? He says the circuit of the dormitory is for {fifteen|amp} amperes and there hung on it {thirty-one|chg} chargers, an iron and a heater for bathwater.

Of the {fourteen|win} windows, {eleven|bar} had bars. The school says it put them in after a theft.

And the lock? {One|lok} door of the {two|dor}.

Parents, come for the bags on Saturday, eight to noon. Bring a letter from your village chairman.

@doc e-region | regional commissioner's report | 2034-10-21
UNITED REPUBLIC OF TANZANIA
PRESIDENT'S OFFICE - REGIONAL ADMINISTRATION
Summary report on the fire at Mtakuja Islamic Seminary and inspection of boarding schools

1. Deaths: {15|d3|t=as at 10 September}, as at 10 September. Of these {10|ds} died in the dormitory and {5|dh} in hospital.
2. First response reached the school {47|del} minutes after the outbreak ({0305|ts} to {0352|ta} hours).
3. Occupancy exceeded approval by {60|ovr} per cent ({96|slp} against {60|bed}).
4. Property lost is valued at TZS {213|los|x=1000000} million: TZS {165|losb|x=1000000} million building, TZS {48|losg|x=1000000} million pupils' effects.
5. Contribution to burials: TZS {45 million|cot}.
6. Police took statements from {63|wit} persons.
7. Of {340|ins} boarding schools since inspected, {119|inf} did not meet the standard ({35|inp} per cent) and {16|shut} boarding houses have been closed.
8. Extinguishers at the school: {4|ext}, serviceable: {1|exw}.

@doc f-blog | education blog | 2034-10-28
The arithmetic of bunk beds

By Mwalimu Rashid Ngassapa

I taught at a school like Mtakuja for nine years, so let me do sums.

A boarder pays {1.45|fee|x=1000000} million. Put {36|-} more boys in a block than it was built for and you have bought a minibus. This is why {ninety-six|slp} slept in Block C.

The report counts {fifteen|d3} dead. It then counts {213|los|x=1000000} million of lost property, of which {84|!losg|x=1000000} million was what the boys owned. They owned mattresses.

It says over a {third|-} of boarding schools failed. {119|inf}! And closes {sixteen|shut} houses. The remaining ones will be "given time", which is what Mtakuja was given in 2031.

When I was a warden we were {two|mat} for a whole school at night, as at Mtakuja. We had one torch. I had it on even days.
