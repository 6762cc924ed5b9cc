@story p4-lochrann-broadband
@topic Ireland's rural fibre scheme: homes passed, connected, spent and delayed
@subject L = Lochrann Fibre | Lochrann | the contractor | the fibre company | the rural fibre scheme
@subject D = Department of Communications | the Department | the State | the taxpayer
@subject C = Comptroller and Auditor General | C&AG | the State auditor
@subject P = Public Accounts Committee | PAC | the committee | TDs
@subject M = Minister of State Aoife Brannigan-Sule | Brannigan-Sule | the minister | the junior minister
@subject Y = County Mayo | Mayo
@subject B = Bríd Ginty
@subject K = County Kerry | Kerry
@fact tt = 569000 | homes | L | premises to be passed | contract of 2027 | plan | threshold
@fact pa = 318000 | homes | L | premises passed | end of 2032 | cumulative
@fact pp = 236000 | homes | L | premises passed | end of 2031 | cumulative
@fact pt = 360000 | homes | L | premises passed | target for the end of 2032 | plan | threshold
@fact co = 112000 | homes | L | premises connected | end of 2032 | cumulative
@fact cop = 74000 | homes | L | premises connected | end of 2031 | cumulative
@fact tu = 35.2 | rate | L | connected in percent of passed | end of 2032 | snapshot
@fact ym = 21400 | homes | Y | premises passed | end of 2032 | cumulative
@fact yt = 44700 | homes | Y | premises to be passed | contract of 2027 | plan
@fact km = 30900 | homes | K | premises passed | end of 2032 | cumulative
@fact mx = 2600000000 | budget | D | largest subsidy in euros | contract of 2027 | plan | threshold
@fact sp = 1180000000 | spending | D | subsidy paid in euros | end of 2032 | cumulative
@fact s32 = 340000000 | spending | D | subsidy paid in the year in euros | 2032 | constant
@fact b33 = 410000000 | budget | D | subsidy for the year in euros | budget for 2033 | plan | pledged
@fact ab = 74000000 | damages | L | penalties imposed in euros | end of 2032 | cumulative
@fact wv = 28000000 | damages | L | penalties waived in euros | end of 2032 | cumulative
@fact hp = 3710 | price | L | average subsidy for a premises passed in euros | end of 2032 | snapshot
@fact cn = 5150 | price | L | average cost of a premises passed in euros | end of 2032 | snapshot
@fact ed = 2033-12-31 | date | L | day of completion | contract of 2027 | plan
@fact ed2 = 2035-11-30 | date | L | day of completion | plan of January 2033 | plan
@fact fee = 45 | price | L | monthly line rental in euros | 2033 | constant
@fact jb = 1240 | jobs | L | crews' workers | January 2033 | snapshot
@fact pl = 410000 | other | L | poles needing replacement | contract of 2027 | plan
@fact pr = 183000 | other | L | poles replaced | end of 2032 | cumulative
@fact st = 19800 | homes | L | homes cut off by the storm | 9 January 2033 | snapshot
@fact fx = 9 | duration | L | average days until repair | January 2033 | snapshot
@fact rv = 96000000 | revenue | L | revenue of the year in euros | 2032 | constant
@fact ls = 41000000 | profit | L | loss of the year in euros | 2032 | constant
@fact lsp = 29000000 | profit | L | loss of the year in euros | 2031 | constant
@rel share tu = co / pa
@fact net = 46000000 | damages | L | penalties paid in euros | end of 2032 | cumulative
@fact ppd = 82000 | homes | L | premises passed in the year | 2032 | cumulative
@fact pleft = 227000 | other | L | poles still to be replaced | end of 2032 | snapshot
@fact age = 66 | age | B | age | 2033 | constant
@rel diff ppd = pa - pp
@rel diff pleft = pl - pr
@rel diff net = ab - wv
@trap pa co :: passed and connected
@trap pa pp :: two years' ends
@trap sp s32 :: subsidy so far and in a year
@trap mx sp :: ceiling and paid
@trap hp cn :: subsidy and cost of a premises
@trap ab wv :: imposed and waived

@doc a-paper | national newspaper | 2033-01-28
Rural broadband to finish two years late, committee told

Colm Ó Dálaigh
Political reporter

The State's rural fibre scheme will not be completed until {November 30th, 2035|ed2}, almost two years after the contract date of {December 31st, 2033|ed}, the Public Accounts Committee heard yesterday.

