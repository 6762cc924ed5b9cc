@story yd-dornogovi-dzud
@topic Dzud in eastern and southern Mongolia: livestock, herders, closed roads, a helicopter, debts
@subject Z = winter dzud | the dzud | the white winter
@subject G = Mongolian government | Ulaanbaatar | the government
@subject N = National Emergency Management Agency | NEMA
@subject S = statistics office | National Statistics Office
@subject D = Dornogovi province | Dornogovi
@subject H = Khentii province | Khentii
@subject U = Sukhbaatar province | Sukhbaatar
@subject R = Mongolian Red Cross | the Red Cross
@subject T = Tserendulam Baatar | Tserendulam | the herder
@subject B = XacGobi Bank | the bank
@subject K = international federation | the federation in Geneva
@fact l0 = 64800000 | other | S | livestock in the country | 2033-12 | snapshot
@fact l1 = 410000 | other | N | livestock dead | 2034-01-15 | cumulative
@fact l2 = 2900000 | other | N | livestock dead | 2034-02-20 | cumulative
@fact l3 = 5832000 | other | S | livestock dead | 2034-04-30 | constant
@fact ls = 9 | other | S | share of livestock dead | 2034-04-30 | constant
@fact ld = 1020000 | other | D | livestock dead | 2034-04-30 | constant
@fact lh = 1490000 | other | H | livestock dead | 2034-04-30 | constant
@fact lu = 1380000 | other | U | livestock dead | 2034-04-30 | constant
@fact lo = 1942000 | other | S | livestock dead in other provinces | 2034-04-30 | constant
@fact hh = 188000 | other | S | herder households | 2033-12 | constant
@fact hz = 7200 | other | S | herder households without any animal left | 2034-04-30 | constant
@fact hl = 21500 | other | S | herder households that lost more than half | 2034-04-30 | constant
@fact t1 = -46.8 | temperature | D | lowest temperature in Celsius | 2034-01-22 | constant
@fact t2 = -50.1 | temperature | U | lowest temperature in Celsius | 2034-02-04 | constant
@fact sn = 90 | other | N | share of the country under snow | 2034-02-01 | snapshot
@fact sd = 47 | distance | H | centimetres of snow | 2034-02-01 | snapshot
@fact sdn = 12 | distance | H | centimetres of snow in a normal February | - | constant
@fact dp = 11 | deaths | Z | people dead | 2034-02-20 | cumulative
@fact dp2 = 19 | deaths | Z | people dead | 2034-04-30 | constant
@fact dpf = 13 | deaths | Z | people frozen to death | 2034-04-30 | constant
@fact dpr = 6 | deaths | N | rescuers and drivers dead | 2034-04-30 | constant
@fact hc = 4 | deaths | N | people killed in the helicopter crash | 2034-02-11 | constant
@fact hcb = 7 | other | N | people in the helicopter | 2034-02-11 | constant
@fact hcs = 3 | rescued | N | people who survived the helicopter crash | 2034-02-11 | constant
@fact rd = 31 | other | N | roads closed | 2034-02-04 | snapshot
@fact veh = 640 | other | N | vehicles dug out | 2034-02-20 | cumulative
@fact rs = 2150 | rescued | N | people rescued from the snow | 2034-02-20 | cumulative
@fact hay = 18000 | other | G | tonnes of fodder sent | 2034-03-01 | cumulative
@fact hayp = 30000 | other | G | tonnes of fodder promised | 2034-01-25 | plan | pledged
@fact hays = 60 | other | G | share of the promised fodder sent | 2034-03-01 | snapshot
@fact hp = 28000 | price | - | togrog for a bale of hay | 2034-02 | snapshot
@fact hp0 = 9000 | price | - | togrog for a bale of hay | 2033-10 | snapshot
@fact hpg = 211 | rate | - | rise of the price of hay | 2034-02 | constant
@fact sum = 213 | other | N | districts in dzud or near it | 2034-02-01 | snapshot
@fact sut = 330 | other | G | districts | - | constant
@fact sus = 64.5 | other | N | share of districts in dzud or near it | 2034-02-01 | snapshot
@fact th = 340 | other | T | animals before the winter | 2033-11 | constant
@fact tl = 41 | other | T | animals left | 2034-04 | constant
@fact tlo = 299 | other | T | animals lost | 2034-04 | constant
@fact tdb = 18000000 | damages | T | togrog of debt | 2034 | constant
@fact ag = 58 | age | T | age | - | constant
@fact bl = 1200000000000 | other | B | togrog lent to herders | 2034-03 | snapshot
@fact blp = 46 | other | B | share of herders with a loan | 2034-03 | snapshot
@fact ap = 5500000 | budget | K | Swiss francs of the appeal | 2034-02-13 | plan
@fact af = 2310000 | fundraising | K | Swiss francs received | 2034-03-20 | cumulative
@fact as = 42 | other | K | share of the appeal funded | 2034-03-20 | snapshot
@fact cs = 720000 | damages | R | togrog of cash for each household | 2034-03 | constant
@fact csn = 3400 | other | R | households that got cash | 2034-03-31 | cumulative
@fact cst = 2448000000 | spending | R | togrog of cash in all | 2034-03-31 | cumulative
@fact mi = 5600 | other | G | herder families that moved to the capital | 2034-06 | plan | projected
@fact old = 10300000 | other | S | livestock dead in the dzud of 2027 | 2027 | constant
@rel share ls = l3 / l0
@rel sum l3 = ld + lh + lu + lo
@rel sum dp2 = dpf + dpr
@rel sum hcb = hc + hcs
@rel share hays = hay / hayp
@rel change hpg = hp0 -> hp
@rel share sus = sum / sut
@rel diff tlo = th - tl
@rel product cst = csn * cs
@rel share as = af / ap
@trap l1 l2 :: five weeks of dying
@trap l2 l3 :: agency count and final census
@trap ld l3 :: one province and all
@trap t1 t2 :: two cold spells
@trap dp dp2 :: the toll by February and in the end
@trap dpf dp2 :: frozen and all
@trap hay hayp :: sent and promised
@trap hz hl :: lost everything and lost half
@trap hp hp0 :: before and in the dzud
@trap l3 old :: this dzud and that of 2027
@trap tl th :: before and after

