@story ya-idaho-hives
@topic Theft of beehives in Camas Forks, Idaho: from the empty pallets to the sentencing
@subject X = Camas Forks hive theft | hive theft | theft | heist
@subject B = Lindqvist Apiaries | Lindqvist | Marta Lindqvist | beekeeper | the apiary
@subject S = Elmore-Camas County Sheriff | sheriff's office | Sheriff Dub Hanratty | deputies
@subject D = Dwight Amos Pelkey | Pelkey | the defendant | suspect
@subject A = California almond growers | almond growers | Almond Pollination Exchange | the exchange
@subject I = Idaho Honey Industry Association | honey association | association
@subject C = Fifth-B District Court | court | Judge Consuelo Rasband | judge
@subject V = Farm Bureau Mutual of Boise-West | insurer | insurance
@fact st = 488 | other | X | hives stolen | 2031-01-23 | constant
@fact st1 = 500 | other | X | hives said to be stolen | 2031-01-24 | constant
@fact own = 2240 | other | B | hives owned | 2031-01 | snapshot
@fact shr = 21.8 | other | B | share of the hives that were stolen | 2031-01-23 | constant
@fact pal = 122 | other | X | pallets stolen | 2031-01-23 | constant
@fact pp = 4 | other | X | hives on a pallet | - | constant
@fact trk = 2 | other | X | flatbed trucks used | 2031-01-23 | constant
@fact hr = 5 | duration | X | hours that the loading took | 2031-01-23 | constant
@fact t0 = 01:00 | clock | X | time when a neighbour saw lights | 2031-01-23 | constant
@fact rent = 225 | price | A | dollars to rent a hive for the bloom | 2031 | constant
@fact ren0 = 180 | price | A | dollars to rent a hive for the bloom | 2026 | constant
@fact rnp = 25 | rate | A | increase in the rent of a hive | 2031 | constant
@fact rev = 109800 | revenue | B | dollars of rent that the stolen hives would have earned | 2031 | plan | projected
@fact val = 400 | price | B | dollars to replace a hive | 2031 | constant
@fact los = 195200 | damages | B | dollars to replace the stolen hives | 2031 | constant
@fact ins = 100000 | other | V | dollars of cover | - | constant
@fact ded = 5000 | other | V | dollars of deductible | - | constant
@fact pay = 95000 | damages | V | dollars paid by the insurer | 2031-05 | constant
@fact mi = 640 | distance | X | miles to where the hives were found | 2031-02-19 | constant
@fact fnd = 371 | other | S | hives found | 2031-02-19 | cumulative
@fact fnp = 76 | other | S | share of the stolen hives that were found | 2031-02-19 | constant
@fact not = 117 | other | S | hives not found | 2031-02-19 | snapshot
@fact oth = 209 | other | S | hives of other owners found | 2031-02-19 | cumulative
@fact all = 580 | other | S | stolen hives found in the orchard | 2031-02-19 | cumulative
@fact own5 = 6 | other | S | owners of the hives found | 2031-02-19 | cumulative
@fact ded2 = 58 | deaths | B | found hives that were dead | 2031-03 | cumulative
@fact liv = 313 | other | B | found hives that were alive | 2031-03 | cumulative
@fact tag = 9 | other | B | hives with a tracker | 2031-01-23 | constant
@fact day = 27 | duration | S | days until the hives were found | 2031-02-19 | constant
@fact ar = 3 | arrests | S | people arrested | 2031-02-25 | cumulative
@fact age = 51 | age | D | age of the defendant | 2031-02 | snapshot
@fact yrs = 20 | duration | D | years as a beekeeper | 2031 | snapshot
@fact cnt = 8 | other | D | counts | 2031-04 | constant
@fact plea = 3 | other | D | counts admitted | 2031-09 | constant
@fact ask = 7 | sentence | C | years sought by the state | 2031-11 | constant
@fact sen = 4 | sentence | C | years of prison | 2031-11-14 | constant
@fact fix = 2 | sentence | C | years to be served before parole | 2031-11-14 | constant
@fact ind = 2 | sentence | C | years that may be served on parole | 2031-11-14 | constant
@fact res = 148600 | damages | C | dollars of restitution | 2031-11-14 | constant
@fact resb = 100200 | damages | C | dollars of restitution to the apiary and its insurer | 2031-11-14 | constant
@fact reso = 48400 | damages | C | dollars of restitution to other owners | 2031-11-14 | constant
@fact y30 = 2490 | other | I | hives stolen in the West in the winter | 2029-30 | cumulative
@fact y31 = 3240 | other | I | hives stolen in the West this winter | 2030-31 | cumulative
@fact yp = 30 | rate | I | increase in hives stolen | 2030-31 | constant
@fact need = 2600000 | other | A | hives needed for the bloom | 2031 | plan | projected
@fact dep = 1 | officers | S | detectives on the case | 2031 | snapshot
@fact rew = 11500 | other | I | dollars of reward | 2031-02 | constant
@fact lbs = 55 | other | B | pounds of honey from a hive in a year | 2030 | constant
@fact gen = 3 | duration | B | generations in the business | 2031 | snapshot
@rel product st = pal * pp
@rel share shr = st / own
@rel change rnp = ren0 -> rent
@rel product rev = rent * st
@rel product los = val * st
@rel diff pay = ins - ded
@rel share fnp = fnd / st
@rel diff not = st - fnd
@rel sum all = fnd + oth
@rel sum fnd = ded2 + liv
@rel sum sen = fix + ind
@rel sum res = resb + reso
@rel change yp = y30 -> y31
@trap st st1 :: count and first guess
@trap st own :: stolen and owned
@trap fnd all :: the apiary's and everyone's
@trap fnd liv :: found and alive
@trap rent val :: rent and replacement
@trap rev los :: lost rent and lost hives
@trap ins pay :: cover and payment
@trap cnt plea :: charged and admitted
@trap ask sen :: sought and given
@trap sen pp :: four years, four hives
@trap y30 y31 :: two winters
@trap ar gen :: three people, three generations
@trap not pal :: 117 hives, 122 pallets

