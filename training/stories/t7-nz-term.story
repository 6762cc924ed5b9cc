@story nz-term
@topic New Zealand's referendum on a four-year term: the night, the special votes, the official result
@subject R = four-year term referendum | the referendum | New Zealand | the vote | referendum
@subject Y = the yes side | Yes | yes | the change camp | those in favour | a longer term
@subject N = the no side | No | no | the status quo | those against
@subject S = special votes | specials | the special votes
@subject F = Four for the Future | the yes campaign
@subject T = Three's Enough | the no campaign | Gerald Pomfret
@subject E = Electoral Commission | the commission | Sione Latu
@subject KP = Kōwhai Research | the Kōwhai poll | Kōwhai
@subject W = Wellington Bays | the Wellington Bays electorate
@subject SL = Waiau-Southland | the southernmost electorate
@subject G = voters under 25 | the under-25s | the young
@fact y1 = 948510 | vote_count | Y | votes | 2035-10-20 night | cumulative
@fact n1 = 963932 | vote_count | N | votes | 2035-10-20 night | cumulative
@fact t1 = 1912442 | votes_cast | R | valid votes | 2035-10-20 night | cumulative
@fact ys1 = 49.6 | vote_share | Y | share of valid votes | 2035-10-20 night | snapshot
@fact ns1 = 50.4 | vote_share | N | share of valid votes | 2035-10-20 night | snapshot
@fact m1 = 15422 | margin | N | votes ahead | 2035-10-20 night | snapshot
@fact sr = 431050 | votes_cast | S | special votes received | 2035-10-30 | cumulative
@fact sd = 18732 | vote_count | S | special votes disallowed | 2035-11-02 | cumulative
@fact sv = 412318 | votes_cast | S | special votes counted | 2035-11-02 | cumulative
@fact sy = 226775 | vote_count | S | special votes for the change | 2035-11-02 | cumulative
@fact sn = 185543 | vote_count | S | special votes against the change | 2035-11-02 | cumulative
@fact sys = 55 | vote_share | S | share of special votes for the change | 2035-11-02 | snapshot
@fact so = 58900 | votes_cast | S | special votes from overseas | 2035-10-30 | cumulative
@fact nd = 54 | vote_share | S | share of special votes needed to overturn the night's result | 2035-10-20 | constant | threshold
@fact y2 = 1175285 | vote_count | Y | votes | official 2035-11-02 | cumulative
@fact n2 = 1149475 | vote_count | N | votes | official 2035-11-02 | cumulative
@fact t2 = 2324760 | votes_cast | R | valid votes | official 2035-11-02 | cumulative
@fact ys2 = 50.6 | vote_share | Y | share of valid votes | official 2035-11-02 | snapshot
@fact ns2 = 49.4 | vote_share | N | share of valid votes | official 2035-11-02 | snapshot
@fact m2 = 25810 | margin | Y | votes ahead | official 2035-11-02 | snapshot
@fact inf = 14906 | vote_count | R | informal votes | official 2035-11-02 | cumulative
@fact cast = 2339666 | votes_cast | R | votes cast | official 2035-11-02 | cumulative
@fact enr = 3712400 | other | R | people enrolled | 2035-10-20 | constant
@fact tu = 63 | turnout | R | share of the enrolled that voted | official 2035-11-02 | snapshot
@fact tu29 = 71.4 | turnout | R | share of the enrolled that voted | 2029 referendum | snapshot
@fact n29 = 57.7 | vote_share | N | share of valid votes | 2029 referendum | snapshot
@fact tug = 48.3 | turnout | G | share of the enrolled that voted | official 2035-11-02 | snapshot
@fact adv = 1204660 | votes_cast | R | votes cast before the day | 2035-10-19 | cumulative
@fact advs = 51.5 | other | R | share of votes cast before the day | official 2035-11-02 | snapshot
@fact el = 72 | other | R | electorates | - | constant
@fact ey1 = 29 | other | Y | electorates ahead in | 2035-10-20 night | snapshot
@fact ey2 = 34 | other | Y | electorates ahead in | official 2035-11-02 | snapshot
@fact ey3 = 5 | other | Y | electorates that changed sides | official 2035-11-02 | constant
@fact en2 = 38 | other | N | electorates ahead in | official 2035-11-02 | snapshot
@fact w = 66.1 | vote_share | W | share of valid votes for the change | official 2035-11-02 | snapshot
@fact w1 = 63.8 | vote_share | W | share of valid votes for the change | 2035-10-20 night | snapshot
@fact sl = 31.4 | vote_share | SL | share of valid votes for the change | official 2035-11-02 | snapshot
@fact sl1 = 30.2 | vote_share | SL | share of valid votes for the change | 2035-10-20 night | snapshot
@fact py1 = 52 | poll_share | Y | share in the poll | August 2035 | snapshot
@fact pn1 = 41 | poll_share | N | share in the poll | August 2035 | snapshot
@fact pu1 = 7 | poll_share | KP | undecided share in the poll | August 2035 | snapshot
@fact py2 = 47 | poll_share | Y | share in the poll | October 2035 | snapshot
@fact pn2 = 46 | poll_share | N | share in the poll | October 2035 | snapshot
@fact smp = 1003 | sample_size | KP | people asked | October 2035 | constant
@fact moe = 3.1 | margin_of_error | KP | points of error | October 2035 | constant
@fact fs = 386000 | spending | F | campaign spending | 2035-10-20 | cumulative
@fact ts = 297500 | spending | T | campaign spending | 2035-10-20 | cumulative
@fact lim = 412000 | spending | R | campaign spending allowed per group | 2035 | constant | threshold
@fact don = 120000 | fundraising | T | largest single donation | 2035 | constant
@fact dep = 1150 | price | R | deposit for a recount in one electorate | - | constant
@fact dept = 82800 | price | R | deposit for a recount everywhere | - | constant | hypothetical
@fact bud = 24000000 | budget | E | money set aside for the vote | 2035 budget | plan
@fact cost = 26400000 | spending | E | cost of the vote | estimate 2035-11 | snapshot | projected
@fact pg = 1 | other | Y | points gained between the night and the official result | 2035-11-02 | constant
@fact td = 8.4 | other | R | points by which turnout fell | 2029 to 2035 | constant
@fact pm1 = 11 | margin | Y | points ahead in the poll | August 2035 | snapshot
@fact m29 = 15.4 | margin | N | points ahead | 2029 referendum | snapshot
@fact sm = 41232 | margin | S | special votes by which the change led | 2035-11-02 | snapshot
@rel diff pg = ys2 - ys1
@rel diff td = tu29 - tu
@rel diff pm1 = py1 - pn1
@rel diff sm = sy - sn
@rel sum t1 = y1 + n1
@rel diff m1 = n1 - y1
@rel share ys1 = y1 / t1
@rel share ns1 = n1 / t1
@rel diff sv = sr - sd
@rel sum sv = sy + sn
@rel share sys = sy / sv
@rel sum y2 = y1 + sy
@rel sum n2 = n1 + sn
@rel sum t2 = t1 + sv
@rel diff m2 = y2 - n2
@rel share ys2 = y2 / t2
@rel share ns2 = n2 / t2
@rel sum cast = t2 + inf
@rel share tu = cast / enr
@rel share advs = adv / cast
@rel sum ey2 = ey1 + ey3
@rel sum el = ey2 + en2
@rel product dept = dep * el
@race night = ys1 ns1
@race official = ys2 ns2
@race august = py1 pn1
@race october = py2 pn2
@trap y1 y2 :: election night and official
@trap m1 m2 :: the margin changed hands
@trap sr sv :: received and counted
@trap sv lim :: a vote count and a spending cap that both begin 412
@trap tu tu29 :: two referendums six years apart
@trap ns1 ns2 :: night and official shares
@trap w w1 :: one electorate before and after the specials
@trap t2 cast :: valid votes and votes cast
@trap bud cost :: set aside and spent
@trap ey1 ey2 :: electorates on the night and at the end
@trap py1 py2 :: August and October polls
@trap sys nd :: what the specials gave and what they had to give
@trap tug tu :: the young and everyone

