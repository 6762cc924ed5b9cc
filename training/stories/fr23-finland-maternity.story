@story fr23-finland-maternity
@topic Closing of the maternity ward at Sarvijoki, Finland: board vote, council vote and the days after, November 2030
@subject S = Sarvijoki hospital | Sarvijoki | the hospital | the ward | the maternity ward | the delivery ward
@subject H = Hakaranta Central Hospital | Hakaranta | the central hospital
@subject K = Kaarlanmaa wellbeing services county | Kaarlanmaa | the county | we
@subject T = Sarvijoki town | the town
@subject B = Lampaansalo
@subject R = Helmi Ranta-Aho | Ranta-Aho | Helmi
@subject N = Noor Al-Jabari | Al-Jabari | Noor
@subject U = Midwives' Association | the midwives' union | the union | the Association
@subject F = Finland | the country
@fact cd = 2030-11-18 | date | K | day of the council vote | - | constant
@fact cy = 33 | vote_count | K | council votes for closing | 2030-11-18 | constant
@fact cn = 24 | vote_count | K | council votes against closing | 2030-11-18 | constant
@fact cb = 1 | vote_count | K | blank council votes | 2030-11-18 | constant
@fact ca = 1 | other | K | council members absent | 2030-11-18 | constant
@fact cs = 59 | seats | K | seats in the council | - | constant
@fact cm = 9 | margin | K | votes between the sides in the council | 2030-11-18 | constant
@fact bdy = 8 | vote_count | K | board votes for closing | 2030-11-04 | constant
@fact bdn = 5 | vote_count | K | board votes against closing | 2030-11-04 | constant
@fact sp = 62 | other | K | speeches in the council debate | 2030-11-18 | constant
@fact cl = 2031-03-31 | date | S | last day of births at the ward | - | plan
@fact b19 = 803 | other | S | births in the year | 2019 | constant
@fact b29 = 412 | other | S | births in the year | 2029 | constant
@fact bsep = 291 | other | S | births since January | 2030-09-30 | cumulative
@fact b30 = 385 | other | S | births in the year | 2030 | plan | projected
@fact chg = -48.7 | rate | S | change in births over ten years | 2029 | constant
@fact hb29 = 1276 | other | H | births in the year | 2029 | constant
@fact kb29 = 1688 | other | K | births in the year | 2029 | constant
@fact shb = 24.4 | rate | S | share of the births in the county | 2029 | constant
@fact res = 448 | other | S | babies of mothers from the ward's area | 2029 | constant
@fact resout = 61 | other | S | babies of mothers from the ward's area born elsewhere | 2029 | constant
@fact resin = 387 | other | S | babies of mothers from the ward's area born at the ward | 2029 | constant
@fact norm = 1000 | other | F | births a year that a ward must have by decree | - | constant | threshold
@fact units = 22 | other | F | maternity wards | 2030 | snapshot
@fact unitsa = 21 | other | F | maternity wards | April 2031 | plan
@fact units0 = 41 | other | F | maternity wards | 2000 | snapshot
@fact dist = 118 | distance | S | kilometres from the town to the central hospital | - | constant
@fact drv = 85 | duration | S | minutes by car from the town to the central hospital | - | constant
@fact dsl = 53 | distance | B | kilometres from the village to the town | - | constant
@fact distl = 171 | distance | B | kilometres from the village to the central hospital | - | constant
@fact drvl = 130 | duration | B | minutes by car from the village to the central hospital | - | constant
@fact sav = 4100000 | budget | K | euros saved a year before extra costs | from 2032 | plan | projected
@fact amb = 900000 | spending | K | extra cost of ambulances a year | from 2032 | plan | projected
@fact net = 3200000 | budget | K | euros saved a year after extra costs | from 2032 | plan | projected
@fact usav = 2600000 | budget | U | euros saved a year after extra costs, by the union's reckoning | from 2032 | plan | projected
@fact rooms = 12 | other | H | rooms in the patient hotel | 2031 | plan | pledged
@fact hotel = 1100000 | budget | H | cost of the patient hotel | 2031 | plan
@fact def = 61000000 | budget | K | deficit that has built up | end of 2030 | plan | projected
@fact def29 = 48000000 | budget | K | deficit that has built up | end of 2029 | snapshot
@fact st = 47 | jobs | S | people who work on the ward | November 2030 | snapshot
@fact mid = 24 | jobs | S | midwives on the ward | November 2030 | snapshot
@fact nur = 9 | jobs | S | nurses on the ward | November 2030 | snapshot
@fact doc = 6 | jobs | S | doctors on the ward | November 2030 | snapshot
@fact oth = 8 | jobs | S | other staff on the ward | November 2030 | snapshot
@fact off = 31 | jobs | S | staff offered work at the central hospital | 2031 | plan | pledged
@fact stay = 16 | jobs | S | staff offered other work in the town | 2031 | plan | pledged
@fact road29 = 6 | other | K | babies born on the way to hospital in the year | 2029 | constant
@fact road28 = 4 | other | K | babies born on the way to hospital in the year | 2028 | constant
@fact roadc = 9 | other | K | babies born on the way to hospital in a year after closing, by the county's estimate | from 2031 | plan | projected
@fact roadu = 18 | other | U | babies born on the way to hospital in a year after closing, by the union's estimate | from 2031 | plan | projected
@fact lo = 2300000 | spending | S | euros paid for agency doctors in the year | 2029 | constant
@fact lo27 = 1400000 | spending | S | euros paid for agency doctors in the year | 2027 | constant
@fact an = 3 | other | T | ambulances on call at night | November 2030 | snapshot
@fact ap = 5 | other | T | ambulances on call at night | April 2031 | plan | pledged
@fact sig = 11340 | other | T | signatures on a petition to keep the ward | 2030-11-18 | cumulative
@fact sig4 = 8900 | other | T | signatures on a petition to keep the ward | 2030-11-04 | cumulative
@fact pop = 18200 | other | T | people in the town | 2030 | snapshot
@fact mp = 600 | crowd | T | torch marchers by the police count | 2030-11-17 | constant
@fact mo = 1000 | crowd | T | torch marchers by the organisers' count | 2030-11-17 | constant
@fact ager = 52 | age | R | age of the midwife | - | constant
@fact yrs = 27 | duration | R | years on the ward | - | constant
@fact dels = 3000 | other | R | babies that she has delivered | - | cumulative
@fact agen = 29 | age | N | age of the expectant mother | - | constant
@fact got = 40 | duration | N | minutes from arrival to the birth of the first child | 2028 | constant
@fact app = 30 | duration | K | days for an appeal | - | constant
@rel sum cs = cy + cn + cb + ca
@rel diff cm = cy - cn
@rel sum kb29 = b29 + hb29
@rel share shb = b29 / kb29
@rel change chg = b19 -> b29
@rel diff resin = res - resout
@rel diff net = sav - amb
@rel sum distl = dsl + dist
@rel sum st = mid + nur + doc + oth
@rel sum st = off + stay
@race council = cy cn
@race board = bdy bdn
@trap cy bdy :: council vote against board vote
@trap b29 bsep b30 :: a full year, nine months, a forecast
@trap b29 res :: born there against born to mothers from there
@trap b29 kb29 :: one ward against the county
@trap sav net :: before and after the cost of ambulances
@trap net usav :: the county's reckoning against the union's
@trap roadc roadu :: two estimates of births on the road
@trap road29 road28 :: births on the road in two years
@trap units unitsa units0 :: wards in the country at three moments
@trap dist distl dsl :: from the town, from the village, between the two
@trap mp mo :: two counts of one march
@trap def def29 :: the deficit of two years
@trap sig sig4 :: signatures at two moments
@trap an ap :: ambulances now and promised
@trap st off :: all staff against those who may move
@trap cm nur roadc :: nine votes, nine nurses, nine births
@trap off cl :: thirty-one people, 31 March

