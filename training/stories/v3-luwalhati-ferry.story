@story v3-luwalhati-ferry
@topic Ferry Luwalhati capsizes off Masbayan, Philippines
@subject F = MV Luwalhati | Luwalhati | the ferry | the boat | ferry | the vessel
@subject C = Philippine Coast Guard | coast guard | coastguard | PCG
@fact d1 = 7 | deaths | F | people killed in the sinking | 2031-08-19 early morning | cumulative
@fact d2 = 12 | deaths | F | people killed in the sinking | 2031-08-19 noon | cumulative
@fact d3 = 19 | deaths | F | people killed in the sinking | 2031-08-20 | cumulative
@fact m2 = 41 | missing | F | people missing after the sinking | 2031-08-19 noon | snapshot
@fact r2 = 163 | rescued | F | people pulled from the water alive | 2031-08-19 noon | cumulative
@fact ab = 216 | other | F | people on board | 2031-08-19 | constant
@fact mf = 187 | other | F | people on the passenger manifest | 2031-08-19 | constant
@fact ex = 29 | other | F | people on board but not on the manifest | 2031-08-19 | constant
@fact cap = 250 | other | F | people it was licensed to carry | - | constant
@fact sh = 9 | units_pledged | C | vessels sent to the search | 2031-08-19 | snapshot
@rel sum ab = d2 + m2 + r2
@rel diff ex = ab - mf
@trap d1 d2 :: the toll rose during the morning
@trap ab mf :: on board against on the manifest
@trap ab cap :: carried against licensed to carry

@doc a-flash | wire flash | 2031-08-19
FLASH: Ferry capsizes off Masbayan, {7|d1|by=coast guard} dead - coast guard

MASBAYAN, Philippines - The ferry Luwalhati turned over before dawn in heavy swell with {216|ab} people aboard; {seven|d1|t=before 6 a.m.|by=the coast guard} bodies had been recovered before 6 a.m., the coast guard said. More follows.

@doc b-radio | radio bulletin | 2031-08-19
Noon headlines

Good afternoon. {Twelve|d2|t=at this hour} people are confirmed dead at this hour after the Luwalhati went down off Masbayan. Rescuers have brought {163|r2|t=at this hour} ashore, but {41|m2|^} have not been found. The boat was cleared for {250|cap}. In sport, the Tamaraws won again.

@doc c-social | newsroom post on social media | 2031-08-19
#Luwalhati update, 12nn

#Luwalhati as of 12nn: {15|!d2|t=as of 12nn} dead, {163|r2|t=as of 12nn} saved, {dozens|m2|^} more unaccounted for. {Nine|sh|by=PCG} PCG ships on scene. Passengers' families told to go to the port gymnasium.

@doc d-brief | newspaper brief | 2031-08-20
Ferry carried people who were on no list

Investigators counted {29|ex|by=Investigators} passengers whose names appeared nowhere in the papers of the Luwalhati. The manifest showed {187|mf|by=The manifest}. Divers found more bodies inside the hull overnight, and the dead now number {19|d3|t=now}, up from {a dozen|d2|t=at midday on Tuesday} at midday on Tuesday.

@doc e-ticker | television crawl | 2031-08-20
FERRY: HULL SEARCH GOES ON

LUWALHATI DEATH TOLL CLIMBS TO {19|d3} ... VESSEL HAD {216|ab} ON BOARD, LICENCE ALLOWED {250|cap} ... {31|!m2|t=BY TUESDAY NOON} WERE LISTED AS MISSING BY TUESDAY NOON ... OWNER SUMMONED TO MANILA

@doc f-push | app push alert | 2031-08-19
Luwalhati: {dozens|m2} unaccounted for

{163|r2|t=At midday} of the {216|ab} on the ferry are safe. At midday {12|d2|^} were dead.

@doc g-column | radio commentary | 2031-08-21
Paper boats

A boat with a licence for {250|cap} and a list of {187|mf} sails with {twenty-nine|ex} souls whom nobody wrote down. Now {19|d3|t=Now} of all those on board are dead.