@doc a-wire-night | news agency | 2035-10-20
New Zealanders lean against longer parliaments, with a big pile still to open

WELLINGTON, Oct 20 (TPA) — Voters in New Zealand appeared on Saturday night to have turned down a proposal to let parliaments sit for four years rather than three, though the door was left ajar by ballots not yet looked at.

When counting stopped shortly before midnight the Electoral Commission had {963,932|n1|t=When counting stopped shortly before midnight|by=the Electoral Commission} votes for keeping the present term and {948,510|y1|^} for lengthening it. That is {50.4 percent|ns1|^} to {49.6 percent|ys1|^}, a difference of {15,422|m1|^} in a total of {1,912,442|t1|^}.

Outstanding are the so-called special votes, cast away from the voter's own electorate, by late enrolees or abroad. The commission expects upward of {400,000|>sr|m=projected|by=The commission}. To reverse the outcome {54 percent|~nd} or so of them would have to favour change.

The proposal was ahead in {29|ey1|t=on Saturday night} of the {72|el} electorates, and strongest in Wellington Bays at {63.8 percent|w1|^|s=Wellington Bays}; Waiau-Southland gave it {30.2 percent|sl1|^|s=Waiau-Southland}.

More than half of those taking part did so before the day: {1,204,660|adv|by=officials} advance votes had been lodged by Friday, officials said.

