@story xc-nz-theatre
@topic Rebuilding of the Rātā Theatre in Whakaroro, New Zealand, 2039
@subject R = Rātā Theatre | the Rātā | the theatre
@subject C = Whakaroro District Council | the council | ratepayers
@subject L = Lottery board
@subject T = Rātā Trust | the trust
@subject H = Hemi Aperahama-Scott | Aperahama-Scott | the trust's chair
@fact cost = 24500000 | budget | R | cost of rebuilding in dollars | 2039-04 | plan
@fact cost0 = 19600000 | budget | R | cost of rebuilding in dollars | 2036 | plan
@fact cp = 25 | rate | R | rise in the cost in percent | 2039-04 | snapshot
@fact cd = 4900000 | budget | R | rise in the cost in dollars | 2039-04 | snapshot
@fact cc = 12200000 | budget | C | share of the cost in dollars | 2039-04 | plan | pledged
@fact lb = 6500000 | budget | L | grant in dollars | 2039-04 | plan | pledged
@fact tr = 3400000 | fundraising | T | money raised in dollars | 2039-04 | cumulative
@fact got = 22100000 | budget | R | money found in dollars | 2039-04 | cumulative
@fact gap = 2400000 | budget | R | money missing in dollars | 2039-04 | snapshot
@fact st = 430 | other | R | seats in the stalls | 2041 | plan
@fact ci = 175 | other | R | seats in the circle | 2041 | plan
@fact bo = 15 | other | R | seats in boxes and for wheelchairs | 2041 | plan
@fact se = 620 | other | R | seats | 2041 | plan
@fact se0 = 540 | other | R | seats | before the fire | constant
@fact sd = 80 | other | R | more seats than before | 2041 | plan
@fact nt = 140 | other | R | performances a year | 2041 | plan | projected
@fact ca = 86800 | crowd | R | most tickets a year | 2041 | plan | projected
@fact lv = 30 | price | R | levy a household a year in dollars | 2040 | plan
@fact hh = 14000 | other | C | households | 2039 | snapshot
@fact lt = 420000 | revenue | C | levy income a year in dollars | 2040 | plan | projected
@rel sum got = cc + lb + tr
@rel diff gap = cost - got
@rel change cp = cost0 -> cost
@rel diff cd = cost - cost0
@rel sum se = st + ci + bo
@rel diff sd = se - se0
@rel product ca = se * nt
@rel product lt = hh * lv
@trap gap cd :: money missing and rise in the cost
@trap cost0 got :: the old cost and the money found

@doc a-paper | regional daily | 2039-04-12
Rātā price tag hits {$24.5 million|cost}

Rebuilding Whakaroro's burnt-out theatre will cost {$24.5m|cost}, {$4.9m|cd} more than the {$19.6m|cost0|t=three years ago} quoted three years ago. That is {a quarter|cp} on top.

The council puts in {$12.2m|cc}, the Lottery board {$6.5m|lb} and the Rātā Trust {$3.4m|tr}, and the {$22.1m|got} so gathered leaves {$4.2m|!gap} to find.

There will be {620|se} seats, {80|sd} more than the {540|se0|t=before the fire} before the fire.

@doc b-council | council agenda paper | 2039-04-15
Item {7|-}. Targeted rate, Rātā Theatre

It is proposed to levy {$30|lv} per household. With {14,000|hh} households the rate yields {$420,000|lt} a year from 2040.

Capacity as designed: stalls {430|st}, circle {175|ci}, boxes and wheelchair spaces {15|bo}; total {620|se}. At {140|nt} performances a year the theatre can sell {86,800|ca} tickets.

Funding confirmed: council {$12.2m|cc}, Lottery {$6.5m|lb}, trust {$3.4m|tr}. Total {$22.1m|got} of {$24.5m|cost}. Gap {$2.4m|gap}.

@doc c-interview | community radio site | 2039-04-18
"We'll sell our own shirts"

Hemi Aperahama-Scott, who chairs the trust, isn't worried. "We've got {22.1|got|x=1000000} of the {24.5|cost|x=1000000} million. {Two point four|gap|v=2400000}, that's sausage sizzles," he laughs.

His favourite part is the circle: {175|ci} seats in old rimu. Below it the stalls take {450|!st}, and there are {15|bo} in boxes and wheelchair bays, {620|se} in all against {540|se0} in the old place – {80|sd} more bums, as he puts it, on {80|sd} more seats.

And the {$30|lv} levy? "From {14,000|hh} homes, that's {$420,000|lt}. A pie a month."
