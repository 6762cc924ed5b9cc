@story m2-lullmoor-recall
@topic Recall of the Lullmoor Drift bedside sleeper in Canada and the United States: first notice, widened notice, lawsuit
@subject L = Lullmoor Drift bedside sleeper | Lullmoor Drift | the Drift | the sleeper | the bassinet
@subject C = Pellworth Infant Products | Pellworth | the company | the maker | the manufacturer
@subject H = Health Canada | the Canadian regulator
@subject U = Consumer Product Safety Commission | CPSC | the U.S. regulator | the commission
@subject R = Dana Oyelaran-Pike | Oyelaran-Pike | the mother
@subject B = Theo | the baby | her son
@fact u1 = 48000 | other | U | units recalled in the United States | 2032-02-10 | snapshot
@fact h1 = 7300 | other | H | units recalled in Canada | 2032-02-10 | snapshot
@fact t1 = 55300 | other | L | units recalled in both countries | 2032-02-10 | snapshot
@fact u2 = 131000 | other | U | units recalled in the United States | 2032-04-22 | cumulative
@fact h2 = 19400 | other | H | units recalled in Canada | 2032-04-22 | cumulative
@fact t2 = 150400 | other | L | units recalled in both countries | 2032-04-22 | cumulative
@fact i1 = 62 | other | L | reports of legs folding | 2032-02-10 | cumulative
@fact i2 = 145 | other | L | reports of legs folding | 2032-04-22 | cumulative
@fact j1 = 8 | injuries | L | babies hurt | 2032-02-10 | cumulative
@fact j2 = 17 | injuries | L | babies hurt | 2032-04-22 | cumulative
@fact d = 1 | deaths | L | babies who died | 2032-04-22 | cumulative
@fact p = 189 | price | L | U.S. dollars at the till | - | constant
@fact pc = 249 | price | L | Canadian dollars at the till | - | constant
@fact rf = 120 | price | C | U.S. dollars refunded per unit | 2032-02-10 | constant | pledged
@fact ta = 11 | age | B | age in weeks | 2031-12-03 | constant
@fact ra = 31 | age | R | age in years | 2032-05-09 | constant
@fact k = 04:25 | clock | R | time she found him on the floor | 2031-12-03 | constant
@fact w = 14 | duration | C | months the company knew | 2032-05-09 | constant
@fact s = 12000000 | damages | R | U.S. dollars sought | 2032-05-09 | plan
@fact wl = 20 | other | L | pounds a child may weigh | - | constant | threshold
@fact re = 9 | other | C | percent of owners who answered the first recall | 2032-04-22 | cumulative
@rel sum t1 = u1 + h1
@rel sum t2 = u2 + h2
@trap u1 u2 :: first recall against the widened one
@trap i1 i2 :: reports up to each notice
@trap p pc :: American against Canadian dollars
@trap p rf :: price against refund

@doc a-cpsc | regulator's notice | 2032-02-10
Pellworth Recalls Lullmoor Drift Bedside Sleepers Due to Fall Hazard
Recall number 32-118 | Consumers should stop using this product unless otherwise instructed

Units: About {48,000|~u1|by=CPSC} (in addition, about {7,300|~h1|^} were sold in Canada)

Description: This recall involves Drift models LD-200 and LD-210 with fold-flat legs, for infants up to {20|wl} lb. The date code is on the underside of the mattress board.

Hazard: The leg latch can release and the sleeper can tip.

Incidents/Injuries: The firm has received {62|i1|t=10 February|by=The firm} reports of legs folding, including {eight|j1|^} in which a baby was bruised or fractured a bone. As of 10 February no deaths have been reported.

Sold At: Tuckaway Baby and online from March 2030 through December 2031 for about {$189|~p}.

A further detail: in one report an infant of {11|ta} weeks was found on the floor at {4:25 a.m.|k} on December 3.

Remedy: Refund. Pellworth will pay {$120|rf|by=Pellworth} per unit or supply a new latch. Call 855-555-0142, 9 to 5 ET.

CPSC file 24417.

