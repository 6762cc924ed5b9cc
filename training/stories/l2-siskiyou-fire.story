@story siskiyou-fire
@topic Marble Gap fire in northern California: evening one to containment
@subject F = Marble Gap Fire | the Marble Gap | the fire | the blaze | the wildfire
@subject C = Cal Fire | the agency | fire officials
@subject O = Oro Fino | the town
@subject S = Siskiyou County | the county | sheriff's office | the sheriff
@subject P = Klamath Power | the utility
@subject G = Gov. Hollis Tanaka-Reyes | Tanaka-Reyes | the governor
@fact a1 = 4200 | area | F | acres burned | 2032-08-21 19:00 | cumulative
@fact a2 = 38600 | area | F | acres burned | 2032-08-22 07:00 | cumulative
@fact a3 = 71400 | area | F | acres burned | 2032-08-24 | cumulative
@fact a4 = 94850 | area | F | acres burned | 2032-09-19 final | cumulative
@fact c1 = 0 | rate | F | percent contained | 2032-08-21 19:00 | snapshot
@fact c4 = 100 | rate | F | percent contained | 2032-09-19 final | snapshot
@fact c2 = 0 | rate | F | percent contained | 2032-08-22 07:00 | snapshot
@fact c3 = 12 | rate | F | percent contained | 2032-08-24 | snapshot
@fact d2 = 3 | deaths | F | people killed | 2032-08-22 | cumulative
@fact d3 = 9 | deaths | F | people killed | 2032-08-24 | cumulative
@fact d4 = 11 | deaths | F | people killed | 2032-09-19 final | cumulative
@fact mis2 = 40 | missing | S | people unaccounted for | 2032-08-22 | snapshot
@fact mis3 = 14 | missing | S | people unaccounted for | 2032-08-24 | snapshot
@fact ev1 = 1100 | evacuated | S | people ordered out | 2032-08-21 19:00 | cumulative
@fact ev2 = 6800 | evacuated | S | people ordered out | 2032-08-22 07:00 | cumulative
@fact h3 = 418 | homes | O | homes burned in the town | 2032-08-24 | cumulative
@fact hall = 561 | homes | F | homes burned altogether | 2032-09-19 final | cumulative
@fact crew2 = 640 | officers | C | firefighters assigned | 2032-08-22 | snapshot
@fact crew3 = 2350 | officers | C | firefighters assigned | 2032-08-24 | snapshot
@fact wind = 55 | speed | F | miles an hour of gusts | 2032-08-21 | snapshot
@fact pw = 19000 | homes | P | customers without power | 2032-08-22 | snapshot
@fact cost = 62000000 | spending | C | dollars spent on fighting it | 2032-09-19 | cumulative
@fact aid = 75000000 | budget | G | dollars asked of Washington | 2032-08-24 | plan
@trap a1 a2 :: the night's run
@trap a2 a3 :: two days later
@trap a3 a4 :: at the end
@trap h3 hall :: the town and the whole fire
@trap mis2 mis3 :: most were found
@trap cost aid :: spent and asked for

@doc alert | social-media thread | 2032-08-21
@SiskiyouSheriff (verified)
5:58 PM · MARBLE GAP FIRE: Level 3 GO NOW for Zones 14, 15, 16. Leave immediately. 

7:02 PM · Update. {4,200|a1|t=7:02 PM} acres, {0|c1|t=7:02 PM} percent contained. About {1,100|~ev1|^} residents under orders. Gusts to {55|wind}.

7:40 PM · Shelter: Yreka fairgrounds, 1712 Fairlane Rd. Large animals OK. {12|-} stalls left.

8:15 PM · Do NOT call 911 to ask about ash.

@doc wire | wire agency | 2032-08-22
California wildfire kills {three|d2}, levels mountain town

YREKA, Calif. — A wildfire driven by {55|wind}-mph gusts grew nearly tenfold overnight and tore through the old mining town of Oro Fino, killing at least {three|>d2|t=Sunday morning|by=Sheriff Ximena Rodarte} people, Sheriff Ximena Rodarte said Sunday morning.

By 7 a.m. the Marble Gap had covered {38,600|a2|t=By 7 a.m.} acres. None of its edge was contained: {0|c2} percent. Orders to leave applied to {6,800|ev2|^} people and {40|~mis2|by=the sheriff} or so could not be reached, the sheriff said.

Cal Fire had {640|crew2|t=Sunday} personnel on the lines Sunday, with {20|-} engines en route from Oregon. Klamath Power cut the current to {19,000|pw} customers.

"It came over the saddle like a train," said Bud Haverkamp, 81.

@doc record | local news site | 2032-08-24
Oro Fino: house by house
by Yesenia Lindqvist | Siskiyou Record
This story is free to read.

Damage inspectors finished the last street inside the town limits at dusk on Monday. Of {502|-} dwellings, {418|h3} are gone.

The number of dead is {nine|d3|t=as of Tuesday morning|by=the coroner} as of Tuesday morning, the coroner says. {Fourteen|mis3|^} names remain on the sheriff's list, down from {forty|mis2|t=Sunday} on Sunday.

The fire itself: {71,400|a3|^} acres. Contained: {12|c3|^} percent, all along Highway 96. Staffing: {2,350|crew3|^}, up from {640|crew2} at the outset.

Gov. Tanaka-Reyes walked Main Street and said she'd put in for {$75 million|aid} in federal money.

MORE: Air quality 412 in Etna · School start moved to Sept. 7

@doc final | metropolitan daily | 2032-09-20
Marble Gap fire fully contained after {29|-} days

By Nkechi Sorensen-Ruiz, Staff Writer

The {94,850|a4}-acre Marble Gap fire was declared {100|c4|t=Sunday}% contained Sunday. The final ledger: {11|d4} dead; {561|hall} houses, most of them in Oro Fino but {143|-} up the creeks and on ranches; {$62 million|cost} in suppression, a sum that does not include the {$75 million|aid} in recovery help that the governor requested in August and has yet to see.

It began at {4:10|-} on a Saturday afternoon near a spur road. By dark it stood at a few thousand acres. Then the wind backed, and by breakfast it was {38,600|a2|t=by breakfast}.

No cause has been given. Klamath Power denies that its line, de-energized with {19,000|pw} customers, was live when it started.
