@story w4-onamutuni-school
@topic Overcrowding at a combined school in northern Namibia while its neighbour empties, January to April 2028
@subject O = Onamutuni Combined School | Onamutuni | the combined school | OCS
@subject E = Etope Secondary School | Etope | the secondary school
@subject R = Oshikoto region | the region | Oshikoto | regional directorate | the directorate
@subject G = education ministry | the ministry | the minister | Petrina Uugwanga | Uugwanga
@subject T = teachers' union | NANTU | the union
@subject P = Selma Haikali | Haikali | the principal
@fact o26 = 1180 | enrolment | O | learners enrolled | January 2026 | snapshot
@fact o27 = 1246 | enrolment | O | learners enrolled | January 2027 | snapshot
@fact o28 = 1482 | enrolment | O | learners enrolled | January 2028 | snapshot
@fact o28m = 1519 | enrolment | O | learners enrolled | 15 March 2028 | snapshot
@fact o29 = 1640 | enrolment | O | learners enrolled | January 2029 | snapshot | projected
@fact cap = 1050 | enrolment | O | learners that the buildings were made for | - | constant
@fact g = 791 | enrolment | O | girls enrolled | 15 March 2028 | snapshot
@fact b = 728 | enrolment | O | boys enrolled | 15 March 2028 | snapshot
@fact hos = 412 | enrolment | O | boarders | 15 March 2028 | snapshot
@fact day = 1107 | enrolment | O | day learners | 15 March 2028 | snapshot
@fact beds = 300 | other | O | hostel beds | 2028 | snapshot
@fact gr1 = 204 | enrolment | O | learners in Grade 1 | January 2028 | snapshot
@fact gr8 = 263 | enrolment | O | learners in Grade 8 | January 2028 | snapshot
@fact gr12 = 118 | enrolment | O | learners in Grade 12 | January 2028 | snapshot
@fact cls1 = 4 | other | O | Grade 1 classes | 2028 | snapshot
@fact avg1 = 51 | rate | O | learners in a Grade 1 class | January 2028 | snapshot
@fact tea = 41 | jobs | O | teachers | 15 March 2028 | snapshot
@fact rat = 37.05 | rate | O | learners for every teacher | 15 March 2028 | snapshot
@fact perm = 29 | other | O | brick classrooms | 2028 | snapshot
@fact tent = 7 | other | O | classes taught in tents | 2028 | snapshot
@fact room = 36 | other | O | teaching spaces | 2028 | snapshot
@fact toi = 18 | other | O | working toilets | 2028 | snapshot
@fact e27 = 864 | enrolment | E | learners enrolled | January 2027 | snapshot
@fact e28 = 702 | enrolment | E | learners enrolled | January 2028 | snapshot
@fact eTea = 34 | jobs | E | teachers | 2028 | snapshot
@fact ePass = 44 | rate | E | share of Grade 11 candidates who passed | 2027 | constant
@fact oPass = 61 | rate | O | share of Grade 11 candidates who passed | 2027 | constant
@fact eRoom = 6 | other | E | empty classrooms | 2028 | snapshot
@fact reg = 74310 | enrolment | R | learners enrolled | January 2028 | snapshot
@fact unJ = 612 | waiting | R | learners without a place | January 2028 | snapshot
@fact unM = 87 | waiting | R | learners without a place | 15 March 2028 | snapshot
@fact blk = 14200000 | budget | O | Namibian dollars for new classrooms | 2028 budget | plan
@fact nClass = 12 | other | O | new classrooms to be built | 2028 budget | plan | pledged
@fact budR = 38600000 | budget | R | Namibian dollars for school building | 2028 budget | plan
@fact tPro = 9 | jobs | G | extra teachers promised | January 2028 | plan | pledged
@fact tCame = 5 | jobs | O | extra teachers arrived | 15 March 2028 | cumulative
@fact norm1 = 35 | rate | G | most learners a teacher should have in primary grades | - | constant | threshold
@fact norm2 = 30 | rate | G | most learners a teacher should have in secondary grades | - | constant | threshold
@fact fee = 450 | price | O | Namibian dollars asked of parents a year | 2028 | constant
@fact meal = 640 | other | O | learners fed at school | 2028 | snapshot
@fact km = 14 | distance | E | kilometres to the combined school | - | constant
@fact tWant = 16 | jobs | T | extra teachers demanded | April 2028 | plan
@fact mv = 150 | enrolment | R | learners to be moved to the secondary school | June 2028 | plan
@rel sum o28m = g + b
@rel sum o28m = hos + day
@rel sum room = perm + tent
@rel diff up = o28 - o27
@fact up = 236 | enrolment | O | learners gained | January 2028 | snapshot
@rel change upp = o27 -> o28
@fact upp = 18.94 | rate | O | growth of enrolment in a year | January 2028 | snapshot
@rel diff dn = e27 - e28
@fact dn = 162 | enrolment | E | learners lost | January 2028 | snapshot
@rel change dnp = e27 -> e28
@fact dnp = -18.75 | rate | E | growth of enrolment in a year | January 2028 | snapshot
@rel diff over = o28m - cap
@fact over = 469 | enrolment | O | learners above what the buildings were made for | 15 March 2028 | snapshot
@rel diff nobed = hos - beds
@fact nobed = 112 | enrolment | O | boarders without a bed of their own | 15 March 2028 | snapshot
@rel diff tMiss = tPro - tCame
@fact tMiss = 4 | jobs | O | promised teachers still to come | 15 March 2028 | snapshot
@rel product gr1 = cls1 * avg1
@rel share blkS = blk / budR
@fact blkS = 36.79 | other | O | share of the region's building money | 2028 budget | plan
@rel diff late = o28m - o28
@fact late = 37 | enrolment | O | learners who came after the first count | 15 March 2028 | cumulative
@rel diff up26 = o27 - o26
@fact up26 = 66 | enrolment | O | learners gained | January 2027 | snapshot
@fact eRat = 20.65 | rate | E | learners for every teacher | January 2028 | snapshot
@trap late rat :: thirty-seven latecomers and thirty-seven learners a teacher
@trap o28 o28m :: first count and March count of the same year
@trap upp dnp :: one school grew about as fast as the other shrank
@trap e27 e28 :: last year's and this year's roll
@trap unJ unM :: the waiting list fell
@trap tea eTea :: teachers of the two schools
@trap tPro tWant :: promised by the ministry, demanded by the union
@trap norm1 norm2 :: two norms
@trap blk budR :: the school's part and the region's whole
@trap room norm1 :: thirty-six rooms and the norm of thirty-five

