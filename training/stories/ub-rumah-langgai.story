@story ub-rumah-langgai
@topic Longhouse fire at Rumah Langgai, Sarawak: the night, the relief and the rebuilding vote
@subject R = Rumah Langgai | the longhouse | longhouse
@subject L = lower block | hilir block | downstream end
@subject U = upper block | ulu block | upstream end
@subject B = Bomba Sarawak | Fire and Rescue Department | Bomba | firemen | firefighters
@subject Y = Sungai Merit fire station | Sungai Merit
@subject K = Kuala Balan hospital | hospital | Kuala Balan
@subject E = relief centre | the community hall | SK Ulu Merit hall | the hall
@subject W = Social Welfare Department | JKM | Welfare Department
@subject S = Sarawak government | the state | state government | Datuk Baring Usat | Baring
@subject D = Merit District Council | the council | district office
@subject T = Langgai anak Jimbun | Langgai | tuai rumah | the headman
@subject N = Indai Sulang | Sulang anak Ngelai | the grandmother
@subject F = Friends of Ulu Merit fund | the appeal | the fund
@fact b0 = 62 | homes | R | doors in the building | - | constant
@fact b1 = 28 | homes | R | doors burnt | 2029-07-21 night | snapshot
@fact b2 = 41 | homes | R | doors burnt | 2029-07-23 | snapshot
@fact bL = 26 | homes | L | doors burnt | 2029-07-23 | snapshot
@fact bU = 15 | homes | U | doors burnt | 2029-07-23 | snapshot
@fact bs = 21 | homes | R | doors saved | 2029-07-23 | snapshot
@fact bp = 66.13 | other | R | share of doors burnt | 2029-07-23 | snapshot
@fact p1 = 390 | other | R | people left without a home | 2029-07-21 night | snapshot
@fact p2 = 287 | other | R | people left without a home | 2029-07-23 | snapshot
@fact pa = 172 | other | R | adults left without a home | 2029-07-23 | snapshot
@fact pk = 115 | other | R | children left without a home | 2029-07-23 | snapshot
@fact fm = 74 | other | R | families left without a home | 2029-07-23 | snapshot
@fact d1 = 0 | deaths | R | people killed | 2029-07-21 night | cumulative
@fact d2 = 1 | deaths | R | people killed | 2029-07-23 | cumulative
@fact i1 = 6 | injuries | R | people hurt | 2029-07-21 night | cumulative
@fact i2 = 9 | injuries | R | people hurt | 2029-07-23 | cumulative
@fact ik = 3 | injuries | K | people kept in | 2029-07-23 | snapshot
@fact im = 1 | missing | R | people not found | 2029-07-21 night | snapshot
@fact k1 = 15:40 | clock | R | fire first seen | 2029-07-21 | snapshot
@fact k2 = 15:58 | clock | B | call received | 2029-07-21 | snapshot
@fact k3 = 17:25 | clock | B | first engine on scene | 2029-07-21 | snapshot
@fact k4 = 20:10 | clock | B | fire under control | 2029-07-21 | snapshot
@fact kd = 87 | duration | B | minutes from call to arrival | 2029-07-21 | snapshot
@fact ds = 52 | distance | Y | kilometres to the building | - | constant
@fact fb = 24 | other | B | people at the scene | 2029-07-21 | snapshot
@fact fw = 11 | other | R | residents' water pumps used | 2029-07-21 | snapshot
@fact e1 = 198 | other | E | people sleeping there | 2029-07-21 night | snapshot
@fact e2 = 241 | other | E | people sleeping there | 2029-07-23 | snapshot
@fact e3 = 64 | other | E | people sleeping there | 2029-08-20 | snapshot
@fact w1 = 5000 | budget | S | ringgit promised to each door | 2029-07-22 | plan | pledged
@fact w2 = 30000 | budget | S | ringgit promised to each door for building | 2029-08-18 | plan | pledged
@fact wt = 1230000 | budget | S | ringgit promised to all doors for building | 2029-08-18 | plan | pledged
@fact wc = 205000 | budget | S | ringgit promised in quick cash | 2029-07-22 | plan | pledged
@fact wj = 1000 | spending | W | ringgit paid to each family | 2029-07-25 | cumulative
@fact wj2 = 74000 | spending | W | ringgit paid to all families | 2029-07-25 | cumulative
@fact f1 = 38600 | fundraising | F | ringgit given | 2029-07-29 | cumulative
@fact f2 = 112400 | fundraising | F | ringgit given | 2029-08-20 | cumulative
@fact m1 = 4800000 | damages | R | loss in ringgit | 2029-07-23 | snapshot | projected
@fact m2 = 6300000 | damages | R | loss in ringgit | 2029-08-18 | snapshot | projected
@fact ex = 19 | other | R | extinguishers in the building | 2029-03 | snapshot
@fact er = 62 | other | R | extinguishers that the rules ask for | - | constant | threshold
@fact y8 = 17 | other | B | longhouse fires in the state | 2028 | cumulative
@fact y9 = 12 | other | B | longhouse fires in the state | 2029-07-21 | cumulative
@fact vy = 44 | vote_count | R | doors voting for separate blocks | 2029-08-18 | snapshot
@fact vn = 13 | vote_count | R | doors voting for one long building | 2029-08-18 | snapshot
@fact vt = 57 | votes_cast | R | doors voting | 2029-08-18 | snapshot
@fact vb = 5 | other | D | blocks planned | 2029-08-18 | plan
@fact gap = 12 | distance | D | metres between blocks | 2029-08-18 | plan
@fact aN = 93 | age | N | age | - | constant
@fact aT = 66 | age | T | age | - | constant
@fact sch = 71 | enrolment | R | pupils without uniforms or books | 2029-07-23 | snapshot
@trap b1 b2 :: night count and final count of doors
@trap b0 er :: a door and an extinguisher each
@trap p2 e2 :: homeless and sleeping in the hall
@trap fm bs :: families and doors
@trap p1 p2 :: first guess and register
@trap w1 w2 :: cash and building grant
@trap wj w1 :: two agencies' payments
@trap f1 f2 :: the fund after a week and a month
@trap y8 y9 :: last year and this year so far
@trap k1 k2 :: seen and reported
@trap vy b2 :: doors voting and doors burnt
@rel sum b2 = bL + bU
@rel diff bs = b0 - b2
@rel share bp = b2 / b0
@rel sum p2 = pa + pk
@rel product wt = w2 * b2
@rel product wc = w1 * b2
@rel product wj2 = wj * fm
@rel sum vt = vy + vn
@rel diff xm = er - ex
@rel diff f3 = f2 - f1
@fact xm = 43 | other | R | extinguishers missing | 2029-03 | snapshot
@fact f3 = 73800 | fundraising | F | ringgit given since the first week | 2029-08-20 | cumulative
@race build = vy vn

