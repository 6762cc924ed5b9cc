@story yb-fenmarsh-council
@topic English district council elected by thirds: seats gained and lost, a ward with two recounts and a vote for leader
@subject FD = Fenmarsh District Council | the council | Fenmarsh
@subject C = Counties Party | Counties | the ruling group
@subject P = Progressives | the Progressives
@subject I = Fen Independents | the Independents
@subject G = Fen Greens | the Greens
@subject X = others
@subject PI = Progressives and Fen Independents
@subject T = Imogen Thackray | Thackray | the Green candidate
@subject F = Giles Fanshawe-Odell | Fanshawe-Odell | the council leader | the leader
@subject N = Comfort Nkemelu | Nkemelu | the Progressive leader
@subject W = Saltby ward | Saltby
@fact st = 39 | seats | FD | seats | - | constant
@fact up = 13 | seats | FD | seats contested | - | constant
@fact mj = 20 | seats | FD | seats needed for a majority | - | constant | threshold
@fact c0 = 18 | seats | C | seats | before the election | snapshot
@fact p0 = 11 | seats | P | seats | before the election | snapshot
@fact i0 = 7 | seats | I | seats | before the election | snapshot
@fact g0 = 3 | seats | G | seats | before the election | snapshot
@fact cw = 4 | seats | C | contested seats won | result | snapshot
@fact pw = 5 | seats | P | contested seats won | result | snapshot
@fact iw = 2 | seats | I | contested seats won | result | snapshot
@fact gw = 2 | seats | G | contested seats won | result | snapshot
@fact cd = 8 | seats | C | contested seats defended | before the election | snapshot
@fact pd = 3 | seats | P | contested seats defended | before the election | snapshot
@fact c1 = 14 | seats | C | seats | after the election | snapshot
@fact p1 = 13 | seats | P | seats | after the election | snapshot
@fact i1 = 7 | seats | I | seats | after the election | snapshot
@fact g1 = 5 | seats | G | seats | after the election | snapshot
@fact pi = 20 | seats | PI | seats together | after the election | snapshot
@fact lf = 20 | vote_count | N | councillors' votes for leader | annual meeting | snapshot
@fact la = 18 | vote_count | F | councillors' votes for leader | annual meeting | snapshot
@fact lx = 1 | other | FD | councillors abstaining on the leader | annual meeting | snapshot
@fact el = 58000 | other | FD | electors in the contested wards | - | constant
@fact vc = 19140 | votes_cast | FD | ballots cast | result | snapshot
@fact to = 33 | turnout | FD | turnout | result | snapshot
@fact to0 = 36.4 | turnout | FD | turnout | 2031 | snapshot
@fact rj = 96 | vote_count | FD | rejected ballots | result | snapshot
@fact va = 19044 | votes_cast | FD | valid votes | result | snapshot
@fact cv = 6284 | vote_count | C | votes in the district | result | snapshot
@fact pv = 6094 | vote_count | P | votes in the district | result | snapshot
@fact iv = 3428 | vote_count | I | votes in the district | result | snapshot
@fact gv = 2857 | vote_count | G | votes in the district | result | snapshot
@fact xv = 381 | vote_count | X | votes in the district | result | snapshot
@fact cp = 33 | vote_share | C | share of votes in the district | result | snapshot
@fact pp = 32 | vote_share | P | share of votes in the district | result | snapshot
@fact gp = 15 | vote_share | G | share of votes in the district | result | snapshot
@fact t1 = 643 | vote_count | T | votes in the ward | first count | snapshot
@fact f1 = 635 | vote_count | F | votes in the ward | first count | snapshot
@fact m1 = 8 | margin | T | lead in the ward | first count | snapshot
@fact t2 = 641 | vote_count | T | votes in the ward | first recount | snapshot
@fact f2 = 638 | vote_count | F | votes in the ward | first recount | snapshot
@fact m2 = 3 | margin | T | lead in the ward | first recount | snapshot
@fact t3 = 640 | vote_count | T | votes in the ward | second recount | snapshot
@fact f3 = 639 | vote_count | F | votes in the ward | second recount | snapshot
@fact m3 = 1 | margin | T | lead in the ward | second recount | snapshot
@fact po = 7082 | votes_cast | FD | postal ballots | result | snapshot
@fact pop = 37 | other | FD | share of ballots sent by post | result | snapshot
@fact id = 41 | other | FD | people turned away for want of identification | polling day | cumulative
@fact ir = 27 | other | FD | people turned away who came back | polling day | cumulative
@fact in = 14 | other | FD | people turned away who never came back | polling day | cumulative
@fact tx = 4.9 | rate | FD | council tax rise | 2035 | constant
@fact co = 212000 | spending | FD | pounds spent on the election | result | snapshot
@fact ye = 11 | duration | C | years in control of the council | 2035 | constant
@rel sum st = c0 + p0 + i0 + g0
@rel sum up = cw + pw + iw + gw
@rel sum st = c1 + p1 + i1 + g1
@rel sum pi = p1 + i1
@rel sum st = lf + la + lx
@rel share to = vc / el
@rel sum vc = va + rj
@rel sum va = cv + pv + iv + gv + xv
@rel share cp = cv / va
@rel share pp = pv / va
@rel share gp = gv / va
@rel diff m1 = t1 - f1
@rel diff m2 = t2 - f2
@rel diff m3 = t3 - f3
@rel share pop = po / vc
@rel sum id = ir + in
@race seats = c1 p1 i1 g1
@race votes = cv pv iv gv
@race ward1 = t1 f1
@race ward3 = t3 f3
@race leader = lf la
@trap c0 c1 :: before and after
@trap cw c1 :: won this time and held in all
@trap t1 t3 :: first count and second recount
@trap m1 cd :: a lead of eight votes and eight seats defended
@trap cp to :: 33 percent of votes and 33 percent turnout
@trap pi lf :: seats held and votes for leader
@trap p1 up :: thirteen seats in all and thirteen contested
@trap in c1 :: fourteen voters and fourteen seats
@trap to to0 :: two elections
@trap iw i1 :: won and held
@trap gw g1 :: won and held

