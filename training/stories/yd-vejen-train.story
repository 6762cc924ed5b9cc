@story yd-vejen-train
@topic Collision of an intercity train and a beet lorry near Vejen, Denmark: carriages, injured, signals, liability
@subject C = Vejen rail collision | the collision | the crash | the accident
@subject I = intercity train IC 847 | IC 847 | the train | the intercity
@subject L = beet lorry | the lorry | the truck
@subject B = Banedanmark | the track authority | the rail infrastructure manager
@subject P = South Jutland Police | police | South Jutland Police's duty officer
@subject H = Kolding Hospital | Kolding
@subject O = Odense University Hospital | Odense | OUH
@subject E = Esbjerg hospital | Esbjerg
@subject S = operator Jyskbane | Jyskbane | the train operator
@subject A = Accident Investigation Board | the Board | AIB
@subject V = Vognmand Krogsgaard | Krogsgaard | the haulier
@subject T = transport minister Signe Balslev | Balslev | the minister
@fact d1 = 5 | deaths | C | people killed in the collision | 2032-10-14 11:00 | cumulative
@fact d2 = 8 | deaths | C | people killed in the collision | 2032-10-14 17:00 | cumulative
@fact d3 = 10 | deaths | C | people killed in the collision | 2032-10-18 | cumulative
@fact dp = 9 | deaths | I | passengers killed in the collision | 2032-10-18 | cumulative
@fact dr = 1 | deaths | I | train drivers killed in the collision | 2032-10-14 | constant
@fact i1 = 46 | injuries | C | people injured in the collision | 2032-10-14 17:00 | cumulative
@fact is = 12 | injuries | C | people seriously injured in the collision | 2032-10-14 17:00 | snapshot
@fact il = 34 | injuries | C | people slightly injured in the collision | 2032-10-14 17:00 | snapshot
@fact hk = 21 | injuries | H | people taken to the hospital | 2032-10-14 | constant
@fact ho = 9 | injuries | O | people taken to the hospital | 2032-10-14 | constant
@fact he = 16 | injuries | E | people taken to the hospital | 2032-10-14 | constant
@fact pas = 173 | ridership | I | passengers on board | 2032-10-14 | constant
@fact pasr = 181 | ridership | I | seat reservations sold | 2032-10-14 | constant
@fact st = 3 | other | I | staff on board | 2032-10-14 | constant
@fact tot = 176 | ridership | I | people on board | 2032-10-14 | constant
@fact unh = 122 | other | I | people on board who were unhurt | 2032-10-14 | constant
@fact cars = 6 | other | I | carriages in the train | 2032-10-14 | constant
@fact card = 4 | other | I | carriages off the rails | 2032-10-14 | constant
@fact caro = 2 | other | I | carriages overturned | 2032-10-14 | constant
@fact sp = 142 | speed | I | speed at impact in km/h | 2032-10-14 | constant
@fact spl = 180 | speed | I | permitted speed in km/h | - | constant
@fact spb = 171 | speed | I | speed at the start of braking in km/h | 2032-10-14 | constant
@fact br = 240 | distance | I | metres of braking before impact | 2032-10-14 | constant
@fact stp = 380 | distance | I | metres from impact to standstill | 2032-10-14 | constant
@fact wt = 44 | other | L | tonnes of weight | 2032-10-14 | constant
@fact wtl = 27 | other | L | tonnes of beet on board | 2032-10-14 | constant
@fact wte = 17 | other | L | tonnes of empty weight | - | constant
@fact tm = 08:37 | clock | C | time of the collision | 2032-10-14 | constant
@fact bar = 08:36 | clock | B | time at which the barriers closed | 2032-10-14 | constant
@fact gap = 58 | duration | B | seconds between the closing of the barriers and the crash | 2032-10-14 | constant
@fact stand = 74 | duration | L | seconds that the lorry stood on the crossing | 2032-10-14 | constant
@fact drv = 38 | age | L | age of the driver | - | constant
@fact cross = 41 | other | B | unguarded and half-barrier crossings on the line | 2032 | constant
@fact crx = 29 | other | B | crossings to be closed by 2036 | 2032 | plan
@fact crd = 12 | other | B | crossings closed since 2028 | 2032 | cumulative
@fact cro = 53 | other | B | crossings on the line in 2028 | 2028 | constant
@fact inv = 760000000 | budget | B | kroner for closing crossings | 2028 | plan
@fact spt = 310000000 | spending | B | kroner spent on closing crossings | 2032 | cumulative
@fact sps = 40.8 | other | B | share of the crossing money spent | 2032 | snapshot
@fact nm = 14 | other | B | near misses at the crossing | 2032-10 | cumulative
@fact nmy = 5 | duration | B | years of near-miss records | 2032-10 | constant
@fact res = 214 | officers | P | rescuers at the scene | 2032-10-14 | constant
@fact hel = 3 | other | - | helicopters at the scene | 2032-10-14 | constant
@fact cl = 9 | duration | B | days for which the line is closed | 2032-10-14 | plan | projected
@fact clr = 11 | duration | B | days for which the line was closed | 2032-10-25 | constant
@fact lc = 62 | ridership | S | trains a day cancelled | 2032-10-15 | snapshot
@fact bus = 45 | other | S | replacement buses | 2032-10-15 | snapshot
@fact dam = 88000000 | damages | S | kroner of damage to the train | 2032-10-20 | snapshot | projected
@fact insu = 150000000 | damages | V | kroner of liability cover | - | constant
@fact off = 25000 | damages | S | kroner paid at once to each seriously injured passenger | 2032-10-16 | plan | pledged
@fact old = 8 | deaths | - | people killed in the Ringsted derailment | 2024 | constant
@rel sum d3 = dp + dr
@rel sum i1 = is + il
@rel sum i1 = hk + ho + he
@rel sum tot = pas + st
@rel sum tot = d2 + i1 + unh
@rel sum wt = wtl + wte
@rel diff cross = cro - crd
@rel share sps = spt / inv
@rel diff crd = cro - cross
@trap d1 d2 :: the toll rose in the afternoon
@trap pas pasr :: travellers and reservations
@trap pas tot :: with and without staff
@trap sp spb :: at impact and before braking
@trap sp spl :: driven and permitted
@trap wt wtl :: lorry and load
@trap card caro :: off the rails and on their side
@trap cl clr :: forecast and outcome
@trap d2 old :: eight here that day and eight in an earlier accident
@trap inv spt :: granted and spent

