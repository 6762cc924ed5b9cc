@story u8-marshfield-gore-meeting
@topic Town meeting in a Vermont town: the grader, the school, the pig
@subject T = Marshfield Gore | the Gore | the town
@subject B = Selectboard | the selectboard | the board
@subject S = Gore Village School | the village school | the school
@subject C = Constance Lafrenière-Adeyemi | Lafrenière-Adeyemi | the moderator | Connie
@subject H = Hollis Bracegirdle | Bracegirdle | the road foreman | Hollis
@subject L = Gore Community Library | the library
@subject R = Rescue squad | the rescue squad | the ambulance squad
@subject W = Wren Takahashi | Takahashi | the challenger
@subject E = Earl Poginy | Poginy | the incumbent
@fact att = 187 | crowd | T | voters in the hall | 2016-03-01 | snapshot
@fact at5 = 142 | crowd | T | voters in the hall | 2015 | snapshot
@fact reg = 1036 | other | T | registered voters | 2016 | snapshot
@fact sh = 18 | turnout | T | turnout | 2016-03-01 | snapshot
@fact bud = 1284000 | budget | T | town budget in dollars | 2016-17 | plan
@fact bu5 = 1197000 | budget | T | town budget in dollars | 2015-16 | constant
@fact inc = 7.3 | rate | T | rise of the town budget | 2016-17 | plan
@fact gr = 268000 | price | B | price of a grader in dollars | 2016 | plan
@fact gra = 58000 | price | H | price of a used grader in dollars | 2016 | plan
@fact gy = 94 | votes_cast | B | votes for the grader | 2016-03-01 | snapshot
@fact gn = 81 | votes_cast | B | votes against the grader | 2016-03-01 | snapshot
@fact sb = 2140000 | budget | S | school budget in dollars | 2016-17 | plan
@fact sy = 103 | votes_cast | S | votes for the school budget | 2016-03-01 | snapshot
@fact sn = 77 | votes_cast | S | votes against the school budget | 2016-03-01 | snapshot
@fact kid = 72 | enrolment | S | pupils | 2016 | snapshot
@fact wt = 309 | vote_count | W | votes for the board seat | 2016-03-01 | snapshot
@fact ep = 288 | vote_count | E | votes for the board seat | 2016-03-01 | snapshot
@fact mw = 21 | margin | W | votes ahead | 2016-03-01 | snapshot
@fact lib = 22000 | budget | L | grant to the library in dollars | 2016-17 | plan
@fact lia = 26500 | budget | L | grant asked for in dollars | 2016-17 | plan
@fact res = 41000 | budget | R | grant in dollars | 2016-17 | plan
@fact cal = 163 | other | R | calls answered | 2015 | cumulative
@fact mi = 53 | distance | T | miles of dirt road | 2016 | constant
@fact hr = 6 | duration | T | hours the meeting took | 2016-03-01 | snapshot
@fact beg = 09:00 | clock | T | time the meeting began | 2016-03-01 | snapshot
@fact pie = 31 | other | T | pies at the lunch | 2016-03-01 | snapshot
@fact yrs = 27 | duration | E | years on the board | 2016 | cumulative
@fact tax = 0.58 | rate | T | town tax rate in dollars a hundred | 2016-17 | plan
@fact lct = 4500 | other | L | dollars cut from the grant | 2016-17 | plan
@fact gm = 13 | margin | B | votes by which the grader passed | 2016-03-01 | snapshot
@fact gwt = 17 | other | B | tons that the grader weighs | - | constant
@rel diff lct = lia - lib
@rel diff gm = gy - gn
@rel change inc = bu5 -> bud
@rel share sh = att / reg
@rel diff mw = wt - ep
@race seat = wt ep
@trap att at5 :: two years
@trap bud sb :: town and school
@trap bud bu5 :: two years
@trap gr gra :: new and used
@trap lib lia :: voted and asked for
@trap gy wt :: a show of hands in the hall and a ballot all day

@doc a-daily | state daily | 2016-03-02
Gore voters buy a grader, oust a {27|yrs}-year selectman

