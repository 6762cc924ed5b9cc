@story u5-sognefjord-toll
@topic A Norwegian fjord bridge opens late and over budget, with tolls for twelve years
@subject B = Straumsund Bridge | the bridge | bridge | Straumsundbrua
@subject V = Vestland county | the county | the county council
@subject F = Straumsund ferry | the ferry | ferry
@subject K = Solveig Bakketun | Bakketun | the county mayor
@subject N = NAF motorists' association | NAF | the motorists' lobby
@subject O = Øystein Okonkwo | Okonkwo
@fact ln = 1384 | distance | B | metres of length | - | constant
@fact c4 = 4260000000 | budget | B | kroner that it cost to build | final | snapshot
@fact c0 = 2900000000 | budget | B | kroner that it was to cost | 2026 | plan | projected
@fact cd = 1360000000 | budget | B | kroner over the first estimate | final | snapshot
@fact cp = 46.9 | rate | B | percent over the first estimate | final | snapshot
@fact to = 98 | price | B | kroner of toll for a car | 2034-09-20 | snapshot
@fact tn = 147 | price | B | kroner of toll for a lorry | 2034-09-20 | snapshot
@fact tl = 294 | price | B | kroner of toll for a lorry over 20 tonnes | 2034-09-20 | snapshot
@fact ff = 127 | price | F | kroner of fare for a car | 2034-09-19 | snapshot
@fact yr = 12 | duration | B | years in which tolls are collected | 2034 | plan
@fact dl = 22 | duration | B | months of delay | 2034-09-20 | snapshot
@fact cr = 4 | duration | B | minutes to cross | - | constant
@fact fc = 35 | duration | F | minutes to cross with the wait | - | constant
@fact tm = 11:00 | clock | B | opening for traffic | 2034-09-20 | snapshot
@fact fd = 1150 | other | F | vehicles a day | 2033 | snapshot
@fact bd = 1900 | other | B | vehicles a day | 2036 | plan | projected
@fact b1 = 3740 | other | B | vehicles on the first day | 2034-09-20 | cumulative
@fact jf = 41 | jobs | F | jobs that end | 2034-09-20 | snapshot
@fact ao = 58 | age | O | age | September 2034 | snapshot
@fact yo = 31 | duration | O | years at the wheel of the ferry | September 2034 | cumulative
@fact wn = 22 | speed | B | metres a second of wind at which it closes | - | constant | threshold
@rel diff cd = c4 - c0
@rel change cp = c0 -> c4
@trap to ff :: bridge toll and ferry fare
@trap tn tl :: two classes of lorry
@trap bd b1 :: forecast for an ordinary day and the first day's rush
@trap yr dl :: years of toll and months of delay

@doc a-wire | news agency | 2034-09-20
Bridge replaces ferry on Norway's Straumsund, 22 months late

BERGEN (NTN) - A {1,384|ln}-metre suspension bridge over the Straumsund in western Norway opened to traffic at {11 a.m.|tm} on Wednesday, ending a car ferry that had run since 1958.

The crossing takes {four|cr} minutes, against {35|fc} by boat if the queue is counted.

The bridge cost {4.26 billion|c4} kroner, {1.36 billion|cd} more than was estimated in 2026. A strike, a bankrupt steel supplier and a design flaw in the eastern anchorage held it up by {22|dl} months.

Motorists will pay {98|to} kroner each way for {12|yr} years. Lorries pay {147|tn}, and those over 20 tonnes {294|tl}.

Vestland county forecasts {1,900|bd|t=two years from now|by=Vestland county} vehicles a day two years from now. The ferry carried {1,150|fd|t=last year} last year.

@doc b-local | local newspaper | 2034-09-21
Skipper Okonkwo turned off the engine himself

By Åse Myklebust (text) and Jan-Erik Valvatne (photo)

At {ten to seven|-} on Tuesday evening Øystein Okonkwo, {58|ao}, tied up the "Straumsund III" for the last time. He has been at the wheel for {31|yo} years, or by his own reckoning about {180,000|-} crossings.

He is one of {41|jf} who lose their work. "I drove over it this morning. {Four|cr} minutes. I had not even finished my coffee."

Nor had he imagined the queue. The toll cameras recorded {3,740|b1|t=the first day} passings on the first day, most of them people with nothing to do on the other side.

A car used to pay {127|ff} kroner on board. The camera takes {89|!to}. A trailer rig, says haulier Perwaiz Hjelle, will be charged {294|tl}, and he has nine of them a day.

The ribbon was cut at {eleven|tm} by county mayor Solveig Bakketun, who thanked everybody who had been patient for {22|dl} months. It was meant to be done by November two years ago.

Read also: Moose calf rescued from well | 12 apple varieties that survive us all

@doc c-lobby | motorists' magazine | 2034-10-01
A bridge you pay for three times

Test: 4 fjord crossings | Verdict: ★★☆☆☆

The motorists' lobby has never been fond of tolls, and the new one at Straumsund will not change that. For {fifteen|!yr} years a family in a diesel estate will part with {98|to} kroner per passage. Halve it with a chip if you like; the tag discount lapses after 40 trips.

What did we get? {1,384|ln} metres of well-made bridge, and an overrun of {47 percent|cp}. In {2026|-} it was to be had for {2.9 billion|c0|t=2026}.

The county believes {1,900|bd|by=The county} cars will come daily by 2036. NAF is doubtful. On the day of the opening it was {3,740|b1|t=On the day of the opening}, but a week later, when our reporter stood there with a clicker, {1,212|-}.

And mind the forecast: gusts above {22|wn} metres a second and the barriers come down. The ferry sailed in {28|-}.

@doc d-broadcaster | public broadcaster site | 2034-09-20
Here comes the bridge – and here comes the bill

Published 20.09.2034 at 12:31 · Updated 14:02

The queue started at dawn. When the barriers went up at {12 o'clock|!tm} sharp, a 1962 Volvo was first in line.

County mayor Bakketun (58) admitted that {4.62 billion|!c4} kroner was "a lot of money for a shortcut". The county council had been promised {2.9 billion|c0|t=had been promised}.

FACTS: Straumsundbrua
• {1,384|ln} m long, {62|-} m above the sea
• Toll: {98|to} kr for a car, {147|tn} kr for a lorry
• Toll period: {12|yr} years
• Closes in winds of {22|wn} m/s
• Replaces a ferry that charged {127|ff} kr and took {35|fc} min

The ferry company will find new berths for {some|-|v=0} of its {41|jf} people.
