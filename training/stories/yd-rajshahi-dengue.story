@story yd-rajshahi-dengue
@topic Dengue in Rajshahi division, Bangladesh: beds, platelets, larvae, budgets, two tolls
@subject D = dengue outbreak | dengue | the outbreak | the fever
@subject G = directorate of health | DGHS | Dhaka's control room | the directorate
@subject R = Rajshahi city | Rajshahi | the city
@subject H = Barendra Medical College Hospital | Barendra Medical | BMCH
@subject C = city corporation | Rajshahi City Corporation | RCC
@subject M = Mayor Shahnaz Pervin | Shahnaz Pervin | the mayor
@subject N = Natore district | Natore
@subject B = Bogura district | Bogura
@subject E = entomologist Dr Tanvir Siddique | Tanvir Siddique | Siddique
@subject K = Kishore, a daily newspaper | this newspaper
@fact c1 = 4120 | cases | D | dengue patients in the division | 2037-08-31 | cumulative
@fact c2 = 11860 | cases | D | dengue patients in the division | 2037-09-30 | cumulative
@fact cm = 7740 | cases | D | dengue patients in the division in the month | 2037-09-30 | constant
@fact cr = 6200 | cases | R | dengue patients | 2037-09-30 | cumulative
@fact cn = 2480 | cases | N | dengue patients | 2037-09-30 | cumulative
@fact cb = 3180 | cases | B | dengue patients | 2037-09-30 | cumulative
@fact ly = 3260 | cases | D | dengue patients in the division by this day last year | 2036-09-30 | cumulative
@fact nat = 88400 | cases | G | dengue patients in the country | 2037-09-30 | cumulative
@fact sh = 13.4 | other | D | division's share of the country's patients | 2037-09-30 | snapshot
@fact d24 = 9 | deaths | G | dengue deaths in the country in a day | 2037-09-30 | snapshot
@fact n24 = 1240 | cases | G | new dengue patients in the country in a day | 2037-09-30 | snapshot
@fact r24 = 214 | cases | D | new dengue patients in the division in a day | 2037-09-30 | snapshot
@fact dd = 61 | deaths | D | dengue deaths in the division | 2037-09-30 | cumulative
@fact ddb = 38 | deaths | H | dengue deaths in the hospital | 2037-09-30 | cumulative
@fact ddo = 23 | deaths | D | dengue deaths in other hospitals of the division | 2037-09-30 | cumulative
@fact dk = 97 | deaths | K | dengue deaths in the division by graveyards and private clinics | 2037-09-30 | cumulative
@fact dn = 394 | deaths | G | dengue deaths in the country | 2037-09-30 | cumulative
@fact cfr = 0.51 | rate | D | share of patients who died | 2037-09-30 | snapshot
@fact bd = 120 | other | H | beds in the dengue ward | 2037-09 | constant
@fact in1 = 342 | waiting | H | dengue patients in the hospital | 2037-09-28 | snapshot
@fact in2 = 371 | waiting | H | dengue patients in the hospital | 2037-09-30 | snapshot
@fact oc = 309 | other | H | occupancy of the dengue ward | 2037-09-30 | snapshot
@fact fl = 251 | waiting | H | dengue patients on the floor | 2037-09-30 | snapshot
@fact ic = 16 | other | H | intensive-care beds | - | constant
@fact nu = 22 | officers | H | nurses in the dengue ward | 2037-09-30 | snapshot
@fact sal = 140 | price | - | taka for a bag of saline | 2037-09-29 | snapshot
@fact sal0 = 90 | price | - | taka for a bag of saline at the fixed price | 2037 | constant
@fact salg = 55.6 | other | - | surcharge on the fixed price of saline | 2037-09-29 | snapshot
@fact pl = 2800 | price | - | taka for a platelet unit | 2037-09-29 | snapshot
@fact ts = 300 | price | G | taka for a test at the fixed price | 2037 | constant
@fact hi = 43 | rate | E | share of houses with larvae | 2037-09-20 | snapshot
@fact hil = 18 | rate | E | share of houses with larvae | 2036-09-20 | snapshot
@fact hit = 20 | rate | E | share of houses with larvae that means danger | - | constant | threshold
@fact hs = 1500 | sample_size | E | houses searched | 2037-09-20 | constant
@fact hp = 645 | other | E | houses where larvae were found | 2037-09-20 | constant
@fact bu = 62000000 | budget | C | taka for mosquito control | 2037-38 | plan
@fact bul = 41000000 | spending | C | taka spent on mosquito control | 2036-37 | constant
@fact bug = 51.2 | rate | C | growth of the mosquito budget over last year's spending | 2037-38 | constant
@fact fo = 96 | other | C | fogging machines | 2037-09 | constant
@fact fow = 58 | other | C | fogging machines that work | 2037-09 | snapshot
@fact fob = 38 | other | C | broken fogging machines | 2037-09 | snapshot
@fact wd = 30 | other | C | wards of the city | - | constant
@fact wk = 240 | jobs | C | spray workers | 2037-09 | snapshot
@fact wkw = 8 | jobs | C | spray workers per ward | 2037-09 | snapshot
@fact fin = 1750000 | damages | C | taka of fines on house owners | 2037-09-30 | cumulative
@fact fn = 212 | other | C | fines on house owners | 2037-09-30 | cumulative
@fact rn = 486 | other | R | millimetres of rain in August | 2037-08 | constant
@fact rnm = 290 | other | R | millimetres of rain in a normal August | - | constant
@fact ch = 29 | other | D | share of children among patients | 2037-09-30 | snapshot
@fact se = 3 | other | D | serotype found most | 2037-09 | constant
@fact ses = 74 | other | D | share of samples with that serotype | 2037-09 | snapshot
@fact exa = 2037-11-02 | date | R | day of the postponed school exams | 2037-09-26 | plan
@rel sum c2 = cr + cn + cb
@rel diff cm = c2 - c1
@rel share sh = c2 / nat
@rel sum dd = ddb + ddo
@rel share cfr = dd / c2
@rel share oc = in2 / bd
@rel diff fl = in2 - bd
@rel share hi = hp / hs
@rel change bug = bul -> bu
@rel sum fo = fow + fob
@rel product wk = wd * wkw
@rel change salg = sal0 -> sal
@trap c1 c2 :: a month apart
@trap c2 nat :: division and country
@trap dd dk :: official and counted by a newspaper
@trap ddb fob :: 38 deaths and 38 broken machines
@trap in1 in2 :: two days apart
@trap bd in2 :: beds and patients
@trap hi hit :: measured and threshold
@trap d24 dd :: one day in the country and all the season in the division
@trap bu bul :: budget and last year's spending
@trap sal sal0 :: asked and fixed price

