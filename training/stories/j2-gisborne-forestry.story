@story j2-gisborne-forestry
@topic Sentencing of a forestry company after a tree-feller's death near Gisborne, New Zealand
@subject W = Rawiri Hohepa | Hohepa | Mr Hohepa | Rawiri | the faller | the victim
@subject C = Tokomaru Ridge Logging | Tokomaru Ridge | TRL | the company | the contractor
@subject O = Pinehaven Estates | Pinehaven | the forest owner
@subject J = Judge Mele Fonoti | Judge Fonoti | the judge
@subject Wk = WorkSafe New Zealand | WorkSafe | the regulator
@subject Fm = Ngaire Hohepa | Ngaire | his widow
@subject S = the forestry industry | forestry | the sector
@fact age = 29 | age | W | age of the worker | - | constant
@fact exp = 8 | duration | W | months of felling | - | constant
@fact day = 2029-10-15 | date | W | day of the death | - | constant
@fact t = 14:35 | clock | W | when the tree fell | 2029-10-15 | constant
@fact hel = 52 | duration | W | minutes until the helicopter came | 2029-10-15 | constant
@fact tree = 31 | distance | W | metres of height of the tree | - | constant
@fact dist = 18 | distance | W | metres from the stump at which he stood | - | constant
@fact zone = 62 | distance | Wk | metres to keep from a tree being felled | - | constant | threshold
@fact fine = 420000 | damages | C | dollars of fine | 2031-05-08 | snapshot
@fact fino = 180000 | damages | O | dollars of fine | 2031-05-08 | snapshot
@fact st = 600000 | damages | C | dollars of fine before reductions | 2031-05-08 | snapshot | hypothetical
@fact red = 30 | other | C | percent taken off the fine | 2031-05-08 | constant
@fact rep = 245000 | damages | C | dollars of reparation | 2031-05-08 | snapshot
@fact rep1 = 130000 | damages | Fm | dollars of reparation for emotional harm | 2031-05-08 | snapshot
@fact rep2 = 115000 | damages | Fm | dollars of reparation for lost earnings | 2031-05-08 | snapshot
@fact cost = 38600 | damages | Wk | dollars of costs awarded | 2031-05-08 | snapshot
@fact max = 1500000 | damages | C | dollars of fine at most | - | constant | hypothetical
@fact kids = 4 | other | Fm | children | - | constant
@fact hrs = 57 | duration | W | hours worked in his last week | 2029-10 | constant
@fact crew = 9 | other | C | men in the crew | 2029-10-15 | snapshot
@fact qual = 3 | other | C | men in the crew with a felling ticket | 2029-10-15 | snapshot
@fact yr30 = 6 | deaths | S | workers killed | 2030 | constant
@fact yr29 = 9 | deaths | S | workers killed | 2029 | constant
@fact yr31 = 2 | deaths | S | workers killed | Jan-Apr 2031 | cumulative
@fact aud = 2 | other | O | audits of the contractor | 2029 | constant
@fact inv = 11 | duration | Wk | months of investigation | - | constant
@fact two = 2 | other | Wk | tree lengths to keep from a tree being felled | - | constant | threshold
@fact shr = 28 | other | C | percent that the fine is of the most | 2031-05-08 | constant
@fact drk = 10 | sentence | C | years in prison that a director should face | - | plan | hypothetical
@fact all = 845000 | damages | W | dollars of fines and reparation together | 2031-05-08 | snapshot
@fact debt = 2300000 | other | C | dollars of debts | 2031-05-26 | snapshot
@fact hir = 7 | jobs | C | men of the crew hired by others | 2031-06 | snapshot
@fact fi = 600000 | damages | W | dollars of fines together | 2031-05-08 | snapshot
@rel sum rep = rep1 + rep2
@rel product zone = tree * two
@rel sum fi = fine + fino
@rel sum all = fine + fino + rep
@rel share shr = fine / max
@trap fi st :: both fines together and the starting point, both 600,000
@trap fine fino :: contractor and forest owner
@trap st fine :: starting point and fine
@trap yr29 yr30 :: deaths of two years
@trap crew yr29 :: nine men, nine deaths
@trap rep1 rep2 :: two parts of the reparation

