@story xc-georgia-parl
@topic No-confidence vote in the Georgian parliament, March 2034
@subject G = Government of Levan Tsertsvadze | Tsertsvadze | the prime minister | the government
@subject P = Georgian parliament | parliament | the house
@subject R = Republic Bloc | the Bloc | the governing party
@subject N = New Kartli
@subject V = Green Valley | the Greens
@subject I = Independents
@fact tot = 150 | seats | P | seats in parliament | - | constant
@fact need = 76 | votes_cast | P | votes needed to bring down the government | - | constant | threshold
@fact f = 73 | votes_cast | P | votes against the government | 2034-03-19 | snapshot
@fact a = 68 | votes_cast | P | votes for the government | 2034-03-19 | snapshot
@fact ab = 5 | votes_cast | P | abstentions | 2034-03-19 | snapshot
@fact aw = 4 | votes_cast | P | members absent | 2034-03-19 | snapshot
@fact pr = 146 | votes_cast | P | members present | 2034-03-19 | snapshot
@fact m = 5 | margin | P | votes more against than for the government | 2034-03-19 | snapshot
@fact sh = 3 | margin | P | votes short of the number needed | 2034-03-19 | snapshot
@fact rb = 70 | seats | R | seats | 2034-03 | snapshot
@fact nk = 54 | seats | N | seats | 2034-03 | snapshot
@fact gv = 17 | seats | V | seats | 2034-03 | snapshot
@fact ind = 9 | seats | I | seats | 2034-03 | snapshot
@fact opp = 71 | seats | P | seats of the two opposition parties | 2034-03 | snapshot
@fact reb = 2 | votes_cast | R | own members who did not back the government | 2034-03-19 | snapshot
@fact f0 = 69 | votes_cast | P | votes against the government | 2033-06-11 | snapshot
@fact fu = 4 | margin | P | more votes against the government than last time | 2034-03-19 | snapshot
@fact ap = 31 | poll_share | G | approval | 2034-03-12 | snapshot
@fact ap0 = 42 | poll_share | G | approval | 2033-09 | snapshot
@fact apd = 11 | margin | G | fall in approval in points | 2034-03-12 | snapshot
@rel sum pr = f + a + ab
@rel sum tot = pr + aw
@rel sum tot = f + a + ab + aw
@rel sum tot = rb + nk + gv + ind
@rel sum opp = nk + gv
@rel diff m = f - a
@rel diff sh = need - f
@rel diff reb = rb - a
@rel diff fu = f - f0
@rel diff apd = ap0 - ap
@trap m ab :: the margin and the abstentions, the same number
@trap m sh :: more for than against and short of the bar
@race motion = f a

@doc a-wire | wire agency | 2034-03-19
Georgian government survives by {three|sh} votes

TBILISI (Kavkaz) — Prime Minister Levan Tsertsvadze clung on to office late on Tuesday after a motion of no confidence drew {73|f|t=late on Tuesday} votes, {three|sh|^} fewer than the {76|need} required in the {150|tot}-member house.

{Sixty-eight|a} deputies supported him, {five|ab} abstained and {four|aw} stayed away. In other words, more members voted against the government than for it, by {five|m}.

In June a similar motion got {69|f0|t=In June} votes, so his opponents have gained {four|fu}.

@doc b-site | news site | 2034-03-20
How the numbers fell

Against the government: {73|f}
For the government: {86|!a}
Abstained: {5|ab}
Present: {146|pr}
Absent: {4|aw}
Whole house: {150|tot}

Who sits there: Republic Bloc {70|rb}, New Kartli {54|nk}, Green Valley {17|gv}, independents {9|ind}, {150|tot} altogether. The two opposition parties bring {71|opp} of their own.

@doc c-analysis | analysis newsletter | 2034-03-21
He lives, but look at the Bloc

New Kartli has {54|nk} seats and the Greens {17|gv}; that is {71|opp}. The motion got {73|f}. So at least {two|-} independents crossed. The Bloc, meanwhile, has {70|rb} but only {68|a} hands went up: {two|reb} of its own were missing.

Tsertsvadze's approval stands at {31 percent|ap|t=last week} in last week's survey, after {42|ap0|t=in September} in September. That is a fall of {11 percent|!apd|force}.

By June last year {69|f0|t=June last year} wanted him out; now {73|f}, {six|!fu} more. The bar is {76|need}. He is {three|sh} votes from the door.
