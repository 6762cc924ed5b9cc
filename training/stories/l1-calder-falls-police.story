@story l1-calder-falls-police
@topic Calder Falls, Ohio: how many police officers the 2025 budget pays for
@subject P = Calder Falls Division of Police | the police division | the department | the force | the police
@subject C = Calder Falls | the city | the city council | council
@subject H = Darnell Hutchins | Hutchins | the mayor
@subject L = Lodge 44 | the police union | the FOP | the lodge
@subject T = Marisol Terrazas | Terrazas | the council's finance chair
@fact now = 412 | officers | P | sworn officers on the payroll | 2024-11-01
@fact auth = 460 | officers | P | sworn officers authorized | 2024 budget | constant
@fact plan = 431 | officers | H | sworn officers funded | 2025 budget | plan
@fact tplan = 445 | officers | T | sworn officers funded | 2025 budget | plan
@fact peak = 538 | officers | P | sworn officers on the payroll | 2009
@fact staff = 589 | jobs | P | employees, sworn and civilian | 2024-11-01
@fact civ = 177 | jobs | P | civilian employees | 2024-11-01
@fact road = 164 | officers | P | officers assigned to patrol | 2024-11-01
@fact left = 57 | other | P | officers who resigned or retired | January to October 2024 | cumulative
@fact hired = 38 | other | P | officers hired | January to October 2024 | cumulative
@fact acad = 22 | other | P | recruits in the academy | 2024-11-01
@fact b25 = 92600000 | budget | P | money for policing | 2025 budget | plan
@fact b24 = 87400000 | budget | P | money for policing | 2024 budget
@fact bd = 5200000 | budget | P | added money for policing | 2025 budget | plan
@fact ot = 7900000 | spending | P | overtime paid | January to October 2024 | cumulative
@fact gf = 301000000 | budget | C | general fund | 2025 budget | plan
@fact vy = 6 | other | C | council members in favor of the budget | 2024-12-02
@fact vn = 3 | other | C | council members against the budget | 2024-12-02
@fact pay = 4.5 | rate | L | raise in pay | 2025 | plan
@fact ask = 7 | rate | L | raise in pay | 2025 | plan | hypothetical
@fact resp = 11.3 | duration | P | minutes to reach an urgent call | 2024
@fact resp23 = 9.1 | duration | P | minutes to reach an urgent call | 2023
@rel sum staff = now + civ
@rel diff bd = b25 - b24
@trap now staff :: sworn officers against all employees
@trap auth now :: positions on paper against people in post
@trap plan tplan :: the mayor's number against the finance chair's amendment
@trap pay ask :: what was settled and what was asked
@trap left hired :: officers gone and officers hired

@doc a-paper | city newspaper | 2024-11-07
Mayor’s budget buys {19|-} more officers. The union says it buys none.

By LaToya Brandt | The Calder Falls Register

Mayor Darnell Hutchins will ask council for {$92.6 million|b25|t=next year|by=Hutchins} to run the police division next year, {$5.2 million|bd|^} over the current {$87.4 million|b24|s=the police division}.

For that, he says, the city gets {431|plan|by=he} sworn officers. On Nov. 1 the payroll listed {412|now|t=On Nov. 1}. On paper the department is allowed {460|auth|s=the department}, a level it has not reached in {10|-} years.

The arithmetic goes the other way so far. Through October, {57|left|t=Through October} badges were turned in and {38|hired|^} handed out. A class of {22|acad} is at the academy on Reardon Road.

"You can't budget a person into a cruiser," said Sgt. Phil Dombrowski of Lodge 44, which wanted {7 percent|ask|s=Lodge 44} and was awarded {4.5 percent|pay|^} by an arbitrator. He said the average wait for an urgent call is now {11.3|resp|t=now|by=He} minutes, against {9.1|resp23|t=in 2023} in 2023.

Of the force, {164|road} work patrol. The rest are detectives, supervisors, school officers or on leave.

More: {4|-} injured in I-{77|-} pileup · Bearcats fall {31-17|-}

@doc b-tv | local TV site | 2024-11-20
Council chair wants more cops than the mayor does

CALDER FALLS, Ohio (WCFO) — A rival plan for the police landed at City Hall on Wednesday, and it starts from a different number.

Marisol Terrazas, the council's finance chair, would pay for {445|tplan|by=Marisol Terrazas|s=Marisol Terrazas} officers in 2025, where Hutchins stopped at {431|plan|t=in 2025}. She'd take the difference out of overtime, which has already cost {$7.9 million|ot|t=this year} this year.

According to Terrazas, just {390|!now|by=Terrazas} men and women now wear the uniform, down from {538|peak|t=in 2009} in 2009. Add clerks, dispatchers and lab techs and the payroll reaches {589|staff}.

A spokesman for the mayor disputed little of it except the mood. "{Twenty-two|acad|by=A spokesman for the mayor} young people are in the academy this morning," he said.

Both versions sit inside a general fund of {$301 million|gf}, and neither changes the {4.5%|pay} raise that officers get in January. The FOP had sought {7%|ask|s=The FOP}.

Download the WCFO app for weather alerts. ©2024 WCFO, Channel {8|-}

@doc c-weekly | alternative weekly | 2024-11-26
Who's counting? Police math for beginners

Let us begin with a headline from the Register that says {nineteen|-}. {Nineteen|-} more than what? More than the number at work, {412|now}. It isn't more than the number allowed, which is {460|auth}; against that the mayor proposes a cut, and has said so to nobody.

Then the churn. The lodge says {83|!left|t=from New Year's to Halloween|by=The lodge} cops walked from New Year's to Halloween. The chief's own personnel sheet shows {38|hired|^|by=The chief's own personnel sheet} coming in. You may draw the line yourself.

Only {164|road} actually answer your call, on three shifts, in a city of {52|-} square miles. It takes them {11.3|resp} minutes, on average, to get to a thing that can't wait. Last year it was a little over {nine|>resp23|t=Last year}.

And everybody else? There are {177|civ} civilians on the books. They are cheaper, they do not shoot, and no candidate has ever stood in front of {177|civ} civilians for a mailer.

@doc d-wire | wire agency | 2024-12-03
Ohio city council adopts budget with more police

CALDER FALLS, Ohio — Council members voted {6|vy|t=Monday night}-{3|vn|^} Monday night to spend {$92.6 million|b25|t=in 2025} on police in 2025, up {6 percent|-} from {$87.4 million|b24}.

The measure, a compromise, funds the {431|plan} sworn positions that Mayor Darnell Hutchins sought. Finance chair Marisol Terrazas withdrew her amendment for {445|tplan|s=Marisol Terrazas} after it drew {two|-} votes.

The increase of {$4.1 million|!bd} is the largest since 2015. Most goes to the raise of {4.5 percent|pay} awarded to Lodge 44 in arbitration.

The force had {412|now|t=at the start of November} officers at the start of November and {177|civ|^} civilian workers, {612|!staff|^} people together. It hired {38|hired|t=in the year to October} in the year to October and lost {57|left|^}.
