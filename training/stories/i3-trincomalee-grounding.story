@story i3-trincomalee-grounding
@topic A container ship runs aground off Sri Lanka in 2032 and loses boxes and oil
@subject V = MV Astrid Quayle | Astrid Quayle | the ship | the vessel | the freighter
@subject O = Halcyon Feeder Lines | Halcyon | the shipowner | the owner | the operator
@subject N = Sri Lanka Navy | the navy | the Navy
@subject E = Marine Environment Authority | MEA | the authority
@subject F = Eastern Fishers' Federation | the fishers | the fishermen
@subject L = Foul Point | the reef
@subject Z = MV Xin Sheng | Xin Sheng | the earlier wreck
@fact cap = 3400 | other | V | containers that she can carry | - | constant
@fact box = 1176 | other | V | containers aboard | 2032-06-21 | snapshot
@fact lost1 = 60 | other | V | containers lost overboard | 2032-06-22 | cumulative
@fact lost2 = 138 | other | V | containers lost overboard | 2032-06-25 | cumulative
@fact ash = 41 | other | V | containers washed ashore | 2032-06-25 | cumulative
@fact haz = 29 | other | V | containers with dangerous goods | 2032-06-21 | snapshot
@fact crew = 22 | other | V | people in the crew | 2032-06-21 | snapshot
@fact res = 19 | rescued | V | crew taken off | 2032-06-22 | cumulative
@fact inj = 2 | injuries | V | crew hurt | 2032-06-22 | snapshot
@fact clk = 03:25 | clock | V | hour of the grounding | 2032-06-21 | constant
@fact oil = 780 | other | V | tonnes of fuel aboard | 2032-06-21 | snapshot
@fact sp1 = 35 | other | V | tonnes of fuel spilled | 2032-06-22 | cumulative
@fact sp2 = 96 | other | V | tonnes of fuel spilled | 2032-06-25 | cumulative
@fact spz = 1680 | other | Z | tonnes of fuel spilled | 2021 | cumulative
@fact km = 14 | distance | E | kilometres of oiled coast | 2032-06-25 | snapshot
@fact nm = 1.5 | distance | V | nautical miles from the shore | 2032-06-21 | constant
@fact len = 228 | distance | V | length in metres | - | constant
@fact age = 19 | age | V | age in years | 2032 | constant
@fact boat = 2300 | other | F | boats that stay ashore | 2032-06-25 | snapshot
@fact ban = 20 | distance | F | kilometres of sea closed to fishing | 2032-06-25 | constant
@fact ask = 4500000000 | damages | F | rupees of compensation | demand of 2032-06-25 | plan | hypothetical
@fact dep = 10000000 | damages | O | dollars to be lodged as a guarantee | court order of 2032-06-26 | plan | pledged
@fact lim = 24000000 | damages | O | dollars up to which the owner is liable | 2032 | constant | threshold
@fact men = 450 | other | N | sailors and soldiers who clean the beach | 2032-06-25 | snapshot
@fact bag = 5200 | other | E | bags of oily sand collected | 2032-06-25 | cumulative
@fact tur = 7 | deaths | E | turtles found dead | 2032-06-25 | cumulative
@fact stay = 2 | other | V | engineers who stayed aboard | 2032-06-22 | snapshot
@fact stm = 3 | other | V | crew who stayed aboard | 2032-06-26 | snapshot
@fact rem = 684 | other | V | tonnes of fuel still aboard | 2032-06-26 | snapshot
@fact spsh = 12.3 | other | V | spilled fuel as a share of all aboard in percent | 2032-06-26 | snapshot
@rel diff rem = oil - sp2
@rel share spsh = sp2 / oil
@rel diff stm = crew - res
@trap lost1 lost2 :: a later count
@trap sp1 sp2 :: a later estimate
@trap lost2 ash :: lost and washed ashore
@trap oil sp2 :: aboard and spilled
@trap spz sp2 :: an earlier wreck
@trap cap box :: capacity and load
@trap dep lim :: guarantee and limit
@trap crew res :: some stayed aboard

@doc a-wire | wire agency | 2032-06-22
Container ship breaks open on Sri Lankan reef, crew taken off

COLOMBO, June 22 (Indus News) — A {228|len}-metre container vessel that ran aground off Trincomalee before dawn on Monday has lost {about 60|~lost1|v=60} of its {1,176|box} boxes and some {35|~sp1|t=by Tuesday afternoon} tonnes of fuel by Tuesday afternoon, the Marine Environment Authority said.

The navy lifted {19|res} of the {22|crew} crew of the Astrid Quayle to safety, {two|inj} of them with minor injuries. The master and {two|stay} engineers chose to stay.

