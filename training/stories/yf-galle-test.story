@story yf-galle-test
@topic First Test of Sri Lanka against Zimbabwe at Galle: third evening to the fifth-day finish
@subject Z = Zimbabwe | the visitors | the tourists
@subject S = Sri Lanka | the hosts | the home side
@subject U = Tawanda Gumbo | Gumbo | the left-hander
@subject M = Blessing Mashaya | Mashaya | the captain
@subject W = Sahan Wickremaratne | Wickremaratne | the opener
@subject P = Isuru Pathirage | Pathirage
@subject R = Dinuk Ranatilake | Ranatilake | the off-spinner
@subject K = Kelvin Ndoro | Ndoro | the leg-spinner
@subject G = Galle Test | the match | the Test | the ground | Galle
@subject B = Sri Lanka board | the board
@fact z1 = 287 | score | Z | runs in the first innings | final | snapshot
@fact gum = 94 | score | U | runs in the first innings | final | snapshot
@fact mas = 61 | score | M | runs in the first innings | final | snapshot
@fact zrest = 132 | score | Z | runs by everybody else with extras | final | snapshot
@fact zext = 18 | score | Z | extras in the first innings | final | snapshot
@fact s1 = 412 | score | S | runs in the first innings | final | snapshot
@fact wic = 153 | score | W | runs in the first innings | final | snapshot
@fact wballs = 271 | other | W | balls faced in the first innings | final | snapshot
@fact wfours = 19 | other | W | fours hit in the first innings | final | snapshot
@fact pat1 = 88 | score | P | runs in the first innings | final | snapshot
@fact lead1 = 125 | margin | S | lead on first innings | final | snapshot
@fact z2d3 = 148 | score | Z | runs in the second innings | stumps on day three | cumulative
@fact zw3 = 4 | other | Z | wickets lost in the second innings | stumps on day three | cumulative
@fact zl3 = 23 | margin | Z | lead over the opponents | stumps on day three | snapshot
@fact z2 = 301 | score | Z | runs in the second innings | final | cumulative
@fact zl = 176 | margin | Z | lead over the opponents | end of the second innings | snapshot
@fact tgt = 177 | score | S | runs needed to win | day four | constant | threshold
@fact gum2 = 67 | score | U | runs in the second innings | final | snapshot
@fact s2d4 = 84 | score | S | runs in the second innings | stumps on day four | cumulative
@fact sw4 = 5 | other | S | wickets lost in the second innings | stumps on day four | cumulative
@fact need = 93 | score | S | runs still needed | stumps on day four | snapshot | threshold
@fact part = 87 | score | P | runs in the stand for the sixth wicket | day five | snapshot
@fact s6 = 171 | score | S | runs in the second innings | fall of the sixth wicket | cumulative
@fact win = 4 | margin | S | wickets to spare at the end | final | snapshot
@fact pat2 = 71 | score | P | runs in the second innings | final | snapshot
@fact alw = 38 | score | S | runs by Mendis-Alwis in the second innings | final | snapshot
@fact r1 = 5 | other | R | wickets in the first innings | final | snapshot
@fact r1c = 66 | other | R | runs conceded in the first innings | final | snapshot
@fact r2 = 7 | other | R | wickets in the second innings | final | snapshot
@fact r2c = 83 | other | R | runs conceded in the second innings | final | snapshot
@fact rm = 12 | other | R | wickets in the match | final | snapshot
@fact rmc = 149 | other | R | runs conceded in the match | final | snapshot
@fact rcar = 43 | other | R | wickets in all Tests | final | cumulative
@fact rtest = 6 | other | R | Tests played | final | cumulative
@fact rage = 22 | age | R | age | - | snapshot
@fact nd = 4 | other | K | wickets in the second innings | final | snapshot
@fact drop = 12 | score | P | runs when a catch was dropped | day four | snapshot
@fact ov = 31 | other | G | overs lost to rain | day two | snapshot
@fact c1 = 6200 | crowd | G | spectators | day one | snapshot
@fact c3 = 9400 | crowd | G | spectators | day three | snapshot
@fact c5 = 11800 | crowd | G | spectators | day five | snapshot
@fact cap = 15000 | crowd | G | places in the ground | - | constant
@fact tick = 300 | price | B | rupees for a ticket to the grass bank | - | constant
@fact fine = 20 | rate | Z | share of the match fee fined for slow overs | final | snapshot
@fact before = 11 | other | Z | Tests played in the country before | before the match | cumulative
@fact lost = 8 | other | Z | Tests lost in the country | final | cumulative
@fact drawn = 4 | other | Z | Tests drawn in the country | final | cumulative
@fact series = 2 | other | G | Tests in the series | - | constant
@fact gate = 9600000 | revenue | B | rupees from tickets | final | cumulative
@fact turn = 31 | other | K | overs bowled in the second innings | final | snapshot
@trap z1 z2 :: two innings of one team
@trap z2d3 z2 :: the third evening and the end of the innings
@trap zl3 zl :: the lead grew
@trap zl tgt :: the lead and the target, one run more
@trap tgt need :: the whole chase and what was left overnight
@trap pat1 pat2 :: the same man in two innings
@trap r1 r2 :: the same man in two innings
@trap ov turn :: overs lost to rain and overs bowled by one man
@trap c3 c5 :: two days
@rel sum z1 = gum + mas + zrest
@rel diff lead1 = s1 - z1
@rel diff zl3 = z2d3 - lead1
@rel diff zl = z2 - lead1
@rel diff need = tgt - s2d4
@rel diff part = s6 - s2d4
@rel sum rm = r1 + r2
@rel sum rmc = r1c + r2c

