@story uc-wildegg-gondola
@topic Gondola lift accident at Wildegg, canton of Valais, Switzerland, February 2027, and what followed
@subject G = Wildegg gondola accident | the accident | the gondola crash | the crash | the fall | Wildegg
@subject LI = Seetal-Wildegg gondola lift | the lift | the gondola lift | the installation | the line | the gondola
@subject BW = Bergbahnen Wildegg AG | Bergbahnen Wildegg | the lift company | the company | the operator
@subject KP = Valais cantonal police | the cantonal police | the police
@subject OC = Valais rescue organisation | OCVS | the rescue organisation | rescuers
@subject HS = Hospital of Sion | Sion | Sion hospital
@subject HV = Hospital of Visp | Visp | Visp hospital
@subject HI = Inselspital | the Inselspital in Bern | Bern
@subject SU = Swiss Transportation Safety Investigation Board | SUST | the investigators | the safety board
@subject BA = Federal Office of Transport | BAV | the federal office
@subject IN = Helvia Insurance | Helvia | the insurer
@subject GF = Commune of Wildegg | the commune | the village
@subject JA = Jasper Hollander | Jasper | the Dutch boy
@fact ck = 11:34 | clock | G | time of the fall | 2027-02-13 | snapshot
@fact cl = 11:36 | clock | G | time of the first emergency call | 2027-02-13 | snapshot
@fact du = 5 | duration | G | hours until the last passenger was down | 2027-02-13 | constant
@fact cab = 3 | other | G | cabins that fell | 2027-02-13 | constant
@fact cabt = 64 | other | LI | cabins on the rope | 2027-02-13 | snapshot
@fact cabh = 61 | other | LI | cabins still on the rope | 2027-02-15 | snapshot
@fact cas = 8 | other | LI | places in a cabin | - | constant
@fact on = 237 | crowd | LI | passengers on the line | 2027-02-13 | constant
@fact inf = 19 | crowd | G | passengers in the cabins that fell | 2027-02-13 | constant
@fact rsc = 218 | rescued | OC | passengers brought down unhurt | 2027-02-13 evening | cumulative
@fact rro = 131 | rescued | OC | passengers lowered on ropes | 2027-02-13 evening | cumulative
@fact rhe = 87 | rescued | OC | passengers winched by helicopter | 2027-02-13 evening | cumulative
@fact d1 = 3 | deaths | G | people killed | 2027-02-13 afternoon | cumulative
@fact d2 = 5 | deaths | G | people killed | 2027-02-13 evening | cumulative
@fact d3 = 6 | deaths | G | people killed | 2027-02-15 | cumulative
@fact d4 = 7 | deaths | G | people killed | 2027-09 final | cumulative
@fact dnl = 2 | deaths | G | Dutch people killed | 2027-02-14 | cumulative
@fact i2 = 14 | injuries | G | people hurt | 2027-02-13 evening | cumulative
@fact iss = 6 | injuries | HS | injured people in its wards | 2027-02-13 evening | snapshot
@fact iv = 5 | injuries | HV | injured people in its wards | 2027-02-13 evening | snapshot
@fact ib = 3 | injuries | HI | injured people in its wards | 2027-02-13 evening | snapshot
@fact he = 9 | other | OC | helicopters in use | 2027-02-13 | constant
@fact re = 180 | other | OC | rescuers in use | 2027-02-13 | constant
@fact hgt = 41 | distance | G | metres the first cabin fell | 2027-02-13 | constant
@fact len = 2860 | distance | LI | metres of length | - | constant
@fact cap = 2400 | ridership | LI | passengers an hour that it can carry | - | constant
@fact win = 74 | speed | G | kilometres an hour of gusts | 2027-02-13 | snapshot
@fact wia = 70 | speed | LI | kilometres an hour of wind at which it must stop | - | constant | threshold
@fact tem = -11 | temperature | G | degrees on the line | 2027-02-13 | snapshot
@fact yr = 1998 | other | LI | year it was built | - | constant
@fact ins = 46 | other | LI | grips due for replacement | 2026-10 | snapshot
@fact ind = 29 | other | LI | grips replaced | 2027-02-13 | cumulative
@fact inl = 17 | other | LI | grips not yet replaced | 2027-02-13 | snapshot
@fact aj = 10 | age | JA | age of the boy | 2027-02 | constant
@fact nf = 4 | deaths | G | foreigners killed | 2027-02-15 | cumulative
@fact ns = 2 | deaths | G | Swiss killed | 2027-02-15 | cumulative
@fact pf = 200000 | fundraising | GF | francs given by the commune | 2027-02-16 | plan | pledged
@fact pc = 50000 | damages | BW | francs for each family in mourning at once | 2027-02-16 | plan | pledged
@fact pt = 350000 | damages | BW | francs paid to the families in mourning | 2027-09 | cumulative
@fact ipl = 100000000 | budget | IN | francs of liability cover | - | constant | threshold
@fact icl = 38000000 | damages | IN | francs claimed | 2027-09 | cumulative
@fact icp = 9500000 | damages | IN | francs paid | 2027-09 | cumulative
@fact ics = 25 | other | IN | share of the claims paid | 2027-09 | snapshot
@fact fine = 900000 | sentence | BW | francs of fine asked for | 2027-09 | plan
@fact gu1 = 412000 | ridership | BW | guests of the last winter | winter 2025/26 | constant
@fact gu2 = 271920 | ridership | BW | guests of this winter | winter 2026/27 | constant
@fact guc = 34 | rate | BW | loss of guests, percent | winter 2026/27 | constant
@fact los = 6300000 | profit | BW | francs of loss | winter 2026/27 | constant
@fact lif = 31 | other | BA | lifts stopped for inspection | 2027-02-16 | snapshot
@fact lit = 12 | other | BA | lifts stopped for inspection in Valais | 2027-02-16 | snapshot
@fact lig = 9 | other | BA | lifts stopped for inspection in Graubünden | 2027-02-16 | snapshot
@fact lir = 10 | other | BA | lifts stopped for inspection in other cantons | 2027-02-16 | snapshot
@rel diff cabh = cabt - cab
@rel sum rsc = rro + rhe
@rel diff rsc = on - inf
@rel sum inf = d2 + i2
@rel sum i2 = iss + iv + ib
@rel diff inl = ins - ind
@rel sum d3 = nf + ns
@rel product pt = pc * d4
@rel share ics = icp / icl
@rel change guc = gu1 -> gu2
@rel sum lif = lit + lig + lir
@trap d1 cab :: three dead, three cabins
@trap d3 iss :: six dead, six patients in Sion
@trap d2 iv :: five dead, five patients in Visp
@trap ck cl :: the fall and the call
@trap on rsc :: all the passengers and those unhurt
@trap he lig :: nine helicopters, nine lifts
@trap win wia :: the gusts and the limit
@trap lit lif :: lifts in Valais and in the country
@trap icl icp :: claimed and paid
@trap cab ib :: three cabins, three patients in Bern
@trap d3 d4 :: the dead in February and in September
@trap ipl icl :: the cover and the claims

