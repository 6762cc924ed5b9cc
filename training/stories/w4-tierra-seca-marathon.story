@story w4-tierra-seca-marathon
@topic A marathon in central Mexico: winners, field, heat, a course that was too short, 2029
@subject R = Tierra Seca Marathon | the marathon | the race | Maratón de Tierra Seca
@subject W = Getachew Wolde | Wolde | the Ethiopian
@subject K = Silas Cheptoo | Cheptoo | the Kenyan
@subject V = Rodrigo Ventura | Ventura | the local man
@subject L = Lidia Xochitl Marín | Marín | the women's champion
@subject E = Eunike Barsosio | Barsosio
@subject O = organising committee | the organisers | race director Hugo Tlapa | Tlapa | Actívate A.C.
@subject S = state civil protection | civil protection | Protección Civil
@subject M = municipality | the city | mayor | city hall
@subject F = athletics federation | the federation
@subject H = half marathon | the half | the 21K
@fact fin = 11284 | crowd | R | runners who finished | 2029 | constant
@fact st = 12940 | crowd | R | runners who started | 2029 | constant
@fact reg = 15500 | crowd | R | runners registered | 2029 | constant
@fact finM = 7447 | crowd | R | men who finished | 2029 | constant
@fact finF = 3837 | crowd | R | women who finished | 2029 | constant
@fact st28 = 10782 | crowd | R | runners who started | 2028 | constant
@fact hf = 8655 | crowd | H | runners who finished | 2029 | constant
@fact cty = 47 | other | R | countries of the runners | 2029 | constant
@fact tW = 7812 | duration | W | seconds to the finish | 2029 | constant
@fact tK = 7827 | duration | K | seconds to the finish | 2029 | constant
@fact tV = 8066 | duration | V | seconds to the finish | 2029 | constant
@fact tL = 8993 | duration | L | seconds to the finish | 2029 | constant
@fact tE = 9071 | duration | E | seconds to the finish | 2029 | constant
@fact aW = 26 | age | W | age | 2029 | snapshot
@fact aK = 34 | age | K | age | 2029 | snapshot
@fact aL = 31 | age | L | age | 2029 | snapshot
@fact aV = 22 | age | V | age | 2029 | snapshot
@fact go = 06:30 | clock | R | starting time | 2029 | constant
@fact goH = 07:15 | clock | H | starting time | 2029 | constant
@fact end = 12:30 | clock | R | time the finish closed | 2029 | constant
@fact hot1 = 19 | temperature | R | degrees in the shade | 2029-05-06 start | snapshot
@fact hot2 = 33 | temperature | R | degrees in the shade | 2029-05-06 noon | snapshot
@fact ill1 = 214 | injuries | S | runners treated | 2029-05-06 noon | cumulative
@fact ill2 = 376 | injuries | S | runners treated | 2029-05-06 evening | cumulative
@fact hos1 = 29 | injuries | S | runners taken to hospital | 2029-05-06 evening | cumulative
@fact hos2 = 7 | injuries | S | runners in hospital | 2029-05-08 | snapshot
@fact dead = 1 | deaths | R | runners who died | 2029-05-08 | cumulative
@fact aD = 46 | age | R | age of the dead runner | 2029 | constant
@fact kmD = 38 | distance | R | kilometre where the runner collapsed | 2029 | constant
@fact wat = 310000 | other | O | bottles of water planned | 2029 | plan
@fact watU = 264000 | other | O | bottles of water handed out | 2029 | constant
@fact post = 17 | other | O | water posts | 2029 | constant
@fact vol = 1900 | jobs | O | volunteers | 2029 | constant
@fact pol = 1120 | officers | M | police on the course | 2029 | constant
@fact spec = 180000 | crowd | M | spectators | 2029 | constant
@fact full = 42195 | distance | R | metres of a full marathon | - | constant
@fact shrt = 41705 | distance | R | metres run | 2029 | constant
@fact miss = 490 | distance | R | metres too few | 2029 | constant
@fact pr1 = 500000 | price | O | pesos for the winner | 2029 | constant
@fact pr2 = 250000 | price | O | pesos for the runner-up | 2029 | constant
@fact prT = 3200000 | spending | O | pesos of prize money | 2029 | constant
@fact bud = 41000000 | budget | O | pesos to stage it | 2029 | plan
@fact pub = 14350000 | budget | M | pesos of public money | 2029 | plan
@fact feeM = 980 | price | R | pesos for registration | 2029 | constant
@fact feeH = 650 | price | H | pesos for registration | 2029 | constant
@fact rec = 7743 | duration | R | seconds of the course record | 2026 | constant
@fact dq = 158 | other | R | runners disqualified | 2029 | constant
@rel sum fin = finM + finF
@rel diff dnf = st - fin
@fact dnf = 1656 | crowd | R | runners who gave up | 2029 | constant
@rel diff dns = reg - st
@fact dns = 2560 | crowd | R | runners who did not turn up | 2029 | constant
@rel diff gap = tK - tW
@fact gap = 15 | margin | W | seconds ahead of the second | 2029 | constant
@rel diff gapL = tE - tL
@fact gapL = 78 | margin | L | seconds ahead of the second | 2029 | constant
@rel share shF = finF / fin
@fact shF = 34 | other | R | share of women among finishers | 2029 | constant
@rel change stp = st28 -> st
@fact stp = 20.02 | rate | R | growth of starters in percent | 2029 | constant
@rel diff miss = full - shrt
@rel share pubS = pub / bud
@fact pubS = 35 | other | M | share of public money | 2029 | plan
@rel share dnfS = dnf / st
@fact dnfS = 12.8 | rate | R | share who gave up | 2029 | constant
@rel diff watD = wat - watU
@fact watD = 46000 | other | O | bottles of water not handed out | 2029 | constant
@rel diff rd = tW - rec
@fact rd = 69 | margin | W | seconds slower than the record | 2029 | constant
@rel sum all = fin + hf
@fact all = 19939 | crowd | O | runners who finished either race | 2029 | constant
@rel product fees = reg * feeM
@fact fees = 15190000 | revenue | R | pesos of registration fees | 2029 | constant
@rel diff ageD = aK - aW
@fact ageD = 8 | margin | W | years younger than the second | 2029 | constant
@race men = tW tK tV
@trap fin st :: starters and finishers
@trap st reg :: starters and registered
@trap hot2 aK :: thirty-three degrees and nearly his age
@trap ill1 ill2 :: treated by noon and by evening
@trap hos1 hos2 :: admitted and still there
@trap pr1 prT :: winner's cheque and the whole purse
@trap feeM feeH :: two races, two fees
@trap finM hf :: men of one race, finishers of the other
@trap gap gapL :: men's and women's margin
@trap go goH :: two starts
@trap pubS shF :: 35 and 34 percent
@trap dnf dns :: gave up, never came

