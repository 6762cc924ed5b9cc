@story v4-sundvik-bid
@topic The second-quarter report of a Swedish pump maker and the bidding contest for it, July to November 2030
@subject S = Sundvik Pumpar | Sundvik | the Västerås company | the pump maker | the target
@subject H = Hallmann Brandt | Hallmann | the German group | the Stuttgart group
@subject O = Oravainen Group | Oravainen | the Finns
@subject L = Lindecrantz Foundation | the foundation | the Lindecrantz family
@subject V = Västerås foundry | the foundry
@subject A = analysts | the market
@fact q = 4620000000 | revenue | S | net sales in the quarter | 2030 Q2 | constant
@fact q0 = 4200000000 | revenue | S | net sales in the quarter | 2029 Q2 | constant
@fact qg = 10 | rate | S | growth of sales | 2030 Q2 | constant
@fact og = 6 | rate | S | organic growth of sales | 2030 Q2 | constant
@fact h = 8940000000 | revenue | S | net sales in the half-year | 2030 H1 | constant
@fact fy = 17500000000 | revenue | S | net sales in the year | 2030 | plan | projected
@fact fy0 = 16800000000 | revenue | S | net sales in the year | 2029 | constant
@fact e = 588000000 | profit | S | operating profit in the quarter | 2030 Q2 | constant
@fact e0 = 462000000 | profit | S | operating profit in the quarter | 2029 Q2 | constant
@fact ex = 560000000 | profit | S | operating profit in the quarter | before the report | plan | projected
@fact em = 12.7 | rate | S | operating margin | 2030 Q2 | constant
@fact em0 = 11 | rate | S | operating margin | 2029 Q2 | constant
@fact et = 14 | rate | S | operating margin | 2032 | plan | pledged
@fact n = 402000000 | profit | S | net profit in the quarter | 2030 Q2 | constant
@fact n0 = 336000000 | profit | S | net profit in the quarter | 2029 Q2 | constant
@fact ng = 19.6 | rate | S | growth of net profit | 2030 Q2 | constant
@fact o = 5100000000 | revenue | S | order intake in the quarter | 2030 Q2 | constant
@fact o0 = 4750000000 | revenue | S | order intake in the quarter | 2029 Q2 | constant
@fact nd = 5900000000 | other | S | net debt | 2030-06-30 | snapshot
@fact st = 7850 | jobs | S | people employed | 2030-06-30 | snapshot
@fact ct = 420 | jobs | S | jobs to go | 2031 | plan
@fact cv = 260 | jobs | V | jobs to go | 2031 | plan
@fact ce = 160 | jobs | S | jobs to go elsewhere | 2031 | plan
@fact fo = 610 | jobs | V | people employed | 2030 | snapshot
@fact cf = 42.6 | other | V | share of the jobs to go | 2031 | plan
@fact c = 141.4 | price | S | closing share price | 2030-08-30 | snapshot
@fact c1 = 179.5 | price | S | closing share price | 2030-09-02 | snapshot
@fact cg = 26.9 | rate | S | rise of the share price in a day | 2030-09-02 | constant
@fact c2 = 191.2 | price | S | closing share price | 2030-09-17 | snapshot
@fact b1 = 182 | price | H | offer a share | 2030-09-02 | snapshot
@fact t1 = 30600000000 | price | H | value of the offer in kronor | 2030-09-02 | snapshot
@fact eu1 = 2730000000 | price | H | value of the offer in euros | 2030-09-02 | snapshot
@fact p1 = 28.7 | rate | H | premium over the last price before the first bid | 2030-09-02 | constant
@fact b2 = 188 | price | O | offer a share | 2030-09-17 | snapshot
@fact t2 = 31600000000 | price | O | value of the offer in kronor | 2030-09-17 | snapshot
@fact p2 = 33 | rate | O | premium over the last price before the first bid | 2030-09-17 | constant
@fact b3 = 195 | price | H | offer a share | 2030-10-08 | snapshot
@fact t3 = 32760000000 | price | H | value of the offer in kronor | 2030-10-08 | snapshot
@fact p3 = 37.9 | rate | H | premium over the last price before the first bid | 2030-10-08 | constant
@fact up = 13 | margin | H | kronor added to the offer a share | 2030-10-08 | constant
@fact sh = 168000000 | other | S | shares | - | constant
@fact lv = 22.4 | other | L | share of the votes | 2030 | constant
@fact lc = 14.1 | other | L | share of the capital | 2030 | constant
@fact a1 = 61.3 | other | H | share of the stock accepted | 2030-10-25 | cumulative
@fact a2 = 93.8 | other | H | share of the stock accepted | 2030-11-15 | cumulative
@fact th = 90 | other | H | share of the stock wanted | - | constant | threshold
@fact sy = 140000000 | other | H | savings a year | 2033 | plan | projected
@fact os = 85000000 | other | O | savings a year | 2033 | plan | projected
@fact hs = 9400000000 | revenue | H | net sales in the year | 2029 | constant
@fact hj = 31200 | jobs | H | people employed | 2030 | snapshot
@fact cj = 39050 | jobs | H | people employed by both companies | 2030 | snapshot
@fact bf = 310000000 | price | S | break fee | - | constant | threshold
@fact cl = 2.1 | rate | H | fall of the share price in a day | 2030-10-08 | constant
@fact us1 = 2900000000 | price | H | value of the offer in dollars | 2030-09-02 | snapshot
@fact db = 6 | margin | O | kronor above the rival offer a share | 2030-09-17 | constant
@fact ob = 480000000 | margin | S | orders beyond sales in the quarter | 2030 Q2 | constant
@rel convert us1 = t1
@rel diff db = b2 - b1
@rel diff ob = o - q
@rel change qg = q0 -> q
@rel share em = e / q
@rel share em0 = e0 / q0
@rel change ng = n0 -> n
@rel sum ct = cv + ce
@rel share cf = cv / fo
@rel change cg = c -> c1
@rel product t1 = b1 * sh
@rel product t2 = b2 * sh
@rel product t3 = b3 * sh
@rel change p1 = c -> b1
@rel change p2 = c -> b2
@rel change p3 = c -> b3
@rel diff up = b3 - b1
@rel sum cj = st + hj
@rel convert eu1 = t1
@trap b1 b3 :: the first and the raised bid
@trap b1 b2 :: two bidders
@trap e n :: operating and net
@trap e ex :: result and forecast
@trap q h :: quarter and half-year
@trap lv lc :: votes and capital
@trap qg og :: growth in all and organic growth
@trap sy os :: two bidders' savings
@trap c c1 :: before and after the bid
@trap ct cv :: company and foundry
@trap a1 a2 :: first and final acceptance

