@story fr11-cocoa-price
@topic Ghana sets the price for its cocoa farmers for the 2031/32 season
@subject P = cocoa producer price | producer price | farmgate price | the new price | cocoa | beans | the bean
@subject G = Ghana | the country
@subject B = Ghana Cocoa Board | Cocobod | the board | the regulator
@subject L = Growers' League of Ghana | the Growers' League | the League
@subject I = Ivory Coast | Côte d'Ivoire | Abidjan | the neighbour
@subject M = world market | New York | futures
@subject K = Kukuom Cocoa Union | Kukuom | the union
@fact pt = 58400 | price | P | price paid to farmers for a tonne in cedis | 2031/32 season | snapshot
@fact pb = 3737.6 | price | P | price paid to farmers for a bag in cedis | 2031/32 season | snapshot
@fact pt0 = 49200 | price | P | price paid to farmers for a tonne in cedis | 2030/31 season | snapshot
@fact pb0 = 3148.8 | price | P | price paid to farmers for a bag in cedis | 2030/31 season | snapshot
@fact inc = 9200 | other | P | rise of the price for a tonne in cedis | 2031/32 season | snapshot
@fact incb = 588.8 | other | P | rise of the price for a bag in cedis | 2031/32 season | snapshot
@fact chg = 18.7 | rate | P | rise of the price for a tonne in percent | 2031/32 season | snapshot
@fact chg0 = 6.5 | rate | P | rise of the price for a tonne in percent | 2030/31 season | snapshot
@fact usd = 4113 | price | P | price paid to farmers for a tonne in dollars | 2031/32 season | snapshot
@fact fx = 14.2 | price | - | cedis for a dollar | 2031-08-07 | snapshot
@fact kg = 64 | other | P | kilograms in a bag | - | constant
@fact dem = 70000 | price | L | price for a tonne that the growers ask | 2031/32 season | plan | hypothetical
@fact demb = 4480 | price | L | price for a bag that the growers ask | 2031/32 season | plan | hypothetical
@fact gapd = 11600 | other | L | gap between the asked and the set price for a tonne | 2031-08-07 | snapshot
@fact rum = 64000 | price | P | price for a tonne rumoured before the announcement | 2031-08-05 | snapshot | denied
@fact fob = 71.2 | rate | P | share of the net export price paid to farmers | 2031/32 season | constant
@fact fobl = 70 | rate | B | least share of the net export price for farmers by law | - | constant | threshold
@fact wsh = 66.9 | rate | P | share of the world price paid to farmers | 2031-08-07 | constant
@fact wp = 6150 | price | M | price of a tonne on the exchange in dollars | 2031-08-06 | snapshot
@fact wp0 = 5480 | price | M | price of a tonne on the exchange in dollars | 2030-08-06 | snapshot
@fact wpc = 12.2 | rate | M | rise of the exchange price in a year | 2031-08-06 | snapshot
@fact out = 640000 | other | G | tonnes of beans in the harvest | 2031/32 season | plan | projected
@fact out0 = 586000 | other | G | tonnes of beans in the harvest | 2030/31 season | constant
@fact tgt0 = 650000 | other | G | tonnes of beans aimed at | 2030/31 season | plan | projected
@fact outc = 9.2 | rate | G | expected growth of the harvest | 2031/32 season | plan | projected
@fact outx = 605000 | other | G | tonnes of beans expected by an analyst | 2031/32 season | plan | projected
@fact miss = 64000 | other | G | tonnes by which the harvest fell short of the aim | 2030/31 season | constant
@fact smug = 60000 | other | G | tonnes of beans smuggled out | 2030/31 season | constant
@fact civ = 2800 | price | I | price paid to farmers for a kilogram in CFA francs | 2030/31 season | snapshot
@fact civg = 56000 | price | I | price paid to farmers for a tonne in cedis | 2030/31 season | snapshot
@fact gapc = 2400 | other | P | lead over the neighbour's price for a tonne in cedis | 2031-08-07 | snapshot
@fact loan = 900000000 | budget | B | money borrowed for the season in dollars | 2031/32 season | plan | pledged
@fact loan0 = 750000000 | budget | B | money borrowed for the season in dollars | 2030/31 season | constant
@fact bank = 26 | other | B | banks in the loan | 2031/32 season | constant
@fact debt = 3200000000 | other | B | debts in dollars | 2031-06 | snapshot
@fact farm = 800000 | other | G | cocoa farmers | - | constant
@fact dis = 330000 | area | G | hectares hit by swollen shoot disease | 2031 | snapshot
@fact reh = 48000 | area | G | hectares replanted | 2031 | cumulative
@fact rehp = 120000 | area | G | hectares to be replanted | 2034 | plan | pledged
@fact infl = 11.4 | rate | G | inflation | 2031-07 | snapshot
@fact fert = 2200000 | units_pledged | B | bags of free fertiliser | 2031/32 season | plan | pledged
@fact kmem = 3400 | other | K | members | 2031 | constant
@fact kow = 640 | other | K | members still unpaid | 2031-08-08 | snapshot
@fact kbag = 7100 | other | K | bags delivered and not paid for | 2031-08-08 | snapshot
@fact kwk = 11 | duration | K | weeks of waiting for the money | 2031-08-08 | snapshot
@trap rum miss :: 64,000 cedis of a rumour against 64,000 tonnes short
@trap out kow :: 640,000 tonnes against 640 members
@trap out outx :: the board's forecast against an analyst's
@trap out0 tgt0 :: the harvest against the target
@trap fob wsh :: net export price against the exchange price
@trap pt pt0 :: this season against the last
@trap chg wpc :: farmers' price against the exchange price
@trap outc chg :: the harvest's growth against the price's
@trap reh rehp :: replanted against pledged
@trap loan loan0 :: this year's loan against last year's
@trap smug miss :: smuggled against short of the target
@trap gapc inc :: lead over the neighbour against the rise in a year
@trap infl wpc :: inflation against the exchange price
@rel diff inc = pt - pt0
@rel diff incb = pb - pb0
@rel change chg = pt0 -> pt
@rel convert usd = pt
@rel convert civg = civ
@rel diff gapd = dem - pt
@rel diff gapc = pt - civg
@rel share wsh = usd / wp
@rel change wpc = wp0 -> wp
@rel change outc = out0 -> out
@rel diff miss = tgt0 - out0

