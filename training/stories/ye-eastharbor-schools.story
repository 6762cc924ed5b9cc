@story eastharbor-schools
@topic East Harbor, Michigan: a school board closes buildings, counts heads twice and loses a bond vote, 2029-30
@subject D = East Harbor Public Schools | the district | EHPS
@subject L = Larkin Elementary | Larkin
@subject W = Whitcomb Middle School | Whitcomb
@subject B = Proposal B | the bond | the bond proposal
@subject S = Superintendent Odalys Brandt | Brandt | the superintendent
@subject C = Lakeshore Charter Academy | Lakeshore Academy | the charter
@subject R = Save Larkin rally | the rally | rally
@fact e0 = 8214 | enrolment | D | students | 2019 fall | snapshot
@fact e1 = 5390 | enrolment | D | students | 2028 fall | snapshot
@fact e2 = 5167 | enrolment | D | students | 2029 fall | snapshot
@fact ep = 5310 | enrolment | D | students | 2029 fall | plan | projected
@fact ed = 223 | enrolment | D | fall in students | 2028 to 2029 | snapshot
@fact eg = 37.1 | rate | D | fall in students | 2019 to 2029 | snapshot
@fact st = 10150 | revenue | D | state aid per student | 2029-30 | snapshot
@fact ls = 2263450 | revenue | D | state aid lost to falling enrollment | 2029-30 | snapshot
@fact df = 9700000 | budget | D | deficit | 2030-31 | plan | projected
@fact df2 = 3400000 | budget | D | deficit | 2029-30 | snapshot
@fact gf = 71500000 | budget | D | general fund budget | 2029-30 | plan
@fact fb = 4.1 | other | D | fund balance as a share of the budget | 2029-06 | snapshot
@fact fbt = 5 | other | D | fund balance share under which the state steps in | - | constant | threshold
@fact nb = 17 | other | D | school buildings | 2029-12 | snapshot
@fact nc = 4 | other | D | school buildings to close | 2030-06 | plan
@fact nl = 13 | other | D | school buildings | 2030 fall | plan
@fact sv = 5100000 | budget | D | yearly savings from closing buildings | 2030-31 | plan | projected
@fact jt = 86 | jobs | D | positions to be cut | 2030-31 | plan
@fact jc = 41 | jobs | D | teaching positions to be cut | 2030-31 | plan
@fact jo = 45 | jobs | D | other positions to be cut | 2030-31 | plan
@fact le = 187 | enrolment | L | students | 2029 fall | snapshot
@fact lc = 420 | other | L | students the building can hold | - | constant
@fact lu = 44.52 | other | L | share of the building filled | 2029 fall | snapshot
@fact lb = 1926 | other | L | year built | - | constant
@fact lr = 6800000 | budget | L | cost of repairs | 2029 | plan | projected
@fact we = 402 | enrolment | W | students | 2029 fall | snapshot
@fact wc = 950 | other | W | students the building can hold | - | constant
@fact wt = 1.7 | distance | L | miles to the next elementary | 2030 fall | plan
@fact cl = 24 | other | D | students in a kindergarten class | 2029 fall | snapshot
@fact cl2 = 28 | other | D | students in a kindergarten class | 2030 fall | plan
@fact ce = 1132 | enrolment | C | students | 2029 fall | snapshot
@fact cx = 780 | enrolment | C | students who live in the district | 2029 fall | snapshot
@fact ra = 450 | crowd | R | people at the rally by the organizers' count | 2030-01-13 | snapshot
@fact rp = 275 | crowd | R | people at the rally by the police estimate | 2030-01-13 | snapshot
@fact vy = 4 | votes_cast | D | board votes to close | 2030-01-14 | snapshot
@fact vn = 3 | votes_cast | D | board votes not to close | 2030-01-14 | snapshot
@fact sp = 62 | other | D | speakers who signed up | 2030-01-14 | snapshot
@fact bb = 118000000 | budget | B | bond amount | 2030-05 | plan
@fact bm = 2.75 | rate | B | mills | 2030-05 | plan
@fact bh = 206 | price | B | yearly cost for a median home | 2030-05 | plan
@fact by = 6241 | vote_count | B | yes votes | final | snapshot
@fact bn = 7018 | vote_count | B | no votes | final | snapshot
@fact bt = 13259 | votes_cast | B | votes cast | final | snapshot
@fact bp = 47.07 | vote_share | B | share of yes votes | final | snapshot
@fact bg = 777 | margin | B | margin of votes | final | snapshot
@fact tr = 28.4 | turnout | B | turnout | final | snapshot
@fact sal = 214000 | price | S | salary | 2029-30 | snapshot
@fact ra2 = 3 | rate | S | raise declined in percent | 2030-02 | plan | denied
@trap e2 ep :: the count and the budgeted guess
@trap e1 e2 :: two autumns
@trap df df2 :: this year's and next year's deficit
@trap le lc :: pupils and capacity
@trap jt jc :: all posts and teachers
@trap ce cx :: all charter pupils and those from the district
@trap ra rp :: two counts of the rally
@trap cl cl2 :: class size now and planned
@rel diff ed = e1 - e2
@rel change eg = e0 -> e2
@rel product ls = ed * st
@rel diff nl = nb - nc
@rel sum jt = jc + jo
@rel share lu = le / lc
@rel sum bt = by + bn
@rel share bp = by / bt
@rel diff bg = bn - by
@race propb = by bn

