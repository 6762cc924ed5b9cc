@story p4-bronowo-coal
@topic A Polish state coal company's half year, its subsidy and the closing of a pit
@subject G = Górnośląska Grupa Węglowa | GGW | the coal group | the group | the company | the state miner
@subject B = Bronowo colliery | Bronowo | the pit | the mine
@subject T = State Treasury | the Treasury | the state | Ministry of Industry | the ministry | Warsaw
@subject U = Solidarność at Bronowo | Solidarność | the unions | the union | miners' leaders
@subject K = Damian Krzystek | Krzystek
@subject E = European Commission | Brussels
@fact o1 = 7400000 | other | G | tonnes of coal mined | first half 2031 | cumulative
@fact o1p = 8600000 | other | G | tonnes of coal mined | first half 2030 | cumulative
@fact oy = 15200000 | other | G | tonnes of coal mined | plan for 2031 | plan | projected
@fact sl = 6100000 | other | G | tonnes of coal sold | first half 2031 | cumulative
@fact hp = 3300000 | other | G | tonnes of coal on the heaps | 30 June 2031 | snapshot
@fact pr = 441 | price | G | average price of a tonne in zlotys | first half 2031 | snapshot
@fact prp = 498 | price | G | average price of a tonne in zlotys | first half 2030 | snapshot
@fact ct = 894 | price | G | cost of mining a tonne in zlotys | first half 2031 | snapshot
@fact ctp = 812 | price | G | cost of mining a tonne in zlotys | first half 2030 | snapshot
@fact sy = 5800000000 | budget | T | yearly subsidy to the coal group in zlotys | budget act for 2031 | plan | pledged
@fact sp = 3700000000 | spending | T | subsidy paid to the coal group in zlotys | 30 June 2031 | cumulative
@fact sr = 7100000000 | budget | T | yearly subsidy to the coal group in zlotys | amendment of July 2031 | plan | projected
@fact s30 = 5500000000 | spending | T | yearly subsidy to the coal group in zlotys | 2030 | constant
@fact ls = 290000000 | profit | G | half-year net loss in zlotys | first half 2031 | cumulative
@fact lsp = 160000000 | profit | G | half-year net loss in zlotys | first half 2030 | cumulative
@fact j = 31400 | jobs | G | employees | 30 June 2031 | snapshot
@fact jp = 33900 | jobs | G | employees | 30 June 2030 | snapshot
@fact bj = 2150 | jobs | B | employees | July 2031 | snapshot
@fact bt = 1290 | jobs | B | employees who move to other pits | plan for 2032 | plan | projected
@fact bs = 860 | jobs | B | employees who take the severance package | plan for 2032 | plan | projected
@fact pk = 170000 | price | G | severance payment in zlotys | agreement of 2031 | constant
@fact bd = 2035-12-31 | date | B | day of the last coal | social contract of 2021 | plan
@fact bd2 = 2032-06-30 | date | B | day of the last coal | board decision of July 2031 | plan
@fact bo = 1100000 | other | B | tonnes of coal mined in a year | 2030 | constant
@fact bc = 1340 | price | B | cost of mining a tonne in zlotys | first half 2031 | snapshot
@fact wg = 14300 | price | G | average gross monthly pay in zlotys | first half 2031 | snapshot
@fact gp = 453 | margin | G | cost of a tonne above its price in zlotys | first half 2031 | snapshot
@fact jd = 2500 | jobs | G | fall in employees over the year | 30 June 2031 | constant
@fact age = 44 | age | K | age | 2031 | constant
@rel diff jd = jp - j
@rel sum bj = bt + bs
@rel diff gp = ct - pr
@trap o1 sl :: mined and sold
@trap sp sy :: paid so far and the year's subsidy
@trap sy sr :: the act and its amendment
@trap ct bc :: the group's and the pit's cost
@trap j bj :: the group's and the pit's workers

@doc a-pap | press agency | 2031-07-23
GGW to stop mining at Bronowo in mid-2032

Katowice (PAP) – Górnośląska Grupa Węglowa will end extraction at the Bronowo colliery on {30 June 2032|bd2}, the company's board decided on Tuesday. Under the social contract of 2021 the mine was to work until {31 December 2035|bd|t=Under the social contract of 2021}.

