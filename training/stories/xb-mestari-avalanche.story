@story xb-mestari-avalanche
@topic Avalanche season and rescue in the Georgian Caucasus, 2031
@subject R = Svaneti Mountain Rescue | mountain rescue | rescuers | rescue service
@subject V = Mestari valley | Mestari | valley
@subject S = ski tourers | tourers
@subject F = freeriders
@subject K = climbers
@subject I = Caucasus Snow Institute | snow institute | institute
@fact a = 64 | other | V | avalanches recorded | season 2030/31 | constant
@fact a0 = 40 | other | V | avalanches recorded | season 2029/30 | constant
@fact ap = 60 | rate | V | growth in avalanches recorded | season 2030/31 | constant
@fact c = 150 | other | V | people caught in avalanches | season 2030/31 | constant
@fact cs = 84 | other | S | people caught in avalanches | season 2030/31 | constant
@fact cf = 48 | other | F | people caught in avalanches | season 2030/31 | constant
@fact ck = 18 | other | K | people caught in avalanches | season 2030/31 | constant
@fact ss = 56 | other | S | share of the people caught | season 2030/31 | constant
@fact sf = 32 | other | F | share of the people caught | season 2030/31 | constant
@fact sk = 12 | other | K | share of the people caught | season 2030/31 | constant
@fact d = 21 | deaths | V | people killed by avalanches | season 2030/31 | constant
@fact ds = 14 | other | V | share of the people caught who died | season 2030/31 | constant
@fact al = 129 | rescued | V | people who survived avalanches | season 2030/31 | constant
@fact sn = 312 | other | I | centimetres of snow | season 2030/31 | constant
@fact sn0 = 240 | other | I | centimetres of snow on average | 1991-2020 | constant
@fact snp = 30 | rate | I | excess of snow over the average | season 2030/31 | constant
@fact snd = 72 | other | I | centimetres of snow above the average | season 2030/31 | constant
@fact fl = 45 | other | R | helicopter flights | season 2030/31 | constant
@fact fc = 4200 | price | R | lari for each flight | - | constant
@fact ft = 189000 | spending | R | lari for flights | season 2030/31 | constant
@fact fe = 63000 | spending | R | euros for flights | season 2030/31 | constant
@fact vol = 130 | other | R | volunteers | 2031-04 | snapshot
@rel change ap = a0 -> a
@rel sum c = cs + cf + ck
@rel share ss = cs / c
@rel share sf = cf / c
@rel share sk = ck / c
@rel share ds = d / c
@rel sum c = d + al
@rel change snp = sn0 -> sn
@rel diff snd = sn - sn0
@rel product ft = fc * fl
@rel convert fe = ft
@trap vol al :: volunteers against survivors
@trap a0 fl :: avalanches of the year before against flights

@doc report | season report | 2031-04-30
Winter 2030/31 in Mestari

The institute measured {312|sn|t=Winter 2030/31} cm of snow, {72|snd|^} cm above the long-term mean of {240|sn0} cm. {64|a|^} avalanches were recorded, {60%|ap|^} more than in the previous winter ({40|a0|t=in the previous winter}).

{150|c|t=Winter 2030/31} persons were caught: {84|cs|^} ski tourers, {48|cf|^} freeriders, {18|ck|^} climbers. {21|d|^} persons died ({14%|ds|^}) and {129|al|^} survived.

Helicopter: {45|fl|^} flights at {4,200|fc} lari = {189,000|ft} lari ({63,000|fe} euros).

@doc wire | wire agency | 2031-05-02
Deadly winter in Georgia's mountains

TBILISI — Avalanches killed {21|d|t=last winter} people in Georgia's Mestari valley last winter, the rescue service said. That is {14 percent|ds} of the {150|c} caught; {139|!al} got out alive.

Snowfall was {23 percent|!snp} above average, at {312|sn} centimetres against {240|sn0}, and the number of avalanches grew by {60 percent|ap}, from {40|a0|t=a year earlier} a year earlier to {64|a}.

The service has {130|vol} volunteers.

@doc mag | mountain magazine | 2031-06-01
Who gets buried?

Mostly people like you, reader. Of {150|c} caught, {84|cs} were on touring skis, {56 per cent|ss}. Freeriders, {48|cf} of them, make {32 per cent|sf}; the {28|!ck} climbers {12 per cent|sk}.

Flying you out costs {4,200|fc} lari a time. Last winter's {45|fl} flights ran to {189,000|ft} lari, {63,000|fe} euros, paid by the rescuers' Sunday raffles.

Tested on page 44: 9 beacons
