@story r5-netherlands-house-prices
@topic Dutch house prices at the end of a quarter: the brokers, the land registry and one street
@subject N = Dutch housing market | the Netherlands | houses | homes | Dutch homes
@subject B = Vereniging van Makelaars Delta | VMD | the brokers | estate agents | chairman Rik Boateng | Boateng
@subject K = Kadastraal Bureau | the land registry | the registry
@subject A = Amsterdam
@subject R = Rotterdam
@subject UT = Utrecht
@subject Z = Zeeuws-Noord | the north of Zeeland
@subject M = Housing Ministry | housing minister Esmée Tjon | Tjon | the minister
@subject H = HuisMarkt Research | economist Laurens Ezinwa | Ezinwa
@subject J = Pepijn and Lieke van Haaften | the Van Haaftens
@fact p3 = 512000 | price | N | euros for an average house, brokers | third quarter 2033 | snapshot
@fact p2 = 503000 | price | N | euros for an average house, brokers | second quarter 2033 | snapshot
@fact p0 = 467000 | price | N | euros for an average house, brokers | third quarter 2032 | snapshot
@fact q = 1.79 | rate | N | percent dearer than in the quarter before | third quarter 2033 | snapshot
@fact y = 9.64 | rate | N | percent dearer than a year before | third quarter 2033 | snapshot
@fact k3 = 488000 | price | K | euros for an average house, registry | September 2033 | snapshot
@fact ky = 8.7 | rate | K | percent dearer than a year before, registry | September 2033 | snapshot
@fact am = 641000 | price | A | euros for an average house | third quarter 2033 | snapshot
@fact ro = 447000 | price | R | euros for an average house | third quarter 2033 | snapshot
@fact ze = 318000 | price | Z | euros for an average house | third quarter 2033 | snapshot
@fact sl = 41200 | other | N | houses sold | third quarter 2033 | cumulative
@fact s0 = 38900 | other | N | houses sold | third quarter 2032 | cumulative
@fact of = 28600 | other | N | houses for sale | 2033-09-30 | snapshot
@fact dy = 27 | duration | N | days until a house is sold | third quarter 2033 | snapshot
@fact ov = 68 | rate | N | percent of houses sold above the asking price | third quarter 2033 | snapshot
@fact ob = 5.4 | rate | N | percent paid above the asking price | third quarter 2033 | snapshot
@fact in = 3.35 | rate | H | percent of interest on a ten-year mortgage | October 2033 | snapshot
@fact sh = 396000 | homes | H | homes that are lacking | 2033 | snapshot
@fact pm = 100000 | homes | M | homes to be built a year | - | plan | pledged
@fact pb = 71300 | homes | M | homes built | 2032 | constant
@fact fc = 6 | rate | H | percent dearer | 2034 | plan | projected
@fact jp = 389000 | price | J | euros paid for a house | October 2033 | constant
@fact jv = 23 | other | J | houses looked at | 2033 | cumulative
@fact ja = 52000 | price | J | euros above the asking price | October 2033 | constant
@fact sv = 2210 | other | B | member offices | 2033 | constant
@fact fi = 34 | rate | B | percent of buyers who buy for the first time | third quarter 2033 | snapshot
@fact ut = 10.1 | rate | UT | percent dearer than a year before, registry | September 2033 | snapshot
@fact fk = 31 | rate | K | percent of buyers who buy for the first time, registry | third quarter 2033 | snapshot
@fact jk = 337000 | price | J | euros asked for a house | October 2033 | constant
@fact jr = 22 | other | J | houses not bought | 2033 | cumulative
@rel sum jp = jk + ja
@trap fi fk :: brokers and registry
@rel change q = p2 -> p3
@rel change y = p0 -> p3
@trap p3 p2 :: two quarters
@trap p3 k3 :: the brokers count at signing, the registry at the notary
@trap q y :: against the quarter and the year before
@trap pm pb :: planned and built
@trap sl of :: sold and for sale
@trap p3 am :: the country and a city
@trap am ro :: two cities
@trap y ky :: brokers and registry
@trap sl s0 :: two years

@doc a-daily | national daily | 2033-10-13
{A third|fi|round=5} of buyers are new to the ladder, and the ladder is getting longer

By our economics editor Wouter Sandjon

