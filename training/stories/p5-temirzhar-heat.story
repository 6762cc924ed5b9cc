@story p5-temirzhar-heat
@topic Heating failure at Temirzhar, Kazakhstan: Monday to Friday
@subject T = Temirzhar | the town | the city | heating failure | breakdown | the emergency
@subject P = Temirzhar heat and power plant | the plant | TETs-2 | the station
@subject D = Yerlan Sagimbekov | Sagimbekov | the director
@subject M = Ministry of Emergency Situations | the ministry | rescuers
@subject G = government reserve | the government | the cabinet
@subject A = Saule Nurpeisova | Nurpeisova | the akim
@fact h1 = 18400 | homes | T | flats without heating | 2031-01-13 06:00 | snapshot
@fact h2 = 11250 | homes | T | flats without heating | 2031-01-14 noon | snapshot
@fact h3 = 940 | homes | T | flats without heating | 2031-01-17 | snapshot
@fact b1 = 412 | other | T | apartment blocks without heating | 2031-01-13 06:00 | snapshot
@fact b2 = 236 | other | T | apartment blocks without heating | 2031-01-14 noon | snapshot
@fact b3 = 21 | other | T | apartment blocks without heating | 2031-01-17 | snapshot
@fact tm = -34 | temperature | T | outdoor temperature in degrees | 2031-01-13 night | snapshot
@fact ti = 7 | temperature | T | indoor temperature in degrees | 2031-01-14 | snapshot
@fact ev = 1370 | evacuated | T | people moved to shelters | 2031-01-14 | cumulative
@fact ev3 = 2115 | evacuated | T | people moved to shelters | 2031-01-17 | cumulative
@fact sh = 14 | other | T | shelters opened | 2031-01-14 | snapshot
@fact sc = 23 | other | T | schools teaching from home | 2031-01-14 | snapshot
@fact bo = 5 | other | P | boilers that failed | 2031-01-13 | snapshot
@fact bt = 8 | other | P | boilers | - | constant
@fact pi = 6.2 | distance | T | kilometres of main to be replaced | 2031 | plan
@fact pd = 3.8 | distance | T | kilometres of main replaced | 2031-01-17 | cumulative
@fact mo = 9500000000 | budget | G | tenge for repairs | 2031 | plan | pledged
@fact mo1 = 2400000000 | budget | G | tenge released at once | 2031-01-15 | constant
@fact as = 31000000000 | budget | A | tenge asked for a new plant | 2029 | constant
@fact w = 640 | other | M | people working on repairs | 2031-01-14 | snapshot
@fact in = 19 | injuries | T | people treated for burns and fumes from stoves | 2031-01-17 | cumulative
@fact de = 2 | deaths | T | people killed by stove fumes | 2031-01-17 | cumulative
@fact ag = 58 | age | D | age | 2031-01 | snapshot
@fact bl = 1968 | date | P | year of building | - | constant
@fact ho = 71 | duration | T | hours that the centre was without heat | 2031-01-16 | snapshot
@fact cl = 04:20 | clock | P | time at which the first boiler went out | 2031-01-13 | constant
@fact pop = 126000 | other | T | inhabitants | - | constant
@fact jl = 5 | sentence | D | most years in prison that he faces | - | constant | hypothetical
@trap h1 h2 :: flats reconnected overnight
@trap h2 b2 :: flats against blocks
@trap ev ev3 :: more were moved later
@trap mo mo1 :: promised against released
@trap pi pd :: to be replaced against replaced
@trap tm ti :: outdoors against indoors
@trap mo as :: repairs against a new plant

@doc a-first | news agency | 2031-01-14
Frozen out: Kazakh town of Temirzhar loses heat at minus {34|tm|v=-34|t=overnight}

ASTANA — A heat and power plant built in {1968|bl} failed in the steppe town of Temirzhar early on Monday, leaving {18,400|h1|t=by six in the morning|by=the Ministry of Emergency Situations} flats in {412|b1|^} blocks cold by six in the morning as overnight temperatures sank to minus {34|tm|v=-34|t=overnight} degrees Celsius, the Ministry of Emergency Situations said.

