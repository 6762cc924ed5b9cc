@story t4-iceland-airline
@topic The last day of Icelandic airline Norðurvængir and the passengers it stranded
@subject N = Norðurvængir | Nordurvaengir | the airline | the carrier | the company | NV
@subject P = passengers | travellers | customers
@subject K = Keflavík airport | Keflavik airport | Keflavík | Keflavik | the airport
@subject I = Icelandair
@subject H = Hekla Jets | Hekla
@subject D = Directorate of Aviation | Icelandic Aviation Directorate | the directorate | the aviation authority
@subject L = Skeljar Leasing | Skeljar | the lessor
@subject U = Cabin Crew Union | the union | FFÍ
@subject E = Eyrún Haraldsdóttir | Eyrún | the chief executive | the CEO
@subject F = Flight NV 612 | flight 612 | NV 612
@subject T = Tourist Board of Iceland | Tourist Board | the board | Iceland
@fact st = 2900 | other | P | people stranded | 2037-03-14 noon | snapshot
@fact st2 = 1740 | other | P | people stranded | 2037-03-15 evening | snapshot
@fact home = 1160 | rescued | P | people brought home by other airlines | 2037-03-15 evening | cumulative
@fact sta = 1850 | other | P | people stranded abroad | 2037-03-14 noon | snapshot
@fact sth = 1050 | other | P | people stranded in the country | 2037-03-14 noon | snapshot
@fact bk = 58400 | other | P | tickets sold for later flights | 2037-03-14 | snapshot
@fact tm = 03:50 | clock | N | time at which it gave back its licence | 2037-03-14 | constant
@fact tm2 = 04:25 | clock | N | time at which it told its passengers | 2037-03-14 | constant
@fact lf = 00:40 | clock | F | time at which the last flight landed | 2037-03-14 | constant
@fact pax = 171 | other | F | people on the last flight | 2037-03-14 | constant
@fact sea = 186 | other | F | seats | - | constant
@fact load = 91.94 | other | F | percent of seats taken | 2037-03-14 | constant
@fact pl = 9 | other | N | aircraft | 2037-03-14 | snapshot
@fact pl1 = 14 | other | N | aircraft | 2035 summer | snapshot
@fact pls = 6 | other | L | aircraft let to it | 2037-03-14 | snapshot
@fact seiz = 2 | other | L | aircraft seized | 2037-03-14 | cumulative
@fact debt = 21400000000 | other | N | kronur owed | 2037-03-14 | snapshot
@fact dl = 9700000000 | other | L | kronur owed to it | 2037-03-14 | snapshot
@fact dk = 3900000000 | other | K | kronur owed to it | 2037-03-14 | snapshot
@fact do = 7800000000 | other | N | kronur owed to others | 2037-03-14 | snapshot
@fact dls = 45.33 | other | L | percent of the debt owed to it | 2037-03-14 | snapshot
@fact loss = 6300000000 | profit | N | kronur lost | 2036 | cumulative
@fact loss0 = 2100000000 | profit | N | kronur lost | 2035 | cumulative
@fact rev = 41200000000 | revenue | N | kronur turned over | 2036 | cumulative
@fact rev0 = 52600000000 | revenue | N | kronur turned over | 2035 | cumulative
@fact revd = 11400000000 | revenue | N | kronur of turnover lost in a year | 2036 | cumulative
@fact revp = 21.67 | rate | N | percent by which turnover fell | 2036 | cumulative
@fact need = 4500000000 | budget | N | kronur that it sought from investors | 2037-03 | plan
@fact off = 2800000000 | budget | H | kronur offered | 2037-03-13 | plan | hypothetical
@fact gapm = 1700000000 | budget | N | kronur missing from the rescue | 2037-03-13 | snapshot
@fact jobs = 684 | jobs | N | people who lost their work | 2037-03-14 | constant
@fact crew = 302 | jobs | N | cabin crew who lost their work | 2037-03-14 | constant
@fact pil = 118 | jobs | N | pilots who lost their work | 2037-03-14 | constant
@fact oth = 264 | jobs | N | other staff who lost their work | 2037-03-14 | constant
@fact jobs1 = 940 | jobs | N | people who worked there | 2035 summer | snapshot
@fact fare = 25000 | price | I | kronur for a rescue seat to Europe | 2037-03-14 | constant
@fact fareh = 32000 | price | H | kronur for a rescue seat to Europe | 2037-03-14 | constant
@fact fareus = 45000 | price | I | kronur for a rescue seat to America | 2037-03-14 | constant
@fact seati = 720 | other | I | rescue seats | 2037-03-15 evening | cumulative
@fact seath = 440 | other | H | rescue seats | 2037-03-15 evening | cumulative
@fact car = 1980000 | ridership | N | passengers carried | 2036 | cumulative
@fact car0 = 2510000 | ridership | N | passengers carried | 2035 | cumulative
@fact shr = 24 | other | N | percent of the airport's passengers | 2036 | snapshot
@fact kef = 8250000 | ridership | K | passengers | 2036 | cumulative
@fact vis = 140000 | other | T | fewer visitors expected | 2037 | plan | projected
@fact vis1 = 2380000 | other | T | visitors | 2036 | cumulative
@fact hol = 48 | age | E | years of age | - | constant
@fact ceo = 14 | duration | E | months in the post | 2037-03 | constant
@fact age = 11 | duration | N | years of flying | 2037-03 | constant
@fact comp = 400 | damages | P | euros owed for a cancelled flight of middle length | - | constant | hypothetical
@fact gapt = 35 | duration | N | minutes between giving back the licence and telling passengers | 2037-03-14 | constant
@fact card = 530000 | ridership | N | fewer passengers carried than the year before | 2036 | cumulative
@fact fdif = 7000 | price | H | kronur by which a rescue seat to Europe is dearer than the rival's | 2037-03-14 | constant
@fact free = 15 | other | F | empty seats | 2037-03-14 | constant
@fact gapl = 3.17 | duration | F | hours between landing and the end of the licence | 2037-03-14 | constant
@fact hs = 40 | other | P | percent of the stranded brought home | 2037-03-15 evening | cumulative
@trap st st2 :: Saturday and Sunday
@trap sta sth :: abroad and at home
@trap tm tm2 :: licence given back and customers told
@trap pl pls :: all and those of one lessor
@trap dl do :: two creditors
@trap fare fareh :: two airlines' rescue fares
@trap fare fareus :: to Europe and to America
@trap loss revd :: a loss and a fall of turnover
@trap home st2 :: brought home and still waiting
@trap car vis1 :: passengers and visitors
@rel sum st = sta + sth
@rel diff st2 = st - home
@rel sum home = seati + seath
@rel diff card = car0 - car
@rel diff fdif = fareh - fare
@rel diff free = sea - pax
@rel share hs = home / st
@rel share load = pax / sea
@rel sum debt = dl + dk + do
@rel share dls = dl / debt
@rel diff revd = rev0 - rev
@rel share revp = revd / rev0
@rel diff gapm = need - off
@rel sum jobs = crew + pil + oth
@rel share shr = car / kef

