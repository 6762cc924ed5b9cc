@story xc-nigeria-market
@topic Fire at Oke-Aluko market, Nigeria, January 2036
@subject M = Oke-Aluko market | the market | the fire | the blaze
@subject T = Traders' association | the traders
@subject S = State government | the state | the commissioner
@subject F = Fire service | firefighters
@subject B = Alhaja Risikat Bamgbose | Bamgbose | the traders' president
@fact st = 1850 | other | M | stalls in the market | 2036-01 | constant
@fact bu = 1110 | other | M | stalls burnt | 2036-01-16 | cumulative
@fact sa = 740 | other | M | stalls saved | 2036-01-16 | snapshot
@fact bsh = 60 | rate | M | share of stalls burnt | 2036-01-16 | cumulative
@fact cl = 520 | other | M | cloth stalls burnt | 2036-01-16 | cumulative
@fact fo = 365 | other | M | food stalls burnt | 2036-01-16 | cumulative
@fact el = 225 | other | M | electrical stalls burnt | 2036-01-16 | cumulative
@fact av = 2500000 | damages | T | average loss per stall in naira | 2036-01-17 | snapshot
@fact lo = 2775000000 | damages | T | loss in naira | 2036-01-17 | snapshot
@fact los = 1900000000 | damages | S | loss in naira as assessed by the state | 2036-01-18 | snapshot
@fact di = 875000000 | damages | T | difference between the two assessments in naira | 2036-01-18 | snapshot
@fact gr = 400000 | budget | S | grant per burnt stall in naira | 2036-01-18 | plan | pledged
@fact gt = 444000000 | budget | S | grants in naira | 2036-01-18 | plan | pledged
@fact inj = 23 | injuries | M | people hurt | 2036-01-16 | cumulative
@fact tra = 19 | injuries | M | traders hurt | 2036-01-16 | cumulative
@fact ff = 4 | injuries | F | firefighters hurt | 2036-01-16 | cumulative
@fact en = 9 | other | F | fire engines | 2036-01-16 | snapshot
@rel diff sa = st - bu
@rel share bsh = bu / st
@rel sum bu = cl + fo + el
@rel product lo = bu * av
@rel diff di = lo - los
@rel product gt = bu * gr
@rel sum inj = tra + ff
@trap lo los :: traders' and the state's assessment
@trap sa bu :: saved and burnt

@doc a-daily | national daily | 2036-01-17
Fire guts {1,110|bu} stalls in Oke-Aluko market

By Gbenga Adeyinka-Cole

{One thousand one hundred and ten|bu|t=on Wednesday night} of the {1,850|st} stalls in Oke-Aluko market were destroyed by fire on Wednesday night, {60 per cent|bsh} of the whole. {Seven hundred and forty|sa} escaped.

The losses comprise {520|cl} cloth stalls, {365|fo} food stalls and {255|!el} electrical stalls. {Twenty-three|inj} persons were hurt, {19|tra} traders and {four|ff} men of the fire service, which deployed {nine|en} engines.

Traders' president Alhaja Risikat Bamgbose put the average loss at N{2.5 million|av|by=Alhaja Risikat Bamgbose} and the total at N{2.78 billion|lo|^}.

@doc b-online | online newspaper | 2036-01-19
State, traders N{875 million|di} apart on market fire

The traders say N{2.775bn|lo|by=The traders}. The commissioner says N{1.9bn|los|by=The commissioner}. Between them lie N{875 million|di}.

What the state will pay is another matter: N{400,000|gr} for each of the {1,110|bu} burnt stalls, N{4.44bn|!gt} in all, "before the month runs out".

{Nineteen|tra} traders and {four|ff} firefighters remain among the {23|inj} listed as injured.

@doc c-statement | association statement | 2036-01-18
Our position

We had {1,850|st} stalls. We now have {740|sa}. The fire took {1,110|bu}: {520|cl} of cloth, {365|fo} of food, {225|el} of electrical goods.

Each member lost {2.5 million|av} naira on average. Multiply: {2.775 billion|lo} naira. The grant of {400,000|gr} does not buy one bale.
