@story u8-assinica-schoolboard
@topic A Saskatchewan school division closes a school and cuts a bus
@subject D = Prairie Rose School Division | Prairie Rose | the division | the board | trustees
@subject W = Wymark Creek School | Wymark Creek | the K-8 school
@subject G = Gravelbourne Central | Gravelbourne | Central
@subject C = Chair Lakshmi Toews | Toews | the board chair | Ms. Toews
@subject A = Parents for Wymark Creek | the parents' group | parents
@subject T = Trustee Murray Ostapowich | Ostapowich
@subject M = Ministry of Education | the ministry | the province
@fact e1 = 41 | enrolment | W | pupils | 2011-09 | snapshot
@fact e0 = 118 | enrolment | W | pupils | 1996 | snapshot
@fact ep = 33 | enrolment | W | pupils | 2014 | plan | projected
@fact thr = 51 | enrolment | M | pupils below which a school is reviewed | - | constant | threshold
@fact g1 = 236 | enrolment | G | pupils | 2011-09 | snapshot
@fact v1 = 6 | votes_cast | D | trustees for closing | 2012-03-20 | snapshot
@fact v2 = 3 | votes_cast | D | trustees against closing | 2012-03-20 | snapshot
@fact sav = 584000 | budget | D | savings a year in dollars | 2012-13 | plan | projected
@fact bud = 61300000 | budget | D | operating budget in dollars | 2012-13 | plan
@fact bu1 = 59800000 | budget | D | operating budget in dollars | 2011-12 | constant
@fact gap = 2100000 | other | D | shortfall in dollars | 2012-13 | plan | projected
@fact rid = 74 | duration | W | minutes of the longest bus ride after closing | 2012-13 | plan | projected
@fact rnow = 38 | duration | W | minutes of the longest bus ride | 2011-12 | constant
@fact km = 44 | distance | W | kilometres to the next school | - | constant
@fact tea = 5 | jobs | W | teachers | 2012-03 | snapshot
@fact cut = 19 | jobs | D | posts cut | 2012-13 | plan
@fact sch = 27 | other | D | schools | 2012-03 | snapshot
@fact hall = 190 | crowd | A | people at the meeting in the gym | 2012-02-27 | snapshot
@fact sig = 733 | other | A | signatures on the petition | 2012-03-20 | cumulative
@fact rep = 1400000 | spending | W | cost of a new roof and boiler in dollars | 2012 | plan | projected
@fact yr = 1924 | date | W | year the school opened | - | constant
@fact sig1 = 600 | other | A | signatures on the petition | 2012-03-05 | cumulative
@fact rm = 100 | other | G | free places | 2012-03 | snapshot
@fact dis = 900 | other | W | inhabitants of the district | 2012 | snapshot
@trap sig sig1 :: the petition grew
@trap e1 ep :: now and forecast
@trap e1 e0 :: now and in 1996
@trap bud bu1 :: two years
@trap sav gap :: savings of one school and the whole shortfall
@trap rid rnow :: ride before and after
@trap tea cut :: the school's teachers and the division's posts

@doc a-weekly | town weekly | 2012-03-05
Gym fills up to save Wymark Creek School

There hasn't been such a crowd in the Wymark Creek gym since the '88 provincials. Close to {190|~hall|t=last Monday} people came last Monday night to hear trustees explain why a school with {41|e1} kids in it should close.

Built in {1924|yr} and rebuilt after the fire, the K-8 school had {118|e0|t=in 1996} pupils in 1996. It's under the {51|thr|by=the ministry} at which the ministry calls for a review, and the board's planner believes it will have {33|ep|t=in two years|by=the board's planner} in two years.

Chair Lakshmi Toews said it needs a roof and boiler at {$1.4 million|rep|by=Chair Lakshmi Toews}. "That is one building out of {27|sch|^}."

Brenda Kazakoff has a girl of five. "She rides {38|rnow|t=now} minutes now. They tell me {74|rid|m=projected}, that's one way, in the dark, to Gravelbourne," she said. It's {44|km} km on grid road.

The petition is at the Co-op. {600|sig1|t=so far} names so far!

Curling: Kazakoff rink 4-1 at bonspiel. Seed potatoes in.

@doc b-daily | city daily | 2012-03-21
Board votes {6|v1}-{3|v2} to shut rural school

By Tendai Hrabowski, The Leader-Star

Trustees of the Prairie Rose School Division have voted {6|v1|t=Tuesday night}-{3|v2|t=Tuesday night} to close Wymark Creek School in June, saving an estimated {$584,000|~sav} a year.

The motion Tuesday night followed two hours of tears and some shouting. Enrolment has dwindled to {41|e1} from {126|!e0|t=in the mid-nineties} in the mid-nineties.

The division faces a shortfall of {$2.1 million|gap} on a {$61.3-million|bud|t=next year} budget next year and will shed {19|cut} positions in all, among them the {five|tea} teachers at Wymark Creek.

"I've got a school of {236|g1} in Gravelbourne with room for {a hundred|rm|by=Toews} more," Toews told reporters.

Trustee Murray Ostapowich, one of the dissenters, said the longest ride would be about {an hour and a quarter|~rid|v=75|by=Trustee Murray Ostapowich} for a five-year-old. The board had a petition of {733|sig} names before it.

RELATED: Riders sign 3 imports
RELATED: Potash: 5 things to know

@doc c-radio | radio site | 2012-03-21
Wymark Creek kids to be bused to Gravelbourne this fall

It's over for Wymark Creek. The board decided last night, {six|v1|t=last night} to {four|!v2|t=last night}, that the school goes.

Board chair Lakshmi Toews says she has {twenty-seven|sch|t=at the moment} schools to run at the moment and can't heat them all.

Closing it saves {fifty-eight thousand|!sav|v=58000} dollars a year. The whole budget goes up from {59.8 million|bu1|t=this year} this year to {61.3|bud|x=1000000}.

The parents' group, which collected {733|sig} signatures in a district of perhaps {nine hundred|~dis}, wants a home-based program instead. "They cut {nineteen|cut} jobs and not one of them at head office," says Brenda Kazakoff.

The {forty-one|e1} students will go by bus, {44|km} kilometres.

@doc d-release | division news release | 2012-03-21
Board of Education Decision Regarding Wymark Creek School

The Board of Education passed a motion on March 20, 2012 to discontinue Kindergarten to Grade 8 at Wymark Creek School, effective June 30. {Six|v1|t=March 20, 2012} trustees voted in favour and {three|v2|t=March 20, 2012} against.

Background:
• Enrolment September 30, 2011: {41|e1|t=September 30, 2011}. Provincial review threshold: {51|thr}
• Enrolment, Gravelbourne Central: {251|!g1}
• Annual savings: {$584,000|sav}
• Deferred maintenance: {$1.4 million|rep}
• Maximum ride time: {74|rid} minutes (now {38|rnow})

Board Chair Lakshmi Toews said, "This was the hardest vote of my eleven years as a trustee."

Students will be welcomed at Gravelbourne in the week of June 4.
