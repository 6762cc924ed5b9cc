@story ug-ecuador-shrimp-tariff
@topic A higher American tariff on Ecuadorean shrimp: the first eight weeks, 2030
@subject E = Ecuador's shrimp industry | Ecuador | Ecuadorean shrimp | the industry | the sector
@subject U = United States | the U.S. | the American market | America | Washington
@subject C = China
@subject B = European Union | EU | Europe
@subject O = other destinations | everyone else | the remaining markets
@subject I = India | Indian shrimp
@subject N = Indonesia
@subject V = Vietnam
@subject K = Cámara Acuícola del Litoral | the Chamber | CAL | the exporters' chamber
@subject S = Empacadora Santa Piedad | Santa Piedad | the packer
@subject G = Ecuador's government | the government | Quito | the ministry
@subject L = Louisiana shrimpers | Louisiana | the Gulf fleet | Gulf shrimpers
@fact t1 = 27.5 | rate | E | tariff charged by the United States | from 1 March 2030 | constant
@fact t0 = 15 | rate | E | tariff charged by the United States | until 28 February 2030 | constant
@fact td = 12.5 | margin | E | rise of the tariff in points | 1 March 2030 | constant
@fact ta = 3.78 | rate | E | antidumping duty | 2030 | constant
@fact tt = 31.28 | rate | E | all duties charged by the United States | from 1 March 2030 | constant
@fact ti = 18 | rate | I | tariff charged by the United States | March 2030 | constant
@fact tn = 19 | rate | N | tariff charged by the United States | March 2030 | constant
@fact tv = 20 | rate | V | tariff charged by the United States | March 2030 | constant
@fact qx = 1310000 | other | E | tonnes exported | 2029 | constant
@fact vx = 7420000000 | revenue | E | value of exports in dollars | 2029 | constant
@fact px = 5.66 | price | E | average export price in dollars per kilogram | 2029 | constant
@fact qc = 642000 | other | C | tonnes of Ecuadorean shrimp bought | 2029 | constant
@fact qu = 248000 | other | U | tonnes of Ecuadorean shrimp bought | 2029 | constant
@fact qb = 271000 | other | B | tonnes of Ecuadorean shrimp bought | 2029 | constant
@fact qo = 149000 | other | O | tonnes of Ecuadorean shrimp bought | 2029 | constant
@fact vc = 3210000000 | revenue | C | value of Ecuadorean shrimp bought in dollars | 2029 | constant
@fact vu = 1670000000 | revenue | U | value of Ecuadorean shrimp bought in dollars | 2029 | constant
@fact vb = 1660000000 | revenue | B | value of Ecuadorean shrimp bought in dollars | 2029 | constant
@fact vo = 880000000 | revenue | O | value of Ecuadorean shrimp bought in dollars | 2029 | constant
@fact su = 22.5 | other | U | share of the value of Ecuador's exports | 2029 | constant
@fact sq = 18.9 | other | U | share of the tonnage of Ecuador's exports | 2029 | constant
@fact pu = 6.73 | price | U | average price paid in dollars per kilogram | 2029 | constant
@fact pc = 5.00 | price | C | average price paid in dollars per kilogram | 2029 | constant
@fact ec = 209000000 | other | E | extra duty a year in dollars | at 2029 sales | plan | projected
@fact ui = 812000 | other | U | tonnes of shrimp imported from everywhere | 2029 | constant
@fact us = 30.5 | other | E | share of American shrimp imports | 2029 | constant
@fact ii = 298000 | other | I | tonnes sold to the United States | 2029 | constant
@fact is = 36.7 | other | I | share of American shrimp imports | 2029 | constant
@fact m1 = 12900 | other | U | tonnes of Ecuadorean shrimp bought in the month | March 2030 | snapshot
@fact m0 = 21400 | other | U | tonnes of Ecuadorean shrimp bought in the month | March 2029 | snapshot
@fact mg = 39.7 | rate | U | fall of the tonnes bought on the year | March 2030 | snapshot
@fact mc = 58200 | other | C | tonnes of Ecuadorean shrimp bought in the month | March 2030 | snapshot
@fact mx = 106500 | other | E | tonnes exported in the month | March 2030 | snapshot
@fact mx0 = 109300 | other | E | tonnes exported in the month | March 2029 | snapshot
@fact f0 = 2.10 | price | E | farm price in dollars a pound | end January 2030 | snapshot
@fact f1 = 1.89 | price | E | farm price in dollars a pound | 2 March 2030 | snapshot
@fact f2 = 1.72 | price | E | farm price in dollars a pound | 18 April 2030 | snapshot
@fact fg = 18.1 | rate | E | fall of the farm price | end January-18 April 2030 | snapshot
@fact fc = 1.80 | price | E | cost of raising a pound in dollars | 2030 | snapshot
@fact mk = 0.09 | price | E | gain on a pound in dollars | 2 March 2030 | snapshot
@fact jb = 290000 | jobs | E | people who live off it, directly and indirectly | 2030 | snapshot
@fact jf = 25000 | jobs | K | jobs that may go | by end 2030 | plan | projected
@fact jl = 8400 | jobs | E | plant workers on leave | 18 April 2030 | snapshot
@fact sj = 3100 | jobs | S | people employed | March 2030 | snapshot
@fact sl = 650 | jobs | S | workers on leave | 2 March 2030 | snapshot
@fact sl2 = 1040 | jobs | S | workers on leave | 18 April 2030 | snapshot
@fact fm = 4200 | other | E | farms | 2030 | snapshot
@fact ha = 233000 | area | E | hectares of ponds | 2030 | snapshot
@fact cl = 200000000 | budget | G | credit line for producers in dollars | March 2030 | plan | pledged
@fact cd = 47000000 | spending | G | credit drawn by producers in dollars | 18 April 2030 | cumulative
@fact cp = 23.5 | other | G | share of the credit line drawn | 18 April 2030 | snapshot
@fact ci = 6.5 | rate | G | interest on the credit line | March 2030 | constant
@fact vo2 = 180000000 | other | G | sales tax owed to exporters in dollars | March 2030 | snapshot
@fact vp = 62000000 | spending | G | sales tax paid back to exporters in dollars | 18 April 2030 | cumulative
@fact ct = 1140 | other | E | containers at sea that escape the higher tariff | 1 March 2030 | snapshot
@fact ld = 2030-04-15 | date | U | last day for ships at sea to land at the old tariff | 2030 | constant
@fact nd = 2030-07-01 | date | G | day by which a deal is wanted | 2030 | plan | pledged
@fact l0 = 0.95 | price | L | dockside price in dollars a pound | February 2030 | snapshot
@fact l1 = 1.22 | price | L | dockside price in dollars a pound | mid April 2030 | snapshot
@fact lg = 28.4 | rate | L | rise of the dockside price | February-April 2030 | snapshot
@fact lb = 1150 | other | L | licensed boats | 2030 | snapshot
@fact lb0 = 2900 | other | L | licensed boats | 2010 | snapshot
@trap t1 tt :: the tariff alone and with the antidumping duty
@trap t1 t0 :: the tariff before and after
@trap su sq :: share of value and share of tonnage
@trap su cp :: 22.5 percent and 23.5 percent
@trap f1 f2 :: farm prices seven weeks apart
@trap f2 l1 :: pond price in Ecuador, dock price in Louisiana
@trap jf jl :: jobs feared lost and workers on leave
@trap sl sl2 :: one packer's leave at two moments
@trap vu vb :: almost equal sales to America and Europe
@trap m1 mx :: March shipments to America and to the world
@trap cl cd :: credit offered and drawn
@rel diff td = t1 - t0
@rel sum tt = t1 + ta
@rel sum qx = qc + qu + qb + qo
@rel sum vx = vc + vu + vb + vo
@rel share su = vu / vx
@rel share sq = qu / qx
@rel diff mk = f1 - fc
@rel share us = qu / ui
@rel share is = ii / ui
@rel change mg = m0 -> m1
@rel change fg = f0 -> f2
@rel share cp = cd / cl
@rel change lg = l0 -> l1

