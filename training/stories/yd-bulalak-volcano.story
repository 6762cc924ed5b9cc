@story yd-bulalak-volcano
@topic Eruption of Mount Bulalak in the Philippines: alert levels, evacuees, ashfall, lahar
@subject V = Mount Bulalak | Bulalak | the volcano
@subject P = Phivolcs | state volcanologists | the volcano institute
@subject A = province of Camarines Oriental | the province | the capitol
@subject G = Governor Teodora Villanueva-Oco | Villanueva-Oco | the governor
@subject D = disaster council | NDRRMC | the civil defense office
@subject S = San Isidro Norte | San Isidro | the town
@subject B = Barangay Matabang | Matabang
@subject W = social welfare department | DSWD | the welfare department
@subject F = farm department | agriculture department | the agriculture office
@subject L = Legados airport | the airport
@subject R = Red Cross chapter | the Red Cross
@fact al0 = 2 | other | P | alert level | 2033-10-03 | snapshot
@fact al1 = 4 | other | P | alert level | 2033-10-05 morning | snapshot
@fact al2 = 3 | other | P | alert level | 2033-10-16 | snapshot
@fact pz = 4 | distance | P | kilometers of permanent danger zone | - | constant
@fact ez = 8 | distance | P | kilometers of extended danger zone | 2033-10-05 | snapshot
@fact ez2 = 6 | distance | P | kilometers of extended danger zone | 2033-10-16 | snapshot
@fact pl = 9.5 | distance | V | kilometers of height of the ash column | 2033-10-05 | constant
@fact pl2 = 3 | distance | V | kilometers of height of the ash column | 2033-10-09 | constant
@fact tm = 06:14 | clock | V | time of the eruption | 2033-10-05 | constant
@fact qk = 312 | other | P | volcanic quakes in a day | 2033-10-05 | snapshot
@fact qk0 = 48 | other | P | volcanic quakes in a day | 2033-10-03 | snapshot
@fact qkg = 550 | rate | P | growth of volcanic quakes | 2033-10-05 | constant
@fact so = 7200 | other | P | tonnes of sulfur dioxide a day | 2033-10-06 | snapshot
@fact ev1 = 18300 | evacuated | A | people evacuated | 2033-10-05 evening | cumulative
@fact ev2 = 41600 | evacuated | A | people evacuated | 2033-10-08 | cumulative
@fact evp = 52000 | evacuated | A | people to be evacuated | 2033-10-05 | plan
@fact evs = 80 | other | A | share of the evacuation plan carried out | 2033-10-08 | snapshot
@fact evr = 10400 | other | A | people still in the danger zone | 2033-10-08 | snapshot
@fact ec = 94 | other | D | evacuation centers | 2033-10-08 | snapshot
@fact ecp = 26400 | evacuated | D | people in evacuation centers | 2033-10-08 | snapshot
@fact eo = 15200 | evacuated | D | evacuees with relatives | 2033-10-08 | snapshot
@fact cr = 58 | rate | D | people per classroom | 2033-10-08 | snapshot
@fact d1 = 2 | deaths | V | people killed by the eruption | 2033-10-06 | cumulative
@fact d2 = 7 | deaths | V | people killed by the eruption and lahar | 2033-10-12 | cumulative
@fact dl = 5 | deaths | B | people killed by the lahar | 2033-10-12 | constant
@fact ms = 3 | missing | B | people missing after the lahar | 2033-10-12 | snapshot
@fact inj = 64 | injuries | V | people treated for breathing trouble | 2033-10-08 | cumulative
@fact hl = 83 | homes | B | houses buried by the lahar | 2033-10-12 | constant
@fact hp = 120 | homes | B | houses in the barangay | 2033 | constant
@fact hs = 69.2 | other | B | share of houses buried by the lahar | 2033-10-12 | constant
@fact rn = 176 | other | S | millimeters of rain in a day | 2033-10-11 | constant
@fact ash = 12 | distance | S | millimeters of ash | 2033-10-05 | constant
@fact crop = 3900 | area | F | hectares of abaca and pili damaged | 2033-10-10 | snapshot
@fact cl = 214000000 | damages | F | pesos of crop damage | 2033-10-10 | snapshot | projected
@fact cl2 = 298000000 | damages | F | pesos of crop damage | 2033-10-18 | snapshot | projected
@fact cat = 2600 | other | F | head of cattle and carabao moved | 2033-10-08 | cumulative
@fact fp = 31200 | other | W | food packs given out | 2033-10-08 | cumulative
@fact fpc = 715 | price | W | pesos for a food pack | 2033 | constant
@fact fpt = 22308000 | spending | W | pesos for food packs in all | 2033-10-08 | cumulative
@fact mk = 85000 | other | R | face masks given out | 2033-10-08 | cumulative
@fact fl = 46 | other | L | flights cancelled | 2033-10-07 | cumulative
@fact fld = 3 | duration | L | days for which the airport was closed | 2033-10-08 | constant
@fact sch = 212 | other | A | schools closed | 2033-10-06 | snapshot
@fact stu = 74000 | enrolment | A | pupils without classes | 2033-10-06 | snapshot
@fact cal = 150000000 | budget | G | pesos from the calamity fund | 2033-10-06 | plan | pledged
@fact calu = 63000000 | spending | G | pesos spent from the calamity fund | 2033-10-18 | cumulative
@fact cals = 42 | other | G | share of the calamity fund spent | 2033-10-18 | snapshot
@fact old = 64 | deaths | - | people killed by the eruption of 1988 | 1988 | constant
@fact hgt = 2140 | distance | V | meters above sea level | - | constant
@fact arr = 19 | arrests | A | people caught inside the danger zone | 2033-10-16 | cumulative
@fact ret = 16800 | other | A | people allowed to go home | 2033-10-16 | constant
@fact dk = 7 | other | A | dams against mudflows | - | constant
@fact dkb = 3 | other | A | broken dams against mudflows | 2033 | snapshot
@rel share evs = ev2 / evp
@rel diff evr = evp - ev2
@rel sum ev2 = ecp + eo
@rel change qkg = qk0 -> qk
@rel sum d2 = d1 + dl
@rel share hs = hl / hp
@rel product fpt = fp * fpc
@rel share cals = calu / cal
@trap al0 al1 :: the level was raised
@trap pz ez :: permanent and extended zone
@trap pl pl2 :: two plumes
@trap ev1 ev2 :: evacuated on the first evening and by the fourth day
@trap ev2 ecp :: all evacuees and those in centers
@trap d1 d2 :: the lahar's victims came on top
@trap cl cl2 :: two estimates a week apart
@trap dl ms :: killed and missing
@trap d2 dk :: seven dead and seven dams
@trap al1 pz :: level 4 and 4 kilometers

