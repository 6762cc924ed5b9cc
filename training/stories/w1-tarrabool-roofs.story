@story tarrabool-roofs
@topic A Queensland city's homelessness plan after a year: homes pledged, homes delivered, and the street count
@subject P = Roofs First | the plan | the program | the scheme
@subject S = supportive flats | supportive housing | supportive | supportive units
@subject M = modular homes | modular | modulars | pods
@subject L = head leases | leased | rented from landlords
@subject V = Keira Vassallo | Vassallo | the mayor | the lord mayor
@subject T = Tarrabool | the city | Tarrabool City Council | council
@subject A = Queensland Audit Office | the auditor | auditor-general | the audit
@subject G = state government | the state | Queensland | Brisbane
@subject F = Commonwealth | Canberra | the federal government
@subject O = Declan Ngata | Ngata | the opposition leader on council
@subject W = Wattle Creek | the Wattle Creek site
@subject B = motel program | motels | the motel rooms
@fact pl24 = 1500 | units_pledged | V | homes promised | 2024 campaign | plan | pledged
@fact pl = 1150 | units_pledged | P | homes promised | by 2030 | plan | pledged
@fact pls = 480 | units_pledged | S | homes promised | by 2030 | plan | pledged
@fact plm = 390 | units_pledged | M | homes promised | by 2030 | plan | pledged
@fact pll = 280 | units_pledged | L | homes promised | by 2030 | plan | pledged
@fact y1 = 310 | units_pledged | P | homes due | 2026-06-30 | plan | pledged
@fact de = 174 | homes | P | homes delivered | 2026-06-30 | cumulative
@fact des = 62 | homes | S | homes delivered | 2026-06-30 | cumulative
@fact dem = 88 | homes | M | homes delivered | 2026-06-30 | cumulative
@fact del = 24 | homes | L | homes delivered | 2026-06-30 | cumulative
@fact short = 136 | margin | P | homes short of the first-year target | 2026-06-30 | snapshot
@fact dey = 56.1 | rate | P | share of the first-year target delivered | 2026-06-30 | snapshot
@fact det = 15.1 | rate | P | share of all promised homes delivered | 2026-06-30 | snapshot
@fact uc = 236 | homes | P | homes under construction | 2026-06-30 | snapshot
@fact ap = 191 | homes | P | homes approved and not begun | 2026-06-30 | snapshot
@fact au = 790 | homes | A | homes delivered | by 2030 | plan | projected
@fact alt = 700 | units_pledged | O | homes promised | by 2030 | plan | hypothetical
@fact altb = 200 | other | O | shelter beds to be added | by 2030 | plan | hypothetical
@fact st25 = 612 | other | T | people sleeping rough | 2025-08 | snapshot
@fact st26 = 547 | other | T | people sleeping rough | 2026-08 | snapshot
@fact std = 65 | margin | T | fall in people sleeping rough | 2026-08 | snapshot
@fact stp = 10.6 | rate | T | fall in people sleeping rough, in percent | 2026-08 | snapshot
@fact sh25 = 1318 | other | T | people in shelters | 2025-08 | snapshot
@fact sh26 = 1385 | other | T | people in shelters | 2026-08 | snapshot
@fact al25 = 1930 | other | T | people homeless in all | 2025-08 | snapshot
@fact al26 = 1932 | other | T | people homeless in all | 2026-08 | snapshot
@fact cut = 350 | margin | P | homes cut from the promise | 2025 | constant
@fact rise = 2 | margin | T | rise in people homeless in all | 2026-08 | snapshot
@fact ind = 31 | other | T | share of people sleeping rough who are Indigenous | 2026-08 | snapshot
@fact indn = 170 | other | T | people sleeping rough who are Indigenous | 2026-08 | snapshot
@fact wl = 4470 | waiting | G | households waiting for social housing in the region | 2026-06-30 | snapshot
@fact cost = 486000000 | budget | P | capital cost | by 2030 | plan
@fact cg = 210000000 | budget | G | contribution to the capital cost | by 2030 | plan
@fact cf = 176000000 | budget | F | contribution to the capital cost | by 2030 | plan
@fact cc = 100000000 | budget | T | contribution to the capital cost | by 2030 | plan
@fact per = 423000 | price | P | capital cost of a home | by 2030 | plan
@fact run = 38000000 | budget | P | running cost a year | from 2027 | plan
@fact spent = 91500000 | spending | P | capital spent | 2026-06-30 | cumulative
@fact mp = 195000 | price | M | cost of a unit | 2025 plan | plan
@fact ma = 248000 | price | M | cost of a unit | 2026-06-30 | snapshot
@fact mc = 27.2 | rate | M | rise in the cost of a unit | 2026-06-30 | snapshot
@fact ppl = 203 | other | P | people housed | 2026-06-30 | cumulative
@fact left = 41 | other | P | people who left their homes again | 2026-06-30 | cumulative
@fact stay = 162 | other | P | people still in their homes | 2026-06-30 | snapshot
@fact ret = 79.8 | rate | P | share of people still in their homes | 2026-06-30 | snapshot
@fact mr = 212 | other | B | rooms | 2026-08 | snapshot
@fact mpp = 340 | other | B | people in the rooms | 2026-08 | snapshot
@fact mn = 165 | price | B | price of a room a night | 2026 | constant
@fact w1 = 64 | units_pledged | W | homes proposed | 2025-11 | plan
@fact w2 = 48 | units_pledged | W | homes proposed | 2026-08 | plan
@fact wp = 2316 | other | W | signatures against | 2026-08 | cumulative
@fact d25 = 17 | deaths | T | people who died on the streets | 2024-25 | cumulative
@fact d26 = 23 | deaths | T | people who died on the streets | 2025-26 | cumulative
@fact vy = 7 | votes_cast | T | councillors in favour of going on | 2026-09-08 | snapshot
@fact vn = 4 | votes_cast | T | councillors against going on | 2026-09-08 | snapshot
@rel sum pl = pls + plm + pll
@rel sum de = des + dem + del
@rel diff short = y1 - de
@rel share dey = de / y1
@rel share det = de / pl
@rel diff std = st25 - st26
@rel sum al26 = st26 + sh26
@rel sum al25 = st25 + sh25
@rel sum cost = cg + cf + cc
@rel product cost = pl * per
@rel change mc = mp -> ma
@rel diff stay = ppl - left
@rel diff cut = pl24 - pl
@rel diff rise = al26 - al25
@rel share ret = stay / ppl
@rel share ind = indn / st26
@trap pl24 pl :: campaign promise and adopted plan
@trap y1 de :: due and delivered
@trap de ppl :: homes and people
@trap uc ap :: being built and only approved
@trap st26 al26 :: the street and all homeless
@trap al25 al26 :: nearly the same total a year apart
@trap cg mr :: 210 million and 212 rooms
@trap mp ma :: planned and actual cost of a pod
@trap w1 std :: 64 flats and 65 fewer people
@trap des w1 :: supportive flats done and flats at one site
@trap alt au :: rival's plan and auditor's forecast