@doc a-agency | national news agency | 2028-01-21
Onamutuni school bursts at seams as {1 482|o28} learners turn up

ONAMUTUNI, 21 Jan. – Enrolment at Onamutuni Combined School has jumped to {1 482|o28|t=this week} this week, from {1 246|o27|t=a year ago} at the same point a year ago, principal Selma Haikali told Nampress on Friday.

The increase of {236|up} learners comes on top of {66|up26} gained the year before. The buildings, finished in 2011, were meant for {1 050|cap}.

Grade 1 alone has {204|gr1} children in {four|cls1} classes, which puts {51|avg1} in front of each teacher. The ministry's own norm is {35|norm1|by=The ministry's} for primary and {30|norm2|by=The ministry's} for secondary grades. The heaviest load is in Grade 8, where {263|gr8} were admitted after feeder schools sent more than agreed.

Across Oshikoto, {612|unJ|t=by Friday|by=education director Lamech Iipumbu} learners still had no place by Friday, education director Lamech Iipumbu said, out of a regional roll of {74 310|reg}. He said {nine|tPro|by=He} extra teachers had been approved for Onamutuni and would report before the end of February.

{Fourteen|km} kilometres down the gravel road, Etope Secondary has the opposite trouble: it opened the year with {702|e28} learners, having had {864|e27|t=last January} last January.

@doc b-daily | national daily | 2028-03-22
Tents, teachers, toilets: a school counts up
By Hileni Amukwaya | Pictures: Contributed

{Seven|tent} white tents stand where the netball court used to be. In each of the {seven|tent}, a class of Onamutuni Combined School is taught from half past seven until the canvas is too hot, which by ten it is.

Last week's official count, taken on {the fifteenth school day|-}, gave {1 519|o28m|t=Last week's official count} learners: {791|g|^} girls and {728|b|^} boys. Of them {412|hos|^} sleep in the hostel, which has beds for {300|beds}. The remaining {1 107|day|t=Last week's official count} walk, some of them from across the oshana.

"We have {29|perm|by=Selma Haikali} proper rooms and, with the tents, {36|room|^} places where you can put a teacher," said Selma Haikali, the principal. The trouble is putting one there. She has {41|tea}, which works out at {37|rat|round} children each. Of the reinforcements that Windhoek announced in January, {five|tCame} have reported; the other {four|tMiss} are, in her words, "in the e-mail".

Latecomers are part of it. Since the first count {37|late|t=Since the first count} more have been let in, mostly from cattle posts. There are {18|toi} toilets that flush.

Why here? Parents mention exam results. In last year's Grade 11 papers {61%|oPass|t=In last year's Grade 11 papers} of Onamutuni's candidates passed, against {44%|ePass|^} at Etope, which now has {six|eRoom} rooms standing empty.

