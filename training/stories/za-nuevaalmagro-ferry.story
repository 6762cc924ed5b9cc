@story za-nuevaalmagro-ferry
@topic Ferry fire off Nueva Almagro, Philippines
@subject V = MV Santa Oriana fire | the fire | the disaster
@subject F = MV Santa Oriana | the ferry | the vessel
@subject G = Philippine Coast Guard | the coast guard
@subject O = Visaya Star Lines | the owner | the company
@subject D = the disaster office | PDRRMO
@fact d1 = 7 | deaths | V | people dead | 2018-08-27 18:00 | cumulative
@fact d2 = 15 | deaths | V | people dead | 2018-08-29 | cumulative
@fact r1 = 196 | rescued | V | people rescued | 2018-08-27 18:00 | cumulative
@fact r2 = 203 | rescued | V | people rescued | 2018-08-29 | cumulative
@fact m1 = 21 | missing | V | people missing | 2018-08-27 18:00 | snapshot
@fact m2 = 6 | missing | V | people missing | 2018-08-29 | snapshot
@fact ob = 224 | other | F | people on board | 2018-08-27 | constant
@fact man = 187 | other | F | people on the manifest | 2018-08-27 | constant
@fact crew = 31 | other | F | crew on board | 2018-08-27 | constant
@fact pass = 193 | other | F | passengers on board | 2018-08-27 | constant
@fact cap = 260 | other | F | people that the ferry may carry | - | constant
@fact cl = 02:15 | clock | V | time of the first alarm | 2018-08-27 | constant
@fact mile = 4 | distance | V | nautical miles from shore | 2018-08-27 | constant
@fact boat = 11 | other | V | fishing boats that helped | 2018-08-27 | constant
@fact age = 38 | age | F | years since it was built | 2018 | snapshot
@fact veh = 24 | other | F | vehicles on the car deck | 2018-08-27 | constant
@fact aid = 200000 | other | O | pesos for each bereaved family | 2018-08-28 | plan | pledged
@rel sum ob = d1 + r1 + m1
@rel sum ob = d2 + r2 + m2
@rel sum ob = crew + pass
@rel diff unl = ob - man
@fact unl = 37 | other | F | people on board who were not on the manifest | 2018-08-27 | constant
@fact dv = 2 | deaths | V | bodies brought up by divers | 2018-08-29 | constant
@fact vest = 310 | other | F | life vests | 2018-05 | constant
@fact med = 5000 | other | - | pesos for each fisherman | 2018-08-29 | plan | pledged
@trap ob man :: the manifest left out 37
@trap d1 d2 :: bodies were found later
@trap m1 m2 :: later count
@trap pass ob :: passengers against all on board

@doc a-radio | provincial radio | 2018-08-27
DYNA BALITA, SIX O'CLOCK

Good evening, Nueva Almagro. Here is what we have on the Santa Oriana as of six tonight, from the coast guard station. {Seven|d1|t=as of six tonight|by=the coast guard station} dead. {One hundred ninety-six|r1|^} rescued. {Twenty-one|m1|^} not yet found.

That makes {224|ob}, and if you have been listening since noon you will ask, why did the paper at the pier say {187|man}? Because that is how many names are on the manifest. The coast guard says the rest bought tickets at the ramp.

The first call came in at {a quarter past two|cl|v=02:15} this morning. {Eleven|boat} boats from our own Barangay Talisay went out before any cutter did. {Four|mile} miles, in that swell, with lamps.

Relatives: the list is on the gate of the gymnasium. Blood type O is needed at the provincial hospital. Text us on 0917 555 {0128|-}.

Swertres result: {4|-}-{0|-}-{7|-}.

@doc b-wire | wire agency | 2018-08-27
Ferry burns off Philippines, {7|d1} dead, {21|m1} missing

MANILA (Interpress) - At least {seven|>d1|t=by nightfall|by=the coast guard} people died and {21|m1|^} were missing by nightfall after a ferry caught fire early Monday in the central Philippines, the coast guard said.

{196|r1|^} passengers and crew of the MV Santa Oriana were plucked from the sea or from rafts, many by fishermen.

The {38|age}-year-old vessel had {224|ob} people aboard, {31|crew} of them crew, spokesman Commander Arnel Viduya told Interpress, well within the {260|cap} it may carry. {Thirty-seven|unl} were not on its manifest.

The blaze began on the car deck, where {24|veh} trucks and vans stood, about {four|~mile} nautical miles off the coast. Low-cost ferries are the backbone of travel between the country's more than {7,000|-} islands.

@doc c-daily | national broadsheet | 2018-08-30
Manifest of ill-fated ferry missed dozens

By Rowena Tantoco-Lim

Coast guard divers pulled {two|dv} more bodies out of the hull of the MV Santa Oriana yesterday, raising the death toll to {15|d2|t=yesterday|by=the provincial disaster office}, according to the provincial disaster office. {Six|m2|^} people, among them a three-year-old, remain missing. {203|r2|^} survived.

A Board of Marine Inquiry will ask why {187|man} people were listed when {224|ob} sailed. "{Twenty-seven|!unl} undeclared persons is not a clerical slip," Board chair Capt. Edilberto Roxas said.

He confirmed that there were {193|pass} passengers and {31|crew} crew.

The owner, Visaya Star Lines, has offered {P200,000|aid|by=Visaya Star Lines} to the family of each victim. Its safety certificate, renewed in May, allowed it to take {260|cap} persons; it carried life vests for {310|vest}.

Fishermen of Talisay, who went out in {11|boat} bancas, will receive medals and {P5,000|med} apiece.

(See related story on A{6|-})

@doc d-tabloid | tabloid | 2018-08-28
IMPYERNO SA DAGAT! {7|d1} patay

"We jumped because the floor was red," cried Jocelyn, {22|-}, at the pier.

There were {242|!ob} souls on the Santa Oriana when it lit up at {2:15|cl} in the morning yesterday, {14|!mile} miles from land!

Of these {196|r1|t=last night} were safe as of last night. {21|m1|^} gone!

Where were the sprinklers? The floating oven is {38|age} years old, ex-Japanese, with {24|veh} cars and trucks packed like sardines below.

The company says sorry and {P200,000|aid}. Sorry won't swim!

INSIDE: Starlet weds for the {3rd|-} time, p. {9|-}
