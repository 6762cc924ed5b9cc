@story ya-arizona-amber
@topic Disappearance of a teenager from Dos Pozos, Arizona, and the Amber Alert: from the first night to the review
@subject G = Maribel Oyuela-Stark | Maribel | Oyuela-Stark | the girl | the teenager
@subject K = Curtis Lamb Renner | Renner | the suspect | coach
@subject P = Dos Pozos Police Department | Dos Pozos police | the department | Chief Ignatius Bellweather | police
@subject S = Cerbat County Sheriff's Office | sheriff's office | deputies | sheriff
@subject D = Arizona Department of Public Safety | DPS | state troopers
@subject F = FBI | Phoenix field office | federal agents
@subject H = Dos Pozos High School | the high school | school
@subject A = Amber Alert | the alert
@subject R = review panel | the review | panel
@subject C = Dos Pozos | the town | town council
@fact age = 15 | age | G | age of the missing girl | 2040-03-04 | snapshot
@fact ht = 62 | other | G | inches of height | - | constant
@fact wt = 118 | other | G | pounds of weight | - | constant
@fact kage = 44 | age | K | age of the suspect | 2040-03 | snapshot
@fact ls = 16:10 | clock | G | time when she was last seen | 2040-03-04 | constant
@fact rp = 21:25 | clock | P | time when she was reported missing | 2040-03-04 | constant
@fact at = 11:40 | clock | A | time when the alert went out | 2040-03-05 | constant
@fact gap = 14.25 | duration | P | hours between report and alert | 2040-03-05 | constant
@fact fnd = 19:05 | clock | G | time when she was found | 2040-03-07 | constant
@fact tot = 75 | duration | G | hours for which she was missing | 2040-03-07 | constant
@fact ph = 6200000 | other | A | phones that got the alert | 2040-03-05 | constant
@fact tp1 = 140 | cases | P | tips received | 2040-03-05 | cumulative
@fact tp2 = 963 | cases | P | tips received | 2040-03-07 | cumulative
@fact tpd = 388 | cases | F | tips received | 2040-03-07 | cumulative
@fact tpa = 1351 | cases | F | tips received by all agencies | 2040-03-07 | cumulative
@fact sq1 = 9 | area | S | square miles searched | 2040-03-05 | cumulative
@fact sq2 = 54 | area | S | square miles searched | 2040-03-07 | cumulative
@fact vol = 230 | officers | S | volunteers in the search | 2040-03-06 | snapshot
@fact off = 71 | officers | S | officers in the search | 2040-03-06 | snapshot
@fact srch = 301 | officers | S | people in the search | 2040-03-06 | snapshot
@fact dog = 5 | other | S | search dogs | 2040-03-06 | snapshot
@fact drn = 3 | other | D | drones in the search | 2040-03-06 | snapshot
@fact rew = 25000 | other | F | dollars of reward from the bureau | 2040-03-06 | constant
@fact rewt = 40000 | other | F | dollars of reward in all | 2040-03-06 | constant
@fact rewc = 15000 | other | C | dollars of reward from residents | 2040-03-06 | constant
@fact mi = 212 | distance | G | miles from home to where she was found | 2040-03-07 | constant
@fact km = 341 | distance | G | kilometres from home to where she was found | 2040-03-07 | constant
@fact mot = 114 | price | K | dollars paid for a motel room | 2040-03-05 | constant
@fact ngt = 2 | duration | K | nights at the motel | 2040-03-07 | constant
@fact cash = 3200 | other | K | dollars withdrawn | 2040-03-04 | constant
@fact msg = 1870 | other | K | messages between the two phones | 2040-03-04 | cumulative
@fact mth = 5 | duration | K | months of messages | 2040-03-04 | constant
@fact bond = 750000 | other | K | dollars of bond | 2040-03-10 | constant
@fact cnt = 7 | other | K | counts | 2040-03-10 | constant
@fact min = 10 | sentence | K | least sentence in years for kidnapping a minor | - | constant | hypothetical
@fact plea = 17 | sentence | K | years of prison under the plea deal | 2040-11-18 | constant
@fact enr = 612 | enrolment | H | students | 2040 | snapshot
@fact cns = 1 | other | H | counselors | 2040 | snapshot
@fact cmp = 2 | cases | H | earlier complaints about the coach | 2040-03 | cumulative
@fact pop = 5400 | other | C | residents | - | snapshot
@fact cop = 11 | officers | P | sworn officers | 2040 | snapshot
@fact copd = 2 | officers | P | officers on duty that night | 2040-03-04 | snapshot
@fact run = 88 | cases | P | runaway reports | 2039 | cumulative
@fact runh = 83 | cases | P | runaway reports closed within two days | 2039 | cumulative
@fact runp = 94 | other | P | share of runaway reports closed within two days | 2039 | constant
@fact al39 = 8 | cases | A | alerts in the state in the year | 2039 | cumulative
@fact al38 = 6 | cases | A | alerts in the state in the year | 2038 | cumulative
@fact rec = 12 | other | R | recommendations | 2040-09-30 | constant
@fact recd = 4 | other | R | recommendations carried out | 2040-12 | cumulative
@fact lim = 3 | duration | R | hours within which an alert should be asked for | 2041 | plan
@fact cost = 96000 | budget | C | dollars for a second detective | 2041 | plan
@fact clm = 4000000 | damages | G | dollars claimed from the school district | 2040-12 | constant
@rel sum tpa = tp2 + tpd
@rel sum srch = vol + off
@rel sum rewt = rew + rewc
@rel convert km = mi
@rel share runp = runh / run
@rel diff rewc = rewt - rew
@rel diff vol = srch - off
@rel diff tpd = tpa - tp2
@trap tp1 tp2 :: tips grew
@trap tp2 tpa :: one agency's tips and everyone's
@trap sq1 sq2 :: the search widened
@trap vol srch :: volunteers and all searchers
@trap rew rewt :: the bureau's part and the whole
@trap gap tot :: report to alert and missing in all
@trap min plea :: least sentence and agreed one
@trap cop copd :: sworn and on duty
@trap al38 al39 :: two years
@trap rec recd :: recommended and done
@trap cmp ngt :: two complaints, two nights
@trap lim drn :: three hours, three drones

