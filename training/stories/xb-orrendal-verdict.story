@story xb-orrendal-verdict
@topic Jury award in a chemical spill suit, Ohio, 2030
@subject C = Corvane Polymers | Corvane | company | defendant
@subject P = plaintiffs | families | homeowners | neighbors
@subject L = Halvorsen & Abiodun | plaintiffs' lawyers | law firm | lawyers
@subject J = jury | jurors
@fact t = 58500000 | damages | C | damages awarded in dollars | 2030-06-04 verdict | constant
@fact c1 = 18500000 | damages | C | compensatory damages in dollars | 2030-06-04 verdict | constant
@fact p1 = 40000000 | damages | C | punitive damages in dollars | 2030-06-04 verdict | constant
@fact ch = 6200000 | damages | C | compensation for health in dollars | 2030-06-04 verdict | constant
@fact cp = 9300000 | damages | C | compensation for lost property value in dollars | 2030-06-04 verdict | constant
@fact cw = 3000000 | damages | C | compensation for well water in dollars | 2030-06-04 verdict | constant
@fact n = 130 | other | P | families in the suit | 2030-06-04 verdict | constant
@fact av = 450000 | damages | P | average award for each family in dollars | 2030-06-04 verdict | constant
@fact cut = 30 | other | L | share of the award in fees | - | plan
@fact fee = 17550000 | price | L | fees in dollars | - | plan | projected
@fact net = 40950000 | damages | P | award after fees in dollars | - | plan | projected
@fact ask = 90000000 | damages | P | damages sought in dollars | 2030-05 | constant
@fact asks = 65 | other | P | share of the damages sought that was awarded | 2030-06-04 verdict | constant
@fact off = 12000000 | damages | C | settlement offered and turned down in dollars | 2029 | constant | hypothetical
@fact cap = 37000000 | damages | C | limit of the state on punitive damages in dollars | - | constant | threshold
@fact red = 55500000 | damages | C | damages if the state limit is applied in dollars | - | plan | hypothetical
@fact py = 10 | other | J | jurors in favor | 2030-06-04 verdict | snapshot
@fact pn = 2 | other | J | jurors against | 2030-06-04 verdict | snapshot
@fact pj = 12 | other | J | jurors on the panel | 2030-06-04 verdict | snapshot
@fact rev = 585000000 | revenue | C | yearly revenue in dollars | 2029 | constant
@fact rs = 10 | other | C | share of the yearly revenue that the award takes | 2030-06-04 verdict | constant
@rel sum t = c1 + p1
@rel sum c1 = ch + cp + cw
@rel product t = av * n
@rel sum t = fee + net
@rel share cut = fee / t
@rel share asks = t / ask
@rel sum red = c1 + cap
@rel sum pj = py + pn
@rel share rs = t / rev
@trap off c1 :: an offer of the year before against the compensation
@trap p1 net :: both near $40 million

@doc wire | wire agency | 2030-06-04
Ohio jury hits chemical maker over spill

MARLOW FORGE, Ohio — Jurors on Tuesday ordered Corvane Polymers to pay {$58.5 million|t|t=on Tuesday} to homeowners whose wells it fouled: {$18.5 million|c1|^} in compensation and {$40 million|p1|^} to punish the company.

Compensation breaks down into {$6.2 million|ch} for health, {$9.3 million|cp} for lost property value and {$3 million|cw} for well water. With {130|n} families in the suit, the award averages {$450,000|av} each.

The families had asked for {$90 million|ask} and got {65 percent|asks} of it. They had rejected {$12 million|off|t=last year} last year.

{Ten|py} jurors sided with them and {two|pn} did not, according to the clerk, on a panel of {12|pj}.

@doc local | local news site | 2030-06-05
What will each family really see?

The headline number is {$58.5 million|t}. Lawyers at Halvorsen & Abiodun take {30 percent|cut}, which is {$17.55 million|fee}. That leaves {$40.95 million|net} for the neighbors.

Ohio may trim it further. If a judge applies the state limit of {$37 million|cap} on the punitive part, Corvane would owe {$55.5 million|red}, still counting the {$18.5 million|c1} in compensation.

The vote was {10|py} to {2|pn}, out of {12|pj}.

Subscribe for $1 a week. Case No. 28-CV-1147.

@doc business | business newsletter | 2030-06-05
The Docket: Corvane's very bad Tuesday

How bad is {$58.5 million|t|t=Tuesday}? Corvane's revenue was {$585 million|rev|t=in 2029} in 2029, so the verdict eats {10%|rs} of a year's sales. Only {$18.5 million|c1} of it compensates anyone ({$6.2 million|ch} health, {$9.3 million|cp} property, {$3 million|cw} water); the other {$40 million|p1} is punishment. It had tried to buy peace for {$12 million|off}.
