@story sabah-palmtakeover
@topic A quarter at a Malaysian palm oil planter, a fund's bid for it and the pickers nobody can hire
@subject K = Kinabatangan Plantations Berhad | Kinabatangan Plantations | KPB | the planter | the company | the group
@subject P = Perdana Pension Fund | Perdana | the fund | the bidder
@subject L = palm oil futures | palm oil | CPO | crude palm oil
@subject B = Malaysian Palm Oil Bureau | the bureau | MPOB-style bureau | palm oil bureau
@subject S = Sabah Estate Workers' Union | SEWU | the union | estate workers' union
@subject T = Lahad Datu estate | Lahad Datu | the estate
@subject H = minority shareholders' watch group | the watch group | minority shareholders
@subject A = Kenari Advisory | Kenari | the independent adviser | the adviser
@fact r1 = 1344000000 | revenue | K | ringgit of sales in the quarter | January-March 2032 | snapshot
@fact r0 = 1200000000 | revenue | K | ringgit of sales in the quarter | January-March 2031 | snapshot
@fact rg = 12 | rate | K | growth of sales | January-March 2032 | snapshot
@fact n1 = 188160000 | profit | K | ringgit of net profit in the quarter | January-March 2032 | snapshot
@fact n0 = 132000000 | profit | K | ringgit of net profit in the quarter | January-March 2031 | snapshot
@fact ng = 42.5 | rate | K | growth of net profit | January-March 2032 | snapshot
@fact nm = 14 | rate | K | net margin | January-March 2032 | snapshot
@fact nq = 241000000 | profit | K | ringgit of net profit in the quarter | October-December 2031 | snapshot
@fact pt = 2.4 | profit | K | millions of ringgit of pre-tax profit from refining | January-March 2032 | snapshot
@fact f1 = 702000 | other | K | tonnes of fresh fruit bunches harvested in the quarter | January-March 2032 | cumulative
@fact f0 = 780000 | other | K | tonnes of fresh fruit bunches harvested in the quarter | January-March 2031 | cumulative
@fact fg = 10 | rate | K | percent fall of fresh fruit bunches harvested | January-March 2032 | snapshot
@fact ox = 20.8 | rate | K | oil extracted from the fruit | January-March 2032 | snapshot
@fact oq = 146016 | other | K | tonnes of crude palm oil produced in the quarter | January-March 2032 | cumulative
@fact cp = 4620 | price | K | ringgit received per tonne of palm oil | January-March 2032 | snapshot
@fact cp0 = 3850 | price | K | ringgit received per tonne of palm oil | January-March 2031 | snapshot
@fact cpg = 20 | rate | K | rise of the price received for palm oil | January-March 2032 | snapshot
@fact cc = 2310 | price | K | ringgit of cost per tonne of palm oil | January-March 2032 | snapshot
@fact l1 = 4480 | price | L | ringgit for a tonne, third month | 18 May 2032 | snapshot
@fact l2 = 4255 | price | L | ringgit for a tonne, third month | 8 June 2032 | snapshot
@fact st = 1870000 | other | B | tonnes of palm oil in store in the country | end of April 2032 | snapshot
@fact st0 = 1700000 | other | B | tonnes of palm oil in store in the country | end of March 2032 | snapshot
@fact stg = 10 | rate | B | rise of palm oil stocks in the month | end of April 2032 | snapshot
@fact ha = 116000 | area | K | hectares planted | 2032 | snapshot
@fact ho = 34800 | area | K | hectares of palms past twenty years | 2032 | snapshot
@fact hop = 30 | rate | K | share of palms past twenty years | 2032 | snapshot
@fact hr = 3200 | area | K | hectares replanted a year | 2032 | plan
@fact sh = 1200000000 | other | K | shares issued | - | constant
@fact b1 = 5.4 | price | P | ringgit offered per share | 25 May 2032 | snapshot
@fact b2 = 5.75 | price | P | ringgit offered per share | 8 June 2032 | snapshot
@fact bv = 6480000000 | price | P | ringgit the offer values the company at | 25 May 2032 | snapshot
@fact bv2 = 6900000000 | price | P | ringgit the offer values the company at | 8 June 2032 | snapshot
@fact bd = 0.35 | margin | P | ringgit added per share | 8 June 2032 | snapshot
@fact s0 = 4.5 | price | K | ringgit for a share at close | 24 May 2032 | snapshot
@fact s1 = 5.46 | price | K | ringgit for a share at close | 25 May 2032 | snapshot
@fact pr = 20 | rate | P | premium over the last close | 25 May 2032 | snapshot
@fact nav = 6.6 | price | A | ringgit of fair value per share | 3 June 2032 | snapshot
@fact nd = 12.9 | rate | A | percent by which the raised offer lies below fair value | 8 June 2032 | snapshot
@fact pk = 38.2 | rate | P | stake in the company | 25 May 2032 | snapshot
@fact pk2 = 50.3 | rate | P | stake in the company | 22 June 2032 | snapshot
@fact pa = 50 | rate | P | stake needed for the offer to succeed | - | constant | threshold
@fact wj = 14300 | jobs | K | people employed | March 2032 | snapshot
@fact wf = 10900 | jobs | K | foreign workers | March 2032 | snapshot
@fact wg = 2600 | jobs | K | harvesters missing | March 2032 | snapshot
@fact wl = 96000000 | damages | K | ringgit of fruit lost for want of harvesters | 2031 | cumulative
@fact mw = 2000 | price | S | ringgit of minimum wage a month | 2032 | constant
@fact wd = 2500 | price | S | ringgit of basic wage demanded a month | 2032 | plan | hypothetical
@fact wh = 2850 | price | T | ringgit a good harvester makes a month | March 2032 | snapshot
@fact wo = 1.6 | other | T | tonnes of fruit a harvester cuts a day | 2032 | snapshot
@fact tr = 23 | other | T | metres that the tallest palms reach | - | constant
@fact te = 6100 | area | T | hectares planted | 2032 | snapshot
@fact tw = 410 | jobs | T | harvesters | March 2032 | snapshot
@fact tn = 590 | jobs | T | harvesters needed | March 2032 | snapshot
@fact dv = 9 | price | K | sen of dividend per share | January-March 2032 | snapshot
@trap b1 b2 :: first and raised offer
@trap b1 s1 :: offer and market price
@trap b2 nav :: offer and fair value
@trap n1 nq :: this quarter and the one before
@trap l1 cp :: futures and price received
@trap cp cc :: price and cost
@trap bv bv2 :: value at two offers
@trap tw tn :: harvesters there and needed
@trap mw wd :: minimum wage and demand
@trap fg stg :: harvest down and stocks up ten percent
@trap pk pa :: stake and threshold
@rel change rg = r0 -> r1
@rel change ng = n0 -> n1
@rel share nm = n1 / r1
@rel change fg = f0 -> f1
@rel change cpg = cp0 -> cp
@rel change stg = st0 -> st
@rel share hop = ho / ha
@rel product bv = b1 * sh
@rel product bv2 = b2 * sh
@rel diff bd = b2 - b1
@rel change pr = s0 -> b1
@rel change nd = nav -> b2

