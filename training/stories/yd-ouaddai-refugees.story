@story yd-ouaddai-refugees
@topic New arrivals at the Adré-Nord camps in eastern Chad: registration, food cuts, measles
@subject R = refugees in Ouaddaï | the refugees | arrivals
@subject U = UN refugee agency | UNHCR | the refugee agency
@subject W = World Food Programme | WFP | the food agency
@subject D = Camp Djabal Nour | Djabal Nour | the new camp
@subject T = Tiné-Abéché transit centre | the transit centre
@subject M = Médecins du Sahel | MdS | the doctors' group
@subject G = Chadian government | N'Djamena | Chad
@subject S = Governor Abakar Hissein Tom | the governor | Governor Tom
@subject A = Ardou village | Ardou | the village
@subject P = prefect's office | the prefecture
@fact wk1 = 8200 | crowd | R | people who crossed the border in the week | 2036-02-07 | snapshot
@fact wk2 = 13700 | crowd | R | people who crossed the border in the week | 2036-02-14 | snapshot
@fact wk3 = 6100 | crowd | R | people who crossed the border in the week | 2036-02-21 | snapshot
@fact tot3 = 28000 | crowd | R | people who crossed the border in three weeks | 2036-02-21 | cumulative
@fact gov = 35000 | crowd | G | people who crossed the border in three weeks | 2036-02-21 | cumulative
@fact reg = 19600 | other | U | new refugees registered | 2036-02-21 | cumulative
@fact regs = 70 | other | U | share of the new refugees registered | 2036-02-21 | snapshot
@fact ureg = 8400 | waiting | U | new refugees not yet registered | 2036-02-21 | snapshot
@fact all = 742000 | other | G | refugees in the east of the country | 2036-01-31 | snapshot
@fact allp = 610000 | other | G | refugees in the east of the country | 2035-01-31 | snapshot
@fact allg = 21.6 | rate | G | growth in the number of refugees | 2036-01-31 | snapshot
@fact wc = 88 | other | R | share of women and children | 2036-02-21 | snapshot
@fact una = 417 | other | R | children without parents | 2036-02-21 | cumulative
@fact unar = 96 | other | R | children brought back to relatives | 2036-02-21 | cumulative
@fact unal = 321 | other | R | children still without relatives | 2036-02-21 | snapshot
@fact cap = 20000 | other | D | people for whom the camp is laid out | 2036 | plan
@fact in = 16400 | other | D | people in the camp | 2036-02-21 | snapshot
@fact occ = 82 | other | D | share of the camp's places filled | 2036-02-21 | snapshot
@fact sh = 2900 | homes | D | shelters built | 2036-02-21 | cumulative
@fact shp = 4000 | homes | D | shelters planned | 2036 | plan
@fact lat = 328 | other | D | latrines | 2036-02-21 | snapshot
@fact latp = 50 | rate | D | people per latrine | 2036-02-21 | snapshot
@fact lats = 20 | rate | U | people per latrine by the standard | - | constant | threshold
@fact wat = 6.5 | rate | D | litres of water per person and day | 2036-02-21 | snapshot
@fact wats = 15 | rate | U | litres of water per person and day by the standard | - | constant | threshold
@fact trc = 5200 | waiting | T | people in the transit centre | 2036-02-14 | snapshot
@fact trcc = 1500 | other | T | people for whom the transit centre was built | - | constant
@fact km = 68 | distance | D | kilometres from the border | - | constant
@fact trk = 45 | other | U | lorries for transfers | 2036-02-14 | snapshot
@fact ra0 = 2100 | other | W | kilocalories in the full daily ration | - | constant
@fact ra1 = 1260 | other | W | kilocalories in the reduced daily ration | 2036-03-01 | plan
@fact ras = 60 | other | W | reduced ration as a share of the full one | 2036-03-01 | plan
@fact need = 165000000 | budget | W | dollars needed until August | 2036-02-18 | plan
@fact hav = 54000000 | fundraising | W | dollars in hand | 2036-02-18 | snapshot
@fact gap = 111000000 | other | W | dollars lacking until August | 2036-02-18 | snapshot
@fact cut = 2036-03-01 | date | W | day from which rations are cut | - | plan
@fact ms1 = 64 | cases | M | measles cases | 2036-02-10 | cumulative
@fact ms2 = 231 | cases | M | measles cases | 2036-02-21 | cumulative
@fact msd = 9 | deaths | M | children dead of measles | 2036-02-21 | cumulative
@fact msu = 180 | cases | M | measles cases in children never vaccinated | 2036-02-21 | cumulative
@fact msus = 77.9 | other | M | share of measles patients never vaccinated | 2036-02-21 | snapshot
@fact vac = 12300 | other | M | children vaccinated against measles | 2036-02-21 | cumulative
@fact vat = 15000 | other | M | children to be vaccinated against measles | 2036-02-28 | plan
@fact mal = 23.4 | rate | M | share of children acutely malnourished | 2036-02-15 | snapshot
@fact emg = 15 | rate | - | share of acutely malnourished children that means an emergency | - | constant | threshold
@fact bed = 48 | other | M | beds in the feeding ward | 2036-02 | constant
@fact pts = 91 | injuries | M | children in the feeding ward | 2036-02-19 | snapshot
@fact gsw = 137 | injuries | M | people with gunshot wounds treated | 2036-02-21 | cumulative
@fact jail = 3 | deaths | - | people killed in the brawl at the well | 2036-02-16 | constant
@fact inj = 17 | injuries | - | people hurt in the brawl at the well | 2036-02-16 | constant
@fact pop = 4300 | other | A | inhabitants | 2036 | constant
@fact well = 5 | other | A | wells | 2036-02 | constant
@fact wld = 2 | other | A | wells that ran dry | 2036-02 | constant
@fact sor = 27500 | price | A | CFA francs for a sack of sorghum | 2036-02-20 | snapshot
@fact sor0 = 19000 | price | A | CFA francs for a sack of sorghum | 2036-01-20 | snapshot
@fact sorg = 44.7 | rate | A | rise in the price of sorghum | 2036-02-20 | snapshot
@fact gend = 220 | officers | G | gendarmes sent | 2036-02-17 | constant
@fact eu = 30000000 | budget | - | euros promised by the European Union | 2036-02-22 | plan | pledged
@rel sum tot3 = wk1 + wk2 + wk3
@rel share regs = reg / tot3
@rel diff ureg = tot3 - reg
@rel change allg = allp -> all
@rel diff unal = una - unar
@rel share occ = in / cap
@rel share ras = ra1 / ra0
@rel diff gap = need - hav
@rel share msus = msu / ms2
@rel change sorg = sor0 -> sor
@rel product in = lat * latp
@trap wk1 wk2 :: one week and the next
@trap tot3 gov :: the agency's count and the government's
@trap tot3 reg :: arrived and registered
@trap tot3 all :: new and all refugees
@trap ms1 ms2 :: eleven days apart
@trap in cap :: people and places
@trap trc trcc :: crowding in the transit centre
@trap vac vat :: done and planned
@trap mal emg :: measured share and threshold
@trap need gap :: needed and lacking

