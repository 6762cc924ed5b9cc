@story m4-khanrivier-uranium
@topic A mothballed uranium mine in Namibia is to reopen
@subject R = Swakop Rand Uranium | Swakop Rand | SRU | the company | the Perth company | the miner
@subject M = Khanrivier mine | Khanrivier | the mine | the pit | the project
@subject U = uranium | yellowcake | U3O8
@subject N = Namibian government | Namibia | the state | Windhoek
@subject A = Arandis | the town
@subject W = Erongo desalination plant | the desalination plant | the plant at Wlotzkasbaken
@subject T = Mineworkers' Union of Namibia | MUN | the union
@fact cx = 212000000 | budget | M | cost of reopening, US dollars | 2033-03-07 | plan | projected
@fact sp = 118 | price | U | dollars a pound, spot | 2033-03-07 | snapshot
@fact lt = 96 | price | U | dollars a pound, long-term contract | 2033-02 | snapshot
@fact be = 61 | price | M | cost of producing a pound, dollars | 2035 | plan | projected
@fact y1 = 3400000 | other | M | pounds of output in a year | 2035 | plan | projected
@fact nm = 5200000 | other | M | pounds of output in a year | 2037 | plan | projected
@fact jb = 960 | jobs | M | permanent jobs | 2035 | plan | projected
@fact jc = 1300 | jobs | M | construction jobs | 2034 | plan | projected
@fact ax = 11200 | other | A | applications for work | 2033-03-14 | cumulative
@fact pp = 7400 | other | A | inhabitants | 2031 census | constant
@fact lf = 13 | duration | M | years that it can be worked | - | constant | projected
@fact sh = 15 | duration | M | years of standing still | 2033 | constant
@fact lay = 577 | jobs | M | people dismissed when it closed | 2018 | constant
@fact wt = 2900000 | other | M | cubic metres of water a year | 2035 | plan | projected
@fact wp = 62 | distance | W | kilometres of pipeline to the mine | - | constant
@fact st = 10 | other | N | stake in the company, percent | 2033 | constant
@fact ro = 3 | rate | N | royalty, percent | 2033 | constant
@fact rn = 6 | rate | N | royalty, percent | 2034 | plan | hypothetical
@fact of = 55 | other | R | share of output sold beforehand to a Chinese utility, percent | 2033 | constant
@fact up = 7.2 | rate | R | rise of the share price, percent | 2033-03-07 | constant
@fact pr = 1.84 | price | R | Australian dollars a share | 2033-03-07 | snapshot
@fact db = 130000000 | other | R | loan in US dollars | 2033-03 | plan
@fact eq = 82000000 | other | R | new equity in US dollars | 2033-03 | plan
@fact lw = 18 | price | T | least pay an hour asked, Namibian dollars | 2033 | constant
@fact un = 36.9 | rate | A | unemployment, percent | 2031 census | constant
@fact dau = 4 | age | M | age of a worker's daughter at the closure | 2018 | constant
@fact hw = 7100000 | other | A | cubic metres of water used a year by two coastal towns | 2032 | constant
@fact mg = 35 | profit | M | dollars earned on a pound | 2035 | plan | hypothetical
@fact trk = 33.33 | rate | M | overrun of a neighbouring restart, percent | 2030 | constant
@fact ctg = 9 | other | M | share of the budget for surprises, percent | 2033 | constant
@fact stn = 7.4 | other | N | stake in the company after the share issue, percent | 2033 | plan | projected
@fact lay0 = 576 | jobs | M | others dismissed when it closed | 2018 | constant
@rel sum cx = db + eq
@trap sp lt :: spot and contract prices
@trap y1 nm :: the first year and full output
@trap jb jc :: permanent and construction jobs
@trap ro rn :: the royalty now and as proposed
@trap jb lay :: jobs to come and jobs lost at the closure
@trap jb ax :: jobs and applicants
@rel diff mg = lt - be

@doc asx-desk | business wire | 2033-03-07
SRU greenlights Namibian restart

PERTH – Swakop Rand Uranium will bring its Khanrivier mine in Namibia back to life after {15|sh} years of care and maintenance, spending {US$212 million|cx} on a new crusher, tailings cells and a refit of the leach circuit.

