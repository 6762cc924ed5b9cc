@story pickett-crossing
@topic School bus struck by a freight train near Lisbon Forks, Ohio: afternoon to the Monday after
@subject X = Pickett Road crash | the crash | crash | collision | wreck | the bus | Bus 14
@subject T = Train 318 | the train | the freight | freight train | locomotive
@subject D = Wanda Fetterolf | Fetterolf | the driver | the bus driver
@subject S = Crestline Local Schools | the district | the school district
@subject R = Ohio & Wabash Railroad | the railroad | Ohio & Wabash
@fact d1 = 3 | deaths | X | people killed | 1999-03-12 evening | cumulative
@fact d2 = 5 | deaths | X | people killed | 1999-03-15 | cumulative
@fact h = 22 | injuries | X | people hurt | 1999-03-12 evening | cumulative
@fact crit = 6 | injuries | X | people in critical condition | 1999-03-12 evening | snapshot
@fact crit2 = 2 | injuries | X | people in critical condition | 1999-03-15 | snapshot
@fact ab = 31 | other | X | children on the bus | 1999-03-12 | constant
@fact tm = 15:52 | clock | X | time of the impact | 1999-03-12 | snapshot
@fact dage = 58 | age | D | age of the bus driver | - | constant
@fact yrs = 21 | duration | D | years of driving for the district | - | constant
@fact sp = 49 | speed | T | speed at impact in miles an hour | 1999-03-12 | snapshot
@fact lim = 60 | speed | T | speed limit on that stretch in miles an hour | - | constant
@fact cars = 84 | other | T | freight cars in the train | - | constant
@fact stop = 3900 | distance | T | feet that it took to stop | 1999-03-12 | snapshot
@fact gate = 7 | other | X | earlier accidents at the crossing since 1980 | 1999-03-12 | cumulative
@fact cost = 140000 | budget | R | dollars that gates at the crossing would cost | - | plan | projected
@fact enr = 1870 | enrolment | S | pupils in the district | 1999 | snapshot
@trap d1 d2 :: two of the injured died at the weekend
@trap sp lim :: how fast it went and how fast it might go
@trap crit crit2 :: Friday and Monday
@trap h ab :: hurt, and on board

@doc wire | wire agency | 1999-03-12
Train hits school bus in rural Ohio; {3|d1} children killed

LISBON FORKS, Ohio (CNS) -- A loaded freight train tore a yellow school bus in two at an unguarded crossing Friday afternoon, killing {three|d1|t=Friday evening|by=Sgt. Dale Huffnagle} children and injuring {22|h|^} people, the State Highway Patrol said Friday evening.

Sgt. Dale Huffnagle said {six|crit|^} of those taken to hospitals in Mansfield and Columbus were in critical condition. There were {31|ab} pupils of Crestline Local Schools on Bus 14 when it rolled onto the Ohio & Wabash tracks at Pickett Road. The locomotive struck just behind the rear axle at {3:52 p.m.|tm|by=Huffnagle}, Huffnagle said.

Train 318, pulling {84|cars} cars of coal and lime, was going {49|sp|by=a railroad spokesman} mph, a railroad spokesman said, in a zone where {60|lim} is allowed. It needed {3,900|stop} feet to halt.

The driver, Wanda Fetterolf, {58|dage}, survived. Crossbucks, but no gates, mark the crossing, where there had been {seven|gate} wrecks since 1980.

@doc tv | local TV station web page | 1999-03-12
NewsCenter 6: Tragedy at Pickett Road
LAST UPDATED 10:41 PM

(LISBON FORKS) -- Counselors will be at all {four|-} Crestline buildings Monday after the unthinkable happened on the way home from school.

What we know at this hour:

* Killed: {4|!d1|t=at this hour} students, according to a nurse at Galion Memorial
* Hurt: {22|h|^}
* Fighting for their lives: {6|crit|^}
* On Bus 14: {31|ab} kids, plus the driver

Neighbor Earl Dombrowski heard the horn, looked at his kitchen clock and saw {ten past four|!tm}. "Then the whole house shook," he told NewsCenter 6. "That engine was doing {sixty-five|!sp|by=he} if it was doing a mile."

Superintendent Anneliese Roark says the woman at the wheel had {21|yrs|by=Superintendent Anneliese Roark} years behind her with the district and a clean record.

Weather: 38 and drizzle. Lottery: Pick 3, 4-0-9.

@doc daily | metropolitan daily | 1999-03-14
'I looked both ways and there was nothing'

By Theodora Quigg and Raj Bhattal
Staff writers

Wanda Fetterolf had made the turn at Pickett Road twice a day for {21|yrs} years. On Friday, eight minutes before {four o'clock|-}, with the wipers on and the stereo off, she made it once more.

Event-recorder data released Saturday put the engine's speed at {49|sp|by=Event-recorder data} mph, {11|-} under the limit of {60|lim}. The crew went into emergency braking {five|-} seconds before the collision, yet the {84|cars}-car string slid the better part of a mile: {3,900|stop} feet, by investigators' measure.

Fetterolf, {63|!dage}, a grandmother of {nine|-}, told the patrol that a grain bin hid the rails. She has not been charged.

Gates and lights, the railroad estimated in 1996, would run {$140,000|cost|by=the railroad|m=projected}. The state ranked the crossing {212th|-}. Since 1980, {seven|gate} accidents had been logged there, none of them fatal.

@doc monday | wire agency | 1999-03-15
Death toll in Ohio bus crash rises to {five|d2}

LISBON FORKS, Ohio (CNS) -- {Two|-} sixth-graders who had been on life support died over the weekend, bringing to {five|d2|t=over the weekend} the number of children lost when a freight train broadsided their bus.

The toll had stood at {three|d1|t=Friday night} Friday night. {Two|crit2|t=Monday|by=hospitals} other pupils remained critical Monday, hospitals said.

Classes in the {1,870|enr}-student district were canceled. At a vigil, the names were read aloud at {3:52|tm}, the minute of the impact.

Ohio & Wabash said it would pay for gates, at a cost it now guesses at {$140,000|~cost|m=projected|by=Ohio & Wabash}, without admitting fault.
