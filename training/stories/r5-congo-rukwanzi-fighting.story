@story r5-congo-rukwanzi-fighting
@topic Fighting around a town in north-eastern Congo: whose dead, how many, counted by whom
@subject W = battle of Rukwanzi | the fighting | the battle | the clashes | the offensive
@subject Y = Congolese army | the army | FARDC | government forces | soldiers | Colonel Patient Lobho | Lobho
@subject F = Front for a Free Ituri | FFI | the rebels | the militia | rebel spokesman Innocent Ngabu | Ngabu
@subject U = United Nations | the UN | UN mission | UN humanitarian office | peacekeepers
@subject H = Saint-Anuarite hospital | the hospital | Dr Espérance Mumbere | Mumbere
@subject R = Rukwanzi | the town
@subject D = Djalasiga | the lakeside village
@subject G = Uganda
@subject I = Ituri | the province
@fact s1 = 26 | deaths | Y | soldiers killed, by the army | 2033-10-09 | cumulative
@fact sr = 110 | deaths | Y | soldiers killed, by the rebels | 2033-10-09 | cumulative
@fact f1 = 84 | deaths | F | rebels killed, by the army | 2033-10-09 | cumulative
@fact fr = 17 | deaths | F | rebels killed, by the rebels | 2033-10-09 | cumulative
@fact c1 = 39 | deaths | W | civilians killed | 2033-10-12 | cumulative
@fact c2 = 52 | deaths | W | civilians killed | 2033-10-18 | cumulative
@fact cr = 30 | deaths | R | civilians killed | 2033-10-18 | cumulative
@fact cd = 22 | deaths | D | civilians killed | 2033-10-18 | cumulative
@fact ch = 14 | deaths | W | children killed | 2033-10-18 | cumulative
@fact w1 = 118 | injuries | H | wounded people admitted | 2033-10-12 | cumulative
@fact ws = 31 | injuries | H | wounded people operated on | 2033-10-12 | cumulative
@fact p = 2 | deaths | U | peacekeepers killed | 2033-10-08 | cumulative
@fact pw = 5 | injuries | U | peacekeepers wounded | 2033-10-08 | cumulative
@fact e1 = 61000 | evacuated | W | people driven from their homes | 2033-10-12 | cumulative
@fact e2 = 94500 | evacuated | W | people driven from their homes | 2033-10-18 | cumulative
@fact ug = 7300 | evacuated | G | people who crossed the lake | 2033-10-18 | cumulative
@fact pr = 43 | arrests | Y | rebels taken prisoner | 2033-10-12 | cumulative
@fact vi = 6 | other | Y | villages retaken | 2033-10-12 | cumulative
@fact y3 = 1870 | deaths | I | civilians killed in the conflict | January to September 2033 | cumulative
@fact y2 = 1240 | deaths | I | civilians killed in the conflict | January to September 2032 | cumulative
@fact mo = 48000000 | fundraising | U | dollars asked for | 2033-10-18 | plan | hypothetical
@fact mp = 11000000 | fundraising | U | dollars received | 2033-10-18 | cumulative
@fact tr = 3500 | officers | Y | soldiers sent as reinforcements | October 2033 | plan | pledged
@fact pc = 1900 | officers | U | peacekeepers in the province | October 2033 | snapshot
@fact bd = 90 | other | H | beds | - | constant
@fact sc = 57 | other | U | schools closed | 2033-10-18 | snapshot
@fact mf = 22.9 | rate | U | percent of the money that is received | 2033-10-18 | snapshot
@rel share mf = mp / mo
@rel sum c2 = cr + cd
@trap s1 sr :: the army and the rebels on the same losses
@trap f1 fr :: the army and the rebels on the same losses
@trap c1 c2 :: the toll rose within a week
@trap e1 e2 :: more fled within a week
@trap y3 y2 :: two years
@trap cr cd :: two places
@trap c2 y3 :: one battle and a province in nine months
@trap mo mp :: asked for and received
@trap w1 ws :: admitted and operated on

@doc a-wire | wire agency | 2033-10-09
Congo army, rebels give rival tolls after battle for lakeside town

BUNIA, Congo, Oct 9 (Great Lakes Wire) - Congo's army said on Sunday it had lost {26|s1|t=on Sunday|by=Congo's army} men and killed {84|f1|^} fighters of the Front for a Free Ituri in three days of combat around Rukwanzi, a town on Lake Albert.

The rebels told a different story. "We've buried {seventeen|fr|by=rebel spokesman Innocent Ngabu} of ours. They have left {110|sr|^} of theirs in the grass," rebel spokesman Innocent Ngabu said by telephone. Neither account could be verified.

{Two|p|t=on Saturday|by=the U.N. mission} peacekeepers died and {five|pw|^} were wounded when a rocket struck their base on Saturday, the U.N. mission said. It has about {1,900|~pc} troops in the province.

