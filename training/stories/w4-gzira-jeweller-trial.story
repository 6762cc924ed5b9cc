@story w4-gzira-jeweller-trial
@topic Trial of the gang that robbed a jeweller's in Gżira, Malta, from the verdict to the sentence
@subject S = Cassar Gems robbery | robbery | hold-up | raid | heist
@subject Z = Clayton Zahra | Zahra | the driver
@subject P = Dejan Petrovski | Petrovski | the gunman
@subject A = Lorella Attard | Attard | the shop assistant | the former assistant
@subject F = Kurt Farrugia | Farrugia | the lookout
@subject M = Mario Cassar | Cassar | the jeweller | the owner
@subject B = Concetta Pulis | Pulis | the customer | the pensioner
@subject J = the jury | jury | jurors
@subject K = Attorney General's office | the prosecution | prosecutors
@subject D = the defence | defence lawyers
@subject C = the Criminal Court | the court | the judge | Mr Justice Grech
@fact aZ = 29 | age | Z | age | 2031-05-22 | snapshot
@fact aP = 41 | age | P | age | 2031-05-22 | snapshot
@fact aA = 33 | age | A | age | 2031-05-22 | snapshot
@fact aF = 19 | age | F | age | 2029-11-16 | snapshot
@fact aM = 68 | age | M | age | 2031-05-22 | snapshot
@fact aB = 74 | age | B | age | 2029-11-16 | snapshot
@fact cIn = 18:42 | clock | S | time the robbers came in | 2029-11-16 | constant
@fact cOut = 18:46 | clock | S | time the robbers left | 2029-11-16 | constant
@fact cAl = 18:44 | clock | S | time the alarm was raised | 2029-11-16 | constant
@fact cPol = 18:53 | clock | S | time the first police car arrived | 2029-11-16 | constant
@fact cCar = 21:15 | clock | S | time the burning car was found | 2029-11-16 | constant
@fact cRet = 11:05 | clock | J | time deliberation began | 2031-05-22 | constant
@fact cVer = 17:05 | clock | J | time the verdict was read | 2031-05-22 | constant
@fact dRob = 2029-11-16 | date | S | day of the robbery | - | constant
@fact dArr = 2029-12-03 | date | P | day of the arrest | - | constant
@fact dSen = 2031-05-29 | date | C | day of the sentence | - | constant
@fact len = 4 | duration | S | minutes that the robbers were inside | 2029-11-16 | constant
@fact del = 6 | duration | J | hours of deliberation | 2031-05-22 | constant
@fact hear = 14 | duration | C | days of hearing | 2031-05-22 | constant
@fact sP = 18 | sentence | P | years in prison | 2031-05-29 | constant
@fact sZ = 12 | sentence | Z | years in prison | 2031-05-29 | constant
@fact sA = 5 | sentence | A | years in prison | 2031-05-29 | constant
@fact sT = 35 | sentence | C | years in prison for the three together | 2031-05-29 | constant
@fact sF = 2 | sentence | F | years in prison, suspended | 2030-06 | constant
@fact sFs = 4 | sentence | F | years for which the term is suspended | 2030-06 | constant
@fact rqP = 22 | sentence | P | years in prison asked for by the prosecution | 2031-05-29 | constant
@fact rqZ = 14 | sentence | Z | years in prison asked for by the prosecution | 2031-05-29 | constant
@fact dqA = 3 | sentence | A | years in prison asked for by the defence | 2031-05-29 | constant
@fact mx = 25 | sentence | C | longest term in years the law allows | - | constant | threshold
@fact vP = 9 | votes_cast | P | jurors for guilty | 2031-05-22 | constant
@fact vZ = 8 | votes_cast | Z | jurors for guilty | 2031-05-22 | constant
@fact vA = 6 | votes_cast | A | jurors for guilty | 2031-05-22 | constant
@fact vAn = 3 | votes_cast | A | jurors for not guilty | 2031-05-22 | constant
@fact vNeed = 6 | votes_cast | J | jurors needed to convict | - | constant | threshold
@fact pc = 214 | other | S | pieces stolen | 2029-11-16 | constant
@fact pcR = 139 | other | S | pieces recovered | 2031-05 | cumulative
@fact pcM = 75 | other | S | pieces still missing | 2031-05 | snapshot
@fact wat = 36 | other | S | watches stolen | 2029-11-16 | constant
@fact eur = 1340000 | damages | S | worth of the loot in euros | 2029-11-16 | constant
@fact eurR = 870000 | damages | S | worth of the recovered pieces in euros | 2031-05 | cumulative
@fact eurM = 470000 | damages | S | worth of the missing pieces in euros | 2031-05 | snapshot
@fact ins = 900000 | damages | M | insurance paid in euros | 2030 | constant
@fact coT = 60000 | damages | C | euros of compensation ordered | 2031-05-29 | constant
@fact coP = 40000 | damages | P | euros of compensation ordered | 2031-05-29 | constant
@fact coZ = 20000 | damages | Z | euros of compensation ordered | 2031-05-29 | constant
@fact exp = 46200 | spending | C | euros of court experts' fees | 2031-05-29 | constant
@fact wK = 38 | other | K | witnesses called | 2031-05-22 | cumulative
@fact wD = 9 | other | D | witnesses called | 2031-05-22 | cumulative
@fact wT = 47 | other | C | witnesses called | 2031-05-22 | cumulative
@fact calls = 63 | other | A | calls exchanged with the gunman | 2029-11 | cumulative
@fact cut = 50000 | price | A | euros promised as a share | 2029-11 | plan | pledged
@fact shot = 2 | other | P | shots fired | 2029-11-16 | constant
@fact km = 11 | distance | Z | kilometres driven in the getaway | 2029-11-16 | constant
@rel sum pc = pcR + pcM
@rel sum eur = eurR + eurM
@rel sum sT = sP + sZ + sA
@rel sum coT = coP + coZ
@rel sum wT = wK + wD
@rel diff x1 = rqP - sP
@fact x1 = 4 | margin | P | years between the term asked for and the term given | 2031-05-29 | constant
@rel diff x2 = sP - sZ
@fact x2 = 6 | margin | P | years more than the driver got | 2031-05-29 | constant
@rel sum x3 = vA + vAn
@fact x3 = 9 | other | J | jurors sitting | 2031-05-22 | constant
@rel share x4 = pcR / pc
@fact x4 = 64.95 | other | S | share of the pieces recovered | 2031-05 | snapshot
@rel share x5 = coP / coT
@fact x5 = 66.67 | other | P | share of the compensation to be paid | 2031-05-29 | constant
@trap sP rqP :: the term given and the term the prosecution wanted
@trap vA vNeed :: the votes for guilty happen to be just what the law asks for
@trap sF sA :: the lookout's suspended term is not the assistant's
@trap len x1 :: four minutes inside and four years' difference
@trap cIn cAl :: entry and alarm
@trap cOut cPol :: robbers gone, police come
@trap eurR ins :: recovered worth and insurance money
@trap aF aZ :: the lookout's age then and the driver's age now
@trap wD vP :: nine witnesses, nine jurors
@trap del x2 :: six hours, six years

