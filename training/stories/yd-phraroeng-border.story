@story yd-phraroeng-border
@topic Border shelling between Thailand and Cambodia at an invented temple hill: toll, evacuees, truce talks
@subject K = border fighting | the fighting | the clash | shelling
@subject T = Royal Thai Army | the Thai army | Thailand | Bangkok
@subject C = Cambodian forces | Cambodia | Phnom Penh | Cambodia's defence ministry
@subject S = Surin-Sai province | Surin-Sai | the Thai province
@subject P = Preah Anlong province | Preah Anlong | the Cambodian province
@subject A = ASEAN observers | the observers | ASEAN
@subject M = Phra Roeng temple | Phra Roeng | the temple
@subject H = Kap Noi hospital | the hospital
@subject R = Thai Red Cross | the Red Cross
@subject U = unions of migrant workers | Migrant Workers' Network | the network
@subject G = General Wichai Pongsiri | Wichai | the army spokesman
@subject N = Colonel Sok Vuthy | Sok Vuthy | the defence spokeswoman's deputy
@fact td1 = 6 | deaths | T | soldiers killed | 2034-02-11 | cumulative
@fact td2 = 15 | deaths | T | soldiers killed | 2034-02-15 | cumulative
@fact cd1 = 4 | deaths | C | soldiers killed | 2034-02-11 | cumulative
@fact cd2 = 21 | deaths | C | soldiers killed | 2034-02-15 | cumulative
@fact cdc = 70 | deaths | T | soldiers of the other side killed as claimed | 2034-02-14 | cumulative
@fact tdc = 40 | deaths | C | soldiers of the other side killed as claimed | 2034-02-14 | cumulative
@fact tc1 = 9 | deaths | S | civilians killed | 2034-02-11 | cumulative
@fact tc2 = 14 | deaths | S | civilians killed | 2034-02-15 | cumulative
@fact cc2 = 11 | deaths | P | civilians killed | 2034-02-15 | cumulative
@fact tot = 61 | deaths | K | people killed on both sides | 2034-02-15 | cumulative
@fact civ = 25 | deaths | K | civilians killed on both sides | 2034-02-15 | cumulative
@fact sol = 36 | deaths | K | soldiers killed on both sides | 2034-02-15 | cumulative
@fact ti = 83 | injuries | S | civilians wounded | 2034-02-15 | cumulative
@fact hi = 46 | injuries | H | patients moved out | 2034-02-11 | constant
@fact te1 = 58000 | evacuated | S | people evacuated | 2034-02-11 | cumulative
@fact te2 = 134000 | evacuated | S | people evacuated | 2034-02-15 | cumulative
@fact ce2 = 92000 | evacuated | P | people evacuated | 2034-02-15 | cumulative
@fact etot = 226000 | evacuated | K | people evacuated on both sides | 2034-02-15 | cumulative
@fact sh = 310 | other | S | shelters open | 2034-02-15 | snapshot
@fact days = 5 | duration | K | days of fighting | 2034-02-15 | constant
@fact rk = 220 | other | T | rockets counted from the other side | 2034-02-11 | cumulative
@fact rk2 = 1150 | other | T | rockets counted from the other side | 2034-02-15 | cumulative
@fact air = 11 | other | T | air strikes flown | 2034-02-15 | cumulative
@fact airc = 27 | other | C | air strikes of the other side counted | 2034-02-15 | cumulative
@fact km = 32 | distance | S | kilometres from the border to the farthest impact | 2034-02-13 | constant
@fact pts = 7 | other | K | places of fighting | 2034-02-13 | snapshot
@fact pts1 = 3 | other | K | places of fighting | 2034-02-11 | snapshot
@fact tm = 24:00 | clock | K | time at which the truce began | 2034-02-15 | plan
@fact tpt = 16 | other | - | points of the truce | 2034-02-15 | constant
@fact ob = 40 | officers | A | observers | 2034-02-20 | snapshot
@fact obp = 60 | officers | A | observers | 2034-02-15 | plan
@fact obs = 66.67 | other | A | share of the planned observers in place | 2034-02-20 | snapshot
@fact br = 9 | other | A | breaches of the truce | 2034-02-20 | cumulative
@fact pr = 23 | other | T | prisoners held | 2034-02-15 | snapshot
@fact prr = 23 | other | T | prisoners handed over | 2034-02-19 | constant
@fact ct = 600 | other | M | years of age | - | constant
@fact hgt = 547 | distance | M | metres above sea level | - | constant
@fact mw = 310000 | jobs | U | Cambodian workers who went home | 2034-02-20 | cumulative | projected
@fact mwt = 1200000 | jobs | U | Cambodian workers in Thailand | 2034-01 | snapshot | projected
@fact mws = 25.8 | other | U | share of Cambodian workers who went home | 2034-02-20 | snapshot
@fact ck = 12 | other | K | border crossings closed | 2034-02-11 | constant
@fact cko = 5 | other | K | border crossings reopened | 2034-02-20 | snapshot
@fact ckl = 7 | other | K | border crossings still closed | 2034-02-20 | snapshot
@fact tr = 520000000 | revenue | - | baht of border trade a day | 2033 | constant
@fact trl = 5200000000 | damages | - | baht of border trade lost | 2034-02-20 | snapshot | projected
@fact trd = 10 | duration | - | days of closed border | 2034-02-20 | snapshot
@fact bl = 2400 | other | R | bags of blood collected | 2034-02-14 | cumulative
@fact ho = 418 | homes | S | houses damaged | 2034-02-20 | cumulative
@fact sc = 751 | other | S | schools closed | 2034-02-13 | snapshot
@fact comp = 1000000 | damages | T | baht for each civilian family bereaved | 2034-02-16 | plan | pledged
@fact compt = 14000000 | damages | T | baht for bereaved civilian families in all | 2034-02-16 | plan | pledged
@fact uxo = 64 | other | S | unexploded rounds destroyed | 2034-02-20 | cumulative
@rel sum tot = civ + sol
@rel sum civ = tc2 + cc2
@rel sum sol = td2 + cd2
@rel sum etot = te2 + ce2
@rel diff ckl = ck - cko
@rel share mws = mw / mwt
@rel product trl = tr * trd
@rel product compt = tc2 * comp
@rel share obs = ob / obp
@trap td1 td2 :: losses grew
@trap cd2 cdc :: admitted losses and the enemy's claim
@trap tc2 tot :: one side's civilians and all dead
@trap te1 te2 :: evacuees on the first and on the fifth day
@trap air airc :: flown and counted by the other side
@trap pr prr :: held and handed over
@trap ob obp :: sent and planned
@trap pts ckl :: seven places of fighting and seven closed crossings
@trap mw mwt :: gone home and all
@trap rk rk2 :: rockets on the first day and in all

