@story ud-kelulut-breakout
@topic Mass breakout from Bukit Kelulut prison in Pahang, Malaysia: the first night to the sixth day
@subject E = Bukit Kelulut breakout | the breakout | the escape | the mass escape
@subject K = Bukit Kelulut Correctional Centre | Bukit Kelulut | the prison | the jail | the centre
@subject J = Malaysian Prisons Department | the Prisons Department | the department
@subject Po = Pahang police | the police | police
@subject H = Hafizul Rosdi | Hafizul | the ringleader | "Abang Paku" | the gang leader
@subject W = Corporal Jennifer Anak Sait | Jennifer | the corporal
@subject Mi = Datuk Seri Lenggai Jugah | the home minister | Jugah
@subject S = Malaysian prisons | the country's prisons | nationwide
@subject Sc = Kuala Jelor schools | the schools | the education office
@fact e1 = 41 | other | E | inmates who got out | 2031-03-05 06:00 | cumulative
@fact e2 = 53 | other | E | inmates who got out | 2031-03-05 noon | cumulative
@fact r1 = 18 | arrests | E | inmates recaptured | 2031-03-05 noon | cumulative
@fact r2 = 29 | arrests | E | inmates recaptured | 2031-03-05 evening | cumulative
@fact r3 = 44 | arrests | E | inmates recaptured | 2031-03-07 | cumulative
@fact r4 = 50 | arrests | E | inmates recaptured | 2031-03-10 | cumulative
@fact g1 = 35 | missing | E | inmates still at large | 2031-03-05 noon | snapshot
@fact g2 = 24 | missing | E | inmates still at large | 2031-03-05 evening | snapshot
@fact g3 = 8 | missing | E | inmates still at large | 2031-03-07 | snapshot
@fact g4 = 2 | missing | E | inmates still at large | 2031-03-10 | snapshot
@fact dr = 1 | deaths | E | inmates drowned | 2031-03-07 | cumulative
@fact fo = 17 | other | E | foreigners among those who got out | - | constant
@fact lo = 36 | other | E | Malaysians among those who got out | - | constant
@fact ig = 6 | injuries | K | guards injured | 2031-03-04 | cumulative
@fact ii = 9 | injuries | K | inmates injured | 2031-03-04 | cumulative
@fact it = 15 | injuries | K | people injured | 2031-03-04 | cumulative
@fact pop = 1184 | other | K | inmates held | 2031-03-04 | snapshot
@fact cap = 750 | other | K | inmates that it was built for | - | constant
@fact over = 57.9 | other | K | percent above capacity | 2031-03-04 | snapshot
@fact duty = 46 | officers | K | guards on duty | 2031-03-04 night | snapshot
@fact post = 70 | officers | K | guards that the roster asks for | - | constant | threshold
@fact short = 24 | officers | K | guards too few on the shift | 2031-03-04 night | snapshot
@fact ckr = 21:40 | clock | K | time that the unrest began | 2031-03-04 | constant
@fact ckg = 22:15 | clock | K | time that the gate gave way | 2031-03-04 | constant
@fact ckp = 22:52 | clock | Po | time that the first patrol arrived | 2031-03-04 | constant
@fact resp = 37 | duration | Po | minutes from the gate to the first patrol | 2031-03-04 | constant
@fact build = 35 | duration | K | minutes from the unrest to the gate | 2031-03-04 | constant
@fact rb1 = 22 | other | Po | roadblocks | 2031-03-05 | snapshot
@fact rb2 = 31 | other | Po | roadblocks | 2031-03-06 | snapshot
@fact po1 = 480 | officers | Po | officers searching | 2031-03-05 | snapshot
@fact po2 = 760 | officers | Po | officers searching | 2031-03-06 | snapshot
@fact pod = 280 | officers | Po | officers added to the search | 2031-03-06 | snapshot
@fact sch = 14 | other | Sc | schools shut | 2031-03-05 | snapshot
@fact pup = 5300 | enrolment | Sc | pupils kept at home | 2031-03-05 | snapshot
@fact ha = 38 | age | H | age | - | constant
@fact hs = 22 | sentence | H | years in prison | 2024 | constant
@fact hv = 7 | duration | H | years served | 2031-03 | constant
@fact hl = 15 | duration | H | years still to serve | 2031-03 | constant
@fact hd = 118 | distance | H | kilometres from the prison to where he was caught | 2031-03-07 | constant
@fact ho = 61 | address | H | house number of the recapture | - | constant
@fact wa = 29 | age | W | age | - | constant
@fact rw1 = 50000 | other | H | ringgit of reward | 2031-03-05 | constant | pledged
@fact rw2 = 10000 | other | Po | ringgit of reward for any other inmate | 2031-03-05 | constant | pledged
@fact cam = 112 | other | K | cameras installed | - | constant
@fact dead = 48 | other | K | cameras out of order | 2031-03-04 | snapshot
@fact live = 64 | other | K | cameras working | 2031-03-04 | snapshot
@fact livs = 57.1 | other | K | percent of cameras working | 2031-03-04 | snapshot
@fact rep = 3800000 | budget | J | ringgit for repairs | 2031 | plan | projected
@fact sus = 7 | jobs | J | staff suspended | 2031-03-10 | cumulative
@fact inq = 60 | duration | Mi | days that the inquiry may take | - | plan | threshold
@fact inq0 = 30 | duration | Mi | days first set for the inquiry | - | plan | threshold
@fact np = 79400 | other | S | inmates held | 2031-01 | snapshot
@fact nc = 66100 | other | S | inmates that they were built for | 2031-01 | constant
@fact last = 9 | other | K | inmates who got out in the earlier escape | 2019 | constant
@trap e1 e2 :: a second headcount found more gone
@trap r1 r2 :: recaptured at noon and by evening
@trap g1 build :: thirty-five at large and thirty-five minutes
@trap g2 short :: twenty-four at large and twenty-four guards short
@trap lo g1 :: Malaysians who got out and those at large at noon
@trap ckr ckg :: the unrest and the breach
@trap over livs :: two percentages near fifty-seven of different things
@trap hs hv :: the term and the part served
@trap inq inq0 :: the deadline was doubled
@trap pop np :: this jail and all jails
@rel diff g1 = e2 - r1
@rel diff g2 = e2 - r2
@rel sum e2 = r3 + dr + g3
@rel sum e2 = r4 + dr + g4
@rel sum e2 = fo + lo
@rel sum it = ig + ii
@rel change over = cap -> pop
@rel diff short = post - duty
@rel diff pod = po2 - po1
@rel sum cam = dead + live
@rel share livs = live / cam
@rel diff hl = hs - hv

