@story fr11-tartu-tram
@topic The new tram in Tartu: opening day to the end of the first week
@subject T = Tartu tram | the tram | the trams | tram | the line | line 1
@subject U = Tartu city government | Tartu | the city | city hall | town hall
@subject N = Baltrail Ehitus | Baltrail | the contractor | the builder
@subject X = collision on Riia street | the collision | the crash
@subject S = second tram line | the second line | line 2 | the Ihaste branch
@subject Z = Karlova | the district
@fact len = 11.6 | distance | T | length of the line in kilometres | - | constant
@fact len2 = 7.9 | distance | S | length of the line in kilometres | 2041 | plan
@fact stops = 19 | other | T | stops on the line | - | constant
@fact trip = 31 | duration | T | minutes from end to end | - | constant
@fact tripm = 29 | duration | T | minutes from end to end timed by a passenger | 2034-09-02 | constant
@fact half = 50 | rate | S | share of the cost wanted from the European Union | 2041 | plan | hypothetical
@fact cost = 263000000 | spending | T | final cost of building | 2034-08 | constant
@fact bud = 214000000 | budget | T | building cost in the contract | 2029 | plan
@fact over = 49000000 | other | T | cost above the contract | 2034-08 | constant
@fact overp = 22.9 | rate | T | cost above the contract in percent | 2034-08 | constant
@fact eu = 142000000 | spending | T | money paid by the European Union | 2034-08 | constant
@fact eush = 54 | rate | T | share of the cost paid by the European Union | 2034-08 | constant
@fact cty = 81000000 | spending | U | money paid by the city | 2034-08 | constant
@fact sta = 40000000 | spending | T | money paid by the state | 2034-08 | constant
@fact cost2 = 180000000 | budget | S | estimated cost of building | 2041 | plan | projected
@fact claim = 12500000 | damages | N | money that the builder still claims | 2034-09 | snapshot
@fact fleet = 14 | other | T | trams in the fleet | 2034-09 | constant
@fact run = 11 | other | T | trams in service at once | 2034-09 | constant
@fact cap = 210 | other | T | places in one tram | - | constant
@fact seat = 64 | seats | T | seats in one tram | - | constant
@fact stand = 146 | other | T | standing places in one tram | - | constant
@fact peak = 8 | duration | T | minutes between trams at peak | 2034-09 | constant
@fact off = 12 | duration | T | minutes between trams off peak | 2034-09 | constant
@fact day1 = 41300 | ridership | T | boardings in a day | 2034-09-02 | cumulative
@fact noon1 = 12600 | ridership | T | boardings in a day so far | 2034-09-02 13:00 | cumulative
@fact mon = 29800 | ridership | T | boardings in a day | 2034-09-04 | cumulative
@fact week = 188000 | ridership | T | boardings in the first week | 2034-09-08 | cumulative
@fact avg = 26900 | ridership | T | average boardings a day in the first week | 2034-09-08 | constant
@fact fc = 27000 | ridership | T | boardings forecast for a working day | 2035 | plan | projected
@fact fare = 2 | price | U | price of a single ticket | 2034-09-09 | constant
@fact fare0 = 1.5 | price | U | price of a single ticket | 2034-08 | constant
@fact farep = 33.3 | rate | U | rise of the ticket price | 2034-09-09 | constant
@fact pop = 98400 | other | U | inhabitants | 2034 | constant
@fact delay = 14 | duration | T | months of delay | 2034-09 | constant
@fact crowd = 5000 | crowd | T | people at the opening | 2034-09-02 | cumulative
@fact spd = 23 | speed | T | average speed with stops | - | constant
@fact lim = 50 | speed | T | highest speed allowed in the street | - | constant | threshold
@fact xspd = 31 | speed | X | speed at the moment of the crash | 2034-09-05 | constant
@fact inj = 3 | injuries | X | people hurt | 2034-09-05 | cumulative
@fact hosp = 1 | injuries | X | people kept in hospital | 2034-09-05 night | snapshot
@fact brd = 120 | other | X | passengers aboard | 2034-09-05 | constant
@fact rep = 85000 | spending | X | cost of the repair | 2034-09-06 | plan | projected
@fact stop = 95 | duration | X | minutes without trams | 2034-09-05 | constant
@fact noise = 87 | other | U | complaints about noise | 2034-09-08 | cumulative
@fact nz = 52 | other | Z | complaints about noise | 2034-09-08 | cumulative
@fact punc = 92.4 | rate | T | share of trams on time | 2034-09-08 | constant
@fact goal = 95 | rate | T | share of trams on time demanded | - | constant | threshold
@fact drv = 68 | jobs | T | drivers employed | 2034-09 | snapshot
@fact need = 80 | jobs | T | drivers needed | 2035 spring | plan
@fact short = 12 | jobs | T | drivers missing | 2034-09 | snapshot
@fact bus = 6 | other | U | bus routes cut | 2034-09 | constant
@fact fines = 214 | other | T | cars towed from the tracks | 2034-09-08 | cumulative
@trap bud fines :: 214 million in the contract against 214 towed cars
@trap day1 mon :: free opening Saturday against first working Monday
@trap avg fc :: the first week's average against the forecast for a working day
@trap trip xspd :: 31 minutes against 31 kilometres an hour
@trap trip tripm :: the timetable against one passenger's watch
@trap eush half :: paid for the first line against hoped for the second
@trap fleet run :: trams owned against trams running
@trap noon1 day1 :: boardings by one o'clock against the whole day
@trap stop goal :: 95 minutes against 95 percent
@trap short off :: twelve drivers against twelve minutes
@trap cost cost2 :: the first line against the planned second
@trap noise nz :: whole city against one district
@rel diff over = cost - bud
@rel change overp = bud -> cost
@rel sum cost = eu + cty + sta
@rel share eush = eu / cost
@rel sum cap = seat + stand
@rel change farep = fare0 -> fare
@rel diff short = need - drv

