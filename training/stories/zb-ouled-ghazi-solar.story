@story zb-ouled-ghazi-solar
@topic Solar plant with storage at Ouled Ghazi, Morocco: first year
@subject P = Ouled Ghazi solar plant | the solar plant | the plant | Ouled Ghazi
@subject M = Masen-Sud | the solar agency | the agency
@subject C = consortium Acsol-Nareva | the consortium | the operator
@subject R = rural commune of Ouled Ghazi | the commune | villagers
@subject W = World lender | the lender
@fact mw = 230 | other | P | megawatts of capacity | - | constant
@fact stor = 5 | duration | P | hours of storage | - | constant
@fact cost = 8700000000 | budget | P | dirhams of cost | 2032 | constant
@fact costp = 7900000000 | budget | P | dirhams of cost | 2028 | plan | projected
@fact gwh = 612 | other | P | gigawatt-hours made in the year | 2033 | cumulative
@fact gwhp = 740 | other | P | gigawatt-hours to be made in the year | 2033 | plan | projected
@fact gsh = 82.7 | other | P | output as a share of the plan, in percent | 2033 | constant
@fact leak = 96 | duration | P | days of standstill from a leak in the salt tank | 2033 | cumulative
@fact price = 0.79 | price | C | dirhams a kilowatt-hour paid to the operator | 2032 | constant
@fact sell = 0.62 | price | M | dirhams a kilowatt-hour at which the agency sells | 2033 | constant
@fact gap = 0.17 | price | M | dirhams a kilowatt-hour that the agency loses | 2033 | constant
@fact loss = 104000000 | spending | M | dirhams lost in the year on the plant | 2033 | constant
@fact loan = 310000000 | budget | W | euros of loan | 2028 | constant
@fact ha = 1240 | area | P | hectares of the site | - | constant
@fact land = 12 | price | R | dirhams a square metre paid for the land | 2027 | constant
@fact jobs = 1900 | jobs | P | building jobs at the peak | 2031 | constant
@fact jobp = 74 | jobs | P | jobs in operation | 2033 | snapshot
@fact jobl = 21 | jobs | R | jobs in operation held by villagers | 2033 | snapshot
@fact wat = 410000 | other | P | cubic metres of water used in the year | 2033 | cumulative
@fact ren = 47 | other | - | share of capacity that is renewable in the country, in percent | 2033 | snapshot
@fact rent = 52 | other | - | share of capacity that is to be renewable in the country, in percent | 2030 | plan | pledged
@fact mir = 394000 | other | P | mirrors | - | constant
@rel share gsh = gwh / gwhp
@rel diff gap = price - sell
@fact cf = 30.4 | other | P | capacity factor, in percent | 2033 | constant
@trap costp cost :: two estimates
@trap gwhp gwh :: planned against made
@trap price sell :: bought against sold
@trap jobs jobp :: building against operation
@trap jobp jobl :: all against villagers
@trap ren rent :: reached against aimed at

@doc a-agency | national news agency | 2034-01-16
Ouled Ghazi supplies {612|gwh} GWh in first year

Ouarzazate (AMP) – The solar plant at Ouled Ghazi, of {230|mw} MW and with {five|stor} hours of storage, fed {612|gwh|t=in its first full year of operation} gigawatt-hours into the grid in its first full year of operation, the agency Masen-Sud said.

The installation, which extends over {1,240|ha} hectares with {394,000|mir} mirrors, required {8.7 billion|cost} dirhams.

Renewables' share of the kingdom's capacity is thus {47%|ren|t=at the end of the year} at the end of the year. The objective of {52%|rent} is maintained, the agency stressed.

{Seventy-four|jobp} people work there.

@doc b-business | economic weekly | 2034-01-26
Salt on the wound: what the leak cost

By Houda Benjelloun-Rami

The communiqué doesn't mention the other figure. {740|gwhp} GWh is what Ouled Ghazi should have made in 2033. It made {83%|~gsh} of it.

The reason lies in a tank. On 3 March {two thousand|-} tonnes of molten salt found a seam. The plant stood still for {96|leak} days. The insurer's paying, says the consortium, which built it for {8.7 billion|cost} dirhams after having signed at {7.9|costp|x=1000000000}.

There's a second leak, smaller and steadier. The agency buys each kilowatt-hour at {0.79|price} dirhams and sells it on at {0.62|sell}. On last year's output that made {104 million|loss} for the Treasury. "Had it run as planned, it'd have been more," an official observes, not without humour.

The lender, which put in {310 million|loan} euros, has asked for a report. It denies having frozen the next line.

@doc c-local | regional site | 2034-02-04
"They bought the sun at {twelve|land} dirhams": voices from Ouled Ghazi

On a clear day, and there're {330|-} of them, the tower can be seen from Lalla Ijja's roof. The land beneath it was collective. They were paid {twelve|land|t=in 2027} dirhams a square metre for it in 2027, into a fund that's built a road, a mosque's minaret and half of a clinic.

In 2031 everyone worked: {1,900|jobs|t=In 2031} on the site. Today it's {74|jobp|t=Today}, and {21|jobl} of those are from the commune, "{nine|-} with a broom".

Then the water. The mirrors were washed with {410,000|wat|t=last year} cubic metres last year. In the same summer the khettara in the lower palm grove dried up. The operator shows a study; there's no link, it says.

At night the village has light, from the grid. "Is it ours?" Lalla Ijja asks. Between sunset and {eleven|-}, it may well be: for {five|stor} hours the salt gives back the day.

@doc d-newsletter | energy newsletter | 2034-02-07
CSP Monitor: still molten, still losing

Ouled Ghazi 2033: {612|gwh} GWh = capacity factor {30.4|cf}% ({230|mw} MW). Design: {740|gwhp}. Downtime {96|leak} d, salt tank floor, same failure as at its northern cousin.

Offtake {MAD 0.79|price|v=0.79}, resale {0.62|sell}; negative spread {0.17|gap}. The new PV tender cleared at {0.31|-}, with batteries {0.48|-}.

Our take: the last of its kind. Target of {52%|rent} by 2030 was missed, {47%|ren|t=now} now, and it won't be mirrors that close the gap.
