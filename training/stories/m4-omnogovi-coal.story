@story m4-omnogovi-coal
@topic Mongolia's coal exports fall, and the state budget with them
@subject E = Mongolian coal exports | coal exports | exports | shipments
@subject K = coking coal | washed coking coal | Tsagaan-grade coal | coal | clean coking coal
@subject X = Mongolian Mining Exchange | the exchange | the bourse
@subject G = Mongolian government | the government | the cabinet | Ulaanbaatar
@subject H = Gashuunsukhait border post | Gashuunsukhait | the crossing | the border post
@subject N = Nomgon Uul mine | Nomgon Uul | the mine | the state mine
@subject D = coal drivers | the drivers | lorry drivers | drivers
@subject R = railway to Gashuunsukhait | the railway | the line
@subject F = Sovereign Wealth Fund | the fund | the savings fund
@subject B = Batjargal | Batjargal Dorjpalam
@fact ex = 36100000 | other | E | tonnes | January to June 2032 | cumulative
@fact ex0 = 41800000 | other | E | tonnes | January to June 2031 | cumulative
@fact exc = 13.6 | rate | E | fall in tonnes, percent | January to June 2032 | constant
@fact tg = 83000000 | other | E | tonnes | 2032 | plan | projected
@fact tg1 = 74000000 | other | E | tonnes | 2032 revised | plan | projected
@fact ev = 2900000000 | revenue | E | dollars | January to June 2032 | cumulative
@fact ev0 = 4200000000 | revenue | E | dollars | January to June 2031 | cumulative
@fact pr = 92 | price | K | dollars a tonne at the border | 2032-07 | snapshot
@fact pr0 = 118 | price | K | dollars a tonne at the border | 2031-07 | snapshot
@fact pb = 110 | price | K | dollars a tonne at the border | 2032 budget | plan | projected
@fact gap = 1900000000000 | budget | G | tugriks missing in the budget | 2032 | plan | projected
@fact bg = 33500000000000 | budget | G | revenue in tugriks | 2032 | plan | projected
@fact lo = 144 | other | X | lots offered | 2032-06 | constant
@fact sl = 96 | other | X | lots sold | 2032-06 | constant
@fact ss = 66.7 | other | X | share of lots sold, percent | 2032-06 | constant
@fact tr = 1180 | other | H | lorries a day | 2032-06 | constant
@fact tr0 = 1640 | other | H | lorries a day | 2031-06 | constant
@fact qu = 36 | distance | H | kilometres of queue | 2032-07-05 | snapshot
@fact cl = 5 | duration | H | days of closure for Naadam | 2032-07 | plan
@fact dr = 13800 | jobs | D | number | 2032 | snapshot
@fact dp = 1650000 | price | D | tugriks a trip | 2032-07 | snapshot
@fact dp0 = 2400000 | price | D | tugriks a trip | 2031-07 | snapshot
@fact rw = 28 | other | R | share of coal that goes by rail, percent | 2032-06 | snapshot
@fact rwp = 50 | other | R | share of coal that goes by rail, percent | 2034 | plan | projected
@fact st = 240 | jobs | N | people on unpaid leave | 2032-07 | snapshot
@fact em = 3050 | jobs | N | people employed | 2032-07 | snapshot
@fact pay = 132000 | budget | F | tugriks paid to each citizen | 2032-07-09 | plan
@fact pay0 = 350000 | budget | F | tugriks paid to each citizen | 2031-07 | constant
@fact ch = 45 | other | E | share of China's coking coal imports, percent | January to May 2032 | constant
@fact ag = 44 | age | B | age | 2032 | constant
@fact wt = 52 | duration | B | hours of waiting | 2032-07-05 | constant
@fact medd = 3 | other | B | medals in the cab | 2032 | constant
@fact prl = 90 | price | K | dollars a tonne at the border that sellers avoid | 2032-07 | constant | hypothetical
@fact ann = 72200000 | other | E | tonnes in a year at the pace of the first half | 2032 | plan | hypothetical
@fact ask = 97 | price | K | dollars a tonne asked at auctions | 2032-06 | constant
@fact tan = 81 | other | - | use of Tangshan blast furnaces, percent | 2032-07 | snapshot
@fact gan = 4600000 | other | - | tonnes of coal in stock at Ganqimaodu | 2032-07 | snapshot
@fact gand = 1.5 | duration | - | months that the stock at Ganqimaodu lasts | 2032-07 | snapshot
@fact csh = 25 | other | G | share of revenue from coal, percent | 2031 | constant
@fact pch = 530000 | budget | G | tugriks missing a head | 2032 | plan | projected
@fact prc = 22 | rate | K | fall of the price, percent | 2032-07 | constant
@fact cn = 97 | other | E | share that goes to China, percent | 2032 | constant
@fact vos = 70 | price | - | dollars of freight a tonne to Vostochny | 2032 | constant
@fact bor = 500000000 | fundraising | G | dollars to borrow | 2032-09 | plan | projected
@fact lv = 60 | duration | N | days of unpaid leave | 2032-07 | plan
@fact npl = 9500000 | other | N | tonnes mined in a year | 2032 | plan | projected
@fact nh = 4100000 | other | N | tonnes mined | 2032-06-30 | cumulative
@fact nlo = 38 | other | N | lots offered | 2032-06 | constant
@fact nsl = 29 | other | N | lots sold | 2032-06 | constant
@fact nlp = 93.4 | price | N | dollars a tonne for the last lot | 2032-06 | constant
@rel change exc = ex0 -> ex
@rel share ss = sl / lo
@trap ex ex0 :: two half-years
@trap ex ev :: tonnes and dollars
@trap tg tg1 :: the first goal and the revised one
@trap pr pr0 :: a year apart
@trap pr pb :: the price and the price in the budget
@trap gap bg :: the hole and the whole
@trap lo sl :: offered and sold
@trap tr tr0 :: a year apart
@trap dp dp0 :: a year apart
@trap st em :: on leave and all
@trap pay pay0 :: two years
@trap rw rwp :: now and planned
@rel change prc = pr0 -> pr