@doc a-site | regional broadcaster website | 2030-11-05
Board backs end to births at Sarvijoki, final word in {two|-} weeks

Published 5 Nov at 7.42, updated 9.15

The board of the Kaarlanmaa wellbeing services county wants to close the maternity ward at Sarvijoki. It voted {8|bdy|t=on Monday}–{5|bdn|^} on Monday in favour of a proposal by county director Pirkka Sundqvist.

The final decision lies with the council, which has {59|cs} members and meets on {18 November|cd}.

Sundqvist told the board that the county would save {4.1 million|sav|by=Sundqvist} euros a year. More ambulances would eat up {900,000|amb|^} of it.

A decree requires {1,000|norm} births a year of a delivery ward unless it has been granted an exemption. Last year Sarvijoki saw {412|b29|t=Last year}. From January to the end of September there were {291|bsep|t=From January to the end of September}, and the county reckons with about {385|~b30|t=for this year|by=the county} for this year.

The Midwives' Association says the plan would see {18|roadu|by=The Midwives' Association} babies a year born in cars and ambulances. Last year in the whole of Kaarlanmaa it was {six|road29|t=Last year}.

A petition to save the ward had {8,900|sig4|t=on Monday evening} names on Monday evening.

Correction 9.15: an earlier version of this story gave the director's first name as Pekka.
Most read: Elk stops the 6.50 train | Is your sauna stove legal? 4 questions

