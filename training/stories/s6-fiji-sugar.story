@story fiji-sugar
@topic The end of Fiji's 2030 cane crushing season and the price for growers
@subject F = Fiji | the industry | the season | the country's mills
@subject C = Viti Sugar Mills | VSM | the miller | the company
@subject L = Labasa | the Labasa mill | the northern mill | Vanua Levu
@subject K = Lautoka | the Lautoka mill | Lautoka mill
@subject R = Rarawai | the Rarawai mill | Ba
@subject G = Cane Growers' Alliance | the alliance | growers | the growers' body
@subject V = the government | Suva | the minister | government
@fact t30 = 1486000 | other | F | tonnes of cane crushed | 2030 season | constant
@fact t29 = 1571000 | other | F | tonnes of cane crushed | 2029 season | constant
@fact tf = 1620000 | other | C | tonnes of cane crushed | 2030 season | plan | projected
@fact tla = 643000 | other | L | tonnes of cane crushed | 2030 season | constant
@fact tlk = 402000 | other | K | tonnes of cane crushed | 2030 season | constant
@fact tra = 441000 | other | R | tonnes of cane crushed | 2030 season | constant
@fact sug = 139700 | other | F | tonnes of sugar made | 2030 season | constant
@fact sg9 = 151200 | other | F | tonnes of sugar made | 2029 season | constant
@fact rt = 10.6 | other | F | tonnes of cane for a tonne of sugar | 2030 season | constant
@fact rt9 = 10.4 | other | F | tonnes of cane for a tonne of sugar | 2029 season | constant
@fact dec = -5.4 | rate | F | change in cane crushed in percent | 2029 to 2030 | constant
@fact wks = 27 | duration | F | weeks of crushing | 2030 season | constant
@fact stp = 19 | duration | K | days without crushing | 2030 season | constant
@fact sto = 11 | duration | K | days without crushing | 2029 season | constant
@fact brn = 34 | other | F | share of cane burnt before harvest in percent | 2030 season | constant
@fact gr = 11140 | other | F | growers who delivered cane | 2030 season | constant
@fact gr9 = 11480 | other | F | growers who delivered cane | 2029 season | constant
@fact pri = 101 | price | V | dollars guaranteed for a tonne of cane | 2030 season | constant | pledged
@fact pr1 = 110 | price | V | dollars guaranteed for a tonne of cane | 2031 season | plan | pledged
@fact ask = 120 | price | G | dollars for a tonne of cane | 2031 season | plan | pledged
@fact cos = 92 | price | G | dollars that a tonne of cane costs the farmer | 2030 | constant | projected
@fact sub = 38000000 | budget | V | dollars to top up the cane price | 2030-31 budget | plan
@fact exp = 118000 | other | C | tonnes of sugar for export | 2030 season | plan
@fact hom = 21700 | other | C | tonnes of sugar for the home market | 2030 season | plan
@fact mol = 52000 | other | C | tonnes of molasses | 2030 season | constant
@fact loss = 29000000 | profit | C | dollars of loss | year to July 2030 | constant
@fact debt = 312000000 | other | C | dollars of debt | 2030-07-31 | snapshot
@fact lab = 2300 | jobs | G | cane cutters missing | 2030 season | constant | projected
@fact rail = 61 | other | L | share of cane carried by rail in percent | 2030 season | constant
@fact rai2 = 22 | other | R | share of cane carried by rail in percent | 2030 season | constant
@rel sum t30 = tla + tlk + tra
@fact per = 3411 | other | V | dollars of top-up for each grower | 2030-31 budget | plan | projected
@rel product sub = per * gr
@rel sum sug = exp + hom
@rel change dec = t29 -> t30
@fact dp = 9 | price | V | dollars added to the guaranteed price of cane | 2031 season | plan | pledged
@fact dsg = -7.6 | rate | F | change in sugar made in percent | 2029 to 2030 | constant
@fact dgr = 340 | other | F | growers who gave up | 2029 to 2030 | constant
@fact shl = 43 | other | L | share of the cane in percent | 2030 season | constant
@fact dlr = 202000 | other | R | tonnes of cane less than Labasa | 2030 season | constant
@fact day = 5 | duration | C | days after which burnt cane is refused | - | constant | threshold
@rel diff dp = pr1 - pri
@rel change dsg = sg9 -> sug
@rel diff dgr = gr9 - gr
@rel share shl = tla / t30
@rel diff dlr = tla - tra
@trap t30 t29 :: two seasons
@trap t30 tf :: crushed and forecast
@trap t30 sug :: cane and sugar
@trap pri pr1 :: the guaranteed price of two seasons
@trap pr1 ask :: what is promised and what is wanted
@trap stp sto :: days lost in two seasons
@trap rail rai2 :: two mills
@trap loss sub :: the miller's loss and the state's top-up

@doc a-release | notice of the miller | 2030-12-09
VSM: END OF SEASON NOTICE

The Lautoka mill ceased crushing at midnight on Saturday, the last of the three. The Company thanks all growers, cutters, lorry operators and staff.

