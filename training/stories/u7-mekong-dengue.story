@story u7-mekong-dengue
@topic Dengue in the Mekong delta: cases, deaths and beds, week by week
@subject C = Can Tho | the city
@subject A = An Giang | An Giang province
@subject T = Dong Thap | Dong Thap province
@subject D = dengue epidemic | the epidemic | the disease | the fever | dengue
@subject H = Mekong Institute of Hygiene | the institute
@subject G = Can Tho Children's Hospital | the children's hospital | the hospital
@subject M = Ministry of Health | the ministry
@fact t1 = 24310 | cases | D | people who fell ill in the delta | week 30 | cumulative
@fact t2 = 27940 | cases | D | people who fell ill in the delta | week 31 | cumulative
@fact wk = 3630 | cases | D | people who fell ill in the delta in a week | week 31 | constant
@fact tp = 11800 | cases | D | people who fell ill in the delta | week 31 of 2031 | constant
@fact ca = 7120 | cases | A | people who fell ill | week 31 | cumulative
@fact cc = 5480 | cases | C | people who fell ill | week 31 | cumulative
@fact ct = 4970 | cases | T | people who fell ill | week 31 | cumulative
@fact de = 19 | deaths | D | people killed in the delta | week 31 | cumulative
@fact dch = 13 | deaths | D | children killed in the delta | week 31 | cumulative
@fact de1 = 16 | deaths | D | people killed in the delta | week 30 | cumulative
@fact sev = 4.2 | rate | D | percent of patients gravely ill | week 31 | snapshot
@fact be = 260 | other | G | beds for patients with the fever | 2032-08-03 | snapshot
@fact pa = 391 | other | G | patients with the fever in bed | 2032-08-03 | snapshot
@fact bn = 120 | other | G | beds to be added | 2032-08 | plan | pledged
@fact sp = 86 | other | C | wards sprayed | 2032-08-03 | cumulative
@fact fo = 214 | other | C | breeding places found | 2032-08-03 | cumulative
@fact va = 150000 | other | M | doses of vaccine ordered | 2032-08 | plan
@fact vp = 1250000 | price | M | dong for a dose of vaccine | 2032 | snapshot
@fact fi = 45000000 | budget | C | dong of fines for owners of breeding places | 2032-08-03 | cumulative
@fact pk = 45000 | cases | D | people who will have fallen ill in the delta by the end of the season | 2032-10 | plan | projected
@fact age = 9 | age | D | age in years of the latest victim | 2032-08-01 | constant
@rel diff wk = t2 - t1
@trap t1 t2 :: a week lies between
@trap t2 tp :: this and last year
@trap ca cc :: rival provinces
@trap de dch :: all dead and children
@trap wk t2 :: in a week and in all
@trap be pa :: beds and patients

@doc a-english | state news agency | 2032-08-04
Mekong delta logs nearly {28,000|~t2} dengue cases

Can Tho (VNP) - The Mekong Delta had recorded {27,940|t2|t=as of August 1|by=the Mekong Institute of Hygiene reported} cases of dengue fever as of August 1, or {3,630|wk} more than a week earlier, the Mekong Institute of Hygiene reported.

An Giang leads with {7,120|ca}, followed by Can Tho ({5,480|cc}) and Dong Thap ({4,970|ct}). In the same period of last year the figure for the whole delta was {11,800|tp|t=In the same period of last year}.

{Nineteen|de} people have died, among them {13|dch} children. The share of severe cases stands at {4.2 percent|sev}.

The Ministry of Health has ordered {150,000|va} doses of vaccine and asked the provinces to spray before the rains peak. In Can Tho, {86|sp} wards have been treated.

@doc b-daily | city daily | 2032-08-05
Two to a bed, three to a mat

Phạm Thùy Linh

Room 4, third floor. A boy with a drip sits upright because there's no room to lie down. He shares the bed with his cousin; their mothers share the floor.

The children's hospital has {260|be} beds for the fever and, on Tuesday, {391|pa|t=on Tuesday} patients. Deputy director Lương Quốc Hưng has been promised {120|bn} more. "Beds I can borrow. Nurses I cannot."

The youngest victim so far was eleven months old, the latest, a girl from Thot Not, {nine|age}. She was the {19th|-}. A week ago they had counted {sixteen|de1|t=A week ago}.

In this city {5,840|!cc} people have been infected since January. Inspectors have found {214|fo} breeding places, in vases, tyres and one fish tank of the Department of Fisheries, and handed out {45 million|fi} dong in fines.

The vaccine costs {1,250,000|vp} dong. That's four days' wages for the boy's mother, who sells lottery tickets.

@doc c-expat | English-language site | 2032-08-05
Dengue: should you worry?

(4 min read) — Saigon Lantern Health Desk

The numbers first. Delta-wide {27,940|t2} cases by {week 31|-}, well over double last year's {18,100|!tp|t=last year's}. Deaths: {19|de}. Of every hundred patients about {four|~sev} become seriously ill.

Where is it worst? An Giang, on the border, with {7,120|ca}; then Dong Thap with {4,970|ct}.

What's coming? The institute's model has {45,000|pk|t=by the end of October|by=The institute's model} infections by the end of October. It assumes normal rain. In 2029 the model was out by a third.

Can I get the jab? At private clinics, {1.25 million dong|vp|v=1250000} a shot, and you'll need two. The state has bought {150,000|va} doses, for children under {fourteen|-} only.

Do plug-in gadgets help? No. (We tested 6. See our ranking. Affiliate links.)

@doc d-bulletin | epidemiological bulletin | 2032-08-02
MEKONG INSTITUTE OF HYGIENE — Weekly report, week 31/2032

Dengue, {13|-} provinces. New: {3,630|wk}. Cumulative: {27,940|t2} (week 30: {24,310|t1|t=week 30}).

By province, cumulative: An Giang {7,120|ca}; Can Tho {5,480|cc}; Dong Thap {4,790|!ct}; others {10,370|-}.

Fatal: {19|de} cumulative, of whom {13|dch} under {15|-} years. Severe: {4.2%|sev} (threshold for alert level 3: {5%|-}).

Serotypes: DENV-2 {71%|-}, DENV-1 {22%|-}, others {7%|-}.

Forecast, end of season: {45,000|pk} (range 38,000–56,000).

Vector: Breteau index {34|-} in Can Tho, {41|-} in Long Xuyen.

@doc e-radio | radio script | 2032-08-06
Here is the voice of the delta at five a.m.

Aunties and uncles, turn over your jars. The fever has now sent more than {27,000|>t2} of us to bed and {twenty-nine|!de} to the graveyard. In An Giang alone it's {seven thousand|>ca} and counting.

The head of the city's health department tells us they have visited {86|sp} wards with the fog machines. In some streets people had closed their doors. Please don't. A fine can be up to {ten million|-} dong; so far {45 million|fi|t=so far} have been collected.

The children's hospital asks for mats. It has {391|pa} little guests and {260|be} beds.

Tide at Ninh Kieu: one metre sixty-eight at twelve past seven.
