@story w-lift-cartel
@topic Japan's competition commission fines lift makers for rigging maintenance bids, 2004
@subject F = Fair Trade Commission | JFTC | the commission | the watchdog
@subject A = Asahi Kensetsu Lift | Asahi Lift | Asahi | the largest of the companies
@subject T = Toyomura Elevator | Toyomura | Toyomura's
@subject M = Minato Hoist | Minato | the whistleblower
@subject K = Kitagawa Shoko | Kitagawa
@subject B = Osaka Metropolitan Housing | OMH | the housing body
@subject C = cartel | bid-rigging ring | the scheme | the four | the companies
@subject P = Eiji Sunada | Sunada | president
@fact n = 4 | other | C | companies that took part | - | constant
@fact ft = 3870000000 | damages | F | yen of surcharge in all | 2004-11-09 | snapshot
@fact fa = 2160000000 | damages | A | yen of surcharge | 2004-11-09 | snapshot
@fact fy = 1240000000 | damages | T | yen of surcharge | 2004-11-09 | snapshot
@fact fk = 470000000 | damages | K | yen of surcharge | 2004-11-09 | snapshot
@fact fm = 0 | damages | M | yen of surcharge | 2004-11-09 | snapshot
@fact f1 = 4200000000 | damages | F | yen of surcharge in all, first draft | 2004-09 | plan | projected
@fact md = 7 | other | C | contracts of the last year with no rival bid | 2003 | snapshot
@fact cn = 318 | other | C | maintenance contracts rigged | 1997 to 2003 | cumulative
@fact cl = 29100 | other | C | lifts in the rigged contracts | 1997 to 2003 | cumulative
@fact cw = 21400000000 | revenue | C | yen of contracts rigged | 1997 to 2003 | cumulative
@fact yr = 6 | duration | C | years that the arrangement lasted | 1997 to 2003 | constant
@fact up = 18 | rate | C | percent by which tenants overpaid | 1997 to 2003 | snapshot | projected
@fact od = 3900000000 | damages | B | yen of compensation claimed | 2004-11-10 | plan | hypothetical
@fact of = 1240 | homes | B | blocks of flats looked after | - | constant
@fact pc = 30 | rate | P | percent of pay given up by the president | 2004-11-10 | plan | pledged
@fact pm = 3 | duration | P | months of lower pay | 2004-11-10 | plan | pledged
@fact ap = 84700000000 | revenue | A | yen of yearly sales | year to March 2004 | snapshot
@fact an = 5300000000 | profit | A | yen of yearly net profit forecast | year to March 2005, old forecast | plan | projected
@fact an2 = 3100000000 | profit | A | yen of yearly net profit forecast | year to March 2005, new forecast | plan | projected
@fact ad = 2200000000 | other | A | yen taken off the profit forecast | 2004-11-10 | snapshot
@fact sh = 11.6 | rate | A | percent by which the share fell | 2004-11-10 close | snapshot
@fact th = 4 | rate | T | percent by which the share fell | 2004-11-10 close | snapshot
@fact rt = 6 | rate | F | percent of sales set as surcharge | - | constant | threshold
@fact hr = 17 | other | F | offices searched | 2003-12-02 | cumulative
@fact re = 14 | other | C | people questioned | 2003-12 | cumulative
@rel sum ft = fa + fy + fk
@rel diff ad = an - an2
@trap fa fy :: two companies
@trap ft f1 :: the surcharge imposed and the first draft
@trap ft od :: fine to the State and claim of the housing body
@trap ap cw :: one firm's sales and the rigged contracts
@trap an an2 :: old forecast and new
@trap cn cl :: contracts and lifts
@trap sh th :: two shares

@doc a-wire | wire agency | 2004-11-09
Lift makers fined {3.87 billion|ft} yen for bid-rigging

TOKYO, Nov. 9 (Keihin) -- The Fair Trade Commission on Tuesday ordered {three|-} elevator companies to pay a total of {3.87 billion|ft|by=The Fair Trade Commission} yen for having divided among themselves contracts to maintain the lifts of public housing in Osaka, officials said.

Asahi Kensetsu Lift must pay {2.16 billion|fa} yen, Toyomura Elevator {1.24 billion|fy} yen and Kitagawa Shoko {470 million|fk} yen. A fourth, Minato Hoist, went to the commission first and pays {nothing|fm|v=0}.

The {four|n} are said to have agreed from 1997 through 2003 on who would win {318|cn} contracts worth {21.4 billion|cw} yen, meeting on the second Thursday of the month at a karaoke bar.

The commission estimates that the tenants paid about {18|~up|by=The commission} percent too much over {six|yr} years. It raided {17|hr|t=last December} offices last December, and took statements from {14|re} people.

A draft of September had put the fines at {4.2 billion|f1|t=of September} yen.

@doc b-newspaper | national newspaper | 2004-11-10
Lift president bows for {27|-} seconds; bonus gone

