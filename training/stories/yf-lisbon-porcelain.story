@story yf-lisbon-porcelain
@topic Three-day sale in Lisbon of porcelain from a seventeenth-century wreck off Aveiro
@subject L = Leilões Quintela | Quintela | the auction house | the auctioneers
@subject W = Senhora da Lapa wreck | the wreck | the Lapa | the ship
@subject D = Mar Fundo | the salvors | the diving company | the divers
@subject T = Portuguese state | the state | the treasury | Portugal
@subject P = Peacock dish | the dish | the top lot
@subject M = Aveiro city museum | the museum in Aveiro | the museum
@subject C = Coalition for the Seabed | protesters | archaeologists | the coalition
@subject B = Buyers | bidders | the room
@fact ham = 8400000 | revenue | L | euros bid in the sale | final | cumulative
@fact tot = 10500000 | revenue | L | euros paid in the sale with the premium | final | cumulative
@fact prem = 25 | rate | L | premium on the bid | - | constant
@fact d1 = 3100000 | revenue | L | euros bid in one day | Tuesday | snapshot
@fact d2 = 2600000 | revenue | L | euros bid in one day | Wednesday | snapshot
@fact d3 = 2700000 | revenue | L | euros bid in one day | Thursday | snapshot
@fact lots = 1214 | other | L | lots offered | November 2032 | constant
@fact sold = 1093 | other | L | lots sold | final | cumulative
@fact soldpc = 90 | other | L | share of the lots sold | final | snapshot
@fact uns = 121 | other | L | lots that found no buyer | final | cumulative
@fact estlo = 4200000 | revenue | L | euros expected at least | before the sale | plan | projected
@fact esthi = 6100000 | revenue | L | euros expected at most | before the sale | plan | projected
@fact top = 620000 | price | P | euros bid for the piece | Tuesday | constant
@fact topp = 775000 | price | P | euros paid for the piece with the premium | Tuesday | constant
@fact topest = 90000 | price | P | euros that the piece was expected to fetch | before the sale | plan | projected
@fact rec = 310000 | price | P | euros of the earlier record | 2019 to 2032 | constant
@fact wide = 51 | other | P | centimetres across | - | constant
@fact regs = 1870 | other | B | people registered to bid | November 2032 | snapshot
@fact ctry = 47 | other | B | countries that they came from | November 2032 | snapshot
@fact buys = 412 | other | B | people who bought something | final | snapshot
@fact net = 68 | other | B | share of the lots that went over the internet | final | snapshot
@fact pcs = 11300 | other | W | pieces brought up | 2031 | cumulative
@fact kept = 2825 | other | T | pieces kept for museums | 2031 | constant
@fact keptpc = 25 | other | T | share of the pieces kept for museums | 2031 | constant
@fact sale = 8475 | other | L | pieces put up for sale | November 2032 | constant
@fact depth = 38 | distance | W | metres of water over the wreck | - | constant
@fact sunk = 1643 | date | W | year in which the ship sank | - | constant
@fact men = 64 | deaths | W | people drowned in the sinking | 1643 | constant
@fact surv = 19 | rescued | W | people who got ashore | 1643 | constant
@fact dshare = 5040000 | revenue | D | euros that the salvors are due | final | snapshot
@fact dpc = 60 | rate | D | share of the bids for the salvors | - | constant
@fact tshare = 3360000 | revenue | T | euros that the state is due | final | snapshot
@fact dcost = 2900000 | budget | D | euros spent on the salvage | 2029 to 2031 | cumulative
@fact dprof = 2140000 | profit | D | euros left after the salvage | final | snapshot
@fact dives = 1460 | other | D | dives made | 2029 to 2031 | cumulative
@fact crew = 23 | jobs | D | people in the salvage crew | 2030 | snapshot
@fact mlots = 3 | other | M | lots bought | final | cumulative
@fact mspent = 74000 | spending | M | euros spent on lots | final | cumulative
@fact mhad = 80000 | budget | M | euros to spend on lots | November 2032 | plan
@fact prot = 140 | crowd | C | people at the protest | Tuesday | snapshot
@fact sign = 26400 | other | C | signatures against the sale | Thursday | cumulative
@fact sign0 = 21900 | other | C | signatures against the sale | Monday | cumulative
@fact law = 5 | duration | T | years of ban on wreck sales proposed | November 2032 | plan
@fact cheap = 60 | price | L | euros bid for the cheapest lot | Thursday | constant
@fact tea = 312 | other | L | cups in the largest lot | Wednesday | constant
@fact teap = 48000 | price | L | euros bid for the largest lot | Wednesday | constant
@trap ham tot :: bids and bids with the premium
@trap top topp :: bid and price paid for one dish
@trap d1 d3 :: days of the sale
@trap lots sold :: offered and sold
@trap pcs sale :: pieces raised and pieces sold
@trap regs buys :: who could bid and who bought
@trap prem keptpc :: two shares of a quarter
@trap sign sign0 :: the petition grew
@trap dshare dprof :: the salvors' share and what is left of it
@trap mspent mhad :: spent and available
@rel sum ham = d1 + d2 + d3
@rel diff uns = lots - sold
@rel share soldpc = sold / lots
@rel share keptpc = kept / pcs
@rel diff sale = pcs - kept
@rel sum ham = dshare + tshare
@rel share dpc = dshare / ham
@rel diff dprof = dshare - dcost

@doc quintela-release | auction house release | 2032-11-19
White-glove mood on the Rua do Século: the Senhora da Lapa sale totals {€10.5 million|tot}

