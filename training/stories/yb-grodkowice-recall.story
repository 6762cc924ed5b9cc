@story yb-grodkowice-recall
@topic Recall referendum in a Polish town with a turnout threshold, and the mayoral election it led to
@subject T = Grodkowice | the town | residents
@subject R = Zbigniew Rzęśny | Rzęśny | the mayor
@subject MY = For recalling the mayor | those who wanted the mayor out
@subject MN = Against recalling the mayor
@subject CY = For recalling the council | those who wanted the council out
@subject CN = Against recalling the council
@subject CL = town council | the council | councillors
@subject P = Ilona Paszkiewicz-Dul | Paszkiewicz-Dul | the accountant
@subject G = Artur Gwizdek | Gwizdek | the deputy starost
@subject IN = initiators | the initiators | the committee
@subject AQ = water park | the water park | the aquapark
@fact el = 61300 | other | T | electors | - | constant
@fact v0 = 28080 | votes_cast | T | ballots cast for mayor | 2034 run-off | snapshot
@fact u0 = 45.8 | turnout | T | turnout for mayor | 2034 run-off | snapshot
@fact r0 = 15102 | vote_count | R | votes for mayor | 2034 run-off | snapshot
@fact o0 = 12690 | vote_count | - | votes for mayor for the loser | 2034 run-off | snapshot
@fact i0 = 288 | vote_count | T | invalid ballots for mayor | 2034 run-off | snapshot
@fact th = 16848 | other | MY | ballots needed for the mayor's recall to be valid | - | constant | threshold
@fact f3 = 60 | other | T | share of the earlier ballots needed | - | constant | threshold
@fact vm = 17164 | votes_cast | T | ballots cast on the mayor's recall | referendum | snapshot
@fact um = 28 | turnout | T | turnout on the mayor's recall | referendum | snapshot
@fact my = 16021 | vote_count | MY | votes on the mayor's recall | referendum | snapshot
@fact mn = 947 | vote_count | MN | votes on the mayor's recall | referendum | snapshot
@fact mi = 196 | vote_count | T | invalid ballots on the mayor's recall | referendum | snapshot
@fact mp = 94.4 | vote_share | MY | share of valid votes on the mayor's recall | referendum | snapshot
@fact ov = 316 | other | T | ballots above the threshold on the mayor | referendum | snapshot
@fact vc0 = 30120 | votes_cast | T | ballots cast for the council | 2034 | snapshot
@fact tc = 18072 | other | CY | ballots needed for the council's recall to be valid | - | constant | threshold
@fact vc = 17130 | votes_cast | T | ballots cast on the council's recall | referendum | snapshot
@fact cy = 15480 | vote_count | CY | votes on the council's recall | referendum | snapshot
@fact cn = 1402 | vote_count | CN | votes on the council's recall | referendum | snapshot
@fact ci = 248 | vote_count | T | invalid ballots on the council's recall | referendum | snapshot
@fact sh = 942 | other | T | ballots below the threshold on the council | referendum | snapshot
@fact s1 = 8914 | other | IN | signatures handed in | March | snapshot
@fact s2 = 7206 | other | IN | signatures found valid | March | snapshot
@fact s3 = 1708 | other | IN | signatures rejected | March | snapshot
@fact sn = 6130 | other | IN | signatures needed | - | constant | threshold
@fact db = 214000000 | other | T | zlotys of debt | 2035 | snapshot
@fact a0 = 96000000 | budget | AQ | zlotys that it is to cost | 2033 | plan
@fact a1 = 141000000 | budget | AQ | zlotys that it is to cost | 2036 | plan
@fact ad = 45000000 | other | AQ | zlotys by which the cost has risen | 2036 | snapshot
@fact co = 310000 | spending | T | zlotys spent on the referendum | referendum | snapshot
@fact v1 = 22130 | votes_cast | T | ballots cast for mayor | July first round | snapshot
@fact u1 = 36.1 | turnout | T | turnout for mayor | July first round | snapshot
@fact p1 = 9702 | vote_count | P | votes for mayor | July first round | snapshot
@fact g1 = 8316 | vote_count | G | votes for mayor | July first round | snapshot
@fact r1 = 3960 | vote_count | R | votes for mayor | July first round | snapshot
@fact i1 = 152 | vote_count | T | invalid ballots for mayor | July first round | snapshot
@fact v2 = 21555 | votes_cast | T | ballots cast for mayor | July run-off | snapshot
@fact u2 = 35.2 | turnout | T | turnout for mayor | July run-off | snapshot
@fact p2 = 10941 | vote_count | P | votes for mayor | July run-off | snapshot
@fact g2 = 10404 | vote_count | G | votes for mayor | July run-off | snapshot
@fact i2 = 210 | vote_count | T | invalid ballots for mayor | July run-off | snapshot
@fact m2 = 537 | margin | P | lead in votes for mayor | July run-off | snapshot
@fact cs = 23 | seats | CL | seats | - | constant
@fact ab = 34 | other | T | polling districts | - | constant
@rel sum v0 = r0 + o0 + i0
@rel share u0 = v0 / el
@rel share f3 = th / v0
@rel share um = vm / el
@rel sum vm = my + mn + mi
@rel diff ov = vm - th
@rel sum vc = cy + cn + ci
@rel diff sh = tc - vc
@rel sum s1 = s2 + s3
@rel diff ad = a1 - a0
@rel sum v1 = p1 + g1 + r1 + i1
@rel share u1 = v1 / el
@rel sum v2 = p2 + g2 + i2
@rel share u2 = v2 / el
@rel diff m2 = p2 - g2
@race recall = my mn
@race council = cy cn
@race first = p1 g1 r1
@race runoff = p2 g2
@race old = r0 o0
@trap vm th :: cast and needed
@trap th tc :: two thresholds
@trap vm vc :: two questions at one table
@trap my r0 :: votes to remove him, votes that elected him
@trap s1 s2 :: handed in and valid
@trap a0 a1 :: before and after
@trap p1 p2 :: two rounds
@trap v0 v2 :: run-offs two years apart
@trap u0 u2 :: run-offs two years apart
@trap r0 r1 :: his votes in two elections
@trap um mp :: turnout and share
@trap ov sh :: above one threshold, below the other

