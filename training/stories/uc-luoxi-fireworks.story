@story uc-luoxi-fireworks
@topic Explosion at a fireworks plant in Luoxi county, Hunan, China, June and July 2038
@subject X = Luoxi fireworks explosion | the explosion | the blast | the accident | Luoxi
@subject HY = Hongyun Fireworks | Hongyun | the plant | the company | the factory | Hongyun Export Fireworks Co
@subject WS = Workshop 6 | the workshop | workshop No. 6 | the mixing shed
@subject FB = Hunan fire and rescue brigade | the fire brigade | fire crews | firefighters
@subject CH = Luoxi County People's Hospital | the county hospital
@subject XY = Xiangya Hospital | Xiangya | Xiangya Hospital in Changsha
@subject ST = Shuitang township | Shuitang
@subject ZJ = Zhujiaqiao township | Zhujiaqiao
@subject CG = Luoxi county government | the county government | the county | county officials
@subject EM = Ministry of Emergency Management | MEM | the ministry
@subject JT = State Council investigation team | the investigation team | investigators | the investigation report
@subject PO = Luoxi public security bureau | police | the police
@subject LM = Liu Meizhen | Liu | Auntie Liu
@subject OB = Daping blast | Daping | the 2031 blast
@subject EQ = Hunan Earthquake Agency | the seismological station | seismologists
@fact ck = 09:43 | clock | X | time of the blast | 2038-06-20 | snapshot
@fact mg = 2.1 | other | EQ | magnitude of the tremor | 2038-06-20 | constant
@fact du = 15 | duration | FB | hours until the fire was out | 2038-06-21 | constant
@fact wr = 116 | jobs | HY | registered workers | 2038-06-20 | snapshot
@fact ww = 93 | jobs | HY | workers on the site | 2038-06-20 | snapshot
@fact wsl = 9 | jobs | WS | workers allowed inside | - | constant | threshold
@fact wsa = 31 | jobs | WS | workers inside | 2038-06-20 | snapshot
@fact wsd = 22 | jobs | WS | workers inside beyond the limit | 2038-06-20 | snapshot
@fact po = 2100 | other | WS | kilograms of powder inside | 2038-06-20 | snapshot
@fact pl = 200 | other | WS | kilograms of powder allowed | - | constant | threshold
@fact tp = 37 | temperature | X | degrees in the morning | 2038-06-20 | snapshot
@fact tl = 35 | temperature | CG | degrees at which work must stop | - | constant | threshold
@fact d1 = 5 | deaths | X | people killed | 2038-06-20 evening | cumulative
@fact d2 = 14 | deaths | X | people killed | 2038-06-21 | cumulative
@fact d3 = 21 | deaths | X | people killed | 2038-06-23 | cumulative
@fact d4 = 26 | deaths | X | people killed | 2038-07-20 final | cumulative
@fact dw = 19 | deaths | WS | people killed inside | 2038-07-20 final | cumulative
@fact dx = 7 | deaths | X | people killed elsewhere on the site | 2038-07-20 final | cumulative
@fact dob = 8 | deaths | OB | people killed | 2031 | constant
@fact m1 = 18 | missing | X | people unaccounted for | 2038-06-20 evening | snapshot
@fact m2 = 9 | missing | X | people unaccounted for | 2038-06-21 | snapshot
@fact m3 = 2 | missing | X | people unaccounted for | 2038-06-23 | snapshot
@fact i1 = 37 | injuries | X | people hurt | 2038-06-20 evening | cumulative
@fact i2 = 52 | injuries | X | people hurt | 2038-06-21 | cumulative
@fact is = 16 | injuries | X | people badly hurt | 2038-06-21 | snapshot
@fact il = 36 | injuries | X | people lightly hurt | 2038-06-21 | snapshot
@fact ic = 29 | injuries | CH | injured people in its wards | 2038-06-21 | snapshot
@fact ix = 23 | injuries | XY | injured people in its wards | 2038-06-21 | snapshot
@fact ev = 3860 | evacuated | X | residents moved out | 2038-06-20 evening | cumulative
@fact es = 2410 | evacuated | ST | residents moved out | 2038-06-20 evening | cumulative
@fact ez = 1450 | evacuated | ZJ | residents moved out | 2038-06-20 evening | cumulative
@fact hw = 1340 | homes | X | homes with broken windows or roofs | 2038-06-21 | snapshot
@fact ra = 3 | distance | X | kilometres of the cordon | 2038-06-20 | constant
@fact ff = 480 | other | FB | firefighters on the scene | 2038-06-20 evening | snapshot
@fact fv = 96 | other | FB | vehicles on the scene | 2038-06-20 evening | snapshot
@fact co = 1600000 | damages | HY | yuan for each family of a person killed | 2038-06-26 | plan | pledged
@fact ct = 41600000 | damages | HY | yuan for all families of those killed | 2038-07-20 | plan
@fact cd = 5800000 | damages | HY | dollars for all families of those killed | 2038-07-20 | plan
@fact ins = 12000000 | budget | HY | yuan of insurance cover | - | constant | threshold
@fact ls = 71300000 | damages | X | yuan of direct losses | 2038-07-20 final | constant
@fact fi = 20000000 | sentence | HY | yuan of fine | 2038-07-20 | constant
@fact ar1 = 6 | arrests | PO | people held | 2038-06-23 | cumulative
@fact ar2 = 11 | arrests | PO | people held | 2038-07-20 | cumulative
@fact of = 19 | other | CG | officials disciplined | 2038-07-20 | cumulative
@fact cl = 137 | other | CG | fireworks plants closed | 2038-06-21 | plan
@fact clo = 122 | other | CG | fireworks plants closed | 2038-07-20 | snapshot
@fact cre = 15 | other | CG | fireworks plants allowed to reopen | 2038-07-20 | snapshot
@fact rv = 84000000 | revenue | HY | yuan of sales | 2037 | constant
@fact rx = 50400000 | revenue | HY | yuan of sales abroad | 2037 | constant
@fact rs = 60 | other | HY | share of sales abroad | 2037 | constant
@fact ag = 58 | age | LM | age of the woman | 2038-06 | constant
@fact pay = 140 | price | LM | yuan for a day's work | 2038-06 | constant
@rel sum i2 = is + il
@rel sum i2 = ic + ix
@rel sum ev = es + ez
@rel sum d4 = dw + dx
@rel diff wsd = wsa - wsl
@rel product ct = co * d4
@rel convert cd = ct
@rel share rs = rx / rv
@rel diff clo = cl - cre
@trap i1 tp :: 37 hurt, 37 degrees
@trap wsl m2 :: nine allowed inside, nine missing
@trap dw of :: 19 dead in the workshop, 19 officials
@trap d1 d2 :: Sunday evening's and Monday's toll
@trap d3 d4 :: Wednesday's toll and the final one
@trap wr ww :: registered and at work that day
@trap tp tl :: the heat and the limit
@trap ar1 ar2 :: held in June and by July
@trap is dx :: badly hurt and killed elsewhere
@trap ls ct :: all the losses and the families' part
@trap cl clo :: plants ordered shut and still shut
@trap po pl :: the powder there and the powder allowed

