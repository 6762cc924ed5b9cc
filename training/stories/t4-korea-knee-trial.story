@story t4-korea-knee-trial
@topic Failure of a knee arthritis drug in its last trial and the fall of its maker's shares, South Korea
@subject D = tarenoflimab | SBT-207 | the drug | the injection | the antibody | drug group
@subject P = placebo | salt water | saline | the dummy | placebo group | comparison arm
@subject T = ARCH-1 | the trial | the study | phase 3 trial
@subject T2 = ARCH-2 | the second trial | the sister trial | second study
@subject Q = phase 2 trial of tarenoflimab | phase 2 | the earlier trial | mid-stage study
@subject J = Japanese patients | Japan | Japanese centres
@subject S = Saebyeok Therapeutics | Saebyeok | the company | the drugmaker | the biotech
@subject F = Ryu Dal-hyeon | Ryu | the founder | the chairman
@subject V = Vaudrey Pharma | Vaudrey | the Swiss partner | its Swiss partner
@subject A = Okcheon Securities | Okcheon
@subject K = Association of Saebyeok Shareholders | the shareholders' association | small shareholders
@fact n = 1046 | sample_size | T | patients | - | constant
@fact nd = 524 | sample_size | D | patients | - | constant
@fact np = 522 | sample_size | P | patients | - | constant
@fact hos = 41 | other | T | hospitals | - | constant
@fact wk = 52 | duration | T | weeks that patients were followed | - | constant
@fact pd = 31.4 | score | D | points by which pain fell | week 52 | snapshot
@fact pp = 27.9 | score | P | points by which pain fell | week 52 | snapshot
@fact gap = 3.5 | margin | T | points between drug and placebo | week 52 | snapshot
@fact need = 5 | margin | T | points between drug and placebo that were needed | - | constant | threshold
@fact gap2 = 9.2 | margin | Q | points between drug and placebo | 2032 | snapshot
@fact n2 = 212 | sample_size | Q | patients | 2032 | constant
@fact gapj = 5.8 | margin | J | points between drug and placebo | week 52 | snapshot
@fact nj = 118 | sample_size | J | patients | - | constant
@fact rd = 247 | other | D | patients whose pain halved | week 52 | snapshot
@fact rp = 206 | other | P | patients whose pain halved | week 52 | snapshot
@fact rdp = 47.14 | other | D | percent of patients whose pain halved | week 52 | snapshot
@fact rpp = 39.46 | other | P | percent of patients whose pain halved | week 52 | snapshot
@fact rgap = 7.68 | margin | T | percentage points between those whose pain halved | week 52 | snapshot
@fact sd = 38 | other | D | patients with serious side effects | week 52 | cumulative
@fact sp = 29 | other | P | patients with serious side effects | week 52 | cumulative
@fact id = 11 | cases | D | infected joints | week 52 | cumulative
@fact ip = 1 | cases | P | infected joints | week 52 | cumulative
@fact dd = 3 | deaths | D | patients who died | week 52 | cumulative
@fact dp = 2 | deaths | P | patients who died | week 52 | cumulative
@fact od = 83 | other | D | patients who dropped out | week 52 | cumulative
@fact op = 71 | other | P | patients who dropped out | week 52 | cumulative
@fact o = 154 | other | T | patients who dropped out | week 52 | cumulative
@fact pv = 0.08 | other | T | probability that chance explains the result | week 52 | snapshot
@fact s0 = 84200 | price | S | won a share | 2035-05-21 close | snapshot
@fact s1 = 51300 | price | S | won a share | 2035-05-22 close | snapshot
@fact s2 = 47650 | price | S | won a share | 2035-05-23 close | snapshot
@fact sch = 39.07 | rate | S | percent by which a share fell | 2035-05-22 close | snapshot
@fact sdf = 32900 | price | S | won by which a share fell | 2035-05-22 close | snapshot
@fact shs = 70000000 | other | S | shares | - | constant
@fact lost = 2303000000000 | other | S | won of market value lost | 2035-05-22 close | snapshot
@fact st = 18.4 | other | F | percent of the shares owned | 2035-05 | snapshot
@fact sold = 150000 | other | F | shares sold | 2035-02 | cumulative
@fact soldp = 91500 | price | F | won for each share sold | 2035-02 | snapshot
@fact soldw = 13725000000 | revenue | F | won from shares sold | 2035-02 | cumulative
@fact up = 60000000 | revenue | V | dollars paid at signing | 2033 | constant
@fact mil = 420000000 | budget | V | dollars to be paid at milestones | - | plan | hypothetical
@fact deal = 480000000 | budget | V | dollars that the deal is worth | - | plan
@fact cash = 168000000000 | other | S | won in hand | 2035-03-31 | snapshot
@fact burn = 21000000000 | spending | S | won spent a quarter | 2035 | snapshot
@fact qs = 8 | duration | S | quarters that the money lasts | 2035-03-31 | snapshot | projected
@fact cost = 94000000000 | spending | T | won that the trial cost | - | cumulative
@fact staff = 512 | jobs | S | people who work there | 2035-05 | snapshot
@fact cut = 120 | jobs | S | jobs to go | 2035 | plan | denied
@fact ret = 61 | other | K | percent of the shares owned | 2035-05 | snapshot
@fact holders = 212000 | other | K | people who own shares | 2035-05 | snapshot
@fact suit = 1380 | other | K | people who joined the lawsuit | 2035-05-24 | cumulative
@fact tgt0 = 130000 | price | A | won a share forecast | before 2035-05-22 | plan | projected
@fact tgt1 = 45000 | price | A | won a share forecast | 2035-05-22 | plan | projected
@fact pl2 = 700 | enrolment | T2 | patients planned | - | plan
@fact en2 = 338 | enrolment | T2 | patients enrolled | 2035-05 | cumulative
@fact qs2 = 2 | duration | S | years that the money lasts | 2035-03-31 | snapshot | projected
@trap gap gap2 :: last and middle stage
@trap gap gapj :: all patients and the Japanese ones
@trap pd pp :: drug and placebo
@trap rd rdp :: patients and percent
@trap s1 s2 :: Tuesday's and Wednesday's close
@trap s0 soldp :: the price before the news and when the founder sold
@trap up mil :: paid and promised
@trap n pl2 :: two trials
@trap pl2 en2 :: planned and enrolled
@trap cash cost :: money in hand and what the trial cost
@rel sum n = nd + np
@rel diff gap = pd - pp
@rel share rdp = rd / nd
@rel share rpp = rp / np
@rel diff rgap = rdp - rpp
@rel sum o = od + op
@rel share sch = sdf / s0
@rel diff sdf = s0 - s1
@rel product lost = shs * sdf
@rel product soldw = sold * soldp
@rel sum deal = up + mil
@rel product cash = burn * qs

