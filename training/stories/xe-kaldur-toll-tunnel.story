@story xe-kaldur-toll-tunnel
@topic Opening months of the Kaldur toll tunnel
@subject T = Kaldur tunnel | the tunnel | the tube
@subject O = Kaldur Tunnel Company | the tunnel company | the company
@subject P = petition against the Kaldur toll | the petition | opponents
@fact veh = 459000 | ridership | T | vehicles | first quarter 2027 | cumulative
@fact car = 367200 | ridership | T | cars | first quarter 2027 | cumulative
@fact tru = 73440 | ridership | T | trucks | first quarter 2027 | cumulative
@fact bus = 18360 | ridership | T | buses and motorbikes | first quarter 2027 | cumulative
@fact cs = 80 | other | T | share of cars in the vehicles | first quarter 2027 | cumulative
@fact day = 5100 | ridership | T | vehicles in a day on average | first quarter 2027 | constant
@fact days = 90 | duration | T | days open | first quarter 2027 | constant
@fact fc = 6800 | ridership | T | vehicles in a day on average | first quarter 2027 | plan | projected
@fact und = 25 | other | T | percent by which the vehicles in a day fell short of the forecast | first quarter 2027 | constant
@fact mis = 1700 | ridership | T | vehicles in a day missing from the forecast | first quarter 2027 | constant
@fact rev = 918000000 | revenue | O | krónur from tolls | first quarter 2027 | cumulative
@fact avg = 2000 | price | O | krónur per vehicle on average | first quarter 2027 | constant
@fact int = 640000000 | spending | O | krónur of interest | first quarter 2027 | cumulative
@fact op = 395000000 | spending | O | krónur of running costs | first quarter 2027 | cumulative
@fact out = 1035000000 | spending | O | krónur of costs | first quarter 2027 | cumulative
@fact loss = 117000000 | profit | O | krónur of loss | first quarter 2027 | constant
@fact sig = 14200 | other | P | signatures | 2027-04-20 | cumulative
@fact sv = 11360 | other | P | signatures found valid | 2027-05-04 | snapshot
@fact ss = 80 | other | P | share of signatures found valid | 2027-05-04 | snapshot
@trap cs ss :: two shares of eighty percent
@rel sum veh = car + tru + bus
@rel share cs = car / veh
@rel product veh = day * days
@rel diff mis = fc - day
@rel share und = mis / fc
@rel product rev = veh * avg
@rel sum out = int + op
@rel diff loss = out - rev
@rel share ss = sv / sig

@doc a-business | business page | 2027-04-22
Tunnel loses money in its first quarter

The Kaldur Tunnel Company took in {918 million|rev|t=From January to March|by=its report} krónur and spent {1,035 million|out|^}, its report says: a loss of {171 million|!loss}. From January to March {459,000|veh} vehicles drove through, {5,100|day} a day over {90|days} days. The plan had been for {6,800|fc}. Traffic is thus {33 percent|!und} under the forecast, or {1,700|mis} vehicles a day.

Interest took {640 million|int}, operations {395 million|op}.

At an average of {2,000|avg} krónur per vehicle, director Hallveig Njoku sees "no room for presents".

KLD 41.20 (-1.9%)

@doc b-daily | daily | 2027-05-05
Signatures against the toll: {four fifths|ss|v=80} stand

Of the {14,200|sig} signatures collected by opponents of the Kaldur toll, {11,360|sv|t=on Tuesday|by=the registrar} passed, the registrar said on Tuesday, i.e. {80 per cent|ss}. {Ten thousand|-} would have been enough.

The same share, by chance, as that of private cars in the tube: {367,200|car} of {459,000|veh}, {80 per cent|cs} of the traffic. Lorries made {73,440|tru}, buses and motorbikes {18,360|bus}.

Each of them left {2,000|avg} krónur on average, so {918 million|rev} altogether.

@doc c-radio | radio brief | 2027-04-22
Evening bulletin

The Kaldur tunnel is in the red. Costs were {640 million|int} for the banks plus {395 million|op} for everything else, makes {1,035 million|out}; {918 million|rev} came in at the toll gates; the difference is {117 million|loss}.

It was built for {6,800|fc} vehicles a day, and {5,100|day} use it. {1,700|mis} stay on the mountain road. {90|days} days like that give {495,000|!veh} crossings.
