@story san-ferdinand
@topic Local council election at San Ferdinand, Malta: the quota, the transfers and who becomes mayor
@subject L = San Ferdinand | the locality | the village | the council
@subject N = Partit tal-Ħaddiema Nazzjonali | PĦN | the Ħaddiema
@subject M = Moviment Demokratiku | MD | the Moviment | the Democrats
@subject A = Graziella Azzopardi Ciantar | Azzopardi Ciantar | Graziella | the lawyer
@subject F = Clint Farrugia Vella | Farrugia Vella | Clint | the outgoing mayor
@subject K = Redeemer Okafor | Okafor | the independent | the nurse
@subject W = Doris Buttigieg Wain | Buttigieg Wain | the former headmistress
@subject O = Electoral Bureau | the Bureau | the bureau
@fact rg = 8734 | other | L | people entitled to vote | 2029-06-09 | constant
@fact vt = 5109 | votes_cast | L | ballots cast | final | snapshot
@fact iv = 142 | votes_cast | L | invalid ballots | final | snapshot
@fact vl = 4967 | votes_cast | L | valid ballots | final | snapshot
@fact tn = 58.5 | turnout | L | turnout | final | snapshot
@fact tn14 = 49.2 | turnout | L | turnout | 2029-06-09 14:00 | snapshot
@fact tnm = 61.3 | turnout | - | turnout across Malta and Gozo | final | snapshot
@fact tn24 = 63.8 | turnout | L | turnout | 2024 vote | snapshot
@fact st = 7 | seats | L | council seats in all | - | constant
@fact qt = 621 | other | L | votes needed for a seat | final | constant | threshold
@fact a1 = 1204 | vote_count | A | first-preference votes | first count | snapshot
@fact f1 = 1188 | vote_count | F | first-preference votes | first count | snapshot
@fact k1 = 436 | vote_count | K | first-preference votes | first count | snapshot
@fact w1 = 409 | vote_count | W | first-preference votes | first count | snapshot
@fact k7 = 633 | vote_count | K | votes with transfers | seventh count | snapshot
@fact w7 = 588 | vote_count | W | votes with transfers | seventh count | snapshot
@fact sa = 583 | other | A | surplus votes passed on | second count | snapshot
@fact n1 = 2350 | vote_count | N | first-preference votes of the party | first count | snapshot
@fact m1 = 2181 | vote_count | M | first-preference votes of the party | first count | snapshot
@fact np = 47.3 | vote_share | N | share of first preferences | first count | snapshot
@fact mp = 43.9 | vote_share | M | share of first preferences | first count | snapshot
@fact kp = 8.8 | vote_share | K | share of first preferences | first count | snapshot
@fact ns = 3 | seats | N | council seats won | final | snapshot
@fact ms = 3 | seats | M | council seats won | final | snapshot
@fact ks = 1 | seats | K | council seats won | final | snapshot
@fact ms24 = 4 | seats | M | council seats won | 2024 vote | snapshot
@fact cd = 14 | candidates | L | candidates on the ballot paper | 2029-06-09 | snapshot
@fact al = 1310000 | budget | L | government allocation for the year | 2029 | plan
@fact pk = 240 | other | F | parking spaces promised | campaign | plan | pledged
@fact af = 16 | margin | A | lead over the outgoing mayor | first count | snapshot
@rel sum vt = vl + iv
@rel share tn = vt / rg
@rel sum vl = n1 + m1 + k1
@rel share np = n1 / vl
@rel share mp = m1 / vl
@rel share kp = k1 / vl
@rel diff sa = a1 - qt
@rel diff af = a1 - f1
@fact pl = 169 | margin | N | lead over the other party | first count | snapshot
@fact kt = 197 | other | K | votes gained from transfers | seventh count | snapshot
@fact wq = 33 | other | W | votes short of the quota | seventh count | snapshot
@rel diff pl = n1 - m1
@rel diff kt = k7 - k1
@rel diff wq = qt - w7
@rel sum st = ns + ms + ks
@trap a1 n1 :: a candidate's votes and her party's
@trap k1 k7 :: first count and seventh
@trap tn tnm :: the village and the country
@trap tn tn14 :: final turnout and that at two o'clock
@trap vt vl :: all ballots and valid ones
@trap qt w7 :: the quota and a candidate who fell short
@trap ms ms24 :: this council and the last
@race first-count = a1 f1 k1 w1
@race seventh-count = k7 w7

@doc a-english | English-language daily | 2029-06-10
Independent nurse holds the balance in San Ferdinand

Redeemer Okafor, a nurse who came to Malta from Owerri as a child, was elected to the San Ferdinand local council on the seventh count early this morning, breaking a two-party grip that had lasted since councils were invented.

