@story s4-niigata-rice
@topic Supermarket rice prices and the release of reserve rice in Japan, summer 2030
@subject S = supermarket rice | rice | a five-kilo bag | five kilos | the staple
@subject B = branded rice | single-brand rice | named varieties
@subject X = blended rice | blends | bags of blended grain
@subject M = Ministry of Agriculture | farm ministry | the ministry | MAFF
@subject K = Kubiki Farm Cooperative Federation | Kubiki federation | the federation | Kubiki
@subject O = farm minister Sayaka Hirokado | Hirokado | the minister
@subject T = Tsukimi Donuri | the chain | the beef-bowl chain | Tsukimi
@fact p1 = 4318 | price | S | yen for five kilos on average | week to 2030-07-14 | snapshot
@fact p0 = 4276 | price | S | yen for five kilos on average | week to 2030-07-07 | snapshot
@fact py = 3192 | price | S | yen for five kilos on average | same week of 2029 | snapshot
@fact yoy = 35.3 | rate | S | rise of the price in percent on the year | week to 2030-07-14 | snapshot
@fact up = 42 | price | S | yen by which five kilos rose on the week | week to 2030-07-14 | snapshot
@fact br = 4655 | price | B | yen for five kilos on average | week to 2030-07-14 | snapshot
@fact bl = 3801 | price | X | yen for five kilos on average | week to 2030-07-14 | snapshot
@fact st = 1004 | sample_size | M | supermarkets in the weekly price survey | - | constant
@fact wk = 9 | duration | S | weeks in a row of rising prices | 2030-07-14 | snapshot
@fact rel = 210000 | other | M | tonnes of reserve rice to be sold | 2030-07-22 | plan | pledged
@fact rel1 = 142000 | other | M | tonnes of reserve rice sold at the spring auctions | 2030-05 | cumulative
@fact shelf = 11300 | other | M | tonnes of reserve rice that had reached shops | 2030-07-13 | cumulative
@fact stk = 610000 | other | M | tonnes of rice in the state reserve | 2030-07-01 | snapshot
@fact cap = 3500 | price | O | yen for five kilos that the minister wants to see | by 2030-09 | plan | pledged
@fact adv = 27000 | price | K | yen advance for 60 kilos of first-grade brown rice | 2030 crop | constant
@fact adv0 = 18500 | price | K | yen advance for 60 kilos of first-grade brown rice | 2029 crop | constant
@fact bowl = 580 | price | T | yen for a regular bowl | from 2030-08-01 | plan | pledged
@fact bowl0 = 498 | price | T | yen for a regular bowl | until 2030-07-31 | constant
@fact temp = 29.8 | temperature | K | mean temperature in August of 2029 | 2029-08 | constant
@fact crop = 6790000 | other | M | tonnes of rice harvested | 2029 | cumulative
@fact crop1 = 6940000 | other | M | tonnes of rice expected from the harvest | 2030 | plan | projected
@fact reach = 8 | other | M | share of the auctioned reserve rice that had reached shops in percent | 2030-07-13 | snapshot
@rel share reach = shelf / rel1
@rel diff up = p1 - p0
@rel change yoy = py -> p1
@trap br bl p1 :: branded, blended and the mean of both
@trap p1 p0 :: one week and the week before
@trap rel rel1 shelf :: to be sold, sold, and already in shops
@trap adv adv0 :: two crops
@trap crop crop1 :: harvested and expected
@trap cap p1 :: what the minister wants and what shops ask
@race kinds = br bl

@doc a-agency | Japanese news agency, English service | 2030-07-22
Rice climbs for ninth week despite stockpile sales

TOKYO - The average price of rice at supermarkets across Japan rose to {4,318|p1|t=in the week through July 14|by=the farm ministry} yen for {five|-} kilograms in the week through July 14, the farm ministry said Monday, climbing for the {ninth|wk} week running and standing {35.3 pct|yoy} above a year earlier.

The figure, drawn from {1,004|st} stores, was up {42|up} yen from the {4,276|p0|t=the previous week} logged the previous week. Single-brand rice went for {4,655|br} yen on average and blends for {3,801|bl}.

Agriculture minister Sayaka Hirokado said the same day that a further {210,000|rel|by=Agriculture minister Sayaka Hirokado} tons would be sold from the state reserve, which held {610,000|stk|t=at the start of the month} tons at the start of the month.

