@story georgia-winerussia
@topic Georgian wine: a Russian ban, the grape harvest subsidy, exports elsewhere and the growers of Kakheti
@subject N = National Vine Agency | the vine agency | the agency
@subject R = Russia | Moscow | Rospotrebnadzor | Russian market
@subject G = Georgian government | Tbilisi | the government | Agriculture Minister Otar Shengelia-Roux | Shengelia-Roux
@subject C = Château Alaverdi-Kvaratskhelia | Alaverdi-Kvaratskhelia | the winery | the company
@subject K = Kakheti | Kakhetian growers | growers | the valley
@subject P = China | Chinese buyers | Poland and China
@subject S = Geostat | the statistics office
@subject B = Bank of Tiflis Capital | Tiflis Capital | the bank | analysts
@fact x38 = 118000000 | other | N | bottles of wine exported in the year | 2038 | cumulative
@fact x37 = 110000000 | other | N | bottles of wine exported in the year | 2037 | cumulative
@fact xg = 7.3 | rate | N | growth of bottles exported | 2038 | snapshot
@fact xr = 70800000 | other | R | bottles of Georgian wine bought in the year | 2038 | cumulative
@fact xrp = 60 | rate | R | share of Georgian wine exports | 2038 | snapshot
@fact xp = 8900000 | other | P | bottles of Georgian wine bought by Poland in the year | 2038 | cumulative
@fact xc = 6400000 | other | P | bottles of Georgian wine bought by China in the year | 2038 | cumulative
@fact xv = 295000000 | revenue | N | dollars of wine exports in the year | 2038 | cumulative
@fact xb = 2.5 | price | N | dollars per bottle exported, average | 2038 | snapshot
@fact rb = 2.1 | price | R | dollars per bottle, average | 2038 | snapshot
@fact wb = 4.4 | price | N | dollars per bottle sold to the West, average | 2038 | snapshot
@fact bf = 23 | other | R | wineries barred | 14 February 2039 | snapshot
@fact bt = 412 | other | R | wineries that exported before the ban | February 2039 | snapshot
@fact ls = 180 | other | R | lorries stuck at Upper Lars | 21 February 2039 | snapshot
@fact lb = 3100000 | other | R | bottles stuck at the border | 21 February 2039 | snapshot
@fact yb = 2006 | date | R | year of the first ban | - | constant
@fact yd = 7 | duration | R | years that the first ban lasted | - | constant
@fact gv = 285000 | other | N | tonnes of grapes harvested | 2038 vintage | cumulative
@fact gv0 = 240000 | other | N | tonnes of grapes harvested | 2037 vintage | cumulative
@fact gg = 18.8 | rate | N | growth of the grape harvest | 2038 vintage | snapshot
@fact gs = 96000 | other | G | tonnes of grapes bought with subsidy | 2038 vintage | cumulative
@fact gp = 1.5 | price | G | lari paid for a kilo of rkatsiteli, subsidised | 2038 vintage | constant
@fact gf = 1.1 | price | K | lari paid for a kilo of rkatsiteli, unsubsidised | 2038 vintage | snapshot
@fact gc = 0.95 | price | K | lari it costs to grow a kilo of rkatsiteli | 2038 vintage | snapshot
@fact gb = 142000000 | budget | G | lari of harvest subsidy | 2038 vintage | cumulative
@fact gn = 175000000 | budget | G | lari of aid for wine after the ban | 7 March 2039 | plan | pledged
@fact ga = 300000000 | budget | K | lari of aid demanded | February 2039 | plan | hypothetical
@fact gx = 4000 | area | G | hectares of vines to be pulled up | March 2039 plan | plan | hypothetical
@fact ha = 57000 | area | N | hectares of vines | 2038 | constant
@fact hk = 41000 | area | K | hectares of vines | 2038 | constant
@fact hkp = 71.9 | rate | K | share of the country's vines | 2038 | snapshot
@fact fm = 48000 | other | K | families that sell grapes | 2038 | snapshot
@fact cs = 86000000 | revenue | C | lari of sales in the year | 2038 | cumulative
@fact cr = 64 | rate | C | Russia's share of sales | 2038 | snapshot
@fact cn = 10320000 | profit | C | lari of net profit in the year | 2038 | cumulative
@fact cm = 12 | rate | C | net margin | 2038 | snapshot
@fact cj = 310 | jobs | C | people employed | February 2039 | snapshot
@fact cx = 95 | jobs | C | people sent on unpaid leave | February 2039 | snapshot
@fact cb = 5200000 | other | C | bottles in the cellar | February 2039 | snapshot
@fact cd = 34000000 | other | C | lari of debt | February 2039 | snapshot
@fact gdp = 0.6 | rate | B | points of growth that a full ban costs | 2039 | plan | projected
@fact gr = 5.2 | rate | B | growth of the economy | forecast before the ban, for 2039 | plan | projected
@fact grn = 4.6 | rate | B | growth of the economy | forecast after the ban, for 2039 | plan | projected
@fact fx0 = 2.71 | price | - | lari to the dollar | 13 February 2039 | snapshot
@fact fx1 = 2.84 | price | - | lari to the dollar | 21 February 2039 | snapshot
@fact fxg = 4.8 | rate | - | rise of the dollar against the lari | 21 February 2039 | snapshot
@fact ex = 11 | rate | S | wine's share of goods exports | 2038 | snapshot
@fact mc = 6000 | crowd | K | people at the rally, organisers' count | 26 February 2039 | snapshot
@fact mp = 2500 | crowd | K | people at the rally, police count | 26 February 2039 | snapshot
@trap x38 xr :: all exports and those to Russia
@trap xb rb :: average price and Russian price
@trap bf bt :: barred and exporting
@trap ls gn :: 180 lorries and 175 million
@trap gp gf :: subsidised and free price
@trap gb gn :: harvest subsidy and new aid
@trap gn ga :: pledged and demanded
@trap ha hk :: country and valley
@trap gr grn :: forecasts before and after
@trap cr xrp :: the winery's and the country's Russian share
@trap mc mp :: organisers and police
@rel change xg = x37 -> x38
@rel share xrp = xr / x38
@rel product xv = xb * x38
@rel change gg = gv0 -> gv
@rel share hkp = hk / ha
@rel share cm = cn / cs
@rel diff gdp = gr - grn
@rel change fxg = fx0 -> fx1