@doc a-wire | wire agency | 2031-08-07
Ghana lifts cocoa farmgate price by {18.7%|chg} for 2031/32

ACCRA, Aug 7 (Meridian) - Ghana will pay its cocoa farmers {58,400 cedis|pt|t=for the season that opens on Friday|by=Agriculture Minister Kwabena Asare-Donkor} a metric ton for the season that opens on Friday, Agriculture Minister Kwabena Asare-Donkor said, as the world's second-biggest grower tries to keep beans from leaking over its borders.

The new price, equal to {$4,113|usd}, compares with {49,200 cedis|pt0|t=in 2030/31} in 2030/31 and gives growers {71.2%|fob|by=the minister} of the net export price, the minister told a news conference. The law demands at least {70%|fobl}.

In neighbouring Ivory Coast, which sets its own price in October, farmers have been getting {2,800 CFA francs|civ|t=so far} a kilogram so far, about {56,000 cedis|~civg|^} a ton. Cocobod, the regulator, believes that roughly {60,000|~smug|t=last season|by=Cocobod} tons were smuggled out last season, when the crop came to {586,000|out0|t=last season} tons and missed a target of {650,000|tgt0|^}. It forecasts {640,000|out|t=this time|m=projected} tons this time.

Cocobod has lined up {$900 million|loan|m=pledged} from {26|bank} banks to buy the beans, against {$750 million|loan0|t=a year ago} a year ago. It owed {$3.2 billion|debt|t=at the end of June} in all at the end of June.

New York futures closed at {$6,150|wp|t=on Wednesday} a ton on Wednesday, up {12.2%|wpc|^} in a year.

($1 = {14.2000|fx} cedis)

(Reporting by Yaw Dzokoto and Ingrid Salamé; Editing by T. Balogun)

@doc b-online | local news site | 2031-08-07
'Is this all?' Farmers groan as Cocobod announces new cocoa price

By Akosua Twum-Baah, Goaso | Aug. 7, 2031 4:52pm | 1,204 views

There was no dancing under the mango tree at Goaso this afternoon when the radio gave the figure. {GH¢3,737.60|pb} for a bag of {64|kg} kilos: that is {GH¢588.80|incb} better than the {GH¢3,148.80|pb0|t=last season} of last season, and a long way from what people had been told to expect.

"On Tuesday they were saying {GH¢64,000|rum|t=On Tuesday|by=they} a tonne. On WhatsApp, everybody," said Maame Serwaa Pinamang, 58, who has {six|-} acres. A Cocobod spokesman had called the figure "pure fiction" on Wednesday.

