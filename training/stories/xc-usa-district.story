@story xc-usa-district
@topic School bond referendum in Pell County, Nebraska, May 2032
@subject P = Pell County School District | the district | Pell County schools
@subject B = Measure 4 | the bond | the measure
@subject S = Superintendent Odessa Lindqvist | Lindqvist | the superintendent
@subject T = Pell Taxpayers First | Taxpayers First | opponents
@fact y = 7812 | vote_count | B | yes votes | final | snapshot
@fact n = 7208 | vote_count | B | no votes | final | snapshot
@fact v = 15020 | votes_cast | B | votes | final | snapshot
@fact ys = 52 | vote_share | B | share of yes votes | final | snapshot
@fact ns = 48 | vote_share | B | share of no votes | final | snapshot
@fact m = 604 | margin | B | margin of yes votes | final | snapshot
@fact mp = 4 | margin | B | margin of yes votes in points | final | snapshot
@fact thr = 55 | vote_share | B | share of yes votes needed | - | constant | threshold
@fact sh = 3 | margin | B | points short of the share needed | final | snapshot
@fact ys0 = 49 | vote_share | B | share of yes votes at the first try | 2030-05 | snapshot
@fact g = 3 | margin | B | points gained since the first try | final | snapshot
@fact hs = 61000000 | budget | P | high school rebuilding in dollars | 2032-05 | plan
@fact el = 27500000 | budget | P | two elementary schools in dollars | 2032-05 | plan
@fact bus = 8200000 | budget | P | buses and garage in dollars | 2032-05 | plan
@fact sec = 3300000 | budget | P | security in dollars | 2032-05 | plan
@fact tot = 100000000 | budget | P | bond in dollars | 2032-05 | plan
@fact tax = 18 | price | P | tax a month for a typical home in dollars | 2032-05 | plan | projected
@fact taxy = 216 | price | P | tax a year for a typical home in dollars | 2032-05 | plan | projected
@fact mo = 12 | duration | P | months in a year | - | constant
@fact spy = 94300 | spending | S | spent by supporters in dollars | 2032-05 | cumulative
@fact spn = 41000 | spending | T | spent by opponents in dollars | 2032-05 | cumulative
@rel sum v = y + n
@rel share ys = y / v
@rel share ns = n / v
@rel diff m = y - n
@rel diff mp = ys - ns
@rel diff sh = thr - ys
@rel diff g = ys - ys0
@rel sum tot = hs + el + bus + sec
@rel product taxy = tax * mo
@race measure4 = y n
@trap sh g :: points missing and points gained, the same number
@trap spy spn :: the two sides' spending

@doc a-daily | county daily | 2032-05-13
Majority says yes, but Measure 4 fails again

The {$100 million|tot} school bond won more votes than it lost Tuesday and still went down. Final returns showed {7,812|y|t=Final returns} yes and {7,208|n|^} no, a margin of {604|m|^} out of {15,020|v|^}. That is {52 percent|ys} to {48|ns}, a {four-point|mp} win that needed to be bigger: state law asks for {55|thr}, so the district is {three points|sh} short.

Two years ago the measure got {49 percent|ys0|t=Two years ago}.

It would have paid {$61 million|hs} for the high school, {$27.5 million|el} for two elementary schools, {$8.2 million|bus} for buses and {$3.3 million|sec} for security.

@doc b-opp | campaign statement | 2032-05-12
TAXPAYERS FIRST THANKS PELL COUNTY

{Eighteen|tax} dollars a month! That's what they wanted: {$18|tax} times {12|mo}, or {$261|!taxy} a year from a typical home. We spent {$41,000|spn} to say no. They spent {$94,300|spy}.

{7,208|n} of you stood firm. {48 percent|ns} was enough.

@doc c-tv | television website | 2032-05-12
What's next for Pell County schools?

Superintendent Odessa Lindqvist called {52 percent|ys} "a mandate with a technicality." The yes side is up {two points|!g} from {49 percent|ys0|t=in 2030} in 2030, she noted, with {55|thr} needed.

Lindqvist says costs will only rise. Her list: high school, {$61 million|hs}; elementary schools, {$27.5 million|el}; buses, {$8.2 million|bus}; security, {$3.3 million|sec}. Total, {$100 million|tot}. For most homeowners it's {$18|tax} a month.

The final tally was {7,812|y} to {7,208|n}, {604|m} votes apart.
