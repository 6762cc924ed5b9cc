@story xd-abulug-flood
@topic River flood in three towns of the Philippines' Cagayan Valley
@subject F = Abulug river flood | the flood | the flooding
@subject A = Santa Ynez | the town of Santa Ynez
@subject B = Pamplona Norte
@subject C = Luna Vieja
@subject R = Regional disaster office | the disaster office | the regional office
@subject X = Red Cross chapter | the Red Cross
@subject G = Governor Teodora Baccay | Baccay | the governor
@fact d = 31 | deaths | F | people killed | 2017-11-08 evening | cumulative
@fact da = 17 | deaths | A | people killed | 2017-11-08 evening | cumulative
@fact db = 9 | deaths | B | people killed | 2017-11-08 evening | cumulative
@fact dc = 5 | deaths | C | people killed | 2017-11-08 evening | cumulative
@fact d0 = 22 | deaths | F | people killed | 2017-11-08 morning | cumulative
@fact up = 9 | deaths | F | people killed added in a day | 2017-11-08 evening | cumulative
@fact mi = 14 | missing | F | people missing | 2017-11-08 evening | snapshot
@fact ev = 8400 | evacuated | F | people in shelters | 2017-11-08 | snapshot
@fact sc = 5100 | evacuated | F | people in school shelters | 2017-11-08 | snapshot
@fact ch = 2350 | evacuated | F | people in church shelters | 2017-11-08 | snapshot
@fact gy = 950 | evacuated | F | people in gymnasium shelters | 2017-11-08 | snapshot
@fact ho = 3200 | homes | F | houses damaged | 2017-11-08 | cumulative
@fact de = 480 | homes | F | houses destroyed | 2017-11-08 | cumulative
@fact dp = 15 | homes | F | share of the damaged houses that are destroyed in percent | 2017-11-08 | cumulative
@fact aid = 5000 | budget | G | pesos promised to a family | - | plan | pledged
@fact fam = 1900 | other | F | families in shelters | 2017-11-08 | snapshot
@fact tot = 9500000 | budget | G | pesos promised in all | - | plan | pledged
@fact rice = 26 | other | X | tonnes of rice brought | 2017-11-08 | cumulative
@rel sum d = da + db + dc
@rel diff up = d - d0
@rel sum ev = sc + ch + gy
@rel share dp = de / ho
@rel product tot = aid * fam
@trap db up :: nine in one town and nine more in a day
@trap d mi :: dead and missing

@doc pna-wire | wire agency | 2017-11-08
Cagayan flood toll climbs to {31|d|t=evening}

TUGUEGARAO - The number of dead in the Abulug river flood rose to {31|d|t=Wednesday evening|by=the regional disaster office} by Wednesday evening from {22|d0|t=in the morning|by=the regional disaster office} in the morning, the regional disaster office said: {17|da} in Santa Ynez, {nine|db} in Pamplona Norte and {five|dc} in Luna Vieja. {Fourteen|mi|t=evening} people are missing.

Some {8,400|ev} are in shelters, {5,100|sc} of them in schools, {2,350|ch} in churches and {950|gy} in gymnasiums.

@doc cagayan-live | live blog | 2017-11-08
19:42 The new figures are in. Another {nine|up} bodies since breakfast, when it stood at {22|d0|t=breakfast}. That brings us to {31|d|t=19:42}.

19:58 By town: Santa Ynez {17|da}, Pamplona Norte {nine|db}, Luna Vieja {eight|!dc}.

20:15 Governor Baccay on the radio: P{5,000|aid|by=Baccay} for each of the {1,900|fam} families in shelters. "That is P{95 million|!tot|by=Baccay}," she says.

20:31 The Red Cross has brought {26|rice|by=Red Cross} tonnes of rice. More than Monday, less than needed.

@doc manila-courier | national daily | 2017-11-09
After the water, the counting
By Isagani Wu

In Santa Ynez they stack what is left. {3,200|ho} houses are damaged, and {480|de} of them, {15 percent|dp}, no longer exist. The schools hold {5,100|sc} people, the churches {2,530|!ch}, gymnasiums {950|gy}: {8,400|ev} in all.

The province will pay P{9.5 million|tot}, that is P{5,000|aid} to each of {1,900|fam} families. {Fourteen|mi} people have not been found; the dead number {31|d}, {nine|up} more than on Wednesday morning, when they were {22|d0|t=Wednesday morning}.
