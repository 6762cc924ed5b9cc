@story w3-kiirpakk-layoffs
@topic Layoffs at the Estonian delivery-robot startup Kiirpakk, April 2026
@subject K = Kiirpakk | the startup | the company | the firm | the robot maker
@subject T = Tallinn office | Tallinn | headquarters | the head office
@subject B = Berlin office | Berlin
@subject C = Kraków office | Kraków
@subject L = Liis Vahtra | Vahtra | Liis | the founder | the chief executive
@subject N = Norrsund Capital | Norrsund | the lead investor
@subject M = Coopmarket | the supermarket chain | its biggest client
@subject H = Hopper Dynamics | Hopper | the Finnish competitor
@subject W = works council | Berlin works council | Deniz Aslanbey | Aslanbey
@fact s0 = 612 | jobs | K | people employed | before 2026-04-14 | snapshot
@fact sc = 214 | jobs | K | jobs cut | 2026-04-14 | snapshot
@fact sp = 35 | rate | K | share of jobs cut | 2026-04-14 | snapshot
@fact s1 = 398 | jobs | K | people employed | after the cuts | plan
@fact st = 305 | jobs | T | people employed | before 2026-04-14 | snapshot
@fact sb = 142 | jobs | B | people employed | before 2026-04-14 | snapshot
@fact sk = 165 | jobs | C | people employed | before 2026-04-14 | snapshot
@fact ct = 118 | jobs | T | jobs cut | 2026-04-14 | snapshot
@fact cb = 61 | jobs | B | jobs cut | 2026-04-14 | snapshot
@fact cc = 35 | jobs | C | jobs cut | 2026-04-14 | snapshot
@fact ce = 96 | jobs | K | engineers' jobs cut | 2026-04-14 | snapshot
@fact cs = 83 | jobs | K | jobs cut in operations and support | 2026-04-14 | snapshot
@fact cl = 35 | jobs | K | jobs cut in sales | 2026-04-14 | snapshot
@fact c5 = 74 | jobs | K | jobs cut | March 2025 | snapshot
@fact sx = 705 | jobs | K | people employed | August 2024, the peak | snapshot
@fact v1 = 310000000 | other | K | valuation in euros | April 2026 | snapshot
@fact v0 = 940000000 | other | K | valuation in euros | May 2024 | snapshot
@fact vp = 67 | rate | K | fall in the valuation | April 2026 | snapshot
@fact f1 = 28000000 | fundraising | K | money raised in the latest round | April 2026 | snapshot
@fact f0 = 120000000 | fundraising | K | money raised in the round before | May 2024 | snapshot
@fact ft = 236000000 | fundraising | K | money raised since the founding | April 2026 | cumulative
@fact m1 = 19500000 | other | K | euros in the bank | end of March 2026 | snapshot
@fact m2 = 47500000 | other | K | euros in the bank with the latest round | April 2026 | snapshot
@fact b1 = 5200000 | spending | K | money used up a month | before the cuts | snapshot
@fact b2 = 2900000 | spending | K | money used up a month | after the cuts | plan | projected
@fact w1 = 4 | duration | K | months until the money is gone | before the cuts | snapshot | projected
@fact w2 = 16 | duration | K | months until the money is gone | after the cuts | plan | projected
@fact r5 = 41300000 | revenue | K | revenue | 2025 | snapshot
@fact r4 = 33000000 | revenue | K | revenue | 2024 | snapshot
@fact rp = 25.2 | rate | K | rise in revenue over the year | 2025 | snapshot
@fact rq = 9800000 | revenue | K | revenue | first quarter of 2026 | snapshot
@fact l5 = 58700000 | profit | K | loss | 2025 | snapshot
@fact l4 = 49100000 | profit | K | loss | 2024 | snapshot
@fact bots = 4600 | other | K | robots in service | April 2026 | snapshot
@fact t0 = 38 | other | K | cities served | before the cuts | snapshot
@fact t1 = 21 | other | K | cities served | after the cuts | plan
@fact tx = 17 | other | K | cities given up | 2026-04-14 | plan
@fact d5 = 14200000 | other | K | deliveries | 2025 | snapshot
@fact d4 = 10900000 | other | K | deliveries | 2024 | snapshot
@fact pr = 2.90 | price | K | price of a delivery | April 2026 | snapshot
@fact pc = 3.75 | price | K | cost of a delivery | April 2026 | snapshot
@fact pg = 2.40 | price | K | cost of a delivery | end of 2027 | plan | pledged
@fact ms = 31 | rate | M | share of the startup's revenue | 2025 | snapshot
@fact ne = 31 | rate | N | stake in the startup | after the round | plan
@fact n0 = 22.4 | rate | N | stake in the startup | before the round | snapshot
@fact z3 = 3 | duration | K | months of severance pay | April 2026 | plan | pledged
@fact z5 = 5 | duration | W | months of severance pay demanded | April 2026 | plan
@fact z1 = 1 | duration | K | months of severance pay that the law demands | - | constant | threshold
@fact o2 = 24 | duration | K | months in which options may be used | from April 2026 | plan | pledged
@fact o0 = 90 | duration | K | days in which options may be used | until now | constant
@fact pe = 25 | rate | L | cut in executives' pay | from May 2026 | plan | pledged
@fact hr = 85000000 | fundraising | H | money raised in the latest round | February 2026 | snapshot
@fact hi = 40 | other | H | job interviews promised to those laid off | April 2026 | plan | pledged
@fact xl = 171 | other | K | people on the list of those who look for work | 2026-04-17 | snapshot
@fact xc = 133 | other | K | employers who asked for the list | 2026-04-17 | snapshot
@fact a12 = 12 | duration | L | minutes that the all-hands call lasted | 2026-04-14 | constant
@fact ac = 09:41 | clock | L | time of the e-mail that called the meeting | 2026-04-14 | constant
@fact at = 10:00 | clock | L | time of the all-hands call | 2026-04-14 | constant
@rel sum s0 = st + sb + sk
@rel sum sc = ct + cb + cc
@rel sum sc = ce + cs + cl
@rel diff s1 = s0 - sc
@rel share sp = sc / s0
@rel change vp = v0 -> v1
@rel sum m2 = m1 + f1
@rel change rp = r4 -> r5
@rel diff tx = t0 - t1
@trap sc c5 :: this round of cuts and last year's
@trap cc cl :: cut in Kraków and cut in sales, both the same number
@trap ms ne :: a client's share of revenue and an investor's stake
@trap f1 f0 :: latest round and the one before
@trap f1 m1 :: the round and the money in the bank
@trap s0 sx :: staff before the cuts and at the peak
@trap w1 w2 :: runway before and after
@trap pr pc :: price and cost of a delivery
@trap z3 z5 :: offered and demanded
@trap b1 b2 :: burn before and after
@trap r5 l5 :: revenue and loss of one year
@trap f1 hr :: rounds of two rivals

