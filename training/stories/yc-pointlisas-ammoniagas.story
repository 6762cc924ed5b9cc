@story pointlisas-ammoniagas
@topic Gas shortage at a Trinidad petrochemical estate: an ammonia maker idles plants, dismisses staff, argues over price
@subject C = Caroni Nitrogen | Caroni | the company | the ammonia producer
@subject N = National Gas Supply Corporation | NGSC | the gas company | the state gas supplier
@subject U = Petroleum Workers' Alliance | PWA | the union
@subject G = Energy Ministry | Port of Spain | Energy Minister Rohan Ali-Baptiste | Ali-Baptiste | the minister
@subject D = Dragon Tail field | Dragon Tail | the offshore field
@subject A = ammonia price | ammonia | Tampa
@subject P = Point Lisas estate | Point Lisas | the estate
@subject B = Central Bank of Trinidad and Tobago | the central bank | the Bank
@fact p = 4 | other | C | ammonia plants | - | constant
@fact pi = 2 | other | C | ammonia plants idled | 1 March 2032 | snapshot
@fact cap = 2400000 | other | C | tonnes of ammonia a year at full capacity | - | constant
@fact o31 = 1920000 | other | C | tonnes of ammonia produced in the year | 2031 | cumulative
@fact cu = 80 | rate | C | share of capacity used | 2031 | snapshot
@fact o32 = 1250000 | other | C | tonnes of ammonia expected in the year | March 2032, for 2032 | plan | projected
@fact og = 34.9 | rate | C | percent fall of ammonia output expected | March 2032, for 2032 | plan | projected
@fact gn = 240 | other | C | millions of cubic feet of gas a day needed | - | constant
@fact gg = 150 | other | C | millions of cubic feet of gas a day received | February 2032 | snapshot
@fact gd = 90 | margin | C | millions of cubic feet of gas a day missing | February 2032 | snapshot
@fact gs = 62.5 | rate | C | share of its gas that it gets | February 2032 | snapshot
@fact tg = 2.4 | other | N | billions of cubic feet of gas a day produced in the country | January 2032 | snapshot
@fact tg0 = 4 | other | N | billions of cubic feet of gas a day produced in the country | 2010 | snapshot
@fact tgg = 40 | rate | N | percent fall of gas output | January 2032 | snapshot
@fact pr = 5.4 | price | N | US dollars per million British thermal units of gas | present contract | constant
@fact prd = 6.75 | price | N | US dollars per million British thermal units of gas demanded | February 2032 | plan | hypothetical
@fact prg = 25 | rate | N | price rise demanded | February 2032 | plan | hypothetical
@fact pro = 5.9 | price | C | US dollars per million British thermal units of gas offered | February 2032 | plan | hypothetical
@fact pra = 6.2 | price | N | US dollars per million British thermal units of gas | agreement of 22 March 2032 | plan | pledged
@fact cy = 5 | duration | N | years of the new contract | agreement of 22 March 2032 | plan | pledged
@fact a1 = 385 | price | A | US dollars for a tonne | February 2032 | snapshot
@fact a0 = 550 | price | A | US dollars for a tonne | February 2031 | snapshot
@fact ag = 30 | rate | A | percent fall of the price in a year | February 2032 | snapshot
@fact a2 = 420 | price | A | US dollars for a tonne | March 2032 | snapshot
@fact ac = 361 | price | C | US dollars of cost per tonne | 2031 | snapshot
@fact am = 24 | margin | C | US dollars of margin per tonne | February 2032 | snapshot
@fact je = 980 | jobs | C | people employed | February 2032 | snapshot
@fact jx = 245 | jobs | C | people dismissed | 1 March 2032 | plan
@fact jxp = 25 | rate | C | share of staff dismissed | 1 March 2032 | plan
@fact jb = 120 | jobs | C | people recalled | from May 2032 | plan | pledged
@fact jc = 600 | jobs | C | contract workers without work, union figure | March 2032 | snapshot
@fact jp = 6200 | jobs | P | people employed | 2031 | snapshot
@fact sv = 9 | duration | C | years of service on average | February 2032 | snapshot
@fact sp = 78000 | price | C | Trinidad dollars of severance on average | March 2032 | plan
@fact st = 19110000 | spending | C | Trinidad dollars of severance in all | March 2032 | plan
@fact r1 = 1030 | revenue | C | millions of US dollars of sales in the year | 2031 | cumulative
@fact n1 = 61.8 | profit | C | millions of US dollars of net profit in the year | 2031 | cumulative
@fact nm = 6 | rate | C | net margin | 2031 | snapshot
@fact dr = 250 | other | D | millions of cubic feet of gas a day expected | from 2034 | plan | projected
@fact di = 1.3 | budget | D | billions of US dollars to develop the field | 2032 | plan | projected
@fact dy = 2034 | date | D | year of first gas | 2032 plan | plan | projected
@fact dy0 = 2031 | date | D | year of first gas | 2028 plan | plan | projected
@fact dk = 18 | distance | D | kilometres from the maritime border | - | constant
@fact mc = 1500 | crowd | U | marchers, union count | 4 March 2032 | snapshot
@fact mp = 700 | crowd | U | marchers, police count | 4 March 2032 | snapshot
@fact bx = 6.1 | other | B | billions of US dollars of reserves | February 2032 | snapshot
@fact bm = 7.2 | duration | B | months of imports that reserves cover | February 2032 | snapshot
@fact bg = 1.1 | rate | B | growth of the economy | 2032 forecast of January | plan | projected
@fact bg2 = 0.4 | rate | B | growth of the economy | 2032 forecast of March | plan | projected
@fact bgd = 0.7 | margin | B | points taken off the growth forecast | March 2032 | snapshot
@fact ex = 14 | rate | P | share of the country's export earnings | 2031 | snapshot
@fact px = 7 | other | P | petrochemical plants standing still | March 2032 | snapshot
@fact pt = 11 | other | P | petrochemical plants on gas | - | constant
@trap p pi :: plants and idled plants
@trap cap o31 :: capacity and output
@trap o31 o32 :: last year and this
@trap gn gg :: gas needed and received
@trap pr prd :: price and demand
@trap pro pra :: offer and agreement
@trap jx jb :: dismissed and recalled
@trap jx jc :: staff and contract workers
@trap prg jxp :: twenty-five percent twice
@trap dy dy0 :: new and old date
@trap mc mp :: union and police
@rel share cu = o31 / cap
@rel change og = o31 -> o32
@rel diff gd = gn - gg
@rel share gs = gg / gn
@rel change tgg = tg0 -> tg
@rel change prg = pr -> prd
@rel change ag = a0 -> a1
@rel diff am = a1 - ac
@rel share jxp = jx / je
@rel product st = jx * sp
@rel share nm = n1 / r1
@rel diff bgd = bg - bg2

