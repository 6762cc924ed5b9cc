@story yf-namib-telescope
@topic A gamma-ray telescope array opens in the Namibian highlands: delay, money, dark skies and a dispute over land
@subject A = Gamsrand array | the array | GRA | the observatory | Gamsrand
@subject C = Gamsrand consortium | the consortium | scientists
@subject E = Euclid Steelworks of Pilsen | the steelmaker | the builder
@subject N = Namibian government | Windhoek | the ministry
@subject L = Nauzerus farmers | the farmers | the landowners
@subject W = Werner Shikongo-Adler | Shikongo-Adler | the director
@subject T = Large telescope | the giant dish | the 28-metre dish
@subject R = Hakos lodge owners | lodges | stargazing guests
@subject M = Mine at Rehoboth East | the mine | the copper mine
@subject S = Namibian students | students | trainees
@fact tel = 64 | other | A | telescopes planned | when complete | plan
@fact tel0 = 99 | other | A | telescopes planned | first design, 2021 | plan
@fact tel1 = 23 | other | A | telescopes working | 4 October 2033 | snapshot
@fact telbig = 3 | other | A | large telescopes planned | when complete | plan
@fact telmid = 17 | other | A | medium telescopes planned | when complete | plan
@fact telsm = 44 | other | A | small telescopes planned | when complete | plan
@fact pc = 35.9 | other | A | share of the telescopes that work | 4 October 2033 | snapshot
@fact dia = 28 | other | T | metres across | - | constant
@fact wgt = 121 | other | T | tonnes of steel and mirrors | - | constant
@fact mir = 240 | other | T | mirrors | - | constant
@fact turn = 25 | duration | T | seconds to turn to any point of the sky | - | constant
@fact cost = 412000000 | budget | C | euros that the array costs | 2033 estimate | plan
@fact cost0 = 330000000 | budget | C | euros that the array costs | 2024 estimate | plan
@fact up = 24.8 | rate | C | rise of the cost | 2024 to 2033 | snapshot
@fact spent = 247000000 | spending | C | euros spent | September 2033 | cumulative
@fact nam = 18000000 | budget | N | euros paid towards the array | 2024 to 2033 | cumulative
@fact eu = 229000000 | budget | C | euros paid by European states and Japan | September 2033 | cumulative
@fact ctry = 14 | other | C | member countries | 2033 | constant
@fact sci = 1130 | jobs | C | researchers in the project | 2033 | snapshot
@fact late = 5 | duration | A | years late | 2033 | snapshot
@fact full = 2038 | date | A | year of completion | - | plan
@fact alt = 1790 | distance | A | metres above sea level | - | constant
@fact land = 2600 | area | A | hectares of site | - | constant
@fact zone = 40 | distance | N | kilometres of dark-sky zone around | from 2034 | plan
@fact farms = 31 | other | L | farms in the dark-sky zone | 2033 | snapshot
@fact objf = 12 | other | L | farms whose owners object | 2033 | snapshot
@fact rent = 1900000 | price | L | Namibian dollars a year of rent asked | 2033 | plan
@fact rent1 = 750000 | price | N | Namibian dollars a year of rent paid | 2033 | snapshot
@fact jobs = 86 | jobs | A | permanent jobs | 2033 | snapshot
@fact jobsn = 59 | jobs | A | permanent jobs held by Namibians | 2033 | snapshot
@fact jobsp = 68.6 | other | A | share of the permanent jobs held by Namibians | 2033 | snapshot
@fact build = 340 | jobs | E | building workers | peak, 2031 | snapshot
@fact stud = 27 | enrolment | S | doctoral grants | 2024 to 2033 | cumulative
@fact studp = 50 | enrolment | S | doctoral grants | by 2038 | plan | pledged
@fact nights = 298 | other | A | clear nights in a year | 2032 | snapshot
@fact hours = 1300 | duration | A | observing hours in a year | - | constant
@fact data = 12 | other | A | petabytes of data in a year | from 2034 | plan
@fact src = 310 | other | C | gamma-ray sources known | 2033 | snapshot
@fact srcp = 1000 | other | C | gamma-ray sources known | after ten years | plan | projected
@fact lamp = 1460 | other | M | lamps on the site | 2033 | snapshot
@fact lampd = 900 | other | M | lamps to be shielded | by June 2034 | plan | pledged
@fact mjobs = 2100 | jobs | M | people employed | 2033 | snapshot
@fact glow = 9 | rate | A | brightening of the night sky since 2020 | 2033 | snapshot
@fact glim = 10 | rate | A | brightening of the night sky at which faint work ends | - | constant | threshold
@fact beds = 118 | other | R | guest beds | 2033 | snapshot
@fact rate = 3400 | price | R | Namibian dollars a night | 2033 | snapshot
@fact guests = 14200 | crowd | R | overnight guests in a year | 2032 | snapshot
@fact inv = 600 | crowd | A | guests at the opening | 4 October 2033 | snapshot
@fact age = 61 | age | W | age | - | snapshot
@trap tel tel0 :: the plan was cut
@trap tel tel1 :: planned and working
@trap cost spent :: the whole cost and what has been spent
@trap cost cost0 :: two estimates
@trap rent rent1 :: asked and paid
@trap glow glim :: measured and feared
@trap jobs jobsn :: all and Namibians
@trap stud studp :: so far and promised
@trap src srcp :: known now and hoped for
@trap lamp lampd :: all lamps and those to be shielded
@rel sum tel = telbig + telmid + telsm
@rel share pc = tel1 / tel
@rel change up = cost0 -> cost
@rel sum spent = nam + eu
@rel share jobsp = jobsn / jobs

