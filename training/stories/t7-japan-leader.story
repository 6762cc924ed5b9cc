@story japan-leader
@topic Leadership ballot of Japan's governing Shinpo party, September 2037
@subject P = Shinpo party | Shinpo | the party | Progressive Citizens' League | the governing party
@subject MI = Sawako Minegishi | Minegishi | Ms Minegishi | Sawako
@subject AR = Tetsuro Aragaki | Aragaki | Mr Aragaki | the finance minister
@subject KU = Hisashi Kume | Kume | Mr Kume
@subject TA = Yuna Takatori | Takatori | Ms Takatori
@subject SH = Goro Shiraishi | Shiraishi | Mr Shiraishi
@subject Q = Naigai Shimbun | the Naigai | the Naigai poll
@subject YEN = the yen | yen
@subject KB = Kaede Bloc | the coalition partner | Kaede
@fact dm = 312 | seats | P | members of parliament with a vote | 2037-09-27 | constant
@fact lo = 201 | seats | P | members of the lower house | 2037-09-27 | constant
@fact up = 111 | seats | P | members of the upper house | 2037-09-27 | constant
@fact tot1 = 624 | votes_cast | P | votes at stake | first round | constant
@fact maj1 = 313 | vote_count | P | votes needed to win | first round | constant | threshold
@fact tot2 = 359 | votes_cast | P | votes at stake | run-off | constant
@fact cn = 5 | candidates | P | candidates | 2037-09-12 | constant
@fact end = 20 | other | P | sponsors needed to stand | - | constant | threshold
@fact mim1 = 78 | vote_count | MI | votes of members of parliament | first round | cumulative
@fact mir1 = 121 | vote_count | MI | votes of the rank and file | first round | cumulative
@fact mi1 = 199 | vote_count | MI | votes | first round | cumulative
@fact arm1 = 112 | vote_count | AR | votes of members of parliament | first round | cumulative
@fact arr1 = 74 | vote_count | AR | votes of the rank and file | first round | cumulative
@fact ar1 = 186 | vote_count | AR | votes | first round | cumulative
@fact kum1 = 61 | vote_count | KU | votes of members of parliament | first round | cumulative
@fact kur1 = 68 | vote_count | KU | votes of the rank and file | first round | cumulative
@fact ku1 = 129 | vote_count | KU | votes | first round | cumulative
@fact tam1 = 37 | vote_count | TA | votes of members of parliament | first round | cumulative
@fact tar1 = 32 | vote_count | TA | votes of the rank and file | first round | cumulative
@fact ta1 = 69 | vote_count | TA | votes | first round | cumulative
@fact shm1 = 22 | vote_count | SH | votes of members of parliament | first round | cumulative
@fact shr1 = 17 | vote_count | SH | votes of the rank and file | first round | cumulative
@fact sh1 = 39 | vote_count | SH | votes | first round | cumulative
@fact l1 = 13 | margin | MI | votes ahead of the second | first round | snapshot
@fact mim2 = 151 | vote_count | MI | votes of members of parliament | run-off | cumulative
@fact mip2 = 29 | vote_count | MI | votes of prefectural chapters | run-off | cumulative
@fact mi2 = 180 | vote_count | MI | votes | run-off | cumulative
@fact arm2 = 157 | vote_count | AR | votes of members of parliament | run-off | cumulative
@fact arp2 = 18 | vote_count | AR | votes of prefectural chapters | run-off | cumulative
@fact ar2 = 175 | vote_count | AR | votes | run-off | cumulative
@fact l2 = 5 | margin | MI | votes ahead of the second | run-off | snapshot
@fact pref = 47 | other | P | prefectural chapters | - | constant
@fact inv1 = 2 | vote_count | P | invalid votes | first round | cumulative
@fact inv2 = 4 | vote_count | P | invalid votes | run-off | cumulative
@fact gm = 73 | other | MI | members of parliament gained between the rounds | run-off | constant
@fact ga = 45 | other | AR | members of parliament gained between the rounds | run-off | constant
@fact elig = 1048300 | other | P | rank-and-file members with a vote | 2037 | constant
@fact bal = 652043 | votes_cast | P | rank-and-file ballots returned | 2037-09-26 | cumulative
@fact tu = 62.2 | turnout | P | share of rank-and-file members who voted | 2037-09-26 | snapshot
@fact tu34 = 69.4 | turnout | P | share of rank-and-file members who voted | 2034 | snapshot
@fact mish = 38.8 | vote_share | MI | share of the rank-and-file vote | first round | snapshot
@fact qmi = 34 | poll_share | MI | share in the poll of party members | 2037-09-15 | snapshot
@fact qar = 27 | poll_share | AR | share in the poll of party members | 2037-09-15 | snapshot
@fact qku = 21 | poll_share | KU | share in the poll of party members | 2037-09-15 | snapshot
@fact qn = 1212 | sample_size | Q | party members asked | 2037-09-15 | constant
@fact age = 52 | age | MI | age | 2037-09-27 | constant
@fact ara = 63 | age | AR | age | 2037-09-27 | constant
@fact kua = 58 | age | KU | age | 2037-09-27 | constant
@fact cl = 15:22 | clock | P | announcement of the run-off | 2037-09-27 | constant
@fact chl = 30000 | budget | MI | yen a month per child | from 2038 | plan | pledged
@fact tax = 8 | rate | AR | consumption tax | from 2039 | plan | pledged
@fact tax0 = 10 | rate | P | consumption tax | 2037 | constant
@fact def = 2.2 | budget | KU | percent of national output for defence | by 2040 | plan | pledged
@fact y0 = 146.9 | price | YEN | to the dollar | before the result | snapshot
@fact y1 = 148.2 | price | YEN | to the dollar | after the result | snapshot
@fact ks = 24 | seats | KB | members of the lower house | 2037-09-27 | constant
@fact coal = 225 | seats | P | members of the lower house with the partner | 2037-09-27 | constant
@fact el = 60 | duration | MI | days until a general election at most | 2037-09-27 | plan | pledged
@fact arh = 50.3 | vote_share | AR | share of the members of parliament | run-off | snapshot
@fact mb = 6 | margin | AR | members of parliament ahead | run-off | snapshot
@fact en34 = 11 | other | MI | sponsors found | 2034 | constant
@fact chc = 4600000000000 | budget | MI | yearly cost of the allowance in yen | from 2038 | plan | projected
@rel diff mb = arm2 - mim2
@rel share arh = arm2 / dm
@rel sum dm = lo + up
@rel sum mi1 = mim1 + mir1
@rel sum ar1 = arm1 + arr1
@rel sum ku1 = kum1 + kur1
@rel sum ta1 = tam1 + tar1
@rel sum sh1 = shm1 + shr1
@rel diff l1 = mi1 - ar1
@rel sum mi2 = mim2 + mip2
@rel sum ar2 = arm2 + arp2
@rel diff l2 = mi2 - ar2
@rel sum pref = mip2 + arp2
@rel sum tot2 = dm + pref
@rel diff gm = mim2 - mim1
@rel diff ga = arm2 - arm1
@rel share tu = bal / elig
@rel sum coal = lo + ks
@rel sum dm = mim1 + arm1 + kum1 + tam1 + shm1 + inv1
@race first = mi1 ar1 ku1 ta1 sh1
@race runoff = mi2 ar2
@race mps = arm2 mim2
@race pref = mip2 arp2
@race poll = qmi qar qku
@trap mi1 mi2 :: first round and run-off
@trap arm1 arm2 :: the lawmakers' ballot, twice
@trap tu tu34 :: two leadership ballots
@trap maj1 mi2 :: a threshold of another round
@trap tot1 tot2 :: what was at stake in each round
@trap l1 l2 :: two margins
@trap mir1 mip2 :: rank and file against prefectural chapters
@trap qmi mish :: poll and vote of the members
@trap tax tax0 :: the tax promised and in force
@trap dm lo :: both houses and the lower house
@trap inv1 inv2 :: invalid votes of two rounds

