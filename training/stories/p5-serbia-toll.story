@story p5-serbia-toll
@topic Serbia raises motorway tolls
@subject R = Autoputevi Srbije | the road company | the state road company | the motorway operator
@subject H = Association of Hauliers | the hauliers | the truckers | the association
@subject M = Transport Minister Bojana Stevanović | Stevanović | the minister
@subject S = Serbia | the network | the country
@subject G = Gornji Breg plaza | Gornji Breg | the barrier
@subject B = Development bank | the bank | the lender
@subject T = Telepass Balkan | the tag firm | tag
@fact c1 = 1160 | price | R | dinars for a car from Belgrade to Niš | 2030-07-01 | plan
@fact c0 = 1020 | price | R | dinars for a car from Belgrade to Niš | 2030-06 | constant
@fact cr = 13.7 | rate | R | rise in the toll for a car | 2030-07-01 | plan
@fact l1 = 5480 | price | R | dinars for a lorry from Belgrade to Niš | 2030-07-01 | plan
@fact l0 = 4540 | price | R | dinars for a lorry from Belgrade to Niš | 2030-06 | constant
@fact lr = 20.7 | rate | R | rise in the toll for a lorry | 2030-07-01 | plan
@fact ha = 10 | rate | H | rise in the toll for a lorry that they would accept | 2030-06 | constant | threshold
@fact rv = 46800000000 | revenue | R | dinars of toll revenue | 2029 | cumulative
@fact rp = 53000000000 | revenue | R | dinars of toll revenue | 2031 | plan | projected
@fact rm = 29500000000 | spending | R | dinars for upkeep | 2029 | cumulative
@fact db = 1900000000 | other | R | euros of debt | 2029 | snapshot
@fact ln = 240000000 | budget | B | euros lent for resurfacing | 2030 | plan
@fact km = 1043 | distance | S | kilometres of tolled motorway | 2030 | constant
@fact kn = 112 | distance | S | kilometres of motorway to open | 2031 | plan
@fact tr = 71400000 | ridership | S | vehicles on tolled motorways | 2029 | cumulative
@fact tt = 38 | rate | T | share of trips paid by tag | 2029 | snapshot
@fact td = 15 | rate | T | discount for tags | 2030-07-01 | plan
@fact bl = 640 | crowd | H | lorries in the blockade | 2030-06-12 | snapshot
@fact bk = 11 | waiting | G | kilometres of queue | 2030-06-12 noon | snapshot
@fact bh = 6 | duration | G | hours that the blockade lasted | 2030-06-12 | constant
@fact ln0 = 14 | other | G | lanes | - | constant
@fact lo = 3 | other | G | lanes open in the blockade | 2030-06-12 | snapshot
@fact mb = 2700 | other | H | firms that are members | - | constant
@fact fr = 9 | other | M | years since the last rise | 2030 | constant
@rel change cr = c0 -> c1
@rel change lr = l0 -> l1
@trap c1 l1 :: car against lorry
@trap cr lr :: car against lorry
@trap rv rp :: last year's revenue against the plan
@trap rv rm :: revenue against upkeep
@trap km kn :: existing against to be opened
@trap lo ln0 :: open against all lanes
@trap tt td :: share against discount

@doc a-announce | national news agency, English service | 2030-06-05
Motorway tolls to rise on 1 July

BELGRADE, June 5 - The toll for a car from Belgrade to Niš will be {1,160|c1|t=from 1 July|by=Transport Minister Bojana Stevanović} dinars from 1 July, an increase of {13.7|cr} percent from {1,020|c0|t=the present} at the present, Transport Minister Bojana Stevanović said on Wednesday. Lorries in the heaviest class will be charged {5,480|l1|t=from 1 July} dinars, or {20.7|lr} percent more than the {4,540|l0} they pay today.

It is the first adjustment in {nine|fr} years, Stevanović stressed. Drivers with an electronic tag will keep a discount of {15|td} percent.

