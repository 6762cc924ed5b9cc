@story yd-kigoma-ferry
@topic Sinking of the ferry Upendo Tatu on Lake Tanganyika: first evening to the close of the search
@subject F = MV Upendo Tatu | Upendo Tatu | the ferry | the vessel | the boat
@subject L = Lakeshore Marine Lines | Lakeshore Marine | the operator | the owners
@subject T = Tanzania Lakes Safety Authority | TLSA | the safety authority | the regulator
@subject R = Regional commissioner Neema Kasulwa | Kasulwa | the regional commissioner
@subject H = Maweni Lakeside Hospital | Maweni | the hospital
@subject B = MV Baraka ya Ziwa | Baraka ya Ziwa
@subject N = Tanzania Navy divers | navy divers | the divers
@fact d1 = 31 | deaths | F | people killed in the sinking | 2036-05-08 evening | cumulative
@fact d2 = 52 | deaths | F | people killed in the sinking | 2036-05-09 evening | cumulative
@fact d3 = 78 | deaths | F | people killed in the sinking | 2036-05-13 | cumulative
@fact r1 = 187 | rescued | F | people rescued alive | 2036-05-08 evening | cumulative
@fact r2 = 196 | rescued | F | people rescued alive | 2036-05-09 evening | cumulative
@fact r3 = 199 | rescued | F | people rescued alive | 2036-05-13 | cumulative
@fact m2 = 43 | missing | F | people still missing | 2036-05-09 evening | snapshot
@fact m3 = 14 | missing | F | people still missing | 2036-05-13 | snapshot
@fact ab = 291 | other | F | people on board | 2036-05-09 | snapshot
@fact man = 214 | other | F | passengers on the manifest | 2036-05-08 | constant
@fact tik = 221 | other | F | tickets sold | 2036-05-08 | constant
@fact cap = 160 | other | F | passengers that the licence allows | - | constant
@fact crew = 12 | other | F | crew members on board | 2036-05-08 | constant
@fact pax = 279 | other | F | passengers on board | 2036-05-08 | constant
@fact over = 119 | other | F | passengers above the licensed number | 2036-05-08 | constant
@fact ch = 26 | deaths | F | children killed in the sinking | 2036-05-13 | cumulative
@fact chs = 33.33 | other | F | share of the dead who were children | 2036-05-13 | snapshot
@fact cr = 4 | deaths | F | crew members killed in the sinking | 2036-05-13 | cumulative
@fact jk = 180 | other | F | life jackets on board | 2036-05-08 | constant
@fact jr = 320 | other | F | life jackets that rules require | - | constant | threshold
@fact raft = 6 | other | F | life rafts on board | - | constant
@fact raftu = 2 | other | F | life rafts launched | 2036-05-08 | constant
@fact cg = 85 | other | F | tonnes of cargo loaded | 2036-05-08 | constant
@fact cgl = 60 | other | F | tonnes of cargo that the licence allows | - | constant
@fact cgx = 25 | other | F | tonnes of cargo above the limit | 2036-05-08 | constant
@fact len = 38 | distance | F | length in metres | - | constant
@fact blt = 1989 | date | F | year of building | - | constant
@fact sank = 15:20 | clock | F | time of sinking | 2036-05-08 | constant
@fact dep = 13:05 | clock | F | time of departure | 2036-05-08 | constant
@fact off = 7 | distance | F | kilometres from shore at the sinking | 2036-05-08 | constant
@fact wav = 2.5 | other | - | wave height in metres | 2036-05-08 | snapshot
@fact wnd = 65 | speed | - | gusts in km/h | 2036-05-08 | snapshot
@fact dpt = 94 | distance | F | depth of the wreck in metres | - | constant
@fact div = 34 | other | N | divers at work | 2036-05-09 | snapshot
@fact div2 = 58 | other | N | divers at work | 2036-05-11 | snapshot
@fact bts = 41 | rescued | B | people picked up by the vessel | 2036-05-08 | cumulative
@fact hos1 = 63 | injuries | H | survivors treated in hospital | 2036-05-08 evening | cumulative
@fact hos2 = 17 | injuries | H | survivors still in hospital | 2036-05-11 | snapshot
@fact icu = 5 | injuries | H | survivors in intensive care | 2036-05-11 | snapshot
@fact id2 = 38 | deaths | F | bodies identified | 2036-05-09 evening | cumulative
@fact id3 = 71 | deaths | F | bodies identified | 2036-05-13 | cumulative
@fact un3 = 7 | deaths | F | bodies not identified | 2036-05-13 | snapshot
@fact arr = 3 | arrests | L | people arrested over the sinking | 2036-05-09 | cumulative
@fact arr2 = 6 | arrests | L | people arrested over the sinking | 2036-05-13 | cumulative
@fact cmp = 5000000 | damages | L | shillings promised to each bereaved family | 2036-05-11 | plan | pledged
@fact cmt = 390000000 | damages | L | shillings promised to the bereaved in all | 2036-05-13 | plan | pledged
@fact fund = 120000000 | budget | R | shillings from the state for funerals | 2036-05-11 | plan | pledged
@fact fare = 14000 | price | L | fare in shillings | 2036 | constant
@fact old = 103 | deaths | - | people killed in the 2019 sinking of the MV Faraja | 2019 | constant
@fact olda = 140 | other | - | people on board the MV Faraja | 2019 | constant
@fact insp = 5 | duration | T | months since the last inspection | 2036-05-08 | constant
@fact def = 9 | other | T | defects found at the last inspection | 2035-12 | constant
@fact ins = 4 | other | T | inspectors for the lake | 2036 | snapshot
@fact ves = 87 | other | T | vessels licensed on the lake | 2036 | snapshot
@fact due = 60 | duration | T | days until the inquiry reports | 2036-05-13 | plan | pledged
@rel sum ab = r2 + d2 + m2
@rel sum ab = r3 + d3 + m3
@rel sum ab = pax + crew
@rel diff over = pax - cap
@rel diff cgx = cg - cgl
@rel share chs = ch / d3
@rel sum d3 = id3 + un3
@rel product cmt = d3 * cmp
@trap d1 d2 :: the toll rose overnight
@trap man pax :: those listed against those really on board
@trap man tik :: list of names against tickets
@trap cap jk :: places and life jackets
@trap hos1 hos2 :: treated at once and still in bed
@trap d3 old :: another sinking, in 2019
@trap id3 d3 :: the identified and the dead
@trap bts r1 :: one boat's share of the rescued

