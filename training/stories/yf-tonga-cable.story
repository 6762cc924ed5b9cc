@story yf-tonga-cable
@topic A cut undersea cable leaves Tongan islands offline: first day to the repair and the bill
@subject C = Vava'u cable | the cable | the line | the domestic cable
@subject T = Tonga Fibre | the operator | TFC
@subject V = Vava'u | the islands | the northern group | Neiafu
@subject R = Cable ship Reef Sentinel | Reef Sentinel | the repair ship | the ship
@subject S = Skylattice | the satellite firm | the dishes
@subject B = Bank of the Friendly Isles | the bank | the branch
@subject H = Prince Wellington hospital | the hospital
@subject G = Tongan government | the ministry | Nuku'alofa | the government
@subject K = Sione Taumoefolau-Reid | Taumoefolau-Reid | the chief executive
@subject W = Whale-watch operators | whale boats | the trade
@subject Q = Earthquake | the quake | the tremor
@fact len = 410 | distance | C | kilometres of length | - | constant
@fact mag = 6.3 | other | Q | magnitude | 11 July 2032, revised | constant
@fact mag0 = 6.6 | other | Q | magnitude | 11 July 2032, first reading | constant
@fact br1 = 1 | other | C | breaks known | 12 July 2032 | snapshot
@fact br = 3 | other | C | breaks known | 25 July 2032 | snapshot
@fact gone = 46 | distance | C | kilometres destroyed | 25 July 2032 | snapshot
@fact depth = 1720 | distance | C | metres of depth at the deepest break | - | constant
@fact spare = 60 | distance | T | kilometres of spare line in store | July 2032 | snapshot
@fact pop = 14300 | other | V | people without internet | 11 July 2032 | snapshot
@fact hh = 2690 | homes | V | households without internet | 11 July 2032 | snapshot
@fact days = 23 | duration | C | days out of service | 3 August 2032 | constant
@fact estd = 28 | duration | T | days that the repair would take | 13 July 2032 | plan | projected
@fact cap = 240 | other | C | gigabits a second carried in use | before the break | snapshot
@fact sat = 1.2 | other | S | gigabits a second carried | 17 July 2032 | snapshot
@fact satpc = 0.5 | other | S | share of the usual traffic | 17 July 2032 | snapshot
@fact dish = 50 | other | S | dishes lent | 17 July 2032 | cumulative
@fact dish2 = 164 | other | S | dishes lent | 29 July 2032 | cumulative
@fact dishp = 640 | price | S | pa'anga a month for a dish | from October 2032 | plan
@fact atm = 6 | other | B | cash machines in the islands | July 2032 | snapshot
@fact atmok = 2 | other | B | cash machines working | 14 July 2032 | snapshot
@fact lim = 200 | price | B | pa'anga a day that a customer may draw | 14 July 2032 | constant | threshold
@fact cash = 3100000 | other | B | pa'anga flown in | 14 to 31 July 2032 | cumulative
@fact fl = 4 | other | B | flights with cash | 14 to 31 July 2032 | cumulative
@fact rem = 38 | other | V | share of households that live on money from abroad | 2031 | snapshot
@fact ref = 71 | other | H | X-rays sent by boat | 11 July to 3 August 2032 | cumulative
@fact boat = 21 | duration | H | hours by boat to the capital | - | constant
@fact nm = 1150 | distance | R | nautical miles sailed to the break | July 2032 | constant
@fact km = 2130 | distance | R | kilometres sailed to the break | July 2032 | constant
@fact crew = 57 | jobs | R | people aboard | July 2032 | snapshot
@fact rate = 68000 | price | R | US dollars a day for the ship | July 2032 | constant
@fact hire = 1292000 | budget | R | US dollars for the hire | August 2032 | constant
@fact hdays = 19 | duration | R | days of hire | August 2032 | constant
@fact mat = 908000 | budget | T | US dollars for line and joints | August 2032 | constant
@fact tot = 2200000 | budget | T | US dollars for the whole repair | August 2032 | constant
@fact ins = 1500000 | other | T | US dollars covered by insurance | August 2032 | snapshot
@fact gap = 700000 | budget | G | US dollars left to pay | August 2032 | plan
@fact second = 16400000 | budget | G | US dollars for a second line | 2034 | plan | projected
@fact wb = 12300000 | budget | G | US dollars of grant for a second line | 2032 | plan | pledged
@fact wbpc = 75 | other | G | share of the second line met by a grant | 2032 | plan
@fact lost = 1840000 | damages | W | pa'anga of bookings lost | 3 August 2032 | cumulative
@fact canc = 412 | other | W | bookings cancelled | 3 August 2032 | cumulative
@fact opr = 17 | other | W | licensed boats | 2032 | constant
@fact rises = 2019 | date | C | year of the last long cut | - | constant
@fact d19 = 11 | duration | C | days out of service | 2019 | constant
@fact tfcus = 31400 | other | T | customers | 2032 | snapshot
@fact cred = 25 | price | T | pa'anga of credit to each household | August 2032 | plan | pledged
@fact credt = 67250 | budget | T | pa'anga of credit in all | August 2032 | plan
@fact exam = 386 | enrolment | V | pupils whose online exam was put off | July 2032 | snapshot
@trap mag mag0 :: first and revised reading
@trap br1 br :: more breaks were found
@trap dish dish2 :: two moments
@trap days estd :: what it took and what was expected
@trap days d19 :: two outages
@trap nm km :: sea miles and kilometres
@trap atm atmok :: machines and working machines
@trap pop hh :: people and households
@trap tot ins :: cost and cover
@trap second wb :: cost and grant
@trap hdays days :: hire of the ship and outage
@rel convert nm = km
@rel product hire = rate * hdays
@rel sum tot = hire + mat
@rel diff gap = tot - ins
@rel share wbpc = wb / second
@rel product credt = hh * cred
@rel share satpc = sat / cap

