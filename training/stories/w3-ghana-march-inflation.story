@story w3-ghana-march-inflation
@topic Ghana's inflation figures for March 2030
@subject H = Ghana | the headline rate | the country | prices | the nation
@subject S = Ghana Statistical Service | GSS | the statisticians | the statistical service | Dr Esi Abban-Quarshie | Abban-Quarshie
@subject B = Bank of Ghana | the central bank | the Bank | the MPC | BoG
@subject U = Upper West | the north-western corner
@subject N = Northern Region | Northern | Tamale
@subject A = Greater Accra | Accra | the capital region
@subject K = Ashanti | Kumasi
@subject T = Trades federation GTF | the unions | the federation | organised labour | GTF
@subject M = the finance ministry | the ministry | the treasury
@subject F = the IMF | the Fund | the mission
@subject C = Kaya Capital | Tendai Marfo | Marfo
@fact h3 = 14.2 | rate | H | rise in consumer prices over the year | March 2030 | snapshot
@fact h2 = 15.8 | rate | H | rise in consumer prices over the year | February 2030 | snapshot
@fact h0 = 21.5 | rate | H | rise in consumer prices over the year | March 2029 | snapshot
@fact hd = 1.6 | rate | H | fall of the yearly inflation rate in points | March 2030 | snapshot
@fact i3 = 268.4 | other | H | consumer price index | March 2030 | snapshot
@fact i0 = 235 | other | H | consumer price index | March 2029 | snapshot
@fact q3 = 1.2 | rate | H | rise in consumer prices over the month | March 2030 | snapshot
@fact q2 = 0.9 | rate | H | rise in consumer prices over the month | February 2030 | snapshot
@fact f3 = 17.6 | rate | H | rise in food prices over the year | March 2030 | snapshot
@fact f2 = 19.4 | rate | H | rise in food prices over the year | February 2030 | snapshot
@fact n3 = 11.3 | rate | H | rise in other prices over the year | March 2030 | snapshot
@fact n2 = 12.6 | rate | H | rise in other prices over the year | February 2030 | snapshot
@fact cf = 7.7 | rate | H | points that food adds to inflation | March 2030 | snapshot
@fact cn = 6.5 | rate | H | points that other goods add to inflation | March 2030 | snapshot
@fact l3 = 13.1 | rate | H | rise in prices of local goods over the year | March 2030 | snapshot
@fact m3 = 16.9 | rate | H | rise in prices of imported goods over the year | March 2030 | snapshot
@fact k3 = 12.9 | rate | B | core inflation over the year | March 2030 | snapshot
@fact ru = 24.3 | rate | U | rise in consumer prices over the year | March 2030 | snapshot
@fact rn = 19.9 | rate | N | rise in consumer prices over the year | March 2030 | snapshot
@fact ra = 9.8 | rate | A | rise in consumer prices over the year | March 2030 | snapshot
@fact rk = 12.5 | rate | K | rise in consumer prices over the year | March 2030 | snapshot
@fact p1 = 22 | rate | B | policy rate | 2030-03-26 | snapshot
@fact p0 = 23.5 | rate | B | policy rate | before January 2030 | snapshot
@fact pe = 21 | rate | B | policy rate | May 2030 | plan | projected
@fact rr = 7.8 | rate | B | policy rate less inflation in points | March 2030 | snapshot
@fact tg = 8 | rate | B | inflation target | - | constant | threshold
@fact tu = 10 | rate | B | upper edge of the target band | - | constant | threshold
@fact ym = 11.9 | rate | M | rise in consumer prices over the year | December 2030 | plan | projected
@fact yf = 12.5 | rate | F | rise in consumer prices over the year | December 2030 | plan | projected
@fact x1 = 17.80 | price | H | cedis for a dollar | end of March 2030 | snapshot
@fact x0 = 19.25 | price | H | cedis for a dollar | end of March 2029 | snapshot
@fact xp = 7.5 | rate | H | fall in the price of the dollar over the year | end of March 2030 | snapshot
@fact b1 = 28 | price | H | price of a loaf of bread | March 2030 | snapshot
@fact b0 = 24 | price | H | price of a loaf of bread | March 2029 | snapshot
@fact bp = 16.7 | rate | H | rise in the price of bread over the year | March 2030 | snapshot
@fact t1 = 1450 | price | H | price of a crate of tomatoes | March 2030 | snapshot
@fact t0 = 1120 | price | H | price of a crate of tomatoes | March 2029 | snapshot
@fact tp = 29.5 | rate | H | rise in the price of tomatoes over the year | March 2030 | snapshot
@fact g1 = 15.90 | price | H | price of a litre of petrol | March 2030 | snapshot
@fact g0 = 16.75 | price | H | price of a litre of petrol | March 2029 | snapshot
@fact gp = 5.1 | rate | H | fall in the price of petrol over the year | March 2030 | snapshot
@fact e1 = 6.5 | rate | H | rise in the electricity tariff | from 2030-04-01 | plan
@fact w1 = 10 | rate | T | pay rise for public workers | from January 2030 | constant
@fact w2 = 15 | rate | T | pay rise demanded | from July 2030 | plan
@fact z1 = 19.8 | rate | M | yield of 91-day bills | 2030-04-08 | snapshot
@fact zr = 5.6 | rate | M | yield of 91-day bills less inflation in points | 2030-04-08 | snapshot
@fact so = 8337 | other | S | shops and stalls visited | March 2030 | constant
@fact sm = 44 | other | S | markets visited | March 2030 | constant
@fact si = 307 | other | S | goods and services in the basket | - | constant
@rel diff hd = h2 - h3
@rel change h3 = i0 -> i3
@rel sum h3 = cf + cn
@rel diff rr = p1 - h3
@rel diff zr = z1 - h3
@rel change xp = x0 -> x1
@rel change bp = b0 -> b1
@rel change tp = t0 -> t1
@rel change gp = g0 -> g1
@trap h3 h2 :: two months of the headline rate
@trap h3 q3 :: over the year and over the month
@trap h3 k3 :: headline and core
@trap f3 cf :: how much food rose and what it adds
@trap n3 l3 :: goods other than food and local goods
@trap rk yf :: Ashanti's rate and the Fund's forecast
@trap p1 pe :: policy rate now and expected
@trap ym yf :: two forecasts for December
@trap e1 cn :: tariff rise and contribution
@trap ru rn :: two northern regions
@trap w1 tu :: pay rise and edge of the band

