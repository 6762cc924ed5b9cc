@story moajum-rehab
@topic Collapse of the South Korean shopping platform Moajum: unpaid merchants, the court and the vote
@subject M = Moajum | the platform | the company
@subject S = merchants | unpaid merchants | sellers
@subject C = card companies | the card companies | card firms
@subject R = Seoul Bankruptcy Court | the bankruptcy court | the court
@subject G = financial regulator | the regulator | FSC
@subject K = Kwak Do-hyeon | Kwak | the founder
@subject B = Hanbyeol Retail | Hanbyeol | the bidder
@fact due1 = 210000000000 | other | M | won owed to merchants | 2031-07-24 | snapshot
@fact due2 = 478000000000 | other | M | won owed to merchants | 2031-08-05 | snapshot
@fact due3 = 1270000000000 | other | M | won owed to merchants | 2031-11-10 | snapshot
@fact n1 = 6000 | other | S | unpaid merchants | 2031-07-24 | snapshot
@fact n2 = 22000 | other | S | unpaid merchants | 2031-08-05 | snapshot
@fact n3 = 48100 | other | S | unpaid merchants | 2031-11-10 | snapshot
@fact ref1 = 1900 | other | M | shoppers refunded | 2031-07-25 | cumulative
@fact ref2 = 31500 | other | C | shoppers refunded | 2031-08-05 | cumulative
@fact cash1 = 17500000000 | other | M | won of cash | 2031-07-29 | snapshot
@fact cash3 = 4200000000 | other | M | won of cash | 2031-11-10 | snapshot
@fact user1 = 4350000 | other | M | monthly users | 2031-06 | snapshot
@fact user2 = 1120000 | other | M | monthly users | 2031-08 | snapshot
@fact emp1 = 540 | jobs | M | people employed | 2031-07-24 | snapshot
@fact emp3 = 87 | jobs | M | people employed | 2031-11-10 | snapshot
@fact loan = 560000000000 | budget | G | won of emergency loans | 2031-07-30 | plan | pledged
@fact loan2 = 1200000000000 | budget | G | won of emergency loans | 2031-08-21 | plan | pledged
@fact bid = 23000000000 | price | B | won bid | 2032-04-08 | plan | pledged
@fact rate1 = 2.8 | rate | S | percent of claims to be paid | 2031-12-13 | plan | projected
@fact rate2 = 0.9 | rate | S | percent of claims to be paid | 2032-06-19 | plan
@fact vote = 58.4 | vote_share | S | percent of claims for the plan | 2032-06-19 | constant
@fact need = 66.67 | vote_share | R | percent of claims needed for the plan | - | constant | threshold
@fact liq = 0.4 | rate | R | percent of claims to be paid in liquidation | 2032-06-19 | plan | hypothetical
@fact days = 40 | duration | M | days from a sale to payment of the merchant | 2031-07 | snapshot
@fact daysn = 20 | duration | G | days from a sale to payment allowed by the new law | - | plan | threshold
@fact crd = 2000 | crowd | M | shoppers in the queue | 2031-07-25 | snapshot
@fact loanr = 2.5 | rate | G | percent of interest on the loans | 2031-07-30 | plan
@fact rul = 2032-06-30 | date | R | day of the ruling | - | plan
@fact shut = 5300 | other | S | merchants that closed | 2032-06 | cumulative
@fact cod = 3 | other | - | executives charged | 2032-09-02 | constant
@fact lo = 4 | sentence | - | years asked at least | 2032-09-02 | plan
@fact hi = 7 | sentence | - | years asked at most | 2032-09-02 | plan
@fact ver = 2032-10-21 | date | K | day of the verdict | - | plan
@fact jail = 12 | sentence | K | years asked by prosecutors | 2032-09-02 | plan
@trap due1 due2 due3 :: the hole at three dates
@trap n1 n2 n3 :: merchants unpaid at three dates
@trap loan loan2 :: the rescue loans were doubled
@trap rate1 rate2 liq :: forecast, plan and liquidation
@trap vote need :: voted and needed
@trap user1 user2 :: before and after
@trap days daysn :: practice and law
@trap due3 loan2 :: owed by the firm and lent by the state

@doc a-agency | Korean news agency | 2031-07-25
Angry shoppers storm Moajum headquarters over refunds

SEOUL, July 25 (Hanul) -- Around {2,000|~crd|t=Friday} customers queued through the night into Friday at the headquarters of online mall Moajum after it stopped paying the merchants who sell on it.

By morning {1,900|ref1|t=By morning|by=officials} had been refunded in cash across a folding table, officials said.

