@story u6-quitave-siege
@topic Siege of the town of Quitave and evacuation by sea, northern Mozambique, October 2033
@subject Q = Quitave | the town | the siege | besieged town
@subject I = insurgents | attackers | the raiders | militants
@subject G = Mozambique's army | Maputo | the army | garrison | defence ministry | government forces
@subject F = MV Lurio Star | Lurio Star | the ferry
@subject D = SAS Isandlwana-class patrol ship Umkhonto | Umkhonto | South African ship | the warship
@subject W = World Food Programme | WFP | food agency
@subject R = Pemba reception camp | Pemba | the stadium | reception camp
@subject L = Palmeira gas plant | gas plant | the plant | Norhaven
@fact days = 16 | duration | Q | days that it was cut off | 2033-10-21 | constant
@fact pop = 31000 | other | Q | inhabitants before the attack | 2033 | constant
@fact ins = 250 | other | I | men who attacked | 2033-10-05 | constant
@fact gar = 180 | other | G | soldiers in the town | 2033-10-05 | constant
@fact d1 = 37 | deaths | Q | civilians killed | 2033-10-12 | cumulative
@fact d2 = 64 | deaths | Q | civilians killed | 2033-10-22 | cumulative
@fact ds = 22 | deaths | G | soldiers killed | 2033-10-22 | cumulative
@fact di = 90 | deaths | I | men killed, by the army's count | 2033-10-22 | cumulative
@fact f = 2140 | evacuated | F | people taken off | 2033-10-21 | cumulative
@fact s = 670 | evacuated | D | people taken off | 2033-10-21 | cumulative
@fact tot = 2810 | evacuated | Q | people taken off by sea | 2033-10-21 | cumulative
@fact trip = 5 | other | F | voyages | 2033-10-21 | cumulative
@fact cap = 350 | other | F | passengers that it is licensed for | - | constant
@fact nm = 118 | distance | F | nautical miles between the town and Pemba | - | constant
@fact foot = 14500 | evacuated | Q | people who fled on foot | 2033-10-21 | cumulative
@fact fd = 430 | other | W | tonnes of food landed | 2033-10-22 | cumulative
@fact need = 1900 | other | W | tonnes of food needed a month | 2033-10 | constant
@fact camp = 9200 | other | R | people who shelter there | 2033-10-22 | snapshot
@fact chol = 118 | cases | R | suspected cholera cases | 2033-10-22 | cumulative
@fact job = 4300 | jobs | L | workers sent home | 2033-10-07 | constant
@fact inv = 19000000000 | budget | L | dollars of investment | - | plan
@fact hm = 3600 | homes | Q | houses burned | 2033-10-22 | cumulative
@fact v3 = 530 | other | F | passengers on the third voyage | 2033-10 | constant
@fact v5 = 612 | other | F | passengers on the last voyage | 2033-10-21 | constant
@fact cov = 22.6 | rate | W | share of the monthly food need that was landed | 2033-10-22 | snapshot
@rel sum tot = f + s
@trap d1 d2 :: toll after a week and at the end
@trap d2 ds :: civilians and soldiers
@trap f s :: two ships
@trap tot foot :: by sea and on foot
@trap fd need :: landed and needed
@trap ins gar :: attackers and defenders
@rel share cov = fd / need

@doc a-wire | wire agency | 2033-10-21
Ferry lifts last families from besieged Mozambique town as army breaks ring

PEMBA, Mozambique, Oct 21 - Troops reached the northern town of Quitave on Friday, {16|days} days after about {250|~ins} insurgents cut it off, and a ferry carried out the last of {2,810|tot} people evacuated by sea, officials said.

The Lurio Star, licensed for {350|cap} passengers, made {five|trip} voyages of {118|nm} nautical miles and took off {2,140|f}. The South African patrol ship Umkhonto fetched {670|s}.

Another {14,500|foot} fled on foot, the UN says. Quitave had {31,000|pop|t=before the attack} inhabitants before the attack of Oct. 5, and a garrison of {180|gar}.

