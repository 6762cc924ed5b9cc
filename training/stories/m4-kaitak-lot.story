@story m4-kaitak-lot
@topic Hong Kong sells a building site at Kai Tak
@subject L = New Kowloon Inland Lot 6611 | Lot 6611 | the lot | the site | the Kai Tak plot | the plot
@subject N = neighbouring Kai Tak lot | the lot next door | the neighbouring plot | next door
@subject W = consortium of Tai Wo Land and Jingshan | the winning consortium | the winner | the buyers
@subject T = Tai Wo Land | Tai Wo
@subject J = Jingshan Holdings | Jingshan
@subject G = Hong Kong government | the government | the administration | the Lands Department
@subject H = Hong Kong home prices | home prices | flat prices | second-hand homes
@subject U = Hong Kong developers | developers
@fact pr = 4860000000 | price | L | Hong Kong dollars paid | 2030-05-08 | constant
@fact sf = 8120 | price | L | Hong Kong dollars a square foot of floor | 2030-05-08 | constant
@fact lo = 5400000000 | price | L | lowest value by surveyors, Hong Kong dollars | 2030-05 | constant | projected
@fact hi = 7200000000 | price | L | highest value by surveyors, Hong Kong dollars | 2030-05 | constant | projected
@fact ga = 598500 | area | L | square feet of floor that may be built | - | constant
@fact nb = 3 | other | L | bids | 2030-05-03 | constant
@fact np = 13500 | price | N | Hong Kong dollars a square foot of floor | 2026-11 | constant
@fact dr = 39.9 | rate | L | price below that of the neighbouring plot, percent | 2030-05-08 | constant
@fact fl = 820 | homes | L | flats to be built at least | 2034 | plan
@fact ts = 60 | other | T | stake in the site, percent | 2030-05-08 | constant
@fact js = 40 | other | J | stake in the site, percent | 2030-05-08 | constant
@fact rv = 14300000000 | revenue | G | land sales in Hong Kong dollars | 2030-05-08 | cumulative
@fact rt = 33000000000 | revenue | G | land sales in Hong Kong dollars | year to March 2031 | plan | projected
@fact df = 71000000000 | other | G | deficit in Hong Kong dollars | year to March 2030 | cumulative
@fact pk = 27 | rate | H | fall since the peak, percent | 2030-05 | snapshot
@fact ix = 139.2 | other | H | index of second-hand homes | 2030-05-03 | snapshot
@fact us = 22000 | homes | U | finished flats unsold | 2030-03-31 | snapshot
@fact ct = 17400 | price | L | Hong Kong dollars a square foot at which flats break even | 2034 | plan | projected
@fact ge = 38 | other | T | debt against equity, percent | 2029-12-31 | snapshot
@fact wd = 2 | other | G | sites withdrawn in the past year | 2029-2030 | cumulative
@fact sh = 2.7 | rate | T | rise of the share price, percent | 2030-05-09 | constant
@fact ri = 5.25 | rate | - | prime lending rate, percent | 2030-05 | snapshot
@fact sa = 8900 | area | L | square metres of land | - | constant
@fact ulo = 10 | rate | L | price below the lowest estimate, percent | 2030-05-08 | constant
@fact yrs = 13 | duration | L | years since a lower price on the old runway | 2030 | constant
@fact cst = 6200 | price | L | construction cost, Hong Kong dollars a square foot | 2034 | plan | projected
@fact sec = 16900 | price | H | Hong Kong dollars a square foot near the site | 2030-05 | snapshot
@fact rise = 3 | rate | H | rise needed in four years, percent | 2034 | plan | hypothetical
@fact lst = 2 | other | G | sites on the list for the summer | 2030 | plan
@fact mon = 5 | duration | H | months without a fall | 2030-05 | snapshot
@fact mis = 6 | other | G | years in which the target was missed | 2023-2030 | cumulative
@fact misn = 7 | other | G | years looked at | 2023-2030 | constant
@fact gm = 1.1 | rate | - | rise of Goldmead's share price, percent | 2030-05-09 | constant
@fact nbs = 4 | rate | - | fall in the share price of the neighbour's owner, percent | 2030-05-09 | constant
@rel product pr = sf * ga
@rel change dr = np -> sf
@trap sf np :: the plot and its neighbour
@trap pr lo :: paid and estimated
@trap lo hi :: the ends of the estimates
@trap rv rt :: sold so far and aimed at
@trap rv df :: land sales and the deficit
@trap sf ct :: the land and the finished flat
@trap fl us :: flats to be built and flats unsold
@trap ts ge :: a stake and a ratio
@rel change ulo = lo -> pr
@rel change rise = sec -> ct

@doc hk-gazette | government press release | 2030-05-08
Tender result for Kai Tak residential site announced

The Lands Department announced today (May 8) that the tender for New Kowloon Inland Lot No. 6611 at Kai Tak Area 4C has been awarded, on a 50-year land grant, to the highest tenderer, Bright Runway Limited (parent companies: Tai Wo Land Company Limited ({60%|ts}) and Jingshan Holdings Limited ({40%|js})), at a premium of HK${4.86 billion|pr}.

