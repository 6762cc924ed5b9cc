@story yd-kalehe-battle
@topic Battle for the town of Kalehe-Nord in eastern Congo: hospital under fire, wounded, lake boats, corridor
@subject F = battle for Kalehe-Nord | the battle | the fighting
@subject K = Kalehe-Nord | the town
@subject A = Congolese army | FARDC | the army
@subject M = M30 rebels | the rebels | M30
@subject I = Red Cross | ICRC
@subject H = Saint-Vincent hospital | the hospital
@subject U = UN mission | the peacekeepers | the UN
@subject B = boat Espoir 4 | Espoir 4
@subject G = Governor Clémence Bahati | Bahati | the governor
@subject D = Dr Patient Mukwege-Olela | Dr Patient | the head surgeon
@subject N = Bukavu | the provincial capital
@subject S = civil society of Kalehe | civil society
@fact w1 = 94 | injuries | H | wounded admitted | 2036-05-03 | cumulative
@fact w2 = 267 | injuries | H | wounded admitted | 2036-05-06 | cumulative
@fact w3 = 412 | injuries | H | wounded admitted | 2036-05-12 | cumulative
@fact wc = 247 | injuries | H | civilians among the wounded admitted | 2036-05-12 | cumulative
@fact wf = 165 | injuries | H | fighters among the wounded admitted | 2036-05-12 | cumulative
@fact wcs = 60 | other | H | share of civilians among the wounded | 2036-05-12 | snapshot
@fact hb = 110 | other | H | beds | - | constant
@fact hs = 2 | other | H | surgeons | 2036-05 | constant
@fact op = 188 | other | H | operations | 2036-05-12 | cumulative
@fact hit = 4 | other | H | shells that hit the hospital | 2036-05-05 | constant
@fact hd = 9 | deaths | H | people killed in the hospital by shells | 2036-05-05 | constant
@fact dd = 61 | deaths | H | wounded who died in hospital | 2036-05-12 | cumulative
@fact d1 = 38 | deaths | F | civilians killed | 2036-05-06 | cumulative
@fact d2 = 143 | deaths | F | civilians killed | 2036-05-14 | cumulative
@fact dcs = 230 | deaths | S | civilians killed | 2036-05-14 | cumulative
@fact bur = 117 | deaths | I | bodies buried by volunteers | 2036-05-13 | cumulative
@fact ak = 45 | deaths | A | soldiers killed | 2036-05-10 | cumulative
@fact mkc = 200 | deaths | A | rebels killed as claimed | 2036-05-10 | cumulative
@fact akc = 160 | deaths | M | soldiers killed as claimed | 2036-05-10 | cumulative
@fact pop = 120000 | other | K | inhabitants | 2036 | constant
@fact fl1 = 25000 | evacuated | K | people who fled | 2036-05-04 | cumulative
@fact fl2 = 84000 | evacuated | K | people who fled | 2036-05-10 | cumulative
@fact fls = 70 | other | K | share of the inhabitants who fled | 2036-05-10 | snapshot
@fact fn = 52000 | evacuated | N | people who arrived from the town | 2036-05-10 | cumulative
@fact fi = 32000 | evacuated | K | people who fled to the islands | 2036-05-10 | cumulative
@fact bt = 143 | other | B | people on board | 2036-05-07 | constant
@fact btc = 60 | other | B | people that the boat may carry | - | constant | threshold
@fact bd = 31 | deaths | B | people drowned | 2036-05-07 | constant
@fact bs = 112 | rescued | B | people saved | 2036-05-07 | constant
@fact dy = 12 | duration | F | days of fighting | 2036-05-12 | constant
@fact tr = 72 | duration | F | hours of humanitarian pause | 2036-05-12 | plan
@fact trh = 41 | duration | F | hours that the pause held | 2036-05-14 | constant
@fact cor = 18 | other | I | lorries through the corridor | 2036-05-13 | constant
@fact corp = 40 | other | I | lorries planned for the corridor | 2036-05-12 | plan
@fact ton = 270 | other | I | tonnes brought by the corridor | 2036-05-13 | constant
@fact tl = 15 | other | I | tonnes to a lorry | 2036-05-13 | constant
@fact ev = 73 | evacuated | I | wounded taken out by the corridor | 2036-05-13 | constant
@fact un = 640 | officers | U | peacekeepers in the area | 2036-05 | snapshot
@fact unp = 1100 | officers | U | peacekeepers in the area | 2035-12 | snapshot
@fact uns = 1900 | evacuated | U | people sheltering at the base | 2036-05-08 | snapshot
@fact wt = 9 | duration | K | days without water | 2036-05-12 | snapshot
@fact ch = 86 | cases | K | cholera cases | 2036-05-12 | cumulative
@fact fo = 4200 | price | K | francs for a measure of maize flour | 2036-05-11 | snapshot
@fact fo0 = 1500 | price | K | francs for a measure of maize flour | 2036-04-25 | snapshot
@fact fog = 180 | rate | K | rise of the price of maize flour | 2036-05-11 | constant
@fact sch = 57 | other | K | schools closed | 2036-05-03 | snapshot
@fact prs = 1400 | other | - | prisoners who broke out | 2036-05-04 | constant
@fact prb = 310 | other | - | escaped prisoners caught again | 2036-05-14 | cumulative
@fact km = 65 | distance | K | kilometres to the provincial capital | - | constant
@fact ap = 22000000 | budget | I | Swiss francs asked for | 2036-05-13 | plan
@rel sum w3 = wc + wf
@rel share wcs = wc / w3
@rel share fls = fl2 / pop
@rel sum fl2 = fn + fi
@rel sum bt = bd + bs
@rel change fog = fo0 -> fo
@rel product ton = cor * tl
@rel diff bs = bt - bd
@trap w1 w2 :: three days of wounded
@trap w3 wc :: all wounded and civilians
@trap d1 d2 :: civilian dead a week apart
@trap d2 dcs :: the UN's and civil society's counts
@trap d2 bt :: 143 dead and 143 on the boat
@trap hd dd :: killed by shells there and died of wounds there
@trap ak akc :: admitted and claimed
@trap fl1 fl2 :: fled by two days
@trap tr trh :: agreed and held
@trap cor corp :: arrived and planned
@trap un unp :: peacekeepers now and in December
@trap bt btc :: aboard and allowed

