@story santiago-metro
@topic A new metro line opens in Valdoria, Chile, and its first month of riders, 2013
@subject L = Line 4 | the new line | the orange line | the line
@subject M = Metro de Valdoria | the Metro | the operator | the state company
@subject B = Buses del Puerto | the bus company | the buses | the yellow buses
@subject U = Metro workers' union | the union | Sindicato 2
@subject P = Pilar Oyarzún-Haddad | Oyarzún-Haddad | the transport minister | the minister
@subject C = Cerro Alegre Norte | Cerro Alegre | the hillside district
@fact rd1 = 61400 | ridership | L | journeys on the first working day | 2013-03-18 | snapshot
@fact rdm = 87900 | ridership | L | journeys on an average working day | 2013-04-15 | snapshot
@fact plan = 120000 | ridership | L | journeys on an average working day | 2014 | plan | projected
@fact net = 512000 | ridership | M | journeys on the whole network on an average working day | 2013-04-15 | snapshot
@fact net12 = 447000 | ridership | M | journeys on the whole network on an average working day | 2012-04 | snapshot
@fact up = 14.5 | rate | M | rise of journeys on the whole network in a year | 2013-04-15 | snapshot
@fact bus = 203000 | ridership | B | journeys on an average working day | 2013-04-15 | snapshot
@fact bus0 = 231000 | ridership | B | journeys on an average working day | 2013-03-15 | snapshot
@fact len = 11.8 | distance | L | kilometres of length | - | constant
@fact stn = 13 | other | L | stations | 2013-03-18 | constant
@fact stc = 2 | other | L | stations that have yet to open | 2013-04-15 | snapshot
@fact trn = 18 | other | L | trains | 2013-03-18 | constant
@fact fare = 620 | price | M | fare at rush hour in pesos | 2013-03-18 | constant
@fact fare0 = 590 | price | M | fare off peak in pesos | 2013-03-18 | constant
@fact cost = 980000000 | budget | L | cost of building in dollars | 2013-03-18 | constant
@fact bud = 840000000 | budget | L | cost of building in dollars as planned | 2008 | plan
@fact min = 19 | duration | L | minutes from end to end | 2013-03-18 | constant
@fact wait = 3 | duration | L | minutes between trains at rush hour | 2013-03-18 | constant
@fact brk = 7 | other | L | breakdowns of more than ten minutes | 2013-04-15 | cumulative
@fact brkU = 16 | other | L | breakdowns as the union counts them | 2013-04-15 | cumulative
@fact late = 14 | duration | L | months that it is late | 2013-03-18 | constant
@fact job = 340 | jobs | L | people who work on it | 2013-03-18 | snapshot
@rel change up = net12 -> net
@fact ovr = 140000000 | budget | L | dollars spent over the plan | 2013-03-18 | constant
@fact mon = 1700000 | ridership | L | journeys since the opening | 2013-04-15 | cumulative
@fact cut = 40 | other | B | vehicles to be withdrawn | 2013-05 | plan
@fact rep = 2 | other | L | trains under repair | 2013-04-18 | snapshot
@fact need = 400 | jobs | U | people needed on the line | 2013-04-18 | plan
@fact bch = 12.1 | rate | B | fall of journeys in a month | 2013-04-15 | snapshot
@rel diff ovr = cost - bud
@rel change bch = bus0 -> bus
@trap rd1 rdm :: first day and average of the month
@trap rdm plan :: reached and forecast
@trap rdm net :: one line and the network
@trap bus bus0 :: after and before
@trap fare fare0 :: rush hour and off peak
@trap brk brkU :: two definitions of a breakdown
@trap cost bud :: spent and planned
@trap bus rdm :: buses and the line

@doc a-national | national newspaper | 2013-03-19
Valdoria's hillside gets its metro, {fourteen|late} months late

By Javiera Stipicic

{61,400|rd1|t=yesterday|by=the operator} people touched their cards on the orange line yesterday, its first working day, according to the operator. They found {18|trn} silent trains, {13|stn} stations smelling of paint, and {two|stc} more still behind plywood.

The line runs {11.8|len} kilometres from the port to Cerro Alegre Norte in {19|min} minutes. A train comes every {three|wait} at rush hour, when the fare is {620|fare} pesos; at other times it is {590|fare0}.

Delayed by {14|late} months, it has cost {$980 million|cost}, against {$840 million|bud|t=in 2008} announced in 2008. The minister, Pilar Oyarzún-Haddad, forecast {120,000|plan|t=by next year|by=The minister, Pilar Oyarzún-Haddad} journeys a working day by next year.

"My knees have waited {nineteen|-} years for this," said Rosa Millapán, 77, at the top of the hill.

@doc b-press | operator press release | 2013-04-16
ONE MONTH ON: LINE 4 IN NUMBERS

- Average working day: {87,900|rdm} journeys
- Whole network, average working day: {512,000|net}, {14.5%|up} above April 2012 ({447,000|net12|t=April 2012})
- Interruptions of over 10 minutes: {7|brk}
- Staff: {340|job}
- Trains: {18|trn}
- Remaining stations (Las Cañas, Mirador): {2|stc}, opening in June

The Metro is grateful to the {1.7 million|mon|t=since 18 March} users who have travelled the orange line since 18 March.

Press office: 555 2 3030, prensa@metrovaldoria.example. Photographs in 300 dpi.

@doc c-port | port-city daily | 2013-04-17
Buses lose {one passenger in eight|~bch|v=12.5} to the trains

Yellow bus drivers have time to smoke. In the month since Line 4 opened, trips on a normal weekday fell from {231,000|bus0|t=before 18 March} before 18 March to {203,000|bus|t=now} now, Buses del Puerto's manager, Igor Kovačić Leiva, admitted.

The line itself takes {87,900|rdm} a day, which is more than the {61,400|rd1|t=on its debut} on its debut and less than the {180,000|!plan|by=the minister} that the minister forecast.

Residents like it: {nineteen|min} minutes from one end to the other. They like the fare less. At eight in the morning the machine asks for {590|!fare} pesos.

The bill, in the end, came to {US$ 890 million|!cost}, {50 million|!ovr} over the promise.

The buses plan to cut {40|cut|t=from May} vehicles from May.

Lotto 4-11-19-23-30-38 | Wanderers 0, Everton 3 | UF 22,940

@doc d-union | trade-union leaflet | 2013-04-18
SINDICATO 2 INFORMS

Comrades! The company prints "{7|brk|by=The company}" and hopes you cannot count. We were in the tunnel. {Sixteen|brkU|by=We} times the doors stayed shut, because we count every time that a train stops with people in it, not only when the clock passes ten minutes.

The boss says every {3|wait|by=The boss} minutes. With {18|trn} trains and {2|rep} always under repair, do the sum.

We are {340|job} on this line and they need {400|need}. A line with {87,900|rdm} riders a day, {11.8|len} km long, built for nearly a thousand million dollars, {980|cost|x=1000000} to be exact, and no drinking water in the drivers' room.

ASSEMBLY: Thursday, 19:30, Calle Blanco 1142, third floor.
