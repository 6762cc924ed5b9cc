@story yf-navarra-encierro
@topic A bull run in a Navarrese town: gorings, a bull turned back, drones, fines and a vote on the date
@subject E = Encierro of Valdegarza | the encierro | the bull run | the run
@subject T = Town of Valdegarza | Valdegarza | the town hall | the mayor
@subject R = Red Cross of Navarre | the Red Cross | first-aiders
@subject H = Hospital of Tudela-Norte | the hospital | surgeons
@subject B = Bull Cenizo | Cenizo | the bull
@subject P = Foral police | police | officers
@subject N = Runners | mozos
@subject A = Animal rights group Sin Sangre | Sin Sangre | protesters
@subject G = Ganadería Olmos | the breeder | the herd
@fact run = 1850 | crowd | N | people who ran | 14 August 2030 | snapshot
@fact run29 = 1480 | crowd | N | people who ran | 14 August 2029 | constant
@fact rup = 25 | rate | N | rise in people who ran | 14 August 2030 | snapshot
@fact forg = 740 | crowd | N | foreigners who ran | 14 August 2030 | snapshot
@fact fpc = 40 | other | N | share of foreigners who ran | 14 August 2030 | snapshot
@fact len = 848 | distance | E | metres of course | - | constant
@fact sec = 214 | duration | E | seconds of the run | 14 August 2030 | constant
@fact sec29 = 149 | duration | E | seconds of the run | 14 August 2029 | constant
@fact bull = 6 | other | E | bulls | - | constant
@fact steer = 8 | other | E | steers | - | constant
@fact kg = 585 | other | B | kilograms | 14 August 2030 | snapshot
@fact gor = 4 | injuries | E | people gored | 14 August 2030 | constant
@fact hurt = 61 | injuries | R | people treated | 14 August 2030 | cumulative
@fact hosp = 13 | injuries | H | people taken to hospital | 14 August 2030 | cumulative
@fact hosp2 = 5 | injuries | H | people in hospital | 17 August 2030 | snapshot
@fact sev = 1 | injuries | H | people in danger of their lives | 14 August 2030 | snapshot
@fact week = 9 | injuries | E | people gored | 14 to 20 August 2030 | cumulative
@fact weekh = 327 | injuries | R | people treated | 14 to 20 August 2030 | cumulative
@fact dead = 3 | deaths | E | people killed | since 1950 | cumulative
@fact last = 1994 | date | E | year of the last death | - | constant
@fact age = 27 | age | H | age of the man worst hurt | - | snapshot
@fact ops = 3 | duration | H | hours of operation | 14 August 2030 | constant
@fact doc = 38 | jobs | R | doctors and nurses on the course | 14 August 2030 | snapshot
@fact amb = 11 | other | R | ambulances | 14 August 2030 | snapshot
@fact crowd = 16500 | crowd | E | spectators | 14 August 2030 | snapshot
@fact pop = 9300 | other | T | inhabitants | 2030 | snapshot
@fact off = 240 | officers | P | police on duty | 14 August 2030 | snapshot
@fact fin = 83 | other | P | people fined | 14 to 20 August 2030 | cumulative
@fact fine = 600 | price | P | euros of fine for filming while running | - | constant
@fact fint = 49800 | revenue | P | euros of fines | 14 to 20 August 2030 | cumulative
@fact dro = 7 | other | P | drones seized | 14 to 20 August 2030 | cumulative
@fact prot = 350 | crowd | A | people who protested | 13 August 2030 | snapshot
@fact sig = 92000 | other | A | signatures against the run | August 2030 | cumulative
@fact bal = 180 | price | T | euros for a place on a balcony | August 2030 | snapshot
@fact cost = 1450000 | budget | T | euros of cost of the fiestas | 2030 | constant
@fact ecost = 435000 | budget | T | euros of cost of the runs | 2030 | constant
@fact epc = 30 | other | T | share of the cost of the fiestas | 2030 | constant
@fact inc = 5200000 | spending | T | euros spent by visitors | 2030 | snapshot | projected
@fact hr = 08:00 | clock | E | hour of the run | - | constant
@fact runs = 7 | other | E | runs in the week | - | constant
@fact vy = 9 | vote_count | T | councillors for keeping the week at seven runs | 2 September 2030 | constant
@fact vn = 4 | vote_count | T | councillors for fewer runs | 2 September 2030 | constant
@fact vs = 13 | seats | T | councillors | 2030 | constant
@fact herd = 310 | other | G | head of cattle | 2030 | snapshot
@fact bp = 9500 | price | G | euros for a bull | 2030 | constant
@fact since = 1687 | date | E | year of the first mention | - | constant
@trap run run29 :: two years
@trap sec sec29 :: two years
@trap gor week :: one day and the week
@trap hurt weekh :: one day and the week
@trap hosp hosp2 :: taken and still there
@trap gor steer :: gored and steers
@trap cost ecost :: all the fiestas and the runs
@trap fine fint :: one fine and all
@trap crowd run :: watched and ran
@trap runs bull :: seven runs and six bulls
@rel change rup = run29 -> run
@rel share fpc = forg / run
@rel product fint = fin * fine
@rel share epc = ecost / cost
@rel sum vs = vy + vn

