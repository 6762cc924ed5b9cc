@story t6-dzahani-eruption
@topic Eruption of Mont Dzahani in the Comoros: first night to the fifth day
@subject E = Mont Dzahani eruption | the eruption | Mont Dzahani | Dzahani | the volcano | the mountain | eruption
@subject X = 1987 Dzahani eruption | the 1987 eruption | 1987
@subject MB = Mbadani
@subject HS = Hasendjé
@subject NT = Ntsoudjou
@subject G = Government of the Comoros | the government | Comoran government | the cabinet | state
@subject U = United Nations | UN | the world body
@subject EU = European Union | EU | Brussels | the European Commission
@subject F = France | Paris
@subject O = Dzahani Volcano Observatory | the observatory | OVD
@subject A = Moroni airport | the airport
@subject H = Comoran health ministry | the health ministry | clinics
@subject I = Grande Comore | Ngazidja | the island
@fact d1 = 3 | deaths | E | people killed | 2034-02-09 morning | cumulative
@fact d2 = 7 | deaths | E | people killed | 2034-02-10 evening | cumulative
@fact d3 = 11 | deaths | E | people killed | 2034-02-12 | cumulative
@fact dr = 6 | deaths | E | people killed under roofs that gave way | 2034-02-12 | cumulative
@fact dm = 5 | deaths | E | people killed by mudflows | 2034-02-12 | cumulative
@fact m1 = 19 | missing | E | people missing | 2034-02-10 evening | snapshot
@fact m2 = 4 | missing | E | people missing | 2034-02-12 | snapshot
@fact i1 = 46 | injuries | E | people hurt | 2034-02-09 morning | cumulative
@fact i2 = 128 | injuries | E | people hurt | 2034-02-12 | cumulative
@fact e1 = 9400 | evacuated | E | people who left their homes | 2034-02-09 morning | snapshot
@fact e2 = 23600 | evacuated | E | people who left their homes | 2034-02-10 evening | snapshot
@fact e3 = 31200 | evacuated | E | people who left their homes | 2034-02-12 | snapshot
@fact emb = 14300 | evacuated | MB | people who left their homes | 2034-02-12 | snapshot
@fact ehs = 9800 | evacuated | HS | people who left their homes | 2034-02-12 | snapshot
@fact ent = 7100 | evacuated | NT | people who left their homes | 2034-02-12 | snapshot
@fact esh = 12900 | evacuated | E | people who sleep in public shelters | 2034-02-12 | snapshot
@fact ere = 18300 | evacuated | E | people who stay with relatives | 2034-02-12 | snapshot
@fact sh = 41 | other | G | public shelters opened | 2034-02-12 | cumulative
@fact h1 = 1340 | homes | E | houses destroyed | 2034-02-12 | cumulative
@fact h2 = 2915 | homes | E | houses damaged | 2034-02-12 | cumulative
@fact ht = 4255 | homes | E | houses destroyed or damaged | 2034-02-12 | cumulative
@fact ci = 5200 | other | I | rainwater cisterns tested | 2034-02-12 | cumulative
@fact cu = 3640 | other | I | rainwater cisterns found unfit to drink from | 2034-02-12 | cumulative
@fact cs = 70 | other | I | share of tested cisterns that are unfit | 2034-02-12 | snapshot
@fact r1 = 870 | cases | H | people treated for breathing trouble | 2034-02-10 evening | cumulative
@fact r2 = 2260 | cases | H | people treated for breathing trouble | 2034-02-12 | cumulative
@fact rc = 904 | cases | H | children under five treated for breathing trouble | 2034-02-12 | cumulative
@fact rs = 40 | other | H | share of breathing patients who are under five | 2034-02-12 | snapshot
@fact un = 6500000 | budget | U | dollars released for relief | 2034-02-11 | plan | pledged
@fact eu = 4000000 | budget | EU | euros promised for relief | 2034-02-11 | plan | pledged
@fact fr = 2500000 | budget | F | euros promised for relief | 2034-02-11 | plan | pledged
@fact ef = 6500000 | budget | EU | euros promised for relief together with France | 2034-02-11 | plan | pledged
@fact ap = 14800000000 | budget | G | francs asked of donors | 2034-02-12 | plan
@fact ape = 30100000 | budget | G | euros asked of donors | 2034-02-12 | plan
@fact apf = 5200000000 | budget | G | francs asked of donors for food | 2034-02-12 | plan
@fact apw = 3700000000 | budget | G | francs asked of donors for water | 2034-02-12 | plan
@fact aps = 5900000000 | budget | G | francs asked of donors for shelter | 2034-02-12 | plan
@fact gf = 75000 | damages | G | francs of grant per family | 2034-02-12 | plan | pledged
@fact gn = 6200 | other | G | families due a grant | 2034-02-12 | plan
@fact gt = 465000000 | damages | G | francs of grants in all | 2034-02-12 | plan | pledged
@fact p1 = 9000 | distance | E | metres that the ash column rose | 2034-02-08 evening | snapshot
@fact p2 = 12500 | distance | E | metres that the ash column rose | 2034-02-10 | snapshot
@fact z1 = 6 | distance | E | kilometres of closed zone around the crater | 2034-02-08 | snapshot
@fact z2 = 10 | distance | E | kilometres of closed zone around the crater | 2034-02-10 | snapshot
@fact am = 18 | distance | MB | centimetres of ash on the ground | 2034-02-10 | snapshot
@fact ah = 11 | distance | HS | centimetres of ash on the ground | 2034-02-10 | snapshot
@fact fl = 38 | other | A | flights cancelled | 2034-02-12 | cumulative
@fact ps = 1870 | other | A | travellers stranded | 2034-02-12 | snapshot
@fact ct1 = 14:20 | clock | O | time of the red alert | 2034-02-08 | constant
@fact ct2 = 16:05 | clock | E | time of the first explosion | 2034-02-08 | constant
@fact xd = 5 | deaths | X | people killed | - | constant
@fact xe = 16000 | evacuated | X | people who left their homes | - | constant
@fact og = 210000 | budget | O | euros asked for instruments | 2033 | plan
@fact oh = 60000 | budget | O | euros received for instruments | 2033 | constant
@fact os = 8 | other | O | seismometers installed | - | constant
@fact ow = 3 | other | O | seismometers that worked | 2034-02-08 | snapshot
@fact ox = 5 | other | O | seismometers that did not work | 2034-02-08 | snapshot
@rel sum os = ow + ox
@rel sum d3 = dr + dm
@rel sum e3 = emb + ehs + ent
@rel sum e3 = esh + ere
@rel sum ht = h1 + h2
@rel share cs = cu / ci
@rel share rs = rc / r2
@rel sum ef = eu + fr
@rel sum ap = apf + apw + aps
@rel product gt = gf * gn
@trap d1 d2 :: the toll rose from Thursday to Friday
@trap m1 m2 :: most of the missing were found by Sunday
@trap e2 e3 :: more people left by Sunday
@trap un ef :: 6.5 million dollars of the UN and 6.5 million euros of the EU and France
@trap esh emb :: people in shelters and people from Mbadani
@trap r1 r2 :: patients on Friday and on Sunday
@trap xd d3 :: the 1987 toll and this one
@trap z1 z2 :: the closed zone was widened
@trap h1 h2 :: destroyed and damaged houses
@trap og oh :: asked and received

