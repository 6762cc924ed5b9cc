@story ug-brazil-grid-auction
@topic Brazil's power-line auction of May 2033: ten of eleven lots sold at a 40% discount
@subject E = May 2033 transmission auction | the auction | the sale | auction 02/2033 | the tender
@subject V = November 2032 transmission auction | the previous auction | last November's sale | the November round
@subject X = October 2033 transmission auction | the October round | the next auction
@subject L1 = Lot 1 | lot 1 | the Nova Araripe-Silvânia line | the direct-current line
@subject L4 = Lot 4 | lot 4
@subject L7 = Lot 7 | lot 7 | the Baixo Xingaré line
@subject H = Huadong Grid Brasil | Huadong | the Chinese group
@subject P = Energética Paranapiara | Paranapiara
@subject T = Consórcio Ventania | Ventania
@subject M = Miranda & Filhos | Miranda
@subject R = Brazilian electricity regulator | the regulator | Aneel | the agency
@subject N = Brazil's Northeast | the Northeast | the north-eastern grid
@fact lo = 11 | other | E | lots offered | 27 May 2033 | constant
@fact ls = 10 | other | E | lots sold | 27 May 2033 | snapshot
@fact lov = 15 | other | V | lots offered | November 2032 | constant
@fact lox = 6 | other | X | lots offered | October 2033 | plan | projected
@fact km = 4380 | distance | E | kilometres of line offered | 27 May 2033 | plan
@fact kmm = 2722 | distance | E | miles of line offered | 27 May 2033 | plan
@fact kms = 4070 | distance | E | kilometres of line sold | 27 May 2033 | plan
@fact kmv = 5290 | distance | V | kilometres of line offered | November 2032 | plan
@fact km1 = 1470 | distance | L1 | kilometres of line offered | 27 May 2033 | plan
@fact km7 = 310 | distance | L7 | kilometres of line offered | 27 May 2033 | plan
@fact iv = 21800000000 | spending | E | investment in the lots offered in reais | 27 May 2033 | plan | projected
@fact ivd = 3900000000 | spending | E | investment in the lots offered in US dollars | 27 May 2033 | plan | projected
@fact is = 20700000000 | spending | E | investment in the lots sold in reais | 27 May 2033 | plan | projected
@fact i1 = 9600000000 | spending | L1 | investment in reais | 27 May 2033 | plan | projected
@fact i1s = 44 | other | L1 | share of the investment offered | 27 May 2033 | plan
@fact i7 = 1100000000 | spending | L7 | investment in reais | 27 May 2033 | plan | projected
@fact ivv = 18200000000 | spending | V | investment in the lots offered in reais | November 2032 | plan | projected
@fact ivx = 7400000000 | spending | X | investment in the lots offered in reais | October 2033 | plan | projected
@fact iy = 29200000000 | spending | R | investment offered in the two auctions of the year in reais | 2033 | plan | projected
@fact ih = 11300000000 | spending | H | investment in the lots won in reais | 27 May 2033 | plan | projected
@fact ip = 5200000000 | spending | P | investment in the lots won in reais | 27 May 2033 | plan | projected
@fact io = 4200000000 | spending | E | investment in the lots won by all others in reais | 27 May 2033 | plan | projected
@fact wh = 2 | other | H | lots won | 27 May 2033 | snapshot
@fact wp = 4 | other | P | lots won | 27 May 2033 | snapshot
@fact rc = 3280000000 | revenue | E | ceiling for the yearly revenue of the lots sold in reais | 27 May 2033 | constant | threshold
@fact rb = 1960000000 | revenue | E | yearly revenue bid for the lots sold in reais | 27 May 2033 | snapshot
@fact sv = 1320000000 | other | E | yearly saving for consumers in reais | 27 May 2033 | plan | projected
@fact st = 39600000000 | other | E | saving for consumers over the concessions in reais | 27 May 2033 | plan | projected
@fact dc = 40.2 | rate | E | average discount to the ceiling | 27 May 2033 | snapshot
@fact dcv = 47.9 | rate | V | average discount to the ceiling | November 2032 | snapshot
@fact c1 = 1420000000 | revenue | L1 | ceiling for the yearly revenue in reais | 27 May 2033 | constant | threshold
@fact b1 = 880000000 | revenue | H | yearly revenue bid for the biggest lot in reais | 27 May 2033 | snapshot
@fact b1p = 910000000 | revenue | P | yearly revenue bid for the biggest lot in reais | 27 May 2033 | snapshot
@fact d1 = 38.0 | rate | H | discount bid for the biggest lot | 27 May 2033 | snapshot
@fact d1p = 35.9 | rate | P | discount bid for the biggest lot | 27 May 2033 | snapshot
@fact d1t = 34.1 | rate | T | discount bid for the biggest lot | 27 May 2033 | snapshot
@fact d1a = 36.5 | rate | P | discount for the biggest lot allowed by the board | 27 May 2033 | constant | threshold
@fact bd = 30000000 | revenue | L1 | gap between the two best bids in reais | 27 May 2033 | snapshot
@fact n1 = 3 | candidates | L1 | bidders | 27 May 2033 | snapshot
@fact c4 = 106500000 | revenue | L4 | ceiling for the yearly revenue in reais | 27 May 2033 | constant | threshold
@fact b4 = 41200000 | revenue | M | yearly revenue bid for the small lot in reais | 27 May 2033 | snapshot
@fact d4 = 61.3 | rate | M | discount bid for the small lot | 27 May 2033 | snapshot
@fact n4 = 9 | candidates | L4 | bidders | 27 May 2033 | snapshot
@fact nr = 24 | candidates | E | companies registered to bid | 27 May 2033 | snapshot
@fact nb = 17 | candidates | E | companies that bid | 27 May 2033 | snapshot
@fact jb = 46200 | jobs | E | jobs during construction | 2033-2039 | plan | projected
@fact j1 = 18900 | jobs | L1 | jobs during construction | 2033-2039 | plan | projected
@fact yr = 30 | duration | E | years of the concessions | 27 May 2033 | constant
@fact m0 = 36 | duration | E | months to build the quickest lots | 27 May 2033 | plan
@fact m1 = 72 | duration | L1 | months to build the line | 27 May 2033 | plan
@fact sp0 = 25.54 | price | P | share price in reais | close 26 May 2033 | snapshot
@fact sp1 = 24.85 | price | P | share price in reais | close 27 May 2033 | snapshot
@fact spg = 2.7 | rate | P | one-day fall of the share price | 27 May 2033 | snapshot
@fact g0 = 13 | other | N | gigawatts that can be sent south | today | snapshot
@fact g1 = 18 | other | N | gigawatts that can be sent south after the line | 2039 | plan | projected
@fact gd = 5 | other | N | gigawatts more that can be sent south | 2039 | plan | projected
@fact cu = 18 | rate | N | share of wind output thrown away | 2032 | snapshot
@trap iv is :: all lots against the lots sold
@trap dc dcv :: two auctions' discounts
@trap d1 d1p :: the winner's discount and the runner-up's
@trap km kms :: lines offered and lines sold
@trap g1 cu :: 18 gigawatts and 18 percent
@trap nr nb :: registered and bidding
@trap sv st :: a year against thirty
@trap rc c1 :: ceilings of all lots and of one
@trap iv iy :: one auction against the year
@trap n4 wp :: bidders for the small lot and lots won by one bidder
@rel sum is = ih + ip + io
@rel diff is = iv - i7
@rel diff kms = km - km7
@rel diff sv = rc - rb
@rel share dc = sv / rc
@rel product st = sv * yr
@rel share i1s = i1 / iv
@rel sum iy = iv + ivx
@rel change spg = sp0 -> sp1
@rel diff bd = b1p - b1
@rel diff gd = g1 - g0
@rel convert kmm = km
@rel convert ivd = iv
@rel change d4 = c4 -> b4
@rel change d1 = c1 -> b1
@rel change d1p = c1 -> b1p

