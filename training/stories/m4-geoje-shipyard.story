@story m4-geoje-shipyard
@topic A Korean shipbuilder's second quarter
@subject H = Hansan Marine Heavy Industries | Hansan Marine | Hansan | the shipbuilder | the Geoje yard | the yard
@subject U = Ulju Heavy | Ulju | the Ulsan rival | its larger rival
@subject L = LNG carriers | gas carriers | an LNG carrier | carriers
@subject Q = Oryx Gas Shipping | Oryx | the Qatari buyer
@subject S = Hansan Marine shares | the shares | the stock
@subject W = subcontracted workers | in-house subcontractors' workers | hired hands | subcontract workers
@subject M = migrant workers | migrants | foreign welders | foreigners
@subject P = thick steel plate | plate | steel plate
@fact op = 214600000000 | profit | H | operating profit in won | quarter to June 2033 | cumulative
@fact op0 = 187300000000 | profit | H | operating profit in won | quarter to June 2032 | cumulative
@fact opc = 251000000000 | profit | H | operating profit in won | quarter to June 2033 | plan | projected
@fact opr = 14.6 | rate | H | growth of operating profit, percent | quarter to June 2033 | constant
@fact sa = 2710000000000 | revenue | H | sales in won | quarter to June 2033 | cumulative
@fact mg = 7.9 | other | H | operating margin, percent | quarter to June 2033 | constant
@fact uop = 402000000000 | profit | U | operating profit in won | quarter to June 2033 | cumulative
@fact or = 6200000000 | revenue | H | orders won this year in dollars | 2033-07 | cumulative
@fact ot = 8400000000 | revenue | H | orders aimed at this year in dollars | 2033 | plan | projected
@fact os = 73.8 | other | H | share of the order target reached, percent | 2033-07 | cumulative
@fact bl = 128 | other | H | ships in the order book | 2033-07 | snapshot
@fact bly = 3.4 | duration | H | years of work in the order book | 2033-07 | snapshot
@fact qv = 1610000000 | price | Q | value of the order in dollars | 2033-07-26 | constant
@fact qn = 6 | other | Q | ships ordered | 2033-07-26 | constant
@fact qp = 268000000 | price | L | dollars a ship | 2033-07 | snapshot
@fact qp0 = 251000000 | price | L | dollars a ship | 2032 | snapshot
@fact rg = 9400 | jobs | H | regular employees | 2033-06 | snapshot
@fact sb = 14300 | jobs | W | number at the yard | 2033-06 | snapshot
@fact mi = 3900 | jobs | M | number at the yard | 2033-06 | snapshot
@fact mq = 5200 | jobs | M | number at the yard | 2034 | plan | threshold
@fact dk = 11 | duration | H | days of standstill in Dock 3 | 2033-05 | constant
@fact dc = 31000000000 | spending | H | cost of the standstill in won | quarter to June 2033 | cumulative
@fact pl = 880000 | price | P | won a tonne | 2033-07 | snapshot
@fact pl0 = 810000 | price | P | won a tonne | 2033-01 | snapshot
@fact sh = 71200 | price | S | won a share | 2033-07-28 | snapshot
@fact sf = 5.3 | rate | S | fall in a day, percent | 2033-07-28 | constant
@fact wr = 62 | other | W | pay as a share of regular pay, percent | 2033 | constant
@fact ag = 47 | age | W | average age | 2033 | constant
@fact old = 200000000 | price | L | dollars a ship | 2020 | snapshot
@fact slt = 4 | other | H | slots left in 2036 | 2033-07 | snapshot
@fact scr = 31000000 | price | - | dollars paid for an old ship as scrap | 2033-07 | constant
@fact tp = 78000 | price | S | won a share | 2034-07 | plan | projected
@fact our = 246000000000 | profit | H | operating profit in won by one broker | quarter to June 2033 | plan | projected
@fact sen = 6000000000 | profit | H | yearly profit lost for each ten thousand won on plate, won | 2033 | constant | projected
@fact qpc = 6.8 | rate | L | rise of the price, percent | 2033-07 | constant
@fact cag = 58 | age | W | age of a painter | 2033 | constant
@fact own = 3 | other | H | changes of owner | 2033 | cumulative
@fact nag = 26 | age | M | average age of Nepali welders | 2033 | constant
@fact np = 0 | price | W | won of pay for the standstill | 2033-05 | constant
@fact pop = 219000 | other | - | inhabitants of Geoje | 2033-06 | snapshot
@fact need = 1800 | jobs | H | hands still needed | 2033-12 | plan | projected
@fact dor = 120 | other | - | rooms of a dormitory | 2033 | plan
@fact buy = 88000 | price | S | won a share at which a restaurateur bought | 2033 | constant
@rel change opr = op0 -> op
@rel share mg = op / sa
@rel share os = or / ot
@rel product qv = qp * qn
@trap op opc :: the result and what analysts had expected
@trap op op0 :: two years
@trap op uop :: two companies
@trap or ot :: won and aimed at
@trap qv qp :: the order and a ship
@trap rg sb :: regular and hired workers
@trap sb mi :: all hired workers and the migrants among them
@trap mi mq :: now and the ceiling
@trap pl pl0 :: two contract rounds
@trap opr mg :: growth and margin
@rel change qpc = qp0 -> qp

@doc seoul-wire | wire agency | 2033-07-28
Hansan Marine Q2 profit up {14.6 pct|opr|v=14.6|t=Q2}, misses forecasts

