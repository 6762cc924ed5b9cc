@story yd-zaranj-returnees
@topic Afghans expelled from Iran arriving at Zaranj: daily counts, heat, a bus crash, aid gaps
@subject R = returnees at Zaranj | the returnees | returnees | deportees
@subject I = IOM | migration agency
@subject T = Afghan refugees ministry | Kabul | the authorities in Kabul
@subject N = Iran's interior ministry | Tehran | Iran
@subject Z = Zaranj reception centre | the reception centre | the centre
@subject B = bus to Herat | the bus | coach
@subject H = Nimroz provincial hospital | the provincial hospital
@subject W = WFP
@subject D = Dr Shukria Niazi | Shukria Niazi | the doctor
@subject S = Save Our Daughters | the women's charity
@fact a1 = 6100 | crowd | R | people who arrived in a day | 2034-06-20 | snapshot
@fact a2 = 23800 | crowd | R | people who arrived in a day | 2034-07-02 | snapshot
@fact a3 = 9400 | crowd | R | people who arrived in a day | 2034-07-14 | snapshot
@fact c1 = 71000 | crowd | R | people who arrived since the deadline was set | 2034-06-20 | cumulative
@fact c2 = 288000 | crowd | R | people who arrived since the deadline was set | 2034-07-05 | cumulative
@fact c3 = 396000 | crowd | R | people who arrived since the deadline was set | 2034-07-15 | cumulative
@fact cd = 277200 | crowd | R | people deported | 2034-07-15 | cumulative
@fact cv = 118800 | crowd | R | people who came of their own accord | 2034-07-15 | cumulative
@fact cds = 70 | other | R | share of deported people among arrivals | 2034-07-15 | snapshot
@fact ir = 440000 | crowd | N | people sent across at Zaranj | 2034-07-15 | cumulative
@fact irp = 2000000 | crowd | N | people to leave by the end of the year | 2034-05-25 | plan
@fact fam = 43 | other | R | share of families among arrivals | 2034-07-05 | snapshot
@fact ch = 1840 | other | R | children without parents | 2034-07-15 | cumulative
@fact chr = 1472 | other | R | children brought back to relatives | 2034-07-15 | cumulative
@fact chl = 368 | other | R | children still without relatives | 2034-07-15 | snapshot
@fact t = 48 | temperature | - | degrees Celsius in the shade | 2034-07-02 | snapshot
@fact dh = 13 | deaths | R | people dead of heat | 2034-07-05 | cumulative
@fact dh2 = 29 | deaths | R | people dead of heat | 2034-07-15 | cumulative
@fact hs = 640 | injuries | H | people treated for heat | 2034-07-05 | cumulative
@fact hb = 90 | other | H | beds | - | constant
@fact doc = 7 | officers | H | doctors | 2034-07 | constant
@fact docw = 2 | officers | H | women doctors | 2034-07 | constant
@fact cap = 4000 | other | Z | people for whom the centre was built | - | constant
@fact in = 18600 | waiting | Z | people in the centre | 2034-07-02 night | snapshot
@fact occ = 465 | other | Z | occupancy | 2034-07-02 night | snapshot
@fact wt = 4.5 | rate | Z | litres of water per person and day | 2034-07-05 | snapshot
@fact wtn = 15 | rate | Z | litres of water per person and day by the standard | - | constant | threshold
@fact lat = 124 | other | Z | latrines | 2034-07-02 | snapshot
@fact latp = 150 | rate | Z | people per latrine | 2034-07-02 | snapshot
@fact bd = 41 | deaths | B | people killed in the bus crash | 2034-07-09 | constant
@fact bd1 = 28 | deaths | B | people killed in the bus crash | 2034-07-08 night | cumulative
@fact bp = 63 | ridership | B | people on the bus | 2034-07-08 | constant
@fact bs = 22 | rescued | B | people who survived the bus crash | 2034-07-09 | constant
@fact bst = 49 | other | B | seats | - | constant
@fact bch = 17 | deaths | B | children killed in the bus crash | 2034-07-09 | constant
@fact fare = 2500 | price | B | afghani for a seat | 2034-07 | snapshot
@fact fare0 = 900 | price | B | afghani for a seat | 2034-05 | snapshot
@fact cash = 28 | damages | I | dollars for each family | 2034-07 | constant
@fact casn = 31000 | other | I | families that got cash | 2034-07-15 | cumulative
@fact cast = 868000 | spending | I | dollars of cash in all | 2034-07-15 | cumulative
@fact ap = 90000000 | budget | I | dollars asked for | 2034-07-01 | plan
@fact af = 13500000 | fundraising | I | dollars received | 2034-07-15 | cumulative
@fact afs = 15 | other | I | share of the appeal funded | 2034-07-15 | snapshot
@fact mea = 60000 | damages | W | high-energy biscuits a day | 2034-07 | snapshot
@fact yr = 12 | duration | R | years lived in Iran on average | 2034-07 | snapshot
@fact lan = 35000 | other | T | plots of land promised | 2034-07-03 | plan | pledged
@fact lang = 700 | other | T | plots of land given | 2034-07-15 | cumulative
@fact lans = 2 | other | T | share of promised plots given | 2034-07-15 | snapshot
@fact chol = 54 | cases | H | cholera cases | 2034-07-15 | cumulative
@rel sum c3 = cd + cv
@rel share cds = cd / c3
@rel diff chl = ch - chr
@rel share occ = in / cap
@rel product in = lat * latp
@rel sum bp = bd + bs
@rel product cast = casn * cash
@rel share afs = af / ap
@rel share lans = lang / lan
@trap a1 a2 :: twelve days apart
@trap a2 in :: arrived in a day and slept in the centre
@trap c2 c3 :: ten days apart
@trap c3 ir :: the agency's and Tehran's counts
@trap c3 irp :: arrived at one crossing and planned for the country
@trap dh dh2 :: the toll of heat rose
@trap bd1 bd :: by night and next day
@trap bp bst :: people and seats
@trap ch chl :: lost children and those still lost
@trap lan lang :: promised and given
@trap fare fare0 :: now and in May
@trap ap af :: asked and given

