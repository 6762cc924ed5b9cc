@story andean-airline-quarter
@topic Third-quarter results of the Chilean carrier Vuelo Austral and its rival Cordillera Air
@subject A = Vuelo Austral | Austral | the airline | the carrier | the Santiago group
@subject C = Cordillera Air | Cordillera | its Peruvian rival | the Lima-based challenger
@subject E = Paz Undurraga | Undurraga | the chief executive
@fact r = 1482000000 | revenue | A | operating revenue | 2034 Q3 | snapshot
@fact r0 = 1367000000 | revenue | A | operating revenue | 2033 Q3 | snapshot
@fact rg = 8.4 | rate | A | growth of revenue | 2034 Q3 | snapshot
@fact o = 163000000 | profit | A | operating profit | 2034 Q3 | snapshot
@fact o0 = 141000000 | profit | A | operating profit | 2033 Q3 | snapshot
@fact n = 74000000 | profit | A | net profit | 2034 Q3 | snapshot
@fact n0 = 88000000 | profit | A | net profit | 2033 Q3 | snapshot
@fact n9 = 197000000 | profit | A | net profit | first nine months of 2034 | cumulative
@fact pg = 1205000000 | revenue | A | passenger revenue | 2034 Q3 | snapshot
@fact cg = 277000000 | revenue | A | cargo revenue | 2034 Q3 | snapshot
@fact px = 6900000 | ridership | A | passengers carried | 2034 Q3 | snapshot
@fact px0 = 6400000 | ridership | A | passengers carried | 2033 Q3 | snapshot
@fact lf = 83.6 | other | A | seats filled in percent | 2034 Q3 | snapshot
@fact pl = 147 | other | A | aircraft in the fleet | 2034-09-30 | snapshot
@fact pp = 158 | other | A | aircraft in the fleet | end of 2035 | plan | projected
@fact fu = 402000000 | spending | A | fuel bill | 2034 Q3 | snapshot
@fact fl = 96000000 | spending | A | currency loss | 2034 Q3 | snapshot
@fact gm = 12.5 | rate | A | full-year operating margin expected, upper end | 2034 | plan | projected
@fact gl = 11.5 | rate | A | full-year operating margin expected, lower end | 2034 | plan | projected
@fact om = 11.0 | rate | A | operating margin | 2034 Q3 | snapshot
@fact cr = 918000000 | revenue | C | operating revenue | 2034 Q3 | snapshot
@fact cn = 81000000 | profit | C | net profit | 2034 Q3 | snapshot
@fact cp = 5300000 | ridership | C | passengers carried | 2034 Q3 | snapshot
@fact dv = 0.21 | price | A | dividend per share | 2034 | plan | pledged
@fact jb = 450 | jobs | A | jobs to be cut | 2035 | plan | pledged
@fact wf = 28900 | jobs | A | employees | 2034-09-30 | snapshot
@rel sum r = pg + cg
@rel change rg = r0 -> r
@rel share om = o / r
@race net = n cn
@race pax = px cp
@trap o n :: operating against net
@trap n n9 :: a quarter against nine months
@trap r pg :: all revenue against tickets
@trap gm om :: a forecast for the year, a result of the quarter
@trap px cp :: two airlines
@trap pl pp :: fleet now and planned

@doc a-wire | business wire | 2034-11-06
Vuelo Austral Q3 net profit falls to {$74 mln|n|t=Q3}, hit by peso

SANTIAGO, Nov 6 - Chile's Vuelo Austral said on Wednesday its third-quarter net profit dropped to {$74 million|n|t=third-quarter} from {$88 million|n0|t=a year earlier} a year earlier, as a {$96 million|fl|t=third-quarter} currency loss wiped out gains from fuller planes.

Revenue rose {8.4%|rg|t=third-quarter} to {$1.482 billion|r|^}. Operating profit climbed to {$163 million|o|^} from {$141 million|o0|t=a year earlier}, a margin of {11.0%|om}.

The carrier flew {6.9 million|px|t=between July and September} people between July and September, {half a million|-} more than in the same months of 2033, and filled {83.6%|lf|^} of its seats.

