@story h1-dunmarrow-police
@topic Mayoral campaign in Dunmarrow, Ohio: fact check of police staffing promises, a debate, a poll and an early vote
@subject D = Dunmarrow | the city | City Hall
@subject P = Dunmarrow Division of Police | the division | the police division | Dunmarrow police
@subject L = Mayor Lucinda Faircloth-Abara | Faircloth-Abara | the mayor | Lucinda
@subject S = Sgt. Emeka Sandoval | Sandoval | the retired sergeant | the sergeant
@subject T = Trudy Wojtkiewicz | Wojtkiewicz | the council president
@subject U = Fraternal Lodge 61 | the lodge | the union
@subject Q = Ohio Valley Poll | the Ohio Valley Poll
@fact s26 = 534 | officers | P | sworn officers | January 2026 | snapshot
@fact s31 = 461 | officers | P | sworn officers | September 2031 | snapshot
@fact auth = 550 | officers | P | sworn officers authorized by ordinance | 2031 | constant
@fact vac = 89 | officers | P | vacant sworn positions | September 2031 | snapshot
@fact civ = 142 | jobs | P | civilian employees | September 2031 | snapshot
@fact all = 603 | jobs | P | employees, sworn and civilian | September 2031 | snapshot
@fact lv = 10 | officers | P | officers on long-term leave | September 2031 | snapshot
@fact av = 451 | officers | P | sworn officers available for duty | September 2031 | snapshot
@fact cl = 28 | officers | P | recruits in the academy class | September 2031 | snapshot
@fact gr = 21 | officers | P | recruits who graduated | 2030 | constant
@fact at = 52 | officers | P | officers who left | 2030 | constant
@fact ls = 100 | units_pledged | S | officers to be added | - | plan | pledged
@fact ll = 60 | units_pledged | L | officers to be added | - | plan | pledged
@fact lt = 0 | units_pledged | T | officers to be added | - | plan | pledged
@fact so = 40 | units_pledged | T | mental-health responders | - | plan | pledged
@fact bd = 78500000 | budget | P | dollars of the yearly budget | 2031 | plan
@fact co = 118000 | price | P | yearly dollars that an officer costs | 2031 | constant
@fact bo = 15000 | price | S | dollars of signing bonus | - | plan | pledged
@fact ps = 34 | poll_share | S | support in the poll | 2031-09-20 | snapshot
@fact pl = 36 | poll_share | L | support in the poll | 2031-09-20 | snapshot
@fact pt = 17 | poll_share | T | support in the poll | 2031-09-20 | snapshot
@fact pu = 13 | poll_share | D | undecided in the poll | 2031-09-20 | snapshot
@fact sz = 640 | sample_size | Q | likely voters polled | 2031-09-20 | constant
@fact me = 3.9 | margin_of_error | Q | margin of error in points | 2031-09-20 | constant
@fact ho = 38 | deaths | D | homicides | through August 2031 | cumulative
@fact hp = 47 | deaths | D | homicides | through August 2030 | cumulative
@fact ls3 = 73 | officers | P | sworn officers lost | January 2026 to September 2031 | constant
@fact hd = 9 | deaths | D | fewer homicides than a year before | through August 2031 | constant
@fact c100 = 11800000 | budget | S | yearly dollars that the added officers cost | - | plan | projected
@fact pd = 2 | margin | L | percentage points ahead in the poll | 2031-09-20 | snapshot
@fact dx = 50 | officers | U | officers wanted beyond the authorized number | - | plan
@fact nt = -31 | officers | P | graduates less leavers | 2030 | constant
@fact rt = 9.4 | duration | P | minutes of response to an urgent call | 2031 | constant
@fact rt0 = 7.1 | duration | P | minutes of response to an urgent call | 2026 | constant
@fact dn = 600 | units_pledged | U | officers the union wants | - | plan
@fact al = 58 | age | L | age | 2031-09 | constant
@fact as = 51 | age | S | age | 2031-09 | constant
@fact dur = 90 | duration | D | minutes of the debate | 2031-09-24 | constant
@fact ad = 1140 | address | D | house number of the debate hall | - | constant
@fact cr = 300 | crowd | D | people at the debate | 2031-09-24 | constant
@fact ev = 2031-10-07 | date | D | first day of early voting | - | constant
@rel diff vac = auth - s31
@rel sum all = s31 + civ
@rel diff av = s31 - lv
@rel diff ls3 = s26 - s31
@rel diff hd = hp - ho
@rel product c100 = ls * co
@rel diff pd = pl - ps
@rel diff dx = dn - auth
@rel diff nt = gr - at
@race poll = pl ps pt
@trap s26 s31 :: two years
@trap s31 auth :: in service and authorized
@trap s31 all :: sworn and all employees
@trap s31 av :: on the books and available
@trap gr at :: joined and left
@trap ho hp :: this year and last
@trap rt rt0 :: two years
@trap ls dn :: the sergeant's promise and the union's wish

