@story hibiscus-shield-final
@topic Four-day cricket final of the Hibiscus Shield in St Lucia: two innings of two teams
@subject K = Kaieteur | Kaieteur Falcons | the Falcons | the Guyanese | the visitors
@subject S = Soufrière | Soufrière Craters | the Craters | the home side | the hosts
@subject R = Devon Ramdeen-Hope | Ramdeen-Hope | the opener
@subject C = Anil Chanderlall | Chanderlall
@subject B = Troy Bisnauth | Bisnauth
@subject M = Jn Paul Mathurin | Mathurin | the home captain
@subject T = Keegan St Rose | St Rose
@subject H = Vishal Singh-Hinds | Singh-Hinds | the leg-spinner
@subject G = Mindoo Ground | the ground
@subject W = the Hibiscus Shield | Hibiscus Shield | the final
@fact k1 = 287 | score | K | runs, first innings | all out, day 2 | snapshot
@fact s1 = 341 | score | S | runs, first innings | all out, day 3 | snapshot
@fact le = 54 | margin | S | first-innings lead in runs | day 3 | snapshot
@fact k2 = 309 | score | K | runs, second innings | all out, day 4 | snapshot
@fact tg = 256 | score | S | runs needed to win | day 4 | constant | threshold
@fact s2 = 219 | score | S | runs, second innings | all out, day 4 | snapshot
@fact wm = 36 | margin | K | runs by which the final was won | day 4 | snapshot
@fact kd1 = 271 | score | K | runs, first innings | stumps, day 1 | snapshot
@fact sd2 = 298 | score | S | runs, first innings | stumps, day 2 | snapshot
@fact kd3 = 274 | score | K | runs, second innings | stumps, day 3 | snapshot
@fact s2t = 148 | score | S | runs, second innings | tea, day 4 | snapshot
@fact r1 = 112 | score | R | runs, first innings | day 1 | snapshot
@fact r2 = 9 | score | R | runs, second innings | day 3 | snapshot
@fact c1 = 58 | score | C | runs, first innings | day 1 | snapshot
@fact c2 = 84 | score | C | runs, second innings | day 3 | snapshot
@fact b1 = 17 | score | B | runs, first innings | day 1 | snapshot
@fact b2 = 97 | score | B | runs, second innings | day 4 | snapshot
@fact m1 = 134 | score | M | runs, first innings | day 2 | snapshot
@fact m2 = 41 | score | M | runs, second innings | day 4 | snapshot
@fact t1 = 71 | score | T | runs, first innings | day 3 | snapshot
@fact t2 = 66 | score | T | runs, second innings | day 4 | snapshot
@fact h1 = 4 | other | H | wickets, first innings | day 3 | snapshot
@fact h2 = 6 | other | H | wickets, second innings | day 4 | snapshot
@fact hm = 10 | other | H | wickets in the match | day 4 | snapshot
@fact hr1 = 63 | other | H | runs conceded, first innings | day 3 | snapshot
@fact hr2 = 58 | other | H | runs conceded, second innings | day 4 | snapshot
@fact hr = 121 | other | H | runs conceded in the match | day 4 | snapshot
@fact g3 = 3100 | crowd | G | spectators | day 3 | snapshot
@fact g4 = 6400 | crowd | G | spectators | day 4 | snapshot
@fact p1 = 75000 | price | W | dollars for the winners | - | constant
@fact p2 = 40000 | price | W | dollars for the losers | - | constant
@rel diff le = s1 - k1
@rel sum hm = h1 + h2
@rel sum hr = hr1 + hr2
@trap k1 k2 :: two innings of a team
@trap k1 kd1 :: at stumps and all out
@trap s1 s2 :: two innings
@trap m1 m2 :: two innings of a batsman
@trap h1 h2 :: two innings of a bowler
@trap g3 g4 :: two days
@trap p1 p2 :: winner and loser
@trap b2 c2 :: two batsmen, one innings

@doc a-day2 | regional cricket site | 2011-02-19
Mathurin's hundred gives Craters the edge

STUMPS, DAY TWO: Kaieteur {287|k1} (Ramdeen-Hope {112|r1}, Chanderlall {58|c1}); Soufrière {298|sd2|t=STUMPS, DAY TWO} for 7

The Falcons lost their last two wickets for sixteen this morning, having resumed on {271|kd1|t=resumed}, and then watched Jn Paul Mathurin bat until shadows touched the Pitons.

His {134|m1} was an innings of two moods, the first fifty off 121 balls, the rest whenever he liked. He was finally stumped off Vishal Singh-Hinds, who has {three|-} of the seven.

With Keegan St Rose still there the hosts are already {11|-} ahead.

Play starts at 9.45 a.m. tomorrow. Bleachers EC$10.

@doc b-day4 | news agency | 2011-02-21
Kaieteur Falcons win Hibiscus Shield by {36|wm} runs

VIEUX FORT, St Lucia, CMN – Leg-spinner Vishal Singh-Hinds took {six|h2|t=on Monday} for {58|hr2|^} as Kaieteur Falcons beat Soufrière Craters by {36|wm|t=on Monday} runs to win the Hibiscus Shield on Monday.

Set {256|tg}, the Craters looked comfortable at {148|s2t|t=at tea} for three at tea, but folded for {219|s2} once St Rose ({66|t2}) went. Captain Mathurin, centurion of the first innings, made {41|m2}.

In the morning the Guyanese had stretched their second innings from {274|kd3|t=In the morning} for seven to {309|k2}, Troy Bisnauth falling {three|-} short of a hundred on {97|b2}.

Singh-Hinds finished with {10|hm} wickets for {121|hr}. His side pocketed {US$75,000|p1}, the losers {US$40,000|p2}.

@doc c-voice | St Lucia newspaper | 2011-02-22
Heartbreak at Mindoo Ground

by Shermalyn Felicien

{SIX thousand, four hundred|g4|v=6400} people came to see a coronation and went home early to beat the traffic.

Until the fourth evening Soufrière had done everything right. They made {341|s1|t=in their first innings} in their first innings, with {134|m1|s=the captain|t=in their first innings} from the captain and {71|t1|^} by young St Rose, and led by {54|le}. Then came Chanderlall, who's no stylist, and Bisnauth, who is. The former's {84|c2} and the latter's {97|b2} changed the colour of the match; the opener, so grand in making {112|r1|t=on Friday} on Friday, had gone for {nine|r2}.

It left {256|tg|s=the home side} for the home side to get, and they got {219|s2|s=they}. "One partnership," said Mathurin. "That's all we wanted."

On Sunday {3,100|g3|t=On Sunday} had paid. Yesterday it was {6,400|g4|t=Yesterday}.

Classifieds: Toyota Hilux 1998, EC$18,500 ono

@doc d-guyana | Georgetown column | 2011-02-24
Googly: Ten for a man who bowls with a bad thumb

Rafi Persaud-Nobrega

You can read the scorecard and learn nothing. {287|k1|s=us} and {309|k2|s=us} to us, {341|s1|s=them} and {219|s2|s=them} to them. Ask instead how a man who had {four|h1|t=the first time} for {63|hr1|^} the first time, and who couldn't hold a cup on Sunday night, came back for {six|h2}.

I asked him. "I held it like an egg, uncle," said Singh-Hinds.

Chanderlall deserves a line too. {Fifty-eight|c1} and {84|c2}, no fuss. And Bisnauth, after {17|b1|t=in the first dig} in the first dig, batted as if nobody had told him. When the ninth wicket fell at {291|-} I'd have taken {240|-} ahead. They found {18|-} more.

The cheque says {seventy-five thousand|p1} American. The thumb says three weeks.
