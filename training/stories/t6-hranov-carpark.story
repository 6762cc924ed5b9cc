@story t6-hranov-carpark
@topic Collapse of a multi-storey car park at Hranov, Czech Republic: Saturday afternoon to the fifth day
@subject V = Hranov car park collapse | the collapse | the accident | collapse | the disaster
@subject B = Parkhaus Vítkova | the car park | the garage | the structure | the building | Vítkova garage
@subject PN = ParkNova | the operator | the owner | the firm
@subject G = Galerie Orlík | the shopping centre | the mall
@subject L = Lípová Street | two tenement houses | residents of Lípová Street
@subject H = Fire and Rescue Service of the Olomouc Region | the fire service | firefighters | fire brigade
@subject P = Czech police | the police | detectives
@subject M = town of Hranov | the town hall | the mayor | the town | Mayor Dana Vrbová
@subject R = Olomouc Region | the region | the regional council
@subject A = Czech Insurers' Association | insurers | the association
@subject K = Petr Kalousek | Kalousek | the pensioner
@subject Y = Thuy Linh Nguyen | Linh | the student
@subject CZ = Czech Republic | the country | nationwide
@fact d1 = 2 | deaths | V | people killed | 2032-10-16 evening | cumulative
@fact d2 = 4 | deaths | V | people killed | 2032-10-17 evening | cumulative
@fact d3 = 5 | deaths | V | people killed | 2032-10-19 | cumulative
@fact m1 = 6 | missing | V | people missing | 2032-10-16 evening | snapshot
@fact m2 = 1 | missing | V | people missing | 2032-10-17 evening | snapshot
@fact i1 = 23 | injuries | V | people hurt | 2032-10-16 evening | cumulative
@fact i2 = 31 | injuries | V | people hurt | 2032-10-18 | cumulative
@fact rs = 9 | rescued | V | people dug out alive | 2032-10-17 | cumulative
@fact ec = 1400 | evacuated | G | people led out | 2032-10-16 | cumulative
@fact el = 86 | evacuated | L | people moved out | 2032-10-16 | snapshot
@fact ff = 128 | other | H | firefighters at the scene | 2032-10-16 evening | snapshot
@fact fd = 7 | other | H | search dogs at the scene | 2032-10-16 evening | snapshot
@fact t1 = 15:17 | clock | B | time of the first call about cracks | 2032-10-16 | constant
@fact t2 = 15:41 | clock | V | time of the fall | 2032-10-16 | constant
@fact tm = 24 | duration | V | minutes from the first call to the fall | 2032-10-16 | constant
@fact sp = 620 | other | B | parking places | - | constant
@fact ca = 347 | other | B | cars inside | 2032-10-16 | snapshot
@fact cc = 214 | other | B | cars crushed | 2032-10-18 | cumulative
@fact cr = 98 | other | B | cars damaged that can be repaired | 2032-10-18 | cumulative
@fact cu = 35 | other | B | cars left unscathed | 2032-10-18 | cumulative
@fact sh = 55.97 | other | B | share of places taken | 2032-10-16 | snapshot
@fact lc = 285000 | damages | A | crowns of damage per crushed car | 2032-10-20 | snapshot
@fact lt = 61000000 | damages | A | crowns of damage to crushed cars | 2032-10-20 | snapshot
@fact lb = 190000000 | damages | A | crowns of damage to the structure | 2032-10-20 | snapshot
@fact ls = 251000000 | damages | A | crowns of damage in all | 2032-10-20 | snapshot
@fact li = 80000000 | damages | PN | crowns of liability cover | - | constant | threshold
@fact f1 = 3400000 | fundraising | M | crowns in the public collection | 2032-10-18 | cumulative
@fact f2 = 5100000 | fundraising | M | crowns in the public collection | 2032-10-20 | cumulative
@fact fn = 4250 | other | M | givers to the public collection | 2032-10-20 | cumulative
@fact fa = 1200 | fundraising | M | crowns per gift | 2032-10-20 | snapshot
@fact gk = 500000 | damages | R | crowns for each bereaved family | 2032-10-19 | plan | pledged
@fact gi = 100000 | damages | R | crowns for each person hurt | 2032-10-19 | plan | pledged
@fact gx = 2500000 | damages | R | crowns for bereaved families in all | 2032-10-19 | plan | pledged
@fact gy = 3100000 | damages | R | crowns for the hurt in all | 2032-10-19 | plan | pledged
@fact gt = 5600000 | budget | R | crowns for victims in all | 2032-10-19 | plan | pledged
@fact wp = 46 | other | B | tonnes of solar panels on the roof | 2029 | constant
@fact cn = 17 | other | B | cracks that inspectors listed | 2027 | constant
@fact cf = 6 | other | B | listed cracks repaired | 2032-10 | cumulative
@fact co = 11 | other | B | listed cracks not repaired | 2032-10 | snapshot
@fact st = 74 | other | CZ | garages of the same type | - | constant
@fact sc = 19 | other | CZ | garages of the same type closed for checks | 2032-10-19 | snapshot
@fact ch = 2 | arrests | P | people charged | 2032-10-20 | cumulative
@fact se = 10 | sentence | P | years in prison at most | - | constant | threshold
@fact ex = 90 | duration | P | days given to the experts | 2032-10-20 | plan
@fact ak = 72 | age | K | age | - | constant
@fact ay = 19 | age | Y | age | - | constant
@fact dh = 11 | duration | K | hours under the concrete | 2032-10-17 | constant
@fact r1 = 312000000 | revenue | PN | crowns of yearly sales | 2031 | cumulative
@fact q1 = 28000000 | profit | PN | crowns of yearly profit | 2031 | cumulative
@fact q0 = 24000000 | profit | PN | crowns of yearly profit | 2030 | cumulative
@fact qp = 16.67 | rate | PN | growth of yearly profit | 2031 on 2030 | constant
@fact dl = 9000000 | revenue | G | crowns of sales lost per day of closure | 2032-10 | snapshot
@rel sum ca = cc + cr + cu
@rel share sh = ca / sp
@rel product lt = lc * cc
@rel sum ls = lt + lb
@rel product f2 = fn * fa
@rel product gx = gk * d3
@rel product gy = gi * i2
@rel sum gt = gx + gy
@rel sum cn = cf + co
@rel change qp = q0 -> q1
@trap d1 d2 :: two more were found on Sunday
@trap d2 d3 :: the last of the missing was found on Tuesday
@trap i1 i2 :: more people reported injuries
@trap t1 t2 :: the call and the fall
@trap f2 gt :: the public collection and the region's grant
@trap cc ca :: crushed cars and all cars
@trap li ls :: the cover is far below the damage
@trap sp ca :: places and cars
@trap co dh :: eleven cracks and eleven hours
@trap q0 tm :: 24 million and 24 minutes

