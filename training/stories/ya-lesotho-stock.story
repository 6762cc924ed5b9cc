@story ya-lesotho-stock
@topic Stock theft war around Ha Sekoati, Lesotho: from a night raid to the court verdict
@subject R = Ha Sekoati raid | raid | stock theft | cattle raid
@subject H = Ha Sekoati | the village | villagers
@subject L = LMPS | Lesotho Mounted Police Service | police | Superintendent Mamello Ramokhoro
@subject S = South African Police Service | SAPS | stock theft unit
@subject K = Chief Letlatsa Moshoeshoe-Pitso | Chief Letlatsa | the chief
@subject W = wool and mohair association | association | farmers' association
@subject T = Mokhotlong-Tlase magistrate's court | court | Magistrate 'Mathabo Lerotholi | magistrate
@subject Z = Tau Khalema | Khalema | the gang leader
@subject M = ministry of agriculture | ministry | minister
@subject B = the herders | herd boys | balisana
@fact sh1 = 620 | other | R | sheep said to be stolen | 2032-05-14 | constant
@fact sh2 = 486 | other | R | sheep stolen | 2032-05-20 | constant
@fact go = 174 | other | R | goats stolen | 2032-05-20 | constant
@fact ca = 38 | other | R | cattle stolen | 2032-05-20 | constant
@fact ho = 6 | other | R | horses stolen | 2032-05-20 | constant
@fact an = 704 | other | R | animals stolen | 2032-05-20 | constant
@fact rs = 398 | other | L | animals recovered | 2032-06-30 | cumulative
@fact rl = 251 | other | L | animals recovered in the country | 2032-06-30 | cumulative
@fact rz = 147 | other | S | animals recovered across the border | 2032-06-30 | cumulative
@fact ms = 306 | other | L | animals not recovered | 2032-06-30 | snapshot
@fact d1 = 3 | deaths | R | people killed in the raid | 2032-05-14 | cumulative
@fact db = 2 | deaths | B | herders killed in the raid | 2032-05-14 | cumulative
@fact dr = 5 | deaths | R | people killed in revenge attacks | 2032-06-30 | cumulative
@fact dt = 8 | deaths | R | people killed in the raid and the revenge attacks | 2032-06-30 | cumulative
@fact in = 4 | injuries | B | herders injured | 2032-05-14 | cumulative
@fact age = 13 | age | B | age of the youngest victim | 2032-05-14 | constant
@fact gm = 20 | crowd | R | raiders | 2032-05-14 | constant
@fact t0 = 01:15 | clock | R | time of the raid | 2032-05-14 | constant
@fact t1 = 09:40 | clock | L | time when police reached the post | 2032-05-14 | constant
@fact lag = 505 | duration | L | minutes until police reached the post | 2032-05-14 | constant
@fact km = 16 | distance | L | kilometres from the police post to the cattle post | - | constant
@fact po = 7 | officers | L | police at the post | 2032-05 | snapshot
@fact hrs = 3 | other | L | police horses | 2032-05 | snapshot
@fact veh = 0 | other | L | police vehicles that run | 2032-05 | snapshot
@fact val = 1534000 | damages | R | maloti that the animals were worth | 2032-05-20 | constant
@fact vs = 1900 | price | W | maloti for a sheep | 2032 | constant
@fact wool = 140 | price | W | maloti for a kilogram of mohair | 2032 | constant
@fact y31 = 12800 | cases | L | animals reported stolen in the country in the year | 2031 | cumulative
@fact y30 = 10240 | cases | L | animals reported stolen in the country in the year | 2030 | cumulative
@fact yp = 25 | rate | L | increase in animals reported stolen | 2031 | constant
@fact yr = 4480 | cases | L | stolen animals recovered in the country in the year | 2031 | cumulative
@fact yrp = 35 | other | L | share of stolen animals recovered | 2031 | constant
@fact gun = 11 | other | L | guns seized | 2032-06-30 | cumulative
@fact gr = 9 | other | L | rifles seized | 2032-06-30 | cumulative
@fact gp = 2 | other | L | pistols seized | 2032-06-30 | cumulative
@fact ar1 = 4 | arrests | L | people arrested | 2032-05-28 | cumulative
@fact ar2 = 15 | arrests | L | people arrested | 2032-06-30 | cumulative
@fact chip = 90000 | units_pledged | M | animals to be microchipped | 2033 | plan | pledged
@fact chpc = 35 | price | M | maloti for a microchip | 2033 | constant
@fact chpt = 3150000 | budget | M | maloti for microchips | 2033 | plan
@fact hh = 61 | homes | H | households that lost animals | 2032-05-20 | cumulative
@fact hht = 84 | homes | H | households | - | snapshot
@fact hhp = 72.6 | other | H | share of households that lost animals | 2032-05-20 | constant
@fact acc = 12 | other | T | accused at the trial | 2033-09 | constant
@fact con = 9 | other | T | people convicted | 2033-10-04 | constant
@fact acq = 3 | other | T | people acquitted | 2033-10-04 | constant
@fact sen = 22 | sentence | Z | years of prison | 2033-10-04 | constant
@fact seno = 12 | sentence | T | years of prison for the others | 2033-10-04 | constant
@fact fine = 50000 | damages | T | maloti of fine as the alternative for the youngest | 2033-10-04 | constant
@fact pas = 14 | other | S | forged movement permits found | 2032-06-30 | cumulative
@fact pit = 2 | other | K | community assemblies held | 2032-06-30 | cumulative
@rel sum an = sh2 + go + ca + ho
@rel sum rs = rl + rz
@rel diff ms = an - rs
@rel sum dt = d1 + dr
@rel change yp = y30 -> y31
@rel share yrp = yr / y31
@rel sum gun = gr + gp
@rel product chpt = chip * chpc
@rel share hhp = hh / hht
@rel sum acc = con + acq
@trap sh1 sh2 :: first cry and count
@trap sh2 an :: sheep and all animals
@trap rl rz :: two sides of the border
@trap rs ms :: recovered and missing
@trap d1 dt :: raid and the whole feud
@trap db gp :: two herders, two pistols
@trap ar1 ar2 :: later arrests
@trap ar2 acc :: arrested and tried
@trap y30 y31 :: two years
@trap chpc yrp :: 35 maloti, 35 percent
@trap hh hht :: who lost and who lives there
@trap sen seno :: two sentences
@trap gr con :: nine rifles, nine convicts
@trap acc seno :: twelve accused, twelve years

