@story zc-noamati-assembly
@topic An assembly by-election in India's north-east: rounds of counting, NOTA, a deposit lost and a helicopter bill
@subject A = Bhaskar Doimari | Doimari | the regional front's candidate | AJF
@subject B = Rekha Phukan Barua | Barua | the ruling party's nominee | NVD
@subject C = Abdul Kuddus Laskar | Laskar | the national party's man | IPC
@subject N = NOTA | none of the above
@subject E = Noamati by-election | the by-election | the bypoll
@subject H = state government | Dispur
@fact a7 = 31220 | vote_count | A | votes | after round 7 | snapshot
@fact b7 = 33905 | vote_count | B | votes | after round 7 | snapshot
@fact a = 68417 | vote_count | A | votes | after round 16 | snapshot
@fact b = 64982 | vote_count | B | votes | after round 16 | snapshot
@fact c = 9153 | vote_count | C | votes | after round 16 | snapshot
@fact o = 2946 | vote_count | N | votes | after round 16 | snapshot
@fact m = 3435 | margin | A | lead in votes | after round 16 | snapshot
@fact l7 = 2685 | margin | B | lead in votes | after round 7 | snapshot
@fact rd = 16 | other | E | rounds of counting | - | constant
@fact can = 6 | candidates | E | candidates | - | constant
@fact tu = 78.4 | turnout | E | turnout | 2034-11-12 | snapshot
@fact tu0 = 84.1 | turnout | E | turnout | 2031 general election | snapshot
@fact b0 = 11870 | margin | B | lead of the late legislator in votes | 2031 general election | snapshot
@fact el = 187600 | other | E | electors | - | constant
@fact hel = 37000000 | spending | H | rupees spent on helicopters | November 2034 | cumulative
@fact dep = 16.67 | vote_share | E | share of the vote that saves the deposit | - | constant | threshold
@fact evm = 3 | other | E | voting machines replaced | 2034-11-12 | cumulative
@fact evmx = 30 | other | E | voting machines replaced according to a rumour | 2034-11-12 | cumulative | denied
@fact seat = 71 | seats | B | seats of the party in the assembly | after the by-election | snapshot
@fact tot = 126 | seats | E | seats of the assembly | - | constant
@trap a7 a :: half-way against the end
@trap m l7 :: half-way the other led
@trap m b0 :: margin three years ago
@trap tu tu0 :: general election
@trap o c :: none of the above against third
@rel diff m = a - b
@rel diff l7 = b7 - a7
@race half = b7 a7
@race final = a b c o

@doc pti-style | news agency | 2034-11-15
AJF wrests Noamati from ruling party by {3,435|m} votes

Guwahati, Nov 15 (PTX) The regional AJF on Friday snatched the Noamati assembly seat from the ruling NVD, its candidate Bhaskar Doimari defeating Rekha Phukan Barua by {3,435|m|t=on Friday} votes, election officials said.

Doimari polled {68,417|a|t=on Friday|by=election officials} votes and Barua {64,982|b|^}. Abdul Kuddus Laskar (IPC) got {9,153|c|^} and lost his deposit. As many as {2,946|o|^} voters opted for NOTA.

The seat fell vacant on the death of NVD's Hemanta Phukan, Barua's father, who had won it by {11,870|b0|t=in 2031} votes in 2031. Turnout on November 12 was {78.4 per cent|tu|t=on November 12}, against {84.1|tu0|t=in 2031} in 2031.

The NVD now has {71|seat|t=now} members in the {126|tot}-member House. PTX NJ SKB {15|-}1642

@doc sentinel-live | regional daily, live updates | 2034-11-15
Noamati counting LIVE

8.05 am: Postal ballots first. {212|-} of them, {nine|-} invalid.
9.40 am: Round {3|-}: Barua ahead by {1,104|-}.
11.15 am: After round {7|-}, NVD's Barua {33,905|b7|t=After round 7}, AJF's Doimari {31,220|a7|^}. A lead of {2,685|l7|^}. Crackers already at Rajiv Bhawan lane.
12.50 pm: The char areas have opened. Lead cut to {340|-}.
1.30 pm: Round {11|-}. Doimari in front for the first time! Drums.
2.55 pm: Officials explain that counting will go on to round {16|rd}.
4.10 pm: All done. {68,417|a|t=All done} to {64,982|b|^}. Laskar {9,135|!c|^}, NOTA {2,946|o|^}. {Six|can} names were on the machine; three of them got less than the blank button.
4.30 pm: Barua concedes: "I lost my father's house, not my name."

Gold ₹{98,400|-}/10g. Brahmaputra at Neamati {81.2|-} m, falling.

@doc frontline-like | fortnightly | 2034-12-01
The sand beneath the embankment

Noamati was supposed to be a funeral, dignified and short. Hemanta Phukan had held the seat for {22|-} years and last won it by {11,780|!b0|t=last won}; his daughter had only to accept the garlands. The government flew in {19|-} ministers. According to a reply under the RTI Act the helicopters alone cost {₹3.7 crore|hel|by=a reply under the RTI Act} in a fortnight.

What happened instead is instructive. In the first {seven|-} rounds, which come from the town and the tea estates, the ruling party was ahead, {33,905|b7|t=In the first seven rounds} to {31,220|a7|^}. Then came the islands. Of {187,600|el} electors a third live on chars that move with the river, and they had waited {two|-} monsoons for an embankment. They gave Bhaskar Doimari, a school inspector, a lead that ended at {3,435|m}.

It was also an election of the tired. {78.4|tu} per cent is a fine turnout in Ohio; in Noamati it is a fall of nearly six points. {2,946|o|s=the button with the cross} pressed the button with the cross, not far below the margin itself. The IPC's Laskar, whose party ruled this valley for decades, was left with {9,153|c} and without his deposit, for which one needs {a sixth|dep|v=16.67} of the poll.

The government is not in danger: it has {71|seat} of {126|tot}. But {nine|-} of those sit on the same river.

@doc villagecam | YouTube news channel, description and pinned comment | 2034-11-16
NOAMATI KA FINAL RESULT | किसकी हार किसकी जीत | {412K|-} views

AJF {68,417|a} ✅ NVD {64,892|!b} ❌ IPC {9,153|c} NOTA {2,946|o}

Jeet ka margin {3,435|m}! Watch till the end: at {06:40|-} Doimari-da dances on the JCB.

Timestamps
00:00 Intro
01:20 How NVD was leading by {2,685|l7|t=till round 7} till round {7|-}
04:05 Helicopter {₹37 lakh|!hel}?! RTI papers
08:30 Chars vs town: {78.4%|tu} voted
11:00 My prediction was {4,000|-}, not bad no?

📌 Pinned by Brahmaputra Beats: Friends, {six|can} candidates were there, I forgot to name Sumitra Tanti (Ind., {1,811|-}) sorry didi 🙏. EVM problem was in {3|evm} booths only, stop spreading {30|evmx}.
