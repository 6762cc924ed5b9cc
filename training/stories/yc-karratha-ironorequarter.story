@story karratha-ironorequarter
@topic An Australian iron ore miner's production quarter, a cyclone, a royalty row and a driverless-train pay claim
@subject H = Hamersby Iron | Hamersby | the miner | the company | HIR
@subject P = Cape Torrens port | Cape Torrens | the port
@subject I = iron ore price | iron ore | the benchmark | Singapore futures
@subject N = Ngarlawanga Nation Corporation | Ngarlawanga | traditional owners | the corporation
@subject U = Western Mine Workers' Alliance | WMWA | the alliance | the union
@subject T = Treasury of Western Australia | WA Treasury | the state | Treasurer Bronte Halloran
@subject A = Kestrel Securities | Kestrel | analysts | the broker
@subject C = Cyclone Odalys | Odalys | the cyclone
@fact s1 = 47.5 | other | H | millions of tonnes shipped in the quarter | January-March 2033 | cumulative
@fact s0 = 50 | other | H | millions of tonnes shipped in the quarter | January-March 2032 | cumulative
@fact sg = 5 | rate | H | percent fall of tonnes shipped on the year | January-March 2033 | snapshot
@fact sq = 54.2 | other | H | millions of tonnes shipped in the quarter | October-December 2032 | cumulative
@fact se = 46.2 | other | A | millions of tonnes expected to be shipped in the quarter | January-March 2033 | snapshot | projected
@fact sb = 1.3 | margin | H | millions of tonnes by which shipments beat the forecast | January-March 2033 | snapshot
@fact m1 = 52.9 | other | H | millions of tonnes mined in the quarter | January-March 2033 | cumulative
@fact gl = 205 | other | H | millions of tonnes to be shipped in the year, low end | guidance, year to June 2033 | plan | projected
@fact gh = 212 | other | H | millions of tonnes to be shipped in the year, high end | guidance, year to June 2033 | plan | projected
@fact y9 = 153.1 | other | H | millions of tonnes shipped | July 2032 to March 2033 | cumulative
@fact p1 = 84 | price | H | US dollars received per tonne | January-March 2033 | snapshot
@fact p0 = 96 | price | H | US dollars received per tonne | January-March 2032 | snapshot
@fact pg = 12.5 | rate | H | percent fall of the price received | January-March 2033 | snapshot
@fact pb = 91.3 | price | I | US dollars a tonne, 62 percent iron, average | January-March 2033 | snapshot
@fact pr = 92 | rate | H | price received as a share of the benchmark | January-March 2033 | snapshot
@fact pn = 88.6 | price | I | US dollars a tonne, 62 percent iron | 20 April 2033 | snapshot
@fact c1 = 20.4 | price | H | US dollars of cash cost per tonne | January-March 2033 | snapshot
@fact c0 = 18.9 | price | H | US dollars of cash cost per tonne | January-March 2032 | snapshot
@fact cd = 1.5 | margin | H | US dollars by which cash cost rose | January-March 2033 | snapshot
@fact cgl = 19.5 | price | H | US dollars of cash cost per tonne, high end | guidance, year to June 2033 | plan | projected
@fact rv = 3990 | revenue | H | millions of US dollars of sales in the quarter | January-March 2033 | snapshot
@fact nd = 2.1 | other | H | billions of US dollars of net debt | 31 March 2033 | snapshot
@fact cx = 3.6 | budget | H | billions of US dollars of investment in the year | guidance, year to June 2033 | plan | projected
@fact sh1 = 21.63 | price | H | Australian dollars for a share | 20 April 2033 close | snapshot
@fact sh0 = 21 | price | H | Australian dollars for a share | 19 April 2033 close | snapshot
@fact shg = 3 | rate | H | rise of the share price on the day | 20 April 2033 | snapshot
@fact tp = 23.5 | price | A | Australian dollars of target price for a share | 21 April 2033 | snapshot | projected
@fact cd1 = 6 | duration | P | days of closure | February 2033 | snapshot
@fact cw = 231 | speed | C | kilometres an hour of the strongest gust | 14 February 2033 | snapshot
@fact cl = 3.4 | damages | C | millions of tonnes of shipments lost | February 2033 | snapshot | projected
@fact cs = 27 | other | P | ships waiting | 20 February 2033 | snapshot
@fact cr = 410 | other | C | millimetres of rain in two days | 15 February 2033 | cumulative
@fact ny = 68 | revenue | N | millions of Australian dollars of royalties in the year | 2032 | snapshot
@fact nc = 195 | damages | N | millions of Australian dollars claimed for back royalties | April 2033 | plan | hypothetical
@fact nr = 0.5 | rate | N | royalty on sales | since 2011 | constant
@fact nrd = 0.75 | rate | N | royalty on sales demanded | April 2033 | plan | hypothetical
@fact nm = 1120 | other | N | members | 2033 | snapshot
@fact nj = 214 | jobs | N | members employed by the miner | 2033 | snapshot
@fact nh = 9 | other | N | heritage sites damaged, corporation's count | 2008 to 2032 | cumulative
@fact nh2 = 4 | other | H | heritage sites damaged, company's count | 2008 to 2032 | cumulative
@fact je = 14800 | jobs | H | people employed | 31 March 2033 | snapshot
@fact jd = 380 | jobs | H | train drivers | 31 March 2033 | snapshot
@fact jx = 150 | jobs | H | train drivers' jobs to go | by 2035 | plan | projected
@fact at = 28 | rate | H | share of trains run without a driver | March 2033 | snapshot
@fact atp = 70 | rate | H | share of trains run without a driver | by 2035 | plan | projected
@fact dp = 242000 | price | U | Australian dollars a year of a driver's pay | 2033 | snapshot
@fact wd = 5.5 | rate | U | yearly pay rise demanded | April 2033 | plan | hypothetical
@fact wo = 3 | rate | H | yearly pay rise offered | April 2033 | plan | hypothetical
@fact bv = 97 | vote_share | U | vote for protected action | 26 April 2033 | snapshot
@fact tr = 7.9 | revenue | T | billions of Australian dollars of iron ore royalties | budget, year to June 2033 | plan | projected
@fact tr2 = 7.3 | revenue | T | billions of Australian dollars of iron ore royalties | April 2033 estimate, year to June 2033 | plan | projected
@fact trd = 0.6 | margin | T | billions of Australian dollars missing | April 2033 estimate | plan
@fact ts = 80 | price | T | US dollars a tonne assumed in the budget | year to June 2034 | plan | projected
@fact tm = 105 | revenue | T | millions of Australian dollars for each dollar of the ore price | 2033 | constant
@trap s1 sq :: this quarter and the one before
@trap s1 m1 :: shipped and mined
@trap s1 se :: result and forecast
@trap p1 pb :: price received and benchmark
@trap pb pn :: average and today
@trap c1 cgl :: cost and guidance
@trap gl y9 :: year and nine months
@trap ny nc :: royalties and claim
@trap nh nh2 :: two counts of sites
@trap at atp :: share now and planned
@trap tr tr2 :: budget and new estimate
@trap wd wo :: demanded and offered
@rel change sg = s0 -> s1
@rel diff sb = s1 - se
@rel change pg = p0 -> p1
@rel share pr = p1 / pb
@rel diff cd = c1 - c0
@rel product rv = s1 * p1
@rel change shg = sh0 -> sh1
@rel diff trd = tr - tr2

