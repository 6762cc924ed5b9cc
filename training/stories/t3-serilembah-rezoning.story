@story t3-serilembah-rezoning
@topic Rezoning of the Ladang Cendana estate at Seri Lembah, Johor, for a data centre: hearing in August and council vote in September 2026
@subject L = Ladang Cendana estate | Ladang Cendana | the estate | the land
@subject D = Nusawan Cloud Park | Nusawan | the data centre | the park
@subject K = Seri Lembah Municipal Council | MPSL | the council | councillors
@subject T = Seri Lembah | the town
@subject P = Kampung Parit Lajis | the kampung | villagers | the village
@subject R = Residents' Action Committee | objectors | the committee | Jawatankuasa Bertindak
@subject W = estate workers | families on the estate
@subject N = Nusawan plant at Bukit Merbau | the sister plant | Bukit Merbau
@subject S = SK Parit Lajis | the primary school | the school
@fact a1 = 412 | area | L | acres | 2026 | constant
@fact a2 = 166.7 | area | L | hectares | 2026 | constant
@fact a3 = 58 | area | L | acres of green buffer | 2026-09 | plan
@fact p1 = 240 | other | D | megawatts in the first phase | 2028 | plan | projected
@fact p2 = 600 | other | D | megawatts when complete | 2032 | plan | projected
@fact pp = 40 | other | D | share of the megawatts in the first phase | 2026 | plan | projected
@fact w1 = 4600000 | other | D | litres of water a day in the first phase | 2028 | plan | projected
@fact w2 = 11500000 | other | D | litres of water a day when complete | 2032 | plan | projected
@fact wt = 38000000 | other | T | litres of water a day used | 2026 | snapshot
@fact ws = 30.3 | other | D | water as a share of what the town uses | 2032 | plan | projected
@fact i1 = 2900000000 | budget | D | ringgit of investment in the first phase | 2026-09 | plan | pledged
@fact i2 = 4900000000 | budget | D | ringgit of investment in the second phase | 2026-09 | plan | pledged
@fact i0 = 7800000000 | budget | D | ringgit of investment in all | 2026-09 | plan | pledged
@fact j1 = 1900 | jobs | D | building jobs | 2027 | plan | projected
@fact j2 = 320 | jobs | D | permanent jobs | 2028 | plan | projected
@fact f1 = 74 | other | W | families to be moved | 2026-09 | plan
@fact f2 = 45000 | price | D | ringgit of compensation for a family | 2026-09 | plan | pledged
@fact f3 = 3330000 | budget | D | ringgit of compensation in all | 2026-09 | plan | pledged
@fact o0 = 1386 | other | R | written objections | 2026-08-07 | cumulative
@fact o1 = 902 | other | R | objections on a printed form | 2026-08-07 | cumulative
@fact o2 = 484 | other | R | objections in people's own words | 2026-08-07 | cumulative
@fact os = 217 | other | K | letters of support | 2026-08-07 | cumulative
@fact hd = 3 | duration | K | days of hearing | 2026-08 | constant
@fact hh = 96 | other | K | people heard | 2026-08-20 | cumulative
@fact v1 = 14 | votes_cast | K | members for rezoning | 2026-09-24 | snapshot
@fact v2 = 7 | votes_cast | K | members against rezoning | 2026-09-24 | snapshot
@fact v3 = 3 | votes_cast | K | members absent | 2026-09-24 | snapshot
@fact v0 = 24 | other | K | members | 2026 | constant
@fact pe1 = 6150 | other | R | petition signatures | 2026-08-18 | cumulative
@fact pe2 = 9740 | other | R | petition signatures | 2026-09-24 | cumulative
@fact ped = 3590 | other | R | petition signatures added | 2026-09-24 | cumulative
@fact n1 = 55 | other | K | decibels allowed at night | - | constant | threshold
@fact n2 = 52 | other | D | decibels at night | 2026-08 | plan | projected
@fact n3 = 61 | other | N | decibels at night | 2026-07 | snapshot
@fact d1 = 380 | distance | S | metres from the fence | 2026 | constant
@fact d2 = 140 | distance | P | metres from the fence to the nearest house | 2026 | constant
@fact d3 = 500 | distance | R | metres of distance demanded | 2026 | constant | threshold
@fact d4 = 150 | distance | K | metres of distance required by the council | 2026-09-24 | plan | threshold
@fact h1 = 310 | homes | P | houses | 2026 | constant
@fact h2 = 1250 | other | P | inhabitants | 2026 | constant
@fact h3 = 640 | homes | L | low-cost homes once planned | 2019 | plan
@fact r1 = 18400000 | revenue | D | ringgit of assessment tax a year | 2032 | plan | projected
@fact r2 = 126000000 | budget | K | ringgit of yearly budget | 2026 | plan
@fact rs = 14.6 | other | D | assessment tax as a share of the council's budget | 2032 | plan | projected
@fact l1 = 188000000 | price | L | ringgit paid for the land | 2025 | constant
@fact l2 = 61000000 | price | L | ringgit at which the land was valued | 2021 | constant
@fact lc = 208.2 | rate | L | change in the value of the land | 2021 to 2025 | snapshot
@fact tr = 180 | other | D | lorries a day while building | 2027 | plan | projected
@fact ht = 28 | other | D | metres of height | 2026-09 | plan
@fact ap = 28 | duration | R | days to appeal | 2026-09-24 | plan
@fact nd = 3 | other | D | decibels below the limit | 2026-08 | plan | projected
@fact jj = 70 | other | D | share of permanent jobs for people of the state | 2028 | plan | pledged
@trap a1 a2 :: acres against hectares
@trap p1 p2 :: first phase against the whole
@trap w1 w2 :: first phase against the whole
@trap j1 j2 :: building jobs against lasting ones
@trap o0 pe1 :: objections against signatures
@trap pe1 pe2 :: two counts of the petition
@trap n1 n2 :: the limit against the forecast
@trap n2 n3 :: the forecast against the sister plant
@trap d1 d2 :: to the school against to the nearest house
@trap l1 l2 :: price paid against the older value
@trap ht ap :: metres of height and days to appeal, both 28
@race council = v1 v2 v3
@rel convert a2 = a1
@rel share pp = p1 / p2
@rel share ws = w2 / wt
@rel sum i0 = i1 + i2
@rel product f3 = f1 * f2
@rel sum o0 = o1 + o2
@rel sum v0 = v1 + v2 + v3
@rel diff nd = n1 - n2
@rel diff ped = pe2 - pe1
@rel share rs = r1 / r2
@rel change lc = l2 -> l1

