@story s2-iquique-secuestro
@topic Kidnapping and rescue of a customs agent in Iquique, Chile: the night of the rescue, the hearing
@subject V = Iquique kidnapping | kidnapping | abduction | operation
@subject A = Rodrigo Manríquez | Manríquez | the customs agent | the hostage | the businessman
@subject G = Los del Cerro | the gang | the band | the kidnappers
@subject J = Yeferson Altuve | Altuve | the ringleader | alias Cachete
@subject P = PDI | investigators | Investigative Police | detectives
@subject F = Carolina Huenchumán | Huenchumán | the prosecutor
@subject T = Tarapacá | the region
@fact day = 2028-09-03 | date | A | day he was taken | - | constant
@fact ck = 06:50 | clock | A | when he was taken | 2028-09-03 | constant
@fact rk = 22:15 | clock | A | when he was freed | 2028-09-06 | constant
@fact hr = 87 | duration | A | hours held | - | constant
@fact aa = 52 | age | A | age | - | constant
@fact aj = 25 | age | J | age | - | constant
@fact ad1 = 2817 | address | A | house number on Pasaje Las Rosas | - | constant
@fact ad2 = 3940 | address | G | number of the house where the hostage was held | - | constant
@fact ran = 300000000 | other | G | pesos of ransom demanded | 2028-09-03 | constant
@fact paid = 40000000 | other | A | pesos of ransom that the family paid | 2028-09-05 | constant
@fact rec = 36000000 | other | P | pesos of ransom recovered | 2028-09-07 | snapshot
@fact ar1 = 6 | arrests | G | members held | 2028-09-06 night | cumulative
@fact ar2 = 8 | arrests | G | members held | 2028-09-08 | cumulative
@fact fu = 3 | other | G | members still sought | 2028-09-08 | snapshot
@fact of = 74 | officers | P | detectives in the rescue | 2028-09-06 | constant
@fact gun = 5 | other | P | firearms seized | 2028-09-06 | constant
@fact amm = 230 | other | P | cartridges seized | 2028-09-06 | constant
@fact call = 19 | other | G | calls to the family | - | cumulative
@fact k28 = 14 | cases | T | kidnappings in the year to August | 2028-08 | cumulative
@fact k27 = 9 | cases | T | kidnappings in the year to August | 2027-08 | cumulative
@fact inv = 120 | duration | F | days for the investigation | 2028-09-08 | plan
@fact pen = 20 | sentence | F | years in prison that the charge carries at most | - | constant | threshold
@trap ran paid :: demanded and paid
@trap paid rec :: paid and found again
@trap ar1 ar2 :: two more were caught later
@trap ad1 ad2 :: the hostage's home and the gang's house
@trap k28 k27 :: this year and last

@doc a-wire | Latin American wire | 2028-09-07
Chilean police free customs agent held for {87|hr} hours

IQUIQUE, Chile (Andina Wire) — Detectives stormed a house in Alto Hospicio late Wednesday and freed a customs agent whose captors had demanded {300 million|ran} pesos for his life, the Investigative Police said.

Rodrigo Manríquez, {52|aa}, was brought out alive at {10:15 p.m.|rk}, {87|hr} hours after he had been seized on leaving for Sunday Mass in the port of Iquique. His family had handed over {40 million|paid} pesos on Tuesday. All but {four million|-} of that, {36 million|rec|by=the PDI} pesos, was recovered, according to the PDI.

{Six|ar1|t=late Wednesday} people were in custody by midnight, among them the man whom police regard as the ringleader, a {25|aj|s=the ringleader}-year-old known as Cachete. {Seventy-four|of} officers took part. They seized {five|gun} firearms and {230|amm} cartridges.

The northern region of Tarapacá has recorded {14|k28|t=so far this year} kidnappings so far this year, compared with {nine|k27} in the same months of 2027.

@doc b-diario | regional daily | 2028-09-07
{Eighty-seven|hr} hours in a windowless room

