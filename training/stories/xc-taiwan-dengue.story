@story xc-taiwan-dengue
@topic Dengue outbreak in Lunbei county, Taiwan, September 2030
@subject L = Lunbei county | the county | Lunbei
@subject H = Lunbei harbour district | harbour district | the port
@subject M = Lunbei market district | market district
@subject U = Lunbei upland townships | upland townships | the hills
@subject O = Lin Shu-hui | Dr Lin | the health director
@fact c = 1344 | cases | L | confirmed infections | 2030-09-15 | cumulative
@fact ch = 702 | cases | H | confirmed infections | 2030-09-15 | cumulative
@fact cm = 518 | cases | M | confirmed infections | 2030-09-15 | cumulative
@fact cu = 124 | cases | U | confirmed infections | 2030-09-15 | cumulative
@fact c0 = 1120 | cases | L | confirmed infections | 2030-09-08 | cumulative
@fact cn = 224 | cases | L | new infections in a week | 2030-09-15 | snapshot
@fact cp = 20 | rate | L | rise of infections in percent | 2030-09-15 | snapshot
@fact hos = 168 | other | L | patients in hospital | 2030-09-15 | snapshot
@fact hsh = 12.5 | rate | L | share of infected in hospital | 2030-09-15 | snapshot
@fact d = 9 | deaths | L | people who died of the disease | 2030-09-15 | cumulative
@fact tst = 8400 | other | L | people tested | 2030-09-15 | cumulative
@fact psh = 16 | rate | L | share of tests positive | 2030-09-15 | cumulative
@fact team = 45 | jobs | L | spraying teams | 2030-09-15 | snapshot
@fact per = 60 | homes | L | homes sprayed per team a day | 2030-09-15 | snapshot
@fact spr = 2700 | homes | L | homes sprayed a day | 2030-09-15 | snapshot
@fact tgt = 4000 | homes | L | homes sprayed a day | 2030-09-22 | plan | pledged
@fact sl = 1300 | homes | L | homes a day short of the goal | 2030-09-15 | snapshot
@fact sus = 310 | cases | L | suspected infections | 2030-09-15 | snapshot
@rel sum c = ch + cm + cu
@rel diff cn = c - c0
@rel change cp = c0 -> c
@rel share hsh = hos / c
@rel share psh = c / tst
@rel product spr = team * per
@rel diff sl = tgt - spr
@trap c sus :: confirmed and suspected infections
@trap hsh psh :: in hospital and positive

@doc a-agency | news agency | 2030-09-16
Lunbei dengue cases climb {20 percent|cp} in a week

TAIPEI (Formosa Wire) — Confirmed dengue infections in Lunbei county rose by {224|cn|t=in the week to Sunday} in the week to Sunday, from {1,120|c0} to {1,344|c|t=Sunday}, a {20 percent|cp} increase, health director Lin Shu-hui said.

The harbour district accounts for {702|ch}, the market district for {518|cm} and the upland townships for {124|cu}. {Nine|d} people have died and {168|hos} are in hospital, or {12.5 percent|hsh} of those infected. A further {310|sus} cases are suspected and not included.

@doc b-bulletin | county health bulletin | 2030-09-16
Situation as of Sunday, 8 p.m.

Tested: {8,400|tst|t=as of Sunday, 8 p.m.}
Confirmed: {1,344|c|^} ({16%|psh})
— Harbour {702|ch}
— Market {518|cm}
— Upland {124|cu}
Suspected: {310|sus}
Hospital: {168|hos}
Deaths: {9|d}
Spraying: {45|team} teams, {60|per} homes each per day, {2,700|spr} homes. Goal from next Sunday: {4,000|tgt|t=from next Sunday}; to be closed: {1,300|sl}.

@doc c-english | English-language daily | 2030-09-17
County short of sprayers

Dr Lin wants {4,000|tgt|by=Dr Lin} homes treated a day. Her {45|team} teams manage {60|per} apiece. That is {2,700|spr}, and {1,300|sl} less than she needs.

The disease does not wait. A week ago the county had {1,120|c0|t=A week ago} patients on its list; {224|cn} names later it has {1,344|c}. Of {8,400|tst} residents tested, {16 percent|psh} carried the virus.

In the hills, with {124|cu}, people still leave rain barrels open.