The state road company collected {46.8 billion|rv|t=last year} dinars last year from {71.4 million|tr|t=last year} vehicles. With the new tariff it should be {53 billion|rp|t=in 2031} in 2031, when another {112|kn} kilometres are due to be added to the {1,043|km} now tolled.

@doc b-blockade | commercial broadcaster site | 2030-06-12
LORRIES OUT, HORNS ON: Gornji Breg shut for most of the morning
12.06.2030. 16:41 >> 17:10 | Source: BTV | Comments 312

Drivers, get yourselves a coffee. An {11|bk|t=at noon} km long queue had built up at noon before the Gornji Breg plaza, where hauliers parked {640|bl} trucks across all but {three|lo} of {14|ln0} lanes.

"{One in ten|ha}, fine, we'd swallow it. But not this," said their chairman, Dragiša Perunović. "My bill to Niš was {4,450|!l0|by=Dragiša Perunović}, and from July it's {5,480|l1|t=from July}. I have {eight|-} of these animals. You do it."

The blockade ended after {six|bh} hours. The association, which says it has {2,700|mb} members, gave the minister till Monday.

The minister's reply came by tweet: "Whoever uses the road, pays for the road." Trucks do {ninety percent|-} of the damage, a mechanic in the queue agreed, and went back to his burek.

READ MORE: Fuel down 2 dinars / Novak's nephew out in round 1 / Heatwave: 39 on Saturday

@doc c-region | Balkan business letter | 2030-06-14
TRANSPORT: who needs {53bn|rp}?

Autoputevi Srbije does. It took in RSD {46.8bn|rv|t=in 2029} in 2029 and spent {29.5bn|rm|t=in 2029} of it on upkeep; the rest barely services {€1.9bn|db} of debt. Hence new prices, and a {€240m|ln|by=the development bank} loan that the development bank signed off on Thursday for resurfacing.

The novelty is the wedge between classes. A private car's Belgrade–Niš ticket moves from {1,020|c0} to {1,160|c1}; an articulated lorry's by {17.2%|!lr}, says the company's note to lenders. That still leaves Serbia cheaper per kilometre than Croatia.

Tag users, who made {38%|tt|t=in 2029} of the trips in 2029, gain relatively. Expect Telepass Balkan to do well.

Traffic on the network reached {74.1m|!tr|s=the network|t=last year} last year, {4%|-} up. We see {3%|-} for 2030.

@doc d-truckers | hauliers' web page | 2030-06-15
WHY WE STOOD AT GORNJI BREG

Because nobody asked us. We're {2,700|mb} firms, most with {three|-} trucks or fewer. We offered {10|ha} percent. They decreed {20.7|lr}.

Because the money isn't going into asphalt. Of what was gathered in {2029|-}, only RSD {26.9 billion|!rm} went where tyres touch it.

Because a tag is no gift. "Minus {15|td} percent" is what they say; then you add the deposit.

On the 12th there were {790|!bl|t=On the 12th|by=our marshals} of us, counted plate by plate by our marshals. In the {six|bh} hours of protest no ambulance was held up and {three|lo} lanes stayed free.

Next: Preševo, 24 June, 9.00. Bring water.

@doc e-abroad | foreign agency | 2030-06-24
Serbia shelves part of lorry toll rise after protests

Serbia will phase in higher motorway charges for lorries over two years, its transport minister said on Monday, after hauliers blocked the country's main north-south road twice this month.

The rate for the heaviest trucks on the Belgrade-Nis stretch will go up by {10 percent|-} in July and by the rest a year later, instead of {20.7 percent|lr} at once. For cars, which are to pay {1,160|c1|t=from next Monday} dinars from next Monday, nothing changes.

At the first protest, on June 12, trucks left open {three|lo|t=on June 12} of {14|ln0} lanes at a barrier north of Nis and traffic backed up for {11|bk|t=on June 12} kilometres.

The road company, which owes about {1.9 billion|~db|s=which} euros, warned that its forecast of {53 billion|rp} dinars would have to be cut.
