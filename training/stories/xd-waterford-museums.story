@story xd-waterford-museums
@topic An Irish county's museums: visitors, tickets and free entry
@subject W = Museums of Waterford County | the county's museums | the five houses | the museums
@subject C = Clonea Castle | the castle
@subject L = Lace Museum | the Lace Museum, Tramore
@subject S = Shipwreck Centre | the Shipwreck Centre, Dunmore
@subject B = Butter House | the Butter House
@subject K = Cappa Gallery | the gallery
@subject H = Heritage Trust | the trust
@fact c = 88200 | crowd | C | visitors in a year | 2016 | cumulative
@fact l = 21400 | crowd | L | visitors in a year | 2016 | cumulative
@fact s = 46900 | crowd | S | visitors in a year | 2016 | cumulative
@fact b = 13100 | crowd | B | visitors in a year | 2016 | cumulative
@fact k = 30400 | crowd | K | visitors in a year | 2016 | cumulative
@fact t = 200000 | crowd | W | visitors in a year | 2016 | cumulative
@fact ly = 160000 | crowd | W | visitors in a year | 2015 | cumulative
@fact g = 25 | rate | W | growth of visitors in percent | 2016 | cumulative
@fact sh = 44.1 | other | C | share of all visitors in percent | 2016 | cumulative
@fact ad = 12 | price | C | euros for an adult ticket | 2016 | constant
@fact ch = 7 | price | C | euros for a child ticket | 2016 | constant
@fact fam = 38 | price | C | euros for two adults and two children | 2016 | constant
@fact paid = 118000 | crowd | W | visitors who paid | 2016 | cumulative
@fact free = 82000 | crowd | W | visitors who came in free | 2016 | cumulative
@fact fs = 41 | other | W | share of visitors who came in free in percent | 2016 | cumulative
@fact nt = 6200 | crowd | W | visitors on museum night | 2016-09-16 | snapshot
@fact roof = 640000 | budget | H | euros for the castle's roof | 2017 | plan | pledged
@rel sum t = c + l + s + b + k
@rel change g = ly -> t
@rel share sh = c / t
@rel diff free = t - paid
@rel share fs = free / t
@trap t ly :: two years
@trap sh fs :: near in size, two different shares

@doc trust-table | results page | 2017-01-19
Visitor numbers 2016

Clonea Castle | {88,200|c|t=2016}
Shipwreck Centre, Dunmore | {46,900|s|^}
Cappa Gallery | {30,400|k|^}
Lace Museum, Tramore | {21,400|l|^}
Butter House | {13,100|b|^}
All houses | {200,000|t|^}
Paid admission | {118,000|paid|^}
Free admission | {82,000|free|^}
2015, all houses | {160,000|ly|t=2015}

Museum night ({6,200|nt|t=16 September}, 16 September) is included in free admission. Source: Heritage Trust.

@doc decies-news | local weekly | 2017-01-24
Bumper year for our museums

A record {200,000|t|t=in 2016} people passed through the doors of the county's museums in 2016, {a quarter|g} more than the {160,000|ly|t=the year before} of the year before. A full {44.1 per cent|sh|s=Clonea} went to Clonea, which counted {88,200|c}. The Shipwreck Centre had {46,900|s}, the gallery {30,400|k}, the Lace Museum {21,400|l} and the Butter House {13,100|b}.

Some {41 per cent|fs} came in free, {82,000|free} in all; {118,000|paid} put their hands in their pockets. The trust has set aside {€640,000|roof|by=The trust} for the castle roof. A family of two adults at {€12|ad} and two children at {€7|ch} pays {€38|fam}.

@doc wlr-brief | radio brief | 2017-01-20
It's official: {two hundred thousand|t|t=last year} visits last year to the five houses. The year before it was {160,000|ly|t=The year before}, so we are up {25 per cent|g}. The castle leads on {88,200|c}, {44 per cent|sh|round} of the lot. {82,000|free} people paid nothing, thanks in part to museum night, when {6,200|nt|t=museum night} turned up in the rain.