@doc a-daily | national English daily, Wednesday online | 2031-03-05
Manhunt in Pahang after prison gate falls; schools shut

By Charmaine Liew and Izzat Bahrin
Published 05 Mar 2031, 13:20 · updated 14:05

KUALA JELOR: Police are combing oil-palm estates around the Bukit Kelulut Correctional Centre for {35|g1|t=at noon today|by=state police chief Datuk Ramesh Vellu} inmates who were still on the run at noon today, state police chief Datuk Ramesh Vellu said.

Altogether {53|e2|^} had got out, and {18|r1|^} of them were back behind bars. An earlier announcement spoke of {41|e1|t=at dawn|s=An earlier announcement|by=An earlier announcement} escapees, but that was before a second roll call; at dawn, said Vellu, "three blocks were too smoky to enter".

Among the fugitives are {17|fo|s=the fugitives} foreign nationals, most of them Indonesians and Rohingya. He put the number of roadblocks at {22|rb1|by=Vellu} and that of his men and women at {480|po1|by=Vellu}, with dogs from Kuantan.

Trouble began in the remand wing at {9.40pm|ckr|t=on Tuesday} on Tuesday, when two cells refused lock-up. Within {35|build} minutes several hundred prisoners held the yard, and at {10.15pm|ckg} a rubbish lorry driven by one of them took out the main gate. {Six|ig} guards and {nine|ii} prisoners were hurt.