@doc wire | international wire | 2033-05-27
Brazil sells {10|ls} of {11|lo} power-line lots; China's Huadong takes biggest

SAO PAULO, May 27 (Meridian Wire) - Huadong Grid Brasil won the right to build Brazil's longest new direct-current line in an auction on Friday that placed {10|ls} of {11|lo} lots and drew commitments of {20.7 billion|is|t=on Friday} reais, power regulator Aneel said.

The Chinese group bid annual revenue of {880 million|b1} reais for Lot 1, {38%|d1} under the {1.42 billion|c1} ceiling, edging out Energética Paranapiara, which asked for {910 million|b1p}. Consórcio Ventania offered a discount of {34.1%|d1t}.

The whole offering covered {4,830|!km} km ({2,722|kmm} miles) of lines and was valued at {21.8 billion|iv|by=Aneel} reais ({$3.9 billion|~ivd}) by Aneel. Lot 1 alone was {44%|i1s} of that.

On average, bidders accepted {40.2%|dc} less than the maximum, compared with {47.9%|dcv|t=in the November round} in the November round, a sign, bankers said, that interest rates are thinning the field. Only {17|nb} of {24|nr} registered companies made an offer.

Nobody wanted Lot 7 in the state of Pará, worth {1.1 billion|i7} reais.

