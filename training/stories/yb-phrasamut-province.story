@story yb-phrasamut-province
@topic Provincial president and council elections in Thailand: a dynasty, a challenger and the "vote no" column
@subject PS = Phra Samut | the province
@subject S = Sommai Rattanawong | Sommai | the kamnan | number 1
@subject P = Patcharin Thongkham | Patcharin | the doctor | number 2
@subject W = Wirot Chansiri | Wirot | the police colonel | number 3
@subject RP = Rak Phra Samut | Sommai's team
@subject KM = Kao Mai | the doctor's party
@subject IN = independents
@subject EC = election commission | EC | the commission
@subject MU = Mueang district | Mueang
@fact el = 731000 | other | PS | electors | - | constant
@fact vc = 416670 | votes_cast | PS | ballots cast for president | final | snapshot
@fact to = 57 | turnout | PS | turnout for president | final | snapshot
@fact to0 = 62.5 | turnout | PS | turnout for president | 2033 | snapshot
@fact iv = 12500 | vote_count | PS | invalid ballots for president | final | snapshot
@fact no = 29170 | vote_count | - | ballots marked vote no | final | snapshot
@fact va = 375000 | votes_cast | PS | votes for a candidate | final | snapshot
@fact s = 180000 | vote_count | S | votes for president | final | snapshot
@fact p = 168750 | vote_count | P | votes for president | final | snapshot
@fact w = 26250 | vote_count | W | votes for president | final | snapshot
@fact sp = 48 | vote_share | S | share of votes for a candidate | final | snapshot
@fact pp = 45 | vote_share | P | share of votes for a candidate | final | snapshot
@fact wp = 7 | vote_share | W | share of votes for a candidate | final | snapshot
@fact m = 11250 | margin | S | lead in votes for president | final | snapshot
@fact s0 = 221400 | vote_count | S | votes for president | 2033 | snapshot
@fact s9 = 74300 | vote_count | S | votes for president | 9 p.m. | cumulative
@fact p9 = 81900 | vote_count | P | votes for president | 9 p.m. | cumulative
@fact m9 = 7600 | margin | P | lead in votes for president | 9 p.m. | snapshot
@fact c9 = 42 | counted_share | PS | share of votes counted | 9 p.m. | cumulative
@fact pm = 61200 | vote_count | P | votes in Mueang district for president | final | snapshot
@fact sm = 38900 | vote_count | S | votes in Mueang district for president | final | snapshot
@fact cs = 30 | seats | PS | council seats | - | constant
@fact c1 = 15 | seats | RP | council seats | final | snapshot
@fact c2 = 13 | seats | KM | council seats | final | snapshot
@fact c3 = 2 | seats | IN | council seats | final | snapshot
@fact c10 = 24 | seats | RP | council seats | 2033 | snapshot
@fact q1 = 46 | poll_share | P | share of respondents | January poll | snapshot
@fact q2 = 41 | poll_share | S | share of respondents | January poll | snapshot
@fact qu = 13 | poll_share | - | share of respondents undecided | January poll | snapshot
@fact qn = 1067 | sample_size | - | people polled | January poll | snapshot
@fact qe = 3 | margin_of_error | - | margin of error | January poll | snapshot
@fact cap = 9500000 | spending | EC | baht that a candidate may spend | - | constant | threshold
@fact xs = 8900000 | spending | S | baht spent on the campaign | whole campaign | cumulative
@fact xp = 4100000 | spending | P | baht spent on the campaign | whole campaign | cumulative
@fact co = 17 | other | EC | complaints received | week after | cumulative
@fact ca = 340000 | other | EC | baht seized | polling day | cumulative
@fact dy = 60 | duration | EC | days to certify the result | - | constant | threshold
@fact bg = 2100000000 | budget | PS | baht of yearly budget | 2037 | plan
@fact bu = 480000000 | budget | P | baht promised for electric buses | 2038 | plan | pledged
@fact rd = 650000000 | budget | S | baht promised for rural roads | 2038 | plan | pledged
@fact as = 68 | age | S | age | - | snapshot
@fact ap = 39 | age | P | age | - | snapshot
@fact ds = 9 | other | PS | districts | - | constant
@fact yr = 16 | duration | S | years in office | 2037 | constant
@rel share to = vc / el
@rel sum vc = va + no + iv
@rel sum va = s + p + w
@rel share sp = s / va
@rel share pp = p / va
@rel share wp = w / va
@rel diff m = s - p
@rel diff m9 = p9 - s9
@rel sum cs = c1 + c2 + c3
@race president = s p w
@race nine = p9 s9
@race mueang = pm sm
@race council = c1 c2 c3
@race poll = q1 q2
@race money = xs xp
@trap s s9 :: final and partial
@trap m m9 :: his lead at the end, hers in the evening
@trap s s0 :: two elections
@trap pp q1 :: result and poll
@trap qu c2 :: thirteen percent and thirteen seats
@trap no w :: vote no beat a candidate
@trap c1 c10 :: two councils
@trap to to0 :: two elections
@trap cap xs :: allowed and spent
@trap bu rd :: two promises
@trap iv no :: invalid and vote no

