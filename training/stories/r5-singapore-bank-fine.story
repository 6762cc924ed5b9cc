@story r5-singapore-bank-fine
@topic A Singapore bank is fined over lapses against money laundering
@subject B = Straits Fidelity Bank | Straits Fidelity | the bank | the lender | SFB
@subject M = Monetary Authority of Singapore | MAS | the regulator | the authority | the central bank
@subject Q = Quek Siew Bernard | Bernard Quek | Quek | the chief executive
@subject L = Lorcan Wirasinghe | Wirasinghe | the former head of private banking
@subject T = Theresa Palanca-Yeo | Palanca-Yeo | the relationship manager
@subject D = Dinesh Haldar-Lim | Haldar-Lim
@subject K = Kelantan syndicate | the syndicate | the ring | the network
@subject V = Verbena Capital | the analyst | Verbena
@fact fi = 43000000 | damages | B | Singapore dollars of the fine | 2033-05-12 | constant
@fact f0 = 6400000 | damages | B | Singapore dollars of the fine | 2027 | constant
@fact fl = 2710000000 | other | B | Singapore dollars of suspicious money that passed | 2028 to 2032 | cumulative
@fact ac = 1918 | other | B | accounts with lapses | 2028 to 2032 | cumulative
@fact al = 61200 | other | B | alerts not looked at | 2031-12 | snapshot
@fact dy = 214 | duration | B | days that an alert waited on average | 2031 | constant
@fact st = 14 | jobs | B | staff who reviewed alerts | 2031 | snapshot
@fact ns = 96 | jobs | B | staff who review alerts | 2033-05 | snapshot
@fact hi = 350 | jobs | B | compliance staff to be hired | by 2035 | plan | pledged
@fact rm = 120000000 | budget | B | Singapore dollars to mend the controls | 2032 to 2034 | plan
@fact pr = 1920000000 | profit | B | Singapore dollars of net profit | 2032 | cumulative
@fact cp = 40 | rate | Q | percent of pay cut | 2032 | constant
@fact bl = 9 | sentence | L | years of ban from the industry | from 2033-05 | constant
@fact bt = 5 | sentence | T | years of ban from the industry | from 2033-05 | constant
@fact bd = 3 | sentence | D | years of ban from the industry | from 2033-05 | constant
@fact sh = 3.8 | rate | B | percent that the share fell | 2033-05-12 close | snapshot
@fact sp = 17.64 | price | B | Singapore dollars for a share | 2033-05-12 close | snapshot
@fact ar = 10 | arrests | K | people arrested | 2032-06 | cumulative
@fact se = 880000000 | other | K | Singapore dollars of assets seized | 2033-05 | cumulative
@fact ho = 37 | homes | K | houses and flats seized | 2033-05 | cumulative
@fact mx = 1000000 | damages | M | Singapore dollars of maximum fine for a breach | - | constant | threshold
@fact ca = 1.5 | other | M | times the risk-weighted assets for operational risk | from 2033-05 | constant
@fact lg = 77 | other | K | kilos of gold seized | 2033-05 | cumulative
@fact ot = 8 | other | M | other banks warned | 2033-05 | constant
@fact of = 9100000 | damages | M | Singapore dollars of fines for the other banks together | 2033-05 | constant
@fact fp = 2.24 | rate | B | fine in percent of the year's profit | 2033-05-12 | constant
@fact gw = 300 | other | B | new alerts a day | 2032 | snapshot
@fact br = 43 | other | B | breaches punished | 2033-05-12 | constant
@fact cb = 0.18 | other | V | percentage points of capital ratio lost | 2033 | plan | projected
@fact hc = 40000000 | spending | V | Singapore dollars a year for new staff | - | plan | projected
@fact cl = 17400 | other | B | private banking clients | 2033-05 | snapshot
@fact au = 118000000000 | other | B | Singapore dollars managed for private clients | 2033-05 | snapshot
@fact lt = 312 | other | B | suspicious transaction reports filed late | 2028 to 2032 | cumulative
@fact ld = 41 | duration | B | working days that a report was late on average | 2028 to 2032 | constant
@trap ac lt :: accounts and reports
@rel product fi = br * mx
@rel share fp = fi / pr
@trap fi f0 :: two fines six years apart
@trap fi of :: this bank and all the others
@trap bl bt :: different people
@trap st ns :: then and now
@trap ns hi :: in place and to be hired
@trap fl se :: money that passed and assets seized
@trap rm fi :: cost of repair and fine