@doc a-wire | wire agency | 2037-03-14
Icelandic airline folds overnight, leaving {2,900|st} stranded

REYKJAVIK, March 14 — The Icelandic low-cost airline Norðurvængir stopped flying on Saturday after a rescue failed, leaving {2,900|st|t=at noon|by=the aviation authority} travellers with no way home at noon, the aviation authority said. {1,850|sta|^|s=they} of them were abroad and {1,050|sth|^} in Iceland.

The carrier handed back its licence at {3.50 a.m.|tm|t=on Saturday} and told customers by text message {35|gapt} minutes later. Its last flight, NV 612 from Tenerife, had touched down in Keflavik at {0.40 a.m.|lf|s=NV 612}, with {171|pax|s=NV 612} people in its {186|sea|s=NV 612} seats.

Norðurvængir owes {21.4 billion|debt|s=Norðurvængir} kronur ($155 million), of which {9.7 billion|dl} to Skeljar Leasing, from which it rented {six|pls|s=Skeljar Leasing} of its {nine|pl} aircraft, and {3.9 billion|dk|s=Keflavik airport} to Keflavik airport. It lost {6.3 billion|loss|t=last year} kronur last year on a turnover of {41.2 billion|rev|^}.

All {684|jobs} employees lost their jobs.

Investors had been asked for {4.5 billion|need}. Hekla Jets, a smaller rival, offered {2.8 billion|off|s=Hekla Jets|m=hypothetical} late on Friday on condition that Skeljar forgave half of the rent due, which the lessor refused.