Of the {142,000|rel1|t=in May} tons auctioned in May, a mere {11,300|shelf|t=by July 13} tons had found their way to retailers by July 13, ministry data show.

Hirokado has said she hopes to bring the price under {3,500|cap|t=by September|by=Hirokado} yen by September.

@doc b-expat | English-language city daily | 2030-07-24
Why your onigiri costs more (again)
BY DOMINIKA SZALAY
STAFF WRITER
SHARE · Jul 24, 2030 · 4 MIN

Kimie Ashikaga runs a lunch stall of {two|-} square metres beside Nakano Station, and for {nine|wk} weeks she has changed her price board with a felt pen. "I no longer bother to laminate it," she says.

The national average for a {five|-}-kilo bag now stands at {¥4,318|p1|t=now}. A year ago she would have paid {¥3,192|py|t=A year ago}. The gap between the kinds of rice is wide, however. {¥4,655|br} buys the average bag with a proper name on it, Koshihikari or Akitakomachi, whereas a sack of this-and-that is {¥3,801|bl}.

The government says that help is coming. It has promised {120,000|!rel|by=The government} more tons of old rice from its warehouses. But sceptics point to the spring, when {142,000|rel1|t=spring} tons were sold and only {8 percent|reach|t=by mid-July} had come out at the other end by mid-July.

Chains are not waiting. Tsukimi Donuri announced on Tuesday that a regular beef bowl will go from {¥498|bowl0} to {¥580|bowl|t=from Aug. 1} from Aug. 1.

And the new crop? Officials forecast {6.94 million|crop1|by=Officials} tons, against {6.79 million|crop|t=last year} last year. "If it is not as hot," Ashikaga says, and puts the cap back on her pen.

KEYWORDS: rice, inflation, MAFF
MOST READ: 1. Tokyo loses to Kobe 2-1 · 2. Quake of M5.1 off Chiba · 3. 10 best kakigori

@doc c-niigata | regional paper of Niigata, translated | 2030-07-23
Kubiki federation to pay farmers {27,000|adv} yen: "You cannot grow rice at last year's price"

The Kubiki Farm Cooperative Federation has set the advance for this autumn's first-grade Koshihikari at {27,000|adv|t=this autumn's} yen per {60|-} kilograms of brown rice, the highest since it was founded. For the 2029 crop it was {18,500|adv0|t=For the 2029 crop}. Chairman Genzo Utsugi explained the decision to {214|-} branch heads in Joetsu on the 22nd.

Fertilizer, diesel and cartons have all gone up, he said, and last August, when the mean temperature on the plain was {28.9|!temp|t=last August} degrees, {a third|-} of the grains came out chalky.

How much of this will consumers feel? In stores, {five|-} kilos sold for {4,381|!p1|t=in the week to the 14th} yen in the week to the 14th, which was {42|up} yen dearer than the {4,276|p0|t=seven days before} yen of seven days before. The minister's goal of {3,500|cap|by=The minister} would, by the federation's calculation, bring the farmer back to {20,000|-} yen.

Mr. Utsugi was blunt about the reserve. "{210,000|rel} tonnes is {eleven|-} days of the nation's meals. Whoever thinks that prices will fall by {a thousand|-} yen for that has not eaten rice."

@doc d-farmbulletin | prefectural weather and farm bulletin | 2030-07-23
FARM TECHNICAL NOTE No. 14 (Joetsu, Kubiki)

1. Heading of Koshihikari is expected from {2 August|-}, {three|-} days earlier than normal.
2. In 2029 the Kubiki plain had a mean of {29.8|temp|t=August} °C in August; grade-one rice fell sharply. Keep water running overnight where the daily mean goes past {27|-}.
3. Advance paid by the federation: {27,000|adv} yen (previous crop {18,500|adv0|t=previous crop}), 60 kg, brown, first grade.
4. Outlook, whole country, as of 15 July: {6.94 million|crop1|t=as of 15 July|by=MAFF} t (MAFF). Actual 2029: {6.79 million|crop|t=Actual 2029} t.
5. Retail, whole country, 5 kg, week to 14 July: {4,318|p1|t=week to 14 July} yen. Branded {3,801|!br|^}, blended {4,655|!bl|^}. Survey of {1,004|st} shops.
Office closed 15–16 August. Fax 025-555-0178.
