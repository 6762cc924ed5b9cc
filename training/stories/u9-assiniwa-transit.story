@story u9-assiniwa-transit
@topic Fares, full buses and a dearer busway: the 2035 transit budget of Assiniwa, Manitoba
@subject AT = Assiniwa Transit | the transit agency | transit | the agency | the system | we
@subject EB = Eastern Busway | the busway | the corridor | the project
@subject CC = Assiniwa city council | council | the city | councillors | city taxpayers
@subject PR = Province of Manitoba | the province | Manitoba | the provincial government | provincial
@subject FG = Government of Canada | Ottawa | the federal government
@subject BL = Blue Line | the Blue
@subject R14 = Route 14 | the 14
@subject EP = Executive policy committee | the committee
@subject PO = Redfern Opinion poll | the poll | respondents | Redfern
@fact b1 = 148600000 | budget | AT | operating budget | 2035 | plan
@fact b0 = 139200000 | budget | AT | operating budget | 2034 | constant
@fact br = 6.75 | rate | AT | growth of the operating budget | 2034 to 2035 | plan
@fact bf = 52300000 | revenue | AT | money from fares | 2035 | plan
@fact bc = 71800000 | budget | CC | subsidy for transit | 2035 | plan
@fact bp = 24500000 | budget | PR | subsidy for transit | 2035 | plan
@fact c0 = 3.25 | price | AT | cash fare | 2034 | constant
@fact c1 = 3.6 | price | AT | cash fare | 2035 | plan
@fact cr = 10.8 | rate | AT | rise in the cash fare | January 2035 | plan
@fact p0 = 98 | price | AT | monthly pass | 2034 | constant
@fact p1 = 109 | price | AT | monthly pass | 2035 | plan
@fact pl = 42 | price | AT | low-income pass | 2034 and 2035 | constant
@fact r1 = 24900000 | ridership | AT | rides | January to September 2034 | cumulative
@fact r0 = 23700000 | ridership | AT | rides | January to September 2033 | cumulative
@fact rr = 5.1 | rate | AT | growth of ridership | first nine months 2033 to 2034 | snapshot
@fact ry = 31600000 | ridership | AT | rides | 2033 | cumulative
@fact wd = 108000 | ridership | AT | boardings on a weekday | fall 2034 | snapshot
@fact wb = 21400 | ridership | BL | boardings on a weekday | fall 2034 | snapshot
@fact w14 = 9850 | ridership | R14 | boardings on a weekday | fall 2034 | snapshot
@fact o1 = 71.2 | rate | AT | share of buses on time | September 2034 | snapshot
@fact o0 = 76.8 | rate | AT | share of buses on time | September 2033 | snapshot
@fact ot = 85 | rate | AT | share of buses on time | 2036 | plan | threshold
@fact u1 = 4915 | other | AT | times a full bus left riders behind | September 2034 | cumulative
@fact u0 = 3380 | other | AT | times a full bus left riders behind | September 2033 | cumulative
@fact ur = 45.4 | rate | AT | rise in pass-ups | September 2033 to September 2034 | snapshot
@fact jo = 1084 | jobs | AT | operators employed | October 2034 | snapshot
@fact ja = 1150 | jobs | AT | operators authorized | 2034 | constant
@fact jv = 66 | jobs | AT | operator vacancies | October 2034 | snapshot
@fact t1 = 9700000 | spending | AT | overtime | January to September 2034 | cumulative
@fact t0 = 6900000 | spending | AT | overtime | January to September 2033 | cumulative
@fact a1 = 214 | other | AT | assaults | January to September 2034 | cumulative
@fact a0 = 187 | other | AT | assaults | January to September 2033 | cumulative
@fact k0 = 36 | officers | AT | safety officers | 2034 | constant
@fact k1 = 54 | officers | AT | safety officers | 2035 | plan
@fact kx = 18 | officers | AT | safety officers to be added | 2035 | plan
@fact e0 = 412000000 | budget | EB | cost | 2031 estimate | plan
@fact e1 = 537000000 | budget | EB | cost | 2034 estimate | plan | projected
@fact ex = 125000000 | budget | EB | cost overrun | 2034 estimate | plan | projected
@fact er = 30.3 | rate | EB | rise in cost | 2031 to 2034 | snapshot
@fact ef = 164800000 | budget | FG | contribution to the busway | - | constant
@fact ep = 100000000 | budget | PR | contribution to the busway | - | constant
@fact ec0 = 147200000 | budget | CC | contribution to the busway | 2031 estimate | plan
@fact ec1 = 272200000 | budget | CC | contribution to the busway | 2034 estimate | plan | projected
@fact sx = 3 | other | EB | stations dropped | 2034 design | plan
@fact wbs = 19.81 | other | BL | share of weekday boardings | fall 2034 | snapshot
@fact bx = 9400000 | budget | AT | increase of the operating budget | 2034 to 2035 | plan
@fact s0 = 17 | other | EB | stations | 2031 design | plan
@fact s1 = 14 | other | EB | stations | 2034 design | plan
@fact km = 11.6 | distance | EB | length in kilometres | - | constant
@fact v1 = 10 | votes_cast | CC | votes for the transit budget | 2034-11-26 | snapshot
@fact v2 = 5 | votes_cast | CC | votes against the transit budget | 2034-11-26 | snapshot
@fact ev1 = 5 | votes_cast | EP | votes for the transit budget | 2034-11-18 | snapshot
@fact ev2 = 2 | votes_cast | EP | votes against the transit budget | 2034-11-18 | snapshot
@fact dl = 61 | other | EP | delegations heard | 2034-11-18 | cumulative
@fact q1 = 54 | poll_share | PO | share who oppose the fare increase | 2034-11 | snapshot
@fact q2 = 31 | poll_share | PO | share who support the fare increase | 2034-11 | snapshot
@fact q3 = 15 | poll_share | PO | share who are unsure about the fare increase | 2034-11 | snapshot
@fact qn = 608 | sample_size | PO | people asked | 2034-11 | constant
@fact qm = 4 | margin_of_error | PO | margin of error in points | 2034-11 | constant
@rel change br = b0 -> b1
@rel sum b1 = bf + bc + bp
@rel change cr = c0 -> c1
@rel change rr = r0 -> r1
@rel change ur = u0 -> u1
@rel diff sx = s0 - s1
@rel share wbs = wb / wd
@rel diff bx = b1 - b0
@rel diff jv = ja - jo
@rel diff kx = k1 - k0
@rel diff ex = e1 - e0
@rel change er = e0 -> e1
@rel sum e0 = ef + ep + ec0
@rel sum e1 = ef + ep + ec1
@trap c1 p1 :: cash fare and pass
@trap r1 ry :: nine months and a year
@trap o1 o0 :: punctuality of two Septembers
@trap jo ja :: employed and authorized
@trap e0 e1 :: two estimates
@trap ec0 ec1 :: the city's share by two estimates
@trap v2 ev1 :: five votes against in council and five for in committee
@trap s0 s1 :: two designs
@trap wb w14 :: two lines
@trap ep bp :: provincial money for the busway and for running buses

