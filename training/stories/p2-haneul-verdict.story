@story p2-haneul-verdict
@topic Verdict and appeal in a payment-app fraud case in Incheon, South Korea, 2034
@subject G = Gu Min-seo | Gu | the founder | the chief executive | the elder defendant
@subject O = Oh Tae-yang | Oh | the treasurer | the finance chief | her co-defendant
@subject H = Haneul Pay | the app | the scheme | the company | Haneul
@subject V = victims of Haneul Pay | victims | depositors | those who lost money
@subject P = Incheon District Prosecutors' Office | prosecutors | the prosecution
@subject C = Incheon District Court | the court | Judge Chae Yoon-hee | the bench
@subject A = Seoul High Court | the appeals court
@fact gs = 14 | sentence | G | years in prison | 2034-06-21 | constant
@fact os = 6 | sentence | O | years in prison | 2034-06-21 | constant
@fact ga = 20 | sentence | P | years in prison sought for the founder | - | plan | pledged
@fact oa = 9 | sentence | P | years in prison sought for the treasurer | - | plan | pledged
@fact g2 = 11 | sentence | G | years in prison | 2034-12-13 | constant
@fact gg = 41 | age | G | age | - | constant
@fact og = 36 | age | O | age | - | constant
@fact fi = 3000000000 | sentence | G | won of fine | 2034-06-21 | constant
@fact fo = 48200000000 | sentence | G | won to be forfeited | 2034-06-21 | constant
@fact nv = 2740 | other | V | people | 2034-06-21 | constant
@fact lo = 71500000000 | damages | V | won lost | 2034-06-21 | constant
@fact re = 19300000000 | damages | V | won recovered | 2034-06-21 | cumulative
@fact rs = 27 | damages | V | share of the loss recovered | 2034-06-21 | cumulative
@fact av = 26100000 | damages | V | won lost by each on average | 2034-06-21 | constant
@fact ve = 38 | other | V | share older than 60 | 2034-06-21 | constant
@fact cn = 9 | cases | C | counts charged | - | constant
@fact cg = 7 | cases | C | counts found proven | 2034-06-21 | constant
@fact cq = 2 | cases | C | counts dismissed | 2034-06-21 | constant
@fact hd = 31 | duration | C | hearing days | 2034-06-21 | constant
@fact ti = 10:30 | clock | C | hour when the verdict began | 2034-06-21 | constant
@fact in = 12 | rate | H | yearly interest promised | - | constant | pledged
@fact ap = 7 | duration | C | days to appeal | - | constant | threshold
@fact ad = 141 | address | H | Songdo-daero | - | constant
@fact us = 64000 | other | H | users | 2032 | snapshot
@fact da = 2034-06-21 | date | C | day of the verdict | - | constant
@fact df = 6 | sentence | G | years fewer than sought | 2034-06-21 | constant
@fact ya = 5 | age | O | years younger than the founder | - | constant
@fact r2 = 29400000000 | damages | V | won recovered | 2034-11-30 | cumulative
@fact r2s = 41.1 | damages | V | share of the loss recovered | 2034-11-30 | cumulative
@fact h2 = 3 | duration | A | hearing days | 2034-12-13 | constant
@fact dn = 9000000000 | other | G | won hidden abroad | 2034-12-13 | snapshot | denied
@trap re r2 :: more was found by the autumn
@rel diff df = ga - gs
@rel diff ya = gg - og
@rel share r2s = r2 / lo
@rel sum cn = cg + cq
@rel share rs = re / lo
@trap gs g2 :: on appeal the term was cut
@trap gs ga :: given and asked for
@trap os oa :: given and asked for
@trap gg og :: two defendants
@trap fi fo :: fine and forfeiture
@trap nv us :: victims and users
@trap lo re :: lost and got back

@doc a-agency | news agency | 2034-06-21
Fintech founder gets {14|gs} years over {71.5|lo|x=1000000000} bln-won fraud

INCHEON, June 21 (Hanbit News) -- A court in Incheon on {Wednesday|da} sentenced Gu Min-seo, {41|gg}, founder of the payment app Haneul Pay, to {14|gs|t=Wednesday} years in prison for defrauding {2,740|nv} people of {71.5 billion|lo} won.

Her co-defendant, treasurer Oh Tae-yang, {36|og}, received {six|os|^} years.

Prosecutors had demanded {20|ga|by=Prosecutors} and {nine|oa|^} years.

The Incheon District Court also fined Gu {3 billion|fi} won and ordered her to forfeit {48.2 billion|fo}. Of {nine|cn} counts it found {seven|cg} proven.

The app promised interest of {12 percent|in} a year on idle balances and had {64,000|us|t=at its peak in 2032} users at its peak in 2032. Investigators have recovered {19.3 billion|re|by=Investigators|t=so far} won so far.

Both have {seven|ap} days to appeal.

@doc b-daily | Seoul English-language daily | 2034-06-22
'Your honor, I only wanted it to grow'

By Park Ji-anh Mbeki

They had begun to queue at Songdo before six, many with a cushion. Nearly {four in ten|~ve} of those who lost money are past sixty, and they know how long a court day can be. They had sat through {31|hd} of these.

At {half past ten|ti|v=10:30} Judge Chae Yoon-hee started to read, and at noon she had not finished. She threw out {two|cq} of the charges. She kept the rest.

When she came to the number, a woman in the third row repeated it aloud, twice. {Fourteen|gs}. It was for the elder of the two, the {44|!gg}-year-old who founded the company in a rented room at {141|ad} Songdo-daero. The finance chief, {five|ya} years her junior, bowed at the words "{seven|!os} years" and went on bowing.

"It's {26 million|~av|t=on average} won each, on average," said Bae Sun-ja, a retired nurse. "My average is ninety."

Just over {a quarter|>rs} of the money has been found.

TODAY'S CURRENCY 1 USD = 1,412 won | FINE DUST: good (21)

@doc c-foreign | foreign business site | 2034-06-21
Korea's "sky money" queen jailed

A Korean court has jailed the woman behind Haneul Pay, an app whose name means sky and whose accounts, it turned out, were full of it.

Gu Min-seo got {14|gs} years. That is {six|df} fewer than the state wanted, and it comes on top of a {three-billion|fi} won penalty.

Victims, {2,910|!nv} by the court's count, put in sums large and small, lured by {12%|in}. Total damage: {71.5bn|lo|v=71500000000} won ($50.6m). The state has clawed back {19.3bn|re|v=19300000000}, or {31%|!rs}. Lawyers for the group do not expect to see {half|-}.

The judge began her ruling at {10.30|ti|v=10:30} local time.

Shares in rival TossUp rose 3.3%. Read: 6 apps that pay you to sleep

@doc d-appeal | news agency | 2034-12-13
Appeals court cuts term for Haneul Pay founder to {11|g2} years

SEOUL, Dec. 13 (Hanbit News) -- The Seoul High Court on Wednesday reduced to {11|g2|t=on Wednesday} years the sentence of Gu Min-seo, who was given {14|gs|t=in June} in June for the biggest payment-app fraud in the country.

It left untouched the {six|os}-year term of former treasurer Oh Tae-yang, and the forfeiture of {48.2 billion|fo} won.

The bench said Gu had "cooperated in the recovery of assets", which have reached {29.4 billion|r2|t=by the end of November} won by the end of November, more than {two-fifths|>r2s} of the loss.

A group for the {2,740|nv} victims said outside the building that it had been shorter work than the first trial's {31|hd} days: this one took {three|h2}.

Gu denied having {9 billion|dn|by=Gu} won abroad.
