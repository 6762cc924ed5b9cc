@story mallee-harvest
@topic Australian wheat harvest of 2028-29: forecast, bins, frost and prices
@subject A = Australia | national | the country | nationally
@subject V = Victoria | Victorian growers
@subject W = Western Australia | WA | the west
@subject G = GrainCo-op | the co-op | the handler
@subject K = Karin Oyelaran | Oyelaran | Karin
@subject F = ACRES | forecaster | the bureau | federal forecaster
@subject N = Nhill-West silo | Nhill West | the site
@subject R = grain rail line to Portland | rail line | the line
@fact fs = 31200000 | other | F | tonnes of wheat forecast | 2028-09 | plan | projected
@fact fd = 28600000 | other | F | tonnes of wheat forecast | 2028-12 | plan | projected
@fact act = 29400000 | other | A | tonnes of wheat harvested | 2029-02 | cumulative
@fact last = 34100000 | other | A | tonnes of wheat harvested | 2027-28 | constant
@fact wa = 11800000 | other | W | tonnes of wheat harvested | 2029-02 | cumulative
@fact vi = 3200000 | other | V | tonnes of wheat harvested | 2029-02 | cumulative
@fact vil = 4700000 | other | V | tonnes of wheat harvested | 2027-28 | constant
@fact vfall = 31.9 | rate | V | fall of the wheat harvest in percent | 2029-02 | constant
@fact ky = 1.4 | other | K | tonnes of wheat a hectare | 2028 | constant
@fact kyl = 2.9 | other | K | tonnes of wheat a hectare | 2027 | constant
@fact kha = 3600 | area | K | hectares sown to wheat | 2028 | constant
@fact kfr = 850 | area | K | hectares hit by frost | 2028 | constant
@fact ktemp = -3.6 | temperature | K | degrees in the frost night | 2028-10-03 | constant
@fact price = 412 | price | G | dollars for a tonne of top wheat | 2028-12-11 | snapshot
@fact pricel = 347 | price | G | dollars for a tonne of top wheat | 2027-12 | snapshot
@fact feed = 338 | price | G | dollars for a tonne of feed wheat | 2028-12-11 | snapshot
@fact pdiff = 65 | price | G | dollars by which a tonne of top wheat is dearer than a year before | 2028-12-11 | snapshot
@fact poll = 29000000 | other | A | tonnes of wheat forecast by traders | 2028-12 | plan | projected
@fact fdiff = 800000 | other | A | tonnes by which the harvest beat the forecast | 2029-02 | constant
@fact washr = 40.1 | rate | W | share of the national wheat harvest in percent | 2029-02 | constant
@rel diff pdiff = price - pricel
@rel diff fdiff = act - fd
@rel share washr = wa / act
@fact rec = 214000 | other | N | tonnes of grain received | 2028-12-11 | cumulative
@fact day = 11400 | other | N | tonnes of grain received in a day | 2028-12-04 | constant
@fact wait = 5 | duration | N | hours that trucks queued | 2028-12-04 | snapshot
@fact staff = 46 | jobs | N | casual workers hired | 2028-12 | snapshot
@fact down = 39 | rate | N | share of wheat downgraded in percent | 2028-12 | snapshot
@fact trains = 9 | other | R | grain trains a week | 2028-12 | snapshot
@fact trainsl = 14 | other | R | grain trains a week | 2027-12 | snapshot
@fact up = 187000000 | budget | R | dollars to renew track | 2029 | plan | pledged
@fact prof = 96000000 | profit | G | dollars of profit after tax in the year | 2028 | constant
@fact proff = 55000000 | profit | G | dollars of profit after tax forecast for the year | 2029 | plan | projected
@fact exp = 8900000000 | revenue | A | dollars of wheat exports | 2028-29 | plan | projected
@rel change vfall = vil -> vi
@trap fs fd :: the September and the December forecast
@trap fd act :: forecast and harvest
@trap wa vi :: two states
@trap price feed :: two grades
@trap prof proff :: last year's profit and this year's forecast
@trap kha kfr :: sown and frosted

