@story lautoka-sugarmill
@topic A Fiji sugar season: mill breakdown, cane price, cutters, and the state's guarantee
@subject M = Viti Sugar Corporation | Viti Sugar | VSC | the corporation | the miller
@subject R = Rakiraki Road mill | Rakiraki Road | the mill | the sugar mill
@subject G = Fiji Cane Growers' Union | cane growers | the growers | FCGU
@subject S = Sugar Ministry | the ministry | Suva | the minister | Sugar Minister Ratu Epeli Naivalu
@subject E = European buyers | Albion Sugars | the British buyer | the refiner
@subject C = cane cutters | cutters | the gangs
@subject K = Krishna Reddy | Reddy | the farmer
@subject W = Sugar Workers' Association | SWA | mill workers | the mill workers' union
@fact c1 = 1520000 | other | M | tonnes of cane crushed in the season | 2035 season | cumulative
@fact c0 = 1640000 | other | M | tonnes of cane crushed in the season | 2034 season | cumulative
@fact cg = 7.3 | rate | M | percent fall of cane crushed | 2035 season | snapshot
@fact cf = 1650000 | other | M | tonnes of cane crushed in the season | June 2036 forecast, 2036 season | plan | projected
@fact cfn = 1480000 | other | M | tonnes of cane crushed in the season | October 2036 forecast, 2036 season | plan | projected
@fact c2 = 1444000 | other | M | tonnes of cane crushed in the season | 2036 season, final | cumulative
@fact su = 138200 | other | M | tonnes of sugar made in the season | 2035 season | cumulative
@fact tc = 11 | other | M | tonnes of cane to a tonne of sugar | 2035 season | snapshot
@fact su2 = 125600 | other | M | tonnes of sugar made in the season | 2036 season, final | cumulative
@fact tc2 = 11.5 | other | M | tonnes of cane to a tonne of sugar | 2036 season, final | snapshot
@fact rs = 38 | duration | R | days of standstill | 2036 season | cumulative
@fact rt = 5200 | other | R | tonnes of cane a day at full tilt | - | constant
@fact ry = 1903 | date | R | year of founding | - | constant
@fact rc = 14.5 | spending | R | millions of dollars of repair | October 2036 | plan | projected
@fact rn = 180 | budget | R | millions of dollars for a new mill | 2036 | plan | hypothetical
@fact rb = 90000 | other | R | tonnes of cane burnt and not crushed | October 2036 | cumulative | projected
@fact p1 = 96 | price | M | dollars paid for a tonne of cane | 2035 season | constant
@fact p0 = 91 | price | M | dollars paid for a tonne of cane | 2034 season | constant
@fact pd = 5 | margin | M | dollars by which the cane price rose | 2035 season | snapshot
@fact pf = 85 | price | S | dollars guaranteed for a tonne of cane | 2036 season | plan | pledged
@fact pw = 105 | price | G | dollars demanded for a tonne of cane | June 2036 | plan | hypothetical
@fact pc = 62 | price | G | dollars it costs to grow and deliver a tonne of cane | 2036 | snapshot
@fact ph = 34 | price | C | dollars for cutting and loading a tonne | 2036 | snapshot
@fact ph0 = 25 | price | C | dollars for cutting and loading a tonne | 2033 | snapshot
@fact phg = 36 | rate | C | rise of the cost of cutting and loading | 2036 | snapshot
@fact cu = 4300 | jobs | C | cutters registered | June 2036 | snapshot
@fact cn = 6000 | jobs | C | cutters needed | June 2036 | snapshot
@fact cm = 1700 | margin | C | cutters missing | June 2036 | snapshot
@fact cb = 350 | other | C | cutters brought from abroad | July 2036 | plan | pledged
@fact gn = 10900 | other | G | active growers | 2036 | snapshot
@fact gn0 = 18600 | other | G | active growers | 2005 | snapshot
@fact ga = 37 | rate | G | share of growers past sixty | 2036 | snapshot
@fact r1 = 212 | revenue | M | millions of dollars of sales in the year | year to May 2036 | cumulative
@fact l1 = 21.2 | profit | M | millions of dollars of net loss in the year | year to May 2036 | cumulative
@fact l0 = 14.8 | profit | M | millions of dollars of net loss in the year | year to May 2035 | cumulative
@fact lm = 10 | rate | M | loss as a share of sales | year to May 2036 | snapshot
@fact db = 305 | other | M | millions of dollars of debt | May 2036 | snapshot
@fact dg = 240 | other | S | millions of dollars of debt guaranteed by the state | May 2036 | snapshot
@fact dgp = 78.7 | rate | S | share of the debt guaranteed by the state | May 2036 | snapshot
@fact xp = 520 | price | E | US dollars for a tonne of raw sugar | contract of 2036 | constant
@fact xp0 = 575 | price | E | US dollars for a tonne of raw sugar | contract of 2035 | constant
@fact xpg = 9.6 | rate | E | percent fall of the price of raw sugar | contract of 2036 | snapshot
@fact xq = 90000 | other | E | tonnes of raw sugar ordered | contract of 2036 | plan
@fact xv = 46.8 | revenue | E | millions of US dollars of contract value | contract of 2036 | plan
@fact kh = 4.8 | area | K | hectares of cane | 2036 | snapshot
@fact kt = 260 | other | K | tonnes of cane delivered | 2035 season | cumulative
@fact kr = 24960 | revenue | K | dollars received for cane | 2035 season | cumulative
@fact kl = 2041 | date | K | year in which the lease ends | - | constant
@fact ky = 66 | age | K | age | 2036 | snapshot
@fact ww = 6.9 | price | W | dollars an hour of pay | 2036 | constant
@fact wd = 8.5 | price | W | dollars an hour of pay demanded | November 2036 | plan | hypothetical
@fact wj = 710 | jobs | R | people employed | 2036 | snapshot
@fact wt = 410 | jobs | R | seasonal workers | 2036 | snapshot
@fact tk = 12 | duration | R | hours lorries wait at the gate | August 2036 | snapshot
@trap cf cfn :: two forecasts of one season
@trap cfn c2 :: forecast and outcome
@trap pf p1 :: guaranteed price and price paid
@trap pf pw :: guarantee and demand
@trap cu cn :: cutters there and needed
@trap rc rn :: repair and new mill
@trap l1 l0 :: two years' losses
@trap db dg :: debt and guaranteed debt
@trap rb xq :: ninety thousand tonnes twice
@trap wj wt :: all staff and seasonal
@trap ww wd :: paid and demanded
@rel change cg = c0 -> c1
@rel diff pd = p1 - p0
@rel change phg = ph0 -> ph
@rel diff cm = cn - cu
@rel share lm = l1 / r1
@rel share dgp = dg / db
@rel change xpg = xp0 -> xp
@rel product kr = kt * p1
@rel product c1 = su * tc