@doc a-wire | financial wire | 2033-05-12
Singapore fines Straits Fidelity {S$43 mln|fi} over money-laundering lapses

SINGAPORE, May 12 (Tradewire) - Singapore's central bank on Thursday fined Straits Fidelity Bank {S$43 million|fi|t=on Thursday}, its largest penalty on a single lender, for failing to stop {S$2.71 billion|fl|t=between 2028 and 2032|by=Singapore's central bank} in suspicious funds from moving through its accounts between 2028 and 2032.

The Monetary Authority of Singapore said it had found lapses in {1,918|ac|by=The Monetary Authority of Singapore} accounts, many of them opened for members of a ring known as the Kelantan syndicate. Police arrested {10|ar|t=last June} of its members last June and have since seized assets of {S$880 million|se|t=since}, including {37|ho|^} properties.

The bank let {61,200|al|t=At the end of 2031} automated alerts pile up. At the end of 2031, an alert waited {214|dy} days on average before somebody opened it, MAS said.

It also filed {312|lt|by=the regulator} reports of suspicious transactions late, the regulator said, by {41|ld} working days on average.

Three bankers were banned from the industry: former head of private banking Lorcan Wirasinghe for {nine|bl} years, Theresa Palanca-Yeo for {five|bt} and Dinesh Haldar-Lim for {three|bd}.

The fine equals {2.2%|fp|round=0.1} of the bank's {S$1.92 billion|pr|t=in 2032} net profit in 2032. Its shares closed {3.8%|sh|t=closed} lower at {S$17.64|sp|^}.

It had been fined {S$6.4 million|f0|t=in 2027} in 2027 for similar failings. {Eight|ot} other institutions got fines totalling {S$9.1 million|of}.

Straits Fidelity has {17,400|cl} private-banking clients, for whom it manages {S$118 billion|au}. The bank said that it had closed the accounts of the ring and would spend {S$120 million|rm|by=The bank} on its controls. Chief executive Bernard Quek has given up {40%|cp|t=for 2032} of his pay for 2032.

@doc b-daily | national daily | 2033-05-13
{Fourteen|st} people, {sixty thousand|al|round=10000} alarms

By Rukmini Cheong, Senior Correspondent

When the inspectors of MAS walked into an office on the ninth floor of Fidelity Centre early last year, they found {14|st|t=early last year} employees, most of them under 30, who were meant to look at everything that the bank's computers thought odd. There were {61,200|al|t=at that moment} such things at that moment, and they were growing by {300|gw} a day.

It was, one of the {fourteen|st} told The Straits Courier, "like bailing out Marina Bay with a kopi cup".

Yesterday the lender paid for it. The penalty is {$43 million|fi|t=Yesterday}; no bank here has ever had a bigger one. It will have to hold more capital too: {1.5|ca} times the usual amount against operational risk. It is also midway through a {$120 million|rm} repair of its systems, and its alert team today counts {96|ns|t=today} people. A further {350|hi|t=over two years} are to be taken on across compliance over two years.