Lochrann Fibre had passed {318,000|pa|t=by the end of last year} premises by the end of last year of the {569,000|tt} it must reach. Its target for that date was {360,000|pt|t=for that date}. A year earlier, it had passed {236,000|pp|t=A year earlier}.

Only {112,000|co} have taken a connection, a rate of {35.2 per cent|tu}.

The Department of Communications has paid {€1.18 billion|sp|t=to date} in subsidy to date, against a maximum of {€2.6 billion|mx}. Some {€340 million|s32|t=last year} of it was drawn down last year; {€410 million|b33|t=for this year} has been allocated for this year.

Penalties of {€74 million|ab} have been imposed, but {€28 million|wv} of them were waived for storms and archaeological finds.

Minister of State Aoife Brannigan-Sule said the taxpayer was "fully protected". That drew a laugh.

@doc b-west | western weekly | 2033-02-02
Mayo waits while Kerry streams

FOR every fibre box on a gable in Mayo there are three promises in a drawer.

Of {44,700|yt} homes and premises in the county that the rural scheme is supposed to reach, the cable had gone past {21,400|ym|t=at the turn of the year} at the turn of the year. Kerry, which was started later, has {30,900|km}.

"I was told 2029, then 2031," says Bríd Ginty of Glenamoy, who is {66|age} and does the books for four farms off a phone wedged in a window. "It's the wedge I'll be buried with."

After the storm of January 9th {19,800|st} homes with fibre had none, and people waited {sixteen|!fx} days on average for a crew. A company spokesman said {1,240|jb} workers were on the road.

He also pointed out that the contract's poles were worse than anyone knew. {410,000|pl} will have to be replaced and {183,000|pr} have been.

As for cost, the box-less can read that each premises passed has taken {€3,710|hp} of public money.

DEATHS p. 31 | Lotto: 3, 9, 17, 22, 38, 40 | Mayo 1-14 Galway 2-11

@doc c-tech | technology news site | 2033-01-28
Lochrann's uptake problem is now a money problem

Fibre past the gate earns nothing until someone opens the gate. By Christmas, Lochrann's network ran by {318,000|pa|t=By Christmas} doors, and {98,000|!co|^} of those had opened. The wholesale line costs retailers {€45|fee} a month. You can do the maths, and so did Lochrann's auditors: a loss of {€41m|ls|t=for 2032|v=41000000} for 2032 on revenue of {€96m|rv|v=96000000|t=for 2032}. In 2031 it lost {€29m|lsp|t=In 2031|v=29000000}.

The average passing has cost {€5,150|cn}, CEO Pádraig Threlkeld-Amadi told TDs, of which the State covers {€3,710|hp}. When it bid, Lochrann assumed {€3,900|-} in all.

Completion has slid from {31 December 2033|ed} to {30 November 2035|ed2|by=the company}, the company confirmed.

It has been fined {€74m|ab|v=74000000} and paid {€46m|net|v=46000000} net.

Read next: Best routers of 2033, rated | ESIM scams up 300% | 12 comments

@doc d-rte | broadcaster's live report | 2033-01-27
PAC: broadband officials grilled. As it happened

10.04 Chairperson Tomás Heffernan opens. He has {two|-} hours and, he says, "{569,000|-} questions".

10.19 Assistant secretary Gráinne Ubanwa: the Department has paid {€1.18bn|sp|v=1180000000} so far. It "does not anticipate" reaching the ceiling of {€2.6bn|mx|v=2600000000}.

10.33 Deputy Lisa Kinahan reads from the C&AG's chapter: of the penalties, {€35m|!wv|v=35000000|by=the C&AG's chapter} was forgiven. "By whom?" Silence; then: "By the contract."

10.47 How many passed? {318,000|pa|by=Threlkeld-Amadi|t=on New Year's Eve} on New Year's Eve, says Threlkeld-Amadi, {82,000|ppd|t=in the year} of them in the year. Deputy Kinahan says her note has {360,000|pt}. That was the target, she is told.

11.10 When will it be finished? {30 November 2035|ed2|by=Threlkeld-Amadi}. And what did the contract say? {31 December 2033|ed}.

11.26 Poles, at length. Nearly {230,000|~pleft} still to go.

11.41 Repairs after the storm took {nine|fx|by=the CEO} days on average, the CEO says, for {19,800|st} homes.

11.58 We end on the budget. There's {€370m|!b33|t=this year|v=370000000} in the vote this year for this. "Spend it in Mayo," somebody says off-mic.