@doc a-local | local portal | 2036-04-02
Referendum on Rzęśny's recall on 17 May

The electoral commissioner has called a referendum. Grodkowice will decide whether to dismiss Mayor Zbigniew Rzęśny and, on a second sheet, the {23|cs}-member council.

The initiators brought {8,914|s1|t=in March} signatures in March; {1,708|s3} of them turned out to be worthless, and {7,206|s2} good. {6,130|sn} would have been enough.

It all began with the water park. In 2033 it was to cost {96 million|a0|t=In 2033} zlotys. It now costs {141 million|a1|t=now} and has no roof. The town's debt is {214 million|db}.

To be valid, the mayor's recall needs {three-fifths|f3|v=60} of the number who voted in the run-off that elected him. There were {28,080|v0|t=in the run-off} of them, so {16,848|th}. For the council the bar is {18,072|tc}.

Rzęśny's advice to supporters: "Plant tomatoes that Sunday."

Read: Storks back, nest no. 41 | Volleyball: MKS 3, Bielawa 1

@doc b-blog | live blog of a regional radio | 2036-05-17
Grodkowice referendum: hour by hour

12.00 Turnout at noon 9 percent. The mayor has been photographed with a tomato.

17.00 21 percent. The committee drives round with loudspeakers asking people to put their shoes on.

21.00 Closed in all {34|ab} districts.

22.40 {17,164|vm|t=22.40} ballots on the mayor! It needed {16,848|th}. Valid, by {316|ov}!

23.30 For dismissal: {16,021|my|t=23.30}. Against: {947|mn|^}. On the other sheet {248|ci} were invalid. So everyone who liked him was in the garden.

23.55 On the council, with its higher bar, {17,130|vc|t=23.55}. Not enough, {942|sh} too few. The councillors stay. They're said to be surprised.

00.10 Turnout {28 percent|um|t=00.10}.

@doc c-wire | wire agency | 2036-05-18
Polish town dismisses mayor over unfinished water park

WROCLAW, May 18 (Odra News) - Residents of the Polish town of Grodkowice voted on Sunday to dismiss their mayor, Zbigniew Rzęśny, two years into his term.

{94.4%|mp} of those casting a valid vote backed the recall, the commission said. Turnout was {31%|!um}, just above what the law demands.

A vote to dissolve the town council at the same time failed for lack of participation, although {15,480|cy|by=the commission} people supported it and only {1,402|cn|^} opposed it.

Rzęśny was elected in 2034 with {15,102|r0|t=in 2034} votes to {12,690|o0|^}. He said more people had wanted him as mayor than had ever wanted anything else in Grodkowice. The cost of the town's water park has risen by {54 million|!ad} zlotys since it was approved.

@doc d-weekly | local weekly | 2036-07-14
Three candidates, two left

By Bożena Ćwiklińska

{22,130|v1} of us voted on Sunday for a new mayor. Ilona Paszkiewicz-Dul, the accountant who found the hole in the water park's roof budget, got {9,702|p1|t=on Sunday}. Artur Gwizdek, the deputy starost, got {8,316|g1|^}. They meet again on the 26th.

And the third? It was Zbigniew Rzęśny, who'd been dismissed in May and thought better of it. {3,960|r1} people thought so too. Compare: when he was first elected there were {15,102|r0|t=first elected}.

{152|i1} ballots were invalid, some of them decorated with tomatoes.

Turnout was {36.1 percent|u1|t=on Sunday}. It had been {54.8 percent|!u0|t=in the run-off of 2034} in the run-off of 2034, when the weather was worse.

Reader's question: what did the referendum cost? {310,000|co} zlotys, says the treasurer, "or one slide".

Kolarski's bakery: rye 9.80, buns 1.20.

@doc e-analysis | national daily | 2036-07-28
The accountant takes over

Paweł Szczepanowski-Iyer

Grodkowice has a mayor who can add. In the run-off Ilona Paszkiewicz-Dul had {10,941|p2|t=In the run-off} votes and Artur Gwizdek {10,404|g2|^}. That is {537|m2} between them, in a poll where {210|i2} managed to cross out both; two years ago {288|i0|t=two years ago} did.

The law that brought her here is a strange one. In May it wasn't the {16,021|my} who threw out Rzęśny. It was the {947|mn} who came to defend him. Without them and the {196|mi} who spoiled their ballots, the total would have stood at the former figure, and {16,848|th} was the minimum. Had his friends all stayed among the tomatoes, he would be mayor.

The council was luckier. It is still there, all {23|cs} of it, because in 2034 more people voted for councillors ({30,120|vc0}) than for a mayor ({28,080|v0}), and so its own dismissal required more.

The new mayor inherits a debt of {214 million|db} and a pool. She has been asked whether she'll finish it. At {141 million|a1}, she says, it'd be cheaper to take every resident to the sea. {Three|-} times.

Turnout was {35.2 percent|u2}. Out of {61,300|el}, {21,950|!v2} decided.