@doc a-flash | wire agency flashes | 2036-05-08
URGENT: Ferry sinks on Lake Tanganyika, dozens dead

KIGOMA, Tanzania, May 8 (Panlake) —

17:12 Passenger ferry MV Upendo Tatu goes down off Kigoma in high waves, port official says.

17:40 At least {11|-} bodies seen on the jetty at Kibirizi, Panlake reporter says.

18:55 Ferry's manifest listed {214|man|by=port clerk} passengers, port clerk says; no word yet on the true number.

19:30 Cargo boat Baraka ya Ziwa picked {41|bts|by=its skipper} people from the water, its skipper says.

21:05 (UPDATE 1) {Thirty-one|d1|t=as of 9 p.m.|by=Neema Kasulwa} people are confirmed dead — {31|d1|t=as of 9 p.m.|by=Neema Kasulwa} as of 9 p.m. — and {187|r1|^} have been brought ashore alive, regional commissioner Neema Kasulwa told reporters on the quay. {Sixty-three|hos1|by=she} of the survivors, she said, were being treated at Maweni Lakeside Hospital; a nurse there put it at "{about 60|-}".

The vessel left Kigoma at {1:05 p.m.|dep} for Kagunga and sank at {3:20 p.m.|sank|by=the safety authority} about {seven|~off} kilometres from land, according to the safety authority, TLSA. Gusts of {65|wnd|by=the weather office} kph and waves of {2.5|wav|^} metres were recorded by the weather office.

