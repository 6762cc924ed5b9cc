@story p2-cerros-marathon
@topic Marathon of the Hills in Valparaíso, Chile, October 2033
@subject R = Maratón de los Cerros | the marathon | the race | the course | organisers | Marathon of the Hills
@subject H = half marathon | the half | the shorter race
@subject K = Amare Tessema | Tessema | the Ethiopian | the men's winner
@subject S = Nicolás Huaiquil | Huaiquil | the local man | the postman
@subject W = Paz Llanquileo-Brandt | Llanquileo-Brandt | Paz | the women's winner | the midwife
@subject Y = Wanjiru Adhiambo | Adhiambo | the Kenyan
@subject M = Red Cross | the medical service | medics | Doctor Ignacia Sáez
@fact st = 07:30 | clock | R | planned start | - | plan
@fact sr = 08:10 | clock | R | start | 2033-10-09 | constant
@fact de = 40 | duration | R | minutes of delay | 2033-10-09 | constant
@fact kt = 7781 | duration | K | seconds to finish | final | constant
@fact ss = 7793 | duration | S | seconds to finish | final | constant
@fact kg = 12 | duration | K | seconds ahead | final | constant
@fact rc = 7735 | duration | R | seconds of the fastest time ever | 2029 | constant
@fact wt = 8884 | duration | W | seconds to finish | final | constant
@fact yt = 8929 | duration | Y | seconds to finish | final | constant
@fact wg = 45 | duration | W | seconds ahead | final | constant
@fact wa = 38 | age | W | age | - | constant
@fact ka = 24 | age | K | age | - | constant
@fact sa = 31 | age | S | age | - | constant
@fact oa = 81 | age | R | age of the oldest finisher | - | constant
@fact ns = 14200 | crowd | R | starters | 2033-10-09 | constant
@fact nf = 12870 | crowd | R | finishers | final | constant
@fact nw = 5112 | crowd | R | women who finished | final | constant
@fact nm = 7758 | crowd | R | men who finished | final | constant
@fact nd = 1330 | crowd | R | runners who gave up | final | constant
@fact nh = 9300 | crowd | H | starters | 2033-10-09 | constant
@fact na = 23500 | crowd | R | runners in both races | 2033-10-09 | constant
@fact tr = 318 | injuries | M | runners treated | final | cumulative
@fact th = 22 | injuries | M | runners taken to hospital | final | cumulative
@fact te = 27 | temperature | R | degrees at noon | 2033-10-09 | constant
@fact pr = 12000000 | price | R | pesos for the winner | - | constant
@fact cl = 460 | distance | R | metres of climbing | - | constant
@fact sc = 31 | other | R | streets closed | - | constant
@fact rg = 46 | duration | K | seconds behind the fastest time ever | final | constant
@fact yp = 20 | duration | W | seconds ahead part of the way | 2033-10-09 | constant
@fact ndx = 9.37 | other | R | share of the starters who gave up | final | constant
@rel diff rg = kt - rc
@rel share ndx = nd / ns
@rel diff kg = ss - kt
@rel diff wg = yt - wt
@rel sum nf = nw + nm
@rel diff nd = ns - nf
@rel sum na = ns + nh
@race men = kt ss
@race women = wt yt
@trap st sr :: planned and real
@trap ns na :: the long race and both
@trap tr th :: treated and taken to hospital
@trap kt rc :: this year's time and the record
@trap ns nf :: started and finished
@trap kg wg :: two gaps

@doc a-wire | sports wire | 2033-10-09
Tessema wins Valparaiso marathon; Chilean midwife takes women's title

VALPARAISO, Chile, Oct 9 (TPA) - Ethiopia's Amare Tessema, {24|ka}, won the Marathon of the Hills on Sunday in {2:09:41|kt|v=7781}, outlasting local favourite Nicolas Huaiquil by {12|kg} seconds.

