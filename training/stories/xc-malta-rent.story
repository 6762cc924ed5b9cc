@story xc-malta-rent
@topic Rents in Malta: the Housing Registry's figures for the first quarter of 2037
@subject M = Malta | the island | Maltese rents
@subject G = Gozo | the sister island
@subject R = Housing Registry | the registry
@subject H = Marija Buttigieg-Sant | Buttigieg-Sant | the housing minister
@subject F = Fair Rents Front | the tenants' lobby
@fact r1 = 1178 | price | M | average monthly rent of a two-bedroom flat in euros | 2037-Q1 | snapshot
@fact r0 = 1100 | price | M | average monthly rent of a two-bedroom flat in euros | 2036-Q1 | snapshot
@fact rd = 78 | price | M | rise of the rent in euros | 2037-Q1 | snapshot
@fact rp = 7.1 | rate | M | rise of the rent in percent | 2037-Q1 | snapshot
@fact g1 = 795 | price | G | average monthly rent of a two-bedroom flat in euros | 2037-Q1 | snapshot
@fact g0 = 750 | price | G | average monthly rent of a two-bedroom flat in euros | 2036-Q1 | snapshot
@fact gd = 45 | price | G | rise of the rent in euros | 2037-Q1 | snapshot
@fact gp = 6 | rate | G | rise of the rent in percent | 2037-Q1 | snapshot
@fact dif = 383 | price | M | rent above Gozo's in euros | 2037-Q1 | snapshot
@fact yr = 14136 | price | M | yearly rent of a two-bedroom flat in euros | 2037-Q1 | snapshot
@fact mon = 12 | duration | M | months in a year | - | constant
@fact inf = 2.6 | rate | M | inflation in percent | 2037-03 | snapshot
@fact ctr = 64800 | other | R | contracts registered | 2037-03-31 | cumulative
@fact lon = 46980 | other | R | long-let contracts registered | 2037-03-31 | cumulative
@fact sho = 12150 | other | R | short-let contracts registered | 2037-03-31 | cumulative
@fact roo = 5670 | other | R | shared-space contracts registered | 2037-03-31 | cumulative
@fact lsh = 72.5 | rate | R | share of long lets among contracts | 2037-03-31 | cumulative
@fact ben = 300 | price | H | monthly rent benefit in euros | 2037-06 | plan | pledged
@fact net = 878 | price | H | rent left after the benefit in euros | 2037-06 | plan | hypothetical
@rel diff rd = r1 - r0
@rel change rp = r0 -> r1
@rel diff gd = g1 - g0
@rel change gp = g0 -> g1
@rel diff dif = r1 - g1
@rel product yr = r1 * mon
@rel sum ctr = lon + sho + roo
@rel share lsh = lon / ctr
@rel diff net = r1 - ben
@trap rp gp :: two islands
@trap rp inf :: rents and all prices
@trap rd rp :: euros and percent

@doc a-daily | daily newspaper | 2037-04-22
Two-bedroom rents up {€87|!rd} in a year

The average two-bedroom flat in Malta now lets for {€1,178|r1|t=in the first quarter|by=the Housing Registry} a month, the Housing Registry said of contracts in the first quarter, against {€1,100|r0|t=a year ago} a year ago. The increase of {7.1 per cent|rp} is nearly three times inflation, which ran at {2.6 per cent|inf|t=in March} in March.

Gozo is catching up more slowly: {€795|g1} from {€750|g0|t=a year ago}, or {€45|gd} more than a year ago. A tenant there still saves {€383|dif} a month on the main island's {€1,178|r1}.

The registry held {64,800|ctr|t=at the end of March} contracts at the end of March: {46,980|lon|^} long lets, {12,150|sho|^} short lets and {5,670|roo|^} for shared space.

@doc b-minister | ministry statement | 2037-04-22
Statement by Minister Buttigieg-Sant

The Ministry notes the registry's figures. On Gozo, rents rose from {750|g0} to {795|g1} euros, {6%|gp}. On Malta they rose from {1,100|r0} to {1,178|r1} euros, which is {6.6%|!rp}.

From June the rent benefit will be {€300|ben|t=From June} a month. A family paying the average {€1,178|r1} will thus be left with {€878|net}.

Long lets make up {72.5%|lsh} of registered contracts, {46,980|lon} of {64,800|ctr}, showing that the reform works.

@doc c-lobby | newsletter | 2037-04-24
Fair Rents Front — Friday letter

Take the average flat. {Twelve|mon} times {€1,178|r1} is {€14,136|yr} a year, before water and light. In Gozo the rent went up by {€45|gd}, from {€750|g0} to {€795|g1}.

The minister's answer is {€300|ben|by=The minister's} off, which would leave {€978|!net} of that {€1,178|r1} to find each month, if, and it is a big if, you qualify.

The registry's own split: {46,980|lon} long, {12,150|sho} short, {5,670|roo} shared; {64,800|ctr} in total.
