@story t2-gyumri-march
@topic A march from Gyumri and the rallies in Yerevan against a transit road lease, Armenia, September 2034
@subject O = Our Road | the organisers | organisers | Mer Chanaparh | the movement
@subject M = march from Gyumri | the march | the walkers | the column
@subject R7 = Thursday rally | Thursday's rally | first rally | the first night
@subject R9 = Saturday rally | Saturday's rally | Saturday night | the second rally
@subject R13 = Wednesday rally | Wednesday's rally | last rally | Wednesday night
@subject H = Hashvark | the drone team | the counters
@subject L = Araks transit road | the corridor | the road | the lease | the concession
@subject X = Araks Transit Consortium | the consortium
@subject N = National Assembly | parliament | the Assembly | lawmakers
@subject PT = petition | signatures
@subject I = Ararat Insight | pollster | the poll
@subject Y = Yerevan metro | the metro
@subject P = Armenian police | police | the police
@subject T = Narek Tumasyan | Tumasyan | the prime minister
@fact w0 = 400 | crowd | M | people walking | 2034-09-03 Gyumri | snapshot
@fact w1 = 1500 | crowd | M | people walking | 2034-09-05 Talin | snapshot
@fact km = 118 | distance | M | kilometres on foot | - | constant
@fact dd = 5 | duration | M | days on foot | - | constant
@fact p7 = 28000 | crowd | R7 | people on the square, by the police count | 2034-09-07 | snapshot
@fact h7 = 46000 | crowd | R7 | people on the square, by the drone count | 2034-09-07 | snapshot
@fact o7 = 110000 | crowd | R7 | people on the square, by the organisers' count | 2034-09-07 | snapshot
@fact p9 = 31000 | crowd | R9 | people on the square, by the police count | 2034-09-09 | snapshot
@fact h9 = 52800 | crowd | R9 | people on the square, by the drone count | 2034-09-09 | snapshot
@fact o9 = 150000 | crowd | R9 | people on the square, by the organisers' count | 2034-09-09 | snapshot
@fact p13 = 12000 | crowd | R13 | people on the square, by the police count | 2034-09-13 | snapshot
@fact h13 = 17800 | crowd | R13 | people on the square, by the drone count | 2034-09-13 | snapshot
@fact im = 92 | other | H | aerial pictures | 2034-09-09 | constant
@fact s1 = 14000 | area | H | square metres filled, on the square | 2034-09-09 | snapshot
@fact s2 = 10000 | area | H | square metres filled, in the streets around | 2034-09-09 | snapshot
@fact s3 = 24000 | area | H | square metres filled in all | 2034-09-09 | snapshot
@fact de = 2.2 | other | H | people a square metre | 2034-09-09 | snapshot
@fact dp = 66.3 | rate | R13 | fall of the drone count in percent | 2034-09-09 to 2034-09-13 | snapshot
@fact a7 = 64 | arrests | P | people detained | 2034-09-07 | cumulative
@fact a9 = 289 | arrests | P | people detained | 2034-09-09 | cumulative
@fact ar = 251 | arrests | P | detainees let go | 2034-09-10 | cumulative
@fact ac = 38 | arrests | P | detainees charged | 2034-09-10 | cumulative
@fact at = 412 | arrests | P | people detained in all | 2034-09-13 | cumulative
@fact i9 = 101 | injuries | R9 | people hurt | 2034-09-10 | cumulative
@fact ip = 17 | injuries | R9 | officers hurt | 2034-09-10 | cumulative
@fact ic = 84 | injuries | R9 | civilians hurt | 2034-09-10 | cumulative
@fact dn = 1 | deaths | R9 | people killed | 2034-09-10 | cumulative | denied
@fact of = 5400 | officers | P | officers on duty | 2034-09-09 | snapshot
@fact tg = 210 | other | P | tear gas canisters fired | 2034-09-09 | cumulative
@fact sg = 46 | other | P | stun grenades thrown | 2034-09-09 | cumulative
@fact lk = 43 | distance | L | kilometres long | - | constant
@fact ly = 49 | duration | L | years of the lease as signed | - | plan
@fact l2 = 25 | duration | L | years of the lease as offered | 2034-09-12 | plan | pledged
@fact rn = 62000000 | revenue | L | dollars of rent a year | - | plan | projected
@fact rt = 3038000000 | revenue | L | dollars of rent over the whole term | - | plan | projected
@fact iv = 1400000000 | spending | X | dollars to be invested | - | plan | pledged
@fact vf = 58 | votes_cast | N | deputies for the lease | 2034-09-06 | constant
@fact va = 41 | votes_cast | N | deputies against the lease | 2034-09-06 | constant
@fact vx = 8 | votes_cast | N | deputies who were absent | 2034-09-06 | constant
@fact vt = 107 | seats | N | deputies in all | - | constant
@fact vm = 17 | margin | N | votes between the two sides | 2034-09-06 | constant
@fact g0 = 96000 | other | PT | names handed in | 2034-09-11 | constant
@fact g1 = 71300 | other | PT | names found valid | 2034-09-13 | constant
@fact gn = 50000 | other | PT | names needed for a referendum | - | constant | threshold
@fact gs = 74.3 | other | PT | percent of the names found valid | 2034-09-13 | constant
@fact q0 = 48 | poll_share | I | percent against the lease | July 2034 | snapshot
@fact q1 = 61 | poll_share | I | percent against the lease | September 2034 | snapshot
@fact q2 = 27 | poll_share | I | percent for the lease | September 2034 | snapshot
@fact qn = 1505 | sample_size | I | people asked | September 2034 | constant
@fact m0 = 98000 | ridership | Y | passengers on a usual Saturday | - | constant
@fact m1 = 164000 | ridership | Y | passengers | 2034-09-09 | snapshot
@fact mr = 67.3 | rate | Y | percent more passengers than on a usual Saturday | 2034-09-09 | snapshot
@fact cl = 21:40 | clock | P | hour at which the tear gas began | 2034-09-09 | constant
@rel sum s3 = s1 + s2
@rel product h9 = s3 * de
@rel change dp = h9 -> h13
@rel sum a9 = ar + ac
@rel sum i9 = ip + ic
@rel product rt = rn * ly
@rel sum vt = vf + va + vx
@rel diff vm = vf - va
@rel share gs = g1 / g0
@rel change mr = m0 -> m1
@race lease-vote = vf va
@race lease-poll = q1 q2
@trap ip vm :: seventeen officers hurt, seventeen votes apart
@trap h7 sg :: 46,000 people by the drones, 46 grenades
@trap p7 p9 :: the police counts of two nights
@trap h9 o9 :: drone team and organisers
@trap w0 ac :: walkers and the charged
@trap q0 q1 :: two waves of one poll
@trap g0 g1 :: names handed in and names valid
@trap ly l2 :: the term as signed and as offered later
@trap a9 at :: detained on Saturday and in the whole week
@trap p13 w1 :: twelve thousand on the square, fifteen hundred on the road

