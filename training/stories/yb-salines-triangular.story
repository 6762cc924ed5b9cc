@story yb-salines-triangular
@topic Two-round municipal election in a French spa town with three lists in the second round and a bonus for the winner
@subject T = Saint-Aubin-les-Salines | Saint-Aubin | the town | the council
@subject A = Solène Abgrall | Abgrall | the outgoing mayor | Horizon Commun
@subject B = Karim Bellounis | Bellounis | Ensemble la Saline | the headmaster
@subject G = Gonzague de Trémeur | Trémeur | Ville Fière
@subject O = Maude Okala-Petit | Okala-Petit | Citoyens d'abord
@subject S = Rémi Stoll | Stoll
@subject X = Oxalis institute | Oxalis
@fact el = 18200 | other | T | electors | - | constant
@fact ps = 19 | other | T | polling stations | - | constant
@fact v1 = 10374 | votes_cast | T | voters who took part | first round | snapshot
@fact u1 = 57 | turnout | T | turnout | first round | snapshot
@fact b1 = 186 | vote_count | T | blank votes | first round | snapshot
@fact n1 = 108 | vote_count | T | void votes | first round | snapshot
@fact e1 = 10080 | votes_cast | T | valid votes | first round | snapshot
@fact a1 = 3427 | vote_count | A | votes for the list | first round | snapshot
@fact c1 = 3226 | vote_count | B | votes for the list | first round | snapshot
@fact g1 = 1915 | vote_count | G | votes for the list | first round | snapshot
@fact o1 = 1109 | vote_count | O | votes for the list | first round | snapshot
@fact s1 = 403 | vote_count | S | votes for the list | first round | snapshot
@fact a1p = 34 | vote_share | A | share of valid votes | first round | snapshot
@fact c1p = 32 | vote_share | B | share of valid votes | first round | snapshot
@fact g1p = 19 | vote_share | G | share of valid votes | first round | snapshot
@fact o1p = 11 | vote_share | O | share of valid votes | first round | snapshot
@fact m1 = 201 | margin | A | lead in votes | first round | snapshot
@fact a0p = 52.3 | vote_share | A | share of valid votes | 2026 first round | snapshot
@fact th = 10 | other | T | share of valid votes needed to stay in the race | - | constant | threshold
@fact v2 = 11284 | votes_cast | T | voters who took part | second round | snapshot
@fact u2 = 62 | turnout | T | turnout | second round | snapshot
@fact u5 = 48.4 | turnout | T | turnout | second round 5 p.m. | cumulative
@fact b2 = 152 | vote_count | T | blank votes | second round | snapshot
@fact n2 = 92 | vote_count | T | void votes | second round | snapshot
@fact e2 = 11040 | votes_cast | T | valid votes | second round | snapshot
@fact c2 = 4968 | vote_count | B | votes for the list | second round | snapshot
@fact a2 = 4637 | vote_count | A | votes for the list | second round | snapshot
@fact g2 = 1435 | vote_count | G | votes for the list | second round | snapshot
@fact c2p = 45 | vote_share | B | share of valid votes | second round | snapshot
@fact a2p = 42 | vote_share | A | share of valid votes | second round | snapshot
@fact g2p = 13 | vote_share | G | share of valid votes | second round | snapshot
@fact m2 = 331 | margin | B | lead in votes | second round | snapshot
@fact st = 35 | seats | T | seats | - | constant
@fact bo = 18 | seats | T | seats given to the winning list as a bonus | - | constant
@fact cs = 26 | seats | B | seats | second round | snapshot
@fact as = 7 | seats | A | seats | second round | snapshot
@fact gs = 2 | seats | G | seats | second round | snapshot
@fact qb = 43 | poll_share | B | share of respondents | poll between the rounds | snapshot
@fact qa = 44 | poll_share | A | share of respondents | poll between the rounds | snapshot
@fact qg = 13 | poll_share | G | share of respondents | poll between the rounds | snapshot
@fact qn = 604 | sample_size | X | people polled | poll between the rounds | snapshot
@fact qe = 4 | margin_of_error | X | margin of error | poll between the rounds | snapshot
@fact cap = 24600 | spending | T | euros that a list may spend | - | constant | threshold
@fact rb = 11685 | other | T | euros that the state refunds at most | - | constant | threshold
@fact rbp = 47.5 | other | T | share of the ceiling that the state refunds | - | constant | threshold
@fact xb = 19840 | spending | B | euros spent on the campaign | whole campaign | cumulative
@fact xa = 23115 | spending | A | euros spent on the campaign | whole campaign | cumulative
@fact xg = 9200 | spending | G | euros spent on the campaign | whole campaign | cumulative
@fact sp = 31000000 | budget | A | euros for the new baths | 2035 | plan
@fact me = 640000 | budget | B | euros a year for free school meals | 2033 | plan | pledged
@fact de = 1412 | other | T | euros of debt for each inhabitant | 2031 | snapshot
@fact pc = 712 | votes_cast | T | votes by proxy | second round | snapshot
@rel share u1 = v1 / el
@rel sum v1 = e1 + b1 + n1
@rel sum e1 = a1 + c1 + g1 + o1 + s1
@rel share a1p = a1 / e1
@rel share c1p = c1 / e1
@rel diff m1 = a1 - c1
@rel share u2 = v2 / el
@rel sum v2 = e2 + b2 + n2
@rel sum e2 = c2 + a2 + g2
@rel share c2p = c2 / e2
@rel share a2p = a2 / e2
@rel diff m2 = c2 - a2
@rel sum st = cs + as + gs
@rel share rbp = rb / cap
@race first = a1 c1 g1 o1 s1
@race second = c2 a2 g2
@race poll = qa qb qg
@race seats = cs as gs
@trap a1 a2 :: two rounds
@trap m1 m2 :: her lead, then his
@trap a0p a1p :: six years apart
@trap c2p cs :: less than half of the votes, three-quarters of the seats
@trap qa a2p :: poll and result
@trap qg g2p :: thirteen in the poll and in the result
@trap u5 u2 :: turnout at five and at the end
@trap g1p g2p :: a list that lost between rounds
@trap b2 b1 :: blanks in two rounds
@trap cap rb :: ceiling and refund
@trap bo cs :: the bonus and all the seats
@trap v1 e1 :: voters and valid votes