@doc a-preview | local daily | 2034-11-19
Fare hike clears first hurdle after marathon night

By Solveig Paquette-Ramos

Bus riders would pay more from New Year's Day under a transit budget that city hall's executive policy committee endorsed {5|ev1}-{2|ev2} on Tuesday, after hearing {61|dl} delegations in just under seven hours.

The cash fare goes from {$3.25|c0} to {$3.60|c1} and the adult monthly pass from {$98|p0} to {$109|p1}. A pass for people on low incomes remains {$42|pl}.

Assiniwa Transit says it needs {$148.6 million|b1|t=in 2035} to run in 2035, compared with {$139.2 million|b0|t=this year} this year. Fares are to cover {$52.3 million|bf} of that, and city taxpayers {$71.8 million|bc}. The remainder is provincial.

General manager Bronisław Achterberg told the committee ridership is climbing, with {24.9 million|r1|t=through the end of September} trips through the end of September, {5.1 per cent|rr} better than in the same stretch of 2033. "Success costs money," he said.

Delegation No. 43, a night-shift nurse named Ifeoma Blanchette, had another view. She held up a list of the times the 14 had driven past her. Pass-ups, as the agency calls them, hit {4,915|u1|t=in September} in September. In the same month a year earlier there were {3,380|u0|t=In the same month a year earlier}.