Paranapiara, which ended with {four|wp} smaller lots, fell {2.7%|spg} to {24.85|sp1} reais in Sao Paulo.

The October round is to offer {six|lox|t=October} lots with {7.4 billion|ivx|t=October} reais of investment.

@doc regulator | regulator's press release | 2033-05-27
Auction 02/2033 guarantees {R$20.7 billion|is} for the grid

Brasília — The Transmission Auction held today at the exchange resulted in the contracting of {ten|ls} lots, with {4,070|kms} km of lines in 13 states. The successful bidders will be entitled to Permitted Annual Revenue of {R$1.96 billion|rb}. The maximum established in the notice was {R$3.28 billion|rc}. The average discount was therefore {40.2%|dc}.

For consumers this is a saving of {R$1.32 billion|sv} a year, or {R$39.6 billion|st|t=over the thirty-year concessions} over the {thirty|yr}-year concessions.

Lot 1 received {three|n1} proposals: Huadong Grid Brasil, {38.0%|d1}; Energética Paranapiara, {35.9%|d1p}; Consórcio Ventania, {34.1%|d1t}. The most disputed was Lot 4, with {nine|n4} bidders, awarded to Miranda & Filhos for {R$41.2 million|b4} against a ceiling of {R$106.5 million|c4} (discount of {61.3%|d4}).

Works must enter operation within {36|m0} months for the quickest lots and {72|m1} for Lot 1. During that period the creation of {46,200|jb} direct and indirect jobs is expected, of which {18,900|j1} in Lot 1.

Lot 7, {310|km7} km in extension, received no proposals and will be re-evaluated.

With the auction scheduled for October, investment offered in 2033 will reach {R$29.2 billion|iy|t=in 2033}.

Aneel Press Office — (61) 5550-0199 — imprensa@aneel.example

@doc newsletter | energy newsletter | 2033-05-30
LINHA VIVA | Monday edition | the grid in five minutes

**Who got what.** Huadong: {two|wh} lots, {R$11.3 billion|ih} to spend. Paranapiara: {four|wp}, {R$5.2 billion|ip}. All the others put together: {R$3.2 billion|!io}. Total: {R$20.7 billion|is}.