@doc a-wire | Czech wire agency, English service | 2032-10-16
Car park collapses in Hranov, {two|d1} dead, {six|m1} sought

Hranov, Oct 16 (TKM) - {Two|d1|t=as of 8 pm|by=regional rescuers} people have died and {six|m1|^} are believed to lie beneath the rubble of a five-storey garage that came down in the centre of Hranov this afternoon, regional rescuers told TKM as of 8 pm. {Twenty-three|i1|^} are being treated.

Parkhaus Vítkova, which adjoins the Galerie Orlík shopping centre, has {620|sp} places. Cameras at the barrier show that {347|ca|t=at the time} cars were inside at the time, said Colonel Ivo Blažek of the fire service. He has {128|ff|t=tonight} men and women on the heap tonight, and {seven|fd|^} dogs.

The first warning was a call from a cleaner at {15:17|t1|by=Blažek}, reporting "a crack one could put a hand into", Blažek said. The upper ramps gave way at {15:41|t2|^}. In the minutes between, the mall's guards had brought {1,400|~ec} or so shoppers into the open, which the colonel credited with saving "dozens at the least".

The police have closed Vítkova and Lípová streets. {86|el} inhabitants of two tenement houses will not sleep at home.

Prime Minister Radek Šindelář said he would come to Hranov on Sunday.

