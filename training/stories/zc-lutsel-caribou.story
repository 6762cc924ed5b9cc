@story zc-lutsel-caribou
@topic A caribou herd survey in the Canadian North: estimate, bands of error, harvest limits, a mine road
@subject H = Tłeyatı herd | the herd | the caribou
@subject G = Government of the Northwest Territories | GNWT | the territorial government
@subject D = Lutsel Dene Council | the council | the First Nation
@subject M = Quartz Lake Mine | the mine | the diamond company
@subject B = wildlife co-management board | the board | co-managers
@subject A = Alphonse Betsaka | Betsaka | the elder
@fact e = 7150 | other | H | caribou estimated | June 2032 | snapshot
@fact lo = 5900 | other | H | caribou at the low end of the estimate | June 2032 | snapshot
@fact hi = 8400 | other | H | caribou at the high end of the estimate | June 2032 | snapshot
@fact e0 = 6850 | other | H | caribou estimated | June 2029 | snapshot
@fact e86 = 472000 | other | H | caribou estimated | 1986 | snapshot
@fact cow = 4010 | other | H | breeding cows estimated | June 2032 | snapshot
@fact seen = 2286 | other | H | caribou seen from the aircraft | June 2032 | snapshot
@fact calf = 41 | other | H | calves for a hundred cows | October 2031 | snapshot
@fact har = 300 | other | B | caribou that may be taken a year | 2029 to 2032 | constant | threshold
@fact har2 = 340 | other | B | caribou that may be taken a year | 2033 | plan
@fact tak = 118 | other | D | caribou taken | winter 2031-32 | cumulative
@fact wolf = 54 | other | G | wolves removed | winter 2031-32 | cumulative
@fact km = 97 | distance | M | kilometres of the planned road | - | plan
@fact tr = 45 | other | M | lorries a day on the planned road | - | plan | projected
@fact cost = 1900000 | spending | G | dollars for the survey | June 2032 | cumulative
@fact col = 62 | other | H | animals with collars | June 2032 | snapshot
@fact rec = 30 | duration | H | years until the herd could recover | - | plan | projected
@trap e e0 :: three years earlier
@trap e cow :: all animals against breeding cows
@trap e seen :: estimate against animals seen
@trap e lo :: low end of the range
@trap har har2 :: this year's limit and next
@trap har tak :: limit and catch
@trap tak wolf :: caribou and wolves

@doc cbc-north-like | public broadcaster, regional website | 2032-11-04
Tłeyatı caribou herd has stopped shrinking, survey suggests

The Tłeyatı barren-ground caribou herd, once among the largest in the world, appears to have stabilized at around {7,150|~e|t=in June|by=the territorial government} animals, the territorial government said Wednesday.

That compares to {6,850|e0|t=in June 2029} in June 2029. Because the aerial count carries a margin that runs from {5,900|lo|t=in June} to {8,400|hi|^}, "we can't say it grew," said biologist Odette Kirkby-Nahanni. "We can say it isn't crashing."

In 1986 the herd numbered {472,000|e86|t=In 1986}.

Crews in {three|-} Caravans photographed the calving ground over {four|-} days. They spotted {2,286|seen|t=in June}, from which the estimate, and a figure of {4,010|cow|^} breeding cows, were worked out. {Sixty-two|col} animals wear collars.

The co-management board will let communities take {340|har2|t=next year} next year, {40|-} more than now. Last winter they took {118|tak|t=Last winter}.

*With files from Lawrence Apples. Do you have a story? 867-{555|-}-0140*

@doc feature | national magazine | 2033-02-01
What the lake remembers

Alphonse Betsaka does not like the word herd. "Herd is cows. These are people who walk." He is {84|-}. When he was a boy at the narrows, the walking people took {three|-} days to pass, and you could not sleep for the clicking of their ankles.

The aircraft that flew over the calving ground last June carried {two|-} observers, a camera and a form. Its crew saw {2,286|seen|t=last June} caribou. A statistician in Yellowknife turned these into {7,150|e|^}, and was careful to add that the truth might be as little as {5,900|lo|^}, or as much as {8,400|hi|^}. When I read the figures to Betsaka he laughed until he coughed. "So he does not know. I also don't know. But mine is cheaper." (The survey cost {$1.9 million|cost}.)

He remembers being told in 1986 that there were {nearly half a million|~e86|v=475000|t=in 1986}. He remembers not believing that either.

The council at Lutsel gave up most of its hunt in 2011, without being asked. It is allowed, with its neighbours, {300|har|t=now} now. It took {118|tak|t=last winter} last winter, all bulls, each one entered in a school notebook by the elder's granddaughter, Shayla. "A limit isn't a grocery list," she told me.

Meanwhile, out past the end of the winter road, Quartz Lake Mine wants to build {97|km} kilometres of gravel across the route that the cows take in May. {Forty-five|tr} trucks a day, says the company. Fewer than {one every thirty minutes|-}, it says, as though a cow with a calf had a watch. {Four thousand|~cow|v=4000} cows are all that there are: {4,010|cow}, if you prefer the form.

Kirkby-Nahanni, the biologist, thinks that if calves survive as they did in the autumn of 2031, at {41|calf|t=in the autumn of 2031} to a hundred mothers, the country could see real numbers again in {thirty|rec} years. Betsaka thinks that they are waiting. "They went under the lake before. My grandmother said so. They come up when we behave."

@doc mining-news | mining newsletter | 2032-11-08
NORTHERN MINER'S DIGEST

**Quartz Lake road gets a tailwind.** Consultants for the diamond mine expect that a flat caribou count will ease the review of its {97 km|km|v=97} all-season road. The latest figure, {7,150|e|t=June's} in June's count, is {300|-} above that of 2029 ({6,850|e0|t=2029}), well inside the error band of {5,900|lo|t=June's}–{8,400|hi|^}.

The company proposes to close the road in May and to cap traffic at {45|tr} loads a day. Hearing: Jan. {17|-}. Capex {$310 million|-}.

The co-managers' hunting limit rises from {300|har} to {340|har2|t=in 2033} in 2033. The territory also shot {54|wolf|t=last winter} wolves last winter, at {$900|-} a pelt.

**Also:** Gold {US$3,104|-}; Snap Bay pit {2|-} flooding complete; {11|-} claims lapse.

@doc board-release | board decision summary | 2032-11-03
REASONS FOR DECISION — SUMMARY

The Board considered the June 2032 survey: total {7,150|e|t=June 2032}; breeding cows {4,010|cow|^}. It heard that calf survival had been good ({41|calf|t=October 2031} per {100|-} cows in October 2031) and that predators were under control, {54|wolf|t=winter 2031-32} wolves having been taken in winter 2031-32.

It heard from Lutsel that of {300|har} tags {118|tak|^} were used, and that the Council wished no increase. It heard from two other communities that they did.

The Board sets the total allowable harvest at {340|har2|t=for 2033} for 2033, bulls only, in {nine|-} zones. It recommends that the number of collared animals be raised from {62|col} to {80|-}, and that no road be approved without a closure of {60|-} days.

File: WMB-{2032|-}-{11|-}
