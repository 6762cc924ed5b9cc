@story strathcarron-homes
@topic Affordable housing in two Scottish council areas: approvals, starts, completions, acquisitions
@subject S = Strathcarron Council | Strathcarron | Strathcarron's
@subject D = Dunaber Council | Dunaber
@subject C = Scotland | the Scottish Government | across Scotland | Scottish ministers
@subject H = Housing Secretary Catriona Mwangi | Mwangi | the housing secretary
@subject W = Shelterwell Scotland | Shelterwell | the charity
@fact sa = 712 | homes | S | affordable homes approved | 2028/29 | snapshot
@fact ss = 548 | homes | S | affordable homes started | 2028/29 | snapshot
@fact sc = 431 | homes | S | affordable homes completed | 2028/29 | snapshot
@fact sb = 96 | homes | S | second-hand homes bought | 2028/29 | snapshot
@fact st = 650 | homes | S | affordable homes to be completed | 2028/29 | plan | pledged
@fact s0 = 502 | homes | S | affordable homes completed | 2027/28 | snapshot
@fact scr = 335 | homes | S | affordable homes newly built | 2028/29 | snapshot
@fact da = 388 | homes | D | affordable homes approved | 2028/29 | snapshot
@fact ds = 417 | homes | D | affordable homes started | 2028/29 | snapshot
@fact dc = 463 | homes | D | affordable homes completed | 2028/29 | snapshot
@fact d0 = 371 | homes | D | affordable homes completed | 2027/28 | snapshot
@fact dt = 400 | homes | D | affordable homes to be completed | 2028/29 | plan | pledged
@fact ca = 8240 | homes | C | affordable homes approved | 2028/29 | snapshot
@fact cs = 7415 | homes | C | affordable homes started | 2028/29 | snapshot
@fact cc = 8960 | homes | C | affordable homes completed | 2028/29 | snapshot
@fact ct = 110000 | homes | C | affordable homes to be completed | by 2032 | plan | pledged
@fact cd = 47300 | homes | C | affordable homes completed towards the target | 2029-03-31 | cumulative
@fact sw = 9870 | waiting | S | households on the housing list | 2029-03-31 | snapshot
@fact dw = 6140 | waiting | D | households on the housing list | 2029-03-31 | snapshot
@fact sh = 618 | homes | S | households in temporary accommodation | 2029-03-31 | snapshot
@fact shc = 204 | other | S | children in temporary accommodation | 2029-03-31 | snapshot
@fact bu = 768000000 | budget | C | pounds for affordable homes | 2029/30 | plan
@fact bu0 = 596000000 | budget | C | pounds for affordable homes | 2028/29 | plan
@fact sg = 41000000 | budget | S | pounds of government grant | 2028/29 | plan
@fact sp = 33500000 | spending | S | pounds of government grant spent | 2028/29 | snapshot
@fact cpu = 214000 | price | S | pounds to build one home | 2028/29 | snapshot
@fact un = 7500000 | budget | S | pounds of government grant returned | 2028/29 | snapshot
@rel diff un = sg - sp
@rel sum sc = scr + sb
@race done = dc sc
@trap sa sc :: approved and completed
@trap ss ds :: two councils
@trap sc s0 :: two years
@trap cc cd :: one year and the programme
@trap sc scr :: with and without bought homes
@trap st dt :: two targets
@trap sg sp :: granted and spent

@doc a-bbcish | broadcaster regional page | 2029-06-26
Strathcarron misses affordable homes target by a third

Strathcarron Council completed {431|sc|t=last year} affordable homes last year, official statistics show, far fewer than the {650|st} it had pledged and also down on the {502|s0|t=the year before} of the year before.

Neighbouring Dunaber, which has barely half the population, finished {463|dc|t=last year}, having aimed for {400|dt}.

Of the Strathcarron total {96|sb} were existing houses that the council bought, the figures show; {335|scr} were new.

Across Scotland {8,960|cc|t=last year} were completed and {7,415|cs|^} begun. Scottish ministers want {110,000|ct|t=by 2032|by=Scottish ministers} by 2032 and have so far reached {47,300|cd|t=so far}.

Housing Secretary Catriona Mwangi said this year's budget of {£768m|bu|t=this year's}, up from {£596m|bu0}, would "get the diggers moving".

Strathcarron has {9,870|sw} households on its list and {618|sh} in temporary accommodation.

Approvals nationwide came to {8,240|ca|t=last year}.

Related: A9 closed after lorry sheds 20 tonnes of potatoes

@doc b-local | weekly local paper | 2029-06-29
‘Where are oor hooses?’

Eilidh Macaskill-Baptiste

FAMILIES stuck in B&Bs have slated cooncil chiefs after it emerged just {398|!sc|t=in twelve months} keys were handed over in twelve months.

Mum-of-three Shannon Duthie has been in one room in the Station Hotel since Hogmanay. “They tell me I’m {two-thousand-and-something|-} on the list,” she said. The list has {9,870|sw} names.

Her bairns are among {204|shc|s=here} here with no permanent home.

Council leader Murdo Achterlonie pointed out that builders had broken ground on {610|!ss|t=last year|s=Council leader Murdo Achterlonie} properties last year and that approvals, at {712|sa|t=last year}, were the best in a decade.

“Dunaber only approved {388|da|t=last year},” he said. “Ask me again in two years.”

But why was money left over? From a {£41 million|sg} grant, only {£33.5 million|sp} was used.

● The Green Welly Boot Sale, Sat 10am, 40 stalls

@doc c-charity | charity press release | 2029-06-26
Shelterwell Scotland responds to housing statistics

Too few, too slow, and now too late for {204|shc|s=Strathcarron} children in Strathcarron.

The charity’s analysis of today’s figures:
• Completions nationally: {8,960|cc}. At that pace {110,000|ct|t=by 2032} by 2032 is out of reach, with {47,300|cd|t=done} done.
• Starts, {7,415|cs}, and approvals, {7,980|!ca}, point to a thinner pipeline.
• Strathcarron: approvals {712|sa}, starts {548|ss}, completions {431|sc}. Costs per home have hit {£214,000|cpu}.
• Dunaber: approvals {388|da}, starts {417|ds}, completions {463|dc}. It is good to see a rise from {371|d0|t=the previous year} the previous year.

Director Joseph Okafor-Blyth: “The budget has gone to {£768 million|bu}. It was cut to {£596 million|bu0|t=last year} last year. You can’t turn a tap on and off and expect water pressure.”

Notes to editors: registered charity SC0555123. Call 0131 555 0150.

@doc d-trade | construction trade magazine | 2029-07-04
Small council, tall order: how Dunaber outbuilt its neighbour

You don’t need to be big. You need a pipeline. Dunaber’s housing convener, a retired quantity surveyor, kept one on her kitchen wall, and {463|dc|t=2028/29} doors opened in 2028/29 where only {400|dt} had been pencilled in.

Next door, they promised {560|!st|t=for the same year|s=they} for the same year. Two contractors went bust. Site starts did reach {548|ss}, so expect better figures, but unit costs at {£214,000|cpu} swallowed the margin, and {£7.5 million|un|s=Next door} of grant went back to Edinburgh.

Could Dunaber run dry? It approved {388|da} and began {417|ds}; you can’t start more than you approve for ever. Its queue: {6,140|dw}.

PRODUCT FOCUS: SIPs panels, 142 mm, U-value 0.15
