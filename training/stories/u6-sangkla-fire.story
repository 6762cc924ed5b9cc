@story u6-sangkla-fire
@topic Fire in a refugee camp on the Thai border, February 1986
@subject K = Ban Sangkla camp | Ban Sangkla | the camp | Site Four
@subject X = Ban Sangkla fire | the fire | the blaze | flames
@subject H = field hospital | the hospital | Dr Liesbeth Aarnoudse | Aarnoudse | the surgical tent
@subject U = United Nations Border Relief | UNBRO | UN relief officials | the UN
@subject T = Task Force 80 | Thai army | Colonel Prasong Chaiyakarn | Prasong | the soldiers
@subject S = Sok Chenda | Chenda | the girl
@subject V = Voluntary agencies' committee | voluntary agencies | CCSDPT | aid workers
@subject J = Thai Red Cross | Red Cross | blood bank
@fact d1 = 11 | deaths | X | people killed | 1986-02-17 night | cumulative
@fact d2 = 26 | deaths | X | people killed | 1986-02-19 | cumulative
@fact dc = 15 | deaths | X | children killed | 1986-02-19 | cumulative
@fact i1 = 140 | injuries | X | people burned or hurt | 1986-02-17 night | cumulative
@fact i2 = 318 | injuries | X | people burned or hurt | 1986-02-19 | cumulative
@fact mis = 9 | missing | X | people not found | 1986-02-19 | snapshot
@fact hut = 1760 | homes | X | huts destroyed | 1986-02-18 | constant
@fact huts = 5300 | homes | K | huts before the fire | 1986-02 | constant
@fact hl = 12400 | other | X | people without shelter | 1986-02-18 | snapshot
@fact pop = 41800 | other | K | people who live there | 1986-01 | snapshot
@fact t = 13:20 | clock | X | time at which it broke out | 1986-02-17 | constant
@fact te = 17:45 | clock | X | time at which it was out | 1986-02-17 | constant
@fact wid = 400 | distance | X | metres of the burnt strip's width | 1986-02-18 | constant
@fact rice = 90 | other | U | tonnes of rice burned | 1986-02-18 | constant
@fact tar = 6000 | other | U | plastic sheets sent | 1986-02-19 | cumulative
@fact dol = 1200000 | budget | U | dollars needed to rebuild | 1986-02-20 | plan | projected
@fact km = 3 | distance | K | kilometres from the border | - | constant
@fact op = 37 | other | H | operations in the first night | 1986-02-18 morning | cumulative
@fact bed = 80 | other | H | beds | - | constant
@fact age = 8 | age | S | age of the girl who fetched help | 1986 | constant
@fact sol = 300 | officers | T | soldiers who fought the fire | 1986-02-17 | constant
@fact blood = 210 | other | J | units of blood sent | 1986-02-18 | cumulative
@fact arr = 1 | arrests | T | people held | 1986-02-18 | snapshot
@fact th = 33.2 | rate | X | share of huts destroyed | 1986-02-18 | constant
@fact pat = 130 | other | H | patients | 1986-02-19 | snapshot
@fact dur = 4.4 | duration | X | hours that it burned | 1986-02-17 | constant
@fact dn = 4 | deaths | X | people who died of burns in a day | 1986-02-19 | constant
@rel share th = hut / huts
@trap d1 d2 :: toll of the first night and two days later
@trap i1 i2 :: the hurt of the first night and two days later
@trap d2 dc :: all dead and children
@trap hut huts :: huts burned and all huts
@trap hl pop :: homeless and all inhabitants

@doc a-flash | wire agency | 1986-02-17
Fire sweeps refugee camp on Thai-Kampuchean border

ARANYAPRATHET, Thailand, Feb 17 – At least {11|>d1|t=Monday night} people were killed and {140|i1|^} hurt on Monday when fire tore through Ban Sangkla, a camp for Kampuchean refugees {three|km} km from the border, UN relief officials said.

Fanned by a dry wind, the flames broke out at {1.20 p.m.|t|t=Monday} in the northern section and were put out at {5.45 p.m.|te|^}. {Three hundred|sol} Thai soldiers beat at them with branches, there being no pump.

The camp, also known as Site Four, is home to {41,800|pop} people in {5,300|huts} bamboo and thatch huts. 

A cooking fire is thought to be the cause. Sirens meant to warn of shelling sent many into trenches instead of out of the camp, a doctor said Monday night.