Icelandair and Hekla said they would sell the stranded cheap seats.

@doc b-live | live page of a broadcaster | 2037-03-14
As it happened: Norðurvængir grounded

LIVE | 186 posts | Refresh

04:31 We are getting the first calls from the departure hall in Keflavík. A text message went out at {4:25|tm2}: "We are sorry. All flights are cancelled. Please do not come to the airport." Most of those who read it are at the airport.

05:10 The directorate confirms that the licence was returned at {3:50|tm|by=The directorate}.

06:00 Who is hit? According to a list from the booking system, {58,400|bk|by=a list from the booking system} tickets have been sold for flights in the coming months. Those who paid with a credit card should get their money back.

07:45 Yellow tape around {two|seiz} of the carrier's aircraft. Bailiffs of Skeljar Leasing have taken the keys.

09:20 Chief executive Eyrún Haraldsdóttir, {48|hol|s=Eyrún Haraldsdóttir}, who has had the job for {fourteen|ceo|^} months, at a press conference: "We were {1.7 billion|gapm|by=Eyrún Haraldsdóttir} short. I would have sold my house, but it is not that kind of house."

10:30 Icelandair puts on sale rescue seats at {25,000|fare|s=Icelandair} kronur to Europe and {45,000|fareus|s=Icelandair} to North America, one way. Hekla asks {32,000|fareh|s=Hekla} to Europe.

12:00 The directorate's count: {2,900|st|t=12:00|by=The directorate's} people stuck. It had been afraid of twice as many; the night's last aircraft came in {92%|load|round} full, so that at least those were home.

13:15 The union FFÍ says {302|crew|by=The union} of those who lost their jobs were cabin crew. Pilots: {118|pil}.

@doc c-business | business daily | 2037-03-16
The arithmetic of {eleven|age} years

By Ketill Sørholt-Mbeki, Reykjavík

Norðurvængir was a good idea for about {eleven|age} years, and a good business for perhaps five. The accounts laid before the bankruptcy court on Sunday show how quickly it ceased to be one. In 2035 the company carried {2.51 million|car0|t=In 2035} passengers on {14|pl1|^} aircraft, employed {940|jobs1|^} people in the summer, took in {52.6 billion|rev0|t=In 2035} kronur and lost {2.1 billion|loss0|t=In 2035}. A year on it had shed planes and people, but its income fell faster: by {11.4 billion|revd|t=A year on} or {22 per cent|revp|^|round}. The loss tripled to {6.3 billion|loss|^}.

Creditors can now divide the ruins. The largest, Skeljar, is owed {45 per cent|dls|round} of everything. The airport, whose claim is {3.9 billion|dk}, may hold on to one aircraft as a pledge. What remains, {7.8 billion|do}, is spread over fuel suppliers, caterers, hotels and the card companies, which will have to refund holders of {58,400|bk} tickets.

For Keflavík it is a blow. The failed airline brought it {1.98 million|car|t=last year} passengers last year out of {8.25 million|kef|^|s=Keflavík}, or {24 per cent|shr|^}. The Tourist Board reckons with {140,000|vis|t=in 2037|by=The Tourist Board|m=projected} fewer visitors in 2037; the country received {2.38 million|vis1|t=in 2036|s=the country} in 2036.

The rescue that was not to be would have cost {4.5 billion|need}. Hekla's {2.8 billion|off|s=Hekla's} looks, today, like a very cheap way of buying {nine|pl} aircraft.

