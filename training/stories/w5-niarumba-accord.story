@story w5-niarumba-accord
@topic Peace treaty between Maputo and the Frente do Rovuma: signing to ratification
@subject T = Nampevo Accord | the accord | the treaty | the deal
@subject G = Government of Mozambique | the government | Maputo | the state
@subject R = Frente do Rovuma | the Front | FdR | the rebels | the guerrillas
@subject N = Niarumba province | Niarumba | the province
@subject M = Verification mission | the mission | MOVIPAZ | monitors
@subject F = Niarumba reconstruction fund | the fund | the trust fund
@subject A = Assembly of the Republic | parliament | the Assembly | the house
@subject U = army | the general staff
@subject EU = European Union | Brussels
@subject WB = World Bank
@subject AD = African Development Bank | AfDB
@subject JP = Japan | Tokyo
@subject CH = Chitunde camp | Chitunde
@subject LI = Lipumba camp | Lipumba
@subject AC = Acervo Conflict Archive | Acervo
@subject RW = Rwandan contingent | Rwandan soldiers | Kigali's troops
@fact r1 = 6400 | other | R | fighters to be disarmed | 2036-05-17 | plan | pledged
@fact ru = 4900 | other | U | fighters believed to be under arms | 2036-05-17 | snapshot | projected
@fact rw = 2150 | other | R | women among the fighters to be disarmed | 2036-05-17 | plan | pledged
@fact ci = 1600 | other | R | fighters to join the police and army | 2036-05-17 | plan | pledged
@fact cv = 4800 | other | R | fighters to return to civilian life | 2036-05-17 | plan | pledged
@fact cs = 25 | other | R | percent of fighters to join the police and army | 2036-05-17 | plan | pledged
@fact k = 8 | other | M | assembly camps | - | plan
@fact a1 = 312 | other | M | fighters registered in the camps | 2036-05-20 | cumulative
@fact a2 = 1870 | other | M | fighters registered in the camps | 2036-06-02 | cumulative
@fact ac = 1105 | other | CH | fighters registered in the camp | 2036-06-02 | cumulative
@fact al = 460 | other | LI | fighters registered in the camp | 2036-06-02 | cumulative
@fact ao = 305 | other | M | fighters registered in the other camps | 2036-06-02 | cumulative
@fact pc = 1450 | other | CH | places in the camp | - | constant
@fact g1 = 205 | other | M | weapons handed in | 2036-05-20 | cumulative
@fact g2 = 1240 | other | M | weapons handed in | 2036-06-02 | cumulative
@fact o1 = 96 | other | M | observers deployed | 2036-05-20 | snapshot
@fact o2 = 420 | other | M | observers at full strength | - | plan | pledged
@fact dd = 120 | duration | T | days for the disarmament | - | plan | pledged
@fact v1 = 61 | other | N | clashes reported | 2036-04 | cumulative
@fact v2 = 23 | other | N | clashes reported | 2036-05-17 to 2036-06-02 | cumulative
@fact s1 = 14 | seats | R | seats reserved in the provincial assembly | - | plan | pledged
@fact s2 = 62 | seats | N | seats in the provincial assembly | - | constant
@fact q1 = 2.75 | other | N | percent of gas revenue kept | 2036 | constant
@fact q2 = 12 | other | N | percent of gas revenue kept | from 2037 | plan | pledged
@fact q3 = 20 | other | R | percent of gas revenue demanded for the province | 2035 talks | snapshot | denied
@fact f = 680000000 | budget | F | reconstruction money promised | 2036-05-17 | plan | pledged
@fact fe = 240000000 | budget | EU | reconstruction money promised | 2036-05-17 | plan | pledged
@fact fw = 210000000 | budget | WB | reconstruction money promised | 2036-05-17 | plan | pledged
@fact fa = 130000000 | budget | AD | reconstruction money promised | 2036-05-17 | plan | pledged
@fact fj = 100000000 | budget | JP | reconstruction money promised | 2036-05-17 | plan | pledged
@fact fp = 85000000 | spending | F | reconstruction money paid in | 2036-06-02 | cumulative
@fact fs = 12.5 | other | F | percent of the promised money paid in | 2036-06-02 | snapshot
@fact al1 = 4500 | price | G | meticais a month to each disarmed fighter | - | plan | pledged
@fact al2 = 18 | duration | G | months of allowance | - | plan | pledged
@fact al3 = 81000 | price | G | meticais in all to each disarmed fighter | - | plan | pledged
@fact dk = 11300 | deaths | AC | people killed in the war | 2036-05 | cumulative
@fact dg = 7900 | deaths | G | people killed in the war | 2036-05 | cumulative
@fact dp = 1120000 | evacuated | N | people displaced | 2029 peak | snapshot
@fact dn = 740000 | evacuated | N | people displaced | 2036-05 | snapshot
@fact dr = 380000 | evacuated | N | people who have gone home | 2029 to 2036-05 | cumulative
@fact dc = 33.93 | rate | N | percent fall in people displaced | 2029 to 2036-05 | cumulative
@fact y = 171 | votes_cast | A | deputies in favour | 2036-06-03 | constant
@fact no = 49 | votes_cast | A | deputies against | 2036-06-03 | constant
@fact ab = 12 | votes_cast | A | deputies abstaining | 2036-06-03 | constant
@fact mi = 18 | votes_cast | A | deputies absent | 2036-06-03 | constant
@fact as = 250 | seats | A | deputies | - | constant
@fact pr = 318 | arrests | G | prisoners to be freed | 2036-05-17 | plan | pledged
@fact p1 = 57 | arrests | G | prisoners freed | 2036-06-02 | cumulative
@fact rt = 2500 | officers | RW | foreign soldiers in the province | 2036-05 | snapshot
@fact pn = 64 | poll_share | T | respondents in favour, whole country | 2036-05 | snapshot
@fact pp = 71 | poll_share | T | respondents in favour, province | 2036-05 | snapshot
@trap r1 ru :: the Front's own list and the army's estimate
@trap a1 a2 :: arrivals grew
@trap a2 ac :: all camps and one camp
@trap ac pc :: registered and places
@trap dk dg :: archive and government count differently
@trap g1 g2 :: weapons three days in and two weeks in
@trap f fp :: promised and paid
@trap q2 q3 :: agreed and demanded
@trap pn pp :: country and province
@trap pr p1 :: promised releases and those made
@rel sum f = fe + fw + fa + fj
@rel sum r1 = ci + cv
@rel share cs = ci / r1
@rel sum a2 = ac + al + ao
@rel share fs = fp / f
@rel product al3 = al1 * al2
@rel diff dr = dp - dn
@rel change dc = dp -> dn
@rel sum as = y + no + ab + mi
@race promised = fe fw fa fj