@doc a-worksafe | media release of the regulator | 2031-05-08
Felling death: two businesses fined {$600,000|fi} in all

Two businesses were sentenced in the Gisborne District Court today after a young faller was struck by a tree in Mangatuna forest on {15 October 2029|day}.

Rawiri Hohepa, {29|age}, was standing {18|dist} metres from the stump as a colleague brought down a {31|tree}-metre pine. Good practice is to stay clear by {two|two} tree lengths, here {62|zone} metres.

WorkSafe's {11|inv}-month investigation found that only {three|qual} of a crew of {nine|crew} held a felling ticket, and that the forest owner's {two|aud|t=that year} audits that year had noted it.

Tokomaru Ridge Logging was fined {$420,000|fine} and ordered to pay reparation of {$245,000|rep}. Pinehaven Estates was fined {$180,000|fino}. The court awarded costs of {$38,600|cost}.

The maximum penalty for each was {$1.5 million|max}.

"He had been felling for {eight|exp} months. He needed to be watched," said area manager Siobhan Tuilagi.

@doc b-daily | regional daily | 2031-05-09
‘{Four|kids} kids who count trucks' – widow speaks at sentencing

Kahurangi Tibble

Each time a log truck passes, says Ngaire Hohepa, her {four|kids} children count it. "They reckon Dad's on one."

She read her statement in Gisborne District Court yesterday before Judge Mele Fonoti fined the company that employed her husband {$420,000|fine}. The judge began at {$600,000|st} and took off {30|red} per cent, for a guilty plea and for remorse she called "late but real".

Of the {$245,000|rep} that Tokomaru Ridge must pay the family, {$130,000|rep1} is for emotional harm and the rest, {$115,000|rep2}, for what Mr Hohepa would have earned.

He had worked {57|hrs} hours in the week before he died, the court heard. The tree came down at {2.35pm|t}. It was {52|hel} minutes before the rescue helicopter found a place to land.

Pinehaven, which owns the block, will pay {$180,000|fino}. It denied for a year that it owed the crew any duty.

"That's less than one truckload a week," Mrs Hohepa said.

ODDS & ENDS: Tide 3.14am 1.9m · Diesel $3.02

@doc c-national | national radio site | 2031-05-08
Forestry company to pay {$245k|rep} to family of man killed by tree

7:21 pm on 8 May 2031

A Tolaga Bay contractor has been ordered to pay close to a {quarter of a million|~rep|v=250000} dollars to the family of a {29|age}-year-old who died in a forest in 2029.

It was also fined {$420,000|fine}, less than {a third|<shr} of the most that the law provides for.

{Nine|yr29|t=the year that Rawiri Hohepa died} people were killed in forestry the year that Rawiri Hohepa died, and {six|yr30|t=last year} last year. In the first four months of this one there have been {two|yr31|t=In the first four months of this one}.

Union organiser Piripi Waaka said the trend was good "unless you're one of the {two|yr31}".

He wanted the director, who was not charged, to face the same as a drunk driver: up to {10|drk|by=Union organiser Piripi Waaka} years' jail.

@doc d-trade | timber trade journal | 2031-06-01
Distance is cheap

Readers in Tairāwhiti will know the Hohepa case. The {62|zone} metres he should have had cost nothing, the {18|dist} he did have cost a life, {$845,000|all} in fines and reparation, and a contractor: TRL went into liquidation on 26 May with debts of {$2.3m|debt|v=2300000}. Of its {nine|crew} men {seven|hir|t=since} have since been hired by others.

The award to Mrs Hohepa, put at {$245,000|rep}, now ranks behind the bank's. The fine, {$420,000|fine}, ranks behind everybody. Pinehaven has paid its own {$180,000|fino}, and says it will top up the family's money "if it comes to that".

Log prices: A-grade $141/JAS m3 (May: $138). Ocean freight up US$2.
