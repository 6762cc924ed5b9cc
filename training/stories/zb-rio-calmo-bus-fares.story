@story zb-rio-calmo-bus-fares
@topic Metrobus fares and transport subsidy in the Argentine city of Río Calmo
@subject R = Río Calmo | the city | the municipality
@subject B = bus companies | the chamber of bus operators | operators
@subject N = national government | Buenos Aires | the nation
@subject I = Mayor Delfina Urrutia | Urrutia | the mayor
@subject U = drivers' union UTA-Calmo | UTA-Calmo | the drivers
@fact f0 = 980 | price | R | pesos for a bus ride | 2032-01 | constant
@fact f1 = 1390 | price | R | pesos for a bus ride | 2032-02-15 | constant
@fact fb = 1720 | price | B | pesos for a bus ride that operators ask for | 2032-01-28 | plan | pledged
@fact tech = 2240 | price | B | pesos that a ride really costs | 2032-01-28 | constant
@fact up = 41.8 | rate | R | rise of the fare, in percent | 2032-02-15 | constant
@fact inf = 26.3 | rate | - | yearly inflation, in percent | 2032-01 | snapshot
@fact infm = 2.4 | rate | - | monthly inflation, in percent | 2032-01 | snapshot
@fact sub0 = 5200000000 | budget | N | pesos of monthly national subsidy | 2031-11 | constant
@fact sub1 = 0 | budget | N | pesos of monthly national subsidy | 2032-01 | constant
@fact subm = 1900000000 | budget | R | pesos of monthly city subsidy | 2032-02 | plan | pledged
@fact pass = 312000 | ridership | R | rides a day | 2031-12 | constant
@fact passn = 268000 | ridership | R | rides a day | 2032-03 | constant
@fact fall = 14.1 | rate | R | fall of rides, in percent | 2032-03 | constant
@fact bus = 640 | other | B | buses | 2031 | constant
@fact busn = 512 | other | B | buses on the road | 2032-02-02 | snapshot
@fact wage = 1480000 | price | U | pesos of monthly basic pay of a driver | 2032-01 | constant
@fact waged = 1850000 | price | U | pesos of monthly basic pay demanded | 2032-02-01 | plan | pledged
@fact str = 48 | duration | U | hours of strike | 2032-02-04 | constant
@fact ay = 13 | other | R | council members in favour | 2032-02-11 | constant
@fact no = 11 | other | R | council members against | 2032-02-11 | constant
@fact stu = 50 | other | R | student discount, in percent | 2032-02 | constant
@fact age = 11.4 | age | B | average age of the buses | 2032 | constant
@fact lim = 10 | age | N | highest age allowed for a bus | - | constant | threshold
@rel change up = f0 -> f1
@rel change fall = pass -> passn
@fact vdiff = 2 | margin | R | votes between for and against | 2032-02-11 | constant
@fact cov = 62.1 | other | R | fare as a share of the cost of a ride, in percent | 2032-02 | constant
@fact pdiff = 44000 | ridership | R | rides a day lost | 2032-03 | constant
@rel diff vdiff = ay - no
@rel share cov = f1 / tech
@rel diff pdiff = pass - passn
@trap f0 f1 :: before and after
@trap f1 fb :: decided against asked
@trap f1 tech :: fare against cost
@trap inf infm :: yearly against monthly
@trap sub0 subm :: national against city subsidy
@trap bus busn :: all against running

@doc a-local | local daily | 2032-02-12
Fare goes to {1,390|f1} pesos: council approves rise by {two|vdiff} votes

Río Calmo, Thursday

With {13|ay} hands against {11|no}, and shouting from the gallery, the Deliberative Council yesterday raised the fare to {1,390|f1|t=from Sunday} pesos from Sunday. It's at {980|f0|t=now} now.

Mayor Delfina Urrutia's project foresees a municipal subsidy of {1.9 billion|subm} pesos a month in place of a part of the {5.2 billion|sub0|t=until November} that the nation paid until November. Of that, since New Year, {nothing|sub1|v=0|t=since New Year} has arrived.

The chamber of bus operators had asked for {1,720|fb}. By its sheet each ride costs {2,240|tech|by=its sheet}.

Students will keep paying {half|stu|v=50}.

"{Forty-two|~up} percent, and salaries?" cried councillor Hugo Berón (Frente Vecinal). Prices went up {26.3|inf|t=in twelve months} percent in twelve months and {2.4|infm|t=in January} in January.

@doc b-radio | radio script | 2032-02-04
FM Barrancas, informativo de las siete

No buses until tomorrow midnight. The {forty-eight|str}-hour strike by UTA-Calmo began at zero hours, and compliance is total.

The drivers, on a basic of {one million four hundred and eighty thousand|wage|v=1480000}, want {one eight-fifty|waged|v=1850000}. "With the petrol they spend on lawyers you'd pay it," says general secretary Ramón Iturbe.

The companies reply that they have {five hundred and twelve|busn|t=on Monday} of {six hundred and forty|bus} units running on Monday, for lack of spare parts, and that they're {eleven point four|age} years old on average where the law says {ten|lim}.

{Three hundred and twelve thousand|pass|v=312000} rides a day. That's how many people are looking for a lift this morning.

{Thirty-four|-} degrees at this hour. River: {4.12|-} metres.

@doc c-national | national business paper | 2032-02-13
Interior cities replace the nation's purse

Río Calmo's {41.8%|up} rise isn't the largest of the month, but its arithmetic is typical.

Until November Buenos Aires put in {AR$520 million|!sub0|t=Until November} a month. The city now offers {AR$1.9 billion|subm}. The user will fund the rest: {AR$1,390|f1} of a cost of {AR$2,240|tech}, {62%|~cov}.

The fleet's age, {11.4|age} years, is above the limit of {10|lim}.

Urrutia won the vote {13|ay}-{11|no} with the radicals. She denies that {1,720|fb|m=denied} is "the next step".

Dollar (MEP) 1,688 · Country risk 612

@doc d-web | neighbourhood news site | 2032-04-03
Fewer of us on the 9: what the card data say

Through a request for information we obtained the validations of March: {268,000|passn|t=of March} rides a day, on average. In December they were {312,000|pass|t=In December}. So {44,000|pdiff} have gone on foot, by bike, by motorbike, or not at all; a fall of {24%|!fall}.

December includes shopping and excludes school, so we also asked for last March: {301,000|-}.

The fare went from {890|!f0} to {1,390|f1} in between.

Of {640|bus} buses, {540|-} are back on the road.
