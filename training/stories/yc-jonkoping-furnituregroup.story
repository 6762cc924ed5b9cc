@story jonkoping-furnituregroup
@topic A Swedish furniture retailer's quarter, its price cuts and shop closures
@subject H = Hemvist AB | Hemvist | the group | the company | the furniture retailer
@subject S = Sweden | Swedish stores | Sverige
@subject D = Germany | German stores | the German business
@subject P = Poland | Polish stores
@subject O = online sales | online | e-commerce
@subject A = analysts surveyed by Nordbörs | analysts | Nordbörs | the consensus
@subject R = Bredda Möbler | Bredda | the rival | its competitor
@subject T = Handelsfacket | the shop workers' union | the union
@subject N = Tranås store | Tranås | the store
@subject C = Liselott Habte | Habte | the chief executive
@fact r1 = 3120000000 | revenue | H | kronor of sales in the quarter | February-April 2038 | snapshot
@fact r0 = 3000000000 | revenue | H | kronor of sales in the quarter | February-April 2037 | snapshot
@fact rg = 4 | rate | H | growth of sales | February-April 2038 | snapshot
@fact rl = -1.5 | rate | H | change of sales in comparable stores | February-April 2038 | snapshot
@fact rs = 1560000000 | revenue | S | kronor of sales in the quarter | February-April 2038 | snapshot
@fact rd = 1092000000 | revenue | D | kronor of sales in the quarter | February-April 2038 | snapshot
@fact rp = 468000000 | revenue | P | kronor of sales in the quarter | February-April 2038 | snapshot
@fact rss = 50 | rate | S | share of group sales | February-April 2038 | snapshot
@fact rpg = 30 | rate | P | growth of sales | February-April 2038 | snapshot
@fact rp0 = 360000000 | revenue | P | kronor of sales in the quarter | February-April 2037 | snapshot
@fact on = 27 | rate | O | share of group sales | February-April 2038 | snapshot
@fact on0 = 23 | rate | O | share of group sales | February-April 2037 | snapshot
@fact gm = 38.6 | rate | H | gross margin | February-April 2038 | snapshot
@fact gm0 = 41.2 | rate | H | gross margin | February-April 2037 | snapshot
@fact gmd = 2.6 | margin | H | points by which gross margin fell | February-April 2038 | snapshot
@fact e1 = 124800000 | profit | H | kronor of operating profit in the quarter | February-April 2038 | snapshot
@fact e0 = 180000000 | profit | H | kronor of operating profit in the quarter | February-April 2037 | snapshot
@fact em = 4 | rate | H | operating margin | February-April 2038 | snapshot
@fact em0 = 6 | rate | H | operating margin | February-April 2037 | snapshot
@fact ea = 156000000 | profit | A | kronor of operating profit expected for the quarter | before the report | snapshot | projected
@fact ead = 20 | rate | H | percent by which operating profit missed the forecast | February-April 2038 | snapshot
@fact ed = 14000000 | profit | D | kronor of operating loss in the quarter | February-April 2038 | snapshot
@fact n1 = 81000000 | profit | H | kronor of net profit in the quarter | February-April 2038 | snapshot
@fact mt = 8 | rate | H | operating margin aimed at | by 2041 | plan | pledged
@fact pc = 15 | rate | H | average price cut | March 2038 | snapshot
@fact pi = 1200 | other | H | items with a lower price | March 2038 | snapshot
@fact pa = 9400 | other | H | items in the range | 2038 | snapshot
@fact vb = 11 | rate | H | growth of items sold | March-April 2038 | snapshot
@fact st = 98 | other | H | stores | 30 April 2038 | snapshot
@fact ss = 44 | other | S | stores | 30 April 2038 | snapshot
@fact sd = 36 | other | D | stores | 30 April 2038 | snapshot
@fact sp = 18 | other | P | stores | 30 April 2038 | snapshot
@fact sc = 7 | other | H | stores to close | by January 2039 | plan
@fact scd = 5 | other | D | stores to close | by January 2039 | plan
@fact scs = 2 | other | S | stores to close | by January 2039 | plan
@fact so = 4 | other | P | stores to open | by January 2039 | plan
@fact je = 6350 | jobs | H | people employed | 30 April 2038 | snapshot
@fact jc = 310 | jobs | H | jobs to go | by January 2039 | plan | projected
@fact jd = 236 | jobs | D | jobs to go | by January 2039 | plan | projected
@fact js = 74 | jobs | S | jobs to go | by January 2039 | plan | projected
@fact jn = 31 | jobs | N | people employed | May 2038 | snapshot
@fact ny = 26 | duration | N | years since the opening | May 2038 | snapshot
@fact nm = 8500 | area | N | square metres of shop | - | constant
@fact p1 = 74.8 | price | H | kronor for a share | 10 May 2038 close | snapshot
@fact p0 = 85 | price | H | kronor for a share | 7 May 2038 close | snapshot
@fact pg = 12 | rate | H | percent fall of the share price on the day | 10 May 2038 | snapshot
@fact px = 68 | price | A | kronor of target price for a share | 11 May 2038, one bank | snapshot | projected
@fact iv = 1710000000 | other | H | kronor of stock in warehouses | 30 April 2038 | snapshot
@fact cf = 42 | price | H | dollars a cubic metre of freight from Asia | April 2038 | snapshot
@fact rr = 2.1 | rate | R | growth of sales in comparable stores | February-April 2038 | snapshot
@fact rm = 9.4 | rate | R | operating margin | February-April 2038 | snapshot
@fact tm = 28400 | price | T | kronor of starting pay a month | 2038 | constant
@fact tn = 2700 | other | T | members at the group | 2038 | snapshot
@trap rg em :: sales up four percent and margin of four percent
@trap rl rg :: comparable and all stores
@trap em em0 :: margin this year and last
@trap e1 ea :: result and forecast
@trap rl rr :: the group and its rival
@trap pc pi :: price cut and number of items
@trap sc scd :: all closures and German ones
@trap p1 px :: price and target
@trap mt em :: target and margin
@trap on on0 :: online share this year and last
@rel change rg = r0 -> r1
@rel sum r1 = rs + rd + rp
@rel share rss = rs / r1
@rel change rpg = rp0 -> rp
@rel diff gmd = gm0 - gm
@rel share em = e1 / r1
@rel share em0 = e0 / r0
@rel change ead = ea -> e1
@rel sum st = ss + sd + sp
@rel sum sc = scd + scs
@rel sum jc = jd + js
@rel change pg = p0 -> p1

