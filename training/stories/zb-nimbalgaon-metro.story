@story zb-nimbalgaon-metro
@topic Opening and first months of the Nimbalgaon metro, Maharashtra, India
@subject L = Line 1 of the Nimbalgaon metro | Line 1 | the Aqua Line | the line
@subject N = Nimbalgaon Metro Rail | NMRL | the metro company
@subject C = Chief Minister | the state
@subject A = Comptroller and Auditor General | CAG
@subject B = city bus service PMT | the buses | the bus service
@fact km = 23.4 | distance | L | kilometres of line | - | constant
@fact km1 = 13.9 | distance | L | kilometres of line opened | 2032-01-26 | constant
@fact st = 21 | other | L | stations | - | constant
@fact st1 = 12 | other | L | stations opened | 2032-01-26 | constant
@fact cost = 98400000000 | budget | L | rupees of cost | 2032 | plan | projected
@fact cost0 = 71200000000 | budget | L | rupees of cost | 2024 | plan | projected
@fact over = 38.2 | rate | L | rise of the cost, in percent | 2032 | constant
@fact fore = 210000 | ridership | L | riders a day expected | 2032 | plan | projected
@fact d1 = 118000 | ridership | L | riders on the day | 2032-01-26 | cumulative
@fact feb = 61400 | ridership | L | riders a day | 2032-02 | snapshot
@fact jun = 74900 | ridership | L | riders a day | 2032-06 | snapshot
@fact up = 22 | rate | L | rise of riders from February to June, in percent | 2032-06 | constant
@fact fmin = 10 | price | N | rupees of lowest fare | 2032 | constant
@fact fmax = 40 | price | N | rupees of highest fare | 2032 | constant
@fact rev = 1900000 | revenue | N | rupees of fares a day | 2032-06 | snapshot
@fact exp = 4600000 | spending | N | rupees of running cost a day | 2032-06 | snapshot
@fact tr = 18 | other | N | trains | 2032 | constant
@fact head = 8 | duration | L | minutes between trains in the peak | 2032-06 | constant
@fact bus = 412000 | ridership | B | riders a day | 2032-06 | snapshot
@fact late = 31 | duration | L | months of delay | 2032-01-26 | constant
@fact feed = 25 | other | B | feeder buses | 2032-06 | snapshot
@fact feedp = 120 | other | B | feeder buses promised | 2032-01 | plan | pledged
@fact full = 2033-08 | date | L | month in which the whole line is to open | 2032-06 | plan
@rel change over = cost0 -> cost
@rel change up = feb -> jun
@fact loss = 2700000 | profit | N | rupees lost a day | 2032-06 | snapshot
@fact fsh = 29.2 | other | L | riders as a share of the forecast, in percent | 2032-02 | snapshot
@fact fbr = 41.3 | other | N | fares as a share of running cost, in percent | 2032-06 | snapshot
@rel share fbr = rev / exp
@rel diff loss = exp - rev
@rel share fsh = feb / fore
@trap km km1 :: whole against first stretch
@trap st st1 :: whole against first stretch
@trap d1 feb :: opening day against February
@trap fore jun :: forecast against count
@trap feed feedp :: running against promised
@trap rev exp :: fares against costs

@doc a-daily | national daily | 2032-01-27
Over {1 lakh|>d1|v=100000} ride on day one as Nimbalgaon gets its metro

Express News Service

The first {13.9|km1}-km stretch of Line 1, with {12|st1} stations from Civil Court to Bhorwadi, was thrown open to the public on Republic Day, {31|late} months behind schedule. By the time the shutters came down at 11 pm, {1.18 lakh|d1|v=118000|t=By the time the shutters came down at 11 pm} people had taken a ride, Nimbalgaon Metro Rail said.

The Chief Minister, who flagged off the train, said that the whole line of {23.4|km} km and {21|st} stations would cost {₹9,840 crore|cost|v=98400000000}. The detailed project report of 2024 had said {₹7,120 crore|cost0|v=71200000000|t=2024}.

Fares run from {₹10|fmin} to {₹40|fmax}. NMRL expects {2.1 lakh|fore|v=210000|by=NMRL} passengers a day.

{One hundred and twenty|feedp} feeder buses will be introduced "in weeks", the mayor promised.

@doc b-local | city news site | 2032-03-04
Aqua Line's first full month: {61k|~feb} a day. Is that good?

Sneha Pathare · 5 min read · 212 likes

The February numbers came in yesterday: {61,400|feb|t=February} riders a day on average, or {29%|~fsh} of the projected {2.1 lakh|fore|v=210000}.

NMRL says don't panic: only {12|st1} of {21|st} stations are open, and the airport isn't one of them. Fair enough. But I stood at Bhorwadi on Tuesday at 6.40 pm, and of {94|-} people who came out, {70|-} looked for an auto. There was no feeder bus. There are {twenty-five|feed|t=right now} in all right now.

Compare: PMT carries {four lakh|>bus|v=400000}-odd.

Trains come every {eight|head} minutes in the peak. You can stand in the middle of one and hear the announcement echo.

@doc c-paper | rival daily | 2032-07-11
Metro loses {₹27 lakh|loss|v=2700000} a day, CAG flags rising cost

DH News Service, Nimbalgaon: The Aqua Line takes in {₹19 lakh|rev|v=1900000} at the gates every day and spends {₹46 lakh|exp|v=4600000}, the Comptroller and Auditor General has noted in a report tabled in the Assembly.

Ridership was {74,900|jun|t=last month} last month, an improvement of {12|!up} per cent over February's {61,400|feb|t=February}.

The audit found the cost of the {32.4|!km}-km line had grown by {38.2|over} per cent. It questioned the purchase of {18|tr} trains, "of which {10|-} would suffice at the present headway of {8|head} minutes".

NMRL said the entire line would open in {August 2033|full|v=2033-08}.

@doc d-newsletter | urban transport newsletter | 2032-07-12
Gauge & Headway: India desk

Nimbalgaon Line 1, June: {74,900|jun|t=June} boardings/day, {+22%|up|v=22} on February. Farebox ratio {41%|~fbr}. Opening-day record {118,000|d1} stands. Length in service {13.9|km1} of {23.4|km} km; balance {Aug 2033|full|v=2033-08}, we say Diwali 2034. Trains {18|tr}, all delivered, every {8|head} min in the peak; feeder buses {25|feed}, where {120|feedp} had been promised by the mayor in January. Cost now {₹9,840 crore|cost|v=98400000000}.

@doc e-column | columnist in weekly | 2032-07-18
A train for those who have a car

Let me take you on the {13.9|km1} kilometres. It costs {forty|fmax} rupees, and at {ten|-} in the morning you'll get a seat, a view of the river, and a lecture on not spitting.

Now let me take you on the 58 bus. It costs {fifteen|-}, and you'll get none of it. But {4.12 lakh|bus|v=412000|t=on a June day} of us did that on a June day, while {74,900|jun} took the train. Which of the two was given {98 billion|~cost|v=98000000000} rupees?

They promised {120|feedp} small buses. I have met {25|feed} of them personally.

I'm told that the opening day's {1.81 lakh|!d1|v=181000} shows what the city really wants. Yes. It was free.
