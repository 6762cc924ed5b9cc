@story u9-wattlestreet-towers
@topic Plan to demolish three public housing towers in Port Ellery, Western Australia, 2030
@subject E = Wattle Street estate | Wattle Street | the estate | the towers | tenants
@subject BK = Banksia | Banksia House
@subject GV = Grevillea | Grevillea House
@subject AC = Acacia | Acacia House
@subject RD = Wattle Street redevelopment | the redevelopment | the project | the rebuild | the scheme | the government's plan
@subject RF = refurbishment | Architects for Keeping | retrofit | the alternative
@subject ST = State of Western Australia | the state | the government | the minister | Treasury
@subject DV = Corrigan Tan | the developer
@subject WL = state housing waiting list | the waiting list | the queue | statewide
@subject CN = City of Port Ellery | the council | the city | Mayor Leilani Fitzsimmons
@subject SB = submissions to the council | submissions
@subject CA = court challenge | the case | the Court of Appeal | the challenge
@subject AD = Abuk Deng-Mayen | Mrs Deng-Mayen | Abuk
@fact u = 496 | homes | E | flats | - | constant
@fact ub = 180 | homes | BK | flats | - | constant
@fact ug = 164 | homes | GV | flats | - | constant
@fact ua = 152 | homes | AC | flats | - | constant
@fact tw = 3 | other | E | towers | - | constant
@fact oc = 431 | homes | E | flats lived in | February 2030 | snapshot
@fact va = 65 | homes | E | empty flats | February 2030 | snapshot
@fact tn = 1118 | other | E | tenants | February 2030 | snapshot
@fact n = 1240 | homes | RD | homes to be built | 2038 | plan
@fact ns = 560 | homes | RD | social homes to be built | 2038 | plan
@fact na = 210 | homes | RD | affordable homes to be built | 2038 | plan
@fact np = 470 | homes | RD | private homes to be built | 2038 | plan
@fact sx = 64 | homes | RD | extra social homes | 2038 | plan
@fact sr = 12.9 | rate | RD | growth in social homes | 2038 | plan
@fact c1 = 612000000 | budget | RD | cost | 2030 estimate | plan
@fact c0 = 488000000 | budget | RD | cost | 2028 estimate | plan
@fact cr = 25.4 | rate | RD | rise in cost | 2028 to 2030 | plan
@fact cs = 285000000 | budget | ST | share of the cost | 2030 estimate | plan
@fact cd = 327000000 | budget | DV | share of the cost | 2030 estimate | plan
@fact rf = 236000000 | budget | RF | cost | 2030 estimate | plan | hypothetical
@fact rp = 475806 | price | RF | cost per flat | 2030 estimate | plan | hypothetical
@fact cp = 493548 | price | RD | cost per home | 2030 estimate | plan
@fact m1 = 148 | homes | E | households moved out | end of September 2030 | cumulative
@fact m2 = 207 | homes | E | households moved out | 2030-12-05 | cumulative
@fact ml = 224 | homes | E | households still to move | 2030-12-05 | snapshot
@fact mi = 122 | homes | E | moved households that stayed in the city | 2030-12-05 | cumulative
@fact mr = 58.9 | rate | E | share of moved households that stayed in the city | 2030-12-05 | cumulative
@fact w1 = 21385 | waiting | WL | applications waiting | end of September 2030 | snapshot
@fact w0 = 20460 | waiting | WL | applications waiting | end of September 2029 | snapshot
@fact wx = 925 | waiting | WL | increase in applications waiting | September 2029 to September 2030 | snapshot
@fact wr = 4.5 | rate | WL | growth of applications waiting | September 2029 to September 2030 | snapshot
@fact wp1 = 5312 | waiting | WL | priority applications waiting | end of September 2030 | snapshot
@fact wp0 = 4870 | waiting | WL | priority applications waiting | end of September 2029 | snapshot
@fact wk = 141 | duration | WL | weeks that applicants wait | 2030 | snapshot
@fact wkp = 66 | duration | WL | weeks that priority applicants wait | 2030 | snapshot
@fact sb = 1026 | other | SB | submissions | 2030-11 | cumulative
@fact so = 711 | other | SB | submissions against the scheme | 2030-11 | cumulative
@fact sf = 204 | other | SB | submissions for the scheme | 2030-11 | cumulative
@fact sn = 111 | other | SB | submissions that took no side | 2030-11 | cumulative
@fact sp = 69.3 | rate | SB | share against the scheme | 2030-11 | snapshot
@fact pl = 312 | other | CA | residents who sued | 2030 | constant
@fact jf = 2 | votes_cast | CA | judges who dismissed the case | 2030-12-04 | snapshot
@fact ja = 1 | votes_cast | CA | judges who would have allowed the case | 2030-12-04 | snapshot
@fact lv = 9400000 | budget | CN | infrastructure levy offered | 2030 | plan
@fact lw = 16000000 | budget | CN | infrastructure levy sought | 2030 | plan
@fact lg = 6600000 | budget | CN | gap between levy sought and offered | 2030 | plan
@fact st1 = 390 | homes | RD | homes in the first stage | 2033 | plan
@fact jb = 1900 | jobs | RD | building jobs | 2031 to 2038 | plan | projected
@fact hx = 41.3 | temperature | E | degrees measured in a flat | 2030-01-22 | snapshot
@fact lf = 11 | duration | E | days that the lifts were out | January 2030 | constant
@fact ag = 67 | age | AD | age | - | constant
@fact yr = 36 | duration | AD | years in her flat | 2030 | constant
@fact rent = 25 | rate | E | share of income paid in rent | 2030 | constant
@rel sum u = ub + ug + ua
@rel diff va = u - oc
@rel sum n = ns + na + np
@rel diff sx = ns - u
@rel change sr = u -> ns
@rel change cr = c0 -> c1
@rel sum c1 = cs + cd
@rel product rf = rp * u
@rel product c1 = cp * n
@rel diff ml = oc - m2
@rel share mr = mi / m2
@rel diff wx = w1 - w0
@rel change wr = w0 -> w1
@rel sum sb = so + sf + sn
@rel share sp = so / sb
@rel diff lg = lw - lv
@trap u oc :: flats and flats lived in
@trap ns u :: social homes planned and standing
@trap n ns :: all homes and social ones
@trap c1 rf :: rebuilding and refurbishing
@trap rp cp :: cost per flat of one and per home of the other
@trap m1 m2 :: September and December
@trap m2 ml :: moved and still to move
@trap w1 wp1 :: all and priority applications
@trap wk wkp :: two waits
@trap so sb :: those against and all
@trap lv lw :: levy offered and sought

