@story u7-estonia-film
@topic The Estonian film "Soomaa Winter" becomes the most seen domestic film: opening weekend to the final tally
@subject F = Soomaa Winter | Soomaa talv | the film | the drama | Roosileht's film
@subject O = Truth of the Bog | Raba tõde | the old record holder
@subject K = Kanal Kosmos 3 | the American sequel | Kosmos
@subject R = Helve Roosileht | Roosileht | the director
@subject I = Estonian Film Office | the Film Office
@subject C = Estonian cinemas | the cinemas
@fact aw = 21480 | crowd | F | tickets sold in the opening weekend | 2035-01-13 | constant
@fact a4 = 148200 | crowd | F | tickets sold | 2035-02-03 | cumulative
@fact af = 304700 | crowd | F | tickets sold | final | cumulative
@fact ao = 271300 | crowd | O | tickets sold | final | constant
@fact ra = 33400 | margin | F | tickets sold more than the old record | final | constant
@fact kw = 17950 | crowd | K | tickets sold in the opening weekend | 2035-01-13 | constant
@fact r4 = 1230000 | revenue | F | euros taken at the box office | 2035-02-03 | cumulative
@fact rf = 2560000 | revenue | F | euros taken at the box office | final | cumulative
@fact ro = 1610000 | revenue | O | euros taken at the box office | final | constant
@fact bu = 1900000 | budget | F | euros that the film cost | - | constant
@fact su = 800000 | budget | I | euros of public support for the film | - | constant
@fact shr = 42 | other | I | percent of the cost paid by public support | - | constant
@fact pr = 8.40 | price | F | euros paid for a ticket on average | final | constant
@fact pro = 5.93 | price | O | euros paid for a ticket on average | final | constant
@fact sc = 46 | other | F | screens showing the film | 2035-01-13 | snapshot
@fact sc4 = 58 | other | F | screens showing the film | 2035-02-03 | snapshot
@fact le = 131 | duration | F | minutes that the film lasts | - | constant
@fact age = 36 | age | R | age in years | 2035 | constant
@fact ms = 29 | other | C | percent of all tickets sold that were for domestic films | 2035 first quarter | snapshot
@fact msp = 18 | other | C | percent of all tickets sold that were for domestic films | 2034 first quarter | snapshot
@fact fo = 350000 | crowd | F | tickets sold | end of run | plan | projected
@fact te = 11 | other | F | countries that bought the film | 2035-05 | cumulative
@rel diff ra = af - ao
@rel share shr = su / bu
@trap a4 af :: after four weeks and at the end
@trap rf bu :: takings and cost
@trap rf ro :: the old record holder sold fewer and cheaper tickets
@trap fo af :: the distributor hoped for more
@trap ms msp :: this year's and last year's share

@doc a-agency | news agency | 2035-01-15
"Soomaa Winter" beats American sequel in opening weekend

Tallinn, Jan 15, PTA – Helve Roosileht's drama "Soomaa Winter" sold {21,480|aw|by=the Estonian Film Office said} tickets in its first three days, more than any film this season, the Estonian Film Office said on Monday.

"Kanal Kosmos 3", which opened on the same day, came second with {17,950|kw}.

The drama is playing on {46|sc} screens from Kuressaare to Narva. It was made for {1.9 million euros|bu}, of which {800,000|su} came from the Film Office.

Roosileht, {36|age}, told PTA that she had "expected {four thousand|-} people and my mother".

The domestic record has been held for eleven years by "Truth of the Bog", which drew {271,300|ao}.

@doc b-daily | national daily | 2035-02-06
Four weeks, {58|sc4} screens and still no seat in Viljandi

Kristo Laanemägi

On Sunday evening I tried for the third time to see "Soomaa talv". For the third time a friendly girl behind the popcorn told me that the next free pair was on Thursday, in row one, at the edge.

It's {131|le} minutes of mud, silence and one very stubborn horse. And by Sunday, {148,200|a4|t=by Sunday} Estonians had bought a ticket. That is one in {nine|-} of us. The takings stand at {1.23 million euros|r4}; the thing cost {1.9|bu|x=1000000} million to make, so it has some way to go before anybody gets rich, and as a rule half of what's taken stays with the cinemas.

The distributor, Mart Tiidus of Lumi Levi, thinks that {350,000|fo|by=The distributor, Mart Tiidus of Lumi Levi} is within reach. "If the snow holds." To beat "Raba tõde", at {271,300|ao} the best anyone has done since independence, he needs the film to run until Easter.

What is it about? My neighbour, who's been twice, says: about her grandfather. My hairdresser says: about the horse.

@doc c-trade | trade paper | 2035-05-21
NORDBALT SCREEN DAILY

Estonia Q1: local share {29%|ms} as 'Soomaa Winter' rewrites the table

Local titles accounted for {29%|ms|t=between January and March} of admissions in Estonia between January and March, against {18%|msp|t=in the same quarter of 2034} in the same quarter of 2034, and one title did nearly all the work.

Helve Roosileht's "Soomaa Winter" (Lumi Levi; {131|le} mins) closed its theatrical run on May 13 with {304,700|af} admissions, {33,400|ra} ahead of the previous best for a home-grown title. Gross: {€2.56m|rf}, on an average ticket of {€8.40|pr}. For comparison, "Truth of the Bog" grossed {€1.61m|ro} in 2023-24, when a seat cost {€5.93|pro}.

Tallinn-based Põder Sales has closed {11|te|t=to date} territories to date, including Benelux and Japan.

Budget: {€1.9m|bu} ({42%|shr} Film Office). Release width peaked at {58|sc4} prints in week four.

TOP 5 THIS WEEK: 1 Deep Ferry 2 (12,004) · 2 Soomaa Winter (closed) · 3 Pik & Pak (6,311) · 4 Kosmos 3 (5,870) · 5 The Usher (2,919)

@doc d-local | local news site | 2035-05-15
Our horse is a record holder

PÄRNU COUNTY — It's official. With {304,700|af} tickets, the film shot in the floods of Soomaa is the most watched Estonian film of all time, and Tõmmu, a 17-year-old gelding from Riisa, has a bigger part in it than most of the actors.

"They asked for {two|-} days, they stayed for {forty|-}," says his owner, Aino Kask. She won't say what she was paid. It was less than the bog, she jokes: the state forest charged {3,000|-} euros.

The director came back last week to say thank you. She brought hay. Roosileht, who is {36|age} and lives in Tartu, is now writing a second film and has promised to make it for less than the {1.9 million|bu} the first one needed. Perhaps she should not hurry. The box office came to {2.56 million euros|rf}, more than any Estonian picture has ever taken, at more than {eight euros|>pr} a seat.

The record before was {271,000|ao|round=1000}. Nobody in Riisa had noticed.

In other news: water level at Riisa 214 cm · Bus 58 diverted · Lost: brown dog, answers to "Kuule"
