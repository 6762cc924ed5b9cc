@story zb-sgarbh-ferry-cost
@topic Delayed car ferry for the Isle of Sgarbh, Scotland
@subject F = MV Glen Orrin | the ferry | the vessel | Glen Orrin
@subject Y = Inverbrae Shipbuilders | the yard | Inverbrae
@subject O = Hebridean Lines | HebLines | the operator
@subject S = Isle of Sgarbh | Sgarbh | the island | islanders
@subject G = Transport Scotland | the transport agency | ministers
@fact price = 48500000 | budget | F | pounds of contract price | 2026 | constant
@fact cost = 121000000 | budget | F | pounds of expected final cost | 2033-02 | plan | projected
@fact costp = 97000000 | budget | F | pounds of expected final cost | 2031-06 | plan | projected
@fact mult = 2.5 | other | F | times the contract price | 2033-02 | constant
@fact due = 2028 | date | F | year of delivery agreed | 2026 | plan
@fact del = 2033-09-30 | date | F | day of delivery expected | 2033-02 | plan | projected
@fact cars = 78 | other | F | cars that fit on board | - | constant
@fact old = 52 | other | - | cars that fit on the old ferry | - | constant
@fact pax = 450 | other | F | passengers that fit on board | - | constant
@fact oldage = 37 | age | - | age of the old ferry | 2033 | snapshot
@fact canc = 312 | cases | O | sailings cancelled | 2032 | cumulative
@fact canct = 141 | cases | O | sailings cancelled for faults | 2032 | cumulative
@fact cancw = 171 | cases | O | sailings cancelled for weather | 2032 | cumulative
@fact sail = 2480 | other | O | sailings scheduled | 2032 | constant
@fact pop = 1890 | other | S | residents | 2033 | snapshot
@fact loss = 2300000 | damages | S | pounds lost by businesses | 2032 | cumulative
@fact fund = 1000000 | budget | G | pounds of resilience fund | 2033-02-18 | plan | pledged
@fact jobs = 290 | jobs | Y | people employed | 2033-02 | snapshot
@fact leak = 14 | other | F | welding defects still open | 2033-02-15 | snapshot
@rel sum canc = canct + cancw
@fact cdiff = 26 | other | F | cars by which the new ferry is bigger | - | constant
@fact perc = 1551000 | price | F | pounds of cost for each car space | 2033-02 | constant
@fact cinc = 24000000 | budget | F | pounds added to the forecast since 2031 | 2033-02 | constant
@fact relb = 94.3 | other | O | share of sailings not lost to faults, in percent | 2032 | constant
@rel product cost = mult * price
@rel diff cdiff = cars - old
@rel diff cinc = cost - costp
@trap price cost :: contract price and final cost
@trap costp cost :: two forecasts
@trap canct canc :: faults against all causes
@trap old cars :: old vessel and new
@trap loss fund :: damage against help

@doc a-broadsheet | national newspaper | 2033-02-19
Glen Orrin bill climbs to {£121m|cost} as island ferry slips to autumn

Catriona MacAskill, Highlands correspondent

The cost of a single car ferry for Sgarbh has risen to {£121 million|cost}, {two and a half|mult|v=2.5} times what ministers agreed to pay in 2026, the transport agency disclosed yesterday.

Inverbrae Shipbuilders, which employs {290|jobs}, is now expected to hand over the Glen Orrin on {30 September|del|v=2033-09-30|by=the transport agency}. The contract, worth {£48.5 million|price|t=when signed} when signed, promised her in {2028|due|v=2028}. As late as the summer of 2031 MSPs had been told to reckon with {£97 million|costp|t=the summer of 2031}.

Surveyors list {14|leak|t=on Tuesday} welding defects that were still open on Tuesday.

When she comes she'll take {78|cars} cars and {450|pax} people. The boat that islanders rely on, {37|oldage} years old, has room for {52|old}.

HebLines called off {312|canc|t=last year} sailings last year out of {2,480|sail}. "Only {141|canct|by=the operator}" were due to faults, the operator stressed; the other {171|cancw|by=the operator} were down to weather.

A {£1 million|fund} fund for businesses was announced at the same time.

@doc b-local | island newsletter | 2033-02-20
An Sgarbhach – no. 611 – 80p where sold

So it's September. We've heard September before.

At Thursday's meeting in the hall {160|-} of us, near enough one in twelve of the {1,890|pop} who live here, heard the man from Transport Scotland say {£121m|cost|v=121000000} without blinking. When Effie from the shop asked what {£1m|fund|v=1000000} was meant to do between {seventy|-} businesses that by their own survey lost {£2.3m|loss|by=their own survey|t=last year} last year, he looked at his shoes.

He did give us the figures for cancellations: {312|canc} in all, {114|!canct|by=He} of them when something broke. We counted the boat tied up more often than that in February alone, it felt like.

For the record, for those who've asked. New boat: {78|cars} cars. Auld boat: {52|old}, when the mezzanine deck isn't stuck. So that's {26|cdiff} more, if she ever floats.

Lost: one grey mitten. Found: three ewes, blue keel. Tides for the week: Mon 06:12 4.1m; Tue 06:58 4.4m.

@doc c-tabloid | tabloid | 2033-02-19
FERRY FIASCO: {£1.55m|~perc} for every car space

It's the boat that ate Scotland's money. The long-delayed Glen Orrin will cost {£121million|cost} – and each of the {78|cars} spots on her car deck has set you back {£1.55m|~perc|v=1550000}.

She was meant to be a bargain at {£84.5million|!price} and sail in {2028|due|v=2028}. Then it was {£97m|costp|v=97000000|t=two years ago} two years ago.

And still she's got {14|leak} dodgy welds! The poor souls on Sgarbh make do with a {27|!oldage}-year-old rust bucket that didn't turn up {312|canc|t=in 2032} times in 2032.

Do YOU know a worker at the yard? Call 0141 496 0077 or WhatsApp a pic.

@doc d-trade | shipping trade press | 2033-03
Newbuilding round-up: UK/Ireland

Inverbrae, Yard No. 0822. Double-ended? No. LNG dual fuel? Not since 2030. The {102|-}m ro-pax for Hebridean Lines is quoted at {£121m|cost|v=121000000} all-in, {£24m|cinc|v=24000000} above the forecast of mid-2031 and {2.5|mult} times contract. Delivery {30/09/2033|del|v=2033-09-30}, class permitting; the yard's own Gantt chart, seen by us, has December.

Capacity {78|cars} ceu / {450|pax} pax. Workforce steady at {290|jobs}, next order none.

Technical reliability of the incumbent tonnage was {94.3|relb} per cent of scheduled departures last year on our arithmetic ({141|canct} technical cancellations in {2,480|sail}).
