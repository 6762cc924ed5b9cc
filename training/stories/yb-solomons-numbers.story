@story yb-solomons-numbers
@topic Solomon Islands election and the bargaining between two hotels for the premiership
@subject SI = Solomon Islands | the country | parliament
@subject PC = People's Canoe Party | Canoe
@subject RD = Reef Democrats | Reef
@subject UN = Island Unity | Unity
@subject IN = independents
@subject ET = Ezekiel Taloimatai | Taloimatai | the Canoe leader | the Coral Palms camp | Coral Palms
@subject GS = Grace Sukuvai | Sukuvai | the Reef leader | the Pandanus camp | Pandanus Lodge
@subject JR = Josiah Ramoifuila | Ramoifuila
@subject NK = Nester Kwaimani | Kwaimani
@subject EM = East Marau
@subject EC = electoral commission | the commission
@subject RP = police | the national force
@subject RG = regional contingents | officers from the region
@fact rg = 396400 | other | SI | registered voters | - | constant
@fact vc = 321084 | votes_cast | SI | ballots cast | final | snapshot
@fact to = 81 | turnout | SI | turnout | final | snapshot
@fact st = 50 | seats | SI | seats | - | constant
@fact mj = 26 | seats | SI | seats needed for a majority | - | constant | threshold
@fact s1 = 14 | seats | PC | seats | final | snapshot
@fact s2 = 11 | seats | RD | seats | final | snapshot
@fact s3 = 7 | seats | UN | seats | final | snapshot
@fact s4 = 18 | seats | IN | seats | final | snapshot
@fact s10 = 20 | seats | PC | seats | before the election | snapshot
@fact ca = 337 | candidates | SI | candidates | nominations | snapshot
@fact cw = 21 | candidates | SI | women among the candidates | nominations | snapshot
@fact we = 4 | seats | SI | women elected | final | snapshot
@fact wp = 19 | other | SI | share of women candidates elected | final | snapshot
@fact sa = 47 | candidates | SI | sitting members who stood | nominations | snapshot
@fact sr = 28 | seats | SI | sitting members returned | final | snapshot
@fact sl = 19 | other | SI | sitting members beaten | final | snapshot
@fact nw = 22 | seats | SI | new members | final | snapshot
@fact k1 = 28 | seats | ET | members claimed for the camp | 24 April | snapshot
@fact k2 = 27 | seats | GS | members claimed for the camp | 24 April | snapshot
@fact k3 = 26 | seats | ET | members who signed for the camp | 30 April | snapshot
@fact k4 = 22 | seats | GS | members who signed for the camp | 30 April | snapshot
@fact k5 = 2 | seats | - | members who had signed for no camp | 30 April | snapshot
@fact p1 = 27 | vote_count | ET | votes for prime minister | 4 May ballot | snapshot
@fact p2 = 22 | vote_count | GS | votes for prime minister | 4 May ballot | snapshot
@fact p3 = 1 | vote_count | SI | spoilt votes for prime minister | 4 May ballot | snapshot
@fact pm = 5 | margin | ET | lead in votes for prime minister | 4 May ballot | snapshot
@fact j1 = 2114 | vote_count | JR | votes in the constituency | first count | snapshot
@fact n1 = 2103 | vote_count | NK | votes in the constituency | first count | snapshot
@fact d1 = 11 | margin | JR | lead in the constituency | first count | snapshot
@fact j2 = 2110 | vote_count | JR | votes in the constituency | recount | snapshot
@fact n2 = 2105 | vote_count | NK | votes in the constituency | recount | snapshot
@fact d2 = 5 | margin | JR | lead in the constituency | recount | snapshot
@fact ps = 1268 | other | EC | polling stations | polling day | constant
@fact ob = 182 | other | SI | foreign observers | polling day | snapshot
@fact o1 = 1050 | officers | RP | officers on election duty | polling day | snapshot
@fact o2 = 280 | officers | RG | officers on election duty | polling day | snapshot
@fact o3 = 1330 | officers | SI | officers on election duty | polling day | snapshot
@fact cf = 10000000 | budget | SI | dollars of development fund for each constituency | a year | constant
@fact ct = 500000000 | budget | SI | dollars of development fund for all constituencies | a year | constant
@fact lv = 15 | rate | SI | levy on exported logs | 2035 | constant
@fact lw = 25 | rate | GS | levy on exported logs | 2036 | plan | pledged
@fact mi = 24 | other | ET | ministers | May cabinet | plan
@fact mq = 9 | other | IN | ministers | May cabinet | plan
@fact eb = 96000000 | budget | EC | dollars that the election costs | 2035 | plan
@fact nc = 18 | duration | ET | months without a confidence vote | coalition pact | plan | pledged
@rel share to = vc / rg
@rel sum st = s1 + s2 + s3 + s4
@rel share wp = we / cw
@rel sum sa = sr + sl
@rel diff nw = st - sr
@rel sum st = k3 + k4 + k5
@rel sum st = p1 + p2 + p3
@rel diff pm = p1 - p2
@rel diff d1 = j1 - n1
@rel diff d2 = j2 - n2
@rel sum o3 = o1 + o2
@rel product ct = cf * st
@race seats = s1 s2 s3
@race claims = k1 k2
@race signed = k3 k4
@race pm = p1 p2
@race marau = j1 n1
@race marau2 = j2 n2
@trap k1 k3 :: claimed at first and signed later
@trap k3 p1 :: signatures and secret votes
@trap k1 sr :: 28 in a camp and 28 re-elected
@trap k2 p1 :: her claim and his vote
@trap k4 nw :: 22 signatures and 22 newcomers
@trap d1 d2 :: count and recount
@trap s1 s10 :: two parliaments
@trap sl s4 :: beaten members and independents
@trap cf ct :: one fund and all
@trap cw we :: women standing and women elected
@trap lv lw :: the present levy and the promise

