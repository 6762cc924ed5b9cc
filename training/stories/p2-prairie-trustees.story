@story p2-prairie-trustees
@topic School board of Saltgrass River, Saskatchewan, votes to close schools, January 2034
@subject B = Saltgrass River School Division | the board | the division | trustees
@subject Y = trustees in favour of closing | the majority
@subject N = trustees against closing | the minority
@subject W = Wilkie Flats School | Wilkie Flats
@subject E = Eagle Butte School | Eagle Butte
@subject T = Tompkins Lake School | Tompkins Lake
@subject I = Indira Kowalchuk | Kowalchuk | the chair | the board chair
@subject M = Lorne Baptiste-Friesen | Baptiste-Friesen | Lorne | the education minister
@subject R = petition against the closures | the petition
@fact dv = 2034-01-17 | date | B | evening of the vote | - | constant
@fact vy = 5 | vote_count | Y | votes | 2034-01-17 | constant
@fact vn = 4 | vote_count | N | votes | 2034-01-17 | constant
@fact tr = 9 | seats | B | seats | - | constant
@fact ew = 41 | enrolment | W | pupils | September 2033 | snapshot
@fact ee = 63 | enrolment | E | pupils | September 2033 | snapshot
@fact et = 88 | enrolment | T | pupils | September 2033 | snapshot
@fact e2 = 104 | enrolment | B | pupils in the schools to close | September 2033 | snapshot
@fact ea = 5870 | enrolment | B | pupils in all schools | September 2033 | snapshot
@fact eo = 6640 | enrolment | B | pupils in all schools | September 2023 | snapshot
@fact ed = 770 | enrolment | B | pupils fewer than ten years before | September 2033 | snapshot
@fact ec = 11.6 | rate | B | fall in pupils in ten years | September 2033 | snapshot
@fact de = 3100000 | budget | B | dollars of deficit | 2034-35 | plan | projected
@fact sw = 520000 | budget | W | dollars saved a year by closing | - | plan | projected
@fact se = 690000 | budget | E | dollars saved a year by closing | - | plan | projected
@fact s2 = 1210000 | budget | B | dollars saved a year by closing | - | plan | projected
@fact ss = 39 | other | B | savings as a share of the deficit | 2034-35 | plan | projected
@fact jt = 11 | jobs | B | teachers who lose their posts | - | plan | projected
@fact js = 8 | jobs | B | support staff who lose their posts | - | plan | projected
@fact ja = 19 | jobs | B | people who lose their posts | - | plan | projected
@fact bw = 38 | duration | W | minutes on the bus to the next school | - | constant
@fact be = 55 | duration | E | minutes on the bus to the next school | - | constant
@fact bm = 60 | duration | B | minutes on a bus at most | - | constant | threshold
@fact pe = 2417 | other | R | signatures | 2034-01-17 | cumulative
@fact cw = 310 | crowd | B | people in the gymnasium | 2034-01-17 | constant
@fact sp = 34 | other | B | people who spoke | 2034-01-17 | constant
@fact mn = 45 | enrolment | M | pupils under which a school may be closed without review | - | constant | threshold
@fact cl = 2034-06-29 | date | B | last day of classes | - | plan
@fact en = 23:50 | clock | B | time of the vote | 2034-01-17 | constant
@fact sf = 4 | enrolment | W | pupils below the limit | September 2033 | snapshot
@rel diff sf = mn - ew
@fact nc = 2 | other | B | schools to close | 2034-01-17 | constant
@fact mj = 1 | margin | Y | votes ahead | 2034-01-17 | constant
@fact sm = 2 | duration | B | minutes for each speaker | 2034-01-17 | constant
@rel diff mj = vy - vn
@rel sum tr = vy + vn
@rel sum e2 = ew + ee
@rel diff ed = eo - ea
@rel change ec = eo -> ea
@rel sum s2 = sw + se
@rel share ss = s2 / de
@rel sum ja = jt + js
@race vote = vy vn
@trap ee et :: the third school stays open
@trap e2 ea :: two schools and the whole division
@trap bw be :: two bus rides
@trap ew mn :: pupils there are and the limit
@trap ea eo :: ten years apart

@doc a-gazette | weekly small-town paper | 2034-01-19
Board closes {two|nc} schools, spares a third, in vote near midnight

