@story prairie-leader
@topic Leadership ballot of Saskatchewan's opposition Prairie Progress party, October 2034, by points
@subject PP = Prairie Progress | the party | PPP | the opposition party
@subject A = Desmond Achebe | Achebe | the Saskatoon lawyer | Mr. Achebe | Desmond
@subject K = Marguerite Kowalchuk | Kowalchuk | the rancher's daughter | Ms. Kowalchuk | Marguerite
@subject S = Tyler Sinclair-Moose | Sinclair-Moose | the former chief
@subject G = Harpreet Gill | Gill | Dr. Gill
@subject P = Lorne Petryshyn | Petryshyn
@subject GV = Heartland government | the government | Heartland
@subject WS = Wascana Strategies | Wascana
@subject R = ridings | each riding | the ridings
@fact rd = 61 | other | R | ridings | - | constant
@fact ppr = 100 | score | R | points for one riding | - | constant
@fact pts = 6100 | score | PP | points | - | constant
@fact need = 3050 | score | PP | points that a winner must exceed | - | constant | threshold
@fact mem = 48260 | other | PP | members who could vote | 2034-09-15 | constant
@fact mem0 = 19530 | other | PP | members | January 2034 | snapshot
@fact memg = 147.1 | rate | PP | growth of the membership in percent | January to September 2034 | constant
@fact ret = 33140 | votes_cast | PP | ballots returned | 2034-10-12 | cumulative
@fact rej = 412 | vote_count | PP | ballots rejected | 2034-10-14 | cumulative
@fact cnt = 32728 | votes_cast | PP | ballots counted | 2034-10-14 | cumulative
@fact tu = 68.7 | turnout | PP | share of members who returned a ballot | 2034-10-12 | snapshot
@fact k1 = 2104.6 | score | K | points | first ballot | cumulative
@fact a1 = 1927.6 | score | A | points | first ballot | cumulative
@fact s1 = 1128.5 | score | S | points | first ballot | cumulative
@fact g1 = 634.4 | score | G | points | first ballot | cumulative
@fact p1 = 304.9 | score | P | points | first ballot | cumulative
@fact k1s = 34.5 | vote_share | K | share of points | first ballot | snapshot
@fact a1s = 31.6 | vote_share | A | share of points | first ballot | snapshot
@fact s1s = 18.5 | vote_share | S | share of points | first ballot | snapshot
@fact g1s = 10.4 | vote_share | G | share of points | first ballot | snapshot
@fact p1s = 5 | vote_share | P | share of points | first ballot | snapshot
@fact kv1 = 10210 | vote_count | K | votes | first ballot | cumulative
@fact av1 = 11355 | vote_count | A | votes | first ballot | cumulative
@fact sv1 = 6118 | vote_count | S | votes | first ballot | cumulative
@fact gv1 = 3460 | vote_count | G | votes | first ballot | cumulative
@fact pv1 = 1585 | vote_count | P | votes | first ballot | cumulative
@fact k2 = 2226.5 | score | K | points | second ballot | cumulative
@fact a2 = 1998.4 | score | A | points | second ballot | cumulative
@fact s2 = 1190.2 | score | S | points | second ballot | cumulative
@fact g2 = 684.9 | score | G | points | second ballot | cumulative
@fact k3 = 2379 | score | K | points | third ballot | cumulative
@fact a3 = 2354.6 | score | A | points | third ballot | cumulative
@fact s3 = 1366.4 | score | S | points | third ballot | cumulative
@fact m3 = 24.4 | margin | K | points ahead | third ballot | snapshot
@fact a4 = 3092.7 | score | A | points | fourth ballot | cumulative
@fact k4 = 3007.3 | score | K | points | fourth ballot | cumulative
@fact a4s = 50.7 | vote_share | A | share of points | fourth ballot | snapshot
@fact k4s = 49.3 | vote_share | K | share of points | fourth ballot | snapshot
@fact m4 = 85.4 | margin | A | points ahead | fourth ballot | snapshot
@fact av4 = 16204 | vote_count | A | votes | fourth ballot | cumulative
@fact kv4 = 14310 | vote_count | K | votes | fourth ballot | cumulative
@fact ex4 = 2214 | vote_count | PP | ballots that ranked neither finalist | fourth ballot | cumulative
@fact ar = 29 | other | A | ridings carried | fourth ballot | snapshot
@fact kr = 32 | other | K | ridings carried | fourth ballot | snapshot
@fact due = 14:00 | clock | PP | time planned for the result | 2034-10-14 | plan
@fact ann = 19:50 | clock | PP | announcement of the result | 2034-10-14 | constant
@fact hall = 1150 | crowd | PP | people in the hall | 2034-10-14 | constant
@fact fee = 75000 | price | PP | dollars to enter | 2034 | constant
@fact fee30 = 50000 | price | PP | dollars to enter | 2030 | constant
@fact cap = 450000 | spending | PP | dollars that a campaign may spend | 2034 | constant | threshold
@fact af = 612000 | fundraising | A | dollars raised | 2034-09-30 | cumulative
@fact kf = 588000 | fundraising | K | dollars raised | 2034-09-30 | cumulative
@fact sf = 231000 | fundraising | S | dollars raised | 2034-09-30 | cumulative
@fact lev = 20 | rate | PP | percent of donations kept by the party | 2034 | constant
@fact al = 122400 | other | A | dollars of donations kept by the party | 2034-09-30 | cumulative
@fact reg = 7 | candidates | PP | people who registered | 2034-03-31 | cumulative
@fact can = 5 | candidates | PP | candidates on the ballot | 2034-10 | constant
@fact am = 14800 | other | A | memberships sold as he claims | 2034-09-15 | cumulative
@fact km = 11200 | other | K | memberships sold as she claims | 2034-09-15 | cumulative
@fact qk = 36 | poll_share | K | share in the poll of members | September 2034 | snapshot
@fact qa = 29 | poll_share | A | share in the poll of members | September 2034 | snapshot
@fact qs = 14 | poll_share | S | share in the poll of members | September 2034 | snapshot
@fact qn = 812 | sample_size | WS | members asked | September 2034 | constant
@fact seat = 22 | seats | PP | seats in the legislature | October 2034 | snapshot
@fact gseat = 37 | seats | GV | seats in the legislature | October 2034 | snapshot
@fact vac = 2 | seats | R | seats vacant | October 2034 | snapshot
@fact nur = 120 | units_pledged | K | rural nurses | by 2037 | plan | pledged
@fact tax0 = 2 | rate | GV | percent of tax on small business | 2034 | constant
@fact tax1 = 0 | rate | A | percent of tax on small business | from 2037 | plan | pledged
@fact aa = 41 | age | A | age | 2034-10-14 | constant
@fact ka = 57 | age | K | age | 2034-10-14 | constant
@fact w30 = 53.2 | vote_share | PP | winner's share of points | 2030 | snapshot
@fact b30 = 27900 | votes_cast | PP | ballots returned | 2030 | cumulative
@fact cb = 38 | votes_cast | R | ballots returned in Cumberland | 2034-10-12 | constant
@fact drv = 11000 | distance | A | kilometres driven in the campaign | 2034-10-14 | cumulative
@fact m1 = 177 | margin | K | points ahead | first ballot | snapshot
@rel diff m1 = k1 - a1
@rel share lev = al / af
@rel product pts = rd * ppr
@rel change memg = mem0 -> mem
@rel share tu = ret / mem
@rel diff cnt = ret - rej
@rel sum cnt = kv1 + av1 + sv1 + gv1 + pv1
@rel sum pts = k1 + a1 + s1 + g1 + p1
@rel share k1s = k1 / pts
@rel share a1s = a1 / pts
@rel share s1s = s1 / pts
@rel sum pts = k2 + a2 + s2 + g2
@rel sum pts = k3 + a3 + s3
@rel sum pts = a4 + k4
@rel diff m3 = k3 - a3
@rel diff m4 = a4 - k4
@rel share a4s = a4 / pts
@rel sum cnt = av4 + kv4 + ex4
@rel sum rd = ar + kr
@rel sum rd = seat + gseat + vac
@race first = k1 a1 s1 g1 p1
@race firstvotes = av1 kv1 sv1 gv1 pv1
@race second = k2 a2 s2 g2
@race third = k3 a3 s3
@race fourth = a4 k4
@race ridings = kr ar
@race poll = qk qa qs
@trap k1 kv1 :: points and votes
@trap av1 av4 :: votes on two ballots
@trap k3 k4 :: third and fourth ballot
@trap k1s qk :: result and poll
@trap ar kr :: the loser carried more ridings
@trap m3 m4 :: the lead changed hands at the end
@trap ret cnt :: returned and counted
@trap due ann :: planned and actual time
@trap fee fee30 :: entry fees of two contests
@trap seat ar :: seats held and ridings carried
@trap mem am :: all members and those one campaign sold
@trap ret b30 :: two contests
@trap af cap :: raised and allowed to spend

