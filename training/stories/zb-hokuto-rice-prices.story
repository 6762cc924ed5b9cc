@story zb-hokuto-rice-prices
@topic Rice prices and the release of stockpiled rice in Japan
@subject J = Japan | the country | households
@subject M = farm ministry | the ministry
@subject A = farm cooperative JA Hokuto | JA Hokuto | the cooperative
@subject R = retailers | supermarkets
@subject F = Agriculture minister Sayo Kirishima | Kirishima | the farm minister
@fact p1 = 4380 | price | R | yen for a five-kilo bag of rice | 2031-06-01 | snapshot
@fact p0 = 2310 | price | R | yen for a five-kilo bag of rice | 2030-06-01 | snapshot
@fact p2 = 3790 | price | R | yen for a five-kilo bag of rice | 2031-07-20 | snapshot
@fact up = 89.6 | rate | R | rise of the price of rice over a year, in percent | 2031-06-01 | constant
@fact rel = 300000 | other | M | tonnes of stockpiled rice released | 2031-06-18 | plan | pledged
@fact res0 = 910000 | other | M | tonnes of rice in the stockpile | 2031-05 | snapshot
@fact res1 = 610000 | other | M | tonnes of rice in the stockpile after the release | 2031-06 | plan
@fact shop = 41200 | other | R | tonnes of stockpiled rice that reached the shops | 2031-07-13 | cumulative
@fact shsh = 13.7 | other | R | share of the released rice that reached the shops, in percent | 2031-07-13 | snapshot
@fact stkp = 2150 | price | R | yen for a five-kilo bag of stockpiled rice | 2031-06-20 | constant
@fact crop = 6790000 | other | J | tonnes of rice harvested | 2030 | cumulative
@fact cropn = 7080000 | other | J | tonnes of rice to be harvested | 2031 | plan | projected
@fact need = 7020000 | other | J | tonnes of rice eaten a year | 2030 | cumulative
@fact adv = 28000 | price | A | yen of advance to growers for 60 kilos of rice | 2031-07-25 | plan | pledged
@fact advp = 16500 | price | A | yen of advance to growers for 60 kilos of rice | 2030-07 | constant
@fact age = 69.2 | age | J | average age of rice growers | 2031 | constant
@fact bag = 1 | other | R | bags that a customer may buy | 2031-06-20 | constant | threshold
@fact imp = 61000 | other | J | tonnes of rice imported by private firms | 2031-05 | cumulative
@fact tar = 341 | price | J | yen of tariff a kilo | - | constant
@fact queue = 640 | crowd | R | people in line at the store in Hokuto | 2031-06-20 | constant
@fact appr = 34 | poll_share | - | approval of the cabinet, in percent | 2031-06 | snapshot
@rel change up = p0 -> p1
@rel diff res1 = res0 - rel
@rel share shsh = shop / rel
@fact cdiff = 290000 | other | J | tonnes by which the harvest is to grow | 2031 | plan | projected
@fact relsh = 33 | other | M | release as a share of the stockpile, in percent | 2031-06 | constant
@rel diff cdiff = cropn - crop
@rel share relsh = rel / res0
@trap p0 p1 :: a year apart
@trap p1 p2 :: peak against July
@trap p2 stkp :: ordinary against stockpiled rice
@trap rel shop :: released against sold
@trap res0 res1 :: before and after
@trap crop cropn :: last crop against forecast

@doc a-wire | wire agency | 2031-06-18
Japan to release {300,000|rel} tons of stockpiled rice as prices nearly double

TOKYO, June 18 (Nichinichi) -- Japan's government will release {300,000|rel} tons of rice from its emergency stockpile after prices at supermarkets rose {90%|~up} in a year, Agriculture Minister Sayo Kirishima said Wednesday.

A 5-kilogram bag sold for {4,380|p1|t=in the first week of June} yen ({$30|-}) on average in the first week of June, compared with {2,310|p0|t=a year ago} yen a year ago.

The stockpile, which stood at {910,000|res0|t=last month} tons last month, will shrink to {610,000|res1}. The rice will be sold to retailers at a fixed price, so that consumers pay {2,150|stkp} yen.

Last year's harvest of {6.79 million|crop} tons fell short of demand of {7.02 million|need} tons. The ministry denied a newspaper report that it would lift the tariff of {341|tar} yen a kilogram.

@doc b-local | local paper | 2031-06-21
Line forms at 3 a.m. for "government rice"

The first was Mr. Ogata, 77, with a folding chair and the evening paper. By opening time on Friday {640|queue|t=By opening time on Friday|by=store manager Emiko Hayami} people were standing around the building of the Marufuku store, said store manager Emiko Hayami. {300|-} bags had come.

Each family was allowed {one|bag}. The price tag, {2,150|stkp} yen, had been written by hand and photographed more often than the mayor.

"It's from the {2028|-} crop, but if you soak it, who'll know?" said Mrs. Ogata, who'd joined her husband at seven. Ordinary rice in the next aisle: {4,620|-}. A year ago, she recalled, one paid {2,130|?p0|t=A year ago}.

At JA Hokuto they see it with mixed feelings. Its growers are {69|~age} on average.

Tomorrow's burnable garbage: districts 1–4. Bear sighted near Route 38.

@doc c-business | business daily | 2031-07-14
Stockpiled rice stuck upstream: only {one-seventh|~shsh|v=14.29} on shelves

Four weeks after the farm ministry opened its warehouses, a mere {41,200|shop|t=as of Sunday|by=a ministry survey} tons had been sold to consumers as of Sunday, a ministry survey shows. That's {13.7%|shsh} of the {30,000|!rel} tons contracted. Milling capacity and trucks are blamed.

Meanwhile private importers have brought in {61,000|imp|t=by the end of May} tons by the end of May in spite of the {341|tar}-yen duty.

The ministry expects {7.08 million|cropn} tons from this autumn's harvest, {290,000|cdiff} more than last year's.

Approval of the cabinet stood at {34%|appr|t=in June} in June. "Rice is the only poll that matters," a ruling-party veteran said.

Nikkei 46,118 (+212) | Yen 144.9

@doc d-column | farm columnist | 2031-07-28
To the ladies and gentlemen who find rice dear

A bowl is {65|-} grams of grain. At the peak, in June, when five kilos went for {4,380|p1|t=in June}, it cost you {57|-} yen. In July, with {3,790|p2|t=In July}, it's {49|-}. The canned coffee you drink on the platform is {160|-}.

I don't say it to mock. I say it because JA Hokuto will advance us {28,000|adv|t=this autumn} yen for a bale of sixty kilos this autumn. Last year: {16,500|advp|t=Last year}. For the first time since my father died I could pay somebody to help me. There's nobody. We're {sixty-nine|~age} on average; I lower it.

The minister has emptied {a third|~relsh|v=33.33} of her cellar, {300,000|rel} tons. What'll she do if it's hot again in August? Below {610,000|res1} she has said she won't go. In the spring she'd said the same of {910,000|res0}.