@doc ub-wire | news agency | 2032-07-06
Coal exports down {13.6 percent|exc|t=in first half} in first half

Ulaanbaatar, July 6 /MONNEWS/. Mongolia exported {36.1 million|ex|t=in the first six months} tons of coal in the first six months, {13.6 percent|exc|^} less than in the same period of last year, when shipments reached {41.8 million|ex0|t=in the same period of last year}, the Customs General Administration reports.

Earnings dropped faster, to USD {2.9 billion|ev|t=in the first six months} from USD {4.2 billion|ev0}, as the average border price of washed coking coal is now {92|pr|t=now} dollars against {118|pr0|t=a year ago} a year ago.

The Ministry of Industry and Mineral Resources has cut its full-year goal from {83 million|tg} to {74 million|tg1} tons.

At the Mining Exchange {96|sl|t=in June} of {144|lo|^} lots found a buyer in June.

Finance Minister O. Enkhsaruul told parliament that revenue will fall short by MNT {1.9 trillion|gap|by=Finance Minister O. Enkhsaruul} of the MNT {33.5 trillion|bg} planned. The budget had assumed a price of {110|pb} dollars.

@doc steppe-post | English-language weekly | 2032-07-08
{Thirty-six|qu} kilometres of patience

By Oyungerel Tsend-Ayush, at Tsagaan Khad

From the hill you can't see the end of it. Lorry after lorry, nose to tail, down to the shimmer where China is. Police at Gashuunsukhait say the line was {36|qu|t=on Monday|by=Police at Gashuunsukhait} kilometres long on Monday, and it will not get shorter: for Naadam the crossing closes for {five|cl} days.

