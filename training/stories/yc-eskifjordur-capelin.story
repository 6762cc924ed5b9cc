@story eskifjordur-capelin
@topic An Icelandic capelin season: from no quota to a late one, and what it earned
@subject I = Marine Institute of Iceland | the institute | Hafró | marine scientists
@subject G = Fisheries Minister Bergþóra Tryggva | the minister | Reykjavík | the government
@subject A = Austurvík Seafood hf. | Austurvík | the company | the fishing company
@subject T = town of Eskifjörður | Eskifjörður | the town | the municipality
@subject J = Jón Valgeir | the Jón Valgeir | the vessel | the ship
@subject S = Sjómannafélag Austurlands | the seamen's union | the union | SFA
@subject M = capelin roe market | roe | Japanese buyers | Japan
@subject E = Icelandic economy | the economy | Landsgreining | the bank's analysts
@fact q0 = 0 | other | I | tonnes of capelin advised for the season | October 2039 | plan
@fact q1 = 144000 | other | I | tonnes of capelin advised for the season | 20 January 2040 | plan
@fact q2 = 236000 | other | I | tonnes of capelin advised for the season | 14 February 2040 | plan
@fact qd = 92000 | margin | I | tonnes added to the advice | 14 February 2040 | snapshot
@fact qi = 165200 | other | G | tonnes of capelin for Icelandic ships | 15 February 2040 | plan
@fact qis = 70 | rate | G | Icelandic ships' share of the quota | 2040 season | constant
@fact qf = 70800 | other | G | tonnes of capelin for Norwegian, Faroese and Greenlandic ships | 15 February 2040 | plan
@fact ql = 459000 | other | I | tonnes of capelin advised for the season | 2037 season | constant
@fact b = 612000 | other | I | tonnes of spawning capelin measured | 13 February 2040 | snapshot
@fact b1 = 498000 | other | I | tonnes of spawning capelin measured | 18 January 2040 | snapshot
@fact bm = 400000 | other | I | tonnes of spawning capelin that must be left | - | constant | threshold
@fact sv = 3 | other | I | research ships used | January 2040 | snapshot
@fact nm = 5200 | distance | I | nautical miles sailed by the survey | January 2040 | cumulative
@fact c = 161900 | other | G | tonnes of capelin caught by Icelandic ships | 25 March 2040 | cumulative
@fact cp = 98 | rate | G | share of the Icelandic quota caught | 25 March 2040 | snapshot
@fact cl = 3300 | margin | G | tonnes of the Icelandic quota left in the sea | 25 March 2040 | snapshot
@fact v = 38.4 | revenue | E | billions of kronur of capelin exports | 2040 season | plan | projected
@fact v1 = 24 | revenue | E | billions of kronur of capelin exports | January 2040, for 2040 season | plan | projected
@fact gp = 0.6 | rate | E | points of growth from capelin | 2040 | plan | projected
@fact g0 = 1.4 | rate | E | growth of the economy without capelin | 2040 | plan | projected
@fact g1 = 2 | rate | E | growth of the economy | 2040 | plan | projected
@fact aq = 18.5 | rate | A | share of the Icelandic quota | 2040 season | constant
@fact at = 30562 | other | A | tonnes of capelin quota | 2040 season | plan
@fact ar = 7.6 | revenue | A | billions of kronur of capelin sales | 2040 season | cumulative
@fact an = 2.1 | profit | A | billions of kronur of net profit in the quarter | January-March 2040 | snapshot
@fact an0 = 0.7 | profit | A | billions of kronur of net profit in the quarter | January-March 2039 | snapshot
@fact ang = 200 | rate | A | growth of net profit | January-March 2040 | snapshot
@fact as = 5 | other | A | ships | - | constant
@fact af = 11 | other | A | thousands of tonnes of capelin frozen | 2040 season | cumulative
@fact ay = 2400 | other | A | tonnes of capelin roe produced | 2040 season | cumulative
@fact aj = 265 | jobs | A | people employed | 2040 | snapshot
@fact ax = 70 | jobs | A | temporary workers taken on | February-March 2040 | snapshot
@fact jl = 2980 | other | J | tonnes landed in one trip | 11 March 2040 | snapshot
@fact jh = 3200 | other | J | tonnes the hold takes | - | constant
@fact jt = 7 | other | J | trips made | 2040 season | cumulative
@fact jc = 14 | other | J | crew | - | constant
@fact jw = 9.3 | price | J | millions of kronur earned by a deckhand | 2040 season | cumulative
@fact tp = 1090 | other | T | inhabitants | 2040 | snapshot
@fact tx = 210 | revenue | T | millions of kronur of extra income for the town | 2040 | plan | projected
@fact tw = 16 | duration | T | hours of the longest shift at the roe plant | March 2040 | snapshot
@fact mp = 1850 | price | M | yen for a kilo of roe | March 2040 | snapshot
@fact mp0 = 2500 | price | M | yen for a kilo of roe | February 2040 | snapshot
@fact mpg = 26 | rate | M | percent fall of the price of roe | March 2040 | snapshot
@fact ms = 9000 | other | M | tonnes of roe that Japan buys a year | - | constant
@fact fm = 312000 | price | M | kronur for a tonne of fishmeal | March 2040 | snapshot
@fact su = 38.5 | rate | S | share of the catch value that goes to the crew | 2036 agreement | constant
@fact sd = 40 | rate | S | share of the catch value that the crew demand | March 2040 | plan | hypothetical
@fact sn = 640 | other | S | members | 2040 | snapshot
@fact fee = 2.3 | price | G | kronur of fishing fee per kilo of capelin | 2040 | constant
@fact feet = 372370000 | revenue | G | kronur of fishing fees from capelin | 2040 season | cumulative
@trap q1 q2 :: advice in January and in February
@trap q2 qi :: whole quota and Icelandic part
@trap b bm :: stock measured and stock to be left
@trap qi c :: quota and catch
@trap v v1 :: later and earlier forecast
@trap jl jh :: landed and room
@trap aj ax :: staff and temporary workers
@trap su sd :: share paid and demanded
@trap g0 g1 :: growth without and with capelin
@trap an ar :: profit and sales
@rel diff qd = q2 - q1
@rel sum q2 = qi + qf
@rel share qis = qi / q2
@rel share cp = c / qi
@rel diff cl = qi - c
@rel share aq = at / qi
@rel sum g1 = g0 + gp
@rel change ang = an0 -> an
@rel change mpg = mp0 -> mp


