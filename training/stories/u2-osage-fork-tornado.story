@story u2-osage-fork-tornado
@topic Tornado outbreak in Missouri: warnings, damage survey, federal aid
@subject TO = Osage Fork tornado | tornado | twister | the storm | EF-3
@subject OUT = April 19 outbreak | outbreak | the storms
@subject NWS = National Weather Service | weather service | NWS | forecasters
@subject LC = Laclair County | the county | Laclair
@subject PW = Mid-Ozark Electric Cooperative | co-op | Mid-Ozark | the cooperative
@subject GV = Gov. Dale Brannigan | Brannigan | governor | the governor
@subject FEMA = Federal Emergency Agency | FEMA | federal
@subject RC = Heartland Relief | the charity | relief group
@subject SH = Fairmont Elementary | school | Fairmont
@subject CO = county coroner Jolene Duarte | Duarte | coroner
@fact ef = 3 | other | TO | rating on the EF scale | - | constant
@fact ws = 155 | speed | TO | mph of peak wind | - | constant
@fact len = 31 | distance | TO | miles of track | - | constant
@fact wid = 900 | distance | TO | yards of width | - | constant
@fact min = 41 | duration | TO | minutes on the ground | - | constant
@fact lead = 17 | duration | NWS | minutes of warning | - | constant
@fact td = 20:52 | clock | TO | time at which it touched down | - | constant
@fact d1 = 4 | deaths | TO | people killed | 2023-04-20 morning | cumulative
@fact d2 = 6 | deaths | TO | people killed | 2023-04-22 | cumulative
@fact do = 9 | deaths | OUT | people killed | 2023-04-22 | cumulative
@fact i1 = 22 | injuries | LC | people hurt | 2023-04-20 morning | cumulative
@fact i2 = 58 | injuries | LC | people hurt | 2023-04-22 | cumulative
@fact hd = 213 | homes | LC | houses destroyed | 2023-04-22 | cumulative
@fact hm = 174 | homes | LC | houses with major damage | 2023-04-22 | cumulative
@fact hmin = 305 | homes | LC | houses with minor damage | 2023-04-22 | cumulative
@fact ht = 692 | homes | LC | houses damaged in some way | 2023-04-22 | cumulative
@fact mob = 96 | homes | LC | mobile homes destroyed | 2023-04-22 | cumulative
@fact po1 = 21400 | homes | PW | customers without power | 2023-04-20 morning | snapshot
@fact po2 = 3150 | homes | PW | customers without power | 2023-04-22 | snapshot
@fact pol = 640 | other | PW | poles broken | 2023-04-22 | cumulative
@fact lin = 38 | jobs | PW | crews from other states at work | 2023-04-22 | snapshot
@fact tot = 24 | other | OUT | tornadoes | - | constant
@fact est = 130000000 | damages | LC | dollars of damage | 2023-04-27 | snapshot | projected
@fact thr = 11200000 | damages | GV | dollars of damage at which federal help to the public is due | - | constant | threshold
@fact ia = 42500 | damages | FEMA | dollars at most for a household | - | constant | threshold
@fact reg = 508 | other | FEMA | households registered for help | 2023-05-02 | cumulative
@fact kid = 230 | enrolment | SH | pupils | - | constant
@fact shl = 310 | evacuated | RC | people in shelters | 2023-04-20 night | snapshot
@fact vol = 1900 | jobs | RC | volunteers | 2023-04-22 | cumulative
@fact old = 11 | deaths | - | people killed by the tornado of 1974 | 1974 | constant
@fact com = 6 | age | CO | years old of the youngest victim | - | constant
@fact comx = 81 | age | CO | years old of the oldest victim | - | constant
@fact hx = 387 | homes | LC | houses destroyed or with major damage | 2023-04-22 | cumulative
@rel sum hx = hd + hm
@rel sum ht = hd + hm + hmin
@trap d2 do :: one tornado, and the whole outbreak
@trap hd mob :: houses and mobile homes among them
@trap po1 po2 :: power comes back
@trap est thr :: damage and the bar for help
@trap i1 i2 :: first morning and later
@trap d2 ef :: six and three
@trap d2 old :: an older storm

