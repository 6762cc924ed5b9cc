@story i3-jammerbugt-wind
@topic A Danish offshore wind tender in 2028: bids, winner, price and what fishers and a rival get
@subject J = Jammerbugt Vest | Jammerbugt | the park | the wind farm | the site
@subject V = Vestvind Energi | Vestvind | the winner | the Danish utility
@subject N = Norrsken Kraft | Norrsken | the Swedish bidder | the runner-up
@subject T = Teide Renovables | Teide | the Spaniards
@subject A = Energy Agency | the agency | Energistyrelsen
@subject F = Thyborøn Fishers | the fishers | fishing association
@subject H = Hesselvig | the Hesselvig tender | the failed tender
@fact mw = 1100 | other | J | megawatts to be built | by 2033 | plan | pledged
@fact mwmin = 1000 | other | J | megawatts that must be built at least | tender of 2028 | plan | threshold
@fact mwh = 760 | other | H | megawatts on offer | 2026 | plan
@fact tur = 74 | other | J | turbines | by 2033 | plan | pledged
@fact tmw = 15 | other | J | megawatts of a turbine | by 2033 | plan | pledged
@fact bid = 0.39 | price | V | subsidy price in kroner for a kilowatt hour | 2028-11-08 | snapshot
@fact bidn = 0.41 | price | N | subsidy price in kroner for a kilowatt hour | 2028-11-08 | snapshot
@fact bidt = 0.47 | price | T | subsidy price in kroner for a kilowatt hour | 2028-11-08 | snapshot
@fact capb = 0.55 | price | A | highest subsidy price in kroner for a kilowatt hour | tender of 2028 | constant | threshold
@fact spot = 0.46 | price | - | market price of power in kroner for a kilowatt hour | October 2028 | snapshot
@fact sub = 9700000000 | budget | A | kroner of subsidy at most | over 20 years | plan | threshold
@fact subx = 4200000000 | budget | A | kroner of subsidy expected | over 20 years | plan | projected
@fact inv = 21000000000 | spending | V | kroner to be invested | by 2033 | plan | pledged
@fact n = 3 | candidates | J | bids received | 2028-11-08 | snapshot
@fact nh = 0 | candidates | H | bids received | 2026 | snapshot
@fact hom = 1200000 | homes | J | homes that it can supply | from 2033 | plan | projected
@fact km = 27 | distance | J | kilometres from the coast | - | constant
@fact ar = 166 | area | J | square kilometres taken up | - | constant
@fact fa = 11 | other | F | share of the catch from the area in percent | 2027 | snapshot
@fact comp = 85000000 | damages | V | kroner for fishers | offer of 2028-11 | plan | pledged
@fact compd = 240000000 | damages | F | kroner for fishers | demand of 2028-11 | plan | hypothetical
@fact boats = 63 | other | F | boats that fish there | 2027 | snapshot
@fact job = 1400 | jobs | J | people at work while it is built | 2030 to 2033 | plan | projected
@fact job2 = 110 | jobs | J | people at work when it runs | from 2033 | plan | projected
@fact shr = 2.7 | rate | V | rise of the share price | 2028-11-08 | snapshot
@fact yrs = 20 | duration | J | years of subsidy | from 2033 | plan | threshold
@fact gap = 0.02 | price | V | kroner below the runner-up for a kilowatt hour | 2028-11-08 | snapshot
@fact riv = 2 | candidates | J | losing bids | 2028-11-08 | snapshot
@fact prod = 1110 | other | J | megawatts of all turbines | by 2033 | plan | projected
@rel product prod = tur * tmw
@rel diff gap = bidn - bid
@trap bid bidn :: rival bids
@trap bid spot :: a bid and the market
@trap bid capb :: ceiling
@trap sub subx :: at most and expected
@trap mw mwmin :: planned and required
@trap mw mwh :: another tender
@trap job job2 :: building and running
@trap comp compd :: offer and demand
@trap n nh :: another tender

@doc a-wire | wire agency | 2028-11-08
Denmark's Vestvind wins {1.1|mw|x=1000} GW offshore wind site

COPENHAGEN, Nov 8 (Nordwire) - Danish utility Vestvind Energi has beaten {two|riv} rivals to build the {1,100|mw}-megawatt Jammerbugt Vest wind farm in the North Sea, offering to sell power under a {20|yrs}-year contract for difference at {0.39 crowns|bid|v=0.39} per kilowatt hour, the Energy Agency said on Wednesday.

Sweden's Norrsken Kraft had bid {0.41|bidn} and Spain's Teide Renovables {0.47|bidt}. The ceiling was {0.55|capb}. Danish spot power averaged {0.46 crowns|spot|v=0.46|t=last month} last month.

