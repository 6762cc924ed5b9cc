@story y-oum-darnak
@topic Rebel raid on the garrison town of Oum Darnak: rival tolls over two days
@subject R = raid on Oum Darnak | attack | raid | battle | assault
@subject A = Chadian army | the army | the military | government forces | the general staff
@subject F = Front for Renewal and Bread | FRP | the Front | rebels | insurgents
@subject H = Oum Darnak district hospital | the hospital | the district hospital
@subject W = food depot | depot | World Food Programme store | warehouse
@subject T = Oum Darnak | the town | the garrison town
@fact a1 = 17 | deaths | A | soldiers killed, army's count | 2008-03-04 evening | cumulative
@fact a2 = 23 | deaths | A | soldiers killed, army's count | 2008-03-05 evening | cumulative
@fact r1 = 140 | deaths | A | soldiers killed, rebels' count | 2008-03-05 | cumulative
@fact k1 = 85 | deaths | F | fighters killed, army's count | 2008-03-05 evening | cumulative
@fact k2 = 9 | deaths | F | fighters killed, rebels' count | 2008-03-05 | cumulative
@fact c1 = 12 | deaths | H | civilians dead brought in | 2008-03-05 noon | cumulative
@fact c2 = 15 | deaths | H | civilians dead brought in | 2008-03-06 morning | cumulative
@fact w1 = 64 | injuries | H | wounded admitted | 2008-03-05 noon | cumulative
@fact w2 = 41 | injuries | H | wounded civilians admitted | 2008-03-05 noon | cumulative
@fact w3 = 23 | injuries | H | wounded in uniform admitted | 2008-03-05 noon | cumulative
@fact p1 = 37 | other | F | soldiers taken prisoner, rebels' count | 2008-03-05 | snapshot
@fact p2 = 14 | other | A | fighters captured | 2008-03-05 evening | cumulative
@fact v = 60 | other | F | pick-up trucks in the column | 2008-03-04 | snapshot
@fact g = 400 | other | T | men of the garrison | - | constant
@fact dist = 90 | distance | T | kilometres from the border | - | constant
@fact pop = 26000 | other | T | inhabitants | - | constant
@fact e1 = 3100 | evacuated | T | people who fled across the border | 2008-03-06 morning | cumulative
@fact food = 180 | other | W | tonnes of sorghum and oil taken | 2008-03-04 | cumulative
@fact cap = 540 | other | W | tonnes in stock before the raid | 2008-03-03 | snapshot
@fact fs = 33.33 | other | W | share of the stock taken | 2008-03-04 | cumulative
@fact h = 5 | duration | R | hours of fighting | - | constant
@fact beds = 38 | other | H | beds | - | constant
@fact rein = 700 | other | A | men to be sent as reinforcement | - | plan | pledged
@rel sum w1 = w2 + w3
@rel share fs = food / cap
@rel diff gap = a2 - a1
@fact gap = 6 | deaths | A | rise of the army's count of soldiers killed | 2008-03-05 evening | cumulative
@trap a1 a2 :: the army raised its count by six overnight
@trap a2 r1 :: each side counts the army's dead
@trap k1 k2 :: each side counts the rebels' dead
@trap a2 w3 :: 23 dead by the army's count, 23 wounded in uniform in the hospital
@trap p1 p2 :: each side's prisoners
@trap c1 c2 :: three of the wounded died overnight

@doc a-wire | wire agency | 2008-03-05
Chad army says rebel column driven from eastern town

N'DJAMENA, March 5 (Continental Press) - Government forces retook Oum Darnak, a garrison town {90|dist} km from the Sudanese border, after {five|h} hours of fighting in which {23|a2|t=by Wednesday evening|by=the general staff} soldiers were dead by Wednesday evening, the general staff said. It had put its losses at {17|a1|t=the night before|by=It} the night before.

The army said {85|k1|t=by Wednesday evening|by=The army} insurgents had been killed and {14|p2|^} captured. The Front for Renewal and Bread (FRP) gave a very different account. Its spokesman, Oumar Zakaria Bichara, said by satellite telephone that his men had killed {140|r1|by=Oumar Zakaria Bichara} soldiers for the loss of {nine|k2|by=Oumar Zakaria Bichara} fighters and were holding {37|p1|^} prisoners. Neither version could be checked.

"There are no prisoners. {Thirty-seven|p1|m=denied|by=Colonel Mahamat Goukouni} is a number from a radio play," said Colonel Mahamat Goukouni.

A doctor at the district hospital, which has {38|beds} beds, said that by noon on Wednesday it had received the bodies of {12|c1|t=by noon on Wednesday|by=A doctor at the district hospital} civilians and admitted {64|w1|^} wounded, of whom {23|w3|^} wore uniforms.

About {60|~v|by=witnesses} pick-up trucks took part in the assault, witnesses said. The N'Djamena command promised to send {700|rein|by=The N'Djamena command|m=pledged} more men.

(Reporting by Solange Ndoubayo; editing by P. Hartigan. 4 of 6, more)

@doc b-radio | radio script of an international broadcaster | 2008-03-05
Nightly Africa desk, 19h30 bulletin, item 2