@doc a-release | press release | 2030-07-18
Sundvik Pumpar AB: Interim report January-June 2030

Second quarter
- Net sales rose by {10 per cent|qg|t=Second quarter} to {SEK 4,620 million|q|^} ({4,200|q0|x=1000000}), of which organic growth was {6 per cent|og}.
- Order intake amounted to {SEK 5,100 million|o} ({4,750|o0|x=1000000}).
- Operating profit was {SEK 588 million|e} ({462|e0|x=1000000}), corresponding to an operating margin of {12.7 per cent|em} ({11.0|em0}).
- Profit for the period was {SEK 402 million|n} ({336|n0|x=1000000}).

First half
- Net sales of {SEK 8,940 million|h|t=First half}.

Comment from the CEO, Tove Abrahamsson-Reyes

"We have delivered our best quarter as a listed company. Demand from water utilities in Poland and the Baltic states was strong, and prices that we raised in the winter have now come through. We repeat our forecast that sales for the full year will exceed {SEK 17.5 billion|>fy|t=full year|by=the CEO}, compared with {16.8|fy0|x=1000000000|t=last year} last year, and our promise of a {14 per cent|et|t=in 2032|m=pledged} margin in 2032.

"Net debt was {SEK 5.9 billion|nd|t=at the end of June} at the end of June, which is too much. The board has therefore decided on a programme that will affect {420|ct} of our {7,850|st} employees during the coming year. I know what that means for the families concerned."

