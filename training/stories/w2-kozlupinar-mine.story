@story w2-kozlupinar-mine
@topic Mine fire and rescue at Kozlupinar, Turkey: the first night to the sixth day and the report
@subject M = Kozlupinar mine disaster | Kozlupinar mine | Kozlupinar | the disaster | the fire | the mine | the colliery
@subject A = gallery B-4 | B-4 | the upper gallery
@subject B = gallery C-2 | C-2 | the lower gallery
@subject U = Maden-Sen | the miners' union | the union
@subject C = Karaelmas Energy | the company | the operator | management
@subject D = AFAD | the disaster agency
@subject G = Governor Levent Uzunel | the governor | Uzunel
@subject H = Zonguldak Ataturk Hospital | Ataturk Hospital | the hospital
@subject T = Ministry of Labour | the labour ministry | Ankara | the minister
@subject O = Sarpdere disaster | Sarpdere
@subject V = Veysel Akbulut | Akbulut
@subject E = Emre Akbulut | Emre | his son
@fact u1 = 187 | other | M | miners underground when the fire began | 2027-02-09 | constant
@fact ua = 74 | other | A | miners at work in the gallery | 2027-02-09 | constant
@fact ub = 52 | other | B | miners at work in the gallery | 2027-02-09 | constant
@fact ux = 61 | other | M | miners at work near the shaft | 2027-02-09 | constant
@fact w1 = 93 | rescued | M | miners who walked out | 2027-02-09 22:00 | cumulative
@fact r1 = 110 | rescued | M | miners brought out alive | 2027-02-09 midnight | cumulative
@fact r2 = 124 | rescued | M | miners brought out alive | 2027-02-10 | cumulative
@fact r4 = 129 | rescued | M | miners brought out alive | 2027-02-12 | cumulative
@fact r6 = 131 | rescued | M | miners brought out alive | 2027-02-15 | cumulative
@fact d1 = 9 | deaths | M | miners killed | 2027-02-09 midnight | cumulative
@fact d2 = 27 | deaths | M | miners killed | 2027-02-10 | cumulative
@fact d4 = 46 | deaths | M | miners killed | 2027-02-12 | cumulative
@fact d6 = 56 | deaths | M | miners killed | 2027-02-15 | cumulative
@fact da = 41 | deaths | A | miners killed | 2027-02-15 | cumulative
@fact db = 15 | deaths | B | miners killed | 2027-02-15 | cumulative
@fact rd = 5 | rescued | M | miners brought out alive in two days | 2027-02-12 | constant
@fact dd = 19 | deaths | M | miners found dead in two days | 2027-02-12 | constant
@fact depd = 70 | distance | B | metres of depth below the fire | - | constant
@fact t1 = 68 | missing | M | miners trapped | 2027-02-09 midnight | snapshot
@fact t2 = 36 | missing | M | miners trapped | 2027-02-10 | snapshot
@fact t4 = 12 | missing | M | miners trapped | 2027-02-12 | snapshot
@fact i1 = 22 | injuries | H | miners treated | 2027-02-10 | cumulative
@fact i4 = 33 | injuries | H | miners treated | 2027-02-12 | cumulative
@fact ic = 6 | injuries | H | miners in intensive care | 2027-02-12 | snapshot
@fact do = 112 | deaths | O | miners killed | 2009 | constant
@fact c1 = 17:52 | clock | M | time when the fire began | 2027-02-09 | constant
@fact c2 = 18:40 | clock | D | time of the first call to rescuers | 2027-02-09 | constant
@fact lag = 48 | duration | C | minutes until the first call to rescuers | 2027-02-09 | constant
@fact last = 137 | duration | V | hours underground | 2027-02-15 | constant
@fact av = 47 | age | V | age | 2027-02-15 | constant
@fact ae = 21 | age | E | age | 2027-02-15 | constant
@fact dep = 540 | distance | M | metres of depth of the fire | - | constant
@fact depb = 610 | distance | B | metres of depth | - | constant
@fact mask = 45 | duration | C | minutes of air in a mask by its label | - | constant
@fact maskr = 19 | duration | C | minutes of air in a mask when tested | 2027-04-20 | constant
@fact mt = 160 | other | T | masks tested | 2027-04-20 | constant
@fact mf = 104 | other | T | masks that failed | 2027-04-20 | constant
@fact mp = 65 | other | T | percent of the masks that failed | 2027-04-20 | constant
@fact rs = 370 | other | D | rescuers at the mine | 2027-02-10 | snapshot
@fact rs4 = 515 | other | D | rescuers at the mine | 2027-02-12 | snapshot
@fact co = 1400 | other | M | parts per million of carbon monoxide | 2027-02-10 | snapshot
@fact co4 = 260 | other | M | parts per million of carbon monoxide | 2027-02-12 | snapshot
@fact col = 50 | other | T | parts per million of carbon monoxide that rescuers may enter | - | constant | threshold
@fact out0 = 910000 | other | C | tonnes of coal dug in a year | 2024 | constant
@fact out1 = 1274000 | other | C | tonnes of coal dug in a year | 2026 | constant
@fact outp = 40 | rate | C | percent growth of output | 2026 | constant
@fact jobs = 842 | jobs | C | people who work at the mine | - | constant
@fact jobsub = 505 | jobs | C | people who work for subcontractors at the mine | - | constant
@fact jobp = 60 | other | C | percent of the workforce with subcontractors | - | constant
@fact pay = 2500000 | damages | C | lira for each family of the dead | 2027-02-16 | plan | pledged
@fact payt = 140000000 | damages | C | lira for the families of the dead | 2027-02-16 | plan | pledged
@fact payd = 2700000 | damages | C | dollars for the families of the dead | 2027-02-16 | plan | pledged
@fact pu = 6000000 | damages | U | lira asked for each family of the dead | 2027-02-18 | plan
@fact det = 8 | arrests | M | people detained | 2027-02-12 | cumulative
@fact det6 = 13 | arrests | M | people detained | 2027-02-16 | cumulative
@rel sum u1 = ua + ub + ux
@rel sum u1 = r1 + d1 + t1
@rel sum u1 = r2 + d2 + t2
@rel sum u1 = r4 + d4 + t4
@rel sum u1 = r6 + d6
@rel sum d6 = da + db
@rel share mp = mf / mt
@rel diff rd = r4 - r2
@rel diff dd = d4 - d2
@rel diff depd = depb - dep
@rel change outp = out0 -> out1
@rel share jobp = jobsub / jobs
@rel product payt = pay * d6
@rel convert payd = payt
@trap d1 d2 :: midnight and the next day
@trap d4 mask :: forty-six dead and forty-five minutes
@trap t1 t2 :: trapped on two days
@trap w1 r1 :: walked out alone against all brought out
@trap r4 r6 :: three days apart
@trap lag mask :: minutes of delay and minutes of air
@trap pay pu :: offered and asked
@trap det det6 :: detained on two days
@trap co co4 :: gas on two days
@trap da ua :: dead of a gallery and at work in it
@trap ub db :: at work and dead