@doc a-business | business daily | 2032-05-19
KPB's Q1 earnings up 42.5% on firmer CPO, crop disappoints

KUALA LUMPUR: Kinabatangan Plantations Bhd's net profit rose {42.5%|ng} to RM{188.16 million|n1|t=for the first quarter ended March 31} for the first quarter ended March 31, from RM{132 million|n0|t=a year ago} a year ago, as it sold its palm oil at much better prices.

Revenue grew {12%|rg} to RM{1.344 billion|r1|t=for the first quarter ended March 31}. A year ago it was RM{1.2 billion|r0|t=A year ago}. The net margin came to {14%|nm}.

The planter realised RM{4,620|cp|t=first quarter} for a tonne of crude palm oil (CPO), against RM{3,850|cp0|t=a year ago} in the same quarter last year, {20%|cpg} more. Its cost per tonne was RM{2,310|cc|t=first quarter}.

Fresh fruit bunch production, however, fell {10%|fg} to {702,000|f1|t=first quarter} tonnes, from {780,000|f0|t=the first quarter of last year} in the first quarter of last year. It blamed floods in January and "acute shortage of harvesters".

Quarter-on-quarter, earnings slid from RM{241 million|nq|t=Quarter-on-quarter}.

A dividend of {nine|dv} sen was declared. Palm oil for delivery in the third month settled at RM{4,480|l1|t=yesterday} yesterday. Stocks in the country stood at {1.87 million|st|t=at end-April} tonnes at end-April, {10%|stg} higher than the {1.7 million|st0|t=a month before} of a month before.

At the close KPB was two sen lower at RM4.41.

@doc b-wire | business wire | 2032-05-25
Malaysian pension fund bids $1.5 bln for rest of palm planter

