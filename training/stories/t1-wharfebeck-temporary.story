@story t1-wharfebeck-temporary
@topic An English council's bill for temporary accommodation, December 2027
@subject W = Wharfebeck Council | Wharfebeck | the council | the authority | the town hall
@subject S = Skelbury Council | Skelbury | the neighbouring council | the neighbouring authority
@subject E = England | the country | English councils
@subject F = Councillor Farrukh Bellamy | Bellamy | the finance cabinet member | the cabinet member for finance
@subject L = Leader Moira Tattersall | Tattersall | the council leader
@subject Q = Councillor Jonty Ridehalgh | Ridehalgh | the opposition group | the opposition leader
@subject M = housing ministry | the ministry | the Government | ministers
@subject H = Roofline | the charity
@subject K = Kestrel House | the former hotel | the old Travelrest
@fact h1 = 1386 | homes | W | households in temporary accommodation | 2027-09-30 | snapshot
@fact h0 = 1127 | homes | W | households in temporary accommodation | 2026-09-30 | snapshot
@fact hr = 23 | rate | W | rise in households in temporary accommodation | year to 2027-09-30 | snapshot
@fact hd = 259 | homes | W | extra households in temporary accommodation | year to 2027-09-30 | snapshot
@fact hs = 942 | homes | S | households in temporary accommodation | 2027-09-30 | snapshot
@fact he = 138400 | homes | E | households in temporary accommodation | 2027-09-30 | snapshot
@fact c1 = 1907 | other | W | children in temporary accommodation | 2027-09-30 | snapshot
@fact cs = 1210 | other | S | children in temporary accommodation | 2027-09-30 | snapshot
@fact bb = 318 | homes | W | households in bed and breakfast | 2027-09-30 | snapshot
@fact nl = 624 | homes | W | households in nightly paid flats | 2027-09-30 | snapshot
@fact ow = 444 | homes | W | households in council or leased homes | 2027-09-30 | snapshot
@fact bp = 22.9 | rate | W | share of households in temporary accommodation who are in bed and breakfast | 2027-09-30 | snapshot
@fact b6 = 97 | homes | W | families in bed and breakfast beyond the legal limit | 2027-09-30 | snapshot
@fact lim = 6 | duration | W | weeks that families may lawfully stay in bed and breakfast | - | constant | threshold
@fact oa = 203 | homes | W | households placed outside the borough | 2027-09-30 | snapshot
@fact sp = 31400000 | spending | W | cost of temporary accommodation, in pounds | fiscal 2027-28 | plan | projected
@fact bd = 19600000 | budget | W | budget for temporary accommodation, in pounds | fiscal 2027-28 | plan
@fact os = 11800000 | spending | W | cost of temporary accommodation above budget, in pounds | fiscal 2027-28 | plan | projected
@fact s6 = 22500000 | spending | W | cost of temporary accommodation, in pounds | fiscal 2026-27 | cumulative
@fact gap = 27300000 | budget | W | gap in the budget, in pounds | fiscal 2028-29 | plan | projected
@fact res = 14100000 | budget | W | reserves left, in pounds | 2027-12 | snapshot
@fact net = 214000000 | budget | W | net budget, in pounds | fiscal 2027-28 | plan
@fact tp = 14.7 | rate | W | share of the net budget that goes to temporary accommodation | fiscal 2027-28 | plan | projected
@fact eb = 2900000000 | spending | E | cost of temporary accommodation, in pounds | fiscal 2026-27 | cumulative
@fact nr = 84 | price | W | nightly rate for a room, in pounds | 2027-11 | snapshot
@fact nr0 = 61 | price | W | nightly rate for a room, in pounds | 2025-11 | snapshot
@fact lha = 189 | price | W | weekly housing benefit for a two-bedroom flat, in pounds | 2027 | constant
@fact rent = 271 | price | W | weekly market rent for a two-bedroom flat, in pounds | 2027-11 | snapshot
@fact sh = 82 | price | W | weekly shortfall for a two-bedroom flat, in pounds | 2027-11 | snapshot
@fact wl = 9460 | waiting | W | households on the housing register | 2027-11 | snapshot
@fact lt = 611 | homes | W | council homes let | fiscal 2026-27 | cumulative
@fact ev = 148 | homes | W | council homes empty for more than six months | 2027-11 | snapshot
@fact kr = 72 | homes | K | flats | 2028-06 | plan | pledged
@fact kc = 10800000 | budget | K | cost, in pounds | 2027-12 | plan | projected
@fact ku = 150000 | price | K | cost of a flat, in pounds | 2027-12 | plan | projected
@fact kv = 2100000 | budget | K | saving a year, in pounds | 2028 | plan | projected
@fact buy = 240 | homes | L | homes to be bought | 2029-03 | plan | pledged
@fact ct = 4.99 | rate | F | rise in council tax | 2028-04 | plan
@fact ctr = 9.99 | rate | F | rise in council tax that the council asks leave for | 2028-04 | plan | hypothetical
@fact band = 1984 | price | W | band D council tax, in pounds | 2027-28 | constant
@fact job = 165 | jobs | W | posts to go | 2028-04 | plan
@fact vac = 104 | jobs | W | posts to go that are vacant | 2028-04 | plan
@fact red = 61 | jobs | W | compulsory redundancies | 2028-04 | plan | projected
@fact rs = 37 | cases | W | people sleeping rough | 2027-11-18 | snapshot
@fact rs0 = 29 | cases | W | people sleeping rough | 2026-11-19 | snapshot
@fact gr = 6200000 | revenue | M | homelessness grant to the council, in pounds | fiscal 2027-28 | plan
@trap h1 h0 :: a year apart
@trap h1 hs :: two councils
@trap h1 c1 :: households and children
@trap bb b6 :: all in bed and breakfast, and families there too long
@trap sp bd :: forecast and budget
@trap sp s6 :: two years
@trap os gap :: this year's overspend and next year's gap
@trap ct ctr :: the rise that is allowed and the rise that is asked for
@trap job red :: posts and people
@trap wl h1 :: on the register and in temporary accommodation
@trap rs rs0 :: two counts
@trap lha rent :: benefit and rent
@rel change hr = h0 -> h1
@rel diff hd = h1 - h0
@rel sum h1 = bb + nl + ow
@rel share bp = bb / h1
@rel diff os = sp - bd
@rel share tp = sp / net
@rel diff sh = rent - lha
@rel product kc = kr * ku
@rel diff red = job - vac
@race councils = h1 hs

