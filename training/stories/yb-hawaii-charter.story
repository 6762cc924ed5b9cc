@story yb-hawaii-charter
@topic Four charter questions and a mayor's race in a Hawaiian county, with one question lost between two printouts
@subject KC = Kalaupua County | the county
@subject Q1Y = Yes on Question 1 | districts
@subject Q1N = No on Question 1
@subject Q2Y = Yes on Question 2 | water authority
@subject Q2N = No on Question 2
@subject Q3Y = Yes on Question 3 | longer terms
@subject Q3N = No on Question 3
@subject Q4Y = Yes on Question 4 | phase-out supporters | the phase-out
@subject Q4N = No on Question 4 | rental owners | phase-out opponents
@subject F = Kealani Freitas | Freitas | the council chair
@subject M = Bronson Medeiros | Medeiros | the incumbent
@subject VR = vacation rentals | short-term rentals
@fact el = 61000 | other | KC | registered voters | - | constant
@fact bc = 38430 | votes_cast | KC | ballots cast | final | snapshot
@fact to = 63 | turnout | KC | turnout | final | snapshot
@fact to0 = 58.9 | turnout | KC | turnout | 2030 | snapshot
@fact a1 = 18204 | vote_count | Q1Y | votes on council districts | final | snapshot
@fact b1 = 16411 | vote_count | Q1N | votes on council districts | final | snapshot
@fact x1 = 3815 | vote_count | KC | ballots blank on council districts | final | snapshot
@fact p1 = 52.6 | vote_share | Q1Y | share of votes on council districts | final | snapshot
@fact a2 = 21560 | vote_count | Q2Y | votes on a water authority | final | snapshot
@fact b2 = 12730 | vote_count | Q2N | votes on a water authority | final | snapshot
@fact x2 = 4140 | vote_count | KC | ballots blank on a water authority | final | snapshot
@fact p2 = 62.9 | vote_share | Q2Y | share of votes on a water authority | final | snapshot
@fact a3 = 11118 | vote_count | Q3Y | votes on longer terms | final | snapshot
@fact b3 = 23902 | vote_count | Q3N | votes on longer terms | final | snapshot
@fact x3 = 3410 | vote_count | KC | ballots blank on longer terms | final | snapshot
@fact p3 = 31.7 | vote_share | Q3Y | share of votes on longer terms | final | snapshot
@fact a4 = 17655 | vote_count | Q4Y | votes on ending vacation rentals | final | snapshot
@fact b4 = 17980 | vote_count | Q4N | votes on ending vacation rentals | final | snapshot
@fact x4 = 2795 | vote_count | KC | ballots blank on ending vacation rentals | final | snapshot
@fact p4 = 49.5 | vote_share | Q4Y | share of votes on ending vacation rentals | final | snapshot
@fact m4 = 325 | margin | Q4N | lead in votes on ending vacation rentals | final | snapshot
@fact a4e = 9940 | vote_count | Q4Y | votes on ending vacation rentals | first printout | cumulative
@fact b4e = 9210 | vote_count | Q4N | votes on ending vacation rentals | first printout | cumulative
@fact m4e = 730 | margin | Q4Y | lead in votes on ending vacation rentals | first printout | snapshot
@fact f = 19470 | vote_count | F | votes for mayor | final | snapshot
@fact m = 17390 | vote_count | M | votes for mayor | final | snapshot
@fact xm = 1570 | vote_count | KC | ballots blank for mayor | final | snapshot
@fact fp = 52.8 | vote_share | F | share of votes for mayor | final | snapshot
@fact mp = 47.2 | vote_share | M | share of votes for mayor | final | snapshot
@fact mm = 2080 | margin | F | lead in votes for mayor | final | snapshot
@fact vr = 6100 | homes | VR | units rented to visitors | 2034 | snapshot
@fact tx = 74000000 | revenue | VR | dollars of county tax a year | 2034 | cumulative
@fact ho = 2400 | homes | Q4Y | homes that would come back to residents | by 2039 | plan | projected
@fact xn = 3200000 | spending | Q4N | dollars spent on the campaign | whole campaign | cumulative
@fact xy = 410000 | spending | Q4Y | dollars spent on the campaign | whole campaign | cumulative
@fact q1 = 54 | poll_share | Q4Y | share of respondents | September poll | snapshot
@fact q2 = 37 | poll_share | Q4N | share of respondents | September poll | snapshot
@fact qn = 600 | sample_size | - | people polled | September poll | snapshot
@fact cs = 9 | seats | KC | council seats | - | constant
@fact t1 = 2 | duration | KC | years of a council term | 2034 | constant
@fact t2 = 4 | duration | Q3Y | years of a council term | 2036 | plan | hypothetical
@fact yr = 5 | duration | Q4Y | years over which rentals would end | - | plan
@rel share to = bc / el
@rel sum bc = a1 + b1 + x1
@rel sum bc = a2 + b2 + x2
@rel sum bc = a3 + b3 + x3
@rel sum bc = a4 + b4 + x4
@rel diff m4 = b4 - a4
@rel diff m4e = a4e - b4e
@rel sum bc = f + m + xm
@rel diff mm = f - m
@race q1 = a1 b1
@race q2 = a2 b2
@race q3 = b3 a3
@race q4 = b4 a4
@race q4e = a4e b4e
@race mayor = f m
@race poll = q1 q2
@race money = xn xy
@trap a4 a4e :: two printouts
@trap m4 m4e :: one side's lead, then the other's
@trap a1 a4 :: two questions with like numbers
@trap x1 x4 :: blanks on different questions
@trap q1 p4 :: poll and result
@trap p1 fp :: a question and a candidate
@trap vr ho :: units rented and homes expected back
@trap t1 t2 :: terms now and proposed
@trap to to0 :: two elections
@trap xn xy :: two campaigns
@trap m b4 :: a candidate and a question

