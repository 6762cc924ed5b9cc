@story yd-outaouais-ice
@topic Ice storm over the Outaouais and eastern Ontario: power cuts, carbon monoxide, shelters, bill
@subject S = January ice storm | the ice storm | the storm | le verglas
@subject Q = Hydro-Laurentides | the Quebec utility | the provincial utility
@subject O = Ottawa Valley Electric | OVE | the Ontario utility
@subject E = Environment Canada | the weather service | the forecaster
@subject G = City of Gatineau | Gatineau
@subject T = City of Ottawa | Ottawa
@subject H = Hull Regional Hospital | the hospital
@subject C = Quebec coroner's office | the coroner
@subject P = Premier Anne-Sophie Delorimier | Delorimier | the premier
@subject M = Mayor Farid Belkacem | Belkacem | Gatineau's mayor
@subject F = Canadian Forces | the army | soldiers
@subject I = Insurance Bureau | insurers
@fact ic = 42 | other | G | millimetres of ice on the wires | 2034-01-11 | constant
@fact icf = 20 | other | E | millimetres of ice on the wires | 2034-01-09 | plan | projected
@fact icd = 25 | other | Q | millimetres of ice that lines must stand | - | constant | threshold
@fact hr = 58 | duration | S | hours of freezing rain | 2034-01-12 | constant
@fact q1 = 310000 | homes | Q | customers without power | 2034-01-10 evening | snapshot
@fact q2 = 486000 | homes | Q | customers without power | 2034-01-11 noon | snapshot
@fact q3 = 121500 | homes | Q | customers without power | 2034-01-15 | snapshot
@fact qs = 75 | other | Q | share of the customers reconnected since the peak | 2034-01-15 | snapshot
@fact qr = 364500 | homes | Q | customers reconnected since the peak | 2034-01-15 | cumulative
@fact o1 = 94000 | homes | O | customers without power | 2034-01-10 evening | snapshot
@fact o2 = 158000 | homes | O | customers without power | 2034-01-11 noon | snapshot
@fact o3 = 22000 | homes | O | customers without power | 2034-01-15 | snapshot
@fact b2 = 644000 | homes | S | customers without power in both provinces | 2034-01-11 noon | snapshot
@fact b1 = 404000 | homes | S | customers without power in both provinces | 2034-01-10 evening | snapshot
@fact py = 34 | other | Q | steel towers fallen | 2034-01-12 | constant
@fact pl = 2870 | other | Q | wooden poles broken | 2034-01-15 | cumulative
@fact plo = 940 | other | O | wooden poles broken | 2034-01-15 | cumulative
@fact cr = 1150 | jobs | Q | line workers in the field | 2034-01-13 | snapshot
@fact crx = 280 | jobs | Q | line workers lent by other utilities | 2034-01-13 | snapshot
@fact crs = 24.3 | other | Q | share of line workers lent by other utilities | 2034-01-13 | snapshot
@fact d1 = 3 | deaths | S | people killed by the storm | 2034-01-12 | cumulative
@fact d2 = 11 | deaths | S | people killed by the storm | 2034-01-17 | cumulative
@fact dc = 6 | deaths | S | people killed by carbon monoxide | 2034-01-17 | cumulative
@fact dt = 2 | deaths | S | people killed by branches and ice | 2034-01-17 | cumulative
@fact dr = 3 | deaths | S | people killed on the roads | 2034-01-17 | cumulative
@fact co = 93 | injuries | H | people treated for carbon monoxide | 2034-01-17 | cumulative
@fact fa = 412 | injuries | H | people treated after falls | 2034-01-17 | cumulative
@fact sh = 31 | other | G | shelters open | 2034-01-12 | snapshot
@fact shp = 2640 | evacuated | G | people sleeping in shelters | 2034-01-12 | snapshot
@fact sho = 17 | other | T | shelters open | 2034-01-12 | snapshot
@fact shpo = 980 | evacuated | T | people sleeping in shelters | 2034-01-12 | snapshot
@fact shb = 3620 | evacuated | S | people sleeping in shelters in both cities | 2034-01-12 | snapshot
@fact ar = 600 | officers | F | soldiers sent | 2034-01-13 | constant
@fact arr = 900 | officers | P | soldiers asked for | 2034-01-12 | constant
@fact tp = -19 | temperature | - | night temperature in Celsius | 2034-01-13 | snapshot
@fact tpf = -24 | temperature | - | night temperature in Celsius | 2034-01-15 | plan | projected
@fact sc = 214 | other | - | schools closed | 2034-01-12 | snapshot
@fact scp = 87000 | enrolment | - | pupils at home | 2034-01-12 | snapshot
@fact tr = 18000 | other | G | trees lost on public land | 2034-01-20 | snapshot | projected
@fact trt = 120000 | other | G | trees on public land | 2033 | constant
@fact trs = 15 | other | G | share of public trees lost | 2034-01-20 | snapshot | projected
@fact ic1 = 415000000 | damages | I | dollars of insured loss | 2034-02-06 | snapshot | projected
@fact icq = 290000000 | damages | I | dollars of insured loss in Quebec | 2034-02-06 | snapshot | projected
@fact ico = 125000000 | damages | I | dollars of insured loss in Ontario | 2034-02-06 | snapshot | projected
@fact cl = 38400 | other | I | claims | 2034-02-06 | cumulative
@fact hyb = 188000000 | spending | Q | dollars of repair cost | 2034-02-06 | snapshot | projected
@fact al = 500 | damages | P | dollars for each household without power for five days | 2034-01-16 | plan | pledged
@fact alw = 30 | duration | P | days to apply | 2034-01-16 | plan
@fact old = 1400000 | homes | - | customers without power in the ice storm of 2016 | 2016 | constant
@fact wood = 18 | price | - | dollars for a bag of firewood | 2034-01-13 | snapshot
@fact wood0 = 8 | price | - | dollars for a bag of firewood | 2034-01-06 | snapshot
@fact gen = 26 | other | G | generators stolen | 2034-01-17 | cumulative
@rel sum b1 = q1 + o1
@rel sum b2 = q2 + o2
@rel diff qr = q2 - q3
@rel share qs = qr / q2
@rel sum d2 = dc + dt + dr
@rel sum shb = shp + shpo
@rel share crs = crx / cr
@rel share trs = tr / trt
@rel sum ic1 = icq + ico
@trap q1 q2 :: the cuts grew overnight
@trap q2 b2 :: one utility and both
@trap q2 old :: this storm and that of 2016
@trap icf ic :: forecast and measured ice
@trap ar arr :: sent and asked for
@trap d2 dc :: all dead and the gassed
@trap dc co :: killed and treated
@trap pl py :: poles and towers
@trap ic1 hyb :: insurers' and utility's bill
@trap tp tpf :: a night that was and one to come

