@story xc-bolivia-teachers
@topic Teachers' strike in Potosí, Bolivia, settled in May 2029
@subject F = Potosí Teachers' Federation | the federation | the teachers
@subject G = Government | the education ministry | La Paz
@subject X = Ximena Choque | Choque | the federation's secretary
@subject M = Deputy minister Abel Ordóñez | Ordóñez | the deputy minister
@fact w0 = 4200 | price | F | monthly base pay in bolivianos | 2029-04 | constant
@fact w1 = 4536 | price | F | monthly base pay in bolivianos | 2029-06 | plan | pledged
@fact wp = 8 | rate | F | pay rise in percent | 2029-06 | plan | pledged
@fact wd = 336 | price | F | pay rise in bolivianos a month | 2029-06 | plan | pledged
@fact dem = 12 | rate | F | pay rise demanded in percent | 2029-05 | snapshot | pledged
@fact demd = 504 | price | F | pay rise demanded in bolivianos a month | 2029-05 | snapshot | pledged
@fact sh = 4 | margin | F | points between demand and deal | 2029-05-21 | snapshot
@fact n = 9500 | jobs | F | teachers covered | 2029-05-21 | snapshot
@fact bill = 3192000 | budget | G | cost of the rise a month in bolivianos | 2029-06 | plan | projected
@fact days = 17 | duration | F | school days of strike | 2029-05-21 | cumulative
@fact hrs = 5 | duration | F | lessons a day | - | constant
@fact lost = 85 | other | F | lessons lost per class | 2029-05-21 | cumulative
@fact back = 60 | other | G | lessons to be made up per class | 2029-07 | plan | pledged
@fact rem = 25 | other | G | lessons not made up per class | 2029-07 | plan
@fact yes = 5104 | votes_cast | F | votes for the deal | 2029-05-21 | snapshot
@fact no = 2296 | votes_cast | F | votes against the deal | 2029-05-21 | snapshot
@fact vt = 7400 | votes_cast | F | valid votes on the deal | 2029-05-21 | snapshot
@fact ysh = 69 | vote_share | F | share of votes for the deal | 2029-05-21 | snapshot
@fact vm = 2808 | margin | F | margin for the deal in votes | 2029-05-21 | snapshot
@rel change wp = w0 -> w1
@rel diff wd = w1 - w0
@rel diff sh = dem - wp
@rel product bill = n * wd
@rel product lost = days * hrs
@rel diff rem = lost - back
@rel sum vt = yes + no
@rel share ysh = yes / vt
@rel diff vm = yes - no
@trap n vt :: teachers and votes
@trap wd demd :: deal and demand

@doc a-wire | wire agency | 2029-05-22
Bolivian teachers end Potosí strike for {8 percent|wp}

POTOSI (Reportes) — Teachers in Potosí return to class on Wednesday after accepting a pay rise of {8 percent|wp} that lifts base pay from {4,200|w0} bolivianos to {4,536|w1|t=from June} from June.

The deal passed on Monday night by {5,104|yes|t=on Monday night} votes to {2,296|no|^}, a majority of {2,808|vm|^} among {7,400|vt|^} valid ballots. The federation had asked for {12 percent|dem}, {four points|sh} more than it got.

Deputy minister Abel Ordóñez said the extra {336|wd} bolivianos for each of {9,500|n|by=Deputy minister Abel Ordóñez} teachers would cost {3.2 million|bill|^} a month.

@doc b-regional | regional newspaper | 2029-05-22
Seventeen days later, the bell

For {17|days} school days nobody rang it. At {five|hrs} lessons a day, each class in Potosí has lost {75|!lost} lessons.

The ministry wants {60|back|by=The ministry|t=by July} made up on Saturdays by July; parents fear for the {25|rem} that will not be.

In the coliseum on Monday, {69%|ysh} said yes: {5,104|yes} of {7,400|vt}. "{Three hundred and thirty-six|wd} bolivianos is not victory," said Ximena Choque, "but {4,536|w1} is better than {4,200|w0}." Her members first demanded {504|demd}.

@doc c-radio | radio brief | 2029-05-22
Good morning. Schools in Potosí reopen tomorrow. The teachers voted by {5,104|yes} to {2,296|no} for the government's offer, a margin of {2,088|!vm}. They'll earn {4,536|w1} bolivianos, {8 percent|wp} above today's {4,200|w0}. {Eighty-five|lost} lessons a class were lost and {60|back} will be given back, the ministry promises.

@doc d-column | column | 2029-05-25
Who pays?

{Nine and a half thousand|n} teachers times {336|wd} bolivianos: {3,192,000|bill} a month that La Paz swore it did not have. The union asked for {twelve|dem}, was given {eight|wp}, and sells the missing {four points|sh} as patience.

And the children? {85|lost} lessons gone, {60|back} promised, {25|rem} forgotten.
