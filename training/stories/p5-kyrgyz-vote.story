@story p5-kyrgyz-vote
@topic Parliamentary election in Kyrgyzstan: exit figures to the final allocation of seats
@subject B = Birdik party | Birdik | the ruling party | the party of power
@subject A = Ak-Too | the opposition alliance | Ak-Too alliance
@subject Z = Zhashtar | the youth list | the newcomers
@subject E = Emgek Bloc | Emgek | the bloc | the labour bloc
@subject C = Central Election Commission | the commission | the CEC | election officials
@subject K = Kyrgyz election | the election | the vote | Sunday's ballot | the poll
@subject T = Tilek Research | Tilek | the exit pollster
@subject O = observer mission | the observers | the monitors
@subject L = Aida Toktomusheva | Toktomusheva
@fact b1 = 41.2 | vote_share | B | share of votes | 87% counted | snapshot
@fact a1 = 27.5 | vote_share | A | share of votes | 87% counted | snapshot
@fact z1 = 9.8 | vote_share | Z | share of votes | 87% counted | snapshot
@fact e1 = 6.4 | vote_share | E | share of votes | 87% counted | snapshot
@fact cs = 87 | counted_share | C | ballots counted by machine | 2031-10-05 23:00 | snapshot
@fact b2 = 39.7 | vote_share | B | share of votes | final | snapshot
@fact a2 = 28.9 | vote_share | A | share of votes | final | snapshot
@fact z2 = 10.3 | vote_share | Z | share of votes | final | snapshot
@fact e2 = 4.7 | vote_share | E | share of votes | final | snapshot
@fact bx = 44 | poll_share | B | share in an exit poll | 2031-10-05 20:00 | snapshot
@fact ax = 24 | poll_share | A | share in an exit poll | 2031-10-05 20:00 | snapshot
@fact th = 5 | vote_share | C | share needed to enter the chamber | - | constant | threshold
@fact bs = 46 | seats | B | seats | final | snapshot
@fact as = 33 | seats | A | seats | final | snapshot
@fact zs = 11 | seats | Z | seats | final | snapshot
@fact ts = 90 | seats | K | seats in the chamber | - | constant
@fact b0 = 52 | seats | B | seats before the election | 2026 | snapshot
@fact bv = 612400 | vote_count | B | votes | final | snapshot
@fact av = 445800 | vote_count | A | votes | final | snapshot
@fact tv = 1542600 | votes_cast | K | ballots cast | final | snapshot
@fact to = 41.8 | turnout | K | share of voters who voted | final | snapshot
@fact to0 = 34.6 | turnout | K | share of voters who voted | 2026 | snapshot
@fact rg = 3690000 | other | K | registered voters | - | constant
@fact cm = 214 | other | O | complaints received | 2031-10-06 | cumulative
@fact ob = 380 | other | O | observers sent | 2031-10-05 | constant
@fact an = 7 | other | C | polling stations annulled | 2031-10-09 | constant
@fact ps = 2510 | other | C | polling stations | 2031-10-05 | constant
@fact sz = 11200 | sample_size | T | voters asked | 2031-10-05 | constant
@fact ag = 31 | age | L | age | 2031-10 | snapshot
@fact ls = 6 | seats | B | seats lost | final | snapshot
@fact eg = 0.3 | margin | E | points short of the share needed | final | snapshot
@rel diff ls = b0 - bs
@rel diff eg = th - e2
@rel share to = tv / rg
@rel sum ts = bs + as + zs
@rel share b2 = bv / tv
@rel share a2 = av / tv
@race partial = b1 a1 z1 e1
@race final = b2 a2 z2 e2
@trap b1 b2 :: partial against final
@trap bx b1 :: exit poll against count
@trap e1 e2 :: bloc fell below the threshold
@trap bs b0 :: new against old chamber
@trap to to0 :: two elections

@doc a-night | foreign agency | 2031-10-05
Ruling party ahead in Kyrgyz vote, early count shows

BISHKEK (Steppe Wire) - Kyrgyzstan's ruling Birdik party was ahead with {41.2%|b1|t=with machines having read 87% of ballots|by=the commission} of votes in Sunday's parliamentary election, with machines having read {87%|cs} of ballots, the commission said. The Ak-Too alliance stood at {27.5%|a1|^}, the youth list Zhashtar at {9.8%|z1|^} and the Emgek Bloc at {6.4%|e1|^}, just over the {5%|th} needed for a place.

