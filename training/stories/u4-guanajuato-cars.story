@story u4-guanajuato-cars
@topic Mexico's car output and exports in January: makers, the American duty, a shift dropped in Salamanca
@subject X = Mexico | Mexican plants | the country | the industry
@subject U = United States | US | the northern neighbour | American buyers
@subject N = carmakers' association ANFA | ANFA | the association
@subject H = Halberd Motors | Halberd | Halberd de México
@subject A = Aoyama Motor | Aoyama | the Japanese maker
@subject V = Volkhart | Volkhart de México | the German maker
@subject S = Salamanca plant | Salamanca
@subject E = economy ministry | the ministry | minister Julián Ocampo-Weiss | Ocampo-Weiss
@subject T = SINTRAUTO | the union
@subject B = Banco Bajío Norte | Bajío Norte
@subject P = peso | the peso
@fact pr = 318400 | other | X | cars built in a month | January 2030 | snapshot
@fact pr0 = 341200 | other | X | cars built in a month | January 2029 | snapshot
@fact prp = 6.7 | rate | X | fall of cars built on the year | January 2030 | snapshot
@fact ex = 262700 | other | X | cars exported in a month | January 2030 | snapshot
@fact ex0 = 289500 | other | X | cars exported in a month | January 2029 | snapshot
@fact exp = 9.3 | rate | X | fall of cars exported on the year | January 2030 | snapshot
@fact us = 208600 | other | U | Mexican cars imported in a month | January 2030 | snapshot
@fact usp = 79.4 | other | U | share of exported cars | January 2030 | snapshot
@fact sal = 128900 | other | X | cars sold at home in a month | January 2030 | snapshot
@fact salp = 3.6 | rate | X | growth of cars sold at home on the year | January 2030 | snapshot
@fact h = 71300 | other | H | cars built in a month | January 2030 | snapshot
@fact a = 44800 | other | A | cars built in a month | January 2030 | snapshot
@fact v = 39200 | other | V | cars built in a month | January 2030 | snapshot
@fact ap = 21.4 | rate | A | fall of cars built on the year | January 2030 | snapshot
@fact duty = 12.5 | rate | U | duty on the foreign part of a car | since January 2030 | constant
@fact duty2 = 20 | rate | U | duty on the foreign part of a car | from July 2030 | plan | projected
@fact lay = 1850 | jobs | S | workers to be laid off | March 2030 | plan
@fact sw = 6200 | jobs | S | people employed | February 2030 | snapshot
@fact stop = 14 | duration | S | days of standstill | February 2030 | plan
@fact cap = 265000 | other | S | cars a year that the plant can build | - | constant
@fact yr = 3950000 | other | N | cars built in a year | all of 2030 | plan | projected
@fact yr0 = 4120000 | other | X | cars built in a year | all of 2029 | snapshot
@fact fund = 9000000000 | budget | E | help for suppliers in pesos | 2030 | plan | pledged
@fact ask = 25000000000 | budget | N | help for suppliers asked for in pesos | 2030 | plan | hypothetical
@fact gdp = 0.4 | rate | B | points taken off growth by the duty | all of 2030 | plan | projected
@fact job = 980000 | jobs | X | people employed in car and parts making | end of 2029 | snapshot
@fact mxn = 19.31 | price | P | pesos a dollar | 2030-02-06 | snapshot
@fact mxn0 = 18.92 | price | P | pesos a dollar | end of 2029 | snapshot
@rel change prp = pr0 -> pr
@rel change exp = ex0 -> ex
@rel share usp = us / ex
@race makers = h a v
@trap pr ex :: cars built and cars exported
@trap pr pr0 :: two Januaries
@trap duty duty2 :: the duty now and as threatened
@trap fund ask :: help promised and asked for
@trap yr yr0 :: forecast for this year and result of last
@trap lay sw :: jobs to go and jobs there are
@trap ex us :: all exports and those to the north
@trap prp exp :: fall of output and of exports

@doc a-notimex-like | wire agency | 2030-02-06
Mexican car exports tumble {9.3 percent|exp} in first month of US duty

MEXICO CITY - Mexico shipped {262,700|ex|t=in January|by=ANFA} light vehicles abroad in January, {9.3 percent|exp|^} fewer than a year ago, the carmakers' association ANFA said on Wednesday, in the first month in which the United States charged {12.5 percent|duty} on the non-American content of a car.

Production fell {6.7 percent|prp|^} to {318,400|pr|^} units from {341,200|pr0|t=in January 2029} in January 2029.

The US took {208,600|us|^} of the vehicles exported, or {79.4 percent|usp|^}.

