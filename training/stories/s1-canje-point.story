@story canje-point
@topic Canje Point municipal vote in Guyana: the count, a recount in one constituency and the mayor's chair
@subject U = United Rivers Party | URP | the governing party's local list | Rivers
@subject C = Coastal Workers' Movement | CWM | Coastal Workers | the Movement
@subject B = Berbice Forward | Forward | the independents' group
@subject P = Canje Point | the town | the municipality
@subject S = Shondell Persaud-Allicock | Persaud-Allicock | Allicock | the incumbent mayor
@subject D = Deonarine Ramkhelawan | Ramkhelawan | Ramkhelawan of the URP
@subject E = Elections Secretariat | the Secretariat | the election body
@subject G = Guyana Police Force | the police | Division 6
@fact rg = 31460 | other | P | registered voters | 2031-06-16 | constant
@fact tn = 38.5 | turnout | P | turnout | final | snapshot
@fact bc = 12112 | votes_cast | P | ballots cast | final | snapshot
@fact rj = 214 | votes_cast | P | rejected ballots | final | snapshot
@fact tn23 = 33.1 | turnout | P | turnout | 2027 vote | snapshot
@fact vu = 5634 | vote_count | U | votes for the list | final | snapshot
@fact vc = 5103 | vote_count | C | votes for the list | final | snapshot
@fact vb = 1161 | vote_count | B | votes for the list | final | snapshot
@fact pu = 47.4 | vote_share | U | share of valid votes | final | snapshot
@fact pc = 42.9 | vote_share | C | share of valid votes | final | snapshot
@fact su = 8 | seats | U | council seats | final | snapshot
@fact sc = 7 | seats | C | council seats | final | snapshot
@fact sb = 1 | seats | B | council seats | final | snapshot
@fact sc27 = 10 | seats | C | council seats | 2027 vote | snapshot
@fact st = 16 | seats | P | council seats in all | - | constant
@fact nu = 2410 | vote_count | U | votes for the list | 2031-06-17 02:00 | snapshot
@fact nc = 2477 | vote_count | C | votes for the list | 2031-06-17 02:00 | snapshot
@fact bx = 19 | other | P | ballot boxes counted | 2031-06-17 02:00 | snapshot
@fact bxt = 44 | other | P | ballot boxes | - | constant
@fact k5a = 381 | vote_count | D | votes in Constituency 5 | first count | snapshot
@fact k5b = 377 | vote_count | S | votes in Constituency 5 | first count | snapshot
@fact r5a = 379 | vote_count | D | votes in Constituency 5 | recount | snapshot
@fact r5b = 378 | vote_count | S | votes in Constituency 5 | recount | snapshot
@fact m5 = 1 | margin | D | lead in Constituency 5 | recount | snapshot
@fact m5f = 4 | margin | D | lead in Constituency 5 | first count | snapshot
@fact ob = 62 | other | E | observers accredited | 2031-06-16 | snapshot
@fact ar = 5 | arrests | G | people held at polling stations | 2031-06-16 | cumulative
@fact bd = 486000000 | budget | P | budget of the municipality in Guyana dollars | 2031 | plan
@fact dr = 120000000 | budget | D | money promised for drains in Guyana dollars | campaign | plan | pledged
@rel sum st = su + sc + sb
@rel share tn = bc / rg
@rel diff m5 = r5a - r5b
@rel diff m5f = k5a - k5b
@rel diff bcv = bc - rj
@rel sum bcv = vu + vc + vb
@rel share pu = vu / bcv
@rel share pc = vc / bcv
@fact bcv = 11898 | votes_cast | P | valid ballots | final | snapshot
@trap nu vu :: the night's partial count and the final one
@trap k5a r5a :: first count and recount
@trap sc sc27 :: this council and the last
@trap tn tn23 :: turnout now and four years ago
@trap bc bcv :: all ballots and valid ones
@race list-night = nu nc
@race list-final = vu vc vb
@race five-recount = r5a r5b

@doc a-live | live blog | 2031-06-17
LIVE: Local government elections – Canje Point too close to call

02:07 The Secretariat's first batch of Statements of Poll is in. With {19|bx} of {44|bxt} boxes in, the Coastal Workers' Movement has {2,477|nc|t=With 19 of 44 boxes in|by=The Secretariat} votes to {2,410|nu|^} for the URP. The independents of Berbice Forward trail badly.

02:31 A reminder of what is at stake in this town of fishermen and rice millers: {sixteen|st} seats, filled half by proportional lists and half constituency by constituency. In 2027 the Movement took {ten|sc27|t=In 2027} of them.

03:15 Inspector Quacy Bobb of Division 6 tells our reporter that {five|ar|by=Inspector Quacy Bobb of Division 6} persons were detained over the course of polling day, four of them for selling rum within 200 yards of a polling place.