@doc a-wire | wire agency | 2030-04-10
Ghana inflation slows to {14.2%|h3|t=in March} in March, lowest since 2027

ACCRA, April 10 - Consumer inflation in Ghana eased for the fifth month running, to {14.2%|h3|t=in March} year on year in March from {15.8%|h2|t=a month earlier} a month earlier, the statistical service said on Wednesday.

Food inflation came down to {17.6%|f3|t=in March} from {19.4%|f2|t=in February} in February; for everything else the rate was {11.3%|n3|t=in March} after {12.6%|n2|t=in February}. 

Month on month, however, prices climbed {1.2%|q3|t=in March}, faster than the {0.9%|q2|t=in February} of February, government statistician Esi Abban-Quarshie told a news conference.

The Bank of Ghana, which left its policy rate at {22%|p1|t=on March 26} on March 26 having lowered it from {23.5%|p0|t=in January} in January, wants inflation at {8%|tg}, give or take {two|-} points. Tendai Marfo of Kaya Capital in Johannesburg said he now expected a cut to {21%|pe|by=Tendai Marfo|t=in May} in May. 

"The real rate is {7.8|rr} points. That's a brick wall," Marfo said.

The cedi traded at {17.80|x1|t=at the end of March} to the dollar at the end of March; a year before it took {19.25|x0|t=a year before}.

Goods made at home were {13.1%|l3} dearer than a year ago and imported ones {16.9%|m3}. 

By region, annual inflation ranged from {9.8%|ra} in Greater Accra to {24.3%|ru} in Upper West.

@doc b-business | business news site | 2030-04-10
Inflation cools again – but mind the shopping basket
Selorm Yeboah-Tetteh | 10 Apr 2030, 13:42 GMT | 3 shares

The consumer price index stood at {268.4|i3|t=last month} points last month. Twelve months before, it was {235|i0|t=Twelve months before}. The resulting {14.2 percent|h3|t=last month} is the best reading since the debt restructuring; in March 2029 it was {21.5 percent|h0|t=in March 2029}.

The slowdown from February was {1.6 percent|!hd|force}, the Statistical Service said.

What drives it? Of the headline {7.7|cf} points are owed to food and {6.5|cn} to the rest. Groceries as a group still rose {19.4 percent|!f3|t=in March} in March. Transport helped, because petrol did: a litre goes for {15.90|g1} cedis at most pumps in town, {5.1 percent|gp} under the {16.75|g0|t=a year ago} of a year ago, thanks to a currency against which the dollar has lost {7.5 percent|xp}.

The Bank's preferred yardstick, without energy and without fruit and vegetables, is at {12.9 percent|k3}.

For investors the sum is simple. Ninety-one-day bills fetched {19.8 percent|z1|t=on Monday} on Monday, {5.6|zr} points clear of inflation. 

