@story yf-leon-balloonfest
@topic A hot-air balloon festival in Guanajuato: gusts, two hard landings, a record mass ascent and the bill for the city
@subject F = Festival del Viento Quieto | the festival | organisers | Viento Quieto
@subject B = Balloons | the balloons | pilots
@subject A = Balloon Ajolote | Ajolote | the axolotl | the balloon
@subject I = Balloon Gran Piñata | Gran Piñata | the piñata
@subject P = Civil protection | Protección Civil | the authorities
@subject G = City of San Telmo | San Telmo | the city | the mayor
@subject H = Hospital General | the hospital
@subject V = Visitors | the crowd | spectators
@subject C = Civil aviation agency | AFAC-B | investigators
@subject M = Pilot Maarten Quispe-Dekker | Quispe-Dekker | the pilot
@fact bal = 184 | other | F | balloons registered | November 2035 | constant
@fact asc = 157 | other | F | balloons in the air at the same time | 17 November 2035 | constant
@fact rec = 142 | other | F | balloons in the air at the same time, earlier best | 2033 | constant
@fact mar = 15 | margin | F | balloons more than the earlier best | 17 November 2035 | constant
@fact ctry = 23 | other | F | countries of pilots | 2035 | constant
@fact fly = 3 | other | F | mornings flown | 15 to 18 November 2035 | cumulative
@fact flyp = 4 | other | F | mornings flown | programme | plan
@fact sp = 26 | other | F | balloons of special shape | 2035 | constant
@fact gust = 47 | speed | P | kilometres an hour of gusts | 16 November 2035 | snapshot
@fact gustf = 15 | speed | P | kilometres an hour of gusts forecast | 16 November 2035, 05:00 | plan | projected
@fact lim = 20 | speed | F | kilometres an hour at which flying stops | - | constant | threshold
@fact hurt = 14 | injuries | V | people hurt | 16 November 2035 | cumulative
@fact hurt1 = 8 | injuries | V | people hurt | 16 November 2035, 10:00 | cumulative
@fact hosp = 5 | injuries | H | people kept in hospital | 16 November 2035 evening | snapshot
@fact aon = 9 | other | A | people in the basket | 16 November 2035 | constant
@fact ahurt = 6 | injuries | A | people hurt from the basket | 16 November 2035 | constant
@fact ion = 5 | other | I | people in the basket | 16 November 2035 | constant
@fact ihurt = 3 | injuries | I | people hurt from the basket | 16 November 2035 | constant
@fact ghurt = 5 | injuries | V | people hurt on the ground | 16 November 2035 | constant
@fact drag = 120 | distance | A | metres that the basket was dragged | 16 November 2035 | constant
@fact wire = 13 | other | I | kilovolts of the line that it touched | - | constant
@fact cut = 21000 | homes | G | customers without power | 16 November 2035 | snapshot
@fact cutm = 95 | duration | G | minutes without power | 16 November 2035 | constant
@fact up = 71 | other | B | balloons in the air when the wind came | 16 November 2035 | snapshot
@fact down = 69 | other | B | balloons that came down well | 16 November 2035 | constant
@fact vol = 5400 | other | A | cubic metres of air | - | constant
@fact tall = 38 | distance | A | metres tall | - | constant
@fact page = 51 | age | M | age | - | snapshot
@fact phrs = 3200 | duration | M | hours flown | 2035 | cumulative
@fact vis = 410000 | crowd | V | people | 15 to 18 November 2035 | cumulative
@fact vis34 = 365000 | crowd | V | people | 2034 | constant
@fact vup = 12.3 | rate | V | rise in visitors | 2035 | snapshot
@fact sat = 148000 | crowd | V | people in one day | 17 November 2035 | snapshot
@fact tick = 260 | price | F | pesos for a day ticket | 2035 | constant
@fact ride = 4900 | price | F | pesos for a flight | 2035 | constant
@fact rides = 1860 | other | F | passengers flown | 15 to 18 November 2035 | cumulative
@fact rref = 620 | other | F | flights paid back | November 2035 | snapshot
@fact rrefm = 3038000 | budget | F | pesos paid back | November 2035 | snapshot
@fact cost = 64000000 | budget | F | pesos of cost | 2035 | constant
@fact gpay = 22400000 | budget | G | pesos paid towards the festival | 2035 | constant
@fact gpc = 35 | other | G | share of the cost paid by the city | 2035 | constant
@fact spill = 780000000 | spending | G | pesos spent by visitors | 2035 | snapshot | projected
@fact occ = 99 | rate | G | share of hotel rooms taken | 17 November 2035 | snapshot
@fact gas = 46 | other | F | tonnes of gas burned | 2035 | cumulative
@fact off = 1250 | officers | P | police and rescuers | 2035 | snapshot
@fact susp = 2 | other | C | pilots' licences suspended | 20 November 2035 | snapshot
@fact inv = 60 | duration | C | days of inquiry | November 2035 | plan
@fact nth = 19 | other | F | times held | 2035 | cumulative
@fact pop = 312000 | other | G | inhabitants | 2035 | snapshot
@fact cow = 4 | other | B | cows frightened over a fence | 16 November 2035 | cumulative
@trap bal asc :: registered and in the air
@trap asc rec :: new and old best
@trap fly flyp :: flown and planned
@trap gust gustf :: measured and forecast
@trap hurt hurt1 :: two moments
@trap hurt hosp :: hurt and kept
@trap aon ahurt :: in the basket and hurt
@trap ahurt ihurt :: two baskets
@trap up asc :: two mornings
@trap vis sat :: four days and one
@trap tick ride :: a ticket and a flight
@trap cost spill :: cost and visitors' spending
@rel diff mar = asc - rec
@rel sum hurt = ahurt + ihurt + ghurt
@rel change vup = vis34 -> vis
@rel product rrefm = rref * ride
@rel share gpc = gpay / cost

