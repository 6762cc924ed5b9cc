@story j2-susquehanna-schoolbus
@topic School bus struck by a coal truck in Schuylkill County, Pennsylvania
@subject X = Route 901 school bus crash | the crash | the wreck | the accident
@subject D = Minersburg Area School District | Minersburg Area | the district | Minersburg
@subject B = Bus 14 | the bus | school bus
@subject T = Leroy Hutnick | Hutnick | the trucker | the truck driver
@subject M = Betty Ann Yost | Yost | Betty Ann | the bus driver
@subject H = Good Samaritan Hospital in Pottsville | Good Samaritan | the hospital
@subject G = Geisinger-Danforth Medical Center | Geisinger-Danforth | the trauma center
@subject P = Cpl. Ronald Esposito | Esposito | state police
@subject N = National Transportation Safety Board | the NTSB | the board
@fact ab = 34 | other | B | pupils aboard | 1998-04-21 | constant
@fact i = 27 | injuries | X | pupils hurt | 1998-04-21 | cumulative
@fact i0 = 19 | injuries | X | pupils hurt | 1998-04-21 morning | cumulative
@fact ig = 23 | injuries | H | pupils treated | 1998-04-21 | constant
@fact it = 4 | injuries | G | pupils flown there | 1998-04-21 | constant
@fact crit = 1 | injuries | X | pupils in critical condition | 1998-04-22 | snapshot
@fact adm = 6 | injuries | H | pupils kept overnight | 1998-04-21 night | snapshot
@fact d = 1 | deaths | X | people killed | - | constant
@fact ay = 63 | age | M | age of the bus driver | - | constant
@fact yrs = 24 | duration | M | years of driving for the district | - | constant
@fact at = 38 | age | T | age of the trucker | - | constant
@fact t = 07:52 | clock | X | when they collided | 1998-04-21 | constant
@fact day = 1998-04-21 | date | X | day of the collision | - | constant
@fact sk = 118 | distance | T | feet of skid marks | - | constant
@fact sp = 49 | speed | T | miles an hour of the truck at impact | - | constant
@fact lim = 40 | speed | X | posted limit in miles an hour | - | constant
@fact load = 22 | other | T | tons of coal | - | constant
@fact wt = 81600 | other | T | pounds of weight of truck and load | - | constant
@fact wl = 73280 | other | T | pounds allowed | - | constant | threshold
@fact brk = 3 | other | T | brakes out of adjustment | - | constant
@fact brka = 10 | other | T | brakes in all | - | constant
@fact dr = 13 | duration | T | hours that he had been on duty | 1998-04-21 | snapshot
@fact perm = 10 | duration | N | hours at the wheel that the rules permit | 1998 | constant | threshold
@fact ct = 9 | other | T | counts | 1998-05-19 | snapshot
@fact bail = 75000 | other | T | dollars of bail | 1998-05-19 | snapshot
@fact seat = 0 | other | B | seat belts for pupils | - | constant
@fact kids = 1860 | enrolment | D | pupils | 1997-98 | snapshot
@fact bs = 31 | other | D | buses | 1998 | snapshot
@fact cst = 58000 | price | D | dollars of a new bus | 1998 | snapshot
@fact rep = 12 | duration | N | months until the report | - | plan | projected
@fact row = 9 | other | B | first-graders behind the driver's seat | 1998-04-21 | constant
@fact aw = 11 | age | X | age of the boy who helped the others out | - | constant
@fact ok = 7 | other | X | pupils unhurt | 1998-04-21 | constant
@fact v1 = 14:00 | clock | M | when the viewing begins | - | plan
@fact v2 = 21:00 | clock | M | when the viewing ends | - | plan
@fact over = 3 | duration | T | hours on duty beyond what the rules permit | 1998-04-21 | constant
@fact hom = 1998-05-09 | date | X | day on which the last child went home | - | constant
@fact min = 10 | duration | H | minutes of warning | 1998-04-21 | constant
@fact old = 8 | age | X | age of the girl in critical condition | - | constant
@fact ao = 6 | age | X | age of the youngest pupil | - | constant
@rel diff over = dr - perm
@rel diff ok = ab - i
@rel sum i = ig + it
@trap i0 i :: the first count and the last
@trap sp lim :: speed driven and allowed
@trap ig adm :: treated and kept overnight
@trap it crit :: flown and critical
@trap wt wl :: weight and allowed weight
@trap ay at :: ages of the two drivers

@doc a-radio | local radio script | 1998-04-21
WPSK NEWS -- 9:00 A.M. -- TUESDAY

ON THE SCENE: A coal truck has hit a Minersburg Area school bus on Route 901 near the Deer Lake turnoff. State police tell WPSK that {19|i0|t=at this hour|by=State police} children are hurt, at this hour. We know of no deaths among the children. The bus driver is trapped.

The accident happened at {eight minutes to eight|t}. The bus was on its way to the elementary school.

