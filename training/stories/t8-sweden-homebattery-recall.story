@story t8-sweden-homebattery-recall
@topic Recall of a Swedish home battery after fires, February to April 2031
@subject V = Voltlada | the manufacturer | the maker | the company | the Västerås company
@subject L = Lada 10 | the Lada | home battery | the battery | batteries
@subject SE = Sweden | Swedish owners | Swedish
@subject NO = Norway | Norwegian owners | Norwegian
@subject FI = Finland | Finnish
@subject DE = Germany | German
@subject A = National Electrical Safety Board | the Safety Board | Elsäkerhetsverket | the authority
@subject J = Jinhe Cells | Jinhe
@subject G = Gunvor Ekdahl | Ekdahl | the widow
@subject GR = group action | claimants | owners' group
@fact u0 = 6200 | other | L | units recalled | 2031-02-18 | snapshot
@fact u = 38600 | other | L | units recalled | 2031-03-25 | snapshot
@fact us = 21400 | other | SE | units recalled | 2031-03-25 | snapshot
@fact un = 9800 | other | NO | units recalled | 2031-03-25 | snapshot
@fact uf = 5100 | other | FI | units recalled | 2031-03-25 | snapshot
@fact ug = 2300 | other | DE | units recalled | 2031-03-25 | snapshot
@fact f0 = 5 | cases | L | fires reported | 2031-02-18 | cumulative
@fact f = 17 | cases | L | fires reported | 2031-03-25 | cumulative
@fact fs = 11 | cases | SE | fires reported | 2031-03-25 | cumulative
@fact fn = 4 | cases | NO | fires reported | 2031-03-25 | cumulative
@fact ff = 2 | cases | FI | fires reported | 2031-03-25 | cumulative
@fact f2 = 19 | cases | L | fires reported | 2031-04-30 | cumulative
@fact ih = 3 | injuries | L | people hurt in the fires | 2031-03-25 | cumulative
@fact js = 62 | rate | J | share of units with its cells | - | constant
@fact kw = 10 | other | L | kilowatt-hours stored | - | constant
@fact kl = 7 | other | L | kilowatt-hours allowed until the repair | 2031-03-25 | constant | threshold
@fact kp = 70 | rate | L | share of capacity allowed until the repair | 2031-03-25 | constant | threshold
@fact tm = 60 | temperature | L | highest safe temperature of a cell | - | constant | threshold
@fact tt = 142 | temperature | L | temperature of a cell in the test | 2031-03 | snapshot
@fact rt = 45 | duration | V | minutes that a repair takes | - | constant
@fact rw = 9 | duration | V | weeks of waiting for a repair | 2031-03-25 | snapshot
@fact te = 140 | jobs | V | technicians | 2031-03-25 | snapshot
@fact te2 = 310 | jobs | V | technicians | 2031-04-30 | snapshot
@fact d = 14668 | other | V | units repaired | 2031-04-30 | cumulative
@fact dp = 38.0 | rate | V | share of units repaired | 2031-04-30 | cumulative
@fact ds = 9202 | other | SE | units repaired | 2031-04-30 | cumulative
@fact dsp = 43.0 | rate | SE | share of units repaired | 2031-04-30 | cumulative
@fact c1 = 1240000000 | spending | V | cost of the recall in kronor | 2031-03-25 | plan | projected
@fact c2 = 1560000000 | spending | V | cost of the recall in kronor | 2031-04-30 | plan | projected
@fact cp = 25.8 | rate | V | rise in the cost of the recall | 2031-04-30 | snapshot
@fact cu = 32100 | price | V | cost of the recall for a unit in kronor | 2031-03-25 | plan | projected
@fact q1 = 1120000000 | revenue | V | revenue of the quarter in kronor | 2031-Q1 | snapshot
@fact q0 = 1610000000 | revenue | V | revenue of the quarter in kronor | 2030-Q1 | snapshot
@fact qp = 30.4 | rate | V | fall in revenue of the quarter | 2031-Q1 | snapshot
@fact qy = 5930000000 | revenue | V | revenue of the year in kronor | 2030 | snapshot
@fact ql = 1410000000 | profit | V | loss of the quarter in kronor | 2031-Q1 | snapshot
@fact qg = 130000000 | profit | V | profit of the quarter in kronor | 2030-Q1 | snapshot
@fact s0 = 84.20 | price | V | share price in kronor | 2031-03-24 close | snapshot
@fact s1 = 51.35 | price | V | share price in kronor | 2031-03-25 close | snapshot
@fact sp = 39.0 | rate | V | fall in the share price on the day | 2031-03-25 close | snapshot
@fact w = 1720 | jobs | V | employees | 2031-04-30 | snapshot
@fact wc = 260 | jobs | V | employees given notice | 2031-04-30 | plan | projected
@fact wp = 15.1 | rate | V | share of employees given notice | 2031-04-30 | plan | projected
@fact pr = 64900 | price | L | shop price in kronor | 2030 | constant
@fact vo = 6000 | price | V | voucher for an owner in kronor | 2031-03-25 | plan | pledged
@fact gc = 25000 | damages | GR | claim of a household in kronor | 2031-04 | plan | hypothetical
@fact gn = 1850 | other | GR | households that joined | 2031-04-28 | cumulative
@fact gt = 46250000 | damages | GR | claim of all households in kronor | 2031-04-28 | plan | hypothetical
@fact vi = 2000000 | damages | A | fine threatened in kronor | 2031-03-25 | plan | threshold
@fact ag = 74 | age | G | age | 2031-03 | constant
@fact ad = 18 | address | G | house number on Björkvägen | - | constant
@fact ck = 03:12 | clock | G | time the alarm came in | 2031-03-14 | constant
@fact dr = 14 | duration | G | minutes until the fire crew came | 2031-03-14 | constant
@fact dw = 2030-10-07 | date | V | day an installer first gave warning | 2030-10-07 | constant
@fact db = 2031-01-22 | date | V | day the board was told | 2031-01-22 | constant
@fact dd = 107 | duration | V | days between the warning and the board's being told | 2031-01-22 | constant
@fact tn = 22 | jobs | NO | technicians | 2031-04-03 | snapshot
@fact dz = 133 | duration | A | days between the warning and the notice to Norway | 2031-02-17 | constant
@fact fd = 2 | margin | L | fires reported since the extended recall | 2031-04-30 | cumulative
@rel diff fd = f2 - f
@fact nc = 3 | other | L | countries with fires | 2031-03-25 | snapshot
@rel sum u = us + un + uf + ug
@rel sum f = fs + fn + ff
@rel share kp = kl / kw
@rel share dp = d / u
@rel share dsp = ds / us
@rel change cp = c1 -> c2
@rel product c1 = u * cu
@rel change qp = q0 -> q1
@rel change sp = s0 -> s1
@rel share wp = wc / w
@rel product gt = gc * gn
@trap u0 u :: first and extended recall
@trap f f2 :: fires at two dates
@trap f fs :: all fires and those in Sweden
@trap c1 c2 :: cost in March and in April
@trap dr f2 :: minutes and fires
@trap dp dsp :: share repaired everywhere and in Sweden
@trap q1 qy :: a quarter's and a year's revenue
@trap vo gc :: voucher offered and sum claimed
@trap tm tt :: limit and test
@trap te te2 :: technicians at two dates
@trap ql q0 :: loss and last year's revenue
@trap f0 fn :: five fires before, four in Norway

