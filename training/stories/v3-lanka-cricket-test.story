@story v3-lanka-cricket-test
@topic Third day of a Test at Kelimune, Sri Lanka
@subject L = Sri Lanka | the hosts | the home side
@subject B = Bangladesh | the visitors | the tourists
@subject D = Dasun Wijekoon | Wijekoon | the opener
@subject K = Kelimune Oval | Kelimune | the ground
@subject M = Mehrab Tanjim | Tanjim | the spinner
@fact l1 = 347 | score | L | runs in the first innings | 2023-03-12 | constant
@fact b1 = 221 | score | B | runs in the first innings | 2023-03-13 | constant
@fact ld = 126 | margin | L | lead in runs on first innings | 2023-03-13 | constant
@fact l2 = 184 | score | L | runs in the second innings | 2023-03-14 stumps | snapshot
@fact ll = 310 | margin | L | lead in runs overall | 2023-03-14 stumps | snapshot
@fact wk = 6 | other | L | wickets lost in the second innings | 2023-03-14 stumps | snapshot
@fact d1 = 112 | score | D | runs in the first innings | 2023-03-12 | constant
@fact d2 = 71 | score | D | runs in the second innings | 2023-03-14 stumps | snapshot
@fact mw = 5 | other | M | wickets taken in the first innings | 2023-03-12 | constant
@fact cw = 9200 | crowd | K | spectators | 2023-03-14 | constant
@fact cy = 6400 | crowd | K | spectators | 2023-03-13 | constant
@fact rn = 50 | duration | K | minutes lost to rain | 2023-03-14 | constant
@fact ch = 268 | score | B | highest total chased here to win | 2009 | constant
@rel diff ld = l1 - b1
@rel sum ll = ld + l2
@trap ld ll :: lead after one innings and overall
@trap d1 d2 :: two innings
@trap l1 l2 :: two innings
@trap cw cy :: two days

@doc a-flash | sports flash | 2023-03-14
Stumps, day {3|-}: Sri Lanka {184|l2}-{6|wk}, lead {310|ll}

KELIMUNE - Dasun Wijekoon was {71|d2|t=at the close} not out at the close after rain took {50|rn} minutes out of the day.

@doc b-radio | radio bulletin | 2023-03-14
Sports at seven

The hosts are {six|wk|t=by this evening} wickets down by this evening and in command. They had got {347|l1|t=at the first attempt} at the first attempt, Bangladesh replied with {212|!b1}, and the opener has followed his hundred with {71|d2}.

@doc c-crowd | ground notice | 2023-03-14
Today's gate

{9,200|cw|t=today} of you came today, against {6,400|cy|t=yesterday} yesterday. Tomorrow gates open at {nine|-}. No glass.

@doc d-social | fan site post | 2023-03-14
Wijekoon!!

{112|d1|t=in the first dig} in the first dig, {71|d2|t=now} and counting now. Lead after one innings was {126|ld}, now it's {360|!ll|t=now}. Nobody has ever chased more than {268|ch} at Kelimune.

@doc e-paper | newspaper brief | 2023-03-15
Tanjim's {five|mw} were not enough

Bangladesh, all out for {221|b1|t=on Monday} on Monday, saw the deficit of {126|ld} swell to {310|ll|t=by Tuesday's stumps} by Tuesday's stumps. Records say that {268|ch} is the most anyone has made here to win. About {9,000|~cw} watched.
