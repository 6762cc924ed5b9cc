@story t6-khok-makham-crossing
@topic Train hits a school bus at Khok Makham, Thailand: Wednesday morning to Sunday
@subject V = Khok Makham crossing crash | the crash | the collision | the accident | Khok Makham | crash
@subject B = school bus | the bus | the songthaew bus | the vehicle
@subject T = Special Express 29 | the express | the train | Train 29
@subject S = State Railway | the railway | SRT | railway
@subject SC = Wat Khok Makham School | the school
@subject G = Thai cabinet | the cabinet | the government | Prime Minister's Office | the prime minister
@subject N = Thailand | the country | nationwide | the kingdom
@subject I = compulsory motor insurance | the insurance | insurers
@subject F = temple fund | the abbot's fund | the fund | Wat Khok Makham fund
@subject H = Thung Sawang Hospital | the hospital | doctors
@subject D = Somyot Kaewkla | Somyot | the bus driver
@subject E = Prawit Suksai | Prawit | the train driver | engine driver
@subject Y = Nong Mali | the youngest victim | the youngest | kindergarten pupil
@subject P = provincial police | the police | police
@subject K = Khok Makham villagers | villagers | the village head
@fact t1 = 06:52 | clock | V | time of the crash | 2030-08-07 | constant
@fact ob = 41 | other | B | people on board | 2030-08-07 | constant
@fact op = 38 | other | B | pupils on board | 2030-08-07 | constant
@fact se = 24 | other | B | seats | - | constant
@fact by = 31 | age | B | years since it was built | 2030 | constant
@fact d1 = 9 | deaths | V | people killed | 2030-08-07 10:00 | cumulative
@fact d2 = 14 | deaths | V | people killed | 2030-08-07 evening | cumulative
@fact d3 = 16 | deaths | V | people killed | 2030-08-09 | cumulative
@fact dp = 14 | deaths | V | pupils killed | 2030-08-09 | cumulative
@fact dg = 8 | deaths | V | girls killed | 2030-08-09 | cumulative
@fact dj = 6 | deaths | V | boys killed | 2030-08-09 | cumulative
@fact da = 2 | deaths | V | adults killed | 2030-08-09 | cumulative
@fact sv = 25 | rescued | V | people on the bus who survived | 2030-08-09 | snapshot
@fact c1 = 7 | injuries | H | people in critical condition | 2030-08-07 evening | snapshot
@fact c2 = 3 | injuries | H | people in critical condition | 2030-08-11 | snapshot
@fact tp = 312 | other | T | passengers on board | 2030-08-07 | constant
@fact ti = 6 | injuries | T | passengers hurt | 2030-08-07 | cumulative
@fact v1 = 96 | speed | T | kilometres an hour before braking | 2030-08-07 | constant
@fact v2 = 71 | speed | T | kilometres an hour at impact | 2030-08-07 | constant
@fact v0 = 100 | speed | T | kilometres an hour allowed | - | constant | threshold
@fact x1 = 180 | distance | T | metres between braking and impact | 2030-08-07 | constant
@fact x2 = 240 | distance | B | metres that it was dragged | 2030-08-07 | constant
@fact ad = 58 | age | D | age | - | constant
@fact ae = 44 | age | E | age | - | constant
@fact ay = 5 | age | Y | age | - | constant
@fact k1 = 500000 | damages | I | baht for each person killed | 2030-08-08 | plan | pledged
@fact k2 = 340000 | damages | S | baht for each person killed | 2030-08-08 | plan | pledged
@fact k3 = 200000 | damages | G | baht for each person killed | 2030-08-08 | plan | pledged
@fact kt = 1040000 | damages | V | baht for each person killed from all sources | 2030-08-08 | plan | pledged
@fact kx = 16640000 | damages | V | baht for the dead in all | 2030-08-09 | plan | pledged
@fact ki = 80000 | damages | I | baht for each survivor | 2030-08-08 | plan | pledged
@fact kj = 2000000 | damages | I | baht for survivors in all | 2030-08-09 | plan | pledged
@fact f1 = 6300000 | fundraising | F | baht collected | 2030-08-08 | cumulative
@fact f2 = 9800000 | fundraising | F | baht collected | 2030-08-11 | cumulative
@fact fu = 300000 | fundraising | F | dollars collected | 2030-08-11 | cumulative
@fact na = 2640 | other | N | level crossings | 2030 | snapshot
@fact nb = 1060 | other | N | level crossings with barriers | 2030 | snapshot
@fact nl = 1000 | other | N | level crossings with lights only | 2030 | snapshot
@fact ni = 580 | other | N | unlicensed level crossings | 2030 | snapshot
@fact np = 40.15 | other | N | share of level crossings with barriers | 2030 | snapshot
@fact pc = 4200000 | price | S | baht to equip one crossing | 2030 | snapshot
@fact gn = 260 | other | G | crossings to be equipped | by 2032 | plan | pledged
@fact gb = 1092000000 | budget | G | baht to equip crossings | by 2032 | plan | pledged
@fact a29 = 84 | other | N | crossing accidents | 2029 | cumulative
@fact a28 = 97 | other | N | crossing accidents | 2028 | cumulative
@fact ac = -13.4 | rate | N | change in crossing accidents | 2029 on 2028 | constant
@fact e29 = 61 | deaths | N | people killed in crossing accidents | 2029 | cumulative
@fact e28 = 74 | deaths | N | people killed in crossing accidents | 2028 | cumulative
@fact rq = 4 | other | K | requests for a barrier | 2024 to 2030 | cumulative
@fact en = 186 | enrolment | SC | pupils | 2030 | snapshot
@fact ar = 2 | arrests | P | people charged | 2030-08-10 | cumulative
@fact bl = 400000 | other | P | baht of bail | 2030-08-10 | constant
@fact fr = 600 | price | B | baht a month for each pupil | 2030 | constant
@fact mv = 11 | other | S | seats of the minivan that it lent | 2030-08-11 | constant
@fact fz = 63000000 | fundraising | F | baht collected | 2030-08-08 | cumulative | denied
@fact bn = 700 | distance | T | metres needed to stop | - | constant
@fact bd = 1150 | other | H | bags of blood given | 2030-08-08 | cumulative
@rel sum d3 = dp + da
@rel sum dp = dg + dj
@rel sum ob = d3 + sv
@rel sum kt = k1 + k2 + k3
@rel product kx = kt * d3
@rel product kj = ki * sv
@rel convert fu = f2
@rel sum na = nb + nl + ni
@rel share np = nb / na
@rel product gb = pc * gn
@rel change ac = a28 -> a29
@trap d2 dp :: fourteen dead on Wednesday night and fourteen pupils
@trap d1 d2 :: the toll rose through the day
@trap d2 d3 :: two more died of their wounds
@trap op ob :: pupils and everybody on board
@trap se sv :: seats and survivors
@trap v1 v2 :: before braking and at impact
@trap v0 v1 :: the limit and the speed
@trap x1 x2 :: before and after
@trap a29 a28 :: two years
@trap e29 e28 :: two years
@trap c1 c2 :: patients got better
@trap f1 f2 :: the fund grew

