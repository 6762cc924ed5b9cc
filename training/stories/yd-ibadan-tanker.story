@story yd-ibadan-tanker
@topic Tanker-truck explosion on a bridge approach in Ibadan, Nigeria: bodies, vehicles, burns unit, hospital strike
@subject X = Olodo bridge explosion | the explosion | the blast | the fire
@subject F = Federal Road Safety Corps | FRSC | road safety corps
@subject N = emergency agency NEMA | NEMA | the emergency agency
@subject G = Oyo State government | the state government | Oyo State
@subject V = Governor Adekunle Fasasi | Fasasi | the governor
@subject H = University College Hospital | UCH | the teaching hospital
@subject R = resident doctors | the striking doctors | NARD
@subject T = Rivergate Petroleum | Rivergate | the tanker's owner
@subject M = Bodija-Olodo traders | the traders
@subject C = civil group Road Watch | Road Watch
@subject D = Dr Ngozi Balogun-Eze | Balogun-Eze | the head of the burns unit
@fact tm = 17:45 | clock | X | time of the explosion | 2034-12-18 | constant
@fact ld = 45000 | other | T | liters of petrol in the tanker | 2034-12-18 | constant
@fact ldl = 33000 | other | F | liters that a tanker may carry | - | constant | threshold
@fact ldx = 12000 | other | T | liters above the limit | 2034-12-18 | constant
@fact d1 = 19 | deaths | X | people killed in the explosion | 2034-12-18 night | cumulative
@fact d2 = 46 | deaths | X | people killed in the explosion | 2034-12-19 | cumulative
@fact d3 = 71 | deaths | X | people killed in the explosion | 2034-12-27 | cumulative
@fact dsc = 52 | deaths | X | people who died at the scene | 2034-12-27 | constant
@fact dh = 19 | deaths | H | people who died in hospital | 2034-12-27 | cumulative
@fact bc = 58 | deaths | C | people killed by a private count | 2034-12-19 | cumulative
@fact mb = 31 | deaths | G | people buried in a mass grave | 2034-12-21 | constant
@fact i1 = 88 | injuries | X | people injured | 2034-12-19 | cumulative
@fact ih = 57 | injuries | H | people brought to the teaching hospital | 2034-12-19 | cumulative
@fact io = 31 | injuries | X | people brought to other hospitals | 2034-12-19 | cumulative
@fact bb = 14 | other | H | beds in the burns unit | - | constant
@fact b60 = 22 | injuries | H | patients with more than 60 percent burns | 2034-12-20 | snapshot
@fact ab = 9 | injuries | H | patients flown to Abuja | 2034-12-22 | cumulative
@fact vh = 64 | other | X | vehicles burnt | 2034-12-19 | constant
@fact vhb = 11 | other | X | minibuses burnt | 2034-12-19 | constant
@fact vhk = 23 | other | X | motorcycles burnt | 2034-12-19 | constant
@fact vhc = 30 | other | X | cars and lorries burnt | 2034-12-19 | constant
@fact sh = 118 | other | M | stalls burnt | 2034-12-19 | constant
@fact fe = 5 | other | N | fire engines at the scene | 2034-12-18 | constant
@fact ar = 41 | duration | N | minutes until the first fire engine arrived | 2034-12-18 | constant
@fact fs = 3 | other | G | fire stations in the city | 2034 | constant
@fact fsn = 12 | other | G | fire stations that the city should have | - | constant | threshold
@fact st0 = 24 | duration | R | days of strike before the explosion | 2034-12-18 | constant
@fact str = 410 | jobs | R | resident doctors on strike at the teaching hospital | 2034-12-18 | snapshot
@fact stb = 265 | jobs | R | resident doctors who came back for the emergency | 2034-12-19 | snapshot
@fact sts = 64.6 | other | R | share of strikers who came back | 2034-12-19 | snapshot
@fact ow = 5 | duration | R | months of salary owed | 2034-12 | snapshot
@fact val = 780000000 | budget | V | naira for the victims | 2034-12-20 | plan | pledged
@fact vf = 2000000 | damages | V | naira for each bereaved family | 2034-12-20 | plan | pledged
@fact vft = 142000000 | damages | V | naira for bereaved families in all | 2034-12-27 | plan | pledged
@fact lss = 1300000000 | damages | M | naira lost | 2034-12-22 | snapshot | projected
@fact pr = 1150 | price | - | naira for a liter of petrol | 2034-12 | snapshot
@fact yr = 412 | deaths | F | people killed in tanker accidents in the year | 2034-12-20 | cumulative
@fact yrl = 336 | deaths | F | people killed in tanker accidents in the year | 2033 | constant
@fact yrg = 22.6 | rate | F | growth of deaths in tanker accidents | 2034-12-20 | snapshot
@fact cr = 121 | other | F | tanker accidents in the year | 2034-12-20 | cumulative
@fact ch = 28 | other | F | tankers checked on the road after the blast | 2034-12-22 | constant
@fact chb = 17 | other | F | tankers found unfit | 2034-12-22 | constant
@fact chs = 60.7 | other | F | share of the checked tankers found unfit | 2034-12-22 | constant
@fact age = 26 | age | T | years of age of the tanker | - | constant
@fact agl = 15 | age | F | years of age that a tanker may have | - | constant | threshold
@fact hole = 9 | distance | - | meters of pothole | 2034-12-18 | constant
@fact cl = 10 | duration | - | days for which the bridge was closed | 2034-12-28 | constant
@fact dna = 40 | other | G | bodies that need a DNA test | 2034-12-21 | snapshot
@fact arr = 2 | arrests | T | people arrested | 2034-12-20 | cumulative
@fact blood = 630 | other | H | pints of blood donated | 2034-12-20 | cumulative
@rel diff ldx = ld - ldl
@rel sum d3 = dsc + dh
@rel sum i1 = ih + io
@rel sum vh = vhb + vhk + vhc
@rel share sts = stb / str
@rel change yrg = yrl -> yr
@rel share chs = chb / ch
@rel product vft = d3 * vf
@trap d1 dh :: nineteen dead on the first night and nineteen dead in hospital
@trap d1 d2 :: a night later
@trap d2 bc :: official and private count
@trap mb io :: thirty-one buried and thirty-one injured
@trap d3 yr :: one blast and all the year's tanker accidents
@trap vh vhc :: all vehicles and some
@trap i1 ih :: all hospitals and one
@trap st0 stb :: days and doctors of the strike
@trap val vft :: whole fund and family payments
@trap age agl :: its age and the limit

