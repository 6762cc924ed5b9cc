@story u4-rooikrans-platinum
@topic South African platinum miner cuts jobs: notice in February, outcome in April
@subject R = Rooikrans Platinum | Rooikrans | the miner | the company | the producer
@subject S = Nonne shaft | Nonne | the shaft | 9 Shaft
@subject W = Workers' Platinum Union | WPU
@subject N = National Mine Federation | NMF | the federation
@subject P = platinum | the metal
@subject Z = South Africa | the country
@subject NW = North West | the province
@subject C = CCMA | the mediator
@fact ask = 3480 | jobs | R | jobs that may go | 2031-02-12 | plan | projected
@fact aske = 2650 | jobs | R | own employees whose jobs may go | 2031-02-12 | plan | projected
@fact askc = 830 | jobs | R | contractors whose jobs may go | 2031-02-12 | plan | projected
@fact vol = 1140 | jobs | R | employees who left of their own will | 2031-04-16 | cumulative
@fact forced = 486 | jobs | R | employees dismissed | 2031-04-16 | cumulative
@fact red = 1024 | jobs | R | employees moved to other shafts | 2031-04-16 | cumulative
@fact gone = 1626 | jobs | R | employees who lost their jobs in all | 2031-04-16 | cumulative
@fact staff = 21900 | jobs | R | people employed | 2031-02-12 | snapshot
@fact pr = 912 | price | P | price of an ounce in dollars | 2031-02-11 | snapshot
@fact pr0 = 1180 | price | P | price of an ounce in dollars | February 2030 | snapshot
@fact prp = 22.7 | rate | P | fall of the price on the year | 2031-02-11 | snapshot
@fact cost = 26400 | price | R | cost of producing an ounce in rand | second half 2030 | snapshot
@fact bask = 24100 | price | R | income from an ounce in rand | second half 2030 | snapshot
@fact loss = 1870000000 | profit | R | loss in a half year in rand | second half 2030 | snapshot
@fact prof = 640000000 | profit | R | profit in a half year in rand | second half 2029 | snapshot
@fact so = 118000 | other | S | ounces mined in a year | 2030 | snapshot
@fact go = 1040000 | other | R | ounces mined in a year | 2030 | snapshot
@fact sop = 11.3 | other | S | share of the group's output | 2030 | snapshot
@fact wm = 14300 | other | W | members at the mine | February 2031 | snapshot
@fact nm = 4100 | other | N | members at the mine | February 2031 | snapshot
@fact sev = 2 | duration | R | weeks of pay for each year of service | 2031-04-16 | plan | pledged
@fact law = 1 | duration | Z | weeks of pay for each year of service by law | - | constant | threshold
@fact con = 60 | duration | C | days of consultation | - | constant
@fact un = 32.4 | rate | Z | unemployment rate | fourth quarter 2030 | snapshot
@fact unw = 39.1 | rate | NW | unemployment rate | fourth quarter 2030 | snapshot
@fact dep = 9 | other | W | people who live off one miner's wage | - | constant
@rel sum ask = aske + askc
@rel sum gone = vol + forced
@rel sum aske = vol + forced + red
@rel share sop = so / go
@rel change prp = pr0 -> pr
@trap ask gone :: jobs at risk in February and jobs lost in April
@trap vol forced :: left freely and dismissed
@trap un unw :: country and province
@trap wm nm :: two unions
@trap so go :: one shaft and the whole group
@trap cost bask :: what an ounce costs and what it brings
@trap sev law :: what the company pays and what the law asks

@doc a-wire-feb | wire agency | 2031-02-12
South Africa's Rooikrans says {3,480|ask} jobs at risk as platinum slumps

JOHANNESBURG — Rooikrans Platinum on Wednesday began consultations that could cost up to {3,480|<ask|t=on Wednesday} jobs, {2,650|aske|^} of them its own employees and {830|askc|^} contractors, after swinging to a half-year loss of {1.87 billion|loss|t=six months to December} rand.

The company had earned {640 million|prof|t=a year earlier} a year earlier.

Platinum fetched {$912|pr|t=on Tuesday} an ounce on Tuesday, {22.7%|prp} below its level of a year ago. At Rooikrans each ounce now costs {26,400|cost} rand to bring up and refine, and the basket of metals in it sells for {24,100|bask}, chief executive Thandeka Maseko-Brink said.

