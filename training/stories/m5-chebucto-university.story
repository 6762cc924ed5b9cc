@story m5-chebucto-university
@topic Chebucto University in Halifax: fewer foreign students, a deficit, job cuts
@subject C = Chebucto University | Chebucto | the university | the school | the campus | CU
@subject F = Chebucto faculty union | the faculty union | the professors' union | CUFA | the union
@subject P = Adaeze Thibodeau | Thibodeau | the president | the university's president
@subject N = Nova Scotia | the province | the provincial government
@subject B = Bluenose State College | Bluenose | the community college | BSC
@subject R = residence on Inglis Street | Maple Hall | the dormitory | the residence
@fact en = 17850 | enrolment | C | students registered | 2031-10-01 | snapshot
@fact en0 = 19420 | enrolment | C | students registered | 2030-10-01 | snapshot
@fact fall = 1570 | enrolment | C | drop in registered students | 2030 to 2031 | cumulative
@fact int = 3110 | enrolment | C | students from other countries | 2031-10-01 | snapshot
@fact int0 = 4880 | enrolment | C | students from other countries | 2030-10-01 | snapshot
@fact dom = 14740 | enrolment | C | students from Canada | 2031-10-01 | snapshot
@fact ben = 11260 | enrolment | B | students registered | 2031-10-01 | snapshot
@fact def = 24600000 | budget | C | dollars of deficit | 2031-32 | plan | projected
@fact tot = 412000000 | budget | C | dollars of spending in a year | 2031-32 | plan
@fact cut = 118 | jobs | C | posts to be cut | by June 2032 | plan
@fact ucut = 140 | jobs | F | posts to be cut | by June 2032 | plan | projected
@fact staff = 2640 | jobs | C | people employed | November 2031 | snapshot
@fact prog = 9 | other | C | degree programs to close | 2032 | plan
@fact tui = 9870 | price | C | dollars of yearly tuition for Canadians | 2031-32 | constant
@fact tuint = 24300 | price | C | dollars of yearly tuition for foreigners | 2031-32 | constant
@fact hike = 4 | rate | C | percent that tuition will rise | autumn 2032 | plan
@fact aid = 15000000 | budget | N | dollars of emergency aid for campuses | 2031 | plan | pledged
@fact beds = 388 | other | R | beds | - | constant
@fact empty = 121 | other | R | beds without a tenant | October 2031 | snapshot
@fact vote = 83 | vote_share | F | percent who voted no confidence in the president | 2031-11-20 | cumulative
@fact ballots = 692 | votes_cast | F | members who voted | 2031-11-20 | cumulative
@fact cap = 12400 | other | N | foreign students allowed in under the federal cap | 2031 | constant
@trap en int :: all students, and those from abroad
@trap cut ucut :: the university's number and the union's
@trap tui tuint :: two tariffs
@trap en ben :: two schools
@trap tot def :: spending and shortfall
@fact dsh = 6 | other | C | deficit as a percent of spending | 2031-32 | plan
@fact ifall = 1770 | enrolment | C | drop in students from other countries | 2030 to 2031 | cumulative
@fact aidn = 10 | other | N | campuses that share the aid | 2031 | plan
@rel diff ifall = int0 - int
@rel share dsh = def / tot
@rel sum en = dom + int
@rel diff fall = en0 - en

@doc a-cp | Canadian wire | 2031-11-21
Halifax university to cut {118|cut} jobs as foreign enrolment slumps

HALIFAX — Chebucto University says it will eliminate {118|cut|t=by next June|by=Chebucto University} positions by next June and close {nine|prog} degree programs to plug a deficit it now puts at {$24.6 million|def|t=this year|by=Chebucto University} this year.

President Adaeze Thibodeau said the number of students from other countries fell to {3,110|int|t=on Oct. 1|by=President Adaeze Thibodeau} on Oct. 1 from {4,880|int0|t=a year earlier|by=President Adaeze Thibodeau} a year earlier, after Ottawa lowered Nova Scotia's share of study permits to {12,400|cap}. Total enrolment stood at {17,850|en|t=on Oct. 1}, of whom {14,740|dom} are Canadian.

