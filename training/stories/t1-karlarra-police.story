@story t1-karlarra-police
@topic Police numbers, vacancies and a pay ballot in Western Australia, August 2029
@subject W = WA Police Force | WA Police | the force | the state | police
@subject K = Karlarra district | Karlarra | the Goldfields district
@subject D = Mandoon district | Mandoon
@subject G = Police Minister Siobhan Agnelli | Agnelli | the minister | the Government | the government
@subject C = Commissioner Trent Abeysekera | Abeysekera | the commissioner
@subject U = Police Officers' Association | the association | the union | the POA
@subject O = Craig Wandjuk | Wandjuk | the shadow minister | the Opposition
@subject B = pay ballot | the ballot | the vote
@fact f = 7842 | officers | W | funded sworn positions | 2029-06-30 | plan
@fact a1 = 7268 | officers | W | sworn officers | 2029-06-30 | snapshot
@fact a0 = 7194 | officers | W | sworn officers | 2028-06-30 | snapshot
@fact v = 574 | officers | W | sworn positions vacant | 2029-06-30 | snapshot
@fact vp = 7.3 | rate | W | share of sworn positions vacant | 2029-06-30 | snapshot
@fact n = 74 | officers | W | net gain of sworn officers | fiscal 2028-29 | cumulative
@fact rin = 512 | officers | W | recruits sworn in | fiscal 2028-29 | cumulative
@fact rout = 438 | officers | W | sworn officers who left | fiscal 2028-29 | cumulative
@fact rs = 291 | officers | W | sworn officers who resigned | fiscal 2028-29 | cumulative
@fact rt = 147 | officers | W | sworn officers who retired | fiscal 2028-29 | cumulative
@fact ov = 128 | officers | W | recruits from overseas | fiscal 2028-29 | cumulative
@fact ovp = 25 | rate | W | share of recruits from overseas | fiscal 2028-29 | cumulative
@fact dr = 61 | officers | W | recruits who dropped out of the academy | fiscal 2028-29 | cumulative
@fact un = 2410 | jobs | W | unsworn staff | 2029-06-30 | snapshot
@fact pr = 1100 | units_pledged | G | extra officers by 2032 | 2028 | plan | pledged
@fact pd = 236 | officers | G | extra officers delivered since the election | 2029-06-30 | cumulative
@fact kf = 212 | officers | K | funded sworn positions | 2029-06-30 | plan
@fact ka = 158 | officers | K | sworn officers | 2029-06-30 | snapshot
@fact kv = 54 | officers | K | sworn positions vacant | 2029-06-30 | snapshot
@fact kp = 25.5 | rate | K | share of sworn positions vacant | 2029-06-30 | snapshot
@fact kl = 31 | officers | K | sworn officers on long leave | 2029-06-30 | snapshot
@fact kd = 127 | officers | K | sworn officers fit for duty | 2029-06-30 | snapshot
@fact mf = 346 | officers | D | funded sworn positions | 2029-06-30 | plan
@fact ma = 329 | officers | D | sworn officers | 2029-06-30 | snapshot
@fact mv = 17 | officers | D | sworn positions vacant | 2029-06-30 | snapshot
@fact st = 14 | other | W | country stations with a counter open only in daytime | 2029-09-01 | plan
@fact so = 6 | other | W | stations with one officer | 2029-06-30 | snapshot
@fact tk1 = 27 | duration | K | average response time in minutes | fiscal 2028-29 | snapshot
@fact tk0 = 21 | duration | K | average response time in minutes | fiscal 2027-28 | snapshot
@fact tm = 9.4 | duration | D | average response time in minutes | fiscal 2028-29 | snapshot
@fact tt = 12 | duration | W | target for the response time in minutes | - | plan | threshold
@fact uc = 1846 | cases | W | calls never attended | 2029-04 to 2029-06 | cumulative
@fact o1 = 60800000 | spending | W | overtime, in dollars | fiscal 2028-29 | cumulative
@fact o0 = 38000000 | budget | W | overtime, in dollars, as budgeted | fiscal 2028-29 | plan
@fact op = 60 | rate | W | overtime above budget, in percent | fiscal 2028-29 | snapshot
@fact bt = 2340000000 | budget | W | police budget, in dollars | fiscal 2029-30 | plan
@fact of = 10.5 | rate | G | pay rise over three years, as offered | 2029-08 | plan | pledged
@fact of1 = 4 | rate | G | pay rise in the first year, as offered | 2029-08 | plan | pledged
@fact wa = 15 | rate | U | pay rise over three years, as asked for | 2029-08 | plan | hypothetical
@fact sal = 81400 | price | W | starting pay of a constable, in dollars | 2029 | constant
@fact rb = 10000 | price | G | retention payment to each officer, in dollars | 2029-08 | plan | pledged
@fact rbt = 72700000 | budget | G | cost of the retention payment, in dollars | 2029-08 | plan | pledged
@fact bv = 5412 | votes_cast | B | votes cast | 2029-08-16 | snapshot
@fact bn = 3896 | vote_count | B | votes to reject the offer | 2029-08-16 | snapshot
@fact by = 1516 | vote_count | B | votes to accept the offer | 2029-08-16 | snapshot
@fact bp = 72 | vote_share | B | share of votes to reject the offer | 2029-08-16 | snapshot
@fact mem = 6940 | other | U | members | 2029-08 | snapshot
@fact tu = 78 | turnout | B | turnout | 2029-08-16 | snapshot
@fact bu1 = 1108 | cases | K | burglaries | fiscal 2028-29 | cumulative
@fact bu0 = 936 | cases | K | burglaries | fiscal 2027-28 | cumulative
@fact bup = 18.4 | rate | K | rise in burglaries | fiscal 2027-28 to fiscal 2028-29 | snapshot
@trap f a1 :: funded positions and people
@trap a1 a0 :: a year apart
@trap a1 un :: sworn and unsworn
@trap n pd :: one year, and since the election
@trap rin n :: gross and net
@trap rout rs :: all who left and those who resigned
@trap kv kl :: empty positions and people on leave
@trap tk1 tm :: two districts
@trap tk1 tk0 :: two years
@trap o1 o0 :: spent and budgeted
@trap of wa :: offered and asked for
@trap a1 mem :: officers and members of the union
@rel diff v = f - a1
@rel share vp = v / f
@rel diff n = a1 - a0
@rel diff n = rin - rout
@rel sum rout = rs + rt
@rel share ovp = ov / rin
@rel diff kv = kf - ka
@rel share kp = kv / kf
@rel diff kd = ka - kl
@rel diff mv = mf - ma
@rel change op = o0 -> o1
@rel product rbt = a1 * rb
@rel sum bv = bn + by
@rel share bp = bn / bv
@rel share tu = bv / mem
@rel change bup = bu0 -> bu1

