@story xd-braga-tram
@topic Ridership of the Cávado light rail in its second year, and an order for trams
@subject M = Metro do Cávado | the light rail | MdC | the operator | the network
@subject R = Red Line | the Red
@subject B = Blue Line | the Blue
@subject G = Green Line | the Green
@subject C = Braga city council | the council | city hall
@fact t = 9200000 | ridership | M | trips in a year | 2028 | cumulative
@fact p = 8000000 | ridership | M | trips in a year | 2027 | cumulative
@fact r = 4200000 | ridership | R | trips in a year | 2028 | cumulative
@fact b = 3100000 | ridership | B | trips in a year | 2028 | cumulative
@fact g = 1900000 | ridership | G | trips in a year | 2028 | cumulative
@fact gr = 15 | rate | M | growth of trips on the year | 2028 | cumulative
@fact more = 1200000 | ridership | M | trips more than a year before | 2028 | cumulative
@fact sub = 11500000 | spending | C | subsidy in euros | 2028 | cumulative
@fact per = 1.25 | price | C | subsidy per trip in euros | 2028 | snapshot
@fact n = 12 | other | M | new trams ordered | - | plan
@fact u = 3400000 | price | M | price of one tram in euros | - | constant
@fact all = 40800000 | spending | M | cost of the tram order in euros | - | plan
@fact eu = 24500000 | budget | M | European money for the tram order in euros | - | plan | pledged
@fact left = 16300000 | budget | M | what the operator borrows for the tram order in euros | - | plan
@fact goal = 10000000 | ridership | M | trips in a year | 2030 | plan | projected
@fact bus = 5400000 | ridership | C | bus trips in a year | 2028 | cumulative
@rel sum t = r + b + g
@rel change gr = p -> t
@rel diff more = t - p
@rel product sub = t * per
@rel product all = n * u
@rel diff left = all - eu
@trap t bus :: the city's buses are counted apart
@trap t goal :: target for 2030

@doc lusa-wire | wire agency | 2029-01-22
Braga light rail carries {15%|gr} more in second year

BRAGA (LN) - The Cávado light rail carried {9.2 million|t|t=last year} passengers last year, up from {eight million|p|t=in 2027} in 2027, a rise of {15 per cent|gr|t=last year}, the operator said on Monday.

The Red Line from the station to the university accounted for {4.2 million|r|t=last year|by=the operator} trips, the Blue Line for {3.1 million|b|^} and the Green for the remaining {1.9 million|g|^}.

City hall paid {11.5 million euros|sub} in subsidy, or {1.25 euros|per} for every trip. The network, which expects {10 million|goal|t=by 2030} trips a year by 2030, does not include the council's buses, which made {5.4 million|bus|s=the council} trips.

@doc correio | local daily | 2029-01-23
The Red carries them all
By Filipa Aragão | READ MORE: 7 cafés near the new Blue stops

It was another good year for Metro do Cávado. {4.2 million|r|t=in 2028} people rode the Red in 2028, {3.1 million|b|^} the Blue and {2.9 million|!g|^} the Green. Together that makes {9.2 million|t|^}, or {1.2 million|more} above the year before's {8 million|p|t=the year before}.

{A dozen|n} new trams are on the way. At {€3.4 million|u} apiece they will cost {€48.8 million|!all}, of which Brussels has promised {€24.5 million|eu|by=Brussels}.

"We are squeezed like sardines at eight," said Domingos Yeboah, a nurse.

@doc mdc-release | press release | 2029-01-22
MdC signs for new vehicles

MdC today signed a contract for {12|n|t=today} low-floor trams at a unit price of {€3.4m|u|^}, worth {€40.8m|all|^} in total. The Cohesion Fund contributes {€24.5m|eu|by=The Cohesion Fund}; MdC will borrow the other {€16.3m|left|by=MdC}.

Demand grew by {12%|!gr|t=in 2028} in 2028, from {8.0m|p} to {9.2m|t|^} validated journeys. The first vehicle is due in the spring of 2031. Tender reference MdC-44/2028.
