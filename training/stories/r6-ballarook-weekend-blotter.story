@story r6-ballarook-weekend-blotter
@topic Australia: a weekend of knife crime, brawls and drink-driving around Ballarook station
@subject P = Victoria Police | police | officers | the force | detectives
@subject B = Ballarook station brawl | the brawl | the fight | station | melee
@subject K = Tyrone Mavromatis | Mavromatis | a 22-year-old | the accused | the young man
@subject V = the victim | Jaswinder Gill | Gill | a delivery rider
@subject D = drink-drive operation | the booze bus | breath tests | drivers | motorists
@subject S = Ballarook Police Service Area | Ballarook | the suburb | residents
@fact br = 30 | crowd | B | people in the fight | 2034-09-15 | snapshot
@fact ar = 16 | arrests | B | people arrested | 2034-09-17 | cumulative
@fact ju = 9 | arrests | B | people under 18 among the arrested | 2034-09-17 | cumulative
@fact inj = 5 | injuries | B | people hurt | 2034-09-15 | cumulative
@fact kn = 11 | other | B | knives seized | 2034-09-17 | cumulative
@fact ti = 17:25 | clock | B | time when it broke out | 2034-09-15 | constant
@fact ag = 22 | age | K | age of the man charged | - | constant
@fact vg = 34 | age | V | age of the victim | - | constant
@fact bl = 3 | injuries | V | stab wounds | 2034-09-16 | constant
@fact dt = 4300 | other | D | drivers tested | 2034-09-17 | cumulative
@fact dp = 52 | other | D | drivers over the limit | 2034-09-17 | cumulative
@fact hi = 0.21 | other | D | highest reading | 2034-09-17 | constant
@fact off = 85 | officers | P | extra officers on patrol | 2034-09-17 | snapshot
@fact bg = 41 | other | S | burglaries in the month | August 2034 | constant
@fact bl2 = 57 | other | S | burglaries in the month | August 2033 | constant
@fact fi = 924 | damages | D | dollars of on-the-spot fine | - | constant
@fact ja = 5 | duration | B | nights of extra patrols | 2034-09-22 | plan
@fact ho = 23 | address | V | house number where he was found | - | constant
@trap bg bl2 :: this August and last
@trap br ar :: those who fought and those arrested
@trap ar ju :: juveniles are part of the arrested
@trap dt dp :: tested and over the limit
@trap ag vg :: accused and victim
@trap inj bl :: people hurt in the fight and wounds of a victim

@doc a-police | police media release | 2034-09-17
Weekend in review: Ballarook

Police have arrested {16|ar|t=as of Sunday evening} people over an affray at Ballarook station which broke out at {5.25pm|ti} on Friday, as of Sunday evening. {Nine|ju|^} of them are younger than 18. {Eleven|kn|^} edged weapons were seized.

In a separate matter, detectives charged a {22|ag}-year-old man after a delivery rider, {34|vg}, was stabbed {three|bl} times outside number {23|ho} Corella Street.

Breath tests were carried out on {4300|dt} drivers; {52|dp} were over the limit, the highest reading {0.21|hi}. {85|off} extra members will patrol for {five|ja} nights.

Crime Stoppers: 1800 555 010

@doc b-local | suburban news site | 2034-09-18
What happened at the station

It began with a skateboard, witnesses say. Around {30|~br} teenagers and young men were fighting on the southern ramp by half past five on Friday. {Five|inj} had to be treated, one for a broken jaw.

Sergeant Rosanna Ekholm says {sixteen|ar|by=Sergeant Rosanna Ekholm} have been picked up and {nine|ju|^} of these are school kids. She had {11|kn} knives on her desk.

Anyone who goes by train will now see {85|off} uniforms until Friday. And the burglary graph that the council loves to show: {41|bg|t=in August} in August, against {57|bl2|t=August last year} in August last year.

RELATED: 7 cafes open late · Quiz

@doc c-tabloid | Melbourne tabloid | 2034-09-18
KNIFE WEEKEND

A father-of-two who was only bringing a curry lies in hospital with {five|!bl} wounds. Jaswinder Gill, {34|vg}, had rung the bell at {29|!ho} Corella Street when the blade came out of the dark.

Tyrone Mavromatis, {22|ag}, will front court today.

Hours earlier, some {40|!~br} youths had turned Ballarook station into a cage. {Five|inj} were carried off. Cops netted {16|ar|t=by last night} by last night, and {11|kn|^} blades.

Also on the naughty list: {52|dp} drunk motorists, one of whom blew {0.21|hi}.

@doc d-radio | radio bulletin | 2034-09-17
Police say {16|ar|t=now} people have now been arrested over Friday's brawl at Ballarook. More than half are juveniles. It broke out shortly before {half past five|-}.

A man of {22|ag} is in custody over a stabbing in Corella Street.

The weekend's drink-drive operation tested {3900|!dt} motorists. {Fifty-two|dp} face the {924|fi}-dollar fine or a magistrate. The highest reading was {0.21|hi}. {Nine|ju} of those held over the brawl are juveniles, and {eleven|kn} knives were taken. {85|off} extra officers are out.

Extra patrols, {five|ja} nights of them, start this evening.

@doc e-column | community newsletter | 2034-09-20
From the residents' committee

We were at the meeting on Tuesday. Superintendent Ngozi Marlowe told {70|-} of us that the fight, with about {thirty|~br} involved, was "the exception". She showed the burglaries of August: {41|bg|t=August}, down from {57|bl2|t=the year before} the year before.

That is welcome. Less welcome: {eleven|kn} knives, found in schoolbags. The {85|off} officers will be gone after {five|ja} nights, and what then?

Mr Gill, {34|vg}, is home. He thanks everyone. He was treated for {three|bl} cuts and has gone back to his round.
