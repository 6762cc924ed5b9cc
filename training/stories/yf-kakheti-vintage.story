@story yf-kakheti-vintage
@topic The grape harvest in eastern Georgia: hail, prices at the gate, a world tasting and exports
@subject K = Kakheti | the region | the vineyards
@subject H = Hailstorm | the hail | the storm
@subject C = Coordinating centre | the centre | Vintage 2035 headquarters
@subject S = Saperavi | the red grape | red
@subject R = Rkatsiteli | the white grape | white
@subject G = Growers | grape growers | farmers
@subject W = Tela Marani | the winery | the company
@subject A = National Wine Agency | the agency
@subject T = Telavi tasting | the tasting | judges
@subject M = Minister Guram Lomidzeishvili | Lomidzeishvili | the minister
@subject F = Rtveli festival | the festival | Alaverdi fair
@subject Q = Qvevri makers | potters | Kbiladze
@fact ton = 286000 | other | K | tonnes of grapes brought in | 28 October 2035 | cumulative
@fact ton1 = 94000 | other | K | tonnes of grapes brought in | 20 September 2035 | cumulative
@fact ton34 = 325000 | other | K | tonnes of grapes brought in | 2034 | constant
@fact fall = 12 | rate | K | fall of the crop | 2035 | snapshot
@fact plan = 310000 | other | C | tonnes of grapes brought in | August 2035 forecast | plan | projected
@fact sap = 128700 | other | S | tonnes brought in | 28 October 2035 | cumulative
@fact rka = 137280 | other | R | tonnes brought in | 28 October 2035 | cumulative
@fact oth = 20020 | other | K | tonnes of rare kinds brought in | 28 October 2035 | cumulative
@fact sappc = 45 | other | S | share of the crop | 28 October 2035 | snapshot
@fact psap = 2.1 | price | S | lari a kilogram | 2035 | snapshot
@fact prka = 1.5 | price | R | lari a kilogram | 2035 | snapshot
@fact psap34 = 1.8 | price | S | lari a kilogram | 2034 | snapshot
@fact sub = 0.4 | price | M | lari a kilogram of subsidy for white grapes | 2035 | constant
@fact subt = 54912000 | budget | M | lari of subsidy for white grapes | 2035 | cumulative
@fact inc = 476190000 | revenue | G | lari paid to growers | 28 October 2035 | cumulative
@fact incs = 270270000 | revenue | G | lari paid to growers for red grapes | 28 October 2035 | cumulative
@fact incr = 205920000 | revenue | G | lari paid to growers for white grapes | 28 October 2035 | cumulative
@fact ha = 3400 | area | H | hectares hit | 2 September 2035 | snapshot
@fact had = 1190 | area | H | hectares wiped out | 2 September 2035 | snapshot
@fact hadpc = 35 | area | H | share of the hit land that was wiped out | 2 September 2035 | snapshot
@fact vil = 14 | other | H | villages hit | 2 September 2035 | snapshot
@fact mm = 38 | other | H | millimetres of the largest stones | 2 September 2035 | constant
@fact min = 17 | duration | H | minutes | 2 September 2035 | constant
@fact fam = 2260 | homes | H | families with losses | September 2035 | snapshot
@fact comp = 4500 | price | M | lari of aid a hectare | 2035 | plan | pledged
@fact ins = 27 | other | G | share of growers with insurance | 2035 | snapshot
@fact rock = 85 | other | H | anti-hail rocket posts | 2035 | constant
@fact rockw = 61 | other | H | anti-hail rocket posts that fired | 2 September 2035 | constant
@fact grow = 19800 | other | G | growers who sold | 28 October 2035 | cumulative
@fact win = 254 | other | K | wineries that bought | 28 October 2035 | cumulative
@fact que = 16 | waiting | G | hours of wait at the gate | 20 September 2035 | snapshot
@fact quel = 3 | waiting | G | hours of wait at the gate | October 2035 | snapshot
@fact wton = 31000 | other | W | tonnes bought | 28 October 2035 | cumulative
@fact sug = 24.5 | other | S | degrees of sugar | 2035 | snapshot
@fact sugmin = 22 | other | W | degrees of sugar demanded | - | constant | threshold
@fact exp = 118000000 | other | A | bottles exported | 2034 | constant
@fact exp0 = 100000000 | other | A | bottles exported | 2033 | constant
@fact expr = 18 | rate | A | rise of exports | 2034 | snapshot
@fact ctry = 66 | other | A | countries supplied | 2034 | constant
@fact tast = 742 | other | T | wines tasted | 12 October 2035 | constant
@fact gold = 89 | other | T | gold medals | 12 October 2035 | constant
@fact goldpc = 12 | other | T | share of wines with gold | 12 October 2035 | snapshot
@fact jud = 48 | other | T | judges | 12 October 2035 | constant
@fact top = 98 | score | T | points of the best wine | 12 October 2035 | constant
@fact qv = 1900 | price | Q | lari for a thousand-litre jar | 2035 | snapshot
@fact qvn = 34 | other | Q | jars made in a year | 2034 | constant
@fact fest = 52000 | crowd | F | visitors | 6 October 2035 | snapshot
@fact tour = 9700 | crowd | F | foreign visitors | 6 October 2035 | snapshot
@trap ton ton1 :: September and the end
@trap ton ton34 :: two years
@trap plan ton :: forecast and crop
@trap psap prka :: red and white
@trap ha had :: hit and wiped out
@trap que quel :: two waits
@trap rock rockw :: all posts and those that fired
@trap fall goldpc :: two figures of twelve percent
@trap sub prka :: subsidy and price
@trap fest tour :: all and foreigners
@rel change fall = ton34 -> ton
@rel sum ton = sap + rka + oth
@rel share sappc = sap / ton
@rel sum inc = incs + incr
@rel share hadpc = had / ha
@rel change expr = exp0 -> exp
@rel share goldpc = gold / tast

