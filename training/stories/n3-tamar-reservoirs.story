@story n3-tamar-reservoirs
@topic Low reservoirs, a broken cable and dearer power in Tasmania, autumn 2040
@subject H = Tamar Hydro | the utility | the generator | the state-owned generator
@subject C = Northlink cable | Northlink | the cable | the undersea cable
@subject T = Tasmania | the state | the island
@subject S = Bellerive Zinc smelter | Bellerive Zinc | the smelter
@subject G = Tasmanian government | the government | energy minister Odette Lascelles | Lascelles | the minister
@subject R = Office of the Price Commissioner | the price commissioner | the commissioner
@fact s0 = 18.4 | rate | H | reservoirs filled, in percent | 2040-04-02 | snapshot
@fact s1 = 16.9 | rate | H | reservoirs filled, in percent | 2040-04-09 | snapshot
@fact sy = 41.3 | rate | H | reservoirs filled, in percent | April 2039 | snapshot
@fact sl = 14.2 | rate | H | reservoirs filled, in percent | 2028, lowest ever | constant
@fact sx = 12 | rate | H | reservoirs filled at which rationing begins, in percent | - | constant | threshold
@fact rf = 38 | other | T | millimetres of rain in the catchments | March 2040 | snapshot
@fact ra = 112 | other | T | millimetres of rain in the catchments in a normal March | - | constant
@fact ca = 750 | other | C | megawatts that it can carry | - | constant
@fact cd = 47 | duration | C | days out of service | 2040-04-09 | snapshot
@fact cp = 90 | duration | C | days of outage that are expected | - | plan | projected
@fact cc = 64000000 | budget | C | dollars of repairs | - | plan | projected
@fact dg = 220 | other | H | megawatts of diesel generators | 2040-04-09 | snapshot
@fact dm = 11000000 | spending | H | dollars a month for diesel | April 2040 | snapshot
@fact de = 41000 | other | H | tonnes of carbon dioxide a month from diesel | April 2040 | snapshot
@fact pw = 6.4 | rate | R | rise of household power prices in percent, allowed | from 2040-07-01 | plan | pledged
@fact pq = 8.9 | rate | H | rise of household power prices in percent, asked for | from 2040-07-01 | plan | hypothetical
@fact bl = 2140 | price | T | average household power bill in dollars a year | 2039-40 | snapshot
@fact bi = 137 | price | T | rise of the average household power bill in dollars a year | from 2040-07-01 | plan | projected
@fact hh = 268000 | homes | T | homes on the grid | - | constant
@fact sm = 120 | other | S | megawatts of demand cut | 2040-04-05 | plan | pledged
@fact sw = 560 | jobs | S | workers sent home | 2040-04-05 | plan | pledged
@fact st = 1480 | jobs | S | workers employed | - | constant
@fact wi = 31 | rate | T | electricity from wind in percent | March 2040 | snapshot
@fact hy = 52 | rate | T | electricity from water in percent | March 2040 | snapshot
@fact gr = 50000000 | budget | G | dollars of help with bills | 2040-04-11 | plan | pledged
@fact gp = 300 | budget | G | dollars of help for each pensioner's home | 2040-04-11 | plan | pledged
@fact po = 61 | poll_share | T | people who blame the utility in percent | 2040-04-14 | snapshot
@fact pn = 804 | sample_size | T | people asked | 2040-04-14 | snapshot
@fact cd2 = 49 | duration | C | days out of service | 2040-04-11 | snapshot
@fact s01 = 1.5 | rate | H | fall of the reservoirs in a week, in points | 2040-04-09 | snapshot
@fact sws = 37.84 | rate | S | share of workers sent home in percent | 2040-04-05 | plan
@fact pay80 = 80 | rate | S | pay of those sent home in percent | 2040-04-05 | plan | pledged
@fact pg = 19 | poll_share | T | people who blame the government in percent | 2040-04-14 | snapshot
@rel diff s01 = s0 - s1
@rel share sws = sw / st
@trap s0 s1 :: a week later
@trap s1 sl :: now and in the worst year
@trap s1 sx :: the level and the threshold
@trap pw pq :: allowed and asked for
@trap cd cp :: days gone by and days expected
@trap ca dg :: the cable and the diesel sets
@trap sw st :: sent home and employed
@trap rf ra :: one March and a normal one
@trap bl bi :: a bill and its rise
@trap wi hy :: wind and water

@doc a-bulletin | utility bulletin | 2040-04-09
TAMAR HYDRO – SYSTEM OUTLOOK, MONDAY 9 APRIL 2040

Total energy in storage: {16.9%|s1|t=MONDAY 9 APRIL 2040}
Last week: {18.4%|s0|t=Last week}
This time last year: {41.3%|sy|t=This time last year}
Lowest on record: {14.2%|sl|t=2028} (2028)

Inflows. March brought {38|rf|t=March} mm across the catchments, against a long-term mean of {112|ra}. The outlook to June is for below-median rain.

Imports. Northlink ({750|ca} MW) has been out for {47|cd|t=MONDAY 9 APRIL 2040} days. The fault lies {96|-} km from George Town in {61|-} m of water. The repair vessel Cable Innovator II is due on 20 April. Return to service is expected after {90|~cp} days in all, weather permitting.

