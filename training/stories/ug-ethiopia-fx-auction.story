@story ug-ethiopia-fx-auction
@topic Ethiopia's fourteenth dollar auction: the birr slips again while reserves grow
@subject A = fourteenth dollar auction | 14th auction | the auction | Thursday's auction | the sale
@subject Z = thirteenth dollar auction | 13th auction | the previous auction | the sale two weeks earlier
@subject B = National Bank of Ethiopia | the central bank | the National Bank | NBE
@subject M = parallel market | the street | the black market | street traders
@subject L = Lalibela Commercial Bank | Lalibela
@subject W = Walia Bank | Walia
@subject G = Gibe Bank | Gibe
@subject E = Ethiopia | Addis Ababa | the country
@subject C = Addis Importers' Chamber | the Chamber | importers
@subject F = International Monetary Fund | IMF | the Fund
@fact of = 150000000 | other | A | dollars sold | 9 February 2034 | snapshot
@fact of0 = 100000000 | other | Z | dollars sold | 26 January 2034 | snapshot
@fact bd = 412000000 | other | A | dollars asked for by banks | 9 February 2034 | snapshot
@fact bd0 = 288000000 | other | Z | dollars asked for by banks | 26 January 2034 | snapshot
@fact cv = 2.75 | other | A | bids for each dollar on sale | 9 February 2034 | snapshot
@fact cv0 = 2.88 | other | Z | bids for each dollar on sale | 26 January 2034 | snapshot
@fact nb = 31 | candidates | A | banks that bid | 9 February 2034 | snapshot
@fact nw = 24 | candidates | A | banks that won dollars | 9 February 2034 | snapshot
@fact nl = 7 | candidates | A | banks that left empty-handed | 9 February 2034 | snapshot
@fact nb0 = 27 | candidates | Z | banks that bid | 26 January 2034 | snapshot
@fact av = 171.8 | price | A | average price of a dollar in birr | 9 February 2034 | snapshot
@fact av0 = 166.2 | price | Z | average price of a dollar in birr | 26 January 2034 | snapshot
@fact avg = 3.4 | rate | A | rise of the average price of a dollar since the sale before | 9 February 2034 | snapshot
@fact lo = 168.0 | price | A | lowest successful bid for a dollar in birr | 9 February 2034 | snapshot
@fact hi = 176.5 | price | A | highest successful bid for a dollar in birr | 9 February 2034 | snapshot
@fact oi = 158.9 | price | B | indicative price of a dollar in birr | 9 February 2034 | snapshot
@fact pm = 189 | price | M | price of a dollar in birr | 10 February 2034 | snapshot
@fact pm0 = 181 | price | M | price of a dollar in birr | late January 2034 | snapshot
@fact pp = 10 | rate | M | premium over the auction price | 10 February 2034 | snapshot
@fact pp3 = 33.3 | rate | M | premium over the auction price | February 2033 | snapshot
@fact no = 21 | candidates | A | banks other than the three biggest winners that won dollars | 9 February 2034 | snapshot
@fact bi = 25770000000 | revenue | A | birr taken in | 9 February 2034 | snapshot
@fact ty = 1340000000 | other | B | dollars sold at all auctions | July 2033-9 February 2034 | cumulative
@fact wl = 31000000 | other | L | dollars won | 9 February 2034 | snapshot
@fact wls = 20.7 | other | L | share of the dollars sold | 9 February 2034 | snapshot
@fact ww = 22000000 | other | W | dollars won | 9 February 2034 | snapshot
@fact wg = 14500000 | other | G | dollars won | 9 February 2034 | snapshot
@fact wo = 82500000 | other | A | dollars won by all other banks | 9 February 2034 | snapshot
@fact rs = 4900000000 | other | B | foreign reserves in dollars | end January 2034 | snapshot
@fact rs0 = 4100000000 | other | B | foreign reserves in dollars | end June 2033 | snapshot
@fact rsd = 800000000 | other | B | rise of foreign reserves in dollars | June 2033-January 2034 | cumulative
@fact rm = 2.6 | duration | B | months of imports covered by reserves | end January 2034 | snapshot
@fact rt = 3 | duration | F | months of imports to be covered by reserves | June 2035 | plan | threshold
@fact ip = 3400000000 | other | F | programme in dollars | four years to 2037 | constant | pledged
@fact it = 262000000 | other | F | next instalment in dollars | March 2034 | plan | projected
@fact inf = 14.8 | rate | E | inflation | January 2034 | snapshot
@fact inf0 = 13.6 | rate | E | inflation | December 2033 | snapshot
@fact inff = 16.9 | rate | E | food inflation | January 2034 | snapshot
@fact infn = 11.7 | rate | E | inflation without food | January 2034 | snapshot
@fact pr = 15 | rate | B | policy rate | February 2034 | snapshot
@fact ex = 3620000000 | revenue | E | exports of goods in dollars | July-December 2033 | cumulative
@fact ex0 = 2850000000 | revenue | E | exports of goods in dollars | July-December 2032 | cumulative
@fact exg = 27 | rate | E | growth of exports of goods | July-December 2033 | snapshot
@fact xg = 1410000000 | revenue | E | exports of gold in dollars | July-December 2033 | cumulative
@fact xc = 1080000000 | revenue | E | exports of coffee in dollars | July-December 2033 | cumulative
@fact xo = 1130000000 | revenue | E | all other exports in dollars | July-December 2033 | cumulative
@fact im = 9400000000 | spending | E | imports of goods in dollars | July-December 2033 | cumulative
@fact td = 5780000000 | other | E | trade gap in dollars | July-December 2033 | cumulative
@fact re = 3100000000 | other | E | remittances in dollars | July-December 2033 | cumulative
@fact pt = 134.2 | price | E | litre of petrol in birr | from 8 February 2034 | snapshot
@fact pt0 = 128.5 | price | E | litre of petrol in birr | January 2034 | snapshot
@fact ptg = 4.4 | rate | E | rise of the petrol price | February 2034 | snapshot
@fact wf = 2300 | other | C | firms waiting for dollars | February 2034 | snapshot
@fact wb = 1900000000 | other | C | dollars that firms wait for | February 2034 | snapshot
@trap av av0 :: two auctions' prices
@trap av oi :: auction price and indicative price of the same day
@trap nb nw :: bidders and winners
@trap nb wl :: 31 banks and 31 million dollars
@trap bd of :: dollars asked for and dollars sold
@trap of ty :: one auction and all auctions
@trap rs rs0 :: reserves seven months apart
@trap ip re :: 3.4 billion from the Fund and 3.1 billion from migrants
@trap inf inff :: headline and food inflation
@trap pm pm0 :: the street price at two moments
@rel product bd = of * cv
@rel product bd0 = of0 * cv0
@rel change avg = av0 -> av
@rel product bi = of * av
@rel change pp = av -> pm
@rel sum of = wl + ww + wg + wo
@rel share wls = wl / of
@rel diff nl = nb - nw
@rel diff rsd = rs - rs0
@rel sum ex = xg + xc + xo
@rel change exg = ex0 -> ex
@rel diff td = im - ex
@rel change ptg = pt0 -> pt

