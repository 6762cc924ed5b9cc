@story v3-cyclone-berta
@topic Cyclone Berta comes ashore near Quissama, Mozambique
@subject B = Cyclone Berta | Berta | the cyclone | the storm
@subject Q = Quissama | the town | the district
@fact w1 = 165 | speed | B | sustained wind in km/h | 2032-02-08 forecast | plan | projected
@fact w2 = 190 | speed | B | sustained wind in km/h | 2032-02-09 landfall | constant
@fact gu = 235 | speed | B | gust in km/h | 2032-02-09 landfall | constant
@fact rn = 310 | other | B | millimetres of rain in a day | 2032-02-09 | constant
@fact e1 = 18000 | evacuated | Q | people moved to shelters | 2032-02-08 | cumulative
@fact e2 = 26500 | evacuated | Q | people moved to shelters | 2032-02-09 | cumulative
@fact k1 = 3 | deaths | B | people killed by the storm | 2032-02-09 evening | cumulative
@fact k2 = 11 | deaths | B | people killed by the storm | 2032-02-11 | cumulative
@fact hd = 4300 | homes | Q | houses destroyed | 2032-02-11 | cumulative
@fact hm = 7900 | homes | Q | houses damaged | 2032-02-11 | cumulative
@fact ht = 12200 | homes | Q | houses destroyed or damaged | 2032-02-11 | cumulative
@fact sh = 42 | other | Q | shelters open | 2032-02-09 | snapshot
@fact cl = 05:40 | clock | B | time of landfall | 2032-02-09 | constant
@rel sum ht = hd + hm
@fact kd = 8 | deaths | B | rise in the number killed | 2032-02-09 to 2032-02-11 | constant
@rel diff kd = k2 - k1
@trap w1 w2 :: forecast against measured
@trap w2 gu :: sustained against gusts
@trap e1 e2 :: evacuees before and on the day
@trap k1 k2 :: the toll rose

@doc a-warning | weather service warning | 2032-02-08
RED ALERT No 7 - BERTA

Berta is expected to cross the coast near Quissama tomorrow with winds of {165|w1|t=tomorrow} km/h. By this evening {18,000|e1|t=By this evening} residents had gone to shelters; {42|sh|m=pledged|t=by midnight} should be open by midnight. Keep away from the bridges.

@doc b-flash | wire flash | 2032-02-09
Cyclone Berta makes landfall in Mozambique

QUISSAMA, Mozambique - Berta struck land at {5:40 a.m.|cl} (0340 GMT) packing winds of {190|w2|t=at 5:40 a.m.} kilometres an hour and gusts up to {235|gu}, stronger than forecast, the meteorology institute said.

@doc c-radio | radio bulletin | 2032-02-09
Rádio Costa, the six o'clock news

{Three|k1|t=so far|by=the administrator} people have died so far, says the administrator, {two|-} of them under a falling mango tree. {26,500|e2|by=the administrator} are sleeping in {42|sh} schools and churches tonight. The eye passed over us at {twenty to eight|!cl|t=this morning} this morning.

@doc d-ticker | television crawl | 2032-02-09
BERTA: ROADS CUT

BERTA DUMPED {310|rn} MM OF RAIN IN 24 HOURS ... SUSTAINED WINDS {210|!w2|t=AT LANDFALL} KM/H AT LANDFALL, SAY FORECASTERS ... {THREE|k1} KNOWN DEAD ... SOME {26,000|~e2} IN SHELTERS

@doc e-relief | aid group bulletin | 2032-02-11
Quissama: first count of the damage

Our teams and the district have listed {12,200|ht} homes, of which {4,300|hd} are gone altogether and {7,900|hm} can be repaired. Tarpaulins for {5,000|-} families are on the way from Beira.

@doc f-paper | newspaper brief | 2032-02-12
Berta's dead now {eleven|k2|t=now}

{Eight|kd} more bodies came out of the mud on Tuesday and Wednesday, which brings the number of lives lost to {11|k2|t=Wednesday}; on Monday night it was {three|k1|t=on Monday night}. Over {4,000|>hd} families have no house to go back to.
