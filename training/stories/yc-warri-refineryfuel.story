@story warri-refineryfuel
@topic A Nigerian refinery stops for a fire, petrol goes up, unions threaten
@subject R = Forcados Refining Company | Forcados | the refinery | the plant
@subject N = National Petroleum Authority of Nigeria | NPAN | the petroleum authority | the regulator
@subject U = Petroleum and Gas Staff Association | PGSA | the oil workers' union | the union
@subject L = Nigerian Workers' Congress | NWC | the congress | labour
@subject M = Petrol Marketers' Forum | the marketers | the forum | independent marketers
@subject B = National Bureau of Statistics | NBS | the statistics bureau
@subject F = Federal Government | Abuja | the government | Petroleum Minister
@subject T = Effurun | Warri | the town | residents
@subject D = Danjuma Okonkwo-Bello | Okonkwo-Bello | the managing director
@fact c = 240000 | other | R | barrels a day at full capacity | - | constant
@fact c1 = 192000 | other | R | barrels a day refined | before the fire, November 2033 | snapshot
@fact cu = 80 | rate | R | share of capacity used | before the fire, November 2033 | snapshot
@fact c2 = 60000 | other | R | barrels a day refined | 1 December 2033 | snapshot
@fact ps = 13.5 | other | R | millions of litres of petrol a day | before the fire | snapshot
@fact pd = 45 | other | N | millions of litres of petrol used in the country a day | 2033 | snapshot
@fact psh = 30 | rate | R | share of the country's petrol | before the fire | snapshot
@fact pim = 26 | other | N | millions of litres of petrol imported a day | December 2033 | plan | projected
@fact st = 19 | duration | N | days of demand in store | 14 November 2033 | snapshot
@fact st2 = 11 | duration | N | days of demand in store | 28 November 2033 | snapshot
@fact in1 = 14 | injuries | R | people hurt in the fire | 14 November 2033 | cumulative
@fact in2 = 17 | injuries | R | people hurt in the fire | 16 November 2033 | cumulative
@fact dt = 3 | deaths | R | people killed by the fire | 16 November 2033 | cumulative
@fact dt2 = 4 | deaths | R | people killed by the fire | 29 November 2033 | cumulative
@fact ev = 2200 | evacuated | T | people who left their homes | 14 November 2033 night | snapshot
@fact hf = 9 | duration | R | hours that the fire burned | 14 November 2033 | snapshot
@fact dw = 6 | duration | R | weeks that the cracker will be down | 16 November 2033 estimate | plan | projected
@fact dw2 = 14 | duration | R | weeks that the cracker will be down | 1 December 2033 estimate | plan | projected
@fact co = 85 | damages | R | millions of dollars of repair | 1 December 2033 estimate | plan | projected
@fact p0 = 980 | price | N | naira for a litre of petrol | 13 November 2033 | snapshot
@fact p1 = 1127 | price | N | naira for a litre of petrol | 21 November 2033 | snapshot
@fact p2 = 1215 | price | N | naira for a litre of petrol | 1 December 2033 | snapshot
@fact pg = 15 | rate | N | rise of the price of petrol | 21 November 2033 | snapshot
@fact pg2 = 24 | rate | N | rise of the price of petrol since the fire | 1 December 2033 | snapshot
@fact pb = 1800 | price | M | naira for a litre of petrol on the black market | 28 November 2033 | snapshot
@fact la = 1104 | price | M | naira of landing cost of a litre of petrol | 28 November 2033 | snapshot
@fact inf = 18.7 | rate | B | annual inflation | October 2033 | snapshot
@fact inf2 = 19.9 | rate | B | annual inflation | November 2033 | snapshot
@fact infd = 1.2 | margin | B | points by which inflation rose | November 2033 | snapshot
@fact tr0 = 300 | price | T | naira for the bus from Effurun to Warri | 13 November 2033 | snapshot
@fact tr1 = 500 | price | T | naira for the bus from Effurun to Warri | 22 November 2033 | snapshot
@fact mw = 120000 | price | F | naira of minimum wage a month | 2033 | constant
@fact md = 250000 | price | L | naira of minimum wage demanded a month | November 2033 | plan | hypothetical
@fact ul = 14 | duration | L | days of ultimatum | 22 November 2033 | plan
@fact um = 2600 | other | U | members at the refinery | 2033 | snapshot
@fact je = 3900 | jobs | R | people employed | November 2033 | snapshot
@fact us = 66.7 | rate | U | share of the refinery's staff in the union | 2033 | snapshot
@fact ui = 5 | other | U | letters of warning about the pump sent since January | November 2033 | cumulative
@fact r1 = 4.1 | revenue | R | trillions of naira of sales | January to September 2033 | cumulative
@fact n1 = 164 | profit | R | billions of naira of net profit | January to September 2033 | cumulative
@fact nm = 4 | rate | R | net margin | January to September 2033 | snapshot
@fact fx = 1640 | price | - | naira to the dollar | 21 November 2033 | snapshot
@fact im = 190 | spending | F | millions of dollars a month for extra imports | December 2033 | plan | projected
@fact mf = 9600 | other | M | filling stations of members | 2033 | snapshot
@fact ms = 5760 | other | M | filling stations of members without petrol | 28 November 2033 | snapshot
@fact msp = 60 | rate | M | share of members' filling stations without petrol | 28 November 2033 | snapshot
@fact ins = 300 | other | R | millions of dollars of insurance cover | 2033 | constant
@trap c c1 :: capacity and use
@trap in1 in2 :: injured at two moments
@trap dt dt2 :: deaths at two moments
@trap dw dw2 :: first and second estimate
@trap p1 p2 :: two prices after the fire
@trap p2 pb :: pump and black market
@trap st st2 :: days in store at two moments
@trap mw md :: paid and demanded
@trap ul dw2 :: fourteen days and fourteen weeks
@trap la p2 :: landing cost and price
@trap inf inf2 :: two months
@rel share cu = c1 / c
@rel share psh = ps / pd
@rel change pg = p0 -> p1
@rel change pg2 = p0 -> p2
@rel diff infd = inf2 - inf
@rel share us = um / je
@rel share msp = ms / mf