@doc a-wire | wire agency | 2034-02-12
Rescue helicopter crashes in Mongolia's frozen steppe, {four|hc} dead

ULAANBAATAR, Feb 12 (Steppe News) - A helicopter on its way to a woman in labour crashed in a blizzard in eastern Mongolia on Saturday, killing {four|hc} of the {seven|hcb} people in it, the National Emergency Management Agency said. {Three|hcs} crawled out and were found by a herder's dog.

Mongolia is in its hardest dzud, a winter in which animals cannot reach grass, for years. {90|sn|t=on February 1} percent of its territory was under snow on February 1. In {213|sum} of {330|sut} districts, {65|sus|round} percent, conditions are or soon will be those of a dzud.

In Sukhbaatar province the thermometer fell to minus {50.1|t2|v=-50.1|t=on February 4} Celsius on February 4. {Thirty-one|rd|^} roads were closed.

By mid-January {410,000|l1|t=By mid-January|by=NEMA} animals had perished, NEMA said. The government has promised {30,000|hayp|by=The government} tonnes of fodder.

In 2027 a dzud killed {10.3 million|old|t=In 2027}.

@doc b-mag | English-language magazine, Ulaanbaatar | 2034-04-20
The flock is a bank and the bank is shut

By Enkhjin Dorjsuren

Tserendulam Baatar is {58|ag} and does not look at the heap. It is behind the winter shelter, it has snow on it still, and ravens.

In November she had {340|th|t=In November}: sheep, goats, eleven horses, and one camel with opinions. She has {41|tl}. {Two hundred and ninety-nine|tlo} in five months, she says, that's two a day, and you get up each morning and choose which leg to pull.

The coldest night in Dornogovi was the twenty-second of January, {46.8|t1|v=-46.8} below. The hay had gone by then. In October a bale was {9,000|hp0|t=In October} togrog. In February the trader stood at the road with bales at {28,000|hp|t=In February}. She bought thirty on credit.

She owes {18 million|tdb} to XacGobi Bank. {Forty-six|blp} of a hundred herders owe it something; it has {1.2 trillion|bl} lent out, in a country where sheep are the collateral. The branch manager in Sainshand, who wears two coats, told me there'd be "a conversation" with everyone. He could not tell me who would start it.

Help did come. A blue lorry with sacks, part of the {18,000|hay|t=by March} tonnes which Ulaanbaatar had sent out by March. The Red Cross gave her {720,000|cs}, in one go, on her phone. She went up the hill to receive it. There's no signal below.

Her son drives in the capital. Officials think that {5,600|mi|by=Officials} families will move there before summer. "Then who'll be cold out here?" she says. "Somebody must be cold out here."

@doc c-sitrep | federation situation report | 2034-03-22
Mongolia: Dzud – Operation Update 2 (MDRMN0{24|-})

As of 20 February NEMA reported {2.9 million|l2|t=As of 20 February|by=NEMA} head of livestock lost, {11|dp|^} people dead, {2,150|rs|^} people rescued from snow and {640|veh|^} vehicles dug out.

Snow depth in Khentii on 1 February: {47|sd|t=on 1 February} cm (normal: {12|sdn}).

Fodder: {18,000|hay|t=by 1 March} t delivered by 1 March, {60%|hays} of the commitment. The price of hay rose by {211%|hpg|t=between October and February} between October and February.

Emergency Appeal: {CHF 5.5 million|ap}; income {CHF 2.31 million|af} ({42%|as}).

The cash programme will run to the end of March. Budget holder: Programme Support {7|-}. Revised deadline for reporting: {30 September|-}.

@doc d-stat | statistics bulletin | 2034-05-10
Preliminary livestock losses, winter 2033/34

Losses of adult animals to 30 April: {5,832,000|l3|t=to 30 April}, i.e. {9.0 percent|ls} of the {64.8 million|l0|t=December 2033} counted in December 2033. By province: Khentii {1,490,000|lh}, Sukhbaatar {1,380,000|lu}, Dornogovi {1,020,000|ld}, all others {1,942,000|lo}.

Of {188,000|hh} herder households {7,200|hz} have no animal left. A further {21,500|hl} lost more than half.

Human fatalities (NEMA): {19|dp2|t=30 April|by=NEMA}, of which {13|dpf} by freezing and {6|dpr} among rescuers and drivers.

In 2027 losses had reached {10.3 million|old|t=In 2027}. Newborn animals are not included. Contact: room {412|-}.

@doc e-tv | television script, English news | 2034-05-12
MONGOLIA NOW, 22:00

The snow has gone. The count is in. {Five point eight million|l3|v=5800000|round=100000} animals, one in eleven, didn't see spring.

Sukhbaatar lost {one point four million|~lu|v=1400000}, Khentii a little more.

{Seven thousand two hundred|hz} families have nothing at all. That's fewer than four in a hundred, says the government. It's also a town.

{Nineteen|dp2} people died. The {four|hc} on the helicopter were on their way to a birth. Mother and daughter are well; the girl's name is Tenger, sky.

The Red Cross paid {three thousand four hundred|csn} households cash, {2.4 billion|~cst} togrog in all.

In Dornogovi: dust. Tomorrow {19|-} degrees.