@doc a-daily | national daily | 2036-06-10
Crushing starts Monday; growers told {$85|pf} is the floor

By Losalini Vuki, Lautoka

THE mills will start on Monday with a forecast of {1.65 million|cf} tonnes of cane, Viti Sugar said yesterday, after {1.52 million|c1|t=last season} last season, which was itself {7.3 per cent|cg} down.

Sugar Minister Ratu Epeli Naivalu repeated that no grower would get less than {$85|pf|t=this season} a tonne this season. For last season's cane the final payment will take the price to {$96|p1|t=last season's}, which is {$5|pd} up on the {$91|p0|t=the season before} of the season before.

The growers' union, FCGU, wants {$105|pw}. To grow and deliver a tonne costs {$62|pc}, it says, of which {$34|ph|t=now} now goes to the cutters and the lorry. In 2033 that was {$25|ph0|t=In 2033}. That is a rise of {36 per cent|phg}.

And that's if you can find a cutter. {4,300|cu|t=by Friday} had registered by Friday. The season needs {6,000|cn}. The minister said {350|cb|t=in July} would come from Vanuatu and Bangladesh in July.

The British refiner Albion has ordered {90,000|xq} tonnes of raw sugar at US{$520|xp} a tonne; its last contract was at US{$575|xp0}.

TIDES: Lautoka high 6.04am. Rugby: Nadroga 28, Suva 27. Yaqona $140/kg.

@doc b-fields | newspaper feature | 2036-08-23
Twelve hours at the gate

