@story n2-kesselfix-recall
@topic A German maker recalls a smart pressure cooker after lids flew off: notice, first count, widened recall
@subject M = Brennwald Hausgeräte | Brennwald | the maker | the company
@subject P = Kesselfix Q5 | Q5 | cooker | the pot
@subject A = Federal Institute for Product Safety | the Institute | BIPS | the regulator
@subject K = Kauffuchs | the discounter | the chain
@subject X = Österreichischer Verbraucherschutzring | ÖVR | the consumer association
@fact r1 = 64000 | other | P | cookers recalled in Germany | 2038-02-09 | plan
@fact r2 = 112000 | other | P | cookers recalled in Germany | 2038-03-04 | plan
@fact ra = 18500 | other | P | cookers recalled in Austria | 2038-03-04 | plan
@fact rt = 130500 | other | P | cookers recalled altogether | 2038-03-04 | plan
@fact n1 = 23 | injuries | P | people scalded | 2038-02-09 | cumulative
@fact n2 = 41 | injuries | P | people scalded | 2038-03-04 | cumulative
@fact nh = 6 | injuries | P | people treated in hospital | 2038-03-04 | cumulative
@fact na = 5 | injuries | P | people scalded in Austria | 2038-03-04 | cumulative
@fact rp = 167 | other | P | reports of lids that opened under pressure | 2038-03-04 | cumulative
@fact pr = 149 | price | P | euros in the shops | 2038-01 | constant
@fact ps = 119 | price | K | euros in the special offer | 2037-12 | constant
@fact rf = 149 | price | M | euros refunded for each cooker | 2038-02-09 | plan | pledged
@fact so = 287000 | other | M | cookers sold in three years | 2038-01 | cumulative
@fact fn = 2400000 | damages | A | euros of fine asked for | 2038-03-04 | plan | projected
@fact cost = 19000000 | spending | M | euros that the recall will cost | 2038-03-06 | plan | projected
@fact rev = 640000000 | revenue | M | yearly revenue | 2037 | constant
@fact ret = 31 | other | M | percent of the recalled cookers sent back | 2038-03-04 | snapshot
@fact dl = 2038-04-30 | date | M | last day to claim a refund | - | plan
@fact day = 9 | duration | A | days the maker took to report | - | constant
@fact lim = 3 | duration | A | days allowed for a report | - | constant | threshold
@fact bar = 1.9 | other | P | bar of pressure at which the lid should stay shut | - | constant
@fact he = 11 | age | P | age of the girl burnt in Kufstein | - | constant
@rel sum rt = r2 + ra
@trap r1 r2 :: recall in February and widened recall in March
@trap ra rt :: Austria and both countries
@trap n1 n2 :: injured in February and in March
@trap nh n2 :: treated in hospital and all injured
@trap pr ps :: shop price and offer
@trap rf ps :: refund and offer price
@trap so rt :: sold and recalled
@trap day lim :: taken and allowed
@trap rp n2 :: reports and injured

@doc a-notice | recall notice | 2038-02-09
IMPORTANT SAFETY NOTICE - Brennwald Kesselfix Q5, article 5106-22 to 5106-27

Dear customers,

The lid of the Kesselfix Q5 made between March and November 2036 can be opened while the cooker is under pressure above {1.9|bar} bar. In {23|n1|t=so far} cases so far people have been scalded by steam.

Please stop using the cooker at once. We are recalling {64,000|r1} units in Germany. Do not return it to the shop. Order a prepaid box at brennwald.example/q5 or call 0800 55 01 02 (Mon-Fri 8-18).

You will be refunded {149 euros|rf}, whatever you paid and without a receipt. The last day to apply is {30 April|dl}.

Units made in 2037 are not affected.

Brennwald Hausgeräte GmbH & Co. KG, Im Rübengrund 8

@doc b-wire | wire agency | 2038-03-04
Germany's Brennwald nearly doubles pressure cooker recall