@doc wire-day3 | sports wire | 2031-08-23
CRICKET-Zimbabwe lose {four|zw3} but edge ahead at Galle

GALLE, Sri Lanka, Aug 23 (Meridian Sport) - Zimbabwe reached {148|z2d3|t=at stumps} for {four|zw3|^} at stumps on the third day of the first Test on Saturday, a lead of {23|zl3}, after Sri Lanka had been bowled out in the morning session for {412|s1}.

Sahan Wickremaratne added {nine|-} to his overnight score before he was caught at mid-on for {153|wic}, made from {271|wballs} balls with {19|wfours} fours. With Isuru Pathirage contributing {88|pat1}, the hosts took a first-innings advantage of {125|lead1}.

Off-spinner Dinuk Ranatilake, {22|rage}, whose {five|r1} for {66|r1c} had undone the visitors for {287|z1|t=on Thursday} on Thursday, then struck three times after tea.

"He gets it to dip late and you're already committed," said Tawanda Gumbo, who fell six short of a hundred in the first innings with {94|gum} and was {41|-} not out.

Rain had removed {31|ov|t=Friday} overs on Friday. Attendance was put at {9,400|c3|by=the Sri Lanka board}, from {6,200|c1|t=on the opening day} on the opening day, by the Sri Lanka board.

(Editing by P. Langat)

@doc wire-day5 | sports wire | 2031-08-25
CRICKET-Pathirage holds nerve as Sri Lanka beat Zimbabwe by {four|win} wickets

GALLE, Sri Lanka, Aug 25 (Meridian Sport) - An unbeaten {71|pat2} by Isuru Pathirage guided Sri Lanka to a {four-wicket|win|v=4} victory over Zimbabwe on Monday in the first of {two|series} Tests.

Chasing {177|tgt}, Sri Lanka resumed on {84|s2d4|t=resumed} for {five|sw4|^} with {93|need|^} still wanted. Pathirage and Ravin Mendis-Alwis ({38|alw}) put on {87|part} for the sixth wicket before the latter was leg before with the total on {171|s6|t=before the latter was leg before}. Pathirage, dropped at cover on {12|drop|t=the evening before} the evening before, finished it with a six.

Zimbabwe had been all out for {301|z2|t=on Sunday afternoon} on Sunday afternoon, leaving them {176|zl} in front. Ranatilake, who claimed {seven|r2} for {83|r2c}, ended with match figures of {12|rm} for {149|rmc}, giving him {43|rcar} victims in {six|rtest} Tests.

