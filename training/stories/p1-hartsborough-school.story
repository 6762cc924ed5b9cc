@story p1-hartsborough-school
@topic School budget of Hartsborough, Vermont: town meeting, a tie, a revote, a recount
@subject B = the school budget | the budget | Article 6 | Article Six
@subject T = Hartsborough | the town | the town meeting | voters
@subject S = the school directors | directors | the school board | the board
@subject C = Town Clerk Philippa Szabo | Szabo | the clerk
@subject E = Hartsborough Village School | the village school | the school
@subject N = Northmeadow Union | Northmeadow | the neighboring district
@fact by1 = 611 | vote_count | B | votes for, March vote | 2036-03-04 | constant
@fact bn1 = 611 | vote_count | B | votes against, March vote | 2036-03-04 | constant
@fact bs1 = 4 | votes_cast | B | blank ballots, March vote | 2036-03-04 | constant
@fact v1 = 1226 | votes_cast | T | ballots cast in March | 2036-03-04 | constant
@fact by2 = 702 | vote_count | B | votes for, April vote | 2036-04-15 first count | constant
@fact bn2 = 699 | vote_count | B | votes against, April vote | 2036-04-15 first count | constant
@fact m2 = 3 | margin | B | votes ahead, April vote | 2036-04-15 first count | constant
@fact by3 = 703 | vote_count | B | votes for, April vote | 2036-04-22 recount | constant
@fact bn3 = 697 | vote_count | B | votes against, April vote | 2036-04-22 recount | constant
@fact m3 = 6 | margin | B | votes ahead, April vote | 2036-04-22 recount | constant
@fact amt1 = 9840000 | budget | B | school budget, March version | fiscal 2037 | plan | pledged
@fact amt2 = 9610000 | budget | B | school budget, April version | fiscal 2037 | plan
@fact cur = 9120000 | budget | B | school budget | fiscal 2036 | constant
@fact cut = 230000 | budget | B | cut between the versions | 2036-03-25 | constant
@fact up = 5.4 | rate | B | rise against this year, April version | fiscal 2037 | plan
@fact up1 = 7.9 | rate | B | rise against this year, March version | fiscal 2037 | plan | pledged
@fact pup = 214 | enrolment | E | pupils | 2035-36 | constant
@fact pup0 = 268 | enrolment | E | pupils | 2026-27 | constant
@fact cost = 19180 | price | E | spending per pupil | fiscal 2037 | plan | projected
@fact tch = 2 | jobs | E | teaching posts cut | fiscal 2037 | plan
@fact reg = 2870 | other | T | registered voters | 2036 | constant
@fact tn1 = 42.7 | turnout | T | turnout in March | 2036-03-04 | constant
@fact tn2 = 49.0 | turnout | T | turnout in April | 2036-04-15 | constant
@fact dur = 3.5 | duration | C | hours that the recount took | 2036-04-22 | constant
@fact pet = 182 | other | T | signatures for a recount | 2036-04-18 | constant
@fact petn = 144 | other | T | signatures needed for a recount | - | constant | threshold
@fact fl = 88 | crowd | T | people at the floor meeting | 2036-03-01 | snapshot
@fact rate = 1.74 | price | T | tax rate in dollars per hundred of value | fiscal 2037 | plan | projected
@fact rate0 = 1.63 | price | T | tax rate in dollars per hundred of value | fiscal 2036 | constant
@fact nm = 58.2 | vote_share | N | votes for its own budget | 2036-03-04 | constant
@fact mo = 2036-05-13 | date | S | third vote | - | plan | hypothetical
@rel diff m2 = by2 - bn2
@rel diff m3 = by3 - bn3
@rel diff cut = amt1 - amt2
@rel change up = cur -> amt2
@rel change up1 = cur -> amt1
@rel sum v1 = by1 + bn1 + bs1
@race apr = by2 bn2
@race rec = by3 bn3
@trap m2 m3 :: first count against recount
@trap amt1 amt2 :: before and after the cut
@trap by1 by2 :: another vote
@trap tn1 tn2 :: March against April
@trap pup pup0 :: ten years apart
@trap pet petn :: gathered against needed

