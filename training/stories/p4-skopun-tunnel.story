@story p4-skopun-tunnel
@topic The Faroese Suðurstreymur undersea tunnel: costs and opening dates slip again
@subject T = Suðurstreymur tunnel | the tunnel | the tube | the project | the link
@subject L = Landsfelag Tunlar | the tunnel company | Tunlar | the owner | the client
@subject E = Entrabjørg | the contractor | the builder
@subject A = National Audit Office | the auditors | the auditor | Landsgrannskoðanin
@subject Ø = Eysturdalur tunnel | Eysturdalur | the older tunnel
@fact c0 = 1850000000 | budget | T | construction cost in kroner | law of 2027 | plan | projected
@fact c1 = 2240000000 | budget | T | construction cost in kroner | contract of 2029 | plan | projected
@fact c2 = 2710000000 | budget | T | construction cost in kroner | March 2034 | plan | projected
@fact ci = 2960000000 | budget | T | cost with interest during construction in kroner | March 2034 | plan | projected
@fact sp = 1930000000 | spending | T | money paid out in kroner | end of 2033 | cumulative
@fact o0 = 2033-06-01 | date | T | day of opening | law of 2027 | plan
@fact o1 = 2034-10-01 | date | T | day of opening | contract of 2029 | plan
@fact o2 = 2036-05-15 | date | T | day of opening | March 2034 | plan
@fact len = 22.8 | distance | T | length in kilometres | - | constant
@fact ex = 15.1 | distance | T | kilometres excavated | 1 March 2034 | cumulative
@fact dep = 187 | distance | T | depth below sea level in metres | - | constant
@fact w = 1150 | other | T | litres of water a minute leaking in | February 2034 | snapshot
@fact wl = 500 | other | T | litres of water a minute allowed by the contract | - | constant | threshold
@fact cl = 640000000 | damages | E | extra payment claimed in kroner | November 2033 | snapshot
@fact of = 290000000 | damages | L | extra payment offered in kroner | March 2034 | snapshot
@fact se = 415000000 | damages | E | extra payment agreed in kroner | 14 March 2034 | constant
@fact tr0 = 900 | other | T | vehicles a day expected | law of 2027 | plan | projected
@fact tr1 = 640 | other | T | vehicles a day expected | audit of 2034 | plan | projected
@fact tre = 2480 | other | Ø | vehicles a day | 2033 | snapshot
@fact trd = 28.9 | rate | T | shortfall of expected traffic against the first forecast | audit of 2034 | plan | projected
@fact left = 7.7 | distance | T | kilometres still to be excavated | March 2034 | snapshot
@rel diff left = len - ex
@fact toll = 95 | price | T | toll for a car in kroner | March 2034 | plan
@fact wk = 214 | jobs | E | workers on site | March 2034 | snapshot
@fact over = 860000000 | margin | T | rise of the construction cost over the law in kroner | March 2034 | plan
@rel diff over = c2 - c0
@trap c2 ci :: cost without and with interest
@trap cl of :: what one side asks and the other offers
@trap c1 c2 :: the contract's cost and today's
@trap tre tr1 :: traffic in another tunnel

@doc a-broadcaster | public broadcaster site | 2034-03-14
Tunnel to Suðuroy opens in 2036 at the earliest

TÓRSHAVN. The tunnel to the southern island will not be finished until {15 May 2036|o2|by=the tunnel company}, the tunnel company said this morning. When Entrabjørg signed in 2029, the ribbon was to be cut on {1 October 2034|o1|t=When Entrabjørg signed in 2029}.

The price goes up as well. Landsfelag Tunlar now expects to pay {2.71 billion|c2|t=now|by=Landsfelag Tunlar} kroner for construction. The contract sum with reserves had been {2.24 billion|c1|t=had been}. In the law that the Løgting passed in 2027 it said {1.85 billion|c0|t=In the law that the Løgting passed in 2027}.

Most of the newest increase stems from a settlement. The contractor had demanded {640 million|cl|by=The contractor} kroner for grouting work that was not foreseen; it will receive {415 million|se}.

Water is the reason. {1,150|w|t=in February} litres a minute ran into the tube in February, against a permitted {500|wl}. Of the {22.8|len} kilometres, {15.1|ex|t=by 1 March} had been blasted by 1 March.

«We would rather open a dry tunnel late than a wet one on time,» says the company's director, Beinta Hovgaard.

@doc b-daily | daily newspaper | 2034-03-15
{860 million|over} kroner later

