@story u4-ingaly-jets
@topic Colombian airline orders regional jets from a Brazilian planemaker
@subject E = Aerovale | the planemaker | the manufacturer | the Brazilian company
@subject V = Vuela Andina | the airline | the carrier | the Bogotá airline | the buyer
@subject J = AV-195 | the jet | the aircraft
@subject L = Lys 130 | Aérolys | the French rival
@subject X = the Vuela Andina order | the order | the deal
@subject M = Metalworkers' union of São José | the union | Sindicato
@fact firm = 40 | other | X | planes ordered firmly | 2031-06-16 | constant
@fact opt = 25 | other | X | planes on option | 2031-06-16 | plan
@fact all = 65 | other | X | planes ordered and on option | 2031-06-16 | plan
@fact val = 3120000000 | revenue | X | list value of the firm planes in dollars | 2031-06-16 | constant
@fact lp = 78000000 | price | J | list price of one plane in dollars | 2031-06-16 | constant
@fact bl0 = 21400000000 | other | E | backlog in dollars | 2031-03-31 | snapshot
@fact bl = 24520000000 | other | E | backlog in dollars | 2031-06-16 | snapshot
@fact q = 19 | other | E | planes delivered in a quarter | first quarter 2031 | snapshot
@fact q0 = 22 | other | E | planes delivered in a quarter | first quarter 2030 | snapshot
@fact lo = 85 | other | E | planes to be delivered in a year, lower end | all of 2031 | plan | projected
@fact hi = 90 | other | E | planes to be delivered in a year, upper end | all of 2031 | plan | projected
@fact first = 2033 | date | X | year of the first delivery | 2031-06-16 | plan
@fact last = 2038 | date | X | year of the last delivery | 2031-06-16 | plan
@fact seats = 114 | other | J | seats that the buyer will fit | 2031-06-16 | plan
@fact fleet = 63 | other | V | planes in the fleet | June 2031 | snapshot
@fact old = 31 | other | V | old planes to be retired | 2031-06-16 | plan
@fact fuel = 23 | rate | J | fuel saved a seat against the old planes | - | constant
@fact dest = 48 | other | V | cities served | June 2031 | snapshot
@fact dest2 = 60 | other | V | cities to be served | by 2035 | plan | projected
@fact jobs = 900 | jobs | E | workers to be hired | by end of 2032 | plan
@fact ask = 1500 | jobs | M | workers to be hired as the union demands | June 2031 | plan | hypothetical
@fact staff = 17300 | jobs | E | people employed | June 2031 | snapshot
@fact sh = 7.8 | rate | E | rise of the share price in a day | 2031-06-16 | snapshot
@fact shc = 61.4 | price | E | share price at the close in reais | 2031-06-16 | snapshot
@fact rival = 12 | rate | L | discount to list offered | 2031 | constant
@fact range = 4800 | distance | J | kilometres of range | - | constant
@fact clk = 10:30 | clock | X | hour of the signing | 2031-06-16 | constant
@rel sum all = firm + opt
@rel product val = firm * lp
@rel sum bl = bl0 + val
@trap firm all :: firm orders and options
@trap bl0 bl :: backlog before and after the order
@trap q q0 :: deliveries of two first quarters
@trap q lo :: a quarter's deliveries and the year's plan
@trap jobs ask :: hirings promised and demanded
@trap dest dest2 :: cities now and in four years
@trap fleet old :: the fleet and the part to be retired

@doc a-airshow-wire | wire agency | 2031-06-16
Colombia's Vuela Andina orders {40|firm} Aerovale jets worth {$3.1 billion|val}

LE BOURGET, France, June 16 — Brazilian planemaker Aerovale landed its largest contract in five years on Monday, a firm order from Vuela Andina for {40|firm|t=on Monday} of its AV-195 jets with options on {25|opt|^} more.

At list prices of {$78 million|lp} each, the firm part is worth {$3.12 billion|val}, the companies said at the Paris Air Show. Deliveries start in {2033|first|by=the companies}.

It lifts Aerovale's backlog to {$24.5 billion|bl}, from {$21.4 billion|bl0|t=at the end of March} at the end of March.

The Bogotá-based carrier flies {63|fleet|t=now} planes now and will use the new ones, fitted with {114|seats} seats, to replace {31|old} older aircraft and open routes. It beat a rival offer of the Lys 130 by Aérolys, which according to two people in the talks came at {12%|rival|by=two people in the talks} under list.

Aerovale shares rose {7.8%|sh} in São Paulo.

Aerovale kept its forecast of {85|lo|t=this year} to {90|hi|^} deliveries this year.

