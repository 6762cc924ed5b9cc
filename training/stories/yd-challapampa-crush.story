@story yd-challapampa-crush
@topic Crush at a carnival procession in the highland town of Challapampa, Bolivia: toll, permits, barriers, ambulances
@subject C = Challapampa crush | the crush | the stampede | the crowd disaster
@subject P = Bolivian police | police | the departmental command
@subject M = town hall of Challapampa | the town hall | the municipality
@subject A = Mayor Wilfredo Choquehuanca Rada | the mayor | Choquehuanca
@subject H = San Roque hospital | San Roque
@subject G = departmental health service | Sedes | the health service
@subject O = carnival association | ACFC | the dancers' association
@subject D = ombudsman's office | the ombudsman | Defensoría
@subject K = stand builder Graderías Illimani | Illimani | the stand builder
@subject F = forensic institute | IDIF
@fact tm = 20:40 | clock | C | time of the crush | 2033-02-26 | constant
@fact d1 = 8 | deaths | C | people killed in the crush | 2033-02-26 23:00 | cumulative
@fact d2 = 24 | deaths | C | people killed in the crush | 2033-02-27 | cumulative
@fact d3 = 31 | deaths | C | people killed in the crush | 2033-03-04 | constant
@fact dw = 19 | deaths | C | women killed in the crush | 2033-03-04 | constant
@fact dmn = 9 | deaths | C | men killed in the crush | 2033-03-04 | constant
@fact dch = 3 | deaths | C | children killed in the crush | 2033-03-04 | constant
@fact dws = 61.3 | other | C | share of women among the dead | 2033-03-04 | constant
@fact asp = 28 | deaths | F | people who died of suffocation | 2033-03-04 | constant
@fact trm = 3 | deaths | F | people who died of injuries | 2033-03-04 | constant
@fact i1 = 55 | injuries | C | people injured in the crush | 2033-02-26 23:00 | cumulative
@fact i2 = 143 | injuries | C | people injured in the crush | 2033-02-27 | cumulative
@fact ih = 68 | injuries | H | people treated in the hospital | 2033-02-27 | cumulative
@fact il = 12 | injuries | G | people flown to La Paz | 2033-02-28 | cumulative
@fact ic = 7 | injuries | G | people in intensive care | 2033-02-28 | snapshot
@fact cr = 42000 | crowd | P | people on the avenue | 2033-02-26 | snapshot | projected
@fact crm = 30000 | crowd | M | people on the avenue | 2033-02-26 | snapshot | projected
@fact per = 18000 | crowd | M | people that the permit allowed | 2033-02-10 | constant | threshold
@fact wd = 14 | distance | M | metres of width of the avenue | - | constant
@fact wdf = 6.5 | distance | D | metres of width left between the stands | 2033-02-26 | constant
@fact st = 22 | other | K | stands built | 2033-02 | constant
@fact stp = 15 | other | M | stands permitted | 2033-02-10 | constant
@fact stx = 7 | other | K | stands built without permit | 2033-02 | constant
@fact ex = 3 | other | M | exits | 2033-02-26 | constant
@fact exl = 1 | other | D | locked exits | 2033-02-26 | constant
@fact po = 180 | officers | P | police on duty | 2033-02-26 | constant
@fact pop = 450 | officers | P | police planned | 2033-02-10 | plan
@fact pos = 40 | other | P | share of the planned police on duty | 2033-02-26 | constant
@fact amb = 4 | other | G | ambulances on the spot | 2033-02-26 | constant
@fact ambt = 27 | other | G | ambulances sent in the night | 2033-02-27 | cumulative
@fact wait = 38 | duration | G | minutes until the first ambulance got through | 2033-02-26 | constant
@fact beds = 60 | other | H | beds | - | constant
@fact dn = 54 | other | O | dance groups in the procession | 2033-02-26 | constant
@fact dnp = 31 | other | O | dance groups that had passed | 2033-02-26 20:40 | constant
@fact dnl = 23 | other | O | dance groups that had not passed | 2033-02-26 20:40 | constant
@fact dnc = 9000 | other | O | dancers and musicians | 2033-02-26 | constant
@fact tk = 120 | price | K | bolivianos for a seat | 2033 | constant
@fact tks = 6400 | other | K | seats sold | 2033-02-26 | constant
@fact rev = 768000 | revenue | K | bolivianos taken for seats | 2033-02-26 | constant
@fact fee = 35000 | revenue | M | bolivianos paid for the permit | 2033-02-10 | constant
@fact arr = 5 | arrests | P | people arrested | 2033-03-01 | cumulative
@fact comp = 20000 | damages | A | bolivianos for each bereaved family | 2033-02-28 | plan | pledged
@fact compt = 620000 | damages | A | bolivianos for bereaved families in all | 2033-03-04 | plan | pledged
@fact mou = 30 | duration | A | days of mourning | 2033-02-27 | plan
@fact pris = 5 | duration | - | years of prison at most for culpable homicide | - | constant | threshold
@fact alt = 3740 | distance | - | metres above sea level | - | constant
@fact inh = 26000 | other | M | inhabitants | 2032 | constant
@fact old = 5 | deaths | - | people killed in the collapse of a footbridge at the carnival of 2024 | 2024 | constant
@fact wrn = 2 | other | D | letters of warning | 2033 | constant
@fact mv = 74 | other | P | seconds of camera footage without movement | 2033-02-26 | constant
@rel sum d3 = dw + dmn + dch
@rel share dws = dw / d3
@rel sum d3 = asp + trm
@rel sum st = stp + stx
@rel share pos = po / pop
@rel sum dn = dnp + dnl
@rel product rev = tks * tk
@rel product compt = d3 * comp
@trap d1 d2 :: the toll rose in the night
@trap cr crm :: two estimates of the crowd
@trap per inh :: people permitted and inhabitants
@trap st stp :: built and permitted
@trap po pop :: on duty and planned
@trap i2 ih :: all and one hospital
@trap dnp d3 :: 31 groups and 31 dead
@trap amb ambt :: at the start and in the night
@trap wd wdf :: the avenue and what was left of it
@trap ex trm :: three exits and three deaths
@trap arr pris :: five arrests and five years

