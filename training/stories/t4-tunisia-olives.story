@story t4-tunisia-olives
@topic Tunisia's olive harvest: a big crop, falling prices, a road accident and a quarrel at the presses
@subject T = Tunisia | the country | national | Tunisian
@subject S = Sfax
@subject K = Kairouan
@subject Z = Sidi Bouzid
@subject X = other governorates | the rest | elsewhere
@subject O = Office of Olive Oil | the Office | state office
@subject U = Union of Olive Growers | growers' union | the union | growers | farmers
@subject P = presses | mills | the millers | olive presses
@subject W = pickers | women pickers | harvest workers | the women
@subject A = accident at Bir Salah-Nord | accident | crash | the pickup
@subject E = European Union | EU | Brussels | Europe
@subject C = customs and trade inspectors | customs | inspectors
@subject J = Jaén | Andalusia | Spain
@fact h0 = 198000 | other | T | tonnes of oil pressed | 2036/37 | cumulative
@fact h1 = 241500 | other | T | tonnes of oil pressed | 2037/38 final | cumulative
@fact hp = 21.97 | rate | T | percent more oil than the season before | 2037/38 final | cumulative
@fact f1 = 285000 | other | T | tonnes of oil forecast | 2037-09 | plan | projected
@fact f2 = 264000 | other | T | tonnes of oil forecast | 2037-11 | plan | projected
@fact miss = 43500 | margin | T | tonnes of oil fewer than forecast first | 2037/38 final | cumulative
@fact s = 78200 | other | S | tonnes of oil pressed | 2037/38 final | cumulative
@fact k = 52300 | other | K | tonnes of oil pressed | 2037/38 final | cumulative
@fact z = 41000 | other | Z | tonnes of oil pressed | 2037/38 final | cumulative
@fact x = 70000 | other | X | tonnes of oil pressed | 2037/38 final | cumulative
@fact ss = 32.38 | other | S | percent of the oil pressed | 2037/38 final | cumulative
@fact ex = 192000 | other | T | tonnes of oil exported | 2037/38 final | cumulative
@fact exb = 161300 | other | T | tonnes of oil exported in bulk | 2037/38 final | cumulative
@fact exf = 30700 | other | T | tonnes of oil exported in bottles | 2037/38 final | cumulative
@fact exs = 79.5 | other | T | percent of the oil exported | 2037/38 final | cumulative
@fact exfs = 15.99 | other | T | percent of the exports in bottles | 2037/38 final | cumulative
@fact ex0 = 171000 | other | T | tonnes of oil exported | 2036/37 | cumulative
@fact r1 = 3460000000 | revenue | T | dinars from oil exports | 2037/38 final | cumulative
@fact r0 = 4110000000 | revenue | T | dinars from oil exports | 2036/37 | cumulative
@fact rd = 650000000 | revenue | T | dinars less from oil exports | 2037/38 final | cumulative
@fact rp = 15.82 | rate | T | percent less from oil exports | 2037/38 final | cumulative
@fact p1 = 9.2 | price | U | dinars a litre at the press | 2037-12 | snapshot
@fact p0 = 15.6 | price | U | dinars a litre at the press | 2036-12 | snapshot
@fact pd = 6.4 | price | U | dinars a litre less at the press | 2037-12 | snapshot
@fact pm = 12 | price | U | dinars a litre demanded | 2037-12 | plan
@fact pc = 7.8 | price | U | dinars that a litre costs to make | 2037-12 | snapshot
@fact po = 10.5 | price | O | dinars a litre paid by the state | 2038-01 | plan
@fact pj = 3.85 | price | J | euros a kilogram | 2037-12 | snapshot
@fact b0 = 40000 | other | O | tonnes of oil to be bought for storage | 2038-01 | plan | pledged
@fact b1 = 26500 | other | O | tonnes of oil bought for storage | 2038-03 | cumulative
@fact bp = 66.25 | other | O | percent of the promised tonnes bought | 2038-03 | cumulative
@fact q0 = 60000 | other | E | tonnes of oil a year free of duty | 2038 | constant | threshold
@fact q1 = 100000 | other | E | tonnes of oil a year free of duty asked for | 2038 | plan
@fact m0 = 1790 | other | P | presses | - | constant
@fact m1 = 1534 | other | P | presses that worked | 2037-12-10 | snapshot
@fact mc = 256 | other | P | presses that stood still | 2037-12-10 | snapshot
@fact bd = 12 | duration | U | days of blockade | 2037-12-18 | constant
@fact w = 310000 | jobs | W | people who pick | 2037/38 | snapshot
@fact ww = 76 | other | W | percent of women | 2037/38 | snapshot
@fact g1 = 45 | price | W | dinars of wage a day | 2037/38 | snapshot
@fact g0 = 35 | price | W | dinars of wage a day | 2036/37 | snapshot
@fact gp = 28.57 | rate | W | percent of rise of the wage | 2037/38 | snapshot
@fact ad = 9 | deaths | A | people killed | 2037-12-03 evening | cumulative
@fact ad2 = 11 | deaths | A | people killed | 2037-12-09 | cumulative
@fact ai = 18 | injuries | A | people hurt | 2037-12-03 evening | cumulative
@fact an = 27 | other | A | people on the truck | 2037-12-03 | constant
@fact aseat = 3 | other | A | seats | - | constant
@fact sz = 310 | other | C | tonnes of mixed oil seized | 2038-02 | cumulative
@fact sa = 14 | arrests | C | people held | 2038-02 | cumulative
@fact tree = 112000000 | other | T | olive trees | - | constant
@fact irr = 6 | other | T | percent of groves with irrigation | - | constant
@fact mm = 168 | other | K | millimetres of rain | 2036/37 | cumulative
@fact gd = 10 | price | W | dinars more of wage a day than the season before | 2037/38 | snapshot
@fact nirr = 94 | other | T | percent of groves without irrigation | - | constant
@fact mcs = 14.3 | other | P | percent of presses that stood still | 2037-12-10 | snapshot
@fact marg = 1.4 | profit | U | dinars earned on a litre | 2037-12 | snapshot
@trap f1 f2 :: two forecasts
@trap f2 h1 :: forecast and pressed
@trap h1 ex :: pressed and exported
@trap ex exb :: all exports and those in bulk
@trap p1 po :: the market's and the state's price
@trap p1 pc :: price and cost
@trap b0 b1 :: promised and bought
@trap ad ad2 :: two died later
@trap ad pc :: people and dinars
@trap q0 q1 :: allowed and asked for
@trap g0 pm :: a wage and a price
@rel change hp = h0 -> h1
@rel diff miss = f1 - h1
@rel sum h1 = s + k + z + x
@rel share ss = s / h1
@rel sum ex = exb + exf
@rel share exs = ex / h1
@rel share exfs = exf / ex
@rel diff rd = r0 - r1
@rel share rp = rd / r0
@rel diff pd = p0 - p1
@rel diff gd = g1 - g0
@rel share mcs = mc / m0
@rel diff marg = p1 - pc
@rel share bp = b1 / b0
@rel diff mc = m0 - m1
@rel change gp = g0 -> g1
@rel sum an = ad + ai

