@story vigo-fishcannery
@topic A Galician tuna canner's results, its move abroad, the tuna price and the canning women's pay talks
@subject C = Conservas Ría Alta | Ría Alta | the canner | the company | the cannery
@subject F = FECAGAL employers | FECAGAL | the employers | the canners' federation
@subject M = Mulleres da Lata | MdL | the canning women's union | the union
@subject T = skipjack market | skipjack | tuna | Bangkok price
@subject O = O Grove plant | O Grove | the plant
@subject E = Guayaquil plant | Guayaquil | Ecuador
@subject X = Xunta de Galicia | the Xunta | the regional government | Santiago
@subject D = consumer group Facua-Mar | Facua-Mar | the consumer group
@fact r1 = 384 | revenue | C | millions of euros of sales in the year | 2031 | cumulative
@fact r0 = 320 | revenue | C | millions of euros of sales in the year | 2030 | cumulative
@fact rg = 20 | rate | C | growth of sales | 2031 | snapshot
@fact rv = 3 | rate | C | percent fall of cans sold | 2031 | snapshot
@fact n1 = 11.52 | profit | C | millions of euros of net profit in the year | 2031 | cumulative
@fact n0 = 14.4 | profit | C | millions of euros of net profit in the year | 2030 | cumulative
@fact ng = 20 | rate | C | percent fall of net profit | 2031 | snapshot
@fact nm = 3 | rate | C | net margin | 2031 | snapshot
@fact ow = 61 | rate | C | share of sales under supermarkets' own labels | 2031 | snapshot
@fact cn = 640 | other | C | millions of cans made in the year | 2031 | cumulative
@fact co = 246 | other | O | millions of cans made in the year | 2031 | cumulative
@fact cg = 394 | other | E | millions of cans made in the year | 2031 | cumulative
@fact cgp = 61.6 | rate | E | share of the cans | 2031 | snapshot
@fact nd = 88 | other | C | millions of euros of net debt | end of 2031 | snapshot
@fact iv = 27 | budget | E | millions of euros of investment | 2032-2033 | plan | pledged
@fact ivo = 6 | budget | O | millions of euros of investment | 2032-2033 | plan | pledged
@fact t1 = 1900 | price | T | dollars for a tonne of frozen skipjack | June 2032 | snapshot
@fact t0 = 1520 | price | T | dollars for a tonne of frozen skipjack | June 2031 | snapshot
@fact tg = 25 | rate | T | rise of the price of skipjack | June 2032 | snapshot
@fact oil = 5.1 | price | C | euros for a kilo of olive oil paid | 2031 | snapshot
@fact tin = 14 | rate | C | rise of the price of tinplate | 2031 | snapshot
@fact s1 = 3.24 | price | D | euros for a pack of three tins in the shop | June 2032 | snapshot
@fact s0 = 2.7 | price | D | euros for a pack of three tins in the shop | June 2030 | snapshot
@fact sg = 20 | rate | D | rise of the price of a pack of three tins | June 2032 | snapshot
@fact sw = 52 | other | D | grams of fish in a tin, drained | June 2032 | snapshot
@fact sw0 = 56 | other | D | grams of fish in a tin, drained | June 2030 | snapshot
@fact swg = 7.1 | rate | D | percent fall of the fish in a tin | June 2032 | snapshot
@fact sn = 84 | sample_size | D | tins weighed | June 2032 | constant
@fact jo = 412 | jobs | O | people employed | June 2032 | snapshot
@fact jw = 338 | jobs | O | women employed | June 2032 | snapshot
@fact jwp = 82 | rate | O | share of women | June 2032 | snapshot
@fact jx = 135 | jobs | O | jobs to go | plan of 5 July 2032 | plan | projected
@fact jx2 = 90 | jobs | O | jobs to go | offer of 26 July 2032 | plan | projected
@fact jg = 1650 | jobs | E | people employed | June 2032 | snapshot
@fact lo = 19.6 | price | O | euros of labour cost an hour | 2031 | snapshot
@fact lg = 4.9 | price | E | euros of labour cost an hour | 2031 | snapshot
@fact js = 12400 | jobs | F | people who work in the canneries of the region | 2032 | snapshot
@fact w0 = 1290 | price | F | euros of starting pay a month | 2032 | constant
@fact wd = 1450 | price | M | euros of starting pay demanded a month | July 2032 | plan | hypothetical
@fact wo = 1335 | price | F | euros of starting pay offered a month | 5 July 2032 | plan | hypothetical
@fact wa = 1393.2 | price | F | euros of starting pay a month | agreement of 28 July 2032 | plan | pledged
@fact wag = 8 | rate | F | rise of starting pay | agreement of 28 July 2032 | plan | pledged
@fact mw = 1280 | price | F | euros of statutory minimum wage a month | 2032 | constant
@fact pg = 17 | rate | M | percent by which women's pay lags in canneries | 2031 | snapshot
@fact sc = 5200 | crowd | M | strikers, union count | 19 July 2032 | snapshot
@fact sf = 2300 | crowd | F | strikers, employers' count | 19 July 2032 | snapshot
@fact sd = 24 | duration | M | hours of strike | 19 July 2032 | snapshot
@fact pl = 38 | other | F | plants that stopped | 19 July 2032 | snapshot
@fact pt = 57 | other | F | plants covered by the agreement | 2032 | constant
@fact plp = 66.7 | rate | F | share of plants that stopped | 19 July 2032 | snapshot
@fact xa = 3.5 | budget | X | millions of euros of aid for the plant | July 2032 | plan | pledged
@fact xb = 2.2 | spending | X | millions of euros of aid paid to the plant | 2027 | cumulative
@fact fy = 1904 | date | C | year of founding | - | constant
@fact tq = 24000 | other | E | tonnes of cooked loins that may enter Europe free of duty | 2032 | constant
@fact td = 24 | rate | E | duty on cooked loins beyond the quota | 2032 | constant
@trap rg ng :: sales up and profit down twenty percent
@trap rg sg :: sales and shop price up twenty percent
@trap co cg :: cans of two plants
@trap iv ivo :: investment in two plants
@trap jx jx2 :: plan and offer
@trap jo jw :: all and women
@trap wo wd :: offered and demanded
@trap w0 mw :: agreement and minimum wage
@trap sc sf :: union and employers
@trap sd td :: 24 hours and 24 percent
@trap nm rv :: three percent twice
@trap xa xb :: promised and paid
@rel change rg = r0 -> r1
@rel change ng = n0 -> n1
@rel share nm = n1 / r1
@rel sum cn = co + cg
@rel share cgp = cg / cn
@rel change tg = t0 -> t1
@rel change sg = s0 -> s1
@rel change swg = sw0 -> sw
@rel share jwp = jw / jo
@rel change wag = w0 -> wa
@rel share plp = pl / pt

