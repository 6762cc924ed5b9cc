@story ug-dubai-cooling-ipo
@topic The flotation of Barq Cooling in Dubai, November 2032: pricing, first day and the slide below the offer price
@subject B = Barq Cooling | Barq | the company | the cooling firm | the chiller
@subject O = Barq share offering | the offering | the IPO | the flotation | the sale
@subject I = institutional tranche | institutions | qualified investors | funds | second tranche
@subject R = retail tranche | retail investors | small investors | the public | first tranche
@subject M = Murjan Investments | Murjan | the seller | the parent | the government's holding company
@subject T = Tharwa Fund | Tharwa | the Saudi fund
@subject L = Liwa Pension | Liwa
@subject S = Straits Harbour | the Singaporean investor
@subject C = cornerstone investors | cornerstones
@subject N = Nasma District Energy | Nasma | the Abu Dhabi rival
@subject D = Dubai exchange | the exchange | the bourse | Dubai
@subject K = bank syndicate | the banks | underwriters
@fact sh = 1200000000 | other | O | shares sold | 11 November 2032 | constant
@fact sh0 = 1000000000 | other | O | shares planned to be sold | 1 November 2032 | plan
@fact ts = 4000000000 | other | B | shares in all | November 2032 | constant
@fact st = 30 | other | O | share of the company sold | 11 November 2032 | constant
@fact st0 = 25 | other | O | share of the company planned to be sold | 1 November 2032 | plan
@fact kp = 2800000000 | other | M | shares kept | 11 November 2032 | constant
@fact kps = 70 | other | M | share of the company kept | 11 November 2032 | constant
@fact lo = 2.40 | price | O | lower end of the price range in dirhams | 1 November 2032 | plan
@fact hi = 2.65 | price | O | upper end of the price range in dirhams | 1 November 2032 | plan
@fact op = 2.65 | price | O | offer price in dirhams | 11 November 2032 | constant
@fact ra = 3180000000 | fundraising | O | proceeds in dirhams | 11 November 2032 | constant
@fact rd = 866000000 | fundraising | O | proceeds in US dollars | 11 November 2032 | constant
@fact mc = 10600000000 | price | B | market value in dirhams | at the offer price | snapshot
@fact mc2 = 11360000000 | price | B | market value in dirhams | 22 November 2032 | snapshot
@fact dm = 92200000000 | other | O | orders in dirhams | 11 November 2032 | constant
@fact dx = 29.0 | other | O | times the offer was covered | 11 November 2032 | constant
@fact di = 83400000000 | other | I | orders in dirhams | 11 November 2032 | constant
@fact ix = 29.1 | other | I | times the offer was covered | 11 November 2032 | constant
@fact si = 1080000000 | other | I | shares sold | 11 November 2032 | constant
@fact dr = 8800000000 | other | R | orders in dirhams | 11 November 2032 | constant
@fact rx = 27.7 | other | R | times the offer was covered | 11 November 2032 | constant
@fact sr = 120000000 | other | R | shares sold | 11 November 2032 | constant
@fact nr = 61000 | other | R | investors who applied | 11 November 2032 | constant
@fact mn = 1500 | other | R | shares guaranteed to each applicant | 11 November 2032 | constant
@fact mp = 3975 | price | R | cost of the guaranteed lot in dirhams | 11 November 2032 | constant
@fact mg = 90 | profit | R | gain on the guaranteed lot in dirhams | 23 November 2032 | snapshot
@fact md = 225 | other | R | yearly dividend on the guaranteed lot in dirhams | for 2033 | plan | projected
@fact rsh = 10 | other | R | share of the offer | 11 November 2032 | constant
@fact vs = 34.3 | other | B | shares traded as a share of the offer | 22 November 2032 | snapshot
@fact p1 = 2.98 | price | B | opening share price in dirhams | 22 November 2032 | snapshot
@fact p2 = 3.12 | price | B | highest share price in dirhams | 22 November 2032 | snapshot
@fact p3 = 2.84 | price | B | closing share price in dirhams | 22 November 2032 | snapshot
@fact g1 = 12.5 | rate | B | rise of the opening price over the offer price | 22 November 2032 | snapshot
@fact g3 = 7.2 | rate | B | rise of the closing price over the offer price | 22 November 2032 | snapshot
@fact p4 = 2.71 | price | B | closing share price in dirhams | 23 November 2032 | snapshot
@fact g4 = 4.6 | rate | B | one-day fall of the share price | 23 November 2032 | snapshot
@fact p5 = 2.58 | price | B | closing share price in dirhams | 30 November 2032 | snapshot
@fact g5 = 2.6 | rate | B | fall of the share price below the offer price | 30 November 2032 | snapshot
@fact vo = 412000000 | other | B | shares traded | 22 November 2032 | snapshot
@fact tv = 1220000000 | other | B | value of shares traded in dirhams | 22 November 2032 | snapshot
@fact ct = 640000000 | fundraising | C | money committed in dirhams | November 2032 | constant | pledged
@fact c1 = 300000000 | fundraising | T | money committed in dirhams | November 2032 | constant | pledged
@fact c2 = 200000000 | fundraising | L | money committed in dirhams | November 2032 | constant | pledged
@fact c3 = 140000000 | fundraising | S | money committed in dirhams | November 2032 | constant | pledged
@fact rv = 1460000000 | revenue | B | yearly revenue in dirhams | 2031 | snapshot
@fact rv0 = 1340000000 | revenue | B | yearly revenue in dirhams | 2030 | snapshot
@fact rg = 9.0 | rate | B | growth of yearly revenue | 2031 | snapshot
@fact pf = 512000000 | profit | B | yearly net profit in dirhams | 2031 | snapshot
@fact pf0 = 468000000 | profit | B | yearly net profit in dirhams | 2030 | snapshot
@fact pg = 9.4 | rate | B | growth of yearly net profit | 2031 | snapshot
@fact pe = 20.7 | other | B | price in years of profit | at the offer price | snapshot
@fact pen = 16.4 | other | N | price in years of profit | November 2032 | snapshot
@fact dv = 600000000 | spending | B | dividend in dirhams | for 2033 | plan | pledged
@fact dy = 5.7 | rate | B | dividend yield | at the offer price | plan | projected
@fact fe = 95000000 | spending | K | fees in dirhams | November 2032 | constant
@fact fs = 3.0 | other | K | fees as a share of the proceeds | November 2032 | constant
@fact pl = 58 | other | B | plants | 2032 | snapshot
@fact cu = 96000 | other | B | customers | 2032 | snapshot
@fact sf = 740 | jobs | B | people employed | 2032 | snapshot
@fact yr = 11400000000 | fundraising | D | proceeds of all flotations in dirhams | January-November 2032 | cumulative
@fact yr0 = 16900000000 | fundraising | D | proceeds of all flotations in dirhams | 2031 | cumulative
@trap op p3 :: offer price and first close
@trap p1 p2 :: open and high of the first day
@trap hi op :: top of the range and the price finally set
@trap sh sh0 :: shares sold and shares first planned
@trap ix rx :: cover of two tranches
@trap dm di :: all orders and those of institutions
@trap mc mc2 :: value at the offer price and at the first close
@trap rv rv0 :: two years' revenue
@trap p3 p5 :: closing prices eight days apart
@trap pe pen :: two companies' ratings
@trap sr vo :: shares sold to the public and shares traded
@trap g5 lo :: 2.6 percent down and a range from 2.40
@rel product ra = sh * op
@rel product mc = ts * op
@rel product mc2 = ts * p3
@rel convert rd = ra
@rel sum dm = di + dr
@rel sum sh = si + sr
@rel diff kp = ts - sh
@rel share st = sh / ts
@rel change g1 = op -> p1
@rel change g3 = op -> p3
@rel change g4 = p3 -> p4
@rel change g5 = op -> p5
@rel sum ct = c1 + c2 + c3
@rel change rg = rv0 -> rv
@rel change pg = pf0 -> pf
@rel product mp = mn * op
@rel share rsh = sr / sh
@rel share vs = vo / sh
@rel share dy = dv / mc
@rel share fs = fe / ra

