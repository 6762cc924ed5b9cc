@story y1-mindoro-hoops
@topic Basketball final series between Calapan and Tagum, Philippines, April 2034
@subject C = Calapan Mariners | Calapan | the Mariners
@subject T = Tagum Goldminers | Tagum | the Goldminers
@subject D = Jun-jun Dimaculangan | Dimaculangan | the rookie
@subject O = Marcus Odukoya | Odukoya | the import
@fact c3 = 98 | score | C | points scored in Game 3 | Game 3 | constant
@fact t3 = 91 | score | T | points scored in Game 3 | Game 3 | constant
@fact c2 = 88 | score | C | points scored in Game 2 | Game 2 | constant
@fact t2 = 102 | score | T | points scored in Game 2 | Game 2 | constant
@fact cs = 2 | score | C | games won in the series | after Game 3 | snapshot
@fact ts = 1 | score | T | games won in the series | after Game 3 | snapshot
@fact d = 27 | score | D | points scored in Game 3 | Game 3 | constant
@fact o = 34 | score | O | points scored in Game 3 | Game 3 | constant
@fact ch = 41 | score | C | points scored by half-time of Game 3 | half-time | snapshot
@fact th = 52 | score | T | points scored by half-time of Game 3 | half-time | snapshot
@fact hl = 11 | margin | T | points ahead at half-time of Game 3 | half-time | snapshot
@rel diff hl = th - ch
@race game3 = c3 t3
@trap c3 c2 :: two games
@trap t3 t2 :: two games

@doc a-manilaboard | sports daily | 2034-04-18
Mariners down Goldminers, go up {2|cs}-{1|ts}

Calapan erased an {11-point|hl} halftime hole to stun Tagum, {98|c3}-{91|t3}, on Tuesday and take a {2|cs}-{1|ts} lead in the best-of-{five|-} final.

Rookie Jun-jun Dimaculangan fired {27|d}, outdone only by Tagum import Marcus Odukoya, who had {34|o} for the losing side.

The Goldminers had won Game 2 by {102|t2}-{88|c2}.

@doc b-dzmr | radio sportscast | 2034-04-18
DZMR Sports Tonight

Sa wakas! At the break it was Tagum {52|th|t=At the break}, Calapan {41|ch|^}. At the buzzer? {98|c3|t=At the buzzer} for the Mariners and {91|t3|^} for the visitors. Odukoya got his {34|o}; who cares. The series is {two|cs} games to {one|ts} for Calapan now, and Friday it could all be over. Next, the weather for fishermen.

@doc c-ekspres | provincial tabloid | 2034-04-19
Dimaculangan: 'I only shot when open'

The rookie's {24|!d} points carried Calapan past Tagum, {98|c3}-{91|t3}. After the {88|c2|t=on Sunday}-{102|t2|^} beating on Sunday, coach Dodong Abrasaldo had benched {two|-} starters. Calapan needs one more win. "I told them, dive for the ball or ride home with the fans," the coach said of a team that trailed {52|th|t=at half-time}-{41|ch|^} at half-time.
