@story p5-tanzania-rail
@topic Electric train derails at Mwanalugali, Tanzania
@subject T = Mwanalugali derailment | derailment | the derailment | the accident | the train | Train 408
@subject R = Rail Corporation | TRC-style rail corporation | the corporation | the railway
@subject H = Mlandizi district hospital | the hospital
@subject M = Transport Minister Salma Lyimo | Lyimo | the minister
@subject D = driver Emmanuel Shirima | Shirima | the driver
@subject C = Commission of inquiry | the commission | the inquiry | investigators
@subject F = Passengers' Forum | the forum | travellers
@fact pa = 731 | crowd | T | passengers aboard | 2033-06-07 | constant
@fact cp = 600 | other | T | seats | - | constant
@fact co = 10 | other | T | coaches | - | constant
@fact cd = 4 | other | T | coaches derailed | 2033-06-07 | constant
@fact d1 = 6 | deaths | T | people killed | 2033-06-07 night | cumulative
@fact d2 = 11 | deaths | T | people killed | 2033-06-08 | cumulative
@fact d25 = 12 | deaths | T | people killed | 2033-06-10 | cumulative
@fact d3 = 14 | deaths | T | people killed | 2033-06-20 | cumulative
@fact i1 = 58 | injuries | T | people injured | 2033-06-07 night | cumulative
@fact i2 = 73 | injuries | T | people injured | 2033-06-08 | cumulative
@fact ih = 21 | injuries | H | patients admitted | 2033-06-08 | snapshot
@fact cl = 19:46 | clock | T | time of the derailment | 2033-06-07 | constant
@fact dp = 18:15 | clock | T | time of departure from Dar es Salaam | 2033-06-07 | constant
@fact km = 87 | distance | T | kilometres from Dar es Salaam | - | constant
@fact sp = 158 | speed | T | kilometres an hour | 2033-06-07 | snapshot
@fact sl = 100 | speed | R | kilometres an hour allowed on the bend | - | constant | threshold
@fact sm = 160 | speed | R | kilometres an hour allowed on the line | - | constant | threshold
@fact ag = 38 | age | D | age | 2033-06 | snapshot
@fact hr = 13 | duration | D | hours on duty | 2033-06-07 | snapshot
@fact hl = 10 | duration | R | hours of duty allowed | - | constant | threshold
@fact fa = 41000 | price | R | shillings for a ticket to Dodoma | 2033 | constant
@fact rd = 9400 | ridership | R | passengers a day | 2032 | snapshot
@fact rn = 5200 | ridership | R | passengers a day | 2033-06 after | snapshot
@fact st = 9 | duration | R | days that the line was shut | 2033-06-16 | constant
@fact co2 = 61000000000 | damages | R | shillings of damage | 2033-06-20 | cumulative | projected
@fact cm = 25000000 | price | M | shillings to each family of the dead | 2033-06-10 | plan | pledged
@fact sg = 340 | other | C | signals checked | 2033-06-20 | cumulative
@fact sf = 17 | other | C | signals faulty | 2033-06-20 | cumulative
@fact cn = 12 | other | C | recommendations | 2033-06-20 | constant
@fact fo = 29000 | other | F | signatures for an independent inquiry | 2033-06-19 | cumulative
@trap d1 d2 :: toll rose
@trap d2 d3 :: toll rose
@trap pa cp :: passengers against seats
@trap sp sl :: measured against the bend's limit
@trap sl sm :: limit on the bend and on the line
@trap hr hl :: worked against allowed
@trap rd rn :: passengers before and after
@trap i2 ih :: injured against admitted
@trap dp cl :: departure against derailment

@doc a-night | foreign agency | 2033-06-07
Tanzanian electric train derails, at least {six|d1} dead

DAR ES SALAAM, June 7 - {Six|d1|t=by midnight|by=a regional commissioner} people were killed and {58|i1|^} hurt when a fast train came off the rails on a bend in Coast Region on Tuesday evening, a regional commissioner said by midnight.

{Four|cd} of the {ten|co} coaches left the track at {7.46 pm|cl}, {87|km} km from Dar es Salaam. The train had pulled out of the city's new station at {6.15 pm|dp} with {731|pa|by=a clerk} passengers, a clerk said, on {600|cp} seats.

The line, built by a Turkish company and opened {two|-} years ago, allows {160|sm} km an hour but only {100|sl} on that bend.

@doc b-dar | Dar es Salaam daily | 2033-06-09
WHY SO FAST?
Baraka Ngowi and Neema Kisanga

THE driver of Train 408 had been on duty for {13|hr} hours when he took the curve at Mwanalugali, sources in the Rail Corporation told The Mirror. The rule says {ten|hl}. He's {38|ag} and in police custody, in a hospital gown.

The data recorder, recovered yesterday, is said to show {158|sp|t=yesterday} kph on a stretch marked {100|sl}.

{Eleven|d2|t=as at 4pm yesterday} persons had died as at 4pm yesterday, and the injured are {73|i2|^}. Mlandizi's hospital has {21|ih} of them in its beds and has run out of plaster.

Among the travellers was a choir. Its leader counted them on the embankment by torch: {26|-}, then {26|-} again.

Fare to Dodoma: Sh{41,000|fa}. Refunds at window 3. Turn to page 5: Simba 0 Yanga 0; Bongo charts.

@doc c-minister | government news portal | 2033-06-11
MINISTER: FAMILIES TO GET {25 MILLION|cm} SHILLINGS

Dodoma. The Government shall pay {25 million|cm} shillings to the family of each of the deceased, the Minister of Transport, Hon. Salma Lyimo, informed Members yesterday. {Twelve|d25|t=yesterday} were the deceased that she listed by name.

The Minister said that the train, when it left Dar es Salaam, carried {689|!pa|by=The Minister} persons including staff's relatives, hence no overloading. The corporation, which carried {9,400|rd|t=last year|s=which} passengers a day last year, would resume service within the week.

She denied that a speed of {200|-} kilometres an hour had been recorded: "the machine can do {160|sm}".

{Fifteen|-} Members contributed to the debate.

@doc d-forum | passengers' group newsletter | 2033-06-19
What the Forum found

- {29,000|fo} of you signed for an independent inquiry. Thank you, asante.
- Seats: {600|cp}. Souls: {731|pa}. The clerk kept his stubs.
- The man at the controls: {16|!hr|s=The man at the controls} hours without relief. He told his wife at 4 in the morning that he'd be off by ten.
- Speed, by the recorder: {158|sp}. By the sign: {100|sl}.
- The line stayed shut for {nine|st} days. Since it reopened the trains have carried {5,200|rn|t=Since it reopened} people a day where there were {9,400|rd|t=before}; before, you couldn't get a window.

@doc e-inquiry | foreign broadcaster, Africa service | 2033-06-20
Tanzania rail inquiry blames fatigue and signals

A commission of inquiry into this month's derailment said on Monday that an exhausted driver and a failed warning signal combined to kill {14|d3|t=on Monday} people.

Of {340|sg} signals that the investigators tested along the route, {17|sf} did not work. The cost of the accident is put at {61 billion|co2} shillings. There are {a dozen|cn} recommendations, among them a second person in the cab.

The driver's name is given as E. Shirima, {36|!ag}; his lawyer said he was "as tired as a donkey". He'd been at work since before dawn.

More than {seventy|>i2} people were hurt, most of them in the first {two|-} of the {four|cd} coaches that overturned, at {7:46 in the evening|cl}.

Transport Minister Lyimo promised to pay bereaved families the {25 million|cm} shillings each by August.
