@story u4-waimaru-houses
@topic New Zealand house prices in October: medians, sales, days to sell, one auction in Wellington
@subject Z = New Zealand | the country | the national median | nationwide
@subject A = Auckland | the biggest city
@subject W = Wellington | the capital
@subject Q = Queenstown-Lakes | Queenstown
@subject S = Southland | Invercargill
@subject N = Land Agents' Institute | the institute | LAI
@subject K = Kahurangi Bank | Kahurangi | the bank
@subject R = Reserve Bank of New Zealand | Reserve Bank
@subject F = first-home buyers
@subject I = investors
@subject H = the Island Bay villa | the villa | number 27
@subject G = Tamsyn Aperahama | Aperahama
@fact m = 782000 | price | Z | median house price in dollars | October 2031 | snapshot
@fact m1 = 771500 | price | Z | median house price in dollars | September 2031 | snapshot
@fact m0 = 798000 | price | Z | median house price in dollars | October 2030 | snapshot
@fact mp = 2.0 | rate | Z | fall of the median house price on the year | October 2031 | snapshot
@fact pk = 931000 | price | Z | median house price in dollars | peak of 2021 | snapshot
@fact pkp = 16 | rate | Z | fall of the median house price since the peak | October 2031 | snapshot
@fact a = 968000 | price | A | median house price in dollars | October 2031 | snapshot
@fact ap = 3.6 | rate | A | fall of the median house price on the year | October 2031 | snapshot
@fact w = 741000 | price | W | median house price in dollars | October 2031 | snapshot
@fact w0 = 781000 | price | W | median house price in dollars | October 2030 | snapshot
@fact wp = 5.1 | rate | W | fall of the median house price on the year | October 2031 | snapshot
@fact q = 1420000 | price | Q | median house price in dollars | October 2031 | snapshot
@fact qp = 6.8 | rate | Q | rise of the median house price on the year | October 2031 | snapshot
@fact s = 512000 | price | S | median house price in dollars | October 2031 | snapshot
@fact sa = 6940 | other | Z | houses sold in a month | October 2031 | snapshot
@fact sa0 = 6310 | other | Z | houses sold in a month | October 2030 | snapshot
@fact sap = 10 | rate | Z | growth of houses sold on the year | October 2031 | snapshot
@fact d = 47 | duration | Z | median days to sell | October 2031 | snapshot
@fact d0 = 43 | duration | Z | median days to sell | October 2030 | snapshot
@fact dw = 58 | duration | W | median days to sell | October 2031 | snapshot
@fact li = 34200 | homes | Z | houses for sale | end of October 2031 | snapshot
@fact mr = 5.35 | rate | K | one-year mortgage rate | November 2031 | snapshot
@fact ocr = 3.5 | rate | R | official cash rate | November 2031 | snapshot
@fact kf = 3 | rate | K | rise of the median house price expected | all of 2032 | plan | projected
@fact kf0 = 6 | rate | K | rise of the median house price expected | all of 2032, as of August | plan | projected
@fact fh = 27.8 | other | F | share of purchases | October 2031 | snapshot
@fact iv = 22.1 | other | I | share of purchases | October 2031 | snapshot
@fact rent = 612 | price | Z | median rent a week in dollars | October 2031 | snapshot
@fact hs = 1060000 | price | H | price at auction in dollars | 2031-11-12 | constant
@fact hcv = 1240000 | price | H | council valuation in dollars | 2030 | constant
@fact gap = 180000 | price | H | dollars below the council valuation | 2031-11-12 | constant
@fact bid = 4 | other | H | bidders | 2031-11-12 | constant
@fact age = 71 | age | G | age of the seller | 2031-11-12 | snapshot
@fact own = 38 | duration | G | years that she lived there | 2031-11-12 | constant
@rel change mp = m0 -> m
@rel change pkp = pk -> m
@rel change wp = w0 -> w
@rel diff gap = hcv - hs
@rel change sap = sa0 -> sa
@trap m m1 :: October against September
@trap m m0 :: two Octobers
@trap m pk :: today and the peak
@trap a w :: two cities
@trap kf kf0 :: the bank lowered its forecast
@trap fh iv :: two kinds of buyers
@trap d dw :: the country and the capital
@trap hs hcv :: price and valuation
@trap mr ocr :: mortgage rate and cash rate

@doc a-institute | press release | 2031-11-13
Sales up, prices steady: October residential report

