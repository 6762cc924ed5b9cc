@story grenzmark-landtag
@topic State election in the Grenzmark, Germany: exit poll, projections, provisional result and the seat arithmetic
@subject S = Soziale Union | the Social Union | Social Union | SU
@subject H = Heimat und Fortschritt | HuF | Heimat und Fortschritt party | the Heimat party
@subject G = Grüne Liste | the Green List | Green List | GL
@subject F = Freie Bürger | the Free Citizens | Free Citizens
@subject O = Dorothea Wuppermann | Wuppermann | the premier | Premier Wuppermann | state premier Dorothea Wuppermann
@subject B = Kemal Lindqvist | Lindqvist | the HuF challenger | the challenger
@subject L = state parliament | the Landtag | Landtag | Grenzmark | the Grenzmark | the state
@fact s1 = 33.5 | vote_share | S | share of the vote | 18:00 exit poll | snapshot | projected
@fact h1 = 31.0 | vote_share | H | share of the vote | 18:00 exit poll | snapshot | projected
@fact g1 = 12.5 | vote_share | G | share of the vote | 18:00 exit poll | snapshot | projected
@fact f1 = 5.2 | vote_share | F | share of the vote | 18:00 exit poll | snapshot | projected
@fact s2 = 32.1 | vote_share | S | share of the vote | 21:30 projection | snapshot | projected
@fact h2 = 32.3 | vote_share | H | share of the vote | 21:30 projection | snapshot | projected
@fact f2 = 5.0 | vote_share | F | share of the vote | 21:30 projection | snapshot | projected
@fact s3 = 31.8 | vote_share | S | share of the vote | provisional result | snapshot
@fact h3 = 32.6 | vote_share | H | share of the vote | provisional result | snapshot
@fact g3 = 12.9 | vote_share | G | share of the vote | provisional result | snapshot
@fact f3 = 4.9 | vote_share | F | share of the vote | provisional result | snapshot
@fact s0 = 36.4 | vote_share | S | share of the vote | 2026 election | snapshot
@fact h0 = 27.0 | vote_share | H | share of the vote | 2026 election | snapshot
@fact th = 5 | vote_share | L | share needed to enter parliament | - | constant | threshold
@fact fm = 1174 | other | F | votes missing to the threshold | provisional result | snapshot
@fact sl = 4.6 | margin | S | points lost since the election before | provisional result | snapshot
@fact hg = 5.6 | margin | H | points gained since the election before | provisional result | snapshot
@fact ms = 1.7 | other | S | points by which the exit poll was off | provisional result | snapshot
@fact sn = 17950 | sample_size | L | questionnaires of the exit poll | 2031-03-23 | snapshot
@fact ss = 37 | seats | S | seats | provisional result | snapshot
@fact hs = 38 | seats | H | seats | provisional result | snapshot
@fact gs = 15 | seats | G | seats | provisional result | snapshot
@fact tt = 90 | seats | L | seats | - | constant
@fact mj = 46 | seats | L | seats needed for a majority | - | constant | threshold
@fact sg = 52 | seats | - | seats of Social Union and Green List together | provisional result | snapshot
@fact to = 68.4 | turnout | L | turnout | provisional result | snapshot
@fact to0 = 64.9 | turnout | L | turnout | 2026 election | snapshot
@fact md = 0.8 | margin | H | lead in points over the nearest rival | provisional result | snapshot
@fact tc = 1200 | jobs | O | additional teachers | by 2034 | plan | pledged
@fact pc = 900 | officers | B | additional police officers | by 2034 | plan | pledged
@rel diff sl = s0 - s3
@rel diff hg = h3 - h0
@rel diff ms = s1 - s3
@rel sum tt = ss + hs + gs
@rel sum sg = ss + gs
@rel diff md = h3 - s3
@race exit = s1 h1 g1 f1
@race late = s2 h2 f2
@race provisional = s3 h3 g3 f3
@trap s1 s3 :: exit poll and count
@trap h2 h3 :: projection and count
@trap s0 s3 :: two elections
@trap gs hs :: seats of two parties
@trap f2 f3 :: above and below the threshold