Supplementary generation. {220|dg|t=MONDAY 9 APRIL 2040} MW of diesel is running at Bell Bay and Catagunya. It costs {$11m|dm|v=11000000} a month.

Demand side. Bellerive Zinc has cut {120|sm} MW since Thursday. We thank all customers.

Rationing under the Energy Security Act 2029 (s 14) would be advised should storage fall below {12%|sx}. We do not expect it to.

Next outlook: 16 April.

@doc b-broadsheet | state daily | 2040-04-12
Pensioners to get {$300|gp} as power prices climb

SIOBHAN TRELOAR-NGUYEN
State political reporter

Every pensioner household in Tasmania will be paid {$300|gp|by=Energy Minister Odette Lascelles} before winter under a {$50 million|gr|by=Energy Minister Odette Lascelles} rescue announced yesterday by Energy Minister Odette Lascelles, hours after the price commissioner let tariffs rise by {6.4 per cent|pw|t=from July 1|by=the price commissioner} from July 1.

Tamar Hydro had asked for {8.9 per cent|pq|by=Tamar Hydro}.

On an average bill of {$2410|!bl|t=this year} this year, the commissioner said, the increase meant {$137|bi|by=the commissioner}.

"Nobody on this island broke the cable on purpose," Ms Lascelles said. "But nobody should sit in the dark for it."

Opposition energy spokesman Lachlan Purcell-Dao said the Government could have bought gas in February. Instead the utility was burning diesel at {$11 million|dm} a month and putting {41,000|de|t=every month} tonnes of carbon dioxide every month into "the cleanest air on earth".

Storages stood at {18.4 per cent|!s1|t=on Monday} on Monday.

Northlink has been dead for {49|cd2|t=yesterday} days as of yesterday. Fixing it will cost {$64 million|cc}.

EDITORIAL, PAGE 22

@doc c-union | union newsletter | 2040-04-10
FURNACE & FORGE
Newsletter of the Bellerive Zinc branch

COMRADES, {560|sw} OF US ARE HOME

From last Thursday, {560|sw|t=From last Thursday} members have been stood down on {80 per cent|pay80} pay, for as long as the smelter's {120|sm} megawatts go to someone else's kettles. That's {38 per cent|sws} of the {1480|st} on the books.

We signed because the alternative was worse. At {12 per cent|sx} in the lakes we would all be sent home, with nothing. As of this Monday it's {16.9|s1|t=As of this Monday} and dropping about {one and a half|s01|v=1.5} points a week. Do the maths: mid-May.

Management tells us that the Northlink repair takes {60|!cp|by=Management} days from the day it broke. We will believe it when the lights on the Bass Strait buoy say so.

Reps meet Wednesdays, 5 pm, Rosny RSL. Hardship fund: {$31,200|-} and counting. Thanks to the Burnie wharfies for {$4,000|-} of it.

@doc d-feature | science magazine blog | 2040-04-15
How does an island that runs on rain run out of it?

By Ottoline Vasquez-Hurley | 6 min read | 37 claps

Tasmania likes to say it's {100 per cent|-} renewable. In a good year, water alone gives it {80|-}. In March water provided {52 per cent|hy|t=In March} and the wind {31|wi|^}. The rest came out of a diesel tank.

The reasons are not mysterious. First, the sky: the catchments got {38|rf|t=In March} millimetres, about {a third|-} of a normal March. Second, the sea: the cable, which could bring in {750|ca} megawatts, is broken. And third, the ledger. When the mainland paid well last spring, the generator drew down lakes from over {40|>sy|t=a year ago} per cent a year ago to less than {half|-} of that by New Year.

Then there's the carbon. Diesel sets of {220|dg} megawatts produce {14,000|!de|t=a month} tonnes of CO₂ a month. Is it a lot? About as much as {nine thousand|-} cars in a year.

At last count, on 9 April, storage was {16.9|s1|t=on 9 April} per cent. In 2028 it bottomed at {14.2|sl|t=In 2028}, and then it rained for {eleven|-} weeks.

@doc e-tv | TV news site | 2040-04-14
POLL: {Six in ten|po|v=60|round=10} blame Tamar Hydro for power woes

TASTV NEWS 7 | Posted 5:58pm, 14 April | Poll: {804|pn} voters, online, by Derwent Pulse

{61|po|t=this week|by=Derwent Pulse} per cent of Tasmanians blame the state-owned generator for the crunch, a Derwent Pulse poll for 7TAS has found this week. Just {19|pg|^} per cent blame the Government.

Household bills will jump {8.9|!pw|t=in July} per cent in July, adding {$137|~bi} or so to the {$2,140|bl|t=now} that the average home now pays in a year.

"I put on a jumper and then another," says Kev Marriner of Glenorchy, whose last bill was {$711|-}.

Some {268,000|hh} homes are on the grid. None will be cut off for debts before October, energy minister Odette Lascelles has promised. She ruled out rationing: "We'd need to be under {12|sx|by=energy minister Odette Lascelles} per cent, and we're not going there."

Back at Bellerive Zinc, {560|sw} workers are entering a second week at home.

▶ WATCH: Platypus rescued from spillway (1:12)