@doc a-ticker | Swiss news portal, ticker | 2027-02-13
Gondola cabins fall at Wildegg - the ticker

Last update: 19:40

19:40 Summary. {Five|d2|t=19:40|by=the cantonal police} people have died, {14|i2|^} are injured, the cantonal police announced a few minutes ago. All others are off the line.

18:55 Where the injured are: {six|iss} in Sion, {five|iv} in Visp. The {three|ib} worst cases have been flown to the Inselspital in Bern.

17:10 It's over up there. Nearly {five|~du} hours after the fall the last passenger has her feet on the ground. {218|rsc} men, women and children were brought down without a scratch: {131|rro} were let down on ropes, {87|rhe} hoisted into helicopters. Air-Glaciers, Rega and the army had {nine|he} machines in the sky.

15:22 Press conference. "I have to confirm {three|d1|t=15:22|by=Roxane Fellay} deaths," says Roxane Fellay of the police. At the time of the accident there were {237|on} passengers on the installation, {19|inf} of them in the cabins which came down.

14:05 {180|re} rescuers on site. It is minus {11|tem|v=-11} on the line; blankets are being passed along with poles.

13:15 The company: "The lift was at normal speed." The weather mast shows gusts of {74|win} km/h shortly before {11:34|ck}. Operation must cease at {70|wia}.

