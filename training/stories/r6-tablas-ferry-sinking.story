@story r6-tablas-ferry-sinking
@topic Philippines: ferry sinks off Maybunga island, first hours to the fourth day
@subject F = MV Dalisay Star | Dalisay Star | the ferry | the vessel | ship
@subject D = the sinking | capsizing | the disaster | the accident
@subject C = Philippine Coast Guard | coast guard | divers | rescuers
@subject M = Captain Efren Salonga | Salonga | the captain | the skipper
@subject O = Isla Lines | the operator | owner
@fact ma = 168 | other | F | passengers on the manifest | - | constant
@fact ac = 231 | other | F | people really aboard | 2036-10-24 | constant
@fact ca = 180 | other | F | passengers the ship may carry | - | constant
@fact d1 = 12 | deaths | D | people killed | 2036-10-21 18:00 | cumulative
@fact d2 = 27 | deaths | D | people killed | 2036-10-22 noon | cumulative
@fact d3 = 39 | deaths | D | people killed | 2036-10-24 | cumulative
@fact r1 = 149 | rescued | C | people saved | 2036-10-21 18:00 | cumulative
@fact r2 = 187 | rescued | C | people saved | 2036-10-22 noon | cumulative
@fact m1 = 5 | missing | D | people not found | 2036-10-24 | cumulative
@fact ti = 13:40 | clock | F | time when it listed and sank | 2036-10-21 | constant
@fact wa = 3.5 | other | D | metres of waves | 2036-10-21 | snapshot
@fact di = 9 | distance | D | kilometres from the shore | - | constant
@fact ve = 22 | other | F | vehicles in the hold | - | constant
@fact ag = 52 | age | M | age of the captain | - | constant
@fact bo = 17 | other | C | boats in the search | 2036-10-22 noon | snapshot
@fact ho = 44 | injuries | D | people in hospital | 2036-10-22 noon | snapshot
@fact in = 200000 | price | O | pesos promised to each family of the dead | 2036-10-23 | plan | pledged
@rel sum ac = r2 + d3 + m1
@trap ma ca :: manifest and capacity
@trap ma ac :: manifest and those really on board
@trap d1 d2 :: the toll rose
@trap r1 r2 :: more were saved later
@trap d3 m1 :: dead and not found

@doc a-flash | wire flash | 2036-10-21
MANILA – A ferry carrying vehicles and passengers rolled over off Maybunga island on Tuesday and sank at {13:40|ti}, killing at least {12|>d1|t=by six in the evening|by=the Philippine Coast Guard}, the Philippine Coast Guard said by six in the evening. {149|r1|^} people had been picked up.

The manifest of the Dalisay Star lists {168|ma} passengers, within its limit of {180|ca}. It carried {22|ve} cars and trucks. Waves stood {3.5|wa} metres high.

The vessel went down {nine|di} kilometres from the shore, within sight of the fish market.

@doc b-agency | wire agency | 2036-10-22
Philippine ferry toll doubles; more were aboard than listed

MAYBUNGA – The sinking of the Dalisay Star had killed {27|d2|t=by noon on Wednesday} people by noon on Wednesday. {187|r2|^} had been saved, which is more than the {168|ma} on the list.

Coast guard Commodore Rufina Magdangal told reporters that {17|bo|^} boats were searching and {44|ho|^} people were in hospital. Captain Efren Salonga, {52|ag}, survived and is in custody.

"The sea took it in minutes," said a cook. Waves of {3.5|wa} metres ran in the channel, {nine|di} kilometres from land, when she rolled at {1:40|ti} p.m.

@doc c-tabloid | tabloid | 2036-10-23
THE LIST WAS A LIE

They had {168|ma} on paper. Bodies, {27|d2|t=by Wednesday noon} by Wednesday noon, keep the number honest. Living, {187|r2|^}. Add them and ask Isla Lines where the extra souls came from.

Some slept between the trucks: there were {31|!ve} of them down below, said a deckhand. Others on the roof. At {a quarter past two|!ti} she was gone.

The skipper, {52|ag}, does not answer. The owner will pay each bereaved family {200,000|in|by=The owner} pesos. Some paid {350|-} for the ticket.

SHOP: raincoats from P299

@doc d-weather | weather bureau note | 2036-10-22
Marine summary

At the time of the accident ({13:40|ti} local) the amihan had built seas of {3.5|wa} m over the Maybunga channel. A small-craft warning was in force until 1800.

The position, {9|di} km northeast of the pier, lies over a depth of {70|-} m. Winds {17|-} knots, gusting {30|-}. Forecast for the {17|bo} search boats: seas {2|-} to {3|-} m, moderating. The vessel carried {22|ve} vehicles. Her list bears {168|ma} names; her limit is {180|ca}.

@doc e-daily | Manila daily | 2036-10-24
"Dalisay Star": {39|d3} dead, {five|m1} still missing

The Coast Guard on Friday raised the death toll to {39|d3|t=on Friday|by=The Coast Guard} and put the missing at {five|m1|^}. With the {187|r2} rescued, {231|ac} people had been aboard, {51|-} above what the vessel was allowed to carry.

It had departed with {168|ma} names. "Between the gate and the ramp a ship may gain {60|-} people and nobody notices," a port clerk testified.

Salonga told inspectors the waves were {five|!wa} metres. The search is being scaled down, though {44|ho|t=on Wednesday} patients on Wednesday are now {eleven|-}. The operator's offer is P{200,000|in} for each of the dead.