@doc a-feature | Saturday newspaper feature | 2030-11-09
The last summer of Wattle Street

By Marguerite Oyelaran

On 22 January, at four in the afternoon, Abuk Deng-Mayen put a thermometer on the windowsill of her kitchen on the seventeenth floor of Grevillea House. It read {41.3|hx|t=On 22 January} degrees. The lifts had been out for {11|lf|^|s=The lifts} days by then and would be out for {two|-} more.

"So yes, I know it is not the Hilton," she says.

Mrs Deng-Mayen is {67|ag} and has lived there for {36|yr} years. From the window she can name the owners of the dogs. She'd like to stay. The state would like her to be gone by March, because it means to pull down Grevillea with its {164|ug} flats, Banksia with {180|ub} and Acacia with {152|ua}, {496|u} in all, and raise {1,240|n} homes in their place.

She pays {a quarter|rent|s=She} of her pension as rent, as everyone here does. Among the new homes {560|ns} will be let on those terms. A further {210|na} will be "affordable", which turns out to mean {four-fifths|-} of the market. The remaining {470|np} will be sold.

The waiting list outside is {20,000|>w1} long and nobody on it has met the choir.

By the end of September {148|m1|t=By the end of September} households had packed up. Nobody was forced, the department says. But when the family next door has gone, and the one beyond it, and there is a steel sheet where each door was, a person begins to feel encouraged.

When the letter came, {431|oc|t=When the letter came} of the flats were lived in. The towers held {1,118|tn|^} people, a choir, {two|-} mosques in converted laundries and the best goat curry south of the river.

Photographs: Tevita Aaltonen. Recipe, page 31. Good Food: 4½ stars.

@doc b-release | government media release | 2030-11-12
More homes, better homes for Port Ellery

Minister for Housing Hamish Papadakis-Lowe today released the updated business case for the Wattle Street redevelopment.

The project will deliver {1,240|n} new homes, including {64|sx} more social homes than stand on the site now, an uplift of {12.9 per cent|sr}. Stage One, comprising {390|st1} homes, will welcome its first residents in 2033. Some {1,900|~jb|m=projected} jobs will be supported in construction.

The total investment is {$612 million|c1}. The Government will contribute {$285 million|cs}; its partner, Corrigan Tan, will fund {$327 million|cd}.

The need has never been clearer. Across the state {21,385|w1|t=at the end of September} applications were on the waiting list at the end of September, {5,312|wp1|^} of them priority cases.

"These buildings opened in the year we landed on the Moon," the Minister said. "Nobody should have to carry shopping up {20|-} storeys."

Comments attributed to the Minister. Contact: 0491 570 156.

@doc c-news | metropolitan daily | 2030-11-21
{Seven in ten|~sp} oppose tower plan, but minister won't budge

By Kenji Bartholomew-Ruiz

