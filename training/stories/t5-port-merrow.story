@story t5-port-merrow
@topic Siege in a house at Port Merrow, Tasmania: Thursday evening to the following week
@subject S = Port Merrow siege | siege | stand-off | standoff | the siege
@subject P = Tasmania Police | police | the force | officers
@subject K = Darryl Koskela | Koskela | the gunman | Daz Koskela
@subject L = Lena Brannock | Brannock | Ms Brannock | his former partner
@subject M = Colin Maddigan | Maddigan | Mr Maddigan | the neighbour
@subject D = Amrita Dhaliwal | Senior Constable Dhaliwal | Dhaliwal | the wounded officer
@subject J = Joyce Petrakis | Petrakis | Mrs Petrakis
@subject T = Tactical unit of Tasmania Police | Special Operations Group | SOG | the tactical squad | tactical officers
@subject W = Rowan Selwyn | Selwyn | the police minister | Police Minister Rowan Selwyn
@subject H = Halvorsen Street house | the house | the weatherboard | Halvorsen Street
@subject TAS = Tasmania | the state | the island
@subject SC = Schools of Port Merrow | schools
@fact c0 = 18:20 | clock | S | time of the first emergency call | 2029-11-15 | constant
@fact c1 = 18:34 | clock | P | time at which the first patrol arrived | 2029-11-15 | constant
@fact c2 = 18:41 | clock | S | time of the first shot | 2029-11-15 | constant
@fact c3 = 21:50 | clock | T | time at which the tactical team arrived | 2029-11-15 | constant
@fact c4 = 23:05 | clock | J | time of release | 2029-11-15 | constant
@fact c5 = 13:12 | clock | S | time at which it ended | 2029-11-16 | constant
@fact du = 19 | duration | S | hours from the first call to the end | - | constant
@fact rp = 14 | duration | P | minutes from the call to the arrival of the patrol | - | constant
@fact ad = 14 | address | H | house number | - | constant
@fact ak = 52 | age | K | age of the armed man | - | constant
@fact am = 67 | age | M | age of the man shot dead next door | - | constant
@fact adh = 29 | age | D | age of the officer shot | - | constant
@fact aj = 71 | age | J | age of the volunteer held in the house | - | constant
@fact ju = 4.75 | duration | J | hours held in the house | - | constant
@fact yd = 6 | duration | D | years in the job | - | constant
@fact h = 5 | other | S | people held in the house | 2029-11-15 evening | snapshot
@fact hf = 4 | other | S | members of one family held in the house | 2029-11-15 evening | snapshot
@fact hc = 3 | other | S | children held in the house | 2029-11-15 evening | snapshot
@fact hr = 2 | other | S | children who were let go before dawn | 2029-11-16 before dawn | cumulative
@fact h2 = 2 | other | S | people held in the house | 2029-11-16 morning | snapshot
@fact d1 = 1 | deaths | S | people killed | 2029-11-15 night | cumulative
@fact d2 = 2 | deaths | S | people killed | 2029-11-16 end | cumulative
@fact i1 = 2 | injuries | S | people wounded | 2029-11-15 night | cumulative
@fact i2 = 3 | injuries | S | people wounded | 2029-11-16 end | cumulative
@fact e1 = 60 | evacuated | S | residents moved out | 2029-11-15 21:00 | cumulative
@fact e2 = 112 | evacuated | S | residents moved out | 2029-11-16 morning | cumulative
@fact ex = 52 | evacuated | S | residents moved out after the zone was widened | 2029-11-16 morning | cumulative
@fact en = 63 | other | S | people who slept in the football clubrooms | 2029-11-16 morning | snapshot
@fact z1 = 200 | distance | S | metres of cordon around the building | 2029-11-15 evening | snapshot
@fact z2 = 500 | distance | S | metres of cordon around the building | 2029-11-16 morning | snapshot
@fact of = 85 | officers | P | officers at the scene | 2029-11-16 | snapshot
@fact ot = 22 | officers | T | officers at the scene | 2029-11-16 | snapshot
@fact sh = 25.9 | rate | T | share of the officers at the scene in percent | 2029-11-16 | snapshot
@fact oo = 63 | officers | P | ordinary officers at the scene | 2029-11-16 | snapshot
@fact ca = 31 | other | P | telephone calls with the armed man | - | constant
@fact sg = 27 | other | K | shots fired | - | constant
@fact sp = 2 | other | P | shots fired | - | constant
@fact ss = 29 | other | S | shots fired | - | constant
@fact g = 9 | other | H | guns found | 2029-11-17 | constant
@fact gr = 6 | other | H | registered guns found | 2029-11-17 | constant
@fact gu = 3 | other | H | unregistered guns found | 2029-11-17 | constant
@fact am2 = 1400 | other | H | rounds of ammunition found | 2029-11-17 | constant
@fact vi = 7 | other | H | police visits | two years to 2029-11 | cumulative
@fact or = 12 | duration | K | days since a family violence order was served on him | 2029-11-15 | constant
@fact f1 = 2480 | other | TAS | family violence orders made | 2027-28 | constant
@fact f2 = 2840 | other | TAS | family violence orders made | 2028-29 | constant
@fact fp = 14.5 | rate | TAS | rise of family violence orders in percent | 2028-29 | constant
@fact fd = 360 | other | TAS | family violence orders more than the year before | 2028-29 | constant
@fact zd = 300 | distance | S | metres by which the cordon was widened | 2029-11-16 morning | constant
@fact sn = 3 | other | SC | schools shut | 2029-11-16 | snapshot
@fact pu = 1150 | enrolment | SC | pupils told to stay at home | 2029-11-16 | snapshot
@fact mo = 6500000 | budget | W | dollars for a second tactical team in the north | 2029-11-20 | plan | pledged
@fact lw = 48 | duration | W | hours within which guns must be taken after an order | 2029-11-20 | plan | pledged
@trap h h2 :: people held in the evening and in the morning
@trap e1 e2 :: the zone was widened overnight
@trap en oo :: evacuees in the clubrooms and ordinary officers
@trap rp ad :: minutes of response and a house number
@trap adh ss :: an age and the number of shots
@trap d1 d2 :: the gunman died at the end
@trap i1 i2 :: one more was wounded when it ended
@trap f1 f2 :: another year
@trap sg ss :: shots of one man and all shots
@trap z1 z2 :: cordon widened
@rel sum ss = sg + sp
@rel sum g = gr + gu
@rel diff ex = e2 - e1
@rel share sh = ot / of
@rel sum of = ot + oo
@rel diff fd = f2 - f1
@rel diff zd = z2 - z1
@rel change fp = f1 -> f2

