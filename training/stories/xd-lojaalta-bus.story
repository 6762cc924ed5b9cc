@story xd-lojaalta-bus
@topic City bus fare rise and passenger count in Ecuador's Loja Alta
@subject B = Loja Alta buses | the buses | the bus system | city buses
@subject A = transport authority | the authority
@subject M = Mayor Esperanza Van Hout-Cueva | Van Hout-Cueva | the mayor
@subject S = student union | students
@subject K = Kleber Osei-Loyola | Osei-Loyola | the drivers' leader
@fact f0 = 0.30 | price | B | dollars for a ride | until 2024-06-30 | constant
@fact f1 = 0.36 | price | B | dollars for a ride | from 2024-07-01 | plan
@fact up = 20 | rate | B | rise of the fare in percent | from 2024-07-01 | plan
@fact six = 0.06 | price | B | dollars more for a ride | from 2024-07-01 | plan
@fact rd = 65000 | ridership | B | rides a day | 2024-05 | snapshot
@fact full = 41600 | ridership | B | rides a day at full fare | 2024-05 | snapshot
@fact stu = 15600 | ridership | B | rides a day by students | 2024-05 | snapshot
@fact old = 7800 | ridership | B | rides a day by pensioners | 2024-05 | snapshot
@fact sp = 24 | other | B | share of rides by students in percent | 2024-05 | snapshot
@fact day = 14976 | revenue | B | dollars a day from full fares | from 2024-07-01 | plan | projected
@fact day0 = 12480 | revenue | B | dollars a day from full fares | until 2024-06-30 | snapshot
@fact gain = 2496 | revenue | B | dollars a day more from full fares | from 2024-07-01 | plan | projected
@fact fleet = 180 | other | B | buses | 2024-05 | snapshot
@fact old15 = 63 | other | B | buses older than fifteen years | 2024-05 | snapshot
@fact op = 35 | other | B | share of buses older than fifteen years in percent | 2024-05 | snapshot
@fact new = 117 | other | B | buses younger than fifteen years | 2024-05 | snapshot
@fact ask = 0.45 | price | K | dollars for a ride asked for | 2024-05 | plan
@rel sum rd = full + stu + old
@rel change up = f0 -> f1
@rel diff six = f1 - f0
@rel share sp = stu / rd
@rel product day = full * f1
@rel product day0 = full * f0
@rel diff gain = day - day0
@rel share op = old15 / fleet
@rel diff new = fleet - old15
@trap op sp :: buses and rides
@trap f1 ask :: set and asked for

@doc loja-diario | local daily | 2024-06-04
Bus ride to cost {36|f1|v=0.36} cents
By Wilson Grünfeld

From July a ride costs {36 cents|f1|v=0.36|t=From July} instead of {30|f0|v=0.30}, {six|six|v=0.06} more, a rise of {20 per cent|up}. The authority counts {65,000|rd|by=The authority} rides a day: {41,600|full} at full fare, {15,600|stu} by students, {7,800|old} by pensioners, who both pay half. Students thus make up {24 per cent|sp}.

The drivers' leader Kleber Osei-Loyola had asked for {45|ask|v=0.45|by=Kleber Osei-Loyola} cents.

@doc authority-note | public notice | 2024-06-03
Notice on the tariff

Full fare: {0.36|f1|t=from 1 July} dollars from 1 July, at present {0.30|f0|t=at present}. Increase {0.06|six}, {20%|up}.
Expected daily takings from {41,600|full} full fares: {14,976|day|m=projected} dollars, at present {12,480|day0|t=at present}. Additional {2,694|!gain} dollars.
Fleet: {180|fleet} buses; over fifteen years old {63|old15} ({35%|op}); others {107|!new}.

@doc student-post | student news site | 2024-06-05
They count us, we count too

The notice says: {41,600|full} full fares, {15,600|stu} of us, {7,800|old} grandparents. So {65,000|rd} rides a day and we are {42 percent|!sp} of them. Each ride at full fare goes from {30|f0|v=0.30} to {36|f1|v=0.36} cents, that's {six|six|v=0.06}, that's {20|up} percent. At {41,600|full} rides the box fills with {14,976|day|m=projected} dollars daily where there are {12,480|day0} now.

The oldest buses ({63|old15} of {180|fleet}!) smell like the nineties.