The arithmetic of the Suðuroy link has been simple so far: add a year, add half a billion. Yesterday's sums follow the pattern.

Construction: {2.71 billion|c2|t=Yesterday's} kroner. That is {860 million|over} above what the lawmakers voted for. Add the interest that piles up before the first car pays, and the owner's own tables arrive at {2.96 billion|ci|by=the owner's own tables}.

Already gone: {1.93 billion|sp|t=at the turn of the year} at the turn of the year.

Opening: {15 May 2036|o2}. The minister of transport, Rói á Brekku, says he will not be held to a day. In 2027 his predecessor was: {1 June 2033|o0|t=In 2027}, a date which passed last summer with {214|-} sheep and not one car on the approach road.

In the dispute over the leaks, Tunlar had put {290 million|of|by=Tunlar} on the table, less than half of the builder's {640 million|cl}. They met at {455 million|!se|t=on Tuesday} on Tuesday. For that sum the builder must pump out what still comes in: on average {1,150|w|t=last month} litres every minute last month, more than double the {500|wl} in the specifications.

It is {187|dep} metres down to the deepest point. One begins to see why.

Photo: Jákup Zachariasen. Page 7: Salmon price falls to 61 kroner.

@doc c-audit | auditor's press summary | 2034-03-21
Summary of Report 4/2034: the Suðurstreymur tunnel

1. The National Audit Office has examined the traffic and financing assumptions of the project.

2. The bill of 2027 assumed {900|tr0|t=of 2027} vehicles a day in the first year. On the basis of ferry counts, the Office considers {640|tr1|by=the Office} realistic. For comparison, {2,480|tre|t=in 2033} vehicles used the Eysturdalur tunnel daily in 2033.

3. With a toll of {95|toll} kroner for a passenger car, revenue in the first year would be {29 per cent|~trd} below plan.

4. The Løgting was told of a cost of {1,850 million|c0} kroner. The contract and reserves brought it to {2,240 million|c1|t=of 2029} in the revised financing plan of 2029, and the management's estimate now stands at {2,710 million|c2|t=now}. Interest during construction is excluded from each of these; with it, the last figure becomes {2,960 million|ci}.

5. At 31 December 2033 payments of {1,930 million|sp|t=At 31 December 2033} kroner had been made.

6. The opening was postponed from {1 June 2033|o0} to {1 October 2034|o1} and thence to {15 May 2036|o2}. The Løgting was informed of the second postponement {eleven weeks|-} after the board.

7. The settlement with the contractor ({415 million|se} kroner) was reached without an external valuation.

@doc d-trade | tunnelling trade magazine | 2034-04
Grouting wins, drilling waits

Sixteen months ago the heading under Skopunarfjørður hit a fault zone and Entrabjørg's crew began to spend more time injecting cement than blasting basalt. Since then the {22.8|len} km drive has been a race with water. Inflow peaked in November and by February was {1,800|!w|t=by February} litres a minute; the tender documents tolerate {500|wl}.

The face has now advanced to {15.1|ex} km, {187|dep} m below the waves at the low point. Some {240|?~wk} people work on the job in three shifts.

The commercial quarrel is over. Entrabjørg asked for {DKK 640m|cl|by=Entrabjørg|t=last autumn} last autumn. Tunlar replied with {DKK 290m|of|by=Tunlar}, and on 14 March both signed at {DKK 415m|se|t=on 14 March}. The client's forecast is thereby DKK {2.71bn|c2|by=The client's forecast}, interest not included.

Hand-over is scheduled for {20 April 2036|!o2}. On the older tunnel, {2,480|tre|t=last year} vehicles a day were counted last year; whether {900|tr0|by=the promoters} will ever drive through this one, as the promoters wrote, or {640|tr1|by=the auditors}, as the auditors fear, is not a matter for cement.

@doc e-local | local paper from the island | 2034-03-15
No car before May after next

Well, Suðuroy, keep your ferry cards. The new date is {15 May 2036|o2}. Those who kept their invitation of 2029 may cross out {1 October 2034|o1}.

{214|wk|by=site manager Niels Fríðrik Dam} men and women are on the site this week, says site manager Niels Fríðrik Dam. They have {15.1|ex} kilometres behind them and {7.7|left} to go. A toll of {95|toll} kroner is planned each way.

Mayor Sunnvá Joensen wanted to know on the telephone whether the island will be asked to pay. No, said the minister. The {2.71 billion|c2} will be carried by the motorists, over 35 years.

Ferry today: Krambatangi 06:30, 11:15, 17:00.
