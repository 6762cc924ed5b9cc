@story k2-tofino-floatplane
@topic Floatplane crash in Clayoquot Sound, British Columbia, 2017, first evening and next day
@subject P = Otter floatplane | the plane | floatplane | the aircraft | the Otter | plane
@subject A = Raincoast Air Charters | Raincoast | the charter company | the operator
@subject J = Joint Rescue Coordination Centre Victoria | JRCC Victoria | rescue centre | the rescue coordination centre
@subject D = Doug Halvarsson | Halvarsson | the pilot | pilot
@subject E = Mei-Ling Oduya | Oduya | a Calgary nurse | nurse
@subject N = Noah Tsetta | Tsetta | a boy | the boy
@subject T = Transportation Safety Board | TSB | the board | safety board
@subject H = Tofino General Hospital | Tofino General | the hospital
@fact ab = 11 | other | P | people on board | 2017-08-23 | constant
@fact d1 = 2 | deaths | P | people killed | 2017-08-23 evening | cumulative
@fact d2 = 4 | deaths | P | people killed | 2017-08-24 | cumulative
@fact m1 = 3 | missing | P | people missing | 2017-08-23 evening | snapshot
@fact m2 = 1 | missing | P | people missing | 2017-08-24 | snapshot
@fact r = 6 | rescued | P | people pulled alive from the water | 2017-08-23 | cumulative
@fact cr = 2 | injuries | P | survivors in critical condition | 2017-08-23 evening | snapshot
@fact dn = 17:52 | clock | P | time of the crash | 2017-08-23 | constant
@fact wt = 11 | temperature | - | water temperature, in degrees Celsius | 2017-08-23 | snapshot
@fact wl = 50 | duration | P | minutes that survivors spent in the water | 2017-08-23 | constant
@fact aD = 63 | age | D | age | 2017 | constant
@fact hD = 14000 | other | D | hours of flying | - | constant
@fact aE = 38 | age | E | age | 2017 | constant
@fact aN = 9 | age | N | age | 2017 | constant
@fact yr = 1956 | other | P | year of building | - | constant
@fact fl = 7 | other | A | aircraft in the fleet | - | constant
@fact dep = 84 | distance | P | depth at which the wreck lies, in metres | 2017-08-24 | constant
@fact bo = 23 | other | J | boats in the search | 2017-08-23 | constant
@fact pr = 189 | price | A | dollars for the trip, per seat | - | constant
@fact inv = 3 | other | T | investigators sent | 2017-08-24 | constant
@fact old = 6 | deaths | A | people killed in an earlier crash | 2008 | constant
@rel sum ab = d1 + m1 + r
@rel sum ab = d2 + m2 + r
@trap d1 d2 :: bodies were found in the night
@trap d2 old :: the crash of 2008
@trap r old :: saved now, killed then
@trap ab wt :: people, and degrees

@doc a-cable | public broadcaster, local site | 2017-08-23
{Two|d1} dead, {three|m1} missing after floatplane goes down near Tofino

{Two|d1|t=Wednesday evening|by=JRCC Victoria} people are dead and {three|m1|t=Wednesday evening|by=JRCC Victoria} are unaccounted for after a sightseeing plane crashed in Clayoquot Sound Wednesday evening, according to JRCC Victoria.

{Six|r} others were pulled from the water alive by whale-watching crews and members of the Ahousaht First Nation, who were first on the scene. {Two|cr|by=spokesperson Katya Lindqvist} of the {six|r} are in critical condition, said spokesperson Katya Lindqvist.

The de Havilland Otter, operated by Raincoast Air Charters, had {11|ab} people on board, including the pilot. It went down at {5:52 p.m.|dn} in flat calm.

"We got the call and just dropped everything," said Clarence Titian, whose boat was one of {23|bo} that took part. "There were people hanging on to a float. They'd been in there {50|~wl} minutes, maybe."

Water temperature off Tofino was {11|wt} C.

The aircraft was built in {1956|yr}. Raincoast has a fleet of {seven|fl}.

With files from Jas Dhaliwal
CORRECTION: An earlier version said the plane had taken off at 5:25. In fact it was 5:35.

@doc b-island | island newspaper | 2017-08-24
Nurse kept boy afloat after Otter crash

Alanna Prideaux / Tofino

A Calgary nurse who could not feel her own legs held a {nine|aN}-year-old above water until a skiff reached them, witnesses said Thursday, as the toll of the crash in Clayoquot Sound went up to {four|d2|t=Thursday}.

Mei-Ling Oduya, {38|aE}, is at Tofino General with a broken pelvis. Noah Tsetta, {nine|aN}, of Yellowknife, has a cut lip.

{One|m2|^} person, a woman from Oregon, is still missing. Of the {11|ab} who had paid {$189|pr} for the trip, or flew it, {six|r} lived.

Pilot Doug Halvarsson was not among them. He was {63|aD}, had logged {14,000|~hD} hours and, friends say, could land an Otter "on a wet napkin".

Crews of {23|bo} boats searched until after dark. The RCMP's sonar has found the wreck at {84|dep} metres.

The Transportation Safety Board has {three|inv} investigators on the way. For Raincoast it is the second fatal accident: in 2008, {six|old|t=in 2008} died when one of its Beavers hit a ridge.

aprideaux@westislandrecord.example | 250-555-0148

@doc c-seattle | Seattle TV station | 2017-08-24
Washington couple among dead in B.C. seaplane crash

A Bellingham couple celebrating their anniversary were killed when a seaplane plunged into the ocean off Vancouver Island, family members tell Channel 6.

Lorna and Pete Dziedzic were {two|-} of {four|d2|t=as of noon Thursday} people confirmed dead as of noon Thursday. {Two|!m2|^} are missing. {Six|r} survived after about {50|~wl} minutes in {52|-}-degree water.

One survivor, a {9|aN}-year-old boy from Canada's Northwest Territories, was kept alive by a nurse, {63|!aE}, who locked her arm through his life vest.

The plane hit the water a few minutes before {seven|!dn}, Canadian officials say. The pilot had over {14,000|hD} hours of experience.

The Otter, of a type last made in the 1960s, dates from {1956|yr}. Passengers pay {$189|pr} Canadian, about {$150|-} U.S.

DOWNLOAD the Channel 6 app | 7-day forecast | Mariners 4, Tigers 2

@doc d-wire | wire agency | 2017-08-24
Death toll in Canadian floatplane crash climbs to {four|d2}

VICTORIA, British Columbia, Aug 24 (Maple Press) - Divers recovered the bodies of {two|-} more victims from a cove near Tofino on Thursday, bringing to {four|d2|t=on Thursday} the number of people known to have died when a {61|-}-year-old Otter floatplane crashed the evening before. {One|m2|^} of the {11|ab} aboard has yet to be found.

The wreckage is resting {48|!dep} meters down, too deep for the divers, said the Transportation Safety Board, which is sending {three|inv|by=the Transportation Safety Board} people and a remotely operated vehicle.

{Two|cr|t=on Wednesday night} of the {half dozen|r} survivors had been listed as critical on Wednesday night; both have since been upgraded.

Raincoast Air Charters said it had grounded its other {six|-} aircraft. Its chief pilot, {63|aD}, was at the controls.

A crash involving the same operator killed {six|old|t=nine years ago} people nine years ago.
