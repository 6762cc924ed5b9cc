@story yf-caulker-corals
@topic Coral gardening off Belize after a hot summer: losses, nurseries, spawning night and who pays
@subject R = Blackbird Reef | the reef | Blackbird
@subject T = Coral Gardeners' Trust | the Trust | gardeners
@subject N = Nursery | the nursery | underwater nursery
@subject F = Fisheries department | Belmopan | the department
@subject H = Hurricane Odalys | Odalys | the hurricane
@subject D = Dive shops | divers | dive operators
@subject S = Staghorn coral | staghorn
@subject E = Elkhorn coral | elkhorn
@subject A = Dr Yolani Cal-Whitmore | Cal-Whitmore | the marine biologist
@subject I = Reef insurance | the policy | insurers
@subject C = Cruise lines | cruise passengers
@fact cov = 23 | other | R | percent of the bottom covered by live coral | February 2036 | snapshot
@fact cov35 = 31 | other | R | percent of the bottom covered by live coral | February 2035 | snapshot
@fact cov80 = 54 | other | R | percent of the bottom covered by live coral | 1980 | snapshot
@fact pts = 8 | other | R | points of cover lost | February 2035 to February 2036 | snapshot
@fact ble = 71 | rate | R | share of colonies bleached | October 2035 | snapshot
@fact die = 28 | rate | R | share of colonies dead | February 2036 | snapshot
@fact temp = 31.6 | temperature | R | degrees of the sea | September 2035 | snapshot
@fact lim = 30 | temperature | R | degrees of the sea at which bleaching begins | - | constant | threshold
@fact wk = 14 | other | R | degree-weeks of heat | October 2035 | cumulative
@fact wk8 = 8 | other | R | degree-weeks of heat at which coral dies | - | constant | threshold
@fact pl = 18600 | other | T | fragments planted | 2035 | cumulative
@fact plall = 124000 | other | T | fragments planted | 2017 to 2035 | cumulative
@fact sv = 13020 | other | T | fragments of the year alive | February 2036 | snapshot
@fact svpc = 70 | rate | T | share of the year's fragments alive | February 2036 | snapshot
@fact sta = 11160 | other | S | fragments planted | 2035 | cumulative
@fact elk = 7440 | other | E | fragments planted | 2035 | cumulative
@fact stapc = 60 | other | S | share of the fragments planted | 2035 | snapshot
@fact nur = 22 | other | N | frames | 2036 | snapshot
@fact nurf = 4400 | other | N | fragments growing | March 2036 | snapshot
@fact nurp = 200 | other | N | fragments on each frame | March 2036 | snapshot
@fact dep = 6 | distance | N | metres of depth | until 2035 | constant
@fact dep2 = 14 | distance | N | metres of depth | from 2036 | plan
@fact gen = 38 | other | T | parent colonies in the bank | 2036 | snapshot
@fact gent = 9 | other | T | parent colonies that bear heat | 2036 | snapshot
@fact egg = 1900000 | other | T | eggs caught | 9 August 2035 | snapshot
@fact lar = 260000 | other | T | larvae set free | 13 August 2035 | snapshot
@fact night = 3 | duration | T | nights of spawning | August 2035 | constant
@fact min = 22 | duration | E | minutes that spawning lasted | 9 August 2035 | constant
@fact cost = 1680000 | budget | T | dollars spent in the year | 2035 | snapshot
@fact ins = 504000 | budget | I | dollars paid to the Trust | 2035 | constant
@fact inspc = 30 | other | I | share of the Trust's spending | 2035 | snapshot
@fact pay = 790000 | damages | I | dollars paid out after the hurricane | November 2034 | constant
@fact wind = 120 | speed | I | kilometres an hour of wind at which the policy pays | - | constant | threshold
@fact windo = 165 | speed | H | kilometres an hour of wind | October 2034 | snapshot
@fact job = 31 | jobs | T | people employed | 2036 | snapshot
@fact fis = 12 | jobs | T | former fishermen employed | 2036 | snapshot
@fact wom = 14 | jobs | T | women employed | 2036 | snapshot
@fact fee = 15 | price | F | dollars of reef fee for divers | 2036 | snapshot
@fact fee35 = 10 | price | F | dollars of reef fee for divers | 2035 | snapshot
@fact feen = 84000 | crowd | D | divers who paid the fee | 2035 | cumulative
@fact feet = 840000 | revenue | F | dollars from the fee | 2035 | cumulative
@fact cru = 1100000 | crowd | C | cruise passengers | 2035 | snapshot
@fact boat = 46 | other | D | boats at one buoy on a busy day | 2035 | snapshot
@fact cap = 20 | other | F | boats at one buoy allowed | from June 2036 | plan | threshold
@fact age = 44 | age | A | age | - | snapshot
@fact par = 63 | other | R | parrotfish on a standard swim | February 2036 | snapshot
@fact par10 = 35 | other | R | parrotfish on a standard swim | 2026 | snapshot
@fact parr = 80 | rate | R | rise in parrotfish | 2026 to 2036 | snapshot
@fact km = 27 | distance | R | kilometres of reef | - | constant
@trap cov cov35 :: two years
@trap ble die :: bleached and dead
@trap pl plall :: one year and all
@trap pl sv :: planted and alive
@trap dep dep2 :: the nursery was sunk deeper
@trap gen gent :: all parents and the hardy ones
@trap fee fee35 :: new and old fee
@trap ins pay :: a yearly payment and a claim
@trap wind windo :: threshold and measured
@trap wk wk8 :: measured and deadly
@trap job fis :: all and former fishermen
@trap boat cap :: counted and allowed
@rel diff pts = cov35 - cov
@rel share svpc = sv / pl
@rel sum pl = sta + elk
@rel share stapc = sta / pl
@rel product nurf = nur * nurp
@rel share inspc = ins / cost
@rel product feet = feen * fee35
@rel change parr = par10 -> par