@doc austral-wire | wire agency | 2029-11-16
Tasmanian siege ends with gunman dead after {19|~du} hours

PORT MERROW, Tas - A siege in which a man held {five|h|by=police} people in a suburban house ended with his death early on Friday afternoon, police said, about {19|~du} hours after his former partner's sister rang triple zero.

Darryl Koskela, {52|ak}, was found dead in a hallway when the Special Operations Group entered the weatherboard at {1.12pm|c5}. A neighbour, retired ferry engineer Colin Maddigan, {67|am}, had been killed the evening before as he crossed his lawn to see what the shouting was about. That took the number of dead to {two|d2}.

{Three|i2} people were wounded, among them Senior Constable Amrita Dhaliwal, {29|adh}, who was hit in the thigh by the first bullet and is stable in Launceston.

Inside with Koskela when the first patrol pulled up were Lena Brannock, her {three|hc} children and a volunteer delivering meals, {71|aj}-year-old Joyce Petrakis. She was let out at {11.05pm|c4}. {Two|hr|t=before dawn} of the children followed before dawn, leaving {two|h2} captives for the final morning.

Assistant Commissioner Greta Nwosu said negotiators had spoken with the man {31|ca|by=Assistant Commissioner Greta Nwosu} times. "He hung up on us {30|-} times," she added.

Some {112|e2|t=by breakfast on Friday} residents had been cleared from surrounding streets by breakfast on Friday. {Three|sn|t=on Friday} schools with a combined {1150|pu|^} pupils did not open.

AW jt/mw

@doc examiner-live | live blog | 2029-11-16
LIVE: Shots fired in Port Merrow, police tell residents to stay inside

18:58 Thursday. We're hearing of a shooting in Halvorsen Street near the silos. Police confirm a first call at {6.20pm|c0|by=Police} and say a car was there {14|rp|^} minutes later.

19:40. At least {one|>d1|t=19:40} person is down. A reader in the street behind counted "{a dozen|-} bangs, then nothing".

21:10. New from the command post: {one|d1|t=21:10} man is dead and {two|i1|t=21:10} people have been hurt, one of them an officer. The cordon is {200|z1|t=21:10} metres. About {60|~e1|t=21:10} people have had to leave, most carrying pets.

21:55. Black vans have gone through the roadblock on Wharf Road. That's the tactical squad, flown up from Hobart and on the ground by {9.50|c3}.

23:20. A woman in her seventies has walked out. She asked for her car keys.

06:15 Friday. Good morning if you're just waking up. The exclusion zone now reaches {half a kilometre|z2|v=500|t=06:15 Friday} and another {52|ex|t=06:15 Friday} neighbours were moved overnight, so {112|e2|t=06:15 Friday} all told. {Sixty-three|en|t=06:15 Friday} of them spent the night on gym mats at the football clubrooms.

08:30. It's believed {two|h2|t=08:30} hostages remain: the mother and her eldest.

13:25. It's over. Two loud cracks at {1.21pm|!c5}, then sirens. We're waiting for a police briefing.

Comments are closed on this blog for legal reasons. Got vision? Text 0491 570 110.

@doc merrow-courier | local newspaper | 2029-11-19
What happened at number 14

By Jorja Abela
Photos: Tevita Moala (9 images)

The blinds are still down at {14|ad} Halvorsen Street and someone has left a jar of sweet peas on the kerb where Colin Maddigan fell.

