@story m5-malaysia-toll
@topic Toll increase on the Selat Ekspres bridge road in Penang, Malaysia
@subject S = Selat Ekspres | the expressway | the bridge road | the Selat | the highway
@subject P = Prolintas Utara | the concessionaire | the operator | PLU | the toll company
@subject W = Works Ministry | the ministry | the federal ministry | KKR
@subject M = Dato' Gurmit Ramanathan | Gurmit Ramanathan | Ramanathan | the works minister | the minister
@subject U = Penang Lorry Owners | the lorry owners | hauliers | PLOA
@subject B = old bridge | the first bridge | the free bridge
@fact car0 = 5.4 | price | S | ringgit for a car | until 2033-06-30 | constant
@fact car1 = 6.8 | price | S | ringgit for a car | from 2033-07-01 | plan
@fact lor0 = 21 | price | S | ringgit for a lorry with three axles | until 2033-06-30 | constant
@fact lor1 = 28.6 | price | S | ringgit for a lorry with three axles | from 2033-07-01 | plan
@fact mot = 1.2 | price | S | ringgit for a motorcycle | 2033 | constant
@fact rise = 25.9 | rate | S | percent by which a car's toll rises | 2033-07-01 | plan
@fact day = 71400 | ridership | S | vehicles a day | 2032 | snapshot
@fact day31 = 68900 | ridership | S | vehicles a day | 2031 | snapshot
@fact bday = 88300 | ridership | B | vehicles a day | 2032 | snapshot
@fact rev = 148000000 | revenue | P | ringgit of tolls collected | 2032 | cumulative
@fact prof = 36500000 | profit | P | ringgit of profit after tax | 2032 | cumulative
@fact comp = 92000000 | budget | W | ringgit a year of compensation to freeze the toll | 2033 | plan | hypothetical
@fact yrs = 34 | duration | P | years of concession | 2014 to 2048 | constant
@fact cost = 4100000000 | spending | S | ringgit to build it | 2018 | cumulative
@fact km = 23.7 | distance | S | kilometres in length | - | constant
@fact sig = 57600 | other | U | names on a petition | 2033-06-20 | cumulative
@fact lorr = 300 | crowd | U | lorries in the slow convoy | 2033-06-22 | snapshot
@fact jam = 9 | distance | U | kilometres of tailback | 2033-06-22 morning | snapshot
@fact disc = 20 | other | P | percent of discount at night | from 2033-07-01 | plan | pledged
@fact next = 2036-07-01 | date | S | day of the next review | - | plan
@fact fines = 3 | arrests | U | drivers held | 2033-06-22 | cumulative
@trap car0 car1 :: before and after
@trap car1 lor1 :: two classes
@trap day bday :: two roads
@trap rev prof :: takings and profit
@trap comp rev :: what a freeze would cost, and takings
@rel change rise = car0 -> car1

@doc a-bernama | national news agency | 2033-06-18
Toll on Selat Ekspres up from July 1

GEORGE TOWN, June 18 — Motorists using the {23.7|km}-kilometre Selat Ekspres will pay {RM6.80|car1|t=from July 1} per trip from July 1, compared with {RM5.40|car0|t=at present} at present, Works Minister Dato' Gurmit Ramanathan announced today.

The rate for three-axle lorries goes from {RM21|lor0} to {RM28.60|lor1}. Motorcyclists continue to pay {RM1.20|mot}.

He said a freeze would have cost the government {RM92 million|comp|m=hypothetical|by=He} a year in compensation to Prolintas Utara, whose {34|yrs}-year concession runs until 2048. An average of {71,400|day|t=last year} vehicles a day used the road last year.

The operator has agreed to a {20|disc} per cent discount between 11 pm and 5 am. The next review is on {July 1, 2036|next}.

@doc b-northstar | northern English-language daily | 2033-06-23
Crawl for cause: {300|lorr} lorries, {9km|jam|v=9}, one very late minister
By LIM SU-ANN and R. DEVAN  |  news@northstar.example

SEBERANG JAYA: They drove at {20kmh|-}, in {two|-} lanes, with their hazard lights on, and by {eight|-} yesterday morning the queue reached back {nine|jam|t=yesterday morning} kilometres.

"I cross {four|-} times a day," said Encik Rosli, who has one prime mover and three daughters. "It goes up to {RM28.60|lor1} for me. That's school fees." Police picked up {three|fines} of his colleagues for obstruction.

The hauliers have handed in {57,600|sig|s=hauliers} signatures. They point to the company's results, which show {RM36.5mil|prof|v=36500000|t=last year} left over after tax last year out of {RM184mil|!rev|v=184000000|t=last year|s=the company's} gathered at the booths.

PLU said in a statement that ordinary cars would see an increase of {22%|!rise|by=PLU}, "well under cumulative inflation".

The minister's own car was among those stuck.

ALSO IN METRO: Durian glut, RM8 a kilo | Page 7: 62 flats flooded

@doc c-consumer | consumer association column | 2033-06-25
Ask Mak Cik Auditor: why is my bridge so dear?

Dear Puzzled of Bayan Lepas,

Your road cost {RM4.1 billion|cost|v=4100000000}, and you have been buying it back ever since, {RM5.40|car0|t=until next Thursday} at a time until next Thursday, and {RM6.80|car1|t=thereafter} thereafter. You ask whether you may take the other one. You may, and {88,300|bday|t=each day|s=the old bridge} drivers do each day, which is why the old bridge moves like kaya. On yours I find {77,100|!day} daily journeys for 2032.

Could the ministry have said no? Certainly, if it had been ready to write a cheque for {RM92 million|comp|m=hypothetical} every twelve months until the contract is over.

And what about the discount? {20|disc} per cent, if you commute like a burglar.

My advice is a kapcai. It costs {RM1.20|mot} and goes between the lorries.

@doc d-edgebrief | investor brief | 2033-06-20
PLU (unlisted, bonds 2041/2048): tariff reset confirmed

• Class 1 to {RM6.80|car1} (+{25.9%|rise}); class 3 to {RM26.80|!lor1} from {RM21.00|lor0}; motorcycles flat at {RM1.20|mot}.
• 2032: toll collections {RM148m|rev|v=148000000|t=2032}, net profit {RM36.5m|prof|v=36500000|t=2032}. ADT {71.4k|day|v=71400|t=2032} (2031: {68.9k|day31|v=68900|t=2031}).
• Freeze alternative would have required {RM92m|comp|v=92000000|m=hypothetical} p.a. from the Treasury; politically dead.
• Elasticity: diversion to the first bridge ({88.3k|bday|v=88300|t=a day} vehicles a day) limited by congestion there.
• Next repricing {1 July 2036|next}. Concession end 2048 ({34|yrs} yrs).

Rating: AA3 / stable. Analyst: Farah Idris, +60 3 5550 0128.
