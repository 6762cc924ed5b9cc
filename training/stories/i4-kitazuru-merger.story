@story i4-kitazuru-merger
@topic Advisory vote on merging two towns and a village in northern Japan
@subject K = Kitazuru | the larger town | the railway town
@subject M = Mineharu | the hot-spring town | its neighbour
@subject O = Otaniura | the village | the fishing village
@subject A = Kitazuru-Mineharu-Otaniura merger | the merger | the three municipalities | the three
@fact kf = 4812 | vote_count | K | votes for the merger | final | constant
@fact ka = 3977 | vote_count | K | votes against the merger | final | constant
@fact mf = 2140 | vote_count | M | votes for the merger | final | constant
@fact ma = 2655 | vote_count | M | votes against the merger | final | constant
@fact of = 611 | vote_count | O | votes for the merger | final | constant
@fact oa = 402 | vote_count | O | votes against the merger | final | constant
@fact af = 7563 | vote_count | A | votes for the merger | final | constant
@fact aa = 7034 | vote_count | A | votes against the merger | final | constant
@fact av = 14597 | votes_cast | A | valid votes | final | constant
@fact afp = 51.8 | vote_share | A | share of votes for the merger | final | constant
@fact map = 55.4 | vote_share | M | share of votes against the merger | final | constant
@fact ofp = 60.3 | vote_share | O | share of votes for the merger | final | constant
@fact kfp = 54.8 | vote_share | K | share of votes for the merger | final | constant
@fact am = 529 | margin | A | votes by which the merger was ahead | final | constant
@fact mm = 515 | margin | M | votes by which the merger was behind | final | constant
@fact kp = 18240 | other | K | inhabitants | 2039 | snapshot
@fact mp = 9415 | other | M | inhabitants | 2039 | snapshot
@fact op = 2070 | other | O | inhabitants | 2039 | snapshot
@fact ap = 29725 | other | A | inhabitants | 2039 | snapshot
@fact ap9 = 41300 | other | A | inhabitants | 1999 | snapshot
@fact kd = 6200000000 | budget | K | yen of debt | March 2039 | snapshot
@fact md = 4800000000 | budget | M | yen of debt | March 2039 | snapshot
@fact od = 900000000 | budget | O | yen of debt | March 2039 | snapshot
@fact ad = 11900000000 | budget | A | yen of debt | March 2039 | snapshot
@fact sv = 310000000 | budget | A | yen saved each year | after the merger | plan | projected
@fact c0 = 36 | seats | A | members of the councils | 2039 | constant
@fact c1 = 20 | seats | A | members of the joint council | after the merger | plan | projected
@fact kt = 57.9 | turnout | K | voters who turned out | final | constant
@fact mt = 60.6 | turnout | M | voters who turned out | final | constant
@fact ot = 58.2 | turnout | O | voters who turned out | final | constant
@fact ck = 16 | seats | K | members of the council | 2039 | constant
@fact cm = 12 | seats | M | members of the council | 2039 | constant
@fact co = 8 | seats | O | members of the council | 2039 | constant
@fact oh = 435000 | budget | O | yen of debt a head | March 2039 | snapshot
@fact svh = 10430 | budget | A | yen saved each year for each inhabitant | after the merger | plan | projected
@fact pet = 2 | other | A | share of voters who must sign a petition | - | constant | threshold
@fact peto = 35 | other | O | signatures needed for a petition | - | constant | threshold
@trap am mm :: majorities of different bodies and of opposite signs
@trap kf af :: one town and all three
@trap c0 c1 :: now and after the merger
@trap ap ap9 :: forty years apart
@rel sum af = kf + mf + of
@rel sum aa = ka + ma + oa
@rel sum av = af + aa
@rel diff am = af - aa
@rel diff mm = ma - mf
@rel share afp = af / av
@rel sum ap = kp + mp + op
@rel sum ad = kd + md + od
@rel sum c0 = ck + cm + co
@race debts = kd md od
@race people = kp mp op

