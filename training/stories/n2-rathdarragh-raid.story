@story n2-rathdarragh-raid
@topic A tiger kidnapping and cash van robbery in Rathdarragh, Co. Longford: the day and the two days after
@subject V = Rathdarragh robbery | robbery | raid | heist | tiger kidnapping
@subject G = Cathal Mac Giolla Bháin | Mac Giolla Bháin | the guard | the van man
@subject N = Noreen Mac Giolla Bháin | Noreen | his wife
@subject C = Brinkshaw Cash Services | Brinkshaw | the security firm | the company
@subject I = Republic of Ireland | the State | Ireland
@subject P = An Garda Síochána | gardaí | the Garda
@subject F = Mac Giolla Bháin family | the family
@fact s1 = 340000 | other | V | euro stolen | 2007-10-16 evening | snapshot
@fact s2 = 385500 | other | V | euro stolen | 2007-10-17 | snapshot
@fact rc = 61200 | other | V | euro found again | 2007-10-17 | cumulative
@fact ms = 324300 | other | V | euro still missing | 2007-10-17 | snapshot
@fact inc = 45500 | other | V | euro by which the loss was revised | 2007-10-17 | snapshot
@fact op = 20 | officers | P | gardaí on the case | 2007-10-17 Opposition claim | snapshot | denied
@fact g = 4 | other | V | raiders | - | constant
@fact a1 = 2 | arrests | V | people arrested | 2007-10-16 night | cumulative
@fact a2 = 5 | arrests | V | people arrested | 2007-10-17 evening | cumulative
@fact h = 4 | other | F | people held hostage | 2007-10-16 | snapshot
@fact hh = 9 | duration | F | hours of captivity | - | constant
@fact t1 = 22:30 | clock | V | time the raiders entered the house | 2007-10-15 | constant
@fact t2 = 07:40 | clock | V | time the cash was handed over | 2007-10-16 | constant
@fact t3 = 08:25 | clock | V | time the burnt car was found | 2007-10-16 | constant
@fact ag = 47 | age | G | age | - | constant
@fact an = 44 | age | N | age | - | constant
@fact ad = 27 | address | G | house number in Abbey Terrace | - | constant
@fact y7 = 9 | other | I | raids on cash vans so far this year | 2007-10-16 | cumulative
@fact y6 = 14 | other | I | raids on cash vans in the year | 2006 | cumulative
@fact rw = 50000 | other | C | euro offered as a reward | 2007-10-17 | plan | pledged
@fact po = 60 | officers | P | gardaí on the case | 2007-10-17 | snapshot
@fact cap = 400000 | other | C | euro that a van may carry at most | - | constant | threshold
@fact sv = 11 | duration | G | years of service with the firm | - | constant
@fact jb = 230 | jobs | C | staff | 2007-10 | snapshot
@rel diff ms = s2 - rc
@rel diff inc = s2 - s1
@trap s1 s2 :: the first estimate and the count after the audit
@trap a1 a2 :: arrests on Tuesday and by Wednesday evening
@trap y7 y6 :: raids this year and in the whole of last year
@trap g h :: four raiders and four hostages
@trap rc rw :: money found and reward offered
@trap t1 t2 :: break-in and handover
@trap ag an :: husband and wife
@trap s2 cap :: what was taken and what a van may carry
@trap s2 ms :: stolen and still missing
@trap po op :: the real team and a claim that was denied

@doc a-garda | police press release | 2007-10-16
Garda Press Office: appeal for witnesses, Rathdarragh, Co. Longford

At approximately {10.30pm|~t1|t=Monday 15th October} on Monday 15th October a number of armed and masked men entered the house of a Longford man at {27|ad} Abbey Terrace, Rathdarragh. His family, {four|h} persons, was detained there overnight.

The householder, an employee of a cash-in-transit company, was instructed to report for work as normal. At {7.40am|t2|t=on Tuesday} on Tuesday he handed over a quantity of cash to {four|g} men in the car park of the Drumhaise Inn. No shots were discharged. His family was found unharmed.

A Volkswagen Passat, 03 LH registration, was located on fire at Knockavilla Quarry at {8.25am|t3|t=on Tuesday}.

{Two|a1|t=this evening} men have this evening been arrested and are detained under Section 30 of the Offences Against the State Act.

Gardaí at Longford, 043 555 0142, wish to speak to anyone who was on the N63 between 7am and 8.30am.

ENDS

@doc b-evening | evening tabloid | 2007-10-16
TIGER GANG'S {€340K|~s1} HAUL
Family held at gunpoint as dad forced to empty van