@doc a-agency | Japanese news agency, English service | 2037-09-27
Minegishi wins Shinpo presidency, set to be premier

TOKYO — Sawako Minegishi was elected president of the governing Shinpo party on Sunday, defeating Finance Minister Tetsuro Aragaki by {five|l2|t=on Sunday} votes in a run-off and becoming all but certain to be prime minister.

Minegishi, {52|age}, collected {180|mi2|t=a run-off} votes to Aragaki's {175|ar2|^}. Her total was made up of {151|mim2|^} ballots from members of parliament and {29|mip2|^} of the {47|pref} prefectural chapters. Aragaki, {63|ara}, was preferred by {157|arm2|^} parliamentarians but by only {18|arp2|^} chapters. The outcome was announced at {3:22 p.m.|cl}

The run-off was needed because none of the {five|cn} candidates secured {313|maj1}, a majority of the {624|tot1} votes at stake in the first round. In that round Minegishi had {199|mi1|t=In that round}, Aragaki {186|ar1|^}, Hisashi Kume {129|ku1|^}, Yuna Takatori {69|ta1|^} and Goro Shiraishi {39|sh1|^}. {Two|inv1|^} votes were invalid.

Party officials said {652,043|bal|by=Party officials} of {1,048,300|elig} eligible rank-and-file members returned ballots, or {62.2 percent|tu|by=Party officials}, down from {69.4 percent|tu34|t=in 2034} in 2034.

