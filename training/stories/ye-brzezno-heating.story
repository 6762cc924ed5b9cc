@story brzezno-heating
@topic Brzezno Górne, Poland: district heating, a burst main in the frost, the tariff and the recall petition, January to April 2032
@subject B = Brzezno Górne | Brzezno | the town | the town hall
@subject C = Ciepłownia Brzezno | the heating company | the company
@subject M = the January breakdown | the breakdown | the burst
@subject W = Mayor Radosław Gawin-Tkachuk | Gawin-Tkachuk | Gawin | the mayor
@subject R = recall referendum | the referendum
@subject K = residents' committee Warm Home | Warm Home | the committee
@fact h1 = 6200 | homes | M | flats without heat | 2032-01-11 evening | snapshot
@fact h2 = 2350 | homes | M | flats without heat | 2032-01-13 morning | snapshot
@fact h3 = 180 | homes | M | flats without heat | 2032-01-15 | snapshot
@fact bl = 143 | other | M | blocks without heat | 2032-01-11 evening | snapshot
@fact tp = -19 | temperature | B | degrees outside | 2032-01-12 early | snapshot
@fact ti = 9 | temperature | M | degrees inside a flat | 2032-01-12 | snapshot
@fact ev = 87 | evacuated | M | people who slept in the sports hall | 2032-01-12 | snapshot
@fact co = 2 | deaths | M | people who died of carbon monoxide | 2032-01-13 | cumulative
@fact ci = 11 | injuries | M | people poisoned by carbon monoxide and saved | 2032-01-13 | cumulative
@fact sc = 5 | other | M | schools closed | 2032-01-12 | snapshot
@fact he = 640 | other | M | electric heaters handed out | 2032-01-14 | cumulative
@fact pi = 1974 | other | C | year in which the burst pipe was laid | - | constant
@fact ln = 38.5 | distance | C | kilometres of pipes | 2032 | constant
@fact lo = 21.6 | distance | C | kilometres of pipes older than 40 years | 2032 | snapshot
@fact ls = 56.1 | other | C | share of pipes older than 40 years | 2032 | snapshot
@fact lr = 1.2 | distance | C | kilometres of pipes replaced in a year | 2031 | cumulative
@fact l3 = 3 | distance | W | kilometres of pipes to be replaced in a year | 2032 | plan | pledged
@fact ho = 58 | duration | M | hours until the main was mended | 2032-01-13 | cumulative
@fact wk = 46 | jobs | M | workers mending the main | 2032-01-12 | snapshot
@fact t0 = 84 | price | C | zloty a gigajoule | 2031 | snapshot
@fact t1 = 117.60 | price | C | zloty a gigajoule | 2032-03 | snapshot
@fact tg = 40 | rate | C | rise in the price of heat | 2032-03 | snapshot
@fact bi = 312 | price | - | zloty a month for heating a flat of 50 square metres | 2031 | snapshot
@fact b2 = 437 | price | - | zloty a month for heating a flat of 50 square metres | 2032-03 | snapshot
@fact bd = 125 | price | - | zloty a month more for heating a flat of 50 square metres | 2032-03 | snapshot
@fact cp = 61 | price | C | euros a tonne for carbon permits | 2032-01 | snapshot
@fact ce = 14200000 | spending | C | zloty for carbon permits | 2031 | cumulative
@fact lo1 = 9300000 | profit | C | zloty of loss | 2031 | snapshot
@fact dv = 3100000 | profit | C | zloty of dividend paid to the town | 2027 to 2029 | cumulative
@fact mo = 68000000 | budget | C | zloty for a new biomass boiler | 2032 | plan
@fact eu = 40800000 | budget | C | zloty of European money for the boiler | 2032 | plan | pledged
@fact es = 60 | other | C | European part of the boiler's cost in percent | 2032 | plan
@fact ow = 27200000 | budget | C | zloty of own money for the boiler | 2032 | plan
@fact du = 7400000 | other | C | zloty owed by customers | 2032-02 | snapshot
@fact pop = 31800 | other | B | residents | 2031 | constant
@fact sg = 4120 | other | K | signatures handed in | 2032-02-20 | cumulative
@fact sv = 3567 | other | K | valid signatures | 2032-03-01 | cumulative
@fact sx = 553 | other | K | signatures struck out | 2032-03-01 | cumulative
@fact sq = 2480 | other | K | signatures required | - | constant | threshold
@fact el = 24800 | other | R | people entitled to vote | 2032-04-18 | constant
@fact tv = 7936 | votes_cast | R | people who voted | final | snapshot
@fact to = 32 | turnout | R | turnout | final | snapshot
@fact tq = 8640 | votes_cast | R | voters needed for a valid referendum | - | constant | threshold
@fact yv = 7401 | vote_count | R | votes to remove the mayor | final | snapshot
@fact nv = 482 | vote_count | R | votes to keep the mayor | final | snapshot
@fact iv = 53 | votes_cast | R | invalid ballots | final | snapshot
@fact ms = 704 | votes_cast | R | voters short of the quorum | final | snapshot
@fact cr = 900 | crowd | K | people in the market square | 2032-02-01 | snapshot
@fact sa = 18400 | price | W | zloty of monthly pay | 2032 | snapshot
@trap h1 h2 :: the first night and the repair
@trap co ci :: dead and saved
@trap sg sv :: handed in and valid
@trap yv tv :: votes for removal and all ballots
@trap tv tq :: voters who came and voters needed
@trap lo1 dv :: loss and earlier dividends
@trap b2 bd :: the bill and its rise
@trap lo lr :: old pipes and pipes replaced
@rel share ls = lo / ln
@rel change tg = t0 -> t1
@rel diff bd = b2 - bi
@rel share es = eu / mo
@rel diff ow = mo - eu
@rel diff sx = sg - sv
@rel sum tv = yv + nv + iv
@rel share to = tv / el
@rel diff ms = tq - tv

