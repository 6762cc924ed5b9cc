@story w-cedi-basket
@topic Inflation in Ghana slows in May 2031, and what markets, unions and lenders make of it
@subject G = Ghana | consumer inflation | prices | the country | headline rate
@subject F = food inflation | food | food prices
@subject N = non-food inflation | non-food | everything else
@subject W = Upper West | Upper West Region
@subject V = Volta | Volta Region
@subject B = Bank of Ghana | central bank | the bank | policy rate
@subject M = Ejura tomatoes | box of tomatoes | tomatoes | crate
@subject K = Kumasi Central Market | Kumasi
@subject T = Trades Congress | the Congress | workers | Afua Ntiamoah
@subject E = Finance Ministry | the ministry | government | Finance Minister
@subject S = statisticians | the service | Government Statistician
@fact h5 = 14.6 | rate | G | yearly rise of consumer prices in percent | May 2031 | snapshot
@fact h4 = 15.9 | rate | G | yearly rise of consumer prices in percent | April 2031 | snapshot
@fact hd = 1.3 | other | G | percentage points by which inflation slowed | May 2031 | snapshot
@fact hm = 0.8 | rate | G | monthly rise of consumer prices in percent | May 2031 | snapshot
@fact hp = 31.2 | rate | G | yearly rise of consumer prices in percent | January 2030 | snapshot
@fact hf = 15.1 | rate | G | yearly rise of consumer prices in percent | May 2031, forecast of economists | snapshot | projected
@fact hy = 11 | rate | G | yearly rise of consumer prices in percent | December 2031 | plan | projected
@fact ht = 8 | rate | B | yearly rise of consumer prices in percent, target | - | constant | threshold
@fact f5 = 18.2 | rate | F | yearly rise of consumer prices in percent | May 2031 | snapshot
@fact f4 = 20.1 | rate | F | yearly rise of consumer prices in percent | April 2031 | snapshot
@fact n5 = 11.7 | rate | N | yearly rise of consumer prices in percent | May 2031 | snapshot
@fact wr = 21.3 | rate | W | yearly rise of consumer prices in percent | May 2031 | snapshot
@fact vr = 9.4 | rate | V | yearly rise of consumer prices in percent | May 2031 | snapshot
@fact pr = 19.5 | rate | B | policy rate in percent | 2031-06-11 | snapshot
@fact prf = 18 | rate | B | policy rate in percent | after the July meeting | plan | projected
@fact pp = 9.8 | rate | G | yearly rise of producer prices in percent | April 2031 | snapshot
@fact m5 = 1450 | price | M | cedis a box | May 2031 | snapshot
@fact m0 = 1120 | price | M | cedis a box | May 2030 | snapshot
@fact mc = 29.5 | rate | M | yearly rise of the price of a box in percent | May 2031 | snapshot
@fact it = 307 | other | S | goods and services in the basket | May 2031 | constant
@fact mk = 44 | other | S | markets visited each month | - | constant
@fact ud = 18 | rate | T | pay rise demanded in percent | June 2031 | snapshot
@fact uo = 12 | rate | E | pay rise offered in percent | June 2031 | snapshot | pledged
@fact mw = 39.2 | price | T | cedis a day of minimum wage | June 2031 | snapshot
@fact mp = 46 | price | T | cedis a day of minimum wage demanded | 2032 | plan | pledged
@fact ex = 16.4 | price | G | cedis a dollar | 2031-06-11 | snapshot
@rel diff hd = h4 - h5
@rel change mc = m0 -> m5
@trap h5 h4 :: two months
@trap h5 f5 :: the whole basket and food alone
@trap f5 f4 :: two months
@trap h5 pp :: consumer and producer prices
@trap h5 hm :: over the year and over the month
@trap ud uo :: demand and offer
@trap pr prf :: now and forecast

@doc a-wire | wire agency | 2031-06-11
Ghana inflation eases to {14.6%|h5|t=in May} in May, beating forecasts

ACCRA, June 11 (Meridian) - Consumer inflation in Ghana slowed to {14.6%|h5|t=in May|by=Government Statistician Kwabena Sarpeh} year on year in May, the lowest since the autumn of 2027, Government Statistician Kwabena Sarpeh said on Wednesday, from {15.9%|h4|t=the month before} the month before.

Economists polled by Meridian had expected {15.1%|hf|by=Economists}. Prices rose {0.8%|hm|t=month-on-month} month-on-month.

Food inflation, which had stood at {20.1%|f4|t=in April} in April, came down to {18.2%|f5}, while the rate for everything else was {11.7%|n5}. Dry weather in the Upper West kept inflation there at {21.3%|wr}, the highest in the country, Sarpeh told a news conference. In Volta it was {9.4%|vr}.

The figures raise the odds that the Bank of Ghana will trim its benchmark rate, currently {19.5%|pr|t=currently}, on July 23. The bank aims for inflation of {8%|ht}, plus or minus {two|-} points.

The cedi was little changed at {16.40|ex} to the dollar.

(Reporting by Nana Yaw Boadu)

@doc b-daily | newspaper | 2031-06-12
Relief, says Minister. Where, ask traders