Residents of Port Ellery have told their council in overwhelming numbers that they want the Wattle Street towers kept.

Of {1,026|sb} submissions lodged in the consultation, {711|so} opposed the government's plan and {204|sf} backed it. Another {111|sn} took neither side. Mayor Leilani Fitzsimmons said a result of {69 per cent|sp} was "about as close as this city gets to unanimous".

She has a grievance of her own. To provide drains, parks and a library for the bigger population the city asked for a levy of {$16 million|lw}, and the state has offered {$9.4 million|lv}. "We're {$6.6 million|lg} short before a brick is laid," she said. "I'd have to put rates up {3 per cent|-} for other people's plumbing."

The cost of the project itself has moved as well. In 2028, when it was announced, it was put at {$488 million|c0|t=In 2028}. The business case published last week shows an increase of {a quarter|~cr}.

A group called Architects for Keeping says all of the flats could be insulated, given new lifts and made cooler by {six|-} degrees for {$236 million|rf}, with tenants moved only from one floor to another. Mr Papadakis-Lowe called that "a coat of paint".

RELATED: Fringe sells 1.1m tickets | Dockers recruit, 18, breaks wrist

@doc d-explainer | broadcaster's explainer | 2030-11-28
Knock down or do up? The numbers behind the Wattle Street row

Is it really cheaper to refurbish? It depends on what you divide by. Doing up what's there would cost {$236 million|rf}, or about {$476,000|~rp} a flat. The rebuild is {$612 million|c1} for {1,240|n} homes, some {$494,000|~cp} each, so per home there is little in it. But Treasury's bill would be {$285 million|cs}, and for that the public gets {560|ns} social homes.

How many more is that? There are {496|u} now. So, not many: about {13 per cent|~sr} more. And {65|va|t=when the tenants were first written to} of those stood empty when the tenants were first written to.

How long is the queue? It has grown by {4.5 per cent|wr|t=in a year} in a year, from {20,460|w0|t=to September last year} applications to September last year. The priority part has grown faster; it then had {4,870|wp0|^} names. Expect to wait {141|wk} weeks, or {66|wkp} if you are found to be in urgent need.

When would it be finished? The first {390|st1} homes in 2033, the last in 2038.

Who is suing? A group of {312|pl} residents, who say the state never weighed their right to stay together. Judgment is due next Wednesday.

What do neighbours think? See the council's tally: {711|so} against, {204|sf} for.

@doc e-wire | national wire | 2030-12-05
Tenants lose bid to save Perth-region towers

AAW – Tenants have lost a legal bid to stop the demolition of {three|tw} public housing towers south of Perth.

The Court of Appeal on Wednesday ruled {two|jf}-{one|ja} that the state was not obliged to consider the effect of the scheme on the community as a whole. {Three hundred and twelve|pl} residents had joined the case.

Justice Oriel Nakamura-Hayes, in dissent, wrote that a government which moved {1,118|tn} people "might at least have asked where they worshipped".

More than {200|>m2|t=now} households have now left, according to the housing department, with {224|ml|^} yet to go. The {$612 million|c1} redevelopment includes {470|np} dwellings for private sale.

The minister said he welcomed the decision, noting that {5,312|wp1} priority applicants were waiting an average of {66|wkp} weeks. A spokeswoman for the residents, Saoirse Whaanga-Lim, said they were considering an application to the High Court and had raised {$41,000|-} of the {$90,000|-} they would need.

@doc f-local | community monthly | 2030-12-14
Where did our neighbours go?

We asked the department, it took 19 days to answer, and here it is. As of 5 December, {207|m2|t=As of 5 December} households had left the towers. Of those {122|mi|^} found a place inside the City of Port Ellery. In other words {59 per cent|mr|^} of us are still neighbours of a sort.

Back in September the number that had gone was {148|m1|t=Back in September}, so it's speeding up. At Banksia (the big one, {180|ub}) there are floors with one light on. Acacia had {152|ua} doors and the postie told me last week he delivers to fewer than {60|-}.

The {431|oc|t=in February} families who lived here in February were promised a right to return. Ask for it in writing! There will be {560|ns} social homes, but a lot of them are one-bedders, and you can't put six kids in those.

Good news now. Abuk from Grevillea, {36|yr} years on the seventeenth floor, has been offered a ground-floor unit in Tuart Road with a lemon tree. She hasn't said yes. The waiting list she'd be jumping has {21,385|w1} applications in it, {1,000|~wx} more than a year earlier, which she brings up herself. "I am {67|ag}," she told me. "I don't do ground floors."

Community lunch is on the 20th. Last time we fed 140. Bring a plate.

The council's fight over the levy goes on: they want {$16 million|lw}, they've been shown {$9.4 million|lv}. Mayor Leilani is at the lunch, so ask her.
