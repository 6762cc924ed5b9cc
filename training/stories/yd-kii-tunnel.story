@story yd-kii-tunnel
@topic Pile-up and fire in a motorway tunnel on Japan's Kii peninsula: hours, bodies, ventilation, reopening
@subject T = Ochiai tunnel | the tunnel | Ochiai tunnel fire | the fire
@subject P = Wakayama prefectural police | prefectural police | police
@subject X = Kinan Expressway Company | Kinan Expressway | the expressway company 
@subject F = Tanabe fire department | the fire department | firefighters
@subject B = tour bus of Hinode Kanko | the tour bus | the coach | Hinode Kanko
@subject K = tanker truck of Mihara Chemical | the tanker truck | the tanker | Mihara Chemical
@subject H = Minami Kii Medical Center | the medical center | the hospital
@subject G = transport ministry | the land and transport ministry | the ministry
@subject O = Governor Reiko Amamiya | Amamiya | the governor
@fact d1 = 5 | deaths | T | people killed in the tunnel | 2035-04-29 21:00 | cumulative
@fact d2 = 11 | deaths | T | people killed in the tunnel | 2035-04-30 noon | cumulative
@fact d3 = 14 | deaths | T | people killed in the tunnel | 2035-05-03 | cumulative
@fact db = 9 | deaths | B | people killed in the coach | 2035-05-03 | cumulative
@fact dc = 4 | deaths | T | people killed in cars | 2035-05-03 | cumulative
@fact dk = 1 | deaths | K | truck drivers killed | 2035-05-03 | cumulative
@fact i1 = 39 | injuries | T | people injured in the tunnel | 2035-04-29 21:00 | cumulative
@fact i2 = 47 | injuries | T | people injured in the tunnel | 2035-04-30 noon | cumulative
@fact isv = 13 | injuries | T | people seriously injured in the tunnel | 2035-04-30 noon | snapshot
@fact ili = 34 | injuries | T | people slightly injured in the tunnel | 2035-04-30 noon | snapshot
@fact hm = 22 | injuries | H | people treated in the medical center | 2035-04-30 noon | cumulative
@fact bp = 36 | ridership | B | passengers in the coach | 2035-04-29 | constant
@fact bs = 27 | rescued | B | passengers of the coach who escaped | 2035-04-29 | constant
@fact bdr = 1 | other | B | coach drivers who escaped | 2035-04-29 | constant
@fact bag = 61 | age | B | age of the driver | - | constant
@fact bds = 12 | duration | B | days worked without a break by the driver | 2035-04-29 | constant
@fact veh = 23 | other | T | vehicles trapped in the tunnel | 2035-04-29 | constant
@fact vb = 9 | other | T | vehicles burnt | 2035-04-29 | constant
@fact vd = 14 | other | T | vehicles damaged but not burnt | 2035-04-29 | constant
@fact out = 168 | evacuated | T | people who walked out of the tunnel | 2035-04-29 | constant
@fact len = 2730 | distance | T | metres of length | - | constant
@fact pos = 1150 | distance | T | metres from the south portal to the collision | 2035-04-29 | constant
@fact posn = 1580 | distance | T | metres from the north portal to the collision | 2035-04-29 | constant
@fact yr = 2009 | date | T | year of opening | - | constant
@fact fan = 18 | other | X | fans in the tunnel | - | constant
@fact fnw = 11 | other | X | fans that ran | 2035-04-29 | constant
@fact fnx = 7 | other | X | fans that failed | 2035-04-29 | constant
@fact fns = 38.9 | other | X | share of fans that failed | 2035-04-29 | constant
@fact ex = 6 | other | X | emergency exits | - | constant
@fact exd = 400 | distance | X | metres between emergency exits | - | constant
@fact exr = 350 | distance | G | metres between emergency exits by the rule for new tunnels | - | constant | threshold
@fact tm = 16:22 | clock | T | time of the collision | 2035-04-29 | constant
@fact cl = 16:31 | clock | X | time at which the tunnel was closed to traffic | 2035-04-29 | constant
@fact gp = 9 | duration | X | minutes from the collision to the closure | 2035-04-29 | constant
@fact late = 31 | other | X | vehicles that drove in after the collision | 2035-04-29 | constant
@fact lim = 80 | speed | T | speed limit in km/h | - | constant
@fact bsp = 94 | speed | B | speed of the coach in km/h | 2035-04-29 | constant
@fact ksp = 71 | speed | K | speed of the tanker in km/h | 2035-04-29 | constant
@fact ld = 12 | other | K | kilolitres of solvent on board | 2035-04-29 | constant
@fact ldp = 14 | other | K | kilolitres of solvent that the tanker may carry | - | constant
@fact tp = 1100 | temperature | T | degrees Celsius reached at the ceiling | 2035-04-29 | constant
@fact ff = 134 | officers | F | firefighters sent | 2035-04-29 | constant
@fact eng = 41 | other | F | fire vehicles sent | 2035-04-29 | constant
@fact exh = 03:50 | clock | F | time at which the fire was out | 2035-04-30 | constant
@fact sp = 180 | distance | T | metres of ceiling damaged | 2035-05-03 | constant
@fact re = 4 | duration | X | months until one lane reopens | 2035-05-03 | plan | projected
@fact re2 = 5 | duration | X | months after which one lane reopened | 2035-09-29 | constant
@fact cost = 6800000000 | budget | X | yen of repair | 2035-06 | plan | projected
@fact trf = 17400 | ridership | T | vehicles a day | 2034 | constant
@fact det = 52 | distance | T | kilometres of detour | 2035 | constant
@fact chk = 2031 | date | X | year of the last full check of the fans | - | constant
@fact tun = 96 | other | G | tunnels longer than two kilometres to be checked | 2035-05-03 | plan
@fact old = 7 | deaths | - | people killed in the 2022 fire of the Kuma tunnel | 2022 | constant
@fact con = 500000 | damages | B | yen of condolence money offered to each family | 2035-05-02 | plan | pledged
@rel sum d3 = db + dc + dk
@rel sum i2 = isv + ili
@rel sum bp = bs + db
@rel sum veh = vb + vd
@rel sum len = pos + posn
@rel sum fan = fnw + fnx
@rel share fns = fnx / fan
@rel diff fnx = fan - fnw
@trap d1 d2 :: the toll rose as smoke cleared
@trap d3 db :: all killed and those in the coach
@trap i2 hm :: all injured and one hospital's
@trap veh late :: vehicles trapped and vehicles that drove in too late
@trap vd d3 :: 14 vehicles and 14 dead
@trap exd exr :: distance built and distance required today
@trap bsp ksp :: coach and tanker
@trap ld ldp :: load and capacity
@trap re re2 :: forecast and outcome
@trap gp db :: nine minutes and nine dead

