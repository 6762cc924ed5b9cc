@story za-marlinton-levy
@topic Marlinton, Ohio, school district cuts staff after its levy fails
@subject D = Marlinton City Schools | the district | the schools
@subject L = Issue 9 | the levy | the school levy
@subject B = Marlinton Board of Education | the board | the school board
@subject U = Marlinton Teachers Association | the union | the teachers' union
@subject S = Superintendent Corinne Vasquez-Holt | the superintendent | Vasquez-Holt
@fact yes = 6184 | vote_count | L | votes for | 2027-05-04 unofficial final | constant
@fact no = 7011 | vote_count | L | votes against | 2027-05-04 unofficial final | constant
@fact mar = 827 | margin | L | votes between against and for | 2027-05-04 unofficial final | constant
@rel diff mar = no - yes
@fact nop = 53.13 | vote_share | L | share of votes against in percent | 2027-05-04 unofficial final | constant
@fact yep = 46.87 | vote_share | L | share of votes for in percent | 2027-05-04 unofficial final | constant
@fact tot = 13195 | votes_cast | L | votes cast | 2027-05-04 unofficial final | constant
@rel sum tot = yes + no
@rel share nop = no / tot
@rel share yep = yes / tot
@race levy = yes no
@fact mil = 6.9 | rate | L | mills of the levy | 2027 | plan
@fact rais = 5800000 | revenue | L | dollars a year that the levy would raise | 2027 | plan | hypothetical
@fact home = 242 | price | L | dollars a year for each $100,000 of home value | 2027 | plan | hypothetical
@fact cut = 61 | jobs | D | jobs cut | 2027-05-18 | plan
@fact tea = 38 | jobs | D | teaching jobs cut | 2027-05-18 | plan
@fact oth = 23 | jobs | D | other jobs cut | 2027-05-18 | plan
@rel sum cut = tea + oth
@fact sav = 4300000 | budget | D | dollars saved by the cuts | 2027-28 | plan
@fact def = 5100000 | budget | D | dollars of deficit without cuts | 2027-28 | plan | projected
@fact enr = 5240 | enrolment | D | pupils | 2026-27 | snapshot
@fact enrp = 5710 | enrolment | D | pupils | 2016-17 | constant
@fact cls = 31 | other | D | pupils in a class in elementary schools | 2027-28 | plan | projected
@fact clsn = 25 | other | D | pupils in a class in elementary schools | 2026-27 | snapshot
@fact fee = 650 | price | D | dollars to play a high school sport | 2027-28 | plan
@fact feen = 175 | price | D | dollars to play a high school sport | 2026-27 | constant
@fact vote5 = 4 | votes_cast | B | board members for the cuts | 2027-05-18 | constant
@fact vote5n = 1 | votes_cast | B | board members against the cuts | 2027-05-18 | constant
@fact turn = 34 | turnout | - | turnout in percent | 2027-05-04 | constant
@trap cut tea :: all jobs against teaching jobs
@trap cls clsn :: next year and now
@trap sav def :: saved against the hole
@trap enr enrp :: now and ten years ago
@fact mar0 = 1390 | margin | L | votes between against and for | 2026-11-03 | constant
@fact crowd = 40 | crowd | L | people at the election-night gathering | 2027-05-04 | snapshot
@fact lost = 470 | enrolment | D | pupils lost in ten years | 2026-27 | constant
@rel diff lost = enrp - enr
@trap mar mar0 :: May and November
@fact hrs = 3 | duration | B | hours of meeting | 2027-05-18 | constant
@fact bus = 2 | distance | D | miles from school without busing | 2027-28 | plan | threshold
@fact rest = 800000 | budget | D | dollars taken from the cash balance | 2027-28 | plan
@rel diff rest = def - sav
@fact days = 11 | duration | D | days of cash left | 2028 | plan | projected
@fact daysr = 30 | duration | - | days of cash that the state asks for | - | constant | threshold
@fact cap = 1300 | price | D | dollars of sport fees at most for a family | 2027-28 | plan
@fact miln = 5.5 | rate | L | mills of a next levy | 2027-11 | plan | hypothetical
@trap mil miln :: the failed levy and a smaller one
@fact mem = 344 | other | U | members | 2027-05 | snapshot
@fact start = 14200 | other | U | dollars a laid-off teacher loses by starting over | 2027 | constant
@fact lib = 2 | jobs | D | librarian jobs cut | 2027-05-18 | plan
@fact admc = 0 | jobs | D | administrator jobs cut | 2027-05-18 | plan
@fact adm = 11 | jobs | D | administrators | 2027-05 | snapshot
@fact tea0 = 29 | jobs | D | more teachers than now | 2016-17 | constant

