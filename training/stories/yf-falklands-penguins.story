@story yf-falklands-penguins
@topic King and rockhopper penguins on a South Atlantic island: a drone count, an egg loss, cruise landings and a fence
@subject K = King penguins | kings | the kings
@subject R = Rockhopper penguins | rockhoppers | the rockhoppers
@subject I = Bleaker's Neck island | the island | Bleaker's Neck
@subject C = Falkland Conservancy | the Conservancy | wardens
@subject S = Cruise ships | landing parties | tour ships
@subject F = Farm at Bleaker's Neck | the farm | sheep
@subject G = Islands government | Stanley | the government
@subject D = Drone survey | the drones | the survey
@subject W = Warden Tansy Okonedo-Pole | Okonedo-Pole | the warden
@fact k = 5120 | other | K | adults counted | January 2036 | snapshot
@fact k30 = 3200 | other | K | adults counted | January 2030 | snapshot
@fact kup = 60 | rate | K | rise in adults counted | 2030 to 2036 | snapshot
@fact kch = 1740 | other | K | chicks counted | January 2036 | snapshot
@fact kch35 = 1510 | other | K | chicks counted | January 2035 | snapshot
@fact r = 62400 | other | R | pairs counted | November 2035 | snapshot
@fact r30 = 78000 | other | R | pairs counted | November 2030 | snapshot
@fact rf = 20 | rate | R | fall in pairs counted | 2030 to 2035 | snapshot
@fact regg = 31200 | other | R | eggs lost in the storm | 5 December 2035 | constant
@fact reggp = 25 | other | R | share of eggs lost in the storm | 5 December 2035 | constant
@fact reall = 124800 | other | R | eggs laid | November 2035 | snapshot
@fact two = 2 | other | R | eggs of a pair | - | constant
@fact wind = 131 | speed | I | kilometres an hour of wind | 5 December 2035 | snapshot
@fact rain = 74 | other | I | millimetres of rain | 5 December 2035 | snapshot
@fact pics = 18600 | other | D | pictures taken | January 2036 | constant
@fact hrs = 9 | duration | D | hours of flying | January 2036 | constant
@fact ht = 40 | distance | D | metres of flying height | January 2036 | constant
@fact err = 3 | margin_of_error | D | percent of error | January 2036 | constant
@fact hand = 4880 | other | D | adult kings counted by hand | January 2036 | snapshot
@fact ship = 64 | other | S | calls | season 2035-36 | cumulative
@fact ship30 = 38 | other | S | calls | season 2029-30 | constant
@fact pax = 12160 | crowd | S | people landed | season 2035-36 | cumulative
@fact paxs = 190 | crowd | S | people landed from each ship | season 2035-36 | snapshot
@fact paxl = 100 | crowd | G | people allowed ashore at one time | - | constant | threshold
@fact fee = 45 | price | G | pounds of landing fee | season 2035-36 | constant
@fact fee37 = 60 | price | G | pounds of landing fee | season 2036-37 | plan
@fact rev = 547200 | revenue | G | pounds of landing fees | season 2035-36 | cumulative
@fact cshare = 40 | rate | C | share of the landing fees | - | constant
@fact cgot = 218880 | revenue | C | pounds from landing fees | season 2035-36 | cumulative
@fact dist = 6 | distance | C | metres to be kept from a bird | - | constant | threshold
@fact beat = 38 | other | C | heartbeats a minute more with people at six metres | 2034 study | snapshot
@fact sheep = 1900 | other | F | sheep | 2036 | snapshot
@fact sheepp = 900 | other | F | sheep | 2037 | plan | pledged
@fact fence = 7.4 | distance | F | kilometres of fence | 2036 | plan
@fact fcost = 81400 | budget | F | pounds of fence | 2036 | plan
@fact fkm = 11000 | price | F | pounds for a kilometre of fence | 2036 | plan
@fact area = 2070 | area | I | hectares | - | constant
@fact tus = 310 | area | I | hectares of tussac grass | 2036 | snapshot
@fact tus60 = 740 | area | I | hectares of tussac grass | 1960 | snapshot
@fact pop = 5 | other | I | inhabitants | 2036 | snapshot
@fact ward = 2 | jobs | C | wardens | season 2035-36 | snapshot
@fact wage = 38 | age | W | age | - | snapshot
@fact wyr = 11 | duration | W | seasons on the island | 2036 | cumulative
@fact flu = 0 | cases | C | birds with bird flu | January 2036 | snapshot
@fact flut = 140 | sample_size | C | birds tested for bird flu | January 2036 | snapshot
@fact age = 31 | age | K | age of the oldest ringed bird | January 2036 | snapshot
@fact dive = 290 | distance | K | metres of the deepest dive | 2035 | snapshot
@fact sq = 540 | distance | K | kilometres to the feeding grounds | 2035 | snapshot
@trap k hand :: by drone and by hand
@trap k k30 :: two years
@trap k kch :: adults and chicks
@trap kch kch35 :: two years
@trap r r30 :: two years
@trap regg reall :: lost and laid
@trap ship pax :: calls and people
@trap paxs paxl :: from a ship and at one time
@trap fee fee37 :: two seasons
@trap rev cgot :: all fees and the wardens' share
@trap sheep sheepp :: now and promised
@trap tus tus60 :: now and in 1960
@rel change kup = k30 -> k
@rel change rf = r30 -> r
@rel product reall = r * two
@rel share reggp = regg / reall
@rel product pax = ship * paxs
@rel product rev = pax * fee
@rel share cshare = cgot / rev
@rel product fcost = fence * fkm

