@story yb-waterwolde-preference
@topic Dutch council election: seats by quotient, a candidate who enters on preference votes and one who misses by half a vote until the recount
@subject W = Waterwolde | the municipality | the council
@subject L = Lokaal Waterwolde | Lokaal | the local list
@subject P = Progressief Waterwolde | Progressief
@subject C = Christen Dorp | the Christian list
@subject I = Liberaal Waterwolde | the liberals
@subject D = Dierenstem | the animal party
@subject LC = Lokaal and Christen Dorp
@subject YB = Yara Benamar | Benamar | the student
@subject KH = Klaas Hiemstra | Hiemstra | the organist
@subject BV = Bert Veenhuis | Veenhuis | Lokaal's leader
@subject SD = Sietske Douma | Douma
@fact el = 45800 | other | W | electors | - | constant
@fact vc = 25648 | votes_cast | W | ballots cast | final | snapshot
@fact to = 56 | turnout | W | turnout | final | snapshot
@fact to0 = 52.8 | turnout | W | turnout | 2034 | snapshot
@fact bl = 320 | vote_count | W | blank ballots | final | snapshot
@fact iv = 98 | vote_count | W | invalid ballots | final | snapshot
@fact va = 25230 | votes_cast | W | valid ballots | final | snapshot
@fact qu = 870 | other | W | votes in the quotient | final | snapshot | threshold
@fact pt = 217.5 | other | W | preference votes needed | final | snapshot | threshold
@fact ptp = 25 | other | W | share of the quotient needed in preference votes | - | constant | threshold
@fact l = 8074 | vote_count | L | votes | final | snapshot
@fact p = 6308 | vote_count | P | votes | final | snapshot
@fact c = 5046 | vote_count | C | votes | final | snapshot
@fact i = 3784 | vote_count | I | votes | final | snapshot
@fact d = 2018 | vote_count | D | votes | final | snapshot
@fact lp = 32 | vote_share | L | share of valid ballots | final | snapshot
@fact pp = 25 | vote_share | P | share of valid ballots | final | snapshot
@fact cp = 20 | vote_share | C | share of valid ballots | final | snapshot
@fact ip = 15 | vote_share | I | share of valid ballots | final | snapshot
@fact st = 29 | seats | W | seats | - | constant
@fact mj = 15 | seats | W | seats needed for a majority | - | constant | threshold
@fact ls = 10 | seats | L | seats | final | snapshot
@fact ps = 7 | seats | P | seats | final | snapshot
@fact cs = 6 | seats | C | seats | final | snapshot
@fact is = 4 | seats | I | seats | final | snapshot
@fact ds = 2 | seats | D | seats | final | snapshot
@fact ls0 = 8 | seats | L | seats | 2034 | snapshot
@fact fq = 27 | seats | W | seats given on full quotients | final | snapshot
@fact rs = 2 | seats | W | remainder seats | final | snapshot
@fact lc = 16 | seats | LC | seats together | final | snapshot
@fact yb = 231 | vote_count | YB | preference votes | count | snapshot
@fact yn = 14 | other | YB | place on the list | - | constant
@fact kh1 = 217 | vote_count | KH | preference votes | count | snapshot
@fact kh2 = 219 | vote_count | KH | preference votes | recount | snapshot
@fact kn = 19 | other | KH | place on the list | - | constant
@fact bv = 5120 | vote_count | BV | preference votes | count | snapshot
@fact sd = 164 | vote_count | SD | preference votes | count | snapshot
@fact al = 4 | other | LC | aldermen | June | plan
@fact ho = 1200 | homes | LC | homes to be built | by 2042 | plan | pledged
@fact po = 9400000 | budget | LC | euros for a swimming pool | 2039 | plan | pledged
@fact vb = 22 | other | W | polling stations | - | constant
@fact ag = 20 | age | YB | age | - | snapshot
@rel share to = vc / el
@rel sum vc = va + bl + iv
@rel product va = qu * st
@rel share ptp = pt / qu
@rel sum va = l + p + c + i + d
@rel share lp = l / va
@rel share pp = p / va
@rel share cp = c / va
@rel sum st = ls + ps + cs + is + ds
@rel sum st = fq + rs
@rel sum lc = ls + cs
@race lists = l p c i d
@race seats = ls ps cs is ds
@race persons = bv yb kh1 sd
@trap kh1 kh2 :: count and recount
@trap kh1 pt :: what he had and what he needed
@trap pp ptp :: 25 percent of votes and 25 percent of the quotient
@trap ls ls0 :: two elections
@trap fq rs :: full quotients and remainders
@trap lc mj :: held and needed
@trap yn kn :: places on two lists
@trap bv l :: a person's votes and a list's
@trap to to0 :: two elections
@trap bl iv :: blank and invalid
@trap cp ag :: 20 percent and 20 years