@doc a-wire | wire agency | 2034-07-03
Iran sends {23,800|a2} Afghans home in a day as heat hits {48|t} degrees

ZARANJ, Afghanistan, July 3 (Hindukush Press) - A record {23,800|a2|t=on Sunday|by=IOM} people were put across the border from Iran at Zaranj on Sunday, migration agency IOM said, four times as many as two weeks before, when {6,100|a1|t=two weeks before} came in a day.

It was {48|t} degrees in the shade, of which there is little. The reception centre, built for {4,000|cap}, held {18,600|in|t=on Sunday night} on Sunday night.

By then, on June 20, {71,000|c1|t=on June 20} had come in all.

Tehran has told undocumented Afghans to go and says that {2 million|irp|by=Tehran} should leave by the end of the year. Iran "has carried this weight for forty years", its interior minister said.

Those who come have lived in Iran for {12|yr|by=IOM} years on average, according to IOM. Kabul promised them {35,000|lan|by=Kabul} plots of land.

@doc b-mag | reportage, Scandinavian newspaper in English | 2034-07-07
The country they'd been told about

Signe Mølbak-Rahimi, Zaranj

Zahra is {nineteen|-}, was born in Kerman and is seeing her country for the first time. It's flat. "I thought there'd be mountains," she says. "On the money there are mountains."

They'd been given a quarter of an hour. Her father locked the flat, she doesn't know why, and has the key in his pocket, and the deposit, {140 million|-} toman, stays with a man who did not come to the door.

In the reception centre there are {124|lat} latrines. On the worst night that made {150|latp|t=On the worst night} people for each. The water ration is {4.5|wt} litres, a third of what the book asks for. The women's charity Save Our Daughters has put up a tent with a curtain, and behind the curtain a bucket.

In the provincial hospital {seven|doc} doctors, {two|docw} of them women, share {90|hb} beds. Dr Shukria Niazi has treated {640|hs|t=by Tuesday|by=Dr Shukria Niazi} people for the heat, by Tuesday. {Thirteen|dh|^} died. "They come in talking," she says. "That's what I cannot get used to."

Each family gets {28|cash} dollars. The bus to Herat costs {2,500|fare} afghani a seat, where in May it was {900|fare0|t=in May}. Do that for six people and it's gone. Zahra's father did it in his head; he was a bookkeeper. He has decided for the time being to stay where he is, beside a wall, with the key.

@doc c-wire2 | wire agency | 2034-07-09
Bus with Afghan returnees crashes, {41|bd} dead

HERAT, July 9 (Hindukush Press) - {Forty-one|bd|t=on Sunday|by=provincial traffic police} people died when a bus that carried returnees from Zaranj towards Herat hit a fuel truck in the night, provincial traffic police said on Sunday. {Seventeen|bch} were children. The first toll, late on Saturday, had been {28|bd1|t=late on Saturday}.

There were {63|bp} people on the bus, which has {49|bst} seats. {Twenty-two|bs} survived.

By last Wednesday {288,000|c2|t=By last Wednesday|by=IOM} people had arrived at Zaranj since Iran set its deadline, IOM says. More than four in ten come as families, {43|fam} percent.

@doc d-sitrep | IOM-style situation report | 2034-07-16
Zaranj border response, Situation Report 6 (to 15 July 2034)

ARRIVALS: {396,000|c3|t=to 15 July 2034} since 26 May. {277,200|cd} were deported ({70%|cds}); {118,800|cv} came of their own accord. Daily arrivals are down to {9,400|a3|t=14 July} (14 July).

CHILDREN: {1,840|ch} arrived alone. {1,472|chr} are with relatives; {368|chl} are not.

HEALTH: {29|dh2|t=to 15 July 2034} deaths attributed to heat; {54|chol|^} cholera cases.

CENTRE: occupancy at peak {465%|occ|t=2 July} (2 July). Water {4.5|wt} l/p/d (standard {15|wtn}).

CASH: {31,000|casn} families at {USD 28|cash}: {USD 868,000|cast}.

FOOD: WFP hands out {60,000|mea} biscuits a day.

FUNDING: {USD 90 million|ap} requested, {USD 13.5 million|af} received ({15%|afs}).

Host authorities report {700|lang} plots allocated of {35,000|lan} ({2%|lans}).

@doc e-iran | Tehran English-language daily | 2034-07-17
Orderly return continues, ministry says

The Interior Ministry said yesterday that {440,000|ir|t=by the fifteenth|by=The Interior Ministry} illegal aliens had been sent across at Zaranj by the fifteenth, "in dignity and with cold water". Foreign bodies speak of {396,000|c3|by=Foreign bodies}, a difference that a ministry official put down to people who "do not queue".

The plan for the year stands at {2 million|irp}.

Asked about deaths, the official said that {29|dh2|by=the Afghan side} were claimed by the Afghan side and that all had occurred beyond the line.

Rent in south Tehran has fallen by {11 percent|-}. Bread is said to be shorter, as {one in three|-} bakers was an Afghan.

Prayer: noon {13:11|-}. Page 2: Persepolis sign keeper, {27|-}
