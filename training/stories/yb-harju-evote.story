@story yb-harju-evote
@topic Local election in an Estonian town: advance e-votes, paper votes, a quarrel over double voting and a coalition
@subject T = Rannaküla | the town | the council
@subject R = Rannaküla Heaks | Heaks | the mayor's list
@subject K = Kodurand | the Kodurand list
@subject V = Vaba Vald | Vaba
@subject S = Sinine Laht | Sinine
@subject KV = Kodurand, Vaba Vald | Kodurand and Vaba Vald
@subject RS = Heaks and Sinine Laht
@subject MT = Marju Tamberg | Tamberg | the mayor
@subject AL = Aleksei Lomakin | Lomakin
@subject PE = Piret Eesmaa | Eesmaa
@subject VK = electoral committee | the committee
@fact el = 15600 | other | T | electors | - | constant
@fact vc = 9204 | votes_cast | T | ballots cast | final | snapshot
@fact to = 59 | turnout | T | turnout | final | snapshot
@fact to0 = 53.7 | turnout | T | turnout | 2033 | snapshot
@fact ev = 4878 | votes_cast | T | electronic votes counted | final | snapshot
@fact evp = 53 | other | T | share of votes cast electronically | final | snapshot
@fact evp0 = 41.5 | other | T | share of votes cast electronically | 2033 | snapshot
@fact pv = 4326 | votes_cast | T | paper votes counted | final | snapshot
@fact ov = 137 | other | T | electronic votes annulled because the voter also came in person | final | snapshot
@fact et = 5015 | other | T | electronic votes received | final | snapshot
@fact iv = 64 | vote_count | T | invalid paper ballots | final | snapshot
@fact vv = 9140 | votes_cast | T | valid votes | final | snapshot
@fact r = 3291 | vote_count | R | votes | final | snapshot
@fact k = 2925 | vote_count | K | votes | final | snapshot
@fact v = 1828 | vote_count | V | votes | final | snapshot
@fact s = 1096 | vote_count | S | votes | final | snapshot
@fact rp = 36 | vote_share | R | share of votes | final | snapshot
@fact kp = 32 | vote_share | K | share of votes | final | snapshot
@fact vp = 20 | vote_share | V | share of votes | final | snapshot
@fact sp = 12 | vote_share | S | share of votes | final | snapshot
@fact re = 2097 | vote_count | R | electronic votes | final | snapshot
@fact ke = 1122 | vote_count | K | electronic votes | final | snapshot
@fact rpa = 1194 | vote_count | R | paper votes | final | snapshot
@fact kpa = 1803 | vote_count | K | paper votes | final | snapshot
@fact md = 366 | margin | R | lead in votes | final | snapshot
@fact me = 975 | margin | R | lead in electronic votes | final | snapshot
@fact mp = 609 | margin | K | lead in paper votes | final | snapshot
@fact st = 21 | seats | T | seats | - | constant
@fact mj = 11 | seats | T | seats needed for a majority | - | constant | threshold
@fact rs = 8 | seats | R | seats | final | snapshot
@fact ks = 7 | seats | K | seats | final | snapshot
@fact vs = 4 | seats | V | seats | final | snapshot
@fact ss = 2 | seats | S | seats | final | snapshot
@fact rs0 = 11 | seats | R | seats | 2033 | snapshot
@fact kvs = 11 | seats | KV | seats together | final | snapshot
@fact rss = 10 | seats | RS | seats together | final | snapshot
@fact tm = 604 | vote_count | MT | personal votes | final | snapshot
@fact lo = 711 | vote_count | AL | personal votes | final | snapshot
@fact ea = 388 | vote_count | PE | personal votes | final | snapshot
@fact ml = 11 | vote_count | AL | council votes for mayor | November | snapshot
@fact mm = 10 | vote_count | MT | council votes for mayor | November | snapshot
@fact cn = 143 | candidates | T | candidates | - | constant
@fact bg = 31500000 | budget | T | euros of yearly budget | 2038 | plan
@fact sc = 12400000 | budget | MT | euros for the school extension | 2039 | plan | pledged
@fact kg = 85 | price | T | euros a month for a kindergarten place | 2037 | constant
@fact kg2 = 0 | price | AL | euros a month for a kindergarten place | 2038 | plan | pledged
@fact co = 3 | other | VK | complaints received | 22 October | cumulative
@rel share to = vc / el
@rel sum vc = ev + pv
@rel share evp = ev / vc
@rel sum et = ev + ov
@rel sum vc = vv + iv
@rel sum vv = r + k + v + s
@rel share rp = r / vv
@rel share kp = k / vv
@rel sum r = re + rpa
@rel sum k = ke + kpa
@rel diff md = r - k
@rel diff me = re - ke
@rel diff mp = kpa - rpa
@rel sum st = rs + ks + vs + ss
@rel sum st = ml + mm
@rel sum kvs = ks + vs
@rel sum rss = rs + ss
@race votes = r k v s
@race evotes = re ke
@race paper = kpa rpa
@race seats = rs ks vs ss
@race chair = ml mm
@race personal = lo tm ea
@trap re r :: electronic votes and all votes
@trap me mp :: ahead on line, behind on paper
@trap ev et :: counted and received
@trap evp evp0 :: two elections
@trap rs0 kvs :: eleven then for one list, eleven now for two
@trap kvs mj :: held and needed
@trap to evp :: turnout and the share of electronic votes
@trap rs rs0 :: two elections
@trap lo k :: a candidate's votes and a list's
@trap kg kg2 :: price now and promise
@trap vc vv :: all and valid