@doc wire | wire agency | 2032-11-11
Dubai's Barq Cooling prices IPO at top, raises {$886 mln|!rd}

DUBAI, Nov 11 (Gulf Newswire) - Barq Cooling has priced its initial public offering at {2.65|op+hi|by=its parent} dirhams a share, the top of a range that began at {2.40|lo}, its parent Murjan Investments said on Thursday, after orders of {92.2 billion|dm} dirhams.

Murjan sold {1.2 billion|sh} shares, or {30%|st} of the company, having raised the size from {25%|st0|t=earlier this month} earlier this month on what it called overwhelming demand. Proceeds came to {3.18 billion|ra} dirhams and the price values Barq at {10.6 billion|mc}.

Institutions, which get {1.08 billion|si} of the shares, asked for {29.1|ix} times what they were allotted. The public's {120 million|sr} were covered {27.7|rx} times.

Barq runs {58|pl} plants that chill water for {96,000|cu} customers in the emirate's towers and malls. It earned {512 million|pf|t=last year} dirhams last year on revenue of {1.46 billion|rv|^}.

It will start trading on Nov. 22. Flotations in Dubai have raised {11.4 billion|yr|t=this year} dirhams this year, Barq's included, against {16.9 billion|yr0|t=in 2031} in 2031.

@doc exchange | announcement to the exchange | 2032-11-12
BARQ COOLING PJSC — ANNOUNCEMENT OF FINAL OFFER PRICE AND ALLOCATION