@doc a-radio | radio news script | 2033-11-14
DELTA VOICE 95.1 — SPECIAL BULLETIN, 9 P.M.

The fire at Forcados refinery is out. It burned for {nine|hf} hours, from shortly after eleven this morning.

The managing director, Danjuma Okonkwo-Bello, says {14|in1|t=tonight|by=The managing director, Danjuma Okonkwo-Bello} people are in hospital tonight, two of them in a bad way. Some {two thousand, two hundred|ev|v=2200} people from the Ubeji side left their houses. You may go home, but close the windows.

What burned was the cracker, the part which makes petrol. The crude unit has been shut as a precaution. Until this morning the plant was taking in {192,000|c1|t=Until this morning} barrels a day, or {eighty percent|cu} of its capacity of {240,000|c}.

The petroleum authority says don't panic, there's enough fuel in the country for {19|st|by=The petroleum authority} days. We've been to Effurun roundabout. People are panicking.

Petrol sold at {980|p0|t=yesterday} naira yesterday.

Your next bulletin is at ten. In football, Warri Wolves lost.

@doc b-daily | national daily | 2033-11-22
Petrol hits N{1,127|p1} as Forcados stays down; labour gives FG {14-day|ul|v=14} notice

By Ebikere Adeyinka, Uduak Musa and Hauwa Nnamani

A LITRE of petrol sold for N{1,127|p1|t=yesterday} at most stations in Lagos and Abuja yesterday, {15 per cent|pg} higher than on the eve of the Forcados fire.

The refinery had been supplying {13.5 million|ps|v=13.5} litres a day, {30 per cent|psh} of the {45 million|pd|v=45} that the country burns.

The Nigerian Workers' Congress asked the Federal Government to reverse the increase or face a shutdown in {14|ul} days. It renewed its call for a minimum wage of N{250,000|md}. Workers now get N{120,000|mw|t=now}, "if they get it", said congress president Comrade Ene Bassey-Lawal.

