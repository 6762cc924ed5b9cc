@story rustenburg-platinumcuts
@topic A South African platinum miner retrenches two shafts: notice, consultation, outcome
@subject P = Mogale Platinum | Mogale | the company | the miner | the platinum producer
@subject B = Bafedile shaft | Bafedile
@subject N = Nkwe shaft | Nkwe
@subject U = United Mineworkers' Congress | UMC | the union | the majority union
@subject L = platinum price | platinum | platinum group metals | PGM basket
@subject C = conciliation commission | CCMA | the commission | the facilitator
@subject T = Rustenburg | the town | Phokeng | the municipality
@subject D = Department of Mineral Resources | the department | the minister | mineral resources minister
@subject H = Zodwa Hlophe-Venter | Hlophe-Venter | the chief executive
@fact j0 = 4140 | jobs | P | jobs at most to go | notice, 4 November 2031 | plan | projected
@fact j1 = 2385 | jobs | P | jobs to go | outcome, 12 January 2032 | plan
@fact jb = 2530 | jobs | B | jobs at most to go | notice, 4 November 2031 | plan | projected
@fact jn = 1290 | jobs | N | jobs at most to go | notice, 4 November 2031 | plan | projected
@fact jo = 320 | jobs | P | office and services jobs at most to go | notice, 4 November 2031 | plan | projected
@fact jv = 980 | jobs | P | workers who took voluntary packages | 12 January 2032 | cumulative
@fact jt = 775 | jobs | P | workers moved to other shafts | 12 January 2032 | cumulative
@fact jf = 1405 | jobs | P | workers dismissed against their will | 12 January 2032 | plan
@fact jc = 610 | jobs | P | contractor jobs at most to go | notice, 4 November 2031 | plan | projected
@fact je = 31800 | jobs | P | people employed | October 2031 | snapshot
@fact jp = 13 | rate | P | share of jobs at most to go | notice, 4 November 2031 | plan | projected
@fact um = 19400 | other | U | members at the company | October 2031 | snapshot
@fact us = 61 | rate | U | share of the workforce in the union | October 2031 | snapshot
@fact l1 = 812 | price | L | dollars for an ounce of platinum | 4 November 2031 | snapshot
@fact l0 = 1160 | price | L | dollars for an ounce of platinum | November 2029 | snapshot
@fact lg = 30 | rate | L | percent fall of the platinum price in two years | 4 November 2031 | snapshot
@fact b1 = 21900 | price | L | rand received for a basket ounce | year to June 2031 | snapshot
@fact b0 = 28300 | price | L | rand received for a basket ounce | year to June 2030 | snapshot
@fact cs = 22800 | price | P | rand of cost per basket ounce | year to June 2031 | snapshot
@fact cb = 27400 | price | B | rand of cost per basket ounce | year to June 2031 | snapshot
@fact cl = 900 | margin | P | rand lost on each basket ounce | year to June 2031 | snapshot
@fact r1 = 29600000000 | revenue | P | rand of sales in the year | year to June 2031 | cumulative
@fact r0 = 37000000000 | revenue | P | rand of sales in the year | year to June 2030 | cumulative
@fact rg = 20 | rate | P | percent fall of sales | year to June 2031 | snapshot
@fact n1 = 1480000000 | profit | P | rand of net loss in the year | year to June 2031 | cumulative
@fact n0 = 4900000000 | profit | P | rand of net profit in the year | year to June 2030 | cumulative
@fact lb = 760000000 | profit | B | rand of loss at the shaft | year to June 2031 | cumulative
@fact ln = 410000000 | profit | N | rand of loss at the shaft | year to June 2031 | cumulative
@fact lt = 1170000000 | profit | P | rand of loss at the two shafts | year to June 2031 | cumulative
@fact oz = 1350000 | other | P | ounces produced in the year | year to June 2031 | cumulative
@fact ozb = 148000 | other | B | ounces produced in the year | year to June 2031 | cumulative
@fact ozn = 96000 | other | N | ounces produced in the year | year to June 2031 | cumulative
@fact ozl = 1130000 | other | P | ounces expected in the year | year to June 2033 | plan | projected
@fact dp = 1980 | distance | B | metres deep | - | constant
@fact op = 1974 | date | B | year of sinking | - | constant
@fact sv = 1900000000 | spending | P | rand of savings a year | from July 2032 | plan | projected
@fact ct = 840000000 | spending | P | rand of severance costs | January 2032 | plan | projected
@fact cd = 60 | duration | C | days of consultation | from 4 November 2031 | constant
@fact sp = 2 | duration | P | weeks of pay per year of service granted | January 2032 | plan | pledged
@fact su = 4 | duration | U | weeks of pay per year of service demanded | November 2031 | plan | hypothetical
@fact eb = 46000000 | price | H | rand of pay in the year | year to June 2030 | snapshot
@fact eb1 = 18500000 | price | H | rand of pay in the year | year to June 2031 | snapshot
@fact dv = 2200000000 | spending | P | rand of dividends paid | year to June 2030 | snapshot
@fact dep = 8 | other | T | people who depend on one miner's wage | - | constant
@fact ur = 41.2 | rate | T | unemployment | third quarter of 2031 | snapshot
@fact mc = 7000 | crowd | U | marchers, union count | 19 November 2031 | snapshot
@fact mp = 3000 | crowd | U | marchers, police count | 19 November 2031 | snapshot
@fact sf = 19 | deaths | P | workers killed underground | year to June 2031 | cumulative
@fact tr = 260000000 | budget | D | rand for retraining | December 2031 | plan | pledged
@fact tn = 1500 | other | D | workers to be retrained | December 2031 | plan | pledged
@fact sh = 4.4 | rate | P | rise of the share price on the day | 4 November 2031 | snapshot
@trap j0 j1 :: notice and outcome
@trap j1 jf :: jobs to go and people dismissed
@trap jb jn :: two shafts
@trap l1 b1 :: dollar price and rand basket
@trap cs cb :: cost of the company and of one shaft
@trap n1 lt :: group loss and loss at the shafts
@trap mc mp :: union and police
@trap sp su :: granted and demanded
@trap eb eb1 :: pay in two years
@trap oz ozl :: output now and later
@rel sum j0 = jb + jn + jo
@rel share jp = j0 / je
@rel sum j1 = jv + jf
@rel share us = um / je
@rel change lg = l0 -> l1
@rel diff cl = cs - b1
@rel change rg = r0 -> r1
@rel sum lt = lb + ln

