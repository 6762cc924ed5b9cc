@story uruapan-avocadohalt
@topic American inspectors leave Michoacán and avocado exports stop before the big game
@subject U = US Department of Agriculture | USDA | Washington | the Americans
@subject A = Mexican Avocado Packers' Association | AMPA | the packers | the packers' association
@subject M = Michoacán | the state | the governor | state government
@subject S = Mexican Agriculture Ministry | the ministry | Mexico City
@subject G = Cumbre Verde Fruit | Cumbre Verde | the importer | the company
@subject P = Uruapan packing houses | Uruapan | the packing house | packing houses
@subject R = Taquería Los Primos | Los Primos | the taquería | Beto Arriaga
@subject F = Guardianes del Bosque | Guardianes | the forest group | Cherán rangers
@subject X = avocado price | avocados | a box
@fact w0 = 27000 | other | A | tonnes of avocados sent north a week | January, normal | constant
@fact w1 = 3100 | other | A | tonnes of avocados sent north | week to 23 January 2038 | cumulative
@fact wl = 23900 | margin | A | tonnes of avocados not sent | week to 23 January 2038 | snapshot
@fact dh = 9 | duration | U | days of halt | 25 January 2038 | cumulative
@fact ls = 9500000 | damages | A | dollars lost a day | January 2038 | snapshot | projected
@fact lt = 85500000 | damages | A | dollars lost in the halt | 25 January 2038 | cumulative | projected
@fact lu = 60000000 | damages | S | dollars lost in the halt, ministry estimate | 25 January 2038 | cumulative | projected
@fact in = 78 | other | U | inspectors in the state | January 2038 | snapshot
@fact in2 = 2 | other | U | inspectors held by gunmen | 16 January 2038 | snapshot
@fact ih = 5 | duration | U | hours for which inspectors were held | 16 January 2038 | snapshot
@fact og = 1400 | officers | M | police and soldiers sent to guard inspectors | 24 January 2038 | plan | pledged
@fact x0 = 34 | price | X | dollars for a box of 48 in Texas | 15 January 2038 | snapshot
@fact x1 = 51 | price | X | dollars for a box of 48 in Texas | 22 January 2038 | snapshot
@fact xg = 50 | rate | X | rise of the price of a box | 22 January 2038 | snapshot
@fact x2 = 44 | price | X | dollars for a box of 48 in Texas | 1 February 2038 | snapshot
@fact fr0 = 62 | price | X | pesos a kilo in the orchard | 15 January 2038 | snapshot
@fact fr1 = 38 | price | X | pesos a kilo in the orchard | 22 January 2038 | snapshot
@fact frg = 38.7 | rate | X | percent fall of the orchard price | 22 January 2038 | snapshot
@fact sh = 1.25 | price | X | dollars for one in an American shop | 15 January 2038 | snapshot
@fact sh1 = 1.79 | price | X | dollars for one in an American shop | 29 January 2038 | snapshot
@fact ex = 3.4 | revenue | A | billions of dollars of avocado exports to America | year to June 2037 | cumulative
@fact ext = 1190000 | other | A | tonnes of avocados exported to America | year to June 2037 | cumulative
@fact exm = 73 | rate | M | share of the exports | year to June 2037 | snapshot
@fact exj = 26 | rate | A | Jalisco's share of the exports | year to June 2037 | snapshot
@fact sb = 140000 | other | A | tonnes sent for the big game | forecast before the halt | plan | projected
@fact sbn = 115000 | other | A | tonnes sent for the big game | 1 February 2038 | cumulative
@fact jo = 310000 | jobs | A | jobs that hang on avocados | 2038 | snapshot | projected
@fact jp = 58000 | jobs | P | people employed | 2038 | snapshot
@fact jl = 21000 | jobs | P | people sent home | 21 January 2038 | snapshot
@fact ph = 76 | other | P | packing houses with an export licence | 2038 | constant
@fact pc = 51 | other | P | packing houses shut | 21 January 2038 | snapshot
@fact ps = 67.1 | rate | P | share of packing houses shut | 21 January 2038 | snapshot
@fact pd = 450 | price | P | pesos of pay a day | 2038 | snapshot
@fact gr = 1.9 | revenue | G | billions of dollars of sales in the year | year to October 2037 | cumulative
@fact gm = 3.5 | rate | G | net margin | year to October 2037 | snapshot
@fact gn = 66.5 | profit | G | millions of dollars of net profit | year to October 2037 | cumulative
@fact gs = 7 | rate | G | percent fall of the share price on the day | 18 January 2038 | snapshot
@fact gt = 420 | other | G | lorries on the road or at the border | 17 January 2038 | snapshot
@fact gmx = 62 | rate | G | share of its avocados from Mexico | year to October 2037 | snapshot
@fact hf = 11200 | area | F | hectares of forest turned into orchards without permit | 2018 to 2037 | cumulative
@fact hfo = 1900 | area | F | hectares of illegal orchards barred from export | 2037 | cumulative
@fact wr = 320 | other | F | illegal ponds and wells counted | 2037 | snapshot
@fact ext2 = 4 | price | M | pesos a kilo taken by gangs | 2037, growers say | snapshot
@fact rg = 2.5 | price | R | dollars for a side of guacamole | January 2038 | snapshot
@fact rg2 = 4 | price | R | dollars for a side of guacamole | 28 January 2038 | snapshot
@fact rb = 3 | other | R | boxes used a day | January 2038 | snapshot
@fact ry = 22 | duration | R | years in business | 2038 | snapshot
@fact pr = 240 | other | M | murders in the avocado belt | 2037 | cumulative
@trap w0 w1 :: normal week and the halt's week
@trap lt lu :: packers' and ministry's estimate
@trap in in2 :: inspectors in all and those held
@trap x1 x2 :: price at the peak and after
@trap fr1 frg :: 38 pesos and 38.7 percent
@trap sb sbn :: forecast and outcome
@trap ph pc :: packing houses and those shut
@trap jp jl :: employed and sent home
@trap hf hfo :: cleared and barred
@trap ex gr :: country's exports and one company's sales
@rel diff wl = w0 - w1
@rel product lt = ls * dh
@rel change xg = x0 -> x1
@rel change frg = fr0 -> fr1
@rel share ps = pc / ph