@doc a-bulletin | institute bulletin | 2033-10-05
BULALAK VOLCANO BULLETIN
05 October 2033, 8:00 AM

At {6:14 AM|tm} today an explosive eruption of Bulalak produced an ash column {9.5|pl} kilometers high that drifted southwest. {312|qk|t=in the past 24 hours} volcanic earthquakes were recorded in the past 24 hours, compared with {48|qk0|t=two days ago} two days ago, an increase of {550%|qkg}.

Phivolcs is raising the status from Alert Level {2|al0} to Alert Level {4|al1}, hazardous eruption imminent or in progress. No entry is allowed into the {4|pz}-km Permanent Danger Zone. An Extended Danger Zone of {8|ez} km is declared.

Civil aviation must avoid the summit ({2,140|hgt} m). Communities along rivers should prepare for lahars in the event of {30|-} mm of rain within an hour.

DOST-PHIVOLCS, C.P. Garcia Avenue. Trunkline {8426-1468|-} to 79

@doc b-wire | wire agency | 2033-10-06
Thousands flee erupting Philippine volcano; {two|d1} dead

MANILA, Oct 6 (PanPac) - A volcano in the Philippines that had been quiet since 1988 killed {two|d1|t=as of Thursday morning|by=the civil defense office} people as of Thursday morning, the civil defense office said, and emptied the towns around it. Both were hit by rocks on a farm.

The province had moved {18,300|ev1|t=by Wednesday evening} people by Wednesday evening and wants to move {52,000|evp|by=The province}. Ash {12|ash} millimeters thick fell on San Isidro Norte, where "noon looked like nine at night," its police chief said.

{Two hundred twelve|sch} schools with {74,000|stu} pupils are shut. Legados airport is closed.

Governor Teodora Villanueva-Oco released {150 million|cal|by=Governor Teodora Villanueva-Oco} pesos from the calamity fund.

Bulalak's gas output was put at {7,200|so|by=state volcanologists} tonnes of sulfur dioxide a day by state volcanologists. In 1988 its eruption killed {64|old|t=In 1988} people.

