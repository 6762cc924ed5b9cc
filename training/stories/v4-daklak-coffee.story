@story v4-daklak-coffee
@topic Drought in Vietnam's Central Highlands and the price of robusta coffee, March to May 2032
@subject R = robusta | robusta futures | London robusta | the London contract
@subject A = arabica | arabica futures | New York
@subject DL = Dak Lak | Đắk Lắk | Buon Ma Thuot
@subject LD = Lam Dong | Lâm Đồng
@subject GL = Gia Lai
@subject V = Vietnam | the country | the world's largest robusta grower
@subject B = Brazil | the Brazilians
@subject C = Central Highlands Coffee Association | CHCA | the association | the growers' association
@subject U = USDA | the U.S. Department of Agriculture | Washington
@subject S = Song Hinh Commodities | Song Hinh | the trading house
@subject H = H'Bia Nie | the farmer
@subject CU = a Saigon cup | a street coffee in Saigon
@subject Z = Casa Benvenuti | Benvenuti | the roaster
@fact f0 = 4870 | price | R | dollars for a tonne on the exchange | 2032-03-01 | snapshot
@fact f1 = 5460 | price | R | dollars for a tonne on the exchange | 2032-04-14 | snapshot
@fact fp = 12.1 | rate | R | rise of the exchange price | 2032-04-14 | constant
@fact fm = 5720 | price | R | highest exchange price in dollars for a tonne | 2032-04-09 | constant
@fact f2 = 5110 | price | R | dollars for a tonne on the exchange | 2032-05-12 | snapshot
@fact a0 = 318.5 | price | A | cents for a pound on the exchange | 2032-03-01 | snapshot
@fact a1 = 296.2 | price | A | cents for a pound on the exchange | 2032-04-14 | snapshot
@fact ap = 7 | rate | A | fall of the exchange price | 2032-04-14 | constant
@fact d0 = 104000 | price | DL | dong paid to the grower for a kilo | 2032-03-01 | snapshot
@fact d1 = 118500 | price | DL | dong paid to the grower for a kilo | 2032-04-14 | snapshot
@fact dp = 13.9 | rate | DL | rise of the price paid to the grower | 2032-04-14 | constant
@fact l1 = 117200 | price | LD | dong paid to the grower for a kilo | 2032-04-14 | snapshot
@fact g1 = 118000 | price | GL | dong paid to the grower for a kilo | 2032-04-14 | snapshot
@fact co = 52000 | price | H | dong that a kilo costs to grow | 2032 | constant
@fact x1 = 421000 | other | V | tonnes exported | 2032 Q1 | constant
@fact x0 = 504000 | other | V | tonnes exported | 2031 Q1 | constant
@fact xp = 16.5 | rate | V | fall of the tonnes exported | 2032 Q1 | constant
@fact e1 = 2190000000 | revenue | V | dollars earned by exports | 2032 Q1 | constant
@fact e0 = 2080000000 | revenue | V | dollars earned by exports | 2031 Q1 | constant
@fact ep = 5.3 | rate | V | rise of the dollars earned by exports | 2032 Q1 | constant
@fact u1 = 27800000 | other | U | bags expected of Vietnam's crop | 2032-04 | plan | projected
@fact u0 = 29500000 | other | U | bags expected of Vietnam's crop | 2031-12 | plan | projected
@fact ud = 1700000 | margin | U | bags cut from the forecast | 2032-04 | constant
@fact ct = 1580000 | other | C | tonnes expected of Vietnam's crop | 2032-04 | plan | projected
@fact cb = 26300000 | other | C | bags expected of Vietnam's crop | 2032-04 | plan | projected
@fact br = 64200000 | other | B | bags expected of Brazil's crop | 2032-05 | plan | projected
@fact rs = 34 | other | DL | how full the reservoirs are in percent | 2032-04-10 | snapshot
@fact rs0 = 61 | other | DL | how full the reservoirs are in percent | 2031-04-10 | snapshot
@fact ar = 710000 | area | V | hectares under coffee | 2032 | constant
@fact as = 58000 | area | V | hectares short of water | 2032-04-10 | snapshot
@fact ad = 6300 | area | V | hectares of dead trees | 2032-04-10 | snapshot
@fact du = 12000 | area | V | hectares given over to durian | 2031 | constant
@fact nd = 85000 | other | C | tonnes sold and not delivered | 2032-04 | cumulative
@fact ls = 46000000 | damages | S | dollars lost | 2032-04 | constant
@fact h1 = 4.1 | other | H | tonnes harvested | 2032 | constant
@fact h0 = 5.6 | other | H | tonnes harvested | 2031 | constant
@fact hd = 1.5 | margin | H | tonnes fewer than a year before | 2032 | constant
@fact ha = 1.8 | area | H | hectares of the farm | - | constant
@fact s0 = 25000 | price | CU | dong for a cup | 2031 | snapshot
@fact s1 = 29000 | price | CU | dong for a cup | 2032-05 | snapshot
@fact sp = 16 | rate | CU | rise of the price of a cup | 2032-05 | constant
@fact z = 8 | rate | Z | rise of the price of capsules in percent | 2032-06 | plan
@fact lo = 4120 | other | R | lots in exchange warehouses | 2032-04-14 | snapshot
@fact rn = 40 | rate | DL | shortfall of rain in percent | 2032 Q1 | constant
@rel change fp = f0 -> f1
@rel change ap = a0 -> a1
@rel change dp = d0 -> d1
@rel change xp = x0 -> x1
@rel change ep = e0 -> e1
@rel diff ud = u0 - u1
@rel convert cb = ct
@fact ug = 1500000 | margin | C | bags below the American forecast | 2032-04 | constant
@fact cs = 43.9 | other | H | share of the price that growing costs | 2032-04-14 | snapshot
@fact xd = 83000 | margin | V | fewer tonnes exported than a year before | 2032 Q1 | constant
@fact dsh = 0.9 | other | V | share of the coffee land with dead trees | 2032-04-10 | snapshot
@rel share dsh = ad / ar
@rel diff ug = u1 - cb
@rel share cs = co / d1
@rel diff xd = x0 - x1
@rel diff hd = h0 - h1
@rel change sp = s0 -> s1
@race provinces = d1 l1 g1
@trap f1 fm :: close and peak
@trap f1 f2 :: April and May
@trap d1 g1 :: two provinces
@trap d0 d1 :: March and April
@trap x1 x0 :: two years
@trap u1 cb :: two forecasters
@trap u1 br :: two countries
@trap as ad :: thirsty and dead
@trap fp dp :: exchange and farm gate
@trap e1 e0 :: two years
@trap d1 s1 :: a kilo and a cup