@doc a-preview | Regina daily | 2034-10-11
Rules of the race: why the most votes may not win on Saturday

Ashwini Tootoosis, Legislature bureau

When Prairie Progress picks a leader this weekend it will count something other than heads. Each of Saskatchewan's {61|rd} ridings is worth {100|ppr} points, whether three thousand members live in it or thirty. A candidate's share of the vote in a riding is the candidate's share of its points. To win takes more than half of {6,100|pts}.

That suits Marguerite Kowalchuk, {57|ka}, strong where members are few. A September survey of {812|qn} members by Wascana Strategies had her at {36 per cent|qk|t=September|by=Wascana Strategies}, Saskatoon lawyer Desmond Achebe at {29|qa|^} and Tyler Sinclair-Moose, a former chief, at {14|qs|^}. It suits Achebe, {41|aa}, rather less. He says that he signed up {14,800|am|by=He} people, most of them in two cities. She claims {11,200|km|by=She}.

Between them they have swollen the rolls from {19,530|mem0|t=in January} in January to {48,260|mem|t=the September cut-off} at the September cut-off.

Of {seven|reg} people who registered by the end of March, {five|can} remain; one was disqualified and one discovered that he liked his job. Entering cost {$75,000|fee}, half as much again as the {$50,000|fee30|t=in 2030} that was asked in 2030. No campaign may lay out more than {$450,000|cap}.