@doc a-wire | financial wire | 2035-05-22
Saebyeok plunges {39%|sch} after arthritis drug misses goal

SEOUL, May 22 (Corvo) - Shares of South Korea's Saebyeok Therapeutics lost {39%|sch|t=on Tuesday} on Tuesday after its experimental knee injection failed to beat placebo in a late-stage trial, wiping {2.3 trillion won|lost|^} off the company's value.

The stock closed at {51,300|s1|t=closed} won, down from {84,200|s0|t=Monday} on Monday.

Saebyeok said patients given tarenoflimab reported a drop in pain of {31.4|pd|t=after a year|by=Saebyeok} points on a 100-point scale after a year, compared with {27.9|pp|^|s=those given salt water} for those given salt water. A difference of at least {5|>need} points had been agreed with regulators as the bar for success. The probability that chance alone explains the gap was {0.08|pv}.

The phase 3 trial, called ARCH-1, enrolled {1,046|n} people at {41|hos} hospitals in four countries and cost about {94 billion won|~cost}.

Swiss partner Vaudrey Pharma, which paid {$60 million|up|t=in 2033|s=Swiss partner Vaudrey Pharma} in 2033 for rights outside Asia, said it would "review its options". It would owe up to {$420 million|<mil|s=It} more if goals were met.

