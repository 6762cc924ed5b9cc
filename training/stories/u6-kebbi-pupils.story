@story u6-kebbi-pupils
@topic Abducted school pupils freed in north-west Nigeria, November 2030
@subject S = Dutsin Kura school abduction | Dutsin Kura | abduction | the raid | the school
@subject G = released pupils | pupils | the children | the girls and boys | the freed
@subject B = gunmen | kidnappers | bandits | the captors
@subject R = ransom | ransom demand | payment | price
@subject Z = Kebbi State | state government | Governor Aliyu Maidawa | Maidawa | the governor
@subject N = Nigerian military | Defence Headquarters | the army | troops
@subject P = parents' committee | parents | Malam Ibrahim Sule | Sule
@subject H = Hauwa Danjuma | Hauwa | the youngest girl
@subject U = UNICEF | the children's agency
@fact k = 218 | other | S | pupils taken | 2030-11-03 | constant
@fact kt = 6 | other | S | teachers taken | 2030-11-03 | constant
@fact f1 = 61 | rescued | G | pupils freed in the first group | 2030-11-18 | constant
@fact f2 = 143 | rescued | G | pupils freed in the second group | 2030-11-25 | constant
@fact fr = 204 | rescued | G | pupils free in all | 2030-11-25 | cumulative
@fact st = 13 | missing | S | pupils not accounted for | 2030-11-25 | snapshot
@fact stt = 2 | missing | S | teachers not accounted for | 2030-11-25 | snapshot
@fact esc = 19 | other | S | pupils who had escaped in the first hours | 2030-11-03 | constant
@fact day = 22 | duration | S | days in captivity of the last group | 2030-11-25 | constant
@fact ask = 400000000 | price | R | naira demanded | 2030-11-08 | constant
@fact pay = 90000000 | price | R | naira paid according to parents | 2030-11-25 | constant
@fact gd = 5 | deaths | S | guards killed | 2030-11-03 | constant
@fact cd = 1 | deaths | G | pupils who died in captivity | 2030-11-12 | constant
@fact arm = 70 | other | B | men who came on motorcycles | 2030-11-03 | constant
@fact tro = 1200 | officers | N | soldiers in the search | 2030-11-20 | snapshot
@fact dead = 14 | deaths | B | men killed by troops | 2030-11-24 | cumulative
@fact ag = 9 | age | H | age of the youngest | 2030 | constant
@fact hos = 58 | injuries | G | pupils taken to hospital | 2030-11-26 | cumulative
@fact cl = 320 | other | Z | schools closed after the raid | 2030-11-10 | snapshot
@fact clr = 240 | other | Z | schools that have opened again | 2030-11-27 | snapshot
@fact yr = 1460 | other | U | pupils abducted in the country this year | 2030-11 | cumulative
@fact dis = 64 | distance | S | kilometres from the state capital | - | constant
@fact t = 01:45 | clock | S | time of the raid | 2030-11-03 | constant
@fact enr = 640 | enrolment | S | pupils of the school | 2030 | constant
@rel sum fr = f1 + f2
@rel diff st = k - fr - cd
@trap f1 f2 :: two releases
@trap f2 fr :: the second group and all who are free
@trap k st :: pupils taken and still missing
@trap ask pay :: demanded and paid
@trap cl clr :: closed and opened again
@trap st stt :: pupils and teachers

@doc a-wire | wire agency | 2030-11-25
Nigeria's Kebbi: another {143|f2} abducted pupils freed

BIRNIN KEBBI, Nigeria, Nov 25 - Kidnappers freed {143|f2|t=on Monday} pupils on Monday, {22|day} days after they were taken from a boarding school in north-west Nigeria, the governor of Kebbi State said, bringing to {204|fr|t=on Monday} the number back with their families.

About {70|~arm} gunmen on motorcycles seized {218|k} children and {six|kt} teachers in a raid on Dutsin Kura at about {1.45 a.m.|t|t=Nov 3} on Nov 3, killing {five|gd} guards. A first group of {61|f1|t=last Monday} was let go last Monday. 