Chief executive Bernard Quek, who gave up {40 per cent|cp|t=last year's} of last year's pay, apologised at a press conference. "We grew the wealth business faster than the brakes," he said.

The authority's findings read like an instruction manual for getting past those brakes. In all, {$2.71 billion|fl|by=The authority} of dubious money passed. A customer who sold bubble tea deposited {$38 million|-}. Another had four passports and, the file notes, "one suit". Relationship manager Palanca-Yeo, banned for {seven|!bt} years, coached clients on what to write in the box marked Source of Wealth.

The {37|ho} homes seized from the syndicate go under the hammer in July, with {77|lg} kilos of gold.

Under the law each breach can cost up to {$1 million|<mx}. The authority counted {43|br}, and took the maximum for every one.

@doc c-investor | investor newsletter | 2033-05-14
Verbena Morning Note: SFB – cheap for a reason

Rating: HOLD (from BUY) | TP S$18.20 | Mkt cap S$29.4bn | P/B 1.1x | Beta 0.94

What happened. SFB was hit with a {S$43m|fi} fine for AML lapses over 2028–32. Management guides to no dividend impact.

Our view. The cheque is trivial: less than {2.5%|<fp} of FY32 earnings of {S$1.92bn|pr|t=FY32}. What matters is the {1.5x|ca|v=1.5} multiplier on op-risk RWA, which we think shaves {18bp|cb|by=we} off CET1, and the running cost. Remediation is budgeted at {S$95m|!rm} through FY34. Hiring of {350|hi} people adds perhaps {S$40m|hc|t=a year} a year.

What we don't know. Whether Wirasinghe ({nine|bl}-year prohibition) will appeal. Whether the US is looking.

Context. Private banking is {17,400|cl} clients and {S$118bn|au} of AUM, or about a fifth of group income. Late filing ({312|lt} STRs, mean delay {41|ld} working days) is what would have worried us most as a supervisor. It suggests that the front office could sit on a report.

Management. The CEO's {40%|cp} pay cut is not nothing, but his successor is now a live question for the AGM. The alert team, {14|st|t=in 2031} strong in 2031, is at {96|ns|t=today} today.

Data points. Accounts with deficiencies: {2,240|!ac}. Suspicious flows: {S$2.7bn|fl}. Mean alert age at peak: {214|dy} days. Share reaction: down {3.8%|sh|t=on the day} on the day versus STI +0.2%.

Next catalyst: 1H33 results, 5 Aug.

Analyst certification and disclosures on pages 6–9.

@doc d-website | English-language regional site | 2033-05-13
Explainer: The Kelantan case and the {S$43 million|fi} question

Who was the Kelantan syndicate?
A network of online-gambling bosses, most of whom never set foot in Kelantan. {Ten|ar|t=eleven months ago} were arrested in Singapore eleven months ago and {S$880 million|se|t=up to now} worth of cars, handbags, crypto and {37|ho} homes has been taken from them up to now.

What did the bank do wrong?
It believed them. {1,918|ac} accounts weren't checked properly. Over five years {S$2.71 billion|fl|t=Over five years} went through.

Is it the first time?
No. Straits Fidelity was fined {S$6.4 million|f0|t=six years ago} six years ago. This time it's {S$43 million|fi}.

And the others?

Weren't there any alarms?
Plenty. By the end of 2031, {61,200|al|t=By the end of 2031} of them hadn't been looked at, and the ones that had been had lain around for {214|dy} days. {Fourteen|st|t=at that time} people were in charge of them at that time. Now {96|ns|t=Now} are. On top of this, {312|lt} reports reached the police late.

How big is the business with the rich?
{17,400|cl} clients. They've put {S$118 billion|au} into the bank's hands.
{Eight|ot} banks and fund managers share fines of {S$9.1 million|of}.

Who's out?
Lorcan Wirasinghe can't work in finance for {nine|bl} years. Two colleagues got {five|bt} and {three|bd}. The CEO stays and loses {40%|cp} of his pay.

How does the bank feel about it?
Its stock lost {3.8%|sh|t=on Thursday} on Thursday. Its annual profit is {S$1.92 billion|pr}.
