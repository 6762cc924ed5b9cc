@story zb-talberg-health-premiums
@topic Health insurance premiums 2034 in the Talberg valley, Switzerland
@subject P = basic insurance premiums | premiums
@subject B = Federal Office of Public Health | FOPH | Berne | the federal office
@subject T = Talberg valley | Talberg | the valley
@subject K = Talkasse | the local insurer | the fund
@subject S = Swiss Consumers' League | the league | the consumers' league
@fact up = 5.8 | rate | P | rise of the average premium over a year, in percent | 2034 | plan
@fact upp = 4.1 | rate | P | rise of the average premium over a year, in percent | 2033 | constant
@fact mean = 431.6 | price | P | francs of average monthly premium | 2034 | plan
@fact meanp = 407.9 | price | P | francs of average monthly premium | 2033 | constant
@fact ad = 518.2 | price | T | francs of monthly premium of an adult | 2034 | plan
@fact adp = 482.1 | price | T | francs of monthly premium of an adult | 2033 | constant
@fact upt = 7.5 | rate | T | rise of an adult's premium over a year, in percent | 2034 | plan
@fact kid = 121.4 | price | P | francs of monthly premium of a child | 2034 | plan
@fact cost = 3.9 | rate | - | rise of health costs over a year, in percent | 2033 | snapshot
@fact resv = 7600000000 | other | B | francs of reserves of all insurers | 2033-01-01 | snapshot
@fact sw = 1350000 | other | S | people who changed insurer | 2032-11 | cumulative
@fact swe = 1500000 | other | S | people expected to change insurer | 2033-11 | plan | projected
@fact save = 1940 | other | S | francs a year that a family can save by changing | 2033-09 | constant
@fact subs = 2300000 | other | B | people who get a premium subsidy | 2032 | snapshot
@fact share = 14 | other | B | premium as a share of income, in percent | 2033 | constant
@fact goal = 10 | other | B | highest premium as a share of income aimed at, in percent | - | constant | threshold
@fact ins = 8900 | other | K | people insured | 2033-09 | snapshot
@fact kup = 12.6 | rate | K | rise of the premium over a year, in percent | 2034 | plan
@fact ded = 300 | price | P | francs of lowest deductible | 2033 | constant
@fact dedn = 400 | price | P | francs of lowest deductible proposed | 2035 | plan | projected
@fact date = 2033-11-30 | date | P | last day to give notice | - | constant
@rel change up = meanp -> mean
@rel change upt = adp -> ad
@fact mdiff = 23.7 | price | P | francs by which the average premium rises | 2034 | plan
@fact cdiff = 1.9 | rate | P | points between the rise of premiums and of costs | 2033 | constant
@fact tdiff = 36.1 | price | T | francs by which an adult's premium rises | 2034 | plan
@fact fam = 15350 | price | T | francs of yearly premiums of a family of four | 2034 | plan | projected
@rel diff mdiff = mean - meanp
@rel diff cdiff = up - cost
@rel diff tdiff = ad - adp
@trap up upt :: country against valley
@trap upp up :: two years
@trap mean ad :: all insured against adults
@trap sw swe :: last year against forecast
@trap share goal :: fact against aim
@trap ded dedn :: now against proposed

@doc a-agency | news agency | 2033-09-26
Krankenkassen: premiums climb {5.8 percent|up} next year

Bern (SNA) – Basic health insurance will cost {431.60|mean|t=next year} francs a month on average next year, the Federal Office of Public Health announced on Tuesday. That's {23.70|mdiff} francs or {5.8 percent|up} more than this year's {407.90|meanp|t=this year's}. For 2033 the increase had been {4.1 percent|upp|t=For 2033}.

A child's premium will be {121.40|kid} francs.

The reason given is the growth in costs, {3.9 percent|cost|t=so far this year} so far this year. Insurers' reserves, at {7.6 billion|resv|t=at the start of the year} francs at the start of the year, are no longer enough to soften it, said office director Annelies Burri.

Anyone who wants to change must give notice by {30 November|date|v=2033-11-30}.

@doc b-local | valley newspaper | 2033-09-28
Talberg pays more – and the small fund pays most

Text: Gian-Andrea Caflisch

While the rest of the country groans about less than {six per cent|<up}, adults in our valley face {518.20|ad|t=from January} francs from January, against {482.10|adp|t=now} now. A rise of {7.5 per cent|upt}.

It's worse for the {8900|ins} people who've stayed true to the Talkasse, founded by the parish in 1899. Its tariff goes up by {12.6 per cent|kup}. "Three heart operations and a helicopter," says managing director Ursina Fravi, "and we're talking about a fund in which everybody knows the three hearts."

She expects to lose {900|-} members by {30 November|date|v=2033-11-30}. Some of them are her cousins.

A family with two children in the valley, both parents at the {300|ded}-franc deductible, will spend {15,350|~fam} francs a year.

Anzeige: Winter tyres from Fr. 89.–. Schreinerei Demont, tel. 081 555 31 20.

@doc c-consumer | consumer magazine | 2033-10-04
What your change is worth

{1.35 million|sw|t=last autumn} people changed their insurer last autumn, and this time the Consumers' League expects {1.5 million|swe|t=this time|by=the Consumers' League}. A family can save up to {1,940|<save} francs a year.

Before you do, four checks.

First, is it the premium or the deductible? Parliament is discussing a minimum of {400|dedn} francs from 2035 instead of {300|ded}. Second, are you entitled to help? {2.3 million|subs} people are. Third, what'll your supplementary cover do? Fourth, don't be the one who posts it on the 30th: notice has to arrive by {30 November|date|v=2033-11-30}.

On average the premium eats {14 per cent|share|t=this year} of a household's income this year. The federal aim used to be {10|goal}. With {431.60|mean|t=in 2034} a month in 2034, nobody mentions the aim any more.

@doc d-opinion | opinion | 2033-10-01
{Five point eight|up} times nonsense

Each September we have the same theatre: the minister with a grave face, a number with a comma, the indignation until the first snow. It was {4.1|upp|t=last year} last year. It's {5.8|up|t=this} this.

But costs rise by {3.9|cost}. So who pockets the {1.9|cdiff} points in between? Not the doctors, they'll tell you. Not the funds, they'll tell you: their reserves have melted to {7.6|resv|x=1000000000} billion. Then let's not call it insurance, let's call it weather.

In Talberg an adult will pay {36.10|tdiff} francs more each month. One could say: a fondue. One could also say, with {518.20|ad} in hand, that the single mother at the till of the Volg doesn't eat fondue.
