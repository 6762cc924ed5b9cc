@story t8-texas-bank-failure
@topic Failure of Llano Frontier Bank, Lubbock, Texas, and its sale to Sabine Trust
@subject L = Llano Frontier Bank | Llano Frontier | Llano | the bank | the failed bank | the lender
@subject S = Sabine Trust | Sabine | the Houston bank | the buyer
@subject H = Heartland Fidelity | Heartland
@subject F = Federal Deposit Insurance Corporation | FDIC | the agency | the regulator
@subject C = Curtis Abernathy | Abernathy | the chief executive
@subject W = Opal Zamarripa | Zamarripa
@fact a1 = 11600000000 | other | L | total assets | 2030-06-30 | snapshot
@fact a2 = 10900000000 | other | L | total assets | 2030-10-11 | snapshot
@fact d1 = 9400000000 | other | L | total deposits | 2030-06-30 | snapshot
@fact d2 = 9100000000 | other | L | total deposits | 2030-10-07 | snapshot
@fact d3 = 7300000000 | other | L | total deposits | 2030-10-11 | snapshot
@fact wa = 1800000000 | other | L | deposits withdrawn | 2030-10-07 to 2030-10-11 | cumulative
@fact wt = 1100000000 | other | L | deposits withdrawn | 2030-10-10 | snapshot
@fact wb = 700000000 | other | L | deposits withdrawn | 2030-10-07 to 2030-10-09 | cumulative
@fact us = 62 | rate | L | share of deposits above the insurance limit | 2030-06-30 | snapshot
@fact un = 5830000000 | other | L | deposits above the insurance limit | 2030-06-30 | snapshot
@fact ui = 3570000000 | other | L | insured deposits | 2030-06-30 | snapshot
@fact lim = 250000 | other | F | insurance limit for a depositor | - | constant
@fact acc = 214000 | other | L | deposit accounts | 2030-10-11 | snapshot
@fact br = 47 | other | L | branches | 2030-10-11 | snapshot
@fact brt = 41 | other | L | branches in Texas | 2030-10-11 | snapshot
@fact brn = 6 | other | L | branches in New Mexico | 2030-10-11 | snapshot
@fact brc = 14 | other | S | branches to be closed | 2030-11-20 | plan | pledged
@fact brcn = 3 | other | S | branches to be closed in New Mexico | 2030-11-20 | plan | pledged
@fact brk = 33 | other | S | branches to be kept | 2030-11-20 | plan | pledged
@fact j = 1180 | jobs | L | employees | 2030-10-11 | snapshot
@fact jc = 310 | jobs | S | jobs to be cut | 2030-11-20 | plan | pledged
@fact jr = 870 | jobs | S | jobs to be kept | 2030-11-20 | plan | pledged
@fact jp = 26.3 | rate | S | share of jobs to be cut | 2030-11-20 | plan | pledged
@fact kc = 17:15 | clock | L | time the bank was closed | 2030-10-11 | constant
@fact ko = 09:00 | clock | L | time the branches reopened | 2030-10-12 | constant
@fact kh = 09:42 | clock | L | time trading in the shares was halted | 2030-10-11 | constant
@fact lf = 1350000000 | damages | F | cost of the failure to the insurance fund | 2030-10-11 | plan | projected
@fact lh = 1520000000 | damages | H | cost of the failure to the insurance fund under the losing bid | 2030-10-11 | plan | hypothetical
@fact ld = 170000000 | margin | F | saving to the insurance fund from the winning bid | 2030-10-11 | plan | projected
@fact fb = 131000000000 | other | F | balance of the insurance fund | 2030-06-30 | snapshot
@fact sa = 8200000000 | other | S | assets bought | 2030-10-11 | snapshot
@fact sk = 2700000000 | other | F | assets kept for later sale | 2030-10-11 | snapshot
@fact sd = 640000000 | other | S | discount on the assets bought | 2030-10-11 | snapshot
@fact bl = 1020000000 | damages | L | paper losses on bonds | 2030-06-30 | snapshot
@fact eq = 870000000 | other | L | shareholders' equity | 2030-06-30 | snapshot
@fact gp = 150000000 | margin | L | shortfall of equity against paper losses | 2030-06-30 | snapshot
@fact oc = 2100000000 | other | L | loans to cotton and oilfield firms | 2030-06-30 | snapshot
@fact on = 197000000 | other | L | loans to cotton and oilfield firms in arrears | 2030-06-30 | snapshot
@fact op = 9.4 | rate | L | share of loans to cotton and oilfield firms in arrears | 2030-06-30 | snapshot
@fact p0 = 31.40 | price | L | share price | 2030-10-07 open | snapshot
@fact p1 = 11.85 | price | L | share price | 2030-10-10 close | snapshot
@fact pp = 62.3 | rate | L | fall in the share price over the week | 2030-10-10 close | snapshot
@fact cr = 400000000 | fundraising | L | capital sought from investors | 2030-10-08 | plan | pledged
@fact cg = 85000000 | fundraising | L | capital found from investors | 2030-10-10 | plan | pledged
@fact cs = 120000 | other | C | shares sold | 2030-08 | snapshot
@fact cp = 34.10 | price | C | share price | 2030-08 | snapshot
@fact cv = 4092000 | other | C | value of the shares sold | 2030-08 | snapshot
@fact cb = 2300000 | price | C | bonus | 2029 | snapshot
@fact nb = 5 | other | F | bids for the bank | 2030-10-11 | snapshot
@fact nf = 4 | other | F | bank failures in the country | 2030 so far | cumulative
@fact ag = 83 | age | W | age | 2030-10-12 | constant
@fact wh = 3 | duration | W | hours waited in line | 2030-10-12 | snapshot
@rel diff wa = d2 - d3
@rel sum wa = wb + wt
@rel sum d1 = un + ui
@rel share us = un / d1
@rel sum br = brt + brn
@rel diff brk = br - brc
@rel diff jr = j - jc
@rel share jp = jc / j
@rel diff ld = lh - lf
@rel sum a2 = sa + sk
@rel diff gp = bl - eq
@rel share op = on / oc
@rel change pp = p0 -> p1
@rel product cv = cs * cp
@trap d1 d2 :: deposits in June and in October
@trap d2 d3 :: deposits before and after the run
@trap wa wt :: the week's withdrawals and Thursday's
@trap a1 a2 :: assets in June and at closing
@trap p0 cp :: share price at the week's opening and in August
@trap eq jr :: 870 million and 870 jobs
@trap lf lh :: cost under the winning and losing bid
@trap cr cg :: capital sought and found
@trap br brk :: branches before and after cuts
@trap a2 sa :: all assets and those bought

