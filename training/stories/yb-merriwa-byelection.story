@story yb-merriwa-byelection
@topic Australian federal by-election in which an independent comes from second on preferences and costs the government its majority
@subject D = Division of Merriwa | Merriwa | the seat
@subject R = Toby Rourke | Rourke | the former grain trader | the Union candidate
@subject C = Ngaire Castellano | Castellano | the vet | the independent
@subject L = Shanthi Devadas | Devadas | Labour Movement
@subject E = Lotte Bergmann | Bergmann | the Ecologists
@subject X = other candidates
@subject U = National Union | the Union | the government
@subject HF = Horizon Fund | the fund
@subject H = House
@fact el = 118400 | other | D | people enrolled | - | constant
@fact vc = 97088 | votes_cast | D | ballots cast | final | snapshot
@fact to = 82 | turnout | D | turnout | final | snapshot
@fact inf = 4854 | vote_count | D | informal votes | final | snapshot
@fact ifp = 5 | other | D | share of ballots informal | final | snapshot
@fact fo = 92234 | votes_cast | D | formal votes | final | snapshot
@fact r1 = 35049 | vote_count | R | first-preference votes | final | snapshot
@fact c1 = 27670 | vote_count | C | first-preference votes | final | snapshot
@fact l1 = 18447 | vote_count | L | first-preference votes | final | snapshot
@fact e1 = 7379 | vote_count | E | first-preference votes | final | snapshot
@fact x1 = 3689 | vote_count | X | first-preference votes | final | snapshot
@fact r1p = 38 | vote_share | R | share of first preferences | final | snapshot
@fact c1p = 30 | vote_share | C | share of first preferences | final | snapshot
@fact l1p = 20 | vote_share | L | share of first preferences | final | snapshot
@fact c2 = 47224 | vote_count | C | votes after preferences | final | snapshot
@fact r2 = 45010 | vote_count | R | votes after preferences | final | snapshot
@fact c2p = 51.2 | vote_share | C | share of votes after preferences | final | snapshot
@fact r2p = 48.8 | vote_share | R | share of votes after preferences | final | snapshot
@fact m = 2214 | margin | C | lead in votes after preferences | final | snapshot
@fact cf = 19554 | vote_count | C | votes gained from preferences | final | snapshot
@fact rf = 9961 | vote_count | R | votes gained from preferences | final | snapshot
@fact cn = 50.3 | vote_share | C | share of votes after preferences | election night | cumulative
@fact rn = 49.7 | vote_share | R | share of votes after preferences | election night | cumulative
@fact pn = 71 | counted_share | D | share of votes counted | election night | cumulative
@fact u0 = 58.9 | vote_share | U | share of votes after preferences | 2034 general election | snapshot
@fact sw = 10.1 | margin | U | swing against, points | final | snapshot
@fact pp = 38835 | votes_cast | D | pre-poll votes | final | snapshot
@fact ppp = 40 | other | D | share of ballots cast at pre-poll | final | snapshot
@fact po = 14563 | votes_cast | D | postal votes | final | snapshot
@fact bo = 62 | other | D | polling booths | - | constant
@fact ca = 11 | candidates | D | candidates | - | constant
@fact xc = 1420000 | spending | C | dollars spent | whole campaign | cumulative
@fact xr = 1900000 | spending | R | dollars spent | whole campaign | cumulative
@fact hf = 510000 | fundraising | C | dollars given by the Horizon Fund | whole campaign | cumulative
@fact hp = 35.9 | other | C | share of spending covered by the Horizon Fund | whole campaign | cumulative
@fact vo = 940 | other | C | volunteers | polling day | snapshot
@fact q1 = 51 | poll_share | R | share after preferences in the poll | June | snapshot
@fact q2 = 49 | poll_share | C | share after preferences in the poll | June | snapshot
@fact qn = 624 | sample_size | - | people polled | June | snapshot
@fact h0 = 76 | seats | U | seats in the House | before the by-election | snapshot
@fact h1 = 75 | seats | U | seats in the House | after the by-election | snapshot
@fact hs = 151 | seats | H | seats in the House, all parties | - | constant
@fact cb = 8 | seats | H | crossbenchers | after the by-election | snapshot
@fact hw = 350000000 | budget | R | dollars promised for the highway | 2036 | plan | pledged
@fact hd = 60 | other | R | kilometres of highway to be doubled | 2040 | plan | pledged
@fact dist = 640 | distance | D | kilometres from end to end | - | constant
@rel share to = vc / el
@rel share ifp = inf / vc
@rel sum vc = fo + inf
@rel sum fo = r1 + c1 + l1 + e1 + x1
@rel share r1p = r1 / fo
@rel share c1p = c1 / fo
@rel share l1p = l1 / fo
@rel sum c2 = c1 + cf
@rel sum r2 = r1 + rf
@rel sum fo = c2 + r2
@rel share c2p = c2 / fo
@rel diff m = c2 - r2
@rel diff sw = u0 - r2p
@rel share ppp = pp / vc
@rel share hp = hf / xc
@race first = r1 c1 l1 e1
@race final = c2 r2
@race night = cn rn
@race poll = q1 q2
@race money = xr xc
@trap c1 c2 :: first preferences and after preferences
@trap cn c2p :: election night and final
@trap r1p r2p :: two shares of one candidate
@trap rn q2 :: a count and a poll
@trap h0 h1 :: before and after
@trap u0 r2p :: two elections
@trap pp po :: pre-poll and postal
@trap xc hf :: all spending and one donor
@trap vc fo :: all and formal
@trap cf m :: preferences gained and the lead
@trap l1p ppp :: shares of different wholes

@doc a-blog | live blog of a national newspaper | 2036-06-28
Merriwa byelection: the count as it happened