@doc a-factcheck | metro daily | 2031-09-22
Fact check: How many cops does Dunmarrow have, and can anyone add {100|ls}?

By Priyanka Holtz-Amadi
Illustration: Bexley Marsh · 6 min read · Listen (7:42)

Of all the numbers in this year's race for mayor, none is repeated more than the one on retired Sgt. Emeka Sandoval's bus benches: {100|ls}. He says that is how many officers he would add. Mayor Lucinda Faircloth-Abara says {60|ll|by=Mayor Lucinda Faircloth-Abara}. Council President Trudy Wojtkiewicz says {none|lt|v=0}, and {40|so|by=Council President Trudy Wojtkiewicz} mental-health responders instead.

Add to what, though?

The Dunmarrow Division of Police had {461|s31|t=this month|by=a roster} sworn officers this month, according to a roster we obtained under the public records law. An ordinance of 2019 fixes the ceiling at {550|auth}. Simple subtraction gives {89|vac|t=this month} openings. Sandoval would therefore need the council to lift the ceiling; Faircloth-Abara would not.

Why do people hear other figures? Because there are others. The union likes to cite {451|av|by=The union}, which leaves out the {10|lv} officers on long-term leave. The mayor's office likes to cite {603|all|by=The mayor's office}, which takes in {142|civ} civilians. In January 2026, when she took office, there were {534|s26|t=In January 2026}.

Can it be done? Last year the academy graduated {21|gr|t=Last year}, and {52|at|t=Last year} people left. The class now in session has {28|cl|t=now in session} recruits. An officer costs the city {$118,000|co} a year, so {a hundred|ls|v=100} of them is nearly {$12 million|~c100}, on a division budget of {$78.5 million|bd}.

OUR RULING: Sandoval's promise is possible on paper. We rate it Half Wheel.

Send your claims to check@dunmarrowledger.example

@doc b-debate | local TV site | 2031-09-24
Sparks, shouts and a spilled coffee: 5 moments from the Dunmarrow debate

By WDMR Digital Team

The three people who want to be mayor spent {90|dur} minutes in one room Wednesday and survived.

About {300|~cr} people squeezed into the Odd Fellows Hall at {1140|ad} Canal Street. Here's what they'll remember.

"You lost {73|ls3|by=Sandoval} officers on your watch," said Sandoval, {51|as}, turning to Faircloth-Abara, {58|al}. She turned right back. "And {nine|hd|by=She} fewer people murdered this year than last at this time. Tell me which you'd rather."

(City figures: {38|ho|t=through August|by=City figures} homicides through August; last year, {47|hp|t=last year|by=City figures}.)

Wojtkiewicz brought up response times: {9.4|rt|t=this year} minutes for an urgent call this year, {7.1|rt0|t=in 2026} in 2026. "It isn't bodies, it's dispatch," she said.

The sergeant promised new hires {$15,000|bo} to sign. "With whose checkbook?" asked the mayor, and knocked over her coffee.

Early voting opens {Oct. 7|ev|v=2031-10-07}.

MORE: Bengal cub named after 2,114 votes

@doc c-poll | radio news brief | 2031-09-21
WOVR Newsroom — 8 a.m. brief

A new Ohio Valley Poll has the Dunmarrow mayor's race too close to call. Mayor Faircloth-Abara is at {36 percent|pl|t=new|by=A new Ohio Valley Poll}, Emeka Sandoval at {34|ps|^}, Trudy Wojtkiewicz at {17|pt|^}, and {13 percent|pu|^} are undecided.

Pollsters reached {640|sz} likely voters. The margin of error is just under {four|<me} points, {3.9|me} to be exact, so that {two|pd}-point edge means little.

Fraternal Lodge 61 has endorsed Sandoval. Its president, Bartholomew Nkemelu, says the city needs {six hundred|dn|by=Its president, Bartholomew Nkemelu} officers; that's {50|dx} above what ordinance permits.

WOVR is 91.3.

@doc d-column | newsletter | 2031-09-25
Canal Street Confidential

I was in row nine. Thanks to whoever held my seat at {1140|ad} Canal; the fire marshal said {three hundred|~cr}, my knees say more.

You'll read that the mayor's lost {73|ls3} cops. She has. You will not read so often that she lost them to Columbus, which pays better. Her plan is {sixty|ll|s=Her} new ones by 2035. His is {a hundred|ls|v=100|s=His}. The division managed {twenty-one|gr|t=in 2030} in 2030 and waved good-bye to {fifty-two|at|t=in 2030}. At that clip you get to {minus thirty-one|nt|v=-31} a year, and I can do that without a candidate.

The council president, who'd hire {forty|so} counselors and not a single badge, got the loudest clap and has {17 percent|pt|by=the latest survey} in the latest survey. Dunmarrow likes to applaud.

{Thirty-eight|ho|t=so far} families so far this year have buried somebody. At this point in 2030 it was {forty-seven|hp|t=At this point in 2030}. I didn't hear either man or woman say one of the names.

Vote early: {October 7|ev|v=2031-10-07}, Board of Elections, bring ID.
