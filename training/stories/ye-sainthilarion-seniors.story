@story sainthilarion-seniors
@topic Saint-Hilarion, Quebec: seniors' homes, a heat wave, a waiting list and a wing that stays shut, summer 2030
@subject S = Saint-Hilarion | the city | the town
@subject C = CISSS du Haut-Nord | the CISSS | health agency
@subject R = Résidence Belle-Rive | Belle-Rive | the residence
@subject H = the new seniors' house on Rue Plessis | Maison Plessis | the new house
@subject V = heat wave | the heat
@subject F = families' committee | the families
@subject K = coroner Maître Oumou Lacasse | Lacasse | the coroner
@fact wl = 418 | waiting | C | people waiting for a place in a home | 2030-06-30 | snapshot
@fact w0 = 296 | waiting | C | people waiting for a place in a home | 2029-06-30 | snapshot
@fact wg = 41.22 | rate | C | growth in people waiting for a place in a home | 2029 to 2030 | snapshot
@fact wh = 87 | waiting | C | people waiting for a place in a hospital bed | 2030-06-30 | snapshot
@fact wm = 13 | duration | C | months waited for a place in a home | 2030-06 | snapshot
@fact hb = 96 | other | H | places | 2030 | constant
@fact ho = 48 | other | H | places open | 2030-07 | snapshot
@fact hx = 48 | other | H | places shut | 2030-07 | snapshot
@fact hn = 24 | other | H | places opened | 2031-02 | cumulative
@fact hm = 24 | other | H | places shut | 2031-02 | snapshot
@fact hc = 74000000 | spending | H | dollars of building cost | 2030 | cumulative
@fact h0 = 52000000 | budget | H | dollars of building cost | 2024 | plan
@fact hd = 22000000 | budget | H | dollars by which the building became dearer | 2024 to 2030 | snapshot
@fact hp = 770833 | price | H | dollars for each place | 2030 | snapshot
@fact js = 61 | jobs | H | orderlies missing | 2030-07 | snapshot
@fact jn = 130 | jobs | H | staff needed | 2030 | constant | threshold
@fact jh = 69 | jobs | H | staff hired | 2030-07 | snapshot
@fact jc = 212 | jobs | C | nursing posts vacant | 2030-06 | snapshot
@fact ag = 11400000 | spending | C | dollars for agency staff | 2029/30 | cumulative
@fact rb = 154 | other | R | residents | 2030-07 | snapshot
@fact ra = 19 | other | R | rooms with air conditioning | 2030-07 | snapshot
@fact d1 = 5 | deaths | R | residents who died in the heat | 2030-07-14 | cumulative
@fact d2 = 8 | deaths | R | residents who died in the heat | 2030-07-18 | cumulative
@fact d3 = 6 | deaths | K | deaths that the heat caused | 2031-02 | cumulative
@fact dt = 23 | deaths | V | people who died in the region | 2030-07-18 | cumulative
@fact dq = 141 | deaths | V | people who died in Quebec | 2030-07-18 | cumulative
@fact tx = 36.2 | temperature | V | degrees at the airport | 2030-07-12 | snapshot
@fact ti = 34.5 | temperature | R | degrees on the third floor | 2030-07-12 night | snapshot
@fact dd = 7 | duration | V | days over 33 degrees | 2030-07-15 | cumulative
@fact or = 3 | jobs | R | staff on duty at night | 2030-07-12 night | snapshot
@fact on = 7 | jobs | R | staff the schedule called for at night | 2030-07-12 night | constant | threshold
@fact rt = 2380 | price | R | dollars of monthly rent | 2030 | snapshot
@fact r0 = 1980 | price | R | dollars of monthly rent | 2029 | snapshot
@fact rg = 20.2 | rate | R | rise in rent | 2029 to 2030 | snapshot
@fact ac = 180000 | budget | R | dollars to cool the building | 2029 | plan
@fact cp = 600 | crowd | F | people at the walk by the families' count | 2030-07-27 | snapshot
@fact cq = 350 | crowd | F | people at the walk by the police estimate | 2030-07-27 | snapshot
@fact sg = 14300 | other | F | signatures | 2030-09-10 | cumulative
@fact su = 9700000 | damages | F | dollars claimed in a class action | 2030-10-02 | plan
@fact rc = 27 | other | K | recommendations | 2031-02 | constant
@fact ch = 62 | other | K | hours of hearings | 2031-02 | cumulative
@fact wt = 44 | other | K | witnesses | 2031-02 | cumulative
@fact ex = 19 | duration | K | hours before a doctor was called | 2030-07-12 | snapshot
@fact mi = 100 | other | C | share of homes to be cooled | 2032 | plan | pledged
@fact m0 = 38 | other | C | share of homes cooled | 2030-07 | snapshot
@fact ag2 = 88 | age | - | age of Mme Tremblay-Nwosu | 2030-07 | snapshot
@fact pop = 33900 | other | S | residents | 2026 census | constant
@fact pe = 29 | other | S | share of residents aged 65 or over | 2026 census | snapshot
@trap wl wh :: all waiting and those waiting in hospital
@trap wl w0 :: a year apart
@trap hb ho :: places built and open
@trap hc h0 :: cost and budget
@trap d1 d2 :: two dates at the residence
@trap d2 d3 :: those who died and those the heat killed
@trap d2 dt :: the residence and the region
@trap dt dq :: region and province
@trap tx ti :: outside and inside
@trap or on :: on duty and scheduled
@trap cp cq :: two counts of the walk
@trap m0 mi :: cooled and promised
@rel change wg = w0 -> wl
@rel diff hx = hb - ho
@rel diff hm = hx - hn
@rel diff hd = hc - h0
@rel product hc = hb * hp
@rel diff js = jn - jh
@rel change rg = r0 -> rt