@doc a-ldr | local news site | 2027-12-09
Town hall 'weeks from going bust' over cost of hotel rooms for homeless families

By Niamh Ogundele, Local Democracy Reporter
10:31, 9 DEC 2027 — 64 comments

A West Riding council has warned it could become the next to declare itself effectively bankrupt as the bill for housing homeless families heads past {£31m|>sp|t=this year} this year.

Wharfebeck set aside {£19.6m|bd|t=this year} for temporary accommodation. It now expects to spend {£31.4m|sp|t=by March|by=papers for next Tuesday's cabinet} by March, papers for next Tuesday's cabinet show. Last year it spent {£22.5m|s6|t=Last year}.

On the last day of September it was responsible for {1,386|h1|t=On the last day of September} households without a home of their own. They include {1,907|c1|^} children. A year before there were {1,127|h0|t=A year before} households.

Finance boss Cllr Farrukh Bellamy said the market had "turned on us". A room that cost {£61|nr0|t=two years ago} a night two years ago costs {£84|nr|t=now} now.

The authority has {£14.1m|res} left in the bank. It has a {£27.3m|gap|t=next year} hole to fill next year, and is asking ministers to be allowed to put council tax up by {9.99 per cent|ctr}, twice the usual limit.

Cllr Jonty Ridehalgh, who leads the opposition, said residents should not be "a cash machine for hoteliers".

Read more: M62 shut for 11 hours after mattress spill

@doc b-release | council press release | 2027-12-07
Council sets out plan to buy its way out of hotel bills

Wharfebeck Council's cabinet will consider proposals on Tuesday 14 December to reduce reliance on expensive emergency accommodation.

Under the plans, {240|buy|t=by March 2029} homes would be bought by March 2029, many of them former council houses. Separately, Kestrel House, the old Travelrest on Canal Street, would be converted into {72|kr} self-contained flats at {£150,000|ku} each. The scheme would pay for itself in just over five years, with savings put at {£2.1m|kv} annually.

Of the {1,386|h1|t=at the end of September} households the council was helping at the end of September, {624|nl|^} were in flats paid for by the night, {318|bb|^} in bed and breakfast and {444|ow|^} in the council's own or leased properties.

Leader Moira Tattersall said: "Families need a front door, a cooker and a school run, and {£84|nr} a night buys none of them. We did not choose to spend {£11.8m|os} more than we budgeted for. We do choose what to do next."

The government's homelessness grant to Wharfebeck this year is {£6.2m|gr|t=this year}.

Other measures in the draft budget include the deletion of {165|job} posts, {104|vac} of which are already vacant, and a rise in council tax of {4.99 per cent|ct}, pending a decision by ministers on a higher figure. A band D household currently pays {£1,984|band}.

ENDS. Ref: WB/PR/27/311

@doc c-trade | local government weekly | 2027-12-15
Wharfebeck's sums

The Municipal Record — Finance

There is a rule of thumb among section 151 officers that trouble starts when temporary accommodation passes a tenth of net spend. Wharfebeck is at {14.7%|tp|t=this year}, or {£31.4m|sp|t=this year} of {£214m|net|^}, and had budgeted for {£19.6m|bd|^} this year.

The pressure is familiar; English councils together spent {£2.9bn|eb|t=last year} last year. But the rate of climb is not. The caseload grew by {23%|hr|t=over twelve months} over twelve months. Neighbouring Skelbury, with a slightly larger population, has {942|hs} households to Wharfebeck's {1,386|h1}.

Why? One difference is stock. Skelbury kept its housing. Wharfebeck let just {611|lt|t=last year} council homes last year to a register {9,460|wl} long, and {148|ev} of its dwellings have been empty for half a year or more. Another is rents. A two-bedroom flat goes for {£271|rent} a week; housing benefit covers {£189|lha} of it.

Legal risk is mounting as well. At the end of September {97|b6|t=At the end of September} families had been in bed and breakfast past the {six|lim}-week limit.

On Tuesday cabinet agreed to seek exceptional support and a tax rise of {9.99%|ctr}. Without it, treasurer Oyinda Pryce told members, reserves of {£14.1m|res} do not meet a gap of {£27.3m|gap|t=2028-29} for 2028-29, and she would have to issue a notice "by the first week of February".

Jobs, p38: Director of Resources, unitary, c. {£142k|-}

@doc d-leaflet | opposition newsletter | 2027-12-12
WHARFEBECK INDEPENDENT VOICE — Winter edition

What Moira didn't tell you

★ She'll tell you it's the Government's fault. Skelbury has the same Government. Skelbury has {942|hs} homeless households. We have {1,386|h1}. Skelbury has {1,210|cs} children in temporary digs; we have {1,907|c1}.

★ She'll tell you there are no houses. There are {148|ev} council houses that have stood empty for over six months. Count the boards on Ings Lane yourself.

★ She'll tell you nobody will lose their job who doesn't want to. {165|job} posts are going. Take off the {104|vac} that are vacant and you get {61|red} people with a P45 and a mortgage.

★ She'll spend {£10.8 million|kc} on the old Travelrest, where your cousin had her wedding do. That's for {72|kr} flats.

★ And she'll ask YOU for it. On a band D bill of {£1,984|band}, her {9.99 per cent|ctr} is nearly {£200|-}.

Jonty Ridehalgh says: "I've nothing against anyone who's fallen on hard times. {Two hundred and three|oa} of these families have been sent to live outside the borough altogether, some as far as Grimsby. Who is that helping? The hotels got {£84|nr} a night."

Coffee morning Sat 18 Dec, Methodist Hall, raffle {£1|-} a strip. Your Independent councillors: Jonty, Sunita, Big Dave.

@doc e-national | national broadsheet | 2027-12-16
Record {138,400|he} homeless households as councils warn of winter

Social affairs correspondent

The number of households in temporary accommodation in England reached {138,400|he|t=at the end of September} at the end of September, the highest since records began, the housing ministry said on Thursday.

Few places show the strain like Wharfebeck, a former mill district in West Yorkshire, where {259|hd|t=than twelve months earlier} more households depend on the council than twelve months earlier and nearly {a quarter|~bp|v=25} of the total live in hotels and guesthouses.

Among them are Precious and her three children, who have shared a room above a carvery for nineteen weeks. The law says {six|lim}. {Ninety-six|-} other families in the town are in the same position, she has been told by the charity Roofline. "I do homework in shifts," she said.

Landlords have moved on. Those who used to take tenants on benefits can get {£82|sh} a week more on the open market.

Sleeping rough is the visible edge. On one night in November outreach workers found {37|rs|t=On one night in November} people bedded down in Wharfebeck; the previous year's figure was {29|rs0|t=the previous year's}.