@doc ebro-wire | wire agency | 2030-08-14
{Four|gor} gored on first day of Navarre bull run

VALDEGARZA, Spain, Aug 14 (Ebro Press) - {Four|gor} people were gored, one of them critically, on Wednesday in the first of {seven|runs} bull runs in Valdegarza when a bull turned round and charged back up the street.

The animal, Cenizo, one of {six|bull} and weighing {585|kg} kilos, had become separated from the {five|-} others and the {eight|steer} steers. The run, which began as ever at {8 a.m.|hr}, took {214|sec} seconds over {848|len} metres; last year's first took {149|sec29|t=last year's first}.

The Red Cross treated {61|hurt} people, of whom {13|hosp} were taken to hospital. A {27|age}-year-old from Ghent was operated on for {three|ops} hours.

{1,850|run} people ran, {40%|fpc} of them foreigners, in front of {16,500|crowd} spectators.

{One|sev} man's life was in danger. The last death was in {1994|last}.

@doc redcross-note | aid agency bulletin | 2030-08-21
Red Cross of Navarre: Valdegarza, final balance

On the course each morning: {38|doc} doctors and nurses, {11|amb} ambulances.

In seven runs we treated {327|weekh|t=In seven runs} people, mostly for bruises, cuts and abrasions. {Nine|week|^} were gored. On the first day alone there were {61|hurt|t=On the first day} and {four|gor|^}.

Of the {13|hosp} taken to hospital on the first day {five|hosp2|t=by the 17th} were still there by the 17th. The young man from Ghent has left intensive care.

Average time to reach a casualty: {48|-} seconds.

Alcohol was a factor in one case in three. Sandals in one in five.

Thanks to {60|-} volunteers, two of whom got married.

@doc tudela-daily | regional daily | 2030-08-15
Cenizo went home

It's a long street, the Calle Mayor, {858|!len} metres of it, and at the bend by the pharmacy a bull that has lost its friends does what any of us would. It goes back for them.

{Three minutes and 34 seconds|sec|v=214}. That's an age. {1,850|run} were in the street, and last year only {1,480|run29|t=last year}; {a quarter|rup|v=25} more, and you saw it: there was nowhere to fall.

The breeder, Olmos, has {310|herd} head and has sent bulls here for {40|-} years. "He's noble," he says of Cenizo. "He was looking for the door."

At the hospital they had {thirteen|hosp} beds filled by nine. One of the {five|!gor} gored has a horn-wound of {22|-} centimetres and a mother on an aeroplane.

A place on a balcony: {180|bal} euros, with churros.

Sol y sombra, p. {14|-} • Osasuna {1|-}-{0|-} Elche

@doc police-release | police press release | 2030-08-21
Foral police: {83|fin} fined in Valdegarza

In the week of the runs {83|fin} persons were fined for filming while running. At {€600|fine} each this comes to {€49,800|fint}. {Seven|dro} drones were seized.

{240|off} officers were on duty on the first day. {Two|-} men were removed from the course in a costume representing one cow.

On the 13th a demonstration by Sin Sangre, attended by {350|prot} people, passed without incident.

We remind the public that the course closes at 7.30. Whoever's not in by then isn't in.

@doc sinsangre-statement | campaign statement | 2030-08-22
It took him {214|sec} seconds to be afraid

Sin Sangre — Cenizo was bought for {9,500|bp} euros, driven {848|len} metres through a screaming street and killed the same evening. Nobody treated him. {Three hundred and twenty-seven|weekh} humans were treated, and we're sorry for each.

On the 13th {1,200|!prot} of us lay down in the square in red paint. {92,000|sig} have signed.

The town says the visitors leave {5.2 million|inc} euros. The fiestas cost {1.45 million|cost}, of which the runs alone are {435,000|ecost}. With this you could mend the school roof, twice.

{Three|dead} people have died since 1950. {Forty-two|-} bulls die each August.

We'll be back. Bring paint.

@doc plaza-column | newspaper column | 2030-09-05
{Nine|vy} to {four|vn}

By Amaia Larraya-Botev

On Monday the council asked itself if seven runs were too many, and answered, by {nine|vy} to {four|vn}, that they weren't. There are {thirteen|vs} of them and eleven used to run.

I used to run. I was {twenty|-}, I wore my brother's sash and I was told to get out by a man with no front teeth. The run's been held since {1687|since} at least, and there's never been a year in which somebody didn't say that it used to be better.

But {1,850|run}! In a town of {9,300|pop}. {740|forg} had come from abroad to be frightened. They were; {nine|week|t=in the week} were gored in the week, and of the {three hundred and twenty-seven|weekh|^} others that needed a plaster I'd wager most had a telephone in the hand.

The runs are {45 per cent|!epc} of the bill for the fiestas, I hear. The rest is for the band, and it's the band I'd keep.
