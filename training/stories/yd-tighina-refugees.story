@story yd-tighina-refugees
@topic Flight from Transnistria to Moldova and Romania in a winter blackout: daily crossings, shelters, frost deaths, money
@subject R = refugees from Transnistria | the refugees | people fleeing
@subject M = Moldovan border police | border police | Moldova
@subject N = UNHCR | the UN refugee agency | the refugee agency
@subject I = Romanian interior ministry | Bucharest | Romania
@subject T = Tighina crossing | Tighina
@subject P = Palanca crossing | Palanca
@subject C = MoldExpo hall | the MoldExpo | the hall
@subject V = volunteer kitchen Masa Comună | Masa Comună | the volunteers
@subject K = Cuciurgan power station | the power station
@subject G = Prime minister Dorina Ceban-Munteanu | Ceban-Munteanu | the prime minister
@subject H = Chisinau children's hospital | the children's hospital
@fact d1 = 9400 | crowd | M | people who crossed in a day | 2033-01-15 | snapshot
@fact d2 = 14200 | crowd | M | people who crossed in a day | 2033-01-17 | snapshot
@fact d3 = 3100 | crowd | M | people who crossed in a day | 2033-01-24 | snapshot
@fact c1 = 21500 | crowd | M | people who crossed since the blackout | 2033-01-16 | cumulative
@fact c2 = 68000 | crowd | M | people who crossed since the blackout | 2033-01-20 | cumulative
@fact c3 = 86400 | crowd | M | people who crossed since the blackout | 2033-01-26 | cumulative
@fact ct = 51840 | crowd | T | people who crossed since the blackout | 2033-01-26 | cumulative
@fact cp = 22300 | crowd | P | people who crossed since the blackout | 2033-01-26 | cumulative
@fact cx = 12260 | crowd | M | people who crossed at other points since the blackout | 2033-01-26 | cumulative
@fact cts = 60 | other | T | share of the crossings | 2033-01-26 | snapshot
@fact bk = 18700 | crowd | M | people who went back | 2033-01-26 | cumulative
@fact net = 67700 | other | M | refugees who stayed | 2033-01-26 | snapshot
@fact ro = 24500 | crowd | I | refugees who travelled on to Romania | 2033-01-26 | cumulative
@fact md = 43200 | other | M | refugees in the country | 2033-01-26 | snapshot
@fact ch = 41 | other | N | share of children | 2033-01-22 | snapshot
@fact wo = 38 | other | N | share of women | 2033-01-22 | snapshot
@fact me = 21 | other | N | share of men | 2033-01-22 | snapshot
@fact tr = 450000 | other | - | inhabitants of Transnistria | 2032 | constant | projected
@fact bl = 11 | duration | K | days without power | 2033-01-25 | constant
@fact tmp = -16 | temperature | - | night temperature in Celsius | 2033-01-17 | snapshot
@fact fro = 7 | deaths | R | people frozen to death | 2033-01-20 | cumulative
@fact fro2 = 12 | deaths | R | people frozen to death | 2033-01-26 | cumulative
@fact hal = 1850 | other | C | beds | 2033-01-18 | snapshot
@fact hin = 2400 | evacuated | C | people lodged | 2033-01-18 | snapshot
@fact ho = 129.7 | other | C | occupancy | 2033-01-18 | snapshot
@fact ce = 76 | other | M | reception centres | 2033-01-26 | snapshot
@fact pr = 71 | other | N | share of refugees in private homes | 2033-01-26 | snapshot
@fact ml = 5200 | other | V | meals a day | 2033-01-18 | snapshot
@fact mlp = 3000 | other | V | meals a day | 2033-01-15 | plan
@fact vol = 340 | other | V | helpers | 2033-01-18 | snapshot
@fact wt = 17 | duration | T | hours of waiting | 2033-01-17 | snapshot
@fact qu = 9 | distance | T | kilometres of queue | 2033-01-17 | snapshot
@fact hos = 128 | injuries | H | children treated for cold | 2033-01-20 | cumulative
@fact bab = 14 | other | H | babies born to refugees | 2033-01-26 | cumulative
@fact eu = 150000000 | budget | - | euros promised by the EU | 2033-01-19 | plan | pledged
@fact euf = 40000000 | spending | - | euros paid by the EU | 2033-01-26 | cumulative
@fact ap = 72000000 | budget | N | dollars of the appeal | 2033-01-21 | plan
@fact af = 25200000 | fundraising | N | dollars received | 2033-01-26 | cumulative
@fact as = 35 | other | N | share of the appeal funded | 2033-01-26 | snapshot
@fact cash = 2700 | damages | N | lei for each refugee a month | 2033-01-22 | plan
@fact cashn = 19600 | other | N | refugees registered for cash | 2033-01-26 | cumulative
@fact gas = 5700000 | other | K | cubic metres of gas a day missing | 2033-01-14 | snapshot
@fact mw = 340 | other | K | megawatts still running | 2033-01-25 | snapshot
@fact mwt = 2520 | other | K | megawatts when whole | - | constant
@fact mws = 13.5 | other | K | share of power running | 2033-01-25 | snapshot
@fact sch = 62 | other | M | schools turned into shelters | 2033-01-20 | snapshot
@fact arr = 23 | arrests | M | smugglers and profiteers arrested | 2033-01-26 | cumulative
@fact tax = 1500 | price | - | lei for a taxi from the crossing to Chisinau | 2033-01-17 | snapshot
@fact taxn = 350 | price | - | lei for a taxi from the crossing to Chisinau | 2032 | constant
@fact rou = 31 | other | I | buses and trains a day to Romania | 2033-01-20 | snapshot
@rel sum c3 = ct + cp + cx
@rel share cts = ct / c3
@rel diff net = c3 - bk
@rel sum net = ro + md
@rel share ho = hin / hal
@rel share as = af / ap
@rel share mws = mw / mwt
@trap d2 c2 :: one day and all days
@trap c1 c2 :: four days apart
@trap c3 net :: crossed and stayed
@trap net md :: stayed abroad and stayed in Moldova
@trap ct c3 :: one crossing and all
@trap hal hin :: beds and sleepers
@trap fro fro2 :: the toll of frost rose
@trap eu euf :: promised and paid
@trap tax taxn :: the price now and before
@trap cash ml :: lei and meals
@trap ap eu :: two pots