@doc wire | wire agency | 2030-02-28
Ecuador's shrimp exporters brace as U.S. duty nearly doubles

GUAYAQUIL, Feb 28 (Andes Report) - Shrimp from Ecuador, the world's largest supplier, will pay {27.5%|t1|t=from Friday} on entering the United States from Friday, up from {15%|t0}, after talks in Washington ended without a deal.

With an antidumping duty of {3.78%|ta} already in force, the total charge comes to {31.28%|tt}. Rivals pay less: India {18%|ti}, Indonesia {19%|tn} and Vietnam {20%|tv}.

Ecuador sold {$7.42 billion|vx|t=last year} of shrimp last year. The American market took {$1.67 billion|vu} of it, or {22.5%|su}; China, the biggest buyer, {$3.21 billion|vc}; and the European Union {$1.66 billion|vb}.

The exporters' chamber CAL said the additional {12.5|td} points would cost about {$209 million|~ec|t=a year|by=CAL} a year and put {25,000|jf|by=CAL} jobs at risk by December.

Some {1,140|ct} containers now at sea keep the old rate provided they are landed by {April 15|ld}.

Trade Minister Ximena Arteaga said Quito would go on negotiating and hoped for an agreement before {July 1|nd|by=Ximena Arteaga}.

@doc daily | Guayaquil daily | 2030-03-02
In Durán, the pond price falls before the tide does