The sum owed to sellers stood at {210 billion|due1|t=as of Thursday|by=the financial regulator} won as of Thursday, to some {6,000|~n1|^} businesses, the financial regulator estimated. It cautioned that only sales up to May were included: the platform pays {40|days} days or more after a purchase, and uses the money in between.

Moajum has {540|emp1} employees and drew {4.35 million|user1|t=in June} users in June. Founder Kwak Do-hyeon has not been seen since Tuesday.

(END)

@doc b-daily | English-language daily, Seoul | 2031-08-06
Hole in Moajum more than doubles to {W478b|due2|v=478000000000}

By Seon-u Pretorius

Less than two weeks ago it was {210 billion|due1|t=Less than two weeks ago} won. On Tuesday the authorities put what Moajum has failed to hand over to its merchants at {478 billion|due2|t=On Tuesday|by=the authorities}, and the number of those merchants at {22,000|n2|t=On Tuesday}. Both are sure to grow as June and July sales fall due.

The Seoul Bankruptcy Court, to which the company applied on July 29 with {17.5 billion|cash1|t=on July 29} won in the till, has frozen claims.

Shoppers fare better. Card companies have reversed the purchases of {31,500|ref2|t=so far}, so far, many times the number who got cash at the folding table ({1,900|ref1|t=at the folding table}).

For merchants the government has opened loans of {560 billion|loan|by=the government} won at {2.5|loanr} percent. "I do not want to borrow my own money," said Baek Mi-rae, who sells sun hats and is owed {83 million|-}.

Weather 34/27. KOSPI 3,917.20 (-1.4%). Subscription 2 months free.

@doc c-column | business columnist | 2031-11-14
Where did {W1.27 trillion|due3|v=1270000000000} go?

On Monday the examiner filed his report, all {388|-} pages, and we at last have the bottom of the well. Moajum owes its sellers {1.27 trillion|due3|t=On Monday|by=the examiner} won; there are {48,100|n3|^} of them. Cash: {4.2 billion|cash3|^}. Staff: {87|emp3|^}, from {540|emp1|t=in July} in July, and most of these are there to answer the telephone to the examiner.

Cast your mind back to August. It was then a {478 billion|due2|t=August} won affair, and a minister called that "the worst case". By the third week he had lifted the emergency loans from {560 billion|loan} to {1.2 trillion|loan2|t=By the third week}. I am told by the way that {a third|-} of that has been drawn. Do not mistake the loans for the loss: the {two|-} sums are alike, the first is what the state would lend and the second what the firm cannot pay.

The trick itself was as old as commerce. Sell today, pay in {40|days} days, sell more tomorrow. In August, once people had stopped buying, monthly users were down to {1.12 million|user2|t=In August} from {4.35 million|user1|t=two months earlier} two months earlier, and the wheel stopped.

A bill before the assembly would set a limit of {20|daysn} days. Good. It would have saved the hat seller.

@doc d-wire | international wire | 2032-06-19
Creditors reject Moajum plan; court may still impose it

SEOUL, June 19 - Merchants owed {1.27 trillion|due3} won by the failed shopping platform Moajum voted down on Saturday a rehabilitation plan that would have paid them {0.9 percent|rate2|t=on Saturday} of their money.

Holders of {58.4 percent|vote|t=on Saturday|by=the court} of claims were in favor, the court said; {two-thirds|need} were needed. The plan rests on a {23 billion|bid}-won offer from Hanbyeol Retail, made in April.

In December the examiner had expected a recovery of {2.8 percent|rate1|t=In December|by=the examiner}. If the company is liquidated it will be {0.4 percent|liq}, he said.

Judges can approve a plan against creditors' wishes if that leaves them better off. A ruling is due on {June 30|rul}.

Of {48,100|n3|t=at the last count} merchants at the last count, {5,300|shut|by=a trade body} have since closed, a trade body says.

@doc e-court | courts newsletter | 2032-09-03
Prosecutors ask {12|jail} years for Kwak

The founder of Moajum should go to prison for {12|jail|t=yesterday} years, prosecutors told the Seoul court yesterday. He is charged with fraud on {1.27 trillion|due3} won of sales that he "knew would never be paid for".

Kwak's counsel said that {17.5 billion|cash1|t=on the day of the filing} was in the till on the day of the filing, that nothing went abroad, and that the firm "was killed by {40|days}-day money in a two-day panic".

Also charged: {three|cod} executives; the prosecution seeks between {four|lo} and {seven|hi} years. Verdict on {October 21|ver}.

On the civil side, the plan that creditors voted down in June (with {58.4 percent|vote|t=in June} for) was imposed by the court on June 30. First payments, at {0.9|rate2} percent, went out last week. The sun-hat lady got hers: we are told she framed it.
