@story fr25-kazakhstan-harvest
@topic A wet and record grain harvest in Kazakhstan and in its Esilkol region, from the early October bulletin to the farmers' reckoning in late November
@subject K = Kazakhstan | the country | the republic | Kazakh farmers | nationwide
@subject R = Esilkol region | Esilkol | the region | the oblast
@subject A = agriculture ministry | the ministry | Agriculture Minister Daniyar Seitbekuly | Seitbekuly | the minister
@subject P = state grain buyer | Astyk Kory | the state fund | the state
@subject G = Grain Union of the Steppe | the union | Lyudmila Bauer | Bauer
@subject W = railways | Zhol Freight | the railway
@subject F = Karasor-Agro | Yerkebulan Tulegenov | Tulegenov
@subject B = wheat | third-class wheat | soft wheat
@fact ar = 15900000 | area | K | hectares sown to grain | 2036 | constant
@fact th1 = 87 | rate | K | share of the grain area threshed | 2036-10-06 | snapshot
@fact th2 = 98.7 | rate | K | share of the grain area threshed | 2036-10-24 | snapshot
@fact thR = 79 | rate | R | share of the grain area threshed | 2036-10-06 | snapshot
@fact n1 = 19200000 | other | K | tonnes of grain threshed, bunker weight | 2036-10-06 | cumulative
@fact n2 = 22400000 | other | K | tonnes of grain threshed, bunker weight | 2036 final | cumulative
@fact nc = 20300000 | other | K | tonnes of grain after cleaning and drying | 2036 final | cumulative
@fact n0 = 18700000 | other | K | tonnes of grain threshed, bunker weight | 2035 final | constant
@fact nf = 17500000 | other | K | tonnes of grain forecast | 2036-07 | plan | projected
@fact up = 19.8 | rate | K | growth of the harvest on the year | 2036 final | snapshot
@fact loss = 2100000 | other | K | tonnes lost in cleaning and drying | 2036 final | cumulative
@fact y1 = 13.9 | other | K | yield in centners per hectare | 2036-10-06 | snapshot
@fact y2 = 14.1 | other | K | yield in centners per hectare | 2036 final | snapshot
@fact y0 = 11.6 | other | K | yield in centners per hectare | 2035 final | constant
@fact yR = 17.4 | other | R | yield in centners per hectare | 2036 final | snapshot
@fact rR = 5400000 | other | R | tonnes of grain threshed, bunker weight | 2036 final | cumulative
@fact aR = 3100000 | area | R | hectares sown to grain | 2036 | constant
@fact shR = 24.1 | rate | R | share of the national harvest | 2036 final | snapshot
@fact wh = 16100000 | other | B | tonnes of wheat threshed, bunker weight | 2036 final | cumulative
@fact q = 48 | rate | B | share of wheat of third class or better | 2036-10 | snapshot
@fact q0 = 74 | rate | B | share of wheat of third class or better | 2035 | constant
@fact mo = 21 | rate | B | moisture of the grain in percent | 2036-10 | snapshot
@fact dry = 1150 | other | K | grain dryers at work | 2036-10 | snapshot
@fact cmb = 38000 | other | K | combine harvesters at work | 2036-10 | snapshot
@fact sn = 210000 | area | K | hectares left under snow | 2036-10-24 | snapshot
@fact p1 = 84000 | price | B | tenge for a tonne of wheat | 2036-10 | snapshot
@fact p0 = 97000 | price | B | tenge for a tonne of wheat | 2035-10 | constant
@fact p2 = 79500 | price | B | tenge for a tonne of wheat | 2036-11 | snapshot
@fact pc = 13.4 | rate | B | fall of the price of wheat on the year | 2036-10 | snapshot
@fact cost = 81000 | price | F | tenge that it costs to grow a tonne of wheat | 2036 | constant
@fact buy = 1500000 | other | P | tonnes to be bought by the state | 2036 | plan | pledged
@fact bp = 90000 | price | P | tenge that the state pays for a tonne of wheat | 2036 | plan | pledged
@fact bm = 135000000000 | budget | P | tenge for the state purchases | 2036 | plan | pledged
@fact bgt = 620000 | other | P | tonnes bought by the state | 2036-11-24 | cumulative
@fact ask = 3000000 | other | G | tonnes that farmers want the state to buy | 2036-10 | snapshot | hypothetical
@fact ex = 9500000 | other | K | tonnes of grain to be exported in the season | 2036/37 | plan | projected
@fact ex0 = 8100000 | other | K | tonnes of grain exported in the season | 2035/36 | constant
@fact st = 29400000 | other | K | tonnes of storage | - | constant
@fact ste = 13200000 | other | K | tonnes of storage in elevators | - | constant
@fact stf = 16200000 | other | K | tonnes of storage on farms | - | constant
@fact wg = 12000 | other | W | grain wagons promised | 2036-11 | plan | pledged
@fact wg1 = 7400 | other | W | grain wagons on the line | 2036-10 | snapshot
@fact sub = 20000 | price | A | tenge of freight subsidy for a tonne | - | plan | pledged
@fact ha = 11400 | area | F | hectares that the farm sowed | 2036 | constant
@fact haw = 900 | area | F | hectares that the farm left unthreshed | 2036-11 | constant
@fact debt = 640000000 | budget | F | tenge that the farm owes | 2036-11 | snapshot
@fact wrk = 83 | jobs | F | people employed on the farm | 2036-11 | snapshot
@rel change up = n0 -> n2
@rel diff loss = n2 - nc
@rel change pc = p0 -> p1
@rel share shR = rR / n2
@rel product bm = buy * bp
@rel sum st = ste + stf
@trap n1 n2 :: threshed by the sixth of October against the final count
@trap n2 nc :: bunker weight against clean weight
@trap n2 wh :: all grain against wheat
@trap n0 nf n1 :: last year, July's forecast, October's status
@trap y2 yR :: country against region
@trap th1 thR :: country against region
@trap p1 p2 bp :: market price in two months, state price
@trap p1 cost :: price of wheat against cost to grow it
@trap buy ask bgt :: to be bought, wanted, bought
@trap ex ex0 :: forecast of the season against last season
@trap wg wg1 :: promised wagons against wagons on the line
@trap shR yR :: share against yield

