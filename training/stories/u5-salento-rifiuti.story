@story u5-salento-rifiuti
@topic An Italian town's waste tax, its fight with a neighbour over a landfill and a collapsed collection contract
@subject T = Comune of Torre Salina | Torre Salina | the comune | the town
@subject E = Ecologia Jonica | the contractor | the company | collectors
@subject S = Mayor Loredana Mastrogiacomo | Mastrogiacomo | the mayor
@subject L = Masseria Vetrana landfill | Masseria Vetrana | the landfill | landfill
@subject R = Puglia region | the region | Bari
@subject C = Consumers' desk Salento | the consumers' desk | consumer association
@subject W = Cesare Dell'Anna | Dell'Anna
@fact tx = 412 | price | T | euros of waste tax a year for a family of four in 100 square metres | 2031 | plan
@fact t0 = 358 | price | T | euros of waste tax a year for a family of four in 100 square metres | 2030 | snapshot
@fact td = 54 | price | T | euros by which the waste tax rises | 2031 | plan
@fact tp = 15.1 | rate | T | percent by which the waste tax rises | 2031 | plan
@fact rc = 71.3 | rate | T | percent of waste sorted | 2030 | snapshot
@fact rg = 61.8 | rate | R | percent of waste sorted | 2030 | snapshot
@fact lg = 186 | price | L | euros a tonne at the gate | 2031 | plan
@fact l0 = 129 | price | L | euros a tonne at the gate | 2030 | snapshot
@fact lt = 470000 | other | L | tonnes of room left | 2031-02-01 | snapshot
@fact ly = 3 | duration | L | years until it is full | 2031-02-01 | plan | projected
@fact ct = 6900000 | budget | E | euros a year of the collection contract | 2031 | plan
@fact ub = 1340000 | other | E | euros of invoices unpaid by the town | 2031-02-17 | snapshot
@fact wk = 64 | jobs | E | workers | 2031 | snapshot
@fact ar = 2 | duration | E | months of wages in arrears | 2031-02-17 | snapshot
@fact st = 5 | duration | E | days without collection | 2031-02-22 | cumulative
@fact tn = 310 | other | T | tonnes of rubbish in the streets | 2031-02-22 | snapshot
@fact ev = 27 | other | T | percent of waste tax bills unpaid | 2030 | snapshot
@fact in = 17840 | other | T | households that owe the tax | 2031 | snapshot
@fact av = 58 | address | W | house number in Via Cavour | - | constant
@fact ag = 80 | age | W | age | February 2031 | snapshot
@fact fi = 600 | damages | T | euros of fine for a bag left out | 2031-02-18 | constant
@fact wd = 2031-02-17 | date | E | day on which collection stopped | - | constant
@rel diff td = tx - t0
@rel change tp = t0 -> tx
@trap tx t0 :: two years' tax
@trap rc rg :: the town and the region
@trap lg tx :: price a tonne and tax a family
@trap ct ub :: the contract and what is owed on it

@doc a-daily | regional daily | 2031-02-20
Rubbish, stangata for Torre Salina: {412|tx} euros a family, and the bins are full

di Carmine Zaccaria

TORRE SALINA. For a family of four in a hundred square metres, the waste tax this year will be {412|tx|t=this year} euros, {54|td} more than in 2030: an increase of {15.1 per cent|tp}. The junta of Loredana Mastrogiacomo approved it on Tuesday, on the second day without a single lorry in the streets.

The {64|wk} workers of Ecologia Jonica crossed their arms on Monday {17|wd}. They have not seen wages for {two|ar} months. The company says that it in turn has not seen {1.34 million|ub} euros of invoices from the comune, on a contract of {6.9 million|ct} a year.

The mayor blames the landfill. Masseria Vetrana, the only one still open in the province, has raised its gate from {129|l0} to {186|lg} euros a tonne. It has {470,000|lt} tonnes of room left, enough for {three|ly} years.

And yet Torre Salina sorts {71.3 per cent|rc} of its refuse, {ten points|-} more than the {61.8|rg} of Puglia as a whole.

@doc b-web | city news site | 2031-02-22
Five days of rubbish. Pensioner fined on his own doorstep

22 febbraio 2031 ore 13:07 | 2 photos | 118 shares

Cesare Dell'Anna is {88|!ag} and lives at number {85|!av}, Via Cavour, where the pavement has disappeared under black bags. Yesterday he added his own. The municipal police gave him {600|fi} euros.

"It was chicken," he says. "Should I keep it for company?"

It's day {five|st} and, by the comune's own estimate, {310|tn|by=the comune's own estimate} tonnes are lying in the open.

The collectors are in front of the town hall. There are {64|wk} of them. "{Three|!ar} months without a salary and he tells us to love the town," says one, meaning the councillor for the environment.

Ecologia Jonica is waiting for {1.34 million|ub}. The mayor says she can only pay when people do: {27 per cent|ev} of the bills sent out last year to {17,840|in} households are still open.

Trending: Lecce sinks, 0-4 | Horoscope | 10 trattorie under 25 euro

@doc c-consumers | consumer association note | 2031-02-24
Who pays for those who don't

The Consumers' desk Salento has read the financial plan of the waste service in Torre Salina so that you do not have to.

1) The tax for the standard family goes from {358|t0|t=last year} euros last year to {412|tx|t=this year} this year. The comune speaks of "about {10 per cent|!~tp|by=The comune}". It is {15|tp|round}.

2) Landfill. The plan assumes {186|lg} euros per tonne. The region has not yet approved that tariff; until it does, {129|l0|t=until it does} remains in force. If it is refused, {31|-|m=hypothetical} euros per family would have to be returned.

3) Arrears. More than {a quarter|>ev} of bills went unpaid. Those who pay carry those who do not.

4) Fines. {600|fi} euros for a bag in front of one's door during a strike is, in our view, void. Mr. D. of Via Cavour {58|av}, aged {80|ag}, has given us power of attorney.

Counter open Tue-Thu, 9.30-12, Via Oronzo 14, 2nd floor

@doc d-agency | national news agency | 2031-02-21
Waste: stop to collection in Torre Salina, prefect convenes the parties

(AGN) - LECCE, 21 FEB - The prefect of Lecce has convened for tomorrow the municipality of Torre Salina and the company Ecologia Jonica after the suspension of collection that began on {17 February|wd}.

According to the company, the municipality's debt amounts to {13.4 million|!ub|by=the company} euros. The unions ask for the immediate payment of {two|ar} months' wages to the {64|wk} employees.

The service is worth {6.9 million|ct} a year. The town is among the most virtuous in Puglia for separate collection ({71.3%|rc}, against a regional {61.8%|rg}).

The mayor has asked the region to authorise {an extra 90|-} tonnes a day at Masseria Vetrana, which, at the present pace, will be exhausted in {three|ly} years. (AGN). YFZ-CC