Not for distribution in the United States, Canada, Japan or Australia.

Final Offer Price: {AED 2.65|op} per share
Offer size: {1,200,000,000|sh} shares ({30 per cent|st} of issued share capital), increased from {1,000,000,000|sh0}
Gross proceeds to the Selling Shareholder: {AED 3.18 billion|ra} (USD {866 million|rd})
First Tranche (retail): {120,000,000|sr} shares; {61,000|nr} applicants; demand {AED 8.8 billion|dr}. Each applicant has been guaranteed {1,500|mn} shares.
Second Tranche (qualified investors): {1,080,000,000|si} shares; demand {AED 83.4 billion|di}
Aggregate demand: {AED 92.2 billion|dm}, implying oversubscription of {29.0|dx} times

Upon admission the Selling Shareholder will continue to own {2,800,000,000|kp} shares ({70 per cent|kps}).

The Company intends to distribute {AED 600 million|dv|t=in respect of 2033} in respect of 2033, representing a yield of {5.7 per cent|dy} on the Final Offer Price.

Refunds of surplus monies: from 16 November. Call centre 800 BARQ (2277).

@doc daily | English-language daily, Dubai | 2032-11-23
Barq runs hot, then cools on day one

Rukhsana Delacroix, Business Reporter

It rang the bell at ten, and for twenty minutes it looked like the good old days. Shares in Barq Cooling opened at Dh{2.98|p1|t=opened}, {12.5 per cent|g1} over the issue price of Dh{2.65|op}. They touched Dh{3.12|p2}. By the close they had drifted to Dh{2.84|p3|t=By the close}, still {7.2 per cent|g3} to the good.

"{Seven per cent|g3|round} in a day is a wonderful result," said Khalfan Al Rumaithi-Noor, chief executive, who leads a staff of {740|sf}.

{412 million|vo} shares changed hands for Dh{1.22 billion|tv}, more than the rest of the market put together. That is {one in three|~vs|v=33} of those sold in the IPO, which says something about how long people meant to hold them.

At the closing price the company is worth Dh{11.36 billion|mc2}, of which Murjan keeps {70 per cent|kps}.

Retail investors queued for Dh{8.8 billion|dr} of stock. Most got the guaranteed {1,500|mn} shares and a refund.

TODAY: Fajr 5.21am | 28°C | Dh1 = Rs 27.4 | Salik gate 11 opens