@doc a-daily | regional daily | 2032-03-15
Saint-Aubin: the outgoing mayor ahead, but not by much

Six years ago Solène Abgrall did not need a second Sunday. In 2026 her list took {52.3%|a0p|t=In 2026} at the first attempt. Yesterday it took {34%|a1p|t=Yesterday}, just in front of the headmaster Karim Bellounis ({32%|c1p|^}), and Saint-Aubin will vote again on the 21st.

Behind come Gonzague de Trémeur, {19%|g1p|t=Yesterday}, and Maude Okala-Petit, {11%|o1p|^}. Both have passed the {10%|th} that allows a list to go on. Rémi Stoll, with {403|s1} votes, has not.

In votes: Abgrall {3,427|a1|t=Yesterday}, Bellounis {3,226|c1|^}, Trémeur {1,915|g1|^}, Okala-Petit {1,109|o1|^}. So {201|m1} out of {10,080|e1} valid votes separate first from second. {57%|u1} of the {18,200|el} people registered in the town's {19|ps} stations took part.

The whole campaign has turned on the new baths, priced at {€31 million|sp}, in a town that owes {€1,412|de} for each of its inhabitants.

Weather: sunny spells, 14°C. Rugby, Fédérale 2: Saint-Aubin 19, Lons 22.

@doc b-poll | news site | 2032-03-18
Municipales: Abgrall 44, Bellounis 43, says Oxalis

Neck and neck. An Oxalis poll of {604|qn} registered voters, taken on Monday and Tuesday, gives the outgoing mayor {44%|qa}, Karim Bellounis {43%|qb} and Gonzague de Trémeur {13%|qg}. Since the margin of error is {4 points|qe}, nobody at Oxalis will say who is winning.

The question put was about three lists, not four. On Monday night Maude Okala-Petit merged hers with that of the headmaster, getting {seven|-} places out of {35|st}. She had {11%|o1p|t=on the 14th} on the 14th and he {32%|c1p|^}; it would be rash to add them up, and he does, often.

He proposes free school meals, at {€640,000|me|by=He proposes} a year, in place of the baths.

