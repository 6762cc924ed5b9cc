@story uf-calabrosa-primary
@topic Top-two mayoral primary in a California city: election night, the Friday update and the certified count
@subject C = City of Calabrosa | Calabrosa | the city
@subject R = Arroyo County Registrar of Voters | the registrar | the county | registrar's office | elections office
@subject B = Lyle Bassinger | Bassinger | the mayor | the incumbent
@subject Q = Marisol Quintanar | Quintanar | the councilwoman
@subject O = Trent Okafor | Okafor | the developer
@subject X = the four other candidates | the rest of the field | everyone else
@subject P = Calabrosa Police Department | CPD | the department | the force
@subject I = Calabrosans for Safe Blocks | Safe Blocks
@subject L = Corvid Research poll | Corvid Research | Corvid
@fact reg = 284600 | other | R | registered voters | 2034-05-22 | snapshot
@fact thr = 50 | vote_share | C | share needed to win outright | - | constant | threshold
@fact n0 = 78250 | votes_cast | R | votes counted for mayor | 2034-06-07 01:40 | cumulative
@fact nb = 35 | vote_share | B | share of the vote | 2034-06-07 01:40 | cumulative
@fact nq = 28 | vote_share | Q | share of the vote | 2034-06-07 01:40 | cumulative
@fact no = 26.5 | vote_share | O | share of the vote | 2034-06-07 01:40 | cumulative
@fact nbv = 27388 | vote_count | B | votes | 2034-06-07 01:40 | cumulative
@fact nqv = 21910 | vote_count | Q | votes | 2034-06-07 01:40 | cumulative
@fact nov = 20736 | vote_count | O | votes | 2034-06-07 01:40 | cumulative
@fact nm = 1174 | margin | Q | votes ahead of Okafor | 2034-06-07 01:40 | cumulative
@fact nl = 46000 | other | R | ballots left to count | 2034-06-07 01:40 | snapshot | projected
@fact f0 = 104500 | votes_cast | R | votes counted for mayor | 2034-06-09 | cumulative
@fact fb = 34.2 | vote_share | B | share of the vote | 2034-06-09 | cumulative
@fact fq = 26.8 | vote_share | Q | share of the vote | 2034-06-09 | cumulative
@fact fo = 27.5 | vote_share | O | share of the vote | 2034-06-09 | cumulative
@fact fqv = 28006 | vote_count | Q | votes | 2034-06-09 | cumulative
@fact fov = 28738 | vote_count | O | votes | 2034-06-09 | cumulative
@fact fm = 732 | margin | O | votes ahead of Quintanar | 2034-06-09 | cumulative
@fact fl = 19800 | other | R | ballots left to count | 2034-06-09 | snapshot | projected
@fact fd = 26250 | votes_cast | R | votes added since election night | 2034-06-09 | cumulative
@fact c0 = 123907 | votes_cast | R | votes counted for mayor | certified | cumulative
@fact cb = 33.9 | vote_share | B | share of the vote | certified | cumulative
@fact cq = 27.4 | vote_share | Q | share of the vote | certified | cumulative
@fact co = 27.1 | vote_share | O | share of the vote | certified | cumulative
@fact cbv = 42005 | vote_count | B | votes | certified | cumulative
@fact cqv = 33951 | vote_count | Q | votes | certified | cumulative
@fact cov = 33578 | vote_count | O | votes | certified | cumulative
@fact cxv = 14373 | vote_count | X | votes | certified | cumulative
@fact cm = 373 | margin | Q | votes ahead of Okafor | certified | cumulative
@fact bal = 126647 | votes_cast | R | ballots cast | certified | cumulative
@fact und = 2740 | other | R | ballots with no valid vote for mayor | certified | cumulative
@fact tu = 44.5 | turnout | R | turnout of registered voters | certified | cumulative
@fact chal = 1906 | other | R | envelopes set aside over signatures | certified | cumulative
@fact cure = 1188 | other | R | envelopes accepted after the voter answered | certified | cumulative
@fact rb = 3420000 | fundraising | B | money raised | 2034-05-20 | cumulative
@fact rq = 1180000 | fundraising | Q | money raised | 2034-05-20 | cumulative
@fact ro = 2650000 | fundraising | O | money raised | 2034-05-20 | cumulative
@fact own = 1600000 | fundraising | O | own money given to the campaign | 2034-05-20 | cumulative
@fact oth = 1050000 | fundraising | O | money from donors other than the candidate | 2034-05-20 | cumulative
@fact sb = 2890000 | spending | B | money spent | 2034-05-20 | cumulative
@fact ie = 940000 | spending | I | outside money spent for Okafor | 2034-05-20 | cumulative
@fact sw = 1310 | officers | P | sworn officers on the payroll | 2034-05 | snapshot
@fact bud = 1465 | officers | P | sworn positions in the budget | 2034-05 | snapshot
@fact vac = 155 | officers | P | sworn positions unfilled | 2034-05 | snapshot
@fact po = 400 | officers | O | officers to be added | - | plan | pledged
@fact pb = 150 | officers | B | officers to be added | - | plan | pledged
@fact pq = 120 | other | Q | unarmed responders to be hired | - | plan | pledged
@fact hq = 12000 | units_pledged | Q | homes in four years | - | plan | pledged
@fact haf = 4000 | units_pledged | Q | affordable homes in four years | - | plan | pledged
@fact hb = 7500 | units_pledged | B | homes in four years | - | plan | pledged
@fact ho = 9000 | units_pledged | O | homes in four years | - | plan | pledged
@fact pm = 2105 | homes | C | homes permitted in a year | 2033 | snapshot
@fact pob = 37 | poll_share | B | support in the poll | 2034-05 | snapshot
@fact poq = 22 | poll_share | Q | support in the poll | 2034-05 | snapshot
@fact poo = 24 | poll_share | O | support in the poll | 2034-05 | snapshot
@fact pun = 17 | poll_share | L | undecided voters | 2034-05 | snapshot
@fact smp = 802 | sample_size | L | voters polled | 2034-05 | snapshot
@fact moe = 3.5 | margin_of_error | L | margin of error | 2034-05 | snapshot
@rel share nb = nbv / n0
@rel share nq = nqv / n0
@rel diff nm = nqv - nov
@rel diff fd = f0 - n0
@rel diff fm = fov - fqv
@rel sum c0 = cbv + cqv + cov + cxv
@rel diff cm = cqv - cov
@rel sum bal = c0 + und
@rel share tu = bal / reg
@rel sum ro = own + oth
@rel diff vac = bud - sw
@rel share cq = cqv / c0
@race night = nb nq no
@race friday = fb fq fo
@race cert = cb cq co
@race poll = pob poq poo
@trap nq fq :: election night and the Friday update
@trap no fo :: election night and the Friday update
@trap nm fm :: Quintanar led by one, Okafor led by the other three days later
@trap sw bud :: officers on the payroll and positions budgeted
@trap pb vac :: the pledge and the vacancies are nearly the same number
@trap hq haf :: all homes and the affordable part
@trap ro own :: all receipts and the candidate's loan
@trap c0 bal :: votes for mayor and ballots cast
@trap poq nq :: poll and count
@trap rb sb :: raised and spent