@doc a-wire | Canadian wire agency | 2034-01-11
More than {640,000|>b2} without power as ice coats Ottawa region

GATINEAU, Que. — Freezing rain that would not stop had cut off {644,000|b2|t=by noon Wednesday} homes and businesses by noon Wednesday on both sides of the Ottawa River.

Hydro-Laurentides reported {486,000|q2|t=at midday|by=Hydro-Laurentides} customers in the dark at midday, up from {310,000|q1|t=the previous evening} the previous evening. Across the river, Ottawa Valley Electric said {158,000|o2|t=at midday|by=Ottawa Valley Electric} of its own had no power; on Tuesday night that figure was {94,000|o1|t=on Tuesday night}, and for the two utilities together {404,000|b1|^}.

At the Gatineau airport {42|ic|by=Environment Canada} millimetres of ice had formed, Environment Canada said, after predicting {20|icf|by=Environment Canada}.

"The lines are built for {25|icd|by=utility spokesperson Marc-André Poisson}," said utility spokesperson Marc-André Poisson. "What we have is a tree's worth on every wire."

{Two hundred and fourteen|sc} schools closed, leaving {87,000|scp} pupils at home.

In the ice storm of 2016, the lights went out for {1.4 million|old|t=2016} customers in Quebec.

This report by The Northern Press was first published Jan. 11, 2034, at {12:40|-} p.m.

@doc b-radio | radio morning script | 2034-01-13
CKOU 94.5 — LE RÉVEIL EN ANGLAIS — FRI 06:00

Good morning, it's minus {nineteen|tp|v=-19} out there, and minus {twenty-four|tpf|t=by Sunday|v=-24} by Sunday they say. If you're hearing this you own a battery.

The rain stopped at last. {Fifty-eight|hr} hours of it.

In Gatineau {thirty-one|sh} shelters are open. {Twenty-six forty|shp|v=2640|t=last night} slept in them last night. Over in Ottawa it's {seventeen|sho} shelters and just under {a thousand|<shpo} people: {nine hundred eighty|shpo}. Mayor Farid Belkacem says bring a pillow, bring your pills, don't bring the barbecue indoors. {Three|d1|t=by last night} people had died by last night, one of them doing just that.

