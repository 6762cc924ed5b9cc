@story j2-saskatoon-school
@topic Stabbing and lockdown at a Saskatoon high school
@subject X = Riel Collegiate stabbing | the stabbing | the attack | the incident
@subject R = Riel Collegiate | the school | Riel
@subject Pc = Saskatoon Police Service | the police service | police
@subject V1 = the injured student | the victim | the Grade 11 student | a boy
@subject Te = Amrit Dhaliwal | Dhaliwal | Mr. Dhaliwal | the teacher
@subject Su = the accused youth | the accused | the suspect
@subject Bd = Prairie Rivers school division | the division | Prairie Rivers
@fact inj = 3 | injuries | X | people hurt | 2024-03-05 | constant
@fact st = 2 | injuries | X | students hurt | 2024-03-05 | constant
@fact av = 16 | age | V1 | age of the boy stabbed | - | constant
@fact ave = 15 | age | X | age of the girl cut | - | constant
@fact asu = 15 | age | Su | age of the accused | - | constant
@fact at = 38 | age | Te | age of the teacher | - | constant
@fact t0 = 11:52 | clock | X | when it began | - | constant
@fact call = 11:54 | clock | Pc | when the first call came | - | constant
@fact lift = 14:10 | clock | R | when the lockdown was lifted | - | constant
@fact rsp = 5 | duration | Pc | minutes from call to arrival | - | constant
@fact day = 2024-03-05 | date | X | day of the attack | - | constant
@fact enr = 1120 | enrolment | R | students | 2023-24 | snapshot
@fact ch = 4 | other | Su | charges | 2024-03-06 | snapshot
@fact oth = 6 | other | R | other schools told to hold and secure | 2024-03-05 | snapshot
@fact closed = 2 | duration | R | days that it stayed closed | - | plan
@fact sut = 27 | other | V1 | stitches | - | constant
@fact cou = 14 | jobs | Bd | counsellors sent | 2024-03-08 | plan
@fact res = 5 | officers | Bd | school resource officers | 2024-03 | snapshot
@fact res0 = 8 | officers | Bd | school resource officers | 2019 | snapshot
@fact gal = 9 | price | Su | dollars that the knife cost | - | constant
@fact wea = 43 | other | Bd | weapons incidents | 2022-23 | constant
@fact wea0 = 31 | other | Bd | weapons incidents | 2021-22 | constant
@fact weap = 38.7 | rate | Bd | percent growth of weapons incidents | 2022-23 | constant
@fact kiln = 31 | other | R | people hiding in the art room | - | constant
@fact kids = 2 | other | Te | children | - | constant
@fact alm = 11:53 | clock | R | when staff pressed the alarm | - | constant
@fact lock = 90 | duration | R | seconds in which doors were locked | - | constant
@fact aim = 10 | duration | Bd | minutes until the first message | - | plan
@fact wsch = 26 | other | Bd | schools | 2024-03 | snapshot
@fact cutt = 3 | other | Bd | resource officer positions cut | 2024-03 | snapshot
@fact dogs = 2 | other | Bd | therapy dogs | 2024-03-08 | snapshot
@fact max = 3 | sentence | Su | years in youth custody at most | - | plan | hypothetical
@rel change weap = wea0 -> wea
@rel diff cutt = res0 - res
@trap asu ave :: accused and girl, both 15
@trap res res0 :: officers now and then
@trap wea wea0 :: two school years
@trap inj max :: three of different things

@doc a-cbc | public broadcaster web story | 2024-03-05
Riel Collegiate in lockdown after {3|inj} people stabbed, suspect in custody

Prairie Public News · Posted: Mar 05, 2024 1:31 PM CST | Last Updated: 2 hours ago

{Three|inj|by=police say} people, among them a teacher, are in hospital after a stabbing at a high school on Saskatoon's west side, police say. None of the injuries is considered life-threatening.

Officers were called to Riel Collegiate at {11:54 a.m.|call} on {Tuesday|day} and were inside {five|rsp} minutes later. A {15|asu}-year-old was arrested in the parking lot without a struggle.

{Six|oth} nearby schools were placed in hold-and-secure. Riel itself, with {1,120|enr} students, was locked down until {2:10 p.m.|lift} and will be closed for {two|closed} days.

"I hid behind the kiln," said Maddy Poitras, who is in Grade 10. "We had {thirty-one|kiln} people in there and nobody breathed."

With files from Tamsin Okafor

@doc b-paper | local daily | 2024-03-07
Teacher stepped between knife and girl, court told

Jarrett Wuttunee, Bridge City Leader

A youth accused of stabbing {two|st} fellow students and a teacher at Riel Collegiate made a first appearance in Saskatoon provincial court Wednesday.

He faces {four|ch} charges, including aggravated assault, and can't be named under the Youth Criminal Justice Act. He is {15|asu}. The Crown said it would not seek an adult sentence; the most a youth court can impose is {three|max} years.

According to an agreed summary, the attack began near the cafeteria at {11:52|t0}. The first victim, a Grade 11 student, {16|av}, was struck from behind and needed {27|sut} stitches. A girl, {15|ave}, was cut on the hand. Amrit Dhaliwal, {38|at}, who teaches shop, then put himself in between, with a chair.

The knife was bought online for {$9|gal}.

Police Chief Lorne Kasperski said officers got there in {eight|!rsp|by=Police Chief Lorne Kasperski} minutes. "That is as fast as it can be done at noon on that street."

The division has {five|res|t=now} school resource officers now, down from {eight|res0|t=in 2019} in 2019.

@doc c-tv | private TV station site | 2024-03-06
Hero teacher 'just did what shop teachers do'

CKQV Saskatoon – The man being called a hero after Tuesday's stabbing at Riel says he was thinking of his band saw.

"I teach them: you see something spinning, you don't grab it, you block it," Amrit Dhaliwal, {42|!at}, told CKQV from his porch, his arm in a sling.

The father of {two|kids} was one of {four|!inj} people hurt. The worst off, a {16|av}-year-old boy, had surgery and is stable.

Parents waited for more than two hours at a church down the street until the school was opened up at {1:10|!lift}. {Fourteen|cou} counsellors will be on hand when classes resume Friday.

Poll: Should there be metal detectors in schools? Yes 58% No 31% Not sure 11% (2,041 votes)

@doc d-division | letter of the school division to families | 2024-03-08
Dear Prairie Rivers families,

Thank you for the many ways you have cared for one another since Tuesday.

Riel reopens today. {Fourteen|cou} counsellors, Elders and {two|dogs} therapy dogs are in the library. All {three|inj} of those who were injured are now at home.

You have asked for facts, and here they are. Staff pressed the alarm at {11:53|alm}. Every door was locked within {90|lock} seconds. Families got our first message at 12:20, which was too late, and we are changing that: our aim is {ten|aim} minutes.

In the last school year our {26|wsch} schools recorded {43|wea|t=In the last school year} incidents with weapons, {39 per cent|weap|round} more than the {31|wea0|t=of the year before} of the year before. The board will decide on March 26 whether to restore the {three|cutt} resource officer positions cut since 2019.

Board office: 306-555-0119, ext. 2