@doc a-wire | wire agency | 2027-02-10
{Nine|d1} dead, dozens trapped in Turkish coal mine fire

ZONGULDAK, Turkey, Feb 10 (Bosphorus News Agency) - Fire in a coal mine on Turkey's Black Sea coast killed {nine|d1|t=by midnight|by=the governor} miners and cut off {68|t1|^} others by midnight, the governor said, while the families of both stood in sleet at the same gate.

{One hundred and eighty-seven|u1|v=187} men were below when a conveyor belt caught light at {5:52 p.m.|c1} on Tuesday, Governor Levent Uzunel said. {Ninety-three|w1|v=93|s=walked up} walked up the intake roadway within hours, before smoke filled it. Rescuers helped out more, and {110|r1|t=by midnight|s=were safe} in total were safe.

The burning belt lies {540|dep} metres down. Those missing are thought to be in gallery B-4, where {74|ua} had been working, and in gallery C-2, deeper still, where there had been {52|ub}. The other {61|ux|s=the shaft} had been near the shaft.

The disaster agency AFAD said it was called at {6:40 p.m.|c2}

The miners' union said the company, Karaelmas Energy, had "watched its own fire for three quarters of an hour". The company did not respond.

Turkey's worst recent mining accident was at Sarpdere in 2009, in which {112|do} died.

