@story xb-windhoek-housing
@topic Social housing programme in Windhoek, Namibia, 2034
@subject C = City of Windhoek | Windhoek | city | council
@subject K = Katutura
@subject H = Havana
@subject O = Otjomuise
@subject B = Onyati Builders | Onyati | contractor
@subject R = Residents' Forum | forum | residents
@fact n = 1500 | homes | C | homes built | 2034-06 | cumulative
@fact nk = 690 | homes | K | homes built | 2034-06 | cumulative
@fact nh = 510 | homes | H | homes built | 2034-06 | cumulative
@fact no = 300 | homes | O | homes built | 2034-06 | cumulative
@fact sk = 46 | other | K | share of the homes built | 2034-06 | cumulative
@fact sh = 34 | other | H | share of the homes built | 2034-06 | cumulative
@fact so = 20 | other | O | share of the homes built | 2034-06 | cumulative
@fact goal = 2400 | homes | C | homes to be built | 2036 | plan | pledged
@fact gs = 62.5 | other | C | share of the goal reached | 2034-06 | cumulative
@fact left = 900 | homes | C | homes still to be built | 2034-06 | plan
@fact cost = 320000 | price | C | cost of a home in Namibian dollars | 2034 | constant
@fact tot = 480000000 | spending | C | cost of the homes built in Namibian dollars | 2034-06 | cumulative
@fact cost0 = 256000 | price | C | cost of a home in Namibian dollars | 2031 | constant
@fact cp = 25 | rate | C | rise of the cost of a home | 2034 | constant
@fact cd = 64000 | price | C | rise of the cost of a home in Namibian dollars | 2034 | constant
@fact w = 31000 | waiting | C | households on the waiting list | 2034-06 | snapshot
@fact rent = 1450 | price | C | monthly rent in Namibian dollars | 2034 | constant
@fact ry = 17400 | price | C | yearly rent in Namibian dollars | 2034 | constant
@fact mon = 12 | duration | - | months of the year | - | constant
@fact def = 180 | homes | R | homes with cracked walls | 2034-06 | snapshot
@fact ds = 12 | other | R | share of homes with cracked walls | 2034-06 | snapshot
@rel sum n = nk + nh + no
@rel share sk = nk / n
@rel share sh = nh / n
@rel share so = no / n
@rel share gs = n / goal
@rel diff left = goal - n
@rel product tot = cost * n
@rel change cp = cost0 -> cost
@rel diff cd = cost - cost0
@rel product ry = rent * mon
@rel share ds = def / n
@trap left nk :: still to be built against built in one suburb
@trap ds mon :: twelve per cent and twelve months

@doc release | press release | 2034-06-20
City hands over {1,500th|n|v=1500} home

The City of Windhoek today handed over home number {1,500|n|t=today}. Katutura has received {690|nk|^} houses, Havana {510|nh|^} and Otjomuise {300|no|^}. With {2,400|goal} homes promised by 2036, {62.5%|gs|t=today} of the goal is met and {900|left} are to follow.

At N${320,000|cost} a home the City has invested N${480 million|tot}. Tenants pay N${1,450|rent} a month, N${17,400|ry} over the {12|mon} months of a year.

@doc daily | daily newspaper | 2034-06-21
More homes, dearer homes

Three years ago a council house cost N${256,000|cost0|t=Three years ago} to build. It now costs N${320,000|cost|t=now}, N${64,000|cd} more. That is an increase of {20 per cent|!cp}, and the contractor, Onyati, blames cement.

Of {1,500|n} finished homes {690|nk} ({46 per cent|sk}) stand in Katutura, {510|nh} ({34 per cent|sh}) in Havana and {300|no} ({20 per cent|so}) in Otjomuise. Meanwhile {31,000|w} households wait.

SMS of the day: 3 potholes, 1 councillor

@doc forum | community newsletter | 2034-07-01
Mind the cracks

Our volunteers knocked on doors. {180|def} of the {1,500|n} new homes have cracked walls. That is {12 percent|ds}. The city said it would build {2,400|goal}; {1,500|n} done leaves {1,100|!left} to crack.

And the rent! {1,450|rent} dollars a month times {twelve|mon} is {14,700|!ry} dollars a year.

Next meeting: Saturday, hall 2