@doc a-wire | wire agency | 2033-04-20
Hamersby ships more iron ore than feared after cyclone

PERTH, April 20 (Southwire) - Hamersby Iron shipped {47.5 million|s1|v=47.5|t=in the March quarter} tonnes of iron ore in the March quarter, {5%|sg} less than a year ago, after Cyclone Odalys closed its port for {six|cd1} days, but more than the {46.2 million|se|v=46.2} that analysts had expected.

In the December quarter it'd shipped {54.2 million|sq|v=54.2|t=In the December quarter}.

The miner received {$84|p1|t=in the March quarter} a tonne, down {12.5%|pg} from {$96|p0|t=a year ago}. Cash costs rose to {$20.40|c1|t=in the March quarter} from {$18.90|c0|t=a year ago}.

It kept its guidance of {205|gl} million to {212 million|gh|v=212} tonnes for the year to June, having shipped {153.1 million|y9|v=153.1|t=in nine months} in nine months. It said that costs would end the year above the top of its range, {$19.50|cgl}.

The stock gained {3%|shg} to {A$21.63|sh1}.

@doc b-broker | broker's note | 2033-04-21
KESTREL SECURITIES — Hamersby Iron (HIR) — BUY, PT A${23.50|tp}

March Q: a beat on boats, a miss on cost

