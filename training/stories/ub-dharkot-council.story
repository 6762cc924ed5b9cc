@story ub-dharkot-council
@topic Municipal council poll at Dharkot, Himachal Pradesh: polling day, a recount and the choice of president
@subject D = Dharkot | Dharkot Municipal Council | the municipal council | the council | civic body | town
@subject J = Janhit Morcha | the Morcha | JM
@subject L = Lok Dal Himachal | Lok Dal | LDH
@subject I = Independents | independents
@subject R = Rakesh Thakur | Thakur
@subject M = Meena Chauhan | Chauhan
@subject S = Sunita Negi | Negi
@subject V = Vikram Jeet Kanwar | Kanwar
@subject Y = Banjhal dump | the dump | dumping site | garbage heap | dumpyard
@subject P = dump petition | the memorandum | signatures
@subject N = National Green Tribunal | NGT | the tribunal
@subject A = district administration | Returning Officer | SDM | returning officer | the administration
@subject K = Kamla Devi | Kamla
@subject T = Tashi Dolkar | Dolkar
@fact c0 = 71 | candidates | D | nominations filed | 2031-01-06 | cumulative
@fact c1 = 9 | candidates | D | nominations rejected | 2031-01-08 | cumulative
@fact c2 = 14 | candidates | D | nominations withdrawn | 2031-01-10 | cumulative
@fact c3 = 48 | candidates | D | candidates in the fray | 2031-01-10 | snapshot
@fact cw = 21 | candidates | D | women in the fray | 2031-01-10 | snapshot
@fact cp = 43.75 | other | D | share of women in the fray | 2031-01-10 | snapshot
@fact wd = 13 | seats | D | wards | 2031 | constant
@fact w0 = 11 | seats | D | wards | 2026 | constant
@fact e0 = 18640 | other | D | electors | 2031-01 | snapshot
@fact ef = 9512 | other | D | women electors | 2031-01 | snapshot
@fact em = 9128 | other | D | men electors | 2031-01 | snapshot
@fact t1 = 14.2 | turnout | D | turnout | 2031-01-19 10:00 | snapshot
@fact t2 = 47.6 | turnout | D | turnout | 2031-01-19 14:00 | snapshot
@fact t3 = 71.8 | turnout | D | turnout | 2031-01-19 final | snapshot
@fact tv = 66.3 | turnout | D | turnout | 2026 | snapshot
@fact vc = 13384 | votes_cast | D | votes polled | 2031-01-19 final | cumulative
@fact vv = 13251 | votes_cast | D | votes for candidates | 2031-01-19 final | cumulative
@fact vn = 133 | vote_count | D | votes for none of the above | 2031-01-19 final | cumulative
@fact vJ = 5684 | vote_count | J | votes in all wards | 2031-01-19 final | cumulative
@fact vL = 5412 | vote_count | L | votes in all wards | 2031-01-19 final | cumulative
@fact vI = 2155 | vote_count | I | votes in all wards | 2031-01-19 final | cumulative
@fact pJ = 42.9 | vote_share | J | share of votes for candidates | 2031-01-19 final | snapshot
@fact pL = 40.84 | vote_share | L | share of votes for candidates | 2031-01-19 final | snapshot
@fact s1J = 5 | seats | J | wards won | 2031-01-19 first count | snapshot
@fact s1L = 6 | seats | L | wards won | 2031-01-19 first count | snapshot
@fact sJ = 6 | seats | J | wards won | 2031-01-20 after recount | snapshot
@fact sL = 5 | seats | L | wards won | 2031-01-20 after recount | snapshot
@fact sI = 2 | seats | I | wards won | 2031-01-20 after recount | snapshot
@fact s0J = 4 | seats | J | wards won | 2026 | snapshot
@fact s0L = 7 | seats | L | wards won | 2026 | snapshot
@fact r1 = 411 | vote_count | R | votes in Ward 7 | 2031-01-19 first count | snapshot
@fact m1 = 412 | vote_count | M | votes in Ward 7 | 2031-01-19 first count | snapshot
@fact r2 = 413 | vote_count | R | votes in Ward 7 | 2031-01-20 after recount | snapshot
@fact m2 = 411 | vote_count | M | votes in Ward 7 | 2031-01-20 after recount | snapshot
@fact mg1 = 1 | margin | M | votes ahead in Ward 7 | 2031-01-19 first count | snapshot
@fact mg2 = 2 | margin | R | votes ahead in Ward 7 | 2031-01-20 after recount | snapshot
@fact xS = 7 | vote_count | S | councillors' votes for president | 2031-02-03 | snapshot
@fact xV = 6 | vote_count | V | councillors' votes for president | 2031-02-03 | snapshot
@fact xm = 7 | vote_count | D | councillors' votes needed | - | constant | threshold
@fact ps = 26 | other | A | polling stations | 2031-01-19 | constant
@fact pc = 8 | other | A | sensitive polling stations | 2031-01-19 | constant
@fact of = 210 | officers | A | police on duty | 2031-01-19 | snapshot
@fact yd = 22 | other | Y | tonnes of waste brought in a day | 2031-01 | snapshot
@fact yc = 15 | other | Y | tonnes a day it can treat | - | constant
@fact yx = 7 | other | Y | tonnes a day left untreated | 2031-01 | snapshot
@fact yh = 84000 | other | Y | tonnes of old waste | 2031-01 | snapshot
@fact yb = 114000000 | budget | Y | rupees to clear the old waste | 2031-01 | plan | projected
@fact yf = 31.23 | other | Y | cost of clearing as a share of the council's budget | 2031-01 | snapshot
@fact ys = 340 | distance | Y | metres to the girls' school | - | constant
@fact yn = 4800000 | sentence | N | rupees of penalty | 2030-11 | constant
@fact yq = 180 | duration | J | days promised for moving the dump | 2031-01 | plan | pledged
@fact pq = 5870 | other | P | names | 2030-12 | cumulative
@fact hx = 25 | rate | L | percent off house tax | 2031-01 | plan | pledged
@fact bd = 365000000 | budget | D | yearly budget in rupees | 2030-31 | plan
@fact aT = 22 | age | T | age | - | constant
@fact aK = 78 | age | K | age | - | constant
@race w7a = r1 m1
@race w7b = r2 m2
@race pres = xS xV
@trap c0 c3 :: filed and left in the fray
@trap t1 t2 :: two moments of polling day
@trap t3 tv :: this poll and the last
@trap s1J sJ :: before and after the recount
@trap r1 r2 :: two counts in one ward
@trap m1 r1 :: rivals a vote apart
@trap wd w0 :: more wards than in 2026
@trap yd yc :: brought and treated
@trap xS xV :: the president's vote
@trap ef em :: women and men on the roll
@trap vc vv :: polled and for candidates
@rel diff c3 = c0 - c1 - c2
@rel share cp = cw / c3
@rel sum e0 = ef + em
@rel share t3 = vc / e0
@rel sum vc = vv + vn
@rel sum vv = vJ + vL + vI
@rel share pJ = vJ / vv
@rel share pL = vL / vv
@rel sum wd = sJ + sL + sI
@rel diff mg1 = m1 - r1
@rel diff mg2 = r2 - m2
@rel share yf = yb / bd
@rel diff yx = yd - yc
@rel sum wd = xS + xV

