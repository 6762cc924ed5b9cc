@story barents-cod
@topic Norwegian cod quotas for 2032: advice, agreement and what the coast makes of it
@subject N = Norway | Norwegian vessels | the Norwegians
@subject S = Institute of Sea Research | scientists | the institute | researchers
@subject A = joint fisheries commission | commission | the negotiators
@subject C = Coastal Fishers' League | League | coastal fishers
@subject T = trawler fleet | trawlers
@subject I = Iceland
@subject L = Lofothav Seafood | Lofothav
@subject J = Jorunn Nergård | Nergård | fisheries minister | the minister
@fact adv = 311000 | other | S | tonnes of cod advised | 2032 | plan
@fact tac = 340000 | other | A | tonnes of cod allowed in all | 2032 | plan
@fact tacl = 453000 | other | A | tonnes of cod allowed in all | 2031 | constant
@fact fall = 24.9 | rate | A | cut of the cod quota in percent | 2032 | plan
@fact no = 163000 | other | N | tonnes of cod allowed | 2032 | plan
@fact nol = 212400 | other | N | tonnes of cod allowed | 2031 | constant
@fact caught = 205700 | other | N | tonnes of cod landed | 2031 | cumulative
@fact trw = 52000 | other | T | tonnes of cod allowed | 2032 | plan
@fact cst = 111000 | other | C | tonnes of cod allowed | 2032 | plan
@fact had = 128000 | other | A | tonnes of haddock allowed | 2032 | plan
@fact ice = 212000 | other | I | tonnes of cod allowed | 2031-32 | constant
@fact p = 61.5 | price | C | kroner for a kilo of cod at the quay | 2031-11 | snapshot
@fact pl = 44 | price | C | kroner for a kilo of cod at the quay | 2030-11 | snapshot
@fact pmin = 52.25 | price | C | kroner of minimum price for a kilo of cod | 2031-11 | constant | threshold
@fact stock = 560000 | other | S | tonnes of spawning cod | 2031 | snapshot | projected
@fact stockl = 1050000 | other | S | tonnes of spawning cod | 2021 | snapshot | projected
@fact lim = 460000 | other | S | tonnes of spawning cod below which the stock is in danger | - | constant | threshold
@fact shalf = 53.3 | rate | S | spawning stock as a share of that of ten years before in percent | 2031 | snapshot
@fact pg = 39.8 | rate | C | yearly rise of the quay price in percent | 2031-11 | snapshot
@fact unc = 6700 | other | N | tonnes of the cod quota not yet caught | 2031 | snapshot
@fact nd = 49400 | other | N | tonnes by which the cod quota falls | 2032 | plan
@fact fhv = 10000000000 | revenue | N | kroner of quay value of the cod quota | 2032 | plan | projected
@fact layp = 29.7 | rate | L | percent of the staff to be laid off | 2032 | plan
@fact boats = 1690 | other | C | boats with a right to cod | 2031 | snapshot
@fact boatl = 2240 | other | C | boats with a right to cod | 2021 | snapshot
@fact jobs = 320 | jobs | L | people employed | 2031-11 | snapshot
@fact lay = 95 | jobs | L | people to be laid off for the winter | 2032 | plan
@fact exp = 15800000000 | revenue | N | kroner of cod exports | 2031 | snapshot | projected
@fact aid = 250000000 | budget | J | kroner of aid to coastal plants | 2032 | plan | pledged
@rel sum no = trw + cst
@rel diff unc = nol - caught
@rel diff nd = nol - no
@rel change pg = pl -> p
@rel share layp = lay / jobs
@rel share shalf = stock / stockl
@rel change fall = tacl -> tac
@trap adv tac :: what is advised and what is agreed
@trap tac no :: the whole quota and Norway's part
@trap no ice :: two countries, two stocks
@trap nol caught :: allowed and landed
@trap p pmin :: the price paid and the legal floor
@trap stock lim :: the stock and the danger line

@doc a-wire | wire agency | 2031-10-23
Barents Sea cod quota cut by {a quarter|~fall|v=25} for 2032

