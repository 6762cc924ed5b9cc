@story u4-hau-giang-rice
@topic Vietnam's rice exports: nine months, the price, Manila's tariff, salt in the delta
@subject V = Vietnam | Vietnamese rice | Hanoi | the country
@subject F = Vietnam Grain Association | the association | VGA | exporters
@subject P = Philippines | Manila
@subject G = Ghana
@subject I = Indonesia | Jakarta
@subject T = Thailand | Thai rice | Bangkok
@subject ND = India | Indian rice | New Delhi
@subject D = Mekong Delta | the delta
@subject H = Hau Giang Foods | Hau Giang
@subject M = farm ministry | agriculture ministry | the ministry
@fact t = 6830000 | other | V | tonnes of rice exported | January to September 2030 | cumulative
@fact t0 = 7150000 | other | V | tonnes of rice exported | January to September 2029 | cumulative
@fact tp = 4.5 | rate | V | fall of rice exports by weight | January to September 2030 | snapshot
@fact v = 3280000000 | revenue | V | earnings from rice exports in dollars | January to September 2030 | cumulative
@fact v0 = 4010000000 | revenue | V | earnings from rice exports in dollars | January to September 2029 | cumulative
@fact vp = 18.2 | rate | V | fall of earnings from rice exports | January to September 2030 | snapshot
@fact av = 480 | price | V | average price of an exported tonne in dollars | January to September 2030 | snapshot
@fact av0 = 561 | price | V | average price of an exported tonne in dollars | January to September 2029 | snapshot
@fact pv = 382 | price | V | price of a tonne of 5% broken rice in dollars | 2030-10-01 | snapshot
@fact pt = 371 | price | T | price of a tonne of 5% broken rice in dollars | 2030-10-01 | snapshot
@fact pn = 344 | price | ND | price of a tonne of 5% broken rice in dollars | 2030-10-01 | snapshot
@fact ph = 2940000 | other | P | tonnes of rice bought from Vietnam | January to September 2030 | cumulative
@fact phs = 43 | other | P | share of Vietnamese rice exports | January to September 2030 | snapshot
@fact gh = 610000 | other | G | tonnes of rice bought from Vietnam | January to September 2030 | cumulative
@fact ind = 240000 | other | I | tonnes of rice bought from Vietnam | January to September 2030 | cumulative
@fact ind0 = 920000 | other | I | tonnes of rice bought from Vietnam | January to September 2029 | cumulative
@fact tar = 15 | rate | P | import tariff on rice | September 2030 | snapshot
@fact tar2 = 25 | rate | P | import tariff on rice | from January 2031 | plan
@fact tg = 8800000 | other | M | tonnes of rice exported in a year | all of 2030 | plan | projected
@fact fg = 8300000 | other | F | tonnes of rice exported in a year | all of 2030 | plan | projected
@fact pad = 5600 | price | D | price of a kilo of paddy in dong | October 2030 | snapshot
@fact pad0 = 7400 | price | D | price of a kilo of paddy in dong | October 2029 | snapshot
@fact cost = 4300 | price | D | cost of growing a kilo of paddy in dong | 2030 | snapshot
@fact salt = 68 | distance | D | kilometres that salt water came upriver | March 2030 | snapshot
@fact lost = 41000 | area | D | hectares of rice lost to salt | spring 2030 | snapshot
@fact hl = 87000000000 | profit | H | loss in nine months in dong | January to September 2030 | snapshot
@fact hp = 132000000000 | profit | H | profit in nine months in dong | January to September 2029 | snapshot
@fact hj = 260 | jobs | H | workers sent home | October 2030 | snapshot
@rel change tp = t0 -> t
@rel change vp = v0 -> v
@rel product v = t * av
@rel product v0 = t0 * av0
@rel share phs = ph / t
@trap t t0 :: two years
@trap t tg :: nine months and the aim for the year
@trap tg fg :: aims of ministry and traders
@trap pv av :: today's quotation and the mean of nine months
@trap pv pt :: two countries' quotations
@trap tar tar2 :: tariff now and from January
@trap pad cost :: what paddy brings and costs
@trap tp vp :: by weight and by money
@trap ind ind0 :: one buyer in two years

@doc a-vna-like | news agency | 2030-10-02
Rice exports earn {US$3.28 billion|v} in nine months

Hanoi – Vietnam shipped abroad {6.83 million|t|t=in the first nine months of 2030|by=the agriculture ministry} tonnes of rice worth {3.28 billion|v|^} USD in the first nine months of 2030, down {4.5 percent|tp|^} in volume and {18.2 percent|vp|^} in value year on year, according to the agriculture ministry.