@doc agency-flash | agency, 18:10 | 2031-03-23
Exit poll: Social Union ahead of Heimat party in Grenzmark

The Social Union of state premier Dorothea Wuppermann is in front in the election for the Landtag of the Grenzmark, according to an exit poll released when polls closed at 6 p.m.

It reached {33.5 percent|s1|t=when polls closed at 6 p.m.|by=an exit poll}, down from {36.4|s0|t=five years ago} five years ago. Heimat und Fortschritt, led by Kemal Lindqvist, came to {31.0|h1|t=when polls closed at 6 p.m.|by=an exit poll}, its best figure yet after {27.0|h0|t=in 2026} in 2026. The Green List stood at {12.5|g1|t=when polls closed at 6 p.m.|by=an exit poll}.

The Free Citizens would just clear the {5 percent|th} hurdle at {5.2|f1|t=when polls closed at 6 p.m.|by=an exit poll}.

@doc english-broadcaster | English service of a broadcaster | 2031-03-24
Germany: Far-off Grenzmark, very close night

Nobody in the Grenzmark went to bed early. In a state with fewer people than Cologne, the largest party changed {twice|-} between supper and midnight.

At six, Premier Wuppermann's Social Union was on {33.5%|s1|t=At six}. By half past nine, with projections drawn from counted ballots, it had been overtaken: {32.1|s2|t=By half past nine} to {32.3|h2|^} for Heimat und Fortschritt. The provisional result, out at 1:12 this morning, confirmed the change: HuF {32.6%|h3|t=The provisional result}, SU {31.8%|s3|^}, a difference of {0.8|md|^} points.

What it did not change is who can govern. HuF holds {38|hs} of {90|tt} seats, the SU {37|ss} and the Green List, on {12.9%|g3|t=The provisional result}, {15|gs}. Together the latter two have {52|sg}, and {46|mj} suffice.

The drama of the night belonged to the smallest. The Free Citizens, at exactly {5.0|f2|t=By half past nine} by half past nine, ended on {4.9%|f3|t=The provisional result}: {1,174|fm} votes short.

Turnout rose from {64.9|to0|t=last time} last time to {68.4%|to}.

DW-style newsletter: Inside Europe in 5 minutes

@doc regional-daily | regional daily, editorial | 2031-03-25
Winning and losing

Kemal Lindqvist won the election and will not be premier. Dorothea Wuppermann lost {4.6|sl} points and will. Both facts are in order.

Our constitution does not crown whoever is longest. It asks for {46|mj} hands out of {90|tt}, and the premier can count on {37|ss|s=the premier} of her own and {15|gs|s=the Greens} of the Greens. The challenger has his {38|hs|s=The challenger} and no friend.

He should nonetheless be listened to. From {27|h0|t=five years ago|s=He} to {32.6|h3|s=He} percent, from five years ago to Sunday: that is no accident, and his {900|pc|s=his} police officers were not the reason. The closed surgeries were. Nor were her {1,200|tc|s=her} teachers what saved her.

And the Free Citizens? {1,174|fm} ballots. There are villages of that size in which their leader did not shake one hand.

@doc data-ticker | election data site | 2031-03-24
Landtag Grenzmark 2031 // provisional official result // all districts

HuF {32.6|h3|t=provisional official result} (exit poll {31.0|h1|t=exit poll})
SU {31.8|s3|t=provisional official result} (exit poll {33.5|s1|t=exit poll})
Green List {12.9|g3|t=provisional official result} (exit poll {12.5|g1|t=exit poll})
Free Citizens {4.9|f3|t=provisional official result} (exit poll {5.2|f1|t=exit poll}) – below {5|th}, no seats

Seats: {38|hs} HuF / {37|ss} SU / {15|gs} GL
Turnout: {68.4|to}, 2026: {64.9|to0|t=2026}
Gains: HuF +{5.6|hg}; losses: SU −{4.6|sl}

Largest miss of the exit poll: {1.7|ms} points (SU). Method note: {41|-} precincts sampled, {17,950|sn} questionnaires.