Licensed for {160|cap} passengers and a crew of {12|crew}, the {38|len}-metre ferry was built in {1989|blt} at Mwanza.

Panlake newsroom Dar: +255 22 555 0144. Editing by S. Okoth.

@doc b-radio | radio bulletin script | 2036-05-09
Seven o'clock bulletin, Radio Ziwa FM 98.7

[JINGLE 0:08]

Good evening. The number of dead from yesterday's ferry disaster has climbed past {fifty|>d2|t=this evening}. Regional commissioner Neema Kasulwa said at {five|-} this evening that {fifty-two|d2|t=this evening|by=Neema Kasulwa} bodies have now been taken from the lake. {Thirty-eight|id2|t=this evening} of those — {38|id2|^}, for you in the studio, Juma — have been claimed by their families.

{One hundred and ninety-six|r2|t=this evening} people are alive. {Forty-three|m2|t=this evening} have not been found.

Add those up and you get {two hundred and ninety-one|ab} souls. That is the number the commissioner is now using. The list of names that the clerk handed over had only {two hundred and forty-one|!man} on it. So who were the others? Market women, mostly, who paid on the gangway. And children; nobody writes down children.

Divers went in at first light, {thirty-four|div|t=at first light} of them, from the navy base. The wreck lies at {ninety-four|dpt} metres, and that is deep, too deep for most of the equipment they brought.

[CLIP: survivor Zuwena Bakari, {29|-}: "There was one jacket for {three|-} of us. We gave it to the boy."]

Police tell Radio Ziwa they hold {three|arr|by=Police} men: the captain's deputy, the port clerk and a manager of Lakeshore Marine Lines. The captain himself is not among the living, say crew mates.

And a correction. Last night we said the boat went down at {twenty past four|!sank}. We have had calls about it. We stand by that: it is what our man at Kibirizi wrote down.

In sport, Mashujaa {2|-}, Prisons {0|-}. The weather: more wind.

@doc c-broad | broadsheet, Dar es Salaam | 2036-05-10
What the licence said, and what sailed

By Hamisi Mbwambo and Grace Lyimo

The certificate of the MV Upendo Tatu hangs, water-stained, in the office of Lakeshore Marine Lines on Lumumba Road (No. {17|-}). It permits {160|cap} passengers. On Thursday afternoon {279|pax|t=On Thursday afternoon|by=the safety authority} were on deck and below, according to the safety authority's count, besides {a dozen|crew} hands: {119|over} people too many.

Cargo is the other half of the story. Loaders remember maize, cement and dried dagaa, in all {85|cg|by=Loaders} tonnes where the paper allows {60|cgl}. That excess, {35|!cgx} tonnes, sat largely on the upper deck, a marine engineer who saw photographs told this newspaper.

