@story bergen-museum
@topic Reopening of a maritime museum in Bergen, Norway, and its first weeks, 2017
@subject M = Hanseatic Sea Museum | the Sea Museum | Sjømuseet | the museum
@subject K = Bryggen Gallery | the Gallery | the neighbour across the quay
@subject C = City of Bergen | the city | the municipality | City Hall
@subject S = The Solveig | Solveig | the Solveig | the cog | the ship
@subject D = Ragnhild Oyelaran | Oyelaran | the director
@subject T = Tide Foundation | the foundation | the donors
@fact vis = 38420 | crowd | M | visitors since the opening | 2017-06-04 | cumulative
@fact v1 = 6912 | crowd | M | visitors on the first weekend | 2017-05-14 | cumulative
@fact vk = 21150 | crowd | K | visitors in the same weeks | 2017-06-04 | cumulative
@fact v12 = 91300 | crowd | M | visitors in a year | 2012 | constant
@fact aim = 220000 | crowd | M | visitors in a year | 2018 | plan | projected
@fact cost = 684000000 | budget | M | cost of the rebuilding in kroner | 2017-05-13 | constant
@fact bud = 590000000 | budget | M | cost of the rebuilding in kroner as planned | 2013 | plan
@fact don = 150000000 | budget | T | gift in kroner | 2013 | constant
@fact cit = 534000000 | budget | C | share of the cost in kroner | 2017-05-13 | constant
@fact tick = 160 | price | M | ticket in kroner | 2017-05-13 | constant
@fact told = 90 | price | M | ticket in kroner | 2012 | constant
@fact obj = 4300 | other | M | objects on show | 2017-05-13 | constant
@fact col = 61000 | other | M | objects owned | 2017-05-13 | constant
@fact len = 23.7 | distance | S | metres of length | - | constant
@fact yr = 1390 | other | S | year in which it was built | - | constant
@fact clos = 5 | duration | M | years that it was closed | 2017-05-13 | constant
@fact job = 64 | jobs | M | people employed | 2017-05-13 | snapshot
@fact area = 7200 | area | M | square metres for exhibitions | 2017-05-13 | constant
@fact aold = 2800 | area | M | square metres for exhibitions | 2012 | constant
@fact fre = 18 | age | M | age under which entry is free | - | constant | threshold
@fact ag = 44 | age | D | age | 2017 | constant
@rel sum cost = cit + don
@fact ovr = 15.9 | rate | M | rise of the cost over the plan | 2017-05-13 | constant
@fact nv = 12 | jobs | M | people to be taken on | 2017 summer | plan
@rel change ovr = bud -> cost
@trap cost bud :: spent and planned
@trap obj col :: shown and owned
@trap vis v12 :: three weeks and a whole year
@trap vis vk :: two museums
@trap vis aim :: reached and hoped for
@trap tick told :: new and old ticket
@trap area aold :: after and before

@doc a-national | national broadcaster | 2017-05-13
The queen's scissors and a ship of oak: Sea Museum opens after five years

It rained, naturally. At noon on Saturday a ribbon fell on the quay at Sandviken and some hundreds of people in oilskins were the first in {five|clos} years to walk through the doors of the Hanseatic Sea Museum.

What awaits them is the Solveig, a cog of {23.7|len} metres, built around {1390|yr} and hauled from the mud off Askøy by divers looking for a lost moped. She lies alone in a dark hall with the keel lit from below. Upstairs are {4,300|obj} smaller things, from a box of {61,000|col} that the museum owns.

The rebuilding took {684 million|cost} kroner, when {590 million|bud|t=In 2013} had been put in the plan. In 2013 the Tide Foundation gave {150 million|don} of it. The municipality covers the rest.

"Now we have {7,200|area|t=Now} square metres; before, we had {2,800|aold|t=before} and a bucket," said the director, Ragnhild Oyelaran.

A ticket is {160|tick} kroner; nobody under {18|fre} pays.

@doc b-local | Bergen daily | 2017-06-06
Nearly twice as many as next door

Tor-Eivind Hauge (text), Silje Bø (photo) | tips: 555 01 700

Since the doors opened on 13 May, {38,420|vis|t=up to Sunday} people had been to see the cog up to Sunday. Across the quay the Bryggen Gallery, with its Munchs, had {21,150|vk|t=up to Sunday} in the same weeks.

The opening weekend alone drew {6,912|v1|t=The opening weekend} to the ship. In the whole of 2012, its final year in the old boathouse, the museum had {91,300|v12|t=In the whole of 2012}.

"I don't dare believe it," says Oyelaran ({44|ag}), who came from Liverpool and now heads a staff of {64|job}. Her target for 2018 is {220,000|aim|t=for 2018|by=Her}. At today's pace she'd get there with months to spare, but cruise ships stop calling in October.

The price has gone from {90|told} to {160|tick} kroner. "Two coffees," she shrugs.

Also today: Brann 2–0 | Bybanen delayed 40 minutes | 11 best outdoor cafés

@doc c-architecture | architecture magazine | 2017-07-01
Black timber, grey water

Studio Nystrøm Baptiste's Bergen museum is a lesson in keeping quiet. Two tarred sheds, {61|-} metres long, flank a void; in the void sits a fourteenth-century hull, {23.7|len} metres of it.

The brief more than doubled the display area, from {2,800|aold} sq m to {7,200|area}. A floating floor rises with the tide. Nothing shouts, except the invoice: the budget of {NOK 590m|bud|t=four years earlier} approved four years earlier had become {NOK 684m|cost|t=at handover} at handover, an overrun of {16 per cent|ovr}, most of it piles. The city pays {NOK 534m|cit}, the donors {NOK 150m|don}.

What one misses is abundance. {Sixty-one thousand|col} artefacts are catalogued and only {4,300|obj} come up for air.

Client: City of Bergen. Engineer: Vik & Sørdal. Gross area 10,150 sq m.

@doc d-newsletter | museum newsletter | 2017-06-08
Ahoy from the Sea Museum!

Thank you! By Sunday evening you were {38,420|vis|t=By Sunday evening}. That's a line from Sandviken to Voss, if you hold hands loosely. On our very first Saturday and Sunday it was nearly {7,000|~v1|t=On our very first Saturday and Sunday|v=7000}.

News in short:
- The Solveig is {1390|yr}-something, but how -something? Tree-ring lecture, 15 June, 19.00, 50 seats.
- Are you under {eighteen|fre}? Walk in. Over? {160|tick}, or 900 for a year.
- We are {64|job} colleagues and have room for {12|nv|t=this summer} more this summer. Apply by the 20th.
- We hope for {220,000|aim|t=next year} of you next year. No pressure.