@doc a-blog | live blog of a regional broadcaster | 2038-03-16
Council elections: Waterwolde

21.00 The {22|vb} polling stations have closed.

21.20 Turnout {56|to|t=21.20} percent. In 2034 it was {52.8|to0|t=In 2034}.

00.40 Provisional: Lokaal Waterwolde {32|lp|t=00.40} percent, Progressief {25|pp|^}, Christen Dorp {20|cp|^}, the liberals {15|ip|^} and the rest for the animals.

00.55 Seats: {10|ls}, {7|ps}, {6|cs}, {4|is}, {2|ds}. Lokaal had {8|ls0|t=In 2034} in 2034.

01.05 Bert Veenhuis of Lokaal on a table: "{Fifteen|mj} is what we need and I'm looking at {five|-} people who aren't singing."

Traffic: A7, bridge open. Cambuur 1-1.

@doc b-local | local newspaper | 2038-03-19
Student, 20, jumps over seven others

By Hilda Tjaarda-Oyelaran

Number {14|yn} on a list that won {seven|ps} seats: you can go on holiday. Yara Benamar, {20|ag}, who studies in Groningen, did, and she had to be rung on a ferry.

She got {231|yb} preference votes. Whoever has a quarter ({25 percent|ptp}) of the electoral quotient passes everybody above. With {25,230|va} valid votes and {29|st} seats the quotient's {870|qu}, and a quarter of that is {217.5|pt}.

That half matters. On the Christian list, at number {19|kn}, the organist Klaas Hiemstra has {217|kh1}. "So I'm half a vote short," he says. "I know which half."

He's asked for a recount of the village of Easterwier, where he plays.

Benamar's place costs Sietske Douma hers. She was number seven and has {146|!sd} votes. "I'd have voted for Yara too," she says bravely.

Church concert Sunday, Bach, at the organ K. Hiemstra.

@doc c-wire | news agency | 2038-03-22
Recount puts organist on Waterwolde council

WATERWOLDE (NPB) - A recount of one polling station has given the organist Klaas Hiemstra {219|kh2|t=A recount} preference votes, enough for a seat on the council of Waterwolde. He'd been on {217|kh1}, just under the requirement.

The distribution of seats is unchanged: Lokaal Waterwolde {11|!ls}, Progressief {seven|ps}, Christen Dorp {six|cs}, Liberaal {four|is}, Dierenstem {two|ds}.

The final result is {8,074|l} votes for Lokaal, {6,308|p} for Progressief, {5,046|c} for Christen Dorp, {3,784|i} for the liberals and {2,018|d} for Dierenstem. There were {320|bl} blank and {98|iv} invalid ballots.

Lokaal's leader, Bert Veenhuis, got {5,120|bv} preference votes.

@doc d-explain | local newspaper, reader's questions | 2038-03-26
Where did the last two seats come from?

{27|fq} of the {29|st} seats were given out for full quotients of {870|qu} votes: nine to Lokaal, seven to Progressief, five to Christen Dorp, four to the liberals, two to Dierenstem.

{Two|rs} were left. They go to the highest average. With one seat more Christen Dorp would have 841 votes for each, Lokaal 807, Progressief 788. So Christen Dorp got the first and Lokaal the second.

Progressief missed it by 19 votes per seat. In the whole of Waterwolde that's {190|-} votes or so.

Did everyone vote? {25,648|vc} people did. On the roll are {48,500|!el}.

Is half a vote possible? No. But {217.5|pt} is, as a limit, and it means that you need {218|-}.

@doc e-analysis | regional daily | 2038-06-11
Ten and six

Ype de Graaf-Mensah

It took eleven weeks and the most obvious coalition on offer. Lokaal ({10|ls}) and Christen Dorp ({6|cs}) have {16|lc} of {29|st} seats and will supply {four|al} aldermen. They're promising {1,200|ho} homes and a {9.4 million|po} euro swimming pool, closed on Sundays.

It's that last which Klaas Hiemstra negotiated. He came in at number {19|kn} with {219|kh2|t=after the recount} votes after the recount and now chairs his group; the moral, he says, is practise.

Progressief, with a quarter of the votes, sits opposite. Its youngest member, Yara Benamar, who had {312|!yb} votes of her own, spoke first in the debate, about buses. She spoke for four minutes. The council listened, which doesn't happen at {14|yn} on the list. Sietske Douma, whom she displaced and who had {164|sd}, was in the gallery.

{56 per cent|to} turned out in March. Nobody can say how many of them meant this. I suspect the {320|bl} blanks did.
