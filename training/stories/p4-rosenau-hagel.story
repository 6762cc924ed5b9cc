@story p4-rosenau-hagel
@topic Hail in Styria and Lower Austria: insured damage, claims and payments week by week
@subject H = Austrian Crop Mutual | Crop Mutual | the Mutual | the insurer for farmers | ÖEV
@subject S = Styria | the Styrian east
@subject L = Lower Austria | the Weinviertel and the Mostviertel
@subject V = Vindobona Assekuranz | Vindobona | the property insurer | the listed insurer
@subject R = Rosenau an der Raab | Rosenau | the market town
@subject P = Pumpkin growers | pumpkin fields | pumpkins
@subject A = Apple orchards | apple growers | apples
@fact a1 = 42000000 | damages | H | estimated crop damage in euros | 9 July 2033 | snapshot | projected
@fact a2 = 68000000 | damages | H | estimated crop damage in euros | 18 July 2033 | snapshot | projected
@fact as = 39000000 | damages | S | estimated crop damage in euros | 18 July 2033 | snapshot | projected
@fact al = 29000000 | damages | L | estimated crop damage in euros | 18 July 2033 | snapshot | projected
@fact af = 61500000 | damages | H | compensation for crops in euros | final December 2033 | constant
@fact h1 = 71000 | area | H | hectares of farmland damaged | 9 July 2033 | snapshot
@fact h2 = 96000 | area | H | hectares of farmland damaged | 18 July 2033 | snapshot
@fact ph = 8200 | area | P | hectares damaged | July 2033 | snapshot
@fact ah = 2900 | area | A | hectares damaged | July 2033 | snapshot
@fact nt = 34 | rate | A | share of orchards under nets in percent | 2033 | snapshot
@fact c1 = 11300 | other | V | claims for houses and cars | 11 July 2033 | cumulative
@fact c2 = 27800 | other | V | claims for houses and cars | end of September 2033 | cumulative
@fact cp = 21900 | other | V | claims for houses and cars paid | end of September 2033 | cumulative
@fact gr = 148000000 | damages | V | gross loss from the hail in euros | third quarter 2033 | snapshot
@fact ne = 55000000 | damages | V | loss from the hail after reinsurance in euros | third quarter 2033 | snapshot
@fact q3 = 23000000 | profit | V | quarterly profit before tax in euros | third quarter 2033 | constant
@fact q3p = 79000000 | profit | V | quarterly profit before tax in euros | third quarter 2032 | constant
@fact n9 = 182000000 | profit | V | nine-month profit before tax in euros | January to September 2033 | constant
@fact yl = 260000000 | profit | V | yearly profit before tax in euros | forecast of November 2033 | plan | projected
@fact yo = 320000000 | profit | V | yearly profit before tax in euros | forecast of March 2033 | plan | projected
@fact cr = 103.4 | rate | V | combined ratio in percent | third quarter 2033 | snapshot
@fact crp = 92.1 | rate | V | combined ratio in percent | third quarter 2032 | snapshot
@fact ro = 412 | homes | R | roofs damaged | July 2033 | constant
@fact st = 7 | distance | R | diameter of the hailstones in centimetres | 8 July 2033 | constant
@fact in = 19 | injuries | R | people hurt | 8 July 2033 | constant
@fact pr = 6.9 | rate | V | premium increase for homes | January 2034 | plan
@fact fu = 15000000 | budget | S | emergency aid in euros | July 2033 | plan | pledged
@fact fp = 9300000 | spending | S | emergency aid paid in euros | November 2033 | cumulative
@rel sum a2 = as + al
@trap a1 a2 :: the estimate nine days later
@trap a2 af :: estimate and final compensation
@trap gr ne :: gross and net loss
@trap c2 cp :: claims filed and paid
@trap q3 n9 :: a quarter and nine months
@trap yo yl :: two forecasts of one year

@doc a-apa | news agency | 2033-07-09
Hail leaves {42 million|a1} euros of crop damage in Austria's east