@doc trust-report | annual report summary | 2036-03-05
Coral Gardeners' Trust — 2035 at a glance

The year was the hottest we've worked in. Sea temperature at Blackbird peaked at {31.6|temp|t=in September} °C in September; bleaching starts at {30|lim}. By October the reef had accumulated {14|wk|t=By October} degree-weeks. At {eight|wk8} it is deadly.

Planted: {18,600|pl|t=The year} fragments, of which {11,160|sta} staghorn ({60%|stapc}) and {7,440|elk} elkhorn. Alive in February: {13,020|sv|t=in February}, or {70%|svpc}. Planted since 2017: {124,000|plall|t=since 2017}.

Spawning: on the night of 9 August we caught {1.9 million|egg} eggs; {260,000|lar} larvae were set free four days later.

Nursery: {22|nur} frames with {200|nurp} fragments each, {4,400|nurf} in total.

Money: we spent US${1.68 million|cost}, of which {30%|inspc}, US${504,000|ins}, came from the reef insurance.

Staff: {31|job}, among them {14|wom} women and {12|fis} former fishermen.

@doc carib-wire | wire agency | 2036-03-08
Belize reef loses quarter of its living coral in a year

BELMOPAN, March 8 (Antilles News) - Live coral at Blackbird Reef, a {27|km}-kilometre stretch of the Belize barrier, shrank from {31|cov35|t=a year earlier} percent of the seabed to {23|cov|t=in February} percent in February from a year earlier, a survey showed.

That is {eight|pts} points in twelve months. In 1980 coral covered {54|cov80|t=In 1980} percent.

{71|ble|t=in October} percent of colonies had bleached in October, when they expel the algae they feed on; most recovered, but {28|die|t=by February} percent were dead by February.

"The gardeners' own corals did better than the wild ones," said marine biologist Yolani Cal-Whitmore. {Seven in ten|svpc|v=70} of last year's transplants survived.

The department raised the reef fee for divers from {$10|fee35} to {$15|fee} in January. It'll admit no more than {20|cap|t=from June} boats to a buoy from June.

@doc caye-weekly | local newspaper | 2036-03-14
{Forty-six|boat} boats and a rope

