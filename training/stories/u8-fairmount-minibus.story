@story u8-fairmount-minibus
@topic A minibus crash on a Jamaican hill road, first night to the funeral
@subject K = Fairmount Hill crash | the crash | the accident | the collision
@subject B = Toyota Coaster minibus | Coaster | the bus | the minibus
@subject T = cane truck | truck | the truck
@subject P = Spring Vale Police | police | constabulary
@subject H = Annotto Regional Hospital | Annotto Regional | the hospital
@subject D = Delroy Chin-Quee | Chin-Quee | the driver of the bus | bus driver
@subject I = Shanelle Whyte | Whyte | Shanelle | the student
@subject S = Spring Vale High | the high school
@subject M = Councillor Yvonne Mahfood | Mahfood | Councillor Mahfood
@fact d1 = 3 | deaths | K | people killed | 2036-10-06 night | cumulative
@fact d2 = 5 | deaths | K | people killed | 2036-10-08 | cumulative
@fact i1 = 17 | injuries | K | people hurt | 2036-10-06 night | cumulative
@fact adm = 8 | injuries | H | patients admitted | 2036-10-07 | snapshot
@fact cr = 2 | injuries | H | patients in critical condition | 2036-10-07 | snapshot
@fact onb = 29 | other | B | people on board | 2036-10-06 | snapshot
@fact lic = 24 | other | B | people it was licensed to carry | - | constant
@fact clk = 17:35 | clock | K | time of the crash | 2036-10-06 | snapshot
@fact dage = 46 | age | D | age of the driver | 2036-10 | constant
@fact iage = 16 | age | I | age of the student | 2036-10 | constant
@fact tic = 71 | other | D | unpaid traffic tickets | 2036-10 | cumulative
@fact tik = 23 | other | D | traffic tickets paid | 2036-10 | cumulative
@fact drop = 12 | distance | B | metres it fell | 2036-10-06 | snapshot
@fact ton = 9 | other | T | tonnes of cane | 2036-10-06 | snapshot
@fact yr = 318 | deaths | P | people killed on the island's roads | 2036 to 8 October | cumulative
@fact yrl = 344 | deaths | P | people killed on the island's roads | 2035 to 8 October | cumulative
@fact hil = 6 | other | K | crashes on the hill in a year | 2036 to October | cumulative
@fact gr = 4000000 | budget | M | money for guard rails in dollars | 2036-10-08 | plan | pledged
@fact grm = 300 | distance | M | metres of guard rail | 2036-10-08 | plan | pledged
@fact stu = 9 | other | S | students on board | 2036-10-06 | snapshot
@fact kmh = 50 | speed | K | speed limit in kilometres an hour | - | constant
@fact ov = 5 | other | B | people above its licence | 2036-10-06 | snapshot
@fact dropf = 39.4 | distance | B | feet it fell | 2036-10-06 | snapshot
@fact hom = 9 | injuries | H | patients sent home | 2036-10-07 | snapshot
@fact mor = 2 | deaths | K | people who died later in hospital | 2036-10-08 | cumulative
@rel diff ov = onb - lic
@rel convert dropf = drop
@rel sum i1 = adm + hom
@rel sum d2 = d1 + mor
@trap d1 d2 :: the toll rose
@trap onb lic :: on board and allowed
@trap i1 adm :: hurt and admitted
@trap tic tik :: unpaid and paid tickets
@trap yr yrl :: two years

@doc a-radio | radio newscast script | 2036-10-06
{Three|d1} dead on Fairmount Hill

Good evening. {Three|d1|t=at this hour} persons are confirmed dead at this hour and {seventeen|i1|t=at this hour} others injured after a minibus ran off the Fairmount main road in Spring Vale and dropped some {forty|~dropf} feet into a gully.

The crash took place about {five thirty-five|~clk|t=this evening} this evening. Police say that the Coaster, travelling from Annotto, was trying to get round a truck with {nine|ton|by=Police} tonnes of cane on it.

{Nine|stu} of those on board were students of Spring Vale High, in uniform. The hospital is asking for blood, all types.

Residents with rope and a donkey brought up the first of the injured. Stay tuned.

@doc b-gleaming | national daily | 2036-10-07
Packed bus, {71|tic} tickets: tragedy on Fairmount Hill

By Tafari Wong-Sue, Sunday-desk reporter

A MINIBUS with {29|onb} people aboard, {five|ov} more than it was allowed to carry, plunged {12|drop} metres off the Fairmount main road on Monday evening, killing {three|d1|t=up to last night} of them up to last night.

The dead include the driver of the bus, Delroy Chin-Quee, {46|dage}, and a {16|iage}-year-old student, Shanelle Whyte.

A source at the Spring Vale Police told this newspaper that Chin-Quee had {71|tic|by=A source at the Spring Vale Police} traffic tickets outstanding. He'd paid just {23|tik|^}.

{Eight|adm|t=yesterday} people were admitted to Annotto Regional, {two|cr|t=yesterday} of them critical yesterday, said Dr Ifeoma Ramdeen. {Nine|hom|by=Dr Ifeoma Ramdeen} others were sent home.

"You hear a rumble and then the children bawl," farmer Linval Cupidon said. It was the {sixth|hil|v=6|t=this year|by=he} smash on that stretch this year, he said. The limit's {50|kmh} km/h. There is no rail.

E-PAPER | LOTTO 04 11 19 27 30 33

@doc c-tabloid | evening tabloid | 2036-10-08
CRASH TOLL NOW {FIVE|d2}

{Two|mor} more victims of Monday's horror on Fairmount Hill have passed away, taking the total to {four|!d2|t=this morning} this morning.

They were higgler Miss Icilda Pusey and another pupil.

Schoolmates of Shanelle Whyte, {17|!iage}, wept at devotion. "She was to sing solo Sunday," said one.

Driver Chin-Quee, {46|dage}, owed the courts for {17|!tic} tickets, according to cops. His van was fit for {24|lic} and had {29|onb} in it, when it slammed into the gully at around {5:35|~clk|t=on the evening} on the evening, {nine|stu} of them schoolers.

Councillor Yvonne Mahfood promised {$4 million|gr|by=Councillor Yvonne Mahfood} for rails.

@doc d-parish | parish news site | 2036-10-09
Rails for Fairmount, says councillor, after {five|d2} die

It takes {five|d2} deaths to get a guard rail. Residents of Fairmount have asked for one since 2019.

Councillor Mahfood told a vigil at the high school on Wednesday that she had {$4 million|gr|by=Councillor Mahfood} for {300|grm|^} metres of it, to start at the breadfruit tree. The crowd wasn't impressed; it wanted a kilometre.

So far in 2036 {318|yr|t=So far in 2036} people have died on Jamaican roads, fewer than the {344|yrl|t=this point last year} at this point last year, according to the constabulary.

Mourners heard how {24|lic} seats held {29|onb} and how the bus, at {25 to 6|clk}, was on the wrong side for the whole bend. Nobody in the cane truck was hurt.

Whyte, {16|iage}, will be buried on Saturday week.
