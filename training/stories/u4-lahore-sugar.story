@story u4-lahore-sugar
@topic Sugar price in Pakistan: retail rates, stocks, raids on hoarders and an import tender
@subject LH = Lahore | the Punjab capital
@subject KR = Karachi | the port city
@subject IS = Islamabad | the federal capital
@subject P = Pakistan | the country | the government | Islamabad's planners
@subject FD = Punjab Food Directorate | the Directorate | food inspectors | inspectors
@subject TC = State Trading Corporation | the Corporation | the state importer
@subject M = Indus Sugar Mills Association | the millers | mills | the association
@subject GR = Kissan Rabita | growers | farmers
@subject CA = cane
@subject X = sugar | sweetener
@fact lh = 172 | price | LH | retail price of a kilo of sugar in rupees | 2028-10-03 | snapshot
@fact lhw = 164 | price | LH | retail price of a kilo of sugar in rupees | 2028-09-26 | snapshot
@fact lhy = 131 | price | LH | retail price of a kilo of sugar in rupees | October 2027 | snapshot
@fact lhp = 31.3 | rate | LH | rise of the sugar price on the year | 2028-10-03 | snapshot
@fact kr = 178 | price | KR | retail price of a kilo of sugar in rupees | 2028-10-03 | snapshot
@fact is = 175 | price | IS | retail price of a kilo of sugar in rupees | 2028-10-03 | snapshot
@fact lhd = 8 | price | LH | rise of a kilo of sugar in a week in rupees | 2028-10-03 | snapshot
@fact expp = 536 | price | M | price of an exported tonne in dollars | January to June 2028 | snapshot
@fact cap = 155 | price | P | highest retail price of a kilo of sugar by law in rupees | 2028-10-03 | constant | threshold
@fact stk = 1120000 | other | M | tonnes of sugar in store | end of September 2028 | snapshot
@fact use = 560000 | other | P | tonnes of sugar eaten in a month | - | constant
@fact exp = 750000 | other | M | tonnes of sugar sold abroad | January to June 2028 | cumulative
@fact expv = 402000000 | revenue | M | earnings from sugar sold abroad in dollars | January to June 2028 | cumulative
@fact imp = 300000 | other | TC | tonnes of sugar to be imported | 2028-10-04 | plan
@fact impp = 528 | price | TC | price of an imported tonne in dollars | 2028-10-04 | snapshot
@fact impv = 158400000 | spending | TC | bill for imported sugar in dollars | 2028-10-04 | plan
@fact raid = 214 | other | FD | warehouses raided | 2028-10-04 | cumulative
@fact arr = 46 | arrests | FD | people held for hoarding | 2028-10-04 | cumulative
@fact bags = 18700 | other | FD | bags of sugar seized | 2028-10-04 | cumulative
@fact seiz = 935 | other | FD | tonnes of sugar seized | 2028-10-04 | cumulative
@fact mills = 79 | other | M | member factories | - | constant
@fact crush = 2028-11-15 | date | M | first day of crushing | 2028-10-04 | plan
@fact sup = 425 | price | CA | support price of a maund in rupees | 2028 season | constant
@fact want = 500 | price | GR | price of a maund demanded in rupees | 2028 season | constant | hypothetical
@fact spi = 9.7 | rate | P | rise of the weekly price index on the year | 2028-10-03 | snapshot
@fact spw = 0.42 | rate | P | rise of the weekly price index on the week | 2028-10-03 | snapshot
@rel change lhp = lhy -> lh
@rel diff lhd = lh - lhw
@rel product expv = exp * expp
@rel product impv = imp * impp
@trap lh kr :: two cities, two rates
@trap lh cap :: market rate against the notified ceiling
@trap exp imp :: tonnes sold abroad and tonnes to be bought
@trap sup want :: the support price and the one that growers ask for
@trap spi spw :: index over a year and over a week
@trap lh lhw :: a week apart

@doc a-daily-khabar | broadsheet | 2028-10-04
Sugar at {Rs172|lh} in Lahore as ceiling is ignored

LAHORE: Retail sugar touched {Rs172|lh|t=on Tuesday} a kilo in the Punjab capital on Tuesday, {Rs8|lhd|t=in a week} up in a week and {31.3pc|lhp|t=above the rate of October last year|v=31.3} above the rate of October last year, a survey of Akbari Mandi and nine other markets showed.

The notified maximum is {Rs155|cap}. No shop visited by this reporter was selling at it.

Karachi paid more still, {Rs178|kr|t=on Tuesday}; in Islamabad the going rate was {Rs175|is|^}.