@doc b-bangkok | Bangkok daily | 1986-02-20
{26|d2} dead at Ban Sangkla: {one-third|th} of camp gone

By Krisda Womack

ARANYAPRATHET – The number of victims of Monday's fire at Ban Sangkla rose to {26|d2|t=yesterday} yesterday when {four|dn} more died of burns, the relief coordinator said. {Fifteen|dc} were children. Some {318|i2|t=yesterday} people have been treated and {nine|mis} can't be found.

A strip {400|wid} metres wide was laid waste. {1,760|hut} houses went, {a third|th} of the total, and with them {90|rice} tonnes of rice. {12,400|hl} people sleep in the open. The first to bring word to the hospital, relief workers said, was Sok Chenda, an orphan of {eight|age}.

Colonel Prasong Chaiyakarn of Task Force 80 denied that his men had kept people from running out by the south gate. "{Three hundred|sol|by=Colonel Prasong Chaiyakarn} of my soldiers burned their hands." He said {one|arr} man, a seller of charcoal, was being questioned.

{Six thousand|tar|t=by Wednesday} plastic sheets arrived by Wednesday. The Red Cross in Bangkok dispatched {210|blood} units of blood and asks for donors, O negative above all, from 8.30 at Henri Dunant Road.

Exchange: US$1 = 26.55 baht. Rice, Hom Mali, 100 kg: 640.

@doc c-doctor | British Sunday paper | 1986-02-23
"We ran out of sheets, then of names"

From MAURICE TREGEAR, Ban Sangkla

Dr Liesbeth Aarnoudse went to bed on Tuesday at noon, in her boots. By then she and her colleagues had operated {37|op|t=By then} times in a tent with {80|bed} beds, and she had begun to mark the foreheads of her patients with a pen, since nobody could remember who was who.

It had started on Monday, when she was eating mango. Somewhere around {twenty past twelve|!t|t=Monday} a child ran in. Her name was Sok Chenda. She's {six|!age}, she has no parents, and she said in three languages that the north was burning.

They rang the gong. It was the wrong thing. In Ban Sangkla a gong means shells, and people did as they'd been drilled: they went down into the ditches. In those ditches they were found. The dead number {twenty-six|d2|t=up to Wednesday}, up to Wednesday. More than half were under twelve. Another {nine|mis} haven't been traced, and nobody says what everybody thinks.

I walked across the burnt part. It takes a cigarette. It's {400|wid} metres of nothing. The bamboo had burst with the noise of rifles, and the very first refugees to run had run away from that, towards the border, which is {three|km} kilometres off and mined.

There's the question of who's to blame. The soldiers hold {one|arr} man. UN relief people speak of {1.2 million|dol|by=UN relief people} dollars to build again, with lanes that are wide enough this time. Bangkok doesn't wish the camp to look as though it would stay. "There are lanes for fire and lanes for staying," an aid worker told me, "and they are the same width."

Chenda sleeps at the foot of a bed. When I left she asked me what I had written down. I read it to her. "You forgot the gong," she said.

@doc d-fax | relief bulletin | 1986-02-19
CCSDPT BULLETIN, SPECIAL – BAN SANGKLA
Telex 84419 VOLAG TH

1. As of this morning we have {26|d2|t=As of this morning} confirmed dead incl. {11|!dc|^} children; injured {318|i2|^}; missing {9|mis|^}.
2. Houses lost {1,670|!hut} out of {5,300|huts}. Persons without roof {12,400|hl}. 
3. Food: {90|rice} MT rice lost. UNBRO replaces from stock at Watthana Nakhon.
4. Shelter: {6,000|tar|t=to date} plastic sheets in to date. We need 4,000 more, also rope.
5. Medical: field hospital has {80|bed} beds, {130|pat|t=As of this morning} patients. Blood received {210|blood} units. Thanks to all who gave.
6. Estimate for rebuilding: US$ {1.2 million|dol}, firebreaks included, well included.
7. Next meeting Thursday 14.00, room 3. Bring your own chair.

@doc e-radio | shortwave bulletin | 1986-02-18
This is the World in Brief.

More than {twenty|?>d1} Kampuchean refugees have died in a fire at a camp in Thailand. Hundreds are hurt. {Twelve thousand|~hl} have lost their shelter.

The camp, Ban Sangkla, holds over {41,000|>pop} people driven out by fighting. Witnesses say the blaze raged for over {four|>dur} hours on Monday until {a quarter to six|te}.

The Thai army has sent {three hundred|sol} men.
