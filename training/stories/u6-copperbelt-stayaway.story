@story u6-copperbelt-stayaway
@topic General strike in Zambia over maize meal prices, May 1996
@subject S = National Stay-Away | stay-away | strike | stoppage | the action
@subject Z = Union Council of Zambia | the council | union leaders | UCZ | organised labour
@subject M = mealie meal | maize meal | a bag of breakfast meal | the staple
@subject C = Mufwanta Copper Division | the mines | Mufwanta | copper mines
@subject G = Government of Zambia | the government | Lusaka | the finance ministry | Mr Chisomo Mwanakatwe | Mwanakatwe
@subject K = Kitwe march | march | the procession | Kitwe
@fact w1 = 310000 | other | S | workers who stayed at home, by the unions' count | 1996-05-13 | snapshot
@fact w2 = 260000 | other | S | workers who stayed at home, by the unions' count | 1996-05-14 | snapshot
@fact g1 = 45 | rate | S | civil servants absent, by the government's count | 1996-05-13 | snapshot
@fact g2 = 31 | rate | S | civil servants absent, by the government's count | 1996-05-14 | snapshot
@fact mem = 274000 | enrolment | Z | paid-up members | 1995 | constant
@fact old = 9600 | price | M | kwacha for a 25-kilogramme bag | before 1996-05-01 | constant
@fact new = 14400 | price | M | kwacha for a 25-kilogramme bag | since 1996-05-01 | constant
@fact rise = 50 | rate | M | rise of the price | 1996-05-01 | constant
@fact dem = 11000 | price | M | kwacha at which the unions want it capped | - | plan | threshold
@fact wage = 62000 | other | Z | kwacha that a council worker earns a month | 1996 | constant
@fact inf = 38.4 | rate | G | inflation over the year | April 1996 | snapshot
@fact infm = 35.2 | rate | G | inflation over the year | March 1996 | snapshot
@fact cop = 1150 | other | C | tonnes of copper not produced | 1996-05-13 to 14 | cumulative
@fact day = 870 | other | C | tonnes of copper on an ordinary day | - | constant
@fact sh = 22400 | jobs | C | miners on the payroll | 1996 | constant
@fact shw = 3100 | jobs | C | miners who reported for work | 1996-05-13 | snapshot
@fact march = 8000 | crowd | K | people who walked | 1996-05-14 | snapshot
@fact arr = 57 | arrests | K | people arrested | 1996-05-14 evening | cumulative
@fact arr2 = 19 | arrests | K | people still in custody | 1996-05-16 | snapshot
@fact sub = 12500000000 | budget | G | kwacha saved by ending the subsidy | 1996 | plan | projected
@fact g1p = 55 | rate | G | civil servants at work, by the government's count | 1996-05-13 | snapshot
@fact wd = 50000 | other | S | fewer workers who stayed at home than the day before | 1996-05-14 | snapshot
@fact gapd = 3400 | other | M | kwacha between the shop price and the cap wanted | 1996-05 | snapshot
@rel change rise = old -> new
@trap w1 w2 :: the first and the second day
@trap g1 g2 :: the first and the second day
@trap w1 g1 :: workers counted by unions, share of civil servants counted by the government
@trap inf infm :: April and March
@trap arr arr2 :: arrested, and still held two days later
@trap cop day :: loss over two days and an ordinary day's output
@rel diff wd = w1 - w2
@rel diff gapd = new - dem

@doc a-daily | Lusaka daily | 1996-05-14
SHOPS SHUT, BUSES IDLE AS NATION STAYS AT HOME

By Bwalya Chitimukulu

BUSINESS came to a standstill in most towns along the line of rail yesterday on the first day of the stay-away called by the Union Council of Zambia over the price of mealie meal.

UCZ secretary-general Fackson Simutowe claimed that {310,000|w1|t=yesterday|by=Fackson Simutowe} workers had heeded the call. "That is more than our {274,000|mem|by=Fackson Simutowe} members. Even the unorganised are hungry," he said.

But Finance Minister Chisomo Mwanakatwe said no more than {45|<g1|t=yesterday|by=Chisomo Mwanakatwe} per cent of civil servants were absent. "The other {55|g1p|t=yesterday|by=Chisomo Mwanakatwe} per cent put the nation first."