@doc wire | international wire | 2034-02-09
Ethiopia's birr weakens at biggest dollar auction so far

ADDIS ABABA, Feb 9 (Horn Wire) - Ethiopia's central bank sold {$150 million|of|t=on Thursday} to commercial banks on Thursday at an average of {171.8|av} birr per dollar, {3.4%|avg} weaker than at the sale two weeks earlier, when {$100 million|of0|t=two weeks earlier} went for {166.2|av0|^} birr.

Lenders sought {$412 million|bd}, the National Bank of Ethiopia said. Successful bids ran from {168.0|lo} to {176.5|hi} birr. {Twenty-four|nw} banks received dollars.

The bank has now auctioned {$1.43 billion|!ty|t=since July} since July under a programme agreed with the International Monetary Fund worth {$3.4 billion|ip|t=over four years} over four years. The Fund's board is due to release {$262 million|it|t=next month} next month if a review goes well.

The indicative rate, at which the government books its own transactions, was {158.9|oi}. Street traders in the Mercato district quoted {189|pm|by=Street traders}.

Reserves stood at {$4.9 billion|rs|t=at the end of January} at the end of January, enough for {2.6|rm} months of imports. The programme wants {three|rt|t=by June next year} months by June next year.

Annual inflation quickened to {14.8%|inf|t=in January} in January from {13.6%|inf0|t=in December} in December, the statistics service said on Tuesday. The policy rate is {15%|pr}.

@doc state | state news agency | 2034-02-09
National Bank successfully concludes auction, exports register remarkable growth

Addis Ababa, February 9/2034 — The National Bank of Ethiopia has successfully conducted its 14th foreign exchange auction, availing {150|of|x=1000000|by=The National Bank of Ethiopia} million USD to {31|!nw} banks.

The result demonstrated the strong confidence of the market, with bids totaling {412|bd|x=1000000} million USD submitted, i.e. {2.75|cv} times the amount offered, it was indicated.

Governor Tsehaynesh Woldegebriel said on the occasion that foreign reserves have grown by {800|rsd|x=1000000|by=Tsehaynesh Woldegebriel} million USD since June to reach {4.9|rs|x=1000000000} billion USD.

She also noted that the nation earned {3.62|ex|x=1000000000|t=during the first half of the fiscal year} billion USD from the export of goods during the first half of the fiscal year. Of this, gold brought {1.41|xg|x=1000000000} billion and coffee {1.08|xc|x=1000000000} billion.

Remittances of Ethiopians in the diaspora reached {3.1|re|x=1000000000|t=in the same period} billion USD in the same period.

The Governor rejected as baseless the claim that petrol, whose retail price was adjusted to {134.20|pt|t=this week} birr this week, would be adjusted again before Easter.

