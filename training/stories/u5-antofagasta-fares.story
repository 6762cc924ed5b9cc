@story u5-antofagasta-fares
@topic Antofagasta's new tram: first quarter of riders, fares and the subsidy debate
@subject T = Tranvía del Norte | the tram | tram | the tramway | TdN
@subject B = TransAntofagasta buses | the buses | buses | TransAntofagasta
@subject G = regional government of Antofagasta | the regional government | the governor's office | the region
@subject F = Macarena Huenchumil | Huenchumil | the regional governor
@subject U = Universidad del Loa transport lab | Universidad del Loa | the university
@fact rm = 41200 | ridership | T | passengers on a weekday | March 2032 | snapshot
@fact rj = 28600 | ridership | T | passengers on a weekday | January 2032 | snapshot
@fact rt = 55000 | ridership | T | passengers on a weekday | end of 2032 | plan | projected
@fact rq = 2710000 | ridership | T | trips in the first quarter | first quarter of 2032 | cumulative
@fact bw = 96000 | ridership | B | passengers on a weekday | March 2032 | snapshot
@fact bl = 109000 | ridership | B | passengers on a weekday | March 2031 | snapshot
@fact bd = 13000 | ridership | B | passengers lost on a weekday | March 2032 | cumulative
@fact ft = 820 | price | T | pesos for a ride | April 2032 | snapshot
@fact fb = 690 | price | B | pesos for a ride | April 2032 | snapshot
@fact fs = 270 | price | T | pesos for a ride with a student card | April 2032 | snapshot
@fact fn = 890 | price | T | pesos for a ride | 2032-07-01 | plan
@fact ct = 1940 | price | T | pesos that a ride costs to provide | first quarter of 2032 | snapshot
@fact su = 9800000000 | budget | G | pesos of subsidy for the tram | 2032 | plan
@fact sr = 14500000000 | budget | G | pesos of subsidy that the tram may need | 2032 | plan | projected
@fact ev = 17 | other | T | percent of riders who do not pay | March 2032 | snapshot
@fact eb = 29 | other | B | percent of riders who do not pay | March 2032 | snapshot
@fact km = 11.4 | distance | T | kilometres of line | - | constant
@fact st = 19 | other | T | stops | - | constant
@fact ss = 1320 | sample_size | U | riders interviewed | March 2032 | snapshot
@fact cf = 63 | other | U | percent of tram riders who came from the bus | March 2032 | snapshot
@fact cc = 14 | other | U | percent of tram riders who left a car at home | March 2032 | snapshot
@fact me = 2.7 | margin_of_error | U | points of error | March 2032 | constant
@rel diff bd = bl - bw
@trap rm rj :: two months of the same quarter
@trap ft fn :: fare now and fare from July
@trap ev eb :: evasion on the tram and on the bus
@trap su sr :: what was budgeted and what may be needed
@trap ft ct :: what a ride costs the rider and the operator
@race now = rm bw

@doc a-newspaper | regional newspaper | 2032-04-18
Tram carried {2.7 million|rq} in its first three months

ANTOFAGASTA.- The Tranvía del Norte ended its first quarter with {2.71 million|rq|t=first quarter} trips and a working-day average that climbed from {28,600|rj|t=in January} in January to {41,200|rm|t=in March} in March, the operator reported yesterday.

The line, {11.4|km} kilometres long with {19|st} stops between Coloso and La Portada, still moves fewer than half the people that the city's buses do. The latter took {96,000|bw|t=in March} on a typical weekday, {13,000|bd} fewer than {twelve|-} months before.

Regional governor Macarena Huenchumil called it "a success with a bill attached". Each ride costs {1,940|ct} pesos to provide and the passenger pays {820|ft}. The budget for this year contains {9.8 billion|su|t=for this year} pesos to bridge the gap. Her own finance office now thinks that {14.5 billion|sr|by=Her own finance office} will be nearer the mark.

From July the ticket will rise to {890|fn|t=From July} pesos. The student rate of {270|fs} does not move.

@doc b-university | university press note | 2032-04-15
Who rides the tram? First survey by the Universidad del Loa

The transport laboratory of the Universidad del Loa interviewed {1,320|ss} passengers on board the tram between 9 and 27 March. Results have a margin of error of ±{2.7|me} points.

Almost {two-thirds|<cf}, {63%|cf}, used to make the same journey by bus. Only {14%|cc} had previously driven. The remainder walked, took a colectivo or did not travel.

Fare evasion was observed separately. Inspectors of the laboratory estimate that {17%|ev|by=Inspectors of the laboratory} of tram users board without validating. On buses the proportion is {29%|eb}.

"If evasion were at bus level, the deficit would be of another order," said Dr. Ximena Traoré, who heads the lab. At the current {820|ft|t=current} pesos, she added, each point of evasion costs {about 400 million|-|m=projected} pesos a year.

The full report (74 pp.) is available on request.

@doc c-column | columnist | 2032-04-20
Ricardo Oyarzún: A tram for people who had a bus

Let us do sums, as my mother did on the oilcloth. The tram takes {41,200|rm|t=on a weekday} souls on a weekday. According to the university, {63|cf|by=According to the university} of every hundred of those were sitting quite happily in a bus. That is {26,000|-|m=hypothetical}, give or take. And yet the buses have lost only half as many: {109,000|bl|t=a year ago} a year ago, {96,000|bw|t=today} today. So either the city is travelling more, which would be lovely, or somebody cannot count.

What I can count is this. I pay {690|fb} pesos on the micro and {820|ft} on the tram. The region pays more than {a thousand|-} for each of my tram rides, and I am a pensioner with nowhere to be.

The governor promised us {55,000|rt|t=by December} a day by December. She may get them. But by then we'll be at {890|fn}, and my mother, God rest her, would have walked.

@doc d-radio | radio bulletin | 2032-04-18
Radio Pampa, headlines at one.

The tram is filling up: {41 thousand|rm|round=1000|t=in March} riders on an average working day in March, {almost half|-} as many again as when the year began. The governor's office is sticking to a goal of {55 thousand|rt|t=the end of the year} for the end of the year.

Buses are emptying, though not fast, with {96 thousand|bw}.

Fares: {820|ft} pesos now, {890|fn|t=on the first of July} on the first of July. For students, {270|fs}, as before.

And the subsidy, set at {nine point eight billion|su|v=9800000000} pesos, could reach {fourteen and a half billion|sr|v=14500000000}.

{Seventeen per cent|ev} of tram passengers don't pay. On the bus it's {29|eb}. The temperature in the port, 19 degrees.
