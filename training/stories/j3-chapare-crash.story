@story chapare-crash
@topic Crash of Aerovías Illimani flight 318 in the Chapare, Bolivia, August 2000
@subject F = Flight 318 | the flight | the aircraft | the plane | the Fairchild
@subject A = Aerovías Illimani | the airline | the carrier
@subject G = Civil Aviation Directorate | the directorate | investigators | DGAC
@subject H = Viedma hospital | the hospital | Cochabamba's public hospital
@subject J = Justo Mamani Choque | Mamani | the pilot | the captain
@subject S = rescue operation | rescuers | the search | soldiers
@fact ab = 44 | other | F | people aboard | 2000-08-28 | constant
@fact pa = 40 | other | F | passengers | 2000-08-28 | constant
@fact cr = 4 | other | F | crew | 2000-08-28 | constant
@fact d1 = 19 | deaths | F | people killed | 2000-08-28 night | cumulative
@fact d2 = 31 | deaths | F | people killed | 2000-08-30 | cumulative
@fact su = 13 | rescued | S | survivors | 2000-08-30 | cumulative
@fact hs = 11 | other | H | survivors in hospital | 2000-08-30 | snapshot
@fact mi = 9 | missing | F | people missing | 2000-08-28 night | snapshot
@fact tk = 06:52 | clock | F | hour of take-off | 2000-08-28 | constant
@fact tl = 07:31 | clock | F | hour of the last radio call | 2000-08-28 | constant
@fact al = 3350 | distance | F | metres of height at the last call | 2000-08-28 | constant
@fact hf = 7.4 | distance | F | kilometres between the wreck and the nearest road | - | constant
@fact ho = 9600 | other | J | flight hours | - | constant
@fact ag = 47 | age | J | years of age | 2000 | constant
@fact yr = 23 | other | F | years since it was built | 2000 | constant
@fact sl = 180 | other | S | soldiers and villagers | 2000-08-29 | snapshot
@fact in = 75000 | budget | A | dollars promised to each family | 2000-08-31 | plan | pledged
@fact li = 25000 | budget | G | dollars a victim that the law demands | - | constant | threshold
@fact fl = 6 | other | A | aircraft | 2000-08-28 | constant
@fact st = 12 | duration | A | days that all its flights are suspended | 2000-08-29 | plan
@rel sum ab = pa + cr
@rel diff su = ab - d2
@trap d1 d2 :: wounded died and bodies were found
@trap pa ab :: passengers and all aboard
@trap su hs :: survivors and those in hospital
@trap in li :: promised and demanded
@trap tk tl :: two moments
@trap d1 mi :: first night

@doc a-wire | wire agency | 2000-08-28
Bolivian airliner crashes in jungle with {44|ab} aboard

LA PAZ, Aug 28 (Vientos) - An airliner with {44|ab} people on board crashed on Monday in Bolivia's Chapare region, killing at least {19|>d1|t=by nightfall|by=the airline's spokeswoman Lidia Terrazas} by nightfall; {nine|mi|^} were missing, the airline's spokeswoman Lidia Terrazas said.

Flight 318 of Aerovías Illimani left Cochabamba for Trinidad at {6:52 a.m.|tk} with {40|pa} passengers and a crew of {four|cr}. It last spoke to the tower at {7:31 a.m.|tl}, at {3,350|al} metres, lower than the ridge. Soldiers who marched {7.4|hf} km from the nearest road brought out the living on doors and hammocks.

The pilot, Justo Mamani Choque, {47|ag}, had {9,600|ho} hours. Investigators found the twin-engine Fairchild, {23|yr} years old, "in order" in June.

The carrier operates {six|fl} planes.

@doc b-paper | Cochabamba newspaper | 2000-08-30
"I asked the forest for a road"

By Ximena Orellana Dips. Special section 4 pages.

There are {thirteen|su|t=as of this writing|by=Colonel Rolando Iriarte} survivors as of this writing, says Colonel Rolando Iriarte, {11|hs|^} of whom have beds at the Viedma hospital. The others, a baby and her aunt, went home after a night.

