@story tarnbeck-localplan
@topic Tarnbeck, England: a local plan, a green belt field, SEND transport and a by-election, 2031
@subject T = Tarnbeck District Council | Tarnbeck | the district | the council
@subject P = local plan | the plan
@subject G = Garland Fields | the fields | Garland
@subject R = Garland Fields Action Group | the action group | GFAG
@subject D = Wythenfold Homes | the developer | Wythenfold
@subject B = Garland ward by-election | the by-election
@subject E = exhibition at St Wilfrid's | public exhibition | the exhibition
@fact pn = 11400 | homes | P | homes | 2031 to 2046 | plan
@fact py = 760 | homes | P | homes a year | 2031 to 2046 | plan
@fact yr = 15 | duration | P | years | - | constant
@fact p0 = 7650 | homes | P | homes | 2021 to 2036 | plan
@fact po = 510 | homes | P | homes a year | 2021 to 2036 | plan
@fact pg = 49.02 | rate | P | rise in homes a year in percent | 2031 | plan
@fact bt = 388 | homes | T | homes built in a year | 2030/31 | cumulative
@fact ba = 71 | homes | T | affordable homes built in a year | 2030/31 | cumulative
@fact bp = 18.3 | other | T | share of homes built that are affordable | 2030/31 | snapshot
@fact gn = 1850 | homes | G | homes | 2031 | plan
@fact gd = 2200 | homes | D | homes at the same site | 2031 | plan
@fact ga = 40 | other | G | share of homes to be affordable | 2031 | plan
@fact gf = 740 | homes | G | affordable homes | 2031 | plan
@fact gh = 96 | area | G | hectares | - | constant
@fact gb = 31 | area | G | hectares to stay green | 2031 | plan
@fact gu = 65 | area | G | hectares to be built on | 2031 | plan
@fact gg = 1.4 | other | T | share of the green belt to be lost | 2031 | plan
@fact cr = 3100 | other | G | car journeys more a day | 2040 | plan | projected
@fact c2 = 7400 | other | R | car journeys more a day | 2040 | plan | projected
@fact gp = 1 | other | G | surgeries promised | 2036 | plan | pledged
@fact gl = 12800 | other | G | patients at the present surgery | 2031 | snapshot
@fact sc = 420 | other | G | places in a new school | 2036 | plan | pledged
@fact hw = 2940 | waiting | T | households on the housing register | 2031-04 | snapshot
@fact ta = 117 | other | T | families in temporary housing | 2031-04 | snapshot
@fact hp = 324000 | price | T | pounds of median house price | 2030 | snapshot
@fact he = 9.6 | other | T | median price in yearly earnings | 2030 | snapshot
@fact ew = 33750 | price | T | pounds of median yearly earnings | 2030 | snapshot
@fact ob = 4862 | other | P | objections | 2031-06-13 | cumulative
@fact su = 311 | other | P | comments in support | 2031-06-13 | cumulative
@fact nt = 207 | other | P | neutral comments | 2031-06-13 | cumulative
@fact rp = 5380 | other | P | responses | 2031-06-13 | cumulative
@fact os = 90.37 | other | P | share of responses that object | 2031-06-13 | snapshot
@fact xa = 640 | crowd | E | visitors by the council's count | 2031-05-10 | snapshot
@fact xb = 1000 | crowd | E | visitors by the action group's count | 2031-05-10 | snapshot
@fact wk = 350 | crowd | R | people on the field walk | 2031-05-25 | snapshot
@fact v1 = 1204 | vote_count | B | votes for the Independent | final | snapshot
@fact v2 = 871 | vote_count | B | votes for the Conservative | final | snapshot
@fact v3 = 402 | vote_count | B | votes for Labour | final | snapshot
@fact v4 = 233 | vote_count | B | votes for the Green | final | snapshot
@fact vt = 2710 | votes_cast | B | votes | final | snapshot
@fact vm = 333 | margin | B | majority | final | snapshot
@fact vp = 44.43 | vote_share | B | share for the Independent | final | snapshot
@fact to = 39.2 | turnout | B | turnout | final | snapshot
@fact sd = 5200000 | spending | T | pounds for special needs school transport | 2030/31 | cumulative
@fact s0 = 3250000 | budget | T | pounds for special needs school transport | 2030/31 | plan
@fact sg = 60 | rate | T | overspend on special needs school transport in percent | 2030/31 | snapshot
@fact sp = 514 | enrolment | T | pupils taken to school by taxi or minibus | 2031-04 | snapshot
@fact cs = 19 | votes_cast | T | councillors for the plan | 2031-09-16 | snapshot
@fact cm = 2 | margin | T | majority for the plan | 2031-09-16 | snapshot
@fact am = 900 | homes | G | homes | 2031-09-16 amendment | plan | hypothetical
@fact cn = 17 | votes_cast | T | councillors against the plan | 2031-09-16 | snapshot
@trap pn p0 :: new and old plan
@trap py bt :: homes planned and built in a year
@trap bt ba :: all and affordable
@trap gn gd :: the council's and the developer's number
@trap gn gf :: all and affordable homes of the site
@trap gh gb :: the whole site and its green part
@trap cr c2 :: two forecasts
@trap ob rp :: objections and responses
@trap xa xb :: two counts
@trap hw ta :: register and temporary housing
@trap sd s0 :: spent and budgeted
@trap vm cs :: a by-election's majority and a council vote
@rel product pn = py * yr
@rel product p0 = po * yr
@rel change pg = po -> py
@rel share bp = ba / bt
@rel share ga = gf / gn
@rel diff gu = gh - gb
@rel product hp = he * ew
@rel sum rp = ob + su + nt
@rel share os = ob / rp
@rel sum vt = v1 + v2 + v3 + v4
@rel diff vm = v1 - v2
@rel share vp = v1 / vt
@rel change sg = s0 -> sd
@rel diff cm = cs - cn
@race garland = v1 v2 v3 v4

