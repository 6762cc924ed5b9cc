@story r6-ayaguz-tram-opening
@topic Kazakhstan: first day of the tram line in Ulken Bulak
@subject T = Ulken Bulak tram | the tram | Line 1 | the line | trams | Line
@subject C = city of Ulken Bulak | the akimat | city | the mayor
@subject B = bus network | bus | route 37
@subject S = SaryQum Transmash | builder | manufacturer
@fact km = 14.2 | distance | T | length of the line in kilometres | - | constant
@fact st = 21 | other | T | stops | - | constant
@fact ve = 26 | other | T | vehicles ordered | - | constant
@fact vo = 18 | other | T | vehicles in service | 2033-09-05 | snapshot
@fact co = 143000000000 | budget | C | cost of the line in tenge | 2033-09-05 | constant
@fact bp = 118000000000 | budget | C | cost of the line in tenge that was planned | 2029 | plan | projected
@fact ri = 41300 | ridership | T | passengers on the first day | 2033-09-05 | cumulative
@fact tg = 60000 | ridership | T | passengers a day that are hoped for | 2035 | plan | projected
@fact br = 9800 | ridership | B | passengers a day on the old route | 2032 | constant
@fact fa = 120 | price | T | fare in tenge | 2033-10 | plan
@fact ff = 26 | duration | T | days of free travel | 2033-09 | plan
@fact tm = 34 | duration | T | minutes end to end | - | constant
@fact hd = 6 | duration | T | minutes between trams | - | constant
@fact de = 7 | duration | T | minutes of the longest stop on the first day | 2033-09-05 | snapshot
@fact jo = 310 | jobs | T | people who drive and run it | - | constant
@fact an = 400 | jobs | S | jobs in the works | - | constant
@trap ve vo :: vehicles ordered and in service
@trap co bp :: cost and plan
@trap ri tg :: first day and target
@trap ri br :: tram and old bus
@trap tm hd :: running time and interval
@trap jo an :: operator and manufacturer

@doc a-wire | wire agency | 2033-09-05
Kazakh city opens tram line, first in a generation

ALMATY – Ulken Bulak opened a {14.2|km}-km tram line on Monday with {21|st} stops, after four years of building and a final bill of {143 billion|co} tenge, up from {118 billion|bp|t=planned in 2029} planned in 2029.

{Eighteen|vo|t=on Monday} of the {26|ve} vehicles ordered were running, at intervals of {six|hd} minutes. Travel from end to end takes {34|tm} minutes.

Rides are free for {26|ff} days; afterwards the fare is {120|fa} tenge. By close of service {41,300|ri|t=By close of service} people had used it, the akimat said.

@doc b-city | city news portal | 2033-09-06
{41,300|ri} on day one

The akimat's transport desk reports {41,300|ri|t=on opening day|by=The akimat's transport desk} passengers on opening day. The bus that used to ply the corridor, route 37, took {9,800|br|t=last year} a day last year. The aim is {60,000|tg|t=in 2035} a day in 2035.

There was a stop of {seven|de} minutes at Zhibek Square when a pantograph misbehaved. "A child's fever", said deputy mayor Askar Tulegenov.

The line employs {310|jo} people. Its vehicles come from SaryQum Transmash, where the order feeds {400|an} families. {Eighteen|vo|t=on opening day} of the {26|ve} vehicles ordered were out on opening day.

Map · Timetable · 22 photos

@doc c-trade | rail trade magazine | 2033-10
LIGHT RAIL: Ulken Bulak in service

Kazakhstan's newest system went live on 5 September. It is {14.2|km} km long, double track throughout, with {21|st} stops spaced {700|-} m on average. Low-floor cars are by SaryQum Transmash; {18|vo|t=at launch} of {26|ve} had been accepted at launch, and the others follow by spring.

The base headway is {6|hd} min, and {34|tm} min is timed from terminus to terminus. The budget slid from KZT {118bn|bp} to {143bn|co}.

Planners foresee {60,000|tg|t=by 2035} daily trips by 2035. Staff number {310|jo}.

@doc d-blog | passenger's blog | 2033-09-06
I rode every stop so you don't have to

By noon my feet hurt. I have seen all {twenty-one|st} platforms of Line 1, and this is my verdict: good. It took me {34|tm} minutes from Baiterek to the dairy, not counting the {seven|de} lost at Zhibek Square (a pantograph, we were told by a woman with a whistle).

It's free until the end of the month, {26|ff} days. After that, {120|fa} tenge, which is what a coffee doesn't cost.

I counted {18|vo} trams. The one in front of you comes every {six|hd} minutes. Somebody in my car asked where the other {eight|-} are. {Twenty-six|ve} were ordered, said the conductor. All {14.2|km} kilometres of it, by the way, are in the open air.

@doc e-opposition | opposition channel | 2033-09-07
{Forty-one thousand|~ri} came for free

Of course they did. On a day without fares {41,300|ri|by=the mayor's office} passengers, if we believe the mayor's office, tried a toy that cost {143|co|x=1000000000} billion tenge. It was sold to us as {118|bp|x=1000000000}. The difference, {25|-}, would have bought buses for the whole left bank, where route 37 had {9,800|br|t=a day last year} faithful a day last year.

And {400|an} jobs at the builder's plant are nice for those who have them. Will the promised {60,000|tg} come when {120|fa} tenge a ride is due? I have my doubts.