@doc a-wire | wire agency | 2037-12-03
Pickup with olive pickers overturns in Tunisia, killing {nine|ad}

TUNIS, Dec 3 — {Nine|ad|t=by Thursday evening|by=the civil protection service} people had died by Thursday evening and {18|ai|^} were injured after an open pickup taking women to the olive harvest overturned near Bir Salah-Nord in central Tunisia, the civil protection service said.

All {27|an} people on board were hurt or killed. The vehicle has {three|aseat} seats.

Some {310,000|w} people work in the harvest, {three in four|~ww|v=75} of them women. For {45|g1|t=this season} dinars ($14) a day this season, {10|gd} more than last, they are collected before dawn from villages that no bus serves. A law of 2019 was meant to bring licensed transport; unions say it never reached the road.

Tunisia expects its largest crop in years. The Office of Olive Oil in November cut its forecast to {264,000|f2|t=in November|by=The Office of Olive Oil} tonnes of oil from {285,000|f1|t=in September|by=The Office of Olive Oil} in September, but the season before brought {198,000|h0|t=the season before}.

Growers in Sidi Bouzid announced a blockade of the presses from Monday over prices.

@doc b-daily | national daily, English edition | 2037-12-11
Cheap oil, dear diesel: growers shut the mills

Slim Ghorbel-Aubertin — Regueb

