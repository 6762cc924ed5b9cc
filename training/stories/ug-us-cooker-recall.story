@story ug-us-cooker-recall
@topic Recall of Brightkettle pressure cookers in the United States and Canada, October-November 2033
@subject B = Brightkettle Home Inc. | Brightkettle Home | Brightkettle | the company | the manufacturer | BKH
@subject S = StewPro pressure cookers in the United States | StewPro | the U.S. recall | recalled cookers | the cookers | American units
@subject C = StewPro pressure cookers in Canada | Canadian recall | Canada | Canadian units
@subject A = StewPro recall in both countries | North America | both countries | both sides of the border
@subject X = StewPro 6 | the smaller pot | the six-quart
@subject Y = StewPro 8 | the bigger pot | the eight-quart
@subject Z = 2031 Brightkettle recall | the 2031 recall | the earlier recall
@subject P = U.S. Consumer Product Safety Commission | Consumer Product Safety Commission | CPSC | the Commission | the agency
@subject D = Delphine Ocasio-Reyes | Ocasio-Reyes | Delphine | the Toledo mother
@subject K = class action against Brightkettle | the class action | the suit
@fact us = 1240000 | other | S | cookers recalled | 12 October 2033 | constant
@fact ca = 87000 | other | C | cookers recalled | 12 October 2033 | constant
@fact al = 1327000 | other | A | cookers recalled | 12 October 2033 | constant
@fact z0 = 310000 | other | Z | cookers recalled | 2031 | constant
@fact x6 = 540000 | other | X | cookers recalled | 12 October 2033 | constant
@fact y8 = 700000 | other | Y | cookers recalled | 12 October 2033 | constant
@fact ys = 56.5 | other | Y | share of American cookers recalled | 12 October 2033 | constant
@fact r1 = 412 | other | S | reports of lids that opened | 12 October 2033 | cumulative
@fact r2 = 655 | other | S | reports of lids that opened | 14 November 2033 | cumulative
@fact rd = 243 | other | S | new reports of lids that opened | 12 October-14 November 2033 | cumulative
@fact i1 = 163 | injuries | S | people burned | 12 October 2033 | cumulative
@fact i2 = 241 | injuries | S | people burned | 14 November 2033 | cumulative
@fact h1 = 29 | injuries | S | people admitted to hospital | 12 October 2033 | cumulative
@fact h2 = 38 | injuries | S | people admitted to hospital | 14 November 2033 | cumulative
@fact rc = 19 | other | C | reports of lids that opened | 12 October 2033 | cumulative
@fact ic = 6 | injuries | C | people burned | 12 October 2033 | cumulative
@fact pl = 89 | price | X | shop price in dollars | 2029-2033 | constant
@fact ph = 149 | price | Y | shop price in dollars | 2029-2033 | constant
@fact rf = 60 | price | B | refund in dollars | October 2033 | plan | pledged
@fact rfc = 80 | price | C | refund in Canadian dollars | October 2033 | plan | pledged
@fact ch = 58000000 | spending | B | cost of the recall in dollars | 2033 | plan | projected
@fact v1 = 214000000 | revenue | B | revenue in the quarter in dollars | Q3 2033 | snapshot
@fact v0 = 233000000 | revenue | B | revenue in the quarter in dollars | Q3 2032 | snapshot
@fact vg = 8.2 | rate | B | fall of revenue on the year | Q3 2033 | snapshot
@fact nl = 41000000 | profit | B | loss in the quarter in dollars | Q3 2033 | snapshot
@fact np = 12000000 | profit | B | profit in the quarter in dollars | Q3 2032 | snapshot
@fact c0 = 22.40 | price | B | closing share price in dollars | 11 October 2033 | snapshot
@fact c1 = 17.40 | price | B | closing share price in dollars | 12 October 2033 | snapshot
@fact c2 = 15.85 | price | B | closing share price in dollars | 3 November 2033 | snapshot
@fact cg = 22.3 | rate | B | one-day fall of the share price | 12 October 2033 | snapshot
@fact sh = 41000000 | other | B | shares outstanding | 2033 | constant
@fact mv = 713000000 | price | B | market value in dollars | 12 October 2033 | snapshot
@fact ml = 205000000 | price | B | market value lost in dollars | 12 October 2033 | snapshot
@fact zs = 23.4 | other | Z | size against the recall of both countries in percent | 2031 | constant
@fact pn = 17500000 | damages | P | fine for late reporting in dollars | October 2033 | constant
@fact k0 = 2032-03-09 | date | B | day of the first complaint | 2032 | constant
@fact k1 = 2033-09-21 | date | B | day that the safety agency was told | 2033 | constant
@fact kd = 561 | duration | B | days between the first complaint and the report | 2033 | constant
@fact kh = 24 | duration | P | hours in which a hazard must be reported | constant | constant | threshold
@fact da = 34 | age | D | age | October 2033 | constant
@fact dc = 6 | age | D | age of her daughter | October 2033 | constant
@fact db = 18 | other | D | percent of the body burned | 2032 | constant
@fact dv = 4100000 | damages | D | jury award in dollars | August 2033 | snapshot
@fact dp = 3000000 | damages | D | punitive part of the jury award in dollars | August 2033 | snapshot
@fact dm = 1100000 | damages | D | compensation in the jury award in dollars | August 2033 | snapshot
@fact do = 350000 | damages | B | settlement offered to the victim in dollars | early 2033 | snapshot
@fact kp = 9300 | other | K | people who have joined | 14 November 2033 | cumulative
@fact kp0 = 2100 | other | K | people who have joined | 14 October 2033 | cumulative
@fact rg = 236000 | other | S | owners who have registered | 14 November 2033 | cumulative
@fact rgs = 19 | other | S | share of recalled cookers registered by owners | 14 November 2033 | snapshot
@fact jl = 210 | jobs | B | posts to be cut | 3 November 2033 | plan | pledged
@fact jt = 1850 | jobs | B | people employed | 3 November 2033 | snapshot
@fact js = 11.4 | other | B | share of the workforce to be cut | 3 November 2033 | plan
@trap r1 r2 :: reports at the recall and a month later
@trap i1 h1 :: burned against admitted to hospital
@trap i1 i2 :: burned at the recall and a month later
@trap us al :: United States alone and with Canada
@trap us z0 :: this recall and the earlier one
@trap kp kp0 :: plaintiffs a month apart
@trap c1 c2 :: share price on two days
@trap dv do :: verdict against offer
@trap nl sh :: 41 million lost and 41 million shares
@trap pn ch :: fine and cost of the recall
@rel sum al = us + ca
@rel sum us = x6 + y8
@rel share ys = y8 / us
@rel diff rd = r2 - r1
@rel change vg = v0 -> v1
@rel change cg = c0 -> c1
@rel product mv = sh * c1
@rel share zs = z0 / al
@rel sum dv = dp + dm
@rel share rgs = rg / us
@rel share js = jl / jt