@doc a-post | local newspaper | 2031-05-15
Crowds pack church hall as {1,850|gn} homes loom over Garland

Tarnbeck Post, by Ottoline Marsh-Adeyemi

ST WILFRID'S has not been so full since the organ caught fire. Council officers with clipboards say {640|xa|t=on Saturday|by=Council officers} people came on Saturday to look at the maps. The action group, with clickers, says {a thousand|xb|t=on Saturday|by=The action group}.

What they came to see is a big green shape with a brown bit on it. Tarnbeck's new local plan asks for {11,400|pn} homes by 2046. Garland Fields would take {1,850|gn} of them, on {96|gh} hectares of which {65|gu} would be built on and {31|gb} would stay as meadow, pitches and something called a "wellness swale".

{Forty|ga} per cent, or {740|gf}, would be affordable.

"Affordable to whom?" called a voice. The median house in the district is {£324,000|hp}; the median wage is {£33,750|ew}. That's {9.6|he} times.

Planning chief Rukmini Hale told the meeting the Government had raised the district's number to {760|py} a year. It was {510|po|t=under the old plan} under the old plan, or {7,650|p0|t=under the old plan} in all. In the year to March {388|bt|t=In the year to March} were built.

A walk round the fields is planned for Bank Holiday Sunday. Wellies. The bull is friendly.

@doc b-flyer | action group flyer | 2031-05-20
GARLAND FIELDS: ONCE THEY'RE GONE

✗ {1,850|gn} houses. The developer, Wythenfold, has let slip that it wants {2,200|gd}!
✗ {7,400|c2|by=our consultant} more car journeys a day through the Cross, says our consultant. (The council's says {3,100|cr|by=The council's}. He must be cycling.)
✗ The surgery already has {12,800|gl} patients. They promise {one|gp} more. When? 2036.
✗ A school for {420|sc}. When? Same.
✗ {96|!gu} hectares of GREEN BELT under concrete.