The olives lie in crates in the yard of Hajj Mabrouk's mill, and they are beginning to smell of wine. The mill isn't working. Of the country's {1,790|m0} presses {256|mc|t=yesterday} stood idle yesterday, says the millers' chamber, all of them behind a tractor.

"A year ago they gave us {15.6|p0|t=A year ago} dinars for a litre," says the owner of the tractor, Najoua Khemiri. "Today it's {9.2|p1|t=Today}. Making it costs me {7.8|pc}. What's left is for my daughter's bus."

The growers' union wants a floor of {12|pm|s=The growers' union} dinars. The agriculture minister, who came on Wednesday and left the same day, spoke of the state buying {40,000|b0|m=pledged|by=The agriculture minister} tonnes for storage, at a price to be named.

It's all Spain's fault, people say, where it rained. In Jaén a kilo goes for {€3.85|pj|s=In Jaén}.

And the pickers? Last winter they got {35|g0|t=Last winter} dinars, now they get {45|g1|t=now}. "It's {29 per cent|gp|round} more and still too little to die for," says Khemiri, whose cousin sat on the pickup of Bir Salah-Nord. Two more women died in hospital this week, which makes it {eleven|ad2|t=this week}.

WEATHER Sidi Bouzid 17° | Line 5 metro: 20 min delays | Lotto 4-11-19-33

@doc c-office | bulletin of a state office | 2038-04-20
OFFICE OF OLIVE OIL — SEASON 2037/38, CLOSING FIGURES

Production. {241,500|h1} tonnes of oil were pressed, against {198,000|h0|t=in 2036/37} in 2036/37 (+{22%|hp|round}). By governorate: Sfax {78,200|s|s=Sfax} t, Kairouan {52,300|k|s=Kairouan} t, Sidi Bouzid {41,000|z|s=Sidi Bouzid} t, others {70,000|x|s=others} t. The estimate of September ({285,000|f1|t=of September|m=projected} t) was missed because {94 per cent|nirr} of groves depend on rain.

Exports. {192,000|ex} t, i.e. {79.5%|exs} of production, of which {161,300|exb} t in bulk and {30,700|exf} t bottled. Previous season: {171,000|ex0|t=Previous season} t.

Receipts. {3.46 billion|r1} dinars, after {4.11 billion|r0|t=a year earlier} a year earlier.

Storage. By 31 March the Office had bought {26,500|b1|t=By 31 March|s=the Office} t at {10.5|po} dinars a litre. The programme foresaw {40,000|b0} t.

Quality. {310|sz} t of oil mixed with seed oil were seized and {14|sa} persons placed in custody.

Quota. The duty-free quota with the European Union remains at {60,000|q0} t. Tunisia has asked for {100,000|q1|s=Tunisia} t.

Trees in production: {112 million|tree}.

@doc d-trade | edible oils trade letter | 2038-04-27
Tunis: more litres, less money

OILS & FATS WEEKLY | lot prices p. 6 | fax +44 20 5550 0181

