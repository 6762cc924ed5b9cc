@story corvo-flight
@topic Search for the missing turboprop Atlântida 418 between Flores and Terceira, Azores: first night to the suspension and the find
@subject F = Atlântida 418 | flight 418 | the aircraft | the plane | the turboprop
@subject M = MRCC Ponta Delgada | MRCC | the rescue centre | rescue coordinators
@subject N = Portuguese Navy | the Navy | the navy | frigate Almada
@subject A = Portuguese Air Force | the air force | air force
@subject G = GPIAA-Sul | the accident office | investigators
@subject S = Atlântida Regional | the airline | Atlântida
@subject B = Brisa Oceânica | the survey ship
@fact ab = 41 | ridership | F | people aboard | - | constant
@fact pax = 37 | ridership | F | passengers | - | constant
@fact cr = 4 | other | F | crew | - | constant
@fact dep = 16:12 | clock | F | hour of take-off | 2029-11-06 | constant
@fact last = 16:49 | clock | F | hour of the last radar echo | 2029-11-06 | constant
@fact ar1 = 5200 | area | M | square kilometres searched | 2029-11-07 | cumulative
@fact ar3 = 19400 | area | M | square kilometres searched | 2029-11-09 | cumulative
@fact ar8 = 46800 | area | M | square kilometres searched | 2029-11-14 | cumulative
@fact box = 11000 | area | M | square kilometres of the first search box | 2029-11-07 | plan
@fact sh1 = 3 | other | M | ships in the search | 2029-11-07 | snapshot
@fact sh3 = 8 | other | M | ships in the search | 2029-11-09 | snapshot
@fact pl1 = 5 | other | A | aircraft in the search | 2029-11-07 | snapshot
@fact pl3 = 9 | other | A | aircraft in the search | 2029-11-09 | snapshot
@fact bod3 = 6 | deaths | F | bodies recovered | 2029-11-09 | cumulative
@fact bod8 = 14 | deaths | F | bodies recovered | 2029-11-14 | cumulative
@fact mis3 = 35 | missing | F | people not found | 2029-11-09 | snapshot
@fact mis8 = 27 | missing | F | people not found | 2029-11-14 | snapshot
@fact deb3 = 31 | other | N | pieces of wreckage picked up | 2029-11-09 | cumulative
@fact deb8 = 118 | other | N | pieces of wreckage picked up | 2029-11-14 | cumulative
@fact wav1 = 6 | other | M | metres of swell | 2029-11-07 | snapshot
@fact wav3 = 3 | other | M | metres of swell | 2029-11-09 | snapshot
@fact bat = 30 | duration | G | days that the beacon's battery lasts | - | constant
@fact dep9 = 2380 | distance | G | metres down to the wreck | 2030-02-11 | constant
@fact alt = 2750 | distance | F | metres of altitude at the last radar echo | 2029-11-06 | constant
@fact age = 11 | duration | F | years in service | 2029-11 | constant
@fact bsh = 47.3 | other | M | percent of the first search box covered | 2029-11-07 | cumulative
@fact mul = 4.25 | other | M | times the first search box | 2029-11-14 | cumulative
@fact dur = 8 | duration | M | days of the search | 2029-11-14 | constant
@fact cyc = 19600 | other | F | landings | 2029-11 | cumulative
@fact batl = 22 | duration | G | days left in the beacon's battery | 2029-11-14 | plan | projected
@fact dpe = 2000 | distance | F | metres of sea at the place | 2029-11-14 | plan | projected
@fact off = 1.9 | distance | B | kilometres from the calculated place | 2030-02-11 | constant
@fact ar2 = 640 | area | B | square kilometres of the second search box | 2030-01 | plan
@fact pass = 212 | other | B | sonar passes | 2030-02-11 | cumulative
@fact lost = 1 | other | B | drones lost | 2030-02-11 | cumulative
@fact min = 37 | duration | F | minutes from take-off to the last radar echo | 2029-11-06 | constant
@fact cost = 3600000 | budget | G | euros that the second search costs | 2030-02-11 | constant
@fact sus = 2029-11-14 | date | M | day on which the search was suspended | - | constant
@fact dist = 68 | distance | F | kilometres from the island of Flores | - | constant
@fact day2 = 19 | duration | B | days of the second search | 2030-02-11 | constant
@rel sum ab = pax + cr
@rel sum ab = bod3 + mis3
@rel sum ab = bod8 + mis8
@rel share bsh = ar1 / box
@trap pax min :: 37 passengers and 37 minutes
@trap ar1 ar3 ar8 box :: searched by three dates, and the box planned
@trap bod3 deb3 :: bodies and pieces
@trap mis3 mis8 :: not found at two dates
@trap dep9 alt :: depth and height
@trap pl3 sh3 :: aircraft and ships
@trap dep last :: take-off and last echo
@trap pax mis3 :: passengers and people not found

