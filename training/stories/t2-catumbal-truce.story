@story t2-catumbal-truce
@topic Colombia's ceasefire with the Frente Almeida in Catumbal, 2038: from the signing to the end of the first stage of disarming
@subject FA = Frente Almeida | the Frente | FA | the guerrillas | rebels | the rebels | the guerrilla
@subject CF = Catumbal ceasefire | the ceasefire | the truce | ceasefire
@subject G = Colombian government | the government | Bogotá | President Restrepo-Anaya | the president
@subject MV = verification mission | the mission | UN mission | verifiers | La Misión
@subject Z = assembly zones | the zones | camps | the camps
@subject Z1 = La Ceiba zone | La Ceiba
@subject Z2 = Puerto Rosales zone | Puerto Rosales
@subject Z3 = Alto Miranda zone | Alto Miranda
@subject W = disarmament | weapons | arms | laying down of arms
@subject D = Defensoría | the ombudsman | human rights ombudsman
@subject H = hostages | captives | kidnapped people
@subject P = displaced families | displaced people | returnees
@subject K = coca | coca crop
@subject V = Veeduría poll | Veeduría | survey
@subject S = Senate | senators | upper house
@subject B = Tres Esquinas ambush | the ambush | Tres Esquinas
@subject R = reintegration fund | the fund | donors
@subject EU = European Union | Brussels
@subject NO = Norway | Oslo
@fact f0 = 2640 | officers | FA | fighters, by the army's estimate | before the signing | snapshot
@fact f1 = 1875 | officers | FA | fighters on the list handed over | 2038-02-20 | constant
@fact fz = 1703 | officers | Z | fighters gathered | 2038-03-31 | snapshot
@fact z1 = 742 | officers | Z1 | fighters gathered | 2038-03-31 | snapshot
@fact z2 = 598 | officers | Z2 | fighters gathered | 2038-03-31 | snapshot
@fact z3 = 363 | officers | Z3 | fighters gathered | 2038-03-31 | snapshot
@fact zp = 90.8 | officers | Z | percent of the list gathered | 2038-03-31 | snapshot
@fact mi = 126 | officers | Z | fighters younger than eighteen | 2038-03-31 | snapshot
@fact wa = 1310 | other | W | guns handed in | 2038-03-31 | cumulative
@fact wr = 1124 | other | W | rifles handed in | 2038-03-31 | cumulative
@fact ws = 186 | other | W | pistols and heavy guns handed in | 2038-03-31 | cumulative
@fact wt = 1960 | other | W | guns to be handed in | by 2038-06-30 | plan
@fact wp = 66.8 | other | W | percent of the guns handed in | 2038-03-31 | cumulative
@fact we = 5.4 | other | W | tonnes of explosives handed in | 2038-03-31 | cumulative
@fact du = 180 | duration | CF | days that it is to last | from 2038-02-20 | plan
@fact st = 2038-02-20 | date | CF | day on which it began | - | constant
@fact hr = 00:01 | clock | CF | hour at which it began | 2038-02-20 | constant
@fact vt = 31 | other | MV | breaches recorded | 2038-03-31 | cumulative
@fact vg = 19 | other | FA | breaches blamed on it | 2038-03-31 | cumulative
@fact va = 12 | other | G | breaches blamed on its troops | 2038-03-31 | cumulative
@fact mo = 340 | officers | MV | observers | 2038-03-31 | snapshot
@fact mp = 520 | officers | MV | observers | by June 2038 | plan
@fact a1 = 4 | deaths | B | people killed | 2038-03-14 morning | cumulative
@fact a2 = 7 | deaths | B | people killed | 2038-03-16 | cumulative
@fact as = 5 | deaths | B | soldiers killed | 2038-03-16 | cumulative
@fact ac = 2 | deaths | B | civilians killed | 2038-03-16 | cumulative
@fact ai = 11 | injuries | B | people wounded | 2038-03-16 | cumulative
@fact h0 = 38 | other | H | people still held | 2038-02-20 | snapshot
@fact h1 = 29 | rescued | H | people set free | 2038-03-31 | cumulative
@fact h2 = 9 | other | H | people still held | 2038-03-31 | snapshot
@fact l0 = 214 | deaths | D | community leaders killed in Catumbal | 2037 | cumulative
@fact l1 = 22 | deaths | D | community leaders killed in Catumbal | first quarter 2038 | cumulative
@fact l2 = 57 | deaths | D | community leaders killed in Catumbal | first quarter 2037 | cumulative
@fact lc = 61.4 | rate | D | fall of killings of community leaders in percent | first quarter 2038 on 2037 | snapshot
@fact p0 = 52000 | evacuated | P | people displaced in Catumbal | since 2033 | cumulative
@fact p1 = 6300 | other | P | people who went home | 2038-03-31 | cumulative
@fact pp = 12.1 | other | P | percent who went home | 2038-03-31 | cumulative
@fact k0 = 43000 | area | K | hectares in Catumbal | 2037 | snapshot
@fact kt = 15000 | area | K | hectares to be pulled up | by 2040 | plan
@fact kl = 28000 | area | K | hectares left when the plan is done | by 2040 | plan
@fact q0 = 44 | poll_share | V | percent for the talks | November 2037 | snapshot
@fact q1 = 57 | poll_share | V | percent for the talks | March 2038 | snapshot
@fact q2 = 36 | poll_share | V | percent against the talks | March 2038 | snapshot
@fact qd = 13 | margin | V | points gained by the talks | November 2037 to March 2038 | snapshot
@fact qn = 1200 | sample_size | V | people asked | March 2038 | constant
@fact sy = 61 | votes_cast | S | senators for the amnesty | 2038-03-28 | constant
@fact sn = 38 | votes_cast | S | senators against the amnesty | 2038-03-28 | constant
@fact sx = 6 | votes_cast | S | senators who were absent | 2038-03-28 | constant
@fact ss = 105 | seats | S | seats in all | - | constant
@fact rt = 190000000 | fundraising | R | dollars needed | - | plan
@fact re = 48000000 | fundraising | EU | dollars promised | 2038-03-31 | plan | pledged
@fact rn = 22000000 | fundraising | NO | dollars promised | 2038-03-31 | plan | pledged
@fact rg = 70000000 | fundraising | R | dollars promised by both | 2038-03-31 | plan | pledged
@fact sp = 1500000 | price | R | pesos a month for each former fighter | - | plan | pledged
@fact sm = 24 | duration | R | months of pay for each former fighter | - | plan | pledged
@fact stt = 36000000 | price | R | pesos for each former fighter in all | - | plan | pledged
@rel sum fz = z1 + z2 + z3
@rel share zp = fz / f1
@rel sum wa = wr + ws
@rel share wp = wa / wt
@rel sum vt = vg + va
@rel sum a2 = as + ac
@rel diff h2 = h0 - h1
@rel change lc = l2 -> l1
@rel share pp = p1 / p0
@rel diff kl = k0 - kt
@rel diff qd = q1 - q0
@rel sum ss = sy + sn + sx
@rel sum rg = re + rn
@rel product stt = sp * sm
@race breaches = vg va
@race amnesty = sy sn
@trap h0 sn :: thirty-eight captives, thirty-eight senators against
@trap pp va :: twelve percent went home, twelve breaches
@trap f0 f1 :: the army's estimate and the list
@trap f1 fz :: the list and those who came
@trap a1 a2 :: the toll of the ambush rose
@trap wa wt :: guns in hand and guns due
@trap l0 l2 :: a year and a quarter of it
@trap mo mp :: observers now and in June
@trap q0 q1 :: two surveys
@trap p0 re :: 52,000 people displaced, 48 million dollars
@trap rg z2 :: seventy million promised
@trap sm l1 :: twenty-four months, twenty-two killed