KRISHNA Reddy has brought a cushion. He's {66|ky}, he has driven his cane to Rakiraki Road since he could reach the pedals, and on Thursday he sat in the queue for {twelve|tk} hours.

He leases {4.8|kh} hectares at Tavua. Last season he delivered {260|kt|t=Last season} tonnes, at {$96|p1|^}, which makes {$24,960|kr|^}. He has a pencil behind his ear and would like me to take down the rest: cutters, lorry, fertiliser, the bank, the wedding of the second daughter.

There were {18,600|gn0|t=in 2005} growers in 2005. Today there are {10,900|gn|t=Today}, and {forty-seven percent|!ga|v=47} of them are past sixty. "The young ones drive taxi. They don't know a ratoon from a racoon."

His lease runs out in {2041|kl}. He'd like to hand it on. To whom?

At the gate somebody says the mill has stopped again. It was founded in {1903|ry} and it stops when it's tired. Nobody gets up. At dusk a woman comes with roti.

@doc c-business | business magazine | 2036-10-19
Viti Sugar: thirty-eight lost days

The corporation's biggest mill stood still for {38|rs|t=so far} days so far this season. A shredder went, then a boiler, then the shredder that had been borrowed. It can take in {5,200|rt} tonnes a day when it's well.

Repairs will come to {$14.5 million|rc|v=14.5}. A new mill would cost {$180 million|rn|v=180}, and nobody has it.

Some {90,000|~rb} tonnes of cane were burnt and couldn't be crushed. The forecast for the season has been cut to {1.48 million|cfn|t=now} tonnes, now.

In the year to May Viti Sugar lost {$21.2 million|l1|v=21.2|t=In the year to May}, after {$18.4 million|!l0|v=18.4|t=the year before} the year before, on sales of {$212 million|r1|v=212|t=In the year to May}. So {ten|lm} cents went on each dollar. Debt is {$305 million|db|v=305}; the state stands behind {$240 million|dg|v=240} of it, or {78.7%|dgp}.

Last season it took {11|tc|t=Last season} tonnes of cane to make one of sugar, and {138,200|su|^} were made. In Queensland it takes seven and a half.

"We're patching a sieve," said chief executive Merewalesi Tuivaga-Ho.

@doc d-union | union newsletter | 2036-11-09
SWA Newsletter – Rakiraki Road branch

Bula vinaka members,

There are {710|wj} of us, {410|wt} seasonal. When the mill stood, the seasonals stood too, without pay: {32|!rs|t=by the end of October} days by the end of October.

Who broke it? In May our fitters wrote down eleven parts which had to be changed. Four were.

Pay. A seasonal fitter's mate is on {$6.90|ww} an hour. We've put in for {$8.50|wd}. The company says it lost {21.2|l1|v=21.2|t=last year} million last year. We say: it's not from overpaying us.

The growers are hurting and we stand with them. They were told {1.65 million|cf|t=in June} tonnes in June and will be glad of {1.45|-}. The cutters never came: {2,100|!cm|t=in June} too few in June.

Christmas hampers: sign up with Sister Ana, $20, by the 30th. No dhal this time.

@doc e-wire | wire agency | 2036-12-14
Fiji sugar output falls to {125,600|su2} tonnes after mill breakdown

SUVA, Dec 14 (Southwire) - Fiji made {125,600|su2|t=in the season that ended on Friday} tonnes of sugar in the season that ended on Friday, down from {138,200|su|t=the year before} the year before, the Viti Sugar Corporation said. It crushed {1.44 million|c2|round=10000|t=the season} tonnes of cane, the least since 1951. Each tonne of sugar took {11.5|tc2|^} tonnes of cane.

Its largest mill lost {38|rs} days. Two years ago the crush was {1.64 million|c0|t=Two years ago}.

The ministry will top up the price to growers to {$85|pf} as promised. About {37%|ga} of the country's {10,900|gn} cane growers are older than 60.

Deliveries to Albion of Britain, under a contract worth {US$46.8 million|xv|v=46.8}, will be made in full, the corporation said. The price in it is {9.6%|xpg} lower than in the previous one.

In the year to May the miller's loss widened to {$21.2 million|l1|v=21.2|t=In the year to May} from {$14.8 million|l0|v=14.8}.