@doc a-alert | police bulletin | 2040-03-05
AMBER ALERT - ARIZONA DPS

ISSUED {11:40 AM|at} MST 03/05/2040

CHILD: Maribel Oyuela-Stark, {15|age}, F, Hispanic, 5'2" ({62|ht} in), {118|wt} lbs, brown/brown. Last seen {4:10 PM|ls|t=03/04/2040} 03/04/2040 leaving Dos Pozos High School in a maroon hoodie with "DPHS XC 40".

SUSPECT: Curtis Lamb Renner, {44|kage}, M, white, 6'1", 190.

VEHICLE: 2033 Ford Maverick, gray, AZ plate 7KB-0X2. May be towing a small trailer.

Do not approach. Dial 911 or 520-555-0128.

@doc b-tv | TV station website | 2040-03-06
Day 2: {301|srch} searchers, {3|drn} drones and one question - why the wait?

By Kiersten Abebe, KPZO 5

DOS POZOS, Ariz. - The phones of {6.2|ph|x=1000000} million people shrieked at {11:40|at} Tuesday morning. By then Maribel Oyuela-Stark had been reported missing for over {14|>gap} hours.

Chief Ignatius Bellweather defended his officers. "We took that call at {9:25|rp|t=the night before} the night before. There were {two|copd} people on shift. It looked like a runaway and, folks, most times it is."

By sundown Tuesday, {140|tp1|t=By sundown Tuesday|by=Chief Ignatius Bellweather} tips had come in and {nine|sq1|^} square miles had been walked. On Wednesday the search grew: {230|vol|t=On Wednesday} volunteers and {71|off|^} officers, {five|dog} dogs, and {three|drn} DPS drones with heat cameras.

