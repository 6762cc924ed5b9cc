@story marusen-closures
@topic The Japanese department store chain Marusen closes stores and seeks early retirements
@subject M = Marusen Holdings | Marusen | the chain | the retailer | the department store group
@subject K = Kiyotaki store | Kiyotaki | the flagship of the north
@subject O = Obama-machi store | Obama-machi
@subject E = Eirin Partners | Eirin | the fund | the shareholder
@subject P = Haruka Tsubouchi | Tsubouchi | president | the president
@subject R = Ryuto Department Stores | Ryuto
@fact close = 7 | other | M | stores to be closed | by 2029-02 | plan
@fact stores = 31 | other | M | stores run | 2028-04 | snapshot
@fact left = 24 | other | M | stores left after the closures | by 2029-02 | plan
@fact ret = 900 | jobs | M | early retirements sought | 2028-04-13 | plan
@fact app = 1162 | jobs | M | people who applied for early retirement | 2028-06-30 | cumulative
@fact staff = 8430 | jobs | M | people employed | 2028-02 | snapshot
@fact minage = 45 | age | M | age from which early retirement was offered | - | constant | threshold
@fact loss = 18600000000 | profit | M | yen of net loss in the year | 2027 | constant
@fact lossp = 4200000000 | profit | M | yen of net loss in the year | 2026 | constant
@fact fore = 6500000000 | profit | M | yen of net loss forecast for the year | 2028 | plan | projected
@fact sales = 412700000000 | revenue | M | yen of sales in the year | 2027 | constant
@fact salesd = 5.8 | rate | M | fall of sales in percent | 2027 | constant
@fact chg = 23000000000 | spending | M | yen of restructuring charge | 2028 | plan | projected
@fact ks = 11900000000 | revenue | K | yen of sales in the year | 2027 | constant
@fact kpeak = 34500000000 | revenue | K | yen of sales in the year | 1993 | constant
@fact kage = 96 | age | K | years in business | 2028 | constant
@fact kjobs = 214 | jobs | K | people employed | 2028-04 | snapshot
@fact kdate = 2028-08-31 | date | K | day of closing | - | plan
@fact odate = 2029-01-31 | date | O | day of closing | - | plan
@fact ktime = 19:30 | clock | K | time when the doors closed for the last time | 2028-08-31 | constant
@fact kcrowd = 4000 | crowd | K | people who came for the last evening | 2028-08-31 | snapshot
@fact st = 14.2 | other | E | percent of the shares held | 2028-04 | snapshot
@fact cut = 30 | rate | P | percent by which her pay is cut | 2028 | plan
@fact cutd = 6 | duration | P | months of the pay cut | 2028 | plan
@fact lossusd = 129000000 | profit | M | dollars of net loss in the year | 2027 | constant
@fact kshr = 34.5 | rate | K | sales as a share of the peak in percent | 2027 | constant
@fact appsh = 13.8 | rate | M | share of the staff who applied for early retirement in percent | 2028-06-30 | cumulative
@rel share kshr = ks / kpeak
@rel share appsh = app / staff
@fact share = 318 | price | M | yen at which the share closed | 2028-04-13 | snapshot
@fact rys = 3 | other | R | stores to be closed | 2028 | plan
@rel diff left = stores - close
@trap ret app :: retirements sought and applied for
@trap loss fore :: last year's loss and this year's forecast
@trap ks kpeak :: sales of one store, now and at the peak
@trap kdate odate :: closing days of two stores
@trap close rys :: two chains

@doc a-wire | wire agency | 2028-04-13
UPDATE 2-Japan's Marusen to shut {seven|close} stores, seeks {900|ret} early retirements

TOKYO, April 13 (Wire) - Department store group Marusen Holdings said on Thursday it would close {seven|close|by=Department store group Marusen Holdings said|t=by next February} of its {31|stores} stores by next February and invite {900|ret|by=Department store group Marusen Holdings said} employees aged {45|minage} and over to retire early.

The chain swung deeper into the red in the year to February, with a net loss of {18.6 billion yen|loss|t=in the year to February} ({$129 million|~lossusd}) compared with {4.2 billion yen|lossp|t=a year before} a year before. Revenue was down {5.8 percent|salesd} to {412.7 billion|sales}. It sees a loss of {6.5 billion|fore|t=for the current year|by=It sees} for the current year after booking {23 billion yen|chg|m=projected} of restructuring costs.

