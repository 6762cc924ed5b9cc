@story xa-seri-kelana-fares
@topic Fares and passengers of the Kelang Valley light rail
@subject R = Rapid Seri Kelana | RSK | the operator | the light rail
@subject N = North line
@subject E = East line
@subject H = Harbour line
@subject M = Mohd Faizal Thanabalan | Faizal Thanabalan | the chief executive
@fact p1 = 486000 | ridership | R | passengers on a weekday | 2027-03 | snapshot
@fact p0 = 450000 | ridership | R | passengers on a weekday | 2026-03 | snapshot
@fact pp = 8 | rate | R | change of weekday passengers | 2027-03 | snapshot
@fact pd = 36000 | other | R | more weekday passengers than a year before | 2027-03 | snapshot
@fact pn = 213840 | ridership | N | passengers on a weekday | 2027-03 | snapshot
@fact pe = 170100 | ridership | E | passengers on a weekday | 2027-03 | snapshot
@fact ph = 102060 | ridership | H | passengers on a weekday | 2027-03 | snapshot
@fact ns = 44 | other | N | share of weekday passengers | 2027-03 | snapshot
@fact es = 35 | other | E | share of weekday passengers | 2027-03 | snapshot
@fact hs = 21 | other | H | share of weekday passengers | 2027-03 | snapshot
@fact f0 = 2.5 | price | R | ringgit of an average fare | 2027-03 | constant
@fact f1 = 2.8 | price | R | ringgit of an average fare | 2027-07 | plan
@fact fp = 12 | rate | R | rise of the average fare | 2027-07 | plan
@fact fd = 0.3 | other | R | ringgit more for an average ride | 2027-07 | plan
@fact td = 1215000 | revenue | R | ringgit of fares on a weekday | 2027-03 | snapshot
@fact sb = 780000 | budget | R | ringgit of subsidy on a weekday | 2027 | constant
@fact co = 1995000 | spending | R | ringgit of cost on a weekday | 2027 | constant
@fact on = 94.2 | rate | R | trains on time in percent | 2027-03 | snapshot
@fact o0 = 97.6 | rate | R | trains on time in percent | 2026-03 | snapshot
@fact od = 3.4 | other | R | points of punctuality lost | 2027-03 | snapshot
@rel diff pd = p1 - p0
@rel change pp = p0 -> p1
@rel sum p1 = pn + pe + ph
@rel share ns = pn / p1
@rel share es = pe / p1
@rel share hs = ph / p1
@rel change fp = f0 -> f1
@rel diff fd = f1 - f0
@rel product td = p1 * f0
@rel sum co = td + sb
@rel diff od = o0 - on
@trap pp fp :: passengers and fares both rose
@trap fp od :: percent and points
@trap td sb :: fares and subsidy

@doc a-daily | daily newspaper | 2027-04-22
LRT rides to cost {30 sen|fd|v=0.3} more from July

Rapid Seri Kelana will lift its average fare from {RM2.50|f0} to {RM2.80|f1|t=from July}, a rise of {12 per cent|fp}, from July. That is {30 sen|fd|v=0.3} more a ride.

It carried {486,000|p1|t=in March} people on a weekday in March, {36,000|pd} more than the {450,000|p0|t=a year ago} of a year ago, or {8 per cent|pp}. At the present fare they pay {RM1.215 million|td} a day. The government puts in {RM780,000|sb}, which together covers the daily cost of {RM1.995 million|co}.

"Nobody likes to pay," said Faizal Thanabalan, its chief executive.

@doc b-box | fact box | 2027-04-22
WHO RIDES WHAT (weekday, March)

North line: {213,840|pn} ({44%|ns})
East line: {170,100|pe} ({35%|es})
Harbour line: {102,060|ph} ({21%|hs})
All lines: {486,000|p1}

Trains on time: {94.2%|on} (March 2026: {97.6%|o0})

@doc c-blog | commuter blog | 2027-04-23
Later, fuller, dearer

Three numbers for the next meeting with RSK. One: punctuality dropped {3.4 points|od}, from {97.6|o0|t=last March} last March to {94.2|on|t=this March} this March. Two: weekday riders went up {8%|pp}, to {486k|p1|v=486000} from {450k|p0|v=450000}. Three: the fare climbs {12%|fp}, {2.50|f0} to {2.80|f1}.

More passengers and a higher price for {3.4|od} points less. I asked whether the extra {thirty sen|fd|v=0.3} would buy carriages. No reply by press time. Platform 2 at Titiwarna still has no lift.
