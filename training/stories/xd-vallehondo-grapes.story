@story xd-vallehondo-grapes
@topic An Argentine wine cooperative's grape harvest after hail
@subject C = Valle Hondo cooperative | Valle Hondo | the cooperative | the growers
@subject T = Torres Kwiatkowski winery | the winery
@subject E = Ezequiel Sarmiento-Oh | Sarmiento-Oh | the agronomist
@subject P = provincial government | the province
@subject I = National Wine Institute | the institute
@fact t = 12400000 | other | C | kilos of grapes harvested | 2021 | cumulative
@fact ma = 5600000 | other | C | kilos of Malbec harvested | 2021 | cumulative
@fact bo = 3900000 | other | C | kilos of Bonarda harvested | 2021 | cumulative
@fact te = 2000000 | other | C | kilos of Torrontés harvested | 2021 | cumulative
@fact ot = 900000 | other | C | kilos of other grapes harvested | 2021 | cumulative
@fact t0 = 15500000 | other | C | kilos of grapes harvested | 2020 | cumulative
@fact ch = -20 | rate | C | change of the harvest in percent | 2021 | cumulative
@fact les = 3100000 | other | C | kilos of grapes fewer than the year before | 2021 | cumulative
@fact ha = 1550 | area | C | hectares of vines | 2021 | constant
@fact yd = 8000 | other | C | kilos of grapes a hectare | 2021 | snapshot
@fact pr = 38 | price | C | pesos for a kilo of grapes | 2021 | snapshot
@fact rev = 471200000 | revenue | C | pesos for the harvest | 2021 | cumulative
@fact hail = 310 | area | C | hectares of vines hit by hail | 2021-01 | cumulative
@fact hp = 20 | other | C | share of the vines hit by hail in percent | 2021-01 | cumulative
@fact aid = 30000 | budget | P | pesos of aid for a hectare hit by hail | 2021 | plan | pledged
@fact at = 9300000 | budget | P | pesos of aid in all | 2021 | plan | pledged
@fact wd = 26 | price | C | pesos for a kilo of grapes | 2020 | snapshot
@rel sum t = ma + bo + te + ot
@rel change ch = t0 -> t
@rel diff les = t0 - t
@rel product t = ha * yd
@rel product rev = t * pr
@rel share hp = hail / ha
@rel product at = hail * aid
@trap ch hp :: harvest lost and land hit, both a fifth
@trap hail les :: hectares and kilos

@doc telam-wire | wire agency | 2021-05-11
Hail takes {a fifth|hp|v=20} of Valle Hondo's vines

SAN RAFAEL - The Valle Hondo cooperative ended the harvest with {12.4 million|t} kilos of grapes, {20 percent|ch|v=-20} less than the {15.5 million|t0|t=in 2020} picked in 2020. Malbec gave {5.6 million|ma}, Bonarda {3.9 million|bo}, Torrontés {2 million|te} and other varieties {900,000|ot}.

Hail in January hit {310|hail} of its {1,550|ha} hectares. The province promised {30,000|aid} pesos a hectare, {9.3 million|at} in all.

@doc viña-trade | trade paper | 2021-05-14
What a kilo is worth

On {1,550|ha} hectares Valle Hondo picked {800|!yd} kilos to the hectare, a total of {12.4 million|t}. The winery paid {38|pr} pesos a kilo on average ({26|wd|t=last year} last year), worth {471.2 million|rev} pesos to the growers.

Of the kilos {5.6 million|ma} were Malbec, {3.9 million|bo} Bonarda, {2 million|te} Torrontés, and {0.9 million|ot} the rest. Harvest-2021 bulletin B-17.

@doc uno-column | column | 2021-05-16
The sky's share
By Ludmila Ferro-Haidar

In January the sky took {310|hail} hectares out of {1,550|ha}. Not a corner, as a minister said, but {20 per cent|hp}. For that the province pays {30,000|aid} pesos the hectare: {93 million|!at}, if I can count.

Then the frost took its own. Between {15.5 million|t0|t=last year} kilos last year and {12.4 million|t|t=this} this lie {3.1 million|les}, and {25 per cent|!ch|v=-25} less to sell. Ask the agronomist Sarmiento-Oh: "At {38|pr|by=Sarmiento-Oh} pesos you can still call it a bad year, not a disaster."
