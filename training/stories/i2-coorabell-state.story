@story coorabell-state
@topic Australian state electorate of Coorabell: preferences, postal votes, election pledges on police and housing
@subject C = electorate of Coorabell | Coorabell | the seat | the seat of Coorabell
@subject L = Labor Reform | Labor Reform party | Renee Stavropoulos | Stavropoulos | the sitting member | the minister | Ms Stavropoulos
@subject N = National Coalition | the Coalition | Coalition | Lachlan Mbeki | Mbeki | Mr Mbeki | the dairy farmer
@subject T = Independent Bronwyn Thuy Le | Bronwyn Le | Le | Dr Le | the independent | the GP
@subject G = Greens candidate Piet Wiradjari | Wiradjari | the Greens | Greens
@subject E = state electoral commission | the commission | the electoral commission
@subject S = the state | state government | the state budget
@fact l1 = 29.4 | vote_share | L | share of first preferences | final | snapshot
@fact n1 = 35.2 | vote_share | N | share of first preferences | final | snapshot
@fact t1 = 24.8 | vote_share | T | share of first preferences | final | snapshot
@fact g1 = 10.6 | vote_share | G | share of first preferences | final | snapshot
@fact nn = 37.9 | vote_share | N | share of first preferences | election night, 22:30 | snapshot
@fact tn = 22.0 | vote_share | T | share of first preferences | election night, 22:30 | snapshot
@fact cn = 58 | counted_share | C | votes counted | election night, 22:30 | snapshot
@fact t2 = 51.6 | vote_share | T | share after preferences | final | snapshot
@fact n2 = 48.4 | vote_share | N | share after preferences | final | snapshot
@fact tv = 22187 | vote_count | T | votes after preferences | final | snapshot
@fact nv = 20811 | vote_count | N | votes after preferences | final | snapshot
@fact fv = 42998 | votes_cast | C | formal votes | final | snapshot
@fact iv = 1702 | votes_cast | C | informal votes | final | snapshot
@fact mg = 1376 | margin | T | lead in votes over the rival after preferences | final | snapshot
@fact gp = 81 | rate | G | preferences that went to the independent | final | snapshot
@fact po = 9300 | votes_cast | C | postal votes still to be counted | Monday | snapshot
@fact m0 = 6.1 | margin | L | margin in points after preferences | previous election | snapshot
@fact pn = 1000 | officers | N | additional police officers statewide | over four years | plan | pledged
@fact pl = 600 | officers | L | additional police officers statewide | over four years | plan | pledged
@fact po2 = 17850 | officers | S | police officers in the state | June 2032 | snapshot
@fact lp = 5.8 | margin | N | lead in points over the nearest rival in first preferences | final | snapshot
@fact nl = 2.7 | margin | N | points lost since election night | final | snapshot
@fact tl = 2.8 | margin | T | points gained since election night | final | snapshot
@fact dc = 800000000 | budget | N | cost of promises in dollars above the rival | over four years | plan | projected
@fact ip = 3.8 | rate | C | share of informal votes | final | snapshot
@fact tu = 4000000000 | budget | S | cost of the second harbour tunnel in dollars | - | plan | projected
@fact hl = 30000 | units_pledged | L | homes statewide | by 2038 | plan | pledged
@fact hn = 12000 | units_pledged | N | lots released statewide | by 2038 | plan | pledged
@fact bl = 2300000000 | budget | L | cost of all campaign promises in dollars | over four years | plan | projected
@fact bn = 3100000000 | budget | N | cost of all campaign promises in dollars | over four years | plan | projected
@fact sp = 640000 | spending | T | campaign money spent in dollars | 2032-10 | cumulative
@fact vo = 1900 | other | T | volunteers | 2032-10 | snapshot
@fact lt = 52 | rate | L | preferences that went to the independent | final | snapshot
@fact lm = 48 | rate | L | preferences that went to the Coalition | final | snapshot
@rel sum fv = tv + nv
@rel share t2 = tv / fv
@rel share n2 = nv / fv
@rel diff mg = tv - nv
@rel diff lp = n1 - l1
@rel diff nl = nn - n1
@rel diff tl = t1 - tn
@rel diff dc = bn - bl
@race first = n1 l1 t1 g1
@race after = t2 n2
@trap n1 n2 :: before and after preferences
@trap nn n1 :: election night and final
@trap fv iv :: formal and informal votes
@trap pn pl :: rival promises
@trap hl hn :: homes and lots
@trap bl bn :: rival costings
@trap gp lt :: preferences of two candidates

@doc pre-poll-costings | business daily | 2032-10-19
Costings: Coalition promises {$800m|dc} dearer

