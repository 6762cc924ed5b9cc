@story zb-mahlathini-power-debt
@topic Mahlathini municipality's electricity debt, South Africa
@subject M = Mahlathini local municipality | Mahlathini | the municipality
@subject E = Eskom | the utility | the power company
@subject C = Business Chamber of Mahlathini | the chamber | business
@subject K = municipal manager Sibongile Radebe | Radebe | the municipal manager
@subject A = auditor-general | the AG
@fact debt = 3420000000 | other | M | rand owed for electricity | 2034-05-31 | snapshot
@fact debtp = 2780000000 | other | M | rand owed for electricity | 2033-05-31 | snapshot
@fact bill = 96000000 | other | E | rand of monthly bill | 2034 | constant
@fact pay = 41000000 | spending | M | rand paid a month on average | 2033-34 | constant
@fact plan = 60000000 | other | M | rand to be paid a month under the agreement | 2034-06-20 | plan | pledged
@fact coll = 54 | other | M | share of bills that residents pay, in percent | 2034 | constant
@fact colln = 85 | other | M | share of bills that residents should pay, in percent | - | constant | threshold
@fact loss = 31 | other | M | share of power lost or stolen, in percent | 2033-34 | constant
@fact cut = 8 | duration | E | hours a day of cuts announced | 2034-06-24 | plan | pledged
@fact cutn = 4 | duration | E | hours a day of cuts carried out | 2034-06-26 | snapshot
@fact hh = 71300 | homes | M | households | 2034 | constant
@fact mill = 2400 | jobs | C | jobs at the paper mill | 2034-06 | snapshot
@fact jobs = 5100 | jobs | C | jobs at risk | 2034-06-19 | plan | projected
@fact irr = 212000000 | spending | A | rand of irregular spending | 2032-33 | cumulative
@fact vac = 38 | other | M | share of engineering posts vacant, in percent | 2034 | snapshot
@fact tar = 12.7 | rate | E | rise of the power tariff, in percent | 2034-07 | plan
@fact off = 1100000000 | other | E | rand of debt to be written off | 2034-06-20 | plan | pledged
@fact yrs = 3 | duration | E | years over which the debt is written off | 2034-06-20 | plan
@fact sub = 17 | other | M | substations | 2034 | constant
@fact subd = 6 | other | M | substations out of order | 2034-06 | snapshot
@fact up = 23 | rate | M | rise of the power debt over a year, in percent | 2034-05-31 | constant
@rel change up = debtp -> debt
@fact offsh = 32.2 | other | E | share of the debt to be written off, in percent | 2034-06-20 | plan
@fact perh = 47966 | other | M | rand owed for electricity a household | 2034-05-31 | snapshot
@fact pdiff = 19000000 | other | M | rand a month between the agreement and what was paid | 2034-06-20 | plan
@rel share offsh = off / debt
@rel diff pdiff = plan - pay
@trap debtp debt :: a year apart
@trap bill pay :: billed against paid
@trap cut cutn :: announced against carried out
@trap pay plan :: paid against agreed
@trap mill jobs :: mill against the whole town
@trap coll colln :: actual against required

@doc a-news | news website | 2034-06-18
Eskom gives Mahlathini until Sunday to pay up on {R3.4bn|~debt|v=3400000000}

Lerato Vilakazi

Power utility Eskom will interrupt supply to Mahlathini for {eight|cut} hours a day from Sunday unless the municipality makes an acceptable payment on its debt of {R3.42-billion|debt|t=at the end of May|v=3420000000} at the end of May, it announced on Monday.

A year before, the arrears stood at {R2.78-billion|debtp|t=A year before|v=2780000000}, the utility said; they have grown by {23%|up}. Of the monthly account of {R96-million|bill|v=96000000} it gets on average {R41-million|pay|v=41000000}.

Mahlathini's {71 300|hh} households have been asked to "prepare".

Municipal manager Sibongile Radebe said only {54%|coll|by=Municipal manager Sibongile Radebe} of what residents are billed comes in. The municipality needs {85%|colln} to break even. "We can't pay Eskom with what we don't have."

Nearly a {third|~loss|v=33.33} of the current it buys is lost in the wires or to connections that nobody reads.

@doc b-local | local paper | 2034-06-20
Chamber: {5 100|jobs} jobs on the line

TOWN CRIER of Mahlathini | Free | 24 000 copies weekly

