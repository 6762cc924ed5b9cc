@story p1-ysabel-police
@topic San Ysabel, Texas: how many police officers, how much money, September budget fight
@subject P = San Ysabel Police Department | the department | SYPD | police
@subject C = San Ysabel | the city | city council | council | City Hall
@subject U = San Ysabel Police Officers' League | the league | the union
@subject M = Lupe Arredondo-Finch | Arredondo-Finch | the city manager
@subject R = Mayor Cornelius Thibodeaux | Thibodeaux | the mayor
@subject A = the academy | recruits | cadets
@fact au = 1482 | officers | P | authorized sworn positions | fiscal 2027 | constant
@fact sw = 1306 | officers | P | sworn officers on the payroll | 2027-09-01 | snapshot
@fact va = 176 | officers | P | vacant sworn positions | 2027-09-01 | snapshot
@fact pa = 1194 | officers | P | officers fit for street duty | 2027-09-01 | snapshot
@fact lv = 112 | officers | P | officers on leave or light duty | 2027-09-01 | snapshot
@fact ci = 418 | jobs | P | civilian employees | 2027-09-01 | snapshot
@fact sw24 = 1391 | officers | P | sworn officers on the payroll | September 2024 | snapshot
@fact ac = 47 | enrolment | A | cadets in the current class | 2027-09-01 | snapshot
@fact ac2 = 60 | enrolment | A | cadets in the January class | January 2028 | plan | pledged
@fact bp = 284600000 | budget | P | police budget proposed | fiscal 2028 | plan | pledged
@fact bn = 271300000 | budget | P | police budget | fiscal 2027 | constant
@fact ba = 281900000 | budget | P | police budget adopted | fiscal 2028 | plan
@fact gf = 806000000 | budget | C | general fund | fiscal 2028 | plan
@fact ot = 23400000 | spending | P | overtime pay | fiscal 2027 | cumulative
@fact ot2 = 15800000 | budget | P | overtime budgeted | fiscal 2027 | constant
@fact rs = 11.4 | duration | P | minutes to answer a top-priority call | 2027 | snapshot
@fact rs0 = 8.9 | duration | P | minutes to answer a top-priority call | 2024 | snapshot
@fact rg = 9 | duration | P | minutes to answer a top-priority call | 2028 | plan | pledged
@fact pop = 700000 | other | C | inhabitants | 2027 | snapshot
@fact hi = 130 | officers | R | additional officers promised | by 2029 | plan | pledged
@fact cut = 2700000 | budget | C | money moved from police to street lighting and parks | fiscal 2028 | plan
@fact vy = 6 | votes_cast | C | council members voting for the budget | 2027-09-14 | constant
@fact vn = 3 | votes_cast | C | council members voting against the budget | 2027-09-14 | constant
@fact rw = 5 | rate | U | raise in the first year that the contract gives | fiscal 2028 | plan
@fact rd = 9 | rate | U | raise in the first year that was demanded | fiscal 2028 | plan | hypothetical
@fact lf = 138 | officers | P | officers who quit or retired | twelve months to August 2027 | cumulative
@fact hr = 91 | officers | P | officers hired | twelve months to August 2027 | cumulative
@rel diff va = au - sw
@rel sum sw = pa + lv
@rel diff cut = bp - ba
@trap sw pa :: on the payroll against fit for the street
@trap sw au :: filled against authorized
@trap bp ba :: proposed against adopted
@trap ot ot2 :: spent against budgeted
@trap sw sw24 :: three years earlier
@trap ac ac2 :: the class now against the next

@doc herald | regional daily | 2027-09-02
City manager wants more for police, whose ranks keep thinning

By Rosamund Ekeh
Staff writer

City Manager Lupe Arredondo-Finch sent the council a spending plan Thursday that gives the San Ysabel Police Department {$284.6 million|bp|t=Thursday|s=the San Ysabel Police Department}, up from {$271.3 million|bn|t=this year} this year, and still she could not tell council members when the patrol cars would be full.

The department is authorized for {1,482|au} sworn positions. On Sept. 1 it was paying {1,306|sw|t=On Sept. 1} people to fill them, which leaves {176|va|^} chairs empty. In the same month of 2024 the roster ran to {1,391|sw24|t=In the same month of 2024}.

