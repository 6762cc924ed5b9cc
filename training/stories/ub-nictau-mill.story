@story ub-nictau-mill
@topic Closure of the Nictau Falls paper mill, New Brunswick: announcement, severance vote and the town's budget
@subject C = Corvane Paper | Corvane | the company
@subject M = Nictau Falls mill | the mill | the plant | Nictau mill
@subject T = Nictau Falls | the town | town council | council
@subject U = Unifor Local 219 | the union | the local | members
@subject P = Perth Siding sawmill | the sawmill | Perth Siding
@subject G = New Brunswick government | the province | Fredericton | Premier Odette Vaillancourt | Vaillancourt
@subject F = federal government | Ottawa
@subject H = Mayor Winston Achebe-Roy | Achebe-Roy | the mayor
@subject L = woodlot owners | woodlot owners' board | private woodlots | marketing board
@subject S = Nictau Regional High | the high school | students
@fact j1 = 412 | jobs | M | people employed | 2030-03-04 | snapshot
@fact j2 = 318 | jobs | M | hourly workers | 2030-03-04 | snapshot
@fact j3 = 94 | jobs | M | salaried workers | 2030-03-04 | snapshot
@fact jP = 76 | jobs | P | people employed | 2030-03-04 | snapshot
@fact jT = 488 | jobs | C | people losing work | 2030-03-04 | plan
@fact j0 = 1150 | jobs | M | people employed | 1988 | snapshot
@fact jk = 22 | jobs | M | people kept on as caretakers | 2030-06-30 | plan
@fact ji = 640 | jobs | L | people hauling and cutting for the mill | 2030 | snapshot | projected
@fact jm = 57 | jobs | M | workers with a new job | 2030-05-20 | cumulative
@fact vf = 201 | vote_count | U | votes for the severance deal | 2030-04-12 | cumulative
@fact va = 88 | vote_count | U | votes against the severance deal | 2030-04-12 | cumulative
@fact vt = 289 | votes_cast | U | votes on the severance deal | 2030-04-12 | cumulative
@fact vs = 69.55 | vote_share | U | share for the severance deal | 2030-04-12 | snapshot
@fact vu = 90.88 | turnout | U | share of members voting | 2030-04-12 | snapshot
@fact w1 = 2 | duration | C | weeks of pay for each year of service | 2030-03-04 | plan | pledged
@fact w2 = 3 | duration | C | weeks of pay for each year of service | 2030-04-12 | plan | pledged
@fact sv = 14200000 | spending | C | cost of severance | 2030-04-12 | plan | projected
@fact wr = 38600000 | spending | C | closing charge | 2030-05-01 | snapshot
@fact q1 = -11300000 | profit | M | loss in a quarter | 2030 first quarter | snapshot
@fact q0 = -6400000 | profit | M | loss in a quarter | 2029 first quarter | snapshot
@fact tp = 215000 | other | M | tonnes of paper a year | 2029 | cumulative
@fact tc = 260000 | other | M | tonnes of paper a year it could make | - | constant
@fact tu = 82.69 | other | M | share of its capacity used | 2029 | snapshot
@fact df = 9 | rate | C | percent duty on its paper | 2029-11 | constant
@fact el = 31 | rate | M | rise in power cost | 2025 to 2029 | snapshot
@fact tb = 11800000 | budget | T | yearly budget | 2030 | plan
@fact tx = 3100000 | revenue | M | property tax paid to the town | 2029 | snapshot
@fact ts = 26.27 | other | M | share of the town's budget | 2030 | snapshot
@fact tr = 0.14 | rate | T | dollars added to the tax rate | 2031 | plan | projected
@fact r1 = 1.62 | rate | T | tax rate in dollars per hundred | 2030 | snapshot
@fact r2 = 1.76 | rate | T | tax rate in dollars per hundred | 2031 | plan | projected
@fact po = 4870 | other | T | people living there | 2026 census | snapshot
@fact po0 = 5660 | other | T | people living there | 2001 census | snapshot
@fact g1 = 5000000 | budget | G | aid promised | 2030-03-06 | plan | pledged
@fact g2 = 8500000 | budget | G | aid promised | 2030-05-14 | plan | pledged
@fact f1 = 12000000 | budget | F | aid promised | 2030-05-14 | plan | pledged
@fact gt = 20500000 | budget | T | aid promised by both governments | 2030-05-14 | plan | pledged
@fact wd = 480000 | other | L | cubic metres of wood sold to the mill | 2029 | cumulative
@fact wp = 390000 | other | L | cubic metres of wood sold to all buyers | 2028 | cumulative
@fact dt = 2030-06-28 | date | M | last shift | - | plan
@fact yr = 97 | duration | M | years of making paper | 2030 | snapshot
@fact se = 263 | enrolment | S | students | 2029-30 | snapshot
@fact sm = 71 | enrolment | S | students with a parent at the mill | 2029-30 | snapshot
@fact sp = 27 | other | S | share of students with a parent at the mill | 2029-30 | snapshot
@fact av = 51 | age | U | average age | 2030 | snapshot
@fact ms = 28.75 | other | T | share of the population at the march | 2030-03-16 | snapshot
@fact mw = 1400 | crowd | T | people at the march | 2030-03-16 | snapshot
@fact pe = 3320 | other | T | names on the petition | 2030-03-16 | cumulative
@trap j1 j2 :: all at the mill and the hourly ones
@trap j1 jT :: the mill alone and both plants
@trap jP jm :: sawmill jobs and workers rehired
@trap w1 w2 :: first offer and final deal
@trap g1 g2 :: the province's first and second promise
@trap g2 f1 :: provincial and federal money
@trap sv wr :: severance and the whole charge
@trap q0 q1 :: two first quarters
@trap tp tc :: made and could make
@trap r1 r2 :: tax rate now and next year
@trap vf vt :: votes for and all votes
@trap po pe :: people and names
@rel sum j1 = j2 + j3
@rel sum jT = j1 + jP
@rel sum vt = vf + va
@rel share vs = vf / vt
@rel share vu = vt / j2
@rel share tu = tp / tc
@rel share ts = tx / tb
@rel sum r2 = r1 + tr
@rel sum gt = g2 + f1
@rel share sp = sm / se
@rel share ms = mw / po
@rel diff pd = po0 - po
@fact pd = 790 | other | T | people lost | 2001 to 2026 | snapshot

