@story v2-valdemora-heat
@topic The heatwave of July 2045 in southern Spain and the city of Valdemora
@subject E = Spain | the country | nationwide
@subject V = Valdemora | the city
@subject P = Montalbar province | Montalbar | the province
@subject A = Aemet | the weather agency | the state weather agency
@subject M = MoMo | the mortality monitor | the monitoring system | the health institute
@subject H = Hospital Virgen del Olmo | Virgen del Olmo | the hospital
@subject G = Red Ibérica | the grid operator | grid operator
@subject W = street sweepers of Valdemora | sweepers | street sweepers
@subject R = Rosario Benhamou Luque | Benhamou | the mayor
@subject T = the heatwave of 2039 | that of 2039 | 2039
@fact t1 = 44.8 | temperature | V | degrees at the day's highest | 2045-07-16 | constant
@fact t2 = 46.3 | temperature | V | degrees at the day's highest | 2045-07-19 | constant
@fact tr = 45.9 | temperature | V | degrees of the old record | 2036 | constant
@fact td = 0.4 | temperature | V | degrees above the old record | 2045-07-19 | constant
@fact tn = 28.1 | temperature | V | degrees at the night's lowest | 2045-07-19 | constant
@fact tp = 47.1 | temperature | P | degrees at the day's highest | 2045-07-19 | constant
@fact tf = 45 | temperature | A | degrees at the day's highest | 2045-07-19 | plan | projected
@fact al = 40 | temperature | A | degrees for a red alert | - | constant | threshold
@fact da = 11 | duration | V | days above 40 degrees in a row | 2045-07-22 | constant
@fact db = 9 | duration | T | days above 40 degrees in a row | 2039 | constant
@fact pr = 14 | other | A | provinces under red alert | 2045-07-17 | snapshot
@fact pr2 = 19 | other | A | provinces under red alert | 2045-07-19 | snapshot
@fact e1 = 342 | deaths | M | estimated excess deaths put down to heat | 2045-07-12 to 07-17 | cumulative | projected
@fact e2 = 1026 | deaths | M | estimated excess deaths put down to heat | 2045-07-12 to 07-23 | cumulative | projected
@fact e65 = 944 | deaths | M | estimated excess deaths put down to heat among people over 65 | 2045-07-12 to 07-23 | cumulative | projected
@fact es = 92 | deaths | M | percent of estimated excess deaths among people over 65 | 2045-07-12 to 07-23 | constant
@fact ey = 82 | deaths | M | estimated excess deaths put down to heat among people under 65 | 2045-07-12 to 07-23 | cumulative | projected
@fact ep = 118 | deaths | P | estimated excess deaths put down to heat | 2045-07-12 to 07-23 | cumulative | projected
@fact et = 1180 | deaths | T | estimated excess deaths put down to heat | July 2039 | constant | projected
@fact c1 = 3 | deaths | V | confirmed deaths from heatstroke | 2045-07-17 | cumulative
@fact c2 = 8 | deaths | V | confirmed deaths from heatstroke | 2045-07-23 | cumulative
@fact cw = 2 | deaths | W | confirmed deaths from heatstroke | 2045-07-23 | cumulative
@fact h1 = 61 | cases | H | heatstroke patients | 2045-07-17 | cumulative
@fact h2 = 187 | cases | H | heatstroke patients | 2045-07-23 | cumulative
@fact hi = 24 | cases | H | heatstroke patients in intensive care | 2045-07-23 | cumulative
@fact hp = 12.8 | cases | H | percent of heatstroke patients who needed intensive care | 2045-07-23 | constant
@fact hb = 31 | other | H | beds in intensive care | - | constant
@fact g1 = 43.7 | other | G | gigawatts of demand at the peak | 2045-07-19 | constant
@fact g0 = 41.2 | other | G | gigawatts of demand at the peak | 2044 summer | constant
@fact gp = 6.1 | rate | G | percent rise in peak demand | 2045 | constant
@fact bo = 18400 | homes | V | homes without power | 2045-07-19 | snapshot
@fact bh = 5 | duration | V | hours without power | 2045-07-19 | constant
@fact rf = 22 | other | V | cooling shelters open | 2045-07-17 | snapshot
@fact rf2 = 35 | other | V | cooling shelters open | 2045-07-20 | snapshot
@fact rfp = 50 | other | R | cooling shelters promised | 2046 | plan | pledged
@fact ru = 6900 | crowd | V | visits to the cooling shelters | 2045-07-23 | cumulative
@fact tr1 = 12000 | other | R | trees promised | 2041 | plan | pledged
@fact tr2 = 4350 | other | V | trees planted since 2041 | 2045-07 | cumulative
@fact trs = 36.3 | other | V | percent of the promised trees planted | 2045-07 | cumulative
@fact sw = 640 | jobs | W | employed | 2045-07 | snapshot
@fact sh = 11:00 | clock | W | time work has to stop | 2045-07-20 | plan
@fact sh0 = 14:00 | clock | W | time work had to stop | 2045-07-18 | constant
@fact ag = 57 | age | W | age of the first who died | 2045-07-18 | constant
@fact re = 38.6 | other | P | percent that the reservoirs are full | 2045-07-18 | snapshot
@fact re0 = 46.2 | other | P | percent that the reservoirs are full | 2044-07 | snapshot
@fact rd = 7.6 | other | P | points less in the reservoirs than a year before | 2045-07-18 | constant
@fact pop = 312000 | other | V | residents | 2045 | snapshot
@fact ac = 41 | other | V | percent of homes with air conditioning | 2044 | snapshot
@fact bu = 3400000 | budget | R | euros for the heat plan | 2045 | plan
@fact bph = 10.9 | budget | R | euros per resident for the heat plan | 2045 | plan
@fact wt = 29 | temperature | V | degrees at the day's highest | 2045-07-24 | snapshot
@fact so = 58 | other | G | percent of peak demand covered by solar power | 2045-07-19 | constant
@fact rs = 3.9 | other | G | gigawatts of reserve at the lowest | 2045-07-19 | constant
@fact ms = 1.1 | other | G | gigawatts by which the demand forecast missed | 2045-07-19 | constant
@fact ah = 60 | other | V | percent of homes with air conditioning | - | plan | hypothetical
@fact rn = 13 | other | V | more cooling shelters opened | 2045-07-20 | constant
@trap t1 t2 :: two days of the same wave
@trap t2 tp :: the city and the hottest village of the province
@trap t2 tn :: by day and by night
@trap tf t2 :: forecast and measured
@trap e1 e2 :: the estimate after six days and after twelve
@trap e2 c2 :: excess deaths by a model and confirmed heatstroke
@trap e2 et :: this wave and July 2039
@trap h2 c2 :: patients and deaths
@trap rf rf2 :: shelters before and after more were opened
@trap tr1 tr2 :: trees promised and trees planted
@trap da db :: two heatwaves
@trap e65 ep :: an age group and a province
@rel diff td = t2 - tr
@rel sum e2 = e65 + ey
@rel share es = e65 / e2
@rel share hp = hi / h2
@rel change gp = g0 -> g1
@rel share trs = tr2 / tr1
@rel diff rn = rf2 - rf
@rel diff rd = re0 - re
@rel product bu = bph * pop

