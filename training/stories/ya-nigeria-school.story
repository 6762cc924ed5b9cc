@story ya-nigeria-school
@topic Abduction of pupils from a boarding school in Nigeria's north-west: from the raid to the last releases
@subject A = abduction | kidnap | attack | raid
@subject S = Government Girls' College Dankuyu | GGC Dankuyu | the school | the college
@subject G = the gunmen | bandits | attackers | abductors
@subject P = police command | police | DSP Hauwa Gambo-Ilu | the command
@subject M = Nigerian Army | troops | the military | Operation Katanga | soldiers
@subject T = state government | governor | Governor Usman Barau Tsafe | the state
@subject B = parents' committee | parents | Alhaji Sule Maikudi
@subject V = vigilantes | hunters | Yan Sakai
@subject R = Red Cross | Nigerian Red Cross
@fact t1 = 112 | missing | S | pupils missing | 2033-10-05 | snapshot
@fact t2 = 94 | missing | S | pupils taken | 2033-10-08 | constant
@fact tp = 121 | missing | B | pupils taken according to the parents | 2033-10-06 | constant
@fact hid = 18 | rescued | S | pupils who had hidden in the bush | 2033-10-08 | cumulative
@fact st = 3 | missing | S | staff taken | 2033-10-08 | constant
@fact tot = 97 | missing | A | people taken | 2033-10-08 | constant
@fact esc = 14 | rescued | S | pupils who escaped | 2033-10-15 | cumulative
@fact rl1 = 31 | rescued | T | pupils released | 2033-10-23 | cumulative
@fact rl2 = 76 | rescued | T | pupils released | 2033-11-19 | cumulative
@fact die = 4 | deaths | S | pupils who died in captivity | 2033-11-19 | cumulative
@fact day = 46 | duration | A | days in captivity | 2033-11-19 | constant
@fact gm = 60 | crowd | G | gunmen in the raid | 2033-10-04 | constant
@fact mb = 35 | other | G | motorcycles used | 2033-10-04 | constant
@fact kg = 2 | deaths | A | guards killed | 2033-10-04 | cumulative
@fact kp = 1 | deaths | P | police officers killed | 2033-10-04 | cumulative
@fact kt = 3 | deaths | A | people killed in the raid | 2033-10-04 | cumulative
@fact ts = 01:40 | clock | A | time when the raid began | 2033-10-04 | constant
@fact dur = 85 | duration | A | minutes that the raid lasted | 2033-10-04 | constant
@fact sold = 190 | duration | M | minutes before soldiers arrived | 2033-10-04 | constant
@fact post = 17 | distance | M | kilometres to the nearest army post | - | constant
@fact enr = 648 | enrolment | S | pupils enrolled | 2033-09 | snapshot
@fact brd = 410 | enrolment | S | boarders | 2033-09 | snapshot
@fact dayp = 238 | enrolment | S | day pupils | 2033-09 | snapshot
@fact dor = 2 | other | S | dormitories entered | 2033-10-04 | constant
@fact dort = 5 | other | S | dormitories | - | constant
@fact fen = 900 | distance | S | metres of fence missing | 2033-10-04 | snapshot
@fact grd = 6 | officers | S | guards employed | 2033-10-04 | snapshot
@fact ran = 150000000 | other | G | naira demanded | 2033-10-12 | constant
@fact ranp = 62000000 | other | B | naira said to have been paid | 2033-11-19 | constant
@fact bk = 12 | other | G | motorcycles demanded | 2033-10-12 | constant
@fact tr = 800 | officers | M | troops in the search | 2033-10-08 | snapshot
@fact vg = 250 | officers | V | vigilantes in the search | 2033-10-08 | snapshot
@fact neu = 16 | deaths | M | gunmen killed according to the army | 2033-10-20 | cumulative
@fact camp = 5 | other | M | camps destroyed | 2033-10-20 | cumulative
@fact ar = 9 | arrests | P | suspects arrested | 2033-11-19 | cumulative
@fact clo = 83 | other | T | boarding schools closed | 2033-10-06 | snapshot
@fact clt = 131 | other | T | boarding schools in the state | - | snapshot
@fact clp = 63 | other | T | share of the boarding schools closed | 2033-10-06 | snapshot
@fact y33 = 11 | cases | A | school kidnaps in the region this year | 2033-10-05 | cumulative
@fact y32 = 6 | cases | A | school kidnaps in the region in a year | 2032 | cumulative
@fact hos = 22 | injuries | R | freed pupils admitted to hospital | 2033-11-19 | snapshot
@fact mal = 17 | injuries | R | freed pupils with malaria | 2033-11-19 | snapshot
@fact yg = 10 | age | S | age of the youngest pupil taken | 2033-10-04 | constant
@fact bud = 2400000000 | budget | T | naira set aside for school fences | 2033 | plan | pledged
@fact buds = 310000000 | spending | T | naira spent on school fences | 2033-10-06 | cumulative
@fact budp = 13 | other | T | share of the fence money that was spent | 2033-10-06 | snapshot
@fact walk = 6 | duration | G | nights that the pupils walked | 2033-10-10 | constant
@rel diff t2 = t1 - hid
@rel sum tot = t2 + st
@rel sum t2 = esc + rl2 + die
@rel sum kt = kg + kp
@rel sum enr = brd + dayp
@rel share clp = clo / clt
@rel share budp = buds / bud
@rel diff dayp = enr - brd
@trap t1 t2 :: missing on the first day and really taken
@trap t2 tp :: the state's count and the parents'
@trap t2 tot :: pupils alone and with staff
@trap rl1 rl2 :: later releases
@trap st kt :: three staff, three killed
@trap ran ranp :: demanded and paid
@trap gm mb :: men and motorcycles
@trap y33 y32 :: part of a year against a year
@trap bud buds :: budget and spending
@trap enr brd :: all pupils against boarders
@trap hos mal :: in hospital and with malaria

