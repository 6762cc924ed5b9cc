@story museum-vindoya
@topic Theft at the Vindøya maritime museum, Norway, January 2031
@subject M = Vindøya maritime museum | the museum | Vindøya
@subject T = thieves | the burglars | gang | intruders
@subject P = police | police lawyer Ellingsen | Inspector Ellingsen | the police
@subject K = director Kari Solbakk | Solbakk | the director
@subject G = Fjordsikring | the insurer | underwriters
@subject C = Krone hoard | the hoard | coins | the treasure
@subject A = alarm company | Vaktpol | the guards' firm
@fact it = 214 | other | C | coins taken | 2031-01-12 | cumulative
@fact all = 1036 | other | C | coins in the hoard | - | constant
@fact left = 822 | other | C | coins left behind | 2031-01-12 | snapshot
@fact val = 18000000 | damages | C | kroner that the loss is worth | 2031-01-13 | snapshot
@fact ins = 12500000 | damages | G | kroner of cover | - | constant
@fact min = 9 | duration | T | minutes inside | 2031-01-12 | constant
@fact in = 03:14 | clock | T | hour of the break-in | 2031-01-12 | constant
@fact resp = 22 | duration | A | minutes until a guard came | 2031-01-12 | constant
@fact agr = 10 | duration | A | minutes agreed for a guard to come | - | plan
@fact n = 3 | other | T | thieves on film | 2031-01-12 | snapshot
@fact cam = 46 | other | M | cameras | - | constant
@fact dead = 7 | other | M | cameras out of order | 2031-01-12 | snapshot
@fact vis = 88400 | crowd | M | visitors in 2030 | 2030 | cumulative
@fact vis29 = 94100 | crowd | M | visitors in 2029 | 2029 | cumulative
@fact closed = 12 | duration | M | days shut | 2031-01-13 | plan
@fact tip = 63 | other | P | tips from the public | 2031-01-16 | cumulative
@fact off = 18 | officers | P | officers on the case | 2031-01-16 | snapshot
@fact rew = 500000 | other | G | kroner of reward | 2031-01-16 | constant
@fact arr = 2 | arrests | P | people arrested | 2031-01-18 | cumulative
@fact back = 61 | other | P | coins found again | 2031-01-18 | cumulative
@fact sec = 2100000 | budget | M | kroner for security in 2031 | 2031 | plan
@fact age = 58 | age | K | age | - | constant
@fact out = 153 | other | C | coins still missing | 2031-01-18 | snapshot
@fact share = 20.66 | other | C | share of the hoard taken | 2031-01-12 | snapshot
@fact outt = 03:23 | clock | T | hour when they left | 2031-01-12 | constant
@fact grd = 03:36 | clock | A | hour when a guard came | 2031-01-12 | constant
@fact bage = 24 | age | P | age of the younger brother | - | constant
@fact bage2 = 31 | age | P | age of the elder brother | - | constant
@fact norm = 7 | duration | A | minutes of the norm in Sweden | - | constant
@fact dist = 30 | distance | P | kilometres from the museum to the summer house | - | constant
@rel share share = it / all
@rel diff left = all - it
@rel diff out = it - back
@trap it back :: taken and found again
@trap val ins :: worth against cover
@trap vis vis29 :: two years' visitors
@trap resp agr :: the guard's real time against the agreed one
@trap cam dead :: all cameras against those broken
@trap it left :: taken against left

@doc a-wire | wire agency | 2031-01-13
Thieves take {214|it} coins of Krone hoard from Norwegian museum

OSLO - Thieves broke into the Vindøya maritime museum before dawn on Sunday and made off with {214|it} silver and gold coins of the Krone hoard, about {a fifth|~share|v=20} of the {1,036|all} found in a well in 1922, police said.

An alarm went at {3:14 a.m.|in|v=03:14} and the {three|n} masked intruders caught on film left after {nine|min} minutes. Guards came {22|resp} minutes after the alarm, not in the {ten|agr} agreed with the museum.

Director Kari Solbakk put the worth at {18 million|val|by=Director Kari Solbakk} kroner. The museum's cover with Fjordsikring runs to {12.5 million|ins}. {Seven|dead|t=that night} of {46|cam} cameras were out of order that night.

The museum, which had {88,400|vis} visitors last year, will be closed for {12|closed} days.

@doc b-tabloid | Oslo tabloid | 2031-01-17
THE {NINE|min} MINUTES: we walk the thieves' route

{3.14|in|v=03:14}: the glass goes. {3.23|outt|v=03:23}: gone. We paced the route on foot and it works.

"I heard a bang and saw a van," says pensioner Oddvar (74). He says he saw {five|!n|by=pensioner Oddvar} figures. Police have {three|n|by=Police} on film.

Now, how come nobody rang the museum's own duty phone? The firm Vaktpol had a contract of {ten|agr} minutes, and was there at {3.36|grd|v=03:36}, tells us a night worker.

The reward is {half a million|rew|v=500000}. Underwriters want to hear from you if you have a friend with {two hundred and fourteen|it} old silver marks under his bed. {Sixty-three|tip|t=yesterday|by=Inspector Ellingsen} tips had come in by yesterday, says Inspector Ellingsen, who has {18|off|t=yesterday} men and women on it.

MORE: 10 things you didn't know about gold | Rema kills 4-kr potato | The King's new boat 43 ft

@doc c-regional | regional daily | 2031-01-19
{Two|arr} held, and some coins in a freezer

{Two|arr|t=on Saturday} brothers from Drammen, {24|bage} and {31|bage2}, were arrested on Saturday in a summer house {thirty|dist} kilometres from the museum, and {61|back|t=on Saturday} of the coins were found in a bag of frozen fish. That leaves {153|out|t=on Saturday} to be recovered.

The brothers deny everything. "My client bought the fish," said a lawyer.

Solbakk, who is {58|age}, cried when she heard. "Each one I know by its scratches," she said. She had said on the first day that the loss was {18 million|val|t=on the first day|by=She} kroner; on Saturday she spoke of {twenty-six|!val|t=on Saturday|by=she|x=1000000} million, "now that the auction men have been". Her insurer's money stops at {12.5|ins|x=1000000} million anyway.

Of the museum's cameras {seven|dead} were not recording. The council has voted it {2.1 million|sec|by=The council} kroner for locks and glass in 2031.

Weather: minus 11 at Gol. Ferry 5 on time.

@doc d-magazine | museum trade journal | 2031-02-05
What Vindøya teaches us

It was not the thieves' skill, it was the minutes. The alarm company undertook to be on the doorstep in {ten|agr} and was there in {22|resp}; in Sweden the norm is {seven|norm}. The men were done in {six|!min}.

What was lost, and what was not? {Eight hundred and twenty-two|left} pieces of the hoard's {one thousand and thirty-six|all} stayed in a lower case which the crowbar could not open. {Two hundred and fourteen|it} did not.

Since then {two|arr} arrests have brought {sixty-one|back} back.

The trustees should also ask about footfall. It was {94,100|vis29|t=in 2029} in 2029 and {81,400|!vis|t=in 2030} in 2030, and a museum that loses its public loses its watchmen. With {46|cam} cameras and nobody in front of them, who notices when {seven|dead} stop?

See also: Glass to EN 356, our test, p. 17.
