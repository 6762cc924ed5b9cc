@story nipissing-arena
@topic Corbin Falls arena: council votes to close the rink, Ontario
@subject A = Corbin Falls Memorial Arena | the arena | the rink | Memorial Arena | the old barn
@subject C = Corbin Falls council | council | the town | the municipality
@subject G = Save Our Ice | the group | petitioners
@subject K = Engineers | Kettle & Brandt | the engineers | the consultants
@fact y = 5 | votes_cast | C | councillors in favour of closing | 2027-01-12 | snapshot
@fact n = 4 | votes_cast | C | councillors against closing | 2027-01-12 | snapshot
@fact rep = 4600000 | price | A | dollars of repairs needed | 2026-11 | snapshot | projected
@fact pet = 1873 | other | G | names on the petition | 2027-01-12 | cumulative
@fact pop = 5240 | other | C | people who live in the town | 2026 census | snapshot
@fact def = 318000 | spending | A | dollars of yearly operating deficit | 2026 | cumulative
@fact def5 = 204000 | spending | A | dollars of yearly operating deficit | 2021 | cumulative
@fact built = 1967 | other | A | year of building | - | constant
@fact kids = 212 | enrolment | A | children in minor hockey | 2026-27 season | snapshot
@fact kids0 = 340 | enrolment | A | children in minor hockey | 2016-17 season | snapshot
@fact tax = 6.8 | rate | C | percent of tax rise needed to keep it open | 2027 budget | snapshot | projected
@fact crowd = 260 | crowd | C | people at the meeting | 2027-01-12 | snapshot
@fact close = 2027-04-04 | date | A | last day of ice | - | plan
@fact dur = 4.5 | duration | C | hours of meeting | 2027-01-12 | snapshot
@fact km = 38 | distance | A | kilometres to the next rink | - | constant
@fact raised = 96500 | fundraising | G | dollars pledged by residents | 2027-01-12 | cumulative
@trap def def5 :: two years
@trap kids kids0 :: two seasons
@trap pet crowd :: petition and meeting
@trap rep def :: one-off repairs and yearly deficit
@race vote = y n

@doc a-nugget | local daily | 2027-01-13
Council pulls plug on Memorial Arena in {5|y}-{4|n} vote

CORBIN FALLS — After {four and a half|dur|t=Tuesday night} hours, two recesses and one thrown mitten, council voted {5|y|t=Tuesday night}-{4|n|t=Tuesday night} Tuesday night to close the {1967|built} rink for good.

The last skate will be on {April 4|close}.

Some {260|~crowd|t=Tuesday night|by=the fire marshal's clicker} people, by the fire marshal's clicker, packed the curling lounge, and most booed. The group Save Our Ice handed over {1,873|pet} signatures, better than {a third|-} of the town's {5,240|pop|t=at the last census} people at the last census.

Mayor Odile Tremblay-Singh, who broke the tie, pointed to a report by engineers Kettle & Brandt putting repairs at {$4.6 million|rep|by=Kettle & Brandt}. Keeping the doors open would mean a {6.8 per cent|tax|by=the treasurer} tax increase this year, the treasurer said.

The arena lost {$318,000|def|t=last year} last year; in 2021 it lost {$204,000|def5|t=in 2021}.

lsaarinen@cfnugget.example | 705-555-0188

@doc b-radio | public radio regional site | 2027-01-13
'Where do {212|kids} kids go?' Northern Ontario town to lose its only rink

{Two hundred and twelve|kids|t=this season} children are registered with Corbin Falls Minor Hockey this season. After {April 14|!close}, their nearest ice will be {38|km} kilometres down Highway 11.

Councillors decided it by a single vote, {five|y|t=late Tuesday} to {four|n|t=late Tuesday}, late Tuesday.

"I've got {three|-} of those kids," said Jaspreet Gill, who organized the petition. He says neighbours had also pledged {$96,500|raised|t=before the vote|by=He} before the vote, "and that was with a coffee can."

The municipality's consultants say the slab, the roof trusses and the ammonia plant need {4.6 million dollars|rep|by=The municipality's consultants}' worth of work. It already runs {$318,000|def|t=a year} a year in the red.

Enrolment in minor hockey was {340|kids0|t=a decade ago} a decade ago.

@doc c-column | opinion column in a weekly | 2027-01-20
The arithmetic of an old barn
by Hughie Boudreau

I'll give you numbers, since numbers is what we were given, from {7|-} o'clock till {half past eleven|-}.

{Three hundred and eighteen thousand|def|s=it}. That's what it bled last year. In '21 it was {two hundred and forty|!def5|x=1000}, in thousands. {Four point six million|rep|v=4600000|by=Toronto}: what two fellows from Toronto want to fix it. {Nineteen sixty-seven|-}: the year my dad and {forty|-} others poured the slab for beer.

Now some they left out. {One thousand eight hundred and seventy-three|pet}: neighbours who signed. {Ninety-six thousand|raised|round=1000}: what those neighbours offered, out of pocket. {Twelve dollars a month|-}: what {6.8 per cent|tax} comes to on my bungalow.

And {five|y}. {Five|y} people. The other {four|n} can look a peewee in the eye.

We were {5,240|pop|t=last count} last count. Watch that one.

@doc d-minutes | council newsletter | 2027-01-15
TOWN OF CORBIN FALLS — COUNCIL HIGHLIGHTS — Special meeting of January 12, 2027

Resolution 2027-004: That the Corbin Falls Memorial Arena cease ice operations effective {April 4, 2027|close}. Moved Pelletier, seconded Amoah. Recorded vote: yeas {5|y|t=January 12, 2027}, nays {4|n|t=January 12, 2027}. Carried.

Council received: a petition of {1,837|!pet} names; {14|-} delegations; written comments from the minor hockey association ({212|kids|t=2026-27} players, 2026-27, compared with {340|kids0|t=2016-17} in 2016-17).

Staff report FIN-02: operating shortfall {$318,000|def|t=2026} (2026), {$204,000|def5|t=2021} (2021). Capital repairs per Kettle & Brandt {$6.4 million|!rep|by=Kettle & Brandt}. Levy impact of retaining the facility: {6.8%|tax|by=Staff}.

Public attendance approximately {260|~crowd}. Meeting length {4.5|dur} hours. Next regular meeting January 26, 6 p.m.