Okafor, who had started from {436|k1|t=the first} on the first count, reached {633|k7|t=on the seventh count} and cleared the quota of {621|qt}. Doris Buttigieg Wain of the Moviment Demokratiku was left stranded on {588|w7}.

The Partit tal-Ħaddiema Nazzjonali and the Moviment end up with {three|ns} councillors {each|ms|v=3}. The MD had {four|ms24|t=on the outgoing council} on the outgoing council. Under the law the mayor is the candidate with the most first preferences within the party that has most votes, and since the PĦN outpolled its rival by {47.3 per cent|np} to {43.9 per cent|mp} the chain goes to its lawyer, Graziella Azzopardi Ciantar. She beat the outgoing mayor, Clint Farrugia Vella, by {16|af} votes: {1,204|a1|t=first preferences} first preferences against {1,188|f1|^}.

Turnout in the locality was {58.5 per cent|tn}, below the national {61.3|tnm} and well down on the {63.8|tn24|t=of five years ago} of five years ago.

@doc b-maltese-portal | news portal in translation | 2029-06-10
Graziella is mayor, but who will be her deputy?

ĦIN TAL-AĦĦAR: 04.50 | Ritratt: Jonathan Xerri | 112 kummenti

The counting hall in Naxxar emptied at ten to five with San Ferdinand among the last of the night's localities to come out.

By two o'clock on Saturday afternoon {49.2%|tn14|t=By two o'clock on Saturday afternoon} had been to the school in Triq il-Qoxra, and when the doors closed {5,109|vt|t=when the doors closed} had, out of {8,734|rg} on the register. {A hundred and forty-two|iv} of their papers were thrown out. That left {4,967|vl}, and with {seven|st} seats to fill the bureau fixed the quota at {621|qt|by=the bureau}.

How the parties did: the Ħaddiema {2,350|n1} first preferences, the Moviment {2,181|m1}. The independent Okafor managed {8.8%|kp} on his own, the best by any candidate without a party in a village of this size.

Azzopardi Ciantar went over at once and had {583|sa} votes to hand down to her running mates. Farrugia Vella too was in on the first count with {1,188|f1|t=on the first count}.

He had promised {240|pk|by=He} parking spaces under the football ground. “People told me they would rather have the football ground,” he said as he left.

AQRA WKOLL: Ferry to Mġarr suspended, force 7 | Lotto: 8, 21, 40, 66, 88

@doc c-results | list of results | 2029-06-10
ELECTORAL BUREAU – LOCAL COUNCILS – LOCALITY 47: SAN FERDINAND

Registered: {8,734|rg}
Votes cast: {5,109|vt}
Invalid: {142|iv}
Valid: {4,967|vl}
Turnout: {58.5%|tn}
Seats: {7|st}
Candidates: {14|cd}
Quota: {621|qt}

Count 1
Azzopardi Ciantar, Graziella (PĦN) {1,204|a1|t=Count 1} – ELECTED
Farrugia Vella, Clint (MD) {1,188|f1|^} – ELECTED
Okafor, Redeemer (Ind.) {436|k1|^}
Buttigieg Wain, Doris (MD) {409|w1|^}

Count 7
Okafor, Redeemer (Ind.) {633|k7|t=Count 7} – ELECTED
Buttigieg Wain, Doris (MD) {588|w7|^}

Party totals, count 1: PĦN {2,350|n1|t=count 1}; MD {2,181|m1|^}; independents {436|k1|^}.
Seats: PĦN {3|ns}, MD {3|ms}, Ind. {1|ks}.

@doc d-column | columnist | 2029-06-13
What {sixteen|af} villagers decided

I was in the hall. I had a cold coffee and a colder chair, and I saw a returning officer hold up a ballot paper on which somebody had ranked all {14|cd} names and then drawn a cat.

People will tell you that Graziella won because of the lawyers in Triq San Ġorġ. Look again. Her lead over Clint was {sixteen|af}. Her party's lead over his was {169|pl}. Had she lost the first and kept the second, she would still be wearing the chain, because it is the party that counts; and yet she will be introduced at every festa for five years as the woman who beat Farrugia Vella.

The real story is the nurse. Less than {nine per cent|<kp} of the village wrote a 1 beside his name. But almost {two hundred|~kt} more put him somewhere lower, under their own red or blue, and so, when the headmistress needed {33|wq} more to reach the quota, it was he who had them.

He now decides how {€1.31 million|al|t=a year} a year is spent. He told me he wants a night pharmacy. Asked about the {240|pk|by=Clint} parking spaces that Clint dangled, he laughed for quite a long time.