For the first time a house in the Netherlands costs more than {half a million|>p3} euros and it doesn't look as if it'll cost less again soon. The average price of homes that changed hands in the summer months was {512,000|p3|t=in the summer months|by=the brokers' association VMD} euros, the brokers' association VMD reports. In the spring it had been {503,000|p2|t=In the spring}, and a year ago {467,000|p0|t=a year ago}. The rise over twelve months comes to nearly {ten|~y} per cent.

Chairman Rik Boateng, whose association has {2,210|sv} member offices, sees no bubble. "People have jobs, interest is {3.35 per cent|in|by=Rik Boateng} for ten years, and there's nothing for sale."

Not quite nothing. On the last day of September {28,600|of|t=On the last day of September} homes were on offer, enough for two months at the pace of the summer, in which {41,200|sl|t=the summer} found a buyer, against {38,900|s0|t=twelve months earlier} twelve months earlier. Whoever put up a sign took it down after {27|dy} days. In {68 per cent|ov} of the cases the buyer paid more than was asked.

{34 per cent|fi} of buyers were first-timers, the largest share since the VMD began asking.

In Amsterdam one pays {641,000|am} euros, in Rotterdam {447,000|ro}. North Zeeland is the place to be if you like wind: {318,000|ze}.

Minister Esmée Tjon of Housing pointed to her target of {100,000|pm|by=Minister Esmée Tjon} new homes a year. Last year {71,300|pb|t=Last year} were finished.

@doc b-broadcaster | public broadcaster site | 2033-10-13
Average home passes {€500,000|>p3} mark

⏱ 2 min | Share | Listen

Home prices went up again last quarter. An average house now sells for {512,000|p3|t=last quarter|by=brokers} euros, according to brokers. That is {1.8%|q|round=0.1} more than in the three months before and {11.2%|!y} more than a year earlier.

Sales were up as well: {43,900|!sl|t=last quarter} contracts were signed, compared with {38,900|s0|t=in the same quarter of 2032} in the same quarter of 2032.

"{Sixty-eight|ov}" is the figure that makes Laurens Ezinwa of HuisMarkt Research frown: {68|ov} in a hundred buyers outbid the asking price, by {5.4%|ob} on average. "The asking price has become a suggestion," the economist says. He expects prices to climb by {6%|fc|t=next year|by=Laurens Ezinwa} next year.

The country is short of {396,000|sh|by=HuisMarkt Research} homes by HuisMarkt's reckoning.

Read also: Rent goes up by max 4.1% · Test: which province are you? (12 questions)

@doc c-registry | statistics bulletin | 2033-10-24
Prices of owner-occupied dwellings, September 2033

In September, existing owner-occupied homes were on average {8.7|ky|t=In September} percent more expensive than in the same month of 2032. The average sum registered by notaries was {488,000|k3|t=In September} euros.

These figures are based on the moment of transfer. The brokers' association counts at the moment the contract is signed, usually two to three months earlier, and only sales by its members. The results can't be compared directly.

Among the four largest cities, the increase was steepest in Utrecht ({10.1|ut} percent). Rotterdam was the cheapest of the four.

In the third quarter, first-time buyers accounted for {31|fk|t=In the third quarter} percent of registered transactions by private individuals, as measured by the registry.

Next release: 22 November 2033, 06:30

@doc d-magazine | weekly magazine | 2033-10-21
Number {twenty-three|jv}

By Fleur Assoumani

On the wall of their rented attic in Schiedam Pepijn and Lieke van Haaften have a map with {23|jv} pins in it. {Twenty-two|jr} are red.

The last one is green. It's a corner house from 1934 with a kitchen of the same year. The asking price was {337,000|jk}. They bid {52,000|ja} euros on top, with a letter and a picture of the baby, and last week they signed for {389,000|jp|t=last week}.

"We could've had a villa in {318,000|-}-euro land," says Lieke, meaning the tip of Zeeland. But Pepijn works on the trams.

Their agent, Shanti Ramdin, calls them patient. The average house in Rotterdam, where she works, went for {429,000|!ro|t=in the past quarter} in the past quarter, and within {27|dy} days there's a stranger's bicycle in the hall. "I've had bids by text from a funeral."

In Amsterdam, where they met, the average is {641,000|am}. They don't go there much any more, only for birthdays.

Of the {100,000|pm} dwellings a year that the minister promises, a few hundred will rise behind their garden. They've already got the letter: pile-driving from seven.
