@story v4-chixoy-quake
@topic Earthquake in the western highlands of Guatemala, first hours to the sixth day, June 2037
@subject Q = Chixoy earthquake | the earthquake | the quake | the tremor | Guatemala
@subject A = strongest aftershock | aftershocks
@subject QU = Quiché
@subject AV = Alta Verapaz
@subject HU = Huehuetenango
@subject HO = hospital of Nebaj | the hospital | the Nebaj hospital
@subject BU = night bus to Cobán | the bus | the coach
@subject C = CONRED | the disaster agency
@subject PR = President Rosario Ixcot | Ixcot | the president | the government
@subject MX = Mexico | the Mexicans
@subject ES = Spain | the Spaniards
@subject SV = El Salvador
@subject B = Mateo Brito Raymundo | Mateo | the boy
@subject PO = Energía del Altiplano | the utility
@fact mg = 6.8 | other | Q | magnitude | first estimate | constant
@fact mr = 6.9 | other | Q | magnitude | revised | constant
@fact dp = 11 | distance | Q | depth in kilometres | - | constant
@fact ck = 03:17 | clock | Q | time of the shock | 2037-06-09 | constant
@fact am = 5.4 | other | A | magnitude | 2037-06-09 | constant
@fact an = 94 | other | A | aftershocks counted | 2037-06-09 evening | cumulative
@fact an2 = 310 | other | A | aftershocks counted | 2037-06-14 | cumulative
@fact d0 = 37 | deaths | Q | people killed | 2037-06-09 noon | cumulative
@fact d1 = 64 | deaths | Q | people killed | 2037-06-09 evening | cumulative
@fact d2 = 112 | deaths | Q | people killed | 2037-06-10 evening | cumulative
@fact q2 = 71 | deaths | QU | people killed | 2037-06-10 evening | cumulative
@fact v2 = 33 | deaths | AV | people killed | 2037-06-10 evening | cumulative
@fact h2 = 8 | deaths | HU | people killed | 2037-06-10 evening | cumulative
@fact d3 = 158 | deaths | Q | people killed | 2037-06-14 | cumulative
@fact q3 = 97 | deaths | QU | people killed | 2037-06-14 | cumulative
@fact v3 = 49 | deaths | AV | people killed | 2037-06-14 | cumulative
@fact h3 = 12 | deaths | HU | people killed | 2037-06-14 | cumulative
@fact i1 = 410 | injuries | Q | people hurt | 2037-06-09 evening | cumulative
@fact i2 = 860 | injuries | Q | people hurt | 2037-06-10 evening | cumulative
@fact is = 145 | injuries | Q | people gravely hurt | 2037-06-10 evening | cumulative
@fact m2 = 76 | missing | Q | people missing | 2037-06-10 evening | snapshot
@fact m3 = 19 | missing | Q | people missing | 2037-06-14 | snapshot
@fact r2 = 43 | rescued | Q | people dug out alive | 2037-06-10 evening | cumulative
@fact hd2 = 2850 | homes | Q | houses destroyed | 2037-06-10 evening | cumulative
@fact hm2 = 6940 | homes | Q | houses damaged | 2037-06-10 evening | cumulative
@fact ht2 = 9790 | homes | Q | houses destroyed or damaged | 2037-06-10 evening | cumulative
@fact hd3 = 3420 | homes | Q | houses destroyed | 2037-06-14 | cumulative
@fact s2 = 12600 | evacuated | Q | people in shelters | 2037-06-10 evening | snapshot
@fact sn = 58 | other | C | shelters open | 2037-06-10 evening | snapshot
@fact s3 = 15900 | evacuated | Q | people in shelters | 2037-06-14 | snapshot
@fact he = 138 | evacuated | HO | patients carried out | 2037-06-09 | cumulative
@fact hk = 14 | deaths | HO | people killed | 2037-06-10 evening | cumulative
@fact bk = 11 | deaths | BU | people killed | 2037-06-10 evening | cumulative
@fact bp = 29 | other | BU | people on board | - | constant
@fact bs = 18 | rescued | BU | people who survived | 2037-06-10 evening | cumulative
@fact pw = 184000 | homes | PO | customers without power | 2037-06-09 evening | snapshot
@fact pr = 51000 | homes | PO | customers whose power was back | 2037-06-10 evening | cumulative
@fact pl = 133000 | homes | PO | customers without power | 2037-06-10 evening | snapshot
@fact rd = 23 | other | Q | roads cut | 2037-06-10 evening | snapshot
@fact mo = 250000000 | budget | PR | emergency money in quetzales | 2037-06-10 | plan | pledged
@fact us = 32000000 | budget | PR | emergency money in dollars | 2037-06-10 | plan | pledged
@fact rb = 1900000000 | budget | PR | cost of rebuilding in quetzales | 2037-06-14 | plan | projected
@fact x1 = 120 | other | MX | rescuers sent | 2037-06-10 | snapshot
@fact x2 = 54 | other | ES | rescuers sent | 2037-06-10 | snapshot
@fact x3 = 65 | other | SV | rescuers sent | 2037-06-10 | snapshot
@fact xt = 239 | other | C | foreign rescuers | 2037-06-10 | snapshot
@fact ag = 7 | age | B | age | - | constant
@fact hr = 41 | duration | B | hours under the rubble | 2037-06-10 | constant
@fact od = 9 | deaths | - | people killed in the quake of 2031 | 2031 | constant
@fact sx = 3300 | evacuated | Q | people added in shelters | 2037-06-14 | cumulative
@fact ap = 21000000 | fundraising | - | dollars asked for in the appeal | 2037-06-14 | plan
@fact af = 6300000 | fundraising | - | dollars received in the appeal | 2037-06-14 | cumulative
@fact as = 30 | other | - | share of the appeal received | 2037-06-14 | snapshot
@rel diff sx = s3 - s2
@rel share as = af / ap
@rel sum d2 = q2 + v2 + h2
@rel sum d3 = q3 + v3 + h3
@rel sum ht2 = hd2 + hm2
@rel sum bp = bk + bs
@rel diff pl = pw - pr
@rel sum xt = x1 + x2 + x3
@rel convert us = mo
@race toll2 = q2 v2 h2
@race toll3 = q3 v3 h3
@trap d0 d1 :: noon and evening
@trap d2 d3 :: second and sixth day
@trap i2 is :: all hurt and gravely hurt
@trap mg mr :: first and revised magnitude
@trap mr am :: main shock and aftershock
@trap hd2 hm2 :: destroyed and damaged
@trap s2 s3 :: two days
@trap hk bk :: hospital and bus
@trap mo rb :: emergency money and cost of rebuilding
@trap pr pl :: restored and still out

