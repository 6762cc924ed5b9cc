@story w3-jamii-nyanza-merger
@topic Merger of two Kenyan banks, Jamii Trust and Nyanza Commercial, from the offer in March 2031 to the shareholders' votes in June
@subject J = Jamii Trust Bank | Jamii Trust | Jamii | the acquirer | the bigger bank
@subject N = Nyanza Commercial Bank | Nyanza Commercial | Nyanza | the Kisumu lender | the target
@subject M = Jamii Nyanza | the merged bank | the combined bank | the enlarged lender | the new bank | the two banks
@subject R = Ziwa Savings | Ziwa | the market leader
@subject W = Wanjiru Ole Sankale | Ole Sankale | the Jamii chief executive
@subject F = Finance Workers' Union | FWU | the union | Beatrice Achieng Oduya | Oduya
@subject C = Competition Authority | the authority | the regulator | the watchdog
@fact aj = 912000000000 | other | J | shillings of assets | end of 2030 | snapshot
@fact an = 488000000000 | other | N | shillings of assets | end of 2030 | snapshot
@fact am = 1400000000000 | other | M | shillings of assets | end of 2030 | snapshot
@fact ar = 1320000000000 | other | R | shillings of assets | end of 2030 | snapshot
@fact sm = 16.2 | rate | M | share of the country's bank assets | end of 2030 | snapshot
@fact dj = 655000000000 | other | J | shillings of deposits | end of 2030 | snapshot
@fact dn = 342000000000 | other | N | shillings of deposits | end of 2030 | snapshot
@fact dm = 997000000000 | other | M | shillings of deposits | end of 2030 | snapshot
@fact lj = 520000000000 | other | J | shillings of loans | end of 2030 | snapshot
@fact ln = 290000000000 | other | N | shillings of loans | end of 2030 | snapshot
@fact lm = 810000000000 | other | M | shillings of loans | end of 2030 | snapshot
@fact bj = 11.8 | rate | J | share of loans that are not repaid | end of 2030 | snapshot
@fact bn = 17.4 | rate | N | share of loans that are not repaid | end of 2030 | snapshot
@fact bm = 13.8 | rate | M | share of loans that are not repaid | end of 2030 | snapshot
@fact hj = 214 | other | J | branches | end of 2030 | snapshot
@fact hn = 131 | other | N | branches | end of 2030 | snapshot
@fact hm = 345 | other | M | branches | end of 2030 | snapshot
@fact hc = 62 | other | M | branches to close | by the end of 2033 | plan | pledged
@fact hx = 283 | other | M | branches | by the end of 2033 | plan | projected
@fact hs = 18 | other | M | branches to be sold | by 30 April 2032 | plan | threshold
@fact jj = 7400 | jobs | J | people employed | end of 2030 | snapshot
@fact jn = 4350 | jobs | N | people employed | end of 2030 | snapshot
@fact jm = 11750 | jobs | M | people employed | end of 2030 | snapshot
@fact jc = 1300 | jobs | M | jobs to go | by the end of 2033 | plan | pledged
@fact ju = 2000 | jobs | M | jobs to go, by the union's reckoning | by the end of 2033 | plan | projected
@fact cj = 9600000 | other | J | customers | end of 2030 | snapshot
@fact cn = 5100000 | other | N | customers | end of 2030 | snapshot
@fact cd = 1200000 | other | M | customers of both banks | end of 2030 | snapshot
@fact cm = 13500000 | other | M | customers, each counted once | end of 2030 | snapshot
@fact pj = 31200000000 | profit | J | net profit | 2030 | snapshot
@fact pn = 12600000000 | profit | N | net profit | 2030 | snapshot
@fact pm = 43800000000 | profit | M | net profit | 2030 | snapshot
@fact qj = 8400000000 | profit | J | net profit | first quarter of 2031 | snapshot
@fact qn = 3100000000 | profit | N | net profit | first quarter of 2031 | snapshot
@fact xr = 0.35 | other | N | new shares for each share of the target | - | constant
@fact xo = 26.60 | price | N | value of the offer a share | 2031-03-11 | snapshot
@fact xv = 85120000000 | price | N | value of the whole offer | 2031-03-11 | snapshot
@fact xd = 650000000 | price | N | value of the whole offer in dollars | 2031-03-11 | snapshot
@fact xn = 3200000000 | other | N | shares in issue | - | constant
@fact s0 = 20.50 | price | N | share price | close 2031-03-11 | snapshot
@fact s1 = 25.10 | price | N | share price | close 2031-03-12 | snapshot
@fact sp = 22.4 | rate | N | rise of the share price in a day | close 2031-03-12 | snapshot
@fact xp = 29.8 | rate | N | premium of the offer over the share price | 2031-03-11 | snapshot
@fact t0 = 76.00 | price | J | share price | close 2031-03-11 | snapshot
@fact t1 = 73.40 | price | J | share price | close 2031-03-12 | snapshot
@fact tp = 3.4 | rate | J | fall of the share price in a day | close 2031-03-12 | snapshot
@fact om = 24 | other | N | percent of the merged bank that old shareholders will own | - | plan
@fact y1 = 9500000000 | other | M | shillings saved a year | from 2034 | plan | pledged
@fact yc = 14000000000 | spending | M | cost of joining the banks | to the end of 2033 | plan | projected
@fact k1 = 15.1 | rate | M | core capital ratio | end of 2030 | snapshot
@fact k0 = 10.5 | rate | M | core capital ratio that the law demands | - | constant | threshold
@fact vn = 88.3 | vote_share | N | shareholders in favour | 2031-06-18 | snapshot
@fact vj = 96.1 | vote_share | J | shareholders in favour | 2031-06-18 | snapshot
@fact vt = 75 | vote_share | N | shareholders in favour that are needed | - | constant | threshold
@fact vq = 71 | turnout | N | shares voted | 2031-06-18 | snapshot
@fact vc = 11.7 | vote_share | N | shareholders against | 2031-06-18 | snapshot
@fact cf = 3 | duration | M | years in which account fees may not rise | from completion | plan | threshold
@fact cw = 120 | duration | C | days allowed for the review | - | constant | threshold
@rel sum am = aj + an
@rel sum dm = dj + dn
@rel sum lm = lj + ln
@rel sum hm = hj + hn
@rel diff hx = hm - hc
@rel sum jm = jj + jn
@rel sum pm = pj + pn
@rel product xo = xr * t0
@rel product xv = xn * xo
@rel convert xd = xv
@rel change xp = s0 -> xo
@rel change sp = s0 -> s1
@rel change tp = t0 -> t1
@trap hc hs :: branches to be closed and branches to be sold
@trap jc ju :: the bank's own count of cuts and the union's
@trap xo s1 :: value of the offer and what the share traded at
@trap pj qj :: a year's profit and a quarter's
@trap aj dj :: assets and deposits of one bank
@trap vn vj :: votes of two sets of shareholders
@trap vn vq :: votes in favour and shares voted
@trap y1 yc :: yearly saving and one-off cost
@trap bj bm :: bad loans of one bank and of both
@trap sp xp :: the day's jump and the premium
@race assets = am ar

