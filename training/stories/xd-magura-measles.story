@story xd-magura-measles
@topic Measles outbreak and catch-up vaccination in a Romanian county
@subject C = Măgura county | Măgura | the county
@subject H = public health office | the health office | health officials
@subject S = Sfânta Ana hospital | Sfânta Ana
@subject R = Roxana Iftode-Bah | Iftode-Bah | the county doctor
@subject P = pharmacists' chamber
@fact t = 286 | cases | C | measles cases | 2018-03-25 | cumulative
@fact un = 235 | cases | C | measles cases in children under five | 2018-03-25 | cumulative
@fact ov = 51 | cases | C | measles cases in people over five | 2018-03-25 | cumulative
@fact t0 = 220 | cases | C | measles cases | 2018-03-18 | cumulative
@fact up = 30 | rate | C | rise in measles cases in a week in percent | 2018-03-25 | cumulative
@fact new = 66 | cases | C | new measles cases in a week | 2018-03-25 | cumulative
@fact hos = 34 | injuries | S | patients in hospital | 2018-03-25 | snapshot
@fact icu = 6 | injuries | S | patients in intensive care | 2018-03-25 | snapshot
@fact wd = 28 | injuries | S | patients on the ward | 2018-03-25 | snapshot
@fact va = 4275 | other | H | children vaccinated in the campaign | 2018-03-25 | cumulative
@fact tg = 9500 | other | H | children to be vaccinated in the campaign | 2018-05 | plan | threshold
@fact vp = 45 | other | H | share of the campaign's children vaccinated in percent | 2018-03-25 | cumulative
@fact lf = 5225 | other | H | children still to be vaccinated in the campaign | 2018-03-25 | snapshot
@fact cov = 73 | other | C | share of two-year-olds vaccinated in percent | 2017 | snapshot
@fact need = 95 | other | C | share of two-year-olds vaccinated that stops measles in percent | - | constant | threshold
@fact gap = 22 | margin | C | points missing to the vaccinated share that stops measles | 2017 | snapshot
@fact ds = 48 | price | H | lei for a dose | 2018 | constant
@fact dt = 456000 | spending | H | lei for all doses | 2018 | plan
@fact dn = 9500 | other | H | doses ordered | 2018 | plan
@rel sum t = un + ov
@rel change up = t0 -> t
@rel diff new = t - t0
@rel sum hos = icu + wd
@rel share vp = va / tg
@rel diff lf = tg - va
@rel diff gap = need - cov
@rel product dt = ds * dn
@trap t hos :: cases and patients in hospital
@trap vp cov :: campaign and two-year-olds

@doc dsp-bulletin | weekly bulletin | 2018-03-26
Epidemiological bulletin, week 12

Confirmed cases, total: {286|t|t=25 March} (25 March); {220|t0|t=18 March} (18 March). Increase {66|new}, or {30%|up}.
Under five: {235|un}. Over five: {51|ov}.
In hospital, Sfânta Ana: {34|hos}, of whom {28|wd} on the ward and {6|icu} in intensive care.
Catch-up campaign: {4,275|va} of {9,500|tg} children, {45%|vp}.

@doc agerpress-wire | wire agency | 2018-03-26
Measles in Măgura: a week with {66|new} new cases

The number of people with measles in Măgura county has risen to {286|t|t=Sunday} as of Sunday, {23 percent|!up} more than the {220|t0|t=a week earlier} of a week earlier, health officials said. {Thirty-four|hos} are at Sfânta Ana: {six|icu} in intensive care, {28|wd} in ordinary beds.

In 2017 {73 percent|cov|t=In 2017} of two-year-olds had had the jab, {22 points|gap} below the {95|need} at which the disease stops spreading.

@doc magura-live | local news site | 2018-03-27
The queue at the blue door
Photo: 3 of 11

At Iftode-Bah's surgery they write numbers on their palms. She has a table on her wall: to vaccinate {9,500|tg}, done {4,275|va}, to do {5,525|!lf}. That is {45 percent|vp} in three weeks. Her office has ordered {9,500|dn} doses at {48|ds} lei, for {456,000|dt} lei.

Of {286|t} ill, {253|!un} have not yet had their fifth birthday. "The other {51|ov|by=she says} are mostly their parents," she says.

@doc farm-letter | trade newsletter | 2018-03-29
From the chamber

Doses: {9,500|dn} at {48|ds} lei each, bill to the county {456,000|dt} lei. Our share of that is nil. A coverage of {73|cov} against a need of {95|need} leaves {22|gap} points, and pharmacies could help to find them. Fridge training on 14 April, room {12|-}.