@doc a-hearing | regional English daily | 2026-08-21
Villagers tell hearing: We can hear it already

SERI LEMBAH: On the last of {three|hd} days of hearings into the Nusawan Cloud Park, Fatimah Razali, 71, played a recording on her grandson's phone. It was a hum. She had made it at Bukit Merbau, at the fence of a plant run by the same company.

"{Sixty-one|n3}," said an engineer hired by the Residents' Action Committee, reading his meter for last month: {61|n3|t=last month} decibels at night. Nusawan's consultants predict {52|n2} at Ladang Cendana, and the limit is {55|n1}.

The council has received {1,386|o0|t=before the Aug 7 deadline} objections, filed before the Aug 7 deadline, to its plan to change {412|a1} acres of oil palm from agriculture to industry. Some {902|o1|^} came on a form that the committee had printed. Planning director Lim Chee Wai pointed this out twice. The other {484|o2|^}, committee chairman Suresh Pillai replied, were in people's own words, "and you have not answered one".

In favour were {217|os} letters. A petition against, begun in June, had {6,150|pe1|t=on the first day} names on the first day of the hearing.

All told, {96|hh} people spoke. Several from Kampung Parit Lajis ({310|h1} houses, {1,250|h2} people) asked why the nearest of them would be {140|d2} m from the fence; the primary school is {380|d1} m away. They want {500|d3} m.

Water was the other worry. At full size the park would need {11.5 million|w2} litres daily. The whole town now uses {38 million|wt|t=now}.

© Selatan Post. Tell us your story: WhatsApp 012-555 0143

@doc b-company | company press release | 2026-09-14
NUSAWAN CLOUD PARK: INVESTING IN SERI LEMBAH

Nusawan Digital Sdn Bhd today reaffirmed its commitment of {RM7.8 billion|i0} to the state. {RM2.9 billion|i1} will be spent in Phase 1, to be energised in 2028 at {240|p1} MW, and {RM4.9 billion|i2} in Phase 2, taking the campus to its design load of {600|p2} MW by 2032.

Community first. {Seventy-four|f1} families presently housed on Ladang Cendana will each get {RM45,000|f2} together with title to a terrace unit, a package of {RM3.33 million|f3} before land. {Fifty-eight|a3} acres along the southern boundary will be planted as a green buffer.

Good neighbours. Phase 1 will draw {4.6 million|w1} litres of water per day, from a treated-effluent line. Independent modelling shows night noise of no more than {52|n2} dB at the closest dwelling, {three|nd} decibels beneath the statutory {55|n1}. Figures from other Nusawan sites reflect older cooling and are not comparable.

Good jobs. {1,900|j1|t=at the peak of construction} positions at the peak of construction; {320|j2|t=in operation} in operation, of which {seven in ten|jj|v=70} for Johoreans.

Good for the rakyat. On completion, assessment payable to the municipal council is estimated at {RM18.4 million|r1} annually.