@doc a-wire | wire agency | 2033-01-18
Thousands pour out of dark Transnistria in deep frost

TIGHINA, Moldova, Jan 18 (Danube Press) - {14,200|d2|t=on Monday|by=Moldovan border police} people left the breakaway region of Transnistria on Monday, the most in one day since its power station failed, Moldovan border police said. On Saturday there had been {9,400|d1|t=On Saturday}.

By Sunday evening {21,500|c1|t=By Sunday evening} had come in all. It was {16|tmp|v=-16} degrees below zero; the queue at Tighina was {nine|qu} kilometres long and the wait {17|wt} hours.

The Cuciurgan plant lacks {5.7 million|gas} cubic metres of gas a day. About {450,000|~tr} people live in the region.

Taxi drivers ask {1,500|tax} lei for the trip to Chisinau; before, it cost {350|taxn|t=before}.

A hall with {1,850|hal} beds in the capital is full. "We will not leave anyone at the door," said Prime minister Dorina Ceban-Munteanu.

@doc b-feature | volunteer newsletter | 2033-01-19
From the pot: Masa Comună, day five

Dear friends,

We had planned for {three thousand|mlp} bowls a day. Yesterday it was {5,200|ml|t=Yesterday}, and the last one was all carrot. There are {340|vol} of us now, with a professor of Byzantine law on onions.

In the MoldExpo {2,400|hin|t=yesterday} people slept yesterday on {1,850|hal} beds. If you can do percentages, please don't tell the fire inspector ({130|ho|round}).

Needed: spoons, nappies size {4|-}, phone chargers. Not needed: ball gowns.

A taxi man brought back {1,150|-} lei to a grandmother and wept. So it goes both ways.

Our account: MD{24|-} AG00 0225 …

@doc c-ministry | Moldovan government release | 2033-01-20
Briefing by the crisis cell, 20 January, 18:00

Since 14 January {68,000|c2|t=20 January} persons have crossed from the left bank. {62|sch} schools serve as shelters. {Seven|fro|t=20 January} persons died of cold, all on the road before the crossing.

The children's hospital has treated {128|hos} children for the effects of frost.

{31|rou} buses and trains leave for Romania each day.

The European Union announced {150 million|eu|by=The European Union} euros.

The prime minister asked citizens to heat one room only. Crisis line: {0 800 800 11|-}.

@doc d-bucharest | Bucharest daily, English page | 2033-01-25
Fewer come, more stay

Corina Străchinaru-Wolf

Yesterday {3,100|d3|t=Yesterday|by=Moldova} came over, Moldova says, not a quarter of the worst day. Some go the other way. The lights of Tiraspol flickered on again on Tuesday morning after {eleven|bl} days, in two quarters out of nine: the power station runs at {340|mw} megawatts of {2,520|mwt}.

Romania's interior ministry has taken in {29,400|!ro|by=Romania's interior ministry} so far, it says. Most have cousins here. {Two|-} trains a day end at Iași.

The UN agency describes them like this: {41 percent|ch|by=The UN agency} children, {38|wo|^} women, {21|me|^} men.

At Tighina, taxi drivers again ask {four hundred|-}. Police have {23|arr|by=Police} profiteers in custody.

Brussels sent {40 million|euf|t=so far} euros so far.

VREMEA: -9/{-2|-}. BNR: 1 euro = {5.61|-}

@doc e-sitrep | UN-style situation report | 2033-01-26
Moldova: Influx from the left bank — Flash Update 6

{86,400|c3|t=26 January|by=border police} arrivals by 26 January (border police): Tighina {51,840|ct} ({60%|cts}), Palanca {22,300|cp}, others {12,260|cx}. {18,700|bk} persons have returned. Of the remaining {67,700|net}, {24,500|ro} moved on to Romania and {43,200|md} are in Moldova, {71%|pr} of them in private homes, the rest in {76|ce} centres.

Mortality: {12|fro2|t=26 January} persons have died of exposure.

Cash: {19,600|cashn} persons are registered for MDL {2,700|cash} a month.

Births: {14|bab} babies have been born to refugees at the children's hospital.

Appeal: {US$72 million|ap}, {35%|as} funded ({US$25.2 million|af}).

@doc f-tv | broadcast script, Chisinau | 2033-01-27
JURNAL 19 — ENGLISH VERSION

ANCHOR: {Eighty-six thousand four hundred|c3} people in twelve days. And this is the number that matters tonight: {sixteen|!fro2|by=the border police}. That's how many froze on the way, the border police say.

VT: Tighina. The queue, once {nine|qu} kilometers, is a line of {forty|-} people with plastic bags, and it faces east.

SOT, woman: "They say there's light. I want to see my refrigerator."

ANCHOR: About {eighteen thousand seven hundred|bk} have gone home. Tonight {forty-seven thousand|!md|by=the government} refugees sleep in Moldova, by the government's reckoning.

The prime minister had this: "{150|eu|x=1000000} million was promised. {Forty|euf|x=1000000} has come. I can count."

ANCHOR: Cuciurgan gives {thirteen percent|~mws|v=13} of its power. Goodnight.