@doc a-blog | live blog of a local news site | 2035-05-04
Fenmarsh election results LIVE from Saltby Leisure Centre

9.02am Good morning from the badminton hall. {13|up} of the {39|st} seats on Fenmarsh District Council are up. The Counties Party goes into this with {18|c0|t=goes into this} seats overall and is defending {eight|cd}. The Progressives have {11|p0|t=goes into this} and are defending {three|pd}.

10.15am Turnout {33%|to} of {58,000|el} electors. In 2031 it was {36.4%|to0|t=In 2031}. The returning officer tells us {41|id} people were turned away for lack of ID, and {27|ir} of those came back with a bus pass.

11.20am Counties lose Wray Bank to the Progressives. And Cowbit Road. Faces.

12.05pm Saltby, which is the leader's own. Word on the floor is that Giles Fanshawe-Odell is behind. By {eight|m1|t=12.05pm}! {643|t1|^} to {635|f1|^}. He's asked for a recount.

12.50pm Recount: Imogen Thackray, Greens, {641|t2|t=Recount}, him {638|f2|^}. Down to {three|m2|^}. Another recount.

1.40pm {640|t3|t=1.40pm} plays {639|f3|^}. One. They've stopped. It's over. After {11|ye} years in charge the council leader has lost his seat, and he takes off his rosette and gives it to her toddler.

Sponsored: Fenland Windows, 40% off until Sunday

@doc b-report | local democracy reporter, newspaper site | 2035-05-04
Counties lose grip on Fenmarsh as leader is beaten by one vote

By Rosalind Achterbosch, Local Democracy Reporter

The Counties Party has lost control of Fenmarsh, winning just {four|cw} of the {13|up} seats contested on Thursday.

It remains the largest group, on {14|c1|t=now}, but only just: the Progressives, who took {five|pw}, now have {12|!p1}. The Fen Independents won {two|iw} and stay at {seven|i1}; the Greens also won {two|gw} and go up to {five|g1}.

A majority is {20|mj}.

Council leader Giles Fanshawe-Odell was beaten in Saltby by the Greens' Imogen Thackray, a paramedic, {640|t3} to {639|f3} after a second recount. He said: "Every vote counts, I used to tell people."

Counties had the most votes across the district, {6,284|cv}, a share of {33 per cent|cp}. The Progressives got {6,094|pv}, the Independents {3,428|iv} and the Greens {2,857|gv}.

There were {96|rj} spoilt papers, of which {one|-} bore a drawing of the incinerator.

@doc c-radio | radio script | 2035-05-05
FEN FM NEWS, 0800, SATURDAY

The hunt is on for a new leader in Fenmarsh after the ruling group was left {six|-} short of a majority.

The Progressives' Comfort Nkemelu has spoken to the Independents overnight. Between them they would have {20|pi}, which is bang on what's needed. The Greens say they'd rather be asked.

The man who lost in Saltby by {two|!m3|t=after a second recount} votes after a second recount, Giles Fanshawe-Odell, told Fen FM he'll take up bell-ringing.

A third of us voted, or {19,140|vc} people. Well over a third of those, {37 percent|pop}, or {7,082|po}, did so by post.

The bin strike enters day 12. Sunny, 17 degrees.

@doc d-weekly | weekly newspaper | 2035-05-10
YOU TURNED US AWAY

A carer who was refused a vote at St Guthlac's because her photo was "not smiling enough" is one of {22|!in} people who never got to cast a ballot in Fenmarsh last Thursday, the Standard can reveal.

Chantelle Pease, 34, of Gedney Drove, said: "I'd done a night. I wasn't going home for a passport."

The council says {41|id} were asked to come back with proper identification and most did. It says Saltby, decided by a single vote, was not affected.

The election cost {£212,000|co}. It works out at {£11|-} per vote. Council tax went up by {4.9 per cent|tx} in April.

HOW THE PARTIES STAND, AND HOW THEY STOOD
Counties {14|c1|t=STAND} (was {18|c0|t=was})
Progressives {13|p1|t=STAND} ({11|p0|t=was})
Independents {7|i1|t=STAND} ({7|i0|t=was})
Greens {5|g1|t=STAND} ({3|g0|t=was})

Dominoes: Black Swan 6, Ship Inn 3. Lurcher pups, £250.

@doc e-analysis | regional daily, analysis | 2035-05-24
Twenty to eighteen: the new arithmetic of Fenmarsh

By Desmond Okwuosa-Hale

Comfort Nkemelu became leader of the council last night by {20|lf|t=last night} votes to {18|la|^}, with {one|lx} abstention. It sounds as though the Independents delivered. They did not, quite. One of theirs sat on his hands, and it was a Green, Ms Thackray, who made up the number.

So the bloc of {20|pi} that was announced three weeks ago had a hole in it from the first evening.

Nobody can claim the district swung to anyone. The Progressives have {32 per cent|pp} of the vote, the party they displaced {33|cp}, and turnout was {33|to} as well. The Greens' {15 per cent|gp} got them more than it has ever done. What did for the Counties Party was the calendar: of their seats the {11|!cd} hardest to hold fell due in the year of the incinerator.

{Ninety-six|rj} people took the trouble to spoil a paper, or {96|-} times what it took to unseat a leader who had been there for {11|ye} years. {381|xv} voted for somebody who wasn't in it at all.

The {19,044|va} others have a council in which nothing can pass unless a paramedic from Saltby is off shift.
