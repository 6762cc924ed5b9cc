@story yb-niederwaldau-wind
@topic Two rival referendum questions and a tie-break on wind turbines in a German town, with a quorum
@subject T = Niederwaldau | the town
@subject C = town council | the council
@subject GW = Gegenwind | the initiative | opponents of the turbines
@subject RW = Rückenwind | the supporters' alliance
@subject AY = Yes on question A | question A
@subject AN = No on question A
@subject BY = Yes on question B | question B
@subject BN = No on question B
@subject TA = A in the tie-break | A
@subject TB = B in the tie-break | B
@subject WF = wind farm | the wind farm | the turbines
@subject OB = Oberau
@subject BB = Bürgerblock
@subject HU = Heimatunion
@subject GL = Grüne Liste
@subject FW = Freie
@fact el = 28400 | other | T | electors | - | constant
@fact vc = 11928 | votes_cast | T | ballots cast | result | snapshot
@fact to = 42 | turnout | T | turnout | result | snapshot
@fact po = 6918 | votes_cast | T | postal ballots | result | snapshot
@fact pop = 58 | other | T | share of ballots sent by post | result | snapshot
@fact ay = 5733 | vote_count | AY | votes on stopping the wind farm | result | snapshot
@fact an = 5911 | vote_count | AN | votes on stopping the wind farm | result | snapshot
@fact ai = 284 | vote_count | T | invalid votes on stopping the wind farm | result | snapshot
@fact am = 178 | margin | AN | lead in votes on stopping the wind farm | result | snapshot
@fact ayp = 49.2 | vote_share | AY | share of votes on stopping the wind farm | result | snapshot
@fact by = 6206 | vote_count | BY | votes on the smaller wind farm | result | snapshot
@fact bn = 5391 | vote_count | BN | votes on the smaller wind farm | result | snapshot
@fact bi = 331 | vote_count | T | invalid votes on the smaller wind farm | result | snapshot
@fact bm = 815 | margin | BY | lead in votes on the smaller wind farm | result | snapshot
@fact byp = 53.5 | vote_share | BY | share of votes on the smaller wind farm | result | snapshot
@fact ta = 5498 | vote_count | TA | votes in the tie-break | result | snapshot
@fact tb = 6070 | vote_count | TB | votes in the tie-break | result | snapshot
@fact ti = 360 | vote_count | T | invalid votes in the tie-break | result | snapshot
@fact qp = 20 | other | T | share of electors who must say yes | - | constant | threshold
@fact qn = 5680 | other | T | yes votes needed for the quorum | - | constant | threshold
@fact sg = 2412 | other | GW | signatures handed in | spring | snapshot
@fact sv = 2077 | other | GW | signatures found valid | spring | snapshot
@fact sn = 1988 | other | GW | signatures needed | - | constant | threshold
@fact sp = 7 | other | GW | share of electors who must sign | - | constant | threshold
@fact cs = 36 | seats | C | council seats | - | constant
@fact s1 = 13 | seats | BB | council seats | - | constant
@fact s2 = 11 | seats | HU | council seats | - | constant
@fact s3 = 7 | seats | GL | council seats | - | constant
@fact s4 = 5 | seats | FW | council seats | - | constant
@fact cf = 20 | vote_count | C | members for nine turbines | January vote | snapshot
@fact ca = 14 | vote_count | C | members against nine turbines | January vote | snapshot
@fact cb = 2 | vote_count | C | members abstaining on nine turbines | January vote | snapshot
@fact t1 = 9 | other | WF | turbines | first plan | plan
@fact t2 = 6 | other | WF | turbines | question B | plan
@fact mw = 7.2 | other | WF | megawatts of each turbine | - | plan
@fact m1 = 64.8 | other | WF | megawatts | first plan | plan
@fact m2 = 43.2 | other | WF | megawatts | question B | plan
@fact ht = 246 | distance | WF | metres of height | - | plan
@fact r1 = 1300000 | revenue | WF | euros of lease a year for the town | first plan | plan | projected
@fact r2 = 870000 | revenue | WF | euros of lease a year for the town | question B | plan | projected
@fact co = 54000 | spending | T | euros spent on holding the vote | result | cumulative
@fact xg = 18300 | spending | GW | euros spent on the campaign | whole campaign | cumulative
@fact xr = 26400 | spending | RW | euros spent on the campaign | whole campaign | cumulative
@fact oy = 612 | vote_count | AY | votes in Oberau on stopping the wind farm | result | snapshot
@fact ot = 862 | votes_cast | OB | valid votes in Oberau on stopping the wind farm | result | snapshot
@fact op = 71 | vote_share | AY | share of votes in Oberau on stopping the wind farm | result | snapshot
@rel share to = vc / el
@rel share pop = po / vc
@rel sum vc = ay + an + ai
@rel diff am = an - ay
@rel sum vc = by + bn + bi
@rel diff bm = by - bn
@rel sum vc = ta + tb + ti
@rel share qp = qn / el
@rel share sp = sn / el
@rel sum cs = s1 + s2 + s3 + s4
@rel sum cs = cf + ca + cb
@rel product m1 = t1 * mw
@rel product m2 = t2 * mw
@rel share op = oy / ot
@race a = an ay
@race b = by bn
@race tie = tb ta
@race money = xr xg
@trap ay qn :: enough for the quorum, too few to win
@trap ay by :: two questions on one paper
@trap ta ay :: tie-break and question
@trap am bm :: two leads
@trap t1 t2 :: two plans
@trap r1 r2 :: two plans' income
@trap sg sv :: handed in and valid
@trap sp qp :: two quorums
@trap op ayp :: one village and the town
@trap cf qp :: twenty councillors and twenty percent
@trap co xg :: public cost and campaign

