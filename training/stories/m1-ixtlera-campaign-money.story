@story ixtlera-campaign-money
@topic Mexican mayoral race: auditors find hidden campaign spending above the cap
@subject C = Maribel Cázarez | Cázarez | Maribel | the mayor-elect | the winning candidate
@subject L = Octavio Llamas | Llamas | the runner-up | the rancher
@subject Z = Zaide Pech | Pech | the third-placed candidate | the engineer
@subject E = the electoral institute | the institute | auditors | the auditors | the audit unit | IEL
@subject T = the tribunal | the regional electoral tribunal | the court | magistrates
@subject X = Ciudad Ixtlera | Ixtlera | the city
@fact cap = 36200000 | spending | E | pesos of spending allowed per candidate | 2032 campaign | constant | threshold
@fact c = 38400000 | spending | C | pesos spent on the campaign | 2032 campaign | cumulative
@fact crep = 21700000 | spending | C | pesos spent on the campaign as declared | 2032 campaign | cumulative
@fact chid = 16700000 | spending | C | pesos spent and not declared | 2032 campaign | cumulative
@fact exc = 2200000 | spending | C | pesos spent above the cap | 2032 campaign | cumulative
@fact excp = 6.1 | rate | C | percent spent above the cap | 2032 campaign | cumulative
@fact lim = 5 | rate | T | percent above the cap that can annul an election | - | constant | threshold
@fact l = 29900000 | spending | L | pesos spent on the campaign | 2032 campaign | cumulative
@fact z = 8300000 | spending | Z | pesos spent on the campaign | 2032 campaign | cumulative
@fact fc = 11500000 | other | C | pesos of fine | 2032-08-18 | constant
@fact fl = 940000 | other | L | pesos of fine | 2032-08-18 | constant
@fact vc = 142380 | vote_count | C | votes | 2032-06-06 | snapshot
@fact vl = 128215 | vote_count | L | votes | 2032-06-06 | snapshot
@fact vz = 74905 | vote_count | Z | votes | 2032-06-06 | snapshot
@fact val = 345500 | vote_count | X | valid votes | 2032-06-06 | snapshot
@fact cp = 41.2 | vote_share | C | share of valid votes | 2032-06-06 | snapshot
@fact lp = 37.1 | vote_share | L | share of valid votes | 2032-06-06 | snapshot
@fact zp = 21.7 | vote_share | Z | share of valid votes | 2032-06-06 | snapshot
@fact m = 4.1 | margin | C | lead in points | 2032-06-06 | snapshot
@fact bb = 212 | other | C | billboards | 2032 campaign | cumulative
@fact bbd = 74 | other | C | billboards declared | 2032 campaign | cumulative
@fact sh = 63000 | other | C | shirts handed out | 2032 campaign | cumulative
@fact shp = 48 | price | C | pesos for each shirt | 2032 campaign | constant
@fact sht = 3024000 | spending | C | pesos spent on shirts | 2032 campaign | cumulative
@fact cash = 4600000 | other | C | pesos of donations in cash | 2032 campaign | cumulative
@fact con = 9 | other | C | concerts | 2032 campaign | cumulative
@fact mag = 3 | votes_cast | T | magistrates for annulment | 2032-09-02 | constant
@fact magn = 2 | votes_cast | T | magistrates against annulment | 2032-09-02 | constant
@fact new = 60 | duration | X | days within which a new election must be called | 2032-09-02 | plan
@fact ban = 3 | duration | C | years of the ban from standing demanded | 2032-09-02 | plan
@fact lights = 40000 | units_pledged | C | street lamps promised | in the term | plan | pledged
@fact lim2 = 5 | margin | T | lead in points below which an excess can annul an election | - | constant | threshold
@fact pvc = 270 | price | C | pesos spent for each vote | 2032 campaign | constant
@fact elc = 31000000 | spending | E | pesos that the election cost | 2032-06-06 | constant | projected
@rel sum c = crep + chid
@rel diff exc = c - cap
@rel share excp = exc / cap
@rel sum val = vc + vl + vz
@rel share cp = vc / val
@rel share lp = vl / val
@rel share zp = vz / val
@rel diff m = cp - lp
@rel product sht = sh * shp
@race votes = vc vl vz
@race money = c l z
@trap crep chid c :: declared, hidden, all
@trap c cap :: spent and allowed
@trap zp crep :: 21.7 percent of the votes and 21.7 million pesos
@trap m exc :: the lead in points and the excess
@trap bb bbd :: found and declared
@trap fc fl :: two candidates' fines

@doc a-wire | international wire | 2032-08-19
Mexican mayor-elect overspent by {2.2|exc|x=1000000} million pesos, regulator says

CIUDAD IXTLERA, Mexico, Aug 19 (InterWire) - The mayor-elect of Ciudad Ixtlera broke campaign spending rules, Mexico's state electoral institute found, opening the way for the vote to be annulled.