A provincial list seen on Oct. 12 gave {37|d1|t=on Oct. 12|by=A provincial list} civilian dead. The governor said on Friday that figure was "certain to rise". 

At the nearby Palmeira gas plant, a {$19 billion|inv} project, Norhaven sent home {4,300|job|by=Norhaven} workers two days into the siege.

@doc b-final | wire agency | 2033-10-22
Toll of Mozambique siege rises to {64|d2} civilians

MAPUTO, Oct 22 - At least {64|>d2|t=Saturday} civilians and {22|ds|^} soldiers died in the siege of Quitave, Mozambique's defence ministry said on Saturday, a day after the town was relieved. It put the dead among the raiders at {90|di|by=Mozambique's defence ministry}, which couldn't be verified.

Some {3,600|hm} houses have been burned down.

In Pemba {9,200|camp} people are sheltering in and around the stadium, where doctors have recorded {118|chol} suspected cases of cholera.

The World Food Programme has landed {430|fd|t=so far} tonnes of food so far. The need is {1,900|need} tonnes a month.

@doc c-portuguese | Lisbon daily | 2033-10-23
"O capitão didn't count, he closed the ramp"

Abílio Nhantumbo, master of the Lurio Star, has a paper from the port captain that says {350|cap} passengers and not one more. On the third crossing he had {530|v3|t=On the third crossing}. On the last, {612|v5|t=On the last}.

"There were mothers who threw the babies," he says in the canteen at Pemba. In {six|!trip} trips he brought {2,140|f} people to safety, over {118|nm} miles of sea with the swell on the beam. The warship from Durban, faster and with a doctor on board, took {760|!s}.

Of the town he left little remains. The governor's men have found {64|d2|t=yesterday|by=The governor's men} bodies of civilians up to yesterday. Of the {180|gar} soldiers who were to defend Quitave, {22|ds} are dead; the survivors held the cotton store for over {two weeks|>days|v=14}, eating the seed.

Why did it take so long? In Maputo one hears of a helicopter without fuel, a road without bridges, a gas company without patience. Norhaven's gates closed on the second day and {4,300|job} men lost their wages. "They'd planes for their people," says Nhantumbo. "I had a ramp."

Texto: Leonor Vasques-Pinheiro. Assinantes: ler 3 artigos grátis. P12

@doc d-relief | UN situation report | 2033-10-24
CABO DELGADO – Quitave emergency, Situation Report 6

Highlights
– Access restored 21 Oct after {16|days} days.
– Displaced: {14,500|foot} overland to Palma and Mueda districts, {2,810|tot} by sea to Pemba.
– Civilian fatalities {64|d2}, source provincial government. Military fatalities not tracked by this office.
– Shelter: {6,300|!hm} homes destroyed.
– Reception site Pemba: {9,200|camp} persons, 1 latrine per 140.
– Health: {118|chol} suspected cholera cases, 2 deaths, treatment beds 60.
– Food: {430|fd} MT distributed or in store, against monthly requirement {1,900|need} MT. Coverage {23%|cov|round}.

Funding: 11 per cent of the appeal. Next report 27 Oct. Map: quitave_v4.pdf (2.1 MB)

@doc e-radio | South African radio | 2033-10-22
PRESENTER: Home tomorrow, then, the crew of the Umkhonto. Captain Refilwe Mokgadi-Smit is on the satellite phone. Captain, how many did you bring out?

MOKGADI-SMIT: {Six hundred and seventy|s}. We had two births, so a few more if you like.

PRESENTER: And the ferry did the rest.

MOKGADI-SMIT: The ferry did far more than we did. I take my cap off. Built for {three fifty|cap|v=350}!

PRESENTER: We hear that there were {two hundred and fifty|ins} insurgents. Why couldn't {four hundred|!gar|s=an army garrison} men of an army garrison hold them?

MOKGADI-SMIT: I'm navy, ma'am. I can tell you that the people on the quay hadn't eaten for days. 

PRESENTER: The latest from Maputo is {sixty-four|d2|by=Maputo} civilians dead. You'll have seen some of this.

MOKGADI-SMIT: I saw the town burn from miles out. At that distance you can't hear it. You're grateful.
