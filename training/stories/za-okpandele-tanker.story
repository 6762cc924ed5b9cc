@story za-okpandele-tanker
@topic Petrol tanker explosion at Okpandele junction, Nigeria
@subject V = Okpandele tanker explosion | the explosion | the inferno | the fire
@subject F = FRSC | the Federal Road Safety Corps | the road safety corps
@subject S = state emergency management agency | SEMA
@subject H = Federal Medical Centre, Abokwe | the medical centre | FMC
@subject G = the state government | the governor
@subject N = Nigeria | the country
@fact d1 = 48 | deaths | V | people killed | 2024-09-08 14:00 | cumulative
@fact d2 = 59 | deaths | V | people killed | 2024-09-10 | cumulative
@fact mass = 44 | deaths | V | people buried in a mass grave | 2024-09-09 | constant
@fact inj = 36 | injuries | V | people hurt | 2024-09-08 | cumulative
@fact fmc = 21 | injuries | H | hurt people brought in | 2024-09-08 | cumulative
@fact cattle = 50 | deaths | V | cattle burned | 2024-09-08 | cumulative
@fact veh = 7 | other | V | vehicles burned | 2024-09-08 | constant
@fact shop = 23 | other | V | shops burned | 2024-09-08 | constant
@fact lit = 45000 | other | V | litres of petrol in the tanker | 2024-09-08 | constant
@fact cl = 00:40 | clock | V | time of the collision | 2024-09-08 | constant
@fact arr = 95 | duration | F | minutes until the first fire engine came | 2024-09-08 | constant
@fact year = 1031 | other | F | tanker crashes | 2023 | constant
@fact yd = 421 | deaths | N | people killed in tanker crashes | 2023 | constant
@fact price = 897 | price | N | naira for a litre of petrol | 2024-09 | snapshot
@fact bill = 1 | other | G | days of mourning | 2024-09-09 | constant
@fact aid = 2000000 | other | G | naira for each bereaved family | 2024-09-10 | plan | pledged
@fact bags = 5000 | other | G | bags of rice | 2024-09-10 | plan | pledged
@fact crit = 8 | injuries | H | hurt people in a critical state | 2024-09-10 | snapshot
@trap d1 d2 :: burned victims died later
@trap d1 mass :: not all were buried there
@trap inj fmc :: all the hurt against one hospital
@trap year yd :: crashes against dead
@fact late = 11 | deaths | V | hurt people who died later | 2024-09-10 | cumulative
@rel diff late = d2 - d1
@fact bb = 4 | other | H | burns beds | 2024-09 | constant
@fact inv = 2 | other | V | vehicles that collided | 2024-09-08 | constant
@fact year2 = 1531 | other | F | tanker crashes | 2022 | constant
@fact dep = 120 | officers | F | more personnel for the corridor | 2024-09-10 | plan | pledged
@trap year year2 :: one year and the year before
@trap veh inv :: burned against collided
@fact pan = 41 | other | - | recommendations on tanker safety | 2019 | constant
@fact pand = 3 | other | - | recommendations on tanker safety carried out | 2024-09 | cumulative

@doc a-wire | wire agency | 2024-09-08
Fuel tanker blast kills at least {48|>d1} in Nigeria

ABUJA (Interpress) - A tanker loaded with petrol collided with a truck carrying people and cattle in central Nigeria early on Sunday and blew up, killing at least {48|>d1|t=by early afternoon|by=the state emergency agency} people by early afternoon, the state emergency agency said.

More than {50|>cattle|^} cattle were burned alive and {seven|veh} vehicles destroyed at Okpandele junction, its director-general, Hajiya Rakiya Dogo, said. {Thirty-six|inj|^} people were injured.

The collision happened at {12:40 a.m.|cl}, when the road, part of the route that brings fuel from Lagos to the north, was lined with sleeping traders.