@doc a-wire | wire agency | 2039-02-14
Russia bars 23 Georgian wineries over "pesticides"

TBILISI, Feb 14 (Steppe News) - Russia's consumer watchdog on Monday barred {23|bf|t=on Monday} Georgian wineries from its market, saying that it had found pesticides in their wine.

{Sixty percent|xrp|t=last year} of the wine that Georgia exported last year went to Russia: {70.8 million|xr|^} of {118 million|x38|^} bottles. Wine earned the country {$295 million|xv|^} and {11%|ex|^} of its income from goods.

In {2006|yb} Moscow barred all Georgian wine, a ban which lasted {seven|yd} years.

{412|bt} wineries had sent wine there until now. "There's nothing in it but grapes and history," said Agriculture Minister Otar Shengelia-Roux.

The lari, which closed at {2.71|fx0|t=on Sunday} to the dollar on Sunday, weakened.

@doc b-reportage | regional magazine | 2039-02-24
Three million bottles on a mountain

By Tekla Abuladze-Finn. Stepantsminda

You can walk to Russia on the roofs of the lorries. They stand from the tunnel at Lars down to the church, {180|ls|t=on Monday} of them on Monday, and in most there's wine: {3.1 million|lb|^} bottles, the customs chief reckons. At night it's minus twelve. Wine freezes at minus six.

"If it bursts, I'll get drunk on the floor mat," says Zaza, a driver from Telavi.