@doc a-wire | wire agency | 2029-05-06
Wolde holds off Cheptoo in sweltering Tierra Seca

TIERRA SECA, Mexico, May 6 (Reposo) - Ethiopia's Getachew Wolde won the Tierra Seca Marathon on Sunday in {2:10:12|tW|v=7812}, {15|gap} seconds clear of Kenya's Silas Cheptoo, on a morning when heat did more damage than any rival.

Cheptoo, {34|aK}, led at the 40-kilometre mark but had no answer when Wolde, {eight|ageD} years his junior at {26|aW}, went past on the climb to the aqueduct. He clocked {2:10:27|tK|v=7827}. Rodrigo Ventura, a local student of {22|aV}, was a distant third in {2:14:26|tV|v=8066}.

Lidia Xochitl Marín, {31|aL}, gave the hosts the women's title in {2:29:53|tL|v=8993}, beating Eunike Barsosio by {78|gapL} seconds.

Of {12,940|st} starters, {11,284|fin} reached the line before it closed at {12.30 p.m.|end}. The thermometer showed {19|hot1|t=at the gun} Celsius at the gun and {33|hot2|t=by noon} by noon, by which time {214|ill1|t=by noon|by=civil protection} people had been treated, civil protection said.

Wolde takes home {500,000|pr1} pesos, twice Cheptoo's {250,000|pr2}. He missed the course record, set in 2026, by {69|rd} seconds.

@doc b-daily | state newspaper | 2029-05-07
Una carrera bajo el comal: {one|dead} dead, {376|ill2} treated
Redacción / Itzel Arriaga Okafor

The race that wanted to be the cleanest and fastest in the Bajío will be remembered for its heat. A {46|aD}-year-old accountant from Celaya collapsed at kilometre {38|kmD} and died in the ambulance. It was the marathon's first death in {nineteen|-} editions.

By nightfall Protección Civil had logged {376|ill2|t=By nightfall|by=Protección Civil} runners treated in its tents. {Twenty-nine|hos1|^} were driven to hospital.

Did the water run out? The organisers had announced {310,000|wat|by=The organisers} bottles for {17|post} posts. Race director Hugo Tlapa conceded last night that {264,000|watU|t=last night|by=Race director Hugo Tlapa} were handed out and the other {64,000|!watD|^} stayed on a lorry stuck behind a cordon.

