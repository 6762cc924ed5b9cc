@story zb-te-awaroa-nurses-pay
@topic Nurses' pay offer and strike notice at Te Awaroa hospitals, New Zealand
@subject N = Nurses' Alliance of Aotearoa | the Alliance | nurses | the union
@subject H = Health Te Awaroa | the employer | the health agency
@subject M = Health Minister Tavita Leota | Leota | the minister
@fact mem = 34200 | other | N | members covered by the agreement | 2032-08 | snapshot
@fact vote = 86 | vote_share | N | members who voted to strike, in percent | 2032-08-12 | snapshot
@fact turn = 58 | turnout | N | members who took part in the ballot, in percent | 2032-08-12 | snapshot
@fact off1 = 2 | rate | H | first-year pay rise offered, in percent | 2032-07-24 | plan | pledged
@fact off2 = 3.2 | rate | H | first-year pay rise offered, in percent | 2032-08-27 | plan | pledged
@fact dem = 5.5 | rate | N | first-year pay rise demanded, in percent | 2032-07-24 | plan | pledged
@fact cpi = 3.4 | rate | - | yearly inflation, in percent | 2032-06 | snapshot
@fact lump = 500 | other | H | dollars of lump sum offered | 2032-07-24 | plan | pledged
@fact lump2 = 1250 | other | H | dollars of lump sum offered | 2032-08-27 | plan | pledged
@fact sal = 106700 | price | N | dollars of top-step base salary | 2032 | constant
@fact start = 75800 | price | N | dollars of starting base salary | 2032 | constant
@fact hrs = 24 | duration | N | hours of strike | 2032-09-03 | plan | pledged
@fact surg = 4300 | other | H | planned procedures put off | 2032-09-03 | plan | projected
@fact surgf = 3615 | other | H | planned procedures put off | 2032-09-04 | constant
@fact vac = 1940 | jobs | N | nurse vacancies | 2032-07 | snapshot
@fact vacm = 1120 | jobs | M | nurse vacancies by the minister's count | 2032-07 | snapshot
@fact cost = 410000000 | budget | M | dollars a year that the demand would cost | 2032-08-13 | plan | projected
@fact costo = 232000000 | budget | H | dollars a year that the second offer would cost | 2032-08-27 | plan | projected
@fact lps = 70 | other | N | share of nurses kept for life-preserving cover, in percent | 2032-09-03 | plan
@fact rgap = 0.2 | rate | H | points between the offer and inflation | 2032-08-27 | snapshot
@fact cdiff = 178000000 | budget | H | dollars a year between the demand and the second offer | 2032-08-27 | snapshot
@rel diff rgap = cpi - off2
@rel diff cdiff = cost - costo
@trap off1 off2 :: July offer and August offer
@trap surg surgf :: expected before, counted after
@trap vac vacm :: two definitions
@trap lump lump2 :: two offers
@trap sal start :: top against bottom of the scale

@doc a-radio | public radio website | 2032-08-13
Nurses vote to strike for {24|hrs} hours next month

Marama Tipoki, Health reporter | @mtipoki

More than {34,000|>mem} nurses, midwives and health care assistants will walk off the job for {24|hrs} hours from 7am on 3 September, after {86|vote|t=on Thursday|by=their union} percent backed action in a ballot that closed on Thursday, their union says.

Turnout was {58|turn|t=on Thursday} percent.

They were offered {2|off1|t=in July} percent for the first year in July, and a one-off {$500|lump|^}. With prices {3.4|cpi|t=in the year to June} percent higher in the year to June, that was a pay cut, delegate Siosaia Fifita said. The Alliance is after {5.5|dem|by=The Alliance} percent.

Health Minister Tavita Leota said that would cost {$410 million|cost|by=Health Minister Tavita Leota} a year the country did not have. He also disputed the staffing gap: the union counts {1940|vac|by=the union} empty jobs, he counts {1120|vacm|by=he}, because he leaves out those "that have a name against them already".

Health Te Awaroa expects to put off {4300|surg|by=Health Te Awaroa} planned operations and clinics.

@doc b-tabloid | tabloid website | 2032-08-28
Nurses strike: New offer on table, six days out

8:41 PM. Listen to this article 3:12

The state's hospital employer has blinked. Late yesterday it lifted its bid for year one to {3.2 per cent|off2|t=Late yesterday}, from {2|off1}, and more than doubled the cash sweetener to {$1250|lump2|t=Late yesterday}.

The Herald-Chronicle understands the improved package would set taxpayers back {$232m|costo|t=a year|by=a source close to the talks} a year, per a source close to the talks. What the nurses are asking for, by contrast, has a price tag of {$401m|!cost}.

A nurse at the top of the scale is on {$106,700|sal} before penal rates. A new grad starts on {$75,800|start}.

Union boss Carys Llewellyn-Hunt isn't impressed. "It's {0.2|rgap} short of inflation. We can count." Her members want {five and a half|dem|v=5.5}.

If the strike goes ahead, {seven in ten|lps|v=70} will be rostered for life-preserving cover.

SUBSCRIBE for $2.49 a week

@doc c-union | campaign e-mail | 2032-08-29
Kia ora e te whānau,

You have until midnight on Monday to tell us whether {3.2|off2} is enough.

Here's what's changed since the July letter. Year one goes from {2|off1|t=July} to {3.2|off2} percent. The lump sum goes from {$500|lump|t=July} to {$1,250|lump2}, before tax. Safe staffing: nothing. The {1,940|vac} vacancies: nothing.

Here's what hasn't changed. We asked for {5.5|dem}. Inflation's at {3.4|cpi}. {Eighty-six|vote} percent of you voted to go out, and over half of members had their say.

The minister keeps saying "{eleven hundred|~vacm|by=The minister}". He's welcome to do a night with us on Ward {6B|-}.

Ngā mihi, the bargaining team. Unsubscribe | PO Box 4102

@doc d-wire | wire agency | 2032-09-04
NZ nurses return after one-day strike, talks to resume

WELLINGTON (Tasman Press) – Public hospitals in New Zealand were returning to normal on Saturday after a {24|hrs}-hour strike by nurses that led to {3,615|surgf|by=the health agency} procedures and appointments being deferred, fewer than the {4,300|surg|t=ahead of it} that had been feared ahead of it, the health agency said.

The Alliance, with {34,200|mem} members, had rejected a first-year rise of {3.2%|off2}, up from {2%|off1|t=a month earlier} a month earlier. It put the number of unfilled jobs at {1,940|vac|by=It}.

Starting pay is {NZ$78,500|!start}. The two sides meet on Tuesday.

@doc e-column | opinion | 2032-09-05
Both numbers about the nurses are right, and that is the trouble

Is the country short of {1940|vac} nurses or of {1120|vacm}? The answer, dear reader, is yes. A job for which someone has been chosen but hasn't started is filled on paper and empty at three in the morning.

And did Friday's stoppage cost us {4300|?surgf} operations? I heard the figure on three bulletins. It was the forecast.

What was refused is a rise of {3.2|off2} percent; what was asked is {5.5|dem}; the distance between the two, at {$178 million|cdiff} a year, is roughly what we spend on consultants with laptops.

The top step pays {$106,700|sal}. The bottom, {$75,800|start}. I met a woman last week who had spent {11|-} years getting from the one to the other, and had her bag packed for Brisbane.