Chairman and founder Ryu Dal-hyeon, who holds {18.4%|st|s=Ryu Dal-hyeon}, told analysts on a call that Saebyeok had cash for {eight|qs|by=Ryu Dal-hyeon} quarters. A second study continues.

Okcheon Securities cut its price target to {45,000|tgt1|s=Okcheon Securities} won from {130,000|tgt0|s=Okcheon Securities}. ($1 = 1,370 won)

@doc b-daily | national daily, English edition | 2035-05-23
'We bet the house on a knee': biotech dream of {212,000|holders} small investors bursts

By Gong Seo-rin, Osong

The lobby of Saebyeok Therapeutics has a glass cabinet with a titanium knee in it. On Tuesday afternoon a man in hiking clothes stood before it and wept. He had put his severance pay into the company at around 80,000 won. When the closing bell rang, a share was worth {51,300|s1|t=When the closing bell rang}, which is {32,900|sdf|^} less than the day before.

He is far from alone. Retail investors, {212,000|holders|s=Retail investors} of them, own {61 percent|ret|^} of the company, an unusual proportion even for Korea. The biotech has {70 million|shs} shares in issue, so the arithmetic of the day is brutal: {2.3 trillion won|lost} gone.

What happened? After {52|wk} weeks, those who received the antibody felt less pain. So did those who received saline. The gap between the two arms was {3.5|gap|t=After 52 weeks} points, where the middle-stage trial three years ago, in {212|n2|t=three years ago} volunteers, had shown {9.2|gap2|^|s=the middle-stage trial}.

Looked at another way, {47.1 percent|rdp|t=After 52 weeks|s=patients on the drug} of patients on the drug saw their pain cut in half. On placebo it was {39.5 percent|rpp|^}. "An advantage of {7.7 percent|!rgap|force|by=Professor Han Mi-ok}, at a price nobody could pay," said Professor Han Mi-ok of Cheongju's Daewon hospital, who was not involved.

The union at the Osong plant says a list with {120|cut|m=asserted|by=The union} jobs to be cut has been circulating among the {512|staff} people employed there. The company denies it.

Anger is turning on the founder. In February, Ryu Dal-hyeon sold {150,000|sold|t=In February} shares at {91,500|soldp|^} won apiece, for {13.7 billion won|soldw|^} in all. He says he had a tax bill to pay and had not seen the results. The Financial Supervisory Service has asked for his calendar.

Related: Kosdaq down 2.1% | 5 things to know before you buy a biotech stock

@doc c-release | company statement | 2035-05-22
Saebyeok Therapeutics announces topline results of ARCH-1

OSONG, Republic of Korea – Saebyeok Therapeutics (KQ 318990) today reported that the phase 3 study ARCH-1 of SBT-207 (tarenoflimab) in osteoarthritis of the knee did not meet its primary endpoint.

Of {1,046|n} randomised patients, {524|nd} received SBT-207 and {522|np} placebo. At week {52|wk}, mean pain had fallen by {31.4|pd|t=At week 52|s=SBT-207} points with SBT-207 and by {27.9|pp|^|s=placebo} points with placebo, a difference of {3.5|gap|^} points. The prespecified margin was {5.0|need}.

In a secondary analysis, {247|rd|s=those who received SBT-207} of those who received SBT-207 had their pain reduced by half or more, against {206|rp|s=placebo} on placebo.

Among {118|nj|s=Japanese} Japanese participants the difference was {5.8|gapj|s=Japanese participants} points. The company will study the reasons.

SBT-207 was generally well tolerated. Serious adverse events occurred in {38|sd} patients on SBT-207 and {29|sp|s=in the comparison arm} in the comparison arm. {Three|dd|s=patients on active treatment} patients on active treatment and {two|dp|s=on placebo} on placebo died; no death was judged related.

ARCH-2, which has enrolled {338|en2|s=ARCH-2} of {700|pl2|s=ARCH-2} patients, continues as planned. Cash and equivalents stood at {168 billion won|cash|t=on 31 March} on 31 March. Reports that the company will reduce its workforce by {120|cut|m=denied} are not true.

