@story bulawayo-cricket
@topic One-day cricket final between two invented provincial sides at Bulawayo, Zimbabwe, February 2002
@subject M = Matopos Rangers | Matopos | the Rangers | the home side
@subject S = Shamva Lions | Shamva | the Lions | the visitors
@subject T = Tatenda Ruzvidzo | Ruzvidzo | the captain of Matopos | the opener
@subject D = Dirk van Heerden-Ncube | van Heerden-Ncube | Shamva's all-rounder | Dirk
@subject B = Blessing Karimanzira | Karimanzira | the leg-spinner | the schoolboy
@subject Q = Queensway Oval | the Oval | the ground
@fact mr = 274 | score | M | runs in the final | 2002-02-17 | constant
@fact mw = 8 | score | M | wickets lost in the final | 2002-02-17 | constant
@fact sr = 269 | score | S | runs in the final | 2002-02-17 | constant
@fact sw = 10 | score | S | wickets lost in the final | 2002-02-17 | constant
@fact mg = 5 | margin | M | runs of the win | 2002-02-17 | constant
@fact tr = 117 | score | T | runs in the final | 2002-02-17 | constant
@fact tb = 131 | other | T | balls faced in the final | 2002-02-17 | constant
@fact t4 = 11 | other | T | fours in the final | 2002-02-17 | constant
@fact dr = 94 | score | D | runs in the final | 2002-02-17 | constant
@fact db = 72 | other | D | balls faced in the final | 2002-02-17 | constant
@fact dw = 3 | score | D | wickets taken in the final | 2002-02-17 | constant
@fact bw = 5 | score | B | wickets taken in the final | 2002-02-17 | constant
@fact br = 38 | score | B | runs conceded in the final | 2002-02-17 | constant
@fact ag = 17 | age | B | age | 2002 | constant
@fact cr = 6200 | crowd | Q | spectators at the final | 2002-02-17 | constant
@fact cap = 9000 | other | Q | places in the ground | - | constant
@fact tick = 300 | price | Q | ticket in Zimbabwe dollars | 2002-02-17 | constant
@fact pr = 1500000 | price | M | prize in Zimbabwe dollars | 2002-02-17 | constant
@fact prl = 600000 | price | S | prize in Zimbabwe dollars | 2002-02-17 | constant
@fact nd = 12 | score | S | runs needed in the last over | 2002-02-17 | snapshot
@fact got = 6 | score | S | runs made in the last over | 2002-02-17 | constant
@fact h30 = 151 | score | S | runs after 30 overs | 2002-02-17 | snapshot
@fact ti = 4 | other | M | titles won | 2002-02-17 | cumulative
@rel diff mg = mr - sr
@race final = mr sr
@fact short = 6 | score | D | runs short of a hundred | 2002-02-17 | constant
@trap mr sr :: two sides
@trap sr h30 :: after thirty overs and at the end
@trap nd got :: needed and made
@trap tr tb :: runs and balls
@trap cr cap :: came and would fit
@trap pr prl :: winner and loser

@doc a-report | Bulawayo daily | 2002-02-18
Rangers by a whisker as schoolboy spins it

By Mehluli Dube

MATOPOS RANGERS are champions. Defending {274|mr} for {eight|mw}, they bowled out Shamva for {269|sr} at Queensway yesterday with {two|-} balls unused and nobody at the ground still sitting down.

Captain Tatenda Ruzvidzo's {117|tr}, from {131|tb} deliveries with {11|t4} fours, was the rock of the innings. Dirk van Heerden-Ncube took {three|dw} wickets for the visitors and then nearly stole the thing with the bat: {94|dr} off {72|db}.

The Lions were {151|h30|t=at the 30-over mark} at the 30-over mark, and with six balls remaining they required {12|nd|t=with six balls remaining}. They made {six|got|t=in that over} in that over. The margin: {five|mg} runs.

The difference was Blessing Karimanzira, {17|ag}, of Form 6 at Milton, who took {five|bw} for {38|br} with leg-breaks. He has a maths test today.

It's a {fourth|ti|v=4} title for the home side and a cheque of {$1.5 million|pr}. The runners-up receive {$600,000|prl}.

Crowd: {6,200|cr}.

@doc b-harare | Harare paper | 2002-02-18
So near, so far for Shamva's brave Lions

Sports Desk

It came down to one over, six balls and {12|nd} runs, and van Heerden-Ncube at the wrong end. The Shamva all-rounder had hit {94|dr} from {72|db} deliveries, the finest innings in a losing final anyone here can recall.

They lost by {five|mg}: {279|!sr} all out, in reply to {274|mr} for {8|mw}.

Ruzvidzo's {131|!tr} set it up for Matopos; he was dropped twice, once by his own cousin. The damage to the chase was done by a {17-year-old|ag|v=17}, Karimanzira, whose figures of {five|bw} for {38|br} included four in thirteen balls.

The Lions take home {Z$600,000|prl|v=600000} and a bus that broke down at Gweru. They may also reflect that Dirk had earlier picked up {three|dw} wickets.

Also: Dynamos 3 CAPS 1 | Petrol queue? Send us a photo | Tobacco floors open 16 April

@doc c-scorecard | results column | 2002-02-18
PROVINCIAL ONE-DAY FINAL, Queensway Oval, Bulawayo, 17 February 2002

Matopos Rangers {274|mr} for {8|mw} (50 overs)
T. Ruzvidzo {117|tr} (b{131|tb}, 4x{11|t4})
Bowling: D. van Heerden-Ncube 10-1-47-{3|dw}

Shamva Lions {269|sr} (49.4 overs), all {10|sw} wickets down
D. van Heerden-Ncube {94|dr} (b{72|db})
After 30 overs: {151|h30|t=After 30 overs}
Bowling: B. Karimanzira 10-0-{38|br}-{5|bw}

Rangers won by {5|mg} runs. Man of the match: B. Karimanzira.
Attendance {6,200|cr}. Admission ${300|tick}.

@doc d-column | weekly column | 2002-02-22
View from the scoreboard
by Aunt Thandi

They let me work the scoreboard at the Oval, because I've the knees for the ladder. It holds {9,000|cap}, the Oval, and they say {6,200|cr|by=they} paid their {$300|tick} last Sunday, but who counted the jacaranda trees?

Let me say who won it. It wasn't the captain with his {hundred and seventeen|tr|v=117}, though it was lovely. It wasn't even Dirk, poor man, {six|short|v=6} short of a century. It was a lad of {fifteen|!ag} who spins the thing sideways. {Five|bw} wickets! I had to send for another 5 because the box had only the one.

{Two hundred and seventy-four|mr} plays {two hundred and sixty-nine|sr}. I hung it up myself and I left it up till Tuesday.

The boys get {a million and a half|pr|v=1500000} to share. In today's money, that's a fridge.
