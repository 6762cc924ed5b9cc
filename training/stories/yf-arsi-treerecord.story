@story yf-arsi-treerecord
@topic A one-day tree-planting record in Ethiopia: the count, the check by satellite and what is alive a year later
@subject D = Green Dawn day | Green Dawn | the planting day | the drive
@subject B = Regional bureau of forests | the bureau | Arsi bureau
@subject W = World Tally | the record keepers | adjudicators
@subject U = Asella University team | the university | foresters
@subject S = Skyleaf | the satellite firm
@subject V = Volunteers | planters | people
@subject N = Nurseries | the nurseries
@subject T = Tigist Woldeyes-Karlsson | Woldeyes-Karlsson | the forester
@subject F = Farmers | herders | the village
@fact pl = 38400000 | other | D | seedlings planted | 18 July 2032, bureau | constant
@fact plw = 31700000 | other | W | seedlings planted | 18 July 2032, certified | constant
@fact goal = 35000000 | other | B | seedlings planted | 18 July 2032, goal | plan
@fact rec = 29500000 | other | W | seedlings planted in the earlier record | 2029 | constant
@fact mar = 2200000 | margin | W | seedlings more than the earlier record | 18 July 2032, certified | constant
@fact hrs = 12 | duration | D | hours of planting | 18 July 2032 | constant
@fact vol = 1920000 | other | V | people who planted | 18 July 2032, bureau | snapshot
@fact each = 20 | other | V | seedlings for each person | 18 July 2032, bureau | snapshot
@fact site = 1740 | other | D | sites | 18 July 2032 | constant
@fact smp = 130 | sample_size | U | sites checked | July 2033 | constant
@fact obs = 2600 | other | W | observers | 18 July 2032 | snapshot
@fact kind = 42 | other | N | kinds of tree | 2032 | constant
@fact euc = 14592000 | other | N | eucalyptus seedlings | 2032 | constant
@fact eupc = 38 | other | N | share of eucalyptus | 2032 | constant
@fact nur = 890 | other | N | nurseries | 2032 | constant
@fact raised = 46000000 | other | N | seedlings raised | 2032 | constant
@fact sp6 = 71 | rate | U | share of seedlings alive | January 2033 | snapshot
@fact sp12 = 44 | rate | U | share of seedlings alive | July 2033 | snapshot
@fact spb = 79 | rate | B | share of seedlings alive | July 2033 | snapshot
@fact sky = 41 | rate | S | share of seedlings alive | July 2033 | snapshot
@fact ir = 58 | rate | U | share of fenced seedlings alive | July 2033 | snapshot
@fact go = 33 | rate | U | share of unfenced seedlings alive | July 2033 | snapshot
@fact alive = 13948000 | other | U | seedlings alive | July 2033 | snapshot
@fact area = 21300 | area | D | hectares | 2032 | constant
@fact res = 50 | other | S | centimetres that the satellite can tell apart | - | constant
@fact rain = 610 | other | F | millimetres of rain | year to July 2033 | snapshot
@fact rainn = 880 | other | F | millimetres of rain | usual year | constant
@fact cost = 768000000 | budget | B | birr that the day cost | 2032 | constant
@fact per = 20 | price | B | birr for a seedling | 2032 | constant
@fact peral = 55 | price | U | birr for a living tree | July 2033 | snapshot
@fact don = 230400000 | budget | B | birr given by donors | 2032 | constant
@fact dpc = 30 | other | B | share of the cost given by donors | 2032 | constant
@fact fee = 1400000 | price | W | birr charged for the certificate | 2032 | constant
@fact job = 12400 | jobs | N | people employed | 2032 | snapshot
@fact wom = 8060 | jobs | N | women employed | 2032 | snapshot
@fact wpc = 65 | other | N | share of women employed | 2032 | snapshot
@fact cow = 3 | other | F | cattle for each hectare | 2033 | snapshot
@fact guard = 510 | jobs | B | guards | July 2033 | snapshot
@fact guardp = 1740 | jobs | B | guards promised | July 2032 | plan | pledged
@fact next = 20000000 | other | B | seedlings planted | July 2034, goal | plan
@fact tage = 35 | age | T | age | - | snapshot
@fact forest = 15.7 | other | B | share of the country under forest | 2032 | snapshot
@fact forestg = 30 | other | B | share of the country under forest | 2040 | plan | pledged
@trap pl plw :: counted by the bureau and certified
@trap pl goal :: planted and planned
@trap sp6 sp12 :: six and twelve months
@trap spb sp12 :: the bureau's figure and the university's
@trap sky sp12 :: two methods
@trap ir go :: fenced and unfenced
@trap each per :: twenty seedlings and twenty birr
@trap per peral :: planted and living
@trap guard guardp :: there and promised
@trap raised pl :: raised and planted
@trap smp site :: checked and all
@rel diff mar = plw - rec
@rel product pl = vol * each
@rel share eupc = euc / pl
@rel product cost = pl * per
@rel share sp12 = alive / plw
@rel share dpc = don / cost
@rel share wpc = wom / job

@doc bureau-release | government press release | 2032-07-19
Green Dawn: {38.4 million|pl} seedlings in a single day

Asella. On Sunday, 18 July, {1.92 million|vol} citizens planted {38.4 million|pl|by=the bureau} seedlings at {1,740|site} sites, the bureau of forests announces with pride. That's {20|each} seedlings for every man, woman and schoolchild taking part, and {3.4 million|-} more than the goal of {35 million|goal}.