@doc a-flash | wire agency | 2037-06-09
At least {37|>d0} dead as strong quake strikes Guatemalan highlands

GUATEMALA CITY, June 9 (Ceiba Press) - A magnitude {6.8|mg} earthquake shook the western highlands of Guatemala at {3:17 a.m.|ck} on Tuesday, burying people as they slept. By noon {37|d0|t=By noon|by=the disaster agency} bodies had been recovered, the disaster agency CONRED said, and the number was certain to climb.

The quake was shallow, {11|dp} kilometres down, with its centre near the Chixoy reservoir. Adobe walls gave way in Nebaj, Cunén and Uspantán. {Eleven|bk} of those killed were passengers on the night bus to Cobán, which a rockfall had swept off the road.

In Nebaj soldiers carried {138|he|s=soldiers} patients out of the district hospital before its east wing collapsed.

"We stood in the street in our nightclothes and listened to the hill moving," Petrona Cobo, a weaver, told Radio Ixil. The last deadly tremor in the area, in 2031, claimed {nine|od|t=in 2031} lives.

Electricity failed in most of Quiché. The dam itself, inspectors reported, was unharmed.

More follows.

@doc b-bulletin | government bulletin | 2037-06-09
CONRED - Boletín 7, English version - 20:30

Event: earthquake, {03:17|ck}, magnitude {6.9|mr|t=revised} (revised). Depth {11|dp} km. Aftershocks to this hour: {94|an|t=to this hour}; the strongest, {5.4|am}, at 09:52.

Effects at {20:30|-}:
Deceased: {64|d1|t=to this hour}
Injured: {410|i1|^}
Customers without electricity, as informed by Energía del Altiplano: {184,000|pw|^|by=Energía del Altiplano}

Transfer of patients: {138|he} persons from the Nebaj hospital to Santa Cruz and to tents of the Army Engineers.

Incident at km 214, Ruta 7W: interprovincial coach with {29|bp} occupants struck by rock. {18|bs} rescued with life.

Warning: figures of persons deceased circulating on networks ({300|-}, {"more than 500"|-}) are false and denied by this Coordinator.

The population is asked to keep off bridges and to conserve water. Emergency: 119. Next bulletin 06:00.

@doc c-daily | national daily, English edition | 2037-06-11
'He asked for his dog': boy of {nine|!ag} found on the second night

By Lucrecia Tzoc Marroquín | Photos: H. Ajú

URABÁ, Quiché - They heard him at dusk. By the time the last beam was lifted Mateo Brito Raymundo, {nine|!ag}, had spent {41|hr} hours beneath what was his grandmother's kitchen, and the first thing he wanted to know was where Canelo was. He became the {43rd|r2|v=43|t=last night} and, so far, youngest person brought out breathing.

There will not be many more. By last night {112|d2|t=By last night} people were known to have died, {71|q2|^} in this department, {33|v2|^} in Alta Verapaz and {eight|h2|^} in Huehuetenango. Another {76|m2|^} have not been seen since. Doctors have treated {860|i2|^}, of whom {145|is|^} are in danger.

On paper the ruin looks tidy. {2,850|hd2|t=By last night|s=On paper} homes down, {6,940|hm2|^} cracked or leaning: {9,790|ht2|^} in all. In Cunén it looks like a ploughed field.

President Rosario Ixcot walked through it in borrowed boots. She promised Q{250 million|mo|m=pledged} "this week, not this year" and thanked the neighbours who had come: {120|x1} Mexicans with {eight|-} dogs, {54|x2} Spaniards, {65|x3} firefighters from El Salvador. That makes {229|!xt} foreign rescuers, and they all wanted to know why {23|rd} roads were still shut.