@doc a-flash | news agency, English service | 2035-04-29
URGENT: {Five|d1} die in expressway tunnel fire in western Japan

TANABE, Wakayama, April 29, Nihon Tsushin - {Five|d1|t=as of 9 p.m.|by=police} people were found dead as of 9 p.m. Sunday in an expressway tunnel in Wakayama Prefecture where a tour bus hit the rear of a tanker truck, setting off a fire, police said.

Another {39|i1|t=as of 9 p.m.|by=local hospitals} were injured, according to local hospitals. The accident occurred around {4:22 p.m.|tm} in the {2,730|len}-meter Ochiai tunnel, which was busy at the start of the Golden Week holidays. {Twenty-three|veh} vehicles were caught inside and {168|out} people walked out on their own.

The bus, of operator Hinode Kanko, had {36|bp} passengers aboard. The tanker truck was carrying {12|ld} kiloliters of solvent.

The tunnel was closed to traffic at {4:31|cl}. The fire department sent {134|ff} firefighters and {41|eng} vehicles. The fire was still burning at the time of writing.

In a tunnel fire in Kumamoto Prefecture in 2022, {seven|old|t=in 2022} people died.

@doc b-paper | national daily, English edition | 2035-05-01
Nine minutes in which the sign stayed green

By Kanae Horiguchi

After the tanker truck of Mihara Chemical began to burn, {31|late|by=Kinan Expressway} more vehicles drove into the Ochiai tunnel. The sign over the south portal, {1,150|pos} meters from the collision, did not turn red for {nine|gp} minutes, Kinan Expressway acknowledged on Monday.

The company could not explain either why, of {18|fan} jet fans under the ceiling, {seven|fnx} did not start. They were last inspected from end to end in {2031|chk}.

By Monday noon the dead numbered {11|d2|t=By Monday noon|by=prefectural police} and the injured {47|i2|^}, prefectural police said, {13|isv|^} of the latter seriously and {34|ili|^} lightly. {Twenty-two|hm} were brought to the Minami Kii Medical Center, whose director described "burns of the airways, mostly."

