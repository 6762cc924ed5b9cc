@story u2-adabraka-tanker
@topic Petrol tanker overturns and burns at a roadside market in Ghana
@subject X = Nsuta junction tanker fire | tanker fire | explosion | inferno | the fire | disaster
@subject T = tanker | the vehicle | truck | articulator
@subject FS = Ghana Fire Brigade | fire brigade | GFB | firemen
@subject PL = Motor Traffic Department | MTTU | police | traffic police
@subject KH = Komfo Anane Hospital | Komfo Anane | teaching hospital | the hospital
@subject OM = Sankofa Oil | oil firm | Sankofa | the company
@subject GV = Government of Ghana | the government | Accra
@subject PR = vice president Efua Dampare | Dampare | the vice president
@subject DR = Dr Yaw Boaten-Sarpong | Boaten-Sarpong | burns surgeon
@subject AS = Nsuta | the town | Nsuta municipal assembly
@fact lit = 36000 | other | T | litres of petrol | - | constant
@fact tm = 18:45 | clock | X | time at which it caught fire | - | constant
@fact d0 = 13 | deaths | X | people killed at once | 2021-07-15 | constant
@fact d1 = 29 | deaths | X | people killed | 2021-07-17 | cumulative
@fact d2 = 46 | deaths | X | people killed | 2021-08-02 | cumulative
@fact i1 = 74 | injuries | X | people burned | 2021-07-15 | cumulative
@fact i2 = 97 | injuries | X | people burned | 2021-07-17 | cumulative
@fact ih = 38 | injuries | KH | patients in the burns unit | 2021-07-17 | snapshot
@fact bed = 12 | other | KH | beds in the burns unit | - | constant
@fact bur = 40 | other | DR | percent of skin burned above which few survive | - | constant | threshold
@fact bav = 52 | other | KH | average percent of skin burned | 2021-07-17 | snapshot
@fact stl = 63 | other | X | stalls burnt | - | constant
@fact sh = 17 | homes | X | houses damaged | - | constant
@fact veh = 9 | other | X | vehicles burnt | - | constant
@fact min = 15 | duration | X | minutes between overturning and fire | - | constant
@fact resp = 34 | duration | FS | minutes until the brigade came | - | constant
@fact eng = 3 | other | FS | engines at the fire | - | constant
@fact cowd = 200 | crowd | X | people who had come to fetch petrol | - | snapshot
@fact age = 29 | age | T | age of the driver | - | constant
@fact spe = 92 | speed | T | km/h on the bend | - | constant
@fact lim = 50 | speed | AS | km/h allowed | - | constant | threshold
@fact fund = 5000000 | budget | GV | cedis of relief | 2021-07-18 | plan | pledged
@fact perf = 50000 | damages | OM | cedis for each bereaved family | 2021-07-20 | plan | pledged
@fact ppl = 700000 | spending | OM | cedis for hospital bills | 2021-07-20 | cumulative
@fact moved = 22 | other | AS | fuel stations to be moved from homes | 2021-07-18 | plan | pledged
@fact yr = 31 | cases | FS | tanker accidents in the country in the year | 2021-07 | cumulative
@fact yrp = 26 | cases | FS | tanker accidents in the country in the same months of the year before | 2020-07 | cumulative
@fact rest = 33 | deaths | X | people who died later | 2021-08-02 | cumulative
@fact alive = 64 | other | X | burned people still alive | 2021-08-02 | snapshot
@rel sum d2 = d0 + rest
@rel sum i2 = rest + alive
@trap d0 d1 :: killed at once and dead by Saturday
@trap i1 i2 :: the injured are counted again
@trap i2 ih :: all the burned and those in one unit
@trap ih bed :: patients and beds
@trap fund perf :: the state's and the company's money
@trap yr yrp :: two years
@trap spe lim :: driven and allowed

