@story s5-botswana-relay
@topic Botswana's 4x400 metres national record at the Francistown Grand Prix, 2030
@subject G = Francistown Grand Prix | the meeting | the meet | Francistown
@subject BW = Botswana | the hosts | the home quartet | the blue and whites
@subject JM = Jamaica | the Jamaicans | the Caribbean four
@subject SA = South Africa | the South Africans
@subject KM = Kagiso Mmolawa | Mmolawa | the anchor
@subject LT = Lorato Tshenolo | Tshenolo | the women's 800m winner
@subject NO = Naledi Oduetse | Oduetse | the association president
@subject AB = Athletics Union of Botswana | the union | the association
@fact bh = 10 | distance | KM | metres behind the leader at the last change | 2030-04-27 | constant
@fact et = 8 | other | G | teams in the relay | 2030-04-27 | constant
@fact rb = 176.21 | duration | BW | seconds for the men's 4x400 metres | 2030-04-27 | constant
@fact rj = 176.84 | duration | JM | seconds for the men's 4x400 metres | 2030-04-27 | constant
@fact rs = 177.45 | duration | SA | seconds for the men's 4x400 metres | 2030-04-27 | constant
@fact ro = 177.03 | duration | BW | seconds of the old national record in the men's 4x400 metres | 2027 | constant
@fact im = 0.82 | duration | BW | seconds taken off the national record in the men's 4x400 metres | 2030-04-27 | constant
@fact wj = 0.63 | margin | BW | seconds by which the relay was won | 2030-04-27 | constant
@fact sp = 43.28 | duration | KM | seconds for the last relay leg | 2030-04-27 | constant
@fact pb = 44.06 | duration | KM | seconds of his best individual 400 metres | 2029 | constant
@fact lt = 116.9 | duration | LT | seconds for 800 metres | 2030-04-27 | constant
@fact ag = 21 | age | KM | years old | 2030-04 | snapshot
@fact al = 29 | age | LT | years old | 2030-04 | snapshot
@fact cr = 18600 | crowd | G | spectators in the stadium | 2030-04-27 | snapshot
@fact cp = 26000 | crowd | G | seats of the stadium | - | constant
@fact cl = 12400 | crowd | G | spectators in the stadium | 2029 | snapshot
@fact pz = 2000000 | budget | G | prize money in pula | 2030 | constant
@fact bn = 150000 | budget | AB | bonus in pula for each relay runner | 2030-04-27 | plan | pledged
@fact bt = 600000 | budget | AB | bonus in pula for the relay team | 2030-04-27 | plan | pledged
@fact nt = 34 | other | G | nations at the meeting | 2030 | constant
@fact ev = 16 | other | G | events at the meeting | 2030 | constant
@fact tk = 50 | price | G | cheapest ticket in pula | 2030 | constant
@fact tv = 120 | price | G | grandstand ticket in pula | 2030 | constant
@fact ht = 31 | temperature | G | degrees at the start of the relay | 2030-04-27 | snapshot
@fact cb = 20:40 | clock | G | start of the men's relay | 2030-04-27 | constant
@fact cs = 20:15 | clock | G | scheduled start of the men's relay | 2030-04-27 | plan
@fact late = 25 | duration | G | minutes by which the relay was delayed | 2030-04-27 | constant
@rel diff im = ro - rb
@rel diff wj = rj - rb
@rel product bt = bn * four
@fact four = 4 | other | BW | runners in the relay team | - | constant
@trap sp pb :: a flying relay leg and an individual race
@trap ro rj :: the old record and the runners-up
@trap cr cl :: this year's crowd and last year's
@trap cs cb :: scheduled and real start
@trap bn bt :: each runner's bonus and the team's

@doc a-wire | sports wire | 2030-04-27
Botswana smash national 4x400m record at home meeting

FRANCISTOWN, Botswana, April 27 (Southern Sports Wire) - A stunning last leg by Kagiso Mmolawa carried Botswana to a national record of {2 minutes 56.21 seconds|rb|v=176.21|t=Saturday} in the men's 4x400 metres relay at the Francistown Grand Prix on Saturday.

The {21|ag}-year-old took the baton in second place, {ten|bh} metres behind the Jamaican anchor, and covered his lap in {43.28|sp} to bring the hosts home {0.63|wj} seconds clear. Jamaica clocked {2:56.84|rj|v=176.84} and South Africa were third in {2:57.45|rs|v=177.45}.