There are {six|ex} emergency exits, one every {400|exd} meters. New tunnels must have one every {350|exr}; this one opened in {2009|yr}.

The bus driver, {61|bag}, survived. According to Hinode Kanko's own log it was his {12th|bds|v=12} working day in a row.

The fire was out at {3:50 a.m.|exh} on Monday.

@doc c-presser | operator's notice | 2035-05-03
Notice on the accident in the Ochiai tunnel (Report 6)

Kinan Expressway Company offers its deepest apologies.

1. Casualties (according to police, as of 3 May, 10:00): {14|d3|t=3 May|by=police} deceased. Of these {nine|db} had been aboard the coach, {four|dc} in passenger cars; {one|dk} was the driver of the tanker.
2. Vehicles: {9|vb} burnt, {14|vd} otherwise damaged.
3. Structure: ceiling slabs damaged over {180|sp} metres. The estimated maximum temperature at the ceiling was {1,100|tp} °C.
4. Ventilation: {11|fnw} of {18|fan} fans operated as designed ({7|fnx}, or {39%|fns|round}, did not). Cause under examination.
5. Closure: at {16:31|cl}, nine minutes after the collision at {16:22|tm}.
6. Outlook: one lane is expected to be available in about {four|~re} months. The detour by National Route 42 is {52|det} km long. {17,400|trf} vehicles used the section daily in 2034.

Inquiries: 0739-{55-0142|-} (24 hours)

@doc d-tv | broadcast script | 2035-05-03
NEWS 7 / ITEM 2 / 1'50"

ANCHOR: The number of people who lost their lives in the tunnel fire has gone up to {fourteen|d3}. {Three|-} died in hospital.

VTR: Police have now read the two tachographs. The coach was doing {ninety-four|bsp|by=Police} kilometers an hour. The limit is {eighty|lim}. In front of it the tanker was doing {seventy-one|ksp|by=Police}.

Of the coach's {thirty-six|bp} passengers, {twenty-seven|bs} broke a window and got out, and so did {one|bdr} man more, the driver.

SURVIVOR: "I counted steps. {Four hundred and ten|-}. Then there was a green door."

VTR: The company that runs the coach has offered {five hundred thousand|con|by=The company that runs the coach} yen to each bereaved family as condolence money. The ministry will have {ninety-six|tun|by=The ministry} long tunnels checked.

GOVERNOR AMAMIYA: "{Seven|fnx|by=GOVERNOR AMAMIYA} fans, seven! What is a fan for?"

ANCHOR: Now, baseball. Tigers {4|-}, Carp {3|-}.

@doc e-explain | engineering magazine, Q&A | 2035-06-10
Ochiai: an engineer answers

**Does the tank's size matter?** It was rated for {14|ldp} kiloliters and held {12|ld}. A third of that would have done.

**How hot did it get?** {1,100|tp} degrees at the slab, long enough to spall {180|sp} meters of it.

**Why did smoke go south?** The fans at the north end, which is {1,580|posn} meters off, pushed; those on the south side stood still. {Two of five|~fns|v=40} were dead, in effect.

**Are the exits too far apart?** {Four hundred|exd} meters is two minutes in clean air and six in smoke. The present rule says {350|exr}.

**When did people die?** All but {three|-} of the {14|d3} within the first {12|-} minutes, i.e. soon after the sign turned red at {4:31|cl}.

**Cost?** The operator reckons {6.8 billion|cost|by=The operator} yen.

Issue {388|-}. Next month: 5 bridges that talk.

@doc f-local | local paper | 2035-09-30
Ochiai tunnel: one lane, five months on

It was to be {four|re|t=in May} months, they said in May. On Saturday at ten the barrier went up after {five|re2}, and Masaru Iwai of Shirahama, {78|-}, was first through, at {40|-} kilometers an hour, with the window open.

There are {six|-} more exits now, and new fans, {24|-} of them. The repair cost {6.8 billion|cost} yen.

Relatives of the {14|d3} dead placed flowers at the north portal. {Nine|db} of them came from one town, whose senior citizens' club had booked the coach. The club has {112|-} members left.

During the closure {17,400|trf|by=Kinan Expressway} vehicles a day, by Kinan Expressway's figures for last year, had to take the coast road, {52|det} kilometers longer. "We sold a lot of plum juice," said the owner of the stall at kilometer {31|-}.