Down in Kakheti nobody laughs. {48,000|fm} families there sell grapes. The valley has {41,000|hk} of the country's {57,000|ha} hectares of vines. In autumn the government paid {1.50|gp|t=In autumn} lari for a kilo of rkatsiteli; without the subsidy it was {1.10|gf|^}. To grow it costs {95 tetri|gc|v=0.95}. They'd had a splendid vintage, {285,000|gv|t=In autumn} tonnes, after {240,000|gv0|t=the year before} the year before.

"You plant what they drink," says Maro Gogichaishvili, who has two hectares near Gurjaani, in her yard, under last year's bunches. "They drink sweet and red. Who else drinks sweet and red?"

China drinks a little: {6.4 million|xc|t=last year} bottles last year. Poland more, {9.8 million|!xp|t=last year}.

@doc c-company | business portal | 2039-02-22
Alaverdi-Kvaratskhelia sends {95|cx} home

The winery Château Alaverdi-Kvaratskhelia, one of the 23 on Moscow's list, has put {95|cx|t=this week} of its {310|cj} employees on unpaid leave this week. {46%|!cr|t=last year} of its sales were made in Russia last year.

Sales came to {86 million|cs|t=last year} lari, net profit to {10.3 million|cn|v=10320000|^}, that's {12%|cm}. In the cellar there are {5.2 million|cb} bottles. It owes the banks {34 million|cd}.

"We were warned in {2006|yb}. We went back because it was easy," director Irakli Vashakidze-Boone told us. In the West a Georgian bottle brings {$4.40|wb|t=last year} on average; the Russians pay {$2.10|rb|^}. "But they pay it for a truckload, at once, by phone."

A dollar cost {2.84|fx1|t=yesterday} lari yesterday, {4.8%|fxg} more than before the ban.

@doc d-bank | bank research note | 2039-02-23
Tiflis Capital: Bottled up

We cut our 2039 growth forecast to {4.6%|grn|t=2039} from {5.4%|!gr|t=2039}, or by {0.6|gdp} of a point, on the assumption that the ban becomes total. It probably will.

Volume {118m|x38|v=118000000|t=in 2038} bottles in 2038, up {7.3%|xg} from {110m|x37|v=110000000|t=2037} in 2037. Average price {$2.50|xb|^}. Russia {60%|xrp|^}.

Fiscal: last autumn's grape subsidy cost GEL {142m|gb|v=142000000|t=last autumn} for {96,000|gs|t=last autumn} tonnes. A second round is inevitable.

What would change our mind: a phone call.

@doc e-growers | growers' association post | 2039-02-27
KAKHETI GROWERS – after Gurjaani

We were {6,000|mc|t=yesterday} in the square yesterday. The police say {2,500|mp|by=The police|t=yesterday}. They were in the vineyards looking for parking.

We demand {300 million|ga} lari: for wine that's lying, for grapes that'll hang in September, and for the interest.

We do NOT demand that anybody kneel to Moscow. We were without it for {seven|yd} years after {2006|yb} and learned to make dry wine. We'll learn again, but not by autumn.

To those in Tbilisi who want to pull up vines: Kakheti has {71.9 percent|hkp} of them. Start with your own balcony.

@doc f-followup | wire agency | 2039-03-07
Russia extends wine ban to all Georgian wineries; Tbilisi pledges aid

TBILISI, March 7 (Steppe News) - Russia on Monday extended its ban to all Georgian wine. {None|-} of the {412|bt} wineries that exported there may do so any more.

Georgia's government promised {175 million|gn|t=Monday} lari of aid, short of the {300 million|ga} that growers want. It's mulling a plan to pull up {4,000|gx} hectares.

The first {23|bf|t=on Feb. 14} were barred on Feb. 14. Russia bought {70.8 million|xr|t=last year} bottles last year, Poland, the second market, {8.9 million|xp|^}. The winery Alaverdi-Kvaratskhelia, which made {64%|cr|^} of its sales in Russia, filed for protection from its creditors.

Tiflis Capital had forecast growth of {5.2%|gr|t=before the ban} before the ban.

The 2038 harvest, up {18.8%|gg}, is still mostly in tanks.