@doc expat | website for residents, Q&A | 2032-11-24
So you got {1,500|mn} Barq shares. Now what?

Everyone in the lift is talking about it. We asked a broker the things you asked us.

**What did I pay?** Dh{2.65|op} each, so Dh{3,975|mp} for the standard lot. **What is it worth?** Yesterday's close was Dh{2.71|p4|t=Yesterday's close}. You're up Dh{90|mg} before fees.

**But I heard Dh3?** On Monday it finished at Dh{3.12|!p3|t=On Monday}. Then it lost {4.6 per cent|g4|t=yesterday} yesterday. That's how it goes with hot issues.

**Why so few shares?** Because {61,000|nr} of us applied and the retail slice was {29.1|!rx} times covered. Only {120 million|sr} shares, {a tenth|rsh|v=10} of the total, were for the likes of us.

**Who got the rest?** Funds. They put in Dh{83.4 billion|di} of orders. Not real money, mostly: they ask for thirty to get one.

**Is there a dividend?** The company says Dh{600 million|dv|by=The company}, spread over {four billion|ts|v=4000000000} shares. For you that's Dh{225|md} a year.

**Will my cooling bill go up?** It's regulated until 2035. Ask again then.

Sponsored: 3-bed in Town Square from Dh 1.9m · School fees: the 10 cheapest

@doc newsletter | investors' newsletter | 2032-12-01
SANDGLASS — Gulf equities, weekly

**Barq under water.** Eight days after the bell, {2.58|p5|t=last night}. The stock closed last night {2.6%|g5} below the price at which {29|dx} times too many people wanted it. First close {2.84|p3|t=First close}, second {2.71|p4|t=second}, and downhill from there.

*What went wrong.* Nothing, except the price. Barq came at {20.7|pe} times last year's profit of {AED 512m|pf}. Nasma, which does the same in Abu Dhabi, trades at {16.4|pen}. Barq grows, true: revenue {AED 1.46bn|rv} from {1.34bn|rv0} (+{9%|rg}), profit from {468m|pf0|v=468000000} (+{9.4%|pg}). Nasma grows as well.

*Who holds.* The cornerstones are locked in for six months: Tharwa with {AED 300m|c1}, Liwa Pension with {200m|c2|v=200000000}, Straits Harbour with {140m|c3|v=140000000}, in all {AED 740m|!ct}. They can only watch.

*Who earned.* The banks: {AED 95m|fe}, or {3%|fs} of the {AED 3.18bn|ra}.

*The lesson.* Increasing a deal from {one billion|sh0|v=1000000000} shares to {1.2bn|sh} after the book is open pleases the seller. It also removes the buyers who would have come on day two.

Disclosure: the author owns 0 shares in any company that makes cold water. Back issues: 118.

@doc radio | radio script, business minute | 2032-11-22
You're with Creek 98.7. Business in sixty seconds.

Dubai has a new stock and it's a cold one. Barq Cooling made its debut today. It started at {two dirhams ninety-eight|p1|v=2.98|t=started}, and finished at {two eighty-four|p3|v=2.84|t=finished}. If you bought in the offering you paid {two sixty-five|op|v=2.65}.

It's the biggest listing since spring: {three-point-one-eight billion|ra|v=3180000000} dirhams, {eight hundred and sixty-six million|rd|v=866000000} US dollars. The government's holding company, Murjan, has sold {thirty percent|st|v=30} and keeps {seventy|kps|v=70}.

Trading was frantic. Over {four hundred million|>vo|v=400000000} shares, worth {one-point-two billion|tv|v=1200000000|round=100000000}.

Demand had been {twenty-nine|dx|v=29} times the supply. From small investors alone came {eight-point-eight billion|dr|v=8800000000}, in a town of four million people, dirhams that go back to their bank accounts this week.

And the year so far? Floats here have brought in {eleven-point-four billion|yr|v=11400000000|t=the year so far}. Last year it was {nineteen-point-six|!yr0|v=19600000000|t=Last year}.

Oil's at seventy-one. Traffic next, with Rohit.
