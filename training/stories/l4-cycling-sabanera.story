@story cycling-sabanera
@topic The queen stage of the Vuelta Sabanera, Colombia, July 2029
@subject V = Vuelta Sabanera | the Vuelta | the race | stage 6
@subject A = Yeison Camargo | Camargo | the man in yellow
@subject B = Matteo Zanardelli | Zanardelli | the Italian
@subject D = Duván Ospina | Ospina | the boy from Guateque
@subject E = Tibor Halász | Halász | the Hungarian
@subject P = Páramo Team | Páramo | the team in green
@subject O = organisers | the organisers | the race office
@subject R = Alto de las Brumas | the climb | the pass | the Brumas
@fact len = 182 | distance | V | kilometres of the stage | - | constant
@fact alt = 3640 | distance | R | metres of height at the top | - | constant
@fact cl = 31.5 | distance | R | kilometres of climbing | - | constant
@fact gr = 7.2 | rate | R | average gradient in percent | - | constant
@fact dt = 5:12:08 | clock | D | time for the stage | 2029-07-14 | constant
@fact zt = 5:12:41 | clock | B | time for the stage | 2029-07-14 | constant
@fact at = 5:14:55 | clock | A | time for the stage | 2029-07-14 | constant
@fact gap = 33 | margin | D | seconds ahead of the second man in the stage | 2029-07-14 | constant
@fact gc = 74 | margin | A | seconds ahead in the general classification | 2029-07-14 | snapshot
@fact gc0 = 171 | margin | A | seconds ahead in the general classification | 2029-07-13 | snapshot
@fact lost = 167 | margin | A | seconds lost to the stage winner | 2029-07-14 | constant
@fact sp = 210000 | crowd | O | spectators on the climb | 2029-07-14 | snapshot
@fact st = 132 | other | V | riders at the start | 2029-07-14 | snapshot
@fact fin = 118 | other | V | riders at the finish | 2029-07-14 | constant
@fact out = 14 | other | V | riders who gave up or were outside the limit | 2029-07-14 | constant
@fact tmp = 3 | temperature | R | degrees at the top | 2029-07-14 | snapshot
@fact prize = 60000000 | other | V | pesos for the stage winner | - | constant
@fact final = 400000000 | other | V | pesos for the overall winner | - | constant
@fact dage = 21 | age | D | age | - | constant
@fact bage = 32 | age | B | age | - | constant
@fact lim = 18 | duration | V | minutes of time limit | 2029-07-14 | plan
@fact left = 2 | other | V | stages to go | 2029-07-14 | snapshot
@fact pre = 2 | other | P | riders still in the race | 2029-07-14 | snapshot
@fact pre0 = 7 | other | P | riders at the start of the tour | 2029-07-09 | snapshot
@fact wind = 55 | speed | R | kilometres an hour of wind | 2029-07-14 | snapshot
@fact cow = 6000000 | price | D | pesos for a cow | - | constant
@fact vil = 2900 | distance | D | metres of height where he grew up | - | constant
@fact l1 = 40 | margin | D | seconds ahead one kilometre from the top | 2029-07-14 15:05 | snapshot
@trap l1 gap :: a kilometre before the end and at the end
@rel diff out = st - fin
@trap lost gc :: behind the stage winner against ahead of the rival overall
@trap gap gc :: in the stage against in the overall
@trap gc gc0 :: after two stages
@trap st fin :: started against finished
@trap dage bage :: two riders' ages
@trap prize final :: stage against overall
@trap pre pre0 :: now against the start

@doc a-agency | sports agency | 2029-07-14
Ospina, {21|dage}, wins on the Brumas; Camargo keeps yellow

ALTO DE LAS BRUMAS, Colombia - Duván Ospina gave his country a win in the race's hardest stage on Saturday, leading Matteo Zanardelli by {33|gap} seconds up {31.5|cl} kilometres of climbing to the {3,640|alt}-metre finish. The {182|len} km took him {5:12:08|dt}; the Italian clocked {5:12:41|zt}.

Race leader Yeison Camargo came in at {5:14:55|at} and saw his lead over Tibor Halász shrink from {two minutes and fifty-one seconds|gc0|t=overnight|v=171} overnight to {1:14|gc|t=after Saturday|v=74} after Saturday.

It was {three|tmp} degrees on top. {132|st} started and {118|fin} finished, {14|out} were outside the {18|lim}-minute limit or gave up. {Two|left} stages remain.

Result: 1 Ospina (COL) {5:12:08|dt}, 2 Zanardelli (ITA) at {0:33|gap|v=33}, 3 Etxea (ESP) at 1:02

@doc b-live | live ticker | 2029-07-14
VUELTA, STAGE 6: AS IT HAPPENED

11:42 km 60. {132|st|t=11:42} riders together. Cold, dry.

12:50 The green team has lost another man: flat, wall, ambulance. They came with {seven|pre0} and are {two|pre|t=12:50} now.

13:40 Foot of the Brumas. Average gradient: {7.2 per cent|gr}. Wind {55|wind} km/h from the left. It's in their faces for the last {nine|-}.

14:22 Ospina's gone! No one reacts. They think he's {21|dage} and a fool.

15:05 One kilometre to go, lead {40|l1|t=15:05} secs and falling.

15:07 Ospina wins! And the gap's {33|gap} secs. That's it.

15:10 Camargo. How much? {Two minutes and forty-seven|lost|v=167}. But who's counting? Halász is: he's {1'14"|gc|v=74} off.

15:31 Sweep car in. {Fourteen|out} missing, {118|fin} on the list.

Odds | App 4.7 stars | Stage 7: 154 km, flat

@doc c-daily | Bogotá daily | 2029-07-15
"I counted on the cows"

He grew up at {2,900|vil} metres and trained where the buses wouldn't go. Yesterday in the mist, {31.5|cl} kilometres long, he paid the mountain back.

Duván Ospina doesn't know what he'll do with the {sixty million|prize} pesos. He is {twenty-one|dage}. "A cow costs {six|cow|x=1000000} million," he says. Zanardelli, {32|bage}, waited for him with a jacket; he had been {33|gap} seconds behind and said that it felt like a week.

The organisers put the crowd on the climb at {210,000|sp|by=The organisers}. It was {three|tmp} degrees, and no one went home.

In the general order things are closer than on Friday, when Yeison Camargo had nearly {three minutes|~gc0|t=on Friday|v=180} in hand. Now he has {one fourteen|gc|t=Now|v=74}, with {two|left} days to go and {400 million|final} pesos in the pot.

@doc d-tv | broadcaster's newsletter | 2029-07-15
What the mountain did

The stage winner's watch: {5 h 12 min 8 s|dt|v=5:12:08}. The first losers' watch: the same plus {thirty-three|gap}. Between them and the man in yellow: {two minutes and forty-seven seconds|lost|v=167}, for he crossed at {5 h 14 min 55 s|at|v=5:14:55}.

At the pass, a height of {3,640|alt} m and a wind of {55|wind}, there wasn't a spectator who could feel his hands, and still we had {two hundred and ten thousand|sp}. Not one is known to have been hurt.

Of {132|st} who signed on in the morning {118|fin} have a dossard for today. The team in green have {two|pre}, of {seven|pre0}. If they lose either they cannot win the team prize.

Tune in: channel 7, 10:30. Ratings 6.1. Reply STOP to 4411.