@doc a-wire | wire agency | 2034-02-09
Comoros volcano kills {three|d1}, sends {thousands|~e1} fleeing

MORONI, Feb 9 (Océan Presse) - {Three|d1|t=Thursday morning|by=civil protection} people were dead and {46|i1|^} hurt on Grande Comore as of Thursday morning, civil protection said, after Mont Dzahani burst into life overnight for the first time in almost half a century and rained stones on the farms below it.

Around {9,400|~e1|t=by daybreak|by=the interior minister, Saïd Mlaïli} villagers had walked or driven off its slopes by daybreak, the interior minister, Saïd Mlaïli, told reporters in the capital. Soldiers turned back anyone trying to come within {six|z1|t=on Wednesday} kilometres of the crater, the limit set on Wednesday.

The first blast came at {4:05 p.m.|ct2|t=on Wednesday}, an hour and three-quarters after the observatory had gone to red at {2:20 p.m.|ct1|^} A column of ash stood {9,000|p1|t=by Wednesday evening|by=the observatory} metres above the island by Wednesday evening, according to the observatory, whose director conceded that only {three|ow|by=whose director} of its {eight|os|^} seismometers had been working.

"We heard the mountain clear its throat, and then it was night in the afternoon," said Echata Bacar, a vanilla grower from Mbadani.

When Dzahani last erupted, in 1987, {five|xd} people died and some {16,000|~xe} had to move.