@doc a-metro | daily newspaper | 2027-05-05
Marlinton school levy goes down for {third|-} time

Deb Kowalczyk, The Tri-County Examiner

MARLINTON -- Voters told the Marlinton City Schools no again Tuesday, turning down a {6.9|mil}-mill operating levy by {827|mar|t=in final, unofficial results|by=the board of elections} votes in final, unofficial results from the board of elections.

Issue 9 got {6,184|yes|^} votes, or {46.9|yep|^} percent. {7,011|no|^} were against. Last November the same levy lost by {1,390|mar0|t=Last November}.

It would have cost the owner of a home {$242|home} a year for each {$100,000|-} of value and brought in {$5.8 million|rais}.

Superintendent Corinne Vasquez-Holt, who had promised cuts if it failed, said she would keep that promise. "I would have loved to be a liar," she told about {40|crowd} people at the Elks lodge.

With turnout at {34|turn} percent ({13,195|tot} ballots), opponents were few but certain. "They lost {470|lost|t=in ten years} kids in ten years and hired administrators," said Gene Tschirhart, whose yard sign on Route {309|-} is eight feet tall.

The district has {5,240|enr|t=this year} students this year. Without the money it faces a shortfall of {$5.1 million|def|t=next year} next year.


@doc b-tv | local TV site | 2027-05-18
Marlinton board votes to cut {61|cut} jobs

by Trey Abernathy, News Channel {8|-} | Tue, May 18th 2027, 10:26 PM EDT

MARLINTON, Ohio — It took {three|hrs} hours and a lot of tissues, but on Tuesday the Marlinton school board voted {4|vote5}-{1|vote5n} to eliminate {61|cut} positions.

{Thirty-eight|tea} of those are teachers. The remaining {23|oth} include bus drivers, aides and the only {two|lib} librarians.

The reductions will save {$3.4 million|!sav}, the superintendent said.

Here's what else changes in August:
• Pay-to-play goes from {$175|feen} to {$650|fee} a sport
• No busing for students within {two|bus} miles
• Elementary classes of around {31|~cls}, compared with {25|clsn|t=today} today

Board member Ike Tolliver cast the lone no vote. He said, "We asked three times. They answered three times."

Voters rejected Issue 9 on May 4 by about {1,000|!~mar} votes.

Sign up for school alerts: text MCS to {55-801|-}


@doc c-letter | letter from the superintendent | 2027-05-19
Dear Marlinton families,

Last night the Board acted on my recommendation to reduce our staff by {61|cut} positions, effective with the 2027-28 school year. {Thirty-eight|tea} are in the classroom. I know most of these people by name, and so do your children.

Our projected deficit for next year is {$5.1 million|def|t=next year}. These steps close {$4.3 million|sav} of it. The remaining {$800,000|rest} will come from our cash balance, which will then stand at {11|days} days of operating expenses; the state asks for {30|daysr}.

Please plan for class sizes of {31|cls|t=next year} in grades 1 to 5 next year. Participation in athletics will be {$650|fee|^} per sport, capped at {$1,300|cap} per family.

The Board will decide by {August 4|-} whether to return to the ballot in November. If it does, the amount will be {5.5|miln|m=hypothetical} mills, not {6.9|mil}.

Sincerely,
Corinne Vasquez-Holt


@doc d-union | union newsletter | 2027-05-21
MTA NOTES: By the numbers

{38|tea}: members who get a letter this week. We have {344|mem}. That's {one in nine|-}.

{54 percent|!nop}: share of voters who said no on May 4.

{4|vote5} to {1|vote5n}: the vote. Thank you, Ike.

{$14,200|start}: what the average laid-off teacher would lose by starting over at Crestfield, minus dental.

{11|adm}: administrators. {Zero|admc} cut.

{5,240|enr}: kids. It was {5,710|enrp|t=in 2016-17} in 2016-17. We taught those with {29|tea0|^} more teachers than we have now, before the layoffs.

{$5.8 million|rais}: what Issue 9 would have raised. In other words, {$4.3 million|sav} of cuts would not be happening.

{1|-}: number of times Columbus returned our call.

Picnic June 6. Bring chairs.