The garage, opened in 1998, is owned by ParkNova. The firm has not answered its telephone.

TKM photo: 3 shots available, ref. P2032101600871

@doc b-regional | Moravian regional daily | 2032-10-18
Eleven hours with a steering wheel for a pillow

Jarmila Oščádalová

HRANOV. At twenty to three on Sunday morning firefighters broke through to a silver Škoda on what used to be the second floor. In it, cold, cross and alive, was Petr Kalousek, {72|ak}.

"I had paid till six," the pensioner told them. He had been lying under the slabs for {eleven|dh} hours. He was the last of {nine|rs|by=the fire brigade} whom the crews reached in time, the fire brigade says.

Two decks lower they came too late for {four|d2|t=by last night}. That was the sum by last night. {One|m2|^} more person is still being looked for: Thuy Linh Nguyen, {19|ay}, a student at Olomouc who works weekends at the mall's bubble-tea stand. Her parents have been sitting in the parish hall since Saturday with a thermos nobody opens.

Those hurt now number {31|i2|t=this morning|by=the regional hospital}, the regional hospital told us this morning; some only noticed on Sunday what had happened to their backs.

How many cars? We went through the police list. Of the {347|ca}, {35|cu} were driven out yesterday without a scratch. {98|cr} can be mended. The remaining {214|cc} are, in the words of a tow-truck driver, "geometry".

The town hall opened a collection at noon on Saturday and this morning there were {3.4 million|f1|t=this morning} crowns in it. Account 4200-118833/0710, variable symbol 161032.

READ ALSO: Bus 12 diverted until Friday • Ice hockey: Zubři fall 2:5 • Mushroom of the week

@doc c-release | fire service, numbered captions to released photographs | 2032-10-19
PHOTO SET 44/2032: INTERVENTION AT VÍTKOVA STREET, HRANOV
Free for editorial use. Credit: HZS OLK / Lt. Šimon Adámek

1. 16 October, 15:52. First engine on scene, eleven minutes after the fall ({15:41|t2}). The call that there were cracks had been logged at {15:17|t1}.

2. 16 October, evening. Floodlights. At this stage {128|ff|t=evening} personnel were deployed with {7|fd|^} dogs.

3. 17 October, 02:40. Extraction of a man, {72|ak}, from deck 2. He was the {ninth|rs|v=9} and last person brought out alive.

4. 17 October. Geophones. Searching for {one|m2|t=17 October} remaining person. Fatalities at that time: {4|d2|^}.

5. 18 October. Inhabitants of Lípová Street, {86|el} of them, are escorted to fetch medicine and, in one case, a tortoise.

6. 19 October, 05:10. Silence is kept. The body of a young woman has been found on deck 1. With her the number of dead is {5|d3|t=19 October}. 

7. 19 October. Removal of the photovoltaic array. The panels, fitted in 2029, weigh {46|wp|by=the documentation} tonnes according to the documentation.

Injured persons in total: {33|!i2|t=as of 18 October}, as of 18 October. The intervention ends today at 18:00 and the site passes to the police.

@doc d-business | Prague business daily | 2032-10-21
ParkNova's cover will not reach the second floor

By Eliška Tran and Boris Hajný