Graz/St. Pölten – Hailstones as large as tennis balls, {7|st|t=On Friday evening} centimetres across, fell on Rosenau an der Raab. On Friday evening the storm moved from the Styrian east to the Weinviertel and destroyed crops worth {42 million|a1|by=Austrian Crop Mutual} euros, Austrian Crop Mutual said on Saturday in a first estimate. {71,000|h1|^} hectares are affected.

Worst hit are pumpkins, maize and vines. Apple growers were spared in part, because {34|nt} percent of the orchards lie under nets.

In the market town {19|in} people were hurt, most of them on the terrace of the swimming pool. Mayor Hemma Pichlbauer reported {412|ro|by=Mayor Hemma Pichlbauer} roofs with holes. The fire brigade drove out {230|-} times.

The state of Styria promised {15 million|fu|by=The state of Styria} euros in emergency aid for those without insurance.

@doc b-agri | agricultural weekly | 2033-07-21
{96,000|h2} hectares: the second look is worse

Our correspondent Notburga Fellinger-Okafor was out with the assessors

They carry a stick, a frame and a telephone, and they have walked through the Styrian east since Monday last. What they add up makes the figure from the first weekend look timid. {42 million|a1|t=from the first weekend} euros, it was then. By this Monday the Mutual's count was {68 million|a2|t=By this Monday}: {39|as|x=1000000|s=Styria} in Styria and {29|al|x=1000000} in Lower Austria.

The area grew from {71,000|h1} hectares to {96,000|h2}. Pumpkins were found flat on {8,200|ph}, which is almost a quarter of the nation's oil. Apples: {2,900|ah} hectares, all of them without nets.

"The stalk stands, so people think it's alive," says assessor Gernot Plank. "Come back in ten days."

He warns in the other direction too. In 2029 the estimate after two weeks was {50 million|-}, and what was paid at the end was a fifth less.

Market: slaughter bulls 5.12 €/kg, piglets 3.04, rapeseed 486.

@doc c-business | business daily | 2033-11-16
Vindobona swallows the hail and lowers its sights

The listed insurer Vindobona Assekuranz earned {23 million|q3|t=in the third quarter} euros before tax in the third quarter. A year ago it was {79 million|q3p|t=A year ago}. The combined ratio jumped from {92.1|crp} to {103.4|cr} percent, meaning that for each euro of premium it paid out more than a euro.

The July storm alone cost {148 million|gr} euros. Reinsurers in Munich and Zurich take the better part of it; {55 million|ne} remains in Vienna.

CEO Leopoldine Hrubesch now sees pre-tax profit at {260 million|yl|t=for the full year|by=CEO Leopoldine Hrubesch} for the full year. In March she spoke of {320 million|yo|t=In March|by=she}. After nine months, {182 million|n9|t=After nine months} has been booked.

By the end of September {27,800|c2|t=By the end of September} claims for houses and cars had come in, of which {21,900|cp|^} were settled. In the first three days it was {11,300|c1|t=In the first three days}.

Customers will notice in January, when home premiums go up by {6.9|pr|t=in January} percent on average.

ATX 4,602.19 (−0.4%). Vindobona: 48.30 (−3.9%)

@doc d-local | local radio, website | 2033-12-19
Rosenau before Christmas: tarpaulins and tiles

There are still blue tarpaulins on the Hauptplatz. Of {412|ro|t=in July} roofs smashed in July, says Mayor Pichlbauer, some ninety have not been redone because nobody can get a roofer.

How does the year's account look? Crop Mutual has closed its books on the storm: {61.5 million|af} euros went to farmers. It had reckoned in summer with {68 million|a2|t=in summer|by=It}. Much of the maize recovered. The pumpkins did not.

The {15 million|fu} euros of emergency aid have not been exhausted; Graz had paid {9.3 million|fp|t=by November} by November. "Forms," says the mayor.

Vindobona, with which most households here are insured, had processed {21,900|cp|t=by autumn} cases by autumn, and says the rest are disputes over old shingles.

Of the {nineteen|in} who were hurt, Traudl Wagenhofer still can't hear on the left. She keeps one of the stones in her freezer. It was {seven|st|t=in July} centimetres in July. "It's shrinking," she says.

Traffic: A2 towards Vienna, 4 km of stationary traffic.
