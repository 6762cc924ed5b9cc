@story uf-nb-heritage-leader
@topic A New Brunswick opposition party picks its leader by points per riding: the winner has fewer votes
@subject P = Heritage and Commons Party | the party | Heritage-Commons | HCP
@subject A = Gisèle Arsenault | Arsenault | Gisèle | the member for Baie-aux-Huîtres
@subject M = Angus MacCallan | MacCallan | Angus | the former deputy police chief
@subject V = Priya Venkataraman | Venkataraman | Priya | the Fredericton physician
@subject S = Étienne Savoie | Savoie | Étienne
@subject K = Kennebecasis Falls
@subject H = Baie-aux-Huîtres riding | Baie-aux-Huîtres
@subject G = the government | government side | Liberals | the Liberal government
@subject N = New Brunswick | the province
@subject W = Wolastoq Opinion | Wolastoq | Wolastoq Opinion poll
@fact mem = 28440 | other | P | members entitled to vote | 2029-03 | snapshot
@fact mem0 = 9120 | other | P | members before the race | 2028-09 | snapshot
@fact bal = 21614 | votes_cast | P | ballots returned | 2029-04-28 | cumulative
@fact val = 21534 | votes_cast | P | valid ballots | 2029-04-28 | cumulative
@fact rej = 80 | other | P | rejected ballots | 2029-04-28 | cumulative
@fact tu = 76 | turnout | P | turnout of members | 2029-04-28 | cumulative
@fact tot = 4900 | other | P | points to be won | - | constant
@fact win = 2451 | other | P | points needed to win | - | constant | threshold
@fact rid = 49 | other | N | ridings | - | constant
@fact ppr = 100 | other | P | points for each riding | - | constant
@fact a1 = 1792.4 | score | A | points | first round | snapshot
@fact m1 = 1610.3 | score | M | points | first round | snapshot
@fact v1 = 1021.8 | score | V | points | first round | snapshot
@fact s1 = 475.5 | score | S | points | first round | snapshot
@fact a1s = 36.6 | vote_share | A | share of points | first round | snapshot
@fact m1s = 32.9 | vote_share | M | share of points | first round | snapshot
@fact v1s = 20.9 | vote_share | V | share of points | first round | snapshot
@fact s1s = 9.7 | vote_share | S | share of points | first round | snapshot
@fact a1v = 7420 | vote_count | A | votes | first round | snapshot
@fact m1v = 7866 | vote_count | M | votes | first round | snapshot
@fact v1v = 4410 | vote_count | V | votes | first round | snapshot
@fact s1v = 1838 | vote_count | S | votes | first round | snapshot
@fact a2 = 2063.1 | score | A | points | second round | snapshot
@fact m2 = 1701.9 | score | M | points | second round | snapshot
@fact v2 = 1135 | score | V | points | second round | snapshot
@fact a3 = 2548.6 | score | A | points | third round | snapshot
@fact m3 = 2351.4 | score | M | points | third round | snapshot
@fact a3s = 52 | vote_share | A | share of points | third round | snapshot
@fact m3s = 48 | vote_share | M | share of points | third round | snapshot
@fact a3v = 10311 | vote_count | A | votes | third round | snapshot
@fact m3v = 10422 | vote_count | M | votes | third round | snapshot
@fact ex = 801 | other | P | ballots with no choice left | third round | snapshot
@fact mp = 197.2 | margin | A | points ahead of MacCallan | third round | snapshot
@fact mv = 111 | margin | M | votes ahead of Arsenault | third round | snapshot
@fact kb = 1104 | votes_cast | K | ballots returned | 2029-04-28 | cumulative
@fact hb = 88 | votes_cast | H | ballots returned | 2029-04-28 | cumulative
@fact ra = 412000 | fundraising | A | money raised | 2029-04-15 | cumulative
@fact rm = 655000 | fundraising | M | money raised | 2029-04-15 | cumulative
@fact rv = 298000 | fundraising | V | money raised | 2029-04-15 | cumulative
@fact sm = 488000 | spending | M | money spent | 2029-04-15 | cumulative
@fact cap = 500000 | spending | P | spending limit for a campaign | - | constant | threshold
@fact fee = 40000 | price | P | entry fee for a candidate | - | constant
@fact cl = 12000 | other | M | members signed up by the campaign | 2029-03 | cumulative
@fact hs = 16 | seats | P | seats in the legislature | 2029-04 | snapshot
@fact gs = 27 | seats | G | seats in the legislature | 2029-04 | snapshot
@fact pp = 38 | poll_share | P | support in the poll | 2029-04 | snapshot
@fact gp = 35 | poll_share | G | support in the poll | 2029-04 | snapshot
@fact wn = 815 | sample_size | W | people polled | 2029-04 | snapshot
@fact om = 80 | officers | M | RCMP officers to be added | - | plan | pledged
@fact oc = 920 | officers | N | RCMP officers in service | 2029-04 | snapshot
@fact wl = 65400 | waiting | N | people without a family doctor | 2029-03 | snapshot
@fact ha = 1200 | units_pledged | A | non-profit homes | - | plan | pledged
@fact hv = 6000 | units_pledged | V | homes of every kind | - | plan | pledged
@fact cr = 1350 | crowd | P | people in the hall | 2029-04-28 | snapshot
@fact cre = 2000 | crowd | P | people expected in the hall | 2029-04 | plan | projected
@rel sum tot = a1 + m1 + v1 + s1
@rel product tot = rid * ppr
@rel share a1s = a1 / tot
@rel share a3s = a3 / tot
@rel sum val = a1v + m1v + v1v + s1v
@rel sum val = a3v + m3v + ex
@rel sum bal = val + rej
@rel share tu = bal / mem
@rel diff mp = a3 - m3
@rel diff mv = m3v - a3v
@rel share m3s = m3 / tot
@race r1 = a1 m1 v1 s1
@race r1votes = a1v m1v v1v s1v
@race r3 = a3 m3
@race r3votes = a3v m3v
@trap a3 a3v :: points and votes
@trap mp mv :: she led in points, he in votes
@trap a1 a2 :: rounds
@trap mem bal :: members and voters
@trap bal val :: with and without rejected ballots
@trap rm sm :: raised and spent
@trap mem mem0 :: before and after the sign-ups
@trap om rej :: eighty officers and eighty ballots
@trap ha hv :: non-profit homes and all homes
@trap cr cre :: came and expected
@trap m1s gp :: points and poll