Staff Writer

The president of Asahi Kensetsu Lift, Eiji Sunada, 63, bowed to {sixty|-} reporters at a hotel in Shinagawa last night and said he'd give up {30|pc|by=Eiji Sunada} percent of his pay for {three|pm} months.

The company, the largest of the {four|n} that carved up Osaka's public lifts, was told on Tuesday to pay a surcharge of {¥2.16 billion|fa|t=on Tuesday}. It cut its forecast of net profit for the year to March from {¥5.3 billion|an|t=for the year to March} to {¥2.9 billion|!an2|by=It}, saying that this took in the fine and lower orders. The reduction, {¥2.2 billion|ad}, is the first in {nine|-} years.

Of Toyomura's {¥1.24 billion|fy}, president Reiko Hamano said only that her firm "accepts the order solemnly". It is thought to weigh whether to appeal. Kitagawa, a family company, has less than {¥9 billion|-} in turnover a year and must find {¥470 million|fk} by February.

The bar where they met, on the 3rd floor of a building in Kitashinchi, closed last year. Its bill for 1999 alone, according to a document seen by this newspaper, ran to {¥6.8 million|-}.

Weather: Osaka 17/9, Sapporo 8/1

@doc c-tv | local TV script | 2004-11-10
NAMBA TV / EVENING 6 / ITEM 2 — LIFTS (RUNS 1:40)

ANCHOR: Riding up to the tenth floor in Osaka has cost you more than it should. For {six|yr} years {four|n} firms quietly agreed who'd fix your lift. Tuesday they got the bill: {3.78|!ft|x=1000000000|t=Tuesday} billion yen in all.

REPORTER: Kiyoko Endo lives in one of the {1,240|of} blocks run by Osaka Metropolitan Housing. She's 74. When the lift in Building 12 broke down last winter she walked.

KIYOKO ENDO: {Eight|-} floors, with the shopping. They said a part was coming from Nagoya.

REPORTER: The part never came from Nagoya. The contract had been promised to another company, and the letters say so. In the end there were {318|cn|t=from 1997} rigged contracts from 1997, covering {29,100|cl} lifts. The commission estimates people paid {eighteen|up|by=The commission} percent over the odds.

ANCHOR: Asahi Lift's share price fell {11.6|sh|t=today} percent today. Toyomura's was down {four|th|t=today}.

REPORTER: And Osaka Metropolitan Housing says it may go to court. It talks of {3.9 billion|od|by=Osaka Metropolitan Housing} yen.

@doc d-english | English-language daily | 2004-11-11
Housing body weighs claim after cartel ruling

By Marlow Tennant

Osaka Metropolitan Housing, whose lifts were at the centre of the bid-rigging ring, said yesterday it would seek {¥3.9 billion|od|t=yesterday} in compensation if its lawyers agree -- by coincidence almost exactly the sum that the watchdog levied on the companies, {¥3.87 billion|ft}, though the latter goes to the Treasury.

The body claims the firms overcharged it on {213|!cn|t=over six years} contracts over six years and calculates the harm on a total value of {¥21.4 billion|cw}. The {six|rt} percent rate that the law prescribes for fines is "a licence fee", said its chairman, Noboru Ikeda; Japan's should be {ten|-}.

Who blew the whistle is no secret: Minato Hoist. It is the smallest of the {four|n} and the only one not to be punished. "It wasn't heroism, it was arithmetic," a former manager told us. In 2003, he said, {seven|md} contracts in a row drew a single bid each, and a new auditor noticed.

Shares in Asahi ended Wednesday {11.6 percent|sh|t=Wednesday} lower, a loss of value far above its {¥2.16 billion|fa} share of the penalty; analysts now see profit this fiscal year at {¥3.1 billion|an2|t=this fiscal year}, as does the company.

Asahi had sales of {¥84.7 billion|ap|t=to last March} in the year to last March.

(C) 2004 The Kansai Chronicle. Subscriptions 06-555-4110

@doc e-list | Q&A box in a consumer magazine | 2004-12-01
THE LIFT CASE IN {SEVEN|-} FIGURES

How many firms? {Four|n}, of which {three|-} pay.

How much? {¥3,870 million|ft|t=9 November} was demanded on 9 November. Asahi pays more than {half|-} of that, {¥2,160 million|fa}.

How long? {Six|yr} years, from 1997.

How many lifts? {29,100|cl}. In all {318|cn} contracts were shared out.

How much too much? Around {18%|~up}. For a household of {three|-} it came to some {¥900|-} a year, says the commission.

Can I get my money back? Not yet. OMH is preparing to sue for {¥3,900 million|od}. Should it win, it has pledged lower service charges.

And the price of repairs now? Bids at the first open tender, on 24 November, came in at {¥1,310|-} a lift a month, against {¥1,640|-} under the old contract.