Bronowo employs {2,150|bj} people. {1,290|bt} are to transfer to other GGW mines and {860|bs} will be offered a one-time severance payment of {170,000|pk} zlotys.

The group mined {7.4 million|o1|t=in the first half of the year} tonnes of coal in the first half of the year and sold {6.1 million|sl|^}. A year earlier output stood at {8.6 million|o1p|t=A year earlier} tonnes. At the end of June {3.3 million|hp|t=At the end of June} tonnes lay on the heaps.

The cost of a tonne rose to {894|ct} zlotys from {812|ctp}, while the average price dropped to {441|pr} from {498|prp}. The subsidy for reducing capacity came to {3.7 billion|sp|t=by mid-year} zlotys by mid-year. In the budget for the whole year {5.8 billion|sy|t=for the whole year} was entered.

Despite it the half-year closed with a net loss of {290 million|ls}, compared with {160 million|lsp}.

@doc b-economic | business daily | 2031-07-24
Every tonne costs twice what it earns

Agnieszka Pokrzywa-Lindqvist, Katowice

One does not need a spreadsheet. GGW pays {894|ct} zlotys to bring a tonne to the surface. It gets {441|pr}. The Treasury is left to put up the {453|gp} in between.

The Ministry of Industry will therefore ask parliament in the autumn for more. Instead of {5.8 billion|sy|t=written in December} written in December, {7.1 billion|sr|by=The Ministry of Industry} is to go to the state miner, which last year made do with {5.5|s30|x=1000000000|t=last year} billion.

Where does it go? To wages, which average {14,300|wg} zlotys gross. The headcount fell by {2,500|jd|t=in a year} in a year and is {31,400|j|t=now} now, yet pay rose faster. To pits like Bronowo, where a tonne costs {1,340|bc} zlotys and where {1.1 million|bo|t=in 2030} tonnes were raised in 2030.

And to the heaps. {4.2 million|!hp} tonnes have nobody who wants them.

Planned output is {15.2 million|oy|t=for the year} tonnes for the year. After a first half of {7.4|o1|x=1000000} even that is brave.

WIG20 3,411.08 ▲0.9% | EUR/PLN 4.2271

@doc c-local | Silesian local portal | 2031-07-23
Bronowo: "They lied to us by three and a half years"

Updated 16:40

Several hundred men stood outside the gate at Szybowa 12 when the first shift ended today. The social contract, which hangs framed in the union's office, gives {31 December 2035|bd|by=The social contract} as the date on which coal ends here. The piece of paper handed out yesterday gives {30 June 2032|bd2}.

"{Two thousand three hundred and fifty|!bj} of us, with families it's a town," says Damian Krzystek of Solidarność, who is {44|age} and has {23|-} years underground behind him. The employer's plan provides for {1,290|bt} transfers. The others are to get {140,000|!pk} zlotys and a handshake.

The company argues with costs: {1,340|bc} zlotys a tonne here, {894|ct|s=the average} on the average. "Because they gave us wall 7 with water in it," Krzystek retorts.

At 18:00 the unions meet the mayor. The trains to Gliwice run normally.

Comments: 318. Most liked: "And who will buy my flat?"

@doc d-brussels | EU policy newsletter | 2031-07-25
COAL AID: POLAND COMES BACK FOR SECONDS

Warsaw has told the Commission informally that it intends to lift this year's operating aid to its largest hard-coal producer to PLN {7.1 billion|sr|t=this year's|by=Warsaw} (€1.68bn). The approved ceiling is PLN {5.8 billion|sy}; PLN {3.7 billion|sp|t=By the end of June} of that was used. By the end of June, GGW had a net loss of PLN {290 million|ls|t=By the end of June} regardless.

Officials note that aid per tonne has risen, since volumes are shrinking: {7.4 million|o1|t=from January to June} tonnes from January to June, down from {8.6 million|o1p|t=in the same months of 2030} in the same months of 2030.

The early end of Bronowo, announced this week, is meant as the sweetener. Its {2,150|bj} miners would be moved or paid off, {170,000|pk} zlotys each.

In 2030 the subsidy was PLN {5.5 billion|s30|t=In 2030}. Brussels approved that in {nine weeks|-}. Nobody expects such speed again.

Also in this issue: methane rule, 3 amendments; state aid for data centres.
