@story yf-montevideo-carnival
@topic Forty nights of carnival in Montevideo: the contest of murgas, a cancelled parade, tickets and drums
@subject C = Montevideo carnival | carnival | the season
@subject T = Teatro del Parque | the open-air theatre | the theatre
@subject M = Murga La Cebollita | La Cebollita | the winners
@subject R = Murga Los Desvelados | Los Desvelados | the runners-up
@subject L = Llamadas parade | Llamadas | the parade of drums
@subject D = Carnival directors' guild | DAECU | the guild
@subject I = Intendencia | city hall | the city
@subject J = Jury | judges
@subject V = Viviana Ferreira-Katz | Ferreira-Katz | the lyricist
@subject B = Neighbourhood stages | tablados | the stages
@fact nights = 41 | duration | C | nights | 2032 | constant
@fact nightp = 40 | duration | C | nights | programme | plan
@fact grp = 43 | other | C | groups in the contest | 2032 | constant
@fact mur = 19 | other | C | murgas in the contest | 2032 | constant
@fact oth = 24 | other | C | other groups in the contest | 2032 | constant
@fact appl = 61 | other | C | groups that tried to qualify | 2032 | constant
@fact mp = 1184 | score | M | points | final, 8 March 2032 | constant
@fact rp = 1179 | score | R | points | final, 8 March 2032 | constant
@fact mar = 5 | margin | M | points ahead of the second | final, 8 March 2032 | constant
@fact mp1 = 589 | score | M | points | first round, 18 February 2032 | cumulative
@fact rp1 = 594 | score | R | points | first round, 18 February 2032 | cumulative
@fact mar1 = 5 | margin | R | points ahead of the second | first round, 18 February 2032 | cumulative
@fact mp2 = 595 | score | M | points in the second round alone | 8 March 2032 | constant
@fact mem = 17 | other | M | members | 2032 | constant
@fact tit = 4 | other | M | titles | 2032 | cumulative
@fact rtit = 9 | other | R | titles | 2032 | cumulative
@fact min = 45 | duration | M | minutes of the show | 2032 | constant
@fact jur = 11 | other | J | members | 2032 | constant
@fact prize = 900000 | other | M | pesos of prize | 2032 | constant
@fact seat = 4950 | crowd | T | seats | - | constant
@fact sold = 158000 | other | T | tickets sold | 2032 | cumulative
@fact sold31 = 139000 | other | T | tickets sold | 2031 | constant
@fact srise = 13.7 | rate | T | rise in tickets sold | 2032 | snapshot
@fact tick = 480 | price | T | pesos for a ticket | 2032 | snapshot
@fact rev = 75840000 | revenue | T | pesos from tickets | 2032 | cumulative
@fact fin = 1400 | price | T | pesos for a ticket to the final | 2032 | constant
@fact rain = 6 | other | T | nights lost to rain | 2032 | cumulative
@fact lost = 3 | other | L | days by which the second evening was put off | 2032 | constant
@fact comp = 48 | other | L | drum groups | 2032 | constant
@fact drum = 3360 | other | L | drummers | 2032 | constant
@fact dper = 70 | other | L | drummers in each group | 2032 | constant
@fact dan = 2100 | other | L | dancers and flag bearers | 2032 | constant
@fact crowd = 82000 | crowd | L | spectators | first evening, 6 February 2032 | snapshot
@fact crowd2 = 54000 | crowd | L | spectators | second evening, 10 February 2032 | snapshot
@fact cboth = 136000 | crowd | L | spectators | both evenings | cumulative
@fact km = 1.3 | distance | L | kilometres of route | - | constant
@fact chair = 650 | price | L | pesos for a chair on the pavement | 2032 | snapshot
@fact bal = 9000 | price | L | pesos for a place on a private balcony | 2032 | snapshot
@fact tab = 24 | other | B | stages | 2032 | constant
@fact tab60 = 118 | other | B | stages | 1960 | constant
@fact tabv = 410000 | crowd | B | spectators | 2032 | cumulative
@fact bud = 132000000 | budget | I | pesos spent on the season | 2032 | constant
@fact buds = 46200000 | budget | I | pesos spent on stages in the districts | 2032 | constant
@fact bspc = 35 | other | I | share spent on stages in the districts | 2032 | constant
@fact act = 18000 | price | D | pesos paid to a group for one appearance | 2032 | constant
@fact ask = 23000 | price | D | pesos asked for one appearance | January 2032 | plan
@fact vage = 58 | age | V | age | - | snapshot
@fact vyr = 22 | other | V | carnivals written for | 2032 | cumulative
@fact wom = 31 | other | C | share of women on stage | 2032 | snapshot
@fact wom22 = 14 | other | C | share of women on stage | 2022 | snapshot
@fact dec = 101 | other | L | decibels at the kerb | 6 February 2032 | snapshot
@fact hurt = 37 | injuries | L | people treated | 6 February 2032 | snapshot
@trap nights nightp :: a night more for the rain
@trap mp mp1 :: final and first round
@trap mp rp :: two groups
@trap tit rtit :: titles of two groups
@trap sold sold31 :: two years
@trap tick fin :: an ordinary night and the final
@trap crowd crowd2 :: two evenings
@trap tab tab60 :: now and in 1960
@trap act ask :: paid and asked
@trap chair bal :: pavement and balcony
@rel sum grp = mur + oth
@rel diff mar = mp - rp
@rel diff mar1 = rp1 - mp1
@rel sum mp = mp1 + mp2
@rel change srise = sold31 -> sold
@rel product rev = sold * tick
@rel product drum = comp * dper
@rel sum cboth = crowd + crowd2
@rel share bspc = buds / bud
@race murga = mp rp
@race murga-first = mp1 rp1

