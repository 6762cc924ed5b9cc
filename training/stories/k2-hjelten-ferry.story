@story k2-hjelten-ferry
@topic Engine-room fire on the Norwegian night ferry Kong Sverre off Stad, the night and the next day
@subject F = Kong Sverre | the ferry | the ship | the vessel | ferry
@subject L = Nordvestlinjen | the line | the shipping company | the owners
@subject H = southern rescue coordination centre | the rescue centre | rescue coordination centre | HRS | Sola
@subject A = Ålesund hospital | Ålesund | the hospital
@subject T = Havdrott | the trawler | trawler
@subject G = Torbjørn Myklebust | Myklebust | the captain | captain
@subject X = Elin Raudøy | Raudøy | the motorman | the dead woman
@fact ab = 341 | other | F | people on board | 1999-11-08 | constant
@fact pas = 289 | other | F | passengers on board | 1999-11-08 | constant
@fact cr = 52 | other | F | crew on board | 1999-11-08 | constant
@fact al = 01:17 | clock | F | time of the fire alarm | 1999-11-09 | constant
@fact out = 05:40 | clock | F | time when the fire was under control | 1999-11-09 | constant
@fact he = 118 | evacuated | F | people lifted off by helicopter | 1999-11-09 | cumulative
@fact tr = 171 | evacuated | T | people taken aboard from lifeboats | 1999-11-09 | cumulative
@fact st = 51 | other | F | people who stayed on board | 1999-11-09 | snapshot
@fact ev = 289 | evacuated | F | people taken off | 1999-11-09 | cumulative
@fact d = 1 | deaths | F | people killed | 1999-11-09 noon | cumulative
@fact i1 = 14 | injuries | F | people treated for smoke | 1999-11-09 6 a.m. | cumulative
@fact i2 = 33 | injuries | F | people treated for smoke | 1999-11-09 evening | cumulative
@fact hel = 6 | other | H | helicopters in the operation | 1999-11-09 | constant
@fact wind = 22 | speed | - | wind, in metres a second | 1999-11-09 | snapshot
@fact nm = 11 | distance | F | nautical miles from Stad when it stopped | 1999-11-09 | constant
@fact car = 64 | other | F | cars on the deck | - | constant
@fact yr = 1974 | other | F | year of building | - | constant
@fact ageX = 27 | age | X | age | 1999 | constant
@fact ageG = 58 | age | G | age | 1999 | constant
@fact rp = 3000 | damages | L | kroner to each passenger | 1999-11-09 | plan | pledged
@fact cap = 450 | other | F | passengers that the certificate allows | - | constant | threshold
@rel sum ab = pas + cr
@rel sum ab = he + tr + st + d
@rel sum ev = he + tr
@trap i1 i2 :: more came to the doctors during the day
@trap cr st :: the crew, and those who stayed on board
@trap he tr :: by air, and by sea
@trap pas cap :: passengers, and the certificate

@doc a-radio | Norwegian public radio, English bulletin | 1999-11-09
0700 news

Good morning. A passenger ship is adrift off the west coast after a fire. The alarm on the Kong Sverre went off at {seventeen minutes past one|al} last night, while she was {eleven|nm} nautical miles north of Stad, bound for Bergen. There were {341|ab} people on board.

The rescue centre at Sola sent {six|hel|by=The rescue centre} helicopters. They lifted {118|he} people off her deck in winds of {22|wind} metres a second. The trawler Havdrott took in {171|tr} more, who had got away in the lifeboats.

The fire was brought under control at {twenty to six|out}. {Fifty-one|st|by=Captain Torbjørn Myklebust} are still on the ship to keep her afloat, Captain Torbjørn Myklebust told us by radio a few minutes ago. One member of the engine crew has not been found.

Doctors in Ålesund had seen {fourteen|i1|t=by six o'clock|by=Doctors in Ålesund} people with smoke in their lungs by six o'clock. None is said to be in danger.

@doc b-sunnmoere | regional newspaper | 1999-11-10
They sang to keep warm

Of the {289|pas} passengers on the Kong Sverre, none had to swim. That is the small miracle of a night that took the life of {one|d} woman, the motorman Elin Raudøy of Volda, {27|ageX}, whom firefighters found at the foot of the engine-room ladder shortly before noon.

Kåre and Wenche Slinning, from Sykkylven, sat in a lifeboat for two hours and ten minutes. "There was a choir from Molde with us. They sang." Then a wall of rust rose over them: the Havdrott, with nets still out. Her skipper counted {171|tr} guests, and gave them all the coffee that he had.

The helicopters flew the remaining {118|he} to Ålesund. Most needed nothing but blankets; the hospital treated {33|i2|t=by last night} for smoke by last night.

The shipping company, Nordvestlinjen, will pay every passenger {3,000|rp|by=Nordvestlinjen} kroner, "as a first gesture". The {64|car} cars on the deck are not to be touched before the police have been.

The ferry, built in {1974|yr}, had been due for a new sprinkler system at New Year.

Photo: Jostein Brekke (12 pictures)

@doc c-wire | wire agency | 1999-11-09
One dead as Norwegian ferry burns in gale

OSLO, Nov 9 (Polar Press) - A fire in the engine room of a Norwegian coastal ferry killed {one|d|t=Tuesday} of its crew on Tuesday and emptied it of {289|ev|^} people in a gale, rescuers said.

The Kong Sverre, bound for Bergen with {289|pas} passengers and a crew of {62|!cr}, lost power {11|nm} nautical miles off the Stad headland, one of the roughest spots on the coast.

{One hundred and seventy-one|!he|by=the rescue coordination centre} were winched up by {six|hel} helicopters, {two|-} of them Danish, and {118|!tr} clambered aboard a trawler, the rescue coordination centre said. {Fifty-one|st} men and women remained with the captain, who refused to leave.

The dead woman was a motorman aged {27|ageX}.

By the evening {33|i2|t=By the evening} people had been treated for smoke inhalation. The winds reached {22|wind} metres per second, and waves {eight|-} metres.

The ship, which went into service in {1974|yr}, is certified for {450|cap|m=threshold} passengers.

(Oslo newsroom, +47 22 00 41 18)

@doc d-dansk | Danish tabloid | 1999-11-10
'I counted the seconds on the wire'

It took her 40 seconds to get from the deck of the burning ferry to the open door of the helicopter. To Lone Thygesen, 44, from Randers, it was "half a life".

She is one of the {118|he} who came off the Kong Sverre through the air. It all began in the bar. "The bells rang at {a quarter to three|!al}, I looked at the clock because I wanted my bed," she says. Not until {5.40|out} did the crew beat the flames.

Below deck died Elin Raudøy, {58|!ageX}, who had turned back to shut a valve. Her captain, Torbjørn Myklebust, {58|ageG}, wept when he told the passengers.

{Fourteen|i1|t=breakfast time} guests had been seen by a doctor before breakfast time yesterday, and they kept coming: with {33|i2|t=evening} the hospital in Ålesund closed its list in the evening.

On the car deck stand {64|car} vehicles, and one is Lone's. "It's only a Fiat."

Nordvestlinjen pays {3000|rp|by=Nordvestlinjen} kroner per head.

MORE: 5 things to do when the alarm goes - Denmark's 10 oldest ferries
