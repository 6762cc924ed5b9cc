@story ya-ecuador-iguanas
@topic Baby iguanas and sea cucumbers seized on islands of Ecuador: from the airport X-ray to the sentence of a ranger
@subject X = iguana seizure | seizure | the case | smuggling
@subject P = Insular National Park | park | park service | park director Jahaira Moncayo
@subject A = airport of Isla Serena | airport | X-ray operator | Ecogal
@subject N = navy | coastguard | frigate captain Teo Almagro
@subject F = prosecutor Fabricio Yela | prosecutor | prosecution | Fiscalía
@subject J = Judge Ivonne Cedeño Pin | judge | court
@subject R = Wilson Ordóñez Baque | Ordóñez | the ranger | park ranger
@subject B = breeding centre | iguana centre | centre
@subject C = CITES watch group | Scale Watch | NGO
@fact tt = 174 | other | X | iguanas in the suitcase | 2033-04-22 | constant
@fact alv = 161 | other | X | iguanas alive in the suitcase | 2033-04-22 | constant
@fact ded = 13 | deaths | X | iguanas dead in the suitcase | 2033-04-22 | constant
@fact de2 = 29 | deaths | B | iguanas that had died | 2033-06-30 | cumulative
@fact aliv2 = 145 | other | B | iguanas alive | 2033-06-30 | snapshot
@fact cm = 6 | other | X | centimetres of length of a iguana | - | constant
@fact mth = 3 | age | X | months of age of the iguanas | 2033-04-22 | constant
@fact wrp = 12 | duration | X | hours in the socks | 2033-04-22 | constant
@fact kg = 23 | other | X | kilograms that the suitcase weighed | 2033-04-22 | constant
@fact pr = 5000 | price | C | dollars for a iguana in Asia | 2033 | constant
@fact val = 870000 | other | C | dollars that the iguanas would fetch in Asia | 2033-04-22 | constant
@fact loc = 60 | price | F | dollars paid to the thief for a iguana | 2033 | constant
@fact locv = 10440 | price | F | dollars paid to the thief for all the iguanas | 2033 | constant
@fact ar = 2 | arrests | F | people arrested | 2033-04-23 | cumulative
@fact ar2 = 5 | arrests | F | people arrested | 2033-06-30 | cumulative
@fact mis = 126 | missing | B | iguanas missing at the centre | 2033-05-02 | constant
@fact wild = 48 | other | P | iguanas taken from the wild | 2033-05-02 | constant
@fact stk = 1890 | other | B | iguanas held before the theft | 2033-04 | snapshot
@fact stn = 1764 | other | B | iguanas counted after the theft | 2033-05-02 | snapshot
@fact cuc = 41000 | other | N | sea cucumbers seized | 2033-05-19 | constant
@fact cuk = 820 | other | N | kilograms of dried sea cucumber seized | 2033-05-19 | constant
@fact cup = 180 | price | N | dollars for a kilogram of dried sea cucumber | 2033 | constant
@fact cuv = 147600 | other | N | dollars that the sea cucumbers were worth | 2033-05-19 | constant
@fact sac = 41 | other | N | sacks seized | 2033-05-19 | constant
@fact bt = 2 | other | N | boats held | 2033-05-19 | cumulative
@fact crw = 9 | arrests | N | crew arrested | 2033-05-19 | cumulative
@fact nm = 35 | distance | N | nautical miles from the coast | 2033-05-19 | constant
@fact rg = 280 | officers | P | rangers | 2033 | snapshot
@fact cam = 0 | other | B | cameras at the centre | 2033-04 | snapshot
@fact camn = 24 | units_pledged | B | cameras to be installed | 2033-12 | plan | pledged
@fact bud = 380000 | budget | P | dollars for security | 2034 | plan
@fact tour = 271000 | ridership | P | visitors in a year | 2032 | cumulative
@fact fee = 200 | price | P | dollars of entry for a foreigner | 2033 | constant
@fact yr = 11 | duration | R | years in the park service | 2033 | constant
@fact age = 37 | age | R | age of the ranger | 2033 | snapshot
@fact sal = 820 | other | R | dollars a month earned by the ranger | 2033 | constant
@fact dep = 9600 | other | F | dollars paid into the ranger's account | 2033-04 | cumulative
@fact sen = 4 | sentence | R | years of prison | 2034-02-14 | constant
@fact ask = 6 | sentence | F | years of prison sought | 2034-02-07 | constant
@fact senb = 2 | sentence | J | years of prison for the courier | 2034-02-14 | constant
@fact fin = 639000 | damages | J | dollars of compensation to the park | 2034-02-14 | constant
@fact rel = 92 | other | P | seized iguanas set free | 2035-03-01 | cumulative
@fact yp = 2 | cases | C | earlier seizures of more than a hundred iguanas | 2033-04 | cumulative
@fact gone = 600 | other | C | iguanas smuggled in ten years | 2033-04 | cumulative | projected
@rel sum tt = alv + ded
@rel sum tt = mis + wild
@rel diff stn = stk - mis
@rel product val = pr * tt
@rel product locv = loc * tt
@rel product cuv = cup * cuk
@rel sum tt = de2 + aliv2
@rel diff mis = stk - stn
@trap tt alv :: all and living ones
@trap ded de2 :: later deaths
@trap pr loc :: price in Asia and on the island
@trap val locv :: what they would fetch and what was paid
@trap ar ar2 :: later arrests
@trap mis wild :: from the centre and from the wild
@trap stk stn :: before and after
@trap cuc cuk :: pieces and kilograms
@trap cuc sac :: 41,000 animals, 41 sacks
@trap sen ask :: given and sought
@trap sen senb :: two convicts
@trap sal dep :: salary and deposits
@trap rel aliv2 :: set free and alive
@trap cam camn :: then and promised

