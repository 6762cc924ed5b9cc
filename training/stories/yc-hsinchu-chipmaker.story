@story hsinchu-chipmaker
@topic A Taiwanese chip foundry's quarter in a drought: orders, water, capital spending and tariffs
@subject T = Tungyang Semiconductor | Tungyang | the foundry | the chipmaker | the company
@subject A = analysts in the FormosaFin poll | analysts | FormosaFin | the Street
@subject W = Water Resources Agency | the water agency | WRA | the agency
@subject B = Baoshan reservoir | Baoshan | the reservoir
@subject O = Arizona fab | the Arizona fab | Casa Grande | the American plant
@subject R = Hansung Foundry | Hansung | the Korean rival
@subject F = Hsinchu rice farmers | rice farmers | farmers | Farmers' Association
@subject U = Science Park Engineers' Union | the engineers' union | the union
@fact r1 = 168 | revenue | T | billions of Taiwan dollars of sales in the quarter | January-March 2035 | snapshot
@fact r0 = 140 | revenue | T | billions of Taiwan dollars of sales in the quarter | January-March 2034 | snapshot
@fact rg = 20 | rate | T | growth of sales on the year | January-March 2035 | snapshot
@fact rq = 175 | revenue | T | billions of Taiwan dollars of sales in the quarter | October-December 2034 | snapshot
@fact rqg = 4 | rate | T | percent fall of sales on the quarter | January-March 2035 | snapshot
@fact ru = 5.25 | revenue | T | billions of US dollars of sales in the quarter | January-March 2035 | snapshot
@fact fx = 32 | price | - | Taiwan dollars to the US dollar | January-March 2035 average | snapshot
@fact n1 = 42 | profit | T | billions of Taiwan dollars of net profit in the quarter | January-March 2035 | snapshot
@fact n0 = 31.5 | profit | T | billions of Taiwan dollars of net profit in the quarter | January-March 2034 | snapshot
@fact ng = 33.3 | rate | T | growth of net profit on the year | January-March 2035 | snapshot
@fact ne = 40 | profit | A | billions of Taiwan dollars of net profit expected for the quarter | before the results | snapshot | projected
@fact nb = 5 | rate | T | percent by which net profit beat the forecast | January-March 2035 | snapshot
@fact nm = 25 | rate | T | net margin | January-March 2035 | snapshot
@fact gm = 46.2 | rate | T | gross margin | January-March 2035 | snapshot
@fact gf = 44 | rate | T | gross margin expected | April-June 2035 | plan | projected
@fact q2l = 5.2 | revenue | T | billions of US dollars of sales expected, low end | April-June 2035 | plan | projected
@fact q2h = 5.5 | revenue | T | billions of US dollars of sales expected, high end | April-June 2035 | plan | projected
@fact ai = 48 | rate | T | share of sales from data-centre chips | January-March 2035 | snapshot
@fact ai0 = 36 | rate | T | share of sales from data-centre chips | January-March 2034 | snapshot
@fact cx = 9.5 | budget | T | billions of US dollars of investment in the year | April 2035, for 2035 | plan | projected
@fact cx0 = 8.4 | budget | T | billions of US dollars of investment in the year | January 2035, for 2035 | plan | projected
@fact cxd = 1.1 | margin | T | billions of US dollars added to the year's investment | April 2035 | snapshot
@fact ob = 6.2 | budget | O | billions of US dollars to build the fab | 2035 | plan | projected
@fact oj = 1900 | jobs | O | people employed | April 2035 | snapshot
@fact oc = 20000 | other | O | wafers a month at full output | by 2037 | plan | projected
@fact ot = 30 | rate | O | extra cost of a wafer made there | April 2035 | snapshot
@fact ut = 20 | rate | - | American tariff on Taiwanese chips | since January 2035 | constant
@fact tw = 98000 | other | T | tonnes of water used a day | March 2035 | snapshot
@fact twr = 86 | rate | T | share of water reused | March 2035 | snapshot
@fact tt = 320 | other | T | water lorries a day | April 2035 | snapshot
@fact tc = 380 | spending | T | millions of Taiwan dollars of water costs in the quarter | April-June 2035 | plan | projected
@fact bl = 11.4 | rate | B | how full the reservoir is | 17 April 2035 | snapshot
@fact bl0 = 27.9 | rate | B | how full the reservoir is | 1 March 2035 | snapshot
@fact by = 88 | rate | B | how full the reservoir was | 17 April 2034 | snapshot
@fact bd = 26 | duration | W | days until the reservoir is empty | 17 April 2035 | snapshot | projected
@fact wc = 15 | rate | W | cut in water to big users | since 1 April 2035 | constant
@fact wc2 = 20 | rate | W | cut in water to big users | from 1 May 2035 | plan | hypothetical
@fact wp = 230000 | other | W | tonnes of water a day from desalination | April 2035 | snapshot
@fact fh = 8900 | area | F | hectares of rice left unwatered | spring 2035 | snapshot
@fact fc = 142000 | price | F | Taiwan dollars of compensation a hectare | spring 2035 | constant
@fact fd = 165000 | price | F | Taiwan dollars of compensation a hectare demanded | April 2035 | plan | hypothetical
@fact ft = 1263800000 | spending | W | Taiwan dollars of compensation in all | spring 2035 | plan
@fact fn = 14300 | other | F | farmers affected | spring 2035 | snapshot
@fact s1 = 612 | price | T | Taiwan dollars for a share | 18 April 2035 close | snapshot
@fact s0 = 600 | price | T | Taiwan dollars for a share | 17 April 2035 close | snapshot
@fact sg = 2 | rate | T | rise of the share price on the day | 18 April 2035 | snapshot
@fact ms = 7.8 | rate | T | share of the world foundry market | 2034 | snapshot
@fact mr = 9.1 | rate | R | share of the world foundry market | 2034 | snapshot
@fact je = 24600 | jobs | T | people employed | March 2035 | snapshot
@fact bo = 31 | price | T | thousands of Taiwan dollars of bonus per employee for the quarter | January-March 2035 | snapshot
@fact uh = 58 | other | U | hours engineers work a week | survey of March 2035 | snapshot
@fact un = 1204 | sample_size | U | engineers in the survey | March 2035 | constant
@trap r1 rq :: this quarter and the one before
@trap r1 ru :: Taiwan and US dollars
@trap n1 ne :: result and forecast
@trap rg ut :: sales growth and tariff are both twenty percent
@trap cx cx0 :: investment now and before
@trap bl by :: reservoir this year and last
@trap wc wc2 :: cut now and perhaps
@trap fc fd :: paid and demanded
@trap gm gf :: margin now and expected
@trap ms mr :: market shares of two foundries
@trap nm gm :: net and gross margin
@rel change rg = r0 -> r1
@rel change rqg = rq -> r1
@rel product r1 = ru * fx
@rel change ng = n0 -> n1
@rel change nb = ne -> n1
@rel share nm = n1 / r1
@rel diff cxd = cx - cx0
@rel product ft = fh * fc
@rel change sg = s0 -> s1