Trémeur, who might have gone over to Abgrall, did not. "I have {1,915|g1} reasons," he said.

@doc c-blog | live blog of a local radio | 2032-03-21
Second round in Saint-Aubin, live

17:00 {48.4%|u5|t=17:00} have voted. At the same hour a week ago it was about {44|-}.

19:30 The proxies are sorted: {712|pc} of them. There's a queue of nuns.

20:05 Station 4: Bellounis. Station 11: Abgrall. Station 7, where the bakery gave away croissants: blank votes, mostly, one would think, out of gratitude.

20:50 It's him. Karim Bellounis {45%|c2p|t=20:50}, Solène Abgrall {42|a2p|^}, Gonzague de Trémeur {13|g2p|^}. {331|m2} votes in it.

21:00 With the bonus, his list has {26|cs} of the {35|st} seats, hers {seven|as}, Ville Fière {two|gs}.

21:15 "The baths are very deep and very expensive," says the next mayor, "and we'll fill them with soup."

21:25 Turnout {62%|u2|t=21:25}, {five|-} points better than the first time.

@doc d-wire | wire agency | 2032-03-22
French spa town ousts mayor in three-way race

SAINT-AUBIN-LES-SALINES, France, March 22 (Héxa) - A school headmaster allied with a citizens' list unseated the mayor of the spa town of Saint-Aubin-les-Salines on Sunday.

Karim Bellounis's list won {4,968|c2|t=Sunday} votes, against {4,637|a2|^} for that of the outgoing mayor, Solène Abgrall, who had led by {201|m1|t=a week earlier} a week earlier. The right-wing list of Gonzague de Trémeur lost a quarter of its support, finishing with {1,435|g2}.

{11,284|v2} people voted, of whom {152|b2} left their envelopes blank. Another {92|n2} ballots were void.

Under French law half of the seats, {18|bo} in this case, go to the list that comes first. The others are divided in proportion among all.

Abgrall said the {31-million-euro|sp|v=31000000} project for new baths had been "misunderstood".

@doc e-analysis | monthly magazine | 2032-04-02
Anatomy of three hundred and thirty-one votes

Oscar Ndiaye-Rebours

Why did she lose? She gained {1,210|-} votes between the Sundays, more than most mayors in her position. He gained {1,742|-}. That is {633|-} more than Maude Okala-Petit had to bring him, even supposing that she brought them all, and nothing suggests that she did.

They came from three places. From the sofa: {11,284|v2|t=on the 21st} people turned out on the 21st as against {10,374|v1|t=on the 14th} on the 14th. From Rémi Stoll's {403|s1}, orphaned by the threshold. And from the drawer of spoilt ones: {186|b1|t=first time} blank and {108|n1|^} void the first time, {152|b2|t=second time} and {92|n2|^} the second time.

The polls? Oxalis had her on {44|qa|by=Oxalis} and him on {43|qb|^}. It placed Trémeur, on {13|qg|^}, exactly where he finished. One in three right is a pass in the lottery.

What shocks the visitor is the last column. With {45%|c2p} of {11,040|e2} valid votes, Bellounis has {26|cs} chairs, which is {three-quarters|-} of the room; with {42%|a2p}, Abgrall has {seven|as}. They call it a bonus. Her side called it common sense in 2026.

@doc f-accounts | campaign accounts column, local weekly | 2032-06-10
Who spent what

The accounts are filed. Karim Bellounis: {€19,840|xb}. Solène Abgrall: {€23,115|xa}. Gonzague de Trémeur: {€9,200|xg}. The ceiling in a town of our size was {€24,600|cap}, so all three lists are within the law.

The state pays back no more than {47.5%|rbp} of that ceiling, i.e. {€11,685|rb}, and never more than was spent out of the candidate's own pocket. The former mayor is therefore {€11,430|-} out; her husband has sold the boat.

Mr Bellounis's dearest item was {4,000|-} soup ladles stamped with his name. He has {600|-} left, at {€2|-} each, for the school meals fund. The meals themselves will cost {€640,000|me} a year and begin in September.

The market returns to Place Carnot on the 17th. Missing: tortoise, answers to Gérard, tel. 03 55 01 12 34.