He was {67|am}, a widower, and by every account the sort of man who returned your bins. On Thursday he had his tea early. At {6.41pm|c2}, {seven|-} minutes after a patrol had stopped at the neighbours', Darryl Koskela, {52|ak}, fired through a flyscreen, dropping Senior Constable Dhaliwal, then swung the rifle towards the lawn.

By the end he had let off {27|sg} rounds. The Special Operations Group answered with {two|sp}. Investigators have counted {29|ss} in all, including one that went through the kindergarten sign across the road.

Police had been to the address {seven|vi|t=in two years} times in two years. The last time, {a dozen|or} days before the siege, they handed Koskela a family violence order. His licence had lapsed. His guns had not gone anywhere: {nine|g} were recovered from the roof cavity and a chest freezer, {six|gr} on the register and {three|gu} that nobody knew about, along with {1400|am2} rounds.

Joyce Petrakis, who is {71|aj}, spent {four and three-quarter|ju|v=4.75} hours in the kitchen with the family of {four|hf}. She says she talked to him about tomatoes. "I had his dinner on my lap the whole time," she told the Courier. "Shepherd's pie. It seemed silly to waste it."

The town has {three|sn} schools, and all of them will have counsellors this week.

A trust for the Brannock children has been opened at the Merrow Community Bank.

IN OTHER NEWS: Silo art trail delayed by 6 weeks | Tide times, page 22

@doc sydney-tabloid | tabloid | 2029-11-17
'HE HAD A FREEZER FULL OF GUNS'

A HERO cop shot in the leg dragged herself behind a letterbox and kept her partner alive over the radio, mates said last night.

Amrita Dhaliwal, {26|!adh}, has {six|yd} years on the job and a wedding booked for January. She was the first through the gate at {41|!ad} Halvorsen Street, Port Merrow, when Daz Koskela opened up with a hunting rifle on Thursday.

What followed was Tasmania's longest stand-off in a generation. {Eighty-five|of} cops ringed the place, {22|ot} of them SOG hard men choppered in from the capital. The father, dumped by Lena Brannock in the winter, kept {five|h} people prisoner and swore he'd burn the lot.

Next door, Colin Maddigan was already dead. A court order telling Koskela to stay away had been in his pocket for {12|or} days.

He let the granny go at {11.05|c4} on the night, then {two|hr} of the kids. When the squad finally burst in after {29|!du} hours of waiting, the {52|ak}-year-old turned the gun on himself.

"We fired {two|sp|by=a source} rounds, both into the ceiling," a source said.

Detectives pulled {nine|g} weapons out of the place, some hidden under frozen peas.

CALL Lifeline on 13 11 14. Domestic violence helpline: 1800 737 732.

@doc taspol-release | press release | 2029-11-17
Update 7: Critical incident, Port Merrow

Tasmania Police can provide the following information about the incident at Port Merrow on 15 and 16 November.

The first call was received at {6.20pm|c0} on Thursday. A two-person patrol from Burnie arrived at {6.34pm|c1}. A firearm was discharged at police at {6.41pm|c2}. Members of the Special Operations Group were in position from {9.50pm|c3}.

{Five|h} persons were detained at the premises. All {five|h} are safe. One, a girl, was treated for a cut caused by glass when entry was made and is counted among the {three|i2} wounded.

The incident was declared closed at {1.12pm|c5} on Friday. {Two|d2} men are deceased. Both matters will be the subject of reports to the Coroner.

At its peak the operation involved {85|of} members, {63|oo} of them from uniform and detective branches.

A search completed on Saturday located {nine|g|t=completed on Saturday} firearms, of which {three|gu|^} were not registered, and {1400|am2|^} rounds of ammunition.

The cordon, extended overnight from {200|z1} to {500|z2} metres, has been lifted. The {300|zd}-metre extension was made after a shot was heard at 9.30pm.

Anyone with dashcam footage of Halvorsen Street is asked to quote 2029-88417.

@doc mercury-column | column | 2029-11-21
The order was served. Then everyone went home

By Fergus Oduya

Let us give the police minister his due. On Tuesday Rowan Selwyn found {$6.5 million|mo|t=On Tuesday|by=Rowan Selwyn} for a second tactical team, to be based in the north, so that Port Merrow need never again wait until ten minutes to ten for the people with the shields. He also promised a law under which guns would have to be collected within {48|lw|^} hours of a family violence order.

The second promise matters more. Tasmania's courts made {2840|f2|t=last financial year} such orders last financial year, against {2480|f1|t=the year before} the year before. That is {360|fd} more, a rise of {18 per cent|!fp}, and nobody at the ministry could tell me after how many of them an officer went back to look in the freezer.

At the house in Halvorsen Street, officers had called {seven|vi|t=since 2027} times since 2027. A tactical team could not have prevented the eighth. About {a quarter|~sh|v=25} of those at the scene, {22|ot} of {85|of}, belonged to that team; the ones I spoke to did not think more of them was the lesson.

Nor is speed. The first car took {14|rp} minutes, which in a district that size is good going. Colin Maddigan died because a man with a lapsed licence still had {six|gr} guns the state itself had written down in a book.

We know where the registered ones are. That is what registering means.
