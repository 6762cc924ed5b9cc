@story u4-havstrand-salmon
@topic Bid battle for a Norwegian salmon farmer: two offers, acceptances, the family's stake
@subject H = Havstrand Seafood | Havstrand | the target | the Bodø company | the farmer
@subject N = Nordkyst Laks | Nordkyst | the Bergen group | the first bidder
@subject J = Kaneshiro Suisan | Kaneshiro | the Japanese group | the Tokyo bidder
@subject F = the Torgersen family | the Torgersens | the family | the founders
@subject C = Norwegian Competition Authority | the competition authority | the watchdog
@subject S = salmon
@fact n1 = 41 | price | N | offer a share in kroner | 2030-02-04 | plan | pledged
@fact n2 = 46.5 | price | N | offer a share in kroner | 2030-03-11 | plan | pledged
@fact j1 = 45 | price | J | offer a share in kroner | 2030-02-25 | plan | pledged
@fact sh = 180000000 | other | H | shares outstanding | 2030-03-11 | constant
@fact n1v = 7380000000 | price | N | value of the offer in kroner | 2030-02-04 | plan
@fact j1v = 8100000000 | price | J | value of the offer in kroner | 2030-02-25 | plan
@fact n2v = 8370000000 | price | N | value of the offer in kroner | 2030-03-11 | plan
@fact pre = 32.8 | price | H | share price before any offer in kroner | 2030-02-01 | snapshot
@fact prem = 25 | rate | N | premium over the price before any offer | 2030-02-04 | snapshot
@fact prem2 = 41.8 | rate | N | premium over the price before any offer | 2030-03-11 | snapshot
@fact cl = 47.2 | price | H | share price at the close in kroner | 2030-03-11 | snapshot
@fact fam = 38.4 | other | F | share of the stock held | 2030-03-11 | constant
@fact famv = 3214080000 | price | F | value of the block in kroner | 2030-03-11 | plan
@fact acc1 = 12.7 | other | N | share of the stock tendered | 2030-02-22 | snapshot
@fact acc2 = 57.3 | other | N | share of the stock tendered or promised | 2030-03-11 | snapshot
@fact thr = 90 | other | N | share of the stock needed for completion | - | constant | threshold
@fact jst = 9.8 | other | J | share of the stock held | 2030-03-11 | snapshot
@fact hv = 64000 | other | H | tonnes of salmon slaughtered in a year | 2029 | snapshot
@fact nv = 151000 | other | N | tonnes of salmon slaughtered in a year | 2029 | snapshot
@fact both = 215000 | other | N | tonnes of salmon of the two firms together | 2029 | snapshot
@fact syn = 420000000 | profit | N | savings a year expected from the merger in kroner | by 2033 | plan | projected
@fact hs = 912 | jobs | H | people employed | end of 2029 | snapshot
@fact keep = 36 | duration | N | months without forced redundancies | 2030-03-11 | plan | pledged
@fact rv = 6120000000 | revenue | H | sales in a year in kroner | 2029 | snapshot
@fact eb = 1044000000 | profit | H | operating profit in a year in kroner | 2029 | snapshot
@fact fee = 85000000 | other | H | fee if the deal is broken off in kroner | 2030-03-11 | plan | threshold
@fact sp = 94.5 | price | S | price of a kilo in kroner | March 2030 | snapshot
@fact until = 2030-04-12 | date | N | last day to accept | 2030-03-11 | plan
@rel product n1v = n1 * sh
@rel product j1v = j1 * sh
@rel product n2v = n2 * sh
@rel change prem = pre -> n1
@rel change prem2 = pre -> n2
@rel sum both = hv + nv
@trap n1 n2 :: the first and the raised offer of the same bidder
@trap j1 n2 :: two bidders
@trap acc1 acc2 :: acceptances three weeks apart
@trap acc2 thr :: what has been won against what is needed
@trap cl n2 :: the market price stands above the offer
@trap fam jst :: stakes of two holders
@trap hv nv :: tonnage of target and bidder

@doc a-ntb-wire | wire agency | 2030-03-11
Nordkyst raises bid for Havstrand, wins over founders

OSLO — Norway's Nordkyst Laks sweetened its offer for rival salmon farmer Havstrand Seafood on Monday to {46.50|n2|t=on Monday} kroner a share, trumping a {45|j1|t=two weeks ago|s=Kaneshiro Suisan}-kroner bid made two weeks ago by Japan's Kaneshiro Suisan.