Marusen had {8,430|staff|t=at the end of February} workers at the end of February.

President Haruka Tsubouchi said she would take a {30 percent|cut|by=President Haruka Tsubouchi said} pay cut for {six|cutd} months.

Eirin Partners, which owns {14.2 percent|st}, called the plan "a start". Shares fell {4.5 percent|-} to {318 yen|share|t=Thursday}.

($1 = 144.1300 yen)

@doc b-local | prefectural newspaper, translated | 2028-04-14
After {96|kage} years, Kiyotaki loses its Marusen

The lift girls learned of it from their phones. At three in the afternoon yesterday, as the president bowed in Tokyo, staff of the Kiyotaki store stood around a cosmetics counter and read: closing on {August 31|kdate}.

Opened in 1932, the building by the station has been part of the town for {96|kage} years. In 1993, when the bullet train came, it sold goods for {34.5 billion yen|kpeak|t=In 1993}. In the last business year it was {11.9 billion|ks|t=In the last business year}, "{a third|~kshr} of what it was," sighs the chairman of the shopping street, Morihiro Aizawa, 78.

{Two hundred and fourteen|kjobs|v=214} people work here, {seventy|-} of them for suppliers. Those of {forty-five|minage} and older may apply for the retirement scheme, which is to find {900|ret} takers across the group.

Also on the list are stores in Obama-machi, which lasts until {January 31|odate}, and in {five|-} other cities. The chain will then have {24|left|t=then}.

The mayor says she was telephoned at 2:50 p.m.

Subscribe for ¥980 a month. Weather: snow showers, high of 6.

@doc c-english | English-language daily | 2028-07-01
Rush for the exits at Marusen as {1,162|app} take buyout

Nearly {1,200|~app|t=by the June 30 deadline} employees of Marusen Holdings had raised their hands for early retirement by the June 30 deadline, well over the {800|!ret} the company was looking for, it announced Friday. That is about {14 percent|~appsh} of a workforce of {8,430|staff}.

All will be let go, a spokesman said. Most are above {50|-}, though the offer was open to anyone from {40|!minage}.

The generous terms, up to {36|-} months of pay, will push the one-off charge beyond the {¥23 billion|chg|by=announced in April|m=projected} announced in April. Whether the forecast of a {¥6.5 billion|fore|m=projected} net loss can be held is "under review".

Marusen is not alone. Ryuto Department Stores is shuttering {three|rys} outlets this year, and its sales per square meter are higher.

Tsubouchi, whose own salary is trimmed by {30%|cut} until {October|-}, has called the coming {seven|close} closures "the last cut". Eirin, the activist with {14.2%|st}, is said to want {ten|-}.

@doc d-tv | TV news script, local station | 2028-08-31
ANCHOR: It is over. At {half past seven|ktime} this evening the shutters of the Kiyotaki Marusen came down for good.

REPORTER (on scene): The manager bowed for {three|-} minutes. Around {four thousand|~kcrowd|by=according to the police} people, according to the police, filled the square in the rain, some with shopping bags from {fifty|-} years ago.

WOMAN, 84: I bought my wedding kimono here.

REPORTER: {Two hundred and fourteen|kjobs} employees are out of a job or retiring tonight. The store's {96|kage}-year history ends with a clearance sale at {70 percent|-} off.

ANCHOR: The group, which lost {18.6 billion yen|loss|t=last year} last year, says Obama-machi is next, on {January 31|odate}. When all is done {24|left|t=When all is done} of the {31|stores} shops will remain.

(VTR 1'42")

@doc e-tabloid | evening tabloid, translated | 2028-09-01
Tears, umbrellas and one thief: the last night at Kiyotaki

At {8:30 p.m.|!ktime} sharp the iron curtain fell and an old man shouted "Banzai!". {6,000|?kcrowd} had come, says the shopping street; a pickpocket was among them.

Since {1932|-} the store had dressed the prefecture. At its best it took {¥34.5 billion|kpeak|t=At its best} a year. Last year? {¥14.5 billion|!ks|t=Last year}.

Who is to blame? The president gave up {30 percent|cut} of her salary for {half a year|cutd|v=6}. The {1,162|app} who took the money and ran gave up their careers. And the fund from Marunouchi, with its {14 percent|st|round}, gave up nothing.

Tomorrow: Is Ryuto next? {Three|rys} stores on death row
