@story m4-fettle-pubs
@topic A British pub group's annual results
@subject F = Fettle & Firkin plc | Fettle & Firkin | Fettle | the group | the pub group | the Burton group
@subject M = managed pubs | the managed estate | managed houses
@subject T = tenanted pubs | tenants | the tenanted estate | publicans | tied tenants
@subject B = pint of bitter | a pint | the pint | bitter
@subject X = Treasury | the chancellor | the government
@subject R = Rainworth Capital | Rainworth | the activist
@subject S = Fettle & Firkin shares | the shares | the stock
@subject W = Drovers Arms | the Drovers | the Drovers in Malton
@fact rv = 1120000000 | revenue | F | sales in pounds | year to September 2027 | cumulative
@fact rv0 = 1060000000 | revenue | F | sales in pounds | year to September 2026 | cumulative
@fact pt = 64000000 | profit | F | profit before tax in pounds | year to September 2027 | cumulative
@fact pt0 = 71000000 | profit | F | profit before tax in pounds | year to September 2026 | cumulative
@fact st = 18000000 | profit | F | statutory profit in pounds | year to September 2027 | cumulative
@fact wd = 46000000 | spending | F | write-down of pubs in pounds | year to September 2027 | cumulative
@fact lk = 5.3 | rate | M | growth of like-for-like sales, percent | year to September 2027 | constant
@fact lk1 = 3.9 | rate | M | growth of like-for-like sales, percent | seven weeks to 18 November 2027 | constant
@fact tl = 1.1 | rate | T | growth of like-for-like sales, percent | year to September 2027 | constant
@fact pb = 812 | other | F | pubs | 2027-09 | snapshot
@fact mp = 331 | other | M | pubs | 2027-09 | snapshot
@fact tp = 481 | other | T | pubs | 2027-09 | snapshot
@fact cl = 45 | other | F | pubs to be sold or shut | 2028 | plan | projected
@fact wc = 29000000 | spending | F | rise in the wage bill, pounds | year to September 2028 | plan | projected
@fact mw = 13.05 | price | X | minimum pay an hour in pounds | 2028-04 | plan
@fact p1 = 5.2 | price | B | pounds in a managed pub | 2027-11 | snapshot
@fact p0 = 4.95 | price | B | pounds in a managed pub | 2026-11 | snapshot
@fact du = 0.54 | price | X | duty on a pint in pounds | 2027 | constant
@fact nd = 918000000 | other | F | net debt in pounds | 2027-09 | snapshot
@fact dv = 0.072 | price | F | dividend a share in pounds | 2027 | plan
@fact sp = 1.43 | price | S | pounds a share | 2027-11-24 | snapshot
@fact sf = 8.1 | rate | S | fall in a day, percent | 2027-11-24 | constant
@fact rs = 6.4 | other | R | stake, percent | 2027-11 | snapshot
@fact xm = 12 | rate | M | rise in Christmas bookings, percent | 2027-11 | snapshot
@fact st0 = 17600 | jobs | F | staff | 2027-09 | snapshot
@fact kc = 20:00 | clock | M | hour at which kitchens close early in the week | 2028-01 | plan
@fact kt = 130 | other | M | pubs with shorter kitchen hours | 2028-01 | plan
@fact ag = 62 | age | W | age of the licensee | 2027 | constant
@fact yr = 24 | duration | W | years under one licensee | 2027 | constant
@fact rt = 41500 | price | W | rent a year in pounds | 2028 | plan
@fact rt0 = 36000 | price | W | rent a year in pounds | 2027 | constant
@fact yl = 5.03 | rate | S | dividend yield, percent | 2027-11-24 | constant
@fact dpt = 4.6 | price | W | pounds for a pint | 2027-11 | snapshot
@fact qz = 1214 | fundraising | W | pounds raised by a quiz team | 2027-11-28 | constant
@fact vol = 2 | rate | M | fall in beer sold, percent | year to November 2027 | constant
@fact wsh = 45.3 | other | F | rise in the wage bill as a share of profit, percent | 2028 | constant
@fact sal = 400000000 | price | T | value of all pubs in pounds | 2027-11 | plan | projected
@fact nt = 2 | duration | F | weeks of notice before unpaid hours | - | constant | threshold
@fact avs = 50 | jobs | M | staff in a pub | 2027 | constant
@fact avt = 8 | jobs | T | staff in a pub | 2027 | constant
@fact mem = 2300 | other | - | union members at the group | 2027-11 | snapshot
@fact rdf = 5500 | price | W | rise in the rent, pounds | 2028 | plan
@fact dsh = 43.6 | other | T | value of all pubs as a share of the debt, percent | 2027-11 | constant | projected
@rel sum pb = mp + tp
@rel diff st = pt - wd
@trap pt st :: before and after the write-down
@trap rv rv0 :: two years
@trap lk lk1 :: the year and the current weeks
@trap lk tl :: managed and tenanted pubs
@trap mp tp :: managed and tenanted pubs
@trap pb cl :: all pubs and those to go
@trap p1 du :: the price and the duty
@trap rt rt0 :: the rent now and next year
@rel share yl = dv / sp
@rel share wsh = wc / pt
@rel diff rdf = rt - rt0
@rel share dsh = sal / nd

@doc rns | regulatory announcement | 2027-11-24
24 November 2027
FETTLE & FIRKIN PLC
PRELIMINARY RESULTS FOR THE 52 WEEKS ENDED 25 SEPTEMBER 2027