@doc a-news-portal | news portal | 2029-07-21
Longhouse in Ulu Merit razed, hundreds homeless

By Clarence Uyau

KUALA BALAN, July 21: {28|b1|t=as at 9pm|by=Bomba} doors of a longhouse in Ulu Merit have been destroyed in a fire that was still smouldering as at 9pm tonight.

Bomba Sarawak in a statement said a call was received at {3.58pm|k2} and a team from the Sungai Merit station, {52km|ds|v=52} away by logging road, reached Rumah Langgai at {5.25pm|k3}. {Twenty-four|fb} personnel are on the ground with help from residents.

"The fire was brought under control at {8.10pm|k4|by=zone chief Jeffri Anding}. So far {six|i1|by=zone chief Jeffri Anding} victims have burns or sprains. There are {no|d1|v=0} fatalities reported but {one|im} elderly woman has not been located," zone chief Jeffri Anding said.

The structure, of belian and zinc, has {62|b0} doors. Headman Langgai anak Jimbun, {66|aT}, told reporters that some {390|~p1|by=Headman Langgai anak Jimbun} people were left with what they wore. Most had been at the farm.

About {200|~e1|t=tonight} of them are spending tonight at the SK Ulu Merit hall. Blankets, diapers and rice are needed. Contact Mdm Rozita, 019-555 0182.