@doc a-cp-style-wire | wire agency | 2030-03-04
Corvane to shut New Brunswick paper mill, citing U.S. duty and power bills

NICTAU FALLS, N.B. — Corvane Paper said Monday it will permanently close its mill in this Upper Saint John Valley town, ending {97|yr} years of papermaking and putting {412|j1} people out of work.

Another {76|jP} jobs will go at the company's sawmill in nearby Perth Siding, which supplies the plant with chips, for a total of {488|jT|by=the Halifax-based firm}, the Halifax-based firm said. The last shift is set for {June 28|dt|v=2030-06-28}.

Corvane blamed a {nine per cent|df} American duty imposed in November and electricity rates it said have climbed {31 per cent|el|t=since 2025|by=it} since 2025. The mill turned out {215,000|tp|t=last year} tonnes of coated paper last year against a capacity of {260,000|tc}.

"It's lost money in {seven|-} straight quarters," chief executive Margit Lindqvist told a conference call.

About {318|j2} of those affected are hourly workers represented by Unifor. President Réjean Tomlinson of Local 219 called the company's opening severance position of {two|w1} weeks per year of service an insult "to people whose average age is {51|av|by=President Réjean Tomlinson}."

Mayor Winston Achebe-Roy, reached in his truck, said the mill accounts for more than {a quarter|>ts} of the town's budget. In 1988 it employed {1,150|j0|t=In 1988}.

