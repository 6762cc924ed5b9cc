@story k2-luxor-balloon
@topic Hot-air balloon swept away near Luxor, Egypt, December 2019: the day and the day after
@subject B = Golden Ibis balloon | the balloon | balloon | the basket | Golden Ibis
@subject C = Golden Ibis Flights | the company | the tour operator | operator
@subject E = Egyptian Civil Aviation Authority | Civil Aviation Authority | aviation authority | the authority | aviation officials
@subject H = Luxor International Hospital | the hospital | Luxor International
@subject A = Egyptian army | army | the army | an army helicopter
@subject P = Mahmoud Abdelshafi | Abdelshafi | the pilot | pilot
@subject Q = Ottilie Wranitzky | Wranitzky | an Austrian teacher | teacher
@fact ab = 26 | other | B | people in the basket | 2019-12-03 | constant
@fact to = 25 | other | B | tourists in the basket | 2019-12-03 | constant
@fact cap = 28 | other | B | people that the basket may carry | - | constant | threshold
@fact j = 3 | injuries | B | people who jumped and broke bones | 2019-12-03 | cumulative
@fact i1 = 7 | injuries | B | people taken to hospital | 2019-12-03 noon | cumulative
@fact i2 = 12 | injuries | B | people taken to hospital | 2019-12-04 | cumulative
@fact late = 5 | injuries | B | people who went to hospital only the next day | 2019-12-04 | constant
@fact di = 8 | other | H | patients discharged | 2019-12-04 | cumulative
@fact st = 4 | injuries | H | patients still in hospital | 2019-12-04 | snapshot
@fact m1 = 11 | missing | B | people whose whereabouts were unknown | 2019-12-03 10 a.m. | snapshot
@fact up = 05:55 | clock | B | time of take-off | 2019-12-03 | constant
@fact dn = 09:20 | clock | B | time of landing | 2019-12-03 | constant
@fact pl = 40 | duration | B | minutes that the trip should take | - | plan
@fact dr = 92 | distance | B | kilometres of drift | 2019-12-03 | constant
@fact alt = 1900 | distance | B | highest altitude, in metres | 2019-12-03 | constant
@fact lim = 600 | distance | E | highest permitted altitude, in metres | - | constant | threshold
@fact wi = 35 | speed | - | wind, in kilometres an hour | 2019-12-03 | snapshot
@fact fl = 22 | other | C | balloons in the air that morning | 2019-12-03 | constant
@fact dow = 21 | other | C | balloons that landed as planned | 2019-12-03 | constant
@fact heli = 2 | other | A | helicopters in the search | 2019-12-03 | constant
@fact sus = 10 | duration | E | days of flight ban | 2019-12-03 | plan
@fact old = 9 | deaths | E | people killed in the last fatal balloon accident | 2011 | constant
@fact pr = 90 | price | C | dollars for a ticket | - | constant
@fact aP = 37 | age | P | age | 2019 | constant
@fact aQ = 53 | age | Q | age | 2019 | constant
@fact aus = 6 | other | B | Austrians in the basket | 2019-12-03 | constant
@fact chi = 14 | other | B | Chinese in the basket | 2019-12-03 | constant
@fact rest = 5 | other | B | Brazilians in the basket | 2019-12-03 | constant
@rel sum to = aus + chi + rest
@rel sum i2 = i1 + late
@rel diff st = i2 - di
@trap i1 i2 :: some went to hospital the next day
@trap ab cap :: carried, and allowed
@trap alt lim :: reached, and allowed
@trap fl dow :: all balloons, and those down as planned
@trap pl sus :: minutes, and days
@trap i2 old :: hurt now, dead then

@doc a-cairo | Egyptian English-language daily | 2019-12-03
Balloon with {25|to} tourists found safe in desert west of Luxor

By Habiba El-Mansouri

