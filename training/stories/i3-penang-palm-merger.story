@story i3-penang-palm-merger
@topic Two Malaysian plantation groups merge, 2025: the bid, a rival bid, the vote
@subject S = Seri Murni Plantations | Seri Murni | the bidder | the Penang group
@subject B = Bukit Rambai Holdings | Bukit Rambai | BRH | the target
@subject Q = Qasr Agri | Qasr | the Gulf investor | the Dubai fund
@subject N = Combined group | the merged group | the new group | SMBR
@subject E = Provident savings fund KWT | KWT | the state fund
@subject J = Lawrence Ong Teik Huat | Ong | the chairman
@fact bid = 3.85 | price | S | price offered for a share in ringgit | 2025-05-12 | plan | pledged
@fact bid2 = 4.20 | price | S | price offered for a share in ringgit | 2025-06-09 | plan | pledged
@fact q = 4.05 | price | Q | price offered for a share in ringgit | 2025-05-27 | plan | pledged
@fact cl = 3.12 | price | B | price of a share in ringgit | 2025-05-09 close | snapshot
@fact cl2 = 4.16 | price | B | price of a share in ringgit | 2025-06-09 close | snapshot
@fact prem = 23.4 | rate | S | premium over the last price in percent | 2025-05-12 | snapshot
@fact prem2 = 34.6 | rate | S | premium over the price before the bids in percent | 2025-06-09 | snapshot
@fact val = 4620000000 | price | S | value of the bid in ringgit | 2025-05-12 | plan | pledged
@fact val2 = 5040000000 | price | S | value of the bid in ringgit | 2025-06-09 | plan | pledged
@fact qval = 4860000000 | price | Q | value of the bid in ringgit | 2025-05-27 | plan | pledged
@fact shs = 1200000000 | other | B | shares | 2025 | constant
@fact hs = 118000 | area | S | hectares of planted land | end of 2024 | snapshot
@fact hb = 96500 | area | B | hectares of planted land | end of 2024 | snapshot
@fact hn = 214500 | area | N | hectares of planted land | end of 2024 | snapshot
@fact rs = 2900000000 | revenue | S | sales in the year | 2024 | snapshot
@fact rb = 2150000000 | revenue | B | sales in the year | 2024 | snapshot
@fact rn = 5050000000 | revenue | N | sales in the year | 2024 | snapshot
@fact syn = 180000000 | spending | N | savings a year | from 2027 | plan | projected
@fact jobs = 900 | jobs | N | jobs that may go | 2025-06-10 | plan | projected
@fact emp = 31000 | jobs | N | people employed | 2025-06 | snapshot
@fact kw = 14.3 | other | E | share of the company held in percent | 2025-06 | snapshot
@fact on = 28.6 | other | J | share of the company held in percent | 2025-06 | snapshot
@fact need = 75 | vote_share | B | share of votes needed | 2025-07-18 | constant | threshold
@fact got = 81.7 | vote_share | B | share of votes for the deal | 2025-07-18 | snapshot
@fact fee = 50000000 | spending | B | fee to be paid if the deal fails | 2025-06-09 | constant | threshold
#@fact d = 59 | duration | S | days that the fight lasted | 2025-05-12 to 2025-07-18 | cumulative
@fact onv = 1441000000 | price | J | value of the stake in ringgit | 2025-07-18 | snapshot
@rel product val = bid * shs
@rel product val2 = bid2 * shs
@rel product qval = q * shs
@rel sum hn = hs + hb
@rel sum rn = rs + rb
@rel change prem = cl -> bid
@rel change prem2 = cl -> bid2
@trap bid bid2 :: raised bid
@trap bid2 q :: rival bids
@trap cl cl2 :: price before and after
@trap need got :: threshold and outcome
@trap kw on :: two holders
@trap hs hn :: part and whole

@doc a-wire | wire agency | 2025-05-12
Seri Murni offers {4.62 billion ringgit|val} for Bukit Rambai

KUALA LUMPUR (Straits Wire) - Seri Murni Plantations on Monday launched an all-cash offer for Bukit Rambai Holdings at {3.85 ringgit|bid} a share, a {23.4%|prem} premium to Friday's close of {3.12|cl|t=Friday's close}, in a deal that would create Malaysia's third-largest palm oil planter.

The combined group would have {214,500|hn} hectares under oil palm, of which the bidder brings {118,000|hs} and the target {96,500|hb}, and annual sales of {5.05 billion|rn}, based on 2024 accounts. It expects to save {180 million ringgit|syn|t=from 2027} a year from 2027.