@doc a-live | live blog | 2037-10-18
Rannaküla counts: updates from the culture house

20:00 Doors closed. {9,204|vc} people have voted, which is {59 per cent|to}. Four years ago it was {53.7|to0|t=Four years ago}.

20:18 E-votes first, they only need a key and two men with a screwdriver. Heaks {2,097|re|t=20:18}, Kodurand {1,122|ke|^}. The mayor's table applauds.

21:05 Now the paper and it's another town altogether. Kodurand leads there.

22:12 Complete. Rannaküla Heaks {36|rp|t=22:12}, Kodurand {32|kp|^}, Vaba Vald {20|vp|^}, Sinine Laht {12|sp|^}. In seats {8|rs}, {7|ks}, {4|vs}, {2|ss}.

22:15 The mayor's list had {eleven|rs0|t=before} before. {Eleven|mj} is what you need. She'll have to ring someone.

22:40 Someone isn't picking up.

Most popular: Bog fire at Kõrve, 14 hectares | Wage calculator 2038

@doc b-wire | wire agency | 2037-10-19
Mayor's list wins in Rannaküla but loses majority

TALLINN, October 19 (BaltiCast) - Rannaküla Heaks, the electoral list of Mayor Marju Tamberg, received the most votes in the town's council election on Sunday, {3,291|r|t=Sunday}, but lost its absolute majority.

Kodurand came second with {2,925|k|t=Sunday}, followed by Vaba Vald with {1,828|v} and Sinine Laht with {1,096|s}. Of {143|cn} candidates the most personal votes went to Aleksei Lomakin of Kodurand, {711|lo}, ahead of Tamberg, {604|tm}, and Piret Eesmaa of Vaba Vald, {388|ea}.

More than half of the votes, {53%|evp}, were cast electronically, up from {41.5%|evp0|t=2033} in 2033.

The council has {21|st} seats. Heaks won {eight|rs} of them. There were {9,140|vv} valid votes in a town of {15,600|el} electors.

@doc c-weekly | local newspaper | 2037-10-22
Two Rannakülas, one by screen and one by pencil

Text and photo: Kaido Vessmann

On the internet Marju Tamberg would be mayor for life. Of the {4,878|ev} electronic votes that counted, her list had {975|me} more than Kodurand. In the booth she would be looking for work: there Kodurand had {1,803|kpa} to her {1,194|rpa}, and so led by {609|mp}.

Put together, Heaks is {366|md} in front.

Aleksei Lomakin, whose face is on every bus shelter as far as the harbour, thinks that something is not right. "{Five thousand|~et|by=Lomakin} came in by computer and {fewer|-} were counted. Where are the rest?"

The committee's answer is simple. {5,015|et|by=The committee} were received. {137|ov} were annulled since the same people later came to the polling station and voted on paper, as they're allowed to. The paper one counts. Committee chair Ülle Raag has {three|co} complaints on her desk, two of them from Lomakin.

There were {64|iv} spoiled ballots, all on paper. You can't spoil an e-vote, although, says Raag, "people have written to ask".

For sale: boat engine, 9.9 hp. Choir needs tenors.

@doc d-release | press release | 2037-10-29
KODURAND AND VABA VALD SIGN COALITION AGREEMENT

Kodurand and Vaba Vald today signed an agreement on governing Rannaküla in 2037-2041. The parties have {7|ks} and {4|vs} seats in the council and together form a majority of {11|kvs}.

Aleksei Lomakin will be mayor. Piret Eesmaa will chair the council.

The main points:
- Kindergarten, which costs {€85|kg|t=now} a month now, will cost parents {0|kg2} euros;
- the school is to be extended as the outgoing mayor had promised, but not for {€12.4 million|sc};
- the budget of {€31.5 million|bg} will be balanced.

We thank the {4,753|-} people who voted for our two lists. It's more than any other combination could offer: Heaks with Sinine Laht would have had {10|rss}.

Contact: press@kodurand.example, +372 5555 0143

@doc e-analysis | daily newspaper, comment | 2037-11-02
The first list is the opposition. Get used to it

In {nine|-} municipalities this autumn the winner will not govern. Rannaküla is the purest of them. The mayor's list has the most voters ({3,291|r}), the most seats ({eight|rs}) and the fewest friends.

Her list of errors is short. She promised {12.4 million|sc} for a school without asking anyone in the council whether they'd like to be thanked for it. She took Sinine Laht, with its {two|ss}, for granted, and took Vaba Vald, with {four|vs}, for fools.

Is it a coup of the paper voters? That's how Heaks's young people tell it. {2,097|re} of their {3,291|r} votes were electronic; Kodurand's voters prefer a pencil, and it has been put to me that the pencil has beaten the chip. But a vote is a vote. The {4,326|pv} on paper were fewer than the others, after all.

Nor will I join those who see something dark in {137|ov} annulled votes. The system is built so that a grandson may vote for grandmother on the sofa and grandmother may then walk over and vote for herself. {One hundred and thirty-seven|ov} grandmothers did. I call it the healthiest figure of the night, after {59 per cent|to}.

@doc f-short | radio news in brief | 2037-11-04
Rannaküla has a new mayor. Aleksei Lomakin was elected last night with {11|ml} votes to {ten|mm}. He polled {711|lo} personal votes in the October election. His predecessor Marju Tamberg, who had {604|tm}, said that she'd count the kindergarten money "to the cent".

The electoral committee rejected all {three|co} complaints.