@doc a-newspaper | national newspaper | 2032-03-02
{245|jx} sent home at Caroni Nitrogen

Shivanna Ramsumair-Pierre

Security guards with lists met the 7 am shift at Point Lisas yesterday. By noon {245|jx|t=yesterday} workers of Caroni Nitrogen, {a quarter|jxp|v=25} of a staff of {980|je}, had handed in their passes.

The company has idled {two|pi} of its {four|p} ammonia plants. It needs {240 million|gn|v=240} cubic feet of gas a day, it said, and was getting {150 million|gg|v=150|t=last month} last month from the state supplier, NGSC.

"You can't run a kitchen on two-thirds of a stove," chief executive Gerard Ottley told reporters.

Those dismissed had {nine|sv} years' service on average and will get {$78,000|sp}, also on average. Welder Kendell Joseph, 39, has thirteen. "Carnival finish and they finish me."

Energy Minister Rohan Ali-Baptiste said that he'd been informed by WhatsApp. He promised gas from the Dragon Tail field by {2034|dy}.

The union will march on Thursday.

Also: Doubles up to $9 • WASA schedule • Red Force 312 for 7

@doc b-trade | fertiliser trade weekly | 2032-03-05
Trinidad: Caroni halves, Tampa yawns

Caroni's shutdown of half of its {2.4 million|cap} t/y ought to have lit a fire under the price of ammonia. It hasn't. Tampa settled for March at {$420|a2|t=for March}, better than February's {$385|a1|t=February's} but a world off ({30%|ag}, in fact, for February) the {$550|a0|t=a year before February} of a year before February. Plenty of tonnes from the Gulf Coast.

