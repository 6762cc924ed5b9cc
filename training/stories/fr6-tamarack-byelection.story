@story fr6-tamarack-byelection
@topic Mayoral by-election in Tamarack Forks, Saskatchewan: count, result and first days after
@subject E = Tamarack Forks mayoral by-election | by-election | the vote
@subject G = 2032 general election | the last civic election
@subject T = Roza Tchermak | Tchermak | Coun. Tchermak | mayor-elect
@subject W = Gordon Whitebear-Lund | Whitebear-Lund | the chief | the former fire chief
@subject S = Anjali Sundaram-Pike | Sundaram-Pike | Pike
@subject L = the four other candidates | the rest of the field | the others
@subject O = Dale Ostrowski | Ostrowski | the former mayor
@subject P = Tamarack Forks Police Service | police | the service
@subject C = City of Tamarack Forks | Tamarack Forks | the city | city hall
@subject N = Prairie Sound Research | Prairie Sound
@fact tv = 11486 | vote_count | T | votes won | final | snapshot
@fact wv = 11129 | vote_count | W | votes won | final | snapshot
@fact sv = 5902 | vote_count | S | votes won | final | snapshot
@fact ov = 1847 | vote_count | L | votes won | final | snapshot
@fact tp = 37.83 | vote_share | T | share of the vote | final | snapshot
@fact wp = 36.65 | vote_share | W | share of the vote | final | snapshot
@fact sp = 19.44 | vote_share | S | share of the vote | final | snapshot
@fact mg = 357 | margin | T | votes between first and second | final | snapshot
@fact mp = 1.18 | margin | T | points between first and second | final | snapshot
@fact tot = 30364 | votes_cast | E | valid votes | final | snapshot
@fact rej = 148 | votes_cast | E | rejected ballots | final | snapshot
@fact cast = 30512 | votes_cast | E | ballots cast | final | snapshot
@fact elig = 71250 | other | E | people entitled to vote | - | constant
@fact to = 42.82 | turnout | E | turnout | final | snapshot
@fact gto = 38.4 | turnout | G | turnout | November 2032 | snapshot
@fact polls = 81 | other | E | polls to be counted | - | constant
@fact pc = 46 | other | E | polls counted | 2035-03-12 21:20 | snapshot
@fact tv2 = 5870 | vote_count | T | votes won | 46 of 81 polls | snapshot
@fact wv2 = 6312 | vote_count | W | votes won | 46 of 81 polls | snapshot
@fact sv2 = 3020 | vote_count | S | votes won | 46 of 81 polls | snapshot
@fact mg2 = 442 | margin | W | votes between first and second | 46 of 81 polls | snapshot
@fact adv = 8214 | votes_cast | E | ballots cast in advance | advance voting | snapshot
@fact tadv = 3711 | vote_count | T | votes won among advance ballots | final | snapshot
@fact pw = 38 | poll_share | W | support among decided voters | 2035-02-27 | snapshot
@fact pt = 33 | poll_share | T | support among decided voters | 2035-02-27 | snapshot
@fact ps = 21 | poll_share | S | support among decided voters | 2035-02-27 | snapshot
@fact n = 610 | sample_size | N | people polled | 2035-02-27 | snapshot
@fact moe = 4 | margin_of_error | N | margin of error | 2035-02-27 | snapshot
@fact cand = 7 | candidates | E | people on the ballot | - | constant
@fact off = 168 | officers | P | sworn officers | March 2035 | snapshot
@fact tpl = 24 | units_pledged | T | additional police officers promised | by 2037 | plan | pledged
@fact wpl = 36 | units_pledged | W | additional police officers promised | by 2037 | plan | pledged
@fact pb = 38600000 | budget | P | yearly budget | 2035 | plan
@fact tax = 6.4 | rate | C | rise of the property tax | 2035 | snapshot
@fact oc = 4 | candidates | L | other people on the ballot | - | constant
@fact pm = 5 | margin | W | points between first and second | 2035-02-27 | snapshot
@fact wmore = 34700 | fundraising | W | money raised beyond the rival's | 2035-03-09 | cumulative
@fact noT = 62.17 | vote_share | E | share of the vote for anyone but the winner | final | snapshot
@fact stax = 2.9 | rate | S | rise of the property tax | 2036 | plan | pledged
@fact trai = 148200 | fundraising | T | money raised for the campaign | 2035-03-09 | cumulative
@fact tspe = 131750 | spending | T | money spent on the campaign | 2035-03-09 | cumulative
@fact wrai = 182900 | fundraising | W | money raised for the campaign | 2035-03-09 | cumulative
@fact wspe = 176400 | spending | W | money spent on the campaign | 2035-03-09 | cumulative
@fact cap = 185000 | spending | E | money a candidate may spend | - | constant | threshold
@fact rth = 300 | margin | E | lead under which a recount is automatic | - | constant | threshold
@fact dep = 25000 | price | E | deposit for a recount | - | constant
@fact rdays = 10 | duration | E | days to ask for a recount | - | constant
@fact ov32 = 54.1 | vote_share | O | share of the vote | November 2032 | snapshot
@fact oexp = 61340 | spending | O | city money claimed improperly | December 2034 | cumulative
@fact orep = 22000 | spending | O | city money paid back | March 2035 | cumulative
@fact cost = 640000 | budget | E | cost of holding the vote | 2035 | plan | projected
@rel sum tot = tv + wv + sv + ov
@rel sum cast = tot + rej
@rel diff mg = tv - wv
@rel diff mp = tp - wp
@rel diff mg2 = wv2 - tv2
@rel share tp = tv / tot
@rel share wp = wv / tot
@rel share sp = sv / tot
@rel diff pm = pw - pt
@rel diff wmore = wrai - trai
@rel share to = cast / elig
@race night = tv2 wv2 sv2
@race end = tv wv sv
@race poll = pt pw ps
@trap mg mg2 :: the lead changed hands between the two counts
@trap wpl tpl :: rivals promised different numbers of officers
@trap tv tadv :: the advance votes are part of all her votes
@trap to gto :: turnout of another election
@trap tot cast :: rejected ballots are in the one and not in the other
@trap tax stax :: the rise adopted and the rise promised by a candidate
@trap oexp orep :: claimed and paid back
@trap wrai cap :: money raised, and the ceiling on spending