The report has not been reviewed by the company's auditors. A webcast is held at 10.00 CET; dial +46 8 505 221 18, code 7741.

@doc b-wire | wire agency | 2030-09-02
Germany's Hallmann bids {$2.9 billion|us1} for Swedish pump maker Sundvik

STOCKHOLM, Sept 2 (Norrpress) - Hallmann Brandt offered on Monday to buy Sundvik Pumpar for {182|b1|t=Monday} kronor a share in cash, valuing the Swedish company at {30.6 billion|t1|^} kronor, or {2.73 billion euros|eu1|^}.

The price is {28.7%|p1} above Friday's close of {141.40|c|t=Friday's} kronor. Sundvik shares leapt {26.9%|cg|t=by the end of trading} to {179.50|c1|^} by the end of trading, a sign that the market does not expect to be paid much more.

The bid depends on owners of {90%|th} of the shares saying yes. Those of the Lindecrantz Foundation, which has {14.1%|lc} of the capital but {22.4%|lv} of the votes, have not said what they will do.

Hallmann, which sold valves and compressors for {9.4 billion euros|hs|t=last year} last year, expects the merger to save {140 million|sy|t=by 2033|by=Hallmann} euros annually by 2033. Together the two would employ {39,050|cj} people.

In July Sundvik beat forecasts with a second-quarter operating profit of {588 million|e|t=second-quarter} kronor; analysts polled by Norrpress had on average looked for {560 million|ex|by=analysts polled by Norrpress}. Its sales in those three months grew by {a tenth|qg|v=10|t=in those three months|s=Its} to {4.62 billion|q|t=in those three months|s=Its}.

@doc c-business | Swedish business daily, English edition | 2030-09-18
The Finns trump Stuttgart, by {six|db} kronor

Magnus Teferra-Holm | magnus.th@affarsbladet.example

It took the Oravainen Group fifteen days to decide that {182|b1|s=the German one} kronor could be beaten. Yesterday morning the owner of half the pumping stations in Tampere offered {188|b2|t=Yesterday morning}. For the {168 million|sh} shares in Sundvik that makes {31.6 billion|t2|^} kronor, about {a billion|-} more than the German one.

Measured against the {141.40|c|t=before any of this began} at which the paper was quoted before any of this began, the Finns are handing over a premium of {33 per cent|p2}. Stock market punters evidently think that this is not the end: they pushed the share through both bids, to {191.20|c2|t=Yesterday}.

Why so dear? Look at July. Sundvik earned {402 million|n|t=July} after tax in three months, {19.6 per cent|ng} more than a year before, and took orders worth {5.1 billion|o}, which is {half a billion|~ob|s=Sundvik} beyond what it invoiced. Abrahamsson-Reyes has promised to lift a margin of {12.7|em} to {14 per cent|et|by=Abrahamsson-Reyes|t=within two years} within two years. Anyone who believes her should pay up.

Oravainen's own sums are more modest than Hallmann's. It speaks of {85 million|os|by=It} euros in yearly savings, where the Stuttgart group has found {140 million|sy|s=the Stuttgart group}. If the board of Sundvik now changes its recommendation, it owes the first suitor {310 million|bf} kronor.

The Lindecrantz family keeps its {22.4 per cent|lv} of the votes in its pocket.

Most read: 1. Riksbank hints at 2.25 2. Six villas under 9 million

@doc d-local | local newspaper | 2030-09-21
Whoever wins, the foundry loses

VÄSTERÅS. Outside gate 4 on Thursday the talk was of neither Helsinki nor Stuttgart, but of who will be left. Of the {420|ct} jobs that Sundvik Pumpar means to shed by next summer, {260|cv|s=here} are here, in the foundry; the remaining {160|ce} are spread over Gothenburg, Gdynia and Brno.

"There are {610|fo|by=Yonas Wikander|s=us} of us. They want to send home {42.6 per cent|cf|by=Yonas Wikander|s=us}," says Yonas Wikander, shop steward since 2019, who has done the division on the back of a canteen menu. "And in the same breath they tell the newspapers about a record quarter. Nearly {600 million|~e|by=Yonas Wikander|s=they} in profit before interest and tax, when last year it was {462|e0|x=1000000|t=last year|by=Yonas Wikander|s=they}!"