SEOUL, July 28 (Hanguk News) -- Hansan Marine Heavy Industries Co., South Korea's No. 3 shipbuilder, said Thursday its second-quarter operating profit rose {14.6 percent|opr|t=second-quarter|by=Hansan Marine Heavy Industries} from a year earlier on deliveries of high-priced gas carriers.

Operating profit came to {214.6 billion|op|t=for the three months that ended in June} won for the three months that ended in June, compared with {187.3 billion|op0|t=a year ago} won a year ago. Sales reached {2.71 trillion|sa} won.

The average estimate was {251 billion|opc|by=a survey by Hanguk Infomax} won, according to a survey by Hanguk Infomax.

The company blamed an {11|dk}-day suspension of Dock 3 in May, ordered by labor authorities after a block fell, which it said cost {31 billion|dc|by=it} won.

It has won orders of {US$6.2 billion|or|t=so far this year} so far this year, or {73.8 percent|os} of its annual target of {$8.4 billion|ot}.

Shares in Hansan Marine fell {5.3 percent|sf} to {71,200|sh} won.

(END)

@doc shipping-intel | shipping newsletter | 2033-07-27
NEWBUILDS: ORYX COMES BACK FOR {SIX|qn}

Oryx Gas Shipping has signed for {six|qn} 174,000-cbm carriers at Hansan Marine, deliveries from the third quarter of 2036. Price tag: {$1.61bn|qv}, i.e. {$268m|qp|v=268000000} a ship. A year ago you could get one for {$251m|qp0|t=A year ago|v=251000000}; in 2020, for less than {two hundred|<old|x=1000000}.

With that the Geoje yard's order book comes to {128|bl} ships, which at present tempo keeps it busy for {3.4|bly} years. The question is no longer who wants ships but who welds them.

Who is next? Two Greek owners are said to be circling the {four|slt} slots left in 2036. Ulju, the Ulsan rival, has none before 2037 and isn't sorry about it.

Second-hand: a 2014 steam-turbine unit went for scrap at {$31m|scr|v=31000000}. Sic transit.

Correction: last week we called the Aegean Thistle a VLGC. She is a VLCC. 3 readers noticed.

@doc analyst-note | brokerage note | 2033-07-29
DAEBAEK SECURITIES / SHIPBUILDING / HANSAN MARINE (HOLD, TP {KRW 78,000|tp|v=78000})

2Q33 review: one-offs, but not only

Reported OP of {KRW 214.6bn|op|v=214600000000|t=2Q33} versus our {KRW 246bn|our|by=our|v=246000000000}. Add back the {KRW 31bn|dc|v=31000000000} that the Dock 3 stop cost and the result is in line. So far, so soothing.

Less soothing is plate. The second-half contract with the mills was settled at {KRW 880,000|pl|v=880000|t=second-half} a tonne, from {KRW 810,000|pl0|v=810000|t=in the first} in the first; every ten thousand takes {KRW 6bn|sen|v=6000000000} off annual profit. And the margin, {7.9%|mg}, remains well under that of its larger rival, which yesterday showed {KRW 402bn|uop|v=402000000000} of profit on not quite twice the sales.

Positives: {74%|os|round|t=by July} of the full-year order goal was in the bag by July. The Oryx contract, at {USD 268m|qp|v=268000000} a vessel, is priced {6.8%|qpc} above last year's average.

We keep HOLD. The market had hoped for {a quarter trillion|opc|v=250000000000|round=10000000000} and got {214.6|op|x=1000000000}.

@doc geoje-labor | labour newspaper | 2033-08-03
Two helmets, two wages

At the Okpo-dong gate at six in the morning you can tell the helmets apart. White for the regular staff, {9,400|rg} of them. Yellow for those who work for the in-house subcontractors: {14,300|sb|t=at the end of June} at the end of June. Same block, same torch, and the yellow helmet takes home {62 percent|wr} of what the white one does.

Painter Choe Mi-suk, {58|cag}, has worn yellow through {three|own} changes of owner. "When the ship is late we're one family. When the bonus comes I'm a guest."

Under many of the yellow helmets nobody speaks Korean. {3,900|mi} are migrants, from Nepal, Uzbekistan, Thailand. The Justice Ministry would let the yard take in up to {5,200|<mq|t=next year|by=The Justice Ministry} next year. The average hired hand is {47|ag}; the average Nepali welder is {twenty-six|nag}.

"They made {two hundred and fifteen billion|op|t=in the spring} won in the spring," says Choe. "For the {eleven|dk} days when the dock stood, I got {nothing|np|v=0}."

The regional union demands back pay for everybody. Talks resume on Aug. 16.

@doc gyeongnam-today | regional newspaper | 2033-07-30
Geoje counts on the ships, and on the people who don't come

Mayor Seo Hyang-ran has a chart in her office. One line goes up: the order book of Hansan, {128|bl|t=now} ships now. The other goes down: the city's population, {219,000|pop|t=last month} last month.

The yard says it needs {1,800|need|t=by winter|by=The yard} more hands by winter. Most will be foreigners, who already number {3,900|mi}. So the city is turning a closed middle school into a dormitory ({120|dor} rooms) and teaching bus drivers to say "get off here" in Nepali.

The quarterly figures were studied closely on Thursday night in the pork restaurants of Aju-dong. Sales of {2.71 trillion|sa|t=quarterly}: nobody there had ever seen the half of it. Profit up by {a seventh|~opr}, and still the stock fell to {71,200|sh}. "I bought at {88,000|buy}," said a restaurateur. "I'm paying for their steel."

Ulju, up the coast, earned {402 billion|uop|t=in the same months} in the same months. In Geoje nobody orders Ulsan soju.

Today's tide at Jangseungpo: 08:14 / 20:37