@doc a-flash | wire agency | 2034-12-18
At least {19|d1} killed as petrol tanker explodes in Nigerian city

IBADAN, Nigeria, Dec 18 (WestWire) - A tanker carrying {45,000|ld|by=the Federal Road Safety Corps} liters of petrol overturned at a pothole on the approach to Olodo bridge in Ibadan on Monday and exploded in the evening traffic, killing at least {19|>d1|t=by 11 p.m.|by=the Federal Road Safety Corps} people by 11 p.m., the Federal Road Safety Corps said.

The blast occurred at {5:45 p.m.|tm}. The first of {five|fe} fire engines came {41|ar|by=residents} minutes later, residents said.

"People ran towards it with kegs," said shoe seller Wasiu Adeyemo, {33|-}. "Then they ran back, alight."

The tanker belonged to Rivergate Petroleum. Resident doctors at the University College Hospital have been on strike for {24|st0} days.

Petrol sells for {1,150|pr} naira a liter.

Tanker accidents killed {336|yrl|t=last year|by=FRSC} people last year, FRSC data show.

@doc b-daily | Lagos daily | 2034-12-20
{46|d2} dead in Olodo inferno; doctors troop back to UCH

By Folake Ogundele (Ibadan) and Chidi Anyanwu

THE death toll in Monday's tanker explosion rose to {46|d2|t=yesterday|by=NEMA} yesterday, NEMA said, while the group Road Watch, whose volunteers went from morgue to morgue, put it at {58|bc|by=Road Watch}.

{Eighty-eight|i1} persons are injured. {Fifty-seven|ih} were rushed to UCH, the others ({31|io}) to Adeoyo and private clinics. The UCH burns unit has {14|bb} beds.

