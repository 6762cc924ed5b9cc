@story ras-el-tin-port
@topic Half-year results of the Ras el-Tin port authority, Egypt, 2016
@subject P = Ras el-Tin Port Authority | Ras el-Tin | the authority | the port
@subject A = Admiral Hazem Sirageldin | Sirageldin | the chairman
@subject K = Kassiopi Terminals | Kassiopi | the Greek operator
@subject Q = Port Said West | the rival to the east
@subject W = dockers' committee | the dockers | dock workers
@fact usd16 = 187000000 | revenue | P | dollars of dues and handling fees | first half 2016 | cumulative
@fact usd15 = 204000000 | revenue | P | dollars of dues and handling fees | first half 2015 | cumulative
@fact fall = 8.3 | rate | P | percent fall of dollar revenue | first half 2016 | snapshot
@fact egp16 = 1650000000 | revenue | P | pounds of dues and handling fees | first half 2016 | cumulative
@fact egp15 = 1550000000 | revenue | P | pounds of dues and handling fees | first half 2015 | cumulative
@fact rise = 6.5 | rate | P | percent rise of revenue in pounds | first half 2016 | snapshot
@fact rate16 = 8.82 | price | P | pounds to the dollar in the accounts | first half 2016 | snapshot
@fact teu16 = 612000 | other | P | containers handled | first half 2016 | cumulative
@fact teu15 = 655000 | other | P | containers handled | first half 2015 | cumulative
@fact june = 94000 | other | P | containers handled in the month | June 2016 | cumulative
@fact teuQ = 790000 | other | Q | containers handled | first half 2016 | cumulative
@fact calls = 1184 | other | P | ships that called | first half 2016 | cumulative
@fact wait = 31 | waiting | P | hours at anchor on average | first half 2016 | snapshot
@fact wait0 = 44 | waiting | P | hours at anchor on average | first half 2015 | snapshot
@fact inv = 340000000 | budget | K | dollars to be put into the new quay | 2017-2020 | plan | pledged
@fact quay = 1100 | distance | K | metres of new quay | 2020 | plan
@fact stake = 49 | other | K | percent of the new terminal company | 2017 | plan
@fact jobs = 900 | jobs | K | new jobs at the quay | 2020 | plan | pledged
@fact staff = 5400 | jobs | P | employees | 2016 | snapshot
@fact full = 390000000 | revenue | P | dollars of dues and handling fees in the year | 2016 | plan | projected
@fact bonus = 2 | other | W | months of pay demanded as a bonus | July 2016 | plan | hypothetical
@rel change fall = usd15 -> usd16
@rel change rise = egp15 -> egp16
@rel product egp16 = usd16 * rate16
@trap usd16 egp16 :: dollars and pounds
@trap fall rise :: down in dollars and up in pounds
@trap june teu16 :: month and half-year
@trap teu16 teuQ :: two ports
@trap usd16 full :: half and year
@trap wait wait0 :: this year and last

@doc a-state | state newspaper | 2016-07-20
Ras el-Tin port achieves leap in revenues

Revenues of the Ras el-Tin Port Authority rose by {6.5 percent|rise|t=during the first half of 2016} during the first half of 2016, its chairman, Admiral Hazem Sirageldin, announced yesterday, praising the sons of the port for their sweat.

The authority collected {LE1.65 billion|egp16|v=1650000000|t=during the first half of 2016|by=Admiral Hazem Sirageldin}, compared to {LE1.55 billion|egp15|v=1550000000|t=the same period last year|^} in the same period last year. A number of {1,184|calls} vessels were received.

Sirageldin added that ships now spend {31|wait|t=now|by=Sirageldin} hours awaiting a berth, having spent {44|wait0|t=a year ago} a year ago. He affirmed that the second half would see the beginning of the giant quay to be built by the Greek company Kassiopi, with investments of {$340 million|inv} and a length of {1,100|quay} metres, providing {900|jobs} job opportunities for youth.

The chairman denied rumours about any reduction in the {5,400|staff} employees.

@doc b-wire | financial wire | 2016-07-20
Egypt's Ras el-Tin box port sees dollar revenue slip {8 pct|fall}

CAIRO, July 20 - Egypt's second-busiest Mediterranean box port earned {$187 million|usd16|t=in January-June} in January-June, down {8.3 percent|fall} from {$204 million|usd15|t=a year before} a year before, its accounts showed on Wednesday, as shipping lines cut services.

In local currency the port reported a {6.5 percent|rise} gain, reflecting the pound's slide to an average {8.82|rate16} to the dollar.

Container throughput eased to {612,000|teu16} twenty-foot units from {655,000|teu15}. Port Said West handled {790,000|teuQ}. June was the weakest month since 2011, at {94,000|june|t=June}.

The authority now sees full-year income of {$390 million|full|t=full-year|by=The authority}; it had budgeted {$430 million|-}.

Greece's Kassiopi Terminals is to hold {49 percent|stake} of a venture that will build an {1,100|quay}-metre quay.

@doc c-weekly | independent weekly | 2016-07-24
One port, two truths

Take your pick. If you count in pounds, as the chairman does in front of cameras, Ras el-Tin did better this year: {1.65|egp16|x=1000000000} billion against {1.55|egp15|x=1000000000}. If you count in what ships actually pay with, it did worse, by {17|-} million dollars.

A shipping agent, who would not be named, laughed at the boast about waiting. "{Thirty-one|wait} hours, yes. Because there are fewer ships. A restaurant with empty tables also serves quickly."

Dock workers have done their own sums. Since revenue has gone up by {six and a half percent|rise|by=the admiral}, as the admiral says, they would like their share, in the shape of {two|bonus} months' salary before the feast. There are {5,400|staff} of them on the books. No answer has come.

The Greeks, meanwhile, have signed for {49 percent|stake} and {$340 million|inv}; of that sum, the first {$25 million|-} is due only in March.

@doc d-trade | shipping bulletin | 2016-07-22
MED PORTS H1 ROUND-UP

Ras el-Tin: {612,000|teu16} TEU, minus {6.6%|-} on the {655,000|teu15|t=in H1 2015} TEU moved in H1 2015. {1,184|calls} calls. Average time at anchorage {31|wait}h (H1 2015: {44|wait0|t=H1 2015}h). Revenue {US$187m|usd16} (2015: {US$204m|usd15|t=2015}).
Comment: transhipment is migrating east. Kassiopi's greenfield quay will not be ready before 2020; the {900|jobs|m=projected} hires it speaks of would be our first good news.

Port Said West: {790,000|teuQ} TEU, plus {3%|-}. Ex-chairman gone; tariff unchanged at {$118|-} a lift.

Next round-up: October. Advertise here: rates from EUR 450.