By AKOSUA DANKWAH-HALL, Accra

The Finance Minister, Mr Kojo Asamani, yesterday called the fall in the headline rate to {14.6 per cent|h5|t=last month} last month "a turning of the tide", and reminded reporters that he had inherited {31.2 per cent|hp|t=in January 2030} in January 2030.

He put down the improvement to harvests in the middle belt and to the calm of the currency. "Food inflation is at {12.8 per cent|!f5|by=He}," he told the House. "I invite the honourable Member to find a cheaper neighbour."

The statisticians were more sober. They visit {44|mk} markets and price {307|it} goods and services, and in most markets, they said, prices were still going up, only less quickly. Producer inflation, published a fortnight earlier, had been {9.8 per cent|pp|t=in April} in April.

At Makola a trader of gari, Adwoa Serwaah, said she was still paying a carrier {five|-} cedis where it used to be {three|-}. "I don't know this May that they are talking about."

The Minister's own forecast is that {11 per cent|hy|t=at Christmas} will be seen at Christmas. He would not be drawn on wages, for which he has put {12 per cent|uo|by=he} on the table.

• Page 7: Asante Kotoko 2, Hearts 2
• Lotto: 08-14-33-61-77

@doc c-news | radio station's website | 2031-06-12
MP: 'Volta people suffering the worst inflation'

Updated 16:45 GMT | 128 shares | By Selorm

The Member for Ketu Coast has accused the government of neglect after figures out on Wednesday showed that Volta has {21.3%|!vr|s=Volta} inflation, more than twice the {8%|ht} that the central bank is supposed to aim at.

"My people can't eat a percentage," Hon. Doe Fiagbe told Sunrise Drive.

The figure for the nation was {14.6%|h5}, down by {1.3%|!hd|force} from April. The decline was driven by food, which had been {20.1%|f4|t=a month earlier} a month earlier and is now {18.2%|f5|t=now}.

Organised Labour has asked for wages to go up by {18%|ud} while the ministry offers {12%|uo}. Talks resume on Monday.

Do you feel the fall in prices? Vote now! (A) Yes (B) No (C) Ei!

RELATED: Fuel queues in 3 regions | Man, 34, swallows SIM card for dare

@doc d-union | union statement | 2031-06-13
TRADES CONGRESS: {FIFTEEN|h5|round} IS NOT A CELEBRATION

The Trades Congress has noted the announcement of an inflation rate of {14.6|h5|t=for May} percent for May. We are happy for the statisticians. A worker on the minimum wage takes home GHS {39.20|mw} a day. A box of Ejura tomatoes at Kumasi Central Market cost GHS {1,120|m0|t=in May 2030} in May 2030 and GHS {1,450|m5|t=in May 2031} in May 2031. That's {29.5|mc} percent, not {fifteen|h5|round}.

We therefore stand by our claim for {18|ud} percent across the public service and a floor of GHS {46|mp|t=from 1 January} a day from 1 January. The {12|uo|by=ministry's} percent in the ministry's letter of 3 June would, after food alone at {18.2|f5}, leave every teacher poorer than before.

Should the government not move, we'll put strike notice to our members. Deadline: {14|-} days from today.

Afua Ntiamoah, General Secretary
Hall of Labour, Liberation Road 112, Accra

@doc e-column | market column | 2031-06-14
The price of a crate

KUMASI — I went to Central Market with the exact sum of {1,450|m5|by=the union} cedis in my purse because the union had said that that's what a crate would cost. It did not. The lowest anyone offered was GHS {1,620|?m5}, and she let me feel that I was robbing her. "Come Tuesday," she said. "Burkina trucks."

Perhaps the union's price was for May, perhaps for a friend. The truth about {14.6|h5|t=In May} per cent is that nobody buys it. In May food was up {18.2|f5|^} per cent and non-food {11.7|n5|^}; in Wa, in the Upper West, which eats much as I do, they live with {21.3|wr|^}.

My landlord has his own index. His goes up each January by {a fifth|-}.

Still, in that bad January, when inflation had passed {31|>hp|t=in that bad January} per cent, nobody at the market quoted a price before checking the exchange rate on her phone. On Thursday they quoted me straight off. I paid for {half a crate|-}.

@doc f-brief | investor newsletter | 2031-06-16
SAHEL & COAST MACRO | Monday brief

Ghana: A bigger drop in CPI than the {15.1%|hf|by=consensus} of the consensus. With the print at {14.6%|h5|t=May's} in May's data and the policy rate at {19.5%|pr}, the real rate is a shade under {five|-} points, plenty of room for the MPC. We look for {18%|prf|t=after July's meeting|by=We} after July's meeting, i.e. a cut of {150|-}bp, then a pause.

Upside risk: wages. We assume the ministry's {12%|uo|m=hypothetical} holds. If the unions get their {18%|ud|m=hypothetical}, our year-end CPI call of {11%|hy|t=year-end|by=our} looks heroic.

Food is the swing factor: {20.1%|f4|t=April's} in April's release, {18.2%|f5}. Upper West at {21.3%|wr} and Volta on {9.4%|vr} show how patchy the rains were. FX: {16.4|ex} and steady.