@doc a-flash | wire agency | 2032-10-14
{Five|d1} dead as Danish train hits lorry

VEJEN, Denmark, Oct 14 (Nordtel) – {Five|d1|t=by 11 a.m.|by=police} people had been found dead by 11 a.m. on Thursday in the wreck of an intercity train that ran into a sugar-beet lorry on a level crossing near Vejen, police said.

The collision happened at {8:37 a.m.|tm}. All {six|cars} carriages are damaged; {four|card} left the rails and {two|caro} lie on their side. Jyskbane, which runs the service from Esbjerg to Copenhagen, had sold {181|pasr|by=Jyskbane} seat reservations for it.

The lorry driver, {38|drv}, jumped clear and is in custody as a witness, South Jutland Police's duty officer said. {Three|hel} helicopters are at the scene.

The maximum speed on the section is {180|spl} kph.

A derailment at Ringsted killed {eight|old|t=in 2024} people in 2024.

@doc b-tv | broadcast script | 2032-10-14
TV SYD — 19.30 — SCRIPT 4/11

STUDIO: {Eight|d2|t=at five this afternoon|by=police} people were confirmed dead at five this afternoon. One of them is the train's driver, a father of two from Esbjerg. Police told us there are {forty-six|i1|^} hurt: {twelve|is|^} badly and {thirty-four|il|^} with what the doctors call walking injuries.

CLIP: Rasmus Toft, passenger, coach {three|-}: "There was a hand on the horn, long. Then sugar beets came in through the ceiling."

STUDIO: The injured were shared out like this. Kolding took {twenty-one|hk}. {Sixteen|he} went the other way, to Esbjerg. The most serious, {nine|ho}, were flown to Odense.

VO: {Two hundred fourteen|res|by=duty officer} rescuers worked in the field, says the police's duty officer. The owner of the field brought coffee.

STUDIO: On board were {one hundred seventy-three|pas|by=the train company} passengers by the train company's list, plus {two|!st} crew.

LIVE 2-WAY: Line closed, {nine|cl|by=the track authority|m=projected} days according to the track authority. Buses from Kolding.

NEXT: handball, {31-28|-}.

@doc c-daily | broadsheet | 2032-10-16
{Fourteen|nm} warnings at one crossing