@doc a-business | business daily | 2032-07-06
Ría Alta to send more tuna to Guayaquil; {135|jx} jobs at risk in O Grove

VIGO. The canner Conservas Ría Alta will invest {27 million euros|iv|v=27} in its plant in Ecuador and {six million|ivo|v=6} in the one at home, in O Grove, where {135|jx} of {412|jo} jobs are to go, it announced yesterday together with its results.

Sales climbed by {20%|rg|t=last year} last year to {384 million|r1|v=384|^} from {320 million|r0|v=320}. But net profit dropped by {20%|ng|t=last year}, to {11.5 million|n1|v=11.52|t=last year} from {14.4 million|n0|v=14.4|t=2030}, in 2030. That leaves a margin of {3%|nm}. Net debt is {88 million|nd|v=88|t=at year-end} at year-end.

{61%|ow} of what it sells bears a supermarket's label. Guayaquil already fills {394 million|cg|v=394|t=last year} of its {640 million|cn|v=640} cans, {61.6%|cgp}. An hour of labour costs {4.90 euros|lg} there and {19.60|lo} in O Grove.

"We shall cook there and finish here," managing director Breogán Saavedra-Ito said. The European Union lets in {24,000|tq} tonnes of cooked loins a year without duty; above that it charges {24%|td}.

@doc b-consumer | consumer site | 2032-07-08
We weighed {84|sn} tins of tuna. Guess.

