@story i3-accra-inflation
@topic Ghana's consumer prices in August 2031
@subject G = Ghana | the country | the nation
@subject F = food | food prices | food inflation
@subject O = non-food | non-food inflation
@subject A = Greater Accra | Accra | the capital
@subject N = Upper West | Upper West Region | Wa
@subject B = Bank of Ghana | the central bank | the BoG
@subject K = Kenkey | a ball of kenkey
@subject T = Tomato | a crate of tomatoes | tomatoes
@fact h = 11.6 | rate | G | rise of consumer prices on the year | August 2031 | snapshot
@fact h7 = 12.9 | rate | G | rise of consumer prices on the year | July 2031 | snapshot
@fact h0 = 17.3 | rate | G | rise of consumer prices on the year | August 2030 | snapshot
@fact mm = 0.4 | rate | G | rise of consumer prices on the month | August 2031 | snapshot
@fact f = 13.8 | rate | F | rise of consumer prices on the year | August 2031 | snapshot
@fact f7 = 15.6 | rate | F | rise of consumer prices on the year | July 2031 | snapshot
@fact o = 9.7 | rate | O | rise of consumer prices on the year | August 2031 | snapshot
@fact a = 9.2 | rate | A | rise of consumer prices on the year | August 2031 | snapshot
@fact n = 18.5 | rate | N | rise of consumer prices on the year | August 2031 | snapshot
@fact pol = 20.5 | rate | B | key interest rate | August 2031 | snapshot
@fact cut = 150 | rate | B | basis points of a cut expected at the next meeting | September 2031 | plan | projected
@fact tlo = 6 | rate | B | lower bound of the inflation target | 2031 | constant | threshold
@fact thi = 10 | rate | B | upper bound of the inflation target | 2031 | constant | threshold
@fact exp = 12.1 | rate | G | rise of consumer prices on the year, forecast | August 2031 | plan | projected
@fact yend = 9.5 | rate | G | rise of consumer prices on the year, forecast | December 2031 | plan | projected
@fact ken = 6 | price | K | price in cedis | August 2031 | snapshot
@fact ken0 = 5 | price | K | price in cedis | August 2030 | snapshot
@fact tom = 2400 | price | T | price in cedis | September 2031 | snapshot
@fact tom0 = 1650 | price | T | price in cedis | Easter 2031 | snapshot
@fact fx = 15.2 | price | - | cedis for a dollar | 2031-09-03 | snapshot
@fact bask = 307 | other | G | goods and services in the price basket | 2031 | constant
@fact mk = 44 | other | G | markets where prices are taken | 2031 | constant
@fact drop = 1.3 | rate | G | points that yearly inflation fell in a month | August 2031 | snapshot
@fact row = 5 | duration | G | months in a row of falling inflation | August 2031 | cumulative
@fact kr = 20 | rate | K | rise of the price on the year | August 2031 | snapshot
@fact fd = 1.8 | rate | F | points that yearly inflation fell in a month | August 2031 | snapshot
@fact ours = 11.9 | rate | G | rise of consumer prices on the year, the bank's forecast | August 2031 | plan | projected
@fact rr = 8.9 | rate | B | key interest rate less inflation | August 2031 | snapshot
@rel change kr = ken0 -> ken
@rel diff fd = f7 - f
@rel diff rr = pol - h
@rel diff drop = h7 - h
@trap h h7 :: July and August
@trap h mm :: on the year and on the month
@trap h a :: nation and capital
@trap pol f :: an interest rate and inflation
@trap exp h :: forecast and outcome
@trap yend thi :: forecast and ceiling

@doc a-wire | international wire | 2031-09-03
Ghana inflation slows to {11.6%|h|t=August} in August, fifth monthly drop

ACCRA, Sept 3 (Meridian) - Consumer inflation in Ghana eased for a {fifth|row} month running to {11.6%|h|t=in August} year-on-year in August from {12.9%|h7|t=in July} in July, government statistician Kwabena Oduro-Frimpong told a news conference on Wednesday.

