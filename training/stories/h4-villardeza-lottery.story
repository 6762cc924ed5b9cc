@story villardeza-lottery
@topic A Spanish village wins the Christmas lottery and its choir has sold too many shares
@subject G = Christmas draw of 2030 | draw | El Gordo | first prize
@subject V = Villardeza | the village
@subject K = San Roque choir | choir | Coro San Roque | the singers
@subject T = Eulalia Ferreiro | Ferreiro | the treasurer | Lali
@subject L = Barreiro lottery shop | Barreiro | the lottery office
@subject H = tax agency | the taxman | Hacienda
@subject J = court in Ourense | the judge | the court
@subject Z = Zamora del Monte | Zamora del Monte town
@fact num = 41807 | other | G | winning number | 2030-12-22 | constant
@fact tim = 11:42 | clock | G | time when the winning number was sung | 2030-12-22 | constant
@fact per = 400000 | price | G | euros for a whole ticket | - | constant
@fact eur = 20000 | price | G | euros won for each euro staked | - | constant
@fact tick = 180 | other | K | whole tickets held | 2030-12-22 | constant
@fact tot = 72000000 | revenue | K | euros won by the tickets held | 2030-12-22 | constant
@fact sold = 1317 | other | K | shares sold | 2030-12-22 | cumulative
@fact could = 1200 | other | K | shares covered by tickets | 2030-12-22 | constant
@fact extra = 117 | other | K | shares sold without cover | 2030-12-22 | constant
@fact short = 7020000 | damages | K | euros short | 2030-12-22 | constant
@fact ent = 2 | price | K | euros of gift to the choir in each share | - | constant
@fact pr = 5 | price | K | euros for a share | - | constant
@fact each = 60000 | price | K | euros due for each share | 2030-12-22 | constant
@fact eachp = 54670 | price | J | euros paid for each share | 2031-04 | plan
@fact taxe = 2934 | price | H | euros of tax on each share | 2031-04 | plan | projected
@rel product short = extra * each
@rel share pay = eachp / each
@fact pop = 986 | other | V | inhabitants | - | constant
@fact shopn = 112000000 | revenue | L | euros of first prize sold in all | 2030-12-22 | constant
@fact shopt = 280 | other | L | whole winning tickets sold | 2030-12-22 | constant
@fact tax = 20 | rate | H | percent of tax on prizes | - | constant
@fact free = 40000 | price | H | euros of a prize that are free of tax | - | constant | threshold
@fact age = 58 | age | T | age | 2030-12 | constant
@fact pay = 91.1 | rate | J | percent of the prize paid to each holder | 2031-04 | plan
@fact day = 2031-04-09 | date | J | day of the settlement | - | constant
@fact zt = 35 | other | Z | whole winning tickets sold | 2030-12-22 | constant
@rel sum sold = could + extra
@rel product tot = tick * per
@rel product tot = could * each
@rel share pay = could / sold
@trap tick shopt :: what the choir held and what the shop sold
@trap sold could :: shares sold and shares covered
@trap tot shopn :: the choir's prize and the shop's

@doc a-wire | news agency, translated | 2030-12-22
The Gordo, {41807|num}, falls mostly in the village of Villardeza

Ourense, 22 Dec (Iberpress).- The number {41807|num} took first prize in today's Christmas draw. The children of San Ildefonso sang it at {11.42|tim}, and within minutes the square of Villardeza ({986|pop} inhabitants) was full.

The Barreiro shop sold {280|shopt} whole tickets of it, worth {112 million|shopn} euros before tax; another {35|zt} were sold in Zamora del Monte. A ticket pays {400,000|per} euros, that is {20,000|eur} for each euro staked.

The San Roque choir, which had {180|tick|by=its director} of the tickets, according to its director, had split them into shares and sold these from door to door. "{72 million|tot|by=said Xoel Outeiriño} between us all, and I sing flat," said Xoel Outeiriño, baritone.

Winners keep the first {40,000|free|m=threshold} euros untouched; on the rest the taxman takes {20 %|tax}.

@doc b-daily | national daily, translated | 2030-12-27
Arithmetic comes to Villardeza

INÉS CABALEIRO, Villardeza

The hangover lasted {three|-} days. On the fourth, somebody counted the stubs.

The San Roque choir had {180|tick} tickets of {41807|num} in the parish safe. Cut into shares of {three|-} euros' play, plus {two|ent} for the choir's trip to Vienna, that makes {1,200|could} papers at {five|pr} euros each. Yesterday, when the holders were asked to bring them to the parish hall, {1,317|sold|t=Yesterday} came out of drawers, wallets and one family Bible.

So {117|extra} shares have no ticket behind them. In money that is {7.02 million euros|short|v=7020000}: {60,000|each} for each.

"I ordered a second block from the printer. I thought I had ordered tickets too," says the treasurer, Eulalia Ferreiro, {58|age}, who has not left the house since.

In Zamora del Monte, where they sold {35|zt}, nobody is short of anything.

— What would you do? 2,311 readers have voted.

@doc c-tabloid | gossip site, translated | 2030-12-28
Lali, {85|!age}, and the missing {seven million|~short}

She is {85|!age}, she sings second alto, and the whole village is looking for her.

At {11.24|!tim} on Sunday Lali Ferreiro was kissed by the mayor. By Thursday there were {170|!extra} people with worthless papers under her window.

Each had paid a {fiver|pr|v=5}. Each was to get {60,000|each} euros. The hole? {Seven million|~short}.

Her lawyer says she is "no thief, only bad at sums". The choir sold shares to hairdressers, to the priest, to {two|-} footballers from Ourense. The shop that sold the number ({280|shopt} tickets, {€112 million|shopn}) wants nothing to do with it.

In pictures: 15 dresses from the Cava gala

@doc d-radio | regional radio, transcript, translated | 2031-04-09
— One o'clock, and there is white smoke from the court in Ourense. Our reporter, Brais.

— Good afternoon. It was signed at {ten past twelve|-}. All the {1,317|sold} holders will share what the choir won, which is {72 million|tot}, and so each will get {91.1|pay|t=today} percent of what the paper promised: in round figures {54,700|~eachp} euros instead of {60,000|each}.

— And the tax?

— {Twenty|tax} percent, above {forty thousand|free|m=threshold}. So of those {fifty-four|-}, the agency takes not quite {three thousand|~taxe}.

— Is Eulalia Ferreiro off the hook?

— The prosecutor had asked for {two|-} years. The complaint is withdrawn as of today, {9 April|day}.

— And Vienna?

— The {two|ent} euros per share were, it turns out, the only thing that was counted right.

@doc e-column | opinion column, regional paper, translated | 2031-04-13
In praise of the treasurer

Villardeza has {nine hundred and eighty-six|pop|v=986} souls and, since Wednesday, as many opinions on Lali. I offer one more.

The draw rained {20,000|eur} euros upon every euro. That has consequences for a place where the bakery shuts on Mondays for lack of bread. We had {a hundred and eighty|tick|v=180} tickets, God knows why so many; the shop had sold {two hundred and eighty|shopt}. With {seventy-two million|tot} we could have hated one another for a century over who got a share and who did not.

Instead, a woman of {58|age} printed too many. {1,350|!sold} holders, where there should have been {1,200|could}; and to settle it everybody gave up {nine|-} percent so that nobody would get nothing. I do not know of another parish in Spain where the lottery has made the distribution of wealth more equal.

It was settled on the {9th|day}. The choir sang on the steps. Flat.