@doc a-poll | English daily | 2037-01-24
Doctor leads kamnan in Phra Samut poll

Patcharin Thongkham of Kao Mai, a {39|ap}-year-old community doctor, is ahead of Sommai Rattanawong in the race for president of the Phra Samut provincial administration, {46%|q1} to {41%|q2}, a poll published yesterday shows. {13%|qu} were undecided.

The poll, of {1,067|qn} voters, was conducted by Thonburi Rajavidya University and has a margin of error of {3%|qe}.

Mr Sommai, {68|as}, a former kamnan whose family has provided the president for {16|yr} years, said that he didn't read polls and that this one was wrong. In 2033 he won with {221,400|s0|t=In 2033} votes.

Dr Patcharin would spend {480 million|bu} baht on electric buses. Mr Sommai offers {650 million|rd} for rural roads. The province's annual budget is {2.1 billion|bg}.

SET 1,388.2. PM2.5: 74 (unhealthy). Port 2-0 Ratchaburi.

@doc b-blog | live blog of a news channel | 2037-02-01
PAO election night: Phra Samut

17.00 Closed. Heavy traffic out of Bangkok may have kept some away; this is a Sunday.

21.00 {42%|c9|t=21.00} counted: number 2 has {81,900|p9|^}, number 1 {74,300|s9|^}. She's {7,600|m9|^} in front. It's mostly Mueang, mind, the town.

22.15 The districts with rubber. He's closing.

23.05 Level. At the kamnan's house they've started frying fish.

23.50 All {nine|ds} districts. Sommai {180,000|s|t=23.50}, give or take a few; Patcharin {168,750|p|^}; the police colonel, Wirot, {26,250|w|^}. He has it by {11,250|m|^}.

23.58 "Vote no" got {29,170|no}. That's more than the colonel.

@doc c-wire | wire agency | 2037-02-02
Political family holds Thai province against reformist doctor

BANGKOK, Feb 2 (Siam Wire) - A veteran local politician fought off a challenge by a reformist doctor to keep the presidency of Phra Samut province in Thailand, unofficial results showed on Monday.

Sommai Rattanawong won {48%|sp} of votes for candidates and Patcharin Thongkham {45%|pp}. A former police colonel had {7%|wp}.

Turnout was {57%|to} of {731,000|el}, down from {62.5%|to0|t=2033} in 2033. {12,500|iv} ballots were spoiled.

In the council his team won {15|c1} of {30|cs} seats, exactly half, having had {24|c10|t=before} before.

The Election Commission, which has {60|dy} days to certify results, said it had seized {340,000|ca} baht in cash.

@doc d-analysis | magazine | 2037-02-12
The half-victory of Kamnan Sommai

By Nattaporn Eiamsakul-Ross

He has the chair. He doesn't have the room. With {15|c1} of {30|cs} councillors Sommai Rattanawong needs at least one of the {two|c3} independents for anything at all, and both have made it known that they like to travel. Kao Mai has {13|c2}, where it had none.

The town went over. In Mueang it was {61,200|pm} for Patcharin Thongkham and {38,900|sm} for him. Everywhere else he won, by less than he's used to: {180,000|s} against {221,400|s0|t=four years ago} four years ago.

The pollsters had her on {46|q1|by=The pollsters} and him on {41|q2|^}. She got {45|pp}. It was his figure that they missed, and the undecided, {13|qu|by=The pollsters}, who turned out to be decided and polite.

I'd look hardest at the {29,170|no} who ticked "no". They were asked to choose between a surname and a slogan. Had {four in ten|-} of them chosen the slogan, there'd be buses.

She spent {4.1 million|xp} baht, he {8.9 million|xs}, under a cap of {9.5 million|cap}. No one on the ground believes either number.

@doc e-brief | news in brief | 2037-03-20
PHRA SAMUT: The Election Commission has certified Sommai Rattanawong as president with {180,000|s} votes after dismissing {17|co} complaints. Of {416,670|vc} who voted, {375,000|va} chose a candidate. Patcharin Thongkham ({168,750|p}) said she'd be back in 2041, "by bus".

@doc f-letter | reader's letter | 2037-02-20
Sir,

Your correspondent calls those of us who ticked the "no" box "lazy". There were {29,170|no} of us, {3,000|-} more than for Pol Col Wirot, who had posters.

I stood for an hour behind my neighbour's pickup in order to say no. My nephew, who favoured the doctor, didn't go at all; there was football. Which of us is lazy?

Let me add that the kamnan's {650 million|rd} baht for roads is the same {650 million|rd} that he offered in 2033.

Khun Yai Lamai
Ban Na Doem
