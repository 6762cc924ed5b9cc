@story s4-nz-milk-payout
@topic A New Zealand dairy co-operative lifts its milk price forecast and reports half-year results, March 2032
@subject T = Tuawhenua Dairy | Tuawhenua | the co-op | the co-operative | TWD
@subject R = Rimu Milk | Rimu
@subject G = global dairy auction | the auction | GDT
@subject W = whole milk powder | WMP
@subject B = butter
@subject H = Huia Consumer Brands | Huia | the brands arm
@subject C = Edgecumbe Flat plant | Edgecumbe Flat
@subject D = dairy farmers of New Zealand | farmers | the average farm
@fact mid = 9.60 | price | T | dollars a kilo of milk solids forecast at the midpoint | 2032-03-18 | plan | projected
@fact low = 9.30 | price | T | dollars a kilo of milk solids at the bottom of the range | 2032-03-18 | plan | projected
@fact high = 9.90 | price | T | dollars a kilo of milk solids at the top of the range | 2032-03-18 | plan | projected
@fact mid0 = 9.15 | price | T | dollars a kilo of milk solids forecast at the midpoint | 2031-12-04 | plan | projected
@fact last = 8.72 | price | T | dollars a kilo of milk solids paid | season 2030-31 | constant
@fact open = 9.20 | price | T | dollars a kilo of milk solids forecast at the midpoint | 2032-03-18, season 2032-33 | plan | projected
@fact rm = 9.45 | price | R | dollars a kilo of milk solids forecast at the midpoint | 2032-03-11 | plan | projected
@fact up = 45 | price | T | cents by which the forecast midpoint rose | 2032-03-18 | constant
@fact np = 318000000 | profit | T | dollars of profit after tax | half-year to 2032-01-31 | cumulative
@fact np0 = 362000000 | profit | T | dollars of profit after tax | half-year to 2031-01-31 | cumulative
@fact npf = 12.2 | rate | T | fall of half-year profit in percent | half-year to 2032-01-31 | constant
@fact rev = 5840000000 | revenue | T | dollars of revenue | half-year to 2032-01-31 | cumulative
@fact rev0 = 5260000000 | revenue | T | dollars of revenue | half-year to 2031-01-31 | cumulative
@fact div = 11 | price | T | cents a share of interim dividend | 2032-03-18 | plan | pledged
@fact div0 = 14 | price | T | cents a share of interim dividend | 2031-03 | constant
@fact vol = 482 | other | T | million kilos of milk solids collected | season to 2032-02-29 | cumulative
@fact volr = 3.1 | rate | T | rise of milk collected in percent on the year | season to 2032-02-29 | snapshot
@fact wmp = 4118 | price | W | US dollars a tonne at auction | 2032-03-16 | snapshot
@fact but = 7340 | price | B | US dollars a tonne at auction | 2032-03-16 | snapshot
@fact idx = 1.4 | rate | G | rise of the auction index in percent | 2032-03-16 | snapshot
@fact sale = 1150000000 | price | H | dollars that the co-op hopes to get for the arm | 2032 | plan | projected
@fact per = 1.00 | price | H | dollars a share that a sale would return | 2032 | plan | hypothetical
@fact job = 84 | jobs | C | jobs to go | 2032-08 | plan | projected
@fact emp = 210 | jobs | C | people employed | 2032-03 | snapshot
@fact be = 8.61 | price | D | dollars a kilo of milk solids needed to break even | season 2031-32 | snapshot
@fact farms = 4300 | other | T | farms that supply | - | constant
@fact kept = 126 | jobs | C | jobs to be kept | 2032-08 | plan | projected
@rel diff kept = emp - job
@rel change npf = np0 -> np
@trap mid mid0 open :: March's forecast, December's, and the one for next season
@trap mid last :: this season's forecast and last season's payment
@trap mid rm :: two companies
@trap np np0 :: a year apart
@trap rev np :: revenue and profit
@trap div div0 :: a year apart
@trap job emp :: jobs to go and people employed
@trap wmp but :: powder and butter
@trap low high mid :: the ends of the range and its middle
@race payers = mid rm

@doc a-exchange | stock exchange announcement | 2032-03-18
TUAWHENUA DAIRY LIMITED (TWD) – INTERIM RESULTS AND FORECAST UPDATE

Tuawhenua Dairy today lifts its forecast farmgate milk price for the 2031-32 season by {45|up} cents, to a range of {$9.30|low} to {$9.90|high} per kgMS and a midpoint of {$9.60|mid}.

The opening forecast for 2032-33 is {$9.20|open|t=2032-33} per kgMS at the midpoint.