12:20 {Three|cab} cabins lie in the gully below pylon {9|-}. The uppermost fell {41|hgt} metres, according to a mountain guide on the spot.

12:02 Emergency call received at {11:36|cl}. Please keep the Seetal road free.

Ski reports | Avalanche level 3 | Snow depth Wildegg 1,900 m: 88 cm

@doc b-daily | German-language Swiss daily | 2027-02-16
A rope is only as good as its grip

Wildegg. The gondola lift between Seetal and Wildegg is {2860|len} metres long, carries {2400|cap} guests an hour and was the pride of the village when it opened in {1998|yr}. On Monday the cabins still hang in the wind, {61|cabh|t=On Monday} of them. The other {three|cab} stand under tarpaulins at the fire station.

The {sixth|d3|v=6} fatality was announced on Monday. A woman from Utrecht died in the Inselspital; this leaves {four|nf|t=as of Monday} foreign and {two|ns|^} Swiss victims as of Monday. Her son, {ten|aj}-year-old Jasper, was beside her in the cabin. He is in the care of relatives.

What happened? The safety board, SUST, has spoken to the mechanics and is concerned with the grips, the jaws that fasten a cabin to the rope. In October {46|ins|t=In October} of them were due for replacement. Up to the day of the accident {29|ind|t=Up to the day of the accident} had been changed, {17|inl|^} had not. Whether the cabin that slid had an old or a new grip, the investigators will not say yet.

The Federal Office of Transport has stopped {31|lif} lifts that have the same model: {twelve|lit} in Valais, {nine|lig} in Graubünden, {ten|lir} elsewhere. That costs the resorts dear in the middle of the holidays. Bergbahnen Wildegg is to give each bereaved family {CHF 50,000|pc|v=50000} straight away, "with no strings", as its chairman Ruedi Imseng puts it. The commune will add a solidarity fund of {200,000|pf}.

On Saturday {237|on} people had got in. It is owed to {180|re} helpers and {nine|he} helicopters that {218|rsc} of them could get out unharmed.

Hotline for relatives: 0800 555 090. Subscribe: 4 weeks for CHF 9.-

@doc c-dutch | Dutch broadcaster, web article | 2027-02-14
Dutch among dead in Swiss ski lift crash

At least {two|>dnl|by=The foreign ministry} Dutch nationals were killed when gondola cabins came loose from their cable in the Swiss resort of Wildegg on Saturday. The foreign ministry in The Hague has confirmed this.

Altogether {five|d2|t=so far} people lost their lives so far. {Fourteen|i2|^} were injured, among them a boy of {eleven|!aj} from Utrecht, Jasper, who is in no danger.

There were {19|inf} holidaymakers in the {three|cab} cabins. Each of these offers room for {eight|cas}, so they were not even full. On the rest of the line, over {two hundred|>rsc} skiers waited, some until almost dark. It was {eleven|tem|v=-11} degrees below zero. ANWB Alarmcentrale received {94|-} calls.

Marloes Dijkgraaf from Zwolle was lowered by rope. "First a man in orange puts you in a kind of nappy. And then you have to jump." She was one of {113|!rro} who went down that way, and others were picked up by helicopter.

The wind was gusting to {74|win} kilometres per hour, though the lift should have stopped at {70|wia}. An employee is said to have asked for permission to stop it at 11:20, fourteen minutes before the crash at {11:34|ck}. The company did not wish to respond to that.

Liveblog: see also | Weather: skating on Sunday? | Eredivisie: Zwolle 1-1 Heerenveen

@doc d-wire | international agency | 2027-02-17
Switzerland grounds {31|lif} gondola lifts after deadly Valais fall

ZURICH, Feb 17 (Kontora) - Swiss regulators have idled {31|lif|by=the Federal Office of Transport} gondola lifts, {12|lit} of them in Valais and {nine|lig} in Graubünden, over a clamp like the one suspected in Saturday's accident at Wildegg, the Federal Office of Transport said.

