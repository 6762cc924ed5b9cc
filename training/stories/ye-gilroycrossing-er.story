@story gilroy-crossing
@topic Gilroy Crossing, Manitoba: an emergency room that closes at night, a rural council and a nurse's count, 2034
@subject E = Gilroy Crossing emergency room | the ER | emergency room
@subject G = Town of Gilroy Crossing | Gilroy Crossing | the town
@subject R = Parkland Regional Health | the region | health region
@subject A = Rural Municipality of Stanhope | Stanhope | the RM
@subject W = walk to the highway | the walk
@subject N = nurse practitioners' clinic | the clinic
@fact c0 = 38 | other | E | nights closed | 2032 | cumulative
@fact c1 = 147 | other | E | nights closed | 2033 | cumulative
@fact c2 = 91 | other | E | nights closed | January to June 2034 | cumulative
@fact cg = 286.84 | rate | E | growth in nights closed in percent | 2033 | snapshot
@fact cn = 181 | other | E | nights | January to June 2034 | constant
@fact cp = 50.28 | other | E | share of nights closed | January to June 2034 | snapshot
@fact km = 118 | distance | G | kilometres to the next emergency room | - | constant
@fact mn = 82 | duration | G | minutes to the next emergency room by ambulance | 2034 | snapshot
@fact dr = 2 | jobs | E | doctors | 2034-06 | snapshot
@fact d3 = 3 | jobs | E | doctors | 2034-10 | plan | hypothetical
@fact f3 = 610 | waiting | N | people waiting for a family doctor | 2034-09-11 | snapshot
@fact dq = 6 | jobs | E | doctors in the staffing plan | 2034 | constant | threshold
@fact nu = 11 | jobs | E | nurses | 2034-06 | snapshot
@fact nq = 18 | jobs | E | nurses in the staffing plan | 2034 | constant | threshold
@fact nv = 7 | jobs | E | nurses' posts vacant | 2034-06 | snapshot
@fact vi = 7420 | other | E | visits in a year | 2033 | cumulative
@fact v0 = 9860 | other | E | visits in a year | 2031 | cumulative
@fact vg = 24.75 | rate | E | fall in visits in percent | 2031 to 2033 | snapshot
@fact ag = 5100000 | spending | R | dollars for agency nurses | 2033/34 | cumulative
@fact a0 = 1700000 | spending | R | dollars for agency nurses | 2030/31 | cumulative
@fact al = 3 | other | R | growth of agency spending as a multiple | 2030/31 to 2033/34 | snapshot
@fact ho = 112 | price | R | dollars an hour to an agency for a nurse | 2034 | snapshot
@fact hs = 48 | price | R | dollars an hour to a nurse on staff | 2034 | snapshot
@fact hd = 64 | price | R | dollars an hour between agency and staff | 2034 | snapshot
@fact dd = 1 | deaths | G | people who died on the way | 2034-02-09 | cumulative
@fact ge = 58 | age | - | age of the man who died | 2034-02-09 | snapshot
@fact te = -36 | temperature | G | degrees | 2034-02-09 | snapshot
@fact wk = 850 | crowd | W | walkers by the organizers' count | 2034-05-19 | snapshot
@fact wp = 500 | crowd | W | walkers by the RCMP estimate | 2034-05-19 | snapshot
@fact wd = 11.8 | distance | W | kilometres walked | 2034-05-19 | constant
@fact sg = 4930 | other | W | signatures | 2034-05-19 | cumulative
@fact pg = 3110 | other | G | residents | 2031 census | constant
@fact pa = 2640 | other | A | residents | 2031 census | constant
@fact pt = 5750 | other | - | residents of town and rural municipality | 2031 census | constant
@fact bo = 150000 | budget | G | dollars of bonus for a doctor who stays | 2034 | plan | pledged
@fact by = 4 | duration | G | years a doctor must stay for the bonus | 2034 | plan
@fact bs = 90000 | budget | G | dollars of the bonus from the town | 2034 | plan
@fact ba = 60000 | budget | A | dollars of the bonus from the rural municipality | 2034 | plan
@fact tx = 2.8 | rate | G | tax rise in percent | 2034 | plan
@fact vy = 4 | votes_cast | G | councillors for the bonus | 2034-06-11 | snapshot
@fact vn = 1 | votes_cast | G | councillors against the bonus | 2034-06-11 | snapshot
@fact fp = 1 | jobs | N | nurse practitioners | 2034-06 | snapshot
@fact f2 = 3 | jobs | N | nurse practitioners | 2034-09 | plan | pledged
@fact fw = 940 | waiting | N | people waiting for a family doctor | 2034-06 | snapshot
@fact am = 2 | other | R | ambulances | 2034-06 | snapshot
@fact ao = 1 | other | R | ambulances with a full crew at night | 2034-06 | snapshot
@fact ca = 1380 | other | R | ambulance calls | 2033 | cumulative
@trap c1 c2 :: a year and half a year
@trap c0 c1 :: two years
@trap dr dq :: doctors there and planned
@trap nu nv :: nurses there and vacancies
@trap vi v0 :: two years
@trap ho hs :: agency and staff
@trap wk wp :: two counts
@trap pg pt :: the town and both
@trap bo bs :: the whole bonus and the town's part
@trap fp f2 :: now and promised
@trap am ao :: ambulances and crews
@trap sg pt :: signatures and residents
@rel change cg = c0 -> c1
@rel share cp = c2 / cn
@rel diff nv = nq - nu
@rel change vg = v0 -> vi
@rel product ag = a0 * al
@rel diff hd = ho - hs
@rel sum pt = pg + pa
@rel sum bo = bs + ba