The new terms value the Bodø company at {8.37 billion|n2v} kroner. Nordkyst's opening bid, on Feb. 4, had been {41|n1|t=on Feb. 4} kroner, or {7.38 billion|n1v|^} in all.

The Torgersen family, founders and owners of {38.4%|fam}, have undertaken to sell to Nordkyst, which with earlier pledges now has {57.3%|acc2|t=now} in hand. It needs {90%|thr}. Acceptances run until {April 12|until}.

Havstrand stock closed at {47.20|cl} kroner, above the offer, a sign that some traders expect the Tokyo bidder back. It traded at {32.80|pre|t=before the contest began} before the contest began.

Kaneshiro has bought {9.8%|jst|by=a filing} in the market, a filing showed.

@doc b-nordland-avis | local paper | 2030-03-12
«Blood is thicker than sashimi»

For a fortnight Bodø has been practising the word konnichiwa. It can stop. Old Edvard Torgersen, 81, stood on the quay at Langstranda yesterday with the wind in his eyebrows and said that he had shaken hands with Bergen.

— They farm the same fjords. They will know what an otter costs us, he said.

The handshake is worth a good deal. The family's block, {38.4|fam} per cent, will fetch {3.2 billion|famv} kroner at {46.50|n2} apiece. Tokyo had put {45|j1} on the table and was, Torgersen admits, "very polite".

But what about the {912|hs} who draw wages from Havstrand, from Gildeskål to Lødingen? Nordkyst promises that nobody will be pushed out for {36|keep|by=Nordkyst} months. Club leader Silje Nystad-Eira had asked for five years. And three weeks ago she heard the same Bergen group explain to investors how it would save {420 million|syn|t=three weeks ago} kroner a year. "Those millions are called Kari and Ahmed," she said.

The slaughterhouse handled {64,000|hv|t=last year} tonnes last year.

Read more: Hurtigruten delayed (3) · Ice warning for Saltfjellet · Quiz: 10 questions about cod

@doc c-fish-trade | trade paper | 2030-03-12
Nordkyst closes in on a {215,000|both}-tonne empire

Add Havstrand's {64,000t|hv} to Nordkyst's own {151,000t|nv|t=of harvest in 2029} of harvest in 2029, and the Bergen group would slaughter {215,000t|both} of Atlantic salmon, third in the world.

The price is full. Havstrand has {180 million|sh} shares, and the raised bid is {41.8%|prem2} above where the shares stood on Feb 1; the first was a mere {25%|prem|t=the first}. Put another way, the buyer pays {eight|-} times last year's operating profit of {NOK 1.04bn|eb|t=last year's} on sales of {NOK 6.12bn|rv|^}.

Spot salmon is helping. Fish of {4-5|-}kg changed hands at {NOK 94.50|sp|t=in week 10} in week 10.

On Feb 22 just {12.7%|acc1|t=On Feb 22} of Havstrand stock had been tendered. With the Torgersens aboard the figure is {57.3%|acc2}. But Kaneshiro's {9.8%|jst} is within a whisker of what it takes to block a squeeze-out, since the compulsory level is {90%|thr}.

Savings are put at {NOK 420m|syn|t=by 2033|by=Nordkyst} a year by 2033, said Nordkyst.

Sponsored: Lice counts in real time — SeaEye 360

@doc d-q-and-a | explainer | 2030-03-13
Five questions on the salmon fight

Who is bidding?
Two firms. Kaneshiro Suisan of Japan offered {45|j1|t=on 25 February} kroner a share on 25 February, {8.1 billion|j1v|^} for the lot. Nordkyst, which had started at {41|n1}, answered with {46.50|n2|t=on Monday} on Monday.

What are the shares worth without a fight?
They cost {32.80|pre} on the last trading day of quiet, and {47.20|cl|t=on Monday evening} on Monday evening.

Does the higher offer win?
Not by itself. It must draw in {nine shares in ten|thr|v=90}. With the founders' {38.4 per cent|fam} Nordkyst is past {57|>acc2}.

Can the board change its mind?
Yes, and it would then owe Bergen {85 million|fee} kroner.

Who could still say no?
The competition authority. It has 25 working days. The two farmers together would raise {215,000|both} tonnes.

When do we know?
Shareholders have until {12 April|until}.