@doc a-wire | wire agency | 2031-11-04
S.Africa's Mogale Platinum may cut over 4,000 jobs as price slumps

JOHANNESBURG, Nov 4 (Meridian) - Mogale Platinum plans to close two shafts near Rustenburg and cut up to {4,140|j0} jobs, about {13%|~jp} of its workforce, it said on Tuesday, the latest South African miner to buckle under low metal prices.

It has served notice of {60|cd} days of consultation under section 189 of the labour act. As many as {610|jc} contractors could go as well.

Platinum traded at {$812|l1|t=on Tuesday} an ounce on Tuesday, {30%|lg} lower than {two|-} years ago, as electric cars that need no exhaust catalysts gain ground.

For a basket of its metals Mogale received {21,900|b1|t=in the year to June} rand an ounce in the year to June. Producing it cost {22,800|cs|^}. It swung to a loss of {1.48 billion|n1|t=in the year to June} rand from a profit of {4.9 billion|n0}. Sales were down by {a fifth|rg} to {29.6 billion|r1|^}.

Bafedile and Nkwe shafts together lost {1.17 billion|lt}, it said.

Shares rose {4.4%|sh}. ($1 = 21.07 rand)

@doc b-platinum-local | community newspaper | 2031-11-07
"Eight people eat from my overalls"

Kgomotso Setlhare, Bojanala Times

PHOKENG – At the bottom of Bafedile, {1,980|dp} metres down, it's 31 degrees with the fans on. Petrus Mokgatle has gone there five days a week since he was 22. He's 47.

On Tuesday he got an SMS. It had the word "regrettable" in it.

Of the jobs on the list {2,530|jb} are at Bafedile and {1,920|!jn} at Nkwe. The other {320|jo} are in offices, stores and the hospital.

"My wage feeds {eight|dep}," said Mokgatle. The municipality uses the same figure for every miner. In Rustenburg {41.2 percent|ur|t=the third quarter} of those who'd like to work had none in the third quarter.

The shaft was sunk in {1974|op}. It is old and hot and the reef is thin, and every ounce from it costs {R27,400|cb}. Management says Bafedile alone lost {R760 million|lb|t=last year|by=Management} last year and Nkwe {R410 million|ln|^}.

What management hasn't put in its SMS is that the year before, when times were fat, it paid out {R2.2 billion|dv|t=the year before} in dividends and {R46 million|eb|^} to its chief executive, Zodwa Hlophe-Venter.

Spaza owner Ma-Dineo Phiri has stopped giving credit. She put up the sign herself: NO 189 CREDIT.

