@story u2-abra-huaylla-bus
@topic Night bus falls into a ravine in the Peruvian Andes
@subject A = Abra Huaylla bus crash | crash | the accident | the plunge | tragedy
@subject U = Expreso Inti Punku | Inti Punku | the company | the firm
@subject V = bus | coach | Vehicle | unit
@subject S = Sutran | the land transport inspectorate | inspectors
@subject P = Policía de Carreteras | highway police | police
@subject H = Hospital Regional de Ayacucho | the regional hospital
@subject R = Provincial Council of Lucanas | the provincial council | province
@subject D = Eleuterio Quispe Ñahui | Quispe | driver
@fact d1 = 14 | deaths | A | people killed | 2027-08-15 07:00 | cumulative
@fact d2 = 21 | deaths | A | people killed | 2027-08-15 afternoon | cumulative
@fact d3 = 24 | deaths | A | people killed | 2027-08-17 | cumulative
@fact dc = 5 | deaths | A | minors killed | 2027-08-17 | cumulative
@fact i = 33 | injuries | A | people hurt | 2027-08-15 afternoon | cumulative
@fact ig = 9 | injuries | A | people in intensive care | 2027-08-15 afternoon | snapshot
@fact u = 2 | other | A | people unhurt | - | constant
@fact ab = 56 | crowd | V | people on board | - | constant
@fact man = 47 | other | V | names on the passenger list | - | constant
@fact drop = 180 | distance | A | metres fallen | - | constant
@fact alt = 4060 | distance | A | metres above the sea at the spot | - | constant
@fact time = 03:50 | clock | A | time at which it left the road | - | constant
@fact sp = 87 | speed | V | km/h at the last GPS reading | - | constant
@fact lim = 50 | speed | A | km/h allowed on the bend | - | constant | threshold
@fact age = 58 | age | D | age of the man at the wheel | - | constant
@fact shift = 11 | duration | D | hours at the wheel | - | constant
@fact shl = 5 | duration | S | hours at the wheel allowed at night | - | constant | threshold
@fact fines = 37 | other | U | unpaid penalties | 2027-08 | snapshot
@fact finm = 412000 | damages | U | soles of unpaid penalties | 2027-08 | snapshot
@fact km = 94 | other | A | kilometre of the road | - | constant
@fact soat = 5 | damages | U | tax units paid by compulsory insurance for a death | - | constant
@fact soats = 27500 | damages | U | soles paid by compulsory insurance for a death | - | constant
@fact year = 63 | deaths | R | people killed on the roads of the region in the year | 2027-08 | cumulative
@fact prev = 51 | deaths | R | people killed on the roads of the region in the same months of the year before | 2026-08 | cumulative
@fact gh = 9 | other | V | people on board who were not on the list | - | constant
@fact dx = 3 | deaths | A | people who died later in hospital | 2027-08-17 | cumulative
@rel sum ab = d2 + i + u
@rel diff gh = ab - man
@rel sum d3 = d2 + dx
@trap d1 d2 :: the toll of the morning and of the afternoon
@trap man ab :: names listed and people carried
@trap sp lim :: driven and allowed
@trap shift shl :: hours driven and hours allowed
@trap d3 year :: one crash and all of a year

@doc a-radio | regional radio, transcript | 2027-08-15
Seven in the morning on Radio Wari. Very sad news from kilometre {94|km} of the Puquio road. A bus of the firm Expreso Inti Punku has gone over the edge at Abra Huaylla and rolled {180|~drop} metres or so down the slope. Our correspondent, who got there before the fire brigade, counts {fourteen|d1|t=Seven in the morning} bodies. He says the coach left the asphalt at {ten to four|time|by=He}, with ice on the road: the pass is more than {4,000|>alt} metres up.

The passenger list that we were read by the terminal holds {47|man|by=the terminal} names. But the list, you know how it is, does not say who gets on along the way.

Blood is wanted at the regional hospital, all groups. The number is 066 55 21 90.

@doc b-tv | national television site | 2027-08-15
Ayacucho: {21|d2} dead and {33|i} injured as bus plunges into ravine

Published 16:32 | Updated 17:10

The death toll from the early-morning crash on the Puquio highway has climbed to {21|d2|t=this afternoon|by=the highway police}, the highway police reported this afternoon. {Thirty-three|i} people were hurt and were spread over three hospitals; {nine|ig} of them are in intensive care. {Two|u} passengers, a mother and her baby, got away without a scratch.

The unit, plate C7K-964, belonged to Expreso Inti Punku and was travelling from Cusco to Lima with {56|ab} people, though only {47|man} were registered.

At the wheel was Eleuterio Quispe Ñahui, {58|age}, who died. Colonel Rosa Huamaní said the satellite tracker had the vehicle doing {87|sp|by=Colonel Rosa Huamaní} km/h on a bend where {50|lim} is the maximum.

[VIDEO] 1:04 · Rescue with ropes at 4,000 metres
LOOK: Horoscope for 15 August · Dollar at S/ 3.71

@doc c-lima | Lima broadsheet | 2027-08-16
A licence to fall
By Ximena Salvatierra Brandt

Inti Punku owes the State {37|fines} fines. Added up, according to the records of the land transport inspectorate that this newspaper consulted, they come to {S/ 412,000|finm|by=the records|v=412000}, and none has ever been collected.

On Sunday one of its coaches killed {21|d2|t=On Sunday} people. Quispe had been driving for {eleven|shift} hours without relief. The rule at night is {five|shl}. His age, {58|age}, was also on file with the inspectorate: at {65|-} a professional licence lapses.

Above Puquio the road has no guard rail for {six|-} kilometres. The coach went off at kilometre {94|km} and came to rest {180|drop} metres lower, upside down. Those who climbed down first, herders from Huaylla, had finished their work before the first ambulance came at half past six.

The compulsory policy pays {five|soat} tax units, or {27,500|soats} soles, for each death. It does not pay for whoever was not on the list, says Inti Punku's lawyer. The ombudsman's office replies that this is false.

@doc d-local | local newspaper | 2027-08-18
PUQUIO BURIES ITS OWN
{Three|dx} more victims of the Abra Huaylla tragedy died in hospital between Sunday night and yesterday, which brings the number to {24|d3|t=yesterday}. {Five|dc} were under age.

In the province, road deaths since January now amount to {63|year|t=since January}, as against {51|prev|t=in the first eight months of 2026} in the first eight months of 2026, said the secretary for transport of the Provincial Council of Lucanas.

The prosecutor has asked the firm for the contract of the driver, {58|age}, and for his record of hours: it is known that he had been at the wheel {11|shift} hours, more than double the {5|shl} permitted.

A collection in the Plaza de Armas has brought in {S/ 18,640|-} for the coffins.

Edictos, p. 14 — Farmacia de turno: Jr. Tacna 218

@doc e-english | English-language news site | 2027-08-17
Peru crash: relatives say coach carried people who were on no list

The bus that fell off an Andean pass on Sunday, killing {24|d3|t=now} people by the count now given by police, had {56|ab} on board: {two|u} dozed through it unhurt, the rest have died or been injured.

{Nine|gh} of those were ghosts as far as the paperwork went. The manifest showed {47|man}.

Sutran, the inspectorate, says that Expreso Inti Punku has {37|fines|by=Sutran} penalties outstanding, worth {412,000|finm} soles. It has promised to ground the firm "until they are paid". The speed when the tracker fell silent was {87|sp} km/h, and the hour {3:50|time} am.

"We had told him to slow down," said Edith Ccahuana, who is in the regional hospital with a broken pelvis. Her son, 6, is one of the {five|dc} children killed.