@doc a-wire | wire agency | 2031-05-22
Malta jury convicts three over jewel robbery

VALLETTA, May 22 (MedPress) - A Maltese jury on Thursday found three people guilty of the armed robbery of a family jeweller in Gżira, after {six|del|t=on Thursday} hours of deliberation and {14|hear} days of hearings.

Dejan Petrovski, {41|aP}, a Macedonian national said to have held the gun, was convicted by all {nine|vP|t=on Thursday} jurors. Clayton Zahra, {29|aZ}, who drove the car, was found guilty by {eight|vZ|^} votes to one. The shop's former assistant, Lorella Attard, {33|aA}, went down by {six|vA|t=on Thursday} to {three|vAn|^}, the bare minimum: Maltese law asks for {six|vNeed|by=Maltese law} of the {nine|x3} to convict.

The jurors had retired at {11.05 am|cRet} and the foreman read the verdict at {5.05 pm|cVer}.

Prosecutors said two masked men entered Cassar Gems at {6.42 pm|cIn|by=Prosecutors} on {16 November 2029|dRob} and walked out at {6.46|cOut|^} with {214|pc} pieces worth {€1.34 million|eur|^}, {36|wat} of them watches. Petrovski fired {two|shot} shots into the ceiling. By the time of the trial {139|pcR|t=By the time of the trial} pieces, put at {€870,000|eurR|^}, had been found.

The court heard {38|wK} witnesses for the prosecution and {nine|wD} for the defence. Sentence will be passed on {29 May|dSen}. The offence carries up to {25|mx} years.

@doc b-island | daily newspaper | 2031-05-23
Four minutes that cost Gżira jeweller his sleep
Court report by Ramona Sciberras | r.sciberras@theislandpost.example | 2 min read

Mario Cassar was in his usual seat in the public gallery when Court 22 filled up again at five on Thursday. The {68|aM}-year-old did not look round. He has run the shop in Triq Manoel since 1988, and until that Friday evening, he said, nobody had so much as lifted an earring.

The robbers stayed {four|len|t=that Friday evening} minutes. Cassar pressed the button under the till at {6.44pm|cAl}, when they had been in for barely two of them. The first squad car pulled up at {6.35pm|!cPol}, with the white Mazda long gone; a fisherman found it blazing above Għar Lapsi at {9.15pm|cCar}, {11|km} kilometres away.

A customer, Concetta Pulis, then {74|aB|t=then}, was made to lie on the floor. She told jurors she had counted the tiles.

How did the men know the safe would be open? Attard told them, said the Attorney General's office. Phone records laid before the court list {63|calls|by=Phone records} calls between her and Petrovski in the weeks before. She had been promised {€50,000|cut}, of which she saw nothing.

All told, {47|wT} people gave evidence. The foreman announced unanimity for Petrovski; in Zahra's case {one juror|-} dissented, leaving {eight|vZ}. For Attard there were {six|vA}.

