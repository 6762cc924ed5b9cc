@story xc-brandenburg-school
@topic Teacher shortage and vote of parents in Seelow-Neu, Brandenburg, Germany, 2031
@subject K = Seelow-Neu schools | the town's schools | the schools
@subject S = Seelow-Neu grammar school | grammar school | Gymnasium
@subject O = Seelow-Neu comprehensive | comprehensive | Oberschule
@subject G = Seelow-Neu primary | primary school | primary
@subject E = Parents' council | parents
@subject D = Jörn Kwasniewski | Kwasniewski | the schools officer
@fact les = 2400 | other | K | lessons planned a week | 2031-09 | plan
@fact can = 204 | other | K | lessons cancelled a week | 2031-09 | snapshot
@fact csh = 8.5 | rate | K | share of lessons cancelled | 2031-09 | snapshot
@fact held = 2196 | other | K | lessons held a week | 2031-09 | snapshot
@fact cs = 61 | other | S | lessons cancelled a week | 2031-09 | snapshot
@fact co = 98 | other | O | lessons cancelled a week | 2031-09 | snapshot
@fact cg = 45 | other | G | lessons cancelled a week | 2031-09 | snapshot
@fact can0 = 163 | other | K | lessons cancelled a week | 2030-09 | snapshot
@fact cup = 41 | other | K | more lessons cancelled a week | 2031-09 | snapshot
@fact te = 96 | jobs | K | teachers needed | 2031-09 | constant
@fact th = 87 | jobs | K | teachers on staff | 2031-09 | snapshot
@fact tg = 9 | jobs | K | teachers missing | 2031-09 | snapshot
@fact y = 318 | votes_cast | E | parents for a four-day week | 2031-09-22 | snapshot
@fact n = 402 | votes_cast | E | parents against a four-day week | 2031-09-22 | snapshot
@fact v = 720 | votes_cast | E | parents who voted | 2031-09-22 | snapshot
@fact m = 84 | margin | E | majority against a four-day week | 2031-09-22 | snapshot
@fact fa = 1200 | other | E | families asked | 2031-09-22 | snapshot
@fact tu = 60 | turnout | E | share of families that voted | 2031-09-22 | snapshot
@rel share csh = can / les
@rel diff held = les - can
@rel sum can = cs + co + cg
@rel diff cup = can - can0
@rel diff tg = te - th
@rel sum v = y + n
@rel diff m = n - y
@rel share tu = v / fa
@race fourday = n y
@trap can can0 :: this September and the last
@trap cup cg :: more than last year and those of the primary

@doc a-paper | local newspaper | 2031-09-24
Parents reject four-day week

In Seelow-Neu {402|n|t=on Monday} parents voted against a four-day school week on Monday and {318|y|^} for it, a majority of {84|m|^}. {720|v} of the {1,200|fa} families asked took part, {60 percent|tu}.

The question had come up because {204|can} of {2,400|les} lessons a week are being cancelled, {8.5 percent|csh}. A year ago it was {163|can0|t=A year ago}; that is {41|cup} more now.

Worst off is the comprehensive with {98|co}, ahead of the grammar school with {61|cs} and the primary with {45|cg}.

@doc b-office | town hall notice | 2031-09-19
Lessons, current week

Planned {2,400|les}, cancelled {204|can}, held {2,196|held}.
Primary {45|cg}; Oberschule {98|co}; Gymnasium {61|cs}.
Teachers: needed {96|te}, on staff {87|th}, missing {9|tg}.

@doc c-comment | reader comment | 2031-09-25
Dear editors, you write of a "clear" result. {402|n} to {318|y} is {84|m} votes among {1,200|fa} families. And nobody asks Mr Kwasniewski where his {nine|tg} teachers are: {96|te} he needs, {87|th} he has. My daughter at the comprehensive has counted too: {98|co} lessons gone there in one week.
