@story ya-ohio-schoolbus
@topic School bus and grain truck collision near Pickerel Run, Ohio: from the scene to the school board's vote
@subject X = Pickerel Run bus crash | crash | collision | wreck | accident
@subject B = Bus 12 | the bus | school bus
@subject T = grain truck | truck | Kenworth
@subject P = Ohio State Highway Patrol | state patrol | Highway Patrol | Lt. Greer Molnar | troopers
@subject D = Pickerel Local School District | school district | the district | Superintendent Ada Fenwick-Soto | schools
@subject H = Mercy Fulton-Henry | Mercy hospital | hospital
@subject R = Duane Lee Schroeder | Schroeder | truck driver | the trucker
@subject C = Kelleys Creek Common Pleas Court | court | Judge Anson Briggs | Briggs | the judge
@subject G = State bus safety task force | task force | Ohio task force
@subject K = county engineer | county engineer's office | the county
@fact on = 41 | other | B | pupils aboard | 2026-11-12 | constant
@fact inj1 = 17 | injuries | X | pupils injured | 2026-11-12 | snapshot
@fact inj = 23 | injuries | X | pupils injured | 2026-11-14 | cumulative
@fact ser = 5 | injuries | X | pupils seriously injured | 2026-11-14 | cumulative
@fact min = 18 | injuries | X | pupils slightly injured | 2026-11-14 | cumulative
@fact unh = 18 | other | X | pupils unhurt | 2026-11-14 | constant
@fact d1 = 1 | deaths | X | people killed | 2026-11-12 | cumulative
@fact d2 = 2 | deaths | X | people killed | 2026-11-19 | cumulative
@fact fly = 3 | injuries | X | pupils flown to Toledo | 2026-11-12 | cumulative
@fact tm = 07:34 | clock | X | time of the crash | 2026-11-12 | constant
@fact em = 07:43 | clock | X | time when the first ambulance arrived | 2026-11-12 | constant
@fact rsp = 9 | duration | X | minutes until the first ambulance arrived | 2026-11-12 | constant
@fact tsp = 57 | speed | T | speed of the truck | 2026-11-12 | snapshot
@fact lim = 45 | speed | K | speed limit on the road | 2026-11-12 | constant | threshold
@fact ov = 12 | speed | T | miles an hour above the limit | 2026-11-12 | snapshot
@fact skd = 88 | distance | T | feet of skid marks | 2026-11-12 | constant
@fact wt = 83400 | other | T | pounds of weight | 2026-11-12 | constant
@fact wlim = 80000 | other | T | pounds of weight allowed | - | constant | threshold
@fact wov = 3400 | other | T | pounds above the weight allowed | 2026-11-12 | constant
@fact vis = 150 | distance | X | feet of visibility in the fog | 2026-11-12 | snapshot
@fact drv = 63 | age | B | age of the bus driver | 2026-11-12 | snapshot
@fact yrs = 26 | duration | B | years that the driver had driven | 2026-11-12 | constant
@fact tage = 38 | age | R | age of the truck driver | 2026-11-12 | snapshot
@fact hrs = 15 | duration | R | hours on duty | 2026-11-12 | constant
@fact hlim = 14 | duration | R | hours on duty allowed | - | constant | threshold
@fact hov = 1 | duration | R | hours above the duty time allowed | 2026-11-12 | constant
@fact cit = 4 | cases | R | traffic citations in five years | 2026-11 | cumulative
@fact byr = 2009 | other | B | model year | - | constant
@fact blt = 0 | other | B | seats with belts | 2026-11-12 | snapshot
@fact flt = 34 | other | D | buses | 2026-11 | snapshot
@fact fltb = 6 | other | D | buses with belts | 2026-11 | snapshot
@fact fltn = 28 | other | D | buses without belts | 2026-11 | snapshot
@fact bc = 9500 | price | D | dollars to fit a bus with belts | 2027 | constant
@fact bct = 266000 | budget | D | dollars to fit the buses without belts | 2027 | plan
@fact enr = 1915 | enrolment | D | pupils | 2026 | snapshot
@fact abs = 612 | other | D | pupils absent the day after | 2026-11-13 | snapshot
@fact absp = 32 | other | D | share of pupils absent the day after | 2026-11-13 | snapshot
@fact cou = 19 | officers | D | counselors sent | 2026-11-13 | snapshot
@fact crn = 7 | cases | K | crashes at the crossing in five years | 2026-11 | cumulative
@fact crd = 3 | deaths | K | earlier deaths at the crossing in five years | 2026-11-11 | cumulative
@fact stp = 4 | other | K | stop signs to be put up | 2026-12 | plan | pledged
@fact fnd = 148000 | fundraising | X | dollars given to the families | 2026-12-01 | cumulative
@fact cnt = 6 | other | R | counts | 2027-01 | constant
@fact ask = 11 | sentence | R | years sought | 2027-08 | constant
@fact sen = 8 | sentence | R | years of prison | 2027-08-20 | constant
@fact lic = 15 | sentence | R | years without a licence | 2027-08-20 | constant
@fact sty = 4 | votes_cast | D | board votes for belts | 2027-02-16 | constant
@fact stn = 1 | votes_cast | D | board votes against belts | 2027-02-16 | constant
@fact rec = 17 | other | G | recommendations | 2027-04 | constant
@fact sb = 22 | cases | P | school bus crashes with injuries in the state this year | 2026-11-12 | cumulative
@rel sum on = inj + unh
@rel sum inj = ser + min
@rel diff ov = tsp - lim
@rel diff wov = wt - wlim
@rel sum flt = fltb + fltn
@rel product bct = bc * fltn
@rel diff hov = hrs - hlim
@rel share absp = abs / enr
@rel diff fltn = flt - fltb
@trap inj1 inj :: first and later count
@trap d1 d2 :: a second death a week later
@trap min unh :: eighteen slightly hurt, eighteen unhurt
@trap hrs lic :: fifteen hours, fifteen years
@trap hrs hlim :: worked and allowed
@trap tsp lim :: driven and allowed
@trap wt wlim :: weighed and allowed
@trap fltb cnt :: six belted buses, six counts
@trap flt fltn :: all buses and those without belts
@trap crn crd :: crashes and deaths
@trap ask sen :: sought and given
@trap d2 crd :: this crash and earlier ones
@trap cit stp :: four citations, four signs