The Indus Sugar Mills Association, which speaks for {79|mills} factories, blames middlemen. "Our godowns hold {1.12 million|stk|by=Sardar Imtiaz Khokhar} tonnes. The country eats {560,000|use} a month. Where is the shortage?" its chairman, Sardar Imtiaz Khokhar, asked. He did not dwell on the {750,000|exp|t=in the first half of the year} tonnes which the same members sold abroad in the first half of the year for {$402 million|expv|^}.

Farmers say that they have seen none of it. Cane has a support price of {Rs425|sup} a maund; the Kissan Rabita wants {Rs500|want|m=hypothetical} before a single trolley moves.

Published in Daily Khabar, October 4th, 2028

@doc b-tv-ticker | TV channel site | 2028-10-04
Sweet robbery! Raids in eight districts, {51|!arr} held

LAHORE (Web Desk) – The Punjab Food Directorate has knocked on the doors of {214|raid|t=since Sunday|by=DG Food Uzma Tarar} warehouses since Sunday and picked up dozens of dealers, DG Food Uzma Tarar told this channel.

Her inspectors have carted off {18,700|bags} bags of {50|-} kg each. That makes {9,350|!seiz} tonnes of sweetener, enough for every wedding in the province!

Housewives remain furious. "Last year I paid {131|lhy|t=Last year}, last week {164|lhw|t=last week}, now {172|lh|t=now}. Next week the shopkeeper will ask for my bangles," said Shamim Bibi in Lahore's Mozang.

The ministry has ordered sugar from overseas: {300,000|imp} tonnes.

ALSO WATCH: Petrol down Rs4.60? | PSL draft: 6 teams, 6 surprises

@doc c-business-recorderish | financial daily | 2028-10-05
STC books sugar at {$528|impp} a tonne

KARACHI: The State Trading Corporation on Wednesday accepted an offer of {$528|impp|t=on Wednesday} per tonne, cost and freight, for {300,000|imp} tonnes of white sugar, the first cargo to berth at Port Qasim in the second week of November. The bill will be {$158.4 million|impv}.

Traders noted, drily, that the mills had exported {750,000|exp|t=by June} tonnes by June and fetched {$402 million|expv|^} for them, or {$536|expp} each.

Stocks at the end of September were put at {1.27 million|!stk|t=at the end of September|by=the Cane Commissioner} tonnes by the Cane Commissioner, a little over two months of demand at {560,000|use} a month.

The association has told the government that it would light its boilers on {November 15|crush|by=The association}. The sensitive price indicator rose {0.42 percent|spw|t=for the week} for the week and {9.7 percent|spi|t=year on year} year on year.

KIBOR 6-month 11.86 | PKR/USD 301.40

@doc d-english-weekly | weekly column | 2028-10-07
Bitter

By Mehr Un Nisa Bangash

I have a theory about sugar, and it is that nobody in the cabinet drinks tea. A person who drinks tea knows that there are three prices. There is the price in the gazette, which is {155|cap} rupees. There is the price in the shop, which in my street in the federal capital was {175|is|t=on Tuesday} on Tuesday. In Karachi my sister pays {178|kr}. And there is the price that the grower gets.

For that one must go to the fields, where {40|-} kilos of cane earn the man who cut it {425|sup} rupees, and where he would like {500|want}.

In between stand the mills, all {79|mills} of them. In spring they swore there was too much and were let to ship out {three-quarters of a million|exp|v=750000} tonnes. In autumn there is too little and we are to fetch {300,000|imp} from Brazil. The inspectors, meanwhile, have arrested {46|arr|t=so far} grocers so far and impounded {935|seiz} tonnes, less than the nation stirs into its cups in {an hour and a half|-}.

The crushers will be lit on the {15th of November|crush}, they say. By then I shall have given up.

The writer teaches in Islamabad. Letters: 400 words or fewer.

@doc e-agency | wire agency | 2028-10-04
Pakistan orders sugar imports as prices jump by {a third|~lhp}

Pakistan will import {300,000|imp|by=officials} metric tons of sugar, officials said on Wednesday, to cool a market in which a kilogram costs {172 rupees|lh|t=on Wednesday|s=Lahore} in Lahore and {175|!kr} in Karachi.

The retail rate in Lahore was {131 rupees|lhy|t=a year ago} a year ago. The government's ceiling is {155|cap}.

The purchase at {$528|impp} a ton comes just months after producers were permitted to send {750,000|exp} tons abroad. They hold {1.12 million|stk} tons now, according to their association.

Punjab police have made some {60|?~arr} arrests in raids on {214|raid} stores. Sugar and flour helped push a weekly gauge of prices {9.7 percent|spi|t=above its level of last October} above its level of last October.