@doc a-live | live blog | 2035-03-12
LIVE: Tamarack Forks picks a mayor (again)

By Ledger staff | Newest first | This page refreshes every 60 seconds | 214 comments

10:58 p.m. And breathe. Every poll is in, and the city's next mayor is Roza Tchermak. She finishes with {11,486|tv|t=Every poll is in} to the former fire chief's {11,129|wv|^}, which the clerk's big screen works out as a lead of {357|mg|^|by=the clerk's big screen}. Anjali Sundaram-Pike was third. Somebody at the Legion has already knocked over the cake.

10:41 p.m. Why the swing? The advance ballots went in last. There were {8,214|adv} of those, and Tchermak's scrutineers told us all month they'd been knocking on exactly those doors.

9:20 p.m. Chief's ahead. With {46|pc|t=9:20 p.m.} of {81|polls} polls reporting it's Gordon Whitebear-Lund {6,312|wv2|t=46 of 81 polls reporting}, Tchermak {5,870|tv2|^}, Sundaram-Pike {3,020|sv2|^}. "I'll take {442|mg2|^|by=his campaign manager} and run," says his campaign manager, who is eating a samosa and does not look like a man about to run.

8:14 p.m. Reminder that the chief was also in front in the only public poll of the race, Prairie Sound's late-February survey: {38|pw|t=late-February|by=Prairie Sound} for him, {33|pt|^} for her, {21|ps|^} for Pike. That was {610|n|^} decided voters, give or take {four|moe|^} points.

8:02 p.m. Doors closed. No official turnout yet. A deputy returning officer at the Kinsmen hall figures about {45 per cent|?~to|by=A deputy returning officer} came out. For comparison, it was {38.4|gto|t=in the last civic election} in the last civic election, when there was no blizzard warning.

7:30 p.m. Evening all. {Seven|cand} names, one chain of office. Cheat sheet: Tchermak, {24|tpl} extra police; Whitebear-Lund, {36|wpl}; Sundaram-Pike says she'd hire nobody and hold next year's property tax hike to {2.9 per cent|stax}.

ALSO ON THE LEDGER: Blades drop Game 5, 4-2 | 13 patios we can't wait for

@doc b-wire | wire agency | 2035-03-13
Councillor edges ex-fire chief in Saskatchewan city's snap mayoral vote

TAMARACK FORKS, Sask. (Dominion Press) — A two-term councillor who campaigned on bus shelters and beat cops has won the mayor's office in Tamarack Forks, coming from behind late Monday to defeat the city's retired fire chief.

Roza Tchermak, 41, took {37.8 per cent|tp|t=with all polls counted} of ballots with all polls counted, against {36.7|wp|^} for Gordon Whitebear-Lund, according to unofficial figures from city clerk Mireille Aucoin. Businesswoman Anjali Sundaram-Pike had {19.4|sp|^|by=city clerk Mireille Aucoin}. {Four|oc} others split what remained.

Barely a point, {1.2|mp|^}, divided the front-runners. Provincial rules order a recount only where the top two finish within {300|rth} votes; beyond that, a loser has {10|rdays} days to go to a judge and must put down {$25,000|dep}, refundable on success. Whitebear-Lund told supporters he would "sleep on it, then call a lawyer."

Aucoin put participation at {42.8 per cent|to|by=Aucoin} of {71,250|elig|^} eligible residents.

The contest was forced by the resignation in December of Dale Ostrowski, elected in 2032 with {54.1 per cent|ov32|t=in 2032}. An outside review found he had billed the city {$61,340|oexp|by=An outside review} for trips it deemed personal. He has returned {$22,000|orep}.

Money was no guarantee. Disclosures filed on the Friday before the vote show the former chief's campaign had laid out {$182,900|!wspe|t=the Friday before the vote|by=Disclosures}, just shy of the legal ceiling of {$185,000|cap}. Tchermak's had gone through {$131,750|tspe|^}.