@doc a-live | live blog | 2034-09-02
Tartu's first tram, as it happened

15.40 | Thanks for following
Helle Raag here, signing off with sore feet. Comments (58) are closed.

15.12 | The bill, again
Several of you ask. Deputy mayor Jaak Tõnisoja's answer from the podium: {€263 million|cost|by=Deputy mayor Jaak Tõnisoja}, of which Brussels paid {142 million|eu|by=Deputy mayor Jaak Tõnisoja}, the state {40 million|sta|^} and town hall {81 million|cty|^}. The contract signed in 2029 said {214 million|bud|t=in 2029}.

14.30 | "Like a ski lift"
Reader Oskar, 9, has been end to end twice. The operator says it takes {31|trip|by=The operator} minutes and he has timed it at "{29|>tripm|by=he} and a bit".

13.05 | Count
{12,600|noon1|t=by one o'clock|by=the doors' sensors} boardings by one o'clock, according to the doors' sensors. Everything is free today. From next Saturday a single costs {two euros|fare|t=From next Saturday}, against {€1.50|fare0|t=until now} on the buses until now.

11.20 | Ribbon
It's cut! Police put the crowd at the station at {5,000|crowd|by=Police}; from the balcony it looks fewer. {Fourteen|delay} months late, but the sun is out. Mayor Riina Kuusk, short as ever: "We waited. Get in."

10.45 | For newcomers
The line runs {11.6|len} kilometres from Annelinn to the hospital with {19|stops} stops. There are {14|fleet} trams, {11|run} of which run at once, every {eight|peak} minutes at the busiest hours and every {12|off} otherwise. Each takes {210|cap} people if they like each other: {64|seat} seats, the rest standing.

@doc b-tabloid | tabloid | 2034-09-06
CRUNCH! Brand-new tram totals baker's van on Riia street

By Marko Pihlak, marko.pihlak@ohtuposti.example, tip line 5550 1717

It lasted all of {three|-} days. Tartu's shiny tram ploughed into a baker's van at the corner of Riia and Kastani on Tuesday morning, and {three|inj|t=on Tuesday morning} people ended up in ambulances. Last night only {one|hosp|t=Last night}, the van driver, a man of 44, was still in hospital.