@doc a-official | official news agency | 2038-06-21
Fireworks plant blast in central China kills {14|d2}

CHANGSHA, June 21 (Zhongyuan News) -- {Fourteen|d2|t=as of 10 a.m. Monday|by=local authorities} people have been confirmed dead and {nine|m2|^} remain unaccounted for after an explosion at a fireworks plant in central China's Hunan Province, local authorities said as of 10 a.m. Monday.

The blast occurred at {9:43 a.m.|ck} Sunday at Hongyun Export Fireworks Co in Luoxi County. {Ninety-three|ww} workers were on the site at the time.

{Fifty-two|i2|t=as of 10 a.m. Monday} injured people have been hospitalized, of whom {16|is|^} are in serious condition and {36|il|^} have minor injuries. {Twenty-nine|ic|t=as of 10 a.m. Monday} are at the county hospital, while {23|ix|^} were transferred to Xiangya Hospital in Changsha, the provincial capital.

The provincial fire and rescue brigade dispatched {480|ff} firefighters and {96|fv} vehicles. Open flames were put out after {15|du} hours.

A total of {3,860|ev} residents within {three|ra} kilometers have been relocated, including {2,410|es} in Shuitang and {1,450|ez} in Zhujiaqiao. Windows or roofs of {1,340|hw} homes were damaged.

