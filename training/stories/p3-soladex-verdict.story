@story soladex-verdict
@topic The Soladex trial in St. Louis: jury verdict, cut damages, appeal and a national settlement
@subject V = Verrin Laboratories | Verrin | the drugmaker | the company
@subject G = Lucille Gastineau | Gastineau | the plaintiff
@subject J = the jury | jurors | a jury
@subject C = Judge Harlow Espinoza-Tate | Espinoza-Tate | the trial judge | the judge
@subject E = Missouri Court of Appeals | the appeals court | the Court of Appeals | appeals panel
@subject M = Soladex | the drug | the pill
@subject P = plaintiffs' committee | the committee
@fact comp = 8200000 | damages | G | dollars of compensatory damages | 2035-03-14 | constant
@fact pun = 120000000 | damages | G | dollars of punitive damages | 2035-03-14 | constant
@fact tot = 128200000 | damages | G | dollars of damages in all | 2035-03-14 | constant
@fact pun2 = 49200000 | damages | G | dollars of punitive damages | 2035-06-03 | constant
@fact tot2 = 57400000 | damages | G | dollars of damages in all | 2035-06-03 | constant
@fact pun3 = 24600000 | damages | G | dollars of punitive damages | 2036-10-21 | constant
@fact comp3 = 6100000 | damages | G | dollars of compensatory damages | 2036-10-21 | constant
@fact tot3 = 30700000 | damages | G | dollars of damages in all | 2036-10-21 | constant
@fact ask = 300000000 | damages | G | dollars asked of the jury | 2035-03-12 | plan
@fact juv = 10 | votes_cast | J | jurors in favor | 2035-03-14 | constant
@fact need = 9 | votes_cast | J | jurors needed | - | constant | threshold
@fact days = 23 | duration | J | days of trial | - | constant
@fact hrs = 11 | duration | J | hours of deliberation | - | constant
@fact suits1 = 3140 | other | V | lawsuits pending | 2035-03-14 | snapshot
@fact suits2 = 4870 | other | V | lawsuits pending | 2036-10-21 | snapshot
@fact set = 1450000000 | damages | V | dollars of settlement | 2037-02-09 | plan | pledged
@fact prov1 = 400000000 | other | V | dollars set aside for claims | 2035-12-31 | snapshot
@fact prov2 = 1100000000 | other | V | dollars set aside for claims | 2036-12-31 | snapshot
@fact sal = 690000000 | revenue | M | dollars of sales | 2033 | constant
@fact acc = 94 | vote_share | P | percent of plaintiffs who must accept | - | constant | threshold
@fact stk1 = 9 | rate | V | percent that the shares fell | 2035-03-14 | snapshot
@fact stk3 = 6 | rate | V | percent that the shares rose | 2037-02-09 | snapshot
@fact rat2 = 6 | other | C | times compensatory damages | 2035-06-03 | constant
@fact rat1 = 14.63 | other | J | times compensatory damages | 2035-03-14 | constant
@fact int = 9 | rate | G | percent of interest | - | constant
@fact ndays = 10 | duration | V | days to give notice of appeal | - | constant | threshold
@fact won = 2 | other | V | other cases won | 2036-10-21 | cumulative
@fact cl = 4910 | other | V | claimants | 2037-02-09 | snapshot
@fact avg = 295000 | damages | V | dollars for each claimant | 2037-02-09 | plan | projected
@fact rat3 = 4.03 | other | E | times compensatory damages | 2036-10-21 | constant
@fact fee = 116000000 | other | P | dollars of fees | 2037-02-09 | plan
@fact yr = 7 | duration | G | years on the drug | - | constant
@fact age = 59 | age | G | age in years | 2035-03-14 | constant
@rel sum tot = comp + pun
@rel sum tot2 = comp + pun2
@rel sum tot3 = comp3 + pun3
@rel product pun2 = comp * rat2
@trap tot tot2 tot3 :: verdict, after the judge, after appeal
@trap pun comp :: two kinds of damages
@trap suits1 suits2 :: suits at the verdict and at the appeal
@trap prov1 prov2 set :: set aside twice, then agreed
@trap juv need :: voted and needed
@trap stk1 stk3 :: a fall and a rise

@doc a-wire | US wire | 2035-03-14
St. Louis jury hits Verrin with {$128.2 million|tot} Soladex verdict