Cassar's insurers paid him {€900,000|ins|t=last year} last year. "That isn't what was in the trays," he said outside. Loot worth {€470,000|eurM} has never turned up.

READ MORE: Sliema man, 52, fined €2,300 over parking row | Ferry to run 14 extra trips

@doc c-radio | radio news script | 2031-05-29
0700 BULLETIN / ITEM 3 / COURTS

The three people convicted of the Cassar Gems hold-up learn today how long they'll spend behind bars.

Prosecutors want {twenty-two|rqP|by=Prosecutors} years for the gunman, Dejan Petrovski, and {fourteen|rqZ|^} for the driver, Clayton Zahra, who's {twenty-seven|!aZ}. Lawyers for Lorella Attard have pleaded for no more than {three|dqA|by=Lawyers for Lorella Attard} years, telling Mr Justice Grech she was the only one of the lot without a weapon, a car or a cent. The law lets the judge go as high as {twenty-five|mx|by=The law}.

A fourth member of the gang has been dealt with already. Kurt Farrugia, {nineteen|aF|t=at the time} at the time, stood lookout at the corner and got {two|sF|t=last June} years last June, suspended for {four|sFs|^}, after he turned state witness.

The raid, on the {sixteenth of November 2029|dRob}, netted more than {a million|>eur} euros in rings, chains and watches. Petrovski was picked up on the {third of December|dArr}, hiding in a rented room in Marsaskala. Police have since got back roughly {two-thirds|~x4} of the pieces.

Last Thursday's verdict came after {fourteen|hear} days in court, with the jury out for {six|del|t=Last Thursday} hours. We'll have the sentence live, from around ten.

@doc d-online | online news site | 2031-05-29
UPDATED: Gunman gets {18|sP} years, ex-assistant {five|sA}, for Gżira heist
Last updated 11:52 | 214 comments | Photo: 3/7

Dejan Petrovski was this morning jailed for {18|sP|t=this morning} years for the heist at Cassar Gems, {six|x2|^} more than the man who drove him there.

Zahra was given {12|sZ|t=this morning} years. Lorella Attard, the former assistant, got {five|sA|^}. Between them the trio face {37|!sT} years in prison, though all will have the months since their arrest deducted.

Mr Justice Anton Grech came in below the {22|rqP|by=the prosecution} years that the prosecution had sought for the gunman, {four|x1} fewer in fact, noting that nobody was hit by either of his {two|shot} shots. He was less indulgent with Attard, whose lawyers had proposed {three|dqA|by=whose lawyers}. "She sold the trust of an old man for {50,000|cut|by="She sold} euros she never got," he said.

The court ordered Petrovski to pay the jeweller {€40,000|coP} and Zahra {€20,000|coZ}. The three must also bear the fees of court-appointed experts, {€46,200|exp} in all.

A reminder of the story so far: two men went into the shop in Triq Manoel at {6.42pm|cIn}, and were out by {6.46pm|cOut}, the CCTV showed. Of the {214|pc} items they swept into a gym bag, {139|pcR|t=To date} have been traced to fences in Catania and Bari and {57|!pcM|^} have not. To date nobody has been charged in Italy.

The lookout, Kurt Farrugia, {19|aF|t=when it happened} when it happened, avoided jail with a suspended {two|sF}-year term.

Petrovski's lawyer said an appeal would be filed within the {15|-} working days allowed.

@doc e-week | weekly in English for expatriates | 2031-06-01
Jewel gang behind bars: what the judgment says

Who got what? The man with the pistol, Dejan Petrovski, aged {41|aP}, was handed {18|sP|t=on Thursday} years on Thursday. Clayton Zahra, the wheelman ({29|aZ}), received {a dozen|sZ|^}. And Lorella Attard, {33|aA}, who had worked the counter for {seven|-} years before opening it up to the others, must serve {eight|!sA|^}.

Was it a close call? For her, yes. {Six|vA} jurors thought her guilty and {three|vAn} did not; one vote fewer and she would have gone home, since the threshold is {six|vNeed}. For Petrovski it was all {nine|vP}.

What did they steal? Goods valued at {€1.34m|eur|by=the owner} by the owner, Mario Cassar, who is {68|aM}. About {€870,000|~eurR|t=So far} worth is back. So far nothing suggests the remaining {€470,000|eurM|^} or so will follow. His policy paid out {€900,000|ins} in 2030.

Will he see any compensation? The judge awarded him {€60,000|coT|by=The judge}, {two-thirds|x5} of it payable by the gunman.

How did the police do? Not brilliantly. The panic button was hit at {18.44|cAl} and a patrol from the Msida station reached the door at {18.53|cPol}. The gang was by then well along the coast road in a car that would be found in flames at {21.15|cCar}. The breakthrough was Farrugia, whose testimony earned him a {two|sF}-year sentence, suspended for {four|sFs}.

How long did it all take? {Fourteen|hear} days in court, {38|wK} prosecution witnesses, and {six|del} hours in the jury room, from {five past eleven|cRet|v=11:05} until {five past five|cVer|v=17:05}.