"There is no version of this that does not hurt," she said.

The professors' union expects the losses to reach {140|ucut|by=The professors' union} once unrenewed contracts are counted. Its members voted {83 per cent|vote|t=Thursday} no confidence in Thibodeau on Thursday, with {692|ballots} ballots cast.

The school employs {2,640|staff} people and plans to spend {$412 million|tot|t=this year}.

@doc b-campus | student newspaper | 2031-11-24
OPINION-ISH NEWS | Vol. 58, No. 11
What we know, what we don't, and why Maple Hall is so quiet
by Tuyet-Mai Arsenault (she/her), news editor

What we know. Fewer of us. Registrations dropped by {1,570|fall|t=in twelve months} in twelve months, from {19,420|en0} to {17,850|en}. International students — sorry, "visa learners" — are {3,110|int} now.

What it costs them: {$24,300|tuint|s=visa learners} a year against {$9,870|tui} for those of us with a maple leaf on the passport. Both go up {four per cent|hike|t=next fall} next fall.

What gets axed. Admin says {118|cut|by=Admin} jobs; CUFA says {140|ucut|by=CUFA}. {Eleven|!prog} majors vanish, German and geology among them.

What we don't know. Whether the {$15 million|aid|by=the province} the province has promised to struggling campuses reaches us before the bailiffs do.

And Maple Hall? It was built for {388|beds} sleepers. The second floor is dark; {121|empty|t=in October} rooms-with-one-bed had nobody in them in October.

CORRECTION: last week we gave the price of a donair as $14. It's $16. We regret everything.

@doc c-broadcaster | public radio site | 2031-11-21
Chebucto's numbers, explained
CBX News · Posted: Nov 21, 2031 4:00 PM AT | Last Updated: 18 minutes ago · 4 min read

**How big is the hole?** About {$25 million|~def} on spending of {$412 million|tot}, or {six per cent|dsh|round}.

**Is it only Chebucto?** No, but it is worse there. Bluenose State College, with {11,260|ben|t=this fall} registered this fall, actually grew.

**How many learners arrived from overseas?** According to the registrar, {3,640|!int|t=this fall|by=the registrar} hold a study permit this fall. Twelve months ago the figure was {4,880|int0|t=Twelve months ago}.

**What do the professors say?** That the president should go: {83 per cent|vote} of {692|ballots} voters agreed. Union chief Lorne Petitpas predicts {140|ucut|by=Union chief Lorne Petitpas} people out of work, "not what's in the slide deck".

**Will fees rise?** By {four per cent|hike|t=in September} in September. A Canadian undergrad currently pays {$9,870|tui|t=currently}.

**Is anyone helping?** The provincial government announced {$15 million|aid|m=pledged} last spring, for {10|aidn} institutions. It has paid out none of it.

With files from Information Morning

@doc d-businessdaily | business daily | 2031-11-22
Atlantic campuses run out of road

The fiscal logic at Chebucto is brutal. A foreign student is worth {$24,300|tuint} in fees, a domestic one {$9,870|tui} plus a grant that has not moved since 2027. Lose {1,770|ifall} of the former and no bake sale will save you.

Management's answer is a payroll of {2,640|staff} less {118|cut}, no more German, and a lease of the half-empty residence on Inglis Street, where {121|empty} of {338|!beds} beds have no taker. Even then the books for 2031-32 close {$26.4 million|!def|t=for 2031-32|s=the books} in the red.

Ms. Thibodeau, appointed in 2028, has the board behind her but not the classroom. Her counterpart at Bluenose, where the roll has risen to {11,260|ben}, has neither problem.

What would turn it? A higher federal ceiling than the present {12,400|cap}; or Canadians having more babies in 2013, which is hard to arrange.

cmacinnis-roy@atlanticledger.example
