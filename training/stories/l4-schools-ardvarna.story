@story schools-ardvarna
@topic Plan to close rural schools in Ardvarna, Scotland, 2014
@subject C = Ardvarna council | the council | councillors | Ardvarna
@subject L = Loch Fenn primary | Loch Fenn
@subject K = Kilbrodie primary | Kilbrodie
@subject G = Glenmuir primary | Glenmuir
@subject P = Parents Together | the parents | campaigners
@subject E = Elspeth MacNab | MacNab | the education convener
@subject S = Scottish government | Edinburgh | ministers
@fact n = 8 | other | C | schools to be closed | 2014-03-11 | plan
@fact all = 44 | other | C | primary schools it runs | 2014-03 | constant
@fact n0 = 11 | other | C | schools listed for closure at first | 2013-10 | plan
@fact sav = 1350000 | other | C | pounds to be saved a year | 2014-03-11 | plan | projected
@fact gap = 9600000 | budget | C | pounds short in the year | 2014-15 | plan
@fact pup = 212 | enrolment | C | pupils who would move | 2014-03-11 | plan
@fact lf = 14 | enrolment | L | pupils | 2014-03 | snapshot
@fact kb = 27 | enrolment | K | pupils | 2014-03 | snapshot
@fact gm = 9 | enrolment | G | pupils | 2014-03 | snapshot
@fact lfc = 50 | other | L | places | - | constant
@fact kbk = 14200 | price | K | pounds a year for a pupil | 2014-03 | constant
@fact avg = 5900 | price | C | pounds a year for a pupil on average | 2014-03 | constant
@fact ln = 17 | distance | L | miles to the next school | - | constant
@fact kn = 6 | distance | K | miles to the next school | - | constant
@fact gn = 11 | distance | G | miles to the next school | - | constant
@fact vf = 23 | votes_cast | C | councillors for | 2014-03-11 | constant
@fact va = 12 | votes_cast | C | councillors against | 2014-03-11 | constant
@fact resp = 2870 | other | P | people who answered the consultation | 2014-02 | cumulative
@fact opp = 91 | poll_share | P | answers against the closures | 2014-02 | constant
@fact pet = 6400 | other | P | names on the petition | 2014-03 | cumulative
@fact jobs = 31 | jobs | C | posts to go | 2014-03-11 | plan
@fact wks = 8 | duration | S | weeks to call it in | 2014-03-11 | plan
@fact open = 1876 | date | G | year it was built | - | constant
@fact dt = 2015-07 | date | C | month when the schools shut | 2014-03-11 | plan
@fact three = 50 | enrolment | C | pupils at the three smallest schools | 2014-03 | snapshot
@fact pl = 312 | other | L | names on the petition | 2014-03 | cumulative
@fact think = 6 | other | C | councillors who say they will think again | 2014-03 | snapshot
@fact mins = 11 | duration | C | minutes of the debate | 2014-03-11 | constant
@rel sum three = lf + kb + gm
@trap n n0 :: eight now, eleven at first
@trap sav gap :: saving against the gap
@trap kbk avg :: one school against the average
@trap vf va :: for and against
@trap lf kb :: three schools' pupils
@trap resp pet :: answers against names
@trap pup resp :: pupils who move against adults who wrote

@doc a-wire | wire agency | 2014-03-11
Ardvarna votes to close {eight|n} primaries

Ardvarna council in the west Highlands voted by {23|vf} to {12|va} on Tuesday to shut {eight|n|t=on Tuesday} of its {44|all} primary schools in {July 2015|dt|v=2015-07}, moving {212|pup} children and cutting {31|jobs} posts.

It hopes to save {£1.35 million|sav} a year towards a gap of {£9.6 million|gap}. In October {11|n0|t=In October} schools had been named.

Among them are Loch Fenn, with {14|lf} children and {17|ln} miles from its nearest neighbour, and Glenmuir, with {nine|gm}.

Campaigners say {91%|opp|by=Campaigners} of the {2,870|resp} people who replied to the consultation were against. Scottish ministers now have {eight|wks} weeks to call the plan in.

@doc b-local | weekly paper | 2014-03-13
"They counted us on their fingers"

The roll at Glenmuir is {nine|gm}. In {1876|open|v=1876} the school was built for shepherds' children, and you could say it has not changed.

On Tuesday, in the council chamber in Ardvarna, it took {eleven|mins} minutes to undo. {Twenty-three|vf|t=On Tuesday} hands went up, {twelve|va|^} stayed down. The Glenmuir bairns will go {11|gn} miles to Kilbrodie... or they would, if Kilbrodie, {27|kb} on the register, weren't closing too, for its own {six|kn}-mile ride.

"It's {£5,900|avg|by=Elspeth MacNab} on the average, and {£14,200|kbk|by=Elspeth MacNab} at Kilbrodie, and that is all of it," said Elspeth MacNab, the education convener. Someone at the back said she had {five|-} grandchildren and hoped they'd all catch the bus.

The petition has {6,400|pet} names. Loch Fenn alone sent {312|pl}, which for a place with {fourteen|lf} pupils in a building for {fifty|lfc} is going some.

FERRIES: 7.10, 9.45. SHEEP SALE Lochgyle Mon 10am: 240 hoggs.

@doc c-radio | radio script | 2014-03-12
GOOD MORNING HIGHLAND, 0730

{Eight|n} schools. That's what it is now. It was {eleven|n0|t=last autumn} last autumn, and some would say that this is how it's done: you threaten more and you take fewer.

The council needs {nine point six million|gap|v=9600000} pounds and this gives it {one point three five million|sav|v=1350000}. So what of the rest?

"We'll get there," said Mrs MacNab. We've been with the children. There's {fourteen|lf} at Loch Fenn and if you ask them they'll tell you how far it is: {seventeen|ln} miles.

The parents counted the responses, {two thousand eight hundred and seventy|resp|by=The parents}, and {nine in ten|~opp|by=The parents|v=90} said no.

Edinburgh has {eight|wks} weeks. Weather next: rain, {six|-} degrees.

@doc d-newsletter | campaign leaflet | 2014-03-20
PARENTS TOGETHER: what now?

1. Write. Ministers have {eight|wks} weeks, no more.

2. Know your figures. The council would move {212|pup|by=The council} pupils and drop {31|jobs|by=The council} jobs: a teacher, a cook, a janitor, each of them someone you know. {Eight|n} sites out of {44|all} will stand empty.

3. Ask about the bill. A pupil at Kilbrodie is said to cost {£14,200|kbk}, but {half|-} of that is heat.

4. Remember {91%|opp}: of {2,870|resp} replies, {nine out of ten|~opp|v=90} and one over.

5. Don't let them tell you it's a handful. Loch Fenn has {14|lf}, Kilbrodie {27|kb}, Glenmuir {9|gm}: together {fifty|three} children who'll be on a bus before seven.

6. The vote was {23|vf}-{12|va}; {six|think} councillors said they'd think again.

Tel: 01599 550 077. Cake stall Saturday 2pm, raffle 1st prize £40.
