@story w2-khanwah-derailment
@topic Derailment of the Mehran Link express at Khanwah, Pakistan: first hours to the inquiry
@subject T = Mehran Link derailment | the derailment | the crash | the accident | the wreck | Khanwah
@subject X = Mehran Link | the express | 27-Up | the train
@subject P = Pakistan Railways | the railways | the railway | the operator
@subject A = coach five | coach 5
@subject B = coach six | coach 6
@subject V = Civil Hospital Nawabpur | Civil Hospital | the Civil
@subject H = Combined Military Hospital | CMH | the army hospital
@subject Q = private clinics
@subject L = ML-1 renewal | the renewal | the upgrade
@subject D = Ghulam Rasool Khoso | Khoso | the driver
@subject J = Waqas Meher | Meher | his assistant | the assistant driver
@subject M = Samina Tareen-Shah | Tareen-Shah | the railways minister | the minister
@subject S = Sahara Trust | the Trust
@subject O = Sohni Pul crash | 2024 crash
@fact d1 = 12 | deaths | T | people killed in the derailment | 2031-11-06 06:00 | cumulative
@fact d2 = 35 | deaths | T | people killed in the derailment | 2031-11-06 noon | cumulative
@fact d3 = 58 | deaths | T | people killed in the derailment | 2031-11-06 night | cumulative
@fact d4 = 67 | deaths | T | people killed in the derailment | 2031-11-08 | cumulative
@fact d5 = 71 | deaths | T | people killed in the derailment | 2031-12-15 | cumulative
@fact dd = 4 | deaths | T | patients who died after the first days | 2031-12-15 | cumulative
@fact da = 29 | deaths | A | people killed in the derailment | 2031-11-08 | cumulative
@fact db = 21 | deaths | B | people killed in the derailment | 2031-11-08 | cumulative
@fact dx = 17 | deaths | T | people killed in the other coaches | 2031-11-08 | cumulative
@fact dk = 11 | deaths | T | children killed in the derailment | 2031-11-08 | cumulative
@fact dv = 44 | deaths | V | bodies in the mortuary | 2031-11-06 night | snapshot
@fact do = 30 | deaths | O | people killed in the derailment | 2024 final | constant
@fact i2 = 80 | injuries | T | people injured | 2031-11-06 noon | cumulative
@fact i3 = 143 | injuries | T | people injured | 2031-11-06 night | cumulative
@fact i4 = 156 | injuries | T | people injured | 2031-11-08 | cumulative
@fact iv = 94 | injuries | V | people injured | 2031-11-08 | cumulative
@fact ih = 38 | injuries | H | people injured | 2031-11-08 | cumulative
@fact iq = 24 | injuries | Q | people injured | 2031-11-08 | cumulative
@fact ic = 31 | injuries | T | people in critical condition | 2031-11-06 night | snapshot
@fact ic4 = 19 | injuries | T | people in critical condition | 2031-11-08 | snapshot
@fact m3 = 20 | missing | T | people missing | 2031-11-06 night | snapshot
@fact m4 = 4 | missing | T | people missing | 2031-11-08 | snapshot
@fact pp = 812 | ridership | X | passengers with tickets | 2031-11-06 | constant
@fact ps = 26 | ridership | X | staff on board | 2031-11-06 | constant
@fact pt = 838 | ridership | X | people on board | 2031-11-06 | constant
@fact c = 14 | other | X | coaches | - | constant
@fact cd = 9 | other | X | coaches off the rails | 2031-11-06 | constant
@fact cf = 4 | other | X | coaches that fell from the embankment | 2031-11-06 | constant
@fact sp = 104 | speed | X | kilometres an hour at the moment of derailment | 2031-11-06 | constant
@fact sl = 65 | speed | X | kilometres an hour allowed on the curve | - | constant | threshold
@fact sd = 39 | speed | X | kilometres an hour over the limit | 2031-11-06 | constant
@fact t1 = 03:42 | clock | T | time of the derailment | 2031-11-06 | constant
@fact t2 = 05:10 | clock | S | time when the first ambulance came | 2031-11-06 | constant
@fact w = 88 | duration | S | minutes until the first ambulance | 2031-11-06 | constant
@fact ad = 52 | age | D | age | 2031-11-06 | constant
@fact aj = 31 | age | J | age | 2031-11-06 | constant
@fact k1 = 2000000 | damages | M | rupees for the family of each dead passenger | 2031-11-06 | plan | pledged
@fact k2 = 500000 | damages | M | rupees for each injured passenger | 2031-11-06 | plan | pledged
@fact kt = 134000000 | damages | M | rupees for the families of the dead | 2031-11-08 | plan | pledged
@fact b = 38000000000 | budget | L | rupees for the track | 2031 plan | plan
@fact bd = 125000000 | budget | L | dollars for the track | 2031 plan | plan
@fact bs = 11400000000 | spending | L | rupees spent on the track | 2031-11 | cumulative
@fact bp = 30 | other | L | percent of the money spent | 2031-11 | cumulative
@fact n0 = 33 | other | P | derailments in a year | 2029 | constant
@fact n1 = 41 | other | P | derailments in a year | 2030 | constant
@fact np = 24.2 | rate | P | percent growth of derailments | 2030 | constant
@fact f = 1600 | other | T | fastenings inspected on the curve | 2031-12-15 | constant
@fact fm = 640 | other | T | fastenings found missing | 2031-12-15 | constant
@fact fp = 40 | other | T | percent of fastenings missing | 2031-12-15 | constant
@fact z1 = 22 | other | P | trains cancelled | 2031-11-06 | snapshot
@fact z2 = 9 | other | P | trains cancelled | 2031-11-08 | snapshot
@rel sum d4 = da + db + dx
@rel sum i4 = iv + ih + iq
@rel sum pt = pp + ps
@rel diff sd = sp - sl
@rel product kt = k1 * d4
@rel convert bd = b
@rel share bp = bs / b
@rel change np = n0 -> n1
@rel diff dd = d5 - d4
@rel share fp = fm / f
@trap d1 d2 :: dawn and noon
@trap d3 d4 :: two days later
@trap dv d3 :: bodies in one mortuary against all dead
@trap da db :: two coaches
@trap do d2 :: an older crash
@trap sp sl :: speed against limit
@trap ic ic4 :: critical on two days
@trap z1 z2 :: cancellations on two days
@trap cd cf :: off the rails against down the bank
@trap pp pt :: tickets against everybody on board

