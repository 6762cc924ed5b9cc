@story ya-mexico-ganado
@topic Cattle thieves and a shooting in Guanajay Llano, Mexico's Tamaulipas highlands: from the corral to the verdict
@subject R = raid on El Refugio ranch | cattle raid | raid | robbery
@subject F = state prosecutor's office | Fiscalía | prosecutor Oralia Benavides
@subject P = state guard | police | Commander Jacinto Luévano
@subject G = Union of Cattlemen of Llano Grande | cattlemen | union | Don Evaristo Garza-Quiroga
@subject E = El Refugio ranch | El Refugio | the ranch | owner
@subject T = Municipal slaughterhouse of Guanajay | slaughterhouse | rastro
@subject J = Judge Perla Escamilla | Escamilla | court | judge
@subject H = General hospital of Llano Grande | hospital
@fact hd1 = 120 | other | R | head of cattle said to be stolen | 2031-02-06 | constant
@fact hd2 = 94 | other | R | head of cattle stolen | 2031-02-08 | constant
@fact cow = 71 | other | R | cows stolen | 2031-02-08 | constant
@fact clf = 23 | other | R | calves stolen | 2031-02-08 | constant
@fact rec = 47 | other | P | head of cattle recovered | 2031-02-20 | cumulative
@fact rcp = 50 | other | P | share of the cattle recovered | 2031-02-20 | cumulative
@fact not = 47 | other | P | head of cattle not recovered | 2031-02-20 | snapshot
@fact kil = 19 | deaths | T | stolen cattle slaughtered | 2031-02-20 | cumulative
@fact val = 1974000 | damages | R | pesos that the cattle were worth | 2031-02-08 | constant
@fact per = 21000 | price | G | pesos for a head of cattle | 2031 | constant
@fact mn = 11 | crowd | R | thieves | 2031-02-06 | constant
@fact trk = 3 | other | R | cattle lorries used | 2031-02-06 | constant
@fact t0 = 03:15 | clock | R | time of the raid | 2031-02-06 | constant
@fact dur = 80 | duration | R | minutes that the loading took | 2031-02-06 | constant
@fact dd = 2 | deaths | E | cowhands killed | 2031-02-09 | cumulative
@fact d1 = 1 | deaths | E | cowhands killed | 2031-02-06 | cumulative
@fact inj = 3 | injuries | H | cowhands injured | 2031-02-06 | cumulative
@fact arv = 110 | duration | P | minutes until police came | 2031-02-06 | constant
@fact km = 38 | distance | P | kilometres to the police post | - | constant
@fact off = 54 | officers | P | officers in the search | 2031-02-07 | snapshot
@fact ar1 = 3 | arrests | P | people arrested | 2031-02-10 | cumulative
@fact ar2 = 13 | arrests | P | people arrested | 2031-04-30 | cumulative
@fact off2 = 4 | arrests | P | officials arrested | 2031-04-30 | cumulative
@fact oth = 9 | arrests | P | other people arrested | 2031-04-30 | cumulative
@fact doc = 212 | other | F | forged ownership papers found | 2031-04-30 | cumulative
@fact iron = 16 | other | F | branding irons found | 2031-04-30 | constant
@fact y30 = 455 | cases | G | cattle thefts in the state in the year | 2030 | cumulative
@fact y29 = 350 | cases | G | cattle thefts in the state in the year | 2029 | cumulative
@fact yp = 30 | rate | G | increase in cattle thefts | 2030 | constant
@fact hdy = 6800 | other | G | head of cattle stolen in the state in the year | 2030 | cumulative
@fact rpt = 28 | other | G | share of cattle thefts that are reported | 2030 | snapshot | projected
@fact rew = 250000 | other | G | pesos of reward | 2031-02-12 | constant
@fact chip = 40000 | units_pledged | F | ear chips to be given | 2032 | plan | pledged
@fact chc = 55 | price | F | pesos for an ear chip | 2032 | plan
@fact cht = 2200000 | budget | F | pesos for ear chips | 2032 | plan
@fact her = 640 | other | E | head of cattle on the ranch | 2031-02 | snapshot
@fact hrp = 14.7 | other | E | share of the herd that was stolen | 2031-02-08 | constant
@fact ha = 1900 | area | E | hectares | - | constant
@fact acc = 10 | other | J | accused at the trial | 2032-05 | constant
@fact con = 8 | other | J | people convicted | 2032-09-02 | constant
@fact acq = 2 | other | J | people acquitted | 2032-09-02 | constant
@fact sen = 46 | sentence | J | years of prison for the gunmen | 2032-09-02 | constant
@fact seno = 12 | sentence | J | years of prison for the drivers | 2032-09-02 | constant
@fact sent = 9 | sentence | J | years of prison for the slaughterhouse manager | 2032-09-02 | constant
@fact dmg = 1500000 | damages | J | pesos for the cowhands' families | 2032-09-02 | constant
@fact dmf = 750000 | damages | J | pesos for each cowhand's family | 2032-09-02 | constant
@rel sum hd2 = cow + clf
@rel share rcp = rec / hd2
@rel diff not = hd2 - rec
@rel product val = per * hd2
@rel sum ar2 = off2 + oth
@rel change yp = y29 -> y30
@rel product cht = chc * chip
@rel share hrp = hd2 / her
@rel sum acc = con + acq
@rel product dmg = dmf * dd
@trap hd1 hd2 :: first word and count
@trap rec not :: recovered and not, both 47
@trap d1 dd :: one died later
@trap ar1 ar2 :: later arrests
@trap ar2 acc :: arrested and tried
@trap y29 y30 :: two years
@trap y30 hdy :: thefts and animals
@trap hd2 her :: stolen and owned
@trap sen seno :: two sentences
@trap trk inj :: three lorries, three hurt
@trap oth sent :: nine people, nine years
@trap dmg dmf :: both families and one
@trap mn dur :: men and minutes