@doc a-weekly | prairie weekly | 2034-05-24
They walked to the highway, because that's how far it is

The Crossing Beacon, Thursday, by Verna Isfeld-Cardinal

It's {11.8|wd} kilometres, somebody's Fitbit says, from the doors of our ER to Highway 16. On Friday the doors were locked, as they've been on {half|~cp|v=50} the nights this year, and people walked.

I counted till I ran out of fence. Organizers say {850|wk|t=Friday|by=Organizers}. RCMP Cpl. Sandhu figured {500|wp|t=Friday|by=Cpl. Sandhu} and walked the last bit himself.

They carried {4,930|sg} signatures in a cooler. There're {5,750|pt} of us in the town and the RM together.

They carried a picture of Darcy Fehr as well. He was {58|ge}. On Feb. 9, at {-36|te}, the sign said CLOSED TO 8 A.M., and the next emergency room's {118|km} km off. The ambulance makes it in {82|mn} minutes. He made it for fifty.

In 2032 the ER shut on {38|c0|t=In 2032} nights. In 2033, {147|c1|t=In 2033}.

Fowl supper Sunday, adults $22. Seed prices p. 9. Husky bantam B: Crossing 3, Roblin 7.

@doc b-region | health region bulletin | 2034-06-08
PARKLAND REGIONAL HEALTH — Community Update, Gilroy Crossing

We hear you.

Overnight closures. From January 1 to June 30 (scheduled) the site will have been closed {91|c2|t=From January 1 to June 30|m=projected} of {181|cn} nights.

Staff. {Two|dr|t=at present} physicians at present; our plan calls for {six|dq}. {Eleven|nu} nurses of {18|nq}. Recruiting for {seven|nv}.

Volume. {7,420|vi|t=in 2033} visits in 2033, {25|vg|round}% fewer than in 2031 ({9,860|v0|t=in 2031}). Residents are using other sites.

EMS. {Two|am} ambulances are stationed in Gilroy Crossing, of which {one|ao} is fully crewed at night. Calls in 2033: {1,380|ca}.

New: from September the clinic will have {three|f2|t=from September} nurse practitioners (currently {one|fp}).

In an emergency call 911. Don't drive yourself past a closed site.

@doc c-union | nurse's opinion piece | 2034-06-10
I'm the overnight nurse. I can count.

Special to the Prairie Tribune by a nurse in Gilroy Crossing

My employer pays me {$48|hs} an hour. On Tuesday I trained a woman from an agency. She was lovely. They pay the agency {$112|ho} for her. That's {$64|hd} more an hour to have someone who asked me where the bathroom was.

Parkland spent {$5.1 million|ag|t=last year} on agency nurses last year. Three years before, it was {$1.7 million|a0|t=Three years before}.

They say that we've "fewer visits". You know why it's {7,420|vi}? Because the door's locked! They say they're recruiting for {seven|nv}. Two of us applied to go casual and were told no.

They say {147|c1|t=last year} nights last year. My count is {174|!c1|t=last year|by=My count}, because I don't call it open if there's no doctor and a phone.

I was on when they brought Darcy back.

@doc d-council | town council highlights | 2034-06-13
GILROY CROSSING COUNCIL IN BRIEF, June 11

Doctor incentive: carried {4|vy}-{1|vn}. {$150,000|bo} to a physician who signs for {four|by} years. Town's part {$90,000|bs}; the RM of Stanhope puts in {$60,000|ba}. Coun. Thiessen opposed ("we're bidding against Dauphin with our own kids' arena").

Tax impact: {2.8|tx}%.

Letter to the Minister: {119|!c2|t=to the end of June} nights closed this year to the end of June, "an affront". (Clerk to check figure.)

Delegation: {940|fw} people in the area are without a family doctor, per the clinic.

Lagoon: discharge June 20. Dogs at large: 4. Next meeting July 9, 7 p.m., 2nd floor (elevator out).

@doc e-wire | wire agency | 2034-07-03
Manitoba town's ER closed half of all nights in 2034

GILROY CROSSING, Man. — An emergency room that serves {5,750|pt} people on the Manitoba prairie was closed on {91|c2|t=in the first six months of the year} of {181|cn} nights in the first six months of the year, health officials confirmed Monday.

Closures had nearly quadrupled in 2033, to {147|c1|t=in 2033} from {38|c0|t=the year before} the year before.

Parkland Regional Health has {two|dr} doctors there in place of {six|dq}. Last month the town of {3,110|pg} and the neighbouring rural municipality ({2,640|pa} people) offered {$150,000|bo} to any physician willing to stay {four|by} years.

Two have called, the mayor, Lorne Kasapoglu, said. "One was a podiatrist."

Closed nights became an issue in February, when a {58-year-old|ge|v=58} man died on the way to a hospital {181|!km} kilometres away.

@doc f-beacon2 | prairie weekly | 2034-09-13
A doctor, maybe

The Crossing Beacon, by Verna Isfeld-Cardinal

Her name's Dr. Ifunanya Penner and she's got a toddler, a horse and a husband who welds. She's looked at two houses. She's looked at the ER.

If she signs there'll be {three|d3} doctors. She'd get {$150,000|bo} for {four|by} years, and I'm told that it was the horse that mattered.

The clinic has its {three|f2|t=now} nurse practitioners now, as promised. On its list for a family doctor, {940|fw|t=in June} in June, there were {610|f3|t=on Monday} on Monday.

At night there's still the {one|ao} ambulance. It's still {118|km} km.

Coun. Thiessen, the {one|vn} who'd voted no, has offered pasture.