@doc a-estimates | state news site | 2029-08-15
WA Police short {574|v} officers, commissioner tells MPs

Ebony Marchetti | The Swan Post | August 15, 2029 — 5.20pm

Western Australia's police force ended the financial year with {7,268|a1|t=ended the financial year} sworn officers against {7,842|f|^} funded positions, Commissioner Trent Abeysekera told a parliamentary committee on Wednesday, a hole of {7.3 per cent|vp|^}.

He said the force was growing, if slowly. Over the year {512|rin|t=Over the year|by=He} recruits graduated and {438|rout|^} officers went, leaving it {74|n|^} ahead.

Of those who went, {291|rs} resigned. The remaining {147|rt} retired.

"I would rather have this problem than the one I inherited," Abeysekera said.

Pressed by shadow minister Craig Wandjuk about the Government's election promise of {1,100|pr|t=by 2032|by=the Government's election promise} extra officers by 2032, Police Minister Siobhan Agnelli said {236|pd|t=to date|by=Police Minister Siobhan Agnelli} had been delivered to date.

Overtime was budgeted at {$38 million|o0} and came in at {$60.8 million|o1}. Between April and June, {1,846|uc|t=Between April and June} calls for help were closed without anyone attending.

The hearing took place as the union counts votes on the Government's pay offer of {10.5 per cent|of|t=over three years} over three years. It had asked for {15|wa|by=It}.

{3|-} COMMENTS | Save | Normal text size

@doc b-union | union media release | 2029-08-17
{SEVEN IN TEN|~bp|v=70} SAY NO

Police Officers' Association, Perth, Friday 17 August

Members of the POA have rejected the Agnelli offer by {3,896|bn|t=at noon yesterday} votes to {1,516|by|^}. The ballot closed at noon yesterday. {5,412|bv} of our {6,940|mem} members took part, a turnout of {78 per cent|tu}, the highest since the association began voting online.

{Seventy-two per cent|bp} is not a negotiating position. It is a message from people who are tired.

They are tired because {574|v} of the chairs in the muster room have nobody in them. They are tired because the overtime bill went {60 per cent|op} over budget and every dollar of it was somebody's day off. They are tired because the Government's answer is a {$10,000|rb} retention payment, before tax, which you hand back if you leave within two years.

Let us be clear about what the money is. {Four per cent|of1|t=in the first year} in the first year, on a constable's starting pay of {$81,400|sal}, is {$62.60|-} a week. A Perth rental has gone up by more than that since Easter.

We seek {15 per cent|wa} over three years and a minimum crew of two everywhere. There are still {six|so} stations in this State with a single officer. One of them covers an area larger than Belgium.

Our executive will meet on Tuesday to consider industrial action, none of which will put the public at risk.

Media: Lachlan Nguyen-Reid 0491 570 006

@doc c-regional | regional newspaper | 2029-08-17
{One in four|~kp|v=25} jobs empty: why the blue lights take longer in Karlarra

KARLARRA'S thin blue line is {54|kv} people thinner than the State pays for.

Figures given to Parliament this week show that the Goldfields district has {212|kf} positions but only {158|ka} officers to put in them, so that {25.5 per cent|kp} of its jobs are empty. Mandoon, in Perth's eastern suburbs, has {346|mf} and {329|ma}: that's {17|mv} short.

It gets worse. {Thirty-one|kl} of the local officers are on long leave, mostly with injuries of body or mind. Which leaves {127|kd} to look after a piece of country you could lose Tasmania in.