@doc a-agency | wire agency | 2026-04-14
Estonia's Kiirpakk lays off {214|sc}, more than {a third|>sp} of its staff

TALLINN, 14 April, EST — Delivery-robot startup Kiirpakk is dismissing {214|sc|t=on Tuesday|by=Liis Vahtra} of its {612|s0} employees, founder Liis Vahtra announced on Tuesday, and will withdraw from {17|tx} of the {38|t0} cities in which its machines now roll.

Headquarters in Tallinn are hit hardest, with {118|ct} redundancies, followed by Berlin with {61|cb} and Kraków with {35|cc}.

Vahtra said existing shareholders led by Norrsund Capital would put in {28 million|f1} euros. The round values the company at {310 million|v1|t=now} euros; in May 2024, when it collected {120 million|f0|t=in May 2024}, the figure was {940 million|v0|^}.

Kiirpakk lost {58.7 million|l5|t=last year} euros last year on revenue of {41.3 million|r5|^}, according to accounts filed the same day. The year before, it had lost {49.1 million|l4|t=The year before} and taken in {33 million|r4|^}.

The trigger, she said, was the decision of the Coopmarket chain, which contributed {31%|ms|t=last year} of sales last year, to end its contract in June.

Those leaving are offered {three|z3} months' pay, where Estonian law asks for {one|z1}. Executives will earn {25%|pe|t=from May} less from May.

It's the second round of cuts after {74|c5|t=in March 2025} jobs in March 2025.

@doc b-scoop | startup news site | 2026-04-14
"By tonight you will know": inside Kiirpakk's worst morning
Scoop by Joonas Petrosyan — tips: signal +372 5555 0190

The calendar invite landed at {9.41|ac}. At {ten|at} the cameras went on, and {twelve|a12} minutes later it was over. "I hired for a market that didn't come," Liis Vahtra told people in three countries, two of whom we have spoken to. "By tonight you'll know whether you are one of the {214|sc}."

Deck Digest has seen the slides. Number 4 says that on 31 March there was {€19.5m|m1|t=on 31 March} in the bank and that {€5.2m|b1|t=a month} a month was going out: not quite {four|<w1} months. Number 5 adds the {€28m|f1} bridge, for {€47.5m|m2}, and takes away the people. Burn falls to {€2.9m|b2} and the runway grows to {16|w2} months.

Number 7 sorts the names by trade. Engineering {96|ce}, operations and support {83|cs}, sales {35|cl}. The robot-arm project is dead.

Number 9, "Who owns us", is the one nobody in the call dared ask about. Norrsund goes from {22.4%|n0} to {31%|ne}, with a double liquidation preference.