The miner plans to close its Nonne shaft near Rustenburg, which yields {118,000|so} ounces a year of the group's {1.04 million|go}. It employs {21,900|staff|t=today} people today.

By law the talks, led by the state mediator CCMA, last {60|con} days. The figures cover the six months to December.

@doc b-daily-feb | newspaper | 2031-02-13
{Nine|dep} mouths to a miner

RUSTENBURG — When the hooter goes at Nonne, the street in front of it becomes a market: fat cakes, airtime, second-hand overalls. Mamello Phiri has sold fat cakes there for 16 years. "If the shaft closes I close. Nobody gives me a package," she said.

Up to {3,840|!ask|by=Rooikrans} men and women may lose their places, Rooikrans told the stock exchange yesterday. The Workers' Platinum Union, with {14,300|wm} paid-up members the larger of two at the mine, says that each of them feeds {nine|dep|by=The Workers' Platinum Union} people.

Its rival, the National Mine Federation ({4,100|nm} members), has asked to see the books. They are not hard to read. Selling for {R24,100|bask|v=24100} what costs {R26,400|cost|v=26400} is a bad trade in anyone's language.

This province can't absorb another blow. {Four in ten|~unw|s=North West} ({39.1|unw|s=North West|by=Stats SA} per cent, says Stats SA) who want work in North West have none; the national rate is {32.4|un|^}.

A year ago, with platinum at {$1,180|pr0|t=A year ago}, Rooikrans was hiring.

Most read: 1. Load-shedding stage 2 is back 2. Chiefs 0, Pirates 3 3. Lotto

@doc c-union-release | press release | 2031-04-15
WPU: NOT ONE MORE RETRENCHMENT AT ROOIKRANS

For immediate release

The Workers' Platinum Union notes the outcome of the section 189 process. In February the company wanted the heads of {2,650|aske|t=In February} of our members and comrades. Through struggle we saved {1,024|red}, who go to other shafts on the same grade.

{One thousand one hundred and forty|vol|v=1140} took the voluntary package. We do not judge them. But {486|forced} are being thrown into the street against their will, and for them we'll go to the Labour Court.

The package is {two|sev} weeks' pay for every completed year. The Act says {one|law}. The company calls this generosity. With platinum down {a quarter|-} and bonuses for bosses up, we call it petty cash.

We demand that the {830|askc} contract workers, who were never counted when the champagne was poured, be absorbed.

Issued by: Sipho Raboroko, national spokesperson, 082 555 0199

@doc d-business-april | business daily | 2031-04-17
Rooikrans ends jobs talks with fewer cuts

Rooikrans has completed the restructuring that it announced in February. In all {1,626|gone|t=by Wednesday} of its own employees have left or will by Wednesday: {1,190|!vol} with voluntary packages and {486|forced|^} by dismissal. A further {1,024|red} were found work elsewhere in the group.

In February the producer had warned that {2,650|aske|t=In February} employees and {830|askc|^} contractors might go.

The market cheered, a bit. The share is still a third below last year's. Analyst Keorapetse Lang of Umhlanga Capital pointed to the half-year loss of {R1.69bn|!loss|v=1690000000} and said that the closure of Nonne trims output by {118,000|so} ounces, or {11.3%|sop}, without "fixing the other eight shafts".

Staff who leave receive {two|sev} weeks' pay per year served.

Platinum has since crept up to {$948|-}.

JSE Top 40: 78,214 (+0.2%). Rand: 18.94/$

@doc e-radio-rustenburg | radio script | 2031-04-17
Sanibonani, it's Platinum FM, half past six.

So the letters have gone out. {Four hundred and eighty-six|forced} workers at Rooikrans were told yesterday that they're finished. {Eleven hundred and forty|vol|v=1140} others had signed for the money before Easter. And just over {a thousand|~red} got lucky with another shaft.

The company says it had no choice; its loss was {1.87 billion|loss|by=The company} rand in {six|-} months.

The federation, the NMF, with its {4,100|nm} members, accepted. The WPU with {14,300|wm} has not. It's talking about the Labour Court, and about May Day.

What do you get? {Two|sev} weeks for each year that you've worked. Ten years, twenty weeks. The law would only give you {ten|-}.

In this province {one in three|!unw|v=33} can't find a job already. Call us on 014 555 0110.