Pollsters had seen it coming. In August Kōwhai Research found {52 percent|py1|t=In August|by=Kōwhai Research} for the idea and {41 percent|pn1|^} opposed; its last survey this month had {47|py2|t=this month|by=Kōwhai Research} and {46|pn2|^}.

The same question was put in 2029 and defeated, with {57.7 percent|n29|t=in 2029} voting to leave things alone.

@doc b-tabloid-site | popular news website | 2035-10-22
'Don't pop the bubbly': why the term vote isn't over

Mele Fonoti, political reporter | Updated 6.12am | 340 comments

Gerald Pomfret has put his Champagne back in the fridge, and he is probably right to.

The farmer-turned-campaigner behind Three's Enough woke on Sunday with a lead of {15,000|~m1|t=on Sunday}-odd, hardly a full house at the Basin. And his opponents reckon the specials will do for him.

"They skew young, they skew urban, and they skew towards us," says Parminder Kahlon of Four for the Future. She needs something like {54 in every 100|nd|v=54} to be yes votes.

Does she have a case? On Saturday's numbers her side had {49.6%|ys1|t=On Saturday's numbers}. Wellington Bays, full of students voting away from home, was at {63.8%|w1|^|s=Wellington Bays} before a single special was opened.

The two outfits have not been shy with a dollar. She tells us that hers got through {$386,000|fs|by=She|s=hers}, he that his spent {$297,500|ts|by=he|s=his}, including {$120,000|don|by=he} from one Hawke's Bay orchardist. The cap for a registered promoter this year is {$412,000|lim|t=this year}.

Pomfret has one more thing up his sleeve. If he ends up behind by a hair he can ask a judge for a recount, and that'll be {$1,150|dep} an electorate, thanks. For all {72|el} that makes {$82,800|dept}.

"I've spent more on a bull," he says.

RELATED: 11 dogs who turned up at polling places | Tuesday's Lotto: 4 8 15 21 33 39

@doc c-release | press release | 2035-11-02
Official result of the referendum on the term of Parliament

Electoral Commission | Te Kaitiaki Take Kōwhiri
For immediate release, 2.00 pm

The Chief Electoral Officer, Sione Latu, has today declared the official result.

For a term of four years: {1,175,285|y2|t=today|by=The Chief Electoral Officer, Sione Latu} ({50.6 per cent|ys2|^})
For a term of three years: {1,149,475|n2|^} ({49.4 per cent|ns2|^})
Total valid votes: {2,324,760|t2|^}
Informal votes: {14,906|inf|^}
Total votes cast: {2,339,666|cast|^}

Turnout was {63.0 per cent|tu|^} of the {3,712,400|enr} people enrolled. Of all votes cast, {51.5 per cent|advs|^} were cast in advance.

The official count includes {412,318|sv} special votes. The Commission received {431,050|sr}, of which {58,900|so} came from overseas; {18,732|sd} were disallowed, most commonly because the person was not enrolled. Special votes divided {226,775|sy} for and {185,543|sn} against.

Compared with the preliminary result, the proposal has a majority in {five|ey3} further electorates, making {34|ey2|t=today} in all. In the other {38|en2|t=today} the majority was for three years.

Any application for a judicial recount must be filed in the District Court by 5 pm on Wednesday 7 November, with a deposit of {$1,150|dep} for each electorate concerned.

The Commission was appropriated {$24 million|bud} for the referendum and presently expects the final cost to be {$26.4 million|cost|by=The Commission}. The larger number of special votes is the main reason.

ENDS. Media: 0800 555 014

@doc d-public-radio-qa | public radio website, questions and answers | 2035-11-02
Parliament's term: your questions about the flip

It was no on the night and yes a fortnight later. What happened?