Final numbers are in. A crop of {241,500|h1} tonnes makes this Tunisia's best season of the decade, though {43,500|miss} t less than had been pencilled in at the start. Sfax leads with {72,800|!s|s=Sfax}, ahead of Kairouan ({52,300|k|s=Kairouan}) and Sidi Bouzid ({41,000|z|s=Sidi Bouzid}).

Shipments abroad rose to {192,000|ex} t ({171,000|ex0|t=last year} last year). Value went the other way: TND {650m|rd|v=650000000} gone, a drop of {16%|rp|round}, to TND {3.46bn|r1}.

Exporters like to talk about bottles. Of everything shipped {30,700|exf} t left in bottles, {19%|!exfs} of the volume. The remaining {161,300|exb} t went in flexitanks to Italian and Spanish blenders, as it always has.

The state intervened late and with half a heart. Its purchases reached {two-thirds|~bp|v=67} of what was announced, at {10.5|po} dinars, which lifted the market by less than a dinar. Growers had asked for {12|pm|s=Growers}.

Brussels is in no hurry to move on the quota: {60,000|q0|s=Brussels} t free of duty, filled by mid-February.

Extra virgin, ex-tank Sfax: 3.61–3.70 €/kg. Lampante: n.q.

@doc e-radio | international radio, feature script | 2038-02-10
HOST: Every winter around {a quarter of a million|?~w|v=250000|t=Every winter|s=Tunisians} Tunisians climb trees. This winter the trees were full. Why is nobody happy? Wahiba Lindegaard reports.

REPORTER: Six in the morning in a village behind Kairouan. {Twenty-seven|an|s=a pickup} women stood on a pickup like this in December. It had seats for {three|aseat}. Those who lived through it, and there aren't many, don't ride any more. {Thirteen|!ad2} graves, says the imam, he has counted them.

The wage? {Forty-five|g1|t=This year} dinars. This year they got {28|!gp|force} dinars more than last, the contractor claims. His books say {ten|gd}.

GROWER: I pay them, I pay the diesel, I pay the press. There remains the price: {nine dinars twenty|p1|v=9.2|t=in December} in December. It was {fifteen sixty|p0|v=15.6|t=the winter before} the winter before.

REPORTER: For {twelve|bd} days people like him kept the presses closed. At the height of it, about {one in seven|~mcs|v=14.3} of the country's mills stood still. They went home when the state said it would buy. {Forty thousand|b0|m=pledged} tonnes was the promise.

And there's the sky. The season before, {168|mm|t=The season before|s=here} millimetres fell here in all. Only {six|irr} percent of the groves have a hose. A tree that lives eight hundred years has time, says the grower. He has not.

@doc f-column | economic weekly, analysis | 2038-05-04
The curse of the full crate

By Rym Oyelowo-Sassi

Let us praise the harvest before we bury it. {241,500|h1} tonnes: more than {a fifth|>hp|v=20} above the year before, when it was {198,000|h0|t=the year before}. A {third|~ss|v=33} of it from Sfax alone.

Then look at the till. Exports brought {3.46|r1|x=1000000000} billion dinars, where the smaller crop had brought {4.11|r0|x=1000000000|s=the smaller crop}. The reason is no secret. At the press the litre lost {6.4|pd} dinars within a year, and whoever sold in December at {9.2|p1|t=in December} earned {1.4|marg} on it.

The state has {1,534|m1|t=on the worst day} reasons to be glad: that is how many presses went on working on the worst day of the {twelve|bd}-day blockade, in spite of everything. It bought {26,500|b1} tonnes. It had talked of {40,000|b0}.

What could be done? First, Brussels. It lets in {60,000|q0|s=It} tonnes free of duty. We ask for {100,000|q1|s=We}, and send {161,300|!ex}. Second, bottles. Third, the police: the {310|sz} tonnes of swill that the customs found, and the {14|sa} people who mixed it, have cost us more customers than any Spaniard.

And somebody should buy a bus. There were {27|an} women on that truck, in the week of the highest wage we've ever paid.
