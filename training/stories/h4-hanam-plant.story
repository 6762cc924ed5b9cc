@story hanam-plant
@topic Opening of a battery cell plant in Hà Nam, Vietnam, and a layoff row
@subject B = Brightcell Hà Nam plant | Brightcell | the plant | the factory | the Korean-Vietnamese venture
@subject H = Hà Nam province | Hà Nam | the province | provincial authorities
@subject D = Seo Yun-ho | Seo | the plant's director | Brightcell's president
@subject T = Trần Bích Lê | Lê | the union chair
@subject X = Dungxin works | Dungxin | the rival across the river
@fact inv = 12400000000000 | budget | B | dong invested in the first phase | 2027-06-10 | cumulative
@fact invusd = 477000000 | budget | B | dollars invested in the first phase | 2027-06-10 | cumulative
@fact inv2 = 9800000000000 | budget | B | dong to be invested in the second phase | 2029 | plan | pledged
@fact invt = 22200000000000 | budget | B | dong to be invested in both phases | 2029 | plan | pledged
@fact jobs = 1850 | jobs | B | people employed | 2027-06-10 | snapshot
@fact jobs2 = 4000 | jobs | B | people employed | 2029 | plan | pledged
@fact loc = 78 | jobs | B | percent of the workers who come from the province | 2027-06-10 | snapshot
@fact cap = 6 | other | B | gigawatt-hours of cells a year | 2027-06-10 | constant
@fact cap2 = 14 | other | B | gigawatt-hours of cells a year | 2029 | plan
@fact area = 32 | area | B | hectares of the site | - | constant
@fact areaac = 79 | area | B | acres of the site | - | constant
@fact wagew = 520000 | price | B | won of monthly starting pay | 2027-06 | snapshot
@fact invtusd = 854000000 | budget | B | dollars to be invested in both phases | 2029 | plan | pledged
@fact wage = 9600000 | price | B | dong of monthly starting pay | 2027-06 | snapshot
@fact minw = 4410000 | price | H | dong of monthly minimum wage | 2027 | snapshot
@fact xw = 8700000 | price | X | dong of monthly starting pay | 2027-06 | snapshot
@fact xj = 3200 | jobs | X | people employed | 2027-06 | snapshot
@fact tax = 4 | duration | H | years free of company tax | - | plan | pledged
@fact half = 9 | duration | H | years at half the company tax after the free years | - | plan | pledged
@fact fam = 214 | homes | H | households moved for the site | 2025 | cumulative
@fact comp = 386000000000 | damages | H | dong of compensation paid to moved households | 2026 | cumulative
@fact build = 19 | duration | B | months of construction | - | constant
@fact cutn = 240 | jobs | B | trainees let go | 2027-11 | cumulative
@fact exp = 310000000 | revenue | B | dollars of exports expected | 2028 | plan | projected
@fact shifts = 3 | other | B | shifts a day | - | constant
@rel convert area = areaac
@rel convert inv = invusd
@rel sum invt = inv + inv2
@trap jobs jobs2 :: employed now and promised
@trap cap cap2 :: capacity of the first phase and of both
@trap tax half :: two stages of the tax break
@trap wage minw :: starting pay and the legal minimum
@trap inv invt :: first phase and the whole

@doc a-vn | English-language Vietnamese daily | 2027-06-11
Hà Nam battery complex goes into operation

HÀ NAM — A lithium battery cell factory built at a cost of {VNĐ12.4 trillion|inv|t=on Thursday|v=12400000000000} ({US$477 million|invusd}) was inaugurated in the Đồng Văn V Industrial Park on Thursday, {19|build} months after ground was broken.

Spread over {32|area} hectares, the plant can turn out {6|cap}GWh of cells each year and runs in {three|shifts} shifts. It currently employs {1,850|jobs|t=currently} workers, of whom {78 per cent|loc|^} are natives of Hà Nam, the plant's director Seo Yun-ho said.

In the second phase, scheduled for completion in 2029, a further {VNĐ9.8 trillion|inv2|t=in 2029|v=9800000000000|m=pledged} will be poured in, lifting capacity to {14|cap2|t=in 2029}GWh and the headcount to {4,000|jobs2|t=in 2029}.