LUXOR - A hot-air balloon that went astray in a sudden wind with {26|ab} people on board on Tuesday morning came down in the Western Desert {92|dr|by=the Civil Aviation Authority} kilometres from its starting point, the Civil Aviation Authority said.

Contact was lost soon after take-off at {5:55 am|up}. The balloon landed, or "sat down", as its pilot put it, at {9:20 am|dn}. Until a driver called in the find, {11|m1|t=At ten o'clock|by=the governorate} people were still listed as missing. At ten o'clock, explained the governorate, the rest had already telephoned their hotels.

{Seven|i1|t=by midday|by=the hospital's director, Samir Girgis} of the party were in Luxor International Hospital by midday, {three|j|^} of them with fractures from jumping out too early, according to the hospital's director, Samir Girgis.

The passengers were {14|chi} Chinese, {six|aus} Austrians and {five|rest} Brazilians.

{Two|heli} army helicopters had searched. The {21|dow} other balloons that rose over the Valley of the Kings yesterday morning landed without trouble.

All flights are suspended for {ten|sus} days.

@doc b-vienna | Austrian tabloid website | 2019-12-03
{Six|aus} Austrians in horror balloon: "We saw the Nile get smaller"

3.12.2019, 16:12 | 207 postings

It was booked as {40|pl} minutes of sunrise. It became almost three and a half hours of fear.

Ottilie Wranitzky, {53|aQ}, teacher from Wels, was in it with {five|-} colleagues. "The pilot went quite grey. He said in English, Madam, please sit on the floor," she tells us by phone. The wind, with {35|wi} km/h, pushed them over the river, the fields, the road and out.

At {1900|~alt} metres her ears hurt. Egypt allows balloonists {600|lim}.

When the basket touched the sand, {three|j} travellers lost their nerve and leapt. Broken ankles, a broken hip. The balloon, lighter now, hopped on for another {two|-} kilometres.

The ticket cost {90|pr} dollars. "I'd pay {double|-} for the way back by camel."

The foreign ministry confirms that all {six|aus} Austrians are well.

@doc c-wire | wire agency | 2019-12-04
Egypt probes runaway balloon; {eight|di} injured tourists leave hospital

CAIRO, Dec 4 (Levant News Service) - Egyptian aviation officials have begun to question a {37|aP}-year-old pilot whose balloon drifted for {92|dr} km across the desert with {25|to} foreign passengers, while {eight|di|t=Wednesday} of the injured were sent home on Wednesday.

{Twelve|i2|^|by=the health ministry} people in all were treated in the hospital, the health ministry said, {five|late} of whom had come only that morning, complaining of back pain. {Four|st|^} remained there.

Investigators want to know why Mahmoud Abdelshafi took off at {5:55|up} although a wind of {35|wi} km per hour had been forecast, and how his craft came to climb to {1,900|alt} metres when the ceiling is {600|lim}.

The basket, certified for {28|cap}, was not overloaded, said the owner, whose company had {22|fl} balloons in the air. They are grounded for {10|sus} days.

Egypt's last fatal accident of the kind, in 2011, claimed {nine|old|t=in 2011} lives.

@doc d-newsletter | travel trade newsletter | 2019-12-04
THE MORNING MANIFEST

Good morning, agents. If you've clients in Luxor this week, ring them. Ballooning is off until the 13th: the authority has ordered {ten|sus} days of silence after Tuesday's adventure.

For the record, since we were asked: nobody died. {One|-} basket out of {22|fl} went its own way. It held {26|ab} (limit: {28|cap}). A normal hop takes {40|pl} minutes; this one touched down at {9.20am|dn}, which is not a hop.

At the last count {four|st|t=At the last count} guests were in a hospital bed and {eight|di|^} had been let out. Refunds of the {$90|pr} are being processed. Golden Ibis told us that rebooking is free; our advice is to wait for the report. Remember 2011: the one with {nine|old} dead took a year to explain.

Also today: Hurghada adds 3 charters - Nile cruise prices up 12% - quiz: name this temple
