@story u8-rathgarve-milk
@topic A flooded dairy district in Fermanagh: milk, cows, money
@subject F = Erne flood | the flood | the floods | high water
@subject C = Lough Bawn Co-op | Lough Bawn | the co-op | the creamery
@subject U = Ulster Farmers' Forum | the Forum | the farmers' body
@subject D = DAERA | the Department | the department
@subject B = Sinéad Abercorn-Nwosu | Abercorn-Nwosu | Sinéad | Mrs Abercorn-Nwosu
@subject J = Desmond Greer | Greer | Desmond | Dessie
@subject R = Rathgarve Mart | the mart
@subject W = Rathgarve | the district | the parish
@fact fa1 = 61 | other | F | farms under water | 2032-11-18 | snapshot
@fact fa2 = 88 | other | F | farms under water | 2032-11-21 | snapshot
@fact ha = 1450 | area | F | hectares under water | 2032-11-21 | snapshot
@fact ha0 = 1900 | area | F | hectares under water | flood of 2015 | snapshot
@fact ac = 3580 | area | F | acres under water | 2032-11-21 | snapshot
@fact cw = 2700 | evacuated | W | cattle moved | 2032-11-21 | cumulative
@fact lo = 54 | deaths | W | cattle drowned | 2032-11-21 | cumulative
@fact sl = 210 | deaths | W | sheep drowned | 2032-11-21 | cumulative
@fact mk = 38000 | other | C | litres of milk dumped | 2032-11-21 | cumulative
@fact pr = 41.5 | price | C | base price in pence a litre | 2032-11 | constant
@fact pr0 = 44.0 | price | C | base price in pence a litre | 2032-10 | constant
@fact prl = 36.2 | price | C | base price in pence a litre | 2031-11 | constant
@fact aid = 2000000 | budget | D | money for hardship payments in pounds | 2032-11-22 | plan | pledged
@fact cap = 7500 | budget | D | most that one farm may get in pounds | 2032-11-22 | plan | threshold
@fact want = 5000000 | budget | U | money for hardship payments in pounds | 2032-11-22 | plan
@fact rise = 4.7 | other | F | metres above normal lake level | 2032-11-20 | snapshot
@fact dc = 120 | other | J | cows in his herd | 2032-11 | constant
@fact dl = 7 | deaths | J | cows he lost | 2032-11-19 | snapshot
@fact sup = 310 | other | C | farms that supply it | 2032 | constant
@fact fod = 900 | other | U | bales of fodder given | 2032-11-25 | cumulative
@fact mp = 1640 | price | R | top price of a heifer in pounds | 2032-11-24 | snapshot
@fact mp0 = 1820 | price | R | top price of a heifer in pounds | 2032-10-27 | snapshot
@fact en = 415 | other | R | cattle sold | 2032-11-24 | snapshot
@fact dp = 2.5 | other | C | fall of the base price in pence | 2032-11 | snapshot
@rel diff dp = pr0 - pr
@rel convert ac = ha
@trap fa1 fa2 :: the water rose
@trap ha ha0 :: two floods
@trap lo sl :: cattle and sheep
@trap pr pr0 :: two months
@trap aid want :: given and wanted
@trap fa2 sup :: flooded and supplying farms
@trap mp mp0 :: two sales

@doc a-weekly | weekly paper | 2032-11-19
Milk down the drain as lough swallows farms

by Cormac Achterberg

Lough Bawn Co-op's tankers can't reach them, so they pour it away.

By Thursday night {61|fa1|t=By Thursday night} farms were cut off in the parish, and the lough was still coming up. Dessie Greer stood in his parlour with the water at his knees, {120|dc} cows bawling behind him and a full tank. He's dumped twice since Tuesday.

"It's {forty-one and a half|pr|v=41.5} pence a litre they're giving us," he said. "It was {forty-four|pr0|t=last month} last month. And I can't even take it."

He lost {seven|dl} last night, in-calf heifers, in a cubicle house he'd thought was high enough.

The co-op, which has {310|sup} suppliers, sent round boats with minerals.

Marriages, deaths and the Bingo: p31. Bawnboy U14s win 3-11 to 2-9.

@doc b-regional | regional broadcaster site | 2032-11-21
Thousands of cattle moved as Erne flood peaks

The lough has stopped rising, the Rivers people say, at {4.7|rise|by=the Rivers people} metres over its normal level, and forecasters see a dry week.

As of this evening {88|fa2|t=As of this evening} farms are under water and {2,700|cw|t=this evening} head of cattle have been taken by trailer to higher ground. {Fifty-four|lo} cattle and {210|sl} sheep have drowned.

About {1,450|~ha|by=The Department} hectares are flooded. The Department said it was {1,900|ha0|t=in 2015} in 2015.

{38,000|mk|t=so far} litres of milk have been spilled so far because lorries couldn't get in. "It's a pity but the cow does not have a tap," said co-op chairwoman Sinéad Abercorn-Nwosu.

Watch: the swan in the sorting office

@doc c-trade | farming paper | 2032-11-27
Hardship scheme 'won't buy the straw'

A {£2m|aid} fund announced by DAERA for those hit by the Erne flood was called derisory on Monday by the Ulster Farmers' Forum, which had asked for {£5m|want}.

No holding may draw more than {£7,500|cap}. The members, it said, have {88|fa2|by=it} flooded yards and {3,580|ac|by=it} acres of grass under water and no first cut to look forward to.

Lough Bawn is paying {41.5|pr|t=for November}p for November, {2.5|dp}p below the month before, though still ahead of the {36.2|prl|t=a year earlier}p of a year earlier.

Forage is dear and the trade has turned. At Rathgarve Mart on Wednesday {415|en|t=on Wednesday} cattle went through the ring, many wet. The best heifer made {£1,640|mp|t=on Wednesday}, against {£1,820|mp0|t=four weeks before} four weeks before.

Forum members in Antrim and Down have sent {900|fod} bales.

Ad: 12% slats, delivered

@doc d-column | parish newsletter | 2032-11-28
Notes from the high road

Everybody on the low road has slept in the high road's spare beds, and we've learned who snores.

Dessie Greer came home on Friday. Of his {120|dc} he has buried {seven|dl}. He gets, at the most, {seven and a half thousand pounds|cap|v=7500}, he says, and a new heifer costs {sixteen hundred|~mp|v=1600}. He'll take it. The Department has set by {two million|aid} for {88|fa2} homesteads and it's more than we got the last time, when it was worse ({1,900|ha0} hectares then, and I had the geese in the kitchen).

Thanks to the men from Ballymena with the {900|fod} bales. Mrs Abercorn-Nwosu's creamery is collecting again. All that went down the drain, {38,000|mk|by=she} litres of it, will be paid for at half price, she told the Mothers' Union.
