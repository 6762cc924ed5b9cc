@story r5-oklahoma-teacher-pay
@topic Oklahoma teachers walk out until the legislature agrees on a raise
@subject B = House Bill 2290 | HB 2290 | the bill | the measure | the raise
@subject O = Oklahoma | the state | Oklahoma teachers | teachers
@subject W = teacher walkout | the walkout
@subject T = Oklahoma Educators United | OEU | the union
@subject G = Gov. Lyle Standifer | Standifer | the governor
@subject N = Norma Deerinwater | Deerinwater | the OEU president
@subject P = Prairie Policy Center | the Center | the think tank
@subject H = House | the House
@subject S = Senate | the Senate
@subject D = Tishomack Public Schools | Tishomack | the district
@subject R = Renata Fuhrman | Fuhrman
@fact ra = 4500 | price | B | dollars of raise a year | school year 2027-28 | plan
@fact dm = 8000 | price | T | dollars of raise a year demanded | 2027-03 | plan | hypothetical
@fact go = 2500 | price | G | dollars of raise a year offered | 2027-02 | plan | pledged
@fact av = 57340 | price | O | dollars of average pay | school year 2026-27 | constant
@fact tx = 63900 | price | X | dollars of average pay | school year 2026-27 | constant
@fact st = 44250 | price | O | dollars of starting pay | school year 2026-27 | constant
@fact s2 = 48750 | price | B | dollars of starting pay | school year 2027-28 | plan
@fact rk = 46 | other | O | rank among the states in pay | school year 2026-27 | constant
@fact te = 42800 | jobs | O | teachers | school year 2026-27 | constant
@fact em = 5120 | other | O | emergency certificates | school year 2026-27 | cumulative
@fact va = 1310 | jobs | O | vacant posts | 2027-01 | snapshot
@fact co = 231000000 | budget | B | dollars that the raise costs a year | school year 2027-28 | plan | projected
@fact sr = 387000000 | budget | O | dollars in the rainy-day fund | 2027-04 | snapshot
@fact ga = 3 | price | B | cents of tax on a gallon of diesel | from 2027-07 | plan
@fact hy = 71 | votes_cast | H | members in favour | 2027-04-14 | snapshot
@fact hn = 26 | votes_cast | H | members against | 2027-04-14 | snapshot
@fact sy = 36 | votes_cast | S | members in favour | 2027-04-15 | snapshot
@fact sn = 12 | votes_cast | S | members against | 2027-04-15 | snapshot
@fact sn3 = 36 | votes_cast | S | votes needed to raise a tax | - | constant | threshold
@fact c1 = 168 | other | W | districts closed | 2027-04-05 | snapshot
@fact c9 = 121 | other | W | districts closed | 2027-04-13 | snapshot
@fact ds = 507 | other | O | school districts | - | constant
@fact cr = 9000 | crowd | W | people at the capitol, by the highway patrol | 2027-04-05 | snapshot
@fact ct = 17500 | crowd | W | people at the capitol, by the union | 2027-04-05 | snapshot
@fact dy = 9 | duration | W | school days missed | 2027-04-15 | cumulative
@fact pu = 308000 | enrolment | W | pupils out of class | 2027-04-05 | snapshot
@fact md = 61 | poll_share | T | respondents who support the walkout | April 2027 | snapshot
@fact ag = 29 | age | R | age | 2027-04 | constant
@fact rp = 46100 | price | R | dollars of pay a year | school year 2026-27 | constant
@fact dj = 112 | jobs | D | teachers | school year 2026-27 | constant
@fact dq = 19 | jobs | D | teachers who left | 2026 | cumulative
@subject US = United States | nationally | the nation | across the country
@subject X = Texas | across the Red River
@fact fw = 190 | other | O | districts with a four-day week | school year 2026-27 | constant
@fact e0 = 4780 | other | O | emergency certificates | school year 2025-26 | constant
@fact ea = 5397 | price | B | dollars of cost a teacher | school year 2027-28 | plan | projected
@trap em e0 :: this year and last
@fact hd = 56.25 | rate | B | raise in percent of the demand | 2027-04 | snapshot
@fact pp = 10940 | spending | O | dollars a pupil | school year 2026-27 | constant
@fact pn = 15880 | spending | US | dollars a pupil | school year 2026-27 | constant
@fact ss = 1500 | price | B | dollars of raise a year for support staff | school year 2027-28 | plan
@fact cz = 26 | other | D | pupils in a class | school year 2026-27 | snapshot
@trap pp pn :: the state and the nation
@trap ra ss :: teachers and support staff
@rel share hd = ra / dm
@rel sum s2 = st + ra
@trap ra dm :: decided and demanded
@trap go ra :: the governor's first offer and the bill
@trap c1 c9 :: closed on the first day and a week later
@trap cr ct :: patrol and union
@trap hy sy :: two chambers
@trap st av :: starting and average pay
@trap sy sn3 :: the result and the threshold
@trap co sr :: what it costs and what is saved

