@story h2-nampa-sisters
@topic Amber Alert for two sisters from Nampa, Idaho, 2009: the alert, the finding, the sentence
@subject E = Esperanza Quintero-Lamb | Esperanza | Espy | the older girl | the older sister
@subject L = Lucia Quintero-Lamb | Lucia | the younger girl | her sister
@subject F = Travis Wayne Lamb | Lamb | the father | their father | the suspect
@subject A = Nampa Amber Alert | Amber Alert | the alert | abduction | search
@subject P = Nampa Police Department | Nampa police | police
@subject O = Harney County Sheriff's Office | Harney County | deputies | sheriff's office
@subject T = tips | callers | tip line
@fact ae = 9 | age | E | years old | - | constant
@fact al = 6 | age | L | years old | - | constant
@fact af = 37 | age | F | years old | 2009-06 | constant
@fact ls = 2009-06-11 | date | A | day the girls were last seen | - | constant
@fact fd = 2009-06-14 | date | A | day the girls were found | - | constant
@fact tl = 15:25 | clock | A | time the girls left school | 2009-06-11 | constant
@fact ta = 21:10 | clock | A | time the alert went out | 2009-06-11 | constant
@fact tf = 06:40 | clock | O | time the girls were found | 2009-06-14 | constant
@fact ho = 2217 | address | E | house number | - | constant
@fact tp1 = 140 | other | T | calls received | 2009-06-12 | cumulative
@fact tp2 = 412 | other | T | calls received | 2009-06-14 | cumulative
@fact of = 45 | officers | P | officers on the search | 2009-06-12 | snapshot
@fact fbi = 12 | officers | - | FBI agents on the search | 2009-06-12 | snapshot
@fact mi = 214 | distance | A | miles from home to where they were found | - | constant
@fact st = 3 | units_pledged | A | states where the alert applied | - | constant
@fact rw = 10000 | budget | A | dollars of reward | - | plan | pledged
@fact bd = 2000000 | price | F | dollars of bail | 2009-06-16 | constant
@fact ct = 2 | other | F | counts of kidnapping | 2009-06-16 | constant
@fact gun = 5 | other | O | guns in the camper | 2009-06-14 | constant
@fact sen = 15 | sentence | F | years of prison | 2010-02-19 | constant
@fact min = 6 | sentence | F | years before parole is possible | 2010-02-19 | constant
@fact ask = 25 | sentence | F | years of prison asked for | - | plan | hypothetical
@fact cr = 251 | duration | F | days already spent in jail | 2010-02-19 | cumulative
@fact hr = 63 | duration | A | hours between leaving school and being found | - | constant
@fact wt = 3.67 | duration | P | hours from the call to the alert | 2009-06-11 | constant
@fact af2 = 38 | age | F | years old | 2010-02 | constant
@trap af af2 :: a year on
@trap tl ta :: last seen and alert
@trap tp1 tp2 :: calls went on
@trap ae al :: two sisters
@trap sen min :: full term and its fixed part
@trap sen ask :: given and asked for
@trap of fbi :: city and federal

@doc a-tv | local TV site | 2009-06-12
AMBER ALERT: Nampa sisters, {9|ae} and {6|al}, may be with armed father

POSTED: 5:58 am MDT June 12, 2009
UPDATED: 12:14 pm MDT June 12, 2009

NAMPA, Idaho -- Police in {three|st} states are looking for two Nampa girls who did not come home from school Thursday.

Esperanza Quintero-Lamb is {9|ae}. She is 4 feet 5 and was last seen in a purple hoodie. Lucia, {6|al}, has a missing front tooth.

They left Centennial Elementary at {3:25 p.m.|tl} and never got to their home in the {2200|-} block of Garrity Boulevard, six blocks away. The alert was issued at {9:10 p.m.|ta}

Police believe the two are with their father, Travis Wayne Lamb, {37|af}, who lost custody in April. He drives a 1994 Ford F-150 with a white camper shell, Idaho plate 2C 61K08.

