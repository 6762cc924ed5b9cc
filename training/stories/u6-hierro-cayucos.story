@story u6-hierro-cayucos
@topic Record weekend of migrant boats on El Hierro, Canary Islands, October 2029
@subject H = El Hierro | the island | La Restinga | El Hierro arrivals | the harbour
@subject I = Canary Islands | the archipelago | the islands
@subject B = Cayuco found adrift | the drifting boat | the lost boat | the third boat
@subject R = Red Cross | the relief teams | volunteers
@subject S = Salvamento Marítimo | sea rescue service | the orange ships
@subject G = Canary government | regional president | Nayra Betancor | Betancor
@subject M = Madrid | central government | interior ministry | the ministry
@subject F = Frontex | EU border agency
@fact w = 1487 | other | H | people who arrived over the weekend | 2029-10-14 | cumulative
@fact sat = 602 | other | H | people who arrived on Saturday | 2029-10-13 | constant
@fact sun = 885 | other | H | people who arrived on Sunday | 2029-10-14 | constant
@fact bt = 11 | other | H | boats that arrived over the weekend | 2029-10-14 | cumulative
@fact big = 316 | other | H | people on the fullest boat | 2029-10-14 | constant
@fact pop = 11700 | other | H | inhabitants | 2029 | constant
@fact y = 31240 | other | I | people who arrived this year | 2029-10-14 | cumulative
@fact y8 = 24610 | other | I | people who arrived by the same day | 2028-10-14 | cumulative
@fact yr = 26.9 | rate | I | rise over the year before | 2029-10-14 | snapshot
@fact hy = 16900 | other | H | people who arrived this year | 2029-10-14 | cumulative
@fact ded = 9 | deaths | B | bodies found on board | 2029-10-13 | constant
@fact mis = 34 | missing | B | people lost on the way | 2029-10-14 | snapshot
@fact liv = 71 | rescued | B | people found alive | 2029-10-13 | constant
@fact dr = 13 | duration | B | days at sea | 2029-10-13 | constant
@fact dis = 96 | distance | B | nautical miles from land when found | 2029-10-13 | constant
@fact ch = 214 | other | H | children without parents | 2029-10-14 | cumulative
@fact chi = 6150 | other | G | children without parents in its care | 2029-10-14 | snapshot
@fact chc = 2300 | other | G | places for children without parents | - | constant
@fact mov = 900 | other | M | people moved to the mainland | 2029-10-17 | plan | pledged
@fact aid = 50000000 | budget | M | euros of emergency money | 2029-10-15 | plan | pledged
@fact aska = 120000000 | budget | G | euros asked of the state | 2029-10-15 | constant | hypothetical
@fact vol = 62 | other | R | volunteers on the quay | 2029-10-14 | snapshot
@fact ag = 7 | age | B | age of the youngest survivor | 2029-10-13 | constant
@rel sum w = sat + sun
@rel change yr = y8 -> y
@trap sat sun :: two days
@trap w hy :: the weekend and the year on the island
@trap y hy :: the archipelago and El Hierro
@trap ded mis :: bodies and missing
@trap chi chc :: children and places
@trap aid aska :: promised and asked

@doc a-wire | wire agency | 2029-10-15
Nearly {1,500|~w} migrants reach smallest Canary island in two days

SANTA CRUZ DE TENERIFE, Spain, Oct 15 - A total of {1,487|w|t=over the weekend} people in {11|bt|^} boats reached the Spanish island of El Hierro over the weekend, sea rescue services said, equal to more than one in ten of its {11,700|pop} inhabitants.

{602|sat|t=on Saturday} came on Saturday and {885|sun|t=Sunday} on Sunday, when a single wooden boat carried {316|big|t=Sunday}.

Another was found adrift {96|dis} nautical miles to the south-west with {71|liv} survivors and {nine|ded} bodies. Those on board told police that {34|mis|by=Those on board} others had died in {13|dr} days at sea and been put overboard.

The Canary Islands have received {31,240|y|t=this year} migrants this year, up {26.9|yr} percent from {24,610|y8|t=at this point of 2028} at this point of 2028, interior ministry data show. El Hierro alone accounts for {16,900|hy|t=this year}.

Regional leader Nayra Betancor asked Madrid for {120 million|aska|by=Regional leader Nayra Betancor} euros. The ministry offered {50 million|aid|by=The ministry} and said {900|mov|by=The ministry|t=by Wednesday} people would be flown to the mainland by Wednesday.

@doc b-island | island website | 2029-10-14
Diario del Hierro · Última hora

22.10 · Two more cayucos into La Restinga. Today's total: {858|!sun|t=Today} persons. It's a Sunday nobody here will forget.

19.30 · The mayor: "We have 300 blankets left, and then towels." On the quay {62|vol} volunteers of the Red Cross, many since yesterday.

16.45 · Biggest of the day, biggest of the year: {316|big} on one hull of 28 metres. Among them 40 women.

12.00 · Those from the boat that was towed in last night are in hospital, all {71|liv}. The youngest is {seven|ag}. He hasn't said a word, but he has eaten a yoghurt.

09.15 · Yesterday's figure is now final: {602|sat|t=Yesterday}. And we've a correction: there were {nine|ded} dead on the boat from the south-west and not four, as first written at 23.00.

Ferry Los Cristianos–Valverde full until Wed. Waves 1.5 m. Pharmacy on duty: c/ La Constitución 7

@doc c-mainland | mainland tabloid | 2029-10-16
EL HIERRO CAN TAKE NO MORE

{Fifteen hundred|~w} in forty-eight hours. Exactly {1,487|w}, on an island with fewer people than a football stand on a wet Monday.

They arrive on a rock where {11,700|pop} souls live, and where this year {31,240|!hy|t=this year|s=on a rock} have already landed. Do the maths. Nobody in Madrid wants to.

The tragedy sailed in on Saturday night: {nine|ded} corpses and {71|liv} living skeletons, {23|!dr} days adrift. Another {34|mis} at the bottom.

And the children? {214|ch|t=in two days} without a mother or father, in two days. The regional government is already looking after {6,150|chi|by=The regional government} and has beds for {2,300|chc|by=The regional government}.

The answer of the interior ministry: {fifty|aid|x=1000000} million. Betancor had asked for {100|!aska|x=1000000}. Not even the sums add up.

SIGN UP to our newsletter: 7 things before 7

@doc d-release | EU agency note | 2029-10-16
Frontex: monthly note, Western African route (preliminary)

Detections between 1 January and 14 October: {31 240|y|t=between 1 January and 14 October}. Same period of 2028: {24 610|y8|t=Same period of 2028}. Change: up {27%|yr|round}.

The route accounts for about two in five irregular arrivals by sea in the Union. Departures shifted south again; many boats now start from a beach more than 1 000 km from its destination.

On 13 and 14 October El Hierro recorded {1 487|w|t=On 13 and 14 October} arrivals in {11|bt|^} vessels, the highest number for two consecutive days on any of the islands. One of them was located {96|dis} nautical miles (178 km) off the coast by an agency aircraft; {71|liv} persons were rescued and {9|ded} were found dead.

The agency has 44 officers on the archipelago and will send 20 more.

Note: figures may differ from those of national authorities. Next note: 15 November.