@doc a-wire | wire agency | 2036-05-17
Mozambique, northern rebels sign peace after 13 years

NAMPEVO, Mozambique (Índico Press) - The government of Mozambique and the Frente do Rovuma put their names on Saturday to a treaty meant to close a war that an independent tally says has killed more than {11,300|>dk|by=an independent tally} people.

President Custódio Nhabinde and the Front's commander, Amade Salimo Chande, signed the Nampevo Accord under a marquee in front of some {900|-} guests, three hours behind schedule.

Under the deal the Front will bring {6,400|r1|by=the Front} fighters, {2,150|rw|^} of them women, to {eight|k} assembly camps run by MOVIPAZ, a regional verification mission. They have {120|dd} days to give up their guns. One in {four|-} - {1,600|ci} - will be taken into the police and the army; the remaining {4,800|cv} return to civilian life on an allowance of {4,500|al1} meticais a month, paid for {a year and a half|al2|v=18}.

The general staff, whose officers sat stone-faced in the second row, has never accepted the guerrillas' arithmetic. It puts their strength at {4,900|ru|by=The general staff}.

Niarumba, the gas-rich province at the heart of the fighting, is to keep {12%|q2|t=from next year} of the revenue pumped off its coast from next year. The rebels had gone into last year's talks asking for {20%|q3|t=last year's talks}.

