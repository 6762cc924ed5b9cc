@story uf-brzozowiec-recall
@topic Two recall questions in a Polish city: the mayor falls by 126 ballots over the validity threshold, the council survives
@subject B = Brzozowiec | the city | the town
@subject O = Zdzisława Orłowicz | Orłowicz | the mayor | Ms Orłowicz | Zdzisława
@subject W = Hubert Wencel | Wencel | Mr Wencel
@subject C = Brzozowiec city council | the council | councillors | the councillors
@subject I = Enough Smoke committee | Enough Smoke | the committee | the initiators | the petitioners
@subject E = the electoral commissioner | commissioner | the commissioner's office | electoral officials | officials
@subject K = Krynica Studies poll | Krynica Studies | the pollster | Krynica
@subject S = Old Town district | Old Town
@subject Z = Zatorze district | Zatorze
@subject P = Wkra Park estate | Wkra Park
@subject N = the incinerator | the plant
@fact el = 58905 | other | B | people entitled to vote | 2035-10-12 | snapshot
@fact pt = 19014 | votes_cast | O | people who voted on the recall | final | cumulative
@fact yes = 17602 | vote_count | O | votes for recall | final | cumulative
@fact no = 1166 | vote_count | O | votes against recall | final | cumulative
@fact inv = 246 | other | O | invalid papers | final | cumulative
@fact thr = 18888 | votes_cast | O | people who had to vote for the recall to be valid | - | constant | threshold
@fact mar = 126 | margin | O | people above the threshold | final | cumulative
@fact tu = 32.28 | turnout | O | turnout | final | cumulative
@fact sh = 92.6 | vote_share | O | share of all papers that were for recall | final | cumulative
@fact cpt = 18990 | votes_cast | C | people who voted on the recall | final | cumulative
@fact cyes = 16344 | vote_count | C | votes for recall | final | cumulative
@fact cthr = 20259 | votes_cast | C | people who had to vote for the recall to be valid | - | constant | threshold
@fact csh = 1269 | margin | C | people short of the threshold | final | cumulative
@fact ab = 67.72 | other | O | share of people entitled who did not vote | final | cumulative
@fact dif = 24 | other | B | people who answered only the question on the mayor | final | cumulative
@fact t12 = 9.1 | turnout | O | turnout | 2035-10-12 noon | cumulative
@fact t17 = 22.4 | turnout | O | turnout | 2035-10-12 17:00 | cumulative
@fact ts = 38 | turnout | S | turnout | final | cumulative
@fact tz = 35.2 | turnout | Z | turnout | final | cumulative
@fact tp = 24.6 | turnout | P | turnout | final | cumulative
@fact r2 = 31480 | votes_cast | B | people who voted in the mayoral run-off | 2034 | constant
@fact r2v = 31102 | votes_cast | B | valid votes in the mayoral run-off | 2034 | constant
@fact ov = 16057 | vote_count | O | votes in the mayoral run-off | 2034 | constant
@fact wv = 15045 | vote_count | W | votes in the mayoral run-off | 2034 | constant
@fact om = 1012 | margin | O | votes ahead in the mayoral run-off | 2034 | constant
@fact os = 51.6 | vote_share | O | share in the mayoral run-off | 2034 | constant
@fact r1 = 33765 | votes_cast | C | people who voted in the council election | 2034 | constant
@fact fr = 60 | other | B | share of the earlier voters that makes a recall valid | - | constant | threshold
@fact sig = 7412 | other | I | signatures handed in | 2035-07 | cumulative
@fact sigv = 6288 | other | I | signatures found valid | 2035-08 | cumulative
@fact sigx = 1124 | other | I | signatures rejected | 2035-08 | cumulative
@fact sign = 5902 | other | I | signatures required | - | constant | threshold
@fact dq = 60 | duration | I | days allowed for collecting signatures | - | constant
@fact pl = 61 | poll_share | K | residents who would recall the mayor | 2035-09 | snapshot
@fact plc = 44 | poll_share | K | residents who would recall the council | 2035-09 | snapshot
@fact pli = 29 | poll_share | K | residents certain to go and vote | 2035-09 | snapshot
@fact pn = 600 | sample_size | K | residents polled | 2035-09 | snapshot
@fact nc = 388000000 | budget | N | building cost in zlotys | 2035 | plan
@fact nc0 = 297000000 | budget | N | building cost in zlotys | 2033 | plan
@fact nt = 70000 | other | N | tonnes of waste burnt a year | - | plan
@fact de = 214000000 | other | B | debt in zlotys | 2035-09 | snapshot
@fact bu = 512000000 | budget | B | annual budget in zlotys | 2035 | plan
@fact dp = 41.8 | other | B | debt as a share of the budget | 2035-09 | snapshot
@fact f0 = 3.4 | price | B | single bus ticket in zlotys | 2034 | constant
@fact f1 = 4.6 | price | B | single bus ticket in zlotys | 2035-03 | constant
@fact fp = 35.3 | rate | B | rise of the bus ticket | 2035-03 | constant
@fact co = 290000 | spending | B | cost of the referendum in zlotys | 2035-10 | plan
@fact st = 34 | other | B | polling stations | 2035-10-12 | constant
@fact se = 23 | seats | C | seats | - | constant
@rel sum pt = yes + no + inv
@rel diff dif = pt - cpt
@rel diff mar = pt - thr
@rel share tu = pt / el
@rel share sh = yes / pt
@rel diff csh = cthr - cpt
@rel sum r2v = ov + wv
@rel diff om = ov - wv
@rel share os = ov / r2v
@rel sum sig = sigv + sigx
@rel share dp = de / bu
@rel change fp = f0 -> f1
@race runoff = ov wv
@trap pt cpt :: the mayor's question and the council's
@trap thr cthr :: the mayor's threshold and the council's
@trap yes ov :: votes to remove her and votes that elected her
@trap tu t17 :: final and five o'clock
@trap sig sigv :: handed in and valid
@trap sigv sign :: valid and required
@trap r2 r2v :: voters and valid votes
@trap nc nc0 :: the estimate grew
@trap pl sh :: poll and result
@trap fr dq :: sixty percent and sixty days
@trap mar csh :: above one threshold, below the other

