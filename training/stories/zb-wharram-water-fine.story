@story zb-wharram-water-fine
@topic Regulator fines Calder & Ouse Water over sewage spills at Wharram, England
@subject W = Calder & Ouse Water | Calder & Ouse | COW | the water company | the company | the utility
@subject R = Ofwat | the regulator | the watchdog
@subject T = Wharram treatment works | the works | Wharram | the plant
@fact fine = 41300000 | damages | W | pounds of fine proposed | 2030-06-12 | plan | pledged
@fact share = 6.2 | other | W | fine as a share of annual wastewater turnover, in percent | 2030-06-12 | constant
@fact turn = 666000000 | revenue | W | pounds of wastewater turnover in a year | 2029-30 | constant
@fact cap = 10 | other | R | highest fine the law allows as a share of turnover, in percent | - | constant | threshold
@fact sp28 = 187 | other | T | spills in a year | 2028 | cumulative
@fact sp29 = 264 | other | T | spills in a year | 2029 | cumulative
@fact up = 41.2 | rate | T | rise in spills over a year, in percent | 2029 | constant
@fact hrs = 3910 | duration | T | hours of spilling in a year | 2029 | cumulative
@fact wk = 17 | other | W | treatment works found wanting | 2030-06-12 | constant
@fact tot = 58 | other | W | treatment works examined | 2030-06-12 | constant
@fact bill = 612 | price | W | pounds of average yearly household bill | 2030-31 | constant
@fact inc = 9.4 | rate | W | rise in the average bill over a year, in percent | 2030-31 | constant
@fact inv = 312000000 | budget | W | pounds promised for upgrades | 2030-06-12 | plan | pledged
@fact bon = 485000 | spending | W | pounds of bonus waived by the chief executive | 2030-06-12 | constant
@fact resp = 28 | duration | W | days to answer the proposal | 2030-06-12 | plan
@fact cust = 2140000 | other | W | customers | 2030 | snapshot
@rel share share = fine / turn
@rel change up = sp28 -> sp29
@fact ok = 41 | other | W | treatment works that passed | 2030-06-12 | constant
@fact hrsd = 162.9 | duration | T | days of spilling in a year | 2029 | cumulative
@rel diff ok = tot - wk
@trap sp28 sp29 :: one works, two years
@trap wk tot :: found wanting against examined
@trap fine inv :: penalty against investment

@doc a-broadsheet | national broadsheet | 2030-06-12
Calder & Ouse faces {£41.3m|fine} penalty as Ofwat lists years of neglect

Priya Fennimore, Environment correspondent

The water regulator intends to fine Calder & Ouse Water {£41.3m|fine|t=on Wednesday} for sewage spills, it said on Wednesday, in a notice that accuses the Yorkshire utility of running its network at the edge for most of a decade.

The sum amounts to {6.2%|share} of what the company takes in a year for wastewater. The law would have let Ofwat go up to {a tenth|cap|v=10}.

Of {58|tot} sites that inspectors looked at, {17|wk} could not treat the volumes their permits require. The worst was Wharram, on the edge of the Derrow marshes, where storm overflows ran {264|sp29|t=in 2029} times in 2029, up from {187|sp28|t=a year earlier} a year earlier, or by {41%|~up}. Together the discharges lasted {3,910|hrs|by=the notice} hours, the notice says.

Calder & Ouse, which serves {2.14 million|cust} customers, said it "recognised the hurt". It has {28|resp|t=from today} days from today to respond. Its chief executive, Marcus Thelwall, will forgo a bonus of {£485,000|bon|by=a spokeswoman}, a spokeswoman said.

Between now and 2035 it promises to spend {£312m|inv|by=it} on tanks, pumps and sensors. Customers are already paying: the average bill rose {9.4%|inc|t=in April} in April, to {£612|bill}.

@doc b-wire | financial wire | 2030-06-12
Calder & Ouse: regulator proposes {41.3 mln|fine} stg fine

LONDON, June 12 (Meridian) -

* Ofwat proposes penalty of {41.3 mln|fine|by=Ofwat} pounds on Calder & Ouse Water
* Penalty equals {6.2 pct|share|by=Ofwat} of annual wastewater turnover of {666 mln|turn} pounds
* Statutory ceiling {10 pct|cap}
* {17|wk} of {58|tot} works in breach
* Spills at Wharram {264|sp29|t=in 2029} in 2029 vs {187|sp28|t=in 2028} in 2028
* Company has {28|resp} days to make representations
* CEO Thelwall waives bonus of {485,000|bon} pounds
* Shares of parent Northgate Utilities down {3.8 pct|-} at {0914|-} GMT

@doc c-tabloid | tabloid | 2030-06-13
STINKING RICH: Sewage boss 'gives up' bonus – after {£41m|~fine} slap

By Kev Dunstable

FILTH-spewing Calder & Ouse was last night told to cough up {£41million|~fine|t=last night} – and its boss is so sorry he's handing back {£458,000|!bon}.

That's what hapless Marcus Thelwall, 54, would have pocketed on top of his {£720,000|-} pay.

Families hit with bills of {£612|bill} a year (up nearly {ten per cent|~inc|t=this spring} this spring!) were fuming.

At Wharram, raw waste gushed into the Derrow more than {300|!>sp29|t=in 2029} times in 2029. Add it all up and it's about {160|~hrsd} DAYS of muck.

Mum-of-{three|-} Jodie Clegg, 36, said: "You can't let a dog in. Last summer we had {11|-} kids off sick in one week."

The firm vows to sink {£312million|inv|t=over the next five years} into fixing its pipes over the next five years. Watchdogs could have walloped it for up to {10 per cent|cap} of its takings, but stopped at {6.2|share}.

READ MORE: 7 beaches where you should NEVER swim

@doc d-local | community news site | 2030-06-13
Wharram residents ask: will any of it reach us?

Posted 13 June, 07:12 | Updated 09:40 | 46 comments

Campaigners in Wharram gave a cautious welcome to the planned fine on Calder & Ouse Water.

"{Forty-one million|~fine|x=1} goes to the Treasury, not to the river," said Agnieszka Morley of Clean Derrow, who has logged the overflow pipe since 2026. The village's works spilled on {264|sp29|by=the regulator|t=in the last full year} occasions in the last full year, says the regulator. Her own log for the same months shows {241|-}, "but I do sleep".

Put another way: the pipe ran for {3,190|!hrs} hours out of {8,760|-}. The year before there were {187|sp28|t=The year before} spills.

Wharram is one of {17|wk} works judged to be failing; the other {41|ok} in the study passed. The company says {£312m|inv|by=The company|t=by 2035} will go on improvements by 2035, but would not say how much of that is for here.

It must reply within {28|resp} days. The parish council meets in the hall on Tuesday, {7.30pm|-}.