That leaves {13|st|t=on Monday} pupils and {two|stt|^} teachers unaccounted for, said the governor, Aliyu Maidawa. {One|cd} pupil is known to have died.

He denied a ransom. Parents said that {90 million|pay|by=Parents} naira had been handed over of {400 million|ask} demanded.

{1,200|tro} troops have taken part in the search. Some {1,460|yr|by=UNICEF|t=this year} pupils have been abducted in the country this year, according to UNICEF.

@doc b-lagos | Lagos newspaper | 2030-11-26
We drank from the same trough as the cows, freed girl says

By Ebele Nwachukwu-Oseni, Birnin Kebbi

For {three weeks|~day|v=21} Hauwa Danjuma, {nine|ag}, slept under thorns. Yesterday she slept in Ward C with her feet in bandages. She's one of {58|hos|t=Yesterday} who needed a hospital bed.

"There were {sixty-one|f1|by=she} who went home before me. I thought they were dead," she said.

Yesterday's group is the larger of the two, at {134|!f2|t=Yesterday}. The governor received them in the stadium, handing each a bag of rice. He's adamant: not one kobo. The {70|arm} who took them, or what's left of them after the army killed {14|dead} on Sunday, "had a change of heart".

Malam Ibrahim Sule, whose sons are among the {thirteen|st} still missing, chairs the parents' committee. "We sold goats. We sold a well. {Nine million|!pay|by=Malam Ibrahim Sule} naira went into the bush in rice sacks," he said. They'd asked {400|ask|x=1000000} million.

The governor promised a wall. The school, {64|dis} kilometres from here, had {640|enr} pupils and {five|gd} guards. None of the guards is alive.

ALSO: Petrol N1,410/litre | Eagles beat Benin 2-0 | WAEC fees up 18% | Call our newsdesk 0803 555 0122

@doc c-army | military press release | 2030-11-26
DEFENCE HEADQUARTERS
OPERATION HADIN KAI — UPDATE

Troops conducting sustained operations have compelled the criminals to abandon {204|fr|t=as at 25 November} abducted schoolchildren as at 25 November. In the encounter at Kuyambana Forest on 24 November {40|!dead} bandits were neutralised.

Deployment: {1,200|tro} personnel and air assets.

It's not correct that pupils numbering {19|esc|m=denied} had "escaped" in the first hours. [Correction 27 Nov, 09:20: the figure stands. {Nineteen|esc} pupils fled on their own before the vehicles reached the road, in addition to the {218|k} taken.]

Troops recovered 7 AK-47 rifles, 412 rounds and 22 motorcycles. The general public is asked to avoid the forest. Hotline 193.

Brig Gen T. Onoja-Faleke
Director, Defence Media Operations

@doc d-ngo | rights group report | 2030-11-28
What we know about the Dutsin Kura kidnapping, by numbers

1. TAKEN: {218|k} pupils and {8|!kt} staff.
2. RETURNED: {61|f1|t=on 18 November} on 18 November, {143|f2|t=a week later} a week later.
3. MISSING: {13|st} pupils. We've spoken to the families of all of them, and they're not statistics.
4. DEAD: {five|gd} guards; {one|cd} boy, in the bush, of a fever.
5. SCHOOLS: {320|cl|t=At the worst} of them in the state closed. At the worst, that is. By Wednesday {240|clr|t=By Wednesday} had reopened.
6. MONEY: {₦400 million|ask|by=the captors} asked by the captors. {₦90 million|pay|by=parents} paid if parents are to be believed, and they are.
7. SINCE JANUARY: {1,460|yr|t=SINCE JANUARY} learners abducted in Nigeria.

Recommendation: fences are not a policy.

@doc e-quick | news app alert | 2030-11-25
PUSH 19:12 – Nigeria: around {200|~fr} schoolchildren free after {three weeks|~day|v=21}

What to know in 40 seconds:

• They were taken on 3 November, {64|dis} km from Birnin Kebbi, in the small hours.
• Monday's release involved {143|f2|t=Monday}.
• {13|st} of them haven't been found, plus {two|stt} teachers.
• A ransom? The authorities say no; the families, yes.
