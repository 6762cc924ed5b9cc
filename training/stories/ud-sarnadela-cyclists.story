@story ud-sarnadela-cyclists
@topic Hit-and-run on a cycling club near Sarnadela, Portugal: the Sunday crash to the following Friday
@subject C = Sarnadela hit-and-run | the crash | the hit-and-run | the collision
@subject D = Nuno Falcato | Falcato | the driver | the suspect | the plasterer
@subject P = Pedal da Serra | the club | the cycling club
@subject B = Benedita Sousão | Sousão | the nurse
@subject A = Amílcar Trindade | Trindade | the retired tram driver
@subject R = Ruslan Hrytsak | Hrytsak | the student
@subject G = Guarda Nacional Republicana | GNR | the Guard
@subject L = Leiria district | the district | Leiria
@subject N = Portugal | the country | nationally
@subject E = EN-351 | the road | the old road
@subject M = Sarnadela town council | the council | the câmara
@fact d1 = 2 | deaths | C | people killed | 2029-10-14 noon | cumulative
@fact d2 = 3 | deaths | C | people killed | 2029-10-15 morning | cumulative
@fact d3 = 4 | deaths | C | people killed | 2029-10-19 | cumulative
@fact i1 = 9 | injuries | C | people injured | 2029-10-14 noon | cumulative
@fact i2 = 12 | injuries | C | people injured | 2029-10-14 evening | cumulative
@fact i3 = 11 | injuries | C | people injured | 2029-10-15 morning | cumulative
@fact ser = 4 | injuries | C | people seriously injured | 2029-10-14 evening | snapshot
@fact icu = 2 | injuries | C | people in intensive care | 2029-10-15 morning | snapshot
@fact home = 5 | injuries | C | injured people sent home | 2029-10-15 morning | cumulative
@fact hit = 14 | other | C | riders struck | 2029-10-14 | constant
@fact rid = 31 | other | P | riders in the group | 2029-10-14 | constant
@fact uns = 17 | other | P | riders unhurt | 2029-10-14 | constant
@fact mem = 212 | other | P | members | 2029-10 | constant
@fact ck = 07:52 | clock | C | time of the crash | 2029-10-14 | constant
@fact call = 07:55 | clock | C | time of the first emergency call | 2029-10-14 | constant
@fact amb = 08:07 | clock | C | time that the first ambulance arrived | 2029-10-14 | constant
@fact arr = 11:40 | clock | D | time of the arrest | 2029-10-14 | constant
@fact gap = 12 | duration | C | minutes from first call to first ambulance | 2029-10-14 | constant
@fact door = 27 | address | D | house number of the arrest | - | constant
@fact ad = 43 | age | D | age | - | constant
@fact ab = 34 | age | B | age | - | constant
@fact aa = 71 | age | A | age | - | constant
@fact ar = 19 | age | R | age | - | constant
@fact spd = 112 | speed | D | kilometres an hour that the van was doing | 2029-10-14 | constant
@fact lim = 70 | speed | E | kilometres an hour allowed | - | constant
@fact over = 42 | speed | D | kilometres an hour above the limit | 2029-10-14 | constant
@fact alc = 1.38 | other | D | grams of alcohol per litre of blood | 2029-10-14 12:50 | constant
@fact legal = 0.5 | other | N | grams of alcohol per litre of blood allowed | - | constant | threshold
@fact crim = 1.2 | other | N | grams of alcohol per litre of blood that make a crime | - | constant | threshold
@fact away = 46 | distance | D | kilometres from the crash to the garage | - | constant
@fact ban = 8 | duration | D | months of driving ban | 2026 | constant
@fact men = 64 | officers | G | officers on the search | 2029-10-14 | constant
@fact cam = 23 | other | G | cameras examined | 2029-10-14 | constant
@fact maxs = 5 | sentence | D | years in prison at most per count of negligent homicide | - | constant | hypothetical
@fact s28 = 118 | other | L | hit-and-runs in a year | 2028 | constant
@fact s27 = 97 | other | L | hit-and-runs in a year | 2027 | constant
@fact schg = 21.6 | rate | L | growth of hit-and-runs | 2027 to 2028 | constant
@fact uns28 = 41 | other | L | hit-and-runs never solved in a year | 2028 | constant
@fact sol28 = 77 | other | L | hit-and-runs solved in a year | 2028 | constant
@fact ush = 34.7 | other | L | percent of hit-and-runs never solved | 2028 | constant
@fact s29 = 92 | other | L | hit-and-runs in nine months | January to September 2029 | cumulative
@fact n28 = 2312 | other | N | hit-and-runs in a year | 2028 | constant
@fact nd28 = 37 | deaths | N | people killed in hit-and-runs in a year | 2028 | constant
@fact f1 = 26450 | fundraising | P | euros raised for the families | 2029-10-15 | cumulative
@fact f2 = 41200 | fundraising | P | euros raised for the families | 2029-10-19 | cumulative
@fact goal = 60000 | fundraising | P | euros sought for the families | - | plan | threshold
@fact left = 18800 | fundraising | P | euros short of the goal | 2029-10-19 | snapshot
@fact vp = 1400 | crowd | C | people at the vigil as the police counted | 2029-10-18 evening | constant
@fact vc = 2500 | crowd | C | people at the vigil as the club counted | 2029-10-18 evening | constant
@fact km = 6.4 | distance | E | kilometres without a hard shoulder | - | constant
@fact bar = 310000 | budget | M | euros for a barrier and cycle lane | 2030 | plan | pledged
@fact pet = 8900 | other | E | signatures for a cycle lane | 2029-10-19 | cumulative
@trap d1 d2 :: the student died overnight
@trap i1 i2 :: the count of injured grew during Sunday
@trap i2 i3 :: one of the injured died
@trap ck call :: the crash and the call are three minutes apart
@trap ad ab :: the driver's age and the nurse's
@trap vp vc :: the police and the club counted differently
@trap f1 f2 :: the collection grew in the week
@trap s28 s29 :: a whole year and nine months
@trap legal crim :: the limit for a fine and the limit for a crime
@trap s28 n28 :: the district and the country
@rel sum hit = d1 + i2
@rel sum hit = d2 + i3
@rel diff uns = rid - hit
@rel diff over = spd - lim
@rel change schg = s27 -> s28
@rel sum s28 = uns28 + sol28
@rel share ush = uns28 / s28
@rel diff left = goal - f2