@doc a-wire | wire agency | 2036-02-15
Sudan fighting drives {13,700|wk2} into Chad in a week, UN says

GENEVA, Feb 15 (Continental) - Some {13,700|wk2|t=in the week to Thursday|by=the UN refugee agency} people crossed from Sudan's Darfur into eastern Chad in the week to Thursday, up from {8,200|wk1|t=in the week before|by=the UN refugee agency} in the week before, the UN refugee agency said on Friday.

Most arrive on donkeys or on foot. At a transit centre built for {1,500|trcc} people, {5,200|trc|t=on Thursday night} slept on Thursday night. UNHCR has {45|trk|s=UNHCR} lorries to move them to a new camp, Djabal Nour, {68|km} kilometres from the frontier.

"We are in a race with the rains," spokeswoman Ingrid Solheim told reporters.

Chad already sheltered {742,000|all|t=at the end of January|by=UNHCR} refugees in the east at the end of January, according to UNHCR.

Médecins du Sahel said {64|ms1|t=as of Sunday|by=Médecins du Sahel} cases of measles had been seen as of Sunday. The group's feeding ward has {48|bed} beds.

@doc b-sitrep | UN-style situation report | 2036-02-22
CHAD — Sudan influx, Ouaddaï: Situation Report #3
Reporting period 15–21 February 2036. All data as of 21 February unless stated.

ARRIVALS. {6,100|wk3|t=this week} people crossed this week, bringing the three-week total to {28,000|tot3|t=21 February}. {Eighty-eight per cent|wc} are women and children. {19,600|reg} persons ({70 per cent|regs}) have been individually registered; {8,400|ureg} wait.

CHILD PROTECTION. {417|una} children came without parents. {96|unar} have been reunited with relatives; {321|unal} have not.

DJABAL NOUR. Population {16,400|in}, or {82 per cent|occ} of its planned capacity ({20,000|cap}). {2,900|sh} shelters stand of {4,000|shp} planned. There are {328|lat} latrines, i.e. {50|latp} persons each (standard: {20|lats}). Water: {6.5|wat} litres per person per day (standard: {15|wats}).

HEALTH (source: MdS). Measles: {231|ms2|t=21 February|by=MdS} cases, {nine|msd|^} deaths. {12,300|vac} children vaccinated (target: {15,000|vat} by 28 February). GAM {23.4 per cent|mal} against an emergency threshold of {15|emg}.

SECURITY. On 16 February a dispute at a well in Ardou left {three|jail} dead and {17|inj} hurt.

FOOD. WFP will reduce rations from {1 March|cut|by=WFP}.