@doc a-wire | wire agency | 2032-04-14
Robusta coffee up {12%|fp} in six weeks as Vietnam's wells run dry

HANOI/LONDON, April 14 (Lotus Newswire) - London robusta futures settled at {$5,460|f1|t=on Wednesday} a tonne on Wednesday, {12.1%|fp} above where they stood at the start of March, as drought in Vietnam and missed deliveries left roasters short. The July contract had touched {$5,720|fm|t=on Friday} on Friday before profit-taking.

Arabica went the other way, to {296.2|a1|t=on Wednesday} cents a pound from {318.5|a0|t=at the start of March}, on hopes of a bumper harvest in Brazil.

In Dak Lak, traders offered {118,500|d1|t=on Wednesday|by=traders} dong a kg. Farmers in Gia Lai could get {118,000|g1|^} and those in Lam Dong {117,200|l1|^}.

Vietnam shipped {421,000|x1|t=in the first quarter|by=customs data} tonnes in the first quarter, customs data showed, down {16.5%|xp} from {504,000|x0|t=a year ago}. Reservoirs in the main coffee province are {34%|rs} full; a year ago it was {61%|rs0|t=a year ago}.

Washington last week trimmed its forecast of the country's next crop to {27.8 million|u1|t=last week|by=Washington} bags from {29.5 million|u0|t=December}, its number of December. The growers' association is gloomier still, at {1.58 million|ct|by=The growers' association} tonnes, or {26.3 million|cb|^} bags.

Only {4,120|lo|t=on Wednesday} lots remained in exchange warehouses.

@doc b-daily | Vietnamese daily, English edition | 2032-04-16
Coffee exports: less in the sack, {15%|!ep} more in the till

Việt Nam News Desk - BUÔN MA THUỘT

Exporters sent abroad {461,000|!x1|t=From January to March} tonnes of coffee beans and earned {$2.19 billion|e1|^}, according to the Ministry of Industry and Trade. From January to March last year {504,000|x0|t=last year} tonnes had brought {$2.08 billion|e0|^}. The average price was the highest ever for a quarter.

For growers the season is bittersweet. A kilo sold at the gate in Đắk Lắk for {104,000|d0|t=when the month of March began} đồng when the month of March began; today it is {108,500|!d1|t=today}. But there is less to sell. H'Bia Nie, who tends {1.8|ha} hectares near Krông Năng, picked {4.1|h1|t=this season|s=who} tonnes this season, {1.5|hd} fewer than the last. "I spend {52,000|co|by=H'Bia Nie|s=I} on every kilo," she said. "So I laugh and cry."