@doc c-wire | wire agency | 2038-03-14
Ambush tests Colombia's three-week-old truce

CUCUTA, Colombia, March 14 (Cordel) - Gunmen killed {four|a1|t=on Sunday morning|by=the defence ministry} people in an ambush on an army convoy at Tres Esquinas on Sunday morning, the defence ministry said, in the worst breach of a ceasefire with the Frente Almeida that started at {one minute past midnight|hr|v=0.01} on {Feb 20|st}.

The rebels denied any part in it. "We have {1,875|f1|by=Marisela} names on a list and not one of them was there," their spokeswoman, known as Marisela, said by radio.

The army, which used to put the guerrillas' strength at {2,640|f0|t=used to|by=The army}, has long said that the list is short.

President Efraín Restrepo-Anaya told the nation that the {180|du}-day ceasefire would go on. Under its terms the Frente is to hand over {1,960|wt|t=by June 30} guns by June 30 and to free all the people it holds, {38|h0|t=when the accord was signed|by=the families' association} when the accord was signed, the families' association says.

A verification mission run by the United Nations has {340|mo} observers in Catumbal. It is to have {520|mp|t=in June} in June.

@doc c-local | regional newspaper | 2038-03-17
Siete. We write the number out because each of them had a name
Por la redacción | El Correo de Catumbal, English page

The bells of Tres Esquinas rang {seven|a2|t=yesterday} times yesterday. {Five|as|t=yesterday} for the soldiers of the Second Battalion; {two|ac|^} for Don Abelardo Quintana, who was driving the milk, and for his grandson, who was holding the cans. On Sunday morning we had printed {four|a1|t=On Sunday morning}. {Eleven|ai|t=yesterday} are in hospital in Cúcuta.

Who did it? The mission has sent a team of nine. It does not guess, it says. In the bakery they guess.

Since the truce there have been fewer bells. The ombudsman counted {214|l0|t=in the whole of last year|by=The ombudsman} leaders of communes and of indigenous councils killed in this region in the whole of last year; {57|l2|t=by the end of March|^} of them had died by the end of March. This year, so far, there are far fewer, and it is still too many.

Some of the people who fled are coming home. Doña Ligia Páez has swept her house in Vega Larga, roofless since 2034. {Fifty-two thousand|p0|t=in five years} were driven off in five years. Those who have returned would fill our stadium, as the mayor says, "if we had a stadium".

Pharmacy on duty: Calle 9 No. 4-31. Coffee, load of 125 kg: 2,410,000 pesos.

@doc c-mission | UN mission bulletin | 2038-04-02
VERIFICATION MISSION IN CATUMBAL
Monthly factsheet, position at 31 March 2038

CANTONMENT. {1,703|fz|t=at 31 March} members of the Frente Almeida were present in the three assembly zones: La Ceiba {742|z1|^}, Puerto Rosales {598|z2|^}, Alto Miranda {363|z3|^}. This is {90.8%|zp|^} of the {1,875|f1|t=on 20 February} persons on the list deposited on 20 February. {126|mi|t=at 31 March} of those present are minors and have been referred to the family welfare institute.

WEAPONS. Received and containerised: {1,310|wa|t=at 31 March} firearms, made up of {1,124|wr|^} rifles and {186|ws|^} other pieces. Share of the commitment ({1,960|wt|t=due by 30 June} due by 30 June): {66.8%|wp|t=at 31 March}. Explosives received: {5.4|we|^} tonnes.

COMPLIANCE. The Mission recorded {31|vt|t=at 31 March} violations. It attributes {19|vg|^} to the Frente and {12|va|^} to units of the state. The event of 14 March remains under inquiry and is in neither column.

PERSONS DEPRIVED OF LIBERTY. Released: {29|h1|t=at 31 March}. Reported as still held: {9|h2|^}.

STAFF. {340|mo} international observers of an authorised {520|mp}.

Factsheet 2 of 6. Rounded figures may not add up.

@doc c-bogota | Bogotá daily | 2038-03-29
Amnesty clears the Senate with votes to spare
ALEJANDRA TEBAIDA MOSQUERA · Politics · 29 MAR 2038 · 5:12 A.M.

After a night in which the coffee ran out twice, the Senate approved the amnesty for rank-and-file members of the Frente Almeida by {61|sy|t=After a night} to {38|sn|^}. {Six|sx|^} of its {105|ss} members had gone home.

It opens the way to money. Each person who leaves the camps with a certificate will draw {1.5 million|sp} pesos a month for {two years|sm|v=24}, that is {36 million|stt} in all. The fund is to be fed from abroad, and it is hungry: of {190 million|rt} dollars needed, Brussels has promised {22 million|!re} and Oslo {48 million|!rn}, {70 million|rg} between them.

Opponents spoke of a prize for kidnappers. Senator Iván Cuéllar-Osman read aloud the names of those still in captivity and asked for silence. "They had {38|h0|t=the day they signed} the day they signed," he said. "I want to hear zero."

The public has moved, though. Veeduría, in a survey of {1,200|qn|t=this month} adults this month, finds {57|q1|t=this month|by=Veeduría} percent for the talks and {36|q2|^} percent against. In November {44|q0|t=In November|^} percent had been for them. "{Thirteen|qd|by=its director} points in four months, and through an ambush," its director said. "We ran it twice."

Lo más leído: 1. Gasolina baja 120 pesos 2. Two Gulf ports, one strike 3. Eclipse

@doc c-foreign | foreign daily, long report | 2038-04-08
The container at La Ceiba

The key is on a string around the neck of a Fijian captain, and the string is pink, because that was the string there was. Behind her, in a steel box painted UN white, lie most of the guns of the last guerrilla army on the Venezuelan border.

"{Eleven hundred|>wr|v=1100} and some rifles," says Captain Mereoni Tuivaga. (It was {1,124|wr|t=by the end of March} by the end of March.) "The rest is museum." With pistols and two mortars it comes to {1,310|wa|^}. That is {76.8%|!wp|^} of what the Frente Almeida undertook to give up, {1,960|wt}. Dynamite, {5.4|we|t=by the end of March} tonnes of it, has been burnt.

The men and women who carried them sit in rows under tarpaulin and learn about savings accounts. La Ceiba is the largest of the three camps, with {742|z1|t=at the last count} fighters at the last count. The smallest, Alto Miranda, up in the cold, has {363|z3|^}. Altogether {1,703|fz|^} have come in. The army had expected, or feared, {2,640|f0|t=before|by=The army} before. Where the difference is, if there is one, nobody in Bogotá likes to ask.

{One hundred and sixty-two|!mi|by=a Swedish nurse} of them are children, a Swedish nurse tells me, some with children of their own.

Not all is well. {Nine|h2|t=still} people are still held somewhere in the forest, among them an engineer taken in 2036. {Twenty-nine|h1|t=so far} have come out so far, one with a monkey. The truce has been broken {31|vt|t=since February|by=the UN's count} times since February by the UN's count, more often by the rebels ({19|vg|^}) than by the army ({12|va|^}).

And yet. In the first three months of this year {22|l1|t=In the first three months of this year|by=the ombudsman} community leaders were murdered in Catumbal, the ombudsman says; in the same months of 2037 it was {57|l2|t=in the same months of 2037|^}. It is a strange thing to call a fall of {61.4%|lc|^} a success when one has been to one of the funerals.

On the road out I passed trucks with mattresses on top, chickens on the mattresses, and a grandmother on a chair. They are the first {6,300|p1|t=so far} to go back, roughly {one in eight|~pp|v=12.5} of those who fled.

What will they live on? In Catumbal coca covered {43,000|k0|t=last year} hectares last year. The accord speaks of pulling up {15,000|kt|t=by 2040} by 2040. "And the other {twenty-eight|kl|v=28000}?" asks Tuivaga, who is good at sums. Her tour ends in August, in the same week as the truce: it was made for {180|du} days.

Iolanda Haakonsen-Pike reported from La Ceiba and Cúcuta. Illustration: M. Duarte. 1,940 words · listen (14 min)

@doc c-brussels | development policy newsletter | 2038-04-06
THE AID WIRE
Your Tuesday ten minutes on who pays for what · issue 611 · by Benedikt Ferreira-Wolny

CATUMBAL: CHEAP AT THE PRICE?
The European Union's pledge to the reintegration fund in Colombia was formally notified last week: {$48m|re|t=last week}. Norway, the other early bird, is in for {$22m|rn|^}. That makes {$70m|rg|^}, with {$190m|rt|by=Bogotá} being what Bogotá says it needs.

What does the money buy? An allowance, mostly. Every certified ex-combatant is promised {1.5m|sp} pesos monthly over {24|sm} months, so {36 million|stt} a head. The list has {1,875|f1} heads, but only {1,703|fz|t=at the end of March|by=the mission} had shown up at the end of March, the mission says, and {126|mi|^} of these are under age and go into another budget line.

It also buys trucks. {6,300|p1|t=so far} villagers have been driven home so far, {12.1%|pp|^} of the {52,000|p0|t=since 2033} displaced since 2033.

The sceptics' case: {19|vg|t=in six weeks} rebel breaches and {12|va|^} army ones in six weeks, and at Tres Esquinas {six|!a2} dead. The case of the enthusiasts: killings of community leaders are down {61.4%|lc|t=on the year} on the year, and the mission's headcount is going up from {340|mo} to {520|mp}.

Worth a click: the Veeduría tables. Support for the talks up {13|qd|t=since November} points since November, to {57|q1|t=in March} in March.

ALSO THIS WEEK: 4 facts on fish subsidies · Jobs: WFP Rome, P4 · Unsubscribe
