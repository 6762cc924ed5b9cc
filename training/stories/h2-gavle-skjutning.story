@story h2-gavle-skjutning
@topic Shooting at a football pitch in Gävle, Sweden, autumn 2023: the night, the arrests, the detention hearing
@subject S = Sätra shooting | the shooting | shots | attack
@subject P = Gävleborg police | the police | police | officers
@subject V = the 15-year-old | the killed boy | the victim | the teenager
@subject X = the main suspect | the suspected gunman | the boy on the moped
@subject L = prosecutor Ann-Katrin Wågberg | Wågberg | the prosecutor
@subject C = Sweden | the country
@fact t = 20:14 | clock | S | time of the first emergency call | 2023-10-05 | constant
@fact t2 = 20:21 | clock | P | time the first patrol arrived | 2023-10-05 | constant
@fact t3 = 22:05 | clock | V | time he was declared dead | 2023-10-05 | constant
@fact av = 15 | age | V | years old | - | constant
@fact ax = 16 | age | X | years old | - | constant
@fact a2 = 44 | age | S | years old, the wounded coach | - | constant
@fact i1 = 2 | injuries | S | people wounded | 2023-10-05 night | cumulative
@fact i2 = 3 | injuries | S | people wounded | 2023-10-06 | cumulative
@fact sh = 17 | other | S | shots fired | - | constant
@fact ca = 21 | other | P | cartridge cases found | 2023-10-06 | cumulative
@fact kid = 60 | crowd | S | children on the pitch | - | constant
@fact ar1 = 3 | arrests | P | people arrested | 2023-10-06 morning | cumulative
@fact ar2 = 6 | arrests | P | people arrested | 2023-10-09 | cumulative
@fact det = 4 | arrests | L | people detained by the court | 2023-10-09 | snapshot
@fact rel = 2 | other | L | people let go | 2023-10-09 | cumulative
@fact off = 75 | officers | P | officers on the case | 2023-10-06 | snapshot
@fact off2 = 40 | officers | P | officers sent from Stockholm | - | plan | pledged
@fact pay = 150000 | price | X | kronor promised for the killing | - | constant
@fact y = 289 | cases | C | shootings this year | to 2023-09-30 | cumulative
@fact yd = 43 | deaths | C | people shot dead this year | to 2023-09-30 | cumulative
@fact yl = 391 | cases | C | shootings | 2022 | constant
@fact yld = 62 | deaths | C | people shot dead | 2022 | constant
@fact dist = 350 | distance | S | metres from the pitch to the school | - | constant
@fact mx = 4 | sentence | X | years in closed youth custody at most | - | plan | threshold
@fact rt = 7 | duration | P | minutes from the call to the arrival | - | constant
@fact gb = 11200 | price | X | pounds promised for the killing | - | constant
@rel convert gb = pay
@rel sum ar2 = det + rel
@trap i1 i2 :: one came to the hospital later
@trap ar1 ar2 :: morning and Monday
@trap ar2 det :: arrested and detained
@trap sh ca :: shots and cases, two weapons tested before
@trap y yl :: nine months and a year
@trap av ax :: victim and suspect

@doc a-live | live blog of a tabloid | 2023-10-05
JUST NU: Boy shot at football training in Gävle

20.44 The police confirm that shots have been fired at Sätra IP in Gävle. The alarm came in at {20.14|t}.

20.58 "I heard {ten or twelve|-} bangs," says Mirela, who lives across the road. According to her there were {around sixty|~kid|v=60} kids on the pitch.

21.10 {Two|i1|t=21.10|by=Region Gävleborg} people have been taken to hospital with gunshot wounds, Region Gävleborg says: a girl and a man of {44|a2}.

21.37 First patrol was on the spot at {20.21|t2}, says police spokesman Jouni Lehtimäki.

22.31 The boy has died. He was {14|!av}, according to information to our reporter, and was pronounced dead at {22.05|t3}.

23.15 A large search is under way. A moped has been found burning in the Hemlingby forest.

23.52 We close for tonight. 12 342 followed this report.

@doc b-public | public radio news | 2023-10-06
{Three|ar1} held after fatal shooting at Gävle football pitch

{Three|ar1|t=in the early hours} people were arrested in the early hours after a {15|av}-year-old boy was shot dead in Gävle, all of them under eighteen.

{Three|i2|t=this morning} people are being cared for with wounds this morning, one more than reported last night, since a parent who was grazed drove himself to the emergency ward. The coach, {44|a2}, is stable.

At {8.14|t} last night somebody called 112 from the pitch, {350|dist} metres from the Sätra school. Patrols were there after {seven|rt} minutes, the police say.

Technicians have picked up {21|ca|by=Technicians} cartridge cases. {75|off|t=today} officers are working on the case today, and Stockholm has promised to send {40|off2|by=Stockholm}.

Up to the end of September there were {289|y|t=Up to the end of September} shootings in Sweden this year, in which {43|yd|^} people lost their lives. During the whole of 2022 it was {391|yl|t=During the whole of 2022} and {62|yld|^}.

@doc c-paper | regional daily | 2023-10-10
{Four|det} detained after Sätra. "He was promised {150,000|pay}"

Gävle. On Monday {four|det|t=On Monday} of the {six|ar2|^} young people arrested since the shooting were remanded by the district court. {Two|rel|^} were released on the same day.

The main suspect, who is {16|ax}, is said to have been offered {SEK 150,000|pay|by=the detention petition} for the deed, according to the detention petition. The assignment came over an encrypted app from an account with a smiley for a name.

Prosecutor Ann-Katrin Wågberg says that {17|sh|by=Prosecutor Ann-Katrin Wågberg} rounds were discharged in under {nine|-} seconds. The rest of the {21|ca} cases secured on and beside the grass come from a test firing the week before.

If convicted of murder, the boy risks closed youth custody for at most {four|<mx} years, as the law stands.

The victim, himself only {15|av}, was not the target. It was the elder brother of a team-mate. "We know that now," Wågberg says, "and they knew it after {one|-} minute."

On Saturday some {4,000|-} people walked with torches from the school.

Oskar Ferm Nasiri
oskar.ferm@gavletidningen.example

@doc d-foreign | British broadsheet | 2023-10-14
In Gävle, parents now stand guard at the pitch

Every evening from five, a ring of adults in yellow vests forms around the artificial turf at Sätra. On 5 October there were {60|kid} children here when a {16|ax}-year-old on a moped opened fire through the fence. A {15|av}-year-old defender, a bystander in every sense, was killed. {Four|!i2} others were hit, one of them the coach.

The police took {17|!rt} minutes to arrive, says Hodan, one of the mothers. The force insists on {seven|rt|by=The force}: call at {8.14pm|t}, car at {8.21pm|t2}.

{Six|ar2} people have been arrested, the youngest {14|-}. The price on the head of the intended victim was {150,000|pay} kronor ({£11,200|gb}), less than a used Volvo.

Sweden recorded {391|yl|t=last year} shootings last year and {289|y|t=in the first nine months of this} in the first nine months of this. {43|yd|^} people had been killed by then, in a country with not many more people than London. It is on course for fewer of both than in 2022, which ended with {62|yld|t=2022} dead, but nobody behind the yellow vests is counting.
