@story h2-plauen-gas
@topic Gas leak and explosion in Plauen, Germany, 2012: the evacuation, the blast, the blame
@subject E = Neundorfer Straße gas leak | gas leak | explosion | the blast | the leak
@subject F = Plauen fire brigade | fire brigade | firefighters
@subject U = Vogtland Energie | the utility | the supplier | network operator
@subject B = Firma Trommler | Trommler | the digger | the building company
@subject M = Ismene Gölker | Gölker | the mayor
@subject P = public prosecutor's office in Zwickau | prosecutor | prosecutors
@fact ev1 = 120 | evacuated | E | people taken out of their homes | 2012-03-06 13:00 | cumulative
@fact ev2 = 412 | evacuated | E | people taken out of their homes | 2012-03-06 evening | cumulative
@fact kita = 58 | evacuated | E | kindergarten children taken out | 2012-03-06 | constant
@fact t0 = 11:52 | clock | E | time the pipe was hit | 2012-03-06 | constant
@fact t1 = 12:09 | clock | E | time it was reported | 2012-03-06 | constant
@fact t2 = 13:31 | clock | E | time it exploded | 2012-03-06 | constant
@fact wait = 17 | duration | B | minutes until it was reported | - | constant
@fact inj = 7 | injuries | E | people hurt | 2012-03-06 | cumulative
@fact injf = 4 | injuries | F | firefighters hurt | 2012-03-06 | cumulative
@fact inj2 = 8 | injuries | E | people hurt | 2012-03-08 | cumulative
@fact d = 0 | deaths | E | people killed | 2012-03-06 | cumulative
@fact ho = 63 | address | E | number of the house that collapsed | - | constant
@fact fl = 16 | homes | E | flats destroyed | - | constant
@fact fl2 = 44 | homes | E | flats that may not be used | 2012-03-08 | snapshot
@fact ff = 145 | officers | F | firefighters sent | - | constant
@fact po = 70 | officers | - | police officers sent | - | constant
@fact dam = 2600000 | damages | E | euros of damage | 2012-03-08 | snapshot
@fact dam2 = 4100000 | damages | E | euros of damage | 2013-05 | constant
@fact dep = 85 | distance | U | centimetres deep where the pipe lay | - | constant
@fact pln = 120 | distance | U | centimetres deep where the plan shows it | - | constant
@fact aid = 1500 | budget | M | euros of first aid for each household | - | plan | pledged
@fact fine = 90000 | price | B | euros of fine | 2013-05 | constant
@fact rad = 300 | distance | E | metres of the closed area's radius | - | constant
@fact pipe = 1936 | other | U | year in which the pipe was laid | - | constant
@trap ev1 ev2 :: the area grew
@trap dam dam2 :: first estimate and the expert's
@trap inj inj2 :: one came later
@trap inj injf :: all and firefighters
@trap fl fl2 :: destroyed and closed
@trap dep pln :: real and planned
@fact pd = 35 | distance | U | centimetres between plan and place | - | constant
@fact newf = 24 | homes | E | flats to be built | - | plan
@rel diff pd = pln - dep
@rel diff wait2 = inj - injf
@fact wait2 = 3 | injuries | E | residents hurt | 2012-03-06 | cumulative

@doc a-ticker | news agency urgent series | 2012-03-06
Gas leak in Plauen – more than {100|>ev1} people brought to safety

Plauen (mdn) – After an excavator damaged a gas pipe in Neundorfer Straße, the fire brigade is evacuating buildings. {120|ev1|t=13:00|by=a spokeswoman} people had left their homes by 13:00, a spokeswoman said, {58|kita|^} of them children from a day nursery. [13:04]

+++ Explosion in Plauen +++
A building has exploded. According to the control centre this was at {13:31|t2|by=the control centre}. Details to follow. [13:38]

{Seven|inj|t=14:20} injured so far, {four|injf|^} of them firefighters. Nobody is being looked for under the rubble of number {63|ho}. [14:20]

Summary: The evacuation area now has a radius of {300|rad} metres. {412|ev2|t=18:00} people are affected. {145|ff} firefighters and {70|po} police officers are in action. {Nobody|d|v=0} died. [18:00]

mdn kvo/rr 061800 Mar 12

@doc b-local | local daily | 2012-03-07
The house is gone, the cat is there

Where number {63|ho} stood there is a heap of bricks with a bathtub on top. {Sixteen|fl} flats were in it. That all their tenants were having coffee in the gymnasium when it flew into the air is owed to a caretaker with a good nose.

Uwe Trautmann, {59|-}, smelt it and telephoned. It was {12:09|t1}. The pipe had been torn {17|wait} minutes earlier, at {11:52|t0}, by an excavator of the firm Trommler. "They were standing around it and smoking," says Trautmann. The firm denies that.

Counting those from the nursery, {412|ev2} people had to leave. {Three|wait2} residents were injured by glass, together with {four|injf} firemen who were just unrolling tape.

According to the utility's plan the line lies {1.20|pln|x=100} metres deep. It was found at {85|dep} centimetres.

Mayor Ismene Gölker promised {1,500|aid|by=Mayor Ismene Gölker} euros for every household that cannot go back.

The cat, Mielke, was sitting in number {65|-}, on the stove.

@doc c-tabloid | tabloid | 2012-03-07
BOOM! And grandma's house was away

Plauen – They still had their slippers on: {421|!ev2} people fled from the death gas!

At {1.51 pm|!t2} it banged. Number {63|ho} collapsed like a house of cards, {16|fl} flats were reduced to matchwood, {nine|!inj} injured.

BILANZ learned: the digger's driver ({24|-}) tore the pipe, laid in {1936|pipe}, and then did nothing for {over a quarter of an hour|>wait|v=15}!

"I have lived here for {48|-} years, now I have a toothbrush," says Hannelore P. ({81|-}). She gets {1500|aid} euros from the mayor.

Vote: Are our gas pipes safe? 0137-555 01 (50 ct)

@doc d-radio | public radio, regional | 2012-03-08
Two days after the explosion

{44|fl2|t=this evening} flats around Neundorfer Straße are still out of bounds this evening, the building authority reports, in addition to the {sixteen|fl} that no longer exist.

The number of injured is up to {eight|inj2|t=this evening}: a policeman has reported with a burst eardrum.

The damage is estimated at {2.6 million|dam|t=this evening} euros. Who will pay, whether the construction firm or the network operator, depends above all on {35|pd} centimetres, the difference between where the pipe was drawn and where it lay.

@doc e-followup | regional daily | 2013-05-15
Trommler accepts fine of {90,000|fine} euros for Plauen explosion

The building company Trommler will pay {90,000|fine} euros, and with that it escapes a trial. The prosecutor's office in Zwickau confirmed the agreement on Tuesday.

What weighed against it was not the broken pipe. That, an expert found, could have happened to anyone, since it lay at {85|dep} centimetres and not, as drawn, at {120|pln}. It was the {17|wait} minutes in which nobody rang. "With those, the number of evacuated would have been {four hundred and twelve|ev2} all the same," said senior prosecutor Yıldız Baumgartl, "but with the gas shut off."

The damage of March 2012 now stands at {4.1 million|dam2|t=now} euros, after an initial {2.6|dam|t=initial|x=1000000}. {Eight|inj2} people were injured, {four|injf} of them from the fire brigade; one will not work again.

On the lot at {63|ho} the owner wants to build {24|newf} flats.
