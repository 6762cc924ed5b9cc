@story hierro-boats
@topic Migrant boats reach the Canary Islands on one night, and one sinks, October 2020
@subject R = La Restinga | the harbour of La Restinga | El Hierro | the island's port
@subject A = Arguineguín | the pier at Arguineguín | Gran Canaria | the pier
@subject W = The blue cayuco | the cayuco | the capsized boat | the wreck
@subject S = Salvamento Marítimo | the rescue service | the coastguard | the rescuers
@subject C = Canary Islands | the archipelago | the islands | the Canaries
@subject O = Ocean Memory | the monitoring group | the NGO
@subject D = Government Delegation | the delegation | Madrid's delegation | the government's office
@subject M = Aminata Sarr-Quintero | Sarr-Quintero | the interpreter
@fact arr = 782 | rescued | C | people brought ashore in the night | 2020-10-18 | cumulative
@fact ar = 316 | rescued | R | people brought ashore in the night | 2020-10-18 | cumulative
@fact aa = 466 | rescued | A | people brought ashore in the night | 2020-10-18 | cumulative
@fact bts = 19 | other | C | boats in the night | 2020-10-18 | cumulative
@fact wres = 48 | rescued | W | people saved from the sea | 2020-10-18 noon | cumulative
@fact wd = 6 | deaths | W | people found dead | 2020-10-18 noon | cumulative
@fact wd2 = 11 | deaths | W | people found dead | 2020-10-20 | cumulative
@fact wm = 30 | missing | W | people missing | 2020-10-18 noon | snapshot
@fact wm2 = 25 | missing | W | people missing | 2020-10-20 | snapshot
@fact wt = 84 | other | W | people aboard | 2020-10-12 | constant
@fact days = 6 | duration | W | days at sea | 2020-10-18 | constant
@fact sos = 03:10 | clock | W | time of the call for help | 2020-10-18 | constant
@fact hel = 04:25 | clock | S | time the helicopter came | 2020-10-18 | constant
@fact yr = 9980 | other | C | arrivals by sea since January | 2020-10-18 | cumulative
@fact yr19 = 1470 | other | C | arrivals by sea since January | 2019-10-18 | cumulative
@fact yd = 414 | deaths | O | deaths on the route since January | 2020-10-18 | cumulative
@fact pier = 1850 | other | A | people who sleep on the pier | 2020-10-18 | snapshot
@fact cap = 400 | other | A | people for whom the pier camp is meant | - | constant
@fact tents = 12 | other | A | tents | 2020-10-18 | snapshot
@fact camp = 7000 | other | D | places in new camps | 2020-12-31 | plan | pledged
@fact min = 57 | other | C | minors among those brought ashore in the night | 2020-10-18 | snapshot
@fact dist = 22 | distance | W | nautical miles from land | 2020-10-18 | constant
@rel sum arr = ar + aa
@rel sum wt = wres + wd + wm
@rel sum wt = wres + wd2 + wm2
@fact mult = 6.8 | rate | C | times as many arrivals by sea as a year before | 2020-10-18 | snapshot
@trap wd wd2 :: Sunday and Tuesday
@trap wm wm2 :: Sunday and Tuesday
@trap ar aa :: two ports
@trap sos hel :: the call and the helicopter
@trap yr yr19 :: this year and last
@trap pier cap :: slept there and meant for
@trap wd yd :: one wreck and the route in the year

@doc a-wire | European wire | 2020-10-18
At least {six|>wd} die as migrant boat capsizes off El Hierro

TENERIFE, Spain, Oct 18 - {Six|wd|t=by noon on Sunday} bodies had been pulled from the Atlantic and {30|wm|^} people were unaccounted for by noon on Sunday after a wooden boat from Senegal overturned {22|dist} nautical miles off El Hierro while a rescue vessel was coming alongside.

{Forty-eight|wres|t=by noon on Sunday} were saved, the rescue service said. There had been {84|wt|by=survivors} on board, survivors told an interpreter, and they had been at sea for {six|days|by=survivors} days.

The first alert came at {3.10 a.m.|sos}. A helicopter from Tenerife South was overhead at {4.25|hel}.

The wreck was one of {19|bts|t=in a single night} craft that reached the Canaries in a single night. Together they brought {782|arr|t=in a single night} men, women and children, {466|aa} of them to Arguineguín on Gran Canaria and {316|ar} to La Restinga.

Since the beginning of the year {9,980|yr|t=Since the beginning of the year} people have landed. In the same period of 2019 it was {1,470|yr19|t=In the same period of 2019}.

@doc b-island | island newspaper | 2020-10-19
"We could hear them and then we couldn't"

Yeray Padrón Fleitas | La Restinga | 19/10/2020 06:40 | 88 comments

The fisherman Nicasio got up at a quarter to four because of the rotor. By then, he reckons, the cayuco had been upside down for half an hour. The call for help had gone out at {3.10|sos}; the helicopter arrived at {5.25|!hel}, says a port log seen by this newspaper.

Of {84|wt} who left Mbour, {forty-eight|wres|t=yesterday afternoon} were wrapped in red blankets on our quay yesterday afternoon. {Six|wd|t=yesterday afternoon} lay in the ice house. The sea has the other {40|!wm|t=yesterday afternoon}.

"I translated names," said Aminata Sarr-Quintero, who came over from Gran Canaria. She wrote down {57|min} under-age travellers in all the boats that night.

La Restinga, with {600|-} inhabitants, took in {316|ar|t=that night} that night. {Nineteen|bts|t=that night} boats is what the whole archipelago had. There's no cinema here, and one ambulance.

@doc c-capital | Madrid newspaper | 2020-10-19
Arguineguín bursts its seams

The pier was fitted out for {400|cap} people. On Sunday evening {1,850|pier|t=On Sunday evening|by=the Red Cross} were lying on it, the Red Cross told El Meridiano: {a dozen|tents} tents, no showers to speak of, and another {316|!aa|t=overnight} unloaded overnight.

Madrid's delegation promises {7,000|camp|t=by the end of the year|by=Madrid's delegation} places in barracks by the end of the year. Arrivals so far in 2020: {9,980|yr|t=so far in 2020}, nearly {seven|~mult} times as many as a year ago.

The lethal face of the route was seen off El Hierro, where a boat with {84|wt} aboard rolled over. The dead: {six|wd|t=On Sunday evening}. Ocean Memory, an NGO that listens to families' telephones, has noted {414|yd|t=since January|by=Ocean Memory} on the way to the islands since January.

COVID-19 in figures: 14-day incidence 312 | Beds 11% | PCR 94,000
Opinion: A pier is not a policy, p. 17

@doc d-update | NGO update | 2020-10-21
Update on the La Restinga shipwreck (Ocean Memory, Las Palmas)

The search was called off last night. As of Tuesday {eleven|wd2|t=As of Tuesday} people have been recovered dead and {25|wm2|t=As of Tuesday} remain at sea. {Forty-eight|wres|t=As of Tuesday} lived, after {six|days} days in the boat.

We had received the relatives' warning a day earlier and passed it on at 23:40. The vessel itself managed to ring at {3.10|sos}, Canary time. The helicopter came an hour and a quarter later, {4.25|hel}.

This year {414|yd|t=This year|by=we} by our count, and we know that our count is short.

The delegation says {7,000|camp|by=The delegation} beds. Last Sunday {1,850|pier|t=Last Sunday} slept on the pier with {twelve|tents} tents between them. Do the arithmetic, and then send a blanket: Calle Albareda 38.
