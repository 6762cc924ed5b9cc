@story boyaca-stage
@topic Queen stage of the Vuelta a los Páramos, Colombia: result, crash and time penalty
@subject R = Edwin Chaparro | Chaparro | the boy from Sotaquirá | the Colombian
@subject K = Jakub Wieczorek | Wieczorek | the Pole | the race leader
@subject T = Tewodros Haile | Haile | the Ethiopian | the Eritrean-born climber
@subject V = Vuelta a los Páramos | the Vuelta | the race | stage six | the stage | peloton
@subject J = Race jury | the commissaires | the jury
@fact km = 171 | distance | V | kilometres of the stage | - | constant
@fact cl = 23.5 | distance | V | kilometres of the last climb | - | constant
@fact alt = 3412 | other | V | metres above the sea at the finish | - | constant
@fact gap = 38 | margin | R | seconds ahead at the finish | 2033-02-17 | snapshot
@fact gt = 74 | margin | T | seconds behind at the finish | 2033-02-17 | snapshot
@fact pen = 20 | duration | K | seconds of penalty | 2033-02-17 | snapshot
@fact lead0 = 41 | margin | K | seconds of overall lead | before the stage | snapshot
@fact lead1 = 17 | margin | R | seconds of overall lead | after the penalty | snapshot
@fact age = 21 | age | R | age | 2033 | constant
@fact kage = 33 | age | K | age | 2033 | constant
@fact fall = 14 | other | V | riders who fell | 2033-02-17 | snapshot
@fact ho = 3 | injuries | V | riders taken to hospital | 2033-02-17 | cumulative
@fact ab = 9 | other | V | riders who gave up | 2033-02-17 | snapshot
@fact left = 112 | other | V | riders left in the race | 2033-02-17 | snapshot
@fact st = 154 | other | V | riders who started | 2033-02-12 | snapshot
@fact sp = 68 | speed | V | kilometres an hour at the crash | 2033-02-17 | snapshot
@fact cr = 80000 | crowd | V | people along the climb | 2033-02-17 | snapshot
@fact win = 2 | other | R | stage wins this week | 2033-02-17 | cumulative
@fact adiff = 12 | other | R | years of age between the two | - | constant
@rel diff adiff = kage - age
@rel diff lead1 = gapp - lead0
@fact gapp = 58 | margin | R | seconds gained on the Pole with the penalty | 2033-02-17 | snapshot
@rel sum gapp = gap + pen
@trap gap lead1 :: stage and overall
@trap lead0 lead1 :: before and after
@trap fall ho :: fell and hospital
@trap fall ab :: fell and gave up
@trap left st :: left and started
@race stage-gap = gt gap

@doc a-wire | sports wire | 2033-02-17
Cycling: Chaparro, {21|age}, seizes Paramos lead after penalty to Wieczorek

TUNJA, Colombia — Edwin Chaparro won the queen stage of the Vuelta a los Paramos on Thursday and took the overall lead after Jakub Wieczorek was docked {20|pen|t=on Thursday|by=the race jury} seconds by the race jury for an illegal bottle.

The {21|age}-year-old attacked {six|-} kilometres from the top of the {23.5|cl}-kilometre ascent to Alto de Siachoque, {3,412|alt} metres above sea level, to beat the Pole by {38|gap|t=on Thursday} seconds. Tewodros Haile of Ethiopia was third, {1:14|gt|v=74} back.

Wieczorek had begun the day {41|lead0|t=had begun the day} seconds clear of Chaparro; he ends it {17|lead1|t=ends it|s=Chaparro} behind.

A crash on the descent to Toca brought down {14|fall} riders, {three|ho} of whom were taken to hospital. The {171|km}-km stage cost the peloton {nine|ab} men in all.

Friday's seventh stage, 140 km, is flat.

@doc b-local | regional daily, Colombia | 2033-02-18
¡Sotaquirá toca el cielo! Our boy is in yellow

By Wilmer Pulido, on the mountain

They had slept in potato sacks to see him. {80,000|~cr|by=the police} people, the police reckon, between the last tollgate and the antenna, and when the {21|age}-year-old came round the bend where his uncle sells arepas you could not hear the helicopter.

Chaparro took {half a minute and eight seconds|gap|v=38} off Wieczorek with his legs. The commissaires took {twenty|pen|by=The commissaires} more with a pencil. From {41|lead0|t=in the morning|s=Wieczorek} down in the morning, he is {17|lead1|t=tonight} to the good tonight.

It is his {second|win|t=this week|v=2} victory this week. The {thirty-three|kage}-year-old Pole, who has ridden {eleven|-} grand tours, shook his hand and said a word nobody here could spell.

{One hundred and twelve|left} will start today, of the {154|st|t=last Saturday} who left Paipa last Saturday.

TABLE OF STAGES, p. 31. Lottery of Boyacá: 4471, series 118

@doc c-polish | Polish sports portal | 2033-02-17
{20|pen} sekund za bidon. Wieczorek loses the jersey to a bottle

Is a bottle worth {twenty|pen} seconds? The jury thinks so. Inside the final {20|-} km no rider may be handed a drink, and a soigneur in the colours of Wisła Cycling was filmed doing it.

Without the penalty Jakub Wieczorek, {33|kage}, would have stayed in yellow by {3|-} seconds: he had {41|lead0|t=at the start} at the start and lost {38|gap} on the road to a rider {14|!adiff} years younger.

A swing of {58|gapp|s=Chaparro|t=in one afternoon} seconds to Chaparro, then, in one afternoon. "We will appeal," said team manager Agnieszka Sroka. Appeals at this level have succeeded {once|-} in {nine|-} years.

Haile came in {1.24|!gt|v=84} after the winner. The wall he climbed, at {3,412|alt} m, is the highest finish in the world calendar.

Off the podium: {12|!fall} riders hit the ground at {68|sp} km/h near Toca; {three|ho} went to hospital, among them Dutch champion Sjoerd Fransen (collarbone).

Comments: 318. Odds for Friday: Wieczorek 2.40.

@doc d-organiser | race communiqué | 2033-02-17
COMMUNIQUÉ No. 14 — STAGE 6: PAIPA–ALTO DE SIACHOQUE, {171|km} KM

1. CHAPARRO Edwin (COL). 2. WIECZOREK Jakub (POL) at {0:38|gap|s=CHAPARRO|v=38}. 3. HAILE Tewodros (ETH) at {1:14|gt|v=74}.

Decision of the jury: rider no. 1 WIECZOREK, irregular feeding inside {20|-} km: {20|pen|by=the jury} seconds, 200 CHF.

General classification after stage 6: 1. CHAPARRO. 2. WIECZOREK at {0:17|lead1|t=after stage 6|s=CHAPARRO|v=17}.

Withdrawals: {9|ab|t=stage 6}. Riders remaining: {112|left|t=after stage 6}.

Medical: crash at km {96|-} on the descent. {14|fall} riders involved; {3|ho} transported to Hospital San Rafael, Tunja. Recorded speed of group {68|sp} km/h.

The length of the final ascent is corrected to {23.5|cl} km. Attendance on it is put by the Gobernación at {80,000|cr|by=the Gobernación}.
