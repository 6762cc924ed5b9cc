@story yb-wapsie-schoolbond
@topic School bond that needed exactly sixty percent and a three-seat board race in an Iowa district
@subject WD = Red Willow Community School District | the district | Red Willow
@subject B = the bond | the bond measure | Measure R
@subject BY = Yes on the bond | bond supporters
@subject BN = No on the bond | bond opponents
@subject BR = Annika Brandt | Brandt
@subject OK = Chidi Okeke-Lund | Okeke-Lund
@subject ST = Gerald Stolpe | Stolpe | the board president
@subject VA = Mai Vang | Vang | the nurse
@subject DI = Lorna Dietz | Dietz
@subject HA = Pete Halloran | Halloran
@subject Y4 = Yes for Kids
@subject TU = Taxpayers Standing Together | the taxpayers' group
@fact rg = 12480 | other | WD | registered voters | - | constant
@fact b0 = 5098 | votes_cast | WD | ballots counted | election night | snapshot
@fact b1 = 5117 | votes_cast | WD | ballots counted | canvass | snapshot
@fact lt = 19 | votes_cast | WD | late absentee ballots | canvass | snapshot
@fact to = 41 | turnout | WD | turnout | canvass | snapshot
@fact tp = 22.6 | turnout | WD | turnout | 2033 | snapshot
@fact y0 = 2993 | vote_count | BY | votes on the bond | election night | snapshot
@fact n0 = 1998 | vote_count | BN | votes on the bond | election night | snapshot
@fact p0 = 59.97 | vote_share | BY | share of votes on the bond | election night | snapshot
@fact sh = 2 | other | BY | votes short of approval | election night | snapshot
@fact un = 107 | vote_count | WD | ballots with no vote on the bond | canvass | snapshot
@fact y1 = 3006 | vote_count | BY | votes on the bond | canvass | snapshot
@fact n1 = 2004 | vote_count | BN | votes on the bond | canvass | snapshot
@fact p1 = 60 | vote_share | BY | share of votes on the bond | canvass | snapshot
@fact n2 = 2003 | vote_count | BN | votes on the bond | recount | snapshot
@fact y2 = 3006 | vote_count | BY | votes on the bond | recount | snapshot
@fact th = 60 | other | B | share of votes needed | - | constant | threshold
@fact p3 = 54.8 | vote_share | BY | share of votes on the bond | 2033 | snapshot
@fact br = 2704 | vote_count | BR | votes for the board | election night | snapshot
@fact ok = 2611 | vote_count | OK | votes for the board | election night | snapshot
@fact st = 2398 | vote_count | ST | votes for the board | election night | snapshot
@fact va = 2391 | vote_count | VA | votes for the board | election night | snapshot
@fact di = 1870 | vote_count | DI | votes for the board | election night | snapshot
@fact ha = 866 | vote_count | HA | votes for the board | election night | snapshot
@fact bt = 12840 | vote_count | WD | votes for the board, all candidates | election night | snapshot
@fact m0 = 7 | margin | ST | lead in votes for the board | election night | snapshot
@fact st1 = 2401 | vote_count | ST | votes for the board | canvass | snapshot
@fact va1 = 2404 | vote_count | VA | votes for the board | canvass | snapshot
@fact m1 = 3 | margin | VA | lead in votes for the board | canvass | snapshot
@fact st2 = 2402 | vote_count | ST | votes for the board | recount | snapshot
@fact va2 = 2403 | vote_count | VA | votes for the board | recount | snapshot
@fact m2 = 1 | margin | VA | lead in votes for the board | recount | snapshot
@fact se = 3 | seats | WD | board seats filled | - | constant
@fact bs = 7 | seats | WD | board seats | - | constant
@fact cd = 6 | candidates | WD | candidates for the board | - | constant
@fact am = 29500000 | budget | B | dollars to be borrowed | 2035 | plan
@fact sa = 4100000 | budget | WD | dollars of state aid for the school | 2035 | plan | projected
@fact tot = 33600000 | budget | WD | dollars that the new school is to cost | 2035 | plan
@fact tx = 2.05 | price | B | dollars of tax on each $1,000 of value | first year | plan | projected
@fact en = 2310 | enrolment | WD | pupils | fall 2035 | snapshot
@fact cap = 1950 | other | WD | pupils that the buildings were made for | - | constant
@fact ov = 360 | other | WD | pupils beyond capacity | fall 2035 | snapshot
@fact ns = 520 | other | WD | pupils that the new school would take | 2038 | plan
@fact f1 = 21640 | fundraising | Y4 | dollars raised | election week | cumulative
@fact f2 = 9975 | fundraising | TU | dollars raised | election week | cumulative
@fact rc = 640 | spending | TU | dollars of bond posted for the recount | recount | snapshot
@rel sum b1 = b0 + lt
@rel share to = b1 / rg
@rel sum b0 = y0 + n0 + un
@rel sum b1 = y1 + n1 + un
@rel sum bt = br + ok + st + va + di + ha
@rel diff m0 = st - va
@rel diff m1 = va1 - st1
@rel diff m2 = va2 - st2
@rel sum tot = am + sa
@rel diff ov = en - cap
@race board = br ok st va di ha
@race canvass = va1 st1
@race recount = va2 st2
@race bondcount = y1 n1
@trap p0 p1 :: a hair under on the night and exactly there at the canvass
@trap p1 th :: the result and the bar, both sixty
@trap y1 y2 :: canvass and recount
@trap m0 m1 :: lead of one, then of the other
@trap b0 bt :: ballots, and votes of people who had three
@trap am tot :: the loan and the whole cost
@trap en ns :: pupils now and places in the new school
@trap to tp :: two elections
@trap ov ns :: crowding and places planned
@trap se m1 :: three seats and three votes