@doc tbilisi-wire | wire agency | 2035-09-03
Hail wrecks Georgian vineyards days before harvest

TELAVI, Georgia, Sept 3 (Iveria) - Hailstones {38|mm} millimetres thick battered vineyards in eastern Georgia on Sunday evening, damaging some {3,400|~ha} hectares in {14|vil} villages, officials said on Monday.

On {1,190|had} hectares, {35%|hadpc} of the area hit, nothing is left to pick. The storm lasted {17|min} minutes.

Of {85|rock} rocket posts set up to break hail clouds {61|rockw} fired; the remainder had no clearance because of an airliner, the agriculture ministry said.

Minister Guram Lomidzeishvili promised {4,500|comp} lari a hectare to those who lost everything. Only {27%|ins} of growers carry insurance.

Before the storm a crop of {310,000|plan|t=Before the storm} tonnes had been expected, compared with {325,000|ton34|t=in 2034} in 2034. Picking starts next week.

@doc gurjaani-radio | local radio script | 2035-09-20
Radio Alazani, the harvest hour

Good evening to everyone who is listening in a lorry. I know where you are: before the gate at Tela Marani, and you've been there {sixteen|que} hours.

The centre in Telavi tells us that {ninety-four thousand|ton1|t=as of tonight} tonnes are in as of tonight. Red goes at {two lari ten|psap|v=2.1} a kilo, white at {one fifty|prka|v=1.5}, and for white the state adds {forty|sub|v=0.4} tetri, don't forget to sign for it.

The winery won't take saperavi under {twenty-two|sugmin} degrees of sugar. No fear this year: we measured {twenty-four and a half|sug} in Mukuzani.

Eter from Velistsikhe asks about the hail money. Eter, you are one of {2,260|fam} families on the list. It's {four and a half thousand|comp|v=4500} a hectare, if the commission finds the hectare empty. Photograph it!

A song for the gate now. Weather tomorrow dry, {23|-} degrees. Bread: {1.60|-}.

@doc centre-final | government bulletin | 2035-10-29
Vintage 2035 headquarters: final report

