@story yb-anemoessa-runoff
@topic Greek island municipality: a first round just short of forty-three percent, a reversal in the second, and seats
@subject AN = Anemoessa | the island | the municipality
@subject D = Kalliopi Drakaki | Drakaki | the mayor
@subject V = Stamatis Voulgaris | Voulgaris | the ferry captain
@subject R = Fotis Reppas | Reppas | the teacher
@subject ML = municipal council | the council
@subject DS = desalination plant | the plant
@fact el = 12900 | other | AN | registered voters | - | constant
@fact pop = 9800 | other | AN | inhabitants | 2041 census | snapshot
@fact v1 = 8256 | votes_cast | AN | ballots cast | first round | snapshot
@fact u1 = 64 | turnout | AN | turnout | first round | snapshot
@fact x1 = 156 | vote_count | AN | blank and invalid ballots | first round | snapshot
@fact w1 = 8100 | votes_cast | AN | valid ballots | first round | snapshot
@fact d1 = 3402 | vote_count | D | votes for mayor | first round | snapshot
@fact g1 = 2997 | vote_count | V | votes for mayor | first round | snapshot
@fact r1 = 1701 | vote_count | R | votes for mayor | first round | snapshot
@fact d1p = 42 | vote_share | D | share of valid ballots | first round | snapshot
@fact g1p = 37 | vote_share | V | share of valid ballots | first round | snapshot
@fact r1p = 21 | vote_share | R | share of valid ballots | first round | snapshot
@fact m1 = 405 | margin | D | lead in votes for mayor | first round | snapshot
@fact th = 43 | other | AN | share needed to win in the first round | - | constant | threshold
@fact nd = 3484 | other | D | votes needed to win in the first round | first round | snapshot | threshold
@fact sh = 82 | other | D | votes short of winning in the first round | first round | snapshot
@fact v2 = 7353 | votes_cast | AN | ballots cast | second round | snapshot
@fact u2 = 57 | turnout | AN | turnout | second round | snapshot
@fact x2 = 333 | vote_count | AN | blank and invalid ballots | second round | snapshot
@fact w2 = 7020 | votes_cast | AN | valid ballots | second round | snapshot
@fact g2 = 3580 | vote_count | V | votes for mayor | second round | snapshot
@fact d2 = 3440 | vote_count | D | votes for mayor | second round | snapshot
@fact g2p = 51 | vote_share | V | share of valid ballots | second round | snapshot
@fact d2p = 49 | vote_share | D | share of valid ballots | second round | snapshot
@fact m2 = 140 | margin | V | lead in votes for mayor | second round | snapshot
@fact st = 27 | seats | ML | seats | - | constant
@fact gs = 17 | seats | V | seats | second round | snapshot
@fact ds = 6 | seats | D | seats | second round | snapshot
@fact rs = 4 | seats | R | seats | second round | snapshot
@fact pl = 14200000 | budget | DS | euros that the plant costs | 2043 | plan
@fact cu = 3000 | other | DS | cubic metres of water a day | 2044 | plan
@fact cr = 410000 | crowd | AN | cruise visitors | 2042 | cumulative
@fact fe = 5 | price | AN | euros of fee for a cruise visitor | 2042 | constant
@fact fe2 = 8 | price | V | euros of fee for a cruise visitor | 2043 | plan | pledged
@fact bg = 21000000 | budget | AN | euros of yearly budget | 2042 | plan
@fact ps = 23 | other | AN | polling stations | - | constant
@fact fr = 640 | other | AN | voters who came by special ferry | second round | snapshot
@fact yr = 8 | duration | D | years as mayor | second round | constant
@fact xd = 48000 | spending | D | euros spent on the campaign | whole campaign | cumulative
@fact xv = 29000 | spending | V | euros spent on the campaign | whole campaign | cumulative
@fact ag = 63 | age | V | age | - | snapshot
@rel share u1 = v1 / el
@rel sum v1 = w1 + x1
@rel sum w1 = d1 + g1 + r1
@rel share d1p = d1 / w1
@rel share g1p = g1 / w1
@rel share r1p = r1 / w1
@rel diff m1 = d1 - g1
@rel diff sh = nd - d1
@rel share u2 = v2 / el
@rel sum v2 = w2 + x2
@rel sum w2 = g2 + d2
@rel share g2p = g2 / w2
@rel diff m2 = g2 - d2
@rel sum st = gs + ds + rs
@race first = d1 g1 r1
@race second = g2 d2
@race seats = gs ds rs
@race money = xd xv
@trap d1 d2 :: two rounds
@trap d1p th :: what she had and what she needed
@trap m1 m2 :: her lead, then his
@trap el pop :: more voters than inhabitants
@trap x1 x2 :: blank and invalid in two rounds
@trap g2p gs :: half of the votes, three-fifths of the seats
@trap u1 u2 :: two rounds
@trap fe fe2 :: fee now and promised
@trap pl bg :: a plant and a budget
@trap v1 w1 :: cast and valid

