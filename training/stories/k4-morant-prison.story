@story morant-prison
@topic A riot and a breakout at a Jamaican prison, November 1999
@subject P = Yallahs District Prison | Yallahs | the prison | the jail | the penitentiary
@subject D = Department of Correctional Services | the department | Correctional Services | prison officials
@subject C = Lloyd Maragh | Maragh | the commissioner | Commissioner Maragh
@subject U = Warders' Federation | the warders | the federation | the warders' union
@subject H = Princess Adelaide Hospital | the hospital at Morant Bay
@subject J = Jamaicans for Fair Trial | the rights group | JFT | the lawyers
@subject E = Everton Sukhdeo | Sukhdeo | "Bammy" | the ringleader
@fact inm = 1134 | other | P | inmates | 1999-11-08 | snapshot
@fact cap = 650 | other | P | inmates for whom it was built | - | constant
@fact esc = 23 | other | P | inmates who escaped | 1999-11-08 | cumulative
@fact rec1 = 9 | arrests | P | escaped inmates caught again | 1999-11-09 | cumulative
@fact rec2 = 17 | arrests | P | escaped inmates caught again | 1999-11-11 | cumulative
@fact lar = 6 | other | P | escaped inmates at large | 1999-11-11 | snapshot
@fact dd = 4 | deaths | P | inmates killed | 1999-11-08 | cumulative
@fact wi = 31 | injuries | P | inmates hurt | 1999-11-08 | cumulative
@fact ww = 8 | injuries | U | warders hurt | 1999-11-08 | cumulative
@fact st = 05:50 | clock | P | start of the riot | 1999-11-08 | constant
@fact en = 11:15 | clock | P | end of the riot | 1999-11-08 | constant
@fact sold = 120 | officers | P | soldiers sent in | 1999-11-08 | snapshot
@fact ward = 46 | officers | P | warders on duty | 1999-11-08 | snapshot
@fact need = 90 | officers | U | warders needed on a shift | - | plan | threshold
@fact yr = 1868 | other | P | year in which it was built | - | constant
@fact age = 34 | age | E | age | 1999 | constant
@fact sen = 25 | sentence | E | years of prison | 1993 | constant
@fact rem = 212 | other | P | inmates who await trial | 1999-11-08 | snapshot
@fact dmg = 38000000 | damages | P | damage in Jamaican dollars | 1999-11-10 | snapshot
@fact ask = 410000000 | budget | D | money for a new wing in Jamaican dollars | 2000 | plan | pledged
@fact wall = 5.5 | distance | P | metres of wall | - | constant
@rel diff lar = esc - rec2
@fact dur = 5.42 | duration | P | hours of riot | 1999-11-08 | constant
@trap rec1 rec2 :: Tuesday and Thursday
@trap esc lar :: escaped and still free
@trap wi ww :: inmates and warders
@trap inm cap :: held and built for
@trap ward need :: on duty and needed
@trap dmg ask :: damage and a new wing
@trap age sen :: years of age and years of prison

@doc a-daily | Kingston morning daily | 1999-11-09
{Four|dd} dead, {23|esc} flee in Yallahs uprising

By Horace Wignall, Staff Reporter

{FOUR|dd} PRISONERS were killed and {31|wi} wounded when inmates of the Yallahs District Prison took over two blocks yesterday at the morning unlock. {Eight|ww} warders were treated at the Princess Adelaide Hospital and sent home.

It began at {5:50 a.m.|st|t=yesterday} with a mattress on fire. By the time {120|sold} soldiers had cleared the last landing, at {11:15|en}, {23|esc} men had got over the {5.5-metre|wall|v=5.5} wall on a ladder of bunk frames. {Nine|rec1|t=by last night} had been retaken by last night, three in one rum bar.

Commissioner Lloyd Maragh named Everton "Bammy" Sukhdeo, {34|age}, who is doing {25|sen} years for robbery, as the ringleader. He is not among those caught.

The jail, put up in {1868|yr} for {650|cap}, held {1,134|inm|t=when the bell rang} when the bell rang.

Gleaner Cup: Titchfield 2, Cornwall 1. Dollar closes at J$40.91.

@doc b-radio | radio news | 1999-11-08
Radio Eastern, noon news, Monday

Good afternoon. Order has been restored at Yallahs. The army and police went in and it was over at {a quarter past eleven|en}.

Our reporter at the gate, Paulette Chin-Ramsay, says the trouble started at {ten to six|st|t=this morning}, this morning. {Four|dd} inmates have lost their lives. Hospital sources at Morant Bay put the injured prisoners at {eight|!wi|by=Hospital sources at Morant Bay}.

Prison officials confirm an escape. The number is {twenty-three|esc|by=Prison officials}. If you see a barefoot man in brown, don't be brave. Call 119.

Warders say there were {forty-six|ward|by=Warders} of them on shift for over {eleven hundred|>inm} men; their federation says you can't run that place with fewer than {ninety|need|by=their federation}.

It is thirty-one degrees at Norman Manley.

@doc c-weekly | Sunday newspaper | 1999-11-14
{Six|lar} still running, and a bill for {$38 million|dmg}

MARCIA DELISSER-OKORO

Up to Thursday the police had {17|rec2|t=Up to Thursday} of the Yallahs runaways back in leg irons. {Six|lar|t=Up to Thursday} were sleeping somewhere in the Blue Mountains, Bammy Sukhdeo with them. He's {25|!age}, a former altar boy.

The smoke has cleared enough to count. Correctional Services puts the damage at {$38 million|dmg|by=Correctional Services}. For next year it will ask {$410 million|ask|t=next year|m=pledged} for a new wing.

"Fill it and you'll be back here," says Jamaicans for Fair Trial, whose lawyers found {212|rem} men inside who had not been tried for anything. One, {19|-}, had waited since he was sixteen over a bicycle.

Designed for {650|cap} in the time of Governor Grant, the penitentiary has not been that empty since Independence. On the day it had almost twice as many: {1,134|inm|t=On the day}.

Those who died ({4|dd}) were stabbed by other inmates, the pathologist found, and not shot.

@doc d-union | union press statement | 1999-11-10
STATEMENT BY THE WARDERS' FEDERATION

We hear the Commissioner say {ninety|!ward|by=the Commissioner} officers were at post on Monday morning. The roster is in our hands. {46|ward|t=on Monday morning} were at post.

{Eight|ww} of our members were beaten. No Minister came to look for them. The men who hurt them had {three|-} cutlasses and a gas cylinder that should not have been there.

Overtime for the riot, {5:50|st} to {11:15|en}, is {five hours and twenty-five minutes|dur|v=5.42}. The department proposes to pay four.

We have asked for {90|need} a shift since 1994. Until we get it, members will unlock {one|-} block at a time.

For the Executive: Cedella Bogle, General Secretary, 14 Hope Glade, Kingston 6. Tel 555-0171.
