@story xe-tortuga-cay-budget
@topic Budget of the town of Tortuga Cay for 2033
@subject B = Tortuga Cay town budget | the budget | the town's budget
@subject T = Tortuga Cay | the town | the cay
@subject K = Kerwin Baptiste | Baptiste | the treasurer
@fact tot = 48000000 | budget | B | spending | 2033 | plan
@fact t32 = 45000000 | budget | B | spending | 2032 | plan
@fact up = 3000000 | budget | B | additional spending | 2033 | plan
@fact upp = 6.7 | rate | B | growth of spending | 2033 | plan
@fact sch = 19200000 | budget | B | spending on schools | 2033 | plan
@fact pol = 9600000 | budget | B | spending on police | 2033 | plan
@fact road = 7300000 | budget | B | spending on roads | 2033 | plan
@fact hlt = 6800000 | budget | B | spending on health | 2033 | plan
@fact debt = 5100000 | budget | B | spending on debt | 2033 | plan
@fact ss = 40 | other | B | share of schools in the spending | 2033 | plan
@fact rev = 46200000 | revenue | B | revenue | 2033 | plan
@fact tax = 27400000 | revenue | B | revenue from taxes | 2033 | plan
@fact port = 12300000 | revenue | B | revenue from the port | 2033 | plan
@fact gr = 6500000 | revenue | B | revenue from grants | 2033 | plan
@fact gap = 1800000 | budget | B | shortfall | 2033 | plan
@fact res = 2400000 | other | T | reserve | 2032-12-31 | snapshot
@fact usd = 24000000 | budget | B | spending in US dollars | 2033 | plan
@trap gap res :: shortfall and reserve
@trap debt gr :: other lines
@rel diff up = tot - t32
@rel change upp = t32 -> tot
@rel sum tot = sch + pol + road + hlt + debt
@rel share ss = sch / tot
@rel sum rev = tax + port + gr
@rel diff gap = tot - rev
@rel convert usd = tot

@doc a-daily | daily | 2032-12-03
Town to spend {48 million|tot}, and borrow some of it

By Marva St. Juste

The town will spend {$48 million|tot|t=next year|by=Treasurer Kerwin Baptiste} next year, {$3 million|up} or {6.7%|upp} above the {$45 million|t32|t=this year's|by=Treasurer Kerwin Baptiste} in this year's plan, Treasurer Kerwin Baptiste told a hall that was half empty on Thursday. (Half of that in US money: {US$24 million|usd}.)

Schools get {$19.2 million|sch}, police {$6.9 million|!pol}, roads {$7.3 million|road}, clinics {$6.8 million|hlt}; the banks collect {$5.1 million|debt}.

With revenue put at {$46.2 million|rev}, there is a hole of {$1.8 million|gap}. The reserve holds {$2.4 million|res}.

Weather: 29 degrees, small craft warning

@doc b-table | table | 2032-12-02
TORTUGA CAY — BUDGET 2033 (million dollars)

Revenue
Taxes {27.4|tax|x=1000000}
Port {12.3|port|x=1000000}
Grants {6.5|gr|x=1000000}
Total revenue {46.2|rev|x=1000000}

Spending
Schools {19.2|sch|x=1000000}
Police {9.6|pol|x=1000000}
Roads {7.3|road|x=1000000}
Health {6.8|hlt|x=1000000}
Debt {5.1|debt|x=1000000}
Total spending {48.0|tot|x=1000000}

Shortfall {2.8|!gap|x=1000000}

@doc c-column | column | 2032-12-06
What {forty per cent|ss} buys

{Forty|ss} cents of each dollar go to schools, {19.2 million|sch} out of {48|tot|x=1000000}. I have no quarrel with that. I've a quarrel with the income side, where {27.4 million|tax} in taxes, {12.3 million|port} from cruise ships and {5.6 million|!gr} in gifts from abroad are said to make {46.2|rev|x=1000000}. Mr Baptiste is a friend of mine and a churchwarden. He should add it up again, before the ships do.
