@story guadalquivir-heat
@topic A heat record in southern Spain and Portugal, 17 to 20 July 2028
@subject M = Montilla del Río | Montilla | the Cordoban town | the town
@subject E = El Granado | the Huelva station | the border village
@subject P = Amareleja-Norte | Amareleja | the Portuguese station | the Alentejo town
@subject W = State Weather Agency | the weather agency | the agency | the forecasters
@subject A = Andalusia | the region | the south
@subject J = Junta health service | the health service | health officials
@subject R = Red Eléctrica Sur | the grid operator | the grid
@fact tm = 47.9 | temperature | M | hottest air temperature | 2028-07-18 17:20 | snapshot
@fact te = 47.2 | temperature | E | hottest air temperature | 2028-07-18 | snapshot
@fact tp = 48.1 | temperature | P | hottest air temperature | 2028-07-18 | snapshot
@fact old = 47.6 | temperature | A | record before | 2021-08-14 | constant
@fact t17 = 46.3 | temperature | M | hottest air temperature | 2028-07-17 | snapshot
@fact tn = 31.4 | temperature | M | lowest night temperature | 2028-07-19 | snapshot
@fact fc = 44 | temperature | M | hottest air temperature | 2028-07-20 | plan | projected
@fact d19 = 38 | deaths | A | deaths put down to the heat | 2028-07-19 | cumulative
@fact d20 = 57 | deaths | A | deaths put down to the heat | 2028-07-20 | cumulative
@fact h20 = 612 | injuries | A | people treated for heatstroke in hospital | 2028-07-20 | cumulative
@fact dem = 9840 | other | R | megawatts of demand at the peak | 2028-07-18 | snapshot
@fact out = 21500 | homes | R | homes without power | 2028-07-18 night | snapshot
@fact back = 19800 | homes | R | homes with power again | 2028-07-19 noon | cumulative
@fact clk = 17:20 | clock | M | time of the record | 2028-07-18 | constant
@fact prov = 6 | other | W | provinces under red warning | 2028-07-18 | snapshot
@fact prov2 = 3 | other | W | provinces under red warning | 2028-07-20 | snapshot
@fact pool = 28 | other | M | buses with cold air that serve as refuges | 2028-07-19 | snapshot
@fact thr = 46 | temperature | W | temperature that brings a red warning | - | constant | threshold
@fact pop = 23400 | other | M | people who live there | - | constant
@fact dd = 19 | deaths | A | deaths put down to the heat in one day | 2028-07-20 | snapshot
@rel diff dd = d20 - d19
@fact mg = 0.3 | margin | M | degrees above the record before | 2028-07-18 | snapshot
@rel diff mg = tm - old
@trap tm tp :: the Spanish record and the Portuguese reading
@trap tm t17 :: Tuesday and Monday
@trap d19 d20 :: the toll rose in a day
@trap out back :: cut off and restored
@trap d20 h20 :: dead and treated
@trap prov prov2 :: red warnings at the height and later

@doc a-live | live blog | 2028-07-18
HEATWAVE LIVE: Record falls in Córdoba province

23.10 Lights out in parts of Seville East. The grid operator counts {21,500|out|t=23.10|by=The grid operator} customers without current.

20.45 Demand touched {9,840|dem|by=Red Eléctrica Sur} megawatts at six this evening, Red Eléctrica Sur says, the most it has ever carried.

19.05 CONFIRMED. The weather agency validates {47.9|tm|t=17.20|by=The weather agency} degrees in Montilla del Río, measured at {17.20|clk}. Spain's previous maximum was the {47.6|old|t=in August 2021|s=Spain's previous maximum} of La Rambla in August 2021.

18.30 El Granado in Huelva has reached {47.2|te|t=18.30}. Across the border it is worse still: {48.1|tp} at Amareleja-Norte.

16.00 {Six|prov|t=16.00} provinces are on red, which the forecasters declare when {46|thr} or more is likely.

13.15 Reminder: yesterday Montilla made it to {46.3|t17|t=yesterday}, so they were warm already.

12.02 Welcome. I'm Itziar Benamor and the fan on my desk is set to 3.

@doc b-quality | national newspaper | 2028-07-19
Spain swelters at {48.1|!tm} degrees, hottest ever measured in the country

FERRAN OLIVÉ-DIOP, Córdoba

The town of Montilla del Río, population {23,400|pop}, entered the books on Tuesday with {48.1|!tm|t=on Tuesday} degrees at {5.20 pm|clk}, {three tenths|mg|v=0.3} above anything Spanish instruments had recorded. The mark to beat, {47.6|old}, had stood for seven summers.

The night gave little respite. At no moment before sunrise on Wednesday did the thermometer fall below {31.4|tn|t=before sunrise on Wednesday}.

At least {38|>d19|t=by Wednesday|by=health officials|s=the region} people across the region had died of causes put down to the heat by Wednesday, health officials said, most of them over 80 and alone.

Mayor Encarna Bouazza parked {28|pool|by=Mayor Encarna Bouazza} air-conditioned buses in the shade of the bullring. "Nobody goes home until it's under {40|-}," she told old people sitting in row after row.

Electricity returned by noon to {19,800|back|t=by noon} of the {21,500|out|t=overnight} households that lost it overnight.

@doc c-portugal | Portuguese wire | 2028-07-20
Heat: Amareleja beats its own record, Andalusia mourns {57|d20}

Lisbon, 20 July. The thermometer at Amareleja-Norte marked {48.1|tp|t=on Tuesday|by=the national institute} degrees on Tuesday, confirmed the national institute, which had first published {48.4|-} and withdrew it on account of a faulty screen.

On the other side of the Guadiana, El Granado rose to {47.2|te|t=the same day} the same day and Montilla to {47.9|tm|t=the same day}.

In the Spanish south {57|d20|t=by Thursday morning|s=In the Spanish south} people have perished, {19|dd|s=In the Spanish south} of them in one day, and another {612|h20|t=by Thursday morning|s=In the Spanish south} have passed through emergency wards by Thursday morning. The forecasters in Madrid have kept {three|prov2|t=by Thursday morning|by=The forecasters in Madrid} of their provinces on red.

A change is near: for Thursday afternoon {44|fc|t=Thursday afternoon|by=they|s=the Cordoban town} is all they give the Cordoban town.

@doc d-health | regional government communiqué | 2028-07-20
The Junta health service activates Phase 3 of its plan against high temperatures

As of 08:00 today the surveillance network attributes {612|!d20|t=As of 08:00 today|by=the surveillance network} deaths to exposure to heat since 14 July. The day before the figure was {38|d19|t=The day before}.

Beds: 140 reserved. Mobile units: 22. Telephone 955 555 061, option 4.

People who live alone may ask for a place on the town buses; in Montilla there are {28|pool|t=today} today. The red warning applies in {three|prov2|t=today} provinces ({six|prov|t=on Tuesday} on Tuesday).

The grid has reported that all homes affected by the outage, {12,500|!out|t=on the evening of the record|by=The grid} on the evening of the record, now have supply.

Drink before you are thirsty.