The FBI put up {$25,000|rew}. A jar at Ortega's Market and a roping club made up the rest of a {$40,000|rewt} reward.

Renner coached cross-country at the school, which has {612|enr} students.

KPZO First Alert: High wind watch, gusts to 55

@doc c-wire | national wire | 2040-03-08
Missing Arizona teen found safe {212|mi} miles from home; coach in custody

TUCSON, Ariz. (Federated) - A {15-year-old|age|v=15} girl who vanished after school on Monday was found unharmed Thursday night at a motel near the New Mexico line, about {212|~mi} miles from her home, and a coach was arrested, authorities said.

A clerk at the motel, where a room went for {$114|mot}, recognized the truck from the alert and called 911. Deputies knocked at {7:05 p.m.|fnd}. She had been gone for {75|tot} hours.

The two had been there for {two|ngt} nights.

Dos Pozos police logged {963|tp2} tips and the FBI {388|tpd}, for {1,351|tpa} altogether. Deputies and volunteers covered {54|sq2} square miles of desert in the other direction.

Renner took {$3,200|cash} from a credit union hours before, court papers say.

Arizona issued {eight|al39|t=last year} Amber Alerts last year, compared with {six|al38|t=2038} in 2038.

@doc d-spanish | Spanish-language newspaper, translated | 2040-03-12
"My daughter is not a runaway"

La Voz del Desierto - Nogales edition

Mrs. Oyuela serves coffee to the reporters and asks that we don't photograph the room. On Saturday a judge set bail of {$750,000|bond|t=On Saturday} for the man who took Maribel {341|km} kilometers away.

He faces {seven|cnt} counts. Just the kidnapping of a minor begins at {ten|>min} years.

According to the affidavit, in {five|mth} months there were {1,870|msg} messages between the two telephones. "And who saw it? Nobody," says the mother. The high school has {one|cns} counselor. {Two|cmp} girls had complained of the coach before.

The neighbors of Dos Pozos, {5,400|pop} persons and barely {eleven|cop} police officers, collected {$15,000|rewc} for the reward. It'll go to the motel clerk, who has asked for it to be paid in installments.

Consulate: 520-555-0177, Monday to Friday.

@doc e-review | review panel summary | 2040-09-30
INDEPENDENT REVIEW PANEL - RESPONSE TO THE MARCH 2040 ABDUCTION

Key findings

1. From report to alert, {14 hours 15 minutes|gap|v=14.25} elapsed. No policy required a supervisor to be called.
2. The department's habit was formed by experience: of {88|run|t=in 2039} runaway reports in 2039, {83|runh|^} ({94%|runp}) were closed inside two days.
3. The first {nine|sq1|t=on day one} square miles searched on day one lay nowhere near any road taken.
4. Of {1,351|tpa} tips, the one that mattered came from the public within {six|-} minutes of a second broadcast.

We make {12|rec} recommendations. Chief among them: an alert should be requested within {three|lim} hours in any case with a known adult.

The panel met {nine|-} times and was unpaid.

@doc f-weekly | small-town weekly | 2040-12-14
Council funds second detective; lawsuit looms

By Hob Tillery

It took eleven minutes Tuesday for the town council to agree to spend {$96,000|cost} on a second detective, and forty to agree on where he'd park.

It's one of {four|recd|t=so far} recommendations carried out so far, out of {a dozen|rec}. The chief says the rest are "in the hopper".

Curtis Renner is to be sentenced Jan. 9. Under the deal he signed last month he'd do {17|plea} years.

The Oyuela-Stark family has filed notice of a claim for {$4 million|clm} with the school district, which says it acted on both complaints. It declined to say how.

Maribel, meantime, ran the county 5K on Saturday in 19:48. She's captain now.

Tree lighting: Dec. 18, 6 p.m. Bring a can.