Full council votes on the 26th.

INSIDE: Jets prospects B4 | Snow route bans begin Dec. 1, fines $150 | Crossword 11

@doc b-tv | TV station site | 2034-11-20
Eastern Busway now {$125M|ex} over original estimate, report says

ASSINIWA - The long-promised Eastern Busway will cost {$537 million|e1|by=a report} and serve fewer stops than planned, according to a report released Wednesday.

The estimate council approved in 2031 was {$412 million|e0|t=approved in 2031}. That makes for an increase of {30 per cent|er}. To hold it there, designers dropped {three|sx} stations, leaving {14|s1}. The {11.6|km}-kilometre corridor, from Union Yards to Birds Creek, will open in 2039 instead of 2037.

Who's on the hook? Ottawa's contribution is capped at {$164.8 million|ef}. The province has promised {$100 million|ep} and not a loonie beyond. The city's share was {$147.2 million|ec0|t=was}. It'll now be {$272.2 million|ec1|t=now}.

"It nearly {doubles|-} our bill for {three|sx} fewer stations," said Coun. Devraj Sandhu-Lapointe. "In what other line of work does that get you a promotion?"

Achterberg, the transit chief, blamed the price of concrete and of land. He noted that the Blue Line was mocked as well before it opened. It carries {21,400|wb|t=on a weekday} passengers on a weekday, nearly {a fifth|~wbs} of the {108,000|wd} who board across the system.

The transit budget, with its {$3.60|c1} fare, goes to council next week.

Watch: Moose visits drive-thru, orders nothing (0:47)

@doc c-student | student newspaper | 2034-11-24
Opinion: You can't sell me a late bus for {$119|!p1}

By Zeynep Thibodeau, third-year geography

The bus is late. It was late on Monday, it was late on Thursday, and by transit's own reckoning only {77.2 per cent|!o1|t=in September} of buses ran on time in September. The target for 2036 is {85|ot|t=for 2036}. Good luck.

Now we're told that a monthly pass will be {$119|!p1}. It's {$98|p0|t=today} today. I take Route 14, along with {9,850|w14|t=on a school day} other people on a school day, and about {half|-} of them seem to be standing on my left foot.

Why can't the agency run more buses? It doesn't have anyone to drive them. It is allowed {1,150|ja|s=It} operators and employs {1,084|jo|^}. That leaves {66|jv} empty seats, and since someone must fill in, overtime came to {$9.7 million|t1|t=in the first nine months of this year} in the first nine months of this year; it was {$6.9 million|t0|t=in the first nine months of last} in the first nine months of last.

A survey by Redfern Opinion found {54 per cent|q1} of people oppose the increase and {31|q2} are for it. I suspect the other {15|q3} own cars.

There's a rally at the University Loop on Tuesday at noon. Bring mitts. It'll be -17.

The Beaver's Tooth welcomes letters under 300 words.

@doc d-radio | public radio script | 2034-11-26
World at Six, Assiniwa edition

Good evening. Assiniwa's bus fares are going up.

City council voted {ten|v1} to {five|v2} this afternoon to pass a transit budget of {148-point-six million|b1|v=148600000} dollars for 2035. It puts a single ride paid in cash at {three-sixty|c1|v=3.6}, up from {three and a quarter|c0|v=3.25}.