@doc a-daily | French-language daily, in translation | 2030-07-15
“They put wet towels on the doors”: {five|d1} dead at Belle-Rive

Le Nordet — Maïka Desrosiers-Onana

SAINT-HILARION. On the third floor of the Résidence Belle-Rive, at two in the morning on Friday night, the thermometer that Ginette Paquin had bought for her mother showed {34.5|ti}. There were {three|or} people on duty for {154|rb} residents. The schedule says {seven|on}.

Since Tuesday {five|d1|t=as of yesterday} residents have died, as of yesterday, the CISSS du Haut-Nord confirmed. It had been {36.2|tx} degrees at the airport on Friday. Yesterday was the sixth day above 33.

{Nineteen|ra} rooms at Belle-Rive have an air conditioner. An offer to cool the whole building, for {$180,000|ac}, was turned down last year by the owner, documents show. The rent was {$1,980|r0|t=then} then. It's {$2,380|rt|t=now} now.

Ms. Paquin's mother, Rollande Tremblay-Nwosu, is {88|ag2} and alive. “She's a farmer's daughter. She knew to lie on the floor.”

Why was she there? Because there's no room elsewhere. {418|wl|t=on June 30} people were waiting for a place in a public home on June 30. In the Maison Plessis, opened in May, {48|hx} places of {96|hb} are locked.

@doc b-wire | wire agency | 2030-07-18
Heat deaths in Quebec reach {141|dq}

MONTREAL, July 18 (CanPress-Nord) — A week-long heat wave has been linked to {141|dq|t=by Thursday} deaths in Quebec by Thursday, public health authorities said, {23|dt} of them in the Haut-Nord region.

{Eight|d2} occurred in a single private seniors' residence in Saint-Hilarion, where temperatures of {43.5|!ti} C were measured in bedrooms at night.

Just {38%|m0|t=today} of seniors' homes in the region are air-conditioned today. The health agency promised on Thursday that all would be by 2032.

The coroner will hold an inquiry.

@doc c-community | English community newsletter | 2030-08-01
The Townshipper's Fan — Saint-Hilarion Anglo Seniors

Hello all,

Thank you to everyone who walked on Saturday. The families say {600|cp|t=Saturday|by=The families}; the police, {350|cq|t=Saturday|by=the police}. (Neither counted the goat.) There were two scooters too.