The yearly contribution, N${450|fee}, is not compulsory. Most pay it.

@doc c-regional | regional weekly | 2028-03-24
N${386 million|!budR} for classrooms, but when?
Northern Herald, p. 3 — Call the newsroom: 065 555 0142

OMUTHIYA – Relief is on its way to the region's fullest school, if the budget tabled last week is to be believed. The directorate will get N${386 million|!budR|t=in the budget tabled last week|by=the budget} for school buildings in the budget tabled last week. Of that, N${14.2 million|blk|^} goes to Onamutuni for a block of {12|nClass|^} classrooms, to open in 2029.

The school needs it. According to the directorate's March figures it has {728|!g|by=the directorate's March figures} girls and {791|!b|^} boys on its books, or {469|over|^} more children than the place was designed for. At the start of the year the head count stood at {1 482|o28|t=At the start of the year}, an increase of {19%|upp|round} in twelve months.

Things look different at Etope. The secondary school lost {162|dn} learners over the same period, close to {a fifth|~dnp|v=-20}. Its {34|eTea} teachers now have about {21|~eRat} learners each, "a ratio that private schools advertise", as one of them told this paper.

Regional director Lamech Iipumbu wants to even things out by transferring {150|mv|t=in June|by=Regional director Lamech Iipumbu} learners from one to the other in June. The number of children in the region without a desk, he added, has come down to {87|unM|by=he}.

ALSO IN THIS ISSUE: Mahangu price up N$2.10 a kilo | B1 crash claims 3 | Eleven Arrows lose 4-1

@doc d-union | press statement of a trade union | 2028-04-05
NANTU: {SIXTEEN|tWant} TEACHERS, NOT SLOGANS

The union notes with concern the situation at Onamutuni, where {1 519|o28m|t=at the March count} learners were registered at the March count with {41|tea|^} teachers to serve them.

1. In January the ministry undertook to send {nine|tPro|t=In January|by=the ministry} additional teachers. To date {six|!tCame|t=To date} have arrived. We now demand {16|tWant|by=We}, which is what the norm requires.

2. There are {204|gr1} six- and seven-year-olds in Grade 1. A class of {51|avg1} is not a class but a crowd. The norm says {35|norm1|by=The norm}.

3. Over {a hundred|>nobed} boarders, {112|nobed} to be exact, share a mattress or lie on the floor, because the hostel has {300|beds} beds for {412|hos} children.

4. The feeding programme reaches {640|meal} learners. It should reach all.

5. We take no comfort from the plan to bus {150|mv|t=after the winter break} children to Etope after the winter break. Teachers at Etope welcome them; their parents don't. No parent drives past {a 61-percent school|-} to get to {a 44-percent one|-}.

6. The N${14.2 million|blk} block of {twelve|nClass} rooms will not be ready before the roll has passed {1 600|>o29|t=next year} next year, by the principal's own forecast.

Issued by: Secretary for Basic Education, tel. 061 555 0199

@doc e-ministry | transcript of parliamentary answers | 2028-04-12
Replies to questions 41 to 44, National Assembly

HON. KAUTWIMA asked how many learners attend Onamutuni Combined School and what its capacity is.

MINISTER UUGWANGA: Honourable Speaker, the school was built for {1 050|cap} learners. In January 2026 it had {1 180|o26|t=In January 2026}, in January 2027 {1 246|o27|t=in January 2027}, and in January of this year {1 428|!o28|t=in January of this year}. The statutory count in March found {1 519|o28m|t=in March|by=The statutory count}. We expect {1 640|o29|t=next January|by=We} next January unless measures are taken.

HON. KAUTWIMA asked what those measures were.

MINISTER UUGWANGA: There are three. We have budgeted N${38.6 million|budR|by=We} for construction in Oshikoto, {37%|blkS|round|by=We} of it for this one school. We have sent {five|tCame} teachers, and {four|tMiss} will follow. And from June {150|mv|t=from June} learners will be offered places at Etope, whose roll has declined by {18.75%|dnp|v=-18.75} to {702|e28}.

HON. KAUTWIMA: And the matriculants?

MINISTER UUGWANGA: The {118|gr12} Grade 12 learners will not be moved.

HON. SHIFETA asked how many children in the region had no school.

MINISTER UUGWANGA: When schools opened there were {612|unJ|t=When schools opened}. By the middle of March, {87|unM|t=By the middle of March}. I do not have a later figure.
