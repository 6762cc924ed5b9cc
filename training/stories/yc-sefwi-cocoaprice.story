@story sefwi-cocoaprice
@topic Ghana sets the cocoa farmgate price for a new season while smuggling, swollen shoot and debt eat the crop
@subject B = Ghana Cocoa Authority | GCA | the Authority | the regulator | cocoa authority
@subject F = National Cocoa Farmers' Alliance | NCFA | the alliance | farmers' alliance
@subject I = Ivory Coast | Côte d'Ivoire | Abidjan | across the border | the Ivorians
@subject L = London cocoa futures | London | cocoa futures | the terminal market
@subject S = Sefwi Wiawso | Sefwi | the district
@subject K = Kwesi Boakye-Tandoh | Boakye-Tandoh | the finance minister
@subject T = Tropenhandel Bremen | Tropenhandel | the German trader
@subject A = Asantewaa Fordjour | Fordjour | the farmer
@fact c1 = 3100 | price | B | cedis paid to farmers for a bag | 2029/30 season | constant
@fact c2 = 3720 | price | B | cedis paid to farmers for a bag | 2030/31 season | plan
@fact cg = 20 | rate | B | rise of the price paid to farmers | 2030/31 season | snapshot
@fact cd = 620 | margin | B | cedis added to the price of a bag | 2030/31 season | snapshot
@fact cf = 4500 | price | F | cedis demanded for a bag | September 2030 | plan | hypothetical
@fact ct1 = 49600 | price | B | cedis paid to farmers for a tonne | 2029/30 season | constant
@fact ct2 = 59520 | price | B | cedis paid to farmers for a tonne | 2030/31 season | plan
@fact bt = 16 | other | B | bags to the tonne | - | constant
@fact cu = 3968 | price | B | dollars paid to farmers for a tonne | 2030/31 season | snapshot
@fact fx = 15 | price | - | cedis to the dollar | September 2030 | snapshot
@fact ic = 2800 | price | I | CFA francs paid to farmers for a kilo | 2030/31 season | plan
@fact id = 4540 | price | I | dollars paid to farmers for a tonne | 2030/31 season | snapshot
@fact idd = 572 | margin | - | dollars a tonne between the two farm prices | 2030/31 season | snapshot
@fact l = 6200 | price | L | dollars for a tonne | 6 September 2030 | snapshot
@fact ly = 7150 | price | L | dollars for a tonne | September 2029 | snapshot
@fact ls = 64 | rate | B | farm price as a share of the world price | 2030/31 season | snapshot
@fact lq = 70 | rate | B | farm price as a share of the world price promised | 2028 election | plan | pledged
@fact q1 = 530000 | other | B | tonnes of cocoa harvested | 2029/30 season | cumulative
@fact q0 = 610000 | other | B | tonnes of cocoa harvested | 2028/29 season | cumulative
@fact qg = 13.1 | rate | B | percent fall of the harvest | 2029/30 season | snapshot
@fact qp = 700000 | other | B | tonnes of cocoa harvested | forecast in 2029, for 2029/30 | plan | projected
@fact q2 = 580000 | other | B | tonnes of cocoa harvested | forecast in 2030, for 2030/31 | plan | projected
@fact q2t = 540000 | other | T | tonnes of cocoa harvested | trader's forecast, for 2030/31 | plan | projected
@fact sm = 90000 | other | B | tonnes smuggled out | 2029/30 season, authority | cumulative | projected
@fact smf = 150000 | other | F | tonnes smuggled out | 2029/30 season, alliance | cumulative | projected
@fact sz = 4100 | other | B | tonnes seized at the border | 2029/30 season | cumulative
@fact ar = 312 | arrests | B | smugglers arrested | 2029/30 season | cumulative
@fact db = 32000000000 | other | B | cedis of debt | end of 2029 | snapshot
@fact dbd = 5800000000 | other | B | cedis of debt turned into equity | 2030 budget | plan | pledged
@fact dbr = 26200000000 | other | B | cedis of debt left | after the swap | plan
@fact ln = 900000000 | other | B | dollars of syndicated loan | 2030/31 season | plan | projected
@fact lo = 1300000000 | other | B | dollars of syndicated loan | 2028/29 season | constant
@fact sv = 410000 | area | B | hectares with swollen shoot | 2030 | snapshot
@fact sa = 1900000 | area | B | hectares of cocoa | 2030 | snapshot
@fact svp = 21.6 | rate | B | share of cocoa land with swollen shoot | 2030 | snapshot
@fact rh = 68000 | area | B | hectares replanted | August 2030 | cumulative
@fact ff = 800000 | other | B | cocoa farmers | 2030 | snapshot
@fact st = 9600 | jobs | B | people employed | 2030 | snapshot
@fact sc = 1400 | jobs | B | jobs to go | by 2031 | plan | projected
@fact sb = 5 | price | F | bags an acre | 2030 | snapshot
@fact ow = 6 | duration | F | weeks farmers wait for their money | 2029/30 season | snapshot
@fact od = 1200000000 | other | B | cedis owed to buying companies | September 2030 | snapshot
@fact aa = 7 | area | A | acres of cocoa | 2030 | snapshot
@fact ab = 31 | other | A | bags sold | 2029/30 season | cumulative
@fact ab0 = 58 | other | A | bags sold | 2026/27 season | cumulative
@fact ag = 11 | distance | A | kilometres from her farm to the border | - | constant
@fact al = 250 | price | A | cedis paid to a labourer for a day | 2030 | snapshot
@fact mb = 47 | other | S | mining pits on former cocoa land | August 2030 | snapshot
@trap c2 cf :: price set and price demanded
@trap c1 c2 :: last season and the new
@trap sm smf :: two estimates of smuggling
@trap sm sz :: smuggled and seized
@trap q2 q2t :: two forecasts
@trap qp q1 :: forecast and harvest of the same season
@trap cu id :: Ghanaian and Ivorian price
@trap db dbr :: debt before and after the swap
@trap ls lq :: share paid and share promised
@rel change cg = c1 -> c2
@rel diff cd = c2 - c1
@rel product ct2 = c2 * bt
@rel product ct1 = c1 * bt
@rel product ct2 = cu * fx
@rel diff idd = id - cu
@rel share ls = cu / l
@rel change qg = q0 -> q1
@rel diff dbr = db - dbd
@rel share svp = sv / sa