@doc a-bulletin | ministry bulletin | 2036-10-06
ON THE PROGRESS OF THE HARVEST AS OF 6 OCTOBER 2036

Ministry of Agriculture of the Republic of Kazakhstan. Press service. Outgoing No. 3-1/4471

As of 6 October, grain and leguminous crops have been threshed on {87%|th1|t=As of 6 October} of the sown area of {15.9 million|ar} hectares. {19.2 million|n1|t=As of 6 October} tonnes have been threshed at a yield of {13.9|y1|^} c/ha.

By region (percent of area): Esilkol {79|thR|t=As of 6 October}, Torgai-Sarysu {91|-}, Ulytau {96|-}.

{38,000|cmb} combines and {1,150|dry} dryers are involved in the works. Storage capacities of {29.4 million|st} tonnes, including {13.2 million|ste} at licensed elevators and {16.2 million|stf} at agricultural producers, are sufficient.

The state operator Astyk Kory has been instructed to purchase {1.5 million|buy} tonnes of wheat of the third class at a price of {90,000|bp} tenge per tonne including VAT. The Government's reserve has set aside {135 billion tenge|bm} for these purposes.

To support exporters, the subsidy of up to {20,000|<sub} tenge per tonne on carriage by rail to distant markets is extended until 1 September 2037.

Executed by: A. Mukhtarova, tel. (7172) 55-00-00, ext. 1127

@doc b-wire | commodities wire | 2036-10-07
Kazakh grain crop seen beating forecasts, but rain hits quality

ALMATY, Oct 7 (Meridian Commodities) - Kazakhstan is on course for one of its biggest grain crops ever, though weeks of rain have left the Central Asian country with a surplus of wheat that millers do not want, officials and traders said on Tuesday.

With just under {nine-tenths|<th1|t=by Monday} of the crop in by Monday, combines had brought in {19.2 million|n1|t=by Monday} metric tons, already more than the {18.7 million|n0|t=2035} collected in all of 2035 and well over the {17.5 million|nf|t=in July} that the ministry had penciled in in July.

Only {48%|q|by=Bastion Inspect} of the wheat tested so far makes class three or better, against {74%|q0|t=a year earlier} a year earlier, according to Bastion Inspect, a certifier. To get the grain dry enough to keep, {1,700|!dry|by=the Grain Union of the Steppe} heated towers are burning gas around the clock, the Grain Union of the Steppe said.

Third-class grain changed hands at {84,000 tenge|p1|t=this week} a ton ($149) ex-elevator this week, down {13.4%|pc|t=on the year} on the year.

Farmers are demanding that the state take {3 million|ask|by=Farmers} tons off the market, twice what it has said it would.

Shipments abroad could rise to {9.5 million|ex|by=the minister} tons in the marketing year to next June, the minister, Daniyar Seitbekuly, told a conference here. They were {8.1 million|ex0|t=the year before} the year before. Tashkent, as ever, will be the biggest customer.

(Reporting by Solvei Adarkar; +7 727 555 0119)

@doc c-regional | regional newspaper | 2036-10-25
Esilkol shuts the gate behind it: {5.4|rR|x=1000000} million tonnes and a blanket of snow

Gulnar Abisheva, "Esil Tany"

On Friday night the last column of Claas machines crawled out of the fields at Zhanazhol with its lights on, in sleet, and the akim shook the drivers by the hand. It's done. Each hectare of the oblast's {3.1 million|aR|s=the oblast's} gave an average of {17.4|yR} centners, which our grandfathers, who came to plough virgin land, would've called lying.

By the reckoning of the oblast's farm department, Esilkol alone has put on the table {24.1 per cent|shR|by=the oblast's farm department} of what the whole republic threshed. Not every year does a quarter of the nation's bread pass through our {nine|-} elevators. And pass is hardly the word, as it doesn't: there were {214|-} lorries waiting at Karasor station on Thursday, nose to tail, and in the queue a wedding was celebrated.