@doc a-wire | wire agency | 2036-05-06
Hospital shelled in east Congo town as thousands flee on lake

BUKAVU, DR Congo, May 6 (Afrique Dépêches) - {Four|hit} shells struck the only hospital of Kalehe-Nord on Monday, killing {nine|hd|t=on Monday|by=its head surgeon} people in a recovery ward, its head surgeon said, as the army and M30 rebels fought for the lakeside town for the sixth day.

"We have {two|hs} surgeons and {110|hb} beds," Dr Patient Mukwege-Olela said by telephone. "I am standing on glass." {267|w2|t=by Tuesday} wounded had been admitted by Tuesday, from {94|w1|t=on Saturday} on Saturday.

The UN has confirmed {38|d1|t=so far|by=The UN} civilian deaths so far. Some {25,000|~fl1|t=by Sunday} of {120,000|pop} inhabitants had left by Sunday, most of them in boats.

{1,400|prs} prisoners broke out of the central jail.

Governor Clémence Bahati said that the town, {65|km} kilometres north of Bukavu, was "under control". She did not say whose.

@doc b-local | Bukavu radio, English bulletin | 2036-05-08
RADIO MAENDELEO YA KIVU, 13:00

The boat Espoir Four, which turned over yesterday off Idjwi, carried {one hundred and forty-three|bt} persons. It is licensed for {sixty|btc}. {One hundred and twelve|bs} were saved by fishermen. {Thirty-one|bd} were not.

At the peacekeepers' base {one thousand nine hundred|uns} people sleep under the trucks. The base has {six hundred and forty|un} soldiers. In December it was {eleven hundred|unp|t=In December}.

{Fifty-seven|sch} schools in the town are closed.

Flour: the measure which cost {fifteen hundred|fo0|v=1500} francs before the war is now at {four thousand two hundred|fo}, up {one hundred and eighty percent|fog|v=180}. We say it so that nobody in Bukavu gets the same idea.

A message for Mama Furaha of Nyabibwe: your three are with the sisters at Kavumu.

@doc c-army | army communiqué | 2036-05-10
FARDC, Third Defence Zone. Communiqué no. {88|-}

1. The loyal forces hold the port, the market and the Hotel Beau-Rivage.

2. The enemy has lost more than {200|>mkc|by=The loyal forces} elements. Our own losses amount to {45|ak} brave men.

3. The adversary's radio claims {160|akc|by=The adversary's radio}. The adversary's radio also claimed the port.

4. The population, {52,000|!fl2} of whom unfortunately left the town, is invited to return.

5. The army never aims at hospitals.

Colonel Dieudonné Ilunga wa Ilunga, spokesman

@doc d-icrc | Red Cross operational update | 2036-05-14
Kalehe-Nord: a corridor, briefly

After {12|dy} days of fighting the parties agreed to a pause of {72|tr} hours. It held for {41|trh}.

In that time {18|cor} of {40|corp} lorries reached the town with {270|ton} tonnes, {15|tl} on each, and brought out {73|ev} wounded. Volunteers buried {117|bur|t=by Tuesday} bodies by Tuesday. They were in uniform, in pyjamas, in wedding clothes.

Saint-Vincent had admitted {412|w3|t=by 12 May} wounded by 12 May: {247|wc} civilians, {60 per cent|wcs}, and {165|wf} who carried arms. {188|op|^} operations were done. {61|dd|^} people died of their wounds.

There's been no piped water for {nine|wt} days; {86|ch} cases of cholera are known. We are appealing for {22 million|ap} Swiss francs.

{84,000|fl2|t=by 10 May} people left the town by 10 May. {52,000|fn} walked or sailed to Bukavu, {32,000|fi} to the islands.

@doc e-daily | London daily | 2036-05-16
Who counts in Kalehe-Nord

Ottoline Fairweather-Nkosi, Bukavu

There's a school exercise book, with a giraffe on it, that the people of civil society keep. They write a name only if two persons have seen the body. On Wednesday evening they came to {230|dcs|t=On Wednesday evening|by=civil society}.

The UN's figure for civilians is {143|d2|t=by the same evening|by=The UN}, by the same evening, and it insists on documents. "They don't have giraffes," says Mwamini, a law student who keeps the book. The M30's man in Kinshasa speaks of {a hundred|!~d2|by=The M30's man}. Bahati, the governor, doesn't speak.

The hospital, where {413|-} mattresses lie for {110|hb} bed frames, buried its own: {twelve|!hd|by=a nurse} died when the recovery ward was hit, a nurse told me, counting on the fingers of both hands and two of mine.

{Seven in ten|fls|v=70} of the town have gone. Say it slowly. And of {1,400|prs} prisoners who walked out of the jail on the first Sunday, {310|prb} have been caught, most of them at home.

The pause was to last three days. I was in the eighth lorry. On the way back the driver, Innocent, asked me what I thought {forty-one|trh} hours was good for. I said, {73|ev}. He held up the number with his hands as if it were a catch.

Subscribe: {£1|-} for {3|-} months
