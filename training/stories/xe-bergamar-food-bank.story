@story xe-bergamar-food-bank
@topic Food bank of Bergamar: parcels, tonnes and a thinner purse
@subject F = Bergamar food bank | the food bank
@subject T = Bergamar town hall | the town hall | the town
@fact par = 28800 | other | F | parcels handed out | 2026 | cumulative
@fact pa5 = 24000 | other | F | parcels handed out | 2025 | cumulative
@fact up = 20 | rate | F | growth of parcels handed out | 2026 | constant
@fact mor = 4800 | other | F | additional parcels handed out | 2026 | constant
@fact mon = 2400 | other | F | parcels handed out in a month on average | 2026 | constant
@fact m = 12 | duration | F | months | 2026 | constant
@fact fam = 15840 | other | F | parcels handed out to families | 2026 | cumulative
@fact pen = 7260 | other | F | parcels handed out to pensioners | 2026 | cumulative
@fact sin = 5700 | other | F | parcels handed out to single people | 2026 | cumulative
@fact fs = 55 | other | F | share of families in parcels handed out | 2026 | cumulative
@fact ton = 360 | other | F | tonnes of food | 2026 | cumulative
@fact sup = 214 | other | F | tonnes of food from supermarkets | 2026 | cumulative
@fact far = 91 | other | F | tonnes of food from farms | 2026 | cumulative
@fact pri = 55 | other | F | tonnes of food from households | 2026 | cumulative
@fact inc = 186000 | fundraising | F | euros received | 2026 | cumulative
@fact exp = 203500 | spending | F | euros spent | 2026 | cumulative
@fact los = 17500 | profit | F | euros of deficit | 2026 | constant
@fact tow = 60000 | budget | T | euros of grant | 2026 | constant
@trap fs pri :: 55 percent and 55 tonnes
@trap pen sin :: two groups
@rel diff mor = par - pa5
@rel change up = pa5 -> par
@rel product par = m * mon
@rel sum par = fam + pen + sin
@rel share fs = fam / par
@rel sum ton = sup + far + pri
@rel diff los = exp - inc

@doc a-daily | daily | 2027-01-20
Food bank: more parcels, less money

By Giacinta Ferrè-Oduya

BERGAMAR — {28,800|par|t=last year} parcels went over the counter in Via Lunga last year. In 2025 there were {24,000|pa5|t=In 2025}; the increase is {4,800|mor}, or {17 per cent|!up}. Month by month that means {2,400|mon}.

Families took {15,840|fam} of them, {55 per cent|fs}; pensioners {7,620|!pen} and people living alone {5,700|sin}.

The shelves were filled with {360|ton} tonnes: supermarkets gave {214|sup}, farms {91|far}, and {55|pri} came from people's own kitchens.

Receipts were {€186,000|inc}, of which {€60,000|tow} from the town hall. Spending was {€203,500|exp}. The deficit of {€15,700|!los} was met by a priest who would rather not be named.

@doc b-newsletter | newsletter | 2027-01-28
From our storeroom

What a year. {360|ton} tonnes (supermarkets {214|sup}, farms {91|far}, you {55|pri}). {28,800|par} parcels, {15,840|fam} to families, {7,260|pen} to pensioners, {5,700|sin} to singles.

We spent {203,500|exp} euros and took in {186,000|inc}: minus {17,500|los}. Don Eraldo, thank you.

@doc c-radio | radio brief | 2027-01-20
Radio Bergamar

{A fifth|up|v=20} more parcels. {24,000|pa5|t=the year before last} the year before last, {28,800|par|t=last year} last year, so {4,800|mor} on top. In each of {twelve|m} months {2,400|mon} people rang the bell at Via Lunga 8.
