@story xc-czech-tram
@topic Tram extension in Jílovec, Czech Republic, opened August 2039
@subject T = Jílovec tram line 8 | line 8 | the extension | the line
@subject C = Jílovec city council | the city
@subject E = European cohesion fund | Brussels
@subject S = Czech state | the state
@subject H = Radovan Hlubuček | Hlubuček | the deputy mayor
@fact km = 6.4 | distance | T | kilometres of track | 2039-08 | constant
@fact km1 = 3.9 | distance | T | kilometres on the surface | 2039-08 | constant
@fact km2 = 2.5 | distance | T | kilometres in tunnel | 2039-08 | constant
@fact c = 4800000000 | budget | T | cost in koruna | 2039-08 | cumulative
@fact ck = 750000000 | price | T | cost per kilometre in koruna | 2039-08 | cumulative
@fact c0 = 3840000000 | budget | T | cost in koruna | 2034 | plan
@fact cp = 25 | rate | T | cost overrun in percent | 2039-08 | snapshot
@fact cd = 960000000 | budget | T | cost overrun in koruna | 2039-08 | snapshot
@fact eu = 2400000000 | budget | E | contribution in koruna | 2039-08 | cumulative
@fact cz = 1300000000 | budget | S | contribution in koruna | 2039-08 | cumulative
@fact ci = 1100000000 | budget | C | contribution in koruna | 2039-08 | cumulative
@fact esh = 50 | rate | E | share of the cost | 2039-08 | cumulative
@fact st = 11 | other | T | stops | 2039-08 | constant
@fact mi0 = 34 | duration | T | minutes by bus before | 2039-07 | constant
@fact mi = 19 | duration | T | minutes by tram | 2039-08 | constant
@fact md = 15 | duration | T | minutes saved | 2039-08 | constant
@fact pa = 27000 | ridership | T | passengers a day | 2040 | plan | projected
@rel sum km = km1 + km2
@rel product c = km * ck
@rel change cp = c0 -> c
@rel diff cd = c - c0
@rel sum c = eu + cz + ci
@rel share esh = eu / c
@rel diff md = mi0 - mi
@trap cz ci :: two payers, similar amounts
@trap c c0 :: cost and first estimate

@doc a-english | English-language daily | 2039-08-29
Jílovec's line 8 opens {a quarter|cp} over budget

The first trams ran on Monday on line 8 in Jílovec, {6.4|km} km of track of which {3.9|km1} km is on the surface and {2.5|km2} km in tunnel.

It cost {CZK 4.8 billion|c}, {CZK 960 million|cd} more than the {CZK 3.84 billion|c0|t=in 2034} estimated in 2034. Brussels paid {CZK 2.4 billion|eu}, the state {CZK 1.3 billion|cz} and the city {CZK 1.1 billion|ci}.

Passengers reach the hospital in {19|mi} minutes; the bus took {34|mi0}. Deputy mayor Radovan Hlubuček expects {27,000|pa|by=Deputy mayor Radovan Hlubuček|t=next year} riders a day next year.

@doc b-blog | tram enthusiasts' site | 2039-08-30
Line 8 ridden end to end

{Eleven|st} stops, {6.4|km} km, {19|mi} minutes against the bus's {34|mi0}: a gain of {15|md}. The tunnel ({2.5|km2} km) is dripping already; the open section ({3.9|km1} km) is lovely.

At {4.8 billion|c} koruna this comes out at {750 million|ck} a kilometre. {Half|esh} of it, {2.4 billion|eu}, is Europe's.
