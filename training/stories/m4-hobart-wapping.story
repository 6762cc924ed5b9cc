@story m4-hobart-wapping
@topic A Hobart apartment developer goes into administration
@subject D = Wapping Quay Developments | Wapping Quay | the developer | the company | WQD
@subject T = Wapping Quay tower | the tower | the project | the building | the site
@subject A = Lindqvist Rao Partners | the administrators | the administrator | administrators
@subject S = Tasmanian government | the state | the state government
@subject L = Bass Strait Mortgage Fund | the lender | Bass Strait
@subject B = buyers off the plan | buyers | purchasers | the buyers
@subject U = Hobart units | Hobart's unit market | units
@subject C = subcontractors | trades | tradies
@subject P = Purvi Dhanraj | Dhanraj
@fact ap = 212 | homes | T | apartments | - | constant
@fact so = 141 | homes | T | apartments sold | 2028-03-20 | cumulative
@fact us = 71 | homes | T | apartments unsold | 2028-03-20 | snapshot
@fact fh = 58 | other | B | first-home buyers | 2028-03-20 | constant
@fact fl = 14 | other | T | storeys | - | constant
@fact fb = 9 | other | T | storeys built | 2028-03-20 | snapshot
@fact dp = 19600000 | other | B | deposits held in trust, dollars | 2028-03-20 | snapshot
@fact ow = 88000000 | other | D | debts in dollars | 2028-03-20 | snapshot
@fact sc = 61000000 | other | L | dollars owed to secured lenders | 2028-03-20 | snapshot
@fact un = 27000000 | other | D | dollars owed to unsecured creditors | 2028-03-20 | snapshot
@fact tr = 37 | other | C | number of unpaid firms | 2028-03-20 | snapshot
@fact wk = 96 | jobs | T | workers sent home | 2028-03-21 | constant
@fact gr = 22000000 | budget | S | loan offered in dollars | 2026-05 | plan | pledged
@fact gd = 8000000 | spending | S | loan paid out in dollars | 2028-03-20 | cumulative
@fact fn = 45000000 | budget | A | cost of finishing in dollars | 2028-03 | plan | projected
@fact mu = 612000 | price | U | median price in dollars | 2028-02 | snapshot
@fact mu0 = 655000 | price | U | median price in dollars | 2027-02 | snapshot
@fact mc = 6.6 | rate | U | fall in the median price, percent | 2028-02 | constant
@fact ss = 10 | rate | B | deposit as a share of the price, percent | - | constant
@fact pd = 68900 | other | P | deposit in dollars | 2026-11 | constant
@fact pa = 31 | age | P | age | 2028 | constant
@fact mt = 2028-03-31 | date | A | day of the first creditors' meeting | 2028 | plan
@fact sd = 2028-12-31 | date | B | day after which contracts may be cancelled | - | plan | threshold
@fact cm = 2027-11-30 | date | T | day of completion as promised | 2024 | plan | pledged
@fact lt = 42000 | other | C | dollars owed to a scaffolder | 2028-03 | snapshot
@fact fr = 5 | other | T | storeys still to build | 2028-03-20 | snapshot
@fact rvh = 121000000 | revenue | T | sales on completion, dollars | 2029 | plan | projected
@fact lft = 15000000 | profit | T | dollars left after costs and the lender | 2029 | plan | projected
@fact rml = 14000000 | budget | S | loan not yet paid out in dollars | 2028-03-20 | snapshot
@fact sx = 16 | duration | P | months since the deposit | 2028-03 | constant
@rel sum ow = sc + un
@rel diff us = ap - so
@rel change mc = mu0 -> mu
@trap ap so :: all apartments and those sold
@trap fl fb :: storeys planned and built
@trap gr gd :: the loan offered and the part paid out
@trap ow fn :: debts and the cost of finishing
@trap sc un :: two classes of creditors
@trap mu mu0 :: two years
@trap sd cm :: two dates in the contracts
@trap dp un :: money in trust and money owed
@rel diff fr = fl - fb
@rel diff lft = rvh - fn - sc
@rel diff rml = gr - gd

@doc island-mercury | daily newspaper | 2028-03-22
Wapping Quay developer collapses owing {$88m|ow|v=88000000}

TAYLAH BOGNAR-SMITH, property reporter

