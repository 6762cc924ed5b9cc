@story u7-warsaw-auction
@topic Auction record in Warsaw: a rediscovered painting is sold
@subject P = The Weavers of Łódź | The Weavers | the painting | the canvas | Tkacze
@subject A = Dom Aukcyjny Wisłok | Wisłok | the auction house | the house
@subject M = Celestyna Borkowska | Borkowska | the painter
@subject O = Evening on the Bug | the previous record holder
@subject N = National Gallery of Polish Art | the National Gallery | the gallery
@subject S = Self-Portrait with a Lemon | the self-portrait | the Lemon
@fact ham = 21500000 | price | P | zloty at the fall of the hammer | 2033-12-05 | constant
@fact tot = 25800000 | price | P | zloty with the buyer's premium | 2033-12-05 | constant
@fact prem = 4300000 | price | P | zloty of premium | 2033-12-05 | constant
@fact pct = 20 | rate | A | percent of premium | - | constant
@fact est = 8000000 | price | P | zloty, lower estimate | 2033-11 | plan | projected
@fact esth = 12000000 | price | P | zloty, upper estimate | 2033-11 | plan | projected
@fact sta = 6000000 | price | P | zloty of the first bid | 2033-12-05 | constant
@fact old = 19200000 | price | O | zloty with the buyer's premium | 2029-03 | constant
@fact sp = 3360000 | price | S | zloty with the buyer's premium | 2033-12-05 | constant
@fact spo = 210000 | price | S | zloty paid earlier | 1998 | constant
@fact gal = 15000000 | price | N | zloty up to which it could bid | 2033-12-05 | constant | threshold
@fact ev = 61400000 | revenue | A | zloty taken in the evening | 2033-12-05 | constant
@fact evp = 38900000 | revenue | A | zloty taken in the evening | 2032-12 | constant
@fact lots = 84 | other | A | lots offered | 2033-12-05 | constant
@fact sold = 71 | other | A | lots sold | 2033-12-05 | constant
@fact soldp = 85 | other | A | percent of lots sold | 2033-12-05 | constant
@fact bid = 7 | other | P | bidders | 2033-12-05 | constant
@fact dur = 11 | duration | P | minutes of bidding | 2033-12-05 | constant
@fact yr = 1888 | other | P | year when it was painted | - | constant
@fact w = 214 | other | P | centimetres of width | - | constant
@fact h = 138 | other | P | centimetres of height | - | constant
@fact lost = 89 | duration | P | years for which it was thought lost | 2033 | constant
@rel sum tot = ham + prem
@rel share pct = prem / ham
@rel share soldp = sold / lots
@trap ham tot :: hammer price and price with premium
@trap est tot :: estimate and result
@trap tot old :: the new and the old record
@trap sp spo :: then and now
@trap ev tot :: the whole evening and the painting

@doc a-agency | wire agency | 2033-12-05
Lost Borkowska canvas sets Polish auction record at {25.8 million|tot} zloty

WARSAW, Dec 5 (Polpress) – A painting that had been missing for {89|lost} years became the most expensive work ever auctioned in Poland on Monday, when "The Weavers of Łódź" by Celestyna Borkowska sold for {25.8 million|tot} zloty, including fees.

The hammer fell at {21.5 million|ham} zloty, to which Dom Aukcyjny Wisłok adds a premium of {20 percent|pct}. The estimate was {8 million|est} to {12 million|esth}.

The previous record, {19.2 million|old|t=set in 2029}, was set in 2029 by "Evening on the Bug".

{Seven|bid} bidders fought for {11|dur} minutes. The buyer is a private Polish collector, the house said.

@doc b-broadsheet | broadsheet | 2033-12-07
The state stops at {fifteen|gal|x=1000000}

Wiesława Kunert

At {fifteen million|gal} the woman in the second row put down her paddle and looked at her shoes. That was the end for the National Gallery: the ministry had allowed its deputy director to go so far and no further.

It had started at {six|sta|x=1000000}. At eight, where the catalogue saw the lower limit, there were still all {seven|bid} of them; at {twelve|esth|x=1000000}, the upper one, {four|-}. After the gallery's retreat {two|-} telephones went on alone, in steps of half a million, to {21.5|ham|x=1000000}.

With its {214|w} by {138|h} centimetres "Tkacze" is not a large picture, for {1888|yr}. Those who stand before it don't talk. {Thirty-one|-} women at the looms, and not one of them looks up, save a child.

The canvas vanished in 1944 and came back in April, from a garage in Tarnobrzeg. Nobody will now be able to see it unless the new owner lends it. He will, says the auction house, "sooner or later".

What would it have cost us? The fee makes {4.3 million|prem}; the entire bill is {25.8|tot|x=1000000}. A kilometre of the S19 costs more.

@doc c-market | art market newsletter | 2033-12-06
EAST OF BASEL · weekly art market letter · €9/month

Warsaw, Monday night: {71|sold} of {84|lots} lots found buyers ({85%|soldp}); total {61.4 million zloty|ev|v=61400000} with fees, compared with {38.9 million|evp|t=in December last year} in December last year. Take away the star and the evening was down: {35.6 million|-}.

The star: Borkowska's Weavers, {21.5m|ham} hammer, {25.8m|tot} premium. That's more than double the high estimate ({12m|esth|v=12000000}).

Also by her: "Self-Portrait with a Lemon", 41 x 33 cm, {2.8m|-} hammer, {3.36m|sp} with the premium. The seller paid {210,000|spo|t=in 1998} in 1998. Nice lemon.

The premium in Warsaw is a flat {20%|pct} now. In Vienna they're at {28|-}.

Next: Prague (11 Dec), Budapest (14 Dec). Forward this to a friend and get 1 issue free.

@doc d-local | regional daily | 2033-12-06
Garage door closed for good

Tarnobrzeg. "We kept the winter tyres on it," says Mr Zygmunt Pasternak, 71. On it: that's to say on {25.8 million|tot} zloty.

He inherited the garage from an uncle, who had it from a carter, who never said. In April Mr Pasternak's granddaughter photographed a signature. A man from the auction house was there {three|-} hours later and stayed till the morning. He guessed at {five million|-}. In the catalogue it was {eight|est|x=1000000} at least.

The seller doesn't get everything. From the {21.5 million|ham} come off commission and tax. "Enough for tyres," he says. He watched the {eleven|dur} minutes on his phone, at the bus stop, line 4, and missed the bus.

The record that Tarnobrzeg now holds had been held since 2029 by Lublin, {19.2|old|x=1000000} million.

WEATHER -3 · WATER at Sandomierz 241 cm · Chess: Siarka 4½–3½
