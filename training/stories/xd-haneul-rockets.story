@story xd-haneul-rockets
@topic A rocket start-up in South Korea: launches, customers and money
@subject R = Haneul Launch | Haneul | the company | the start-up
@subject V = Vega-Sun fund | the fund
@subject U = university satellites | universities
@subject G = government satellites | ministries
@subject C = commercial satellites | companies
@subject J = Jun-seo Adeleke | Adeleke | the founder
@fact s = 84 | other | R | satellites launched | 2036-11 | cumulative
@fact u = 39 | other | U | satellites launched | 2036-11 | cumulative
@fact g = 18 | other | G | satellites launched | 2036-11 | cumulative
@fact c = 27 | other | C | satellites launched | 2036-11 | cumulative
@fact la = 14 | other | R | launches | 2036-11 | cumulative
@fact per = 6 | other | R | satellites per launch | 2036-11 | snapshot
@fact ok = 12 | other | R | launches that succeeded | 2036-11 | cumulative
@fact bad = 2 | other | R | launches that failed | 2036-11 | cumulative
@fact sr = 85.7 | other | R | share of launches that succeeded in percent | 2036-11 | cumulative
@fact kg = 11000 | price | R | dollars for a kilo to orbit | 2036-11 | constant
@fact kg0 = 20000 | price | R | dollars for a kilo to orbit | 2033 | constant
@fact cut = -45 | rate | R | change of the price of a kilo to orbit in percent | 2036-11 | snapshot
@fact pl = 420 | other | R | kilos a rocket carries | - | constant
@fact rp = 4620000 | price | R | dollars for a full rocket | 2036-11 | constant
@fact cash = 260000000 | budget | R | dollars raised | 2036-11 | cumulative
@fact vs = 91000000 | budget | V | dollars put into the start-up | 2036-11 | cumulative
@fact vp = 35 | other | V | share of the money raised in percent | 2036-11 | cumulative
@fact burnt = 187000000 | spending | R | dollars spent | 2036-11 | cumulative
@fact left = 73000000 | budget | R | dollars left | 2036-11 | snapshot
@fact next = 20 | other | R | launches | 2037 | plan | projected
@rel sum s = u + g + c
@rel product s = la * per
@rel diff bad = la - ok
@rel share sr = ok / la
@rel change cut = kg0 -> kg
@rel product rp = kg * pl
@rel share vp = vs / cash
@rel diff left = cash - burnt
@trap la next :: done and planned
@trap cash vs :: all money and the fund's

@doc yonhap-brief | wire agency | 2036-11-04
Haneul Launch puts satellite number {84|s} in orbit

SEOUL - Haneul Launch, the start-up from Jeju, has placed {84|s|t=to date} satellites in orbit to date in {14|la} launches, an average of {six|per} each. Universities own {39|u}, ministries {18|g} and companies {27|c}. {Twelve|ok} flights succeeded, {two|bad} did not. Haneul plans {20|next|t=next year} launches next year.

It asks {$11,000|kg} a kilo, {45 percent|cut|v=-45} less than the {$20,000|kg0|t=of 2033} of 2033.

@doc orbit-trade | trade newsletter | 2036-11-06
Haneul's money

Raised so far: {$260 million|cash|t=so far}. Vega-Sun put in {$91 million|vs}, {35%|vp}. Spent: {$187 million|burnt}. Left: {$83 million|!left}.

A full rocket carries {420|pl} kilos at {$11,000|kg} per kilo, {$46.2 million|!rp} a flight. Of {14|la} launches {12|ok} went well, {85.7%|sr}. One of the others is still on the bottom of the strait.

@doc founder-qa | interview | 2036-11-09
"I count the ones that come back"
Q: Jun-seo Adeleke, {84|s|t=now} satellites now. Whose?
A: {39|u} from universities, {27|c} from companies and {21|!g} from ministries, who pay latest.
Q: And your failures?
A: {12|ok} good, {two|bad} bad out of {14|la}. You learn more from the {two|bad}.
Q: The fund?
A: {91|vs|x=1000000} million dollars out of {260 million|cash}. They call every Friday. {35|vp} percent of the company's money; I answer.