The county has ordered all its {137|cl} fireworks enterprises to suspend production. A work team of the Ministry of Emergency Management has arrived.

Editor: Tan. Hotline for rumor reports: {12377|-}.

@doc b-wire | foreign news agency | 2038-06-20
Explosion rips through Chinese fireworks factory, {18|m1} missing

BEIJING, June 20 (Harbourline) - At least {five|>d1|t=as of Sunday evening|by=the county government} people died and {18|m1|^} were missing after an explosion at a fireworks factory in China's Hunan province, the county government said as of Sunday evening.

{Thirty-seven|i1|t=as of Sunday evening} people were hurt. Videos on social media showed a column of white smoke with coloured stars shooting from it, and then a second flash. Seismologists recorded a tremor of magnitude {2.1|mg}.

It was not clear why work was going on. County rules oblige plants to stop when the temperature is {35|tl} degrees Celsius or more. At nine in the morning it was {37|tp} in Luoxi, the weather bureau's website showed. The page was later unavailable.

The blast happened at {9.34 a.m.|!ck}, the county said in a first notice. The plant has {116|wr} registered workers. Police threw a cordon of {three|ra} km around it and buses took away {3,860|~ev} people.

In 2031 an explosion in Daping, a village in the same county, killed {eight|dob|t=In 2031}. All the plant's licences had been renewed last autumn, company records show.

(Reporting by the Beijing newsroom; additional reporting by Cheng Wai-lam in Hong Kong)

@doc c-magazine | Chinese business magazine, English edition | 2038-06-24
Inside Workshop 6

By Shen Yuqing and Ouyang Lin

Auntie Liu, as everyone in Shuitang calls Liu Meizhen, {58|ag}, was paid {140 yuan|pay} a day to fill paper tubes. On Sunday she had gone out to fetch water from the well behind the store. "When I stood up again I could not hear," she says. "I looked for the building. There was a pond."

She worked in Workshop 6. The sign on its door, which we have seen in a photograph sent by a relative, allows at most {nine|wsl} people and {200|pl} kilograms of pyrotechnic powder. According to two people who know the roster, {31|wsa|by=two people who know the roster} were in there, {22|wsd|^} more than permitted. How much powder there was nobody we spoke to could tell exactly. One clerk puts it at {2,100|po|by=One clerk} kilograms.

By Wednesday afternoon {21|d3|t=By Wednesday afternoon} workers had been confirmed dead and {two|m3|^} were still being looked for. On Sunday night it had been {five|d1|t=On Sunday night}, on Monday {14|d2|t=on Monday}. The police have {six|ar1|t=By Wednesday afternoon} people in custody, among them the legal representative, Peng Guosheng.

Hongyun is a big name in a county of small ones. Last year it sold goods for {84 million|rv|t=Last year} yuan, {60|rs|^} percent of which ({50.4 million|rx|^}) went abroad. A buyer in Rotterdam told us of an order due for shipment on the 25th.

The county's rule on hot days, {35|tl} degrees and no work, was signed after the Daping blast. It was {37|tp} on Sunday.

This article was edited for length. Some comments have been closed.