Corvane shares rose 6.2 per cent in Toronto.

@doc b-local-weekly | local weekly newspaper | 2030-03-20
{Fourteen hundred|mw|v=1400} walk the hill

The Valley Graphic
Photos & story: Dorcas Pelletier

They came down Broadway behind the pipe band, the Grade 12s in front carrying a chair with nobody in it.

RCMP put the crowd in Saturday's march at {1,400|mw|t=Saturday|by=RCMP}. That's better than {a quarter|>ms} of Nictau Falls, population {4,870|po}, though a good many were from down river. In the 2001 census there were {5,660|po0|t=In the 2001 census} of us; that's {790|pd} gone before anybody closed anything.

At Nictau Regional High, {71|sm} of the {263|se} students have a parent at the mill. "So {27 per cent|sp} of my classmates," said valedictorian Mehar Gillis, "and {100 per cent|-} of my supper table."

A petition handed to MLA Basil Theriault has {3,320|pe} names. It asks the province to do more than Premier Odette Vaillancourt's {$5 million|g1|t=two days after the news|by=Premier Odette Vaillancourt}, offered two days after the news, for what she called transition.

"Transition to what?" hollered Tomlinson from the flatbed. He reminded the crowd that {318|j2} hourly people and {94|j3} on salary didn't do anything wrong. Neither, he said, did the {67|!jP} at the Siding.

The woodlot owners' board says {640|~ji|by=The woodlot owners' board} cutters and truckers hang off the same hook. It sold {480,000|wd|t=last year} cubic metres to Corvane last year. The company hasn't returned its calls since the letter came. Nor ours; we called {six|-} times.

The letter is worth a read. It calls {June 28|dt|v=2030-06-28} "the transition date". It offers {two|w1} weeks a year, "subject to local discussions". It says the mill is running at {83 per cent|tu|round} of what it could, and doesn't mention that Corvane took the other order book to Maine.

FISH SUPPER: Legion, Friday, 4:30–6:30, $18. PUZZLE: p. 19.

@doc c-union | union news release | 2030-04-13
Nictau Falls members ratify closure agreement

For immediate release

NICTAU FALLS — Members of Unifor Local 219 have voted {69.6 per cent|vs} in favour of a closure agreement with Corvane Paper.

The deal raises severance from {two|w1|t=first} weeks, as first tabled, to {three|w2} weeks for every year of service, with no cap, and bridges {43|-} members to an unreduced pension. Its value is estimated at {$14.2 million|sv}.

Of the {289|vt} ballots cast over two days at the curling club, {201|vf} were in favour and {88|va} opposed. Participation was {91 per cent|vu|round} of the {318|j2} members.

"This isn't a vote for the closure. Not {one|-} person in that room voted for the closure," said Local President Réjean Tomlinson. "They voted to be paid for the years."

The agreement also provides for {22|jk} caretaker positions after the machines stop on {June 28|dt|v=2030-06-28}, filled by seniority, and an adjustment centre on Water Street, which opens Monday.

Unifor is Canada's largest union in the private sector, representing 320,000 workers. For more information, contact communications at 506-555-0177.

@doc d-business | financial newspaper | 2030-05-02
Corvane books {$38.6-million|wr} hit on mill closing

MARKETS DESK — Halifax's Corvane Paper took a {$38.6-million|wr} charge Wednesday for shutting its Nictau Falls, N.B., operation, of which {$12.4-million|!sv} is severance.

The division bled {$11.3-million|q1|t=in the first quarter|v=-11300000} in the first quarter. A year earlier the figure was {$6.4-million|q0|t=A year earlier|v=-6400000}. Management says the sheets coming off No. 4 machine were as good as ever. The problem is the {9-per-cent|df} duty at the border and a power contract whose cost is up by {almost a third|el|v=31} in four years.