@doc a-local-tv | local TV news site | 2027-04-05
Thousands pack state Capitol as teacher walkout begins

OKLAHOMA CITY (KTLW) — Schools in {168|c1|t=Monday|by=state education officials} of Oklahoma's {507|ds} districts were closed Monday as teachers in red shirts filled the south lawn of the Capitol on the first day of a walkout over pay.

The Oklahoma Highway Patrol estimated the crowd at {9,000|cr|by=The Oklahoma Highway Patrol}. Organizers with Oklahoma Educators United said {17,500|ct|by=Organizers}.

The closures keep about {308,000|~pu} children at home, according to state education officials.

The union wants {$8,000|dm} more per year for each teacher. Gov. Lyle Standifer proposed {$2,500|go|t=in February} in February and has called the larger number "a fantasy on a poster board."

Teachers here earn {$57,340|av|t=this year|by=the union} on average this year, {46th|rk|^} in the nation, according to the union. In Texas, the average is {$63,900|tx}. A new teacher in Oklahoma starts at {$44,250|st}.

Oklahoma spends {$10,940|pp|t=this school year} per student this school year, and the nation as a whole {$15,880|pn|^}.

Bus drivers, cooks and aides walked with the teachers. Nothing in the governor's plan was meant for them.

Deerinwater told the crowd that the union would be back "tomorrow, and the day after that." House leaders said they were willing to talk about more than {$2,500|go|t=in February}, the number on the table in February, but not about new taxes.

Renata Fuhrman, {29|ag}, drove two hours from Tishomack with her daughter and a cooler. She makes {$46,100|rp} teaching fourth grade. "I have a roommate," she said. "I have a roommate and a kid, and a master's."

StormTrack 5: 40% chance of severe weather Tuesday. Download the app (4.7 stars).

@doc b-newspaper | newspaper | 2027-04-15
Senate clears teacher raise with no vote to spare

By Beatriz Coonrod and Dale Whitehorn-Park, Capitol Bureau

The longest {nine|dy} school days in recent Oklahoma memory ended at 4:12 p.m. Thursday, when Sen. Otis Vandergriff, a cattleman who has never voted for a tax, looked up at the gallery and pushed the green button.

His was number {36|sy|t=Thursday}. A revenue measure needs {36|sn3}. {Twelve|sn} senators voted no, and in the hall outside people who had slept in their cars sat down on the marble and cried.

House Bill 2290 gives every teacher in public schools {$4,500|ra|t=in the next school year} in the next school year. The money, {$231 million|co|by=the fiscal staff}, according to the fiscal staff, comes from {three|ga} cents on a gallon of diesel and from a levy on wind turbines. The House had passed it the day before, {71|hy|t=the day before} to {26|hn|^}.

It is a bit more than {half|>hd} of what the union had asked for and nearly twice Standifer's first offer of {$2,500|go}. Norma Deerinwater, the OEU president, told members that schools would be open Monday.

"We came for {eight|dm|x=1000}," she said. "We stayed for the kids that come after."

By Tuesday support in the superintendents' offices had begun to crumble: the number of districts that kept their doors shut fell to {121|c9|t=By Tuesday} from {168|c1|t=at the start} at the start. Support among the public held. {Sixty-one|md|by=a poll commissioned by the union} percent of adults backed the walkout in a poll commissioned by the union.

What the raise will do to the shortage is anyone's guess. This year the State Board has issued {5,120|em|t=This year} emergency certificates to people without the usual training, a record, and {1,310|va|t=in January} positions were still open in January. There are {42,800|te} teachers in the state. Many of those who quit did not go to Texas; they went to Tulsa, to sell insurance.

