@story sungai-lintah
@topic By-election in the state seat of Sungai Lintah, Perak, Malaysia: count, recounts and the court
@subject Z = Zulhazmi Mat Jidin | Zulhazmi | the Amanat candidate
@subject C = Chong Siew Fern | Chong | the Progressive candidate
@subject A = Arumugam Selvaratnam | Arumugam | the independent
@subject S = Sungai Lintah | the seat | the by-election
@subject E = Election Commission | EC | the commission | returning officer
@subject K = Kampung Padang Buaya | Padang Buaya
@fact z1 = 9614 | vote_count | Z | votes | 2027-08-14 first count | snapshot
@fact c1 = 9588 | vote_count | C | votes | 2027-08-14 first count | snapshot
@fact a1 = 1207 | vote_count | A | votes | 2027-08-14 first count | constant
@fact m1 = 26 | margin | Z | votes ahead | 2027-08-14 first count | snapshot
@fact z2 = 9609 | vote_count | Z | votes | 2027-08-15 recount | snapshot
@fact c2 = 9596 | vote_count | C | votes | 2027-08-15 recount | snapshot
@fact m2 = 13 | margin | Z | votes ahead | 2027-08-15 recount | snapshot
@fact z3 = 9586 | vote_count | Z | votes | 2027-11-24 court | constant
@fact c3 = 9592 | vote_count | C | votes | 2027-11-24 court | constant
@fact m3 = 6 | margin | C | votes ahead | 2027-11-24 court | constant
@fact rej1 = 412 | vote_count | S | rejected ballots | 2027-08-14 first count | snapshot
@fact rej2 = 411 | vote_count | S | rejected ballots | 2027-08-15 recount | snapshot
@fact rej3 = 439 | vote_count | S | rejected ballots | 2027-11-24 court | snapshot
@fact box = 38 | vote_count | K | unsigned ballots | - | constant
@fact post = 604 | vote_count | S | postal votes | 2027-08-14 | constant
@fact reg = 29870 | other | S | registered voters | 2027-08 | constant
@fact turn = 69.7 | turnout | S | percent of voters who voted | 2027-08-14 | constant
@fact g23 = 3105 | margin | Z | votes ahead at the general election | 2025 | constant
@fact thr = 4 | margin | E | percent of votes cast within which a recount is due | - | constant | threshold
@fact h1 = 22:15 | clock | E | hour of the first result | 2027-08-14 | constant
@fact h2 = 03:40 | clock | E | hour of the recount result | 2027-08-15 | constant
@fact tenx = 10 | vote_count | S | unsigned ballots first rejected | - | constant
@fact allseats = 59 | seats | E | seats in the assembly | - | constant
@fact zb = 25 | vote_count | Z | votes on the unsigned ballots | - | constant
@fact cb = 12 | vote_count | C | votes on the unsigned ballots | - | constant
@fact ab = 1 | vote_count | A | votes on the unsigned ballots | - | constant
@fact ones = 1 | seats | Z | seats of majority of the party's coalition | 2027-08 | snapshot
@fact tg = 82 | turnout | S | percent of voters who voted at the general election | 2025 | constant
@fact cost = 160000 | damages | E | ringgit of costs | 2027-11-24 | constant
@fact stat = 41 | other | S | polling stations | - | constant
@fact maj = 30 | seats | Z | seats that the party's coalition holds | 2027-08 | snapshot
@rel diff m1 = z1 - c1
@rel diff m2 = z2 - c2
@rel diff m3 = c3 - z3
@rel sum box = zb + cb + ab
@race first = z1 c1
@race second = z2 c2
@race court = z3 c3
@trap m1 m2 m3 :: three margins
@trap rej1 rej2 rej3 :: three piles of spoiled ballots
@trap g23 m1 :: the general election and the by-election
@trap h1 h2 :: first result and recount
@trap c1 z3 c2 :: near twins

@doc a-portal | Malaysian news portal | 2027-08-15
Amanat holds Sungai Lintah by {13|m2} votes after recount

IPOH: It was {3.40am|h2} when returning officer Faridah Awang Besar stopped the chatter with a wooden spoon on a biscuit tin. Amanat's Zulhazmi Mat Jidin, she read out, had {9,609|z2|t=after recount} votes and Progressive's Chong Siew Fern {9,596|c2|t=after recount}. Majority: {13|m2|t=after recount}.