@doc b-wire | wire agency | 2030-11-18
Finnish county council votes to shut maternity ward

SARVIJOKI, Finland, Nov 18 (NNT) - Women in a thinly peopled part of central Finland will from next spring have to travel more than {an hour|>drv|v=60} to give birth, after councillors in Kaarlanmaa voted {33|cy|t=late on Monday} to {24|cn|^} late on {Monday|cd} to close the region's smaller delivery ward.

{One|cb} ballot was blank and {one|ca} seat empty.

The last babies are to be delivered at Sarvijoki on {March 31|cl}. The country will then have {21|unitsa|t=then} such wards, from {41|units0|t=at the turn of the century} at the turn of the century.

The number of births at the hospital fell from {803|b19|t=in 2019} in 2019 to {412|b29|t=last year} last year, or by {almost half|~chg|v=-50}, and the county is required by law to wipe out a deficit expected to reach {61 million|def|t=by New Year} euros by New Year.

It puts the net saving at {3.2 million|net|by=It} euros a year. The midwives' union, which thinks that {2.6 million|usav|by=The midwives' union} is closer to the truth, called the decision "a bet placed with other people's children".

The nearest ward is in Hakaranta, {118|dist} km away.

(Reporting by Eero Kivijalka; editing by Dagny Holm)

@doc c-qanda | county website, questions and answers | 2030-11-19
Giving birth in Kaarlanmaa from April: questions and answers

When does the change take effect?
Deliveries at Sarvijoki continue as usual until {31 March 2031|cl}. From April, all births in the county will be at Hakaranta Central Hospital.

Why?
Last year {1,688|kb29|t=Last year} children were born in our {two|-} hospitals: {1,276|hb29|^} at Hakaranta and {412|b29|^} at Sarvijoki. The smaller figure is {24.4%|shb} of the total. Of the {448|res|^} babies whose mothers live in the Sarvijoki area, {61|resout|^} were in fact born somewhere else already, which leaves {387|resin|^}; the ward's other mothers came to it from neighbouring counties. At the same time we paid agency doctors {EUR 2.3 million|lo|t=last year} to keep the ward staffed last year; in 2027 it was {EUR 1.4 million|lo27|t=in 2027}.

What if I live far away?
From week 38 you may stay free of charge in a patient hotel next to the central hospital. It will have {12|rooms} rooms and cost {EUR 1.1 million|hotel}.

What if there is no time?
Paramedics are being trained for births. The number of ambulances on call at night in Sarvijoki will rise from {three|an} to {five|ap}. We estimate that there will be {nine|roadc|by=We} births a year on the road. In 2029 there were {six|road29|t=In 2029}, the year before that {four|road28|t=the year before that}.

What happens to the staff?
There are {47|st} people on the ward. {31|off} are offered a post at Hakaranta and the other {16|stay} work at the Sarvijoki outpatient clinic. Nobody will be given notice.

Can the decision be appealed?
Yes, to the administrative court, within {30|app} days.

Switchboard 06 555 4100, weekdays 8–15. Page version 3.2

@doc d-local | local newspaper | 2030-11-20
'Drive carefully,' said the chairman, and the gallery laughed

Text: Aino-Kaisa Töyrylä, Sarvijoen Viesti
Photos: Joonas Petäjä (6)

It was past half past eleven at night and {sixty-two|sp} speeches had been held when the chairman of the county council, Veli-Matti Öhman, asked those present to press their buttons. On the screen {33|cy} lamps lit up green and {24|cn} red. Somebody had pressed the middle one, and somebody was at home with a fever.

{Nine|cm} votes. That is all that lay between the town and its maternity ward.