Of {410|str} striking residents, {265|stb} reported for duty when the sirens began, according to their president, Dr Sola Ige. They are owed {five|ow|by=Dr Sola Ige} months' salary.

{Sixty-four|vh|by=FRSC's sector commander} vehicles were burnt: {11|vhb} minibuses, {23|vhk} okadas and {30|vhc} cars and lorries, said FRSC's sector commander. Traders counted {181|!sh|by=Traders} stalls in ashes.

The corps said that the truck was {26|age|by=The corps} years old. The limit is {15|agl}. It also had {12,000|ldx} liters too many on board.

Police are holding {two|arr|by=Police} men.

PUNCHLINES p. {9|-} · Naira {1,702|-} to the dollar

@doc c-radio | radio news script | 2034-12-21
PLUS FM 105 — NEWS AT NOON

{Thirty-one|mb} of those who died in the Olodo explosion were buried this morning in one grave at Akinyele. The state government says {forty|dna|by=The state government} bodies cannot be known without a DNA test.

Governor Fasasi has set up a fund of {seven hundred and eighty million|val|by=Governor Fasasi} naira. A family that lost somebody will have {two million|vf|^}. Fasasi admitted that Ibadan has {three|fs|by=Fasasi} fire stations; a city of its size, the federal fire service says, ought to have {twelve|fsn|by=the federal fire service}.

At UCH, Doctor Ngozi Balogun-Eze tells us {twenty-two|b60|t=as of last night|by=Doctor Ngozi Balogun-Eze} of her patients have burns over more than sixty percent of the body, as of last night. People have given {six hundred and thirty|blood|by=Doctor Ngozi Balogun-Eze} pints of blood.

We hear the tanker had taken {fifty thousand|!ld|by=the depot's manager} liters on board; that comes from the depot's manager.

Premier league: Shooting Stars {1|-}, Enyimba {1|-}.

@doc d-trade | petroleum trade newsletter | 2034-12-23
After Olodo: {three in five|~chs|v=60} tankers fail the roadside test

FRSC stopped {28|ch|t=on Friday} petrol tankers at the Ojoo check-point on Friday and took {17|chb} off the road: {61 percent|chs|round}. Bald tyres, mostly.

So far this year {121|cr|t=So far this year} tanker accidents killed {412|yr|^} people, up by {29 percent|!yrg} on the {336|yrl|t=of 2033} of 2033.

Rivergate, which runs {70|-} vehicles, had loaded {45,000|ld} liters. {33,000|ldl} is what the rule allows, for trucks up to {15|agl} years; theirs was bought used.

Traders estimate their loss at {N1.3 billion|lss}.

Pump prices are flat at {N1,150|pr}. Diesel {N1,310|-}. Brent {$71.20|-}.

@doc e-sunday | Sunday paper, long read | 2034-12-31
The pothole that Ibadan knew by name

By Tosin Aderibigbe

It was called Baba Kekere, little father, and it measured {nine|hole} metres from lip to lip. Everyone braked for it. On the eighteenth the driver of an overloaded tanker did not.

The last count, made by the state and the emergency agency together on Wednesday, is {71|d3|t=on Wednesday}. {Fifty-two|dsc} never left the place. {Nineteen|dh} died later, in hospital beds. For their families the state will pay {142 million|vft} naira, {two million|vf} apiece.

Balogun-Eze sent {nine|ab} of her worst cases to Abuja. The unit's {14|bb} beds had been the state's answer to six million people. "I had {57|ih} that night," she said. "I put them in the chapel."

The doctors' story is half told. Their strike was in its {24th|st0|v=24} day. Those who came in, {two in three|~sts|v=66.67}, did it without pay, and went out again on Boxing Day.

A woman called Risikat sells akara there. Of the {118|sh} stalls, hers was the {118th|-}. The bridge was closed for {ten|cl} days and opened with a ribbon.

One question is who counts. Road Watch had {58|bc|t=on the second day|by=Road Watch} dead on the second day when the government's figure was {49|!d2|t=on the second day|by=the government}. They turned out to be nearer the truth than either would like.