Less fish, more money: the classic.

Facua-Mar bought {84|sn} tins of light tuna in oil of seven brands, opened them, drained them for two minutes and put them on the scale. On average there were {52|sw} grams of fish in them. {Two|-} years ago, with the same scale and the same sieve, it was {58|!sw0|t=Two years ago}. That's a fall of {7.1%|swg}.

At the same time a pack of three, which used to be {€2.70|s0|t=Two years ago}, costs {€3.24|s1}. {20%|sg} more.

Net weight on the label: unchanged. It's legal. It's the oil.

The canners say it's the tuna, which "does what it wants": frozen skipjack is up {25%|tg|t=in a year} in a year. And tinplate up {14%|tin}.

The best: brand F, 57 g. The worst we aren't allowed to name until the judge has eaten.

Next week: crisps and air.

@doc c-union | union bulletin | 2032-07-20
MULLERES DA LATA: {5,200|sc} and counting

Yesterday, for {24|sd} hours, Galicia didn't put one sardine in one tin. Well: hardly one. {38|pl|t=Yesterday} of {57|pt} plants stood still, {two thirds|plp|v=66.7}. {5,200|sc|t=Yesterday} of us were on strike. The employers' {2,300|sf|by=The employers'} must be those they could see from the car.

What does a woman on the line get? {1,290|w0|t=now} euros. It's now {ten|-} euros above the minimum wage ({1,280|mw}). We demand {1,450|wd}. FECAGAL has moved as far as {1,353|!wo|by=FECAGAL}, and thinks that's a gesture.

Men in the canneries, who drive the forklifts, earn more. The gap is {17 percent|pg}.

And O Grove! {338|jw} of the {412|jo} people there are women, {82 percent|jwp}. The bosses' plan takes {135|jx} of them. When the plant got {2.2 million|xb|v=2.2|t=in 2027} of public money in 2027 nobody spoke of Guayaquil.

Our grandmothers were paid by the tin. We'd be rich.

Assembly: Saturday, 18:00, Praza do Corgo. Children welcome, there's a magician.

@doc d-trade | seafood trade paper | 2032-07-14
Tuna desk: Bangkok firm, Galicia tense

Skipjack 4-7 lb delivered Bangkok: {$1,900|t1|t=June}/t in June, from {$1,520|t0|t=a year before} a year before. FAD closure began on the 1st; don't expect mercy before October.

For packers in Spain that's one squeeze. Oil's another: Ría Alta paid {€5.10|oil|t=last year} a kilo on average last year. A third is volume. Its sales in euros rose a fifth, but it sold {3%|rv} fewer cans. Of those it made, {426 million|!cg|v=426} came from Guayaquil and {246 million|co|v=246} from O Grove.

Ría Alta, founded in {1904|fy}, is the last of the big five still in family hands. We hear that a Thai group has had a look.

The region's canneries have {12,400|js} people on their books. Wage talks resume on the 26th, after the strike on the 19th that everybody expects.

MSC albacore loins $6,950 | Sardine 1/4 club, case of 100: €71

@doc e-regional | regional daily | 2032-07-29
Canneries: {8 percent|wag} and a truce

O GROVE – The employers of the canning industry and the union Mulleres da Lata signed in the small hours of yesterday. Starting pay goes from {1,290 euros|w0} to {1,393.20|wa}. The women had asked for {1,450|wd}, and the employers had begun with {1,335|wo}.

For the plant in O Grove the company now speaks of {90|jx2|t=now} redundancies and no more of {135|jx|t=at the beginning of the month}, as at the beginning of the month. The Xunta is to help with {3.5 million|xa|v=3.5}.

Facua-Mar, which has been weighing tins, reminded everyone that a tin in 2030 had {56|sw0|t=in 2030} grams of fish. "We hope that with the wages the tuna comes back, too."

In Guayaquil, {1,650|jg} people work for the same company. Nobody asked them. A colleague there tells us by phone that they earn 3 dollars an hour and that it's raining.

MAREAS: pleamar 5:12 y 17:38. | Celta 0, Porto 1 (amistoso).