@doc a-agency | national news agency | 2045-07-18
Heat kills {three|c1} in Valdemora as {14|pr} provinces go to red

Madrid, 18 Jul (Peninsular).- The heatwave that settled over the southern half of Spain on Wednesday of last week has left {three|c1|t=until yesterday} dead in Valdemora until yesterday, and the health institute's monitoring system, MoMo, attributes to it an estimated {342|e1|t=in its first six days|by=MoMo} deaths throughout the country in its first six days.

Valdemora recorded {44.8|t1|t=on Sunday} degrees on Sunday. The state weather agency, Aemet, which has {14|pr} provinces on red alert, a level that begins at {40|al}, expects it to reach {45|tf|t=tomorrow|by=Aemet} tomorrow.

Hospital Virgen del Olmo has admitted {61|h1|t=since the beginning} people with heatstroke since the beginning of the episode. The city council has opened {22|rf} cooling shelters for its {312,000|pop} residents.

Reservoirs in Montalbar province stand at {38.6|re} percent, against {46.2|re0|t=on this date last year} on this date last year.

The longest run above 40 degrees in Valdemora is that of 2039, with {nine|db} days in a row. Demand for electricity peaked last summer at {41.2|g0|t=last summer} gigawatts and will be higher this week, grid operator Red Ibérica said.