@doc a-radio | public radio bulletin | 2040-01-20
Midday news, Eastern desk

There will be capelin after all. The Marine Institute this morning advised a catch of {144,000|q1|t=this morning} tonnes, having advised {none|q0|v=0|t=in October} in October.

{Three|sv} research ships sailed {5,200|nm} nautical miles between the Westfjords and Langanes. They measured a spawning stock of {498,000|b1|t=They measured} tonnes. Under the rule agreed with Greenland and Norway, {400,000|bm} must be left to spawn.

Last year there was no season at all. In 2037, the last good one, the advice was for {459,000|ql|t=In 2037}.

The fisheries minister, Bergþóra Tryggva, said ships could go out on Monday. "I've told them to leave some for the cod."

In Eskifjörður people sounded their car horns. A gale warning is in force for the east from six this evening, 23 metres a second.

@doc b-business | business site | 2040-02-15
Capelin quota raised again: what it's worth

The Marine Institute has added {92,000|qd|t=yesterday} tonnes to its advice, bringing it to {236,000|q2|t=yesterday}, after finding {612,000|b|^} tonnes of spawning fish off the southeast yesterday.

Iceland's share is {70%|qis}, so that {165,200|qi} tonnes fall to domestic ships and {70,800|qf} to Norwegians, Faroese and Greenlanders.

The bank Landsgreining now puts export earnings at {38.4 billion|v|v=38.4|t=now|by=The bank Landsgreining} kronur. When the season was opened it had said {24 billion|v1|v=24|t=When the season was opened}. Without capelin, it had the economy growing by {1.4%|g0} this year; with it, {2%|g1}. "{Six-tenths|gp|v=0.6} of a point from a fish as long as your hand," writes chief economist Snæfríður Lund-Obi.