@doc a-wire | wire agency | 2030-09-06
Ghana raises cocoa farmgate price by 20% for new season

ACCRA, Sept 6 (Equator) - Ghana will pay its cocoa farmers {59,520 cedis|ct2|t=in the season that opens next week} ({$3,968|cu}) a tonne in the season that opens next week, {20%|cg} more than in the last, Finance Minister Kwesi Boakye-Tandoh said on Friday.

The increase takes a 62.5-kg bag to {3,720 cedis|c2} from {3,100|c1}. The price is equal to {64%|ls} of the world market, he said. London futures traded at the equivalent of {$6,200|l|t=on Friday} a tonne on Friday, down from {$7,150|ly|t=a year ago} a year ago.

Neighbouring Ivory Coast, the top grower, has said it will pay {2,800|ic} CFA francs a kilo, or about {$4,540|~id} a tonne, and traders said the gap of {$572|idd} would keep beans flowing over the border.

Ghana harvested {530,000|q1|t=in 2029/30} tonnes in 2029/30, {13%|qg|round} less than the season before. The Cocoa Authority forecasts {580,000|q2} for the new one.

(Reporting by Efua Quarshie-Lund; editing by D. Popescu)

@doc b-ghana-daily | Ghanaian daily | 2030-09-09
GH¢3,720: 'Small meat, big bone,' say Sefwi farmers

From Nii Armah TETTEY, Sefwi Wiawso

Madam Asantewaa Fordjour heard the price on her neighbour's phone on Friday afternoon and went on weeding. "If I stop for every minister, the grass will win," she said.

She farms {seven|aa} acres some {11|~ag} kilometres from the Ivorian border. {Four|-} years ago she sold {58|ab0|v=58|t=Four years ago} bags. Last season it was {31|ab|t=Last season}. A labourer who used to take GH¢120 a day now wants GH¢{250|al|t=now}.

The new price of GH¢{3,720|c2} a bag is GH¢{720|!cd} better than the old. The National Cocoa Farmers' Alliance had asked for {4,500|cf|by=The National Cocoa Farmers' Alliance}.

What annoys people here even more is the waiting. Throughout the season just ended they waited {six|ow|t=the season just ended} weeks for their money, because the Authority did not pay the buying companies. It still owes them GH¢{1.2 billion|od|t=still}.

