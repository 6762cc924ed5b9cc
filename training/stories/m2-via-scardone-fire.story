@story m2-via-scardone-fire
@topic Night fire in a block of flats in Via Scardone, Naples: morning after to the arrest
@subject F = Via Scardone fire | the fire | the blaze | the building | the block
@subject V = Vigili del Fuoco | the fire brigade | firefighters
@subject A = Carmela Improta | Improta | the widow | Nonna Carmela
@subject T = Luigi Improta | Luigi | her grandson
@subject C = Cardarelli hospital | the burns unit | the Cardarelli
@subject G = Gennaro Scotto Di Perta | Scotto Di Perta | the suspect
@subject K = Naples city council | the city | the Comune
@fact ad = 47 | address | F | house number | - | constant
@fact fl = 3 | other | F | floor where it began | 2027-02-21 | constant
@fact k0 = 01:50 | clock | F | time it broke out | 2027-02-21 | constant
@fact k1 = 05:30 | clock | V | time it was put out | 2027-02-21 | constant
@fact d = 3 | deaths | F | people killed | 2027-02-21 | cumulative
@fact i = 24 | injuries | F | people hurt | 2027-02-21 | cumulative
@fact ib = 6 | injuries | C | people in the burns unit | 2027-02-21 | snapshot
@fact ev = 112 | evacuated | F | residents moved out | 2027-02-21 | cumulative
@fact fa = 39 | other | F | families without a home | 2027-02-21 | snapshot
@fact ff = 70 | officers | V | firefighters sent | 2027-02-21 | snapshot
@fact en = 15 | other | V | vehicles sent | 2027-02-21 | snapshot
@fact aa = 83 | age | A | age in years | - | constant
@fact ta = 19 | age | T | age in years | - | constant
@fact ga = 54 | age | G | age in years | - | constant
@fact h = 400 | budget | K | euros a month promised to each family | 2027-02-23 | plan | pledged
@fact hm = 6 | duration | K | months of rent help | 2027-02-23 | plan | pledged
@fact eb = 9 | other | G | scooters charging in the hall | 2027-02-21 | snapshot
@fact yr = 12 | duration | - | years in prison that the offence carries at most | - | constant | threshold
@fact wait = 18 | duration | V | minutes before the first ladder was up | 2027-02-21 | constant
@trap ev fa :: residents against families
@trap i ib :: hurt against those in the burns unit
@trap ff en :: firefighters against vehicles
@trap aa ta :: grandmother and grandson
@trap h hm :: euros a month against months

@doc a-city | city newspaper | 2027-02-21
Inferno in Via Scardone: {three|d} dead, among them a grandmother and her grandson
di Assunta Capece | 21 febbraio, ore 9.14

It began on the {third|fl} floor of number {47|ad} at {ten to two|k0|t=this morning} this morning, with a smell of burnt rubber. By the time the flames were out, at {half past five|k1|^}, {three|d} people had died and the staircase where they had tried to flee was a chimney.

The dead are Carmela Improta, {83|aa}, a widow known to the whole street; her grandson Luigi, {19|ta}, who'd come down from Bologna for her name day; and a man not yet identified.

{Twenty-four|i|t=at dawn|by=emergency service} others had been taken away at dawn, according to the emergency service. {Six|ib|by=the Cardarelli} are in the burns unit of the Cardarelli, {two|-} of them in danger of their lives.

The brigade came with {15|en} engines and {70|ff} men. All {112|ev} residents are out; the parish hall at no. {12|-} is taking them in.

LEGGI ANCHE: Metro line 6, another 40 days of works

@doc b-agency | wire agency | 2027-02-21
Fire in Naples apartment block kills {three|d}, injures {24|i}

NAPLES, Italy, Feb 21 - A pre-dawn fire swept through a six-storey building in a crowded quarter of Naples on Sunday, killing {three|d|t=Sunday|by=authorities} people and injuring {24|i|^}, authorities said.

The blaze broke out around {1.50 a.m.|k0|t=on Sunday} and took {70|ff|by=the fire brigade} firefighters until {5.30|k1} to extinguish, the fire brigade said. It denied a resident's claim that the first ladder had taken {half an hour|-} to go up, putting the delay at {18|wait|by=the fire brigade} minutes.

Some {112|~ev|by=the mayor's office} people were evacuated from {47|ad} Via Scardone, leaving {39|fa|^} families homeless, the mayor's office said.

Prosecutors suspect the battery of an electric scooter. In {2026|-} such batteries caused {310|-} fires in Italian homes, trade figures show.

@doc c-tv | television site | 2027-02-22
Naples blaze: 'Luigi went back for her'
VIDEO 1'52" · Redazione online · Condividi

The neighbour on the landing opposite, Imma Spasiano, is certain. "He was out. He had his shoes in his hand. He went back in for Nonna."

Luigi, {22|!ta} and a student of civil engineering, was found on the stairs with his arms round the old lady. Carmela Improta had turned {83|aa} in January.

Residents had complained about the hallway of the building for a year. {Nine|eb|by=police} scooters were plugged in down there that night, police say. The third victim, the rider Abdou Diatta, had parked his there at {one|-}.

The block, at number {74|!ad}, is sealed off. Firemen let the {39|fa} families in for {ten|-} minutes each, to fetch medicines and the cat.

It had gone up at {ten to two|k0}, from something on the {third|fl} floor, and the ladders, so the brigade concedes, took {18|wait|by=the brigade} minutes.

Doctors report that {27|!i|by=Doctors} have now passed through casualty, {six|ib|^} of whom stay at the Cardarelli.

@doc d-council | city council press release | 2027-02-23
COMUNE DI NAPOLI — Press office
Measures for the families of Via Scardone {47|ad}

The council executive this morning approved urgent help for the {39|fa|t=this morning} households, {112|ev|^} persons in all, that lost the use of their homes in the fire of {21 February|-}.

Each household will be paid {400|h|by=council executive} euros a month towards rent for {six|hm|^} months; the Region has been asked to add {200|-}. Until then the council meets the cost of {51|-} hotel rooms.

A day of mourning is called for Friday, when the funerals of the {three|d} victims are held at {11|-}. Schools in Municipality {2|-} stay open.

The mayor thanked the {70|ff} firefighters and the crews of {15|en} vehicles.

Toll-free number for donations of furniture: 800 019 337.

@doc e-arrest | national daily | 2027-03-04
Landlord of the ground floor arrested over Naples fire

The owner of the ground-floor garage in Via Scardone, Gennaro Scotto Di Perta, {54|ga}, was taken to Poggioreale prison yesterday on suspicion of multiple manslaughter and causing a fire. The law provides for up to {12|<yr|by=The law} years.

Investigators say he rented sockets at {two|-} euros a night and that {nine|eb|t=on 21 February|by=Investigators} scooters were hanging on one cable on 21 February. The fire travelled up the shaft and burst out on the {third|fl} floor, where it was first seen.

His lawyer says that her client, "at {61|!ga|by=lawyer} and with a bad heart", belongs at home.

Of those hurt, {24|i} in all, {six|ib|t=on the first night} went to the burns unit on the first night; {one|-} is still there. The {39|fa} families received their first {€400|h} last week and have not been told what happens after month {six|hm}.