KUALA LUMPUR, May 25 (Meridian) - Perdana Pension Fund, which already owns {38.2%|pk} of Kinabatangan Plantations, has offered to buy the rest at {5.40|b1|t=on Tuesday} ringgit a share, it said on Tuesday.

It values the whole of the planter at {6.48 billion|bv|^} ringgit ($1.52 billion) and is {20%|pr} above Monday's close of {4.50|s0|t=Monday's}.

The stock went straight past it and ended at {5.46|s1|t=ended}.

The offer depends on the fund getting to more than {50%|pa}. Kinabatangan has {116,000|ha} hectares in Sabah, {two in five|!hop|v=40} of them planted with palms that are more than {20|-} years old and past their best.

"We've the patience that palm trees require," fund chief Datuk Rosmah Yeoh-Sta Maria told reporters.

@doc c-estate | news magazine feature | 2032-05-29
The tallest ladder in Lahad Datu

By Jovita Gansau

At {23|tr} metres you don't climb any more. You stand below, with a sickle on a pole as long as a bus, and you look up until your neck locks. "Then you pray," says Anwar, from Bone in Sulawesi, who cuts {1.6|wo} tonnes of fruit on a normal day and in a good month takes home RM{2,850|wh}.

The estate has {6,100|te} hectares. It needs {590|tn} men like Anwar and has {410|tw}. Between the rows you can smell the rest: fruit that dropped and wasn't picked up.

For the whole group the gap is {2,600|wg|t=in March} harvesters, management said in March. {Three in four|~wf|v=10900} of its {14,300|wj} workers come from abroad. In 2031 it let RM{96 million|wl|t=In 2031} worth of fruit rot.

Why don't Malaysians do it? I asked a boy at the kedai. He looked at me kindly.

The minimum wage is RM{2,000|mw}. The estate workers' union says that the basic pay should be RM{2,500|wd}, whatever the weight of the fruit. Anwar would vote for that if he had a vote.

His contract ends in August. A Perdana man came by last week in a white car, he says, and took photographs of the trees. "Not of us."

Also inside: Durian at RM90/kg | Tawau's 3 best laksa

@doc d-watchgroup | shareholder newsletter | 2032-06-09
MINORITY MATTERS #41

KPB: Better, but not good enough

Perdana raised its bid yesterday to RM{5.75|b2|t=yesterday}. It's {45|!bd|v=0.45} sen more. For all {1.2 billion|sh} shares it makes RM{6.9 billion|bv2|^}.

The independent adviser, Kenari, has found fair value at RM{6.60|nav|t=last Thursday|by=Kenari} last Thursday. The new offer's still {12.9%|nd} short. Kenari calls it "not fair but reasonable", the Malaysian for "take it and grumble".

Our view: grumble first.

1. Land. Kenari values a hectare at what old palms yield. {3,200|hr} hectares a year are being replanted; young palms yield twice as much from year six. The fund knows. It's a pension fund: it can count to six.

2. Price. CPO futures have eased to RM{4,255|l2|t=yesterday} yesterday. This too shall pass. KPB makes a tonne for RM{2,130|!cc|t=in the first quarter} in the first quarter's accounts. Where's the pain?

3. Refining earned RM{2.4 million|pt|v=2.4|t=in the first quarter}. Sell it.

What can you do? Nothing. That is, don't sign the form. The offer closes on 22 June at 5pm.

@doc e-final | business portal | 2032-06-23
Perdana crosses the line at KPB with {50.3%|pk2}

Perdana Pension Fund said last night that it had received enough acceptances to take its stake in Kinabatangan Plantations to {50.3%|pk2|t=when the offer closed}, when the offer closed. It needed more than {50%|pa}.

Those who accepted get RM{5.75|b2} a share. The fund had opened with RM{5.40|b1|t=in May} in May and went up by {35|bd|v=0.35} sen after an adviser put fair value at RM{6.60|nav}.

KPB stays listed. In the first quarter it earned RM{188 million|n1|round=1000000|t=In the first quarter} on sales of RM{1.34 billion|r1|^}, from {702,000|f1|^} tonnes of fruit at an extraction rate of {20.8%|ox}. That gave {146,000|oq|round=1000|t=In the first quarter} tonnes of oil.

The palms need money: {30%|hop}, or {34,800|ho} hectares, are old. So does labour. The estate workers' union demanded yesterday to meet the new owner about its claim for RM{2,500|wd}; the group has {10,900|wf} foreign workers on its books.

One small shareholder, retired headmaster P. Subramaniam-Lo, 81, held out. "I planted some of those," he said.

KLCI 1,812.40 (+3.1) | Ringgit 4.262