BERLIN (KD) - Brennwald Hausgeräte has widened its recall of the Kesselfix Q5 pressure cooker to {112,000|r2|t=on Thursday|by=the Federal Institute for Product Safety} units in Germany and {18,500|ra|^} in Austria, the Federal Institute for Product Safety said on Thursday. In February the company had named {64,000|r1|t=In February}.

{Forty-one|n2|t=on Thursday} people are known to have been scalded, {five|na|^} of them in Austria. {Six|nh|^} needed treatment in hospital. The Institute has received {167|rp|^} reports of lids that came off under pressure, most of which hurt no one.

The regulator will seek a fine of {2.4 million euros|fn|by=The regulator} because the maker reported the defect {nine|day} days after it had learnt of it. The law allows {three|lim}.

Around {31 percent|ret|t=So far} of the cookers called back in February have been returned. So far, that is, about {20,000|-} pots.

Brennwald sold {287,000|so|t=over three years} of the Q5 over three years, at a list price of {149 euros|pr}.

@doc c-consumer | consumer magazine | 2038-03-05
Pressure cooker danger: what ÖVR says you should do now

Vienna. A total of {130,500|rt} Kesselfix Q5 pots are on the recall list after Thursday's extension, and {15,800|!ra} of them are in our kitchens, more than a year after the first lid hit a ceiling in Graz.

In Kufstein an {11|he}-year-old girl was burnt on the arm last autumn. Altogether {five|na} Austrians have been hurt, so far.

Many of you bought the cooker at Kauffuchs for {119|ps|t=in December} euros in December, but you get the full {149|rf} back. That's right, and you may even keep the steaming basket. Anything less, tell us.

Do not try: turning the valve by hand; taping the lid; "a quick test".
The ÖVR says that Brennwald's deadline of {30 March|!dl|by=The ÖVR} is not legal in Austria, and it is considering a test case.

In our own laboratory {two|-} of {five|-} Q5 lids gave way at around {1.9|~bar} bar.

Rating: 1.2 of 5 stars. 78 comments

@doc d-regional | regional newspaper | 2038-03-05
Hot pot, cold comfort in Rübengrund
Sauerland-Bote

By Levke Abubakar

In the canteen of Brennwald Hausgeräte, {1,150|-} people eat lunch under a banner that reads "Nothing holds like it". Nobody laughs.

"I've got {two|-} of those at home," says packer Sandro Wieczorek. The firm now wants {112,000|r2|t=since Thursday} of them back from German households alone since Thursday, almost double the February number of {64,000|r1|t=February}.

It is a {640-million-euro|rev|t=last year} business, to judge by last year's revenue, and the finance director has told staff that the cost could be {19 million|cost|by=the finance director}. Nobody in the canteen believed it would be all.

Federal inspectors accuse the management of sitting on the defect for {9|day} days, against a limit of {3|lim}. They have {41|n2|t=by now} injured people on file by now, {14|!nh|^} of whom were in hospital.

Town fair cancelled. Page 9: 12 new e-buses.

@doc e-blog | consumer law newsletter | 2038-03-07
Recall Watch, issue 210

Let us check the arithmetic of the Brennwald statement.

Recalled: {112,000|r2|t=Recalled} in Germany, {18,500|ra|^} in Austria, together {130,500|rt|^}. Of the February batch, {31%|ret} have come back. That leaves {two in three|-} pots on stoves.

Cost: {$19 million|!cost|force|by=the company} says the company, without saying what a lawsuit would add. A pot at {149 euros|rf} times {130,500|rt} makes {19.4 million euros|-}, so the company has left out the postage.

Fine: the Institute asks for {2.4 million|fn}. That's {0.4 percent|-} of revenue ({640 million|rev}).

Injuries: {41|n2}. In February Brennwald wrote {23|n1|t=In February|by=Brennwald}. The Institute says the maker had {nine|day} days' knowledge of the reports when it rang up; I make that a week too many.

Sold since 2035: {187,000|!so|by=the maker} by the maker's count.

Ilja Strandberg-Oyelaran is a lawyer in Trier. ISSN 2941-0098
