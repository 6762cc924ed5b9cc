@story tb-b-philippines-earthquake
@topic Damage of an earthquake in a Philippine province, by municipality
@subject P = Dumaran Sur | the province | the earthquake | the quake | TOTAL
@subject B = Balangon
@subject T = Tigbaw
@subject M = Macarang
@subject S = San Isidro del Mar | San Isidro
@fact bd = 9 | deaths | B | people killed | 2033-08-22 18:00 | cumulative
@fact td = 5 | deaths | T | people killed | 2033-08-22 18:00 | cumulative
@fact md = 2 | deaths | M | people killed | 2033-08-22 18:00 | cumulative
@fact sd = 0 | deaths | S | people killed | 2033-08-22 18:00 | cumulative
@fact pd = 16 | deaths | P | people killed | 2033-08-22 18:00 | cumulative
@fact pd0 = 7 | deaths | P | people killed | 2033-08-20 noon | cumulative
@fact bi = 84 | injuries | B | people injured | 2033-08-22 18:00 | cumulative
@fact ti = 61 | injuries | T | people injured | 2033-08-22 18:00 | cumulative
@fact mi = 37 | injuries | M | people injured | 2033-08-22 18:00 | cumulative
@fact si = 12 | injuries | S | people injured | 2033-08-22 18:00 | cumulative
@fact pi = 194 | injuries | P | people injured | 2033-08-22 18:00 | cumulative
@fact pi0 = 110 | injuries | P | people injured | 2033-08-20 noon | cumulative
@fact bh = 412 | homes | B | houses destroyed | 2033-08-22 18:00 | cumulative
@fact th = 288 | homes | T | houses destroyed | 2033-08-22 18:00 | cumulative
@fact mh = 156 | homes | M | houses destroyed | 2033-08-22 18:00 | cumulative
@fact sh = 43 | homes | S | houses destroyed | 2033-08-22 18:00 | cumulative
@fact ph = 899 | homes | P | houses destroyed | 2033-08-22 18:00 | cumulative
@fact pp = 2140 | homes | P | houses partly damaged | 2033-08-22 18:00 | cumulative
@fact mag = 6.4 | other | P | magnitude by the national institute | 2033-08-20 04:51 | constant
@fact magu = 6.2 | other | P | magnitude by the American survey | 2033-08-20 04:51 | constant
@fact aft = 5.1 | other | P | magnitude of the strongest aftershock | 2033-08-20 06:12 | constant
@fact ck = 04:51 | clock | P | time of the main shock | 2033-08-20 | constant
@fact ev = 3200 | evacuated | P | people sleeping in evacuation centres | 2033-08-21 night | snapshot
@fact evt = 1150 | evacuated | T | people sleeping in evacuation centres | 2033-08-20 20:30 | snapshot
@fact aid = 10000 | budget | P | cash aid promised for each destroyed house in pesos | 2033-08-22 | plan | pledged
@fact mis = 4 | missing | B | people missing | 2033-08-20 noon | snapshot
@trap pd pd0 :: first day's noon count and third day's
@trap pi pi0 :: first day's noon count and third day's
@trap ph pp :: destroyed and partly damaged
@trap mag magu :: two institutes
@trap ev evt :: the province, and one town a night earlier
@rel sum pd = bd + td + md + sd
@rel sum pi = bi + ti + mi + si
@rel sum ph = bh + th + mh + sh

@doc a-council | disaster council bulletin | 2033-08-22
SITUATIONAL REPORT NO. 6, Dumaran Sur earthquake

Source: Provincial Disaster Risk Reduction and Management Office. Figures are as of 6:00 PM, 22 August 2033, and are subject to validation.

Municipality | Dead | Injured | Houses destroyed
Balangon | {9|bd|t=as of 6:00 PM, 22 August 2033|by=Provincial Disaster Risk Reduction and Management Office} | {84|bi|^} | {412|bh|^}
Tigbaw | {5|td|^} | {61|ti|^} | {288|th|^}
Macarang | {2|md|^} | {37|mi|^} | {156|mh|^}
San Isidro del Mar | {0|sd|^} | {12|si|^} | {43|sh|^}
TOTAL | {16|pd|^} | {194|pi|^} | {899|ph|^}

Partly damaged houses, all municipalities: {2,140|pp|^}

{No|-} new casualties were reported in the last 12 hours. Next report: 23 August, 6:00 AM.

@doc b-radio | local radio site, timeline | 2033-08-20
TIMELINE: A long Saturday in Dumaran Sur

DYKV 94.3 FM | Now playing: Umaga Na! | Peso {61.20|-} | Balangon {29|-}°C

{04:51|ck} - Ground shakes for some 30 seconds. Phivolcs puts it at magnitude {6.4|mag|by=Phivolcs}; the US Geological Survey says {6.2|magu|by=the US Geological Survey}.
06:12 - Strongest aftershock, a {5.1|aft|t=06:12}, brings down what was left of Tigbaw public market.
07:40 - Mayor Lourdes Abantao of Macarang suspends classes.
12:00 - Capitol's first count: {7|pd0|t=12:00|by=Capitol} dead, {110|pi0|^} hurt across the province. In Balangon {4|mis|t=12:00} people are still being dug for.
15:25 - Governor denies rumours of {100|-} dead in the upland sitios. "Fake news," he says.
20:30 - {1,150|evt|t=20:30} bed down at Tigbaw Central School. The town hall had planned for {400|-}.

Like and share! Text your report to 0917 555 0136.

@doc c-broadsheet | national broadsheet | 2033-08-23
Quake leaves nearly {900|~ph} families without a roof

By Crisanto Velarde-Uy, Visayas Bureau

BALANGON, Dumaran Sur: The strong quake that struck at {4:51 a.m.|ck} on Saturday has killed {16|pd|t=as of Monday evening|by=provincial officials} people and hurt {194|pi|^} as of Monday evening, provincial officials said.

{Nine|!td} died in Tigbaw, most when the market caved in, and {five|!bd} in Balangon. Macarang buried {two|md} sisters. San Isidro del Mar had {no|sd|v=0} deaths; a {dozen|si|v=12} residents were treated there for cuts and fractures.

Balangon lost {412|bh} houses, Tigbaw {288|th}. Another {2,000|>pp} plus can be repaired, the governor's office said. Some {3,200|~ev|t=on Sunday night} people were in evacuation centers on Sunday night.

The social welfare department promised {P10,000|aid|by=The social welfare department} for every house that is gone.