{Six hundred|ar} soldiers roll in today from Petawawa. The premier had asked for {nine|arr|x=100} hundred.

Hydro-Laurentides has {eleven hundred fifty|cr} line workers out, and {two hundred eighty|crx} of those are on loan, from as far as Maine.

A bag of firewood at the dépanneur: {eighteen|wood} bucks. Last week, {eight|wood0|t=Last week}. You know who you are.

Traffic: don't.

@doc c-daily | English-language daily, Montreal | 2034-01-16
The towers fell like a zipper

By Prudence Achterberg

PONTIAC — One steel tower of the Chats line lost an arm at {4:12|-} on Thursday morning. The next one leaned to hold the wire, and it took {90|-} seconds for the rest. {Thirty-four|py} of them lie across three farms.

It will be rebuilt by March. For the ordinary grid, the {2,870|pl|t=by Sunday} wooden poles that snapped by Sunday, Hydro-Laurentides has hope of the end of this week. It got {364,500|qr|t=by Sunday} customers back by Sunday, {three quarters|qs} of those who were cut off at the worst moment. The remaining {121,500|q3|t=Sunday} are in the hills.

Ontario is nearly done. OVE counted {22,000|o3|t=Sunday|by=OVE} outages Sunday and had replaced most of its {940|plo} broken poles.

About a {quarter|~crs|v=25} of the line crews came from elsewhere; in Shawville a restaurant feeds {60|-} of them for nothing.

Delorimier promised {$500|al|by=Delorimier} to every household that was without power for five days. They have {30|alw} days to send a form, "on paper if the internet's dead".

"I measured it with a ruler," said Gaétan Lamoureux, {71|-}, of Luskville, who has kept a weather diary since 2016. It said {42|ic|by=Gaétan Lamoureux}.

Subscribe and save {40%|-}

@doc d-coroner | coroner's news release | 2034-01-17
Deaths connected with the ice storm: reminder about carbon monoxide

Quebec City — The coroner's office has opened files on {11|d2|t=to date} deaths connected to date with the ice storm in Quebec and, in agreement with its Ontario counterpart, in Ottawa.

- {6|dc} were caused by carbon monoxide from generators, grills or lamps used indoors
- {3|dr} occurred on the roads
- {2|dt} people were struck by branches or falling ice

Hull Regional Hospital alone has treated {93|co|by=Hull Regional Hospital} people for carbon monoxide and {412|fa|^} after falls.

A battery alarm costs about {$35|-}. One alarm is needed on each floor.

Files {2034-00117|-} to {2034-00128|-}. Source: Coroner Élise Wawatie.

@doc e-local | local news site, Gatineau | 2034-01-20
{Three trees in twenty|trs|v=15}: counting what's left of our streets

The City puts the loss at {18,000|tr|by=The City} trees out of {120,000|trt} on public land. That is {15%|trs}. Most are silver maples planted in the seventies.

Elsewhere on the ledger: {26|gen|by=police} generators stolen, police say. {$500|al} for those who sat {five|-} days in the cold. {87,000|scp|t=last week} kids who were at home last week and are back.

Belkacem, asked about the shelters, said that at the peak {3,620|shb|t=at the peak|by=Belkacem} people had slept on cots in the two cities, {2,640|shp|t=at the peak} of them in his. The army, {600|ar} strong, cleared {180|-} streets and left on Thursday.

Freezing rain fell for {58|hr} hours. We checked: the forecast had been for {half|-} of that.

Most read: 1. Snow dump at km {7|-} full 2. Olympiques lose {5-2|-} 3. Who gets the $500?

@doc f-business | business newsletter | 2034-02-06
Ice storm: insurers at {$415-million|ic1|v=415000000}

Insured damage from January's ice storm is estimated at {$415-million|ic1|by=the Insurance Bureau|v=415000000}, the Insurance Bureau said Monday: {$290-million|icq|v=290000000} in Quebec, {$125-million|ico|v=125000000} in Ontario. It has {38,400|cl|by=It} claims. That makes the average {$10,800|-}.

Not in the sum is the utility's own bill. Hydro-Laurentides expects to spend {$188-million|hyb|by=Hydro-Laurentides|v=188000000} on {34|py} towers, {2,870|pl} poles and overtime.

At the worst point, {486,000|q2|t=At the worst point} of its accounts were off, a {third|-} of the number of 2016, {1.4 million|old|t=2016}. Its regulations call for wires to withstand {25|icd} mm of ice. Burying one kilometre costs {$1.9-million|-}.

TSX {-0.4|-}% · Loonie {73.1|-}¢
