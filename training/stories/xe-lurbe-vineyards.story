@story xe-lurbe-vineyards
@topic Hail and harvest in the Lurbe valley vineyards
@subject V = Lurbe valley vineyards | the vineyards | the valley | growers
@subject I = Mutuelle Agricole du Lurbe | the mutual | the insurer
@subject W = Lurbe wine cooperative | the cooperative | the co-op
@fact ar = 3200 | area | V | hectares under vine | 2029 | constant
@fact hit = 1152 | area | V | hectares hit by the hail | 2029-06-18 | constant
@fact hs = 36 | other | V | share of the vines hit by the hail | 2029-06-18 | constant
@fact tot = 412 | area | V | hectares destroyed by the hail | 2029-06-18 | constant
@fact par = 740 | area | V | hectares damaged in part by the hail | 2029-06-18 | constant
@fact hv = 88000 | other | W | hectolitres brought in | 2029 harvest | constant
@fact hv8 = 125000 | other | W | hectolitres brought in | 2028 harvest | constant
@fact ls = 37000 | other | W | hectolitres fewer brought in | 2029 harvest | constant
@fact lp = -29.6 | rate | W | change in hectolitres brought in | 2029 harvest | constant
@fact red = 51000 | other | W | hectolitres of red brought in | 2029 harvest | constant
@fact whi = 26500 | other | W | hectolitres of white brought in | 2029 harvest | constant
@fact ros = 10500 | other | W | hectolitres of rosé brought in | 2029 harvest | constant
@fact pr = 145 | price | W | euros paid for a hectolitre | 2029 harvest | constant
@fact rev = 12760000 | revenue | W | euros paid for the harvest | 2029 harvest | constant
@fact cl = 640 | other | I | claims | 2029-10 | cumulative
@fact pd = 512 | other | I | claims settled | 2029-10 | cumulative
@fact op = 128 | other | I | claims open | 2029-10 | snapshot
@fact ps = 80 | other | I | share of claims settled | 2029-10 | snapshot
@trap hs lp :: hectares hit and harvest lost
@trap pd tot :: claims and hectares
@rel share hs = hit / ar
@rel sum hit = tot + par
@rel diff ls = hv8 - hv
@rel change lp = hv8 -> hv
@rel sum hv = red + whi + ros
@rel product rev = hv * pr
@rel sum cl = pd + op
@rel share ps = pd / cl

@doc a-regional | regional daily | 2029-10-27
Vendange : the hail picked first

LURBE. The last press was rinsed on Friday, and the cooperative has done its accounts: {88,000|hv|t=this year|by=the cooperative} hectolitres this year against {125,000|hv8|t=last|by=the cooperative} last. The valley is {37,000|ls} short, or {29.6%|lp|v=-29.6}.

It began on 18 June at ten past six. In twelve minutes stones as big as apricots fell on {1,152|hit} of {3,200|ar} hectares, {36%|hs} of the vines. {412|tot} hectares were stripped to the wire, {470|!par} lost a part of their fruit.

Red made up {51,000|red} hectolitres of the harvest, white {26,500|whi} and rosé {10,500|ros}.

Chair Maëlle Ouédraogo hopes for "a year without apricots".

Photo: Y. Etcheverry | 3 min read

@doc b-trade | trade paper | 2029-11-02
Lurbe: volumes down, price holds

Growers in the Lurbe delivered {88,000|hv} hl, {37,000|ls} hl below the {125,000|hv8|t=in 2028} hl brought in in 2028. The breakdown: red {51,000|red}, white {26,500|whi}, rosé {15,000|!ros}.

At {€145|pr} a hectolitre the co-op will pay out {€12.67 million|!rev}. Rivals on the coast paid {€131|-}.

On insurance, the mutual reports {640|cl} claims. {512|pd} are settled, or {80%|ps}, and {128|op} pending.

@doc c-insurer | press release | 2029-10-30
Hail of 18 June: where we stand

Four months on, the Mutuelle Agricole has closed {512|pd|t=Four months on} of {640|cl|^} files, {four out of five|ps|v=80}. {128|op|^} are with the experts, most of them among the {740|par} hectares damaged in part. The {412|tot} hectares of total loss were paid first. These make up the {1,152|hit} hectares seen from the air.

Premiums will rise by {six|-} percent in spring.