@doc a-agency | news agency | 2031-01-19

{71.8 pc|t3|v=71.8} turnout in Dharkot civic poll, count on

Nahan, Jan 19 (BNI): Polling for the {13|wd} wards of the Dharkot Municipal Council passed off peacefully on Sunday with {71.8 per cent|t3} of electors exercising their franchise, officials said.

It was {14.2 per cent|t1|t=by 10 am} by 10 am and picked up to {47.6 per cent|t2|t=at 2 pm} at 2 pm as the fog lifted. In 2026 the town had recorded {66.3 per cent|tv|t=In 2026}.

Of {18,640|e0} voters on the rolls {9,512|ef} are women. {Forty-eight|c3} candidates, {21|cw} of them women, were in the fray after {nine|c1} nominations were rejected at scrutiny and {14|c2} withdrawn.

{Two hundred and ten|of|v=210} policemen were posted at {26|ps} polling stations, {eight|pc} of which had been declared sensitive, SDM Harpreet Walia said. Kamla Devi, {78|aK}, contesting from Ward 4, came to vote on her grandson's scooter.

Municipal elections here are fought on party symbols. The ruling Lok Dal Himachal held {seven|s0L|t=in the outgoing house} wards in the outgoing house of {11|w0|^} and the Janhit Morcha {four|s0J|^}.

