@story m3-sidra-exchange
@topic A prisoner exchange and a cease-fire on the Libyan front: the day, the lists, the breaches
@subject T = Tripoli government | Tripoli | the west | western forces
@subject E = Eastern Command | the east | Benghazi | the Command
@subject X = Sidra exchange | the exchange | the swap | the handover
@subject J = Five-Nation Monitoring Mission | the Mission | the monitors | FNMM
@subject R = International Committee of the Red Cross | the Red Cross | ICRC
@subject K = Coastal road | the coastal road | the highway
@subject O = Al-Harouj oil port | Al-Harouj | the terminal
@subject S = Salma al-Werfalli | Werfalli | the surgeon
@subject Y = Younes Zwai | Zwai | the youngest
@subject Z = Zuara-Bishr district | Bishr | the town of Bishr
@fact tw = 214 | other | T | prisoners set free | 2034-05-06 | constant
@fact es = 178 | other | E | prisoners set free | 2034-05-06 | constant
@fact all = 392 | other | X | prisoners set free | 2034-05-06 | constant
@fact plan = 450 | other | X | prisoners to be set free | 2034-04-20 | plan
@fact civ = 63 | other | X | civilians among the prisoners set free | 2034-05-06 | constant
@fact sick = 31 | injuries | R | prisoners who left by ambulance | 2034-05-06 | constant
@fact left = 1150 | other | R | prisoners still held by both sides | 2034-05-06 | snapshot | projected
@fact bod = 46 | deaths | R | bodies handed over | 2034-05-06 | constant
@fact bus = 14 | other | R | buses used | 2034-05-06 | constant
@fact pl = 4 | other | R | flights used | 2034-05-06 | constant
@fact day = 2034-05-06 | date | X | day of the exchange | - | snapshot
@fact clk = 10:20 | clock | X | time the first bus crossed | 2034-05-06 | snapshot
@fact months = 16 | duration | X | months since the last exchange | 2034-05-06 | constant
@fact ay = 17 | age | Y | age | - | constant
@fact as = 41 | age | S | age | - | constant
@fact hel = 29 | duration | S | months in prison | 2034-05-06 | constant
@fact cf = 2034-04-21 | date | J | day the cease-fire began | - | snapshot
@fact br1 = 9 | other | J | breaches of the cease-fire | 2034-05-05 | cumulative
@fact br2 = 37 | other | J | breaches of the cease-fire | 2034-06-04 | cumulative
@fact brt = 15 | other | T | breaches of the cease-fire laid to it | 2034-06-04 | cumulative
@fact bre = 22 | other | E | breaches of the cease-fire laid to it | 2034-06-04 | cumulative
@fact mon = 84 | other | J | monitors in the field | 2034-06-04 | snapshot
@fact monp = 200 | other | J | monitors in the field | 2034-07 | plan | pledged
@fact km = 127 | distance | K | kilometres reopened | 2034-05-28 | snapshot
@fact mine = 310 | other | K | mines lifted | 2034-05-28 | cumulative
@fact car = 2400 | ridership | K | vehicles a day | 2034-06-04 | snapshot
@fact oil = 190000 | other | O | barrels a day loaded | 2034-06-04 | snapshot
@fact oil0 = 340000 | other | O | barrels a day loaded before the fighting | 2032 | constant
@fact ret = 7600 | other | Z | displaced people back home | 2034-06-04 | cumulative
@fact fled = 31000 | evacuated | Z | people who fled | 2033 | cumulative
@fact dead = 1870 | deaths | X | people killed in the fighting since it resumed | 2034-04 | cumulative
@fact aid = 60000000 | budget | T | dollars promised for rebuilding | 2034-06-04 | plan | pledged
@fact pull = 20 | distance | E | kilometres by which it must withdraw | 2034-04-20 | plan
@fact puld = 12 | distance | E | kilometres by which it withdrew | 2034-06-04 | snapshot
@rel sum all = tw + es
@fact rest = 8 | distance | E | kilometres by which it must still withdraw | 2034-06-04 | snapshot
@rel diff rest = pull - puld
@rel sum br2 = brt + bre
@trap tw es :: each side freed its own captives
@trap all plan :: done against planned
@trap br1 br2 :: a month apart
@trap brt bre :: two sides
@trap mon monp :: in the field against promised
@trap oil oil0 :: now against before the war
@trap ret fled :: back against gone
@trap pull puld :: owed against done
@trap all left :: freed against still held
@trap cf day :: two dates
@trap bod dead :: bodies against all the dead

@doc a-wire | wire agency | 2034-05-06
Libyan rivals free nearly {400|~all} in first swap for over a year

