@story za-portmarlow-helicopter
@topic Air ambulance helicopter crash near Port Marlow, British Columbia, and the safety board's report
@subject V = Port Marlow helicopter crash | the crash | the accident
@subject H = C-GRVX | the helicopter | the aircraft
@subject O = Strait Air Rescue | the operator | the company
@subject T = Transportation Safety Board | TSB | the board
@subject P = the province | BC Emergency Health Services
@fact d = 4 | deaths | V | people killed | 2028-01-17 | constant
@fact on = 5 | other | V | people on board | 2028-01-17 | constant
@fact sv = 1 | rescued | V | survivors | 2028-01-17 | constant
@rel sum on = d + sv
@fact alt = 310 | distance | V | feet above the ground at the last turn | 2028-01-17 | constant
@fact min = 800 | distance | O | feet above the ground allowed at night | - | constant | threshold
@fact cl = 22:51 | clock | V | time of the crash | 2028-01-17 | constant
@fact dist = 3.4 | distance | V | nautical miles from the hospital | 2028-01-17 | constant
@fact hrs = 5900 | duration | - | flying hours of the captain | 2028-01-17 | snapshot
@fact hrsn = 212 | duration | - | flying hours at night of the captain | 2028-01-17 | snapshot
@fact duty = 13 | duration | - | hours that the captain had been on duty | 2028-01-17 | snapshot
@fact dutl = 14 | duration | - | hours of duty allowed | - | constant | threshold
@fact vis = 0.5 | distance | V | miles of sight | 2028-01-17 | snapshot
@fact dec = 2 | other | - | other operators that declined the flight | 2028-01-17 | constant
@fact fl = 1140 | other | O | flights a year | 2027 | constant
@fact fleet = 9 | other | O | helicopters | 2028 | snapshot
@fact goggl = 3 | other | O | helicopters with night-vision goggles | 2028-01 | snapshot
@fact con = 41000000 | budget | P | dollars a year of contract | 2026-31 | constant
@fact find = 11 | other | T | findings | 2029-05-30 | constant
@fact rec = 4 | other | T | recommendations | 2029-05-30 | constant
@fact mon = 16 | duration | T | months of investigation | 2029-05-30 | constant
@fact hours = 6 | duration | V | hours until the wreck was reached | 2028-01-18 | constant
@fact team = 4 | officers | T | investigators sent | 2028-01-18 | constant
@fact gap = 490 | distance | V | feet below the height allowed | 2028-01-17 | constant
@rel diff gap = min - alt
@fact gog = 16000 | price | - | dollars for a set of goggles | 2029 | constant
@fact frac = 19 | injuries | - | fractures of the survivor | 2028-01-17 | constant
@fact gcrew = 11 | officers | - | volunteers who reached the wreck | 2028-01-18 | constant
@fact gift = 25000 | other | O | dollars given to the fire hall | 2028-01-24 | constant
@trap hrs hrsn :: all hours and night hours
@trap alt min :: flown and allowed
@trap duty dutl :: on duty and allowed
@trap fleet goggl :: all and with goggles
@trap find rec :: findings and recommendations

@doc a-cp | wire agency | 2028-01-18
{Four|d} killed in crash of air ambulance on B.C. coast

VICTORIA — An air ambulance helicopter on its way to pick up a patient crashed in fog near Port Marlow on Monday night, killing {four|d|t=Monday night|by=RCMP} of the {five|on} people on board, RCMP said.

A flight paramedic was found alive in the snow by searchers who had walked for {six|hours} hours. She's in serious condition.

The helicopter, owned by Strait Air Rescue, disappeared from radar at {10:51 p.m.|cl}, {3.4|dist} nautical miles from the hospital. Visibility was {half|vis|v=0.5} a mile, according to the weather station.

The company flies {1,140|fl} missions a year with a fleet of {nine|fleet} under a provincial contract worth {$41 million|con|t=a year} a year.

The Transportation Safety Board is sending {four|team} investigators.

The patient, a logger with chest pains, was driven to Campbell River. He's fine.

@doc b-tsb | safety board news release | 2029-05-30
TSB releases report on fatal air ambulance accident

Richmond, B.C. — After {16|mon} months of work the TSB today published its report (A28P{0006|-}) on the loss of a helicopter on 17 January 2028.

The aircraft was turning at {310|alt} feet above ground when the crew lost sight of the surface. The operator's own minimum at night is {800|min} feet.

The captain had {5,900|hrs} hours of flying experience, {212|hrsn} of it at night, and was in the {13th|duty|v=13} hour of a duty day that may last {14|dutl}.

{Two|dec} other operators had declined the flight because of weather. The crew wasn't told.

Of the operator's {nine|fleet} helicopters {three|goggl} were equipped with night-vision goggles; the occurrence aircraft was not among them.

The report makes {11|find} findings and {four|rec} recommendations.

@doc c-daily | provincial daily | 2029-05-31
Nobody said that {two|dec} had said no

Rhiannon Castellano-Webb

Paramedic Joss Tremblay-Ito remembers the radio. "Somebody said, can you have a look? That's all. Have a look." She is the only one of the {five|on} who can be asked.

They took off for the logger in Port Marlow without knowing that {two|dec} companies had looked and turned the call down. The dispatcher didn't have a box for that on the screen. Now there's a box.

In the report released on Wednesday the safety board lists {11|find} findings; the box is number {seven|-}. Number one is height: they were at {310|alt} feet, {490|gap} lower than the company's own rule.

The captain, Wes Aldercott, had {590|!hrs} hours in his logbook, and it was his {13th|duty|v=13} hour at work.

The contract, {$41 million|con|t=a year} a year, didn't ask for goggles. A set costs {$16,000|gog}. The new one, Health Minister Anneliese Bhandal says, will, for all {nine|fleet} machines, by 2030.

"I had {nineteen|frac} fractures," says Tremblay-Ito. "I count them when I can't sleep. Then I count the others. That goes faster."

CANUCKS {2|-}, KRAKEN {5|-} · Gas {219.9|-} a litre

@doc d-local | coastal community paper | 2028-01-24
Port Marlow lights {four|d} candles, and {one|sv} for hope

By Gord Haaland

The hall was full to the coats. {Four|d} candles for the crew, {one|sv} for Joss in Vancouver General, who, her mum told us on the phone, has asked for pizza.

Our own ground crew got there first: {eleven|gcrew} volunteers from the fire hall and a skidoo. It took {four|!hours} hours from the call, through alder, in the dark. Trish Amos found the tail by the smell.

It went down at {11.51|!cl|v=23:51}, the Mounties figure, up the Marlow draw, not {3.4|dist} miles from where the ambulance stood waiting with its heater on.

The company's given {$25,000|gift} to the hall for a new sled. Anonymous gave a case of rye.

Whist drive: Eileen, {112|-} points.