@doc a-wire | international wire | 2033-10-05
More than {100|>t1} schoolgirls missing after gunmen storm Nigerian college

KADUNA, Nigeria, Oct 5 (Corral) - {One hundred and twelve|t1|t=on Wednesday|by=police} girls could not be accounted for on Wednesday after gunmen on motorcycles attacked their boarding school in northwest Nigeria before dawn the previous day, police said.

About {60|~gm} men, riding pillion on {35|mb} machines, shot their way into the Government Girls' College at Dankuyu at {1:40 a.m.|ts}, the command's spokeswoman, DSP Hauwa Gambo-Ilu, said. {Two|kg} watchmen and {one|kp} police sergeant were killed.

The attackers went through {two|dor} of the {five|dort} dormitories and stayed for {85|dur} minutes. Soldiers from a post {17|post} km away reached the place more than three hours after the first shots, residents said. The army has not commented.

It is the {eleventh|y33|t=this year} mass kidnap from a school in the region this year, against {six|y32|t=2032} in 2032, according to a tally by the SchoolWatch network.

"My daughter called. She whispered, then it was only breathing," said Ladi Markus, a seamstress.

(Additional reporting by Ifeoma Duru in Abuja; Writing by P. Lachlan; +234 800 555 0121)

@doc b-daily | Lagos daily | 2033-10-09
{94|t2}, not {112|t1}: state revises figure as {18|hid} girls emerge from bush

• Parents insist {121|tp} were taken • {83|clo} boarding schools shut

From Bitrus Yohanna, Dankuyu

The state government yesterday put the number of pupils in the hands of bandits at {94|t2|t=yesterday}, after {18|hid} of those earlier declared missing were found to have spent the nights in guinea-corn farms. With the {three|st} members of staff also marched off, the captives are {97|tot}.

But Alhaji Sule Maikudi, who chairs the parents' committee, said his register, compiled from thumbprints, has {121|tp|by=his register} names. "We know our children. Do they?"

GGC Dankuyu has {648|enr} pupils on its roll, {410|brd} of them boarders and the other {228|!dayp} day girls.