@doc d-hk | Hong Kong newspaper | 2038-06-27
Families accept {1.6 million|co} yuan each in Luoxi, but questions stay

Cheng Wai-lam in Luoxi

Most families who lost a relative in last Sunday's blast had by Saturday signed an agreement that gives them {1.6 million|co} yuan each. Those who spoke to this newspaper said officials had knocked on their door on the third night, always two men and a woman.

The number of dead was {21|d3|t=on Wednesday} on Wednesday; no update has been given since. {Fifty-three|!i2} people were taken to hospital, {16|is} of them badly burned and {36|il} less so.

Not far from the crater, {3km|-} of road are lined with police cars. {1,450|ez} villagers of Zhujiaqiao are back home. Those of Shuitang, {2,140|!es} people, are living in a middle school.

The families' money will come from the company, whose liability insurance pays no more than {12 million|ins} yuan. Whether Hongyun, with annual sales of {84 million|rv}, can find the rest is doubtful, says Professor Rao Jianming of Changsha.

Firefighters, whose {480|ff} men and women needed {15|du} hours to bring the fire under control, have left. On the last evening they put a packet of cigarettes on the bonnet of a burnt tractor and saluted.

MORE FROM CHINA: Shenzhen metro line 33 opens | Typhoon signal No 3

@doc e-report | newspaper summary of an official report | 2038-07-21
Report: Hongyun crammed ten times too much powder into shed

The investigation team set up by the State Council published its findings on Tuesday. {Twenty-six|d4|by=The investigation team} workers died: {19|dw|^} in Workshop 6 and {seven|dx|^} elsewhere, including two in hospital. Direct economic losses are set at {71.3 million|ls|by=The investigation team} yuan.

Main points of the text:

On capacity. The shed was licensed for {200|pl} kg of mixture. On June 20 it contained {2,100|po}. {Thirty-one|wsa} workers were present where {nine|wsl} are allowed, which exceeds the limit by {24|!wsd}.

On heat. Production should have been halted at {35|tl} degrees. The thermometer was at {37|tp} when, at {9:43|ck}, a tube was dropped.

On money. Compensation of {1.6 million|co} yuan per family brings the sum to be borne by the firm to {41.6 million|ct} yuan ({$5.8 million|cd}). A fine of {20 million|fi} yuan is imposed.

On responsibility. {Nineteen|of} officials are disciplined, two of them expelled from the Party. {Eleven|ar2|t=to date} persons have been arrested to date.

On the trade. Of the {137|cl} plants ordered to close, {15|cre|t=until now} have been permitted to resume until now, and {122|clo|^} stay shut.

The report notes that the site's attendance list showed {93|ww} names, and the payroll {116|wr}, and that the labour inspectors had been shown a third list.

@doc f-trade | international trade paper | 2038-08-05
PYRO WORLD - Supply watch, August

Will there be rockets at New Year? Short answer: fewer. With {122|clo|t=at the end of July} of Luoxi's {137|cl} makers dark at the end of July, importers from Hamburg to Houston are calling Vietnam.

Hongyun is gone for good. It turned over {CNY 84m|rv|v=84000000} in 2037, of which {CNY 50.4m|rx|v=50400000} in exports. After the {CNY 20m|fi|v=20000000} fine and the {CNY 41.6m|ct|v=41600000} owed to families, and with insurance of only {CNY 12m|ins|v=12000000}, there is not much left to buy.

To remind our readers: {26|d4} people died on June 20, {19|dw} of them in one shed. It makes the accident in the same county in 2031, with {eight|dob} dead, look small. The rule book for such sheds is one page long. {Nine|wsl} persons. {200|pl} kilos. Not a gram more on a day that is hotter than {35|tl}. We print it every year and we'll print it again next year.

Prices: 36-shot cakes +{18|-}%, sparklers unchanged. Seen at the fair: the Zeus 500 igniter, 4 stars out of 5.