@doc a-news | news website | 2042-10-09
Anemoessa: the mayor misses it by a boatload

Kalliopi Drakaki was one percentage point from a third term on Sunday. With {42%|d1p|t=on Sunday} of the valid vote in the first round she beat the ferry captain Stamatis Voulgaris ({37%|g1p|^}) and the teacher Fotis Reppas ({21%|r1p|^}); but the law asks for {43%|th} and one vote.

In votes: Drakaki {3,402|d1|t=on Sunday}, Voulgaris {2,997|g1|^}, Reppas {1,701|r1|^}. She'd have needed {3,484|nd}, which is {82|sh} more.

Turnout was {64%|u1} in the {23|ps} stations. The island, with {9,800|pop} inhabitants, has {12,900|el} people on its electoral roll; the difference lives in Piraeus and comes for Easter.

The second round's on the 15th. A special ferry will run.

Weather: meltemi, 8 Beaufort. Olympiacos 2-1 Aris.

@doc b-blog | live blog of an island radio | 2042-10-15
Second Sunday: live from the Town Hall steps

10.00 The Piraeus ferry's in. {640|fr} voters and a piano.

19.00 Closed. Fewer than last time: {57 percent|u2|t=19.00}.

20.15 Chora for Drakaki, as ever. Upper villages for the captain.

21.05 The port. He's known there. He has docked at their doorstep for thirty years.

21.40 All {23|ps}: Voulgaris {3,580|g2|t=21.40}, Drakaki {3,440|d2|^}! It's {140|m2|^} votes! Ships' horns.

21.50 {333|x2} blank or spoiled, twice what it was. Those'd be Reppas's friends.

22.10 "I've brought her in," says the {63|ag}-year-old mayor-elect, and he means the island.

@doc c-wire | wire agency | 2042-10-16
Ferry captain unseats Greek island mayor

ATHENS, Oct 16 (Aegean Wire) - A ferry captain defeated the mayor of the Greek island of Anemoessa in a runoff on Sunday although she had been {450|!m1|t=a week earlier} votes ahead a week earlier.

Stamatis Voulgaris won {51%|g2p|t=Sunday} to {49%|d2p|^} for Kalliopi Drakaki, who'd governed for {12|!yr} years.

Voulgaris's list receives three-fifths of the council, {17|gs} of {27|st} seats. Drakaki's gets {six|ds}, and that of Fotis Reppas, eliminated in the first round, {four|rs}.

The campaign turned on water. Drakaki's desalination plant, at {14.2 million|pl} euros, would produce {3,000|cu} cubic metres a day. Voulgaris wants to raise the fee for cruise visitors, of whom the island had {410,000|cr|t=this year} this year, to {eight|fe2} euros from {five|fe}.

@doc d-analysis | Sunday newspaper | 2042-10-22
The silence of the {1,701|r1}

By Erato Mavridou-Osei

When Fotis Reppas was asked whom his {1,701|r1} voters should prefer he said, "The sea." They obeyed. On the second Sunday {7,353|v2|t=On the second Sunday} people voted, {903|-} fewer than on the first; and {333|x2|^} of those put nothing in the envelope, where it had been {156|x1|t=on the first}.

Drakaki gained {38|-} votes in seven days. The captain gained {583|-}. It wasn't that he conquered; she'd run out.

There is something odd about a council in which {51 per cent|g2p} means {17|gs} seats and {49 per cent|d2p} means {nine|!ds}. The law wanted stable boards. It got captains.

And she wasn't thrifty: her campaign declared {48,000|xd} euros, his {29,000|xv}. The town's entire budget is {21 million|bg}. The plant is two-thirds of that, and in {eight|yr} years as mayor she hadn't had a harder sell.

@doc e-local | monthly island newspaper | 2042-11-01
THE NUMBERS OF OUR ELECTION

First Sunday: voted {8,256|v1|t=First Sunday}, valid {8,100|w1|^}. Drakaki {3,402|d1|^}, Voulgaris {2,979|!g1|^}, Reppas {1,701|r1|^}.

Second Sunday: voted {7,353|v2|t=Second Sunday}, valid {7,020|w2|^}. Voulgaris {3,580|g2|^}, Drakaki {3,440|d2|^}.

From Piraeus by the special ferry came {640|fr}. If, as is said in the coffee house, two in three of them voted for the captain (it was his ship), they made the difference of {140|m2} and a bit over.

New council from January: {17|gs} + {6|ds} + {4|rs}. Of these {nine|-} are women.

The fee of {€8|fe2} for the cruise people will be voted on in February. Mrs Drakaki says it's what she would've done.

Olive press opens on the 10th. Kyria Argyro, 102 on the 4th, voted twice, once in each round.