Not everyone is done. The Prairie Policy Center will ask the state Supreme Court to throw out the diesel tax. The state has {$387 million|sr|by=the Center} in its rainy-day fund, the Center noted, "and it's pouring."

Also in today's paper: Thunder 112, Spurs 104 · 7 ways to use up Easter ham

@doc c-wire | national wire | 2027-04-15
Oklahoma lawmakers approve {$4,500|ra} teacher raise, ending walkout

OKLAHOMA CITY (NAP) — Oklahoma's Senate gave final approval Thursday to a raise of {$4,500|ra} a year for public school teachers, ending a walkout that had shut classrooms across much of the state for {nine|dy} days.

The vote was {34|!sy} to {12|sn}. The House had voted {71|hy|t=Wednesday} to {26|hn|^} Wednesday. The governor said he would sign the bill.

Starting pay will rise to {$48,750|s2|t=this fall} this fall. Average pay, now {$59,800|!av|t=now}, has trailed that in neighboring states for years and ranks {46th|rk}.

At its height, the protest kept {308,000|pu|t=At its height} students out of school.

The legislative staff estimates the annual cost at {$231 million|co|by=The legislative staff}.

Support workers will receive {$1,500|ss} under the same bill. The money comes from an increase of {three|ga} cents a gallon in the diesel tax and from wind power.

Oklahoma spends {$10,940|pp} on each pupil, against {$15,880|pn} nationally. It issued {5,120|em|t=this year} emergency teaching certificates this year.

Opponents of the tax, among them the Prairie Policy Center, said they would sue.

@doc d-community | small-town weekly | 2027-04-17
Tishomack goes back Monday

The bell will ring at 8:05 Monday for the first time in nearly two weeks. The {nine|dy} days will be made up in part: school lets out June 4 now instead of May 27.

Superintendent Wes Akers says that {112|dj} people teach at the three buildings. Last year, {19|dq|t=Last year} left. "One went to Denison, Texas, for {eleven thousand|-} more, and you can't blame her. You can see the water tower from here."

With the {$4,500|ra}, a person just out of college will make {$48,750|s2} at Tishomack. Akers thinks that he can fill all but two jobs.

The cooks and the drivers get {$1,500|ss}. "That's a set of tires," said Lonnie Tubbee, who drives the north route. He didn't mean it as a complaint.

Classes at Tishomack have {26|cz} children on average. The board will look in May at whether to drop the four-day week, which {190|fw} districts in the state use to save on gas and cooks.

Mrs. Fuhrman, whom many saw on Channel 5 on the first day with her sign (MY SECOND JOB BOUGHT THIS SIGN), will stay on another year. She is {32|!ag} and has been asked to run for the legislature. She laughed.

Clyde Burris wrote us that he bought diesel on Friday. "{Three|ga} cents? I lost more than {three|ga} cents looking for the pump."

Thank you to the Methodist ladies who fed {240|-} children lunch on every one of the days. Pantry donations: call 580-555-0121.

@doc e-thinktank | think tank commentary | 2027-04-16
Reading the raise

Prairie Policy Center, Issue Brief 114

A few figures lawmakers did not dwell on this week.

First, cost. The fiscal note says {$231 million|co|by=The fiscal note}. Divide by {42,800|te} teachers and you get about {$5,400|~ea} each, because payroll taxes and retirement come on top of {$4,500|ra}.

Second, need. Of the {507|ds} districts, {190|fw} have a four-day week. No other state has more.

Third, the comparison with Texas. Its average of {$63,900|tx} is real. So is its property tax.

Fourth, shortage. {5,120|em|t=so far this year} emergency certificates so far this year sounds like a flood. Last year it was {4,780|e0|t=Last year}.

None of this is said lightly. Our own members include teachers, and one of the authors of this brief taught algebra in Lawton for six years at less than {$44,250|<st}, which is what a beginner makes now. But a raise that is paid for at the pump will be paid for by the same people who get it.

Fifth, the fund. There is {$387 million|sr} in it. We would have begun there.

Sixth, pupils. The gap in spending, {$10,940|pp} a head here and {$15,880|pn} across the country, is a favorite of the {61|md} percent who told a union-paid pollster that they backed the walkout. It isn't adjusted for what things cost. Adjusted, our economists make it about half as wide.

Seventh, votes. {Seventy-one|hy} to {26|hn} in the House is a landslide. {Thirty-six|sy} in the Senate is a coin that landed on its edge.
