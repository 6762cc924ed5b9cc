@story p5-ghana-cocoa
@topic Ghana sets the cocoa price for the 2034/35 season
@subject C = Cocoa Marketing Authority | CMA | the Authority | the state buyer | the board
@subject G = Ghana | the country
@subject I = Ivory Coast | Côte d'Ivoire | the neighbour
@subject F = Nkosuo Farmers' Alliance | the Alliance | Nkosuo
@subject B = licensed buying companies | LBCs | the buyers | private buyers
@subject X = Federation of Cocoa Exporters | the exporters
@subject W = Western North | Western North region
@fact p = 3625 | price | G | cedis paid to growers for a 64-kilo bag | 2034/35 season | constant
@fact p0 = 3100 | price | G | cedis paid to growers for a 64-kilo bag | 2033/34 season | constant
@fact pc = 16.9 | rate | G | rise in the growers' price | 2034/35 season | constant
@fact pt = 56640 | price | G | cedis paid to growers for a tonne | 2034/35 season | constant
@fact pd = 4000 | price | F | cedis for a bag asked for by growers | 2034-08 | constant
@fact ip = 2800 | price | I | CFA francs paid to growers for a kilo | 2034/35 season | constant
@fact cr = 615000 | other | C | tonnes of cocoa expected to be harvested | 2034/35 season | plan | projected
@fact cx = 570000 | other | X | tonnes of cocoa expected to be harvested | 2034/35 season | plan | projected
@fact c0 = 531000 | other | G | tonnes of cocoa harvested | 2033/34 season | cumulative
@fact sm = 74000 | other | G | tonnes of cocoa smuggled out | 2033/34 season | cumulative
@fact ln = 1100000000 | budget | C | dollars borrowed to buy the crop | 2034/35 season | plan
@fact ln0 = 800000000 | budget | C | dollars borrowed to buy the crop | 2033/34 season | constant
@fact ar = 420000000 | other | B | cedis owed to the buying companies | 2034-08 | snapshot
@fact nb = 43 | other | B | companies licensed to buy | 2034/35 season | constant
@fact ha = 88000 | area | W | hectares lost to swollen shoot disease | 2034-08 | cumulative
@fact sd = 12000000 | units_pledged | C | seedlings to be handed out | 2035 | plan | pledged
@fact sdg = 7300000 | other | C | seedlings handed out | 2034-08 | cumulative
@fact fr = 800000 | other | G | cocoa farmers | - | constant
@fact ex = 10.6 | other | G | cedis to the dollar | 2034-08 | snapshot
@rel change pc = p0 -> p
@trap p p0 :: this season against last
@trap cr cx :: two forecasters
@trap cr c0 :: forecast against last harvest
@trap sd sdg :: promise against delivery
@trap p pd :: set against asked

@doc a-agency | foreign agency | 2034-08-15
Ghana lifts cocoa farmgate price by {16.9%|pc} to stem smuggling

ACCRA, Aug 15 (Corvus News) - Ghana will pay its cocoa growers {3,625|p|t=from Thursday|by=Agriculture Minister Abena Serwaa Dufuor} cedis for a bag of {64|-} kilos from Thursday, up from {3,100|p0|t=last season} last season, Agriculture Minister Abena Serwaa Dufuor said on Tuesday, a rise of {16.9%|pc} that she hoped would keep beans from crossing the border.

An estimated {74,000|sm|t=last season|by=the Authority} tonnes left the country illegally last season, according to the Authority, which bought {531,000|c0|t=in the same period} in the same period.

The new price works out at {56,640|pt} cedis a tonne. Farmers across the line in Ivory Coast get {2,800|ip} CFA francs a kilo.

The Authority expects a crop of {615,000|cr|by=The Authority} tonnes in 2034/35. The Federation of Cocoa Exporters is gloomier, at {570,000|cx|by=The Federation of Cocoa Exporters}, citing black pod and tired trees.

To fund purchases the board will borrow {$1.1 billion|ln|s=the board} from a pool of lenders, against {$800 million|ln0|t=a year ago} a year ago. ({$1|-} = {10.6|ex} cedis)

@doc b-daily | Accra daily | 2034-08-16
COCOA: New price is GH¢{3,625|p}
From Ebenezer Lartey, Sefwi Bekwai

APPLAUSE and a few boos greeted the announcement of GH¢{3,625|p|by=Madam Dufuor|t=yesterday} a bag by Madam Dufuor at a durbar here yesterday.

Nana Osei Kwadwo Bonsu II, who spoke for the chiefs, recalled that growers had asked for GH¢{4,000|pd|s=growers}. "We asked for a goat and you brought us {three|-} legs," he said to laughter.

The Minister announced that {7.3 million|sdg|by=The Minister} seedlings had gone out to farms since the replanting exercise began and that the figure would reach {12 million|sd|by=The Minister|t=by the end of next year} by the end of next year. In Western North alone, she said, swollen shoot has eaten {88,000|ha|by=she} hectares.

On the debts to LBCs she was firm: the GH¢{420 million|ar|by=she} outstanding would be cleared "before the first truck is loaded". There are {43|nb} such companies on this season's list.

Some {800,000|~fr} farmers live by the crop.

Photo: {3|-} of {9|-}. Credit: E. Lartey. Comments ({61|-})

@doc c-letter | London commodity newsletter | 2034-08-17
SOFTS DAILY / Cocoa / W Africa

- Opening Ghana tag of GHS {3,625|p} is +{17%|pc}, in line with our number ({15-18%|-}).
- State forecaster pencils in {640,000|!cr|s=State forecaster} t of beans for the year just starting. Trade house consensus nearer {570k|cx|s=Trade house consensus}. We side with the trade.
- Syndicate has closed at {$1.1bn|ln}, oversubscribed. Tenor {7|-} months. Last year's was {$800m|ln0|t=Last year's}.
- Leakage: {74 kt|sm|v=74000|t=in 33/34} slipped out in 33/34. At a CFA {2,800|ip|s=Abidjan} price set by Abidjan in April the arbitrage is now roughly shut, freight paid.
- Watch: middlemen still waiting on GHS {470m|!ar|by=two treasurers|s=middlemen} from Accra for beans delivered in May, {two|-} treasurers tell us. No cash, no trucks.

Dec contract London +{1.8%|-}. Rainfall page {6|-}.

@doc d-union | press release | 2034-08-16
FOR IMMEDIATE RELEASE
Nkosuo: {three|-} legs are not a goat

The Nkosuo Farmers' Alliance notes Tuesday's decision. We wanted {4,000|pd|s=We}. What our members will find written on the purchasing clerk's board from Thursday is {3,525|!p|t=from Thursday}, and from that he will take his cut for "moisture".

The Alliance reminds the nation that {3,100|p0|t=the year before} in the year before bought {two and a half|-} bags of fertiliser and that today a bag of cocoa buys fewer than {two|-}.

We welcome the pledge of {12 million|sd} young trees. We also count. Our district secretaries have seen {4.1 million|?sdg|by=Our district secretaries} of them planted, many dead by March. In Western North, {88,000|ha} hectares of sick cocoa await the axe and the compensation.

If private buyers are not paid the GH¢{420 million|ar} they are due, they'll buy on credit from {800,000|fr} poor men. That we shall resist.

Issahaku Tindana, General Secretary. Tel. 030 555 0147