**How much did it move?** The change camp gained exactly {one|pg} percentage point, from {49.6|ys1|t=on the night} on the night to {50.6|ys2|t=now} now. A deficit of {15,422|m1|t=on the night} became a surplus of {25,810|m2|t=now}.

**Where from?** From {412,318|sv} ballots that are set aside for checking because the voter was somewhere else. {Fifty-five percent|sys|s=ballots} of them supported a longer term.

**Weren't there more than that?** Yes. {431,050|sr} arrived. Roughly {one in 23|-} failed the checks; that's {18,732|sd} envelopes, never opened.

**Did any places switch?** {Five|ey3} did: Hamilton West, Ōtaki, Rongotai, Nelson Lakes and Dunedin North. But a majority of electorates, {38|en2|t=still} of {72|el}, still said no.

**Is this a mandate?** Depends whom you ask. {Sixty-three percent|tu|s=the enrolled} of the enrolled took part, {eight|td|round} points fewer than the {71.4 percent|tu29|t=six years ago} who did six years ago. Among the under-25s it was {48.3 percent|tug}.

**What did the polls say?** Kōwhai's final one had it {47|py2|t=final} to {46|pn2|^} for the change, with {1,003|smp} people asked and an error of {3.1|moe} points. In winter those in favour had led by {eleven|pm1|t=In winter}, and just {7 percent|pu1|t=In winter} hadn't decided.

**When does it start?** With the Parliament elected in 2038.

@doc e-southland-daily | regional daily | 2035-11-03
South says no, again, and is outvoted

Waiau-Southland has the distinction of disliking a longer Parliament more than anyone else in the country, and the special votes hardly softened it.

Support in the southernmost electorate crept from {30.2%|sl1|t=on the night} on the night to {31.4%|sl|t=yesterday} in the official count released yesterday. At the other extreme sits Wellington Bays with {66.1%|w|t=yesterday|s=Wellington Bays}, up from {63.8%|w1|t=on the night|s=Wellington Bays}.

Nationally the gap is {25,810|m2|t=yesterday} the other way from what Mr Gerald Pomfret would have wished: {1,175,285|y2|^} against {1,149,475|n2|^}. He said at his Mossburn woolshed that he would think over the weekend about a recount, for which he must find {$82,800|dept} if he wants the lot.

"I'm not a sore loser, but I can count sheep, and one in a hundred gets missed."

He did not accept that money had decided it. Three's Enough spent {$297,500|ts} to its rival's {$386,000|fs|s=its rival}, both under the limit of {$412,000|lim}. Nor did he complain about the specials, of which {55%|sys} went against him. "They're entitled."

What did rankle was the bill. The commission was voted {$24m|bud} for the exercise and now talks of {$26.4m|cost|by=The commission}.

Six years ago the same proposal lost by {fifteen|m29|round|t=Six years ago} points, {57.7%|n29|t=Six years ago} being against. He puts the difference down to boredom.

• Letters, p. 10. Bluff tides: high 4.51am, 5.18pm. Lambing rate 128%.

@doc f-column | column in a national weekly | 2035-11-09
The envelope, please

I have a soft spot for the special vote. It is the ballot of the woman who moved flats on Tuesday, of the fruit picker, the patient, the deckhand. This year {58,900|so} of them came from other hemispheres.

They tend to be counted last and reported second, and so we spent two weeks behaving as if the {1.9 million|t1|t=on the night} votes opened on the night were the country. They were not. The country turned out to be {2.3 million|t2}, and of a different mind.

Consider the arithmetic that the pundits disdained. Among ordinary votes the three-year term won by {15,000|m1|round=1000}; among the specials it lost by {41,000|sm|round=1000}. {226,775|sy} to {185,543|sn} is not a quirk, it is a landslide in a small valley.

The other lesson concerns the polls. In August {52 per cent|py1|t=In August} wanted change; by October that was {47|py2|t=by October}, and on the day {50.6|ys2|t=on the day}. Had anyone drawn the line straight, they would have written the thing off. The margin of error, {3.1|moe}, was always bigger than the story.

And there is a warning. Fewer than half the under-25s who are enrolled, {48.3 per cent|tug}, could be bothered, though the change will last them longest. {14,906|inf} people went to the trouble of voting and then left a paper that nobody could read. One, I'm told, had drawn a clock.

I voted no, since you ask. I was in Timaru at the time, so it went in an envelope.
