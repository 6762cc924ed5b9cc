@story m6-burrandool-mayor
@topic Lord mayoral count in Burrandool, Western Australia, October 2031: counts, preferences, donations, informal votes
@subject N = Ngaire Vukovic | Vukovic | the sitting lord mayor | the incumbent
@subject S = Suresh Balmain | Balmain | the hotelier | the challenger
@subject T = Tilly Warrandine | Warrandine | the Greens-aligned councillor | the third candidate
@subject E = Western Electoral Office | the electoral office | the returning officer | WEO
@subject B = City of Burrandool | Burrandool | the city
@subject D = Burrandool Ratepayers Forum | the Ratepayers Forum | the forum
@fact n1 = 14210 | vote_count | N | first-preference votes | 2031-10-18 22:00 | snapshot
@fact s1 = 14630 | vote_count | S | first-preference votes | 2031-10-18 22:00 | snapshot
@fact t1 = 6480 | vote_count | T | first-preference votes | 2031-10-18 22:00 | snapshot
@fact c1 = 71 | counted_share | E | share of ballot packs counted | 2031-10-18 22:00 | snapshot
@fact n2 = 20118 | vote_count | N | first-preference votes | final | snapshot
@fact s2 = 20374 | vote_count | S | first-preference votes | final | snapshot
@fact t2 = 9207 | vote_count | T | first-preference votes | final | snapshot
@fact fp = 49699 | vote_count | E | formal votes | final | snapshot
@fact inf = 1312 | other | E | informal votes | final | snapshot
@fact n3 = 25806 | vote_count | N | votes after preferences | final | snapshot
@fact s3 = 23893 | vote_count | S | votes after preferences | final | snapshot
@fact mar = 1913 | margin | N | votes between first and second after preferences | final | snapshot
@fact nf = 5688 | other | N | preference votes from the excluded candidate | final | snapshot
@fact sf = 3519 | other | S | preference votes from the excluded candidate | final | snapshot
@fact to = 34.6 | turnout | B | share of electors who voted | final | snapshot
@fact to27 = 31.2 | turnout | B | share of electors who voted | 2027 election | constant
@fact gapn = 420 | margin | S | votes between first and second on first preferences | 2031-10-18 22:00 | snapshot
@fact gapf = 256 | margin | S | votes between first and second on first preferences | final | snapshot
@fact abst = 65.4 | other | B | share of electors who did not vote | final | snapshot
@fact dn = 118000 | fundraising | N | dollars of donations declared | 2031-10-17 | cumulative
@fact ds = 265000 | fundraising | S | dollars of donations declared | 2031-10-17 | cumulative
@fact dt = 41000 | fundraising | T | dollars of donations declared | 2031-10-17 | cumulative
@fact pool = 58000000 | budget | B | dollars for the aquatic centre | 2032 | plan
@fact rate = 4.9 | rate | B | rise of council rates in percent | 2031-32 | constant
@fact rates = 3 | rate | S | rise of council rates in percent promised as the most | 2032-33 | plan | pledged
@trap s1 n1 :: Saturday night's lead
@trap n2 n3 :: first preferences and after the transfer
@trap s2 s3 :: first preferences and after the transfer
@trap nf mar :: transfers and margin
@trap to to27 :: two elections
@trap fp inf :: formal and informal
@rel sum fp = n2 + s2 + t2
@rel sum n3 = n2 + nf
@rel sum s3 = s2 + sf
@rel diff gapn = s1 - n1
@rel diff gapf = s2 - n2
@rel diff mar = n3 - s3
@race night = s1 n1 t1
@race primary = s2 n2 t2
@race last = n3 s3

@doc a-night | newspaper election blog | 2031-10-18
Balmain noses ahead as Burrandool counts into the night

10.14pm: With {71 per cent|c1} of packs opened, hotelier Suresh Balmain has {14,630|s1|t=With 71 per cent of packs opened} first preferences. The sitting lord mayor, Ngaire Vukovic, has {14,210|n1|^} and Tilly Warrandine {6480|t1|^}.

That's a gap of {420|gapn}, and nobody in the Town Hall foyer is smiling, least of all the scrutineers, who have run out of sausage rolls.

9.52pm: Money talk. Declarations lodged yesterday list {$265,000|ds|t=yesterday} for Balmain. Vukovic's come to {$118,000|dn|^}, Warrandine's to {$41,000|dt|^}.

9.30pm: Why it matters. Balmain says the {$58 million|pool} aquatic centre should wait and that he would cap the next rates rise at {3 per cent|<rates|by=Balmain}. This year's was {4.9|rate|t=This year}.

9.05pm: WEO says turnout will beat 2027's {31.2 per cent|to27|t=2027}.

@doc b-results | electoral office result sheet | 2031-10-21
CITY OF BURRANDOOL: ELECTION OF LORD MAYOR: DECLARATION

Mode: postal. Vacancies: {1|-}. Turnout: {34.6%|to}

First preferences
VUKOVIC, Ngaire: {20,118|n2}
BALMAIN, Suresh: {20,374|s2}
WARRANDINE, Tilly: {9,207|t2}
Formal: {49,699|fp}
Informal: {1,312|inf}

Distribution of Warrandine's votes
To VUKOVIC: {5,688|nf}
To BALMAIN: {3,519|sf}

After distribution
VUKOVIC: {25,806|n3}
BALMAIN: {23,893|s3}

Ngaire Vukovic is declared elected. K. Mbeki-Halloran, Returning Officer

@doc c-abc | public broadcaster's regional site | 2031-10-22
Preferences hand Burrandool's lord mayor a second term

By Wes Yunupingu-Clarke

Ngaire Vukovic has come from behind to hold the lord mayor's chain in Burrandool, beating Suresh Balmain by {1,913|mar} votes once the third candidate's papers were dealt out.

She trailed by {256|gapf} on first preferences, {20,118|n2} to {20,374|s2}, but took {5,688|nf} of Ms Warrandine's votes against {4,519|!sf} for the challenger.

Just over {a third|>to|v=33.33} of voters returned a pack. Another {1,840|!inf} could not be counted because they were blank or wrongly marked.

Mr Balmain, who spent heavily on billboards along the esplanade, said he would "sleep on" a recount. "I led on the night," he said.

Ms Vukovic promised the aquatic centre, budgeted at {$58 million|pool}, would be under way by Easter.

@doc d-forum | ratepayers' group newsletter | 2031-10-28
THE FORUM FLYER, Spring number

So she's back. {Twenty-six thousand|~n3} of us, give or take, said so, and that is democracy. But look underneath.

More people put the hotelier first than put her first: {20,374|s2} of them. Only {9,207|t2} chose the Greens-aligned councillor, and those {9,207|t2} decided it.

He raised money honestly and told us how much, {$265,000|ds}. She told us {$92,000|!dn} and hoped we would not count the union's mail-out.

Our position hasn't changed. No rise over {3 per cent|rates|m=threshold}, no {$64 million|!pool} splash palace, and compulsory voting, because a ballot that {65 per cent|~abst} of the town ignores is no ballot.

Next meeting 7pm, 4 November, the bowlo. Bring a plate.