@doc a-local | local TV site | 2023-04-20
Tornado hits Laclair County; {four|d1} dead, {22|i1} hurt

POSTED: Apr 20, 7:12 AM CDT

OSAGE FORK, Mo. — Residents of Laclair County woke Thursday to flattened houses and {four|d1|t=this morning|by=county coroner Jolene Duarte} deaths, confirmed this morning by county coroner Jolene Duarte. At least {22|>i1|^} people were hurt.

The tornado touched down at {8:52 p.m.|td} Wednesday near Highway 5 and stayed on the ground for {41|min} minutes. The National Weather Service says the county had {17|lead} minutes' warning.

{21,400|po1|t=this morning} customers of the Mid-Ozark Electric Cooperative are in the dark this morning. Fairmont Elementary, which has {230|kid} pupils, lost its gym roof; classes are canceled.

{310|shl} people spent the night in shelters run by Heartland Relief.

Closest Warming Station: Exit 129. Send photos: seeit@kozk.example. Download our app, rated 4.6!

@doc b-nws | weather service, public information statement | 2023-04-22
NWS DAMAGE SURVEY FOR 04/19/2023 TORNADO EVENT - UPDATE 2

...OSAGE FORK TORNADO...

RATING: EF-{3|ef}
ESTIMATED PEAK WIND: {155|ws} MPH
PATH LENGTH: {31|len} MILES
PATH WIDTH (MAX): {900|wid} YARDS
FATALITIES: {6|d2}
INJURIES: {58|i2}
START TIME: {8:52 PM|td} CDT

THE OUTBREAK OF APRIL 19 PRODUCED {24|tot} CONFIRMED TORNADOES IN FOUR STATES WITH {9|do} DEATHS. THE DATA ABOVE ARE PRELIMINARY. A TEAM WILL VISIT TWO MORE LOCATIONS.

@doc c-statewide | statewide newspaper | 2023-04-23
The siren, the bathtub, the lot with a number
By Corwin Achterberg, cachterberg@statewide.example

The youngest of the {six|d2|t=by Saturday} people whom Duarte had on her list by Saturday was {6|com}, the oldest {81|comx}. All of them lived in mobile homes: {96|mob} of the {213|hd} houses that no longer stand were of that kind.

The county's tally is {692|ht} damaged dwellings: {174|hm} badly, {305|hmin} slightly and those {213|hd}.

"We had {17|lead} minutes," said Marisol Quintero, who used them to get her father to the bathtub at Fairmont's old gym. The tornado, the survey found, was {half|-} a mile wide at its worst, its winds {155|ws} mph, which makes an EF-{3|ef}.

In 1974 a storm on nearly the same track killed {11|old|t=1974}.

{1,900|vol|s=Heartland Relief} volunteers had signed in with Heartland Relief, and the co-op, with {38|lin} crews borrowed from Arkansas and Iowa, was down to {3,150|po2|t=at sundown} customers at sundown. It has lost {640|pol} poles.

Corrections: 573-555-0148. Obituaries, B6

@doc d-capitol | state politics newsletter | 2023-04-28
{$130 million|est}, or why it clears the bar

Gov. Dale Brannigan put the public bill from the Laclair tornado at ${130|est|x=1000000|by=Gov. Dale Brannigan} million on Thursday. The statewide threshold for a public assistance declaration is {$11.2 million|thr}. Do not expect a fight, then; expect a form.

The fight will be about households. The federal ceiling per family is {$42,500|<ia}, and Laclair's {213|hd} destroyed homes were, by the coroner's grim inventory, largely uninsured.

{Six|d2} dead will not change the formula. The {24|tot} tornadoes of that night killed {nine|do} people from Kansas to Indiana, and three governors are in the queue.

Bill watch: HB 811 (flood, 3rd reading), SB 40, HJR 7.

@doc e-fema | federal fact sheet | 2023-05-02
DR-4702-MO, Individual Assistance snapshot, May 2
Households registered: {508|reg|t=May 2}
Maximum grant for a household: {$42,500|ia}
Homes with major damage or destroyed, county count: {387|hx}
Disaster recovery center hours: 8 a.m.–7 p.m.