@doc a-flash | wire agency | 2033-02-26
At least {eight|d1} crushed to death at Bolivian carnival

CHALLAPAMPA, Bolivia, Feb 26 (Andean Newswire) - Several people were crushed to death on Saturday night when dancers and spectators met head-on in a narrow stretch of the carnival avenue in the highland town of Challapampa, police said.

{Eight|>d1|t=by 11 p.m.|by=the departmental command} bodies were counted by 11 p.m. and {55|i1|^} people were hurt, the departmental command said. The panic began at {8:40 p.m.|tm}.

The police estimated the crowd at {42,000|cr|by=The police}; the town hall spoke of {30,000|crm|by=the town hall}. The town, at {3,740|alt} metres, has {26,000|inh} inhabitants.

{Fifty-four|dn} dance groups were to pass. A footbridge that collapsed at the carnival of 2024 killed {five|old|t=2024}.

Updates to follow. Photo desk {+591 2 555 12|-}.

@doc b-radio | radio report, transcript | 2033-02-27
RADIO PÍO ALTIPLANO, 7 a.m.

Good morning to the miners and the mothers. This is what we know.

{Twenty-four|d2|t=at this hour|by=The health service} brothers and sisters are dead at this hour. The health service says {one hundred forty-three|i2|^} are injured. {Sixty-eight|ih} of those went to San Roque, a hospital with {sixty|beds} beds.

{Four|amb} ambulances were standing at the church. They couldn't move. The first got through after {thirty-eight|wait} minutes. In the course of the night {twenty-seven|ambt} came, from Oruro, from Poopó, even one from a funeral home.

{Thirty-one|dnp} groups had passed. The thirty-second was the Morenada of the drivers, with {four|-} hundred in heavy costume, and they couldn't turn. The other {twenty-three|dnl} never left the station.

The mayor has ordered {thirty|mou} days of mourning. Take flowers to the church of San Roque, not to the avenue.

The bread price stays.

@doc c-daily | La Paz daily, English pages | 2033-03-02
{Fourteen|wd} metres on paper

By Grover Tintaya Mamani

On the town hall's plan the avenue measures {14|wd} metres from wall to wall. The ombudsman's people went over it with a tape on Sunday, when the stands were still up. Between them they found {6.5|wdf|by=The ombudsman's people}.

The permit is for {15|stp} stands. Graderías Illimani put up {22|st}, so {seven|stx} had none. It sold {6,400|tks} seats at {120|tk} bolivianos. For the permit it had paid {35,000|fee}.

The ombudsman twice wrote to warn of it. {Two|wrn} letters, both stamped.

One of the {three|ex} exits was chained. "It's always chained, people get in without paying," said a ticket seller.

The police had planned {450|pop} officers. {210|!po|by=its commander} were there, says its commander; the duty roster, a copy of which reached this newspaper, lists {180|po|by=the duty roster}, {40 percent|pos}. The rest guarded a football match.

As for the crowd, {18,000|per} was the permitted number. Choquehuanca, the mayor, wouldn't go above {25,000|!crm|by=the mayor}, though his own press office had said {30,000|crm|t=on the night|by=his own press office} on the night.

{Five|arr|t=by yesterday} people were under arrest by yesterday, among them the owner of the stands. The offence carries {five|pris} years.

Related: Lithium talks stall at {40%|-} | Bolívar {4|-}, Wilstermann {0|-}

@doc d-report | ombudsman's bulletin | 2033-03-05
Defensoría: first findings on the deaths of 26 February

1. Deaths. {31|d3|t=4 March}, as of 4 March: {19|dw} women, {9|dmn} men and {3|dch} children. Women thus account for {61%|dws|round}.
2. Cause, according to the forensic institute: suffocation in {28|asp|by=the forensic institute} cases, injuries in {three|trm|^}.
3. Camera 4 shows {74|mv} seconds in which nobody in the picture moves.
4. Exits: {three|ex}, of which {one|exl} was locked.
5. Stands: {22|st} as against {15|stp} in the permit; municipal inspection on {24 February|-}, no objection.
6. {Twelve|il} of the injured were flown to La Paz; {seven|ic|t=on 28 February} people were in intensive care on 28 February.
7. Recommendation: no carnival without an evacuation width of {10|-} metres.

Case DP/{0226/33|-}.

@doc e-tabloid | tabloid, Santa Cruz | 2033-03-06
'I DANCED OVER A HAND'

Morenada star Yesica Poma, {23|-}, breaks her silence.

● {Three-quarters|!dws|v=75} of the dead were women: {19|dw} of {31|d3}. "We wear {18|-} kilos, how do you run?"

● Greed! The stand builder cashed in {786,000|!rev} bolivianos that night alone.

● The mayor pays {20,000|comp|by=The mayor} a coffin. In total {620,000|compt}, less than the stands earned.

● Illimani's boss: "I had a permit for all {22|st|by=Illimani's boss} stands."

● {Nine thousand|dnc} dancers and musicians have sworn never to return. (Until Epiphany.)

PULL-OUT: Miss Carnival, pages {14–15|-}