Of that budget, riders pay {52-point-three million|bf|v=52300000} through the farebox. The city puts in {71-point-eight|bc|v=71800000}, and the province another {25-point-four|!bp|v=25400000}.

A good deal of today's debate was about safety. There were {241|!a1|t=from January to September} assaults on buses and at stops from January to September. The year before, for the same months, it was {187|a0|t=The year before, for the same months}. Council agreed to hire {18|kx} more safety officers, for a total of {54|k1}.

Mayor Temperance Oyelowo said she could live with the result.

"Nobody on this council ran on making the bus dearer. But without it we'd have been parking buses, and about {four thousand|-} rides a day would have gone."

The {five|v2} who voted no included Devraj Sandhu-Lapointe, who wanted a property tax increase instead.

Our in-house poll watcher reminds us that a survey by Redfern, {608|qn} people, plus or minus {four|qm} points, put opposition to the hike at {54 per cent|q1|by=Redfern}.

I'm Gord Nakashima. The temperature at the airport is minus twelve.

@doc e-newsletter | urban affairs newsletter | 2034-11-28
Transfer Slip #212: What council bought on Wednesday

Friends of the curb,

It's done: {10|v1}-{5|v2}, a wider margin than the {5|ev1}-{2|ev2} at committee would be if you scaled it down. (No, really. Work it out.) Operating spending grows {6.75 per cent|br}. The adult pass grows from {$98|p0} to {$109|p1}. The {$42|pl} pass does not grow at all, which is the one part of this I would frame and hang.

Three numbers to carry around with you.

First, {45 per cent|ur}. That's how much more often full buses drove past people this September than last. {4,915|u1|t=this September} times. More riders is great; more riders than seats is a choice.

Second, {71.2|o1|t=In September}. In September that was our on-time percentage. A year ago it was {76.8|o0|t=A year ago}. Traffic hasn't changed. The number of operators has: the agency is {66|jv} short of the {1,150|ja} it is budgeted for.

Third, {$272.2 million|ec1}. That is what the Eastern Busway now asks of us alone, because the feds won't budge from {$164.8 million|ef} and Manitoba from its {$100 million|ep}. For that we get {14|s1} stations where the drawings used to show {17|s0}. I love this project. I would like to love it with a working elevator.

One nice thing. We took {23.7 million|r0|t=in the first three quarters of 2033} rides in the first three quarters of 2033 and {24.9 million|r1|t=in the same part of 2034} in the same part of 2034. All of 2033 came to {31.6 million|ry|t=All of 2033}, so we're on pace for something near {33|-}.

See you on the Blue, where {21,400|wb|t=daily} of you squeeze in daily. — Marguerite Okpara

P.S. Issue 211 misnamed the Birds Creek loop. 6 of you wrote in.

@doc f-release | city news release | 2034-11-27
Council approves 2035 transit operating budget

ASSINIWA, MB - Council yesterday adopted an operating budget of {$148.6 million|b1} for Assiniwa Transit, an increase of {$9.4 million|bx} over 2034. File 7-1-204.

Highlights: {18|kx} additional community safety officers, raising the complement from {36|k0|t=2034} to {54|k1}, in response to {214|a1|t=between January and September} reported assaults between January and September ({187|a0|t=in the same period of 2033} in the same period of 2033). A cash fare of {$3.60|c1}, {10.8 per cent|cr} higher than now. No change to the low-income pass.

The city also confirmed that cost pressures on the Eastern Busway, estimated at {$125 million|ex}, will be dealt with in the capital budget in March. The revised total of {$537 million|e1|m=projected} includes a contingency of {$48 million|-}.

"{Fifty-four|k1} officers won't solve everything," said Mayor Temperance Oyelowo, "but riders have asked to see a uniform, and they will."

Media inquiries: 204-555-0177.