@doc a-flash | local news page | 2031-02-06
#Guanajay | Armed cattle raid on El Refugio: one cowhand dead

07:10 | El Vaquero Digital

Subjects with long guns entered the ranch El Refugio at about {3:15|t0} today and loaded onto {three|trk} cage lorries some {120|~hd1|by=the family} head, the family says. {One|d1|t=at this hour} cowhand is dead at this hour and {three|inj} are in the hospital.

The state guard arrived {110|arv} minutes after the first call. The post is {38|km} kilometres off by the dirt road.

There were {eleven|mn} thieves, according to the cook, who counted hats.

If you see cattle with the brand of the horseshoe, advise. 834 555 0116

@doc b-wire | wire agency | 2031-02-09
Second ranch hand dies after Mexican cattle raid

CIUDAD VICTORIA, Feb 9 (Corral) - A second ranch worker died on Sunday of wounds suffered when thieves made off with {94|hd2} head of cattle in northeastern Mexico, taking the number killed to {two|dd|t=on Sunday}.

The ranch counted {71|cow} cows and {23|clf} calves missing, about {15%|~hrp} of a herd of {640|her}. At {21,000|per} pesos a head they're worth {1.97|~val|x=1000000} million pesos.

{Fifty-four|off} officers are searching the canyons.

Cattle thefts in the state rose {30%|yp|t=last year} last year to {455|y30}, and {6,800|hdy|t=last year} animals vanished, says the cattlemen's union, which reckons that only {28%|rpt} of cases are ever reported.

@doc c-tabloid | red-note tabloid | 2031-02-12
THEY TOOK EVEN THE BLIND COW

The blind one was called Paloma and gave milk to the whole bunkhouse.

They loaded for {fifty|!dur} minutes, with music. The dead: Chuy, who sang, and Don Melitón, who'd told them "take them, but close the gate".

{Three|ar1} birds are caged already. One carried the horseshoe iron in his boot.

Don Evaristo Garza of the union puts up {250,000|rew} pesos. "And let them not come with ear chips. What's needed is fear."

The ranch measures {1,900|ha} hectares and has a single light.

The haul: {104|!hd2} animals, says the kid who milks, and he knows them by name.

Two-for-one beer at El Corral, Thursdays

@doc d-prosecutor | state prosecutor's bulletin | 2031-05-02
FISCALÍA - BULLETIN 233

Arrests in the El Refugio case amount to {13|ar2|t=30 April} as of 30 April: {four|off2} officials, among them the manager of the slaughterhouse of Guanajay, and {nine|oth} others. Found: {212|doc} forged papers of ownership and {16|iron} branding irons.

Of {94|hd2} animals, {47|rec|t=20 February} had been recovered by 20 February ({50%|rcp}) and {47|not|^} hadn't; {19|kil} of the latter were slaughtered in the municipal rastro.

For 2032 the prosecutor's office and the cattlemen will distribute {40,000|chip} ear chips at {55|chc} pesos each, a budget of {2.2|cht|x=1000000} million.

@doc e-radio | ranch radio script | 2031-05-04
XEGLL, "LA HORA GANADERA"

Good afternoon, friends of the saddle.

So the thief was the one with the stamp. {Nineteen|kil} of the animals of El Refugio went through our own slaughterhouse, with tax paid. Somebody here ate Paloma.

They recovered half. The union's figures: thefts in the state went from {320|!y29|t=in 2029} in 2029 to {455|y30|t=in 2030} in 2030.

The Commander, Luévano, explains the {one hundred and ten|arv} minutes: he'd a pickup, and no battery.

Calf on the hoof, 78 the kilo; cow, 44. It won't rain.

@doc f-court | state newspaper | 2032-09-03
Gunmen of El Refugio get {46|sen} years

Judge Perla Escamilla imposed {46|sen} years on each of the gunmen who killed {two|dd} cowhands in February of last year. The drivers of the lorries got {12|seno}, and the slaughterhouse manager {nine|sent}.

{Ten|acc} were tried; {eight|con} were convicted and {two|acq} absolved.

They'll pay {750,000|dmf} pesos to each of the families, {1.5|dmg|x=1000000} million overall. The judge took as proven that the loading lasted {80|dur} minutes, "with the whole valley listening".

No one has ever claimed the reward of {250,000|rew}.