At the hospital in Nebaj, where {14|hk} perished, nurses were washing instruments in a bathtub.

Más leídas: 1. Dólar a Q7.81. 2. Los 10 municipios más pobres. 3. Comunicaciones 3-1 Xelajú

@doc d-blog | live blog of a broadcaster | 2037-06-10
Guatemala quake live: rescuers race clock as toll rises

21:48 We're closing this page for the night. Here's where things stand.
- The official death toll is {112|d2|t=for the night}, up from {64|d1|t=on Tuesday evening} on Tuesday evening.
- {Ninety|!m2|t=for the night} people remain unaccounted for.
- Upwards of {12,000|>s2|^} are sleeping in {58|sn|^} shelters.
- Quiché mourns {71|q2|^} of the dead.

20:55 Lights are coming back. Energía del Altiplano says {51,000|pr|t=20:55|by=Energía del Altiplano} homes have been reconnected since yesterday. That leaves {133,000|pl|^} in the dark.

20:21 BREAKING: a {seven|ag|s=year-old}-year-old has been pulled alive from a house in Urabá after {51|!hr} hours. Ambulance crews say he's dehydrated and has a broken wrist. He is {7|ag}, his uncle confirms, not {five|-} as we first reported.

18:30 The Spaniards have landed. {54|x2} members of the Madrid fire brigade have arrived on an air force Airbus, flight 4401.

17:05 Ixcot speaking in Santa Cruz now: {250 million|mo|by=Ixcot|s=Ixcot} quetzales, that's around {$32m|us|by=Ixcot}, for tents, food and diggers. No word on rebuilding.

15:40 The operator of the coach hit near Cobán names its driver among the {11|bk} who died. {Twenty-nine|bp} people had boarded in Huehuetenango.

14:12 Another jolt. We felt that one in the newsroom. Not as big as yesterday's {5.4|am|t=yesterday's}, says the seismology institute.

@doc e-broadsheet | foreign broadsheet | 2037-06-12
In Guatemala's mountains, the mud-brick trap

By Sunniva Okereke in Nebaj

The wall that killed Domingo Guzaro's parents was half a metre thick and had stood for sixty years. It took perhaps {four|-} seconds to fall.

Adobe is cheap, warm and lethal. Since an earthquake of magnitude {6.9|mr} at {3.17am|ck} on Tuesday, the highlands have been counting what it has done. Nearly {2,900|~hd2|t=by Wednesday night} dwellings had been flattened by Wednesday night and {6,940|hm2|^} more made unsafe. The fatalities stood at {112|d2|^}, with {three-quarters|-} of them indoors.

The injured are everywhere, on school desks, on the back of lorries. {680|!i2|t=by Wednesday night|by=officials} of them have passed through clinics, officials say, {145|is|^} with crushed limbs or worse. In the first evening there were {410|i1|t=In the first evening}. Surgeons flown in from Mexico operate beside the Nebaj hospital's wreck, from which {138|he} sick people were carried by recruits in the dark; {14|hk} others did not get out.

"Every earthquake here is a housing policy," says the engineer Wilfredo Caal. After the one that cost {nine|od|t=six years ago|s=the one} lives six years ago, a law promised steel mesh for {40,000|-} rural houses. Fewer than {300|-} got it.

A bus and a mountain met on Ruta 7W. {Eighteen|bs|s=A bus} of those on board climbed out through a window. The others, {11|bk|s=A bus} of them, lie in the sports hall at Cobán, under blankets with cartoon bears.

@doc f-un | humanitarian update | 2037-06-15
GUATEMALA: Earthquake - Flash Update No. 4 (as of 14 June)

HIGHLIGHTS
Authorities report {158|d3|t=as of 14 June|by=Authorities} fatalities, with {97|q3|^} in Quiché, {49|v3|^} in Alta Verapaz and {12|h3|^} in Huehuetenango. {Nineteen|m3|^} persons are listed as missing; search operations ended on 13 June.

{15,900|s3|t=as of 14 June} people are staying in collective centres, {3,300|sx|^} more than on 10 June, as families leave cracked houses after aftershocks ({310|an2|^} to date, none above {5.4|am}). Overcrowding is acute.

Destroyed housing units: {3,420|hd3|t=as of 14 June}. The count for 10 June was {2,850|hd2|t=10 June}. Assessment continues in 17 communities that can be reached on foot only.

FUNDING
The Government has activated Q{250 million|mo} (US$ {32|us|x=1000000} million). Preliminary reconstruction needs are put at Q{1.9 billion|rb|m=projected}. The Flash Appeal seeks US$ {21 million|ap}, of which {6.3|af|x=1000000} million, or {30 per cent|as}, has been received.

COORDINATION
{239|xt|s=foreign search specialists} foreign search specialists, {120|x1|s=of a single country} of a single country, have begun to demobilise. Health partners note that {860|i2|t=on the second day} injuries were recorded on the second day alone against a surgical capacity of {60|-}.

For more information: ocha-gt@un.example, Tel. +502 2384 3100
