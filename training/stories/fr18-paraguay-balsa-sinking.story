@story fr18-paraguay-balsa-sinking
@topic Sinking of a river ferry at Ñandejára, northern Paraguay, October 2032: first night to the fourth day
@subject S = Ñandejára ferry sinking | the sinking | the disaster | the tragedy | the accident
@subject BL = Doña Reinalda II | the balsa | the ferry | the pontoon | the vessel
@subject CO = Balsas del Norte Cueto Hermanos | Balsas del Norte | the firm | the company | the Cuetos
@subject CP = Isidro Ocampos Vera | Ocampos | the skipper | the master | Don Isidro
@subject NP = Naval Prefecture | the Prefecture | Capt. Aníbal Sosa Recalde | Sosa
@subject RV = Paraguay River | the river
@subject BR = Ñandejára bridge | the bridge
@subject X = Ñandejára crossing | the crossing
@fact dt = 2032-10-16 | date | S | day of the sinking | - | constant
@fact ck = 17:20 | clock | S | time of the sinking | - | constant
@fact depc = 17:05 | clock | BL | time of departure | - | constant
@fact ab = 71 | other | BL | people aboard | - | constant
@fact pass = 68 | other | BL | passengers aboard | - | constant
@fact crew = 3 | other | BL | crew aboard | - | constant
@fact cap = 48 | other | BL | passengers allowed by the licence | - | constant | threshold
@fact over = 20 | other | BL | passengers above the limit | - | constant
@fact d1 = 6 | deaths | S | people killed | 2032-10-16 23:00 | cumulative
@fact d2 = 11 | deaths | S | people killed | 2032-10-17 evening | cumulative
@fact d3 = 14 | deaths | S | people killed | 2032-10-19 | cumulative
@fact dinc = 5 | deaths | S | bodies found in a day | 2032-10-17 | snapshot
@fact dinc2 = 3 | deaths | S | bodies found after Sunday | 2032-10-19 | cumulative
@fact ch = 5 | deaths | S | children killed | 2032-10-19 | cumulative
@fact m1 = 11 | missing | S | people missing | 2032-10-16 23:00 | snapshot
@fact m2 = 6 | missing | S | people missing | 2032-10-17 evening | snapshot
@fact m3 = 3 | missing | S | people missing | 2032-10-19 | snapshot
@fact mden = 20 | missing | S | people missing by the mayor's claim | 2032-10-17 | snapshot | denied
@fact r = 54 | rescued | S | people rescued alive | 2032-10-16 23:00 | cumulative
@fact hosp = 19 | injuries | S | survivors treated in hospital | 2032-10-17 | cumulative
@fact ser = 4 | injuries | S | survivors flown to the capital | 2032-10-17 | cumulative
@fact jac = 30 | other | BL | life jackets aboard | - | constant
@fact wind = 74 | speed | S | strongest gust in km/h | 2032-10-16 | snapshot
@fact stop = 45 | speed | X | wind in km/h at which traffic must stop | - | constant | threshold
@fact load = 74 | other | BL | tonnes loaded | 2032-10-16 | snapshot
@fact lmax = 60 | other | BL | tonnes permitted | - | constant | threshold
@fact cem = 18 | other | BL | tonnes of cement on a truck | - | constant
@fact pick = 3 | other | BL | pick-ups aboard | - | constant
@fact trk = 2 | other | BL | trucks aboard | - | constant
@fact cat = 22 | other | BL | cattle aboard | - | constant
@fact dist = 150 | distance | S | metres from the bank | - | constant
@fact dpt = 9 | distance | RV | depth of water in metres where it went down | - | constant
@fact wid = 620 | distance | RV | width in metres | - | constant
@fact flo = 33 | distance | S | kilometres downstream that a body was found | 2032-10-19 | snapshot
@fact len = 24 | distance | BL | length in metres | - | constant
@fact div = 26 | officers | NP | divers deployed | 2032-10-17 | snapshot
@fact boats = 8 | other | NP | launches deployed | 2032-10-17 | snapshot
@fact lapse = 14 | duration | BL | months since the safety certificate lapsed | 2032-10 | snapshot
@fact acap = 58 | age | CP | age | 2032-10 | constant
@fact helm = 31 | duration | CP | years at the helm | 2032-10 | constant
@fact old = 8 | deaths | X | people killed in an earlier sinking | 2021 | constant
@fact brd = 62000000 | budget | BR | dollars promised to build it | 2029 | plan | pledged
@fact brg = 465000000000 | budget | BR | guaraníes promised to build it | 2029 | plan | pledged
@fact bry = 2035 | other | BR | year of completion | 2032-10-19 | plan | pledged
@fact comp = 25000000 | price | CO | guaraníes offered to each bereaved family | 2032-10-18 | plan | pledged
@fact compu = 3300 | price | CO | dollars offered to each bereaved family | 2032-10-18 | plan | pledged
@fact fare = 10000 | price | CO | guaraníes for a passage on foot | 2032 | constant
@fact fart = 120000 | price | CO | guaraníes for a loaded truck | 2032 | constant
@fact arr = 2 | arrests | S | people arrested | 2032-10-18 | cumulative
@fact fleet = 4 | other | CO | ferries owned | before the sinking | snapshot
@fact susp = 3 | other | CO | ferries laid up by order | 2032-10-18 | snapshot
@fact day = 900 | ridership | X | people who cross in a day | 2032 | snapshot
@fact sen = 8 | sentence | CP | years in prison at most if convicted | - | constant | hypothetical
@rel sum ab = r + d1 + m1
@rel sum ab = r + d2 + m2
@rel sum ab = r + d3 + m3
@rel sum ab = pass + crew
@rel diff over = pass - cap
@rel sum d2 = d1 + dinc
@rel sum d3 = d2 + dinc2
@rel convert brg = brd
@rel convert compu = comp
@trap d1 d2 d3 :: the toll rose
@trap d1 m2 :: six dead on the first night, six missing on the second
@trap d2 m1 :: eleven dead on the second night, eleven missing on the first
@trap m3 dinc2 :: three still missing, three bodies found since Sunday
@trap m2 mden :: the Prefecture's missing and a figure it denies
@trap ab pass cap :: people aboard, passengers, and passengers allowed
@trap wind load :: 74 kilometres an hour and 74 tonnes
@trap dinc ch :: five bodies in a day, five children in all
@trap d3 lapse :: fourteen dead, fourteen months
@trap old sen :: eight killed in 2021, eight years in prison
@trap ck depc :: time of departure and time of the sinking
@trap fleet susp :: ferries owned and ferries laid up

