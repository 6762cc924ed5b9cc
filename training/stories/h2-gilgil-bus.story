@story h2-gilgil-bus
@topic Night bus and sugar lorry collide near Gilgil, Kenya, 2011: the first day, the hospital, the charge
@subject C = Soysambu crash | accident | crash | collision
@subject B = Baraka Shuttle bus | the bus | Baraka Shuttle | the coach
@subject L = sugar lorry | the lorry | the trailer | the truck
@subject M = Josphat Ole Nkaiwa | Nkaiwa | the bus driver | the driver
@subject H = Nakuru Provincial General Hospital | the hospital | Nakuru PGH | PGH
@subject K = Commandant Hadija Barre | Hadija Barre | Barre | the traffic commandant
@fact d1 = 19 | deaths | C | people killed | 2011-12-20 dawn | cumulative
@fact d2 = 23 | deaths | C | people killed | 2011-12-20 evening | cumulative
@fact d3 = 27 | deaths | C | people killed | 2011-12-29 | cumulative
@fact ds = 17 | deaths | C | people who died on the spot | - | constant
@fact dc = 5 | deaths | C | children killed | 2011-12-20 evening | cumulative
@fact i1 = 38 | injuries | C | people taken to hospital | 2011-12-20 | cumulative
@fact ic = 11 | injuries | H | patients in a critical state | 2011-12-20 evening | snapshot
@fact cap = 51 | other | B | passengers it is licensed to carry | - | constant
@fact on = 64 | crowd | B | people on board | - | constant
@fact t = 03:40 | clock | C | time of the crash | 2011-12-20 | constant
@fact sp = 115 | speed | B | speed in km/h at impact | - | constant
@fact lim = 80 | speed | B | speed limit in km/h for buses | - | constant
@fact ton = 28 | other | L | tonnes of sugar carried | - | constant
@fact hr = 17 | duration | M | hours at the wheel | - | constant
@fact ag = 43 | age | M | years old | - | constant
@fact y11 = 3016 | deaths | K | deaths on the country's roads this year | to 2011-12-18 | cumulative
@fact y10 = 2891 | deaths | K | deaths on the country's roads | same days of 2010 | cumulative
@fact bail = 500000 | price | M | bail in shillings | - | constant
@fact cnt = 27 | other | M | counts of causing death by dangerous driving | - | constant
@fact comp = 100000 | budget | B | shillings promised to each bereaved family | - | plan | pledged
@fact dw = 2 | deaths | C | people who died on the way to hospital | - | constant
@fact dn = 4 | deaths | C | people who died in hospital that day | 2011-12-20 | constant
@fact dl = 4 | deaths | C | people who died in hospital after that day | 2011-12-29 | cumulative
@fact bd = 5900 | price | M | bail in US dollars | - | constant
@fact ov = 35 | speed | B | km/h above the limit | - | constant
@rel sum d1 = ds + dw
@rel sum d2 = d1 + dn
@rel sum d3 = d2 + dl
@rel diff ov = sp - lim
@rel convert bd = bail
@trap dn dl :: that day and later
@trap d1 d2 :: dawn and evening
@trap d2 d3 :: four more died in hospital
@trap ds d1 :: at the scene, and by dawn
@trap cap on :: licensed and aboard
@trap i1 ic :: admitted, critical

@doc a-radio | FM radio bulletin | 2011-12-20
{Nineteen|d1} dead as bus rams trailer

Good morning from Nakuru. It is six thirty.

{Nineteen|d1|t=by dawn} people had lost their lives by dawn, and {thirty-eight|i1} more are being attended to, after a Baraka Shuttle bus bound for Kisumu rammed into a trailer at Soysambu, a few kilometres from Gilgil town.

Our reporter at the scene says {seventeen|ds} of them died right there in the wreckage. {Two|dw} others were pronounced dead on the way to Nakuru PGH.

It happened at {twenty minutes to four|t|v=3:40}. Residents say the trailer, loaded with {twenty-eight|ton} tonnes of sugar, had stalled on the climb, without any lights or a reflector.