And the business? A trip costs {€3.75|pc} and earns {€2.90|pr}. The promise on the last slide is {€2.40|pg|t=by the end of 2027} by the end of 2027. First quarter turnover, {€9.8m|rq|t=First quarter}, was flat on the last one.

Kiirpakk peaked at {705|sx|t=in August 2024} people in August 2024. After this week it'll have {398|s1}.

▲ 412 upvotes · 96 comments · Sponsored: Payroll for 40 countries in one app

@doc c-letter | company letter to staff | 2026-04-14
A hard message

Dear all,

Today we say goodbye to {35 per cent|sp} of our team. I'm sorry. I'd like to tell you how we got here, in plain numbers, since you've always had those from me.

In 2025 our robots made {14.2 million|d5|t=In 2025} deliveries, up from {10.9 million|d4|t=the year before} the year before. Revenue rose by {25.2 per cent|rp}. You did that. But we lose money each time a lid opens: {€2.90|pr} comes in and {€3.75|pc} goes out. With a single customer standing for {31 per cent|ms} of our income, we were one phone call from trouble, and in March the phone rang.

So we'll be smaller: {21|t1} cities in place of {38|t0}, {398|s1} colleagues in place of {612|s0}. We keep all {4,600|bots} robots; they are paid for.

If you are leaving, you get {three|z3} months' salary wherever you work, your laptop, and {24|o2} months rather than {90|o0} days to decide about your options. Your manager will write before six tonight.

If you are staying: the leadership team and I take {a quarter|pe} less. Our investors, who've now entrusted us with {€236 million|ft|t=since 2017} since 2017, have given us time until late next year. I promise to break even in it.

Liis

@doc d-berlin | city newspaper, Berlin | 2026-04-16
Roboter-Startup: the works council wants more for Berliners

They rolled over the pavements of Prenzlauer Berg, were photographed, kicked and loved. In June Kiirpakk's six-wheelers will vanish from Leipzig and Dresden, two of {17|tx} places from which the Estonians are retreating. Berlin keeps its robots and loses its people: of the {142|sb} who work in the loft on Köpenicker Strasse, {61|cb} got mail on Tuesday.

Proportionally that's more than at the head office ({118|ct} of {305|st}) and twice as many as in Kraków, where {35|cc} of {165|sk} are going.

"We learned of it from a Tallinn gossip site while the e-mail was still loading," said Deniz Aslanbey, who chairs the works council. She calls the offer of {three|z3|by=Kiirpakk} monthly salaries stingy and demands {five|z5|by=she}. A firm which has raised {236 million|ft|t=over nine years} euros over nine years can't plead poverty, she thinks. Kiirpakk points to {19.5 million|m1|t=at the end of March} left in the account at the end of March.

The Finnish competitor Hopper Dynamics, flush with {85 million|hr|t=in February} euros raised in February, smelled an opening and has promised {40|hi} interviews to people who were let go. Its robots have eight wheels.

For customers little changes. A drop-off still costs the shop {2.90|pr} euros.

Also in the city section: A100 closed until 5 a.m. · Hertha's stadium, now 1.1 billion · Rent cap hearing, room 376

@doc e-vc | venture-capital newsletter | 2026-04-19
Term Sheet Tantrums #88: Kiirpakk, or the price of lids

Happy Sunday. Yes, that one.

What happened. A down round, and how: {€940m|v0|t=two years ago} two years ago, {€310m|v1|t=now} now, off {67%|vp}. Cheque size {€28m|f1}. Norrsund wrote most of it and ends up with {31%|ne} of the cap table (was {22.4%|n0}). In case you mix them up, as I did on Tuesday: {31%|ms} is also what Coopmarket was worth in the top line.

Growth wasn't the problem. {€33m|r4|t=in 2024} in 2024, {€41.3m|r5|t=in 2025} in 2025. The bottom line went the other way, {€49.1m|l4|t=in 2024} of red ink to {€58.7m|l5|t=in 2025}. January to March brought {€9.8m|rq|t=January to March}, which annualises to less than last year. Hmm.

Unit economics. {€3.75|pc} to move a burrito. Liis says {€2.40|pg|by=Liis|t=next year} next year. I'd want to see {three|-} first.

Burn. {€5.2m|b1|t=a month} a month before, {€2.9m|b2|t=after} after. {Sixteen|w2} months, says the deck. {Eighteen|-} is the usual advice.

People. {214|sc} out. In March last year it was {74|c5|t=In March last year}. A spreadsheet of those looking has {171|xl|t=by Friday} names by Friday night and requests from {133|xc|t=by Friday} employers, so Tallinn will be fine. The {96|ce} engineers will be more than fine.

Deals of the week: Milkbot (seed, €4m), Ledgerly (B, €31m), Fjordfuel (debt, €112m). Reply with gossip. 9,204 of you read the last one.
