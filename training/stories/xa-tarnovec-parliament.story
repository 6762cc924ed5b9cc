@story xa-tarnovec-parliament
@topic Snap election to the assembly of the autonomous region of Tarnovec
@subject Z = Civic Dawn | Dawn | the winners
@subject N = National Bloc | the Bloc
@subject G = Green Orchard | the Greens | Orchard
@subject S = Smallholders | Smallholders' Union
@subject H = Tarnovec assembly | the assembly | the chamber
@fact vz = 138600 | vote_count | Z | votes | final | snapshot
@fact vn = 115500 | vote_count | N | votes | final | snapshot
@fact vg = 42000 | vote_count | G | votes | final | snapshot
@fact vs = 33600 | vote_count | S | votes | final | snapshot
@fact vo = 90300 | vote_count | H | votes for lists below the bar | final | snapshot
@fact vt = 420000 | votes_cast | H | valid votes | final | snapshot
@fact pz = 33 | vote_share | Z | share of the vote | final | snapshot
@fact pn = 27.5 | vote_share | N | share of the vote | final | snapshot
@fact pg = 10 | vote_share | G | share of the vote | final | snapshot
@fact ps = 8 | vote_share | S | share of the vote | final | snapshot
@fact po = 21.5 | vote_share | H | share of the vote for lists below the bar | final | snapshot
@fact mp = 5.5 | margin | Z | lead in points over the Bloc | final | snapshot
@fact mv = 23100 | margin | Z | lead in votes over the Bloc | final | snapshot
@fact e = 34.5 | poll_share | Z | share of the vote in the exit poll | 2035-11-11 20:00 | snapshot | projected
@fact en = 26 | poll_share | N | share of the vote in the exit poll | 2035-11-11 20:00 | snapshot | projected
@fact em = 8.5 | margin | Z | lead in points over the Bloc in the exit poll | 2035-11-11 20:00 | snapshot | projected
@fact sz = 34 | seats | Z | seats | final | constant
@fact sn = 28 | seats | N | seats | final | constant
@fact sg = 10 | seats | G | seats | final | constant
@fact ss = 8 | seats | S | seats | final | constant
@fact st = 80 | seats | H | seats | - | constant
@fact co = 44 | seats | H | seats of a coalition of Dawn and Greens | final | constant
@fact mj = 41 | seats | H | seats that make a majority | - | constant | threshold
@fact sp = 3 | other | H | seats of the coalition above a majority | final | constant
@fact oz = 25.8 | vote_share | Z | share of the vote | 2031 election | constant
@fact gz = 7.2 | other | Z | points won since the last election | final | constant
@rel sum vt = vz + vn + vg + vs + vo
@rel share pz = vz / vt
@rel share pn = vn / vt
@rel share pg = vg / vt
@rel share ps = vs / vt
@rel share po = vo / vt
@rel diff mp = pz - pn
@rel diff mv = vz - vn
@rel diff em = e - en
@rel sum st = sz + sn + sg + ss
@rel sum co = sz + sg
@rel diff sp = co - mj
@rel diff gz = pz - oz
@race final = vz vn vg vs
@race exit = e en
@trap em mp :: exit poll and result
@trap sg pg :: ten seats and ten percent
@trap ps ss :: eight percent and eight seats
@trap e pz :: forecast and result

@doc a-live | live post | 2035-11-11
20:01 Exit poll: Dawn breaks

Kompas-9's exit poll has Civic Dawn on {34.5|e|t=20:01|by=Kompas-9's exit poll} percent and the National Bloc on {26|en|^}, a gap of {9.5 points|!em|^}. Whether the Greens get in, it will not say. Dawn had {25.8 percent|oz|t=in 2031} in 2031. A majority in the assembly takes {41|mj} of {80|st} seats.

@doc b-table | results page | 2035-11-13
TARNOVEC: FINAL RESULT

Civic Dawn {138,600|vz} {33.0%|pz} seats {34|sz}
National Bloc {115,500|vn} {27.5%|pn} seats {28|sn}
Green Orchard {42,000|vg} {10.0%|pg} seats {10|sg}
Smallholders {36,300|!vs} {8.0%|ps} seats {8|ss}
Lists below the bar {90,300|vo} {21.5%|po} no seats
Valid votes {420,000|vt}, seats {80|st}

@doc c-wire | wire agency | 2035-11-13
Dawn and Greens can govern Tarnovec together

TARNOVEC - Civic Dawn won Sunday's snap election with {33%|pz}, {5.5 points|mp} ahead of the Bloc's {27.5%|pn} and {7.2|gz} up on the {25.8%|oz|t=last time} it had last time, final figures showed.

In votes it was {138,600|vz} to {115,500|vn}, {23,100|mv} apart.

With its own {34|sz} seats and the {10|sg} of Green Orchard it would have {44|co} of {80|st}, {five|!sp} more than the {41|mj} needed. The Bloc took {28|sn} and the Smallholders {eight|ss}. The exit poll had overstated the distance at {8.5|em} points.
