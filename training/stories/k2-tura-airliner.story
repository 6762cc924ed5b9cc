@story k2-tura-airliner
@topic Emergency landing of a Severavia airliner at Tura, Krasnoyarsk region, Russia, November 2016
@subject P = Severavia flight 318 | the airliner | the plane | flight 318 | the aircraft | the Tupolev | airliner | aircraft
@subject A = Severavia | the airline | the carrier | airline
@subject M = Emergencies Ministry | the ministry | MChS | emergencies ministry
@subject I = Interstate Aviation Committee | MAK | investigators | the committee
@subject H = Krasnoyarsk regional hospital | regional hospital | the hospital | Krasnoyarsk
@subject R = Ruslan Gimadeyev | Gimadeyev | the captain | captain
@subject V = Vladlena Chernykh | Chernykh | a stewardess | a flight attendant
@subject T = Tura airfield | Tura | the airfield | the runway
@fact pas = 71 | other | P | passengers | 2016-11-19 | constant
@fact cr = 6 | other | P | crew | 2016-11-19 | constant
@fact ab = 77 | other | P | people on board | 2016-11-19 | constant
@fact i1 = 9 | injuries | P | people injured | 2016-11-19 | cumulative
@fact i2 = 14 | injuries | P | people injured | 2016-11-20 | cumulative
@fact hv = 3 | injuries | P | people injured gravely | 2016-11-20 | cumulative
@fact d = 1 | deaths | P | people killed | 2016-11-20 | cumulative
@fact tm = 14:22 | clock | P | time of landing, Moscow time | 2016-11-19 | constant
@fact lt = 18:22 | clock | P | time of landing, local time | 2016-11-19 | constant
@fact alt = 10600 | distance | P | cruising altitude, in metres | 2016-11-19 | constant
@fact len = 1850 | distance | T | length of the runway, in metres | - | constant
@fact need = 2500 | distance | P | length of runway that the type needs, in metres | - | constant | threshold
@fact over = 160 | distance | P | metres that it ran past the end | 2016-11-19 | constant
@fact tp = -38 | temperature | T | temperature, in degrees Celsius | 2016-11-19 | snapshot
@fact gl = 11 | duration | P | minutes without electric power | 2016-11-19 | constant
@fact sl = 62 | other | T | passengers put up in the school | 2016-11-19 night | constant
@fact yr = 1992 | other | P | year of building | - | constant
@fact hrs = 31400 | other | P | hours flown | - | cumulative
@fact hR = 9200 | other | R | hours flown | - | cumulative
@fact aR = 48 | age | R | age | 2016 | constant
@fact aV = 26 | age | V | age | 2016 | constant
@fact pay = 150000 | damages | A | roubles to each passenger | 2016-11-20 | plan | pledged
@fact gr = 8 | other | A | aircraft grounded | 2016-11-20 | constant
@fact fam = 2000000 | damages | A | roubles to the family of the dead woman | 2016-11-20 | plan | pledged
@fact pop = 5400 | other | T | people in the settlement | - | constant
@fact inv = 17 | other | I | investigators at work | 2016-11-20 | snapshot
@rel sum ab = pas + cr
@trap i1 i2 :: more went to doctors the next day
@trap hrs hR :: the plane's hours, and the captain's
@trap len need :: what there was, and what it needs
@trap tm lt :: Moscow time, and local time
@trap pay fam :: to passengers, and to the family
@trap sl pas :: put up in the school, and all passengers

@doc a-agency | Russian agency, English service | 2016-11-19
Airliner makes emergency landing on short runway in Evenkia, {nine|i1} injured

KRASNOYARSK, November 19. /SIBTASS/. A Severavia passenger jet with {77|ab} people aboard landed at the airfield of Tura at {14:22|tm} Moscow time on Saturday after a complete failure of its electrical system, the regional department of the Emergencies Ministry reported.

