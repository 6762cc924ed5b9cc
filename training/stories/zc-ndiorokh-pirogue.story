@story zc-ndiorokh-pirogue
@topic Pirogues from Senegal to the Canaries: a village counts its missing, agencies count arrivals
@subject V = Ndiorokh | the village | Ndiorokh-sur-Mer
@subject P = pirogue Baye Fall II | the pirogue | the boat
@subject S = Spanish interior ministry | Madrid | the Spaniards
@subject N = Caminos Abiertos | the NGO | the monitoring group
@subject G = Senegalese navy | the navy | Dakar
@subject F = Frontex
@fact ab = 138 | other | P | people aboard | September 2032 | constant
@fact abl = 152 | other | V | people aboard according to the village's list | September 2032 | constant
@fact sur = 37 | rescued | P | survivors | 2032-10-02 | cumulative
@fact body = 24 | deaths | P | bodies found | 2032-10-02 | cumulative
@fact mis = 77 | missing | P | people missing | 2032-10-02 | snapshot
@fact days = 19 | duration | P | days at sea | September 2032 | constant
@fact pay = 400000 | price | P | CFA francs for a place | September 2032 | constant
@fact arr = 21700 | other | S | arrivals on the islands | 2032-09-30 | cumulative
@fact arr0 = 30400 | other | S | arrivals on the islands | 2031-09-30 | cumulative
@fact fall = -29 | rate | S | percent change of arrivals | 2032-09-30 | snapshot
@fact dead = 3180 | deaths | N | dead and missing on the route | first half of 2032 | cumulative
@fact int = 64 | other | G | boats stopped | 2032-09-30 | cumulative
@fact inp = 5900 | other | G | people on boats stopped | 2032-09-30 | cumulative
@fact pop = 8300 | other | V | inhabitants | 2032 | snapshot
@fact boys = 61 | missing | V | villagers among the missing | 2032-10-02 | snapshot
@fact fish = 60 | rate | V | percent decline of the catch in ten years | 2032 | snapshot
@fact km = 1500 | distance | P | kilometres to the islands | - | constant
@fact min = 11 | other | P | minors aboard | September 2032 | constant
@trap ab abl :: survivors' figure and the village's list
@trap mis boys :: all the missing and those from the village
@trap arr arr0 :: a year earlier
@trap arr dead :: arrivals and deaths
@trap int inp :: boats and people
@trap body mis :: found and missing
@rel sum ab = sur + body + mis
@rel change fall = arr0 -> arr

@doc aps-style | news agency | 2032-10-02
Pirogue adrift for {19|days} days: {24|body} bodies, {37|sur} survivors

Dakar — A pirogue which had left the Petite Côte for the Canary Islands was found by a fishing vessel west of Cape Blanc after {19|days} days at sea with {37|sur|t=Saturday|by=the navy} survivors and {24|body|^} bodies, the navy announced on Saturday.

{138|ab|by=The survivors} people had been on board. The survivors, among them {two|-} of {11|min} minors, say that each had paid {400,000|pay} CFA francs. {77|mis|t=Saturday} are missing.

Since the beginning of the year the navy has stopped {64|int|t=Since the beginning of the year} boats with {5,900|inp|^} people.

@doc lemonde-like | French daily | 2032-10-08
At Ndiorokh, the list on the mosque door

The imam has written it in green ink. {One hundred and fifty-two|abl} names. "The toubabs on the radio say {138|ab|by=the radio}, because that's what the living remember. We, who said goodbye, know {152|abl|by=We}."

Ndiorokh has {8,300|pop} inhabitants. {Sixty-one|boys} of its own are among those whom the sea has not given back, nearly every one under {25|-}. The *Baye Fall II* was the sixth pirogue of the year, and the first not to telephone.

Why? The answers come all at once. Because the catch has fallen by {60 per cent|fish} in ten years. Because the trawlers have lights and we don't. Because Modou has built a house, and on it a second floor. The {1,500|~km} kilometres take {seven|-} days if God wills. After {nineteen|days}, {twenty-four|body} bodies lay under the nets, and {thirty-seven|sur} young people who didn't dare throw them over.

A seat costs {600,000|!pay} francs, {900|-} euros. Awa Diagne-Thior sold her smoking ovens. "He said: mother, Barça or barzakh. I said: eat first."

Madrid counts {29 per cent|fall|v=-29|t=this year|by=Madrid} fewer arrivals this year. The green list isn't in any statistics.

@doc canary-paper | Canary Islands daily | 2032-10-04
Arrivals fall by almost a third; the dead do not

Las Palmas. {21,700|arr|t=between 1 January and 30 September|by=the Interior Ministry} people reached the islands in boats between 1 January and 30 September, according to the Interior Ministry's fortnightly report, {29%|fall|v=-29|^} fewer than in the same months of last year ({34,000|!arr0|t=in the same months of last year}).

The government credits the agreement with Dakar, where {64|int|t=this year} craft with {5,900|inp|^} on board were turned round this year. Frontex supplied {two|-} aircraft.

The NGO Caminos Abiertos, for its part, counts {3,180|dead|t=in the first half of the year|by=Caminos Abiertos} victims on the route in the first half of the year alone: {17|-} a day. It includes those of whom nothing is known except that they left. The last, the pirogue found on Saturday, had {138|ab} on board; {73|!mis} have not been found.

El Hierro: the reception centre ({1,000|-} places) holds {740|-}. Cabildo: budget {€3.1 million|-}.

@doc ngo-statement | NGO statement | 2032-10-05
19 DAYS

On 13 September we were called by a father. On 14, 16 and 21 September we gave Madrid, Rabat, Nouakchott and Dakar the last known position. A plane was requested. A plane flew on the {23rd|-}.

When a Spanish-flagged longliner came upon the boat, {19|days} days had passed. {37|sur} lived. {24|body} bodies were on board. The rest, {77|mis}, of a total of {138|ab|by=the survivors} by the count of the survivors, or more if, as the families claim, {152|abl|by=the families} set sail.

{3,180|dead|t=in six months} people died or vanished on this route in six months. Governments celebrate {29%|fall|v=-29} fewer arrivals. Arrivals fall also when people drown.

{11|min} were children.

Caminos Abiertos, tel. +34 600 555 014
