@story ya-tennessee-campground
@topic Flash flood at a campground on Sulphur Fork, Tennessee: from the night rescue to the county's siren vote
@subject X = Sulphur Fork flash flood | flash flood | flood | high water
@subject C = Laurel Bend Campground | the campground | Laurel Bend | owner Wynona Petty
@subject E = Hawkinsville County EMA | county emergency management | EMA Director Cole Ramsdell | the county
@subject S = Hawkinsville County Rescue Squad | rescue squad | squad | Capt. Jo Beth Nakamura
@subject W = National Weather Service Morristown-West | weather service | NWS
@subject G = Sulphur Fork | the creek | the river | stream gauge
@subject R = Hawkinsville Medical Center | hospital
@subject T = Tennessee Emergency Management Agency | TEMA | state
@subject B = county commission | commission | commissioners
@fact cmp = 212 | other | C | people at the campground | 2033-07-02 | constant
@fact sit = 84 | other | C | campsites taken | 2033-07-02 | snapshot
@fact sitt = 96 | other | C | campsites | - | constant
@fact sitp = 87.5 | other | C | share of campsites taken | 2033-07-02 | snapshot
@fact rs = 57 | rescued | S | people rescued | 2033-07-03 | cumulative
@fact rsb = 38 | rescued | S | people rescued by boat | 2033-07-03 | cumulative
@fact rst = 12 | rescued | S | people rescued from trees | 2033-07-03 | cumulative
@fact rsh = 7 | rescued | T | people rescued by helicopter | 2033-07-03 | cumulative
@fact slf = 149 | other | C | people who got out by themselves | 2033-07-03 | cumulative
@fact d1 = 3 | deaths | X | people killed | 2033-07-03 noon | cumulative
@fact d2 = 6 | deaths | X | people killed | 2033-07-06 | cumulative
@fact ms = 5 | missing | X | people missing | 2033-07-03 noon | snapshot
@fact inj = 16 | injuries | R | people treated | 2033-07-03 | cumulative
@fact adm = 4 | injuries | R | people admitted | 2033-07-03 | cumulative
@fact rn = 8.4 | other | W | inches of rain in the night | 2033-07-03 | constant
@fact rh = 5 | duration | W | hours of rain | 2033-07-03 | constant
@fact g0 = 2.1 | other | G | feet of water at midnight | 2033-07-03 | snapshot
@fact g1 = 19.6 | other | G | feet of water at the crest | 2033-07-03 | constant
@fact gr = 17.5 | other | G | feet by which the water rose | 2033-07-03 | constant
@fact rec = 16.8 | other | G | feet of water at the old record | 1998 | constant
@fact tw = 00:48 | clock | W | time of the flash flood warning | 2033-07-03 | constant
@fact t9 = 02:15 | clock | E | time of the first emergency call | 2033-07-03 | constant
@fact tp = 02:40 | clock | C | time of the peak | 2033-07-03 | constant
@fact lag = 87 | duration | E | minutes between the warning and the first call | 2033-07-03 | constant
@fact bar = 0 | other | C | bars of phone signal | - | constant
@fact bt = 6 | other | S | boats used | 2033-07-03 | cumulative
@fact sq = 41 | officers | S | rescuers of the squad | 2033-07-03 | snapshot
@fact oth = 68 | officers | T | rescuers from elsewhere | 2033-07-03 | snapshot
@fact tot = 109 | officers | X | rescuers | 2033-07-03 | snapshot
@fact mi = 3.5 | distance | X | miles of creek searched | 2033-07-04 | constant
@fact rv = 52 | other | X | campers and trailers wrecked | 2033-07-05 | cumulative
@fact car = 67 | other | X | cars wrecked | 2033-07-05 | cumulative
@fact veh = 119 | other | X | vehicles wrecked | 2033-07-05 | cumulative
@fact fee = 48 | price | C | dollars a night for a campsite | 2033 | constant
@fact yr = 1987 | other | C | year in which the campground opened | - | constant
@fact sir = 4 | units_pledged | E | sirens to be bought | 2034 | plan | pledged
@fact sirc = 152000 | budget | E | dollars for sirens | 2034 | plan
@fact sire = 38000 | price | E | dollars for a siren | 2034 | plan
@fact gra = 90000 | budget | T | dollars of state money for sirens | 2034 | plan
@fact cou = 62000 | budget | E | dollars of county money for sirens | 2034 | plan
@fact vy = 11 | votes_cast | B | votes for the sirens | 2033-09-19 | constant
@fact vn = 6 | votes_cast | B | votes against the sirens | 2033-09-19 | constant
@fact rej = 2 | cases | B | earlier votes that refused sirens | 2033 | cumulative
@fact fnd = 137000 | fundraising | X | dollars given for the families | 2033-08 | cumulative
@fact age = 4 | age | X | age of the youngest victim | 2033-07-03 | constant
@fact suit = 9 | cases | C | lawsuits | 2034-01 | cumulative
@fact pop = 11700 | other | E | residents of the county | - | snapshot
@fact dmg = 2300000 | damages | T | dollars of public damage | 2033-07-20 | constant
@rel sum rs = rsb + rst + rsh
@rel sum cmp = rs + slf + d2
@rel diff gr = g1 - g0
@rel sum tot = sq + oth
@rel sum veh = rv + car
@rel product sirc = sire * sir
@rel sum sirc = gra + cou
@rel share sitp = sit / sitt
@trap d1 d2 :: later count
@trap ms d2 :: missing on the first day and dead in the end
@trap rs rsb :: all rescued and those by boat
@trap rst adm :: from trees and admitted
@trap sit sitt :: taken and all campsites
@trap g1 rec :: new and old record
@trap g1 gr :: height and rise
@trap sq tot :: the squad and everyone
@trap rv car :: campers and cars
@trap gra cou :: state and county money
@trap vn bt :: six votes, six boats
@trap age sir :: four years, four sirens
@trap inj adm :: treated and admitted

