@story yb-nepal-convention
@topic Leadership vote at a Nepali party's general convention: two rounds, the central committee and the bill
@subject PT = Janata Samata Party | the party
@subject B = Ganesh Bohara | Bohara | the president | the former home minister
@subject S = Sarita Tamang | Tamang | the former speaker
@subject K = Bimal Khadgi | Khadgi
@subject BP = Bohara's panel
@subject SP = Tamang's panel
@subject RP = Roshan Pun | Pun
@subject IK = Indira K.C.
@subject CC = central committee | the committee
@subject EC = election committee
@fact de = 4620 | other | PT | delegates | - | constant
@fact v1 = 4546 | votes_cast | PT | votes cast for president | first round | snapshot
@fact u1 = 98.4 | turnout | PT | turnout of delegates | first round | snapshot
@fact i1 = 46 | vote_count | PT | invalid votes for president | first round | snapshot
@fact w1 = 4500 | votes_cast | PT | valid votes for president | first round | snapshot
@fact b1 = 1980 | vote_count | B | votes for president | first round | snapshot
@fact s1 = 1665 | vote_count | S | votes for president | first round | snapshot
@fact k1 = 855 | vote_count | K | votes for president | first round | snapshot
@fact b1p = 44 | vote_share | B | share of valid votes | first round | snapshot
@fact s1p = 37 | vote_share | S | share of valid votes | first round | snapshot
@fact k1p = 19 | vote_share | K | share of valid votes | first round | snapshot
@fact nd = 2251 | other | PT | votes needed for a majority | first round | snapshot | threshold
@fact sh = 271 | other | B | votes short of a majority | first round | snapshot
@fact m1 = 315 | margin | B | lead in votes for president | first round | snapshot
@fact v2 = 4480 | votes_cast | PT | votes cast for president | second round | snapshot
@fact i2 = 30 | vote_count | PT | invalid votes for president | second round | snapshot
@fact w2 = 4450 | votes_cast | PT | valid votes for president | second round | snapshot
@fact s2 = 2314 | vote_count | S | votes for president | second round | snapshot
@fact b2 = 2136 | vote_count | B | votes for president | second round | snapshot
@fact s2p = 52 | vote_share | S | share of valid votes | second round | snapshot
@fact b2p = 48 | vote_share | B | share of valid votes | second round | snapshot
@fact m2 = 178 | margin | S | lead in votes for president | second round | snapshot
@fact cs = 134 | seats | CC | seats | - | constant
@fact ce = 121 | seats | CC | seats filled by vote | - | constant
@fact cn = 13 | seats | CC | seats filled by nomination | - | constant
@fact cb = 63 | seats | BP | committee seats won | final | snapshot
@fact ct = 58 | seats | SP | committee seats won | final | snapshot
@fact wo = 45 | seats | CC | women | final | snapshot
@fact wop = 33.6 | other | CC | share of women | final | snapshot
@fact rp = 2490 | vote_count | RP | votes for general secretary | final | snapshot
@fact ik = 2377 | vote_count | IK | votes for general secretary | final | snapshot
@fact hs = 89 | seats | PT | seats in the House | 2037 | constant
@fact ht = 275 | seats | - | seats in the House, all parties | - | constant
@fact fe = 5000 | price | PT | rupees of fee for a delegate | - | constant
@fact ft = 23100000 | fundraising | PT | rupees of fees from delegates | convention | cumulative
@fact co = 140000000 | spending | PT | rupees that the convention cost | convention | cumulative
@fact d0 = 4 | duration | PT | days of convention | before it opened | plan
@fact d1 = 6 | duration | PT | days of convention | after it closed | constant
@fact yr = 8 | duration | B | years as president of the party | - | constant
@fact ab = 67 | age | B | age | - | snapshot
@fact as = 54 | age | S | age | - | snapshot
@fact bu = 120 | other | PT | electronic booths | - | constant
@rel share u1 = v1 / de
@rel sum v1 = w1 + i1
@rel sum w1 = b1 + s1 + k1
@rel share b1p = b1 / w1
@rel diff sh = nd - b1
@rel diff m1 = b1 - s1
@rel sum v2 = w2 + i2
@rel sum w2 = s2 + b2
@rel share s2p = s2 / w2
@rel diff m2 = s2 - b2
@rel sum cs = ce + cn
@rel sum ce = cb + ct
@rel share wop = wo / cs
@rel product ft = fe * de
@race first = b1 s1 k1
@race second = s2 b2
@race committee = cb ct
@race gs = rp ik
@trap b1 b2 :: two rounds
@trap m1 m2 :: his lead, then hers
@trap b1 nd :: had and needed
@trap cs ce :: all seats and seats voted on
@trap cb ct :: he lost the post and won the committee
@trap ft co :: fees and cost
@trap d0 d1 :: planned and actual
@trap wo cs :: women and members
@trap hs cs :: seats in two bodies
@trap i1 i2 :: invalid in two rounds
@trap v1 de :: voters and delegates