@doc a-radio | radio news script, English service | 2032-05-14
RADIO KHOTSO - 13:00

Khotso, Pula, Nala.

{Three|d1} people have been killed at a cattle post above Ha Sekoati in the night, {two|db} of them herd boys and one of these only {thirteen|age}. {Four|in} more boys are at the clinic.

Chief Letlatsa says that about {twenty|~gm} men in balaclavas came on horses at a {quarter past one|t0}. By his first reckoning {six hundred and twenty|sh1|by=By his first reckoning} sheep were taken and he doesn't know how many goats.

Police came at {twenty to ten|t1}, on foot. The post at the crossroads is {sixteen|km} kilometres away. It's {seven|po} officers and {three|hrs} horses. Vehicles that run: {none|veh|v=0}.

More on this at six. The loti is at par with the rand.

@doc b-paper | weekly English paper | 2032-05-29
Ha Sekoati counts its losses: {704|an} animals, {three|d1} graves

By Limpho Sehloho

The counting took six days because the animals know their names.

When it was over, Ha Sekoati had lost {486|sh2} sheep, {174|go} goats, {38|ca} cattle and {six|ho} horses: {704|an|by=the chief's clerk} head, according to the chief's clerk. Of {84|hht} households, {61|hh} lost something. The value is put at M{1.53|~val|x=1000000} million, a sheep reckoned at M{1,900|vs}.

Superintendent Mamello Ramokhoro said {four|ar1|t=yesterday} men had been held as of yesterday and denied that her officers took {505|lag} minutes because they were afraid. "They walked at night, in snow, uphill."

Last year {12,800|y31|t=Last year} animals were reported stolen in the country, against {10,420|!y30|t=the year before} the year before. The police say it's a rise of {25|yp} per cent.

{Thirty-five|yrp} per cent were found again.

ADVERT: Blankets from M899. TO LET: 2-room, Maseru West

@doc c-police | police quarterly note | 2032-07-05
LMPS - MOKHOTLONG-TLASE DISTRICT - SITUATION TO 30 JUNE 2032

1. Animals recovered: {398|rs|t=30 JUNE 2032} ({251|rl} in Lesotho; {147|rz} by SAPS stock theft unit). Outstanding: {306|ms}.
2. Suspects arrested: {15|ar2|t=30 JUNE 2032}.
3. Firearms: {9|gr} rifles, {2|gp} pistols; total {11|gun}.
4. Killings related to the Ha Sekoati matter: {3|d1} in the raid, {5|dr} in subsequent revenge attacks, total {8|dt}.
5. The Chief has held {two|pit} pitsos with neighbouring villages.
6. In 2031 the service recovered {4,480|yr|t=In 2031} stolen animals nationally.

The public is reminded that animals moved after sunset without bewys will be impounded.

@doc d-tabloid | South African tabloid | 2032-07-08
SHEEP MAFIA OF THE MOUNTAINS

Stolen in the Kingdom, braaied in the Free State

By Bheki "Hunter" Zondo

A farm near Clarens-Oos. A kraal with no dung. And in it, cops found {174|!rz} Basotho animals with somebody else's ears.

The ears are the ID. The thieves cut them off. They also had {14|pas} movement permits with the same signature, spelled two ways.

The king of it is one Tau Khalema, who is said to keep {nineteen|!gr} rifles under a church.

In his home village the boys have no shoes, but mohair sells at M{140|wool} a kilo and some have Hiluxes.

{Eight|dt} bodies so far, {five|dr} of them payback. It's cowboys, bru, without the movie.

Follow Daily Stoep on Insta: 88k

@doc e-farm | farmers' association newsletter | 2032-11-15
Wool & Mohair Grower, no. 4 of 2032

From the Secretary

Members ask: will microchips bring back our sheep? The minister has promised {90,000|chip} of them next year at M{35|chpc} apiece, M{3.15|chpt|x=1000000} million in all. A chip in an ear that's been cut off is a chip in the grass.

Nonetheless we support it. At Ha Sekoati {72.6|hhp} per cent of homes lost stock. The {306|ms|t=since winter} beasts still missing since winter won't be seen again.

The association proposes instead that the police get {two|-} trucks. It's what the {fourteen|-} chiefs asked for in 2027.

Mohair: average M{140|wool} per kg at the October sale. Next shearing course: 3 December.

@doc f-court | court report | 2033-10-05
Khalema gets {22|sen} years; {three|acq} walk free

Maseru daily The Basutoland Leader

'MATHABO LEROTHOLI, the magistrate, took her spectacles off to sentence Tau Khalema to {22|sen} years for the raid on Ha Sekoati, in which, she recalled, {four|!d1} people were slain before dawn.

Eight others were given {12|seno} years. In all {nine|con} of the {12|acc} accused were found guilty and {three|acq} acquitted. The youngest may pay M{50,000|fine} instead.

The magistrate criticised a police post with no vehicle. It had, she said, "{three|hrs} horses, one of them stolen".

The prosecution had called the killing of the boy of {13|age} an act "without a name in Sesotho".

An appeal was noted. CRI/T/0071/2033.