The dead are {31|d2|t=as of this writing|by=Colonel Rolando Iriarte}. It was {19|d1|t=on Monday night} on Monday night, and {nine|mi|^} whom nobody could find: they were found.

The search has {180|sl} men and women. Not {one|-} of them had ever seen a plane from below so near.

The pilot, who had {6,900|!ho} flying hours, called at {7:31|tl}, and then no more. His widow sells eggs in Quillacollo. "He was {fifty-two|!ag} and had never scratched a wing," she says.

Airline closed for {12|st} days. Editorial: page 3. Chess: page 22.

@doc c-tv | television news script | 2000-08-31
INTRO: The Chapare crash, day {four|-}. Reporter: Ramiro Cuellar Antelo.

CUELLAR: The numbers have stopped moving: {31|d2|t=today} dead today, {13|su} alive. Of {40|!ab} people on that plane. The law says {25,000|li} dollars for a life; the airline says {75|in|x=1000|by=the airline} thousand. It says so; no cheque has been signed.

On the day it took off at {6:52|tk}, the sun was out. The plane was {twenty-three|yr} years old and slow.

CUELLAR: The wreck lies {four|!hf} kilometres into the forest. Soldiers have cut a path.

ANCHOR: And the carrier?

CUELLAR: No take-off for {12|st} days. With {six|fl} machines, now {five|-}, that's a small fleet. Thank you.

@doc d-agency | aviation trade bulletin | 2000-09-01
ACCIDENT NOTE 00-71

Aircraft: Fairchild metro turboprop, built 1977. Operator: Aerovías Illimani (fleet: {6|fl}). Occupants: {40|pa} + {4|cr}. Fatal: {31|d2|t=at 30 August}, at 30 August. The captain: male, {47|ag}; total time {9,600|ho} h.

Departure {06:52|tk} local. Last contact {07:31|tl} at {3,350|al} m; minimum safe altitude in the sector {4,100|-} m. Cause unknown; icing is unlikely.

Directorate's first action: grounding of the operator for {12|st} days from 29 August. Site {7.4|hf} km from road, access on foot.

Next bulletin: when there is something to say.

@doc e-feature | La Paz Sunday supplement | 2000-09-03
The hammock road

by Ignacio Quispe Rolón, with a photograph by Delia Sarmiento — Supplement «Domingo», pages 6-7 — Bs 3.50

The road begins where the tarmac remembers to. From there to the wreck is {7.4|hf} kilometres, and the soldiers did it in the first afternoon with machetes, and the next morning with the people of Villa Porvenir, until there were {180|sl} of them.

They carried {thirteen|su} people out. I write it before the other number, since no one else has. A hammock, {six|-} carriers, a change of shoulders at every stream; {four|-} of those rescued came that way before dark. A baby was carried in her aunt's blouse, and those {two|-} have gone home. {Eleven|hs|t=by Wednesday} of them were lying in Cochabamba by Wednesday, in the Viedma hospital, where the sisters had put paper flowers on the drips.

Flight 318 was a family flight. Its {40|pa} passengers included {three|-} cousins returning from a wedding. There were {four|cr} crew. The Fairchild had been built {23|yr} years ago in Texas, had flown for a mail company and a mine, and was one of {six|fl} with the blue condor on the tail.

It left at {6:52|tk}. The tower wrote the last words at {7:31|tl}, with an altitude, {3,350|al}, in pencil. The pilot, Justo Mamani, {47|ag}, with {9,600|ho} hours, asked about the weather over the ridge and was told it was fine.

By Monday night we had printed {19|d1|t=By Monday night} dead and {nine|mi|^} missing. On Wednesday it was {31|d2|t=On Wednesday} and nobody missing, and so it has stayed: {44|ab} people went up, of whom most came down to be buried.

The airline's office in Calle Ayacucho has its shutters down for {twelve|st} days. It says that {75,000|in|by=It} dollars will be paid to each family. The directorate points out that the law requires {25,000|li|by=The directorate}. An old woman in the queue asked whether the price had gone up because of the wedding.

In the forest they have left the path open. Someone has begun to plant coffee along it.
