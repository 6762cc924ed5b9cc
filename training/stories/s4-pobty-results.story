@story s4-pobty-results
@topic A Welsh bakery chain's annual results and shop closures, May 2030
@subject D = Davies & Lowri plc | Davies & Lowri | the baker | the bakery chain | the group | D&L
@subject O = Oddie's | the rival chain
@subject C = Ceri-Ann Probert | Probert | the chief executive | the boss
@subject F = Tredegar bakehouse | Tredegar
@subject P = steak pasty | pasty | the pasty
@subject U = Bakers' and Confectioners' Union | BCU | the union
@fact rev = 614300000 | revenue | D | pounds of sales | year to 2030-03-30 | cumulative
@fact rev0 = 588900000 | revenue | D | pounds of sales | year to 2029-03-31 | cumulative
@fact revr = 4.3 | rate | D | rise of sales in percent | year to 2030-03-30 | constant
@fact lfl = 1.1 | rate | D | rise of like-for-like sales in percent | year to 2030-03-30 | constant
@fact pbt = 27400000 | profit | D | pounds of profit before tax | year to 2030-03-30 | cumulative
@fact pbt0 = 41200000 | profit | D | pounds of profit before tax | year to 2029-03-31 | cumulative
@fact pf = 33.5 | rate | D | fall of profit before tax in percent | year to 2030-03-30 | constant
@fact op = 34900000 | profit | D | pounds of operating profit | year to 2030-03-30 | cumulative
@fact sh = 742 | other | D | shops | 2030-03-30 | snapshot
@fact cl = 46 | other | D | shops to close | by 2030-09 | plan | pledged
@fact op2 = 20 | other | D | shops to open | year to 2031-03 | plan | pledged
@fact js = 380 | jobs | D | shop jobs at risk | 2030-05-21 | plan | projected
@fact jf = 145 | jobs | F | bakehouse jobs at risk | 2030-05-21 | plan | projected
@fact jt = 525 | jobs | D | jobs at risk in all | 2030-05-21 | plan | projected
@fact emp = 9800 | jobs | D | people employed | 2030-03-30 | snapshot
@fact wage = 31000000 | spending | D | pounds of added wage cost | year to 2031-03 | plan | projected
@fact pa = 2.35 | price | P | pounds apiece | 2030-05 | snapshot
@fact pa0 = 2.10 | price | P | pounds apiece | 2029-05 | snapshot
@fact pay = 1120000 | other | C | pounds of pay for the year | year to 2030-03-30 | constant
@fact pay0 = 874000 | other | C | pounds of pay for the year | year to 2029-03-31 | constant
@fact div = 8.5 | price | D | pence a share of final dividend | 2030-05-21 | plan | pledged
@fact fall = 17.6 | rate | D | fall of the share price in percent | 2030-05-21 | snapshot
@fact px = 211 | price | D | pence a share at the close | 2030-05-21 | snapshot
@fact od = 1.9 | rate | O | rise of like-for-like sales in percent | 2030-03 | constant
@fact age = 112 | age | F | years since the opening | 2030 | constant
@rel change revr = rev0 -> rev
@rel change pf = pbt0 -> pbt
@rel sum jt = js + jf
@trap pbt op :: profit before tax and operating profit
@trap lfl revr :: like-for-like and total
@trap lfl od :: the two chains
@trap pay pay0 :: two years
@trap js jf jt :: shops, bakehouse, both
@trap cl op2 :: closing and opening
@trap pa pa0 :: a year apart
@trap px pa :: a share and a pasty

@doc a-city | city news agency | 2030-05-21
Davies & Lowri to shut {46|cl} shops as profit slumps by {a third|~pf|v=33.3}

LONDON/CARDIFF (Alba Business) – Welsh baker Davies & Lowri said on Tuesday it would close {46|cl} of its {742|sh} shops after annual profit before tax fell {33.5%|pf} to {27.4 million|pbt} pounds.