@doc a-wire | wire agency | 2035-04-18
Taiwan's Tungyang beats forecasts, lifts 2035 capex to $9.5 bln

TAIPEI, April 18 (Formosa Wire) - Taiwanese chip foundry Tungyang Semiconductor on Wednesday reported first-quarter profit {5%|nb} above expectations on demand from data centres, and said a drought in Hsinchu had not cost it a single wafer.

Net profit rose by {a third|ng|v=33.3} to T${42 billion|n1|v=42|t=first-quarter} from T${31.5 billion|n0|v=31.5|t=a year earlier} a year earlier. Analysts in the FormosaFin poll had expected T${40 billion|ne|v=40|by=Analysts in the FormosaFin poll}.

Sales were up {20%|rg} at T${168 billion|r1|v=168|t=first-quarter} ({$5.25 billion|ru|v=5.25}), but {4%|rqg} lower than in the previous quarter. Data-centre chips made up {48%|ai} of them, from {36%|ai0|t=a year earlier}.

It now plans to invest {$9.5 billion|cx|v=9.5|t=this year} this year, having announced {$8.4 billion|cx0|v=8.4|t=in January} in January.

For the current quarter it sees sales of {$5.2 billion|q2l|v=5.2} to {$5.5 billion|q2h|v=5.5} and a gross margin of {44%|gf}, down from {46.2%|gm}.

The shares gained {2%|sg} to T${612|s1}.

@doc b-local | English-language daily | 2035-04-18
Baoshan down to 11 percent; farmers eye the fabs

By Hsu Kai-lun, Staff Reporter in Hsinchu

A temple that drowned in 1981 has come up again at the bottom of Baoshan Reservoir. People take selfies with it. The reservoir was {11.4 percent|bl|t=yesterday} full yesterday, against {27.9 percent|bl0|t=at the start of last month} at the start of last month and {88|by|t=a year ago} a year ago.

