@story nantes-biscuitmaker
@topic A French biscuit maker and a supermarket chain quarrel over prices: empty shelves, cocoa, wages and a truce
@subject B = Biscuiterie Lorgeril | Lorgeril | the biscuit maker | the company | the maker
@subject H = Hyper-Atlas | Atlas | the supermarket chain | the retailer | the chain
@subject C = cocoa market | cocoa | London cocoa
@subject U = FGA-Ouest union | FGA-Ouest | the union
@subject G = price mediator | the mediator | Ségolène Traoré-Pinel | Traoré-Pinel
@subject S = INSEE | the statistics institute | official statistics
@subject F = Vertou factory | Vertou | the factory
@subject L = consumers' league | the league | Consommation-Libre
@fact ask = 9.5 | rate | B | price rise demanded of the chain | December 2033 | plan | hypothetical
@fact off = 2 | rate | H | price rise offered to the maker | February 2034 | plan | hypothetical
@fact cut = -3 | rate | H | price change first demanded of the maker | December 2033 | plan | hypothetical
@fact deal = 5.2 | rate | B | price rise agreed | 7 May 2034 | plan | pledged
@fact med = 5 | rate | G | price rise proposed by the mediator | 24 April 2034 | plan | hypothetical
@fact dur = 68 | duration | H | days without the maker's biscuits | 7 May 2034 | cumulative
@fact art = 74 | other | H | articles of the maker taken off the shelves | 1 March 2034 | snapshot
@fact artn = 96 | other | B | articles in the range | 2034 | constant
@fact sh = 23 | rate | H | share of the maker's sales | 2033 | snapshot
@fact shf = 19.6 | rate | H | share of French food retail | March 2034 | snapshot
@fact shf0 = 20.1 | rate | H | share of French food retail | January 2034 | snapshot
@fact shd = 0.5 | margin | H | points of market share lost | March 2034 | snapshot
@fact ws = 1900000 | damages | B | euros of sales lost a week | March 2034 | snapshot | projected
@fact wt = 18400000 | damages | B | euros of sales lost in the quarrel | 7 May 2034 | cumulative
@fact r1 = 442000000 | revenue | B | euros of sales in the year | 2033 | cumulative
@fact r0 = 425000000 | revenue | B | euros of sales in the year | 2032 | cumulative
@fact rg = 4 | rate | B | growth of sales | 2033 | snapshot
@fact n1 = 8840000 | profit | B | euros of net profit in the year | 2033 | cumulative
@fact nm = 2 | rate | B | net margin | 2033 | snapshot
@fact n0 = 17000000 | profit | B | euros of net profit in the year | 2032 | cumulative
@fact hr = 38600000000 | revenue | H | euros of sales in the year | 2033 | cumulative
@fact hm = 1.8 | rate | H | net margin | 2033 | snapshot
@fact c1 = 6300 | price | C | pounds for a tonne | February 2034 | snapshot
@fact c0 = 4200 | price | C | pounds for a tonne | February 2033 | snapshot
@fact cg = 50 | rate | C | rise of the price in a year | February 2034 | snapshot
@fact c2 = 5100 | price | C | pounds for a tonne | May 2034 | snapshot
@fact cs = 17 | rate | B | cocoa's share of costs | 2033 | snapshot
@fact fl = 4 | rate | B | percent fall of the price of flour | 2033 | snapshot
@fact en = 12 | rate | B | percent fall of energy costs | 2033 | snapshot
@fact p1 = 2.49 | price | L | euros for a packet of chocolate biscuits | February 2034 | snapshot
@fact p0 = 2.15 | price | L | euros for a packet of chocolate biscuits | February 2033 | snapshot
@fact pg = 15.8 | rate | L | rise of the price of a packet | February 2034 | snapshot
@fact pw = 180 | other | L | grams in a packet | February 2034 | snapshot
@fact pw0 = 200 | other | L | grams in a packet | February 2033 | snapshot
@fact pk1 = 13.83 | price | L | euros for a kilo of the biscuits | February 2034 | snapshot
@fact pk0 = 10.75 | price | L | euros for a kilo of the biscuits | February 2033 | snapshot
@fact pkg = 28.7 | rate | L | rise of the price of a kilo | February 2034 | snapshot
@fact inf = 2.4 | rate | S | annual inflation | March 2034 | snapshot
@fact inff = 3.3 | rate | S | annual food inflation | March 2034 | snapshot
@fact je = 1620 | jobs | B | people employed | 2034 | snapshot
@fact jf = 540 | jobs | F | people employed | 2034 | snapshot
@fact jp = 310 | jobs | F | people on short time | 20 March 2034 | snapshot
@fact jpp = 57.4 | rate | F | share of staff on short time | 20 March 2034 | snapshot
@fact fo = 5 | other | F | lines stopped | 20 March 2034 | snapshot
@fact fa = 9 | other | F | lines | - | constant
@fact fy = 1886 | date | B | year of founding | - | constant
@fact w0 = 1840 | price | U | euros of starting pay a month | 2034 | constant
@fact wd = 6 | rate | U | pay rise demanded | March 2034 | plan | hypothetical
@fact wo = 2.2 | rate | B | pay rise offered | March 2034 | plan | hypothetical
@fact wa = 3 | rate | B | pay rise agreed | May 2034 | plan | pledged
@fact dv = 6500000 | spending | B | euros of dividends paid | 2033 | snapshot
@fact ms = 312 | other | G | contracts not signed by the deadline | 1 March 2034 | snapshot
@fact mt = 9800 | other | G | contracts in the yearly round | 2034 | constant
@fact mp = 3.2 | rate | G | share of contracts not signed by the deadline | 1 March 2034 | snapshot
@fact sv = 1004 | sample_size | L | shoppers polled | March 2034 | constant
@fact sc = 64 | poll_share | L | shoppers who side with neither | March 2034 | snapshot
@trap ask deal :: demanded and agreed
@trap off nm :: two percent twice
@trap med deal :: proposed and agreed
@trap art artn :: taken off and in all
@trap sh shf :: the chain's share of the maker and of the market
@trap ws wt :: a week and the whole quarrel
@trap c1 c2 :: before and after
@trap pg pkg :: packet and kilo
@trap pw pk1 :: grams and euros
@trap inf inff :: all prices and food
@trap jf jp :: employed and on short time
@trap wd wo :: demanded and offered
@rel diff shd = shf0 - shf
@rel change rg = r0 -> r1
@rel share nm = n1 / r1
@rel change cg = c0 -> c1
@rel change pg = p0 -> p1
@rel change pkg = pk0 -> pk1
@rel share jpp = jp / jf
@rel share mp = ms / mt