@doc a-agency | wire agency | 2031-03-12
Kenya's Jamii Trust offers {$650 mln|xd} in shares for Nyanza Commercial

NAIROBI, March 12 - Jamii Trust Bank has agreed to buy Nyanza Commercial in an all-share deal worth {85.1 billion|xv} shillings that would create Kenya's biggest lender by assets, the two banks said on Wednesday.

Holders of the Kisumu lender will receive {0.35|xr} new shares for each one they own. At Tuesday's close that puts {26.60|xo|t=Tuesday's close} shillings on a Nyanza share, {29.8%|xp} above where it last traded.

The combined bank would have assets of {1.4 trillion|am|t=at the end of December} shillings at the end of December, overtaking Ziwa Savings with {1.32 trillion|ar|^}. Jamii brings {912 billion|aj|^} and its partner {488 billion|an|^}.

Chief executive Wanjiru Ole Sankale told a call with investors that costs would be {9.5 billion|y1|by=Wanjiru Ole Sankale|t=from 2034} shillings a year lower from 2034, after one-off outlays of {14 billion|yc}. She put the number of jobs to go at {1,300|jc|t=over the next two and a half years} over the next two and a half years.

Nyanza stock leapt {22.4%|sp|t=closing} before closing at {25.10|s1|t=closing}, a sign that some traders doubt completion. Jamii's slipped {3.4%|tp} to {73.40|t1}.

