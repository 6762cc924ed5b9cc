@story waitoru-bus-ferry
@topic Public transport patronage in Waitoru, New Zealand: buses, ferries, forecasts and fares
@subject W = Waitoru Regional Council | Waitoru | the council | the region
@subject B = Waitoru buses | buses | the buses | bus network | bus
@subject F = Waitoru ferries | ferries | the ferries | harbour ferries | ferry
@subject O = Orbit Coachlines | Orbit | the bus operator | the operator
@subject K = Councillor Hinemoa Tautari | Hinemoa Tautari | Tautari | the transport chair
@fact b = 11240000 | ridership | B | trips in the year | 2026/27 | cumulative
@fact b0 = 10380000 | ridership | B | trips in the year | 2025/26 | cumulative
@fact bg = 8.3 | rate | B | growth of trips | 2026/27 | snapshot
@fact bf = 11900000 | ridership | B | trips in the year | 2026/27 | plan | projected
@fact f = 1310000 | ridership | F | trips in the year | 2026/27 | cumulative
@fact f0 = 1420000 | ridership | F | trips in the year | 2025/26 | cumulative
@fact fg = 7.7 | rate | F | fall of trips | 2026/27 | snapshot
@fact t = 12550000 | ridership | W | trips in the year | 2026/27 | cumulative
@fact t0 = 11800000 | ridership | W | trips in the year | 2025/26 | cumulative
@fact t19 = 13120000 | ridership | W | trips in the year | 2018/19 | cumulative
@fact bm = 1064000 | ridership | B | trips in the month | 2027-05 | snapshot
@fact cn = 2.3 | rate | B | services cancelled | 2026/27 | snapshot
@fact ct = 1.5 | rate | B | services that may be cancelled | - | constant | threshold
@fact fc = 9.8 | rate | F | services cancelled | 2026/27 | snapshot
@fact dr = 388 | jobs | O | drivers employed | 2027-06 | snapshot
@fact dn = 415 | jobs | O | drivers needed | 2027-06 | snapshot | threshold
@fact fr = 31600000 | revenue | W | fares collected | 2026/27 | cumulative
@fact fb = 33000000 | revenue | W | fares budgeted | 2026/27 | plan | projected
@fact gs = 104000000 | budget | W | gross cost of public transport | 2026/27 | snapshot
@fact ns = 72400000 | budget | W | cost of public transport after fares | 2026/27 | snapshot
@fact ad = 2.80 | price | W | adult fare, one zone | 2027-06 | snapshot
@fact an = 3.00 | price | W | adult fare, one zone | 2027-09-01 | plan | pledged
@fact pm = 520 | other | B | daily services now | 2027-06 | snapshot
@fact pn = 575 | other | B | daily services | 2028-02 | plan | pledged
@fact dm = 27 | jobs | O | drivers missing | 2027-06 | snapshot
@rel diff dm = dn - dr
@rel sum t = b + f
@rel sum t0 = b0 + f0
@rel change bg = b0 -> b
@rel change fg = f0 -> f
@rel diff ns = gs - fr
@trap b bf :: result and forecast
@trap t t19 :: now and the record
@trap gs ns :: gross and net
@trap b t :: buses and everything
@trap cn fc :: buses and ferries cancelled
@trap fr fb :: collected and budgeted
@trap ad an :: fare now and from September

@doc a-stuff | regional news site | 2027-07-21
Bus trips up, ferry trips down as Waitoru falls short of target

Tama Ellingham · July 21, 2027 · 5:00am

People in Waitoru took {11.24 million|b|t=the year to June} bus trips in the year to June, {8.3%|bg|^} more than the {10.38m|b0|t=the year before} of the year before. It's a result most regions would frame. But the council had banked on {11.9m|bf|by=the council}.

The harbour ferries went backwards, from {1.42m|f0|t=the year before} to {1.31m|f}, as storms and a cracked shaft took out nearly one sailing in ten.

Put the two together and you get {12.55m|t}, still shy of the pre-pandemic {13.12m|t19|t=pre-pandemic}.

"May was our first million-trip month since I've been here," said transport chair Hinemoa Tautari. It came in at {1.064m|bm|t=May|s=our} for buses alone.

An adult one-zone ride goes from {$2.80|ad|t=now} to {$3|an|t=on September 1} on September 1. It'll be the same on the ferry for now.

Sponsored: 4 reasons to insulate before winter

@doc b-release | council media release | 2027-07-20
Media release – Waitoru Regional Council

Record growth on the buses

Bus patronage grew {8.3 percent|bg|t=2026/27} in 2026/27 to {11.24 million|b|^} boardings. Councillor Hinemoa Tautari says it shows the new network is working.

“From February we'll go from {520|pm|t=today} services a day today to {575|pn|t=From February}. People will not need a timetable.”

Ferry patronage was {1.31 million|f|t=2026/27}, a {7.7 percent|fg|^} decrease caused by weather.

Fare revenue of {$31.6 million|fr} was {$1.4 million|-} under budget. The service cost {$104 million|gs} to run; after fares, {$72.4 million|ns} was met by ratepayers and the Transport Agency.

ENDS. Contact: duty comms advisor, 027 555 0136

@doc c-union | union magazine | 2027-08-01
{Twenty-seven|dm} empty seats, all of them behind the wheel

Orbit says that it needs {415|dn|by=Orbit} drivers to run the Waitoru contract. On the last day of June it had {388|dr|t=On the last day of June|s=it}. You do not need a degree to see why the 7.52 from Kauri Point doesn't come.

Under the contract, no more than {1.5|ct} in every hundred trips may be dropped. Across the year {2.3|cn|t=Across the year} were. The fines go to the council; the abuse goes to our members.

And what is the answer? More services! {575|pn|t=next year} a day next year instead of {520|pm}. With whom?

Delegate Sione Matamua has driven for 19 years. "They're chuffed with their {eleven million|~b}," he said. "I reckon I carried half of them standing."

@doc d-column | opinion column, Sunday paper | 2027-07-25
Anna Brackenridge: The {$104m|gs} bus

Every year the region spends {$104m|gs} on moving people about and every year somebody discovers that fares don't cover it. They cover {$31.6m|fr}. The council had hoped for {$33m|fb|by=The council}. The gap, {$72.4m|ns}, would buy an indoor pool, as three letter writers have told me.

It'd buy one pool. Then {twelve and a half million|~t} trips ({12.55|t|x=1000000}, if you want to be fussy, against {11.8|t0|x=1000000|t=the year before} the year before) would be made by car, on the harbour road, at ten to eight.

What the council should apologise for is the boats. {9.8 per cent|fc|s=the boats} of sailings scrubbed! On the buses {2.3|cn} is considered a scandal.