@doc a-sheriff | county sheriff's weekly log | 2031-01-27
CAMAS FORKS - SHERIFF'S LOG, Jan. 20-26

Mon. 8:12 a.m. Cow on Hwy 46. Cow moved.
Tue. 3:40 p.m. Report of a man yelling at a mailbox. His mailbox.
Thu. 9:05 a.m. Marta Lindqvist of Lindqvist Apiaries reports about {500|~st1|t=Thu.|by=Marta Lindqvist} beehives missing from winter yard on Soldier Rd. A neighbor saw lights near {1 a.m.|t0}. Tracks of {two|trk} flatbeds. Under investigation.
Fri. 11:30 a.m. Correction: {488|st}. That's {122|pal} pallets, {four|pp} to the pallet.
Sat. 10:15 p.m. Loud music. It was the sheriff's nephew. Turned down.
Sun. Quiet.

If you see bees where there weren't bees, call 208-555-0140.

@doc b-daily | Boise daily | 2031-02-02
Thieves took {a fifth|~shr} of her bees, and a third of her year

By Joaquin Weatherby

CAMAS FORKS - It takes a forklift, nerve and around {five|hr} hours.

That's what it would need, Marta Lindqvist figures, to load {488|st} hives in the dark, and it's why she believes whoever did it keeps bees. She owns {2,240|own}, so {21.8|shr} percent is gone.

Each was to rent for {$225|rent} in the California almonds this month, which would be {$109,800|rev}. Five years ago it was {$180|ren0|t=Five years ago}. To replace them would cost {$400|val} apiece, or {$195,200|los}. Her policy pays {$100,000|<ins}, less a {$5,000|ded} deductible.

The honey association says {3,240|y31|t=this winter} hives have been stolen in the West this winter, {30 percent|yp} more than the {2,490|y30|t=the last} in the last, and is offering a {$11,500|rew} reward.

Lindqvist is the {third|gen|v=3} generation. "Grandpa had them tipped by bears. Bears I get."

Idaho Lottery, Pick 3: 0-4-4

@doc c-trade | beekeeping magazine | 2031-03-10
Found: {580|all} boxes, {six|own5} owners, one orchard

American Apiarist & Drone

They were {640|mi} miles off, in bloom, near Chowchilla, after {27|day} days. Of {122|-} pallets' worth only {nine|tag} hives carried a tracker. One pinged.

Elmore-Camas deputies and a local rural crime unit counted {580|all} stolen hives belonging to {six|own5} owners. {371|fnd} bear the Lindqvist brand, that's {76|fnp} percent of what she lost. {209|oth} belong to others. {117|not} of hers aren't accounted for.

Not all that's found is alive: {58|ded2} of her boxes were dead-outs and {313|liv} were flying.

{Three|ar} people are under arrest. The one who matters to our readers is a fellow beekeeper of {20|yrs} years' standing.

The exchange says that the bloom needs {2.6|need|x=1000000} million hives. There's your motive.

Queens: $41 in lots of 100

@doc d-tv | TV website | 2031-02-26
Beekeeper accused of stealing bees

KBVI-TV | 5:15 PM MST

A {51-year-old|age|v=51} Idaho beekeeper is in the Madera County jail, accused of taking nearly {500|~st} hives from a competitor and renting them out as his own.

Dwight Pelkey was arrested with {two|-} others. Sheriff Dub Hanratty said his office's {one|dep} detective drove to California in her own car.

"He'd sanded off the brand," Hanratty said. "He missed {nine|tag} trackers because he'd quit reading the magazines."

A hive rents for {$225|rent} in February, {25%|rnp} more than in 2026.

Up next: Can your dog eat eggs?

@doc e-court | small-town weekly | 2031-11-20
Pelkey gets {four|sen}

Judge Rasband has a jar of Lindqvist honey in chambers; she disclosed it.

Dwight Pelkey, who pleaded guilty to {three|plea} of {eight|cnt} counts, was sentenced Friday to {four|sen} years: {two|fix} fixed and {two|ind} indeterminate. The prosecutor had asked for {seven|ask}. Restitution's {$148,600|res}, with {$100,200|resb} of it to Lindqvist and her insurer, who paid {$95,000|pay} in May, and {$48,400|reso} to the other owners.

"You know what they're like in January," Marta told him from the lectern. "You put them on a truck."

A good hive makes {55|lbs} pounds. Hers, this year, didn't.

Bazaar at the Grange, Dec. 6, 9-2. Lefse while it lasts.