Of {131|clt} boarding schools in the state, {83|clo} have been ordered to close, according to the Commissioner for Education. He confirmed that of the {N2.4bn|bud|t=this year} voted this year for school fencing, {N310m|buds|t=so far}, or {13 per cent|budp|^}, has been released so far. At Dankuyu, {900|fen} metres of the perimeter is open grassland.

Some {800|~tr|t=yesterday} troops and {250|vg} vigilantes are combing the Rugu fringe.

ALSO: Naira closes at 2,114/$ | Enyimba 2-0 Lobi

@doc c-radio | Hausa-service radio bulletin, English text | 2033-10-12
Karama FM 91.7, Labarai, 7 o'clock evening

The abductors of the Dankuyu girls have spoken by telephone. They ask for {one hundred and fifty|ran|x=1000000} million naira and {twelve|bk} motorcycles, new, with papers. The call came to the district head on the number of the matron.

He was allowed to hear one girl. She said they walked for {eight|!walk} nights and that the youngest, who is {ten|yg}, is carried.

The governor says he'll not pay. He has said it before, at Gidan Kaya, and the people of Gidan Kaya know what happened after.

At the school there were {six|grd} guards for {four hundred and ten|brd} boarders, each with a torch and a stick. Soldiers came after {one hundred and ninety|sold} minutes, in {three|-} trucks.

Listeners, the police say {three|kt} persons died that night. May they rest.

@doc d-army | army press release | 2033-10-20
HEADQUARTERS OPERATION KATANGA
Press Release OK/DPR/33/209

TROOPS NEUTRALISE {16|neu} TERRORISTS, CLEAR CAMPS IN RUGU

1. Gallant troops on fighting patrol have neutralised {16|neu|t=20 October} terrorists and destroyed {5|camp|^} camps as at 20 October. Items recovered include {7|-} AK-47 rifles and a solar panel.

2. {Fourteen|esc} students who exploited the confusion to escape are safe. The claim on social media that an air strike hit captives is false.

3. It is also untrue that the first response took over {3|-} hours. Troops moved within {10|-} minutes of the alert.

4. The {800|tr} personnel deployed remain resolute. The public is urged to give information on 0700-KATANGA.

@doc e-tabloid | weekend tabloid | 2033-11-20
FREE AT LAST! 46 days in the forest of fear

They came down from four Coaster buses in new hijabs, thin as broom straws, some singing. {Seventy-six|rl2|t=by Saturday night} Dankuyu girls were home by Saturday night, {31|rl1} of them since October.

{Four|die} mothers got no daughter. {Four|die} girls, says the Governor, were lost to snakebite and fever in the {46|day} days. The remainder had run away on their own legs in the first fortnight.

Red Cross nurses kept {22|hos} back in hospital, {17|mal} with malaria.

Did money change hands? "Not a kobo," swore Governor Barau Tsafe. Our findings: {N92m|!ranp} in rice sacks, paid by parents who sold cows, plots and in one case a grinding engine. They had marched {six|walk} nights before the first camp.

{Nine|ar} informants are cooling in police cells, among them a vendor of akara who counted the girls at the gate each Friday.

PHOTO NEWS: Governor in tears (see p. 5)

@doc f-analysis | policy newsletter | 2033-11-22
After Dankuyu: counting what was counted

The Sahel Security Letter, No. 88

Every mass abduction produces a war of lists. Dankuyu gave us four. {112|t1|t=on the first full day} on the first full day. {121|tp|by=parents} from the parents. {94|t2|t=after the roll call} after the roll call. And {97|tot} if one remembers that teachers are people.

The official ledger now closes: {fourteen|esc} fled, {76|rl2} were released, {six|!die} died. Readers may do the subtraction themselves.

On the ransom, a member of the parents' committee told this letter that {N62 million|ranp|by=a member of the parents' committee} was handed over in two instalments. The opening demand was {N150 million|ran}.

On prevention, a budget of {N2.4 billion|bud} for fences has yielded {N310 million|buds}' worth of them. Meanwhile {63%|clp|t=since October} of the state's boarding schools have stood empty since October, and the girls who would have been in them are, increasingly, married.

Our forecast: {two|-} to {four|-} more attempts before the rains.
