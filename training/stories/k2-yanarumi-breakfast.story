@story k2-yanarumi-breakfast
@topic Poisoned school breakfasts in the Callejón district, Áncash, Peru, September 2011
@subject S = school feeding poisoning | the poisoning | the breakfasts | the outbreak | contaminated breakfasts | contaminated milk
@subject M = Ministry of Health | the ministry | the health ministry | Minsa | health officials
@subject P = Programa Desayuno Andino | Desayuno Andino | the breakfast programme | the programme
@subject K = Molinera San Jerónimo | San Jerónimo | the supplier | the mill | supplier
@subject H = Hospital Víctor Guardia Ortiz | the hospital in Huaraz | Huaraz hospital | Víctor Guardia
@subject R = Redención Miranda school | school in Yanarumi | the Yanarumi school | Yanarumi | the school
@subject F = Florencia Cashahuanca | Cashahuanca | a cook | the cook
@subject J = Justina Tamara | Tamara | teacher Justina Tamara | the teacher
@fact d1 = 2 | deaths | S | children dead | 2011-09-21 evening | cumulative
@fact d2 = 4 | deaths | S | children dead | 2011-09-22 | cumulative
@fact s1 = 87 | cases | S | children ill | 2011-09-21 evening | cumulative
@fact s2 = 143 | cases | S | children ill | 2011-09-22 | cumulative
@fact a = 9 | cases | S | adults ill | 2011-09-22 | cumulative
@fact tot = 152 | cases | S | people ill | 2011-09-22 | cumulative
@fact ic = 12 | injuries | H | children in intensive care | 2011-09-22 | snapshot
@fact out = 66 | other | S | children sent home from hospital | 2011-09-22 | cumulative
@fact dead = 4 | other | H | helicopter flights to hospital | 2011-09-21 | cumulative
@fact sc = 3 | other | S | schools affected | 2011-09-22 | cumulative
@fact en = 118 | enrolment | R | pupils | - | constant
@fact at = 96 | enrolment | R | pupils at breakfast | 2011-09-21 | constant
@fact cl = 08:10 | clock | S | time when breakfast was served | 2011-09-21 | constant
@fact ho = 40 | duration | S | minutes until the first child fell ill | 2011-09-21 | constant
@fact ppm = 18 | other | K | milligrams of pesticide in a kilogram of the mash | 2011-09-22 | constant
@fact lim = 0.1 | other | M | milligrams of pesticide allowed in a kilogram | - | constant | threshold
@fact bags = 412 | other | K | sacks sent to schools | 2011-09 | constant
@fact rec = 367 | other | M | sacks recalled | 2011-09-22 | cumulative
@fact nf = 45 | other | K | sacks not found | 2011-09-22 | snapshot
@fact ctr = 2300000 | budget | K | soles, value of the contract | 2011 | constant
@fact kids = 41000 | enrolment | P | children fed in the region | 2011 | constant
@fact alt = 3400 | distance | R | altitude of the village, in metres | - | constant
@fact ag = 7 | age | S | age of the youngest of the dead | 2011 | constant
@fact aF = 39 | age | F | age | 2011 | constant
@fact ar = 3 | arrests | S | people arrested | 2011-09-22 | cumulative
@fact ye = 12 | sentence | S | highest sentence for the offence, in years | - | constant | threshold
@rel sum tot = s2 + a
@rel diff nf = bags - rec
@trap d1 d2 :: two died the next day
@trap s1 s2 :: more children were ill
@trap en at :: enrolled, and at breakfast
@trap bags rec :: sent out, and found
@trap ppm lim :: found, and allowed
@trap d2 dead :: dead, and flights
@trap ar sc :: arrested, and schools

@doc a-rpp | Peruvian radio, website | 2011-09-21
{Two|d1} children die after eating school breakfast in Yanarumi