Without rain it has {26|bd|by=the Water Resources Agency} days left, the Water Resources Agency said. Big users in the science park have had to do with {15 percent|wc|t=since April 1} less since April 1. If nothing falls, it'll be {20 percent|wc2|t=from May} from May.

Downstream {8,900|fh|t=this spring} hectares of paddies weren't given any water this spring. {14,300|fn} farmers get NT${142,000|fc} a hectare for not planting. They'd like {156,000|!fd}.

"I've never been paid so well for watching," said Peng A-hai, 72, of Sinpu. "But my ducks don't understand it."

Tungyang, the largest user, takes {98,000|tw|t=last month} tonnes a day, as measured last month. It says it uses {86 percent|twr} of its water more than once.

WEATHER: Hsinchu 29-34, 10% rain | INVOICE LOTTERY: 44028171

@doc c-trade | chip industry newsletter | 2035-04-19
SILICON STRAITS — Tungyang 1Q35: fine print

Headline's fine: NT${168bn|r1|v=168|t=1Q35}, net {25%|nm}. Let's look at the rest.

Tariff. Since January Washington charges {20%|ut|t=Since January}. Customers paid, says CFO Delphine Kuo, "with sighs". The Arizona fab, {$6.2bn|ob|v=6.2} and {1,900|oj|t=so far} people so far, is to run {20,000|oc|t=in 2037} wafers a month in 2037. A wafer costs {50%|!ot} more there than at home.

Capex. {$9.5bn|cx|v=9.5|t=for the year} for the year, {$1.5bn|!cxd|v=1.5} more than it said in January ({$8.4bn|cx0|v=8.4|t=January}). It's tools, not concrete.

Share. Tungyang ended 2034 with {7.8%|ms|t=2034} of the foundry market. Hansung is at {9.1%|mr|t=2034}. We keep hearing that Hansung's yields are dire; we've kept hearing it since 2029.

Water. {320|tt|t=now} lorries a day now. Cost this quarter: NT${380m|tc|v=380|t=this quarter}. On sales like these, a rounding error. The optics aren't.

Next: ASE-like packaging capacity, who's lying? (subscribers)

@doc d-union | union newsletter | 2035-04-24
Science Park Engineers' Union — Night Shift, no. 19

Colleagues. Record first quarter. {42 billion|n1|v=42|t=first quarter}. You each get NT${31,000|bo|v=31} of it, which management announced with fireworks on the intranet.

Our survey of {1,204|un} engineers says that you worked {58|uh|t=in March} hours a week in March. The law says 40.

There are {24,600|je} of us in Tungyang. If you divide the quarter's profit by that, every one of us earned the company NT$1.7 million in three months. Nice, isn't it? Go to bed.

In Arizona ({1,900|oj} colleagues, hello) they go home at five. It's why a wafer costs {30 percent|ot} more. It isn't a scandal. It's an idea.

Water: the showers in Dorm C are shut to help the fab. Bring a towel anyway.

@doc e-farm | farmers' paper | 2035-04-27
{NT$1.26 billion|ft} to let the land lie

The treasury will pay {1.26 billion|ft} dollars this spring so that rice isn't grown in Hsinchu and Miaoli: {8,900|fh} hectares at {142,000|fc}. The Farmers' Association had asked for {165,000|fd} and for a say in the tap.

It rained on Wednesday, 9 millimetres. The reservoir rose from {9.8|-} percent to {10.1|-}.

The agency has {230,000|wp|t=at present} tonnes a day from desalination at present, all of which, says association head Chuang Mei-hua, goes "where the lights are on at night".

"They had {175 billion|rq|v=175|t=in the winter quarter} in the winter quarter and {168 billion|r1|v=168|t=in the next}, in the next. I had two hundred sacks and then none. Who's had the drought?"

Prices: spring cabbage 21.4/kg, ginger 88, duck eggs 7.2 each.

@doc f-blog | investor blog | 2035-04-20
Quick take: TYS

Bought at {600|s0|t=on Tuesday} on Tuesday, it's {612|s1|t=now} now, I'm a genius, don't check my other picks.

- EPS fine. Net NT${42bn|n1|v=42} vs {31.5|n0|v=31.5|t=1Q34} in 1Q34.
- 1Q34 sales were {150bn|!r0|v=150|t=1Q34}.
- Guide: top of range {5.5bn|q2h|v=5.5} USD. With the TWD at {32|fx|t=last quarter}, last quarter's average, that's 176bn.
- Gross margin falls. Because power tariff, because lorries, because Arizona.
- Data centres {48%|ai}. What if they stop? They won't stop. (They'll stop.)

Rain forecast: nope.