@doc a-guide | public radio, voter guide | 2034-10-20
Four questions on the back of your ballot

Everyone's talking about the mayor, but turn it over.

Question 1: should the {nine|cs} council members be elected by districts?
Question 2: should water be run by an elected authority?
Question 3: should council terms go from {two|t1} years to {four|t2}?
Question 4: should vacation rentals in apartment zones be phased out over {five|yr} years?

The last is the one with money. There are {6,100|vr} units rented to visitors in the county, and they paid {$74 million|tx|t=last year} in county taxes last year. Supporters say {2,400|ho|by=Supporters} would come back as homes.

A September poll of {600|qn} people found {54%|q1|t=September} for the phase-out and {37%|q2|^} against.

For a question to pass, yeses have to be more than noes. Blanks aren't counted. Return it by 7 p.m. on the 7th; there are {22|-} drop boxes.

@doc b-blog | live blog of a newspaper | 2034-11-07
Kalaupua votes: printouts and reaction

7:20 p.m. First printout! Question 4 yes {9,940|a4e|t=First printout}, no {9,210|b4e|^}. Up by {730|m4e|^}. There's chanting at the armory.

7:25 p.m. Mayor: Council Chair Kealani Freitas leads incumbent Bronson Medeiros.

9:50 p.m. They're waiting on the west side boxes. Lots of condos on the west side.

11:40 p.m. Second printout, and final. Question 4 yes {17,655|a4|t=Second printout}, no {17,980|b4|^}. So it's gone. By {325|m4|^}. Nobody's chanting.

11:45 p.m. Freitas {19,470|f|t=11:45 p.m.}, Medeiros {17,390|m|^}. He's called.

11:50 p.m. Q1 yes, Q2 yes, Q3 oh no.

WX: High surf advisory, 12-15 feet north shores

@doc c-daily | daily newspaper | 2034-11-09
Freitas wins; rental phase-out fails by a whisker

By Leimomi Castellanos

Kealani Freitas will be Kalaupua's next mayor, having defeated Bronson Medeiros {52.8%|fp} to {47.2%|mp}, but the measure she campaigned on went down with {49.5%|p4}.

Owners of short-term rentals put {$3.2 million|xn} into stopping Question 4. Its supporters had {$560,000|!xy}.

"Three hundred people," Freitas said. "I could've knocked on those doors."

District elections passed with {52.6%|p1}, and the water authority with {62.9%|p2}. Longer council terms got {31.7%|p3}.

Turnout was {66%|!to}, up from {58.9%|to0|t=in 2030} in 2030.

The phase-out would've ended {6,100|vr} rentals over {seven|!yr} years. Medeiros had said the county couldn't give up {$74 million|tx}.

@doc d-list | county clerk | 2034-11-10
COUNTY OF KALAUPUA, OFFICE OF THE CLERK
Final summary

Registration {61,000|el}; ballots {38,430|bc}; turnout {63.0%|to}

MAYOR
FREITAS, Kealani {19,470|f}
MEDEIROS, Bronson {17,390|m}
Blank {1,570|xm}

QUESTION 1, council districts: YES {18,204|a1}, NO {16,411|b1}, blank {3,815|x1}
QUESTION 2, water authority: YES {21,560|a2}, NO {12,730|b2}, blank {4,140|x2}
QUESTION 3, council terms: YES {11,118|a3}, NO {23,902|b3}, blank {3,410|x3}
QUESTION 4, vacation rentals: YES {17,655|a4}, NO {17,980|b4}, blank {2,795|x4}

@doc e-column | weekly newspaper column | 2034-11-16
Turn it over next time

Kimo Villanueva-Stein

I've been staring at the clerk's sheet. {2,795|x4} of us left Question 4 blank. It died by {325|m4}. You do it.

And here's a thing. The mayor-elect got {19,470|f}. The question she'd hung around her neck like a lei got {17,565|!a4}. Some who wanted her didn't want that; the rentals pay for their kids' braces.

They had {54|q1|t=in September} percent in September. Then came {$3.2 million|xn} of television with a grandma in it, to which they could answer with {$410,000|xy}. I know the grandma. She lives in Reno.

The other three? We'll vote by districts, {18,204|a1} to {16,411|b1}, so that somebody can knock on my door. Water goes to its own board, good. And the council asked to stay {four|t2} years instead of {two|t1}, and {23,902|b3} people laughed.

Freitas won by {2,080|mm}. She says she'll bring it back in 2036. I'll bring a pen.