@doc a-fdic | regulator's press release | 2030-10-11
Sabine Trust, Houston, Texas, Assumes All of the Deposits of Llano Frontier Bank, Lubbock, Texas

PR-{88|-}-2030

WASHINGTON — Llano Frontier Bank, Lubbock, Texas, was closed at {5:15 p.m.|kc|t=today} today by the Texas Department of Banking, which appointed the Federal Deposit Insurance Corporation (FDIC) as receiver. To protect depositors, the FDIC entered into a purchase and assumption agreement with Sabine Trust.

The {47|br} branches of Llano Frontier Bank, located in Texas ({41|brt}) and New Mexico ({6|brn}), will reopen as branches of Sabine Trust at {9:00 a.m.|ko|t=Saturday} on Saturday. Depositors will automatically become depositors of Sabine Trust; those with balances above the {$250,000|lim} insurance limit are also covered by the agreement.

As of the close of business, Llano Frontier Bank had approximately {$10.9 billion|~a2|t=As of the close of business} in total assets and {$7.3 billion|~d3|^} in total deposits. Sabine Trust will purchase {$8.2 billion|~sa} of the assets at a discount of {$640 million|sd}. The FDIC will retain the remaining {$2.7 billion|~sk} for later disposition.

The FDIC estimates that the cost to the Deposit Insurance Fund will be {$1.35 billion|lf|by=The FDIC}. Sabine Trust's was the least costly of {five|nb} bids received. Llano Frontier Bank is the {fourth|nf|t=this year} FDIC-insured institution to fail this year.

