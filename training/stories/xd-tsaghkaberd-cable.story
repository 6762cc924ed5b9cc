@story xd-tsaghkaberd-cable
@topic A mountain cable car in Armenia: riders, price and share of season tickets
@subject C = Tsaghkaberd cable car | the cable car | the cableway
@subject R = Ski school | the ski school
@subject O = Lusine Brandão | Brandão | the manager
@subject Z = town of Tsaghkaberd | the town
@fact t = 212000 | ridership | C | rides in a winter | 2022/23 | cumulative
@fact d = 74200 | ridership | C | rides on day passes in a winter | 2022/23 | cumulative
@fact s = 106000 | ridership | C | rides on season passes in a winter | 2022/23 | cumulative
@fact w = 31800 | ridership | C | rides on walkers' tickets in a winter | 2022/23 | cumulative
@fact sp = 50 | other | C | share of rides on season passes in percent | 2022/23 | cumulative
@fact dp = 35 | other | C | share of rides on day passes in percent | 2022/23 | cumulative
@fact t0 = 265000 | ridership | C | rides in a winter | 2021/22 | cumulative
@fact ch = -20 | rate | C | change of rides in percent | 2022/23 | cumulative
@fact ls = 53000 | ridership | C | rides fewer than the winter before | 2022/23 | cumulative
@fact open = 106 | other | C | days open | 2022/23 | cumulative
@fact av = 2000 | ridership | C | rides a day | 2022/23 | snapshot
@fact pass = 9500 | price | C | drams for a day pass | 2022/23 | constant
@fact usd = 25 | price | C | dollars for a day pass | 2022/23 | constant
@fact fx = 380 | price | C | drams for a dollar | 2023-04 | snapshot
@fact snow = 62 | other | C | centimetres of snow at the top | 2023-03 | snapshot
@fact aid = 40000000 | budget | Z | drams promised to the cable car | 2023 | plan | pledged
@rel sum t = d + s + w
@rel share sp = s / t
@rel share dp = d / t
@rel change ch = t0 -> t
@rel diff ls = t0 - t
@rel product t = open * av
@rel product pass = usd * fx
@trap s open :: 106 days and 106,000 rides
@trap sp dp :: two kinds of pass

@doc arm-wire | wire agency | 2023-04-18
Snowless winter cuts Armenian cable car rides

TSAGHKABERD - The cable car gave {212,000|t|t=this winter} rides this winter, {20 percent|ch|v=-20} fewer than the {265,000|t0|t=last winter} of last winter, manager Lusine Brandão said. {Half|sp|v=50}, {106,000|s}, were on season passes; {74,200|d} on day passes, {35 percent|dp}, and {31,800|w} by walkers. It was open {106|open} days, with {2,000|av} rides a day.

@doc kumayri-post | local daily | 2023-04-20
Where did the skiers go?
By Narek Tolstov-Hughes

"{53,000|ls|by=Brandão} fewer," says Brandão, "and I can tell you their names." In the winter before she counted {265,000|t0|t=In the winter before}. Now {212,000|t}: {106,000|s} season-ticket rides, {72,400|!d} on a day pass, {31,800|w} walkers.

A day pass costs {9,500|pass} drams, {25|usd} dollars at {380|fx} drams. The town wants to give {40 million|aid|by=The town} drams. Snow at the top in March: {62|snow} centimetres.

@doc ski-forum | forum post | 2023-04-21
Rode it twice. They say {106|open} days open and {212,000|t} rides, so {200|!av} a day?? I waited in a line longer than that. {106,000|s} of {212,000|t} were regulars, {50%|sp}. And {9,500|pass} drams at {380|fx} to the dollar is {25|usd}, which is {10|-} less than in my country. Compared with {265,000|t0} it's {25%|!ch|v=-25} less, somebody said. Bring a book.