The Coalition will go to Saturday's poll with {$3.1 billion|bn|t=over four years|by=figures lodged with the budget office} of promises over four years, Labor Reform with {$2.3 billion|bl|^}, according to figures lodged with the budget office yesterday.

The largest item on the Coalition's side is {1,000|pn} extra police, on top of a force of {17,850|po2}. Labor Reform would add {600|pl} and spend the difference on housing: it has promised {30,000|hl} homes by 2038. The Coalition's answer, {12,000|hn} lots of Crown land, is cheaper because nobody would have to build anything.

Neither costing includes the second harbour tunnel, which the Treasury thinks will need {$4 billion|tu|by=the Treasury}.

In Coorabell, where housing minister Renee Stavropoulos defends a margin of {6.1|m0} per cent, an independent has put up {1,900|vo} volunteers.

@doc abc-like | public broadcaster live results | 2032-10-23
Coorabell: too close to call

10.30pm update. With {58 per cent|cn|t=10.30pm} counted the Coalition's Lachlan Mbeki is on {37.9|nn|^}, and you'd normally say that's good enough when the sitting member has collapsed. But Bronwyn Le, the GP from Nerrigan, is on {22.0|tn|^} and climbing, and the pre-poll centre at the showgrounds has only just opened its boxes.

What to watch: if Le gets ahead of Stavropoulos for second... no, scratch that, we're told by our own Anthea she must first pass the minister, whose primary vote is around {30|~l1|m=projected}. Then Greens preferences come into play.

The Coalition started the night needing {6.1|m0} points from Labor Reform. It's got those. It may not be enough.

Tap for all 93 seats. Turn on notifications.

@doc regional-paper | regional newspaper | 2032-10-25
Postal pile could decide Coorabell

Around {9,300|~po|t=this morning|by=the electoral commission} postal votes were still sealed in Coorabell this morning, the electoral commission said, and both sides claim them.

Dairy farmer Lachlan Mbeki led on primaries all weekend. Dr Le, meanwhile, has edged past Ms Stavropoulos in the commission's notional count after the exclusion of the Greens' Piet Wiradjari, whose how-to-vote card put the GP second.

"I've had {2|-} hours' sleep and {3|-} pies," Mr Mbeki said at the saleyards.

Dr Le's campaign, which has spent {$640,000|sp} and fielded {1,900|vo} volunteers, declined to predict anything.

Ms Stavropoulos conceded on Sunday. "I promised {30,000|hl|s=I} homes," she told supporters. "I'd like to be the first to lose one."

Rainfall: Nerrigan 11mm, Coorabell 4mm. Vealers to 512c/kg.

@doc wire | national wire | 2032-11-04
Independent Le claims Coorabell

A GP who came third on primary votes is the new member for Coorabell.

Bronwyn Le was declared elected on Thursday with {22,187|tv|t=on Thursday} votes after preferences to {20,811|nv|^} for the Coalition's Lachlan Mbeki, a margin of {1,376|mg|^}. That's {51.6|t2|^} per cent to {48.4|n2|^}.

On first preferences Mbeki polled {35.2|n1|t=On first preferences} per cent, Labor Reform's Renee Stavropoulos {29.4|l1|^}, Le {24.8|t1|^} and the Greens' Piet Wiradjari {10.6|g1|^}. Some {81|gp|s=Wiradjari} per cent of Wiradjari's preferences went to Le, lifting her over the minister and out of reach.

There were {1,702|iv} informal votes, about {3.8|ip} per cent.

The Coalition, which will form government, has confirmed its {1,000|pn} police but says the first of them won't be in uniform until 2034.

@doc explainer | election analyst's blog | 2032-11-06
From third to first: how the Coorabell throw went

The primaries: Coalition {35.2|n1}, Labor Reform {29.4|l1}, Le {24.8|t1}, Greens {10.6|g1}. In first-past-the-post that's a Mbeki win by {5.8|lp} points and I could have gone to the beach.

Exclusion one: Wiradjari. About {four in five|~gp|v=80|s=Wiradjari} of his voters had Le next. Add that to her pile and she passes the minister, who gets nearly all the rest.

Exclusion two: Stavropoulos. Her people split {52|lt|s=the independent}–{48|lm} for the independent, weaker than I had assumed.

Final: {22,187|tv} v {20,811|nv}, from {42,998|fv} formal votes.

Note how misleading the night was. At half past ten Mbeki had {37.9|nn|t=At half past ten} and Le {22|tn|^}. Later booths cost him {2.7|nl} points and gave her {2.8|tl}. With {58|cn|t=At half past ten} per cent in, I tweeted "Coalition gain". I have deleted it 1 time and apologised 40.