Economists polled by Meridian had expected {12.1%|exp|by=Economists polled by Meridian}. On the month prices rose {0.4%|mm}.

Food inflation cooled to {13.8%|f} from {15.6%|f7}, while the non-food rate stood at {9.7%|o}.

The Bank of Ghana, which targets {8%|-} plus or minus {two|-} percentage points, has kept its policy rate at {20.5%|pol|t=since May} since May. Analysts at Sahelia Capital now see room for a {150|cut|by=Analysts at Sahelia Capital|t=this month} basis-point cut this month.

The cedi was little changed at {15.2|fx|t=after the data} per dollar after the data.

@doc b-paper | Ghanaian daily | 2031-09-04
Statistician: prices still rising, only slower

From Adwoa Nkansah-Boadu, Accra

THE rate at which prices go up dropped again last month, but Government Statistician Kwabena Oduro-Frimpong cautioned Ghanaians against reading this as cheaper goods.

The average price of the {307|bask} items that his officers check in {44|mk} markets was {11.6 per cent|h|t=last month} higher last month than a year before. Twelve months ago, he recalled, the same comparison gave {17.3 per cent|h0|t=Twelve months ago}.

Regional gaps remain wide. Greater Accra recorded {9.2 per cent|a}, the lowest, and Upper West {18.5 per cent|n}, the highest. For the first time in {three|-} years the capital lies inside the {6|tlo} to {10 per cent|thi} band which the Bank of Ghana is supposed to hold.

Edibles were dearer by {13.8 per cent|f}; everything else by {7.9 per cent|!o}.

A source at the Finance Ministry said government hopes to close the year at {9.5 per cent|yend|by=A source at the Finance Ministry|t=close the year}.

ALSO IN THE NEWS: Fuel down 23 pesewas | 4 held over Tarkwa galamsey

@doc c-market | news site, reportage | 2031-09-05
At Makola, nobody has seen the new number

"{Twelve|h|round} per cent of what?" Auntie Dede laughs. She sells kenkey near the Makola car park, {six|ken|t=now} cedis a ball now, {five|ken0|t=at this time last year} at this time last year. That's a rise of {a fifth|kr}, she is told. "The statistics man should sit here."

Down the lane, a crate of tomatoes from Navrongo goes for {2,400|tom} cedis. At Easter Hajia Ramatu let it go for {1,650|tom0|t=At Easter}. "Rain, road, police," she counts on her fingers.

On Wednesday the statistical service said food inflation had come down by {1.8|fd|t=On Wednesday} points in a month. Up north, in Wa, the whole basket costs {18.5%|n} more than last year, twice the pace of Accra.

Yaw Tetteh, who drives a trotro, watches only one figure: the dollar. "{15.20|fx|by=he says}," he says. "If it's {17|-}, I park."

Photos: Selasi Agbenyega | 3 min read | 128 comments

@doc d-bank | bank research note | 2031-09-03
Ghana CPI flash: the easy part is done

• Headline: {11.6|h|t=Aug} y/y in Aug (cons. {12.1|exp}; our forecast {11.9|ours}; prev. {12.9|h7}).
• Drop of {1.3pp|drop|v=1.3} is the largest since January.
• Food {13.8|f} (prev. {16.5|!f7}), non-food {9.7|o}. 
• Sequentially {0.4|mm} m/m.

Base effects fade from October. We expect {9.5|yend|t=by December} by December, just under the {10|thi} ceiling, and the MPC to move by {100bp|-} only, not the {150|cut|by=some peers} that some peers pencil in, taking the policy rate from {20.5|pol}. Real rates are near {9|rr|round} per cent, tight by any standard.

Spatially: Accra {9.2|a}, Upper West {15.8|!n}.

Analyst: Tunde Adeyinka-Cole, +44 20 5550 0163. This note isn't advice.