04:02 Constituency 5 (Sheet Anchor East). Deonarine Ramkhelawan {381|k5a}, Mayor Shondell Persaud-Allicock {377|k5b}. She has asked for a recount. The mayor, {four|m5f} votes down, told supporters to “go home, bathe, and come back”.

05:40 We are pausing here. {62|ob} observers were accredited and, from the look of the tabulation centre, all of them are asleep.

MORE: Skeldon factory grinds 9,400 tonnes | Amazon Warriors 188/6 | Rates of exchange

@doc b-wire | wire service | 2031-06-18
Guyana's Canje Point changes hands after one-vote recount

CANJE POINT, Guyana (CaribPress) — The United Rivers Party captured the municipality of Canje Point by a single councillor, the Elections Secretariat declared on Wednesday, after a recount put its mayoral hopeful ahead of the incumbent by {one|m5|t=Wednesday|by=the Elections Secretariat} vote.

The URP won {eight|su} seats, the Coastal Workers' Movement {seven|sc} and Berbice Forward {one|sb}.

In the list contest the URP polled {5,634|vu} votes, or {47.4 percent|pu}, ahead of the Movement's {5,103|vc}, or {42.9 percent|pc}. Berbice Forward collected {1,161|vb}.

Ramkhelawan, a pharmacist, finished with {379|r5a|t=a recount} votes in Constituency 5 to Persaud-Allicock's {378|r5b|^}. He had led by {four|m5f|t=on Tuesday morning} on Tuesday morning.

Some {12,112|~bc} people cast ballots out of {31,460|rg} on the roll, a turnout of {38.5 percent|tn}, up from {33.1 percent|tn23|t=in 2027} in 2027.

Ramkhelawan has pledged to spend {G$120 million|dr|by=Ramkhelawan|v=120000000} on drains and kokers in his first year, about a quarter of the municipality's {G$486 million|bd|v=486000000} budget.

@doc c-paper | daily newspaper | 2031-06-19
Allicock: 'I lost to a smudge'

By Rawle Hinckson

OUTGOING mayor Shondell Persaud-Allicock yesterday refused to concede Constituency 5, where the recount left her with {378|r5b} ballots and her challenger with {397|!r5a}, and said that she would petition the High Court within 28 days.

“Is {one|m5|by=she} paper,” she said, holding up a finger. “{One|m5} paper with a smudge of ink. On the first count they had me {four|m5f|t=On the first count} behind and by lunch it was down to that.”

Her Movement, which ruled City Hall with {eleven|!sc27|t=since 2027} seats since 2027, now has {seven|sc}. Its list drew {5,103|vc} votes across the town. The winners' list drew {4,634|!vu}, or {47.4 per cent|pu} of the {11,898|bcv} good ballots; another {214|rj} were spoilt.

The balance will be held by Troy Van Sluytman, the {lone|sb|v=1} councillor of Berbice Forward, whose slate was picked by {1,161|vb} voters and who promised before the vote to support “whoever cleans the trench at Lot 19 first”.

Chief of the Secretariat, Mrs Yonnette Chung, put participation at {38.5|tn|by=Chief of the Secretariat, Mrs Yonnette Chung} per cent. “Still {six in ten|-} stayed home. That is the real winner,” she said.

Police said all {five|ar|by=Police} persons held on Monday have been released on station bail of $20,000 each.

Contact the reporter: 592-555-0143

@doc d-diaspora | diaspora newsletter | 2031-06-20
Letter from the Corentyne, No. 212

Dear friends in Queens, Scarborough and Tooting,

You asked who won. The Rivers people did, and by so little that my neighbour says the wind did it. They hold {eight|su} chairs in a chamber of {16|st}. If Forward's single man, who has {one|sb}, sits with the Workers, it is eight-all and the mayor must be drawn by lot.

I voted at 7 in the morning and was number {11|-} at my station. At the end of the day {12,112|bc} of us had bothered, more than last time, when the figure was {33.1%|tn23|t=last time} and now it is nearly {40|~tn}. The list vote: Rivers {5,634|vu}, Workers {5,103|vc}.

Mr Ramkhelawan says {G$120 million|dr|v=120000000|by=Mr Ramkhelawan} for drains. I have seen the municipality's accounts: there is {G$468 million|!bd|v=468000000} a year for everything, and the rubbish trucks eat half. Had he said {G$12 million|-} I might have believed him. He may be mayor by {one|m5} vote, poor man: {379|r5a} against {378|r5b}. My cousin Bibi, who was an observer, one of {60|~ob|round=10} or so with badges, saw the disputed paper and says that it was plainly a cross and a fried-fish thumbprint.

Until next month.
