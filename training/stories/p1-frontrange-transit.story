@story p1-frontrange-transit
@topic A sales tax for trains on the ballot in three Colorado counties, 2034
@subject M = Measure 7C | the transit tax | the train tax | the tax | 7C | the measure
@subject A = Alder County | Alder
@subject J = Juniper County | Juniper
@subject Q = Quill County | Quill
@subject Y = Move the Range | the yes campaign | supporters | the Yes side
@subject N = Colorado Taxpayers United | the no campaign | opponents | CTU
@subject R = Range Transit District | the district | RTD9
@fact rate = 0.4 | rate | M | sales tax in percentage points that the measure adds | 2035 | plan
@fact y = 51.2 | vote_share | M | votes in favor | final | constant
@fact y1 = 48.7 | vote_share | M | votes in favor | 7 p.m. first results | snapshot
@fact y2 = 50.4 | vote_share | M | votes in favor | Wednesday noon | snapshot
@fact ya = 57.9 | vote_share | A | votes in favor | final | constant
@fact yj = 49.6 | vote_share | J | votes in favor | final | constant
@fact yq = 38.4 | vote_share | Q | votes in favor | final | constant
@fact va = 214600 | votes_cast | A | ballots counted | final | constant
@fact vj = 131900 | votes_cast | J | ballots counted | final | constant
@fact vq = 96700 | votes_cast | Q | ballots counted | final | constant
@fact vt = 443200 | votes_cast | M | ballots counted | final | constant
@fact mv = 10640 | margin | M | votes by which the measure passed | final | constant
@fact rev = 168000000 | revenue | M | money the measure would raise in a year | 2036 | plan | projected
@fact jm = 44000000 | revenue | J | money the measure would raise in a year | 2036 | plan | projected
@fact cap = 3900000000 | budget | R | cost of the line | 2034 | plan | projected
@fact fed = 1600000000 | budget | R | federal share of the cost hoped for | 2034 | plan | projected
@fact ry = 8700000 | fundraising | Y | money raised | 2034-10-28 | cumulative
@fact sy = 7900000 | spending | Y | money spent | 2034-10-28 | cumulative
@fact bc = 1100000 | fundraising | Y | largest single gift | 2034-10-28 | constant
@fact bu = 310000 | spending | N | money spent on bus advertisements | 2034-10 | cumulative
@fact bu0 = 31000 | spending | N | money spent on bus advertisements | earlier issue | cumulative | denied
@fact rn = 5200000 | fundraising | N | money raised | 2034-10-28 | cumulative
@fact sn = 5050000 | spending | N | money spent | 2034-10-28 | cumulative
@fact st = 14 | units_pledged | R | stations | 2041 | plan | pledged
@fact mi = 63 | distance | R | miles of track | 2041 | plan | pledged
@fact ri = 21500 | ridership | R | riders per weekday | 2045 | plan | projected
@fact ri2 = 12800 | ridership | N | riders per weekday | 2045 | plan | projected
@fact tt = 58 | duration | R | minutes from end to end | 2041 | plan | projected
@fact car = 84 | duration | R | minutes from end to end by car at rush hour | 2034 | snapshot
@fact pl = 53 | poll_share | M | likely voters in favor | September 2034, Lodestar | snapshot
@fact pa = 49 | poll_share | M | adults in favor | October 2034, Basin State University | snapshot
@fact pan = 41 | poll_share | M | adults against | October 2034, Basin State University | snapshot
@fact pln = 40 | poll_share | M | likely voters against | September 2034, Lodestar | snapshot
@fact moe = 3.8 | margin_of_error | M | margin of error | October 2034, Basin State University | constant
@fact hh = 96 | price | M | cost to an average household in a year | 2036 | plan | projected
@fact turn = 71.5 | turnout | M | turnout of active voters | final | constant
@fact y30 = 46.1 | vote_share | M | votes in favor of an earlier tax | 2030 | constant
@fact tax30 = 0.75 | rate | M | sales tax in percentage points that the earlier measure would have added | 2030 | plan | hypothetical
@rel sum vt = va + vj + vq
@trap y1 y :: first results against final
@trap ya y :: one county against all three
@trap ry sy :: raised against spent
@trap pl pa :: likely voters against adults
@trap ri ri2 :: the district's forecast against the opponents'
@trap y30 y :: the measure of four years before
@trap cap fed :: the whole and the federal part

@doc summitpost | regional daily | 2034-10-30
Voter guide: What is {7|-}C, and what would it cost me?