{Six|d3|t=as of Wednesday|by=police} people have died, police said as of Wednesday, after {three|cab} cabins slid down the cable, collided and dropped as much as {41|hgt} metres. {Four|nf|t=as of Wednesday} of the victims were visitors from abroad.

The lift company, Bergbahnen Wildegg AG, has liability cover of up to {100 million|<ipl} Swiss francs with Helvia Insurance. It has promised each family {50,000|pc} francs at once. The commune has put aside {200,000|pf}.

Of {46|ins} worn clamps identified in an October check, {29|ind} had been exchanged by the time of the crash, leaving {27|!inl} in service, the company acknowledged on Tuesday. It operates {64|cabt} cabins on the line.

"We will not run it this winter, and I do not know if we ever will," chairman Ruedi Imseng said.

Shares in the Zurich-listed maker, Garvan Seilbahnen, fell {8.2|-} percent. (Reporting by Aurelio Bonvin)

@doc e-french | French-language Swiss weekly, investigation | 2027-09-16
Wildegg, the winter after

It takes eleven minutes by post bus now to go up to Wildegg. From the window one sees the line of pylons, and no cabins. The lift company sold them for scrap, all {64|cabt}.

The season closed with {271,920|gu2|t=The season} guests instead of the {412,000|gu1|t=the winter before} counted the winter before, a drop of {34%|guc}, and with a loss of {6.3 million|los} francs. "It is not the money," says Ruedi Imseng. For him it is. He lent the company his hotel.

In June a {seventh|d4|v=7} person died, a monitor from Sierre who had not regained consciousness since the day itself. With that the company's first payments to the families amount to {350,000|pt|t=to date} francs to date: {seven|d4} times {50,000|pc}. The rest is for the insurer, and the insurer takes its time. The claims lodged with Helvia add up to {38 million|icl|t=to date}, well inside the {hundred million|ipl|v=100000000} of the policy. It has settled {9.5 million|icp|t=to date} of this, exactly {a quarter|ics|v=25}.

The public prosecutor wants a fine of {900,000|fine} francs for the company and has indicted its technical director. The charge rests on two numbers. {Seventy-four|win}: the kilometres per hour blowing over pylon 9. {Seventeen|inl}: the grips that had been on the list since autumn and were still on the rope.

The defence has one number of its own. The grip that gave way at {11.34|ck}, the safety board has found, belonged to the {29|ind} that were new.

So a part made to save lives cost {seven|d4} of them. In the village nobody has yet decided what to do with this sentence. Jasper's father wrote to the commune to say thanks for the rope: his son was one of {14|i2|t=that evening}, out of {19|inf}, who were breathing that evening. The helicopter crews had told him that {87|rhe} people flew under their machines that day and not one complained.

Photographs: Noé Delaloye. To read also: 12 walks for the grape harvest, p. 44

@doc f-briefing | insurers' trade briefing | 2027-09-20
Loss note 27-031: gondola, Wildegg VS

Event: 13 February 2027, {11:34|ck}; first call {11:36|cl}; last evacuee down after {5|du} h.
Exposure: line of {2,860|len} m, {2,400|cap} p/h, {64|cabt} cabins of {8|cas}; {237|on} persons carried at the time; temperature {-11|tem} °C.
Casualties: {7|d4} dead. (Count at close of the first day: {5|d2|t=at close of the first day} dead, {14|i2|^} injured, together {19|inf}; in hospital in Sion {6|iss}, Visp {5|iv}, Bern {3|ib}.)
Liability: limit CHF {100|ipl|x=1000000} m. Claimed CHF {38|icl|x=1000000} m. Settled CHF {9.5|icp|x=1000000} m, or {40|!ics} %.
Business interruption: {6.3|los|x=1000000} m loss for the season; guests down {34|guc} %.
Criminal: fine of CHF {0.9|fine|x=1000000} m sought.
Cause (SUST, interim): brittle fracture in a new grip. {29|ind} of the batch in use on the line; {17|inl} older grips were still awaiting exchange and held.
Comment: the total stop ordered by the federal office hit {31|lif} installations, of which {10|lir} outside the two main cantons; expect further BI claims.

Distribution: members only. Unsubscribe in 1 click.