Paz Llanquileo-Brandt, a {38|wa}-year-old midwife who had never raced further than the half, won the women's event in {2:28:04|wt|v=8884}, with Kenya's Wanjiru Adhiambo {45|wg} seconds adrift at {2:28:49|yt|v=8929}.

The start, set for {0730|st|v=07:30} local time, was put back {40|de} minutes after a water main burst on Avenida Errazuriz.

Organisers said {14,200|ns|by=Organisers} set out over a route that climbs {460|cl} metres and {12,870|nf|by=Organisers} completed it.

Tessema collected {12 million|pr} pesos ($12,600). He missed the course record by {46|rg} seconds.

@doc b-mercury | Valparaíso daily | 2033-10-10
The postman rang second

By Fresia Oyarzún Malatesta

For {forty-one|-} kilometres he delivered. Up Ecuador, down Templeman, round by the cemeteries, Nicolás Huaiquil, {31|sa}, carried his bag of hopes a stride ahead of an Ethiopian seven years his junior; then, in sight of the customs house, Tessema went by as the express goes by a halt.

{2:09:53|ss|v=7793}. In any other October it wins.

But the city's heart had been given away already. Paz, {36|!wa}, who on Saturday was catching a baby in Ward C, came down the same cobbles with her shoes untied and the Kenyan {three-quarters of a minute|wg|v=45} behind.

The party began late: a pipe split and the gun that should have gone off at {half past seven|st|v=07:30} was heard at {ten past eight|sr|v=08:10}. By noon it was {27|te} degrees on the plan. {Three hundred and eighteen|tr} runners needed the Red Cross and {22|th} an ambulance.

Counting the shorter race, {23,500|na} people were on the move, in {31|sc} streets without a car. {Five thousand one hundred and twelve|nw} women and {7,758|nm} men reached the end of the long one.

El tiempo: 14–22. UF: $58,410. Metro Limache runs every 12 min.

@doc c-running | running magazine online | 2033-10-11
RACE REPORT: Cerros is brutal. Go anyway.

★★★★☆ (4.0, 61 reviews)

What you need to know: it isn't flat. {Four hundred and sixty|cl} metres of up. Bring thighs.

We stood in the pen for {fifty-five|!de} minutes before they let us go, which in a city with {one|-} toilet per hill is a test of character. The crowd was lovely about it. The pen was not small, either: {14,200|ns} in the full and {9,300|nh} in the half, and the half went off after us, thank goodness.

Up front, a proper race. The men were {twelve|kg} seconds apart. Nobody has gone under the {2:08:55|rc|v=7735} from 2029, and on that profile I doubt anyone will.

At the back, more of a battlefield. It got hot, and by my count the organisers' results list {12,410|!nf} of us, so something like {one in ten|~ndx} packed it in. Hats off to Don Baldomero, who crossed the line on Errázuriz with {eighty-one|oa} candles' worth of puff.

Entry 48,000 pesos. Medal heavy. Banana brown.

@doc d-radio | radio interview, transcript | 2033-10-10
MATINAL — 8.40 a.m.

PRESENTER: You look tired.

LLANQUILEO-BRANDT: I went back on shift at {eleven|-} at night. Two girls and a boy.

PRESENTER: {Two twenty-eight|wt|v=8884}, the watch says. And you're {thirty-eight|wa}.

LLANQUILEO-BRANDT: My mother says don't tell them.

PRESENTER: Were you frightened of the girl behind?

LLANQUILEO-BRANDT: She's a world-class athlete. I had {forty-five|wg} seconds at the end; at the top of Cerro Alegre I had {twenty|yp|t=at the top of Cerro Alegre} and I thought, now she comes.

PRESENTER: We've Doctor Ignacia Sáez of the medical service on the line as well. Doctor, how many of your volunteers' customers ended up in Van Buren?

SÁEZ: {Thirty-one|!th|by=SÁEZ}. All out again but one. In the tents we looked after {three hundred and eighteen|tr|by=SÁEZ}, blisters not counted.

PRESENTER: And {1,330|nd} who gave up.

SÁEZ: They are the sensible ones. It should not have started after eight.
