@story ya-ethiopia-bajaj
@topic Three-wheeler drivers, a grenade and a strike in Arba Gebeya, Ethiopia: from the bus-station blast to the verdict
@subject X = Arba Gebeya bus station blast | bus station blast | grenade attack | blast | explosion
@subject P = regional police | zone police | police | Commander Tigist Worku-Desta
@subject H = Arba Gebeya General Hospital | general hospital | hospital
@subject B = bajaj drivers | three-wheeler drivers | drivers' association | drivers | Abebe Gurmu-Ashine
@subject C = town administration | administration | Mayor Lemma Bekele-Hailu | mayor
@subject F = federal high court bench | court | Judge Zelalem Aweke
@subject S = Samson Eyasu-Toga | Samson | main suspect | first defendant
@subject M = ministry of transport | transport office | transport bureau
@fact d1 = 2 | deaths | X | people killed | 2031-04-08 noon | cumulative
@fact d2 = 5 | deaths | X | people killed | 2031-04-11 | cumulative
@fact dr = 3 | deaths | X | drivers killed | 2031-04-11 | cumulative
@fact dp = 2 | deaths | X | passengers killed | 2031-04-11 | cumulative
@fact inj = 34 | injuries | X | people injured | 2031-04-08 evening | cumulative
@fact ser = 8 | injuries | H | people seriously injured | 2031-04-08 evening | snapshot
@fact lig = 26 | injuries | H | people lightly injured | 2031-04-08 evening | snapshot
@fact fly = 6 | injuries | H | injured people flown to Addis Ababa | 2031-04-09 | cumulative
@fact t0 = 07:40 | clock | X | time of the blast | 2031-04-08 | constant
@fact grn = 1 | other | X | grenades that exploded | 2031-04-08 | constant
@fact grf = 2 | other | P | grenades found unexploded | 2031-04-08 | constant
@fact grt = 3 | other | P | grenades used | 2031-04-08 | constant
@fact baj = 11 | other | X | three-wheelers destroyed | 2031-04-08 | cumulative
@fact bdm = 19 | other | X | three-wheelers damaged | 2031-04-08 | cumulative
@fact btt = 30 | other | X | three-wheelers destroyed or damaged | 2031-04-08 | cumulative
@fact reg = 2600 | other | C | three-wheelers registered | 2031 | snapshot
@fact lim = 1400 | other | C | three-wheelers to be permitted | 2031-07 | plan | threshold
@fact cut = 1200 | other | C | three-wheelers to be taken off the road | 2031-07 | plan
@fact fee = 3500 | price | C | birr for a station permit | 2031 | constant
@fact fe0 = 1400 | price | C | birr for a station permit | 2030 | constant
@fact fep = 150 | rate | C | increase of the station permit | 2031 | constant
@fact inc = 620 | other | B | birr a day earned by a driver | 2031 | snapshot
@fact ren = 350 | price | B | birr a day paid to the owner | 2031 | snapshot
@fact net = 270 | other | B | birr a day left to the driver | 2031 | snapshot
@fact str = 9 | duration | B | days of strike | 2031-04-18 | constant
@fact mar = 4000 | crowd | B | people at the funeral march | 2031-04-10 | snapshot
@fact ar1 = 16 | arrests | P | people arrested | 2031-04-09 | cumulative
@fact ar2 = 41 | arrests | P | people arrested | 2031-04-30 | cumulative
@fact rel = 29 | other | P | arrested people released | 2031-04-30 | cumulative
@fact hld = 12 | arrests | P | arrested people held | 2031-04-30 | snapshot
@fact age = 28 | age | S | age of the first defendant | 2031-04 | snapshot
@fact pay = 60000 | price | S | birr paid for the attack | 2031-03 | constant
@fact acc = 9 | other | F | accused at the trial | 2032-01 | constant
@fact con = 6 | other | F | people convicted | 2032-06-16 | constant
@fact acq = 3 | other | F | people acquitted | 2032-06-16 | constant
@fact sen = 23 | sentence | S | years of prison | 2032-06-30 | constant
@fact seno = 14 | sentence | F | years of prison for the others | 2032-06-30 | constant
@fact wit = 27 | other | F | witnesses heard | 2032-06 | constant
@fact cmp = 200000 | damages | C | birr for each bereaved family | 2031-04-12 | plan | pledged
@fact cmt = 1000000 | damages | C | birr for all the bereaved families | 2031-04-12 | plan | pledged
@fact acd = 312 | cases | M | three-wheeler accidents in the zone in the year | 2030 | cumulative
@fact ac0 = 260 | cases | M | three-wheeler accidents in the zone in the year | 2029 | cumulative
@fact acp = 20 | rate | M | increase in three-wheeler accidents | 2030 | constant
@fact gat = 4 | other | C | gates of the station | - | constant
@fact pol = 14 | officers | P | police at the station | 2031-04-08 | snapshot
@fact cam = 6 | other | C | cameras at the station | - | constant
@fact pop = 148000 | other | C | inhabitants of the town | - | snapshot
@rel sum d2 = dr + dp
@rel sum inj = ser + lig
@rel sum grt = grn + grf
@rel sum btt = baj + bdm
@rel diff cut = reg - lim
@rel change fep = fe0 -> fee
@rel diff net = inc - ren
@rel sum ar2 = rel + hld
@rel product cmt = cmp * d2
@rel sum acc = con + acq
@rel change acp = ac0 -> acd
@trap d1 d2 :: later deaths
@trap d1 dp :: two dead at first, two passengers
@trap inj ser :: all and seriously injured
@trap baj btt :: destroyed and all hit
@trap reg lim :: registered and to be permitted
@trap fee fe0 :: two years
@trap inc net :: before and after rent
@trap ar1 ar2 :: later arrests
@trap hld acc :: held and tried
@trap con fly :: six convicted, six flown
@trap sen seno :: two sentences
@trap acd ac0 :: two years
@trap pol seno :: fourteen police, fourteen years
@trap cmp cmt :: one family and all

