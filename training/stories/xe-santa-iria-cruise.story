@story xe-santa-iria-cruise
@topic Tourism in Santa Iria: overnight stays, cruise tax and a referendum
@subject S = Santa Iria | the island | the town
@subject R = Santa Iria cruise referendum | the referendum
@subject C = cruise ships at Santa Iria | cruise ships | the ships
@fact ov = 912000 | other | S | overnight stays | 2030 | cumulative
@fact ov9 = 960000 | other | S | overnight stays | 2029 | cumulative
@fact dn = 48000 | other | S | overnight stays fewer | 2030 | constant
@fact dp = -5 | rate | S | change in overnight stays | 2030 | constant
@fact ho = 547200 | other | S | overnight stays in hotels | 2030 | cumulative
@fact fl = 282800 | other | S | overnight stays in flats | 2030 | cumulative
@fact ca = 82000 | other | S | overnight stays on camp sites | 2030 | cumulative
@fact hs = 60 | other | S | share of hotels in overnight stays | 2030 | cumulative
@fact sh = 152 | other | C | calls | 2030 | cumulative
@fact pas = 1900 | ridership | C | passengers per call | 2030 | constant
@fact pt = 288800 | ridership | C | passengers | 2030 | cumulative
@fact tax = 5 | price | C | euros of tax for each passenger | 2030 | constant
@fact tt = 1444000 | revenue | C | euros of tax | 2030 | cumulative
@fact yes = 7344 | vote_count | R | votes for a limit | 2031-03-16 | constant
@fact no = 6256 | vote_count | R | votes against a limit | 2031-03-16 | constant
@fact vt = 13600 | votes_cast | R | valid votes | 2031-03-16 | constant
@fact ys = 54 | vote_share | R | share of votes for a limit | 2031-03-16 | constant
@fact ns = 46 | vote_share | R | share of votes against a limit | 2031-03-16 | constant
@fact mp = 8 | margin | R | percentage points between the two sides | 2031-03-16 | constant
@fact mv = 1088 | margin | R | votes between the two sides | 2031-03-16 | constant
@fact lim = 100 | other | C | calls in a year | 2032 | plan | threshold
@fact cut = 52 | other | C | calls fewer in a year | 2032 | plan | projected
@trap fl pt :: stays in flats and passengers are nearly as many
@race ref = yes no
@rel diff dn = ov9 - ov
@rel change dp = ov9 -> ov
@rel sum ov = ho + fl + ca
@rel share hs = ho / ov
@rel product pt = sh * pas
@rel product tt = pt * tax
@rel sum vt = yes + no
@rel share ys = yes / vt
@rel diff mp = ys - ns
@rel diff mv = yes - no
@rel diff cut = sh - lim

@doc a-daily | daily | 2031-03-17
Islanders vote to thin out the ships

By Benedita Kauffmann-Sá

Santa Iria wants fewer cruise ships. {7,344|yes|t=on Sunday} people voted on Sunday for a limit, {6,256|no|^} against it, {13,600|vt|^} in all. That is {54 percent|ys} to {46|ns}, a margin of {8 percent|!mp|force} or {1,088|mv} votes.

From 2032 {100|lim} calls a year will be allowed. Last year it was {152|sh|t=Last year}, so {52|cut} have to go.

With {1,900|pas} passengers a call, the ships brought {288,800|pt} people ashore. At {five|tax} euros of tax each, that came to {14.44 million|!tt} euros for the town, which will have to find it elsewhere.

@doc b-trade | trade paper | 2031-02-20
Santa Iria: beds emptier

Overnight stays slipped from {960,000|ov9|t=2029} in 2029 to {912,000|ov|t=2030} in 2030, down {48,000|dn} or {5 percent|dp|v=-5}. Hotels sold {547,200|ho} ({60 percent|hs}), flats {228,800|!fl} and camp sites {82,000|ca}.

Not in these numbers: the {288,800|pt} who came off the ships and were gone by supper.

@doc c-radio | radio brief | 2031-03-16
Rádio Ilha, 10 p.m.

It's a yes. {54|ys} per cent against {46|ns}, {eight|mp} points apart. In votes: {7,344|yes} minus {6,256|no}, so {1,088|mv}. The harbour pilots' choir sang anyway.
