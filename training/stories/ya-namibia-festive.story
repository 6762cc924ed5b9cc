@story ya-namibia-festive
@topic Festive season road safety campaign in Namibia: from the launch to the final tally
@subject K = festive season road campaign | campaign | Operation Tsumeleni | operation
@subject P = Namibian Police Force | NamPol | police | Commissioner Ndapewa Hangula | traffic police
@subject M = MVA Fund | Motor Vehicle Accident Fund | the Fund
@subject R = National Road Safety Council | safety council | NRSC
@subject B1 = B1 highway | B1 | the highway
@subject O = Omuthiya-Noord crash | minibus crash | Omuthiya-Noord collision
@subject E = Erongo West | coast | coastal region
@subject H = ministry of health | Oshakati-East hospital | hospital
@subject A = private ambulance firm | E-Med Desert | ambulance crews
@fact cr32 = 604 | cases | K | crashes in the season | 2032-33 | cumulative
@fact cr31 = 755 | cases | K | crashes in the season | 2031-32 | cumulative
@fact crp = 20 | rate | K | fall in crashes | 2032-33 | constant
@fact crm = 212 | cases | K | crashes by the middle of the season | 2032-12-20 | cumulative
@fact d32 = 88 | deaths | K | people killed in the season | 2032-33 | cumulative
@fact d31 = 74 | deaths | K | people killed in the season | 2031-32 | cumulative
@fact dm = 37 | deaths | K | people killed by the middle of the season | 2032-12-20 | cumulative
@fact dup = 14 | deaths | K | increase in people killed | 2032-33 | constant
@fact dped = 33 | deaths | K | pedestrians killed in the season | 2032-33 | cumulative
@fact dpas = 38 | deaths | K | passengers killed in the season | 2032-33 | cumulative
@fact ddrv = 17 | deaths | K | drivers killed in the season | 2032-33 | cumulative
@fact inj = 1109 | injuries | K | people injured in the season | 2032-33 | cumulative
@fact injs = 286 | injuries | K | people seriously injured in the season | 2032-33 | cumulative
@fact injl = 823 | injuries | K | people slightly injured in the season | 2032-33 | cumulative
@fact od = 19 | deaths | O | people killed in the collision | 2032-12-28 | cumulative
@fact od1 = 16 | deaths | O | people killed in the collision | 2032-12-27 | cumulative
@fact oon = 23 | other | O | people in the minibus | 2032-12-27 | constant
@fact ocp = 16 | other | O | passengers that the minibus may carry | - | constant | threshold
@fact ot = 03:40 | clock | O | time of the collision | 2032-12-27 | constant
@fact okm = 12 | distance | O | kilometres from the town | - | constant
@fact oamb = 75 | duration | A | minutes until an ambulance came | 2032-12-27 | constant
@fact rb = 24 | other | P | roadblocks | 2032-12 | snapshot
@fact off = 640 | officers | P | officers in the campaign | 2032-12 | snapshot
@fact veh = 118400 | other | P | vehicles stopped | 2032-33 | cumulative
@fact fin = 9620 | cases | P | fines issued | 2032-33 | cumulative
@fact finv = 11544000 | revenue | P | dollars of fines issued | 2032-33 | cumulative
@fact fina = 1200 | price | P | dollars of the average fine | 2032-33 | constant
@fact spd = 4329 | cases | P | fines for speeding | 2032-33 | cumulative
@fact spp = 45 | other | P | share of fines that were for speeding | 2032-33 | constant
@fact top = 213 | speed | P | fastest speed recorded | 2032-12-17 | constant
@fact lim = 120 | speed | P | speed limit on open roads | - | constant | threshold
@fact dd = 391 | arrests | P | drunken drivers arrested | 2032-33 | cumulative
@fact dd31 = 344 | arrests | P | drunken drivers arrested | 2031-32 | cumulative
@fact ddw = 41 | arrests | E | drunken drivers arrested | 2032-33 | cumulative
@fact unr = 262 | other | P | unroadworthy vehicles taken off the road | 2032-33 | cumulative
@fact bud = 7800000 | budget | R | dollars for the campaign | 2032-33 | plan
@fact budf = 5000000 | budget | M | dollars given to the campaign | 2032-33 | plan
@fact budg = 2800000 | budget | R | dollars of state money for the campaign | 2032-33 | plan
@fact tgt = 10 | rate | R | percentage by which deaths were to fall | 2032-33 | plan | pledged
@fact vrev = 430000 | other | R | registered vehicles | 2032 | snapshot
@fact call = 5320 | cases | M | calls to the accident line | 2032-33 | cumulative
@fact clm = 61000000 | damages | M | dollars that the season's claims will cost | 2032-33 | plan | projected
@fact day = 52 | duration | K | days of the campaign | 2032-33 | constant
@fact avd = 1.7 | deaths | K | people killed on an average day | 2032-33 | constant
@fact goat = 77 | cases | K | crashes with animals | 2032-33 | cumulative
@fact kud = 29 | cases | K | crashes with kudu | 2032-33 | cumulative
@fact dual = 96 | distance | B1 | kilometres of road to be doubled | 2035 | plan
@fact dualc = 1900000000 | budget | B1 | dollars to double the road | 2035 | plan
@rel change crp = cr31 -> cr32
@rel diff dup = d32 - d31
@rel sum d32 = dped + dpas + ddrv
@rel sum inj = injs + injl
@rel product finv = fin * fina
@rel share spp = spd / fin
@rel sum bud = budf + budg
@rel diff injl = inj - injs
@trap cr32 d32 :: fewer crashes, more deaths
@trap crm cr32 :: middle and end
@trap dm d32 :: middle and end
@trap od od1 :: three died later
@trap oon ocp :: aboard and allowed
@trap od1 ocp :: sixteen dead, sixteen seats
@trap d31 d32 :: two seasons
@trap dd dd31 :: two seasons
@trap dd ddw :: country and coast
@trap top lim :: recorded and allowed
@trap inj injs :: all and seriously injured
@trap goat kud :: animals and kudu