The education office has closed {14|sch|by=The education office} schools, sending {5,300|pup|by=The education office} children home. A reward of {RM50,000|rw1} is offered for Hafizul Rosdi, {38|ha}, better known as Abang Paku, and {RM10,000|rw2} for anyone else on the list.

ALSO READ: Durian prices fall 12% as glut hits Raub

@doc b-agency | state news agency, Wednesday night | 2031-03-05
{29|r2|s=ESCAPEES} BUKIT KELULUT ESCAPEES NABBED – HOME MINISTER

PUTRAJAYA, March 5 – {Twenty-nine|r2|t=as at 8 tonight|by=Datuk Seri Lenggai Jugah} of the prisoners who fled the Bukit Kelulut Correctional Centre last night have been rearrested as at 8 tonight, Home Minister Datuk Seri Lenggai Jugah said.

He told a press conference that {24|g2|^} had yet to be traced. The escapees comprised {36|!fo|by=He} foreigners and {17|!lo|by=He} locals.

The injured totalled {15|it}, including {six|ig} prison personnel. One of these, Corporal Jennifer Anak Sait, {29|wa}, who was dragged from a watchtower, was reported stable at Hospital Temerloh.

Jugah said an independent panel would be set up and must submit its findings in {30|inq0|by=Jugah} days. "We will not wait for it to act. Already there are {22|rb1|by=Jugah} roadblocks and thermal drones," he said.

Asked about claims of overcrowding, he replied that the facility, built for {750|cap}, "was holding somewhat more than that, like many others". The country's prisons, he said, had {66,100|nc|s=The country's prisons|by=he} places for {79,400|np|t=in January|by=he} inmates in January.

The reward for information leading to Hafizul, who is serving {22|hs|s=Hafizul} years for armed robbery and has completed {seven|hv|s=Hafizul} of them, stands at {RM50,000|rw1}, the minister added. – BERITA NUSA

@doc c-live | Malay-language portal's live page, in English translation | 2031-03-06
LIVE: Bukit Kelulut, day two of the search

**07:10** Good morning. Roadblocks have gone up to {31|rb2|t=this morning|by=police} this morning, police say. Expect queues on the old trunk road to Mentakab; Route 10 is clear.

**07:45** More boots: {280|pod|t=overnight} officers arrived overnight from Selangor and Perak, making it {760|po2|t=now} now.

**08:30** Our colleague Suraya spoke to a guard who was inside. He does not want his name used. "On paper we are {70|post|by=a guard} for a night. On Tuesday there were {46|duty|t=On Tuesday|by=a guard} of us." So {24|short|t=On Tuesday} too few. And he insists the lorry hit the gate at {10.51|!ckg|by=a guard}: "I had just looked at the phone." The first patrol car, he says, came a minute after. That is not what the police chief told us; his version has the car at {10.52|ckp|by=the police chief|s=the car} all right, but {37|resp|by=the police chief|s=the car} minutes behind the lorry.

**09:15** How many are inside Bukit Kelulut? The opposition MP for the area, Dr Noor Aishah Gomez, read out a written reply of last month: {1,184|pop|by=Dr Noor Aishah Gomez}. For {750|cap} beds.

**10:02** Correction. We wrote that {41|e1|t=early yesterday} had broken out. That was the count early yesterday. It is {53|e2|t=since noon yesterday} since noon yesterday. Sorry.

**11:40** A body has been found in the Sungai Jelor, two bends below the footbridge. Bomba are on site.

**12:25** Parents: {14|sch} schools remain closed until Sunday.

👁 31,204 reading now

@doc d-singapore | Singapore broadsheet, Friday evening | 2031-03-07
Malaysian jailbreak leader found asleep at aunt's house; {eight|g3|s=men} men remain at large

Rohan Pereira-Nordin
Regional correspondent, Kuantan

The man accused of leading Malaysia's biggest prison escape in living memory was taken without a struggle on Friday at his aunt's bungalow, {118|hd} km from the jail he had left at the wheel of a rubbish lorry.