The party holds {22|seat} seats to the {37|gseat|s=government's} of the Heartland government's caucus, with {two|vac} vacant.

The announcement is planned for {2 p.m.|due|t=planned for}

CORRECTION: A Tuesday story misstated the score of Friday's Melfort-Humboldt game. It was 5-3.

@doc b-liveblog | public broadcaster live blog | 2034-10-14
As it happened: Prairie Progress leadership vote

7:52 p.m. — It's Achebe. On the fourth ballot: Achebe {3,092.7|a4|t=On the fourth ballot}, Kowalchuk {3,007.3|k4|^}. The noise! Announced at {ten to eight|ann|v=19:50}, nearly six hours after the hour in the programme, which was {two o'clock|due|v=14:00}.

7:31 p.m. — Third ballot. Kowalchuk {2,379.0|k3|t=Third ballot}, Achebe {2,354.6|a3|^}, Sinclair-Moose {1,366.4|s3|^} and out. A separation of {24.4|m3|^}. Sinclair-Moose walks across the floor. Where's he going? He's getting coffee.

7:05 p.m. — Second ballot. Kowalchuk {2,226.5|k2|t=Second ballot}, Achebe {1,998.4|a2|^}, Sinclair-Moose {1,190.2|s2|^}, Dr. Gill {684.9|g2|^}. Harpreet Gill falls off. Her people liked Achebe's sign.

6:40 p.m. — FIRST BALLOT at last. Kowalchuk {2,104.6|k1|t=FIRST BALLOT}, Achebe {1,927.6|a1|^}, Sinclair-Moose {1,128.5|s1|^}, Gill {634.4|g1|^}, Lorne Petryshyn {304.9|p1|^}. The last of these is eliminated.

4:15 p.m. — The scanner that opens the envelopes has eaten one. A man from Yorkton with a screwdriver has been sent for. About {1,150|~hall} in the hall and the perogies are gone.

1:30 p.m. — Hello from Moose Jaw. {33,140|ret} ballots came back by Thursday, we are told, out of {48,260|mem} sent.

Sign up for our Prairie newsletter | 88 comments

@doc c-wire | news agency | 2034-10-14
Lawyer Achebe to lead Saskatchewan opposition after four-ballot thriller

MOOSE JAW, Sask. — Desmond Achebe, a {41|aa}-year-old lawyer from Saskatoon, was elected leader of Prairie Progress on Saturday, edging out Marguerite Kowalchuk on the fourth and final ballot.

Achebe received {50.7 per cent|a4s|t=on the fourth and final ballot} of points to {49.3 per cent|k4s|^} for Kowalchuk, who had been ahead in each of the three previous rounds. On the first she had {34.5 per cent|k1s|t=On the first}, Achebe {31.6|a1s|^}, Tyler Sinclair-Moose {18.5|s1s|^}, Harpreet Gill {10.4|g1s|^} and Lorne Petryshyn {five|p1s|^}.

It was tighter than in 2030, when the winner had {53.2 per cent|w30|t=in 2030} from {27,900|b30|^} ballots. This year {68.7 per cent|tu} of members voted.

Achebe promises to take the tax on small businesses, now {two|tax0|t=now} per cent, down to {zero|tax1|v=0} if he forms a government in 2037. He inherits a caucus of {22|seat} in a {61|rd}-seat house. Heartland has {37|gseat}.