@doc a-public-radio | public broadcaster, web | 2026-09-08
Tarrabool's homelessness plan delivers little more than {half|>dey} of first-year target

Posted Tue 8 Sep 2026 at 6:11am, updated 3h ago

A flagship plan to end rough sleeping in Tarrabool has delivered {174|de|t=by the end of June} of the {310|y1|^} homes it was meant to have finished by the end of June, documents tabled at council reveal.

Lord mayor Keira Vassallo launched Roofs First last year with a pledge of {1,150|pl|t=by 2030} homes by 2030: {480|pls|^} supportive flats, {390|plm|^} modular homes and {280|pll|^} private rentals on head leases.

So far the pods have come fastest, with {88|dem|t=So far} occupied. {Sixty-two|des|^} supportive flats and {24|del|^} leased ones make up the rest. Builders are at work on another {236|uc}.

Councillor Declan Ngata, who leads the opposition, said the target should be cut to {700|alt|by=Councillor Declan Ngata} and the savings put into {200|altb|^} shelter beds. His motion was defeated and the plan reaffirmed, {seven|vy} votes to {four|vn}.

This year's street count, carried out last month, found {547|st26|t=last month} people sleeping rough, down {65|std} from {612|st25|t=the year before} the year before. "That's {65|std} people with a door," Cr Vassallo said.

But shelters held {1,385|sh26|t=last month} people, compared with {1,318|sh25|t=in August 2025} in August 2025, so the number of homeless people overall has barely changed: {1,932|al26} now, {1,930|al25|t=then} then.

*If you need help, call Homeless Hotline, 1800 474 753.*

@doc b-council-release | press release | 2026-09-08
{174|de} keys handed over: Roofs First one year on

Tarrabool City Council, media release MR-26/208

{One hundred and seventy-four|de} households now have a permanent address thanks to the Roofs First program, and {203|ppl} of our most vulnerable neighbours sleep behind a locked door.

Mayor Keira Vassallo today thanked partners for investing {$486 million|cost} in the largest program of its kind outside Brisbane. The State contributes {$210 million|cg}, the Commonwealth {$176 million|cf} and Council {$100 million|cc}. To the end of June {$91.5 million|spent|t=To the end of June} of it had been expended.

"We said {1,150|pl} and we meant {1,150|pl}," the Mayor said. "Getting {four in five|~ret|v=80} people to stay put ({79.8 per cent|ret}, to be precise) is a result other cities would envy."

Rough sleeping fell by {10.6 per cent|stp|t=between August 2025 and August 2026} between August 2025 and August 2026.

A further {236|uc} dwellings are under construction and {191|ap} have planning approval. At Wattle Creek, Council has listened: the development will comprise {48|w2} apartments, not {64|w1}.

