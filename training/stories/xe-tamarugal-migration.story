@story xe-tamarugal-migration
@topic Census and migration figures of the Tamarugal highland province
@subject T = Tamarugal Alto | the province | Tamarugal | the highlands
@subject M = foreign-born residents of Tamarugal Alto | foreign-born | born abroad | immigrants
@subject E = Estación Colque border post | the border post | Colque
@fact pop = 260000 | other | T | inhabitants | 2034 census | snapshot
@fact pop24 = 208000 | other | T | inhabitants | 2024 census | snapshot
@fact gr = 25 | rate | T | growth in inhabitants | 2024-2034 | constant
@fact add = 52000 | other | T | additional inhabitants | 2024-2034 | constant
@fact nat = 16500 | other | T | surplus of births over deaths | 2024-2034 | constant
@fact mig = 35500 | other | T | net migration | 2024-2034 | constant
@fact fb = 46800 | other | M | residents | 2034 census | snapshot
@fact fbs = 18 | other | M | share of residents | 2034 census | snapshot
@fact fbs24 = 11 | other | M | share of residents | 2024 census | snapshot
@fact fbd = 7 | other | M | percentage points by which the share of residents rose | 2024-2034 | constant
@fact bo = 21400 | other | M | residents born in Bolivia | 2034 census | snapshot
@fact pe = 13900 | other | M | residents born in Peru | 2034 census | snapshot
@fact ve = 7250 | other | M | residents born in Venezuela | 2034 census | snapshot
@fact oth = 4250 | other | M | residents born in another country | 2034 census | snapshot
@fact cr = 31200 | other | E | people who crossed | 2033 | constant
@fact crm = 2600 | other | E | people who crossed in a month on average | 2033 | constant
@trap mig cr :: crossings at the post are not net migration
@trap add fb :: growth and foreign-born residents are other counts
@rel diff add = pop - pop24
@rel change gr = pop24 -> pop
@rel sum add = nat + mig
@rel share fbs = fb / pop
@rel diff fbd = fbs - fbs24
@rel sum fb = bo + pe + ve + oth

@doc a-daily | broadsheet | 2034-10-06
The highlands fill up: census counts {a quarter|gr|v=25} more

By Rosario Huanca Petersen | Photo 1 of 6

For the first time the province has more than {a quarter of a million|>pop|v=250000} people. The census, whose results were released on Thursday by the statistics institute, found {260,000|pop|by=the statistics institute} of them in Tamarugal Alto, against {208,000|pop24|t=ten years ago|by=the statistics institute} ten years ago: a gain of {52,000|add}, or {20 percent|!gr}.

Births less deaths account for {16,500|nat} of the gain. The remaining {35,500|mig} moved in, from the coast as well as from over the border.

Those born abroad now number {46,800|fb}, and that makes {18 percent|fbs} of the population. In 2024 they were {11 percent|fbs24|t=In 2024}; the share has thus risen by {seven|fbd} percentage points.

The mayor of Colque, Fermín Choque, was not surprised. "I have {one|-} school and {three|-} languages in it."

@doc b-factbox | fact box | 2034-10-06
FACTBOX: Who came to Tamarugal

- Foreign-born, all: {46,800|fb}
- from Bolivia {21,400|bo}
- from Peru {13,900|pe}
- from Venezuela {7,250|ve}
- from elsewhere {2,450|!oth}

Not to be confused: the border post at Colque stamped {31,200|cr|t=in 2033} people through in 2033, or {2,600|crm} a month. Many of them crossed more than once.

Share of the foreign-born: {11 percent|fbs24|t=in 2024} in 2024, {18 percent|fbs|t=now} now (plus {7|fbd} points).

@doc c-radio | radio brief | 2034-10-07
Radio Salar, noon news

Tamarugal is growing. The institute in the capital has counted {two hundred and sixty thousand|pop|v=260000|by=The institute in the capital} inhabitants, {fifty-two thousand|add|v=52000|by=The institute in the capital} above the {208,000|pop24|t=the last census} of the last census. Split it up and you get {35,500|mig} newcomers, on balance, and {16,500|nat} more cradles than coffins.

Every fifth or sixth neighbour of yours was born in another country; {18|fbs} in a hundred, to be exact. The governor, Ximena Apaza, promises {two|-} new clinics. She promised those before the last census as well.