@doc a-authority | authority's notice | 2031-03-25
Extended recall of home batteries – risk of fire

The Swedish National Electrical Safety Board today orders Voltlada AB to recall every unit of the Lada {10|-} sold since September 2028. The decision replaces that of 18 February, which covered {6,200|u0|t=18 February} units from one production batch.

The recall now concerns {38,600|u|t=today} units, of which {21,400|us|t=today} in Sweden, {9,800|un|^} in Norway, {5,100|uf|^} in Finland and {2,300|ug|^} in Germany.

To date the authorities have received reports of {17|f|t=To date} fires: {11|fs|^} in Sweden, {four|fn|^} in Norway and {two|ff|^} in Finland. {Three|ih|^} people have been injured. When the first decision was taken, the number of reports was {five|f0|t=When the first decision was taken}.

In the Board's tests a cell reached {142|tt} °C. The manufacturer states that {60|tm} °C must not be exceeded.

Until the unit has been repaired, it must not be charged above {70 per cent|kp}. The company is to carry out this limitation remotely within five days, on penalty of a fine of SEK {2 million|vi}.

What you should do as an owner: check the serial number on the left side. Do not open the casing. Call Voltlada on {020-555 10 10|-}.

@doc b-wire | news agency | 2031-03-25
Voltlada shares crash as Sweden orders recall of all its home batteries

STOCKHOLM, March 25 (Nordic Newsroom) - Shares in Swedish battery maker Voltlada lost {39%|sp|t=on Tuesday} on Tuesday after regulators ordered it to fix all {38,600|u|t=on Tuesday} of its flagship Lada {10|-} units following {17|f|^} fires across {three|nc} countries.

The stock closed at {51.35|s1|t=on Tuesday} crowns, from {84.20|s0|t=the day before} the day before.

Voltlada said that it would set aside {1.24 billion|c1|by=Voltlada} crowns, or about {32,100|~cu|^} crowns for each battery. It sold {5.93 billion|qy|t=last year} crowns' worth of equipment last year.

Cells supplied by China's Jinhe, which are found in {62%|js} of the units, "may under certain circumstances develop internal short circuits," it said. Jinhe declined to comment.

Last month the company had recalled only {6,200|u0|t=Last month} units. Asked why it took so long, chief executive Jonatan Mwangi-Ahlström said the pattern had become visible "only in the new year".

With {140|te} technicians, owners can expect to wait for {nine|rw} weeks for a repair, he added.

@doc c-regional | northern Swedish regional newspaper | 2031-03-27
"I heard the wall humming"