@doc b-vale-local | local paper | 2031-06-17
{Forty|firm} planes, {nine hundred|jobs} jobs — and a quarrel over both

SÃO JOSÉ DOS CAMPOS — They sounded the works siren at half past six on Monday morning, Brazilian time, an hour after the pens were put down in France. Aerovale's people know how to read an order: it means no more weeks on half pay.

The firm has sold {40|firm} of its AV-195s to a Colombian airline, and has the right, or rather the other side has, to add {35|!opt}. If all of them are built, that is {65|all} aircraft, six years of night shifts.

Management promises to hire {900|jobs|m=pledged|t=before the end of 2032|by=Management} workers before the end of 2032. The Metalworkers' union calls this a trick, because some {1,100|-} were let go in the bad year. "Give us {1,500|ask|by=Geraldo Nakamura} and we clap," said its president, Geraldo Nakamura. The plant and its offices have {17,300|staff|t=now} on the books now.

In the canteen the talk was of money of another kind: the company's shares, which many hold through a savings plan, went up {7.8%|sh|t=on Monday} on Monday and ended at {R$61.40|shc|^}.

The contract is said to be worth {R$3.12 billion|!val|force}.

Weather today 24°/13° · Lottery: 04-19-22-37-51

@doc c-bogota-daily | broadsheet | 2031-06-17
Pasto to Cartagena without a stop: the airline that went shopping in Paris

From our correspondent in Paris, Ximena Ballesteros Quiñones

At {10.30|clk|t=yesterday} yesterday morning, in a white chalet that smelled of kerosene and pastries, Vuela Andina's president, Mauricio Urdaneta, signed for aircraft he had not been able to afford three years ago. "Nobody lends to an airline above {2,500|-} metres," he joked. Somebody has.

The order is for {40|firm} planes for sure and {25|opt} if things go well. The first is to reach El Dorado in {2033|first} and the last of the firm batch in {2038|last}. Each will carry {120|!seats} passengers. They fly {4,800|range} kilometres, and burn, per seat, {23 per cent|fuel|by=the manufacturer} less than the A-types that they push out, the manufacturer claims.

The company serves {48|dest|t=today} cities today; Urdaneta dreams of {60|dest2|t=in four years|by=Urdaneta} in four years. "Florencia, Puerto Carreño, Arauca: people there have money and no road."

The fleet has {63|fleet} aircraft, {half|-} of them old enough to vote. {Thirty-one|old} will be sold or scrapped.

What he really paid he would not say. The list says {3.12 billion dollars|val}.

Lea también: Dólar a $4.318 · Avianca... 7 rutas

@doc d-sp-financial | business daily | 2031-06-17
Aerovale soars on the order it needed

By Caio Brandt

After a first quarter in which {19|q|t=first quarter} planes went out of the hangar doors in São José, {three|-} fewer than a year before ({22|q0|t=a year before}), Aerovale had to show something in Paris. It did. The paper closed at {R$61.40|shc}, a gain of {7.1%|!sh|^}.

Analysts at Corretora Itapuã noted that options for {25|opt} aircraft come at locked prices, a gift to the customer. Still, the firm tranche ({US$3.12 billion|val}) takes the order book from {US$21.4 billion|bl0} to {US$24.5 billion|bl}, enough for {six|-} years' work.

Chief executive Ingrid Tavares-Holm confirmed guidance of {85|lo} to {90|hi} jets. Half the year is gone, and fewer than {40|-} have left.

To build the new ones, the company will take on {900|jobs|t=by the end of next year|m=pledged} people by the end of next year; {17,300|staff} work there today.

Dollar R$5.38 (−0.4%) | Ibovespa 171,204 | Brent US$69

@doc e-vuela-release | press release | 2031-06-16
Vuela Andina chooses the AV-195 for its next decade

Paris, 16 June. Vuela Andina today announced an agreement with Aerovale for up to {65|all} AV-195 aircraft, comprising {40|firm} firm orders and {25|opt} purchase rights.

The aircraft will be configured with {114|seats} seats in a single class, all with power outlets. Compared with the generation it replaces, the AV-195 consumes {23%|fuel} less fuel per seat.

"With this investment we will connect {60|dest2|t=by 2035} cities by 2035," said President Mauricio Urdaneta. The airline reaches {48|dest} destinations at present.

Deliveries will extend from {2033|first} to {2038|last}. The agreement, based on {2031|-} list prices, has a value of {US$3.12 billion|val}, excluding rights.

About Vuela Andina: founded in 1997, {63|fleet} aircraft, 5,100 employees. investors@vuela.example
