@story zc-linbei-recall
@topic Taiwanese recall vote against two councillors on one day: thresholds, hourly turnout, outcome
@subject H = Hsu Pei-ling | Hsu | the independent councillor
@subject C = Chang Kuo-tung | Chang | the harbour councillor
@subject E = Central Election Commission | CEC | the commission
@subject Q = recall of Hsu | Hsu's recall
@subject R = recall of Chang | Chang's recall
@subject G = Linbei Citizens' Front | the Front | the petitioners
@fact hy = 21874 | vote_count | Q | votes for the recall | 2030-08-24 final | snapshot
@fact hn = 24310 | vote_count | Q | votes against the recall | 2030-08-24 final | snapshot
@fact cy = 33902 | vote_count | R | votes for the recall | 2030-08-24 final | snapshot
@fact cn = 12455 | vote_count | R | votes against the recall | 2030-08-24 final | snapshot
@fact ht = 36.9 | turnout | Q | turnout | 2030-08-24 final | snapshot
@fact ct = 41.2 | turnout | R | turnout | 2030-08-24 final | snapshot
@fact hth = 31480 | vote_count | Q | votes for the recall that are needed | - | constant | threshold
@fact cth = 28210 | vote_count | R | votes for the recall that are needed | - | constant | threshold
@fact hs = 14902 | other | Q | signatures in the second stage | June 2030 | snapshot
@fact cs = 17366 | other | R | signatures in the second stage | June 2030 | snapshot
@fact hel = 125920 | other | Q | eligible voters | - | constant
@fact cel = 112840 | other | R | eligible voters | - | constant
@fact cnoon = 15.8 | turnout | R | turnout | noon | cumulative
@fact seat = 41 | seats | E | seats of the county council | - | constant
@fact h0 = 9871 | vote_count | H | votes at the election | 2026 | snapshot
@fact c0 = 18233 | vote_count | C | votes at the election | 2026 | snapshot
@fact cost = 34000000 | budget | E | Taiwan dollars for both votes | 2030 | plan
@fact st = 186 | other | E | polling stations | 2030-08-24 | constant
@trap hy cy :: two recalls
@trap hy hth :: votes and votes needed
@trap hth cth :: two districts
@trap ct cnoon :: noon and final
@trap hs cs :: two petitions
@race q = hn hy
@race r = cy cn

@doc cna-style | news agency | 2030-08-24
Harbour councillor recalled, independent survives in Linbei County

Taipei, Aug. 24 (CNB) Voters in Linbei County removed Councillor Chang Kuo-tung on Saturday but kept Councillor Hsu Pei-ling in separate recall votes, the Central Election Commission (CEC) said.

In Chang's district {33,902|cy|t=on Saturday|by=the Central Election Commission (CEC)} ballots were cast for the recall and {12,455|cn|^} against, on a turnout of {41.2 percent|ct|^}. The number of yes votes exceeded the required quarter of the electorate, {28,210|cth}.

In Hsu's, those in favor numbered {21,874|hy|t=on Saturday}, fewer than the {24,310|hn|^} opposed and well short of the {31,480|hth} needed. Turnout: {36.9 percent|ht|^}.

{186|st} polling stations were open from 8 a.m. to 4 p.m. A by-election will be held within {three|-} months.

@doc tabloid-tw | tabloid website, English | 2030-08-25
Boss Chang sinks! His own fish market voted him out

They say that in Linbei harbor even the squid owe Chang Kuo-tung a favor. Yesterday {33,902|cy|t=Yesterday} people said: paid in full.

Only {12,455|cn|t=Yesterday} stuck with the {67|-}-year-old, who in 2026 still won {18,233|c0|t=in 2026}. By noon {18.5|!cnoon|t=By noon} percent had already voted; uncles in slippers, brides, a monk. The bar of {28,210|cth} was cleared before the first box from Tower Road was empty.

And Hsu Pei-ling, who was supposed to go down with him? Safe. {21,874|hy|t=Yesterday} against her; the Front's {41,902|!hs} signatures, collected at bubble tea stalls, turned out to be thirst. She had squeaked in with {9,871|h0|t=in 2026} in 2026.

Price of the double show: NT${34 million|cost}.

HOT: Typhoon day? ● Lotto {03-11-19-22-34-37|-} ● Her dog has {2|-} million fans

@doc academic-en | English-language magazine | 2030-09-02
Why one fell and the other did not

**A tale of two thresholds.** To unseat a councillor two things are needed: more yes than no, and yes votes from at least a quarter of all electors. In Chang's district, with {112,840|cel} electors, this was {28,210|cth}; he was removed by {33,902|cy}. In Hsu's, {125,920|hel} and {31,480|hth}. Even if not one of her {24,310|hn} supporters had turned up she would have stayed.

**A tale of two petitions.** The Citizens' Front gathered {17,366|cs|t=in June} signatures against him in June and {14,902|hs|^} against her, both over the {tenth|-} that the law requires.

**A tale of two turnouts.** {41.2|ct} per cent for a man who inspires hatred, {36.9|ht} for a woman who inspires a shrug. At noon his stood at {15.8|cnoon|t=At noon} per cent: people came after lunch, as they do for funerals.

**What's next?** The council, of {41|seat} seats, has {40|-} members. Chang's nephew is running.

@doc front-thanks | petitioners' statement | 2030-08-25
Linbei Citizens' Front: thank you and sorry

Thank you: {33,902|cy} of you. It's the first time in this county that a harbor boss has been sent home. {17,366|cs} signatures, {64|-} days of rain.

Sorry: we aimed at two and hit one. {21,874|hy} votes to remove Ms. Hsu against {24,130|!hn} is a clear verdict. We listened to those who told us that a councillor who votes with Chang is a Chang. Voters are finer than that. The gap to {31,480|hth} was almost ten thousand.

To those who mock the cost, NT${34 million|cost}: the harbor dredging of 2028 cost {ten|-} times as much and nobody has seen the mud.

The office at {12|-} Zhongshan Rd. will be closed until Thursday. We need to sleep.