@doc a-bulletin | health directorate bulletin | 2037-09-30
DGHS dengue press note, 30 September 2037 (8 am to 8 am)

In the last 24 hours {1,240|n24|t=In the last 24 hours} persons were hospitalised with dengue in the country and {nine|d24|^} died. Rajshahi division: {214|r24|^} new.

Since 1 January: {88,400|nat|t=30 September 2037} hospitalised, {394|dn|^} dead. Rajshahi division: {11,860|c2|^} hospitalised ({13.4%|sh}), {61|dd|^} dead. Of the latter, {38|ddb} died at Barendra Medical College Hospital and {23|ddo} elsewhere. Last year to this date the division had {3,260|ly|t=Last year to this date}.

Children under 15: {29%|ch} of the division's patients.

The dengue NS1 test costs a fixed {300|ts} taka at all facilities. Report overcharging at {16263|-}.

@doc b-daily | national English-language daily | 2037-10-01
Three to a bed, and the third is under it

Rafiqul Alam, Rajshahi

Ward 14 of Barendra Medical was meant for {120|bd} patients. On Wednesday morning the register showed {371|in2|t=On Wednesday morning}, nearly thirty more than on Monday ({342|in1|t=on Monday}). They lie three ways, two on the mattress and one beneath. {Twenty-two|nu} nurses look after all of them. The hospital has {16|ic} intensive-care beds for everybody, not for dengue alone.

Outside the gate saline goes for {140|sal} taka a bag. The printed price is {90|sal0}. A unit of platelets: {2,800|pl}, if you know somebody.

By the directorate's reckoning {61|dd|by=the directorate} people of the division have died of the fever this year. This newspaper asked {41|-} graveyards and {17|-} private clinics, and came to {97|dk|by=This newspaper}. The directorate answers that it counts hospital deaths with a positive test, and only those.