The previous Botswana mark, set in Zurich in 2027, was {2:57.03|ro|t=2027|v=177.03}.

Mmolawa's best for an individual 400 metres is {44.06|pb|t=last year}, run in Gaborone last year.

Lorato Tshenolo, {29|al}, won the women's 800 metres in {1:56.90|lt|v=116.9}. Athletes from {34|nt} countries shared prize money of {two million pula|pz|v=2000000}.

The relay started {25|late} minutes behind schedule after a power dip put out the finish camera.

@doc b-paper | national daily | 2030-04-28
We were there: the night Francistown shook

By Boitumelo Ranko in FRANCISTOWN

The lights had gone at ten past eight and come back at twenty past. The starter had sent {eight|et} teams back to the warm-up track and called them out again. At {20:40|cb}, on an April night still holding {31|ht} degrees, the gun went at last.

What followed lasted {two minutes and 56 seconds|rb|v=176|round} and will be told for years.

Letsile Pheto gave us the lead, Tumelo Gabanakitso lost it, Otsile Modukanele kept us honest. Then the boy from Tonota. Mmolawa is {21|ag} and had never run under {44|-} seconds from blocks; with a flying start on Saturday he ran {43.82|!sp|t=on Saturday}, ate up the Jamaicans in the back straight and had time to look round.

The clock took a moment. {2:56.21|rb|v=176.21}. The old record was beaten by {0.82|im} of a second, Jamaica by rather less.

In the stands, {18,600|cr} people stood on the plastic. Last year's meet drew {12,400|cl|t=Last year}. There is room for {26,000|cp}, and you would not have known that any of it was empty.

Naledi Oduetse, president of the association, took the microphone to promise {P150,000|bn|v=150000|by=Naledi Oduetse} to each of the {four|four}. "You do the sum," she told the crowd. We did: {P600,000|bt|v=600000}.

@doc c-tabloid | tabloid | 2030-04-29
MMOLAWA'S MILLIONS! Golden lap lands relay boys a jackpot

Kagiso Mmolawa ran like the wind and now he is rolling in it.

The Tonota flyer, {23|!ag}, and his three pals will share {P60,000|!bt|v=60000|by=the athletics union}, the athletics union has vowed, after they blew away Jamaica and South Africa on Saturday night.

The baby-faced anchor was clocked at an incredible {43.28|sp} seconds for his lap. The Jamaicans, who had a lead big enough to park a bus in, came second by {0.63|wj} of a second. The South Africans trailed in with {2 min 57.45|rs|v=177.45}.

Fans had forked out {P50|tk|v=50} for the cheap seats or {P120|tv|v=120} to sit in the grandstand. Worth every thebe, said Mma Kgosi Ditiro, {67|-}, from Monarch. "I lost my voice and one shoe."

And it nearly didn't happen! The race was down for {8.15pm|cs} but a blackout pushed it back to {8.40pm|cb}.

Also winning: our Lorato Tshenolo, who took the 800m in {1:56.90|lt|v=116.9} at the ripe age of {29|al}.

SEE PAGE 23: 4 ways to spend P150k | Zebras draw 1-1

@doc d-results | athletics federation bulletin | 2030-04-28
FRANCISTOWN GRAND PRIX: SUMMARY OF RESULTS AND NOTES

Francistown Stadium, 27 April 2030. {Sixteen|ev} events, {34|nt} nations. Attendance {18,600|cr} (capacity {26,000|cp}).

Men 4x400 m relay (scheduled {20:15|cs}, run {20:40|cb})
1. Botswana (Pheto, Gabanakitso, Modukanele, Mmolawa) {2:56.21|rb|v=176.21} NR
2. Jamaica {2:56.84|rj|v=176.84}
3. South Africa {2:57.45|rs|v=177.45}

Note: the national record stood to {2:57.03|ro|t=Zurich, 2027|v=177.03} (Zurich, 2027). Split of the Botswana anchor {43.28|sp}, by transponder; his official best over one lap remains {44.06|pb|t=2029} (2029).

Women 800 m
1. L. Tshenolo BOT {1:56.90|lt|v=116.9}

Total prize money {BWP 2,000,000|pz|v=2000000}. The bonus of {BWP 150,000|bn|v=150000|by=the AUB president} per relay runner announced by the AUB president will be paid by the union and is no part of the sum above.