Council's share of running costs is being negotiated; in total these will be {$38 million|run|t=from 2027} per annum from 2027.

Media contact: Shontelle Papadimitriou, 07 5550 0133

@doc c-chronicle | local newspaper | 2026-09-09
Vassallo's housing promise: what happened to the other {350|cut}?

BRONTE KAPOOR

When she was running for the robes, Keira Vassallo stood in Merrin Park and promised {1,500|pl24|t=When she was running for the robes} homes. The plan she signed a year later said {1,150|pl}. On Tuesday it emerged that the city's got {147|!de|t=On Tuesday}.

That's {136|short} behind schedule, after a year in which {23|d26|t=a year} people died on our streets. The year before, it was {17|d25|t=The year before}.

Costs have run away as well. A modular unit was supposed to set ratepayers back {$195,000|mp}; the last batch, trucked up from Toowoomba, came in at {$248,000|ma} apiece, {27 per cent|mc|round} dearer. Averaged over everything promised, a roof works out at {$423,000|per}.

And {41|left} of those who moved in have already moved out. Some went back to the creek. "Nobody told me there'd be a curfew," said Wes, {58|-}, who lasted eleven nights.

In Wattle Creek, {2,316|wp} residents have signed a petition. They forced the council to shrink the block from {64|w1} flats to {48|w2}. Organiser Merilyn Achterberg says that's still "{48|w2} too many".

Meanwhile the motels stay full: {212|mr} rooms, {340|mpp} people, {$165|mn} a night. Funding ends at Christmas.

Letters: page 22. Powerball draw 1582: 3, 8, 19, 21, 27, 33, 35. PB 4. Fuel watch: 189.9 at Dalby Rd

@doc d-national-feature | national newspaper, feature | 2026-09-19
'A pod isn't a palace, but the door shuts': inside a city's bid to house everyone

By Lachlan Osei-Bonsu

Aunty Dot Sandow makes tea in 18 square metres. Her pod, one of {88|dem} on the old saleyards, is what became of a politician's promise, and on the wall she's hung a photograph of the riverbank where she spent four winters.

Nearly {a third|~ind} of those who still sleep out in Tarrabool are, like her, Aboriginal or Torres Strait Islander: {170|indn|t=in August} people, or {31%|ind|^}, of the {547|st26|^} whom volunteers met on one night in August. It was {621|!st25|t=twelve months earlier} twelve months earlier.

The scheme is being watched well beyond the Downs. Its arithmetic is brutal. Of {1,150|pl} homes there are {174|de}, {15.1%|det} in year one of a five-year effort, and less than {three-fifths|<dey} ({56.1%|dey}) of what should be there by now. The auditor-general reckons it'll reach {790|au|t=by the end of the decade|by=The auditor-general} by the end of the decade. Some {4,470|wl} households wait for social housing in the region.

And yet. Of {203|ppl} who got keys, {162|stay} are where they were put. In Melbourne that would be a triumph.

What it needs is money that lasts. Canberra has put in {$167 million|!cf} of the {$486 million|cost} to build it, and the state {$210 million|cg}. Neither has signed up for the {$38 million|run} a year that caseworkers, nurses and night staff will cost. The pods, at {$248,000|ma}, aren't even cheap any more.

Photograph: 3 of 6. Lifeline 13 11 14

@doc e-audit | summary of an audit report | 2026-09-15
Report 7: 2026-27. Delivering homes for people experiencing homelessness in Tarrabool. Key facts

Target by 2030: {1,150|pl|t=by 2030} homes (supportive {480|pls}; modular {390|plm}; leased {280|pll}).
Delivered at 30 June 2026: {174|de|t=at 30 June 2026} (supportive {62|des|^}; modular {88|dem|^}; leased {24|del|^}), against a first-year milestone of {310|y1}. 
In construction: {236|uc|t=at 30 June 2026}. Approved, not commenced: {191|ap|^}.
Capital budget: {$486m|cost}; spent {$91.5m|spent|t=at 30 June 2026}.
Unit cost, modular: budgeted {$195,000|mp}; actual {$248,000|ma}, an increase of {21.4 per cent|!mc}.
Tenancies: {203|ppl} persons housed; {41|left} exits; {79.8 per cent|ret} sustained.

What we found

On current trends, we expect {790|au|t=by 2030|by=we} homes by 2030. Head leasing performed least well, since landlords could obtain higher rents elsewhere. Motels, intended as a stopgap of six months, house {340|mpp} people in {212|mr} rooms at {$165|mn} a night.

Street counts are useful but shouldn't be read alone. Between 2025 and 2026 rough sleeping fell from {612|st25|t=2025} to {547|st26|t=2026}, while the total number of homeless people rose by {two|rise}, from {1,930|al25|t=2025} to {1,932|al26|t=2026}.

What we recommend: see chapter 4, recommendations 1 to 9.