**The gap that mattered.** {R$30 million|bd} a year separated first and second in Lot 1. Paranapiara's bid, {R$910 million|b1p}, was {35.9%|d1p} below the ceiling of {R$1.42 billion|c1}. Its board had authorised {36.5%|d1a|by=people in the room}, say {two|-} people in the room. Its stock, {25.54|sp0|t=on Thursday} on Thursday, was {24.85|sp1|t=at Friday's close} at Friday's close.

**The craziest.** Miranda & Filhos, a family builder from Uberaba, will live on {R$41.2 million|b4} a year from a lot for which Aneel would have paid {106.5 million|c4}. Remember the firms that gave {60%|-} in 2014 and then gave back the keys.

**The long view.** Last November there were {15|lov|t=Last November} lots, {5,290|kmv|^} km and {R$18.2 billion|ivv|^}. This time: {11|lo|t=This time}, {4,380|km|^} and {21.8 billion|iv|^}. Fewer lines, dearer lines, because direct current costs.

**Why Lot 1.** The Northeast can export {13|g0|t=today} GW today. With the Nova Araripe–Silvânia line it will be {18|g1}. Last year {18%|cu|t=Last year} of the region's wind energy was simply switched off.

*Sent to 41,077 readers. Forward it to one more.*

@doc popular | popular news site, explainer | 2033-05-28
Will my light bill go down? 6 questions on the power-line auction

**1. What was sold?**
The right to build and run transmission lines for {30|yr} years. There were {11|lo} packages and {ten|ls} found an owner.

**2. Who won the big one?**
The Chinese of Huadong, with a discount of {35.9%|!d1}. The line is {1,470|km1} km long and costs {R$ 9.6 billion|i1}.

**3. So does my bill go down?**
A little, and not soon. The government says companies will charge {R$ 1.32 billion|sv|by=The government} less per year than they might have. In thirty years that makes {R$ 396 billion|!st|t=In thirty years}. But the discount, {40.2%|dc}, is lower than in the previous auction, when it was {47.9%|dcv|t=the previous auction}.

**4. When will the lines be ready?**
The first after {three years|m0|v=36}, the direct-current one after {six|m1|v=72}.

**5. Is there work?**
{46 thousand|jb|v=46000|round=1000|t=during construction} jobs during construction, counting the lady who sells lunch.

**6. And the lot nobody wanted?**
It is the {310|km7}-km Baixo Xingaré line. It may return in October with the other {six|lox|by=officials}, officials say, or not at all.

SEE ALSO: 5 appliances that eat R$ 80 a month | Gas cylinder hits R$ 131

@doc regional | regional newspaper, Pará | 2033-05-29
Baixo Xingaré is left in the dark again

Iracema Munduruku-Salles, from Altamirinha

In the auction room in São Paulo on Friday, when the number seven was called, there was a cough and then nothing. For the {third|-} time, the line that would connect our valley to the rest of Brazil found no taker.

It isn't a big line, {310|km7} of the {4,380|km|round=10} km on offer, and it isn't dear: {R$1.1 billion|i7} where Lot 1 takes {R$9.6 billion|i1}. The trouble is the forest, the permits and the river crossing. "Out of {24|nr|by=Joaquim Tavora} companies that signed up, {none|-} asked us for a single document," said the mayor, Joaquim Tavora.

Elsewhere, they fought. For Lot 4 there were {nine|n4} envelopes and the winner gave up {61%|d4|round} of the revenue. Huadong went home with {two|wh} lots and Paranapiara with {four|wp}.

The agency is proud of {R$20.7 billion|is}. It is proud of {46,200|jb} jobs. In Altamirinha, the diesel plant burns {9,000|-} litres a day and stops at midnight.

Whether Lot 7 will be among those of October is not known. The plan so far has {R$7.4 billion|ivx|t=so far} in it, and the valley is not on the map.

The Northeast will be able to send {18|g1} gigawatts to the south, {5|gd|t=now} more than now. We would be content with {ten|-} megawatts.