CAYE CAULKER — On Easter Saturday last year our man Clive counted {46|boat|t=On Easter Saturday last year} boats on one buoy at the Blackbird cut. "You could've walked to San Pedro," says he. From June it will be {20|cap|t=From June}, and a ranger with a notebook.

Dive shops are grumbling softly, since they can count as well: {84,000|feen|t=last year} divers paid the fee last year, making {$840,000|feet} for the department. The fee's now {$15|fee|t=now}. Cruise passengers, {1.1 million|cru} of them, pay none. "They only look," said a man at the ministry.

At the Trust's yard behind the football field they are tying new ropes. The old nursery hung at {six|dep} metres. It was cooked. The new one will hang at {14|dep2}.

"Down there it's twenty-nine degrees," says Delroy Teck, who used to fish conch. He's one of {a dozen|fis} men who changed sides.

Golf-cart licence: fee {$50|-}. Lobsterfest meeting, {7:30|-} p.m.

@doc night-feature | science magazine feature | 2036-05-01
{Twenty-two|min} minutes in August

You wait for the moon, then for {five|-} more nights, then for a quarter past nine. The elkhorn does nothing. You're at six metres with a net like a bride's veil and you think of your bed. Then a pink grain leaves the tip of a branch, and then they all go.

It lasts {22|min} minutes. On the best of {three|night} nights last August the Trust's people came up with {1.9 million|egg|t=last August} eggs in thermos flasks. From those they raised {260,000|lar} larvae, of which, on a good day, {one|-} in a thousand will become a coral the size of a coin.

Why bother, when a cutting is so much easier? "Because a cutting is a copy," says Yolani Cal-Whitmore, {44|age}. Her bank has {38|gen} parents; in the heat of 2035 just {nine|gent} of them kept their colour. She now crosses the nine.

Last year's heat load was {14|wk} degree-weeks, and at {eight|wk8} the books say death. A fair share of her {18,600|pl} plantings ignored the books. And the parrotfish, which keep the rock clean for a larva to land on, are back: {63|par|t=this winter} on a standard swim this winter, {35|par10|t=ten years ago} ten years ago.

She surfaces. "Did you see it?" she says. I'd been looking at my gauge.

Photographs: S. Ek-Tanaka, {60|-} mm macro

@doc insurer-trade | insurance trade paper | 2036-04-10
A reef with a policy number

Blackbird was among the first reefs to be insured as if it were a pier. The trigger's simple: a wind of {120|wind} km/h within the box. When Odalys came through in October 2034 with {165|windo|t=in October 2034}, {US$790,000|pay|t=three weeks later} were paid out three weeks later, and divers were gluing coral within the month.

Heat has no such trigger. "You can't photograph it," says a Bermudian underwriter. Last year's bleaching hit {71%|ble} of colonies and cost the pool nothing.

Instead the insurers fund prevention: {US$504,000|ins} in 2035, not quite a {third|~inspc|v=30} of what the gardeners spent. Their reasoning: a living reef takes the top off a wave. With {23%|cov|t=now} of the bottom alive now, against {31%|cov35|t=a year ago} a year ago, hotel cover behind it will be repriced by {12|-} per cent.

A heat policy is being drafted. It'd pay at {ten|-} degree-weeks.

@doc dive-column | diving column | 2036-06-02
Pay up, breathe out

Before anyone writes in about the {fifteen|fee} dollars: I've dived Blackbird for {26|-} years, I've kicked things, I'm sorry. {Fifteen|fee} is cheap.

I saw it in 1999 and it was brown and gold and nobody planted anything. I saw it in October, white as a bathroom. This spring I was shown the frames, {two hundred|nurp} little stumps on each, and a young woman brushing them with a toothbrush. There are {fourteen|wom} women in a crew of {31|job}. They earn less than a bartender.

{80|parr} per cent more parrotfish than a decade back: good. Coral down {eight|pts} points in a year: you can't brush that.

On a Sunday in May I was the {31st|-} boat on the buoy. There was a baby elkhorn by the mooring chain. I breathed out and went up.

Mask of the month: £{39.99|-}
