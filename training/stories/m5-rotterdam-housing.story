@story m5-rotterdam-housing
@topic Rotterdam's social housing: waiting list, new building, rents
@subject R = Rotterdam | the city | the Maas city | the port city
@subject H = Havenwonen | the housing association | the corporation | the landlord
@subject V = Vestia-Zuid | the smaller association | VZ | the southern landlord
@subject K = Katendrecht Noord | the Katendrecht scheme | the Katendrecht blocks | the scheme
@subject A = Soumaya El Amrani | El Amrani | the housing alderman | the alderwoman
@subject B = Huurdersbond Maas | the tenants' union | the Huurdersbond | the union
@fact wait = 68400 | waiting | R | households on the waiting list | 2033-01-01 | snapshot
@fact wait32 = 63900 | waiting | R | households on the waiting list | 2032-01-01 | snapshot
@fact act = 21700 | waiting | R | households that bid for a home in the past half-year | 2033-01-01 | snapshot
@fact yrs = 11.4 | duration | R | years of waiting for a social home | 2032 | snapshot
@fact yrs5 = 8.2 | duration | R | years of waiting for a social home | 2027 | snapshot
@fact urg = 1320 | waiting | R | households with urgent status | 2033-01-01 | snapshot
@fact blt = 1740 | homes | R | social homes completed | 2032 | cumulative
@fact goal = 2500 | homes | R | social homes to be completed in a year | from 2033 | plan | pledged
@fact dem = 610 | homes | R | social homes pulled down | 2032 | cumulative
@fact net = 1130 | homes | R | social homes added on balance | 2032 | cumulative
@fact hst = 47200 | homes | H | homes let | 2033-01-01 | snapshot
@fact vst = 18900 | homes | V | homes let | 2033-01-01 | snapshot
@fact kt = 412 | homes | K | homes planned | 2033 to 2036 | plan
@fact ks = 165 | homes | K | social homes planned | 2033 to 2036 | plan
@fact ksh = 40 | other | K | percent of homes that will be social | 2033 to 2036 | plan
@fact kc = 128000000 | budget | K | euros to build it | - | plan
@fact unit = 310680 | price | K | euros to build one home | - | plan
@fact rent = 712 | price | H | euros of average monthly rent | January 2033 | snapshot
@fact rent2 = 741 | price | H | euros of average monthly rent | from July 2033 | plan
@fact up = 4.1 | rate | H | percent that rents go up | July 2033 | plan
@fact inf = 2.9 | rate | R | percent of inflation | 2032 | snapshot
@fact emp = 530 | homes | H | homes standing empty | 2033-01-01 | snapshot
@fact void = 1.12 | rate | H | percent of homes standing empty | 2033-01-01 | snapshot
@fact evi = 74 | other | H | households evicted | 2032 | cumulative
@fact dem2 = 1200 | crowd | B | people who marched | 2033-02-11 | snapshot
@trap wait act :: registered, and bidding
@trap wait wait32 :: two years
@trap blt net :: completed, and on balance
@trap blt goal :: result and promise
@trap kt ks :: all homes, and social ones
@trap rent rent2 :: before and after July
@trap up inf :: rents and prices
@trap hst vst :: two landlords
@fact ash = 31.7 | other | R | percent of registered households that bid | 2033-01-01 | snapshot
@fact bcap = 1900 | homes | R | homes a year that builders can deliver | from 2033 | plan | projected
@rel share ash = act / wait
@rel share void = emp / hst
@rel diff net = blt - dem
@rel share ksh = ks / kt
@rel change up = rent -> rent2

@doc a-wire | Dutch wire agency | 2033-02-09
Rotterdam waiting list for social housing grows to {68,400|wait}

ROTTERDAM — The number of households registered for a social home in Rotterdam rose to {68,400|wait|t=on 1 January} on 1 January from {63,900|wait32|t=a year before} a year before, housing alderman Soumaya El Amrani wrote to the council on Wednesday.

Of them, {21,700|act|t=in the last six months} made at least one bid in the last six months. {1,320|urg} have an urgency certificate. Successful candidates waited {11.4|yrs|t=in 2032} years on average in 2032.

The city completed {1,740|blt|t=last year} social homes last year and demolished {610|dem|^}, a net gain of {1,130|net}. El Amrani said she was sticking to her promise of {2,500|goal|t=a year from this year|m=pledged|by=El Amrani} completions a year from this year.

Havenwonen, the largest landlord with {47,200|hst} dwellings, has {530|emp|t=on 1 January} empty.

@doc b-local | city newspaper | 2033-02-12
'My son was {six|-} when I signed up. He's shaving.'
Door onze verslaggever | Beeld: Lotte van Dissel

The march left from Zuidplein at {one|-} and was, by the union's clickers, {1,200|dem2|by=the union's clickers} strong. Denise Maduro carried a cardboard key. She has been on the list for {eleven|-} years, near enough the average; {five|-} years ago it would have been {8.2|yrs5|t=five years ago}.

What set people off was a letter. From July the typical Havenwonen tenant will pay {€741|rent2|t=From July} a month where {€712|rent|t=now} is due now. That's {4.1 per cent|up} in a year when groceries and the rest went up {2.9|inf}.

"They say they need it to build," said Huurdersbond chair Joris Tjon. "Let them first let what they have." He meant the {530|emp} vacant flats, not all of which, the corporation replies, have a working staircase.

Havenwonen put {74|evi|t=in the whole of 2032} households on the street in the whole of 2032, it says, all for crime or arrears of over a year.

@doc c-aldermanblog | alderwoman's blog | 2033-02-10
Bouwen, bouwen — and counting honestly

Yesterday's figure made me sit down. I would like you to see the other ones beside it.

First: being on the list is not the same as looking. Of our {68,400|wait} registrations, fewer than {a third|<ash} were active. Second: of last year's {1,740|blt|t=last year's} new social homes you only really feel {1,130|net}, because old ones came down in Crooswijk. Third: we need {2,500|goal|m=pledged}. I said so in 2030 and I say it now. I have not managed it in any year.

On Monday the first pile goes in at Katendrecht Noord: {412|kt|s=Katendrecht Noord} homes for {128 million euros|kc}, of which {165|ks} with a social rent. That is {40 per cent|ksh}, and yes, I wanted {half|-}.

Questions? Office hours Thursdays, room 2.14.

@doc d-finance | real-estate newsletter | 2033-02-15
RANDSTAD RENTAL WATCH | wk 7

Havenwonen (A+, {47,200|hst} units) guides to an average rent of {€741|rent2|t=after the July round} after the July round, +{4.1%|up}. Void stock {530|emp}, or {1.1%|void}. Evictions down to {74|evi}. Merger talks with Vestia-Zuid ({18,900|vst} units) on ice.

Pipeline: Katendrecht Noord, {412|kt} units, {165|ks} regulated, cost {€128m|kc|v=128000000}. That's {€311k|~unit|v=311000} apiece.

Demand: average wait {11.4|yrs} years against {8.2|yrs5|t=in 2027} in 2027. Queue {68,400|wait|t=1 January} on 1 January, active {21,700|act}.

Policy risk: the alderwoman's {2,500|goal|t=per year} per year exceeds the contractors' own view of capacity ({1,900|bcap}).

Unsubscribe | Privacy | Kamer van Koophandel 99120146