@doc a-daily | regional daily | 2033-05-20
Two questions and a third, should both be answered yes

By Wiebke Sandrock

On 3 July the people of Niederwaldau will hold a ballot paper as long as a baguette.

Question A comes from the initiative Gegenwind and wants no turbines at all in the Hainforst. {2,412|sg} people signed for it, of whom {2,077|sv} were entitled to; {seven per cent|sp|v=7} of the electorate, {1,988|sn} signatures, were required.

Question B comes from the council and proposes a compromise: {six|t2} turbines rather than the {nine|t1|t=in January} that it approved in January, when {20|cf|t=in January} members were for them, {14|ca|^} against and {two|cb|^} abstained.

Should both get a majority, a tie-break decides. And in each case the ayes must come to {20 per cent|qp} of those entitled to vote, that is {5,680|qn}.

Each machine is {246|ht} metres high and yields {7.2|mw} megawatts. The treasurer expects {€870,000|r2} a year in rent from the smaller version. From the original, it would have been {€1.3 million|r1}.

Also in this issue: asparagus queen, 19, crowned | FC Waldau 0-4

@doc b-blog | live blog | 2033-07-03
Niederwaldau votes on wind: all the results as they arrive

18:00 That's it. Of {28,400|el} entitled, {11,928|vc} have taken part. {42 percent|to}, very decent for a Sunday with a lake.

18:40 Oberau, next to the forest: {612|oy} of {862|ot} for A. That's {71 percent|op}.

19:30 All polling stations, now the post, and the post is {58 percent|pop} of everything. {6,198|!po} envelopes.

20:45 Question A: yes {5,733|ay|t=20:45}, no {5,911|an|^}. So it's lost, by {178|am}. Gegenwind's tent is very still. They've got the quorum! Just not the majority.

20:58 Question B: yes {6,206|by|t=20:58}, no {5,391|bn|^}. Won, by {815|bm}.

21:10 So the tie-break isn't needed, but they've counted it: {6,070|tb} for B, {5,498|ta} for A.

21:15 Mayor: "{Six|t2} it is."

@doc c-wire | wire agency | 2033-07-04
Town in Germany votes for smaller wind farm

NIEDERWALDAU (dfp) - Voters in the town of Niederwaldau have come out in favour of a wind farm of {six|t2} turbines with {43.2|m2} megawatts.

In Sunday's referendum {53.5 percent|byp} agreed with a proposal by the town council. A proposal by citizens to ban turbines failed with {49.2 percent|ayp}.

The council had at first wanted {eight|!t1|t=at first} turbines. The citizens' group Gegenwind then collected signatures. It spent {18,300|xg} euros on its campaign, its opponents from the alliance Rückenwind {26,400|xr}.

In the {36|cs}-member council the Bürgerblock holds {13|s1} seats, the Heimatunion {11|s2}, the Grüne Liste {seven|s3} and the Freie {five|s4}.

The quorum, {one-fifth|qp|v=20} of all voters, was met by both sides.

@doc d-weekly | local advertiser | 2033-07-07
What now, Hainforst?

Our reporter Jens-Peter Ohlendorf put readers' questions to the town hall.

Is it certain that they'll be built? No. The town only leases the ground. The approval is given by the district.

How much does the town earn? The treasurer says {€870,000|r2|by=The treasurer says} a year. With the first plan it would have been {€1.1 million|!r1|t=With the first plan}.

How much electricity? {43.2|m2} megawatts instead of {64.8|m1}.

Were there spoilt papers? Yes, and more the further down you go: {284|ai} at A, {331|bi} at B, {360|ti} in the tie-break.

Can Gegenwind go to court? It can. "We had {5,733|ay}," says chairwoman Edeltraud Kniep, "and {5,680|qn} were needed." The town hall replies that this is the quorum and has nothing to do with the majority.

And what did the fun cost? {€61,000|!co}, including the extra-long envelopes.

Firewood, beech, 90 € per stere, delivered.

@doc e-comment | broadsheet comment | 2033-07-09
The compromise as a winner: a rarity

As a rule, whoever offers the middle in a referendum is run over from both sides. In Niederwaldau the middle got {6,206|by} votes, more than anything else on the paper.

It pays to read the figures crosswise. {5,733|ay} wanted none, and {5,391|bn} did not want {six|t2}. The second group cannot consist only of the first: somebody must have said no to B since {nine|t1} were what they'd hoped for. And {6,070|tb} preferred B in the tie-break, which is fewer than voted for it. People are not calculators. They were asked three times about the same forest and gave three answers.

In Oberau, {71 per cent|op} of them will look at blades of {246|ht} metres. The village gets nothing in particular. It would be wise, and not dear, for a town with {870,000|r2} euros of fresh income to remember who was in the way.

The referendum itself cost {54,000|co} euros, {four and a half|-} for each participant. I have had worse coffee for that.