@doc c-daily | Manila broadsheet | 2033-10-09
{58|cr} to a classroom: Bulalak's evacuees settle in for a long stay

By Jonalyn Recto, Legados City

Teacher Marivic Abrenica wrote on the blackboard what she has in her room: {58|cr} people, {3|-} dogs, 1 fan.

As of Saturday {41,600|ev2|t=As of Saturday|by=the disaster council} persons had left the danger zone, {80 percent|evs} of what is planned, the disaster council said. Of these, {26,400|ecp} are in {94|ec} centers and {12,500|!eo|by=the disaster council} with relatives.

Those who stay, {10,400|evr} by the capitol's reckoning, are mostly men with animals. The agriculture office has trucked out {2,600|cat} cattle and carabaos.

The welfare department says {31,200|fp|by=The welfare department} food packs at {P715|fpc|v=715} each have gone out; the Red Cross handed out {85,000|mk} masks. {Sixty-four|inj} people were treated for breathing trouble.

The airport reopens today after {three|fld} days and {46|fl} cancelled flights. On Sunday morning the volcano puffed again, {three|pl2|t=On Sunday morning} kilometers high, a child's drawing of a volcano.

Alert Level {4|al1} stays.

RELATED: Bulalak in 10 photos | Editorial, A{12|-}

@doc d-local | local radio site, Bicol-type region | 2033-10-12
Lahar sweeps Matabang, {5|dl} dead, {3|ms} missing

LEGADOS — The rain came at eleven. By midnight the Yawa River carried half a mountain, and {83|hl} of the {120|hp} houses of Barangay Matabang were under it, {69 percent|hs|round}.

{Five|dl} bodies were pulled from the mud, said barangay captain Noel Baluyot. {Three|ms} people are missing. With the two farmers of last week the eruption has now claimed {nine|!d2} lives.

They should not have been home. Matabang lies {7|-} kilometers from the crater, inside the {8|ez}-kilometer zone. But the center had no more rice, a woman told DZLG, and the pigs were hungry.

Rain at San Isidro: {176|rn|t=on Tuesday} mm on Tuesday. Of the {seven|dk} dams against mudflows in the province, {three|dkb} broke years ago and were never mended, the captain says. The governor's office admits to {two|!dkb|by=The governor's office}.

Share this to your barangay GC. DZLG 1143 kHz.

@doc e-sitrep | UN-style situation report | 2033-10-13
PHILIPPINES: Bulalak Eruption – Situation Report No. 2 (as of 12 October)

Casualties: {7|d2|t=12 October|by=NDRRMC} dead (of which {5|dl} by lahar on 11 October), {3|ms} missing (NDRRMC).

Displacement: {41,600|ev2|t=at 8 October|by=NDRRMC} persons evacuated at 8 October, {26,400|ecp|^} in {94|ec} centres, {15,200|eo|^} hosted. The plan covers {52,000|evp}.

Food: {31,200|fp} packs at a cost of {PHP 22.3 million|fpt}.

Agriculture: damage to {3,900|crop} ha of abaca and pili, {PHP 214 million|cl|t=at 10 October|by=Department of Agriculture} at 10 October (Department of Agriculture).

Education: {212|sch} schools closed, {74,000|stu} learners affected.

Hazard: Alert Level {4|al1}; zone {8|ez} km. Lahar risk high with rain such as the {176|rn} mm of 11 October.

Gaps: {1,300|-} toilets; {18|-} water trucks. Map {PHL-033|-}.

@doc f-qa | newspaper Q&A | 2033-10-18
Can we go home? Bulalak questions answered

Q: The alert is down to what?
A: {Three|al2|t=since Sunday}, since Sunday. The extended zone is {six|ez2} kilometers now, it was {eight|ez}. Some {16,800|~ret} people may return.

Q: If I go inside anyway?
A: {Nineteen|arr} persons have been caught at it. Fine: P{5,000|-}.

Q: How much did farmers lose?
A: The department's new figure is {P298 million|cl2|t=new|by=The department|v=298000000}. Last week it was {P214 million|cl|t=Last week|by=The department|v=214000000}.

Q: Where is the governor's money?
A: Of {P150 million|cal|v=150000000}, {P63 million|calu|v=63000000} is spent. It's {52 percent|!cals}, her treasurer says.

Q: Did quakes stop?
A: No. At the worst there were {312|qk|t=At the worst} in a day.

Q: How high was the plume?
A: {Nine and a half|pl} kilometers on the fifth of October.