"Bread everywhere. I thought it was snowing," says Aino Lepik, 71, who lives at Riia 38.

About {120|~brd} passengers were aboard. The tram was doing {31|xspd|by=the police} kilometres an hour, the police say, well inside the {50|lim} allowed there. Nothing moved on the rails for about {an hour and a half|~stop|v=90}. The dent will cost some {€85,000|~rep|m=projected} to beat out.

It is the last thing city hall needed. The thing swallowed {€236 million|!cost} and turned up more than {a year|>delay|v=12} late. Now the {16|!fleet}-strong fleet is a carriage down. And the builder, Baltrail, is in court asking for {12.5 million|claim} on top!

Not that people stay away. Nearly {30,000|~mon|t=on Monday} climbed in on Monday, the first working day, when the ride was still free. A free ride: in a town of {98,400|pop}!

ALSO TODAY: Cat survives 5th-floor fall | Lotto numbers 4 11 19 27 33 | Petrol at 1.89

@doc c-newsletter | city newsletter | 2034-09-09
One week on rails: the tram in numbers

Dear residents,

You boarded {188,000|week|t=from last Saturday to yesterday} times from last Saturday to yesterday. The fullest day was the first, with {41,300|day1|t=the first}; Monday brought {29,800|mon|t=Monday}. On average that makes {26,900|avg} a day, close to the {27,000|fc|t=in 2035|m=projected} that our planners expect on a working day in 2035. Free travel surely helped: it ended last night, and a single ticket is now {€2|fare|t=now}, {a third|farep} dearer than before.

Of all departures {92.4%|punc} were on time. The agreement with the operator asks for {95%|goal|m=threshold}, so there is work to do, and we are short of {12|short} drivers: {68|drv|t=today} are employed today and {80|need|t=next spring} will be needed next spring. Apply at tram.tartu.example or Raekoja plats 3, room 114.

We received {87|noise} complaints about noise, {52|nz} of them from Karlova. The rails there will be ground at night on 12 and 13 September. Tow trucks removed {214|fines} cars from the tracks. Please park elsewhere!

On Tuesday's collision: the {three|inj|t=Tuesday's} people who were hurt are all at home again. Trams were stopped for {95|stop|t=Tuesday's} minutes.

{Six|bus} bus routes have been withdrawn. New timetable: pages 4 to 6.

@doc d-trade | trade magazine | 2034-09-10
Estonia's second tram city starts well, at a price

Urban Rail North, issue 17. Words: Solveig Okkonen. Pictures: K. Mbeki-Saar

Tartu has joined the tram towns. Boardings in the opening week, fares waived, came to {198,000|!week|t=in the opening week}, an encouraging figure for a place with fewer than {100,000|<pop} inhabitants. The {11.6|len} km route has an average speed of {23|spd} km/h including its {19|stops} stops, respectable for street running.

The vehicles, {14|fleet} of them from a Polish works, offer {64|seat} seats and {146|stand} standing places. Peak headway is {8|peak} min.

The price is less pretty. Outturn is {€263m|cost|t=at final account}, at final account, or {22.9%|overp} more than the {€214m|bud|t=signed five years ago} contract signed five years ago; the gap of {€49m|over} fell to the municipality, whose own contribution is now {€91m|!cty|t=now}. The European Union carried {54%|eush} and the Estonian treasury {€40m|sta}. Contractor Baltrail Ehitus has a claim for a further {€12.5m|claim} pending at the county court, which the city disputes.

Teething trouble has been mild: {one|-} van, and nearly {100|?~noise} objections to squeal in the curves. Operator and city are to agree by Christmas on the Ihaste branch, {7.9|len2|m=pledged} km long and put at {€180m|cost2|m=projected}, which could open in 2041 if Brussels pays {half|half|m=hypothetical}.

In brief: Oulu orders 22 cars | Gdynia depot fire, page 31 | Letters, page 48