Customers with questions may call {1-800-555-0164|-}.

@doc b-wire | news agency | 2030-10-11
Texas lender Llano Frontier seized after week-long run; Sabine buys it

Oct 11 (Continental Wire) - Regulators on Friday shut Llano Frontier Bank after customers pulled {$1.8 billion|wa|t=in five days} in five days and a last-ditch effort to raise fresh capital fell apart.

The Lubbock-based bank, a big lender to cotton growers and oilfield contractors, was sold to Houston's Sabine Trust. The failure will cost the deposit insurance fund, which held {$131 billion|fb|t=at midyear} at midyear, {$1.35 billion|lf|by=the FDIC}, the FDIC said. A rival offer from Heartland Fidelity would have cost {$1.52 billion|lh|by=a person familiar with the bidding}, according to a person familiar with the bidding.

Llano Frontier had set out on Tuesday to sell {$400 million|cr|t=on Tuesday} in stock. By Thursday night it had commitments for {$85 million|cg|t=By Thursday night}.

The run gathered speed that day. Withdrawals from Monday through Wednesday came to {$700 million|wb|t=from Monday through Wednesday}; on Thursday alone it was {$1.1 billion|wt|t=on Thursday}. The shares, which opened the week at {$31.40|p0|t=opened the week}, ended Thursday at {$11.85|p1|t=Thursday} and were halted at {9:42 a.m.|kh|t=on Friday} on Friday.

At the end of June {62%|us|t=At the end of June} of the bank's {$9.4 billion|d1|^} in deposits exceeded the {$250,000|lim} that federal insurance covers. Paper losses on bonds, {$1.02 billion|bl|t=June}, were larger than its equity.

Chief executive Curtis Abernathy sold {120,000|cs|t=in August} shares in August for {$4.1 million|cv|^}, filings show.

@doc c-local | Lubbock newspaper site | 2030-10-12
'My granddaddy banked here': Lubbock lines up as Llano Frontier sign comes down

By Marisela Thorne | mthorne@southplainsherald.example | Updated {11:36|-} a.m.

LUBBOCK — Opal Zamarripa, {83|ag}, brought a lawn chair, a thermos and the passbook her mother opened in 1951. She waited {three|wh} hours on Saturday for somebody to tell her that her money was where she'd left it.

"It was," she said. "But the name on the door wasn't."

The doors opened at {9|ko} sharp at the downtown office, {1300|-} block of Broadway, and at the rest of the {74|!br} branches that Llano Frontier had until the state locked them at {a quarter past five|kc|t=on Friday} on Friday. Nobody was laid off. All {1,180|j} employees have been asked to come to work.

Most people in line had less than the insured {quarter-million|lim|v=250000}. It was the other kind of customer, the gins and the pipe yards, who did the running. Over the week {$1.8 billion|wa|t=Over the week} walked out, leaving {$7.3 billion|d3}.

Tech economist Faisal Lindqvist says the trouble had been plain since summer to anyone who read the footnotes. Bonds bought when rates were low were {$1.02 billion|bl|t=summer} under water. The bank's own capital was {$870 million|eq|t=summer}. "That's {a hundred and fifty|gp|v=150000000} million in the hole on paper," he said.

Then there was cotton. Of {$2.1 billion|oc} lent to growers, ginners and oilfield outfits, {9.4%|op} had stopped paying.

Red Raiders {31|-}, Baylor {28|-}: Ortega's late kick | Burn ban in {22|-} counties

@doc d-national | national business newspaper | 2030-10-13
Anatomy of a run: how a cotton bank came apart in {100|-} hours

