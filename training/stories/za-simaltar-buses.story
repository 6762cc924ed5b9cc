@story za-simaltar-buses
@topic Two buses swept into a river by a landslide in Nepal
@subject V = Simaltar landslide | the landslide | the slide
@subject P = Nepal Police | the police | police
@subject A = Armed Police Force | the rescuers | APF
@subject R = Trisuli river | the river
@subject D = Department of Roads | the road department
@fact on = 63 | other | V | people on the two buses | 2024-07-12 | constant
@fact ona = 38 | other | V | people on the bus from Kathmandu | 2024-07-12 | constant
@fact onb = 25 | other | V | people on the bus to Kathmandu | 2024-07-12 | constant
@rel sum on = ona + onb
@fact sv = 3 | rescued | V | people who swam out | 2024-07-12 | constant
@fact b1 = 4 | deaths | V | bodies found | 2024-07-13 | cumulative
@fact b2 = 19 | deaths | V | bodies found | 2024-07-19 | cumulative
@fact m1 = 56 | missing | V | people missing | 2024-07-13 | snapshot
@fact m2 = 41 | missing | V | people missing | 2024-07-19 | snapshot
@rel sum on = sv + b1 + m1
@rel sum on = sv + b2 + m2
@fact cl = 03:30 | clock | V | time of the slide | 2024-07-12 | constant
@fact res = 75 | officers | A | rescuers on the first day | 2024-07-12 | snapshot
@fact res2 = 510 | officers | A | rescuers in the search | 2024-07-19 | snapshot
@fact dist = 103 | distance | R | kilometres downstream where a body was found | 2024-07-18 | constant
@fact mag = 3 | other | A | magnets lowered into the river | 2024-07-16 | snapshot
@fact mon = 62 | deaths | - | people killed by the monsoon in Nepal | 2024-07-12 | cumulative
@fact mon2 = 98 | deaths | - | people killed by the monsoon in Nepal | 2024-07-19 | cumulative
@fact rain = 176 | other | - | millimetres of rain in 24 hours | 2024-07-11 | constant
@fact warn = 200 | other | - | millimetres of rain that stop night buses | - | constant | threshold
@fact road = 36 | distance | D | kilometres of road being widened | 2024 | plan
@fact tot = 8 | other | D | slides on the road that week | 2024-07-12 | cumulative
@fact comp = 200000 | damages | - | rupees for each family | 2024-07-14 | plan | pledged
@trap b1 b2 :: a week later
@trap m1 m2 :: a week later
@trap ona onb :: two buses
@trap rain warn :: fallen and threshold
@trap mon mon2 :: a week later
@trap res res2 :: at first and later
@fact b15 = 5 | deaths | V | bodies found | 2024-07-14 | cumulative
@fact ind = 7 | other | V | Indian nationals on the buses | 2024-07-12 | constant
@fact prob = 15 | duration | - | days for the panel to report | 2024-07-14 | plan
@fact bus = 9 | other | - | tonnes that a bus weighs | - | constant
@fact disc = 2400 | other | R | cubic metres a second of flow | 2024-07-12 | constant
@fact forest = 11 | deaths | - | people killed by slides below old forest | 2024-07-19 | cumulative

@doc a-wire | wire agency | 2024-07-13
More than {50|>m1} missing after slide sweeps buses into Nepal river

KATHMANDU (Interpress) - Rescuers had found {four|b1|t=by Saturday noon|by=police} bodies by Saturday noon and were looking for {56|m1|^} people after {two|-} buses were knocked into a river by a landslide on Friday, police said.

{Three|sv} passengers swam to the bank. In all there were {63|on} people on the buses, {38|ona} on the one that had left Kathmandu, the others on their way there from the southern plains.

The hillside at Simaltar gave way at {3:30 a.m.|cl} after {176|rain} millimetres of rain in a day. Local rules stop night buses when {200|warn} are forecast.

{Seventy-five|res|t=on the first day} rescuers were at the spot on the first day, but the brown water was too fast for their boats.

The monsoon had killed {62|mon|t=by Friday|by=the home ministry} people in Nepal by Friday, the home ministry says.

@doc b-daily | English-language daily | 2024-07-20
Eight days on the bank

Sabitri Tharu-Magar
Simaltar

Every morning at six Bishnu Lamichhane takes his place on the same stone. His wife had seat B{4|-}. He knows the river has her, and still he asks the divers.

{Nineteen|b2|t=by yesterday|by=Nepal Police} bodies had been recovered by yesterday. {41|m2|^} people hadn't, says Nepal Police. One was found {103|dist} kilometres downstream, on the Indian side.

Of the {two|-} buses there's no trace at all. {Three|mag} magnets on a raft have brought up a bicycle and part of an old truck. Sonar from Bharatpur showed "a shape" at {9|-} metres. There are now {510|res2|t=now} people in the search.

For {36|road} kilometres the road is being widened; hill after hill has been cut like cake. In the week of the accident it had {eight|tot|t=In the week of the accident} slides. "We told the contractor to net that slope," an engineer of the road department said. "He told us that it was phase two."

Families will get Rs {200,000|comp} each. They must bring a death certificate. For which they need a body.

@doc c-portal | news portal | 2024-07-14
Simaltar: who was on the buses?

Jul 14, 2024 | 4:45 PM NPT

Police have released a list of {65|!on} names, drawn from ticket counters.

Bus 1 (Angel Deluxe): {38|ona} people, of whom {three|sv} survived.
Bus 2 (Ganapati): {25|onb} people. None survived.

Among them were {seven|ind} Indian nationals.

So far {five|b15|t=by this afternoon} bodies have been retrieved by this afternoon, some far from the site.

The slide came down at {half past four|!cl|v=04:30} in the morning, the ward chairman recalled.

The government has set up a probe panel with {five|-} members, which is to report in {15|prob} days.

Trending: Gold up Rs {700|-} a tola • SLC topper has {3.98|-} GPA

@doc d-science | science newsletter | 2024-07-23
Why can't you find a bus in a river?

A bus weighs {nine|bus} tonnes. In the Trisuli at monsoon stage that isn't much. The discharge on the morning of the slide was {2,400|disc|by=hydrologist Meena Gurung-Adhikari} cubic metres a second, hydrologist Meena Gurung-Adhikari estimates, at which boulders of {two|-} metres roll.

Sediment then closes over whatever has stopped. The searchers lower magnets, {three|mag} of them; steel under {two|-} metres of gravel won't answer.

Bodies travel. One was found {103|dist} km away.

Could it have been foreseen? The rain, {167|!rain} mm in a day, wasn't a record. There have been {98|mon2|t=by 19 July} monsoon deaths by 19 July, and most were slides below new road cuts. Below old forest: {11|forest|^}.

Next week: why it's cheaper to close a road at night than to buy {one|-} magnet.

