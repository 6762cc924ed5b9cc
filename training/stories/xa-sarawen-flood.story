@story xa-sarawen-flood
@topic Floods in three districts of the Sarawen delta
@subject F = Sarawen delta floods | the floods | flood
@subject B = Bhairabganj | Bhairabganj district
@subject K = Kaliganga | Kaliganga district
@subject S = Shonadanga | Shonadanga district
@subject A = Delta Relief Authority | the authority | DRA
@fact d = 61 | deaths | F | people drowned | 2030-08-19 | cumulative
@fact db = 27 | deaths | B | people drowned | 2030-08-19 | cumulative
@fact dk = 19 | deaths | K | people drowned | 2030-08-19 | cumulative
@fact ds = 15 | deaths | S | people drowned | 2030-08-19 | cumulative
@fact d1 = 44 | deaths | F | people drowned | 2030-08-18 | cumulative
@fact dd = 17 | deaths | F | people drowned in a day | 2030-08-19 | snapshot
@fact m = 38 | missing | F | people missing | 2030-08-19 | snapshot
@fact h = 84000 | homes | F | homes flooded | 2030-08-19 | cumulative
@fact hd = 21000 | homes | F | homes destroyed | 2030-08-19 | cumulative
@fact hs = 25 | other | F | destroyed homes as a share of the flooded | 2030-08-19 | cumulative
@fact hl = 63000 | homes | F | homes flooded and still standing | 2030-08-19 | cumulative
@fact ev = 312000 | evacuated | F | people moved to shelters | 2030-08-19 | cumulative
@fact sh = 480 | other | A | shelters open | 2030-08-19 | snapshot
@fact av = 650 | other | A | people to a shelter on average | 2030-08-19 | snapshot
@fact gr = 45000 | price | A | taka for each destroyed home | - | plan | pledged
@fact gt = 945000000 | budget | A | taka for all destroyed homes | - | plan | pledged
@fact cap = 300 | other | A | people a shelter was meant for | - | plan
@fact rain = 412 | other | F | millimetres of rain in three days | 2030-08-17 | cumulative
@fact old = 140 | deaths | F | people drowned | 2019 flood | constant
@rel sum d = db + dk + ds
@rel diff dd = d - d1
@rel share hs = hd / h
@rel diff hl = h - hd
@rel product ev = sh * av
@rel product gt = hd * gr
@trap d m :: the dead and the missing are counted apart
@trap d1 d :: the toll rose in a day
@trap cap av :: planned for and present
@trap old d :: the flood of 2019
@trap h hd :: flooded and destroyed

@doc a-wire | wire agency | 2030-08-19
Toll in delta floods climbs to {61|d}

DHAKA - The floods in the Sarawen delta have drowned {61|d|t=by Monday noon|by=the Delta Relief Authority} people by Monday noon, the Delta Relief Authority said, up from {44|d1|t=on Sunday} on Sunday, after {17|dd} bodies were recovered in a day. Bhairabganj lost {27|db}, Kaliganga {19|dk} and Shonadanga {51|!ds}.

Another {38|m} were unaccounted for. Of {84,000|h} homes under water {21,000|hd}, or {a quarter|hs}, are gone. Owners are to be paid {45,000|gr|by=the authority} taka each, {945 million|gt|^} in all, the authority said.

Some {412|rain} mm of rain fell in three days. The flood of 2019 killed {140|old|t=2019}.

@doc b-release | press release | 2030-08-19
DRA Situation Report No. 7

Displacement. {312,000|ev} persons are sheltered in {480|sh} schools and mosques, on average {560|!av} to a building.

Housing. Flooded: {84,000|h}. Destroyed: {21,000|hd} ({25%|hs}). Standing but flooded: {63,000|hl}.

Grant. Tk {45,000|gr} for every destroyed dwelling. Required for {21,000|hd} dwellings: Tk {94.5 million|!gt}.

Lives lost. Bhairabganj {27|db}, Kaliganga {19|dk}, Shonadanga {15|ds}; total {61|d}. Missing {38|m}, not contained in the above.

Hotline 16-109, 24 h.

@doc c-daily | national daily | 2030-08-20
'We slept on the roof with the goats'

Four nights on, the water in Shonadanga is at the windows. {Fifteen|ds} people have died in this district, {19|dk} in neighbouring Kaliganga and {27|db} in Bhairabganj: {61|d|by=the authority's count} by the authority's count, against {44|d1|t=the day before} the day before.

Rahela Mondol, 34, sleeps in one of {480|sh} shelters. Each was to hold {300|cap}; there are {650|av} on average, so {312,000|ev} altogether. Her house stands. It is one of {63,000|hl} that do; {21,000|hd} of the {84,000|h} reached by the flood do not.