@doc valleyvoice | weekly paper | 2036-03-06
A tie is a no: school budget fails, {611|bn1}-{611|by1}

By Wendell Appiah

HARTSBOROUGH — Somebody could have stayed home, or not stayed home. On Tuesday {1,226|v1|t=On Tuesday} of our {2,870|reg} voters marked ballots on Article 6. {611|by1|^} said yes. {611|bn1|^} said no. {Four|bs1|^} people, bless them, left it blank.

A tie loses. The town clerk, Philippa Szabo, read it twice.

The school board wanted {$9.84 million|amt1}, up {7.9 percent|up1} on this year's {$9.12 million|cur|t=this year's}. Enrollment is {214|pup|t=this year}, from {268|pup0|t=ten years ago} ten years ago, as several of the {88|fl} who came to Saturday's floor meeting remarked, at length.

Meanwhile, over the hill, Northmeadow passed its own with {58.2|nm} percent.

Maple report, page 4. Lost: gray cat answers to Gus.

@doc vtwatch | statewide news nonprofit | 2036-04-16
Hartsborough's trimmed school budget squeaks by, with {three|m2} votes to spare

HARTSBOROUGH — After a tied vote in March, directors cut {$230,000|cut}, including {two|tch} teaching positions, and tried again.

On Tuesday it passed, {702|by2|t=On Tuesday} to {699|bn2|^}.

The new total of {$9.61 million|amt2} is {5.4 percent|up} higher than the current year's {$9.12 million|cur|t=current year's}, and comes to {$19,180|cost} a pupil. The tax rate is projected to reach {$1.74|rate} per {$100|-} of property value, from {$1.63|rate0}.

Turnout, at {49.0 percent|tn2|t=On Tuesday}, was up from March's {42.7|tn1|t=March's}. It was the third-highest for any school vote since the state began publishing them.

Opponents said they'd gather the {144|petn} signatures required for a recount.

@doc frontporch | neighborhood forum digest | 2036-04-24
TODAY'S FORUM — 11 posts

• RECOUNT RESULTS (from the clerk). Many thanks to the {14|-} folks who turned ballots over on Tuesday. It took {three and a half|dur|v=3.5|s=It} hours. Yes {703|by3|t=on Tuesday}. No {697|bn3|^}. The difference is now {6|m3|^}. I got {182|pet} signatures for it and there'll be no second one. — P. Szabo

• Re: RECOUNT. So the yes side "won" by {three|m2|t=on the first try} on the first try and {six|m3|t=on the second} on the second? Where do I sign? — Beau D.

• Re: Re: RECOUNT. {Two|-} ballots had coffee on them. Read the minutes. — Grace-Anne O.

• FREE: 40 canning jars. Also two roosters, urgent.

• If it HAD failed, the board said it would try a third time on May {13|mo|v=2036-05-13}. I'm glad we can do spring instead. — Directors' listserv

@doc radio | local radio transcript | 2036-04-23
(6:45 a.m.) It's official. The third count, so to speak, of Hartsborough's school budget is in, and the yeses have grown.

At {seven hundred and three|by3} to {six hundred ninety-seven|bn3}, the village school gets its money: {nine point six one million|amt2|v=9610000}.

Our listener Rosamunde, in Hartsborough, asks: "Didn't we already vote on {nine point eight four|amt1|v=9840000}?" You did, in March, and it tied.

The town's clerk said {three and a half|dur} hours of recounting moved the tally from {three|m2|t=on April 15} votes in favor, on April 15, to {six|m3|t=Tuesday} on Tuesday. The school loses {two|tch} teachers and keeps {214|pup} children.

Next up, the maple festival.