"Drive carefully," Öhman said as he closed the meeting. He meant the sleet. In the gallery they laughed, and it was not a pleasant laugh.

Helmi Ranta-Aho did not laugh. She is {52|ager} and has worked on the ward for {27|yrs} years. She once tried to work out how many children she has received. "At about {three thousand|~dels} I stopped. There were some of my own among them, as it were. I've delivered babies of babies."

She is one of {24|mid} midwives. Together with {nine|nur} nurses, {six|doc} doctors and {eight|oth} cleaners, secretaries and orderlies they make up the crew of a place that in its busiest years had a queue for the bathtub. In 2019 there were {803|b19|t=In 2019} births. This year, up to the end of September, there had been {291|bsep|t=up to the end of September}. Nobody denies that. "We're not stupid, we can count," says Ranta-Aho. "But they count what's born. I count the kilometres."

It is {118|dist} of them to Hakaranta, which the county's slides give as {an hour and twenty-five minutes|drv|v=85|by=the county's slides}. From Lampaansalo you first have to drive {53|dsl} to get to Sarvijoki at all.

Noor Al-Jabari lives in Lampaansalo, where her husband keeps {sixty|-} cows. She is {29|agen} and expects her second child in April, as luck would have it in the second week. The first was born at Sarvijoki in 2028, {forty minutes|got|v=40} after they had parked the car. She has looked up the new journey: {171|distl} kilometres, {two hours and ten minutes|drvl|v=130} if nothing is on the road, and in April, she says, there is always something on the road.

"They've promised me a hotel," she says. "Who'll milk?"

On the Sunday before the vote people walked from the church to the hospital with torches. The organisers say that there were {a thousand|mo|t=On the Sunday before the vote|by=The organisers} of them, the police {six hundred|mp|^|by=the police}. In a town of {18,200|pop} either is a good many. {11,340|sig} signatures were handed over, some of them, it is true, from Helsinki.

County director Pirkka Sundqvist understands the disappointment. He also has a letter from the ministry. The county's accumulated deficit was {48 million|def29|t=a year ago} euros a year ago and will be {61 million|def|t=at the end of December} at the end of December, and it must be gone by the end of 2032. "I'm not closing a ward, I'm keeping a hospital," he says. He takes his {4.1 million|sav} from the slides, deducts the {900,000|amb} for ambulances, and gets a number that the union has never accepted.

Before the vote the board had been for the proposal by {8|bdy|t=Before the vote} to {5|bdn|^}. One of the five, Marja-Leena Hietikko, is preparing an appeal. She has {30|app} days.

In the café of the bus station the talk on Tuesday was of other things as well: the ice rink, the price of studded tyres, a neighbour who had sold his forest too soon. But when an ambulance went past with its lights on everybody looked up, and the woman at the till said what the rest were thinking. "North."

On the ward, meanwhile, a girl was born on Tuesday morning at 5.12, 3,460 grams. Her parents have not decided on a name.

Weather page 18 · TV page 22 · Subscriptions 06 555 7711

@doc e-letter | health policy newsletter | 2030-11-22
The Friday Round: one ward fewer

Dear readers, you will have seen Kaarlanmaa. Finland has {22|units|t=today} places left today where a birth can be planned, and come April it is {one|-} fewer. I have no quarrel with the decree. {A thousand|norm} deliveries a year is a sensible line; below it, hands forget. Sarvijoki has not been near it for decades, and with {385|b30|t=this year} foreseen for this year it was not going to be.

What bothers me is the arithmetic on the back of the envelope. The county claims that it will be {€3.2m|net|by=The county} better off each year. The Association, having done the same sum with winter tyres on, gets {€2.6m|usav|by=The Association}. Neither includes the patient hotel ({€1.1m|hotel}, {a dozen|rooms} rooms, once), and neither asks what happens to the general surgeon on call when the anaesthetist who came for the caesareans moves {118|dist} km north.

Nor do the {two|-} sides agree on the babies who won't wait. {Nine|roadc|by=say the officials} a year, say the officials; {twice that|roadu|v=18|by=say the midwives}, say the midwives. Last year's {six|road29|t=Last year's} all lived, by the way.

A {33|cy}–{24|cn} vote is not a landslide. It's a region telling itself something it doesn't want to hear.

Next Friday: dental queues, in 5 charts.