Batjargal, {44|ag}, has waited {52|wt} hours in a cab decorated with {three|medd} medals of his late father's. He drives for himself. "Last summer I got {2.4 million|dp0|t=Last summer} a trip. This one pays {1.65|dp|x=1000000}. Diesel didn't go on a diet."

There are {13,800|dr} of them on the coal road. In June {1,180|tr|t=In June} lorries a day crossed; a year earlier it was {1,640|tr0|t=a year earlier}. Part of what is missing went onto the rails. The railway carries {28 percent|rw|t=today} of the coal today and is to carry {half|rwp|t=in two years} in two years.

And after that? "After that I'll sell my uncle's sheep," he says. "My uncle doesn't know yet."

Festival guide: wrestling 512 entrants, p. 6–9

@doc coking-brief | commodity newsletter | 2032-07-09
MONGOLIA, WEEK 28

Price: {$92|pr}/t DAP Gashuunsukhait, flat on the week. Nobody will test {$90|prl} before the holiday.

Volume: H1 at {36.1 Mt|ex|v=36100000}. Annualised {72|ann|x=1000000|round}, so the ministry's new {74|tg1|x=1000000|by=the ministry} implies a better second half. It usually is. The old {83|tg|x=1000000} never had a chance.

Auctions: {two-thirds|ss|t=June} of June's offer cleared, the worst ratio since 2029. Mongolian sellers were asking {$97|ask}.

Demand: Mongolia covered {45%|ch|t=in January–May} of China's met coal imports in January–May, but the pie shrank. Tangshan blast furnaces ran at {81%|tan|t=last week} last week.

Stocks at Ganqimaodu: {4.6 Mt|gan|v=4600000}. That's {a month and a half|gand|v=1.5}.

Logistics: {1,180|tr|t=June average} trucks/day, June average. Border shut 11–15 July.

Mine news: Nomgon Uul sends {240|st} of its {3,050|em} people on unpaid leave "until market conditions recover".

@doc finance-q-and-a | broadcaster's explainer | 2032-07-07
What does cheap coal cost you?

*Answers by the economics desk of Tenger TV*

The child money, the road, the pension. How much of it hangs on coal?
– Roughly {a quarter|csh} of what the state takes in.

How big is the hole?
– The minister says {1.9 trillion|gap|by=The minister} tugriks. Divided among us that is {530,000|pch} a head.

Why so big? Exports fell by only {an eighth|~exc} or so.
– Because the price fell by {22%|prc}. The state had reckoned with {110|pb} dollars a tonne and gets {92|pr}.

Will my payment from the Sovereign Wealth Fund come?
– Yes, on Friday. It'll be {132,000|pay|t=on Friday} tugriks. Last year before Naadam it was {350,000|pay0|t=Last year before Naadam}.

Can't we sell to anyone else?
– {Ninety-seven tonnes in every hundred|cn|v=97} go south. A tonne to Vostochny costs {70|vos} dollars in freight.

Will the government borrow?
– It will try for {500 million|bor|t=in September} dollars in September.

@doc nomgon-release | company statement | 2032-07-08
NOMGON UUL JSC — ANNOUNCEMENT TO EMPLOYEES AND SHAREHOLDERS

In view of the situation on the export market the Board has resolved the following:

1. From 10 July, {240|st} employees of the washing plant and of the No. 2 pit will take unpaid leave for {60|lv} days. The company employs {3,050|em} persons.

2. The production plan for 2032 is reduced to {9.5 million|npl|t=for 2032} tons, of which {4.1 million|nh|t=by the end of June} had been mined by the end of June.

3. The dividend approved in April remains in force and will be paid through the Sovereign Wealth Fund, which has announced {132,000|pay} tugriks per citizen.

4. At the exchange the company offered {38|nlo|t=in June} lots in June and sold {29|nsl|t=in June}, a better result than the average of the market. The last lot went for {93.4|nlp} dollars per ton.

We wish all employees and their families a happy Naadam.

J. Munkhzul, Executive Director