The first result, given at {10.15pm|h1|t=on Saturday} on Saturday, had been {9,614|z1|t=The first result} against {9,588|c1|t=The first result}, a gap of {26|m1|t=The first result}. Any gap below {four|thr} per cent of votes cast lets the loser ask for a recount, and Chong asked.

Independent Arumugam Selvaratnam polled {1,207|a1} and lost his deposit. Rejected ballots went from {412|rej1|t=The first result} to {411|rej2|t=after recount}. Turnout was {69.7|turn} per cent of {29,870|reg} voters.

Two years ago Zulhazmi's party won here with {3,105|g23|t=Two years ago} to spare.

Live traffic | Sponsored: own a condo from RM388,000 | 61 comments

@doc b-chinese-paper | English page of a Chinese-language daily | 2027-08-17
Chong to petition over {38|box} unsigned papers

KUALA LUMPUR - Lawyer-turned-candidate Chong Siew Fern said yesterday that she would challenge Saturday's by-election, citing {38|box} ballots from the Padang Buaya school which bear no clerk's signature and which the commission counted, and {ten|tenx} from other stations with the same fault which it did not.

On the first count she trailed by {32|!m1|t=On the first count}; in the small hours that became {13|m2|t=in the small hours}. "It moves each time a human being looks," she told reporters.

An official of the commission, which ran {41|stat} polling stations, said that the second tally, {9,609|z2|t=the second tally} to {9,596|c2|t=the second tally}, was final unless a judge says otherwise. The declaration came at {2.50|!h2|v=2.83|t=on Sunday} in the morning on Sunday, he added, within the hours that the law allows.

The result leaves Amanat's coalition with {30|maj|t=now} of the state's {59|allseats} assembly seats now. One more defection and it is out.

Crossword 4417. Durian: D24 at RM28/kg.

@doc c-wire | regional wire | 2027-11-24
Malaysian court overturns knife-edge by-election

IPOH, Malaysia, Nov 24 - An election judge on Wednesday handed the state seat of Sungai Lintah to Chong Siew Fern, ruling that she won August's by-election by {six|m3|t=on Wednesday|by=An election judge} votes.

Justice Ganesan Tunku-Holt struck out {38|box} papers cast in Padang Buaya and let in {ten|tenx} others. That put Chong on {9,592|c3|^} and Zulhazmi Mat Jidin of Amanat on {9,586|z3|^}. He had been declared the winner with {13|m2|t=after a recount} after a recount and {26|m1|t=before it} before it.

Of the {38|box}, the judge found, {25|zb} were for Zulhazmi and {12|cb} for Chong, with {one|ab} for the independent.

The commission must pay Chong {160,000|cost|by=the judge} ringgit in costs. Rejected ballots now number {439|rej3|t=now}.

The ruling ends the state government's {one|ones}-seat majority.

@doc d-blog | election-data blog | 2027-11-25
The night my spreadsheet was right and then wrong

I keep the returns of every by-election since 2008, all {67|-} of them, so here goes Sungai Lintah for the third time.

Row 1, Saturday 10.15pm: Z {9,614|z1|t=Saturday 10.15pm}, C {9,588|c1|t=Saturday 10.15pm}, A {1,207|a1}, spoiled {398|!rej1|t=Saturday 10.15pm}.
Row 2, Sunday before dawn: Z {9,609|z2|t=Sunday before dawn}, C {9,596|c2|t=Sunday before dawn}, A the same, spoiled {411|rej2|t=Sunday before dawn}.
Row 3, the court: Z {9,586|z3|t=the court}, C {9,592|c3|t=the court}.

Postal votes, all {604|post} of them, didn't move between rows, which is a small miracle.

A reader asks how a party that carried this place by over {3,000|>g23|t=in 2025} in 2025 could end up losing it by {six|m3|t=the court}. Turnout, mostly: almost {seven in ten|~turn|v=70} voted this time where it was {82|tg|t=then} per cent then. And the independent, a durian farmer with a good song.

The judge also gave Chong costs. I have heard {200,000|?cost} ringgit mentioned, perhaps with the lawyers on the other side included.
