@story v3-ayacancha-quake
@topic Night earthquake at Ayacancha, Peru
@subject Q = Ayacancha earthquake | the earthquake | the quake | quake | tremor | the tremor
@subject R = aftershock | the aftershock | second shock
@subject A = Ayacancha | the town
@fact mq = 6.4 | other | Q | magnitude | 2036-07-02 | constant
@fact mr = 5.1 | other | R | magnitude | 2036-07-02 | constant
@fact cq = 2:47 | clock | Q | time of the shock | 2036-07-02 | constant
@fact cr = 4:15 | clock | R | time of the shock | 2036-07-02 | constant
@fact dp = 32 | distance | Q | depth in kilometres | 2036-07-02 | constant
@fact d1 = 2 | deaths | Q | people killed in the earthquake | 2036-07-02 dawn | cumulative
@fact d2 = 9 | deaths | Q | people killed in the earthquake | 2036-07-02 evening | cumulative
@fact hu = 57 | injuries | Q | people hurt in the earthquake | 2036-07-02 evening | cumulative
@fact ho = 340 | homes | A | adobe houses collapsed | 2036-07-02 evening | cumulative
@fact se = 40 | duration | Q | seconds of shaking | 2036-07-02 | constant
@fact pw = 11000 | homes | A | homes without power | 2036-07-02 dawn | snapshot
@fact po = 5.9 | other | Q | magnitude | first estimate 03:00 | snapshot | projected
@trap mq mr :: main shock against aftershock
@trap mq po :: final against first estimate
@trap d1 d2 :: dawn against evening
@trap cq cr :: two shocks

@doc a-alert | automatic alert | 2036-07-02
SISMO - PRELIMINARY

Magnitude {5.9|po|t=first estimate} (first estimate). Local time {02:47|cq}. Depth {32|dp} km. Reference: {21|-} km west of Ayacancha. Figures may be revised.

@doc b-flash | wire flash | 2036-07-02
At least {two|>d1} killed in Peru earthquake

LIMA - A {6.4|mq}-magnitude quake shook the Andean town of Ayacancha while it slept, killing at least {two|>d1|t=by first light|by=civil defence} people by first light, civil defence said. {Eleven thousand|pw|by=civil defence} homes had no electricity.

@doc c-radio | radio bulletin | 2036-07-02
Radio Nevado, {seven|-} in the morning

It was {twelve minutes past one|!cq} and most of us were in bed. {Forty|se} seconds, it felt like an hour. A second shock, smaller, {5.1|mr}, threw everybody back into the street at {a quarter past four|cr}.

@doc d-tv | TV crawl | 2036-07-02
TERREMOTO: HELP ARRIVES

AYACANCHA: {9|d2|t=THIS EVENING} DEAD THIS EVENING, {57|hu|t=THIS EVENING} HURT ... MAGNITUDE {6.4|mq}, DEPTH {32|dp} KM ... {340|ho} ADOBE HOMES FLATTENED ... SCHOOLS CLOSED

@doc e-paper | newspaper brief | 2036-07-03
A night outdoors

After the tremor at {thirteen minutes to three|cq} nobody in Ayacancha went back inside. Wisely so: {240|!ho} mud-brick houses lay in ruins by Wednesday evening. {Nine|d2|t=by Wednesday evening} neighbours are dead and {78|?hu|t=by Wednesday evening} were treated in the field hospital.
