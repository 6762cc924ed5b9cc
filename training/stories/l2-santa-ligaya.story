@story santa-ligaya
@topic Sinking of the ferry Santa Ligaya off Masbate, first noon to third day
@subject F = Santa Ligaya sinking | M/V Santa Ligaya | the Santa Ligaya | the ferry | the ship | sinking | capsizing | the wreck
@subject O = Bicol Seaways | the operator | the owner | the shipping line
@subject C = Capt. Rodel Manalastas | Manalastas | the skipper | the master
@subject B = Doña Pilar | the Doña Pilar
@fact d1 = 12 | deaths | F | people confirmed dead | 2008-11-14 noon | cumulative
@fact d2 = 31 | deaths | F | people confirmed dead | 2008-11-14 night | cumulative
@fact d3 = 44 | deaths | F | people confirmed dead | 2008-11-16 | cumulative
@fact r1 = 129 | rescued | F | people pulled alive from the sea | 2008-11-14 noon | cumulative
@fact r2 = 147 | rescued | F | people pulled alive from the sea | 2008-11-14 night | cumulative
@fact x2 = 36 | missing | F | people still missing | 2008-11-14 night | snapshot
@fact x3 = 23 | missing | F | people still missing | 2008-11-16 | snapshot
@fact n = 214 | other | F | people on board | - | constant
@fact man = 171 | other | F | names on the manifest | - | constant
@fact unl = 43 | other | F | people on board who were not on the manifest | - | constant
@fact cap = 160 | other | F | passengers that the ferry was licensed to carry | - | constant
@fact crew = 18 | other | F | crew on board | - | constant
@fact lv = 04:20 | clock | F | time at which the ferry left port | 2008-11-14 | snapshot
@fact ov = 05:10 | clock | F | time at which the ferry went over | 2008-11-14 | snapshot
@fact age = 47 | age | C | age of the captain | - | constant
@fact ship = 29 | age | F | age of the ferry in years | - | constant
@fact km = 7 | distance | F | kilometres from shore where it went down | - | constant
@fact wave = 3 | other | F | height of the waves in metres | 2008-11-14 dawn | snapshot
@fact comp = 100000 | damages | O | pesos promised for each victim's family | 2008-11-15 | plan | pledged
@fact bd = 61 | deaths | B | people killed in the earlier sinking | 2001 | constant
@rel sum n = d2 + r2 + x2
@rel sum n = d3 + r2 + x3
@rel sum n = man + unl
@trap d1 d2 :: the count rose in the course of Friday
@trap n man :: on board and on the list
@trap d3 bd :: another ferry, seven years before
@trap x3 unl :: missing and unlisted

@doc a-wire | wire agency | 2008-11-14
At least {12|>d1} dead as Philippine ferry capsizes in swell

MASBATE, Philippines — {Twelve|d1|t=by midday|by=the coast guard} bodies had been brought ashore by midday Friday and {129|r1|^} people plucked alive from rough water off Masbate island after an ageing inter-island ferry rolled over in the dark, the coast guard said.

The Santa Ligaya, a {29|ship}-year-old wooden-decked vessel bound for Pilar, had put to sea at {4:20 a.m.|lv} and was hit by swells of {three|wave|by=weather officials} metres, according to weather officials. She turned turtle less than an hour later, some {7|~km} km from land.

The passenger list ran to {171|man|by=Lt. Cmdr. Arnulfo Sebastián} names, Lt. Cmdr. Arnulfo Sebastián said, but survivors spoke of aisles packed with people who had paid on board. Under its licence the ferry may take {160|cap} passengers. The skipper, Rodel Manalastas, {47|age}, was among those saved and was being questioned.

In 2001 the Doña Pilar went down in the same strait with the loss of {61|bd} lives.

@doc b-radio | local radio website | 2008-11-14
DZMB Balita: FERRY TRAGEDY — what we know tonight
Posted 9:48 pm | 1,204 views | Tag: #PrayForMasbate

Good evening. Here is the picture as the searchlights go on again off Barangay Nonoc.

The dead: {31|d2|t=tonight|by=Governor Liza Almario}, Governor Liza Almario told this station, up from {a dozen|d1|t=at lunch} at lunch. The living: {147|r2|t=tonight|by=Governor Liza Almario}, most of them in the provincial gym. That leaves {53|!x2} unaccounted for out of {214|n}, the figure the governor now uses for everyone who was on the Santa Ligaya, {18|crew} of them crew.

She sailed at {5:00|!lv} in the morning, a vendor at the pier says, and those who got out say it was all over by {ten past five|ov}. Captain Manalastas, a man of {52|!age} with a wife and {four|-} children in Sorsogon, told police that cargo shifted.

Listen again at 6:30. Hotline: 0917 555 0142.

@doc c-daily | national daily | 2008-11-15
Unlisted: the {43|unl} nobody counted

By Corazon Ty-Villareal

Their names are on no paper. When the Santa Ligaya slipped her lines at Masbate pier before dawn on Friday, {43|unl|by=investigators} of those aboard had bought a seat from a deckhand and stood on no manifest, investigators said yesterday. Add them to the {171|man} who did and you have {214|n} souls on a ship permitted {160|cap} fares.

By Friday night {31|d2|t=By Friday night|by=the regional disaster council} had been identified or lay unnamed in the chapel of San Antonio; {36|x2|^} were still being sought, the regional disaster council said.

Bicol Seaways, the owner, offered condolences and {P100,000|comp} to every bereaved household. It did not say why its captain, {47|age}-year-old Manalastas, put out into {three|wave}-metre seas at {4:20|lv}, when Signal No. 1 had been up since 11 the night before.

It would be the worst in these waters since the Doña Pilar, which cost {61|bd} lives.

@doc d-foreign | foreign broadsheet | 2008-11-16
Hope fades for Philippine ferry's missing
From our correspondent in Manila

Divers working in murk so thick that they feel their way along the hull brought the number of known victims of Friday's disaster to {44|d3|t=yesterday evening|by=officials} by yesterday evening, officials said. {Twenty-three|x3|^} have not been found.

Nobody has been picked up alive since Friday night, when the tally of survivors stood at {147|r2|t=Friday night}. The boat lies on its side {12|!km} kilometres offshore at a depth that tests the navy's {two|-} teams.

Its hull is older than its captain's career: {29|ship} years, in a fleet whose rivals are no younger. The line has promised relatives {100,000 pesos|comp} each (about {£1,370|-}). Prosecutors in Legazpi meanwhile want to know how more than {200|>n} people were let on to a vessel cleared to carry no more than {160|<cap}.
