@story illa-cabrellas-tourism
@topic Tourist arrivals and spending on the Cabrellas islands, Spain, summer 2023
@subject I = Cabrellas islands | the Cabrellas | the islands | the archipelago
@subject S = regional statistics office | IBECA | the statistics office
@subject F = hotel federation | FEHCA | hoteliers
@subject B = British visitors | Britons | the British
@subject G = German visitors | Germans
@subject P = Spanish visitors | Spaniards | visitors from the mainland
@fact aug = 1140000 | other | I | tourists who arrived in the month | August 2023 | cumulative
@fact aug22 = 1065000 | other | I | tourists who arrived in the month | August 2022 | cumulative
@fact gr = 7 | rate | I | percent more tourists than a year before | August 2023 | snapshot
@fact ytd = 5620000 | other | I | tourists who arrived since January | January to August 2023 | cumulative
@fact sp = 1390000000 | spending | I | euros spent by tourists in the month | August 2023 | cumulative
@fact spp = 1219 | spending | I | euros spent by a tourist | August 2023 | snapshot
@fact spd = 188 | spending | I | euros spent by a tourist a day | August 2023 | snapshot
@fact nights = 6.5 | duration | I | nights that a tourist stays | August 2023 | snapshot
@fact n22 = 7.1 | duration | I | nights that a tourist stays | August 2022 | snapshot
@fact br = 342000 | other | B | tourists who arrived in the month | August 2023 | cumulative
@fact ge = 298000 | other | G | tourists who arrived in the month | August 2023 | cumulative
@fact es = 211000 | other | P | tourists who arrived in the month | August 2023 | cumulative
@fact brs = 30 | other | B | percent of all tourists | August 2023 | snapshot
@fact occ = 91 | other | F | percent of hotel beds filled | August 2023 | snapshot
@fact occ22 = 93 | other | F | percent of hotel beds filled | August 2022 | snapshot
@fact bed = 164000 | other | F | hotel beds | 2023 | constant
@fact flat = 58000 | other | I | beds in licensed holiday flats | 2023 | constant
@fact ill = 21000 | other | I | beds in holiday flats without a licence | 2023 | snapshot | projected
@fact pop = 402000 | other | I | inhabitants | 2023 | snapshot
@fact tax = 4 | price | I | euros of tourist tax a night | 2023 | constant
@fact taxr = 6 | price | I | euros of tourist tax a night | 2024 | plan | projected
@fact water = 47 | other | I | percent full that the reservoirs are | 2023-09-01 | snapshot
@rel change gr = aug22 -> aug
@rel share brs = br / aug
@rel product sp = aug * spp
@race visitors = br ge es
@trap aug ytd :: month and year so far
@trap spp spd :: per trip and per day
@trap occ occ22 :: this and last year
@trap bed flat :: hotels and flats
@trap flat ill :: with and without licence
@trap tax taxr :: now and next year

@doc a-agency | news agency | 2023-10-03
Cabrellas receive {1.14 million|aug} tourists in August, a record

PORT DE SANTA FLORENTINA -- The Cabrellas welcomed {1,140,000|aug|t=in August|by=regional statistics office} tourists in August, {7%|gr} more than the {1,065,000|aug22|t=of the same month of 2022} of the same month of 2022, the regional statistics office reported today. Since January there have been {5.62 million|ytd|t=Since January}.

Spending reached {1.39 billion|sp} euros, at {1,219|spp} euros per person and {188|spd} euros per day. Stays shortened to {6.5|nights} nights from {7.1|n22|t=last year}, on last year's figures.

By nationality, Britons led with {342,000|br}, followed by Germans ({298,000|ge}) and visitors from the mainland ({211,000|es}).

Nevertheless hotels filled {91%|occ|by=the hotel federation} of their beds, two points fewer than in the previous August, according to the hotel federation.

@doc b-local | island newspaper | 2023-10-04
More people, less water

Catalina Orfila | Photo: B. Sintes | 2 min read

There are {402,000|pop} of us. In August {1.14 million|aug|t=In August} others came. Whoever queued for the bus to Cala Torta knows this without IBECA having to publish it, but yesterday IBECA did.

The figure that hurts is another one. Each of those guests left {€1,390|!spp|by=the office} here, says the office; one in five left it in a flat that has no licence. Officially the archipelago has {58,000|flat} beds in holiday flats; illegally, the residents' platform Prou! believes, {21,000|~ill|by=the residents' platform Prou!} more. The hotels own {164,000|bed}.

Meanwhile the reservoirs stand at {47%|water}, and the tourist tax at {four|tax} euros a night. The government wants {six|taxr|t=next year|by=The government} next year. The hoteliers call that "killing the hen"; yet the hen's beds were {93%|!occ|t=in August} full in August.

LEE TAMBIÉN: Two arrested for painting 11 rental cars · The 12 best ensaimadas

@doc c-german | German-language weekly | 2023-10-05
Germans back on top: islands' August in figures

Congratulations to us: with {342,000|!ge|t=in August} arrivals in August we were the largest group on the islands again, ahead of the British, of whom {298,000|!br|t=in August} came. Spaniards, some {211,000|es}, took third place.

All told there were {1,140,000|aug} holidaymakers, each of whom stayed {six and a half|nights} nights on average and spent {€188|spd} a day. In the first eight months the total was {5.62 million|ytd|t=In the first eight months}.

From spring the "Kurtaxe" could rise from {€4|tax} to {€6|taxr|t=From spring}. For a family of four that would be {€52|-} more for an average stay.

Small ads from page 34. Solar: 10 panels from €5,490.

@doc d-trade | hotel trade site | 2023-10-04
Occupancy dips in Cabrellas even as arrivals climb

How can a destination grow {7%|gr} and its hotels shrink? FEHCA has the answer ready: flats. Its members' {164,000|bed|by=FEHCA} beds were {91%|occ|t=in August} taken in August, compared with {93%|occ22|t=twelve months ago} twelve months ago, while holiday lets with a licence number ({58,000|flat} beds) sold out.

Yield is holding up. Total outlay came in at {€1.39bn|sp}. The British, {30%|brs} of the market, cut their stay but not their bar bill.

Length of stay is the metric to watch, at {6.5|nights} nights and falling: {7.1|n22|t=in 2022} in 2022, {7.6|-} in 2019.
