@story y2-vesterholm-census
@topic Population of the Vesterholm islands, Denmark, January 2035
@subject V = Vesterholm | the main island
@subject L = Lyngø
@subject S = Skarvø | the northern island
@subject K = Vesterholm municipality | the municipality | the council
@subject B = Birgit Thorup | Thorup | mayor
@subject F = Statistics Denmark | the statisticians
@fact v = 3912 | other | V | inhabitants | 2035-01-01 | snapshot
@fact l = 846 | other | L | inhabitants | 2035-01-01 | snapshot
@fact s = 127 | other | S | inhabitants | 2035-01-01 | snapshot
@fact k = 4885 | other | K | inhabitants | 2035-01-01 | snapshot
@fact k0 = 5240 | other | K | inhabitants | 2025-01-01 | snapshot
@fact s0 = 103 | other | S | inhabitants | 2025-01-01 | snapshot
@fact bi = 4 | other | S | children born | 2034 | cumulative
@fact age = 58 | age | L | average age | 2035-01-01 | snapshot
@fact p = 2000000 | budget | K | fund for newcomers in kroner | 2035 | plan | pledged
@rel sum k = v + l + s
@trap k k0 :: ten years between
@trap v k :: the island and the municipality of one name

@doc ritz | wire agency | 2035-02-11
Danish islands shrink, but one grows

The municipality of Vesterholm had {4,885|k|t=on New Year's Day} inhabitants on New Year's Day, {ten|-} years ago {5,240|k0|t=ten years ago}, Statistics Denmark reported on Sunday. On the main island live {3,912|v}, on Lyngø {846|l}.

Skarvø bucks the trend: from {103|s0} its population has climbed to {127|s}, {four|bi|t=last year} of them born last year.

The council has set aside {two million|p} kroner to lure newcomers.

@doc tidende | island newspaper | 2035-02-14
Where the cradle rocks

There are {127|s|s=them} of them now, and they can name each other's dogs. While Lyngø, average age {58|age}, counts {864|!l} heads and fewer every winter, its neighbour to the north had {four|bi|s=its neighbour to the north} christenings in a year.

Mayor Birgit Thorup would spread the {2 million|p|s=Mayor Birgit Thorup} kroner evenly. "There are {3,912|v|by=Thorup|s=the big island} people on the big island who pay for it," said Thorup, who was herself born on the small one.