@doc d-mag | medical newsletter | 2035-05-28
RHEUMA LETTER no. 412 — Another knee drug stumbles

Readers asked us for a plain reading of the ARCH-1 release. Here it is, with the usual warning that a release is not a paper.

Effect. On the pain scale the antibody bought {3.5|gap} points over saline. It had to buy {5|need}. Even its own mid-stage study, with {212|n2} people, promised {9.2|gap2|s=its own mid-stage study}; effects shrink when trials grow, and this one grew to {1,046|n} people.

Responders. {247|rd} out of {524|nd}, which is {47%|rdp|round}; in the other arm it was {206|rp|s=the other arm} out of {522|np|s=the other arm}, or {39%|rpp|round|s=the other arm}. Impressive placebo response, as ever with needles.

Dropouts. Buried on the slides rather than in the text: {83|od} left on the drug and {71|op} on saline, {164|!o} altogether.

Safety. This is what would have sunk it anyway. The slides list {11|id|s=after the antibody} septic joints after the antibody, {one|ip|s=without it} without it. The release mentions only that {38|sd|s=after the antibody} and {29|sp|s=without} patients respectively had something serious.

Subgroups. Please do not move to Osaka on the strength of {118|nj} people and {5.8|gapj|s=Osaka} points.

What next? The sister trial has {338|en2} of its {700|pl2} patients. We would stop it. The money for ARCH-1, {94 billion won|cost|s=ARCH-1}, would have paid for some 12,000 knee replacements.

Dr Florentyna Abiodun, editor

@doc e-invest | stock-market column | 2035-05-24
The knee-jerk was right

THE PIT | by Marcus Ohlendieck-Shin

Three closes tell the story. Monday: {84,200|s0|t=Monday} won. Tuesday: {53,100|!s1|t=Tuesday}. Last night: {47,650|s2|t=Last night}. Okcheon, which on Monday still saw {130,000|tgt0|t=on Monday|s=Okcheon}, now says {45,000|tgt1|t=now|s=Okcheon}, and for once an analyst is only slightly behind the market.

What is left? First, cash: {168 billion won|cash|t=at the end of the first quarter} at the end of the first quarter, disappearing at {21 billion|burn} every three months. Second, a contract with a Swiss firm that was billed as worth {$480 million|deal|s=a Swiss firm}. Of this {$60 million|up|s=a Swiss firm} ever crossed the Alps; the other {420|mil|x=1000000|s=a Swiss firm} was tied to things that will not happen. Third, a second trial that needs to find more patients than it has found so far.

The fourth asset is the founder's reputation. Mr Ryu let go of {150,000|sold|s=Mr Ryu} shares three months ago and pocketed {17.3 billion won|!soldw|t=three months ago|s=Mr Ryu}. He keeps {18.4 percent|st|s=He}, so he too is poorer this week, though not as poor as the {212,000|holders} others. By this morning {1,380|suit|t=By this morning} of them had signed up to sue.

Our model portfolio (Kosdaq 150: +4% this year, ours +6%) owns no biotech.

@doc f-radio | radio business bulletin | 2035-05-23
It's seven minutes past six, here is business with Nari Quaye.

They hoped for a needle that would save the knee. It did help, a bit: pain went down by {31|pd|round} points in the people who had the real thing and by {28|pp|round|s=the people who had water} in the people who had water. That is not enough for the regulator, and the market was merciless. Nearly {forty percent|~sch|t=on Tuesday} off on Tuesday, and today {47,650|s2|t=today} won at the close for a share in Saebyeok, a company that the Okcheon brokers had told us would go to {130,000|tgt0|by=the Okcheon brokers}.

Saebyeok says it has money for {two|qs2|by=Saebyeok} years. The staff, {512|staff} of them, got an e-mail saying everybody keeps their job. And the man who founded the place tells our programme that he sold his {150,000|sold|s=he} shares "to pay a tax bill and for no other reason".

The won, meanwhile, at 1,371.