@doc g-wire | wire agency | 2034-09-10
Armenian police use tear gas on crowd protesting road deal

YEREVAN, Sept 10 (Meridian) - Police fired tear gas into a crowd in central Yerevan late on Saturday, the second rally in three days against the lease of a transit road along the Araks river, and detained {289|a9|t=late on Saturday|by=an interior ministry statement} people, an interior ministry statement said.

Health officials counted {101|i9|by=Health officials} injured, among them {17|ip|^} officers. They denied reports on social media that {one|dn|m=denied|by=They} student had been killed.

Parliament approved the {49|ly}-year lease on Wednesday by {58|vf|t=on Wednesday} votes to {41|va|^}, handing the {43|lk}-kilometre strip to a foreign-led consortium. Prime Minister Narek Tumasyan says it will bring {$1.4 billion|iv|by=Prime Minister Narek Tumasyan} of investment and {$62 million|rn|^} a year in rent.

How many came on Saturday is in dispute. Police said {31,000|p9|t=on Saturday|by=Police}. Our Road, the movement that walked from Gyumri last week, spoke of {150,000|o9|^|by=Our Road}.

Thursday's rally ended peacefully, though {64|a7|t=Thursday} people were briefly held.

@doc g-radio | radio correspondent's transcript | 2034-09-10
TRANSCRIPT — "Caucasus Hour", Sunday edition
Speaker: Lasha Ebralidze-Munk, outside the Opera

I'm standing at the spot where it turned. At {twenty to ten|cl|v=21:40|t=last night} last night, by the clock on the bank over there, the first canister came over the kiosks. The street cleaners tell me they have picked up {forty-six|sg|by=The street cleaners} grenade shells. I counted none, I was running.

