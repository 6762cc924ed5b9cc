@story u5-mangaung-power
@topic A South African metro sets next year's electricity and water tariffs while owing its supplier
@subject M = Thabong Metro | the metro | the municipality | the city
@subject E = Eskom | the power utility | the utility
@subject R = Nersa | the regulator | the national regulator
@subject T = Dineo Mabuza | Mabuza | the executive mayor | the mayor
@subject A = Ratepayers' Alliance | the alliance | ratepayers
@subject W = water | the water department
@fact er = 11.3 | rate | M | percent by which electricity goes up | 2029-07-01 | plan
@fact ea = 8.9 | rate | R | percent by which electricity may go up | 2029-07-01 | constant | threshold
@fact el = 14.2 | rate | M | percent by which electricity went up | 2028-07-01 | snapshot
@fact wr = 9.5 | rate | W | percent by which water goes up | 2029-07-01 | plan
@fact pr = 6.4 | rate | M | percent by which property rates go up | 2029-07-01 | plan
@fact kb = 2.87 | price | M | rand for a kilowatt-hour in the lowest block | 2029-07-01 | plan
@fact kn = 2.58 | price | M | rand for a kilowatt-hour in the lowest block | May 2029 | snapshot
@fact hb = 2140 | price | M | rand of monthly bill of a middle household | 2029-07-01 | plan | projected
@fact hn = 1945 | price | M | rand of monthly bill of a middle household | May 2029 | snapshot
@fact hd = 195 | price | M | rand by which the monthly bill of a middle household rises | 2029-07-01 | plan | projected
@fact db = 1730000000 | other | M | rand owed to Eskom | 2029-04-30 | snapshot
@fact di = 3100000000 | other | M | rand owed by customers | 2029-04-30 | snapshot
@fact ls = 31 | other | M | percent of electricity lost or stolen | 2028-29 | snapshot
@fact lw = 47 | other | W | percent of water lost or unbilled | 2028-29 | snapshot
@fact fr = 50 | other | M | free kilowatt-hours a month for poor households | 2029-07-01 | plan
@fact ih = 68400 | other | M | households registered as indigent | 2029-04-30 | snapshot
@fact vf = 52 | votes_cast | M | councillors who voted for the tariffs | 2029-05-29 | snapshot
@fact va = 44 | votes_cast | M | councillors who voted against the tariffs | 2029-05-29 | snapshot
@fact vt = 96 | votes_cast | M | councillors who voted | 2029-05-29 | snapshot
@fact ob = 5130 | other | A | written objections handed in | 2029-05-28 | cumulative
@fact bg = 9640000000 | budget | M | rand to be spent in the year | 2029-30 | plan
@rel sum vt = vf + va
@rel diff hd = hb - hn
@rel change er = kn -> kb
@trap er ea :: what the metro set and what the regulator allows
@trap db di :: what the metro owes and what it is owed
@trap ls lw :: losses of power and of water
@trap er el :: two years' increases
@race votes = vf va

@doc a-daily | daily newspaper | 2029-05-30
Metro defies Nersa with {11.3%|er} power hike

Thabo Venter and Lindiwe Ruiters

Thabong Metro residents will pay {11.3%|er|t=from July} more for electricity from July after a fractious council sitting on Tuesday passed tariffs that exceed what the national regulator allows.

Nersa's ceiling for the coming year is {8.9%|ea|t=the coming year|by=Nersa}. Executive mayor Dineo Mabuza argued that the metro could not "buy bread at one price and sell it at a lower one", as it already owes Eskom {R1.73bn|db|v=1730000000}.

The vote was {52|vf} to {44|va}. Water goes up {9.5%|wr} and property rates {6.4%|pr}.

A middle-income household that now pays {R1,945|hn|v=1945} a month for services should budget {R2,140|hb|v=2140|by=according to council documents}, according to council documents.

The Ratepayers' Alliance had handed in {5,130|ob|t=by Monday} written objections by Monday. "They were used to prop the door open," said chairperson Gys Naidoo.

In the year now ending {31%|ls} of the power that the city bought was lost or stolen.

@doc b-tabloid | tabloid | 2029-05-30
LIGHTS, TAPS, HOUSE: NOW YOU PAY FOR THE LOT!

Your wallet's gonna feel it, Mzansi. From 1 July juice costs {11.3%|er|t=From 1 July} more, taps {5.9%|!wr} and your house {6.4%|pr}. That's {R195|hd|v=195} extra for an ordinary family of four every month.

Last year they hit us with {14.2%|el|t=Last year}, so maybe say thank you.

And who's the real defaulter here? The city itself is in the hole with Eskom for {R3.1 billion|!db|v=3100000000}. Yes, BILLION.

The poorest {68,400|ih} homes keep their {50|fr} free units.

Inside the chamber, {44|va} hands against, {52|vf} for, two chairs broken and one toupee lost. Mayor Mabuza smiled all the way to the bakkie.

HOT TODAY >> Lotto winner lost ticket 3 times >> Star signs: 5 who'll find love

@doc c-business | business site | 2029-05-31
Thabong's arithmetic: leaks on both sides of the meter

The council's new tariffs grab the headlines, but the annexures are grimmer. Customers owe the municipality {R3.1bn|di|v=3100000000|t=at the end of April}, as at the end of April. It in turn owes Eskom {R1.73bn|db|v=1730000000|t=on the same date} on the same date. Were the first paid, the second would vanish.

Electricity losses stand at {31%|ls}. For water, {47%|lw} of what is pumped brings in nothing.

In the lowest block a unit climbs from {R2.58|kn|v=2.58} to {R2.87|kb|v=2.87}. That is in breach of the {8.9%|ea|by=Nersa} Nersa permits, and analysts expect a court challenge before winter is out.

Spending for 2029-30 is set at {R9.64bn|bg|v=9640000000|t=for 2029-30}. The bill of the median household is to rise {R165|!hd|v=165}, from {R1,945|hn|v=1945} to {R2,140|hb|v=2140}, the finance directorate says.

@doc d-release | municipal media release | 2029-05-29
MEDIA RELEASE: COUNCIL ADOPTS 2029/30 BUDGET AND TARIFFS

Ref: TM 14/2/9-2029

Council today approved an operating and capital budget of {R9.64 billion|bg|v=9640000000}.

Tariff adjustments effective 1 July:
Electricity {11.3%|er|t=effective 1 July}
Water {9.5%|wr}
Assessment rates {6.4%|pr}

All {68,400|ih} registered indigent households will continue to receive {50|fr} kWh and {6|-} kl free each month.

In total {96|vt} councillors voted. The executive mayor thanks those who participated in {23|-} ward meetings and notes {5,130|ob} comments received.

@doc e-radio | community radio script | 2029-05-30
Dumelang, good morning. Your electricity. Tariffs go up {eleven comma three|er|v=11.3} per cent. The regulator said no more than {eight comma nine|ea|v=8.9}. The council said yes anyway, by {fifty-two|vf} votes to {forty-six|!va}.

A kilowatt-hour if you're in the first block: {two rand fifty-eight|kn|v=2.58} today, {two eighty-seven|kb|v=2.87} come winter's middle.

If your household is on the indigent register you still get {fifty|fr} units free. Do register. About {sixty-eight thousand|~ih} families have.

Why so much? Stolen cable, says the mayor. {Nearly a third|-} of what we buy goes missing. And half the water, by the way, {forty-seven|lw} per cent to be exact.
