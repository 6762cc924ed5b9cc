@story tsukimino-robbery-ring
@topic Sentence on a recruit of an online robbery ring for a fatal break-in at Tsukimino, Japan
@subject D = Sota Haraguchi | Haraguchi | the defendant | the recruit
@subject V = Kiyoshi Numata | Numata | the victim | the dead man | the old man
@subject W = Sachiko Numata | Sachiko | his wife | the widow
@subject R = the ring | the gang | the group
@subject C = Tsukimino District Court | the court | presiding judge Makoto Orihara | Orihara | the bench
@subject P = prosecutors | the prosecution
@subject N = National Police Agency | the agency | NPA
@subject I = Tsukimino break-in | the break-in | the robbery
@fact sen = 23 | sentence | D | years of imprisonment imposed | 2024-07-17 | constant
@fact sou = 27 | sentence | P | years of imprisonment sought | 2024-07-10 | constant
@fact dif = 4 | sentence | D | years less than sought | 2024-07-17 | constant
@fact ag = 26 | age | D | age in years | 2024-07-17 | constant
@fact agV = 90 | age | V | age in years at death | - | constant
@fact agW = 86 | age | W | age in years | 2023 | constant
@fact cash = 12800000 | other | R | yen stolen in all | 2023 | cumulative
@fact cash1 = 3100000 | other | I | yen stolen at the house | 2023-01-19 | constant
@fact pay = 1000000 | other | D | yen promised for the job | 2023-01 | constant | pledged
@fact got = 80000 | other | D | yen received for the job | 2023-01 | constant
@fact hou = 5 | cases | R | break-ins charged | 2023 | cumulative
@fact mem = 7 | other | R | people charged | 2024-07-17 | cumulative
@fact lay = 6 | other | C | lay judges | 2024 | constant
@fact pro = 3 | other | C | professional judges | 2024 | constant
@fact ses = 9 | other | C | hearings | 2024-07 | cumulative
@fact dt = 2023-01-19 | date | I | day of the break-in | - | constant
@fact cl = 11:25 | clock | I | time of the break-in | 2023-01-19 | constant
@fact dur = 13 | duration | I | minutes in the house | 2023-01-19 | constant
@fact deb = 420000 | other | D | yen owed to lenders | 2022 | constant
@fact y23 = 131 | other | N | home robberies in the country | 2023 | cumulative
@fact y22 = 94 | other | N | home robberies in the country | 2022 | cumulative
@fact yp = 39.4 | rate | N | percent growth of home robberies | 2023 | constant
@fact app = 14 | duration | D | days in which to appeal | - | plan | threshold
@rel diff dif = sou - sen
@rel change yp = y22 -> y23
@trap sen sou :: imposed and sought
@trap cash cash1 :: all five jobs and this one
@trap pay got :: promised and paid
@trap lay pro :: lay and professional judges
@trap y23 y22 :: two years
@trap dur app :: minutes and days

@doc a-wire | English service of a news agency | 2024-07-17
Man gets 23 years for fatal robbery arranged by phone app

TSUKIMINO, Japan - A court on Wednesday sentenced a {26|ag|s=man}-year-old man to {23|sen|t=on Wednesday} years in prison for a robbery in which a {90|agV}-year-old was beaten to death, one of {five|hou} break-ins blamed on a ring that hired strangers over the internet.

Prosecutors had demanded {27|sou|by=Prosecutors} years for Sota Haraguchi.

The ring took {12.8 million|cash} yen altogether. At the house of Kiyoshi Numata it found {3.1 million|cash1}, the Tsukimino District Court was told.

{Three|pro} professional and {six|lay} lay judges heard the case over {nine|ses} sessions. Haraguchi, a former delivery driver, has {two weeks|app|v=14} to appeal.

According to the National Police Agency there were {131|y23|t=last year} robberies of homes last year, up from {94|y22|t=in 2022} in 2022.

@doc b-daily | national daily, English edition | 2024-07-18
Lay judges weigh debt, silence in Tsukimino case

Staff writer AYA KUNIMITSU

The men came dressed as gas inspectors at {11:25 a.m.|cl|t=on Jan. 19, 2023} on {Jan. 19, 2023|dt}, and they left {13|dur} minutes later. In between, Kiyoshi Numata, {90|agV}, was struck with a crowbar, and his wife Sachiko, {86|agW}, tied to a kotatsu.

Sota Haraguchi, {26|ag}, admitted to holding the door. Presiding judge Makoto Orihara said that he "could have left at any of those minutes."

The sum of {23|sen} years is {five|!dif} less than the state had asked.

He had been promised {¥1 million|pay}, the court found, and was handed {¥80,000|got}. His debts to consumer lenders when he answered the advertisement stood at {¥420,000|deb|t=when he answered the advertisement}.

{Seven|mem} people have been charged. The organizers, believed to be abroad, are not among them.

Numbers compiled by the NPA show that such robberies increased {nearly 40%|~yp|v=39.4|t=in 2023} in 2023, to {131|y23}.

Japan Times-style crossword, B6

@doc c-tabloid | Hong Kong tabloid, foreign page | 2024-07-19
{¥80,000|got} FOR AN OLD MAN'S LIFE

A Japanese loser who was promised {a million|pay} yen to rob a pensioner ended up with {80,000|got} and a stretch of {27|!sen} years.

Sota Haraguchi, {26|ag}, answered an ad for "white jobs". He was given a wig.

Victim Numata, {86|!agV}, had hidden {3.1 million|cash1} yen in rice-cracker tins. The thugs were in and out in {13|dur} minutes.

It was the last of {five|hou} jobs for the gang, who bagged {¥128 million|!cash} in all.

Why do they do it? Debt. He owed {420,000|deb}, less than a secondhand Kawasaki ZX-4R.

Hotline 2527 0000 | Mark Six: 3 9 17 28 33 41

@doc d-blog | expatriate lawyer's newsletter | 2024-07-21
Notes from the gallery, no. 61

Readers have asked how {nine|-} people agree. That's {six|lay} citizens picked by lot plus {three|pro} in robes. A majority will do, so long as at least one of the robes is in it.

They sat for {nine|ses} days. On the last they made it {twenty-three|sen}. The prosecution's {twenty-seven|sou} was never likely; for holding a door, sentences cluster at {twenty|-}.

What struck me was the timetable of that {January 19|dt}. The doorbell camera says {11:25|cl|by=The doorbell camera}. In her statement the widow, who was {86|agW|t=at the time} at the time, says the noon chime had gone. The court preferred the machine.

Home robberies rose by {39.4|yp} percent over the year: {94|y22} became {131|y23}. Before anyone locks the shutters: the country has {55 million|-} households.

His counsel told me that the {two weeks|app|v=14} will run out and he will let them.