Provincial officials report that {58,000|as} hectares of the country's {710,000|ar} are short of water and that the trees on {6,300|ad} hectares are beyond saving. Some owners have uprooted theirs already: last year {12,000|du|t=last year|s=owners} hectares were turned over to durian.

Rainfall since Tết is {40 per cent|rn|t=since Tết} below the average.

Hotline: 0262 355 5588. More: SEA Games tickets from 90,000 đồng

@doc c-trade | commodity newsletter | 2032-04-19
THE GREEN BEAN, week 16

Robusta: Wednesday's close of {$5,640|!f1|t=Wednesday's} was a fraction off the all-time record of {$5,720|fm|t=ten days ago} set ten days ago. Six weeks earlier you could buy it at {$4,870|f0|t=Six weeks earlier}.

Arabica: {-7%|ap|v=7} over the same period. The premium over robusta has never been so thin.

The story is defaults. The association in Buon Ma Thuot reckons that {85,000|nd|by=The association} tonnes promised at last autumn's prices haven't turned up. Farmers tell collectors that the crop failed; collectors tell exporters; exporters tell you. Song Hinh Commodities has confessed to a loss of {$46 million|ls|by=Song Hinh Commodities}, and isn't the last.

Supply for next season: {27.8m|u1|by=USDA} bags (USDA), {26.3m|cb|by=CHCA} bags (CHCA). The gap of {1.5 million|ug} is roughly what Uganda drinks in three years. Consider who has been nearer: the Americans have just taken {1.7 million|ud|by=the Americans|s=the Americans} off their own number.

Brazil's conilon could fill the hole. Not this year.

Certified stocks: {4,120|lo} lots, the fewest since the series began.

Hedge of the week: none. Cup of the week: Gayo, 84 points.

@doc d-feature | foreign newspaper | 2032-05-02
The dry hills that make your morning coffee dear

By Solveig Amoako-Lindqvist in Krong Nang

H'Bia Nie lowers a bucket on a nylon rope. It takes {eleven|-} seconds to reach the bottom, and then there is a sound like a dropped plate. "No water," she says.

The lakes from which her neighbours pump stood at {43 per cent|!rs|t=in the second week of April|s=The lakes} of capacity in the second week of April, when the trees flower. Below the road, brown rows mark the {6,300|ad|s=rows} hectares that officials have written off. A whole valley has gone over to durian.