@doc conservancy-report | conservation report summary | 2036-02-20
Bleaker's Neck: bird census 2035-36

King penguins. The drone survey of January gives {5,120|k|t=January} adults (error {3|err} per cent) and {1,740|kch|^} chicks. A count by hand on the same day gave {4,880|hand}; wardens can't see behind a hill. In 2030 there were {3,200|k30|t=In 2030} adults, so the colony has grown by {60%|kup}. Chicks in 2035: {1,510|kch35|t=in 2035}.

Rockhoppers. {62,400|r|t=in November} pairs in November, {20%|rf} down on 2030 ({78,000|r30|t=2030}). With {two|two} eggs to a pair they'd laid {124,800|reall}; the storm of 5 December took {31,200|regg}, a {quarter|reggp|v=25}.

Survey. {18,600|pics} pictures in {nine|hrs} hours from {40|ht} metres. No disturbance seen.

Bird flu: {140|flut} birds tested, {none|flu|v=0} positive.

Visitors: {12,160|pax} people from {64|ship} ships.

Oldest king, ring {0417|-}: {31|age} years.

@doc penguin-news | island newspaper | 2036-03-01
One up, one down on the Neck

MORE kings, fewer rockies: that's the census in a nutshell. Warden Tansy Okonedo-Pole ({38|wage}, {eleven|wyr} seasons) reckons the kings go far out, some {540|sq} kilometres, and eat what's there, while the rockhoppers stay near and don't.

And then the blow of December. {131|wind} km/h and {74|rain} mm of rain down a cliff full of eggs. "It was like someone tipping a shelf."

Stanley's landing fee goes up from {£45|fee|t=now} now to {£60|fee37|t=next season} next season. This season it brought {£547,200|rev}, of which the Conservancy got {£218,880|cgot}, its {40 per cent|cshare}.

The farm has {1,900|sheep|t=at the moment} sheep at the moment and will come down to {900|sheepp} by next year, in exchange for the fence.

DARTS: Globe A {9|-}, Victory {6|-}. SHEARING starts Monday. FOR SALE: peat spade.

@doc ship-lecture | cruise newsletter | 2036-01-18
Aboard: what to expect at Bleaker's Neck tomorrow

Good evening. We land at 8. There are {186|-} of us on the list and only {a hundred|paxl} may be ashore at a time, so we'll go in two groups. Group B will be served pastries.

You'll keep {six|dist} metres from every bird. If a bird comes nearer, that's its affair. Wardens have found that a king's heart beats {38|beat} times a minute faster with people at six metres; it doesn't show.

The fee of {£45|fee} is included.

You'll see some five thousand kings. They can dive to {290|dive} metres. You'll see rockhoppers, with eyebrows. You'll see {five|pop} human inhabitants, and please, no photographs through windows.

It'll be windy. Hats off.

@doc plumage-magazine | nature magazine | 2036-04-10
Counting by shadow

From {forty|ht} metres a king penguin is a dot with a shadow, and it's the shadow you count. The drone took {18,600|pics} frames. The machine found {5,120|k} shadows of the right length. The wardens, {two|ward} women with clickers and wet knees, had {4,880|hand}. They've taken it well.

It's a success with an asterisk. There were {3,200|k30|t=six years ago} six years ago. But across the bay the rockhoppers went from {78,000|r30|t=in five years} pairs to {62,400|r} in five years, and lost {31,200|regg} eggs in a single night in December.

Grass, says Tansy Okonedo-Pole. In 1960 there were {740|tus60|t=In 1960} hectares of tussac on the island's {2,070|area}, taller than a man. Sheep have eaten it down to {310|tus}. Tussac holds a cliff, breaks the wind and keeps an egg where it's put. Hence the fence: {7.4|fence} kilometres.

And the ships? {64|ship|t=this season} this season; {38|ship30|t=in 2029-30} in 2029-30. "They pay for the fence," she says. "I've made my peace with the hats."

@doc treasury-note | government notice | 2036-02-27
Islands Gazette: Landing fees and Bleaker's Neck fence

Landing fees. Season 2035-36: {12,160|pax} persons at {£45|fee} = {£547,200|rev}. From 1 October the fee is {£60|fee37|t=From 1 October}. {40%|cshare} is passed to the Conservancy.

Limit. Not more than {100|paxl} persons ashore at one time. The average landing this season was of {190|paxs} persons per ship, in relays.

Fence. {7.4|fence} km at {£11,000|fkm} per km, {£81,400|fcost}. The farm undertakes to reduce its flock from {1,900|sheep} to {900|sheepp} head.

Tenders by {15 April|-} to the Secretariat, Thatcher Drive. Quote ref. {36/021|-}.

@doc london-column | newspaper column | 2036-05-09
An egg is a small thing

By Barnaby Ilves

I read somewhere between the cricket and the gas that {31,200|regg} eggs were blown off a cliff in a night, and I couldn't get on with the gas.

{A quarter|reggp} of them. The rockhopper lays {two|two}, one small and one big, and she always loses the small one, so it's less of a disaster than it sounds, the warden wrote to me, and also more, since it's the big ones that rolled.

On the same rock the king penguin is doing famously, {60|kup} per cent up, {1,740|kch} brown chicks like abandoned coats. Why the one and not the other? Nobody knows. {Five|pop} people live there and one of them told me on a bad line that it's "the grass, the sea, or us".

It'll cost {£81,400|fcost} to fence the sheep out. It's about one kitchen in my street. {12,160|pax} tourists have in effect already paid.