The traffic commandant, Hadija Barre, says the bus had {more than sixty|>on|by=The traffic commandant, Hadija Barre|v=60} people inside. It is allowed {fifty-one|cap}.

Stay with us for the weather.

@doc b-daily | national daily | 2011-12-21
Christmas journey of death: {23|d2} perish near Gilgil

By WANGECHI OMBATI and Correspondent
wombati@thesentry.example

{Twenty-three|d2|t=last night} people, {five|dc} of them children, were by last night confirmed dead after the overloaded coach taking them home for Christmas ploughed into the back of a sugar lorry on the Nakuru–Nairobi highway.

The toll climbed from {19|d1|t=at daybreak} at daybreak to {23|d2|t=last night|by=PGH superintendent Dr Yusuf Kiptanui} last night as {four|dn} of the injured died one after another at Nakuru Provincial General Hospital, PGH superintendent Dr Yusuf Kiptanui said. Of the {38|i1} brought in, {11|ic|^} were in a critical state.

Traffic commandant Hadija Barre said the bus, licensed for {51|cap} passengers, had sold {64|on} seats. "They were sitting on buckets in the aisle," she said.

She put its speed at impact at {115|sp|by=she}kph. Public service vehicles are not supposed to go above {80|lim}.

The driver, Josphat Ole Nkaiwa, {43|ag}, who escaped with a broken arm, had by then been at the wheel for {17|hr} hours, having arrived from Mombasa the same evening and been told to turn round.

Until Sunday, {3,016|y11|t=this year} Kenyans had died on the roads this year, against {2,891|y10|t=in the same period of 2010} in the same period of 2010.

Baraka Shuttle promised Sh{100,000|comp} to each family that lost a member.

READ ALSO: 12 signs your matatu is not roadworthy | PICTURES: 24 hours in Gilgil

@doc c-tabloid | Nairobi tabloid | 2011-12-21
WITNESS: I COUNTED {30|-} BODIES

A hawker who sells roasted maize at the Soysambu climb yesterday told of the horror after a speeding Kisumu bus kissed the rear of a sugar trailer at about {4.30am|!t}.

"I counted {30|-} before I had to sit down," said Peninah Achieng', who was the first to reach the wreck with her torch.

Cops gave a lower figure. They put the dead at {23|d2|by=Cops|t=by evening} by evening, {15|!ds} of whom were already lifeless when the first ambulance pulled up.

It emerged the driver had crammed {64|on} souls into a bus meant for {51|cap}, and that he was flying at {151|!sp}kph when he spotted the stranded trailer and its {28|ton}-tonne load. Bags of sugar were looted as the wounded cried for help.

The man, aged {43|ag}, had not slept since the previous morning. He was arrested in his hospital bed at PGH.

Commandant Barre vowed that from today no bus will travel at night with only {one|-} driver.

@doc d-wire | wire agency | 2011-12-29
Kenyan bus driver charged over deaths of {27|cnt}

NAKURU, Kenya (Pan-Lakes Agency) - The driver of a bus that hit a parked lorry before Christmas denied {27|cnt} counts of causing death by dangerous driving when he was brought to a Nakuru court on Thursday with his arm in a sling.

Josphat Ole Nkaiwa was freed on bail of {500,000|bail} shillings ({$5,900|bd}).

{Four|dl|t=since the night of the accident} more passengers have succumbed to their injuries since the night of the accident, raising the number of fatalities to {27|d3|t=Thursday}, prosecutors said.

According to the charge sheet, Nkaiwa, {43|ag}, had driven for {17|hr} hours with a single break, and was going {35|ov} km/h above the {80|lim} km/h limit at {3:40 a.m.|t} when the vehicle went under the stationary trailer. He had {64|on} people on board.

The defence said that the lorry, carrying {28|ton} tonnes of sugar, had stood unlit on a bend for most of the night and that its owner should be in the dock.

The operator, whose licence was suspended, said on Tuesday that it had so far paid out the {100,000|comp|by=The operator} shillings it pledged to {14|-} families.