@doc a-wire | wire agency | 2034-06-07
Mayor leads in Calabrosa primary; second slot too close to call

CALABROSA, Calif. (PCW) — Mayor Lyle Bassinger took first place in Tuesday's nonpartisan primary but landed far from the {50%|thr} that would have ended the contest without a November runoff, leaving two rivals to scrap over the other place on the fall ballot.

With {78,250|n0|t=shortly before 2 a.m. Wednesday|by=the Arroyo County registrar} votes tallied shortly before 2 a.m. Wednesday, the Arroyo County registrar had the incumbent at {35%|nb|^}. Councilwoman Marisol Quintanar followed with {28%|nq|^}, and developer Trent Okafor had {26.5%|no|^}. In raw numbers that put the councilwoman just {1,174|nm|^} ahead of Okafor, {21,910|nqv|^} to {20,736|nov|^}.

The registrar's office said early Wednesday that about {46,000|~nl|t=early Wednesday|by=The registrar's office} envelopes had yet to be opened, most of them dropped off on election day itself.

"Nobody on this team is going to bed," said Okafor, 51, whose side had expected late ballots to favor him. He has promised {400|po|by=He} more police officers. Bassinger, seeking a third term, has offered {150|pb}; Quintanar would instead put {120|pq} unarmed responders on the street.