Let me give you what's firm. In the hospitals, {eighty-four|ic|by=the Health Ministry} civilians and {seventeen|ip|^} policemen, that's from the Health Ministry. At the ministry of the interior they say {two hundred and eighty-nine|a9|by=they} were rounded up, as against {sixty-four|a7|t=on Thursday|^} on Thursday. {Fifty-four hundred|of|v=5400|^} officers were on the streets, which is more than I ever saw in this town.

And what isn't firm: the crowd. The stage announced {a hundred and fifty thousand|o9|v=150000|by=The stage}. The police, ha, {thirty-one|p9|v=31000|by=The police} thousand. The young people with the drones told me half an hour ago {fifty-two thousand eight hundred|h9|v=52800|by=The young people with the drones}, up from {forty-six thousand|h7|v=46000|t=three nights ago|^} three nights ago.

Why are they here? The lease is why. A {forty-nine|ly}-year lease that got {fifty-eight|vf} votes out of {a hundred and seven|vt|v=107}. There's a woman beside me, Anush, she's walked all {hundred and eighteen|km|v=118} kilometres from Gyumri, {five|dd} days of it, and she says to tell you her feet are fine.

Back to the studio in Tbilisi.

@doc g-police | press release | 2034-09-11
Police of the Republic of Armenia
Information and Public Relations Department
11.09.2034, 17:15

STATEMENT ON THE EVENTS OF 9 SEPTEMBER

In order to ensure public safety {5,400|of|t=9 SEPTEMBER} officers were deployed in the Kentron district. According to the calculation of the department, at the peak {31 thousand|p9|t=at the peak|by=the department} citizens were on Republic Square (7 September: {28 thousand|p7|t=7 September|^}).

At {21:40|cl}, after bottles were thrown from the side of Abovyan Street, special means were applied: tear gas ({210|tg} canisters) and sound grenades ({46|sg}).

Of those detained, {251|ar|t=as of this morning} had been set at liberty as of this morning. Charges under Article 316 were brought against {38|ac|^}.

{Seventeen|ip} officers sought medical aid. The Health Ministry informs that {84|ic|by=The Health Ministry} civilians did likewise. The circulating report of a fatality is false. In all {101|i9} persons were treated.

Citizens are reminded that an assembly of more than {100|-} persons requires notice of seven days.

@doc g-count | fact-checking site | 2034-09-12
{31,000|p9} or {150,000|o9}? We asked the people who actually counted
CHECKED · Reading time 4 min · Method and data: sheet no. 88

There are two ways of measuring a crowd. One is to say a number with confidence. The other takes {92|im} photographs.

The volunteers of Hashvark ("account") flew two quadcopters over Yerevan on both nights last week. For Saturday they joined {92|im} frames into one picture and coloured in every patch where people stood: {14,000|s1|t=on Saturday} square metres of Republic Square itself and a further {10,000|s2|^} in the streets that lead off it, {24,000|s3|^} together. In sample tiles they counted heads. The average was {2.2|de} to the square metre.

That gives {52,800|h9|t=on Saturday|by=The volunteers of Hashvark}. On Thursday, by the same method, it was {46,000|h7|t=On Thursday|^}.

