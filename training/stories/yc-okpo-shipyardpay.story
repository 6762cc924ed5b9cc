@story okpo-shipyardpay
@topic Pay round at a South Korean shipyard: strike, rejected deal, accepted deal
@subject D = Daehan Ocean Industries | Daehan Ocean | DOI | the yard | the company | the shipbuilder
@subject U = Daehan Ocean Workers' Branch | the union | the branch | DOWB
@subject S = subcontracted workers | subcontractors | in-house subcontractors | agency workers
@subject O = Okpo drydock 2 | Dock 2 | the drydock
@subject Q = Qatari gas carrier order | the Qatari order | the gas carriers
@subject M = Ministry of Employment and Labor | the ministry | labour ministry
@subject K = Korea Offshore and Shipbuilding Employers | the employers' body
@fact d0 = 159800 | price | U | won of monthly base pay rise demanded | June 2031 | plan | hypothetical
@fact d1 = 92000 | price | D | won of monthly base pay rise offered | 2 September 2031 | plan | hypothetical
@fact d2 = 113500 | price | D | won of monthly base pay rise in the tentative deal | 30 September 2031 | plan | pledged
@fact d3 = 128000 | price | D | won of monthly base pay rise in the tentative deal | 14 October 2031 | plan | pledged
@fact dd = 14500 | margin | D | won added to the base pay rise between the two deals | 14 October 2031 | snapshot
@fact bp = 2560000 | price | D | won of average monthly base pay | before the deal | snapshot
@fact dp = 5 | rate | D | rise of base pay | 14 October 2031 | plan | pledged
@fact l2 = 4500000 | price | D | won of lump sum per worker in the tentative deal | 30 September 2031 | plan | pledged
@fact l3 = 5200000 | price | D | won of lump sum per worker in the tentative deal | 14 October 2031 | plan | pledged
@fact lc = 42120000000 | spending | D | won that the lump sums cost | 14 October 2031 | plan | projected
@fact m = 8100 | other | U | members | 2031 | snapshot
@fact v1 = 7533 | votes_cast | U | votes cast on the deal | 7 October 2031 | snapshot
@fact v1t = 93 | turnout | U | turnout in the vote on the deal | 7 October 2031 | snapshot
@fact v1y = 41.2 | vote_share | U | vote for the deal | 7 October 2031 | snapshot
@fact v1n = 58.8 | vote_share | U | vote against the deal | 7 October 2031 | snapshot
@fact v2 = 7290 | votes_cast | U | votes cast on the deal | 21 October 2031 | snapshot
@fact v2t = 90 | turnout | U | turnout in the vote on the deal | 21 October 2031 | snapshot
@fact v2y = 63.7 | vote_share | U | vote for the deal | 21 October 2031 | snapshot
@fact v2n = 36.3 | vote_share | U | vote against the deal | 21 October 2031 | snapshot
@fact s1 = 5900 | crowd | U | workers on strike, union count | 2 September 2031 | snapshot
@fact s2 = 3400 | crowd | D | workers on strike, company count | 2 September 2031 | snapshot
@fact sh = 4 | duration | U | hours of strike that day | 2 September 2031 | snapshot
@fact sd = 11 | duration | U | days with stoppages | 14 October 2031 | cumulative
@fact ls = 96000000000 | damages | D | won of sales lost to stoppages | 14 October 2031 | cumulative
@fact lu = 30000000000 | damages | U | won of sales lost to stoppages, union estimate | 14 October 2031 | cumulative
@fact jo = 23400 | jobs | D | people who work in the yard | 2031 | snapshot
@fact js = 14600 | jobs | S | people who work in the yard | 2031 | snapshot
@fact jd = 8800 | jobs | D | people directly employed | 2031 | snapshot
@fact jf = 5100 | jobs | S | foreign workers in the yard | 2031 | snapshot
@fact jsp = 62.4 | rate | S | share of the yard's workforce | 2031 | snapshot
@fact sp = 71 | rate | S | pay as a share of what direct staff earn | 2031 | snapshot
@fact se = 3000000 | price | S | won of lump sum per worker | 14 October 2031 | plan | pledged
@fact op = 1240000000000 | profit | D | won of operating profit | January to June 2031 | snapshot
@fact op0 = 800000000000 | profit | D | won of operating profit | January to June 2030 | snapshot
@fact opg = 55 | rate | D | growth of operating profit | January to June 2031 | snapshot
@fact rv = 9920000000000 | revenue | D | won of sales | January to June 2031 | snapshot
@fact mg = 12.5 | rate | D | operating margin | January to June 2031 | snapshot
@fact ob = 47 | other | D | ships in the order book | September 2031 | snapshot
@fact oq = 12 | other | Q | ships ordered | - | constant
@fact oqv = 3.9 | price | Q | trillion won of contract value | - | constant
@fact oqu = 0.325 | price | Q | trillion won per ship | - | constant
@fact qd = 3 | duration | Q | weeks of delay for the first ship | October 2031 | plan | projected
@fact da = 5 | arrests | O | people detained by police | 18 September 2031 | snapshot
@fact dh = 19 | crowd | O | workers who occupied the gate | 17 September 2031 | snapshot
@fact dm = 15 | distance | O | metres above the dock floor | 17 September 2031 | snapshot
@fact dc = 47000000000 | damages | D | won claimed in damages from the branch | 22 September 2031 | plan | hypothetical
@fact ac = 6 | deaths | D | workers killed on the job | January to September 2031 | cumulative
@fact ac0 = 4 | deaths | D | workers killed on the job | all of 2030 | cumulative
@fact ra = 61 | age | D | age of retirement | until 2031 | constant
@fact rb = 63 | age | D | age of retirement | from 2033 | plan | pledged
@fact wd = 4.7 | rate | K | average pay settlement in the industry | 2031 | snapshot
@trap d2 d3 :: first and second deal
@trap v1y v2y :: first and second vote
@trap s1 s2 :: union and company count
@trap ls lu :: company and union estimate of losses
@trap jo jd :: everybody in the yard and direct staff
@trap ob dc :: 47 ships and 47 billion won
@trap l3 se :: lump sum for staff and for subcontractors
@trap ac ac0 :: nine months and a full year
@rel diff dd = d3 - d2
@rel product lc = l3 * m
@rel share v1t = v1 / m
@rel share v2t = v2 / m
@rel sum jo = js + jd
@rel share jsp = js / jo
@rel change opg = op0 -> op
@rel share mg = op / rv
@rel product oqv = oqu * oq
@rel share dp = d3 / bp