The airport was shut until further notice. (Reporting by Nadhoir Combo; editing by L. Ferrand; +269 773 01 18)

@doc b-paper | island daily | 2034-02-11
{Seven|d2} buried, {nineteen|m1} sought: Ngazidja counts under the ash

From our correspondents in Mbadani and Hasendjé

The muezzin of Mbadani called the prayer for the dead {seven|d2|t=by Friday evening|by=the prefecture} times on the week's last working day. That was the prefecture's count by Friday evening, and beside it stood a longer list: {19|m1|^} men, women and children nobody has seen since the mud came down the Wadi Djalé.

Those who have gone from their houses are now {26,300|!e2|t=on Friday|by=the prefect}, the prefect told us on Friday, most of them to cousins on the coast. Nobody may go nearer than {ten|z2|t=since Friday noon} kilometres to the summit since Friday noon; until then it was {six|z1}.

We measured for ourselves. In the square at Mbadani a school ruler went in as deep as {18|am} centimetres. In Hasendjé, on the lee side, it stopped at {11|ah}. "At {eleven|-} a good roof holds. At {eighteen|-} you must be up there with a shovel," said the mason Abdou Toihir, who had been on his for nine hours.

Old people here compare. "In 1987 we lost {five|xd|by=the imam}," the imam said, "and we thought God could not send worse." The plume on Friday climbed to {12,500|p2|t=on Friday|by=the OVD} metres, the OVD says; it had managed {nine|p1|t=on the first evening|x=1000} thousand on the first evening.

At the regional hospital Dr Fatouma Djaé had seen {870|r1|t=by the time we left on Friday evening|by=Dr Fatouma Djaé} patients who could not get their breath, she told us by the time we left on Friday evening.

IN TODAY'S ISSUE: Fuel coupons page 3 · Lottery: 4, 17, 22, 31, 40 · Petit train des vacances cancelled page 7

@doc c-unflash | humanitarian bulletin | 2034-02-12
COMOROS: Mont Dzahani eruption. Flash Update No. 3 (as of 12 February 2034)

HIGHLIGHTS

- {Eleven|d3|t=as of 12 February 2034|by=the authorities} deaths have been confirmed by the authorities: {six|dr|^} when ash-laden roofs gave way and {five|dm|^} in lahars. {Four|m2|^} people remain unaccounted for. {128|i2|^} were injured.
- {31,200|e3|t=as of 12 February 2034} people are displaced. By place of origin: Mbadani {14,300|emb|^}, Hasendjé {9,800|ehs|^}, Ntsoudjou {7,100|ent|^}. 
- {12,900|esh|^} of them are in {41|sh|^} collective sites; the other {18,300|ere|^} live with host families.

WATER. The island has no rivers and drinks from its roofs. Teams have sampled {5,200|ci|^} household cisterns, of which {3,640|cu|^} ({70 per cent|cs|^}) are not safe.

HEALTH. Facilities have recorded {2,260|r2|t=as of 12 February 2034} consultations for acute respiratory symptoms, {904|rc|^} of them of children below the age of five. 

FUNDING. The world body's emergency fund has allocated {US$6.5 million|un|t=on Saturday}, announced on Saturday. The Government's appeal, launched today, seeks KMF {14.8 billion|ap|t=today|by=The Government}: {5.2 billion|apf|^} for food, {3.7 billion|apw|^} for water, and {5.9 billion|aps|^} for shelter. 

ACCESS. {38|fl|t=as of 12 February 2034} flights have been cancelled. {Two|-} relief ships are expected at Moroni on Tuesday. 

Contact: S. Okello-Brandt, Information Management, ext. 4410. Next update: 14 February. Report 3/034, 2 pages.

@doc d-broadsheet | British broadsheet | 2034-02-13
After the ash, the thirst: an island that drinks from its roofs

Grainne Mbeki-Holt in Hasendjé

Every house on Ngazidja has a tank, and every tank has a story now. Hadidja Soilihi, who is 61, lifts the lid of hers and shows me something like wet cement. "Drink," she says, and laughs.

Hers is one of {3,640|cu|t=by Sunday|by=the UN} that failed the UN's tests by Sunday. Put another way, {seven in ten|cs|v=70|^} of the cisterns examined cannot be used, on an island with not a single stream.