At home, by contrast, dealers sold {128,900|sal|^}, up {3.6 percent|salp|^}.

Halberd Motors was the largest producer with {71,300|h|^} units. Aoyama Motor made {44,800|a|^} and Volkhart {39,200|v|^}.

ANFA forecasts output of {3.95 million|yr|t=this year|by=ANFA} this year after {4.12 million|yr0|t=in 2029} in 2029.

@doc b-bajio-paper | regional newspaper | 2030-02-08
Salamanca loses its night

The Aoyama buses that leave the Jardín Principal at 21:40 will stop running on March 1. There'll be nobody to put in them. The Japanese maker has decided to do away with the third shift and to lay off {1,850|lay|t=on March 1} of {6,200|sw|t=now} people who build its small SUVs here now.

Before that the line will stand still for {14|stop|t=this month} days this month, with {half|-} pay.

"We learned of it from a stock exchange in Tokyo," said SINTRAUTO's local secretary, Brenda Lizárraga. The union wants the night crew to be shared among the other two.

The plant is able to turn out {265,000|cap} cars a year. Last month the company's output in Mexico shrank by {21.4%|ap|t=Last month}, to {48,400|!a|^}, and most of that was built in Salamanca.

Governor Eréndira Solís recalled that {980,000|job} Mexicans live off cars and parts. Her state, she said, will pay for {three|-} months of bus fares, and for courses.

El tiempo: 26/9 · Celaya 1-1 Morelia · Se vende Tsuru '97

@doc c-us-trade-site | US auto trade site | 2030-02-07
Mexico output: Halberd holds, Aoyama folds a shift

Month One of the content duty is in the books, and it looks like this:

Built: {318,400|pr}. Shipped out: {262,700|ex}. Shipped to us: {208,600|us}, which ANFA pegs at {79.4 percent|usp}. {Twelve and a half|duty|v=12.5} percent doesn't sound like a wall, but it's not the last brick. Washington says that unless wages at Mexican plants rise, it'll be {20 percent|duty2|t=in July|by=Washington|m=projected} in July.

By maker, January: Halberd {71,300|h|t=January}. Volkhart {46,100|!v|^}. Aoyama {44,800|a|^}.

Aoyama is dropping {1,850|lay} jobs at Salamanca. Analysts had penciled in {900|-}.

Suppliers hurt first. ANFA's ask is {25 billion|ask} pesos of credit; Mexico City's answer, from minister Julián Ocampo-Weiss, is {9 billion|fund|by=Julián Ocampo-Weiss}.

Days' supply of Halberd Ranchero in US: 61 | Spot moly $23.10 | SAAR 15.4M

@doc d-mex-financial | business daily | 2030-02-07
The slide that was not shown

Patricio Nahle-Duarte

The minister brought a slide. It said that Mexico had built {4.12 million|yr0|t=last year} vehicles last year, that the world had no better place to do so, and that suppliers would be lent {9 billion|fund|m=pledged} pesos. There was no slide on January.

Here it is. Exports: {282,700|!ex|t=January}, when in January of last year they'd been {289,500|ex0|t=in January of last year}. Output: {318,400|pr}. The drop in shipments is {9.3 percent|exp}; if the first of these numbers were all there was to it, nobody would be sacked in Salamanca.

Banco Bajío Norte estimates that the duty costs the economy {0.4|gdp|t=this year|by=Banco Bajío Norte} points of growth this year. The currency has reacted as currencies do, sliding to {19.31|mxn|t=yesterday} per dollar yesterday from {18.92|mxn0|t=at New Year} at New Year.

The association asked for {25 billion|ask}. Its own outlook for the year, {3.95 million|yr} units, "assumes that nothing more goes wrong", its president, Solveig Arizmendi, told us.

IPC 58,744 (−0.61%) · Cetes 28d 6.95 · Dólar ventanilla 19.80

@doc e-japan-brief | foreign newspaper | 2030-02-07
Aoyama to cut night shift in Mexico

TOKYO — Aoyama Motor will end night work at its plant in Salamanca, Mexico, and release some {1,900|~lay|t=in March} workers in March, because an American duty has made its cars too dear.

The duty is {20%|!duty|t=at present} at present, applied to parts from outside the United States.

In January Aoyama made {44,800|a|t=In January} cars in Mexico, a decline of {21.4%|ap|^}. Halberd made {71,300|h|^}, Volkhart {39,200|v|^}.

The plant, opened in 2014, has capacity for {265,000|cap} cars a year and {6,200|sw} employees. It will pause for {two weeks|stop|v=14} from Feb. 12.

Aoyama shares fell 1.9% to ¥2,204.