Byron Zambrano Plúas

At six in the morning the buyers' trucks were in line outside Empacadora Santa Piedad, and at half past seven the foreman came out with a cardboard sign: {1.89|f1|t=At six in the morning}. Dollars per pound, medium size, head on. In January it said {2.10|f0|t=In January}. "It costs me {1.80|fc|by=Walter Chele} to raise it," says Walter Chele, who has {14|-} hectares in El Morro. "I am working for {nine cents|mk|v=0.09}."

Inside, {650|sl} of the {3,100|sj} women and men who peel and pack have been put on leave since Thursday. The lines that have stopped are those which prepared for America the peeled, deveined, easy-to-cook product that pays {6.73|pu} a kilo. China pays {5|pc}, for whole frozen animals, and needs fewer hands.

There are {4,200|fm} farms along the coast, {233,000|ha} hectares of water, and {290,000|jb} Ecuadoreans who live off them one way or another.

The government announced a credit line of {200 million|cl} at {6.5 percent|ci}. "I don't want a loan; I want what they owe me," answers the plant's manager, Ivonne Baque. The tax office is holding {180 million|vo2|by=Ivonne Baque} in sales tax belonging to exporters, she says.

A tariff of {15|t0}, they could live with. {Twenty-seven and a half|t1|v=27.5} is another matter.

INSIDE: Emelec 2-1 | Blackout schedule for 9 cantons

@doc chamber | press release of an exporters' chamber | 2030-03-04
CAL: AN UNJUST TARIFF, A UNITED SECTOR

Guayaquil. The Cámara Acuícola del Litoral rejects the decision of the United States to tax Ecuadorean shrimp at {27.5%|t1}, {12.5|td} points more than in February.

1. In 2029 the country exported {1,310,000|qx|t=In 2029} metric tons at an average of {USD 5.66|px} per kilo. Of these, {642,000|qc} went to China, {271,000|qb} to Europe, {248,000|qu} to the United States and {149,000|qo} to the remaining markets.

2. Ecuador supplies {30.5%|us} of what Americans import. India supplies {36.7%|is}, and is charged {18%|ti}.

3. The measure will be paid by the consumer in Ohio and by the worker in El Oro. We estimate its cost at {USD 209 million|ec|by=We} every year.

4. {290,000|jb} families depend on this industry. {25,000|jf} of those jobs could disappear by the end of the year.

The Chamber asks the government to return the {USD 180 million|vo2} in VAT credits, and Washington for {90|-} days of dialogue.

José Antonio Lindao Reyes, Executive President. RUC 0990555123001.

@doc trade | seafood trade site | 2030-04-20
Ecuador ships {40%|mg|round|v=39.7} less shrimp to US in first month of new tariff

By Anneke Feddersen | PrawnLedger.example | paywall: 2 of 3 free articles used

