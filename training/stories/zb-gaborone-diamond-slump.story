@story zb-gaborone-diamond-slump
@topic Diamond slump: job cuts and budget hole in Botswana
@subject D = Letsomo Diamonds | Letsomo | the mining company | the miner
@subject S = sales house in Gaborone | the sales house
@subject T = Treasury of Botswana | the Treasury | the finance ministry
@subject U = mine workers' union | the union
@subject F = Finance minister Kagiso Molefhe-Dube | the finance minister
@fact jobs = 4600 | jobs | D | people employed | 2034-02 | snapshot
@fact cut = 1150 | jobs | D | jobs to be cut | 2034-02-11 | plan | projected
@fact cutv = 730 | jobs | D | workers who took the package | 2034-04-30 | cumulative
@fact cutf = 280 | jobs | D | workers dismissed | 2034-04-30 | constant
@fact car = 17900000 | other | D | carats mined | 2033 | cumulative
@fact carp = 24500000 | other | D | carats mined | 2032 | cumulative
@fact plan = 15000000 | other | D | carats to be mined | 2034 | plan | projected
@fact sale = 1740000000 | revenue | S | dollars of rough sales | 2033 | cumulative
@fact salep = 2890000000 | revenue | S | dollars of rough sales | 2032 | cumulative
@fact fall = 39.8 | rate | S | fall of rough sales over a year, in percent | 2033 | constant
@fact price = 97 | price | S | dollars a carat on average | 2033 | constant
@fact stock = 11200000 | other | D | carats unsold | 2033-12-31 | snapshot
@fact rev = 30 | other | T | share of state revenue that comes from diamonds, in percent | 2033-34 | constant
@fact revp = 41 | other | T | share of state revenue that comes from diamonds, in percent | 2031-32 | constant
@fact def = 9.3 | other | T | budget deficit as a share of output, in percent | 2034-35 | plan | projected
@fact defp = 6.1 | other | T | budget deficit as a share of output, in percent | 2033-34 | plan | projected
@fact bor = 28000000000 | budget | T | pula to be borrowed | 2034-35 | plan | projected
@fact lab = 21 | other | - | share of engagement rings with a lab-grown stone, in percent | 2033 | constant
@fact unem = 27.6 | rate | T | unemployment, in percent | 2033-12 | snapshot
@fact sev = 3 | other | U | weeks of pay for each year of service offered | 2034-02-11 | plan | pledged
@fact sevd = 6 | other | U | weeks of pay for each year of service demanded | 2034-02-13 | plan | pledged
@fact stone = 1094 | other | D | carats of the giant stone | 2034-04 | constant
@fact bid = 38000000 | price | S | dollars paid for the giant stone | 2034-05-16 | constant
@rel change fall = salep -> sale
@fact ctot = 1010 | jobs | D | jobs cut | 2034-04-30 | constant
@fact cless = 140 | jobs | D | jobs fewer than announced | 2034-04-30 | constant
@rel sum ctot = cutv + cutf
@rel diff cless = cut - ctot
@trap carp car :: two years
@trap car plan :: mined against planned
@trap cut cutv :: announced against voluntary
@trap cutv cutf :: took the package against dismissed
@trap defp def :: two budgets
@trap sev sevd :: offered against demanded

@doc a-daily | national daily | 2034-02-12
Letsomo to shed {1 150|cut} jobs

Oarabile Seretse

Letsomo Diamonds yesterday told its {4 600|jobs} employees that {1 150|cut|t=yesterday} of them will go by the end of April, the deepest cut in the company's history.

Managing director Thabo Kgosidintsi blamed a market in which every {fifth|~lab|v=20} engagement ring now carries a stone from a laboratory. The sales house turned over {US$1.74 billion|sale|t=last year} last year. In 2032 it had been {US$2.89 billion|salep|t=In 2032}.

The mines brought up {17.9 million|car|t=in 2033} carats in 2033 as against {24.5 million|carp|t=the year before} the year before. The plan for this one is {15 million|plan|t=this one}. In the vault lie {11.2 million|stock|t=at year-end} that nobody wanted at year-end.

Volunteers will get {three|sev} weeks' wages per year served. The union, caught "with the tea in our mouths", as its secretary put it, will demand {six|sevd}.

@doc b-budget | budget report of a business paper | 2034-02-14
BUDGET 2034: the hole where the diamonds were

Finance minister Kagiso Molefhe-Dube had {46|-} pages and one number. The deficit for 2034/35 will be {9.3%|def|by=Finance minister Kagiso Molefhe-Dube} of GDP, after {6.1%|defp|t=this year} this year.

Diamonds used to lay {41|revp|t=in 2031/32} thebe of every pula that the state took in, in 2031/32. Now: {30|rev|t=Now}.

To fill the gap, {P28 billion|bor|v=28000000000} will be borrowed. Public pay is frozen, and the {third|-} phase of the northern pipeline put off. VAT stays at {14%|-}.

"This isn't a slump. It's a change of the weather," the minister said. Rough sales fell by {39.8%|fall|t=in 2033} in 2033, and at {$97|price} the average carat brings what it did a generation ago.

Unemployment is {27.6%|unem|t=in the last quarter} in the last quarter, before Letsomo's {1,150|cut}.

@doc c-wire | commodities wire | 2034-05-02
Botswana's Letsomo trims fewer jobs than feared

GABORONE, May 2 - Letsomo Diamonds completed its restructuring with {1,010|ctot} departures, {140|cless} fewer than announced in February, it said on Tuesday. {730|cutv|by=it} employees accepted a voluntary package; {280|cutf|by=it} were retrenched.

The package was raised to {four|-} weeks' pay per year of service from {three|sev}. The mine workers' union had sought {six|sevd}.

The miner, which plans to dig {15 million|plan|t=this year} carats this year after {17.9 million|car|t=in 2033} in 2033, said stocks of rough had come down to {9.8 million|-} from {11.2 million|stock|t=at the end of December} at the end of December.

@doc d-feature | magazine feature | 2034-05-20
{1,094|stone} carats and nobody to love it

It's the size of a hen's egg, and the guard's hand does not shake when he puts it in mine. {1,094|stone} carats. Ten years ago it would've flown to Antwerp with an escort of its own.

In the sales house in Gaborone on Tuesday, there were {seven|-} bidders, three of them on a screen. The hammer fell at {$38 million|bid|t=on Tuesday}. The auctioneer had hoped for "a five in front".

On the way out one passes the names of those who've worked for Letsomo {25|-} years or more, in brass. A man with a screwdriver was adding some and taking away none, though since April {730|cutv} have gone with the envelope and {280|cutf} without. There were {four thousand six hundred|jobs|t=in February} in February.

"My father bought a tractor out of a good year," says Boitumelo, who sorts, and who's been given a month more. Her tray holds the small stuff. Average of the house: {ninety-seven|price} dollars for a carat. Outside, in the mall, a ring with a stone made in Surat in {three|-} weeks costs less than her shoes, and {one in five|~lab|v=20} couples in America no longer know the difference or no longer mind.