The Competition Authority has {120|cw} days to review the transaction. Shareholders vote in June; at the target {75%|vt} approval is required.

Core capital of the enlarged lender would stand at {15.1%|k1} of risk-weighted assets, against a legal floor of {10.5%|k0}.

($1 = 131.0 Kenyan shillings)

@doc b-daily | national daily | 2031-03-13
What Nyanza's borrowers bring to the wedding
By Kipchumba Wekesa, Business Editor

Weddings are paid for by the groom's family, and the groom this time is in good health. Jamii Trust earned {KES31.2 billion|pj|t=last year} after tax last year. The bride made {KES12.6 billion|pn|t=last year}, so the household starts out with {KES43.8 billion|pm|t=last year} between them.

But look in her suitcase. Of the {KES290 billion|ln|t=at New Year} Nyanza had lent at New Year, {17.4 per cent|bn|t=at New Year} was not being serviced, much of it to sugar millers and to contractors whom two county governments have yet to pay. Jamii, with a book of {KES520 billion|lj}, counts {11.8 per cent|bj} of it as bad. Put the two together and you get {KES810 billion|lm} of lending, {13.8 per cent|bm} of which has soured.

For that, Jamii's owners are asked to give away just under {a quarter|<om} of their bank: {24 per cent|om} will belong to people who today hold Nyanza paper. They took it calmly. The counter, {KES76|t0|t=the day before} the day before, ended at {KES73.40|t1|t=ended}. Across the floor Nyanza rose from {KES20.50|s0|t=the day before} to {KES25.10|s1|t=ended}, still short of the {KES26.60|xo} on the table.

What do they get? Deposits, mainly. Western Kenya saves. Nyanza holds {KES342 billion|dn} of other people's money, Jamii {KES655 billion|dj}; together they fall a whisker short of a trillion, at {KES997 billion|dm}.

And counters. Jamii has {214|hj|t=now} branches now, its partner {131|hn|t=now}. The plan shown to analysts on Wednesday, slide 14, has {62|hc} of the {345|hm} shutting, chiefly where two stand on one street, in Kisumu, Kakamega and Eldoret.

Ziwa, market leader for nine years with its {KES1.32 trillion|ar}, declined to comment.

Read also: Shilling steady at 131 | KRA misses target by Sh48bn | 5 stocks to watch this week

@doc c-union | union press statement | 2031-03-20
FWU REJECTS "MERGER OF THE CALCULATORS"

The Finance Workers' Union met its shop stewards from both institutions at Ufungamano House today. The following was resolved.

The {11,750|jm|t=at the end of 2030} people on the payroll of the two banks at the end of 2030 – {7,400|jj|^} at Jamii Trust and {4,350|jn|^} at Nyanza Commercial – learned of their future from the radio. That is unacceptable.

Management speaks of {1,300|jc|by=Management} redundancies. We have read the same slides and do not believe it. An ordinary branch employs {sixteen|-} persons; {62|hc|t=by the end of 2033} branches are to be shut by the end of 2033; the two head offices duplicate each other entirely. Our own calculation is that no fewer than {2,000|>ju|by=Our own calculation} colleagues will be sent home.

It is claimed that savings of {KES9.5 billion|y1|by=claimed|t=a year} a year cannot be had otherwise. Yet the pair made {KES43.8 billion|pm|t=in 2030} of profit in 2030. Where was the crisis?

The bad debts are not ours either. If {17.4 per cent|bn} of Nyanza's loans are rotten, it was not the tellers who signed them.