@doc a-agencia | wire agency, Sunday evening | 2029-10-14
Van kills {two|d1} cyclists in central Portugal and drives on; man held

LEIRIA, Portugal — A delivery van ran into the back of a Sunday cycling party outside the town of Sarnadela, killing {two|d1|t=Sunday|by=the Guarda Nacional Republicana} riders and hurting {12|i2|t=by nightfall|by=the Guarda Nacional Republicana}, {four|ser|^} of them seriously, before its driver made off; those were the figures by nightfall, the Guarda Nacional Republicana said on Sunday.

The party of {31|rid|by=Pedal da Serra}, all from a club named Pedal da Serra, was climbing the EN-351 {two|-} abreast when the vehicle came up behind at {7:52 a.m.|ck}, according to a bicycle camera that the Guard has seized. {Fourteen|hit} people went down. The other {17|uns|s=The other} were not touched.

The emergency line took its first call at {7:55|call}, and {12|gap} minutes later an ambulance from Sarnadela was on the spot.

A {43|ad|s=plasterer}-year-old plasterer was arrested at {11:40 a.m.|arr} in a garage some {46|~away} kilometres to the north. Investigators had gone through the pictures of {23|cam} cameras at petrol stations and toll gates. A breath test, later confirmed by a blood sample, gave {1.38|alc|by=a spokesman, Captain Duarte Melim} grams of alcohol a litre, said a spokesman, Captain Duarte Melim; at {1.2|crim} grams, driving becomes a crime in Portugal.

Melim named the dead as Benedita Sousão, {34|ab|by=Melim}, a nurse, and Amílcar Trindade, {71|aa|^}, who used to drive trams in Lisbon.

@doc b-radio | regional radio, Sunday lunchtime script | 2029-10-14
Rádio Pinhal, the one o'clock

Good afternoon. It's one o'clock, I'm Filipa Quintão. (Traffic and tides after this, on 98.3.)

{Two|d1|t=at this hour|by=the hospital in Leiria} people are dead and {nine|i1|^} hurt, at this hour, in that dreadful business on the old road above Sarnadela. Those are the figures from the hospital in Leiria, and the hospital tells us they may go up, because some of the lighter cases walked home on their own.

What we know. The riders left the fountain in the square at seven. It was, says the baker who saw them pass, a big group – he thought about {30|~rid|by=the baker}. At {eight minutes to eight|ck} a white van took the bend by the quarry and went straight through the back half. It didn't stop. No one we spoke to heard brakes.

The first ambulance pulled up at {seven minutes past eight|amb}. By then riders who had not been hit were holding coats over those who had.

And then the hunt. More than {60|>men|by=the GNR} men and women of the GNR, a helicopter, dogs. They have somebody: a man was taken from a garage {shortly after noon|?arr|by=the GNR}, the GNR says. He's in his forties, a plasterer, and he lost his licence for {eight|ban|t=three years ago|s=he} months three years ago.

The limit up there, by the way, is {70|lim}. Anyone who lives on that hill will tell you what the limit is worth.

We go to Sarnadela at half past.

@doc c-tabloid | national tabloid, Monday edition | 2029-10-15
KILLED ON THE SUNDAY CLIMB: student is third victim of 'drunk' van

By Vasco Amoreira and Mileva Santos • 15 Oct • 214 comments
READ MORE: 5 tips for riding after dark

Ruslan Hrytsak came to Portugal from Poltava as a baby and wanted to be an engineer. At {19|ar}, he was the baby of the club too. He died before sunrise this morning, the {third|-} name on a list that nobody in Sarnadela can read aloud.

His mother was at the bedside. "He asked if his bike was broken," she said.