@doc a-release | interim report | 2038-05-10
Hemvist AB (publ): Interim report 1 February – 30 April 2038

THE QUARTER
– Net sales rose by {4 per cent|rg} to SEK {3,120 million|r1|t=THE QUARTER} ({3,000|r0|x=1000000})
– Sales in comparable stores changed by minus {1.5 per cent|rl|v=-1.5}
– Gross margin was {38.6 per cent|gm} ({41.2|gm0})
– Operating profit was SEK {124.8 million|e1|t=THE QUARTER} ({180.0|e0|x=1000000}), a margin of {4.0 per cent|em} ({6.0|em0})
– Profit after tax was SEK {81 million|n1|t=THE QUARTER}

Sweden accounted for SEK {1,560 million|rs}, Germany for SEK {1,092 million|rd} and Poland for SEK {468 million|rp}. E-commerce made up {27 per cent|on} ({23|on0}).

COMMENTS BY THE CEO
"In March we lowered the prices of {1,200|pi} articles by {15 per cent|pc} on average. It costs margin at once and brings customers later. In March and April we sold {11 per cent|vb|t=In March and April} more articles, which is a start.

We'll close {seven|sc} stores, {five|scd} in Germany and {two|scs} in Sweden, and open {four|so} in Poland. {310|jc} positions are affected. Our aim of an operating margin of {8 per cent|mt|t=by 2041} by 2041 stands."

Liselott Habte, Jönköping

@doc b-wire | business wire | 2038-05-10
Hemvist shares slump 12% as price cuts eat into margin

STOCKHOLM, May 10 (Borealis) - Swedish furniture retailer Hemvist reported first-quarter earnings well short of forecasts on Monday and its shares had their worst day in {six|-} years.

