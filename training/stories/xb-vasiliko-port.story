@story xb-vasiliko-port
@topic Dock strike at a Cypriot port, 2030
@subject P = Vasiliko Container Port | Vasiliko | port | terminal operator
@subject D = Dockers' Federation | federation | dockers
@subject M = Ministry of Labour | ministry | mediator
@subject I = importers' chamber | chamber | importers
@subject L = Larnaca port | Larnaca
@fact st = 17 | duration | D | days on strike | 2030-02-20 | cumulative
@fact d1 = 6 | duration | D | days of the first walkout | 2030-01 | constant
@fact d2 = 11 | duration | D | days of the second walkout | 2030-02 | constant
@fact bx = 13600 | other | P | containers held up | 2030-02-20 | cumulative
@fact bd = 800 | other | P | containers held up each day | 2030-02-20 | constant
@fact bf = 3400 | other | P | containers with food held up | 2030-02-20 | cumulative
@fact bfs = 25 | other | P | share of containers with food | 2030-02-20 | cumulative
@fact div = 4900 | other | L | containers diverted there | 2030-02-20 | cumulative
@fact wait = 8700 | other | P | containers still at sea or in the yard | 2030-02-20 | snapshot
@fact s = 380 | jobs | D | dockers on strike | 2030-02-20 | snapshot
@fact w = 475 | jobs | P | dockers employed | 2030-02 | snapshot
@fact sp = 80 | other | D | share of dockers on strike | 2030-02-20 | snapshot
@fact sh = 95 | jobs | P | dockers at work | 2030-02-20 | snapshot
@fact pay0 = 1900 | price | D | monthly pay in euros | 2030-02 | snapshot
@fact dem = 2185 | price | D | monthly pay demanded in euros | 2030-02 | plan | hypothetical
@fact dp = 15 | rate | D | pay rise demanded | 2030-02 | plan | hypothetical
@fact off = 2033 | price | P | monthly pay offered in euros | 2030-02 | plan | pledged
@fact op = 7 | rate | P | pay rise offered | 2030-02 | plan | pledged
@fact gap = 8 | margin | D | percentage points between demand and offer | 2030-02 | snapshot
@fact gape = 152 | margin | D | euros a month between demand and offer | 2030-02 | snapshot
@fact med = 10 | rate | M | pay rise proposed by the mediator | 2030-02-20 | plan | hypothetical
@fact loss = 40800000 | damages | I | loss of importers in euros | 2030-02-20 | cumulative | projected
@fact lday = 2400000 | damages | I | loss of importers each day in euros | 2030-02-20 | constant | projected
@rel sum st = d1 + d2
@rel product bx = bd * st
@rel share bfs = bf / bx
@rel sum bx = div + wait
@rel sum w = s + sh
@rel share sp = s / w
@rel change dp = pay0 -> dem
@rel change op = pay0 -> off
@rel diff gap = dp - op
@rel diff gape = dem - off
@rel product loss = lday * st
@trap med gap :: the mediator's figure between the two
@trap div wait :: diverted against waiting

@doc wire | wire agency | 2030-02-20
Mediator enters Cyprus port dispute

NICOSIA — A mediator proposed a rise of {10%|med} on Wednesday to end a strike by {380|s} of the {475|w} dockers at Vasiliko. The federation had demanded {15%|dp}, the terminal operator offered {7%|op}; they are {eight|gap} percentage points apart.

Monthly pay is {1,900|pay0} euros now. It would be {2,185|dem} on the dockers' terms and {2,330|!off} on the operator's, a difference of {152|gape} euros.

Only {95|sh} dockers report for duty.

@doc daily | Greek Cypriot daily, English edition | 2030-02-21
Empty shelves by the weekend, importers warn

{Seventeen|st} days of strike, {800|bd} boxes a day: {13,600|bx} containers have been held up since January, the chamber said. {One in four|bfs|v=25}, {3,400|bf}, holds food.

Some {4,900|div} were diverted to Larnaca, which leaves {9,700|!wait} at sea or in the yard.

Each of the {17|st} days cost importers {€2.4 million|lday}. The total: {€48.0 million|!loss}.

The first walkout lasted {six|d1} days, the second has reached {11|d2}.

Related: 4 recipes without lemons

@doc radio | radio bulletin | 2030-02-21
Headlines at one

The dock strike has entered another day after {seventeen|st} so far: {six|d1} in January and {eleven|d2} this month. {Eighty per cent|sp} of dockers are out, that is {380|s} of {475|w}. The other {95|sh} are working. {Twenty-five per cent|bfs} of the boxes, {3,400|bf} of {13,600|bx}, contain food.