An exit poll by Tilek Research that questioned {11,200|sz} voters had suggested a broader win, {44%|bx|by=Tilek Research} against {24%|ax|by=Tilek Research}.

Birdik holds {52|b0|t=the outgoing assembly} of the {90|ts} seats in the outgoing assembly.

Monitors from a European mission, who have {380|ob} people in the country, are to report on Monday.

@doc b-local | Bishkek English site | 2031-10-10
CEC: {three|-} parties enter, Emgek left at the door

BISHKEK, 10 October. Final results were approved at this morning's session of the CEC, member Almaz Dzhumaliev told reporters.

Birdik: {612,400|bv|by=Almaz Dzhumaliev} votes ({39.7%|b2}), {46|bs} mandates.
Ak-Too: {445,800|av} votes ({28.9%|a2}), {33|as} mandates.
Zhashtar: {10.3%|z2}, {11|zs} mandates.
Emgek Bloc: {4.7%|e2}, no mandates.

Turnout: {41.8%|to}, or {1,542,600|tv} ballots from a list of {3.69 million|rg} voters. Five years ago it was {34.6%|to0|t=Five years ago}.

In {seven|an} of {2,510|ps} polling stations, mostly in Osh region, the result has been annulled.

Emgek's lawyers will appeal, since the night's figure had put them in. "Machines don't lie at 11 p.m. and repent on Friday," one said.

Exchange rate 10.10: USD {88.41|-}. Snow on Töö-Ashuu, chains required.

@doc c-region | Almaty newspaper, English edition | 2031-10-11
Neighbours vote: majority thinner than it was
Correspondent D. Akhmetzhan

Those who govern in Bishkek will go on doing so, by a hair. {Forty-eight|!bs|s=Those who govern in Bishkek} chairs of {ninety|ts} is a majority but one in which a bout of flu may matter.

The other camp (Ak-Too, a marriage of {four|-} quarrelling parties) did better than the pollsters thought: {28.9|a2|t=when all was counted} per cent when all was counted, having been given {24|ax|by=Tilek} by Tilek. The star was a novice, Aida Toktomusheva, {31|ag}, who led a list without a single former minister to {8.9|!z2|s=a list without a single former minister} per cent.

Not many noticed. Of those entitled, {44.1|!to} per cent went to the urns, if one believes the protocol; young people above all stayed in bed.

There were {214|cm|by=the observers|t=by Monday} complaints by Monday, according to the observers. In {7|an} places the ballots were thrown out altogether.

Kazakhstan itself votes in 2033.

@doc d-mission | observer mission statement, summary | 2031-10-06
PRELIMINARY CONCLUSIONS

Sunday's elections were orderly and offered voters a choice, although public money was in many places at the service of one contestant.

The mission deployed {380|ob} observers, who visited {1,104|-} of {2,510|ps} polling stations. In {6|-} per cent of them the assessment was negative. It had received {214|cm|t=at the time of writing} complaints at the time of writing; {57|-} concern money handed to voters.

The legal threshold of {five|th} per cent and the ceiling on campaign funds are in line with good practice. The mission regrets that {46|-} women only were among the first {150|-} names on lists.

At the close of the night's machine count, published at {87|cs} per cent, Birdik had {41.2|b1|t=At the close of the night's machine count}, Ak-Too {27.5|a1|^} and the Emgek Bloc {6.4|e1|^} per cent. These figures are subject to a manual recount and should not be quoted as results.

@doc e-letter | risk consultancy note | 2031-10-13
Kyrgyz Republic: what a {46|bs}-seat majority buys

Bottom line: continuity, with a price. The government has lost {six|ls} seats (from {52|b0}), and the alliance has {33|as} in which at least {eight|-} MPs are for sale.

Numbers to keep: final tally {39.7%|b2|t=final tally} v {28.9%|a2|t=final tally}. In votes, roughly {612k|bv|v=612000|round=1000} to {454k|!av|v=454000|round=1000}. The labour bloc ended {three-tenths of a point|eg|v=0.3} under the bar at {4.7%|e2}; had it been let in, we reckon {5|-} of the winners' seats would've gone its way.

Participation was up {seven|-} points on {2026|-} to {41.8%|to}, which is no triumph.

Gold royalty bill: second reading likely Q1. Probability of default: {3%|-}.
