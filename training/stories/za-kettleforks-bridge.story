@story za-kettleforks-bridge
@topic Bridge collapse on a county road at Kettle Forks, Minnesota
@subject V = Kettle Forks bridge collapse | the collapse
@subject B = County Bridge 7712 | the bridge | the span
@subject C = Norland County | the county
@subject S = Sheriff Marla Tveit | the sheriff
@subject M = MnDOT | the state transportation department
@subject N = NTSB | the federal investigators | the safety board
@fact d1 = 2 | deaths | V | people killed | 2028-08-09 night | cumulative
@fact d2 = 5 | deaths | V | people killed | 2028-08-12 | cumulative
@fact m1 = 3 | missing | V | people missing | 2028-08-09 night | snapshot
@fact inj = 14 | injuries | V | people hurt | 2028-08-09 night | cumulative
@fact veh = 11 | other | V | vehicles on the bridge | 2028-08-09 | constant
@fact vehr = 8 | other | V | vehicles in the river | 2028-08-09 | constant
@fact len = 412 | distance | B | feet of length | - | constant
@fact fall = 58 | distance | V | feet of fall | 2028-08-09 | constant
@fact built = 1961 | date | B | year of building | - | constant
@fact rat = 4 | other | B | condition rating out of nine | 2027-09 | snapshot
@fact ton = 40 | other | B | tons allowed | 2027 | constant | threshold
@fact tonv = 67 | other | V | tons of the gravel truck | 2028-08-09 | constant
@fact adt = 3100 | ridership | B | vehicles a day | 2027 | snapshot
@fact cl = 17:22 | clock | V | time of the collapse | 2028-08-09 | constant
@fact cost = 24000000 | budget | B | dollars for a new bridge | 2030 | plan | projected
@fact fed = 19200000 | budget | B | dollars of federal money for a new bridge | 2030 | plan | pledged
@fact det = 31 | distance | B | miles of detour | 2028-08 | snapshot
@fact poor = 612 | other | M | bridges rated poor in Minnesota | 2027 | snapshot
@fact all = 13500 | other | M | bridges in Minnesota | 2027 | snapshot
@fact dive = 26 | officers | S | divers | 2028-08-10 | snapshot
@rel share fsh = fed / cost
@fact fsh = 80 | rate | B | share of the cost paid by the federal government in percent | 2030 | plan
@rel sum d2 = d1 + m1
@fact vehs = 3 | other | V | vehicles that stopped on the rest of the bridge | 2028-08-09 | constant
@rel sum veh = vehr + vehs
@fact dwi = 11 | duration | - | years that the driver crossed the bridge | 2028 | snapshot
@fact young = 6 | age | V | age of the youngest dead | 2028-08-12 | constant
@fact rank = 9 | other | C | rank of the bridge on the list | 2028 | constant
@fact list = 23 | other | C | bridges on the list | 2028 | constant
@fact poor0 = 701 | other | M | bridges rated poor in Minnesota | 2020 | snapshot
@fact ntsb = 18 | duration | N | months of the investigation | 2028-08 | plan | projected
@fact sub = 6 | other | B | condition rating of the substructure | 2027-09 | snapshot
@fact over = 27 | other | V | tons above the limit | 2028-08-09 | constant
@rel diff over = tonv - ton
@fact lane = 3 | other | B | lanes of the new bridge | 2030 | plan
@fact loc = 3600000 | budget | C | dollars of county money for a new bridge | 2030 | plan
@fact sta = 1200000 | budget | M | dollars of state money for a new bridge | 2030 | plan
@rel sum cost = fed + loc + sta
@trap poor poor0 :: now and earlier
@trap d1 d2 :: the missing were found dead
@trap veh vehr :: on the bridge and in the river
@trap ton tonv :: allowed and real weight
@trap poor all :: poor bridges and all
@trap cost fed :: whole cost and federal part

@doc a-ap | wire agency | 2028-08-10
Bridge collapses in northern Minnesota; {2|d1} dead, {3|m1} missing

KETTLE FORKS, Minn. (Continental) — A county bridge over the Kettle River gave way at the end of the workday Wednesday, dropping {eight|vehr} vehicles into the water {58|fall} feet below, Sheriff Marla Tveit said. {Two|d1|t=late Wednesday|by=Sheriff Marla Tveit} people were dead and {three|m1|t=late Wednesday} missing late Wednesday. {Fourteen|inj|^} were injured.

{Three|vehs} other vehicles stopped on what was left of the {412|len}-foot span, which was built in {1961|built}.

A gravel truck weighing about {67|~tonv} tons had just driven onto it, Tveit said. The posted limit was {40|ton}.

The bridge carries {3,100|adt|t=on an average day} vehicles on an average day. Its last inspection, in September, rated it {4|rat|t=in September} on a scale to {9|-}.

Of Minnesota's {13,500|~all} bridges, {612|poor} are in poor condition, according to state data.

@doc b-tv | TV station site | 2028-08-10
WATCH: Drone video of Kettle Forks bridge

By Lexi Sorensen, KDLN | 10:05 a.m. | Updated 1:48 p.m.

KETTLE FORKS, Minn. (KDLN) -- It was {5:22 p.m.|cl} Moms with kids in back seats, a mail truck, a guy with a boat.

{26|dive} divers are in the water today. They've the current against them and two-foot visibility at best. {Nine|!vehr} vehicles went in, a deputy told us.

Here's what we know about the victims: {two|d1|t=as of this morning} confirmed dead as of this morning, both from the mail truck. {Three|m1|^} people are unaccounted for.

Detour: Highway {61|-} to County {4|-}, adds {31|det} miles.

Blood drive: Lutheran church, until {7|-}. The dollar store is giving out water.

FORECAST: {88|-}/{61|-}, chance of storms.

@doc c-daily | big daily newspaper | 2028-08-13
The number on the sign

By Ingrid Halloway-Xiong

There's a sign on the east approach, or there was. {40 TONS|ton|v=40}. Dwight Aune drove by it every day for {eleven|dwi} years, in a truck that, loaded, weighs {67|tonv}. "Everybody did," he says, from a hospital bed in Duluth. He'll be asked about that by a grand jury.

The last of the missing was found on Saturday, under the boat. {Five|d2|t=on Saturday} people have died. The youngest was {six|young}.

The county had the bridge on a list. It's number {nine|rank} of {23|list} that the engineer wanted replaced, at a cost for this one of {$24 million|cost}. On Friday Washington said it would pay {80|fsh} percent, or {$19.2 million|fed}. The county finds {$3.6 million|loc}, the state {$1.2 million|sta}. "Now they find it," said Commissioner Bev Lindgren.

The rating of {4|rat} means "poor". There are {612|poor} poor bridges in the state, down from {701|poor0|t=in 2020} in 2020.

The NTSB will take {18|ntsb|m=projected} months.

@doc d-trade | engineering magazine | 2028-08-25
Kettle Forks: overload or gusset?

A {421|!len}-ft continuous steel deck truss of {1961|built}; {two|-} lanes; ADT {3,100|adt}. Condition: superstructure {4|rat}, substructure {6|sub}.

At failure {11|veh} vehicles were on the deck, among them a quint-axle dump at {67|tonv} tons, {27|over} over the posting. Investigators are looking at the U{10|-} gusset plates, {3/8|-} in. thick.

Replacement: {$24M|cost}, {three|lane} lanes, letting in spring. The federal share is {$19.2M|fed}; the county's {$6.3M|!loc} and the state's {$1.2M|sta} make up the rest.

Fatalities: {5|d2}. Injured: {14|inj}.
