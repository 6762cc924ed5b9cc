@story u4-maule-cherries
@topic Chile's cherry season in China: boxes, prices, a stranded ship, growers' losses
@subject C = Chile | Chilean cherries | Chilean fruit | the industry | exporters
@subject CN = China | Chinese buyers | the Chinese market
@subject GZ = Guangzhou | Jiangnan market | the wholesale market
@subject S = Mar Austral VII | the ship | the vessel
@subject O = O'Higgins | the region of O'Higgins
@subject G = growers | producers | farmers
@subject F = FrutaSur | the exporters' federation | the federation
@subject L = Austral Lines | the shipping line | the carrier
@subject U = United States | American buyers
@fact box = 118000000 | other | C | boxes exported in a season | 2030/31 | cumulative
@fact box0 = 124000000 | other | C | boxes exported in a season | 2029/30 | cumulative
@fact boxp = 4.8 | rate | C | fall of boxes exported on the season before | 2030/31 | snapshot
@fact fc = 131000000 | other | F | boxes exported in a season | 2030/31 | plan | projected
@fact cn = 107400000 | other | CN | boxes exported in a season | 2030/31 | cumulative
@fact cnp = 91 | other | CN | share of boxes exported | 2030/31 | snapshot
@fact us = 3.1 | other | U | share of boxes exported | 2030/31 | snapshot
@fact val = 2480000000 | revenue | C | export earnings in a season in dollars | 2030/31 | cumulative
@fact val0 = 3110000000 | revenue | C | export earnings in a season in dollars | 2029/30 | cumulative
@fact valp = 20.3 | rate | C | fall of export earnings on the season before | 2030/31 | snapshot
@fact gz = 138 | price | GZ | price of a five-kilo box in yuan | January 2031 | snapshot
@fact gz0 = 195 | price | GZ | price of a five-kilo box in yuan | January 2030 | snapshot
@fact gzp = 29.2 | rate | GZ | fall of the price of a box on the year | January 2031 | snapshot
@fact late = 13 | duration | S | days of delay | January 2031 | constant
@fact cont = 1420 | other | S | containers of cherries aboard | December 2030 | constant
@fact days = 36 | duration | S | days of the voyage | January 2031 | constant
@fact plan = 23 | duration | S | days of the voyage as planned | December 2030 | plan
@fact clm = 84000000 | damages | F | damages claimed in dollars | March 2031 | plan
@fact off = 19000000 | damages | L | damages offered in dollars | March 2031 | plan
@fact ha = 76500 | area | C | hectares planted with cherries | 2030 | snapshot
@fact rain = 22000 | area | O | hectares hit by rain | November 2030 | snapshot
@fact jobs = 240000 | jobs | C | seasonal workers | 2030/31 | snapshot
@fact gr = 2900 | other | G | number of growers | 2030 | snapshot
@fact ret = 0.92 | price | G | price of a kilo paid to growers in dollars | 2030/31 | snapshot
@fact cst = 1.35 | price | G | cost of a kilo to growers in dollars | 2030/31 | snapshot
@fact arr = 2031-01-27 | date | S | day of arrival at Nansha | - | constant
@rel change boxp = box0 -> box
@rel share cnp = cn / box
@rel change gzp = gz0 -> gz
@rel diff late = days - plan
@rel change valp = val0 -> val
@trap box box0 :: two seasons
@trap box fc :: what was shipped and what was forecast
@trap box cn :: all boxes and those for China
@trap days plan :: the voyage and its timetable
@trap clm off :: damages claimed and offered
@trap ret cst :: what a kilo brings and what it costs
@trap boxp valp :: fall by boxes and by money
@trap ha rain :: all orchards and those in the rain

@doc a-mercurial | business daily | 2031-03-20
Cherries: fewer boxes, much less money

The season that was to break all records has broken a few bank accounts instead. Exporters closed their books on {118 million|box} boxes of five kilos, down {4.8%|boxp} from {124 million|box0|t=the previous season} the previous season, FrutaSur reported on Thursday. In October the federation had spoken of {131 million|fc|t=In October|by=the federation}.

Earnings came to {US$2.48 billion|val|by=FrutaSur}. The year before they were {US$3.11 billion|val0|t=The year before}, so that {a fifth|~valp} ({20.3%|valp}) has evaporated.

