@story xe-pointe-sauvage-shelters
@topic Winter report of the night shelters of Pointe-Sauvage
@subject N = Pointe-Sauvage night shelters | the shelters | the night shelters
@subject C = City of Pointe-Sauvage | the city | city hall
@subject X = Maison Lumière | the Maison | Lumière
@fact bed = 240 | other | N | beds | 2027-28 winter | constant
@fact ni = 151 | duration | N | nights open | 2027-28 winter | constant
@fact poss = 36240 | other | N | nights on offer | 2027-28 winter | constant
@fact slept = 32616 | other | N | nights taken | 2027-28 winter | cumulative
@fact occ = 90 | rate | N | share of nights taken | 2027-28 winter | cumulative
@fact free = 3624 | other | N | nights left empty | 2027-28 winter | cumulative
@fact peo = 1480 | other | N | people who slept there | 2027-28 winter | cumulative
@fact men = 1036 | other | N | men who slept there | 2027-28 winter | cumulative
@fact wom = 370 | other | N | women who slept there | 2027-28 winter | cumulative
@fact kid = 74 | other | N | children who slept there | 2027-28 winter | cumulative
@fact ms = 70 | other | N | share of men in the people who slept there | 2027-28 winter | cumulative
@fact ws = 25 | other | N | share of women in the people who slept there | 2027-28 winter | cumulative
@fact cost = 1304640 | spending | N | dollars for running | 2027-28 winter | cumulative
@fact per = 40 | price | N | dollars for a night taken | 2027-28 winter | constant
@fact city = 850000 | spending | C | dollars given to the shelters | 2027-28 winter | constant
@fact don = 454640 | fundraising | N | dollars from donors | 2027-28 winter | cumulative
@fact lum = 84 | other | X | beds | 2027-28 winter | constant
@fact peo0 = 1435 | other | N | people who slept there | 2026-27 winter | cumulative
@trap free peo :: nights and people
@trap peo peo0 :: the winter before
@rel product poss = bed * ni
@rel sum poss = slept + free
@rel share occ = slept / poss
@rel sum peo = men + wom + kid
@rel share ms = men / peo
@rel share ws = wom / peo
@rel product cost = slept * per
@rel sum cost = city + don

@doc a-report | press release | 2028-04-18
Night shelters, winter 2027-28: summary

{240|bed} beds were open on {151|ni} nights: {36,240|poss} nights on offer. {32,616|slept} were taken ({90%|occ}); {3,624|free} beds stayed cold, nearly all of them before Christmas.

{1,480|peo} different persons came, {1,036|men} of them men ({70%|ms}), {370|wom} women ({25%|ws}) and {74|kid} children.

Running the shelters cost {$1,304,640|cost}, that is {$40|per} for each night taken. The city contributed {$850,000|city}; donors gave {$454,640|don}.

@doc b-daily | daily | 2028-04-20
Le Phare: more guests, fewer empty beds

Some {1,480|peo} people slept in the night shelters this winter, after {1,435|peo0|t=the winter before} the winter before. Women now make up {a quarter|ws|v=25} ({370|wom}), men {70|ms} per cent ({1,036|men}). The {74|kid} children will be the number people remember.

A night costs {40|per} dollars; {32,616|slept} nights make {1,304,640|cost}, and city hall's {850,000|city} covers the larger part. "Without the other {454,640|don} we'd close in January," says Sister Perpétue Lindqvist-Ba of the Maison Lumière, the biggest house with {84|lum} beds.

@doc c-radio | radio brief | 2028-04-18
CKPS, six o'clock

The shelters were {90|occ} per cent full this winter: {32,616|slept} nights out of {36,240|poss}. Subtract one from the other and you get {3,624|free} nights when a bed had no one in it.

Nearly {fifteen hundred|~peo|v=1500} people came. {Seventy in a hundred|ms|v=70} were men.
