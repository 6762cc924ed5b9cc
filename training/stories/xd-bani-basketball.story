@story xd-bani-basketball
@topic A basketball final in the Dominican Republic: score, crowd and gate money
@subject L = Leones de Baní | Baní | the Lions | the champions
@subject T = Titanes de Moca | Moca | the Titans
@subject R = Rafelín Okafor | Okafor
@subject S = Stipe Burgos | Burgos
@subject G = the final | the seventh game | the game
@subject F = league office | the league
@fact l = 98 | score | L | points | final | snapshot
@fact l1 = 21 | score | L | points in the first quarter | final | snapshot
@fact l2 = 27 | score | L | points in the second quarter | final | snapshot
@fact l3 = 18 | score | L | points in the third quarter | final | snapshot
@fact l4 = 32 | score | L | points in the fourth quarter | final | snapshot
@fact t = 91 | score | T | points | final | snapshot
@fact t1 = 28 | score | T | points in the first quarter | final | snapshot
@fact t2 = 24 | score | T | points in the second quarter | final | snapshot
@fact t3 = 22 | score | T | points in the third quarter | final | snapshot
@fact t4 = 17 | score | T | points in the fourth quarter | final | snapshot
@fact m = 7 | margin | L | points ahead | final | snapshot
@fact r = 36 | score | R | points | final | snapshot
@fact s = 29 | score | S | points | final | snapshot
@fact cr = 8500 | crowd | G | spectators | 2023-06-18 | snapshot
@fact pr = 600 | price | G | pesos for a ticket on average | 2023-06-18 | snapshot
@fact gate = 5100000 | revenue | G | pesos of gate money | 2023-06-18 | cumulative
@fact h = 66 | score | L | points at the end of the third quarter | third quarter | snapshot
@fact th = 74 | score | T | points at the end of the third quarter | third quarter | snapshot
@fact dn = 8 | margin | T | points ahead | third quarter | snapshot
@rel sum l = l1 + l2 + l3 + l4
@rel sum t = t1 + t2 + t3 + t4
@rel diff m = l - t
@rel sum h = l1 + l2 + l3
@rel sum th = t1 + t2 + t3
@rel diff dn = th - h
@rel product gate = cr * pr
@trap m dn :: leads at two moments, of two teams
@trap r l4 :: a player's game and a team's quarter

@doc liga-box | results page | 2023-06-18
Game 7, Baní

Team | 1 | 2 | 3 | 4 | Final
Leones de Baní | {21|l1} | {27|l2} | {18|l3} | {32|l4} | {98|l|t=Final}
Titanes de Moca | {28|t1} | {24|t2} | {22|t3} | {17|t4} | {91|t|t=Final}

Top scorers: Okafor (B) {36|r}, Burgos (M) {29|s}. Attendance {8,500|cr}.

@doc hoy-deportes | national daily | 2023-06-19
The Lions wake up late, and roar
By Mirtha Çelik

With twelve minutes left the Titans were {eight|dn} up, {74|th|t=With twelve minutes left} to {66|h|^}. Then came a quarter that Baní will be telling its grandchildren about: {32|l4} to {17|t4}, and a final score of {98|l|t=final score} to {91|t|^}. {Nine|!m} points, one title.

Okafor made {36|r}, of which {14|-} came in those last twelve minutes. The {8,500|cr} in the hall had paid {600|pr} pesos on average; the league banked {5.1 million|gate}.

@doc moca-radio | radio script | 2023-06-19
Good morning, Moca, if it is one. We won the first quarter {28|t1} to {21|l1}. We lost the second {24|t2} to {27|l2}. We won the third {22|t3} to {18|l3}, and so we led {74|th|t=after three quarters} to {64|!h|t=after three quarters} after three quarters. And then {17|t4} to {32|l4}. That makes {91|t} for us, {98|l} for them, and {seven|m} points to think about until October. Burgos scored {29|s}. He apologised to his mother.