@doc notice | safety agency's recall notice | 2033-10-12
Brightkettle Recalls {1.24 Million|us} StewPro Pressure Cookers Due to Burn Hazard; Recall Number 34-008

Name of Product: StewPro 6 and StewPro 8 multi-function pressure cookers
Hazard: The lid can be opened while the contents are under pressure, causing hot food to be ejected and posing a burn hazard to consumers.
Remedy: Refund of {$60|rf} or replacement lid
Units: About {1,240,000|~us} ({540,000|x6} of StewPro 6; {700,000|y8} of StewPro 8). In addition, {87,000|ca} were sold in Canada.

Incidents/Injuries: Brightkettle has received {412|r1|by=Brightkettle} reports of lids opening under pressure, including {163|i1|^} burn injuries, of which {29|h1|^} required hospital admission. No deaths have been reported.

Sold At: Department and discount stores nationwide and online from September 2029 through August 2033 for between {$89|pl} and {$149|ph}.

Civil penalty: Brightkettle has agreed to pay {$17.5 million|pn}. The Commission alleges that the company received its first complaint on {March 9, 2032|k0}, and did not report until {September 21, 2033|k1}. Federal law requires a report within {24|kh} hours.

Consumer contact: 833-555-0110, 8 a.m. to 6 p.m. ET. Individual model numbers: SP-60B, SP-60R, SP-80B, SP-80X.

@doc wire | wire agency | 2033-10-12
Brightkettle shares plunge {22%|cg|round} on pressure cooker recall

COLUMBUS, Ohio, Oct 12 (Lakes Wire) - Brightkettle Home on Wednesday recalled more than {1.3 million|>al|t=on Wednesday} pressure cookers in the United States and Canada after lids flew open and scalded users, sending its shares down to {$17.40|c1|t=on Wednesday} from {$22.40|c0} in their worst session since the company went public.

The U.S. Consumer Product Safety Commission said there had been {142|!r1|by=The U.S. Consumer Product Safety Commission} reports of lids opening, and {163|i1|^} people had been burned. {Twenty-nine|h1|^} of them were hospitalized.

The company will also pay a {$17.5 million|pn} penalty over the {561|kd} days that it let pass between the first complaint and the notification.

Brightkettle estimated the cost of the recall at {$58 million|ch|by=Brightkettle}. With {41 million|sh} shares outstanding, it lost some {$205 million|~ml} of market value, ending the day worth {$713 million|mv|t=ending the day}.

In 2031 it recalled {310,000|z0|t=In 2031} cookers over a faulty cord.

"We are sorry, and we are fixing it," said CEO Marguerita Falkenrath.

@doc canada | Canadian public broadcaster | 2033-10-13
What Canadians need to know about the StewPro recall

Anjali Bhattacharjee · Posted: Oct 13, 2033 5:40 AM ET

Health Canada is telling people to stop using a popular pressure cooker, a day after the same machines were pulled from the market in the U.S.