"There were {71|pas|by=the ministry} passengers and {six|cr|^} crew members. {Nine|i1|t=Saturday|by=the ministry} people have been injured, there is no threat to life," the ministry said.

The plane had been flying at {10,600|alt} metres from Norilsk to Krasnoyarsk. It ran {160|over} metres past the end of the strip, which has a length of {1,850|len} metres, while the type normally requires at least {2,500|need}. The air temperature was {minus 38|tp}.

{Sixty-two|sl} of those aboard will spend the night in the school of the settlement, which has {5,400|pop} inhabitants.

The aircraft was manufactured in {1992|yr} and has clocked up {31,400|hrs} flight hours.

@doc b-moscow | Moscow newspaper, English edition | 2016-11-21
{Eleven|gl} minutes by torchlight

By Pavel Yermolenko, Tura

For {eleven|gl} minutes the only instrument that worked was a telephone. Second pilot Ildar Sabitov held it against the windscreen, compass application open, and read out the numbers.

Captain Ruslan Gimadeyev, {48|aR}, has {9,200|hR} hours behind him, most of them in the north. He had never landed at Tura. Why he chose it: "Because it was there." Why he broke off the first approach: "Because it was there twice. There was a lorry."

The lorry left. At {22 minutes past two|tm} in Moscow - it was already night in Evenkia - the wheels touched {1,850|len} metres of ice; trees stopped them {160|over} metres further on.

Vladlena Chernykh, stewardess, {26|aV}, opened the wrong door, closed it, opened the right one. {Fourteen|i2|t=Sunday} of her {77|ab} people needed a doctor by Sunday, {three|hv|^} are in a grave condition. {One|d|t=Sunday}, a woman of seventy with a weak heart, died on the flight to Krasnoyarsk.

Severavia has withdrawn all {eight|gr} of its Tupolevs. The dead woman's family is promised {two million|fam} roubles, every passenger {150,000|pay}.

@doc c-tabloid | Siberian tabloid | 2016-11-20
CRASH IN TAIGA! {14|!d} dead?

The rumour ran through Krasnoyarsk all night: many dead at Tura. By the morning we had it from a medical source: {14|!d|t=By the morning} people have perished, {three|-} of them at the scene.

The machine broke in {two|-} {600|-} metres from the village! It carried {79|!pas|by=passenger list} passengers, says a passenger list that the airline doesn't want you to see. {Six|cr} crew. It was at {10,600|alt} metres when the lights went out.

The plane is a flying coffin: built in {1992|yr}, {31,400|hrs} hours in the air.

It landed at {18:22|lt} our time, and a herdsman of Tura, population {5,400|pop}, saw it. "A big dark bird, no lamps."

The captain, {26|!aR}, is said to be in shock. He'd been told to turn back to Norilsk, where it was a mild -{27|-}.

Vote: Would you fly Severavia? 91% no.

@doc d-trade | aviation trade weekly | 2016-11-21
Severavia parks Tu-154 fleet after Tura overrun

Severavia has grounded its {eight|gr} Tu-154Ms pending an inquiry into the total electrical failure aboard flight 318 on 19 November. A passenger aged {70|-} died afterwards.

The trijet, delivered in {1992|yr}, diverted to Tura, a strip of {1,850|len} metres used by Antonov turboprops. The book figure for its landing weight that day is {2,500|need} metres. It left the paved surface at low speed and came to rest {160|over} metres beyond.

Of the {77|ab} occupants, {14|i2|t=by Sunday} had reported injuries by Sunday, {three|hv|^} of a serious nature, according to the committee, which has {17|inv} specialists on site.

It told Air Cargo & Transport that the batteries had been "consumed" within {19|!gl} minutes of the generators tripping. Recorders were powered for {four|-} of these.

Gimadeyev ({9,200|hR} h) and his first officer have been suspended on full pay, as is usual. Passengers will get Rbs{150,000|pay}.