@doc a-wire | news agency | 2035-10-13
Brzozowiec mayor recalled as turnout clears bar by {126|mar} people

BRZOZOWIEC, Poland (NPA) — Voters in Brzozowiec have dismissed their mayor, Zdzisława Orłowicz, but not the councillors who backed her, official figures showed on Monday.

Sunday's ballot on the mayor drew {19,014|pt|t=Sunday's ballot|by=the electoral commissioner} people, the electoral commissioner announced, against a minimum of {18,888|thr|^}. Under the local referendum law a recall counts only if it attracts {three-fifths|fr|v=60} of the number who took part in the election of the official concerned. In last year's run-off that number was {31,480|r2|t=last year's run-off}.

Of those who came, {17,602|yes|t=Sunday's ballot} wanted Orłowicz gone and {1,166|no|^} wanted her to stay; {246|inv|^} spoiled their papers.

A simultaneous question on dissolving the {23|se}-seat council was also approved, by {16,344|cyes|t=simultaneous} votes, but has no effect. It was answered by {18,990|cpt|^} residents, {1,269|csh|^} too few. The council had been elected by a larger crowd, {33,765|r1|t=had been elected}, which pushed its own bar to {20,259|cthr}.

Turnout stood at {9.1 percent|t12|t=at noon} at noon and {22.4 percent|t17|t=at 5 p.m.} at 5 p.m. before ending on {32.28 percent|tu|t=ending}.

The government will name a caretaker until an early election, due within {90|-} days.

The dispute began over a waste incinerator whose cost has risen to {388 million|nc|t=has risen} zlotys from {297 million|nc0|t=from 297 million zlotys two years ago} zlotys two years ago.

@doc b-portal | regional news portal | 2035-10-12
LIVE: Will they reach the threshold? Referendum day in Brzozowiec

Referendum desk | Photo: M. Gawlik | 214 comments

22:50 First stations are reporting, {3|-} of {34|st}. All of them for recall, overwhelmingly. That was never the question. The question is whether the total reaches {18,888|thr}.

21:00 Closed. Thank you to everyone who sent us photographs of queues. We have counted a lot of dogs.

18:10 The five o'clock reading is in: {22.4%|t17|t=five o'clock|by=the commissioner's office}, says the commissioner's office. That is out of {58,905|el} entitled. To be safe the Enough Smoke people need about {10|-} points more in four hours.

15:30 We are asked again why there are two thresholds. Each body is measured against its own election. The mayor was chosen in a run-off, the council a fortnight earlier. Hers is lower, theirs is {20,259|cthr}.

13:05 Noon reading: {9.1%|t12|t=Noon}. "Weak", says a petitioner on Kościelna. "Everyone's at Mass", says another.

11:20 Hubert Wencel, who lost to Orłowicz last year by {1,012|om|t=last year}, votes with his two daughters and declines to gloat.

10:00 A reminder of how we came here. The petitioners gathered {7,412|sig|t=in July} signatures in July, well inside the {60|dq} days allowed. The commissioner threw out {1,124|sigx|t=threw out} and kept {6,288|sigv|^}. They needed {5,902|sign}.

08:15 In a September poll by Krynica Studies, {61%|pl|t=In a September poll|by=Krynica Studies} said they would recall the mayor, {44%|plc|^} the council. But only {29%|pli|^} swore they would turn up.

@doc c-weekly | national weekly magazine | 2035-10-19
The smoke and the fire

Last spring, the price of a single bus ride in Brzozowiec went from {3.40|f0|t=Last spring} to {4.60|f1|t=Last spring} zlotys. A rise of {more than a third|>fp|t=Last spring|v=33.3} sounds a small matter on which to end a career. But Zdzisława Orłowicz had promised in the same month that the incinerator would not cost her voters a penny, and the two numbers found each other.

Her career was anyway built on sand. In the run-off of 2034 she had defeated Hubert Wencel by {16,057|ov|t=In the run-off of 2034} to {15,045|wv|^}, or {51.6 percent|os|^} of valid votes. This month {over seventeen and a half thousand|>yes|t=This month|v=17500} people asked her to leave: more than had ever asked her to come.

It was the arithmetic of the law that made it a drama. Sociologist Agata Fijałkowska-Diop calls it "a contest between those who go and those who stay at home." Orłowicz told her supporters to stay at home, and they obeyed; barely {1,200|~no} disobeyed in order to defend her. The abstainers came within {126|mar|t=came within} souls of winning. In the Old Town {38 percent|ts|t=came within} voted, in Zatorze, downwind of the plant, {35.2 percent|tz|^}. The new estate of Wkra Park managed {24.6|tp|^}.

And the council? The {23|se} members who voted through every stage of the project stay, because {18,990|cpt|t=stay} is not enough when {20,259|cthr} is demanded.

The city owes {214 million|de|t=at the end of September} zlotys at the end of September, on a budget of {512 million|bu|t=this year} this year. The caretaker will find the file on the desk. The plant is to burn {70,000|nt} tonnes a year. It does not say whose.

@doc d-mayor | statement from the mayor's press office | 2035-10-13
Statement by Zdzisława Orłowicz

Dear residents,

I accept the result. Of {58,905|el|t=yesterday} people who could have voted yesterday, {fewer than a third|<tu|t=yesterday|v=33.3} did; more than {two-thirds|>ab|^|v=66.67} did not ask for my dismissal. The statute nevertheless gives the decision to the former, and I respect it.

I received {16,057|ov|t=in April last year} votes in April last year. I thank those who cast them, and also the {1,166|no|t=yesterday} who came out yesterday although I had asked them not to.

I leave a city with debt of {41.8 percent|dp|t=today} of its budget today. The legal worry begins at {60|-}. I leave a plant whose price, {388 million|nc} zlotys, is covered to {four-fifths|-} from European funds. The claim that it will burn {140,000|-} tonnes was false in the campaign and remains so now; the permit says {70,000|nt|by=the permit}.

A referendum costs money. Ours came to {290,000|co} zlotys, with {34|st} polling stations. I hope the early election will be cheaper.

The councillors elected by {33,765|r1|t=with me} of you on the same spring day with me will continue to serve. To Mr Wencel, who finished {1,012|om|t=then} behind me then, I wish a calm campaign.

City Hall switchboard 81 555 01 40. Office hours on 14 October: 8 to 15.

@doc e-faq | explainer of a legal affairs site | 2035-10-14
Valid and invalid on the same day: the Brzozowiec recall in seven answers

Who was voted on? Two bodies, on two papers: the mayor, Zdzisława Orłowicz, and the council.

Why did one vote bind and the other not? Because the quorum is a share, {60 percent|fr}, of those who voted when the body was last elected. For the mayor, {31,480|r2|t=when the body was last elected} times that share gives {18,888|thr}. For the council, {33,765|r1|^} gives {20,259|cthr}. The mayor's ballot was handed to {19,014|pt|t=on Sunday} people on Sunday. The council's was taken by {18,990|cpt|^}. {A couple of dozen|~dif|v=24} voters left it on the table.

Do spoiled papers count towards the quorum? Yes, and it was lucky for the initiators. Without the {246|inv|t=on Sunday} of them the recall of the mayor would have failed, for the surplus was {126|mar|^}.

Not the valid votes of the run-off? No. There were {31,102|r2v|t=the run-off}, but what matters is attendance.

How lopsided was it? {92.6 percent|sh|t=on Sunday} of papers on the mayor were for recall.

How many signatures started this? The law wanted {5,902|sign}; {6,288|sigv|t=once checked} were good once checked, of {7,412|sig|t=delivered} delivered.

Did pollsters foresee it? In part. Krynica, with {600|pn|t=a month before|by=Krynica} respondents a month before, had {61 percent|pl|^} for recalling her, yet put certain voters at {29 percent|pli|^}. Real attendance was {32.28|tu|t=Real attendance}, so a few of the uncertain went.

@doc f-blog | residents' blog | 2035-10-13
Well, I owe my brother-in-law a crate of beer

I said we would not make it. At five o'clock it was {22.4|t17|t=At five o'clock}, and I have lived in Brzozowiec long enough to know what we do after five o'clock on a Sunday.

And then Zatorze got off the sofa: {35.2 percent|tz|t=by the end}, by the end! Old Town even more, {38|ts|^}. Only Wkra Park, the people with the triple glazing, could not be bothered ({24.6|tp|^}).

{Seventeen thousand six hundred and two|yes|v=17602} of us. I looked up what she was elected with and I laughed: {16,057|ov}. We beat her own score by {more than 1,500|-}.

The beer, by the way, costs less than a bus ticket did before she came: {3.40|f0|t=before she came}. It is now {4.60|f1|t=now}, up {35.3 percent|fp|^}, and I have not seen a cleaner bus.

Do I regret the councillors? I do. We were {1,269|csh} heads short on them. My brother-in-law says people mixed up the papers; I say {44 percent|plc|t=before the vote} in that poll before the vote told us what was coming, compared with {61|pl|^} for her.

As for {297 million|nc0|t=first}, which is what they told us first, and {388|nc|t=today|x=1000000} today, I would like to see the receipts. So, I imagine, would whoever comes next. {290 thousand|co|v=290000} for the referendum is the best money we ever spent.

Next Thursday: choir practice, room 12, bring the 1987 book.