@doc a-wire | wire agency | 2031-09-02
Workers at S. Korea's Daehan Ocean down tools over pay

GEOJE, South Korea, Sept. 2 (Hanbit News) -- Unionized workers at Daehan Ocean Industries staged a {four|sh}-hour strike Tuesday, the first at the shipbuilder in three years, after it refused to move on base pay.

The union said {5,900|s1|t=Tuesday|by=The union} members took part. The company put the number at {3,400|s2|by=The company|t=Tuesday}.

The branch, which has some {8,100|~m} members, is asking for {159,800|d0} won more a month. Management has tabled {92,000|d1} won.

Daehan Ocean posted an operating profit of {1.24 trillion|op|t=in the first half} won in the first half of the year, up {55 percent|opg|^} from {800 billion|op0|t=a year earlier} won a year earlier, on sales of {9.92 trillion|rv|t=in the first half} won. It has {47|ob} vessels on order, among them {12|oq} gas carriers for a Qatari operator.

"They say the boom is not yet in the cash box," union chief Maeng Sang-ryul told a rally outside Gate 3. "We can see it from the road."

A company official said talks would resume Thursday.

(END) hb@hanbit.example

@doc b-labour | labour news site | 2031-09-24
Nineteen people, fifteen metres up, and a bill for 47 billion

By Choi Eun-bi

On the night of Sept. 17 {nineteen|dh|t=the night of Sept. 17} welders, all of them subcontracted, climbed onto the caisson gate of Dock 2 and chained themselves {15|dm} metres above the floor. They wanted to be in the room. They came down the next afternoon when police, in socks so as not to slip, carried off {five|da|t=the next afternoon}.

On Monday the company sued. It wants {47 billion|dc|t=On Monday} won from the union branch, although the {nineteen|dh} are not members of it.