SALTGRASS RIVER — With {310|cw} people on folding chairs and two more on the wall bars, trustees of the Saltgrass River School Division decided {Tuesday|dv} night, {five|vy} to {four|vn}, to shut Wilkie Flats School and Eagle Butte School when summer holidays begin.

Tompkins Lake, which had been on the list since November, was struck from it on a motion by Trustee Hyacinth Ouellette-Sandhu. It has {88|et} pupils. Eagle Butte has {63|ee} and Wilkie Flats, where the boiler is older than the principal, {41|ew}.

Closing the first {two|nc} will cost {eleven|jt} teachers and {eight|js} caretakers, aides and secretaries their positions.

Board chair Indira Kowalchuk, who voted with the majority, said the division is staring at a {$3.1-million|de|t=for the year that begins in September|by=Board chair Indira Kowalchuk} hole for the year that begins in September. Wilkie Flats saves it {$520,000|sw} and Eagle Butte {$690,000|se}.

{Thirty-four|sp} people spoke, each for {two|sm} minutes. The clock over the scoreboard read {11:50|en|v=23:50} when the hands went up.

Bake sale for the band trip raised $1,106.40. Bonspiel results page 6.

@doc b-cbx | public broadcaster website | 2034-01-18
{104|e2} students to change schools after split vote in southwest Sask.

{One hundred and four|e2} students in {two|nc} Saskatchewan communities will board a bus in September instead of walking to class.

The division's {nine|tr} trustees voted by a majority of {one|mj} to close both buildings. The last bell rings {June 29|cl}.

For families at Eagle Butte the ride to Tompkins Lake takes {55|be} minutes. From Wilkie Flats it is {38|bw}. Division policy is that no child should spend more than {an hour|bm|v=60} on board.

"It's {fifty-five|be} if nobody is late and there's no snow," said parent Chukwudi Hnatyshyn. "I have lived here {16|-} winters. I'd like to see that winter."

Enrolment across the division has dropped by {770|ed} in a decade, to {5,870|ea}. Chair Indira Kowalchuk said closing small schools would make up {39 per cent|ss} of next year's shortfall, with the remainder to come from busing fees and reserves.

Under rules brought in by the education minister, Lorne Baptiste-Friesen, a school with fewer than {45|mn} students can be closed without a provincial review. Only one of the {two|nc} qualifies.

With files from Tomoko Arsenault | Posted: Jan 18 6:02 AM CST | Last Updated: 3 hours ago

@doc c-teachers | union bulletin | 2034-01-22
What we told the board, and what they did with it

Members,

You will have heard. {Nineteen|ja} of our people and our friends in the support local will be looking for work in July. Not all {nineteen|ja} are ours to represent, but all were ours on Tuesday.

We showed trustees that the {two|nc} closures together are worth {$1.21 million|s2} a year on their own figures, before a single bus is bought. We showed them the petition: {2,417|pe} names, in a district where {4,000|-} make a crowd at the rodeo. We asked that Wilkie Flats and Eagle Butte be twinned under one principal.

{Four|vn} of them listened. You know who they are.

Some numbers to keep by you. Ten years ago the division taught {6,640|eo|t=Ten years ago} children and today it teaches better than {one in ten|~>ec|v=10} fewer. No one disputes that. But class sizes have not shrunk with it.

Our grievance officer, Zsófia Littlechild, is at local 14 every day but Friday.

@doc d-column | city newspaper column | 2034-01-24
In praise of the tiny school

My mother taught grades one to {six|-} in a room with a stove, so I declare an interest.

But look at what happened in the gym at Saltgrass River last week. Some {300|~cw} citizens, at ten minutes before midnight ({11:50|en|v=23:50}, for the minutes), watched as an elected body of {nine|tr} took away the one public building left in each of {two|nc} villages. It needed the chair to do it. Without Kowalchuk it is {four|-} apiece.

The minister will say the threshold is {45|mn} and that rules are rules. At Wilkie Flats they are short by {four|sf} kids. {Four|sf}! The Schultz-Adeyemis have that many under the age of {five|-}.

What does it buy? Something over {a million|>s2|v=1000000} dollars, against a gap of {three|>de|x=1000000} million and change. It buys a yellow bus. And on the {29th of June|cl} somebody will have to take down the flag.
