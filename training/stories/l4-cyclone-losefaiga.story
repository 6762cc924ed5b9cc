@story cyclone-losefaiga
@topic Cyclone Losefa and the Tongan island of Lotuma, January 1998
@subject C = Cyclone Losefa | Losefa | the cyclone | the storm
@subject L = Lotuma | the island | Lotuma island
@subject V = Vaika | the outer island | the atoll
@subject N = National Disaster Committee | the committee | Nuku'alofa
@subject W = Weather bureau | the bureau | forecasters in Nadi | Nadi
@subject A = Australian navy | HMAS Tarawonga | the ship
@fact w = 195 | speed | C | kilometres an hour of the strongest wind | 1998-01-08 night | constant
@fact w0 = 165 | speed | C | kilometres an hour of wind forecast | 1998-01-07 | plan | projected
@fact p = 938 | other | C | hectopascals at the centre | 1998-01-08 night | snapshot
@fact d1 = 3 | deaths | L | people killed | 1998-01-09 | cumulative
@fact d2 = 7 | deaths | L | people killed | 1998-01-12 | cumulative
@fact dv = 2 | deaths | V | people killed | 1998-01-12 | cumulative
@fact dt = 9 | deaths | C | people killed on both islands | 1998-01-12 | cumulative
@fact m = 4 | missing | V | fishermen missing | 1998-01-12 | snapshot
@fact h = 1230 | homes | L | houses destroyed or damaged | 1998-01-12 | cumulative
@fact hd = 415 | homes | L | houses destroyed | 1998-01-12 | cumulative
@fact hp = 1900 | homes | L | houses on the island | - | constant
@fact ev = 2600 | evacuated | L | people in shelters | 1998-01-08 | snapshot
@fact pop = 10400 | other | L | residents | - | constant
@fact vpop = 640 | other | V | residents | - | constant
@fact rain = 342 | other | C | millimetres of rain in a day | 1998-01-09 | constant
@fact swell = 5.5 | distance | C | metres of waves | 1998-01-08 | snapshot
@fact cr = 90 | rate | L | share of the squash crop lost | 1998-01-12 | snapshot
@fact dam = 14500000 | damages | L | pa'anga of damage | 1998-01-12 | snapshot
@fact help = 60 | other | A | tonnes of relief landed | 1998-01-12 | cumulative
@fact crewn = 118 | other | A | sailors aboard | - | constant
@fact wat = 8000 | other | N | water containers handed out | 1998-01-12 | cumulative
@fact pow = 11 | duration | L | days without power | 1998-01-20 | plan | projected
@fact hdam = 815 | homes | L | houses damaged | 1998-01-12 | cumulative
@fact evs = 25 | other | L | share of the residents in shelters | 1998-01-08 | snapshot
@fact sd = 21.84 | other | L | share of the houses destroyed | 1998-01-12 | snapshot
@rel sum h = hd + hdam
@rel share evs = ev / pop
@rel share sd = hd / hp
@rel sum dt = d2 + dv
@rel share hs = h / hp
@fact hs = 64.7 | other | L | share of the houses damaged or destroyed | 1998-01-12 | snapshot
@trap d1 d2 :: first count against the fourth day
@trap w w0 :: measured against forecast
@trap h hd :: damaged or destroyed against destroyed
@trap pop vpop :: two islands
@trap d2 dt :: one island against both

@doc a-wire | wire agency | 1998-01-12
Tonga cyclone kills at least {nine|>dt}

NUKU'ALOFA, Jan 12 - At least {nine|>dt|t=by Monday|by=the National Disaster Committee} people had died by Monday on {two|-} islands in Tonga's north after Cyclone Losefa came ashore at {195|w} km/h, the National Disaster Committee said: {seven|d2|t=by Monday} on Lotuma and {two|dv|^} on Vaika, where {four|m|^} fishermen are still missing.

The first report on Friday had spoken of {three|d1|t=on Friday} dead.

The committee said {415|hd|by=The committee} of Lotuma's {1,900|hp|by=The committee} houses were flattened and some {815|hdam|by=The committee} others damaged. Damage was put at {14.5 million|dam} pa'anga; {90|cr} percent of the squash crop, the island's income, has gone.

The Australian navy's HMAS Tarawonga, with a crew of {118|crewn}, has landed {60|help} tonnes of relief. {Eight thousand|wat} water containers were given out.

@doc b-local | Tongan weekly | 1998-01-15
A night on Lotuma

It came at {ten|-}. By then {2,600|ev} of us, {a quarter|evs|v=25} of the island, were lying on the floor of the church and the college, and the roof of the college went first.

Father 'Isileli says he knew by the barometer. At midnight it read {938|p|t=At midnight} hectopascals. Forecasters in Nadi had told us, on Wednesday, of winds of {165|w0|t=on Wednesday|m=projected|by=Forecasters in Nadi}; those who know have since written {195|w} in the book. In one day {342|rain} millimetres of rain fell.

We are {10,400|pop}. Vaika, next door, is {640|vpop} and is counted dry-eyed: {two|dv} buried, {four|m} out in a boat. Our own mourning is for {eleven|!d2|by=the town officer}, the town officer told me.

Houses? Out of {1,900|hp}, {three in five|~hs|v=60} need a roof, a wall or an owner. The electric company promises light in {eleven|pow|m=projected} days.

Letters: kava prices, 8 votes missing, the queen's birthday.

@doc c-bulletin | relief bulletin | 1998-01-13
Situation report no. 5, Lotuma/Vaika

1. Weather: Losefa has filled. Peak gust {195|w} km/h. Seas at Lotuma {5.5|swell|t=at landfall} m at landfall.
2. People: deaths {7|d2} + {2|dv} = {9|dt}. Missing {4|m}.
3. Shelter: destroyed {415|hd}; other damage {815|hdam}. Affected houses {1,230|h} ({65%|hs|round}).
4. Water: {8,000|wat} containers out. Wells brackish.
5. Relief: {60|help} t ashore from HMAS Tarawonga; tents not yet.
6. Damage estimate: T$ {14.5|dam|x=1000000} m.
7. Power: {eleven|pow|m=projected} days.

Prepared by the National Disaster Committee, room 2, tel. 21-000.

@doc d-aust | Australian daily | 1998-01-14
Navy in "paradise without roofs"

Able Seaman Trish Moana had never seen so many chickens in trees. She was among the first of HMAS Tarawonga's {118|crewn} to wade ashore on Lotuma, and the ship has since landed {90|!help} tonnes of flour, tarpaulins and pumps.

Counting the lost is slow. Tonga's committee has {nine|dt|by=Tonga's committee} names for the pair of islands. On the outer island the search aircraft found nobody: the {six|!m|by=the search aircraft} men in the canoe are feared drowned.

The storm's central pressure, {938|p}, was measured by an uncrewed buoy. "If it had come a degree to the west, we'd be talking about nothing," said a meteorologist, who declined to say about how much. {Two thousand six hundred|ev} people sat it out indoors.

Losses: T$ {14.5 million|dam}, or about what a Sydney mansion fetches. More than {one in five|>sd|v=20} houses was wiped out.

Cricket: Day 3, 288-6. Lotto: 4 11 19 27 33 41