@doc a-wire | wire agency | 2034-03-01
Atlas pulls Lorgeril biscuits from shelves in price row

PARIS, March 1 (Hexagone) - France's Hyper-Atlas has taken {74|art|t=on Wednesday} products of biscuit maker Lorgeril off its shelves, it said on Wednesday, after the two failed to agree on prices by the legal deadline of midnight.

Lorgeril had asked in December for {9.5%|ask|t=in December} more, citing cocoa, which is {50%|cg|t=than a year ago} dearer than a year ago. The supermarket chain began by demanding a cut of {3%|cut|v=-3|t=in December} and went to a rise of {2%|off|t=last month} last month.

"You can't tell a customer that flour's cheaper and biscuits aren't," Atlas's purchasing chief Maxence Ould-Brahim told reporters.

The chain accounts for {23%|sh|t=last year} of Lorgeril's sales, which reached {442 million euros|r1|t=last year} last year.

Nationwide {312|ms} out of {9,800|mt} supply contracts, {3.2%|mp}, had not been signed, the price mediator said.

@doc b-consumer | consumers' magazine online | 2034-03-09
Biscuit war: we did the sums on the packet

Whose fault is it that Chocos Lorgeril are so dear, and now not to be had at Atlas? We got out the kitchen scale.

February 2033: a packet for {€2.15|p0|t=February 2033}, {200|pw0} grams. February 2034: a packet for {€2.49|p1|t=February 2034}, {180|pw} grams. At first glance {15.8%|pg}. Per kilo it's gone from {€10.75|pk0|t=February 2033} to {€13.83|pk1|t=February 2034}, and that's {28.7%|pkg}.

Cocoa, then? It's {17%|cs} of the costs. If it goes up by a half, the biscuit should cost some eight or nine percent more. Meanwhile flour's become {4%|fl} cheaper and energy {12%|en}.