"A resilient performance in a testing market"

Financial highlights
• Revenue of {£1,120m|rv} (2026: {£1,060m|rv0|t=2026})
• Like-for-like sales in managed pubs +{5.3%|lk}; tenanted +{1.1%|tl}
• Underlying profit before tax {£64m|pt} (2026: {£71m|pt0|t=2026})
• Statutory profit before tax {£18m|st} after impairment of {£46m|wd}
• Net debt {£918m|nd}
• Final dividend of {7.2p|dv} per share

Current trading
Like-for-like sales in managed pubs were up {3.9%|lk1|t=in the seven weeks to 18 November} in the seven weeks to 18 November. Christmas bookings are {12%|xm} ahead.

Outlook
From April the National Living Wage rises to {£13.05|mw|t=From April}. We expect this and related measures to add {£29m|wc|by=We} to our costs in the current year. We will mitigate through pricing, shorter kitchen hours in {130|kt} houses and the disposal or closure of {45|cl} pubs.

Dame Philippa Arkwright-Osei, Chair

@doc city-diary | broadsheet business pages | 2027-11-25
Time, gentlemen: Fettle calls last orders on {45|cl} pubs

Shares in Fettle & Firkin lost their head yesterday, falling {8.1 per cent|sf|t=yesterday} to {143p|sp}, after Britain's fifth-largest pub group said higher wages would swallow the profits of a good summer.

Sales at its {331|mp} managed houses grew by {5.3 per cent|lk} and total turnover reached {£1.12bn|rv}. But the underlying profit slid from {£71m|pt0} to {£64m|pt}, and a {£46m|wd} write-down of pubs in market towns dragged the reported figure down to {£18m|st}.

The Burton group has {812|pb} pubs in all. Chief executive Rufus Adeyinka declined to identify those for which the bell will toll. He did confirm that from January kitchens at {130|kt} of them will shut at {8pm|kc} from Monday to Wednesday. "Nobody in Kettering wants a lasagne at {nine|-} on a Tuesday," he said.

Rainworth Capital, the activist that has built a {6.4 per cent|rs} stake, wants him to sell the tenanted half instead.

Questor says: hold. Yield {5.0 per cent|yl}.

@doc yorks-weekly | local weekly | 2027-12-01
'I'll pull my own pints till they carry me out'

MALTON landlady Brenda Szymczak-Holroyd has run the Drovers Arms for {24|yr} years and would like to make it {25|-}.

Last week a letter arrived from her pub company, Fettle & Firkin. It set her rent from spring at {£41,500|rt|t=from spring}. She pays {£36,000|rt0|t=now} now.

"I rang up and said, love, I'm {62|ag}, I've a dodgy hip and a dartboard. Where's {five and a half thousand|rdf} coming from?"

The company, which has {481|tp} tenants like her, told this paper that rents follow "fair maintainable trade". Its trade from tenanted houses went up by {1.1pc|tl|t=last year|v=1.1} last year.

At the Drovers a pint of bitter is {£4.60|dpt}. In the managed house across the square it's {£5.20|p1}. Of that, {54p|du|v=0.54} is duty. "They'd do better giving the chancellor a pub," says Brenda.

Her quiz team raised {£1,214|qz} for Ryedale scanner appeal on Sunday.

Star letter, page 22. Cattle mart report, page 40.

@doc morning-ad | trade paper | 2027-11-26
ANALYSIS: Why Fettle's tenants should read the small print

Two businesses live under the Fettle sign, and on Wednesday they drifted a little further apart. The managed pubs ({331|mp} of them) are growing. Since the year-end they are still {3.9%|lk1|t=Since the year-end} up, admittedly on soft numbers. The {481|tp} tenanted houses barely are.

The price of a pint explains some of it. In managed houses the average has gone from {£4.95|p0|t=last November} last November to {£5.20|p1|t=now} now; volumes fell {2%|vol} and hardly anyone noticed. Tenants buy from the same wholesaler at the group's price and cannot raise theirs in the same way.

Wages are the bigger one. The group employs {17,600|st0}, and a legal floor of {£13.05|mw} moves every rung above it. It reckons on {£29m|wc|by=It} extra. That's {45%|wsh} of last year's underlying profit.

Rainworth, holding {6.4%|rs}, thinks a sale of the tenanted arm could fetch {£400m|sal|by=Rainworth} and cut debt, now {£918m|nd}, by nearly {half|~dsh}. Adeyinka says it isn't for sale. Neither, once, were the hotels.

@doc union-brief | union newsletter | 2027-11-29
BAR & KITCHEN BRANCH — WHAT FETTLE'S RESULTS MEAN FOR YOU

You'll have been told there's no money. Here's what was published.

They made {£64 million|pt}. Not {£18 million|st}: that is after knocking {£46 million|wd} off the book value of buildings they still own.

Shareholders get {7.2p|dv} a share, the same as before.

From April the lowest rate is {£13.05|mw|t=From April} because the law says so, not the company.

Shorter kitchen hours: if your pub is one of the {130|kt}, food stops at {eight|kc} on Mondays, Tuesdays and Wednesdays from January. Nobody may be sent home unpaid without {two weeks'|nt|v=2} notice. Ask to see the rota.

{45|cl} pubs are going. With about {50|avs} of us in a managed house and {eight|avt} in a tenancy, you can see it matters very much which ones. We've asked. We've been told "in due course".

{17,600|st0} staff. {2,300|mem} members. Spot the problem. Join.
