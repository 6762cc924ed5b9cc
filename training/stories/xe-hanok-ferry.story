@story xe-hanok-ferry
@topic Sinking of the ferry Hanok Star: who was aboard
@subject F = Hanok Star | the ferry | the ship
@subject G = Port of Imjado coast guard | the coast guard | rescuers
@fact ab = 214 | other | F | people aboard | 2035-08-09 | constant
@fact pas = 187 | other | F | passengers aboard | 2035-08-09 | constant
@fact crew = 27 | other | F | crew aboard | 2035-08-09 | constant
@fact res = 168 | rescued | F | people rescued | 2035-08-10 noon | cumulative
@fact dead = 29 | deaths | F | people killed | 2035-08-10 noon | cumulative
@fact mis = 17 | missing | F | people missing | 2035-08-10 noon | snapshot
@fact res1 = 151 | rescued | F | people rescued | 2035-08-09 midnight | cumulative
@fact more = 17 | rescued | F | people rescued after midnight | 2035-08-10 noon | cumulative
@fact heli = 61 | rescued | F | people rescued by helicopter | 2035-08-10 noon | cumulative
@fact fish = 72 | rescued | F | people rescued by fishing boats | 2035-08-10 noon | cumulative
@fact cut = 35 | rescued | F | people rescued by cutters | 2035-08-10 noon | cumulative
@fact inj = 44 | injuries | F | people taken to hospital | 2035-08-10 noon | cumulative
@fact cap = 250 | other | F | people the ship may carry | - | constant
@fact free = 36 | other | F | places left empty | 2035-08-09 | constant
@fact boats = 9 | other | G | boats that searched | 2035-08-10 | snapshot
@trap more mis :: rescued after midnight and still missing are equal by chance
@trap inj res :: the people in hospital are among the rescued
@rel sum ab = pas + crew
@rel sum ab = res + dead + mis
@rel diff more = res - res1
@rel sum res = heli + fish + cut
@rel diff free = cap - ab

@doc a-wire | wire agency | 2035-08-10
Toll in ferry sinking off Imjado rises to {29|dead}

IMJADO (KX Press) — Rescuers had pulled {168|res|t=by noon on Friday|by=the coast guard} people from the water by noon on Friday after the ferry Hanok Star rolled over in a calm sea, the coast guard said. {29|dead|^} were dead and {27|!mis} missing.

The ship carried {187|pas} passengers and a crew of {27|crew}, {214|ab} people altogether. It was licensed for {250|cap}.

Fishing boats saved {72|fish}, helicopters {61|heli} and the coast guard's cutters {35|cut}. {Forty-four|inj} of the survivors are in hospital.

@doc b-live | live blog | 2035-08-10
Hanok Star: Friday's updates

12:20 New figures. Rescued {168|res}. Dead {29|dead}. Missing {17|mis}. That's the full {214|ab} on the manifest.

11:50 Where do the {168|res} come from? Helicopter {61|heli}, trawlers {72|fish}, cutters {53|!cut}, according to Commander Baek Do-yun.

08:05 Since midnight, when the count stood at {151|res1|t=midnight}, {17|more} more people have been found alive, several of them on a raft. A coincidence: {17|mis} are also the names without an answer.

07:30 {Nine|boats} boats are searching in a square of {30|-} miles.

@doc c-explainer | news site | 2035-08-11
Was the Hanok Star overloaded?

No. Its papers allowed {250|cap} people, and {214|ab} were aboard, so {36|free} places were empty. The company confirmed {187|pas} tickets and {27|crew} crew.

How many lived? {168|res|t=As of Friday noon}. As of Friday noon {29|dead|t=As of Friday noon} bodies had been found; {17|mis|t=As of Friday noon} people had not.

How much did the cargo weigh? Nobody knows; the weighbridge at pier 4 has been out of order since May.