The tender is Denmark's first since Hesselvig, for which {no one|nh|v=0|t=in 2026} bid in 2026.

Vestvind will invest {21 billion crowns|inv|v=21000000000|t=by 2033} by 2033. State support is limited to {9.7 billion|sub}, of which the agency expects to spend {4.2 billion|subx|by=the agency}.

Vestvind shares rose {2.7%|shr}.

($1 = 6.81 Danish crowns)

@doc b-local | regional paper, North Jutland | 2028-11-09
{74|tur} masts on the horizon – and {63|boats} boats that must go elsewhere

THYBORØN On a clear evening you'll see them, says the visualisation that hangs in the harbour canteen: thin as hairs, {27|km} kilometres out. What Preben Ruskov sees is {166|ar} square kilometres of plaice.

One kilo in {nine|-} that is landed here comes from where Vestvind is going to pile; the association calculates {11 per cent|fa|t=for last year|by=the association} for last year. {Sixty-three|boats} vessels fish there. In the auction papers they are worth {85 million kroner|comp|v=85000000}. They themselves have asked for {240|compd|x=1000000}.

"I'm not against wind," says Ruskov. "I've had it in my face for {41|-} years."

In the town hall they count differently. The port will be the base. {1,400|job|t=during construction} people are expected during construction, {110|job2|t=afterwards} afterwards. The turbines of {15|tmw} megawatts will be the largest in Danish waters; together they can supply {1.2 million|hom} homes, or, as the mayor puts it, "all of Jutland and its dogs".

Nordjysk weather: W 14 m/s, 8°. Handball: AaB 29–31 Skjern

@doc c-newsletter | energy newsletter | 2028-11-10
What {39|bid|v=0.39} øre means

Remember autumn 2026? Hesselvig, {760|mwh} MW, not a single envelope. The ministry then did what the industry had asked for and took the price risk. Result: {three|n} envelopes.

The order: Vestvind {39|bid|v=0.39}, Norrsken {41|bidn|v=0.41}, Teide {47|bidt|v=0.47} øre. {Two|gap|v=0.02} øre between gold and silver is nothing; it's the cost of a cable route. The limit of {55|capb|v=0.55} was never in sight.

Compare with the market: {46|spot|v=0.46|t=in October} øre in October. At such prices Vestvind would pay the state and not the other way round. The agency budgets {DKK 4.2bn|subx|by=The agency} all the same, because wind-weighted prices are lower. {DKK 9.7bn|sub} is where the tap closes.

Vestvind goes for {1,100|mw} MW where {1,000|mwmin} was the minimum. No overplanting, then. {Fifteen|tmw}-MW machines times {74|tur} gives {1,110|prod}; grid limit {1,100|mw}.

Our bet: final investment decision slips to 2030.

@doc d-swedish | Swedish business site, English | 2028-11-08
Norrsken misses out in Denmark by {two|gap|v=0.02} öre

Norrsken Kraft came second in the Danish tender for Jammerbugt. Its offer of {41|bidn|v=0.41} öre was trumped by Vestvind's {39|bid|v=0.39} (Danish) öre.

"We wouldn't have earned a krona at that level," says chief executive Ylva Brännström-Adeyemi, who had budgeted {19 billion|-} for the project. The winner speaks of {21|inv|x=1000000000}.

The Swedes were the only ones of {three|n} bidders to offer a bonus for fishers from the outset. Vestvind now promises {85 million|comp}.

Norrsken's share was unchanged; the winner's rose {2.7|shr} per cent.

Most read today: Krona at 10.92 | Housing: 3-room flat sold for 14.2 m

@doc e-agency | press release | 2028-11-08
The Danish Energy Agency awards Jammerbugt Vest

The Danish Energy Agency has today concluded the tender for the offshore wind farm Jammerbugt Vest. {Three|n} qualified bids were received. The most advantageous was submitted by Vestvind Energi A/S: {DKK 0.39|bid} per kWh over {20|yrs} years.

The concession requires at least {1,000|mwmin} MW to be grid-connected by 31 December 2033. The concessionaire has stated that it'll install {1,100|mw} MW on {166|ar} km², {27|km} km from shore, corresponding to the consumption of approximately {1.2 million|~hom|v=1200000} households.

Total support may not exceed {DKK 9.7 billion|sub} (2028 prices). Expected support: {DKK 4.2 billion|subx}. Consultancy analyses indicate {1,400|job|t=in the construction phase} full-time equivalents in the construction phase.

A standstill period of 10 days applies.
