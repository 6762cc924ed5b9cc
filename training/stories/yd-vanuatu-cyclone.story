@story yd-vanuatu-cyclone
@topic Severe tropical cyclone Olwen over northern Vanuatu: warning, landfall, roofs and gardens
@subject O = Cyclone Olwen | Olwen | the cyclone | the storm
@subject M = Vanuatu weather office | the weather office | Meteo
@subject N = National Disaster Management Office | NDMO | the disaster office
@subject S = Santo | Luganville | SANMA province
@subject P = Pentecost island | Pentecost
@subject A = Ambae | Ambae island
@subject K = Maewo | Maewo island
@subject F = HMNZS Tarakihi | Tarakihi | the New Zealand ship
@subject U = Unelco North | the power company | VUI North
@subject H = Northern District Hospital | the hospital
@subject J = Jotham Bulekone | Bulekone | the NDMO director
@subject E = MV Lolowai Star | Lolowai Star
@fact cat0 = 3 | other | O | category of the storm | 2037-03-03 18:00 | snapshot
@fact cat = 5 | other | O | category of the storm | 2037-03-04 14:00 | snapshot
@fact w0 = 140 | speed | O | sustained wind in km/h | 2037-03-03 18:00 | snapshot
@fact w1 = 215 | speed | O | sustained wind in km/h | 2037-03-04 14:00 | snapshot
@fact g1 = 290 | speed | O | gusts in km/h | 2037-03-04 14:00 | snapshot
@fact pr = 912 | other | O | central pressure in hectopascals | 2037-03-04 14:00 | snapshot
@fact mv = 9 | speed | O | forward speed in km/h | 2037-03-04 | snapshot
@fact rn = 438 | other | S | millimetres of rain in a day | 2037-03-04 | constant
@fact rnf = 300 | other | M | millimetres of rain in a day | 2037-03-04 | plan | projected
@fact sg = 4.2 | other | P | storm surge in metres | 2037-03-04 | constant
@fact lf = 14:10 | clock | P | time of landfall | 2037-03-04 | constant
@fact d1 = 2 | deaths | O | people killed by the storm | 2037-03-05 | cumulative
@fact d2 = 9 | deaths | O | people killed by the storm | 2037-03-07 | cumulative
@fact d3 = 14 | deaths | O | people killed by the storm | 2037-03-12 | cumulative
@fact dp = 8 | deaths | P | people killed by the storm | 2037-03-12 | cumulative
@fact ds = 3 | deaths | S | people killed by the storm | 2037-03-12 | cumulative
@fact da = 2 | deaths | A | people killed by the storm | 2037-03-12 | cumulative
@fact dk = 1 | deaths | K | people killed by the storm | 2037-03-12 | cumulative
@fact inj = 76 | injuries | H | people treated for injuries | 2037-03-07 | cumulative
@fact ms = 5 | missing | E | sailors missing | 2037-03-07 | snapshot
@fact crw = 11 | other | E | crew | - | constant
@fact sv = 6 | rescued | E | sailors rescued | 2037-03-06 | constant
@fact ev = 13400 | evacuated | N | people in evacuation centres | 2037-03-04 | snapshot
@fact evc = 182 | other | N | evacuation centres open | 2037-03-04 | snapshot
@fact ev2 = 5100 | evacuated | N | people in evacuation centres | 2037-03-10 | snapshot
@fact evc2 = 64 | other | N | evacuation centres open | 2037-03-10 | snapshot
@fact af = 96000 | other | N | people in the path of the storm | 2037-03-03 | snapshot | projected
@fact hp = 3420 | homes | P | houses standing before the storm | 2036 | constant
@fact hpd = 2565 | homes | P | houses destroyed | 2037-03-10 | constant
@fact hps = 75 | other | P | share of houses destroyed | 2037-03-10 | snapshot
@fact hsd = 1180 | homes | S | houses destroyed | 2037-03-10 | constant
@fact hod = 655 | homes | - | houses destroyed on Ambae and Maewo | 2037-03-10 | constant
@fact hd = 4400 | homes | O | houses destroyed | 2037-03-10 | cumulative
@fact pw1 = 9200 | homes | U | customers without power | 2037-03-05 | snapshot
@fact pw2 = 3700 | homes | U | customers without power | 2037-03-12 | snapshot
@fact pwr = 5500 | homes | U | customers reconnected | 2037-03-12 | cumulative
@fact pl = 610 | other | U | poles down | 2037-03-05 | constant
@fact sch = 48 | other | P | schools on the island | - | constant
@fact scd = 37 | other | P | schools damaged | 2037-03-10 | constant
@fact scs = 77.1 | other | P | share of schools damaged | 2037-03-10 | snapshot
@fact gd = 90 | other | P | share of gardens lost | 2037-03-10 | snapshot
@fact kv = 1200000000 | damages | - | vatu lost in kava | 2037-03-10 | snapshot | projected
@fact ls = 18500000000 | damages | O | vatu of loss | 2037-03-20 | snapshot | projected
@fact gdp = 14 | other | O | loss as a share of the economy | 2037-03-20 | snapshot | projected
@fact aidn = 6000000 | budget | - | New Zealand dollars promised by Wellington | 2037-03-06 | plan | pledged
@fact aida = 8000000 | budget | - | Australian dollars promised by Canberra | 2037-03-06 | plan | pledged
@fact tp = 120 | other | F | tonnes of aid on board | 2037-03-08 | constant
@fact tr = 1900 | other | F | tarpaulins on board | 2037-03-08 | constant
@fact cw = 175 | officers | F | sailors on board | 2037-03-08 | constant
@fact rd = 21 | other | - | days of food rations distributed | 2037-03-10 | plan
@fact wat = 62 | other | P | village water systems broken | 2037-03-10 | constant
@fact wtf = 17 | other | P | village water systems repaired | 2037-03-12 | cumulative
@fact wtr = 45 | other | P | village water systems still broken | 2037-03-12 | snapshot
@fact hbs = 96 | other | H | beds in the hospital | - | constant
@fact old = 11 | deaths | - | people killed by Cyclone Pamela-Rose in 2031 | 2031 | constant
@rel sum d3 = dp + ds + da + dk
@rel sum hd = hpd + hsd + hod
@rel share hps = hpd / hp
@rel sum crw = sv + ms
@rel diff pwr = pw1 - pw2
@rel diff wtr = wat - wtf
@rel share scs = scd / sch
@trap cat0 cat :: the storm grew in a day
@trap w1 g1 :: sustained wind and gusts
@trap rnf rn :: forecast and measured rain
@trap d1 d2 :: the toll rose as boats came back
@trap ev ev2 :: storm night and six days later
@trap hpd hd :: one island and all
@trap kv ls :: kava alone and everything
@trap aidn aida :: two donors, two dollars
@trap hp hpd :: houses before and houses lost
@trap d3 old :: this storm and the one of 2031

