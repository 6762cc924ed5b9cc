@story narva-oilshale
@topic An Estonian oil-shale company closes a mine and a power unit: carbon price, miners, a wage deal and a just-transition fund
@subject V = Virukivi | the oil-shale company | the company | the state company
@subject M = Ojamaa-Viru mine | Ojamaa-Viru | the mine | the pit
@subject K = Narva unit 8 | unit 8 | the power unit | the boiler
@subject U = Miners' and Energy Workers' Union | the miners' union | the union | KEAL
@subject E = EU carbon market | carbon permits | emission permits | the carbon price
@subject G = Climate Ministry | Tallinn | Climate Minister Liis Adeoye-Tamm | Adeoye-Tamm | the government
@subject I = Ida-Viru county | Ida-Virumaa | the county | the east
@subject F = Just Transition Fund | the fund | the transition fund | Brussels
@fact p1 = 142 | price | E | euros for a tonne of carbon dioxide | April 2036 | snapshot
@fact p0 = 110 | price | E | euros for a tonne of carbon dioxide | April 2035 | snapshot
@fact pg = 29.1 | rate | E | rise of the carbon price in a year | April 2036 | snapshot
@fact pc = 1.05 | other | K | tonnes of carbon dioxide per megawatt-hour | - | constant
@fact pm = 149.1 | price | K | euros of carbon cost per megawatt-hour | April 2036 | snapshot
@fact w = 84 | price | V | euros for a megawatt-hour on the exchange | first quarter of 2036 | snapshot
@fact o1 = 6300000 | other | V | tonnes of oil shale mined in the year | 2035 | cumulative
@fact o0 = 9000000 | other | V | tonnes of oil shale mined in the year | 2033 | cumulative
@fact og = 30 | rate | V | percent fall of oil shale mined in two years | 2035 | snapshot
@fact om = 2100000 | other | M | tonnes of oil shale mined in the year | 2035 | cumulative
@fact oms = 33.3 | rate | M | share of the oil shale mined | 2035 | snapshot
@fact r1 = 620000000 | revenue | V | euros of sales in the year | 2035 | cumulative
@fact l1 = 93000000 | profit | V | euros of net loss in the year | 2035 | cumulative
@fact lm = 15 | rate | V | loss as a share of sales | 2035 | snapshot
@fact l0 = 21000000 | profit | V | euros of net profit in the year | 2034 | cumulative
@fact oil = 410000 | other | V | tonnes of shale oil made in the year | 2035 | cumulative
@fact hr = 1120 | other | K | hours that the unit ran in the year | 2035 | cumulative
@fact mw = 215 | other | K | megawatts of capacity | - | constant
@fact je = 2900 | jobs | V | people employed | April 2036 | snapshot
@fact jm = 640 | jobs | M | people employed | April 2036 | snapshot
@fact jk = 110 | jobs | K | people employed | April 2036 | snapshot
@fact jx = 750 | jobs | V | jobs to go | 14 April 2036 plan | plan | projected
@fact jxp = 25.9 | rate | V | share of jobs to go | 14 April 2036 plan | plan | projected
@fact jx2 = 690 | jobs | V | jobs to go | 2 June 2036 agreement | plan
@fact jr = 60 | jobs | V | people to tend the closed mine | 2 June 2036 agreement | plan | pledged
@fact sv = 4 | duration | V | months of severance by law | - | constant
@fact s2 = 9 | duration | V | months of severance agreed | 2 June 2036 agreement | plan | pledged
@fact su = 12 | duration | U | months of severance demanded | April 2036 | plan | hypothetical
@fact wp = 2640 | price | V | euros of average pay a month | 2035 | snapshot
@fact wi = 1710 | price | I | euros of average pay a month | 2035 | snapshot
@fact ue = 10.4 | rate | I | unemployment | first quarter of 2036 | snapshot
@fact uc = 6.2 | rate | G | unemployment in the country | first quarter of 2036 | snapshot
@fact ud = 4.2 | margin | I | points by which unemployment is above the country's | first quarter of 2036 | snapshot
@fact ip = 126000 | other | I | inhabitants | 2036 | snapshot
@fact ip0 = 221000 | other | I | inhabitants | 1990 | snapshot
@fact ipg = 43 | rate | I | percent fall of inhabitants since 1990 | 2036 | snapshot
@fact f = 354000000 | budget | F | euros for the county | 2021-2027 | constant
@fact fs = 301000000 | spending | F | euros paid out | end of 2035 | cumulative
@fact fp = 85 | rate | F | share paid out | end of 2035 | snapshot
@fact fj = 1900 | jobs | F | jobs promised | 2021 plan | plan | pledged
@fact fa = 870 | jobs | F | jobs created | end of 2035 | cumulative
@fact f2 = 120000000 | budget | G | euros of new aid for the county | June 2036 | plan | pledged
@fact mc = 3000 | crowd | U | people at the rally, union count | 19 April 2036 | snapshot
@fact mp = 1400 | crowd | U | people at the rally, police count | 19 April 2036 | snapshot
@fact my = 1976 | date | M | year of opening | - | constant
@fact md = 52 | distance | M | metres deep | - | constant
@fact mk = 118 | distance | M | kilometres of galleries | - | constant
@fact mwtr = 5200 | other | M | cubic metres of water pumped an hour | - | constant
@fact cl = 2030 | date | G | year first set for the end of shale power | 2021 plan | plan
@trap p1 pm :: price of a tonne and carbon cost of a megawatt-hour
@trap pm w :: carbon cost and power price
@trap o1 om :: company and mine
@trap jx jx2 :: plan and agreement
@trap jm jx :: staff of the mine and jobs to go
@trap sv s2 :: severance by law and agreed
@trap s2 su :: agreed and demanded
@trap ue uc :: county and country
@trap f fs :: fund and what was paid
@trap fj fa :: promised and created
@trap mc mp :: union and police
@trap wp wi :: company and county pay
@rel change pg = p0 -> p1
@rel product pm = pc * p1
@rel change og = o0 -> o1
@rel share oms = om / o1
@rel share lm = l1 / r1
@rel sum jx = jm + jk
@rel share jxp = jx / je
@rel diff jx2 = jx - jr
@rel diff ud = ue - uc
@rel change ipg = ip0 -> ip
@rel share fp = fs / f