"My father is in there with my brother," said Sevda Akbulut, 17. "One of them is old and one of them is stupid. God will choose."

@doc b-live | live blog | 2027-02-10
Mine fire: follow the rescue live

WEDNESDAY 10 FEBRUARY — ANADOLU POSTASI ENGLISH

22:30 Here is where we stand at the end of the first full day. {124|r2|t=at the end of the first full day|s=out} out alive. {27|d2|^|s=out and not} out and not. {36|t2|^|s=unreached} unreached. Nobody has come up breathing since three o'clock.

20:15 AFAD now has {370|rs|t=now} rescuers on the hill, some of them from Soma and from Bulgaria. Not more than twelve can work at the face at once.

17:40 The gas. The officer with the meter shows our reporter the screen: {1,400|co|t=17:40|by=The officer with the meter|s=parts per million} parts per million of carbon monoxide at the third door. Teams may not go in above {50|col}. They stood behind the door with their hoses and waited, he says, "like guests".

14:58 Applause! A stretcher, then another. The hospital says that makes {22|i1|t=14:58|by=The hospital} it has treated.

12:20 The number of those below at the start is settled at {187|u1|t=at the start}. An earlier version of this post said that it might be 200. Management's tag board had been melted.

09:05 Union official Nuray Tas: "Do you know how long a mask lasts? {Forty-five|mask|s=a mask} minutes, on the label."

07:30 Overnight toll: {nine|d1|t=Overnight|s=Overnight toll}. Trapped: {68|t1|^|s=Trapped}.

06:10 Good morning. It is minus 3 and snowing.

You may also like → Lira slips for 9th day | How to read your gas bill in 5 steps

@doc c-broadsheet | British broadsheet | 2027-02-13
In Kozlupinar, the living are counted in ones

By Octavia Renshaw-Demir in Kozlupinar

They no longer cheer at the pithead when the cage moves. On Wednesday the wheel turned and brought life after life: {124|r2|t=On Wednesday|s=life after life} by nightfall. In the two days since, it has brought {five|rd|t=In the two days since}. As of last night the survivors totalled {129|r4|t=As of last night|s=the survivors}; the dead, {46|d4|^|s=the dead}, had risen by {nineteen|dd}; and there remained {12|t4|^|s=men} men of whom nobody could say which they were.

I asked how hope is kept. "By the air," said a rescuer from AFAD, whose {515|rs4|t=As of last night} people now outnumber the village. Carbon monoxide, which stood at {1,400|co|t=on the first day} parts per million on the first day, has been blown down to {260|co4|t=now}. The threshold for entering without a cylinder is {50|col}.

C-2 is the place they mean when they speak of air. At {610|depb} metres it is the deepest working in the mine, {70|depd|s=metres} below the belt that burned, and smoke climbs. Veysel Akbulut, a shotfirer, is there. So is Emre. The father is {47|av}, and the boy {21|ae} and three months into the job.

The mine has {842|jobs} workers, {505|jobsub} of them on the books of subcontractors. {Three in five|jobp|v=60|s=Three in five}, then, belong to nobody who answered my calls. Output has meanwhile gone up from {910,000|out0|t=in 2024} tonnes in 2024 to {1,274,000|out1|t=last year} last year.

Prosecutors have detained {eight|det|t=so far} people so far. In the Ataturk Hospital, {33|i4} have been treated, {six|ic|^} of whom cannot breathe for themselves.

@doc d-agency | disaster agency bulletin | 2027-02-15
AFAD BULLETIN 21, KOZLUPINAR MINE FIRE. 15 FEBRUARY, 14:00. FINAL FOR THE SEARCH PHASE.

