@story p2-inverleven-budget
@topic A Scottish council sets its budget, February 2036
@subject C = Inverleven Council | the council | the authority | councillors
@subject Y = councillors for the budget | the administration
@subject N = councillors against the budget | opposition councillors
@subject L = Catriona Adebayo-Reid | Adebayo-Reid | the council leader | the leader
@subject T = council tax in Inverleven | council tax | Band D
@subject B = libraries | Inverleven Libraries | branch libraries
@subject W = bin collections | grey bins | bins
@subject U = Unison and GMB | the unions | Iqbal Drummond | Drummond
@subject S = Inverleven schools | schools | teachers
@fact ga = 18400000 | budget | C | pounds of gap | 2036-37 | plan | projected
@fact gc = 8100000 | budget | C | pounds of cuts | 2036-37 | plan
@fact gr = 5200000 | budget | C | pounds from reserves | 2036-37 | plan
@fact gt = 5100000 | budget | C | pounds from higher council tax | 2036-37 | plan
@fact rl = 2800000 | budget | C | pounds left in reserves | 2037-03-31 | plan | projected
@fact bu = 412000000 | budget | C | pounds to be spent | 2036-37 | plan
@fact ti = 7.5 | rate | T | rise | 2036-37 | plan
@fact tl = 4.8 | rate | T | rise | 2035-36 | constant
@fact to = 1480 | price | T | pounds a year | 2035-36 | constant
@fact tn = 1591 | price | T | pounds a year | 2036-37 | plan
@fact td = 111 | price | T | pounds more a year | 2036-37 | plan
@fact vy = 16 | vote_count | Y | votes | 2036-02-21 | constant
@fact vn = 13 | vote_count | N | votes | 2036-02-21 | constant
@fact va = 2 | vote_count | C | abstentions | 2036-02-21 | constant
@fact sa = 31 | seats | C | seats | - | constant
@fact jv = 95 | jobs | C | vacant posts struck out | 2036-37 | plan
@fact jr = 45 | jobs | C | redundancies | 2036-37 | plan
@fact ja = 140 | jobs | C | posts lost | 2036-37 | plan
@fact lc = 4 | other | B | branches to close | 2036-09-30 | plan
@fact la = 13 | other | B | branches | 2036-02-21 | snapshot
@fact bw = 3 | duration | W | weeks between rounds | from June 2036 | plan
@fact bo = 2 | duration | W | weeks between rounds | 2036-02-21 | constant
@fact cq = 3260 | sample_size | C | answers to the consultation | 2036-01 | constant
@fact cl = 61 | poll_share | B | share against closing branches | 2036-01 | snapshot
@fact te = 1310 | jobs | S | teachers | 2036-37 | plan | pledged
@fact tm = 21:35 | clock | C | hour of the vote | 2036-02-21 | constant
@fact ho = 6 | duration | C | hours of debate | 2036-02-21 | constant
@fact pk = 2.4 | price | C | pounds for two hours' parking | 2036-37 | plan
@fact tw = 2.13 | price | T | pounds more a week | 2036-37 | plan
@fact gcs = 44 | budget | C | cuts as a share of the gap | 2036-37 | plan
@fact dl = 6 | other | B | branches to close in the first plan | 2036-01 | plan | denied
@fact lr = 9 | other | B | branches that stay open | 2036-09-30 | plan
@rel share gcs = gc / ga
@rel diff lr = la - lc
@rel sum ga = gc + gr + gt
@rel change ti = to -> tn
@rel diff td = tn - to
@rel sum sa = vy + vn + va
@rel sum ja = jv + jr
@race vote = vy vn
@trap ga gc :: cuts close only part of the gap
@trap ti tl :: two years
@trap jv ja :: empty posts are in the second
@trap gr rl :: used and left
@trap bo bw :: now and from June
@trap lc la :: four of thirteen

@doc a-courier | regional daily | 2036-02-22
Inverleven tax bills to rise {£111|td} as budget scrapes through

Mhairi Szymańska, local democracy reporter

