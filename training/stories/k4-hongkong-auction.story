@story hongkong-auction
@topic An evening sale of Chinese ceramics and modern ink in Hong Kong, April 2007
@subject V = The Kwan vase | the vase | the falangcai vase | Lot 512
@subject L = Plum Blossoms in Snow | the scroll | the ink scroll | Lot 530
@subject A = Ashworth & Liang | Ashworth | the auction house | the house
@subject B = Dragon Gate Auctions | Dragon Gate | the Beijing rival
@subject K = Kwan family | the Kwans | the consignors
@subject T = Lin Shih-hao | Lin | the Taipei collector | the underbidder
@subject H = Margarethe Ho-Svensson | Ho-Svensson | the auctioneer
@fact ham = 62000000 | price | V | hammer price in Hong Kong dollars | 2007-04-12 | constant
@fact fin = 69440000 | price | V | price with premium in Hong Kong dollars | 2007-04-12 | constant
@fact usd = 8900000 | price | V | price with premium in US dollars | 2007-04-12 | constant
@fact lo = 30000000 | price | V | low estimate in Hong Kong dollars | 2007-03 | plan | projected
@fact hi = 40000000 | price | V | high estimate in Hong Kong dollars | 2007-03 | plan | projected
@fact sc = 18400000 | price | L | price with premium in Hong Kong dollars | 2007-04-12 | constant
@fact tot = 412600000 | revenue | A | takings of the evening in Hong Kong dollars | 2007-04-12 | constant
@fact t06 = 288000000 | revenue | A | takings of the evening in Hong Kong dollars | 2006-04 | constant
@fact up = 43.3 | rate | A | rise of the evening's takings in a year | 2007-04-12 | constant
@fact off = 88 | other | A | lots offered | 2007-04-12 | constant
@fact sold = 71 | other | A | lots sold | 2007-04-12 | constant
@fact rt = 80.7 | rate | A | share of lots sold | 2007-04-12 | constant
@fact bo = 17 | other | A | lots unsold | 2007-04-12 | constant
@fact min = 11 | duration | V | minutes of bidding | 2007-04-12 | constant
@fact bid = 34 | other | V | bids | 2007-04-12 | constant
@fact ht = 21.3 | distance | V | centimetres of height | - | constant
@fact paid = 1200 | price | K | sum paid for the vase in pounds | 1951 | constant
@fact prm = 12 | rate | A | buyer's premium | 2007 | constant
@fact dg = 51000000 | price | B | price of its best lot in Hong Kong dollars | 2007-04 | constant
@fact rec = 63700000 | price | B | record price for such a vase in Hong Kong dollars | 2005 | constant
@fact crd = 430 | crowd | A | people in the room | 2007-04-12 | snapshot
@rel diff bo = off - sold
@rel share rt = sold / off
@rel change up = t06 -> tot
@fact proj = 2000000000 | revenue | - | takings of all houses in Hong Kong dollars | 2007 spring | plan | projected
@rel convert usd = fin
@trap ham fin :: hammer and with premium
@trap hi ham :: estimate and price
@trap fin tot :: one lot and the whole evening
@trap rec ham :: the old record with premium and this hammer price
@trap lo paid :: in dollars and in pounds, fifty years apart
@trap sold off :: sold and offered

@doc a-wire | financial news wire | 2007-04-12
Qing vase fetches {HK$69.4 million|fin} at Hong Kong sale

HONG KONG (Pearl Wire) -- A {21.3-centimetre|ht|v=21.3} vase painted with pheasants sold for {HK$69.44 million|fin|t=on Thursday} ({$8.9 million|usd}) on Thursday, a record for enamelled porcelain of the Qianlong reign, as mainland bidders pushed Ashworth & Liang's evening sale to {HK$412.6 million|tot|t=on Thursday}.

The hammer fell at {HK$62 million|ham}, to which the house adds {12 percent|prm}. Experts had thought {HK$30 million|lo|by=Experts} to {HK$40 million|hi|^} likely. The earlier mark, {HK$63.7 million|rec|t=in 2005} including fees, was set at Dragon Gate in 2005.

Of {88|off} lots, {71|sold} found buyers, or {80.7 percent|rt}. Takings were {43 percent|up|t=last April} above those of last April.

The underbidder, Taipei collector Lin Shih-hao, consoled himself with Plum Blossoms in Snow, an ink scroll, at {HK$18.4 million|sc}.

(US$1=HK$7.81)

@doc b-paper | English-language morning daily | 2007-04-13
{Eleven|min} minutes of silence and {34|bid} nods

Vivienne Arrowsmith-Fong

When Lot 512 came to the block, {430|crd} people stopped fanning themselves. Margarethe Ho-Svensson opened at 20 million and had no need of her voice: it was all eyebrows. {Eleven|min} minutes and {34|bid} bids later she knocked down the Kwan vase for {$69.4 million|!ham}, before premium, to a telephone.

The Kwans' grandfather had bought it in Bloomsbury in 1951 for {£1,200|paid|t=in 1951}, with money meant for a Morris Minor.

Mr Lin, beaten by one nod, walked off with the ink scroll for {$18.4 million|sc}.

The total of {$412.6 million|tot} compares with {$288 million|t06|t=a year ago} a year ago. {Seventeen|bo} pieces were bought in, among them a jade cabbage.

- Racing: Happy Valley results, C14
- Hang Seng 20,340, up 1.2pc
- Letters: "The harbour smells", A12

@doc c-trade | art-market newsletter | 2007-04-16
HK ROUND-UP: Ashworth 1, Dragon Gate 0

Prices include premium unless we say so.

The vase made {HK$69.44m|fin}. Knock off {12%|prm} and you have {HK$62m|ham}, well past the {HK$40m|hi} top estimate. Dragon Gate's dearest thing this season stopped at {HK$51m|dg|t=this season}, and its record from two years back, {HK$63.7m|rec|t=from two years back}, is toast.

Ashworth sold {71|sold} of {88|off}. That is a sell-through of {87%|!rt}, and for a night of export ware not bad at all. Last spring's equivalent made {HK$288m|t06|t=Last spring's}; this one {HK$412.6m|tot}.

The second price of the night was Plum Blossoms in Snow: {HK$14.8m|!sc}.

A word of caution. {21.3|ht} cm, one restorer, three stories about provenance. Ask for the 1951 receipt.

Subscribers only. Forwarding this e-mail costs us £95 a time.

@doc d-mainland | mainland evening paper, English page | 2007-04-14
Treasure comes home for {62 million|ham} HKD

The telephone bidder who won the famous vase is a Wenzhou button maker, this paper has learned. He offered {62 million|ham} and, with fees, must wire {69.44 million|fin}. He says it'll stand in a school library.

The family that parted with it, the Kwans, had paid {£12,000|!paid|t=just after the war} for it just after the war.

The contest lasted {eleven|min} minutes, in a hall with {430|crd} seats, all taken. The auctioneer, Mrs Ho-Svensson, called {34|bid} figures in two languages.

Nationwide, dealers expect a spring of {two billion|proj|t=spring|by=dealers|v=2000000000}. The house in question alone took {412.6 million|tot}; its Beijing rival's finest lot brought {51 million|dg|s=its Beijing rival}.