It narrowed its forecast for the full-year operating margin to {11.5%|gl|t=full-year}-{12.5%|gm|^}. Peruvian rival Cordillera Air on Tuesday reported a net profit of {$81 million|cn|s=Cordillera Air} on revenue of {$918 million|cr|^}.

($1 = 941.20 Chilean pesos)

@doc b-paper | Santiago financial daily, English edition | 2034-11-07
Austral beats last year on everything except the bottom line

Florencia Ahumada · 07-11-2034 · Mercados

Strip out the peso and it was a splendid winter for Vuelo Austral. Ticket sales brought in {$1.205 billion|pg} and freight, most of it salmon, another {$277 million|cg}. What was left before interest and exchange differences came to {$163 million|o}.

Strip the peso back in, and the shareholders are left with {$74 million|n|s=the shareholders}, fourteen less than in the third quarter of 2033. For the year so far they have earned {$184 million|!n9|t=For the year so far|s=they}.

For the first time that puts the Santiago group behind the Lima-based challenger, which with far fewer planes made {81 million|cn}. "We do not compare ourselves with people who do not fly long haul," said Paz Undurraga.

Her fleet stood at {147|pl|t=at the end of September} aircraft at the end of September; she means to fly {158|pp|t=by the close of next year} by the close of next year. Headcount goes the other way. From {28,900|wf} at present, {450|jb} posts are to disappear, most of them in ground handling.

The board proposes {21 cents|dv|s=The board|v=0.21} a share, unchanged.

@doc c-trade | aviation trade newsletter | 2034-11-08
WINGS & YIELDS / South America

Austral: load factor {83.6%|lf|t=Q3}, one of the best ever for a Q3. Passengers {6.9m|px|^} (Q3 2033: {6.4m|px0|t=Q3 2033}). Fuel bill {$402m|fu}. EBIT {$163m|o}, or {11%|om} of sales: below the {11.5%|gl|t=whole of 2034} it targets as a minimum for the whole of 2034, so Q4 must deliver.

Fleet {147|pl|t=end-Sept}, end-Sept. Eleven net additions will take it to {158|pp|t=by December 2035} by December 2035. We had heard more.

Cordillera: revenue {$946m|!cr|s=Cordillera}, net {$81m|cn}. Passengers {5.8m|!cp}, a record, with nearly all growth inside Peru.

Verdict: two airlines, one exchange-rate problem. Only one of them hedges.

Next issue: 12 regional jets looking for a home.

@doc d-release | company press release | 2034-11-06
VUELO AUSTRAL REPORTS HIGHEST THIRD-QUARTER REVENUE IN ITS HISTORY

Vuelo Austral S.A. (BCS: VAUSTRAL) today announced its results for the quarter that ended September 30, 2034.

· Operating revenue of {US$1,482 million|r|t=the quarter that ended September 30, 2034}, compared with {US$1,367 million|r0|t=the third quarter of 2033} in the third quarter of 2033
· Passenger income {US$1,205 million|pg}; cargo {US$277 million|cg}
· Operating result {US$163 million|o} ({US$141 million|o0|t=2033} in 2033)
· Net income {US$74 million|n}; accumulated at nine months, {US$197 million|n9|t=at nine months}
· {6.9 million|px} passengers transported

"Demand has never been stronger," said the chief executive. The company reaffirms an operating margin of up to {12.5%|gm|t=for the year} for the year and a dividend of {US$0.21|dv} per share.

Forward-looking statements involve risks. Investor line +56 2 5550 0190.

@doc e-radio | Lima business radio | 2034-11-07
[Transcript, 08:14]

... and staying with airlines, Cordillera is having a laugh at the Chileans' expense. {5.3 million|cp|s=Cordillera|t=from July to September} travellers from July to September, {81 million|cn|s=Cordillera} dollars of clean profit.

Vuelo Austral? {Seventy-four|n|x=1000000|s=Vuelo Austral}. Last year over the same three months it was {eighty-eight|n0|x=1000000|t=Last year}, so you see the direction. And they'll let people go: {six hundred|!jb|t=next year} next year, we're told, out of nearly {twenty-nine thousand|~wf}.

The Santiago market didn't like it. Shares lost 4 percent.

Traffic next, with Jhonny, on the Vía Expresa.
