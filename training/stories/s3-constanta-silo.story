@story constanta-silo
@topic Dust explosion in a grain terminal at the port of Constanța: first hours to the fifth day
@subject X = Silo explosion in Constanța | the explosion | the blast | explosion
@subject U = Dunagrano | the terminal operator | the company | the owner
@subject I = ISU Dobrogea | ISU | firefighters | emergency inspectorate
@subject H = Constanța county hospital | county hospital
@subject B = Floreasca burns unit | Floreasca | Bucharest
@subject M = Labour Inspectorate | inspectors | Camelia Petrescu-Ionaș | Petrescu-Ionaș
@subject P = Port of Constanța | the port | port authority
@subject G = Victor Săndulache | Săndulache | the prosecutor
@fact d1 = 3 | deaths | X | people killed in the blast | 2030-07-24 noon | cumulative
@fact d2 = 7 | deaths | X | people killed in the blast | 2030-07-25 | cumulative
@fact d3 = 8 | deaths | X | people killed in the blast | 2030-07-29 | cumulative
@fact i1 = 19 | injuries | X | people injured | 2030-07-24 noon | cumulative
@fact i2 = 26 | injuries | X | people injured | 2030-07-25 | cumulative
@fact ib = 9 | injuries | B | burn patients admitted | 2030-07-25 | snapshot
@fact ih = 17 | injuries | H | patients admitted | 2030-07-25 | snapshot
@fact m1 = 5 | missing | X | workers unaccounted for | 2030-07-24 noon | snapshot
@fact m2 = 1 | missing | X | workers unaccounted for | 2030-07-25 | snapshot
@fact c = 09:37 | clock | X | time of the blast | 2030-07-24 | constant
@fact s = 42 | other | U | workers on the shift | 2030-07-24 | constant
@fact ss = 12 | other | U | subcontracted workers on the shift | 2030-07-24 | constant
@fact cap = 120000 | other | U | tonnes of storage | - | constant
@fact st = 31000 | other | U | tonnes of wheat in store | 2030-07-24 | snapshot
@fact lo = 14000 | other | U | tonnes of wheat lost | 2030-07-29 | snapshot | projected
@fact f = 86 | other | I | firefighters at the scene | 2030-07-24 | constant
@fact e = 18 | other | I | fire engines at the scene | 2030-07-24 | constant
@fact sh = 240000000 | price | - | euros for the new terminal | 2027 | constant
@fact k = 3 | other | M | inspections in the two years before | 2030-07-25 | constant
@fact fn = 20000 | sentence | M | lei of fine for dust on the conveyors | 2029-03 | constant
@fact t = 62 | rate | M | percent of dust extractors out of order | 2030-07-25 | snapshot
@fact a = 2 | arrests | G | people detained | 2030-07-29 | snapshot
@fact y = 10 | sentence | G | years of prison at most | - | constant | threshold
@fact comp = 50000 | damages | U | euros promised to each bereaved family | 2030-07-29 | plan | pledged
@fact pt = 28 | rate | P | percent of the port's grain that passes the terminal | 2029 | constant
@fact pg = 32500000 | other | P | tonnes of grain shipped | 2029 | constant
@rel sum i2 = ib + ih
@trap d1 d2 :: the toll of the first hours and of the next day
@trap d2 d3 :: a patient died in Bucharest
@trap cap st :: room for grain and grain in store
@trap st lo :: in store and lost
@trap s ss :: the whole shift and those of the subcontractor

@doc a-news-tv | news television website | 2030-07-24
BREAKING. Explosion in port of Constanța: {three|d1} dead, {five|m1} missing

A violent explosion tore through a grain terminal at Berth {84|-} on Wednesday morning. The moment, on a surveillance film that News Dobrogea has seen: {9.37|c|by=a surveillance film}.

Up to noon ISU Dobrogea confirmed {three|d1|t=Up to noon|by=ISU Dobrogea} victims and {19|i1|^} wounded. {Five|m1|^} workers do not answer their phones.

{Eighty-six|f} firefighters and {18|e} engines are fighting the flames in the conveyor gallery. The terminal can hold {120,000|cap} tonnes; {31,000|st} tonnes of new wheat were in it. According to the owner, Dunagrano, {42|s|by=the owner} people were on the shift.