Kowalchuk, who ran on a pledge of {120|nur} rural nurses, asked the hall to make the vote unanimous. It did, more or less.

The result was delayed by a machine. It had been expected at {2 p.m.|due|t=had been expected}, and came at {7:50 p.m.|ann}

@doc d-party-release | party news release | 2034-10-15
Certified results of the leadership election

FOR IMMEDIATE RELEASE. The Leadership Election Committee of Prairie Progress has certified the following.

Ballots mailed to eligible members: {48,260|mem}. Ballots returned: {33,140|ret}. Ballots rejected (no identification, or late): {412|rej}. Ballots counted: {32,728|cnt}.

Votes on the first ballot, before weighting:
Achebe {11,355|av1|t=on the first ballot}
Kowalchuk {10,210|kv1|^}
Sinclair-Moose {6,118|sv1|^}
Gill {3,460|gv1|^}
Petryshyn {1,585|pv1|^}

Votes on the fourth ballot, before weighting:
Achebe {16,204|av4|t=on the fourth ballot}
Kowalchuk {14,310|kv4|^}
Neither ranked {2,214|ex4|^}

Points on the fourth ballot, after weighting:
Achebe {3,092.7|a4|t=on the fourth ballot}
Kowalchuk {3,007.3|k4|^}
More than {3,050|need} required

Ridings carried on the fourth ballot: Kowalchuk {32|kr|t=on the fourth ballot}, Achebe {29|ar|^}.

Donations reported to 30 September: Achebe {$612,000|af|t=to 30 September}, Kowalchuk {$588,000|kf|^}, Sinclair-Moose {$231,000|sf|^}. In accordance with the rules the party retains {20 per cent|lev}.

Authorized by the chief agent. 1-306-555-0133

@doc e-column | national newspaper column | 2034-10-17
In praise of a silly system

Everybody agrees that choosing a leader by points is absurd, so let me say a word for it.

On Saturday it produced a winner with more votes, {16,204|av4|t=at the end} to {14,310|kv4|^} at the end, and more points, by {85.4|m4|^}, and fewer places: {29|ar|^} to {32|kr|^}. Two out of three. Better than most governments.

Look at the first round, though, and you will see what the weighting does. Desmond Achebe had the most supporters then also, {11,355|av1|t=the first round} against {10,210|kv1|^}, and yet he was second by {177|m1|^} points. A vote in Cumberland, where {38|cb} members returned a ballot, was worth that of forty in Saskatoon. This forced a city lawyer to drive {eleven thousand|~drv} kilometres and learn what a swather is. He is the better for it.

Marguerite Kowalchuk was the favourite. The pollster had her on {36|qk|by=The pollster} and him on {29|qa|^} in September; she came in at {34.5|k1s|t=the first round}, he at {31.6|a1s|^}. She did not fall; he grew. Dr. Gill's and the chief's people, when they had to choose, chose him.

The rest is money. He raised {$612,000|af} and gave his party {$122,400|al} of it, as he had to. The membership is now two and a half times what it was in January, up {147 per cent|memg|round}. You may call that absurd. I call it a party.

Fiona Desrosiers-Chan's column appears Tuesdays.

@doc f-rural-weekly | rural weekly | 2034-10-20
Local girl falls {85|m4|round} points short

Many in the district watched Saturday's doings in Moose Jaw on the screen at the rink, where the Elks put on beef on a bun.

For three ballots it looked as if Marguerite, who grew up on the Kowalchuk place south of town, would be the next leader of Prairie Progress. She had {2,104.6|k1|t=first} points first, {2,226.5|k2|t=then} then, and {2,379|k3|t=after that} after that, each time ahead of Mr. Achebe. But on the last he passed her with {3,092.7|a4|t=on the last} where a little over {3,050|need} was enough.

Our riding was hers by a mile, one of the {32|kr|t=on the last} that she carried.

"I'm {57|ka}, I've been bucked off better," she told the Advertiser on Monday. She will run again for the house and still wants {120|nur} nurses for places like ours. She wouldn't hear a word against the rules, under which each riding has {100|ppr} points.

Of the {five|can} who ran, Mr. Petryshyn of Canora was out first with {304.9|p1|t=first}; it had cost him {$75,000|fee} to get in. "A quarter of a quarter section," he said.

Mr. Achebe has been invited to the fowl supper.

Seniors' bridge: 1. Olive Hnatiuk 4,210; 2. Bert & Fay Oberg 3,980. Durum No. 1 $9.85/bu. Frost Tuesday, -6.