She is to be sworn in on March 26. The police force she has promised to enlarge has {168|off} sworn members and a 2035 budget of {$38.6 million|pb|t=2035}.

This report by Dominion Press was first published March 13, 2035.

@doc c-tv | local TV site | 2035-03-13
Tchermak wins Tamarack Forks mayor's race; recount still possible

By Jolene Makwa, CTFN News. Posted 6:12 a.m. CST. jmakwa@ctfn.example, 306-555-0148

Video: Tchermak arrives at the Legion (1:47)

The Forks has a new mayor this morning, and it was not the one most people at the curling club were expecting.

City councillor Roza Tchermak trailed for much of Monday night before the advance vote landed. She picked up {3,711|tadv} there alone. When the dust settled, Gordon Whitebear-Lund was {375|!mg|t=When the dust settled} behind.

"That's one busy bus," Tchermak told CTFN. "I'm going to spend this term thinking about whoever was on it."

Whitebear-Lund, 63, didn't concede. The gap is too wide for an automatic recount, which kicks in under {300|rth}. He'd have to ask for one himself by next Thursday, and front {$25,000|dep}.

Just over {30,500|~cast} people marked a ballot. Of these {148|rej|by=the clerk's office} were thrown out, most because voters chose {two|-} names, the clerk's office says. The field was {seven|cand} people deep.

What did she promise?

- Police: {two dozen|tpl|t=by the end of 2037} more constables by the end of 2037, on top of today's {168|off|t=today's}
- Taxes: a "review" of this year's {6.4 per cent|tax|t=this year's} increase; no figure for the next one
- Transit: heated shelters on routes 4 and 11

The by-election itself will cost taxpayers an estimated {$640,000|~cost}, according to a January report to council.

MORE: Highway 7 reopens after 22-vehicle pileup
MORE: Lotto 6/49 ticket worth $1.3M sold at Forks Co-op

@doc d-list | list of results | 2035-03-13
CITY OF TAMARACK FORKS: Office of the City Clerk, 210 Fourth Avenue E.
UNOFFICIAL RESULTS, BY-ELECTION FOR MAYOR, MARCH 12, 2035

Form 27(b). Polls reporting: {81|polls} of {81|polls}. To be declared official at noon on March 16.

TCHERMAK, Roza: {11,486|tv|t=Polls reporting: 81 of 81} ({37.83%|tp|^})
WHITEBEAR-LUND, Gordon: {11,129|wv|^} ({36.65%|wp|^})
SUNDARAM-PIKE, Anjali: {5,209|!sv|^} ({19.44%|sp|^})
All other candidates ({4|oc}): {1,847|ov|^}

Total valid votes: {30,364|tot|^}
Rejected: {148|rej|^}
Total ballots cast: {30,512|cast|^}
Voters eligible: {71,250|elig}
Turnout: {42.82%|to|^}
Included above, advance polls (February 28 to March 8): {8,214|adv|t=February 28 to March 8}

Campaign finance returns received to March 9, contributions: R. Tchermak {$148,200|trai|t=to March 9}; G. Whitebear-Lund {$182,900|wrai|^}. Expenses: {$131,750|tspe|^} and {$176,400|wspe|^} respectively. Limit per candidate, Bylaw 3318: {$185,000|cap}.

@doc e-column | column | 2035-03-16
The bus that beat the fire truck

Hollis Verbeek
Quill Valley Weekly, Vol. 88, No. 11, $2.50

I had a bet with the man who plows my lane. He said the chief by a mile. I said Roza by a whisker. He owes me a pie.

Look at the arithmetic and marvel. In February the pollsters had her {five points|pm|t=In February|by=the pollsters} down. At twenty past nine on Monday, with {46|pc|t=twenty past nine on Monday} boxes opened, she was still eating his exhaust, {442|mg2|t=twenty past nine on Monday} short. An hour and a half later she was the {38 per cent|tp|t=An hour and a half later} mayor. Better than {six in ten|>noT} of those who bothered wanted somebody else, and most of us didn't bother: fewer than {43|<to} in a hundred went.

Still, better than the {38|gto|round|s=Ostrowski's year} of Ostrowski's year. There is nothing like a scandal to warm up a curling rink. The {$61,000|oexp|round=1000} he put through for golf and flights has done more for civic spirit than any ad campaign, although I note we have so far had just {22|orep|x=1000} thousand of it back.

What do we get? Cops, mainly. She wants the force, presently {168|off|t=presently} strong, to grow by {36|!tpl|t=before her first full term is out} before her first full term is out. I asked a retired sergeant what that costs. He whistled. The service already eats {$38.6 million|pb} a year, and the tax bill in your kitchen drawer went up {6.4 per cent|tax|t=this year} this year to feed it. Ms. Sundaram-Pike, who would have stopped at {2.9|stax}, got nearly {6,000|~sv} votes for saying so, and third place.

The chief had cash. He took in {$34,700|wmore} more than the winner and pretty well emptied the tin. I hope he keeps his {25|dep|x=1000} thousand in his pocket and leaves the judge alone. A recount that moves {357|mg} votes has not been seen in these parts since they counted by lantern.

Hollis Verbeek farms, badly, at Section 19. Reach him at Box 40.