@doc a-bulletin | weather office warning | 2037-03-03
TROPICAL CYCLONE WARNING NUMBER 17

Issued by the Vanuatu weather office, Port Vila, at {6:15|-}pm VUT Tuesday 3 March 2037 for TORBA, SANMA, PENAMA and MALAMPA.

At {6pm|-} local time Severe Tropical Cyclone Olwen, category {3|cat0}, was located {260|-} kilometres north-east of Maewo. It moves south-west at {9|mv} kilometres per hour. Winds close to the centre are estimated at {140|w0|t=At 6pm} kilometres per hour. It is expected to be category {4|-} by the morning.

Rain of up to {300|rnf} millimetres within 24 hours is forecast, with flash flooding over low-lying areas and near river banks.

NDMO advises: RED alert for PENAMA. About {96,000|~af|by=NDMO} people live in the expected path. Follow instructions on 98.3 {FM|-} and call {116|-}.

The next warning will be issued at 9:15pm.

@doc b-wire | wire agency | 2037-03-05
Cyclone tears across northern Vanuatu, silence from Pentecost

By Moana Teariki

PORT VILA, March 5 (PacNews) – Nothing has been heard from southern Pentecost since Cyclone Olwen came ashore there at {2:10 p.m.|lf} on Wednesday as a category {five|cat|t=on Wednesday} storm, with sustained winds of {215|w1|t=on Wednesday|by=the weather office} kph, the weather office said. Gusts touched {290|g1|^} kph. The pressure in the eye had dropped to {912|pr|^} hectopascals.

The confirmed dead numbered {two|d1|t=on Thursday|by=the National Disaster Management Office} on Thursday, both in Luganville, but the National Disaster Management Office warned that the figure meant little. "We have two phones working out of {61|-}," said its director, Jotham Bulekone.

Some {13,400|ev|t=on the night of the storm|by=he} people sheltered in {182|evc} schools, churches and caves on the night of the storm, he said.

In Luganville {438|rn} mm of rain fell in a day. The town's power company said {9,200|pw1|by=The town's power company} customers were without electricity and that {610|pl|^} poles lay on the ground.

Olwen moved at only {nine|mv} kph, "the pace of a boy on a bicycle", Bulekone said. The last severe storm in the area, in 2031, killed {11|old|t=in 2031}.

PacNews Suva +679 {330|-} 55 01

@doc c-diary | New Zealand metro paper, reporter on board | 2037-03-08
Aboard Tarakihi: {120|tp} tonnes, and no wharf to put them on

Tom Wiremu, Loltong