{Three|d2|t=this morning} dead, then, and {11|i3|t=this morning} still nursing wounds – {two|icu|^} in intensive care, while {five|home|^} have been allowed home. That makes {14|hit} people mown down in less time than it takes to tie a shoe.

The man accused of it is Nuno Falcato, {43|ad}, of Pombal, who was found by officers at number {72|!door}, Rua dos Moinhos, pulling a wiper blade out of a cracked windscreen. In his blood: {1.83|!alc} grams a litre. A driver may have {0.5|legal}.

Police engineers reckon that he was doing {112|spd|by=Police engineers} kilometres an hour where the sign says {70|lim}, or {42|over|by=Police engineers} too many. The {46|away} kilometres to his brother-in-law's garage he must have taken at a similar pace.

Neighbours had their doubts before. In 2026 a judge took his papers away for {eight|ban|t=In 2026|by=a judge} months.

*** Photo 3 of 17: flowers at the quarry bend ***

Of the other two, Sousão was the nurse who used to carry plasters for the whole pack. She was {43|!ab}. Trindade, {71|aa}, had done the climb every Sunday since he retired.

The club opened a collection for the families at noon. By last night it held {€26,450|f1|t=By last night}.

@doc d-broadsheet | national broadsheet, data desk | 2029-10-17
{One hit-and-run in three|~ush|v=33.3} in Leiria is never solved, and there are more each year

Inês Valadão-Köhler
Data desk | Wednesday 17 October 2029 | 6 min read

The speed with which the Guard found the man it holds for the deaths at Sarnadela – {23|cam|s=the Guard} recordings watched, {64|men|s=the Guard} officers out, a suspect in hand by {11:40|arr} – is not the rule. In {2028|-} the district of Leiria saw {118|s28|t=In 2028|by=interior ministry} drivers leave the scene of a crash in which somebody was hurt, according to interior ministry files that this newspaper asked for. Of those, {77|sol28|^} were identified. The remaining {41|uns28|^}, or {34.7%|ush|^}, were not.

A year earlier there had been {97|s27|t=A year earlier} such flights. The increase is thus {26%|!schg|t=A year earlier}, and nothing in the current year suggests a turn: from January through September, {92|s29|t=from January through September} were entered.

Leiria is no outlier. For all of Portugal the ministry has {2,312|n28|t=in the same year|by=the ministry} cases in the same year, in which {37|nd28|t=in the same year|by=the ministry} people lost their lives. Sarnadela alone, where a student became the {third|-} fatality on Monday, has had almost {a tenth|-} of that number in a morning.

Why do they run? Sometimes because of what is in the blood. Falcato's sample, taken at ten to one, showed {1.38|alc|s=Falcato's} grams; above {0.5|legal} a driver is fined, above {1.2|crim} prosecuted. Running, says the criminologist Anneke Tavares, pays off as long as the drink can wear off. Negligent homicide carries up to {five|<maxs|m=threshold} years a count; leaving the injured adds comparatively little.

And the place? Over {6.4|km} kilometres the old road has no hard shoulder; {31|rid|s=riders} riders were on it when the van, which engineers put at {112|spd|by=engineers|s=the van}, ran into {14|hit} of them. The limit was cut to {70|lim} in 2024. No camera stands there.

@doc e-local | local weekly news site | 2029-10-19
Sarnadela buries its cyclists; fourth rider dies

Gazeta de Sarnadela, Friday. Send us your photographs: 262 555 0148

Barely an hour before the bells rang for Benedita Sousão, word came from Leiria that a fourth rider, the schoolteacher Graça Lobato, had not come out of her coma. The collision at the quarry bend has now taken {four|d3|t=now} lives, {two|d1|s=of them} of them on the tarmac.

Sousão, who was {34|ab}, worked in the very ward where Lobato died. On Thursday night, townspeople had walked up the EN-351 with lamps on their handlebars. The GNR put them at {1,400|vp|t=On Thursday night|by=The GNR}; Pedal da Serra, which handed out the lamps, at {2,500|vc|t=On Thursday night|by=Pedal da Serra}.

The cycling club has {212|mem} members. It was a party of {31|rid|t=last Sunday|s=It} that set off last Sunday, and its president, Ondina Carriço, keeps counting the {17|uns|s=its} who came home whole, herself among them. "I looked at my computer when I heard it," she told us. "{7.25|!ck|by=Ondina Carriço} and {eleven|-} kilometres on the clock."

Her appeal for the bereaved families stood at {€41,200|f2|t=this morning|s=Her appeal} this morning, {€18,800|left|t=this morning} shy of the {€60,000|goal} she is after.

Some {8,900|~pet|t=so far} people have so far signed to have a cycle lane along the {6.4|km|s=the stretch} kilometres of the stretch that has no shoulder. The câmara promised on Wednesday to find {€310,000|bar|t=on Wednesday|by=The câmara} for that and for a crash barrier in next year's accounts. Mayor Teotónio Brás would not be drawn on a date.

Falcato, {43|ad}, remains in custody. His lawyer says that he had "no idea" he had struck anyone. On the bodywork of the van, which officers wheeled out of {27|door} Rua dos Moinhos on a trailer, the dents are not hard to find.