@doc a-abc | regional public broadcaster | 2028-12-11
Frost {halves|-} yields in Wimmera but prices sweeten the pill

By Jarrah Finnigan-Lowe
Posted 5h ago

Karin Oyelaran runs a few heads of wheat between her palms and blows. What stays behind is not much.

On the third of October it went down to minus {3.6|ktemp|v=-3.6} degrees on the flats behind her house, and {850|kfr} hectares of flowering wheat stopped being wheat. "I'm averaging {1.4|ky}," she says. A year ago the header monitor read {2.9|kyl|t=A year ago} tonnes to the hectare over the same country.

She has {3,600|kha} hectares in, so it stings.

What she does have is the price. GrainCo-op was bidding {$412|price|t=on Monday} a tonne for top-grade milling wheat delivered Nhill West on Monday, {$65|pdiff} better than at this time last year. The trouble is making the grade: {39 per cent|down|by=the site manager} of loads have been knocked down, the site manager says, and feed wheat fetches {$338|feed|t=on Monday}.

The site has taken in {214,000|rec|t=so far} tonnes so far. On its biggest day, last Monday, {11,400|day|t=last Monday} tonnes came over the weighbridge and trucks sat for {five|wait} hours.

Get our Rural newsletter every Friday · 3 min read

@doc b-wire | wire agency | 2028-12-04
Australia trims wheat forecast to {28.6 mln|fd} tonnes

CANBERRA, Dec 4 (Wire) - Australia's federal forecaster cut its estimate of the wheat crop now being harvested to {28.6 million|fd|t=on Monday|m=projected} tonnes on Monday from {31.2 million|fs|t=in September|m=projected} seen in September, citing October frosts across the south-east.

The country brought in {34.1 million|last|t=last season} tonnes last season, the fourth largest on record.

Exports are expected to earn {A$8.9 billion|exp|by=ACRES said|m=projected}, ACRES said in its quarterly report.

A Newswire survey of {11|-} traders had pointed to {29.0 million|poll|by=A Newswire survey|m=projected}.

@doc c-coop | grower update (co-op) | 2028-12-12
HARVEST UPDATE No. 7

Dear grower,

Total received at Nhill West: {214,000 t|rec|t=to close of business Monday|v=214000} to close of business Monday. We know some of you lost {five|wait} hours in the queue on the 4th, when intake reached a site record of {11,400 t|day|t=on the 4th|v=11400}. We now have {46|staff} casuals on and have opened bunker {12|-}.

Getting it away is harder. There are {nine|trains|t=currently} trains a week to Portland currently; last harvest it was {14|trainsl|t=last harvest}. The government's {$187 million|up|by=The government's|m=pledged} for re-sleepering the line starts flowing in July.

Pricing (APW1/FED1, delivered): {412|price} / {338|feed}. Last year at this time APW1 was {347|pricel|t=Last year at this time}.

Hours: 6:30–21:00 daily. UHF channel 18. Moisture over 12.5% will be turned back.

@doc d-business | business paper | 2029-02-20
GrainCo-op braces for thinner year

GrainCo-op expects net profit of {$55 million|proff|t=this year|by=GrainCo-op expects|m=projected} this year, after {$96 million|prof|t=in the 12 months to September} in the 12 months to September, as less grain passes through its bins in the east.

The national wheat harvest is in the shed at {29.4 million|act|t=in the shed} tonnes, on figures from the bureau yesterday, beating its own December number by {0.8 million|fdiff} but well short of the previous {34.1 million|last|t=previous}.

The west was the saviour. It stripped {11.8 million|wa}, {two-fifths|~washr|v=40} of everything. Victoria, where the handler has most of its silos, managed {3.2 million|vi} against {4.7 million|vil|t=a season earlier} a season earlier, off {32 per cent|vfall|round}.

A rail upgrade worth {$187 million|up|m=pledged} should lower costs from 2030.

ASX: GCO $4.18, down 6.3%. Citadel Broking has a "hold", target $4.50.