The company points to its loans, {5.9 billion|nd|t=at midsummer|by=The company} kronor at midsummer. With {7,850|st} on the payroll it is, it says, overstaffed for the orders it wants.

Neither suitor has promised anything. Hallmann, with {31,200|hj} workers of its own, has said only that it "values Swedish engineering". A spokeswoman for Oravainen, whose {188|b2} kronor a share are the higher bid for now, told this paper that a savings target of {€85 million|os|by=A spokeswoman for Oravainen} "is not code for closing a foundry".

Text: Britt-Inger Quaye. Photo: gate 4, 06.10 on Thursday.

@doc e-german | German newspaper, English service | 2030-10-09
Hallmann raises the stakes for Sundvik

Stuttgart. The supervisory board sat until after eleven. Then Hallmann Brandt put another {13|up} kronor on the table for every share of Sundvik, bringing its offer to {195|b3|t=Then}. All told the Swabian engineers would now lay out {32.76 billion|t3|t=now} kronor for a company that turned over {16.8 billion|fy0|t=in 2029|s=a company} in 2029.

It is, chief executive Ruprecht Adeyinka conceded, "a proud price". Compared with the last quotation before the contest the mark-up is {37.9 per cent|p3|t=now}; in early September it had been {28.7|p1|t=in early September}. His own shareholders grumbled, and Hallmann's stock gave up {2.1 per cent|cl|t=yesterday} yesterday.

What does he get? Above all, a business whose second-quarter sales climbed by {10 per cent|qg|t=second-quarter|s=a business}, though without acquisitions and currency it was {6|og|^|s=it}, and whose return on sales has gone from {11|em0|t=within a year|s=whose} to {12.7 per cent|em|s=whose} within a year. He gets a workforce of just under {eight thousand|~st|s=a workforce} and a quarrel with the Swedish metalworkers' union. And he gets access to Poland, where half of the {SEK 5.1 billion|o|t=in the spring} in new orders came from in the spring.

In Helsinki, Oravainen let it be known that it would not go beyond its {188|b2} kronor. The clock runs until 25 October; {nine-tenths|th|v=90} of the capital is what Adeyinka wants to see by then. He may waive that.

@doc f-newsletter | investor newsletter | 2030-11-18
DEAL DIARY No. 46: Sundvik, and out

The longest Nordic auction of the year ended on Friday with a whimper. Hallmann Brandt declared its offer unconditional after acceptances hit {93.8%|a2|t=Friday}. At the first deadline in October it had been stuck at {61.3|a1|t=At the first deadline in October|s=it}, because the Lindecrantz trustees, {14.1%|lc|s=the Lindecrantz trustees} of the equity in hand, wanted to see whether anyone would go to 200. Nobody did.

The ledger:

Opening shot, 2 September: {SEK 182|b1|t=2 September}. Counter from Oravainen, 17 September: {SEK 188|b2|t=17 September}. Knock-out, 8 October: {SEK 195|b3|t=8 October}. Undisturbed price: {SEK 141.40|c}. First-day close: {179.50|c1|t=First-day}. Final equity value: {SEK 32.8bn|t3}, up from {30.6bn|t1|t=Opening shot}.

Was it worth it? On the {SEK 17.5bn|fy|m=projected|t=this year} of sales guided for this year the buyer pays {1.9|-} times. Back in July we called the quarter "flattered by price", and we still do, but net income of {402m|n|x=1000000|t=Back in July} against {336m|n0|x=1000000|t=the year before} the year before is hard to argue with. First-half sales of {8.94bn|h|t=First-half} leave {8.56bn|-} to find in the second, which looks easy.

The synergies are the swing factor. {€140m|sy|m=projected} is nearly {65 per cent|-} more than the losing side saw. Staff, {39,050|cj} of them once Västerås is consolidated, will hear more in January. One loser walks away lighter: the break fee of {SEK 310m|bf} fell due to nobody.

Next week: 3 biotech floats, 1 we like.
