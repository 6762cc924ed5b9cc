@story wroclaw-trams
@topic Tram and bus strike in Wrocław: first morning to the settlement on the sixth day
@subject S = tram and bus strike | the strike | the walkout | the stoppage
@subject K = MKW | Miejska Komunikacja Wrocław | the carrier | the city carrier | management
@subject U = Union of Drivers and Fitters | ZKM | the union | drivers' union
@subject B = bus depots | the bus depots | buses
@subject T = tram depots | the tram depots | trams
@subject V = Mayor Olgierd Sztandera | the mayor | Sztandera | city hall
@fact tr1 = 18 | other | T | percent of timetabled services that ran | 2030-03-11 | snapshot
@fact tr2 = 11 | other | T | percent of timetabled services that ran | 2030-03-12 | snapshot
@fact tr4 = 27 | other | T | percent of timetabled services that ran | 2030-03-14 | snapshot
@fact bu1 = 43 | other | B | percent of timetabled services that ran | 2030-03-11 | snapshot
@fact bu2 = 35 | other | B | percent of timetabled services that ran | 2030-03-12 | snapshot
@fact bu4 = 52 | other | B | percent of timetabled services that ran | 2030-03-14 | snapshot
@fact st1 = 1640 | crowd | U | staff on strike | 2030-03-11 | snapshot
@fact st2 = 1905 | crowd | U | staff on strike | 2030-03-12 | snapshot
@fact st4 = 1480 | crowd | U | staff on strike | 2030-03-14 | snapshot
@fact emp = 2310 | jobs | K | people employed | - | constant
@fact dem = 1200 | price | U | monthly raise demanded in zlotys | 2030-03-11 | plan
@fact of1 = 450 | price | K | monthly raise offered in zlotys | 2030-03-11 | plan
@fact of3 = 700 | price | K | monthly raise offered in zlotys | 2030-03-13 | plan
@fact deal = 820 | price | S | monthly raise agreed in zlotys | 2030-03-16 | plan
@fact bal = 87.4 | vote_share | U | percent of members who voted to stop work | 2030-03-04 | constant
@fact acc = 61.8 | vote_share | U | percent of members who voted to accept the deal | 2030-03-16 | constant
@fact rid = 610000 | ridership | K | journeys on an ordinary weekday | - | constant
@fact loss1 = 1100000 | revenue | K | ticket income lost in a day in zlotys | 2030-03-11 | snapshot
@fact loss6 = 5900000 | revenue | K | ticket income lost in all in zlotys | 2030-03-16 | cumulative
@fact cost = 22700000 | budget | V | yearly cost of the raise in zlotys | 2030-03-16 | plan | projected
@fact dst = 265 | other | U | more staff on strike than the day before | 2030-03-12 | snapshot
@fact sh1 = 71 | other | U | share of employees on strike | 2030-03-11 | snapshot
@fact ceil = 750 | price | V | highest monthly raise in zlotys | 2030-03-13 | constant | threshold
@fact plan = 40 | other | T | percent of timetabled services planned for a strike day | - | plan | pledged
@fact chest = 2600000 | other | U | strike fund in zlotys | 2030-03-13 | snapshot
@fact ds = 68.33 | other | S | share of the demand that was met | 2030-03-16 | constant
@fact end = 04:00 | clock | S | hour at which work resumes | 2030-03-17 | plan
@rel diff dst = st2 - st1
@rel share sh1 = st1 / emp
@rel share ds = deal / dem
@trap tr2 bu2 :: trams and buses of the same Tuesday
@trap of1 of3 :: the first and the second offer
@trap bal acc :: one ballot to strike, one to end it
@trap loss1 loss6 :: one day's fares and six days'
@trap st1 st2 :: Monday and Tuesday

@doc a-portal | local news portal | 2030-03-11
LIVE: Wrocław walks. Strike day one

08:15 Queues for the suburban trains reach the street at Psie Pole. Taxi fares have doubled.

09:40 First figures from MKW: {18 per cent|tr1|t=this morning|by=MKW} of tram runs went out this morning and {43|bu1|^} per cent of bus runs. Normally the city makes {610,000|rid} trips a day.

11:05 The union says {1,640|st1|t=by the late shift|by=The union} drivers, fitters and dispatchers had signed the strike register by the late shift. The firm has {2,310|emp|s=The firm} on its books, so that is about {71 per cent|~sh1}.

12:30 What divides them? ZKM wants {1,200|dem|by=ZKM} zlotys more a month for everyone. Management put {450|of1|by=Management} on the table on Friday. "We laughed, then we voted, and {87.4|bal} percent of us were not laughing," union chair Bożena Trzmiel told this portal.

14:10 City hall reckons that each day without fares costs about {1.1 million|~loss1|by=City hall} zlotys.