Buildings will not exceed {28|ht} m in height. Construction traffic is estimated at {180|tr} lorries daily, none between 7am and 8am.

Media: Priscilla Danker-Ong, +60 7-555 0190. ISO 27001 certified.

@doc c-vote | national news portal | 2026-09-24
Seri Lembah council approves data centre land, {14|v1}-{7|v2}

By Nurul Izzati Bahar | Published 6:31 PM | 2 min read

The Seri Lembah Municipal Council today voted to rezone Ladang Cendana for industry, clearing the way for a {RM7.8 billion|i0} data centre that has split the town.

{Fourteen|v1|t=today} councillors were for it and {seven|v2|^} against. {Three|v3|^} of the {24|v0} were absent, among them the member for Parit Lajis, who is on haj leave, according to the secretary.

Council president Datuk Halim Sulong said conditions had been attached: no structure within {150|d4} m of a house, a buffer of {58|a3} acres and a noise meter that the public can read. He said the tax, {RM18.4 million|r1} a year, would be worth {14.6|rs} per cent of a budget that stands at {RM126 million|r2|t=this year} this year.

Outside, objectors unrolled a petition of {9,740|pe2|t=today} signatures. It had grown by {3,950|!ped} since the hearing opened, when it had {6,150|pe1|t=since the hearing opened}, they said.

The site is {412|!a1|force} hectares. The first phase, at {240|p1} megawatts, is {40|pp} per cent of the eventual load.

The {74|f1} families on the estate are to leave by March.

Objectors have {28|ap} days to appeal.

MOST READ: Petrol RM2.05 from midnight | 5 nasi lemak spots

@doc d-weekend | Sunday newspaper feature | 2026-09-27
The price of a palm

Words: Desmond Anak Jalong. Pictures: Aishah Ooi

THE last harvest at Ladang Cendana is stacked by the road, and nobody has come for it. Muniandy Karuppan, who was born in line house 14, has been told that his share of progress is {RM45,000|f2}. He has done the multiplication for all the {74|f1} families on the estate and for what the owners got.

They got {RM188 million|l1|t=last year} last year for what was valued at {RM61 million|l2|t=in 2021} in 2021. That is a rise of {208|lc|round|^} per cent, and it was, as the vendor's lawyer says, "priced in expectation". In 2019 the same {167|a2|round} hectares were down for {640|h3|t=In 2019} low-cost homes. Nobody recalls that plan being dropped.

In the kampung they talk about the hum. On the new condition, {150|d4} metres, exactly one house gains: it is {140|d2} metres from the fence, and it will get a wall. The school, at {308|!d1} metres, gets nothing. The committee asked for {500|d3}.

Its chairman, Suresh Pillai, teaches arithmetic. "They will take {11.5 million|w2} litres a day and we use {38 million|wt}. That is {30|ws|round} per cent. It's not a thirsty neighbour, it's a second town."

On Thursday he brought {9,740|pe2|t=On Thursday} names and lost to {14|v1} people.

Will it bring work? There'll be {1,900|j1|t=for two years} jobs for two years. Afterwards, {320|j2|t=Afterwards}.

At night, Muniandy says, you can still hear frogs. He has not measured them.

@doc e-newsletter | business newsletter | 2026-09-29
DC Radar Asia #88: What Seri Lembah tells you about the next ten sites

Sent to 12,406 inboxes

The vote. {14|v1} to {7|v2}, with {three|v3} no-shows. Comfortable, but note that MPSL got {1,368|!o0|by=MPSL} objections, the most for any Johor site. {217|os} letters went the other way. If you're underwriting planning risk at zero, stop.

The land. Nusawan paid {RM188m|l1} for {412|a1} acres. Four years before, {RM61m|l2|t=Four years before}. Sellers have noticed.

The load. {240|p1} MW at first, {600|p2} MW in the end. Grid application is in for the first tranche only.

The water. {4.6 million|w1|t=to start} litres/day to start, from effluent; {11.5 million|w2|t=when full} when full, source not disclosed.

The noise. Here's the soft spot. Forecast {52|n2} dB. Limit {55|n1}. Bukit Merbau came in at {61|n3}. The council wants a live public meter. Lawyers will like that.

The money. {RM2.9bn|i1} then {RM4.9bn|i2}. For councils the pitch is rates: {RM18.4m|r1} against {RM126m|r2|t=this year} of total budget this year. For neighbours there isn't one, unless it is {320|j2} permanent jobs and {180|tr} lorries a day.

What next. Appeals close in {28|ap} days from the vote. Residents (about {1,250|h2} of them live by the fence) have a crowdfunder.

Rating: AMBER (6/10). Unsubscribe | Refer 3 friends, get a mug