ST. LOUIS (API) - A jury on Wednesday ordered Verrin Laboratories to pay {$128.2 million|tot|t=on Wednesday|by=A jury} to a former school librarian who lost most of her sight after taking its migraine pill Soladex for {seven|yr} years.

The award to Lucille Gastineau, {59|age}, is made up of {$8.2 million|comp|t=on Wednesday} to compensate her and {$120 million|pun|t=on Wednesday} to punish the company. {Ten|juv|t=on Wednesday} of {twelve|-} jurors agreed; {nine|need} suffice in Missouri civil cases. They had heard {23|days} days of evidence and deliberated for {11|hrs} hours.

Gastineau's lawyer, Obadiah Renfrew-Castillo, had asked them on Monday for {$300 million|ask|t=on Monday}.

It is the first verdict in {3,140|suits1|t=now} suits now pending over the drug. Verrin, whose shares fell {9 percent|stk1|t=on Wednesday}, said that it would appeal.

@doc b-legal | legal trade site | 2035-06-04
Judge slashes punitives in Soladex case to single-digit ratio

St. Louis Circuit Judge Harlow Espinoza-Tate yesterday reduced the punitive portion of the first Soladex verdict from {$120 million|pun} to {$49.2 million|pun2|t=yesterday}. The {$8.2 million|comp} compensatory award stands.

How she got there: {$49.2 million|pun2} is exactly {six|rat2|s=she} times compensatory. The jury's ratio was {14.6|rat1} to one, "which I cannot square with due process on this record". She found ample evidence that executives saw the eye data by 2029.

All in, the plaintiff would now collect {$57.4 million|tot2|t=now} plus interest at {9 percent|int}.

Posture: plaintiff accepted the remittitur within an hour. Verrin has {10|ndays} days to notice its appeal. {Two|-} bellwethers follow, in October (New Jersey) and January (Missouri again).

Practice pointer: the unsigned verdict form on punitives nearly cost everybody a retrial.

Webinar: Daubert in 45 minutes. 1.0 CLE credit, $149.

@doc c-daily | city newspaper | 2036-10-22
Appeals court trims Soladex award again, to {$30.7 million|tot3}

By Philippa Nakamura-Boudreaux

For Lucille Gastineau the number keeps shrinking and the day keeps receding.

The Missouri Court of Appeals on Tuesday cut what Verrin Laboratories owes her to {$30.7 million|tot3|t=on Tuesday|by=The Missouri Court of Appeals}: {$6.1 million|comp3|t=on Tuesday} in actual damages, because future care had been counted twice, and {$24.6 million|pun3|t=on Tuesday} in punitive. When jurors came back last year it was {$128.2 million|tot|t=When jurors came back last year}. When the trial judge was done it was {$57.4 million|tot2|t=When the trial judge was done}.

"I can't see the figures anyway," said Gastineau, who was {59|age|t=then} then.

The panel split {2-1|-}. In dissent, Judge Aurelio Vandersloot would have restored the {$49.2 million|pun2} in punitives.

Verrin won the {two|won} other cases tried so far but faces {4,870|suits2|t=as of this week} more, as of this week; there were {3,140|suits1|t=on the day of the verdict} on the day of the verdict. Last December it told investors that it had {$400 million|prov1|t=Last December} in reserve.

Cardinals 5, Cubs 4 (11). Sunny, high of 71.

@doc d-business | business wire analysis | 2037-02-10
Verrin's {$1.45 billion|set} exit

Verrin agreed on Monday to settle nearly all claims over Soladex for {$1.45 billion|set|t=on Monday}. The deal takes effect only if {94 percent|acc} of claimants sign up by June. Shares rose {6 percent|stk3|t=on Monday}.

The price looks modest. It is a little over two years' sales of the pill at its peak ({$690 million|sal|t=in 2033} in 2033), and the company had provided for {$1.1 billion|prov2|t=at the end of December} of it at the end of December, after {$400 million|prov1|t=a year before} a year before. Split evenly among some {4,900|~cl|t=now} claimants now, the average is under {$300,000|<avg}.

Why now? Because the appeals court drew a map. By holding that {$24.6 million|pun3} was the most that the constitution allowed for {$6.1 million|comp3} of harm, {four|~rat3} to one, it capped what each further loss could cost. Before, every lawyer in the country had {$128.2 million|tot} taped above his desk.

Gastineau is outside the deal. Her {$30.7 million|tot3} is before the state supreme court.

The plaintiffs' committee, whose own fee would be {$116 million|fee}, recommends acceptance.