PRESENTER: Now to Chad, where both sides claim victory tonight at Oum Darnak. Jules Abakar has been counting, or trying to.

ABAKAR: It depends entirely whom you believe. The military tells us it has lost {twenty-three|a2|t=tonight|by=The military} men, that's {six|gap} more than it admitted yesterday. Ask the Front and you hear that government losses come to {a hundred and forty|r1|by=the Front}. Now, the garrison only had some {four hundred|~g} men in it, so that would be {more than a third|-} of everybody there. As for their own people, the insurgents own up to {nine|k2|by=the insurgents}; the army says {eighty-five|k1|by=the army}.

PRESENTER: And the civilians?

ABAKAR: There I have a voice I trust. Doctor Kaltouma Seid, who runs the hospital. At midday she'd had {twelve|c1|t=At midday|by=Kaltouma Seid} dead brought to her and {forty-one|w2|^} townspeople with wounds, and she told me she has beds for {thirty-eight|beds|by=she}. So people are on mats in the corridor, and beside them lie {twenty-three|w3|by=she} soldiers.

PRESENTER: Briefly, Jules, the food?

ABAKAR: Yes. The World Food Programme store was opened with a truck winch. {A third|fs} of it is gone, they say, from a stock of {five hundred and forty|cap|by=they} tonnes.

@doc c-tabloid | daily newspaper, Paris | 2008-03-06
Dawn of blood in the Sahel

From our special correspondent in Abéché

They came out of the wadi before first prayers, {sixty|v} Toyotas with the doors off. Before noon it was over. Oum Darnak counts its dead and so, rather less carefully, does everyone else.

In the capital the general staff speaks of {32|!a2|t=on Wednesday night|by=the general staff} soldiers fallen, the figure it read out on Wednesday night, and of {85|k1|by=the general staff} attackers "neutralised". On the rebels' website, under a picture of a burning tank, the tally is {140|r1|by=the rebels' website} to {9|k2|^}, in their favour.

The town, {26,000|pop} souls and one paved street, lies barely {60|!dist} kilometres from Sudan, and many have taken that road. Those who stayed queue at the hospital, where a nurse showed me a school exercise book: {sixty-four|w1|by=a nurse} names for the wounded, page after page in blue ballpoint. {Forty-one|w2|^} of them had nothing to do with either army.

The battle lasted {five|h} hours. "My watch stopped in the first," said a tailor, Hassane Djibrine, who spent it under his cutting table with his {two|-} daughters.

Photo 3/11: a government T-55 on the Abéché road. READ ALSO: Fuel at 750 francs a litre, the other war

@doc d-aid | bulletin of a United Nations coordination office | 2008-03-06
Eastern Chad: Situation Report No. 14

HIGHLIGHTS

- Civilian deaths registered at Oum Darnak district hospital rose to {15|c2|t=this morning|by=district hospital} this morning after {three|-} patients died of their wounds.
- Some {3,100|~e1|t=by 08:00 today} persons had crossed into Sudan by 08:00 today.
- The Programme confirms the loss of {180|food|by=The Programme} MT of mixed commodities out of {540|cap|t=before the attack|by=The Programme} MT pre-positioned before the attack.

SECURITY. On 4 March an armed column of an estimated {60|~v} vehicles entered the town (est. population {26,000|~pop}). Parties to the conflict have published casualty figures that differ widely; this office does not endorse any. Humanitarian access is expected to resume if the announced reinforcement of {700|rein|m=pledged} troops does not result in renewed fighting.

HEALTH. The hospital had admitted {64|w1|t=as at noon on 5 March} wounded as at noon on 5 March against a capacity of {38|beds} beds. Surgical kits for {100|-} interventions are on the way from Abéché (Flight UN-473).

FUNDING. The 2008 Appeal stands at 22% of requirements. Next report: 8 March.

@doc e-local | weekly newspaper, N'Djamena | 2008-03-08
Oum Darnak: who lies, and by how much?

Take the government first. On Tuesday evening it had {17|a1|t=On Tuesday evening|by=the government} martyrs. On Wednesday, {23|a2|t=On Wednesday|by=the government}. Nobody in the ministry has been able to tell this newspaper where the other {six|gap} had been overnight.

Take the Front next. It boasts of {140|r1|by=the Front} enemy dead and {37|p1|^} captives, in a place whose garrison numbered {400|g}. Of the captives it has shown none. It confesses to {19|!k2|by=It} of its own killed, and we are asked to believe that a column of {sixty|v} vehicles lost no more. The army, which claims {85|k1|by=The army}, has shown the press {fourteen|p2} prisoners, {two|-} of them boys who could not have been fifteen.

Only the dead of the hospital have names. Dr Seid's register had {12|c1|t=on Wednesday noon|by=Dr Seid's register} of them on Wednesday noon and {15|c2|t=on Thursday morning|^} on Thursday morning.

And the sorghum? The warehouse lost {18|!food} tonnes of food, according to the prefect. The people who watched the trucks leave would call that a miracle of arithmetic, since the stock was {540|cap} tonnes and {one third|fs} of the shelves stand bare.

Subscriptions: 6,000 francs a year. Tel. 52 41 08.
