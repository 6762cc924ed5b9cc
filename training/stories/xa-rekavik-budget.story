@story xa-rekavik-budget
@topic Hvalsnes council cuts the swimming pool's hours to close a gap
@subject C = Hvalsnes town council | Hvalsnes | the council | the town
@subject P = Hvalsnes swimming pool | the pool | the baths
@subject G = Guðrún Eldjárn | Eldjárn | the mayor
@fact inc = 5640000000 | revenue | C | income in kronur | 2027 budget | plan
@fact exp = 5922000000 | spending | C | outlay in kronur | 2027 budget | plan
@fact gap = 282000000 | other | C | shortfall in kronur | 2027 budget | plan
@fact gs = 5 | other | C | shortfall as a share of income | 2027 budget | plan
@fact tax = 3948000000 | revenue | C | income from municipal income tax in kronur | 2027 budget | plan
@fact prop = 902000000 | revenue | C | income from property tax in kronur | 2027 budget | plan
@fact eq = 790000000 | revenue | C | income from the equalisation fund in kronur | 2027 budget | plan
@fact txs = 70 | other | C | income tax as a share of income | 2027 budget | plan
@fact sch = 2961000000 | spending | C | outlay on schools in kronur | 2027 budget | plan
@fact schs = 50 | other | C | schools as a share of outlay | 2027 budget | plan
@fact h0 = 84 | other | P | hours open in a week | 2026 | constant
@fact h1 = 63 | other | P | hours open in a week | 2027 | plan
@fact hd = 21 | other | P | hours cut from the week | 2027 | plan
@fact hp = -25 | rate | P | change of the opening hours | 2027 | plan
@fact hc = 52000 | price | P | kronur that an open hour costs | 2026 | constant
@fact sv = 1092000 | other | P | kronur saved in a week | 2027 | plan | projected
@fact vis = 71400 | other | P | visits in a year | 2025 | cumulative
@fact fee = 850 | price | P | kronur for an adult ticket | 2026 | constant
@rel sum inc = tax + prop + eq
@rel diff gap = exp - inc
@rel share gs = gap / inc
@rel share txs = tax / inc
@rel share schs = sch / exp
@rel diff hd = h0 - h1
@rel change hp = h0 -> h1
@rel product sv = hd * hc
@trap gs txs :: both are shares of the income
@trap prop eq :: two sources of income near each other in size
@trap vis fee :: most visitors do not pay the adult fee, so they do not multiply to income

@doc a-site | regional news site | 2026-12-03
Hvalsnes pool to shut earlier as council hunts {282 million|gap}

The town of Hvalsnes expects to take in {5,640 million|inc|t=next year} kronur next year and to spend {5,922 million|exp|^}. The hole of {282 million|gap|^} is equal to {5 percent|gs} of its income, the mayor, Guðrún Eldjárn, told councillors on Wednesday.

Most of the income ({70%|txs}) come from income tax, {3,948 million|tax} in all; property tax brings {902 million|prop} and the state's equalisation fund {790 million|eq}. {Half|schs} of the outlay, {2,961 million|sch}, is for schools and cannot be touched, Eldjárn said.

So the baths must pay. They now open {84|h0|t=now} hours a week; from January they would open {63|h1|t=from January}, {a quarter|hp|v=-25} less. Each of the {21|hd} hours lost saves {52,000|hc} kronur, or {1.09 million|sv} a week.

Photo: Steinar Waage. Ticket {850|fee} kr.

@doc b-letter | newsletter of a swimmers' club | 2026-12-05
Sundfélagið: what they want to take

Dear swimmers,

You will have seen the sums. Our week goes from {84|h0} hours to {63|h1}: {25%|hp|v=-25} gone. The council counts {52,000|hc} kr. for an hour, multiplies by {21|hd} and arrives at {1,092,000|sv|by=The council} kr. a week.

We do not dispute the sum, we dispute the point. The gap is {282 million|gap}: in millions, {5,922|exp|x=1000000} out, {5,640|inc|x=1000000} in. Last year {71,400|vis|t=Last year} visits were counted at the turnstile, most of them by children, who do not pay the {850|fee} kr.

Come on Tuesday, with towels.

@doc c-box | fact box | 2026-12-03
THE BUDGET IN FIGURES (millions of kronur, 2027)

Income {5,640|inc|x=1000000}
- income tax {3,948|tax|x=1000000}
- property tax {902|prop|x=1000000}
- equalisation fund {790|eq|x=1000000}
Outlay {5,922|exp|x=1000000}
- schools {2,961|sch|x=1000000} ({50%|schs})
- all other services: not yet divided
Shortfall {282|gap|x=1000000} ({5%|gs} of income)
