@story ya-peru-falsos
@topic Counterfeit dollar workshop raided in Lima's Huaycán-Bajo: from the raid to the sentence
@subject W = Huaycán-Bajo workshop | workshop | print shop | imprenta
@subject D = Dirincri | counterfeiting division | police | Colonel Mirtha Salazar
@subject S = US Secret Service | Secret Service | American agents
@subject F = Prosecutor Joel Huamanchumo | prosecutor's office | prosecution | Fiscalía
@subject J = Ate criminal court | court | Judge Edith Pomalaza | judge
@subject B = Central Reserve Bank | BCRP | central bank
@subject K = "El Químico" Leoncio Vara | El Químico | Vara | master printer
@subject G = the ring | band | Los Benjamines | organisation
@subject P = finishers | retocadoras | the women who finish the notes
@fact us1 = 7000000 | other | W | false dollars said to be seized | 2029-10-16 | constant
@fact us2 = 4680000 | other | W | false dollars seized | 2029-10-18 | constant
@fact h = 38000 | other | W | false hundred-dollar notes seized | 2029-10-18 | constant
@fact hv = 3800000 | other | W | face value in dollars of the hundreds | 2029-10-18 | constant
@fact t = 44000 | other | W | false twenty-dollar notes seized | 2029-10-18 | constant
@fact tv = 880000 | other | W | face value in dollars of the twenties | 2029-10-18 | constant
@fact eu = 610000 | other | W | false euros seized | 2029-10-18 | constant
@fact sol = 92000 | other | W | false soles seized | 2029-10-18 | constant
@fact pr = 16 | price | G | real dollars for a false hundred | 2029 | constant
@fact prb = 30 | price | G | real dollars for a false hundred at the border | 2029 | constant
@fact cst = 4 | price | W | soles that it costs to make a note | 2029 | constant
@fact off = 85 | officers | D | officers in the raid | 2029-10-16 | constant
@fact usa = 3 | officers | S | agents present at the raid | 2029-10-16 | constant
@fact hs = 9 | other | D | houses searched | 2029-10-16 | constant
@fact ar1 = 12 | arrests | D | people arrested | 2029-10-16 | cumulative
@fact ar2 = 19 | arrests | D | people arrested | 2029-12-20 | cumulative
@fact wom = 11 | arrests | D | women arrested | 2029-12-20 | cumulative
@fact men = 8 | arrests | D | men arrested | 2029-12-20 | cumulative
@fact plt = 48 | other | W | printing plates seized | 2029-10-16 | constant
@fact mac = 5 | other | W | offset machines seized | 2029-10-16 | constant
@fact kg = 640 | other | W | kilograms of paper seized | 2029-10-16 | constant
@fact need = 22 | other | P | needles used on a note | - | constant
@fact nd = 35 | other | P | notes finished in a day by one woman | 2029 | constant
@fact wage = 1.5 | price | P | soles paid for finishing a note | 2029 | constant
@fact fin = 14 | jobs | P | women who worked at home for the workshop | 2029 | snapshot
@fact nday = 490 | other | P | notes finished in a day by all the women | 2029 | constant
@fact mon = 19 | duration | D | months of investigation | 2029-10 | constant
@fact tap = 4100 | duration | D | hours of telephone taps | 2029-10 | constant
@fact cty = 11 | other | S | countries where the notes appeared | 2029 | cumulative
@fact y29 = 21600000 | other | D | false dollars seized in the country this year | 2029-10-31 | cumulative
@fact y28 = 28800000 | other | D | false dollars seized in the country in the year | 2028 | cumulative
@fact yp = 25 | rate | D | fall in false dollars seized | 2029-10-31 | constant
@fact sh = 60 | other | S | share of the world's false dollars that comes from Peru | 2028 | snapshot | projected
@fact fs = 8900 | other | B | false soles notes found in circulation | 2028 | cumulative
@fact age = 71 | age | K | age of the master printer | 2029 | snapshot
@fact pri = 4 | cases | K | earlier convictions of the master printer | 2029 | cumulative
@fact yr = 33 | duration | K | years in the trade | 2029 | constant
@fact acc = 17 | other | J | accused at the trial | 2031-03 | constant
@fact con = 13 | other | J | people convicted | 2031-08-26 | constant
@fact acq = 4 | other | J | people acquitted | 2031-08-26 | constant
@fact sen = 12 | sentence | K | years of prison | 2031-08-26 | constant
@fact senw = 4 | sentence | J | years of suspended prison for the finishers | 2031-08-26 | constant
@fact ask = 15 | sentence | F | years sought for the master printer | 2031-08 | constant
@fact rep = 390000 | damages | J | soles of civil reparation | 2031-08-26 | constant
@fact repe = 30000 | damages | J | soles of civil reparation from each convict | 2031-08-26 | constant
@fact ext = 2 | other | S | people whose extradition is sought | 2030-02 | snapshot
@fact dog = 300 | other | W | false notes chewed by a dog | 2029-10-16 | constant
@rel sum us2 = hv + tv
@rel product nday = nd * fin
@rel sum ar2 = wom + men
@rel change yp = y28 -> y29
@rel sum acc = con + acq
@rel product rep = repe * con
@rel diff tv = us2 - hv
@rel diff acq = acc - con
@trap us1 us2 :: first guess and count
@trap h hv :: notes and their value
@trap h t :: two kinds of notes
@trap pr prb :: in Lima and at the border
@trap ar1 ar2 :: later arrests
@trap ar2 acc :: arrested and tried
@trap wom cty :: eleven women, eleven countries
@trap y28 y29 :: a year and most of one
@trap sen ask :: given and sought
@trap ar1 sen :: twelve arrests, twelve years
@trap pri senw :: four convictions, four years
@trap rep repe :: all and each
@trap mon ar2 :: nineteen months, nineteen arrests
@trap wage cst :: what finishing earns and what a note costs