@doc a-wire | wire agency | 2032-10-17
Toll from Paraguay ferry sinking climbs to {11|d2}

ASUNCION, Oct 17 (Sudamérica Press) - Divers recovered {five|dinc|t=on Sunday} more bodies from the Paraguay River on Sunday, bringing to {11|d2|t=by nightfall|by=the Naval Prefecture} the number of people known by nightfall to have died when a pontoon ferry foundered in a squall near the northern port of Ñandejára, the Naval Prefecture said.

{Six|m2|^} others were still being looked for, among them the wife of a cattle dealer whose animals were on deck.

The Doña Reinalda II went down on {Saturday|dt} at about {5:20 p.m.|~ck} ({2020|~ck} GMT), minutes after casting off.

It had {71|ab|by=Capt. Aníbal Sosa Recalde} people on it, {three|crew|^} of them crew, the Prefecture's commander for the north, Capt. Aníbal Sosa Recalde, told reporters. Its papers allow {48|cap} passengers.

"We took {54|r|t=on the first night|by=Sosa} out alive, and all of those on the first night," Sosa said. A figure of {20|mden|t=on Sunday|by=the mayor} missing, given out by the mayor and widely shared on Sunday, was "simply not true", he added.

{Nineteen|hosp} survivors were treated in hospital. {Four|ser} had to be flown to the capital.

Gusts of {74|wind|by=the weather service} km/h were measured at the nearest station, the weather service said. Traffic on the crossing must stop at {45|stop}.

In 2021 a similar vessel sank at the same spot with the loss of {eight|old|t=In 2021} lives.

