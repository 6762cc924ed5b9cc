@story yd-molennec-storm
@topic Storm Gaspard over Brittany: wind, oyster beds, trains, isolated island, care home
@subject S = storm Gaspard | Gaspard | the storm
@subject M = Météo-Ouest | the weather service
@subject E = grid company Réseau Ouest | Réseau Ouest | the grid company
@subject P = prefecture of Finistère | the prefecture | prefect Hamid Le Bihan
@subject R = railway TER Armor | TER Armor | the railway
@subject I = island of Molennec | Molennec | the island
@subject C = care home Ker Gwenn | Ker Gwenn | the care home
@subject O = oyster farmers' committee | oyster farmers | the committee
@subject D = Mayor Nolwenn Coadou | Coadou | the island's mayor
@fact g1 = 186 | speed | I | km/h of gusts | 2034-11-02 | constant
@fact g2 = 151 | speed | - | km/h of gusts at Brest-Lanveur | 2034-11-02 | constant
@fact gf = 150 | speed | M | km/h of gusts | 2034-11-01 | plan | projected
@fact rec = 189 | speed | I | km/h of gusts, record | 2009 | constant
@fact wv = 11.4 | other | - | metres of waves | 2034-11-02 | constant
@fact pw1 = 412000 | homes | E | customers without power | 2034-11-02 morning | snapshot
@fact pw2 = 618000 | homes | E | customers without power | 2034-11-02 noon | snapshot
@fact pw3 = 92700 | homes | E | customers without power | 2034-11-05 | snapshot
@fact pwc = -85 | rate | E | change in customers without power from the peak | 2034-11-05 | snapshot
@fact cr = 2400 | jobs | E | technicians | 2034-11-03 | snapshot
@fact d1 = 2 | deaths | S | people killed | 2034-11-02 evening | cumulative
@fact d2 = 5 | deaths | S | people killed | 2034-11-06 | constant
@fact inj = 61 | injuries | S | people injured | 2034-11-06 | constant
@fact op = 3300 | other | P | call-outs of firefighters | 2034-11-03 | cumulative
@fact ch = 96 | evacuated | C | residents moved | 2034-11-02 | constant
@fact chs = 11 | officers | C | staff on duty | 2034-11-02 | constant
@fact gen = 7 | duration | C | hours for which the generator ran | 2034-11-02 | constant
@fact genp = 48 | duration | C | hours for which the generator should run | - | constant | threshold
@fact tr = 3 | duration | R | days without trains | 2034-11-05 | constant
@fact trp = 1 | duration | R | days without trains | 2034-11-01 | plan | projected
@fact tre = 1260 | other | R | trees on the line | 2034-11-04 | cumulative
@fact trn = 184 | ridership | R | passengers who spent the night in a station | 2034-11-02 | constant
@fact pop = 870 | other | I | inhabitants | 2034 | constant
@fact iso = 5 | duration | I | days cut off | 2034-11-07 | constant
@fact wat = 12 | other | I | tonnes of water brought by ship | 2034-11-05 | constant
@fact rf = 138 | homes | I | roofs damaged | 2034-11-04 | constant
@fact rft = 460 | homes | I | houses | 2034 | constant
@fact rfs = 30 | other | I | share of roofs damaged | 2034-11-04 | constant
@fact oy = 2100 | other | O | tonnes of oysters lost | 2034-11-08 | snapshot | projected
@fact oyt = 14000 | other | O | tonnes of oysters in the bay | 2034 | constant
@fact oys = 15 | other | O | share of oysters lost | 2034-11-08 | snapshot
@fact oyp = 5 | price | O | euros a kilo | 2034 | constant
@fact oyv = 10500000 | damages | O | euros of oysters lost | 2034-11-08 | snapshot | projected
@fact sch = 640 | other | P | schools closed | 2034-11-02 | snapshot
@fact ant = 74 | other | - | mobile masts out of order | 2034-11-03 | snapshot
@fact dm = 780000000 | damages | - | euros of insured damage | 2034-11-20 | snapshot | projected
@fact cl = 131000 | other | - | claims | 2034-11-20 | cumulative
@fact gree = 23 | area | - | hectares of greenhouses broken | 2034-11-08 | constant
@fact old = 4 | deaths | - | people killed by the storm of 2027 | 2027 | constant
@fact pres = 951 | other | M | hectopascals of pressure | 2034-11-02 | constant
@fact recx = 3 | speed | I | km/h below the record | 2034-11-02 | constant
@fact genx = 41 | duration | C | hours by which the generator fell short | 2034-11-02 | constant
@fact pwx = 206000 | homes | E | customers who lost power between morning and noon | 2034-11-02 | constant
@fact trx = 2 | duration | R | days without trains beyond the forecast | 2034-11-05 | constant
@fact oyk = 2100000 | other | O | kilos of oysters lost | 2034-11-08 | snapshot | projected
@rel change pwc = pw2 -> pw3
@rel share rfs = rf / rft
@rel share oys = oy / oyt
@rel diff recx = rec - g1
@rel diff genx = genp - gen
@rel diff pwx = pw2 - pw1
@rel diff trx = tr - trp
@rel product oyv = oyk * oyp
@trap g1 g2 :: two places
@trap gf g2 :: forecast and measured
@trap g1 rec :: this storm and the record
@trap pw1 pw2 :: morning and noon
@trap pw2 pw3 :: the peak and three days later
@trap d1 d2 :: the toll rose
@trap gen genp :: real and required hours
@trap tr trp :: real and planned days
@trap oy oyt :: lost and all oysters
@trap rf rft :: damaged roofs and houses