The Growers' League of Ghana had asked for {GH¢70,000|dem|by=The Growers' League of Ghana|m=hypothetical} a tonne, or {GH¢4,480|demb|^|m=hypothetical} the bag. Its president, Issifu Bawah, put the shortfall at {GH¢11,600|gapd|by=Issifu Bawah} and said members would "sit down and think", but he ruled out a boycott.

"Inflation is {11.4 percent|infl|t=in July|by=he}, that was the figure in July, so we are moving forward a little," he conceded. "Last year they gave us {6.5 percent|chg0|t=Last year|by=he} only."

Sector Minister Asare-Donkor also promised {2.2 million|fert|by=Sector Minister Asare-Donkor|m=pledged} bags of fertiliser without charge. The country has some {800,000|~farm} cocoa farmers.

Do you have a story? WhatsApp 055 501 0142

READ ALSO: Fuel drops 3 pesewas | Hearts beat Dwarfs 2-1 | 14 held over Tema port scam

@doc c-letter | market newsletter | 2031-08-08
The Morning Pod: Accra pays up, a bit

Softs desk, Crannock & Iyer, London

Good morning. Ghana went for {58.4|pt|x=1000} thousand cedis a tonne, {9,200|inc} above the old figure. We had pencilled in something near it, so no change to our view.

{Three|-} things to chew on. First, parity. At the official rate the growers now collect {two-thirds|wsh} of what the terminal quotes. That isn't the number the minister likes, which is measured on net export value and starts with a {seven|-}. Second, the border: the advantage over Côte d'Ivoire is {2,400|gapc|t=until October} cedis, and lasts until October, when Abidjan moves. Third, supply. Cocobod sees the crop up {9.2%|outc|by=Cocobod|m=projected} at {640kt|out|^|m=projected|v=640000}. Our pod counter, Lieselotte Amankwah, is at {605kt|outx|by=Lieselotte Amankwah|m=projected|v=605000}, and would point out that the last official target was overestimated by {64kt|miss|v=64000}.

She bases that on trees. Swollen shoot sits on {330,000|dis|t=now} hectares now; {48,000|reh|t=to date} have been replanted to date, and the promise is {120,000|rehp|t=by 2034|m=pledged} by 2034.

Price check: {6,150|wp|t=Wednesday's close} dollars at Wednesday's close; {5,480|wp0|t=a year earlier} a year earlier. Coffee is on page 2, sugar has the day off.

Funding: {$0.9bn|loan|m=pledged} is signed, we hear, and {26|bank} lenders got into a pot that had been full for weeks.

Unsubscribe | Crannock & Iyer LLP, 40 Tanner Row, London SE1

@doc d-column | newspaper column | 2031-08-09
Pay for the beans you have before you price the next ones

Nana Yaa Frempong-Ofosu, The Ashanti Observer, Saturday

I have read the minister's speech twice, and I'll grant him this: a rise of nearly {a fifth|~chg|v=20} is not nothing. It is well over the pace at which the price of kenkey climbs, {11.4 per cent|infl|t=in July} in July.

But go to Kukuom. The cocoa union there has {3,400|kmem} members. {640|kow|t=Yesterday} of them were unpaid, the secretary showed me, when I called. Yesterday, that was. Between them they had handed over {7,100|kbag|t=Yesterday} bags, and the oldest of those chits had been waiting {eleven|kwk|^} weeks. What does it help Opanyin Kofi Mmerebo that his bag is worth {3,738|pb|round|t=from now on} cedis from now on, if the buying clerk still cannot find the {3,149|pb0|round|t=in May} that it was worth in May?

A board with more than {$3 billion|>debt} of debts borrows {900 million|loan} more, and we clap. Last year it was {750|loan0|x=1000000|t=Last year} million, and we clapped too; then the harvest stopped at {586,000|out0|t=then} tonnes and the clerks ran dry.

They say {60,000|smug|by=They} tonnes walked over the border. I would have walked with them. A man whose neighbour pays {2,800|civ} francs the kilo, in cash, does not need an economist.

So no, Issifu Bawah's {70,000|dem|by=Issifu Bawah} is not what I'd fight for. Pay the {58,400|pt}. Pay it on the day.

The writer can be reached at nyfo@ashantiobserver.example. Letters: P.O. Box 3117, Kumasi.
