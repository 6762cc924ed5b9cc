@story xd-lahore-charging
@topic Charging points and electricity prices for vans in Lahore's delivery trade
@subject C = ChargeRavi | the charging company | the network
@subject P = provincial energy office | the energy office | the office
@subject D = delivery vans | the vans | van owners
@subject S = Sadia Mirza-Keogh | Mirza-Keogh | the chief engineer
@fact st = 960 | other | C | charging points | 2033-09 | snapshot
@fact fast = 240 | other | C | fast charging points | 2033-09 | snapshot
@fact mid = 430 | other | C | medium charging points | 2033-09 | snapshot
@fact slow = 290 | other | C | slow charging points | 2033-09 | snapshot
@fact fp = 25 | other | C | share of fast charging points in percent | 2033-09 | snapshot
@fact br = 72 | other | C | charging points out of order | 2033-09 | snapshot
@fact wk = 888 | other | C | charging points that work | 2033-09 | snapshot
@fact bp = 7.5 | other | C | share of charging points out of order in percent | 2033-09 | snapshot
@fact pr = 55 | price | C | rupees for a kilowatt hour | 2033-09 | constant
@fact kw = 32 | other | D | kilowatt hours in a full battery | - | constant
@fact fill = 1760 | price | D | rupees for a full battery | 2033-09 | constant
@fact pet = 4400 | price | D | rupees for a tank of petrol | 2033-09 | constant
@fact sav = 2640 | price | D | rupees a full battery is cheaper than a tank | 2033-09 | snapshot
@fact sp = 60 | other | D | share a full battery is cheaper than a tank in percent | 2033-09 | snapshot
@fact goal = 2000 | other | C | charging points | 2035 | plan | projected
@fact st0 = 600 | other | C | charging points | 2032-09 | snapshot
@fact up = 60 | rate | C | growth of charging points in percent | 2033-09 | snapshot
@rel sum st = fast + mid + slow
@rel share fp = fast / st
@rel diff wk = st - br
@rel share bp = br / st
@rel product fill = pr * kw
@rel diff sav = pet - fill
@rel share sp = sav / pet
@rel change up = st0 -> st
@trap sp up :: both 60 percent, cheaper and more
@trap st goal :: now and 2035

@doc dawn-business | national daily | 2033-09-21
The van that pays for itself
By Faiza Lindström

The network of ChargeRavi has {960|st|t=now} points now, up from {600|st0|t=a year ago} a year ago, which is {60 per cent|up}. {240|fast} of them are fast, {430|mid} medium, {290|slow} slow. So {25 per cent|fp} charge a van while the driver drinks tea.

A full battery, {32|kw} units at Rs {55|pr}, is Rs {1,760|fill}. A tank of petrol is Rs {4,400|pet}: Rs {2,640|sav} more, and {60 per cent|sp} saved. {72|br} points are out of order, {888|wk} work.

@doc energy-office | official summary | 2033-09-20
Charging infrastructure, third quarter

Points {960|st} = fast {240|fast} + medium {430|mid} + slow {290|slow}. Out of order {72|br}, share {7.5%|bp}; working {888|wk}.
Price of a unit Rs {55|pr}. Average van battery {32|kw} units, Rs {1,760|fill}.
Target: {2,000|goal|t=2035} points, 2035.

@doc vanowners-voice | newsletter | 2033-09-25
Dear members, I paid Rs {1,760|fill} last night: {32|kw} units at {55|pr}. My brother with his petrol van paid {4,400|pet}. That leaves me Rs {2,640|sav} richer, and he still pretends he is happy.

But of {960|st} points {72|br} are dead, {7.5 per cent|bp}, and they are always the one in your street. Write to Ms Mirza-Keogh. {25 per cent|fp} fast points, {240|fast} of {960|st}, is not enough; a target of {2,000|goal} is only a number on a wall.
