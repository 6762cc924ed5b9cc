@story zb-qoratepa-cotton
@topic Cotton picking, pay and a textile cluster in Qoratepa, Uzbekistan
@subject Q = Qoratepa district | Qoratepa | the district
@subject C = Qoratepa cotton cluster | the cluster | the company
@subject P = pickers | cotton pickers | harvesters
@subject H = hokim of Qoratepa | the hokim
@subject M = monitors of Erkin Mehnat | monitors | the observers | the rights group
@fact plan = 46000 | other | Q | tonnes of raw cotton planned | 2032 | plan
@fact got1 = 28300 | other | Q | tonnes of raw cotton picked | 2032-10-05 | cumulative
@fact got2 = 44100 | other | Q | tonnes of raw cotton picked | 2032-11-02 | cumulative
@fact psh = 95.9 | other | Q | cotton picked as a share of the plan, in percent | 2032-11-02 | snapshot
@fact ha = 15200 | area | Q | hectares of cotton | 2032 | constant
@fact pay = 2400 | price | C | som a kilo paid to pickers | 2032-09 | constant
@fact payn = 2900 | price | C | som a kilo paid to pickers | 2032-10-10 | constant
@fact payp = 2000 | price | C | som a kilo paid to pickers | 2031-09 | constant
@fact pick = 21000 | jobs | Q | pickers | 2032-10 | snapshot
@fact kg = 63 | other | P | kilos that a picker brings a day | 2032 | constant
@fact int = 480 | sample_size | M | pickers asked | 2032-10-20 | constant
@fact forc = 3 | poll_share | M | pickers who said they had been made to come, in percent | 2032-10-20 | snapshot
@fact forcp = 11 | poll_share | M | pickers who said they had been made to come, in percent | 2029-10 | snapshot
@fact mach = 64 | other | C | picking machines | 2032 | snapshot
@fact msh = 22 | other | C | share of the cotton picked by machine, in percent | 2032-11-02 | constant
@fact buy = 8300000 | price | C | som a tonne paid to farmers | 2032 | constant
@fact buyd = 10500000 | price | Q | som a tonne demanded by farmers | 2032-09 | plan | pledged
@fact farm = 640 | other | Q | farmers | 2032 | constant
@fact owed = 31000000000 | other | C | som owed to farmers | 2032-11-15 | snapshot
@fact invest = 92000000 | budget | C | dollars for a spinning mill | 2033 | plan | pledged
@fact jobs = 1100 | jobs | C | jobs in the spinning mill | 2033 | plan | projected
@fact wat = 18 | other | Q | shortfall of irrigation water, in percent | 2032-07 | constant
@rel share psh = got2 / plan
@fact p1 = 61.5 | other | Q | cotton picked as a share of the plan, in percent | 2032-10-05 | snapshot
@fact dayw = 182700 | price | P | som earned a day | 2032-10-10 | constant
@fact miss = 1900 | other | Q | tonnes of raw cotton short of the plan | 2032-11-02 | constant
@fact mt = 9700 | other | C | tonnes of raw cotton picked by machine | 2032-11-02 | cumulative
@rel share p1 = got1 / plan
@rel product dayw = kg * payn
@rel diff miss = plan - got2
@rel share msh = mt / got2
@trap got1 got2 :: two dates
@trap plan got2 :: plan against harvest
@trap pay payn :: two tariffs of one season
@trap payp pay :: two seasons
@trap buy buyd :: paid against demanded
@trap forcp forc :: two surveys
@trap pick int :: all against asked

@doc a-state | regional state paper | 2032-10-06
White gold: the district has fulfilled {62|~p1} percent

As of yesterday {28,300|got1|t=As of yesterday} tonnes of raw cotton have been gathered in from {15,200|ha} hectares in Qoratepa, {62|~p1} percent of the annual plan of {46,000|plan} tonnes, the hokim's press service informs.

Every day {21,000|pick} voluntary pickers go out to the fields. For each kilogram the cluster pays {2,400|pay} som ({2,000|payp|t=last year} last year), each evening, in cash. A good picker gathers {63|kg} kilograms.

Despite the lack of {18|wat} percent of irrigation water in July the quality's high. {64|mach} combines are working.

Awarded a motorcycle: Mavluda Ergasheva, {4,112|-} kilograms.

@doc b-independent | independent news site | 2032-10-12
Pickers get {2,900|payn} a kilo after two days without them

On Friday and Saturday nobody came. The fields at the Yangiobod canal stood white and empty, and on Sunday the cluster raised its tariff from {2,400|pay} som to {2,900|payn|t=on Sunday}.

"It wasn't a strike, we were baking," laughs one of the women, who'd rather not be named. At {63|kg} kilos she now makes {182,700|dayw} som a day, {31,500|-} more.

For the farmers, of whom there're {640|farm}, it isn't a laughing matter. The cluster deducts pickers' pay from the {8.3 million|buy} som a tonne that it gives them. In September they'd asked for {10.5 million|buyd|t=In September}.

The hokim's office denied that bank staff had been sent out in place of the bakers.

We write without a licence. Donate: card 8600 …

@doc c-monitor | monitors' report | 2032-11-20
Erkin Mehnat: cotton harvest 2032, Qoratepa, summary

We spoke with {480|int} pickers between 15 September and 20 October. {3%|forc|t=between 15 September and 20 October} said they'd been made to come by an employer, mahalla or school. In 2029 it was {11%|forcp|t=In 2029}.

Most come for money. The tariff was raised twice, if one counts the rise since last year: {2,000|payp|t=last year}, {2,400|pay}, {2,900|payn}.

Machines took in {22%|msh} of the cotton.

By 2 November {44,100|got2|t=By 2 November} tonnes were in, {96%|~psh} of the plan. We note that a plan still exists, though it was abolished in 2020.

Complaints by farmers have replaced those by pickers. The cluster owes them {31 billion|owed|t=as of 15 November} som as of 15 November.

@doc d-business | business portal | 2032-12-01
Qoratepa cluster: mill yes, money later

The cluster confirmed on Tuesday that it'll build a spinning mill for {$92 million|invest} and {1,100|jobs} workers in 2033. Financing's to come from a bank that wished, a spokeswoman said, "to remain a bank".

Asked about {31 billion|owed} som in unpaid cotton, she spoke of a "cash gap". The purchase price, {8.3 million|buy} som a tonne, will be paid in full by New Year.

The season ended at {44,100|got2|t=2 November} tonnes on 2 November, {1,900|miss} short of the target. Of those {9,700|mt} came by machine.

USD: 14,912 som. Tashkent: +4, fog.