It is a sales tax, {four|-} dimes on {a hundred-dollar|-} purchase: {0.4|rate|s=It} percentage points on top of what you pay now. Groceries and medicine are exempt. For an average household the legislature's analysts put it at {$96|hh|by=the legislature's analysts} a year.

What do I get? A train. The Range Transit District wants {63|mi|by=The Range Transit District} miles of track and {14|st|^} stations, open in 2041. End to end would take {58 minutes|tt|v=58|by=The Range Transit District}. The same trip by car at rush hour is {84|car}.

Who would ride? The district forecasts {21,500|ri|t=by 2045|by=The district} people on a weekday by 2045. Opponents paid for their own study, which came out at {12,800|ri2|by=their own study}.

Price tag? {$3.9 billion|cap}. The tax would bring {$168 million|rev} a year, and Washington is hoped to chip in {$1.6 billion|fed}.

Haven't we voted on this? Sort of. In 2030 a bigger tax, {three-quarters of a point|tax30|v=0.75|t=In 2030}, got {46.1%|y30|^}.

Ballots must be received, not postmarked, by 7 p.m. Nov. 7.

@doc cashflow | campaign newsletter | 2034-10-31
FOLLOW THE FARE MONEY

Last reports before Election Day landed Saturday night. Here's the board:

→ Move the Range: {$8.7M|ry|t=Saturday night|s=Move the Range} in, {$7.9M|sy|^|s=Move the Range} out. Biggest check: {$1.1M|bc} from a firm that makes, you guessed it, railcars.
→ Colorado Taxpayers United: {$5.2M|rn|^|s=Colorado Taxpayers United} in, {$5.05M|sn|^|s=Colorado Taxpayers United} out. That's scraping the barrel; they have enough left for about two days of radio.

Polls? {Two|-}, and they aren't cousins. Lodestar in September screened for likelies and had Yes leading {53|pl|t=in September|by=Lodestar}-{40|pln|^}. Basin State University took all adults, this month: {49|pa|t=this month|by=Basin State University} to {41|pan|^}, give or take {3.8|moe|^}.

Our read: it's Alder against the rest. If Juniper gets anywhere near {half|-}, the train leaves the station. If not, see you in 2038.

P.S. We goofed last week. The no side's bus ads cost {$310,000|bu}, not {$31,000|bu0}.

@doc denwire | wire agency | 2034-11-08
Train tax narrowly ahead in Colorado after trailing at first

(UP) — A proposed sales tax to build a commuter railroad moved in front Wednesday as populous Alder County worked through its backlog.

With the noon update, the measure had {50.4 percent|y2|t=With the noon update}. It had opened at {48.7|y1|t=at 7 p.m. Tuesday} at 7 p.m. Tuesday, on the strength of Quill County's quick count.

Supporters, who reported having taken in {$8.7 million|ry|s=Supporters} by late October against the opponents' {$5.2 million|rn|s=the opponents'}, said they were confident. "There's nothing but good boxes left," said campaign manager Ignatius Baptiste-Lund.

The levy of {0.4 percentage points|rate} would underwrite part of a {$3.9 billion|cap} line with {14|st} stops.

Final tallies are due Nov. 21.

@doc juniperbee | county paper | 2034-11-22
We said no, and we're getting a train

The clerks signed the papers Tuesday, and there it is: Juniper County turned the transit tax down, with {49.6%|yj|t=Tuesday|s=Juniper County} in favor, and will pay it anyway.

Of the {443,200|vt|^} ballots in the {three|-} counties, {214,600|va|^|s=Alder} came from Alder, and there {57.9%|ya|^|s=there} liked it. Ours were {131,900|vj|^|s=Ours}. Quill, with {96,700|vq|^|s=Quill}, hated it: {38.4|yq|^}.

Add it all up and Yes has {51.2|y|^} percent and a winning margin of {10,640|~mv|^}, more or less, since {a few dozen|-} cured ballots are still being argued about.

Turnout was {71.5%|turn|s=the three counties}, said to be the best for a midterm year.

What comes here? Of {14|st} stations, {three|-} are ours. The commissioners' chair, Lottie Abegunde, wants it in writing. "A station is not a parking lot with a sign on it," she said. By her reckoning Juniper shops will collect {$44 million|jm|by=By her reckoning|s=Juniper} of the {$168 million|rev|by=By her reckoning}.

— Ezequiel Thorn, from the courthouse. Box 118, Juniper Springs.
