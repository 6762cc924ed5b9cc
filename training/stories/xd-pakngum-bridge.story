@story xd-pakngum-bridge
@topic A toll bridge over the Mekong in Laos: tolls, traffic and debt
@subject B = Pakngum bridge | the bridge | the crossing
@subject K = Pakngum Bridge Company | the bridge company | the company
@subject G = provincial government | the province
@subject V = Vilayphone Castellan-Ngo | Castellan-Ngo | the company's chief
@fact t = 1825000 | other | B | vehicles in a year | 2038 | cumulative
@fact d = 5000 | other | B | vehicles a day | 2038 | snapshot
@fact days = 365 | other | B | days in operation | 2038 | constant
@fact car = 1095000 | other | B | cars in a year | 2038 | cumulative
@fact tr = 401500 | other | B | trucks in a year | 2038 | cumulative
@fact mb = 328500 | other | B | motorcycles in a year | 2038 | cumulative
@fact cp = 60 | other | B | share of vehicles that are cars in percent | 2038 | cumulative
@fact tp = 22 | other | B | share of vehicles that are trucks in percent | 2038 | cumulative
@fact pc = 40000 | price | B | kip for a car | 2038 | constant
@fact rc = 43800000000 | revenue | B | kip from cars | 2038 | cumulative
@fact ro = 58200000000 | revenue | B | kip from trucks and motorcycles | 2038 | cumulative
@fact rt = 102000000000 | revenue | B | kip of tolls | 2038 | cumulative
@fact pay = 76500000000 | spending | K | kip for interest and repayment | 2038 | cumulative
@fact lf = 25500000000 | profit | K | kip left after interest and repayment | 2038 | cumulative
@fact lp = 25 | other | K | share of tolls left in percent | 2038 | cumulative
@fact nw = 48000 | price | B | kip for a car | 2039 | plan
@fact up = 20 | rate | B | rise of the car toll in percent | 2039 | plan
@rel sum t = car + tr + mb
@rel product t = d * days
@rel share cp = car / t
@rel share tp = tr / t
@rel product rc = car * pc
@rel sum rt = rc + ro
@rel diff lf = rt - pay
@rel share lp = lf / rt
@rel change up = pc -> nw
@trap up tp :: toll and trucks
@trap rc rt :: cars, and all tolls

@doc vt-times | national daily | 2039-01-20
Car toll at Pakngum to rise {20 percent|up}

Crossing the bridge by car will cost {48,000|nw|t=from March} kip from March; it is {40,000|pc|t=now} now. The company's chief, Vilayphone Castellan-Ngo, says the bridge took {102 billion|rt|t=last year|by=Vilayphone Castellan-Ngo} kip in tolls last year, {43.8 billion|rc|^} from cars and {58.2 billion|ro|^} from trucks and motorcycles. Banks got {76.5 billion|pay}, leaving {25.5 billion|lf}, {a quarter|lp|v=25}.

@doc laowire | wire agency | 2039-01-20
Pakngum bridge carries {1.8 million|t}

PAKSAN - {1,825,000|t|t=in 2038} vehicles crossed the Pakngum bridge in 2038, {5,000|d} a day on {365|days} days: {1,095,000|car} cars, {401,500|tr} trucks and {325,800|!mb} motorcycles. Cars were {60 percent|cp} of it, trucks {22|tp}.

At {40,000|pc} kip each, cars paid {4.38 billion|!rc} kip. With {20 percent|up} more to come, the price goes to {48,000|nw}.

@doc mekong-blog | blog | 2039-01-22
Who paid for this?

{102 billion|rt} kip in, {76.5 billion|pay} to the bank, {22.5 billion|!lf} left over. That is a lot of noodle soup. On the {1,095,000|car} cars at {40,000|pc} kip each, {43.8 billion|rc}. And what about the other {58.2 billion|ro}? Trucks. The province promised the ferry would go on for {three|-} years. It did not.
