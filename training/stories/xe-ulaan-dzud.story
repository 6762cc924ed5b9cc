@story xe-ulaan-dzud
@topic Winter losses of the herders of Zamtyn province and the aid for them
@subject Z = Zamtyn province herders | herders | Zamtyn | the province
@subject A = Zamtyn winter aid | the aid | the relief convoy | relief
@subject R = Red Crescent and Cross Mission Zamtyn | the mission | aid workers
@fact l0 = 2450000 | other | Z | animals | 2031-11 | snapshot
@fact l1 = 1960000 | other | Z | animals | 2032-04 | snapshot
@fact ls = 490000 | other | Z | animals lost | winter 2031-32 | cumulative
@fact lp = 20 | rate | Z | share of the animals lost | winter 2031-32 | cumulative
@fact sh = 268000 | other | Z | sheep lost | winter 2031-32 | cumulative
@fact go = 171500 | other | Z | goats lost | winter 2031-32 | cumulative
@fact ho = 34300 | other | Z | horses lost | winter 2031-32 | cumulative
@fact ca = 16200 | other | Z | cattle and camels lost | winter 2031-32 | cumulative
@fact gs = 35 | other | Z | share of goats in the animals lost | winter 2031-32 | cumulative
@fact fam = 4800 | other | A | families helped | 2032-04 | cumulative
@fact per = 350 | other | A | euros for each family | 2032-04 | constant
@fact cash = 1680000 | spending | A | euros paid out in cash | 2032-04 | cumulative
@fact hay = 920000 | spending | A | euros for hay | 2032-04 | cumulative
@fact tr = 400000 | spending | A | euros for transport | 2032-04 | cumulative
@fact tot = 3000000 | spending | A | euros spent | 2032-04 | cumulative
@fact csh = 56 | other | A | share of cash in the euros spent | 2032-04 | cumulative
@fact ask = 5000000 | fundraising | R | euros sought | 2032-01 | plan | threshold
@fact lack = 2000000 | fundraising | R | euros still lacking | 2032-04 | snapshot
@fact prev = 415000 | other | Z | animals lost | winter 2027-28 | constant
@trap ls prev :: an earlier winter
@trap hay tr :: costs of the convoy
@rel diff ls = l0 - l1
@rel share lp = ls / l0
@rel sum ls = sh + go + ho + ca
@rel share gs = go / ls
@rel product cash = fam * per
@rel sum tot = cash + hay + tr
@rel share csh = cash / tot
@rel diff lack = ask - tot

@doc a-wire | wire agency | 2032-05-03
Mongolian province lost {a fifth|lp|v=20} of its herds

ZAMTYN (Steppe Service) — When the snow came in November herders here had {2.45 million|l0|t=in November|by=the veterinary office} animals. In April the veterinary office counted {1.96 million|l1|t=In April|by=the veterinary office}.

The loss of {490,000|ls} head, {20 percent|lp}, is the worst since the winter of 2027-28, when {415,000|prev|t=winter of 2027-28} died. Sheep account for {268,000|sh} of it, goats for {117,500|!go}, horses for {34,300|ho}, cattle and camels for {16,200|ca}.

"I know each of mine by its ears," said Dulmaa Ganzorigt, who has {40|-} left.

@doc b-charity | press release | 2032-05-05
{Three million euros|tot|v=3000000} to the Zamtyn steppe

The mission has spent {€3 million|tot|t=to date} to date. More than {half|>csh|v=50}, {€1.68 million|cash}, went straight into people's hands: {4,800|fam} families received {€350|per} each. Hay cost {€920,000|hay}. For trucks and diesel, {€400,000|tr} was needed.

Our appeal was for {€5 million|ask}. We are therefore {€2 million|lack} short, and spring is the season when weak animals die. Account 44-0917, keyword DZUD.

@doc c-analysis | newsletter | 2032-05-11
Aid Watch: cash or hay?

Of the {€3m|tot} laid out so far in Zamtyn, {46%|!csh} was cash ({€1.68m|cash}), the remainder hay at {€0.92m|hay} and haulage at {€0.4m|tr}. Herders like cash. It can't be eaten by sheep, though, and {268,000|sh} of those are gone.

Goats do worse in cashmere country than you would think: {171,500|go} of {490,000|ls} dead animals, which makes {35%|gs}.

The mission wanted {€5m|ask}. With {€3m|tot} used it's still {€2m|lack} away.