For the {six|-} months ended 31 January the Co-operative recorded:
• Revenue of {$5.84 billion|rev|t=For the six months ended 31 January} (prior period {$5.26 billion|rev0|t=prior period})
• Profit after tax of {$318 million|np|t=For the six months ended 31 January} (prior period {$362 million|np0|t=prior period}), down {12.2%|npf}
• Milk collections, season to 29 February, of {482|vol|t=season to 29 February} million kgMS, up {3.1%|volr}

The Board has declared an interim dividend of {11|div} cents per share.

The divestment of Huia Consumer Brands is proceeding. If completed, the Board intends to return {$1.00|per} per share to shareholders.

Authorised by: Matiu Paraone, Company Secretary. NZX 2032/0771

@doc b-rural | rural newspaper site | 2032-03-18
Tuawhenua payout forecast up again, and a decent start to next season too
Briar Hollis · Rural reporter · briar@paddockpost.example
4:10pm

Farmers who send milk to Tuawhenua woke to an extra {45|up} cents this morning.

The co-op now reckons on {$9.60|mid} a kilo of milk solids in the middle of its range. As recently as December it was {$9.15|mid0|t=December}, and last season's cheque came to {$8.72|last|t=last season's}.

That puts it ahead of Rimu Milk, which last week told its suppliers {$9.45|rm|t=last week}, and a good dollar above what the average farm needs. DairyFacts has breakeven at {$8.61|be|by=DairyFacts}.

"I'm not buying a boat," said Te Aroha sharemilker Jobanpreet Gill, who milks {420|-}. "I'm paying for fert."

He will want to keep some back: for the season that starts in June, chief executive Saskia Wearne is picking {$9.20|open|t=for the season that starts in June|by=chief executive Saskia Wearne}.

What's driving it is the sales ring. Tuesday's auction rose {1.4%|idx|t=Tuesday's}, with whole milk powder at {US$4118|wmp|t=Tuesday's} a tonne and butter, which nobody seems able to stop, at {US$7340|but|t=Tuesday's}.

There was worse news for Edgecumbe Flat. {Eighty-four|job} of the {210|emp} people at the plant will be out of a job when its older dryer shuts in August.

► Weather: 60mm for Northland
► For sale: 2 rotary platforms, 54-bail

@doc c-broadsheet | national daily, business pages | 2032-03-19
Dairy giant earns less on more as milk costs bite

Higher milk prices are wonderful if you own cows. If you own a company that must buy the milk, less so.

Tuawhenua Dairy showed both faces yesterday. Its {4300|farms} supplying farms can expect about {$9.60|mid} a kilo, the third rise in a row. Its profit for the half, though, came in at {$318 million|np|t=for the half}, {12 per cent|npf|round} short of the {$362m|np0|t=a year before} of a year before, even as sales rose to {$5.84b|rev} from {$5.26b|rev0}. The interim dividend shrinks with it, from {14|div0} cents to {11|div}.

"We passed the auction's strength straight through to the farm gate. That is what a co-op is for," Wearne told analysts.

Analysts were keener to talk of Huia. The brands arm, home of Pōhiri cheese and a butter that Australians like better than their own, could fetch {$1.15 billion|sale|by=Tuawhenua}, Tuawhenua believes. The promised {dollar|per|v=1} a share hangs on it. Priya Ramanathan of Craddock Lowe thinks {$950 million|-} likelier, "in a good week".

TWD units closed at $5.12, down 9c. The NZX 50 fell 0.3%.

@doc d-radio | public radio, rural bulletin script | 2032-03-18
RURAL NEWS 12:34 – READER: KAHU

[PRESENTER] Tuawhenua Dairy has bumped up what it expects to pay. Somewhere between {nine-thirty|low|v=9.30} and {nine-ninety|high|v=9.90} a kilo, is the word, and {nine-sixty|mid|v=9.60} if you want it in one figure.

Its cows, or rather its farmers' cows, have been busy: {482|vol|t=to the end of last month} million kilos of solids to the end of last month. That's {three-point-one|volr|v=3.1} percent up.

The company made {318|np|t=in the half|x=1000000} million dollars in the half, down on {362|np0|t=last time|x=1000000} million last time, and it's paying shareholders {eleven|div} cents rather than {fourteen|div0}.

[CLIP: UNION ORGANISER FERGUS MAIHI] "They can find {five|-} billion in sales but not a shift at Edgecumbe Flat. It's {84|job} families. They're talking about keeping {126|kept}, and we don't believe that lasts past Christmas."

[PRESENTER] Rimu Milk, the smaller rival, is on {nine dollars forty-five|rm|v=9.45}, and says it has no plans to move.

To the rams now. Top price at Feilding, {8200|-}.