Leilões Quintela is pleased to announce that the three-day sale of porcelain from the Senhora da Lapa has realised {€10,500,000|tot}, including buyer's premium, against a pre-sale estimate of {€4.2|estlo|x=1000000} to {€6.1 million|esthi}.

Of {1,214|lots} lots offered, {1,093|sold} found new homes, a sell-through rate of {90%|soldpc}. {1,870|regs} bidders from {47|ctry} countries had registered; {68%|net} of lots were knocked down online.

Lot 1, the celebrated Peacock dish, {51|wide} cm in diameter, carried a presale estimate of {€90,000|topest}. After eleven minutes it was sold to an Asian private collector for {€775,000|topp} with premium. The previous Portuguese record for kraak ware was {€310,000|rec}.

Collectors on all budgets took part: the cheapest lot, a single saucer, was hammered at {€60|cheap}.

The wreck lies at {38|depth} metres off Aveiro. All {8,475|sale} pieces in the sale were released by the State after it had chosen {2,825|kept} for the national collections.

Premium is {25%|prem} of the hammer price. Prices exclude VAT at {23%|-}.

@doc atlas-wire | wire agency | 2032-11-18
Sunken porcelain doubles estimates in Lisbon, protests outside

LISBON, Nov 18 (Atlas) - Bidders spent {8.4 million euros|ham} before fees on plates and cups that had lain under the Atlantic since {1643|sunk}, as a contested three-day auction ended in Lisbon on Thursday.

Takings were {3.1 million|d1|t=on Tuesday} on Tuesday, when a dish painted with peacocks fetched {620,000|top|^}, {2.6 million|d2|t=on Wednesday} on Wednesday and {2.7 million|d3|t=on the final day} on the final day, auctioneers Quintela said.

Under a {2028|-} contract, {60|dpc} percent goes to salvage company Mar Fundo, or {5.04 million|dshare}. The treasury gets {3.36 million|tshare}.

A petition demanding that the collection be kept whole had {26,400|sign|t=by Thursday} signatures by Thursday, up from {21,900|sign0|t=on Monday} on Monday. About {140|~prot|t=on the first day} people stood outside with diving masks on the first day.

The Left Greens have announced a bill to outlaw sales from wrecks for {five|law} years.

@doc correio-tabloid | tabloid | 2032-11-20
{SIX HUNDRED GRAND|~top|v=600000} FOR A PLATE!

And they still wouldn't eat off it

A mystery millionaire from Asia has splashed out {€620,000|top} on a dirty great dish that spent nearly {four|-} centuries at the bottom of the sea. With fees it's {€757,000|!topp}, enough for a flat with a view of the Tagus, as our picture on page {7|-} shows.

The boys who fished it up are laughing. Mar Fundo's {23|crew} crew made {1,460|dives} dives in three summers, and when the counting was done they had earned {€5 million|~dshare}. Expenses? {€2.9 million|dcost}, says boss Nelo Cachado. That leaves {€2.4 million|!dprof} for beers!

It was a sad ship. {Sixty-four|men} drowned the night she struck. {Nineteen|surv} crawled up the beach at São Jacinto, legend has it with a monkey.

And for the rest of us? The cheapest saucer went for {€60|cheap}. A job lot of {312|tea} teacups made {€48,000|teap}. Get the kettle on!

WIN a cruise for {two|-}! Text CUP to 68{101|-}. 18+

@doc art-trade | trade paper | 2032-11-26
Kraak sells, kraak divides

How strong was Lisbon? On paper, very. Quintela's result of {€10.5m|tot} with fees is {two and a half|-} times the low estimate. Just {131|!uns} lots were bought in, most of them blue-and-white jarlets. But the buying was narrow. According to the house, {412|buys} people carried off everything, and one Rotterdam dealer admits to {90|-} lots.

The peacock dish, at {€620,000|top} before fees, doubled the {€310,000|rec} paid for the Monteagudo charger. Without it, day one would not have been so far in front of Wednesday and Thursday; it was a first session of {€3.1m|d1}, then {€2.6m|d2|t=then}.

Museums were outgunned. Aveiro's came with {€80,000|mhad} and left with {three|mlots} lots, having spent {€74,000|mspent}. Its curator, Zulmira Regala, said she had hoped for {ten|-}.

Supply is the worry. {11,300|pcs} pieces were raised in all; the state held on to {one in four|keptpc|v=25}. What happens when Mar Fundo's next wreck, in {52|-} metres, is emptied? "Then {€60|cheap} for a saucer will look dear," said a London specialist.

Subscribers pay {€12|-} a month

@doc ria-radio | local radio script | 2032-11-19
Rádio da Ria, Friday magazine, item 3

Presenter: So, Zulmira, did you get the teapot?

Regala: We got a teapot. We got a teapot, a ewer and a plate with a crab, so that is {three|mlots}, and we still have a little left of the {eighty thousand|mhad} the city council gave us.

Presenter: Listeners should know the wreck's just off our own bar, {38|depth} metres down.

Regala: And nearly {three thousand|~kept} pieces the state has chosen will come, I hope, to us. That's what people don't hear. They hear {10.5 million|tot}.

Presenter: But you went and stood with the protesters on Tuesday.

Regala: I did! {Two hundred and fifty|!prot|t=on Tuesday} of us, with snorkels. An assemblage is a sentence. If you sell it in {1,214|lots} words, nobody can read it any more.

Presenter: And the petition?

Regala: More than {twenty-six thousand|>sign|t=last night} last night.

Presenter: It's 10:40. {Sixty-four|men} souls went down with that ship, in {1643|sunk}; next, the tides.