Last year her plot yielded {5.6|h0|t=Last year|s=her plot} tonnes of beans. This year's {4.1|h1|t=This year's|s=her} she sold in one go, at {118,500|d1|t=in mid-April|s=she} dong a kilo, in mid-April. It costs her less than {half|<cs|v=50|s=her} of that to grow it. So she ought to be rich, and the new motorbike suggests that she isn't poor.

But she hadn't delivered what she owed. In November she had promised two tonnes to a dealer at {81,000|-}. He's not alone: across the highlands nearly {100,000|?~nd|s=coffee} tonnes of coffee sold in advance have melted away. "He shouted," she says. "Then he bought it at the new price. What could he do?"

Further down the chain somebody always pays. A glass of cà phê sữa đá on a Saigon pavement was {25,000|s0|t=last year} dong last year and is {29,000|s1|t=now} now. The Italian roaster Casa Benvenuti will charge {8 per cent|z|t=from June|m=projected} more for capsules from June.

NEWSLETTER: Sign up for Long Read Sunday - 3 stories, 1 recipe

@doc e-business | business news site | 2032-05-13
Robusta slips below {$5,200|<f2} as Brazil eyes record crop

Prices of the bean used in instant coffee fell for a fifth day on Wednesday. The London contract ended at {$5,110|f2|t=on Wednesday} a tonne, compared with {$5,460|f1|t=four weeks earlier} four weeks earlier.

Brazil's supply agency expects {64.2 million|br|by=Brazil's supply agency} bags of all types this year, the most it has ever forecast, of which a third is conilon, the local robusta. First rains have also reached Gia Lai and Lam Dong.

Traders do not expect relief to be quick. Vietnamese exports in the first three months were {83,000|xd|t=in the first three months} tonnes smaller than a year before, at {421,000|x1|^}, and CHCA sees a harvest of just {1.58 million|ct|by=CHCA} tonnes in October. The U.S. Department of Agriculture, which thought {29.5 million|u0|t=at Christmas|by=The U.S. Department of Agriculture} bags likely at Christmas, now says {27.8 million|u1|t=now|by=The U.S. Department of Agriculture}.

"The trees on {58,000|as|by=Thaddeus Kwok} hectares have been stressed and will bear less next year as well," said Thaddeus Kwok, who buys for a Singapore mill. "Only {one hectare in a hundred|~dsh|v=1|by=Thaddeus Kwok} is dead, but that's not the point."

Consumers have noticed. A street coffee in Saigon is up by {16%|sp}. Benvenuti's capsules are to go up by {half|-} as much.

Growers in Dak Lak still enjoy prices {13.9%|dp|t=as of mid-April} better than in early March, as of mid-April.

Ticker: RC1 5110 -1.9 | KC1 291.40 -0.3 | VND 27,340

@doc f-agri | bulletin of a growers' association | 2032-04-15
CHCA BULLETIN 8/2032 - TO ALL MEMBERS

Prices at 9 a.m. on 14 April, dong per kilogram: Dak Lak {118,500|d1|t=on 14 April}; Gia Lai {118,000|g1|^}; Lam Dong {117,200|l1|^}. On 1 March Dak Lak was at {104,000|d0|t=On 1 March}.

Water. The provincial irrigation company states that storage in Dak Lak is at {34 per cent|rs|t=on 10 April|by=The provincial irrigation company}, measured on 10 April. On the same day last year: {61|rs0|t=On the same day last year}. The rain deficit from January to March is {40 per cent|rn|t=from January to March}. Members with trees under five years old should irrigate those first.

Crop. The board has adopted an estimate of {1.58 million|ct|by=The board} tonnes. Please disregard the figure of {1.4 million|-} that circulated in Zalo groups.

Contracts. {85,000|nd|s=Undelivered coffee} tonnes are outstanding. Undelivered coffee harms the name of every member. The association will not support in court anyone who sold twice.

Exports, first quarter: {421,000|x1|t=first quarter} tonnes, a decrease of {83,000|xd|t=first quarter}.

Annual dues: 350,000 dong by 30 June.
