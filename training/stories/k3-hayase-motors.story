@story hayase-motors
@topic Hayase Motors' first-quarter results, Japan, August 2026
@subject H = Hayase Motors | Hayase | the carmaker | the company | the automaker
@subject K = Kanzaki Motor | Kanzaki | the bigger rival
@subject N = North American business | North America | the American market
@subject J = Japanese business | Japan | at home
@subject L = Hayase workers' union | the union
@subject Y = yen | the dollar
@fact op = 142000000000 | profit | H | yen of operating profit | April-June 2026 | cumulative
@fact op25 = 231000000000 | profit | H | yen of operating profit | April-June 2025 | cumulative
@fact opf = 38.5 | rate | H | percent fall of operating profit | April-June 2026 | snapshot
@fact net = 96000000000 | profit | H | yen of net profit | April-June 2026 | cumulative
@fact rev = 3410000000000 | revenue | H | yen of sales | April-June 2026 | cumulative
@fact rev25 = 3280000000000 | revenue | H | yen of sales | April-June 2025 | cumulative
@fact mar = 4.2 | rate | H | percent of sales left as operating profit | April-June 2026 | snapshot
@fact mar25 = 7 | rate | H | percent of sales left as operating profit | April-June 2025 | snapshot
@fact tar = 88000000000 | other | H | yen of tariffs paid | April-June 2026 | cumulative
@fact tary = 310000000000 | other | H | yen of tariffs paid | year to March 2027 | plan | projected
@fact full = 520000000000 | profit | H | yen of operating profit | year to March 2027 | plan | projected
@fact full0 = 640000000000 | profit | H | yen of operating profit | year to March 2027, forecast of May | plan | projected
@fact an = 575000000000 | profit | H | yen of operating profit, as analysts expected | year to March 2027 | plan | projected
@fact cars = 1030000 | other | H | vehicles sold worldwide | April-June 2026 | cumulative
@fact na = 402000 | other | N | vehicles sold | April-June 2026 | cumulative
@fact na25 = 431000 | other | N | vehicles sold | April-June 2025 | cumulative
@fact jp = 168000 | other | J | vehicles sold | April-June 2026 | cumulative
@fact kop = 610000000000 | profit | K | yen of operating profit | April-June 2026 | cumulative
@fact fx = 143 | price | Y | yen to the dollar assumed | year to March 2027 | plan
@fact fxs = 147.6 | price | Y | yen to the dollar in the market | 2026-08-06 | snapshot
@fact sh = 1384 | price | H | yen a share at the close | 2026-08-06 | snapshot
@fact shf = 5.1 | rate | H | percent fall of the share | 2026-08-06 | snapshot
@fact cut = 1200 | jobs | N | temporary posts to go | by December 2026 | plan
@fact bon = 5.6 | other | L | months of pay in the bonus | 2026 | constant
@fact div = 34 | price | H | yen of dividend a share | interim, 2026 | plan | pledged
@rel change opf = op25 -> op
@rel share mar = op / rev
@rel share mar25 = op25 / rev25
@trap op net :: operating and net profit
@trap full full0 :: new and old forecast
@trap full an :: company and analysts
@trap tar tary :: quarter and year
@trap op kop :: two makers
@trap fx fxs :: assumed and in the market
@trap na jp :: two markets

@doc a-wire | financial wire | 2026-08-06
Japan's Hayase cuts full-year outlook after Q1 profit sinks {38.5%|opf}

TOKYO, Aug 6 - Hayase Motors on Thursday slashed its operating profit forecast for the year to March by nearly a fifth to {520 billion|full|t=for the year to March} yen from {640 billion|full0|t=in May}, the number it gave in May, as U.S. duties ate into earnings at Japan's fourth-biggest automaker.

The market had been looking for {575 billion|an|by=the mean of 16 analysts} yen, the mean of 16 analysts polled by Keel Data.

For April-June, operating profit came in at {142 billion|op|t=For April-June} yen against {231 billion|op25|t=a year ago} a year ago, a {38.5%|opf} decline, although sales edged up to {3.41 trillion|rev} yen from {3.28 trillion|rev25}. Net profit was {96 billion|net} yen.

Tariffs cost Hayase {88 billion|tar|t=in the quarter} yen in the quarter and will take {310 billion|tary|t=over the full year} over the full year, Chief Financial Officer Shigenobu Morikami told a briefing.

Kanzaki Motor, the bigger rival, earned {610 billion|kop} yen on Tuesday's count.

Shares in Hayase, which reported during trading hours, dropped {5.1%|shf} to close at {1,384|sh} yen.

@doc b-daily | Japanese daily, English edition | 2026-08-07
Hayase: more cars in yen, fewer on the road

Somewhere between the showroom and the bottom line, Hayase mislaid {89 billion|-} yen this spring. It collected more money from its customers than in the same quarter last year ({¥3.41 trillion|rev}, as against {¥3.28 trillion|rev25|t=the same quarter last year}) yet retained just {4.2|mar} percent of it before interest and taxes, where it used to hold on to {7|mar25|t=used to}.

Customs at American ports took {¥88 billion|tar}. That accounts for nearly all of it. "We are paying for somebody else's politics," President Yukinari Sotozono remarked, and then said it was off the record, and then said it was not.

The company shifted {402,000|na|t=between April and June} vehicles in North America between April and June, down from {431,000|na25}, and {168,000|jp} at home. Worldwide it was {1.03 million|cars}.

A plant in Kentucky will let {1,200|cut|t=by Christmas} temporary hands go by Christmas. In Hiroshima, nobody is to be dismissed; the spring bonus there had been settled at {5.6|bon} months' wages.

Shareholders, too, are spared. The midyear dividend stays at {¥34|div}.

@doc c-blog | market blog | 2026-08-06
Lunchtime notes: HAYASE (7299)

14:05 Numbers out. OP {¥142bn|op}, street had {¥171bn|-}. Ouch.
14:07 Guide down to {¥520bn|full}. From {640|full0|x=1000000000}! Consensus {575|an|by=Consensus|x=1000000000}. Stock halts, reopens minus seven.
14:15 They assume {¥143|fx} to the dollar for the remainder of the year. Spot is {147.6|fxs|t=Spot}. So there is a cushion: every yen is worth {9|-} billion to them.
14:22 Read the tariff line again. {88|tar|t=in one quarter|x=1000000000} billion in one quarter times four is {352|-}. Yet the full-year number is {310|tary|x=1000000000}. Somebody expects relief in the second half.
14:40 Tuesday's Kanzaki print ({¥610bn|kop}, flat) is looking better by the minute.
15:00 Close {1,384|sh}, minus {5.1|shf}. Dividend {¥34|div} held. I am not buying.

@doc d-kentucky | US local TV site | 2026-08-06
Hayase to drop {1,200|cut} temps at Pruitt Springs plant

PRUITT SPRINGS, Ky. (WKLB) -- The assembly plant on Route 31 will part with {1,200|cut|t=before the end of the year} temporary workers before the end of the year, the Japanese automaker said Thursday. Full-time team members, of whom there are about {4,700|-}, keep their jobs.

Hayase sold {402,000|na|t=in the spring quarter} cars and trucks across North America in the spring quarter. That is {29,000|-} fewer than in the spring of 2025.

The company's worldwide net earnings for the period were {96 billion|net} yen, or roughly {$650 million|-}. It warned that import duties on parts and finished cars, which will come to {310 billion|tary|t=this fiscal year} yen this fiscal year, "cannot be absorbed indefinitely."

Judge-Executive Carla Stambaugh said she learned of it from a text at 6:10 a.m.

Download the WKLB app | Severe storms possible: 60% Friday
