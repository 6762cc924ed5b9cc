@story k1-ghana-runoff-2008
@topic Ghana: second round of an invented presidential election, provisional returns to declaration
@subject A = Kwabena Asiedu-Frempong | Asiedu-Frempong | Asiedu | the vice-president
@subject B = Mahama Yelnaa | Yelnaa | the former governor of the central bank | the opposition candidate
@subject C = Electoral Commission | the commission | EC
@subject G = Ghana | Ghanaian voters | the country
@subject O = Coalition of Observers | COBO | the observers
@subject T = Tain district | Tain
@fact a1 = 51.2 | vote_share | A | share of valid votes in the second round | 140 constituencies | snapshot
@fact b1 = 48.8 | vote_share | B | share of valid votes in the second round | 140 constituencies | snapshot
@fact n1 = 140 | other | C | constituencies whose results are in | Monday 29 December midday | cumulative
@fact n2 = 229 | other | C | constituencies whose results are in | Tuesday 30 December | cumulative
@fact nall = 230 | other | G | constituencies in all | - | constant
@fact a2 = 49.87 | vote_share | A | share of valid votes in the second round | 229 constituencies | snapshot
@fact b2 = 50.13 | vote_share | B | share of valid votes in the second round | 229 constituencies | snapshot
@fact bl = 23055 | margin | B | votes ahead in the second round | 229 constituencies | snapshot
@fact av = 4480446 | vote_count | A | valid votes in the second round | declaration | snapshot
@fact bv = 4521032 | vote_count | B | valid votes in the second round | declaration | snapshot
@fact all = 9001478 | votes_cast | G | valid votes in the second round | declaration | snapshot
@fact mar = 40586 | margin | B | votes ahead in the second round | declaration | snapshot
@fact af = 49.77 | vote_share | A | share of valid votes in the second round | declaration | snapshot
@fact bf = 50.23 | vote_share | B | share of valid votes in the second round | declaration | snapshot
@fact ar1 = 49.1 | vote_share | A | share of valid votes in the first round | 7 December | snapshot
@fact br1 = 47.9 | vote_share | B | share of valid votes in the first round | 7 December | snapshot
@fact tu = 72.9 | turnout | G | share of registered voters who voted in the second round | declaration | snapshot
@fact tu1 = 69.5 | turnout | G | share of registered voters who voted in the first round | 7 December | snapshot
@fact pv = 50.4 | vote_share | B | share in the observers' parallel count | 30 December | snapshot | projected
@fact pm = 0.7 | margin_of_error | O | margin of error of the parallel count | 30 December | snapshot
@fact po = 1070 | sample_size | O | polling stations in the parallel count | 30 December | snapshot
@fact tr = 53890 | votes_cast | T | registered voters | 2 January | constant
@fact th = 50 | vote_share | - | share needed to win | - | constant | threshold
@rel sum all = av + bv
@rel diff mar = bv - av
@rel share af = av / all
@rel share bf = bv / all
@trap a1 a2 :: two stages of the count
@trap ar1 af :: first and second round
@trap bl mar :: lead before and after the last constituency
@trap b2 pv :: count and parallel count
@race early = a1 b1
@race late = a2 b2
@race end = af bf
@race first = ar1 br1

@doc a-radio | FM radio news script | 2008-12-29
SUNRISE NEWS AT 1 PM – MONDAY

Vice-President Kwabena Asiedu-Frempong is holding on to a slim lead, with results from {140|n1|t=As of midday today} of the {230|nall} constituencies in. As of midday today the Electoral Commission has him at {51.2|a1|t=As of midday today|by=the Electoral Commission|s=him} percent. His challenger Mahama Yelnaa stands at {48.8|b1|^}.

Most of what is outstanding is in Greater Accra and the three northern regions, where Mr Yelnaa was strong in the first round. He lost that first round narrowly, you will recall: {47.9|br1|t=first round|s=He} percent to {49.1|ar1|^}, neither man reaching {fifty|th} plus one.

Queues yesterday were longer than on the seventh, when {69.5|tu1|t=on the seventh} percent came out. The chairman of the EC, Dr Comfort Aryeetey, appeals for calm.

In sports, Asante Mamba drew one-all. Cocoa is steady. The weather: Harmattan, visibility two kilometres at Tamale.
@doc b-wire | international agency | 2008-12-30
Ghana opposition man ahead by a whisker, one seat to vote again

ACCRA, Dec 30 – Former central bank governor Mahama Yelnaa led Ghana's presidential run-off by {23,055|bl|t=on Tuesday|by=the Electoral Commission} votes on Tuesday but the Electoral Commission refused to declare him winner before Tain, a farming district where ballots were stolen, votes on Friday.

With {229|n2|t=on Tuesday} constituencies counted, Yelnaa had {50.13|b2|t=With 229 constituencies counted} percent and Vice-President Kwabena Asiedu-Frempong {49.87|a2|^}.

Tain has {53,890|tr} registered voters, enough in theory to reverse the outcome.

The Coalition of Observers said its parallel count in {1,070|po|by=The Coalition of Observers} polling stations gave Yelnaa {50.4|pv|^} percent, with a margin of error of {0.7|pm|^} points, and that it could therefore "not call the race".

Asiedu-Frempong's camp said it had evidence of stuffing in Volta and asked a court to halt the tally. The cedi slipped.
@doc c-paper | Accra daily | 2009-01-05
IT'S YELNAA!

Tain settles it — Margin grows to {40,586|mar} — "I will be president of all"

From Nii Armah Quaye and Salamatu Braimah

THE long wait is over. Mahama Yelnaa, 58, is president-elect of the Republic, having polled {4,521,032|bv} valid votes, or {50.23|bf} per cent, in the run-off. Vice-President Asiedu-Frempong obtained {4,480,446|av}, or {49.77|af}.

Dr Comfort Aryeetey read out the figures on Saturday afternoon after Tain, where the Vice-President's party stayed away, had given nine votes in ten to the victor. Before Tain the lead was {23,055|bl|t=Before Tain}.

In all, {9,001,478|all} ballots were valid; participation was {72.9|tu} per cent, up from {69.5|tu1|t=in round one} in round one.

The president-elect did not win the first round. Then it was Asiedu-Frempong {49.1|ar1|t=Then}, Yelnaa {47.9|br1|t=Then}.

He is sworn in on Wednesday at Independence Square, Gate 4 for the general public.

INSIDE: 8 pages of constituency results
@doc d-magazine | regional magazine | 2009-01-12
How to lose by half a point

Never has an African incumbent party conceded on so little. Of some {nine million|~all|v=9000000} votes, fewer than {41,000|<mar} separated Mahama Yelnaa, technocrat, northerner, bad dancer, from the man whom the outgoing government had chosen to follow it.

The signs were there if one looked past the first bulletins. By midday on the Monday, Kwabena Asiedu-Frempong appeared to be cruising at just over {51|a1|round|t=midday on the Monday|s=Kwabena Asiedu-Frempong}%, yet {90|-} of {230|nall} constituencies were missing, and they were the wrong ones. A day later he was under water. An independent sample, drawn from {1,070|po} stations by civic groups, had the economist on {50.4|pv|by=civic groups|s=the economist}%, and it was right to within a fifth of a point: he finished on {50.2|bf|s=he}%.

Tain did not decide the election. Even had all {53,890|tr} people on its roll appeared and three in four of them chosen the vice-president, his deficit of {23,000|~bl|s=his} would only just have vanished.

What decided it was turnout of {72.9|tu}%, the highest since 1992.
