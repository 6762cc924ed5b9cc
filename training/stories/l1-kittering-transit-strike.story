@story l1-kittering-transit-strike
@topic Kittering, Pennsylvania: five days without buses, November 2005
@subject A = Kittering Area Transportation Authority | KATA | the authority | the agency | management
@subject U = Transport Workers Local 281 | Local 281 | the union | drivers | strikers
@subject W = Cornelius Whitlow | Whitlow | the union president | Mr. Whitlow
@subject S = Kittering schools | the school district | the district
@subject J = Judge Anne-Marie Fusco | Fusco | the judge | Judge Fusco
@fact mem = 2140 | jobs | U | workers on strike | 2005-11-07
@fact rid = 186000 | ridership | A | riders on a weekday | 2005 | constant
@fact gap = 41000000 | budget | A | shortfall in the budget | fiscal 2006 | plan | projected
@fact start = 03:00 | clock | U | hour at which the strike began | 2005-11-07
@fact off1 = 2.0 | rate | A | yearly raise in wages | first offer | constant
@fact off2 = 3.0 | rate | A | yearly raise in wages | settlement | constant
@fact dem = 4.5 | rate | U | yearly raise in wages | demand | constant | hypothetical
@fact h1 = 1.0 | rate | A | percent of wages to be paid toward health coverage | settlement | constant
@fact h0 = 5.0 | rate | A | percent of wages to be paid toward health coverage | first offer | constant
@fact y = 4 | duration | U | years of the contract | settlement | constant
@fact vy = 1316 | vote_count | U | votes for the contract | 2005-11-13
@fact vn = 402 | vote_count | U | votes against the contract | 2005-11-13
@fact vt = 1718 | votes_cast | U | votes cast on the contract | 2005-11-13
@fact fine = 5000 | sentence | J | fine for each day of disobedience | 2005-11-10 | constant | threshold
@fact kids = 14600 | enrolment | S | pupils who ride public buses to school | 2005
@fact abs = 27 | other | S | percent of pupils absent | 2005-11-07
@fact abs0 = 8 | other | S | percent of pupils absent | ordinary day | constant
@fact days = 5 | duration | U | days without service | 2005-11-07 to 2005-11-11
@fact lost = 1900000 | revenue | A | fares lost to the strike | 2005-11-11 | cumulative
@fact fare = 1.75 | price | A | base fare | 2005 | constant
@fact nfare = 2.00 | price | A | base fare | July 2006 | plan | projected
@fact age = 61 | age | W | age | 2005
@fact strk98 = 26 | duration | U | days without service | 1998
@rel sum vt = vy + vn
@trap off1 off2 :: management's first offer and what was signed
@trap days strk98 :: this walkout and the last one
@trap fare nfare :: the fare now and from July
@trap h0 h1 :: what was asked for health coverage and what was agreed

@doc a-wire | wire agency | 2005-11-07
Bus and trolley drivers walk out in Kittering, stranding thousands

KITTERING, Pa. — Bus and trolley drivers left their keys on the dispatch counter at {3 a.m.|start|t=Monday} Monday, shutting a system that carries {186,000|rid} people on a weekday.

The walkout by {2,140|mem|t=Monday} members of Transport Workers Local 281 followed a night of bargaining at an airport hotel. The Kittering Area Transportation Authority had offered a raise of {2 percent|off1|by=The Kittering Area Transportation Authority} a year and wanted employees to put {5 percent|h0|^} of their pay toward medical coverage, which they now get free.

The union's figure for wages was {4.5 percent|dem|by=The union}. "They're asking us to pay for our own raise," said its president, Cornelius Whitlow, {61|age}.

KATA says it faces a {$41 million|gap|t=in the fiscal year ending June 30|by=KATA} hole in the fiscal year ending June 30 and cannot do better without the state.

The last strike, in 1998, went on for {26|strk98|t=in 1998} days.

@doc b-tabloid | tabloid | 2005-11-08
WALK THIS WAY
Day {2|-}: Kids, nurses, a bride in sneakers

By Ray Scarpaci

They hitched. They biked. They paid a guy named Lou {$10|-} to ride in the back of a bread truck.

With {2,600|!mem} drivers on the picket line and the trolleys dead in the barn, Kittering got to work late or not at all. {Nineteen thousand|!kids} pupils count on the 33, the 41 and the rest to reach homeroom, and the halls of Roosevelt High were ghost towns. Around the city {27 percent|abs|t=Monday|s=Around the city} of students skipped Monday, when {8 percent|abs0|s=of students|t=ordinary} is ordinary.

It started at {5 in the morning|!start}, an hour chosen, say the cynics, so the first shift at the hospitals would feel it.

"I'm {63|!age|s=the boss of the local}," thundered the boss of the local. "I've done {26|strk98|t=in '98} days in '98 and I can do it again."

What would it take? He'd like {four and a half|dem|v=4.5|by=He} percent. They've got {two|off1|by=They} on the table. You do the math. You've got time, you're walking.

SCOREBOARD, PAGE {62|-}: Flyers {5|-}, Rangers {4|-} (OT)

@doc c-daily | city newspaper | 2005-11-12
Buses roll at dawn after deal gives drivers {3 percent|off2}

By Helen Okonjo and Walter Brandt

The longest week in Kittering ended at 11:20 last night on the steps of the courthouse annex, where the transit authority and Local 281 announced a contract good for {four|y} years.

Wages will go up {3 percent|off2} in each of them. Drivers will for the first time contribute to their health plan: {1 percent|h1} of pay, not the {5 percent|h0|by=management} that management had insisted on.

Judge Anne-Marie Fusco had told both sides on Thursday that she would levy {$5,000|fine|t=on Thursday|by=Judge Anne-Marie Fusco} for every day that paratransit vans stayed parked. They never tested her.

The {five|days} days cost the agency {$1.9 million|lost|by=its comptroller} in fares, its comptroller estimated. That falls on top of a {$41 million|gap} deficit, and riders should expect the {$1.75|fare} fare to become {$2|nfare|t=in July} in July.

The school district, whose {14,600|kids|s=The school district} transit riders had the hardest time, said attendance was back to within a point of normal by Friday.

Correction: An article on Wednesday misstated the length of the Green Line. It is {7.4|-} miles, not {17.4|-}.

@doc d-bulletin | union newsletter | 2005-11-14
WE HELD THE LINE

Brothers and sisters:

You have spoken. By {1,316|vy|t=yesterday} to {402|vn|^} you ratified the agreement yesterday at the Sheet Metal hall. That is {1,718|vt|^} ballots, the best turnout since the merger.

What you won. A raise of {3%|off2} every year through 2009, where management began at {2%|off1|by=management}. A cap on health contributions at {1%|h1}. No part-timers on the trolleys.

What it took: {seven|!days} days on the sidewalk, each of you. Not {26|strk98|t=last time} like last time, but cold enough.

Do not let anyone tell you we broke the bank. KATA says that it lost {$1.9 million|lost|by=KATA}. It spent more than that on consultants.

In unity,
C. Whitlow, President

Retirees' breakfast Dec. {3|-}, Local 281 hall, {9|-} a.m., ${4|-} a plate.