@doc b-wider | Canadian public broadcaster | 2032-04-22
{150,000|t2|t=Thursday|round=1000} baby sleepers now under recall after infant's death
Cat Bourassa · Posted: Apr 22, 2032 3:10 PM EDT | Last updated: 2 hours ago

The recall of a popular bedside bassinet has nearly tripled in size after the death of {one|d|t=Thursday} infant in Ohio and a flood of complaints.

Health Canada said Thursday that {19,400|h2|t=Thursday|by=Health Canada} Lullmoor Drifts sold in this country are affected, up from {7,300|h1|t=in February} in February. South of the border the tally goes to {131,000|u2|t=Thursday} from {48,000|u1|t=in February}.

Every Drift ever made is now covered.

Pellworth has had {145|i2|t=to date|by=Pellworth} reports to date of legs giving way, the department said, and {17|j2|^} children were hurt, {two|-} of them in Manitoba.

"A latch kit is not enough," said safety advocate Gurpreet Mann-Laliberté. Only {nine|re|by=the company} per cent of owners responded to the first notice, the company admits.

The sleepers went for {$249|pc} at Canadian stores. Owners with a receipt will get the full sum, up from a flat {$160|-} offered earlier.

With files from CBN's Radio One | Related: 5 questions to ask before buying used

@doc c-explainer | parenting site | 2032-04-25
Lullmoor Drift recall: what parents need to do tonight
Medically reviewed · 5 min read · We may earn a commission

Take the baby out. Fold it. Put it in the garage. Now the details.

How many are there? In February it was {55,300|t1|t=In February} across both countries. As of this week you can add the rest: {150,400|t2|t=As of this week}, of which {113,000|!u2|t=As of this week} in the States and {19,400|h2|^} up north.

How bad is it? Pellworth has logged {145|i2|by=Pellworth} collapses. We count {23|!j2} little ones who needed a doctor. A newborn in Ohio died.

Mine has the newer latch, and my daughter is under {20|wl} pounds. Safe? No.

What do I get? In the U.S. it was {$120|rf|t=in February} in February, on a product that cost {$189|p}. It's now the purchase price. Don't hold your breath: fewer than {one in ten|<re|v=10} of the people with the February models bothered.

TOP PICKS: 7 bassinets we love (from $99)

@doc d-lawsuit | metropolitan newspaper | 2032-05-09
Mother sues over crib that 'folded like a card table'

COLUMBUS — Dana Oyelaran-Pike woke at {4:25 a.m.|k|t=Dec. 3} on Dec. 3 and reached for a bassinet that was no longer level. Her son, Theo, {11|ta} weeks old, lay between the mattress and the wall.

In a complaint filed Friday in Franklin County, the {31|ra}-year-old paralegal asks for {$12 million|s|by=complaint} from Pellworth Infant Products, which she accuses of knowing for {14|w|by=complaint} months that the legs of its Lullmoor Drift could give.

The company sold {131,000|u2|t=in all} of the beds nationwide in all and fewer than {20,000|<h2} in Canada. It had {145|i2|t=by last month|by=the commission} complaints by last month, the commission says. At the time of the first recall it acknowledged {62|i1|t=At the time of the first recall}.

Pellworth declined to discuss the suit. Its first-quarter revenue was {$88 million|-}.

A pretrial conference is set for 9 a.m. June 20 before Judge Aurelio Stantz, courtroom 6B. Case 32CV-4471.

@doc e-tv | local TV script | 2032-05-09
[ANCHOR] A Columbus mom is taking on the maker of that recalled sleeper. [VO] Dana Oyelaran-Pike, {27|!ra}, says she found her {eleven|ta}-week-old at {twenty-five past four|k} in the morning last December. Now she wants {twelve million dollars|s}.

[SOT :09 "They had {fourteen|w|by=Dana Oyelaran-Pike} months. I had {eleven|ta} weeks."]

[ANCHOR] The Drift sold for {189|p} dollars. The recall began with {48-thousand|u1|v=48000} of them in this country in February and it's {131-thousand|u2|t=now|v=131000} now. {Seventeen|j2} babies have been hurt. [VO] Pellworth first offered {120|rf} bucks or a new latch.

[TAG] If you have one, don't sell it. It's illegal. Weather's next, and it's a hot one, 84.
