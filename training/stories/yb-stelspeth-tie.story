@story yb-stelspeth-tie
@topic Local government election in the Jamaican parish of St Elspeth: election night, two magisterial recounts and a tied council
@subject E = St Elspeth | the parish | St Elspeth Municipal Corporation | the corporation
@subject P = People's Union Movement | PUM | the Movement | the purple side
@subject L = Labour Progressive Party | LPP | the Progressives | the yellows
@subject N = independents | independent candidates
@subject H = Delroy Hamblin | Hamblin | the retired postmaster
@subject M = Marcia Tavares-Reid | Tavares-Reid | Marcia | the sitting councillor
@subject RG = Rose Gully | the division
@subject C = Orville Chin | Chin
@subject B = Sashana Blythe | Blythe
@subject EO = electoral office | the electoral office | the commission
@fact el = 112400 | other | E | electors on the list | - | constant
@fact vc = 33720 | votes_cast | E | ballots cast | election night | snapshot
@fact to = 30 | turnout | E | turnout | election night | snapshot
@fact to0 = 34.2 | turnout | E | turnout | 2028 | snapshot
@fact pv = 17052 | vote_count | P | votes in the parish | election night | snapshot
@fact lv = 15984 | vote_count | L | votes in the parish | election night | snapshot
@fact nv = 468 | vote_count | N | votes in the parish | election night | snapshot
@fact rj = 216 | vote_count | E | rejected ballots | election night | snapshot
@fact pp = 50.9 | vote_share | P | share of accepted votes | election night | snapshot
@fact lp = 47.7 | vote_share | L | share of accepted votes | election night | snapshot
@fact mg = 1068 | margin | P | lead in votes in the parish | election night | snapshot
@fact pv2 = 17050 | vote_count | P | votes in the parish | after the recounts | snapshot
@fact lv2 = 15984 | vote_count | L | votes in the parish | after the recounts | snapshot
@fact rj2 = 218 | vote_count | E | rejected ballots | after the recounts | snapshot
@fact mg2 = 1066 | margin | P | lead in votes in the parish | after the recounts | snapshot
@fact dv = 20 | seats | E | divisions | - | constant
@fact ps = 11 | seats | P | divisions won | election night | snapshot
@fact ls = 9 | seats | L | divisions won | election night | snapshot
@fact ps0 = 7 | seats | P | divisions won | 2028 | snapshot
@fact ls0 = 13 | seats | L | divisions won | 2028 | snapshot
@fact ps2 = 10 | seats | P | divisions won | after the recounts | snapshot
@fact ls2 = 10 | seats | L | divisions won | after the recounts | snapshot
@fact h1 = 742 | vote_count | H | votes in the division | election night | snapshot
@fact t1 = 739 | vote_count | M | votes in the division | election night | snapshot
@fact g1 = 3 | margin | H | lead in the division | election night | snapshot
@fact h2 = 740 | vote_count | H | votes in the division | after the recounts | snapshot
@fact t2 = 741 | vote_count | M | votes in the division | after the recounts | snapshot
@fact g2 = 1 | margin | M | lead in the division | after the recounts | snapshot
@fact rr = 18 | vote_count | RG | rejected ballots in the division | after the recounts | snapshot
@fact rt = 1499 | votes_cast | RG | ballots cast in the division | election night | snapshot
@fact c1 = 1016 | vote_count | C | votes in the division | election night | snapshot
@fact b1 = 958 | vote_count | B | votes in the division | election night | snapshot
@fact k1 = 58 | margin | C | lead in the division | election night | snapshot
@fact c2 = 1014 | vote_count | C | votes in the division | after the recounts | snapshot
@fact b2 = 958 | vote_count | B | votes in the division | after the recounts | snapshot
@fact k2 = 56 | margin | C | lead in the division | after the recounts | snapshot
@fact ca = 43 | candidates | E | candidates nominated | nomination day | snapshot
@fact cp = 20 | candidates | P | candidates nominated | nomination day | snapshot
@fact cl = 19 | candidates | L | candidates nominated | nomination day | snapshot
@fact cn = 4 | candidates | N | candidates nominated | nomination day | snapshot
@fact st = 268 | other | E | polling stations | - | constant
@fact wk = 1340 | jobs | EO | poll workers in the parish | election day | snapshot
@fact wp = 5 | other | EO | poll workers at each station | election day | constant
@fact cost = 74000000 | budget | EO | dollars that the poll in the parish costs | 2033 | plan | projected
@fact road = 220000000 | budget | P | dollars promised for parochial roads | first year | plan | pledged
@fact qp = 44 | poll_share | P | share of respondents across the island | January poll | snapshot
@fact ql = 39 | poll_share | L | share of respondents across the island | January poll | snapshot
@fact qn = 1012 | sample_size | - | people polled across the island | January poll | snapshot
@fact qe = 3.1 | margin_of_error | - | margin of error | January poll | snapshot
@rel share to = vc / el
@rel sum vc = pv + lv + nv + rj
@rel sum vc = pv2 + lv2 + nv + rj2
@rel diff mg = pv - lv
@rel diff mg2 = pv2 - lv2
@rel sum dv = ps + ls
@rel sum dv = ps2 + ls2
@rel diff g1 = h1 - t1
@rel sum rt = h2 + t2 + rr
@rel diff k1 = c1 - b1
@rel diff k2 = c2 - b2
@rel sum ca = cp + cl + cn
@rel product wk = st * wp
@race parish = pv lv
@race rose = h1 t1
@race rose2 = t2 h2
@race bamboo = c1 b1
@trap ps ps2 :: the recount turned one division
@trap ps0 ps :: last election and this one
@trap g1 g2 :: his lead on the night, hers after the recount
@trap mg mg2 :: popular lead before and after
@trap rj rj2 :: rejected ballots before and after
@trap to to0 :: turnout of two elections
@trap qp pp :: an island poll and a parish result
@trap c1 c2 :: two votes lost in the recount