@doc a-wire | wire agency | 2031-11-06
Pakistan express leaves rails before dawn; at least {35|>d2} dead

NAWABPUR, Pakistan, Nov 6 (Meridian) -- Rescue workers cut into crushed sleeper coaches in southern Pakistan on Thursday after a crowded express ran off a curve in the dark, and the provincial health department gave the number of dead at noon as {35|d2|t=at noon|by=the provincial health department}, nearly three times the {12|d1|t=six in the morning} known at six in the morning.

{Eighty|i2|t=at noon|by=the provincial health department|s=people} people had been brought to hospitals by the same hour.

The Mehran Link from Karachi carried {812|pp} ticket holders and {26|ps} staff, Pakistan Railways said. {Nine|cd} of its {14|c} coaches left the track near the village of Khanwah, and {four|cf|s=of those} of those rolled down an eight-metre embankment into sugar cane.

The railways put the moment of the accident at {3:42 a.m.|t1|by=The railways} Villagers with tractors were first on the scene. The Sahara Trust, a charity, said that its leading ambulance arrived at {5:10|t2|by=a charity}, having lost its way on canal roads.

"There was no light but our telephones," said Allah Dino, a cane cutter.

The minister, Samina Tareen-Shah, ordered an inquiry and promised {2 million rupees|k1} to each bereaved family and {500,000|k2} to every person hurt. She rejected suggestions that the train had been speeding.

It is Pakistan's deadliest rail accident since the 2024 crash at Sohni Pul, which cost {30|do} lives. {Twenty-two|z1|t=on Thursday} trains were cancelled on Thursday.

(Additional reporting by Noor Elahi-Best in Karachi)

