@story ya-ecuador-guayacan
@topic Riot and fire in the Guayacán regional prison, Ecuador: from the first alarm to the retaking of the blocks
@subject P = Guayacán prison | prison | Centre of Deprivation of Liberty Guayacán N.2 | jail | penitentiary
@subject R = prison riot | riot | mutiny | massacre
@subject S = SNAI | prison service | prisons agency
@subject F = armed forces | army | soldiers
@subject N = National Police | police
@subject B = firefighters | Fire Corps | bomberos
@subject L = Los Candiles | Candiles | gang
@subject M = Legal medicine service | forensic service | morgue
@subject I = Ximena Arroba | Arroba | interior minister
@subject C = Relatives' Committee for Life | the committee | relatives
@fact d1 = 18 | deaths | R | inmates killed | 2026-09-28 night | cumulative
@fact d2 = 31 | deaths | R | inmates killed | 2026-09-29 evening | cumulative
@fact d3 = 37 | deaths | R | inmates killed | 2026-10-02 | cumulative
@fact dcut = 14 | deaths | R | inmates killed by blade or bullet | 2026-10-02 | cumulative
@fact dsm = 23 | deaths | R | inmates killed by smoke or fire | 2026-10-02 | cumulative
@fact dg = 2 | deaths | S | guards killed | 2026-09-29 evening | cumulative
@fact i1 = 52 | injuries | R | inmates injured | 2026-09-29 evening | cumulative
@fact ip = 6 | injuries | N | police officers injured | 2026-09-29 evening | cumulative
@fact hg = 11 | other | S | guards taken hostage | 2026-09-28 night | snapshot
@fact fr = 9 | rescued | S | guards freed | 2026-09-29 evening | cumulative
@fact esc = 26 | other | P | inmates who escaped | 2026-09-29 | cumulative
@fact rec = 17 | arrests | N | escaped inmates recaptured | 2026-10-02 | cumulative
@fact out = 9 | other | N | escaped inmates at large | 2026-10-02 | snapshot
@fact pop = 1980 | other | P | inmates held | 2026-09-28 | snapshot
@fact cap = 1100 | other | P | inmates that the prison is built for | - | constant
@fact ovp = 80 | other | P | percentage of overcrowding | 2026-09-28 | snapshot
@fact gd = 46 | officers | S | guards on shift | 2026-09-28 | snapshot
@fact gdn = 120 | officers | S | guards needed on a shift | - | constant | threshold
@fact blk = 3 | other | R | blocks seized | 2026-09-28 night | snapshot
@fact blt = 8 | other | P | blocks in the prison | - | constant
@fact tst = 17:45 | clock | R | time when the riot began | 2026-09-28 | constant
@fact tend = 11:15 | clock | R | time when control was regained | 2026-09-29 | constant
@fact dur = 17.5 | duration | R | hours that the riot lasted | 2026-09-29 | constant
@fact sol = 650 | officers | F | soldiers deployed | 2026-09-29 | cumulative
@fact pol = 380 | officers | N | police officers deployed | 2026-09-29 | cumulative
@fact tot = 1030 | officers | R | soldiers and police deployed | 2026-09-29 | cumulative
@fact ff = 72 | officers | B | firefighters deployed | 2026-09-28 night | cumulative
@fact mat = 300 | other | R | mattresses burned | 2026-09-28 night | cumulative
@fact gun = 13 | other | F | firearms seized | 2026-09-30 | cumulative
@fact pis = 9 | other | F | pistols seized | 2026-09-30 | cumulative
@fact rif = 4 | other | F | rifles seized | 2026-09-30 | cumulative
@fact kn = 214 | other | F | knives seized | 2026-09-30 | cumulative
@fact ph = 168 | other | F | mobile phones seized | 2026-09-30 | cumulative
@fact amm = 2140 | other | F | rounds of ammunition seized | 2026-09-30 | cumulative
@fact trf = 240 | other | S | inmates transferred | 2026-10-01 | cumulative
@fact trp = 400 | other | I | inmates to be transferred | 2026-10-15 | plan | pledged
@fact idn = 22 | other | M | bodies identified | 2026-10-02 | cumulative
@fact unk = 15 | other | M | bodies not identified | 2026-10-02 | snapshot
@fact cm = 44 | deaths | C | inmates killed according to the relatives | 2026-10-02 | cumulative
@fact miss = 12 | missing | C | inmates of whom relatives know nothing | 2026-10-02 | snapshot
@fact ly = 61 | deaths | S | inmates killed in prisons nationwide | 2025 | cumulative
@fact ty = 98 | deaths | S | inmates killed in prisons nationwide this year | 2026-10-02 | cumulative
@fact bef = 61 | deaths | S | inmates killed in prisons nationwide this year before the riot | 2026-09-27 | cumulative
@fact emd = 60 | duration | I | days of the state of emergency | 2026-09-29 | plan
@fact cur = 5 | other | I | cantons under curfew | 2026-09-29 | snapshot
@fact inv = 7.2 | budget | I | millions of dollars promised for the prison | 2027 | plan | pledged
@fact fun = 460 | damages | I | dollars paid for each funeral | 2026-10-01 | constant
@fact char = 5 | arrests | N | guards detained | 2026-10-02 | cumulative
@rel sum d3 = dcut + dsm
@rel sum tot = sol + pol
@rel sum gun = pis + rif
@rel diff out = esc - rec
@rel sum hg = fr + dg
@rel sum d3 = idn + unk
@rel sum ty = bef + d3
@rel change ovp = cap -> pop
@trap d1 d2 :: the toll rose through Tuesday
@trap d2 d3 :: the toll rose to Friday
@trap d3 cm :: the forensic count and the relatives'
@trap ly bef :: all of last year and this year before the riot
@trap fr out :: nine guards freed and nine men at large
@trap hg dg :: hostages and killed guards
@trap trf trp :: moved and to be moved
@trap blk blt :: seized against all
@trap gd gdn :: on shift and needed

