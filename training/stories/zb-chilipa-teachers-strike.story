@story zb-chilipa-teachers-strike
@topic Teachers' strike in Malawi's Chilipa district and across the country
@subject T = Teachers' Union of Malawi | TUM | the union | teachers
@subject G = Ministry of Education | the ministry | government
@subject C = Chilipa district | Chilipa | the district
@subject K = TUM president Wongani Kamanga | Kamanga | the union leader
@fact teach = 89000 | jobs | T | teachers in public schools | 2031 | snapshot
@fact cteach = 1460 | jobs | C | teachers in the district | 2031 | snapshot
@fact out = 1310 | other | C | teachers on strike in the district | 2031-02-16 | snapshot
@fact pup = 118500 | enrolment | C | pupils in the district | 2031 | snapshot
@fact ratio = 81 | other | C | pupils for each teacher | 2031 | constant
@fact goal = 60 | other | G | pupils for each teacher aimed at | - | plan | pledged
@fact dem = 44 | rate | T | pay rise demanded, in percent | 2031-02-09 | plan | pledged
@fact off = 12 | rate | G | pay rise offered, in percent | 2031-02-12 | plan | pledged
@fact fin = 20 | rate | T | pay rise agreed, in percent | 2031-03-04 | constant
@fact inf = 27.4 | rate | - | yearly inflation, in percent | 2031-01 | snapshot
@fact pay = 186000 | price | T | kwacha of starting monthly pay | 2031-01 | constant
@fact payn = 223200 | price | T | kwacha of starting monthly pay | 2031-04 | plan | pledged
@fact maize = 54000 | price | - | kwacha for a bag of maize | 2031-02 | snapshot
@fact arr = 37000000000 | other | G | kwacha of leave grants owed | 2031-02 | snapshot
@fact paid = 15000000000 | spending | G | kwacha of leave grants paid | 2031-03-04 | plan | pledged
@fact days = 16 | duration | T | school days lost | 2031-03-04 | cumulative
@fact exam = 2031-05-05 | date | G | day on which the primary exams begin | 2031-03-04 | plan
@fact exam0 = 2031-04-21 | date | G | day on which the primary exams were to begin | 2031-01 | plan
@fact cost = 78000000000 | budget | G | kwacha a year that the agreed rise costs | 2031-03-04 | plan | projected
@fact march = 4000 | crowd | T | people at the march in Lilongwe | 2031-02-16 | constant
@rel change fin = pay -> payn
@fact dlost = 4 | duration | T | school days lost | 2031-02-20 | cumulative
@fact gap = 24 | rate | T | points between the demand and the agreed rise | 2031-03-04 | constant
@fact kdiff = 37200 | price | T | kwacha by which starting monthly pay rises | 2031-04 | plan | pledged
@fact osh = 43.8 | other | G | offer as a share of inflation, in percent | 2031-02 | constant
@rel diff gap = dem - fin
@rel diff kdiff = payn - pay
@rel share osh = off / inf
@trap dlost days :: fourth day against the end
@trap dem fin :: demanded against agreed
@trap off fin :: offered against agreed
@trap teach cteach :: country against district
@trap arr paid :: owed against paid
@trap exam0 exam :: first and new date
@trap ratio goal :: fact against aim

@doc a-daily | national daily | 2031-02-17
Classes empty as teachers' sit-in starts

BY MERCY CHISALE, STAFF REPORTER

Learning came to a standstill in most public schools yesterday as teachers began an indefinite sit-in over pay.

In Chilipa, {1 310|out|t=yesterday|by=the district education manager} of {1 460|cteach} teachers stayed away yesterday, said the district education manager. The district has {118 500|pup} learners, or {81|ratio} per teacher when all are at work; the ministry's own policy aims at {60|goal}.

In Lilongwe about {4 000|~march} marched to Capital Hill to deliver a petition for a {44 percent|dem} rise. Government last Thursday offered {12 percent|off|t=last Thursday}, less than {half|<osh|v=50} of inflation, at {27.4 percent|inf|t=January} in January.

A new teacher takes home K{186 000|pay} a month. "A bag of maize is K{54 000|maize|by=TUM president Wongani Kamanga}. Divide," TUM president Wongani Kamanga told the crowd.

The union, which speaks for {89 000|teach} teachers, also wants leave grants of K{37 billion|arr} that have piled up since 2028.

@doc b-radio | radio bulletin script | 2031-02-20
KACHERE FM: NEWS AT SIX

The Ministry of Education says any teacher who is not in class by Monday will be struck off the payroll. The union's president says he can't see how {eighty-nine thousand|teach} names can be struck off by Monday.

{Four days|dlost|v=4} of lessons have been lost so far.

Ministry spokesperson Chifundo Gondwe repeated the offer of {twelve|off} percent. She said the {forty-four|dem} percent demanded would "eat three hospitals".

In Chilipa, parents at Namadzi School took turns to teach. The head, who wasn't allowed to, watched. There are {one thousand two hundred|-} pupils there in {nine|-} rooms.

Maize is at {fifty-four thousand|maize|t=this week} kwacha a bag this week. Fuel is unchanged. That's the news; it's four minutes past six.

@doc c-wire | wire agency | 2031-03-04
Malawi teachers end strike after accepting {20 percent|fin}

LILONGWE, March 4 (Rift News Agency) - Malawi's public school teachers agreed on Tuesday to return to work after the government raised its pay offer to {20 percent|fin|t=on Tuesday}, from {12|off}. They'd sought {44 percent|dem}.

A teacher's starting salary will go up to {223,200|payn} kwacha ($107) from {186,000|pay}. The deal will cost {78 billion|cost|by=the Treasury} kwacha a year, the Treasury said.

Of {37 billion|arr} kwacha in unpaid leave grants, {15 billion|paid} will be paid this month, the rest "in the next budget".

{Sixteen|days} school days were lost. Primary leaving examinations have been pushed back to {May 5|exam|v=2031-05-05} from {April 21|exam0|v=2031-04-21}.

Annual inflation was {27.4 percent|inf|t=in January} in January.

@doc d-column | newspaper column | 2031-03-08
{Twenty|fin} is not {forty-four|dem}

I taught Standard 6 for {eleven|-} years, so allow me some long division. {Forty-four|dem} minus {twenty|fin} is {twenty-four|gap}. That is what we left on the table at Capital Hill, and there were {16|days} days when our learners got nothing at all.

{Twenty|fin}, said Kamanga, is more than what was in the letter we got in February ({12|off}). True. It's less than the rise of prices, {27.4|inf}. Also true. My niece's pay slip will show K{37 200|kdiff} more, and a bag of maize, when she's bought it, K{54 000|maize} less.

They pay {15|paid|x=1000000000} billion of the {37|arr|x=1000000000} which they owe us. Who decides which teachers are in the first fifteen?

In Chilipa one woman stands before {81|ratio} children. Nobody marched for that.
