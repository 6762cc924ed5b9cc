@story v3-london-tapestry-auction
@topic Auction of a tapestry at Harwell & Strood, London
@subject T = Wenlow Tapestry | the tapestry | the Wenlow | tapestry
@subject H = Harwell & Strood | Harwell's | the auction house | the auctioneer
@subject F = Ilse Drakenstein sketchbook | the sketchbook | sketchbook
@fact hp = 6200000 | price | T | hammer price in pounds | 2039-06-21 | constant
@fact tp = 7440000 | price | T | price with the buyer's premium in pounds | 2039-06-21 | constant
@fact pm = 20 | rate | H | buyer's premium in percent | 2039 | constant
@fact el = 2000000 | price | T | low estimate in pounds | before the sale | constant | projected
@fact eh = 3000000 | price | T | high estimate in pounds | before the sale | constant | projected
@fact pv = 180000 | price | T | price at the last sale in pounds | 1978 | constant
@fact bd = 5 | other | T | bidders | 2039-06-21 | constant
@fact mi = 14 | duration | T | minutes of bidding | 2039-06-21 | constant
@fact sk = 910000 | price | F | hammer price in pounds | 2039-06-21 | constant
@fact to = 22500000 | revenue | H | pounds taken in the whole sale | 2039-06-21 | constant
@fact lt = 64 | other | H | lots offered | 2039-06-21 | constant
@fact ls = 51 | other | H | lots sold | 2039-06-21 | constant
@fact wd = 8 | distance | T | metres of width | - | constant
@rel change pm = hp -> tp
@trap hp tp :: hammer price against price with premium
@trap el eh :: two ends of the estimate
@trap hp sk :: tapestry against sketchbook
@trap lt ls :: offered against sold

@doc a-saleroom | auction house post | 2039-06-21
SOLD

Sold! The Wenlow Tapestry, after {14|mi} minutes and {five|bd} bidders: {£6,200,000|hp} hammer. (Estimate {£2|el|x=1000000}-{3 million|eh}.)

@doc b-wire | wire flash | 2039-06-21
Wenlow Tapestry fetches {7.44 million|tp} pounds in London

LONDON - An {eight|wd}-metre-wide tapestry lost for a century went to a telephone buyer for {7.44 million|tp} pounds, premium included, at Harwell & Strood on Tuesday. It was last traded for {180,000|pv|t=in 1978} in 1978.

@doc c-radio | radio bulletin | 2039-06-21
Ten o'clock arts

{Nine|!bd} people wanted it, {one|-} got it. The hammer fell at {6.2 million|hp} pounds, more than double the {three million|eh} that the auctioneer had hoped for at best. The sketchbook by Ilse Drakenstein made {910,000|sk}.

@doc d-trade | trade newsletter | 2039-06-23
Saleroom notes

Harwell's sold {51|ls} of {64|lt} lots and turned over {£22.5m|to}. With the {20 per cent|pm} premium the Wenlow accounts for {£7.9m|!tp} of it. The Drakenstein book, at {£910,000|sk}, stayed in Britain.

@doc e-paper | newspaper brief | 2039-06-22
From hayloft to hammer

A farmer's tapestry, {8|wd} metres of hunting dogs, hung over hay until last year. {Five|bd} bidders chased it. Harwell's had put it at {£2|el|x=1000000} to {£3 million|eh} and takes {a fifth|pm|v=20} on top.
