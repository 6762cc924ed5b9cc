@story m3-piney-fork-tornado
@topic A tornado crosses two Arkansas counties: first night to the weather service's final survey
@subject T = Piney Fork tornado | the tornado | the twister | the storm | it
@subject O = Ouray County | Ouray
@subject L = Lonsdale County | Lonsdale
@subject P = Piney Fork | the town
@subject B = Bethel Ridge | Bethel Ridge community
@subject N = National Weather Service | the weather service | NWS | surveyors | forecasters
@subject G = Governor Delray Castellaw | Castellaw | the governor
@subject E = Twin Rivers Electric Cooperative | Twin Rivers | the co-op | the cooperative
@subject H = Hattie Broussard-Lim | Broussard-Lim | Hattie
@subject S = Red Cross | the Red Cross | shelters
@fact d1 = 5 | deaths | T | people killed | 2031-04-17 morning | cumulative
@fact d2 = 9 | deaths | T | people killed | 2031-04-22 | cumulative
@fact dov = 6 | deaths | O | people killed | 2031-04-22 | cumulative
@fact dlo = 3 | deaths | L | people killed | 2031-04-22 | cumulative
@fact inj = 47 | injuries | T | people hurt | 2031-04-17 | cumulative
@fact ef0 = 3 | other | N | rating on the tornado scale | 2031-04-17 | snapshot
@fact ef = 4 | other | N | rating on the tornado scale | 2031-04-22 | snapshot
@fact w0 = 155 | speed | T | peak wind in miles an hour | 2031-04-17 | snapshot
@fact w = 172 | speed | T | peak wind in miles an hour | 2031-04-22 | snapshot
@fact len = 38.4 | distance | T | miles of path | 2031-04-22 | constant
@fact wid = 900 | distance | T | yards of width at its widest | 2031-04-22 | constant
@fact min = 51 | duration | T | minutes on the ground | 2031-04-22 | constant
@fact down = 19:12 | clock | T | time it touched down | 2031-04-16 | snapshot
@fact hit = 19:34 | clock | P | time it was hit | 2031-04-16 | snapshot
@fact warn = 19:16 | clock | N | time of the warning for the town | 2031-04-16 | snapshot
@fact lead = 18 | duration | N | minutes of warning for the town | 2031-04-16 | constant
@fact hd = 212 | homes | T | homes destroyed | 2031-04-22 | cumulative
@fact hdp = 131 | homes | P | homes destroyed | 2031-04-22 | cumulative
@fact hdb = 22 | homes | B | homes destroyed | 2031-04-22 | cumulative
@fact hm = 480 | homes | T | homes damaged | 2031-04-22 | cumulative
@fact po1 = 11600 | homes | E | customers without power | 2031-04-16 night | snapshot
@fact po2 = 3900 | homes | E | customers without power | 2031-04-18 | snapshot
@fact pole = 730 | other | E | poles broken | 2031-04-18 | cumulative
@fact shel = 164 | other | S | people who slept in shelters | 2031-04-17 | snapshot
@fact age = 83 | age | H | age | - | constant
@fact adr = 218 | address | H | house number | - | constant
@fact crew = 34 | other | E | line crews at work | 2031-04-18 | snapshot
@fact ng = 120 | officers | G | guard members called up | 2031-04-17 | snapshot
@fact aid = 2500000 | budget | G | dollars of state relief | 2031-04-17 | plan
@fact fed = 42000 | budget | G | dollars of federal aid for a household at most | 2031-04-24 | plan | threshold
@fact ins = 96000000 | damages | T | dollars of insured losses | 2031-04-24 | snapshot | projected
@fact fr = 1300 | other | P | people who live there | - | constant
@fact tot = 14 | other | N | tornadoes in the outbreak | 2031-04-22 | cumulative
@rel sum d2 = dov + dlo
@trap d1 d2 :: more died later
@trap ef0 ef :: the rating was raised
@trap w0 w :: the estimate was raised
@trap hd hm :: destroyed against damaged
@trap hd hdp :: the whole path against the town
@trap po1 po2 :: power came back
@trap down hit :: touchdown against the town
@trap aid fed :: state against federal
@trap d2 tot :: deaths against tornadoes

@doc a-tv | local TV site | 2031-04-17
Tornado levels much of Piney Fork; {five|d1|t=as of 6 a.m.} confirmed dead

PINEY FORK, Ark. (KRZV) — There is no south side of Piney Fork anymore.

A large tornado struck this town of {1,300|fr} at {7:34 p.m.|hit|t=Wednesday|s=this town} Wednesday, {18|lead} minutes after the National Weather Service put out a warning for it. The coroner confirmed {five|d1|t=as of 6 a.m.|by=The coroner} fatalities as of 6 a.m. Hospitals in Hot Springs and Little Rock have taken in {47|inj|by=Hospitals in Hot Springs and Little Rock} patients.

