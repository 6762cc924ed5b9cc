@story ankara-inflation-2031
@topic Turkey's April 2031 inflation: the statistics office, an independent price group, the central bank's rate and the minimum wage
@subject D = Statistics Presidency | the statistics office | the official office | DIB
@subject E = Bazaar Price Group | the independent group | BPG | the academics
@subject C = Central Bank of Turkey | the central bank | the bank
@subject S = Şebnem Karaoğlu | Karaoğlu | the governor
@subject I = Istanbul Chamber of Tradesmen | the chamber | Istanbul's tradesmen
@subject L = Confederation of Labour Unions | the unions | Emek-Kon | the confederation
@fact y = 24.6 | rate | D | yearly inflation in percent | 2031-04 | snapshot
@fact y0 = 27.1 | rate | D | yearly inflation in percent | 2031-03 | snapshot
@fact m = 1.8 | rate | D | monthly inflation in percent | 2031-04 | snapshot
@fact yd = 2.5 | rate | D | fall of yearly inflation over a month in points | 2031-04 | constant
@fact ey = 41.3 | rate | E | yearly inflation in percent | 2031-04 | snapshot
@fact em = 3.4 | rate | E | monthly inflation in percent | 2031-04 | snapshot
@fact gap = 16.7 | rate | E | points between the two yearly rates | 2031-04 | constant
@fact fd = 31.9 | rate | D | yearly rise of food prices in percent | 2031-04 | snapshot
@fact rt = 52.4 | rate | D | yearly rise of rents in percent | 2031-04 | snapshot
@fact iy = 29.2 | rate | I | yearly rise of retail prices in the city in percent | 2031-04 | snapshot
@fact pr = 30 | rate | C | policy rate in percent | 2031-05-08 | snapshot
@fact pr0 = 32.5 | rate | C | policy rate in percent | before 2031-05-08 | snapshot
@fact cut = 250 | rate | C | basis points by which the policy rate was cut | 2031-05-08 | constant
@fact fc = 18 | rate | C | yearly inflation expected in percent | end of 2031 | plan | projected
@fact fa = 22 | rate | S | yearly inflation above which she would not cut again, in percent | 2031-05-08 | plan | threshold
@fact mw = 47500 | price | L | lira of net minimum wage a month | 2031 | constant
@fact mwd = 58000 | price | L | lira of net minimum wage a month demanded from July | 2031-05-06 | plan | threshold
@fact pov = 112400 | price | L | lira a month below which a family of four is poor | 2031-04 | snapshot
@fact hl = 34900 | price | L | lira a month that a family of four needs for food | 2031-04 | snapshot
@fact it = 407 | sample_size | D | goods in the basket | 2031 | constant
@fact eit = 265 | sample_size | E | goods in the basket | 2031 | constant
@rel diff yd = y0 - y
@rel diff gap = ey - y
@trap y ey :: two baskets, two rates
@trap m em :: two monthly rates
@trap y y0 :: a month apart
@trap y iy :: the country and the city
@trap pov hl :: poverty line and hunger line
@trap mw mwd :: paid and demanded

@doc a-wire | wire agency, Ankara | 2031-05-05
Turkish inflation slows to {24.6 pct|y|t=in April} in April

ANKARA, May 5 - Consumer prices in Turkey rose {1.8 percent|m|t=in April|by=the Statistics Presidency} from the month before, taking the annual rate down to {24.6 percent|y|^} from {27.1 percent|y0|t=in March} in March, the Statistics Presidency said on Monday. Economists had expected {25.2|-}.

Rents, up {52.4 percent|rt|t=on the year} on the year, remained the largest driver; food added {31.9 percent|fd|^}.

The Bazaar Price Group, a circle of academics that tracks {265|eit} products online, published a rate of {41.3 percent|ey|t=for the same month|by=The Bazaar Price Group} for the same month, {16.7 points|gap} above the official one, and a monthly increase of {3.4 percent|em|^}. The official office has {407|it} items in its basket.

The Istanbul Chamber of Tradesmen had on Friday reported {29.2 percent|iy|by=The Istanbul Chamber of Tradesmen|s=the city} for the city.

The central bank meets on Thursday. Its policy rate stands at {32.5 percent|pr0|t=stands}.

@doc b-opposition-daily | opposition daily, Istanbul | 2031-05-06
Whose basket is it?

Gülriz Tanyeri

My grocer in Kadıköy has not heard that inflation is falling. He has heard of aubergines.

According to the state, the prices of {407|it|by=the state} things, from caskets to kiwis, are {28.8|!y|by=the state|t=within a year} percent up within a year. According to the professors, who look at {265|eit|by=the professors} of them and have been tried in court for it {three|-} times, it's {41.3|ey|by=the professors|t=within a year}. I asked both how much a rent has gone up. Here at least the state does not blush: {52.4|rt|by=the state|t=within a year}.

A family of four has to put {34,900|hl|by=Emek-Kon|t=a month} lira on the table a month in order to eat, Emek-Kon works out, and to have {112,400|pov|^} in order not to count as poor. One minimum wage is {47,500|mw}. So two parents with two minimum wages are poor, and they'd still be poor if the confederation got the {58,000|mwd|t=in July|by=the confederation} it wants in July.

Last year at this time I wrote a column with the same title. The grocer keeps it behind the scale.

Galatasaray 3 - 1 | Dollar: 71.4 | Gold (gram): 9,120

@doc c-central-bank-watcher | newsletter on central banks, London | 2031-05-09
CBT: brave or foolish

Good morning. {Eight|-} minutes of reading.

Yesterday the Turkish central bank lowered its one-week rate by {250|cut|t=Yesterday} basis points to {30%|pr|t=Yesterday}. Nobody on our panel of {23|-} had more than {150|-} on the sheet.

Governor Karaoğlu defended the step with Monday's print: headline CPI at {24.6%|y|t=Monday's}, having come down {4.5|!yd|t=in a month} percentage points in a month from {27.1%|y0|t=in a month}. She repeated the year-end projection of {18%|fc|t=year-end|by=She}. What we found more telling was the conditional. She won't go further, she said, so long as the annual rate stays above {22%|fa|by=she}.

Is the print any good? The independent group finds {41.3%|ey|by=The independent group}. Istanbul's tradesmen, who simply ask shops, find {29.2%|iy|by=Istanbul's tradesmen}, and in the past their figure has tracked the national one to within {three|-} points. On the month the academics have {3.4%|em|by=the academics} against {1.8%|m|by=DIB} at DIB.

The lira lost {0.8%|-}.

@doc d-labour-portal | labour movement news portal | 2031-05-07
Confederation wants {58,000|mwd|by=Confederation} lira by July

The unions will not wait for January. At a rally in Bursa on Tuesday, Emek-Kon's chair Hasan Erdinç Uludere demanded an interim rise of the net minimum wage from {42,500|!mw} to {58,000|mwd|t=on Tuesday|by=Emek-Kon's chair Hasan Erdinç Uludere}.

His sums: since New Year official prices alone have eaten {a tenth|-} of the wage. What a family of four spends on food came to {34,900|hl|t=in April|by=His sums} lira in April, and the poverty line stood at {98,000|!pov|t=in April}.

"They tell us {24|y|by=They|round=2}. They tell us to be patient until {18|fc|by=They|t=at Christmas} at Christmas. My landlord tells me {52|rt|round|by=My landlord}," he shouted.

There were {9,000|-} people on the square by the police's count and {25,000|-} by his.

On the bank he had only this to say: with money at {30 percent|pr|t=after Thursday|m=projected} after Thursday, as he heard it would be, the rich would borrow and the poor would pay.
