@story m6-wexmoor-buses
@topic Wexmoor bus fare cap, England 2026: the mayoral authority's price cap, its subsidy, the routes brought back
@subject W = Wexmoor Combined Authority | the combined authority | WCA | the authority
@subject F = Farida Lockyer | Lockyer | the mayor | the Labour mayor
@subject R = Redkite Buses | Redkite | the bigger firm
@subject N = Penline Travel | Penline | its smaller rival
@subject T = Conservative group | the Tories | the opposition
@fact cap = 2.5 | price | W | top single adult fare in pounds | from 2026-09-06 | plan
@fact old = 3.2 | price | W | top single adult fare in pounds | until 2026-09-05 | constant
@fact drop = 0.7 | other | W | cut in the top single adult fare in pounds | from 2026-09-06 | plan
@fact ridx = 4800000 | ridership | W | extra bus journeys a year hoped for | 2027-28 | plan | projected
@fact young = 1.2 | price | W | single fare for under-19s in pounds | from 2026-09-06 | plan
@fact day = 6 | price | W | day ticket in pounds | from 2026-09-06 | plan
@fact sub = 38000000 | budget | W | pounds of bus subsidy a year | 2026-27 | plan
@fact subr = 22500000 | budget | R | pounds of bus subsidy a year | 2026-27 | plan
@fact subn = 15500000 | budget | N | pounds of bus subsidy a year | 2026-27 | plan
@fact sub25 = 29000000 | budget | W | pounds of bus subsidy a year | 2025-26 | cumulative
@fact rid = 41200000 | ridership | W | bus journeys a year | 2025-26 | cumulative
@fact rid19 = 53000000 | ridership | W | bus journeys a year | 2018-19 | cumulative
@fact ridp = 46000000 | ridership | W | bus journeys a year | 2027-28 | plan | projected
@fact rts = 14 | other | W | routes brought back | from 2026-09-06 | plan
@fact cut = 37 | other | W | routes withdrawn | 2020 to 2025 | cumulative
@fact drv = 310 | jobs | R | drivers | June 2026 | snapshot
@fact drvn = 185 | jobs | N | drivers | June 2026 | snapshot
@fact vac = 45 | jobs | R | drivers to be hired | by 2026-09-06 | plan
@fact vote = 9 | votes_cast | W | votes for the fare cap | 2026-06-18 | constant
@fact voten = 4 | votes_cast | W | votes against the fare cap | 2026-06-18 | constant
@fact prec = 12 | rate | W | rise in council transport levy in percent | 2026-27 | plan
@trap sub sub25 :: this year's subsidy and last year's
@trap rid ridp :: journeys made and journeys hoped for
@trap rts cut :: brought back and withdrawn
@trap drv vac :: drivers employed and to be hired
@trap cap old :: the new and the old fare
@rel diff drop = old - cap
@rel diff ridx = ridp - rid
@rel sum sub = subr + subn

@doc a-release | authority press release | 2026-06-18
MAYOR'S {£2.50|cap} FARE CAP APPROVED: "A BUS YOU CAN AFFORD, FOR EVERYONE"

Passengers across the Wexmoor city region will pay no more than {£2.50|<cap|t=from Sunday 6 September} for a single journey from Sunday 6 September, after members of Wexmoor Combined Authority voted by {nine|vote|t=today} to {four|voten|^} today to back Mayor Farida Lockyer's plan.

Under-19s will travel for {£1.20|young|t=from Sunday 6 September}, and a day ticket valid on both operators' vehicles will be held at {£6|day|^}. In all, {14|rts|^} routes will return, among them the 8A to Skelby Sands and the 61 hospital shuttle.

The authority will invest {£38 million|sub|t=in 2026-27} in 2026-27, compared with {£29 million|sub25|t=the year before} the year before. Officers forecast that use of the network will reach {46 million|ridp|t=by 2027-28|by=Officers} trips by 2027-28.

Mayor Lockyer said: "For too long people here have paid {£3.20|old} to sit on a bus that might not turn up."

ENDS

Notes to editors: 1. The meeting papers are item 7 on the agenda. 2. Photographs available on request.

@doc b-mercury | regional daily | 2026-06-19
Fare's fair? Lockyer wins bus vote but Penline warns on money

Dominic Achebe-Rourke, Transport Correspondent

The Wexmoor Mercury understands that the smaller of the city's two bus companies threatened to walk out of the mayor's fare scheme as late as Tuesday night.

Penline Travel, which has {185|drvn} drivers against Redkite's {310|drv}, was unhappy with its slice of the new funding. In the end it settled for {£15.5m|subn}; its bigger competitor gets {£22.5m|subr}, making {£38m|sub} altogether.

Passengers made {41.2m|rid|t=last year} journeys last year. Before the pandemic, in 2018-19, the figure was {53m|rid19|t=in 2018-19|v=53000000|round=1000000}. Nobody in the mayor's office believes the old number is coming back soon, though they have pencilled in {46m|ridp|m=projected|v=46000000|round=1000000} two years from now.

To staff the restored services, {14|rts} of them, Redkite must find {45|vac|t=before September} new drivers before September. The firm calls that "tight".

Comments (63) | Share | Most read: 'I waited 90 minutes for the 22'

@doc c-tories | opposition group newsletter | 2026-06-24
YOUR VOICE ON THE RIVERSIDE WARD
Who pays for the Labour mayor's buses? You do

The Conservative group did not support the fare plan, and here is why. Ratepayers will be handed a bill of {£44 million|!sub|t=this year} this year so that a ticket can drop by {70p|drop|v=0.7}. The transport levy jumps by {12 per cent|prec}. And all this for what? Since 2020 we have lost {37|cut|t=Since 2020} services. Lockyer boasts she's putting {nine|!rts} of them back.

We lost the division {9|vote}-{4|voten}, but the argument is not over. A single will still be {£2.50|cap} next autumn only if the money lasts, and by our reckoning it won't. Cllr Gwilym Paterson, who leads the group, says the sensible course was to freeze the top fare at {£3.20|old} and spend on roads.

Printed by Swale & Daughters, Unit 12, Canal Street.

@doc d-radio | commercial radio bulletin | 2026-06-19
0700 NEWS: WEXMOOR BUSES

Bus fares are coming down in Wexmoor. From the sixth of September you'll never pay more than {two pounds fifty|<cap|v=2.5|t=From the sixth of September} for a one-way trip. Kids and teenagers, {a pound twenty|young|v=1.2|^}. The mayor, Farida Lockyer, got it through yesterday, with {nine|vote|t=yesterday} hands up for and {five|!voten|^} against. Just over {40 million|>rid|t=in the past year} trips were made in the city region in the past year, and she's hoping for another {five million|~ridx|m=projected} on top. Redkite says it's recruiting {forty-five|vac|by=Redkite} drivers right now. Day tickets? {Six quid|day|v=6}.