@doc b-local | city newspaper | 2045-07-20
{46.3|t2}: Valdemora breaks its record on the day the lights went out

Candela Iturralde / Hamza Robledo

At {17.20|-} yesterday the thermometer at the airport showed {46.3|t2|t=yesterday} degrees, {four tenths|td|v=0.4} more than the old maximum of {45.9|tr|t=in 2036} set in 2036 and well above the {45|tf|by=Aemet} that Aemet had announced. It was not the worst in the province: Pozo Amargo, in the valley, had {47.1|tp|t=yesterday}.

Forty minutes later, when every machine in the city was running, a transformer burned in the Polígono Norte and {18,400|bo} homes were left without electricity for {five|bh} hours. Demand in the country as a whole had touched {43.7|g1|t=that afternoon} gigawatts that afternoon. Neighbours carried the elderly down to the street on chairs.

Aemet has now put {19|pr2|t=now} provinces on red.

The hospital counted {61|h1|t=by Monday} heatstroke cases by Monday and has stopped giving the figure daily; the city admits to {three|c1|t=by Monday} deaths from the heat by Monday, the sweeper not included.

The night gave no rest. It never went under {28.1|tn}.

Mayor Rosario Benhamou announced {13|rn} more cooling shelters from today, which makes {35|rf2|t=from today}, and changed the timetable of the street sweepers, one of whom, aged {57|ag}, collapsed in Calle Tinte on Tuesday and died. Until now they finished at {two in the afternoon|sh0|t=Until now}. From today it will be {eleven in the morning|sh|t=From today}.

"It shouldn't have taken a death," said their union, which represents most of the {640|sw|by=their union}.

SEE ALSO: Gazpacho, 6 recipes | Fair postponed, tickets valid | Traffic cut on the A-488

@doc c-english | international newspaper | 2045-07-25
More than {1,000|>e2} deaths in Spain linked to July heatwave

Imogen Castellanos-Wu in Valdemora

When the wind finally changed on Monday and the temperature in this city failed for the first time in a fortnight to get past {29C|wt|t=on Monday|v=29}, people stood at their doors as if at the end of a siege.

Spain's health institute estimates that {1,026|e2|t=between 12 and 23 July|by=Spain's health institute} people died because of the heat between 12 and 23 July, {944|e65|^} of them aged over 65. The estimate rests on a model that compares deaths with those expected; for July 2039 the same model gave {1,180|et|t=for July 2039}.

Doctors count differently. In Valdemora, a city of {312,000|pop}, they have certified {eight|c2|t=so far} deaths from heatstroke so far. {Two|cw} of the dead swept its streets.

For {11|da} days in a row the place was above 40C, beating the {nine|db} of 2039. On the 19th it reached {46.3C|t2|t=On the 19th|v=46.3}, its highest ever.

Just {41|ac} per cent of homes have air conditioning. In the others, says Dr Nadia Ferreiro Okello, head of emergencies at Virgen del Olmo, "the night is what kills". Of {187|h2} patients she saw with heatstroke, {24|hi} went to intensive care, which has {31|hb} beds.