The council forecasts that it will spend {£31.4m|sp|t=this year|by=The council} on emergency housing this year, of which the ministry's grant covers {£6.2m|gr|t=this year}. "You could build a school every winter," said Moira Tattersall, the council leader.

A spokesperson for the ministry said it had made {£1.1bn|-} available for homelessness services.

@doc f-live | live blog, cabinet meeting | 2027-12-14
As it happened: cabinet votes on bankruptcy warning

16:58 That's it. Carried {7|-}–0. Biscuits have come out.

16:40 Ridehalgh, from the gallery: "You've {9,460|wl} people on the register and you let {611|lt|t=last year} houses last year. At that rate a baby born today gets one when it's sixteen."

16:22 Bellamy says the housing allowance should rise. It is stuck at {£189|lha} when flats cost {£271|rent}, a difference of {£82|sh} a week "that no cleaner in this town has".

16:05 On Kestrel House. Total cost {£10.8m|kc} and first residents in June. Officers think it will save {£2.1m|kv|by=Officers} a year because those residents won't be in B&Bs, where the council has {318|bb} households.

15:49 The treasurer: "I have {£14.1m|res|t=today} today. I need {£27.3m|gap|t=by April}, by April." Long silence.

15:31 Job cuts. {Sixty-one|red} compulsory redundancies at most, says Tattersall, with {104|vac} posts not filled. Union rep shakes head.

15:20 Cllr Bellamy opens. He wants a tax increase of {4.99%|ct} in any case, and {9.99%|ctr} if Whitehall lets him. Overspend on temporary accommodation: {£11.8m|os|t=this year} this year.

15:02 Good afternoon from the Old Court Room. About {thirty|-} members of the public, two dogs. A year ago I wrote here that {1,127|h0|t=A year ago} households in temporary accommodation was "unsustainable". Now it is {23%|hr} more.

Follow us on socials. Newsletter: {14,200|-} readers can't be wrong
