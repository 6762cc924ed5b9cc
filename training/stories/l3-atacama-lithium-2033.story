@story atacama-lithium-2033
@topic Chilean lithium miner Salmuera Norte: second-quarter results, royalty, water use, accident-free wage deal, 2033
@subject S = Salmuera Norte | Salmuera | the company | the miner
@subject P = Puna Litio | Puna | its rival | the smaller producer
@subject C = Chile's state | the Treasury | the state | Santiago
@subject U = Brine Workers' Union | the union | the brine workers
@subject A = Council of Atacameño Communities | the communities | the council
@subject Y = Yasna Mamani | Mamani | the council's president
@fact rv = 1120000000 | revenue | S | dollars of sales | second quarter 2033 | constant
@fact rv0 = 870000000 | revenue | S | dollars of sales | second quarter 2032 | constant
@fact g = 28.7 | rate | S | growth of sales over a year in percent | second quarter 2033 | constant
@fact ni = 264000000 | profit | S | dollars of net income | second quarter 2033 | constant
@fact eb = 512000000 | profit | S | dollars of earnings before interest, tax and depreciation | second quarter 2033 | constant
@fact vol = 61000 | other | S | tonnes of lithium carbonate sold | second quarter 2033 | constant
@fact px = 18400 | price | S | dollars received for a tonne | second quarter 2033 | constant
@fact px0 = 15200 | price | S | dollars received for a tonne | second quarter 2032 | constant
@fact pv = 24500 | other | P | tonnes of lithium carbonate sold | second quarter 2033 | constant
@fact pn = 71000000 | profit | P | dollars of net income | second quarter 2033 | constant
@fact ry = 336000000 | revenue | C | dollars of royalty received | second quarter 2033 | constant
@fact rr = 30 | rate | C | royalty in percent of sales | second quarter 2033 | constant
@fact rr2 = 40 | rate | C | highest royalty in percent of sales | - | constant | threshold
@fact bn = 31000 | price | U | dollars of signing bonus | 2033-08-09 | plan
@fact ra = 4.2 | rate | U | rise of basic pay in percent | 2033-08-09 | plan
@fact rad = 7 | rate | U | rise of basic pay demanded in percent | 2033-07 | plan | threshold
@fact yrs = 3 | duration | U | years that the contract runs | 2033-08-09 | plan
@fact mb = 1380 | crowd | U | members | 2033-08-09 | snapshot
@fact br = 1080 | other | S | litres of brine pumped a second | 2033-06 | snapshot
@fact brl = 1280 | other | S | litres of brine allowed a second | - | constant | threshold
@fact sh = 3.5 | rate | A | share of sales paid to the communities in percent | - | constant
@fact pay = 39200000 | revenue | A | dollars paid to the communities | second quarter 2033 | constant
@fact bt = 42780000 | budget | S | dollars of signing bonuses in all | 2033-08-09 | plan
@fact cap = 2400000000 | budget | S | dollars of investment | 2033 to 2036 | plan
@rel change g = rv0 -> rv
@rel product rv = vol * px
@rel product bt = bn * mb
@rel share rr = ry / rv
@rel share sh = pay / rv
@trap ni eb :: net income and earnings before interest and tax
@trap ra rad :: agreed and demanded
@trap rr rr2 :: paid and highest
@trap br brl :: pumped and allowed
@trap vol pv :: two producers
@trap rv rv0 :: a year apart

@doc a-wire | wire agency, Santiago | 2033-08-17
Salmuera Norte's profit beats forecasts on dearer lithium

SANTIAGO, Aug 17 - Chilean lithium producer Salmuera Norte reported a net profit of {$264 million|ni|t=for the second quarter} for the second quarter, above the {$241 million|-} expected by analysts, as it sold {61,000|vol|^} tonnes of carbonate at an average of {$18,400|px|^} a tonne.

Revenue rose {28.7%|g|t=for the second quarter} to {$1.12 billion|rv|^} from {$870 million|rv0|t=a year before} a year before, when a tonne had brought {$15,200|px0|^}.

Earnings before interest, tax, depreciation and amortisation stood at {$512 million|eb|t=for the second quarter}. The state took {$336 million|ry|t=for the second quarter} in royalties, {30%|rr} of sales; the scale goes up to {40%|rr2}.