SIDRA, Libya, May 6 (Syrtis News Agency) - Libya's warring administrations exchanged {392|all|t=on Saturday} prisoners on Saturday at a roadblock west of the oil port of Al-Harouj, the first such handover in {16|months} months. Tripoli released {214|tw|t=on Saturday} and the Eastern Command {178|es|t=on Saturday|s=the Eastern Command}.

The first of {14|bus} buses crossed at {10:20 a.m.|clk}, a Red Cross delegate said. {Four|pl} flights carried the rest between Mitiga and Benina.

The plan agreed on April 20 had foreseen {450|plan|t=on April 20}. Both sides blamed the other for names that went missing.

The cease-fire, in force since {April 21|cf}, has been violated {nine|br1|by=the Five-Nation Monitoring Mission} times, according to the Five-Nation Monitoring Mission. Some {1,870|~dead} people have died since fighting resumed in January last year.

(Reporting by Ghalia Mismari; Editing by Petter Lundqvist-Amadi)

@doc b-icrc | aid organisation news release | 2034-05-07
Libya: families reunited after large-scale release

Geneva/Tripoli – At the request of the parties, the International Committee of the Red Cross facilitated the release and transfer of {392|all|t=on 6 May} detainees on {6 May|day}, {63|civ} of whom are civilians. {Thirty-one|sick} travelled by ambulance because of wounds or illness.

Our teams also received the remains of {46|bod} people and took them to the morgues of Misrata and Ajdabiya.

"I saw a man touch his son's ears, {one|-} after the other, as if counting," said our head of delegation, Noor-Lise Haakma.

We estimate that {1,150|~left|by=We} people remain behind bars on both sides in connection with the conflict. All must be treated humanely and be allowed news of their families.

Facts: {four|pl} aircraft, {14|bus} buses, {22|-} staff.

For interviews (EN, FR, AR): +41 22 555 01 37

@doc c-paper | pan-Arab newspaper | 2034-05-09
Twenty-nine months, one bag

By Basma Ghariani in Benghazi

She had asked for her stethoscope and they gave her a plastic bag with {two|-} left shoes. Dr Salma al-Werfalli, {41|as}, operated on whoever was brought to her in Bishr until somebody decided that she had operated on the wrong people. She was held for {29|hel} months.

She crossed the line on {Sunday|-}, {7 May|!day}, in the third bus. Beside her sat the youngest of all, Younes Zwai, {17|ay}, who had been taken from a checkpoint with his school certificate in his hand.

The eastern authorities let go {187|!es} men and women that morning; the others gave back {214|tw|s=the others}. "They counted us like sheep," she says. "Then they counted us again, because the sheep did not come out."

She wants to return to Bishr. Of the {31,000|fled} who fled from it, hardly anybody has.

@doc d-monitors | report of a monitoring mission | 2034-06-05
FIVE-NATION MONITORING MISSION
Second report (5 May – 4 June)

1. Violations since the entry into force on {21 April|cf}: {37|br2|t=5 May – 4 June}. Attributed to Tripoli forces {15|brt|^}, to the Eastern Command {22|bre|^}.

2. Withdrawal. The Command was to pull back its artillery by {20|pull} km and has done so by {12|puld} km.

3. Road. On 28 May {127|km|t=On 28 May} km of the coastal highway were opened to civilian traffic after the removal of {310|mine} mines. Average use: {2,400|car} vehicles a day.

4. Return. {7,600|ret|s=Bishr} persons have gone back to Bishr.

5. Strength. {84|mon} monitors are deployed. Contributing nations have undertaken to raise this to {200|monp} by July.

6. Oil. Al-Harouj loads {190,000|oil} barrels a day; pre-conflict {340,000|oil0|t=pre-conflict}.

@doc e-analysis | think-tank newsletter | 2034-06-12
SAHEL & SYRTIS WEEKLY: A truce with potholes

What has six weeks of quiet bought?

— Movement. You can drive from Sirte to Ajdabiya again, and some {2,400|~car} cars and lorries do so daily.

— Oil. Tankers are taking {a bit over half|-} of what they took before, {190,000|oil} b/d.

— People. Around {6,700|!ret} have moved back into Bishr, a town that used to hold {five|-} times as many.

— Cash. Tripoli has pledged {$60 million|aid|m=pledged} for roofs.

What hasn't it bought? Trust. The monitors blame the Benghazi side for {22|bre|by=The monitors} incidents and the other for {19|!brt|by=The monitors}. They're {84|mon} people on a front of {two hundred|-} kilometres. And the guns of the east stand {eight|rest} kilometres nearer than was agreed.

Unsubscribe | Forward to a friend | Reading time: 4 min
