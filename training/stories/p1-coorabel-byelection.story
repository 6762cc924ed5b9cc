@story p1-coorabel-byelection
@topic By-election in the Queensland seat of Coorabel: first preferences, preferences, postals
@subject T = Tamsin Wirraway | Wirraway | the Labor Alliance candidate | Labor Alliance
@subject D = Duncan Makepeace | Makepeace | the Country Liberal candidate | Country Liberals
@subject I = Phuong Lan Tranter | Tranter | the independent | the pharmacist
@subject G = Leilani Fonoti | Fonoti | the Greens-Reef candidate
@subject C = Coorabel | the seat | the electorate | the by-election
@subject E = Electoral Commission Queensland | ECQ | the commission
@subject M = Brent Halloway | Halloway | the former member
@fact t1 = 33.8 | vote_share | T | first preferences | Saturday night | snapshot
@fact d1 = 35.1 | vote_share | D | first preferences | Saturday night | snapshot
@fact i1 = 22.6 | vote_share | I | first preferences | Saturday night | snapshot
@fact g1 = 8.5 | vote_share | G | first preferences | Saturday night | snapshot
@fact v1 = 18420 | votes_cast | C | formal votes counted | Saturday night | cumulative
@fact tp = 51.3 | vote_share | T | two-candidate-preferred vote | Saturday night | snapshot
@fact dp = 48.7 | vote_share | D | two-candidate-preferred vote | Saturday night | snapshot
@fact tf = 50.2 | vote_share | T | two-candidate-preferred vote | final | constant
@fact df = 49.8 | vote_share | D | two-candidate-preferred vote | final | constant
@fact tv = 14127 | vote_count | T | two-candidate-preferred votes | final | constant
@fact dv = 14016 | vote_count | D | two-candidate-preferred votes | final | constant
@fact mg = 111 | margin | T | votes ahead | final | constant
@fact m1 = 479 | margin | T | votes ahead | Saturday night | snapshot
@fact vf = 28143 | votes_cast | C | formal votes counted | final | constant
@fact inf = 1204 | votes_cast | C | informal votes | final | constant
@fact en = 35900 | other | C | enrolled voters | 2029 | constant
@fact tn = 81.7 | turnout | C | turnout | final | constant
@fact pr = 64 | rate | I | share of her preferences that went to Labor Alliance | final | constant
@fact pre = 11300 | votes_cast | C | early votes before polling day | 2029-08-17 | cumulative
@fact post = 4610 | votes_cast | C | postal votes sent out | 2029-08-17 | cumulative
@fact sw = 6.9 | rate | D | swing in percentage points against the party | final | constant
@fact old = 56.7 | vote_share | M | two-candidate-preferred vote | 2027 general election | constant
@fact sh = 47 | seats | T | seats of the government after the by-election | 2029 | constant
@fact all = 93 | seats | C | seats in the parliament | - | constant
@fact hp = 340000000 | budget | D | hospital upgrade promised | 2029 | plan | pledged
@fact hb = 96 | units_pledged | D | hospital beds promised | 2029 | plan | pledged
@fact hbt = 60 | units_pledged | T | hospital beds promised | 2029 | plan | pledged
@fact ps = 602 | sample_size | C | voters polled | 2029-08-12 | constant
@fact pt = 49 | poll_share | T | two-candidate-preferred vote in the poll | 2029-08-12 | snapshot
@fact pd = 51 | poll_share | D | two-candidate-preferred vote in the poll | 2029-08-12 | snapshot
@fact rc = 2029-08-29 | date | E | recount | - | plan
@rel sum vf = tv + dv
@rel diff mg = tv - dv
@rel diff swd = old - df
@fact swd = 6.9 | margin | D | points lost since the general election | final | constant
@fact pts = 0.4 | margin | T | points ahead | final | constant
@rel diff pts = tf - df
@fact fp = 1.3 | margin | D | points ahead on first preferences | Saturday night | snapshot
@rel diff fp = d1 - t1
@race first = d1 t1 i1 g1
@race tpp = tp dp
@race fin = tf df
@trap d1 dp :: first preferences against the two-candidate count
@trap m1 mg :: the night's lead against the final one
@trap pre post :: early votes against postal votes
@trap hb hbt :: two parties' promises
@trap v1 vf :: the night against the end