So the beans walk. At Elubo, everyone will tell you a figure and nobody a name. The Authority estimates that {90,000|sm|by=The Authority|t=last season} tonnes left the country last season. Its men seized {4,100|sz|^} and arrested {312|ar|^} persons. The alliance believes it was closer to {150,000|~smf|by=The alliance|t=last season}.

And then there are the pits. The assembly has counted {47|mb|t=last month|by=The assembly} of them last month on what used to be cocoa land. Madam Fordjour has been offered GH¢90,000 for hers. She is thinking about it.

@doc c-trader | trader's market letter | 2030-09-10
TROPENHANDEL BREMEN – KAKAO KOMPAKT (English edition)

Dear friends of the bean,

Accra has spoken. {3,720|c2} cedis per bag, {16|bt} bags to the tonne, {15|fx} cedis to the dollar: you can do that in your head, and get {3,968|cu|x=1} dollars. The Ivorians offer {4,540|id|x=1}. Beans can do it in their heads also.

We have therefore put {540,000|q2t|t=for the season} tonnes in our balance for the season, against an official {580,000|q2|by=official}. Let us remember that a year ago the official number was {700,000|qp|t=a year ago|by=official}, and that {530,000|q1} came.

The trees are sick. Swollen shoot virus sits in {410,000|sv|t=today} of {1.9 million|sa} hectares today, that is {26.1%|!svp}. Replanting has reached {68,000|rh|t=by August} by August. We visited one of these farms. The seedlings were very nice and the goats thought so too.

Finance: the Authority hopes to borrow {USD 900m|ln|v=900000000|t=this autumn} from banks this autumn. {Two|-} years ago it took {1.3 billion|lo|t=Two years ago}. Our bank was in that one and is not in this one.

London has taken it all calmly. {6,200|l|t=Friday} dollars on Friday evening.

With cocoa greetings from the Überseestadt
H.-J. Wiebe-Asamoah

@doc d-alliance | farmers' bulletin | 2030-09-13
NATIONAL COCOA FARMERS' ALLIANCE
Circular to all zonal secretaries

1. PRICE. Government has announced {3,720|c2} cedis. Our position was {4,500|cf}. In 2028 the party now in office came to our villages and swore that the farmer would get {70 per cent|lq|t=In 2028} of what London pays. We are told we now get {64|ls|t=now}.

2. WHO EATS THE REST? The Authority employs {9,600|st} people for {800,000|ff} farmers. It owes {26.2 billion|!db|t=at the end of last year} cedis at the end of last year, and this before the mercy of Parliament, which has turned {5.8 billion|dbd} into shares.

3. SMUGGLING. {150,000|smf|by=We say} tonnes. We say this openly, for our own members carry it. A man with {five|sb} bags to the acre and a child in senior high will not ask the colour of the flag on the money.

4. PAYMENT. No beans on credit. {Six|ow} weeks was the rule last season. This season, cash or no cocoa.

5. MEETING. All zones, Kumasi, Prempeh Assembly Hall, Friday 20 September, 10 a.m. prompt, Ghana time not permitted.

@doc e-business | business news site | 2030-10-01
Cocoa Authority to cut 1,400 posts as it swaps debt for shares

ACCRA — Ghana's cocoa regulator will shed {1,400|sc} of its {9,600|st} staff by the end of next year, its chief executive, Dr Hajara Mumuni-Blay, told bankers on Monday.

The payroll is the price of a rescue. The treasury has agreed to convert {GH¢5.8 billion|dbd} of the Authority's {GH¢32 billion|db|t=at the end of 2029} in liabilities at the end of 2029 into equity. That leaves {GH¢26.2 billion|dbr|t=after the swap} after the swap.

She told the meeting that the harvest had slumped from {610,000|q0|t=in 2028/29} tonnes in 2028/29 to {530,000|q1|t=last year} last year and that she would be "content, not happy" with {580,000|q2|t=now}.

Lenders asked about leakage. She put it at {50,000|!sm|t=last season|by=She} tonnes last season. The new price, up {20 per cent|cg} in cedis, ought to slow it, she said, although in dollars Abidjan pays more.

The farmer's price last season worked out at {GH¢49,600|ct1|t=last season} a tonne. It's {GH¢59,520|ct2|t=now} now.

The syndicated loan, {$900 million|ln}, should be signed by mid-October. Disease is the bigger worry: {410,000|sv} hectares must be cut and replanted, of which {68,000|rh|t=so far} have been so far.

Trending: Cedi at 15.02 | Fuel down 14 pesewas | AGI wants 2% levy scrapped