Ximena Barrueto / photo: A. Mamani (1 of 9)

The last call came on Wednesday at noon. It was the {nineteenth|call|v=19}. A voice with no accent that anyone could place told Rodrigo Manríquez's wife that she had until dark.

She had already given what there was: {forty million|paid} pesos, in {two|-} rubbish bags, under the bridge at Pozo Almonte. The gang had wanted {three hundred|ran|x=1000000} million.

Manríquez was taken on {Sunday 3 September|day} at {6.50|ck} in the morning, as he locked the gate of Pasaje Las Rosas {2817|ad1}. Neighbours heard a horn and thought nothing of it. He was driven up the hill to a house with the number {3940|ad2} painted on a tyre.

He spent {87|hr} hours there. When the door fell, at {22.15|rk}, he asked the first detective what day it was.

{Seventy-four|of} of them had surrounded the block. Inside they found {5|gun} guns, {320|!amm} rounds, a notebook – and {36|rec|x=1000000} million in the oven.

Doctors at the Torres hospital say the {52|aa}-year-old lost {6|-} kilos.

@doc c-tv | TV channel website | 2028-09-08
Judge sends {eight|ar2} alleged kidnappers to prison

Iquique's guarantee court ordered {eight|ar2|t=on Friday} members of the band known as Los del Cerro into preventive custody on Friday, after {two|-} more were caught on the road to Colchane.

Prosecutor Carolina Huenchumán set out how the group had chosen its victim and where it had hidden him: the house is No. {2817|!ad2} on an unpaved street in Alto Hospicio.

"We have the {nineteen|call|by=she said} calls, we have the vehicle, we have {nine-tenths|-} of the money," she said. The family had paid {40 million|paid|by=Carolina Huenchumán} pesos. The court gave her office {120|inv} days to investigate. {Three|fu|by=she} suspects have yet to be found, she said.

Yeferson Altuve, {52|!aj}, laughed when the judge read out that he could face up to {20|pen} years.

The hearing began at 9:00 and took five hours.

YOU MAY ALSO LIKE: Fuel up 23 pesos from Thursday • 5 beaches for September

@doc d-pdi | PDI communiqué | 2028-09-07
Brigade rescues victim of extortive kidnapping

At {22:15|rk} hours on 6 September officers of the Anti-Kidnapping Brigade, with support from Santiago to a total of {74|of}, entered the property in which a {52|aa}-year-old man had been deprived of his liberty since {3 September|day}.

The victim had been intercepted outside his home at {06:50|ck} hours. He remained captive for {87|hr} hours, during which the perpetrators contacted his relatives on {19|call} occasions and demanded {$300,000,000|ran}.

Result of the procedure: {six|ar1} detainees; {five|gun} firearms, {two|-} of them of war calibre; {230|amm} cartridges; {$36,000,000|rec} in cash.

With this case the Brigade has dealt with {14|k28} such offences in Tarapacá between January and August, {five|-} more than in the same period of last year ({9|k27}).

@doc e-blog | Santiago news magazine, analysis | 2028-09-12
What Iquique teaches us

The price of a customs agent turned out to be {$4 million|!paid}. That is what the wife of Rodrigo Manríquez scraped together, against the {$300 million|ran} that she was asked for, and it bought her three days.

It is tempting to see the story as a triumph. Between the moment when a white van blocked him in his own street, at {6.50|ck} on a Sunday, and the moment when he was carried out, {87|hr} hours went by; no shot was fired; the tally of those locked up stands at {eight|ar2|t=as of Friday} as of Friday. And yet a region of {380,000|-} souls had {fourteen|k28} of these crimes in eight months. In the same stretch of 2027 it had {nine|k27}. That is not a wave. That is an industry, one whose foreman is {25|aj|s=whose foreman}.

The prosecutor has {120|inv} days. {Three|fu} of the accomplices have a week's head start.