@doc a-police | police midway bulletin | 2032-12-21
NAMPOL - OPERATION TSUMELENI - MIDWAY STATISTICS

Period: 24 November to 20 December.

Crashes: {212|crm|t=20 December}. Fatalities: {37|dm|^}.

{Twenty-four|rb} roadblocks are in force with {640|off} officers. The highest speed recorded was {213|top} km/h, on 17 December near Usakos-Pad, on a road restricted to {120|lim}. The driver, 22, paid admission of guilt of N${4,000|-}.

Commissioner Ndapewa Hangula: "We aimed with the safety council to cut deaths by {10|tgt} per cent. We are not where we want to be."

Motorists are advised that the MVA Fund accident line is 9682.

@doc b-wire | national news agency | 2032-12-28
Minibus toll rises to {19|od}

OMUTHIYA-NOORD, 28 Dec (NAMNA) - Three more passengers died overnight of injuries sustained in Monday's collision between a minibus and a truck, bringing the dead to {19|od|t=Tuesday}, police said on Tuesday.

{Twenty-three|oon} people were in the vehicle, which is permitted to carry {16|ocp}. It was travelling to Windhoek on the B1 when it hit a stationary truck without triangles at {3.40am|ot}, some {12|okm} km south of the town.

The first ambulance arrived {75|oamb} minutes later. A spokesperson for E-Med Desert, which has the contract, said the nearest vehicle was "committed to a maternity case".

Government plans to convert {96|dual} km of the road to dual carriageway by 2035, at N${1.9 billion|dualc}.

@doc c-paper | daily newspaper | 2033-01-19
Fewer crashes, more coffins

Festive season deaths up {14|dup} despite N${7.8|bud|x=1000000}m drive

By Petrus Shilongo-Katjivena

THE roads were quieter and deadlier. Crashes in the festive season fell by {a fifth|crp}, to {604|cr32} from {755|cr31|t=a year earlier} a year earlier, yet {88|d32} people lost their lives, the National Road Safety Council announced yesterday.

That is {14|dup} more than last season. It amounts to about {1.7|~avd} a day over {52|day} days.

{Thirty-eight|dpas} of the dead were passengers, {33|dped} were on foot and {17|ddrv} were at the wheel. The injured number {1,109|inj}, of whom {268|!injs} seriously.

The season's drive had a budget of {N$7.8 million|bud}: {N$5 million|budf} from the Fund and {N$2.3 million|!budg} from the state.

Kudu were involved in {29|kud} of {77|goat} crashes with animals.

"You can't arrest a kudu," said the commissioner. You can arrest drunken drivers: {391|dd}, compared with {344|dd31|t=last time} last time.

SPORT: Brave Warriors lose 2-1 | CROSSWORD p. 17

@doc d-coast | coastal community paper | 2033-01-21
No festive deaths at sea, too many on tar

The Dune Post, Swakop-Noord. Free, 16 pages

Erongo West had {41|ddw} drunken-driving arrests out of {391|dd} in the country. That's respectable, considering that half of Windhoek was here.

Traffic officers stopped {118,400|veh} vehicles nationally and handed out {9,620|fin} fines. {Forty-five|spp} percent were for speed. At an average of N${1,200|fina}, as our accountant reader calculates, they add up to N${11.5|~finv|x=1000000} million, more than the entire campaign cost.

{262|unr} wrecks were taken off the road. We saw one of them on it again, Friday, at the Spar.

The accident line took {5,230|!call} calls over the season.

Tides: high 04:12 and 16:40. Fog likely.

@doc e-fund | accident fund press release | 2033-01-18
MVA FUND: SUMMARY OF THE 2032/33 FESTIVE SEASON

The Fund received {5,320|call} calls at its accident response centre. It recorded {604|cr32} crashes, {1,109|inj} injuries ({286|injs} serious, {823|injl} slight) and {88|d32} fatalities.

It contributed {N$5 million|budf} to the campaign. The State contributed {N$2.8 million|budg}.

Claims emanating from the season are projected to cost {N$61 million|clm}. The worst single incident, at Omuthiya-Noord, accounted for {19|od} lives.

There are some {430,000|~vrev} registered vehicles in Namibia. Every one has a driver who can slow down.

@doc f-radio | radio call-in intro | 2033-01-20
RADIO ENERGY-NORTH, "THE OPEN LINE", INTRO

Wa lala po. Ninety is too many, some say; they say {eighty-eight|d32}, the same as a full school bus and a half.

Last season it was {seventy-nine|!d31|t=Last season}. So has the campaign failed? The police issued {four thousand three hundred and twenty-nine|spd|v=4329} speed fines. One gentleman did {two hundred and thirteen|top}.

At Omuthiya-Noord the first count was {sixteen|od1|t=the first count}. Then {nineteen|od}. A mother from Ondangwa called us: three of hers.

Is it the road? The driver? The {twenty-three|oon} in a seat for {sixteen|ocp}? The lines are open. Zero-eight-five, triple five, oh-one-oh-one.