The rules demand {320|jr} life jackets on a hull of this class. TLSA's own report from December lists {180|jk|by=TLSA's own report}. It lists, too, {nine|def|t=December|by=TLSA's own report} defects, among them a corroded bilge pump. That inspection was {five|insp} months old when the ferry sailed. No follow-up took place. The regulator has {four|ins|by=its spokesman} inspectors for the {87|ves|^} licensed vessels of the lake, its spokesman, Peter Ngowi, conceded, "and {one|-} of them is on leave".

Of the {half-dozen|raft} life rafts, {two|raftu} reached the water.

By Friday evening {52|d2|t=By Friday evening} people were known to be dead and {43|m2|t=By Friday evening} unaccounted for. The sinking is not yet the lake's worst: {103|old|t=in 2019} drowned in 2019 when the MV Faraja, with {140|olda|t=in 2019} aboard, turned over off Ujiji.

A passage to Kagunga costs {14,000|fare} shillings. Lakeshore Marine says it issued {221|tik|by=Lakeshore Marine} tickets on Thursday and "cannot speak for persons who board without".

READ MORE: Budget debate: 5 questions for the minister | Simba sign 2 defenders

@doc d-sitrep | UN-style situation report | 2036-05-11
Kigoma ferry incident: Situation Report No. 3 (as of 11 May 2036, 18:00)

HIGHLIGHTS
- The search is in its fourth day. {58|div2|t=11 May 2036} divers are deployed, up from {34|div|t=on 9 May} on 9 May.
- {17|hos2|t=11 May 2036} survivors remain in hospital, {five|icu|^} of them in intensive care; {63|hos1|t=on the first evening} were treated on the first evening.
- The regional government has pledged {TZS 120 million|fund|by=The regional government} for burials.
- The operator announced {TZS 5 million|cmp|by=The operator} for every family that lost a member.

SITUATION OVERVIEW
The vessel, {38|len} m long and built in {1998|!blt}, left Kigoma port at {13:05|dep} on 8 May and sank at {15:20|sank} some {7|~off} km offshore, where the lake is {94|dpt} m deep. The wind at the time gusted to {65|wnd} km/h. It was overloaded with people and goods: {85|cg} tonnes, or {25|cgx} tonnes more than permitted. The number on board is put at {291|ab|by=the authorities} by the authorities, as against {214|man} names on the manifest.

Cholera kits for {1,000|-} people and {400|-} body bags have been prepositioned (previous report: {250|-}).

GAPS AND CONSTRAINTS
Cold storage at Maweni holds {24|-} bodies. Two refrigerated trucks are requested by 13 May.

Contact: OCHA-style cluster desk, Room 204, kigoma.desk@relief.example

@doc e-wire2 | wire agency | 2036-05-13
Tanzania ends search for ferry victims, {14|m3} still missing

KIGOMA, May 13 (Panlake) — Tanzania called off the search for victims of last week's ferry sinking on Tuesday with {78|d3|t=on Tuesday|by=Kasulwa} people confirmed dead and {14|m3|^} never found, regional commissioner Neema Kasulwa said.

"We have {199|r3|t=on Tuesday|by=Kasulwa} who came home," Kasulwa said. "That has to be said as well." The figure includes {three|-} fishermen's passengers who had walked to their villages without telling anyone.

{Twenty-six|ch|t=on Tuesday} of the dead were children, {a third|chs}. {Four|cr} were members of the crew. Relatives have named {71|id3|t=on Tuesday|by=the hospital} of the bodies, the hospital said; the remaining {nine|!un3} will be buried in a common grave at Bangwe on Thursday.

Police said {six|arr2|t=on Tuesday|by=Police} people were now in custody, {twice|-} as many as on Friday.

Lakeshore Marine Lines repeated its promise to pay {5 million|cmp|by=Lakeshore Marine Lines} shillings to each bereaved family, a bill of {390 million|cmt|^} if it does so for every confirmed death. A lawyer for {31|-} families called it an insult and said they would ask for {ten times|-} as much.

An inquiry led by retired judge Augustino Rweyemamu has {60|due|by=the minister} days to report, the minister for transport said. The ferry carried {291|ab} people; its licence was for {160|cap} besides crew.

@doc f-qa | explainer, regional weekly | 2036-05-14
Upendo Tatu: six questions

Was it the weather? Partly. Waves stood at {two and a half|wav} metres. Boats half as long crossed that day.

Was it too full? Yes. The regulator says {279|pax|by=The regulator} passengers. The company's papers say {214|man|by=The company's papers}. Its till says {221|tik|s=Its till}.

Were there jackets? {180|jk}. The law wants {320|jr}.

How many did the Baraka ya Ziwa save? Its crew hauled in {41|bts|by=Its crew}, a {fifth|-} of everybody who lived.

Is it worse than the Faraja? No. There {103|old} died out of {140|olda}. Here it is {78|d3} dead out of nearly {300|~ab}, though {14|m3} have no grave and no court has yet declared them dead.

Will anyone pay? The owners say {5m|cmp|by=The owners|v=5000000} shillings a family. The state will add {120m|fund|by=The state|v=120000000} in all, for funerals only. Neither had paid a shilling by Wednesday.
