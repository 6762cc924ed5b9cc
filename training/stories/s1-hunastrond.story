@story hunastrond
@topic Council election at Húnaströnd, Iceland: a long night's count, a lost seat and the coalition talks
@subject H = Húnaströnd | the municipality | the district | Húnaströnd council
@subject D = Strandalistinn | S-list | the Coast List | Coast List
@subject F = Framtíð | F-list | Future | the Future list
@subject V = Valfrelsi | V-list | the Choice list | Choice
@subject B = Birna Þorkelsdóttir | Birna | the mayor
@subject G = Gunnlaugur Okwuosa | Gunnlaugur | the leader of the F-list
@subject T = Steinunn Hafberg | Steinunn | the sheep farmer
@subject K = election board | the board | Helgi Már Súðdal | returning officer
@fact rg = 2918 | other | H | people on the electoral roll | 2030-05-18 | constant
@fact vt = 2133 | votes_cast | H | ballots cast | final | snapshot
@fact bl = 58 | votes_cast | H | blank and spoilt ballots | final | snapshot
@fact tn = 73.1 | turnout | H | turnout | final | snapshot
@fact tn26 = 69.4 | turnout | H | turnout | 2026 vote | snapshot
@fact d1 = 511 | vote_count | D | votes | first figures | snapshot
@fact f1 = 422 | vote_count | F | votes | first figures | snapshot
@fact v1 = 167 | vote_count | V | votes | first figures | snapshot
@fact c1 = 1100 | votes_cast | H | valid ballots counted | first figures | snapshot
@fact d2 = 903 | vote_count | D | votes | final | snapshot
@fact f2 = 866 | vote_count | F | votes | final | snapshot
@fact v2 = 306 | vote_count | V | votes | final | snapshot
@fact vl = 2075 | votes_cast | H | valid ballots | final | snapshot
@fact dp = 43.5 | vote_share | D | share of valid votes | final | snapshot
@fact fp = 41.7 | vote_share | F | share of valid votes | final | snapshot
@fact vp = 14.7 | vote_share | V | share of valid votes | final | snapshot
@fact ds = 4 | seats | D | council seats | final | snapshot
@fact fs = 4 | seats | F | council seats | final | snapshot
@fact vs = 1 | seats | V | council seats | final | snapshot
@fact ds26 = 5 | seats | D | council seats | 2026 vote | snapshot
@fact ds1 = 5 | seats | D | council seats if the night's figures held | first figures | snapshot | projected
@fact st = 9 | seats | H | council seats in all | - | constant
@fact sh = 38 | margin | F | votes by which the fifth seat of the rival was missed | final | snapshot
@fact k0 = 22:00 | clock | K | when the polling stations closed | 2030-05-18 | constant
@fact k1 = 22:48 | clock | K | when the first figures came | 2030-05-18 | constant
@fact k2 = 05:37 | clock | K | when the last figures came | 2030-05-19 | constant
@fact ab = 412 | votes_cast | H | votes cast before election day | final | snapshot
@fact ag = 24 | age | T | her age | 2030-05-18 | constant
@fact agb = 61 | age | B | her age | 2030-05-18 | constant
@fact yr = 16 | duration | B | years as mayor | 2030-05-18 | constant
@fact db = 3900000000 | other | H | debt in kronur | 2029-12-31 | snapshot
@fact in = 3200000000 | revenue | H | income in kronur | 2029 | constant
@fact po = 4 | officers | - | police officers on the beat in the district | 2030-05 | snapshot
@fact pn = 6 | officers | G | police officers wanted for the district | campaign | plan | pledged
@fact sw = 780000000 | budget | D | cost of the indoor football hall in kronur | campaign | plan | pledged
@fact mg = 37 | margin | D | lead over the second list | final | snapshot
@fact mg1 = 89 | margin | D | lead over the second list | first figures | snapshot
@fact dr = 121.9 | other | H | debt as a share of income | 2029-12-31 | snapshot
@rel diff mg = d2 - f2
@rel diff mg1 = d1 - f1
@rel share dr = db / in
@rel sum vt = vl + bl
@rel sum vl = d2 + f2 + v2
@rel share tn = vt / rg
@rel share dp = d2 / vl
@rel share fp = f2 / vl
@rel share vp = v2 / vl
@rel sum c1 = d1 + f1 + v1
@rel sum st = ds + fs + vs
@trap d1 d2 :: first and last figures
@trap ds ds1 :: what the first figures promised and what came
@trap ds ds26 :: this council and the last
@trap k1 k2 :: first and last figures
@trap db in :: debt and income
@trap po pn :: officers that there are and that are wanted
@race first = d1 f1 v1
@race final = d2 f2 v2