The {19|age}-year-old ship, registered in Palau and run by Halcyon Feeder Lines of Limassol, hit the reef at Foul Point, {1.5|nm} nautical miles from the shore, at {3:25 a.m.|clk}, in good weather.

Of the containers aboard {29|haz} carry dangerous goods, among them nitric acid and lithium cells. Her tanks held {780|oil|t=before the accident} tonnes before the accident.

The wreck of the Xin Sheng in 2021 released {1,680|spz|t=in 2021} tonnes of fuel, the worst in the island's history.

@doc b-daily | Sri Lankan daily | 2032-06-26
Sea closed, boats idle, fishers want {Rs 4.5 billion|ask|v=4500000000}

By Nimal Kodithuwakku in Kinniya and Fathima Rizla

The outboard engines are wrapped in sacking. Since Wednesday no one may cast a net within {20|ban} km of the wreck, and {2,300|boat} boats from Mutur to Pulmoddai lie on the sand.

The Eastern Fishers' Federation yesterday handed the District Secretary a bill for {Rs 4.5 bn|ask|v=4500000000|t=yesterday}. Nobody believes that Halcyon will pay it. Under the convention that Colombo signed, a shipowner of this size answers for {$24 million|lim} and not a cent more; the Commercial High Court this morning told it to lodge {$10 million|dep|t=this morning} for a start.

The latest tally of the MEA: {138|lost2|by=MEA} containers in the sea, {41|ash} of them on beaches; {96|sp2} tonnes of fuel out; {seven|tur} turtles dead; {5,200|bag} bags filled. The soldiers and sailors doing the filling number {450|men}.

Along {14|km} kilometres the sand is black. Children were warned off boxes numbered HLCU 448120-3 and 448131-7.

Letters: "And the Xin Sheng's {1,860|!spz} tonnes? Still waiting for that cheque." – K. Pathmanathan

@doc c-shipping | shipping trade daily | 2032-06-26
Feeder Astrid Quayle: salvors board as oil leak reaches {96|sp2} tonnes

Salvage master Dirk-Jan Wetering and a team of 11 have boarded the {3,400-teu|cap|v=3400} Astrid Quayle and found holds 2 and 3 flooded.

Halcyon puts the number of boxes lost at {138|lost2|by=Halcyon}, out of {1,176|box}. Only {19|!haz} had IMDG cargo. Transfer of the remaining bunkers, {684|rem} tonnes, should start on Sunday.

The master told investigators that he left the bridge at {03.10|-}; she struck at {03.25|clk}.{Nineteen|res} crew are in a hotel, {three|stm} still on the wreck.

The {2013|-}-built vessel is entered with the Baltic Mutual. A limitation fund would be capped at {$24m|lim}. Colombo's court wants {$10m|dep} as security before anyone talks.

Sister ship Ingrid Quayle (3,400 teu) has been detained in Chennai with 8 deficiencies.

@doc d-ngo | environmental group's statement | 2032-06-27
Foul Point: an avoidable disaster

We have walked the beach. From Foul Point southward oil covers {14|km|t=as of Thursday} kilometres of sand as of Thursday. {Seven|tur|^} turtles, all females, did not reach their nests.

Let us put the spill in proportion, since others won't. {Ninety-six|sp2} tonnes is {an eighth|~spsh} of what the freighter had in her tanks. The remainder, {nearly 700|~rem|v=700} tonnes, hangs over a living reef.

The owner speaks of {"about sixty"|!~lost2|v=60|by=The owner} containers lost. At least {41|>ash} have come to land alone.

{Four hundred and fifty|men} conscripts scrape sand with coconut shells, without masks. They've packed {5,200|bag} bags so far, and nobody has said where these go.

We call for the {$10 million|dep} guarantee to be raised to the full {$24 million|lim}, and for the {4.5 billion|ask} rupees of the fishers to be paid out of it first.

Donate – LKR 1,000 buys 3 pairs of gloves.

@doc e-tabloid | British tabloid site | 2032-06-23
SHIPWRECKED! Beach littered with trainers after cargo giant hits reef

Trainers, tyres and tinned peaches are floating into a tropical paradise after a monster container ship ploughed into a reef at {4.25am|!clk}.

The Astrid Quayle, as long as {two|-} football pitches at {228|len} metres, was carrying {nearly 1,200|~box|v=1200} boxes when she hit the rocks a stone's throw from Sri Lanka's honeymoon beaches on Monday.

Choppers plucked {19|res} sailors from the deck. Cap'n Bogdan Iliescu and {two|stay} pals refused to leave.

At least {60|>lost1|t=last night} containers had gone over the side last night and {35|sp1|^} tonnes of gloop had leaked. There are {780|oil} on board, reports say.

SUN, SEA AND SLUDGE: Brit Kayleigh, 26, from Hull, said: "I came for 14 nights and got one clean one."