Over the 12 months that ended in August, {138|lf|t=Over the 12 months that ended in August} badges were turned in through resignation or retirement and {91|hr|^} pinned on. An academy class of {47|ac|s=academy} is under way; another, of {60|ac2|t=in January}, is to start in January if enough applicants pass the physical.

Overtime has become the department's glue. The last full year's worth came to {$23.4 million|ot|s=the department}, against {$15.8 million|ot2} set aside.

"You can't budget your way to a human being," Arredondo-Finch said.

A top-priority call now waits {11.4|rs|t=now} minutes on average for a first unit; three years ago, {8.9|rs0|t=three years ago}. The goal she set for next year is {nine|rg|t=next year|by=she}.

The vote is Sept. 14.

@doc kysb | local TV site | 2027-09-07
Union: "Only {1,030|!pa} of us can answer your call"

SAN YSABEL, Texas (KYSB 11) -- A billboard went up over Interstate 44 on Tuesday, and it does not mince words. According to the San Ysabel Police Officers' League, {1,030|!pa|by=the San Ysabel Police Officers' League} officers are fit to work the street in a city of {700,000|pop}.

Chief's office disputes it: {1,194|pa|by=Chief's office}, it says, once you take away the {112|lv|^} who are hurt, pregnant, deployed or suspended.

The league wants a {9%|rd|by=The league} raise in year one. What is on the table is {5|rw}.

Mayor Cornelius Thibodeaux, running for a second term next spring, repeated his pledge to add {130|hi|t=by 2029} officers by 2029.

Also on the payroll are {418|ci} civilians, from dispatchers to crime-scene techs, and nobody is fighting about them.

Viewers, what do you think? Text COPS to 44011. Poll results at 10.

TRENDING: Boil notice lifted for 2,300 homes • Friday Night Scores: Ysabel East 31, Lamar 28

@doc plaza | council-watch newsletter | 2027-09-15
Plaza Watch #212: {Six|vy} hands up, {three|vn} down

They did it at 11:52 p.m., after {64|-} speakers.

By {6|vy|t=last night}-{3|vn|^} the council adopted a budget last night that gives the cops {$281.9 million|ba|t=last night|s=the cops}. If you remember the manager's number, {$284.6 million|bp|by=the manager|s=the cops}, you can work out that {$2.7 million|cut|^|s=the council} walked across the hall to streetlights and parks. It is still well north of {a third|-} of a general fund of {$806 million|gf}.

The dissenters, Adebayo-Klein, Ruiz and Van Houten, wanted the whole thing sent back.

Some things said from the dais that we checked so you don't have to:

— Mr. Ruiz: "We paid {$27 million|!ot|by=Mr. Ruiz|s=We} in time-and-a-half." The finance office has the sum at {$23.4 million|ot|by=The finance office}.
— Ms. Petrosyan: "We have {1,306|sw|by=Ms. Petrosyan|t=the first of the month} sworn." Right, as of the first of the month.
— The mayor: "We are {176|va|by=The mayor} short." Right too, if you believe in the {1,482|au}.
— Mr. Van Houten: "In twelve months we lost {138|lf|by=Mr. Van Houten|t=In twelve months} and got {91|hr|^}." Right, alas.

Contract: {five percent|rw} in the first year. The union asked for {nine|rd|by=The union}.

@doc herald-col | opinion column | 2027-09-17
A police budget is not a police force

Let us be kind to the council. It found {$281.9 million|ba|by=the council} for the police, a record. It will not find the police.

Start with those minutes. When somebody is breaking down your door you now have {14.2|!rs|t=now} of them to fill, on average. Three years ago it was under {nine|<rs0|t=Three years ago}. Meanwhile the department holds {1,251|!sw|t=at the start of September|s=the department} sworn people, as counted at the start of September, and of those not all can run.

They have {430|?~ci} desk people, give or take. More overtime? The line was set at {$15.8 million|ot2|s=The line} and blown through. More cadets? There are {47|ac} of them, and history says {eight|-} will wash out. More promises? The mayor has one, for {130|hi|by=The mayor}, and he does not say how.

Take instead the {5%|rw} that the union signed for. A deputy in the next county already makes more than that will pay. I would have given them the {9|rd}, and closed the hole with the civilian side, where {418|ci} work, many of them doing what software does elsewhere.

Write to me: letters@ysabelherald.example