We understand that the state supplier wants {$6.75|prd} per mmBtu in the new contract, {25%|prg} more than the present {$5.40|pr}, and that Caroni had gone as far as {$6.00|!pro}. At February prices its margin over a cash cost of {$361|ac|t=last year's}, last year's, was {$24|am|t=February} a tonne. You can see why it'd rather have the row.

Output in 2031 was {1.92 million|o31|t=in 2031} t ({80%|cu|^} of capacity). For this year it guides to {1.25 million|o32|t=this year}, {35%|og|round} less.

{Seven|px|t=now} of {11|pt} plants at Point Lisas stand still now.

Baltic sulphur $131 | Urea NOLA $402 st | DAP $655

@doc c-union | union press release | 2032-03-04
PWA: "CARONI MUST NOT USE GAS AS AN EXCUSE"

{Fifteen hundred|mc|t=this morning} workers and families marched this morning from the Brian Lara roundabout to NGSC's gate. (The police officer who arrived at {700|mp|by=The police officer} should be given glasses.)

Facts the company did not put in its notice:

• It made US${61.8 million|n1|v=61.8|t=last year} last year on sales of US${1.03 billion|r1|v=1030|^}, or {6%|nm}.
• With the {245|jx} go {600|jc} contractors who get nothing at all.
• Severance in total: TT${19 million|st|round=1000000}. That's one day of the company's sales.

We also ask NGSC where the gas is. In 2010 the country produced {four billion|tg0|v=4|t=In 2010} cubic feet a day. In January it was {2.1 billion|!tg|v=2.1|t=In January}. Who slept?

The PWA calls for the state to take over the {two|pi} idle plants at a dollar each and run them.

President General Cheryl-Ann Marcano

@doc d-analysis | Sunday business column | 2032-03-14
Running on fumes

Trinidad has been called a petrol station with a beach. It's unfair: there are several beaches.

What's fair is that gas output has gone down by {40 per cent|tgg|t=since 2010} since 2010, to {2.4 billion|tg|v=2.4|t=now} cubic feet a day now, while the plants at Point Lisas, built for the old figure, stayed. They provide {6,200|jp} jobs and {14 per cent|ex|t=last year} of export earnings, as of last year.

Rescue lies {18|dk} kilometres from a maritime border, under the sea, in a field called Dragon Tail. It should have flowed in {2031|dy0}. The date is now {2034|dy|t=now}, at a cost of US${1.3 billion|di|v=1.3}, for {250 million|dr|v=250} cubic feet a day. That's Caroni's needs, with ten left for a barbecue.

The Central Bank, never a panicker, has taken its growth forecast down from {1.1|bg|t=in January} per cent in January to {0.4|bg2|t=this month} this month, that is by {0.7|bgd} of a point. Reserves of US${6.1 billion|bx|v=6.1|t=last month} last month would pay for {8.4|!bm|t=last month} months of imports. Fine. But one doesn't eat reserves.

I'm told that the company would restart tomorrow at $5.90, its offer, and that NGSC won't go beneath $6.25.

@doc e-wire | wire agency | 2032-03-22
Caroni Nitrogen, Trinidad gas supplier strike five-year deal

PORT OF SPAIN, March 22 (Transmarine) - Caroni Nitrogen will pay {$6.20|pra|t=on Monday} per million British thermal units of natural gas under a {five|cy}-year contract signed on Monday, settling a dispute that shut half of its ammonia capacity.

Its old contract price was {$5.40|pr}. The supplier had asked for {$6.75|prd|t=in February} in February and the company had offered {$5.90|pro|^}.

NGSC undertakes to deliver at least {200 million|-} cubic feet a day from May. The company, which had been {120 million|!gd|v=120|t=in February} short in February at {62.5%|gs} of its needs, will restart one plant and recall {120|jb|t=in May} of {245|jx|t=on March 1} dismissed workers in May. It had let them go on March 1.

"Nobody is smiling, so it must be a compromise," Energy Minister Ali-Baptiste said.

The central bank says reserves cover {7.2|bm|t=end-February} months of imports as of end-February.
