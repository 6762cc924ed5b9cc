@story l1-oakmere-campaign-money
@topic Oakmere, Maryland: donors, public matching and late money in the 2022 mayoral primary
@subject J = Chidi Jacobs-Eze | Jacobs-Eze | the delegate | Chidi
@subject B = Beatrix Lund | Lund | the incumbent | the mayor | Mayor Lund
@subject H = Hal Pruitt | Pruitt | the developer
@subject F = Oakmere Fair Elections Fund | the fund | the matching fund
@subject X = Maryland Forward Together | Forward Together | the super PAC | the PAC
@subject O = Oakmere | the city | Oakmere elections board | elections board
@fact jr = 612300 | fundraising | J | money raised | 2022-06-07 report | cumulative
@fact jd = 4870 | other | J | people who gave | 2022-06-07 report | cumulative
@fact jm = 388000 | fundraising | J | public matching money received | 2022-06-07 report | cumulative
@fact jp = 224300 | fundraising | J | private donations | 2022-06-07 report | cumulative
@fact jc = 171000 | fundraising | J | cash on hand | 2022-06-07 report
@fact br = 945000 | fundraising | B | money raised | 2022-06-07 report | cumulative
@fact bd = 1130 | other | B | people who gave | 2022-06-07 report | cumulative
@fact bc = 402500 | fundraising | B | cash on hand | 2022-06-07 report
@fact hl = 1500000 | fundraising | H | own money lent to the campaign | 2022-06-07 report | cumulative
@fact hr = 1583000 | fundraising | H | money raised | 2022-06-07 report | cumulative
@fact hc = 266000 | fundraising | H | cash on hand | 2022-06-07 report
@fact cap = 6000 | other | O | limit on a gift to a candidate | 2022 | constant | threshold
@fact mcap = 150 | other | F | limit on a matched gift | 2022 | constant | threshold
@fact rat = 9 | other | F | public dollars for each of the first dollars given | 2022 | constant
@fact xs = 420000 | spending | X | spent on advertising | 2022-07-12 | cumulative
@fact fb = 2400000 | budget | F | money set aside for matching | 2022 | constant
@fact fine = 3250 | sentence | B | fine for a late report | 2022-06-30 | constant
@fact jv = 41.3 | vote_share | J | share of primary votes | 2022-07-22
@fact bv = 36.9 | vote_share | B | share of primary votes | 2022-07-22
@fact hv = 21.8 | vote_share | H | share of primary votes | 2022-07-22
@fact turn = 26.4 | turnout | O | share of registered Democrats who voted | 2022-07-22
@rel sum jr = jm + jp
@race primary = jv bv hv
@trap jr br :: two candidates' totals
@trap jr jp :: with and without the match
@trap hl hr :: his loan and his total
@trap cap mcap :: limits for ordinary and for matched gifts
@trap jc bc :: cash on hand of two candidates

@doc a-paper | city newspaper | 2022-06-09
A developer's millions, a mayor’s friends and {4,870|jd} strangers

By Sanjukta Rao

Three campaigns for mayor of Oakmere filed their books on Tuesday, and no two are built alike.

Hal Pruitt, the developer, lent himself {$1.5 million|hl|t=Tuesday}. With little else, his total stands at just under {$1.6 million|<hr|^}. Mayor Beatrix Lund reported {$945,000|br|^} from {1,130|bd|^} givers, many at the {$6,000|cap} limit. And Del. Chidi Jacobs-Eze collected {$612,300|jr|^} from {4,870|jd|^}.

More than half of what the delegate has is public. She took {$388,000|jm} from the city's new matching fund, which pays as much as {$9|rat} for each dollar of a small gift. Her own donors gave {$224,300|jp}. To qualify, she may not take more than {$150|mcap} from anyone.

In the bank, Lund has {$402,500|bc}, Pruitt {$266,000|hc} and Jacobs-Eze {$171,000|jc}.

The primary is July 19.
CORRECTED, June 10: An earlier version gave {$1.3 million|-} for Pruitt's loan.

@doc b-newsletter | politics newsletter | 2022-06-10
Oakmere Insider No. {212|-}

GOOD MORNING. It's {61|-} and drizzling at the harbor.

$$$ WATCH. The incumbent outraised everybody who isn't writing checks to himself: {$945K|br}, and with {$350K|!bc|s=The incumbent} unspent she can be on TV through the Fourth. Jacobs-Eze, {$612K|jr|round=1000} all in, of which the private half (not half!) is {$224K|jp|round=1000}.

How many humans? {Forty-nine hundred|~jd} or so for the delegate. Fewer than {1,200|<bd|s=the mayor} for the mayor.

THE PUBLIC PURSE. The Fair Elections Fund started the year with {$2.4 million|fb|t=started the year}. Matching tops out at {nine|rat} to one on gifts of up to {$250|!mcap}.

ALSO FILED LATE: Lund, whose treasurer blames "a portal." Fines run by the day.

@doc c-tv | local TV site | 2022-07-13
Outside money floods Oakmere mayor's race in final week

A group you've never heard of has now spent {$420,000|xs|t=now|by=state filings} on ads against Mayor Beatrix Lund, state filings show.

Maryland Forward Together isn't bound by the {$6,000|cap} ceiling that candidates live under. Its largest backer is a paving contractor that does business with Hal Pruitt. He lent his own campaign {$1.9 million|!hl|by=June's report}, June's report shows, and says he has "nothing to do with" the super PAC.

Lund's camp has had problems of its own. The elections board fined it {$3,250|fine|t=June 30|by=The elections board} on June 30 for handing in its paperwork {13|-} days late.

Jacobs-Eze, running on {$388,000|jm} of matching money, called the ads "a {four-hundred-thousand-dollar|~xs|v=400000} argument for public financing."

TRENDING: Bay Bridge backup {8|-} miles | Crab prices: {$340|-} a bushel?!

@doc d-wire | wire agency | 2022-07-23
Delegate unseats mayor in Oakmere primary

OAKMERE, Md. — State Del. Chidi Jacobs-Eze, who financed much of her bid with public matching money, won the Democratic nomination for mayor with {41.3 percent|jv|t=Friday} of the vote, results released Friday show.

Mayor Beatrix Lund had {36.9 percent|bv|^} and Hal Pruitt, the wealthiest of the three, {21.8 percent|hv|^}. Turnout was {26.4 percent|turn|^}.

By early June, Jacobs-Eze had reported {$612,300|jr|t=By early June} in receipts, Lund {$945,000|br|^} and Pruitt {$1.58 million|hr|^}, all but {$83,000|-} of it his own. An outside group put {$420,000|xs|t=in the last month} into the race in the last month.

The city set aside {$2.4 million|fb} for matching this year.

@doc e-blog | watchdog blog | 2022-07-25
What did a vote cost?

Everybody asks, so here goes. The winner's books in June: {$612,300|jr|t=in June}. Take out the {$388,000|jm|^} that came from us, the taxpayers, and {$284,300|!jp|^} was hers. About {4,900|~jd|^} people did that.

Pruitt's books: {$1.58 million|hr|^}, for {21.8%|hv}. He finished third, behind the mayor's {34%|!bv}.

Was the fund worth it? It was budgeted at {$2.4 million|fb}, and less than a third is gone. I'd say yes. I'd also fix that {nine|rat}-for-one ratio before someone games it, and I would raise the late fee from what Lund paid, {$3,250|fine|s=Lund}, to something a campaign would notice.

Posted by Dov at 9:14 | {23|-} comments