@doc a-wire | wire agency | 2032-01-12
Thousands freeze in Polish town as heating pipe bursts

BRZEZNO GORNE, Poland, Jan 12 (CEP) - A burst pipe left {6,200|h1|t=on Sunday evening} flats without heat on Sunday evening in a Polish town where the temperature fell to {-19|tp|t=overnight} degrees Celsius overnight.

{Eighty-seven|ev} people slept in a sports hall and {five|sc} schools stayed shut on Monday. In some of the {143|bl} apartment blocks it was {nine|ti} degrees indoors, residents said.

The pipe dates from {1974|pi}. {Forty-six|wk} workers were digging through a metre of frozen ground to reach it, the mayor, Radosław Gawin-Tkachuk, said.

He appealed to people not to light gas ovens for warmth.

@doc b-tabloid | tabloid | 2032-01-14
THEY ONLY WANTED TO BE WARM

Pan Zygmunt (74) and Pani Irena (71) turned on the oven. They went to bed in their coats. In the morning a neighbour smelled nothing, because it doesn't smell.

{Two|co} dead. {Eleven|ci} more were carried down the stairs of block 12 on Sunny Street, alive. That is the price of Brzezno's {58|ho} hours without heat!

By yesterday morning there was still none in {3,250|!h2|t=By yesterday morning} flats. And the mayor? We caught him at the petrol station. "Everything that can be done is done," he said, and drove off in heated seats. He earns {18,400|sa} zloty a month.

The town hall handed out {640|he} electric heaters. Then the fuses blew.

ALSO: Zodiac - Taurus, avoid stairs. Sausage test: 8 brands, one winner. Call the editors: 600 555 019

@doc c-weekly | local weekly | 2032-01-20
Kronika Brzeźnieńska: How it came to this

Bogumiła Reszke