They say it's just {1.4|gg} per cent of the green belt. It's a hundred per cent of OUR green belt.

OBJECT by Friday 13 June. Planning is NOT interested in your view. It IS interested in: drainage, newts, sight lines.

WALK with us: Sunday 25 May, 2pm, the stile.

GFAG, c/o The Old Forge. Please recycle.

@doc c-mag | housing trade magazine | 2031-06-27
On the list in Tarnbeck

PLACE & TENURE, issue 612. Jude Ferreira-Holm

There are {2,940|hw} households on Tarnbeck's housing register and {117|ta} families in temporary accommodation. None of them were at the exhibition, as far as we could discover; it clashed with the food bank.

Of {388|bt|t=last year} homes completed last year {71|ba} were affordable. It's {18|bp|round} per cent, half the policy level.

The consultation closed on 13 June with {5,380|rp} responses. {4,862|ob} of those were objections. {311|su} were in support; a further {207|nt} couldn't be classified ("I like the font").

"Nine in ten against," sighs planning head Rukmini Hale. "I could ask the {2,940|hw}. But they don't have a letterbox to put it through."

If the plan fails, ministers may write one. The district's target, {760|py} a year over {15|yr} years, won't go away: it's {49|pg|round} per cent higher than the last.

Vacancies, p. 40: Enforcement officer, £34,314–£38,220.

@doc d-results | council web page | 2031-07-11
Garland ward by-election – Thursday 10 July 2031 – Declaration of result

BRANNIGAN, Maeve (Independent – Save Garland Fields) {1,204|v1} ELECTED
COLTHURST-IQBAL, James (Conservative) {871|v2}
DUTTA, Lorraine (Labour) {402|v3}
SEFTON, Piers (Green) {233|v4}

Total votes: {2,710|vt}
Majority: {333|vm}
Turnout: {39.2|to}%
Rejected papers: 14 (9 void for uncertainty, 5 voting for too many)

Returning Officer: T. Ablewhite. Accessible version on request. Page last reviewed 11 July.

@doc e-post2 | local newspaper | 2031-07-17
"I only came about the newts": the councillor who won by {333|vm}

Tarnbeck Post, by Ottoline Marsh-Adeyemi

MAEVE Brannigan doesn't own wellies. The new councillor for Garland walked the field in May with {350|wk|t=in May} others in office shoes, and ruined them, and got cross. Last Thursday she took {48|!vp} per cent of the vote ({1,204|v1} of {2,710|vt}).

Her first council meeting was about taxis. The district spent {£5.2 million|sd|t=last year} last year driving {514|sp} children with special needs to school; it had budgeted for {£3.25 million|s0}, and is {60|sg} per cent over. "Nobody had a banner for that," she noticed.

About the fields she's unbending. She says the number of objections, {4,682|!ob}, "is bigger than most majorities in this building."

What of the people on the register? She looks at her shoes. "I want {740|gf} affordable homes. I want them somewhere with a bus."

@doc f-bbc | broadcaster's site | 2031-09-17
Council approves {11,400|pn}-home plan by {two|cm} votes

By Kit Anand-Barlow, Local Democracy Reporting Service

A local plan which would see {1,850|gn} homes built on green belt has been approved, by {19|cs} votes to {17|cn}.

Tarnbeck District Council's plan attracted {5,380|rp} responses, about {90%|~os} of them opposed.

Council leader Hilary Pugh-Okafor said that there was "no version of this in which we build nothing and house everyone".

Cllr Maeve Brannigan, elected in July with a majority of {333|vm}, said it was a "shameful night". She proposed an amendment to cut the site to {900|am} homes, which was lost.

Developer Wythenfold Homes, which has suggested up to {2,200|<gd} for the same land, welcomed the vote.

An inspector will examine the plan next year.