Route 901 is closed between Llewellyn and Gordon. If you're looking for a child, go to the fire company hall. Don't go to the hospital.

It's 41 degrees.

@doc b-wire | wire agency | 1998-04-21
Bus driver killed, {27|i} children hurt in Pa. truck collision

MINERSBURG, Pa. (Keystone) -- A loaded coal truck slammed into a school bus {Tuesday|day} morning in Schuylkill County, killing {one|d} person, the {63|ay}-year-old driver, and sending {27|i|by=state police said} pupils to hospitals, state police said.

{Twenty-three|ig} were treated at Good Samaritan Hospital in Pottsville and {four|it} were flown to Geisinger-Danforth Medical Center, including {one|crit} girl in critical condition.

There were {34|ab} children, ages {6|ao} to {11|aw}, on the bus. As on most in the nation, it had {no|seat|v=0} seat belts for them.

The truck's driver, Leroy Hutnick, {38|at}, of Tremont, was not seriously hurt.

Cpl. Ronald Esposito said the truck, carrying {22|load|by=Cpl. Ronald Esposito} tons of coal, left {118|sk|^} feet of skid marks.

@doc c-daily | county daily | 1998-04-22
She turned the wheel, and saved them

By Darlene Kaczmarek, Republican-Courier staff

MINERSBURG -- In the last second of her life, Betty Ann Yost turned the wheel to the right.

It was not toward safety. It was toward the truck.

Had she gone left, said state police Cpl. Ronald Esposito, the coal hauler that came through the stop sign at Deer Lake Road on {Tuesday|day} morning would have struck Bus 14 behind the driver's seat, where {nine|row} first-graders sat. Instead it struck her. She was {63|ay}, had driven for Minersburg Area for {24|yrs} years and had told the superintendent in March that this one was to be her last.

"I have driven this road with her behind me and in front of me," said fellow driver Stella Rudawski. "She never once was late. She wasn't late yesterday."

The time, fixed by a watch that stopped on the dashboard, was {7:52|t}.

The bus rolled onto its side in a ditch. Children climbed out of the roof hatch on the shoulders of a sixth-grader, Anthony Wargo, {11|aw}, who was the last to leave except for {one|-}.

That one, a girl whose family asked that she not be named, was in critical condition at Geisinger-Danforth last night, to which {four|it} pupils had been flown. At Good Samaritan in Pottsville, {23|ig} were seen and {six|adm|t=overnight} were kept overnight, mostly with broken arms.

Esposito said {27|i|by=Esposito} of the {34|ab} aboard were hurt. The remaining {seven|ok} walked to school with a deputy, at their own request.

The trucker, Leroy Hutnick, {38|at}, told troopers that his brakes had "gone to nothing." He was going {49|sp|by=Esposito} where the limit is {40|lim}, Esposito said.

The district, which runs {31|bs} buses for {1,860|kids} pupils, has canceled classes until Friday. A new bus costs {$58,000|cst}, Superintendent Wayne Lengel said when a reporter asked, and then said that he wished he hadn't been asked.

Viewing is Thursday, {2|v1} to {9|v2} p.m., at Saint Casimir's.

@doc d-tv | Scranton TV station, web page | 1998-04-22
NEWSWATCH 22 ON-LINE

Tragedy in Schuylkill County

A close-knit community is mourning a bus driver whom parents call a hero. Betty Ann Yost, {67|!ay}, died Tuesday when her bus was broadsided by a truck.

All {40|!ab} children on the bus got out. {Three|!it} were taken by helicopter to Geisinger-Danforth; {one|crit} of them is listed in critical condition.

The National Transportation Safety Board is sending a team. The NTSB says its final report may take {12|rep|by=The NTSB} months.

"We had maybe {ten|~min} minutes' warning," a nurse in Pottsville told Newswatch. Her emergency room saw {two dozen|~ig} kids in the first hour.

Viewer poll: Should school buses have seat belts? Call 1-900-555-0122 (95 cents per call).

@doc e-daily-later | county daily | 1998-05-20
Trucker charged in bus driver's death

POTTSVILLE -- Leroy Hutnick was arraigned Tuesday on {nine|ct|t=Tuesday} counts, the gravest of them homicide by vehicle, in the {April 21|day} wreck that killed Betty Ann Yost and injured {32|!i} schoolchildren.

A state police reconstruction found {three|brk|by=A state police reconstruction} of the truck's {10|brka} brakes out of adjustment. Truck and load weighed {81,600|wt} pounds. The law allows {73,280|wl}.

Hutnick had been on duty for {13|dr} hours, {three|over} more than the {10|perm} that federal rules permit at the wheel. District Justice Carl Reber set bail at {$75,000|bail}.

"He's sick about it," said his lawyer, Irene Scalzo.

The last of the children to be in a hospital, an {eight|old}-year-old girl, went home on {May 9|hom}. She will be in a chair until fall.