At 10:52 today search teams reached the refuge in gallery C-2 and brought Veysel Akbulut ({47|av}) and Emre Akbulut ({21|ae}) to the surface. The two had been underground for {137|last} hours since the start of the fire.

With this the search is ended. All persons have been accounted for.

Underground at outbreak ({17:52|c1} on 9 February): {187|u1}
— upper gallery: {74|ua}
— lower gallery: {52|ub}
— near the shaft: {61|ux}

Recovered alive: {131|r6|t=15 FEBRUARY|s=Recovered alive}
Deceased: {56|d6|t=15 FEBRUARY|s=Deceased}, of whom B-4 {41|da|^}, C-2 {15|db|^}

Previous bulletins: on 12 February alive {129|r4|t=on 12 February|s=alive}, deceased {46|d4|^|s=deceased}, sought {12|t4|^|s=sought}; on 10 February alive {124|r2|t=on 10 February|s=alive}, deceased {27|d2|^|s=deceased}, sought {36|t2|^|s=sought}.

AFAD was notified at {18:40|c2}. First team below ground: 19:31. Peak strength {515|rs4|s=Peak strength} personnel from 14 provinces and 3 countries, with 22 dogs.

The public is asked not to send clothing.

@doc e-column | business column | 2027-02-19
What a miner costs

Ferhan Ozdal

There are men who can put a price on things quickly. On Tuesday, one day after the Akbuluts came blinking out of the ground, Karaelmas Energy offered {2.5 million|pay|t=On Tuesday} lira to the family of each of the dead. For {56|d6} families that is {140 million|payt|s=that}, about {$2.7 million|~payd|s=about}, or what the firm earns on coal in nine days. The union has asked for {six million|pu|v=6000000} a family. It has been told to be realistic.

So let us be. In two years the mine raised its output by {40 per cent|outp|t=In two years}, to {1.274 million|out1|v=1274000} tonnes. It dug no new airway. It did change who digs: {60 per cent|jobp|s=those} of those on the hill are hired by labour subcontractors, four of which have the same address.

The rescue service was summoned {48|lag|s=minutes} minutes after the belt took fire. A mask, so says the sticker, gives {45|mask|s=A mask} minutes. I leave it to the reader to subtract.

The police are now holding {13|det6|t=now}, up from the {eight|det|t=last week} of last week: a safety engineer, shift bosses, an electrician of 23. Not a single shareholder.

Sarpdere, in 2009, had {112|do} dead, and a monument. Since then I count {four|-} laws, {two|-} ministers and a telephone line.

The author writes every second Friday. BIST 100: 14,912.20 (-0.31%)

@doc f-report | news agency | 2027-04-21
Report: most masks in Turkish mine would not have lasted

ANKARA (Levant Dispatch) — Nearly {two out of three|~mp|v=66.67|s=masks} of the breathing masks issued to miners at Kozlupinar failed when the labour ministry tried them out, according to a report handed to parliament on Tuesday.

Ministry technicians tested {160|mt} masks from the same batch. {One hundred and four|mf|v=104|s=did not} did not give the promised time: {65 per cent|mp|s=did not}. On average the air was gone after {19|maskr|s=the air} minutes. The maker guarantees {45|mask|s=The maker}.

"With {45|mask} they reach the second door," Hasan Gurel, a mining professor and one of the three authors, told reporters. "With {nineteen|maskr} they reach one another."

Most of the {41|da} who died in the upper gallery were found within 200 metres of their workplaces. In the lower one, {15|db} died and the rest sat behind a curtain with compressed air, among them a father and son who came up after {137|last} hours.

Management took {48|lag|s=minutes} minutes to ring for help, the authors confirm, and gave the first callers a wrong count of the crew.

In all {131|r6} miners survived and {56|d6} did not. Families' lawyers are seeking {6 million|pu} lira for each of those, the figure first named by the union; the operator has paid out its {2.5 million|pay}.

The trial of {13|det6} suspects is due to open on 7 June.