Three persons died in the inferno. The company put the injured at {17|in2|t=by Wednesday|by=The company} by Wednesday and said the catalytic cracker would be back in {six|dw} weeks.

In Warri the bus to Effurun has gone from N{300|tr0} to N{500|tr1}. "I used to sit. Now I trek," said a hairdresser, Blessing.

Inflation was {19.2 per cent|!inf|t=in October} in October. The naira closed at N{1,640|fx|t=closed}/$ at the official window.

CRYPTIC CROSSWORD: 7,114 | Arsenal to pay £88m?

@doc c-union | union communiqué | 2033-11-25
PETROLEUM AND GAS STAFF ASSOCIATION
FORCADOS BRANCH — COMMUNIQUÉ

Congress of the branch, having met, observes:

1. That {four|!dt|t=on 14 November|v=4} colleagues died on 14 November. May they rest.

2. That since January the branch had written {five|ui} letters about the seal of pump P-203. We've the stamped copies. Management has the pump.

3. That {2,600|um} of the {3,900|je} staff are our members, {two-thirds|us|v=66.7}, and that not one was invited to the panel of inquiry.

4. That the company made {N164 billion|n1|v=164|t=in nine months} in nine months, on sales of {N4.1 trillion|r1|v=4.1|^}. A seal costs less.

5. That management's "{six|dw|by=management's} weeks" is a fairy tale. Our engineers who've been inside say not before February.

Resolved: no work on the cracker without our safety officers. Resolved: a levy of N5,000 a head for the widows.

@doc d-marketers | trade newsletter | 2033-11-29
DOWNSTREAM DIGEST, Tuesday

Dry. That's the word from the Petrol Marketers' Forum. Of its members' {9,600|mf} filling stations, {5,760|ms|t=yesterday} had nothing to sell yesterday: {60%|msp}. On the Benin-Ore road petrol goes for N{1,800|pb|t=yesterday} a litre from jerrycans.

Why won't the marketers bring it in themselves? Arithmetic. Landing cost was N{1,104|la|t=yesterday} yesterday, before trucking. At the regulated depot price you lose money and at the real price you lose your licence.

Stocks: {11|st2|t=Monday} days, as of Monday. Two weeks before it was {23|!st|t=Two weeks before}.

The regulator's plan is for {26 million|pim|v=26|t=in December} litres a day of imports in December. Forex for that: {$190 million|im|v=190|t=in December}.

Casualty note: one of the injured died last night in Benin, the company says, which makes {four|dt2|t=last night|by=the company}.

Diesel N1,410 ▲ | LPG N1,290/kg ▲ | Jet A1 N1,530

@doc e-business | business website | 2033-12-02
Forcados: repairs to take {14|dw2} weeks, cost {$85m|co|v=85}

Forcados Refining has more than doubled its estimate of the time needed to restore its petrol unit, to {14|dw2|t=Thursday} weeks from the day of the fire, its managing director said on Thursday.

Repairs will cost {$85 million|co|v=85}. The plant is insured for {$300 million|ins|v=300}.

The crude unit has restarted and is running at {60,000|c2|t=Thursday} barrels a day, Danjuma Okonkwo-Bello said. He said that {three|dt|v=3|t=on the day} workers were killed on the day and one had died since. He declined to comment on letters from the union.

Petrol was at N{1,215|p2|t=Thursday} in Lagos on Thursday, which is {34%|!pg2} up since the fire.

Before all this, it was a decent year: {N164bn|n1|v=164|t=to September} of net profit to September, a margin of {4%|nm}.

@doc f-stats | statistics story | 2033-12-16
Fuel pushes inflation back to nearly 20%

Headline inflation rose to {19.9%|inf2|t=in November} in November, the National Bureau of Statistics said on Thursday, {1.2|infd} points above October's {18.7%|inf|t=October's}. Transport was to blame. The bureau's prices were collected up to the 24th, when petrol stood at N{1,127|p1}; it has since passed N{1,215|p2|t=since}.

The government still pays {nothing|-} by way of subsidy and says it'll stay so.

On the eve of the fire the country had {19|st|t=On the eve of the fire} days of petrol in its tanks. Nobody would say yesterday how many it has.
