@story xc-tasmania-council
@topic Mayoral recount in Port Lorne, Tasmania, November 2034
@subject P = Priya Ramanathan | Ramanathan | the deputy mayor
@subject D = Douglas Fenner | Fenner | the sitting mayor
@subject T = Tui Harawira | Harawira | the third candidate
@subject E = Electoral commission | the commission
@subject L = Port Lorne | the city
@fact p = 9214 | vote_count | P | votes | recount | snapshot
@fact d = 9079 | vote_count | D | votes | recount | snapshot
@fact t = 3907 | vote_count | T | votes | recount | snapshot
@fact f = 22200 | votes_cast | L | formal votes | recount | snapshot
@fact inf = 640 | votes_cast | L | informal votes | recount | snapshot
@fact all = 22840 | votes_cast | L | ballot papers returned | recount | snapshot
@fact m = 135 | margin | P | lead in votes | recount | snapshot
@fact p0 = 9168 | vote_count | P | votes | first count | snapshot
@fact d0 = 9121 | vote_count | D | votes | first count | snapshot
@fact m0 = 47 | margin | P | lead in votes | first count | snapshot
@fact pg = 46 | vote_count | P | votes gained in the recount | recount | snapshot
@fact dl = 42 | vote_count | D | votes lost in the recount | recount | snapshot
@fact ps = 41.5 | vote_share | P | share of formal votes | recount | snapshot
@fact ds = 40.9 | vote_share | D | share of formal votes | recount | snapshot
@fact ts = 17.6 | vote_share | T | share of formal votes | recount | snapshot
@fact ms = 0.6 | margin | P | lead in points | recount | snapshot
@fact roll = 28550 | other | L | voters on the roll | 2034-10 | snapshot
@fact tu = 80 | turnout | L | turnout | recount | snapshot
@fact cost = 38000 | spending | E | cost of the recount in dollars | recount | snapshot
@fact thr = 50 | margin | E | margin that sets off a recount | - | constant | threshold
@rel sum f = p + d + t
@rel sum all = f + inf
@rel diff m = p - d
@rel diff m0 = p0 - d0
@rel diff pg = p - p0
@rel diff dl = d0 - d
@rel share ps = p / f
@rel share ds = d / f
@rel share ts = t / f
@rel diff ms = ps - ds
@rel share tu = all / roll
@race recount = p d t
@race first = p0 d0
@trap m m0 :: margin at the recount and at the first count
@trap f all :: formal votes and all ballots
@trap m0 pg :: almost the same number, lead and gain

@doc a-daily | local daily | 2034-11-14
Ramanathan's {47|m0} becomes {135|m}

PRIYA Ramanathan is Port Lorne's next mayor, and by more than anybody thought.

The recount that finished on Tuesday put the deputy mayor on {9,214|p|t=on Tuesday} votes and Douglas Fenner on {9,079|d|^}, a margin of {135|m|^}. On the first count she had {9,168|p0|t=On the first count} to his {9,121|d0|^}, or {47|m0|^} more, which was under the {50|thr} that triggers a second look.

So she gained {46|pg} and he lost {42|dl}. Most were papers put in the wrong bundle, a commission spokesman said. Tui Harawira finished with {3,907|t}, making {22,200|f} formal votes between the three.

@doc b-results | commission notice | 2034-11-14
CITY OF PORT LORNE — MAYOR — RESULT OF RECOUNT

RAMANATHAN, P: {9,214|p} ({41.5%|ps})
FENNER, D: {9,079|d} ({40.9%|ds})
HARAWIRA, T: {3,709|!t} ({17.6%|ts})
Formal: {22,200|f}
Informal: {640|inf}
Total returned: {22,840|all}
Enrolled: {28,550|roll}
Turnout: {80%|tu}

@doc c-liveblog | live blog | 2034-11-14
4.52pm: And that's it. {9,214|p} plays {9,079|d}. A win by {145|!m} votes for Priya Ramanathan after the wildest fortnight in Port Lorne politics.

4.58pm: In per cent, {41.5|ps} v {40.9|ds}, so {0.6|ms} of a point in it.

5.10pm: Old mate Harawira says his {3,907|t} "decided this". Maybe. {17.6 per cent|ts} of {22,200|f} isn't nothing.

5.31pm: Turnout's in: {22,840|all} back out of {28,550|roll} sent, a neat {80|tu} per cent. Bill for the recount: about {$38,000|~cost}.