Sitrep #{4|-} follows on 29 February.

@doc c-release | press release, food agency | 2036-02-18
WFP forced to cut rations for refugees in Chad

N'DJAMENA – The World Food Programme will have to reduce the food that it gives to refugees in eastern Chad from {1 March|cut} to {60 percent|ras} of a full ration. A full ration gives {2,100|ra0} kilocalories a day. Families will receive {1,260|ra1}.

"No one chooses this," said country director Paulo Quintela. "We need {$165 million|need|by=Paulo Quintela} until August and have {$54 million|hav|^}. The rest, {$111 million|gap}, is not there."

The refugee population of the east has grown by {22 percent|allg|round} within a year, from {610,000|allp|t=a year ago} a year ago to {742,000|all}.

WFP also feeds {180,000|-} Chadians in the lean season. If money comes by {20 March|-}, the cut can be taken back within {six|-} weeks.

# # #
The United Nations World Food Programme is the world's largest humanitarian organization. Follow {@wfp_sahel2|-}

@doc d-mag | magazine reportage | 2036-02-24
Ardou has {five|well} wells

By Solène Abgrall

The quarrel began over a rope. Ardou, a village of {4,300|pop} souls, has {five|well} wells, and since the strangers came {two|wld} give only mud. On the sixteenth of February somebody pulled someone else's bucket out. When the gendarmes arrived, from Abéché, on a single pick-up, {three|jail|t=On the sixteenth of February} men were dead. The nurse counted {seventeen|inj} wounded; the prefecture, in its written account, has {twenty-six|!inj|by=the prefecture}.

"They are our cousins," says the chief, Souleymane Dadjo, "but a cousin also drinks."

In the market I ask for the price of sorghum. A sack is {27,500|sor} francs. A month ago it was {19,000|sor0|t=A month ago}. A teacher, {24|-}, works it out for me on his telephone: {45 per cent|sorg|round} more.

N'Djamena has sent {220|gend} gendarmes and a governor's speech. Governor Tom said that {35,000|gov|t=in three weeks|by=Governor Tom} people had come in three weeks. The refugee agency holds to {28,000|tot3|by=The refugee agency}.

Djabal Nour means mountain of light. There is no mountain. There are {2,900|sh} huts in rows, a place laid out for {20,000|cap}. In the tent of Médecins du Sahel, Nurse Achta lifts a boy with two fingers. {Ninety-one|pts|t=on Tuesday} children lay there on Tuesday on {48|bed} beds. They have also bandaged {137|gsw} people hit by bullets.

@doc e-qa | Q&A with the medical coordinator, newspaper | 2036-02-23
"{Four of five|~msus|v=80} never saw a needle"

Dr Mahamat Béchir Kodi coordinates Médecins du Sahel's work in Ouaddaï.

How bad is the measles?

We have {231|ms2|t=by Thursday|by=Dr Mahamat Béchir Kodi} patients by Thursday, and buried {nine|msd|^} children. Ten days earlier it was {64|ms1|t=Ten days earlier}. That's the speed.

Why?

{180|msu} of them had never been vaccinated. That is {68 percent|!msus}. The war closed the clinics.

And your campaign?

The plan is {15,000|vat} children by the end of February. We've done {12,300|vac}. A day has {1,100|-} of them, if the cold boxes hold.

Is hunger the bigger problem?

It's the same problem. {23.4 percent|mal} of the small ones are acutely malnourished. At {15|emg} you sound the alarm. And now they go down to {1,620|!ra1} calories a day.

How many in your ward?

{91|pts|t=on Tuesday} on Tuesday. More today, don't ask me.

Interview: C. Nodjimbang. Shortened. Letters: BP {1344|-}

@doc f-tv | broadcast script, European channel | 2036-02-22
EVENING EDITION — CHAD VT — DUR 2'10"

INTRO: The European Union has promised {thirty million|eu|by=The European Union} euros for Sudanese refugees in Chad. It comes as their number rises sharply.

VT: Dawn at the border. In three weeks {twenty-eight thousand|tot3} have walked across this dry river. {417|una} were children with nobody holding their hand. For {ninety-six|unar} an aunt, a brother, a father has been found.

The new camp lies {sixty-eight|km} kilometres inland, and holds {sixteen thousand|~in|v=16000} already. {Three hundred and twenty-eight|lat} latrines. One for every {thirty|!latp} people.

SOT (Solheim, UNHCR): "Only {seventy percent|regs|by=Solheim, UNHCR} have a card. Without a card you don't get a ration. And the ration's about to go down by {two fifths|-}."

PAYOFF: The food agency says it is {a hundred and eleven million|gap|by=The food agency} dollars short. Brussels's cheque, at today's rate, is about {thirty-three million|-}.

ASTON: Ingrid Solheim, UNHCR; Salim Abdoulaye, {34|-}, refugee