China took {107.4 million|cn} of the boxes, {91%|cnp}. The United States, upon which so many PowerPoints rest, accounted for {3.1%|us}.

What happened? In November it rained for four days on {22,000|rain} hectares in O'Higgins, just when skins were thinnest; the country has {76,500|ha} under cherries. And in January the fruit that was left arrived all at once, and some of it late.

Dollar $987 | Copper US$4.02/lb | UF $44,118

@doc b-maule-local | regional paper | 2031-03-22
'I paid to have them picked'

LINARES — Don Ramiro Henríquez brought a notebook. On one page he had written what a kilo of his Santinas cost him, from the bees to the cold room: {1.35|cst} dollars. On the facing page, what the packing house paid out last week: {0.92|ret}. "You're a journalist. Subtract."

He is one of {2,900|gr} growers. Many, he says, will leave the fruit on the tree next year. That would be felt by more than growers, since the harvest gives work to {240,000|jobs} people, most of them women, between November and January.

The federation has asked the government for soft loans. It puts the national drop in receipts at {20.3 per cent|valp|by=The federation}, to {2.61 billion|!val} dollars, with {118 million|box} boxes sent.

A box fetched {138|gz|t=in January} yuan in Guangzhou in January. {Twelve|-} months before it was {195|gz0}, and the Henríquez family bought a tractor. It's for sale.

Also today: Rodeo results · Power cut Tuesday in Yerbas Buenas 9-13 h · Horoscope

@doc c-ship-trade | shipping newsletter | 2031-03-14
Austral Lines offers {$19m|off} over cherry ship

Austral Lines has tabled {$19m|off|by=brokers} to settle claims from the delayed voyage of the Mar Austral VII, brokers say, less than {a quarter|-} of the {$84m|clm} sought by FrutaSur's members.

The {9,400|-}-teu vessel left San Antonio just before Christmas with {1,420|cont} reefers of cherries, timed to make the New Year trade. A crankshaft bearing failed south of Kiribati. She berthed at Nansha on {27 January|arr}, {36 days|days|v=36} out; the cherry express schedule is {23|plan}.

Surveyors found fruit "between soft and jam" in two out of three boxes opened.

The carrier argues that bills of lading limit liability to {$2|-} a kilo. Claimants answer that the line sold space as a guaranteed {23|plan}-day service, at a premium of {$1,100|-} per container.

FFA 5TC: $14,225 · VLSFO Singapore $511 · Panama draft 15.09 m

@doc d-guangzhou | English-language Chinese daily | 2031-01-29
Late cherries, early bargains in Guangzhou

GUANGZHOU — Auntie Liang bought six boxes on Wednesday. "Last New Year I bought one," said the 63-year-old, strapping them to a scooter. "It cost me nearly {two hundred|~gz0|t=Last New Year}."

At the Jiangnan wholesale market, a 5-kilogram box of Chilean cherries sold for {138 yuan|gz|t=this week|v=138} this week, {29|gzp|round} percent lower than in the same period of 2030, when it was {159 yuan|!gz0|v=159}.

The market was already well supplied when the Mar Austral VII docked at Nansha on {Monday|-}. It carried {1,350|!cont} containers and had been at sea for {36|days} days, or {13|late} longer than planned.

Chinese consumers buy {nine in ten|~cnp} ({91|cnp} percent) of the cherries that Chile exports.

Traders expect prices to recover only after {10|-} days.

(Web editor: Shi Peiru, Hongyu)

@doc e-agency | wire agency | 2031-03-20
Chile's cherry exports shrink for the first time in a decade

SANTIAGO — Chile exported {118 million|box} five-kilo boxes of cherries in the season just ended, {4.8%|boxp} fewer than a year earlier, as rain damaged orchards and a ship broke down on the way to China.

Income fell more steeply, to {$2.48 billion|val} from {$3.11 billion|val0}, exporters' federation FrutaSur said. Chinese buyers received {107.4 million|cn} of the boxes.

The federation is suing Austral Lines for {$48 million|!clm} after one of its vessels spent {36|days} days at sea with {1,420|cont} refrigerated containers of fruit. The carrier has offered {$19 million|off}.

Growers were paid {92 cents|ret|v=0.92} a kilogram on average, below costs of {$1.35|cst}.

Cherries employ {240,000|jobs} seasonal workers and cover {76,500|ha} hectares.