@doc bajio-wire | wire agency | 2035-11-16
Gusts scatter balloons at Mexican festival, {eight|hurt1} hurt

SAN TELMO, Mexico, Nov 16 (Agencia Bajío) - At least {eight|>hurt1|t=by 10 a.m.} people were hurt by 10 a.m. on Friday when sudden gusts caught {71|up} hot-air balloons over the Mexican city of San Telmo. {Sixty-nine|down} came down well, {two|-} did not.

The wind reached {47|gust} km/h; flying is to stop at {20|lim} and the dawn forecast had spoken of {15|gustf}.

The basket of a balloon shaped like an axolotl, with {nine|aon} people in it, was dragged {120|drag} metres through a maize field. Another, the Gran Piñata, touched a {13|wire}-kilovolt line and cut off {21,000|cut} customers.

{184|bal} balloons from {23|ctry} countries are registered for the festival, which is being held for the {19th|nth} time.

@doc telmo-daily | local newspaper | 2035-11-17
The axolotl lay down in the corn

From the cemetery wall you could see it all: the sky full, the way it is on the posters, and then everything in it leaning.

The Ajolote is {38|tall} metres tall and holds {5,400|vol} cubic metres of air. Its pilot, Maarten Quispe-Dekker, {51|page}, has {3,200|phrs} hours in his book. He'd seen the dust coming and let go of the gas too late by, he thinks, {ten|-} seconds. {Six|ahurt} of his {nine|aon} were hurt; a bride broke a wrist.

In the Gran Piñata, {five|ion} people, {three|ihurt} of them hurt. On the ground {five|ghurt} more, mostly by a tent. That makes {seventeen|!hurt}. At the Hospital General {five|hosp|t=last night} were being kept last night.

The current was off for an hour and {35|-} minutes. {Four|cow} cows of Don Chema jumped a fence they'd respected for years.

There'll be flying today, say the organisers, "if the smoke stands straight".

Sorteo Zodiaco: Piscis, {4127|-}

@doc festival-release | press release | 2035-11-19
Viento Quieto 2035: a record to remember

On Saturday at 7.12 a.m. {157|asc|t=On Saturday} balloons were in the air at the same time, {15|mar} more than the festival's best until then, {142|rec|t=in 2033} in 2033. {26|sp} had special shapes.

{410,000|vis} visitors came in four days, {12.3%|vup} more than in 2034 ({365,000|vis34|t=in 2034}); Saturday alone brought {148,000|sat|t=Saturday}. {1,860|rides} passengers took a flight.

Flying was possible on {three|fly} of {four|flyp} mornings; on Friday it had to be broken off. We wish the {14|hurt} injured, {five|hosp|t=that evening} of whom were in hospital that evening, a full recovery.

{620|rref} flights which couldn't take place are being paid back at the full price of {4,900|ride} pesos, in total {3,038,000|rrefm}.

{1,250|off} police and rescue workers kept us safe. Next year: {14|-}–{17|-} November.

@doc aviation-notice | aviation agency notice | 2035-11-20
AFAC-B: events of 16 November at San Telmo

1. Balloon XB-A{038|-} ("Ajolote"): hard landing, dragged {120|drag} m. Aboard {nine|aon}, injured {six|ahurt}.
2. Balloon XB-P{114|-} ("Gran Piñata"): contact with {13|wire} kV line. Aboard {five|ion}, injured {three|ihurt}.
3. On the ground: {five|ghurt} injured.

Wind. At 05.00 the gusts forecast were {15|gustf} km/h. At 08.41 the tower read {47|gust}. The flag for "no launch" had been raised at 08.35. {71|up} balloons were airborne.

Measures. The licences of both pilots are suspended ({two|susp}) as is usual. The inquiry will take {60|inv} days.

The agency recommends a second weather mast {10|-} km upwind.

@doc mural-business | business page, regional newspaper | 2035-11-25
Who pays for the hot air?

The festival cost {64 million|cost} pesos. The city, that is to say {312,000|pop} people, put in {22.4 million|gpay}, which is {25|!gpc} per cent. For that, says the mayor, they got {780 million|spill|by=the mayor} spent in shops, beds and tacos. {99|occ|t=on Saturday} per cent of hotel rooms were taken on Saturday.

A day ticket was {260|tick} pesos. A flight: {4,900|ride}. Those who didn't get theirs are being refunded to the tune of {3.8 million|!rrefm}.

The power company wants a word about the Gran Piñata. It had {21,000|cut} customers in the dark for {95|cutm} minutes, among them a maker of ice-cream.

Gas, in case you wondered: {46|gas} tonnes of it.

Peso {21.40|-} • Garlic {38|-}/kg at Abastos

@doc pilot-column | ballooning magazine column | 2036-01-10
The smoke stood straight

By Odalys Brinkmann

You can't steer, so you learn to wait. At San Telmo on the Friday we'd waited since four. The smoke of the tortilla stands stood straight as a ruler. {Seventy-one|up} of us were off by half past eight.

What came wasn't in any forecast. {Fifteen|gustf}, they'd told us. It was {52|!gust}. I put mine down in a car park, between a bus and a priest.

I know Maarten. He's flown {3,200|phrs} hours without a bruise. They've taken his licence, for now, him and the piñata's man. He held the rip line for {120|drag} metres with his shoulder out.

On the Saturday we flew again, {157|asc} together, and people in the streets were crying, and so was I, and the sky was like the inside of a sweet jar. I've been asked if that was right. The smoke stood straight.

There were {14|hurt} hurt. I've written to the {nine|-} I could find.
