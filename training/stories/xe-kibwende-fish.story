@story xe-kibwende-fish
@topic Lake fishery of Kibwende: catch, licences and patrol boats
@subject K = Kibwende lake fishery | the fishery | the lake | Kibwende
@subject F = Kibwende fishers' union | the fishers' union | fishers
@subject P = Kibwende lake police | the lake police | patrols
@fact c = 27600 | other | K | tonnes landed | 2033 | constant
@fact c2 = 34500 | other | K | tonnes landed | 2032 | constant
@fact dn = 6900 | other | K | tonnes fewer landed | 2033 | constant
@fact dp = -20 | rate | K | change in tonnes landed | 2033 | constant
@fact per = 15180 | other | K | tonnes of perch landed | 2033 | constant
@fact til = 8020 | other | K | tonnes of tilapia landed | 2033 | constant
@fact sar = 4400 | other | K | tonnes of small silver fish landed | 2033 | constant
@fact ps = 55 | other | K | share of perch in tonnes landed | 2033 | constant
@fact lic = 2300 | other | F | boats with a licence | 2033 | snapshot
@fact mot = 920 | other | F | boats with a licence and an engine | 2033 | snapshot
@fact sai = 1380 | other | F | boats with a licence and a sail | 2033 | snapshot
@fact cb = 12 | other | K | tonnes per boat | 2033 | constant
@fact ms = 40 | other | F | share of engine boats among the licensed | 2033 | snapshot
@fact fee = 35 | price | K | dollars for a licence | 2033 | constant
@fact fees = 80500 | revenue | K | dollars from licences | 2033 | constant
@fact net = 1316 | other | P | nets seized | 2033 | cumulative
@fact net2 = 940 | other | P | nets seized | 2032 | cumulative
@fact np = 40 | rate | P | growth of nets seized | 2033 | constant
@fact arr = 87 | arrests | P | arrests | 2033 | cumulative
@trap ms np :: forty percent of boats, forty percent more nets
@trap sai net :: boats and nets
@rel diff dn = c2 - c
@rel change dp = c2 -> c
@rel sum c = per + til + sar
@rel share ps = per / c
@rel sum lic = mot + sai
@rel product c = lic * cb
@rel share ms = mot / lic
@rel product fees = lic * fee
@rel change np = net2 -> net

@doc a-daily | daily | 2034-02-11
Lake gives {a fifth|dp|v=-20} less

By Immaculée Barongo

The scales at the eleven landing sites do not lie, though some fishers do. They weighed {27,600|c|t=last year} tonnes last year and {34,500|c2|t=the year before} the year before: {6,900|dn} tonnes went missing, or {20 percent|dp|v=-20}.

Perch, for export, was {15,180|per} tonnes, {65 percent|!ps} of everything. Tilapia made {8,020|til} tonnes and the small silver fish {4,400|sar}.

{2,300|lic} boats hold a licence. {920|mot} have an engine, {1,830|!sai} a sail. Each landed {12|cb} tonnes, taken together.

The lake police burned {1,316|net} nets with too small a mesh, after {940|net2|t=in 2032} in 2032, that is {40 percent|np} more.

@doc b-union | statement | 2034-02-14
Fishers' union: it is not the small boats

Look at the register. {1,380|sai} of us sail, {920|mot} have engines; that is {40|ms} engines to every hundred boats, and {2,300|lic} boats in all. We pay {35|fee} dollars a boat, {85,000|!fees} dollars for the treasury, and get {two|-} lanterns on the pier.

The catch fell by {6,900|dn} tonnes, from {34,500|c2} to {27,600|c}. Ask the factories why.

@doc c-police | press release | 2034-01-20
Lake police: annual return 2033

Illegal nets taken: {1,316|net} ({940|net2|t=2032} in 2032; {40%|np} up). Arrests: {87|arr}. Boats stopped: {410|-}. The force regrets the loss of patrol craft 7 in the storm of 3 May.