@doc a-wire | wire agency | 2030-08-07
Express train slams into school bus in northeast Thailand, {14|d2} dead

BANGKOK, Aug 7 (Pan-Siam News) - The overnight express from Ubon was eight minutes late when it met a school bus on an open crossing at Khok Makham on Wednesday, killing {14|d2|t=by nightfall|by=police} people by nightfall, police said, most of them children in their sports-day shirts.

The toll, put at {nine|d1|t=at 10 a.m.} at 10 a.m., rose as crews jacked up the locomotive. {Seven|c1|t=by nightfall|by=doctors} of the hurt are critical, according to doctors at Thung Sawang Hospital.

The collision occurred at {6:52 a.m.|t1} The bus, a converted truck, was carrying {41|ob} people, {38|op} of them pupils of Wat Khok Makham School. Police Colonel Anucha Wongyai said it was registered for {24|se|by=Police Colonel Anucha Wongyai} seats.

None of the {312|tp} passengers on the train was killed; {six|ti} were treated for bruises.

The State Railway said its driver, Prawit Suksai, {44|ae}, had sounded his horn "long and twice". The data recorder shows he was doing {96|v1|by=The data recorder} kph when he braked and {71|v2|^} when he struck. The limit on that stretch is {100|v0}.

Last year {61|e29|t=Last year} people died at Thai crossings. (Reporting by Ploypailin S.; additional reporting by Gustavo Reinholt; pictures: SIAM/004 to SIAM/019)

