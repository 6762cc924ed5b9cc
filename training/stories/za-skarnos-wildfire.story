@story za-skarnos-wildfire
@topic Wildfire on a Greek island and arrests for arson
@subject V = Agrilia wildfire | the wildfire | the fire | the blaze
@subject F = Hellenic Fire Service | the fire service | firefighters
@subject M = civil protection ministry | the ministry
@subject P = Greek police | the police | island police
@subject I = the island | Skarnos
@subject H = Skarnos health centre | the health centre
@fact a1 = 1900 | area | V | hectares burned | 2033-07-24 evening | cumulative
@fact a2 = 4150 | area | V | hectares burned | 2033-07-27 | cumulative
@fact isl = 17 | rate | V | share of the island burned in percent | 2033-07-27 | cumulative
@fact evt = 6200 | evacuated | V | tourists evacuated | 2033-07-25 | cumulative
@fact evr = 1350 | evacuated | V | residents evacuated | 2033-07-25 | cumulative
@fact ev = 7550 | evacuated | V | people evacuated | 2033-07-25 | cumulative
@rel sum ev = evt + evr
@fact evs = 2100 | evacuated | V | people taken off by sea | 2033-07-25 | cumulative
@fact vil = 8 | other | V | villages evacuated | 2033-07-25 | cumulative
@fact ff1 = 130 | officers | F | firefighters at work | 2033-07-24 evening | snapshot
@fact ff2 = 284 | officers | F | firefighters at work | 2033-07-26 | snapshot
@fact eng = 61 | other | F | fire engines | 2033-07-26 | snapshot
@fact air = 13 | other | F | aircraft | 2033-07-26 | snapshot
@fact arr = 4 | arrests | P | people arrested for arson | 2033-07-27 | cumulative
@fact fines = 19 | other | F | fines for careless fires | 2033-07-27 | cumulative
@fact d = 1 | deaths | V | people killed | 2033-07-27 | cumulative
@fact inj = 23 | injuries | H | people treated | 2033-07-27 | cumulative
@fact home = 38 | homes | V | homes destroyed | 2033-07-27 | cumulative
@fact homed = 74 | homes | V | homes damaged | 2033-07-27 | cumulative
@fact wind = 8 | speed | - | wind in beaufort | 2033-07-24 | snapshot
@fact fires = 59 | other | F | fires in the country in a day | 2033-07-24 | constant
@fact sen = 10 | sentence | P | years of prison possible for arson | - | constant | threshold
@fact comp = 6000 | other | M | euros at once for each damaged home | 2033-07-27 | plan | pledged
@trap a1 a2 :: it doubled
@trap evt evr :: guests and locals
@trap ev evs :: all and those by sea
@trap ff1 ff2 :: at first and later
@trap arr fines :: arson and carelessness
@trap home homed :: destroyed and damaged
@fact insp = 310 | homes | V | homes inspected | 2033-07-27 | cumulative
@fact brit = 160 | other | - | British tourists stranded | 2033-07-25 | snapshot
@fact arr1 = 2 | arrests | P | people arrested for arson | 2033-07-26 evening | cumulative
@fact a15 = 3600 | area | V | hectares burned | 2033-07-26 13:00 | cumulative
@fact inj1 = 17 | injuries | H | people treated | 2033-07-26 noon | cumulative
@trap arr1 arr :: two more the next day
@trap a15 a2 :: a day apart

@doc a-wire | wire agency | 2033-07-25
Thousands flee wildfire on Greek island of Skarnos

ATHENS (Levant News) - More than {7,500|>ev|t=by Monday noon|by=the civil protection ministry} people, most of them tourists, had been moved from the path of a wildfire on the Aegean island of Skarnos by Monday noon, the civil protection ministry said. {2,100|evs|^} were picked up by coast guard vessels and fishing boats from the beach of Agrilia, the rest taken by bus.

The fire broke out on Sunday and by evening had burned {1,900|a1|t=by evening} hectares of pine and olives. {130|ff1|t=by evening} firefighters were on the spot then; more were sent from Athens and Cyprus.

{Eight|vil} villages were emptied.

"The wind is {8|wind} on the Beaufort scale. You cannot fight it, you can only leave," fire service spokeswoman Artemis Galanou said. Greece had {59|fires|t=on Sunday} wildfires on Sunday.

A man of 71 was found dead in his olive grove.

@doc b-greek | Greek daily, English edition | 2033-07-28
{Four|arr} held as Skarnos counts the cost

Police have arrested {four|arr|by=Police} people on suspicion of starting the fire that burned {4,150|a2|by=the Copernicus service} hectares on Skarnos, about {a sixth|~isl|v=16.67} of the island, by the estimate of the Copernicus service. {Two|-} are brothers of 19 and 22; a canister was found in their van. If convicted they face up to {10|<sen} years.

Separately the fire service has imposed {19|fines} fines for burning weeds and for sparks from a grinder.

Engineers have looked at {310|insp} houses so far. {Thirty-eight|home} are lost, {74|homed} damaged. Owners can apply for {€6,000|comp} as a first payment, the ministry announced.

The {one|d} victim, Stamatis Vourlas, had gone back for his mule. The mule is alive.

At the peak on Tuesday {284|ff2|t=on Tuesday} firefighters with {61|eng} engines and {13|air} aircraft were in action. The health centre treated {23|inj} people, most for smoke.

Hoteliers say that of {6,200|~evt} guests who left, a third have returned.

@doc c-tabloid | British tabloid | 2033-07-25
HELLIDAY ISLAND

Brits flee flames in flip-flops as {7,550|!evt} tourists are evacuated

By Kayleigh Sturrock in Skarnos and Dean Pook

TERRIFIED holidaymakers waded into the sea as a wall of fire closed in on the party resort of Agrilia.

Mum-of-three Chantelle Obi, 36, from Basildon, told how she carried her youngest for {four|-} miles. "We left our passports, our cases, everything. Some bloke gave me his Lilo."

As many as {2,100|evs} were rescued by boat.

Around {160|~brit} of those stranded are British, the Foreign Office believes.

Winds of force {8|wind} fanned the flames. Only {13|!ff1} firemen had been there to meet them on Sunday night, locals claimed.

MAP, PAGE {5|-}: Is YOUR resort safe?
£{9.50|-} HOLS: collect your token, page {22|-}

@doc d-live | Greek news site live | 2033-07-26
Fire on Skarnos – minute by minute

21:40 New figures from the ministry. On the ground: {284|ff2|t=21:40|by=the ministry} firefighters, {61|eng|^} vehicles. In the air, until dark: {13|air|^}.

19:05 The police: {two|arr1|t=19:05|by=The police} men taken in for questioning; they're brothers.

17:30 The front towards Palaiokastro is under control.

15:12 Evacuations complete in {eight|vil} villages. {1,350|evr|t=15:12|by=The regional governor} residents and {6,200|evt|^} visitors in total, plus {80|-} dogs. The regional governor thanks the fishermen.

13:00 Burned so far, satellite: {3,600|a15|t=13:00} ha.

11:45 Health centre: {17|inj1|t=11:45} treated, none serious.

10:20 A message from 112 was sent to all phones on the south coast, the {sixth|-} since Sunday.

