@story xb-strathmarle-council
@topic Council election in a Scottish burgh, 2033
@subject C = Strathmarle Council | council | chamber
@subject N = Strathmarle First | First
@subject L = Harbour Alliance | Alliance
@subject G = Green Coast | Greens
@subject I = independents | independent
@subject W = Inverlaggan ward | ward | Inverlaggan
@subject A = Morag Abernethy-Singh | Abernethy-Singh
@subject B = Duncan Okonjo | Okonjo
@fact s = 35 | seats | C | seats | 2033-05-05 | constant
@fact sn = 14 | seats | N | seats | 2033-05-05 | constant
@fact sl = 12 | seats | L | seats | 2033-05-05 | constant
@fact sg = 5 | seats | G | seats | 2033-05-05 | constant
@fact si = 4 | seats | I | seats | 2033-05-05 | constant
@fact maj = 18 | seats | C | seats needed for a majority | - | constant | threshold
@fact short = 4 | seats | N | seats short of a majority | 2033-05-05 | constant
@fact sn0 = 17 | seats | N | seats | 2029 | constant
@fact snd = 3 | seats | N | seats lost | 2033-05-05 | constant
@fact coal = 19 | seats | N | seats together with the Greens | 2033-05-05 | plan | hypothetical
@fact v = 24000 | votes_cast | C | votes cast | 2033-05-05 | constant
@fact el = 48000 | other | C | registered electors | 2033-05-05 | constant
@fact to = 50 | turnout | C | turnout | 2033-05-05 | constant
@fact to0 = 46 | turnout | C | turnout | 2029 | constant
@fact tod = 4 | margin | C | rise of turnout in percentage points | 2033-05-05 | constant
@fact vn = 9120 | vote_count | N | votes | 2033-05-05 | constant
@fact vns = 38 | vote_share | N | share of the votes | 2033-05-05 | constant
@fact vl = 8160 | vote_count | L | votes | 2033-05-05 | constant
@fact vls = 34 | vote_share | L | share of the votes | 2033-05-05 | constant
@fact lead = 4 | margin | N | lead in percentage points | 2033-05-05 | constant
@fact wa = 1013 | vote_count | A | votes in the ward | 2033-05-05 | constant
@fact wb = 986 | vote_count | B | votes in the ward | 2033-05-05 | constant
@fact wm = 27 | margin | A | majority in the ward | 2033-05-05 | constant
@rel sum s = sn + sl + sg + si
@rel diff short = maj - sn
@rel diff snd = sn0 - sn
@rel sum coal = sn + sg
@rel share to = v / el
@rel diff tod = to - to0
@rel share vns = vn / v
@rel share vls = vl / v
@rel diff lead = vns - vls
@rel diff wm = wa - wb
@race ward = wa wb
@trap tod lead :: four points twice
@trap short si :: four seats twice

@doc daily | evening paper | 2033-05-06
First comes first, but falls short

Strathmarle First is the largest party on the new council with {14|sn} of {35|s} seats, {three|snd} fewer than the {17|sn0|t=in 2029} it won in 2029. It is {four|short} short of the {18|maj} needed to govern alone.

The Alliance has {12|sl}, the Greens {six|!sg} and independents {four|si}.

First took {38 per cent|vns} of the vote, the Alliance {34|vls}: a lead of {four points|lead}. Turnout reached {50 per cent|to}, {24,000|v} of {48,000|el} electors, up {four points|tod} from {46|to0}.

@doc live | live page | 2033-05-06
Strathmarle count: as it happened

02.14 Drama in Inverlaggan. Abernethy-Singh {1,013|wa}, Okonjo {986|wb}. She's in by {37|!wm}! No recount asked for.

03.40 All in: First {14|sn}, Alliance {12|sl}, Greens {5|sg}, independents {4|si}. That is all {35|s}.

03.52 With the Greens, First would have {19|coal}; {18|maj} is the magic number.

04.05 Votes across the council area: {24,000|v}. First {9,120|vn} ({38%|vns}), Alliance {8,160|vl} ({34%|vls}).

04.20 Off to bed. Kettle's on at the Town House till 5.

@doc letter | letter to the editor | 2033-05-09
Half a mandate

Sir, — Of {48,000|el} electors {24,000|v} voted, {50 per cent|to}. Your paper cheers because it was {46|to0|t=last time} last time; a gain of {six points|!tod} is nothing to brag of. And {9,120|vn} votes, {38 per cent|vns} of the {24,000|v}, are to decide who fixes my road?