The lot has a site area of about {8,900|~sa} square metres. The maximum gross floor area is about {598,500|~ga} square feet. Not fewer than {820|>fl} flats must be completed by 31 March 2036.

{Three|nb} tenders were received when the tender closed on May 3. The other tenderers, in alphabetical order, were:

Goldmead Investments Limited
Silver Causeway Development Limited

Ends/Wednesday, May 8, 2030
Issued at HKT 17:15

@doc harbour-post | daily newspaper | 2030-05-09
Kai Tak site goes for a song as Tai Wo bets on the bottom

Grace Auyeung Lok-yi

A consortium led by Tai Wo Land has won a harbourfront plot at Kai Tak for HK${4.86 billion|pr}, {a tenth|ulo} less than the lowest estimate, in the cheapest sale on the old runway in {thirteen|yrs} years.

The price works out at HK${8,120|sf} per square foot. The lot next door fetched {HK$13,500|np|t=in 2026} in 2026. That is a drop of {39.9 per cent|dr}. Surveyors had valued Lot 6611 at between {HK$5.4 billion|lo} and {HK$7.2 billion|hi}.

Only {three|nb} groups took part. Tai Wo, which holds {60 per cent|ts}, has a debt-to-equity ratio of {38 per cent|ge} and, its chairwoman Cordelia Yip Sau-han likes to say, "a good memory". Its shares gained {2.7 per cent|sh|t=yesterday} yesterday.

So far this fiscal year the government has raised {HK$14.3 billion|rv|t=So far this fiscal year} from land. It needs {HK$33 billion|rt}, having run a deficit of {HK$71 billion|df|t=in the last} in the last. It withdrew {two|wd|t=over the past 12 months} sites over the past 12 months rather than sell low.

TRENDING: 5 dim sum myths | T3 signal hoisted | Mark Six: 3, 17, 22, 28, 40, 49

@doc property-column | property column | 2030-05-12
BRICKS by Old Surveyor

Let me tell you what {$8,560|!sf} buys. In 1997 it bought a parking permit.

I've known the chairwoman of Tai Wo since she carried her father's plans. She does not gamble. Look at her arithmetic: land, plus construction at {6,200|cst} a foot, plus interest with prime at {5.25 per cent|ri}, and she needs {$17,400|ct} to get her money back. Secondary flats across the nullah go for {16,900|sec}. So she is betting on a rise of {three per cent|rise|round} in four years. I've seen worse.

Who didn't bid is more telling than who did. Of the {four|!nb} groups at the table not one was a mainland state firm. The junior partner, Jingshan, is as private as they come.

Will the others follow? Developers are sitting on {22,000|us} finished flats. When you have a full rice cooker you don't buy rice.

Prices have come off {27 per cent|pk} from the peak. The index stood at {139.2|ix|t=last Friday} last Friday; ask me again at 150.

@doc finance-radio | radio transcript | 2030-05-09
MONEY MORNING, 8.10 – rush transcript

HOST: We've the Kai Tak result. Good for whom, Dr Rahul Mirchandani?

MIRCHANDANI: For buyers of flats in 2034, perhaps. There'll be at least {820|>fl} of them on that plot.

HOST: And for the Financial Secretary?

MIRCHANDANI: He budgeted {thirty-three billion|rt|by=He} from land this year. With yesterday's he has {fourteen point three|rv|v=14300000000|t=With yesterday's}. It's May, mind. But the list for the summer has {two|lst} sites on it, neither of them in town.

HOST: Is he selling too cheaply?

MIRCHANDANI: He's selling. Last year he pulled tenders, {two|wd|t=Last year} of them, and the hole in the accounts was {seventy-one billion|df|t=Last year}. A reserve price is a fine thing until you have to eat it.

HOST: Have prices hit the floor?

MIRCHANDANI: They're {twenty-seven|pk} percent below the top and they've stopped falling for {five|mon} months. That's a landing, not a floor.

HOST: Dr Mirchandani, thank you. Traffic: one lane shut at the Lion Rock Tunnel.

@doc sun-yat-review | market newsletter | 2030-05-10
Land: an auction of nerves

RESULT – NKIL 6611, Kai Tak. Winner: Tai Wo/Jingshan. Consideration: {HK$4.86 bn|pr}. Range beforehand: {HK$5.4|lo|x=1000000000}–{7.2 bn|hi}.

WHAT THEY WILL BUILD – Two towers and a podium; {920|!fl} units at the minimum, average 620 sq ft saleable.

WHO PAYS – Tai Wo brings {60%|ts}, the family office behind Jingshan {40%|js}. No bank debt at the land stage, we gather.

BIG PICTURE – Fiscal year 2030-31 to date: {HK$14.3 bn|rv|t=Fiscal year 2030-31 to date}. The target, as the administration set it in February, is {HK$30 bn|!rt|by=the administration|t=in February}. It will be missed, as in {six|mis} of the last {seven|misn} years.

PEERS – Bargain hunters lifted the sector: Tai Wo +{2.7%|sh}, Goldmead +{1.1%|gm}. The neighbouring plot's owner, who paid {13,500|np} a foot, slid {4%|nbs}.

Next issue: warehouses of Tuen Mun