6.00pm And we're off. The seat is {640|dist}km across, has {62|bo} booths and {11|ca} candidates, and the last poll there ({624|qn} people) was {51|q1|by=the last poll}-{49|q2|^} to Toby Rourke for the Union. In 2034 the Union had it {58.9|u0|t=In 2034} to not very much.

7.15pm Small booths. Rourke's on about {45|-} per cent of primaries, but these are wheat booths. Wait for town.

8.20pm Town. The vet's people ({940|vo} of them in yellow) have started hugging.

9.40pm On primaries it's Rourke {38|r1p|t=9.40pm}, Ngaire Castellano {30|c1p|^}, Shanthi Devadas for Labour Movement {20|l1p|^}. On preferences? With {71|pn|t=9.40pm} per cent counted, it's Castellano {50.3|cn|^}, Rourke {49.7|rn|^}. I wouldn't ring anyone.

10.30pm PM's office: "too early". It's never too early when you're winning.

11.05pm Pre-polls, {38,835|pp} of them, mostly in. She's stretching it.

MOST VIEWED: Penrith 22-18 | Mouse plague: 9 tips

@doc b-wire | wire agency | 2036-06-29
Australian government loses majority in by-election

SYDNEY, June 29 (Tasman Wire) - Australia's National Union government has lost its parliamentary majority after an independent veterinarian won a rural seat it had held for 61 years.

Ngaire Castellano was leading the Union's Toby Rourke by {50.3|cn|t=with 71 percent of votes counted} percent to {49.7|rn|^} with {71|pn|^} percent of votes counted, and analysts said she could not be caught.

The Union will have {75|h1} of {151|hs} seats in the House of Representatives, one fewer than it had. It'll depend on a crossbench of {eight|cb}.

Rourke, a former grain trader, had promised to double {60|hd} km of highway at a cost of {A$530 million|!hw}.

Castellano raised most of her money from small donors, her campaign said.

@doc c-regional | regional newspaper | 2036-07-12
Declared: Castellano by {2214|m}

BY GERALDINE MUNRO-OKAFOR

NGAIRE Castellano was declared member for Merriwa at the Dubbin showground yesterday, {2214|m} votes to the good.

Of {92,234|fo} formal votes she has, after preferences, {47,224|c2|t=yesterday} to Toby Rourke's {45,010|r2|^}, or {51.2|c2p|^} per cent to {48.8|r2p|^}, a swing of {11.4|!sw} per cent against the Union.

On first preferences Rourke beat her by a street: {35,049|r1} to {27,670|c1}. Shanthi Devadas polled {18,447|l1} and Lotte Bergmann of the Ecologists {7379|e1}. The other seven shared {3689|x1}.

When their papers were distributed, {19,554|cf} ended with the vet and {9961|rf} with the grain trader. "That's two in three," said scrutineer Barry Petrakis. "You don't see that for a Shorthorn judge."

Informal votes: {4854|inf}. Turnout was {82|to} per cent.

Clearing sale Saturday: 2 headers, 14 gates. Rain 11mm.

@doc d-analysis | broadsheet analysis | 2036-07-15
The seat was never safe. It was merely unasked

Niall Brancatisano

A margin is a habit. In 2034 {58.9|u0|t=In 2034} per cent of Merriwa had the habit; last month {48.8|r2p|t=last month} did. The first preferences tell you that the Union was not hated, since {38|r1p} per cent put it first, more than anyone. They tell you too that {62|-} per cent put it somewhere else.

The independent's trick was to be second. Had Devadas, on {20|l1p}, finished ahead of her, I'm fairly sure that Rourke would be in Canberra asking for a highway. As it was, of the {29,515|-} preferences in play he got {9961|rf}.

We should speak of money. Castellano's yellow army cost {$1.42 million|xc}. The Horizon Fund, from the harbourside, supplied {half|!hp|v=50} of that. The Union's man spent {$1.9 million|xr}, and nobody calls his donors a phenomenon.

In the House the government has {75|h1}, where it had {76|h0}, and every Tuesday it'll need a vet.

Pre-polling, at {40|ppp} per cent, has become the election. Polling day's for sausages.

@doc e-local | community newsletter | 2036-07-18
The Coolabunyip Chronicle

VOTING: Our booth took {212|-} votes, of which {15|-} informal (that's {7|-} per cent, against {5|ifp} across the seat, so let's do better, people, it's numbers in boxes).

Over {118,000|>el} are enrolled in Merriwa and {97,088|vc} voted. The rest can expect a letter and a fine of $20.

Ngaire came through on Thursday to thank us, looked at Dulcie's kelpie, and said that it's the left hip. She told us she'd had {490|!vo} helpers on the day, and paid for none.

The highway: Toby's {60|hd} kilometres and {$350 million|hw} "remain on the table", he says, which is a good place for them.

Postal voters: {14,563|po} in the seat. If yours came late, blame the bridge.

Hall hire $35. Yoga 9am.

@doc f-fact | fact-check column | 2036-08-02
Did a "Sydney fund" buy Merriwa?

CLAIM: That the Horizon Fund "paid for" Ngaire Castellano's win.

WHAT WE FOUND: Disclosure returns show that the fund gave {$510,000|hf} towards spending of {$1.42 million|xc}, or {35.9 per cent|hp}. {4,300|-} people gave the rest. Toby Rourke's spending was higher, {$1.9 million|xr}.

CLAIM: That "more people voted for Rourke".

WHAT WE FOUND: True on first preferences ({35,049|r1} to {27,670|c1}). Not after the distribution ({45,010|r2} to {47,224|c2}), which decides the seat.

CLAIM: That the swing was the largest ever.

WHAT WE FOUND: At {10.1|sw} points it's not in the top {five|-}. It was {940|vo} volunteers by her campaign's roster, which also isn't a record.