It's running slower, too. Nictau Falls used {83 per cent|tu|round|t=in 2029} of its capacity in 2029, making {215,000|tp|^} tonnes.

All told {488|jT} people at the mill and a feeder sawmill will leave; {22|jk} stay to drain pipes. Hourly staff, whose mean age the union gives as {51|av|by=the union}, accepted {three|w2} weeks per year last month, by {201|vf|t=last month} votes to {88|va|^}.

Analyst Tobias Mukherjee-Lunn of Beaver Lake Securities keeps his target of $14.50. "Closing is the right answer to the wrong question," he wrote in a 3-page note.

@doc e-public-broadcaster | public broadcaster site | 2030-05-15
Ottawa, Fredericton promise {$20.5M|gt} for Nictau Falls. The mayor has a tax bill to write

CBN New Brunswick · Posted: May 15, 2030 6:00 AM AT | Last Updated: 2 hours ago

Nictau Falls got a cheque on Tuesday and a hard look at its own books in the same evening.

In the afternoon, ministers pledged {$20.5 million|gt|t=Tuesday} between them: {$12 million|f1|^} from the federal side and {$8.5 million|g2|^} from the province, which had begun in March with {$5 million|g1|t=in March}.

In the evening, town council opened its binder. The budget is {$11.8 million|tb|t=this year} this year. Corvane's property tax bill was {$3.1 million|tx|t=last year} last year. Treasurer Folasade Kinney says that, even with a bailiff's optimism, the rate will have to go up {14 cents|tr|v=0.14}, from {$1.62|r1} to {$1.78|!r2|t=next year} per $100 of assessment next year.

On a $170,000 house, that's around {$238|-} more.

Achebe-Roy didn't sugar it. "{Twenty-six cents|ts|v=26|round} of every dollar we spend has come down that hill," he said. "I can't patch that with a ribbon cutting."

Neither government's money may go to operating costs. It's meant for retraining, an industrial park and what the federal minister called "bridging." Of {412|j1} workers, she said, "we intend to leave none behind."

Réjean Tomlinson, at the back of the hall with his arms folded, has a different count. He said {57|jm|t=by next Monday|m=projected|by=Réjean Tomlinson} of his people will have something else by next Monday.

With files from Gerard Oyelowo

@doc f-column | regional magazine column | 2030-06-28
Last reel

By Dorcas Pelletier, for Atlantic Post

The whistle goes at four and then it doesn't go again. {Today|dt|v=2030-06-28}'s the day.

I've spent a spring writing numbers about this place and I'd like to put them somewhere and leave them. {Ninety-seven|yr} years. {One thousand, one hundred and fifty|j0|t=when I was in high school|v=1150} people when I was in high school; {412|j1|t=the morning they called us in} the morning they called us in; {twenty-two|jk|t=tomorrow} tomorrow. {260,000|tc} tonnes if she was ever let run flat out, which she wasn't.

They took the deal. I don't blame them. Nearly {seven in ten|<vs|v=70} said yes, and I know that {88|va} said no because most of them have told me personally. {Three|w2} weeks a year isn't nothing if you've got thirty years. The average on the hill is {fifty-one|av}. That's an awkward age for a résumé.

The wood's the part nobody in Halifax asks about. The board's own members sold Corvane {480,000|wd|t=last year} cubes last year, and the whole board's sales to everybody the year before was {390,000|wp|t=the year before}, so you can see what a bad mill was to a good year. Now the trucks are for sale along the Trans-Canada.

The province found {eight and a half million|g2|v=8500000}. Ottawa found {twelve|f1|x=1000000}. The tax rate found {fourteen cents|tr|v=0.14}. Of {289|vt} ballots and {4,870|po} souls and {71|sm} kids at the high school with a lunch pail in the house, not a single one found a buyer. {57|jm|t=by the Victoria Day weekend} had work by the Victoria Day weekend, the adjustment centre says; I hope it's double that by now.

When I was small you could set your clock by the smell.
