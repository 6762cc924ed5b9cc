@story h5-geneva-auction
@topic A blue diamond and a Rosendahl portrait sold at auction in Geneva
@subject D = Star of Kollur | the diamond | the stone | the Kollur stone | blue diamond
@subject P = Portrait of Lene in Yellow | Lene in Yellow | the portrait | the painting | the canvas
@subject H = Marchetti & Voss | Marchetti and Voss | M&V | the house | the auction house
@subject W = Lamberts | rival house
@fact dh = 21400000 | price | D | hammer price in francs | 2035-11-12 | constant
@fact dt = 25100000 | price | D | price with the buyer's premium in francs | 2035-11-12 | constant
@fact elo = 18000000 | price | D | low estimate in francs | before the sale | constant | projected
@fact ehi = 24000000 | price | D | high estimate in francs | before the sale | constant | projected
@fact ct = 13.22 | other | D | carats | - | constant
@fact ph = 6200000 | price | P | hammer price in francs | 2035-11-12 | constant
@fact pt = 7430000 | price | P | price with the buyer's premium in francs | 2035-11-12 | constant
@fact pe = 3500000 | price | P | high estimate in francs | before the sale | constant | projected
@fact p98 = 410000 | price | P | hammer price in francs | 1998 | constant
@fact tot = 96800000 | revenue | H | takings of the evening with premium in francs | 2035-11-12 | constant
@fact tot4 = 118300000 | revenue | H | takings of the evening with premium in francs | 2034-11 | constant
@fact lots = 84 | other | H | lots offered | 2035-11-12 | constant
@fact sold = 71 | other | H | lots sold | 2035-11-12 | constant
@fact uns = 13 | other | H | lots unsold | 2035-11-12 | constant
@fact min = 9 | duration | D | minutes of bidding | 2035-11-12 | constant
@fact bids = 5 | other | D | bidders | 2035-11-12 | constant
@fact start = 19:00 | clock | H | start of the sale | 2035-11-12 | constant
@fact ham = 20:47 | clock | D | moment the hammer fell | 2035-11-12 | constant
@fact rec = 33400000 | price | W | record for a blue diamond in francs | 2031 | constant
@fact com = 3700000 | price | D | commission in francs | 2035-11-12 | constant
@rel sum dt = dh + com
@rel sum lots = sold + uns
@trap dh dt :: hammer price against price with premium
@trap ph pt :: hammer price against price with premium
@trap tot tot4 :: this November against last
@trap elo ehi :: two ends of the estimate

@doc a-wire | wire agency | 2035-11-12
Blue diamond fetches {25 million francs|dt|round=1000000} in Geneva

GENEVA - A {13.22|ct}-carat blue diamond known as the Star of Kollur sold for {25.1 million Swiss francs|dt|t=on Monday night} including fees on Monday night, slightly above the top of its estimate.

Auctioneer Clarisse Nzeyimana of Marchetti & Voss brought the hammer down at {8:47 p.m.|ham} on a bid of {21.4 million|dh} after {nine|min} minutes and {five|bids} contestants, three of them on the telephone. The house had expected {18 million|elo} to {24 million|ehi} before fees.

The stone remains well short of the {33.4 million|rec|t=in 2031} paid at Lamberts in 2031, the most for any blue diamond.

The evening brought {96.8 million|tot} francs, compared with {118.3 million|tot4|t=a year earlier} a year earlier. Of {84|lots} lots, {71|sold} found a buyer.

@doc b-art | art market website | 2035-11-13
Lene leaves the diamonds in the shade

By Ottavia Brandt-Sørli | 13 November 2035, 08:12 CET | 4 min read

Everybody had come for the blue stone. It did its duty: a {CHF 21.4m|dh} hammer, comfortably inside the {CHF 18m|elo}-{24m|ehi|v=24000000} bracket, in a contest that lasted {19|!min} minutes. But the gasp of the night came forty lots before, for a picture of a bored girl.

Ejnar Rosendahl's "Portrait of Lene in Yellow", expected to make no more than {CHF 3.5m|<pe}, was chased to {CHF 6.2m|ph} ({CHF 7.43m|pt} with premium) by two women in the same row. In 1998 the present seller had taken it home for {CHF 410,000|p98|t=In 1998}. Call it fifteen times the money in thirty-seven years.

The rest was patchy. {Thirteen|uns} lots stayed with their owners, and the {CHF 96.8m|tot} total is nearly a fifth down on last year's {CHF 118.3m|tot4|t=last year's}.

RELATED
> The 20 most expensive yellow dresses in art
> Lamberts cuts 60 jobs

@doc c-paper | French-language city daily, English page | 2035-11-13
A quiet {nine|min} minutes, then applause

The doors of the Hôtel Beau-Lac shut at {seven|start} sharp. By the time Madame Nzeyimana reached the Star of Kollur it was past half past eight, and several ladies had eaten. She opened at twelve million. A man in a green tie said fifteen. From {eighteen|elo|x=1000000} million on, the telephones took over; at {20.47|ham} it was finished.

The buyer, an Asian collector who asked not to be named, will pay {27.1 million|!dt} with the commission: the hammer price, plus the commission of the house of {3.7 million|com}.

Not that the seller, the heirs of a Lausanne dentist, need complain. Their other consignment, the Rosendahl, doubled what Marchetti & Voss had hoped for, reaching {6.2|ph|x=1000000} million before commission.

{Seventy-one|sold} of the {eighty-five|!lots} numbers in the catalogue were sold. Next sale: watches, on 3 December, 14.00.

@doc d-radio | radio script | 2035-11-13
IN: Good morning. {Twenty-five million francs|dt|round=1000000} for a stone no bigger than a hazelnut.

The blue diamond called the Star of Kollur went under the hammer in Geneva last night, and with all charges it cost its new owner {25.1|dt|x=1000000|t=last night} million francs. It weighs {thirteen|ct|round} carats. Experts had guessed at anything up to {24 million|<ehi}. It isn't a record: four years ago someone gave over {33 million|>rec|t=four years ago}.

There was a surprise, too. A portrait that went for under {half a million|<p98|t=back in 1998} back in 1998 was knocked down for {six point two|ph|v=6200000} million. The girl in the picture, Lene, was the painter's niece.

The house itself took {96.8 million|tot} on the night. OUT.