@doc a-times | daily newspaper | 2029-12-11
Larkin, Whitcomb on closing list as East Harbor faces {$9.7M|df} hole

By Tamika Vandersloot, East Harbor Times

Superintendent Odalys Brandt stood under the honor roll in the Whitcomb Middle School library Monday night and recommended that the library, and the school, cease to exist.

Whitcomb is one of {four|nc} buildings, out of {17|nb}, that the district would shutter in June under a plan to close a projected deficit of {$9.7 million|df|t=next school year} next school year. Larkin Elementary, opened in {1926|lb}, is another.

The district counted {5,167|e2|t=this fall} students this fall. It had {5,390|e1|t=a year earlier} a year earlier and {8,214|e0|t=a decade ago} a decade ago. The budget adopted in June assumed {5,310|ep|m=projected}.

Because Michigan pays {$10,150|st} per pupil, the {223|ed} who did not come back took about {$2.3 million|~ls} with them, and the district is already running {$3.4 million|df2|t=this year} in the red this year.

Larkin was built for {420|lc} children and holds {187|le|t=today} today. Whitcomb has {402|we} in a building meant for {950|wc}. Repairs at Larkin alone would cost {$6.8 million|lr|by=an architect}, according to an architect.

The closings would save {$5.1 million|sv} a year. {Eighty-six|jt} positions would go, {41|jc} of them teachers'.

"My fund balance is {4.1|fb} percent," Brandt said. "Under {5|fbt}, the state gets to sit in this chair."

Tamika Vandersloot covers education. 231-555-0170. Her last story: "Snow day No. 3"

@doc b-pta | parents' newsletter | 2030-01-08
The Larkin Lantern
Extra edition!! Please read before Monday

Families,

Here's what you need to know, in the order you asked me at drop-off.

WHERE WOULD OUR KIDS GO? To Fairview, {1.7|wt} miles. There's no sidewalk for most of it.

HOW BIG WILL CLASSES BE? Kindergarten has about {24|~cl|t=now} now. The plan says {28|cl2|t=in the fall} in the fall.

ARE WE REALLY HALF EMPTY? They say {187|le} kids in a building for {420|lc}, which is {45 percent|lu|round} full. But that counts the gym stage and the old coal room as classrooms. Mr. Pruitt measured.

WHY IS THE DISTRICT BROKE? Partly because {780|cx} of our neighbors' kids go to Lakeshore Academy, which has {1,132|ce} in all. Partly because somebody budgeted for {5,310|ep|t=last summer} students last summer and {5,067|!e2|t=in October} walked in the door in October.

IS IT DONE? No! Rally Sunday the 13th at 2 p.m. on the front lawn, cocoa provided. Board meeting Monday at 7. Sign up to speak: 3 minutes each.

The superintendent makes {$214,000|sal}. I'm not being mean, I'm just leaving that here.

XO, Renata Pruitt, room parent (Rm. 6)