Residents notice. The average wait for a police car, {21|tk0|t=the year before last} minutes the year before last, was {27|tk1|t=last year} last year. In Mandoon it was {9.4|tm|t=last year}. The target, for everyone, is {12|tt}.

Burglars notice too. There were {1,108|bu1|t=in the twelve months to June} break-ins here in the twelve months to June, {18.4 per cent|bup} more than in the year before.

"I rang at ten past two. They came with the milk," said Trudi Oberholzer, who runs the Caltex on Hannan Road and was held up with a pair of bolt cutters in May.

From September 1, the counter at Karlarra station will shut at 4pm. It is one of {14|st|t=From September 1} across regional WA.

Superintendent Mereana Tiumalu asked for patience. "We're promised {nine|-} off the next squad. I've learned to count them when they unpack."

FOOTY: Karlarra Saints 11.14 (80) d. Railways 9.9 (63). Page 31.

@doc d-gov | government media statement | 2029-08-15
More police than ever before

Hon. Siobhan Agnelli MLA, Minister for Police

• {7,268|a1|t=at 30 June} sworn officers at 30 June, up from {7,194|a0|t=a year earlier} a year earlier
• {512|rin|t=during the year} recruits sworn in during the year, {one in four|ovp|v=25} of them from overseas
• Record {$2.34 billion|bt|t=this financial year} police budget this financial year

The Cook Street Academy is producing officers at a pace not seen in a generation. In 2028-29, {512|rin|t=In 2028-29} men and women took the oath, among them {128|ov} experienced officers from Ireland, the United Kingdom and New Zealand. Even allowing for those who have retired or moved on, the Force has grown by {74|n|t=In 2028-29}.

Since the election our Government has put an additional {236|pd|t=Since the election} officers on the beat, and we remain on track for {1,100|pr|t=by 2032} by 2032. They are backed by {2,410|un} public servants in forensic, communications and support roles.

To keep the experience we have, every sworn officer will be eligible for a retention payment of {$10,000|rb}, an investment of {$72.7 million|rbt}.

Comments attributed to the Minister: "I say to the {6,940|mem} members of the association: look at this offer on its merits. {Ten and a half per cent|of|v=10.5} is the strongest in the public sector."

Minister's office: 6552 0000 (not for publication)

@doc d2-hansard | parliamentary record, excerpt | 2029-08-15
ESTIMATES COMMITTEE B — Division 27: Western Australia Police Force — uncorrected proof

Mr C. WANDJUK: I refer to the table on page 412. Can the commissioner confirm that in the Karlarra district there are {158|ka} officers in {212|kf} positions?

Mr T. ABEYSEKERA: As at 30 June, that is correct. I would add that {31|kl|t=As at 30 June} of those are not at present operational.

Mr C. WANDJUK: So {127|kd}. And the response time there?

Mr T. ABEYSEKERA: For priority two, {27|tk1|t=In the year under review} minutes. In the year under review we attended more jobs.

Mr C. WANDJUK: The year before that it was {21|tk0|t=The year before that}.

The CHAIR: Is that a question, member?

Mr C. WANDJUK: How many recruits started at the academy and did not finish?

Mr T. ABEYSEKERA: {Sixty-one|dr|t=In 2028–29}. In 2028–29 we changed the fitness test halfway.

Mr C. WANDJUK: And how many calls across the state did nobody go to in the June quarter?

Ms S. AGNELLI: The figure of {1,846|uc|t=the June quarter} that the member has been waving about includes duplicates and calls withdrawn. I would caution him.

Mr C. WANDJUK: Would the minister like to caution the {574|v} people who aren't there?

The CHAIR: Order! We will take the overtime question on notice. It was {$60.8 million|o1} against {$38 million|o0}; the member has that in front of him.

Committee adjourned 6:02 pm

@doc e-explainer | public broadcaster, explainer | 2029-08-18
Why can't WA hold on to its police?

The pay offer is dead, killed on Thursday by {72 per cent|bp} of those who voted. But the argument in Perth this week was only half about pay.

So is the force growing or shrinking?
Growing, by {74|n|t=last financial year} last financial year. It has just over {7,200|>a1} sworn members. What it can't do is catch up with its own establishment of {7,842|f}.

Who is leaving?
{438|rout|t=In 2028-29} people. In 2028-29 two of every three walked out before retirement age: {291|rs} resignations, {147|rt} retirements. Exit interviews mention rosters first, country postings second.

What's it like in the country?
Ask Karlarra. More than {a quarter|>kp|v=25} of the positions are unfilled. Burglaries went from {936|bu0|t=the year before} the year before to {1,108|bu1|t=last year} last year. {Fourteen|st} country stations will now close their counters overnight and {six|so} have just one officer anyway.

And the city?
Better. Mandoon is {17|mv} short of {346|mf} and its crews arrive in {9.4|tm} minutes on average, inside the target of {12|tt}.

What has the government offered?
{10.5 per cent|of} across three years, with {four|of1|t=in year one} in year one, and {$10,000|rb} to stay. The union wants {15 per cent|wa} and says the last recruit from Dublin lasted {eleven|-} weeks.
