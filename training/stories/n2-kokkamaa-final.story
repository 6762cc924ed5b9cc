@story n2-kokkamaa-final
@topic Game five and game six of a Finnish ice-hockey final between Kokkamaa and Ruoveden Ilves-Taisto
@subject K = Kokkamaan Kärpänen | Kärpänen | Kokkamaa | the home side
@subject T = Ruoveden Taisto | Taisto | Ruovesi | the champions
@subject A = Niilo Aarrela | Aarrela | the goalkeeper | the netminder
@subject D = Desmond Kuokkala | Kuokkala | the wing
@subject J = Rurik Haapasalo | Haapasalo | the defenceman
@subject H = Kokkamaa Arena | the arena | the rink
@subject S = Finnish league | the league | the series
@fact g5k = 4 | score | K | goals in game five | 2029-04-17 | constant
@fact g5t = 3 | score | T | goals in game five | 2029-04-17 | constant
@fact g6k = 2 | score | K | goals in game six | 2029-04-20 | constant
@fact g6t = 1 | score | T | goals in game six | 2029-04-20 | constant
@fact a5 = 7214 | crowd | H | spectators in game five | 2029-04-17 | constant
@fact a6 = 6480 | crowd | T | spectators in game six | 2029-04-20 | constant
@fact cap = 7400 | crowd | H | seats | - | constant | threshold
@fact wk = 3 | score | K | wins in the series | 2029-04-17 | cumulative
@fact wt = 2 | score | T | wins in the series | 2029-04-17 | cumulative
@fact wk6 = 4 | score | K | wins in the series | 2029-04-20 | cumulative
@fact sk = 38 | other | K | shots in game five | 2029-04-17 | constant
@fact st = 31 | other | T | shots in game five | 2029-04-17 | constant
@fact sv = 28 | other | A | saves in game five | 2029-04-17 | constant
@fact sv6 = 33 | other | A | saves in game six | 2029-04-20 | constant
@fact ot = 17:26 | clock | K | time of the overtime goal | 2029-04-17 | constant
@fact pm = 24 | other | S | penalty minutes in game five | 2029-04-17 | constant
@fact dg = 34 | age | D | age | - | constant
@fact pts = 21 | score | D | play-off points | 2029-04-17 | cumulative
@fact pts6 = 22 | score | D | play-off points | 2029-04-20 | cumulative
@fact tit = 3 | score | K | league titles | 2029-04-20 | cumulative
@fact ti = 8 | score | T | league titles | 2029-04-20 | cumulative
@fact pr = 45 | price | H | euros for a seat in game five | 2029-04-17 | constant
@fact pc = 150000 | other | K | euros of bonus for the team | 2029-04-20 | plan | pledged
@fact ban = 2 | duration | J | matches of suspension | 2029-04-18 | plan
@rel diff sv = st - g5t
@race series = wk wt
@race titles = ti tit
@trap g5k g6k :: two games, two scores
@trap a5 a6 :: two rinks
@trap a5 cap :: crowd and capacity
@trap sk st :: shots of two teams
@trap sv sv6 :: saves in two games
@trap wk wt :: wins of two teams
@trap pts pts6 :: points before and after
@trap tit ti :: titles of two clubs
@trap wk tit :: three wins and three titles

@doc a-live | live blog | 2029-04-17
LIVE: Finals, game five - as it happened

22.41 It's over. Kokkamaa {4|g5k}, Taisto {3|g5t} after overtime. Thanks for reading.

22.38 GOAL! Kuokkala, {17.26|ot|v=17:26} into extra time. Redirected from the point, through the legs. Kokkamaa lead the series {3|wk}-{2|wt}.

22.20 Aarrela does it again. That is {28|sv} saves for the Kokkamaa netminder tonight. The visitors have shot {31|st} times, the home side {38|sk}.

21.33 Tie game! {3|-}-{3|-}. {7,214|a5|t=tonight|by=the arena} people here, says the arena, which holds {7,400|cap}. I think that it's been full since the warm-up.

20.50 Penalties so far: {20|-} minutes. Referee Sarkkinen-Mbeki has let a lot go.