@doc a-lusophone-wire | Portuguese wire, English service | 2029-11-07
Search widened for Azores plane with {41|ab} aboard

PONTA DELGADA (Atlas) - Rescue coordinators on Wednesday were looking for a turboprop of Atlântida Regional with {41|ab} people on board, {37|pax} passengers and a crew of {four|cr}, which disappeared from radar on Tuesday between the islands of Flores and Terceira.

Flight 418 took off at {16:12|dep|t=on Tuesday}. Its last echo, at {16:49|last|t=on Tuesday}, was {68|dist} kilometres out, at {2,750|alt} metres and descending.

By dusk {three|sh1|t=By dusk|s=ships} ships and {five|pl1|t=By dusk|s=aircraft} aircraft had covered {5,200|ar1|t=By dusk} square kilometres, just under {half|<bsh} of a search box of {11,000|box}, in a swell of {six|wav1|t=By dusk} metres. They found an oil film and nothing else.

"It is a survivable sea for a raft. I would not say more," said Captain-Lieutenant Jordão Weisz of the MRCC.

@doc b-island-paper | Terceira daily, translated | 2029-11-10
The sea returns {six|bod3} of ours

Yesterday at noon the frigate Almada lowered its flag. It was bringing in the first of them. By evening {six|bod3|t=By evening} bodies had been recovered and {31|deb3|t=By evening} pieces of the aircraft, among them a galley door with the airline's hydrangea. {Thirty-five|mis3|t=By evening|v=35} of those who boarded have not been found.

There were {37|pax} passengers. This newspaper prints their names on page 3, at the families' wish, and those of the crew.

The search now has {eight|sh3|t=now} ships, {two|-} of them whale-watching catamarans with every seat taken by volunteers with binoculars, and {nine|pl3|t=now|s=aircraft} aircraft, French and Canadian ones included. They have swept {19,400|ar3|t=up to last night} km² up to last night. On the first day it was {5,200|ar1|t=On the first day}. The swell has gone down to {three|wav3|t=Yesterday} metres, {half|-} of what it was ({six|wav1|t=on Wednesday} on Wednesday).

The recorders carry a beacon whose battery lasts {30|bat} days. Investigators have asked for a ship that can listen deep.

Masses: Sé, 18:00; Biscoitos, 19:30. The match against Lusitânia is postponed.

@doc c-european-daily | European daily | 2029-11-15
Azores air search suspended after {eight|dur} days

Lidewij Abreu-Haanstra, Angra do Heroísmo

There was no announcement, only a change of verb. Until Tuesday the rescue centre "was searching". On {Wednesday|sus} it "had searched": {46,800|ar8|t=On Wednesday} square kilometres, an area larger than the Netherlands' land, more than {four|>mul|t=On Wednesday} times the first day's box of {11,000|box|t=the first day's}.

The result, in the same flat voice: {14|bod8|t=On Wednesday} bodies, {118|deb8|t=On Wednesday} fragments, {27|mis8|t=On Wednesday} people to be presumed dead.

Friday's hope, when {six|bod3|t=Friday's} had been found within a single hour on a patch of calm and {nine|pl3|t=Friday's|s=planes} planes were in the air, had been that the rest would be near. They were not.

The turboprop had been {11|age} years in service and had {19,600|cyc} landings behind it. The accident office has what it calls a good radar trace, to {16:49|last}, and the voice of a first officer reading a checklist. It does not have the recorders. The beacon will sound for another {22|batl} days.

Lotta Cordeiro-Vance, whose husband was seat {9A|-}, stood on the quay on all {eight|dur} days. "They said the sea is {2,000|~dpe} metres there. I asked, is that far?"

@doc d-techsite | engineering news site | 2030-02-12
How a borrowed drone found Atlântida 418

It lies on its right side at {2,380|dep9} metres, {1.9|off} km from where the maths said.

The survey ship Brisa Oceânica, on loan from a cable firm, located the wreck on Monday after {19|day2} days. The beacon was of no use by then: its {30|bat} days ran out in early December, and a winter of swell of {6|-} m and more kept everyone in port.

Key numbers:
* Second search box: {640|ar2} km², drawn from drift of the {118|deb8|t=by the time the surface search stopped} fragments collected by the time the surface search stopped. The surface effort had gone over {46,800|ar8|t=by the time the surface search stopped}.
* Sonar passes: {212|pass}. Drones lost: {1|lost}.
* Bill: {€3.6 million|cost}, shared by the state, the airline and the maker.

Both recorders are aboard. They should say what happened in the {37|min} minutes between {16:12|dep} and {16:49|last}.

A remark on depth v. height. Several outlets mixed up {2,750|alt} m, the plane's altitude at the last echo, with {2,380|dep9} m, its depth today. One is up.

Of {41|ab} people, {14|bod8|t=in November} were recovered in November. The other {27|mis8|t=in November} are, the accident office said, "very probably with the aircraft".

Tags: sonar, AUV, aviation. 73 points, 41 comments.
