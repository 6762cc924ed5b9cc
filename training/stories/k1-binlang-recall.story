@story k1-binlang-recall
@topic Taiwan 2025: recall vote on an invented county councillor, three stages from petition to result
@subject Z = Councillor Cheng Yu-hsuan | Cheng Yu-hsuan | Cheng | the councillor
@subject W = Huang Li-ting | Huang
@subject R = Recall Cheng Alliance | the alliance | campaigners | recall campaigners
@subject K = Binlang County | the county | Binlang | the constituency | second constituency
@subject E = Central Election Commission | the commission | CEC | county election commission
@fact s1n = 782 | other | R | signatures required in the first stage | February 2025 | constant | threshold
@fact s1 = 1243 | other | R | signatures in the first stage | February 2025 | constant
@fact s2n = 7818 | other | R | signatures required in the second stage | June 2025 | constant | threshold
@fact s2 = 9406 | other | R | signatures in the second stage | June 2025 | constant
@fact s2v = 8651 | other | R | signatures accepted in the second stage | July 2025 | constant
@fact el = 78174 | other | K | people entitled to vote | August 2025 | constant
@fact yes = 20917 | vote_count | Z | votes to remove the councillor | 23 August 2025 | snapshot
@fact no = 16380 | vote_count | Z | votes to keep the councillor | 23 August 2025 | snapshot
@fact val = 37297 | votes_cast | K | valid votes | 23 August 2025 | snapshot
@fact th = 19544 | vote_count | K | votes needed to remove the councillor | 23 August 2025 | constant | threshold
@fact tu = 48.1 | turnout | K | share of voters who voted | 23 August 2025 | snapshot
@fact yp = 56.1 | vote_share | Z | share of valid votes to remove the councillor | 23 August 2025 | snapshot
@fact el22 = 11260 | vote_count | Z | votes with which she was elected | November 2022 | constant
@fact st = 64 | other | E | polling stations | 23 August 2025 | constant
@fact half = 11502 | vote_count | Z | votes to remove the councillor | 17:05, 36 of 64 stations | snapshot
@fact halfn = 10977 | vote_count | Z | votes to keep the councillor | 17:05, 36 of 64 stations | snapshot
@fact seats = 24 | seats | K | seats on the county council | - | constant
@fact kmt = 13 | seats | K | seats of the ruling coalition on the county council | August 2025 | snapshot
@fact age = 39 | age | Z | age | 2025 | constant
@fact ban = 4 | duration | Z | years in which she may not stand again there | 2025 | constant
@rel sum val = yes + no
@rel share yp = yes / val
@trap s1 s2 :: two stages of the petition
@trap s2 s2v :: handed in and accepted
@trap half yes :: partial and complete count
@trap th yes :: needed and cast
@trap s2 el22 :: signatures and votes at her election
@trap tu yp :: turnout and share of yes
@race midnight = half halfn
@race result = yes no

@doc a-agency | Central-style news agency | 2025-08-23
Binlang councillor removed in recall vote

Binlang, Aug. 23 (Pacific News) County Councillor Cheng Yu-hsuan lost her seat Saturday as {20,917|yes|t=Saturday} people voted to remove her and {16,380|no|^} to keep her, according to the county election commission.

For a recall to succeed, ayes must outnumber nays and reach a quarter of the electorate. In the second constituency, where {78,174|el} people were entitled to vote, that meant {19,544|th}.

Turnout was {48.1|tu|by=the county election commission} percent. Ayes made up {56.1|yp|^} percent of the {37,297|val|^} valid ballots.

With {36|-} of {64|st} polling stations reporting at 5:05 p.m., the gap had been only {525|-}: {11,502|half|t=at 5:05 p.m.} in favor, {10,977|halfn|^} against.

Cheng, {39|age}, first won the seat in 2022 with {11,260|el22|t=in 2022} votes. By law she may not run there again for {four|ban|v=4} years.

(By Su Kuan-lin and Evelyn Pereira)
Enditem/AW
@doc b-english | English-language daily | 2025-08-24
Recall of Cheng tips balance in Binlang council

By Lo Chia-wei / Staff reporter in Binlang, with CNA

A campaign that began with a folding table outside a breakfast shop ended yesterday with the ouster of County Councillor Cheng Yu-hsuan.

The bar set by law was {19,544|th} votes. Campaigners cleared it with {1,373|-} to spare, collecting {20,917|yes|t=yesterday} against {16,380|no|^}.

It took them seven months. In February they needed signatures of {1 percent|-} of voters, or {782|s1n|t=In February}, and produced {1,243|s1|^}. In June it was {10 percent|-}, or {7,818|s2n|t=In June}; they brought {9,406|s2|^} on a hand truck, of which {8,651|s2v|by=the CEC} were found valid by the CEC.

Cheng's offence in their eyes was voting to rezone the mangroves. She did so with {12|-} others; the governing coalition holds {13|kmt} of the council's {24|seats} seats, and will now hold {a dozen|-} until a by-election in November.

Huang Li-ting, {31|-}, the alliance's spokeswoman, has not ruled out standing.

Additional reporting by Abe Kalua
@doc c-live | live text | 2025-08-23
LIVE: Binlang recall count

18:02 Final from station 64, the school on Guangfu Road. Yes {20,917|yes|t=Final}. No {16,380|no|^}. She's out.

17:41 The yes line has crossed {nineteen and a half thousand|~th|v=19500}, the legal minimum, with {four|-} stations to go. Whoops from the tent. Huang Li-ting is crying into a towel with the number {8,651|s2v} printed on it (signatures upheld in July, in case you joined late).

17:05 {11,502|half|t=17:05} to {10,977|halfn|^}, {36|-} in. The harbour precincts are no-country, so this is the low-water mark if the alliance's model holds.

16:22 First station, the Amis tribal hall: 204–97.

16:00 Doors close. The CEC says {45.5|-}% had voted by three; the last hour is always busy.

15:30 Good afternoon! Reminder: Cheng polled {11,260|el22|t=three years ago|s=Cheng} three years ago. She got in with that. It takes nearly twice as many to get her out.

@binlangwatch ❤ 1.4K ↻ 312
@doc d-analysis | think-tank note | 2025-09-02
Lessons from Binlang: three hurdles, three cushions

Recalls in Taiwan are steeplechases. Each fence has a legal height and it is instructive to see by how much it was cleared.

Fence one. Required {782|s1n}, delivered {1,243|s1}: a cushion of {59|-} percent.

Fence two. Required {7,818|s2n}, delivered {9,406|s2}, of which {8,651|s2v} survived scrutiny: {11|-} percent. This is where most drives die.

Fence three. Required {19,544|th}, delivered {20,917|yes}: {7|-} percent.

The councillor's defenders managed {16,380|no|s=The councillor's defenders}, which is more than she had ever obtained by herself ({11,260|el22|t=in 2022|s=she} in 2022), but her caucus decided late to contest rather than ignore the vote. Had they stayed at home, participation would not have reached {48.1|tu} percent, yet the outcome would have been the same. There is no turnout quorum, only the quarter of the roll ({78,174|el} here).

Note also what {56.1|yp} percent conceals: in {nine|-} of {64|st} stations she won.