A smell of burnt bread lies over the southern districts. Inhabitants should shut their windows.

UPDATE 12:48 / Watch LIVE / {3,902|-} are watching now

@doc b-broadsheet | Bucharest daily, English page | 2030-07-25
Dust that nobody swept

With the bodies of four men found in the tunnel beneath silo C overnight, the explosion in Constanța has killed {seven|d2}. {One|m2} of the workers is still being looked for.

The Floreasca unit in the capital has {nine|ib} people with severe burns; the county hospital on the coast looks after {17|ih}. That makes {26|i2} injured.

It was not for want of warning. Camelia Petrescu-Ionaș of the Labour Inspectorate says that her people had been there {three|k|by=Camelia Petrescu-Ionaș} times in two years. In March of last year they fined the operator {20,000|fn|t=In March of last year} lei (about EUR {4,000|-}) for flour-fine dust lying thick as a finger on the belts. Yesterday, she claims, {62 percent|t|t=Yesterday|by=she} of the extractors did not run.

{Twelve|ss} of those on duty belonged to a subcontractor and had been in the port for a week.

Weather: {36|-}C, code orange | Euro {5.31|-} lei

@doc c-commodity-wire | commodity news agency | 2030-07-25
Black Sea wheat rises after blast shuts Romania's Dunagrano terminal

PARIS (Agrolux) - Euronext wheat gained {2.1|-}% on Thursday after an explosion on Wednesday at {09:37|c} local time halted a terminal which handles {28%|pt|t=last year} of the grain leaving Constanța. The port shipped {32.5 million|pg|t=last year} tonnes last year.

Dunagrano's site has capacity for {31,000|!cap|s=Dunagrano's site} tonnes and was roughly a quarter full, a trader said. Rivals at the north basin are turning trucks away.

The accident killed {seven|d2|by=authorities} and hurt {26|i2|^}, authorities said. {One|m2|^} person was missing. Twelve-hour night shifts are usual in July, when {42|s} crew work the two lines.

The complex, commissioned in 2027 for {240 million|sh} euros, is insured with a pool led by Helvia Re.

December wheat: {214.50|-} eur/t (+{4.50|-})

@doc d-tabloid | tabloid | 2030-07-26
"He texted me at {nine thirty-seven|c|v=09:37}: love you, bring bread"

Wife of missing worker waits at gate no. {6|-}

Every hour Mirela Caraiman walks to the fence. Every hour nobody has anything to tell her. Her Sorin, {29|-}, is the {only|m2|v=1} one not found.

{Eighty-six|f} firemen, {81|!e} trucks, and dogs brought from Tulcea cannot cool the ashes. {Nine|!d2} men have been carried out so far under white sheets, with {nine|ib|s=in Bucharest} more fighting for their skin in Bucharest.

Who is guilty? We have seen the paper: a fine of {20,000|fn|t=in March 2029} lei in March 2029. "For them that is a dinner," says a crane man who got away. The inspectorate came {three|k} times, saw, wrote, left.

Of {42|s} men on shift, {a dozen|ss} had never been told where the exits are, their comrades tell us.

Horoscope: Leo, mind your money. {0900 555 012|-}, {1.20|-} euro/min.

@doc e-agency | national news agency | 2030-07-29
Prosecutors detain {two|a} over port explosion; {eighth|d3|v=8} victim dies

A {54|-}-year-old mechanic died in Floreasca on Sunday night, raising the number of fatalities of Wednesday's blast at Dunagrano to {eight|d3}. The body of the last missing worker had been identified as one of the seven recovered by Friday.

Prosecutor Victor Săndulache has {two|a|by=Victor Săndulache} persons in detention, the technical director and a foreman, for manslaughter. They risk up to {ten|<y} years.

The company pledged {50,000|comp|by=The company} euros to every bereaved family. It estimates that {14,000|lo|by=It|s=It} of the {31,000|st} tonnes stored are unfit for use, and denies that {26%|!t|by=the Labour Inspectorate|m=denied} of its extractors had been out of order on the day, the share given by the Labour Inspectorate.

The state of the remaining wounded is stable in most cases, doctors say.