The province has granted the investor exemption from corporate income tax for {four|tax} years and a {50 per cent|-} reduction for the following {nine|half}.

Some {214|fam} households gave up land for the project and received {VNĐ386 billion|comp|v=386000000000} in compensation, according to the provincial People's Committee. — VNX

@doc b-trade | battery trade newsletter | 2027-06-12
CELL WATCH #211: Brightcell cuts the ribbon in Vietnam

• What: prismatic LFP cells, {6|cap} GWh/yr at start, nameplate to reach {14|cap2|m=projected} by 2029
• Where: Đồng Văn V, Hà Nam, on {79|areaac} acres
• How much: {$477m|invusd|t=so far} so far. Phase two brings the total to {VND 22.2trn|invt|v=22200000000000|m=pledged}, roughly {$854m|~invtusd}
• Who: {1,850|jobs|t=today} on site today. President Seo told us "we hire {40|-} a week"
• Exports: {$310m|exp|t=next year|by=he reckons|m=projected} next year, he reckons, mostly to Poland and Mexico

Our take: {nineteen|build} months from dirt to cells is quick even by local standards (Dungxin, across the river, took {26|-}). Labour will be the bottleneck. Brightcell starts people at {VND 9.6m|wage|v=9600000} a month and Dungxin at {8.7m|xw|v=8700000}, and with {3,200|xj} Dungxin people within motorbike range, poaching has begun.

Next issue: Sodium. You receive this because you subscribed at CellExpo 2026 (stand B14).

@doc c-korea | Korean business daily, English edition | 2027-06-14
Brightcell's Vietnam gamble gets tax sweetener

SEOUL — Brightcell will pay no corporate tax in Vietnam for its first {nine|!tax} profitable years, helping it to recoup an outlay of {12.4 trillion dong|inv|t=to date} to date.

The venture's plant south of Hanoi opened last week with {1,700|!jobs|t=last week} employees on {three|shifts} shifts. It plans to more than double that to {4,000|jobs2|t=within two years|by=It plans} within two years and to spend another {9.8 trillion dong|inv2|m=pledged}.

Seo Yun-ho, who ran the company's Ochang lines before, said wages were the attraction: a newcomer in Hà Nam costs {9.6 million dong|wage} a month, about {520,000 won|~wagew}. That is more than twice the legal floor of {4.41 million dong|minw}.

Shares of the parent closed up 2.3 percent at 48,150 won.

@doc d-blog | labour rights blog | 2027-12-02
"Come back after Tết": how {240|cutn} trainees lost their jobs at Brightcell

They signed as trainees in August. In November they were told by text message not to come in. Union chair Trần Bích Lê counts {240|cutn|by=Union chair Trần Bích Lê counts|t=In November} such cases; the company calls them "expired apprenticeships" and gives no number.

When the ministers came to cut the ribbon the talk was of {4,000|jobs2|t=by the end of the decade|m=pledged} jobs by the end of the decade. On the day there were {1,850|jobs|t=On the day}. Has anybody checked since?

Thu, 22, whose parents were among the {230|!fam} families who moved to make room, was one of those dismissed. The family's share of the {386 billion đồng|comp|v=386000000000} went into a house in Phủ Lý. "I was to earn {9.6 million|wage}," she says. "At Dungxin they offered me {8.7|xw|x=1000000} and I took it."

The taxman will see nothing of Brightcell for {four|tax} years and half of what is due for {nine|half} more. For that, is it too much to ask for a contract?

@doc e-local | provincial broadcaster bulletin, translated | 2027-06-10
Provincial news at noon.

This morning the chairman of the People's Committee pressed the button at the Brightcell works in Đồng Văn. Total registered capital over two phases is {twenty-two thousand two hundred billion đồng|invt|v=22200000000000}, the largest in the history of the province.

Nearly {eight workers in ten|~loc|v=80} are sons and daughters of Hà Nam. Starting pay is {nine million six hundred thousand đồng|wage|v=9600000}, while the regional minimum stands at {four million four hundred and ten thousand|minw|v=4410000}.

Mr Seo promised that the second phase will take cell output from {six|cap} gigawatt-hours to {fourteen|cap2|by=Mr Seo promised|m=pledged}.

In other news: the Châu River is 20 centimetres above alarm level 1, and the price of pomelos is steady.