NOTICES: Water off in Tlhabane 8-14h Sat. | Lost: brown cow, one horn, 073 555 0121

@doc c-union | union press statement | 2031-11-19
UNITED MINEWORKERS' CONGRESS: MEMORANDUM HANDED OVER TO MOGALE

Today {7,000|mc|t=Today} workers marched from Olympia Park to the offices of Mogale Platinum. The SAPS figure of {3,000|mp|by=The SAPS figure|t=Today} is an insult to arithmetic.

The UMC organises {19,400|um} workers at Mogale, {61%|us} of the workforce. We have told the company the following.

1. Withdraw the notice. In good years you said the ore would last to 2050.

2. If you won't, then {four|su} weeks' pay for each year of service and not one as the law allows.

3. Executives first. The CEO's pay was {R18.5 million|eb1|t=in a year of losses} in a year of losses. A rock-drill operator would have to work {65|-} years.

4. {Nineteen|sf|t=in the year to June} of our members died underground in the year to June. We have buried them for these ounces. You'll not bury the town too.

We reject the story that the shafts lose {R1.71 billion|!lt|by=the story}. It includes head office charges for floors we have never seen.

Issued by Lehlohonolo Baadjies, General Secretary. 082 555 0190

@doc d-mining | mining trade site | 2031-12-03
Mogale: what's left when the ounces go

Two shafts, {148,000|ozb} and {96,000|ozn} ounces. Take them out and Mogale's annual production falls from {1.35 million|oz|t=last year} last year to {1.13 million|ozl|t=in the year to June 2033} in the year to June 2033. (Yes, the difference is smaller than their sum. It'll mine some of the ore from neighbouring shafts.)

At the current basket the group lost R{900|cl} an ounce last year. Management aims for savings of {R1.9 billion|sv|t=from next July} a year from next July, at a severance cost of {R840 million|ct}. On paper this pays for itself in under six months, provided that prices don't fall again. They've gone from {$1,260|!l0|t=in two years} to {$812|l1} in two years.

Consultation is chaired by a CCMA facilitator and has {a month|-} to run. The mineral resources minister, Thulani Abrahams-Nkosi, offered {R260 million|tr} on Monday to retrain {1,500|tn} workers. As what, he didn't say.

Basket: {R21,900|b1|t=FY2031}/oz in FY2031 ({R28,300|b0|t=FY2030} in FY2030). All-in group cost: {R22,800|cs|t=FY2031}.

More: Palladium's odd little rally | Zimbabwe royalty to 7% | Podcast, ep. 144

@doc e-broadsheet | broadsheet | 2032-01-13
Mogale cuts {2,385|j1} jobs after talks

Mogale Platinum will shed {2,385|j1} jobs at its Rustenburg operations, the company said on Monday at the close of consultations in which the number came down from a possible {4,140|j0|t=in November} in November.

Of those leaving, {980|jv} have accepted voluntary packages. {1,405|jf} will be dismissed. A further {755|!jt} have been found places at other shafts.

Nkwe, which was to shut with Bafedile, gets a stay of execution until 2034.

The packages are worth {two|sp} weeks' pay per year of service. The majority union had wanted {four|su}. "We saved what a spade could save," its secretary, Lehlohonolo Baadjies, said.

Chief executive Zodwa Hlophe-Venter said it was the worst day of her career. The company, which employed {31,800|je|t=before the cuts} people before the cuts, sold {R29.6 billion|r1|t=in the year to June} of metal in the year to June after {R37 billion|r0|t=the year before} the year before.

In the town they're already queuing at the department's retraining desk. It opened at {eight|-} and had run out of forms by {nine|-}.

Corrections: the M. Steyn quoted on page 3 yesterday isn't the cricketer.

@doc f-union-sms | union members' circular | 2032-01-14
UMC MOGALE BRANCHES – READ OUT AT ALL WAITING PLACES

Comrades, the talks are closed. These are the numbers and there are no others.

From {4,140|j0|t=in November} on paper in November we have brought it to {2,385|j1|t=now} now. {1,405|jf} get the letter this week. {980|jv} took the package of their own will and we judge nobody. {775|jt} go to Tshepo and Khomanani shafts from 1 February; report to the lamp room at {04:30|-} with your old card.

Money: {two|sp} weeks for every year. We said {four|su}. The law says one.

Bafedile stops hoisting on 27 February. Nkwe works on. Of the {1,290|jn} of you there who were on the notice, all but the {64|-} volunteers stay.

Claim your provident fund yourselves. Pay no man R500 to fill in a form.
