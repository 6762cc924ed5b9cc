@story za-gwernfelin-ambulance
@topic Ambulance response times and handover delays in Wales's Gwernfelin area
@subject A = Welsh Ambulance Trust | the ambulance trust | the trust
@subject H = Ysbyty Gwernfelin | the hospital | Gwernfelin
@subject G = the Welsh Government | ministers | the health secretary
@subject F = Elwyn Pryce | Mr Pryce | the 81-year-old
@subject B = Bro Gwernfelin Health Board | the health board | the board
@fact red = 48.6 | rate | A | share of most urgent calls reached in eight minutes in percent | 2030-01 | constant
@fact redp = 52.3 | rate | A | share of most urgent calls reached in eight minutes in percent | 2029-12 | constant
@fact tgt = 65 | rate | G | share of most urgent calls to be reached in eight minutes in percent | - | constant | threshold
@fact calls = 5140 | other | A | most urgent calls | 2030-01 | constant
@fact lost = 26400 | duration | A | hours lost outside hospitals | 2030-01 | constant
@fact losth = 3900 | duration | H | hours lost outside the hospital | 2030-01 | constant
@fact wait = 15 | duration | F | hours on the floor | 2030-01-18 | constant
@fact ramp = 6 | duration | F | hours in the ambulance outside the hospital | 2030-01-19 | constant
@fact age = 81 | age | F | age | 2030-01-18 | snapshot
@fact q = 17 | other | H | ambulances queuing | 2030-01-19 00:30 | snapshot
@fact dis = 1580 | other | - | patients in Welsh hospitals fit to leave | 2030-01 | snapshot
@fact dish = 164 | other | H | patients fit to leave | 2030-01 | snapshot
@fact bed = 612 | other | H | beds | 2030 | snapshot
@fact med = 1.7 | duration | A | hours of median wait for less urgent calls | 2030-01 | constant
@fact fund = 25000000 | budget | G | pounds for social care | 2030-02 | plan | pledged
@fact corn = 4 | other | - | coroners' warnings about delays | 2029 | constant
@fact hand = 45 | duration | B | minutes for a handover at most | 2030-04 | plan | pledged
@fact hip = 2030-01-21 | date | F | date of the operation | 2030-01-21 | constant
@trap red redp :: a month apart
@trap red tgt :: reached and target
@trap lost losth :: country and one hospital
@trap wait ramp :: on the floor and in the ambulance
@trap dis dish :: country and one hospital
@fact rang = 4 | other | F | emergency calls made | 2030-01-18 | constant
@fact past = 8 | other | F | times the promised limit | 2030-01-19 | constant
@fact losth0 = 3450 | duration | H | hours lost outside the hospital | 2029-12 | constant
@fact long = 19 | duration | H | hours of the longest handover | 2030-01 | constant
@fact dsh = 26.8 | rate | H | share of beds with patients fit to leave in percent | 2030-01 | snapshot
@rel share dsh = dish / bed
@fact step = 30 | other | B | step-down beds | 2030-05 | plan | pledged
@trap losth losth0 :: a month apart

@doc a-site | broadcaster site | 2030-02-21
Fewer than {half|<red|v=50} of 'red' calls reached on time

Ambulances in Wales reached {48.6%|red|t=in January} of the most urgent calls within {eight|-} minutes in January, down from {52.3%|redp|t=in December} in December. The target is {65%|tgt}.

It's the worst month since last winter, the figures published on Thursday show. There were {5,140|calls|t=in January} red calls.

Crews lost {26,400|lost|^} hours waiting outside hospitals, {3,900|losth|^} of these at Ysbyty Gwernfelin.

For amber calls, which include strokes, the median wait was {an hour and 42 minutes|med|v=1.7}.

The health secretary, Catrin Idwal-Rees, blamed "flow": {1,580|dis|t=at the last count} patients were fit to leave hospital at the last count, but had nowhere to go. She's put {£25m|fund|by=She} into social care.

Plaid said ministers had "run out of nouns".

@doc b-weekly | local weekly | 2030-01-31
{Fifteen|wait} hours on the kitchen floor

Bethan Gwilym-Roach

Elwyn Pryce knows his kitchen lino. It's from 1988, it has {nine|-} brown flowers across, and between seven in the evening on Friday the 18th and ten the next morning he counted them a good many times.

He'd slipped by the fridge. His hip was broken. Nansi, his wife, rang {four|rang} times. They put a duvet under him, since they'd been told not to move him, and the dog lay on the other side.

After {fifteen|wait} hours the ambulance came. The crew were in tears, he says. Then he lay in it for another {six|ramp}, on the tarmac at Gwernfelin, where in the small hours {17|q|t=in the small hours} of them had been standing in a row.

He's {81|age}. He was operated on on {Monday the 21st|hip|v=2030-01-21} and is learning the stairs.

The health board says that of its {612|bed} beds at Gwernfelin {164|dish} are occupied by people who don't need them. From April no handover will take more than {45|hand|t=From April} minutes, it promises. "That's a lesson at school," says Mr Pryce, who taught maths. "{Six|ramp} hours: they went past it {eight|past} times with me."

@doc c-mail | national tabloid | 2030-02-22
LEFT TO LIE FOR {21|?wait} HOURS

Great-grandad Elwyn, {81|age}, waited nearly a day for help that was {eleven|-} miles away

PENSIONER Elwyn Pryce lay in agony while {27|!q} ambulances queued outside the very hospital he needed.

His wife Nansi dialled 999 {four|rang} times.

The retired teacher's ordeal came in the month that saw just {48.6%|red|t=the month} of top-priority calls answered in time, and a staggering {264,000|!lost|^} hours wasted on hospital ramps in Wales.

Coroners issued {four|corn|t=last year} warnings over the delays last year.

Comment: page {14|-}. Win a stairlift: page {33|-}

@doc d-board | board paper | 2030-03-06
Bro Gwernfelin University Health Board – Public Board, item {4.2|-}

Handover performance
– Hours lost, January: {3,900|losth|t=January} (December: {3,450|losth0|t=December})
– Longest single handover, January: {19|long} hrs {05|-} min
– Maximum simultaneous ambulances: {17|q|t=19 January, 00:30} (19 January, 00:30)

Delayed pathways: {164|dish} at the January census, of {612|bed} beds ({27%|dsh|round}).

Actions
– {45|hand}-minute limit from 1 April
– {30|step} step-down beds at Plas Newydd from May
– case review F.{0118|-}: {15|wait} hrs community wait, {6|ramp} hrs handover. Apology given.

Risk score: {20|-} (of {25|-}).