There was a wharf in the photograph. HMNZS Tarakihi has {120|tp} tonnes of water bladders, saws and seeds below, {1,900|tr} tarpaulins, and {175|cw} sailors who slept badly, and it all goes ashore by rubber boat.

The bay looks as though somebody has mown it. The sea came in {4.2|sg} metres high, the chief says, showing on a breadfruit tree where the bark stops. Eight in ten gardens are... no, he corrects himself, {nine in ten|gd|by=he|v=90}. Of the {48|sch} schools on Pentecost, {37|scd} have lost a roof or worse.

{Nine|d2|t=on Saturday|by=Bulekone} people were known to have died in all the islands when Bulekone last spoke on Saturday, and by tonight the men here would add to it. Two sisters, {six|-} and {nine|-}, lie under a mango tree with no fruit.

Off Ambae we passed the place where the coaster Lolowai Star went over. She had {eleven|crw} men. {Six|sv} were picked off a reef on Friday. We have kept look-outs for the other {five|ms}, and have found one sandal.

Wellington has promised {$6 million|aidn|by=Wellington}. Canberra's {$8 million|aida|by=Canberra} is in its own money. In the shade of a wall someone has chalked a sum: {21|rd} days of rice.

In the hospital at Luganville, which has {96|hbs} beds, {76|inj|t=by Saturday} people had been treated for injuries by Saturday.

@doc d-sitrep | UN-style situation report | 2037-03-12
VANUATU: Severe TC Olwen — Situation Report #5 (12 March 2037)

DEATHS: {14|d3|t=12 March 2037|by=NDMO} (NDMO). Pentecost {8|dp}, Santo {3|ds}, Ambae {2|da}, Maewo {1|dk}. The {five|ms|t=at 7 March} seafarers listed as missing at 7 March remain so and are not in this total.

SHELTER: {4,400|hd|t=10 March} houses destroyed as of 10 March — {2,565|hpd|^} on Pentecost, {1,180|hsd|^} in SANMA, {655|hod|^} on Ambae and Maewo. On Pentecost this is {75%|hps} of a stock of {3,420|hp}. {5,100|ev2|t=On 10 March} people were in {64|evc2} evacuation centres. On 10 March the day count ended.

WASH: Of {62|wat} broken village water systems on Pentecost, {17|wtf} are running again; {45|wtr} are not.

POWER: {5,500|pwr} customers have been reconnected; {3,700|pw2} wait.

FOOD: Rations for {21|rd} days have reached {41|-} of {58|-} area councils.

EDUCATION: {37|scd} of {48|sch} schools on Pentecost damaged ({77%|scs|round}).

OCHA Suva, Level {2|-}, Kadavu House, Victoria Parade

@doc e-qa | Q&A, aid group newsletter | 2037-03-14
Five questions to our field lead, Lopeti Fakafanua

*How strong was it?* Category {five|cat} at landfall. The day before that it had been a {three|cat0|t=The day before that}. The wind at landfall blew steadily at {215|w1|t=at landfall} kilometres an hour, and the meter at the airstrip was blown off before any higher gust was read; Meteo thinks it was {290|g1|by=Meteo}.

*How many died?* {Fourteen|d3}. More than half on Pentecost, where it struck. That's more than the {eleven|old|t=2031} of 2031, fewer than anybody feared.

*What do people ask for?* Nails. {Three of four|hps|v=75} families there lost the house. Then water: {45|wtr} systems are dry.

*Has the power come back?* In Luganville, for most. {3,700|pw2|by=the company} accounts are off, says the company. It had been {9,200|pw1|t=on the first day} on the first day.

*What will it cost?* Kava alone: {1.2 billion|kv} vatu. That plant needs {four|-} years in the ground. You can give at any branch, account {0201-118843|-}.

@doc f-finance | regional business site | 2037-03-20
Olwen's bill: {18.5 billion|ls} vatu

The damage done by Cyclone Olwen comes to {18.5 billion|ls|by=the finance ministry} vatu, {14 percent|gdp|^} of Vanuatu's annual output, the finance ministry and the World Bank said in a first assessment on Friday. Housing makes the largest part: {4,400|hd} dwellings are gone.

Exporters of kava expect to lose {1.2 billion|kv|by=Exporters of kava}. The price in Auckland rose by {19 percent|-} within a week.

The power company North needs {610|pl} poles, and a ship to bring them. The rain in Luganville, at {438|rn} millimetres in a day, was well above the {300|rnf|by=the weather office} that the weather office had expected and washed out {two|-} bridges of the main road.

Donors: Canberra has pledged {A$8 million|aida}, Wellington {NZ$6 million|aidn}. Tarakihi, which brought {120|tp} tonnes, sailed home on Tuesday.

MARKETS: VUV/USD {118.4|-} · Copra {71,000|-} a tonne · NZX {+0.3%|-}