@doc pacnews-wire | wire agency | 2032-07-12
Tonga's northern islands offline after quake snaps cable

NUKU'ALOFA, July 12 (Moana News) – An undersea earthquake has severed the cable that links Tonga's Vava'u group to the rest of the world, leaving {14,300|pop} people without internet or bank cards, the operator said on Monday.

The tremor, first put at magnitude {6.6|mag0|t=first} and later revised to {6.3|mag|t=later}, struck at 4:52 on Sunday morning. "So far we see {one|br1|by=chief executive Sione Taumoefolau-Reid|t=So far} break, in deep water," Tonga Fibre chief executive Sione Taumoefolau-Reid said of the {410|len}-kilometre line.

The nearest repair ship, the Reef Sentinel, lay in Apra harbour and would have to sail about {2,130|~km} km. A previous cut, in {2019|rises}, lasted {11|d19} days.

The company has {60|spare} km of spare cable in store at Popua. There was no damage on land and no tsunami.

(Reporting by Lavinia Fusitu'a-Berg; +676 555 0112)

@doc tfc-update | company notice | 2032-07-17
Tonga Fibre: Service notice 7 to customers in Vava'u

Mālō e lelei. Here is where we stand on Saturday, day {6|-}.

REPAIR. The Reef Sentinel sailed on Wednesday with {57|crew} crew. She has {1,150|nm} nautical miles to run. As announced on 13 July we reckon with {28|estd|t=on 13 July} days in all until the service is back.

SATELLITE. Our partner Skylattice has lent {50|dish|t=on Saturday} dishes. Together they carry {1.2|sat|^} gigabits per second, which is {0.5%|satpc} of the {240|cap|t=normally} that normally go through the line. Please do not stream. Please. The hospital and the bank come first.

SCHOOLS. The {386|exam} pupils of Form 6 will sit their online paper in August.

CREDIT. Every household in the islands will have {25|cred} pa'anga credited in August. For {2,690|hh} households that is {67,250|credt} pa'anga.

We serve {31,400|tfcus} customers in the Kingdom and are sorry to each of those who cannot read this. (This notice is also on the board at the market and read on A3Z {1017|-} AM.)

@doc neiafu-letter | newspaper feature | 2032-07-24
Paper money, paper letters

NEIAFU — By half past eight the line outside the bank reaches the ice works. Of the {six|atm} cash machines in the islands, {two|atmok|t=last week} were running last week; a teller with a ledger does the rest, and nobody gets more than {200|lim} pa'anga a day.

Close to {four in ten|~rem|v=40} households here live on what is sent from Auckland, Sydney and Salt Lake ({38%|rem|by=the last census}, says the last census). Without the line the money arrives and cannot be seen. "It's like rain in the next valley," said Mele Halapua, who sells taro.

The boats are out, for these are the weeks of the whales, but the people who would sit in them can't book. One skipper of the {17|opr} with a licence has had {nine|-} guests since the quake.

At Prince Wellington hospital Dr Feleti Oyston puts the X-rays in a biscuit tin and sends them to the capital with the purser. It takes {21|boat} hours. "In {1996|-} we did the same," he said.

I filed this story on a memory stick. It was carried by a nun.

@doc auckland-business | business daily | 2032-08-05
Who pays when the line goes down

Vava'u has been back online since Tuesday, {23|days} days after the seabed moved. Now come the invoices.

The ship was on hire for {19|hdays} days at {US$68,000|rate} a day, or {US$1.29 million|hire|round=10000}. Cable and joints added {US$908,000|mat}. The total of {US$2.5 million|!tot} is the largest in the operator's history, and insurance will meet only {US$1.5 million|ins} of it. The government is being asked for the other {$700,000|gap}.

It was {three|br} breaks, not one: the slide took out {46|gone} km, at depths to {1,720|depth} metres. That left {14|-} km of spare, a "bare pantry", in the words of one engineer.

Nuku'alofa wants a second line. It would cost {$16.4 million|second}, of which a development bank has agreed to give {$12.3 million|wb}, or {three-quarters|wbpc}.

Meanwhile the satellite firm's loan has grown to {146|!dish2|t=by late July} dishes by late July. From October they are no longer free: {640|dishp} pa'anga a month. Shares in Skylattice rose {1.4|-}%.

Auckland markets, page B{3|-}

@doc whale-blog | travel trade newsletter | 2032-08-06
South Pacific Operators' Letter: Vava'u after the blackout

Let us begin with the damage. According to a tally by the association, {412|canc|by=the association|t=by the time the signal returned} bookings had been called off by the time the signal returned, worth {1.84 million|lost|^} pa'anga. Spread over {17|opr} boats it is the difference between a new engine and none.

The bank did its bit, flying in {3.1 million|cash} in notes on {four|fl} flights. The satellite people did theirs: {164|dish2|t=on the 29th} dishes lent out on the 29th. But they can't have our customers' e-mails back, and they intend to charge {640|dishp}.

Some complained that we were told {four weeks|estd|v=28|t=at the start} at the start, and people cancelled August on the strength of it. In the event it was {23|days}. Of course had it been {28|estd} we'd be blaming them for that.

Practical: swimmers' limit stays at {four|-} per guide. Season closes 31 October. Whale count so far {61|-} calves.

@doc radio-tonga | radio script | 2032-08-03
Evening bulletin, English service, Tuesday

Good evening. The islands of the north are connected again. At {2:20|-} this afternoon the Reef Sentinel lifted her last joint over the side, and within the hour telephones in Neiafu began to ring.

The repair ship found not one but {three|br} places where the line had parted. {Sixty-four|!gone} kilometres had to be laid anew, says Tonga Fibre.

Mr Taumoefolau-Reid thanked the {fifty-seven|crew} men and women on board. The outage lasted {twenty-three|days} days, more than double the {eleven|d19} of {2019|rises}.

The hospital reports that {seventy-one|ref} X-rays went to the capital by boat in that time. All have been read, and one arm has been set again.

The bank says its {two-hundred|lim|v=200}-pa'anga rule is lifted from tomorrow. Finally, the postponed paper for {three hundred and sixty-eight|!exam} Form Six students will be on the {16th|-}. Cricket follows.