@doc consortium-release | press release | 2033-10-04
First light for the southern gamma-ray sky

Gamsrand, Namibia. In the presence of {600|inv} guests the Gamsrand array was inaugurated today at {1,790|alt} metres above sea level, two hours west of Rehoboth. {23|tel1|t=today} of its {64|tel} telescopes are taking data today. When complete, in {2038|full}, it will comprise {three|telbig} large, {17|telmid} medium-sized and {44|telsm} small telescopes.

The first of the large ones is already a landmark. With a dish of {28|dia} metres, {240|mir} mirrors and {121|wgt} tonnes it can be pointed at any place in the sky within {25|turn} seconds, quickly enough to catch a dying star.

"We know {310|~src|t=now} or so sources of gamma rays now," said director Werner Shikongo-Adler. "In ten years I hope for {a thousand|srcp|by=director Werner Shikongo-Adler|t=In ten years}."

The consortium unites {14|ctry} countries and {1,130|sci} researchers. It thanks the Republic of Namibia for its hospitality and for a contribution of {€18 million|nam}.

Facts and figures, with b-roll (4K, {12|-} minutes), at the media page.

@doc windhoek-wire | wire agency | 2033-10-04
Namibia opens giant gamma-ray observatory, five years behind schedule

GAMSRAND, Namibia, Oct 4 (Southern Press) - Scientists on Tuesday opened what will be the world's most sensitive gamma-ray observatory, {five|late} years later than planned and with roughly {a third|~pc|v=35} of its telescopes working.

The consortium now puts the cost at {412 million|cost|by=The consortium} euros, compared with {330 million|cost0|t=in 2024} in 2024, a rise of {24.8|up} percent blamed on steel and on a bankrupt mirror-maker. {247 million|spent|t=by last month} had been spent by last month, it said.

As first drawn in 2021 the array would have had {99|tel0|t=in 2021} telescopes; it has since been trimmed to {64|tel}.

Of the {86|jobs} permanent staff {59|jobsn} are Namibian, or {68.6|jobsp} percent. At its height in 2031 the construction employed {340|build|t=in 2031}, the Czech builder said.

Dark skies are protected by a {40|zone}-km zone that comes into force in January. {Twelve|objf} of the {31|farms} farms inside it have objected.

(Reporting by Twapewa Iipumbu)

@doc republikein-feature | newspaper feature | 2033-10-08
Who owns the dark?

On the farm Nauzerus-Süd there are {three|-} light bulbs, and Gert Cloete would like to keep the right to a fourth. From New Year he'll need a permit for it. "They come {ten|-} thousand kilometres to look at nothing," he says, "and I'm the one who has to sit in it."

