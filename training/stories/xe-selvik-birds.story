@story xe-selvik-birds
@topic Seabird census on the skerries of Selvik
@subject S = Selvik seabird colony | Selvik | the colony | the skerries
@subject I = Institute of Marine Birds | the institute | ornithologists | researchers
@fact n = 56000 | other | S | breeding pairs | 2034-06 | snapshot
@fact n0 = 70000 | other | S | breeding pairs | 2024-06 | snapshot
@fact ls = 14000 | other | S | breeding pairs lost | 2024-2034 | constant
@fact lp = -20 | rate | S | change in breeding pairs | 2024-2034 | constant
@fact gui = 25200 | other | S | breeding pairs of guillemots | 2034-06 | snapshot
@fact kit = 15400 | other | S | breeding pairs of kittiwakes | 2034-06 | snapshot
@fact puf = 11300 | other | S | breeding pairs of puffins | 2034-06 | snapshot
@fact gan = 4100 | other | S | breeding pairs of gannets | 2034-06 | snapshot
@fact gs = 45 | other | S | share of guillemots in the breeding pairs | 2034-06 | snapshot
@fact plo = 160 | other | I | plots counted | 2034-06 | constant
@fact pp = 350 | other | S | breeding pairs per plot | 2034-06 | constant
@fact rin = 1250 | other | I | birds ringed | 2034 | cumulative
@fact fnd = 75 | other | I | ringed birds found again | 2034 | cumulative
@fact fs = 6 | rate | I | share of ringed birds found again | 2034 | cumulative
@fact vol = 34 | other | I | volunteers | 2034 | constant
@fact hr = 45 | duration | I | hours of each volunteer | 2034 | constant
@fact ht = 1530 | duration | I | hours of all volunteers | 2034 | constant
@fact puf0 = 11900 | other | S | breeding pairs of puffins | 2024-06 | snapshot
@trap gs hr :: 45 percent and 45 hours
@trap puf puf0 :: puffins ten years before
@rel diff ls = n0 - n
@rel change lp = n0 -> n
@rel sum n = gui + kit + puf + gan
@rel share gs = gui / n
@rel product n = plo * pp
@rel share fs = fnd / rin
@rel product ht = vol * hr

@doc a-science | science page | 2034-09-02
{One bird in five|lp|v=-20} is gone from the skerries

The cliffs at Selvik still smell as they should. But where {70,000|n0|t=in 2024|by=the Institute of Marine Birds} pairs bred in 2024, the Institute of Marine Birds found {56,000|n|t=this June|by=the Institute of Marine Birds} this June: {14,000|ls} pairs fewer, a fall of {20 percent|lp|v=-20}.

Nobody counts every ledge. Researchers took {160|plo} plots and found {350|pp} pairs in each on average.

Guillemots are the largest party with {25,200|gui} pairs, {45 percent|gs} of all. Kittiwakes follow ({15,400|kit}), then puffins ({11,300|puf}; ten years back it was {11,900|puf0|t=ten years back}) and gannets ({4,100|gan}).

Of {1,250|rin} birds that carry a ring, {75|fnd} were met again. "{Six|fs} percent is a good year," says Ragnhild Mbeki.

@doc b-newsletter | newsletter | 2034-09-15
The Ledge, members' letter no. 88

Thank you! {34|vol} volunteers, {45|hr} hours each, lying on their bellies: {1,530|ht} hours. If we'd paid you the minimum wage we'd be bankrupt.

Result: {56,000|n} pairs. Guillemot {25,200|gui}, kittiwake {15,400|kit}, puffin {11,300|puf}, gannet {4,100|gan}. It's {14,000|ls} below the {70,000|n0} of the last full count. Please don't despair, gannets are new here.

@doc c-radio | radio brief | 2034-09-03
Morning on the coast

Fewer wings over Selvik. {Fifty-six thousand|n|v=56000} pairs instead of {seventy thousand|n0|v=70000} ten years ago, that's {twenty per cent|lp|v=-20} less, according to ornithologists. The figure is worked out from {160|plo} plots with {350|pp} pairs apiece.

Rings tell the rest: {75|fnd} out of {1,250|rin} were seen again, or {six|fs} in a hundred.