First drumming is targeted for the last quarter of 2034. The miner guides to {3.4 Mlb|y1|v=3400000|t=in 2035|by=The miner} of U3O8 in 2035, climbing to {5.2 Mlb|nm|v=5200000|t=two years later|by=The miner} two years later, at a cost of {US$61|be} per pound. Spot uranium was quoted at {US$118|sp|t=on Monday} on Monday; long-dated contracts were being struck near {US$96|~lt|t=in February} in February.

Funding is a {US$130 million|db} loan from Nordic lenders and {US$82 million|eq} of equity. An unnamed Chinese utility has bought {55%|of} of output in advance.

The stock added {7.2%|up} to {A$1.84|pr}. The Namibian state, which holds {10%|st} of the company through Epangelo, will be diluted unless it puts in cash.

@doc namib-sun | national daily | 2033-03-08
Khanrivier back from the dead

ARANDIS. – Some wept, some hooted, and Ou Piet Garoëb put on the helmet he had kept on a nail since 2018, when he and {576|lay0} others were sent home. "They said two years," he told the crowd at the Rössing Street sports field. "My daughter was {four|dau} then. She's taller than me now."

The company promises {960|jb|by=The company} permanent posts, and {1,300|jc|t=during the rebuilding} jobs during the rebuilding, which is to start in June. It has put the life of the mine at {13|lf} years.

Water remains the worry. The works will need {2.9 million|wt|t=a year} cubic metres a year, all of it from the desalination plant, {62|wp} kilometres away by pipe. "Not one drop from the Khan aquifer," managing director Lachlan Eberhardt vowed.

Mines minister Selma Nangombe-Amukoto welcomed the news and in the same breath confirmed that cabinet is looking at a royalty of {6%|rn} in place of {3%|ro|t=today's} today's.

INSIDE: Cattle prices • N$2m for church roof • Lions lose 3–0

@doc erongo-fm | radio bulletin | 2033-03-14
Top of the hour. It's {31|-} degrees in Swakopmund.

A week after the news from Khanrivier, the queue outside the labour office in Arandis reached the filling station this morning. {Eight thousand six hundred|!ax|t=this morning|by=clerks} people have handed in their papers, clerks tell us, more than live in the place. The last census counted {seven thousand four hundred|pp|t=The last census} residents, and found {thirty-seven|un|round} percent of those who wanted work without any.

The mine is hiring for {six hundred and ninety|!jb} permanent positions. Construction comes first: {thirteen hundred|jc} hands, from June.

The Mineworkers' Union says nobody should start below {eighteen|lw|by=The Mineworkers' Union} dollars an hour. It wants residents to be served first. The company says it has heard both points.

In sport...

@doc oryx-weekly | business weekly | 2033-03-18
Do the sums at Khanrivier add up?

Analyst Tjiuee Kamberipa has his doubts, and they fit on one page.

"Take {$118|sp} as given and any hole in the desert is a gold mine," he says. "But more than {half|>of} of this uranium, {55%|of}, has been sold already, and not at that price. The contract market is at {ninety-six|lt}. The mine will produce for {sixty-one|be}, if everything works. That leaves {thirty-five|mg} dollars a pound, times {3.4 million|y1|t=in the first year} in the first year. A decent business, no bonanza."

His second doubt: the bill. At the neighbouring Trekkopje restart, costs rose by {a third|trk}. Khanrivier's budget of {$240m|!cx} has {9%|ctg} set aside for surprises, "and a mine that slept for {fifteen|sh} years is one big surprise".

His third is Windhoek. At {6%|rn|t=from next year} from next year, the royalty would take twice what it takes now, and the {10%|st} stake would become {7.4%|stn} once the share issue is done.

He does not doubt the people. Over {eleven thousand|>ax|t=by Monday} had applied by Monday for fewer than {a thousand|<jb} places. "Whoever governs here should look at that number, not at mine."

@doc desert-water-watch | campaign blog | 2033-03-20
{Two point nine|wt|v=2900000}

That is how many million cubic metres a year Khanrivier will swallow from 2035. For scale: all households of Swakopmund and Walvis Bay together use {7.1 million|hw}.

The miners tell us not to fret, it's sea water. So it is, once somebody has pushed it through membranes with coal power from across the border and pumped it uphill through {26|!wp} kilometres of pipe. Who pays for the electricity? NamWater's tariff order 7/2033 doesn't say.

We are not against jobs. We've read the same sheet as everybody: {960|jb} of them, for {13|lf} years, then the same silence as in 2018, when {577|lay|t=in 2018} families packed.

Ask your councillor these {three|-} questions before 30 April. The form is below.