20.11 Seats cost {45|pr} euros. Mine has no back.

19.58 Refresh for more | 312 comments | Odds: Kokkamaa 1.85

@doc b-agency | wire agency | 2029-04-18
Kuokkala's overtime goal puts Kokkamaa {one|-} win from title

KOKKAMAA, Finland (Pohjola Uutiset) - Desmond Kuokkala, {34|dg}, scored {17|ot|round} minutes into overtime to give Kokkamaan Kärpänen a {4|g5k|t=on Tuesday}-{3|g5t|^} victory over Ruoveden Taisto on Tuesday and a {3|wk|^}-{2|wt|^} lead in the best-of-{seven|-} final.

Goalkeeper Niilo Aarrela stopped {28|sv} of {31|st} shots. Kärpänen shot {38|sk} times. The wing now has {21|pts|t=now} points in the play-offs, the most in the league, and the referees handed out {24|pm} penalty minutes.

{7,214|a5} spectators came, just short of a sell-out of {7,400|cap}.

Defenceman Rurik Haapasalo of Taisto will miss the next {two|ban} games for a check to the head, the league ruled on Wednesday.

Game six is in Ruovesi on Friday.

@doc c-local | local newspaper | 2029-04-18
Never in doubt, says nobody
Kokkamaan Viikko

By Silja Renvall-Dlamini

Some goals age you. This one made {7,412|!a5} people at the arena about ten years older, and then, at {17.26|ot|v=17:26} of the first extra period, twenty years younger.

Desmond Kuokkala, who at {34|dg} may be playing his last spring, tipped it past Taisto's Oskari Ylipää. That's {21|pts|t=this spring} points this spring for him.

The champions out-hit Kokkamaa but had no luck with Aarrela, who turned away {28|sv} shots. The home side had {38|sk|s=The home side} of them.

A win on Friday would be Kokkamaa's third title in the town's history; Taisto own {eight|ti}. Coach Leevi Nkemelu reminded us of this twice.

The club's board has promised players {150,000|pc|by=The club's board} euros between them. Fans paid {45|pr} euros each to be here. "Cheap," said pensioner Osmo Kemppi, who has missed {four|-} games since 1994.

Hot dog prices: 6 euros. Parking: 10.

@doc d-ruovesi | local radio | 2029-04-21
RADIO RUOVESI, morning, Anni Tšernova

It hurts, but there it is. Kokkamaa are champions. {Two|g6k|t=last night} to {one|g6t|^} in our own rink last night, and {four|wk6|^} wins to {two|wt|^} in the series.

There were {6,480|a6|t=last night} of us, and you could have heard a glove drop. Aarrela had {thirty-three|sv6|t=last night} saves, which is {five|-} more than he made on Tuesday.

Taisto were without Haapasalo, who sat out the {first|-} of his {three|!ban} games. The club says it'll appeal to the league, for all the good that may do.

It's Kokkamaa's {third|tit} title; we've got {eight|ti}, don't forget.

Kuokkala assisted on the winner, so he ends on {twenty-two|pts6} points. You can say what you like about him, {thirty-four|dg} is no age.

Traffic: one lane shut on the 66 for a moose.

@doc e-paper | national newspaper | 2029-04-21
Kokkamaa break through in the sixth
Suomen Aamu, sport, page 4

KOKKAMAA finished it in Ruovesi, {2|g6k|t=on Friday}-{1|g6t|^}, on Friday, with Aarrela stopping {33|sv6|^} shots.

It was the second one-goal win of the week. Tuesday's was {4|g5k|t=Tuesday}-{3|g5t|^}, and it took the {38|!sv} saves of the goalkeeper and {17|ot|round} minutes of overtime.

{6,480|a6|t=on Friday} were in the rink. The champions have {eight|ti|s=The champions} titles, more than any club, and so far Kärpänen have {three|tit|t=so far}.

Kuokkala assisted on the winner and ended the play-offs with {21|!pts6|t=ended the play-offs} points. He will get a share of {150,000|pc} euros. "I will buy a boat," he said. "A small one."

Results: women's final, Oulunlahti-Tampere 1-4. Floorball: 7-9.