@doc c-tv | local TV site | 2030-01-15
Tears, cowbells and a {4|vy}-{3|vn} vote: East Harbor board closes {four|nc} schools

NewsCenter 11 | By Brody Achterhof, Web Producer | Jan 15, 2030 / 12:19 AM EST

EAST HARBOR, Mich. - After {62|sp} people signed up to speak and most of them did, the East Harbor school board voted just before midnight to close {four|nc} buildings.

The district will be left with {13|nl} next fall.

On Sunday, parents rallied in the snow at Larkin Elementary. Organizers told us they handed out {450|ra|t=On Sunday|by=Organizers} cups of cocoa, one per person. East Harbor police said it was nearer {275|rp|t=On Sunday|by=East Harbor police}.

Board president Hollis Kettleman, who voted yes, said it came down to dollars: the district expects to save {$1.5 million|!sv} a year.

Not counting the {41|jc} teachers, {45|jo} other workers will lose jobs, including bus drivers and aides.

Enrollment has dropped {37%|eg|round|t=since 2019} since 2019. "I don't know how you argue with that," Kettleman said. From the crowd: cowbells.

What's next: a {$118 million|bb} bond goes to voters May 7.

WATCH: 2-year-old calls 911 for help with pants | First Alert: 4-8" by Thursday

@doc d-oped | newspaper column | 2030-04-28
Vote yes, and stay mad

Guest column by Everett Oyelaran, retired principal

I ran Whitcomb for eleven years, when we had 900 kids and one working boiler. It's got {402|we|t=now} kids now and, I'm told, still the one boiler. I'm not writing to defend the board.

I'm writing because in nine days we'll be asked for {$118 million|bb}, and because it's the wrong thing to say no to. The levy is {2.75|bm} mills. For the median home that's {$206|bh} a year. It can't be spent on salaries, the superintendent's included (she makes {$214,000|sal}, and I hear a {3|ra2|by=I}% raise was on the table; she says there wasn't one).

Look at what happened. In ten years {more than a third|>eg|v=33.3} of our students left. With each of last fall's {223|ed} went {$10,150|st} in state money. We didn't sell buildings as the kids went, we heated them. So now it's {four|nc} in one night.

You were at the rally, some of you. I counted {450|?rp|by=I} of you, by hand, an old habit; the police must've stayed in their car.

Be mad at that. Then vote for roofs. The {13|nl} schools that are left will need them.

@doc e-results | election results page | 2030-05-08
MAY 7 SPECIAL ELECTION - OSSIAN COUNTY - FINAL UNOFFICIAL
Updated 5/8/2030 1:07:44 AM | 22 of 22 precincts

EAST HARBOR PUBLIC SCHOOLS
PROPOSAL B - BONDING {$118,000,000|bb}
  YES ........ {6,241|by}
  NO ......... {7,018|bn}
  TOTAL ...... {13,259|bt}
  Turnout .... {28.4%|tr}

VILLAGE OF PORT OSSIAN
ROAD MILLAGE RENEWAL 1.0 MILL
  YES ........ {611|-}
  NO ......... {240|-}

LAKE TWP. FIRE EQUIPMENT
  YES ........ {904|-}
  NO ......... {877|-}

Absentee ballots counted: all AV boards. Next canvass: May 16, 9:00 a.m., Rm 114.

@doc f-times2 | daily newspaper | 2030-05-09
East Harbor bond fails by {777|bg}

By Tamika Vandersloot

Voters who in January saw {four|nc} schools closed declined on Tuesday to fix the rest.

The {$118 million|bb} request won {49|!bp} percent of the vote, and lost by {777|bg} out of {13,259|bt} cast. At {28.4|tr} percent, turnout was the highest for a May election since the casino question.

The defeat leaves Superintendent Odalys Brandt with a {$9.7 million|df} gap for the year that starts July 1. Closings cover {$5.1 million|sv} of it. Asked where the remainder would come from, she said, "Not from kindergarten. I've already got {28|cl2} in a room."

The owner of a median home would have paid {$206|bh} a year more.

Lakeshore Charter Academy, which enrolls {1,132|ce}, announced on Wednesday that it's looking for a second building. It has asked to see Larkin.