@doc b-broadsheet | Bangkok English-language broadsheet | 2030-08-08
A village asked {four|rq} times. On Wednesday it got its answer

Nattaya Phromsuwan, Thung Sawang

Kamnan Boonlert keeps his letters in a biscuit tin. There are {four|rq|t=since 2024} of them since 2024, each asking the State Railway for a barrier at Khok Makham, each with a stamp of receipt and none with a reply.

This morning the tin stood on a table in the temple hall, next to {15|!d2|t=by last night} coffins, white, and most of them short. That was the count by last night. Nong Mali's was the shortest. She was {six|!ay}, in her second month of kindergarten, and she rode to school on her cousin's lap because there was no seat. The vehicle has {24|se} and there were {41|ob} on it.

At the hospital, people lined up to give blood until the fridges were full, {1,150|bd|t=by this morning} bags by this morning. 

Why did nobody stop? The railway's own sums say a great deal. A set of arms and bells costs it {4.2 million|pc|by=The railway} baht. It has {2,640|na|^} places where a road crosses the line at grade. Of these, {1,060|nb|^} have arms, {1,000|nl|^} have lamps that may or may not blink, and {580|ni|^} are not supposed to exist. Khok Makham is one of the last kind.

Things were said to be improving. There were {97|a28|t=in 2028} crossing accidents in 2028 and {84|a29|t=last year} last year; the dead of 2028 numbered {74|e28|t=of 2028}, and last year there were fewer again. "Tell that to the cousin," said Kamnan Boonlert, who has taken his hat off and not put it back.

Somyot Kaewkla, {58|ad}, who drove the children for {600|fr} baht a month each, is among the dead.

More on this: Opinion, p8 | Editorial cartoon | SET closes at 1,402.77

@doc c-railway | railway statement | 2030-08-08
STATE RAILWAY: CLARIFICATION CONCERNING SPECIAL EXPRESS 29 AT KM 371/4

1. On 7 August BE 2573 at {06:52|t1} hrs Special Express 29, with {312|tp} passengers, collided with a motor vehicle at an unauthorised crossing.

2. According to the recorder the train was travelling at {96|v1|by=the recorder} km/h, below the permitted {100|v0} km/h. The driver applied the emergency brake {180|x1|^} metres before the crossing. Speed on impact was {71|v2|^} km/h. The vehicle was carried {240|x2} metres.

3. The driver, aged {44|ae}, has tested negative for alcohol and stimulants. He has been relieved of duty for counselling.

4. Although the vehicle had no right of way, the Railway, on humanitarian grounds, will pay {340,000|k2|by=the Railway} baht to the family of each of the deceased. This is in addition to the {500,000|k1} baht payable by the compulsory motor insurance and {200,000|k3} baht from the Prime Minister's Office.

5. The Railway has put to the cabinet a programme covering {260|gn|t=by 2032} crossings by 2032. At {4.2 million|pc} baht each the sum required is {1.09 billion|gb|^} baht.

6. The Railway recalls that crossing accidents decreased by {13.4 per cent|ac|v=-13.4|t=last year} last year.

Governor's Office, Rong Mueang Road. Tel. 1690, 24 hours

@doc d-tabloid | Malaysian tabloid, Sunday edition | 2030-08-11
SHOES ON THE TRACK

{Eight|dg} of the dead were girls, {six|dj} were boys, and every one had new shoes: sports day.

From CHOK WEI JIN in Khok Makham

They have stopped counting here, because there's no need. {Sixteen|d3|t=on Friday} it was on Friday and, pray, {16|d3} it stays. {Fourteen|dp|^} of them were pupils: {eight|dg|^} girls and {six|dj|^} boys. The {two|da} grown-ups were the driver Somyot and Teacher Orn, who was found with a child under each arm.

