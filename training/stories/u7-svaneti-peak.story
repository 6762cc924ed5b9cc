@story u7-svaneti-peak
@topic First winter ascent of a Georgian north face and the rescue that followed
@subject T = Tetri Koshki | the mountain | the peak
@subject N = Nestan Gelovani | Gelovani
@subject L = Lasha Japaridze | Japaridze
@subject A = Aurèle Fontanaz | Fontanaz | the Swiss
@subject E = climbing team | the climbers | the three | the rope
@subject R = Mestia rescue post | rescuers | the rescue post
@subject H = Georgian Border Aviation | the helicopter | the crew
@fact alt = 4968 | distance | T | metres of height | - | constant
@fact fac = 1540 | distance | T | metres of height of the north face | - | constant
@fact sum = 13:25 | clock | E | time on the summit | 2036-02-11 | constant
@fact day = 5 | duration | E | days spent on the face | 2036-02-11 | constant
@fact dayp = 4 | duration | E | days planned for the face | 2036-02-07 | plan
@fact tem = -31 | temperature | T | degrees at the last camp | 2036-02-10 night | constant
@fact win = 110 | speed | T | kilometres an hour of wind | 2036-02-12 | constant
@fact fall = 40 | distance | A | metres of fall | 2036-02-12 | constant
@fact cal = 16:10 | clock | R | time of the emergency call | 2036-02-12 | constant
@fact pic = 09:05 | clock | H | time when the last climber was lifted off | 2036-02-14 | constant
@fact wait = 41 | duration | E | hours from the emergency call to the rescue | 2036-02-14 | constant
@fact res = 17 | other | R | rescuers on foot | 2036-02-13 | snapshot
@fact alr = 4180 | distance | R | metres of height where the climbers were found | 2036-02-14 | constant
@fact fly = 3 | other | H | flights attempted | 2036-02-14 | cumulative
@fact an = 38 | age | N | age in years | 2036 | constant
@fact aa = 44 | age | A | age in years | 2036 | constant
@fact al = 26 | age | L | age in years | 2036 | constant
@fact toe = 4 | injuries | L | toes lost to frost | 2036-02-20 | constant
@fact att = 6 | other | T | earlier winter attempts on the north face | 2036 | constant
@fact dea = 3 | deaths | T | people killed in earlier winter attempts | 2036 | constant
@fact co = 52000 | budget | E | lari that the expedition cost | 2036 | constant
@fact bil = 0 | price | R | lari charged for the rescue | 2036 | constant
@fact fp = 18 | other | E | fixed belays | 2036-02 | constant
@fact yrs = 1961 | other | T | year of the first summer ascent of the face | - | constant
@trap day dayp :: spent and planned
@trap alt alr :: summit and place of the rescue
@trap sum cal :: summit and emergency call
@trap alt fac :: height of the peak and height of the face
@trap res att :: people and attempts

@doc a-agency | wire agency | 2036-02-14
{Three|-} climbers saved after first winter climb of Georgian face

TBILISI (Kavkaz Wire) - {Three|-} climbers who had made the first winter ascent of the north face of Tetri Koshki in Georgia were lifted off the mountain on Thursday, {41|wait} hours after one of them was hurt in a fall.

Nestan Gelovani, {38|an}, Lasha Japaridze, {26|al}, and Swiss guide Aurèle Fontanaz, {44|aa}, reached the {4,968|alt}-metre summit on Monday at {1:25 p.m.|sum} after {five|day} days on the face, which is {1,540|fac} metres high.

On the way down on Tuesday Fontanaz dropped {40|fall} metres into a gully. The rescue post in Mestia received an emergency call at {4:10 p.m.|cal|t=on Tuesday}. Wind of up to {110|win} km/h drove back the helicopter twice before the third flight succeeded.

{Six|att} earlier attempts in winter had failed and cost {three|dea} lives.

@doc b-local | regional news site | 2036-02-15
They sang so as not to sleep

Mestia — Tamuna Khergiani — 15 Feb, 10:48 — updated 3 times

For {41|wait} hours the whole valley looked in one direction. At {9:05|pic} yesterday morning the helicopter came down at Ushguli with the last of them, Nestan, who had insisted.

{Seventeen|res} of our men had climbed through the night towards them with stretchers and tea. They were an hour away, at the lower icefall, when the crew saw a red sleeping bag at {4,180|alr} metres.

"The Swiss had a broken thigh, the boy had feet like candles," said the leader of the post, Besarion Nakani. "She was making soup."

On Friday the doctors in Zugdidi said that they'd have to take {four|toe} of Japaridze's toes, on the left.

What had kept them going? Songs, says Gelovani. It was {thirty-one|tem|v=-31} below at the last camp, before the top, and colder after it. They had planned for {four|dayp} days of food and were out for {eight|-}.

The bill for the rescue? {Zero|bil}. "You'd do the same for us, in Geneva," Nakani told the consul.

@doc c-magazine | climbing magazine | 2036-04-01
TOPO: Tetri Koshki ({4968|alt} m), N face, winter

First ascent of the wall: {1961|yrs}, summer, Kipiani party. First in winter: 7–11 February 2036, Gelovani–Fontanaz–Japaridze. VI, M7, A2, {1540|fac} m.

Approach on ski from Adishi, day {zero|-}. Days {1|-} and {2|-}: the ramp. Day {3|-}: headwall, {eleven|-} pitches. Day {4|-}: storm, nothing. Day {5|day}: exit ice and summit, {13.25|sum}. {Eighteen|fp} fixed belays remain.

Lowest temperature recorded, camp 4: {minus 31|tem}.

The party's budget came to {52,000|co} lari, {a third|-} of it for the insurance that nobody in the end had to use. Of the {six|att} parties that tried it before in winter, that of 2019 came closest: to within {200|-} metres.

Descent by the south ridge, AD. Don't fall.

Classifieds p. 88: ice screws (set of 10) €240.

@doc d-swiss | foreign daily | 2036-02-17
"I counted the ropes, not the hours"

From his hospital bed in Zugdidi, Valais guide Aurèle Fontanaz, {44|aa}, talks about the fall.

How far did you go down? They tell me {forty|fall} metres. It felt like a conversation that somebody else was having.

Why did you go on the Monday, with the forecast as it was? Because we were there. The summit was at {twenty-five past one|sum|v=13:25}, in the sun. Nobody had been there in winter from that side. On Tuesday came the wind, {110|win} an hour.

And then you waited. From ten past four on Tuesday, when Nestan got a signal on the ridge, until Thursday. {Three|fly} times we heard the helicopter; the third time we saw it.

Lasha is {26|al}. Was it worth {four|toe} toes? Ask Lasha. No, don't ask him yet.

Will you go back? There are {seventeen|res} men in Mestia I have to buy a drink.
