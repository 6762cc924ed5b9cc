@story zoo-hohenthann
@topic Escape of Barbary macaques from Hohenthann zoo, Germany, April 2005
@subject Z = Hohenthann zoo | the zoo | zoo
@subject M = macaques | the monkeys | the apes | the troop
@subject B = Bobo | the leader | old Bobo
@subject K = Katharina Reuschel | Reuschel | the zoo's director
@subject P = police | officers | the patrol
@subject F = fire brigade | firemen
@subject S = Schmidt bakery | the bakery | the baker | Schmidt
@fact n = 24 | other | M | animals in the enclosure | - | constant
@fact out = 18 | other | M | animals that got away | 2005-04-09 | cumulative
@fact c1 = 7 | other | M | animals caught | 2005-04-09 evening | cumulative
@fact c2 = 15 | other | M | animals caught | 2005-04-11 | cumulative
@fact left = 3 | missing | M | animals still at large | 2005-04-11 | snapshot
@fact tm = 07:50 | clock | M | hour when they got out | 2005-04-09 | constant
@fact rep = 08:25 | clock | P | hour of the first call | 2005-04-09 | constant
@fact lag = 35 | duration | P | minutes from the escape to the first call | 2005-04-09 | constant
@fact age = 26 | age | B | age | - | constant
@fact kage = 47 | age | K | age | - | constant
@fact pol = 30 | officers | P | officers in the search | 2005-04-09 | constant
@fact fir = 44 | officers | F | firemen in the search | 2005-04-09 | constant
@fact hurt = 2 | injuries | M | people bitten | 2005-04-11 | cumulative
@fact bun = 63 | other | S | rolls eaten | 2005-04-09 | constant
@fact dam = 1900 | damages | S | euros of damage | 2005-04-09 | constant
@fact vis = 410000 | crowd | Z | visitors in 2004 | 2004 | cumulative
@fact vis3 = 372000 | crowd | Z | visitors in 2003 | 2003 | cumulative
@fact mark = 3200000 | budget | Z | euros for a new monkey rock | 2005 | plan
@fact old = 1971 | date | Z | year the enclosure was built | - | constant
@fact wall = 3.8 | distance | Z | metres of height of the wall | - | constant
@fact nwall = 5.2 | distance | Z | metres of height of the wall to be built | 2005 | plan | pledged
@fact addr = 14 | address | S | house number in the Lindenweg | - | constant
@fact km = 6 | distance | B | kilometres from home when found | 2005-04-10 | constant
@fact reward = 250 | other | Z | euros of reward | 2005-04-10 | constant
@fact call = 127 | other | P | calls from the public | 2005-04-11 | cumulative
@fact stay = 6 | other | M | animals that did not leave | 2005-04-09 | constant
@fact wit = 09:30 | clock | M | hour of the escape by a mistaken witness | 2005-04-09 | constant | denied
@fact bk = 08:20 | clock | S | hour when the trays were put out | 2005-04-09 | constant
@fact visd = 38000 | margin | Z | more visitors than in 2003 | 2004 | constant
@rel diff visd = vis - vis3
@rel diff left = out - c2
@rel diff stay = n - out
@trap out n :: away against all
@trap c1 c2 :: first evening against the third day
@trap age kage :: monkey's age against director's
@trap wall nwall :: old wall against new
@trap vis vis3 :: two years' visitors
@trap pol fir :: police against firemen

@doc a-wire | wire agency | 2005-04-10
{Eighteen|out} monkeys on the run in Bavaria

HOHENTHANN, Germany, April 10 - {Eighteen|out} of the {24|n} Barbary macaques of Hohenthann zoo climbed out on Saturday and were scattered over {two|-} villages on Sunday, though {seven|c1|t=by Saturday evening} had been caught by Saturday evening, police said.

They found a plank over the {3.8|wall}-metre wall at {7:50|tm|t=on Saturday|v=07:50} a.m. The first call reached the police {35|lag} minutes later, at {8:25|rep|v=08:25}.

{Two|hurt|t=so far} people have been bitten so far. {Thirty|pol} officers and {44|fir} firemen are searching.

Director Katharina Reuschel, {47|kage}, warned against feeding them: "They'll be home for supper on their own."

@doc b-tabloid | Munich tabloid | 2005-04-11
BOBO'S BREAKFAST

He came, he saw, he ate: {sixty-three|bun} rolls! Baker Anneliese Schmidt, Lindenweg {14|addr}, had put the trays in the yard at {8.20|bk|v=08:20} and turned round. "There he was, with two in each hand," she said. The damage: {1,900|dam} euros.

{Twenty-six|age} years old is Bobo, the leader, and still no manners. He was caught on Sunday, {six|km} kilometres from home, in a hop-garden, snoring.

{Fifteen|c2|t=last night} were back behind glass last night. {Three|left|^} are out there. The zoo pays {250|reward} euros for each.

Officers' phones rang {127|call|t=last night} times. Once it was a fox.

TODAY: 12 pages of used cars | Lotto 3-8-17-22-40-49 | Mayor, 66: 'I'm staying'

@doc c-regional | regional daily | 2005-04-12
What the plank says about the zoo

The enclosure is from {1971|old}. Everyone who was at Saturday's breakout knows the wall is {3.8|wall} metres, which a macaque that has a plank will pass; the rock now planned, at {3.2 million|mark} euros, is to have one of {5.2|nwall|m=pledged}. It has been planned since the first plank, in 1998.

The {six|stay} that stayed, older females all, sat where they always do. They are {six|stay} of {24|n}. None of the {18|out} is dead. {Fifteen|c2|t=yesterday evening} were at home yesterday evening and the hunt for the others, with {thirty|pol} policemen but no longer {44|fir} firemen, goes on.

Visitors, as is the way of things, want to see them. There were {410,000|vis|t=in 2004} in 2004, {38,000|visd} more than the year before ({372,000|vis3|t=the year before}), and on Sunday the queue was the longest since the polar bear was born.

Service: Zoo, Ringstrasse 5, 9am-6pm, adults 8.50 euros.

@doc d-radio | radio script | 2005-04-11
8.15, BAYERN REGIONAL

Good morning. We have news from the monkeys. By last night all but {three|left|t=By last night} were in; {fifteen|c2|^}, that is, of the {eighteen|out}. Old Bobo, who is {26|age}, a great age, came back in a wheelbarrow.

The people who got bitten, {two|hurt} of them, have been let out of hospital. The baker, she's at number {fourteen|addr} if you want to give her a hand with the mess, has written a bill for {nineteen hundred|dam} euros, rolls included.

And how did it begin? At {ten to eight|tm|v=07:50} on Saturday with a builder's plank, according to the director. We'd been told {half past nine|wit|by=a passer-by|v=09:30} by a passer-by, who turned out to have been asleep.

Next: the ring road is down to one lane for {nine|-} days.