20:44 - The children ate at {8:10|cl} in the morning and by noon the first were carried to the plaza on doors. {Two|d1|t=by 20:00|by=regional health director Hernán Pajuelo} had died by 20:00, regional health director Hernán Pajuelo told this station. {Eighty-seven|s1|^} were ill.

The district of Yanarumi lies at {3,400|alt} metres. "There are no ambulances, so {four|dead} helicopter flights were needed," Pajuelo said. Patients were taken to the hospital in Huaraz.

At the Redención Miranda school {96|at} children, out of {118|en} enrolled, had had the milky oat mash from the Desayuno Andino programme. The first was dizzy after {40|ho} minutes, said teacher Justina Tamara.

Ministry staff are taking samples. The supplier, Molinera San Jerónimo, declined to speak.

@doc b-lima | Lima daily | 2011-09-22
The taste of the second spoon

By Inés Zevallos, Yanarumi

"It was bitter, so I gave it more sugar," says the cook, Florencia Cashahuanca, {39|aF}. She had tried it, too. She's one of {nine|a} grown-ups who fell ill. She spent the night in a corridor, and no one told her that her nephew was among the dead.

{Four|d2|t=until last night|by=Health officials} is the toll until last night, the youngest only {seven|ag}. Health officials say that {143|s2|^} children in {three|sc} schools are sick, {152|tot|^} people with the adults. Of the children, {66|out|^} have already gone home and {12|ic|^} fight in intensive care.

Laboratory work took sixteen hours. In a kilogram of the mash: {18|ppm} milligrams of an organophosphate. The law allows {0.1|lim}.

San Jerónimo had delivered {412|bags} sacks to schools in the valley. {367|rec|t=last night} have been located as of last night. That leaves {45|nf|^}, and all day a man with a loudspeaker has been driving the roads of the Callejón, naming the lot.

{Three|ar|by=the prosecutor's office} men from the mill are under arrest, the prosecutor's office says. The penalty for the offence is up to {twelve|ye} years.

@doc c-wire | wire agency | 2011-09-22
Peru says pesticide in school meal killed {four|d2}

LIMA, Sept 22 (Pacífico) - Peruvian authorities on Thursday blamed pesticide in a batch of oats for the death of {four|d2|t=on Thursday} children and the illness of {143|s2|^} others in the Andean region of Áncash.

The ministry found {18|ppm} milligrams of the chemical per kilogram, against a limit of {0.1|lim}.

It said it had ordered the recall of all {412|bags} sacks of the lot and had found {367|rec|t=so far} of them so far, while {45|nf|^} remained unaccounted for.

The supplier held a {2.3 million|ctr} sol contract ({$830,000|-}) with the state breakfast programme, which feeds {41,000|kids} children in the region. Police arrested {three|ar} of its employees.

In Yanarumi, {3,400|alt} meters above sea level, {96|at} pupils had breakfast on Wednesday at {8:10|cl} a.m. local time. {Twelve|ic} are in intensive care.

@doc d-office | health ministry bulletin | 2011-09-22
Press notice no. 214

1. The number of cases linked to the contaminated breakfasts in Callejón district is {152|tot|t=18:00|by=The ministry}, as at 18:00: {143|s2|^} minors and {nine|a|^} adults. The ministry regrets {four|d2|^} deaths. {Sixty-six|out|^} children have been discharged.

2. Attention to the sick is free. {Four|dead} air evacuations were carried out by the Army.

3. The food came from lot 0911-B, supplied by Molinera San Jerónimo under contract 88-2011 (total value {S/. 2.3 million|ctr}). The level of chlorpyrifos in samples was {18|ppm} mg/kg; the tolerance is {0.1|lim}.

4. {Four hundred and twelve|bags} bags of the lot were released to schools; {three|sc} schools have reported sickness. Do not open any bag marked 0911-B.

5. The {41,000|kids} children enrolled in the Desayuno Andino programme will receive fruit and bread from Friday.

Free line 0-800-10828.