The first boiler at TETs-2 went out at {4:20 a.m.|cl}, the ministry said. By sunrise {five|bo|t=By sunrise} of its {eight|bt} were dead.

At noon on Tuesday {236|b2|t=At noon on Tuesday|by=the ministry} buildings with {11,250|h2|^} flats were still waiting, the ministry added. Rescuers had moved {1,370|ev|t=had moved} people, chiefly the old and mothers with infants, to {14|sh} shelters in colleges and a wrestling hall. All {23|sc} schools have gone over to lessons by phone.

Some {640|~w} people are at work on the mains. The prosecutor has detained the director, Yerlan Sagimbekov, {58|ag}, over alleged neglect; he could get up to {five|<jl|m=hypothetical} years.

@doc b-reporter | regional weekly, reportage | 2031-01-16
"You learn which neighbour has a stove"
By Aigerim Dosova in Temirzhar. Photos: Timur Kan

The thermometer on Zoya Petrovna's sideboard said {7|ti|t=on Tuesday} on Tuesday. She keeps the note she made of it in a cookbook, beside one from the winter of 1984.

She lives at Abai Street {40|-}, in the part of town that froze longest. Radiators there stayed dead for {71|ho} hours. People burnt fence boards. {Two|de|t=By Thursday} had died of fumes from home-made stoves by Thursday and {19|in|t=By Thursday} been treated for burns and poisoning, the hospital told me. By Thursday, too, the shelters had booked in {2,115|ev3|t=By Thursday|by=the shelters}, well beyond the {1,370|ev|t=Tuesday} of Tuesday.

Akim Saule Nurpeisova (she has run a town of {126,000|pop|s=a town} for two years) does not hide her temper. "In 2029 I asked for {31 billion|as|t=In 2029|by=I} tenge for a new plant. I got a delegation." On Wednesday the cabinet in Astana promised {9.5 billion|mo|t=On Wednesday|by=the cabinet} to mend the old one. {Some 2.4 billion|mo1|v=2400000000} of it has left the reserve.

Next week in these pages: what {3|-} winters did to the price of coal.

@doc c-live | live blog of a Kazakh news site | 2031-01-17
Temirzhar heating: live
14:10 | The ministry: {940|h3|t=14:10|by=The ministry} flats without heat now. It was {11,250|h2|t=Tuesday lunchtime} on Tuesday lunchtime and {18,400|h1|t=at the start} at the start. In blocks: {21|b3|t=now|by=The ministry}, {236|b2|t=Tuesday lunchtime}, {412|b1|t=at the start}.
13:32 | Main pipe. Deputy minister Oralbek Tleuzhan says {3.8|pd|by=Deputy minister Oralbek Tleuzhan} km laid. The full job is {6.2|pi} km, so there are {two and a bit|-} to go, perhaps by Sunday.
12:05 | It has warmed up to minus {18|-}. Our correspondent's beard confirms.
11:47 | Court: Sagimbekov, {58|ag}, remanded for two months. His lawyer says the director warned of a breakdown in {three|-} letters.
10:20 | Shelters say {2,115|ev3|by=Shelters|t=in all} have come through the doors in all, {312|-} of them still there this morning.
09:15 | ICYMI: cabinet's {9.5bn|mo|m=pledged} tenge is for repairs only. No word on a new station, costed by the town at {31bn|as|by=the town}.
08:00 | Good morning. {6|-} things to know today | Tenge slips to {612|-}

@doc d-explainer | English-language monthly, box | 2031-01-17
Five figures from a cold week

{1968|bl}. The year in which the plant at Temirzhar fired up, with {eight|bt} boilers and a design life of {40|-} winters. On 13 January {five|bo|t=On 13 January} of them stopped.

{71|ho}. The hours for which the town centre had to do without; outer districts were reconnected within a day and a half.

{11,250|h2|t=on the second day}. Flats cold on the second day, when the count of blocks was {236|b2|t=on the second day}. Four days in, the first number stood at {940|h3|t=Four days in}.

{9.5 billion|mo}. Tenge promised. {A quarter|-}, or {2.4 billion|mo1}, has been paid out.

{5|jl|m=hypothetical}. The longest term, in years, that the law provides for the man who ran it. He's {58|ag} and blames a supplier.