@doc a-park | park service bulletin | 2033-04-22
INSULAR NATIONAL PARK - BULLETIN 31

During inspection at the airport of Isla Serena this morning, the X-ray operator observed "socks that moved" in a suitcase of {23|kg} kilos bound for Guayaquil.

There were {174|tt} juveniles of land iguana, of about {3|~mth} months and {6|cm} centimetres, sewn into sports socks. {Thirteen|ded} were dead. The {161|alv} alive were transferred to the breeding centre for quarantine.

It's estimated that they'd been in the socks for {12|~wrp} hours.

{Two|ar} persons will be presented before the judge tomorrow.

Director Jahaira Moncayo: "It hurts, and it'll hurt more when we know who."

@doc b-wire | wire agency | 2033-05-04
Ecuador probes park's own staff over stolen baby iguanas

GUAYAQUIL, May 4 (Austral) - Most of the baby land iguanas found in a suitcase at an Ecuadorean island airport last month were stolen from the national park's own breeding centre, officials said after a count.

The centre held {1,890|stk} animals before the theft and {1,764|stn|t=on Monday} on Monday, {126|mis} fewer. The other {48|wild} in the suitcase were taken from the wild.

In Asia a hatchling can sell for {$5,000|pr}, which would put the haul at {$870,000|val}, according to Scale Watch, a group that tracks the trade. Whoever stole them got {$60|loc} each, the prosecutor believes.

It's the third seizure of more than a hundred; there were {two|yp} before. Scale Watch thinks {600|~gone|by=Scale Watch} were smuggled in ten years.

The centre had {no|cam|v=0} cameras.

@doc c-navy | navy communiqué | 2033-05-19
ECUADORIAN NAVY - COASTGUARD SUBCOMMAND

At {35|nm} nautical miles from the coast, the unit "Isla Pelada" intercepted {two|bt} boats with {nine|crw} crew and {41|sac} sacks containing dried sea cucumber: {41,000|~cuc} specimens, {820|cuk} kilos.

Estimated value: {USD 147,600|cuv}, at {USD 180|cup} a kilo.

Captain Teo Almagro said that the boats had left from the same beach as "other merchandise this year".

The species is under closed season. Cargo and persons are at the disposal of the prosecutor.

@doc d-local | island newspaper | 2033-07-03
Everybody knows Wilson

By Mercy Tupiza, El Pinzón

He taught our children to weigh hatchlings on the kitchen scales. Now Wilson Ordóñez, {37|age}, {eleven|yr} years a ranger, is the {fifth|ar2|v=5|t=by June 30} arrested in the case, by June 30.

He earned {$820|sal} a month. In his account, says prosecutor Yela, there were deposits of {$9,600|dep} that nobody on a ranger's pay makes. For the whole suitcase, at sixty dollars a head, the thief would've received {$10,440|locv}.

Of the {174|tt}, {29|de2|t=by the end of June} have died by the end of June. {145|aliv2} eat hibiscus in quarantine.

The park has {280|rg} rangers. {271,000|tour|t=last year} people visited last year, and a foreigner now pays {$200|fee}. "With that you could buy a camera," says his mother.

Boat to Santa Rita: 7 and 14h, $35

@doc e-court | national daily | 2034-02-15
Four years for the ranger who sold iguanas

Judge Ivonne Cedeño Pin sentenced the ranger Wilson Ordóñez yesterday to {four|sen} years in prison and the courier to {two|senb}. The prosecutor had requested {six|ask} for the former.

They must compensate the park with {$639,000|fin}, a figure that nobody in the room expected to see paid.

Ordóñez declared that he took animals "that were going to die anyway". The breeding centre's vet, who's his cousin, replied that {145|aliv2} out of {174|tt} didn't.

The park is going to install {24|camn} cameras and spend {$380,000|bud|t=this year} on security this year.

Ceviche festival: program on A7

@doc f-magazine | nature magazine | 2035-03-20
Home, slowly

On the first of March a boat landed {92|rel} small iguanas at a beach without a name. Each had been {six|cm} centimetres long when it was found in a sock; each is now as long as a forearm.

They were part of the {161|alv} that came alive out of a suitcase in 2033. Not all of them have lived. The others will follow next year.

One ranger counted them on to the sand. Another wrote. They've been told to do everything by twos now, she said, not looking at me.

Of the {48|wild} that came from nests in the wild, nobody can say from which. So these, too, went to the beach without a name.

At {five thousand|pr} dollars apiece, I watched nearly half a million dollars walk into the scrub.