The retailer isn't a saint either: on the packet it takes, as far as we can tell, {58|-} cents.

We polled {1,004|sv} shoppers. {64%|sc} side with neither. Two percent were eating a biscuit at the time.

★ Test: 14 kitchen scales from €12. Members only.

@doc c-regional | regional daily | 2034-03-21
Five lines at rest in Vertou

In Vertou, south of Nantes, you can tell from the smell which biscuit's being made. Yesterday it smelt of nothing much.

{Five|fo|t=Yesterday} of the factory's {nine|fa} lines were stopped. {310|jp|t=Yesterday} of {540|jf} people are on short time, that's {57.4%|jpp}. "They say it's Atlas. Atlas says it's us. My boy says it's the cocoa," says Marie-Jo Guéguen, packer, 33 years in the house. The house, founded in {1886|fy}, has {1,620|je} employees in all.

Lorgeril loses {2.6 million|!ws|t=at the moment} euros of sales a week at the moment, according to the union. It's got another worry: the wage round. FGA-Ouest demands {6%|wd}, management offers {2.2|wo}. Starting pay is {1,840 euros|w0}.

Last year the family paid itself {6.5 million|dv|t=Last year} in dividends, out of a profit of {8.8 million|n1|v=8840000|^}.

Marée haute à Saint-Nazaire 6 h 48. FC Nantes 1, Lens 1. Grève TER mardi: un train sur trois.

@doc d-business | business daily | 2034-04-25
The mediator says {five|med}

Price mediator Ségolène Traoré-Pinel yesterday proposed that Hyper-Atlas pay Lorgeril {5%|med|t=yesterday} more. Both sides said no in the same minute, which she called "a beginning".

The figures speak for a deal. Lorgeril's sales grew by {4%|rg|t=last year} last year from {425 million|r0|t=2032} in 2032, but its profit was halved, from {17 million|n0|t=2032} to {8.8|n1|v=8840000|t=last year}. The margin's {2%|nm|t=last year}. Atlas, with {38.6 billion|hr|t=last year} of sales, has {1.8%|hm|^}. Two paupers are fighting over a crumb.

The retailer isn't unharmed. Its share of the market was {19.6%|shf|t=in March} in March and {20.6%|!shf0|t=in January} in January; its rival puts Lorgeril at the end of every aisle, with a bow on.

Inflation in food was {3.3%|inff|t=in March} in March, as INSEE has reported ({2.4%|inf|^} overall).

CAC 40: 10,208 (–0.3). Wheat, Rouen: €196.

@doc e-agency | news agency | 2034-05-08
Lorgeril's back: {5.2%|deal} after {68|dur} days

From Wednesday the biscuits will be on the shelves of Hyper-Atlas again. The two firms agreed late on Sunday on a rise of {5.2%|deal|t=late on Sunday}, {68|dur|^} days after the retailer had thrown out {74|art} of {96|artn} articles.

The biscuit maker says it lost {18.4 million|wt|^} euros of sales. In March it was {1.9 million|ws|t=In March} a week. Atlas lost {half a point|shd|v=0.5|t=between January and March} of market share between January and March, from {20.1|shf0|t=January}.

Cocoa, over which it all began, has meanwhile fallen to {5,100|c2|t=meanwhile} pounds a tonne in London. In February it stood at {6,300|c1|t=In February}, and a year before that at {4,200|c0|t=a year before}.

"We shall of course speak about that next December," said the chain.

@doc f-union | union flyer | 2034-05-15
FGA-OUEST Lorgeril – THE CRUMBS

The boss got {5.2|deal} percent from Atlas. He'd asked for {8.5|!ask|t=in December} in December.

We asked for {6|wd} and have {3|wa}. From {1,840|w0} euros, that makes a good {55|-} more. Add it up over the year and you can buy every employee a packet a day, at {2.49|p1}, with {180|pw} grams in it. Last year there were {200|pw0|t=Last year}. Somebody has eaten twenty grams. It wasn't us: we're weighed going out.

The {310|jp|t=until 8 May} who were on short time until 8 May get {84%|-} of their net. We demand 100 and won't let go.

Elections to the works council: 12 June. List 2.