1. From 9 September to 28 October {286,000|ton|t=to 28 October} tonnes of grapes were processed in Kakheti, {12%|fall} less than last year ({325,000|ton34|t=last year}).

2. Rkatsiteli {137,280|rka} t; Saperavi {128,700|sap} t, or {45%|sappc}; Kisi, Khikhvi and other rare varieties {20,020|oth} t.

3. {19,800|grow} growers sold to {254|win} wineries. They were paid GEL {270.27 million|incs} for Saperavi and GEL {205.92 million|incr} for Rkatsiteli, together GEL {476.19 million|inc}.

4. Subsidy for Rkatsiteli, GEL {0.40|sub} per kilogram, amounted to GEL {54.9 million|subt|round=100000}.

5. The hail of 2 September affected {3,400|ha} ha. Compensation is being paid to {2,260|fam} families.

6. Average waiting time at reception points: {three|quel|t=in October} hours in October. Complaints received: {118|-}.

The headquarters has ceased work. Hotline closed.

@doc decanter-style | wine magazine | 2035-11-05
Small year, big reds

By Hettie Marchbanks

A short crop is a grower's grief and a drinker's luck. In Telavi last month {48|jud} of us sat down to {742|tast} wines and gave gold to {89|gold}, or {12%|goldpc}, and every second one was a Saperavi. The best, from a cellar of {three|-} jars in Kardenakhi, got {98|top} points. I gave it {99|-}. It smelled of a struck match and a plum.

Why so good? Sugar of {24.5|sug} degrees with cool nights. Why so little? Hail, of course: {seventeen|min} minutes that cost {14|vil} villages their autumn. The region brought in {286,000|ton} tonnes where {310,000|plan|t=in August} had been foretold in August.

Prices have followed. Saperavi made {2.10|psap} lari a kilo against {1.80|psap34|t=last year} last year. And a buried clay jar of {a thousand|-} litres now costs {1,900|qv}, if you can get one. Zaza Kbiladze makes {34|qvn} in a year. He has orders until {2039|-}.

Exports were {118 million|exp|t=in 2034} bottles in 2034, to {66|ctry} countries. I took {one|-} home.

Tasting notes, p. {61|-}. Corked? Write to us.

@doc opposition-daily | newspaper | 2035-10-31
The kilo and the queue

So the minister calls it a "dignified vintage". {476 million|inc} lari to growers, he says, as though he had printed it himself. Divide by {19,800|grow} and you get {24,000|-} apiece, from which diesel, pickers and copper sulphate have still to be paid.

In September people waited {16|que|t=In September} hours with grapes cooking under tarpaulin. In October it was {three|quel|t=In October}, since by then there was nothing left to bring.

Those {61|rockw} rocket posts: were we not told that {85|rock} would protect every vine from Sagarejo to Lagodekhi? One airliner with {140|-} passengers, and {24|-} posts stood idle.

Tela Marani alone took {31,000|wton} tonnes, more than {a tenth|-} of the lot. It belongs, by coincidence, to the brother-in-law of the man who fixes the subsidy, {55 million|~subt} lari in all.

Exports rose {18|expr|t=last year} per cent last year, from {100 million|exp0|t=in 2033} bottles in 2033. We're glad. Now let somebody tell Kakheti.

@doc festival-captions | photo captions | 2035-10-07
Rtveli at Alaverdi: the day in {seven|-} pictures

1. The treading trough, cut from one lime tree, {4|-} metres long. Inside: pupils of School No. {2|-}.

2. Part of a crowd that the police put at {52,000|fest|by=the police}. {9,700|tour} had come from abroad, most of them in the same {80|-} coaches.

3. A potter, Zaza Kbiladze, beside a qvevri. Price: {1,900|qv} lari, without the hole to put it in.

4. Monks sold their white at {25|-} lari. It ran out at two.

5. A lorry from Velistsikhe with what the hail left. The village was among {fourteen|vil} that were struck.

6. Choir from Artana, {31|-} men, average age not disclosed.

7. The minister tastes. He was informed that it was last year's.