Operating profit fell to {124.8 million|e1|t=first-quarter} crowns from {180 million|e0|t=a year ago} a year ago. Analysts surveyed by Nordbörs had expected {156 million|ea|by=Analysts surveyed by Nordbörs}, so it was {20%|ead} below.

Sales were up {4%|rg} at {3.12 billion|r1|t=first-quarter}, helped by new stores in Poland, where they leapt {30%|rpg} to {468 million|rp} from {360 million|rp0|t=a year ago}. In stores open at least a year they dropped {1.5%|rl|v=-1.5}. Rival Bredda Möbler last week reported a rise of {2.1%|rr|t=last week} on that measure.

Germany made an operating loss of {14 million|ed}.

The stock closed down {12%|pg|t=closed} at {74.80|p1|^}, from {85|p0|t=on Friday} on Friday.

@doc c-local | local newspaper | 2038-05-11
Hemvist leaves Tranås after {26|ny} years

The roundabout will have to find another name. Hemvist is closing its store at Höganloft in January, staff were told yesterday at a meeting with cinnamon buns.

{Thirty-one|jn} people work in the {8,500|nm} square metres beside Road 32. In Sweden {two|scs} stores go, with {74|js} jobs in all; the other is Sundbyberg.

"I sold kitchens to people and then to their children," says Gunilla Fazeli, who's been there from the first day.

Hemvist blames the web. More than {a quarter|>on|v=25} of its sales are made online. But it has been known in the town since March that something was up: cheaper sofas, fewer sellers. The group, which posted a profit of {81 million|n1|t=in its latest quarter} kronor in its latest quarter, will have {42|-} Swedish stores when the signs come down.

The municipality offers to buy the building. It'd make a fine sports hall, says the leisure committee's chair. With what money? She'd have to come back on that.

TODAY: Recycling centre open 15-19. Division 5: Gripenberg-Frinnaryd 4-4.

@doc d-analysis | investor site | 2038-05-12
Hemvist: is the chair still comfortable?

By Tor-Björn Wanjiru

I bought at 61 and I'm still up, so factor that in.

What went wrong isn't a mystery. The gross margin sank {2.6|gmd} percentage points. Two causes: the March price campaign ({15%|pc} off {1,200|pi} of {9,400|pa} items) and freight, at {$42|cf|t=in April} a cubic metre in April. The warehouse is full, too: stock worth {1.71 billion|iv|t=at the end of April} at the end of April.

Compare Bredda. It grows in comparable stores, and earns {9.4%|rm} on sales where Hemvist earns {4%|em}. It's got no Germany.

Ah, Germany. {36|sd} stores, a third of sales, and a loss. {Five|scd} closures leave 31. Why not all? Because the leases run to 2043, that's why.

Poland on the other hand has {18|sp} stores and will have 22. It's profitable from the day the flags go up.

The consensus on 2041's {8%|mt|t=2041's} margin is now a collective giggle. Kungsbanken cut its target price to {68|px|t=yesterday} yesterday. The market is at {74.80|p1|t=Monday}, as of Monday's close. I hold.

Poll: Do you own Hemvist? Yes 41% / No 52% / What's Hemvist 7%

@doc e-union | union magazine online | 2038-05-17
"Count the staff, not the cushions"

Handelsfacket has {2,700|tn} members in Hemvist's {44|ss} Swedish stores and central warehouse. Their shop steward, Amira Lindqvist, was called to Jönköping three hours before the report came out.

– They told me {310|jc} jobs. {236|jd} of those are in Germany, so I called my colleague in Kassel. She hadn't been told a thing.

The group has {6,350|je|t=at the end of April} employees at the end of April. Starting pay in its Swedish shops is {28,400|tm} kronor. Lindqvist says they run on hourly staff.

– Every second person in the store on a Saturday is on a zero contract. And then they sell {11 percent|vb} more stuff. Somebody has to carry it.

She's not against lower prices. "But {half|rss|v=50} of all sales come from Sweden and it's here they make the money. We are paying for the German leases with our backs."

Negotiations under the co-determination act begin on 1 June. Both sides may bring {three|-} people.

FACTS: Hemvist was founded in 1966 by Sture Hemqvist and runs {98|st|t=today} stores today in three countries.