Donors promised {$680 million|f|by=Donors} for roads, schools and wells. The European Union leads with {$240 million|fe}, ahead of the World Bank on {$210 million|fw}, the African Development Bank on {$130 million|fa} and Japan on {$100 million|fj}.

Maputo also undertook to release {318|pr|by=Maputo} prisoners. Its own figure for the dead stands at {7,900|dg|by=Its own figure}.

@doc b-radio | radio bulletin script | 2036-05-20
RÁDIO SERRA AZUL - ENGLISH SERVICE - 18:00 BULLETIN, TUESDAY
[Presenter: Zubaida Faquir. Tech: booth 3]

Good evening. Three days after the ceremony at Nampevo, the first men and women of the Front are walking out of the bush.

The mission tells us it had taken down the names of {three hundred and twelve|a1|t=midday today|by=The mission|v=312} fighters by midday today. They brought with them {two hundred and five|g1|t=midday today|by=The mission|v=205} weapons, mostly old rifles and a single mortar.

That is a small start. According to the Front, {4,900|!r1|by=the Front} people are on its list for disarmament, and {a little over two thousand|rw|v=2150|by=the Front} of those are women.

CLIP: Colonel Refilwe Mokhosi, MOVIPAZ: "I have {ninety-six|o1|t=today} observers on the ground today. When we are complete, there will be {four hundred and twenty|o2|by=Colonel Refilwe Mokhosi|v=420}. Please be patient with us."

The camp at Chitunde, the largest of the {eight|k}, has beds for {one thousand four hundred and fifty|pc|v=1450}. Our reporter saw most of them empty. Lipumba opens tomorrow.

And the money. Each ex-combatant has been told to expect {four thousand five hundred|al1|v=4500} meticais monthly, for {eighteen|al2} months. Some at the gate today asked when the first envelope comes. Nobody there could say.

In other news: a fishing boat with {7|-} crew is overdue off Ponta Leva. And in football, Atlético Nangade {2|-}, Desportivo {2|-}.

@doc c-blog | live blog | 2036-06-03
As it happened: Parliament votes on the Nampevo Accord
Savana Diária live desk | Follow us on channel 41 | 12,{480|-} readers here now

**16:52** It is done. The Assembly ratifies the treaty: {171|y} deputies in favour, {49|no} against, {12|ab} abstaining. The tellers record {18|mi} empty chairs in the {250|as}-member house. Singing in the gallery.

**16:31** Voting begins. Opposition whip Graça Tembe-Lal says her side will split.

**16:05** Defence minister Jaime Ossufo is asked about the guns. Up to last night the monitors had collected {1,240|g2|t=Up to last night|by=the monitors}, he says. And people? {1,870|a2|t=last night|by=he} registered; {1,105|ac|^} at Chitunde, {460|al|^} at Lipumba, {305|ao|^} spread over the rest.

**15:48** A heckle: "And how many are really out there?" Ossufo: the army's estimate was, and remains, {4,900|ru|by=the army's estimate}. The Front gave {6,400|r1|by=The Front}. "We shall pay for those who come, not for those who are on paper."

**15:20** Prisoners. {57|p1|t=so far} have walked free so far, out of {318|pr} named in annex C.

**14:58** Deputy Yolanda Machel-Dias reads from Monday's Intercampo survey: {64%|pn|by=Intercampo survey} of Mozambicans back the accord, {71%|pp|by=Intercampo survey} in Niarumba itself.

**14:30** Also on the table today: the province's future assembly, with {14|s1} of its {62|s2} seats set aside for the Front. Several speakers dislike that more than anything in the text.

READ MORE: Five charts on the war | Rains: {3|-} bridges closed on the N{14|-}

@doc d-sabroad | broadsheet analysis | 2036-06-04
Peace on paper, and a mountain of paper still to come
By Thandeka Vorster-Nkuna in Maputo

It took the house barely two hours to bless an agreement that thirteen years of war had made unthinkable. {171|y} to {49|no} is not a close thing. Yet I left the gallery less sure than those who sang in it.

