@story boyaca-alta-stage-race
@topic Vuelta a Boyacá Alta, Colombian cycling race: stages five to seven
@subject V = Vuelta a Boyacá Alta | the Vuelta | the race
@subject Q = Yeison Quintanar | Quintanar | the local hero | the Colombian | the man from Siachoque
@subject L = Matteo Lovisolo | Lovisolo | the Italian | the Piedmontese
@subject H = Tsegay Hadush | Hadush | the Eritrean
@subject E = Anders Enevoldsen | Enevoldsen | the Dane | the time-trial specialist
@fact a5 = 31 | duration | L | seconds ahead of Quintanar overall | after stage 5 | snapshot
@fact a6 = 47 | duration | Q | seconds ahead of Lovisolo overall | after stage 6 | snapshot
@fact a7 = 22 | duration | Q | seconds ahead of Lovisolo overall | after stage 7 | snapshot
@fact h5 = 52 | duration | H | seconds behind the race leader | after stage 5 | snapshot
@fact h6 = 69 | duration | H | seconds behind the race leader | after stage 6 | snapshot
@fact h7 = 128 | duration | H | seconds behind the race leader | after stage 7 | snapshot
@fact s6 = 66 | duration | Q | seconds ahead of Lovisolo on the stage, before bonuses | stage 6 | snapshot
@fact b6 = 12 | duration | Q | bonus seconds gained on Lovisolo | stage 6 | snapshot
@fact g6 = 78 | duration | Q | seconds gained on Lovisolo, bonuses included | stage 6 | snapshot
@fact s7 = 25 | duration | L | seconds gained on Quintanar | stage 7 | snapshot
@fact e7 = 38 | duration | E | seconds ahead of Lovisolo on the stage | stage 7 | snapshot
@fact d5 = 168.4 | distance | V | kilometres of the stage | stage 5 | constant
@fact d6 = 152.7 | distance | V | kilometres of the stage | stage 6 | constant
@fact d7 = 34.2 | distance | V | kilometres of the stage | stage 7 | constant
@fact d8 = 119 | distance | V | kilometres of the stage | stage 8 | plan
@fact cl = 21.3 | distance | V | kilometres of the last climb | stage 6 | constant
@fact gr = 7.1 | rate | V | average gradient of the last climb in percent | stage 6 | constant
@fact alt = 3370 | distance | V | metres above the sea at the finish | stage 6 | constant
@fact ve = 49.6 | speed | E | average speed in km/h | stage 7 | snapshot
@fact st = 132 | candidates | V | riders who started | stage 1 | snapshot
@fact le = 107 | candidates | V | riders left in the race | after stage 7 | snapshot
@fact qa = 24 | age | Q | age | 2025-08 | snapshot
@fact la = 33 | age | L | age | 2025-08 | snapshot
@fact pm = 40000 | price | V | dollars for the overall winner | 2025-08 | plan
@fact ps = 3500 | price | V | dollars for a stage winner | 2025-08 | constant
@rel sum g6 = s6 + b6
@rel diff a6 = g6 - a5
@rel diff a7 = a6 - s7
@trap a5 a6 :: the lead changed hands
@trap a6 a7 :: the lead shrank
@trap s6 g6 :: on the road and with bonuses
@trap h6 h7 :: two days
@trap d6 d7 :: two stages
@trap pm ps :: overall and stage prize
@trap s7 e7 :: gains over two different riders

@doc a-wire6 | news agency | 2025-08-16
Quintanar soars past Lovisolo on Páramo de Oceta

MONGUÍ, Colombia, Aug 16 - Home rider Yeison Quintanar took over the leader's jersey of the Vuelta a Boyacá Alta on Saturday by winning stage six, the queen stage of {152.7|d6|t=stage six} km, at {3,370|alt} metres above sea level.

Quintanar, {24|qa}, shook off Italy's Matteo Lovisolo with nine kilometres of the final climb left and crossed the line {66|s6|t=on Saturday} seconds before him. With {12|b6|^} more in bonuses the swing came to {78|g6|^}, turning an overnight deficit of {31|a5|t=overnight} into a cushion of {47|a6|t=on Saturday}.

Eritrea's Tsegay Hadush kept third place overall, {69|h6} seconds off the pace, having been at {52|h5|t=the day before} the day before.

A time trial of {34.2|d7|t=on Sunday} km follows on Sunday.

@doc b-radio | regional radio, translated transcript | 2025-08-16
RADIO ALTIPLANO, 5:40 p.m.

"...Siachoque, wake up! Your boy is in yellow! {Twenty-one point three|cl|v=21.3} kilometres of wall, an average of {seven point one|gr|v=7.1} per cent, and where did he go? Where the wind bites, by the frailejones!

"For those of you keeping the book at home: this morning the Piedmontese had {thirty-one|a5|t=this morning|s=the Piedmontese} seconds on us. At this hour we've {forty-seven|a6|t=At this hour|s=we} on him! And he is {thirty-three|la|s=he}, ladies and gentlemen, he has won this sort of thing for ten years.

"The stage is worth {3,500|ps} dollars, he'll buy his mother the cow. The whole Vuelta, {forty thousand|pm}, he'd buy the dairy.

"This transmission is brought to you by Papas La Abuela, two bags for one until Monday."

@doc c-wire7 | news agency | 2025-08-17
Lovisolo claws back {25|s7} seconds as Enevoldsen wins time trial

SOGAMOSO, Colombia, Aug 17 - Danish time-trial specialist Anders Enevoldsen won stage seven of the Vuelta a Boyacá Alta against the clock on Sunday, covering {34.2|d7|t=stage seven} km at an average of {49.6|ve|^} km/h.

Lovisolo was second, {38|e7|t=on Sunday} seconds down on the Dane, and took {25|s7|^} out of Quintanar, who will start Monday's last stage with {22|a7|t=Monday} in hand. Hadush, no friend of flat roads, slipped to {128|h7} seconds from the lead.

Of {132|st} starters {107|le} remain. The last day is {119|d8|t=The last day} km with a sprint finish likely, and time bonuses of ten, six and four seconds at the line.

@doc d-column | cycling magazine web column | 2025-08-18
Twenty-two seconds

Column · Imogen Achterberg · 6 comments

A lead isn't a quantity, it's a direction. After five days Lovisolo, who had just ridden {168.4|d5|t=After five days} kilometres over two cold passes, led by {31|a5|^} and the race looked shut. After six he trailed by {47|a6|t=After six}. After seven he trails by {22|a7|t=After seven}, and if you ask the bookmakers he's winning.

They are wrong, I think. Look where the gaps came from. On the mountain the Colombian was {sixty-six|s6|t=On the mountain} seconds better with his legs; bonuses merely decorated it. On the flat the Italian, a former national champion in the discipline, found only {25|s7|t=On the flat}. And Hadush, who was {52|h5|t=after stage five} adrift after stage five and is {two minutes and eight seconds|h7|v=128} adrift today, can no longer play them off.

That leaves {119|d8} kilometres for a sprinter. Someone will collect {$3,500|ps} and nobody will remember who. The {$40,000|pm} goes to the boy from Siachoque, {nine|-} years younger than the man he beat.

Next week: gravel tyres, 38 or 40 mm?