Maribel Cázarez declared {21.7|crep|x=1000000} million pesos. The auditors found a further {16.7|chid|x=1000000|by=The auditors} million in unreported outlays, bringing her total to {38.4|c|x=1000000|by=The auditors} million. Candidates were allowed {36.2|cap|x=1000000} million.

An excess of more than {5%|lim} can invalidate a result if it was decisive. Hers is {6.1%|excp|by=The auditors}.

Cázarez won in June with {41.2%|cp|t=in June}, {4.1|m|^} points ahead of rancher Octavio Llamas. A third candidate, engineer Zaide Pech, had {21.7%|zp|t=in June}.

The institute fined Cázarez {11.5|fc|x=1000000|by=The institute} million pesos and Llamas {940,000|fl|by=The institute}, in his case for late receipts. He had spent {29.9|l|x=1000000} million.

Her lawyer, Efraín Tsukamoto, called the audit "a novel with no characters".

Terminal code IXT/08 · 312 words

@doc b-daily | Mexico City daily, translated | 2032-08-20
The shirts of Maribel

Priscila Dzul / Special envoy

There was a time in May when you could not buy a tomato in Ixtlera without its being wrapped in turquoise. Turquoise, the colour of the candidate, on {63,000|sh} T-shirts that the audit unit valued at {48|shp} pesos apiece, or {3.02|sht|x=1000000} million. In her declaration they don't appear.

Nor do most of her roadside faces. The audit unit photographed {212|bb|by=The audit unit}; she had reported {74|bbd|by=she}. Nor do {nine|con|v=9} concerts, of which one featured a norteño band with two accordions and a helicopter.

In all, what the mayor-elect put into the contest is reckoned at {38.4|c|x=1000000|by=The audit unit} million pesos. The runner-up made do with {26.5|!l|x=1000000} million and the engineer Pech with {8.3|z|x=1000000}.

And was it decisive? {142,380|vc|t=in June} citizens chose her in June, {128,215|vl|^} chose Llamas. Per vote, therefore, Cázarez paid {270|pvc} pesos. "Cheaper than a goat," a trader at the market remarks, "and you can't milk her."

Around {4.6|cash|x=1000000} million came in banknotes, in amounts just below the figure from which a name must be given.

She promises still {40,000|lights} new street lamps.

EL TIEMPO: 31°/19° · DÓLAR: 18.92 · LOTERÍA: 07 14 22 31 40

@doc c-portal | local web portal | 2032-09-03
ANNULLED! Court knocks over Ixtlera election by {3|mag} to {2|magn}

By the newsroom. Sent to WhatsApp groups at 23:48. Forward x 5

With {three|mag|v=3} magistrates' votes in favour and {two|magn|v=2} against, the regional electoral tribunal yesterday declared the June 6 election null.

The ruling: Maribel Cázarez exceeded the ceiling by {2.2|exc|x=1000000|t=in the campaign} million in the campaign, or {6.1 percent|excp|^}, and the distance between first and second place was less than {five|lim2} points. Both things together are enough.

A new election has to be convened within {90|!new} days. Cázarez may not run in it if the motion to bar her for {three|ban|v=3} years is granted.

To remember: on that Sunday she obtained {147,230|!vc|t=on that Sunday} votes, Octavio Llamas {128,215|vl|^} and Zaide Pech {74,905|vz|^}.

How it was financed (according to the institute): what she confessed, {21.7|crep|x=1000000|by=the institute} million; what she kept quiet, {16.7|chid|x=1000000|by=the institute} million.

"They stole from us in the office what we won in the street," wept Maribel outside her house in colonia Linda Vista, number 118.

React: angry 1,900 · laughing 2,412 · sad 377

@doc d-explainer | policy newsletter | 2032-09-06
What Ixtlera teaches about campaign audits

Three lessons.

First, declarations say little. Of every ten pesos that the winning candidate spent, she owned up to fewer than {six|-}. The institute traced the remainder through invoices of suppliers: printers, a helicopter firm, the makers of {212|bb} billboards.

Second, fines do not deter. {14.2|!fc|x=1000000} million pesos is what she was ordered to pay; a town hall like this one has an annual budget {three hundred|-} times as large.

Third, closeness matters as much as excess. The constitution's {5 percent|lim} trigger only bites where the gap is under {five|lim2} points, too. In Ixtlera it was {4.1|m}, with {41.2|cp} percent for first place and {37.1|lp} for second. With another {3,100|-} votes she would be mayor, however many shirts.

The tribunal was split {3|mag}–{2|magn}. A fresh vote will follow within {60|new} days. Some {345,500|~val} valid ballots were wasted, and with them the public money, estimated at {31|elc|x=1000000|by=IEL} million pesos by IEL, that it took to count them.

Footnotes: LGPP art. 96; SUP-JRC-214/2032. Unsubscribe.