Subcontractors are the majority at Okpo, {62.4 percent|jsp} of all hands. Of {23,400|jo} people who pass the gates each day only {8,000|!jd} have a contract with Daehan Ocean. The rest, {14,600|js}, answer to {112|-} small firms, and of those some {5,100|~jf} come from abroad, mostly Nepal, Uzbekistan and Vietnam. They earn {71 percent|sp} of what direct employees get for the same seam.

They also die more often. Since January {six|ac|t=Since January} people have been killed in this yard, against {four|ac0|t=in all of last year} in all of last year. {Five|-} of the dead wore a subcontractor's helmet.

The ministry said it is "monitoring" negotiations. Asked what it does with what it monitors, a spokesperson hung up.

Support this site: Nonghyup 302-0144-9871

@doc c-trade | shipping trade paper | 2031-10-08
Okpo vote leaves Daehan with a hole in its slipway plan

Joon Apelgren-Seo, Busan

Nobody in Geoje had expected it to be close, and it wasn't. Daehan Ocean's production workers threw out their leaders' tentative agreement by {58.8%|v1n|t=on Tuesday} to {41.2%|v1y|^} on Tuesday. Turnout was {93%|v1t|^}.

What they rejected: {115,300|!d2} won on base pay and a one-off {KRW 4.5m|l2|v=4500000}. The settlements elsewhere on the south coast have averaged {4.7%|wd|by=the employers' body says} this year, the employers' body says.

The shop floor points at the margin. At {12.5%|mg|t=in the first six months} in the first six months, it is the best the company has had since the container rush, and well above that of its two neighbours across the strait.

Owners are getting restive. The first of the dozen Qatari gas carriers, which are worth {KRW 3.9trn|oqv|v=3.9} as a package or some {KRW 325bn|~oqu|v=0.325} apiece, was due to float out this week. Brokers talk of a slip of {five|!qd} weeks. The company would not confirm any figure.

Also in Newbuilding: Chinese yards take 71% of September orders | Capesize spot at $31,400 a day | Scrap steady at $512/ldt

@doc d-financial | financial daily | 2031-10-15
Daehan Ocean sweetens offer after rank and file revolt

The management of Daehan Ocean Industries agreed late on Tuesday to lift base pay by {128,000|d3|t=late on Tuesday} won, which is {14,500|dd} more than in the package that its workers voted down a week ago.

With average base pay at {2.56 million|bp|t=now} won now, the rise comes to {5 per cent|dp}. Every member would also get {5.2 million|l3} won in cash. With {8,100|m} entitled, that costs the company about {42 billion|~lc} won.

In a first, in-house subcontractors' staff are to receive a lump sum too, of {3 million|se} won. The retirement age will go up from {61|ra} to {63|rb|t=in 2033} in 2033.

The dispute has seen stoppages on {11|sd} days. Daehan Ocean says they have set it back {96 billion|ls|by=Daehan Ocean says} won in sales. The branch puts it at {30 billion|lu|by=The branch}, since "steel that isn't cut on Monday is cut on Saturday at time and a half".

The first vessel for Qatar will be {three|qd} weeks late, the company confirmed.

Lee Hak-jun, of Dongnam Securities, said the settlement was "cheap at the price". He kept his target at 148,000 won and a Buy.

@doc e-bulletin | union bulletin | 2031-10-22
DOWB NEWSLETTER — RESULT OF THE SECOND BALLOT

Members entitled: {8,100|m}. Votes cast: {7,290|v2|t=SECOND BALLOT}, a turnout of {90%|v2t|^}. For: {63.7%|v2y|^}. Against: {36.3%|v2n|^}. The agreement is adopted.

For comparison, two weeks ago: votes cast {7,533|v1|t=two weeks ago}, for {42.1%|!v1y|^}.

Brothers and sisters, this is not what we set out for in June. We asked for {159,800|d0|t=in June} and got {128,000|d3}. But in September the company swore that {92,000|d1|t=in September} was the bottom of the well.

Your first payment: {5.2 million|l3} won, on 31 October. For colleagues at the subcontractors: {3 million|se}, on the same day, through their firms. Tell us at once if a firm keeps any of it. Extension 7714.

The lawsuit over Dock 2 is withdrawn. So are the {five|da} criminal complaints.

Next stop: safety. {Six|ac|t=before October} funerals before October. The 24-point list goes to the company on Monday.
