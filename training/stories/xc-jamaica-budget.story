@story xc-jamaica-budget
@topic Parish budget of St Clement, Jamaica, fiscal 2030/31
@subject C = St Clement Municipal Corporation | the corporation | the parish council
@subject Y = Mayor Delroy Whitbourne | Whitbourne | the mayor
@subject O = Councillor Tamoya Reece | Reece | the minority leader
@fact rd = 412000000 | budget | C | roads and drains in Jamaican dollars | 2030/31 | plan
@fact wa = 188000000 | budget | C | water trucking in Jamaican dollars | 2030/31 | plan
@fact po = 95000000 | budget | C | poor relief in Jamaican dollars | 2030/31 | plan
@fact st = 305000000 | budget | C | staff in Jamaican dollars | 2030/31 | plan
@fact tot = 1000000000 | budget | C | spending in Jamaican dollars | 2030/31 | plan
@fact tot0 = 920000000 | budget | C | spending in Jamaican dollars | 2029/30 | plan
@fact up = 80000000 | budget | C | increase in spending in Jamaican dollars | 2030/31 | plan
@fact upp = 8.7 | rate | C | increase in spending in percent | 2030/31 | plan
@fact own = 380000000 | revenue | C | own revenue in Jamaican dollars | 2030/31 | plan
@fact cen = 545000000 | revenue | C | transfers from Kingston in Jamaican dollars | 2030/31 | plan
@fact inc = 925000000 | revenue | C | income in Jamaican dollars | 2030/31 | plan
@fact def = 75000000 | budget | C | deficit in Jamaican dollars | 2030/31 | plan
@fact rsh = 41.2 | rate | C | share of spending for roads and drains | 2030/31 | plan
@fact y = 9 | votes_cast | C | councillors for the budget | 2030-03-14 | snapshot
@fact n = 6 | votes_cast | C | councillors against the budget | 2030-03-14 | snapshot
@fact c = 15 | seats | C | councillors | - | constant
@fact pk = 14.6 | rate | O | share of spending for poor relief that the opposition asked for | 2030/31 | plan | pledged
@rel sum tot = rd + wa + po + st
@rel diff up = tot - tot0
@rel change upp = tot0 -> tot
@rel sum inc = own + cen
@rel diff def = tot - inc
@rel share rsh = rd / tot
@rel sum c = y + n
@trap tot inc :: spending and income
@trap tot0 inc :: last year's spending and this year's income, nearly the same

@doc a-daily | national daily | 2030-03-15
St Clement passes its first billion-dollar budget

By Kerryann Muschett

PORT REGARD, St Clement — The St Clement Municipal Corporation on Thursday approved spending of {$1 billion|tot|t=on Thursday} for the year from April, {$80 million|up} more than this year's {$920 million|tot0|t=this year's}, or {8.7 per cent|upp}.

Roads and drains take {$421 million|!rd}, water trucking {$188 million|wa}, poor relief {$95 million|po} and staff {$305 million|st}.

Income is put at {$925 million|inc}: {$380 million|own} of the parish's own and {$545 million|cen} from Kingston. That leaves {$75 million|def} to borrow, Mayor Delroy Whitbourne conceded.

The vote was {nine|y} to {six|n} in the {15|c}-member council.

@doc b-radio | radio script | 2030-03-15
[ANCHOR] {Nine|y} for, {six|n} against. St Clement has a budget. Reporter Tavia Blythe.
[BLYTHE] It is a billion-dollar budget, the parish's first. The mayor boasts that {412 million|rd|by=The mayor} of the {billion|tot|v=1000000000} goes into roads, {41.2 per cent|rsh}. Minority leader Tamoya Reece says he forgets the income side. She's counting {380 million|own} from rates and licences and {454 million|!cen} from the centre, {925 million|inc} in sum, and so a hole of {75 million|def} dollars.

@doc c-letter | letter to the editor | 2030-03-19
Sir,

Councillor Reece voted no and was right. Last year's budget was {$920 million|tot0|t=Last year's}. This year's is {$1 billion|tot|t=This year's}. An increase of {8 per cent|!upp}, and for whom? The poor get {$95 million|po}. Staff get {$305 million|st}. Had poor relief its {14.6 per cent|pk} as the minority asked, the old people of Bamboo Walk could eat.

Out of {15|c} councillors only {six|n} saw it; {nine|y} clapped.