The dead number {11|d3|t=by Sunday}, and the missing, {19|m1|t=at the end of last week} at the end of last week, are down to {four|m2|t=by Sunday}. It is the living who now alarm the doctors. {Two in five|rs|v=40|by=the health ministry} of those coming to clinics with ash in their lungs are under five, the health ministry says, out of some {2,300|~r2|t=since Wednesday|^} patients since Wednesday.

What the volcano has done to the villages took until yesterday to add up. It flattened {1,340|h1|t=until yesterday|by=the government} houses and damaged {2,915|h2|^} more, the government reckons, a total of {4,555|!ht|^} that will need tin, timber and, above all, gutters.

Money is on the way, from many pockets. France has offered {€2.5 million|fr}, and Brussels {€4 million|eu}. The government thinks it needs {€30 million|~ape|t=yesterday}, it said yesterday, with the biggest slice, {5.9 billion|aps} francs, going on shelter. To each of {6,200|gn|by=the finance minister} families without a habitable house the state itself will hand {75,000|gf|^} francs, the finance minister has promised, roughly the price of {30|-} sheets of roofing.

There is blame, too, and it is quiet so far. Last year the observatory begged for {€210,000|og|t=Last year} worth of new instruments; it was granted {€60,000|oh|^}. On the day, {five|ox} of its sensors were silent. It sounded the red alert all the same, at {2.20pm|ct1}, and its staff believe that those minutes saved Mbadani, from where {14,300|emb} people have come down.

Additional reporting by Youssouf Ali. Photograph: M. Attoumani (4/9)

@doc e-radio | radio script, French public radio's English service | 2034-02-12
[CUE] Five days after it woke up, the Dzahani volcano in the Comoros is quieter tonight, but the bill is growing. Solène Vautrin reports from Moroni.

[VOICE 1] At the fish market they are sweeping for the fifth day. Behind me, the school of Mtsangani is one of {41|sh|t=this evening} shelters open this evening; nearly {13,000|~esh|^} people are sleeping in places like it. Count those at their aunts' and uncles', and more than {31,000|>e3|^} Comorans are out of their homes. On Friday night that figure was {23,600|e2|t=On Friday night|by=civil protection}, according to civil protection.

[CLIP, nurse, in Shikomori, under VOICE 2] "They cough black."

[VOICE 1] She told me {904|rc} small children have been treated so far. The dead: {eleven|d3|t=this evening}. {Six|!dm|^} in the mudflows, {five|!dr|^} under their own ceilings.

[VOICE 1] Europe has found its purse. The Commission and Paris said on Saturday that they would give {six and a half million|ef|t=on Saturday|v=6500000} euros between them, most of it, {four million|eu|^}, from Brussels. The United Nations had announced as much by itself: {6.5 million|!un|force} euros, from its emergency fund. The government, for its part, is asking for almost {15 billion|~ap|by=The government} Comoran francs.

[VOICE 1] And the grant everyone in the queue talks about? {Seventy-five thousand|gf} francs a family. Times {six thousand two hundred|gn|v=6200} families, that comes to {465 million|gt}. "It is a roof, without the walls," one man told me.

[OUT] 1'52"

@doc f-aviation | aviation trade newsletter | 2034-02-13
ASHWATCH: HAH stays shut, regional carriers count the cost

Moroni airport (HAH) will not reopen before Wednesday 15 February, its operator says. {Thirty-eight|fl|t=by Sunday night|by=its operator} departures and arrivals had been scrubbed by Sunday night and {1,870|ps|^} passengers were stuck, some of them in Mayotte.

The Toulouse ash centre's log shows how quickly the risk grew. On Wednesday evening the top of the column was put at {30,000 feet|~p1|v=9144|t=On Wednesday evening}. By Friday it had reached nearly {41,000|~p2|v=12497|t=By Friday}. First ejection is timed at {15:05|!ct2|t=on 8 February} local on 8 February; the red aviation code had gone out with the civil alert at {14:20|ct1|^}.

Île Airways' A220 (tail D6-ILE) took ash in both engines on approach and was towed to Hangar 2. Inspection under AMM 72-00 usually takes {six|-} days.

The operator expects landing-fee income of nothing for the week. For reference, the 1987 eruption, which forced out {16,000|xe} islanders, closed the field for 23 days.

ALSO THIS WEEK: Cargo yields up 4.1% · Nairobi slot fight: 12 bids, 5 pairs · Tell us what you think (rating 4.6/5, 211 votes)
