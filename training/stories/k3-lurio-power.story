@story lurio-power-tariffs
@topic Power tariffs and shortage in northern Mozambique, 2019
@subject E = Electricidade do Lúrio | EdL | the utility | the power company
@subject M = Mozambique | the north | the country
@subject D = Chimbiri dam | Chimbiri | the dam
@subject Z = Zambian buyer ZEPC | ZEPC | Zambia
@subject R = energy regulator | the regulator | ARE
@subject N = Nampula | the city of Nampula | the city
@subject C = consumers' union | ProConsumers | the consumers
@fact inc = 18 | rate | R | percent rise of the power tariff | from 2019-11-01 | plan
@fact ask = 34 | rate | E | percent rise of the power tariff requested | 2019 | plan | hypothetical
@fact soc = 0 | rate | R | percent rise of the social tariff | from 2019-11-01 | plan
@fact pr0 = 6.87 | price | R | meticais a kilowatt-hour | until 2019-10-31 | constant
@fact pr1 = 8.11 | price | R | meticais a kilowatt-hour | from 2019-11-01 | plan
@fact cost = 9.4 | price | E | meticais that a kilowatt-hour costs to supply | 2018 | snapshot
@fact lev = 57 | other | D | percent full that the reservoir is | 2019-10-14 | snapshot
@fact lev18 = 81 | other | D | percent full that the reservoir is | October 2018 | snapshot
@fact cap = 415 | other | D | megawatts of capacity | - | constant
@fact out = 240 | other | D | megawatts produced | October 2019 | snapshot
@fact dem = 330 | other | M | megawatts needed at the evening peak | October 2019 | snapshot
@fact exp = 60 | other | Z | megawatts imported from the dam | until October 2019 | constant
@fact exp1 = 20 | other | Z | megawatts imported from the dam | from 2019-10-21 | plan
@fact hrs = 4 | duration | N | hours a day without power | from 2019-10-21 | plan
@fact cust = 742000 | other | E | customers | 2019 | snapshot
@fact socc = 205000 | other | E | customers on the social tariff | 2019 | snapshot
@fact acc = 29 | other | M | percent of people with electricity | 2019 | snapshot
@fact acct = 64 | other | M | percent of people with electricity | 2024 | plan | pledged
@fact debt = 11600000000 | other | E | meticais of debt | June 2019 | snapshot
@fact lost = 27 | rate | E | percent of power lost or stolen | 2018 | snapshot
@fact loss = 1930000000 | other | E | meticais lost in the year | 2018 | cumulative
@fact sub = 640000000 | budget | M | meticais of subsidy | budget 2020 | plan | pledged
@rel change inc = pr0 -> pr1
@trap inc ask :: granted and requested
@trap pr0 pr1 :: old and new price
@trap pr1 cost :: price and cost
@trap cap out :: possible and produced
@trap exp exp1 :: exports before and after
@trap lev lev18 :: this and last year
@trap acc acct :: now and aim
@trap lost loss :: power lost and money lost
@trap cust socc :: all and poor customers

@doc a-wire | news agency | 2019-10-15
Mozambique: power dearer by {18 percent|inc}, and rationed

MAPUTO - The energy regulator has allowed Electricidade do Lúrio to raise prices in the north by {18 percent|inc|t=from November} from November, about half of the {34 percent|ask|by=the utility} that the utility sought. A kilowatt-hour will cost {8.11|pr1} meticais instead of {6.87|pr0}; the {205,000|socc} customers on the social tariff will pay {no|soc|v=0} more.

On Monday the Chimbiri dam stood at {57 percent|lev|t=On Monday} of its volume, compared to {81|lev18|t=in October of last year} in October of last year. Its turbines, rated at {415|cap} megawatts, are turning out {240|out}, while the evening peak takes {330|dem}.

From October 21 the city of Nampula will be without current for {four|hrs} hours daily. Exports to Zambia are reduced from {60|exp} megawatts to {20|exp1}.

EdL lost {1.93 billion|loss|t=in 2018} meticais in 2018 and owes {11.6 billion|debt|t=in June}, according to accounts closed in June.

@doc b-local | Nampula weekly | 2019-10-18
THE CANDLE SELLER IS PLEASED

Momade Ussene

Amina of the Waresta market sold {70|-} candles on Wednesday. "Thank the water," she says. The water, at Chimbiri, is {57|lev|t=on Wednesday} per cent of what it ought to be.

From Monday the city goes dark by quarters, {four|hrs} hours each: Muhala at dawn, Napipine at noon, Namutequeliua at six, when the television has the football. The power company swears it is until the rains.

ProConsumers wonders why Zambia still gets {20|exp1|t=From Monday}. "And why do we pay for the {27|lost|t=last year} in every hundred that were stolen or leaked last year?" asks its secretary, Dr. Laurinda Mucavele. From the first of November the unit, {6.87|pr0|t=now} now, goes to {8.11|pr1|t=From the first of November}.

The director of EdL, Eng. Castigo Nhantumbo, replies that each costs him {9.40|cost} to bring to the socket. He had asked for a rise of {34|ask} per cent.

Most of our readers will not notice either way. In this province {seven|-} families in ten have never had a socket.

@doc c-intelligence | energy intelligence report | 2019-10-22
LÚRIO UTILITY: half a rise is not enough

The regulator's {18%|inc} takes EdL from {73%|-} to {86%|-} of cost recovery (tariff MZN {8.11|pr1}, cost of service {9.40|cost}). With {27%|lost|t=2018} system losses in 2018, it will go on bleeding: last year's deficit was MZN {1.93bn|loss|t=last year's}, this year's should be nearer {2.4bn|-}.

Treasury steps in with MZN {640m|sub|v=640000000|t=in the 2020 budget} in the 2020 budget. Debt: MZN {11.6bn|debt|t=end-June}, end-June.

Chimbiri: available {240|out} MW of {415|cap}. Peak in the region {330|dem}. ZEPC has accepted a cut to {20|exp1} MW from {60|exp} without penalty, as the contract lets the seller do below {60%|-} storage.

Growth is the catch. Each new connection loses money. EdL has {742,000|cust} clients, and government wants access at {64%|acct|t=by 2024|by=government} by 2024; it is {29%|acc|t=today} today.

@doc d-qa | public radio online, questions and answers | 2019-10-20
Your questions on the cuts

Why is there not enough? Because of two dry years. The dam has {57%|lev} of its water. A year ago it had {81%|lev18|t=A year ago}.

How long each day? In Nampula {four|hrs} hours, in Nacala {two|-}, in hospitals none.

Will my bill rise? If you are one of the {205,000|socc} with the social meter, no. The remaining {537,000|-} pay {18|inc} per cent more.

Who decided? The regulator, ARE. The utility had wanted {34|ask} per cent.

Is it true that we sell power abroad while we sit in the dark? Yes, but less: {20|exp1|t=from tomorrow} megawatts from tomorrow. Until now it was {60|exp|t=Until now}.

What does the State do? It will give {640 million|sub} meticais. That is about {860|-} per customer.

Send your question by SMS to 90 411. (2 Mt)