@doc a-wire | wire agency | 2038-01-18
US halts avocado inspections in Mexican state after staff held at gunpoint

MEXICO CITY, Jan 18 (Interstate) — The United States has pulled its agricultural inspectors out of the orchards of Michoacan after {two|in2|t=Saturday} of them were held for {five|ih} hours by gunmen on Saturday, stopping most of Mexico's avocado exports {three|-} weeks before the biggest guacamole day of the year.

The USDA has {78|in} inspectors in the state, which sends {73%|exm} of what Mexico exports to its neighbour. Jalisco, where inspections go on, supplies {26%|exj}.

The trade was worth {$3.4 billion|ex|v=3.4|t=in the year to June} in the year to June. In a normal week of January {27,000|w0|t=normal} tonnes go north, the packers' association AMPA said. It had hoped to send {140,000|sb|t=for the game} tonnes for the game.

Cumbre Verde Fruit, an importer that gets {62%|gmx} of its avocados from Mexico, fell {7%|gs|t=Monday} on Monday. It has {420|gt} trucks on the road or at the border.

A box of 48 cost {$34|x0|t=on Friday} in Texas on Friday.

@doc b-michoacan | regional newspaper | 2038-01-22
The belts stand still in Uruapan

Karina Tzintzun

You can tell the time in Uruapan by the packing-house sirens. On Thursday there were few. Of {76|ph} houses with an American licence {51|pc|t=Thursday} had shut, and of {58,000|jp} people who sort, wash and box, about {21,000|~jl|^} had been sent home. They get {450|pd} pesos a day when they work and an Our Father when they don't.

In the orchard the kilo has gone from {62|fr0|t=a week ago} pesos a week ago to {38|fr1|t=yesterday} yesterday. Whoever can, leaves the fruit hanging: that's the grace of the avocado, it ripens only off the tree. Whoever can't sells to Guadalajara.

"They held them for {eight|!ih} hours and they didn't touch a hair," says a grower in Tancítaro, who asks for no name. He himself pays {four|ext2} pesos a kilo to people he also doesn't name.