Counting was taken up immediately after polling and was under way when reports last came in. BNI VJ KS 1914

@doc b-portal | Hindi portal, English page | 2031-01-19
LIVE Dharkot MC Result 2031: Lok Dal {6|s1L}, Morcha {5|s1J}, but Ward 7 hangs by a vote

Pahad Khabar English | Updated 22:48 IST | 3 min read

22:48 All {13|wd} wards declared. Lok Dal {6|s1L|t=All 13 wards declared}, Morcha {5|s1J|^}, Independents {2|sI}. Neither side has the {seven|xm} it takes to elect a president.

22:31 Drama at the Government College counting hall! In Ward 7 Meena Chauhan (LDH) has {412|m1|t=22:31} votes and Rakesh Thakur (Morcha) has {411|r1|^}. A lead of {one|mg1}! Thakur has asked for a recount, in writing.

21:50 Youngest winner: Tashi Dolkar, {22|aT}, Independent, Ward 11. "I'll start with the smell," she says. Her ward adjoins the Banjhal dump, which gets {22|yd} tonnes a day and has machinery for {15|yc}.

21:15 Oldest winner too! Kamla Devi is {87|!aK} and takes Ward 4 for the Morcha.

20:20 What was promised: Morcha will shift the dump in {180|yq} days. Lok Dal will take {25%|hx} off house tax.

19:30 Turnout finally put at {71.8%|t3}. That is up {five and a half|-} points.

Trending: Shimla gets 2 cm snow | Gold at Rs 1,14,200 | 5 foods for thyroid

@doc c-press-note | district administration press note | 2031-01-20
OFFICE OF THE RETURNING OFFICER, MUNICIPAL COUNCIL DHARKOT
PRESS NOTE
Dated 20.01.2031

1. On the application of the candidate Sh. Rakesh Thakur, ballots of Ward No. 7 were re-counted on 20.01.2031 at 11.00 hrs in the presence of agents. {One|-} ballot earlier kept as doubtful was admitted, and {one|-} was found in the wrong bundle.

2. Result of re-count: Sh. Rakesh Thakur {413|r2|t=20.01.2031}; Smt. Meena Chauhan {411|m2|^}. Sh. Rakesh Thakur is declared elected by {2|mg2} votes.

3. Accordingly party position in the House of {13|wd} is: Janhit Morcha {6|sJ}, Lok Dal Himachal {5|sL}, Independents {2|sI}.

4. Consolidated statement for all wards. Electors {18,640|e0} (women {9,512|ef}, men {9,128|em}). Votes polled {13,384|vc}. Votes to candidates {13,251|vv}. None of the above {133|vn}. Poll percentage {71.8|t3}.

5. Votes secured: Janhit Morcha {5,684|vJ}; Lok Dal Himachal {5,412|vL}; Independents {2,155|vI}.

6. Nominations received were {71|c0}, rejected {9|c1}, withdrawn {14|c2}, contesting {48|c3}.

7. The first meeting, for administration of oath and election of President, will be notified separately. To be elected {7|xm} votes are required.

Sd/- Harpreet Walia, HAS, SDM-cum-Returning Officer
No. MC/Elec/2031-118/44

@doc d-english-daily | English daily | 2031-01-21
Recount flips Dharkot; dump decides everything

Chandni Rawat
The Hill Standard, Nahan edition

NAHAN, JANUARY 20
A single ward, and in it a single bundle of ballots, has turned the Dharkot civic body upside down. Rakesh Thakur of the Janhit Morcha, behind by {one|mg1|t=on Sunday night} on Sunday night, was declared winner of Ward 7 on Monday by {two|mg2|t=on Monday} votes, {413|r2|^} to {411|m2|^}.