A Corvid Research survey last month had shown Okafor in second place: {24%|poo|t=last month|by=A Corvid Research survey} to Quintanar's {22%|poq|^}, with the mayor at {37%|pob|^} and a margin of error of {3.5 percentage points|moe|^}.

@doc b-tv | local TV station site | 2034-06-09
Okafor jumps into second place as new Calabrosa ballots drop

By Shanelle Vu-Patterson, KCLB 6 News
Posted 5:18 PM, June 9 | Updated 6:02 PM

Three days, one very big flip. Trent Okafor has slipped past Marisol Quintanar for the last ticket to November, according to a Friday afternoon update from the county.

The developer now sits at {27.5 percent|fo|t=Friday afternoon|by=the county}. Quintanar has dropped to {26.8 percent|fq|^}. It's a lead of only {732|fm|^} votes: {28,738|fov|^} for him and {28,006|fqv|^} for her. On Tuesday night she had been the one in front, by {1,174|nm|t=On Tuesday night}.

Up top nothing has changed much. Mayor Bassinger is at {34.2 percent|fb|t=now|by=the county}, down from {35|nb|t=election night} on election night.

Officials have now gone through {104,500|f0|t=now} votes in the mayor's race, {26,250|fd|t=since the polls closed} more since the polls closed. They figure about {19,800|~fl|t=tonight|by=They} ballots are still sitting in trays tonight. Next update: Monday at 4.

So what would the two of them do? Okafor wants {400|po} new cops on top of a force that he says is funded for {1,310|!bud|by=he}. Quintanar's plan has no new cops, but {12,000|hq} homes over four years, with {4,000|haf} of those at below-market rent. Okafor says he can get {9,000|ho|by=Okafor} built.

TOP STORIES: 3 hurt in I-19 pileup | Heat advisory: 104 expected Sunday | KCLB Pet of the Week #212

@doc c-paper | daily newspaper | 2034-06-30
Quintanar by a whisker: certified tally sends councilwoman to runoff

The longest count in Calabrosa's recent history ended Thursday where it began, with Marisol Quintanar in second.

Registrar Wilhelmina Osterkamp certified {33,951|cqv|t=Thursday|by=Registrar Wilhelmina Osterkamp} votes for the two-term councilwoman and {33,578|cov|^} for Trent Okafor, a difference of {373|cm|^}. Expressed as shares, she took {27.4%|cq|^} and he {27.1%|co|^}. Mayor Lyle Bassinger, whom she will meet on Nov. 7, finished with {42,005|cbv|^}, or {33.9%|cb|^}. The four other candidates split {14,373|cxv|^}.

It is the second time the race has turned over. On June 9 Okafor was up by {732|fm|t=On June 9}, and his staff had ordered a banner. The last big batch, mailed largely from the student precincts east of Sycamore Creek, undid him.

In all, {126,647|bal|t=Thursday} people returned a ballot, {44.5%|tu|t=Thursday} of the {284,600|reg} on the rolls. Of those ballots, {123,907|c0|t=Thursday} carried a valid mark for mayor; the remaining {2,470|!und|t=Thursday} were blank in that contest or marked twice.

Osterkamp's staff had set aside {1,906|chal|by=Osterkamp's staff} envelopes because signatures did not match. Owners of {1,188|cure|^} answered the letter and were counted, {more than half|-}, which the registrar called a record.

An attorney for Okafor, Bogdan Hrytsenko, said the campaign would decide by Wednesday whether to pay for a recount. State law does not set an automatic one.

@doc d-money | politics newsletter | 2034-06-01
THE LEDGER: Who's paying for this thing?

Good morning from the Ledger, your Thursday dose of Form 460s. Pre-election statements landed last week and cover everything through May 20. Let's open them.

Lyle Bassinger: {$4.32 million|!rb|t=through May 20} in, {$2.89 million|sb|^} out the door. The mayor has been on the air since March and it shows.

Trent Okafor: {$2.65 million|ro|t=through May 20} raised, which sounds like a movement until you flip to Schedule B. {$1.6 million|own|^} of it is a loan from Trent Okafor. Actual other human beings gave him {$1.05 million|oth|^}. And then there's Safe Blocks, the independent committee run out of a suite at 1400 Harbor Plaza, which has reported {$940,000|ie|^} in mailers and radio for him.