@doc a-wire | wire agency | 2034-11-02
Storm cuts power to {618,000|pw2} in Brittany, {two|d1} dead

BREST, France, Nov 2 (Agence Lumière) - Gusts of {186|g1|by=the weather service} km/h struck the island of Molennec and {151|g2|^} km/h the naval town of Brest-Lanveur on Thursday, the weather service said, when storm Gaspard came in from the Atlantic with a pressure of {951|pres} hectopascals.

{Two|d1|t=by evening|by=the prefecture of Finistère} people were dead by evening, the prefecture of Finistère said. {618,000|pw2|t=at noon|by=grid company Réseau Ouest} customers had no electricity at noon, up from {412,000|pw1|t=in the morning} in the morning, {206,000|pwx} more, according to grid company Réseau Ouest. {640|sch} schools were closed.

The forecast had been for gusts of {150|gf}. The record for the island, of 2009, is {189|rec}, or {three|recx} km/h more.

Waves reached {11.4|wv} metres. A storm in 2027 killed {four|old|t=in 2027}.

@doc b-local | regional daily, English page | 2034-11-04
{Seven|gen} hours of light at Ker Gwenn

Maëlle Tanguy-Sarr, Lannilis

The generator of the care home Ker Gwenn is tested every first Monday of the month, for ten minutes. It is supposed to run {48|genp} hours. On Thursday it ran {seven|gen}, {41|genx} too few, and then {eleven|chs} members of staff carried {96|ch} residents down two floors by the light of telephones.

"I've been carried before, in the war," said Madame Le Goff, who is {103|-}. "They were less polite."

Firefighters have been called out {3,300|op|t=by last night} times by last night. The railway, which had announced {one|trp} day without trains, counts {1,260|tre|t=so far|by=The railway} trees on its tracks so far; {184|trn} passengers slept in the station at Morlaix.

{2,400|cr} technicians are at work. {Seventy-four|ant} mobile masts are silent.

On Molennec, {870|pop} people, there's been no boat since Wednesday. {138|rf} of {460|rft} roofs are damaged, {30 percent|rfs}, says Coadou, the island's mayor, on a radio amateur's set.

Stade Brestois {1|-}, Nantes {0|-}. Mots croisés p. {28|-}

@doc c-pref | prefecture communiqué | 2034-11-06
Gaspard: situation on Monday, 18:00

Deaths: {5|d2|t=Monday}. Injured: {61|inj|t=Monday}.
Power: {92,700|pw3|t=on Sunday} customers without supply on Sunday, {85 percent|pwc|v=-85} fewer than at the peak.
Trains: resumed on Sunday after {three|tr} days, {two|trx} more than foreseen.
Molennec: a naval vessel has landed {12|wat} tonnes of water. Regular boats from tomorrow, after {five|iso} days.

Prefect Hamid Le Bihan thanks the {2,400|cr} technicians. Public information: 0 800 {29|-} 00 29.

@doc d-trade | seafood trade letter | 2034-11-09
{Fifteen percent|oys} of the bay is on the beach

Oyster farmers reckon with {2,100|oy|by=Oyster farmers} tonnes lost out of {14,000|oyt} in the bay, {15 percent|oys}. At {five|oyp} euros a kilo the {2.1 million|oyk} kilos mean {10.5 million|oyv} euros.

Racks at Carantec stood upside down. Divers go in on {Monday|-}.

Onshore, {23|gree} hectares of greenhouses are broken.

No. {1,207|-}. Turbot {€14.20|-}, langoustine {€19|-}.

@doc e-insur | business newsletter | 2034-11-21
Gaspard: {131,000|cl} claims

Insurers have {131,000|cl|t=as of Monday|by=Insurers} claims as of Monday and expect {780 million|dm|^} euros, half of it roofs.

The grid lost {618,000|pw2|t=at the peak} customers at the peak. {Five|d2} people died. The island where the wind was strongest, at {186|g1}, lost {138|rf} roofs and, its mayor Coadou points out, no one.

Care homes: after Ker Gwenn ({96|ch} residents), a decree will require a generator test of {48|genp} hours, not ten minutes.

Reinsurance renewals from {1 January|-}.