@doc a-flash | radio website | 2029-10-16
Police fall on "false dollar" workshop in Huaycán-Bajo

Radio Capital Este | 16 Oct 2029, 06:48

More than {7|~us1|x=1000000|t=preliminary|by=the police} million false dollars, preliminary, were found this dawn in a house of four floors in Huaycán-Bajo, the police reported.

{Eighty-five|off} agents of the Dirincri entered {nine|hs} houses at once. {Twelve|ar1|t=this dawn} people are detained. {Three|usa} American agents watched from the corner.

There are {five|mac} offset machines, {48|plt} plates and {640|kg} kilos of paper. A mongrel ate about {300|~dog} twenties.

"It smelt of ink and fried fish", says a neighbour. It was assumed to be a school-book printer's.

Traffic: avoid Carretera Central, km 16

@doc b-wire | wire agency | 2029-10-19
Peru police count {$4.68 million|us2} in fake bills

LIMA, Oct 19 (Corral) - Peruvian police have finished counting the fake U.S. currency seized in a Lima workshop this week: {$4.68 million|us2|t=on Thursday}, they said on Thursday, less than first announced.

There were {38,000|h} hundreds, worth {$3.8 million|hv} if real, and {44,000|t} twenties, worth {$880,000|tv}, along with {610,000|eu} fake euros.

A false hundred costs {$16|pr} wholesale in Lima and about {$30|~prb} at the Ecuadorean border, Colonel Mirtha Salazar of the counterfeiting division said. Investigators listened to {4,100|tap} hours of phone calls in {19|mon} months.

The U.S. Secret Service says the ring's notes have turned up in {11|cty} countries. It reckons that {60%|~sh|by=It} of the world's fake dollars come from Peru.

Seizures this year stand at {$21.6 million|y29|t=this year}, against {$28.8 million|y28|t=in all of 2028} in all of 2028.

@doc c-magazine | Sunday magazine | 2029-11-04
The needle women

By Killa Ormachea

What makes a Peruvian hundred the best in the world isn't ink. It's Señora Vilma, with {twenty-two|need} needles in a cork.

She raises the fibres, one by one, passes the thread, varnishes with egg. A note takes a quarter of an hour. She does {thirty-five|nd} a day, at {one sol fifty|wage|v=1.5} each. It costs {six|!cst} soles to make, ink, paper and Vilma.

{Fourteen|fin} women worked in their kitchens for El Químico, so, on a good day, {590|!nday} notes.

He's {71|age}. He has {33|yr} years in the trade and {four|pri} convictions, and when they took him out he asked the officer to turn off the dryer.

"I never passed one," says Vilma. "I wouldn't know where to buy with a hundred dollars."

RECIPE: Causa for 6

@doc d-police | police quarterly bulletin | 2030-01-08
DIRINCRI - COUNTERFEITING DIVISION - RESULTS, FOURTH QUARTER 2029

Case "Los Benjamines": arrests to 20 December, {19|ar2|t=20 December} ({11|wom} women, {8|men} men). Seized: USD {4.68|us2|x=1000000} million; EUR {610,000|eu}; S/ {92,000|sol}; {48|plt} plates; {5|mac} machines.

National seizures of false dollars to 31 October: {21.6|y29|t=31 October|x=1000000} million, {25|yp}% below 2028.

The central bank found {8,900|fs|t=2028} false sol notes in circulation in 2028.

Advice: touch, look, tilt. If you receive a false note do not pass it on: that is a crime.

@doc e-daily | daily newspaper | 2031-08-27
Twelve years for El Químico; finishers go home

By Dante Quintanilla Rey

Judge Edith Pomalaza sentenced Leoncio Vara to {12|sen} years in prison yesterday. Prosecutor Joel Huamanchumo had asked for {15|ask}. "At 73 it's the same," the convict observed.

Of {17|acc} accused, {13|con} were found guilty and {four|acq} acquitted. The women who finished the notes received {four|senw} years, suspended.

Each of those convicted must pay S/ {30,000|repe} as reparation to the State, {S/ 330,000|!rep} in total.

Washington still seeks the extradition of {two|ext} distributors.

According to the ruling the workshop turned out notes with a face value of {$3.68 million|!us2|by=the ruling} that were seized, and "an indeterminate sum that was not".

Dollar: 3.81 | Copper 4.42

@doc f-radio | radio comedy-news script | 2031-08-27
"LA CUCHARA", RPE-MANTARO, 1 p.m.

So they gave him {twelve|sen}. And for whoever bought his notes, you remember, it was {sixteen|pr} real dollars for a hundred of lies. Better rate than the bank.

The ladies, home. {Four|senw} years suspended, like the needle.

My friends, {nineteen|ar2} were arrested, {seventeen|acc} were tried, and {thirteen|con} sentenced. It shrinks like cheap cloth.

It's said the note cost {four|cst} soles. In Lima nothing costs four soles. We must congratulate the man for fighting inflation.

And the dog? {Three hundred|dog} twenties he ate. He's alive. He does his business in small denominations.