The bid, which values all {1.2 billion|shs} shares at {4.62 billion ringgit|val}, needs the blessing of chairman Lawrence Ong Teik Huat, whose family owns {28.6%|on}. Savings fund KWT holds {14.3%|kw}.

Crude palm oil for July delivery fell 1.1% to 4,310 ringgit a tonne.

(US$1 = 4.41 ringgit)

@doc b-broadsheet | Malaysian broadsheet | 2025-05-28
Gulf money enters the ring

by Puspa Devi Rajendran

GEORGE TOWN: The battle for Bukit Rambai, a planter that most Malaysians know from cooking oil bottles, turned international last night when Dubai's Qasr Agri put {RM4.05|q|t=last night} a share on the table, {20 sen|-} above what the Penang group had tabled on May 12.

In money: {RM4.86 billion|qval} against {RM4.62 billion|val}.

Ong, {71|-}, told this newspaper he was "flattered, not for sale". His {28.6 per cent|on} makes him the man to ask, though the state fund KWT, with {half|-} of that, may be the one that decides.

Both suitors want the land. BRH has {69,500|!hb} hectares in Johor and Pahang, planted late and yielding well. Its sales last year were {RM2.15 billion|rb|t=last year}; Seri Murni's {RM2.9 billion|rs|^}.

Before the first approach the stock fetched {RM3.12|cl|t=Before the first approach}.

Bursa Malaysia: KLCI 1,588.20 (+0.3%) | Gold 425.10 | Weather: thunderstorms, 33°C

@doc c-trade | plantation trade letter | 2025-06-10
OILS & FATS WEEKLY — Deal sheet

Seri Murni came back yesterday with {4.20|bid2|t=yesterday}, cash, no conditions bar the vote. That is {34.6 pct|prem2} over where the paper traded before all this and {0.15|-} over Qasr. Bill: {RM5.04bn|val2}. The Dubai fund says it'll not follow.

The board of BRH recommends and has signed a break fee of {RM50m|fee}. Last print {4.16|cl2|t=Last print}, so the market sees little risk.

Land: {118k|hs|v=118000} ha + {96.5k|hb|v=96500} ha = {215.5k|!hn|v=215500} ha. Staff: {31,000|emp|t=day one} on day one; head offices in Ipoh and George Town overlap, {900|jobs|by=insiders} posts may go, insiders say. Management sticks to {RM180m|syn} of synergies, which nobody at the Kuantan dinner believed.

Vote: July 18. Hurdle: {75 pct|need}. With Ong's {28.6|on} and KWT's {14.3|kw} pledged, it takes {32|-} more.

@doc d-news | English-language news portal | 2025-07-18
Bukit Rambai shareholders say yes

Shareholders of Bukit Rambai Holdings have voted to sell. {81.7%|got|t=at a meeting in Ipoh today} of votes cast at a meeting in Ipoh today backed the offer by Seri Murni Plantations, clearing the {three-quarter|need|v=75} mark.

They'll receive {RM4.20|bid2} a share by Aug 8, or {RM5.4 billion|!val2} in total. Seri Murni had started at {RM3.85|bid|t=in May} in May and was pushed up by Qasr of Dubai, which had offered {RM4.05|q}.

"I planted some of those trees," chairman Lawrence Ong said, blinking. His family collects about {1.44 billion|~onv} ringgit.

The new group, SMBR, has {31,000|emp} workers and sales of {just over RM5 billion|>rn|v=5000000000}. Up to {900|<jobs} jobs are at risk; the plantation workers' union demands that none go before 2028.

READ: 5 things to know about RON95 quotas
Comments (37)

@doc e-column | business columnist, weekend paper | 2025-07-20
The arithmetic of patience

Suppose you had sold in April. You'd have got {three ringgit and twelve sen|cl|v=3.12}, and thought it fair. Those who waited until the first letter from Penang were offered {3.85|bid|t=the first letter from Penang}; until the sheikhs rang, {4.05|q|t=until the sheikhs rang}; until June, {4.20|bid2|t=until June}. Patience paid {a third|~prem2}.

Who pays? Not Mr Ong, nor KWT and its {14.3|kw} per cent. Look instead at that line about {RM180 million|syn} a year. Savings have names. {Nine hundred|jobs} of them, we hear, out of {31,000|emp}.

And the land doesn't grow. Together they had {214,500|hn} hectares before, and {214,500|hn} after. All that changed is the letterhead, for {five billion ringgit|val2|round=100000000}.