The governor has called a press conference. In the avocado belt {240|pr|t=last year} people were murdered last year; it has taken two Americans for an afternoon.

MISA de 7 por los cortadores, Templo de San Juan. | Morelia 1, Celaya 1 | Dólar 20.44

@doc c-trade | produce trade site | 2038-01-26
Inspectors back in Michoacán; here's the damage

By Lorraine Abiodun-Katz

The USDA resumed inspections yesterday, {nine|dh|t=yesterday} days after it stopped them. Mexico promised {1,400|og} police and soldiers to shadow its people.

Volumes. Last week {3,100|w1|t=Last week} tonnes crossed, nearly all from Jalisco. In a regular week it's {27,000|w0|t=regular}. So the pipeline is short by {23,900|wl}, plus whatever was lost the weekend before.

Money. AMPA says {$9.5 million|ls|by=AMPA} a day, or {$85.5 million|lt|^} altogether. The ministry in Mexico City says {$60 million|lu|by=The ministry in Mexico City}; it counts fruit that'll be sold later.

Price. A 48s box at McAllen was {$54|!x1|t=Friday} on Friday, {50%|xg} up in a week. Orchard price at the same time down {38.7%|frg}. Who's in between? Exactly.

Packing houses. {Two-thirds|~ps|v=67.1} had closed at the worst.

Company watch. Cumbre Verde, whose sales were {$1.9 billion|gr|v=1.9|t=last fiscal} last fiscal, works on a margin of {3.5%|gm|^}; {$66.5 million|gn|v=66.5|^} of profit doesn't leave much cushion. We hear that it bought Peruvian at any price.

Limes $28 | Berries, see p. 4 | Job: QC manager, Nogales, $64k

@doc d-texas | US city paper | 2038-01-29
Guac's extra. So's everything

SAN ANTONIO — For {22|ry} years Beto Arriaga has had the same thing painted on the window of Los Primos: GUACAMOLE SIEMPRE. On Thursday he got up on a stool and added, with a marker, "{$4|rg2|t=On Thursday}."

It'd been {$2.50|rg}. He uses {three|rb} boxes a day, and a box that set him back {$34|x0|t=in mid-January} in mid-January was {$51|x1|t=last week} last week. "If I don't charge it, I'm working for the avocado."

At the H Street Market one Hass went for {$1.79|sh1|t=this week} this week. It was {$1.25|sh|t=before the Americans pulled out} before the Americans pulled out.

The inspectors are back, but trucks take {four|-} days. And there are Super watch parties on the 7th. Arriaga's advice: beans.

Rating: ★★★★ (1,204) • 2118 Zarzamora • Cash only

@doc e-ngo | environmental group bulletin | 2038-01-31
GUARDIANES DEL BOSQUE — Boletín 12

The trucks roll again. Good for those who pack. But since everyone has suddenly discovered Michoacán, three numbers that don't fit into a chip bowl:

{11,200|hf|t=since 2018} hectares of pine and oak have become orchards since 2018 without a permit. We've walked them. The state says {7,000|!hf|by=The state|v=7000}; it counts only those that it's fined.

{1,900|hfo|t=last year} of those had been barred from export by last year. The others ship.

{320|wr} ponds and wells nobody authorised.

Uruapan says that {310,000|jo} jobs hang on the avocado. They hang on water.

Our rangers in Cherán need boots, sizes 38 to 44.

@doc f-followup | business wire | 2038-02-02
Mexico's avocado exports for big game down 18%

MEXICO CITY, Feb 2 (Interstate) — Mexico shipped {115,000|sbn|t=by Monday} tonnes of avocados to the U.S. for Sunday's game by Monday, short of the {140,000|sb} it had planned, the packers' association AMPA said.

The halt in Michoacan cost {$58.5 million|!lt|by=it} in all, it said, based on {$9.5 million|ls} a day for {nine|dh} days.

Prices are easing. A box of 48 traded at {$44|x2|t=Monday} in Texas on Monday.

Mexico exported {1.19 million|ext|t=in the year to June} tonnes to the United States in the year to June.
