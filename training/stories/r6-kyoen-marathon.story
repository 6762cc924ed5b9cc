@story r6-kyoen-marathon
@topic Japan: the Kyōen Bay marathon in the rain
@subject A = Haruka Ishimine | Ishimine | Haruka | the women's winner
@subject B = Tadesse Wolde-Mariam | Wolde-Mariam | Tadesse | the Ethiopian | the men's winner
@subject C = Daniel Kiprotich-Saina | Kiprotich-Saina | the runner-up
@subject R = Kyōen Bay Marathon | the race | the marathon | organisers | field | starters
@subject P = medical tents | hospital | first-aid | doctors
@fact tm = 7721 | duration | B | finishing time in seconds | 2038-03-14 | constant
@fact ta = 8763 | duration | A | finishing time in seconds | 2038-03-14 | constant
@fact cr = 19 | score | B | seconds ahead of second place | 2038-03-14 | constant
@fact ab = 47 | score | A | seconds inside her personal best | 2038-03-14 | constant
@fact st = 11730 | other | R | runners who started | 2038-03-14 | constant
@fact fi = 10984 | other | R | runners who finished | 2038-03-14 | constant
@fact dn = 746 | other | R | runners who gave up | 2038-03-14 | constant
@fact en = 13200 | other | R | runners entered | 2038-03 | constant
@fact sp = 160000 | crowd | R | spectators along the course | 2038-03-14 | snapshot
@fact vo = 2350 | other | R | volunteers | 2038-03-14 | constant
@fact tr = 88 | injuries | P | runners treated for the cold | 2038-03-14 | cumulative
@fact ho = 6 | injuries | P | runners taken to hospital | 2038-03-14 | cumulative
@fact te = 7 | temperature | R | degrees at the start | 2038-03-14 | snapshot
@fact wn = 9 | speed | R | wind in metres per second | 2038-03-14 | snapshot
@fact pr = 5000000 | price | R | yen for each winner | - | constant
@fact aA = 27 | age | A | age of the winner | - | constant
@fact aB = 31 | age | B | age of the winner | - | constant
@rel diff dn = st - fi
@trap st fi :: starters and finishers
@trap en st :: entered and started
@trap tr ho :: treated and taken to hospital
@trap aA aB :: two winners

@doc a-wire | sports wire | 2038-03-14
KYŌEN – Ethiopia's Tadesse Wolde-Mariam, {31|aB}, won the Kyōen Bay Marathon in {2:08:41|tm|v=7721} on Sunday, {19|cr} seconds ahead of Kenya's Daniel Kiprotich-Saina. Haruka Ishimine, {27|aA}, took the women's race in {2:26:03|ta|v=8763}, beating her personal best by {47|ab} seconds.

Rain fell throughout, with {seven|te} degrees at the start. {11,730|st} runners set off and {10,984|fi} reached the finish. Winners receive {5 million|pr} yen each. {Six|ho|t=on Sunday} people went to hospital.

@doc b-local | regional daily | 2038-03-15
Haruka, at last

She had been second, fourth, and second again. On Sunday the {27|aA}-year-old from Minamisaki crossed the line in {2:26:03|ta|v=8763}, punched the wet air, and slept for two hours on a bench.

The organisers' figures: {11,730|st|by=The organisers} starters out of {13,200|en|^} entered, {746|dn|^} who dropped out, {2,350|vo|^} volunteers with umbrellas. The police guess {160,000|sp|by=The police} onlookers. That is fewer than in sunshine.

The tent by the fish market was full: {88|tr|by=doctors} people with chattering teeth, doctors say, of whom {six|ho|^} were driven off with lights flashing.

@doc c-stats | results bulletin | 2038-03-14
KYŌEN BAY MARATHON · Official results

Men: 1. Wolde-Mariam (ETH) {2:08:41|tm|v=7721}; 2. Kiprotich-Saina (KEN) +{0:19|cr|v=19}. Women: 1. Ishimine (JPN) {2:26:03|ta|v=8763}.

Entries {13,200|en}. At the line {11,730|st}. Home {10,984|fi}. Retired {746|dn}.
Conditions: {7|te} °C, rain, wind {9|wn} m/s from the bay.
Prize: ¥{5,000,000|pr} to each first. Helpers: {2,350|vo}. Treated by the medical service: {88|tr}, of whom {6|ho} in hospital. Results stay provisional until the doping tests are back.

@doc d-blog | runner's blog | 2038-03-16
Reasons for walking the last six kilometres

At the start it was {seven|te} degrees, and my gloves were already done for. The wind off the bay, {nine|wn} metres a second at the bridge, blew a woman's hat into the sea.

I was one of {10,984|fi|t=by the end} finishers by the end, though "finisher" is generous. They'd warned me that {746|dn} hadn't. That's people like Tōru from my club, who shivered in a tent with {87|-} others. ({Six|ho} worse than him were taken away.)

Far ahead, {nineteen|cr} seconds decided the men. Nobody told us. Along the road, {160,000|sp} people told us "Ganbare", and I'd like to thank each one. In the morning, {11,730|st} of us had pinned on a number.

@doc e-english | English-language paper | 2038-03-15
Rain-soaked double in Kyōen

Wolde-Mariam ran the last kilometre alone. His {2:08:41|tm|v=7721} is no course record, but the {31|aB}-year-old had kept company with Kiprotich-Saina until the fishing port and left with {19|cr} seconds to spare.

Ishimine's {2:26:03|ta|v=8763} was {47|ab} seconds quicker than she had ever been. She earns {5 million|pr} yen, as he does.

Medics had a busy day ({88|tr|t=Sunday} treated for hypothermia on Sunday). Of {13,200|en} who had signed up, {1,470|-} never came. Helping out were {2,350|vo} locals.

Kyōen Times · Weather today: 12°/4°
