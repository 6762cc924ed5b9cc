@story ya-nepal-goldsmuggle
@topic Gold hidden in rice cookers at an airport in Nepal: from the seizure to the special court
@subject X = rice cooker gold case | seizure | gold case | haul
@subject C = Department of Revenue Investigation | DRI | revenue investigators | investigators
@subject U = customs office | airport customs | customs
@subject P = Central Investigation Bureau | CIB | police | SSP Rabindra Karki-Lama
@subject T = Special Court | court | Judge Sharmila Neupane
@subject K = Jigme Tashi Ghale | Ghale | the importer | main accused
@subject G = goldsmiths' federation | gold dealers | federation
@subject B = Nepal Rastra Bank | central bank
@subject S = Sagarmatha Trading | the trading firm | firm
@fact kg1 = 90 | other | X | kilograms of gold said to be seized | 2032-10-04 | constant
@fact kg2 = 62.4 | other | X | kilograms of gold seized | 2032-10-07 | constant
@fact pot = 208 | other | X | rice cookers with gold | 2032-10-07 | constant
@fact pott = 1200 | other | X | rice cookers in the consignment | 2032-10-04 | constant
@fact gpc = 0.3 | other | X | kilograms of gold in each cooker | 2032-10-07 | constant
@fact pric = 21500000 | price | G | rupees for a kilogram of gold | 2032-10 | snapshot
@fact val = 1341600000 | other | X | rupees that the gold was worth | 2032-10-07 | constant
@fact dut = 20 | rate | U | percent of duty on gold | 2032 | constant
@fact dutl = 268320000 | other | U | rupees of duty evaded | 2032-10-07 | constant
@fact shp = 14 | other | C | earlier consignments under study | 2032-10-20 | cumulative
@fact shk = 700 | other | C | kilograms of gold thought to have come in earlier | 2032-10-20 | cumulative | projected
@fact ar1 = 6 | arrests | P | people arrested | 2032-10-05 | cumulative
@fact ar2 = 23 | arrests | P | people arrested | 2032-12-30 | cumulative
@fact cus = 5 | arrests | P | customs officials arrested | 2032-12-30 | cumulative
@fact por = 8 | arrests | P | porters and drivers arrested | 2032-12-30 | cumulative
@fact oth = 10 | arrests | P | traders and others arrested | 2032-12-30 | cumulative
@fact lar = 7 | other | P | accused at large | 2033-01 | snapshot
@fact acc = 30 | other | T | accused | 2033-01 | constant
@fact pas = 3 | other | K | passports found | 2032-10-05 | cumulative
@fact age = 39 | age | K | age of the main accused | 2032-10 | snapshot
@fact flt = 4 | duration | X | hours that the flight took | 2032-10-04 | constant
@fact t0 = 21:50 | clock | X | time when the plane landed | 2032-10-04 | constant
@fact t1 = 02:30 | clock | C | time when the van was stopped | 2032-10-05 | constant
@fact gap = 280 | duration | C | minutes between landing and stop | 2032-10-05 | constant
@fact km = 3 | distance | C | kilometres from the airport where the van was stopped | 2032-10-05 | constant
@fact bri = 900000 | price | K | rupees paid to a customs officer for each consignment | 2032 | constant
@fact sca = 2 | other | U | X-ray scanners | 2032-10 | snapshot
@fact scw = 1 | other | U | X-ray scanners that worked | 2032-10-04 | snapshot
@fact y32 = 312 | other | C | kilograms of smuggled gold seized in the year | 2031-32 | cumulative
@fact y31 = 240 | other | C | kilograms of smuggled gold seized in the year | 2030-31 | cumulative
@fact yp = 30 | rate | C | increase in smuggled gold seized | 2031-32 | constant
@fact day = 20 | other | G | kilograms of gold sold in a day in the country | 2032 | snapshot | projected
@fact quo = 10 | other | B | kilograms of gold that banks may import in a day | 2032 | constant | threshold
@fact rew = 10 | other | C | percent of the value paid to an informer | - | constant
@fact rewr = 134160000 | other | C | rupees of reward due to the informer | 2032-10-07 | plan
@fact dem = 2683200000 | damages | C | rupees of fine sought | 2033-01 | constant
@fact mul = 2 | other | C | times the value that is sought as a fine | - | constant
@fact con = 17 | other | T | people convicted | 2035-06-12 | constant
@fact acq = 6 | other | T | people acquitted | 2035-06-12 | constant
@fact sta = 7 | other | T | accused whose case is put off | 2035-06-12 | constant
@fact sen = 9 | sentence | K | years of prison | 2035-07-02 | constant
@fact senc = 6 | sentence | T | years of prison for the customs officials | 2035-07-02 | constant
@fact ask = 15 | sentence | C | years sought for the main accused | 2035-05 | constant
@fact fin = 1341600000 | damages | T | rupees of fine | 2035-07-02 | constant
@fact bail = 15000000 | other | T | rupees of bail for the firm's accountant | 2033-02 | constant
@fact ver = 412 | other | T | pages of the verdict | 2035-07-02 | constant
@fact tel = 33 | other | P | phones examined | 2032-12 | constant
@rel product kg2 = gpc * pot
@rel product val = kg2 * pric
@rel sum ar2 = cus + por + oth
@rel sum acc = ar2 + lar
@rel change yp = y31 -> y32
@rel share dut = dutl / val
@rel product dem = mul * val
@rel sum acc = con + acq + sta
@rel convert fin = val
@trap kg1 kg2 :: first word and weighing
@trap pot pott :: with gold and all
@trap ar1 ar2 :: later arrests
@trap ar2 acc :: arrested and accused
@trap y31 y32 :: two years
@trap val dem :: value and fine sought
@trap dem fin :: sought and imposed
@trap sen senc :: two sentences
@trap ask sen :: sought and given
@trap lar sta :: seven at large, seven put off
@trap rew quo :: ten percent, ten kilograms
@trap day quo :: sold and allowed in
@trap sca scw :: scanners and working ones
@trap kg2 shk :: this haul and the suspected ones