"{Eight|cut} hours is a shift," says Deon Baartman. "You can't run a paper machine on two shifts when it takes one to heat up." He is the manager of the mill, the largest employer in town with {2 400|mill} people, and president of the chamber, which reckons that {5 100|jobs|by=the chamber} jobs are at risk.

Business pays, he says: {98|-}% of it. And still they get cut like the rest.

The Crier walked past {17|sub} substations with an engineer who'd rather not be named. {Seven|?subd} were dead. "We had {13|-} technicians. We have {five|-}." The council's own report says {38%|vac} of posts in engineering are vacant.

Last year's audit flagged {R212-million|irr|v=212000000|by=the auditor-general} in irregular spending, by the count of the auditor-general.

LETTERS p8 • SUDOKU p11 • U/14 netball: Mahlathini High 23 Ermelo-Oos 19

@doc c-wire | wire agency | 2034-06-20
Eskom, municipality reach payment deal

JOHANNESBURG – Eskom said on Wednesday it'd called off planned {eight|cut}-hour cuts in Mahlathini after the municipality undertook to pay {R60 million|plan} a month.

If it keeps up with the payments, {R1.1 billion|off} of a debt of {R3.42 billion|debt} will be written off over {three|yrs} years, the utility said. It's about a {third|~offsh|v=33.33}. The arrears had swollen by {32%|!up} in twelve months.

Until now it had been paying {R41 million|pay} of {R96 million|bill}.

Tariffs rise by {12.7%|tar|t=from July} from July.

@doc d-investigative | weekly's long read | 2034-06-29
How to lose a town's lights in ten easy years

Let me begin at Substation Nine. A goat lives there. It's dry, it's fenced, and since 2031 nothing in it has hummed. Of the {17|sub} nodes that used to feed Mahlathini {six|subd|t=this winter} stood still this winter, and Nine was the first.

It was meant to be refurbished. A tender of {R18 million|-} was awarded to a company that had been registered for {eleven|-} days and whose director gave as his address the fire station. I went to the fire station. They knew of him. He owed them for a braai.

That tender is one of {64|-} that make up the {R212-million|irr|t=in a single year|v=212000000} which the auditor-general called irregular in a single year. It's a bland word. It doesn't mean stolen, an official in her office cautioned me, "it means nobody can show me that it wasn't".

To understand what follows you need three numbers. For each hundred rands of electricity that Mahlathini buys, {31|loss} evaporate: theft, leakage, meters that spin backwards. Of what remains and is billed, residents settle {54|coll} in the hundred. And of what the municipality is then billed in its turn, {R96-million|bill|v=96000000} every month, it hands over {R41-million|pay|v=41000000}. Multiply, and you arrive where the town arrived on 31 May: {R3.42-billion|debt|t=31 May|v=3420000000}, or {R48 000|~perh} for each of its {71 300|hh} households. Most of them have never owed anybody that kind of money and do not know they do.

Sibongile Radebe, who became municipal manager {fourteen|-} months ago, after three predecessors in two years, received me between two meetings with Eskom. She's an accountant by training and it shows. "People want me to say who ate it," she said. "I'd rather say who'll pay it." By the agreement she initialled on 20 June it's to be {R60-million|plan|t=20 June|v=60000000} a month. I asked where the additional {R19-million|pdiff|v=19000000} will come from. From prepaid meters, she said: {20 000|-} of them, in a warehouse at the moment, for want of technicians to put them in. In her engineering department {38%|vac} of the chairs are empty.

Eskom, for its part, will forget {R1.1-billion|off|v=1100000000} if she pays on time for {three|yrs} years. There're {27|-} municipalities in the same programme. So far, {two|-} have kept it up.

And the cuts? They were called off, said the statement. Not quite, said the town. On the Tuesday after, the lights went out at two in the afternoon and came back at six. {Four|cutn|t=On the Tuesday after} hours, not {eight|cut}. "Maintenance," said Eskom. At the mill the machine cooled down, and {2 400|mill} people stood about in the sun. Deon Baartman, who runs it, showed me an e-mail from his head office in Vienna, which I mayn't quote and needn't.

In the evening I went back to Substation Nine. The goat was asleep against the transformer. It is warm there, says the caretaker, because somebody has connected something to it after all. He didn't say who. Across the road in Extension Four, every window was lit.