Austurvík Seafood gains most on the exchange. It holds {18.5%|aq} of the Icelandic quota, or some {30,600|~at} tonnes. Its shares rose 5.2% in the morning.

The minister's fee is {2.30|fee} kronur a kilo.

Most read: 1. Rent index up 0.9% 2. The airline that never flew 3. Sushi in Selfoss

@doc c-local | local paper | 2040-03-13
Sixteen hours on your feet, and nobody complains. Almost nobody.

ESKIFJÖRÐUR. When the Jón Valgeir came up the fjord on Sunday evening she had {2,980|jl|t=on Sunday evening} tonnes in her. She takes {3,200|jh}, and skipper Hallgrímur Páll was annoyed. "We could hear them under us," he said.

It was the ship's fifth trip. There'll be two more, he thinks, if the weather lets him.

The town has {1,090|tp} inhabitants and just now it feels like double. Austurvík, which normally has {265|aj|t=normally} on its payroll, has brought in {70|ax} from Poland, Latvia and the university. In the roe plant the longest shift lasts {16|tw} hours. The roe won't wait: the fish are ripe for a fortnight, and then it's over.

The municipality counts on {210|tx} million kronur that it hadn't budgeted. Mayor Ingunn Skovgaard wants to mend the swimming pool with it.

It isn't all song. Japanese buyers, who take {9,000|ms} tonnes of roe a year, opened at {2,500|mp0|t=last month} yen a kilo last month and are now at {1,850|mp|t=now}. "They read our newspapers," says production manager Þórdís Achterberg.

SMALL ADS: Snow chains 15", nearly new. Kittens, 4. Ask at Verslunin Krummi.

@doc d-union | union newsletter | 2040-03-20
SJÓMANNAFÉLAG AUSTURLANDS – Fréttabréf

Dear members, all {640|sn} of you, wherever you're pitching about.

It has been a fine season, and a deckhand on the Jón Valgeir ({14|jc} men and women, {seven|jt|t=by last night} trips by last night) has made {9.3|jw} million kronur. That'll be in the papers. What won't be is that he had {nothing|-} last winter.

The price of the catch is set by a company that sells it to itself. We get {38.5|su|by=under the agreement} percent of it under the agreement of 2036. But of what price? The meal in the silo is at {312,000|fm|t=this week} kronur a tonne this week. We asked to see the contracts and were shown the door, which is a good door.

In the autumn talks we'll ask for {40|sd|t=In the autumn talks} percent, and for an auction price to reckon it by.

Annual dance, Valhöll, Saturday 31 March. The band charges 300,000 so please come.

@doc e-results | stock exchange news | 2040-05-10
Austurvík triples first-quarter profit on capelin

Austurvík Seafood hf. made a net profit of ISK {2.1|an|t=in the first quarter} billion in the first quarter, three times the ISK {0.7|an0|t=a year earlier} billion of a year earlier, when there was no capelin. That makes a rise of {200%|ang}.

Capelin brought in ISK {7.6|ar} billion. The company's {five|as} ships caught all that they were allowed to, {30,562|at} tonnes; {11,000|af|v=11} tonnes were frozen whole for the Baltic and {2,400|ay} tonnes of roe produced. The price of roe fell by {26%|mpg|t=in the course of the season} in the course of the season.

For Iceland as a whole the Directorate of Fisheries has recorded {161,900|c|t=when the season closed on 25 March} tonnes, {98%|cp|^} of the quota, when the season closed on 25 March; {3,300|cl} tonnes stayed in the sea. The treasury earned about {372|~feet|x=1000000} million kronur in fees.

CEO Valur Dag Ferreira warned against hopes for next winter. The young capelin measured last autumn were "few, small and in the wrong place", and the institute's first advice for the coming season would, he thought, be {zero|-} again.

A dividend of ISK 1.25 a share was paid on 12 April.