By night the thermometer stayed above {28C|>tn|v=28}. In the wider province, MoMo puts the cost at {118|ep|by=MoMo} lives. The city opened {35|rf2} shelters with fans; {6,900|ru} visits were logged.

National electricity demand peaked at {43.7GW|g1|v=43.7}.

@doc d-grid | trade newsletter | 2045-07-21
SUMMER PEAK: NEW HIGH, OLD CABLES

Watt's Up Iberia, issue 1,204

Grid operator Red Ibérica confirmed a summer peak of {43.7|g1|t=Wednesday|by=Grid operator Red Ibérica} GW at 14:35 on Wednesday, {6.1|gp} per cent over the {41.2|g0|t=last year|by=Grid operator Red Ibérica} GW of last year. Solar covered {58|so} per cent of it.

The system itself was never in danger: reserves did not go below {3.9|rs} GW. The failures were local. The worst was in Valdemora, where {18,400|bo} customers spent {five|bh} hours in the dark on a day of {46.3|t2|t=Wednesday} degrees, after the loss of a 132 kV transformer dating from 1999.

In that city {four homes in ten|~ac|v=40} have air conditioning, below the average for the south. Should the proportion rise to {60|ah} per cent, the distributor says, evening load would go up by a quarter.

Aemet's forecast for the day had been {45|tf|by=Aemet}; the demand model uses the same input, and missed by {1.1|ms} GW.

Pool price, 21 July: €94.10/MWh. Gas (TTF): €38.7.

@doc e-institute | health institute bulletin | 2045-07-24
DAILY MORTALITY MONITORING (MoMo)
Special note on the episode of 12–23 July 2045

Estimated excess mortality attributable to temperature, all ages: {1,026|e2}. By age: 65 and over, {944|e65}; under 65, {82|ey}. The older group thus accounts for {92|es} per cent.

By province, the highest figure is that of Montalbar: {118|ep}.

In the previous note, which covered 12 to 17 July, the estimate was {342|e1|t=12 to 17 July}. The two figures overlap and must not be added.

Estimates are not a count of death certificates. Deaths certified as heatstroke are notified by the regions; Valdemora has notified {eight|c2|t=to date}, to date, against {three|c1|t=in the note of the 17th} in the note of the 17th.

For comparison, the estimate for July 2039 was {1,180|et|t=for July 2039}, over a longer period of exposure.

The threshold of {40|al} degrees for the red alert is that in force in the southern interior; others apply on the coast and in the north.

Contact: momo@isalud.example. Next note: 31 July.

@doc f-column | opinion column | 2045-07-27
The trees that were going to save us

Four years ago, in another July, Rosario Benhamou stood on a box in the Plaza de los Molinos and promised {12,000|tr1|t=Four years ago|by=Rosario Benhamou} trees. I have been to the parks department to ask. They have planted {4,350|tr2}. It is {36.3|trs} per cent, they told me, with decimals, as though the decimal gave shade.

This week the mayor promised again: there will be {fifty|rfp|t=next summer|by=the mayor} cooling shelters next summer. In this one there were {22|rf|t=when the heat came} when the heat came, {35|rf2|t=after the sweeper died} after the sweeper died. They received {6,900|ru} visits, of which mine was one. There was a fan, a nun and a carafe.

The heat plan costs {3.4 million|bu} euros. It comes to {10.9|bph} per inhabitant, the price of a sandwich and a beer. {One hundred and eighty-seven|h2} of us ended up in Virgen del Olmo, {24|hi} of those in intensive care ({12.8|hp} per cent, decimals again).

{Eight|c2} of us died. {Two|cw} sweepers are dead. The first was {57|ag}. At {two in the afternoon|sh0} on the 18th he still had a street and a half to go; now they go home at {eleven|sh|t=now}.

And the water? {38.6|re|t=on the 18th} per cent in the reservoirs on the 18th, {7.6|rd} points less than the year before. But that is for another column, and another promise.

Aurelio Zamacois-Dembélé