According to Bomba this is the {12th|y9|v=12|t=this year|by=Bomba} longhouse fire in the state this year. Last year there were {17|y8|t=Last year}.

Also read: Two nabbed with 3.2kg syabu at Bintulu roadblock | Petrol RON95: RM2.60

@doc b-english-daily | English-language daily | 2029-07-24
Grandmother who went back for gongs is Rumah Langgai's only victim

THE BORNEO CHRONICLE
From Mathilda Sim in Kuala Balan

On the third day they found Indai Sulang, {93|aN}, beneath the stairs of door {17|-}. Her family believes she returned for the gongs her mother had carried from Kapit.

She is the {one|d2|t=yesterday} death so far. {Nine|i2|t=yesterday} people were hurt, and {three|ik|^} of these were still warded in Kuala Balan yesterday.

A full count of the ruins puts the loss at {41|b2|by=the district office} doors: {26|bL|^} in the lower block, where it began, and {14|!bU|^} in the upper, the district office said. {Twenty-one|bs} doors stand. That's {two-thirds|~bp} of the longhouse gone.

The number of homeless has come down as the registers were checked, from a first guess of {390|p1|t=first guess} to {287|p2|by=the Welfare Department}, made up of {172|pa} adults and {115|pk} children in {74|fm} families, according to the Welfare Department. {241|e2|t=on Sunday and Monday} bedded down in the school hall on Sunday and Monday.

A boy saw smoke at {3.40pm|k1} above a rice cooker. By the time anyone climbed to where a phone works {18|-} minutes had passed, and a further {87|kd} before the engine came. In between residents ran {11|fw} pumps from the river.

State minister Datuk Baring Usat, who arrived by helicopter, promised {RM5,000|w1|by=State minister Datuk Baring Usat} a door, or {RM205,000|wc|^} in all. He put the damage at {RM4.8 million|m1|^}.

In March inspectors had counted {19|ex|t=In March} extinguishers there. A regulation passed in 2024 says it should be one to each door.

Letters p16. SUDOKU level 4.

@doc c-radio | Iban-service radio, English digest | 2029-07-25
CATS ULU FM — the 7 o'clock digest, Wednesday

It's day four for the families from Rumah Langgai. We spoke with tuai rumah Langgai this morning, he's {66|aT}, he has been headman {nineteen|-} years, and he's lost his voice from the smoke.

He says people are grateful. JKM officers came on Wednesday with cash, {a thousand ringgit|wj|by=He|v=1000} for each of {seventy-four|fm} families, that's {seventy-four thousand|wj2} on the table, and they counted it twice.

He says people are also asking. {Forty-one|b2|by=He} doors burned and the engine took {eighty-seven|kd} minutes. The next station is at Sungai Merit, {25|!ds} kilometres, on a road that is mud or dust and nothing in between. He would like a fire post at the junction and so would {eight|-} other longhouses.

There are {seventy-one|sch} schoolchildren who haven't got a uniform or a book. If you have size small, bring size small.

The ones in hospital: still {three|ik}. Uncle Belaja says to tell his dog he's coming.

The old lady will be buried Friday, upriver. She was {ninety-three|aN}. She taught half of the weavers whose names you know. {Two hundred and forty-one|e2|v=241} sleep in the hall and we'd ask you not to come just to look.

Next: gawai songs, and the water level at Nanga Balan, 3.1 metres.

@doc d-newsletter | NGO newsletter | 2029-07-29
Friends of Ulu Merit — One week on

Dear friends,