The treasury assumes {11.9 percent|ym|by=The treasury|t=by December} by December. An IMF mission that left on Friday is less sure, at {12.5|yf|by=An IMF mission|t=by December}. Either way the band's ceiling of {10|tu} will not be seen this year.

Also in Business: Cocoa at $4,310 a tonne · MTN adds 0.8m wallets · Akosombo level 252 feet

@doc c-radio | radio script, Tamale | 2030-04-11
SAVANNAH MORNING — 0700 — READ BY: Mma Fuseini

Good morning, Tamale. If you think Accra is living in another country, the numbers agree with you.

Down there, in the capital region, things cost {9.8|ra} percent more than a year ago. In Kumasi and the rest of Ashanti, {12.5|rk}. And here? Here in Northern it's {24.3|!rn}, says the Statistical Service. The nation as a whole: {14.2|h3}.

We went to Aboabo market before dawn. A crate of tomatoes that cost {1,120|t0|t=last March} cedis last March now changes hands at {1,450|t1|t=now}. That is {29.5|tp} percent. "The lorry comes from Burkina and the lorry eats too," said trader Hajia Rukaya Seidu.

There's worse to come on the first bill of the month. Electricity went up {6.5|e1|t=on the first of April} percent on the first of April, and that isn't in these figures yet.

The unions want more pay. They got {10|w1|t=in January} percent in January and are asking for {15|w2|t=in July} in July. Government says the economy can't carry it.

And how do they measure all this? People with tablets go round {44|sm} markets and call at {8,337|so} shops and stalls. One of them told us she has never been offered a discount.

Sports: Real Tamale United one, Karela nil. Gate: six thousand.

@doc d-popular | popular news site | 2030-04-10
Price rises drop to {12.4%|!h3|t=last month}! But where, ask market women

By Nii Armah | Photo gallery: 12 pictures

Officially life in Ghana became dearer by {12.4%|!h3|t=last month} in the year to last month. It had been {15.8%|h2|t=in February} in February. Tell it to Makola.

"Which Ghana do they shop in?" laughs Auntie Dede, who sells tomatoes at {1,450|t1|t=today} cedis the crate today. Food as a whole is up {17.6%|f3}, clothes and rent and the like {11.3%|n3}.

Dr Abban-Quarshie has an answer. Her people price {307|si} goods and services, from kenkey to coffins, and some fall. Petrol is {15.90|g1}. A dollar costs {17.80|x1}. Things from abroad nevertheless rose {16.9%|m3}, more than the {13.1%|l3} for what's made here, and she couldn't say why that should be, except that traders have long memories.

Finance minister Kwabena Osei-Lartey promised that inflation would be {11.9%|ym|by=Finance minister Kwabena Osei-Lartey|t=at Christmas} at Christmas. He promised something of the sort last year.

Up north there is no talk of Christmas. In Upper West the rate is {24.3%|ru}. In Northern it's {19.9%|rn}.

The Bank kept its key rate at {22%|p1|t=last month} last month. Bankers we spoke to bet on {21%|pe|by=Bankers we spoke to|t=next} next.

WIN! 3 x GHS 500 of airtime. Text LOAF to 1414.

@doc e-column | weekly newspaper, column | 2030-04-14
The loaf index
Araba Wuni-Hesse

I don't trust indices with more than one thing in them. Mine has bread.

Last March the sugar loaf at the junction cost {24|b0|t=Last March} cedis. On Saturday I paid {28|b1|t=On Saturday}. By my reckoning bread has gone up {14 per cent|!bp}, and so, says the Statistical Service with its {307|si} items, has everything: {14.2|h3}.

What cheers me is the direction. A year ago we were at {21.5|h0|t=A year ago}. What doesn't is the month: {1.2 per cent|q3|t=in March} in March alone, after {0.9|q2|t=in February} in February. Do that twelve times and you're back above {15|-}.

Our central bankers are supposed to deliver {8|tg} per cent. Their own gauge, the one that leaves out whatever hurts, shows {12.9|k3}. They keep money at {22|p1} and look stern. Borrow at that price to open a bakery and you'd have to sell the loaf for {forty|-}.

I'd rather hear about wages. Public workers took {10 per cent|w1} at New Year, when inflation was half as much again. The federation's demand of {15|w2|t=for July} for July would only restore what was lost. The Fund, which foresees {12.5|yf|by=The Fund|t=at the year's end} at the year's end, advises against. The Fund doesn't eat sugar bread.

And spare a thought for Wa. {24.3|ru} per cent in Upper West, {9.8|ra} in Accra: it's the same cedi, with a different grandmother.