Some {87,000|ca} were sold here. There have been {19|rc|by=the agency|t=as of Wednesday} incidents in this country as of Wednesday, the agency says, and {six|ic|^} people were burned. South of the border, the manufacturer knows of {412|r1|by=the manufacturer} lids that came off.

More than {half|>ys|v=50} of the American units are the larger, eight-quart model; in Canada only that one was sold.

Owners can choose between a new lid and {$80|rfc}. Americans are being offered {US$60|rf}.

Both countries together, it comes to {1,327,000|al} pots, which makes it one of the biggest kitchen recalls on either side of the border. The company's 2031 recall involved fewer than {a quarter|<zs|v=25} of that number.

The manufacturer first heard of a burn on {March 9, 2032|k0}, according to U.S. officials.

With files from The Northern Press. CORRECTION: An earlier version misspelled the model SP-80X.

@doc tv | local TV news site | 2033-10-14
Toledo mother burned by pressure cooker: 'They knew before I bought it'

TOLEDO, Ohio (WTLX 9) — Delphine Ocasio-Reyes keeps the pot in a plastic bin in her garage, next to her daughter's first bike. The daughter, {6|dc}, won't go near either.

Ocasio-Reyes, {43|!da}, was making beans in November 2032 when the lid blew. Burns covered {18 percent|db} of her body. "I did eleven weeks in the unit," she said.

Wednesday's recall says the company got its first complaint eight months earlier, on {March 9|k0|v=2032-03-09} of that year.

In August a Lucas County jury awarded her {$4.1 million|dv|t=In August}: {$1.1 million|dm} for her injuries and {$3 million|dp} to punish the company. Brightkettle, which had offered {$350,000|do} to settle, is appealing.

"{One hundred sixty-three|i1|v=163|by=the notice} of us," she said, reading the notice aloud. "{Twenty-nine|h1|v=29} in the hospital. And it's {sixty dollars|rf|v=60}?"

Attorney Ezekiel Mbeki-Stroud says {2,100|kp0|t=this morning|by=Ezekiel Mbeki-Stroud} people had joined his class action as of this morning.

The company said in a statement that it "does not comment on individual cases."

Meet the 9 First Alert team | Sign up for the 419 newsletter | Gas: $3.87

@doc bizpaper | business daily | 2033-11-04
Brightkettle posts loss, cuts {one job in nine|~js|v=11.1}

By Ingeborg Tran

Brightkettle Home swung to a {$41 million|nl|t=third-quarter} third-quarter loss from a {$12 million|np|t=a year earlier} profit a year earlier, as retailers sent back pallets of its best-selling product.

Revenue dropped {8.2%|vg} to {$214 million|v1}. It had been {$233 million|v0|t=twelve months ago} twelve months ago. The quarter includes a charge of {$85 million|!ch} for the recall of {1.24 million|us} StewPros in this country.

The company will eliminate {210|jl} of {1,850|jt} positions, or {11.4%|js}, most of them in Columbus.

Chief financial officer Obadiah Lindqvist told analysts that the {$17.5 million|pn} penalty would be paid in {four|-} installments and that lenders had waived a covenant.

Shares slipped again, to {$15.85|c2|t=on Thursday} on Thursday. Before the recall they fetched {$22.40|c0|t=Before the recall}.

The appeal against the {$4.1 million|dv} verdict in Toledo will be heard in February. The plaintiff, {34|da}, suffered burns to {18%|db} of her body.

DJIA 61,204.11 ▲0.3% · 10-yr 4.41% · Gold 5,120

@doc consumer | consumer advice site | 2033-11-15
A month after the StewPro recall: still cooking with yours?

Tested & Trusted · Updated Nov. 15 · 6 min read · We may earn a commission

**How bad is it?** Worse than it looked. When the recall was announced the count stood at {412|r1|t=When the recall was announced} reports. By Monday it was {655|r2|t=By Monday}, so {243|rd} households noticed only when they read the news. {Two hundred and forty-one|i2|v=241|t=By Monday} people have been burned, and {38|h2|t=By Monday} spent at least a night in hospital; in October those two figures were {163|i1|t=in October} and {29|h1|^}.

**How many have been fixed?** Of {1,240,000|us}, owners have registered {236,000|rg|t=as of Monday} as of Monday. That's {23%|!rgs}. The rest are in somebody's cabinet.

**Refund or lid?** If you paid {$149|ph} for the big one, {$60|rf} feels thin. Take the lid. If you paid {$89|pl} for the small one, take the money.

**Can I sue?** {9,300|kp|t=already} people already do; a month ago it was {2,100|kp0|t=a month ago}. A Toledo woman won {$4.1 million|dv}, though she hasn't seen a cent.

**Can the company afford this?** It put the bill at {$58 million|ch|by=It} and lost {$41 million|nl|t=in the summer quarter} in the summer quarter. It is letting {210|jl} people go.

**What should I buy instead?** Our 5 best multicookers of 2033, from $79 ★★★★½