@doc a-wire | wire agency | 2034-02-11
Thai, Cambodian troops trade fire at hilltop temple; {9|tc1} civilians dead

BANGKOK, Feb 11 (Orient Wire) - Thai and Cambodian forces shelled each other across their border on Saturday, killing {nine|tc1|t=by evening|by=officials in the Thai province of Surin-Sai} civilians by evening according to officials in the Thai province of Surin-Sai. {Six|td1|^|by=the Thai army} Thai soldiers died, the Thai army said. Cambodia reported {four|cd1|by=Cambodia} soldiers killed.

Fighting was going on in {three|pts1} places around Phra Roeng, a {600|~ct}-year-old temple on a ridge {547|hgt} metres high which both countries claim.

Thailand said {220|rk|by=Thailand} rockets had come over, some as far as a petrol station. {Forty-six|hi} patients were moved out of the Kap Noi hospital after a shell struck its laundry.

{58,000|te1|t=by evening} villagers had left their homes by evening. {Twelve|ck} border crossings are shut.

Each accused the other of firing first. (Writing by Ploy Sirikul)

@doc b-tv | English TV channel, script | 2034-02-13
ASIA TONIGHT — LEAD — LIVE FROM SURIN-SAI

Day three, and it's spreading. {Seven|pts} places, from {three|pts1|t=on Saturday} on Saturday. Today a rocket came down {thirty-two|km} kilometres inside Thailand, beside a school. It was empty. {Seven hundred and fifty-one|sc} schools in this province are.

General Wichai Pongsiri, the army spokesman, told us earlier: "We've killed {seventy|cdc|by=General Wichai Pongsiri} of them. That is confirmed from the air."