So who's right? Nobody with a uniform or a megaphone. The organisers' claims ({150,000|o9|t=on Saturday|by=The organisers'} and, two days before, {110,000|o7|t=two days before|^}) would mean more than {six people|-} on each square metre, which is a crush, not a crowd. The interior ministry's {31,000|p9|t=on Saturday|by=The interior ministry's} and {28,000|p7|t=two days before|^} leave out the side streets entirely.

One independent sign: the metro. Its turnstiles registered {164,000|m1|t=on Saturday|by=Its turnstiles} passengers on Saturday, when {98,000|m0|t=usual} is usual, so the traffic was up {67.3%|mr|^}.

VERDICT: both sides wrong. Theirs is off by a factor of {three|-}, the state's by two-fifths.

You might also like: No, 5G did not dry out Lake Sevan · Did 70 MPs really skip the budget?

@doc g-diaspora | diaspora weekly, Los Angeles | 2034-09-14
From Gyumri with blisters
By Lucine Barsamian-Ortega
GLENDALE / YEREVAN

When {four hundred|w0|t=on a Sunday morning} souls set off from the statue of Mother Armenia on a Sunday morning with a flag, a generator and a priest, the police who watched them go did not bother to get out of the car. By Talin, two nights on, they were {1,500|w1|t=By Talin}. By the time the column had done its {118|km} kilometers and its {five|dd} days, the capital was waiting.

Everything about that first night is now disputed except the singing. {110,000|o7|t=that first night|by=according to the people on the stage} were there, according to the people on the stage. {46,000|!p7|t=that first night|by=according to the police}, according to the police. It was more than the republic had seen since our parents' time.

Saturday was uglier. An officer's grenade landed beside a stroller. By midnight {298|!a9|t=By midnight|by=an activists' lawyer} were in custody, an activists' lawyer, Hripsime Dadoyan, told the Weekly, {101|i9} were being bandaged, and a whole city coughed.

They had wanted one thing: that their Assembly take back its vote. It passed, as readers know, with a cushion of only {17|vm|t=as readers know}, after {eight|vx} members had found urgent business elsewhere.

And now? On Wednesday it rained. The drone counters found {17,800|h13|t=On Wednesday|by=The drone counters} people, a fall of about {two-thirds|~dp|^} on Saturday. Some in Glendale call that defeat. I looked at those who came, {12,000|p13|^|by=in the official version} in the official version, soaked, and thought of the {four hundred|w0} at the start.

The Weekly is read in 31 states. Subscribe: $48 a year. Obituaries, page 14.

@doc g-local | news site | 2034-09-13
Petition clears the bar as rain thins the square

The Central Electoral Commission this afternoon confirmed that the petition for a referendum on the Araks transit road is good. Of the {96,000|g0|t=on Monday} names lodged on Monday by Our Road it accepted {73,100|!g1|t=this afternoon|by=The Central Electoral Commission}, comfortably above the {50,000|gn} that the law asks for.

That does not yet stop the lease. Tumasyan told reporters on Tuesday that he was ready to shorten it from {49|ly} years to {25|l2|t=on Tuesday|by=Tumasyan}, "and not a day less". The rent would stay at {$62 million|rn|by=he said} a year, he said. Shushan Ghazanchyan, the opposition deputy who marched in sandals, said she had heard better offers at the Vernissage.

A fresh survey may have concentrated his mind. Ararat Insight, having called {1,505|qn|t=last weekend} households last weekend, reports that {61 percent|q1|t=last weekend|by=Ararat Insight} of Armenians reject the lease and {27 percent|q2|^} want it. In July the pollster had {48 percent|q0|t=In July|by=the pollster} against.

At last count the police had detained {412|at|t=At last count} people since the protests began, most of them ({289|a9|t=Saturday night}) on Saturday night, when officers let off {210|tg|^} gas canisters and {46|sg|^} stun grenades. {Thirty-eight|ac} will stand trial.

Tonight's gathering was the smallest of the three. {Twelve thousand|p13|t=Tonight|by=police} came, by the reckoning of police; the drone team's figure is still being worked out. (UPDATE 23:20: it is {17,800|h13|t=Tonight|by=the drone team}.)

Photo gallery (1/26) | Comments (340) | Tomorrow: rain, 16°

@doc g-trade | logistics monthly | 2034-09-30
Corridor economics: what Armenia is selling, and for how much

The quarrel on Republic Square has obscured a modest piece of infrastructure: {43|lk} km of two-lane road and a freight track beside the Araks, which the Araks Transit Consortium proposes to rebuild and run.

Capital first. The consortium's commitment of {$1.4 million|!iv|by=The consortium's} covers nine bridges, a dry port and electrification. Rent next. Yerevan is to receive {$62m|rn} annually, flat, unindexed. Over a term of {49|ly} years this adds up to {$3.4bn|!rt}, which sounds like more than it is, since the last payments fall due in 2083.

The politics may halve it. A counter-offer that Mr Tumasyan put on the table on 12 September would cut the concession to {25|l2|t=12 September|by=Mr Tumasyan} years. And a referendum is likely: the promoters handed in {96,000|g0} signatures, of which {71,300|g1|by=election officials} survived the scrutiny of election officials, or {74.3 per cent|gs}. The public mood is not friendly: the no camp leads by {61|q1|by=a September poll} to {27|q2|^} in a September poll.

Forwarders need not hold their breath. The Assembly, of {107|vt} members, ratified by {58|vf}; six of those have since said they would vote otherwise.

Dr Ketevan Rustamov-Hale edits the Caucasus pages. Rates table: 40ft Poti–Yerevan $2,310 (−4%).