@doc a-wire | wire agency | 2036-04-14
Estonia's Virukivi to shut mine and power unit, cut a quarter of staff

TALLINN, April 14 (Borealis) - Estonian state oil-shale company Virukivi will close a mine and a {215|mw}-megawatt power unit by the end of the year with the loss of {750|jx} jobs, {26%|jxp|round} of its workforce of {2,900|je}, it said on Monday.

It blamed the price of emission permits, which has climbed by {29%|pg|round} in a year to {142 euros|p1|t=now} a tonne now. Unit 8 at Narva gives off {1.05|pc} tonnes of carbon dioxide for each megawatt-hour, which thus carries a carbon cost of {149.10 euros|pm}. On the exchange a megawatt-hour fetched {84|w|t=in the first quarter} in the first quarter.

Virukivi made a net loss of {93 million euros|l1|t=last year} last year on sales of {620 million|r1|^}, after a profit of {21 million|l0|t=in 2034} in 2034. It mined {6.3 million|o1|t=last year} tonnes of shale last year, {30%|og} less than the {9 million|o0|t=in 2033} in 2033, and made {410,000|oil|t=last year} tonnes of oil, which it will go on making.

@doc b-regional | regional newspaper | 2036-04-16
Under the birches, {118|mk} kilometres

By Svetlana Põder

JÕHVI. The cage goes down {52|md} metres and then there's a bus. Under the birch woods of Ida-Viru run {118|mk} kilometres of galleries with street names. The mine has been working since {1976|my}, and on Monday evening the radio down there, which as a rule plays Russian hits, read out the statement of the company.

{640|jm} people work in the pit and {110|jk} on unit 8. "My father, me, my brother-in-law," counts Oleg Nurmsalu, a roof bolter. "The cat's free."

He takes home more than most: the average at Virukivi was {2,640 euros|wp|t=last year} last year, in the county {1,710|wi|^}. {10.4 percent|ue|t=in the first quarter} were out of work in the county in the first quarter, {4.2|ud} points more than in the country as a whole ({6.2|uc|^}).

In 1990 the county had {221,000|ip0|t=In 1990} inhabitants. It has {126,000|ip|t=today} today.

And the water? {5,200|mwtr} cubic metres an hour are pumped out. When the pumps stop, the cellars of three villages will find out.

Kuulutused: müüa garaaž, Ahtme, 6000 €. Narva Trans – Tammeka 1:1. Homme +7, vihm.

@doc c-union | union newsletter | 2036-04-22
KEAL: Saturday in Jõhvi

{Three thousand|mc|t=Saturday} of us stood in front of the concert hall on Saturday. The police noted {1,400|mp|by=The police|t=Saturday}. Let it be two thousand two hundred and nobody's cross.

We're not children. Whoever has been down there knows that shale has no hundred years left. In 2021 they told us that power from shale would end in {2030|cl|t=In 2021}. Then came the war, and we were heroes. Now permits cost {142 euros|p1|t=Now} (a year ago {110|p0|t=a year ago}), and we're a cost position.

We demand {twelve|su} months' pay for each one who goes. The law gives {four|sv}. We demand that somebody who's 55 needn't learn to code.

Of the mine's {640|jm} people {212|-} are over fifty.

Talks from Monday. The chairman's phone is on at night.

@doc d-analysis | public broadcaster online | 2036-05-08
What became of the {354 million|f}?

When Estonia signed up to leave oil shale, Brussels put {354 million euros|f|t=for 2021 to 2027} on the table for Ida-Virumaa, for 2021 to 2027. By the end of last year {301 million|fs|t=By the end of last year} of it had been paid, or {85 percent|fp|^}.

{1,900|fj} jobs were promised. {870|fa|t=By the end of last year} have come, according to the state audit. The largest number is in a factory for magnets, the most expensive in a film studio, where each cost {480,000 euros|-}.

"Money can't be the measure," says Climate Minister Liis Adeoye-Tamm. What then? "Time."

A third of all the shale Virukivi dug last year, {2.1 million|om|t=last year} tonnes, was from the mine that's now closing. The unit ran for {1,120|hr|t=last year} hours last year; a year has 8,760.

The county's lost {43 percent|ipg|t=since 1990} of its people since 1990. Those who've left don't show up in any unemployment statistics.

@doc e-agreement | wire agency | 2036-06-02
Virukivi, miners agree on nine months' severance

TALLINN, June 2 (Borealis) - Estonia's Virukivi and its miners agreed on Monday on {nine|s2} months' pay for those who lose their jobs when the Ojamaa-Viru mine closes. The law prescribes {four|sv}; the union had demanded {twelve|su|v=12}.

{690|jx2} jobs will go instead of {750|jx|t=in April}, as announced in April, because {60|jr} people will be kept on to pump out and tend the mine.

The government added {120 million euros|f2} for the county. Minister Adeoye-Tamm said she'd "rather be asked why it's so much than why it's so late".

The company's loss equalled {15%|lm|t=in 2035} of sales in 2035. {One-third|oms|v=33.3|t=in 2035} of its shale came from the mine.