Your gifts have reached {RM38,600|f1|t=One week on}. We're astonished. The committee met on the jetty, there being nowhere else, and agreed that this money goes on books, {71|sch} sets, then on mattresses, then on whatever the aunties say.

To answer the questions in the group chat:

How many people need help? {287|p2|by=the officials}, say the officials. Of those {151|!pk|by=the officials} are children.

Is everyone in the hall? No. At its fullest it had {241|e2|t=At its fullest}. The rest are with relatives in the {21|bs} doors which survived, up to four families behind one.

How much did it burn? {41|b2} of {62|b0} doors, {66 per cent|bp|round}.

Is the government paying? {RM5,000|w1} per door has been announced but not received as we write. JKM gave {RM1,000|wj} per family straight away. Please don't mix these up on Facebook; a door can hold three families and the headman has been called a thief already.

How did it start? We don't know. Bomba hasn't reported yet. It was first noticed at {3.40|k1|v=15:40} in the afternoon, in the lower block.

What about fire safety? The longhouse should've had {62|er} extinguishers and was {43|xm} short. We'd like to fix that for every house on the river, not just this one.

With thanks, Patricia Lunyai & Gopal Menon
Acct 0710 0101 2345 (reference LANGGAI)

@doc e-feature | weekend newspaper feature | 2029-08-20
{Five|vb} short houses instead of one long one

By Aidan Kuek
Kuching Weekender

The question before the ruai of Rumah Langgai on Saturday was whether there should be a ruai again.

Since anyone can remember, the answer to a burnt longhouse was a longer longhouse. But a council engineer had drawn {five|vb} blocks with {12|gap} metres of grass in between, so that the next rice cooker would take a fifth and not two-thirds. The doors voted, one each, by dropping a pepper seed. White for blocks, black for one roof.

{Forty-four|vy} were white. {Thirteen|vn} were black. {Five|-} of the {62|b0} didn't vote, having moved to Miri, so it was {57|vt} in the gourd.

"My legs voted black and my head voted white," says Langgai, who is {66|aT} and has to walk the new gaps in the rain.

Minister Baring had come that morning with better news than in July. Where he'd pledged {RM5,000|w1|t=in July} he now promised {RM30,000|w2|by=Minister Baring} to rebuild each of the {41|b2} doors, {RM1.23 million|wt} together. It's a dent. He also gave a new figure for the damage, {RM6.3 million|m2|by=He}, up from {RM4.8 million|m1}, chiefly because nobody the first time had priced a jar.

The appeal run by two retired teachers stands at {RM112,400|f2|t=now}, which means {RM73,800|f3} since its first week. It has bought a lot of mattresses. {Sixty-four|e3|t=now} people still sleep on them in the hall now.

The gongs were found, by the way. Bent, all {eight|-}, and blue.

@doc f-brief | national agency brief | 2029-08-19
Sarawak longhouse to be rebuilt in {five|vb} sections after fatal fire

KUALA BALAN — Residents of a Sarawak longhouse where a {93-year-old|aN|v=93} woman died in a blaze last month voted overwhelmingly on Saturday to rebuild it as {five|vb} separate sections.

The proposal drew {44|vy} votes out of {57|vt} cast, district officer Hilary Sagan said. {Thirteen|vn} preferred a single building.

The July 21 fire destroyed {two-thirds|~bp} of the doors at Rumah Langgai and displaced {287|p2} people. It raged for {four and a half|-} hours before being controlled at {8.10pm|k4}.

The state will provide {RM3,000|!w2|by=The state} in building aid for each household affected, worth a combined {RM1.23 million|wt}. Losses are now estimated at {RM6.3 million|m2|t=now}.

Firemen had logged the alarm at {3.58pm|k2} but arrived only at {5.25pm|k3} owing to distance. The Fire and Rescue Department said {12|y9|t=up to that day} such fires had occurred in Sarawak up to that day.

In 2028 the figure was {17|y8|t=In 2028} for the full year.