@doc a-agency | news agency | 2039-10-17
Hot-spring town votes down three-way merger in northern Japan

MORIOKA — A plan to fuse two towns and a village with {29,725|ap} inhabitants between them was thrown into doubt on Sunday when one of them voted against it.

In Mineharu {2,655|ma|t=on Sunday} people opposed the merger and {2,140|mf|^} backed it. Kitazuru approved by {4,812|kf|^} to {3,977|ka|^} and Otaniura by {611|of|^} to {402|oa|^}.

Across the three the proposal had a slim majority, {7,563|af|^} to {7,034|aa|^}, but the mayors had agreed that each municipality had to say yes. The result is not binding.

Turnout was {57.9%|kt} in Kitazuru, {60.6%|mt} in Mineharu and {58.2%|ot} in Otaniura, the prefectural election board said.

The joint municipality was to have come into being on April 1, 2041.

@doc b-paper | regional daily | 2039-10-18
"We would have been their bathtub"

From our Kitazuru bureau

The inn owners of Mineharu were up late. It took until 22:50 before the last box, from the junior high school, confirmed it: {515|mm|t=the last box} votes too few for the merger in their town, a "no" of {55.4 percent|map|^}.

In the railway town next door, where {54.8 percent|kfp} were in favor, Mayor Shintaro Hoshikawa stared at a different number. "We three together said yes, by {529|am|by=Mayor Shintaro Hoshikawa}," he said. "What am I to tell the {7,563|af|by=Mayor Shintaro Hoshikawa}?"

His town owes {6.2 billion yen|kd}, Mineharu {4.8 billion|md}, tiny Otaniura {900 million|od}. Joined, that is {11.9 billion|ad}, and it was this, rather than the fate of the {36|c0} councilors (of whom only {20|c1} would have kept a seat), that scared Mineharu.

Forty years ago {41,300|ap9|t=Forty years ago} people lived here; now it is fewer than {30,000|<ap|t=now}, with {18,240|kp|t=now}, {9,415|mp|^} and {2,070|op|^} respectively.

Subscribers: 4,300 yen a month. Delivery 0120-55-118.

@doc c-explain | question-and-answer page | 2039-10-19
Q&A: The merger that two said yes to

How close was it?
That depends. Of {14,597|av} valid votes {51.8 percent|afp} were for it. But look at each place. In the fishing village the yes side took {60.3 percent|ofp}, in the larger town {54.8|kfp}; in the hot-spring town the no side got {55.4|map}.

What would it have brought?
A single town hall and, says the prefecture, {310 million yen|sv|by=the prefecture} less spending every year. That is a little over {10,000 yen|>svh|by=the prefecture} per head for {29,725|ap} residents. Opponents think it half as much.

And the councils?
{Sixteen|ck} members sit in Kitazuru, {12|cm} in Mineharu and {eight|co} in Otaniura. A joint council was to have {20|c1}.

Can they vote again?
Yes, if {one-fiftieth|pet|v=2} of the voters sign a petition. In the village that would take about {35|~peto} signatures.

@doc d-column | magazine column | 2039-11-01
A village of {two thousand|~op}, and its {nine hundred million|od}

I took the 9:14 to Otaniura, where the road ends. {Two thousand and seventy|op} people, three trawlers, a debt of {900 million yen|od}. Each of them, from the headmistress to the baby born in August, owes {435,000|oh}.

They would have liked to be swallowed. By {611|of} to {402|oa} they asked for it. "With a bigger belly there is at least digestion," the postmaster told me.

But next door in Mineharu the arithmetic was another: {4.8 billion|md} for {9,415|mp} heads. Who has such a debt fears the neighbour's, and Kitazuru's is {6.2|kd|x=1000000000}. So {2,655|ma} said no, {515|mm|s=Mineharu} more than said yes, and a plan drawn up over six years ended at ten to eleven at night.

The prefecture's officials mourn their {310 million|sv} a year. I mourn the name they had chosen: Umikaze, sea wind. The runner-up was "Central Town".
