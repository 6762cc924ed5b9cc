@story m5-jamaica-cricket
@topic Caribbean franchise cricket final at Sabina Gully, Kingston: gate, result, prize money
@subject K = Kingston Sharks | the Sharks | Kingston | the home side | the hosts
@subject G = Georgetown Macaws | the Macaws | Georgetown | the visitors | the Guyanese
@subject F = T20 final at Sabina Gully | the final | the match | the decider
@subject D = Devontae Palmer-Singh | Palmer-Singh | the opener | the Kingston opener
@subject R = Ramesh Goodluck | Goodluck | the leg-spinner | the Macaws' leg-spinner
@subject B = Caribbean Premier Board | the board | the league | the organisers
@subject S = Sabina Gully | the ground | the stadium
@fact k = 187 | score | K | runs | 2033-09-18 | constant
@fact kw = 6 | score | K | wickets lost | 2033-09-18 | constant
@fact g = 179 | score | G | runs | 2033-09-18 | constant
@fact gw = 9 | score | G | wickets lost | 2033-09-18 | constant
@fact mar = 8 | margin | F | runs between the sides | 2033-09-18 | constant
@fact p = 84 | score | D | runs | 2033-09-18 | constant
@fact pb = 47 | other | D | balls faced | 2033-09-18 | constant
@fact ps = 611 | score | D | runs in the season | 2033 | cumulative
@fact rw = 4 | score | R | wickets taken | 2033-09-18 | constant
@fact rr = 23 | score | R | runs conceded | 2033-09-18 | constant
@fact rs = 27 | score | R | wickets in the season | 2033 | cumulative
@fact att = 17450 | crowd | F | spectators | 2033-09-18 | snapshot
@fact cap = 20000 | other | S | places | 2033 | constant
@fact att32 = 15920 | crowd | F | spectators | 2032 final | snapshot
@fact avg = 9870 | crowd | B | average gate of the season | 2033 | cumulative
@fact avg32 = 8640 | crowd | B | average gate of the season | 2032 | cumulative
@fact tv = 4300000 | other | F | television viewers | 2033-09-18 | snapshot
@fact pz = 1000000 | other | K | US dollars of prize money | 2033-09-18 | constant
@fact pz2 = 450000 | other | G | US dollars of prize money | 2033-09-18 | constant
@fact age = 22 | age | D | age of the player | September 2033 | snapshot
@fact ager = 36 | age | R | age of the player | September 2033 | snapshot
@fact rain = 34 | duration | F | minutes lost to rain | 2033-09-18 | constant
@fact tix = 3500 | price | F | Jamaican dollars for the cheapest seat | 2033 | constant
@fact top = 18000 | price | F | Jamaican dollars for the dearest seat | 2033 | constant
@fact titles = 3 | other | K | titles | 2033-09-18 | cumulative
@fact next = 8 | other | B | teams | 2034 | plan
@fact now = 6 | other | B | teams | 2033 | constant
@race final = k g
@trap k g :: two sides
@trap p ps :: a match and a season
@trap rw rs :: a match and a season
@trap att cap :: spectators and places
@trap att att32 :: two finals
@trap avg avg32 :: two seasons
@trap pz pz2 :: winner and runner-up
@fact fill = 87.25 | other | S | percent of places taken | 2033-09-18 | snapshot
@fact gt = 2 | other | G | titles | 2033-09-18 | cumulative
@fact bap = 33 | score | G | runs by Baptiste-Chung | 2033-09-18 | constant
@rel share fill = att / cap
@rel diff mar = k - g

@doc a-wire | sports wire | 2033-09-18
Palmer-Singh's {84|p} carries Kingston to third title

KINGSTON, Jamaica — Devontae Palmer-Singh hit {84|p} off {47|pb} balls as the Kingston Sharks beat the Georgetown Macaws by {eight|mar} runs in the T20 final on Sunday for their {third|titles|v=3} crown.

Sent in, the hosts made {187|k} for {six|kw}. Georgetown got to {179|g} for {nine|gw}, short despite leg-spinner Ramesh Goodluck's {four|rw} for {23|rr} in the first innings and a late flurry from Anthony Baptiste-Chung.

Rain cost {34|rain} minutes but no overs. Attendance was {17,450|att}.

Palmer-Singh, {22|age}, ends with {611|ps|t=in the season} runs in the season. Goodluck, {36|ager}, tops the bowling on {27|rs|t=in the season}. The champions collect {US$1 million|pz|v=1000000}, the beaten finalists {US$450,000|pz2|v=450000}.

@doc b-gleam | Kingston daily | 2033-09-20
WE GULLY RUN RED
Leroy Faskin-Desai, Senior Sports Writer

When it was over, the man on the tannoy stopped pretending to be neutral. {Seventeen thousand four hundred and fifty|att|v=17450} souls had paid from {$3,500|tix} for concrete to {$18,000|top} for a cushion, and in a place that can hold {20,000|cap} it sounded fuller than full.

A year ago, at the same stage in Bridgetown, {15,920|att32|t=A year ago} watched. That is the least of it. The season's gates have averaged {9,870|avg|t=The season's}, from {8,640|avg32|t=in 2032} in 2032.

The board is drunk on it. It will go from {six|now} sides to {eight|next|t=next September} next September, with Nassau and Paramaribo mentioned.

Only Goodluck, who took {four|rw} of the {six|kw} wickets that fell and lost anyway, looked his age. "{Thirty-six|ager} in the sun is {fifty|-}," he said.

Also inside: Reggae Girlz squad named, 23 · Athletics: 9.83 at Spanish Town · Netball p. 11

@doc c-scorecard | scorecard and notes site | 2033-09-18
FINAL · Sabina Gully · T20 · Result: Sharks won by {8|mar} runs

Kingston Sharks {187|k}/{6|kw} ({20|-} ov)
 Palmer-Singh c Hinds b Goodluck {84|p} ({47|pb}b, 7x4, 5x6)
 Bowling: Goodluck {4|rw} for {23|rr}; Persaud {4-0-41-1|-}

Georgetown Macaws {179|g} for {9|gw} ({20|-} ov)
 Baptiste-Chung not out {33|bap} ({14|-}b)
 Bowling: Wray {4-0-29-3|-}

Toss: Macaws. Rain delay {34|rain} min. Att: {17,450|att}.

NOTES
– Most runs, season: Palmer-Singh {611|ps|t=season}
– Most wickets, season: Goodluck {27|rs|t=season}
– Titles: Sharks {3|titles}, Macaws {2|gt}, others {4|-}

@doc d-business | business column | 2033-09-25
The Sharks and the sums

Suppose you own a share of the champions. Sunday brought you part of {a million American dollars|pz|v=1000000} and a photograph. The losers flew home with {less than half|-} of that, {450,000|pz2}, and no photograph.

What you really own is an audience. {4.3 million|tv} people watched on television from Toronto to Trinidad. Through the turnstile came {17,450|att}, which is {87 per cent|fill|round} of what the stadium takes; a year earlier the decider filled a smaller ground with {15,920|att32|t=a year earlier}. Over the whole league an average evening drew {9,870|avg}.

It's cheap growth. The lowest ticket to the final, at {$3,500|tix}, is a bucket of chicken. The board thinks {two|-} more franchises will bring more of everything. It thought so in 2028, too.

As for {22|age}-year-old Palmer-Singh, whose {84|p} settled the matter: he has been offered {three|-} contracts and has the sense to have a mother.