@doc a-patrol | highway patrol news release | 2026-11-12
OHIO STATE HIGHWAY PATROL - POST 26
For immediate release, 11:30 a.m.

Troopers are investigating a two-vehicle crash at County Roads 9 and 22, Pickerel Township, at {7:34 a.m.|tm} today.

Bus 12 of the Pickerel Local School District, northbound with {41|on} students, was struck on the right side by an eastbound 2019 Kenworth hauling soybeans.

The bus driver, {63|drv}, was pronounced dead at the scene ({one|d1|t=today} fatality). {Seventeen|inj1|t=as of 11 a.m.} students were injured as of 11 a.m.; {three|fly} were flown to Toledo by Life Flight.

The truck driver, Duane Lee Schroeder, {38|tage}, was not hurt. Dense fog was a factor, with visibility at about {150|~vis} feet. Seat belts were not available on the bus.

The crash remains under investigation. Lt. Greer Molnar, 419-555-0126.

@doc b-local | small-town daily | 2026-11-14
She'd driven their parents

By Mackenzie Ostrander, The Pickerel Valley Signal

For {26|yrs} years Lorna Dietsch had the heat on before the first stop.

On Friday {612|abs|t=On Friday} of the district's {1,915|enr} students stayed home, almost {a third|~absp}. Those who came found {19|cou} counselors and a card table of cookies.

The Highway Patrol's revised count is {23|inj|t=Friday night} children hurt as of Friday night, {five|ser|^} of them seriously and {18|min|^} not. {Eighteen|unh} had no injury at all. "I can't explain those seats," Superintendent Ada Fenwick-Soto said.

The first squad got there in {nine|rsp} minutes. It came from Wauseon-South because ours was at the hospital.

The corner has had {seven|crn|t=in five years} wrecks in five years, with {three|crd|^} people killed before Thursday. The county engineer says {four|stp} stop signs will be up by Christmas.

Bus 12 was a {2009|byr}. Tonight's football sectional will be played, 7 p.m., after a silence.

@doc c-tv | Toledo TV website | 2026-11-20
Second-grader dies a week after bus crash; truck was speeding and overweight, patrol says

WTVJ 11 | Posted 10:52 PM

PICKEREL RUN, Ohio - A 7-year-old girl died Thursday at a Toledo hospital, the {second|d2|v=2|t=Thursday} person to lose their life in last week's school bus crash.

Investigators say the semi's data recorder showed {57|tsp} mph in a {45|lim} zone before the driver braked, leaving {88|skd} feet of skid marks. It weighed {84,300|!wt} pounds. State law allows {80,000|wlim}.

Schroeder had been on duty {15|hrs} hours; federal rules say {14|hlim}. He'd been cited {four|cit|t=since 2021} times since 2021.

It was the {22nd|sb|v=22|t=this year} school bus crash with injuries in Ohio this year.

Chance of snow 60%. Download the Storm Team app.

@doc d-radio | local radio script | 2027-02-17
WPKR 96.7, 8 O'CLOCK NEWS

The Pickerel school board voted {four|sty} to {one|stn} last night to put belts in every bus it owns.

The district has {thirty-four|flt} buses. {Six|fltb} already have belts. The rest don't. It's {ninety-five hundred|bc|v=9500} dollars a bus, {two hundred and sixty-six thousand|bct} all told, and the state may pay none of it.

The lone no came from Gil Baumgartner, who said Bus 12 was hit at a speed no belt was built for. "{Sixty-seven|!tsp} miles an hour," he said. "You do the physics."

Folks have given {one hundred forty-eight thousand|fnd|t=by the first of December} dollars to the families by the first of December, and it's still coming.

Girls' basketball: Pickerel 44, Edon 39.

@doc e-wire | state wire | 2027-08-20
Trucker gets {8|sen} years in Ohio school bus crash that killed {2|d2}

KELLEYS CREEK, Ohio (Federated) - A trucker who ran into a school bus in fog last fall, killing its driver and a child, was sentenced Friday to {eight|sen} years in prison. His license was suspended for {15|lic}.

Duane Schroeder pleaded guilty to {six|cnt} counts. Prosecutors sought {11|ask} years.

"You were {3,400|wov} pounds over, {12|ov} miles over and {two|!hov} hours over," Judge Anson Briggs said. "You were out of everything except luck, and you'd used that up by 7:34."

{Twenty-three|inj} of the {41|on} children aboard were hurt.

@doc f-taskforce | trade newsletter | 2027-05-03
Yellow Fleet Weekly: Ohio task force stops short of belt mandate

The panel set up after Pickerel Run issued {17|rec} recommendations on Friday. A mandate for belts isn't one.

Retrofitting runs {$9,500|bc} a bus. Pickerel Local, with {26|!fltn} buses to do, is spending {$266,000|bct}. Multiply that by a state fleet of some {17,000|-}.

The report notes that {none|blt|v=0} of the seats on the {2009|byr} bus was belted, that the first ambulance reached the site at {7:43|em}, and that the trucker had been on duty {15|hrs} hours where {14|hlim} is the limit.

A minority of {five|-} members will publish its own paper.

Diesel: national average $3.94