Some things people have been asking me.

Why's half of Plessis shut? No staff. It needs {130|jn} people and has {69|jh}. So they're {61|js} short and {48|hx} doors are locked. The building cost {$74 million|hc}. That's {$22 million|hd} over what they told us in 2024, and {$770,000|~hp} a bed. I could've had a chalet.

How long's the list? A year ago {296|w0|t=A year ago}, now {418|wl|t=now}. The average wait's {13|wm} months. {Eighty-seven|wh} of those folks are waiting in hospital beds, which is why Doug's hip got bumped.

Is it our imagination that there are more of us? No: {29|pe} percent of the town is 65 and up.

And rents at Belle-Rive are up {30|!rg} percent in a year. They're sending round a fan.

Bridge Thursdays, 1:30. Bring your own water.

— Peggy

@doc d-legal | law firm press release | 2030-10-02
CLASS ACTION FILED AGAINST RÉSIDENCE BELLE-RIVE AND CISSS

Dufault Achkar s.e.n.c.r.l. announces that it has today filed an application for authorization to institute a class action on behalf of the {154|rb} persons who resided at Belle-Rive during the heat wave of July 2030, in the course of which {eight|d2} died.

The amount claimed is {$9.7 million|su}.

It's alleged, inter alia, that:
(a) the interior temperature reached {34.5|ti} °C;
(b) {three|or} employees were present in place of {seven|on};
(c) no physician was called for {19|ex} hours;
(d) the CISSS, which certified the residence, had {212|jc} vacant nursing positions and spent {$11.4 million|ag|t=in 2029-30} on agencies in 2029-30 without sending anyone.

Supported by the families' committee ({14,300|sg} signatures). No allegation has been proven.

Media: 418-555-0187. Rates: no fee unless success (25%).

@doc e-coroner | public broadcaster | 2031-02-20
Coroner: {six|d3} of the {eight|d2} Belle-Rive deaths could have been avoided

By Thaïs Gaudreault | RNC Haut-Nord | Posted Feb. 20, 2031, 11:00 a.m. ET

Heat killed {six|d3} people at the Résidence Belle-Rive in Saint-Hilarion last July, and none of them needed to die, coroner Oumou Lacasse has found.

The two other deaths, out of the {eight|d2} that were recorded in the residence that week, had causes she couldn't tie to the temperature.

Her report follows {62|ch} hours of hearings with {44|wt} witnesses. It makes {27|rc} recommendations. The first: whoever rents a room to someone over 75 must be able to keep it under 26 degrees.

"A doctor was called after {9|!ex} hours," she told reporters. "That isn't a wait. That's an absence."

As of this week the Maison Plessis has opened {24|hn} more of its places. {Twenty-four|hm} are still closed.

The CISSS repeated that {100|mi} per cent of homes will be cooled by 2032. It was {38|m0|t=last summer} per cent last summer.

Rollande Tremblay-Nwosu, now 89, watched on television, from Plessis. She has a window. It opens.

@doc f-radio | local radio news script | 2030-07-19
CHNO 101.5 — NOON — LECTRICE: ANNE-SOPHIE

The heat has broken. It was {seven|dd} days above thirty-three, and this morning it's nineteen and raining, and people are standing in it.

The town council held a minute's silence. Saint-Hilarion, with {thirty-three thousand nine hundred|pop} people, has lost {eight|d2} at one address, and there've been {twenty-three|dt} deaths in the region. On Sunday, at Belle-Rive, the number was still {five|d1|t=On Sunday}.

The mayor wants the rest of Maison Plessis opened by fall. {Forty-eight|ho} of its {ninety-six|hb} places are. It was to cost {fifty-two|h0|x=1000000|t=six years ago} million six years ago and came in at {seventy-four|hc|x=1000000}.

The waiting list for places like it has grown by {forty-one|wg|round} per cent in a year, says the CISSS, which in the same breath promises air conditioning in every home, {a hundred|mi} per cent, two summers from now.

Lottery: 4, 11, 19, 23, 38, 40. It's 12:06.