The collapse of the Vítkova garage is going to cost about {215 million|!ls|by=the insurers' first estimate} crowns, according to the insurers' first estimate, published on Wednesday. The operator is covered for {80 million|li}.

The association counts {214|cc} written-off vehicles and puts the average at {285,000|lc|^} crowns. That alone makes {61 million|lt|^}. For the garage itself it reckons with {190 million|lb|^}. The rest is for lawyers: a claim by Galerie Orlík, which says it loses {9 million|dl|by=which} in sales every day it stays closed, is not included.

ParkNova is not poor. It sold parking for {312 million|r1|t=in 2031} crowns in 2031 and made {28 million|q1|^} on it after tax. The year before, profit had been {24 million|q0|t=The year before}; shareholders were told in June of "growth of {14 percent|!qp}, the best in our history". In the same letter the board described the solar roof as "a free lunch".

It weighs {46|wp} tonnes, and the static assessment that should have preceded it has not been found.

Yesterday detectives charged {two|ch|t=Yesterday} people with public endangerment through negligence, the firm's technical director and an outside surveyor. They face up to {ten|<se} years. Court experts have been given {90|ex} days.

A surveyor's report of 2027 lists {17|cn|t=2027} cracks. Invoices exist for the repair of {six|cf}.

PX index 1,712.4 (-0.3%) · EUR 24.81 · From the archive: 5 garages that paid for themselves

@doc e-tabloid | Slovak tabloid site | 2032-10-20
"I HAD PAID TILL SIX!" Grandpa Petr jokes, {FIVE|d3} families weep

Hranov has lit candles. One for each of the {5|d3|t=on Tuesday} who never came back from shopping; the last, on Tuesday, for pretty Linh, just {19|ay}.

It all happened in a flash at {15:47|!t2}. "The lamps swung, then the ceiling bowed to us," shudders saleswoman Ivana. She was one of more than {a thousand|>ec|v=1000} people who were chased out of the mall minutes earlier.

The hero of the web is grandpa Petr Kalousek ({72|ak}). Entombed for {11|dh} hours, he ate two rolls, a banana and half a newspaper. {Ten|?rs|by=the medics} people were saved from the ruins like him, the medics say.

And now the money! The region will send {half a million|gk|v=500000} crowns to each mourning family and {one hundred thousand|gi|v=100000} to each of the injured. Ordinary people have sent {5.1 million|f2|t=by Wednesday} on top by Wednesday. A whole {4,250|fn|^} kind souls gave on average {1,200|fa|^} crowns, some as little as {20|-}.

Will anyone sit for it? The police have {2|ch} suspects. The law allows {a decade|se|v=10} behind bars.

WATCH: video 0:48 | 11 photos | Would you park underground tonight? Vote: yes 38%, no 62%

@doc f-expat | English-language Prague site, explainer | 2032-10-20
Hranov car park collapse: what we know

What happened? On Saturday 16 October part of a garage next to the Galerie Orlík mall pancaked, {24|tm} minutes after a cleaner reported a crack. 

How many victims are there? {Five|d3|t=as of Tuesday} as of Tuesday, when the last missing person was recovered. It was {four|d2|t=on Sunday night} on Sunday night. {31|i2} people have been injured.

Was the mall full? Fairly. About {1,400|~ec} visitors were evacuated. The car park was a bit more than {half|>sh|v=50} full: {620|sp} bays, {347|ca} vehicles.

Why did it fall? Nobody knows. An inspection five years ago recorded {17|cn|t=five years ago} cracks, of which {11|co|t=to this day} have not been dealt with to this day. 

Are other garages safe? There are {74|st} with the same prefabricated system in the country, and {19|sc|t=as of yesterday} had been shut for checks as of yesterday. 

What will the victims get? The regional council has approved {5.6 million|gt|by=The regional council} crowns: {2.5 million|gx|^} for the families of the dead, {3.1 million|gy|^} for the injured. The town's collection is separate. Insurers will pay car owners first and argue later. 

When can people go home? The {86|el} residents of Lípová Street were allowed back last night.

Will parking in Hranov be free? Yes, at the stadium, until the end of the month. (It was CZK 30 an hour at Vítkova.)

Updated 20.10., 11:15. 27 comments. Report a typo: editor@praguelantern.example