Shipments {47.5Mt|s1|v=47.5|t=March Q}: {1.3Mt|sb|v=1.3} over us. Mined {52.9Mt|m1|v=52.9|t=March Q}, so there are stocks at the mine to be railed. We get to 206Mt for FY33, just inside.

Price US${84|p1|t=March Q}, i.e. {92%|pr} realisation of a {US$91.30|pb|t=March Q} benchmark. Spot's {US$88.60|pn|t=yesterday} as of yesterday.

C1 US${20.40|c1|t=March Q}, up {US$1.50|cd} YoY. Diesel, demurrage, overtime. It'll unwind.

Sales c. US${3.99bn|rv|v=3990|t=March Q}. Net debt US${2.1bn|nd|v=2.1|t=end-March}, end-March. Capex US${3.6bn|cx|v=3.6|t=this year} this year, unchanged.

Risks: (1) royalties claim by Ngarlawanga, A${195m|nc|v=195}; (2) rail IR; (3) China.

Shares closed at A${21.63|sh1|t=yesterday} (prior {21.00|sh0}).

Analyst certification: the views are mine. L. Papadimitriou-Ngo, +61 8 5550 0177

@doc c-regional | regional newspaper | 2033-04-27
Drivers back action as robots take the rails

KARRATHA — Nearly all of them said yes. In a ballot declared on Tuesday {97 per cent|bv|t=on Tuesday} of Hamersby's train drivers who voted gave their union leave to stop work.

There are {380|jd|t=at present} of them at present. The company would like to have {150|jx|t=by 2035} fewer by 2035, when {70 per cent|atp|^} of its trains are to run with nobody in front. {28 per cent|at|t=last month} did last month.

A driver's on about {$242,000|~dp} a year. The Western Mine Workers' Alliance asks for {5.5 per cent|wd} a year. Hamersby has put {three|wo} on the table.

"The robot doesn't stop for a camel," said Shayne Kowalczuk-Lee, who's driven the Cape Torrens line for 19 years. "I've stopped for eleven."

The miner, which employs {14,800|je}, said no one would be forced out.

It's been a hard wet season. In February the cyclone dropped {410|cr|t=in two days} millimetres in two days, with gusts of {231|cw} km/h, and when it had gone {27|cs|t=on the 20th} ships lay off the port on the 20th.

Fishing: red emperor off Delambre. FeNaCl tickets from $28. Roebourne road works to 9 May.

@doc d-nation | Aboriginal corporation media statement | 2033-04-22
NGARLAWANGA: THE SUMS DON'T MATCH

Ngarlawanga Nation Corporation, on behalf of its {1,120|nm} members, has today filed a claim against Hamersby Iron in the Federal Court for {$195 million|nc|v=195}.

Since 2011 the agreement has given us {half a per cent|nr|v=0.5|t=Since 2011} of what the ore is sold for. Hamersby has worked it out on what its own trading house in Singapore pays. That isn't the same. Last year we got {$68 million|ny|v=68|t=Last year}.

We also want a new agreement at {three-quarters of a per cent|nrd|v=0.75}.

{Nine|nh|t=since 2008|by=Ngarlawanga Nation Corporation} of our places have been broken since 2008. The company says it was {four|nh2|by=The company|t=since 2008}. We can take it to all of them.

We're not against mining. {214|nj} of us work there. We're against being the only ones on the train who aren't told where it's going.

Chair: Auntie Bernadette Wyloo. Media: 0491 570 156

@doc e-state | state politics newsletter | 2033-04-29
THE TERRACE, Friday: who ate the royalty?

Treasurer Bronte Halloran has {600 million|trd|v=0.6} reasons to dislike Cyclone Odalys. In the budget she had {$7.9 billion|tr|v=7.9} of iron ore royalties for the year to June; the Treasury's new number is {$7.3 billion|tr2|v=7.3|t=new number}.

It isn't all wind. Each dollar off the ore price costs the state {$105 million|tm|v=105}, and the first quarter averaged {US$91.30|pb|t=the first quarter}. For next year's budget she's been cautious: {US$80|ts|t=next year's}.

Hamersby alone lost {3.4 million|cl|v=3.4|t=in February|by=by its own estimate} tonnes of shipments in February, by its own estimate. It shipped {50 million|s0|v=50|t=in the same quarter of last year} in the same quarter of last year.

So, no stamp duty cut. "I'd rather be boring than wrong," said the Treasurer. It was pointed out to her that one can be both.

Ins and outs: The Member for Pilbara has a new dog. GST relativity 0.82.