@doc rdp-wire | wire agency | 2032-02-07
Drums fill Montevideo streets as Llamadas open

MONTEVIDEO, Feb 7 (Río Press) - Around {82,000|~crowd|t=on Friday evening} people lined {1.3|km} kilometres of narrow streets in Montevideo on Friday evening for the first night of the Llamadas, the parade in which groups from the old quarters of African descent call to one another with drums.

There are {48|comp} groups this year with {3,360|drum} drummers and {2,100|dan} dancers and flag bearers, half of whom walked on Friday. The other half was to follow on Saturday; but with storms on the way city hall moved the second evening to Tuesday, {three|lost} days later.

A microphone at the kerb measured {101|dec} decibels. {37|hurt} people were treated, chiefly for blistered hands.

A chair on the pavement cost {650|chair} pesos, a place on a private balcony {9,000|bal}.

The carnival of Montevideo is billed as the longest in the world, with {40|nightp} nights on its programme.

@doc diario-oriental | newspaper | 2032-02-19
Los Desvelados sleep easy, for now

First round over, and the old champions lead: {594|rp1} points for Los Desvelados, {589|mp1} for La Cebollita. Nothing is decided, as the second round counts for just as much.

Of {61|appl} groups that tried {43|grp} are in the contest, and {19|mur} of those are murgas, {seventeen|mem} people each, with painted faces and opinions. The remaining {24|oth} are parodists, humorists, revues and drum ensembles.

The judges, {eleven|jur} of them, sit behind the seventh row and may not drink mate.

Los Desvelados have {nine|rtit} titles; La Cebollita {three|-}. Its words are again by Viviana Ferreira-Katz, {58|vage}, who's written for {22|vyr} carnivals and says this is the last, as she has said {six|-} times.

Tonight at the Teatro del Parque: {45|min} minutes of La Cebollita from {21:00|-}. If it does not rain. So far {four|-} nights have been lost.

@doc guild-statement | guild statement | 2032-01-22
To the public: what does a night cost?

The carnival directors' guild has not called a strike. It has asked a question. For an appearance on one of the {24|tab} neighbourhood stages a group is paid {18,000|act} pesos. From this {17|-} people, a bus, make-up and a drum skin are to be met. We ask for {23,000|ask}.

City hall spends {132 million|bud} on the season. The stages in the districts get {46.2 million|buds} of it, or {35%|bspc}. There were {118|tab60|t=in 1960} such stages in 1960; those that are left lie where the voters do.

The programme has {forty|nightp} nights. We'll be there on each of them. But no one should be surprised if the lyrics mention it.

Reception: Mon–Thu {14|-}–{18|-} h.

@doc radio-candil | radio script | 2032-03-09
Radio Candil, 6 a.m., voice gone

They've done it! Two in the morning, the envelope, the wind takes the envelope, a fireman brings it back: La Cebollita, {one thousand one hundred and eighty-four|mp}. Los Desvelados, {one thousand one hundred and seventy-nine|rp}. {Five|mar} points! They were {five|mar1|t=after the first round} behind after the first round, remember, took {595|mp2} in the second, and now {five|mar} in front.

It's the onion's {fourth|tit} title. There's {nine hundred thousand|prize} pesos in it, so as they sang themselves, a bus and a half.

And so it's over, after {forty-one|nights} nights, one more than announced, since {six|rain} were rained off at the theatre and had to be fitted in somewhere.

Viviana, is it the last? (VIVIANA, hoarse:) "Ask me in {October|-}."

It's {19|-} degrees. Buses are running Sunday times.

@doc city-balance | city hall press release | 2032-03-16
Carnival 2032: balance of the season

{158,000|sold} tickets were sold at the Teatro del Parque, {13.7%|srise} more than in 2031 ({139,000|sold31|t=in 2031}), despite {six|rain} nights of rain. At {480|tick} pesos these brought {75.84 million|rev}, which goes to the groups. The theatre seats {4,950|seat}; the final, at {1,400|fin} pesos, sold out in {19|-} minutes.

The neighbourhood stages had {410,000|tabv} spectators. Admission to most of them is free.

The Llamadas were seen by {136,000|cboth} people on two evenings: {82,000|crowd|t=the first} the first, {54,000|crowd2|t=the second} the second, a Tuesday.

Women made up {31%|wom|t=this year} of those on stage this year; ten years ago it was {14%|wom22|t=ten years ago}.

The Intendencia put {132 million|bud} pesos into the season. It'll open talks with the guild on fees in {May|-}.

@doc foreign-essay | travel magazine essay | 2032-06-01
{Forty-one|nights} nights of being told off

By Oisín Brandt-Varela

A murga is {seventeen|mem} people in greasepaint who sing in a nasal sort of harmony about what's wrong with the government, the opposition, the bus company and you. It lasts {three-quarters of an hour|min|v=45}. It's in verse. On summer nights you may hear four in a row on a plank stage beside a football pitch, eat something in a roll, and be home by two.

I went to {nineteen|-} stages of the {24|tab}. Old men told me of the year 1960, when {118|tab60|t=1960} stood on every other corner and were built of stolen timber.

The drums are something else. {Seventy|dper} of them in a group, {48|comp} groups, coming up the street at the pace of a heart. I had paid {9,000|bal} pesos for a balcony. After {ten|-} minutes I went downstairs. You need to have it in the soles of your feet.

The best group had won by {five|mar} points out of nearly twelve hundred. I thought that the second ({1,179|rp}) was funnier. Tell nobody.

Getting about: the theatre's ordinary tickets are {480|tick} pesos, about {$12|-}.