@doc a-live | news site live blog | 2026-09-29
LIVE: Riot at Guayacán - army enters with armoured vehicles

Most recent on top. All times local (GMT-5)

18:20 Interior minister Ximena Arroba: {31|d2|t=this evening|by=minister Ximena Arroba} inmates dead this evening, {52|i1|^} wounded. Of {eleven|hg} guards held, {nine|fr} walked out; {two|dg} were killed. {Six|ip} police are hurt.

16:02 The President has signed a state of emergency, {60|emd} days. There will be a curfew in {five|cur} cantons from 22:00.

12:30 SNAI admits that {26|esc|by=SNAI} prisoners got out through the kitchen drain.

11:15 "Total control." That is the army commander, at the gate. It took {17 and a half|dur} hours from the first shots. He has {650|sol} soldiers inside; police say they contributed {380|pol}.

06:40 Smoke again over the east wing.

01:10 Morgue vans have carried {18|d1|t=so far} bodies so far, says a prosecutor.

00:05 {Eight|blt} blocks make up the prison. Inmates hold {three|blk}.

23:30 (Mon) {Seventy-two|ff} firefighters are waiting outside; nobody can guarantee their safety. About {300|~mat} mattresses are alight.

17:45 (Mon) {17:45|tst}: explosion heard by neighbours.

Your comments (1,204)

@doc b-wire | wire agency | 2026-09-30
Ecuador prison death toll at {31|d2} as troops count guns

QUITO, Sept 30 (Austral) - Soldiers combing a prison on Ecuador's coast where {31|d2|t=by Tuesday evening} inmates had died by Tuesday evening found {13|gun} firearms, {214|kn} knives and {168|ph} mobile phones, the armed forces said.

{Nine|pis} pistols and {four|rif} rifles were hidden in the walls along with {1,240|!amm} rounds, a spokesman said.

The riot at Guayacán began on Monday when Los Candiles, a gang that trafficks cocaine through banana ports, attacked a block held by its rivals. It was put down by {1,030|tot} soldiers and police.