@doc b-live | live blog of a television channel | 2031-11-06
LIVE: Khanwah train tragedy — latest updates

AVAZ NEWS DIGITAL | Last updated 23:55 PKT | 4.1K watching

23:40 — The Deputy Commissioner has just read out a new figure. {58|d3|t=23:40|by=The Deputy Commissioner|s=martyred} martyred, {20|m3|^|s=no trace} of whom families have no trace. He corrects a paper slip and adds that the second number is of passengers not found, "separate from the first".

22:15 — Dr Anila Rind at the Civil says her mortuary, built for a dozen, holds {44|dv|t=22:15|by=Dr Anila Rind|s=her mortuary} bodies tonight. The rest are with the army doctors.

21:02 — Injured: {143|i3|t=21:02|s=Injured}, of whom {31|ic|^|s=critical} critical. Blood banks in Nawabpur are asking donors of group O-negative ONLY to come.

17:30 — Minister Tareen-Shah at the site. "The driver was within limits," she says. Reporters shout that the data recorder has not been opened. She repeats the compensation: {Rs 20 lakh|k1|v=2000000|s=each death} for each death, {Rs 5 lakh|k2|v=500000|s=the injured} for the injured.

12:05 — {35|d2|t=12:05|s=dead} dead, {80|i2|^|s=hospital} in hospital, from the health department.

09:20 — A guard tells us that {838|pt|by=A guard|s=souls} souls were aboard, counting caterers and police. He survived because he had walked back to coach eleven for tea.

07:45 — What we know: 27-Up left the rails at {4:32|!t1|s=27-Up} in the morning at the Khanwah curve. {Four|cf|s=coaches} coaches lie below the line.

06:10 — {12|d1|t=06:10|s=bodies} bodies counted by our cameraman and by the police, who agree.

ALSO ON AVAZ: Smog: AQI hits 611 in Lahore | 5 captains in 18 months: what ails the PCB

@doc c-daily | English-language daily | 2031-11-08
Two coaches, fifty coffins

Staff Correspondents Zulekha Brohi and Imtiaz Gill
NAWABPUR: Of all those who bought a ticket for the Mehran Link, the people of coach five were the unluckiest. {Twenty-nine|da|t=yesterday|by=a list} of them are dead, according to a list pinned to the gate of the Civil Hospital yesterday. Their neighbours in coach six lost {21|db|^}. The remaining {17|dx|^|s=The remaining} were scattered through the rest of the train.

That makes {67|d4|^|s=That}, among them {11|dk|^|s=children} children, one of whom had been named only the day before. {Four|m4|t=yesterday|s=persons} persons are still being looked for in the cane.

The injured, {156|i4|t=yesterday|s=The injured} in all, lie in three sorts of beds: {94|iv} in the Civil, {38|ih} in the CMH and {24|iq} in private clinics, whose bills the province says it will meet. {Nineteen|ic4|s=on ventilators} remain on ventilators or in intensive care. On Thursday night, by contrast, the wounded numbered {134|!i3|t=On Thursday night|s=the wounded}, {58|d3|^|s=were known to have perished} were known to have perished and some {15|?~m3|^|s=unaccounted for} were unaccounted for as the day went on.

At those rates the promise of {Rs 2 million|k1} a family will cost the exchequer {Rs 134 million|kt} for the dead alone, and no cheque has been seen.

The driver, Ghulam Rasool Khoso, {52|ad}, and his assistant Waqas Meher, {31|aj}, both died in the cab. Mr Khoso had been due home for his daughter's mehndi. Meher's father said his son complained for months of bolts "that you could lift with two fingers".

On Saturday {nine|z2|t=On Saturday} trains will not run, down from {22|z1|t=two days earlier} two days earlier. Letters to the editor: page 7.

@doc d-business | business paper | 2031-11-10
COMMENTARY: A railway that budgets for ribbon-cuttings

Farrukh Dastgir-Malik

Let us start with a figure that the minister did not mention at the trackside. The operator recorded {33|n0|t=in 2029} derailments in 2029 and {41|n1|t=the year after} the year after, an increase of {34 percent|!np|s=an increase}. Not one led to a resignation.