The other {25|sv} on the bus live. {Three|c2|t=this morning|by=doctors} are still fighting in intensive care, doctors said this morning.

The train was belting along at {69|!v1} kilometres an hour before its driver hit the brakes, and it pushed the wreck for the length of two football pitches, {240|x2} metres.

Nong Mali's grandmother showed us a drawing. The girl was {five|ay}. It is of a train.

The kingdom gives with both hands. The abbot told us the temple fund has {9.8 million|f2|t=this morning|by=The abbot} baht in it, from {6.3 million|f1|t=Thursday} on Thursday. Compensation? Each bereaved family will see {500,000|k1} baht from insurers, {340,000|k2} from the railway, {200,000|k3} from the government. We added it up: {1.14 million|!kt}. Survivors get {80,000|ki}.

And the owner of the bus, a {31|by}-year-old rattletrap? Out. Bail: {400,000|bl} baht.

INSIDE: Toto 4D 8807 first prize | 9 durians you must try | Harimau Muda 2-1

@doc e-column | newsletter of a transport-safety institute | 2030-08-12
Safe Crossing, issue 58: Reading the numbers from Thailand

Dear colleagues,

Several of you have asked for the facts behind the pictures from Khok Makham. 

Exposure. Thailand has {2,640|na} level crossings. {Forty percent|np|round|v=40} have barriers. By comparison Japan stands above ninety. The worst class are the {580|ni} informal ones, made by villagers with a bulldozer and a prayer.

Trend. There were {84|a29|t=in 2029} accidents in 2029, with {74|!e29|^} fatalities. The corresponding count of accidents for 2028 was {97|a28|t=for 2028}. One bad Wednesday has now erased a quarter of a year's progress.

Kinematics. From {96|v1} km/h a loaded express needs about {700|~bn} metres to stop. Driver Prawit had {180|x1}. He shed a quarter of his speed and was still at {71|v2}.

Crowding. {38|op} pupils, with three adults, on a body with {24|se} seats. Of all on board, {16|d3|t=as of 9 August} were killed as of 9 August.

Money. For the dead, public and statutory payments come to {16.64 million|kx} baht; for the {25|sv} survivors, to {2 million|kj}. The cabinet has agreed to spend {1.1 billion|gb} on {260|gn|t=by the end of 2032} barriers by the end of 2032. Had it bought one in 2024 it would have paid {4.2 million|pc}. You may draw your own conclusion.

Criminal law. {Two|ar|t=on Saturday} people were charged on Saturday by the police: the owner and the inspector who passed the vehicle.

Next webinar: 3 September, 14:00 CET, 45 minutes, places limited to 300

@doc f-chronicle | school association's web notice with letters | 2030-08-11
To the friends of Wat Khok Makham School

We are a small school, {186|en|t=until Tuesday} pupils until Tuesday, and we cannot answer every message, so here is one for all.

The cremation of our {fourteen|dp} children and of Teacher Orn will be held together on Saturday. Khun Somyot's family have asked for a separate rite and we respect that.

Of those in hospital, {three|c2|t=today} remain in danger today, where on the first evening it was {seven|c1|t=on the first evening}.

The abbot asks us to publish the account in full. Up to this noon the fund holds {9.8 million|f2|t=Up to this noon} baht, which the bank says is {US$300,000|fu|t=Up to this noon|by=the bank}. Of this, nothing has been spent. On Thursday, when some newspapers printed that it was {63 million|fz|t=On Thursday}, it was {6.3 million|f1|^}; we thank the newspapers for their optimism.

Families have been told that they will be paid {1.04 million|kt} baht for each person lost. The first transfer, the insurance's {half a million|k1|v=500000}, arrived on Friday.

We shall not have the bus again. The railway has lent a minivan with {11|mv} seats and a belt on each.

The gate stays closed until the 19th. Lessons for Prathom 1 to 3 move to the sala, 08.30 to 11.30.

Kru Wilaiwan, acting head