The average export price was {480|av} USD per tonne as against {561|av0|t=a year ago} USD a year ago.

The Philippines remained the largest buyer with {2.94 million|ph} tonnes, or {43 percent|phs} of the total, followed by Ghana with {610,000|gh} tonnes.

The ministry maintained its target of {8.8 million|tg|t=for the whole year|m=projected} tonnes for the whole year, and instructed localities to cut costs and build brands.

Vietnamese rice is now present in 140 countries and territories./.

@doc b-singapore-trade | commodity newsletter | 2030-10-02
ASIA RICE — Vietnam slips again, India cheapest

Offers this week, 5% broken, fob, a tonne:
Vietnam {$382|pv|t=this week} (was {$388|-})
Thailand {$371|pt|^} (unch)
India {$344|pn|^} (was {$347|-})

Trade was thin. "The Filipinos are loading everything they can before January, and after January nobody will pick up the phone," said a trader in Ho Chi Minh City. Manila's duty goes from {15%|tar|t=now} now to {25%|tar2|t=with the new year} with the new year.

Jakarta has all but left the market: it lifted {240,000|ind|t=by the end of September} tonnes from Vietnam by the end of September, when it had taken {920,000|ind0|t=a year before} a year before.

The Vietnam Grain Association told us it would be pleased with {8.3 million|fg|t=this year|by=The Vietnam Grain Association} tonnes this year. Through September the country has done {6.71 million|!t|t=Through September}.

Freight HCMC–Manila $24/t · THB 32.9 · INR 88.1

@doc c-delta-feature | English-language newspaper | 2030-10-05
The year that the river tasted of tears

Hau Giang, October — In March the sea came up the river for {68|salt|t=In March} kilometres and stood in Mrs Út Sáu's kitchen jar. She noticed because the tea curdled. By the time that it went home, {41,000|lost} hectares of the delta's spring rice had gone yellow.

Then, in autumn, the price went too. For a kilo of fresh paddy the collectors' boats pay {5,600|pad|t=now} dong now. A year ago it was {7,400|pad0|t=A year ago}, "and we bought the Honda". She reckons that a kilo costs her {4,300|cost|by=She} dong to grow.

At Hau Giang Foods, which mills what she grows, {260|hj|t=last week} hands were sent home last week. Director Lâm Chí Thành showed me the accounts: {87 billion|hl|t=in nine months} dong lost in nine months, compared with {132 billion|hp|t=in the same stretch of 2029} earned in the same stretch of 2029. "We bought dear in January. Everybody thought that Indonesia would come back."

It did not. And the Philippines, our best customer with {43|phs} per cent of what we sell, is going to put {35|!tar2|t=come January} per cent on top of the price, come January.

Reader offer: ST25 gift box, 5 kg, VND195,000

@doc d-manila-paper | broadsheet | 2030-10-03
Rice tariff hike to trim Vietnam's sales – importers

MANILA, Philippines — The return of the rice tariff to {25 percent|tar2|t=in January} in January from {15 percent|tar|t=at present} at present will make imports "unviable below P{45|-} a kilo," a group of importers said yesterday.

Vietnam delivered {2.94 million|ph|t=as of end-September} metric tons to the Philippines as of end-September. Its own farm ministry calls that {43 percent|phs} of what it exported.

Vietnamese 5-percent broken was quoted at {$371|!pv|t=on Wednesday} on Wednesday, below the {$480|av|t=over nine months} that importers paid on average over nine months.

"Farmers here sell palay at P16. We cannot let boats from Saigon drown them," Senator Araceli Dumalagan said, adding that exporters there were content anyway, with an estimate of {8.3 million|fg|t=for 2030} tons for 2030.

READ: NFA buys palay at P23 | Onion prices: 3 charts | UAAP: Tams win by 14

@doc e-wire | wire agency | 2030-10-02
Vietnam's rice export revenue falls by almost {a fifth|~vp}

HANOI, Oct 2 – Vietnam exported rice for {$3.28 billion|v|t=between January and September} between January and September, {18.2%|vp} less than the {$4.01 billion|v0|t=of the same period last year} of the same period last year, government data showed on Wednesday.

In tonnage the decline was from {7.15 million|t0} to {6.83 million|t}.

Sales to Indonesia collapsed to {240,000|ind} tons from {920,000|ind0}, while those to Ghana came to {610,000|gh}.

Thai rice of the same grade was {$371|pt} a ton on Tuesday and Indian {$344|pn}.

Farmers in the Mekong Delta have lately been offered {5,900|?pad|t=lately} dong a kilogram, and one mill, Hau Giang Foods, has reported a loss of {87 billion|hl} dong.