Cloete is one of {12|objf} farmers, out of {31|farms} within the zone, who've lodged objections with the ministry. The land under the telescopes, {2,600|land} hectares, was leased from three families, who receive {N$750,000|rent1|t=at present} a year at present and are asking for {N$1.9 million|rent}. Compare that, they say, with {412 million|cost} euros.

The director, a patient man of {61|age}, has heard it before. He grew up on the next plateau. "What I tell them is: we're not your problem. Look east." East is the copper mine, with {1,460|lamp} lamps and {2,100|mjobs} workers. Measurements show that since 2020 the sky over Gamsrand has become {9%|glow|t=since 2020} brighter. At {10%|glim}, by the consortium's own rule, the faintest objects are out of reach. The mine has undertaken to shield {900|lampd|t=by June} of its lamps by June. Nobody I talked to could say why not all.

There are people for whom the dark is a crop. The lodges around Hakos have {118|beds} beds between them and charge {N$3,400|rate} a night on average, and last year they counted {14,200|guests|t=last year} overnight guests, most of them Germans with tripods. "I turn on a torch and I get a bad review," says owner Ilse-Maria Kandjii. She favours the zone. She would make it {60|-} kilometres.

And there is the other promise, of knowledge. Under the host agreement Namibia was to have {50|studp|t=by 2038} doctoral grants by 2038. To date {27|stud|t=To date} have been awarded. One of them went to Elago Haikali, {26|-}, from Outapi, who on Tuesday night showed me on a laptop what the giant dish had seen. It was a smear, {four|-} pixels by {five|-}. "That's a black hole, eating," she said. A jackal called. She zoomed in.

By then Cloete had gone home. You could follow him for {twenty|-} minutes, the only light in the valley.

@doc pilsen-trade | trade paper | 2033-10-11
Steel from the Radbuza under the Southern Cross

When a customer wants {121|wgt} tonnes turned through half a circle in {25|turn} seconds, without a shudder, he comes to Pilsen, says Bohuslav Ertl, head of special structures at Euclid.

The company built the first {28|dia}-metre dish and holds options for the other {two|-}. The whole of the contract is worth {61|-} million euros to it, of which {38|-} million has been invoiced. It had up to {340|build|t=in the summer of 2031} people on the mountain in the summer of 2031, and lost not one day to accidents.

It did lose time. The array ought to have been handed over {five|late} years ago, a delay that Ertl puts at the door of designers who went from {99|tel0} telescopes to {70|-} and finally to {64|tel}. "Every time they took some away, we started the cable plan again."

The mountain top, {1,790|alt} metres high, has {298|nights|t=a year} clear nights a year. For welders that's {298|nights} cold ones.

Orders in brief: sugar mill, Eswatini, {€9|-}m • lock gates, Magdeburg, {€14|-}m

@doc science-desk | science desk explainer | 2033-10-09
What {23|tel1} telescopes in the desert can do that {64|tel} could do better

Gamma rays never reach the ground. What does is a flash of blue light, a few billionths of a second long, made when one hits the air. To see it you need big mirrors, fast cameras and no moon, which is why, although Gamsrand has nearly {300|~nights} clear nights in a year, it will observe for only {1,300|hours} hours.

With {23|tel1|t=now} dishes, astronomers can now take pictures {twice|-} as sharp as before. With {64|tel} they'd be {five|-} times as sharp. "It's like waiting for the second half of your spectacles," says Oriane Maurel-Tanaka, of Kobe.

Every year the site will send out {12|data} petabytes. That load will travel by a fibre line to Windhoek which Namibia paid for out of its {18|nam|x=1000000} million; European states and Japan have put in {229 million|eu|t=so far} so far.

About {310|~src} gamma-ray sources are known, the first found in {1989|-}. {A thousand|srcp|t=after a decade of work} is the aim, after a decade of work. Most will be the old suspects: dead stars, greedy galaxies. "I want the {one|-} that isn't," she says.

Letters: our piece on tides said {12|-} hours; it's {12|-} hours and {25|-} minutes.