@doc a-tv | Knoxville-area TV website | 2033-07-03
{3|d1} dead, {5|ms} missing after flash flood tears through campground

WTKV 9 | Updated 12:40 PM EDT

HAWKINSVILLE, Tenn. - {Three|d1|t=as of noon} people are dead and {five|ms|^} others missing as of noon Sunday after a wall of water hit Laurel Bend Campground overnight, EMA Director Cole Ramsdell said.

{Fifty-seven|rs} people were rescued: {38|rsb} by boat, {12|rst} out of trees and {seven|rsh} by a state helicopter at first light. {Sixteen|inj} were treated at the hospital, where {four|adm} were kept.

{84|sit} of {96|sitt} sites were taken for the holiday weekend.

The National Weather Service says {8.4|rn} inches of rain fell in {five|rh} hours. It issued a flash flood warning at {12:48|tw}. The first 911 call came at {2:15|t9}.

WTKV wants your pictures. Text to 865-555-0109.

@doc b-wire | national wire | 2033-07-04
In Tennessee hollow, a warning nobody's phone could hear

HAWKINSVILLE, Tenn. (Federated) - The flash flood warning went out at {12:48 a.m.|tw} on Sunday. At Laurel Bend Campground there is no cell signal, no bars, {zero|bar}, and the {212|cmp} people there slept on.

Sulphur Fork stood at {2.1|g0|t=at midnight} feet at midnight. It crested at {19.6|g1} around {2:40|tp}, smashing the record of {16.8|rec|t=set in 1998} set in 1998.

"{Eighty-seven|lag} minutes from warning to the first call," said Capt. Jo Beth Nakamura of the rescue squad. "We live in those minutes now."

Her {41|sq} volunteers were joined by {68|oth} rescuers from other counties. They worked {3.5|mi} miles of creek with {six|bt} boats.

The campground, opened in {1987|yr}, has never had a siren.

@doc c-weekly | county weekly | 2033-07-13
{Six|d2} names

The Hawkinsville Tribune-Banner

We print them on the front, above the fold, where the ball scores go.

The youngest, Addie Rae Coulter, was {four|age}. She'd caught her first bluegill on Saturday. With her father, found Wednesday, that's {six|d2|t=Wednesday}.

About {150|~slf} got themselves out, many up the old log road, in the dark, carrying other people's children.

In the bend there's {131|!veh} vehicles, by the wrecker's count: {52|rv} campers and {67|car} cars. Wynona Petty, who charges {$48|fee} a night, has sent everyone their money.

The creek came up {18.5|!gr} feet, says Ramsdell, from {2.1|g0} to {19.6|g1}. Some of you old-timers told us about '98. It was nothing.

Commission has turned down sirens {twice|rej|v=2}. This paper supported that once. We were wrong.

VBS canceled. Revival moved to Calvary.

@doc d-radio | local radio script | 2033-09-20
WHKV 1390 - MORNING REPORT

It passed. By {eleven|vy} to {six|vn} the county commission bought flood sirens last night, after two earlier tries went down.

There'll be {four|sir}, at {thirty-eight thousand|sire} dollars apiece. The whole bill's {a hundred and fifty-two thousand|sirc}. State'll cover {ninety|gra|x=1000} thousand of it, and the county {seventy-two|!cou|x=1000} thousand.

Commissioner Fugate, who voted no, says a county of {eleven thousand seven hundred|pop|v=11700} can't ring a bell at every branch.

The families' fund is at {a hundred thirty-seven thousand|fnd|t=as of August} as of August.

Dove season's in. Burley's curing nice.

@doc e-tema | state agency summary | 2033-07-20
TEMA - AFTER-ACTION SNAPSHOT: HAWKINSVILLE COUNTY

Rescuers engaged: {109|tot}. Rescued: {57|rs} (boat {38|rsb}; trees {12|rst}; rotary {7|rsh}). Fatalities: {6|d2}.
Self-evacuated: {149|slf}.
Occupancy: {87.5|sitp} percent of sites.
Vehicles destroyed: {119|veh}.
Public damage: ${2.3|dmg|x=1000000} million.
Time from NWS warning to first 911 call: {87|lag} minutes.

Recommendation 1 of 9: audible warning at all creekside campgrounds without cellular coverage.

@doc f-daily | city daily | 2034-01-29
{Nine|suit} suits and one siren

By Deshawn Pruett-Kowalczyk

HAWKINSVILLE - The first siren stands where the bathhouse was. The other three are in a crate.

Laurel Bend's owner faces {nine|suit} lawsuits from the families of {eight|!d2} people who drowned in July and from some who did not. She says she had {8.4|rn} inches of rain and no way to know.

The weather service has since put a gauge upstream that calls a landline when the water passes {six|-} feet. The landline is in Petty's kitchen.

{Sixty-seven|car} cars were crushed. One, she says, was hers.

The commission meets Feb. 12. On the agenda: a fifth siren.