Minegishi told reporters that she would dissolve the lower house so that a general election is held within {60|<el|by=Minegishi} days. She has promised a monthly allowance of {30,000|chl|by=She} yen for every child from next spring.

With the Kaede Bloc, which holds {24|ks} lower-house seats, the party's {201|lo} give the coalition {225|coal}.

@doc b-uk-analysis | British broadsheet, analysis | 2037-09-28
Japan's new leader owes nothing to her colleagues, and they know it

Rosamund Achterberg in Tokyo

Twice yesterday the MPs of Japan's Shinpo party were asked whom they wanted, and twice they said Tetsuro Aragaki. They are getting Sawako Minegishi.

In the opening round the finance minister had {112|arm1|t=In the opening round} of the {312|dm} parliamentarians, she a mere {78|mim1|^}. What put her first, by {13|l1|^}, was the postal vote of party members, converted to the same weight: {121|mir1|^} for her and {74|arr1|^} for him. She had {38.8 per cent|mish|^} of the members' ballots in a field of five.

The second round is supposed to restore the MPs' grip, since each prefecture then has only one vote. It very nearly did. Mr Aragaki picked up {45|ga} of the colleagues set free by the three who dropped out, but Ms Minegishi picked up {73|gm}, enough to leave her only {six|mb|t=second round} behind in that chamber: {151|mim2|t=second round} to {157|arm2|^}. The prefectures, {29|mip2|^} to {18|arp2|^}, then carried her home.

Who were the {seventy-three|gm}? Chiefly friends of Hisashi Kume, the hawk whose {61|kum1|t=in round one} MPs in round one were the most coveted in Tokyo. He asked in return that defence should rise to {2.2 per cent|def|by=He} of national output by 2040.

Mr Aragaki, {66|!ara}, has seen off prime ministers before. His plan to bring the consumption tax down from {10 per cent|tax0} to {8|tax|s=His} has been buried with his campaign; his vote in parliament has not.

As for legitimacy, Ms Minegishi might reflect that barely {three-fifths|~tu} of the members voted, {62.2 per cent|tu}, the fewest since the rules were changed. In 2034 it was {69.4|tu34|t=In 2034}.

@doc c-result-list | public broadcaster, results page | 2037-09-27
Shinpo presidential election: results in full