The company reaffirmed a {$2.4 billion|cap|t=until 2036} spending plan until 2036. Last week it signed a wage contract with the Brine Workers' Union that raises basic pay by {4.2%|ra|t=Last week}.

@doc b-financial-daily | Santiago financial daily | 2033-08-18
The white goose

Raimundo Errázuriz-Choque

Between April and June, the flats of Salar Blanco gave {61,000|vol|t=Between April and June} tonnes, which the world paid with {1,210|!rv|x=1000000|t=Between April and June} million dollars. Of it {30|rr} in a hundred went to the Treasury, {3.5|sh|s=communities} to the communities ({39.2 million|pay|t=Between April and June|s=communities} dollars) and somewhat less than a quarter, {264 million|ni|t=Between April and June}, to those who own shares.

Compare Puna Litio, where the quarter ended with {24,500|pv|t=the quarter} tonnes and earnings of {71 million|pn|^}. The smaller producer presents this as a triumph and, per tonne, it isn't far off.

What worries the market is the pump. Salmuera lifts {1,080|br|t=in June} litres of brine a second, it said, in June; its permit ends at {1,280|brl}. The communities would like to see {900|-}.

IPSA +0.7% · Copper US$5.02/lb · Dollar $901

@doc c-regional-radio-web | regional radio website, Antofagasta | 2033-08-10
Brine workers sign: {$31,000|bn} each

Text: Millaray Huenchumán. Photo gallery (17)

There'll be no strike on the salt. By {1,102|-} votes to {214|-} the members of the Brine Workers' Union accepted on Tuesday what the company had tabled at dawn: a bonus of {31,000|bn|t=on Tuesday} dollars a head and {4.2 percent|ra|^} on basic pay, for {three|yrs} years. In July they'd asked for {seven|rad|t=In July|s=they} percent.

"It's a house deposit," said pump operator Wladimir Cruz, 41. The union counts {1,380|mb} members, {nine|-} in ten of those who work on the brine.

At Puna, the neighbour, talks begin in October. Its people look over the fence: the neighbours' bonus is {double|-} what they got last time.

What can the company afford? Tomorrow week it will publish its quarter, and analysts speak of {240 million|-} in profit.

COMMENTS (63) | Share | Print

@doc d-ngo-briefing | NGO briefing paper | 2033-09-01
Salt, water and who gets the money

Briefing 14

1. The Council of Atacameño Communities, led by Yasna Mamani, receives {3.5 per cent|sh} of Salmuera Norte's sales. In the second quarter that was {39.2 million|pay|t=In the second quarter} dollars, calculated on turnover of {1.12 billion|rv|^}.

2. The state's take was higher, {236 million|!ry|^|s=The state's take}, and its rate, {30|rr} per cent, would climb to {40|rr2} if prices doubled.

3. Salmuera's extraction in June averaged {1,310|!br|t=in June} litres a second, against an authorised {1,280|brl}. In the agreed monitoring room Ms Mamani's people can read the meters themselves, but only {two|-} days a week.

4. For each of its {1,380|mb} unionised workers the miner spent a bonus of {31,000|bn}, i.e. {43|~bt|x=1000000} million dollars or so, which is more than it passed to all eighteen communities in the quarter.

5. The firm's expansion of {2.4 billion|cap} dollars has no environmental licence yet.

@doc e-battery-newsletter | battery industry newsletter, Seoul | 2033-08-19
Cathode Notes #411

• Salmuera Norte Q2: {US$1.12bn|rv|t=Q2} top line (+{28.7%|g|^}), EBITDA {US$512m|eb|^}, net {US$462m|!ni|^}. ASP {US$18,400|px|^}/t, up {21%|-} y/y from {15,200|px0|t=y/y}.
• Volumes {61kt|vol|v=61000|round=1000|t=Q2}; for scale, Puna sold {24.5kt|pv|v=24500|t=Q2}. Inventories at Ulsan are {9|-} weeks.
• Labour: settled. Base pay +{4.2%|ra}, less than the {7%|rad|s=the brine workers} the brine workers had opened with; term {4|!yrs} years.
• Regulatory: royalty band at current prices {30%|rr}, ceiling {40%|rr2}. Santiago says no change before {2035|-}.

You receive this because you subscribed. 5,870 readers.