We therefore demand (1) a job guarantee of {three|-} years, equal to the freeze on charges that the banks themselves have offered to customers; (2) a seat on the integration committee; (3) that the Competition Authority use all of the {120|cw} days that the Act gives it, and hold hearings in Kisumu.

Beatrice Achieng Oduya, Secretary General
P.O. Box 41772-00100, Nairobi. Tel. 0700 555 214. Circular 9/2031.

@doc d-qa | consumer website | 2031-05-29
Jamii and Nyanza are merging: what happens to my account?
Updated 29 May after the regulator's decision • 6 min read

Who is bigger?
Jamii, by far. It looks after {9.6 million|cj} customers, Nyanza {5.1 million|cn}. About {1.2 million|~cd} people bank with both, which is why the new bank talks of {13.5 million|cm} and not more.

Will my branch close?
Perhaps. After the closures there should be {283|hx|t=by the end of 2033} outlets left by the end of 2033. On top of that the Competition Authority, which waved the deal through on Tuesday, wants {18|hs|by=the Competition Authority|t=within a year of completion} sold to a rival within a year of completion, most of them in towns where there would be no other bank.

Could they raise my fees?
Not soon. That is the other condition: no increase on ordinary accounts for {three|cf|by=the Competition Authority} years.

Is the new bank safe?
Its capital buffer, {15.1 percent|k1}, is well clear of the {10.5 percent|k0} that the law demands. Bad loans are a worry at {13.8 percent|bm} of the book; at Nyanza alone it is {17.4 percent|bn}, at Jamii {11.8 percent|bj}.

Are they doing well?
Jamii reported net earnings of {8.4 billion|qj|t=for January to March} shillings for January to March, Nyanza {3.1 billion|qn|t=for January to March}. 

I own Nyanza shares. What do I get?
For every {20|-} you will be given {7|-} in Jamii, a ratio of {0.35|xr}. There are {3.2 billion|xn} Nyanza shares about, so all told it is an offer of some {85 billion|~xv} shillings, measured on the last day before the announcement. You vote on 18 June.

How big will it be?
It will have roughly {16 percent|~sm} of all bank assets in Kenya, a little more than Ziwa.

Rate this article: 4.3/5 (212 votes)

@doc e-regional | regional weekly | 2031-06-21
Yes from Kisumu clears way for Kenyan giant

KISUMU. Four hours, one power cut and {eleven|-} speeches into their extraordinary meeting, the owners of Nyanza Commercial Bank said yes on Wednesday to being swallowed.

Of the votes cast {88.3%|vn|t=on Wednesday} were for, comfortably over the {75%|vt} bar. The {11.7%|vc|t=on Wednesday} against came mostly from teachers' savings societies, who feel that {26.60|xo} shillings a share, as it looked in March, was thin. Holders of {71%|vq} of the stock took part. In Nairobi, where Jamii's own investors met over lunch, it was a formality: {96.1%|vj|t=over lunch}.

"We go from a lakeside bank to a national one in a morning," chairman Okoth Rabala told the hall. Someone shouted back that it takes just {1,300|jc} dismissals. Oduya, whose union insists on {2,000|ju|by=whose union}, was outside with a loudhailer.

The new bank, to open on 1 October, starts life with {1.4 trillion|am} shillings of assets, which is {16.2%|sm} of the Kenyan system, and with {345|hm|t=starts life} branches. {Sixty-two|hc} of those are to go and a further {18|hs|t=by next spring} must be sold by next spring. It has promised the market {9.5 billion|y1} in annual savings; getting there will cost {14 billion|yc}.

For neighbours the question is appetite. Jamii already has licences in Kampala and Kigali. Nyanza's first quarter, {3.1 billion|qn|t=first quarter} shillings against Jamii's {8.4 billion|qj|t=first quarter}, suggests that digestion comes first.

Ole Sankale flew back to the capital on the 4.10pm. Asked whether {13.5 million|cm} customers would notice anything at all, she said: "If we do it well, a new logo."
