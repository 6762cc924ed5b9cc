@story katsina-school
@topic Abduction of pupils from a boarding school in north-west Nigeria, and their release
@subject S = Government Girls College, Dan Rimi | the school | the college | Dan Rimi | the abduction | the raid
@subject P = Katsina State Police Command | the police | police command
@subject G = Governor Sule Abdulmumin | the governor | Abdulmumin | the state government
@subject B = the gunmen | the bandits | the kidnappers | the attackers
@subject U = Sister Ngozi Ebubechukwu | the vice-principal
@fact t1 = 72 | missing | S | pupils taken | 2027-02-05 police | snapshot
@fact t2 = 116 | missing | S | pupils taken | 2027-02-08 roll call | constant
@fact fled = 31 | rescued | S | pupils who escaped on the way | 2027-02-09 | cumulative
@fact held = 85 | missing | S | pupils in captivity | 2027-02-09 | snapshot
@fact rel = 84 | rescued | S | pupils freed | 2027-03-01 | constant
@fact died = 1 | deaths | S | pupils who died in captivity | 2027-03-01 | constant
@fact grd = 2 | deaths | S | guards killed | 2027-02-04 | constant
@fact enr = 540 | enrolment | S | girls on the register | 2027 | snapshot
@fact men = 60 | other | B | attackers | 2027-02-04 | constant
@fact bikes = 40 | other | B | motorcycles | 2027-02-04 | constant
@fact in = 01:30 | clock | B | time at which they came | 2027-02-04 | snapshot
@fact stay = 90 | duration | B | minutes spent in the school | 2027-02-04 | constant
@fact ran = 800000000 | price | B | naira demanded | 2027-02-11 | constant | pledged
@fact paid = 0 | price | G | naira of ransom that the government says it paid | 2027-03-01 | constant
@fact days = 25 | duration | S | days in captivity | 2027-03-01 | constant
@fact post = 14 | distance | P | kilometres from the school to the nearest post | - | constant
@fact yr = 1470 | other | - | pupils kidnapped in the region in three years | 2027-02 | cumulative
@rel diff held = t2 - fled
@rel sum held = rel + died
@trap t1 t2 :: the first police number and the roll call
@trap t2 held :: some had escaped
@trap ran paid :: demanded and admitted
@trap men bikes :: riders and motorcycles

@doc daily | national daily | 2027-02-05
Gunmen raid Katsina girls' school, cart away students
Ibrahim Tukur-Bello (Katsina) and Ogechi Nnamani (Abuja)

Barely {five|-} weeks into the term, gunmen in their dozens yesterday invaded Government Girls College, Dan Rimi, killed {two|grd} vigilantes at the gate and herded students into the bush.

The police command put the number taken at {72|t1|t=last night|by=The police command} last night, "subject to headcount". The school has {540|enr} girls.

A cook, Mallama Hauwa, said the bandits rode in at {1.30am|in} on some {40|~bikes|by=she said} motorcycles, {three|-} to a bike in places. They stayed for {ninety|stay} minutes, she said, and knew which hostel had no bars.

The nearest police post is {14|post} kilometres off at Runka. Its pickup had no fuel.

@doc agency | wire agency | 2027-02-09
Nigeria says {116|t2} girls were seized; {31|fled} got away

KANO, Nigeria, Feb 9 (Continental) - A roll call attended by parents has shown that {116|t2|by=Katsina's governor} pupils were abducted from a boarding school in northwestern Nigeria last Thursday, Katsina's governor said, far above the {72|t1|by=police} first reported by police.

{Thirty-one|fled|t=by Tuesday|by=Sule Abdulmumin} of them slipped away during a night march and had reached home by Tuesday, Sule Abdulmumin told reporters, leaving {85|held|^} in captivity.

He said the raiders had numbered about {60|~men|by=He} and that soldiers were "on their trail". A parents' spokesman, Danladi Gambo, counted {200|!men|by=Danladi Gambo} of them.

Roughly {1,470|~yr} schoolchildren have been kidnapped in the region in the past {three|-} years, according to the Open Classrooms charity. Few rescues have come without payment, which the law forbids.

@doc online | online newspaper | 2027-02-12
EXCLUSIVE: Dan Rimi kidnappers ask for {₦800 million|ran}, rice, motorbikes
By Yakubu Sha'aban
Premium Dispatch | February 12 | ▶ 4,310 reads

The men holding students of the girls' college called the vice-principal's phone on Thursday and named their price: {₦800 million|ran}, {ten|-} bags of rice and {four|-} new Bajaj machines.

Sister Ngozi Ebubechukwu handed the phone to the DSS. She insists that of {116|t2} marched off, only {19|!fled|by=She} have come back. "I have touched their heads one by one," she said.

The attack lasted {three|!stay|v=180} hours from {half past one|in}, her statement says. {Five|!grd} men who kept watch lay dead in the morning, one with his prayer beads.

The governor's office insists no kobo will be paid: {zero|paid|m=denied|by=The governor's office}.

@doc free | international broadcaster website | 2027-03-02
Nigeria school kidnap: freed girls tell of hunger and a grave

Freed after {25|days} days, the girls climbed down from {three|-} buses in Katsina in new pink veils. There were {84|rel} of them.

There should have been {85|held}. {One|died|by=officials}, a 13-year-old, died of a snake bite in the forest, officials said.

The government repeated that it had paid nothing to the {60|~men} or so gunmen who came through the unfenced side of the college on {forty|bikes} motorbikes. A local negotiator told the BBG that a {third|-} of the {800m|ran|v=800000000} naira first demanded changed hands.

The state says a {14|post} km road to Runka will be lit and patrolled, and a police post will be built within {90|-} days.
