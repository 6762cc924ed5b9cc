@story zb-tsagaannuur-coal
@topic Coal truck queue and a missing-coal audit at Tsagaannuur border post, Mongolia
@subject B = Tsagaannuur border post | the crossing | the border post | the port
@subject D = coal drivers | drivers | truckers
@subject E = Erdenes Khar | the state miner | the company
@subject A = State Audit Office | the auditors | the audit office
@subject R = railway to the border | the railway | the new line
@fact tr1 = 4300 | waiting | D | lorries in the queue | 2032-11-12 | snapshot
@fact tr2 = 2650 | waiting | D | lorries in the queue | 2032-12-03 | snapshot
@fact km = 54 | distance | D | kilometres of queue | 2032-11-12 | snapshot
@fact wait = 8 | duration | D | days of wait | 2032-11-12 | snapshot
@fact cross = 620 | other | B | lorries that cross a day | 2032-11 | snapshot
@fact crossn = 900 | other | B | lorries that may cross a day | 2032-12-01 | plan | pledged
@fact coal = 38200000 | other | E | tonnes of coal exported | 2032-11 | cumulative
@fact plan = 45000000 | other | E | tonnes of coal to be exported | 2032 | plan | projected
@fact price = 71 | price | E | dollars a tonne at the border | 2032-11 | snapshot
@fact pricep = 104 | price | E | dollars a tonne at the border | 2031-11 | snapshot
@fact fall = 31.7 | rate | E | fall of the coal price over a year, in percent | 2032-11 | constant
@fact miss = 385000 | other | A | tonnes of coal unaccounted for | 2032-12-05 | constant
@fact missv = 27300000 | damages | A | dollars that the missing coal is worth | 2032-12-05 | constant
@fact pay = 480000 | price | D | tugrik for a trip | 2032-11 | constant
@fact payp = 760000 | price | D | tugrik for a trip | 2031-11 | constant
@fact dead = 3 | deaths | D | drivers found dead in their cabs | 2032-11 | cumulative
@fact deadr = 5 | deaths | D | drivers found dead, by a rumour | 2032-11 | cumulative | denied
@fact temp = -31 | temperature | B | degrees at night | 2032-11-12 | snapshot
@fact rail = 233 | distance | R | kilometres of railway | - | constant
@fact railc = 15000000 | other | R | tonnes a year that the railway can carry | - | plan
@fact railu = 2600000 | other | R | tonnes carried by rail | 2032-11 | cumulative
@fact prot = 1700 | crowd | - | people on the square in Ulaanbaatar | 2032-12-08 | constant
@fact off = 7 | arrests | E | managers detained | 2032-12-09 | snapshot
@rel change fall = pricep -> price
@fact trk = 5500 | other | A | lorry loads of missing coal | 2032-12 | constant
@fact load = 70 | other | D | tonnes of coal in a lorry | - | constant
@fact pfall = 36.8 | rate | D | fall of the pay for a trip over a year, in percent | 2032-11 | constant
@rel product miss = trk * load
@rel change pfall = payp -> pay
@rel product missv = miss * price
@trap tr1 tr2 :: three weeks apart
@trap cross crossn :: crossing against permitted
@trap coal plan :: exported against planned
@trap payp pay :: a year apart
@trap railc railu :: capacity against use
@trap dead deadr :: found against rumoured

@doc a-wire | wire agency | 2032-11-13
Mongolian coal trucks queue for {54|km} km as China slows border

ULAANBAATAR, Nov 13 (Khangai News) – {4,300|tr1|t=as of Friday|by=officials} lorries laden with coking coal were standing as of Friday in a queue of {54|km} kilometres before the Tsagaannuur border post, officials said. Drivers wait {eight|wait} days on average.

China has been letting through {620|cross} a day. From December it's agreed to take {900|crossn|t=From December}, the border port administration said.

State miner Erdenes Khar has exported {38.2 million|coal|t=so far this year} tonnes so far this year and keeps to its plan of {45 million|plan}. At the border a tonne fetches {$71|price|t=now} now; last November it was {$104|pricep|t=last November}.

{Three|dead|t=this month} drivers have been found dead in their cabs this month. The emergency agency denied a report of {five|deadr|by=a report}.

@doc b-feature | magazine reportage | 2032-11-26
The longest stove in the world

It's {minus thirty-one|temp|v=-31|t=on the night of the twelfth} on the night of the twelfth, and the cab of Ganbaatar's Howo is the warmest place between here and the Altai, because he burns a litre an hour to keep it so. He's number {2,911|-}. Somebody has chalked it on his door.

A trip used to bring him {760,000|payp|t=Last year} tugrik. Last year, that is. Now it's {480,000|pay|t=Now}, and of the {eight|wait} days in the queue nobody pays him one.

They've a word here for the man who dies of the heater. It isn't a nice word. In the first half of the month it was used {three|dead|t=In the first half of the month} times. On the radio they said {five|deadr|m=denied}, and the wives began to call, and all along {54|km} kilometres the phones lit up in the dark, cab after cab, so that from the hill, says the policeman, it looked like a town.

What about the train? There is one. It runs on {233|rail} kilometres of new rails, it could carry {15 million|railc} tonnes a year, and on the evening that I stood beside it, it was carrying sheep.

@doc c-daily | national daily | 2032-12-06
Auditors: {385 thousand|miss} tonnes of coal "not found"

The State Audit Office has found a difference of {385,000|miss|by=The State Audit Office} tonnes between what left the pits of Erdenes Khar and what was weighed at the border. At today's price of {$71|price|t=today's} it's worth {$27.3 million|missv}.

Through the new railway {6.2 million|!railu|t=until the end of November} tonnes went until the end of November, the report also says, out of {38.2 million|coal|t=until the end of November}.

The head of the company, Tsend-Ayuush Luvsandorj, called the difference "moisture".

On Friday the queue at Tsagaannuur stood at {2,650|tr2|t=On Friday} vehicles. In mid-November there'd been {3,400|!tr1|t=In mid-November}.

@doc d-portal | news portal | 2032-12-09
Moisture! {Seven|off} managers held, thousands on the square

#нүүрс #Хаана вэ | 47K views

By noon {seven|off|t=By noon} managers of the state coal company had been taken in for questioning. On Sükhbaatar Square {1,700|prot|by=police} people stood in the frost last night, police say; we'd have said {three times|-} as many.

Why so angry? {385,000|miss} tonnes. That's {5,500|trk} lorries of {70|load} tonnes each, bumper to bumper, more than stood in the great queue of last month ({4,300|tr1|t=last month}).

The price fell {32|~fall} percent in a year, drivers' pay by {37|~pfall} percent. The railway has moved {2.6 million|railu|t=this year} tonnes this year; it can move {15|railc|x=1000000}.

"We want the names, not the moisture," read a sign.

Тэмцээн: Judo GP, 2 golds. Weather: –24.