Spring brought vendors and buyers together, with {6,940|sa|t=in October|by=the Land Agents' Institute} properties sold in October according to the Land Agents' Institute, {10.0%|sap|^} more than in October 2030 ({6,310|sa0|t=October 2030}).

The national median price was {$782,000|m|^}, down {2.0%|mp|^} year-on-year from {$798,000|m0|t=October 2030}, and up from {$771,500|m1|t=in September} in September.

Auckland's median declined {3.6%|ap} to {$968,000|a}. Wellington's dropped {5.1%|wp} to {$741,000|w}. Queenstown-Lakes posted a record {$1,420,000|q}, an increase of {6.8%|qp}. Southland remained the most affordable region at {$512,000|s}.

Median days to sell rose to {47|d} from {43|d0}. At the end of the month {34,200|li} properties were on the market.

First-home buyers made {27.8%|fh} of purchases and investors {22.1%|iv}.

@doc b-capital-paper | newspaper | 2031-11-15
The villa, the flute, and the {four|bid} people who wanted it

Tamsyn Aperahama played the flute in the hall while they counted down. She's {71|age}, and had lived in the Island Bay villa for {38|own} years. On Wednesday it went, on the third call, for {$1.06 million|hs|t=On Wednesday}. The council thinks it's worth {$1.24m|hcv|by=The council}.

"It's a house. I've had my money's worth in sunrises," she said.

There were {four|bid} bidders. Agent Rewi Kingi-Baxter calls that a crowd. In the capital the typical sale now drags on for {58|dw} days, {eleven|-} longer than the country's {47|d}, and the middle price has fallen to {$741,000|w} from {$781,000|w0|t=a year ago} a year ago.

Public servants are the reason, most agree. The ones who still have jobs are waiting to see whether they'll keep them.

A fortnight from now the Reserve Bank meets, with the cash rate at {3.5%|ocr}. Kahurangi Bank will lend for a year at {5.53%|!mr}.

And the buyer? A couple, he 34, she 33, from Lower Hutt, renting until now at {$640|-} a week. Lately there've been more like them: {27.8%|fh} of purchases are someone's first.

Word of the day: dado | Ferries: 2 sailings cancelled | Today's quiz 11/15

@doc c-business-site | business site | 2031-11-13
House prices fall again as Kahurangi halves its forecast

1.15pm

Kahurangi Bank now sees house prices rising by {3%|kf|t=next year|by=Kahurangi Bank} next year, against the {6%|kf0|t=in August} it had predicted in August, after figures from the LAI showed a {2%|mp|t=in the year to October} fall in the year to October.

At {$782,000|m|t=October} the national median is {16%|pkp} shy of its 2021 high of {$931,000|pk|t=its 2021 high}.

Kahurangi charges {5.35%|mr} for a year's money.

"Listings are the story. There are {34,200|li} homes for sale and someone has to blink," chief economist Fleur Tamatea-Singh said.

Turnover is healthier, at {6,490|!sa|t=last month} sales last month. A year earlier there were {6,310|sa0}.

The spread between north and south is wide: {$968,000|a} in Auckland, {$512,000|s} in Southland. Rents have stopped rising at {$612|rent} a week.

NZX 50 14,022 (–0.2%) · Kiwi 58.91 US cents · 10-yr 4.44%

@doc d-auckland-radio | radio news | 2031-11-13
Good afternoon. House prices in Auckland have fallen by {3.6 percent|ap|t=over the past year} over the past year, to {968 thousand|a|v=968000} dollars. Nationwide the typical home fetches {782 thousand|m|v=782000}.

Wellington fared worst, with a drop of {6.8 percent|!wp}. The exception is Queenstown, where you now need {one point four two million|q|v=1420000}.

It also takes longer to find a buyer. {Forty-three|!d|v=43|t=in October} days was the wait in October.

The Land Agents' Institute says that people buying their first house account for {more than a quarter|-} of sales and investors for {twenty-two percent|iv|round}.

In Southland a house can still be had for {half a million|~s}.

@doc e-tabloid-online | news site | 2031-11-16
Wellington gran loses {$180,000|gap} on villa — and smiles

A Wellington grandmother has sold her home of {38|own} years for {$180,000|gap} below valuation and says she doesn't mind one bit.

Tamsyn Aperahama, aged {73|?age}, let go of the Island Bay beauty for {$1.06m|hs|t=at auction} at auction, with the rateable value at {$1.24m|hcv}. {Four|bid} parties fought for it.

Prices in the capital have dived {5.1%|wp|t=in 12 months} in 12 months. In Queenstown they've soared by {6.8%|qp|^}.

Economists at Kahurangi think values nationwide will climb {3%|kf|t=in 2032} in 2032.

Do you know someone selling at a loss? tips@example.nz

From the archive: 12 baches for under $400k | Man, 29, finds $8 Rembrandt