(Reporting by L. Benítez Kuhn and Oswald Friesen; desk +595 21 555 0148)

@doc b-prefecture | communiqué of a public body | 2032-10-17
COMMUNIQUÉ No. 03/2032

NAVAL PREFECTURE, ZONE IV
Ñandejára, 17 October 2032, 05:30 hrs

FIRST: It is made known to the public that on {16 October 2032|dt}, at {17:20|ck} hours, the pontoon "Doña Reinalda II" (register PY-N 4417), property of the firm Balsas del Norte Cueto Hermanos, capsized at {150|dist} metres from the left bank, in {nine|dpt} metres of water, having departed from the Isla Yvyraty landing at {17:05|depc} hours.

SECOND: According to the list drawn up with relatives and with the crew, {SEVENTY-ONE|ab|by=the list} ({71|ab|^}) persons were on board, namely {68|pass|^} passengers and {03|crew|^} crew.

THIRD: As of 23:00 hours yesterday the situation was: rescued alive, {54|r|t=As of 23:00 hours yesterday}; deceased, {06|d1|^}; not located, {11|m1|^}.

FOURTH: The vessel also carried {02|trk} trucks, {03|pick} pick-ups and {22|cat} head of cattle. The load is put provisionally at {74|load} tonnes, for a permitted {60|lmax}.

FIFTH: The master, Isidro Ocampos Vera, {58|acap} years of age, is being held at the disposal of the Public Ministry.

SIXTH: {26|div} divers and {08|boats} launches are deployed. Owners of private craft are asked to keep clear of the stretch between kilometre posts {421|-} and {388|-}.

SEVENTH: {Thirty|jac} life jackets were found on board, in a locked chest.

Relatives may call 021 555 0119, extension 7. Next communiqué at 12:00 hrs.

@doc c-tabloid | tabloid | 2032-10-19
{FOURTEEN|d3} CROSSES ON THE SAND

By "Kururu" Vallejos • kururu@elpororo.example • Photos: 1 of 18

The river has given back {three|dinc2|t=since Sunday} more since Sunday, and it is keeping {three|m3|t=this morning}. That was how the women on the beach at Ñandejára counted this morning, with bottle tops in the sand.

{Fourteen|d3|t=this morning} boxes for the cemetery, {five|ch|^} of them small. Yes, small, dear reader: schoolbags.

The last to turn up was Don Eulogio the baker. A fisherman found him {33|flo} kilometres down, tangled in camalotes.

Of the people who were on that floating coffin, {45|!r|t=on Saturday night} were dragged out on Saturday night by canoes, ropes, by a horse even. "I swam holding a cow's tail," says Blásida, who sells chipa. "She lived. She has a name now."

Nobody had checked the balsa's safety certificate, expired {14|lapse} months ago! Nobody looked at the truck with {18|cem} tonnes of cement! But nobody forgot to charge: {ten thousand|fare} guaraníes on foot, {120,000|fart} for a loaded lorry.

And Don Isidro? The skipper, {53|!acap}, with {31|helm} years of rudder behind him, spent the night in cell {2|-}. He risks {eight|<sen} years at most. A cattle thief gets more.

The Cuetos, owners of the tub, are offering {G. 25.000.000|comp|v=25000000|by=The Cuetos} to each family. Take it in cash, ladies.

VOTE: Should the crossing be closed? 81% yes
MORE: Olimpia's number 10 seen at bailanta, 4 in the morning

@doc d-radio | radio script | 2032-10-18
RADIO TAJY 94.7 / MORNING BULLETIN / MON 18 OCT / 0600
READER: NIMIA

Good morning. {Eleven|d2|t=last night} dead and {six|m2|^} missing: that is where things stood last night in Ñandejára, and in a few minutes' time the divers go back in.

The Doña Reinalda sank on {Saturday|dt} at {6.20|!ck} in the evening, when the south wind came up. She had set out with {sixty-eight|pass} passengers, which is {twenty|over} more than she should have had.