@doc tablelands | regional paper | 2029-08-19
Coorabel on a knife edge

YOU could have heard a prawn drop at the bowls club. At 9.40 on Saturday night the screen showed Country Liberal Duncan Makepeace in front on primaries with {35.1 per cent|d1|t=on Saturday night}, and his rival Tamsin Wirraway, of Labor Alliance, on {33.8|t1|^}, and still nobody cheered, because everyone in the room can add.

Pharmacist Phuong Lan Tranter had {22.6|i1|^}. Leilani Fonoti, Greens-Reef, {8.5|g1|^}. Once their second choices were thrown to the top two, it came out {51.3|tp|^} to {48.7|dp|^} Wirraway's way.

That's on {18,420|v1|^} formal votes. Another {11,300|pre|t=before the day} electors had gone to pre-poll before the day, and ECQ posted {4,610|post|by=ECQ} packs. A lot of them belong to graziers who'd sooner eat the ballot than tick Labor.

Makepeace had promised {96|hb} new beds at the base hospital, Wirraway {60|hbt}.

Tides: Cooktown high 3.1m at 10.12. Races: Scratchings page 38.

@doc abcq | public broadcaster | 2029-08-20
Government on track to take seat from opposition in Far North

Labor Alliance is confident of picking up the state seat of Coorabel, vacated by Country Liberal Brent Halloway, despite leading by only {479|m1|t=on election night} votes on election night.

Mr Halloway held it in 2027 with {56.7 per cent|old|t=in 2027} after preferences.

ECQ's two-candidate count gives Ms Wirraway {51.3|tp|by=ECQ's two-candidate count} per cent. An ECQ spokesperson said {9,300|!pre|by=An ECQ spokesperson} pre-poll votes would be opened from this morning.

A Meridian poll of {602|ps|t=a week out|by=Meridian} voters a week out had Mr Makepeace in front, {51|pd|^} to {49|pt|^}.

"I've been a doctor's wife and a doctor's receptionist, and I know what beds cost," the winner-in-waiting said. Mr Makepeace's {$340 million|hp|s=Mr Makepeace's} hospital commitment was the centrepiece of his campaign.

Both leaders will visit on Wednesday.

@doc brisbane | metropolitan daily | 2029-08-25
Wirraway by a whisker: {111|mg} votes, and a recount

A seat that changed hands on {0.4|pts} of a percentage point may yet change back.

The Electoral Commission finished its distribution on Friday and put Tamsin Wirraway {111|mg|t=on Friday|by=The Electoral Commission|s=Tamsin Wirraway} ahead: {14,127|tv|^} to {14,016|dv|^}, or {50.2|tf|^} per cent to {49.8|df|^}. The postals did what postals do. Her lead had been {479|m1|t=a week ago|s=Her} a week ago.

About {64 per cent|pr} of Phuong Lan Tranter's second preferences flowed her way, far more than the Country Liberals' scrutineers had reckoned.

Of {35,900|en} on the roll, {81.7 per cent|tn} voted, and {1,204|inf} spoiled the paper, one by drawing a cassowary.

The Country Liberals, whose vote after preferences fell {6.9 points|sw+swd} since 2027, asked for a recount. It starts on August {29|rc|v=2029-08-29}.

@doc pollbludge | analysis blog | 2029-08-26
Coorabel: the wash-up

Final figures at last. Two-candidate-preferred: Labor Alliance {14,127|tv}, Country Liberal {14,016|dv}. Formal total {28,143|vf}; turnout a poor {81.7|tn}, as by-elections go.

{Three|-} observations.

(1) The exchange of preferences. I have Tranter's splitting {57|!pr}-{43|-} for Wirraway. On those numbers she could not have been caught.

(2) The swing was {6.9|sw+swd|s=The swing}, from {54.2|!old|t=last time|s=Halloway} for Halloway last time. You can't blame the hospital: voters liked the {$340m|hp} plan.

(3) Informality: {1,204|inf} papers, more than ten times the final margin of {111|mg}. An optional system would have handed the seat to Makepeace, who led on first preferences by {1.3|fp|t=on the night} on the night.

Postal voters asked for around {5,000|?~post} packs, on one telling. The government now has {47|sh} of {93|all}. Comments are open; be nice. (214 comments)
