@story n3-dolorosa-ferry
@topic Sinking of the ferry Reina Dolorosa in the Visayan Sea: three days of counting
@subject F = MV Reina Dolorosa | Reina Dolorosa | the ferry | the ship | the vessel | the sinking
@subject L = Visayan Star Lines | Visayan Star | the company | the owner | the operator
@subject C = Philippine Coast Guard | the coast guard | PCG
@subject P = MV Santa Perpetua | Santa Perpetua
@fact mn = 412 | other | F | passengers on the manifest | - | constant
@fact cr = 31 | other | F | crew | - | constant
@fact to1 = 443 | other | F | people aboard by the papers | - | constant
@fact to2 = 587 | other | F | people aboard by the later count | 2006-09-21 evening | snapshot
@fact ex = 144 | other | F | people aboard beyond the papers | 2006-09-21 evening | snapshot
@fact cp = 480 | other | F | passengers that the licence allows | - | constant
@fact lj = 500 | other | F | life jackets | - | constant
@fact r1 = 268 | rescued | F | people rescued | 2006-09-19 evening | cumulative
@fact r2 = 305 | rescued | F | people rescued | 2006-09-20 noon | cumulative
@fact r3 = 311 | rescued | F | people rescued | 2006-09-21 evening | cumulative
@fact cs = 27 | rescued | F | crew rescued | 2006-09-21 evening | cumulative
@fact d1 = 24 | deaths | F | bodies recovered | 2006-09-19 evening | cumulative
@fact d2 = 71 | deaths | F | bodies recovered | 2006-09-20 noon | cumulative
@fact d3 = 129 | deaths | F | bodies recovered | 2006-09-21 evening | cumulative
@fact dk = 46 | deaths | F | children among the bodies recovered | 2006-09-21 evening | cumulative
@fact s1 = 151 | missing | F | people missing | 2006-09-19 evening | snapshot
@fact s3 = 147 | missing | F | people missing | 2006-09-21 evening | snapshot
@fact ho = 83 | injuries | F | survivors in hospital | 2006-09-20 noon | snapshot
@fact nm = 18 | distance | F | nautical miles from land | - | constant
@fact cl = 03:40 | clock | F | time of the distress call | 2006-09-19 | constant
@fact wv = 4 | other | F | metres of wave height | 2006-09-19 | snapshot
@fact ag = 33 | age | F | years since the ship was built | - | constant
@fact bo = 14 | other | C | boats searching | 2006-09-20 noon | snapshot
@fact fl = 9 | other | L | ships of the fleet held in port | 2006-09-20 | constant
@fact pay = 200000 | damages | L | pesos for the family of each dead passenger | 2006-09-20 | plan | pledged
@fact bury = 30000 | damages | L | pesos for each burial | 2006-09-20 | plan | pledged
@fact ins = 100000000 | damages | L | pesos of insurance cover | - | constant
@fact fine = 5000000 | damages | L | largest fine in pesos | - | constant | threshold
@fact pd = 94 | deaths | P | bodies recovered | final | constant
@rel sum to1 = mn + cr
@rel sum to1 = r1 + d1 + s1
@rel sum to2 = r3 + d3 + s3
@rel diff ex = to2 - to1
@trap mn to2 :: the manifest left out people who boarded without a ticket
@trap mn cp :: passengers listed and passengers allowed
@trap to1 to2 :: the count of those aboard rose after relatives came forward
@trap s1 s3 :: missing by the manifest, missing by the later count
@trap r3 cs :: crew saved are part of all saved
@trap d3 dk :: children are part of the dead
@trap d3 pd :: another ship, other years
@trap r1 r2 :: a later count
@trap pay bury :: compensation and burial money

@doc a-wire | wire agency | 2006-09-19
{24|d1} bodies found after Philippine ferry sinks in storm

CEBU, Philippines, Sept. 19 (Meridian News) -- A crowded inter-island ferry rolled over and sank in heavy seas before dawn Tuesday, and by nightfall rescuers had pulled {24|d1|t=by nightfall} bodies and {268|r1|^} living people from the water, the coast guard said.

The MV Reina Dolorosa was carrying {412|mn} passengers, according to its manifest, and {31|cr} crew. That left {151|s1|t=by nightfall|by=the coast guard} unaccounted for.

Coast guard spokesman Lt. Cmdr. Rodolfo Abesamis said the captain radioed at {3:40 a.m.|cl|by=Coast guard spokesman Lt. Cmdr. Rodolfo Abesamis} that water was coming through the bow door. Waves were {4|~wv|t=before dawn Tuesday} meters ({13|-} feet) high. The vessel went down {18|nm} nautical miles off the northern tip of Bantigue island.

"She leaned and the trucks went, and then she went," said Nestor Caballes, 41, a cook, who floated for {six|-} hours on a cooler box.

The ship, built in Japan in 1973, was licensed for {480|cp} passengers and carried {500|lj} life jackets, Abesamis said.

Overloading is common in the islands. In 1999 the Santa Perpetua, of another line, sank on nearly the same route with the loss of {94|pd|t=In 1999} lives.