It was Zimbabwe's {eighth|lost} defeat in Sri Lanka to go with {four|drawn} draws. They were fined {20|fine} percent of their match fee for a slow over rate.

The second Test starts in Colombo on Aug 30.

@doc harare-paper | newspaper back page | 2031-08-26
So near, so far: the catch that cost us Galle

From TENDAI MUROYIWA in Galle

IF Regis Chikomo had held on to a chance that a schoolboy takes in his sleep, this report might have been about history. Pathirage had {14|!drop} on Sunday evening when he drove Kelvin Ndoro straight to cover. Down it went. He was still there when the winning hit sailed over the sightscreen, on {71|pat2}.

Ndoro deserved better. Our leg-spinner sent down {31|turn} overs in the fourth innings and took {four|nd} of the {six|-} that fell. Not one of the others in the attack turned it an inch.

With the bat it was again a tale of Gumbo, {94|gum} and {67|gum2}, and of skipper Mashaya, who made {61|mas} first time round. Take out those two and the rest scraped together {132|zrest}, of which {18|zext} were extras. {287|z1} was never enough on that pitch; the {301|z2} that followed nearly was.

The lead on the third evening had been {23|zl3|t=on the third evening}. By the time the last man went it had become {176|zl|t=By the time the last man went}. When stumps were drawn the Sri Lankans had lost {half|sw4|t=When stumps were drawn|v=5} their side for {84|s2d4|^}, and in the dressing-room they tell me nobody slept.

We have now played {12|-} matches in that island without a win: {eight|lost} lost, {four|drawn} drawn.

ALSO INSIDE: Warriors name {23|-}-man squad • Netball results, Page {14|-}

@doc galle-radio | local radio script | 2031-08-25
Southern FM, sport at five past six

We won! And you could hear it from the Fort to Unawatuna. Nearly {twelve thousand|~c5|t=today} of you were inside today, say the board, in a place that takes {fifteen|cap|v=15000} thousand, and I should think the other three thousand were up on the ramparts not paying.

Isuru Pathirage, you beauty: {eighty-eight|pat1|t=in the first innings} in the first innings, {seventy-one|pat2|t=today} not out today. His stand with young Mendis-Alwis was worth {97|!part}. When they came together {ninety-three|need} were required.

But the board has made Dinuk Ranatilake the man of the match. {Twelve|rm} wickets! {Seven|r2} of them yesterday and the day before. He's {22|rage}, he's from Ambalangoda, and his mother was in the {three-hundred|tick|v=300}-rupee seats on the bank with a flask.

Takings for the five days, we hear, came to {9.6 million|gate} rupees.

Weather: {29|-} degrees, showers after dark. It's {six|-} minutes past.

@doc slip-cordon | cricket newsletter | 2031-08-27
The Slip Cordon, no. 318: What we learned in Galle

1. Ranatilake is not a one-pitch wonder. The board's analysts credit him with {12|rm} for {151|!rmc} here, and with {43|rcar} in his first {six|rtest} Tests. I can find {four|-} men in history who were quicker.

2. Zimbabwe travel better than their record. Before last week they had played {eleven|before|t=Before last week} Tests in Sri Lanka and never come within a hundred runs. This time, after conceding {125|lead1} on first innings, they set the home side {177|tgt} on a crumbling surface.

3. Wickremaratne bats too long for his own good. His {153|wic} occupied {271|wballs} deliveries; he hit only {19|wfours} fours. The {31|ov} overs washed away on Friday would have been very handy if the chase had gone to a sixth hour.

4. Fines do nothing. Mashaya's men surrendered {a fifth|fine} of their fees. So what?

5. People still like Test cricket when it costs {300|tick} rupees. Gates rose every day, from {6,200|c1|t=on Thursday} on Thursday to {11,800|c5|t=on Monday} on Monday. The board took {Rs 6.9 million|!gate}, which would not pay for one over of a franchise league.

Our next issue has a piece on covers and why {two|-} of them leak. Upgrade for {£4|-} a month.