@doc a-online | Nepali news portal, English | 2032-10-05
90 kg gold in rice cookers? Van seized near airport

Khabar Hub-Tole | Tuesday, 19 Asoj | 09:15

Revenue investigators seized a van with rice cookers at Sinamangal, {three|km} kilometres from the airport, at {2:30|t1} this morning. In the heating plates was gold painted black.

A source in the department puts it at about {90|~kg1|by=A source in the department} kilograms. There are {1,200|pott} cookers and not all have been opened.

The plane from Hong Kong, a flight of some {four|flt} hours, had landed at {9:50|t0} last night. How the goods passed customs in {280|gap} minutes is being asked.

{Six|ar1|t=so far} people are in custody so far, among them the importer Jigme Tashi Ghale, {39|age}, with {three|pas} passports.

NEPSE live | Rashifal | 112 shares

@doc b-daily | Kathmandu daily | 2032-10-08
The weight of breakfast: 62.4 kg

By Bikash Shrestha-Bohara

It took the Department of Revenue Investigation three days and a furnace. Of the cookers, {208|pot} had a plate of gold, each of {300 grams|gpc|v=0.3}, and the whole came to {62.4|kg2} kilograms. At {Rs 21.5 million|pric} a kilo that's Rs {1.34|val|x=1000000000} billion.

The airport has {two|sca} X-ray scanners. {One|scw} was working on Monday; its operator was at tea.

At {20|dut} percent duty, the state would have lost Rs {286.3|!dutl|x=1000000} million.

Dealers are not surprised. The federation says the country sells {20|~day|by=The federation} kilos of gold a day. Banks may import {10|quo}. "Do the subtraction," says its president.

Seizures rose {30|yp} percent last fiscal year, to {312|y32|t=last fiscal year} kg from {240|y31|t=the year before} the year before.

Today's vegetable price: Tomato Rs 70

@doc c-police | police bureau press note | 2032-12-31
CENTRAL INVESTIGATION BUREAU - PRESS NOTE

In the matter of gold brought in rice cookers, the Bureau has arrested {23|ar2|t=till 30 December} persons till 30 December: {5|cus} customs officials, {8|por} porters and drivers, and {10|oth} traders and others. {Thirty-three|tel} phones have been examined.

{14|shp} earlier consignments of the trading firm are under study, by which up to {700|<shk} kg may have entered.

A customs officer received Rs {900,000|bri} for each consignment. Duty evaded: Rs {268.3|dutl|x=1000000} million.

SSP Rabindra Karki-Lama denies that a bar is missing from the strong room.

@doc d-weekly | English weekly | 2033-01-14
Thirty names, seven of them abroad

By Anuja Gurung-Vaidya

The charge sheet at the Special Court has {30|acc} accused: the {23|ar2} in custody and {seven|lar} who aren't. Investigators demand from them a fine of {twice|mul|v=2} the value, or Rs {2.68|~dem|x=1000000000} billion.

The haul was {64.2|!kg2} kilograms, in {802|!pot} of {1,200|pott} cookers. So a wedding season's supply, give or take.

Who tipped them? By law an informer gets {10|rew} percent, which would make someone richer by Rs {134|~rewr|x=1000000} million. The department says nobody's come for it.

The firm's accountant, who's said to have wept on every page, has been offered bail at Rs {15|bail|x=1000000} million.

What's on: Jazz at the Patan Museum, 6pm, Rs 800

@doc e-court | news agency court copy | 2035-07-02
Gold smuggling: Ghale gets 9 years, fine equal to value

RSK, Kathmandu, July 2: The Special Court today sentenced Jigme Tashi Ghale to {nine|sen} years in prison. Investigators had sought {15|ask}. The customs officials were given {six|senc} years each.

A fine of Rs {1.34|fin|x=1000000000} billion was imposed, equivalent to the value of the gold.

Last month the court convicted {17|con} and acquitted {six|acq}; the case of the {seven|sta} who are absconding has been put off.

The verdict of {412|ver} pages, written by Judge Sharmila Neupane, notes that "the State's scanner slept, and was paid to".

@doc f-radio | FM radio magazine script | 2032-10-10
SAGARMATHA-UTTAR FM 103.6, "TEA WITH FIGURES"

Listener from Dharan asks: if I melt my rice cooker, what do I get? Aluminium, dai.

But these people had {two hundred and eight|pot} of them with {point three|gpc|v=0.3} of a kilo each. At the present price of {twenty-one and a half|pric|x=1000000} million rupees per kilo. You would never cook again.

Duty on gold's {twenty|dut} percent. The bank can import only {ten|quo} kilos a day and your cousin's wedding is in Mangsir. There's your rice cooker.

The van driver told police he thought it was heavy for cookers. {Eight|-} porters carried it. They asked for tea money and received {five hundred|-} rupees.

Song request: "Sunko Jun".