@doc a-list | list of results from the electoral office | 2033-02-27
PRELIMINARY COUNT, ST ELSPETH, LOCAL GOVERNMENT ELECTION

As of 11:50 pm, Monday 27 February. All {268|st} stations reported. Subject to final count.

Electors {112,400|el}
Ballots cast {33,720|vc}
Rejected {216|rj}

PUM {17,052|pv|t=As of 11:50 pm}, {11|ps|^} divisions
LPP {15,984|lv|^}, {9|ls|^} divisions
Independents {468|nv|^}, none

Close divisions:
Rose Gully: Hamblin D. (PUM) {742|h1|t=As of 11:50 pm}, Tavares-Reid M. (LPP) {739|t1|^}
Bamboo Walk: Chin O. (LPP) {1,016|c1|t=As of 11:50 pm}, Blythe S. (PUM) {958|b1|^}

The electoral office thanks its {1,340|wk} workers in the parish. Form EC-17/2 refers. Fax (876) 555-0144.

@doc b-daily | national daily | 2033-02-28
Purple wave takes St Elspeth by a whisker

By Kerrian Folkes, Sunday-to-Monday desk

THE People's Union Movement last night snatched control of the St Elspeth Municipal Corporation from the Labour Progressive Party, winning {11|ps|t=last night} of its {20|dv} divisions. Five years ago the PUM had {seven|ps0|t=Five years ago} and its opponents {13|ls0|^}.

But it was nearly not so. In Rose Gully the retired postmaster Delroy Hamblin, 61, squeezed past the sitting councillor, Marcia Tavares-Reid, by a mere {three|g1|t=last night} votes, and the yellows have already said they want that box opened again.

Turnout was a dismal {32 per cent|!to}, against {34.2|to0|t=in 2028} in 2028. Across the parish the PUM piled up {17,052|pv} votes, {1,068|mg|s=the PUM} more than the Progressives, which works out at {50.9 per cent|pp} of the valid vote to {47.7|lp}. Some {43|ca} persons had been nominated: the Movement contested every division, while the LPP left one to an independent.

Mayor-designate Errol Pusey promised {$220 million|road|t=within a year} for parochial roads within a year. "Is not talk we talking," he said.

The result fits a Caribbean Pulse poll in January which put the PUM on {44 per cent|qp|by=Caribbean Pulse} islandwide and the LPP on {39|ql|^}.

@doc c-radio | radio script | 2033-03-02
SIX-THIRTY NEWS, ROSE GULLY