Sales in the year to March 30 grew {4.3%|revr} to {614.3 million|rev} pounds, but like-for-like sales were up just {1.1%|lfl|t=in the year to March 30}, lagging rival Oddie's, which in March reported {1.9%|od|t=in March}.

The company, famous for its steak pasty, said that {525|jt} jobs were at risk, {380|js} of them in shops and {145|jf} at its Tredegar bakehouse.

Chief executive Ceri-Ann Probert blamed a {31 million|wage|by=Chief executive Ceri-Ann Probert} pound increase in the coming year's wage bill.

The shares were down {17.6%|fall} at the close, at {211|px} pence. The final dividend was held at {8.5|div} pence.

@doc b-tabloid | Welsh tabloid site | 2030-05-21
EXCLUSIVE Fury as pasty boss bags {£1.21m|!pay} while axing {525|jt} jobs

16:22, 21 MAY 2030 | UPDATED 17:05 | 318 comments
By Huw Lascelles, Consumer Editor

The boss of Wales's best-loved bakery has trousered {£1.21 million|!pay} in the very year that she is swinging the axe.

Ceri-Ann Probert, who lives in a {six|-}-bedroom converted chapel near Abergavenny, got {£874,000|pay0|t=the year before} the year before.

Now {145|jf} workers at Tredegar, where ovens have been lit every night for {112|age} years, fear the worst. Another {380|js} face the chop behind the counters.

Mum-of-{three|-} Shanelle Okoro, {34|-}, from Ebbw Vale, said: "I've burnt both arms for that company. She's never even done a night."

And us poor punters? A steak pasty that cost {£2.10|pa0|t=last May} last May is now {£2.35|pa|t=now}.

It comes as the chain, with {742|sh} branches from Holyhead to Hereford, banked a profit of {£34.9m|!pbt}.

The BCU union has called it "a slap with a wet baguette".

READ MORE:
• Bargo's £3.99 heated throw back in stock
• Swansea man, 29, stuck in bin for 4 hours

@doc c-trade | bakery trade magazine | 2030-05-23
DAVIES & LOWRI: WHAT THE NUMBERS SAY

At operating level, the damage is smaller than the headlines. Operating profit was {£34.9m|op}; the write-down of leases did the rest, and brought the pre-tax line to {£27.4m|pbt}, where it had been {£41.2m|pbt0|t=twelve months earlier} twelve months earlier.

Turnover grew from {£588.9m|rev0} to {£614.3m|rev}. Strip out new space, though, and the group managed {1.1%|lfl}, with volumes in the red. Oddie's did {1.9%|od}, with cheaper sausage rolls.

Estate: {54|!cl} closures by September, mostly leases under {1,000|-} sq ft, and {20|op2} openings, all drive-throughs. There were {742|sh} shops at the year end.

People: {9,800|emp} are on the books. The wage settlement and National Insurance add {£31m|wage|t=this year} this year. Tredegar's night line, with {145|jf} posts, would move to Avonmouth.

One detail from page 88 of the report: the chief executive's total remuneration of {£1.12m|pay} includes {£190,000|-} for relocation.

Oven of the month: the Kessling R-40, 12 decks, £61,500.

@doc d-council | local radio, transcript of news at one | 2030-05-22
News at one on Sirhowy Sound, with Bethan Quilliam.

They've been baking in Tredegar for {a hundred and twelve|age|v=112} years. By Christmas they may not be. Davies & Lowri wants to stop its night line there, which means {245|!jf} people.

[ACTUALITY] Council leader Iolo Standish: "In a town our size that's every street. We were told by e-mail, at {seven|-} minutes past {seven|-}."

The firm's putting it down to wages, {thirty-one million|wage|by=The firm} extra to find. Profits are down by {about a third|~pf|v=33}, to {twenty-seven point four million|pbt|v=27400000}, and there'll be {forty-six|cl} fewer shops by the autumn. Across the company {five hundred and twenty-five|jt} posts could go, out of {nearly ten thousand|~emp|v=10000}.

Talks with the union start on Friday. It says it'll fight for every one.

Sport's next, and it finished Merthyr 3, Barry 1.