On Monday morning Llano Frontier had {$9.1 billion|d2|t=On Monday morning} in deposits and a stock worth {$34.10|!p0|t=On Monday morning}. By Thursday's closing bell the stock had sunk to {$11.85|p1|t=By Thursday's closing bell}, a loss of {62%|pp|round}, and treasurers across West Texas were refreshing their phones.

It began with an attempt to do the right thing. Mr. Abernathy and his board wanted {$400 million|cr} of new equity to fill the gap between {$1.02 billion|bl} of bond losses and {$870 million|eq} of capital. But the offering document told every depositor in the state what the gap was.

Of the money that was in Llano's accounts in June, {$3.57 billion|ui|t=in June} was insured and {$5.83 billion|un|t=in June} was not. It was the latter that moved. {$700 million|wb|t=in three days} went in three days, and then {$1.1 billion|wt|t=on the fourth} on the fourth.

Bidders were invited at noon on Friday. {Five|nb} came. Heartland Fidelity's proposal would have saddled the fund with a {$1.52 billion|lh} loss; Sabine's was {$170 million|ld} cheaper. The Houston bank gets {$8.2 billion|sa} of loans and securities, marked down by {$640 million|sd}.

Shareholders are wiped out. So is whatever Mr. Abernathy still held. He had sold part of it in August at {$34.10|cp|t=in August}. His bonus for 2029 was {$2.3 million|cb|t=for 2029}; a spokesman said it "reflected that year's performance."

@doc e-newsletter | personal finance newsletter | 2030-10-13
The Sunday Ledger: is my bank next?

Happy Sunday. Well, for some.

You'll have seen that Texas regulators padlocked Llano Frontier at {5:50|!kc|t=on Friday} on Friday evening. It's the {fourth|nf|t=of the year} failure of the year, and the biggest of the bunch: {$11.6 billion|a1|t=at the end of June} in assets at the end of June and {$10.9 billion|a2|t=at the end} at the end.

How fast was it? On Thursday, in a single day, customers moved {$1.8 billion|!wt|t=On Thursday}. With phones. From tractors, probably.

{Three|-} things to check at your own bank:

1. How much is over the limit? The limit is {$250,000|lim} a person. At Llano {62 percent|us} of deposits were above it.
2. Bond losses against equity. At Llano the losses won by {$150 million|gp}.
3. Is the boss selling? Curtis Abernathy let go of {120,000|cs|t=two months before the end} shares two months before the end at {$34.10|cp} a pop.

Nobody with an account lost a dime. There were {214,000|acc} of those accounts, and they all belong to Sabine now. The insurance fund takes a {$1.35 billion|lf} bruise. It had {$131 billion|fb}; it'll live.

Reader offer: {20|-}% off our budgeting planner

@doc f-later | regional business journal | 2030-11-20
Sabine to close {14|brc} former Llano Frontier branches, cut {310|jc} jobs

Six weeks after it promised continuity, Sabine Trust on Wednesday gave West Texas a look at the bill.

The Houston bank will shutter {14|brc|t=on Wednesday} of the {47|br} offices it took over from Llano Frontier in October, leaving {33|brk}. {Three|brcn} of the closures are in New Mexico, where Llano had {six|brn}. It will also eliminate {310|jc|t=on Wednesday} positions out of {1,180|j|t=in October}, some {36 percent|!jp}, mostly in back-office roles in Lubbock. The {870|jr} who stay will move to Sabine's pay scale in January.

"These are painful decisions," regional president Ngozi Haldane said. She noted that Sabine bought {$8.2 billion|sa} of assets, that the cotton and oil portion was in worse shape than the {$197 million|on|t=in June} of arrears reported in June, and that deposits had stabilized.

The FDIC still holds {$2.7 billion|sk} in loans nobody wanted. An auction is expected in the spring. The agency has not changed its estimate of the loss, {$1.35 billion|lf|by=The agency}.

Abernathy, the former CEO, did not answer calls. A suit filed by shareholders in federal court in Lubbock (No. 5:30-cv-{00219|-}) wants him to return the {$2.3 million|cb} bonus and the {$4.1 million|cv} that he took for his stock.
