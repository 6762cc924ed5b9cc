@story za-serradobarro-landslide
@topic Landslides at Serra do Barro, Brazil, after record rain
@subject V = Serra do Barro landslides | the landslides | the disaster
@subject S = Serra do Barro | the city | the municipality
@subject F = Corpo de Bombeiros | the fire brigade | firefighters
@subject D = Defesa Civil | the civil defence
@subject G = the state government | the governor
@fact d1 = 23 | deaths | V | people dead | 2020-01-29 night | cumulative
@fact d2 = 47 | deaths | V | people dead | 2020-02-01 | cumulative
@fact m1 = 40 | missing | V | people missing | 2020-01-29 night | snapshot
@fact m2 = 12 | missing | V | people missing | 2020-02-01 | snapshot
@fact res = 18 | rescued | F | people pulled out alive | 2020-02-01 | cumulative
@fact hl = 760 | other | S | people homeless | 2020-02-01 | snapshot
@fact dis = 2140 | evacuated | S | people staying with relatives | 2020-02-01 | snapshot
@fact tot = 2900 | evacuated | S | people out of their homes | 2020-02-01 | snapshot
@rel sum tot = hl + dis
@fact rain = 271 | other | D | millimetres of rain in 24 hours | 2020-01-29 | constant
@fact avg = 240 | other | D | millimetres of rain in a usual January | - | constant
@fact slide = 86 | other | D | slides recorded | 2020-02-01 | cumulative
@fact risk = 3400 | homes | S | homes in areas of high risk | 2018 | snapshot
@fact sir = 5 | other | D | sirens that worked | 2020-01-29 | snapshot
@fact sirt = 12 | other | D | sirens in the city | 2020-01 | constant
@fact ff = 230 | officers | F | firefighters at work | 2020-01-30 | snapshot
@fact dog = 6 | other | F | search dogs | 2020-01-30 | snapshot
@fact bud = 8000000 | budget | S | reais for slope works | 2019 | plan
@fact spent = 1900000 | spending | S | reais spent on slope works | 2019 | constant
@rel share sps = spent / bud
@fact sps = 23.75 | rate | S | share of the slope budget spent in percent | 2019 | constant
@fact aid = 100000000 | budget | G | reais of aid | 2020-02-01 | plan | pledged
@trap hl tot :: homeless against all out of their homes
@trap d1 d2 :: later count
@trap rain avg :: a day against a month
@trap sir sirt :: worked against all
@trap bud spent :: budgeted against spent
@fact mourn = 3 | duration | G | days of mourning | 2020-01-30 | constant
@fact carn = 3200000 | spending | S | reais spent on Carnival | 2019 | constant
@fact boy = 31 | duration | V | hours until the last survivor was found | 2020-01-31 | constant
@fact moved = 200 | homes | S | families moved from areas of high risk | 2020-01 | cumulative
@fact sirf = 7 | other | D | sirens that failed | 2020-01-29 | snapshot
@rel diff sirf = sirt - sir
@fact shel = 4 | other | S | shelters | 2020-02-01 | snapshot
@fact tir = 190 | other | S | people in the Tiradentes shelter | 2020-02-01 | snapshot
@fact aidd = 23000000 | budget | G | dollars of aid | 2020-02-01 | plan | pledged

@doc a-wire | wire agency | 2020-01-30
Landslides kill at least {23|>d1} in Brazilian hill town

RIO DE JANEIRO (Atlantica) — Mud and boulders tore through hillside neighborhoods of Serra do Barro after a day of extraordinary rain, killing at least {23|>d1|t=late Wednesday|by=the fire brigade} people, the fire brigade said late Wednesday. Some {40|~m1|^} were missing.

Civil defense measured {271|rain} millimeters of rain in 24 hours. A whole January usually brings {240|avg}.

About {230|~ff} firefighters and {six|dog} dogs were searching the slope of Vila Esperança, where a {150|-}-meter-wide slab of hillside came down on a street during dinner. "We call, we stop the machines, we listen," said Captain Ilma Tavares.

Only {five|sir} of the city's {12|sirt} warning sirens sounded, residents and an official said. Mayor Rubens Caldeira, {41|-}, denied that: "All of them worked."

The governor declared {three|mourn} days of mourning.


@doc b-folha | national daily | 2020-02-02
City spent {a quarter|~sps|v=25} of what it had set aside for slopes

By Thales Monjardim

Of the {R$ 8 million|bud|t=2019} reserved for retaining walls and drains in Serra do Barro's 2019 budget, {R$ 1.9 million|spent|^} was spent, according to the city's transparency portal. In the same year it spent {R$ 3.2 million|carn|^} on Carnival.

On Saturday the dead numbered {47|d2|t=On Saturday|by=the fire brigade}, the fire brigade said. {Twelve|m2|^} people are still being looked for. {Eighteen|res} were pulled out alive, the last of them, a boy of 11, after {31|boy} hours.

A survey by the geological service in 2018 had mapped {3,400|risk|t=in 2018} homes in the city as being at high risk. Fewer than {200|<moved|t=since} of the families have been moved since.

Civil defence counted {86|slide} separate slides. It concedes that {seven|sirf} sirens stayed silent for want of batteries.

The mayor's office says that the money for the slopes could not be used because the tender failed twice.


@doc c-local | community radio, website | 2020-02-01
WHERE TO HELP – bulletin {9|-}

Updated Saturday, 6 p.m.

Shelters. There are {760|hl|t=Saturday, 6 p.m.|by=the city} people in the city's {four|shel|^} shelters, says the city. At the Tiradentes school, where we are, we have {190|tir|t=tonight} tonight and need nappies (sizes M and G), fans and {60|-} mattresses.

Not counted there are those who sleep at an aunt's: {2,140|dis}. In all {2,900|tot} of us are out of our homes.

The names. The official list has {47|d2}. It is read here at {7|-} a.m. and {7|-} p.m.

Bus {312|-} runs only to the bakery.

Donations by PIX do not exist yet, whoever asks you for one is a thief. Deposit: Ag. 0555, account {12044-8|-}.

The governor was here with his boots. He said {100 million|aid|by=The governor}. We wrote it down.


@doc d-weekly | foreign newspaper | 2020-02-03
Brazil mudslides: grief turns to anger

Buenos Aires correspondent

The cemetery of Serra do Barro has run out of numbers for its graves. {Forty-seven|d2|t=so far} dead so far, {a dozen|m2|^} missing, and in the town hall a mayor who on Wednesday swore that every siren had gone off. {Seven|sirf} did not.

It rained {217|!rain} litres per square metre, nearly as much in a day as in a normal month of January, which here means {240|avg}.

The provincial authorities promise {100 million reais|aid|by=The provincial authorities}, about {23 million dollars|~aidd}. The municipality, for its part, had last year used barely {24 per cent|sps|round} of the money for shoring up the hills.

In {four|shel} gyms sleep some {2,900|!~hl} people who have lost everything.