@doc a-broadcast | public broadcaster, English service | 2030-05-19
Coast List loses its majority in Húnaströnd by {38|sh} votes

The Coast List, which has governed Húnaströnd in the northwest alone since 2014, lost its majority in Saturday's council election. It received {903|d2} votes, {43.5%|dp}, and takes {four|ds} of the {nine|st} seats, one fewer than in 2026, when it won {five|ds26|t=in 2026}.

The Future list got {866|f2} votes, or {41.7%|fp}, and also has {four|fs}. The Choice list, running for the first time, received {306|v2} votes and one representative, {24|ag}-year-old Steinunn Hafberg, a sheep farmer who came top of a list that began as a protest against a landfill.

Birna Þorkelsdóttir, {61|agb}, mayor for {16|yr} years, said that she would talk to “whoever picks up the phone”.

Figures were slow. Polling stations closed at {22:00|k0}, but the final result, which was expected at 2, came only at {5:37|k2}, according to the returning officer, Helgi Már Súðdal. The culprits were {412|ab} absentee ballots and a snowed-in road over the pass.

Turnout was {73.1%|tn}, up from {69.4%|tn26|t=four years ago} four years ago.

@doc b-blog | live coverage | 2030-05-19
Kosningavakt: from the counting room at Húnaskóli

22:02 Doors locked. The chairman of the board reads the rules aloud and his dog falls asleep.

{22:41|!k1} First figures! Out of {1,100|c1|t=First figures} valid ballots counted: S {511|d1|^}, F {422|f1|^}, V {167|v1|^}. If this holds, the S-list keeps its {five|ds1|t=If this holds} seats and everyone can go to bed.

23:50 Birna arrives with two cinnamon cakes. She has {five|ds1} people elected on these figures and is careful not to smile.

01:15 No news. {2,133|vt} ballots were cast, we are told, from a roll of {2,918|rg}. One of the plastic crates is still on the far side of the pass with a plough in front of it.

03:30 Gunnlaugur Okwuosa of Future plays chess with a policeman, one of the {four|po} who cover the whole district. He has promised to get two more.

05:37 Final. S {903|d2|t=Final}, F {866|f2|^}, V {306|v2|^}. Blank and spoilt {58|bl|^}. The Coast List's fifth seat goes to Choice. Somebody says {38|sh} votes would have saved it.

05:51 The dog wakes.

@doc c-paper | regional newspaper | 2030-05-22
Steinunn, {26|!ag}, decides who governs

On a Tuesday in the lambing season it takes some trouble to hold coalition talks with Steinunn Hafberg. She is {26|!ag} years old, she has 410 ewes, and she is wanted by two mayors.

“I have been offered the chair of the planning committee by both,” she says through the window of the shed. “They could have drawn straws.”

It was the night's last crate, opened after five, which gave her the seat. At {22:48|k1} the Coast List had {511|d1|t=At 22:48} votes and hers {167|v1|^}; she drove home. When the crate came in Choice stood at {306|v2}, {14.7 per cent|vp}, and Strandalistinn at {930|!d2}.

Money will be the subject of the talks. The municipality owes {3.9 billion|db} kronur; its income last year was {3.2 billion|in|t=last year}. The Coast List wants an indoor football hall for {780 million|sw}. Future wants police: Gunnlaugur, a former handball referee, would see {six|pn|by=Gunnlaugur} officers stationed here.

Both lists have {four|ds+fs} seats. “I am the {one|vs},” says Steinunn. “It is the smallest number, but it is odd.”

Also in this issue: Road 74 open again, p. 3 – Kormákur 3, Tindastóll 1 – Capelin prices, p. 8

@doc d-wire | Nordic wire | 2030-05-20
Icelandic district left without majority after tight vote

REYKJAVIK (NordTele) – No list has a majority in the northern Icelandic district of Húnaströnd after the local elections at the weekend.

The governing Coast List of mayor Birna Þorkelsdóttir ended just {37|mg} votes ahead of Future, {903|d2} to {866|f2}. Each has {four|ds+fs} of {nine|st} seats. At {10.48 p.m.|k1} on Saturday, when {1,100|c1|t=on Saturday} votes had been counted, it led by {89|mg1|^}.

About three-quarters of the {2,918|rg} eligible voters took part, {73.1 percent|tn} to be exact, compared with {79.4|!tn26|t=in 2026} in 2026.

The district, which is home to {four|po} police officers and several thousand horses, has a debt of {39 billion|!db} kronur, roughly {120 percent|~dr} of a year's income.

The count ended at {5.37 a.m.|k2} on Sunday.