The prison, designed for {1,100|cap}, held {1,980|pop}, or {80%|ovp} more. A mere {46|gd} guards were working when the shooting started. The service's own manual calls for {120|gdn}.

Before Monday, {61|bef|t=this year} inmates had been murdered in the country's prisons this year, equal to the whole of last year.

@doc c-tabloid | Guayaquil tabloid | 2026-10-01
HELL HAD {EIGHT|blt} BLOCKS

By "El Búho" Zambrano

Mama Chabela kissed a black bag. "It's him by the tattoo," she said.

Outside the morgue there's a queue for the dead, and a lady sells coffee at 50 cents. Inside the walls the mutiny lasted {fourteen|!dur} hours; for the mothers it isn't over.

This paper counted them coming out: {thirty-one|d2|t=up to Tuesday night}, up to Tuesday night. Since then more have died on the ward.

Who let the guns in? {Thirteen|gun} irons, friend, not a nail file. And bullets enough for a war: {two thousand, one hundred and forty|amm|v=2140}. The soldiers show them to the cameras as if they'd won something.

{Thirty-six|!esc} flew the coop by the sewer. At the corner shop they say one of them stopped to buy a cola.

The Government gives {$460|fun} per coffin. A coffin costs 700.

@doc d-release | interior ministry press release | 2026-10-01
MINISTER ARROBA: "THE STATE IS BACK IN GUAYACÁN"

Bulletin 0877

- {240|trf|t=to date} persons deprived of liberty have been transferred to date to three other centres. The goal is {400|trp|t=by 15 October} by 15 October.
- Operation of recovery concluded Tuesday at {11:15|tend}, with {650|sol} members of the armed forces and {380|pol} of the National Police.
- Seized: {13|gun} firearms ({9|pis} short, {4|rif} long), {2,140|amm} munitions, {214|kn} bladed weapons.
- USD {7.2|inv} million will be invested in 2027 in scanners, walls and a new kitchen.
- Families receive {USD 460|fun} for funeral costs.
- False audio circulating that speaks of a {second|-} riot is denied.

@doc e-daily | quality newspaper | 2026-10-03
The arithmetic of Guayacán

{Thirty-seven|d3}, says the State. {Forty-four|cm|by=say the families}, say the families

By Lorena Quimí and Sebastián Wappenstein

The forensic service closed its provisional list on Friday at {37|d3|t=on Friday|by=forensic service} dead. Blades and bullets account for {14|dcut}. The rest, {23|dsm}, suffocated or burned in cells that no one unlocked.

{Twenty-two|idn|t=on Friday} have been named. The other {15|unk} wait for fingerprints.

The Relatives' Committee for Life disputes all of it. Its list, compiled in a notebook at the gate, holds {44|cm|by=Its list} names of dead, and a further {dozen|miss|v=12} of whom nothing is known. SNAI answers that the committee counts transferred men as corpses.

Of the {26|esc} who fled, {17|rec|t=on Friday} have been caught. {Seven|!out} have not.

Including Guayacán, {98|ty|t=so far in 2026} people have been killed in custody so far in 2026; in the whole of 2025 there were {61|ly|t=in the whole of 2025}.

{Five|char} guards are in detention. The prosecution says that one sold the key to Block C for 900 dollars.

@doc f-radio | radio script | 2026-10-02
RADIO MANGLAR 104.5 - THE SIX A.M.

Good day, coast. {Thirty-seven|d3|t=this morning}, this morning, is the number. {Twenty-three|dsm} of them by smoke, says the medical examiner, doctor Ledezma.

A hundred and {twenty|-} was the guards that should've been there. {Forty-six|gd} were. On Monday night, {eleven|hg} of those became hostages and {two|dg} did not come home. We say their names: Wilmer Tandazo, Jairo Bone.

The prison was stuffed to {eighteen hundred|!pop}, with beds for {eleven hundred|cap}.

The minister promises {seven point two|inv} million dollars and {four hundred|trp} transfers. Count them with us.

The bridge at La Puntilla: one lane.
