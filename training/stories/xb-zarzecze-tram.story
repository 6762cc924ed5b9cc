@story xb-zarzecze-tram
@topic Tram extension in Zarzecze, Poland: passengers and cost, 2029
@subject T = Zarzecze Tramways | tramways | operator
@subject N = northern line | line 9 | line
@subject C = city of Zarzecze | Zarzecze | city
@subject E = European Union | EU | Brussels
@subject S = state treasury | treasury | state
@subject B = buses | bus
@fact cost = 480000000 | spending | N | construction cost in zlotys | 2029 | constant
@fact ce = 288000000 | spending | E | share of the construction cost borne in zlotys | 2029 | constant
@fact cc = 132000000 | spending | C | share of the construction cost borne in zlotys | 2029 | constant
@fact cs = 60000000 | spending | S | share of the construction cost borne in zlotys | 2029 | constant
@fact ep = 60 | other | E | percentage of the construction cost borne | 2029 | constant
@fact cp = 27.5 | other | C | percentage of the construction cost borne | 2029 | constant
@fact sp = 12.5 | other | S | percentage of the construction cost borne | 2029 | constant
@fact plan = 400000000 | budget | N | construction budget in zlotys | 2025 | plan
@fact ov = 80000000 | spending | N | zlotys above the construction budget | 2029 | constant
@fact ovp = 20 | rate | N | overrun of the construction budget | 2029 | constant
@fact km = 8 | distance | N | kilometres of track | 2029 | constant
@fact perk = 60000000 | spending | N | zlotys for each kilometre | 2029 | constant
@fact rd = 34000 | ridership | N | passengers on a weekday | 2029-11 | snapshot
@fact rf = 30000 | ridership | N | passengers expected on a weekday | 2029-11 | plan | projected
@fact rx = 4000 | ridership | N | passengers above the forecast on a weekday | 2029-11 | snapshot
@fact b0 = 52000 | ridership | B | passengers on a weekday before the opening | 2028-11 | snapshot
@fact b1 = 39000 | ridership | B | passengers on a weekday | 2029-11 | snapshot
@fact bp = -25 | rate | B | change in weekday passengers | 2029-11 | snapshot
@fact tot = 73000 | ridership | T | passengers on a weekday on tram and bus | 2029-11 | snapshot
@fact tm = 19 | duration | N | minutes end to end | 2029-11 | snapshot
@fact tb = 31 | duration | B | minutes end to end | 2028-11 | snapshot
@fact sv = 12 | duration | N | minutes saved end to end | 2029-11 | snapshot
@rel sum cost = ce + cc + cs
@rel share ep = ce / cost
@rel share cp = cc / cost
@rel share sp = cs / cost
@rel diff ov = cost - plan
@rel change ovp = plan -> cost
@rel product cost = perk * km
@rel diff rx = rd - rf
@rel change bp = b0 -> b1
@rel sum tot = rd + b1
@rel diff sv = tb - tm
@trap cs perk :: the state's part and the price of a kilometre
@trap b0 tot :: buses before against both now

@doc city | city website | 2029-12-03
One month of line 9

• The new line carries {34,000|rd} passengers on a weekday, {4,000|rx} more than the {30,000|rf} forecast.
• Buses on the corridor now carry {39,000|b1} instead of {52,000|b0}, i.e. {25%|bp|v=-25} less. Tram and bus together: {73,000|tot} a day.
• From end to end you travel {19|tm} minutes. The bus took {31|tb}; you gain {12|sv}.
• {8|km} km of track cost PLN {480 million|cost}: EU {288 million|ce}, city {132 million|cc}, treasury {60 million|cs}.

Tickets: apps or machines, zones 1–2

@doc daily | city daily | 2029-12-04
Full trams, dear rails

Marek Szydłowiecki

The trams are full, fine: {34,000|rd} a day, where {30,000|rf} were hoped for.

Now the bill. In 2025 we were told {400 million|plan|t=In 2025} zlotys. It came to {480 million|cost}, which is {80 million|ov} or {16 per cent|!ovp} more. With {eight|km} kilometres, every one has cost {60 million|perk}.

Brussels paid {60 per cent|ep}, {288 million|ce}. The state gave {12.5 per cent|sp}, {60 million|cs}. And Zarzecze's {122 million|!cc} are {27.5 per cent|cp}.

@doc newsletter | transport newsletter | 2029-12-10
Railhead #214

Zarzecze opened its ninth line in November and counts {34,000|rd} riders daily on it, plus {39,000|b1} on parallel buses: {73,000|tot}. Bus patronage fell from {52,000|b0} to {39,000|b1}, a {25 per cent|bp|v=-25} loss.

A run takes {19|tm} minutes against the bus's {31|tb}, so {21|!sv} are saved.

Unit cost? {480 million|cost} zlotys over {8|km} km. You do the division: {60 million|perk}.
