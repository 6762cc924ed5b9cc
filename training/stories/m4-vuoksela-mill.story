@story m4-vuoksela-mill
@topic A Finnish paper company closes a machine: from the announcement to the end of the talks
@subject G = Vuoksela Oyj | Vuoksela | the group | the company | the forest company
@subject M = Kotasaari mill | Kotasaari | the mill
@subject M4 = paper machine 4 | PM4 | the machine | number four
@subject T = Municipality of Kotasaari | the municipality | the town
@subject S = Finnish state | the Ministry of Economic Affairs | the ministry
@subject W = pulpwood | birch pulpwood | wood
@fact sc = 1350 | jobs | G | people whom the talks concern | 2031-04-24 | snapshot
@fact em = 5900 | jobs | G | people employed | 2031-03-31 | snapshot
@fact cut0 = 410 | jobs | G | jobs to go at most | 2031-04-24 | plan | projected
@fact cut1 = 362 | jobs | G | jobs that go | 2031-06-11 | plan
@fact mc0 = 265 | jobs | M | jobs to go at most | 2031-04-24 | plan | projected
@fact mc1 = 231 | jobs | M | jobs that go | 2031-06-11 | plan
@fact el1 = 131 | jobs | G | jobs that go outside the mill | 2031-06-11 | plan
@fact me = 688 | jobs | M | people employed | 2031-04-24 | snapshot
@fact cp = 420000 | other | M4 | tonnes of paper it can make in a year | - | constant
@fact sal = 742000000 | revenue | G | sales in the first quarter, euros | 2031 Q1 | cumulative
@fact sal0 = 801000000 | revenue | G | sales in the first quarter, euros | 2030 Q1 | cumulative
@fact op = -19000000 | profit | G | operating result in the first quarter, euros | 2031 Q1 | cumulative
@fact op0 = 27000000 | profit | G | operating result in the first quarter, euros | 2030 Q1 | cumulative
@fact sav = 61000000 | budget | G | yearly savings, euros | 2032 | plan | projected
@fact pv = 38000000 | budget | G | one-off cost of the closure, euros | 2031 Q2 | plan | projected
@fact wp = 71 | price | W | euros a cubic metre | 2031-03 | snapshot
@fact wp0 = 64 | price | W | euros a cubic metre | 2030-03 | snapshot
@fact tx = 3100000 | budget | T | income tax lost in a year, euros | 2032 | plan | projected
@fact pop = 9800 | other | T | inhabitants | 2031 | snapshot
@fact rt = 2400000 | budget | S | money for retraining, euros | 2031-06 | plan | pledged
@fact dem = 7.3 | rate | G | fall in sales, percent | 2031 Q1 | constant
@fact un = 11.6 | rate | T | unemployment, percent | 2031-04 | snapshot
@fact un1 = 14 | rate | T | unemployment, percent | 2032 | plan | projected
@fact nca = 33.33 | other | G | share of the one-off cost that is not paid in cash, percent | 2031 Q2 | plan | projected
@fact c7 = 7 | other | G | jobs to go as a share of the staff, percent | 2031-04-24 | plan | projected
@fact du = 6 | duration | G | weeks of talks | 2031-04-24 | plan
@fact shr = 4.4 | rate | G | fall in the share price, percent | 2031-04-24 0812 GMT | snapshot
@fact fam = 34 | jobs | M | fewer jobs that go than announced | 2031-06-11 | constant
@fact ret = 58 | jobs | M | people who retire early | 2031-06-11 | plan
@fact els = 24 | other | S | places on the first course | 2031-08 | plan
@fact ful = 2 | other | M4 | quarters in which it was full | 2031-06 | cumulative
@fact ful9 = 9 | other | M4 | last quarters looked at | 2031-06 | constant
@fact alw = 12000000 | revenue | G | sales of emission allowances, euros | 2031 Q1 | cumulative
@fact lft = 455 | jobs | M | people who stay | 2031-10 | plan | projected
@fact hh = 9.09 | other | T | households that live from the mill, percent | 2031 | constant
@fact sch = 2 | other | T | schools that the lost tax would run | 2032 | constant | hypothetical
@fact sch5 = 5 | other | T | schools | 2031 | snapshot
@rel sum cut1 = mc1 + el1
@rel change dem = sal0 -> sal
@trap cut0 cut1 :: the most announced in April and what was left after the talks
@trap mc0 mc1 :: the same at the mill
@trap sal sal0 :: two years
@trap sav pv :: what it saves a year and what it costs once
@trap em me :: the group's staff and the mill's
@trap un un1 :: now and forecast
@rel diff fam = mc0 - mc1
@rel share c7 = cut0 / em

@doc release | stock exchange release | 2031-04-24
Vuoksela Oyj: Vuoksela plans to close paper machine 4 at Kotasaari and starts change negotiations

Vuoksela Oyj, stock exchange release, 24 April 2031 at 8.00 EEST (inside information)

Vuoksela's sales in January–March were EUR {742 million|sal|t=in January–March} ({801 million|sal0}) and the operating result EUR {-19 million|op|t=January–March} ({27 million|op0}). To restore profitability, the company plans to permanently close paper machine 4 at its Kotasaari mill by the end of September 2031. The machine has an annual capacity of {420,000|cp} tonnes of coated magazine paper.

The plan is estimated to lead to a reduction of at most {410|<cut0} positions, of which at most {265|<mc0} in Kotasaari. The negotiations concern {1,350|sc} persons. At the end of March, the group employed {5,900|em|t=At the end of March} persons.