The last {180|h3|t=on Thursday} flats got warm on Thursday; on Tuesday morning it had been {2,350|h2|t=on Tuesday morning} that were cold. Now for questions.

Who knew? Everybody. {21.6|lo} of the network's {38.5|ln} kilometres of pipe are older than forty years; it says so in the company's own report, which puts that at {56|ls|round} per cent. Last year {1.2|lr|t=Last year} kilometres were replaced. At this rate the last old pipe will be dug up in eighteen years.

Why so little? The company made a loss of {9.3 million|lo1|t=in 2031} zloty in 2031, above all because it burns coal and must pay {61|cp} euros for each tonne of carbon dioxide. But from 2027 to 2029 it made money, and {3.1 million|dv|t=from 2027 to 2029} of that went to the town as dividends. It was spent on the fountain.

Is help coming? A biomass boiler for {68 million|mo} has been promised since the last elections. Brussels would give {60|es} per cent.

How long was the pipe broken? From 21.40 on Sunday to Wednesday at 7.40: {58|ho} hours. In block 12 it was too long.

Our condolences to the family of Irena and Zygmunt P.

@doc d-release | company press release | 2032-02-25
INFORMATION FOR CUSTOMERS OF CIEPŁOWNIA BRZEZNO SP. Z O.O.

As of 1 March the price of heat will be {117.60|t1|t=As of 1 March} zł/GJ (formerly {84.00|t0}), an adjustment of {40|tg}%, approved by the Energy Regulatory Office by decision no. 4213-12/2032.

For a flat of 50 m² the monthly charge will change from {312|bi} to {437|b2} zł.

Reasons: cost of emission allowances ({14.2|ce|x=1000000} million zł in 2031), cost of the January failure, arrears of customers ({7.4 million|du|t=at present} zł at present).

The company reminds you that it is investing. The new boiler, worth {68 million|mo}, will receive {40.8 million|eu} of EU support; the own contribution of {27.2 million|ow} will be financed by a loan.

We apologise for the inconvenience which occurred in the period 11–14 January.

Customer office: 8–15, room 3; telephone 41 555 01 08, press 2.

@doc e-committee | citizens' committee post | 2032-03-02
WARM HOME – post no. 57

We've got it!!! The commissioner in Kielce has checked our lists. Of {4,120|sg} signatures, {553|sx} were thrown out (people who had moved, one dog) and {3,567|sv} are good. The law needs {2,480|sq}. There WILL be a referendum on removing the mayor.

Do you remember the square on 1 February, {900|cr|t=1 February} of us with candles? It began there.

And if you still doubt, look at the bill. From this month I pay {437|b2|t=this month} instead of {312|bi}. That's {152|!bd} zloty more, each month, for a heating that wasn't there when we needed it.

The hard part starts now. For the result to count, {8,640|tq} must come and vote. The mayor tells his people to stay at home. Where it's warm, presumably.

Donations: 10 zł buys 40 leaflets. — Aldona, Khrystyna, Staszek

@doc f-daily | regional daily | 2032-04-19
Mayor of Brzezno survives: {704|ms} voters too few

Of those who came, nearly all wanted him gone. That wasn't enough.

{7,936|tv} residents of Brzezno Górne voted in Sunday's referendum, {32|to} per cent of the {24,800|el} entitled to. At least {8,640|tq} were necessary. Had it been valid, Radosław Gawin-Tkachuk would have ceased to be mayor by {7,041|!yv} votes to {482|nv}; there were {53|iv} spoiled papers.

“I hear the anger,” the mayor told the local radio. “I'll replace {three|l3} kilometres of pipe this summer.” Last year it was {2.1|!lr|t=Last year}.

Aldona Mirecka of Warm Home called it “a moral victory, of which there are already too many in this town”. {Two|co} people died in January when, after the burst of a main from {1974|pi}, residents used gas ovens to keep warm.

In March the price of heat rose {40|tg} per cent.

The committee isn't giving up. In ten months a new petition may be started.