@doc a-tv | local TV site | 2035-11-07
Red Willow school bond fails by two votes; maybe

RED WILLOW, Iowa (KWLO) -- If you stayed home last night, this one's for you.

The {$29.5 million|am} bond to build a new elementary school got {2,993|y0|t=last night} votes. {1,998|n0|t=last night} people voted against. In Iowa a school bond needs {60%|th}, and that comes out to {59.97%|p0|t=last night}. Superintendent Ilse Marquardt says it was {two|sh|by=Superintendent Ilse Marquardt says} votes short.

But there's a catch. Absentee ballots with a good postmark can still come in until Monday.

The district has {2,410|!en} students in buildings meant for {1,950|cap}. Two years ago voters gave a similar plan {54.8%|p3|t=Two years ago}.

In the board race, with {three|se} seats open, Annika Brandt, {2,704|br}, and Chidi Okeke-Lund, {2,611|ok}, are in. Board President Gerald Stolpe, with {2,398|st}, is holding on to third over Mai Vang, who has {2,391|va}. That's {seven|m0}.

>> 5 weekend craft fairs | Wind chill 11 | Red Willow 34, Osage Creek 7

@doc b-weekly | local weekly paper | 2035-11-15
BOND PASSES ON THE NOSE
Nineteen envelopes change everything

By Harriet Spoelstra

Nobody in the auditor's office had ever seen it and nobody expects to again. When the last {19|lt} absentee ballots were opened Tuesday, Measure R stood at {3,006|y1|t=Tuesday} yes and {2,004|n1|^} no. Divide it any way you like. It is {60 percent|p1|t=Tuesday}, with nothing after the decimal point.

"I did it on the machine, then on the back of a seed catalog," said Auditor Wendell Ruiz.

The same {19|lt} envelopes put nurse Mai Vang in the third board chair. She now has {2,404|va1|t=now} to {2,401|st1|^} for the board president, who has been in it since 2019. Lorna Dietz had {1,870|di|t=on election night} on election night, Pete Halloran {868|!ha|^}.

In all {5,117|b1} of us voted out of {12,480|rg} registered, {41 percent|to}; in 2033 it was {22.6|tp|t=in 2033}. {One hundred seven|un|v=107} of those left the bond blank.

The taxpayers' group, which had taken in {$9,975|f2} before Election Day, says it will scrape up {$640|rc} more and ask for a recount. The other side, Yes for Kids, had {$21,640|f1} and spent it.

Church supper, Our Savior's, lutefisk 3 servings.

@doc c-daily | state daily | 2035-11-16
Sixty percent exactly: is it enough?

DES MOINES REPORTER
By Anselm Kirchner-Diaz

Iowa law says a bond issue carries if "at least {60 percent|th}" approve. It does not say more than.

That phrase is worth {$33.6 million|tot} to Red Willow: the bond itself, plus {$4.1 million|sa} that the state releases only if it passes. The building would hold {520|ns} children, and there are {360|ov} now who have no proper classroom.

Opponents say they were told by the district's own mailer that the tax would come to {$2.50|!tx} on every {$1,000|-} of valuation. "People don't vote for a number that exact," said Taxpayers Standing Together's chairman, Verl Humboldt. "Somebody found it."

Ruiz, the auditor, bristles. On the night, he notes, {5,098|b0|t=On the night} ballots were counted; a week later {19|lt} had been added, each with its postmark. {Thirteen|-} were for the bond and {six|-} against.

The board contest is subject to review as well. Voters could mark up to {three|se} names, and {six|cd} people ran. The {12,840|bt|t=the first night} votes tallied the first night mean that the average citizen used two and a half of them.

@doc d-blog | live blog of a local news site | 2035-11-26
Recount day at the Legion hall

8:30 a.m. Doughnuts. {Nine|-} tally workers, {two|-} lawyers.

10:45 a.m. Bond pile done first time through. {3,006|y2|t=10:45 a.m.} yes. Same.

11:20 a.m. No pile. They have {2,003|n2|t=11:20 a.m.}. One no had a coffee ring over both ovals and the board calls it an overvote. So it's now a fraction above what it needed. Verl H. has left the hall.

1:15 p.m. Board race. Vang loses one. Stolpe gains one. {2,403|va2|t=1:15 p.m.} to {2,402|st2|^}! That is {one|m2} vote, people. Her {three|m1|t=at the canvass}-vote lead at the canvass is down to the width of a Sharpie.

1:40 p.m. Stolpe comes over, says, "Mai, you'll need the gavel, it sticks." She cries, then I do.

2:00 p.m. Certified. Doughnuts gone.

@doc e-newsletter | school district newsletter | 2035-12-01
From the Superintendent's Desk

Dear families,

We are going to build a school. Thank you to the {5,170|!b1} voters who made their voices heard, whichever way.

What you will pay: {$2.05|tx} per thousand of assessed value, starting in the fall. What you will get: room for {520|ns} students on the Kessler Road site. What it costs: {$29.5 million|am} of our own, {$4.1 million|sa} from the State.

Why we need it: we enrolled {2,310|en} students this fall. Our buildings were designed for {1,950|cap}. I have personally taught spelling in a boiler room.

Please welcome our new board members, Annika Brandt, Chidi Okeke-Lund and Mai Vang. They join the {four|-} whose terms continue, for a board of {seven|bs}. Mr. Stolpe gave this district sixteen years.

Reminder: 2-hour early release Dec. 12. Lunch accounts under –$10 will receive a cold tray.