US buyers received {12,900|m1|t=in March|by=the customs data} metric tons of Ecuadorean shrimp in March, {39.7%|mg} down from {21,400|m0|t=March 2029} t in March 2029, the customs data show. But the total did not collapse: {106,500|mx|t=in March} t left the country in the month, only slightly below the {109,300|mx0|t=a year ago} t of a year ago, because China absorbed {58,200|mc|t=in March} t.

The price is where it hurts. Farmers got {$1.72|f2|t=on April 18} a pound on April 18, {18.1%|fg} less than at the end of January ({$2.10|f0|t=the end of January}), and under the {$1.80|~fc} or so that a pound costs to grow.

"China will take anything at {$4.50|-} a kilo," one Guayaquil trader told PrawnLedger. "The question is whether I can give it."

For context: last year the US imported {812,000|ui|t=last year} t of shrimp, {298,000|ii|t=last year} t from India and {248,000|qu|^} t from Ecuador. Europe paid almost as much as America, {$1.66bn|vb} against {$1.67bn|vu}, and took more tonnage. Everyone else bought {$880m|vo} worth.

Packers have {8,400|jl|by=the chamber} people on leave, says the chamber; Santa Piedad's figure alone has risen to {1,040|sl2}. Producers have drawn {$47m|cd} of the state's {$200m|cl} credit line, less than {a quarter|<cp|v=25}.

@doc gulf | local TV station, Louisiana | 2030-04-19
'First good spring in ten years': Gulf shrimpers cheer tariff on Ecuador

CHAUVIN, La. (WQLA) — The sign at the Boudloche dock says {$1.22|l1} a pound. Two months ago it said {95 cents|l0|t=Two months ago|v=0.95}.

"That's {twenty-eight percent|lg|v=28|round}, cher, I did it on the phone," laughed Captain Thuy-Linh Pham, who has run the Miss Amelie since she was 19.

Imports from Ecuador have been taxed at {27.5%|t1|t=since March 1} since March 1, on top of an older duty of {3.78%|ta}. Before that, the tariff was {15%|t0}. The state's shrimp board had pushed for more.

There isn't much of a fleet left to celebrate. Louisiana licensed {2,900|lb0|t=2010} boats in 2010. Today the number is {1,150|lb|t=Today}. And imported shrimp still make up more than {nine in ten|-} of those Americans eat; Ecuador by itself landed {248,000|qu|t=in 2029} tons in 2029, nearly {a third|~us|v=31} of what the country brought in from abroad.

At Mama Odile's in Houma, a shrimp po'boy now costs {$17.50|-}. "Customers ask if it's ours," said the owner. "Now I can say yes."

Last ships under the old rate docked Monday, {April 15|ld}.

WEATHER: 78° | LOTTO: 4-11-19-33-40 | Download our app (4.7 ★)

@doc weekly | Quito news weekly | 2030-04-25
Seven weeks on, the shrimp are going to China and the peelers are going home

Quito's promise of {1 July|nd|by=Quito} is nine weeks away. So what has happened to the industry since {27.5|t1} became its number?

The ships are still full. What they carry has changed. In March the United States took {12,900|m1|t=In March} tonnes, China {58,200|mc|t=In March}. A whole, frozen shrimp earns {$5|pc|t=last year} in Shanghai where the peeled one earned {$6.73|pu|t=last year} in Miami last year, so the same tonnage is worth less, and it needs no peelers. That is how {8,400|jl|t=now} women, for they are nearly all women, come to be at home now.

It had been an easy market to love. America bought under {a fifth|<sq|v=20} of the tonnes, {18.9%|sq} to be precise, and paid {22.5%|su} of the bill.

What of the state? It has paid back {$62 million|vp|t=so far} of the {$180 million|vo2} of sales tax. Its loans, at {6.5%|ci}, find few takers: {$47 million|cd|t=so far} so far, or {23.5%|cp} of the line. "Nobody borrows to sell at {$1.72|f2}," says an economist at the coast's polytechnic, Tamia Guaraca.

At Santa Piedad in Durán {1,040|sl2|t=now} of {3,100|sj} are on leave. When the tariff began there were {650|sl|t=When the tariff began}.