Good evening. {One|g2} vote. That is now what separates winner from loser in Rose Gully, and this evening the winner has changed.

A parish judge finished her recount at a quarter past three. The retired postmaster, who went home on Monday with a majority of {four|!g1|t=on Monday}, has dropped to {740|h2|by=A parish judge}. Marcia Tavares-Reid of the LPP has risen to {741|t2|^}. The {18|rr} ballots that were set aside stay set aside.

It means {ten|ps2|t=this evening} divisions for the purple side, {ten|ls2|t=this evening} for the yellow, and nobody yet with a mayor's chain.

Supporters blocked the Bamboo road for {40 minutes|-}. No one was hurt. In sport, the Reggae Girlz drew {one|-} all.

@doc d-explainer | Q&A on a news site | 2033-03-04
Explainer: Who becomes mayor when it is {ten|ps2} against {ten|ls2}?

Both sides have {10|ps2+ls2|t=now} divisions now. So is it a coin toss?
No. Under the Act, where a corporation is evenly split, the party with more votes in the parish names the chairman. That party is the PUM.

By how much?
The recounts trimmed it a little. Before them the Movement had {17,052|pv|t=Before them} and the Progressives {15,984|lv|t=Before them}. It is now {17,050|pv2|t=now} against an unchanged {15,984|lv2|t=now}, a gap of {1,066|mg2|t=now}.

Unchanged? Did the LPP not gain in Rose Gully?
It did, {two|-}, and lost {two|-} in Bamboo Walk, where Orville Chin's tally went from {1,016|c1} to {1,014|c2}. Sashana Blythe stayed at {985|!b2}. He still wins easily. Two more papers were thrown out, so {218|rj2} have been rejected in all.

How many people voted?
{33,720|vc}. With {112,400|el} names on the list that is {30 per cent|to}, which is the figure the commission uses, although several newspapers printed a higher one.

What did it cost?
The office budgeted {$74 million|cost|by=The office} for the parish. Every station needs {five|wp} people and there are {268|st} of them.

Related: 12 things to know about your polling clerk

@doc e-column | newspaper column | 2033-03-06
Counting on our fingers, one more time

Winsome Dacres

I have covered {nine|-} of these elections and never before have I watched a grown judge hold a ballot to the window to see whether an X was an X or a mosquito. On election night Hamblin had {742|h1|t=On election night} and she had {739|t1|^}. By Thursday each had been visited by fate: he was {two|-} poorer, she {two|-} richer. {1,499|rt} people in that division got up to vote, and {one|g2|t=By Thursday} of them has made her a councillor again.

Spare me the talk of a mandate. {Three in ten|to|v=30} of us turned out. Of those who did, a little over {half|~pp|v=50} chose the party that will now govern on the casting vote. The pollsters were right about who was ahead, and I notice that they asked {1,012|qn} people, give or take {3.1|qe} points, and that not a soul asked me.

And the yellows? From {thirteen|ls0|t=last time} divisions last time to {nine|ls|t=on the night} on the night to {ten|ls2|t=by Thursday's end} by Thursday's end. They call that a revival. Mr Chin, whose margin was cut from {58|k1} to {56|k2}, calls it a scandal.

Meanwhile Mr Pusey's road money, {$202 million|!road} when I last heard it, has to come from somewhere. Of the {43|ca} persons nominated ({20|cp} purple, {19|cl} yellow, {four|cn} brave), not one said where.

@doc f-wire | wire agency | 2033-03-07
Jamaica parish gets mayor after tied council vote

KINGSTON, March 7 (CaribPress) - The {20|dv}-member council of St Elspeth elected Errol Pusey of the People's Union Movement as mayor on Tuesday after judicial recounts left both parties with {10|ps2+ls2|t=after judicial recounts} seats.

The PUM prevailed because it polled {1,066|mg2|s=The PUM} more votes parishwide in the Feb. 27 election, {17,050|pv2} to the LPP's {15,984|lv2}. Independents shared {468|nv}.

The decisive reversal came in Rose Gully, where a {three|g1|s=PUM}-vote PUM win became a single-vote defeat. The LPP said it would not appeal the loss of Bamboo Walk's {two|-} ballots, as its man there kept a {56|k2|s=its man there}-vote cushion, {1,014|c2} to {958|b2}.