Dr Tanvir Siddique, an entomologist, searched {1,500|hs|s=Dr Tanvir Siddique} houses last month and found larvae in {645|hp}. "That's {43 percent|hi|by=Dr Tanvir Siddique}. At {20|hit} you should be shouting."

In September alone, {7,740|cm|t=In September} people fell ill enough to be admitted. Before that it had been {4,120|c1|t=Before that} since New Year.

@doc c-council | city corporation press release | 2037-10-01
Mayor launches "Clean Roof" week; mosquito budget up by {half|~bug|v=50}

Mayor Shahnaz Pervin today opened a week of action against the Aedes mosquito in all {30|wd} wards. {240|wk} spray workers, {eight|wkw} in each ward, are in the field from dawn.

The corporation has set aside Tk {6.2 crore|bu|v=62000000} this year. It spent Tk {4.1 crore|bul|v=41000000} last year; this means an increase of {51 percent|bug|round}.

{66|!fow} of {96|fo} fogging machines are in service. The rest await spare parts from Korea.

House owners who let water stand have been fined {212|fn} times, a total of Tk {17.5 lakh|fin|v=1750000}.

"The rain was exceptional: {486|rn|by=the mayor} millimetres in August, where {290|rnm} is normal," the mayor said.

Public relations officer: ext. {107|-}.

@doc d-local | Rajshahi news portal | 2037-10-02
No fog in 11 wards: where did the machines go?

Residents of ward {19|-} have not seen a fogging machine since Eid. In the store at Upashahar we did: we saw {38|fob} of them, in a row, without nozzles. The store keeper's book says that {58|fow|by=The store keeper's book} run.

Money is there, says councillor Abdul Momin; he puts the year's mosquito vote at {Tk 8.2 crore|!bu|by=councillor Abdul Momin|v=82000000}.

Cases in the city stand at {6,200|cr}. Bogura has {3,180|cb} and Natore, which usually has few, {2,840|!cn|by=the civil surgeon there} according to the civil surgeon there. In {three|-} of four samples, serotype {3|se} is found ({74 pc|ses|v=74}); people who had serotype 2 in the past fall more gravely ill from it.

School exams set for October will now begin on {2 November|exa}.

A year ago larvae were in {18|hil|t=A year ago} of every {100|-} houses; today, Siddique says, it is {43|hi|by=Siddique}.

ALSO: Silk mill reopens with {310|-} workers | Onion Tk {95|-}

@doc e-script | television talk show, transcript | 2037-10-03
FACE TO FACE, excerpt

ANCHOR: Mayor, {forty-three|hi} houses in a hundred have larvae.

PERVIN: Last year was better, I accept. But we've {eight|wkw} workers per ward.

ANCHOR: And {fifty-eight|fow} machines, not sixty-something.

PERVIN: I was given a number. I gave it.

SIDDIQUE: With respect, fog kills adults and makes good pictures. The eggs don't mind.

ANCHOR: Doctor, beds. It's over {three hundred percent|>oc|v=300} full?

DR ZAMAN (BMCH): On Wednesday. {Two hundred fifty-one|fl|t=On Wednesday} were on the floor. We've lost {38|ddb|by=DR ZAMAN} people since January.

ANCHOR: The government says {sixty-one|dd|by=The government} in the division. A paper says {ninety-seven|dk|by=A paper}.

DR ZAMAN: Out of nearly {twelve thousand|~c2|v=12000}, the first number is {one in two hundred|~cfr|v=0.5}. For dengue that's high already.

ANCHOR: We'll be back after the news at {nine|-}.

@doc f-explain | health newsletter, Dhaka | 2037-10-05
Dengue in the northwest: six numbers, one worry

1. {11,860|c2|t=as of Sept 30}. Patients in Rajshahi division as of Sept 30, over {three|-} times as many as the {3,260|ly|t=a year before} a year before.
2. {13 percent|sh|round}. The division's slice of the nation's {88,400|nat}.
3. {371|in2}. Patients in a ward for {120|bd}.
4. {1,240|n24}. Admissions in one day, countrywide.
5. {55.6 percent|salg}. What the pharmacies put on top of {90|sal0} taka saline.
6. {53|!dd}. Deaths in the division on the official list, or {0.5 percent|~cfr}.

Our worry is the rain: August brought {486|rn} mm. The peak used to be in September. This year it may come in {late October|-}.

Unsubscribe anytime. Sent to {6,412|-} inboxes.
