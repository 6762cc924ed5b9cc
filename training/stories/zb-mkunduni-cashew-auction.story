@story zb-mkunduni-cashew-auction
@topic Cashew auctions in Mkunduni, Tanzania
@subject U = Mkunduni cooperative union | the union | the cooperative union
@subject C = Cashewnut Board | the board | CBT
@subject F = cashew farmers | farmers | growers
@subject T = Tanzania | the country
@subject R = regional commissioner Zuhura Mchopa | Mchopa | the regional commissioner
@fact p1 = 3910 | price | U | shillings a kilo at the first auction | 2033-10-14 | constant
@fact p2 = 3420 | price | U | shillings a kilo at the second auction | 2033-10-21 | constant
@fact pp = 2780 | price | U | shillings a kilo at the first auction | 2032-10 | constant
@fact up = 40.6 | rate | U | rise of the first auction's price over a year, in percent | 2033-10-14 | constant
@fact q1 = 12400 | other | U | tonnes sold at the first auction | 2033-10-14 | constant
@fact q2 = 18900 | other | U | tonnes sold at the second auction | 2033-10-21 | constant
@fact q = 31300 | other | U | tonnes sold at two auctions | 2033-10-21 | cumulative
@fact bid = 27 | other | C | bidders at the first auction | 2033-10-14 | constant
@fact crop = 420000 | other | T | tonnes of raw cashew expected | 2033-34 | plan | projected
@fact cropp = 365000 | other | T | tonnes of raw cashew sold | 2032-33 | cumulative
@fact cut = 310 | price | F | shillings a kilo deducted | 2033-10 | constant
@fact sulf = 38000 | other | C | tonnes of sulphur handed out free | 2033 | cumulative
@fact proc = 9 | other | T | share of the crop shelled at home, in percent | 2032-33 | constant
@fact procn = 60 | other | T | share of the crop shelled at home aimed at, in percent | 2036 | plan | pledged
@fact kern = 6.1 | price | - | dollars a kilo of kernels | 2033-10 | snapshot
@fact days = 7 | duration | F | days within which farmers are to be paid | - | constant
@fact late = 19 | duration | F | days that farmers have waited | 2033-11-08 | snapshot
@fact unp = 2150 | cases | F | farmers not paid | 2033-11-08 | snapshot
@fact grade = 48 | other | U | nut count quality, in pounds of kernel a bag | 2033-10 | constant
@fact port = 14 | other | C | ships expected at Mtwara | 2033-11 | plan | projected
@rel sum q = q1 + q2
@rel change up = pp -> p1
@fact pdrop = 490 | price | U | shillings by which the price fell between the auctions | 2033-10-21 | constant
@fact netp = 3110 | price | F | shillings a kilo after deductions at the second auction | 2033-10-21 | constant
@fact netp1 = 3600 | price | F | shillings a kilo after deductions at the first auction | 2033-10-14 | constant
@rel diff pdrop = p1 - p2
@rel diff netp = p2 - cut
@rel diff netp1 = p1 - cut
@trap p1 p2 :: first and second auction
@trap pp p1 :: a year apart
@trap q1 q2 :: two auctions
@trap crop cropp :: forecast against last season
@trap proc procn :: now against aim
@trap days late :: promised against waited

@doc a-daily | English daily | 2033-10-15
Farmers cheer as cashew opens at {3,910/-|p1|v=3910}

By Rehema Chitunda, Mkunduni

CASHEW farmers in Mkunduni have agreed to sell {12,400|q1|t=yesterday} tonnes at {3,910/-|p1|t=yesterday|v=3910} per kilogramme at the first auction of the season yesterday, compared with {2,780/-|pp|t=last year|v=2780} at the same occasion last year.

{Twenty-seven|bid} buyers submitted bids through the board's electronic platform.

Regional Commissioner Zuhura Mchopa ordered that money should be in growers' accounts within {seven|days} days. She denied that the warehouse operators' fee had been raised.

From the price {310/-|cut|v=310} is deducted for levies, transport, and the union.

The board expects {420,000|crop|t=this season|by=The board} tonnes nationwide this season after {365,000|cropp|t=in the last} in the last, helped by {38,000|sulf} tonnes of sulphur given out for free.

@doc b-commodity | commodity newsletter | 2033-10-24
NUTS & BOLTS 43/33

Tanzania. Auction 2, Mkunduni: {18,900|q2} t, top {3,420|p2}. That's {490|pdrop} shillings down within a week, though still above what we saw in auction 1 of the previous campaign. Outturn {48|grade} lbs. After two rounds {31,300|q} t gone.

Price in USD CNF Vietnam: {1,590|-}.

Kernels WW320: {6.10|kern}/kg. Shellers in Bình Phước break even at a raw price of {1,480|-}. You see the problem.

Ships: {14|port} bulkers nominated for Mtwara in November.

@doc c-swahili | Swahili paper in translation | 2033-11-09
We were told {seven|days} days

Saidi Mnali sold {640|-} kilos on 21 October. It's 9 November. {Nineteen|late} days, and in his phone there's a message from a betting firm and none from the bank.

{2,150|unp|t=as of yesterday|by=the district cooperative officer} farmers in Mkunduni hadn't been paid as of yesterday, the district cooperative officer conceded. They belong to {four|-} primary societies whose buyer, he said, had "network".

By the rule they should've had it after {seven|days}. By Mr Mnali's paper he's owed {3,420|p2} shillings per kilo less {310|cut}, so {3,110|netp}. His neighbour, who sold a week earlier, got {3,600|netp1}.

"Next year, I'll hold mine," said the neighbour. "No, next year I'll rush."

@doc d-column | weekend column | 2033-11-12
Shelling out

Why does a nut go to Vietnam to be undressed? We grow {420,000|crop|t=this year} tonnes of them this year if the board's right. Of the last crop, we shelled {nine|proc} per cent ourselves. The plan says {60|procn|t=by 2036} by 2036; I've seen plans.

The kernel fetches {6.10|kern} dollars. The farmer's raw kilo, at the second auction, brought him {3,420|p2} shillings, before they cut. It takes four and a bit raw kilos to make one of kernels.

Prices up by {41|~up} per cent in the first auction! I clapped too. Then it was down {490|pdrop} in seven days. You can't build a factory on that, but you can build one on knowing what you'll pay.