Phnom Penh doesn't confirm. It says its men have killed {forty|tdc|by=Phnom Penh} Thais. Neither side says as much about its own.

The Red Cross has collected {twenty-four hundred|bl|v=2400|by=The Red Cross} bags of blood in Bangkok; the line went around the block.

[ASTON: Wichai Pongsiri, spokesman]

Markets: the baht at {34.2|-}.

@doc c-agency2 | Cambodian news site, English | 2034-02-16
Ceasefire holds through first night, ministry says

{Midnight|tm|v=24:00} came and the guns stopped, Colonel Sok Vuthy told reporters on Thursday.

He gave Cambodia's losses: {21|cd2|t=up to the ceasefire|by=Colonel Sok Vuthy} soldiers up to the ceasefire and, in Preah Anlong, {11|cc2|^} civilians. {92,000|ce2} people are in pagodas and camps.

The Thai side flew {27|airc|by=Colonel Sok Vuthy} air strikes, by his count. The Thais speak of {11|air|by=The Thais}.

The {16|tpt}-point truce, signed in Manila, foresees {60|obp} observers and the return of prisoners. The Thais hold {23|pr}.

At Phra Roeng the eastern stairway, all {162|-} steps of it, is damaged. "It is {600|~ct} years old. It has seen worse kings," said the abbot, {79|-}.

Telegram: @preahanlong_{7|-}

@doc d-broad | Bangkok daily, English | 2034-02-17
{Five|days} days, {61|tot} lives

By Naruemon Chaiyasit

The count of those whom {five|days} days of shelling killed stood at {61|tot|t=yesterday} yesterday, of whom {36|sol} were soldiers and {25|civ} were not.

On the Thai side the army buried {15|td2|by=the army} men. Surin-Sai's governor has {14|tc2|by=Surin-Sai's governor} civilians on his list, with {83|ti|^} wounded. The cabinet will pay {1 million|comp} baht to every such family, {14 million|compt} in all.

Roughly {226,000|etot} people, {134,000|te2} of them ours, had fled by the last day. In {310|sh} shelters the monsoon's mosquitoes were early.

The army logged {1,150|rk2|by=The army} rockets. It flew {11|air} sorties against batteries, which it called "surgical".

Prisoners, {23|pr} of them, wait in Kap Noi. They'd like, they told the Red Cross, to telephone.

TOMORROW: Lottery results. Horoscope B{4|-}

@doc e-brief | UN-style flash report | 2034-02-20
Thailand–Cambodia border: Flash Report 3 (20 February 2034)

Ceasefire. In force since midnight on 15 February. ASEAN has deployed {40|ob} of {60|obp} planned observers, {two-thirds|obs}. They list {nine|br|by=They} breaches, none lethal.

Detainees. {23|prr|t=on 19 February} handed over on 19 February.

Return. Of the {134,000|te2|t=at the peak} at the peak in Surin-Sai and {92,000|ce2|^} in Preah Anlong, more than half have gone home. {418|ho} houses are damaged in Surin-Sai; {64|uxo} unexploded rounds have been destroyed.

Migration. The Migrant Workers' Network estimates that {310,000|mw|by=The Migrant Workers' Network} of {1.2 million|mwt|^} Cambodian workers left Thailand, {26%|mws|round}.

Access. {Five|cko} of {12|ck} crossings have reopened; {seven|ckl} have not.

Prepared with inputs from {14|-} partners.

@doc f-business | business daily | 2034-02-21
Border closure costs {520 million|tr} a day

Ten days of closed gates have cost traders {5.2 billion|trl} baht, the chamber of commerce says: {520 million|tr|by=the chamber of commerce} for each of {ten|trd} days.

Sugar-cane growers miss their cutters. Of about {1.2 million|~mwt} Cambodians working in the kingdom, a {quarter|~mws|v=25} went home, and few are in a hurry.

Trucks moved through {five|cko} crossings on Monday. At Chong Sai, {140|-} waited.

The truce is in the hands of {40|ob} foreigners with binoculars. "We would insure against {nine|br} breaches," an underwriter said. "Not against a tenth."

SET {1,412|-} (+0.6%) · Gold {52,300|-} · Rubber {61.4|-}