@doc a-radio | radio script in a Pacific news service | 2035-04-21
DATELINE PACIFIC, 0630

Counting is finished in Solomon Islands and no party is anywhere near a majority.

The People's Canoe Party of Ezekiel Taloimatai is the largest with {14|s1} of the {50|st} seats. It had {20|s10|t=in the old House} in the old House. Grace Sukuvai's Reef Democrats have {11|s2} and Island Unity {seven|s3}. But {18|s4} members belong to no party at all, and it is they who will be fed and watered in Honiara's hotels this week.

Of {47|sa} members who stood again, {19|sl} were thrown out by their voters. {Four|we} women got in; there had been {21|cw} on the ballot.

The electoral commission says {321,084|vc|by=The electoral commission says} people voted, or {81 percent|to|^}.

The quietest race was the tightest. In East Marau, Josiah Ramoifuila of Canoe beat the independent Nester Kwaimani by {11|d1} votes. She has asked for a recount.

BACK ANNO. 2'20".

@doc b-daily | Honiara daily | 2035-04-25
TWO HOTELS, ONE GOVERNMENT: BOTH SAY THEY HAVE IT

BY OUR POLITICAL REPORTER

BOTH camps lobbying to form government claimed last night to have the numbers, and between them they have more members than parliament does.

Coral Palms says {28|k1|t=last night} are sleeping under its roof. Pandanus Lodge says {27|k2|t=last night}. The House has {50|st} and a prime minister needs {26|mj}.

A count by this paper of who came down to breakfast gave Coral Palms {23|-} and Pandanus {20|-}. Others, it was explained, were resting.

"They are lying about {five|-} of theirs," said Sukuvai. "We have {five|-} who are in their rooms and in ours," replied a spokesman for Taloimatai.

Meanwhile the commission confirmed the following for East Marau: RAMOIFUILA {2,114|j1}, KWAIMANI {2,130|!n1}. Recount Friday.

Independents, who number {16|!s4} in the new House, are said to be asking for the constituency fund to be doubled from the {$10 million|cf} that every member now gets.

Water rationing: Vura, Kola'a Ridge, Panatina from 8pm. Ph 555-27.

@doc c-wire | wire agency | 2035-05-01
Solomons' Taloimatai nears power as camps sign up lawmakers

HONIARA, May 1 (Reuben News) - Ezekiel Taloimatai, leader of Solomon Islands' largest party, said on Tuesday he had signatures of {26|k3|by=said} lawmakers, exactly the number he needs, after days in which rival groups competed for independents.

His opponent, Grace Sukuvai, submitted a list of {22|k4}. {Two|k5} lawmakers have signed neither.

Sukuvai, 52, campaigned on raising the tax on exported logs to {25%|lw} from {15%|lv}. China and Australia both follow the contest closely. About {1,330|o3} police, {280|o2} of them from neighbouring countries, have been on duty since polling day.

{22|nw} members are new to parliament, which sits on Friday. A recount in East Marau on April 27 cut the winning margin there to {five|d2|t=A recount in East Marau on April 27} votes, {2,110|j2|^} to {2,105|n2|^}.

The development funds controlled by members add up to {SBD 500 million|ct} a year.

@doc d-blog | live blog | 2035-05-04
Honiara live: who will be PM?

9.30am Gates shut. The crowd along Mendana Avenue is big and calm. Police have {950|!o1} of their own on the road and, we are told, a water cannon that no one has seen.

10.05 The governor-general reads the rules: secret ballot, {two|-} names, {twenty-six|mj} to win.

10.40 Members file in alphabetically. Mr Kwalemanu of Unity kisses his paper.

11.15 He has done it! Taloimatai {27|p1|t=11.15}. Sukuvai {22|p2|^}. {One|p3} spoiled, a drawing of a canoe, upside down.

11.30 So that's {five|pm} clear. Somebody who signed for nobody has voted for somebody.

12.10 He says there will be {24|mi|by=He says} ministers. {Nine|mq|by=He says} of them independents. {Eighteen|nc} months of peace, he says, no motions of no confidence. Laughter in the press room.

12.45 Rain. Everyone home.

@doc e-analysis | think-tank newsletter | 2035-05-12
What the Honiara numbers tell us

Tevita Moala-Finch

1. Parties lost, members won. The new prime minister's party has {14|s1} seats. The other {13|-} votes that made him prime minister came from people who owe it nothing.

2. Incumbency is no shield. {28|sr} were re-elected and {19|sl} beaten, a rate of defeat close to {40 per cent|-}. That a camp once boasted of {28|k1|by=a camp once boasted} as well is a coincidence that confused at least one foreign newspaper.

3. The claims were wind. Pandanus said it had {27|k2|by=Pandanus said}. When ink was wanted, {22|k4|t=When ink was wanted} put their names down, and {22|p2|t=in the House} voted for her in the House. Sukuvai's core was solid; it was her perimeter that was imaginary.

4. Women remain at the edge. {Four|we} elected of {21|cw} who stood, in a field of {337|ca}. Their success rate, {24 per cent|!wp}, is nevertheless better than that of men.

5. Elections here are dear and clean. {$96 million|eb} was budgeted; {1,268|ps} stations opened; {182|ob} observers found them orderly. {Four in five|~to|v=80} of the {396,400|rg} on the roll turned out. Compare that with your own country before you laugh at the breakfast count.

The logging levy stays at {15 per cent|lv}. For now.