@doc b-release | company press release | 2006-09-20
FOR IMMEDIATE RELEASE
Statement of Visayan Star Lines, Inc. (No. 2)
Cebu City, 20 September 2006, 1:30 p.m.

Visayan Star Lines grieves with the families. We wish to correct reports that MV Reina Dolorosa was overloaded. Our manifest shows {421|!mn|by=Our manifest} passengers, well below the {480|cp} which the Maritime Industry Authority permits.

As of noon today the Philippine Coast Guard informs us of {305|r2|t=As of noon today|by=the Philippine Coast Guard} persons saved, {83|ho|^} of them under care in {four|-} hospitals, and of {71|d2|^} fatalities. {Fourteen|bo|^} government boats are on scene; our own tug M/T Star Hercules 3 has joined.

The company will extend to the heirs of every passenger who perished the amount of {P200,000|pay|by=The company|v=200000}, and shoulder funeral expenses up to {P30,000|<bury|by=The company|v=30000}. These sums are not an admission of liability. We are insured for {P100 million|ins|v=100000000}.

In obedience to the directive of the Secretary, all {nine|fl} of our remaining vessels stay in port until inspected.

Hotline: (032) 555-0188, loc. 6 and 9. Please prepare the ticket number.

@doc c-daily | Manila broadsheet | 2006-09-22
Ferry carried {144|ex} more than its papers said

By Conchita Alvarado-Sy
Visayas Bureau

HOW many people were on the Reina Dolorosa? Not {443|to1}, as the papers of the ship would have it. After {two|-} days of taking down the names that mothers and brothers brought to a basketball court in Bantigue, the coast guard last night arrived at {587|to2|t=last night|by=the coast guard}.

The arithmetic is cruel. {Three hundred eleven|r3|t=last night|by=the coast guard} are alive. {One hundred twenty-nine|d3|^} lie in the gymnasium of the Holy Infant College under ice. And {174|!s3|^} are somewhere in the Visayan Sea.

Of the crew, {27|cs|t=last night} were saved, the captain among them. "He left by the first raft," said Abesamis, who would not say whether charges would follow. For carrying more than her licence permits, the owner may be fined {P5 million|<fine|v=5000000} at most, "the price of a used truck," as Sen. Honorio Pangilinan-Reyes put it.

The lawmaker wants a limit on age too. At {33|ag}, the ship was older than most of her passengers.

See FERRY, page A14

Photo caption: Relatives read lists at Pier 4. Some had traveled 11 hours by bus.

@doc d-local | Norwegian regional newspaper, English edition | 2006-09-22
Haugesund couple safe after ferry disaster: "We shared one vest"

Torbjørn and Ragnhild Eikeland, both retired teachers from Haugesund, are among the {268|!r3|t=Thursday evening} who had been saved by Thursday evening when a passenger ferry capsized in the Philippines.

– There weren't enough vests on our deck, Ragnhild tells Kystbladet on the telephone from a hospital in Cebu.

On paper there should have been: {500|lj} for {412|mn} paying passengers. Later it has emerged that nearly {600|~to2} people were on board.

The couple had gone to bed when the alarm came. The distress call was sent at {03.40|cl|t=Tuesday} on Tuesday, local time. Then it took about {half an hour|-}. The waves were {four|wv} metres. They were picked up by a fishing boat together with {seven|-} others and a pig.

So far {129|d3|t=Thursday evening} people have been confirmed dead, {46|dk|^} of them children.

– We think of them all the time, says Torbjørn (68).

The Foreign Ministry knows of no other Norwegians aboard.

Also read: Ferry queue of 2 hours at Halhjem | Quiz: 10 questions about Røvær

@doc e-column | newspaper column | 2006-09-24
HARD TO PORT / Benedicto Quiambao

The arithmetic of negligence

I was a young reporter when the Santa Perpetua went down. {Ninety-four|pd|s=the Santa Perpetua} dead, we wrote, and never again. On Thursday night I wrote {129|d3|t=On Thursday night}, and the coast guard tells me to keep the pencil sharp, for {147|s3|t=On Thursday night|by=the coast guard} have not been found and will hardly be found breathing.

{Sixty-four|!dk|t=On Thursday night} of the dead were children. Say it slowly.

Visayan Star tells us its ship was not overloaded. It counts as the schoolboy counts who has spent the lunch money: it counts the tickets. {Five hundred eighty-seven|to2} souls on a hull for {480|cp} passengers and {31|cr} sailors, and {27|cs} of those sailors came home while the third-class deck did not.

And what does a life fetch? {Two hundred thousand|pay|by=the company|v=200000} pesos, the company says, and {fifty thousand|!bury|^|v=50000} to bury it. I did the sum. Were all who are dead or lost to be paid for, the bill would be near {P55 million|-}, a little over {half|-} of what the underwriters have set aside.

Somebody will have made money on this voyage. It is not the {nine|fl} captains who sit in port.

hardtoport@example.ph
