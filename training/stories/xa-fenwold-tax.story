@story xa-fenwold-tax
@topic Council tax rise in Fenwold and what a bill is made of
@subject F = Fenwold Borough Council | Fenwold | the borough | the council
@subject P = police commissioner | the commissioner
@subject R = fire authority
@subject T = parish councils | the parishes
@subject C = Cllr Imogen Asante-Price | Asante-Price | the finance lead
@fact bl1 = 2040 | price | F | pounds of the whole bill of a Band D home | 2027-28 | constant
@fact bl0 = 1950 | price | F | pounds of the whole bill of a Band D home | 2026-27 | constant
@fact bd = 90 | other | F | more pounds of the whole bill | 2027-28 | constant
@fact bp = 4.6 | rate | F | change of the whole bill | 2027-28 | constant
@fact cs = 1550 | price | F | pounds of the bill for the borough | 2027-28 | constant
@fact ps = 290 | price | P | pounds of the bill for police | 2027-28 | constant
@fact fs = 95 | price | R | pounds of the bill for the fire service | 2027-28 | constant
@fact ts = 105 | price | T | pounds of the bill for parishes | 2027-28 | constant
@fact css = 76 | other | F | borough's share of the bill | 2027-28 | constant
@fact wk = 1.73 | other | F | more pounds a week for a Band D home | 2027-28 | constant
@fact hh = 48600 | other | F | homes that pay the tax | 2027 | constant
@fact yl = 75330000 | revenue | F | pounds from the tax | 2027-28 | plan | projected
@fact bg = 186000000 | budget | F | pounds of net budget | 2027-28 | plan
@fact ys = 40.5 | other | F | tax as a share of the net budget | 2027-28 | plan
@fact sc = 102300000 | spending | F | pounds for care | 2027-28 | plan
@fact scs = 55 | other | F | care as a share of the net budget | 2027-28 | plan
@fact sv = 11600000 | other | F | pounds of savings | 2027-28 | plan | pledged
@fact sid = 7400000 | other | F | pounds of savings identified | 2027-02 | snapshot
@fact sl = 4200000 | other | F | pounds of savings not identified | 2027-02 | snapshot
@fact fr = 33 | vote_count | F | councillors for the budget | 2027-02-24 | constant
@fact ag = 19 | vote_count | F | councillors against the budget | 2027-02-24 | constant
@fact ab = 3 | vote_count | F | councillors who abstained | 2027-02-24 | constant
@fact al = 55 | votes_cast | F | councillors present | 2027-02-24 | constant
@rel diff bd = bl1 - bl0
@rel change bp = bl0 -> bl1
@rel sum bl1 = cs + ps + fs + ts
@rel share css = cs / bl1
@rel product yl = hh * cs
@rel share ys = yl / bg
@rel share scs = sc / bg
@rel diff sl = sv - sid
@rel sum al = fr + ag + ab
@trap scs al :: 55 percent and 55 councillors
@trap bd fs :: the rise and the fire service
@trap ps bd :: the police part and the rise

@doc a-ldr | local democracy report | 2027-02-25
Average bill to top {£2,000|>bl1} as councillors nod through budget

A Band D household in Fenwold will pay {£2,040|bl1|t=from April} from April, {£90|bd} on top of this year's {£1,950|bl0|t=this year}. It's an increase of {4.6%|bp}, or {£1.73|wk} a week.

The borough keeps {£1,550|cs} of it, roughly {three-quarters|~css|v=76}. The police commissioner gets {£290|ps}, the fire authority {£95|fs} and parishes {£105|ts} on average.

The vote on Wednesday was {33|fr} in favour, {19|ag} against, with {three|ab} abstentions among the {55|al} members in the chamber.

Cllr Imogen Asante-Price told them {£11.6m|sv} had to be saved. Of that {£7.4m|sid|t=so far} has been found so far and {£4.2m|sl|^} has not.

@doc b-leaflet | council leaflet | 2027-03-10
Your council tax explained

Band D, 2027-28: {£2,040|bl1}

Fenwold Borough Council {£1,550|cs} ({76%|css})
Police {£290|ps}
Fire {£95|fs}
Parishes (average) {£105|ts}

There are {48,600|hh} Band D equivalent homes. Multiplied by our part of the bill they bring {£75.33 million|yl}, {40.5%|ys} of a net budget of {£186 million|bg}. Care for adults and children costs {£102.3 million|sc}, which is {55%|scs} of that budget.

Pay online, or call 01234 555 010. Second homes are charged double.

@doc c-radio | radio brief | 2027-02-25
Fen FM at eight

That's {ninety|bd} quid a year extra, then: {1,950|bl0} now, {2,040|bl1} from April. The council needs savings worth {11.6 million|sv} pounds and knows where to find {7.4|sid|x=1000000}. The opposition wants to hear about the other {4.2|sl|x=1000000}. More than {half|>scs|v=50} the budget, {102 million|sc|round=1000000} out of {186|bg|x=1000000}, goes on care.
