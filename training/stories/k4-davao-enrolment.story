@story davao-enrolment
@topic First day of school in the Philippine province of San Isidro Sur, 4 to 8 June 2012
@subject D = Division of San Isidro Sur | the division | San Isidro Sur | the province
@subject M = Mabuhay Central Elementary School | Mabuhay Central | the biggest school | the school
@subject T = Talisay National High School | Talisay High | the high school
@subject S = Department of Education | DepEd | the department
@subject C = Teachers for Classrooms | the teachers' group | the alliance | TFC
@subject R = Corazon Abubakar-Lim | Abubakar-Lim | the superintendent
@fact e12 = 214630 | enrolment | D | pupils in public schools | 2012-06-08 | snapshot
@fact el12 = 151905 | enrolment | D | pupils in public elementary schools | 2012-06-08 | snapshot
@fact hs12 = 62725 | enrolment | D | pupils in public high schools | 2012-06-08 | snapshot
@fact e11 = 206210 | enrolment | D | pupils in public schools | 2011-06 | snapshot
@fact up = 8420 | enrolment | D | rise of pupils in public schools in a year | 2012-06-08 | snapshot
@fact e4 = 187400 | enrolment | D | pupils in public schools | 2012-06-04 | snapshot
@fact m12 = 5874 | enrolment | M | pupils | 2012-06-08 | snapshot
@fact t12 = 7316 | enrolment | T | pupils | 2012-06-08 | snapshot
@fact g1 = 27480 | enrolment | D | pupils in Grade 1 | 2012-06-08 | snapshot
@fact kg = 22950 | enrolment | D | children in kindergarten | 2012-06-08 | snapshot
@fact sm = 71 | other | M | pupils in a class | 2012-06-04 | snapshot
@fact st = 45 | other | S | pupils in a class | - | plan | threshold
@fact sh = 612 | other | D | classrooms lacking | 2012-06-08 | snapshot
@fact shc = 1140 | other | C | classrooms lacking as the teachers count them | 2012-06-08 | snapshot
@fact bl = 240 | other | S | classrooms to be built | 2012-12 | plan | pledged
@fact tch = 318 | jobs | D | teaching posts unfilled | 2012-06-08 | snapshot
@fact cost = 168000000 | budget | S | pesos for new classrooms | 2012 | plan | pledged
@fact shift = 3 | other | M | shifts a day | 2012-06-04 | snapshot
@fact seat = 19 | other | T | pupils for one toilet | 2012-06-04 | snapshot
@fact star = 05:45 | clock | M | start of the first shift | 2012-06-04 | constant
@rel sum e12 = el12 + hs12
@rel diff up = e12 - e11
@fact shr = 29.2 | rate | D | share of pupils in high schools | 2012-06-08 | snapshot
@fact hop = 200 | jobs | D | teaching posts to be filled | 2012-07 | plan | projected
@rel share shr = hs12 / e12
@trap e4 e12 :: the first day's count and the first week's
@trap sh shc :: two definitions of a missing classroom
@trap sh bl :: missing and to be built
@trap m12 t12 :: two schools
@trap sm st :: real and allowed class size
@trap e11 e12 :: last year and this

@doc a-broadsheet | national broadsheet | 2012-06-05
Classes of {71|sm} greet first-graders in Mindanao's San Isidro Sur

By Allan Quiambao
Inquiring Eye Mindanao

SAN ISIDRO SUR—A bell made from an artillery shell rang at {5:45 a.m.|star|t=on Monday} on Monday and the first of {three|shift} shifts filed into Mabuhay Central Elementary School, {71|sm|t=on Monday} to a room meant for {45|st}.

Public schools across the province took in {187,400|e4|t=on opening day|by=Superintendent Corazon Abubakar-Lim} pupils on opening day, Superintendent Corazon Abubakar-Lim said. Late enrollees will push that well beyond last year's {206,210|e11|t=last year's}.

"Every mother comes on Thursday, after the fish is sold," she added.

The division lacks {612|sh|by=its own reckoning} classrooms by its own reckoning, but the alliance Teachers for Classrooms, which does not count a gym with a curtain as a room, insists on {1,140|shc|by=the alliance Teachers for Classrooms}. DepEd has promised {240|bl|t=by December|by=DepEd} by December, worth {P168 million|cost|v=168000000|by=DepEd}.

@doc b-division | government bulletin | 2012-06-09
DIVISION MEMORANDUM No. 114, s. 2012: Quick Count, end of first week

Total, public schools: {214,630|e12|t=end of first week}
 Elementary: {151,905|el12|^}
 Secondary: {62,725|hs12|^}
Increase over June 2011: {8,420|up}
Kindergarten, included above: {22,950|kg}
Grade 1, included above: {27,480|g1}

Largest schools: Talisay National High School, {7,316|t12}; Mabuhay Central Elementary School, {5,874|m12}.

Classroom shortage: {612|sh}. Vacant teacher items: {318|tch}.

All principals are reminded that the class size of {45|st} is a ceiling and not a target. Submit Form 3 in two copies by 15 June.

(SGD) CORAZON ABUBAKAR-LIM, CESO VI

@doc c-tabloid | city tabloid | 2012-06-09
SIKSIKAN! Kids sit on floor, teachers cry

Exactly {206,210|!e12|t=after one week} kids are now crammed into San Isidro Sur's public schools after one week, the division's quick count says.

{Three out of ten|~shr|v=30} are in high school: {62,725|hs12}. The rest, {159,105|!el12} of them, are in the little grades, where it's the tightest.

Ma'am Ligaya at Mabuhay Central has {71|sm} in front of her and one electric fan behind her. "I know {50|-} names," she said.

But the toilet champ is Talisay High, where {190|!seat} share one bowl. Talisay has {5,874|!t12} students, Mabuhay {7,316|!m12}.

TFC says rooms needed: {1,140|shc|by=TFC}. DepEd says it's {half|-} that. Who's lying? Text YES or NO to 2366. P2.50 per text.

@doc d-radio | radio station web summary | 2012-06-11
Superintendent: {318|tch} teachers short, but "no child sent home"

DXSI 891 kHz - Morning Kapihan summary - posted 08:14

Guest: Corazon Abubakar-Lim.

Asked how many had shown up, she gave the final first-week number, {214,630|e12|t=first-week|by=she}, versus {187,400|e4|t=last Monday} last Monday. Growth for the year is {8,420|up}.

Asked about teachers: {318|tch|by=she} vacancies, of which she hopes to fill {200|hop|t=by July|m=projected} by July. Asked about rooms: {612|sh} short, with {240|bl|t=before Christmas} coming before Christmas for {P168 million|cost|v=168000000}. On Grade 1, {27,480|g1} children came.

Caller Boyet from Talisay said there is one toilet per {19|seat} students in his daughter's building. "That's not a line, that's a parade," said host Manny Dimaporo.

Next: price of galunggong, P140 per kilo. Then, basketball 98-91.