Accidents of this kind are common in Africa's most populous country. In 2023 there were {1,031|year|t=In 2023|by=the Federal Road Safety Corps} tanker crashes with {421|yd|^} deaths, according to the Federal Road Safety Corps.

A litre of petrol now costs {897|price} naira, and villagers sometimes scoop up what is spilled.

@doc b-punchish | national daily | 2024-09-11
Okpandele: Death toll hits {59|d2}, survivors recount ordeal

Godwin Achimugu, Abokwe

THE number of persons killed in Sunday's inferno has climbed to {59|d2|t=on Tuesday|by=the Director-General of SEMA}, the Director-General of SEMA confirmed on Tuesday.

{Eleven|late|t=since Sunday} of the injured have given up the ghost since Sunday. Of {21|fmc} brought to the Federal Medical Centre, {eight|crit|t=as of yesterday} were in critical condition as of yesterday, a consultant told our correspondent. "We have {four|bb} burns beds," he said.

{Forty-four|mass} of the dead, burnt beyond recognition, were on Monday given a mass burial.

Survivors faulted the fire service. The first engine got there {95|arr} minutes after the tanker, laden with {45,000|lit} litres of PMS, went up, said a yam seller, Mama Ene, who lost {two|-} sons and her stall.

Governor Iliya Tanko, who visited the scene, directed that {N2m|aid|by=Governor Iliya Tanko} and rice be given to each bereaved family.

The Senate on Tuesday observed {one minute|-} silence.

Copyright. Call the news desk: 0803 555 {7745|-}


@doc c-blog | local news blog | 2024-09-09
PHOTOS: Governor weeps at Okpandele

Posted yesterday night by Admin, {3,204|-} views

Chai! The junction where you buy your suya is no more. {Twenty-three|shop} shops gone. {Nine|!veh} vehicles gone. {44|mass|t=today} people were put in one grave today; I counted the wrappers with my own eyes.

SEMA says {48|d1|t=yesterday night|by=SEMA}. People here say {eighty|?d1|t=yesterday night|by=People here}. Who is right? You know how they count in this country.

The tanker carried {33,000|!lit} litres. The driver and his conductor jumped and ran. If you see them, call the police.

For {two hours|!arr|v=120} it burned before one fire truck came, from {62|-} km away, and it had no water.

The Governor has declared {one|bill} day of mourning. {One|bill} day!

LIKE our page to win N{5,000|-} airtime.

@doc d-frsc | statement of the road safety corps | 2024-09-10
FRSC COMMISERATES, SETS UP PROBE

The Corps Marshal has commiserated with the Government and people of the State over the crash at Okpandele, in which {59|d2|t=as at 10 September} persons were confirmed dead as at 10 September and {36|inj|^} others sustained injuries on the day.

Preliminary investigation:
Time of crash: {0040|cl|v=00:40} hrs
Vehicles involved: {two|inv}; vehicles burnt: {seven|veh}
Probable cause: dangerous overtaking
Load: {45,000|lit} litres
Shops affected: {23|shop}

The Corps recalls that the Safe-to-Load programme reduced tanker crashes from {1,531|year2|t=in 2022} in 2022 to {1,031|year|t=in 2023} in 2023. It will deploy {120|dep} additional personnel to the corridor.

Motorists are advised to call {122|-} toll free.


@doc e-column | newspaper column | 2024-09-14
The price of a jerrycan

At N{897|price|t=this week} a litre this week, {twenty|-} litres is {a quarter|-} of the minimum wage, and you want people to stand back?

I'm told that there'll be rice: {5,000|bags|by=the governor} bags, says the governor. I'm told that {fifty|~cattle} cows died, and it's a sign of something that the first report I read had the cows above the people. {Fifty-nine|d2|t=now} people now.

I'm told to be shocked. In 2023 we lost {421|yd} in tanker crashes, more than one a day, and I don't recall being asked to be shocked then.

I looked for the report of the panel on tanker safety of 2019. It has {41|pan} recommendations. I found {three|pand} that have been carried out.