Marisol Quintanar: {$1.18 million|rq|t=through May 20}, the bulk of it in checks of $100 or less. Her people say they "never expected to win the air war."

What does money buy? In Corvid's May numbers, not a lot: Okafor {24|poo|t=May|by=Corvid}, Quintanar {22|poq|^}, with {17 percent|pun|^} telling the caller they hadn't decided. The mayor got {37|pob|^}. Corvid talked to {802|smp|^} likely voters, so (obligatory caveat) everything in there wobbles by {3.5|moe|^} points.

Cop count: Okafor's mailers promise {400|po} more. The department has {1,310|sw|t=as of last month} sworn as of last month and money for {1,465|bud|^}, so {155|vac|^} badges are already paid for and sitting in a drawer. Filling them is, roughly, the Bassinger plan. He says {150|pb|by=He}.

Forward this email. It is free. 1,904 of you did last week.

@doc e-homes | housing trade site | 2034-05-26
Calabrosa mayoral hopefuls compete on unit counts

Developers who pull permits in Calabrosa have reason to watch the June 6 primary: all three leading candidates have put a number on the homes they would deliver in a four-year term, and none is close to the current pace.

Councilwoman Marisol Quintanar has gone highest, at {12,000|hq|t=in a four-year term} homes. {One-third|-} of them, or {4,000|haf|^}, would be reserved for households below 80 percent of area median income. Mayor Lyle Bassinger's housing plan, released May 18, envisions {7,500|hb|^}. Trent Okafor, who has himself built mid-rise rentals along Route 41, said he would reach {9,000|ho|^|by=Trent Okafor, who has himself built mid-rise rentals} by letting builders skip design review for projects under six stories.

Last year the city issued permits for {2,105|pm|t=Last year} homes. At that rate a full term would yield {roughly 8,400|-}, more than the incumbent's target and less than either challenger's.

The candidates differ as sharply on police. Okafor told a May 14 forum he would hire {400|po} officers; Bassinger said {150|pb|by=Bassinger}. Chief Rosalba Tennant, who took no side, noted that her department had {1,310|sw|t=this month|by=Chief Rosalba Tennant} officers this month and had been funded for {1,465|bud|^}.

Corvid Research put the mayor in front in a poll out this week, with {37 percent|pob|t=this week|by=Corvid Research} against {24 percent|poo|^} for Okafor and {20 percent|!poq|^} for Quintanar. A candidate who clears {50 percent|thr} on June 6 takes office without a runoff.

@doc f-blog | live blog | 2034-06-07
Election night in Calabrosa, as it happened

1:52 a.m. — That's it from the count center. All precincts are in. Final screen of the night: Bassinger {27,388|nbv|t=Final screen of the night}, Quintanar {21,910|nqv|^}, Okafor {20,736|nov|^}. We make that {35|nb|^}, {28|nq|^} and {26.5|no|^}. Go to sleep.

1:31 a.m. — Our man at the Quintanar party (the Elks lodge, 212 Pine) says the cake has run out. She told supporters she was "not measuring any curtains" with a lead of just under {twelve hundred|~nm|t=right now}. Her exact cushion right now: {1,174|nm|t=right now}.

12:40 a.m. — A reader asks how many ballots are outstanding. The registrar's guess is {46,000|nl|t=12:40 a.m.|by=The registrar}. Registered voters in the city number {284,600|reg}, so we already know turnout will beat 2030.

11:15 p.m. — Okafor has just spoken, for nine minutes, mostly about crime. "{Four hundred|po} more officers, and I'll say it again in November." He also repeated the line about {9,000|ho|by=He} homes.

10:05 p.m. — Reminder that money and votes are different things. The mayor's {$3.42 million|rb|t=by May 20} raised by May 20 was nearly three times Quintanar's {$1.18 million|rq|^}; Okafor had {$2.65 million|ro|^}, {$1.6 million|own|^} of it his own.

9:20 p.m. — Pollsters sweating? Corvid's last survey, of {802|smp|t=last survey|by=Corvid} voters, had the councilwoman at {22|poq|^} and {17|pun|^} undecided.

8:00 p.m. — Polls are closed. Nobody will cross {50 percent|thr}, says everybody.
