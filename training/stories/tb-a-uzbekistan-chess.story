@story tb-a-uzbekistan-chess
@topic Last round of the invented Steppe Rivers team chess league
@subject Z = Zarbuloq Ruxlari | Zarbuloq | the champions | the Rooks
@subject I = Ipakobod | the silk town | the runners-up
@subject Y = Yangitepa Minora | Yangitepa | Minora
@subject K = Kattasoy | the debutants | Kattasoy Otlari
@subject G = Gulnoza Erkaboyeva | Erkaboyeva | Gulnoza
@subject T = Temurbek Sattor-Li | Sattor-Li | the Ipakobod first board
@subject L = Steppe Rivers League | the league | the season
@fact zw = 4 | score | Z | matches won | 2035-04-22 | cumulative
@fact zd = 1 | score | Z | matches drawn | 2035-04-22 | cumulative
@fact zl = 1 | score | Z | matches lost | 2035-04-22 | cumulative
@fact zp = 9 | score | Z | match points | 2035-04-22 | cumulative
@fact iw = 3 | score | I | matches won | 2035-04-22 | cumulative
@fact id = 2 | score | I | matches drawn | 2035-04-22 | cumulative
@fact il = 1 | score | I | matches lost | 2035-04-22 | cumulative
@fact ip = 8 | score | I | match points | 2035-04-22 | cumulative
@fact yw = 2 | score | Y | matches won | 2035-04-22 | cumulative
@fact yl = 3 | score | Y | matches lost | 2035-04-22 | cumulative
@fact yp = 5 | score | Y | match points | 2035-04-22 | cumulative
@fact kw = 0 | score | K | matches won | 2035-04-22 | cumulative
@fact kl = 4 | score | K | matches lost | 2035-04-22 | cumulative
@fact kp = 2 | score | K | match points | 2035-04-22 | cumulative
@fact zg = 14.5 | score | Z | game points | 2035-04-22 | cumulative
@fact ig = 13 | score | I | game points | 2035-04-22 | cumulative
@fact yg = 11 | score | Y | game points | 2035-04-22 | cumulative
@fact kg = 9.5 | score | K | game points | 2035-04-22 | cumulative
@fact zp5 = 8 | score | Z | match points | after round five | cumulative
@fact ip5 = 7 | score | I | match points | after round five | cumulative
@fact lz = 2 | score | Z | game points in the last match | 2035-04-22 | snapshot
@fact li = 2 | score | I | game points in the last match | 2035-04-22 | snapshot
@fact gs = 5 | score | G | points over the season | 2035-04-22 | cumulative
@fact ts = 4.5 | score | T | points over the season | 2035-04-22 | cumulative
@fact mv = 83 | other | G | moves in the last game | 2035-04-22 | snapshot
@fact rd = 6 | other | L | rounds played | 2035-04-22 | cumulative
@fact need = 9 | score | L | match points that were needed for the title | - | constant | threshold
@fact next = 6 | other | L | teams to take part | 2036 | plan
@fact prize = 120000000 | other | Z | prize money in so'm | 2035 | constant
@fact prize2 = 70000000 | other | I | prize money in so'm | 2035 | constant
@fact hp = 0.5 | score | G | lead in points over the season | 2035-04-22 | cumulative
@fact gap = 1 | score | Z | lead in match points | 2035-04-22 | cumulative
@trap zp zp5 :: a round earlier
@trap ip zp5 :: the runners-up at the end and the champions a round before
@trap ip ip5 :: a round earlier
@trap ig zg :: two teams' game points
@trap gs ts :: two players
@trap yp gs :: a team's match points and a player's points
@rel sum zp = zw + zw + zd
@rel sum ip = iw + iw + id
@rel diff hp = gs - ts
@rel diff gap = zp - ip
@race table = zp ip yp kp
@race before = zp5 ip5

@doc a-table | league's own site | 2035-04-22
Steppe Rivers Team Chess League: final standings

News | Fixtures | Clubs | Photos | O'zbekcha | Русский

After round {6|rd|t=Sunday 22 April} of {6|-}, Sunday 22 April. {Two|-} points for a win, one for a draw. A team needed {nine|need} to be sure of the cup.

Team | W | L | Pts
Zarbuloq Ruxlari | {4|zw|t=Sunday 22 April} | {1|zl|^} | {9|zp|^}
Ipakobod | {3|iw|^} | {1|il|^} | {8|ip|^}
Yangitepa Minora | {2|yw|^} | {3|yl|^} | {5|yp|^}
Kattasoy | {0|kw|^} | {4|kl|^} | {2|kp|^}

Best boards
Gulnoza Erkaboyeva (Zarbuloq): {5|gs|^}
Temurbek Sattor-Li (Ipakobod): {4.5|ts|^}

Photo 3 of 41. Arbiter: S. Dilmurodova. Entries for 2036 close 1 October.

@doc b-report | sports daily | 2035-04-23
Erkaboyeva saves the draw, and the cup, on move {83|mv}

By Jahongir Pulat-Oxun, Ipakobod

Towards evening the hall above the silk exchange had one game left in it and everybody standing. Zarbuloq had come down the valley on {eight|zp5|t=had come down the valley} points to the hosts' {seven|ip5|^}. Lose, and the silk town would have the cup.

They did not lose. Gulnoza, a dentist on weekdays, held a rook ending a pawn down against Sattor-Li until, on move {83|mv}, her opponent held out his hand. {2|lz}-{2|li} on the night. {Nine|zp} points for the season, just {one|gap} clear of the runners-up, with {14½|zg|v=14.5} games' worth on the tiebreak nobody needed, to Ipakobod's {13|ig}.

Her own haul, {five|gs} from {six|-}, was the best of anyone's. Sattor-Li finished {half a point|hp|v=0.5} behind. He shrugged. "We drew {twice|id|v=2|by=Sattor-Li} this year. They drew {once|zd|v=1|by=Sattor-Li}. There is your title."

The champions collect {120 million|prize} so'm and Ipakobod {70 million|prize2}. For Kattasoy, beaten {four times|kl|v=4} and held in the rest, there was a warm hand and a bus home.

@doc c-brief | sports results roundup | 2035-04-23
RESULTS, weekend 21-22 April

CHESS. Steppe Rivers League, game points at the finish:
Zarbuloq     {14.5|zg|t=at the finish}   ({9|zp|^} pts)
Ipakobod     {13|ig|^}     ({8|ip|^} pts)
Yangitepa    {11|yg|^}     ({5|yp|^} pts)
Kattasoy     {9.5|kg|^}    ({2|kp|^} pts)
League to grow to {six|next|t=next year} teams next year, officials hope.

WRESTLING. Belt kurash, {90|-} kg final: Norqulov bt Eshonov, yonbosh, 3:12.

FOOTBALL. Second division: Toshloq Bunyod {2|-}, Oqsuv {2|-}; Sardoba {0|-}, Chinor {1|-}.