A 25 kg bag of breakfast meal has cost K{14,400|new|t=since May 1} since May 1, when the government withdrew the subsidy. In April it was K{9,600|old|t=In April}. The unions want it held at K{11,000|dem|by=The unions}.

A Lusaka City Council sweeper, Mr Abel Phiri, said he brought home K{62,000|wage} a month. "Two bags, and then rent. You do the arithmetic."

At Mufwanta Copper Division only {3,100|shw|t=yesterday} of {22,400|sh} miners clocked in. A spokesman said smelters were kept warm by foremen.

Today: weather fine, 26C. Zambian Kwacha K1,240 to the US dollar.

@doc b-wire | foreign wire | 1996-05-14
Zambian strike loses some steam on second day

KITWE, Zambia, May 14 - Fewer Zambians obeyed a call to stay away from work on Tuesday, the second and last day of a nationwide protest against a {50 percent|rise} rise in the price of the staple maize meal.

The Union Council of Zambia said {260,000|w2|t=on Tuesday|by=The Union Council of Zambia} had stayed at home, down from {310,000|w1|t=on Monday|by=The Union Council of Zambia} on Monday. The government put absence in the civil service at {31 percent|g2|t=on Tuesday|by=The government}.

In Kitwe, police fired teargas at a march of about {8,000|~march} people and arrested {57|arr|s=Kitwe}. Nobody was reported seriously hurt.

The country's copper mines lost {1,150|cop|t=over the two days} tonnes of output over the two days, a mining source said, against normal production of {870|day} tonnes a day.

The price rose on May 1 to {14,400|new|t=on May 1} kwacha (about $11.60) for a 25-kg bag. Lusaka has told lenders it will save {12.5 billion|sub|by=Lusaka} kwacha this year by no longer subsidising the meal.

Annual inflation quickened to {38.4 percent|inf|t=in April} in April from {35.2 percent|infm|t=in March} in March.

@doc c-union | union bulletin | 1996-05-17
THE WORKER'S LAMP
Organ of the Union Council of Zambia. Price K200.

COMRADES! You have spoken!

On Monday thirteenth May, {310,000|w1|t=On Monday thirteenth May} of you put down tools. On Tuesday it was {260,000|w2|t=On Tuesday}, in spite of threats read over the radio every hour. The minister says only {45|g1|t=the first day|by=The minister} in every hundred clerks missed the first day and {31|g2|t=the second|by=The minister} the second. Let him come and count the empty desks with us.

What do we ask? Not the moon. Breakfast meal at K{11,000|dem} and not one ngwee above. They raised it by {half|rise|v=50} in a night. Has your wage gone up by half? A council worker takes home the same K{62,000|wage} as at Christmas.

To our brothers in Kitwe: of the {57|arr} who were picked up on Tuesday, {19|arr2|t=as we go to press|s=brothers in Kitwe} are still behind bars as we go to press. Blankets and food may be left at House 12, Freedom Avenue.

At Mufwanta, management has written to the men docking two days. The branch replies: first pay us for the {870|day} tonnes a day we dig for you when we do come!

The Central Committee meets on 25 May. Membership forms overleaf. Unity!

@doc d-letter | lenders' newsletter | 1996-05-20
SOUTHERN MONITOR no. 9/96
Zambia: price reform survives its first test

The stay-away of 13–14 May was large but short. Taking the unions at their word, participation fell by {50,000|wd} between the first day and the second, when it stood at {260,000|w2|t=the second|by=the unions}. Taking the government at its word, close to {a third|~g2|v=31|t=by then|by=the government} of public servants were still out by then.

Neither side has moved. Labour insists on K{11,000|dem|by=Labour} a bag, K{3,400|gapd} less than what shops charge. The finance ministry answers that such a cap would eat up most of the K{12.5 billion|sub|by=The finance ministry} it hopes to keep this year.

It does have an inflation problem. Prices in April were {38.4%|inf|t=in April} above a year earlier, and the May figure, which will be the first with the new price ({50%|rise} dearer) in it, may pass 42%.

On copper, Mufwanta forwent {1,150|cop} tonnes, the equivalent of a day and a third. That isn't trivial for an employer of {22,400|sh}, but buyers in London hardly noticed.

Our view: the reform stands, so long as the rains do.