@doc a-agency | news agency | 2031-04-08
{Two|d1} dead in grenade attack at Ethiopian bus station

ADDIS ABABA, April 8 (Westline) - A grenade thrown among three-wheeled taxis killed {two|d1|t=by noon|by=police} people by noon on Tuesday at the bus station of Arba Gebeya in southern Ethiopia, police said. The hospital has received {34|inj} wounded.

The blast came at {7:40 a.m.|t0}, when the station is at its fullest. {Two|grf} more grenades didn't go off.

{Fourteen|pol} police were on duty at the station's {four|gat} gates, Commander Tigist Worku-Desta said.

The attack follows weeks of quarrels over a plan to cut the number of three-wheelers, known as bajaj, from {2,600|reg} to {1,400|lim}. The town has {148,000|pop} people.

@doc b-weekly | English weekly, Addis Ababa | 2031-04-13
The price of standing in line

By Hirut Feleke-Mamo

ARBA GEBEYA - The permit to wait at the bus station cost {1,400|fe0|t=last year} birr last year. This year it's {3,500|fee}. Abebe Gurmu-Ashine, of the drivers' association, does the division for me on the seat: {620|inc} birr a day, of which {350|ren} goes to the owner, leaves {250|!net}.

For that, men killed men. {Five|d2|t=as of Friday} are dead as of Friday: {three|dr} drivers and {two|dp} passengers, one a nurse going home from night duty. Of the {34|inj} hurt, {eight|ser} are serious and {26|lig} light; {six|fly} were flown to the capital.

{Eleven|baj} bajaj were destroyed and {19|bdm} damaged, {30|btt} in all.

On Thursday {4,000|~mar} walked behind the coffins. The drivers have been on strike since the blast. The mayor offers each family {200,000|cmp} birr, {one million|cmt} in all, and a school for the children.

Accidents with bajaj in the zone numbered {312|acd|t=in 2030} in 2030, {20pc|acp} more than the year before.

Coffee Grade 4: birr 8,300 per feresula

@doc c-radio | regional radio script | 2031-04-18
GAMO-RIFT FM 90.9, 1 P.M. (ENGLISH)

The bajaj are back. After {nine|str} days the drivers of Arba Gebeya started their engines this morning at six.

They got this: the plan to remove {one thousand two hundred|cut|v=1200} of them waits till after Meskel. The permit fee's frozen. The mayor got his bus station.

Police say they've {sixteen|ar1|t=on the ninth} in custody, as they had on the ninth, though our reporter counted {thirty-seven|-} in the yard.

They say the man they want most was paid {eighty thousand|!pay|v=80000} birr, by whom they don't say.

Short rains are late.

@doc d-police | police statement | 2031-05-01
ZONE POLICE - STATEMENT ON THE INVESTIGATION

1. {41|ar2|t=30 April} persons were arrested until 30 April; {29|rel|^} were released and {12|hld|^} remain in custody.
2. {Three|grt} grenades were used: {1|grn} exploded, {2|grf} were defused.
3. The principal suspect, Samson Eyasu-Toga, {28|age}, received {60,000|pay} birr.
4. {Six|cam} cameras at the station assisted the investigation.
5. Rumours attributing the crime to persons of another district are incitement.

@doc e-court | news website | 2032-07-01
{23|sen} years for bus station grenade

Rift Valley Monitor | July 1, 2032

The federal high court bench on Wednesday sentenced Samson Eyasu-Toga to {23|sen} years for the attack that killed {six|!d2} people at Arba Gebeya's bus station. The other convicts received {14|seno} years.

{Nine|acc} men stood trial. Judge Zelalem Aweke found {six|con} guilty two weeks ago and acquitted {three|acq}.

{Twenty-seven|wit} witnesses testified, among them the nurse's mother.

In evidence were films by {six|cam} cameras, one of which shows the thrower waiting in line, behind everyone, with his permit.

More: Kuriftu Lake hotel opens; 5 trains a day to Adama

@doc f-transport | transport bureau circular | 2031-07-20
TRANSPORT BUREAU - CIRCULAR ON THREE-WHEELED VEHICLES

Registered in the town: {2,600|reg}. The ceiling of {1,400|lim} set by the administration isn't withdrawn but deferred.

In 2030 the zone recorded {312|acd|t=In 2030} accidents involving three-wheelers. In 2029 there had been {206|!ac0|t=In 2029}. The increase is {20|acp} per cent.

The station fee stays at birr {3,500|fee}, {150|fep} per cent above last year's, until further notice.