And the hour? The gun went at {6.30|go}. Runners had asked for {5.45|-}. The half marathon set off at {7.15|goH}, so that its {8,655|hf} finishers emptied the tables of the slower full-distance runners.

The field had grown by {20 percent|stp|round} from last year's {10,782|st28|t=last year}. {1,120|pol} police officers and {1,900|vol} volunteers looked after it, and the city speaks of {180,000|spec|by=the city} people along the route.

Of those who set out, {1,656|dnf} gave up, about {one in eight|~dnfS|v=12.5}.

In the other news, one that belongs on the sports page: Wolde beat Cheptoo by {51|!gap} seconds. Results: pp. 34-37.

@doc c-results | list of results with notes | 2029-05-07
MARATÓN DE TIERRA SECA 2029 — OFFICIAL RESULTS (provisional)

Men
1. Getachew Wolde ETH {2:10:12|tW|v=7812}
2. Silas Cheptoo KEN {2:10:27|tK|v=7827}
3. Rodrigo Ventura MEX {2:14:26|tV|v=8066}

Women
1. Lidia Xochitl Marín MEX {2:29:53|tL|v=8993}
2. Eunike Barsosio KEN {2:31:11|tE|v=9071}

Course record: {2:09:03|rec|v=7743|t=2026} (2026).

Registered: {15,500|reg}. Did not collect a bib or did not start: {2,560|dns}. Started: {12,940|st}. Finished: {11,284|fin}, of whom {7,447|finM} men and {3,837|finF} women ({34%|shF}). Disqualified: {158|dq} (missing two or more timing mats).

Half marathon: {8,655|hf} finished. Both distances together: {19,939|all}. Countries represented: {47|cty}.

Prize money: MXN {3.2 million|prT} in all; MXN {500,000|pr1} to each winner, {250,000|pr2} to each second.

Timing: ChronoSur. Mats at 5, 10, 15, 21.1, 25, 30, 35, 40 km. Protests within 48 hours.

@doc d-sports | sports website | 2029-05-09
It was never a marathon: Tierra Seca came up {490|miss} metres short
Updated 19:22 CST · 4 min read · 328 reactions

If you ran a personal best on Sunday, sit down.

A cone put in the wrong place on Avenida Constituyentes sent everybody round a traffic island instead of round a block. The athletics federation remeasured the loop on Tuesday: the field covered {41,705|shrt|t=on Tuesday|by=The athletics federation} metres, not the {42,195|full} that make a marathon. That's {490|miss} metres lost.

So Wolde's {2:10:12|tW|v=7812} is void as a mark, as is Marín's {2:29:53|tL|v=8993}; the placings stand. "I have won a very long fun run," the women's champion said, {39|!aL} years old and laughing.

For thousands it's no joke. Each had paid {980|feeM} pesos (the 21K cost {650|feeH}). Tlapa offered a discount for 2030. The {11,284|fin} who finished will get a corrected certificate; the {1,566|!dnf} who dropped out, nothing.

The purse of {3.2 million|prT} pesos will be paid in full, he added, {half a million|pr1|by=he} to Wolde included.

Meanwhile {seven|hos2|t=this morning} runners were still in hospital this morning, of the more than {30|?>hos1|t=over the weekend} taken there over the weekend.

MORE: Liguilla: Gallos 1-3 | 12 shoes for fat days

@doc e-column | business newsletter | 2029-05-11
El Peso de la Semana: who pays for a race?

What does it cost to close a city on a Sunday? {41 million|bud} pesos, in the case of Tierra Seca, before the lawyers. Entry fees bring in rather less than you'd think. {Fifteen and a half thousand|reg|v=15500} registered for the long race, at {980|feeM} a head, which makes {15.2 million|fees|round=100000}. The half is cheaper ({650|feeH}).

City hall chips in {14.35 million|pub}, or {35%|pubS} of the budget; that doesn't count the overtime of {1,120|pol} police officers. Sponsors do the rest.

And for what? Hotels were full. The mayor cites {180,000|spec|by=The mayor} spectators, a number obtained, I am told, from a drone and a good deal of hope. {47|cty} nationalities came, {two|-} fewer than the year before.

Against this: {one|dead} family in mourning, {376|ill2} people on drips and camp beds, {46,000|watD} bottles of water in a parked truck, a course {490|miss} metres too short. The insurers will have noticed that it was {33|hot2|t=at midday} degrees at midday.

Two suggestions. Start at five, not {half past six|go|v=06:30}. And spend the prize money, {3.2 million|prT}, on a surveyor.
