@story y2-kestner-levy
@topic School levies in Kestner and Marlow Falls, Ohio, May 2033
@subject K = Kestner City Schools | Kestner | Issue 3
@subject M = Marlow Falls Local Schools | Marlow Falls | Issue 5
@subject S = Sharon Dvorak | Dvorak | Kestner's superintendent
@subject J = Jerome Pitts | Pitts | Marlow Falls' superintendent
@subject C = Tuscarora County Board of Elections | the board of elections | the board
@fact ky = 4117 | vote_count | K | votes for the levy | 2033-05-03 unofficial | snapshot
@fact kn = 3846 | vote_count | K | votes against the levy | 2033-05-03 unofficial | snapshot
@fact my = 1508 | vote_count | M | votes for the levy | 2033-05-03 unofficial | snapshot
@fact mn = 1522 | vote_count | M | votes against the levy | 2033-05-03 unofficial | snapshot
@fact kt = 5.9 | rate | K | levy in mills | 2033 | plan
@fact mt = 7.25 | rate | M | levy in mills | 2033 | plan
@fact ke = 3280 | enrolment | K | pupils | 2033 | constant
@fact me = 1140 | enrolment | M | pupils | 2033 | constant
@fact cut = 19 | jobs | M | teachers to lose their jobs if the levy fails | 2034 | plan | hypothetical
@fact out = 58 | other | C | mail ballots not yet counted | 2033-05-03 night | snapshot
@fact mm = 14 | margin | M | votes short | 2033-05-03 unofficial | snapshot
@rel diff mm = mn - my
@race marlow = my mn
@trap my mn :: fourteen votes apart
@trap kt mt :: two levies

@doc gazette | daily newspaper | 2033-05-04
Kestner levy passes; Marlow Falls' trails by {14|mm}

Issue 3, the {5.9|kt}-mill levy for Kestner City Schools, won Tuesday, {4,117|ky} to {3,846|kn}. Issue 5 may not be so lucky. Marlow Falls' {7.25|mt}-mill request had {1,508|my} votes for it and {1,522|mn} against, and the board of elections still holds {58|out} mail ballots.

"I won't sleep till the 14th," said Jerome Pitts, whose district has {1,140|me} students. Kestner, with {3,280|ke}, can hire again.

@doc wtsc | local TV station | 2033-05-04
School levies: a win and a wait

Dancing in the gym at Kestner High: {4,117|ky} yes, {3,846|kn} no. "This community just hugged its kids," superintendent Sharon Dvorak told WTSC.

{Ten|-} miles east no one danced. With {58|out} absentees left at the board, the no side leads in Marlow Falls by {1,522|mn} to {1,508|my}. If it holds, {19|cut} teachers there will be let go, according to Pitts, who has run the district since 2029.