[CLIP 1, SOSA, 22"]

The prefect there. He also told this station that there were {thirteen|!jac|by=He} life jackets for all those people. {Thirteen|!jac|^}.

In the district hospital they saw to {nineteen|hosp|t=yesterday} yesterday; the {four|ser} worst went by air ambulance to Asunción.

{Two|arr|by=The prosecutor} people are under arrest. The prosecutor, Dr Zunilda Paredes Aquino, named them as the master and one of the Cueto brothers. The firm's other {three|susp} ferries have been tied up by her order, so if you are among the {nine hundred|~day} or so who go across on a working day, you will need the long road by Paso Curuzú, that's {two hundred and ten|-} kilometres.

Sport after this. And it's {19|-} degrees.

@doc e-broadsheet | foreign broadsheet | 2032-10-20
The ferry nobody was meant to need

By Harriet Oyelaran-Stubbs in Ñandejára
Wed 20 Oct 2032 07.00 BST · 7 min read

There is a model of the bridge in the town hall at Ñandejára. It stands in a glass case beside the stairs, with tiny lorries on it, and someone has dusted it this week because of the television crews.

The bridge itself was to cost {$62m|brd|t=in 2029}, or {465bn|brg|t=in 2029|v=465000000000} guaraníes, when the government promised it in 2029. Not a pile has been driven. So on {Saturday|dt} afternoon, as on every other, people who had been to the island market queued on the sand for the Doña Reinalda II, a steel pontoon {24|len} metres long that was pushed over the river by a tug the size of a van.

At {five past five|depc} it left. By {twenty past|ck} it was upside down.

The river here is {620|wid} metres wide and brown as tea. It swallowed the vessel {150|dist} metres short of the town, near enough for people on the quay to recognise the voices. Those people had launched everything that would float before the navy had started an engine, and it is mostly to them that {54|r} men, women and children owe their lives.

{Six|d1|t=that night} bodies were laid out in the customs shed that night. By Sunday evening there were {11|d2|t=By Sunday evening}, and {14|d3|t=yesterday} yesterday. Some {four|-} hundred people walked behind the first coffins; the priest, Father Celso Duarte Wiebe, read out the names of the dead and then, after a pause, the {three|m3|t=yesterday} who have yet to be found.

How many were on the ferry has become the question on which the criminal case may turn. The Prefecture's list has {71|ab|by=The Prefecture's list} names on it. "There were {50|!ab|by=the Cueto family's lawyer}, not one more, and I have the ticket stubs," the Cueto family's lawyer, Hernán Zárate, told me across a desk without any papers. The licence, which hung framed in the wheelhouse and was recovered unbroken, says {48|cap} passengers.

Nor were the passengers the whole of it. There were {22|cat} steers on deck, and {two|trk} trucks, one of them loaded with {18|cem} tonnes of cement. Engineers working for the prosecutor believe the total came to {74|load|by=Engineers} tonnes, on a hull approved for {60|lmax}. The port has an anemometer, a gift of the Japanese; it read {74|wind} as well, in kilometres an hour, a coincidence that has sent at least one local newspaper astray. Under the rules of the river nothing should leave the bank above {45|stop}.

Isidro Ocampos Vera, who is {58|acap}, has worked the crossing for {31|helm} years, and has a reputation here for caution. His daughter Liz says he telephoned the owners before he cast off and was told that if he would not go they would find someone who would. The company, which ran {four|fleet|t=until Saturday} ferries until Saturday and now runs none, denies that there was such a call. It has offered the bereaved {25m|comp|v=25000000} guaraníes a family, about {$3,300|~compu}. If the case goes to trial, and if the charge is upheld, Ocampos could be sent to prison for up to {eight|<sen} years; the owners, as things stand, face a fine.

{Thirty|jac} life jackets were found when the wreck was turned over. They were in a chest. The padlock was still shut.

None of this is new. Older people on the waterfront talk about 2021, when another balsa went down and {eight|old|t=2021} died, among them two nuns. Then too there was a commission, and then too a minister came. This week's minister, Rubén Achucarro Toews, said on Tuesday that the bridge would be open by {2035|bry|by=This week's minister}. He had to raise his voice a little, because behind him they were already loading the canoes.

Additional reporting by Pedro Insfrán

Most viewed
1. 17 ways with cassava
2. Why the 8.15 to Leeds is always late