@doc a-graphic | daily newspaper | 2021-07-16
{13|d0} burnt beyond recognition as tanker explodes at Nsuta
By Kofi Agyenim-Fosu

{THIRTEEN|d0} persons perished on Thursday night and {74|i1|t=Thursday night|by=the police} others sustained burns, according to the police, when a tanker carrying {36,000|lit} litres of petrol overturned and, {a quarter of an hour|min|v=15} later, burst into flames at Nsuta Junction.

About {200|~cowd} people had come with gallons and basins to scoop the fuel, Chief Inspector Comfort Amponsah told the Daily. The fire started at {6.45 p.m.|tm}, {15|min} minutes after the vehicle tipped on its side. The brigade got there after {34|resp} minutes with {three|eng} engines.

{Sixty-three|stl} stalls, {nine|veh} vehicles and {17|sh} houses were consumed.

The driver, {29|age}, is in police custody.

Advert: 2-bedroom at Kasoa, GH¢1,200/mth. Call 0240 005 511

@doc b-online | online news portal | 2021-07-17
Komfo Anane: {38|ih} patients on {12|bed} beds

The burns unit of Komfo Anane is full three times over. {Thirty-eight|ih|t=this afternoon} people lie there this afternoon; it has {12|bed} beds. On average {52|bav} percent of the skin is burned, burns surgeon Dr Yaw Boaten-Sarpong says. "Above {forty|bur|by=Dr Yaw Boaten-Sarpong} we lose most of them."

Of the {97|i2|t=by today} injured recorded by today, the youngest is 4.

The death toll of the Nsuta fire has risen to {28|!d1|t=today}.

Police say the truck was doing {92|spe|by=Police} km/h where {50|lim} is allowed. The driver, {25|!age}, had slept {two|-} hours.

MORE: Black Stars draw 1–1 | Cedi holds at 5.93

@doc c-agency | news agency | 2021-07-18
Ghana pledges relief after tanker blaze kills {29|d1}

ACCRA, July 18 (WestAfrica Wire) - The number of people killed by Thursday's petrol fire in Ghana reached {29|d1|t=on Saturday|by=the fire brigade} on Saturday, the fire brigade said, as Vice president Efua Dampare announced a relief fund of {5 million|fund|by=Efua Dampare} cedis.

{Twenty-two|moved|s=the assembly} filling stations near homes will be moved by the assembly.

The brigade has recorded {31|yr|t=this year} tanker accidents this year, against {26|yrp|t=in the same period of 2020} in the same period of 2020.

{Ninety-seven|i2} suffered burns.

@doc d-oil | energy weekly | 2021-07-23
Sankofa opens its purse

Sankofa Oil, whose {36,000|lit}-litre load it was, has promised {50,000|perf|s=Sankofa Oil} cedis for each family bereaved. It has settled hospital bills of {700,000|ppl|s=It} cedis. The state's fund is {GH¢500 million|!fund|v=500000000}, to be shared between the {63|stl} stall-owners and the rest.

The vehicle, made in 2009, was last inspected in March. It had a limit of {80|-} km/h fitted, and clearly overridden: police have it at {92|spe|by=police} where the sign says {50|lim}.

Downstream margins: petrol +0.14, diesel +0.09 cedi a litre.

@doc e-later | Sunday newspaper | 2021-08-08
A month of funerals

They were not all killed at once. {Thirteen|d0} were. The rest, {33|rest}, died one by one in the burns ward, and the number now is {46|d2|t=now}; Dr Boaten-Sarpong wrote it on the wall of his office.

He had {12|bed} beds and {38|ih|t=on the second day} patients on the second day. Skin had to be flown from Cape Town, {4,500|-} square centimetres of it.

"Why did they run to the fuel? Because a gallon is a day's wages," says market queen Akosua Nyarko. She lost a son; of {97|i2} injured, {64|alive} are still alive.

Vice president Dampare has visited twice. The {five million|fund} cedis have not.