Now the money. The renewal of the main line on which Khanwah lies was costed at {Rs 38 billion|b|s=The renewal}, or about {$125 million|~bd}. Up to this month, {Rs 11.4 billion|bs|t=Up to this month} has gone out of the door. That is {30 percent|bp|s=That}, and the curve where {67|d4|t=so far|s=people} people have died so far was in the seventy that comes later.

Compare the compensation, {Rs 134 million|kt|s=the compensation} to the heirs of the dead. A treasurer of cold blood might conclude that funerals are cheaper than sleepers.

The {2024|-} crash should have taught us. {Thirty|do|s=Sohni Pul} were buried after Sohni Pul; the report recommended, on page 61, that no train should exceed {65|sl} km/h on curves with timber sleepers until these had been replaced. Yet the timetable of the Mehran Link cannot be kept under 90.

A word, too, on the waiting. The Trust's vehicle reached the wreck at {ten past five|t2|v=05:10}, {88|w|s=minutes} minutes after the wheels left the rail. Pakistan Railways owns {two|-} hospital trains. Neither moved.

The writer is a former member (finance) of a public-sector board. KSE-100: 187,402 (+0.6%)

@doc e-local | local weekly | 2031-11-13
Khanwah after the cranes have gone

From our correspondent at the canal

The tracks are shining again and the Up line opened on Friday evening, thirty-odd hours after the accident. Below it the cane has been flattened over {two|-} acres and children are selling window handles.

Everyone here can say how many, and each says it differently, so we asked at the police post, where the head constable keeps the register. It says {67|d4|t=as of last Saturday|by=the register|s=the dead} for the dead as of last Saturday. Beside coach 5 he has written {29|da}; beside coach 6, {29|!db} as well; and he has underlined the {eleven|dk|s=minors} who were minors.

Qadir Bux, who pulled a baby out of a luggage rack, remembers the noise at "a quarter to four, the hour of the first cock". The Sahara driver, Mumtaz, confirms that he came at {ten past five|t2|v=05:10}. "They beat on my bonnet," he says. "They asked where I had been. I was {eighty-eight|w|by=he says|v=88} minutes late, the newspaper says. I have counted every one since."

Nobody from the ministry has returned. The cheques of {twenty lakh|k1|v=2000000|s=cheques} have reached {three|-} houses. {Twenty-four|iq} of the wounded are still in private clinics, and two of those have started to ask for payment.

The assistant driver, Waqas Meher, was from the next village. His mother puts his age at {31|aj}; the grave says so too.

The stationmaster says the next timetable will be slower.

@doc f-inquiry | wire agency | 2031-12-16
Inquiry: train was far above limit, and track had lost its grip

ISLAMABAD (Subcontinent Press Service) — The Mehran Link was travelling at {104|sp} kilometres per hour when it came off a bend posted for {65|sl}, a federal inspector has found, contradicting the minister who had said the driver kept to the rules.

The excess of {39|sd|s=The excess} km/h "would have been survived by sound track", Inspector Bushra Qazalbash wrote in a report published on Monday. Her team checked {1,600|f} rail fastenings on the Khanwah bend. {Two in five|fp|v=40|s=Two in five} were not there: {640|fm|s=empty} empty sockets, some plugged with clay.

The death toll now stands at {71|d5|t=now|s=death toll}, {four|dd|s=patients} patients having died since the count of {67|d4|t=since the count|s=the count} that the railways gave two days after the wreck. Of the {838|pt|s=on board} people on board, she writes, more than half had been asleep.

The recorder shows the brakes applied at {3:42|t1|s=the brakes}, the second at which the first bogie dropped. Khoso, {52|ad}, had been on duty for {eleven|-} hours; the rules allow eight.

Tareen-Shah told parliament that she would "reflect". She has held the post since March. Her ministry says spending on the renewal, {11.4 billion|bs} rupees until the crash, is to double next year.

The inquiry also asks for ambulances within {45|-} minutes of any point on the main line.