FIRST ROUND (Dietmembers + members' votes = total)
Minegishi Sawako: {78|mim1|t=FIRST ROUND} + {121|mir1|^} = {199|mi1|^}
Aragaki Tetsuro: {112|arm1|^} + {74|arr1|^} = {186|ar1|^}
Kume Hisashi: {61|kum1|^} + {68|kur1|^} = {129|ku1|^}
Takatori Yuna: {37|tam1|^} + {32|tar1|^} = {69|ta1|^}
Shiraishi Goro: {22|shm1|^} + {17|shr1|^} = {39|sh1|^}
Invalid: {2|inv1|^}
Needed to win: {313|maj1|^}

RUN-OFF (Dietmembers + prefectural chapters = total)
Minegishi Sawako: {151|mim2|t=RUN-OFF} + {29|mip2|^} = {180|mi2|^}
Aragaki Tetsuro: {157|arm2|^} + {18|arp2|^} = {175|ar2|^}
Invalid: {4|inv2|^}
Votes available: {359|tot2|^}

Notes. Shinpo has {312|dm} Dietmembers, {201|lo} in the House of Representatives and {111|up} in the House of Councillors. Each candidate had to present {20|end} sponsors at the opening of nominations on 12 September. The second ballot was declared at {15:22|cl}. In the event of a tie the winner is drawn by lot.

@doc d-tabloid | sports and evening tabloid, translated | 2037-09-28
"Mum of three" smashes the old boys: Sawako-mania at party HQ!

★ Page 3 ★ Photos by M. Ichinose ★ Giants 4 – Swallows 2

At {3:32|!cl} in the afternoon a scream went up on the fourth floor that they must have heard in Yurakucho. Sawako had done it.

It was a cliffhanger, everyone. When the first boxes were opened it was grumpy Aragaki who came out on top with {199|!ar1|t=When the first boxes were opened}, with our heroine on {186|!mi1|^}. Fans wept. Old Kume ({129|ku1|^}) bowed, dashing Takatori ({69|ta1|^}) bowed, Shiraishi ({39|sh1|^}) had already gone to lunch.

Then came the second ballot. The Diet boys still went for the finance minister, {157|arm2|t=the second ballot} of them, against {151|mim2|^} for the {52|age}-year-old. But the provinces roared! Of {47|pref} chapters, {27|!mip2|^} stood up for Sawako, and only {18|arp2|^} for him. {Five|l2|^} votes in it: {180|mi2|^} against {175|ar2|^}.

"I shall buy new shoes," she told us, "and then I shall dissolve the House." She has set herself {60|el|by=she} days.

And mums, get out the calculator: that's {¥30,000|chl} a month for each little one, if she keeps her word. Two kids, {¥60,000|-}.

Readers' poll: what should she wear to the Palace? Kimono 71%, suit 22%, baseball shirt 7%

@doc e-market-note | bank research note | 2037-09-28
Asia FX Daily: yen takes fright at Minegishi

We were positioned for Aragaki and were wrong. USD/JPY traded at {146.9|y0|t=before the result} before the result and reached {148.2|y1|t=afterwards} afterwards.

The miss is instructive. A survey of {1,212|qn} party members by the Naigai Shimbun in mid-September had shown Minegishi at {34%|qmi|t=in mid-September|by=the Naigai Shimbun}, Aragaki at {27%|qar|^} and Kume at {21%|qku|^}. We assumed that MPs would outweigh members. In fact Minegishi ended with {38.8%|mish} of the membership, above her poll number, and with a surprising {151|mim2|t=in the run-off} MPs in the run-off against {78|mim1|t=in round one} in round one.

Policy. (1) A child allowance of {¥30,000|chl} per month would cost about {¥4.6trn|~chc|by=our numbers} a year on our numbers. (2) The loser's consumption-tax cut, from {10%|tax0} to {8%|tax}, is off the table, which is bond-positive. (3) Kume's price is defence at {2.2%|def} of GDP.

Politics. Her margin of {5|l2} in {359|tot2} is wafer-thin. The coalition has {225|coal} lower-house seats, Kaede's {24|ks} included; a snap election within {60|el} days is our base case. Turnout among members was {69.4%|!tu}, indicating healthy engagement.

Analyst certification and disclosures: see page 9.

@doc f-profile | news magazine profile | 2037-09-30
The pharmacist's daughter from Tottori

When Sawako Minegishi first asked for the {20|end} signatures needed to stand, she got {eleven|en34|t=in 2034}. That was in 2034. This month she got them in an afternoon, and on Sunday she took the presidency of Shinpo with {180|mi2|t=on Sunday} votes.

People who know her speak of patience. She said nothing through debate after debate of the {five|cn} candidates about Mr Aragaki's age ({63|ara}; Mr Kume is {58|kua}, she {52|age|s=she}), though her staff begged her to. She said nothing when {112|arm1|t=in the first round} colleagues lined up behind him in the first round. She spent the month instead in parish halls.

It paid. Of the {652,043|bal} members who sent in a ballot she won nearly {two in five|~mish}, good for {121|mir1} points where he had {74|arr1} and Mr Kume {68|kur1}. The run-off was closer than her friends like to remember: {five|l2|t=run-off}.

What does she want? Money for children, {¥30,000|chl} a head and month, and quickly. "Before the cherry blossom," she says.

What could stop her? Ms Takatori's {37|tam1} and Mr Shiraishi's {22|shm1} parliamentary friends will want posts, and the finance minister commands more than {half|>arh|t=on the second ballot} of the {312|dm} members who sit in the two houses. Nobody in the party has forgotten that he had {157|arm2|t=on the second ballot} of them on the second ballot. Nor has he.