Officers who had watched {61|ho} Lorong Seri Teruntum since midnight found Hafizul Rosdi, {38|ha}, on a mattress under the stairs. He had {27|!hs} years to serve for a string of armed hold-ups, of which {seven|hv} are behind him.

His is the {44th|r3|v=44|t=on Friday|s=recapture} recapture since Tuesday. With {one|dr} fugitive drowned, just {eight|g3|t=on Friday|s=fugitive} of the {53|e2|s=the} who got away are now being sought.

How they could has become a political question. The prison held {1,184|pop|t=on the night} people on the night, {37 per cent|!over|t=on the night} more than the {750|cap} it was designed for. Parliament has learnt that of its {112|cam} cameras, {48|dead} recorded nothing. It took police {37|resp} minutes to get there from a station that is 11 km away.

"In 2019, {nine|last|t=In 2019|s=prisoners} prisoners walked out of the same yard," said Ms Kasturi Abdul-Nair of the Kuala Lumpur think tank Ruang Adil. "The report on that is still under embargo."

An inquiry led by a retired judge, originally given {30|inq0} days, has been granted {60|inq}.

Some {760|~po2|t=since Thursday} officers have been deployed since Thursday.

@doc e-statement | press statement of the Prisons Department | 2031-03-10
KENYATAAN MEDIA / MEDIA STATEMENT
Ref.: JPM/KK/2031/03-17

UPDATE ON THE INCIDENT AT BUKIT KELULUT CORRECTIONAL CENTRE

1. As of 10.00 a.m. today, {fifty|r4|t=As of 10.00 a.m. today|by=The Prisons Department} ({50|r4|^}) inmates have been returned to custody. {Two|g4|^} remain outstanding. The family of the late inmate who was recovered from the river has been informed.

2. Contrary to media reports, the composition of the group was {36|lo|s=the group} Malaysian and {17|fo|s=the group} non-Malaysian inmates.

3. The disturbance commenced at {2140|ckr} hours. The main gate was breached at {2215|ckg} hours, not later as alleged by an anonymous source. The first police vehicle is logged at {2252|ckp} hours.

4. Of the cameras at the centre, {64|live|t=at the material time}, or {57.1 per cent|livs|t=at the material time}, were functioning at the material time. Replacement of the remainder was tendered in January.

5. {Seven|sus|t=to date} members of staff have been suspended to date, none below the rank of sergeant.

6. The Department estimates the cost of repair at {RM3.8 million|rep}.

7. Hafizul Rosdi will be charged anew. He has {15|hl|s=He} years of his current term of {22|hs|s=his} to complete.

The Prisons Department thanks the residents of Kuala Jelor for their patience.

@doc f-rights | rights group's newsletter | 2031-03-11
Count the beds, not the fugitives

Dear friends of Ruang Adil,

You have seen the numbers on every screen: {53|e2} over the wall, {50|r4|t=as of yesterday} of those caught as of yesterday, {one|dr} dead in a river, {two|g4|t=as of yesterday|s=those} out there. Here are some that get less air time.

Bukit Kelulut has room for {750|cap} people. It contained {1,184|pop|t=last Tuesday} last Tuesday: {57.9%|over|t=last Tuesday} too many. Watching over them were {46|duty|t=last Tuesday} men and women where the department's own roster requires {70|post|by=the department's own roster}. Jennifer, the corporal who nearly died, was {29|wa} and alone on her tower because her partner had been lent to the kitchen.

It's no exception. Nationwide, {79,400|np|t=at New Year} inmates were sharing {66,100|nc|t=at New Year} places at New Year.

The panel will have {60|inq|by=the minister} days, the minister tells us – twice what he first promised. We'd like it to ask why {48|dead} cameras had been dead since the monsoon, and why a gate stood {35|build} minutes of siege before anyone rang the police.

And before someone asks: yes, the damage of {RM3.8m|rep} is dear. A new wing is dearer.

Kasturi

(You receive this letter as 1 of 6,112 subscribers.)