@doc a-wire | wire service | 2029-04-28
Arsenault wins N.B. opposition leadership with fewer votes than runner-up

MONCTON, N.B. — Gisèle Arsenault was elected leader of New Brunswick's Heritage and Commons Party on Saturday, defeating Angus MacCallan on the third round under rules that weigh every riding the same.

Arsenault finished with {2,548.6|a3|t=on the third round} of {4,900|tot} available points. The former deputy police chief, who promised to hire {80|om} more Mounties, had {2,351.4|m3|t=on the third round}.

Yet {10,422|m3v|t=when it was over} members preferred MacCallan when it was over, and {10,311|a3v|^} preferred Arsenault. In the party's system a riding is worth {100|ppr} points whether it has a thousand members or a handful.

Fredericton physician Priya Venkataraman was dropped after the second round with {1,135|v2|t=the second round}, and Étienne Savoie after the first with {475.5|s1|t=the first}.

The party said {21,614|bal|by=The party} of {28,440|mem|^} members sent in a ballot, for a turnout of {76 per cent|tu|^}.

Arsenault, 44, takes over a caucus of {16|hs} in a {49|rid}-seat legislature where the Liberals hold {27|gs}. A Wolastoq Opinion poll this month put Heritage-Commons ahead, {38 per cent|pp|t=this month|by=A Wolastoq Opinion poll} to {35|gp|^}.

This report by The Atlantic Wire was first published April 28, 2029.

@doc b-live | public broadcaster live blog | 2029-04-28
As it happened: Heritage-Commons chooses a leader

6:41 p.m. It's Arsenault. Final: {2,548.6|a3|t=Final} to {2,351.4|m3|^}. The hall is half cheering and half doing sums.

6:38 p.m. Third-round envelope on its way. The candidate needs {2,451|win} and a working microphone.

5:55 p.m. Second round: Arsenault {2,063.1|a2|t=Second round}, MacCallan {1,701.9|m2|^}, Venkataraman {1,135.0|v2|^}. Venkataraman is out. She hugs everyone in reach.

5:10 p.m. First round! Arsenault {1,792.4|a1|t=First round}, MacCallan {1,610.3|m1|^}, Venkataraman {1,021.8|v1|^}, Savoie {475.5|s1|^}. In shares: {36.6|a1s|^}, {32.9|m1s|^}, {20.9|v1s|^} and {9.7|s1s|^} per cent. Savoie drops off.

4:30 p.m. The organizers had set out chairs for {2,000|cre|by=The organizers}. We count, generously, {1,350|cr|t=4:30 p.m.|by=We}.

3:45 p.m. While we wait: the biggest box is Kennebecasis Falls, with {1,104|kb} ballots. The smallest, Baie-aux-Huîtres, which happens to be Arsenault's own, has {88|hb}. Same points for both.

2:20 p.m. Money desk. To April 15 MacCallan raised {$655,000|rm|t=To April 15}, Arsenault {$412,000|ra|^}, Venkataraman {$298,000|rv|^}. The limit on spending is {$500,000|cap}, so Angus could not have used it all if he'd tried. He spent {$488,000|sm|t=To April 15}.

Comments are closed. 2,118 were received.

@doc c-column | column in a Saint John paper | 2029-04-30
Everyone is equal, some ridings more than others

{A hundred and eleven|mv|v=111}. Write it on your hand. That is by how many votes, {111|mv|t=on Saturday}, Angus MacCallan beat Gisèle Arsenault on Saturday before losing to her by {197|mp|t=on Saturday|round} points.

I do not claim he was robbed. He knew the rule in September, when this party had {9,120|mem0|t=in September} members and would have fitted in the Harbour Station car park. He knew it in March, when he told this paper that {12,000|cl|t=in March|by=he} of the {28,440|mem|t=in March} on the final list were his recruits. He got {7,866|m1v|t=on the first ballot} first preferences on the first ballot. Somewhere between here and Sussex he mislaid {four thousand|-} friends.