If carried out in full, the plan is expected to yield annual savings of approximately EUR {61 million|~sav|t=from 2032 onwards} from 2032 onwards. One-off costs of approximately EUR {38 million|~pv|t=in the second quarter} would be recorded as an item affecting comparability in the second quarter, of which {one-third|nca} has no cash effect.

"Demand for magazine paper will not return. The price of birch pulpwood, {EUR 71|wp|t=in March} per cubic metre in March, has risen from {EUR 64|wp0|t=in a year} in a year. We cannot sell at a loss what nobody orders," says President and CEO Henrik Silfvast.

Further information: Vuoksela Media Desk, tel. +358 20 555 0143 (weekdays 9–16)

@doc wire-nordic | wire agency | 2031-04-24
Finland's Vuoksela to shut magazine paper machine, may cut {410|<cut0|s=Vuoksela} jobs

HELSINKI, April 24 (NP) – Finnish forest company Vuoksela swung to a first-quarter operating loss of {19 million|op|t=first-quarter|v=-19000000} euros on Thursday and said it could eliminate as many as {410|<cut0|s=it} jobs, about {7%|~c7} of its workforce of {5,900|em}, as it retires one of the last magazine paper lines in the country.

A year ago the group made {27 million|op0|t=A year ago}. Sales dropped {7.3%|dem|t=first-quarter}, hit by low volumes and by the cost of wood, which rose to {71|wp} euros a cubic metre.

Just over {two hundred and sixty|>mc0|s=Kotasaari} of the posts, {265|mc0}, are at Kotasaari in the southeast, where the mill employs {688|me}. Statutory talks last {six|du} weeks.

Vuoksela sees savings of {61 million|sav|by=Vuoksela} euros a year, and a charge of {38 million|pv|by=Vuoksela} this quarter.

Its shares were down {4.4%|shr|t=by 0812 GMT} by 0812 GMT.

@doc kotasaaren-lehti | local newspaper, English page | 2031-06-12
It ended at {231|mc1}

NEWS IN ENGLISH | The talks at Vuoksela are over, and the list is shorter than it was in April. At the mill {231|mc1} people lose their jobs, the shop stewards were told on Wednesday; elsewhere in Finland it is {131|el1|t=on Wednesday|s=elsewhere in Finland}, most of them in Helsinki and Lahti. Together that makes {362|cut1|s=Together}, against the ceiling of {410|cut0|t=in April} that the company named when it opened the talks.

"For {thirty-four|fam|by=chief shop steward Tuire Lappalainen} families here, that difference is everything," says chief shop steward Tuire Lappalainen. "For the {231|mc1} it is nothing." The spring's worst case for Kotasaari had been {265|mc0|t=The spring's}.

Of those who go, {58|ret} take the retirement path. Number four stops on 26 September. With it go {420,000|cp} tonnes of paper a year and a smell of steam that the town has known since 1962.

Unemployment in the municipality was {11.6 per cent|un|t=in April} in April. The employment office reckons with {14|un1|t=next winter|by=The employment office} next winter.

The Ministry of Economic Affairs has named Kotasaari an area of abrupt structural change and grants {2.4 million|rt|by=The Ministry of Economic Affairs} euros for courses. The first one, for electricians, begins in August and has {24|els} places.

>> Midsummer bonfire moved to the harbour, p. 7
>> Letters: "Why was PM2 sold in 2019?", p. 11

@doc paper-trade | trade magazine | 2031-06-17
Vuoksela finishes talks on Kotasaari PM4; {420,000|cp} t/y leaves the coated market

European buyers of coated mechanical grades have until the autumn to find another supplier. Vuoksela confirmed last week that PM4 will go after consultations in which the number of redundancies came down by a little more than {a tenth|-}, to {362|cut1|t=last week|by=Vuoksela}.

The producer sticks to its estimate of the gain, {EUR 61m|sav|by=The producer} a year. Analysts wonder. The machine was full in only {two|ful} of the last {nine|ful9} quarters, and first-quarter turnover, at {EUR 742m|sal|t=first-quarter|s=turnover}, would have been {EUR 12m|alw} lower without a one-time sale of emission allowances. Against {EUR 801m|sal0|t=twelve months earlier} twelve months earlier the trend is clear enough.

Wood is the other half of the story. Having paid {64|wp0|t=in the spring of 2030} euros in the spring of 2030, mills in the southeast were at {71|wp|t=this March} this March, and imports by rail, once {a third|-} of the region's furnish, have not come back.

What remains at Kotasaari is the pulp line and a small board machine. The {2|-} units will employ some {455|~lft} people.

@doc mayor-blog | municipal blog | 2031-06-15
What the numbers mean for our town

Dear residents,

Many of you ask me what the decision costs Kotasaari. I asked our treasurer, Pentti Ahonen, and this is his answer.

We have {9,800|pop} inhabitants, and {one household in eleven|hh|v=9.09} lives from the mill. If the {231|mc1} found nothing and stayed, we would lose {3.1 million|tx|by=our treasurer|t=a year} euros of income tax a year. That equals the running costs of {two|sch} of our {five|sch5} schools. Nobody is proposing to close a school.

The state gives {2.4 million|rt|s=The state}, once. I have thanked the minister and I have told her that a loss which comes every year isn't cured by a grant that comes one time.

For comparison: the company will save {61 million|sav} a year by what it has done. In the first quarter it lost {19|op|x=-1000000|t=In the first quarter}. I do not say that the machine should have run for ever; I worked on it for {eight|-} summers. I say that {38 million|pv}, which the closing costs the shareholders, is mostly pay in notice periods, and that notice periods end.

Coffee is served at the town hall on Tuesday at 18.

Maija-Liisa Torvinen, mayor
