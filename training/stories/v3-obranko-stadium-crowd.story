@story v3-obranko-stadium-crowd
@topic Crowd at the Obranko derby, Ghana
@subject G = Obranko derby | the derby | the match | the game | Obranko Park
@subject K = Obranko Warriors | Warriors | the home side
@subject T = Tema Harbourmen | Harbourmen | the visitors
@fact cr = 31460 | crowd | G | spectators through the turnstiles | 2027-03-07 | constant
@fact so = 33900 | other | G | tickets sold | 2027-03-07 | constant
@fact cap = 35000 | other | G | spectators the ground holds | - | constant
@fact aw = 4200 | crowd | T | away supporters in the ground | 2027-03-07 | constant
@fact lc = 26750 | crowd | G | spectators through the turnstiles | 2026 | constant
@fact gr = 17.6 | rate | G | rise in attendance on the year before | 2027-03-07 | constant
@fact sk = 1 | score | K | goals | final | constant
@fact st = 1 | score | T | goals | final | constant
@fact gt = 2100000 | revenue | G | cedis taken at the gate | 2027-03-07 | constant
@fact fa = 38 | injuries | G | people treated for heat | 2027-03-07 half time | cumulative
@fact fb = 53 | injuries | G | people treated for heat | 2027-03-07 final whistle | cumulative
@fact ns = 2440 | other | G | ticket holders who did not come | 2027-03-07 | constant
@rel diff ns = so - cr
@rel change gr = lc -> cr
@trap cr so :: attended against sold
@trap cr lc :: this year against last year
@trap fa fb :: casualties at half time and at the end
@trap so cap :: sold against capacity

@doc a-announcer | stadium bulletin | 2027-03-07
Attendance at Obranko Park

Ladies and gentlemen, today's attendance: {31,460|cr|t=today}. The home side thanks all of you, and the {4,200|aw} who came up from the coast with the Harbourmen. The management asks you to drink water; {38|fa|t=by half time|by=The management} fans had been seen by the medics by half time.

@doc b-wire | sports wire brief | 2027-03-07
Derby draw in Ghana draws bigger gate

OBRANKO, Ghana - Warriors and Harbourmen finished {1|sk}-{1|st} on Sunday before a crowd up {17.6 percent|gr} on last season's {26,750|lc|t=last season}. First-aid tents logged {53|fb|t=by the final whistle} cases of heat exhaustion by the final whistle.

@doc c-business | business page brief | 2027-03-09
Gate brings in {GH₵2.1m|gt|v=2100000|round=100000}

The Obranko derby sold {33,900|so} tickets, {1,100|-} short of a full house, and took {2.1 million|gt} cedis. Some {2,440|ns} holders stayed at home, the club treasurer Esi Quansah-Boateng reckons: the turnstiles clicked {31,460|cr|by=Esi Quansah-Boateng} times.

@doc d-social | club post | 2027-03-07
FT! Obranko {1|sk}-{1|st} Tema

What a noise. {31K|cr} of you in a ground for {35,000|cap}. Last year it was under {27,000|<lc|t=Last year}. See you at the return leg!

@doc e-radio | radio bulletin | 2027-03-08
Morning sports desk

Nearly {34,000|~so} had paid for a seat at yesterday's derby, yet the stand behind the east goal was {half|-} empty. Blame the heat: medics treated more than {fifty|>fb|t=in the end} people in the end. The match itself ended {one|sk} apiece.
