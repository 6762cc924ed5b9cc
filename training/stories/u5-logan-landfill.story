@story u5-logan-landfill
@topic A landfill fire in Queensland, evacuations and the fight over the waste levy
@subject F = Bromelton Road landfill fire | the fire | fire | blaze
@subject S = Bromelton Road landfill | the landfill | the tip | landfill
@subject C = Scenic Valley Council | the council | council
@subject M = Mayor Trudi Papadakis | Papadakis | the mayor
@subject Q = Queensland Fire Department | QFD | fire crews | firefighters
@subject L = waste levy | the levy | state levy
@fact t0 = 15:20 | clock | F | time of the first call | 2030-10-08 | snapshot
@fact dr = 61 | duration | F | hours until it was out | 2030-10-11 | cumulative
@fact ht = 3.2 | area | F | hectares burnt | 2030-10-09 | cumulative
@fact sz = 46 | area | S | hectares of site | - | constant
@fact e1 = 180 | evacuated | F | residents told to leave | 2030-10-08 night | cumulative
@fact e2 = 420 | evacuated | F | residents told to leave | 2030-10-09 noon | cumulative
@fact hs = 7 | injuries | F | people treated for smoke | 2030-10-09 noon | cumulative
@fact hq = 2 | injuries | Q | firefighters treated for heat | 2030-10-09 noon | cumulative
@fact cw = 24 | other | Q | fire trucks on the scene | 2030-10-08 night | snapshot
@fact fw = 85 | other | Q | firefighters on the scene | 2030-10-09 noon | snapshot
@fact wt = 212000 | other | S | tonnes of waste taken in a year | 2029-30 | cumulative
@fact wl = 140000 | other | S | tonnes of waste allowed in a year | - | constant | threshold
@fact lv = 125 | price | L | dollars a tonne | 2030-31 | snapshot
@fact lp = 115 | price | L | dollars a tonne | 2029-30 | snapshot
@fact gf = 268 | price | S | dollars a tonne at the gate | October 2030 | snapshot
@fact cl = 5400000 | budget | C | dollars to clean up | 2030-10-14 | plan | projected
@fact fn = 725000 | damages | C | dollars that it can be fined | - | constant | threshold
@fact pm = 318 | other | F | micrograms of fine particles a cubic metre | 2030-10-09 06:00 | snapshot
@fact pl = 25 | other | F | micrograms of fine particles a cubic metre allowed over a day | - | constant | threshold
@fact sc = 3 | other | F | schools closed | 2030-10-09 | snapshot
@fact dm = 44 | age | M | age | October 2030 | snapshot
@trap e1 e2 :: evacuations widened overnight
@trap hs hq :: residents and firefighters
@trap wt wl :: waste taken and waste allowed
@trap lv gf :: state levy and gate fee
@trap ht sz :: area burnt and area of the site
@trap lv lp :: two years' levy

@doc a-live | live blog | 2030-10-09
LIVE: Tip fire near Beaudesert, more homes cleared

12.40pm
QFD says {85|fw|t=12.40pm|by=QFD} firefighters are now at Bromelton Road. {Seven|hs} locals have been seen by paramedics for smoke, plus {two|hq} firies who cooked in their gear.

12.05pm
Council has just widened the zone. {420|e2|t=12.05pm} people have now been asked to go, up from {180|e1|t=last night} last night. Head to the showgrounds. Dogs OK. Horses, ring first.

9.15am
{Three|sc} schools won't open: Gleneagle, Veresdale and the Catholic one.

6.30am
The air monitor at the bowls club read {318|pm|t=6am} micrograms at 6am. The daily limit is {25|pl}. Shut your windows.

Last night, 10.50pm
{Twenty-four|cw} trucks. Flames you can see from Tamborine.

Yesterday, 3.20pm
First triple-0 call comes in at {3.20|t0}. A bloke dropping off a couch reckons it was a battery.

@doc b-paper | metropolitan daily | 2030-10-10
Burning tip took {70,000|-} tonnes too much

EXCLUSIVE
Priyanka Delacroix-Webb

The landfill that has smothered Brisbane's southern fringe in smoke since Tuesday accepted {212,000|wt|t=last financial year} tonnes of rubbish last financial year, half as much again as the {140,000|wl} its licence allows.

Documents obtained under right-to-information laws show Scenic Valley Council was twice warned. The maximum fine is {$752,000|!fn}.

Every tonne earns the council a gate fee of {$268|gf}, of which {$125|lv} goes straight to the state as waste levy. A year ago the levy was {$115|lp|t=A year ago}.

Fire crews said on Wednesday that {3.2|ht|t=on Wednesday} hectares of a {46|sz}-hectare site had burned. {Four hundred and twenty|e2} residents are sleeping elsewhere. {Nine|-} people, {two|hq} of them firefighters, have needed treatment.

Mayor Trudi Papadakis, {44|dm}, said she would "cooperate with any inquiry, including my own".

@doc c-radio | commercial radio news | 2030-10-09
It's six o'clock, I'm Jaxon Tran.

The smoke over Beaudesert could hang around for days. It's more than {24|-} hours since the Bromelton Road tip went up, and {58|!fw} firefighters are still on it. {Seven|hs} people have been treated for smoke.

The call came in at {quarter to four|!t0} yesterday arvo.

Authorities have told {four hundred and twenty|e2} of you to get out, and a further {thousand or so|-} to stay in. Fine dust hit {318|pm|t=this morning} micrograms this morning, {more than a dozen times|-} the limit of {25|pl}.

Only {3.2 acres|!ht|force|v=3.2} of the site is alight, but it goes down {eleven|-} metres.

If the council broke its licence it could cop a fine of {seven hundred and twenty-five thousand|fn} dollars, says the state.

On the footy: Broncos confirm a three-year deal.

@doc d-council | council update | 2030-10-14
Community update 9: Bromelton Road Resource Recovery Facility

Firefighters declared the fire out at 4.20am on Friday, {61|dr} hours after the first call.

All residents may return. At its widest the evacuation zone covered {420|e2|t=At its widest} people. {Seven|hs} residents and {two|hq} QFD officers received medical attention; all have been discharged.

Approximately {3.2|~ht} hectares of the active cell was affected.

Council officers have provided a preliminary clean-up cost of {$5.4 million|cl|by=Council officers}. Air quality returned to below {25|pl} micrograms (24-hour average) on Saturday.

The facility remains closed. Household waste is being diverted to {two|-} sites in Logan at a charge to council of {$268|gf} a tonne, levy included.

Rates notices will not be affected this quarter. Phone 07 5550 0163.
