@story xe-porto-vessel-marathon
@topic Charity marathon of Porto Vessel: runners, kilometres, money
@subject M = Porto Vessel Charity Marathon | the marathon | the race | the run
@subject H = Lighthouse Children's Hospice | the hospice | Lighthouse
@subject K = Kebede Marin | Marin | Kebede | the winner
@fact st = 6400 | other | M | runners who started | 2031-10-12 | constant
@fact fi = 5888 | other | M | runners who finished | 2031-10-12 | constant
@fact ou = 512 | other | M | runners who gave up | 2031-10-12 | constant
@fact fs = 92 | rate | M | share of the starters who finished | 2031-10-12 | constant
@fact full = 1920 | other | M | runners who started over the full distance | 2031-10-12 | constant
@fact half = 3130 | other | M | runners who started over the half distance | 2031-10-12 | constant
@fact fun = 1350 | other | M | runners who started over ten kilometres | 2031-10-12 | constant
@fact fus = 30 | other | M | share of the full distance in the starters | 2031-10-12 | constant
@fact fee = 45 | price | M | euros for a start | 2031 | constant
@fact fees = 288000 | revenue | M | euros from starts | 2031 | cumulative
@fact spo = 164000 | fundraising | M | euros from sponsors | 2031 | cumulative
@fact cak = 28000 | fundraising | M | euros from food and raffles | 2031 | cumulative
@fact inc = 480000 | fundraising | M | euros taken in | 2031 | cumulative
@fact cost = 132000 | spending | M | euros that the race cost | 2031 | cumulative
@fact net = 348000 | fundraising | H | euros from the race | 2031 | cumulative
@fact n0 = 290000 | fundraising | H | euros from the race | 2030 | cumulative
@fact np = 20 | rate | H | growth of the euros from the race | 2031 | constant
@trap net inc :: net and gross
@trap fi st :: starters and finishers
@rel sum st = fi + ou
@rel share fs = fi / st
@rel sum st = full + half + fun
@rel share fus = full / st
@rel product fees = st * fee
@rel sum inc = fees + spo + cak
@rel diff net = inc - cost
@rel change np = n0 -> net

@doc a-daily | daily | 2031-10-13
{Six thousand|>st} pairs of shoes for a hospice

By Leocádia Vink

It rained from kilometre 3. Of {6,400|st|t=Sunday's} who set out at Sunday's marathon {5,888|fi|^} crossed the line, {92 percent|fs}; {512|ou} took the bus. Kebede Marin won in 2:14:07 and asked for a towel.

{1,920|full} ran the full distance ({30 percent|fus}), {3,130|half} the half and {1,350|fun} the ten kilometres.

Each had paid {45|fee} euros, which makes {288,000|fees}. Sponsors added {164,000|spo} and cakes and raffles {28,000|cak}, so {480,000|inc} came in. The road closures, toilets and medals cost {132,000|cost}. What's left, {384,000|!net} euros, goes to the Lighthouse hospice.

Gallery: 41 pictures

@doc b-hospice | newsletter | 2031-10-20
Lighthouse letter, autumn

{348,000|net} euros! In 2030 it was {290,000|n0|t=In 2030}. You have outdone yourselves by {20|np} per cent.

People ask what happens with the entrance fee. {6,400|st} times {45|fee} euros is {288,000|fees}. With the sponsors' {164,000|spo} and {82,000|!cak} from the cake tables the organisers had {480,000|inc} in hand, and after their bills of {132,000|cost} the above remained for us. A night nurse costs us {61,000|-} a year.

@doc c-results | results page | 2031-10-12
Porto Vessel Charity Marathon 2031 — statistics

Started: full {1,920|full}, half {3,130|half}, 10 km {1,350|fun}; all {6,400|st}
Finished: {5,888|fi}
Did not finish: {512|ou}
Fastest: K. Marin 2:14:07 (bib 11)
