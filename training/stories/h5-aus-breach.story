@story h5-aus-breach
@topic Data breach at the Australian dental insurer Pearlmark: customers affected, ransom, fine, shares
@subject P = Pearlmark Health | Pearlmark | the insurer | the company | the firm
@subject H = Crooked Lantern | the hackers | the gang | attackers
@subject R = privacy commissioner | the commissioner | the regulator
@subject E = Ngaire Papadimitriou | Papadimitriou | the chief executive
@subject M = Meridian case | Meridian matter | Meridian
@subject L = Doyle Sattar | class action | the law firm
@fact a1 = 640000 | other | P | customers whose data were taken | 2031-06-03 | snapshot
@fact a2 = 2870000 | other | P | customers whose data were taken | 2031-06-19 | snapshot
@fact cur = 1310000 | other | P | present customers whose data were taken | 2031-06-19 | snapshot
@fact form = 1560000 | other | P | former customers whose data were taken | 2031-06-19 | snapshot
@fact med = 94000 | other | P | customers whose treatment records were taken | 2031-06-19 | snapshot
@fact lic = 41200 | other | P | driving licence numbers taken | 2031-06-19 | snapshot
@fact pub = 5000 | other | H | records put on the internet | 2031-06-17 | cumulative
@fact ran = 15000000 | price | H | ransom demanded in dollars | 2031-06 | constant
@fact in = 38 | duration | H | days inside the system | 2031-05 to 2031-06 | constant
@fact know = 11 | duration | P | days from discovery to first notice | 2031-06-03 | constant
@fact law = 30 | duration | R | days allowed for notice | - | constant | threshold
@fact fine = 50000000 | damages | R | highest possible fine in dollars | - | constant | threshold
@fact sh = -17.6 | rate | P | change in the share price, in percent | 2031-06-19 | constant
@fact shp = 6.14 | price | P | share price in dollars | 2031-06-19 close | snapshot
@fact cost = 35000000 | budget | P | cost of the breach in dollars | financial year 2032 | plan | projected
@fact cl = 18500 | other | L | people who joined the suit | 2031-06-23 | cumulative
@fact call = 27400 | other | P | calls to the help line | 2031-06-22 | cumulative
@fact wait = 52 | waiting | P | minutes on the help line | 2031-06-22 | snapshot
@fact head = 12 | budget | P | dollars set aside for each customer | 2031-06 | constant
@fact half = 50 | rate | H | share of paid ransoms after which data got out, in percent | - | constant
@fact mer = 740 | damages | M | damages for each claimant in dollars | 2027 | constant
@fact bonus = 1200000 | price | E | bonus given up in dollars | 2031 | plan | pledged
@rel sum a2 = cur + form
@trap a1 a2 :: first announcement against later one
@trap a2 med :: any data against treatment records
@trap in know :: days inside against days until notice
@trap pub a2 :: records published against customers affected

@doc a-wire | wire agency | 2031-06-19
Pearlmark says hack hit {2.87 million|a2}, not {640,000|a1}

SYDNEY, June 19 (Reuben) - Australian insurer Pearlmark Health said on Thursday that personal details of {2.87 million|a2|t=on Thursday|by=Pearlmark Health} people had been stolen, more than four times the {640,000|a1|t=on June 3} it disclosed on June 3.

Of them, {1.31 million|cur} are current policyholders and {1.56 million|form} used to be. Treatment records were taken in {94,000|med} cases and driving licence numbers in {41,200|lic}, it said.

Shares fell {17.6%|sh|v=-17.6|t=at the close} to {A$6.14|shp|^} at the close.

The group that calls itself Crooked Lantern has demanded {A$15 million|ran} and on Tuesday posted a sample of about {5,000|~pub|t=on Tuesday} records. Pearlmark said it would not pay. It expects the incident to cost {A$35 million|cost|t=in the financial year from July|m=projected} in the financial year from July.

@doc b-broad | national broadsheet | 2031-06-20
They lived in the machine for {38|in} days

Exclusive by Tamsin Vukovic, technology editor

The thieves who emptied Pearlmark's databases walked in through a contractor's forgotten account and wandered about undisturbed for {38|in} days, an internal timeline seen by this masthead shows.

The company's own staff noticed on May 23. Customers were not told for a further {11|know} days, and then were told of only {640,000|a1}. The law gives a business {30|law} days. "Complying with the law is not the same as telling the truth," the privacy commissioner, Ruwan Dissanayake, said. He can seek penalties of up to {$50 million|<fine}.

Yesterday's number is {2.78 million|!a2|t=Yesterday's}. It includes {1.56 million|form} people who had left, some of them before 2015, and whose files nobody could explain keeping.

Chief executive Ngaire Papadimitriou will forgo a bonus of {$1.2 million|bonus}. About {94,000|med} of her customers would rather have their root canals back.

Topics: cyber crime | Comments (412) | Share price at 4.12pm: $6.14 ▼

@doc c-tv | commercial TV news site | 2031-06-22
Pearlmark hack: what you should do now

Been with Pearlmark at any time? Then you're probably one of {2.87 million|a2} Aussies caught up in it. Here's the lowdown.

**How do I know?** You'll get an email. If your dental records went too (that's {49,000|!med} people) you'll get a phone call.

**Do I need a new licence?** Only if you're among the {41,200|lic}. Pearlmark will pay the $29.

**Has my stuff been published?** So far {5,000|pub|t=So far} people's has.

**Why didn't they just pay?** Crooked Lantern wanted {15 million|ran} bucks. Experts say that even when firms cough up, the data gets out in {half|half} of cases.

**Can I sue?** Law firm Doyle Sattar is running a class action.

**Can I get through to anyone?** Good luck. The hotline had taken {27,400|call|t=by this morning} calls by this morning and our test wait was {52|wait} minutes.

1800 555 019 · WATCH: Shark v. drone (1:14)

@doc d-law | law firm press release | 2031-06-23
Doyle Sattar: {18,500|cl|t=in four days} register in four days

The class action against Pearlmark Health has attracted {18,500|cl|^} registrations in four days, Doyle Sattar announced today.

"Pearlmark sat on this for {three weeks|!know|v=21}," said principal Kavitha Doyle. "Every one of the {1.13 million|!cur} current members whose information was taken, and the more than {one and a half million|>form} who had moved on, was entitled to know at once."

The firm notes that the company has set aside {$35 million|cost|by=the company} for all consequences, or {$12|head} a head. In the Meridian matter of 2027 claimants received {$740|mer|s=the Meridian matter|t=2027} each.

The company's share price has dropped {17.6 per cent|sh|v=-17.6}. Shareholders may register as well.

Level 9, 140 Elizabeth St, Brisbane. Liability limited by a scheme.