That hands the Morcha {six|sJ} of {13|wd} seats. Lok Dal, which woke up with {six|s1L}, has {five|sL}. The {two|sI} Independents are being fed very well.

In votes the Morcha polled {42.9 per cent|pJ} against the Lok Dal's {40.8|pL}. More than {13,000|>vc} of the town's {18,640|e0} voters turned out.

Both parties agree that the poll was about the Banjhal dump, {340|ys} metres from the girls' senior secondary school. In December {5,870|pq|t=In December} residents signed a memorandum demanding its removal. The old heap is put at {84,000|yh} tonnes. Clearing it will need {Rs 11.4 crore|yb}, close to {a third|<yf} of the council's {Rs 36.5 crore|bd} budget. Last November the National Green Tribunal slapped a penalty of {Rs 84 lakh|!yn|t=Last November}.

"Every evening {seven|yx} tonnes that nobody can process is added to it," said Prof Ashwani Lakhanpal of the citizens' forum. "No candidate has told me where that goes."

Of {48|c3} contestants {27|!cw} were women, or {43.75 per cent|cp}; {seven|-} won.

Sensex tumbles 612 points: Page 11. Ranji scores: Page 14

@doc e-daily-president | regional daily | 2031-02-04
Sunita Negi is Dharkot's new president, by a whisker

Our Correspondent, Nahan, February 3

Sunita Negi of the Janhit Morcha was elected president of the municipal council here today, defeating Vikram Jeet Kanwar of the Lok Dal {7|xS}-{6|xV} in a show of hands that took {four|-} minutes.

The Independent from Ward 11, Tashi Dolkar, {22|aT}, supported Negi; her colleague from Ward 2 went the other way. With {six|sJ} councillors of its own the Morcha needed only {one|-}.

Dolkar made no secret of her price. "{One hundred and eighty|yq|v=180} days. It's on their own pamphlet," she said. "I have put it on my phone."

Kanwar, whose party secured {5,412|vL} votes in January against the Morcha's {5,684|vJ}, called the outcome "a mandate of {two|mg2} ballots", alluding to Ward 7, where Meena Chauhan led {412|m1|t=at first}-{411|r1|^} at first. She has gone to the District Judge.

The council must pay the NGT's {Rs 48 lakh|yn|by=NGT} by March. Its proposal for the {84,000|yh} tonnes of legacy waste, costing {Rs 11.4 crore|yb}, has been with Shimla since Diwali.

Negi, a retired headmistress of the girls' school, {340|ys} metres from the heap, said she would hold the first meeting there with the windows open.

@doc f-column | Sunday column | 2031-02-09
LETTER FROM THE RIDGE
What {133|vn} people said

by Major Gurpal Bisht (retd)

Much has been written about the {two|mg2} votes by which Ward 7 was won. I'd like to speak for the {133|vn} who came down on a freezing Sunday, queued behind me and pressed none of the above. There were {13,384|vc} of us in all. They're {one|-} in a hundred. I know four.

What did they say? Not that they don't care. They said that when {22|yd} tonnes of rubbish arrive each day at a place built for {15|yc}, a man who promises it'll be gone in {180|yq} days and a lady who promises {a quarter|hx|v=25} off the house tax are selling the same soap. The bill is {Rs 11.4 crore|yb}. The whole council runs on {36.5|bd|x=10000000} crore, and pays salaries first.

Still, I take my hat off. Turnout rose from {63.6 per cent|!tv|t=last time} last time to {72|t3|round}. {Twenty-one|cw} women stood. A girl of {22|aT} and a grandmother of {78|aK} sit in one House of {thirteen|wd}, and they made it by a raised hand, {seven|xS} to {six|xV}.

{Five thousand, eight hundred and seventy|pq|v=5870} of us put our names to that memorandum. If half of us carry our wet waste to the pit behind the house, I make it that the lorries would be lighter by {three|-} tonnes before the new President finds her chair.