A preliminary look gives it a rating of {EF-3|ef0|v=3|by=surveyors} with winds of {155|w0|by=surveyors} mph, surveyors said.

{164|shel|s=Red Cross} people spent the night in Red Cross shelters at First Assembly, 900 N. Main, and the Lonsdale County fairgrounds.

At the height of it Twin Rivers Electric reported {11,600|po1|t=At the height of it|by=Twin Rivers Electric} meters out.

KRZV StormTeam 7: chance of rain 20% Friday.

@doc b-paper | statewide newspaper | 2031-04-18
'I counted the boards as they went'

BY TAMSEN OKONKWO-REEVES

Hattie Broussard-Lim, {83|age}, got into the bathtub at {218|adr} Sycamore Street with a mattress over her and her late husband's bowling helmet on her head.

There is a bathtub at {218|adr} Sycamore now. There is not much else.

Hers is one of at least {130|>hdp} homes destroyed in Piney Fork. Between here and Bethel Ridge, where another {22|hdb|s=Bethel Ridge} are gone, the power cooperative lost {730|pole|s=the power cooperative} poles. On Friday {3,900|po2|t=On Friday} customers were still dark, with {34|crew} crews out.

Gov. Delray Castellaw called up {120|ng|s=Gov. Delray Castellaw} Guard members and released {$2.5 million|aid} from the disaster fund.

The sirens went at {7:16|warn|t=Wednesday evening} Wednesday evening. The funnel had been on the ground for {four|-} minutes in Lonsdale County, where it touched down at {7:12|down|s=The funnel}. "{Eighteen|lead} minutes is a long time," said Fire Chief Orval Tidmore. "It's long enough to go back for the dog."

[Photo gallery: 31 images]

@doc c-nws | weather service statement | 2031-04-22
PUBLIC INFORMATION STATEMENT
NATIONAL WEATHER SERVICE NORTH LITTLE ROCK AR
NOON CDT TUE APR 22 2031

...NWS DAMAGE SURVEY, PINEY FORK TORNADO, FINAL...

RATING: EF-{4|ef}
ESTIMATED PEAK WIND: {172|w} MPH
PATH LENGTH: {38.4|len} MILES
PATH WIDTH /MAXIMUM/: {900|wid} YARDS
FATALITIES: {9|d2}
START: {7:12 PM|down} CDT APR 16
DURATION: {51|min} MINUTES

THE RATING WAS RAISED FROM EF-{3|ef0|t=THE RATING WAS RAISED FROM} AFTER ENGINEERS LOOKED AT THE ANCHOR BOLTS OF A CLINIC IN PINEY FORK. {212|hd} DWELLINGS WERE DESTROYED ALONG THE TRACK AND A FURTHER {480|hm} DAMAGED. THIS WAS ONE OF {14|tot} TORNADOES IN THE STATE THAT EVENING.

@doc d-wire | wire agency | 2031-04-24
Federal help cleared for Arkansas tornado counties

LITTLE ROCK, Ark. (Continental Press) — Families in Ouray and Lonsdale counties can apply for up to {$42,000|<fed} apiece after the president signed a disaster declaration on Thursday.

{Nine|d2|t=since} deaths have since been attributed to the April 16 twister, {four|!dov|s=Ouray} in Ouray County and {three|dlo|s=Lonsdale} in Lonsdale. It carved a track of nearly {40|~len} miles through pine and pasture, at one point {half a mile|~wid|v=880} across.

A modeling firm expects insurers to pay {$96 million|ins|m=projected|by=A modeling firm}.

The worst was in Piney Fork, which had {eleven|!lead} minutes to take cover and where {131|hdp} houses were razed. Utility crews restored the last of {16,100|!po1} outages Sunday.

@doc e-weekly | county weekly | 2031-04-25
Who we lost, who we have

The {nine|d2} names are on page 3. Read them slowly.

Then look at page 5, which has the list of what came: {six|-} tractor-trailers of feed, {212|-} pies from the Mennonites in Dover, and a cheerleading squad from Texarkana with chain saws.

Mrs. Hattie Broussard-Lim would like it known that she is {88|!age}, is not hurt, and wants her blue casserole back. If you find it, her mailbox is still standing at {218|adr} Sycamore.

The governor walked Main Street with a checkbook worth {two and a half|aid|x=1000000|s=The governor} million and {120|ng|s=The governor} soldiers to carry plywood. The weather people came with tape measures and found bolts: hence the {4|ef|s=The weather people}.

Wind, {172|w}. Yards wide, {900|wid}. Some of us didn't need it measured.

CLASSIFIEDS: Hay, $55 round bale. Kittens free.