Take the guerrillas first. Little more than a fortnight after the ceremony, fewer than {1,900|<a2|t=Little more than a fortnight after the ceremony} of the {6,400|r1} pledged have reported. They have surrendered {2,140|!g2|t=Little more than a fortnight after the ceremony} weapons. Chitunde, planned for {1,450|pc} people, is filling; elsewhere tents stand in rows with nobody in them.

Then the shooting. It has not stopped. The mission has logged {23|v2|t=since the signing|by=The mission} incidents since the signing, against {61|v1|t=in April|by=The mission} in April. Better, but Colonel Mokhosi's people will be stretched even once all {420|o2} have landed, and the {2,500|rt} Rwandan soldiers who have kept the coast road open want to go home.

Consider also what has been promised to individuals. A demobilised fighter will have drawn {81,000|al3} meticais when the payments lapse after {18|al2} months. A teacher in the province earns about that in half a year. Of the whole force a {quarter|cs|v=25} will wear the state's uniform; their former prey will have to salute them.

And the dead? Maputo says {7,900|dg|by=Maputo}. The Acervo Conflict Archive, which reads parish registers rather than communiqués, has {11,300|dk|by=The Acervo Conflict Archive}. Nobody proposes to settle which it is. Of {318|pr} captives due for release, {261|-} still wait.

@doc e-gas | trade newsletter | 2036-06-05
ROVUMA BASIN BRIEF no. 212 - What the accord means for operators

Ratified, gazetted, done. Four points for your desks before the weekend.

1. Revenue split. Niarumba's slice goes from {2.75%|q1|t=now} now to {12%|q2|t=in January} in January. That comes from the treasury's part, not yours. Remember that the FdR opened at a {fifth|q3}; nobody in Maputo will reopen it.

2. Politics. The provincial assembly has {62|s2} members, {16|!s1} of whom will be FdR appointees until the ballot. They will sit on the local-content committee. Budget for lunch.

3. Security. The Rwandan contingent ({2,500|rt}) begins to thin out in September. MOVIPAZ is no substitute, with {96|o1|t=when last published} observers when last published. Clashes: {23|v2|t=since 17 May} since 17 May.

4. Reconstruction. Of {$680m|f} pledged, the trust fund has banked {$85m|fp|t=by Monday}, or {12.5%|fs|t=by Monday}, by Monday. Brussels' {$240m|fe} is stuck with its auditors; Tokyo's {$100m|fj} arrives in yen and in two years. The World Bank ({$210m|fw}) and the AfDB ({$130m|fa}) will want their own engineers on the coast road.

Reply to this mail or ring {+258 21 555 0148|-}. Unsubscribe below.

@doc f-aid | humanitarian bulletin | 2036-06-06
Niarumba displacement snapshot no. 31
Prepared by the Joint Shelter Cell. Not an official document.

Some {740,000|~dn|t=end of May} people remained away from their homes at the end of May. At the height of the fighting, in 2029, the number was {1.12 million|dp|t=At the height of the fighting}. In the seven years between, {380,000|dr} made the journey back, a drop of {44 per cent|!dc} in the caseload.

Teams do not expect the treaty to move many people before the harvest. Mines are the reason most often given; money comes second. Of what donors laid on the table at Nampevo, {one dollar in eight|fs|v=12.5|t=this week} has reached the account this week: {US$85 million|fp} in all.

Polling suggests that those closest to the war are keenest on its end: {71 per cent|pp} approve in the province, {seven|-} points above the {64 per cent|pn} found across the country.

Fighters' families. Camps were sized for combatants alone. At Lipumba, {460|al|by=the mission's register} combatants are on the mission's register but our volunteers counted close to {1,300|-} people there. At Chitunde the register shows {1,105|ac|by=the register}. The total for all {eight|k} sites is {1,870|a2|by=the register}; children are on no list.

The cell also notes the release of {57|p1|by=The cell} detainees, among them {nine|-} minors.

Photo 2: Women queue at Lipumba. (J. Mwathi / JSC) Funding code MZ-{0417|-}.
