@story cibao-blackout
@topic Nationwide blackout in the Dominican Republic, September 2007
@subject B = the blackout | the outage | the apagón | blackout
@subject E = Edenorte-Cibao | the northern distributor
@subject T = National Transmission Company | the transmission company | ETED
@subject G = Boca Nueva power station | Boca Nueva | the coal plant
@subject H = Cabral y Báez hospital | the Santiago hospital | the hospital
@subject P = police of Santiago | the police | police
@subject C = Chamber of Commerce of Santiago | the chamber | merchants
@subject N = government | the Energy Commission | the commission
@fact st = 17:42 | clock | B | hour when it began | 2007-09-17 | constant
@fact du = 9 | duration | B | hours until half of the country had power | 2007-09-18 | constant
@fact df = 21 | duration | B | hours until the whole country had power | 2007-09-18 | constant
@fact po = 8200000 | homes | B | people without power | 2007-09-17 evening | snapshot
@fact sh = 85 | other | B | percent of the people without power | 2007-09-17 evening | snapshot
@fact lo = 1680 | other | T | megawatts lost | 2007-09-17 | constant
@fact bn = 420 | other | G | megawatts of Boca Nueva | - | constant
@fact dm = 1950 | other | T | megawatts of demand | 2007-09-17 | snapshot
@fact ar = 62 | arrests | P | people arrested for looting | 2007-09-18 noon | cumulative
@fact sp = 34 | other | P | shops looted | 2007-09-18 noon | cumulative
@fact de = 3 | deaths | B | people killed in accidents | 2007-09-18 | cumulative
@fact ho = 41 | other | H | patients on machines | 2007-09-17 | snapshot
@fact bf = 6 | duration | H | hours that fuel lasted | 2007-09-17 | constant
@fact lc = 310000000 | damages | C | pesos of losses for shops | 2007-09-19 | snapshot | projected
@fact l0 = 1200000000 | other | N | pesos a month of power that nobody pays for | 2007 | constant
@fact ls = 38 | other | E | percent of electricity stolen or lost | 2007 | constant
@fact l2 = 14 | other | E | percent of electricity stolen or lost in the goal for 2010 | 2010 | plan | projected
@fact bu = 190000000 | budget | N | dollars for new lines | 2007-09-20 | plan | pledged
@fact km = 340 | distance | T | kilometres of new lines | 2007-09-20 | plan | pledged
@fact ol = 23 | other | B | blackouts of the whole country this year | 2007 | cumulative
@trap du df :: half and all of the country
@trap lo dm :: lost and demanded
@trap lo bn :: all of it and one plant
@trap sp ar :: shops and people
@trap ls l2 :: now and the goal
@trap lc l0 :: losses and unpaid power

@doc a-wire | wire agency | 2007-09-18
Blackout hits most of the Dominican Republic

SANTO DOMINGO (Antilla Wire) - A failure at a substation cut power to {8.2 million|~po|t=Monday evening|by=the Energy Commission} people, or {85 percent|sh|t=Monday evening|by=the Energy Commission} of the Dominican population, Monday evening, the Energy Commission said.

The outage began at {5:42 p.m.|st} Within minutes {1,680|lo} megawatts had tripped, of a demand of {1,950|dm}. The plant at Boca Nueva, {420|bn} megawatts, was the first to stop.

{Half|-} the country was lit again after {nine|du} hours; the rest waited up to {21|df}.

At the Santiago hospital {41|ho} patients depended on machines. "The diesel lasted {six|bf} hours," a nurse said.

Police detained {62|ar|t=by noon|by=Police} people by noon on suspicion of looting {34|sp} shops. {Three|de} people died in road accidents at dark crossings.

@doc b-paper | Santiago newspaper | 2007-09-19
Bathed in candlelight: the North counts its loss

By Enmanuel Tejada Almonte · LA VEGA DIARIA

¿Cuánto cuesta la luz? Merchants of Santiago reckon {310 million|lc|by=Merchants of Santiago} pesos in spoiled food, broken freezers and the {34|sp|by=the police} shops which the police list as emptied. The chamber wants the distributor to pay, and the distributor wants the client to: of its current {38%|ls|by=the distributor} is stolen or lost. By 2010 it hopes to make that {14%|l2|by=it}.

The cathedral clock stopped at {17:42|st} and has not been persuaded since.

In the wards of Cabral y Báez, {27|!ho} of the sick hung on respirators while guards carried water up {four|-} floors. The generator ran out at midnight, {six|bf} hours in.

Tonight the police hold {62|ar|by=the police} people. {Three|de} died at black crossings. On the whole island {8.2 million|po|by=the commission} were without power, says the commission, or {85|sh} of each hundred. The government's plan, {340|km} kilometres of new lines, is for another year.

The lights here came back after {21|df} hours. Phones lasted {four|-}.

READ: Aguilas 5, Licey 4 · $33.30 · What to cook on charcoal: 12 ideas

@doc c-opinion | column in a capital weekly | 2007-09-21
The nation of inverters

I was stuck between the third and {fourth|-} floor when it happened. They say there were {twenty-three|ol|t=this year} of these this year, I had counted fewer.

Power that nobody pays costs the country {1.2 billion|l0} pesos each month, more than what the storekeepers of Santiago lost in a night.

The Commission promises {$190 million|bu|by=The Commission} and {600|!km|by=The Commission} kilometres of new wire. It promises. Boca Nueva, whose {420|bn} megawatts gave in first, is {eleven|-} years old, and its owner has denied any fault.

I'm told it took {twelve|!du} hours before {half|-} of us had light. It was {nine|-} in my building. Let that be the measure of privilege.

And the hospital: {41|ho} on machines, {six|bf} hours of diesel, and no one to say which would outlast the other. {Three|de} died at crossings. When the needle fell, at {17:42|st}, it fell by {1,680|lo} megawatts.

{62|ar} young men slept in the cells of the police. None of them owned an inverter.

@doc d-press | press release of the commission | 2007-09-20
COMUNICADO / PRESS STATEMENT 18-07

The Energy Commission regrets the interruption of 17 September. Sequence: {17:42|st}: fault at a {345|-}-kilovolt substation. Loss of generation: {1,680|lo} MW; demand was {1,950|dm} MW. Recovery: {nine|du} hours to reach {one half|-} of users, {21|df} hours to all.

Investments. The government commits {US$190 million|bu|by=The government} to {340|km} km of new lines, of which {90|-} km are now tendered.

The commission rejects reports that {9.5 million|-} people were affected; the figure is {8.2 million|po}. {A third|-} of those had power by {22:00|-}.

The distributor of the North has been asked for a plan that reduces losses, now {38|ls} percent, to {14|l2} percent in three years.