"We have {45|of|t=today|by=Chief Marisol Etcheverry} of our own people on this today, and {12|fbi|^} agents from the FBI," Nampa Chief Marisol Etcheverry said at noon. She said that {140|tp1|t=at noon|by=She} calls had come in.

A reward of {$10,000|rw} is on offer.

If you see them call 911. Do not approach.

7-day forecast: Sat 84/55, Sun 88/58

@doc b-wire | wire agency | 2009-06-14
Missing Idaho girls found safe in Oregon desert

BURNS, Ore. (IP) — Two sisters taken from Nampa, Idaho, on {Thursday|ls} were found unhurt on {Sunday|fd} in a camper in the high desert, {214|mi} miles from their home, and their father was arrested without a shot, deputies said.

A rancher checking fences told the Harney County Sheriff's Office that a little girl had waved at him. Deputies were at the camper at {6:40 a.m.|tf} They found {five|gun} guns in it.

The {412th|tp2|v=412} call to the tip line was the one that mattered, police in Nampa said. The rancher will get the {$10,000|rw}.

The girls, aged {9|ae} and {6|al}, had eaten "mostly marshmallows," said Sheriff Dell Ivanhoe-Reyes.

Travis Lamb, {37|af}, waived extradition.

@doc c-daily | Boise daily | 2009-06-17
{63|hr} hours: How the search for Espy and Lucia unfolded

• {Thursday, 3:25 p.m.|tl}: Esperanza, {9|ae}, takes her sister, {6|al}, by the hand at the school gate. It is the last day before vacation.

• {4:05|-}: Their mother, Yolanda Quintero, calls the school from the house at {2217|ho} Garrity.

• {5:30|-}: She calls police. It takes them almost {four|~wt} hours more to put out the alert, at {9:10|ta}. The chief says that it had to meet federal criteria. "Every minute of that was paperwork," Quintero says.

• Friday noon: {45|of|t=Friday noon} officers, {12|fbi|^} federal agents, {140|tp1|^} tips.

• Saturday: a clerk in Vale sells a man {six|-} bags of marshmallows.

• {Sunday, 6:40 a.m.|tf}: deputies knock on a camper window off Highway 20. Lucia opens.

On Tuesday a judge set bail at {$2 million|bd|t=On Tuesday|by=a judge}. Lamb faces {two|ct} counts of kidnapping.

Contact Wren Abernathy-Sato at 555-0143

@doc d-radio | public radio script | 2010-02-19
Sentence in Nampa kidnapping

A Canyon County judge today sent a Nampa man to prison for {15|sen|t=today|by=A Canyon County judge} years for abducting his own daughters last June.

Travis Lamb has to serve at least {six|min} of those years before he can ask for parole, but gets credit for the {251|cr|t=today} days he's been in jail. Prosecutor Ruthanne Two Moons had wanted {25|ask|by=Prosecutor Ruthanne Two Moons}.

The girls were {nine|ae|t=at the time} and {six|al|^} at the time. They were missing for {63|hr} hours in {three|st} states.

In a letter that was read aloud, the older sister told the court that she'd counted the fence posts so she could find the way back. She got to {1,108|-}.

[OUTCUE: "…and I want my backpack." SOC] 0:52

@doc e-column | newspaper column | 2010-02-24
What the fence posts said

I do not want to write about Travis Lamb, who is {38|af2|t=now} now and will be {43|-} when the parole board first meets him. I want to write about the girl who counted.

Espy was {nine|ae}. From the camper, over {three|-} nights, while {45|of} policemen and {a dozen|fbi} agents chased {412|tp2|t=in the end} phone calls in the end, she worked out where she was. She knew that they had left on {June 11|ls}, because it was the last day of school. She knew they had driven {214|mi} miles, or as she wrote "about a movie and a half and a long nap". So when a pickup came by on the {14th|fd} she told her sister to wave.

The state gave her father {15|sen} years. It offered {$10,000|rw} to whoever found her. I'd say she's owed it.