Council tax in Inverleven will go up by {7.5 per cent|ti|t=from April} from April after councillors agreed last night, by {16|vy|t=last night} votes to {13|vn|^}, how to plug an {£18.4 million|ga} hole.

A Band D household will pay {£1,591|tn}, compared with {£1,480|to|t=now} now. Last year's increase was {4.8 per cent|tl|t=Last year's}.

Council leader Catriona Adebayo-Reid, whose administration has no majority in the {31|sa}-member chamber, got it through because {two|va} independents sat on their hands. Her plan raises {£5.1 million|gt} from taxpayers, draws {£5.2 million|gr} from reserves and takes {£8.1 million|gc} out of services.

{Four|lc} of {13|la} libraries go in September. From June grey bins will be emptied every {three|bw|t=From June} weeks rather than every {two|bo}.

Teacher numbers are kept at {1,310|te}.

Debate began after lunch and ended {six|ho} hours later, at {9.35pm|tm|v=21:35}.

Most read: 1 Chip shop row 2 A9 closed 3 Weather warning

@doc b-radio | local radio news | 2036-02-22
Tayside and Forth FM, eight o'clock

You'll be paying more, getting less, and putting the bins out less often.

Inverleven's {thirty-one|sa} councillors voted after {six|ho} hours of talking. If your house is in the middle band your bill's up by {a hundred and eleven|td} pounds, to {fifteen ninety-one|tn|v=1591}.

{A hundred and sixty|!ja} jobs are to go. The leader says {ninety-five|jv|by=The leader} of those have nobody in them.

The unions' Iqbal Drummond says that's no comfort if you were doing the work of the empty chair. He'll ballot at Easter.

If you like a book: Kirkbrae, Muirton, Eastfield and the Shore are the {four|lc} that close. {Fifty-seven|!cl} per cent of those asked in January didn't want that.

Two hours in the Market Street car park, by the way, that's {two pounds forty|pk|v=2.4}.

Now, St Mirren were two up at half-time…

@doc c-union | union branch circular | 2036-02-25
Branch circular 4/36

Sisters, brothers, friends

The budget as carried: {16|vy} for, {13|vn} against, {2|va} admiring the ceiling.

What it means for us. The council will delete {140|ja} posts. It calls {45|jr} of them redundancies; we call all of them jobs. Drivers on the refuse side will do the same streets on a {four|!bw}-week cycle from June with one crew fewer.

What it does not mean. No teacher goes, and the {1,310|te} in the schools are safe for a year. We have asked for the same sentence with the words "classroom assistant" in it.

The books. Of the {£18.4m|ga|v=18400000} shortfall, less than {half|<gcs} is met by cutting. {£6.7m|!gr|v=6700000} comes out of the rainy-day pot, which leaves {£2.8m|rl|v=2800000} for the next rainy day. In a total of {£412m|bu|v=412000000} that is an umbrella for a mouse.

Indicative ballot opens 7 April. Branch office: 40 Weaver Row. Tea provided.

@doc d-council | council web page | 2036-02-21
Budget 2036-37 agreed

Published: 21 February 2036, 22:10

Councillors have set a revenue budget of {£412 million|bu} for the coming financial year.

How the gap of {£18.4 million|ga} will be closed:
• savings: {£8.1 million|gc}
• reserves: {£5.2 million|gr}
• Council Tax (up {7.5%|ti}): {£5.1 million|gt}

Your Council Tax. Band D goes from {£1,480|to} to {£1,591|tn} a year, or {£2.13|tw} more a week. Water charges are set by Scottish Water.

You said, we did. {3,260|cq} of you responded to our consultation. {61%|cl} opposed the closure of branch libraries. We listened, and have reduced the number affected from {six|dl} to {four|lc}; the other {nine|lr} stay open, {two|-} of them with longer hours.

Our people. {140|ja} posts will be removed, of which {95|jv} are vacant. We do not expect more than {45|jr} people to leave, and will avoid compulsory redundancy.

Was this page helpful? Yes (12) No (1,406)