@doc d-advice | consumer page, questions and answers | 2037-03-15
Norðurvængir collapse: your rights

Updated Sunday 18.00

I am still abroad. What do I do?
You are not alone: {1,740|st2|t=this evening} people are, or were this evening. Icelandair and Hekla Jets have flown {1,160|home|t=since yesterday} people since yesterday. Of the seats used so far {720|seati|s=the former} were on the former and {440|seath|s=the latter} on the latter. Show your cancelled booking at check-in.

What does it cost?
Icelandair: {25,000|fare|s=Icelandair} kronur from any European city, {45,000|fareus|s=Icelandair} from North America. Hekla: {32,000|fareh|s=Hekla}. Children pay the same.

Am I owed compensation?
On paper, yes: {€400|comp|m=hypothetical} for a flight of up to 3,500 kilometres. In practice you would be queueing behind debts of {21.4 billion|debt} kronur. Do not count on it.

I booked a package.
Then your agent must bring you home, free of charge, and feed you meanwhile.

I have a ticket for June.
So do many: {58,400|bk} tickets were open when the company closed. Write to your bank before the end of the month.

Was I told too late?
The licence was given back at {03.50|tm} and you got the message at {04.25|tm2}. A lawyer might say that this was swift. A passenger who was already in the check-in queue might say something else.

@doc e-local | local paper of the Reykjanes peninsula | 2037-03-18
"We sang on the last one"

Nobody had told the crew of flight 612. They had left Tenerife with {171|pax} people and a birthday cake for one of them, sung somewhere east of the Faroes, and parked on stand 27 in Keflavík at {twenty to one|lf|v=00:40} in the night. "I said goodnight to the cleaning staff," says purser Ásta Lind Wojciechowska. "At {five and twenty past four|tm2|v=04:25} my phone woke the baby."

She is one of {302|crew|s=cabin crew} cabin crew who now stand without work; with {118|pil|s=pilots} pilots and {264|oth|s=people in the offices, the hangar and the call centre} people in the offices, the hangar and the call centre they make {684|jobs}, a good half of whom live on the peninsula. In 2035, in the summer when everything was going to be bigger, they were {940|jobs1|t=In 2035|s=they}.

On Saturday the town opened the sports hall. Of the {1,050|sth|t=On Saturday|s=foreigners} foreigners who were stranded in the country some three hundred slept there, and were taught to say skyr. By Sunday evening the hall was empty.

Photo: {Two|-} of the white-and-green planes behind a fence. {Two|seiz} have been seized by Skeljar, which owns {six|pls|s=which} of the {nine|pl}.

Swimming pool: 3 lanes closed this week. Handball: Keflavík 27, Haukar 31.

@doc f-travel | British travel newsletter | 2037-03-16
Another one bites the ash

Good morning from Gate 0, where nothing departs. If you booked to see the lights with the white-and-green people, you have my sympathy and, if you used a credit card, your money.

A few figures to wave at the bar. Norðurvængir flew {14|pl1|t=Two summers ago} planes when I praised it on this page. Two summers ago, that was. Now there are {nine|pl|t=Now}, parked, and {two|seiz} with a bailiff's sticker on the door. Fewer than {two million|<car|t=last year} of us went with it last year, a fall of more than {half a million|>card|v=500000}.

Getting back is easy enough, at a price. Icelandair wants {25,000|fare|s=Icelandair} kronur, call it £145, and Hekla {7,000|fdif|s=Hekla} more. From Boston or Toronto only the former flies and you will be {45,000|fareus|s=the former} lighter. Of the {2,900|st|t=on Saturday} who were caught out on Saturday, {two in five|hs|v=40|t=by Sunday night} were home by Sunday night.

My spies say that the last people aboard, {171|pax} of them on a Tenerife flight, landed about {three|~gapl} hours before the airline ceased to exist. There were {fifteen|free} empty seats. Somebody will be kicking himself.

Deal of the week: Porto, 3 nights, £219. Last week's quiz: the answer was Svalbard (61% of you knew).