OSLO, Oct 23 (Wire) - The total catch of cod in the Barents Sea will be limited to {340,000|tac|t=next year} tonnes next year, {25 percent|fall|round} less than this year's {453,000|tacl|t=this year's}, the joint fisheries commission said on Thursday.

Scientists had recommended no more than {311,000|adv|by=Scientists had recommended} tonnes.

Norwegian vessels may land {163,000|no|t=next year} tonnes, down from {212,400|nol}. Of that, trawlers get {52,000|trw} and the coastal fleet {111,000|cst}, Fisheries Minister Jorunn Nergård said.

The spawning stock is put at {560,000|stock|m=projected} tonnes, little more than {half|~shalf} of what it was a decade ago; at {460,000|lim|m=threshold} it would be classed as endangered. The haddock quota was set at {128,000|had}.

@doc b-coast | coastal weekly, translated | 2031-10-31
{A hundred and eleven thousand|cst|v=111000} for the small boats

Myre: "When my father took me out, nobody asked how many kilos," says Edvin Tøllefsen, 62. Next year somebody will. The coastal fleet is left with {111,000|cst|t=Next year} tonnes of skrei and shore cod, to be shared among {1,690|boats} boats; ten years ago there were {2,240|boatl|t=ten years ago} of them.

What makes up for a little is the price. At the quay here they paid {kr 61.50|p|t=this week|v=61.5} a kilo this week, far above the guaranteed {52.25|pmin|m=threshold}. Last November Edvin got {44|pl|t=Last November}.

But the filleting halls do not live on price. Lofothav Seafood, {320|jobs} on the payroll, has told {95|lay} of them to stay at home from January. The minister has promised the villages {250 million|aid|by=The minister has promised} kroner. "For {30|-} plants. Work it out," says Lofothav's foreman.

From the noticeboard: Bingo Friday 19.00, first prize 5,000. Diesel 14.90 at Myre Bunker.

@doc c-q | broadcaster explainer | 2031-10-24
Why is there less cod, and what does it mean for your Friday fish?

How much less? The two countries that share the sea will take {340,000|tac|t=in 2032} tonnes in 2032. It was {453,000|tacl|t=in the current year} in the current year. Norway's piece of the cake shrinks to {163,000|no}.

Is that what the researchers wanted? Almost. They said {311,000|adv|by=the researchers}. By their estimate only {560,000|stock} tonnes of fish of spawning age are left, compared with more than {a million|>stockl|t=in 2021|v=1000000} in 2021. The alarm bell rings at {460,000|lim}.

Did we at least catch what we were allowed? Not quite: {205,700|caught|t=so far this year} of {212,400|nol} tonnes so far this year, and the trawlers have gone home.

Can we not buy from Iceland? Iceland's own limit is {212,000|ice} tonnes, and the British want that.

Will it get dearer? It has. The quay price went from {44|pl|t=in a year} to {61.50|p|^} kroner in a year: up {40|~pg} percent.

@doc d-trade | seafood trade site | 2031-11-05
Lower volume, higher value: Norway's cod sums

Norway is on course to sell cod abroad for {NOK 15.8 billion|exp|t=this year|v=15800000000|m=projected} this year, a record, with {6,700|unc} tonnes of its allowance still in the water. Buyers in Setúbal and Boston swallowed every increase.

Next year's equation is harder. The national allocation falls by {49,400|nd} tonnes, to {163,000|no|t=Next year's}. Even at {NOK 61.50|p|v=61.5} a kilo the first-hand value of that comes to {NOK 10 billion|~fhv|v=10000000000}.

Plants on the coast are mothballing lines. Lofothav will furlough {95|lay} of {320|jobs}, or {three in ten|~layp|v=30}. Government relief of {NOK 250 million|aid|v=250000000} has been pencilled in but parliament has yet to vote on it.

For haddock, fixed at {128,000|had} tonnes, prospects are brighter.

Related: Salmon spot NOK 81.20 (week 44) | Snow crab TAC up 9% | Whitefish Summit early bird €690