By Philomène Radcliffe
Free Press Correspondent

MARSHFIELD GORE — In a hall that smelled of wet wool and {31|pie} pies, the voters of this hill town took most of Tuesday to decide that they can afford a road grader.

The new machine costs {$268,000|gr}. It passed, {94|gy} to {81|gn}, on a standing count, after road foreman Hollis Bracegirdle told them the old one "is mostly Bondo" and a used one, at {$58,000|gra}, would be somebody else's Bondo. The town has {53|mi} miles of dirt road and the mud isn't here yet.

{One hundred eighty-seven|att} people took part, about {18 percent|~sh} of the checklist, up from {142|at5|t=last year} last year. They'd begun at {9 a.m.|beg} and needed {six|hr} hours, lunch included.

The {$1.28 million|bud} municipal budget is {7.3 percent|inc} higher than this year's. The {$2.14 million|sb} for the village school, which has {72|kid} pupils, passed {103|sy} to {77|sn}.

At the ballot box in the hall outside, where the poll ran until 7, Wren Takahashi, a cheesemaker, beat incumbent Earl Poginy, {309|wt|t=until 7} to {288|ep|^}, for a seat on the selectboard which Poginy had held for {27|yrs} years.

@doc b-weekly | county weekly | 2016-03-09
MEETING NOTES

Marshfield Gore. Moderator Constance Lafrenière-Adeyemi ruled the pig out of order. (It belonged to the Ladds and left quietly.)

Art. 4. General budget, {$1,284,000|bud}, up from {$1,197,000|bu5}. Passed on a voice vote. Rate estimated at {58|tax|x=0.01|m=projected} cents.
Art. 7. Grader. See above the fold. {Ninety-four|gy} yes, {eighty-one|gn} no, "and one asleep," per the moderator.
Art. 9. Library. Asked for {$26,500|lia}; cut from the floor to {$22,000|lib} on a motion by Mr. Poginy.
Art. 10. Rescue squad, {$41,000|res}. The chief said it went out {163|cal|t=last year|by=The chief} times last year. No discussion. Passed.
Art. 12. School: {103|sy}-{77|sn} by paper ballot.

By Australian ballot: Takahashi {309|wt}, Poginy {288|ep}.

Elsewhere: Calais voted 88-71 for a noise ordinance; Worcester didn't.

@doc c-listserv | neighbourhood e-mail list | 2016-03-02
Subject: thank you Earl (and congrats Wren)

Neighbors,

{Twenty-one|mw} votes. That's all there was in it, and I for one hope we can now all stop arguing in the dump line.

Earl gave us {27|yrs} years of Monday nights for, what was it, $900 a year? Whatever you think about the library ({4,500|lct} dollars, Earl, honestly), say thanks when you see him at the store.

To those who said nobody comes any more: there were {187|att|t=yesterday} in there yesterday and I counted {31|pie} pies, one of them mine. Of {1,036|reg} on the checklist that isn't many, OK. It's more than the {142|at5|t=in 2015} in 2015, and it was the grader that did it.

Lost: one mitten, grey. Found: one pig.

@doc d-radio | public radio feature, transcript | 2016-03-04
(SOUND OF GAVEL)

What does democracy weigh? In this room it weighs {seventeen|gwt} tons and runs {two hundred sixty-eight thousand|gr} dollars.

(BRACEGIRDLE) "You got {fifty-three|mi} miles of mud. You got one machine. You do the math."

They did. It took, all told, {six|hr} hours, and {thirteen|gm} more hands were up for it than against. Connie Lafrenière-Adeyemi has wielded the gavel for a decade. She says that the school vote was the one she had worried about. {Seventy-two|kid} kids, a budget of {two-point-one-four million|sb|v=2140000}: folks with no children looked at those lines a long time. But {a hundred and three|sy} wrote yes.

(TAKAHASHI) "I make cheese. I'm good at waiting." She'll have to wait for nothing now. She beat Earl Poginy by {twenty-one|mw}.

The budget goes up by {seven percent|~inc}. The pig, I'm told, is fine.