Army spokesman Colonel Patient Lobho said that {3,500|tr|by=Army spokesman Colonel Patient Lobho} reinforcements were on their way from Kisangani.

Thousands of civilians were walking south along the escarpment on Sunday evening, with mattresses and goats.

@doc b-radio | UN-backed radio, transcript | 2033-10-12
Midday news

The number of civilians who have died in the clashes at Rukwanzi has risen to {39|c1|by=the United Nations human rights office}, says the United Nations human rights office in Bunia.

At the Saint-Anuarite hospital, {118|w1|t=by this morning} people with bullet and shrapnel wounds had been received by this morning. There are {90|bd} beds. Dr Espérance Mumbere: "We've operated on {thirty-one|ws|by=Dr Espérance Mumbere}. The rest we're washing and waiting. I've anaesthetic for two more days."

The army announces that {six|vi|by=The army} villages are back under its control and that it holds {43|pr|^} prisoners, whom it showed to journalists yesterday. The FFI denies this. It says that they're students.

According to the humanitarian coordination office, {61,000|e1|t=since last Thursday|by=the humanitarian coordination office} persons have left their homes since last Thursday. The road to Mahagi is closed to vehicles.

In the last minutes we learn that the governor has moved the curfew to six in the evening.

Football: Ituri derby postponed. Water: the pumps at Mudzi-Pela will be off from 2 p.m.

@doc c-daily | European daily | 2033-10-14
The hospital at the end of the escarpment

REPORTAGE. In Ituri a forgotten war has reached a town that had thought itself too small for it.

Jolanda van Wetteren, Bunia

There's a rule in the courtyard of Saint-Anuarite: those who can sit, sit; those who can stand give up their chair. On Wednesday {131|!w1|t=On Wednesday} casualties of Rukwanzi lay, sat and stood there. Dr Mumbere, the only surgeon, has slept on the sterilisation table. The United Nations flew out its own injured, and the coffins of its {three|!p} dead blue helmets. "Those had flags," she says, without reproach. Ours have numbers.

What is being fought for? The army says: for the state. The FFI says: for the lake, under which there's oil. In the queue for maize I'm told: for the road, because whoever has the road taxes the maize.

Who is winning is a matter of whom you telephone. Colonel Lobho says {84|f1|t=by Sunday|by=Colonel Lobho} enemies were dead by Sunday, and has given up counting since. Ngabu of the rebels admits {17|fr|by=Ngabu}. Of its own, the army concedes {26|s1|by=the army}; Ngabu insists on {110|sr|by=Ngabu}.

Only the dead without uniforms are counted by somebody neutral. They were {39|c1|t=on Wednesday} on Wednesday, so the UN. In the first nine months of the year there had been {1,870|y3|t=In the first nine months of the year} in the province, half as many again as in the year before. They're not on anyone's front page, this one included: you will find me on page 14.

{67,500|!e1|t=on the day I arrived} people, the population of Delft's old town several times over, had been uprooted on the day I arrived, the twelfth. One of them, a tailor called Byamungu, carried the sewing machine for forty kilometres. He set it up under a mango tree and had a customer within the hour.

@doc d-un | UN situation report | 2033-10-18
DRC – Ituri: Rukwanzi crisis
Situation Report #2 | 18 October 2033

Key figures
{94,500|e2|t=18 October} displaced (of whom {7,300|ug|^} crossed into Uganda)
{52|c2|t=18 October} civilians killed, including {14|ch|^} children
{57|sc} schools closed
{US$48M|mo} required, {US$11M|mp} received ({23%|mf|round})

Context. Fighting resumed on 6 October between government forces and the Front for a Free Ituri. Since 14 October there has been a lull.

Protection. {Thirty|cr} of the civilian deaths occurred in Rukwanzi town and {22|cd} in Djalasiga, where boats were fired upon. Between January and September, the mission had documented {1,870|y3|t=Between January and September} civilian deaths across the province, against {1,240|y2|t=in the same months of 2032} in the same months of 2032.

Health. The hospital at Bunia treated {118|w1|t=by 12 October} wounded by 12 October. One surgical team (6 staff) arrived on the 15th.

Access. Barge: daily. Air: 3 rotations a week. Road: none.

@doc e-site | news site | 2033-10-19
Congo: more than {90,000|>e2} flee lake fighting

The number of people uprooted by fighting in Congo's Ituri has climbed to {94,500|e2|by=the UN}, the UN says, half as many again as a week ago.

At least {52|>c2} civilians have died: {31|!cr} in the town of Rukwanzi and {22|cd} in a lakeside village. {Nine|!ch} were children.

{Seven thousand three hundred|ug} refugees are on the Ugandan side. A spokeswoman for the UN appealed for {$48 million|mo|by=A spokeswoman for the UN}.

Government forces said they had {43|pr|t=last week|by=Government forces} captives last week and recaptured {six|vi|^} villages.

More: The world's 10 most neglected crises | Watch: 90 seconds on Ituri | Sign up (free, 5 emails a week)