@doc weekly | business weekly | 2034-02-12
Cheap dollars for a few: how {$150 million|of} was carved up

By Hirut Gebremeskel, staff writer

{Seven|nl|t=on Thursday} banks came to the auction on Thursday and left with empty pockets. They had offered less than {168|lo} birr. Those who stretched furthest, to {176.5|hi}, got all they asked for.

Nobody asked as boldly as Lalibela Commercial Bank, which took {$31 million|wl}, {a fifth|~wls|v=20} of the whole. Walia followed with {$22 million|ww} and Gibe with {$14.5 million|wg}; the rest, {$82.5 million|wo}, was sprinkled over {21|no} others.

Competition, though, is easing a little. There were {2.88|cv0|t=at the end of January} dollars of demand for each dollar on the table at the end of January; this time {2.75|cv|t=this time}. That was because there was more on the table: {half|-} as much again. In absolute terms, bids swelled from {$288 million|bd0|t=at the end of January} to {$412 million|bd}, and bidders from {27|nb0} to {31|nb}.

And yet step outside and you will be offered {198|!pm|t=on Friday afternoon} birr on Friday afternoon, where a fortnight ago the same boys on Churchill Road said {181|pm0|t=a fortnight ago}. The Importers' Chamber has {2,300|wf|by=The Importers' Chamber} firms on its list, waiting for {$1.9 billion|wb|^}. At the present pace of {two|-} auctions a month they will be served by next Christmas, if nobody else joins the queue.

The National Bank counters that its purse is fuller: {$4.9 billion|rs|t=now} now, {$4.1 billion|rs0|t=when the fiscal year began} when the fiscal year began. In return for Thursday's dollars it took {25.77 billion|bi} birr out of the banks, and with it, officials say, a little of the fuel under an inflation rate of {14.8 percent|inf}.

"Auctions are a thermometer, not a medicine," says Fekadu Lemessa, who imports tyres.

Classifieds: Bole, 3 bdr, 145 sqm, ETB 28m, call 0911 555 0133

@doc newsletter | investor newsletter on Africa | 2034-02-13
FRONTIER NOTES: Ethiopia — gold papers over the gap

The birr. Auction average {171.8|av|t=last Thursday} last Thursday, up from {166.2|av0}. The official indicative rate sleeps at {158.9|oi}. The parallel rate is {189|pm}, a premium of {10%|pp} on the auction; it was {a third|pp3|v=33.3|t=at this time in 2033} at this time in 2033, so call it progress. The central bank has fed the auctions {$1.34bn|ty|t=so far this fiscal year} so far this fiscal year.

The trade account. Six months to December: exports {$3.62bn|ex|t=Six months to December} against {$2.85bn|ex0|t=a year earlier} a year earlier, a jump of {37%|!exg}. Gold was {$1.41bn|xg}, coffee {$1.08bn|xc}, everything else {$1.13bn|xo}. Imports were {$9.4bn|im}. The hole is thus {$5.78bn|td}, filled in large part by remittances ({$3.1bn|re}).

Prices. January CPI at {14.8%|inf|t=January}; food {16.9%|inff|t=January}, non-food {11.7%|infn|t=January}. Fuel went up {4.4%|ptg|t=last week} last week, so February will be worse. We expect the {15%|pr} policy rate to be raised by a point in March.

The Fund. Staff arrive on the 20th. {$262m|it} hangs on it. Reserves at {2.6|rm} months are on the way to the required {three|rt}, having been under {$4.2bn|<rs0|t=last June} last June. We rate Feb 2038 eurobonds a HOLD (price 91.3).

@doc radio | diaspora radio script | 2034-02-10
This is Radio Netsanet from Washington, and here is what money did at home this week.

The National Bank sold {a hundred and fifty million|of|v=150000000} dollars yesterday. It gathered nearly {twenty-six billion|~bi|v=26000000000} birr in return. Banks wanted more than {four hundred million|>bd|v=400000000}.

If you are sending money to your mother, listen carefully. The bank window pays her about {one fifty-nine|~oi|v=159}. The auction price is {one seventy-two|av|v=172|round}. The man behind the church gives {one eighty-nine|pm|v=189|t=today} today; two weeks ago he gave {one eighty-one|pm0|v=181|t=two weeks ago}. We only report; we do not advise.

Your mother, meanwhile, pays {one hundred thirty-four|pt|v=134|round} birr for a litre of petrol that cost {one hundred twenty-eight and a half|pt0|v=128.5|t=in January} in January. For food she pays {seventeen percent|inff|v=17|round} more than last year.

The government is proud of its reserves, {four-point-nine billion|rs|v=4900000000|by=The government} dollars. In June they were {four-point-one|rs0|x=1000000000|v=4100000000|t=In June}. Lalibela Bank, the biggest winner of the day, got {thirty-one million|wl|v=31000000}. Its chairman, you will remember, is the cousin of somebody.

Next: weddings and funerals. Our line is open, 202-555-0164.