By Deirdre Okonjo-Walsh

A RUTHLESS gang got away with around {€340,000|~s1|t=today} today after holding a security man's wife and children through a night of terror.

Van man Cathal Mac Giolla Bháin, {47|ag}, was woken at his terraced home in Rathdarragh by {four|g} men with shotguns and a handgun. For {nine|hh} long hours they kept the family tied up in the kitchen. "They even made tea," said a source.

Cathal, {eleven|sv} years with Brinkshaw Cash Services, drove to the depot as if nothing was wrong. At {7.14am|!t2} he left the cash bags behind the local pub.

Brinkshaw, which has {230|jb} staff, said its vans never hold more than {€400,000|cap|by=Brinkshaw}. It is the {ninth|y7|t=this year} such raid in the State this year. There were {14|y6|t=in all of 2006} in all of 2006.

{Two|a1|t=last night} suspects were being quizzed last night.

TOMORROW: Win 1 of 20 weekends in Westport

@doc c-radio | local radio bulletin | 2007-10-17
Lough Country FM - One o'clock news - reader: Muiris Tadić

More arrests are expected in the Rathdarragh robbery inquiry, as the firm at the centre of it puts up a reward of {fifty thousand euro|rw|t=this morning|by=Brinkshaw}. Brinkshaw announced it this morning, and the company also said that an audit of Monday's loading sheets had put its loss at {three hundred and eighty-five thousand, five hundred euro|s2|^|v=385500}. That's some {forty-five thousand|~inc} more than was first thought.

Up to {sixty|<po|t=now} gardaí are now on the case.

A spokesman confirmed that part of the takings turned up at dawn in a slurry store near Ballinfull, {61,200|rc|t=at dawn|by=A spokesman} euro to be exact.

Noreen Mac Giolla Bháin, who is {47|!an}, was let home from hospital in Mullingar last night. The gang came through her back door at {half past ten|t1|t=on Monday} on Monday.

Sport now, and Longford Slashers have a {two|-}-week wait.

@doc d-national | national broadsheet | 2007-10-18
{Five|a2} held as firm revises loss in Longford kidnap

GEARÓID FENWICK-ADEYEMI, Midlands Correspondent

GARDAÍ INVESTIGATING the tiger kidnapping of a security van driver and his family made further arrests yesterday, and by evening had {five|a2|t=by evening} people, one of them a woman, in custody at stations in Longford, Granard and Athlone.

The amount taken on Tuesday is now put at {€385,500|s2|t=now|by=Brinkshaw Cash Services} by Brinkshaw Cash Services, a figure that sits just below the {€400,000|cap} ceiling to which its vehicles are insured. Less the {€61,200|rc|t=on Wednesday morning} recovered from farm buildings on Wednesday morning, {€342,300|!ms} is outstanding.

The {four|h} hostages, Noreen Mac Giolla Bháin ({44|an}) and {three|-} children aged between {eight|-} and {17|-}, were bound for {nine|hh} hours at {27|ad} Abbey Terrace. Gardaí believe that the raid itself took under {three|-} minutes.

The burnt-out getaway car was found at {8.25am|t3}.

It was the {ninth|y7|t=of 2007} cash-in-transit raid of 2007, Minister of State Eithne Prunty told the Dáil; in the whole of last year there had been {14|y6|t=in the whole of last year|by=Eithne Prunty}. She denied a claim from the Opposition benches that only {20|op|by=the Opposition benches} gardaí were working on the inquiry, but gave no figure of her own.

@doc e-weekly | local weekly | 2007-10-19
"We thought Cathal was never coming back"
The Annaly Sentinel, Friday, page 1

A Rathdarragh mother has told the Sentinel how she counted the hours on the cooker clock while {four|g} raiders sat at her table.

"They walked in at {half ten|t1|t=on Monday night} on Monday night with the match still on," said Noreen, {44|an}. "It was {half seven|-} in the morning before I heard the last of them go." Her husband, whose {eleven|sv} years in the job have included {two|-} earlier hold-ups, has been offered leave.

The {€50,000|rw|by=his employer} that his employer is holding out for information has already brought {31|-} calls to Longford station, said Supt Donncha Brzezicki, who leads a team of {60|po|t=this week} officers this week.

Supt Brzezicki said {two|!a2|t=by Wednesday night|by=Supt Brzezicki} people had been arrested by Wednesday night. He would not be drawn on the {€324,300|ms|t=still} still unaccounted for.

Abbey Terrace neighbours brought dinners to number {27|ad}.

INSIDE: Tidy Towns - 7 pages of pictures. Deaths, p. 40.