15:00 Our map of running lines has been opened 212,000 times. Thank you!

@doc b-english | English-language weekly's site | 2030-03-13
Second offer on the table in Wrocław as strike hardens

By Gareth Olszański

A strike that was supposed to tire has done the reverse. On Tuesday {1,905|st2|t=On Tuesday} employees stayed out, {265|dst|t=Monday} more than on Monday, and barely {one tram in nine|~tr2|v=11.1|t=On Tuesday} ({11%|tr2|t=On Tuesday|s=tram}) and about {a third|~bu2|t=On Tuesday} of buses ({35%|bu2|t=On Tuesday}) left the depots.

Monday had been better: {18%|tr1|t=Monday} and {48%|!bu1|t=Monday} respectively.

On Wednesday afternoon the city's carrier raised its bid to {700|of3|t=On Wednesday afternoon|by=the city's carrier} zlotys a month, from {450|of1|t=last week} last week. The union, which opened at {1,200|dem}, said it would study the paper overnight. The mayor, Olgierd Sztandera, said he could go "not a grosz further than {750|ceil|by=The mayor}".

Strikers can last. The ballot on March 4 carried with {87%|bal|t=March 4}, and a hardship chest holds {2.6 million|chest|by=Trzmiel} zlotys, Trzmiel said.

Follow us. Tickets for the 9th Wrocław Jazz Marathon are on sale.

@doc c-daily | regional broadsheet | 2030-03-15
Trams creep back, tempers do not

Halina Dąbrowiecka-Said reports

Yesterday, for the first time since Monday, the carrier had good news to announce. More than {a quarter|>tr4|t=Yesterday} of its trams ({27 per cent|tr4|t=Yesterday}) and over {half|>bu4|t=Yesterday} of its buses ({52 per cent|bu4|t=Yesterday}) kept the timetable. The register of those refusing to work had shrunk to {1,480|st4|t=Yesterday} from a peak of {1,905|st2|t=two days before} two days before.

"People have mortgages," said Trzmiel, and conceded nothing else. She still calls the {700|of3|s=zlotys|t=since Wednesday} zlotys on offer since Wednesday an insult, and the earlier {550|!of1|t=before it} before it "a joke told twice".

The mayor faces councillors on Monday. They will ask why only {18 per cent|tr1|t=on the first day} of the trams could be staffed on the first day when the management plan had promised {40|plan|m=pledged}; and why a firm of {2,310|emp} people has no reserve of drivers.

Weather: sleet, 2 degrees. Page 14: ice hockey, 5-2.

@doc d-wire | wire agency | 2030-03-16
Wrocław transport strike ends with {820|deal}-zloty raise

WROCŁAW, Poland, March 16 (CEW) - Drivers of trams and buses in Poland's third city agreed on Saturday to return to work after six days for {820|deal|t=on Saturday} zlotys more a month, about {two-thirds|~ds} of what they had asked.

Members approved the settlement by {61.8 percent|acc|t=on Saturday|s=Members} at meetings in {six|-} depots. They had rejected {700|of3|s=zlotys} zlotys on Thursday and {450|of1} before the walkout began.

The first trams will leave at {4 a.m.|end|t=on Sunday} on Sunday. The raise will cost the city an estimated {22.7 million|cost|by=city hall} zlotys a year, city hall said, and the dispute has already cost the carrier {5.9 million|loss6|t=already} in unsold tickets.

On its second and worst day, Tuesday, {11 percent|tr2|t=Tuesday} of the trams ran and {30 percent|!bu2|t=Tuesday} of the buses, with {1,905|st2|t=Tuesday} people out.

@doc e-blog | transport enthusiasts' site | 2030-03-17
Rolling again: the strike in numbers

Car 2904 on line 7 was the first out of Ołbin, at {4:00|end|s=first out} sharp. We were there, with 11 others and a thermos.

Some bookkeeping for the archive. Share of scheduled tram trips: Monday {18|tr1|t=Monday}, Tuesday {11|tr2|t=Tuesday}, Thursday {27|tr4|t=Thursday}. Wednesday and Friday were never published. Same for buses: {43|bu1|t=Monday}, {35|bu2|t=Tuesday}, {52|bu4|t=Thursday}.

On strike: {1,640|st1|t=Monday} on Monday, {1,905|st2|t=Tuesday} on Tuesday, {1,480|st4|t=Thursday} on Thursday, out of {2,310|emp}.

Money: {1,200|dem} asked, {820|deal} got. Only {61.8%|acc|t=final vote} said yes in the final vote, which is not love. Fares that nobody paid over the whole stoppage: {5.1 million|!loss6|by=a friend in the counting room} zlotys, says a friend in the counting room.

Comments (88) are open. Be nice.