By Ane Vestergaard

There were cameras, so there is a film. At Gravvænget crossing outside Vejen a lorry rolls on to the rails, stops, and stands there for {74|stand} seconds. The barriers come down at {8:36|bar}. It's {58|gap} seconds from that moment to the white flash.

The lorry weighed {44|wt} tonnes, beet and all. Its load alone was {27|wtl}.

It was not the first. In {five|nmy} years the track authority's own register has {14|nm|by=the track authority's own register} near misses at this very place. "Every one was followed up," said Banedanmark's head of safety, Jens Mølgaard. He could not say how.

The plan to do away with crossings on this line goes back to 2028, when there were {53|cro|t=2028}. {Twelve|crd} have gone. Which leaves {41|cross}, and of these {29|crx|m=projected} are to disappear by 2036. Parliament set aside {760 million|inv} kroner; {310 million|spt}, or {31 percent|!sps}, has been spent.

Transport minister Signe Balslev said on Friday she would ask for {a hundred million|-} more. She said it at {two|-} press conferences.

At the time of going to press, {eight|d2|by=the police} people are dead by the police's count, and two in Odense are fighting for their lives.

Related: Editorial p. {2|-} | Timeline p. {5|-}

@doc d-board | accident board, preliminary notice | 2032-10-18
AIB 2032-{114|-}: Collision at level crossing 31, Lunderskov–Esbjerg

Preliminary data. No conclusions should be drawn.

Train: IC 847, {six|cars} vehicles, {173|pas} passengers and {three|st} staff, a total of {176|tot} persons. Lorry: gross weight {44|wt} tonnes, empty {17|wte}.

The driver began to brake at {171|spb} km/h, {240|br} metres before the crossing. At impact the train's speed was {142|sp} km/h. It came to rest after {380|stp} metres. The permitted speed was not exceeded.

The level crossing installation reported the barriers closed at {08:36|bar} and the impact followed {58|gap} seconds later. No failure has been found.

Fatalities at the date of this notice: {ten|d3|t=at the date of this notice}, comprising {nine|dp} passengers and the {one|dr} driver. No one in the lorry was killed. {122|unh} persons on the train were physically unhurt.

A final report is planned within {12|-} months.

@doc e-tabloid | tabloid | 2032-10-19
{TEN|d3} GONE: 'The beets came like cannonballs'

Here is what we know about the hell train.

» DEAD: {10|d3}. Two died in hospital at the weekend. It is now worse than Ringsted, where {8|old} lost their lives.

» HURT: {64|!i1} were driven or flown to hospitals. Odense alone took {9|ho}.

» SPEED: The lok had {142|sp} on the clock when it hit, down from {171|spb}.

» LORRY: It stood on the rails for over a minute, {74|stand} seconds. It belongs to Krogsgaard of Brørup, which has {22|-} trucks and is insured for {150 million|insu} kroner.

» MONEY: Jyskbane pays every badly injured passenger {25,000|off|by=Jyskbane} kroner straight away. "An aspirin," says lawyer Mette Kjærgaard, who acts for {seven|-}.

» TRAFFIC: {62|lc} trains a day scrapped. {54|!bus} buses instead.

WIN a weekend for {2|-}: page {27|-}. Text BEET to {1231|-}.

@doc f-trade | rail trade paper | 2032-10-27
Vejen line reopens after eleven days

Traffic between Lunderskov and Esbjerg was resumed on Monday, {11|clr} days after the collision, {two|-} later than Banedanmark had hoped. During the closure {62|lc} trains were cancelled daily and {45|bus} buses hired.

Jyskbane puts the loss of rolling stock at {DKK 88m|dam|by=Jyskbane|v=88000000}. {Two|caro} of the {six|cars} vehicles will be scrapped. The haulier's policy covers {DKK 150m|insu|v=150000000}, and claims for {ten|d3} deaths and {46|i1} injuries come first.

Half barriers remain a Danish habit: {41|cross} on this line, the government's programme notwithstanding. {DKK 310m|spt|v=310000000} of its {760|inv|x=1000000} had been used by the summer, and {12|crd} crossings removed.

Obstacle detection, standard in {two|-} neighbouring countries, would have had {58|gap} seconds to work with. At {171|spb} km/h this type of train needs {820|-} metres to stop; it had {420|!br}.