Season figures, provisional, in tonnes of cane:
Labasa - {643,000|tla}
Rarawai - {441,000|tra}
Lautoka - {402,000|tlk}
All mills - {1,486,000|t30} (2029: {1,571,000|t29})

Sugar made: {139,700|sug} t, at {10.6|rt} tonnes of cane to one of sugar (2029: {151,200|sg9} t at {10.4|rt9}). Molasses: {52,000|mol} t.

Of the sugar, {118,000|exp} t are sold abroad and {21,700|hom} t kept for the home market.

Burnt cane accounted for {34|brn} per cent of deliveries. Growers are reminded that burnt cane left for {five|day} days will be refused. Mill mud may be collected free of charge from Gate 2.

@doc b-daily | Suva daily | 2030-12-10
Cane crop down again, price goes up

ROHINI PRATAP

THE country's mills have closed their gates after {27|wks} weeks on {1.486 million|t30} tonnes of cane, {5.4|dec|v=-5.4} per cent less than last season and well short of the {1.62 million|tf|by=Viti Sugar Mills} which Viti Sugar Mills had forecast in May.

Minister Ratu Apenisa Waqavuka told Parliament yesterday that {$110|pr1|t=next season|by=Ratu Apenisa Waqavuka} would be guaranteed for each tonne next season, {nine|dp} dollars more than the present {101|pri|t=present}.

"It costs us {92|cos|by=Jagdish Narayan}," said Jagdish Narayan of the Cane Growers' Alliance. "Diesel, fertiliser, a gang that must be fed. We asked for {120|ask|s=We} and that's what we still ask."

The top-up is drawn from an allocation of {$38 million|sub|t=in the current budget} in the current budget.

The number of farmers who sent cane in slipped to {11,140|gr} from {11,480|gr9|t=a year before} a year before. Mr Narayan said the shortage of hands was worse: {2,300|lab|by=Mr Narayan} cutters too few, by the alliance's reckoning.

INSIDE: Sevens squad named P27 | Bus fare: 5 cents more

@doc c-north | northern regional paper | 2030-12-12
Labasa carries the load

Once more it was Vanua Levu that kept Fiji in sugar. Of every hundred tonnes milled in the season that ended on Saturday, {forty-three|shl} were milled at Labasa: {643,000|tla} in all. Rarawai managed some {200,000|~dlr} fewer and Lautoka fewer still.

Mill manager Epeli Nacewa puts it down to rails. {Sixty-one|rail|s=Labasa} per cent of the cane at Labasa arrives by tram; at Ba it is {22|rai2}. "A lorry queue burns money," he said.

Lautoka, by contrast, was idle for {19|stp} days - in 2029 it had been {11|sto|t=in 2029} - after a roller split in August and the conveyor failed in October.

For the north's growers the question is next year. The promised {110|pr1|t=next year} dollars is welcome in Bulileka, where Sashi Lata ({three|-} acres, {two|-} bullocks) got {101|pri|t=this time} this time. "The shop got most of it," she says.

@doc d-wire | wire agency | 2030-12-10
Fiji sugar output falls {8 percent|dsg|v=-7.6} as mill woes bite

SUVA, Dec 10 (Pacwire) - Fiji produced {139,700|sug|t=this year} tonnes of raw sugar this year, down from {151,200|sg9|t=in 2029} in 2029, as breakdowns and a dearth of labour hit the harvest, figures from state-controlled Viti Sugar Mills showed.

The ratio of cane to sugar worsened to {10.6|rt} from {10.4|rt9}. A {third|~brn|v=34} of the crop, {34 percent|brn}, was burnt before it was cut, which lowers its sugar content.

Exports are put at {118,000|exp} tonnes, chiefly to Britain and South Korea.

The miller lost {F$29 million|loss|v=29000000|t=in the year to July} in the year to July and owed {F$312 million|debt|v=312000000|t=at its end} at its end. The government, which sets a floor price for cane, will lift it to {F$110|pr1|v=110|t=in 2031} in 2031; farmers want {F$120|ask|v=120|s=farmers}.

Crushing stood at just under {1.5 million|<t30} tonnes against {1.57 million|t29|t=previous season} in the previous season.

@doc e-opinion | opinion column | 2030-12-15
A subsidy in search of a crop

Let us do the sum that no minister does. {Thirty-eight million|sub} dollars to prop up the price, shared among {eleven thousand|~gr} families, is some {three and a half thousand|~per} each. That is not nothing. Yet each year {a few hundred|-} of them give up - {340|dgr|t=since the last season} since the last season - and the cane goes with them.

The company's forecasters promised us {1.62 million|tf|by=forecasters} tonnes. We got under {1.5|<t30|x=1000000}. The company's accountants promised nothing and delivered a loss of {29 million|loss}, on top of {312 million|debt} in debts.

Would {120|ask|m=hypothetical} dollars a tonne bring the young back? I asked {four|-} of them at the Ba bus stand. One wants to pick apples in Hawke's Bay; one already has the visa. The mill beside us had stopped after {441,000|tra} tonnes. Nobody had noticed.

Ambika Deo farms at Koronubu. Letters: 250 words at most.