THE company behind Hobart's tallest apartment block has gone into voluntary administration with {nine|fb} of {14|fl} storeys built and {141|so} of its {212|ap} flats sold.

Administrators Lindqvist Rao Partners were appointed to Wapping Quay Developments on Monday night. In a notice to creditors they put its debts at {$88 million|ow|by=they}. Of that, {$61 million|sc} is owed to the Bass Strait Mortgage Fund and {$31 million|!un} to unsecured creditors, including {37|tr} trades.

Buyers' deposits of {$19.6 million|dp} sit in a solicitor's trust account and are safe, partner Meenakshi Rao said.

{Ninety-six|wk} workers were turned away from the Davey Street site yesterday morning. It would take another {$45 million|fn} to finish the tower, which was to have welcomed its first residents by {November 30 last year|cm}.

The state government had promised a {$22 million|gr|t=in 2026} loan in 2026. Treasurer Alby Crisafio said only {$8 million|gd} had been drawn.

Creditors will meet on {March 31|mt}.

MORE: Salmon pens row | 12 best pies in Tassie | Blundstone Arena: day 3 scores

@doc abc-like | public broadcaster site | 2028-03-23
First-home buyers in limbo as Hobart tower stalls

Key points:
• {58|fh} of the purchasers at Wapping Quay were buying for the first time
• The building was to have {14|fl} floors; it stands at {nine|fb}
• Prices in Hobart's unit market have dropped {6.6 per cent|mc|t=in a year} in a year

Purvi Dhanraj, {31|pa}, a theatre nurse, has a floor plan of 7.08 taped to her fridge. She signed in November 2026 and paid her {10 per cent|ss}, which was {$68,900|pd}.

"They tell us the money's safe. Fine," she said. "But it's been safe and useless for {sixteen|sx} months, and the rent hasn't been safe at all."

She can't get out, either. The contract lets buyers rescind only if the apartment is not finished by {31 December|sd}.

If they could, some would be glad to. The median unit sold for {$655,000|mu0|t=in February last year} in February last year. It is now {$612,000|mu|t=now}, according to data firm PropMetric.

The administrators hope to find a builder to complete the job for {$45 million|fn|by=The administrators} or so.

Do you know more? Contact our Hobart newsroom.

@doc build-weekly | construction trade weekly | 2028-03-27
TRADES LEFT SHORT (AGAIN)

Another one. By our count {52|!tr} outfits in southern Tassie haven't been paid at Wapping Quay, from the formworkers down to the bloke who does the dunnies.

Craig Tunnecliffe's scaffold is still on the south face. It's out of contract, it's costing him hire money, and if he takes it down WorkSafe will have words. He's owed {$42,000|lt}. "It's not the biggest number on the list. It's the biggest one on mine."

Where did the dough go? The filing says secured lender Bass Strait has first claim on {$61m|sc|v=61000000} and that leaves the unsecured, with {$27m|un|v=27000000}, fighting over the coffee machine. The deposits, {$16.2m|!dp|v=16200000} of them, aren't the company's to touch.

The union wants the state to step in; it's in for {$8m|gd|v=8000000} already and would have been in for {$22m|gr|v=22000000} had the thing gone to plan. We'd settle for a law on project trust accounts, as recommended in 2012, 2018 and 2023.

See you at the creditors' do on {the 31st|mt}. Bring a sandwich.

@doc strata-letter | investor newsletter | 2028-03-29
THE QUAY QUESTION

Should you buy a half-built tower? Somebody will be asked this week.

The asset, such as it is. {212|ap} apartments on a corner that will never be built out. Contracts exist for {127|!so}. That leaves {71|us} on the shelf, in a city where the median has gone from {655|mu0|x=1000} to {612|mu|x=1000} thousand in twelve months.

The sums. Finishing costs {$45 million|fn}. Revenue on completion, at contract prices less {8%|-} for disappointment, {$121 million|rvh|by=me}, says me. The first-ranking lender must be repaid {$61m|sc|v=61000000}. What's left is {fifteen|lft|x=1000000} million for risk, for {five|fr} floors yet unpoured and for lawyers.

The clock. On {New Year's Eve|sd} purchasers may walk. A sensible bidder gets an extension first.

The wild card is the Treasurer. He has {14|rml|x=1000000} million undrawn and an election in May.

Nothing here is advice. The author once owned a flat in a building with cracks.