@doc a-daily | Kathmandu daily | 2037-12-11
Samata convention opens with three in the ring

By Prakriti Shrestha-Rai

BIRATNAGAR: The Janata Samata Party, with {89|hs} seats in the {275|ht}-member House, opened its general convention on Thursday with a song, a power cut and three candidates for president.

Ganesh Bohara, {67|ab}, who has led the party for {eight|yr} years, seeks another term. Against him are Sarita Tamang, {54|as}, a former speaker, and Bimal Khadgi of the youth wing, who is {51|-}.

{4,620|de} delegates have each paid Rs {5,000|fe} to be here. There are {120|bu} electronic booths. The convention is to last {four|d0} days.

Whoever gets half the valid votes and one more is elected. If nobody does, the top two meet again.

NEPSE 3,114.6. Gold, tola, Rs 2,71,400.

@doc b-blog | live blog of an online portal | 2037-12-13
Samata convention live

11.00 Voting should've started at 7.

19.30 Closed. {4,546|v1} voted. That's {98.4 percent|u1}. The rest are at the momo stall.

23.50 First round: Bohara {1,980|b1|t=First round}, Tamang {1,665|s1|^}, Khadgi {855|k1|^}. {46|i1|^} invalid and {4,500|w1|^} valid, on an electronic machine, don't ask.

23.55 He needed {2,251|nd}, so he's {271|sh} short. Phones come out.

00.40 Khadgi has been seen going into Tamang's hotel by the kitchen.

01.10 Khadgi has been seen coming out of Bohara's by the front.

01.15 Second round on Tuesday. The caterers have been told {six|d1} days.

@doc c-wire | wire agency | 2037-12-16
Nepal opposition party elects first woman leader

BIRATNAGAR, Nepal, Dec 16 (Himal Wire) - Former parliament speaker Sarita Tamang was elected president of Nepal's Janata Samata Party on Wednesday, defeating the incumbent Ganesh Bohara in a runoff.

Tamang received {2,314|s2|t=Wednesday} votes and Bohara {2,163|!b2|^}. She had trailed in the first round.

The party is Nepal's second largest, with {89|hs} of {275|ht} seats.

Bohara's allies kept control of the central committee, however, winning {63|cb} of {121|ce} elected seats. Tamang may nominate {15|!cn} more.

Roshan Pun was elected general secretary with {2,490|rp} votes; Indira K.C. had {2,377|ik}.

@doc d-analysis | English weekly | 2037-12-25
She has the party, he has the committee

Anil Gurung-Whelpton

Eight years ago, in the same hall, Ganesh Bohara thanked his "younger sister" for standing aside. She has stopped. In the runoff Sarita Tamang had {52 percent|s2p|t=In the runoff}, he {48|b2p|^}, and the {178|m2} in between were Bimal Khadgi's people, most of whom went his way and enough of whom went hers.

Look at the first round again: {44|b1p|t=the first round}, {37|s1p|^}, {19|k1p|^}. Bohara's lead was {315|m1}. He gained {156|-} for the second; she gained {649|-}.

But count the committee. {Fifty-eight|ct} are hers. {Sixty-three|cb} are his. With the {13|cn} that she's allowed to name she'll have {71|-} of {134|cs}, as long as she names people who stay named.

{48|!wo} of those members are women, {33.6 percent|wop}, as the constitution requires.

And who pays? The fees came to Rs {2.31 crore|ft}. The convention cost {14 crore|co}. It ran {six|d1} days instead of {four|d0}.

@doc e-column | newspaper column | 2037-12-20
Democracy at five thousand rupees

I was one of them. I paid my {five thousand|fe}, slept on a school bench, and pressed a button twice.

The first time {1,980|b1|t=The first time} others pressed as I did. The second time I changed, and so did the party. {30|i2|t=The second time} delegates managed to press nothing, and {4,450|w2|^} pressed something.

There were {4,480|v2|t=The second time} of us by then. Some had gone home, since the convention was announced for {four|d0} days and they'd goats. I'd like to know how many goats the result was decided by. {178|m2} isn't many goats.

They say that it cost Rs {18 crore|!co|by=They say}. I ate {eleven|-} meals of it and can account for that much.