"What do they bring me? Porridge," said Raikhan Ospan, who heads the laboratory there. The samples come in at {21 per cent|mo} moisture. Fourteen is the limit for storing. She says that throughout the land there are {1,150|dry|by=She} dryers running, and that every one of them must be somewhere else.

Not all was saved. With {98.7 per cent|th2|t=on Friday|s=the country's} of the country's crop off the fields, nationwide {210,000|sn|t=on Friday} hectares lay beneath snow on Friday, a sliver of the {16.7 million|!ar} that were sown in spring, but tell that to the man whose sliver it is.

The third class fetches {84,000|p1|t=now} tenge now. Last October you'd have got {97,000|p0|t=Last October}.

Page 3: Teacher wins car in lottery, No. 0417. Page 6: frost to -12 by Tuesday

@doc d-newsletter | grain traders' newsletter | 2036-10-31
THE WEIGHBRIDGE, No. 612 — Everything is wet except the jokes

Friends,

The Minister stood up on Wednesday and gave us the final number. {22.4 million|n2|by=The Minister|t=on Wednesday} tonnes in the bunker. That's {19.8%|up} better than in 2035. At {14.1|y2} centners it's the best yield since your correspondent had hair; last year, you'll recall, the thing barely scraped past {eleven|>y0|t=last year}.

Now the small print. Bunker weight is what comes off the combine, with water, weed seeds and the odd hamster. Clean it, dry it, and you've got {20.3 million|nc}. In other words {2.1 million|loss} tonnes of this triumph are steam. Wheat makes up {16.1 million|wh} of the bunker figure; the rest is barley, flax people pretending to be grain people, and so on.

Q. Will the state save the price?
A. No. It is down to buy {three million|!buy} tonnes, and it wants third class, of which there's barely any. Besides, {90,000|bp} including VAT is about {80,400|-} without.

Q. Where does it go then?
A. South. The official line is that {9.5|ex|x=1000000|by=The official line} million will leave by next summer. I have it at {7.8|-}, but I'm a pessimist by trade.

Q. On what?
A. Ah. Zhol Freight has {7,400|wg1} hoppers on the line and swears there'll be {12,000|wg|by=Zhol Freight|t=in November} in November. It swore so in 2031, too.

Disclosure: the author is long Black Sea barley. Subscription KZT 14,900 a month.

@doc e-feature | public broadcaster's website, feature | 2036-11-26
"The best harvest of my life. I'm losing money on every tonne"

By Marit Oyelaran-Kask in Karasor. Photographs: Timur Yun. 8 min read

Yerkebulan Tulegenov has a calculator with a cracked screen, and he types in the sum for me again although we both know the result.

It cost him {81,000 tenge|cost} to grow a tonne of wheat this year, he says: diesel, seed, Chinese herbicide, wages for {83|wrk|s=him} people. Yesterday a trader from Shymkent offered him {79,500|p2|t=Yesterday}. In October he could've had {84,000|p1|t=In October}, but in October his wheat was lying in a heap behind the workshop under {six|-} tarpaulins, steaming.

He farms {11,400|ha|s=He} hectares at Karasor, in the north. On {900|haw} of them the crop's still standing, a grey stubble with its ears bent into the snow. He'll burn it in May, if the inspectors let him.

On paper this was a triumph. At the harvest festival in Astana, a choir sang and Daniyar Seitbekuly, the agriculture minister, announced that the country had brought in {24.2 million|!n2|by=Daniyar Seitbekuly, the agriculture minister} tonnes. The year before it was {18.7 million|n0|t=The year before}. But much of the dough, as Lyudmila Bauer of the Grain Union of the Steppe puts it, won't rise: last autumn {three sacks in four|~q0|t=last autumn|by=Lyudmila Bauer of the Grain Union of the Steppe|v=75} were fit for bread, and this time it's {52%|!q|t=this time|by=Lyudmila Bauer of the Grain Union of the Steppe}.

Astyk Kory, the state fund, was to step in. As of Monday it had bought {620,000|bgt|t=As of Monday} tonnes, which is well under half of the {1.5 million|buy} it announced. "They turned back {eleven|-} of my lorries," says Tulegenov. "For smell."

Bauer's members had asked for {three million|ask|s=Bauer's members}. "If the state doesn't buy, banks don't wait," she told me by telephone from a train. Her own forecast is that {one farm in nine|-} won't sow next spring; the ministry says it's got no such information.

Tulegenov owes {640 million tenge|debt}. The bank's man comes on Thursdays. He's a cousin, so he takes off his boots.

Outside it's minus {17|-}. A freight train goes by towards the border without stopping, and he counts under his breath, as everybody here has begun to do. "Forty-one," he says. "Empty."
