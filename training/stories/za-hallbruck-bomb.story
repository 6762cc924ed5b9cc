@story za-hallbruck-bomb
@topic Unexploded wartime bomb found in Hallbrück: evacuation and defusal
@subject B = the Hallbrück bomb | the bomb | the dud
@subject C = City of Hallbrück | the city | the public order office
@subject K = explosive ordnance service | the bomb disposal team | the experts
@subject H = St. Vinzenz hospital | the hospital | St. Vinzenz
@subject R = the railway | Bahn
@fact kg = 500 | other | B | kilos | 2029-05-26 | constant
@fact ev = 9400 | evacuated | C | people who had to leave | 2029-05-27 | constant
@fact evp = 11000 | evacuated | C | people who had to leave by the first plan | 2029-05-26 | plan
@fact rad = 750 | distance | B | metres of radius | 2029-05-27 | constant
@fact radp = 1000 | distance | B | metres of radius by the first plan | 2029-05-26 | plan
@fact pat = 212 | evacuated | H | patients moved | 2029-05-27 | constant
@fact icu = 14 | evacuated | H | patients moved from intensive care | 2029-05-27 | constant
@fact home = 2 | other | C | old people's homes in the zone | 2029-05-27 | constant
@fact help = 680 | officers | C | helpers | 2029-05-27 | constant
@fact trn = 190 | other | C | transports of the sick | 2029-05-27 | constant
@fact shel = 640 | other | C | people in the shelters | 2029-05-27 14:00 | snapshot
@fact dur = 38 | duration | K | minutes of defusal | 2029-05-27 | constant
@fact start = 15:20 | clock | K | time when the defusal began | 2029-05-27 | constant
@fact end = 15:58 | clock | K | time when the bomb was safe | 2029-05-27 | constant
@fact plan = 12:00 | clock | K | time when the defusal should begin | 2029-05-26 | plan
@fact ref = 23 | other | C | people taken out of their homes by the police | 2029-05-27 | cumulative
@fact train = 84 | other | R | trains rerouted | 2029-05-27 | constant
@fact yr = 31 | other | K | bombs defused in the state this year | 2029-05-27 | cumulative
@fact yrp = 66 | other | K | bombs defused in the state | 2028 | constant
@fact fine = 1000 | damages | C | euros of fine for staying | 2029 | constant | threshold
@fact deep = 4.5 | distance | B | metres below the ground | 2029-05-26 | constant
@fact cost = 730000 | spending | C | euros for the operation | 2029-05-30 | constant
@trap ev evp :: done and first planned
@trap rad radp :: done and first planned
@trap pat icu :: all and intensive care
@trap start plan :: done and planned
@trap yr yrp :: this year and last
@trap ev shel :: evacuated and in the shelters
@fact late = 200 | duration | K | minutes behind the plan | 2029-05-27 | constant
@fact cwt = 10 | other | B | hundredweight | 2029-05-26 | constant
@fact vol = 410 | officers | C | volunteers among the helpers | 2029-05-27 | constant
@fact shelt = 1120 | other | C | people looked after in the shelters | 2029-05-27 | cumulative
@fact hot = 3870 | other | C | calls to the hotline | 2029-05-27 | cumulative
@fact team = 3 | officers | K | colleagues of the chief | 2029-05-27 | constant
@trap shel shelt :: at one moment and all day
@trap help vol :: all and volunteers

@doc a-ticker | local news ticker | 2029-05-27
Bomb in Hallbrück: the Sunday in the ticker

{15:58|end} – Done! The dud is safe. The all-clear was given by Sandra Kehl of the bomb disposal team with a thumbs-up. It took {38|dur} minutes.

{15:20|start} – They've begun. {Three hours and twenty minutes|late|v=200} later than planned ({12|plan|v=12:00}).

14:45 – Drone finds a man on a balcony, with a newspaper. Police are on their way. It's already the {23rd|ref|v=23} person to be taken out.

14:00 – {640|shel|t=14:00} people in the {three|-} shelters. Pea soup has run out.

11:30 – The last of {212|pat} patients has left St. Vinzenz. {Fourteen|icu} came from intensive care.

09:05 – The radius has been reduced from {1,000|radp} to {750|rad} metres, so it's "only" {9,400|ev} people now, not {11,000|evp|t=yesterday|by=the city} as the city had said yesterday.

08:00 – Sirens. {680|help} helpers are out. The bomb: British, {500|kg} kilos.

Live stream: {4,100|-} watching

@doc b-daily | regional daily | 2029-05-28
A thing with {two|-} fuses

By Wendelin Ochs

At half past three on Sunday it's so quiet in Hallbrück that one hears the traffic lights. Sandra Kehl lies on her stomach in a pit {four and a half|deep|v=4.5} metres down and has her arm around {ten|cwt|v=10} hundredweight of iron.

She's {41|-}, has a daughter, and this is her {57th|-}. In the state {31|yr|t=this year} have been defused this year; in all of last year it was {66|yrp|t=in all of last year}. "The front fuse came like butter. With the rear one I talked."

At {15.58|end|v=15:58} it was over.

{9,400|ev} people had been moved, as well as a hospital and {two|home} old people's homes. For that {190|trn} trips by ambulance were needed, and they are the reason why everything began so late.

{84|train} trains took another route. {Twenty-three|ref} people had to be asked by the police; they can be fined up to {1,000|<fine} euros.

The bomb was found by an excavator driver on Friday where a kindergarten is to stand.

@doc c-city | city press release | 2029-05-30
Bomb defusal: thanks and balance

The evacuation of 27 May was the largest in our town since 1998.

Persons concerned: {9,400|ev}
Helpers: {680|help}, of whom {410|vol} volunteers
Patient transports: {190|trn}
Persons looked after in emergency shelters: {1,120|shelt|t=in the course of the day} in the course of the day
Calls to the citizens' hotline: {3,870|hot}
Proceedings for staying in the zone: {23|ref}

The operation cost about {730,000|~cost} euros. The city will submit the bill to the federal government, which pays for German munitions only; this one was British, so the state pays.

Our thanks go to Ms Kehl and her {three|team} colleagues.

@doc d-tabloid | tabloid site | 2029-05-27
BOMB LADY saves {11,000|!ev}!

She's the bravest woman in the state: Sandra K. has cracked a {1,000|!kg}-kilo bomb!

It lay {4.5|deep} metres under a playground. Within a radius of {a kilometre|!rad|v=1000} everyone had to get out.

With nerves of steel she unscrewed both fuses in {83|!dur} minutes.

Even a hospital was cleared: {212|pat} patients, {14|icu} of them on machines.

An old man (88) didn't want to go: "I was here when it fell."

The train to Basel? {84|train} of them took the long way.

▶ So YOU recognise a bomb in the garden ({9|-} photos)