The clock on the kitchen stove at Björkvägen {18|ad} is melted. But the emergency centre has the time on file: {3.12|ck|t=14 March} in the morning of 14 March. By then Gunvor Ekdahl, {74|ag}, stood barefoot in the snow with the cat in a pillowcase.

"It wasn't smoke that woke me. I heard the wall humming," she says.

The crew from Kåge was there in {14|dr} minutes. By that time there was no house to save, only a garage.

Hers was one of the {eleven|fs|t=so far} Swedish fires so far. Her son had installed the battery, a Lada {10|-}, in 2029. It had cost {64,900|pr} kronor, and he'd persuaded her with a spreadsheet.

What upsets her is the calendar. An installer in Luleå wrote to Voltlada on {7 October|dw|t=last year} last year about a unit that was too hot to touch. The board of the company wasn't informed before {22 January|db|t=this year} this year. That's {107|dd} days. The first recall came in February, and did not include her serial number.

"They talk about {38,600|u} batteries. I had one," says Ekdahl.

Voltlada has offered owners {6,000|vo} kronor as a voucher. She doesn't know for what.

Photo: Ante Kuoljok | Northern lights forecast: KP {5|-} | Luleå HF–Björklöven {3|-}–{4|-} (OT)

@doc d-consumer | consumer advice column | 2031-03-29
Do I have a dangerous battery on the wall? We answer

Q: My Lada is from 2027. Should I worry?

A: No. Only units sold since September 2028 are concerned, {21,400|us} of them in this country.

Q: The app suddenly shows {7|kl} kWh. Have I been robbed?

A: In a manner of speaking. A Lada {10|-} holds {10|kw} kWh, but the authority allows only {seven|kl|t=until it's been fixed} until it's been fixed. The limit was sent out over the net on Thursday.

Q: How long does the job take?

A: {45|rt} minutes, once somebody comes. The wait at the moment is {nine|rw|t=at the moment} weeks. There are just {140|te|t=at the moment} technicians.

Q: How great is the risk?

A: {Seventeen|f|t=up to this Tuesday} fires on {38,600|u} units up to this Tuesday. Small, but not zero, and {three|ih} people have been hurt. Don't store skis in front of it.

Q: Can I get my money back? I paid {64,900|pr} kronor.

A: The maker says no and offers a voucher of {6,000|vo}. A group action is being prepared; the sum mentioned is {25,000|gc} per household. You have until {30|-} June to sign up.

@doc e-norway | Norwegian newspaper | 2031-04-03
Norwegian owners at the back of the battery queue

{Four|fn} of the fires that led to the big Voltlada recall happened in Norway. Yet of the company's {140|te} repairers, {22|tn} are working here, according to its Norwegian importer.

There are {9,800|un} Lada units on Norwegian walls. The importer estimates that at the present rate the last of them will be repaired in November. The Swedes, with {21,400|us}, have been promised July.

"First we were told it was {6,200|u0|t=in February} in all, in February, and none of those was ours," says Torgeir Abdi-Moen in Ålesund, whose cabin burned on the {9|-}th of March. The fire service measured the time it took for the flames to reach the roof: {four|-} minutes.

The Directorate for Civil Protection says that it received its first warning from the Swedish authority on 17 February. By that time {133|dz} days had passed since the letter of {7 October|dw|t=last year} last year from an installer. It has asked for an explanation.

A laboratory in Trondheim has repeated the Swedish test. The {142|tt} degrees were confirmed.

The price of the shares in Stockholm has stabilised somewhat above the {51.35|s1|t=on the day of the recall} kronor on the day of the recall.

@doc f-business | Swedish business daily | 2031-04-30
Recall drags Voltlada to billion loss – every seventh employee to go

Voltlada lost {1.41 billion|ql|t=in the first quarter} kronor in the first quarter. A year ago it made {130 million|qg|t=A year ago}. Revenue sank by {30.4 percent|qp} to {1.12 billion|q1|t=in the first quarter}, from {1.61|q0|x=1000000000}.

The recall will be dearer than announced. {1.24 billion|c1|t=in March} was the estimate in March; now it is {1.56|c2|x=1000000000|t=now}, {26 percent|cp|round} more. The board proposes to give notice to {260|wc} of {1,720|w} employees, or {15.1 percent|wp}.

Mwangi-Ahlström points to progress. {310|te2|t=now} technicians are in the field now, against {140|te|t=at the start} at the start. They have seen to {14,668|d|t=as of this morning} units as of this morning, {38 percent|dp|^} of the total; in Sweden {9,202|ds|^}, or {43 percent|dsp|^}. {Two|fd} more fires have been reported since the recall was extended, which makes {19|f2|t=as of this morning}.

Another bill is waiting. By Monday {1,850|gn|t=By Monday} households had joined the group action. At {25,000|gc} kronor each that is {46.25 million|gt}. The lawyers think there will be three times as many by summer.

The share rose {2|-} percent. At {84.20|s0|t=before the recall}, its level before the recall, the company was worth as much as its order book. Not any more.

OMXS30 {2,744|-} | Riksbank: rate {1.75|-}
