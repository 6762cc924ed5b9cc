@story zc-bardagoria-tigers
@topic A Nepali tiger census, deaths of villagers, relief payments and a hotel ban
@subject T = tigers of Nepal | tigers | the tigers
@subject B = Bardagoria National Park | Bardagoria | the park
@subject D = Department of National Parks and Wildlife Conservation | DNPWC | the department
@subject V = villagers of Khata-Sukhad | the villagers | the village
@subject W = Terai Wildlife Trust | the trust | the conservationists
@fact n = 402 | other | T | tigers | 2034 census | snapshot
@fact n0 = 355 | other | T | tigers | 2030 census | snapshot
@fact n9 = 121 | other | T | tigers | 2009 census | snapshot
@fact b = 149 | other | B | tigers | 2034 census | snapshot
@fact b0 = 125 | other | B | tigers | 2030 census | snapshot
@fact tp = 3610 | other | D | camera points | 2034 census | constant
@fact day = 71 | duration | D | days of the count | 2034 census | constant
@fact cost = 41000000 | spending | D | rupees of the count | 2034 census | cumulative
@fact d = 19 | deaths | B | people killed by tigers | fiscal year 2033-34 | cumulative
@fact dn = 33 | deaths | T | people killed by tigers | fiscal year 2033-34 | cumulative
@fact td = 14 | deaths | T | tigers that died | fiscal year 2033-34 | cumulative
@fact rel = 1000000 | price | D | rupees of relief for a death | 2034 | constant
@fact relp = 1500000 | price | D | rupees of relief for a death | 2035 | plan | pledged
@fact cap = 27 | other | D | tigers in enclosures | 2034 | snapshot
@fact tou = 38400 | crowd | B | tourists | 2033-34 | cumulative
@fact fen = 14 | distance | V | kilometres of fence | 2034 | constant
@fact km = 968 | area | B | square kilometres | - | constant
@fact cow = 212 | other | V | cattle killed | fiscal year 2033-34 | cumulative
@trap n n0 :: four years earlier
@trap n b :: country and park
@trap d dn :: park and country
@trap dn td :: people and tigers
@trap rel relp :: now and next year
@trap td fen :: both fourteen, unrelated
@trap n cap :: wild and in enclosures

@doc rss-style | national news agency | 2034-07-29
Tiger number reaches {402|n}

Kathmandu, July 29: Nepal is home to {402|n|by=the Department of National Parks and Wildlife Conservation} wild tigers, the Department of National Parks and Wildlife Conservation announced on International Tiger Day. The number was {355|n0|t=in 2030} in 2030 and {121|n9|t=in 2009} in 2009.

Bardagoria, with {149|b}, has overtaken Chitwan-Sauraha ({139|-}).

Cameras were set at {3,610|tp} points for {71|day} days at a cost of Rs {41 million|cost}.

In the last fiscal year {33|dn|t=In the last fiscal year} people were killed by tigers in the country, {19|d|^} of them around Bardagoria. {Fourteen|td|^} tigers died.

Forest Minister Durga Chaudhary-Pun said relief to families would be raised from Rs {1 million|rel} to {1.5 million|relp|t=from next year} from next year.

@doc kathmandupost-like | English daily, reportage | 2034-08-04
Whose success?

Sukhad's bazaar has a tea shop called Hotel Tiger. Its owner, Lalmati Tharu, lost her brother-in-law in Falgun while he was cutting grass. "They came with a certificate and a garland. The garland was for the tiger."

Nobody here celebrated the {402|n}. On the office wall in Kathmandu it's a curve that goes up: {121|n9}, a pause, {355|n0|t=four years ago} four years ago. Here it's {149|b}, all of them on the other side of {14|fen} kilometres of fence with {nine|-} holes.

In twelve months the cats took {212|cow} cattle from the village, and in the buffer zone {19|d|t=In twelve months} people. For each of these the state pays {a million|rel} rupees, after {seven|-} documents. "It used to be a month's salary of a minister," says the ward chair. "Now it's a week's."

Tigers that kill are caught: {27|cap} sit in enclosures and eat {five|-} kilos of buffalo a day each.

The park had {38,400|tou|t=last year} tourists last year. Lalmati has seen two. They wanted to know where they could see it.

Gold Rs {182,000|-}/tola • Karnali at {6.1|-} m • NEPSE −{14|-}

@doc trust-explainer | conservation trust website | 2034-07-30
Doubling and beyond: your questions about the tiger count

**How do you count an animal you can't see?** By its stripes. {3,610|tp} stations, two cameras each, {71|day} days. {276|-} tigers were photographed; a model adds those that were missed: {402|n}.

**Is there room?** Bardagoria measures {968|km} square kilometres. {149|b|t=now} tigers now use it, compared with {125|b0|t=in 2030} in 2030. We think that's close to the limit.

**Do more tigers mean more attacks?** There were {33|dn|t=last year} deaths last year in Nepal. Two thirds of those killed were inside the forest.

**How many tigers died?** {Fourteen|td|t=last year}: fights, snares, a bus.

**What helps?** Fences ({14|fen} km in Sukhad), toilets, biogas, insurance for cattle. Relief of Rs {1 million|rel} per death is paid after {5|-} months on average.

**Are captive tigers counted?** No. There are {27|cap}.

@doc tourism-note | travel trade newsletter | 2034-08-11
HIMALAYAN TRAVEL TRADE

West is best: with {149|b} tigers on {968|km} km², Bardagoria now beats Chitwan-Sauraha. It received {38,400|tou|t=in 2033-34} visitors in 2033-34 (Chitwan-Sauraha: {311,000|-}). Operators say {seven|-} of ten guests on a three-day safari see one.

Caution: a plan to ban lodges inside the buffer zone, where {19|d|t=last year} villagers died last year, is before the cabinet. {Eleven|-} properties with {240|-} rooms would be affected.

The national tally of {402|n} has been on every front page from Delhi to Denver. Use it! But please, no "tiger guaranteed".

Permit {Rs 3,000|-} for foreigners. Flights Kathmandu–Nepalgunj {$132|-}.