He was ahead then as well, mind. Arsenault had {7,420|a1v|t=on the first ballot}, Venkataraman {4,410|v1v|^}, Savoie {1,838|s1v|^}. In points the order at the top was the other way about, {1,792|a1|t=on the first ballot|round} to {1,610|m1|^|round}.

When {88|hb} people on the coast weigh as much as {1,104|kb} in Kennebecasis Falls, a vote there is worth {a dozen and a half|-}... no, let me be fair: {twelve and a half|-} of ours.

But the province elects its government by the same {49|rid} ridings, and the point of a leader is to win them. He would have given us {80|om} officers on top of {920|oc}. She says {1,200|ha} non-profit homes. I know which my street would choose. I know, too, that my street has lost the last three elections.

@doc d-table | data newsletter | 2029-04-29
Sunday sums: the HCP ballot in one page

What went in: {21,614|bal} ballots. {Eighty|rej} could not be read. That left {21,534|val}.

Round 1 (votes): MacCallan {7,866|m1v|t=Round 1}; Arsenault {7,420|a1v|^}; Venkataraman {4,410|v1v|^}; Savoie {1,838|s1v|^}.
Round 1 (points): Arsenault {1,792.4|a1|t=Round 1}; MacCallan {1,610.3|m1|^}; Venkataraman {1,021.8|v1|^}; Savoie {475.5|s1|^}.

Round 3 (votes): MacCallan {10,422|m3v|t=Round 3}; Arsenault {10,311|a3v|^}; nobody {801|ex|^}.
Round 3 (points): Arsenault {2,548.6|a3|t=Round 3}, which is {52.0 per cent|a3s|^}; MacCallan {2,351.4|m3|^}, which is {48.0|m3s|^}.

The distance in the end was {197.2|mp|t=in the end} points in her favour, {111|mv|^} votes in his.

How many points in all? {49|rid} ridings, {100|ppr} each, {4,900|tot}. Half plus one is {2,451|win}.

In her own Baie-aux-Huîtres she took {91|-} of the hundred. In his, Kennebecasis Falls, he had {58|-}.

Turnout was {76 per cent|tu}, a point under what the party predicted. Correction to last week's letter: candidates pay {$40,000|fee} to enter, not {$14,000|-}.

@doc e-release | party press release | 2029-04-28
GISÈLE ARSENAULT ELECTED LEADER OF THE HERITAGE AND COMMONS PARTY

For immediate release. Ref. HCP-2029-031

MONCTON — The Heritage and Commons Party is proud to announce its new leader, the member for Baie-aux-Huîtres, Gisèle Arsenault.

In the largest internal vote of its history, {more than 21,000|>bal|v=21000} members took part. Since last fall, the membership has {more than tripled|-}, from {9,120|mem0|t=last fall} to {28,440|mem}.

"For the {65,400|wl|t=tonight} New Brunswickers who have no family doctor tonight, I have a message," the leader told a crowd of {1,350|cr|t=tonight}. "So have I none." Her platform includes {1,200|ha} non-profit homes and a rural clinic in each health zone.

The leader paid tribute to her opponents: Angus MacCallan, whose proposal for {80|om} additional RCMP officers will be "studied with respect"; Dr. Priya Venkataraman, who proposed {6,000|hv} homes of every kind; and Étienne Savoie, the youngest of the four at 29.

With {16|hs} members, the party is the official opposition, and the most recent survey, of {815|wn|t=this month} voters this month, gives it {38 per cent|pp|t=this month|by=the most recent survey} of the vote, {three points|-} more than the government's {35|gp|^}.

The leader carried {52 per cent|a3s|t=in the deciding round} of points in the deciding round. She led in all three.

Media: 506-555-0188

@doc f-weekly | francophone weekly, English digest | 2029-05-03
Baie-aux-Huîtres woman to lead opposition

Our neighbour has done it. Gisèle Arsenault, who gutted herring at the Robichaud plant for six summers, leads a party that in her own riding has exactly {88|hb|t=with ballots} members with ballots.

It was enough, because it was the same everywhere along the shore. In the small ridings she had nearly everything, in the big ones a good second. So after three rounds it was {2,549|a3|t=after three rounds|round} for her and {2,351|m3|^|round} for MacCallan, or {52|a3s|^} to {48|m3s|^} in percentage terms.

At the second stage she had been on {2,063|a2|t=At the second stage|round} and he on {1,702|m2|^|round}, with the doctor on {1,135|v2|^}. Most of the doctor's supporters seem to have split evenly between them.

Money was not everything. He collected {$655,000|rm} and laid out {$488,000|sm}, just inside the {$500,000|cap} allowed. She had raised {$412,000|ra}. Entering the race alone cost {$40,000|fee} apiece.

What she owes the region: the homes ({1,200|ha}) and the doctors. {More than 65,000|>wl|v=65000} people in the province are waiting for one.

Sports: Lagacé scores 4 in playoff rout. Bingo Friday, jackpot $1,900.