{890|nur} nurseries with {12,400|job} workers, {65 per cent|wpc} of them women, had raised {46 million|raised} seedlings of {42|kind} kinds.

Planting lasted {12|hrs} hours. {2,600|obs} observers from World Tally followed it; a certificate is expected.

The day cost ETB {768 million|cost}, i.e. {20|per} birr a seedling. Donors gave {30 per cent|dpc}.

Every site will have its guard: {1,740|guardp} guards are to be hired.

By 2040 the country means to be {30 per cent|forestg|t=By 2040} forest; at present it's {15.7|forest|t=at present}.

@doc abay-wire | wire agency | 2032-09-02
Ethiopia region gets tree record, but for fewer trees

ADDIS ABABA, Sept 2 (Abay) - A region in Ethiopia has been credited with a world record for trees planted in a day, although the number certified by World Tally, {31.7 million|plw|by=World Tally}, is well below the {38.4 million|pl|by=officials} claimed by officials.

It beats the old mark of {29.5 million|rec|t=in 2029}, set in 2029, by {2.2 million|mar}.

"We count what was seen to go into the ground," said an adjudicator. The certificate cost {1.4 million|fee} birr.

The bureau said {1.92 million|vol} people had planted for {12|hrs} hours at {1,740|site} sites on {21,300|area} hectares.

Nearly {two in five|~eupc|v=38} of the seedlings are eucalyptus, which grows fast and drinks deep.

@doc foresters-report | university research brief | 2033-08-05
Asella University: Survival of Green Dawn seedlings at twelve months

Method. {130|smp} of {1,740|site} sites, drawn by lot; each seedling counted within fixed plots. First visit January, second July.

Result. Alive in January: {71%|sp6|t=in January}. Alive in July: {44%|sp12|t=in July}. Taken over the {31.7 million|plw} seedlings certified, this means some {13.9 million|~alive|t=in July} trees.

Fences. Where livestock was kept out {58%|ir} lived; where not, {33%|go}.

Rain. {610|rain|t=in the twelve months} mm in the twelve months; {880|rainn} is usual.

Cost. {20|per} birr per seedling becomes about {55|~peral} per living tree.

Guards. We met guards at few sites. The bureau's payroll lists {510|guard}.

Comparison. The bureau reports {79%|spb|by=The bureau} survival. We don't know how this was arrived at.

Contact: T. Woldeyes-Karlsson. Data on request. Plot maps at 1:{5,000|-}.

@doc reporter-weekly | weekly newspaper | 2033-08-14
Where did half a forest go?

Tigist Woldeyes-Karlsson, {35|tage}, got out of a car at site {882|-} and found a field of teff. "Very good teff," she says.

Her team's paper says that {44|sp12|t=a year on} per cent of the seedlings are alive a year on. The bureau says {79|spb|by=The bureau}. A German firm, Skyleaf, whose satellite can tell things {half a metre|res|v=50} apart, says {41|sky|by=A German firm}. Two of the three must be wrong by little and one by a lot.

Goats, says the forester. {Three|cow} head of cattle to the hectare and no one to chase them: of {1,740|guardp} guards promised, {150|!guard} exist.

And drought. There fell {710|!rain|t=since the planting} millimetres since the planting, where {880|rainn} would be normal.

And eucalyptus. {14.6 million|euc|round=100000} of them, for which our grandchildren may thank us when the wells are dry.

Then again: {12,400|job} people had work for a season. {8,060|wom} were women. Some had never held a payslip.

Classified: plot, {500|-} m², Sebeta

@doc bureau-reply | official statement | 2033-08-20
The bureau of forests replies to "false figures"

1. The survival rate established by our {510|guard} guards is {79|spb|t=in July} per cent in July. They live there. The university's students visited {130|smp} sites by car.

2. The record stands. {38.4 million|pl} seedlings were handed out and planted.

3. It's untrue that {768 million|cost} birr were "thrown away". Donors contributed {230.4 million|don}; the rest paid for nurseries that will serve for decades.

4. As for rain: it's sent from above.

5. Next July, in view of experience, we shall plant {20 million|next} seedlings, all behind fences.

6. We note that even by the university's numbers one in two of the trees stands. In which other region is it so?

No. B/F {0317|-}/25

@doc green-column | international environment column | 2033-09-10
The arithmetic of a good deed

By Caspian Ferreira-Lindt

Plant a tree and you've done something. Plant {20|each} before lunch, with {1.92 million|vol} others, and you've done something and been filmed.

I'm not sneering. I was there. It was the most cheerful day I've spent in a wet field. The official claim was {38.4 million|pl}, the stamp said {37.1 million|!plw}, and nobody singing minded which.

A year later the foresters walked the plots. {71|sp6|t=at six months} in a hundred alive at six months, {34|!sp12|t=at twelve} at twelve. Put a fence up and it's {58|ir}. Which tells you where to put the next birr: into wire, and into the men and women who walk along it.

A living tree cost {55|peral} birr, all in. That is {forty|-} American cents. I can think of worse buys; I made several on the way home at the airport.

The region has learnt, too. In 2034 it wants {20 million|next|t=In 2034}, and fences. No adjudicator has been asked.
